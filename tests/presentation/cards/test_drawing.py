"""Cards of odd texts: each is whole, within its margins, and says what it says it does."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from PIL import Image

from bot.presentation.cards.card import NOT_DRAWABLE, Card, Picture, drawn
from bot.presentation.cards.drawing import HEIGHT, WIDTH, draw
from bot.presentation.cards.fonts import _collection

SENTENCE = "We will not accept an arrangement that leaves the coast without protection. "
CARD = Card(
    ("We have waited nine years for this.",),
    "Olaf Berg",
    "the harbour master",
    "Coast Wire · 3 Mar 2021 · ¶2",
    "Dateline",
    0xB5483A,
    dark=False,
)
LARGEST = 200_000  # bytes
BAR, LEFT, RIGHT, TOP, BOTTOM = 14, 66, 1104, 64, 576
LEAST_GAP = 30  # pixels without ink between the words and the speaker

# A card for each, with its words or with texts by the name of the field.
DRAWN: dict[str, str | tuple[str, ...] | dict[str, str]] = {
    "one word": "No.",
    "two parts": ("We have waited nine years for this", "and we will wait no longer."),
    "long": SENTENCE * 4,
    "too long": SENTENCE * 30,
    "one endless sentence": SENTENCE.replace(".", ",") * 20,
    "a word of 2,000 letters": "W" * 2000,
    "narrow words": "i " * 1000,
    "a long word in a sentence": f"The {'Donaudampfschiff' * 5} sank.",
    "an address": f"See https://example.org/{'path/' * 20}page?{'1234567890' * 3} for it.",
    "nested marks": "He told me, ‘She said “no” to the ‘deal’,’ and left.",
    "dashes": "It was—as we said—the beginning—not the end—of the long-running, ill-made project.",
    "capitals with accents": "ÅÄÖ ÉÈÊ Ǻ Ẳ gjpqy " * 3,
    "three marks on each letter": "".join(f"{one}\u0301\u0302\u0303" for one in SENTENCE),
    "marks below each letter": "".join(f"{one}\u0323\u0331\u0325" for one in SENTENCE * 3),
    "marks below the last line": {"place": "p\u0323\u0331\u0325\u030a" * 9},
    "forty marks on each letter": "".join(one + "\u0301" * 40 for one in SENTENCE),
    "nothing else": {"speaker": "", "role": "", "place": ""},
    "marks alone": "\u0301\u0302 \u0303 a",
    "invisible characters": "a\u200bb\u200cc\u200dd\u2060e\ufefff \u202eghi\u202c \u2066jkl\u2069",
    "white space": "a\tb\nc\r\nd\u3000e\u00a0f\u2028g",
    "decomposed letters": unicodedata.normalize("NFD", "Chúng tôi đã chờ đợi điều này chín năm."),
    "Cyrillic": "Мы ждали этого девять лет, и больше ждать не будем.",
    "Greek": "Περιμέναμε εννέα χρόνια γι’ αυτό.",
    "figures": "It rose by 12.5% to $1,200.50, or €1.100,00; 3½ times ±0.1 °C in the U.S. alone.",
    "a long speaker": {"speaker": "The Joint Committee of the United Organisations " * 4},
    "no role": {"role": ""},
    "everything too long": {
        "words": "W" * 2000, "speaker": "S" * 2000, "role": "R" * 2000, "place": "P" * 2000,
    },
}  # fmt: skip
CJK = {
    "Korean": "우리는 이 일을 9년 동안 기다려 왔습니다. 이제 더는 기다릴 수 없습니다.",
    "Korean, too long": "우리는 이 일을 9년 동안 기다려 왔습니다. " * 40,
    "Korean in English": "The general said 안녕하세요 to the crowd, and the crowd said “네” back.",
    "Japanese": "私たちは九年間これを待っていました。政府は「直ちに」行動すべきです。" * 2,
    "Japanese, too long": "私たちは九年間これを待っていました。" * 40,
    "Chinese": "我们已经等了九年。我们不能再等了。",
    "full width": "ＡＢＣ　ｄｅｆ　１２３",
    "Hangul in parts": unicodedata.normalize("NFD", "한글"),
}
NOT_DRAWN = {
    "Arabic": "لقد انتظرنا تسع سنوات من أجل هذا",
    "Hebrew in English": "He shouted “שלום” at us.",
    "Thai": "เรารอสิ่งนี้มาเก้าปีแล้ว",
    "emoji": "We won 🎉🎉🎉",
    "a family": "We won 👨‍👩‍👧",
    "private use": "Use \ue000 here",
    "a mark of another font": "a\u20dd, 中\u0301",
    "no character": "a\U0003fffe",
}
has_cjk = pytest.mark.skipif(
    not _collection(False, "KR"), reason="it needs the package fonts-noto-cjk"  # noqa: FBT003
)  # fmt: skip


def make_card(texts: str | tuple[str, ...] | dict[str, str]) -> Card:
    fields = texts if isinstance(texts, dict) else {}
    words = (texts,) if isinstance(texts, str) else texts
    if isinstance(words, dict):
        words = (words["words"],) if "words" in words else CARD.words
    speaker, role, place = (
        drawn(fields.get(name, getattr(CARD, name))) for name in ("speaker", "role", "place")
    )
    return replace(CARD, words=tuple(map(drawn, words)), speaker=speaker, role=role, place=place)


def pixels(picture: Picture) -> Image.Image:
    """Return the picture; the ground has the value 0."""
    image = Image.open(io.BytesIO(picture.png))
    assert (image.size, image.mode) == ((WIDTH, HEIGHT), "P")
    return image


def is_blank(image: Image.Image, *box: int) -> bool:
    return image.crop((box[0], box[1], box[2], box[3])).getextrema() == (0, 0)


def check(card: Card, picture: Picture | None) -> None:
    assert picture
    assert len(picture.png) <= LARGEST
    image = pixels(picture)
    assert is_blank(image, BAR, 0, LEFT, HEIGHT)
    assert is_blank(image, RIGHT, 0, WIDTH, HEIGHT)
    assert is_blank(image, BAR, 0, WIDTH, TOP)
    assert is_blank(image, BAR, BOTTOM, WIDTH, HEIGHT)
    rows = [is_blank(image, LEFT, row, RIGHT, row + 1) for row in range(TOP, BOTTOM)]
    gaps = [len(list(run)) for blank, run in groupby(rows) if blank]
    assert max(gaps) >= LEAST_GAP
    assert not all(rows)
    whole = " … ".join(f"“{part}”" for part in card.words)
    assert picture.cut == (picture.words != whole)
    if picture.cut:
        shown = picture.words.removesuffix("…”").rstrip()
        assert whole.startswith(shown)
        assert len(shown) > 100


@pytest.mark.parametrize("name", DRAWN)
def test_nothing_is_outside_its_box_when_a_text_is_odd(name: str) -> None:
    card = make_card(DRAWN[name])
    check(card, draw(card))


@has_cjk
@pytest.mark.parametrize("name", CJK)
def test_korean_japanese_and_chinese_are_drawn_when_the_system_has_their_font(name: str) -> None:
    card = make_card(CJK[name])
    check(card, draw(card))


@pytest.mark.parametrize("name", NOT_DRAWN)
def test_no_picture_is_made_when_no_font_has_a_character(name: str) -> None:
    assert draw(make_card(NOT_DRAWN[name])) is None
    assert draw(make_card({"speaker": NOT_DRAWN[name]})) is None


def test_korean_is_not_drawn_when_the_system_lacks_the_font(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from bot.presentation.cards import fonts  # noqa: PLC0415

    caches = (fonts._has, fonts._missing, fonts._probe, fonts._collection)
    monkeypatch.setattr(
        fonts, "_CJK", {False: Path("NoSuchFont.ttc"), True: Path("NoSuchFont.ttc")}
    )
    try:
        for cache in caches:
            cache.cache_clear()
        assert draw(make_card(CJK["Korean"])) is None
        assert draw(CARD)
    finally:
        for cache in caches:
            cache.cache_clear()


@pytest.mark.parametrize("dark", [False, True])
def test_ground_words_and_bar_have_their_colours(dark: bool) -> None:  # noqa: FBT001
    picture = draw(replace(CARD, dark=dark))
    assert picture
    image = pixels(picture).convert("RGB")
    colours = {colour for _, colour in image.getcolors(100) or []}
    assert image.getpixel((0, HEIGHT - 1)) == (0xB5, 0x48, 0x3A)
    ground, words = ((0x17, 0x19, 0x1E), (0xF3, 0xF1, 0xEC))
    if not dark:
        ground, words = ((0xFA, 0xF8, 0xF4), (0x1D, 0x1C, 0x1A))
    assert image.getpixel((WIDTH - 1, 0)) == ground
    assert words in colours


def test_card_and_picture_are_the_same_when_they_come_from_the_other_process() -> None:
    card = replace(CARD, words=("a\nb", "“c”"))
    assert Card.from_bytes(card.to_bytes()) == card
    picture = Picture(b"\x89PNG\n\n1", "“a\nb”", cut=True)
    assert Picture.from_bytes(picture.to_bytes()) == picture
    assert Picture.from_bytes(NOT_DRAWABLE) is None
