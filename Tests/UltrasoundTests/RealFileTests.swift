import DICOM
import Essentials
import Foundation
import TestSupport
import Testing
import Ultrasound

/// The ultrasound files that pydicom brings.
struct RealFileTests {
    private static func image(_ name: String) throws -> UltrasoundImage {
        let path = try Peer.python(
            "import os, sys, pydicom; print(os.path.join(os.path.dirname(pydicom.__file__), 'data', 'test_files', sys.argv[1]), end='')",
            [name])
        return try UltrasoundImage(Part10File(parsing: [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))))
    }

    /// Both were made smaller after their calibration: their regions reach past the pixels that are left.
    @Test(arguments: ["examples_palette.dcm", "examples_ybr_color.dcm"])
    func resizedImagesGiveNoMillimetres(name: String) throws {
        let image = try Self.image(name)
        #expect(!image.regions.isEmpty)
        let points = [ImagePoint(x: 130, y: 80), ImagePoint(x: 200, y: 120)]
        let result = try Calliper.measure(.longAxis, points: points, frame: 1, on: image)
        #expect(result.calibration == nil)
        #expect(result.refusal?.reason == .regionPastPixels)
        #expect(result.pixels == 6500.0.squareRoot())
    }

    @Test(arguments: ["examples_rgb_color.dcm", "ExplVR_BigEnd.dcm", "examples_jpeg2k.dcm"])
    func imagesWithoutRegionsGiveNoMillimetres(name: String) throws {
        let image = try Self.image(name)
        let points = [ImagePoint(x: 10, y: 10), ImagePoint(x: 20, y: 20)]
        let result = try Calliper.measure(.length, points: points, frame: 1, on: image)
        #expect(result.refusal?.reason == .noRegions)
        #expect(image.burnedInAnnotation == .unknown)
        #expect(!ImageLabels(image).missing.isEmpty)
    }

    @Test func cineTimesAreRead() throws {
        let image = try Self.image("examples_ybr_color.dcm")
        #expect(image.frameCount == 30)
        #expect(image.frameTimes.count == 29)
    }

    @Test func otherObjectsAreRefused() throws {
        #expect(throws: UltrasoundError.self) { try Self.image("CT_small.dcm") }
    }
}
