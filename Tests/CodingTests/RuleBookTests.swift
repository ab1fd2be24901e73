import CodeReference
import Coding
import Essentials
import Testing

@Suite struct RuleBookTests {
    @Test func theShippedRulesMeetTheShippedCodes() throws {
        let decider = try Decider.shipped()
        #expect(decider.rules.criteria.count > 40)
        #expect(throws: Never.self) { try decider.rules.check(against: decider.codes) }
    }

    @Test func readsItsOwnJSON() throws {
        let book = try RuleBook.shipped()
        #expect(try RuleBook(json: JSONValue(parsing: book.json.canonical)).json.canonical == book.json.canonical)
        #expect(!book.json.canonical.contains("$line"))
    }

    /// The criteria with a rule more, or with one changed.
    private func book(_ edit: (inout [JSONValue]) -> Void) throws -> RuleBook {
        let json = try RuleBook.shipped().json
        guard case .object(var files) = json, case .object(var criteria)? = files["criteria"],
            var rules = criteria["rules"]?.array
        else { return try RuleBook(json: json) }
        edit(&rules)
        criteria["rules"] = .array(rules)
        files["criteria"] = .object(criteria)
        return try RuleBook(json: .object(files))
    }

    private func fault(_ edit: (inout [JSONValue]) -> Void) -> String {
        do {
            _ = try book(edit)
            return ""
        } catch { return "\(error)" }
    }

    @Test func twoRulesThatClaimOneCaseAreRefused() {
        let text = fault { rules in
            rules.append([
                "$line": 99, "id": "twin", "code": "D0999", "kinds": ["complete"],
                "when": ["modality": "ultrasound", "anatomy": "soft-tissue"], "source": "choice",
            ])
        }
        #expect(text.contains("criteria.yaml:99:") && text.contains("ultrasound-complete"), "\(text)")
    }

    @Test func aRuleWithoutSourceIsRefused() {
        let text = fault {
            $0.append(["$line": 98, "id": "bare", "code": "D0999", "kinds": ["tested"], "when": ["modality": "mri"]])
        }
        #expect(text.contains("criteria.yaml:98:") && text.contains("source"), "\(text)")
    }

    /// In every file, of every list: an entry whose source is taken away stops the loading.
    @Test(arguments: [
        ("criteria", "kinds"), ("criteria", "rules"), ("documentation", "needs"), ("documentation", "elements"),
        ("associations", "principles"), ("general", "principles"), ("diagnoses", "principles"),
        ("exclusions", "exclusions"),
    ])
    func everyEntryNeedsItsSource(_ file: String, _ list: String) throws {
        let json = try RuleBook.shipped().json
        guard case .object(var files) = json, case .object(var top)? = files[file], let all = top[list]?.array else {
            Issue.record("no list '\(list)' in \(file)")
            return
        }
        for index in all.indices {
            guard case .object(let entry) = all[index] else { continue }
            var entries = all
            entries[index] = .object(JSONObject(entry.members.filter { $0.key != "source" }.map { ($0.key, $0.value) }))
            top[list] = .array(entries)
            files[file] = .object(top)
            #expect(throws: DataError.self, "\(file) \(index)") { try RuleBook(json: .object(files)) }
        }
    }

    @Test func unknownFactsAnswersAndCodesAreRefused() {
        func rule(_ key: String, _ value: JSONValue, code: String = "D0999") -> JSONValue {
            [
                "$line": 97, "id": "odd", "code": .string(code), "kinds": ["tested"],
                "when": .object(JSONObject([(key, value)])), "source": "choice",
            ]
        }
        #expect(fault { $0.append(rule("modalty", "mri")) }.contains("a fact 'modalty'"))
        #expect(fault { $0.append(rule("modality", "sonar")) }.contains("'sonar'"))
        #expect(fault { $0.append(rule("modality", "mri", code: "X1")) }.contains("D and four digits"))
        #expect(fault { $0.append(rule("activity", "imaging")) }.contains("no facts can meet"))
    }

