/// Walks pages in Chromium, with axe and screenshots; prints what it saw and what was wrong as JSON.
///
/// Arguments: base address, folder for screenshots, account, password, pages as JSON.
let browserWalk = #"""

    account, password, pages = more[0], more[1], json.loads(more[2])
    seen, without_script, keys = 0, 0, ""

    def visit(page, name, path, width, scheme):
        response = page.goto(base + path)
        if response.status >= 500:
            faults.append(f"{name} {width} {scheme}: status {response.status}")
        hold(page, name, width, scheme)
        for image in page.locator("img").all():
            if not image.evaluate("i => i.complete && i.naturalWidth > 0"):
                faults.append(f"{name} {width} {scheme}: an image does not show")

    with sync_playwright() as play:
        browser = chromium(play)
        for scheme in ("light", "dark"):
            for width in (1280, 390):
                context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 844})
                page = context.new_page()
                watch(page)
                for name, path in pages["public"]:
                    visit(page, name, path, width, scheme)
                    seen += 1
                sign_in(page, account, password)
                for name, path in pages["signedIn"]:
                    visit(page, name, path, width, scheme)
                    seen += 1
                if not keys:
                    page.goto(base + "/practice")
                    page.keyboard.press("Enter")
                    page.wait_for_url("**/practice/cases/**")
                    keys = page.url[len(base):]
                context.close()
        context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 844})
        page = context.new_page()
        sign_in(page, account, password)
        for name, path in pages["public"] + pages["signedIn"]:
            if page.goto(base + path).status < 500 and page.locator("h1").count() == 1:
                without_script += 1
        page.click("button.out")
        page.goto(base + "/practice")
        if "/sign-in" not in page.url:
            faults.append("signing out leaves the door open")
        browser.close()
    print(json.dumps({"seen": seen, "faults": sorted(set(faults)), "keys": keys, "withoutScript": without_script}))
    """#
