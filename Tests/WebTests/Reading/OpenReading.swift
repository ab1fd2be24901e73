import Essentials
import Foundation
import HTTPTypes
import Records
import Reporting
import Trust

@testable import Practice
@testable import Web

/// An order with four labelled images of both glands, and two dentists of the directory who may read it.
final class OpenReading: Sendable {
    static let base = "/practice/cases/\(OpenStudy.caseID)/report"
    let open: OpenStudy
    let other: Session

    /// - Parameter labels: how many of the images are labelled with region and side.
    init(labels: Int = 4) throws {
        open = try OpenStudy()
        let store = open.workspace.store
        other = try store.signIn(
            user: "lindqvist", password: open.demo.demo.password, origin: "192.0.2.8"
        ).session
        for (id, family, npi) in [("okafor", "Okafor", "2000000036"), ("lindqvist", "Lindqvist", "2000000044")] {
            let key = try DocumentKey(organisation: open.dentist.organisation, kind: "provider", id: id)
            guard try store.records.document(key) == nil else { continue }
            let payload: JSONValue = [
                "id": .string(id), "family": .string(family), "given": "M", "credential": "DDS", "npi": .string(npi),
                "license": "NY 000009", "taxonomy": "1223G0001X", "organisation": "harbor-street",
                "account": .string(id), "isActive": true,
            ]
            try store.records.commit([.put(key, payload, expecting: .new)], by: "console", reason: "linked")
        }
        for number in 1...4 {
            _ = try open.workspace.receive(
                try OpenStudy.image("parotid-cyst", number: number, isLabelled: false), source: .upload,
                into: OpenStudy.caseID, by: open.dentist)
        }
        let sites: [(String, BodySide)] = [
            ("parotid", .right), ("parotid", .left), ("submandibular", .right), ("submandibular", .left),
        ]
        for (image, site) in zip(try open.study.images.map(\.object), sites).prefix(labels) {
            try open.workspace.label(
                OpenStudy.caseID, object: image, region: site.0, side: site.1, plane: "transverse", by: open.dentist)
        }
    }

    var draft: StoredDraft { get throws { try open.workspace.draft(of: OpenStudy.caseID, for: open.dentist) } }
}
