"""The preview in a real browser: what a newcomer sees after the first command."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import TimeoutError, expect, sync_playwright  # noqa: A004

from tests.operations.test_command_line import SECONDS, environment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page, ViewportSize

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
FLAGS = (
    "--no-sandbox",  # a container's root has no other way
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
)


@contextmanager
def preview(folder: Path, locale: str = "en-US") -> Iterator[str]:
    """Run the preview as a process and give its address."""
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "preview", "--locale", locale],
        cwd=folder,
        env=environment(folder),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            found = (re.search(r"http://127\.0\.0\.1:\d+/#\S+", line) for line in process.stdout)
            yield next(match[0] for match in found if match)
        finally:
            process.terminate()
            process.wait(SECONDS)


@pytest.fixture
def page(tmp_path: Path, seeds: Path) -> Iterator[Page]:
    """Open the preview in Chromium."""
    if CHROMIUM is None:
        if os.environ.get("REQUIRE_BROWSER"):
            pytest.fail("Chromium is missing, and REQUIRE_BROWSER is set")
        pytest.skip("Chromium is not installed: the test in a real browser was left out")
    assert seeds.parent == tmp_path
    with preview(tmp_path) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page()
        page.goto(address)
        yield page
        browser.close()


TRIES = 6  # the page draws its composer anew when it shows something, and then loses what was typed
PATIENCE = 4_000  # ms


def run(page: Page, command: str) -> None:
    """Choose a command in the composer."""
    composer = page.locator("#channel-composer-input")
    for _ in range(TRIES):
        with suppress(TimeoutError):
            composer.fill("", timeout=PATIENCE)
            composer.press_sequentially(command, timeout=PATIENCE)
            page.wait_for_timeout(500)  # the list of commands follows the typing
            composer.press("Enter", timeout=PATIENCE)
            page.locator(".command-chip").wait_for(timeout=PATIENCE)
            return
    pytest.fail(f"{command} could not be chosen")


def choose(page: Page, option: str, typed: str, suggestion: str) -> None:
    """Type into an option of the chosen command and take what is suggested."""
    field = page.locator(f'.command-option-input[data-option="{option}"]')
    for _ in range(TRIES):
        with suppress(TimeoutError):
            field.fill("", timeout=PATIENCE)
            field.press_sequentially(typed, delay=40, timeout=PATIENCE)
            page.get_by_text(suggestion).click(timeout=PATIENCE)
            return
    pytest.fail(f"{suggestion} was not suggested for {typed}")


def send(page: Page) -> None:
    page.get_by_role("button", name="Send").click()


def open_paragraph(page: Page, entry: str) -> None:
    """Choose an entry of the newest menu, once there is one with that entry."""
    page.get_by_text(entry).last.wait_for(state="attached")
    page.get_by_text("Open a paragraph…").last.click()
    page.get_by_text(entry).last.click()
    page.keyboard.press("Escape")


# How far below the top of a message each of some words first ends, in px; null if it lacks them.
LOWEST = """(message, words) => words.map(word => {
    const texts = document.createTreeWalker(message, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
        const at = texts.currentNode.data.indexOf(word)
        if (at < 0) continue
        const place = document.createRange()
        place.setStart(texts.currentNode, at)
        place.setEnd(texts.currentNode, at + word.length)
        return place.getBoundingClientRect().bottom - message.getBoundingClientRect().top
    }
    return null
})"""
PHONE: ViewportSize = {"width": 400, "height": 900}
FIRST_SCREEN = 480  # px of an answer that a phone shows at once


def check_first_screen(page: Page, *told: str) -> None:
    """Check that the newest answer tells all of this at its beginning, on a phone."""
    page.set_viewport_size(PHONE)
    message = page.locator("#channel-message-list > *").last
    expect(message.get_by_text(told[0]).first).to_be_visible()
    lowest = dict(zip(told, message.evaluate(LOWEST, [*told]), strict=True))
    assert all(one is not None and one <= FIRST_SCREEN for one in lowest.values()), lowest


def test_newcomer_reads_raymonds_words_when_the_suggestion_is_taken(page: Page) -> None:
    run(page, "/quote")
    choose(page, "speaker", "Raym", "John Raymond (4)")
    send(page)
    expect(page.get_by_text("“our collective advantage now to deter a conflict")).to_be_visible()
    # Who said it, when, and where it stands is read without scrolling.
    check_first_screen(page, "John Raymond", "23 Nov 2020", "¶3")
    open_paragraph(page, "¶5 · our collective")
    expect(page.get_by_text("The US commander then stressed that the goal")).to_be_visible()
    check_first_screen(page, "Yonhap", "23 Nov 2020", "¶5")
    for command, told in (
        ("/summary", ("Who speaks", "John Raymond", "23 Nov 2020", "(¶1)")),
        ("/dates", ("Key dates", "Yonhap", "Mon 23 Nov 2020", "(¶1)")),
        ("/verify", ("Said, in these words", "John Raymond", "23 Nov 2020", "¶5")),
    ):
        run(page, command)
        if command == "/verify":
            page.keyboard.type("our collective advantage now to deter a conflict")
        messages = page.locator("#channel-message-list > *")
        before = messages.count()
        send(page)
        expect(messages).to_have_count(before + 1)
        check_first_screen(page, *told)


def test_moderator_adds_an_article_corrects_it_and_takes_it_away(
    page: Page, tmp_path: Path
) -> None:
    story = tmp_path / "harbour.txt"
    story.write_text(
        "HARBOUR TO BE DREDGED\n\nPORTHAVEN, March 3, 2021 (Coast Wire) -- Dredging begins.\n\n"
        "“We have waited nine years,” said Olaf Berg, the harbour master.\n\n"
        "“It is a fair bargain,” said Jane Porter, the mayor.\n"
    )
    page.locator("#viewer-picker").select_option(label="moderator")
    run(page, "/article add")
    page.keyboard.press("Enter")  # the option `file`
    page.locator("input[type=file]").first.set_input_files(story)
    send(page)
    expect(page.get_by_text("Olaf Berg: “We have waited nine years”")).to_be_visible()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Only this server sees it")).to_be_visible()

    run(page, "/quote")
    choose(page, "speaker", "Berg", "Olaf Berg (1)")
    send(page)
    answer = page.get_by_text("“We have waited nine years”")
    expect(answer).to_be_visible()
    open_paragraph(page, "¶2 · We have waited")
    page.get_by_role("button", name="Correct this…").click()
    page.get_by_text("Wrong speaker? Choose who said it").click()
    page.get_by_text("Jane Porter").last.click()
    page.keyboard.press("Escape")
    expect(page.get_by_text("It applies in this server from now on")).to_be_visible()
    # the first answer is put right: nobody is left whose words it could show
    expect(page.get_by_text("That speaker is no longer quoted")).to_be_visible()

    run(page, "/article remove")
    choose(page, "article", "HARB", "HARBOUR TO BE DREDGED · Coast Wire")
    send(page)
    page.get_by_role("button", name="Remove", exact=True).click()
    expect(page.get_by_text("Removed", exact=True)).to_be_visible()
