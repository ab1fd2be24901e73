import HTTPTypes
import Hypertext
import Practice
import Testing

@testable import Web

@Suite("The record of a patient on its page")
struct RecordPageTests {
    private func page(_ person: String, as user: String = "okafor") async throws -> Answer {
        let demo = try DemoSite.shared.get()
        let site = try TestSite(desk: demo.desk)
        let (cookie, token) = await site.door()
        let answer = await site.send(
            .post, "/practice/sign-in", cookie: cookie,
            form: "form-token=\(token)&account=\(user)&password=\(PercentCoding.encode(demo.demo.password))")
        return await site.get("/practice/patients/\(person)/record", cookie: answer.cookie)
    }

    @Test("The node that was followed: plot, data, findings, and every link leads somewhere")
    func node() async throws {
        let answer = try await page("HS-0002")
        #expect(answer.status == .ok)
        try EscapeTests.checkMarkup(answer.text)
        let text = answer.text
        #expect(text.contains("<title>Record of HS-0002"), "no name in the title of the window")
        #expect(text.contains("class=\"dot hollow\"") && text.contains("role=\"img\""))
        #expect(text.contains("12.0\u{A0}mm on 10 March 2026, from the prior report"))
        #expect(text.contains("Decreased"))
        #expect(text.contains("Quoted in the report"))
        let links = text.matches(of: #/href="(\/practice[^"]*)"/#).map { String($0.output.1) }
        #expect(links.allSatisfy(RouteTable.answers))
        #expect(links.contains("/practice/cases/neck-node-follow-up?image=1#m-node-long"))
        let order = ["Claim", "Report", "Lesion", "Study", "Order"].compactMap {
            text.firstRange(of: "</svg>\($0)</span>")?.lowerBound
        }
        #expect(order.count == 5 && order == order.sorted(), "the newest first")
    }

    @Test("Somebody without a signed report, somebody unknown, somebody who may not")
    func others() async throws {
        let unread = try await page("HS-0004", as: "assistant")
        #expect(unread.status == .ok && !unread.text.contains("<svg class=\"plot"))
        #expect(unread.text.contains("Claims are left out"))
        #expect(try await page("HS-9999").status == .notFound)
        #expect(try await page("HS-0002", as: "examiner").status == .forbidden)
    }

    @Test("A plot begins at zero, holds every mark within it, and never joins across a gap")
    func plot() {
        func point(_ day: Int, _ value: Double, _ joined: Int?) -> LesionPlot.Point {
            LesionPlot.Point(
                day: day, value: value, margin: 0.5, isHollow: day == 0, label: "\(value) mm", date: "\(day)",
                joined: joined)
        }
        for values in [[12.0, 10.4], [0.0, 0.001], [1.0, 900.0], [5.0]] {
            let points = values.enumerated().map { point($0.offset * 40, $0.element, nil) }
            let plot = LesionPlot(
                finding: "<b>", unit: "mm", series: [.init(name: "long axis", isSquare: false, points: points)])
            #expect(plot.ticks.first == 0 && (plot.ticks.last ?? 0) >= values.max() ?? 0 && plot.ticks.count <= 8)
            let text = plot.html.text
            #expect(!text.contains("class=\"l1\"") && !text.contains("<b>"))
            let heights = text.matches(of: #/cy="([0-9.]+)"/#).compactMap { Double($0.output.1) }
            #expect(heights.count == values.count && heights.allSatisfy { $0 >= 0 && $0 <= LesionPlot.height })
        }
        let joined = LesionPlot(
            finding: "", unit: "mm",
            series: [.init(name: "", isSquare: true, points: [point(0, 3, nil), point(9, 4, nil), point(20, 5, 0)])])
        #expect(joined.html.text.matches(of: #/class="l1"/#).count == 1)
    }
}
