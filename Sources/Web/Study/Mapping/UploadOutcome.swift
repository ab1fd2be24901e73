import Essentials
import Practice

/// What became of a file that was sent, in words.
struct UploadOutcome: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable, CaseIterable {
        case received, already, tray, quarantined
    }

    var kind: Kind
    var name: String
    /// Why it went where it went; empty where it is in its case.
    var why: String

    init(kind: Kind, name: String, why: String) {
        self.kind = kind
        self.name = name
        self.why = why
    }

    /// - Parameter id: the case that it was sent to; another one may have been found.
    init(name: String, _ received: Received, into id: String?) {
        let name = String(name.prefix(200))
        switch received {
        case .kept(let object, let isNew):
            let other = object.caseID.flatMap { $0 == id || id == nil ? nil : "It belongs to case \($0)." }
            self.init(kind: isNew ? .received : .already, name: name, why: other ?? "")
        case .tray(let object, let isNew):
            self.init(kind: isNew ? .tray : .already, name: name, why: isNew ? object.why : "")
        case .quarantined(_, let reason):
            self.init(
                kind: .quarantined, name: name,
                why: "No ultrasound image in a DICOM file, kept aside. \(Words.stop(reason))")
        }
    }

    var json: JSONValue {
        .members([
            "name": .string(name), "outcome": .string(kind.rawValue), "why": why.isEmpty ? nil : .string(why),
        ])
    }

    /// `to the tray`.
    var words: String {
        switch kind {
        case .received: "received"
        case .already: "there already"
        case .tray: "to the tray"
        case .quarantined: "kept aside"
        }
    }
}
