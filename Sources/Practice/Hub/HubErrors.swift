public import Essentials
import Records

/// What the hub could not do: what was asked for, and what was wanted; never what someone typed.
public struct HubError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case missing, malformed }

    private let code: Code
    public let subject: String
    public let wanted: String

    static func missing(_ subject: String, wanted: String) -> HubError { .init(.missing, subject, wanted) }
    static func malformed(_ subject: String, wanted: String) -> HubError { .init(.malformed, subject, wanted) }

    private init(_ code: Code, _ subject: String, _ wanted: String) {
        self.code = code
        self.subject = subject
        self.wanted = wanted
    }

    /// Whether what was asked for does not exist.
    public var isMissing: Bool { code == .missing }

    public var description: String {
        switch code {
        case .missing: "Not found: \(subject); wanted \(wanted)."
        case .malformed: "Not accepted: \(subject); wanted \(wanted)."
        }
    }
}

/// Someone else changed the same thing first; nothing was written, and nothing of theirs is lost.
public struct ChangedMeanwhile: Error, Hashable, Sendable, CustomStringConvertible {
    /// Such as `statement D0370.role`.
    public let what: String
    /// The name of whoever did; nil when what was to be changed is not there.
    public let by: String?
    public let at: Timestamp?

    init(what key: DocumentKey, by: String?, at: Timestamp?) {
        what = "\(key.kind) \(key.id)"
        self.by = by
        self.at = at
    }

    init(what: String, by: String?, at: Timestamp?) {
        self.what = what
        self.by = by
        self.at = at
    }

    public var description: String {
        guard let by, let at else { return "The \(what) is not there any more. Load it again." }
        return "\(by) changed the \(what) at \(at). Nothing of yours was written: load it again, and decide anew."
    }
}

/// A submission that was turned away to keep the queue readable; says what to do.
public struct FloodRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Cause: Hashable, Sendable {
        /// Too many from one place.
        case origin
        /// Too many from everywhere.
        case everyone
        /// The same words wait already, or were declined.
        case same
        /// As many wait as editors can be asked to read.
        case full
    }

    public let cause: Cause
    /// Seconds until another try may succeed; nil when waiting does not help.
    public let wait: Int?

    public var description: String {
        switch cause {
        case .origin: "Too many were sent from your network. Try again in \(wait ?? 60) seconds; your text is not kept."
        case .everyone: "The hub gets more than it can take just now. Try again in \(wait ?? 60) seconds."
        case .same: "The same words were sent before. Say what is new about it, or wait for the answer to the first."
        case .full: "More waits for the editors than they can read. Try again tomorrow; your text is not kept."
        }
    }
}
