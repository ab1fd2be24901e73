public import Essentials

/// A person who is examined.
public struct Patient: Hashable, Sendable {
    /// Sex as claims and DICOM carry it (X12 DMG03, DICOM 0010,0040).
    public enum Sex: String, Hashable, Sendable, CaseIterable {
        case female, male, unknown
    }

    /// The practice's own identifier of the person (DICOM Patient ID).
    public var id: String
    public var name: PersonName
    public var birthDate: CalendarDate
    public var sex: Sex
    public var address: PostalAddress
    public var telephone: String

    public init(
        id: String, name: PersonName, birthDate: CalendarDate, sex: Sex, address: PostalAddress, telephone: String = ""
    ) {
        self.id = id
        self.name = name
        self.birthDate = birthDate
        self.sex = sex
        self.address = address
        self.telephone = telephone
    }

    /// Whole years of age on a day.
    public func age(on day: CalendarDate) -> Int {
        let beforeBirthday = (day.month, day.day) < (birthDate.month, birthDate.day)
        return day.year - birthDate.year - (beforeBirthday ? 1 : 0)
    }
}

/// A postal address in the United States.
public struct PostalAddress: Hashable, Sendable {
    public var lines: [String]
    public var city: String
    /// The two-letter state.
    public var state: String
    /// Five or nine digits, without a hyphen.
    public var zip: String

    public init(lines: [String], city: String, state: String, zip: String) {
        self.lines = lines
        self.city = city
        self.state = state
        self.zip = zip
    }
}
