import CodeReference
import Coding
import Essentials
import Foundation
import Testing

@Suite struct RuleCheckTests {
    private func check(_ edit: (String, String) -> String = { $1 }) throws -> RuleCheck {
        let codes = try CodeBook.shipped()
        return RuleCheck(
            RuleFolder(try Workbench.files(edit), codes: codes), codes: codes, cases: try Workbench.cases())
    }

    private func criteria(_ edit: @escaping (String) -> String) throws -> RuleCheck {
        try check { $0 == "criteria.yaml" ? edit($1) : $1 }
    }

    private func text() throws -> String {
        let file = try #require(try Workbench.files().first { $0.name == "criteria.yaml" })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func theShippedRulesHaveNoError() throws {
        let found = try check()
        #expect(found.isValid, "\(found.text)")
        #expect(found.ruleCount == (try RuleBook.shipped()).criteria.count && found.caseCount > 20)
        let codes = try CodeBook.shipped()
        let shipped = RuleCheck(try .shipped(), codes: codes, cases: try Workbench.cases())
        #expect(shipped.findings.map(\.message).sorted() == found.findings.map(\.message).sorted())
    }

    @Test func anUnverifiedSourceIsWarnedOfAtItsRule() throws {
        let found = try check()
        let line = try #require(Workbench.line("id: sialography-complete", try text()))
        #expect(
            found.findings.contains {
                $0.severity == .warning && $0.file == "criteria.yaml" && $0.line == line
                    && $0.message.contains("criteria/unread")
            })
        #expect(!found.findings.contains { $0.message.contains("'ultrasound-complete' rests") })
    }

    @Test func whatWasNotReviewedIsWarnedOfAtItsLine() throws {
        let line = try #require(Workbench.line("review: ", try text()))
        let wanted = "criteria.yaml:\(line): warning: not yet reviewed by a certified coder"
        #expect(try check().findings.contains { $0.description == wanted })
        let reviewed = try criteria { $0.replacingOccurrences(of: "not yet reviewed by a c", with: "reviewed by a c") }
        #expect(!reviewed.findings.contains { $0.description == wanted })
        #expect(reviewed.findings.contains { $0.file == "general.yaml" })
    }

    @Test func aRuleThatNoCaseReachesIsWarnedOf() throws {
        let codes = try CodeBook.shipped()
        let folder = RuleFolder(try Workbench.files(), codes: codes)
        let few = try Workbench.cases().filter { $0.id == "complete-service" }
        let found = RuleCheck(folder, codes: codes, cases: few).findings.filter {
            $0.message.contains("held by no worked case")
        }
        #expect(found.contains { $0.message.contains("'hba1c'") })
        #expect(!found.contains { $0.message.contains("'ultrasound-complete'") })
    }

    @Test func faultsOfSeveralFilesAreToldAtOnceWithTheirLines() throws {
        let found = try check { name, text in
            switch name {
            case "criteria.yaml":
                text.replacingOccurrences(of: "when: {modality: hba1c}", with: "when: {modalty: hba1c}")
            case "general.yaml": text + "  - {id: [\n"
            default: text
            }
        }
        #expect(!found.isValid && found.ruleCount == 0)
        let line = try #require(Workbench.line("id: hba1c,", try text()))
        #expect(
            found.findings.contains { $0.file == "criteria.yaml" && $0.line == line && $0.message.contains("modalty") })
        let general = found.findings.filter { $0.file == "general.yaml" }
        #expect(!general.isEmpty && !general.contains { $0.message.contains("the file") }, "\(found.text)")
    }

    @Test func aFolderWithoutAFileSaysWhich() throws {
        let codes = try CodeBook.shipped()
        let files = try Workbench.files().filter { $0.name != "associations.yaml" }
        let faults = RuleFolder(files, codes: codes).faults
        #expect(faults.map(\.file) == ["associations.yaml"])
        #expect(RuleFolder([], codes: codes).book == nil)
    }

    @Test func aCodeThatNothingReachesIsAnError() throws {
        let found = try criteria { Workbench.without("id: glucose,", $0) }
        #expect(found.findings.contains { $0.severity == .error && $0.message.contains("D0412") })
    }

    @Test func aCaseThatComesOutOtherwiseIsAnErrorAtItsLine() throws {
        let found = try criteria {
            $0.replacingOccurrences(
                of: "when: {modality: ultrasound, anatomy: [soft-tissue, face, mixed]}, source: ihs24",
                with: "when: {modality: ultrasound, anatomy: [face, mixed]}, source: ihs24")
        }
        let cases = try Workbench.cases()
        let worked = try #require(cases.first { $0.id == "no-reading" })
        #expect(
            found.findings.contains {
                $0.severity == .error && $0.file == worked.file && $0.line == worked.line
                    && $0.message.contains("us1/practice is none, wanted D0386")
            }, "\(found.text)")
        #expect(found.json["valid"]?.bool == false)
    }

    @Test func aCaseThatNamesNoRuleIsAnError() throws {
        var cases = try Workbench.cases()
        cases[0].rules = ["nowhere"]
        let found = RuleCheck(try .shipped(), codes: try CodeBook.shipped(), cases: cases)
        #expect(found.findings.filter { $0.severity == .error }.map(\.line) == [cases[0].line])
    }

    @Test func aConflictThatIsNotThereIsAFault() throws {
        let decider = try shippedDecider.get()
        var worked = try #require(try Workbench.cases().first { $0.id == "sialography-beside-own-study" })
        let decision = decider.decide(worked.facts)
        #expect(worked.faults(in: decision).isEmpty)
        worked.conflicts = ["x1/practice": "same-work-once"]
        #expect(worked.faults(in: decision) == ["x1/practice is not counted by 'same-work-once'"])
    }

    @Test func theLibraryReadsTheCasesAsTheTestsDo() throws {
        let (mine, theirs) = (try Workbench.cases(), try WorkedCase.all())
        #expect(mine.map(\.id) == theirs.map(\.id) && mine.map(\.facts) == theirs.map(\.facts))
        #expect(mine.map(\.expect) == theirs.map(\.expect) && mine.map(\.rules) == theirs.map(\.rules))
        #expect(mine.map(\.conflicts) == theirs.map(\.conflicts) && mine.contains { !$0.conflicts.isEmpty })
        #expect(throws: (any Error).self) { try Coding.WorkedCase.read(Array("cases: [{id: a}]".utf8), file: "c.yaml") }
    }
}
