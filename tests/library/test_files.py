"""Files into plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UnreadableFile
from bot.library.sources.files import LARGEST, decode, is_article, read_text

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Sjöberg said “no”.\r\n".encode(), "Sjöberg said “no”.\r\n"),
        (b"\xef\xbb\xbfHello", "Hello"),
        (b"He said \x93no\x94 \x96 twice, at the caf\xe9.", "He said “no” – twice, at the café."),
        (b"---\ntitle: Rain\n---\nIt rained.", "---\ntitle: Rain\n---\nIt rained."),
        ("서울은 맑다".encode(), "서울은 맑다"),
        (b"a\tb\x0cc", "a\tb\x0cc"),
    ],
    ids=["utf-8", "bom", "windows-1252", "front matter", "hangul", "blanks"],
)
def test_decode_keeps_the_text_when_the_encoding_is_known(content: bytes, text: str) -> None:
    assert decode(content) == text


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is empty: put the article's text into it, or remove it."),
        (b" \r\n\t\n", "The file has no text: put the article's text into it."),
        (b"\xef\xbb\xbf", "The file has no text: put the article's text into it."),
        (b"---\ntitle: Rain\n---\n\n", "The file has no text: put the article's text into it."),
        (b"2020-11-23 --- 12", "The file has no text: put the article's text into it."),
        (
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
            "The file is binary, not text: save the article as plain text.",
        ),
        (b"words\x00words", "The file is binary, not text: save the article as plain text."),
        (
            "Hello".encode("utf-16"),
            "The file is in UTF-16 or UTF-32: save it as UTF-8.",
        ),
        (
            b"\x81\x8d words",
            "The file's encoding is neither UTF-8 nor Windows-1252: save it as UTF-8.",
        ),
    ],
    ids=["empty", "blank", "bom alone", "front matter alone", "no letters", "image", "nul",
         "utf-16", "other"],
)  # fmt: skip
def test_decode_says_what_to_do_when_there_is_no_text(content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        decode(content)
    assert str(caught.value) == sentence


@given(st.binary(max_size=200))
def test_decode_returns_words_or_refuses_when_given_any_bytes(content: bytes) -> None:
    try:
        text = decode(content)
    except UnreadableFile:
        return
    assert "\x00" not in text
    assert any(character.isalpha() for character in text)


def test_read_text_refuses_when_the_file_is_larger_than_1_mb(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"a" * LARGEST)
    assert len(read_text(path)) == LARGEST
    path.write_bytes(b"a" * (LARGEST + 1))
    with pytest.raises(UnreadableFile, match=r"^The file is larger than 1 MB: split it, "):
        read_text(path)


def test_read_text_says_why_when_the_file_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(
        UnreadableFile, match=r"^The file cannot be opened \(No such file or directory\): let"
    ):
        read_text(tmp_path / "gone.txt")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.txt", True),
        ("a.md", True),
        ("A.TXT", True),
        ("a.b.txt", True),
        (".a.txt", False),
        ("README.md", False),
        ("readme.txt", False),
        ("a.html", False),
        ("a", False),
        ("a.txt~", False),
    ],
)
def test_is_article_goes_by_the_name_when_listing_a_folder(
    tmp_path: Path, name: str, *, expected: bool
) -> None:
    assert is_article(tmp_path / name) is expected
