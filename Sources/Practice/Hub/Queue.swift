public import CodeReference
public import Essentials
import Records

/// One line of the editors' queue.
public struct QueueItem: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case contribution, question
    }

    public let kind: Kind
    public let id: String
    /// The code or topic; nil for a question from the contact page, and for what was destroyed.
    public let subject: String?
    /// `waiting`, `asked`, `accepted`, `declined`, `answered` or `destroyed`.
    public let state: String
    public let sentAt: Timestamp
    /// The proposed words, or the question; nil when it was destroyed.
    public let text: String?
    /// May be empty.
    public let name: String
    /// What looks like patients' data in it.
    public let suspicions: [PatientDataSuspicion]
}

/// Which part of the queue is wanted.
public enum QueueSelection: String, Hashable, Sendable, CaseIterable {
    /// For an editor to act on, the oldest first.
    case waiting
    /// For the sender to answer, the oldest first.
    case asked
    /// Accepted, answered, declined or destroyed, the newest first.
    case closed
}

extension Hub {
    /// What was sent in, for editors.
    ///
    /// - Parameters:
    ///   - limit: at most 200.
    ///   - offset: at most 800 of each kind can be passed over.
    public func queue(
        _ selection: QueueSelection = .waiting, for session: Session, limit: Int = 50, offset: Int = 0
    ) throws -> [QueueItem] {
        try permit(.seeHubQueue, session, subject: "queue")
        let (limit, offset) = (min(max(limit, 0), 200), min(max(offset, 0), 800))
        let isNewestFirst = selection == .closed
        var found: [DocumentSummary] = []
        for kind in QueueItem.Kind.allCases {
            for state in selection.states {
                found += try records.documents(
                    Query(
                        organisation: Hub.organisation, kind: kind.rawValue,
                        where: [.init("state", .equals, .text(state))],
                        order: .init("sentAt", isDescending: isNewestFirst), limit: limit + offset))
            }
        }
        found.sort {
            let (left, right) = (($0.text("sentAt") ?? "", $0.key.id), ($1.text("sentAt") ?? "", $1.key.id))
            return isNewestFirst ? left > right : left < right
        }
        return try found.dropFirst(offset).prefix(limit).compactMap { try records.document($0.key) }.map(item)
    }

    /// How many wait for an editor, by kind.
    public func queueCounts(for session: Session) throws -> [QueueItem.Kind: Int] {
        try permit(.seeHubQueue, session, subject: "queue")
        var counts: [QueueItem.Kind: Int] = [:]
        for kind in QueueItem.Kind.allCases {
            counts[kind] = try records.documents(
                Query(
                    organisation: Hub.organisation, kind: kind.rawValue,
                    where: [.init("state", .equals, .text("waiting"))], limit: FloodGate.queueLimit)
            ).count
        }
        return counts
    }

    private func item(_ document: Document) throws -> QueueItem {
        guard let kind = QueueItem.Kind(rawValue: document.key.kind) else {
            throw HubError.malformed("an item of the queue", wanted: "a contribution or a question")
        }
        func line(
            _ subject: String?, _ state: String, _ sentAt: Timestamp, _ text: String?, _ name: String,
            _ suspicions: [PatientDataSuspicion]
        ) -> QueueItem {
            QueueItem(
                kind: kind, id: document.key.id, subject: subject, state: state, sentAt: sentAt, text: text, name: name,
                suspicions: suspicions)
        }
        func line(_ gone: DestroyedText) -> QueueItem { line(nil, DestroyedText.state, gone.sentAt, nil, "", []) }
        switch kind {
        case .contribution:
            switch try contribution(document).kept {
            case .destroyed(let gone): return line(gone)
            case .whole(let item):
                return line(
                    item.change.subject, item.state.rawValue, item.sentAt, item.change.text, item.name, item.suspicions)
            }
        case .question:
            switch try question(document).kept {
            case .destroyed(let gone): return line(gone)
            case .whole(let item):
                return line(item.subject, item.state.rawValue, item.sentAt, item.text, item.name, item.suspicions)
            }
        }
    }
}

extension QueueSelection {
    var states: [String] {
        switch self {
        case .waiting: ["waiting"]
        case .asked: ["asked"]
        case .closed: ["accepted", "answered", "declined", DestroyedText.state]
        }
    }
}

extension Contribution {
    /// What looks like patients' data in any of its texts.
    public var suspicions: [PatientDataSuspicion] {
        PatientDataWarning.suspicions(
            in: [
                (.text, change.text), (.sourceTitle, source.title), (.sourcePublisher, source.publisher),
                (.comment, comment),
            ] + remarks.filter { $0.editor == nil }.map { (.reply, $0.text) })
    }
}

extension Question {
    /// What looks like patients' data in it.
    public var suspicions: [PatientDataSuspicion] { PatientDataWarning.suspicions(in: [(.question, text)]) }
}
