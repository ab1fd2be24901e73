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
        row[.purpose] = service.purpose.isUnknown ? 1 : Self.mask(service.purpose)
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
        let form = service.interpretation.form
        if form.isKnown(.none) {
            row[.reader] = 0b100
        } else {
            let mayBeNone = form.isUnknown || form.mayBe { $0 == .none }
            row[.reader] = entities.mask(party, by: service.interpretation.by) | (mayBeNone ? 0b100 : 0)
        }
        row[.imageDate] = imageDate(isOwn: row[.capture])
        return row
    }

    /// Who processed or tested, as the record states it.
    var statedPerformer: Fact<String> {
        let service = study.service
        let (capture, reading) = (service.capture.by, service.interpretation.by)
        if !service.performedBy.isUnknown { return service.performedBy }
        let isProcessing = service.activity.isKnown(.processing)
        let (first, second) = isProcessing ? (reading, capture) : (capture, reading)
        return first.isUnknown ? second : first
    }

    var performer: Fact<String> {
        let stated = statedPerformer
        if stated.isUnknown, let soleBiller, !study.service.activity.isKnown(.imaging) { return .known(soleBiller) }
        return stated
    }

    /// complete 1, incomplete 2, verbal 4, mention 8, none 16.
    private var reading: UInt64 {
        let interpretation = study.service.interpretation
        return interpretation.form.bits(unknown: 31) { form in
            switch form {
            case .verbal: return 4
            case .mention: return 8
            case .none: return 16
            case .written:
                let (signed, findings, impression) = (
                    interpretation.signed, interpretation.findings, interpretation.impression
                )
                if signed.isKnown(true), findings.isKnown(true), impression.isKnown(true) { return 1 }
                return signed.isKnown(false) || findings.isKnown(false) || impression.isKnown(false) ? 2 : 3
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
        let all = Value.allCases
        return fact.bits(unknown: (1 << UInt64(all.count)) - 1) { value in
            var bit: UInt64 = 1
            for one in all {
                if one == value { return bit }
                bit <<= 1
            }
            return 0
        }
    }

    static func mask<Value>(_ fact: Fact<Value>, in feature: Feature, _ bit: (Value) -> Int) -> UInt64 {
        fact.bits(unknown: feature.all) { 1 << UInt64(bit($0)) }
    }
}

extension FeatureRow {
    /// Nothing known of anything.
    static let open = FeatureRow()
}
