import Essentials
import Patients
import Practice
import Reporting
import Trust
import Ultrasound

/// Makes the form of a draft from what it is written from.
struct WritingMapping {
    let study: WritingStudy
    let template: ReportTemplate
    let caseAddress: String
    var clashes: [FieldConflict] = []

    var draft: ReportDraft { study.draft }
    var words: DraftWords { DraftWords(template: template) }

    static func anchor(_ path: DraftPath) -> String { "#f-\(path)" }

    // MARK: Meter and gate

    func meter() -> DraftMeter {
        let lacking = Set(study.blocking.map(\.item))
        let fields = Set(study.blocking.compactMap(\.path).map(WritingMapping.anchor))
        let places: [(String, String, String, Bool)] = [
            ("indication", "Reason", "#draft", true), ("exam", "Examination", "#f-exam", false),
            ("procedure", "Area", "#f-area", true),
            ("comparison", "Comparison", "#f-comparison", false), ("images", "Images obtained", caseAddress, true),
            ("quality", "Quality", "#f-quality", false), ("findings", "Findings", "#findings", true),
            ("impression", "Impression", "#f-impression", false),
        ]
        return DraftMeter(
            items: places.map { id, name, address, isRecord in
                .init(
                    name: name, address: address, isThere: !lacking.contains(id) && !fields.contains(address),
                    isRecord: isRecord)
            }, saved: saved)
    }

    var saved: String {
        study.stored.savedAt.map { "Draft saved \($0.spokenTime)" } ?? "Nothing saved yet"
    }

    func gate() -> DraftGateState {
        DraftGateState(blocking: study.blocking.map(item), advice: study.items.filter { !$0.blocksSigning }.map(item))
    }

    private func item(_ item: DraftItem) -> DraftGateState.Item {
        let calliper = item.calliper.flatMap { id in study.callipers.first { $0.id == id } }
        return .init(
            name: item.path.map { words.name($0) } ?? calliper.map { "measurement “\($0.name)”" }
                ?? item.item,
            words: item.words, address: address(item))
    }

    /// Where an item is cured: a field of the form, the image of a calliper, or the images; empty where elsewhere.
    func address(_ item: DraftItem) -> String {
        if let path = item.path { return WritingMapping.anchor(path) }
        if let calliper = study.callipers.first(where: { $0.id == item.calliper }) { return address(of: calliper) }
        return item.item == "images" ? caseAddress : ""
    }

    /// The image with the calliper, on the frame on which it lies.
    func address(of calliper: DraftCalliper) -> String {
        let at = study.material.images.firstIndex { $0.image.sopInstanceUID == calliper.sopInstanceUID }
        return CasePlace.address(
            ofImage: (at ?? 0) + 1, frame: calliper.frame, part: ViewerMapping.anchor(calliper.id), at: caseAddress)
    }

    private func lack(_ path: DraftPath) -> String {
        study.blocking.first { $0.path == path }?.words ?? ""
    }

    // MARK: Controls

    func control(_ path: DraftPath, _ label: String, _ kind: DraftControl.Kind) -> DraftControl {
        let field = draft.fields[path.description]
        var control = DraftControl(
            path: path.description, label: label, kind: kind, value: field?.value ?? "", version: field?.version ?? 0,
            lack: lack(path))
        if let clash = clashes.first(where: { $0.path == path.description }) {
            control.value = clash.mine
            control.version = clash.version
            control.clash = .init(theirs: clash.theirs, name: clash.name, time: clash.time.spokenTime)
        }
        return control
    }

    /// What the report is of; where nobody chose, what the order says, which the form then says.
    private var exam: DraftControl {
        var control = report(.exam, .choice(template.exams.map { .init(value: $0.id, text: $0.label) }))
        if let exam = study.examOfOrder {
            control.value = exam.id
            control.hint = "Taken from the regions of the order. Choose another where it was another."
        }
        return control
    }

    private func report(_ field: DraftPath.ReportField, _ kind: DraftControl.Kind, hint: String = "") -> DraftControl {
        var control = control(DraftPath(.report(field)), DraftWords.report[field].map(Words.sentence) ?? "", kind)
        control.hint = hint
        return control
    }

    func before() -> [DraftControl] {
        [
            exam,
            report(.area, .lines(1), hint: "Regions and sides, as they were examined."),
            report(.technique, .lines(1)),
            report(.clinical, .lines(1), hint: "Other conditions and earlier treatment that bear on the reading."),
            report(.quality, .lines(1)),
            report(.limits, .lines(1), hint: "A line for each."),
            report(
                .comparison,
                .choice([
                    .init(value: "none", text: "No prior available"), .init(value: "compared", text: "Compared with …"),
                ])),
        ]
    }

