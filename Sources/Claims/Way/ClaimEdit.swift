public import Essentials

/// What a person chose of a claim before it goes out; without it billing chooses.
public struct ClaimEdit: Hashable, Sendable {
    /// For each line the diagnoses it points at, from 1, the weightiest first, at most four; empty for all of them.
    public var pointers: [[Int]]
    /// In place of the fee of the case; nil for that.
    public var fee: Money?
    /// REF G1; empty for what the case says.
    public var priorAuthorization: String
    /// What goes with the claim; nil for what billing names by itself.
    public var attachments: Attachments?
    /// NTE, at most ``noteLimit`` characters; empty for what billing says.
    public var note: String

    public static let noteLimit = 80

    /// Files that go beside the claim.
    public struct Attachments: Hashable, Sendable {
        /// The signed report.
        public var report: Bool
        /// SOP Instance UIDs of key images, at most ``imageLimit``.
        public var images: [String]

        public static let imageLimit = 9

        public init(report: Bool, images: [String]) {
            self.report = report
            self.images = images
        }
    }

    public init(
        pointers: [[Int]] = [], fee: Money? = nil, priorAuthorization: String = "", attachments: Attachments? = nil,
        note: String = ""
    ) {
        self.pointers = pointers
        self.fee = fee
        self.priorAuthorization = priorAuthorization
        self.attachments = attachments
        self.note = note
    }

    /// Whether it changes nothing.
    public var isEmpty: Bool { self == ClaimEdit() }
}

extension ClaimEdit {
    public var json: JSONValue {
        .members([
            "pointers": .array(pointers.map { .array($0.map { .number(JSONNumber($0)) }) }),
            "fee": fee.map { .string($0.description) },
            "priorAuthorization": priorAuthorization.isEmpty ? nil : .string(priorAuthorization),
            "attachments": attachments.map { ["report": .bool($0.report), "images": .strings($0.images)] },
            "note": note.isEmpty ? nil : .string(note),
        ])
    }

    /// Reads what ``json`` writes.
    public init(json: JSONValue) throws {
        guard let pointers = json["pointers"]?.array else { throw ClaimEventError(wanted: "the pointers of an edit") }
        self.init(
            pointers: pointers.map { ($0.array ?? []).compactMap(\.int) },
            fee: try json["fee"]?.string.map { try Money($0) },
            priorAuthorization: json["priorAuthorization"]?.string ?? "",
            attachments: json["attachments"].map {
                Attachments(report: $0["report"]?.bool ?? false, images: $0["images"]?.strings ?? [])
            }, note: json["note"]?.string ?? "")
    }
}
