/// What every walk through pages in Chromium begins with: the door, looking with axe in light and dark, wide and narrow,
/// keys, and what went wrong on the way.
///
/// A walk is this text and its own, run by ``Peer/python(_:_:)`` with the base address and the folder for pictures first. It
/// has `base`, `folder`, `more` (further arguments), `faults` (a list of sentences), `told` (what it tells the test) and:
/// - `chromium(play)`: the browser;
/// - `sign_in(page, account, password, to, door)`, `person(browser, account, password, **context)`: somebody signed in;
/// - `watch(page)`: keeps what the page's scripts complain about, and every address that is asked for;
/// - `look(page, name, sizes)`: a picture and axe at each size and scheme (`TWO` or `LOOKS`), held against what may never be;
/// - `hold(page, name, width, scheme)`: the same for a page that has its size already;
/// - `press`, `focus`, `write`: the keyboard alone; `pressed` counts what `press` did;
/// - `count(page)`: counts keystrokes and clicks in `page.hands`, by what pages themselves receive;
/// - `finish()`: prints what it tells.
public let browserHead = #"""

    import json, pathlib, sys
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    base, folder, more = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    folder.mkdir(parents=True, exist_ok=True)
    faults, told, axe = [], {}, Axe()
    TWO = ((1280, "light"), (390, "dark"))
    LOOKS = ((1280, "light"), (1280, "dark"), (390, "light"), (390, "dark"))
    addresses, pressed = [], 0

    def chromium(play):
        return play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    def watch(page):
        page.on("console", lambda message: message.type == "error" and "status of" not in message.text
                and faults.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))
        page.on("request", lambda request: addresses.append(request.url))

    def sign_in(page, account, password, to="", door="/practice/sign-in"):
        if "/sign-in" not in page.url:
            page.goto(base + door + (f"?to={to}" if to and door.endswith("sign-in") else ""))
        page.fill("#account", account)
        page.fill("#password", password)
        page.click("main button.go")
        page.wait_for_url(base + to if to else lambda url: "sign-in" not in url)

    def person(browser, account, password, **context):
        page = browser.new_context(**{"viewport": {"width": 1280, "height": 844}, **context}).new_page()
        watch(page)
        sign_in(page, account, password)
        return page

    def hold(page, name, width, scheme):
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

    def look(page, name, sizes=TWO):
        before = page.viewport_size
        for width, scheme in sizes:
            page.set_viewport_size({"width": width, "height": 844})
            page.emulate_media(color_scheme=scheme)
            hold(page, name, width, scheme)
        page.set_viewport_size(before)
        page.emulate_media(color_scheme="light")

    def press(page, key, times=1):
        global pressed
        for _ in range(times):
            page.keyboard.press(key)
            pressed += 1

    def focus(page, wanted, most=60):
        """Goes on with Tab until the wanted element has the focus."""
        for _ in range(most):
            if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
                return
            press(page, "Tab")
        faults.append(f"{wanted} is not reached with Tab on {page.url[len(base):]}")

    def write(page, wanted, text):
        focus(page, wanted)
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.type(text)

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
