import Essentials
import TestSupport
import Testing

@testable import FHIR

@Suite("The checker finds what is wrong, where it is, and nothing else")
struct CheckerTests {
    let bundle: JSONValue
    let standing: [Standing]

    init() throws {
        bundle = try Sample.bundle().json
        standing = Standing.all(in: bundle, R4.Bundle.schema)
    }

    /// Whether the checker names the place after a change; it looks at the one resource where the bundle has no say.
    private func finds(_ rule: FHIRFinding.Rule, after way: [Step], _ new: JSONValue?, at place: [Step]? = nil) -> Bool
    {
        var (root, way, place) = (bundle, way, place ?? way)
        if rule != .reference, rule != .target, place.count > 3, case .item(let entry) = way[1],
            let resource = bundle["entry"]?[entry]?["resource"]
        {
            (root, way, place) = (resource, Array(way.dropFirst(3)), Array(place.dropFirst(3)))
        }
        guard let broken = root.replacing(way, with: new) else { return false }
        let wanted = FHIRPlace(root["resourceType"]?.string ?? "", place)
        return FHIRChecker.check(broken).contains { $0.rule == rule && $0.place == wanted }
    }

    @Test func aGoodBundlePasses() {
        #expect(FHIRChecker.check(bundle).isEmpty)
        #expect(standing.count > 250)
    }

