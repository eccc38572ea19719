"""Reads who is said to have spoken from the words around a quotation in a member's text: pure.

The text is a message or what was typed, not an article: a sentence or two. What names nobody for
certain names nobody.
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from bot.parsing.words.cues import CUES, WEAK_CUES, Cue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.models.article import Span

_TOKEN = re.compile(r"[^\W_](?:[\w'’-]|\.(?=\w))*\.?|[^\s\w]")
_FARTHEST = 300  # characters around the quotation
_TOKENS_BEFORE_CUE = 4  # "said to reporters: "
_TOKENS_TO_TELL = 3  # between a verb of saying and the quotation
_MOST_BESIDE = 14  # tokens of "…, the leader of the party, …" beside a name
_JOINS = frozenset("al bin da de del der di dos du el ibn la le of st ter the van von y".split())
_NO_NAMES = frozenset(
    """a an and as at but did do does for had has have he her his i if in is it its my no on one our
    she so some that the their then there these they this those was we what when who you""".split()
)
# What stands before a colon or behind a dash and names no speaker: "Breaking: …", "… — Twitter".
_LABELS = frozenset(
    """alert analysis announcement answer article audio blog breaking caption chart claim clip
    comment commentary context correction editorial example excerpt exclusive explainer fact check
    flash fyi headline important interview link listen live message nb news note official opinion
    photo picture podcast poll post press ps question quote read release reminder report review
    rumor rumour scoop source sport statement story subject summary text thread title tldr topic
    transcript translation trending tweet update urgent video viral watch world
    facebook instagram reddit telegram threads tiktok twitter x youtube
    속보 단독 영상 사진 출처 인용 사설 기사 제목 질문 답변 트위터 페이스북 유튜브""".split()
)
_BESIDE_LABELS = frozenset("day week month year".split())
_INITIAL = 2  # characters, with its stop
_DASHES = "—–-―~"
_SHORT_TITLES = frozenset("Mr. Mrs. Ms. Dr. Gen. Sen. Rep. Gov. Lt. Col. Prof. Rev. St.".split())
# When something was said stands between a name and its verb: "Kim on Tuesday said".
_WHEN = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|on|last|this|earlier"
    r"|later|once|also|then|now|really|actually|reportedly|allegedly|repeatedly|famously|never"
    r"|already|just|again|had|has|have|was|is|not|quoted|as)\.?",
    re.IGNORECASE,
)
_QUOTING = frozenset("quoting citing quoted quotes cites cited".split())
_RELATIVE = frozenset(("who", "which"))
# Directly behind the words. "By X" and "from X" may name a day or a place.
_SOURCES = (("according", "to"), ("in", "the", "words", "of"))
_WORDS_OF = frozenset("words quote statement tweet message speech line claim promise".split())


class Surroundings(NamedTuple):
    """The tokens before and after a quotation, in its line and without other quotations.

    `before` and `after` are those of its sentence. `next_line` follows the line's end. `follows` if
    nothing but "she said." stands between it and the quotation before it.
    """

    before: Sequence[str]
    parts: Sequence[Sequence[str]]
    after: Sequence[str]
    next_line: Sequence[str]
    follows: bool

    @classmethod
    def of(cls, text: str, parts: Sequence[Span], others: Sequence[Span]) -> Surroundings:
        """Return what stands around the parts of a quotation; `others` are all of the text."""
        first, last = parts[0].start, parts[-1].end
        ends = [one.end for one in others if one.end <= first]
        begin = max([first - _FARTHEST, 0, *ends])
        end = min([last + _FARTHEST, *(one.start for one in others if one.start >= last)])
        before = text[begin:first].rpartition("\n")[2]
        after, _, rest = text[last:end].partition("\n")
        between = [text[one.end : other.start] for one, other in pairwise(parts)]
        return cls(
            _last_sentence(_TOKEN.findall(before)),
            [[*_first_sentence(_TOKEN.findall(one.lstrip(" ,")))] for one in between],
            [*_first_sentence(_TOKEN.findall(after.lstrip(" ,")))],
            [] if after.strip() else _TOKEN.findall(rest),
            bool(ends) and _tells_once(text[max(ends) : first]),
        )


def find_named(around: Surroundings) -> str | None:
    """Return the name of who is said to have spoken, None if the words name nobody."""
    for tokens in (*around.parts, around.after):
        if found := _named_after(tokens):
            return found
    before = _without_label(around.before)
    if found := _named_before(before):
        return found
    if around.next_line[:1] and around.next_line[0] in _DASHES:
        return _named_after(around.next_line)
    return _named_farther(before)


def is_told(around: Surroundings) -> bool:
    """Tell whether a verb of saying or a colon stands beside the quotation."""
    before, after = around.before[-_TOKENS_TO_TELL:], around.after[:_TOKENS_TO_TELL]
    near = (*before, *(token for part in around.parts for token in part), *after)
    return any(map(_is_saying, near)) or before[-1:] == [":"]


def _named_after(tokens: Sequence[str]) -> str | None:
    """Read "said X", "X said", "X, the mayor, said", "according to X" or "— X"."""
    if not tokens:
        return None
    lower = [*map(_form, tokens)]
    if tokens[0] in _DASHES:
        rest = [*takewhile(lambda token: token in _DASHES, tokens)]
        behind = [*_leading_name(tokens[len(rest) :])]
        return None if _is_label(behind) else _name(behind)
    if lower[0] in CUES:
        return _name([*_leading_name(tokens[1:])])
    leading = [*_leading_name(tokens)]
    behind = [*_without_aside(tokens[len(leading) :])]
    told = [*map(_form, _without_when(behind)[:2])]
    if name := _name(leading):
        return name if any(form in CUES for form in told) else None
    return _named_roundabout(tokens, lower)


def _named_roundabout(tokens: Sequence[str], lower: Sequence[str]) -> str | None:
    """Read "according to X", "as X put it", "is what X said" or "the mayor, X, said"."""
    for source in _SOURCES:
        if tuple(lower[: len(source)]) == source:
            return _name([*_leading_name(tokens[len(source) :])])
    if lower[0] == "as":
        name = [*_leading_name(tokens[1:])]
        return _name(name) if lower[len(name) + 1 :][:1] in (["put"], ["said"]) else None
    told = next((at for at, form in enumerate(lower) if form in CUES), 0)
    is_what = lower[0] in {"is", "was"} and lower[1:2] == ["what"]
    if _is_saying(tokens[told]) and (is_what or tokens[told - 1] == ","):
        return _subject(tokens[:told])
    return None


def _named_before(tokens: Sequence[str]) -> str | None:
    """Read "X: ", "X said, ", "X told reporters: ", "in X's words: " or "according to X, "."""
    if not tokens:
        return None
    for at, (one, other) in enumerate(pairwise(map(_form, tokens)), 2):
        if (one, other) == ("according", "to"):
            return _name([*_leading_name(tokens[at:])])
    colon = tokens[-1] == ":"
    rest = list(tokens[:-1]) if tokens[-1] in {":", ","} else list(tokens)
    for at in range(len(rest) - 1, max(-1, len(rest) - 1 - _TOKENS_BEFORE_CUE), -1):
        if colon and _form(rest[at]) in _QUOTING:
            return _name([*_leading_name(rest[at + 1 :])])
        if _form(rest[at]) in CUES and (colon or at == len(rest) - 1):
            return _subject(rest[:at])
    if rest[-1:] and rest[-1].lower() in _WORDS_OF and _is_possessive(rest[-2:-1]):
        return _name([*_trailing_name([*rest[:-2], rest[-2][:-2]])])
    return _name([*_trailing_name(rest)]) if colon else None


def _without_label(tokens: Sequence[str]) -> list[str]:
    """Return the tokens without the label before their colon."""
    label = [*_trailing_name(tokens[:-1])] if tokens[-1:] == [":"] else []
    return [*tokens[: -1 - len(label)], ":"] if _is_label(label) else [*tokens]


def _is_label(name: Sequence[str]) -> bool:
    """Tell whether words are a label or a day, and no name: "Quote of the Day", "Fact-check"."""
    forms = [form for token in name for form in _form(token).split("-")]
    labels = [
        not _LABELS.isdisjoint((form, form.removesuffix("s"))) or bool(_WHEN.fullmatch(form))
        for form in forms
    ]
    others = _JOINS | _NO_NAMES | _BESIDE_LABELS
    return any(labels) and all(
        label or form in others for label, form in zip(labels, forms, strict=True)
    )


def _named_farther(tokens: Sequence[str]) -> str | None:
    """Read the subject of the last verb of speech before the quotation.

    Of "X said that critics call it" the words may be the critics'.
    """
    places = [at for at, token in enumerate(tokens) if _form(token) in CUES]
    if not places or _form(tokens[places[-1]]) in WEAK_CUES:
        return None
    before = tokens[: places[-1]]
    return None if _is_possessive(before[-1:]) else _subject(before)


def _subject(tokens: Sequence[str]) -> str | None:
    """Return the name in front of a verb: "X", "X on Tuesday", "X, the mayor," or "X, who".

    Of "the mayor, X, said" too.
    """
    rest = _without_when(tokens)
    aside: list[str] = []
    if rest[-1:] and rest[-1].lower() in _RELATIVE:
        rest = rest[:-1]
        if rest[-1:] == [","]:
            rest = rest[:-1]
    elif rest[-1:] == [","]:
        before = [*reversed(_without_aside([*reversed(rest)]))]
        rest, aside = before, rest[len(before) + 1 : -1]
    named = _name([*_trailing_name(rest)])
    return named or (_name(aside) if all(map(_is_name_part, aside)) else None)


def _without_aside(tokens: Sequence[str]) -> Sequence[str]:
    """Return the tokens without what stands between two commas at their beginning."""
    if tokens[:1] == [","]:
        near = [*tokens[1:_MOST_BESIDE]]
        return tokens[near.index(",") + 2 :] if "," in near else tokens
    return tokens


def _without_when(tokens: Sequence[str]) -> list[str]:
    return [token for token in tokens if not _WHEN.fullmatch(token)]


def _tells_once(text: str) -> bool:
    """Tell whether a text is one whole sentence with a verb of saying, on one line."""
    tokens = _TOKEN.findall(text)
    ends = [at for at, token in enumerate(tokens, 1) if _ends_sentence(token)]
    return "\n" not in text and ends == [len(tokens)] and any(map(_is_saying, tokens))


def _is_saying(token: str) -> bool:
    form = _form(token)
    return CUES.get(form) in {Cue.SAY, Cue.MANNER} and form not in WEAK_CUES


def _form(token: str) -> str:
    return token.lower().rstrip(".")


def _is_possessive(tokens: Sequence[str]) -> bool:
    return any(token.endswith(("'s", "’s")) for token in tokens)


def _last_sentence(tokens: Sequence[str]) -> list[str]:
    ends = [at for at, token in enumerate(tokens) if _ends_sentence(token)]
    return list(tokens[ends[-1] + 1 :]) if ends else list(tokens)


def _first_sentence(tokens: Sequence[str]) -> Iterator[str]:
    for token in tokens:
        yield token
        if _ends_sentence(token):
            return


def _leading_name(tokens: Sequence[str]) -> Iterator[str]:
    for token in tokens:
        if not _is_name_part(token):
            return
        yield token
        if _ends_sentence(token):
            return


def _trailing_name(tokens: Sequence[str]) -> Iterator[str]:
    taken = takewhile(
        lambda token: _is_name_part(token) and not _ends_sentence(token), reversed(tokens)
    )
    yield from reversed([*taken])


def _ends_sentence(token: str) -> bool:
    if token in {".", "?", "!"}:
        return True
    return token.endswith(".") and len(token) > _INITIAL and token not in _SHORT_TITLES


def _is_name_part(token: str) -> bool:
    return token[0].isalpha() and (token[0].isupper() or token in _JOINS or not token[0].islower())


def _name(tokens: list[str]) -> str | None:
    """Return the tokens as a name if they are one: capitalised, and no "He" or "The"."""
    while tokens and (tokens[0].lower() in _NO_NAMES or tokens[0] in _JOINS):
        del tokens[0]
    while tokens and tokens[-1] in _JOINS:
        tokens.pop()
    return " ".join(tokens).rstrip(".") or None
