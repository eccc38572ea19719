"""The machine's form of an article."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.operations.parse_json import to_json
from bot.parsing.reader import read_article
from tests.conftest import SEED

STORY = (
    "INCHEON, May 7, 2021 (Yonhap) -- Captain Han Yu-jin said Friday the ferry was full.\n\n"
    '"We left," Han said. "We came back."'
)


def _places(form: object) -> list[dict[str, Any]]:
    """Return every slice of the text in `form`, however deep it lies."""
    if isinstance(form, list):
        return [place for item in form for place in _places(item)]
    if not isinstance(form, dict):
        return []
    here = [form] if {"start", "end", "text"} <= form.keys() else []
    return here + [place for value in form.values() for place in _places(value)]


@pytest.fixture(scope="module")
def seed() -> dict[str, Any]:
    text = SEED.read_text(encoding="utf-8")
    return to_json(read_article(text, slug="seed"), doc_id="seed")


def test_every_slice_is_verbatim_when_the_file_is_the_seed(seed: dict[str, Any]) -> None:
    text = SEED.read_text(encoding="utf-8")
    places = _places(seed)
    assert len(places) > 30
    assert all(text[p["start"] : p["end"]] == p["text"] for p in places)


def test_split_quotation_has_an_entry_a_span_when_it_is_one(seed: dict[str, Any]) -> None:
    numbers = [q["quotation"] for q in seed["quotations"]]
    assert len(numbers) == 9
    assert sorted(set(numbers)) == list(range(1, 9))
    shared = [q for q in seed["quotations"] if numbers.count(q["quotation"]) == 2]
    assert {q["speaker"] for q in shared} == {"Suh Wook"}
    assert shared[0]["end"] < shared[1]["start"]


def test_heading_is_told_when_the_file_is_the_seed(seed: dict[str, Any]) -> None:
    assert (seed["doc_id"], seed["published"], seed["source"]) == ("seed", "2020-11-23", "Yonhap")
    assert seed["title_derived"] is True
    kinds = [p["kind"] for p in seed["paragraphs"]]
    assert kinds == ["furniture", "caption", *["body"] * 11, "furniture"]
    assert [s["paragraph"] for s in seed["summary"]] == [1, 2]


def test_fields_are_empty_when_nothing_is_known() -> None:
    form = to_json(read_article("", slug="x"), doc_id="x")
    assert form["published"] is None
    assert form["source"] is None
    assert not any(
        form[part] for part in ("quotations", "dates", "summary", "people", "paragraphs")
    )


@given(st.one_of(st.text(), st.lists(st.sampled_from([*STORY, STORY, '"', " "])).map("".join)))
@example('"Late".,')
def test_form_is_json_and_verbatim_on_any_text(text: str) -> None:
    form = to_json(read_article(text, slug="x"), doc_id="x")
    assert json.loads(json.dumps(form)) == form
    assert all(text[p["start"] : p["end"]] == p["text"] for p in _places(form))
