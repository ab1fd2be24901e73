import Essentials
import Patients
import X12

/// Reading the parties of a claim.
extension ClaimParts {
    func submitter() throws -> ClaimSubmitter {
        let loop = try inner(root, "1000A")
        let name = try segment("NM1", in: loop)
        let contact = try segment("PER", in: loop)
        return ClaimSubmitter(
            name: try needed(name, 3), id: try needed(name, 9), contact: contact[2],
            telephone: telephone(contact))
    }

    func receiver() throws -> ClaimReceiver {
        let name = try segment("NM1", in: try inner(root, "1000B"))
        return ClaimReceiver(name: try needed(name, 3), id: try needed(name, 9))
    }

    func organization() throws -> ClaimOrganization {
        let loop = try inner(billing, "2010AA")
        let name = try segment("NM1", in: loop)
        return ClaimOrganization(
            name: try needed(name, 3), npi: try npi(name),
            taxID: loop.segment("REF", [1: "EI"])?[2] ?? loop.segment("REF", [1: "SY"])?[2] ?? "",
            taxonomy: billing.segment("PRV", [1: "BI"])?[3] ?? "", address: try address(loop, name),
            telephone: loop.segment("PER").map(telephone) ?? "")
    }

    func person() throws -> ClaimPerson {
        let loop = try patient.map { try inner($0, "2010CA") } ?? inner(subscriber, "2010BA")
        let name = try segment("NM1", in: loop)
        let birth = try segment("DMG", in: loop)
        return ClaimPerson(
            name: try self.name(name), birthDate: try birthDate(birth),
            sex: try code(birth, 3, birth[3], ClaimCodes.sex), address: try address(loop, name))
    }

    func coverage() throws -> ClaimCoverage {
        let sbr = try segment("SBR", in: subscriber)
        let loop = try inner(subscriber, "2010BA")
        let payer = try segment("NM1", in: try inner(subscriber, "2010BB"))
        let holder = try segment("NM1", in: loop)
        var relationship = Coverage.Relationship.`self`
        var subscriberPerson: ClaimSubscriber?
        if let patient {
            let pat = try segment("PAT", in: patient)
            relationship = try code(pat, 1, pat[1], ClaimCodes.relationship)
            let birth = loop.segment("DMG")
            subscriberPerson = ClaimSubscriber(
                name: try name(holder), birthDate: try birth.map(birthDate),
                sex: try birth.map { try code($0, 3, $0[3], ClaimCodes.sex) },
                address: loop.segment("N4") == nil ? nil : try address(loop, holder))
        }
        return ClaimCoverage(
            payer: PayerReference(name: try needed(payer, 3), id: try needed(payer, 9)),
            memberID: try needed(holder, 9), groupNumber: sbr[3], relationship: relationship,
            subscriber: subscriberPerson, filingIndicator: sbr[9],
            order: try code(sbr, 1, sbr[1], PayerOrder.init))
    }

    func provider(_ id: String, _ speciality: String) throws -> ClaimProvider? {
        guard let loop = claimLoop.first(id) else { return nil }
        let name = try segment("NM1", in: loop)
        return ClaimProvider(
            name: try self.name(name), npi: try npi(name), taxonomy: loop.segment("PRV", [1: speciality])?[3] ?? "")
    }

    func facility() throws -> ClaimFacility? {
        guard let loop = claimLoop.first("2310C") else { return nil }
        let name = try segment("NM1", in: loop)
        return ClaimFacility(
            name: try needed(name, 3), npi: name.has(9) ? try npi(name) : nil, address: try address(loop, name))
    }

    func name(_ segment: Segment) throws -> PersonName {
        PersonName(family: try needed(segment, 3), given: segment[4], middle: segment[5], suffix: segment[7])
    }

    func inner(_ loop: Loop, _ id: String) throws -> Loop {
        guard let found = loop.first(id) else {
            throw ClaimError.unreadable(loop.segments.first ?? clm, 0, found: "no loop \(id)", wanted: "loop \(id)")
        }
        return found
    }

    func segment(_ id: SegmentID, in loop: Loop) throws -> Segment {
        guard let found = loop.segment(id) else {
            throw ClaimError.unreadable(
                loop.segments.first ?? clm, 0, found: "no \(id) in loop \(loop.id)", wanted: "\(id)")
        }
        return found
    }

    private func telephone(_ segment: Segment) -> String {
        [3, 5, 7].first { segment.holds($0, "TE") }.map { segment[$0 + 1] } ?? ""
    }

    private func npi(_ segment: Segment) throws -> NPI {
        guard segment.holds(8, "XX"), let npi = try? NPI(segment[9]) else {
            throw ClaimError.unreadable(
                segment, 9, found: "no provider identifier", wanted: "ten digits, the last a check digit, with XX")
        }
        return npi
    }

    private func birthDate(_ segment: Segment) throws -> CalendarDate {
        guard segment.holds(1, "D8"), let date = try? CalendarDate(segment[2]) else {
            throw ClaimError.unreadable(segment, 2, found: "no real day", wanted: "a day in eight digits")
        }
        return date
    }

    private func address(_ loop: Loop, _ near: Segment) throws -> PostalAddress {
        guard let city = loop.segment("N4") else {
            throw ClaimError.unreadable(near, 0, found: "no N4 in loop \(loop.id)", wanted: "N4")
        }
        let street = loop.segment("N3").map { [$0[1], $0[2]] } ?? []
        return PostalAddress(lines: street.filter { !$0.isEmpty }, city: city[1], state: city[2], zip: city[3])
    }
}
