import Claims
import Essentials
import FHIR
import Foundation
import Practice
import Reporting
import TestSupport
import Testing

/// Others read what the main job writes.
struct PeersOfCasesTests {
    static let billedCases = [ExampleCases.stone, ExampleCases.node, ExampleCases.twoParties]

    @Test(arguments: billedCases) func pyx12ReadsEveryClaimToItsEnd(name: String) throws {
        let folder = try TemporaryFolder()
        let paths = try ExampleCases.paths(ExampleCases.billed(name), ending: ".837", in: folder)
        #expect(!paths.isEmpty)
        let script = """
            import sys, pyx12.x12file
            for path in sys.argv[1:]:
                reader = pyx12.x12file.X12Reader(path)
                names = [s.get_seg_id() for s in reader]
                errors = reader.pop_errors()
                print(names[0], names[-1], len(errors), 'SV3' in names)
            """
        let output = try Peer.python(script, paths)
        #expect(output == String(repeating: "ISA IEA 0 True\n", count: paths.count))
    }

    @Test(arguments: billedCases) func ourReaderGivesTheSameClaimBack(name: String) throws {
        for bill in try ExampleCases.billed(name).bills {
            let claim = try #require(bill.claim)
            let read = try DentalClaim837.read(claim.x12)
            #expect(read.map(\.claim) == [claim.claim] && read[0].leftBehind.isEmpty)
        }
    }

    @Test(arguments: billedCases) func fhirResourcesParsesEveryFile(name: String) throws {
        let folder = try TemporaryFolder()
        let paths = try ExampleCases.paths(ExampleCases.billed(name), ending: ".fhir.json", in: folder)
        #expect(paths.count >= 2)
        let script = """
            import sys
            from fhir.resources.R4B.bundle import Bundle
            for path in sys.argv[1:]:
                bundle = Bundle.model_validate_json(open(path).read())
                print(len(bundle.entry) > 3)
            """
        #expect(try Peer.python(script, paths) == String(repeating: "True\n", count: paths.count))
        for path in paths {
            let json = try JSONValue(parsing: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
            #expect(FHIRChecker.check(json).isEmpty, "\(path)")
        }
    }

    @Test(arguments: billedCases) func dicomToolsReadTheReport(name: String) throws {
        let folder = try TemporaryFolder()
        let path = try #require(
            try ExampleCases.paths(ExampleCases.billed(name), ending: "report.dcm", in: folder).first)
        let verdict = try Peer.run("dciodvfy", [path])
        #expect(!(verdict.errors + verdict.output).contains("Error"), "\(verdict.errors)")
        let printed = try Peer.run("dsrdump", [path])
        #expect(printed.status == 0 && printed.output.contains("Imaging Measurement"), "\(printed.errors)")
    }

    @Test(arguments: ExampleCases.all) func dicomToolsReadTheImages(name: String) throws {
        let images = ExampleCases.folder(name).appendingPathComponent("images")
        for file in try FileManager.default.contentsOfDirectory(atPath: images.path) {
            let verdict = try Peer.run("dciodvfy", [images.appendingPathComponent(file).path])
            // Synthetic Data is younger than Debian's dciodvfy, which takes it for no standard attribute.
            let errors = (verdict.errors + verdict.output).split(separator: "\n").filter {
                $0.contains("Error") && !$0.contains("(0x0008,0x001c)")
            }
            #expect(errors.isEmpty, "\(file): \(errors)")
        }
    }

    @Test(arguments: billedCases) func highdicomReadsEveryMeasurementToTheValue(name: String) throws {
        let billed = try ExampleCases.billed(name)
        let folder = try TemporaryFolder()
        let path = try #require(try ExampleCases.paths(billed, ending: "report.dcm", in: folder).first)
        let script = """
            import sys, warnings; warnings.simplefilter('ignore')
            import highdicom as hd
            content = hd.sr.srread(sys.argv[1]).content
            groups = content.get_planar_roi_measurement_groups() + content.get_image_measurement_groups()
            for group in groups:
                for measurement in group.get_measurements():
                    if measurement.unit.value in ('mm', 'mm2'): print(repr(float(measurement.value)))
            """
        let read = try Peer.python(script, [path]).split(separator: "\n").compactMap { Double($0) }
        let ours = try #require(billed.report).measurements.compactMap { $0.quantity?.value }
        #expect(read.count == ours.count)
        #expect(read.sorted() == ours.sorted())
    }
}
