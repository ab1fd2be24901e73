import Foundation
import NIOCore

/// The threads on which requests and scanners wait for the disk.
enum WaitingThreads {
    /// More than cores, since most of them wait. Once, before anything asks for one: SwiftNIO ends a program that says it
    /// twice.
    static func prepare() {
        NIOSingletons.blockingPoolThreadCountSuggestion = max(16, ProcessInfo.processInfo.activeProcessorCount)
    }
}
