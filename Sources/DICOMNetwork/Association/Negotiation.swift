import DICOM

/// Which kinds of objects a provider takes, and how it answers each proposal (PS3.8 section 7.1.1.13, PS3.7 annex D).
struct Negotiation: Sendable {
    /// Whether a SOP class is taken: verification and all of storage.
    func takes(_ abstractSyntax: String) -> Bool {
        abstractSyntax == NetworkUID.verification || abstractSyntax.hasPrefix(NetworkUID.storagePrefix)
    }

    func answer(_ proposed: ProposedContext) -> AnsweredContext {
        guard UID.isValid(proposed.abstractSyntax), takes(proposed.abstractSyntax) else {
            return refusal(proposed, .abstractSyntaxNotSupported)
        }
        guard let syntax = choice(proposed) else { return refusal(proposed, .transferSyntaxesNotSupported) }
        return AnsweredContext(id: proposed.id, result: .acceptance, transferSyntax: syntax)
    }

    /// The first that is taken; among native ones explicit little endian before all others.
    private func choice(_ proposed: ProposedContext) -> String? {
        let taken = proposed.transferSyntaxes.filter { takes(syntax: $0, verification: proposed.abstractSyntax) }
        guard let first = taken.first else { return nil }
        let explicit = TransferSyntax.explicitLittleEndian.uid
        return !TransferSyntax(uid: first).isEncapsulated && taken.contains(explicit) ? explicit : first
    }

    /// Objects are kept as they came, so any syntax of the standard will do but the deflated one, which is not read.
    private func takes(syntax: String, verification abstractSyntax: String) -> Bool {
        let transfer = TransferSyntax(uid: syntax)
        guard UID.isValid(syntax), syntax == "1.2.840.10008.1.2" || syntax.hasPrefix("1.2.840.10008.1.2.") else {
            return false
        }
        return !transfer.isDeflated && !(abstractSyntax == NetworkUID.verification && transfer.isEncapsulated)
    }

    private func refusal(_ proposed: ProposedContext, _ result: AnsweredContext.Result) -> AnsweredContext {
        // The transfer syntax of a refusal has no meaning, but some readers want one.
        AnsweredContext(
            id: proposed.id, result: result, transferSyntax: TransferSyntax.implicitLittleEndian.uid)
    }

    /// What both sides agreed on.
    static func agreed(_ proposed: [ProposedContext], _ answered: [AnsweredContext]) -> [AcceptedContext] {
        answered.compactMap { answer in
            guard answer.result == .acceptance, let asked = proposed.first(where: { $0.id == answer.id }),
                asked.transferSyntaxes.contains(answer.transferSyntax)
            else { return nil }
            return AcceptedContext(
                id: answer.id, abstractSyntax: asked.abstractSyntax, transferSyntax: answer.transferSyntax)
        }
    }
}
