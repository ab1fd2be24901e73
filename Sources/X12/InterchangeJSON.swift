public import Essentials

extension Interchange {
    /// The interchange with its loops and our names, as `tragus x12 json` prints it.
    ///
    /// An element is a text; with components it is `{"components": […]}`, repeated it is `{"repetitions": […]}`.
    ///
    /// - Throws: ``X12Error`` where a transaction set's guide is another.
    public func json(_ guide: Guide) throws(X12Error) -> JSONValue {
        var groups: [JSONValue] = []
        for group in self.groups {
            var transactions: [JSONValue] = []
            for transaction in group.transactions { transactions.append(try transaction.tree(guide).json(guide)) }
            groups.append(
                .members([
                    "header": group.header.json(guide), "transactions": .array(transactions),
                    "trailer": group.trailer?.json(guide),
                ]))
        }
        return .members([
            "header": header.json(guide), "groups": .array(groups), "trailer": trailer?.json(guide),
        ])
    }
}

extension Loop {
    func json(_ guide: Guide) -> JSONValue {
        .members([
            "loop": .string(id), "name": guide.name(ofLoop: id).map(JSONValue.string),
            "segments": .array(segments.map { $0.json(guide) }),
            "loops": loops.isEmpty ? nil : .array(loops.map { $0.json(guide) }),
        ])
    }
}

extension Segment {
    func json(_ guide: Guide) -> JSONValue {
        .members([
            "segment": .string(id.description), "name": guide.name(ofSegment: id).map(JSONValue.string),
            "offset": .number(JSONNumber(offset)), "elements": .array(elements.enumerated().map(element)),
        ])
    }

    private func element(_ index: Int, _ range: Range<Int>) -> JSONValue {
        if id == "ISA" { return .string(text(range)) }
        let all = repetitions(of: range).map { repetition -> JSONValue in
            let parts = components(of: repetition)
            return parts.count == 1
                ? .string(text(repetition)) : .members(["components": .strings(parts.map(text))])
        }
        return all.count == 1 ? all[0] : .members(["repetitions": .array(all)])
    }
}
