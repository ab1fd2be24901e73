import Patients
import Practice

/// The fields of each form of the directory, in rows.
struct DirectoryFields {
    var directory: Directory
    /// The accounts that a provider may have, with the names of their people.
    var accounts: [Choice.Option] = []
    /// The entry that is changed; nil for a new one.
    var id: String?

    func rows(_ kind: DirectoryKind) -> [[DirectoryField]] {
        switch kind {
        case .organisation: DirectoryFields.organisation + [[associated]] + with
        case .provider: provider
        case .payer: payer
        case .place: place
        case .fee: fee
        case .exchange: exchange
        }
    }

    static let organisation: [[DirectoryField]] = [
        [.init(name: "name", label: "Name", hint: "As claims name it.")],
        [
            .init(name: "npi", label: "NPI", hint: "Ten digits; the last one checks the others.", limit: 10),
            .init(name: "taxID", label: "Tax ID", hint: "Employer identification number, nine digits.", limit: 11),
        ],
        [
            .init(
                name: "taxonomy", label: "Taxonomy", hint: "NUCC code of the entity; a dental practice: 122300000X.",
                limit: 10),
            .init(name: "telephone", label: "Telephone", limit: 20),
        ],
        [.init(name: "line1", label: "Address", hint: "Street and number; no post-office box.", limit: 55)],
        [.init(name: "line2", label: "Second line", limit: 55, isRequired: false)],
        [
            .init(name: "city", label: "City", limit: 30), .init(name: "state", label: "State", limit: 2),
            .init(name: "zip", label: "ZIP", hint: "Nine digits go into claims.", limit: 10),
        ],
    ]

    private var associated: DirectoryField {
        .init(
            name: "associated", label: "Under common control with other organisations here?",
            control: .choice([
                .init(value: "unknown", text: "Unknown"), .init(value: "no", text: "With none"),
                .init(value: "yes", text: "With these"),
            ]),
            hint: "Who captures and who reads apart are two only where they are not associated.")
    }

    private var with: [[DirectoryField]] {
        let others = directory.organisations.filter { $0.id != id }.map {
            Choice.Option(value: "with.\($0.id)", text: $0.organization.name)
        }
        return others.isEmpty ? [] : [[.init(name: "with", label: "Associated with", control: .ticks(others))]]
    }

    private var provider: [[DirectoryField]] {
        [
            [
                .init(name: "given", label: "Given name", limit: 35), .init(name: "family", label: "Family name"),
                .init(
                    name: "credential", label: "Degree", hint: "As it stands behind the name, such as DDS.", limit: 40),
            ],
            [
                .init(name: "prefix", label: "Title", limit: 10, isRequired: false),
                .init(name: "middle", label: "Middle name", limit: 25, isRequired: false),
                .init(name: "suffix", label: "Suffix", limit: 10, isRequired: false),
            ],
            [
                .init(name: "npi", label: "NPI", hint: "The person’s own, ten digits.", limit: 10),
                .init(name: "license", label: "Licence", hint: "State and number, such as NY 012345.", limit: 24),
            ],
            [
                .init(
                    name: "taxonomy", label: "Taxonomy",
                    hint: "General practice 1223G0001X, oral radiology 1223X0008X, oral surgery 1223S0112X.", limit: 10)
            ],
            [
                .init(
                    name: "organisation", label: "Works for",
                    control: .list(
                        directory.organisations.map { .init(value: $0.id, text: $0.organization.name) },
                        nothing: "Choose")),
                .init(
                    name: "account", label: "Signs in as", control: .list(accounts, nothing: "Does not sign in here"),
                    hint: "Who signs a report signs in first.", isRequired: false),
            ],
            [
                .init(
                    name: "active", label: "May be named in new orders and reports",
                    control: .choice([.init(value: "yes", text: "Yes"), .init(value: "no", text: "Not any more")]))
            ],
        ]
    }

    private var payer: [[DirectoryField]] {
        [
            [.init(name: "name", label: "Name", hint: "As claims name it.")],
            [
                .init(
                    name: "payerID", label: "Payer ID", hint: "The number by which the clearinghouse knows it.",
                    limit: 38),
                .init(
                    name: "plan", label: "Its claims are",
                    control: .choice([
                        .init(value: "dental", text: "dental"), .init(value: "medical", text: "medical"),
                    ])),
            ],
        ]
    }

    private var place: [[DirectoryField]] {
        [
            [
                .init(name: "name", label: "Name", hint: "As the practice calls it."),
                .init(
                    name: "code", label: "Place of service",
                    hint: "Two digits: 11 office, 22 outpatient hospital, 24 ambulatory surgical centre.", limit: 2),
            ]
        ]
    }

    private var fee: [[DirectoryField]] {
        [
            [
                .init(name: "code", label: "Code", hint: "Five characters, such as D0370.", limit: 5),
                .init(name: "amount", label: "Amount in dollars", hint: "Such as 185.00.", limit: 12),
            ],
            [
                .init(
                    name: "payer", label: "For",
                    control: .list(
                        directory.payers.map { .init(value: $0.id, text: $0.name) }, nothing: "All payers"),
                    isRequired: false),
                .init(name: "from", label: "From the day of service", control: .day, limit: 10),
            ],
        ]
    }

    private var exchange: [[DirectoryField]] {
        [
            [
                .init(name: "submitterName", label: "Sender", hint: "Usually the practice."),
                .init(
                    name: "submitterID", label: "Sender’s number", hint: "As the clearinghouse gave it.", limit: 15),
            ],
            [
                .init(name: "contactName", label: "Contact for questions"),
                .init(name: "contactTelephone", label: "Contact’s telephone", limit: 20),
            ],
            [
                .init(name: "receiverName", label: "Receiver", hint: "The clearinghouse or the payer."),
                .init(name: "receiverID", label: "Receiver’s number", limit: 15),
            ],
            [
                .init(
                    name: "test", label: "The files are",
                    control: .choice([
                        .init(value: "yes", text: "tests"), .init(value: "no", text: "real claims"),
                    ]), hint: "A receiver pays nothing for a test.")
            ],
        ]
    }

    /// What a new form begins with.
    func start(_ kind: DirectoryKind) -> [String: String] {
        switch kind {
        case .organisation: ["associated": "unknown"]
        case .provider:
            ["active": "yes", "organisation": directory.organisation(directory.own) == nil ? "" : directory.own]
        case .payer: ["plan": "dental"]
        case .place: directory.places.isEmpty ? ["name": "Office", "code": "11"] : [:]
        case .fee: [:]
        case .exchange: exchangeStart
        }
    }

    private var exchangeStart: [String: String] {
        var texts = ["test": "yes"]
        if let own = directory.organisation(directory.own)?.organization {
            texts["submitterName"] = own.name
            texts["contactTelephone"] = own.telephone
        }
        return texts
    }
}
