import Practice
import Testing

@testable import Web

@Suite("The way of a case")
struct CaseWayTests {
    @Test(
        "The head shows the step at which the work list has the case",
        arguments: [
            (CaseStand.capture, "Images", CaseHeader.Standing.now), (.read, "Report", .now), (.write, "Report", .now),
            (.sign, "Signature", .now), (.settle, "Decision", .stopped), (.bill, "Claim", .now),
            (.mend, "Claim", .stopped), (.send, "Claim", .now), (.sent, "Claim", .now), (.answered, "", .done),
        ])
    func steps(stand: CaseStand, step: String, standing: CaseHeader.Standing) {
        let steps = CaseWay(stand: stand).steps(of: "c-1", reach: Set(CasePlace.allCases))
        #expect(steps.map(\.text) == ["Images", "Report", "Signature", "Decision", "Claim", "Paid"])
        let at = steps.firstIndex { $0.text == step } ?? steps.count
        for (index, one) in steps.enumerated() {
            #expect(one.standing == (index < at ? .done : index > at ? .ahead : standing), "\(one.text)")
            #expect((one.address != nil) == (index <= at && one.text != "Paid"))
        }
    }

    @Test("No step leads to a room that is closed to the person")
    func reach() {
        let steps = CaseWay(stand: .send).steps(of: "c-1", reach: [.images])
        #expect(steps.compactMap(\.address) == ["/practice/cases/c-1"])
    }

    @Test("Sides and views are said in one way")
    func images() {
        #expect(
            ["R", "L", "B", "U", ""].map { Words.side($0) }
                == ["right side", "left side", "both sides", "midline", "side not labelled"])
        #expect(Words.view(plane: "longitudinal", frames: 8) == "longitudinal, cine 8")
        #expect(Words.view(plane: "", frames: 1) == "still" && Words.view(plane: "", frames: 2) == "cine 2")
    }
}
