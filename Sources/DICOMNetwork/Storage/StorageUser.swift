public import DICOM

/// Sends objects to a storage provider.
///
///     let results = try await StorageUser.send(sources, to: peer) { result in print(result) }
///
/// Contexts are proposed from the kinds of the objects; where they are more than an association holds, several are
/// opened one after the other.
public enum StorageUser {
    /// An object that is read only when its turn comes.
    public struct Source: Sendable {
        /// Its name for messages.
        public let name: String
        public let kind: ObjectKind
        let load: @Sendable () async throws -> Part10File

        public init(
            name: String, kind: ObjectKind, load: @escaping @Sendable () async throws -> Part10File
        ) {
            self.name = name
            self.kind = kind
            self.load = load
        }

        var isValid: Bool { UID.isValid(kind.sopClassUID) && UID.isValid(kind.transferSyntaxUID) }
    }

    /// What became of one object.
    public struct Outcome: Sendable {
        public let name: String
        public let sopInstanceUID: String?
        /// The answer of the other side; nil when the object was not sent.
        public let status: DIMSEStatus?
        /// Why it was not sent.
        public let problem: String?

        public var isStored: Bool { status.map { $0.isSuccess || $0.isWarning } ?? false }
    }

    /// Sends each object and tells what became of it, in order; those that no kind can be proposed for come first.
    ///
    /// - Throws: ``DICOMNetworkError`` when no association comes about or one breaks.
    public static func send(
        _ sources: [Source], to entity: RemoteEntity, as title: AETitle = .tragus,
        limits: AssociationLimits = AssociationLimits(), each: (Outcome) -> Void = { _ in }
    ) async throws -> [Outcome] {
        let (valid, invalid) = (sources.filter(\.isValid), sources.filter { !$0.isValid })
        var outcomes = invalid.map {
            Outcome(
                name: $0.name, sopInstanceUID: nil, status: nil,
                problem: "The object has no valid SOP Class UID, so it can't be sent; correct it first.")
        }
        outcomes.forEach(each)
        for group in groups(of: valid) {
            outcomes += try await Association.with(
                entity, as: title, contexts: contexts(for: group.map(\.kind)), limits: limits
            ) { association in
                var outcomes: [Outcome] = []
                for source in group {
                    let outcome = try await send(source, on: &association)
                    each(outcome)
                    outcomes.append(outcome)
                }
                return outcomes
            }
        }
        return outcomes
    }

    private static func send(_ source: Source, on association: inout Association) async throws -> Outcome {
        let object: OutgoingObject
        do {
            object = try OutgoingObject(await source.load())
        } catch {
            return Outcome(name: source.name, sopInstanceUID: nil, status: nil, problem: "\(error)")
        }
        do {
            let status = try await association.store(object)
            return Outcome(name: source.name, sopInstanceUID: object.sopInstanceUID, status: status, problem: nil)
        } catch let error as DICOMNetworkError where error.isAboutOneObject {
            return Outcome(
                name: source.name, sopInstanceUID: object.sopInstanceUID, status: nil, problem: error.description)
        } catch let error as DICOMError {
            return Outcome(
                name: source.name, sopInstanceUID: object.sopInstanceUID, status: nil, problem: error.description)
        }
    }

    /// Contexts for some kinds: one for a class in all native syntaxes, one for each encapsulated syntax.
    static func contexts(for kinds: [ObjectKind]) -> [ProposedContext] {
        proposals(for: kinds).enumerated().map { index, proposal in
            ProposedContext(
                id: UInt8(truncatingIfNeeded: index * 2 + 1), abstractSyntax: proposal.sopClassUID,
                transferSyntaxes: TransferSyntax(uid: proposal.transferSyntaxUID).isNative
                    ? native : [proposal.transferSyntaxUID])
        }
    }

    private static let native = [
        TransferSyntax.explicitLittleEndian.uid, TransferSyntax.implicitLittleEndian.uid,
        TransferSyntax.explicitBigEndian.uid,
    ]

    /// The kinds once each, with all native syntaxes taken as one.
    private static func proposals(for kinds: some Sequence<ObjectKind>) -> [ObjectKind] {
        var seen: Set<ObjectKind> = []
        return kinds.map { kind in
            let syntax = TransferSyntax(uid: kind.transferSyntaxUID)
            return syntax.isNative ? ObjectKind(sopClassUID: kind.sopClassUID, transferSyntaxUID: native[0]) : kind
        }.filter { seen.insert($0).inserted }
    }

    /// Sources in runs whose kinds fit one association.
    private static func groups(of sources: [Source]) -> [[Source]] {
        var groups: [[Source]] = []
        var kinds: Set<ObjectKind> = []
        for source in sources {
            let isNew = !kinds.contains(source.kind)
            if groups.isEmpty || (isNew && proposals(for: kinds + [source.kind]).count > 128) {
                groups.append([])
                kinds = []
            }
            groups[groups.count - 1].append(source)
            kinds.insert(source.kind)
        }
        return groups
    }
}