    func after() -> [DraftControl] {
        [
            report(.impression, .lines(2)),
            report(.effectOnTreatment, .lines(1), hint: "What the result changes in the patient’s care."),
            report(.recommendations, .lines(1)),
        ]
    }

    func field(_ field: TemplateField, at path: DraftPath, side: BodySide?, spoken place: String) -> DraftControl {
        let kind: DraftControl.Kind =
            if !field.allowed.isEmpty {
                .choice(
                    field.allowed.map {
                        .init(value: $0.value, text: $0.meaning.isEmpty ? $0.value : "\($0.value): \($0.meaning)")
                    })
            } else if let unit = field.unit {
                .number(unit: Quantity.spoken(unit: unit), key: unit)
            } else {
                .line
            }
        var control = control(path, Words.sentence(field.label), kind)
        control.isInline = true
        control.spoken = "\(place), \(field.label)"
        control.hint = field.note.isEmpty ? "" : Words.stop(Words.sentence(field.note))
        control.references = field.references.filter { $0.side == nil || side == nil || $0.side == side }.map {
            "Elsewhere: \($0.text) (\($0.population); \(sources($0.sources)))."
        }
        if let id = ReportDraft.measurement(in: control.value),
            let measured = study.reported.first(where: { $0.id == id })
        {
            control.evidence = .init(
                text: measured.spoken,
                address: study.callipers.first { $0.id == id }.map(address) ?? "\(caseAddress)#measurements")
        }
        return control
    }

    private func sources(_ keys: [String]) -> String {
        keys.compactMap { template.source($0)?.citation.title }.joined(separator: "; ")
    }

    // MARK: Groups

    func groups() -> [WritingPage.Group] {
        let sites = ReportDraft.ordered(
            Set(study.ordered + study.labelled + draft.sites(template)), template)
        return sites.compactMap { site in
            guard let region = template.region(site.region) else { return nil }
            let title = words.title(site.region, site.side)
            let controls = region.fields.map {
                field($0, at: site.path($0.id), side: site.side, spoken: title)
            }
            let often = Set(
                zip(region.fields, controls).filter { field, control in
                    (!field.allowed.isEmpty && field.allowed.count < 6) || field.requirement != .optional
                        || !control.value.isEmpty
                }.map(\.1.path))
            var text = control(site.path("text"), "In your words", .lines(1))
            text.spoken = "\(title), in your words"
            let fills = study.mayCallNormal(site, template)
            var normal: DraftControl?
            if !region.normal.isEmpty {
                normal = control(
                    site.path("normal"), "Normal.", .tick(region.normal, isOffered: fills))
            }
            let isAsked = study.ordered.contains(site) || study.labelled.contains(site)
            return WritingPage.Group(
                id: WritingMapping.key(site), legend: title, normal: normal,
                refusal: fills || region.normal.isEmpty
                    ? ""
                    : "No image is labelled with this region and side: the normal sentence is not offered.",
                controls: controls.filter { often.contains($0.path) } + [text],
                more: controls.filter { !often.contains($0.path) },
                removal: isAsked ? "" : "remove-site:\(WritingMapping.key(site))", fills: fills)
        }
    }

    static func key(_ site: ReportDraft.Site) -> String { "\(site.region).\(site.side?.rawValue ?? "none")" }

    static func site(_ key: String) -> ReportDraft.Site? {
        let parts = key.split(separator: ".").map(String.init)
        guard parts.count == 2 else { return nil }
        return .init(region: parts[0], side: BodySide(rawValue: parts[1]))
    }

    func lesions() -> [WritingPage.Group] {
        draft.lesionIDs.map { id in
            func path(_ field: String) -> DraftPath { DraftPath(.lesion(id: id, field: field)) }
            let kind = template.lesionKind(draft[path("kind")])
            let side = BodySide(rawValue: draft[path("side")])
            let fields = (kind.map { template.fields(of: $0) } ?? []).map {
                field($0, at: path($0.id), side: side, spoken: "Lesion \(id)")
            }
            let known = Set(fields.map(\.path))
            var own = [
                control(
                    path("kind"), "What it is",
                    .choice(template.lesionKinds.map { .init(value: $0.id, text: $0.label) })),
                control(path("tracking"), "The name that it keeps across studies", .line),
                control(
                    path("region"), "Region", .choice(template.regions.map { .init(value: $0.id, text: $0.label) })),
                control(
                    path("side"), "Side", .choice(BodySide.allCases.map { .init(value: $0.rawValue, text: $0.label) })),
                control(path("site"), "Where in it", .line),
            ]
            if !draft[path("trackingUID")].isEmpty {
                own.append(control(path("trackingUID"), "Identifier, as the earlier report gave it", .line))
            }
            // What was typed for another kind is never hidden.
            let strays = draft.fields.filter { $0.key.hasPrefix("lesion.\(id).") && !$0.value.value.isEmpty }.keys
                .filter { stray in !known.contains(stray) && !own.contains { $0.path == stray } }
                .sorted().compactMap { DraftPath($0) }.filter { $0 != path("text") }
                .map { control($0, words.name($0), .line) }
            let often = [
                "size-max", "size-perp", "echogenicity", "shape", "change-since-prior", "level", "long-axis",
                "short-axis", "hilum", "shadow", "number",
            ].map { path($0).description }
            return WritingPage.Group(
                id: id, legend: DraftWords.lesion(id) + (kind.map { ": \($0.label.lowercased())" } ?? ""), normal: nil,
                refusal: "",
                controls: own + strays + fields.filter { often.contains($0.path) }
                    + [control(path("text"), "In your words", .lines(1))],
                more: fields.filter { !often.contains($0.path) }, removal: "remove-lesion:\(id)", fills: false)
        }
    }

