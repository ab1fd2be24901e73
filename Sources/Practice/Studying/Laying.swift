import Essentials
import Records
import Reporting
public import Ultrasound

extension Workspace {
    /// Lays a calliper on an image of an open case; what it measures is asked of the one rule. The same one twice is one.
    ///
    /// - Throws: ``StudyError``, or `CalliperError` for a wrong number of points or a frame that is not there.
    public func lay(_ caseID: String, _ draft: MeasurementDraft, by session: Session) throws -> LaidMeasurement {
        try changeMeasurements(of: caseID, by: session, reason: "calliper laid") { payload in
            guard payload.items.count < MeasurementsPayload.limit else {
                throw StudyError.malformed(
                    "\(payload.items.count) measurements", wanted: "at most \(MeasurementsPayload.limit) in a case",
                    cure: "Lift what is not needed.")
            }
            try requireImage(draft.object, of: caseID, session)
            if let region = draft.region { try requireRegion(region) }
            let item = MeasurementsPayload.Item(
                id: "m\(payload.next)", label: try Workspace.label(draft.label, draft.kind), kind: draft.kind,
                region: draft.region, side: draft.side, lesion: try draft.lesion.map(Workspace.lesion),
                object: draft.object, frame: draft.frame, points: draft.points.map(\.rounded), by: session.user,
                at: store.clock())
            if let twin = payload.items.first(where: item.liesAs) { return try measure(twin, session) }
            let laid = try measure(item, session)
            payload.next += 1
            payload.set(item.id, item)
            return laid
        }
    }

    /// Lays the ends of a calliper elsewhere on the same frame.
    public func move(
        _ caseID: String, measurement id: String, points: [ImagePoint], by session: Session
    ) throws -> LaidMeasurement {
        try changeMeasurement(id, of: caseID, by: session, reason: "calliper moved") {
            $0.points = points.map(\.rounded)
        }
    }

    /// Says otherwise what a calliper measures, and of which lesion.
    public func rename(
        _ caseID: String, measurement id: String, label: String, lesion: String? = nil, by session: Session
    ) throws -> LaidMeasurement {
        try changeMeasurement(id, of: caseID, by: session, reason: "calliper named") {
            $0.label = try Workspace.label(label, $0.kind)
            $0.lesion = try lesion.map(Workspace.lesion)
        }
    }

    /// Takes a calliper away, if nobody did so before; ``undo(_:by:)`` brings it back.
    public func lift(_ caseID: String, measurement id: String, by session: Session) throws {
        try changeMeasurements(of: caseID, by: session, reason: "calliper lifted") { payload in
            guard payload[id] != nil else {
                if payload.hasLaid(id) { return }
                throw Workspace.noMeasurement
            }
            payload.set(id, nil)
        }
    }

    /// Takes the last change of the callipers back; nil where there is none.
    ///
    /// - Returns: the name of the measurement that it was about.
    public func undo(_ caseID: String, by session: Session) throws -> String? {
        try changeMeasurements(of: caseID, by: session, reason: "calliper undone") { $0.undo()?.id }
    }

    // MARK: What the above share

    private func changeMeasurement(
        _ id: String, of caseID: String, by session: Session, reason: String,
        _ change: (inout MeasurementsPayload.Item) throws -> Void
    ) throws -> LaidMeasurement {
        try changeMeasurements(of: caseID, by: session, reason: reason) { payload in
            guard var item = payload[id] else { throw Workspace.noMeasurement }
            let before = item
            try change(&item)
            if item == before { return try measure(item, session) }
            item.by = session.user
            item.at = store.clock()
            let laid = try measure(item, session)
            payload.set(id, item)
            return laid
        }
    }

    private func changeMeasurements<Value>(
        of caseID: String, by session: Session, reason: String,
        _ change: (inout MeasurementsPayload) throws -> Value
    ) throws -> Value {
        try store.permit(.measure, session, subject: "case/\(caseID)")
        try requireOpen(caseID, session)
        return try store.amend(try studyKey("measurements", caseID, session), by: session, reason: reason) { json in
            let before = try MeasurementsPayload(json: json)
            var payload = before
            let value = try change(&payload)
            return (payload == before ? nil : payload.json, value)
        }
    }

    /// The number of a calliper, by the image as it is labelled now.
    private func measure(_ item: MeasurementsPayload.Item, _ session: Session) throws -> LaidMeasurement {
        guard let object = try store.object(item.object, organisation: session.organisation) else {
            throw Workspace.noMeasurement
        }
        return try LaidMeasurement(item, on: try image(of: object), template: job.template)
    }

    private func requireRegion(_ name: String) throws {
        guard job.template.region(name) != nil else {
            throw StudyError.unknown(
                "a region that is not in the template", wanted: "one of its regions", cure: "Open the study again.")
        }
    }

    private static func label(_ text: String, _ kind: MeasurementKind) throws -> String {
        let text = String(text.filter { !$0.isNewline })
        guard text.count <= 120 else {
            throw StudyError.malformed(
                "a name of \(text.count) characters", wanted: "at most 120", cure: "Name it in a few words.")
        }
        return text.isEmpty ? kind.words : text
    }

    private static func lesion(_ text: String) throws -> String {
        guard (1...40).contains(text.utf8.count), !text.contains(where: \.isNewline) else {
            throw StudyError.malformed(
                "a lesion's key", wanted: "1 to 40 bytes", cure: "Choose a lesion of the report.")
        }
        return text
    }

    private static var noMeasurement: StudyError {
        .unknown(
            "no such measurement", wanted: "a calliper that lies on an image of the case",
            cure: "Somebody may have lifted it; open the study again.")
    }
}

extension ImagePoint {
    /// To the thousandth of a pixel, as it is kept.
    fileprivate var rounded: ImagePoint {
        guard x.isFinite, y.isFinite, abs(x) < 1e6, abs(y) < 1e6 else { return self }
        return ImagePoint(x: (x * 1000).rounded() / 1000, y: (y * 1000).rounded() / 1000)
    }
}

extension MeasurementKind {
    /// What it measures, where nobody named it.
    public var words: String {
        switch self {
        case .longAxis: "Long axis"
        case .shortAxis: "Short axis"
        case .length: "Length"
        case .depth: "Depth"
        case .distanceFromSkin: "Distance from the skin"
        case .thickness: "Thickness"
        case .width: "Width"
        case .diameter: "Diameter"
        case .area: "Area of the ellipse"
        case .duration: "Duration"
        case .velocity: "Velocity"
        }
    }
}
