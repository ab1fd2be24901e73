import Practice

/// The steps of a case from the images to the money, by where the work list says that it stands.
struct CaseWay {
    let stand: CaseStand

    /// Images, report, signature, decision, claim, paid.
    func steps(of id: String, reach: Set<CasePlace>) -> [CaseHeader.Step] {
        let places: [(String, CasePlace?, String)] = [
            ("Images", .images, ""), ("Report", .report, ""), ("Signature", .report, "signature"),
            ("Decision", .decision, ""), ("Claim", .claim, ""), ("Paid", nil, ""),
        ]
        return places.enumerated().map { index, place in
            let address = place.1.flatMap { reach.contains($0) ? $0.address(of: id, part: place.2) : nil }
            let standing: CaseHeader.Standing =
                index < reached ? .done : index > reached ? .ahead : isStopped ? .stopped : .now
            return CaseHeader.Step(text: place.0, address: index <= reached ? address : nil, standing: standing)
        }
    }

    /// The step at which the case is.
    private var reached: Int {
        switch stand {
        case .capture: 0
        case .read, .write: 1
        case .sign: 2
        case .settle: 3
        case .bill, .mend, .send, .sent: 4
        case .answered: 6
        }
    }

    private var isStopped: Bool { stand == .settle || stand == .mend }
}
