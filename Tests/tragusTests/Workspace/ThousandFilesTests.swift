import Foundation
import TestSupport
import Testing

@Suite("Thousands of files at once", .serialized)
struct ThousandFilesTests {
    /// Orders, and their objects beside one another in one folder, with some files that are no images.
    private static let prepare = #"""
        cases, each = int(more[0]), int(more[1])
        visit = Visit()
        people = list(PEOPLE)
        plan = {}
        (folder / "all").mkdir()
        for number in range(cases):
            person = people[number % len(people)]
            key = order(visit, person)
            made = objects(key, person, each, pixels=1024)
            for path in write(made, f"case-{number}").values():
                path.rename(folder / "all" / f"{number}-{path.name}")
            plan[key] = [f"{number}-{n:05}.dcm" for n in range(each)]
        for name in ("letter.txt", "photo.jpg", "notes.docx"):
            (folder / "all" / name).write_bytes(f"no image, but {name}".encode())
        (folder / "plan.json").write_text(json.dumps(plan))
        """#

    private static let check = #"""
        plan = json.loads((folder / "plan.json").read_text())
        visit = Visit()
        count = 0
        for key, names in plan.items():
            found = held(visit, key)
            sent = sorted(content((folder / "all" / name).read_bytes()) for name in names)
            assert sorted(map(content, found.values())) == sent, (key, len(found))
            count += len(found)
        tray = visit.page("/practice/tray")
        assert "Nothing waits in the tray" in tray
        aside = {path.name for path in (folder / "data/images/quarantine").iterdir() if path.suffix != ".json"}
        print(count, len(aside))
        """#

    /// Drops everything on the tray at once and looks at the page while it sends.
    private static let drop = #"""
        import re

        files = sorted(str(path) for path in pathlib.Path(more[0]).iterdir())
        with sync_playwright() as play:
            browser = chromium(play)
            page = person(browser, "assistant", more[1])
            page.set_default_timeout(1_200_000)
            page.goto(base + "/practice/tray")
            size = "document.querySelectorAll('*').length"
            before = page.evaluate(size)
            page.set_input_files("#upload-files", files)
            counts = []
            count = page.locator("[data-count]")
            for digits in (1, 2, 3):
                count.filter(has_text=re.compile(r"^\d{%d,} of" % digits)).wait_for()
                counts.append(count.inner_text())
                told["largest"] = max(told.get("largest", 0), page.evaluate(size) - before)
                # Whoever reads on meanwhile gets an answer from the page.
                page.locator(".drop").hover()
                page.keyboard.press("Tab")
            count.filter(has_text=re.compile(r"sent\.$")).wait_for()
            told["counts"] = [" ".join(text.split()[1:]) for text in counts]
            told["end"] = count.inner_text()
            told["outcomes"] = [row.inner_text().replace("\n", " ") for row in page.locator(".outcomes > div").all()]
            told["aside"] = page.locator("[data-failures] li strong").all_inner_texts()
            told["largest"] = max(told["largest"], page.evaluate(size) - before)
            look(page, "thousands", LOOKS)
            page.click("[data-after]")
            page.wait_for_load_state()
            told["quarantined"] = page.locator("#quarantine tbody tr, #quarantine .row").count()
            finish()
        """#

    /// One association with everything; DCMTK reads the folder.
    private static let associate = #"""
        import subprocess

        sources = folder / "dicom"
        sources.mkdir()
        for path in (folder / "all").glob("*.dcm"):
            os.link(path, sources / path.name)
        outcome = subprocess.run(
            ["storescu", "-v", "-ta", "1800", "-aec", "TRAGUS", "+sd", "127.0.0.1", str(scanners), sources],
            capture_output=True, text=True, env={**os.environ, "TCP_NODELAY": "1"})
        print((outcome.stdout + outcome.stderr).count("Received Store Response (Success)"))
        """#

    struct Told: Decodable {
        var faults: [String]
        var largest: Int
        var counts: [String]
        var end: String
        var outcomes: [String]
        var aside: [String]
    }

    /// 5,000 take minutes in a debug build; `TRAGUS_THOUSANDS` says how many cases of a hundred files there are.
    private static var cases: Int {
        ProcessInfo.processInfo.environment["TRAGUS_THOUSANDS"].flatMap { Int($0) } ?? 3
    }

    /// As pages write numbers: `5,003`.
    private static func spoken(_ number: Int) -> String { number.formatted(.number.locale(Locale(identifier: "en"))) }

    @Test("Dropped on the page at once: the page counts, stays small, and every image is in its case once")
    func dropped() throws {
        let rough = try RoughHandling()
        let files = Self.cases * 100
        try rough.run(Self.prepare, more: ["\(Self.cases)", "100"])
        let pictures = Peer.root.appendingPathComponent(".build/screenshots/thousands").path
        let begin = Date()
        let printed = try Peer.python(
            browserHead + "\n" + Self.drop,
            [
                rough.served.base, pictures, rough.folder.appendingPathComponent("all").path,
                ServedPractice.password,
            ])
        print("\(files) files by the page in", Int(Date().timeIntervalSince(begin)), "seconds")
        let told = try JSONDecoder().decode(Told.self, from: Data(printed.utf8))
        #expect(told.faults.isEmpty, "\(told.faults)")
        let (all, received) = (Self.spoken(files + 3), Self.spoken(files))
        #expect(told.counts.allSatisfy { $0 == "of \(all) images sent, keep this page open." }, "\(told.counts)")
        #expect(told.end == "\(all) of \(all) images sent.")
        #expect(
            told.outcomes.contains("\(received) received") && told.outcomes.contains { $0.hasPrefix("3 kept aside") })
        #expect(told.aside.sorted() == ["letter.txt", "notes.docx", "photo.jpg"])
        #expect(told.largest < 200, "the page grew by \(told.largest) elements")
        #expect(try rough.run(Self.check) == "\(files) 3\n")
        #expect(rough.served.program.end() == 0)
        try rough.verify("at the end")
    }

    @Test("In one association: each is acknowledged, and is in its case once")
    func associated() throws {
        let rough = try RoughHandling()
        let files = Self.cases * 100
        try rough.run(Self.prepare, more: ["\(Self.cases)", "100"])
        let begin = Date()
        #expect(try rough.run(Self.associate) == "\(files)\n")
        print("\(files) objects by one association in", Int(Date().timeIntervalSince(begin)), "seconds")
        #expect(try rough.run(Self.check) == "\(files) 0\n")
        #expect(rough.served.program.end() == 0)
        try rough.verify("at the end")
    }
}
