import Practice
import Reporting

extension WorkspaceDesk {
    func study(_ id: String, image: Int, frame: Int?, for viewer: Viewer) async throws -> CasePage<StudyPage> {
        try await asked {
            let session = try session(viewer)
            let record = CaseRecord(try workspace.overview(id, to: .seeStudy, for: session))
            func may(_ action: PracticeAction) -> Bool { store.allows(action, session, subject: "case/\(id)") }
            let presenter = CasePresenter(record: record, reach: reach(session, id))
            return presenter.page(
                "Images",
                try presenter.study(
                    ShownStudy(try workspace.study(id, for: session), record), image: image, frame: frame,
                    template: workspace.job.template,
                    pass: ViewerPass(
                        mayLabel: may(.labelImages), mayMeasure: may(.measure), mayMatch: may(.matchImages)),
                    mayReceive: may(.receiveImages)))
        }
    }

    func frame(_ frame: Int, image: Int, of id: String, for viewer: Viewer) async throws -> CaseFile {
        try await asked {
            let session = try session(viewer)
            let shown = ShownStudy(try workspace.study(id, for: session))
            guard let image = shown.image(number: image) else { throw Refusal.notFound }
            return try pictures.frame(
                frame, of: try workspace.picture(image.object, of: id, for: session), isThumbnail: false)
        }
    }

    func frame(_ frame: Int, object: String, isThumbnail: Bool, of id: String, for viewer: Viewer) async throws
        -> CaseFile
    {
        try await asked {
            let source = try workspace.picture(object, of: id, for: try session(viewer))
            return try pictures.frame(frame, of: source, isThumbnail: isThumbnail)
        }
    }
}

extension ShownStudy {
    /// A study with what its report says of changes since a prior one.
    init(_ study: CaseStudy, _ record: CaseRecord) {
        let changes = (record.report?.measurements ?? []).compactMap { measurement in
            measurement.change.map { (measurement.id, $0.words) }
        }
        self.init(study, changes: Dictionary(changes, uniquingKeysWith: { first, _ in first }))
    }
}
