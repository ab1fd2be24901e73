/// Walks the public pages in Chromium: with axe, both themes, wide and narrow, by keyboard, without script.
///
/// Arguments: base address, folder for screenshots, pages as JSON.
let hubBrowserWalk = #"""
    import json, pathlib, sys
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    base, folder, pages = sys.argv[1:4]
    pages = json.loads(pages)
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    faults, told = [], {}

    def look(page, name, path, width, scheme, axe):
        response = page.goto(base + path)
        where = f"{name} {width} {scheme}"
        if response.status >= 500:
            faults.append(f"{where}: status {response.status}")
        page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            faults.append(f"{where}: {wide} pixels wider than the window")
        if page.locator("h1").count() != 1:
            faults.append(f"{where}: {page.locator('h1').count()} main headings")
        for image in page.locator("img").all():
            image.scroll_into_view_if_needed()
            image.evaluate("i => i.decode()")
            if not image.evaluate("i => i.complete && i.naturalWidth > 0"):
                faults.append(f"{where}: an image does not show")
        for violation in axe.run(page).response["violations"]:
            if violation["impact"] in ("serious", "critical", "moderate"):
                nodes = "; ".join(n["html"][:120] for n in violation["nodes"][:3])
                faults.append(f"{where}: {violation['id']}: {violation['help']}: {nodes}")

    def watch(page):
        page.on("console", lambda message: message.type == "error" and "status of" not in message.text
                and faults.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for width in (1280, 390):
                context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 844})
                page = context.new_page()
                watch(page)
                axe = Axe()
                # Every page wide and light, and narrow and dark; the other two ways round a page of each kind.
                every = (scheme == "light") == (width == 1280)
                for name, path in pages:
                    if every or name in ("home", "D0370", "compared", "conflicts", "found"):
                        look(page, name, path, width, scheme, axe)
                context.close()

        # Search as you type, with the keyboard alone: slash, words, arrow, Enter.
        context = browser.new_context(viewport={"width": 1280, "height": 844})
        page = context.new_page()
        watch(page)
        page.goto(base + "/")
        page.keyboard.press("/")
        page.keyboard.type("ultrasound", delay=5)
        page.wait_for_selector("#hits [role=option] >> nth=1")
        told["role"] = page.get_attribute("#q", "role")
        told["expanded"] = page.get_attribute("#q", "aria-expanded")
        told["first"] = page.get_attribute("#q", "aria-activedescendant")
        second = page.locator("#hits [role=option] .code").nth(1).inner_text()
        page.screenshot(path=folder / "typed-1280-light.png")
        axe = Axe()
        for violation in axe.run(page).response["violations"]:
            if violation["impact"] in ("serious", "critical", "moderate"):
                faults.append(f"typed: {violation['id']}: {violation['nodes'][0]['html'][:160]}")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url("**/codes/**")
        told["second"] = page.url[len(base):] == "/codes/" + second
        page.keyboard.press("/")
        page.keyboard.type("qqqqzzzz", delay=5)
        page.wait_for_function("document.querySelector('#count').textContent.startsWith('Nothing found')")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search?q=qqqqzzzz")

        # The first link that Tab reaches skips to the content.
        page.goto(base + "/codes/D0370")
        page.keyboard.press("Tab")
        told["skip"] = page.evaluate("document.activeElement.getAttribute('href')")
        page.keyboard.press("Enter")
        told["main"] = page.evaluate("document.activeElement.id")

        # Another day by the form, and a comparison by the choice.
        page.goto(base + "/codes/D0351")
        page.fill("#on", "2022-06-01")
        page.click(".asof button")
        page.wait_for_url("**/codes/D0351?on=2022-06-01")
        told["date"] = page.locator(".asof .tag").first.inner_text().strip()
        page.goto(base + "/compare")
        page.select_option("#a", "D0370")
        page.select_option("#b", "D0391")
        page.click("main form button")
        page.wait_for_url("**/compare/D0370/D0391")
        context.close()

        # Without script: search by the form, and every page.
        context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 844})
        page = context.new_page()
        page.goto(base + "/")
        page.fill("#q", "d370")
        page.press("#q", "Enter")
        page.wait_for_url("**/search?q=d370")
        told["found"] = page.locator("ul.found a.code").first.get_attribute("href")
        told["withoutScript"] = sum(
            1 for name, path in pages if page.goto(base + path).status < 500 and page.locator("h1").count() == 1)

        # Printed, the margin of proof and the addresses of sources stay, and what can only be clicked goes.
        page.goto(base + "/codes/D0370")
        page.emulate_media(media="print")
        told["printed"] = [page.locator(".proof").first.is_visible(), page.locator(".mast").is_visible()]
        page.pdf(path=folder / "D0370.pdf")
        browser.close()
    print(json.dumps({"faults": sorted(set(faults)), "told": told}))
    """#
