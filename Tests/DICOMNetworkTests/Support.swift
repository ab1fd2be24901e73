import DICOM
import Foundation
import NIOCore
import NIOPosix
import TestSupport

@testable import DICOMNetwork

/// Runs what blocks on a thread of its own, so that the provider under test keeps its threads.
func blocking<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread {
            continuation.resume(with: Swift.Result { try work() })
        }
    }
}

/// Runs a provider around a body that gets its port and the stream of its reports.
func serving<Result: Sendable>(
    _ limits: AssociationLimits = AssociationLimits(), strict: Bool = false,
    handler: @escaping StorageProvider.Handler = { _ in .success },
    _ body: @escaping @Sendable (Int, AsyncStream<StorageProvider.Report>) async throws -> Result
) async throws -> Result {
    let (reports, continuation) = AsyncStream<StorageProvider.Report>.makeStream()
    let options = StorageProvider.Options(port: 0, isStrictAboutTitle: strict, limits: limits)
    let provider = try await StorageProvider.start(
        options, report: { continuation.yield($0) }, handler: handler)
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await provider.run() }
        defer { continuation.finish() }
        do {
            let result = try await body(provider.port, reports)
            await provider.stop()
            try await group.waitForAll()
            return result
        } catch {
            await provider.stop()
            throw error
        }
    }
}

/// A port that nothing listens on.
func freePort() async throws -> Int {
    let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup).bind(
        host: "127.0.0.1", port: 0
    )
    .get()
    let port = channel.localAddress?.port ?? 0
    try await channel.close()
    return port
}

/// Objects with invented content.
enum SampleObject {
    static let sopClass = "1.2.840.10008.5.1.4.1.1.6.1"

    static func file(
        _ number: Int, side: Int = 16, syntax: TransferSyntax = .explicitLittleEndian
    ) throws -> Part10File {
        var set = DataSet()
        try set.set(.sopClassUID, sopClass)
        try set.set(.sopInstanceUID, "2.25.\(1000 + number)")
        try set.set(.studyInstanceUID, "2.25.1")
        try set.set(.seriesInstanceUID, "2.25.2")
        try set.set(.patientName, "Rivera^Ana")
        try set.set(.patientID, "P-1")
        try set.set(.modality, "US")
        try set.set(.samplesPerPixel, 1)
        try set.set(.photometricInterpretation, "MONOCHROME2")
        try set.set(.rows, side)
        try set.set(.columns, side)
        try set.set(.bitsAllocated, 8)
        try set.set(.bitsStored, 8)
        try set.set(.highBit, 7)
        try set.set(.pixelRepresentation, 0)
        var random = SeededGenerator(seed: UInt64(number))
        let pixels = (0..<side * side).map { _ in UInt8.random(in: 0...255, using: &random) }
        if syntax.isEncapsulated {
            set.insert(
                DataElement(
                    tag: .pixelData, vr: .ob, value: .fragments(PixelFragments(fragments: [ByteSlice(pixels)]))))
        } else {
            try set.set(.pixelData, .ow, pixels)
        }
        return try Part10File(dataSet: set, transferSyntax: syntax)
    }

    static func source(_ file: Part10File) throws -> StorageUser.Source {
        let object = try OutgoingObject(file)
        return StorageUser.Source(name: object.sopInstanceUID, kind: object.kind) { file }
    }
}
