import Essentials
import Patients

/// Makes a person of the register out of a row: anew, or onto the one who is registered.
///
/// A field that the row leaves empty keeps what is registered; coverages are known by payer and member number, problems
/// by their code, and none is taken away.
struct PersonOfRow {
    let row: ImportRow
    /// Whose numbers the file has, such as `Dentrix`.
    let system: String
    let directory: Directory
    let today: CalendarDate

    var identifier: PersonIdentifier { PersonIdentifier(system: system, value: row.texts["identifier"] ?? "") }

    /// The person, or what of the row is not right.
    func record(on registered: PersonRecord?) -> Result<PersonRecord, ImportFaults> {
        var faults = row.faults
        guard faults.isEmpty else { return .failure(ImportFaults(faults)) }
        var record = registered ?? PersonOfRow.nobody
        if row.texts["identifier"] == nil {
            faults.append(
                row.fault(
                    "identifier", found: "nothing",
                    wanted: "the person’s number in \(system), by which they are known again"))
        } else if !record.identifiers.contains(identifier) {
            record.identifiers.append(identifier)
        }
        take(&record.patient, isNew: registered == nil, &faults)
        for end in ["", "2"] { takeCoverage(end, &record, &faults) }
        takeProblems(&record, &faults)
        // A person who is not registered yet has no number; the rules want one.
        var checked = record
        if checked.patient.id.isEmpty { checked.patient.id = "P-0" }
        let known = Set(faults.map(\.place))
        faults += checked.faults(today: today).map { named($0, record) }.filter { !known.contains($0.place) }
        return faults.isEmpty ? .success(record) : .failure(ImportFaults(faults))
    }

    private static var nobody: PersonRecord {
        PersonRecord(
            patient: Patient(
                id: "", name: PersonName(family: ""), birthDate: .first, sex: .unknown,
                address: PostalAddress(lines: [], city: "", state: "", zip: "")))
    }

    // MARK: The person

    private func take(_ patient: inout Patient, isNew: Bool, _ faults: inout [ImportFault]) {
        func text(_ field: String, _ set: (String) -> Void) { if let text = row.texts[field] { set(text) } }
        text("family") { patient.name.family = $0 }
        text("given") { patient.name.given = $0 }
        text("middle") { patient.name.middle = $0 }
        text("prefix") { patient.name.prefix = $0 }
        text("suffix") { patient.name.suffix = $0 }
        if let day = day("birthDate", &faults) {
            patient.birthDate = day
        } else if isNew, row.texts["birthDate"] == nil {
            faults.append(row.fault("birthDate", found: "nothing", wanted: PersonOfRow.dayForm))
        }
        if let sex = sex("sex", &faults) { patient.sex = sex }
        if let first = row.texts["line1"] {
            patient.address.lines = [first] + [row.texts["line2"]].compactMap(\.self)
        }
        text("city") { patient.address.city = $0 }
        text("state") { patient.address.state = $0.uppercased() }
        text("zip") { patient.address.zip = $0.filter { $0 != "-" && $0 != " " } }
        text("telephone") { typed in
            let digits = typed.filter(\.isNumber)
            patient.telephone = digits.count == 11 && digits.first == "1" ? String(digits.dropFirst()) : digits
        }
    }

    static let dayForm = "year-month-day or month/day/year, such as 1984-07-02 or 7/2/1984"

