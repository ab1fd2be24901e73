import Essentials
import Foundation
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("Importing in a browser", .serialized)
struct ImportBrowserTests {
    @Test("A file refused by name, a preview, a part imported, the report, the same file again; axe clean")
    func walk() async throws {
        let demo = try DemoSite()
        try await ServerTests.serving(demo.desk) { port in
            let folder = BrowserTests.screenshots.appendingPathComponent("directory").path
            let text = try await ServerTests.apart {
                try Peer.python(browserHead + importWalk, ["http://127.0.0.1:\(port)", folder, demo.demo.password])
            }
            let told = try JSONValue(parsing: text)
            #expect(told["faults"]?.strings == [])
            #expect(told["refused"]?.string?.contains("Windows-1252") == true)
            #expect(told["title"]?.string == "The file has 1 new, 1 possible duplicate and 1 refused")
            #expect(told["place"]?.string?.contains("line 4, column 4 (birthDate)") == true)
            #expect(told["left"]?.string?.contains("Shoe size") == true)
            #expect(told["held"]?.string?.contains("Nothing was imported") == true)
            #expect(told["done"]?.string?.contains("1 new, 1 changed and 1 refused") == true)
            #expect(told["report"]?.string?.hasPrefix("line,outcome,person,remark") == true)
            #expect(
                told["again"]?.string == "The file has 2 unchanged and 1 refused"
                    || told["again"]?.string == "The register holds all of the file")
            #expect(told["escaped"]?.bool == true)
        }
    }
}

/// Arguments: base address, folder for screenshots, password of the demo.
let importWalk = #"""

    password = more[0]

    def file(name, text):
        return {"name": name, "mimeType": "text/csv", "buffer": text}

    header = "identifier,family,given,birthDate,sex,line1,city,state,zip,payer,memberID,Shoe size\n"
    rest = ",F,1 Elm Court,Albany,NY,12208,DEMO1,M-9,38\n"
    table = (header + "1,<script alert(1),Nora,1990-01-31" + rest + "2,Rivera,Ana,1984-07-02" + rest
             + "3,Wrong,Day,1990-02-31" + rest).encode()

    def upload(page, name, data):
        page.goto(base + "/practice/import")
        page.set_input_files("#file", file(name, data))
        page.fill("#system", "Dentrix")
        page.click("text=Show what would change")
        page.wait_for_load_state()

    with sync_playwright() as play:
        browser = chromium(play)
        page = browser.new_context().new_page()
        watch(page)
        page.on("dialog", lambda dialog: faults.append("a script ran"))
        sign_in(page, "biller", password)
        page.goto(base + "/practice/import")
        look(page, "import")
        upload(page, "latin.csv", header.encode() + b"1,M\xfcller,Z,1990-01-01" + rest.encode())
        told["refused"] = page.inner_text(".why")
        look(page, "import-refused")
        upload(page, "export.csv", table)
        told["title"] = page.inner_text("h1")
        told["place"] = page.inner_text("main")
        told["left"] = page.inner_text(".note")
        told["escaped"] = "<script alert(1)" in page.inner_text("main")
        look(page, "import-preview")
        page.click("main form button.go")
        told["held"] = page.inner_text(".note.bad")
        look(page, "import-held")
        page.locator("select").first.select_option(label="The same as HS-0001, Rivera, Ana, born 2 July 1984")
        page.focus("#good")
        page.keyboard.press("Space")
        page.focus("main form button.go")
        page.keyboard.press("Enter")
        page.wait_for_selector(".note.ok")
        told["done"] = page.inner_text("main")
        look(page, "import-done")
        with page.expect_download() as download:
            page.click("text=Save the report")
        told["report"] = pathlib.Path(download.value.path()).read_text()
        upload(page, "export.csv", table)
        told["again"] = page.inner_text("h1")
        browser.close()
    finish()
    """#
