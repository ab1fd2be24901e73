/// What is asked for: addresses that take turns.
struct Page {
    let name: String
    let paths: [String]

    static let all = [
        Page(name: "code page", paths: ["/codes/D0370?on=2026-03-10"]),
        Page(name: "search as one types", paths: typed("parotid swelling") + typed("ultrasond") + typed("d370")),
        Page(
            name: "$lookup",
            paths: ["D0370", "D0386", "D0391", "D0367"].map {
                "/fhir/CodeSystem/%24lookup?system=http://www.ada.org/cdt&code=\($0)&date=2026-03-10"
            }),
    ]

    /// The searches of somebody who types a text letter by letter.
    private static func typed(_ text: String) -> [String] {
        (2...text.count).map { length in
            let part = text.prefix(length).replacing(" ", with: "%20")
            return "/api/cdt/v3/search?terms=\(part)"
        }
    }
}
