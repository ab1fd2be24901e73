/// What a person is to the practice; the authorisation table says what each may do.
public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Captures, reads, signs.
    case dentist
    /// Captures and labels.
    case assistant
    /// Codes, claims, denials.
    case biller
    /// Organisations, accounts, audit.
    case administrator
    /// Sees the evidence bundle behind a claim and nothing else.
    case examiner
    /// Reviews the public hub.
    case editor
}

/// What the practice and the hub offer; each stands once in the authorisation table.
public enum PracticeAction: String, Hashable, Sendable, CaseIterable {
    case seeWorklist = "see-worklist"
    case seeStudy = "see-study"
    case seeReport = "see-report"
    case seeDecision = "see-decision"
    case decideFromFacts = "decide-from-facts"
    case overrideDecision = "override-decision"
    case seeClaim = "see-claim"
    case seeEvidence = "see-evidence"
    case saveCase = "save-case"
    case billCase = "bill-case"
    case removeCase = "remove-case"
    case destroyCase = "destroy-case"
    case seePatients = "see-patients"
    case savePatient = "save-patient"
    case orderStudy = "order-study"
    case importPatients = "import-patients"
    case seeDirectory = "see-directory"
    case saveDirectory = "save-directory"
    case receiveImages = "receive-images"
    case matchImages = "match-images"
    case labelImages = "label-images"
    case measure = "measure"
    case writeReport = "write-report"
    case signReport = "sign-report"
    case sendClaim = "send-claim"
    case breakGlass = "break-glass"
    case seeSystem = "see-system"
    case seeOrganisations = "see-organisations"
    case saveOrganisation = "save-organisation"
    case seeAccounts = "see-accounts"
    case saveAccount = "save-account"
    case changeOwnPassword = "change-own-password"
    case seeAudit = "see-audit"
    case verifyRecords = "verify-records"
    case seeHubQueue = "see-hub-queue"
    case reviewContribution = "review-contribution"
    case answerQuestion = "answer-question"
    case resolveConflict = "resolve-conflict"
    case undoChange = "undo-change"
    case destroySubmission = "destroy-submission"
    case importRelease = "import-release"
    case setLicence = "set-licence"
}
