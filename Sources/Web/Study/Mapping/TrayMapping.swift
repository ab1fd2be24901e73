import Essentials
import Practice
import Trust

/// The tray as a page.
struct TrayMapping {
    var tray: Tray
    var quarantined: [QuarantinedObject]
    var mayReceive: Bool
    var token: String
    /// What could not be done, and about which study and case.
    var fault: Fault?

    struct Fault: Hashable, Sendable {
        var text: String
        var study: String
        /// The case that was typed, where it has to be confirmed that it is the same person.
        var toConfirm: TrayStudy.Suggestion?
    }

    var page: TrayPage {
        TrayPage(
            studies: tray.waiting.enumerated().map { part($0.offset + 1, $0.element) },
            further: tray.furtherWaiting, discarded: tray.discarded.map(discarded),
            furtherDiscarded: tray.furtherDiscarded, quarantined: table,
            furtherQuarantined: max(0, quarantined.count - Self.mostQuarantined),
            upload: mayReceive
                ? UploadForm(
                    hint: "They go to the case that they name for certain, and wait here otherwise.",
                    address: "\(TrayPage.address)/images", token: token, after: TrayPage.address,
                    isNext: tray.waiting.isEmpty) : nil,
            fault: fault.map { Note(kind: .bad, headline: "Not done.", text: $0.text, isAlert: true) }, token: token)
    }

    private func part(_ number: Int, _ study: TrayStudy) -> TrayStudyPart {
        let first = study.objects.first
        let suggestions = study.suggestions.map { suggestion($0, first) }
        let asked = fault?.study == study.study ? fault?.toConfirm : nil
        let typed = asked.flatMap { asked in
            suggestions.contains { $0.caseID == asked.caseID } ? nil : suggestion(asked, first)
        }
        return TrayStudyPart(
            study: study.study, number: number, name: first?.patient ?? "", details: details(study),
            why: study.objects.map(\.why).first { !$0.isEmpty } ?? "",
            pictures: study.objects.prefix(4).map {
                "\(TrayPage.address)/objects/\(PercentCoding.encode($0.id))/frames/1?thumb"
            }, images: study.count, suggestions: suggestions, typed: typed, isFirst: number == 1, token: token)
    }

    private func details(_ study: TrayStudy) -> String {
        let first = study.objects.first
        let source = first.map { $0.source == "upload" ? "uploaded" : "from scanner \($0.source)" } ?? ""
        return [
            first?.birthDate?.spoken ?? "birth date not given",
            first?.patientID.isEmpty == false ? first?.patientID ?? "" : "no number",
            first?.studyDate.map { "taken \($0.spoken)" } ?? "", Words.count(study.count, "image", "images"),
            source, first.map { Words.moment($0.at) } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func suggestion(_ found: TrayStudy.Suggestion, _ object: StoredObject?) -> TrayStudyPart.Suggestion {
        TrayStudyPart.Suggestion(
            caseID: found.caseID, person: "\(found.patient) · \(found.birthDate.spoken) · \(found.number)",
            details: [found.title, found.dateOfService.map { "for \($0.spoken)" } ?? ""].filter { !$0.isEmpty }
                .joined(separator: " · "), why: found.why,
            differences: found.differences.map { field in
                switch field {
                case "family name": .init(field: field, images: object?.patient ?? "", order: found.patient)
                case "birth date":
                    .init(field: field, images: object?.birthDate?.spoken ?? "", order: found.birthDate.spoken)
                default: .init(field: "number", images: object?.patientID ?? "", order: found.number)
                }
            })
    }

    private func discarded(_ study: TrayStudy) -> TrayPage.Discarded {
        let name = study.objects.first?.patient ?? ""
        return TrayPage.Discarded(
            study: study.study, name: name.isEmpty ? "Images without a name" : name, details: details(study),
            reason: study.objects.map(\.why).first { !$0.isEmpty } ?? "")
    }

    private static let mostQuarantined = 200

    private var table: StackTable {
        StackTable(
            columns: [
                .init(title: "Came", isHead: true), .init(title: "From"), .init(title: "Why it could not be read"),
                .init(title: "SHA-256"),
            ],
            rows: quarantined.prefix(Self.mostQuarantined).map { file in
                [
                    .init(Words.moment(file.at)), .init(file.source), .init(file.reason),
                    .mono("\(spacedDigest(String(file.digest.hex.prefix(16)))) …"),
                ]
            })
    }
}
