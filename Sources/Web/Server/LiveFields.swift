import HTTPTypes

extension HTTPField.Name {
    /// The number at which a page that is open was made; see `worklist.js`.
    static let liveRevision = HTTPField.Name.tragus("X-Tragus-Revision")

    /// A name that is known to be one.
    private static func tragus(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .ifNoneMatch }
}
