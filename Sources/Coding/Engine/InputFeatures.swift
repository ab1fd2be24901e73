import Essentials

/// Reads the features of the data sets that processing works on.
struct InputFeatures {
    let inputs: Fact<[CodingFacts.Input]>
    let dateOfService: Fact<CalendarDate>

    init(_ inputs: Fact<[CodingFacts.Input]>, dateOfService: Fact<CalendarDate>) {
        self.inputs = inputs
        self.dateOfService = dateOfService
    }

    func fill(_ row: inout FeatureRow) {
        if inputs.isUnknown { return }
        (row[.inputCount], row[.inputKind], row[.inputModality], row[.inputDates]) = (0, 0, 0, 0)
        for list in inputs.values {
            row[.inputCount] |= 1 << UInt64(min(list.count, 2))
            row[.inputKind] |= Self.kind(list)
            row[.inputModality] |= Self.modality(list)
            row[.inputDates] |= dates(list)
        }
    }

    private enum Kind { case volume, surface, plain }

    private static func kind(of input: CodingFacts.Input) -> Kind? {
        if input.modality.isKnown(.surfaceScan) { return .surface }
        if input.volume.isKnown(true) { return .volume }
        if input.volume.isKnown(false), input.modality.value != nil { return .plain }
        return nil
    }

    /// none 1, volumes 2, surface-scans 4, both 8, plain-images 16, mixed 32.
    private static func kind(_ list: [CodingFacts.Input]) -> UInt64 {
        if list.isEmpty { return 1 }
        let kinds = list.compactMap(kind(of:))
        if kinds.count < list.count { return 0b111110 }
        switch Set(kinds) {
        case [.volume]: return 2
        case [.surface]: return 4
        case [.volume, .surface]: return 8
        case [.plain]: return 16
        default: return 32
        }
    }

    /// none 1, one 2, several 4.
    private static func modality(_ list: [CodingFacts.Input]) -> UInt64 {
        let known = list.compactMap(\.modality.value)
        if list.isEmpty { return 1 }
        if Set(known).count > 1 { return 4 }
        if known.count == list.count || list.count == 1 { return 2 }
        return 6
    }

    /// dated 1, not-dated 2, later 4.
    private func dates(_ list: [CodingFacts.Input]) -> UInt64 {
        if let date = dateOfService.value, list.contains(where: { $0.date.value.map { $0 > date } ?? false }) {
            return 4
        }
        return list.allSatisfy { $0.date.value != nil } ? 1 : 2
    }
}
