extension R4 {
    /// When something happened or applies: a moment or a period.
    public enum Occurrence: FHIRChoice {
        case dateTime(DateTime)
        case period(Period)

        public static let alternatives: [FHIRAlternative<Occurrence>] = [
            .init("DateTime", Occurrence.dateTime) { if case .dateTime(let value) = $0 { value } else { nil } },
            .init("Period", Occurrence.period) { if case .period(let value) = $0 { value } else { nil } },
        ]
    }

    /// A day, or a period of days.
    public enum Day: FHIRChoice {
        case date(Date)
        case period(Period)

        public static let alternatives: [FHIRAlternative<Day>] = [
            .init("Date", Day.date) { if case .date(let value) = $0 { value } else { nil } },
            .init("Period", Day.period) { if case .period(let value) = $0 { value } else { nil } },
        ]
    }

    /// What an observation found.
    public enum ObservedValue: FHIRChoice {
        case quantity(Quantity)
        case codeableConcept(CodeableConcept)
        case string(String)
        case boolean(Bool)
        case integer(Int)
        case range(Range)
        case dateTime(DateTime)
        case period(Period)

        public static let alternatives: [FHIRAlternative<ObservedValue>] = [
            .init("Quantity", ObservedValue.quantity) { if case .quantity(let value) = $0 { value } else { nil } },
            .init("CodeableConcept", ObservedValue.codeableConcept) {
                if case .codeableConcept(let value) = $0 { value } else { nil }
            },
            .init("String", ObservedValue.string) { if case .string(let value) = $0 { value } else { nil } },
            .init("Boolean", ObservedValue.boolean) { if case .boolean(let value) = $0 { value } else { nil } },
            .init("Integer", ObservedValue.integer) { if case .integer(let value) = $0 { value } else { nil } },
            .init("Range", ObservedValue.range) { if case .range(let value) = $0 { value } else { nil } },
            .init("DateTime", ObservedValue.dateTime) { if case .dateTime(let value) = $0 { value } else { nil } },
            .init("Period", ObservedValue.period) { if case .period(let value) = $0 { value } else { nil } },
        ]
    }
}
