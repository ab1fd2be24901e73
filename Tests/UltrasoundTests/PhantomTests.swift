import DICOM
import DICOMPixels
import Essentials
import Foundation
import TestSupport
import Testing
import Ultrasound

struct PhantomTests {
    static func context() throws -> PhantomObject.Context {
        PhantomObject.Context(
            patientID: "P-0001", patientName: .init(family: "Beispiel", given: "Ana"),
            acquired: try .init("2026-03-10T09:41:07-05:00"), facility: "Harbor Oral Surgery",
            patientBirthDate: try .init("1984-06-02"), patientSex: "F",
            operatorName: .init(family: "Okafor", given: "Maria"), accessionNumber: "A-1")
    }

    /// The callipers on the truth's points give the true length, within one pixel, whatever the deltas.
    @Test(arguments: [(0.02, 0.02), (0.02, 0.0155), (-0.017, 0.02), (0.02, -0.02), (-0.013, -0.021)])
    func lengthsAreTrueWithinAPixel(deltaX: Double, deltaY: Double) throws {
        for scene in [
            Phantom.Scene.submandibularStone(), .neckNode(), .neckNode(long: 10.4, short: 5.1), .parotidCyst(),
            .masseter(),
        ] {
            let phantom = try Phantom.render(scene, options: .init(deltaX: deltaX, deltaY: deltaY))
            let file = try PhantomObject.make(phantom, Self.context())
            let image = try UltrasoundImage(try Part10File(parsing: file.bytes()))
            #expect(!scene.structures.isEmpty)
            for span in scene.structures.flatMap(\.spans) {
                // As a reader would: the nearest whole pixel centres.
                let points = phantom.points(of: span).map {
                    ImagePoint(x: $0.x.rounded(.down) + 0.5, y: $0.y.rounded(.down) + 0.5)
                }
                let result = try Calliper.measure(span.kind, points: points, frame: 1, on: image)
                let found = try #require(result.calibration)
                #expect(abs(found.value - span.millimetres) <= found.smallest, "\(scene.name) \(span.kind)")
                let exact = try Calliper.measure(span.kind, points: phantom.points(of: span), frame: 1, on: image)
                #expect(try abs(#require(exact.calibration).value - span.millimetres) < 1e-6)
            }
        }
    }

    @Test func truthHoldsTheDesignedSizes() throws {
        func sizes(_ scene: Phantom.Scene) -> [Double] {
            scene.structures.flatMap(\.spans).map { ($0.millimetres * 1000).rounded() / 1000 }
        }
        #expect(sizes(.submandibularStone()).first == 3.0)
        #expect(sizes(.neckNode()) == [12, 6])
        #expect(sizes(.neckNode(long: 10.4, short: 5.1)) == [10.4, 5.1])
        #expect(sizes(.parotidCyst()) == [8])
        #expect(sizes(.masseter()) == [11])
    }

    /// What the truth says is in the pixels: the cyst is dark inside and the tissue beside it is not.
    @Test func theCystIsWhereTheTruthSays() throws {
        let phantom = try Phantom.render(.parotidCyst(), options: .init(deltaX: 0.02, deltaY: 0.02))
        let span = try #require(phantom.scene.structures.first?.spans.first)
        let ends = phantom.points(of: span)
        let row = Int(ends[0].y)
        func mean(_ columns: Range<Int>) -> Double {
            let values = (row - 3...row + 3).flatMap { line in columns.map { phantom.pixels[line * phantom.width + $0] }
            }
            return values.map(Double.init).reduce(0, +) / Double(values.count)
        }
        let (left, right) = (Int(ends[0].x.rounded()), Int(ends[1].x.rounded()))
        #expect(mean(left + 2..<right - 2) < 15)
        #expect(mean(left - 14..<left - 2) > 100)
        #expect(mean(right + 2..<right + 14) > 100)
    }

    /// Fully developed speckle: the envelope's mean over its standard deviation is 1.91 (Rayleigh), here within 0.15.
    @Test func speckleIsFullyDeveloped() {
        func ratio(_ scatterers: Double) -> Double {
            let values = Phantom.uniformSpeckle(width: 50, height: 40, scatterersPerCell: scatterers, seed: 5).map(
                Double.init)
            let mean = values.reduce(0, +) / Double(values.count)
            return mean / (values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(values.count)).squareRoot()
        }
        #expect(abs(ratio(20) - 1.91) <= 0.15)
        // With few scatterers it is far from it, so the number says something.
        #expect(ratio(1) < 1.4)
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        let options = Phantom.Options(deltaX: 0.04, deltaY: 0.04)
        let one = try PhantomObject.make(Phantom.render(.neckNode(), options: options), Self.context()).bytes()
        let two = try PhantomObject.make(Phantom.render(.neckNode(), options: options), Self.context()).bytes()
        let other = try PhantomObject.make(Phantom.render(.neckNode(seed: 9), options: options), Self.context())
        #expect(one == two)
        #expect(try other.bytes() != one)
        #expect(try other.dataSet.string(.sopInstanceUID) != Part10File(parsing: one).dataSet.string(.sopInstanceUID))
    }

