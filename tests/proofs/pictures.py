"""Take the pictures of the docs again: `python -m tests.proofs.pictures`; needs Chromium.

Each shows the newest message of the preview, as wide as on a phone.
"""

from __future__ import annotations

import io
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from playwright.sync_api import expect, sync_playwright

from tests.conftest import ROOT, SEED
from tests.operations.test_browser import CHROMIUM, FLAGS, open_paragraph, preview, run, send

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import FloatRect, Page

WIDTH = 440
# While typing the composer has to be in sight; for the picture the whole message.
TYPING, SHOWING = 900, 1800
MARGIN = 6
COLOURS = 64
STORY = """HARBOUR TO BE DREDGED

PORTHAVEN, March 3, 2021 (Coast Wire) -- The harbour of Porthaven will be dredged next spring, its
master said Tuesday.

“We have waited nine years for this,” said Olaf Berg, the harbour master.

“It is a fair bargain,” said Jane Porter, the mayor.
"""


def take(page: Page, name: str) -> None:
    """Save the newest message as docs/NAME.png, in few colours."""
    page.set_viewport_size({"width": WIDTH, "height": SHOWING})
    page.wait_for_timeout(1000)
    message = page.locator("#channel-message-list > *").last
    message.evaluate("one => one.scrollIntoView({block: 'center'})")
    page.wait_for_timeout(500)
    top = message.locator(".message-interaction-header, .message-header").first.bounding_box()
    bottom = message.locator(".message-components, .message-attachments").last.bounding_box()
    assert top
    assert bottom
    page.mouse.move(0, 0)  # else the message under it shows what can be done with it
    clip: FloatRect = {
        "x": 0,
        "y": top["y"] - MARGIN,
        "width": WIDTH,
        "height": bottom["y"] + bottom["height"] - top["y"] + 2 * MARGIN,
    }
    picture = Image.open(io.BytesIO(page.screenshot(clip=clip)))
    file = ROOT / "docs" / f"{name}.png"
    picture.convert("RGB").quantize(COLOURS).save(file, optimize=True)
    print(f"{file.relative_to(ROOT)}: {picture.width} x {picture.height}")
    page.set_viewport_size({"width": WIDTH, "height": TYPING})
    page.wait_for_timeout(500)


def quote(page: Page, typed: str, suggestion: str) -> None:
    run(page, "/quote")
    page.keyboard.type(typed, delay=40)
    page.get_by_text(suggestion).click()
    answers = page.locator(".message-components")
    before = answers.count()
    send(page)
    expect(answers).to_have_count(before + 1)


def quotations(page: Page, name: str) -> None:
    quote(page, "Raym", "John Raymond (4)")
    expect(page.get_by_text("“the general”").last).to_be_visible()
    take(page, name)


def article(page: Page, folder: Path) -> None:
    story = folder / "harbour.txt"
    story.write_text(STORY, encoding="utf-8")
    run(page, "/article add")
    page.keyboard.press("Enter")  # the option `file`
    page.locator("input[type=file]").first.set_input_files(story)
    send(page)
    save = page.get_by_role("button", name="Save")
    expect(save).to_be_visible()
    take(page, "article")
    save.click()
    expect(page.get_by_text("Only this server sees it")).to_be_visible()


def correction(page: Page) -> None:
    quote(page, "Berg", "Olaf Berg (1)")
    open_paragraph(page, "¶2 · We have waited")
    page.get_by_role("button", name="Correct this…").click()
    expect(page.get_by_text("Wrong speaker? Choose who said it")).to_be_visible()
    take(page, "correction")


def card(page: Page) -> None:
    quote(page, "Berg", "Olaf Berg (1)")
    page.get_by_role("button", name="Share as picture").last.click()
    page.get_by_role("button", name="Light").click()
    expect(page.get_by_text("The picture is in the channel.")).to_be_visible()
    take(page, "card")


def briefing(page: Page, name: str) -> None:
    run(page, "/briefing set")
    for typed in ("news", "09:00", "London"):
        page.keyboard.type(typed, delay=60)
        page.wait_for_timeout(900)  # the suggestions follow the typing
        page.keyboard.press("Enter")
        page.wait_for_timeout(300)
    send(page)
    page.wait_for_timeout(2000)
    run(page, "/briefing preview")
    send(page)
    page.wait_for_timeout(2000)
    take(page, name)


@contextmanager
def opened(folder: Path, locale: str) -> Iterator[Page]:
    """Open the preview as a moderator with that locale, with a database of its own."""
    (folder / "seeds").mkdir(exist_ok=True)
    shutil.copy(SEED, folder / "seeds")
    with preview(folder, locale) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": WIDTH, "height": TYPING})
        page.goto(address)
        page.wait_for_timeout(1500)
        page.locator("#viewer-picker").select_option(label="moderator")
        yield page
        browser.close()


def main() -> None:
    """Go through the scenes, some of them in Korean too."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with opened(folder, "en-US") as page:
            quotations(page, "quote")
            article(page, folder)
            correction(page)
            card(page)
            briefing(page, "briefing")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "seeds").mkdir()
        (folder / "seeds" / "harbour.txt").write_text(STORY, encoding="utf-8")
        with opened(folder, "ko") as page:
            quotations(page, "quote.ko")
            briefing(page, "briefing.ko")


if __name__ == "__main__":
    main()
