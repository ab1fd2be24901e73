import GRDB

/// Counting.
extension SQLiteSession {
    func kindCounts(_ organisation: String) throws -> [StoreCensus.Kind] {
        try rows(
            "document",
            """
            SELECT kind, sum(content IS NOT NULL), sum(version) FROM document WHERE organisation = ?
            GROUP BY kind ORDER BY kind
            """, [organisation]
        ) { StoreCensus.Kind(name: try $0.text(0), documents: try $0.int(1), versions: try $0.int(2)) }
    }
}
