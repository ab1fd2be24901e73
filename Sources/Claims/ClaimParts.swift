import Essentials
import Patients
import X12

/// The loops that make one claim, and reading it from them.
struct ClaimParts {
    let entry: LoopReader.Entry
    let root: Loop
    let billing: Loop
    let subscriber: Loop
    /// Nil where the patient is the subscriber.
    let patient: Loop?
    var claimLoop: Loop { entry.loop }
    let clm: Segment

    init(_ entry: LoopReader.Entry) throws {
        guard let clm = entry.loop.segments.first else {
            throw ClaimError.unreadable(entry.transaction, 0, found: "an empty claim", wanted: "CLM")
        }
        guard let root = entry.around("ST"), let billing = entry.around("2000A"),
            let subscriber = entry.around("2000B")
        else {
            throw ClaimError.unreadable(clm, 0, found: "no levels around the claim", wanted: "HL 20 and HL 22")
        }
        self.entry = entry
        self.root = root
        self.billing = billing
        self.subscriber = subscriber
        self.clm = clm
        patient = entry.around("2000C")
    }

    func claim() throws -> DentalClaim {
        let lines = try claimLoop.all("2400").map(line)
        var claim = DentalClaim(
            id: try needed(clm, 1), submitter: try submitter(), receiver: try receiver(), billing: try organization(),
            patient: try person(), coverage: try coverage(), placeOfService: clm[5, 1],
            serviceDate: try date("472", in: claimLoop), isPredetermination: clm.holds(19, "PB"), lines: lines,
            diagnoses: try diagnoses())
        guard try claim.total == money(clm, 2) else {
            throw ClaimError.unreadable(clm, 2, found: "another total", wanted: "the sum of the lines' charges")
        }
        claim.referring = try provider("2310A", "RF")
        claim.rendering = try provider("2310B", "PE")
        claim.assistant = try provider("2310D", "AS")
        claim.supervising = try provider("2310E", "")
        claim.facility = try facility()
        claim.frequency = try code(clm, 5, clm[5, 3], DentalClaim.Frequency.init)
        claim.payerClaimNumber = number("F8")
        claim.priorAuthorization = number("G1")
        claim.predeterminationNumber = number("G3")
        claim.indicators = try indicators()
        claim.accident = try accident()
        claim.attachments = try claimLoop.segments("PWK").map(attachment)
        claim.notes = claimLoop.segments("NTE").map { $0[2] }
        claim.fixedFormat = claimLoop.segments("K3").map { $0[1] }
        claim.otherPayers = try claimLoop.all("2320").map(otherPayer)
        return claim
    }

    private func number(_ kind: String) -> String? {
        claimLoop.segment("REF", [1: kind]).flatMap { $0.has(2) ? $0[2] : nil }
    }

    private func diagnoses() throws -> [String] {
        guard let hi = claimLoop.segment("HI") else { return [] }
        return try (1...max(1, hi.elements.count)).map { position in
            guard ["ABK", "ABF"].contains(hi[position, 1]) else {
                throw ClaimError.unreadable(
                    hi, position, found: "another code set", wanted: "ICD-10-CM codes, ABK and ABF")
            }
            return DiagnosisCode.dotted(hi[position, 2])
        }
    }

    private func indicators() throws -> ClaimIndicators {
        ClaimIndicators(
            signatureOnFile: clm.holds(6, "Y"),
            assignment: try code(clm, 7, clm[7], ClaimIndicators.Assignment.init),
            benefits: try code(clm, 8, clm[8], ClaimIndicators.Benefits.init),
            release: try code(clm, 9, clm[9], ClaimIndicators.Release.init))
    }

    private func accident() throws -> ClaimAccident? {
        let date = try date("439", in: claimLoop)
        guard clm.has(11) else {
            guard date == nil else {
                throw ClaimError.unreadable(clm, 11, found: "a day of an accident alone", wanted: "its cause too")
            }
            return nil
        }
        let causes = try (1...3).map { clm[11, $0] }.filter { !$0.isEmpty }.map {
            try code(clm, 11, $0, ClaimAccident.Cause.init)
        }
        return ClaimAccident(causes: causes, state: clm[11, 4].isEmpty ? nil : clm[11, 4], date: date)
    }

    private func attachment(_ segment: Segment) throws -> ClaimAttachment {
        ClaimAttachment(
            report: try code(segment, 1, segment[1], ClaimAttachment.Report.init),
            transmission: try code(segment, 2, segment[2], ClaimAttachment.Transmission.init),
            controlNumber: segment.has(6) ? segment[6] : nil)
    }
}

/// Reading values that must be there.
extension ClaimParts {
    func needed(_ segment: Segment, _ element: Int) throws -> String {
        guard segment.has(element) else {
            throw ClaimError.unreadable(segment, element, found: "nothing", wanted: "a value")
        }
        return segment[element]
    }

    func money(_ segment: Segment, _ element: Int) throws -> Money {
        guard let money = try? Money(segment[element]) else {
            throw ClaimError.unreadable(
                segment, element, found: "no amount", wanted: "dollars with at most two decimals")
        }
        return money
    }

    func code<Value>(_ segment: Segment, _ element: Int, _ text: String, _ read: (String) -> Value?) throws -> Value {
        guard let value = read(text) else {
            throw ClaimError.unreadable(segment, element, found: "another code", wanted: "a code of the guide")
        }
        return value
    }

    func whole(_ segment: Segment, _ element: Int, _ text: String) throws -> Int {
        guard let number = Int(text) else {
            throw ClaimError.unreadable(segment, element, found: "no whole number", wanted: "a whole number")
        }
        return number
    }

    /// The day of a DTP; a range is read where both its ends are one day.
    func date(_ kind: String, in loop: Loop) throws -> CalendarDate? {
        guard let segment = loop.segment("DTP", [1: kind]) else { return nil }
        var text = segment[3]
        if segment.holds(2, "RD8") {
            let ends = text.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, ends[0] == ends[1] else {
                throw ClaimError.unreadable(segment, 3, found: "a range of days", wanted: "one day")
            }
            text = String(ends[0])
        }
        guard let date = try? CalendarDate(text) else {
            throw ClaimError.unreadable(segment, 3, found: "no real day", wanted: "a day in eight digits")
        }
        return date
    }
}
