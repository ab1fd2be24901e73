import CodeReference
import Essentials
import Hypertext
import Patients
import Practice

/// The directory as tables.
struct DirectoryMapping {
    var directory: Directory
    var codes: CodeBook

    func page() -> DirectoryPage {
        DirectoryPage(
            gaps: directory.missing.map { .init(text: $0.words, kind: $0.kind) },
            sections: DirectoryKind.allCases.map(section))
    }

    func section(_ kind: DirectoryKind) -> DirectoryPage.Section {
        let table = table(kind)
        return DirectoryPage.Section(
            kind: kind, columns: table.columns, rows: table.rows,
            nothing: kind == .exchange ? "Not said yet." : "None yet.",
            adds: kind != .exchange || directory.exchange == nil)
    }

    private typealias Table = (columns: [StackTable.Column], rows: [[StackTable.Cell]])

    private func table(_ kind: DirectoryKind) -> Table {
        switch kind {
        case .organisation: organisations
        case .provider: providers
        case .payer: payers
        case .place: places
        case .fee: fees
        case .exchange: exchange
        }
    }

    private func link(_ kind: DirectoryKind, _ id: String, _ text: String) -> StackTable.Cell {
        .init(element("a", ["href": DirectoryWords.address(kind, id)], text: text))
    }

    private var organisations: Table {
        (
            [
                .init(title: "Name", isHead: true), .init(title: "NPI"), .init(title: "Taxonomy"),
                .init(title: "Address"), .init(title: "Associated with"),
            ],
            directory.organisations.map { entry in
                let organization = entry.organization
                return [
                    .init(
                        .group {
                            link(.organisation, entry.id, organization.name).html
                            if entry.id == directory.own { element("span", ["class": "quiet"], text: " this practice") }
                        }),
                    .code(organization.npi.digits), .code(organization.taxonomy),
                    .init(
                        (organization.address.lines + [organization.address.city, organization.address.state])
                            .joined(separator: ", ")),
                    associations(entry.associatedWith),
                ]
            }
        )
    }

    private func associations(_ others: [String]?) -> StackTable.Cell {
        guard let others else { return .init(element("span", ["class": "unknown-v"], text: "unknown")) }
        let names = others.map { directory.organisation($0)?.organization.name ?? $0 }
        return .init(names.isEmpty ? "none" : names.joined(separator: ", "))
    }

    private var providers: Table {
        (
            [
                .init(title: "Name", isHead: true), .init(title: "NPI"), .init(title: "Licence"),
                .init(title: "Works for"), .init(title: "Signs in as"),
            ],
            directory.providers.map { entry in
                [
                    .init(
                        .group {
                            link(.provider, entry.id, entry.provider.spoken).html
                            if !entry.isActive {
                                " "
                                Tag(.plain, "not any more")
                            }
                        }),
                    .code(entry.provider.npi.digits), .init(entry.provider.license),
                    .init(directory.organisation(entry.organisation)?.organization.name ?? entry.organisation),
                    entry.account.map { .code($0) } ?? .init("does not sign in"),
                ]
            }
        )
    }

    private var payers: Table {
        (
            [.init(title: "Name", isHead: true), .init(title: "Payer ID"), .init(title: "Claims")],
            directory.payers.map { [link(.payer, $0.id, $0.name), .code($0.payerID), .init($0.plan.rawValue)] }
        )
    }

    private var places: Table {
        (
            [.init(title: "Name", isHead: true), .init(title: "Place of service")],
            directory.places.map { [link(.place, $0.id, $0.name), .code($0.code)] }
        )
    }

    private var fees: Table {
        (
            [
                .init(title: "Code", isHead: true), .init(title: "What it is"), .init(title: "For"),
                .init(title: "From"), .init(title: "Amount", isNumber: true),
            ],
            directory.fees.map { fee in
                [
                    .init(element("a", ["href": DirectoryWords.address(.fee, fee.id)]) { CodeLabel(code: fee.code) }),
                    .init(note(fee.code, on: fee.from)),
                    .init(fee.payer.map { directory.payer($0)?.name ?? $0 } ?? "all payers"),
                    .init(fee.from.spoken), .init(Words.dollars(fee.amount)),
                ]
            }
        )
    }

    /// The code in our own words.
    private func note(_ code: String, on day: CalendarDate) -> String {
        for system in [CodeSystem.cdt, .cpt] {
            switch codes.lookUp(code, in: system, on: day) {
            case .inForce(let entry, _): return entry.note
            case .notInForce(let entry): return "\(entry.note); not in force on that day"
            case .notCarried, .noPack, .malformed: continue
            }
        }
        return "a code that is not carried here"
    }

    private var exchange: Table {
        guard let entry = directory.exchange else { return ([], []) }
        let value = entry.value
        return (
            [
                .init(title: "Sender", isHead: true), .init(title: "Contact"), .init(title: "Receiver"),
                .init(title: "Files are"),
            ],
            [
                [
                    .init(
                        .group {
                            link(.exchange, entry.id, value.submitterName).html
                            " "
                            element("span", ["class": "code"], text: value.submitterID)
                        }),
                    .init("\(value.contactName), \(value.contactTelephone)"),
                    .init(
                        .group {
                            "\(value.receiverName) "
                            element("span", ["class": "code"], text: value.receiverID)
                        }),
                    .init(value.isTest ? Tag(.warn, "tests").html : HTML("real claims")),
                ]
            ]
        )
    }
}
