import CodeReference
import Essentials
import Testing

@Suite struct LoadingFaultTests {
    /// A text of one file, what is put in its place, and the fault with its line.
    struct Change: CustomTestStringConvertible, Sendable {
        let file: String
        let from: String
        let to: String
        let fault: String

        init(_ file: String, _ from: String, _ to: String, _ fault: String) {
            (self.file, self.from, self.to, self.fault) = (file, from, to, fault)
        }

        var testDescription: String { "\(file): \(fault)" }
    }

    static let changes: [Change] = [
        Change("cdt-pack", #""id": "area","#, #""id": "role","#, "cdt-pack.yaml:6: codes[0].statements[1].id"),
        Change(
            "cdt-pack", #""id": "area","#, #""id": "Area","#, "cdt-pack.yaml:6: codes[0].statements[1].id: found 'Area'"
        ),
        Change("cdt-pack", #""id": "area","#, "", "cdt-pack.yaml:6: codes[0].statements[1].id: found nothing"),
        Change(
            "cdt-pack", #"Face", "source": "own""#, #"Face", "source": "they""#,
            "cdt-pack.yaml:6: codes[0].statements[1].source"),
        Change(
            "cdt-pack", #""Face", "source": "own""#, #""Face""#,
            "cdt-pack.yaml:6: codes[0].statements[1].source: found nothing"),
        Change("cdt-pack", #""rank": "own""#, #""rank": "best""#, "sources.own.rank: found 'best'"),
        Change("cdt-pack", "2026-01-02", "2026-13-02", "sources.own.dated: found no date"),
        Change("cdt-pack", #""status": "conflicting""#, #""status": "lost""#, "cdt-pack.yaml:7:"),
        Change(
            "topics", #""subject": "cdt", "id": "owner""#, #""subject": "D0370", "id": "owner""#,
            "topics.yaml:4: statements[0].subject: found 'D0370'"),
        Change(
            "topics", #""id": "other""#, #""id": "owner""#, "topics.yaml:5: statements[1].id: found 'cdt.owner' again"),
        Change("topics", #""value": "B""#, #""worth": "B""#, "topics.yaml:5: statements[1]: found a field 'worth'"),
        Change("releases", #""year": 2027"#, #""year": 2026"#, "releases.yaml:6: editions[1].year: found 2026 again"),
        Change("releases", #""year": 2027"#, #""year": "soon""#, "releases.yaml:6: editions[1].year: found no year"),
        Change("releases", "2027-01-01", "2026-12-31", "releases.yaml:6: editions[1].from: found days that CDT 2026"),
        Change("releases", #""added": 31"#, #""added": -1"#, "releases.yaml:4: editions[0].added: found no count"),
        Change(
            "releases", #""until": "2027-12-31""#, #""until": "2026-12-31""#,
            "releases.yaml:6: editions[1].until: found an end"),
        Change("conflicts", #""id": "owner""#, #""id": "area""#, "conflicts.yaml:9: conflicts[1].id"),
        Change(
            "conflicts", #""topic": "cdt""#, #""topic": "cpt""#, "conflicts.yaml:9: conflicts[1].topic: found 'cpt'"),
        Change("conflicts", #", "cdt.other"]"#, "]", "conflicts.yaml:9: conflicts[1].sides: found 1 different"),
        Change(
            "conflicts", #""cdt.other""#, #""cdt.nobody""#, "conflicts.yaml:9: conflicts[1].sides: found 'cdt.nobody'"),
        Change("conflicts", #", "meanwhile": "Ask""#, "", "conflicts.yaml:9: conflicts[1].meanwhile: found nothing"),
        Change(
            "conflicts", #""holds": "D0370.area""#, #""holds": "D0370.role""#, "conflicts.yaml:3: conflicts[0].holds"),
        Change(
            "conflicts", #""holds": "D0370.area""#, #""holds": "D0370.upper""#,
            "conflicts.yaml:3: conflicts[0].sides: found 'D0370.area' as accepted"),
        Change("conflicts", #""decidedBy": "Us", "#, "", "conflicts.yaml:3: conflicts[0].decidedBy"),
        Change("conflicts", #", "decidedOn": "2026-11-20""#, "", "conflicts.yaml:3: conflicts[0].decidedOn"),
        Change(
            "conflicts", #""state": "open""#, #""state": "open", "holds": "cdt.owner""#,
            "conflicts.yaml:9: conflicts[1].holds"),
        Change(
            "conflicts", #""state": "resolved", "holds": "D0370.area""#, #""state": "open", "meanwhile": "Ask""#,
            "conflicts.yaml:3: conflicts[0].sides: found 'D0370.upper' as conflicting"),
        Change(
            "conflicts", #""sides": ["D0370.area", "D0370.upper"]"#, #""sides": ["D0370.area", "D0370.role"]"#,
            "found no conflict on 'D0370.upper'"),
        Change("search", "D0386", "D0001", "search.yaml:6: terms[1].codes: found 'D0001'"),
        Change("search", #"["cdt"]"#, #"["cpt"]"#, "search.yaml:5: terms[0].topics: found 'cpt'"),
        Change("search", "salivary stone", "Sonogram", "search.yaml:6: terms[1].words: found 'Sonogram', as in line 5"),
        Change("search", "salivary stone", "a b c d e f g", "search.yaml:6: terms[1].words: found 'a b c d e f g'"),
        Change("search", #"["salivary stone"]"#, "[]", "search.yaml:6: terms[1].words: found nothing"),
        Change("article-D0370", #""key": "D0370""#, #""key": "D0386""#, "article-D0370.md:2: key: found 'D0386'"),
        Change(
            "article-D0370", #""key": "D0370""#, #""key": "D0001""#,
            "article-D0370.md:2: key: found 'D0001', wanted a code of the pack"),
        Change(
            "article-D0370", #""marks": ["editorial"]"#, #""marks": []"#,
            "article-D0370.md:8: sections[0].blocks[0].paragraph[1].marks: found a sentence without a mark"),
        Change(
            "article-D0370", #""marks": ["editorial"]"#, #""marks": ["D0370.none"]"#,
            "article-D0370.md:8: sections[0].blocks[0].paragraph[1].marks: found 'D0370.none'"),
        Change(
            "article-D0370", #""marks": ["editorial"]"#, #""marks": ["editorial", "D0370.role"]"#,
            "found editorial beside statements"),
        Change(
            "article-D0370", "D0386: images", "D0001: images",
            "article-D0370.md:10: sections[1].blocks[0].list[0].related: found 'D0001'"),
        Change("article-D0370", "D0386: images", "Another: images", "found an item that does not begin with a code"),
        Change(
            "article-D0370", "D0386: images", "D0370: images",
            "article-D0370.md:10: sections[1].blocks[0].list[0].related: found 'D0370'"),
        Change(
            "article-D0370", #""key": "related""#, #""key": "near""#,
            "article-D0370.md:9: sections[1].key: found a section 'near'"),
        Change(
            "article-D0370", #""key": "questions""#, #""key": "when""#,
            "article-D0370.md:11: sections[2].key: found 'when' again or too late"),
        Change("article-D0370", "2026-11-23", "soon", "article-D0370.md:2: reviewed: found no date"),
        Change("article-D0370", #""reviewed": "2026-11-23", "#, "", "article-D0370.md:2: reviewed: found nothing"),
        Change(
            "topic-cdt", #""key": "cdt""#, #""key": "CDT""#, "topic-cdt.md:2: key: found 'CDT', wanted a code or a slug"
        ),
    ]

    @Test(arguments: changes) func everyCheckSpeaksWithItsLine(_ change: Change) throws {
        var small = SmallReference()
        let text = try #require(small.files[change.file] ?? small.documents[change.file])
        try #require(text.contains(change.from))
        let changed = text.replacing(change.from, with: change.to, maxReplacements: 1)
        if small.files[change.file] != nil {
            small.files[change.file] = changed
        } else {
            small.documents[change.file] = changed
        }
        do {
            _ = try small.reference()
            Issue.record("accepted")
        } catch let error as DataError {
            #expect(error.description.contains(change.fault), "\(error)")
        }
    }

    @Test func allFaultsAreToldAtOnce() throws {
        var small = SmallReference()
        for file in ["topics", "releases", "search"] { small.files[file]?.replace(": \"own\"", with: ": \"they\"") }
        small.files["topics"]?.replace("\"status\": \"open\"", with: "\"status\": \"lost\"")
        small.files["other"] = "{}"
        do {
            _ = try small.reference()
            Issue.record("accepted")
        } catch let error as DataError {
            for file in ["topics.yaml:4", "topics.yaml:5", "releases.yaml:5", "search.yaml:6", "other.yaml:1"] {
                #expect(error.description.contains(file), "\(file) in \(error)")
            }
        }
    }

    @Test func theSmallReferenceIsWhole() throws {
        let reference = try SmallReference().reference()
        #expect(reference.statements.count == 7 && reference.articles.count == 2 && reference.conflicts.count == 2)
        #expect(reference.source("cdt-pack/own")?.rank == .own)
        #expect(reference.source("cdt-pack/own")?.dated?.description == "2026-01-02")
        let article = try #require(reference.article("D0370"))
        #expect(article.sentences.map(\.place) == ["purpose.1", "purpose.2", "related.1", "questions.1"])
        #expect(article.summary == "It has both, unlike D0386.")
        #expect(
            article.sentences[0].runs == [
                .text("It has "), .strong("both"), .text(", unlike "), .code("D0386"), .text("."),
            ])
        #expect(article.sentences[1].isEditorial && !article.sentences[0].isEditorial)
    }

    @Test func withoutThePackNothingIsSaidOfItsCodes() throws {
        var small = SmallReference()
        small.files["cdt-pack"] = nil
        let reference = try small.reference()
        #expect(reference.article("D0370") == nil && reference.conflicts.map(\.id) == ["owner"])
        #expect(reference.article("cdt")?.sentences.map(\.text) == ["It has an owner."])
        #expect(reference.article("cdt")?.sentences.first?.place == "what.2")
        #expect(ReferenceSearch(reference).find("sonogram").map(\.title) == ["Numbers for dentists"])
        let shipped = try Reference.shipped(pack: false)
        #expect(shipped.statements.allSatisfy { !$0.subject.hasPrefix("D0") } && !shipped.topics.isEmpty)
    }
}
