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

from tests.conftest import SEED
from tests.library.feeds.outlet import item, rss
from tests.operations.test_command_line import SECONDS, environment
from tests.site import serve_site

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from playwright.sync_api import Browser, Page, ViewportSize

    from tests.site import Site

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
FLAGS = (
    "--no-sandbox",  # a container's root has no other way
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
)


PREVIEW = ("bot", "preview")
OPERATORS = "/operators"
HURRIED = ("tests.operations.hurried_preview",)


@contextmanager
def preview(
    folder: Path, locale: str = "en-US", program: Sequence[str] = PREVIEW, **more: str
) -> Iterator[str]:
    """Run the preview as a process and give its address."""
    with subprocess.Popen(
        [sys.executable, "-m", *program, "--locale", locale],
        cwd=folder,
        env=environment(folder, **more),
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


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start Chromium, once for all tests here."""
    if CHROMIUM is None:
        if os.environ.get("REQUIRE_BROWSER"):
            pytest.fail("Chromium is missing, and REQUIRE_BROWSER is set")
        pytest.skip("Chromium is not installed: the test in a real browser was left out")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run one preview for the tests that need no other, and give its address."""
    with preview(furnish(tmp_path_factory.mktemp("preview"))) as address:
        yield address


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Open the preview."""
    page = browser.new_page()
    page.goto(address)
    yield page
    page.close()


@pytest.fixture
def site() -> Iterator[Site]:
    with serve_site() as site:
        yield site


@pytest.fixture
def phone(browser: Browser, site: Site, tmp_path: Path) -> Iterator[Page]:
    """Open a preview that may read the site, and fetches feeds every second, at a phone's width."""
    # A feed of the operator's keeps the process running that reads feeds: a command of simcord's
    # has five seconds.
    site.pages[OPERATORS] = ("application/rss+xml", rss())
    outline = f"<outline xmlUrl='{site.at(OPERATORS)}'/>"
    (furnish(tmp_path) / "seeds" / "feeds.opml").write_text(outline)
    opened = {"DATELINE_FETCH_ALLOW": f"127.0.0.1:{site.port}"}
    with preview(tmp_path, program=HURRIED, **opened) as address:
        page = browser.new_page(viewport={"width": 440, "height": 900})
        page.goto(address)
        wait_for_readings(page, site, OPERATORS)
        yield page
        page.close()


def furnish(home: Path) -> Path:
    """Put the first seed into a home folder."""
    (home / "seeds").mkdir()
    shutil.copy(SEED, home / "seeds")
    return home


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
            page.get_by_role("option", name=suggestion).click(timeout=PATIENCE)
            return
    pytest.fail(f"{suggestion} was not suggested for {typed}")


def add_option(page: Page, option: str) -> None:
    """Add an option to the chosen command that may be left out."""
    page.get_by_text(re.compile(r"^\+\d more$")).click()
    page.get_by_text(option).last.click()


def fill(page: Page, option: str, words: str) -> None:
    """Type into an option of the chosen command."""
    field = page.locator(f'.command-option-input[data-option="{option}"]')
    field.press_sequentially(words)
    if field.get_attribute("role") == "combobox":
        page.wait_for_timeout(500)  # the suggestions follow the typing
        field.press("Enter")


def wait_for_readings(page: Page, site: Site, path: str) -> None:
    """Wait until a feed was fetched, and again: by then, what came first is read."""
    until = site.asked.count(path) + 2
    while site.asked.count(path) < until:
        page.wait_for_timeout(100)


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


def test_moderator_follows_a_feed_that_changes_fails_and_ends(phone: Page, site: Site) -> None:
    page = phone

    def publish(*items: str) -> None:
        site.pages["/feed"] = ("application/rss+xml", rss(*items, cup, title="Coast Wire"))

    def pool(day: str) -> str:
        return item(2, f"“We open on {day},” said Ines Marlo, the pool's manager.", title="Pool")

    link = b"<html><head><link rel=alternate type=application/rss+xml href=/feed></head></html>"
    cup = item(1, "“We won,” said Sam Hart, the captain.", title="Rovers win the cup")
    site.pages["/"] = ("text/html", link)
    publish()
    page.locator("#viewer-picker").select_option(label="moderator")
    run(page, "/feed preview")
    fill(page, "feed", site.at("/"))
    send(page)
    expect(page.get_by_text("• Rovers win the cup")).to_be_visible()
    run(page, "/feed add")
    fill(page, "url", site.at("/"))
    add_option(page, "fallback")
    choose(page, "fallback", "news", "# news")
    send(page)
    expect(page.get_by_text("Feed added: Coast Wire")).to_be_visible()
    run(page, "/feed filter")
    choose(page, "feed", "Coast", "Coast Wire · 127.0.0.1")
    add_option(page, "words")
    fill(page, "words", "-cup")
    send(page)
    expect(page.get_by_text("I look at the entries again now")).to_be_visible()

    for day in ("Friday", "Monday"):
        publish(pool(day))
        wait_for_readings(page, site, "/feed")
        run(page, "/quote")
        choose(page, "speaker", "Marlo", "Ines Marlo (1)")
        send(page)
        expect(page.get_by_text(f"“We open on {day}”")).to_be_visible()

    site.statuses["/feed"] = 500
    posts = page.locator(".markdown-paragraph", has_text="The feed Coast Wire")
    expect(posts).to_have_count(1, timeout=20_000)
    wait_for_readings(page, site, "/feed")  # it goes on failing
    del site.statuses["/feed"]
    expect(posts).to_have_count(2, timeout=20_000)
    site.statuses["/feed"] = 410
    expect(posts).to_have_count(3, timeout=20_000)
    told = ("does not work. The site has a problem of its own (it answers 500).", "works again.",
            "has ended. The outlet closed it for good (it answers 410).")  # fmt: skip
    expect(posts).to_contain_text(told)
    run(page, "/articles")
    send(page)
    articles = page.locator(".embed-field-name")
    expect(articles.first).to_have_text("Pool")
    expect(articles.filter(has_text="Rovers win the cup")).to_have_count(0)
