import CodeReference
import Practice

/// The editors' queue as a page, with its filter in the address.
struct QueueMapping {
    static let pageSize = 50

    var selection = QueueSelection.waiting
    /// Nil for both.
    var kind: QueueItem.Kind?
    var offset = 0

    /// Reads `?show=closed&kind=question&from=50`.
    init(_ query: [String: String]) {
        selection = query["show"].flatMap(QueueSelection.init(rawValue:)) ?? .waiting
        kind = query["kind"].flatMap(QueueItem.Kind.init(rawValue:))
        offset = min(max(query["from"].flatMap(Int.init) ?? 0, 0), 800)
    }

    func page(_ items: [QueueItem], counts: [QueueItem.Kind: Int], in reference: Reference) -> QueuePage {
        let waiting = counts.values.reduce(0, +)
        return QueuePage(
            title: waiting == 0 ? "Nothing waits" : "\(Words.count(waiting, "waits", "wait")) for an editor",
            note: selection == .closed ? "Newest first" : "Oldest first", filters: filters(counts),
            rows: items.prefix(Self.pageSize).map { row($0, in: reference) },
            more: items.count > Self.pageSize
                ? NavigationItem(text: "Further ones", address: address(selection, kind, offset + Self.pageSize)) : nil,
            empty: empty)
    }

    private func filters(_ counts: [QueueItem.Kind: Int]) -> [QueuePage.Filter] {
        func filter(_ text: String, _ selection: QueueSelection, _ kind: QueueItem.Kind?, _ count: Int?)
            -> QueuePage.Filter
        {
            .init(
                text: text, address: address(selection, kind, 0), count: count,
                isCurrent: selection == self.selection && kind == self.kind)
        }
        return [
            filter("All that waits", .waiting, nil, counts.values.reduce(0, +)),
            filter("Suggestions", .waiting, .contribution, counts[.contribution] ?? 0),
            filter("Questions", .waiting, .question, counts[.question] ?? 0),
            filter("Asked back", .asked, nil, nil), filter("Closed", .closed, nil, nil),
        ]
    }

    private func address(_ selection: QueueSelection, _ kind: QueueItem.Kind?, _ offset: Int) -> String {
        let parts = [
            selection == .waiting ? nil : "show=\(selection.rawValue)", kind.map { "kind=\($0.rawValue)" },
            offset == 0 ? nil : "from=\(offset)",
        ].compactMap(\.self)
        return parts.isEmpty ? "/desk" : "/desk?\(parts.joined(separator: "&"))"
    }

    private func row(_ item: QueueItem, in reference: Reference) -> QueuePage.Row {
        QueuePage.Row(
            when: Words.moment(item.sentAt), kind: item.kind == .question ? "Question" : "Suggestion",
            subject: item.subject.map { PublicPlace.title(of: $0, in: reference) } ?? "",
            text: item.text.map(DeskWords.beginning) ?? "The text was destroyed.",
            who: DeskWords.sender(item.name),
            state: item.suspicions.isEmpty ? state(item) : Tag(.bad, "a patient’s data?"),
            address: item.kind == .question ? "/desk/questions/\(item.id)" : "/desk/contributions/\(item.id)")
    }

    private func state(_ item: QueueItem) -> Tag {
        switch item.kind {
        case .contribution: Contribution.State(rawValue: item.state).map(DeskWords.tag) ?? Tag(.plain, "text destroyed")
        case .question: Question.State(rawValue: item.state).map(DeskWords.tag) ?? Tag(.plain, "text destroyed")
        }
    }

    private var empty: Empty {
        switch selection {
        case .waiting:
            Empty(
                headline: "Nothing waits for you.",
                text: "Suggestions and questions that visitors send from a code’s page appear here.")
        case .asked:
            Empty(
                headline: "Nobody has been asked back.", text: "Who was asked something stands here until they reply.")
        case .closed:
            Empty(headline: "Nothing is closed yet.", text: "What was accepted, answered or declined stands here.")
        }
    }
}
