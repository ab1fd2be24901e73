import CodeReference
import Synchronization
import Trust

/// The files of codes that were read last, so that comparing, showing and applying read each of them once.
final class ReleaseFileMemory: Sendable {
    struct Key: Hashable, Sendable {
        let digest: Digest
        let reading: ReleaseFile.Reading
    }

    private struct State {
        var files: [Key: ReleaseFile] = [:]
        /// The oldest first.
        var order: [Key] = []
        var codes = 0
    }

    /// The most codes that are kept, of all files together: some forty years' releases.
    private static let limit = 40_000

    private let state = Mutex(State())

    subscript(key: Key) -> ReleaseFile? { state.withLock { $0.files[key] } }

    func keep(_ file: ReleaseFile, as key: Key) {
        state.withLock { state in
            guard file.codes.count <= ReleaseFileMemory.limit, state.files[key] == nil else { return }
            state.files[key] = file
            state.order.append(key)
            state.codes += file.codes.count
            while state.codes > ReleaseFileMemory.limit, !state.order.isEmpty {
                let oldest = state.order.removeFirst()
                state.codes -= state.files.removeValue(forKey: oldest)?.codes.count ?? 0
            }
        }
    }
}
