import Essentials

/// ICD-10-CM as terms.
extension Terminology {
    static let notLoaded = "ICD-10-CM is not loaded here."

    func diagnosis(_ code: String, on date: CalendarDate) throws -> TermAnswer {
        guard let normal = DiagnosisCode.normal(code) else {
            return .malformed("An ICD-10-CM code is a letter and two to six letters or digits, as K11.5.")
        }
        guard let releases = shelf.diagnoses else { return .notLoaded(Self.notLoaded) }
        let last = releases.releases[releases.releases.count - 1]
        switch try releases.lookUp(normal, on: date) {
        case .malformed, .notKnown:
            return .unknown(
                "\(normal) is in none of the releases of ICD-10-CM at hand, \(releases.releases[0].version) to \(last.version)."
            )
        case .beforeFirst(let first, _):
            return .notLoaded("\(date) is before the first release of ICD-10-CM at hand (\(first.name)).")
        case .inForce(let entry, let ground):
            return .found(try term(entry, .active, ground, on: date, releases))
        case .notInForce(let entry, let known, let ground):
            return .found(try term(entry, .inactive, ground, on: date, releases, known: known))
        case .uncertain(let entry, let before, let after):
            let caution =
                "It changed between \(before.name) and \(after.name); the release in force on \(date) is not at hand."
            return .found(
                term(entry, .uncertain, releases.table(holding: entry, near: date), version: nil, caution: caution))
        }
    }

    private func term(
        _ entry: Diagnosis, _ state: Term.State, _ ground: DiagnosisLookup.Ground, on date: CalendarDate,
        _ releases: DiagnosisReleases, known: [DiagnosisRelease] = []
    ) throws -> Term {
        var caution = Self.caution(ground, date)
        if let last = known.last {
            let words =
                "Not in force on \(date). At hand it is in the releases \(known.map(\.version).joined(separator: ", "))."
            caution = [words, caution].compactMap(\.self).joined(separator: " ")
            return term(entry, state, releases.table(of: last), version: ground.release.version, caution: caution)
        }
        return term(
            entry, state, try releases.notes(on: date), version: ground.release.version, caution: caution)
    }

    /// - Parameter notes: the table whose notes are shown; the entry's own where that does not have it.
    private func term(
        _ entry: Diagnosis, _ state: Term.State, _ notes: DiagnosisTable?, version: String?, caution: String?
    ) -> Term {
        var properties = [Term.Property(name: "billable", value: entry.isBillable ? "true" : "false")]
        let noted = notes?[entry.code] ?? entry
        if let notes, let place = notes.place(of: entry.code) {
            if let parent = notes.ancestors(of: place).first {
                properties.append(Term.Property(name: "parent", value: notes.code(at: parent)))
            }
            properties += notes.groups(of: entry.code).map {
                Term.Property(name: "group", value: "\($0.range) \($0.title)")
            }
        }
        func add(_ name: String, _ values: [String]) {
            properties += values.map { Term.Property(name: name, value: $0) }
        }
        add("excludes1", noted.excludes1.map(\.text))
        add("excludes2", noted.excludes2.map(\.text))
        add("use-additional-code", noted.useAdditionalCode)
        add("code-first", noted.codeFirst)
        add("code-also", noted.codeAlso)
        if let notes { add("notes-from", [notes.release.name]) }
        return Term(
            system: .icd10cm, code: entry.code, display: entry.title, state: state, isHeader: !entry.isBillable,
            version: version, caution: caution, designations: noted.includes, properties: properties)
    }

    static func caution(_ ground: DiagnosisLookup.Ground, _ date: CalendarDate) -> String? {
        switch ground {
        case .stated: nil
        case .enclosed(let before, let after):
            "The release in force on \(date) is not at hand; \(before.name) and \(after.name) agree."
        case .lastKnown(let release):
            "The release in force on \(date) is not at hand; the last one that is, \(release.name), ended on \(release.until)."
        }
    }

    func diagnoses(
        matching text: String, in fields: TermFields, on date: CalendarDate, _ condition: TermCondition,
        _ offset: Int, _ limit: Int
    ) throws -> TermPage? {
        guard let releases = shelf.diagnoses else { return nil }
        let table = try releases.table(releases.shown(on: date))
        let caution: String?
        switch releases.ground(on: date) {
        case .stated: caution = nil
        case .after, .between:
            caution = "The release in force on \(date) is not at hand; these are the codes of \(table.release.name)."
        case .before:
            caution = "\(date) is before the first release at hand; these are the codes of \(table.release.name)."
        }
        let isBefore = releases.ground(on: date) == .before
        // Before the first release nothing is known to be in force; within one, everything is.
        if let isActive = condition.isActive, isActive == isBefore {
            return TermPage(total: 0, terms: [], version: nil, caution: caution)
        }
        let isFree = condition.isBillable == nil && condition.prefix == nil
        let found = table.search(
            text, offset: offset, limit: limit, in: fields,
            isIncluded: isFree
                ? nil
                : { place in
                    condition.isBillable.map { $0 == table.isBillable(place) } ?? true
                        && condition.prefix.map { table.code(at: place).hasPrefix($0) } ?? true
                })
        let terms = found.places.map { place -> Term in
            let entry = table[place]
            return Term(
                system: .icd10cm, code: entry.code, display: entry.title, state: isBefore ? .uncertain : .active,
                isHeader: !entry.isBillable, version: table.release.version, caution: nil,
                designations: entry.includes,
                properties: [Term.Property(name: "billable", value: entry.isBillable ? "true" : "false")])
        }
        return TermPage(total: found.total, terms: terms, version: table.release.version, caution: caution)
    }
}

extension DiagnosisLookup.Ground {
    /// The release that speaks.
    var release: DiagnosisRelease {
        switch self {
        case .stated(let release), .lastKnown(let release), .enclosed(let release, _): release
        }
    }
}

extension DiagnosisReleases {
    /// The table of a release that is at hand, nil when it can't be read.
    func table(of release: DiagnosisRelease) -> DiagnosisTable? {
        releases.firstIndex(of: release).flatMap { try? table($0) }
    }

    /// A table with notes near a day that has an entry.
    func table(holding entry: Diagnosis, near date: CalendarDate) -> DiagnosisTable? {
        guard let table = try? notes(on: date), table.place(of: entry.code) != nil else { return nil }
        return table
    }
}
