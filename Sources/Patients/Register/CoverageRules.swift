public import Essentials

extension HeldCoverage {
    /// What is wrong with a coverage; whether the payer is in the directory is asked elsewhere.
    public func faults(today: CalendarDate) -> [RegisterFault] {
        var rules = FieldRules()
        if payer.isEmpty { rules.fault("payer", "nothing", "a payer of the directory") }
        rules.key("memberID", memberID, "the member's number, as the card shows it")
        rules.key("groupNumber", groupNumber, "the group's number", isRequired: false)
        if let from, let until, until < from {
            rules.fault("until", "a day before the first one", "the last day on which it holds")
        }
        if (relationship == .`self`) != (subscriber == nil) {
            rules.fault(
                "relationship", subscriber == nil ? "nobody who holds the policy" : "a holder besides the patient",
                "a holder of the policy exactly where it is not the patient")
        }
        if let subscriber {
            rules.add(subscriber.name.registerFaults.map { $0.within("subscriber.name") })
            if subscriber.birthDate > today {
                rules.fault("subscriber.birthDate", "a day that is still to come", "the holder's day of birth")
            }
            rules.add(subscriber.address.registerFaults.map { $0.within("subscriber.address") })
        }
        return rules.faults
    }
}
