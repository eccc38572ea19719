"""The fonts of a picture: Noto Sans, and the system's Noto Sans CJK for what that lacks.

Pillow draws a box for a character that a font lacks, and says nothing, so each is looked up first.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import fontpkg_noto_sans
from PIL import ImageFont, features

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.ImageFont import FreeTypeFont

_LATIN = fontpkg_noto_sans.ROOT / Path("files/NotoSans[wdth,wght].ttf")
# Pillow looks for them where the system keeps its fonts. Debian: fonts-noto-cjk.
_CJK = {False: Path("NotoSansCJK-Regular.ttc"), True: Path("NotoSansCJK-Bold.ttc")}
_WEIGHTS = {False: 450, True: 700}
_MOST_FACES = 10  # in a collection; Noto Sans CJK has one for each language and width
_NOWHERE = "\U0010ffff"  # no character, so no font has it
_HANGUL = re.compile("[\u3131-\u318e\uac00-\ud7a3]")
_KANA = re.compile("[\u3041-\u30ff]")
# Letters that change with their neighbours: without Raqm, Pillow sets them one by one.
_SHAPED = re.compile(
    "[\u0900-\u0dff\u1100-\u11ff\u1cd0-\u1cff\ua8e0-\ua8ff\ua960-\ua97f\ud7b0-\ud7ff]"
)
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


class Fonts:
    """The fonts for one text: Chinese characters look different in Korean, Japanese and Chinese."""

    def __init__(self, text: str) -> None:
        self._face = _face_of(text)

    def can_draw(self, text: str) -> bool:
        """Tell whether there is a glyph for each character, and nothing runs from right to left."""
        return all(map(_is_drawable, set(text))) and all(
            _has(character, face) for character, face in _faces(text, self._face)
        )

    def width(self, text: str, size: int, *, bold: bool = False) -> float:
        """Return how wide a text is, in pixels."""
        return _width(text, size, bold, self._face)

    def runs(
        self, text: str, size: int, *, bold: bool = False
    ) -> Iterator[tuple[str, FreeTypeFont]]:
        """Yield the parts of a text, each with its font."""
        yield from _runs(text, size, bold, self._face)


def _is_drawable(character: str) -> bool:
    """Tell whether Pillow can set a character beside others, whatever the font."""
    if unicodedata.bidirectional(character) in _RIGHT_TO_LEFT:
        return False
    return not _SHAPED.match(character) or bool(features.check("raqm"))


def _face_of(text: str) -> str:
    """Return which face of Noto Sans CJK fits a text, by the last word of the face's name."""
    if _HANGUL.search(text):
        return "KR"
    return "JP" if _KANA.search(text) else "SC"


def _faces(text: str, face: str) -> Iterator[tuple[str, str | None]]:
    """Yield each character with the face that draws it; a mark takes that of its letter."""
    chosen: str | None = None
    for character in text:
        if unicodedata.category(character)[0] != "M":
            chosen = None if _has(character, None) else face
        yield character, chosen


def _runs(text: str, size: int, bold: bool, face: str) -> Iterator[tuple[str, FreeTypeFont]]:  # noqa: FBT001
    for name, pairs in groupby(_faces(text, face), lambda pair: pair[1]):
        font = _font(size, bold, name)
        if font:
            yield "".join(character for character, _ in pairs), font


@lru_cache(maxsize=20_000)
def _width(text: str, size: int, bold: bool, face: str) -> float:  # noqa: FBT001
    return sum(font.getlength(run) for run, font in _runs(text, size, bold, face))


@lru_cache(maxsize=20_000)
def _has(character: str, face: str | None) -> bool:
    """Tell whether a font draws a character otherwise than one that it lacks."""
    font = _probe(face)
    if font is None:
        return False
    return character == " " or bytes(font.getmask(character)) not in {b"", _missing(face)}


@lru_cache(maxsize=4)
def _missing(face: str | None) -> bytes:
    """Return the box that a font draws for what it lacks."""
    font = _probe(face)
    return bytes(font.getmask(_NOWHERE)) if font else b""


@lru_cache(maxsize=4)
def _probe(face: str | None) -> FreeTypeFont | None:
    # Raqm may put a glyph together from others; the basic layout shows what the font has.
    return _open(24, bold=False, face=face, layout=ImageFont.Layout.BASIC)


# Each open font of Korean and Japanese maps 20 MB of address space, which is limited.
@lru_cache(maxsize=24)
def _font(size: int, bold: bool, face: str | None) -> FreeTypeFont | None:  # noqa: FBT001
    return _open(size, bold=bold, face=face, layout=None)


def _open(
    size: int, *, bold: bool, face: str | None, layout: ImageFont.Layout | None
) -> FreeTypeFont | None:
    if face is None:
        font = ImageFont.truetype(_LATIN, size, layout_engine=layout)
        axes = font.get_variation_axes()
        font.set_variation_by_axes(
            [_WEIGHTS[bold] if axis["name"] == b"Weight" else axis["default"] or 0 for axis in axes]
        )
        return font
    place = _collection(bold, face) or _collection(False, face)  # noqa: FBT003
    return place and ImageFont.truetype(place[0], size, index=place[1], layout_engine=layout)


@lru_cache(maxsize=8)
def _collection(bold: bool, face: str) -> tuple[str, int] | None:  # noqa: FBT001
    """Return the file of a face of Noto Sans CJK and its index there; None without the font."""
    for index in range(_MOST_FACES):
        try:
            font = ImageFont.truetype(_CJK[bold], 10, index=index)
        except OSError:
            return None
        if (font.getname()[0] or "").endswith(face):
            return str(font.path), index
    return None
