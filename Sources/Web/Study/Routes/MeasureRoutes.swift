import Essentials
import HTTPTypes
import Practice
import Reporting
import Ultrasound

/// Callipers: laid, moved, renamed, lifted and undone; every number is asked of the practice's one rule.
enum MeasureRoutes {
    @Sendable static func lay(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let form = inquiry.form
        guard let object = form["object"], object.utf8.count <= 200, let frame = form["frame"].flatMap({ Int($0) }),
            let kind = form["kind"].flatMap(MeasurementKind.init(rawValue:)),
            let points = PointsText.read(form["points"])
        else { throw Refusal.malformed("The form names no image, frame, kind or points. Lay the calliper again.") }
        let label = form["label"] ?? ""
        let lesion = form["lesion"] ?? ""
        let laid = try await StudyRoutes.asking(site, inquiry) { workspace, session in
            let key = lesion == "new" ? try freshLesion(workspace, id, session) : lesion.isEmpty ? nil : lesion
            return try workspace.lay(
                id,
                MeasurementDraft(
                    label: label, kind: kind, object: object, frame: frame, points: points, lesion: key), by: session)
        }
        return try await answer(site, inquiry, laid)
    }

    /// Moves a calliper where the form carries points, and renames it where it carries a name.
    @Sendable static func change(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let measurement = try name(inquiry)
        let form = inquiry.form
        let changed: LaidMeasurement
        if form["points"] != nil {
            guard let points = PointsText.read(form["points"]) else {
                throw Refusal.malformed("The points are no pairs of numbers. Lay the calliper again.")
            }
            changed = try await StudyRoutes.asking(site, inquiry) {
                try $0.move(id, measurement: measurement, points: points, by: $1)
            }
        } else {
            let label = form["label"] ?? ""
            changed = try await StudyRoutes.asking(site, inquiry) { workspace, session in
                let lesion = try workspace.study(id, for: session).measurements.first { $0.id == measurement }?.lesion
                return try workspace.rename(id, measurement: measurement, label: label, lesion: lesion, by: session)
            }
        }
        return try await answer(site, inquiry, changed)
    }

    @Sendable static func lift(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let measurement = try name(inquiry)
        let number = try await StudyRoutes.asking(site, inquiry) { workspace, session in
            let study = ShownStudy(try workspace.study(id, for: session))
            let object = study.measurements.first { $0.id == measurement }?.object
            try workspace.lift(id, measurement: measurement, by: session)
            return object.flatMap(study.image)?.number
        }
        return try StudyRoutes.answer(
            inquiry, ["id": .string(measurement), "said": "Lifted. Undo brings it back."], image: number)
    }

    @Sendable static func undo(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let undone = try await StudyRoutes.asking(site, inquiry) { workspace, session in
            let measurement = try workspace.undo(id, by: session)
            let study = ShownStudy(try workspace.study(id, for: session))
            let object = study.measurements.first { $0.id == measurement }?.object
            return (measurement, object.flatMap(study.image)?.number)
        }
        let said = undone.0 == nil ? "There is nothing to undo." : "The last change of a measurement is undone."
        return try StudyRoutes.answer(
            inquiry,
            .members([
                "id": undone.0.map { .string($0) }, "image": undone.1.map { .number(JSONNumber($0)) },
                "said": .string(said),
            ]), image: undone.1)
    }

    private static func name(_ inquiry: Inquiry) throws -> String {
        guard let name = inquiry.caught["measurement"], name.utf8.count <= 100 else { throw Refusal.notFound }
        return name
    }

    /// A key that no measurement of the case has: both axes of a lesion carry it.
    private static func freshLesion(_ workspace: Workspace, _ id: String, _ session: Session) throws -> String {
        let used = Set(try workspace.study(id, for: session).measurements.compactMap(\.lesion))
        let free = (1...(used.count + 1)).first { !used.contains("lesion-\($0)") } ?? used.count + 1
        return "lesion-\(free)"
    }

    private static func answer(_ site: Site, _ inquiry: Inquiry, _ laid: LaidMeasurement) async throws -> Answer {
        let shown = ShownStudy.Measurement(laid)
        if inquiry.isForProgram { return .json(MeasurementJSON.value(shown)) }
        let id = try CaseRoutes.identifier(inquiry)
        let number = try await StudyRoutes.asking(site, inquiry) {
            ShownStudy(try $0.study(id, for: $1)).image(laid.object)?.number
        }
        return try StudyRoutes.answer(inquiry, .null, image: number)
    }
}
