public import Essentials
import Patients
import Records
import Synchronization
import Ultrasound

/// A study in the tray: images that belong to nobody yet, or that a person discarded.
public struct TrayStudy: Hashable, Sendable {
    /// A case that the images may belong to.
    public struct Suggestion: Hashable, Sendable {
        public let caseID: String
        public let title: String
        /// The patient as the order has it, with the practice's number of the person.
        public let patient: String
        public let number: String
        public let birthDate: CalendarDate
        public let dateOfService: CalendarDate?
        /// What speaks for it, in words.
        public let why: String
        /// The fields in which images and order differ.
        public let differences: [String]
    }

    /// Study Instance UID.
    public let study: String
    /// In the order of series and instance; of many the first that came.
    public let objects: [StoredObject]
    /// How many images it has in the tray.
    public let count: Int
    public let suggestions: [Suggestion]

    /// The most images of a study that are shown.
    static let imageLimit = 100
}

/// What belongs to nobody yet: the latest studies, and how many more there are.
public struct Tray: Hashable, Sendable {
    /// The studies that wait for a person, the latest first.
    public let waiting: [TrayStudy]
    /// Studies that wait beside those.
    public let furtherWaiting: Int
    /// Those that a person discarded, the latest first.
    public let discarded: [TrayStudy]
    public let furtherDiscarded: Int

    /// The most studies of each that are shown: a whole archive may have been dropped here.
    public static let studyLimit = 50
}

extension Workspace {
    /// What waits in the tray, and what was discarded.
    public func tray(for session: Session) throws -> Tray {
        try store.permit(.matchImages, session, subject: "tray")
        let (waiting, discarded) = (try shelf(.tray, session), try shelf(.discarded, session))
        return Tray(
            waiting: waiting.studies, furtherWaiting: waiting.further, discarded: discarded.studies,
            furtherDiscarded: discarded.further)
    }

    /// The latest studies with objects in a state; of the others only their number is looked up.
    private func shelf(
        _ state: StoredObject.State, _ session: Session
    ) throws -> (studies: [TrayStudy], further: Int) {
        let organisation = session.organisation
        let condition = Query.Condition("state", .equals, .text(state.rawValue))
        var found: [String: (count: Int, last: Int64)] = [:]
        var offset = 0
        while true {
            let page = try store.records.documents(
                Query(
                    organisation: organisation, kind: "object", where: [condition], limit: Query.limitOfLimit,
                    offset: offset))
            for summary in page {
                let known = found[summary.text("study") ?? ""] ?? (0, .min)
                let at = try summary.text("at").map { try Timestamp($0).seconds } ?? .min
                found[summary.text("study") ?? ""] = (known.count + 1, max(known.last, at))
            }
            guard page.count == Query.limitOfLimit else { break }
            offset += page.count
        }
        let latest = found.sorted { ($1.value.last, $0.key) < ($0.value.last, $1.key) }
        let studies = try latest.prefix(Tray.studyLimit).map { study, held in
            let objects = try store.objects(
                [.init("study", .equals, .text(study)), condition], organisation: organisation,
                limit: TrayStudy.imageLimit)
            return TrayStudy(
                study: study, objects: objects.sorted(by: StoredObject.isBefore), count: held.count,
                suggestions: state == .tray ? try suggestions(for: objects, organisation) : [])
        }
        return (studies, latest.count - studies.count)
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
        try filing.withLock { _ in
            for _ in 0..<50 {
                do {
                    return try file(study: study, under: caseID, confirming: confirming, session)
                } catch is StaleWrite {
                    // The order was changed meanwhile: whose it is has to be looked at anew.
                    continue
                }
            }
            throw StoreError.malformed("case \(caseID)", wanted: "a case that is not written all the time")
        }
    }

    private func file(study: String, under caseID: String, confirming: Bool, _ session: Session) throws {
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
        let advance = try store.advanced(caseID, from: [.ordered], to: .captured, session)
        try change(waiting, with: advance, by: session, reason: "matched to \(caseID)") {
            $0.state = .matched
            $0.caseID = caseID
            $0.why = ""
            $0.isConfirmed = confirming
        }
    }

