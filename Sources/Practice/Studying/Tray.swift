public import Essentials
import Patients
import Records
import Ultrasound

/// A study in the tray: images that belong to nobody yet, or that a person discarded.
public struct TrayStudy: Hashable, Sendable {
    /// A case that the images may belong to.
    public struct Suggestion: Hashable, Sendable {
        public let caseID: String
        public let title: String
        /// The patient as the order has it.
        public let patient: String
        public let birthDate: CalendarDate
        public let dateOfService: CalendarDate?
        /// What speaks for it, in words.
        public let why: String
        /// The fields in which images and order differ.
        public let differences: [String]
    }

    /// Study Instance UID.
    public let study: String
    /// In the order of series and instance.
    public let objects: [StoredObject]
    public let suggestions: [Suggestion]

    public var state: StoredObject.State { objects.contains { $0.state == .tray } ? .tray : .discarded }
}

extension Workspace {
    /// The studies that wait for a person, the latest first; those that were discarded after them.
    ///
    /// - Parameter limit: the most objects that are looked at.
    public func tray(limit: Int = 2000, for session: Session) throws -> [TrayStudy] {
        try store.permit(.matchImages, session, subject: "tray")
        let organisation = session.organisation
        let objects = try [StoredObject.State.tray, .discarded].flatMap {
            try store.objects([.init("state", .equals, .text($0.rawValue))], organisation: organisation, limit: limit)
        }
        let studies = Dictionary(grouping: objects) { TrayKey(study: $0.study, state: $0.state) }
        return try studies.map { key, objects in
            TrayStudy(
                study: key.study, objects: objects.sorted(by: StoredObject.isBefore),
                suggestions: key.state == .tray ? try suggestions(for: objects, organisation) : [])
        }.sorted {
            ($0.state == .tray ? 0 : 1, $1.objects.map(\.at.seconds).max() ?? 0, $0.study)
                < ($1.state == .tray ? 0 : 1, $0.objects.map(\.at.seconds).max() ?? 0, $1.study)
        }
    }

    /// How many objects wait.
    public func trayCount(for session: Session) throws -> Int {
        guard store.authorisation.allows(session.roles, .matchImages) else { return 0 }
        return try store.records.count(
            Query(
                organisation: session.organisation, kind: "object",
                where: [.init("state", .equals, .text(StoredObject.State.tray.rawValue))]))
    }

    /// Files a study of the tray under a case; one that lies there already stays.
    ///
    /// - Parameter confirming: a person saw both names and says that it is the same person.
    /// - Throws: ``StudyError`` where the report is signed, or where patients differ and nobody confirmed it.
    public func match(
        study: String, to caseID: String, confirming: Bool = false, by session: Session
    ) throws {
        guard (try? store.caseKey(caseID, session)) != nil else {
            try store.permit(.matchImages, session, subject: "tray")
            throw StoreError.missing("the case", wanted: "a case of this organisation")
        }
        try store.permit(.matchImages, session, subject: "case/\(caseID)")
        let finder = CaseFinder(store: store, organisation: session.organisation)
        guard let candidate = try finder.candidate(caseID) else {
            throw StoreError.missing("case \(caseID)", wanted: "a case of this organisation")
        }
        if try lies(study, .matched, in: caseID, session) { return }
        guard CaseFinder.open.contains(candidate.state) else { throw StudyError.closed }
        let waiting = try waiting(study, [.tray, .discarded], session)
        let held = try store.objects(ofCase: caseID, organisation: session.organisation)
        guard held.count + waiting.count <= Workspace.imageLimit else { throw StudyError.full(Workspace.imageLimit) }
        if let other = try otherStudy(than: study, caseID, session) {
            throw StudyError.malformed(
                "a case with images of another study", wanted: "one study in a case", cure: other)
        }
        let instances = (held + waiting).map(\.sopInstanceUID)
        guard Set(instances).count == instances.count else {
            throw StudyError.malformed(
                "two files with one SOP Instance UID", wanted: "each instance once in a case",
                cure: "Take the other one out first, or discard this one.")
        }
        for object in waiting where !confirming {
            let image = try image(of: object)
            let differences = ImageIdentity.differences(of: image, from: candidate.patient)
            guard differences.isEmpty else { throw StudyError.differs(differences) }
        }
        try change(waiting, by: session, reason: "matched to \(caseID)") {
            $0.state = .matched
            $0.caseID = caseID
            $0.why = ""
            $0.isConfirmed = confirming
        }
        try store.advance(caseID, from: [.ordered], to: .captured, by: session, reason: "images matched")
    }

