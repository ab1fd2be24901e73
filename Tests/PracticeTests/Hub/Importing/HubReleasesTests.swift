import CodeReference
import Essentials
import Foundation
import Records
import Testing

@testable import Practice

@Suite struct HubReleasesTests {
    @Test func stagesComparesAndApplies() throws {
        let house = try ReleaseHub()
        let hub = try house.open()
        let admin = ReleaseHub.administrator
        let first = try hub.stageRelease(try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<5)), by: admin)
        #expect(first.plan.base == nil && first.plan.comparison == nil && !first.isApplied)
        #expect(first.touched.contains { $0.code == "D0370" && $0.cause == .missing && $0.kind == .criterion })
        #expect(first.touched.contains { $0.code == "D0370" && $0.kind == .article })
        #expect(first.touched.contains { $0.place.hasPrefix("plans.yaml:") && $0.kind == .plan })
        #expect(first.notes.contains(ReleasePreview.withoutClaims))
        #expect(try hub.releases(for: admin).isEmpty && hub.stagedReleases(for: admin).map(\.id) == [first.id])
        let record = try hub.applyRelease(first.id, expecting: first.standing, by: admin)
        #expect(record.version == 1 && record.file.codes == 5 && record.summary == "5 codes, the first import")
        #expect(try hub.stagedReleases(for: admin).isEmpty)

        let next = try hub.stageRelease(try ReleaseHub.draft("2027-01-01", ReleaseHub.file(1..<7)), by: admin)
        #expect(next.summary == "2 added, 0 changed, 1 deleted, 4 the same" && next.plan.base?.year == 2026)
        try hub.applyRelease(next.id, expecting: next.standing, by: admin)
        let scan = Array("Code,Name\nD0370,Widget scan\nD0001,Widget alpha\n".utf8)
        let last = try hub.stageRelease(try ReleaseHub.draft("2027-05-01", scan), by: admin)
        #expect(last.touched.first?.code == "D0370" && last.touched.first?.cause == .added)
        #expect(last.touched.last?.cause == .missing && last.plan.warnings.count == 1)
        try hub.discardRelease(last.id, by: admin)
        #expect(try hub.releases(for: admin).map(\.label.year) == [2027, 2026])
        #expect(try hub.verify(for: admin).isIntact)
        try hub.close()
        let again = try house.open()
        #expect(try again.releases(for: admin).map(\.summary) == [next.summary, record.summary])
        try again.close()
    }

    @Test func applyingTwiceEqualsOnce() throws {
        let house = try ReleaseHub()
        let hub = try house.open()
        let admin = ReleaseHub.administrator
        let draft = try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<5))
        let staged = try hub.stageRelease(draft, by: admin)
        let once = try hub.applyRelease(staged.id, expecting: staged.standing, by: admin)
        #expect(try hub.applyRelease(staged.id, expecting: staged.standing, by: admin) == once)
        let second = try hub.stageRelease(draft, by: admin)
        #expect(second.isApplied && second.summary == "nothing changes" && second.plan.isAgain)
        #expect(try hub.applyRelease(second.id, expecting: second.standing, by: admin) == once)
        #expect(try hub.stagedReleases(for: admin).isEmpty)
        let other = try hub.stageRelease(try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<6)), by: admin)
        #expect(!other.isApplied && other.plan.isAgain && other.plan.comparison?.added.map(\.code) == ["D0005"])
        #expect(try hub.applyRelease(other.id, expecting: other.standing, by: admin).version == 2)
        try hub.close()
    }

    @Test func manyEditorsAtOnceApplyOnce() async throws {
        let house = try ReleaseHub()
        let hub = try house.open()
        let draft = try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<50))
        let records = try await withThrowingTaskGroup(of: ReleaseRecord.self) { group in
            for _ in 0..<6 { group.addTask { try ReleaseHub.apply(draft, to: hub) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(records.count == 6 && Set(records).count == 1 && records.first?.version == 1)
        let admin = ReleaseHub.administrator
        #expect(try hub.releases(for: admin).count == 1 && hub.verify(for: admin).isIntact)
        try hub.close()
    }

    @Test func aComparisonThatIsNoLongerSoIsRefused() throws {
        let hub = try ReleaseHub().open()
        let admin = ReleaseHub.administrator
        try ReleaseHub.apply(try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<5)), to: hub)
        let mine = try hub.stageRelease(try ReleaseHub.draft("2027-01-01", ReleaseHub.file(0..<6)), by: admin)
        try ReleaseHub.apply(try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<9)), to: hub)
        let error = #expect(throws: ReleaseImportError.self) {
            try hub.applyRelease(mine.id, expecting: mine.standing, by: admin)
        }
        #expect(error?.isStale == true)
        let fresh = try hub.stagedRelease(mine.id, for: admin)
        #expect(fresh.plan.comparison?.count(.deleted) == 3)
        try hub.applyRelease(mine.id, expecting: fresh.standing, by: admin)
        try hub.close()
    }

    @Test func discardingLeavesNoFileAndWithdrawingKeepsVersions() throws {
        let hub = try ReleaseHub().open()
        let admin = ReleaseHub.administrator
        let staged = try hub.stageRelease(try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<5)), by: admin)
        #expect(hub.records.images.contains(staged.file.digest))
        try hub.discardRelease(staged.id, by: admin)
        #expect(!hub.records.images.contains(staged.file.digest))
        #expect(throws: ReleaseImportError.self) { try hub.stagedRelease(staged.id, for: admin) }
        let record = try ReleaseHub.apply(try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<5)), to: hub)
        let twin = try hub.stageRelease(try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<5)), by: admin)
        try hub.discardRelease(twin.id, by: admin)
        #expect(hub.records.images.contains(record.file.digest))
        let addition = try ReleaseHub.draft("2026-03-01", ReleaseHub.file(7..<8), scope: .additions)
        let added = try ReleaseHub.apply(addition, to: hub)
        #expect(throws: ReleaseLabelError.self) {
            try hub.withdrawRelease(record.label, reason: "wrong file", by: admin)
        }
        try hub.withdrawRelease(added.label, reason: "wrong file", by: admin)
        try hub.withdrawRelease(record.label, reason: "wrong file", by: admin)
        #expect(try hub.releases(for: admin).isEmpty && hub.verify(for: admin).isIntact)
        try hub.close()
    }

    @Test func unlicensedTextsAreNowhereInWhatIsPublic() throws {
        let house = try ReleaseHub()
        let hub = try house.open()
        let admin = ReleaseHub.administrator
        func isPublic(_ hub: Hub) -> Bool {
            let current = hub.current
            #expect(current.search.find("Secretwidget").isEmpty)
            return "\(current.reference)".contains("Secretwidget")
        }
        let before = hub.current.revision
        let draft = try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<5))
        let staged = try hub.stageRelease(draft, by: admin)
        #expect(!isPublic(hub))
        try hub.applyRelease(staged.id, expecting: staged.standing, by: admin)
        #expect(!isPublic(hub) && hub.current.reference.imported.isEmpty)
        #expect(try hub.licence(for: admin) == nil)

        let editor = try ReleaseHub.editor(in: hub)
        #expect(throws: AccessRefused.self) {
            try hub.stateLicence(allowsPublicTexts: true, words: "I say so", by: editor)
        }
        #expect(throws: ReleaseImportError.self) {
            try hub.stateLicence(allowsPublicTexts: true, words: " \n", by: admin)
        }
        #expect(!isPublic(hub))
        let said = try hub.stateLicence(allowsPublicTexts: true, words: "Invented licence 7, §2", by: admin)
        #expect(said.author == "console" && said.at == ReleaseHub.now)
        #expect(isPublic(hub) && hub.current.reference.imported.map(\.codes.count) == [5])
        #expect(hub.current.revision > before)
        let open = hub.current.revision
        try hub.close()

        let again = try house.open()
        #expect(isPublic(again) && again.current.revision == open)
        try again.stateLicence(allowsPublicTexts: false, words: "It has ended.", by: admin)
        #expect(!isPublic(again) && again.current.revision > open)
        #expect(try again.licence(for: admin)?.words == "It has ended.")
        try again.close()
    }

    @Test func editorsImportAndOthersDoNot() throws {
        let hub = try ReleaseHub().open()
        let editor = try ReleaseHub.editor(in: hub)
        let draft = try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<5))
        let staged = try hub.stageRelease(draft, by: editor)
        #expect(staged.author == "some-editor")
        let stranger = Session.console(organisation: "harbor-street", at: ReleaseHub.now)
        #expect(throws: AccessRefused.self) { try hub.stageRelease(draft, by: stranger) }
        #expect(throws: AccessRefused.self) { try hub.stagedRelease(staged.id, for: stranger) }
        #expect(throws: AccessRefused.self) {
            try hub.applyRelease(staged.id, expecting: staged.standing, by: stranger)
        }
        #expect(throws: AccessRefused.self) { try hub.releases(for: stranger) }
        try hub.close()
    }

    @Test func wrongFilesLeaveNothingBehind() throws {
        let hub = try ReleaseHub().open()
        let admin = ReleaseHub.administrator
        #expect(throws: ReleaseFileError.self) {
            try hub.stageRelease(
                try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<5).dropLast(20) + [0x22]), by: admin)
        }
        #expect(throws: ReleaseLabelError.self) {
            try hub.stageRelease(
                try ReleaseHub.draft("2026-03-01", ReleaseHub.file(0..<5), scope: .additions), by: admin)
        }
        var unnamed = try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<5))
        unnamed.fileName = "a\nb"
        #expect(throws: ReleaseImportError.self) { try hub.stageRelease(unnamed, by: admin) }
        #expect(try hub.stagedReleases(for: admin).isEmpty && hub.records.images.contents().digests.isEmpty)
        #expect(throws: ReleaseImportError.self) { try hub.stagedRelease("../x", for: admin) }
        try hub.close()
    }

    @Test func theOwnerReadsTheArchiveBesideTheHub() throws {
        let house = try ReleaseHub()
        #expect(try ReleaseArchive.read(at: house.data).records.isEmpty)
        let hub = try house.open()
        let draft = try ReleaseHub.draft("2026-01-01", ReleaseHub.file(0..<5))
        try ReleaseHub.apply(draft, to: hub)
        let archive = try ReleaseArchive.read(at: house.data)
        #expect(archive.shelf.releases.first?["D0003"]?.name == "Secretwidget 3")
        #expect(archive.reference.imported.isEmpty)
        let preview = try ReleasePreview(draft, beside: archive.shelf, reference: archive.reference, searches: [])
        #expect(archive.holds(draft, as: preview.file) && preview.summary == "nothing changes")
        try hub.close()
    }
}
