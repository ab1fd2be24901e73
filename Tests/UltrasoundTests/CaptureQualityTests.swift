import DICOM
import Essentials
import Testing
import Ultrasound

struct CaptureQualityTests {
    private static func image(_ number: Int, side: String?, plane: String? = "Longitudinal") -> UltrasoundImage {
        var image = UltrasoundImage(
            sopInstanceUID: "1.2.3.\(number)", studyInstanceUID: "1.2", seriesInstanceUID: "1.2.1", rows: 40,
            columns: 20,
            regions: [
                CalibratedRegion(
                    spatialFormat: .twoDimensional, dataType: 1, bounds: .init(minX: 0, minY: 0, maxX: 19, maxY: 39),
                    unitX: .centimetre, unitY: .centimetre, deltaX: 0.1, deltaY: 0.1)
            ])
        image.patientID = "P1"
        image.patientName = .init(family: "Beispiel")
        image.facility = "Harbor Oral Surgery"
        image.acquired = "2026-03-10 09:41:07"
        image.mechanicalIndex = 0.8
        image.thermalIndex = 0.3
        image.anatomicRegion = CodedEntry(value: "54019009", scheme: "SCT", meaning: "Submandibular gland")
        image.laterality = side
        image.orientation = plane
        image.burnedInAnnotation = .known(false)
        return image
    }

    @Test func aFullStudyHasNoGaps() {
        let images = [("R", "Longitudinal"), ("R", "Transverse"), ("L", "Longitudinal"), ("L", "Transverse")]
            .enumerated().map { Self.image($0, side: $1.0, plane: $1.1) }
        let quality = CaptureQuality(UltrasoundStudy(images))
        #expect(quality.gaps == [])
        #expect(quality.labels == .complete)
        #expect(quality.images.allSatisfy { $0.depthMillimetres == 40 })
    }

    @Test func whatIsMissingIsNamed() {
        var image = Self.image(1, side: "R")
        image.mechanicalIndex = nil
        image.facility = ""
        image.burnedInAnnotation = .unknown
        image.regions = []
        let quality = CaptureQuality(UltrasoundStudy([image]))
        #expect(quality.images.first?.labels.missing == [.facility, .outputIndices])
        #expect(quality.labels == .partial)
        #expect(
            Set(quality.gaps.map(\.kind)) == [
                .labelsMissing, .notCalibrated, .burnedInUnknown, .oneSideOnly, .onePlaneOnly,
            ])
    }

    @Test func mixedStudiesAreFound() {
        var other = Self.image(2, side: "L")
        other.patientID = "P2"
        other.studyInstanceUID = "1.3"
        let kinds = CaptureQuality(UltrasoundStudy([Self.image(1, side: "R"), other])).gaps.map(\.kind)
        #expect(kinds.contains(.severalPatients) && kinds.contains(.severalStudies))
        #expect(CaptureQuality(UltrasoundStudy([])).gaps.map(\.kind) == [.noImages])
        #expect(CaptureQuality(UltrasoundStudy([])).labels == .none)
    }

    @Test func saturationCountsInsideTheRegion() throws {
        var image = Self.image(1, side: "R")
        image.regions[0].bounds = .init(minX: 10, minY: 0, maxX: 19, maxY: 39)
        var grey = [UInt8](repeating: 255, count: 800)
        for row in 0..<40 { for column in 10..<20 { grey[row * 20 + column] = row < 10 ? 0 : row < 12 ? 255 : 90 } }
        let saturation = try #require(Saturation(grey: grey, of: image))
        #expect(saturation.black == 0.25)
        #expect(saturation.white == 0.05)
        #expect(!saturation.isGainHigh)
        #expect(Saturation(grey: [1, 2], of: image) == nil)
    }
}
