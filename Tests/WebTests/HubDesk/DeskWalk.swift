/// Suggests, reviews, asks, answers and imports in Chromium, as people do; prints what it saw and what was wrong as JSON.
///
/// Arguments: base address, folder for screenshots, password of the demo, a statement's id, two CDT files of made-up names.
let deskWalk = #"""

    import re

    password, statement, first_file, second_file, known_conflict = more
    code = statement.split(".")[0]
    done, seen = [], 0

    def view(page, name, whole=False):
        """The page as it stands: wide and light, narrow and dark; a whole look takes the other two as well."""
        global seen
        sizes = LOOKS if whole else TWO
        look(page, name, sizes)
        seen += len(sizes)

    def expect(condition, what):
        (done if condition else faults).append(what)

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
        browser = chromium(play)
        visitor_context, editor_context = browser.new_context(), browser.new_context()
        visitor, editor = visitor_context.new_page(), editor_context.new_page()
        watch(visitor)
        watch(editor)

        # A visitor suggests; what is wrong is said, nothing is lost.
        text = "Images alone; the reading is another's, who signs it."
        suggest(visitor, text)
        view(visitor, "suggest", whole=True)
        visitor.fill("#text", "ab")
        visitor.eval_on_selector("form.entry", "f => f.noValidate = true")
        visitor.click("button.go")
        expect(visitor.locator("#text").input_value() == "ab"
               and visitor.locator("#source-title").input_value().startswith("Notes"), "a fault keeps what was typed")
        view(visitor, "suggest-faulty")
        visitor.fill("#text", text)
        visitor.click("button.go")
        visitor.wait_for_url("**/suggestions/*")
        receipt = visitor.url.split("?")[0]
        expect("Keep this address" in visitor.content(), "the receipt gives the private address")
        view(visitor, "receipt")

        # An editor signs in, and accepts it with its source.
        editor.goto(base + "/desk")
        view(editor, "sign-in")
        sign_in(editor, "editor", password, "/desk", door="/desk")
        view(editor, "queue")
        editor.click("table.queue tbody th a")
        view(editor, "contribution")
        for opener in ("Ask back…", "Decline…", "Destroy the text…"):
            editor.click(f"summary:has-text('{opener}')")
        view(editor, "contribution-acts", whole=True)
        accept(editor, text)
        editor.wait_for_url(f"**/desk/statements/{statement}")
        expect("Suggested by Ines Falk, accepted by Nadia Haddad" in editor.content(), "the history names both")
        editor.click("summary:has-text('Put this back…')")
        view(editor, "statement")
        visitor.goto(f"{base}/codes/{code}")
        expect(text in visitor.locator("main").inner_text(), "the page of the code shows the accepted text")
        visitor.goto(f"{base}/changes")
        expect("Nadia Haddad" in visitor.locator("main").inner_text(), "the changes name the editor")
        visitor.goto(receipt)
        expect("The agency says so." in visitor.content(), "the visitor reads the reason")
        view(visitor, "suggestion-accepted")

        # A visitor asks with a name and a birth date: warned on leaving the field, marked by the server, mended, sent.
        visitor.goto(f"{base}/codes/{code}/ask")
        view(visitor, "ask")
        visitor.fill("#question", "Scan of Nora Alder, born 4 May 1971: do both sides need a line of their own?")
        visitor.locator("#name").focus()
        expect(visitor.locator("#seen-question").count() == 1, "a warning on leaving the field")
        visitor.click("button.go")
        expect("Alder" in (visitor.locator("mark").first.text_content() or ""), "the words are marked")
        view(visitor, "ask-warned")
        visitor.fill("#question", "Do both sides need a line of their own?")
        visitor.click("button.go")
        visitor.wait_for_url("**/questions/*")
        answer_at = visitor.url.split("?")[0]
        view(visitor, "question-sent")
        editor.goto(base + "/desk")
        editor.click("table.queue tbody th a")
        view(editor, "question")
        editor.fill("#answer", "One line, with both sides in the report.")
        editor.click("text=Send the answer")
        editor.wait_for_selector("text=Publish the entry")
        view(editor, "question-answered")
        visitor.goto(answer_at)
        expect("One line, with both sides in the report." in visitor.content(), "the asker reads the answer")
        view(visitor, "question-read")
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
        editor.goto(f"{base}/desk/conflicts/" + (conflict.group(1) if conflict else known_conflict))
        view(editor, "conflict")

        # A release of made-up names.
        admin_context = browser.new_context()
        admin = admin_context.new_page()
        watch(admin)
        sign_in(admin, "admin", password, "/desk/releases", door="/desk")
        for year, path in (("2026", first_file), ("2027", second_file)):
            admin.goto(base + "/desk/releases")
            if year == "2026":
                view(admin, "releases-none")
            admin.fill("#year", year)
            admin.fill("#effective", f"{year}-01-01")
            admin.set_input_files("#file", path)
            admin.click("text=Read and compare")
            admin.wait_for_url("**/desk/releases/*")
            if year == "2027":
                expect("renewed" in admin.locator("ins").all_inner_texts()[0], "the change stands side by side")
                view(admin, "comparison")
            admin.click("summary:has-text('Apply…')")
            admin.check("input[name=confirmed]")
            if year == "2027":
                view(admin, "comparison-apply")
            admin.click(f"button:has-text('Apply CDT {year}')")
            admin.wait_for_url(base + "/desk/releases")
        expect("CDT 2027" in admin.content(), "the release is applied")
        admin.set_input_files("#file", {"name": "half.csv", "mimeType": "text/csv",
                              "buffer": b"Code,Nomenclature\nD0370,\"Widget"})
        admin.fill("#year", "2027")
        admin.fill("#effective", "2027-01-01")
        admin.click("text=Read and compare")
        expect("never ends" in admin.content(), "a half file is refused with its place")
        view(admin, "releases-refused")

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
        sign_in(plain, "editor", password, "/desk", door="/desk")
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
