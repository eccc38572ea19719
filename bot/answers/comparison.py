"""Compares wordings word by word: pure.

Words are compared by their form (`bot.models.wording`), and asides in brackets count only where
both sides have them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from bot.models.verification import Change, Mark
from bot.models.wording import NEGATIONS, is_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.models.wording import Word

# A shorter claim is searched for word by word only: two short phrases are alike too easily.
SHORTEST_COMPARED = 6
# The share of a claim's words that a quotation must hold in stretches to be the same, reworded.
LEAST_SHARED = 0.6
# Fewer words in a row may be the same by chance.
_SHORTEST_STRETCH = 2
# A quotation that a claim is joined from gives so many words in a row.
_SHORTEST_PART = 4
# Longer stretches of left-out words shorten a quotation; a "not" among fewer changes it.
_SHORT_GAP = 4

# Pairs of same words, times the words of the claim: a comparison takes time by that, here a second.
# A message of 800 words and a speech of 1,000 have 13 million.
_MOST_STEPS = 20_000_000


class Stretch(NamedTuple):
    """Words of a claim and of a text: places from `claim` and from `text` on.

    One length is 0 where words were added or left out; two that differ were replaced.
    """

    same: bool
    claim: range
    text: range


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a claim differs from a text, in order; `shared` is the share of its words in the text.

    What stands in the text before the first and after the last same word is no difference.
    """

    stretches: tuple[Stretch, ...]
    shared: float

    @property
    def left_out(self) -> int:
        """How many words of the text the claim lacks."""
        return sum(len(one.text) for one in self.stretches if not one.same)

    @property
    def same(self) -> list[range]:
        """The places of the claim whose words the text has in the same order."""
        return [stretch.claim for stretch in self.stretches if stretch.same]


def find_words(claim: Sequence[Word], text: Sequence[Word]) -> range | None:
    """Return the places of `text` where all words of `claim` stand in a row, None if nowhere.

    Asides may be missing on one side. If both sides have some of the same, all of them count.
    """
    if found := _find_all(claim, text, [*range(len(text))]):
        return found
    of_claim, of_text = _asides(claim), _asides(text)
    if not (of_claim or of_text) or of_claim & of_text:
        return None
    spoken = [word for word in claim if not word.aside]
    return _find_all(spoken, text, [at for at, word in enumerate(text) if not word.aside])


def _asides(words: Sequence[Word]) -> set[str]:
    return {word.form for word in words if word.aside}


def _find_all(claim: Sequence[Word], text: Sequence[Word], places: Sequence[int]) -> range | None:
    """Find the claim among the words of the text at these places."""
    wanted = [word.form for word in claim]
    found = _find([text[at].form for at in places], wanted) if wanted else -1
    return range(places[found], places[found + len(wanted) - 1] + 1) if found >= 0 else None


def _find(forms: Sequence[str], wanted: Sequence[str]) -> int:
    first, length = wanted[0], len(wanted)
    at = -1
    for _ in range(forms.count(first)):
        at = forms.index(first, at + 1)
        if forms[at : at + length] == wanted:
            return at
    return -1


def can_compare(claim: Sequence[Word], text: Sequence[Word]) -> bool:
    """Tell whether two wordings can be compared in time: "no no no …" twice cannot."""
    counts = Counter(word.form for word in text)
    return len(claim) * sum(counts[word.form] for word in claim) <= _MOST_STEPS


def compare(claim: Sequence[Word], text: Sequence[Word]) -> Comparison:
    """Return how the words of a claim differ from those of a text.

    Six or more words of the text in a row are the same, also if the claim puts others between them.
    """
    wanted = [word.form for word in claim]
    forms = [word.form for word in text]
    stretches = _align(wanted, forms)
    shared = sum(
        len(one.claim) for one in stretches if one.same and len(one.claim) >= _SHORTEST_STRETCH
    )
    if shared < LEAST_SHARED * len(wanted):
        row = _find_row(wanted, forms)
        if len(row) > max(shared, SHORTEST_COMPARED - 1):
            stretches, shared = [*_around(wanted, forms, row)], len(row)
    return Comparison(tuple(_trimmed(stretches)), shared / max(1, len(wanted)))


def _align(
    wanted: Sequence[str], forms: Sequence[str], claim_from: int = 0, text_from: int = 0
) -> list[Stretch]:
    """Return the stretches of a claim's and a text's words, which begin at these places."""
    matcher = SequenceMatcher(None, forms, wanted, autojunk=False)
    return [
        Stretch(
            tag == "equal",
            range(claim_from + b1, claim_from + b2),
            range(text_from + a1, text_from + a2),
        )
        for tag, a1, a2, b1, b2 in matcher.get_opcodes()
    ]


class _Step(NamedTuple):
    """A word of a row: its places, how many words the row has up to it, and the step before."""

    claim: int
    text: int
    length: int
    before: _Step | None