    /// Says that a study of the tray belongs to nobody; the images stay in the archive.
    public func discard(study: String, reason: String, by session: Session) throws {
        try store.permit(.matchImages, session, subject: "tray")
        guard (3...500).contains(reason.count) else {
            throw StudyError.malformed(
                "a reason of \(reason.count) characters", wanted: "3 to 500", cure: "Say why they belong to nobody.")
        }
        if try lies(study, .discarded, session) { return }
        try filing.withLock { _ in
            try change(try waiting(study, [.tray], session), by: session, reason: "discarded") {
                $0.state = .discarded
                $0.why = reason
            }
        }
    }

    /// Brings a discarded study back into the tray.
    public func restore(study: String, by session: Session) throws {
        try store.permit(.matchImages, session, subject: "tray")
        if try lies(study, .tray, session) { return }
        try filing.withLock { _ in
            try change(try waiting(study, [.discarded], session), by: session, reason: "brought back") {
                $0.state = .tray
                $0.why = "Brought back by \(session.name)."
            }
        }
    }

    /// Takes an image out of an open case, back into the tray; its label and callipers wait with it.
    ///
    /// - Throws: ``StudyError`` where the report is signed, the image is not the case's, or no reason is given.
    public func takeOut(object id: String, of caseID: String, reason: String, by session: Session) throws {
        try store.permit(.matchImages, session, subject: "case/\(caseID)")
        guard (3...500).contains(reason.count) else {
            throw StudyError.malformed(
                "a reason of \(reason.count) characters", wanted: "3 to 500", cure: "Say why it is taken out.")
        }
        try filing.withLock { _ in
            try requireOpen(caseID, session)
            guard let object = try store.object(id, organisation: session.organisation), object.caseID == caseID
            else {
                throw StudyError.unknown(
                    "no such image in the case", wanted: "an image of the case", cure: "Open the study again.")
            }
            try change([object], by: session, reason: "taken out of \(caseID)") {
                $0.state = .tray
                $0.caseID = nil
                $0.isConfirmed = false
                $0.why = reason
            }
        }
        // The object no longer says whose it was.
        changes.note(CaseChanges.Name(organisation: session.organisation, id: caseID))
    }

    /// A study of the tray beside a case that somebody typed: both sides, for a person to look at.
    ///
    /// - Throws: ``StudyError`` where the study no longer waits, ``StoreError`` where there is no such case.
    public func suggestion(
        study: String, caseID: String, why: String, for session: Session
    ) throws -> TrayStudy.Suggestion {
        try store.permit(.matchImages, session, subject: "case/\(caseID)")
        let waiting = try waiting(study, [.tray, .discarded], session).sorted(by: StoredObject.isBefore)
        let finder = CaseFinder(store: store, organisation: session.organisation)
        guard let first = waiting.first, let candidate = try finder.candidate(caseID) else {
            throw StoreError.missing("case \(caseID)", wanted: "a case of this organisation")
        }
        return Workspace.suggestion(candidate, try image(of: first), why)
    }

    // MARK: What the above share

    private static func suggestion(
        _ candidate: CaseFinder.Candidate, _ image: UltrasoundImage, _ why: String
    ) -> TrayStudy.Suggestion {
        TrayStudy.Suggestion(
            caseID: candidate.id, title: candidate.title, patient: candidate.patient.name.listed,
            number: candidate.patient.id, birthDate: candidate.patient.birthDate,
            dateOfService: candidate.dateOfService, why: why,
            differences: ImageIdentity.differences(of: image, from: candidate.patient))
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

    /// Changes objects in transactions of at most so many as the store takes at once, the first with one write more.
    private func change(
        _ objects: [StoredObject], with more: Write? = nil, by session: Session, reason: String,
        _ change: (inout StoredObject) -> Void
    ) throws {
        let most = Records.writeLimit - 1
        for start in stride(from: 0, to: objects.count, by: most) {
            var writes = try objects[start..<min(start + most, objects.count)].map { object in
                var object = object
                let version = object.version
                change(&object)
                return Write.put(
                    try store.objectKey(object.id, session.organisation), object.json, expecting: .version(version))
            }
            if start == 0, let more { writes.append(more) }
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
            found.append(Workspace.suggestion(candidate, image, why))
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
