import Practice

/// The editors' queue.
enum QueueRoutes {
    @Sendable static func queue(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let editor = try inquiry.signedInEditor()
        let mapping = QueueMapping(inquiry.query)
        let page = mapping.page(
            try items(mapping, store, editor), counts: try store.queueCounts(for: editor),
            in: store.current.reference)
        return site.deskPage("Queue", inquiry, page.html, current: .queue)
    }

    /// One more than a page shows, so that it is known whether there are more.
    private static func items(_ mapping: QueueMapping, _ store: Hub, _ editor: Session) throws -> [QueueItem] {
        let wanted = QueueMapping.pageSize + 1
        guard let kind = mapping.kind else {
            return try store.queue(mapping.selection, for: editor, limit: wanted, offset: mapping.offset)
        }
        // The queue is kept in one order for both kinds; of one kind, pages are passed over until there are enough.
        var found: [QueueItem] = []
        var offset = 0
        while found.count < mapping.offset + wanted, offset <= 800 {
            let batch = try store.queue(mapping.selection, for: editor, limit: 200, offset: offset)
            found += batch.filter { $0.kind == kind }
            if batch.count < 200 { break }
            offset += 200
        }
        return Array(found.dropFirst(mapping.offset).prefix(wanted))
    }
}

extension Inquiry {
    /// Who is signed in at the desk, where a route demands it.
    func signedInEditor() throws -> Session {
        guard let editor else { throw Refusal.unknownVisitor }
        return editor
    }

    /// What stands in a hole of the route's pattern.
    func hole(_ name: String) throws -> String {
        guard let text = caught[name], text.utf8.count <= 200 else { throw Refusal.notFound }
        return text
    }

    /// The version that an editor saw, of the form's field `seen`.
    func seenVersion() throws -> Int {
        guard let version = form["seen"].flatMap(Int.init), version >= 0 else {
            throw Refusal.malformed("The form does not say which version it was made of. Open the page again.")
        }
        return version
    }
}