def _find_row(wanted: Sequence[str], forms: Sequence[str]) -> list[_Step]:
    """Return the most words of a text in a row that a claim has in this order."""
    places: dict[str, list[int]] = {}
    for at, form in enumerate(wanted):
        places.setdefault(form, []).append(at)
    best: _Step | None = None
    steps: list[_Step] = []
    for at, form in enumerate(forms):
        steps = [*_lengthened(steps, places.get(form, ()), at)]
        for step in steps:
            best = step if best is None or step.length > best.length else best
    row = []
    while best:
        row.append(best)
        best = best.before
    return row[::-1]


def _lengthened(steps: Sequence[_Step], places: Sequence[int], at: int) -> Iterator[_Step]:
    """Yield the steps to a word of a text, which the claim has at these places, in their order.

    `steps` are those to the word before it.
    """
    before: _Step | None = None
    number = 0
    for place in places:
        while number < len(steps) and steps[number].claim < place:
            if before is None or steps[number].length >= before.length:
                before = steps[number]
            number += 1
        yield _Step(place, at, before.length + 1 if before else 1, before)


def _around(wanted: Sequence[str], forms: Sequence[str], row: Sequence[_Step]) -> Iterator[Stretch]:
    """Yield the stretches of a row with what the claim puts between, and those around it."""
    first, last = row[0], row[-1]
    yield from _align(wanted[: first.claim], forms[: first.text])
    begin = first
    for step, after in zip(row, [*row[1:], None], strict=True):
        if after and after.claim == step.claim + 1:
            continue
        yield Stretch(
            same=True,
            claim=range(begin.claim, step.claim + 1),
            text=range(begin.text, step.text + 1),
        )
        if after:
            added = range(step.claim + 1, after.claim)
            yield Stretch(same=False, claim=added, text=range(after.text, after.text))
            begin = after
    claim_from, text_from = last.claim + 1, last.text + 1
    yield from _align(wanted[claim_from:], forms[text_from:], claim_from, text_from)


def _trimmed(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """Take the text around the claim off both ends."""
    for place, stretch in enumerate(stretches):
        if stretch.same or 0 < place < len(stretches) - 1:
            yield stretch
        elif stretch.claim:
            at = stretch.text.stop if place == 0 else stretch.text.start
            yield stretch._replace(text=range(at, at))


def uncovered(claim_length: int, comparisons: Iterable[Comparison]) -> list[range]:
    """Return the stretches of a claim that none of the comparisons found, in order."""
    covered = {
        at
        for comparison in comparisons
        for part in comparison.same
        if len(part) >= _SHORTEST_STRETCH
        for at in part
    }
    gaps, start = [], 0
    for at in range(claim_length + 1):
        if at in covered or at == claim_length:
            if at - start >= _SHORTEST_PART:
                gaps.append(range(start, at))
            start = at + 1
    return gaps


def holds_part(claim: Sequence[Word], gap: range, text: Sequence[Word]) -> Comparison | None:
    """Return how most of a stretch of a claim stands in a text in a row, None if it does not."""
    wanted = [word.form for word in claim]
    forms = [word.form for word in text]
    matcher = SequenceMatcher(None, forms, wanted, autojunk=False)
    match = matcher.find_longest_match(0, len(forms), gap.start, gap.stop)
    if match.size < _SHORTEST_PART or 2 * match.size < len(gap):
        return None
    same = Stretch(
        same=True,
        claim=range(match.b, match.b + match.size),
        text=range(match.a, match.a + match.size),
    )
    return Comparison((same,), match.size / len(wanted))


def name_change(comparison: Comparison, claim: Sequence[Word], text: Sequence[Word]) -> Change:
    """Return how a claim differs from the text it is like: shortened, or changed."""
    for stretch in comparison.stretches:
        if stretch.same:
            continue
        if any(not claim[at].aside for at in stretch.claim):
            return Change.CHANGED
        left_out = [text[at] for at in stretch.text]
        if len(left_out) < _SHORT_GAP and any(map(_counts, left_out)):
            return Change.CHANGED
    return Change.SHORTENED


def differing(
    comparison: Comparison, claim: Sequence[Word], text: Sequence[Word]
) -> tuple[bool, bool]:
    """Tell whether a negation, and whether a number, is among the differences."""
    words = [
        word.form
        for stretch in comparison.stretches
        if not stretch.same
        for word in (*(claim[at] for at in stretch.claim), *(text[at] for at in stretch.text))
    ]
    return not NEGATIONS.isdisjoint(words), any(map(is_number, words))


def _counts(word: Word) -> bool:
    return word.form in NEGATIONS or is_number(word.form)


def mark_words(comparison: Comparison) -> list[tuple[Mark, range]]:
    """Return the places of the text's words with their marks, and of the claim's added words.

    Where words were replaced, those left out come before those added.
    """
    marked: list[tuple[Mark, range]] = []
    for stretch in comparison.stretches:
        if stretch.same:
            marked.append((Mark.SAME, stretch.text))
        else:
            marked += [(Mark.LEFT_OUT, stretch.text), (Mark.ADDED, stretch.claim)]
    return [(mark, places) for mark, places in marked if places]
