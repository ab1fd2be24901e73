import Reporting
import Testing
import Ultrasound

@testable import Web

@Suite("The viewer's words and numbers")
struct ViewerMappingTests {
    @Test("Keys 1 to 9 take the order's regions first, right before left")
    func choices() throws {
        let template = try ReportTemplate.shipped()
        let pairs = LabelChoices.pairs(template, areas: ["submandibular-gland", "parotid-gland"])
        #expect(
            pairs.prefix(4).map(\.text) == [
                "Right parotid gland", "Left parotid gland", "Right submandibular gland", "Left submandibular gland",
            ])
        #expect(Set(pairs.map(\.value)).count == pairs.count)
        #expect(pairs.allSatisfy { LabelChoices.pair($0.value, template) == $0 })
        #expect(LabelChoices.pair("none", template) == nil && LabelChoices.pair("", template) == nil)
        let joint = LabelChoices.pairs(template, areas: ["jaw-joint"]).first
        #expect(joint?.region == "tmj")
    }

    @Test("A cine's rate is that of its frame times; an uneven one says so")
    func rates() {
        #expect(CineTimes.rate([40, 40, 40]) == "25 frames a second as stored")
        #expect(CineTimes.rate([40, 60]) == "20 frames a second as stored, uneven")
        #expect(CineTimes.rate([]).contains("gives no rate"))
        #expect(CineTimes.shortened(Array(repeating: 33.3, count: 900)) == [33.3])
        #expect(CineTimes.shortened([10, 20]) == [10, 20] && CineTimes.shortened([]).isEmpty)
    }

    @Test("A thumbnail is the mean of what it covers, and keeps its shape")
    func thumbnails() {
        let flat = ThumbnailPicture.shrunk(
            Array(repeating: 77, count: 640 * 480 * 3), width: 640, height: 480, samples: 3)
        #expect(flat.width == 224 && flat.height == 168 && Set(flat.pixels) == [77])
        #expect(flat.pixels.count == 224 * 168 * 3)
        let stripes = ThumbnailPicture.shrunk(
            (0..<448 * 2).map { $0.isMultiple(of: 2) ? 0 : 200 }, width: 448, height: 2, samples: 1)
        #expect(stripes.width == 224 && Set(stripes.pixels) == [100])
        let small = ThumbnailPicture.shrunk([1, 2, 3, 4], width: 2, height: 2, samples: 1)
        #expect(small.pixels == [1, 2, 3, 4])
    }

    @Test("Points are pairs of finite numbers or nothing")
    func points() {
        #expect(PointsText.read("1,2 3.5,4") == [.init(x: 1, y: 2), .init(x: 3.5, y: 4)])
        for text in [nil, "", "1", "1,", ",1", "1,2,3", "1,inf", "a,b", String(repeating: "1,1 ", count: 9)] {
            #expect(PointsText.read(text) == nil, "\(text ?? "nil")")
        }
    }
}