    @Test func everyRequiredMemberIsMissed() {
        let required = standing.filter { $0.member.minimum > 0 }
        #expect(required.count > 60)
        for one in required {
            let name = one.member.choice.map { "\($0)[x]" } ?? one.member.name
            #expect(
                finds(.cardinality, after: one.way, nil, at: one.way.dropLast() + [.member(name)]),
                "\(FHIRPlace("Bundle", one.way))")
        }
    }

    @Test func everyRequiredBindingIsHeld() {
        let codes = standing.filter { if case .code = $0.member.kind { true } else { false } }
        #expect(codes.count >= 25)
        for one in codes { #expect(finds(.binding, after: one.way, "invented"), "\(FHIRPlace("Bundle", one.way))") }
        let concepts = standing.filter { if case .concept = $0.member.kind { true } else { false } }
        #expect(concepts.count == 2)
        for one in concepts {
            let code = one.way + [.member("coding"), .item(0), .member("code")]
            #expect(finds(.binding, after: code, "invented", at: one.way))
        }
    }

    @Test func everyReferenceMustLeadSomewhere() throws {
        let device = try Sample.urn(19)
        let nowhere = JSONValue.string(try Sample.urn(200))
        var tried = 0
        for one in standing {
            guard case .references(let targets) = one.member.kind else { continue }
            for index in 0..<(one.value.array?.count ?? 1) {
                let holder = one.member.isList ? one.way + [.item(index)] : one.way
                let way = holder + [.member("reference")]
                #expect(finds(.reference, after: way, nowhere, at: holder))
                #expect(finds(.reference, after: way, "Patient/none", at: holder))
                #expect(finds(.reference, after: way, "nonsense", at: holder))
                #expect(finds(.reference, after: way, "#inner", at: holder))
                #expect(finds(.reference, after: way, nil, at: holder))
                if !targets.isEmpty, !targets.contains("Device") {
                    #expect(finds(.target, after: way, .string(device), at: holder))
                }
                tried += 1
            }
        }
        #expect(tried > 50)
    }

    @Test func everyPrimitiveHasItsForm() {
        let wrong: [FHIRPrimitive: [JSONValue]] = [
            .date: ["2026-02-30", "2026-3-1", "10 March", "0000", "2026-03-10T10:00:00Z"],
            .dateTime: ["2026-02-30", "2026-03-10T16:40:00", "2026-03-10T16:40Z", "2026-03-10T25:00:00Z"],
            .instant: ["2026-03-10", "2026-03-10T16:40:00", "2026-03-10T16:40:00.Z"],
            .uri: ["has space", "", "urn:oid:1.02", "urn:uuid:0C9F3F5E-1111-4222-8333-444455556666"],
            .id: ["a_b", "", .string(String(repeating: "1", count: 65))],
            .code: [" a", "a  b", ""],
            .string: ["", " "],
            .mimeType: ["pdf", "/pdf"],
            .currency: ["usd", "DOLLAR"],
            .base64Binary: ["!", "abc"],
            .positiveInt: [0, -1, .number(JSONNumber(Int64.max))],
            .unsignedInt: [-1],
            .xhtml: ["text", "<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>x</script></div>"],
        ]
        var seen: Set<FHIRPrimitive> = []
        var tried: Set<[Step]> = []
        for one in standing {
            guard case .primitive(let primitive) = one.member.kind, tried.insert(one.way.suffix(2)).inserted else {
                continue
            }
            let way = one.member.isList ? one.way + [.item(0)] : one.way
            for value in wrong[primitive] ?? [] {
                #expect(finds(.format, after: way, value), "\(FHIRPlace("Bundle", way)) \(primitive)")
                seen.insert(primitive)
            }
            let type: JSONValue = one.value.string == nil && one.value.array?.first?.string == nil ? "text" : 1
            #expect(finds(.type, after: way, type), "\(FHIRPlace("Bundle", way))")
        }
        #expect(seen == Set(wrong.keys))
    }

    @Test func goodFormsPass() {
        for text in ["2026", "2026-03", "2026-03-10"] { #expect(FHIRForm.isDate(text)) }
        for text in ["2026-03-10T16:40:00Z", "2026-03-10T16:40:00.123456-05:00"] { #expect(FHIRForm.isInstant(text)) }
    }

    @Test func listsAndSinglesAreKeptApart() {
        for one in standing where one.way.count < 6 {
            let other: JSONValue = one.member.isList ? "text" : [one.value]
            #expect(finds(.type, after: one.way, other), "\(FHIRPlace("Bundle", one.way))")
            if one.member.isList { #expect(finds(.cardinality, after: one.way, [])) }
        }
    }

    @Test func nothingIsEmptyEvenWhereItIsNotModelled() {
        let patient: [Step] = [.member("entry"), .item(1), .member("resource"), .member("communication")]
        #expect(finds(.type, after: patient, .null))
        #expect(finds(.cardinality, after: patient, [], at: patient))
        #expect(finds(.cardinality, after: patient, [[:]], at: patient + [.item(0)]))
        #expect(finds(.format, after: patient, ""))
    }

    @Test func identifiersNameTheirSystemByURI() {
        let systems = standing.filter { one in
            one.way.suffix(3).first == .member("identifier") && one.member.name == "system"
        }
        #expect(systems.count >= 4)
        for one in systems {
            #expect(finds(.invariant, after: one.way, "MRN", at: Array(one.way.dropLast())))
        }
        let uid: [Step] = [
            .member("entry"), .item(5), .member("resource"), .member("identifier"), .item(0), .member("value"),
        ]
        #expect(finds(.invariant, after: uid, "2.25.42", at: Array(uid.dropLast())))
    }

    @Test func aBundleHoldsTogether() {
        let first: [Step] = [.member("entry"), .item(0)]
        #expect(finds(.invariant, after: first, nil, at: []))
        #expect(finds(.invariant, after: [.member("timestamp")], nil, at: []))
        #expect(finds(.invariant, after: [.member("identifier")], nil, at: []))
        #expect(finds(.invariant, after: first + [.member("fullUrl")], nil, at: []))
        #expect(finds(.invariant, after: first + [.member("fullUrl")], "Composition/1", at: first))
        let second = bundle["entry"]?[1]?["fullUrl"]
        #expect(finds(.invariant, after: first + [.member("fullUrl")], second, at: []))
    }

    @Test func otherInvariantsHold() {
        func at(_ entry: Int, _ names: Step...) -> [Step] {
            [.member("entry"), .item(entry), .member("resource")] + names
        }
        let value = at(8, .member("dataAbsentReason"))
        #expect(finds(.invariant, after: value, ["text": "none"], at: at(8)))
        #expect(finds(.cardinality, after: at(8, .member("valueString")), "3", at: at(8, .member("value[x]"))))
        let end = at(6, .member("effectivePeriod"), .member("end"))
        #expect(finds(.invariant, after: end, "2026-03-09", at: Array(end.dropLast())))
        let quantity = at(8, .member("valueQuantity"), .member("system"))
        #expect(finds(.invariant, after: quantity, nil, at: Array(quantity.dropLast())))
        let item = at(13, .member("item"), .item(0))
        #expect(finds(.invariant, after: item + [.member("diagnosisSequence")], [2], at: at(13)))
        let contentType = at(6, .member("presentedForm"), .item(0), .member("contentType"))
        #expect(finds(.invariant, after: contentType, nil, at: Array(contentType.dropLast())))
    }

    @Test func containedResourcesAreFound() throws {
        let created = try CalendarDate("2026-03-10")
        var claim = R4.Claim {
            $0.status = .active
            $0.type = R4.CodeableConcept(text: "oral")
            $0.use = .claim
            $0.created = R4.DateTime(created)
            $0.priority = R4.CodeableConcept(text: "normal")
            $0.provider = R4.Reference("Organization/1")
            $0.patient = R4.Reference("#who")
            $0.insurance = [
                R4.ClaimInsurance {
                    $0.sequence = 1
                    $0.focal = true
                    $0.coverage = R4.Reference("https://example.org/Coverage/1")
                }
            ]
        }
        #expect(FHIRChecker.check(claim.json).map(\.rule) == [.reference])
        claim.common.contained = [R4.AnyResource(R4.Patient { $0.id = "who" })]
        #expect(FHIRChecker.check(claim.json).isEmpty)
        claim.common.contained = [R4.AnyResource(R4.Organization { $0.id = "who" })]
        #expect(FHIRChecker.check(claim.json).map(\.rule) == [.target])
    }

    @Test func relativeReferencesGoOutFromTheFullURL() throws {
        var bundle = R4.Bundle { $0.type = .collection }
        bundle.add(R4.Patient { $0.id = "1" }, as: "https://example.org/fhir/Patient/1")
        let condition = R4.Condition { $0.subject = R4.Reference("Patient/1") }
        bundle.add(condition, as: "https://example.org/fhir/Condition/1")
        #expect(FHIRChecker.check(bundle.json).isEmpty)
        bundle.add(R4.Condition { $0.subject = R4.Reference("Patient/2") }, as: "https://example.org/fhir/Condition/2")
        #expect(FHIRChecker.check(bundle.json).map(\.rule) == [.reference])
    }

    @Test func anythingAtAllIsAnswered() throws {
        var random = SeededGenerator(seed: 11)
        for text in [
            "null", "[]", "{}", "1", "{\"resourceType\":1}", "{\"resourceType\":\"Bundle\",\"entry\":[1,[],{}]}",
        ] {
            #expect(!(try FHIRChecker.check(parsing: Array(text.utf8))).isEmpty)
        }
        let values: [JSONValue] = [.null, [], [:], [[:]], [.null, 1], ["a": .null]]
        for _ in 0..<200 {
            guard let one = standing.randomElement(using: &random), let new = values.randomElement(using: &random)
            else {
                continue
            }
            let broken = bundle.replacing(one.way, with: new) ?? .null
            #expect(!FHIRChecker.check(broken).isEmpty)
        }
    }
}
