import Essentials
import Testing

@testable import Practice

@Suite struct AuthorisationTests {
    /// The whole table, written a second time: actions by role.
    static let expected: [Role: Set<PracticeAction>] = [
        .dentist: [
            .seeWorklist, .seeStudy, .seeReport, .seeDecision, .seeClaim, .seeEvidence, .saveCase, .billCase,
            .removeCase, .seeOrganisations, .changeOwnPassword, .decideFromFacts, .overrideDecision,
            .seePatients, .savePatient, .orderStudy, .seeDirectory, .receiveImages, .matchImages, .labelImages,
            .measure, .writeReport, .signReport, .sendClaim, .breakGlass,
        ],
        .assistant: [
            .seeWorklist, .seeStudy, .seeReport, .seeDecision, .saveCase, .seeOrganisations, .changeOwnPassword,
            .decideFromFacts, .seePatients, .savePatient, .orderStudy, .importPatients, .seeDirectory, .receiveImages,
            .matchImages, .labelImages, .measure, .writeReport, .breakGlass,
        ],
        .biller: [
            .seeWorklist, .seeStudy, .seeReport, .seeDecision, .seeClaim, .seeEvidence, .billCase, .seeOrganisations,
            .changeOwnPassword, .decideFromFacts, .seePatients, .savePatient, .importPatients, .seeDirectory,
            .sendClaim,
            .breakGlass,
        ],
        .administrator: [
            .destroyCase, .seeOrganisations, .saveOrganisation, .seeAccounts, .saveAccount, .changeOwnPassword,
            .seeAudit, .verifyRecords, .importRelease, .setLicence, .importPatients, .seeDirectory, .saveDirectory,
            .breakGlass, .seeSystem,
        ],
        .examiner: [.seeEvidence, .changeOwnPassword],
        .editor: [
            .changeOwnPassword, .seeHubQueue, .reviewContribution, .answerQuestion, .resolveConflict, .undoChange,
            .destroySubmission, .importRelease,
        ],
    ]

    @Test func allowsWhatItShouldAndNothingElse() throws {
        let table = try Authorisation.shipped()
        for role in Role.allCases {
            for action in PracticeAction.allCases {
                let isExpected = Self.expected[role]?.contains(action) ?? false
                #expect(table.allows(role, action) == isExpected, "\(role) \(action)")
            }
        }
        #expect(table.allows([.assistant, .administrator], .verifyRecords))
        #expect(!table.allows([], .changeOwnPassword))
    }

    @Test func holdsEveryActionOnceWithItsReason() throws {
        let table = try Authorisation.shipped()
        #expect(Set(table.rules.map(\.action)) == Set(PracticeAction.allCases))
        #expect(table.rules.count == PracticeAction.allCases.count)
        #expect(table.rules.allSatisfy { $0.reason.hasSuffix(".") && !$0.sources.isEmpty })
        let patientData: Set<PracticeAction> = [
            .seeWorklist, .seeStudy, .seeReport, .seeDecision, .seeClaim, .seeEvidence,
        ]
        let unnoted = table.rules.filter { patientData.contains($0.action) && !$0.isNoted }
        #expect(unnoted.isEmpty)
    }

    @Test func knowsWhatAFileIs() throws {
        let table = try Authorisation.shipped()
        let expected: [String: PracticeAction] = [
            "report.pdf": .seeReport, "decision.json": .seeDecision, "claim-practice.837": .seeClaim,
            "evidence-practice.zip": .seeEvidence, "case.yaml": .seeStudy, "images/1.dcm": .seeStudy,
            "images/evidence-1": .seeStudy, "": .seeStudy,
        ]
        for (name, action) in expected { #expect(table.action(forFile: name) == action, "\(name)") }
    }

    /// Each of these tables is wrong, and refused as a whole.
    @Test(arguments: [
        "unknown action", "left out", "twice", "unknown role", "no role", "no reason", "no source", "no last file rule",
        "unknown file action", "emergency that writes", "emergency unnoted",
    ])
    func refusesAWrongTable(fault: String) throws {
        var actions = PracticeAction.allCases.map { action -> JSONValue in
            [
                "action": .string(action.rawValue), "roles": ["dentist"], "noted": true, "reason": "why.",
                "source": "x",
            ]
        }
        var files: JSONValue = [["startsWith": "", "action": "see-study"]]
        func line(_ changes: KeyValuePairs<String, JSONValue?>) -> JSONValue {
            guard case .object(var object) = actions[0] else { return .null }
            for (key, value) in changes { object[key] = value }
            return .object(object)
        }
        #expect(throws: Never.self) {
            try Authorisation(json: ["actions": .array(actions), "files": files])
        }
        switch fault {
        case "unknown action": actions.append(line(["action": "see-all", "$line": 7]))
        case "left out": actions.removeLast()
        case "twice": actions.append(actions[0])
        case "unknown role": actions[0] = line(["roles": ["dentist", "owner"]])
        case "no role": actions[0] = line(["roles": []])
        case "no reason": actions[0] = line(["reason": ""])
        case "no source": actions[0] = line(["source": nil])
        case "emergency that writes":
            actions = actions.map {
                $0["action"] == "save-case" ? line(["action": "save-case", "breakGlass": true]) : $0
            }
        case "emergency unnoted": actions[0] = line(["breakGlass": true, "noted": false])
        case "no last file rule": files = [["startsWith": "report.", "action": "see-report"]]
        default: files = [["startsWith": "", "action": "see-all"]]
        }
        let error = #expect(throws: PracticeDataError.self) {
            try Authorisation(json: ["actions": .array(actions), "files": files])
        }
        #expect(error?.file == "authorisation.yaml")
        if fault == "unknown action" { #expect(error?.line == 7) }
    }
}