    func priors() -> [WritingPage.Group] {
        let ids =
            draft.priorIDs.isEmpty && draft[DraftPath(.report(.comparison))] == "compared" ? ["P1"] : draft.priorIDs
        return ids.map { id in
            func path(_ field: String) -> DraftPath { DraftPath(.prior(id: id, field: field)) }
            var date = control(path("date"), "Date", .line)
            date.hint = "Such as 2026-03-10."
            var controls = [date, control(path("note"), "What it was", .line)]
            if !draft[path("study")].isEmpty { controls.append(control(path("study"), "Study identifier", .line)) }
            return WritingPage.Group(
                id: id, legend: "Prior study \(id.dropFirst())", normal: nil, refusal: "", controls: controls, more: [],
                removal: draft.priorIDs.contains(id) ? "remove-prior:\(id)" : "", fills: false)
        }
    }

    func critical() -> WritingPage.Group {
        func path(_ field: String) -> DraftPath { DraftPath(.critical(field: field)) }
        var at = control(path("at"), "When", .line)
        at.hint = "Day and time with the offset, such as 2026-03-10T16:40:00-05:00."
        return WritingPage.Group(
            id: "critical", legend: "A critical finding that was told", normal: nil, refusal: "",
            controls: [
                control(path("to"), "To whom", .line), at, control(path("by"), "By whom", .line),
                control(path("how"), "How", .line),
                control(
                    path("readBack"), "Read back",
                    .choice([.init(value: "yes", text: "yes"), .init(value: "no", text: "no")])),
            ], more: [], removal: "", fills: false)
    }

    // MARK: Offers

    var offers: [String] {
        [
            (DraftPath.ReportField.area, study.offers.area), (.technique, study.offers.technique),
            (.quality, study.offers.quality),
        ].filter { !$0.1.isEmpty && draft[DraftPath(.report($0.0))].isEmpty }.map(\.1)
            + study.laidLesions.map { laid in
                "\(DraftWords.lesion(laid.lesion ?? "")), measured: "
                    + "\(ReportedRegion.title(template.region(laid.region)?.label ?? laid.region, laid.side))."
            }
    }

    var impressionOffer: String {
        draft[DraftPath(.report(.impression))].isEmpty
            ? DraftOffers.impression(study.made.reading, template: template) ?? "" : ""
    }

    var offersAllNormal: Bool { study.labelled.contains { study.mayCallNormal($0, template) } }

    var order: [String] {
        let order = study.material.source.order
        return [
            "Reason: \(order.reason.isEmpty ? "none is recorded" : Words.stop(order.reason))",
            order.question.isEmpty ? "" : "Question: \(order.question)",
        ].filter { !$0.isEmpty }
    }

    /// Every calliper; one that can't stand in a report as it is says why, and offers no value.
    func laid() -> [WritingPage.Laid] {
        study.callipers.enumerated().map { index, calliper in
            WritingPage.Laid(
                id: calliper.id, number: index + 1, label: calliper.name, value: calliper.spoken,
                unit: study.measurements.first { $0.id == calliper.id }?.unit ?? "",
                address: address(of: calliper), trouble: calliper.trouble)
        }
    }

    /// Every region and side that is not on the page yet.
    func sites() -> [WritingPage.Pickable] {
        let shown = Set(groups().map(\.id))
        return template.regions.flatMap { region -> [ReportDraft.Site] in
            region.sides == .none
                ? [.init(region: region.id, side: nil)]
                : BodySide.allCases.map { .init(region: region.id, side: $0) }
        }.filter { !shown.contains(WritingMapping.key($0)) }.map {
            .init(value: WritingMapping.key($0), text: words.title($0.region, $0.side))
        }
    }
}
