/// The whole way without a mouse; how many keys a normal study of four glands takes is counted by what pages receive.
let keyboardWay = #"""

    phantoms, port = more[0], more[1]
    PASSWORD = "simulated patients only"
    PERSON = {"family": "Marchbanks", "given": "Odile", "born": "1988-11-02"}

    def enter(page, wanted=None, key="Enter"):
        """Presses what has the focus, and waits for the page that comes of it."""
        if wanted:
            focus(page, wanted)
        with page.expect_navigation():
            press(page, key)

    with sync_playwright() as play:
        browser = chromium(play)
        context = browser.new_context(viewport={"width": 1280, "height": 844}, accept_downloads=True)
        page = context.new_page()
        watch(page)
        count(page)
        page.goto(base + "/practice/sign-in")
        write(page, "#account", "okafor")
        write(page, "#password", PASSWORD)
        enter(page)
        enter(page, 'a[href="/practice/patients"]')
        enter(page, 'a[href="/practice/patients/new"]')
        write(page, '[name="name.family"]', PERSON["family"])
        write(page, '[name="name.given"]', PERSON["given"])
        write(page, '[name="birthDate"]', "11/02/1988")
        focus(page, "[name=sex]")
        press(page, "Space")
        write(page, '[name="address.lines.1"]', "7 Mill Lane")
        write(page, '[name="address.city"]', "Albany")
        write(page, '[name="address.zip"]', "12208")
        enter(page)
        told["person"] = page.url[len(base):].split("#")[0]
        PERSON["number"] = told["person"].rsplit("/", 1)[1]
        enter(page, 'a[href$="/coverage"]')
        write(page, "#memberID", "DDP0008812")
        enter(page)
        enter(page, 'a[href$="/problem"]')
        write(page, "#code", "K11.5")
        enter(page)
        enter(page, 'a[href$="/order"]')
        write(page, "[name=reason]", "Dry mouth for half a year; both glands on both sides are to be looked at")
        write(page, "[name=whyNotRadiograph]", "A radiograph does not show the texture of a gland.")
        for area in ("parotid-gland", "submandibular-gland"):
            focus(page, f'[name="area:{area}"]')
            press(page, "Space")
        focus(page, "[name=side]")
        press(page, "Space")
        press(page, "ArrowRight", 2)
        told["side"] = page.evaluate("document.activeElement.value")
        for field in ("orderedBy", "capturedBy", "readBy"):
            focus(page, f"[name={field}]")
            while page.evaluate("document.activeElement.value") != "okafor":
                press(page, "ArrowRight")
            press(page, "Space")
        enter(page, "main form button.go")
        case = page.locator("#studies a[href*='/practice/cases/']").first.get_attribute("href")
        accession = case.rsplit("/", 1)[1]
        planes = ["submandibular-left-normal", "submandibular-left-normal:transverse"]
        told["acknowledged"] = send(port, scanner(phantoms, planes * 4, PERSON, accession, folder / "sent"))

        # From opening the study to ready to sign: counted as the page receives it.
        enter(page, 'a[href="/practice"]')
        page.locator("tr", has_text=PERSON["family"]).get_by_text("8 images").wait_for()
        for _ in range(20):
            press(page, "j")
            if page.evaluate("name => document.activeElement.closest('tr')?.textContent.includes(name)", PERSON["family"]):
                break
        page.hands.clear()
        enter(page)
        told["opens"] = page.url[len(base):]
        if not page.url.endswith("/report"):
            enter(page, f'a[href="{case}/report"]')
        for key in "11223344":
            shown = page.locator(".stage").get_attribute("data-object")
            press(page, key)
            page.wait_for_function("""o => document.querySelector(".stage").dataset.object !== o
                || !document.querySelector("#viewer .thumbs").textContent.includes("side?")""", arg=shown)
        page.locator('[data-act="all-normal"]').wait_for()
        for key in ("i", "c", "Shift+O", "e"):
            with page.expect_response("**/report/act"):
                press(page, key)
        page.get_by_text("Ready to sign.").wait_for()
        told["hands"] = len(page.hands)
        told["kinds"] = sorted(set(page.hands))

        focus(page, "#signing > summary", 200)
        press(page, "Enter")
        write(page, "#sign-password", PASSWORD)
        press(page, "Enter")
        page.wait_for_url("**#signature")
        enter(page, f'a[href="{case}/decision"]')
        told["decision"] = page.locator("h1").inner_text()
        enter(page, f'a[href="{case}/claim"]')
        focus(page, 'form[action$="/bill"] button')
        with page.expect_navigation():
            press(page, "Enter")
        told["claim"] = page.locator("h1").inner_text()
        focus(page, '.files a[href$=".837"]')
        with page.expect_download() as waiting:
            press(page, "Enter")
        told["837"] = pathlib.Path(waiting.value.path()).read_text()[:3]
        told["clicks"] = page.hands.count("click")
        names = [PERSON["family"], PERSON["given"], PERSON["born"], PERSON["born"].replace("-", "")]
        told["named"] = sorted({url for url in addresses if any(name.lower() in url.lower() for name in names)})
        browser.close()
    finish()
    """#
