import Essentials
import FHIR
import Patients

extension ClaimBundle {
    /// The coverage that is asked to pay, and those that answered before, with the holders of their policies.
    mutating func addCoverages() throws {
        let coverage = claim.coverage
        if let subscriber = coverage.subscriber {
            try add(
                R4.RelatedPerson {
                    $0.patient = try reference(.patient)
                    $0.name = [R4.HumanName(subscriber.name)]
                    $0.gender = subscriber.sex?.gender
                    $0.birthDate = subscriber.birthDate.map(R4.Date.init)
                    $0.address = subscriber.address.map { [R4.Address($0)] } ?? []
                }, as: .subscriber)
        }
        try add(
            try resource(
                payer: .payer, subscriber: coverage.subscriber == nil ? .patient : .subscriber,
                memberID: coverage.memberID, group: coverage.groupNumber, relationship: coverage.relationship,
                order: coverage.order), as: .coverage)
        for (index, other) in claim.otherPayers.enumerated() { try add(other, index) }
    }

    private mutating func add(_ other: OtherPayer, _ index: Int) throws {
        try add(R4.Organization(other.payer), as: .otherPayer(index))
        if other.relationship != .`self` {
            try add(
                R4.RelatedPerson {
                    $0.patient = try reference(.patient)
                    $0.name = [R4.HumanName(other.subscriberName)]
                }, as: .otherSubscriber(index))
        }
        try add(
            try resource(
                payer: .otherPayer(index),
                subscriber: other.relationship == .`self` ? .patient : .otherSubscriber(index),
                memberID: other.memberID, group: other.groupNumber, relationship: other.relationship,
                order: other.order), as: .otherCoverage(index))
    }

    private func resource(
        payer: Entry, subscriber: Entry, memberID: String, group: String, relationship: Coverage.Relationship,
        order: PayerOrder
    ) throws -> R4.Coverage {
        try R4.Coverage {
            $0.status = .active
            $0.type = R4.CodeableConcept(
                R4.Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "DENTAL", "dental program"))
            $0.subscriber = try reference(subscriber)
            $0.subscriberId = memberID.nonEmpty
            $0.beneficiary = try reference(.patient)
            $0.relationship = R4.CodeableConcept(R4.Coding(FHIRSystem.subscriberRelationship, relationship.rawValue))
            $0.payor = [try reference(payer)]
            if !group.isEmpty {
                $0.`class` = [
                    R4.CoverageClass {
                        $0.type = R4.CodeableConcept(
                            R4.Coding("http://terminology.hl7.org/CodeSystem/coverage-class", "group", "Group"))
                        $0.value = group
                    }
                ]
            }
            switch order {
            case .primary: $0.order = 1
            case .secondary: $0.order = 2
            case .tertiary: $0.order = 3
            }
        }
    }
}
