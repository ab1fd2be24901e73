import DICOM
import Essentials
import Foundation
import Records
import TestSupport
import Ultrasound

@testable import Practice

/// A practice with one order that waits for images, and simulated images of its patient and of others.
final class StudyPractice: Sendable {
    static let caseID = "ordered"
    let practice: TestPractice
    let store: PracticeStore
    let workspace: Workspace
    let dentist: Session

    init() throws {
        practice = try TestPractice()
        store = try practice.open()
        workspace = Workspace(store: store, job: try .shipped())
        dentist = try practice.session(.dentist, in: store)
        let example = Peer.root.appendingPathComponent("Examples/1-submandibular-stone/case.yaml")
        let text = String(decoding: try Data(contentsOf: example), as: UTF8.self)
            .replacing("case: submandibular-stone", with: "case: \(Self.caseID)")
            .replacing("id: ORD-0001", with: "id: \(Self.caseID)")
        _ = try store.saveCase(
            CaseDraft(
                id: Self.caseID, title: "Swelling at meals", patient: "Rivera, Ana",
                dateOfService: try CalendarDate("2026-03-10"),
                files: [OutputFile(name: "case.yaml", mediaType: "application/yaml", text: text)], person: "HS-0001",
                order: Self.caseID, state: .ordered), by: dentist, reason: "ordered")
    }

    var study: CaseStudy { get throws { try workspace.study(Self.caseID, for: dentist) } }
    var state: CaseState { get throws { try store.storedCase(Self.caseID, for: dentist).summary.state } }

    static func image(
        _ number: Int = 1, family: String = "Rivera", patientID: String = "HS-0001", name: String = "parotid-cyst",
        change: (inout DataSet) throws -> Void = { _ in }
    ) throws -> [UInt8] {
        let context = PhantomObject.Context(
            patientID: patientID, patientName: PersonName(family: family, given: "Ana"),
            acquired: Timestamp(seconds: 1_773_150_000), facility: "Harbor Street Dental",
            patientBirthDate: try CalendarDate("1984-07-02"), patientSex: "F")
        let made = try Part10File(parsing: try PhantomExamples.make(name, context, instanceNumber: number).file)
        var set = made.dataSet
        try change(&set)
        return try Part10File(dataSet: set, transferSyntax: made.transferSyntax).bytes()
    }

    func receive(_ bytes: [UInt8], into caseID: String? = nil) throws -> Received {
        try workspace.receive(bytes, source: .scanner("US1"), into: caseID, by: dentist)
    }

    /// Enters the dentist in the directory, so that they may sign.
    func link() throws {
        let key = try DocumentKey(organisation: TestPractice.organisation, kind: "provider", id: "okafor")
        let payload: JSONValue = [
            "id": "okafor", "family": "Okafor", "given": "M", "credential": "DDS", "npi": "2000000036",
            "license": "NY 000009", "taxonomy": "1223G0001X", "organisation": "harbor-street",
            "account": .string(dentist.user), "isActive": true,
        ]
        try store.records.commit([.put(key, payload, expecting: .new)], by: "console", reason: "linked")
    }
}
