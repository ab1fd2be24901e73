import Essentials
import Foundation
import TestSupport
import Testing

@testable import DICOM

@Suite struct JSONTests {
    @Test func dcm2jsonSaysTheSame() throws {
        let folder = try TemporaryFolder()
        let url = try folder.write(Part10File(dataSet: Samples.rich()).bytes(), to: "rich.dcm")
        let outcome = try Peer.run("dcm2json", [url.path])
        #expect(outcome.status == 0)
        var comparison = JSONComparison()
        comparison.compare(
            DICOMJSON.encode(try Samples.rich()), try JSONValue(parsing: outcome.output), at: "rich")
        #expect(comparison.differences == [])
        #expect(comparison.elements > 15)
    }

    @Test func randomDataSetsComeBackFromJSON() throws {
        var sets = RandomDataSets(seed: 12)
        for _ in 0..<300 {
            let dataSet = sets.next()
            let json = DICOMJSON.encode(dataSet)
            let text = try JSONValue(parsing: json.canonical)
            #expect(try DICOMJSON.encode(DICOMJSON.decode(text)).canonical == json.canonical)
        }
        let rich = try Samples.rich()
        #expect(try DICOMJSON.decode(DICOMJSON.encode(rich)) == rich)
    }

    @Test func fragmentsComeBackFromJSON() throws {
        var dataSet = DataSet()
        let pixels = PixelFragments(fragments: [ByteSlice([1, 2]), ByteSlice([3, 4, 5, 6])])
        dataSet.insert(DataElement(tag: .pixelData, vr: .ob, value: .fragments(pixels)))
        #expect(try DICOMJSON.decode(DICOMJSON.encode(dataSet))[.pixelData]?.fragments == pixels)
        let linked = DICOMJSON.encode(dataSet) { path, _ in "/frames/\(path.count)" }
        #expect(linked["7FE00010"]?["BulkDataURI"]?.string == "/frames/1")
        #expect(throws: DICOMError.self) { try DICOMJSON.decode(linked) }
    }

    @Test func whatIsNoDICOMJSONIsRefusedWithItsPath() throws {
        let wrong = [
            "[]", #"{"0010": {"vr": "PN"}}"#, #"{"00100010": {}}"#, #"{"00100010": {"vr": "XX"}}"#,
            #"{"00280010": {"vr": "US", "Value": ["x"]}}"#, #"{"00280010": {"vr": "US", "Value": [70000]}}"#,
            #"{"00100010": {"vr": "PN", "Value": 1}}"#, #"{"7FE00010": {"vr": "OW", "InlineBinary": "A"}}"#,
            #"{"7FE00010": {"vr": "OW", "Value": [1]}}"#, #"{"0040A730": {"vr": "SQ", "Value": [[]]}}"#,
        ]
        for text in wrong {
            #expect(throws: DICOMError.self, "\(text)") { try DICOMJSON.decode(JSONValue(parsing: text)) }
        }
    }

    @Test func base64IsThatOfRFC4648() {
        for (plain, coded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            #expect(Base64.encode(Array(plain.utf8)) == coded)
            #expect(Base64.decode(coded) == Array(plain.utf8))
        }
        #expect(Base64.decode("Zg=") == nil)
        #expect(Base64.decode("Z!==") == nil)
        #expect(Base64.decode("Zg==Zg==") == nil)
    }
}
