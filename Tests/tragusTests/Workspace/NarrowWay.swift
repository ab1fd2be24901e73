/// The whole way on a telephone: 390 pixels, by touch.
let narrowWay = #"""

    phantoms, port = more[0], more[1]
    PASSWORD = "simulated patients only"
    PERSON = {"family": "Thistlewood", "given": "Hester", "born": "1962-07-30"}
    NARROW = ((390, "light"), (390, "dark"))

    def tap(page, wanted, **more):
        """Taps what leads to another page."""
        with page.expect_navigation():
            page.locator(wanted, **more).last.tap()

    def pick(page, name, value):
        page.locator(f'label:has([name="{name}"][value="{value}"])').first.tap()

    with sync_playwright() as play:
        browser = chromium(play)
        page = person(browser, "okafor", PASSWORD, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True,
                      accept_downloads=True)
        page.goto(base + "/practice/patients/new")
        for field, text in (("name.family", PERSON["family"]), ("name.given", PERSON["given"]), ("birthDate", "07/30/1962"),
                            ("address.lines.1", "3 Weir Row"), ("address.city", "Albany"), ("address.zip", "12207")):
            page.fill(f'[name="{field}"]', text)
        pick(page, "sex", "female")
        look(page, "new-patient", NARROW)
        tap(page, "main form button.go")
        told["person"] = page.url[len(base):].split("#")[0]
        PERSON["number"] = told["person"].rsplit("/", 1)[1]
        tap(page, 'a[href$="/coverage"]')
        page.fill("#memberID", "DDP0009901")
        pick(page, "relationship", "self")
        tap(page, "main form button.go")
        tap(page, 'a[href$="/problem"]')
        page.fill("#code", "K11.5")
        tap(page, "main form button.go")
        look(page, "patient", NARROW)
        tap(page, 'a[href$="/order"]')
        page.fill("[name=reason]", "Swelling under the jaw at meals")
        page.fill("[name=whyNotRadiograph]", "The duct and its flow are asked for.")
        page.locator('label:has([name="area:submandibular-gland"])').tap()
        pick(page, "side", "right")
        for field in ("orderedBy", "capturedBy", "readBy"):
            pick(page, field, "okafor")
        tap(page, "main form button.go")
        case = page.locator("#studies a[href*='/practice/cases/']").first.get_attribute("href")
        told["acknowledged"] = send(port, scanner(
            phantoms, ["submandibular-right-stone", "submandibular-right-stone:transverse"], PERSON,
            case.rsplit("/", 1)[1], folder / "sent"))
        page.goto(base + "/practice")
        look(page, "worklist", NARROW)
        tap(page, "a.who", has_text=PERSON["family"])
        page.goto(base + case)
        for _ in range(2):
            shown = page.locator(".stage").get_attribute("data-object")
            page.locator(".labelling button", has_text="Right submandibular gland").first.tap()
            page.wait_for_function("""o => document.querySelector(".stage").dataset.object !== o
                || !document.querySelector("#viewer .thumbs").textContent.includes("side?")""", arg=shown)
        page.locator("[data-tool=length]").tap()
        page.locator("#viewer svg[data-stage]").scroll_into_view_if_needed()
        box = page.locator("#viewer svg[data-stage]").bounding_box()
        for dx in (-20, 20):
            page.touchscreen.tap(box["x"] + box["width"] / 2 + dx, box["y"] + box["height"] / 2)
        page.locator("#viewer .measures li strong").first.wait_for()
        told["measured"] = page.locator("#viewer .measures li strong").all_inner_texts()
        look(page, "study", NARROW)
        tap(page, f'a[href="{case}/report"]')
        for act in ("insert", "no-prior", "normal:submandibular.right", "impression"):
            with page.expect_response("**/report/act"):
                page.locator(f'[data-act="{act}"]').tap()
        page.get_by_text("Ready to sign.").wait_for()
        look(page, "writing", NARROW)
        page.locator("#signing > summary").tap()
        page.fill("#sign-password", PASSWORD)
        page.locator("#signing button.go").tap()
        page.wait_for_url("**#signature")
        look(page, "signed", NARROW)
        page.goto(base + case + "/decision")
        told["decision"] = page.locator("h1").inner_text()
        look(page, "decision", NARROW)
        page.goto(base + case + "/claim")
        tap(page, "main button", has_text="Bill the case")
        told["claim"] = page.locator("h1").inner_text()
        look(page, "claim", NARROW)
        with page.expect_download() as waiting:
            page.locator('.files a[href$=".837"]').first.tap()
        told["837"] = pathlib.Path(waiting.value.path()).read_text()[:3]
        names = [PERSON["family"], PERSON["given"], PERSON["born"], PERSON["born"].replace("-", "")]
        told["named"] = sorted({url for url in addresses if any(name.lower() in url.lower() for name in names)})
        browser.close()
    finish()
    """#
