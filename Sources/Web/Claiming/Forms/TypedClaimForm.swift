import Practice

/// A form of the claim page that was sent and not taken: which, what was typed, what was wrong.
struct TypedClaimForm: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable {
        case bill, edit, send, acknowledge, answer, replace, void, drop, accept
        case writeOff = "write-off"
        case deadline
    }

    var kind: Kind
    var fields: [String: String]
    var refused: ClaimRefused

    /// What was typed into a field; nil where another form was sent.
    func text(_ name: String, of kind: Kind) -> String? { kind == self.kind ? fields[name] ?? "" : nil }

    func isTicked(_ name: String, of kind: Kind) -> Bool? { kind == self.kind ? fields[name] != nil : nil }

    /// Why a field was refused; empty where it was not.
    func fault(_ name: String, of kind: Kind) -> String {
        kind == self.kind && refused.place == name ? refused.description : ""
    }
}

extension TypedClaimForm? {
    func text(_ name: String, of kind: TypedClaimForm.Kind, else value: String = "") -> String {
        self?.text(name, of: kind) ?? value
    }

    func isTicked(_ name: String, of kind: TypedClaimForm.Kind, else value: Bool) -> Bool {
        self?.isTicked(name, of: kind) ?? value
    }

    func fault(_ name: String, of kind: TypedClaimForm.Kind) -> String { self?.fault(name, of: kind) ?? "" }

    func isOf(_ kind: TypedClaimForm.Kind) -> Bool { self?.kind == kind }
}
