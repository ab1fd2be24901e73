import Claims
import Coding
import Essentials
import Patients
import Practice
import Reporting
import Trust
import Ultrasound

/// Makes the pages of one case from its record.
struct CasePresenter {
    var record: CaseRecord
    /// The rooms that the person may open; nothing leads to another.
    var reach = Set(CasePlace.allCases)

    var id: String { record.source.id }

    func address(_ place: CasePlace, _ part: String = "") -> String { place.address(of: id, part: part) }

    /// Where a party's claim or bundle stands.
    func address(_ place: CasePlace, party: String) -> String { "\(address(place))/\(PercentCoding.encode(party))" }

    func fileAddress(_ name: String) -> String { "\(address(.images))/files/\(PercentCoding.encode(name))" }

    func frameAddress(image: Int, frame: Int) -> String { "\(address(.images))/images/\(image)/frames/\(frame)" }

    /// The name of a party, its key where it has none.
    func name(of party: String) -> String { record.source.party(party)?.organization.name ?? party }

    /// Whose case it is and how far it has come.
    func header(isHeading: Bool = false) -> CaseHeader {
        let source = record.source
        return CaseHeader(
            name: source.patient.name.listed,
            details: [
                source.patient.birthDate.spoken, source.patient.id,
                Words.sentence(Words.region(area: source.service.area, side: source.service.side)),
                source.dateOfService.spoken,
            ],
            steps: CaseWay(stand: record.stand).steps(of: id, reach: reach), isHeading: isHeading)
    }

    /// The next step, where the person may take it.
    func next(_ text: String, _ place: CasePlace) -> [Button] {
        reach.contains(place) ? [Button(text: text, address: address(place), isNext: true)] : []
    }

    func page<Content>(_ title: String, _ content: Content) -> CasePage<Content> {
        CasePage(header: header(), title: "\(title) of case \(id)", content: content)
    }

    /// Files whose names a test accepts, with what they are.
    func files(_ isWanted: (String) -> Bool) -> [Downloads.File] {
        record.files.filter { isWanted($0.name) }.map {
            Downloads.File(
                name: $0.name, address: fileAddress($0.name), meaning: FileMeaning.of($0.name),
                size: spokenSize($0.size))
        }
    }

    /// What the decisions miss, each item once, the graver first.
    var missing: [Missing] {
        var seen: Set<String> = []
        let all = record.decision.decisions.flatMap(\.missing).filter { seen.insert($0.item).inserted }
        return CasePresenter.missing(all)
    }

    static func missing(_ items: [CodingDecision.MissingItem]) -> [Missing] {
        let all = items.map {
            Missing(
                effect: $0.effect == .changesCode ? .changesCode : .weakensClaim,
                text: "\(Words.missing($0.item)).", cure: $0.ask)
        }
        return all.filter { $0.effect == .changesCode } + all.filter { $0.effect == .weakensClaim }
    }
}
