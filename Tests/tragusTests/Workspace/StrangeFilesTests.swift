import Foundation
import TestSupport
import Testing

@Suite("Files that are no images", .serialized)
struct StrangeFilesTests {
    private static let script = #"""
        import zipfile
        from pydicom.fileset import FileSet

        visit = Visit()
        key = order(visit, "HS-0001")
        good = next(iter(objects(key, "HS-0001", 1, pixels=60_000).values()))
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("1.dcm", good)
        disk = FileSet()
        disk.add(pydicom.dcmread(io.BytesIO(good)))
        disk.write(folder / "disk")
        name = good.index(b"PN", good.index(b"Rivera") - 8)
        pixels = good.index(b"\xe0\x7f\x10\x00O")

        def changed(**values):
            data = pydicom.dcmread(io.BytesIO(good))
            for keyword, value in values.items():
                setattr(data, keyword, value)
            out = io.BytesIO()
            data.save_as(out)
            return out.getvalue()

        strange = {
            "letter.txt": b"Dear colleague, the images follow by post.",
            "empty.dcm": b"",
            "half.dcm": good[: len(good) // 2],
            "head.dcm": good[:140],
            "long-name.dcm": good[: name + 2] + b"\xff\xff" + good[name + 4:],
            "long-pixels.dcm": good[: pixels + 8] + b"\xf0\xff\xff\xff" + good[pixels + 12:],
            "text.dcm": "Übersicht\n".encode() * 40,
            "images.zip": packed.getvalue(),
            "DICOMDIR": (folder / "disk/DICOMDIR").read_bytes(),
            "photo.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(200),
            "letter.pdf": b"%PDF-1.7\n" + bytes(200),
            "tomography.dcm": changed(SOPClassUID="1.2.840.10008.5.1.4.1.1.2", Modality="CT"),
            "nameless.dcm": changed(SOPInstanceUID=""),
        }
        shelf = folder / "data/images/quarantine"
        whys = {}
        for name, data in strange.items():
            status, answer = visit.upload(images(key), [(name, data)])
            assert status == 200, (name, status)
            told = answer["files"][0]
            assert told["outcome"] == "quarantined" and told["name"] == name, told
            whys[name] = told["why"]
            digest = hashlib.sha256(data).hexdigest()
            assert (shelf / digest).read_bytes() == data, name
            assert (shelf / f"{digest}.json").exists(), name
        status, page = visit.upload(images(key), list(strange.items()), plain=True)
        assert status == 200
        import html
        text = html.unescape(page)
        assert f"0 of {len(strange)} images received" in text, text[:3000]
        for name, why in whys.items():
            assert name in text and why in text, (name, why)
        tray = html.unescape(visit.page("/practice/tray"))
        for name in strange:
            digest = hashlib.sha256(strange[name]).hexdigest()
            assert " ".join(digest[at:at + 4] for at in range(0, 16, 4)) in tray, name

        # From a scanner: kept as well, and the scanner learns that it was no image.
        path = write({"half": good[: len(good) // 2]}, "half")
        statuses = []
        send(path, lambda name, status: statuses.append(status))
        assert len(statuses) == 1 and statuses[0] & 0xF000 == 0xC000, statuses
        kept = [path.read_bytes() for path in shelf.iterdir() if path.suffix != ".json"]
        assert len(kept) == len(strange) + 1
        assert any(data.endswith(content(good[: len(good) // 2])) for data in kept)

        # What is larger or more than is taken says so; nothing of it is kept.
        status, page = visit.upload(images(key), [("a.dcm", b"x")] * 500, plain=True)
        assert status == 400 and "more than 499 files" in page and "Send fewer at once" in page, (status, page[-2000:])
        assert held(visit, key) == {}
        status, page = visit.upload(images(key), [("good.dcm", good)], plain=True)
        assert status == 303 and len(held(visit, key)) == 1
        print(json.dumps(whys))
        """#

    @Test("Each is kept as it came, and whoever sent it learns what it is and what to send instead")
    func strange() throws {
        let rough = try RoughHandling()
        let printed = try rough.run(Self.script)
        let whys = try JSONDecoder().decode([String: String].self, from: Data(printed.utf8))
        let cures = [
            "letter.txt": "a text", "text.dcm": "a text", "empty.dcm": "empty", "half.dcm": "cut off",
            "head.dcm": "cut off", "images.zip": "Unpack it", "DICOMDIR": "table of contents",
            "photo.jpg": "a picture", "letter.pdf": "a PDF", "tomography.dcm": "another kind",
        ]
        for (name, cure) in cures { #expect(whys[name]?.contains(cure) == true, "\(name): \(whys[name] ?? "")") }
        for (name, why) in whys {
            #expect(why.contains("end ") || why.contains("npack"), "no cure for \(name): \(why)")
        }
        #expect(!rough.served.program.text.contains(" 500 "), "\(rough.served.program.text)")
        #expect(rough.served.program.end() == 0)
        try rough.verify("at the end")
    }
}