    @Test func impossibleOptionsAreRefused() {
        for options in [
            Phantom.Options(deltaX: 0, deltaY: 0.01), .init(deltaX: .nan, deltaY: 0.01), .init(deltaX: 0.01, deltaY: 9),
            .init(deltaX: 0.01, deltaY: 0.01, frames: 0), .init(deltaX: 0.01, deltaY: 0.01, frames: 1_000_000),
        ] {
            #expect(throws: PhantomError.self) { try Phantom.render(.masseter(), options: options) }
        }
        #expect(throws: PhantomError.self) { try PhantomExamples.make("no-such", Self.context()) }
    }

    /// Both kinds of object: valid for dciodvfy, the same pixels for pydicom, and read back by ourselves.
    @Test func objectsStandUpToThePeers() throws {
        let folder = try TemporaryFolder()
        let frames = try Phantom.render(
            .submandibularStone(), options: .init(deltaX: 0.04, deltaY: 0.03, frames: 3))
        let still = try Phantom.render(.submandibularNormal(), options: .init(deltaX: -0.03, deltaY: 0.04))
        for (name, phantom, isRLE) in [("still", still, false), ("cine", frames, false), ("packed", frames, true)] {
            let file = try PhantomObject.make(phantom, Self.context(), isRLE: isRLE)
            let bytes = try file.bytes()
            let url = try folder.write(bytes, to: name)
            let verdict = try Peer.run("dciodvfy", [url.path])
            let lines = (verdict.output + verdict.errors).split(separator: "\n")
            #expect(
                lines.contains { $0.contains(phantom.frameCount > 1 ? "USMultiFrameImage" : "USImage") }, "\(lines)")
            // Debian 12's dciodvfy is older than Synthetic Data (0008,001C), which came with 2023b.
            let errors = lines.filter { $0.hasPrefix("Error") && !$0.contains("(0x0008,0x001c)") }
            #expect(errors == [], "\(name)")
            _ = try Peer.python(
                """
                import sys, pydicom
                d = pydicom.dcmread(sys.argv[1])
                d.pixel_array.tofile(sys.argv[2])
                assert d.SyntheticData == "YES"
                """, [url.path, folder.file("pixels").path])
            #expect([UInt8](try Data(contentsOf: folder.file("pixels"))) == phantom.pixels, "\(name)")
            let reader = try FrameReader(file: try Part10File(parsing: bytes))
            let back = try (0..<reader.frameCount).flatMap { try #require(reader.frame($0).bytes) }
            #expect(back == phantom.pixels, "\(name)")
        }
    }

    @Test func aPhantomImageIsReadInFull() throws {
        let phantom = try Phantom.render(.submandibularStone(), options: .init(deltaX: 0.05, deltaY: 0.05, frames: 4))
        let image = try UltrasoundImage(PhantomObject.make(phantom, Self.context(), instanceNumber: 3))
        #expect(image.sopClassUID == "1.2.840.10008.5.1.4.1.1.3.1")
        #expect((image.rows, image.columns, image.frameCount) == (phantom.height, phantom.width, 4))
        #expect(image.instanceNumber == 3)
        #expect(image.patientID == "P-0001")
        #expect(image.patientName.spoken == "Ana Beispiel")
        #expect(image.patientBirthDate?.compact == "19840602")
        #expect(image.studyDate?.compact == "20260310")
        #expect(image.acquired == "2026-03-10 09:41:07")
        #expect(image.facility == "Harbor Oral Surgery")
        #expect((image.mechanicalIndex, image.thermalIndex) == (0.8, 0.3))
        #expect(image.anatomicRegion?.value == "54019009")
        #expect(image.laterality == "R")
        #expect(image.orientation == "Longitudinal")
        #expect(image.burnedInAnnotation == .known(false))
        #expect(image.isSynthetic)
        #expect(image.frameTimes == [50, 50, 50])
        #expect(ImageLabels(image).state == .complete)
    }

    @Test func everyExampleIsMade() throws {
        let wanted = [
            "submandibular-right-stone", "submandibular-left-normal", "neck-node-prior", "neck-node-followup",
            "parotid-cyst", "masseter",
        ]
        #expect(Set(wanted).isSubset(of: PhantomExamples.names))
        let example = try PhantomExamples.make("neck-node-followup", Self.context())
        #expect(example.truth.contains("10.4"))
        let image = try UltrasoundImage(Part10File(parsing: example.file))
        #expect(image.sopInstanceUID == example.sopInstanceUID)
        #expect(image.regions.first?.deltaY == 0.0095)
    }
}
