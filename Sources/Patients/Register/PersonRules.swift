public import Essentials

extension PersonRecord {
    /// The most identifiers, coverages and problems of a person.
    public static let identifierLimit = 20
    public static let coverageLimit = 20
    public static let problemLimit = 200

    /// Everything that is wrong with the record, each field at most once; empty for one that may be kept.
    ///
    /// - Parameter today: nobody is born after it.
    public func faults(today: CalendarDate) -> [RegisterFault] {
        var rules = FieldRules()
        rules.key("id", patient.id, "the person's number in the practice")
        rules.add(patient.name.registerFaults.map { $0.within("name") })
        if patient.birthDate > today {
            rules.fault("birthDate", "a day that is still to come", "the day of birth")
        } else if patient.age(on: today) > 130 {
            rules.fault("birthDate", "an age of more than 130 years", "the day of birth, with the year in four digits")
        }
        rules.add(patient.address.registerFaults.map { $0.within("address") })
        if !patient.telephone.isEmpty, patient.telephone.wholeMatch(of: #/[0-9]{10}/#) == nil {
            rules.fault("telephone", "another number of digits", "ten digits, such as 518 555 0131")
        }
        identifierFaults(&rules)
        if coverages.count > Self.coverageLimit {
            rules.fault("coverages", "\(coverages.count) coverages", "at most \(Self.coverageLimit)")
        }
        for coverage in coverages {
            rules.add(coverage.faults(today: today).map { $0.within("coverages.\(coverage.key)") })
        }
        if problems.count > Self.problemLimit {
            rules.fault("problems", "\(problems.count) problems", "at most \(Self.problemLimit)")
        }
        for problem in problems { rules.add(problem.faults(today: today).map { $0.within("problems.\(problem.key)") }) }
        rules.text("note", note, "a note", upTo: 2000, isFree: true)
        return rules.faults
    }

    private func identifierFaults(_ rules: inout FieldRules) {
        if identifiers.count > Self.identifierLimit {
            rules.fault("identifiers", "\(identifiers.count) numbers", "at most \(Self.identifierLimit)")
        }
        var seen: Set<PersonIdentifier> = []
        for (index, identifier) in identifiers.enumerated() {
            let place = "identifiers.\(index + 1)"
            rules.text("\(place).system", identifier.system, "whose number it is", upTo: 40, isRequired: true)
            rules.text("\(place).value", identifier.value, "the number", upTo: 64, isRequired: true)
            if !seen.insert(identifier).inserted {
                rules.fault("\(place).value", "the same number twice", "each number once")
            }
        }
    }
}

extension PersonName {
    /// What is wrong with the name's parts.
    public var registerFaults: [RegisterFault] {
        var rules = FieldRules()
        rules.text("family", family, "the family name", upTo: 60, isRequired: true)
        rules.text("given", given, "the given name", upTo: 35)
        rules.text("middle", middle, "the middle name", upTo: 25)
        rules.text("prefix", prefix, "a prefix", upTo: 10)
        rules.text("suffix", suffix, "a suffix", upTo: 10)
        return rules.faults
    }
}

extension PostalAddress {
    /// What is wrong with an address in the United States.
    public var registerFaults: [RegisterFault] {
        var rules = FieldRules()
        if lines.isEmpty || lines.count > 2 {
            rules.fault("lines.1", lines.isEmpty ? "nothing" : "\(lines.count) lines", "one or two lines")
        }
        for (index, line) in lines.prefix(2).enumerated() {
            rules.text("lines.\(index + 1)", line, "street and number", upTo: 55, isRequired: true)
        }
        rules.text("city", city, "the city", upTo: 30, isRequired: true)
        if UnitedState.named(state) == nil {
            rules.fault("state", state.isEmpty ? "nothing" : "another code", "a state of the list")
        }
        if zip.wholeMatch(of: #/[0-9]{5}(?:[0-9]{4})?/#) == nil {
            rules.fault("zip", zip.isEmpty ? "nothing" : "another form", "five or nine digits, such as 12208-0003")
        }
        return rules.faults
    }
}

extension Problem {
    /// What is wrong with an entry of the problem list.
    public func faults(today: CalendarDate) -> [RegisterFault] {
        var rules = FieldRules()
        if !DiagnosisShape.fits(code) {
            rules.fault(
                "code", code.isEmpty ? "nothing" : "another form", "an ICD-10-CM code with its point, such as K11.5")
        }
        rules.text("note", note, "what it is, in words", upTo: 200)
        if let onset, onset > today { rules.fault("onset", "a day that is still to come", "the day on which it began") }
        return rules.faults
    }
}
