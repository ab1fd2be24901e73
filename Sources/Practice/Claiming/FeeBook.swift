import Essentials
import Patients
import Records
import Synchronization

/// The directories of which claims take fees, read again only after a fee or a payer changed.
final class FeeBook: Sendable {
    private struct State: Sendable {
        var revision = 0
        var kept: [String: (revision: Int, directory: Directory)] = [:]
    }

    private let state = Mutex(State())

    func note(_ writes: [Write]) {
        let kinds = [DirectoryKind.fee.documents, DirectoryKind.payer.documents]
        guard writes.contains(where: { kinds.contains($0.key.kind) }) else { return }
        state.withLock { $0.revision += 1 }
    }

    /// Grows with every change of a fee or a payer.
    var revision: Int { state.withLock { $0.revision } }

    func directory(of organisation: String, in store: PracticeStore) throws -> Directory {
        let (revision, kept) = state.withLock { ($0.revision, $0.kept[organisation]) }
        if let kept, kept.revision == revision { return kept.directory }
        let directory = try store.storedDirectory(of: organisation)
        state.withLock { $0.kept[organisation] = (revision, directory) }
        return directory
    }
}

extension Directory {
    /// What is asked for each code of a case's payer on its day of service; nil where no fees are kept at all.
    func fees(for source: ClinicalCase) -> [String: Money]? {
        guard !fees.isEmpty else { return nil }
        let payer = source.coverage.flatMap { coverage in
            payers.first { $0.payerID == coverage.payer.id && $0.plan == coverage.plan }?.id
        }
        var amounts: [String: Money] = [:]
        for code in Set(fees.map(\.code)) {
            amounts[code] = fee(code: code, payer: payer, on: source.dateOfService)?.amount
        }
        return amounts
    }
}
