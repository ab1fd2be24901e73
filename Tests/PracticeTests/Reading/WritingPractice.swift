import Essentials
import Foundation
import Records
import Reporting
import TestSupport
import Trust

@testable import Practice

/// A practice with the example case that nobody has read, and two dentists who may sign it.
struct WritingPractice {
    let practice: TestPractice
    let store: PracticeStore
    let workspace: Workspace
    let okafor: Session
    let other: Session
    let assistant: Session

    static let caseID = "no-reading"

    init(linked: Bool = true) throws {
        let practice = try TestPractice()
        let store = try practice.open()
        self.practice = practice
        self.store = store
        workspace = Workspace(store: store, job: try .shipped())
        func person(_ user: String, _ name: String, _ role: Role) throws -> Session {
            try store.addAccount(
                NewAccount(
                    user: user, organisation: TestPractice.organisation, name: name, roles: [role],
                    password: TestPractice.password), by: practice.console)
            return try store.signIn(user: user, password: TestPractice.password, origin: "test").session
        }
        okafor = try person("okafor", "Maria Okafor", .dentist)
        other = try person("hale", "Mina Hale", .dentist)
        assistant = try person("helper", "Tomasz Zielinski", .assistant)
        try workspace.take(Peer.root.appendingPathComponent("Examples/4-no-reading"), by: okafor)
        if linked {
            try link("okafor", account: "okafor", "Okafor", npi: "2000000036")
            try link("hale", account: "hale", "Hale", npi: "2000000044")
        }
    }

    func link(_ id: String, account: String, _ family: String, npi: String) throws {
        let key = try DocumentKey(organisation: TestPractice.organisation, kind: "provider", id: id)
        let payload: JSONValue = [
            "id": .string(id), "family": .string(family), "given": "M", "credential": "DDS", "npi": .string(npi),
            "license": "NY 000009", "taxonomy": "1223G0001X", "organisation": "harbor-street",
            "account": .string(account), "isActive": true,
        ]
        try store.records.commit([.put(key, payload, expecting: .new)], by: "console", reason: "linked")
    }

    static let whole = [
        "exam": "salivary-glands", "area": "Right submandibular gland.", "technique": "B mode, linear probe.",
        "comparison": "none", "quality": "Good.", "finding.submandibular.right.calculus": "present",
        "finding.submandibular.right.duct-wharton-diameter": "2,5", "impression": "One stone in the right duct.",
    ]

    @discardableResult
    func fill(_ fields: [String: String] = Self.whole, by session: Session? = nil) throws -> StoredDraft {
        for (path, value) in fields.sorted(by: { $0.key < $1.key }) {
            try workspace.saveField(path, value, base: 0, of: Self.caseID, by: session ?? okafor)
        }
        return try workspace.draft(of: Self.caseID, for: session ?? okafor)
    }

    @discardableResult
    func sign(_ draft: StoredDraft, by session: Session? = nil, password: String = TestPractice.password) throws
        -> SignedVersion
    {
        try workspace.sign(Self.caseID, password: password, expecting: draft.version, by: session ?? okafor)
    }
}
