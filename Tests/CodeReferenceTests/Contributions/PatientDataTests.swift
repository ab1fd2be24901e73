import Essentials
import TestSupport
import Testing

@testable import CodeReference

@Suite struct PatientDataTests {
    private func kinds(_ text: String) -> [PatientDataSuspicion.Kind] {
        PatientDataWarning.suspicions(in: [(.question, text)]).map(\.kind)
    }

    @Test(arguments: [
        "Ana Rivera, born 3/14/1971, has swelling", "patient DOB: 03-14-1971", "d.o.b. 14.3.71",
        "My patient Rivera, Ana (1971-03-14) was scanned", "date of birth is March 14, 1971",
        "John Q. Smith 5/6/1970 was seen", "john smith, birth date 5/6/1970", "born on the 14th of March 1971",
        "Mrs. Okafor 14 March 1971", "Her birthday: 1971/03/14",
    ]) func findsABirthDate(text: String) {
        #expect(kinds(text) == [.birthDate], "\(text)")
    }

    @Test(arguments: [
        "member ID W123456789", "Her subscriber number is 00123-4567", "Medicaid ID 12345678A", "policy no. 998877665",
        "group # 0045-11890", "MBI 1EG4-TE5-MK73", "the card says 1EG4TE5MK73", "Member #: 55512345",
    ]) func findsAMemberNumber(text: String) {
        #expect(kinds(text) == [.memberNumber], "\(text)")
    }

    @Test(arguments: ["SSN 123-45-6789", "her social security number is 123456789", "it is 123 45 6789"])
    func findsASocialSecurityNumber(text: String) {
        #expect(kinds(text) == [.socialSecurityNumber], "\(text)")
    }

    @Test(arguments: ["MRN 44521", "MRN: A-009812", "chart number 7781", "patient id 20419", "record no. 1234-A"])
    func findsARecordNumber(text: String) {
        #expect(kinds(text) == [.recordNumber], "\(text)")
    }

    @Test(arguments: [
        "Call Ana Rivera at (212) 555-0142", "Ana Rivera, 212-555-0142", "Mr. Smith: +1 212.555.0142",
        "Ana Rivera <ana@example.org>", "write to a.rivera@mail.example.com, Ana Rivera",
    ]) func findsAWayToReachSomeone(text: String) {
        #expect(kinds(text) == [.contact], "\(text)")
    }

    @Test(arguments: [
        "Is D0370 in force since 2013-01-01?", "CDT 2026 was published by the American Dental Association on 4/20/2026",
        "Northeast Delta Dental, 1 January 2023: 29 added", "Does LCD L34027, article A57029, apply?",
        "45 CFR 162.1000(a) and 126 F.3d 977 (7th Cir. 1997)", "Call 212-555-0142 for the committee's office",
        "The Code Maintenance Committee met on March 13, 2026", "NPI 1234567893 is a number of no person's",
        "What is the difference between D0370 and D0386?", "See https://www.ada.org/publications/cdt/2026-04-20.pdf",
        "Members of the group may ask", "Claim with 4 lines and 2 images", "The plan number of exposures is 14",
        "", "D0370 D0386 D0391", "Dr. Brown reads and Dr. Green captures",
    ]) func leavesOtherTextsAlone(text: String) {
        #expect(kinds(text).isEmpty, "\(text): \(PatientDataWarning.suspicions(in: [(.question, text)]))")
    }

    @Test func marksTheWordsAsTyped() {
        let text = "I saw Ana Rivera, born 3/14/1971, twice. Her member ID is W123456789."
        let found = PatientDataWarning.suspicions(in: [(.comment, text)])
        #expect(Set(found.map(\.words)) == ["Ana Rivera, born 3/14/1971", "member ID is W123456789"])
        #expect(found.allSatisfy { text.contains($0.words) && $0.field == .comment })
        #expect(!"\(found)".contains("Rivera") && !"\(PatientDataSuspected(found))".contains("W123"))
    }

    /// Not one false alarm over all that the reference itself says.
    @Test func isQuietAboutWhatIsShipped() throws {
        let reference = try Reference.shipped()
        var texts = reference.statements.map(\.value)
        texts += reference.sources.flatMap { [$0.title, $0.publisher] }
        let keys = Set(reference.statements.map(\.subject)).union(reference.topics.map(\.key))
        for key in keys { texts += reference.article(key)?.sentences.map(\.text) ?? [] }
        let alarms = texts.filter { !kinds($0).isEmpty }
        #expect(alarms.isEmpty && texts.count > 500, "\(alarms)")
    }

    @Test(arguments: 1...30) func survivesAnyText(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let parts = [
            "Ana", "Rivera", "1", "12", "1971", "/", "-", ".", " ", "born", "member", "id", "@", "é", "\u{301}", "MRN",
            "123", "45", "6789", "'", "\n", "March", "𝟙", "🩻", ":", "#", "(", ")", "0",
        ]
        let text = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
            parts.randomElement(using: &generator) ?? ""
        }.joined()
        for suspicion in PatientDataWarning.suspicions(in: [(.question, text)]) {
            #expect(text.unicodeScalars.count >= suspicion.words.unicodeScalars.count && !suspicion.words.isEmpty)
        }
    }
}
