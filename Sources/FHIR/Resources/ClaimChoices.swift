extension R4 {
    /// A diagnosis as a code or as a condition.
    public enum ClaimDiagnosisValue: FHIRChoice {
        case codeableConcept(CodeableConcept)
        case reference(Reference)

        public static let alternatives: [FHIRAlternative<ClaimDiagnosisValue>] = [
            .init("CodeableConcept", ClaimDiagnosisValue.codeableConcept) {
                if case .codeableConcept(let value) = $0 { value } else { nil }
            },
            .init("Reference", as: .reference(to: "Condition"), ClaimDiagnosisValue.reference) {
                if case .reference(let value) = $0 { value } else { nil }
            },
        ]
    }

    /// A procedure as a code or as a resource.
    public enum ClaimProcedureValue: FHIRChoice {
        case codeableConcept(CodeableConcept)
        case reference(Reference)

        public static let alternatives: [FHIRAlternative<ClaimProcedureValue>] = [
            .init("CodeableConcept", ClaimProcedureValue.codeableConcept) {
                if case .codeableConcept(let value) = $0 { value } else { nil }
            },
            .init("Reference", as: .reference(to: "Procedure"), ClaimProcedureValue.reference) {
                if case .reference(let value) = $0 { value } else { nil }
            },
        ]
    }

    /// Where an item was furnished.
    public enum ClaimItemPlace: FHIRChoice {
        case codeableConcept(CodeableConcept)
        case address(Address)
        case reference(Reference)

        public static let alternatives: [FHIRAlternative<ClaimItemPlace>] = [
            .init("CodeableConcept", ClaimItemPlace.codeableConcept) {
                if case .codeableConcept(let value) = $0 { value } else { nil }
            },
            .init("Address", ClaimItemPlace.address) { if case .address(let value) = $0 { value } else { nil } },
            .init("Reference", as: .reference(to: "Location"), ClaimItemPlace.reference) {
                if case .reference(let value) = $0 { value } else { nil }
            },
        ]
    }

    /// What a supporting fact holds.
    public enum ClaimSupportingValue: FHIRChoice {
        case boolean(Bool)
        case string(String)
        case quantity(Quantity)
        case attachment(Attachment)
        case reference(Reference)

        public static let alternatives: [FHIRAlternative<ClaimSupportingValue>] = [
            .init("Boolean", ClaimSupportingValue.boolean) { if case .boolean(let value) = $0 { value } else { nil } },
            .init("String", ClaimSupportingValue.string) { if case .string(let value) = $0 { value } else { nil } },
            .init("Quantity", ClaimSupportingValue.quantity) {
                if case .quantity(let value) = $0 { value } else { nil }
            },
            .init("Attachment", ClaimSupportingValue.attachment) {
                if case .attachment(let value) = $0 { value } else { nil }
            },
            .init("Reference", ClaimSupportingValue.reference) {
                if case .reference(let value) = $0 { value } else { nil }
            },
        ]
    }
}
