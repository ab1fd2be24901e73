/// Walks the public pages in Chromium: with axe, both themes, wide and narrow, by keyboard, without script.
///
/// Arguments: base address, folder for screenshots, pages as JSON.
let hubBrowserWalk = #"""

    pages = json.loads(more[0])

    def visit(page, name, path, width, scheme):
        response = page.goto(base + path)
        if response.status >= 500:
            faults.append(f"{name} {width} {scheme}: status {response.status}")
        hold(page, name, width, scheme)
        for image in page.locator("img").all():
            image.scroll_into_view_if_needed()
            image.evaluate("i => i.decode()")
            if not image.evaluate("i => i.complete && i.naturalWidth > 0"):
                faults.append(f"{name} {width} {scheme}: an image does not show")

    with sync_playwright() as play:
        browser = chromium(play)
        for scheme in ("light", "dark"):
            for width in (1280, 390):
                context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 844})
                page = context.new_page()
                watch(page)
                # Every page wide and light, and narrow and dark; the other two ways round a page of each kind.
                every = (scheme == "light") == (width == 1280)
                for name, path in pages:
                    if every or name in ("home", "D0370", "compared", "conflicts", "found"):
                        visit(page, name, path, width, scheme)
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
        for violation in axe.run(page).response["violations"]:
            if violation["impact"] in ("serious", "critical", "moderate"):
                faults.append(f"typed: {violation['id']}: {violation['nodes'][0]['html'][:160]}")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url("**/codes/**")
        told["second"] = page.url[len(base):] == "/codes/" + second
        page.keyboard.press("/")
        page.keyboard.type("qqqqzzzz", delay=5)
        page.wait_for_function("() => document.querySelector('#count').textContent.startsWith('Nothing found')")
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
