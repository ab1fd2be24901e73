public import Essentials

/// What an implementation guide asks for, loaded from data.
///
/// The data are this project's own selection in its own words; no guide text is in them.
public struct Guide: Sendable {
    /// A short name, such as `837D`.
    public let name: String
    /// The transaction set (ST01).
    public let kind: String
    /// The versions that are read (GS08 and ST03).
    public let versions: [String]
    public let catalog: RuleCatalog
    let shapes: [SegmentID: SegmentShape]
    let loops: [LoopShape]
    let loopIndex: [String: Int]

    /// The root loop, which starts with ST.
    static let root = "ST"

    /// The dental claim.
    ///
    /// - Throws: ``X12Error`` where the compiled data do not fit the code.
    public static func dental() throws(X12Error) -> Guide { try dentalGuide.get() }

    private static let dentalGuide = Result { () throws(X12Error) -> Guide in
        guard let json = try? JSONValue(parsing: "\(CompiledData.guide837d)") else {
            throw RuleCatalog.fault(.null, "no JSON", "the compiled guide")
        }
        return try Guide(json: json)
    }

    /// Reads a guide.
    ///
    /// - Throws: ``X12Error`` with the line of the data that is wrong.
    public init(json: JSONValue) throws(X12Error) {
        guard let name = json["name"]?.string, let kind = json["kind"]?.string, let versions = json["versions"]?.strings
        else { throw RuleCatalog.fault(json, "a guide without its head", "name, kind and versions") }
        self.name = name
        self.kind = kind
        self.versions = versions
        catalog = try RuleCatalog(json: json, bound: GuideRule.allCases.map(\.rawValue))
        var shapes: [SegmentID: SegmentShape] = [:]
        for (id, value) in json["segments"]?.object?.members ?? [] where id != "$line" {
            shapes[SegmentID(id)] = try SegmentShape(id: id, json: value)
        }
        self.shapes = shapes
        let members = (json["loops"]?.object?.members ?? []).filter { $0.key != "$line" }
        var index: [String: Int] = [:]
        for (position, member) in members.enumerated() { index[member.key] = position }
        loopIndex = index
        var loops: [LoopShape] = []
        for (id, value) in members { loops.append(try LoopShape(id: id, json: value, index: index, shapes: shapes)) }
        for position in loops.indices { try loops[position].bind(loops) }
        self.loops = loops
        guard index[Guide.root] != nil else { throw RuleCatalog.fault(json, "no loop ST", "a root loop") }
    }

    /// Our name of a loop, such as `billing provider`.
    public func name(ofLoop id: String) -> String? { loopIndex[id].map { loops[$0].name } }

    /// Our name of a kind of segment, such as `street`.
    public func name(ofSegment id: SegmentID) -> String? { shapes[id]?.name }

    /// Our name of an element, such as `claim id`.
    public func name(ofElement position: Int, in id: SegmentID) -> String? {
        guard let shape = shapes[id], position >= 1, position <= shape.elements.count else { return nil }
        return shape.elements[position - 1].name
    }

    /// The loops that hold a loop, itself left out, at whatever depth.
    func ancestors(of id: String) -> Set<String> {
        var found: Set<String> = []
        var open = [id]
        while let next = open.popLast() {
            for loop in loops where loop.holds(next, in: loops) && found.insert(loop.id).inserted {
                open.append(loop.id)
            }
        }
        return found
    }
}
