import Essentials
import Foundation
import TestSupport
import Testing

@testable import DICOM

/// Every element of every file that pydicom brings along, as pydicom reads it.
@Suite struct PydicomTests {
    /// Prints one line of JSON for each file: its name, and its data set in the DICOM JSON model or the error.
    private static let script = """
        import json, math, os, sys, warnings
        import pydicom
        warnings.simplefilter('ignore')
        pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE
        def clean(value, big):
            if isinstance(value, dict):
                out = {k: clean(v, big) for k, v in value.items()}
                if big and value.get('vr') == 'OW' and 'InlineBinary' in value:
                    import base64
                    raw = bytearray(base64.b64decode(value['InlineBinary']))
                    raw[0::2], raw[1::2] = raw[1::2], raw[0::2]
                    out['InlineBinary'] = base64.b64encode(bytes(raw)).decode()
                return out
            if isinstance(value, list): return [clean(v, big) for v in value]
            if isinstance(value, float) and not math.isfinite(value): return str(value)
            return value
        for path in sys.argv[1:]:
            name = os.path.basename(path)
            try:
                ds = pydicom.dcmread(path, force=True)
                big = ds.original_encoding[1] is False
                print(json.dumps({'name': name, 'dataSet': clean(ds.to_json_dict(suppress_invalid_tags=True), big)}))
            except Exception as error:
                print(json.dumps({'name': name, 'error': type(error).__name__}))
        """

    /// The files that are refused here, and why.
    private static let refused: [String: DICOMError.Code] = [
        "image_dfl.dcm": .unsupported, "MR_truncated.dcm": .truncated, "rtplan_truncated.dcm": .truncated,
        "no_meta.dcm": .notPart10,
    ]

    @Test func readsWhatPydicomReads() throws {
        let files = try Samples.pydicomFiles("test_files")
        let compared = try compare(files, text: true)
        #expect(compared.files > 70)
        #expect(compared.elements > 5000)
    }

    @Test func readsSingleByteAndUTF8CharacterSets() throws {
        let multi = [
            "chrH31", "chrH32", "chrI2", "chrJapMulti", "chrJapMultiExplicitIR6", "chrKoreanMulti", "chrX2",
            "chrFrenMulti", "chrSQEncoding", "chrSQEncoding1",
        ]
        let files = try Samples.pydicomFiles("charset_files")
        let single = files.filter { !multi.contains($0.deletingPathExtension().lastPathComponent) }
        #expect(try compare(single, text: true).files == single.count)
        #expect(try compare(files, text: false).files == files.count)
        let latin = try file("chrFrenMulti.dcm")
        #expect(latin.dataSet.string(.patientName) == "Buc^Jérôme")
    }

    @Test func multiByteCharactersAreReplacedVisibly() throws {
        let korean = try file("chrI2.dcm")
        let name = try #require(korean.dataSet.string(.patientName))
        #expect(name.hasPrefix("Hong^Gildong="))
        #expect(name.contains("\\u{FFFD}") == false)
        #expect(name.contains("\u{FFFD}"))
        let japanese = try file("chrH31.dcm")
        #expect(japanese.dataSet.string(.patientName)?.hasPrefix("Yamada^Tarou=\u{FFFD}") == true)
    }

    @Test func writesWhatItReadByteForByte() throws {
        var identical = 0
        for url in try Samples.pydicomFiles("test_files") + Samples.pydicomFiles("charset_files") {
            let bytes = [UInt8](try Data(contentsOf: url))
            guard let file = try? Part10File(parsing: bytes) else { continue }
            let written = try file.bytes()
            // Their lengths of groups are wrong: they are computed anew.
            if ["693_J2KI.dcm", "chrJapMulti.dcm", "chrKoreanMulti.dcm"].contains(url.lastPathComponent) { continue }
            if file.findings.isEmpty {
                #expect(written == bytes, "\(url.lastPathComponent)")
                identical += written == bytes ? 1 : 0
            }
            // Odd lengths are padded.
            if file.findings.contains(where: { $0.message.contains("odd") }) { continue }
            #expect(try Part10File(parsing: written).dataSet == file.dataSet, "\(url.lastPathComponent)")
        }
        #expect(identical > 60)
    }

    private func file(_ name: String) throws -> Part10File {
        let url = try Samples.pydicomFolder("charset_files").appendingPathComponent(name)
        return try Part10File(parsing: [UInt8](Data(contentsOf: url)))
    }

    private func compare(_ files: [URL], text: Bool) throws -> (files: Int, elements: Int) {
        let lines = try Peer.python(Self.script, files.map(\.path)).split(separator: "\n")
        #expect(lines.count == files.count)
        var count = 0
        var elements = 0
        for (line, url) in zip(lines, files) {
            let theirs = try JSONValue(parsing: String(line))
            let name = url.lastPathComponent
            #expect(theirs["name"]?.string == name)
            let bytes = [UInt8](try Data(contentsOf: url))
            if let code = Self.refused[name] {
                #expect(#expect(throws: DICOMError.self) { try Part10File(parsing: bytes) }?.code == code, "\(name)")
                continue
            }
            guard let expected = theirs["dataSet"] else { continue }
            let file = try Part10File(parsing: bytes)
            var comparison = JSONComparison(comparesText: text)
            // pydicom leaves out what it finds invalid in these files.
            comparison.toleratesMore = name == "badVR.dcm" || name.hasPrefix("rtdose")
            comparison.compare(DICOMJSON.encode(file.dataSet), expected, at: name)
            #expect(comparison.differences == [], "\(name)")
            count += 1
            elements += comparison.elements
        }
        return (count, elements)
    }
}
