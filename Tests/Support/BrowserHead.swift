/// What every walk through pages in Chromium begins with: the door, looking with axe in light and dark, wide and narrow,
/// and what went wrong on the way.
///
/// A walk is this text and its own, run by ``Peer/python(_:_:)`` with the base address and the folder for pictures first. It
/// has `base`, `folder`, `more` (further arguments), `faults` (a list of sentences), `told` (what it tells the test) and:
/// - `browser(play)`: Chromium;
/// - `person(chromium, account, password, **context)`: a page of its own with that person signed in;
/// - `watch(page)`: keeps what the page's scripts complain about;
/// - `look(page, name, sizes=…)`: a picture and axe at each size and scheme, held against what may never be;
/// - `count(page)`: counts keystrokes and clicks by what the page itself receives; `hands(page)` reads the count;
/// - `finish()`: prints what it tells.
public let browserHead = #"""
    import json, pathlib, sys
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    base, folder, more = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    folder.mkdir(parents=True, exist_ok=True)
    faults, told, axe = [], {}, Axe()
    LOOKS = ((1280, "light"), (1280, "dark"), (390, "light"), (390, "dark"))
    addresses = []

    def browser(play):
        return play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    def watch(page):
        page.on("console", lambda message: message.type == "error" and "status of" not in message.text
                and faults.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))
        page.on("request", lambda request: addresses.append(request.url))

    def sign_in(page, account, password):
        page.goto(base + "/practice/sign-in")
        page.fill("#account", account)
        page.fill("#password", password)
        page.click("main button.go")
        page.wait_for_url(lambda url: "sign-in" not in url)

    def person(chromium, account, password, **context):
        page = chromium.new_context(**{"viewport": {"width": 1280, "height": 844}, **context}).new_page()
        watch(page)
        sign_in(page, account, password)
        return page

    def look(page, name, sizes=LOOKS):
        before = page.viewport_size
        for width, scheme in sizes:
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
                    nodes = "; ".join(n["html"][:160] for n in violation["nodes"][:3])
                    faults.append(f"{where}: {violation['id']}: {violation['help']}: {nodes}")
        page.set_viewport_size(before)
        page.emulate_media(color_scheme="light")

    def count(page):
        page.context.expose_binding("countHand", lambda source, kind: page.hands.append(kind))
        page.hands = []
        page.context.add_init_script("""
            addEventListener("keydown", (e) => e.isTrusted && !["Shift", "Control", "Alt", "Meta"].includes(e.key)
                && countHand("key " + e.key), true);
            addEventListener("pointerdown", (e) => e.isTrusted && countHand("click"), true);
        """)

    def finish():
        told["faults"] = sorted(set(faults))
        print(json.dumps(told))
    """#
