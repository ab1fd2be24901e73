import Essentials
import Records
public import Reporting

/// What a label changed, so that it can be taken back.
public struct ImageLabelChange: Hashable, Sendable {
    public let object: String
    public let before: SiteLabel?
    public let now: SiteLabel?
}

extension Workspace {
    /// Labels an image of an open case with region, side and plane, or takes its label off.
    ///
    /// Labels of other images are not touched.
    /// - Parameters:
    ///   - region: a region of the report template; nil takes the label off.
    ///   - seen: the ``SiteLabel/mark`` of the label that a page showed, empty where it showed none; the last word holds
    ///     when nil.
    /// - Throws: ``StudyError`` for a region or image that is not there, a side that the region does not have, a label
    ///   that somebody else gave meanwhile, or a report that is signed.
    @discardableResult
    public func label(
        _ caseID: String, object: String, region: String?, side: BodySide? = nil, plane: String = "",
        over seen: String? = nil, by session: Session
    ) throws -> ImageLabelChange {
        try store.permit(.labelImages, session, subject: "case/\(caseID)")
        try requireOpen(caseID, session)
        try requireImage(object, of: caseID, session)
        let label = try region.map { try siteLabel($0, side, plane, session) }
        let key = try studyKey("labels", caseID, session)
        return try store.amend(key, by: session, reason: "image labelled") { json in
            var labels = try ImageLabelsPayload(json: json)
            let before = labels.images[object]
            let change = ImageLabelChange(object: object, before: before, now: label)
            let isSame = before.map { ($0.region, $0.side, $0.plane) == (label?.region, label?.side, label?.plane) }
            guard isSame != true, !(before == nil && label == nil) else { return (nil, change) }
            if let before, let seen, before.mark != seen, before.by != session.user { throw overtaken(before) }
            labels.images[object] = label
            return (labels.json, change)
        }
    }

    private func overtaken(_ label: SiteLabel) -> StudyError {
        let region = job.template.region(label.region)?.label.lowercased() ?? label.region
        let site = [label.side?.rawValue, region].compactMap(\.self).joined(separator: " ")
        return .malformed(
            "a label that \(label.by) gave meanwhile, \(site)", wanted: "the label that you saw",
            cure: "Look at the image again, then label it.")
    }

    private func siteLabel(
        _ name: String, _ side: BodySide?, _ plane: String, _ session: Session
    ) throws -> SiteLabel {
        guard let region = job.template.region(name) else {
            throw StudyError.unknown(
                "a region that is not in the template", wanted: "one of its regions", cure: "Open the study again.")
        }
        guard region.sides == .none ? side == nil || side == .midline : side != nil else {
            throw StudyError.malformed(
                side == nil ? "no side" : "a side",
                wanted: region.sides == .none ? "a region without sides" : "right, left or both sides",
                cure: "Choose region and side together.")
        }
        guard plane.utf8.count <= 60, !plane.contains(where: \.isNewline) else {
            throw StudyError.malformed("a long plane", wanted: "at most 60 bytes", cure: "Say it in a word or two.")
        }
        return SiteLabel(region: name, side: side, plane: plane, by: session.user, at: store.clock())
    }

    // MARK: What changes of a study share

    func studyKey(_ kind: String, _ caseID: String, _ session: Session) throws -> DocumentKey {
        try DocumentKey(organisation: session.organisation, kind: kind, id: caseID)
    }

    /// Nothing of a study changes after the report is signed.
    func requireOpen(_ caseID: String, _ session: Session) throws {
        let payload = try CasePayload(json: try store.current(try store.caseKey(caseID, session)).payload)
        guard CaseFinder.open.contains(payload.state) else { throw StudyError.closed }
    }

    func requireImage(_ object: String, of caseID: String, _ session: Session) throws {
        guard try store.object(object, organisation: session.organisation)?.caseID == caseID else {
            throw StudyError.unknown(
                "no such image in the case", wanted: "an image of the case", cure: "Open the study again.")
        }
    }
}

/// The document of a case's labels.
struct ImageLabelsPayload: Hashable, Sendable {
    /// By the name of the object.
    var images: [String: SiteLabel] = [:]

    var json: JSONValue {
        ["images": .object(JSONObject(images.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }))]
    }

    init(json: JSONValue?) throws {
        guard let json else { return }
        for (name, label) in json["images"]?.object?.members ?? [] { images[name] = try SiteLabel(json: label) }
    }
}
