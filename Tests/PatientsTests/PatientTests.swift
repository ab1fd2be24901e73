import Essentials
import Patients
import Testing

struct PatientTests {
    @Test(arguments: [("2026-03-09", 33), ("2026-03-10", 34), ("2027-03-09", 34)])
    func growsOlderOnTheBirthday(day: String, age: Int) throws {
        let patient = Patient(
            id: "P1", name: PersonName(family: "Rivera"), birthDate: try CalendarDate("1992-03-10"), sex: .female,
            address: PostalAddress(lines: [], city: "", state: "", zip: ""))
        #expect(try patient.age(on: CalendarDate(day)) == age)
    }
}
