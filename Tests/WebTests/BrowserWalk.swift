/// Walks pages in Chromium, with axe and screenshots; prints what it saw and what was wrong as JSON.
///
/// Arguments: base address, folder for screenshots, account, password, pages as JSON.
let browserWalk = #"""
    import json, pathlib, sys
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    base, folder, account, password, pages = sys.argv[1:6]
    pages = json.loads(pages)
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    faults, seen, without_script, keys = [], 0, 0, ""

    def sign_in(page):
        page.goto(base + "/practice")
        page.fill("#account", account)
        page.fill("#password", password)
        page.click("button.go")
        page.wait_for_url(base + "/practice")

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
                for name, path in pages["public"]:
                    look(page, name, path, width, scheme, axe)
                    seen += 1
                sign_in(page)
                for name, path in pages["signedIn"]:
                    look(page, name, path, width, scheme, axe)
                    seen += 1
                if not keys:
                    page.goto(base + "/practice")
                    page.keyboard.press("Enter")
                    page.wait_for_url("**/practice/cases/**")
                    keys = page.url[len(base):]
                context.close()
        context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 844})
        page = context.new_page()
        sign_in(page)
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
