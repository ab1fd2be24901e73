#!/usr/bin/env python3
"""Makes the pictures of the walkthrough: screens of the first demo case, 1280 pixels wide, cropped and small.

Usage: .venv/bin/python Scripts/walkthrough-pictures.py PROGRAM [FOLDER]

PROGRAM is the built program, such as .build/release/tragus; FOLDER takes the pictures, Sources/Web/Public when left out.
Needs Chromium, playwright and Pillow, which `make peers` installs.
"""
import io
import pathlib
import re
import subprocess
import sys
import tempfile

from PIL import Image
from playwright.sync_api import sync_playwright

CASE = "/practice/cases/submandibular-stone"
LARGEST = 150_000
# Name, address, and the heights between which the page is cut.
SCREENS = [
    ("walk-images", CASE, 0, 800),
    ("walk-report", CASE + "/report", 0, 800),
    ("walk-evidence", CASE + "/evidence", 0, 800),
    ("walk-decision", CASE + "/decision", 0, 800),
    ("walk-claim", CASE + "/claim", 0, 800),
]


def compressed(png: bytes) -> bytes:
    """The picture with as many colours as the limit allows."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    for colours in (256, 128, 64, 32):
        out = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        if out.tell() < LARGEST:
            return out.getvalue()
    raise SystemExit(f"a picture stays above {LARGEST} bytes: cut it lower")


def take(base: str, folder: pathlib.Path) -> None:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 900}, color_scheme="light")
        page.goto(base + "/practice/sign-in")
        row = page.locator("tbody tr", has_text="okafor")
        page.fill("#account", row.locator("th").inner_text().strip())
        page.fill("#password", row.locator("td").first.inner_text().strip())
        page.click("button.go")
        page.wait_for_url(base + "/practice")
        for name, address, top, bottom in SCREENS:
            page.goto(base + address)
            page.wait_for_load_state("networkidle")
            height = page.evaluate("document.documentElement.scrollHeight")
            clip = {"x": 0, "y": top, "width": 1280, "height": min(bottom, height) - top}
            picture = compressed(page.screenshot(full_page=True, clip=clip))
            (folder / f"{name}.png").write_bytes(picture)
            print(f"{name}.png {clip['width']} x {clip['height']}, {len(picture)} bytes")
        browser.close()


def main() -> None:
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    folder = pathlib.Path(sys.argv[2] if len(sys.argv) == 3 else "Sources/Web/Public")
    with tempfile.TemporaryDirectory() as data:
        served = subprocess.Popen(
            [sys.argv[1], "serve", "--demo", "--data", data, "--http", "127.0.0.1:0"],
            stdout=subprocess.PIPE, text=True)
        try:
            for line in served.stdout:
                if found := re.search(r"http://[^/ ]+:(\d+)/", line):
                    take(f"http://127.0.0.1:{found[1]}", folder)
                    return
            raise SystemExit("the program ended before it was open")
        finally:
            served.terminate()
            served.wait()


if __name__ == "__main__":
    main()
