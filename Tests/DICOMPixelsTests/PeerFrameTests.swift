import DICOM
import DICOMPixels
import Foundation
import TestSupport
import Testing

/// Decodes the files that pydicom brings and compares with what pydicom and Pillow make of them.
struct PeerFrameTests {
    /// Writes for each file its first and last frame: samples as stored for native and RLE, grey or RGB for JPEG.
    private static let script = """
        import sys, os, io, glob, warnings, json
        warnings.simplefilter("ignore")
        import numpy as np, pydicom
        from pydicom.encaps import generate_frames
        from pydicom.pixels import pixel_array
        from PIL import Image
        out = sys.argv[1]
        folder = os.path.join(os.path.dirname(pydicom.__file__), "data", "test_files")
        native = {"1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.5"}
        rows = []
        for path in sorted(glob.glob(folder + "/*.dcm")):
            try:
                d = pydicom.dcmread(path)
                syntax = str(d.file_meta.TransferSyntaxUID)
                count = int(d.get("NumberOfFrames", 1) or 1)
                if d.BitsAllocated not in (8, 16) or "PixelData" not in d:
                    continue
                frames = sorted({0, count - 1})
                made = []
                for index in frames:
                    if syntax in native:
                        a = pixel_array(path, index=index, raw=True)
                    elif syntax == "1.2.840.10008.1.2.4.50":
                        coded = list(generate_frames(d.PixelData, number_of_frames=count))[index]
                        im = Image.open(io.BytesIO(coded))
                        told = "jfif" in im.info or "adobe_transform" in im.info or d.SamplesPerPixel == 1
                        a = np.asarray(im if im.mode == "L" else im.convert("RGB")) if told else d.pixel_array
                    else:
                        continue
                    name = f"{len(rows)}-{index}"
                    a.astype(a.dtype.newbyteorder("<")).tofile(os.path.join(out, name))
                    made.append([index, name])
                if made:
                    rows.append([path, syntax, made])
            except Exception as error:
                continue
        print(json.dumps(rows))
        """

    @Test func everyReadableFileGivesThePeersPixels() throws {
        let folder = try TemporaryFolder()
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(Peer.python(Self.script, [folder.url.path]).utf8)) as? [[Any]])
        var seen: Set<String> = []
        for row in rows {
            let path = try #require(row[0] as? String)
            let syntax = try #require(row[1] as? String)
            let name = URL(fileURLWithPath: path).lastPathComponent
            let file = try Part10File(parsing: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
            let reader = try FrameReader(file: file)
            for made in try #require(row[2] as? [[Any]]) {
                let index = try #require(made[0] as? Int)
                let wanted = [UInt8](try Data(contentsOf: folder.file(try #require(made[1] as? String))))
                let frame = try reader.frame(index)
                let found =
                    frame.bytes ?? frame.words?.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } ?? []
                let tolerance = syntax == "1.2.840.10008.1.2.4.50" ? 2 : 0
                #expect(found.count == wanted.count, "\(name)")
                let worst = zip(found, wanted).map { abs(Int($0) - Int($1)) }.max() ?? 0
                #expect(worst <= tolerance, "\(name), frame \(index): \(worst)")
                #expect(frame.rgb8().count == 3 * frame.width * frame.height, "\(name)")
                #expect(frame.gray8().count == frame.width * frame.height, "\(name)")
                seen.insert(name)
            }
        }
        // The ultrasound files and the odd ones must be among them.
        for name in [
            "examples_ybr_color.dcm", "examples_palette.dcm", "examples_rgb_color.dcm", "ExplVR_BigEnd.dcm",
            "SC_rgb_rle_16bit_2frame.dcm", "MR_small_RLE.dcm", "SC_ybr_full_422_uncompressed.dcm",
            "SC_jpeg_no_color_transform.dcm", "SC_rgb_small_odd_jpeg.dcm", "MR_small_bigendian.dcm",
        ] {
            #expect(seen.contains(name), "\(name)")
        }
    }

    /// A palette and native YBR as colours: pydicom converts them.
    @Test(arguments: ["examples_palette.dcm", "SC_ybr_full_422_uncompressed.dcm"])
    func coloursAreThePeers(name: String) throws {
        let folder = try TemporaryFolder()
        let path = try Peer.python(
            """
            import sys, os, warnings, pydicom
            warnings.simplefilter("ignore")
            import numpy as np
            from pydicom.pixels import pixel_array, apply_color_lut
            path = os.path.join(os.path.dirname(pydicom.__file__), "data", "test_files", sys.argv[1])
            d = pydicom.dcmread(path)
            a = pixel_array(path, raw=False)
            if d.PhotometricInterpretation == "PALETTE COLOR":
                a = (apply_color_lut(a, d) >> 8)
            a.astype("u1").tofile(sys.argv[2])
            print(path, end="")
            """, [name, folder.file("rgb").path])
        let file = try Part10File(parsing: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
        let found = try FrameReader(file: file).frame(0).rgb8()
        let wanted = [UInt8](try Data(contentsOf: folder.file("rgb")))
        #expect(found.count == wanted.count)
        #expect((zip(found, wanted).map { abs(Int($0) - Int($1)) }.max() ?? 255) <= 1)
    }

    @Test func otherSyntaxesAreRefusedByName() throws {
        let set = DataSet()
        for syntax in [TransferSyntax.jpeg2000, .jpegLSLossless, .jpegLosslessFirstOrder] {
            let error = #expect(throws: PixelError.self) { try FrameReader(dataSet: set, transferSyntax: syntax) }
            #expect(error?.isUnsupported == true)
            #expect(error?.description.contains(syntax.name) == true)
        }
    }
}
