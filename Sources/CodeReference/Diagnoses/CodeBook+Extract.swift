public import Essentials

extension CodeBook {
    /// This book with what whole releases of ICD-10-CM say of some codes on a day, in place of its own diagnoses.
    ///
    /// The extract holds just those codes that the releases know, whether billable or headers, when they were in force,
    /// and which of them an Excludes1 note keeps apart. ``json`` carries it, so that a book made of it says the same
    /// without the releases. Codes that changed between two releases of which neither was in force are left out: of them
    /// nothing is known. A day before the first release leaves the book as it is.
    ///
    ///     let book = try codes.extracting(["K11.5", "M35.00"], of: releases, on: date)
    ///
    /// - Throws: as ``DiagnosisReleases/table(_:)``.
    public func extracting(
        _ codes: [String], of releases: DiagnosisReleases, on date: CalendarDate
    ) throws -> CodeBook {
        let ground = releases.ground(on: date)
        let names: [DiagnosisRelease]
        switch ground {
        case .before: return self
        case .stated(let index), .after(let index): names = [releases.releases[index]]
        case .between(let first, let second): names = [releases.releases[first], releases.releases[second]]
        }
        let wanted = Set(codes.filter { CodeSystem.icd10cm.hasShape($0) }).sorted()
        var entries: [JSONValue] = []
        for code in wanted {
            guard let entry = try Self.entry(code, releases.lookUp(code, on: date), since: names[0].from) else {
                continue
            }
            entries.append(entry)
        }
        let excludes = try releases.notes(on: date).map { Self.excludes(wanted, in: $0) } ?? []
        let name = names.map(\.name).joined(separator: " and ") + (names.count > 1 ? " alike" : "")
        let data: JSONValue = [
            "sources": [
                "tabular": [
                    "title": .string(name), "publisher": "CDC, National Center for Health Statistics",
                    "locator": .string(names[names.count - 1].source), "standing": "read", "rank": "agency",
                ]
            ],
            "release": [
                "name": .string(name), "checkedThrough": .string(names[names.count - 1].until.description),
                "whole": true, "source": "tabular",
            ],
            "codes": .array(entries), "excludes": .array(excludes),
        ]
        return replacingDiagnoses(try CodeBook(json: ["diagnoses": data]))
    }

    /// - Parameter since: when the release that speaks began.
    private static func entry(_ code: String, _ lookup: DiagnosisLookup, since: CalendarDate) throws -> JSONValue? {
        let spans: [DateSpan]
        let found: Diagnosis
        switch lookup {
        case .inForce(let entry, _): (found, spans) = (entry, [DateSpan(from: since)])
        case .notInForce(let entry, let known, _): (found, spans) = (entry, joined(known))
        case .uncertain, .beforeFirst, .notKnown, .malformed: return nil
        }
        return [
            "code": .string(code), "billable": .bool(found.isBillable), "note": .string(found.title),
            "inForce": .array(
                spans.map { span in
                    .members([
                        "from": span.from.map { .string($0.description) },
                        "until": span.until.map { .string($0.description) },
                    ])
                }),
            "source": "tabular",
        ]
    }

    /// The days of releases, those that follow one another as one span.
    private static func joined(_ releases: [DiagnosisRelease]) -> [DateSpan] {
        releases.reduce(into: []) { spans, release in
            if let last = spans.last, let end = last.until, end.dayNumber + 1 == release.from.dayNumber {
                spans[spans.count - 1] = DateSpan(from: last.from, until: release.until)
            } else {
                spans.append(DateSpan(from: release.from, until: release.until))
            }
        }
    }

    private static func excludes(_ codes: [String], in table: DiagnosisTable) -> [JSONValue] {
        codes.enumerated().compactMap { index, code in
            let others = codes.dropFirst(index + 1).filter { !table.excludes1(code, $0).isEmpty }
            guard !others.isEmpty else { return nil }
            return ["one": .string(code), "other": .strings(others), "source": "tabular"]
        }
    }

    private func replacingDiagnoses(_ other: CodeBook) -> CodeBook {
        var book = self
        book.entries[.icd10cm] = other.entries[.icd10cm] ?? [:]
        book.exclusions = other.exclusions
        book.diagnosisRelease = other.diagnosisRelease
        book.diagnosesCheckedThrough = other.diagnosesCheckedThrough
        book.holdsWholeLists = other.holdsWholeLists
        book.citations = citations.filter { !$0.key.hasPrefix("diagnoses/") }
        book.citations.merge(other.citations) { $1 }
        if case .object(var files) = json {
            files["diagnoses"] = other.json["diagnoses"]
            book.json = .object(files)
        }
        return book
    }
}