    private func day(_ field: String, _ faults: inout [ImportFault]) -> CalendarDate? {
        guard let text = row.texts[field] else { return nil }
        if let day = try? CalendarDate(text) { return day }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        if parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2], year > 999,
            let date = try? CalendarDate(year: year, month: month, day: day)
        {
            return date
        }
        faults.append(row.fault(field, found: "no such day", wanted: PersonOfRow.dayForm))
        return nil
    }

    private func sex(_ field: String, _ faults: inout [ImportFault]) -> Patient.Sex? {
        guard let text = row.texts[field]?.lowercased() else { return nil }
        switch text {
        case "f", "female": return .female
        case "m", "male": return .male
        case "u", "x", "unknown", "other": return .unknown
        default:
            faults.append(row.fault(field, found: "another word", wanted: "female, male or unknown"))
            return nil
        }
    }

    // MARK: Coverage

    private func takeCoverage(_ end: String, _ record: inout PersonRecord, _ faults: inout [ImportFault]) {
        let (payerText, member) = (row.texts["payer\(end)"], row.texts["memberID\(end)"])
        guard payerText != nil || member != nil else { return }
        guard let payerText, let member else {
            let missing = payerText == nil ? "payer\(end)" : "memberID\(end)"
            faults.append(
                row.fault(missing, found: "nothing", wanted: "payer and member number together, or neither"))
            return
        }
        guard let payer = payer(payerText, end, &faults) else { return }
        let at = record.coverages.firstIndex { $0.payer == payer.id && $0.memberID == member }
        var coverage =
            at.map { record.coverages[$0] }
            ?? HeldCoverage(
                key: RegisterKeys.next("c", after: record.coverages.map(\.key)), payer: payer.id, memberID: member,
                relationship: .`self`, rank: end.isEmpty ? .primary : .secondary)
        if let group = row.texts["group\(end)"] { coverage.groupNumber = group }
        if let from = day("coverageFrom\(end)", &faults) { coverage.from = from }
        if let until = day("coverageUntil\(end)", &faults) { coverage.until = until }
        if let text = row.texts["relationship\(end)"]?.lowercased() {
            coverage.relationship =
                Coverage.Relationship(rawValue: text) ?? (text == "parent" || text == "common" ? .other : .`self`)
            if Coverage.Relationship(rawValue: text) == nil, text != "parent", text != "common" {
                faults.append(
                    row.fault("relationship\(end)", found: "another word", wanted: "self, spouse, child or other"))
            }
        }
        coverage.subscriber =
            coverage.relationship == .`self`
            ? nil : subscriber(end, coverage.subscriber, record.patient.address, &faults)
        if let at { record.coverages[at] = coverage } else { record.coverages.append(coverage) }
    }

    private func payer(_ text: String, _ end: String, _ faults: inout [ImportFault]) -> DirectoryPayer? {
        let plan = row.texts["plan\(end)"]?.lowercased()
        let names = [text, row.texts["payerName\(end)"]].compactMap { $0?.lowercased() }
        for name in names {
            let found = directory.payers.filter {
                [$0.id, $0.payerID, $0.name].contains { $0.lowercased() == name }
                    && (plan == nil || $0.plan.rawValue == plan)
            }
            if found.count == 1 { return found[0] }
            if found.count > 1 {
                faults.append(
                    row.fault(
                        "payer\(end)", found: "a payer that is in the directory \(found.count) times",
                        wanted: "‘dental’ or ‘medical’ in a column plan\(end)"))
                return nil
            }
        }
        faults.append(
            row.fault(
                "payer\(end)", found: "a payer that is not in the directory",
                wanted: "the payer ID or name of one that is; add it there and look at the preview again"))
        return nil
    }

    private func subscriber(
        _ end: String, _ held: Subscriber?, _ address: PostalAddress, _ faults: inout [ImportFault]
    ) -> Subscriber? {
        let (family, born) = (row.texts["subscriberFamily\(end)"], day("subscriberBirthDate\(end)", &faults))
        guard let birthDate = born ?? held?.birthDate, let family = family ?? held?.name.family else {
            faults.append(
                row.fault(
                    family == nil ? "subscriberFamily\(end)" : "subscriberBirthDate\(end)", found: "nothing",
                    wanted: "name and birth date of the person who holds the policy"))
            return held
        }
        var name = held?.name ?? PersonName(family: family)
        name.family = family
        if let given = row.texts["subscriberGiven\(end)"] { name.given = given }
        return Subscriber(
            name: name, birthDate: birthDate, sex: sex("subscriberSex\(end)", &faults) ?? held?.sex ?? .unknown,
            address: held?.address ?? address)
    }

    // MARK: Problems

    private func takeProblems(_ record: inout PersonRecord, _ faults: inout [ImportFault]) {
        for number in 1... {
            guard let text = row.texts["problem.\(number)"] else { return }
            let words = text.split(separator: " ", maxSplits: 1)
            let code = DiagnosisShape.normal(String(words.first ?? ""))
            guard DiagnosisShape.fits(code) else {
                faults.append(
                    row.fault(
                        "problem.\(number)", found: "another form",
                        wanted:
                            "an ICD-10-CM code, then words, such as K11.5 stone of a duct; a semicolon before the next")
                )
                continue
            }
            let at = record.problems.firstIndex { $0.code == code }
            var problem =
                at.map { record.problems[$0] }
                ?? Problem(key: RegisterKeys.next("p", after: record.problems.map(\.key)), code: code, note: "")
            if words.count == 2 { problem.note = String(words[1]) }
            if let onset = day("problemOnset.\(number)", &faults) { problem.onset = onset }
            if row.texts["problemStatus.\(number)"] == "resolved" { problem.status = .resolved }
            if let at { record.problems[at] = problem } else { record.problems.append(problem) }
        }
    }

    // MARK: Faults of the register's rules

    /// A fault of the register at the place in the file from which the value came.
    private func named(_ fault: RegisterFault, _ record: PersonRecord) -> ImportFault {
        ImportFault(
            field(fault.place, record).flatMap { row.places[$0] } ?? row.place,
            found: row.place == (field(fault.place, record).flatMap { row.places[$0] } ?? row.place)
                ? "\(fault.found) in \(fault.place)" : fault.found, wanted: fault.wanted)
    }

    private func field(_ place: String, _ record: PersonRecord) -> String? {
        let parts = place.split(separator: ".").map(String.init)
        switch parts.first {
        case "name", "address":
            return parts.last.flatMap { ["1": "line1", "2": "line2"][$0] ?? $0 }
        case "identifiers": return "identifier"
        case "coverages":
            guard parts.count > 2, let coverage = record.coverage(parts[1]) else { return nil }
            let end = row.texts["memberID"] == coverage.memberID ? "" : "2"
            let names = ["groupNumber": "group", "from": "coverageFrom", "until": "coverageUntil"]
            if parts[2] == "subscriber", let last = parts.last {
                return "subscriber\(last.prefix(1).uppercased())\(last.dropFirst())\(end)"
            }
            return (names[parts[2]] ?? parts[2]) + end
        case "problems":
            guard parts.count > 1, let problem = record.problem(parts[1]) else { return nil }
            return row.texts.first {
                $0.key.hasPrefix("problem.")
                    && DiagnosisShape.normal(String($0.value.prefix { $0 != " " })) == problem.code
            }?.key
        default: return parts.first
        }
    }
}

/// All that is wrong with one row.
struct ImportFaults: Error, Hashable, Sendable {
    let faults: [ImportFault]

    init(_ faults: [ImportFault]) { self.faults = faults }
}
