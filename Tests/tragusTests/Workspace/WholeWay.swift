/// The whole way in Chromium with every role of a practice, from a fee and a first sign-in to verified records.
let wholeWay = #"""

    phantoms, port, outbox = more[0], more[1], pathlib.Path(more[2])
    PASSWORD = "simulated patients only"
    PERSON = {"family": "Quillfeather", "given": "Isolde", "born": "1979-03-14"}

    def go(page, name, **more):
        """Presses the page's main button, and waits for what comes of it."""
        with page.expect_navigation():
            page.locator("main form button.go", **more).last.click()
        look(page, name)

    def heading(page):
        return page.locator("h1").inner_text()

    with sync_playwright() as play:
        browser = chromium(play)

        # The administrator sets a fee and lets somebody in.
        page = person(browser, "admin", PASSWORD)
        page.goto(base + "/practice/directory/fee")
        page.fill("[name=code]", "D0370")
        page.fill("[name=amount]", "210.00")
        page.fill("[name=from]", "2026-01-01")
        page.locator("[name=payer]").select_option(label="Demonstration Dental Plan")
        go(page, "directory")
        page.goto(base + "/practice/oversight/accounts")
        for field, text in (("user", "chair-two"), ("name", "Nora Feld"), ("password", "a first password for one day")):
            page.fill(f"[name={field}]", text)
        page.check("[name=role-assistant]")
        go(page, "accounts")

        # The assistant, at the first sign-in, registers the patient with coverage and problem, and writes the order.
        page = browser.new_context(viewport={"width": 1280, "height": 844}).new_page()
        watch(page)
        sign_in(page, "chair-two", "a first password for one day")
        told["first"] = page.url[len(base):]
        look(page, "first-sign-in")
        page.goto(base + "/practice/account")
        page.fill("#present", "a first password for one day")
        for field in ("#password", "#again"):
            page.fill(field, "words that nobody puts together")
        with page.expect_navigation():
            page.locator("main form button.go").click()
        told["changed"] = page.url[len(base):]
        if page.locator("#account").count():
            sign_in(page, "chair-two", "words that nobody puts together")
        page.goto(base + "/practice/patients/new")
        look(page, "new-patient")
        for field, text in (("name.family", PERSON["family"]), ("name.given", PERSON["given"]), ("birthDate", "03/14/1979"),
                            ("telephone", "518 555 0142"), ("address.lines.1", "12 Quay Street"),
                            ("address.city", "Albany"), ("address.zip", "12207")):
            page.fill(f'[name="{field}"]', text)
        page.check("[name=sex][value=female]")
        go(page, "patient")
        told["person"] = page.url[len(base):].split("#")[0]
        PERSON["number"] = told["person"].rsplit("/", 1)[1]
        page.locator('a[href$="/coverage"]').first.click()
        page.fill("#memberID", "DDP0007731")
        page.check("[name=relationship][value=self]")
        look(page, "coverage")
        go(page, "covered")
        page.goto(base + told["person"] + "/problem")
        page.fill("#code", "K11.5")
        go(page, "with-problem")
        page.goto(base + told["person"] + "/order")
        page.fill("[name=reason]", "Swelling under the jaw at meals for three weeks")
        page.fill("[name=question]", "Is there a stone, and where does it lie?")
        page.fill("[name=whyNotRadiograph]", "Gland, duct and flow are asked for; a radiograph shows none of them.")
        page.check('[name="area:submandibular-gland"]')
        page.check("[name=side][value=bilateral]")
        for field in ("orderedBy", "capturedBy", "readBy"):
            page.check(f"[name={field}][value=okafor]")
        page.check('[name="problem:K11.5"]')
        look(page, "order")
        go(page, "ordered")
        case = page.locator("#studies a[href*='/practice/cases/']").first.get_attribute("href")
        accession = case.rsplit("/", 1)[1]

        # The scanner sends; the work list of who waits changes by itself.
        waiting = person(browser, "okafor", PASSWORD)
        files = scanner(phantoms, ["submandibular-right-stone", "submandibular-right-stone:transverse",
                                   "submandibular-left-normal", "submandibular-left-normal:transverse"],
                        PERSON, accession, folder / "sent")
        told["acknowledged"] = send(port, files)
        line = waiting.locator("tr", has_text=PERSON["family"])
        line.get_by_text("4 images").wait_for()
        told["live"] = True
        look(waiting, "worklist")

        # The assistant labels with one key each, and measures the stone.
        page.goto(base + case)
        look(page, "study-new")
        for key in "1122":
            shown = page.locator(".stage").get_attribute("data-object")
            page.keyboard.press(key)
            page.wait_for_function("""o => document.querySelector(".stage").dataset.object !== o
                || !document.querySelector("#viewer .thumbs").textContent.includes("side?")""", arg=shown)
        told["labels"] = page.locator("#viewer .thumbs").inner_text()
        page.locator("#viewer .thumbs a").first.click()
        page.wait_for_function("() => document.querySelector('.stage').dataset.image === '1'")
        page.keyboard.press("x")
        box = page.locator("#viewer svg[data-stage]").bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        for dx, dy in ((-30, 0), (30, 0), (0, -12), (0, 12)):
            page.mouse.click(x + dx, y + dy)
        page.locator("#viewer .measures li strong").nth(1).wait_for()
        told["measured"] = page.locator("#viewer .measures li strong").all_inner_texts()
        look(page, "study-measured")

        # The dentist reads.
        page = waiting
        page.locator("tr", has_text=PERSON["family"]).locator("a.who").click()
        page.wait_for_url("**" + case + "**")
        told["opens"] = page.url[len(base):]
        page.goto(base + case + "/report")
        look(page, "writing-new", LOOKS)
        told["chips"] = [" ".join(chip.split()) for chip in page.locator("[data-measure]").all_inner_texts()]
        for key in ("i", "c"):
            with page.expect_response("**/report/act"):
                page.keyboard.press(key)
        told["blocks"] = page.locator("#gate-state").inner_text()
        look(page, "writing")

        # What was measured goes into the lesion; the other gland is normal; what is said of it all.
        def choose(field, words):
            page.locator(f'[data-field="{field}"]').get_by_text(words, exact=True).first.click()

        def drop(field):
            """The next measurement in the field's unit, by its key."""
            with page.expect_response("**/report/field"):
                page.locator(f'[data-field="{field}"] input').focus()
                page.keyboard.press("m")

        with page.expect_response("**/report/act"):
            page.locator('[data-act="normal:submandibular.left"]').click()
        choose("finding.submandibular.right.calculus", "present")
        page.fill('[name="v.finding.submandibular.right.text"]',
                  "One echogenic focus with posterior shadow in the hilum; the duct behind it is not dilated.")
        page.wait_for_selector('[data-field$="size-max"]')
        lesion = page.locator('[data-field^="lesion."]').first.get_attribute("data-field").rsplit(".", 1)[0]
        told["sizes"] = page.locator(f'[data-field^="{lesion}.size"]').all_inner_texts()
        page.select_option(f'[name="v.{lesion}.kind"]', "calculus")
        look(page, "writing-lesion")
        page.fill(f'[name="v.{lesion}.text"]', "Calculus in the hilum of the right gland.")
        page.fill("#f-impression", "Calculus in the hilum of the right submandibular gland. The left gland is unremarkable.")
        page.fill('[name="v.effectOnTreatment"]', "Removal through the duct is planned instead of taking out the gland.")
        page.locator("#f-impression").blur()
        page.get_by_text("Ready to sign.").wait_for()
        look(page, "ready")
        page.locator("#signing > summary").click()
        look(page, "signing")
        page.fill("#sign-password", PASSWORD)
        page.locator("#signing button.go").click()
        page.wait_for_url("**#signature")
        told["signed"] = heading(page)
        look(page, "report-signed")

        # Who bills sees the decision, bills, downloads and sends.
        page = person(browser, "biller", PASSWORD, accept_downloads=True)
        page.goto(base + case + "/decision")
        told["decision"] = heading(page)
        look(page, "decision")
        page.goto(base + case + "/claim")
        look(page, "to-bill")
        page.locator("main button", has_text="Bill the case").first.click()
        page.wait_for_url("**/claim/harbor-street")
        told["claim"] = page.inner_text("main")
        look(page, "claim")
        with page.expect_download() as waiting:
            page.locator(".files a", has_text=".837").first.click()
        told["837"] = pathlib.Path(waiting.value.path()).read_text()
        page.locator("summary", has_text="Send the claim").click()
        look(page, "sending")
        with page.expect_navigation():
            page.locator("details[open] button.go").click()
        told["sent"] = heading(page)
        told["outbox"] = ["SV3*AD:D0370*210*" in path.read_text() for path in outbox.rglob("*.837")]
        look(page, "sent")
        page.goto(base + told["person"] + "/record")
        look(page, "record")
        told["record"] = page.inner_text("main")

        # The payer's examiner sees the bundle behind the claim, and nothing else of the practice.
        page = person(browser, "examiner", PASSWORD, accept_downloads=True)
        told["shelf"] = page.inner_text("body")
        look(page, "shelf")
        page.locator("main a", has_text=case.split("/")[-1]).click()
        page.wait_for_url("**/evidence/**")
        told["examiner"] = [page.goto(base + place).status for place in (case + "/evidence", case, told["person"])]
        page.goto(base + case + "/evidence")
        look(page, "evidence")
        with page.expect_download() as waiting:
            page.locator("a[download], .files a", has_text="evidence-").first.click()
        told["bundle"] = waiting.value.suggested_filename

        # The administrator finds it all in the audit, and verifies the records.
        page = person(browser, "admin", PASSWORD)
        page.goto(base + "/practice/oversight/audit")
        look(page, "audit")
        page.goto(base + "/practice/oversight")
        with page.expect_navigation(timeout=120_000):
            page.locator("button", has_text="Verify the records").click()
        told["verified"] = heading(page)
        look(page, "oversight")
        names = [PERSON["family"], PERSON["given"], PERSON["born"], PERSON["born"].replace("-", "")]
        told["named"] = sorted({url for url in addresses if any(name.lower() in url.lower() for name in names)})
        browser.close()
    finish()
    """#
