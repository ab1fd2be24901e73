public import YAMLSource

extension Reading {
    /// Reads `reading.yaml`, held against a template.
    ///
    /// Every fault is noted with its line in the cursor's report: unknown fields, words that the template does not
    /// allow, wrong units, measurements without their lesion. What is missing for a signature is no fault: see
    /// ``ReportGate``.
    ///
    /// - Returns: nil when the file is no group or lacks what nothing can stand in for; then the report holds why.
    ///
    ///     let report = SourceReport()
    ///     let node = try SourceNode(parsing: bytes, file: "reading.yaml")
    ///     let reading = Reading(reading: SourceCursor(node, report: report), template: template)
    ///     try report.check()
    public init?(reading top: SourceCursor, template: ReportTemplate) {
        guard case .map = top.node.content else {
            _ = top.members
            return nil
        }
        top.fields([
            "reader", "signed", "exam", "clinical", "area", "technique", "comparison", "quality", "limits", "findings",
            "lesions", "measurements", "impression", "effectOnTreatment", "recommendations", "criticalCommunication",
        ])
        let reader = ReadingSource(template: template)
        let readerID = top.required("reader")?.words()
        let exam = top.required("exam").flatMap { reader.word($0, template.exams.map(\.id)) }
        let measurements = reader.unique(top, "measurements", reader.measurement) { $0.id }
        let lesions = reader.unique(top, "lesions", { reader.lesion($0, measurements) }) { $0.id }
        for (cursor, measurement) in zip(top.optional("measurements")?.items ?? [], measurements) {
            guard let lesion = measurement.lesion, !lesions.contains(where: { $0.id == lesion }) else { continue }
            cursor.optional("lesion")?.fault(found: "a lesion that is not in 'lesions'", wanted: "one of its ids")
        }
        guard let readerID, let exam else { return nil }
        self.init(
            readerID: readerID, signing: top.optional("signed")?.timestamp(), exam: exam,
            clinical: top.optional("clinical")?.words() ?? "", area: top.optional("area")?.words() ?? "",
            technique: top.optional("technique")?.words() ?? "",
            comparison: top.optional("comparison").flatMap(reader.comparison),
            quality: top.optional("quality")?.words() ?? "",
            limits: top.optional("limits")?.items.compactMap { $0.words() } ?? [],
            findings: reader.findings(top, measurements), lesions: lesions, measurements: measurements,
            impression: top.optional("impression")?.words() ?? "",
            effectOnTreatment: top.optional("effectOnTreatment")?.words() ?? "",
            recommendations: top.optional("recommendations")?.words() ?? "",
            criticalCommunication: top.optional("criticalCommunication").flatMap(reader.critical))
    }
}

/// The steps of reading `reading.yaml`; each notes its faults and gives nil.
struct ReadingSource {
    let template: ReportTemplate

    /// One of some words.
    func word(_ cursor: SourceCursor, _ allowed: [String]) -> String? {
        guard let text = cursor.text() else { return nil }
        if allowed.contains(text) { return text }
        cursor.fault(found: "another word", wanted: "one of \(allowed.joined(separator: ", "))")
        return nil
    }

    /// The items of a list, refused where an identifier stands twice.
    func unique<Item>(
        _ top: SourceCursor, _ key: String, _ read: (SourceCursor) -> Item?, id: (Item) -> String
    ) -> [Item] {
        var seen: Set<String> = []
        return (top.optional(key)?.items ?? []).compactMap { cursor in
            guard let item = read(cursor) else { return nil }
            if !seen.insert(id(item)).inserted {
                cursor.optional("id")?.fault(found: "an id that stands twice", wanted: "each id once")
            }
            return item
        }
    }

    func comparison(_ cursor: SourceCursor) -> ReadingComparison? {
        switch cursor.node.content {
        case .scalar("none", _): return .noPrior
        case .list:
            let studies = cursor.items.compactMap(priorStudy)
            if studies.isEmpty { cursor.fault(found: "no study", wanted: "'none' or at least one prior study") }
            return studies.isEmpty ? nil : .compared(studies)
        case .map: return priorStudy(cursor).map { .compared([$0]) }
        case .scalar, .null:
            cursor.fault(found: "another word", wanted: "'none', or prior studies with their date")
            return nil
        }
    }

    private func priorStudy(_ cursor: SourceCursor) -> PriorStudy? {
        cursor.fields(["date", "study", "note"])
        guard let date = cursor.required("date")?.date() else { return nil }
        return PriorStudy(
            date: date, studyInstanceUID: cursor.optional("study").flatMap(uid),
            note: cursor.optional("note")?.words() ?? "")
    }

    /// A unique identifier (PS3.5 section 9.1).
    func uid(_ cursor: SourceCursor) -> String? {
        guard let text = cursor.text() else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let holds =
            text.utf8.count <= 64 && parts.count > 1
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
                    && (part.count == 1 || part.first != "0")
            }
        if holds { return text }
        cursor.fault(found: "text that is no UID", wanted: "digits and points, at most 64 characters")
        return nil
    }

    func critical(_ cursor: SourceCursor) -> CriticalCommunication? {
        cursor.fields(["to", "at", "by", "how", "readBack"])
        let (to, time, by) = (
            cursor.required("to")?.words(), cursor.required("at")?.timestamp(), cursor.required("by")?.words()
        )
        let (how, readBack) = (cursor.required("how")?.words(), cursor.required("readBack")?.bool())
        guard let to, let time, let by, let how, let readBack else { return nil }
        return CriticalCommunication(toWhom: to, time: time, byWhom: by, method: how, readBack: readBack)
    }
}