    @Test func aCodeThatNothingReachesIsRefused() throws {
        let (rules, codes) = (try RuleBook.shipped(), try CodeBook.shipped())
        let without = rules.removing("hba1c")
        #expect(throws: DataError.self) { try without.check(against: codes) }
    }

    /// Each rule yields its code for some facts, and no longer when it is deleted.
    @Test(arguments: try RuleBook.shipped().criteria)
    func eachRuleIsReachedAndMissed(_ rule: String) throws {
        let decider = try shippedDecider.get()
        let code = try #require(decider.rules.code(of: rule))
        let without = Decider(rules: decider.rules.removing(rule), codes: decider.codes)
        let found = try Self.prepared.get().first { prepared, with in
            guard with?.code == code || with?.status == .cannotTell else { return false }
            return without.outcomes(of: prepared).first != with
        }
        #expect(found != nil)
    }

    /// The bases with what all rules say of them, made once.
    private static let prepared = Result {
        let decider = try shippedDecider.get()
        return try bases().map { facts in
            let prepared = decider.prepare(facts)
            return (prepared, decider.outcomes(of: prepared).first)
        }
    }

    /// One service by one party in every kind of work.
    private static func bases() throws -> [CodingFacts] {
        var bases: [CodingFacts] = []
        let input = CodingFacts.Input(modality: .known(.cbct), volume: .known(true))
        let plain = CodingFacts.Input(modality: .known(.intraoralRadiograph), volume: .known(false))
        let surface = CodingFacts.Input(modality: .known(.surfaceScan), volume: .known(false))
        for date in ["2012-06-01", "2022-06-01", "2026-03-10"] {
            func add(_ service: CodingFacts.Service) throws {
                bases.append(
                    CodingFacts(
                        dateOfService: .known(try CalendarDate(date)), plan: .known(.dental),
                        parties: [
                            .init(id: "a", associatedWith: .known([])), .init(id: "b", associatedWith: .known([])),
                        ],
                        billing: ["a"], services: [service]))
            }
            for process in CodingFacts.Process.allCases {
                for inputs in [[input], [input, input], [surface], [plain, plain], [input, surface]] {
                    try add(
                        .init(
                            id: "s", activity: .known(.processing), process: .known(process), inputs: .known(inputs),
                            performedBy: .known("a")))
                }
            }
            for modality in CodingFacts.Modality.allCases {
                for area in [CodingFacts.Area.parotidGland, .tooth, .face] where !(date < "2026" && area == .tooth) {
                    for (taker, form) in [("a", CodingFacts.Form.written), ("a", .none), ("b", .written)] {
                        for (field, view) in zip(CodingFacts.Field.allCases, CodingFacts.View.allCases + [.bitewing]) {
                            for scan in [CodingFacts.Scan.direct, .indirect] {
                                try add(
                                    .init(
                                        id: "s",
                                        activity: .known(
                                            [.hba1c, .glucose].contains(modality) ? .pointOfCareTest : .imaging),
                                        modality: .known(modality), area: .known([area]), field: .known(field),
                                        exposures: .known(2), scan: .known(scan), view: .known(view),
                                        capture: .init(by: .known(taker), images: .known(.kept)),
                                        interpretation: .init(
                                            by: .known("a"), form: .known(form), signed: .known(true),
                                            findings: .known(true), impression: .known(true)),
                                        result: .known(.recorded),
                                        narrative: date == "2012-06-01" ? .known(.recorded) : .unknown))
                            }
                        }
                    }
                }
            }
        }
        return bases
    }

    @Test func withoutThePackItCannotTell() throws {
        let decider = Decider(rules: try RuleBook.shipped(), codes: try CodeBook.shipped(pack: false))
        let worked = try #require(try WorkedCase.all().first { $0.id == "complete-service" })
        let decision = decider.decide(worked.facts)
        #expect(decision.decisions.allSatisfy { $0.status == .cannotTell && $0.code == nil })
        #expect(decision.diagnoses.first?.status == .valid)
    }
}
