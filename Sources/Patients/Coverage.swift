public import Essentials

/// A person's insurance.
public struct Coverage: Hashable, Sendable {
    /// Which code set the plan's claims want.
    public enum Plan: String, Hashable, Sendable, CaseIterable {
        case dental, medical
    }

    /// What the patient is to the subscriber.
    public enum Relationship: String, Hashable, Sendable, CaseIterable {
        case `self`, spouse, child, other
    }

    public var plan: Plan
    public var payer: PayerReference
    public var memberID: String
    public var groupNumber: String
    public var relationship: Relationship
    /// The person who holds the policy; nil when it is the patient.
    public var subscriber: Subscriber?

    public init(
        plan: Plan, payer: PayerReference, memberID: String, groupNumber: String = "", relationship: Relationship,
        subscriber: Subscriber? = nil
    ) {
        self.plan = plan
        self.payer = payer
        self.memberID = memberID
        self.groupNumber = groupNumber
        self.relationship = relationship
        self.subscriber = subscriber
    }
}

/// The holder of a policy where it is not the patient.
public struct Subscriber: Hashable, Sendable {
    public var name: PersonName
    public var birthDate: CalendarDate
    public var sex: Patient.Sex
    public var address: PostalAddress

    public init(name: PersonName, birthDate: CalendarDate, sex: Patient.Sex, address: PostalAddress) {
        self.name = name
        self.birthDate = birthDate
        self.sex = sex
        self.address = address
    }
}

/// A payer as a claim names it.
public struct PayerReference: Hashable, Sendable {
    public var name: String
    /// The payer's identifier at the clearinghouse (X12 NM109 with PI).
    public var id: String

    public init(name: String, id: String) {
        self.name = name
        self.id = id
    }
}
