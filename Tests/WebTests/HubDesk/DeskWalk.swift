/// Suggests, reviews, asks, answers and imports in Chromium, as people do; prints what it saw and what was wrong as JSON.
///
/// Arguments: base address, folder for screenshots, password of the demo, a statement's id, two CDT files of made-up names.
let deskWalk = #"""
    import json, pathlib, re, sys
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    base, folder, password, statement, first_file, second_file = sys.argv[1:7]
    code = statement.split(".")[0]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    faults, done, seen = [], [], 0
    axe = Axe()

    def watch(page):
        page.on("console", lambda message: message.type == "error" and "status of" not in message.text
                and faults.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))

    def look(page, name, whole=False):
        """The page as it stands: wide and light, narrow and dark; a whole look takes the other two as well."""
        global seen
        ways = [(1280, "light"), (390, "dark")] + ([(1280, "dark"), (390, "light")] if whole else [])
        for width, scheme in ways:
            page.set_viewport_size({"width": width, "height": 844})
            page.emulate_media(color_scheme=scheme)
            where = f"{name} {width} {scheme}"
            page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if wide > 0:
                faults.append(f"{where}: {wide} pixels wider than the window")
            if page.locator("h1").count() != 1:
                faults.append(f"{where}: {page.locator('h1').count()} main headings")
            for violation in axe.run(page).response["violations"]:
                if violation["impact"] in ("serious", "critical", "moderate"):
                    nodes = "; ".join(n["html"][:140] for n in violation["nodes"][:3])
                    faults.append(f"{where}: {violation['id']}: {violation['help']}: {nodes}")
            seen += 1
        page.set_viewport_size({"width": 1280, "height": 844})
        page.emulate_media(color_scheme="light")

    def expect(condition, what):
        (done if condition else faults).append(what)

    def sign_in(page, account, home="/desk"):
        page.goto(base + "/desk")
        page.fill("#account", account)
        page.fill("#password", password)
        page.click("button.go")
        page.wait_for_url(base + home)

    def suggest(page, text):
        page.goto(f"{base}/codes/{code}/suggest?statement={statement}")
        page.fill("#text", text)
        page.fill("#source-title", "Notes of a public agency, March 2026")
        page.fill("#source-locator", "https://agency.example/notes")
        page.fill("#name", "Ines Falk")

    def accept(page, text):
        page.goto(base + "/desk")
        page.locator("table.queue th a[href*='/desk/contributions/']").last.click()
        page.select_option("#rank", "agency")
        page.click("label[for=standing-read]")
        page.fill("#accept #reason", "The agency says so.")
        page.click("text=Accept with this source")

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        visitor_context, editor_context = browser.new_context(), browser.new_context()
        visitor, editor = visitor_context.new_page(), editor_context.new_page()
        watch(visitor)
        watch(editor)

        # A visitor suggests; what is wrong is said, nothing is lost.
        text = "Images alone; the reading is another's, who signs it."
        suggest(visitor, text)
        look(visitor, "suggest", whole=True)
        visitor.fill("#text", "ab")
        visitor.eval_on_selector("form.entry", "f => f.noValidate = true")
        visitor.click("button.go")
        expect(visitor.locator("#text").input_value() == "ab"
               and visitor.locator("#source-title").input_value().startswith("Notes"), "a fault keeps what was typed")
        look(visitor, "suggest-faulty")
        visitor.fill("#text", text)
        visitor.click("button.go")
        visitor.wait_for_url("**/suggestions/*")
        receipt = visitor.url.split("?")[0]
        expect("Keep this address" in visitor.content(), "the receipt gives the private address")
        look(visitor, "receipt")

        # An editor signs in, and accepts it with its source.
        editor.goto(base + "/desk")
        look(editor, "sign-in")
        sign_in(editor, "editor")
        look(editor, "queue")
        editor.click("table.queue tbody th a")
        look(editor, "contribution")
        for opener in ("Ask back…", "Decline…", "Destroy the text…"):
            editor.click(f"summary:has-text('{opener}')")
        look(editor, "contribution-acts", whole=True)
        accept(editor, text)
        editor.wait_for_url(f"**/desk/statements/{statement}")
        expect("Suggested by Ines Falk, accepted by Nadia Haddad" in editor.content(), "the history names both")
        editor.click("summary:has-text('Put this back…')")
        look(editor, "statement")
        visitor.goto(f"{base}/codes/{code}")
        expect(text in visitor.locator("main").inner_text(), "the page of the code shows the accepted text")
        visitor.goto(f"{base}/changes")
        expect("Nadia Haddad" in visitor.locator("main").inner_text(), "the changes name the editor")
        visitor.goto(receipt)
        expect("The agency says so." in visitor.content(), "the visitor reads the reason")
        look(visitor, "suggestion-accepted")

        # A visitor asks with a name and a birth date: warned on leaving the field, marked by the server, mended, sent.
        visitor.goto(f"{base}/codes/{code}/ask")
        look(visitor, "ask")
        visitor.fill("#question", "Scan of Nora Alder, born 4 May 1971: do both sides need a line of their own?")
        visitor.locator("#name").focus()
        expect(visitor.locator("#seen-question").count() == 1, "a warning on leaving the field")
        visitor.click("button.go")
        expect("Alder" in (visitor.locator("mark").first.text_content() or ""), "the words are marked")
        look(visitor, "ask-warned")
        visitor.fill("#question", "Do both sides need a line of their own?")
        visitor.click("button.go")
        visitor.wait_for_url("**/questions/*")
        answer_at = visitor.url.split("?")[0]
        look(visitor, "question-sent")
        editor.goto(base + "/desk")
        editor.click("table.queue tbody th a")
        look(editor, "question")
        editor.fill("#answer", "One line, with both sides in the report.")
        editor.click("text=Send the answer")
        editor.wait_for_selector("text=Publish the entry")
        look(editor, "question-answered")
        visitor.goto(answer_at)
        expect("One line, with both sides in the report." in visitor.content(), "the asker reads the answer")
        look(visitor, "question-read")
        editor.fill("#entry-question", "Do both sides need a line of their own?")
        editor.click("text=Publish the entry")
        editor.wait_for_selector("text=An entry was made of it")
        # Somebody else, whose browser keeps no page of a minute ago.
        reader = browser.new_context().new_page()
        reader.goto(f"{base}/codes/{code}")
        expect("One line, with both sides in the report." in reader.locator("main").inner_text(),
               "the entry stands under the code")

        # A conflict.
        editor.goto(base + "/conflicts")
        conflict = re.search(r"/desk/conflicts/([^\"?#]+)", editor.content())
        editor.goto(f"{base}/desk/conflicts/" + (conflict.group(1) if conflict else sys.argv[7]))
        look(editor, "conflict")

        # A release of made-up names.
        admin_context = browser.new_context()
        admin = admin_context.new_page()
        watch(admin)
        sign_in(admin, "admin", "/desk/releases")
        for year, path in (("2026", first_file), ("2027", second_file)):
            admin.goto(base + "/desk/releases")
            if year == "2026":
                look(admin, "releases-none")
            admin.fill("#year", year)
            admin.fill("#effective", f"{year}-01-01")
            admin.set_input_files("#file", path)
            admin.click("text=Read and compare")
            admin.wait_for_url("**/desk/releases/*")
            if year == "2027":
                expect("renewed" in admin.locator("ins").all_inner_texts()[0], "the change stands side by side")
                look(admin, "comparison")
            admin.click("summary:has-text('Apply…')")
            admin.check("input[name=confirmed]")
            if year == "2027":
                look(admin, "comparison-apply")
            admin.click(f"button:has-text('Apply CDT {year}')")
            admin.wait_for_url(base + "/desk/releases")
        expect("CDT 2027" in admin.content(), "the release is applied")
        admin.set_input_files("#file", {"name": "half.csv", "mimeType": "text/csv",
                              "buffer": b"Code,Nomenclature\nD0370,\"Widget"})
        admin.fill("#year", "2027")
        admin.fill("#effective", "2027-01-01")
        admin.click("text=Read and compare")
        expect("never ends" in admin.content(), "a half file is refused with its place")
        look(admin, "releases-refused")

        # By keyboard alone: ask, from the skip link to the receipt.
        keys = browser.new_context().new_page()
        watch(keys)
        keys.goto(base + "/contact")
        for _ in range(60):
            keys.keyboard.press("Tab")
            if keys.evaluate("document.activeElement.id") == "question":
                break
        expect(keys.evaluate("document.activeElement.matches(':focus-visible')"), "the focus is seen")
        keys.keyboard.type("Who reads what is sent to the desk?")
        order = []
        for _ in range(3):
            keys.keyboard.press("Tab")
            order.append(keys.evaluate("document.activeElement.id || document.activeElement.textContent"))
        expect(order[:2] == ["name", "Ask"], f"from field to button: {order}")
        keys.keyboard.press("Shift+Tab")
        keys.keyboard.press("Enter")
        keys.wait_for_url("**/questions/*")
        done.append("asked by keyboard")

        # Without script: suggest, accept, ask, decline.
        plain = browser.new_context(java_script_enabled=False).new_page()
        suggest(plain, "Without script: images alone, another reads and signs.")
        plain.click("button.go")
        plain.wait_for_url("**/suggestions/*")
        sign_in(plain, "editor")
        accept(plain, "")
        plain.wait_for_url(f"**/desk/statements/{statement}")
        plain.goto(base + "/desk")
        plain.click("table.queue tbody th a")
        plain.click("summary:has-text('Close without')")
        plain.fill("#decline-text", "Asked by a test.")
        plain.click("text=Close with this reason")
        expect("Asked by a test." in plain.content(), "declined without script")
        plain.click("button.out")
        plain.goto(base + "/desk")
        expect("/desk/sign-in" in plain.url, "signed out without script")
        browser.close()
    print(json.dumps({"seen": seen, "faults": sorted(set(faults)), "done": len(done)}))
    """#
