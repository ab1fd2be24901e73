import Essentials

/// Reads the features of one service for one party.
struct FeatureReader {
    let study: StudyFacts
    let entities: Entities
    let dateOfService: Fact<CalendarDate>
    /// The party that did what nothing else tells of, where one alone asks for codes.
    let soleBiller: String?

    /// What does not depend on the party; the rest is added by ``row(for:on:)``.
    func shared(hasDiagnosis: UInt64) -> FeatureRow {
        let service = study.service
        var row = FeatureRow.open
        row[.modality] = Self.mask(service.modality)
        row[.activity] = Self.mask(service.activity)
        row[.anatomy] = Self.mask(service.area, in: .anatomy, Self.anatomy)
        row[.field] = Self.mask(service.field)
        row[.exposures] = Self.mask(service.exposures, in: .exposures) { min($0, 2) }
        row[.scan] = Self.mask(service.scan)
        row[.view] = Self.mask(service.view)
        row[.process] = Self.mask(service.process)
        row[.purpose] = service.purpose == .unknown ? 1 : Self.mask(service.purpose)
        row[.images] = Self.mask(service.capture.images)
        row[.result] = Self.mask(service.result)
        row[.narrative] = Self.mask(service.narrative)
        row[.indication] = Self.mask(service.indication)
        row[.whyNotRadiograph] = Self.mask(service.whyNotRadiograph)
        row[.side] = Self.mask(service.side)
        row[.labels] = Self.mask(service.capture.labels)
        row[.reading] = reading
        row[.effectOnTreatment] = Self.mask(service.interpretation.effectOnTreatment, in: .effectOnTreatment) {
            $0 ? 0 : 1
        }
        row[.readerNamed] = Self.named(service.interpretation.by)
        row[.performerNamed] = Self.named(statedPerformer)
        row[.readingDate] = Self.order(service.capture.date, service.interpretation.date)
        row[.diagnosis] = hasDiagnosis
        InputFeatures(service.inputs, dateOfService: dateOfService).fill(&row)
        return row
    }

    func row(for party: String, on shared: FeatureRow) -> FeatureRow {
        let service = study.service
        var row = shared
        row[.capture] = entities.mask(party, by: service.capture.by)
        row[.performer] = entities.mask(party, by: performer)
        let forms = service.interpretation.form.values
        if forms == [.none] {
            row[.reader] = 0b100
        } else {
            let mayBeNone = forms.isEmpty || forms.contains(.none)
            row[.reader] = entities.mask(party, by: service.interpretation.by) | (mayBeNone ? 0b100 : 0)
        }
        row[.imageDate] = imageDate(isOwn: row[.capture])
        return row
    }

    /// Who processed or tested, as the record states it.
    var statedPerformer: Fact<String> {
        let service = study.service
        let (capture, reading) = (service.capture.by, service.interpretation.by)
        let order =
            service.activity == .known(.processing)
            ? [service.performedBy, reading, capture] : [service.performedBy, capture, reading]
        return order.first { $0 != .unknown } ?? .unknown
    }

    var performer: Fact<String> {
        let stated = statedPerformer
        if stated == .unknown, let soleBiller, study.service.activity.value != .imaging { return .known(soleBiller) }
        return stated
    }

    /// complete 1, incomplete 2, verbal 4, mention 8, none 16.
    private var reading: UInt64 {
        let interpretation = study.service.interpretation
        let forms = interpretation.form.values.isEmpty ? CodingFacts.Form.allCases : interpretation.form.values
        return forms.reduce(0) { mask, form in
            switch form {
            case .verbal: return mask | 4
            case .mention: return mask | 8
            case .none: return mask | 16
            case .written:
                let whole = interpretation.signed && interpretation.findings && interpretation.impression
                return mask | (whole == .known(true) ? 1 : whole == .known(false) ? 2 : 3)
            }
        }
    }

    /// agrees 1, differs 2: the one who took the images claims their day, the one who only reads a day not before it.
    private func imageDate(isOwn capture: UInt64) -> UInt64 {
        guard let taken = study.service.capture.date.value, let date = dateOfService.value else { return 3 }
        if taken == date { return 1 }
        if taken > date { return 2 }
        return capture == 0b01 ? 2 : capture == 0b10 ? 1 : 3
    }

    /// in-order 1, before-images 2.
    private static func order(_ taken: Fact<CalendarDate>, _ read: Fact<CalendarDate>) -> UInt64 {
        guard let taken = taken.value, let read = read.value else { return 3 }
        return read >= taken ? 1 : 2
    }

    private static func named(_ fact: Fact<String>) -> UInt64 { fact.value == nil ? 3 : 1 }

    private static func anatomy(_ areas: [CodingFacts.Area]) -> Int {
        let hard = areas.filter { [.tooth, .teethAndArch].contains($0) }
        if areas.isEmpty { return 5 }
        if hard.isEmpty { return areas.allSatisfy { $0 == .face } ? 1 : 0 }
        if hard.count < areas.count { return 4 }
        return hard.contains(.teethAndArch) ? 3 : 2
    }

    static func mask<Value: CaseIterable & Hashable>(_ fact: Fact<Value>) -> UInt64 {
        let all = Array(Value.allCases)
        if fact == .unknown { return (1 << UInt64(all.count)) - 1 }
        return fact.values.reduce(0) { mask, value in mask | 1 << UInt64(all.firstIndex(of: value) ?? 63) }
    }

    static func mask<Value>(_ fact: Fact<Value>, in feature: Feature, _ bit: (Value) -> Int) -> UInt64 {
        fact == .unknown ? feature.all : fact.values.reduce(0) { $0 | 1 << UInt64(bit($1)) }
    }
}

extension FeatureRow {
    /// Nothing known of anything.
    static let open = FeatureRow()
}
