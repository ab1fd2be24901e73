import Essentials
import HTTPTypes
import Hypertext
import Practice
import Ultrasound

/// Images: how they come in, whose they are, their labels and measurements.
enum StudyRoutes {
    static let all: [Route] =
        [
            Route(.get, "/practice/cases/{case}/viewer", on: .workspace, for: .action(.seeStudy), viewer),
            Route(
                .get, "/practice/cases/{case}/objects/{object}/frames/{frame}", on: .workspace, for: .action(.seeStudy),
                frame),
            Route(
                .post, "/practice/cases/{case}/objects/{object}/take-out", on: .workspace, for: .action(.matchImages),
                takeOut),
            Route(
                .post, "/practice/cases/{case}/labels", on: .workspace, for: .action(.labelImages), LabelRoutes.label),
            Route(
                .post, "/practice/cases/{case}/measurements", on: .workspace, for: .action(.measure), MeasureRoutes.lay),
            Route(
                .post, "/practice/cases/{case}/measurements/undo", on: .workspace, for: .action(.measure),
                MeasureRoutes.undo),
            Route(
                .post, "/practice/cases/{case}/measurements/{measurement}", on: .workspace, for: .action(.measure),
                MeasureRoutes.change),
            Route(
                .post, "/practice/cases/{case}/measurements/{measurement}/lift", on: .workspace, for: .action(.measure),
                MeasureRoutes.lift),
            Route(
                .post, "/practice/cases/{case}/images", on: .workspace, for: .action(.receiveImages),
                upTo: UploadRoutes.largestForm, parts: UploadRoutes.mostParts, UploadRoutes.intoCase),
        ] + TrayRoutes.all

    /// The page of a study with the image and frame that the address names.
    static func page(_ site: Site, _ inquiry: Inquiry) async throws -> CasePage<StudyPage> {
        let image = try inquiry.query["image"].map(CaseRoutes.number) ?? 1
        let frame = try inquiry.query["frame"].map(CaseRoutes.number)
        var page = try await site.workspace().study(
            CaseRoutes.identifier(inquiry), image: image, frame: frame, for: CaseRoutes.viewer(inquiry))
        page.content.seal(inquiry.visit.token)
        return page
    }

    /// The viewer and what stands beside it, without a page around: what its module puts in the place of the old ones.
    @Sendable static func viewer(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let number = try inquiry.query["image"].map(CaseRoutes.number) ?? 1
        let frame = try inquiry.query["frame"].map(CaseRoutes.number)
        let pass = pass(site, inquiry)
        let parts = try await asking(site, inquiry) { workspace, session in
            let study = ShownStudy(try workspace.study(id, for: session))
            guard study.images.isEmpty || study.image(number: number) != nil else { throw Refusal.notFound }
            let mapping = ViewerMapping(
                study: study, template: workspace.job.template, areas: try workspace.areas(of: id, for: session),
                pass: pass)
            let current = study.image(number: number)
            return (
                mapping.viewer(of: current?.object, frame: frame),
                ImageFactsMapping(mapping: mapping, current: current).facts, mapping.table
            )
        }
        return .page(parts.0.html + parts.1.html + parts.2.html)
    }

    /// A frame as PNG. It never changes under its object, so that the browser may keep it.
    @Sendable static func frame(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        keeping(
            try await site.workspace().frame(
                CaseRoutes.number(inquiry.caught["frame"] ?? ""), object: object(inquiry),
                isThumbnail: inquiry.query["thumb"] != nil, of: CaseRoutes.identifier(inquiry),
                for: CaseRoutes.viewer(inquiry)))
    }

    /// Puts an image of the case back into the tray, where a person says whose it is.
    @Sendable static func takeOut(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let object = try object(inquiry)
        let reason = (inquiry.form["reason"] ?? "").trimmed
        try await asking(site, inquiry) { try $0.takeOut(object: object, of: id, reason: reason, by: $1) }
        return .seeOther(CasePlace.images.address(of: id))
    }

    // MARK: What the routes of images share

    static func keeping(_ file: CaseFile) -> Answer {
        var answer = Answer.file(file, saves: false)
        answer.fields[.cacheControl] = "private, max-age=86400, immutable"
        return answer
    }

    static func object(_ inquiry: Inquiry) throws -> String {
        guard let object = inquiry.caught["object"], object.utf8.count <= 200 else { throw Refusal.notFound }
        return object
    }

    /// What whoever asks may do on images.
    static func pass(_ site: Site, _ inquiry: Inquiry) -> ViewerPass {
        ViewerPass(
            mayLabel: site.allows(inquiry, .labelImages), mayMeasure: site.allows(inquiry, .measure),
            mayMatch: site.allows(inquiry, .matchImages), token: inquiry.visit.token)
    }

    /// Asks the practice, and says what can't be done to a study as a refusal with its cure.
    static func asking<Value: Sendable>(
        _ site: Site, _ inquiry: Inquiry, _ question: @Sendable @escaping (Workspace, Session) throws -> Value
    ) async throws -> Value {
        do {
            return try await site.asking(inquiry, question)
        } catch let error as StudyError {
            throw Refusal.notDone(error.words)
        } catch let error as CalliperError {
            throw Refusal.notDone(error.description)
        }
    }

    /// A value for the viewer's module, or the page for a plain form.
    static func answer(_ inquiry: Inquiry, _ value: JSONValue, image: Int?) throws -> Answer {
        if inquiry.isForProgram { return .json(value) }
        let page = CasePlace.images.address(of: try CaseRoutes.identifier(inquiry))
        return .seeOther(image.map { "\(page)?image=\($0)" } ?? page)
    }
}

extension StudyError {
    /// The finding, then the cure.
    var words: String { "\(Words.sentence(found)); wanted: \(wanted). \(cure)" }
}