    /// Says that a study of the tray belongs to nobody; the images stay in the archive.
    public func discard(study: String, reason: String, by session: Session) throws {
        try store.permit(.matchImages, session, subject: "tray")
        guard (3...500).contains(reason.count) else {
            throw StudyError.malformed(
                "a reason of \(reason.count) characters", wanted: "3 to 500", cure: "Say why they belong to nobody.")
        }
        if try lies(study, .discarded, session) { return }
        try change(try waiting(study, [.tray], session), by: session, reason: "discarded") {
            $0.state = .discarded
            $0.why = reason
        }
    }

    /// Brings a discarded study back into the tray.
    public func restore(study: String, by session: Session) throws {
        try store.permit(.matchImages, session, subject: "tray")
        if try lies(study, .tray, session) { return }
        try change(try waiting(study, [.discarded], session), by: session, reason: "brought back") {
            $0.state = .tray
            $0.why = "Brought back by \(session.name)."
        }
    }

    /// Takes an image out of an open case, back into the tray.
    public func takeOut(object id: String, of caseID: String, reason: String, by session: Session) throws {
        try store.permit(.matchImages, session, subject: "case/\(caseID)")
        try requireOpen(caseID, session)
        guard let object = try store.object(id, organisation: session.organisation), object.caseID == caseID else {
            throw StudyError.unknown(
                "no such image in the case", wanted: "an image of the case", cure: "Open the study again.")
        }
        try change([object], by: session, reason: "taken out of \(caseID)") {
            $0.state = .tray
            $0.caseID = nil
            $0.why = reason.isEmpty ? "Taken out of a case by \(session.name)." : reason
        }
    }

    // MARK: What the above share

    private struct TrayKey: Hashable {
        let study: String
        let state: StoredObject.State
    }

    /// Whether every image of a study is where somebody wants it: the form was sent twice.
    private func lies(
        _ study: String, _ state: StoredObject.State, in caseID: String? = nil, _ session: Session
    ) throws -> Bool {
        let objects = try store.objects([.init("study", .equals, .text(study))], organisation: session.organisation)
        return !objects.isEmpty && objects.allSatisfy { $0.state == state && (caseID == nil || $0.caseID == caseID) }
    }

    private func waiting(
        _ study: String, _ states: Set<StoredObject.State>, _ session: Session
    ) throws -> [StoredObject] {
        let objects = try store.objects(
            [.init("study", .equals, .text(study))], organisation: session.organisation
        ).filter { states.contains($0.state) }
        guard !objects.isEmpty else {
            throw StudyError.unknown(
                "no such study in the tray", wanted: "a study that waits",
                cure: "Open the tray again; somebody may have matched it.")
        }
        return objects
    }

    /// Changes objects in transactions of at most so many as the store takes at once.
    private func change(
        _ objects: [StoredObject], by session: Session, reason: String, _ change: (inout StoredObject) -> Void
    ) throws {
        for start in stride(from: 0, to: objects.count, by: Records.writeLimit) {
            let writes = try objects[start..<min(start + Records.writeLimit, objects.count)].map { object in
                var object = object
                let version = object.version
                change(&object)
                return Write.put(
                    try store.objectKey(object.id, session.organisation), object.json, expecting: .version(version))
            }
            try store.records.commit(writes, by: session.user, reason: reason)
        }
    }

    private func suggestions(for objects: [StoredObject], _ organisation: String) throws -> [TrayStudy.Suggestion] {
        guard let first = objects.first else { return [] }
        let image = try image(of: first)
        let finder = CaseFinder(store: store, organisation: organisation)
        var found: [TrayStudy.Suggestion] = []
        func add(_ candidate: CaseFinder.Candidate, _ why: String) {
            guard !found.contains(where: { $0.caseID == candidate.id }) else { return }
            found.append(
                TrayStudy.Suggestion(
                    caseID: candidate.id, title: candidate.title, patient: candidate.patient.name.listed,
                    birthDate: candidate.patient.birthDate, dateOfService: candidate.dateOfService, why: why,
                    differences: ImageIdentity.differences(of: image, from: candidate.patient)))
        }
        if !image.patientID.isEmpty {
            for candidate in try finder.open(of: image.patientID) {
                add(candidate, "The patient's number is the same.")
            }
        }
        for candidate in try finder.likely(image) { add(candidate, "Family name or birth date is the same.") }
        for candidate in try finder.ordered(on: first.studyDate) {
            add(candidate, "Ordered for the day of the images.")
        }
        return Array(found.prefix(6))
    }
}
