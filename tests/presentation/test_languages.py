"""Languages: which one a locale means, and how each writes its values."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.models.library import LoadReport, Page
from bot.models.message import Channel, DayOfYear, Days, Message, counted
from bot.models.moderation import AuditAction, LogEntry
from bot.presentation.audit_log import present_log
from bot.presentation.languages import Language, find_language, list_codes, speaking
from bot.presentation.messages import Markdown, formatted, label, say
from tests.conftest import ROOT

if TYPE_CHECKING:
    from bot.models.message import Value


@pytest.fixture
def korean() -> Language:
    language = find_language("ko")
    assert language
    return language


def test_locale_means_its_language_or_else_english() -> None:
    codes = {locale: one.code for locale in ("ko", "ko-KR") if (one := find_language(locale))}
    assert codes == {"ko": "ko", "ko-KR": "ko"}
    assert [find_language(locale) for locale in ("en-US", "en-GB", "fr", "", "../ko")] == [None] * 5
    assert list_codes() == ["en", "ko"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (1200, "1,200"),
        (2.5, "2.5"),
        (date(2021, 3, 9), "2021년 3월 9일"),
        (datetime(2021, 3, 9, 9, 5), "2021년 3월 9일 09:05"),  # noqa: DTZ001
        (Days(date(2021, 3, 9), date(2021, 3, 9)), "2021년 3월 9일 (화)"),
        (Days(date(2021, 3, 9), date(2021, 3, 11)), "2021년 3월 9일~11일"),
        (Days(date(2021, 3, 1), date(2021, 3, 31)), "2021년 3월"),
        (Days(date(2021, 3, 1), date(2021, 4, 30)), "2021년 3월~4월"),
        (Days(date(2021, 1, 1), date(2021, 12, 31)), "2021년"),
        (Days(date(2021, 1, 1), date(2022, 12, 31)), "2021년 ~ 2022년"),
        (DayOfYear(date(2021, 3, 9)), "3월 9일"),
        (time(9, 5), "09:05"),
        (timedelta(hours=6, minutes=5), "6시간 5분"),
        (timedelta(minutes=2, seconds=3), "2분 3초"),
        (timedelta(seconds=3), "3초"),
        (Channel(7, "a_b"), "#a_b"),
        (("가", "B", "C"), "가, B 및 C"),
    ],
    ids=repr,
)
def test_value_is_written_as_the_language_does(korean: Language, value: Value, shown: str) -> None:
    with speaking(korean):
        assert formatted(value) == shown


def test_message_is_translated_with_its_values_and_they_are_escaped(korean: Language) -> None:
    message = Message(
        "No article is called “{typed}”: /articles lists all of them.", {"typed": "*"}
    )
    with speaking(korean):
        assert say(message) == (
            "“\\*”: 이런 제목의 기사가 없습니다. 전체 목록은 /articles에 있습니다."
        )
        assert label("Search: {words}", words="{x}") == "검색: {x}"
        assert say(counted("{count} article", "{count} articles", 1200)) == "기사 1,200건"
        assert say(Markdown("Nobody translated this.")) == "Nobody translated this."
        assert say("") == ""
    assert say("Untitled") == "Untitled"


def test_counts_of_a_load_are_translated_when_the_log_shows_them(korean: Language) -> None:
    report = LoadReport(added=("One",), changed=(), removed=(), unchanged=1200, refused=())
    about = f"{report.counts}: *x*.txt"
    assert about == "1 added, 0 changed, 0 removed, 1,200 unchanged, 0 refused: *x*.txt"
    made = datetime(2021, 3, 9, tzinfo=UTC)
    entries = (
        LogEntry(5, made, AuditAction.RELOAD, about),
        LogEntry(5, made, AuditAction.ADD, "1 added"),
    )
    with speaking(korean):
        told = present_log(Page(entries, 0, 2), 20).embed.description or ""
    assert "추가 1, 변경 0, 삭제 0, 그대로 1,200, 거부 0: \\*x\\*.txt" in told
    assert "기사 추가: 1 added" in told


def test_babel_is_not_loaded_while_everybody_reads_english() -> None:
    program = (
        "import sys, bot.client.bot\n"
        "from bot.presentation.messages import say\n"
        "say('{number} more', number=3)\n"
        "assert 'babel' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
