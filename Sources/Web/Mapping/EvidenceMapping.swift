import Essentials
import Evidence
import Hypertext
import Practice
import Reporting
import Trust
import Ultrasound

extension CasePresenter {
    func evidence(party: String?) throws -> EvidencePage {
        let billing = record.source.billing.map(\.party)
        guard let party = party ?? billing.first, billing.contains(party) else { throw Refusal.notFound }
        let parties = billing.map {
            NavigationItem(text: name(of: $0), address: address(.evidence, party: $0), isCurrent: $0 == party)
        }
        guard let bundle = record.bundles.first(where: { $0.party == party }) else {
            return EvidencePage(
                title: "No evidence bundle", note: name(of: party), parties: parties,
                state: Note(
                    kind: .warn, headline: "Nothing was sealed for this party.",
                    text: "A bundle is made with the claim, once the record supports one."),
                facts: [], entries: nil, commands: [], files: [],
                buttons: next("See the decision", .decision))
        }
        let manifest = bundle.manifest
        let file = files { $0 == bundle.file }
        return EvidencePage(
            title: "\(Words.count(manifest.items.count, "document", "documents")) stand behind \(manifest.code)",
            note: "\(name(of: party)) · \(manifest.dateOfService.spoken) · signed \(Words.moment(manifest.signedAt))",
            parties: parties, state: nil, facts: facts(bundle), entries: entries(bundle),
            commands: [
                .init(
                    text: "tragus evidence verify \(bundle.file)",
                    meaning: "Rebuilds the bundle, compares every byte, checks the signature and makes the decision "
                        + "again. It says 'intact, signer not identified', and ends with 1 for any change."),
                .init(
                    text: "tragus evidence verify \(bundle.file) --trust KEYS",
                    meaning: "With a list of the keys that you trust it names the signer as well."),
            ], files: file,
            buttons: file.map {
                Button(text: "Download the bundle", address: $0.address, isNext: true, icon: .down, saves: true)
            })
    }

    private func facts(_ bundle: CaseRecord.PartyBundle) -> [FactRow] {
        let manifest = bundle.manifest
        return [
            FactRow(
                term: "Code", value: .known("\(manifest.code), \(manifest.system)"), why: "from the decision inside"),
            FactRow(term: "Date of service", value: .known(manifest.dateOfService.spoken), why: ""),
            FactRow(
                term: "Signed",
                value: .known("\(Words.moment(manifest.signedAt)) \(Words.zone(manifest.signedAt))"),
                why: "Ed25519 over the manifest, by \(name(of: bundle.party))"),
            FactRow(term: "Public key", value: .digest(spacedDigest(bundle.key.hex)), why: "give it to the payer once"),
            FactRow(
                term: "The whole bundle", value: .digest(spacedDigest(bundle.digest.hex)),
                why: "SHA-256 of \(Words.grouped(bundle.size)) bytes"),
        ]
    }

    private func entries(_ bundle: CaseRecord.PartyBundle) -> StackTable {
        StackTable(
            columns: [
                .init(title: "Entry", isHead: true), .init(title: "What it is"), .init(title: "Bytes", isNumber: true),
                .init(title: "SHA-256"),
            ],
            rows: bundle.manifest.items.map { item in
                [
                    .init(item.name), .init(meaning(item)),
                    .init(bundle.sizes[item.name].map(Words.grouped) ?? ""), .mono(item.digest.hex),
                ]
            })
    }
}

extension CasePresenter {
    /// What an entry is; an image leads to the viewer, and to each measurement that was laid on it.
    private func meaning(_ item: EvidenceManifest.Item) -> HTML {
        let role = HTML(Words.role(item.role))
        let at = record.images.firstIndex { EvidenceBundle.name(ofImage: $0.image.sopInstanceUID) == item.name }
        guard item.role == .image, reach.contains(.images), let at else { return role }
        let uid = record.images[at].image.sopInstanceUID
        let own = (record.report?.measurements ?? []).filter { $0.sopInstanceUID == uid }
        let proofs =
            own.isEmpty
            ? [ProofPointer.image(sopInstanceUID: uid, frame: 1)] : own.map { .measurement($0.id) }
        return .group {
            role
            for link in links(proofs) {
                element("br")
                link
            }
        }
    }
}

extension Words {
    static func role(_ role: EvidenceManifest.Role) -> String {
        switch role {
        case .facts: "the facts that were decided on"
        case .rules: "the rules that were used"
        case .decision: "the decision"
        case .override: "a person's override, beside the decision"
        case .order: "the order"
        case .report: "the signed report"
        case .rendition: "the report for reading"
        case .image: "an image that was read"
        case .keyImage: "a key image with its callipers"
        }
    }
}
