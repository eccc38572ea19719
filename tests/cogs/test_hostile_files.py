"""Files that no honest moderator hands in: what is answered to each, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.errors import BadArticle
from bot.parsing.structure.lines import end_of_reading
from tests.cogs.reading import embed_of
from tests.cogs.test_article import STORY, add, content_of, press

if TYPE_CHECKING:
    from tests.conftest import Server


EMPTY = "The file is empty: put the article's text into it, or remove it."
BINARY = "The file is binary, not text: save the article as plain text."
NO_TEXT = "The file has no text: put the article's text into it."
OTHER_KIND = (
    "I read text (.txt, .md), web pages (.html), mail (.eml), JSON (.json, .jsonl) and feeds "
    "(.rss, .atom, .xml): save the article as one of these."
)
TAKE_TEXT = "add only the article's text."

REFUSED: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.txt", b"", EMPTY),
    "empty page": ("a.html", b"", EMPTY),
    "marks alone": ("a.txt", "“”…!!! —\n".encode() * 500, NO_TEXT),
    "binary": ("a.txt", bytes(range(256)) * 40, BINARY),
    "binary page": ("a.html", bytes(range(256)) * 400, BINARY),
    "NUL in a text": ("a.txt", STORY.replace("harbour", "har\0bour").encode(), BINARY),
    "document": (
        "a.pdf", b"words",
        "The file is a document (PDF): open it, copy the article's text and save it as .txt.",
    ),
    "archive that is called a text": (
        "a.txt", b"PK\x03\x04words",
        "The file is an archive (ZIP): unpack it and add the files one by one.",
    ),
    "another kind": ("a.ttf", b"words", OTHER_KIND),
    "kind hidden by an override": ("a\u202etxt.exe", b"MZ", OTHER_KIND),
    "2 MB and a byte": (
        "a.txt", b"x" * 2_000_001, f"That file has 2 MB, and I read up to 2 MB: {TAKE_TEXT}",
    ),
    "25 MB": (
        "a.txt", b"x" * 25_000_000, f"That file has 25 MB, and I read up to 2 MB: {TAKE_TEXT}",
    ),
    "a long text": (
        "a.txt", b"long " * 100_001,
        "That text has 500,005 characters, and an article may have 500,000: add it in parts.",
    ),
}  # fmt: skip


async def test_file_is_refused_in_a_sentence(server: Server) -> None:
    answered = {}
    for kind, (name, content, _) in REFUSED.items():
        result = await add(server, name, content)
        assert result.ephemeral
        answered[kind] = content_of(result).replace("\\", "")
    assert answered == {kind: told for kind, (_, _, told) in REFUSED.items()}
    refused = [getattr(error, "original", error) for error in server.env.errors]
    assert {type(error) for error in refused} == {BadArticle}


FLOODS = {
    "zero-width": "wo\u200b" * 5000 + "rd said.\n\n“He\u200b\u200bre,” said Ann Lee.",
    "combining": "Z" + "\u0301" * 5000 + " said.\n\n“Z" + "\u0300" * 5000 + ",” said Ann Lee.",
    "overrides": "\u202e" * 5000 + "evil\n\nIt rained.\n\n“\u202egnp.exe,” said Ann Lee.",
    "title": "T" * 2000 + "\n\nPARIS, March 3, 2021 (AFP) -- It rained.\n\n“So,” said Ann Lee.",
    "quotations": "PARIS, March 3, 2021 (AFP) -- It rained.\n\n"
    + "\n\n".join(f"“Number {n} it is,” said Ann Lee." for n in range(5000)),
}


FLOODED = ("\\u202e", "\\u200b", "\u0301" * 4, "\u0300" * 4)


@pytest.mark.parametrize("kind", FLOODS)
async def test_flood_is_read_saved_and_shown_within_discords_limits(
    server: Server, kind: str
) -> None:
    server.env.settle_timeout = 60.0
    shown = await add(server, "a.txt", FLOODS[kind].encode())
    told = embed_of(shown).description or ""
    assert "\n• Ann Lee: “" in told
    # What the reader leaves out of a long text is told, for a citation may be missing.
    beyond = len(FLOODS[kind]) - end_of_reading(FLOODS[kind])
    unread = f"**Not read:** the last {beyond:,} characters, because the text is too long"
    assert (unread in told) == (kind == "quotations")
    assert ("**Quotations:** 1\n" in told) == (kind != "quotations")
    await press(server, shown, "Save")
    for command, options in (
        ("read", {}), ("summary", {}), ("articles", {}), ("speakers", {}), ("dates", {}),
        ("quote", {"speaker": "Lee"}),
    ):  # fmt: skip
        embed = embed_of(await server.member.slash(server.channel, command, **options))
        assert 0 < len(embed.title or "") <= 256
        assert not any(flood in repr(embed.to_dict()) for flood in FLOODED), command
