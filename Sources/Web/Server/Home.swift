extension Site {
    /// Where a person begins and comes back to: the first of the places that they may open, else their own account.
    func home(of viewer: Viewer) -> (title: String, address: String) {
        let places: [WorkPlace] = [.worklist, .directory, .evidence]
        let place = places.first { desk?.permits(viewer, $0.action) ?? false }
        return place.map { ($0.title, $0.address) } ?? ("account", "/practice/account")
    }
}
