import Essentials
import X12

/// Finds the segments of a claim that say more than the claim that was read from them.
///
/// The claim is written again; a segment that does not come out is one that was not carried in full.
enum LeftBehind {
    static func places(in entry: LoopReader.Entry, claim: DentalClaim) throws -> [ReadClaim.Place] {
        var kept: Set<[String]> = []
        for writesOne in [false, true] {
            for segment in try rewritten(claim, entry, writesOne) { kept.insert(key(segment)) }
        }
        var places: [ReadClaim.Place] = []
        for loop in entry.around {
            look(in: loop, deep: loop.id != "ST", kept, &places)
            if loop.id == "ST" { for inner in loop.loops { look(in: inner, deep: true, kept, &places) } }
        }
        look(in: entry.loop, deep: true, kept, &places)
        return places
    }

    private static func look(
        in loop: Loop, deep: Bool, _ kept: Set<[String]>, _ places: inout [ReadClaim.Place]
    ) {
        for segment in loop.segments where !["ST", "BHT", "HL", "LX"].contains(segment.id.description) {
            if !kept.contains(key(segment)) {
                places.append(
                    ReadClaim.Place(loop: loop.id, segment: segment.id.description, offset: segment.offset))
            }
        }
        guard deep else { return }
        for inner in loop.loops { look(in: inner, deep: true, kept, &places) }
    }

    private static func rewritten(
        _ claim: DentalClaim, _ entry: LoopReader.Entry, _ writesOne: Bool
    ) throws -> [Segment] {
        var envelope = ClaimEnvelope(
            sender: InterchangeParty(id: "A"), receiver: InterchangeParty(id: "B"), created: Timestamp(seconds: 0),
            control: 1, usage: .test)
        envelope.writesQuantityOfOne = writesOne
        let bytes = try DentalClaim837.write([claim], in: envelope, delimiters: entry.interchange.delimiters)
        var reader = SegmentReader(bytes)
        var segments: [Segment] = []
        while let segment = try reader.next() { segments.append(segment) }
        return segments
    }

    /// The segment's values, amounts brought to one form.
    private static func key(_ segment: Segment) -> [String] {
        [segment.id.description]
            + segment.elements.map { range in
                let text = segment.text(range)
                guard text.contains("."), let money = try? Money(text) else { return text }
                return ClaimCodes.amount(money)
            }
    }
}
