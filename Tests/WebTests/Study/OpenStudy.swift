import DICOM
import Essentials
import Foundation
import HTTPTypes
import Patients
import Practice
import TestSupport
import Trust
import Ultrasound

@testable import Web

/// A practice with one order that waits for images, and images of its patient and of a stranger.
final class OpenStudy: Sendable {
    static let caseID = "ordered"
    let demo: DemoSite
    let dentist: Session

    init() throws {
        demo = try DemoSite()
        dentist = try demo.workspace.store.signIn(
            user: "okafor", password: demo.demo.password, origin: "192.0.2.9"
        ).session
        let example = Peer.root.appendingPathComponent("Examples/1-submandibular-stone/case.yaml")
        let text = String(decoding: try Data(contentsOf: example), as: UTF8.self)
            .replacing("case: submandibular-stone", with: "case: \(Self.caseID)")
            .replacing("id: ORD-0001", with: "id: \(Self.caseID)")
            .replacing("area: [submandibular-gland, salivary-duct]", with: "area: [parotid-gland, submandibular-gland]")
        _ = try demo.workspace.store.saveCase(
            CaseDraft(
                id: Self.caseID, title: "Swelling at meals", patient: "Rivera, Ana",
                dateOfService: try CalendarDate("2026-03-10"),
                files: [OutputFile(name: "case.yaml", mediaType: "application/yaml", text: text)], person: "HS-0001",
                order: Self.caseID, state: .ordered), by: dentist, reason: "ordered")
    }

    var workspace: Workspace { demo.workspace }
    var study: CaseStudy { get throws { try workspace.study(Self.caseID, for: dentist) } }

    /// A simulated image of the order's patient, or of another person; with or without what the file says of its place.
    static func image(
        _ name: String, number: Int = 1, family: String = "Rivera", patientID: String = "HS-0001",
        isLabelled: Bool = true, isCalibrated: Bool = true
    ) throws -> [UInt8] {
        let context = PhantomObject.Context(
            patientID: patientID, patientName: PersonName(family: family, given: "Ana"),
            acquired: Timestamp(seconds: 1_773_150_000), facility: "Harbor Street Dental",
            patientBirthDate: try CalendarDate("1984-07-02"), patientSex: "F")
        let made = try Part10File(parsing: try PhantomExamples.make(name, context, instanceNumber: number).file)
        var set = made.dataSet
        if !isLabelled {
            for tag: DICOM.Tag in [.anatomicRegionSequence, .imageLaterality, .laterality] { set.remove(tag) }
        }
        if !isCalibrated { set.remove(.sequenceOfUltrasoundRegions) }
        return try Part10File(dataSet: set, transferSyntax: made.transferSyntax).bytes()
    }

    /// Three images of the order's patient: labelled, without label, without label and calibration.
    func receiveThree() throws {
        for bytes in [
            try Self.image("submandibular-right-stone-cine", number: 1),
            try Self.image("parotid-cyst", number: 2, isLabelled: false),
            try Self.image("masseter", number: 3, isLabelled: false, isCalibrated: false),
        ] {
            let received = try workspace.receive(bytes, source: .upload, into: Self.caseID, by: dentist)
            guard case .kept(_, isNew: true) = received else { throw Unexpected(received: "\(received)") }
        }
    }

    struct Unexpected: Error { var received: String }

    /// A site over it with the dentist or somebody else signed in: the cookie and the token of the visit.
    func signedIn(_ user: String = "okafor") async throws -> (site: TestSite, cookie: String, token: String) {
        let site = try TestSite(desk: demo.desk)
        let (cookie, token) = await site.door()
        let password = PercentCoding.encode(demo.demo.password)
        let answer = await site.send(
            .post, "/practice/sign-in", cookie: cookie,
            form: "form-token=\(token)&account=\(user)&password=\(password)")
        let visit = answer.cookie ?? ""
        return (site, visit, site.site.visits.token(for: visit))
    }
}

extension TestSite {
    static let json: HTTPFields = [.accept: "application/json"]

    /// Sends a form as the viewer's module does, and reads what comes back.
    func ask(_ target: String, cookie: String, token: String, _ form: KeyValuePairs<String, String>) async throws
        -> (answer: Answer, told: JSONValue)
    {
        let fields = form.map { "&\($0.key)=\(PercentCoding.encode($0.value))" }.joined()
        let answer = await send(.post, target, cookie: cookie, Self.json, form: "form-token=\(token)\(fields)")
        return (answer, (try? JSONValue(parsing: answer.body)) ?? .null)
    }

    /// Sends files in one form.
    func upload(_ files: [(String, [UInt8])], to target: String, cookie: String, token: String, asJSON: Bool) async
        -> Answer
    {
        var body = Array("--b\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n\(token)\r\n".utf8)
        for (name, bytes) in files {
            body += Array(
                "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(name)\"\r\n\r\n".utf8)
            body += bytes + Array("\r\n".utf8)
        }
        body += Array("--b--\r\n".utf8)
        let sent = body
        var fields: HTTPFields = [
            .cookie: "\(Visits.cookie)=\(cookie)", .contentType: "multipart/form-data; boundary=b",
        ]
        if asJSON { fields[.accept] = "application/json" }
        return await site.answer(method: .post, target: target, fields: fields, origin: "192.0.2.1") { _ in sent }
    }
}
