"""Draws a card with Pillow. Only the drawing process imports this module.

Each text is drawn into a mask as large as its box, so nothing can appear outside of it.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PIL import Image, ImageColor, ImageDraw

from bot.presentation.cards.card import Picture
from bot.presentation.cards.fonts import Fonts
from bot.presentation.cards.lines import balanced, fit, fit_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.presentation.cards.card import Card

WIDTH, HEIGHT = 1200, 630  # the size at which most services show a shared picture
_BAR = 14  # the source's colour, along the left edge
_LEFT, _RIGHT, _TOP, _BOTTOM = 112, 1104, 64, 576
_HANGING = 46  # the opening mark stands to the left of the words
_SIZES = (92, 80, 70, 62, 56, 50, 45, 40, 36, 32, 28)
_ABOVE_SPEAKER, _ABOVE_PLACE = 40, 18
_BRAND_ROOM = 190
_LINE, _ASCENT = 1.36, 1.02  # a line's height and what of it is above the baseline, times the size


_SHADES = 31  # between the ground and a text's colour, for smooth edges


class Theme(NamedTuple):
    """The colours of a card."""

    ground: str
    words: str
    small: str

    def palette(self, accent: int) -> list[int]:
        """Return the ground, the shades of both texts and the accent as a picture's palette."""
        ground = ImageColor.getrgb(self.ground)
        channels = [*ground]
        for text in map(ImageColor.getrgb, (self.words, self.small)):
            for shade in range(1, _SHADES + 1):
                channels += [
                    round(under + (over - under) * shade / _SHADES)
                    for under, over in zip(ground, text, strict=True)
                ]
        return [*channels, accent >> 16, accent >> 8 & 255, accent & 255]


class Box(NamedTuple):
    """Where a text may be, in pixels."""

    left: int
    top: int
    right: int
    bottom: int


LIGHT = Theme("#faf8f4", "#1d1c1a", "#66615a")
DARK = Theme("#17191e", "#f3f1ec", "#a5a9b2")
# For each value of a mask, the place in the palette; the ground is 0.
_WORDS = [round(value * _SHADES / 255) for value in range(256)]
_SMALL = [place and place + _SHADES for place in _WORDS]
_ACCENT = 2 * _SHADES + 1


class Style(NamedTuple):
    """How a text looks; `colour` has the palette's place for each value of a mask."""

    size: int
    colour: list[int]
    bold: bool = False
    lines: int = 2  # at most

    @property
    def height(self) -> int:
        """The height of a line."""
        return _height(self.size)


_SPEAKER = Style(40, _WORDS, bold=True)
_ROLE = Style(31, _SMALL)
_PLACE = Style(27, _SMALL, lines=3)  # so that day and paragraph stay, whatever the source
_BRAND = Style(27, _SMALL, bold=True)


def draw(card: Card) -> Picture | None:
    """Return the card as a picture, or None if no font has one of its characters."""
    texts = "".join((*card.words, card.speaker, card.role, card.place, card.brand))
    fonts = Fonts(texts)
    if not fonts.can_draw(f"{texts}“ … ”"):
        return None
    image = Image.new("P", (WIDTH, HEIGHT))
    image.putpalette((DARK if card.dark else LIGHT).palette(card.colour))
    image.paste(_ACCENT, (0, 0, _BAR, HEIGHT))
    sheet = _Sheet(image, fonts)
    evidence = sheet.draw_evidence(card)
    shown, cut = sheet.draw_words(card.words, evidence - _ABOVE_SPEAKER)
    file = io.BytesIO()
    image.save(file, "PNG")
    return Picture(file.getvalue(), shown, cut)


@dataclass(frozen=True, slots=True)
class _Sheet:
    image: Image.Image
    fonts: Fonts

    def draw_evidence(self, card: Card) -> int:
        """Draw speaker, role, place and the bot's name at the bottom; return where they begin."""
        brand = Box(_RIGHT - _BRAND_ROOM, _BOTTOM - _BRAND.height, _RIGHT, _BOTTOM)
        indent = _BRAND_ROOM - round(self.fonts.width(card.brand, _BRAND.size, bold=True))
        self._write(brand, [card.brand], _BRAND, max(0, indent))
        bottom = self._write_up(card.place, _PLACE, _RIGHT - _BRAND_ROOM, _BOTTOM)
        bottom -= _ABOVE_PLACE
        if card.role:
            bottom = self._write_up(card.role, _ROLE, _RIGHT, bottom)
        return self._write_up(card.speaker, _SPEAKER, _RIGHT, bottom)

    def draw_words(self, words: tuple[str, ...], bottom: int) -> tuple[str, bool]:
        """Draw the quotation; return what is shown of it, and whether it is cut."""
        room = _RIGHT - _LEFT
        block = fit(
            words,
            _SIZES,
            lambda size: lambda text: self.fonts.width(text, size),
            room,
            lambda size: (bottom - _TOP) // _height(size),
        )
        size = block.size
        lines = balanced(block, lambda text: self.fonts.width(text, size), room)
        height = len(lines) * _height(size)
        top = _TOP + (bottom - _TOP - height) // 2
        opening = round(self.fonts.width("“", size))
        box = Box(_LEFT - _HANGING, top, _RIGHT, top + height)
        self._write(box, lines, Style(size, _WORDS), _HANGING, _HANGING - opening)
        return block.text, block.cut

    def _write_up(self, text: str, style: Style, right: int, bottom: int) -> int:
        """Draw lines that end at `bottom`; return where they begin."""

        def width(part: str) -> float:
            return self.fonts.width(part, style.size, bold=style.bold)

        lines = fit_line(text, width, right - _LEFT, style.lines)
        top = bottom - len(lines) * style.height
        self._write(Box(_LEFT, top, right, bottom), lines, style)
        return top

    def _write(
        self,
        box: Box,
        lines: Sequence[str],
        style: Style,
        indent: int = 0,
        first: int | None = None,
    ) -> None:
        """Draw lines into a box, `indent` from its left edge, the first line at `first`.

        Boxes do not overlap.
        """
        mask = Image.new("L", (box.right - box.left, box.bottom - box.top))
        pen = ImageDraw.Draw(mask)
        for number, line in enumerate(lines):
            left = float(indent if number or first is None else first)
            baseline = number * style.height + round(style.size * _ASCENT)
            for run, font in self.fonts.runs(line, style.size, bold=style.bold):
                pen.text((left, baseline), run, font=font, fill=255, anchor="ls")
                left += font.getlength(run)
        self.image.paste(mask.point(style.colour), (box.left, box.top))


def _height(size: int) -> int:
    return round(size * _LINE)
