import X12

/// A small dental claim as segments that tests change.
struct Sample {
    var segments: [String] = """
        ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260310*1640*^*00501*000000101*0*T*:
        GS*HC*SENDER*RECEIVER*20260310*1640*101*X*005010X224A2
        ST*837*0001*005010X224A2
        BHT*0019*00*101*20260310*1640*CH
        NM1*41*2*EXAMPLE PRACTICE*****46*S1
        PER*IC*ANA*TE*5551234567
        NM1*40*2*EXAMPLE CLEARING*****46*R1
        HL*1**20*1
        PRV*BI*PXC*1223X0008X
        NM1*85*2*EXAMPLE PRACTICE*****XX*1234567893
        N3*1 MAIN ST
        N4*ALBANY*NY*122070001
        REF*EI*123456789
        HL*2*1*22*0
        SBR*P*18*GROUP1******CI
        NM1*IL*1*RIVERA*ANA****MI*M123
        N3*2 SIDE ST
        N4*ALBANY*NY*12207
        DMG*D8*19800102*F
        NM1*PR*2*DEMO PAYER*****PI*DEMO1
        CLM*C1*185***11:B:1*Y*A*Y*Y
        DTP*472*D8*20260310
        HI*ABK:K115
        NM1*82*1*OKAFOR*MARIA****XX*1679576722
        PRV*PE*PXC*1223X0008X
        LX*1
        SV3*AD:D0370*185****1*****1
        REF*6R*L1
        SE*0*0001
        GE*1*101
        IEA*1*000000101
        """.split(separator: "\n").map(String.init)

    init() { recount() }

    /// Sets each SE01 to the number of segments.
    mutating func recount() {
        var count = 0
        for index in segments.indices {
            count = segments[index].hasPrefix("ST*") ? 1 : count + 1
            if segments[index].hasPrefix("SE*") {
                segments[index] = "SE*\(count)*" + (segments[index].split(separator: "*").last ?? "")
            }
        }
    }

    var text: String { segments.map { $0 + "~\n" }.joined() }
    var bytes: [UInt8] { Array(text.utf8) }

    func index(_ start: String) -> Int { segments.firstIndex { $0.hasPrefix(start) } ?? segments.count - 1 }

    /// Puts another segment in the place of the first that starts so.
    mutating func replace(_ start: String, _ other: String) { segments[index(start)] = other }

    mutating func insert(_ other: String, before start: String) {
        segments.insert(other, at: index(start))
        recount()
    }

    mutating func remove(_ start: String) {
        segments.remove(at: index(start))
        recount()
    }
}
