"""Where sentences begin and end in news English.

A stop ends a sentence unless something says that it doesn't: the word before it is an
abbreviation or an initial, the word after it is in lower case, or what follows a closing mark
is the attribution of the quotation (`"All the way!" Dawson shouted`). Abbreviations are those
of the AP and Reuters stylebooks. After Kiss and Strunk (2006), "Unsupervised Multilingual
Sentence Boundary Detection", a stop after an abbreviation that may also close a sentence does so
before a word that often starts one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.models.article import Paragraph, Span
from bot.parsing.structure.lines import trim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.parsing.document import Document


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its closing punctuation and marks, and the block that it stands in."""

    span: Span
    paragraph: Paragraph


# Never the end of a sentence, where capitalised: what follows is a name or a number.
_BEFORE_A_NAME = frozenset(
    """mr mrs ms mx dr prof profs gen sen sens rep reps gov govs lt col maj capt sgt cpl pvt pfc adm
    cmdr cmdt brig rev revs hon pres supt insp det msgr messrs mme mlle fr atty asst assoc dir sec
    treas amb spc const vol fig figs art arts op ch eq dist lt.gen maj.gen
    brig.gen sgt.maj""".split()
)
# Never the end of a sentence, as written.
_NEVER_LAST = frozenset("vs v viz cf e.g i.e pp ca Vs".split())
# May close a sentence; they do before a word that often starts one. Capitalised only: many of
# them are words of their own in lower case ("ill", "mass", "sat").
_MAY_CLOSE_CAPITALISED = frozenset(
    """inc corp co cos ltd plc llc llp bros jr sr esq st ste mt ft ave blvd rd bldg dept univ assn
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb
    nev okla ore pa tenn tex va vt wash wis wyo ont que alta ph.d ph.ds rs dem rep gop""".split()
)
_MAY_CLOSE = frozenset("etc al approx est sq ft lb lbs oz pct p n.b b.a m.a".split())
# A letter behind one of these is its number, not somebody's initial: "drawn in Group B".
_LETTERED = frozenset(
    """group groups class grade plan type category section appendix annex schedule exhibit option
    vitamin vitamins hepatitis influenza gate terminal platform pool team zone area block wing ward
    room studio level tier serie series division line route point part war phase lane stand
    unit company deck hall camp list""".split()
)
_NUMBER_SIGNS = frozenset(["no", "nos"])
_HOURS = frozenset(["a.m", "p.m", "am", "pm"])
# Names that end with an exclamation mark.
_EXCLAIMED = frozenset("Yahoo Jeopardy Yum Oklahoma Joomla Kahoot".split())
# Words that often start a sentence and seldom stand inside a name.
_STARTERS = frozenset(
    """a about according after all also although among an and another any are as asked at because
    before both but by can critics did do does each even every few for from had has he her here
    his how however i if in instead is it its just last later let many maybe meanwhile more
    moreover most my neither no nobody none nor not nothing now of officials on once one only or
    other others our overall perhaps police prior since she so some still such that the their then
    there these they this those though through to today tomorrow two under unlike until was we
    were what when where whether which while who why will with within without would yesterday yet
    you your""".split()
)
# What follows the hour of the day in the same sentence: "8 p.m. EST", "6 a.m. Seoul time".
_AFTER_THE_HOUR = re.compile(
    r"(?:[A-Z]{2,4}T?|UTC|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar(?:ch)?\b|Apr|May\b|Jun|Jul|Aug|Sep"
    r"|Oct|Nov|Dec|Eastern|Pacific|Central|Mountain|Local|Greenwich|\d|(?:[A-Z]\w+ ){1,3}[Tt]ime\b)"
)
# Cue words of attributions that follow a closing mark directly; all in the past or present tense.
_CUES = (
    "said|says|told|asked|asks|added|adds|shouted|shouts|yelled|yells|cried|cries|replied|replies"
    "|wrote|writes|tweeted|tweets|joked|jokes|quipped|exclaimed|exclaims|declared|declares|answered"
    "|answers|wondered|wonders|continued|continues|screamed|screams|chanted|chants|went on|goes on"
    "|recalled|recalls|responded|responds|thundered|roared|snapped|shot back|fired back|insisted"
    "|laughed|laughs|beamed|gushed|barked|called out|demanded|concluded|posted|texted|mused"
    "|remarked|noted|begged|pleaded|warned|sang|read|reads|announced|argued|boasted|countered|whispered"
    "|muttered|enthused|implored|inquired|retorted|sighed|urged|vowed|bellowed|blurted(?: out)?"
)
_NAME = r"(?:[A-Z][\w.'’-]*|de|la|van|von|der|bin|al)"
# After `!"` and `?"`, a name and a cue go on with the sentence.
_ATTRIBUTION = re.compile(
    rf"(?:I|[A-Z][\w.'’-]*(?:\s{_NAME}){{0,5}})(?:,[^,.\"“”]{{2,60}},)?\s(?:\w+ly\s)?(?:{_CUES})\b"
    r"(?!\s(?:that|he|she|it|they|the|there|in an? (?:interview|statement)[^.]{0,40}that)\b)"
)
# After `."`, where a comma was meant, only when the sentence ends with the cue.
_BARE_ATTRIBUTION = re.compile(rf"(?:[A-Z][\w.'’-]*(?:\s{_NAME}){{0,4}})\s(?:{_CUES})[.,]")
_REACH = 160  # characters that an attribution may take

_CLOSERS = r"(?:''|[\"”’'»)\]*_]|\[\d{1,3}\])"
_QUOTE_MARKS = frozenset("\"”’'»")
_BOUNDARY = re.compile(
    # (all runs are bounded: a text of nothing but stops takes linear time)
    # a stop, what closes with it, white space; marks may stand apart, as in tokenised text
    rf"(?P<stop>[.!?…]{{1,9}}(?:\s\.){{0,5}})(?P<closers>{_CLOSERS}{{0,9}}(?:\s(?P<apart>''|['\"”’])(?=\s))?)\s+(?=\S)"
    # a stop with the space forgotten: "said.The"
    r"|[.!?](?<=[a-z]{2}.)(?P<tight>[\"”]?)(?=[\"“]?[A-Z][a-z]+[\s,’'])"
)
_STOP = re.compile(r"[.!?…]")
# What web pages put between sentences without a stop.
_PAGE_NOTE = re.compile(r"\bScroll down for (?:video|more)s?\b(?:\s?\.)?")
_OPENERS = "\"“”„«'‘’([*_"
_INITIAL = re.compile(r"(?:[A-Z]\.-?)*[A-Z]\Z")
_ENUMERATOR = re.compile(r"(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})\Z")
_WORD_AFTER = re.compile(r"[^\s\"“”'’,;:.!?)\]—–-]*")
_LONGEST_WORD = 30
_FROM_DAY = re.compile(r"\A\d{1,2}[-–—](?=[A-Z])")  # "Nov. 30-Dec. 2"


def find_sentences(document: Document) -> tuple[Sentence, ...]:
    """Return the sentences of every block, in the order of the text.

    Together they cover all of each block but the white space between them.
    """
    return tuple(
        Sentence(span, paragraph)
        for paragraph in document.paragraphs
        for span in split_sentences(document.text, paragraph.span)
    )


def split_sentences(text: str, block: Span) -> Iterator[Span]:
    """Yield the spans of the sentences in `block`."""
    start = block.start
    for note in _PAGE_NOTE.finditer(text, block.start, block.end):
        yield from _split_plain(text, trim(text, start, note.start()))
        yield Span(*note.span())
        start = note.end()
    yield from _split_plain(text, trim(text, start, block.end))


def _split_plain(text: str, block: Span) -> Iterator[Span]:
    start = block.start
    for match in _boundaries(text, block):
        if match["stop"] is None:
            before = _word_before(text, max(start, match.start() - _LONGEST_WORD), match.start())
            if before.lower() in _BEFORE_A_NAME:
                continue
            yield Span(start, match.end())
        elif not _ends_sentence(text, match, start):
            continue
        elif match["apart"] and not text.count(match["apart"], start, match.start("apart")) % 2:
            # a mark that stands apart opens the next sentence unless it closes one in this
            yield Span(start, match.start("apart") - 1)
            start = match.start("apart")
            continue
        else:
            yield Span(start, match.end("closers"))
        start = match.end()
    if start < block.end:
        yield Span(start, block.end)


def _boundaries(text: str, block: Span) -> Iterator[re.Match[str]]:
    """Yield the matches of `_BOUNDARY`, which begin with a stop; a search tries every letter."""
    done = block.start
    for stop in _STOP.finditer(text, block.start, block.end):
        if stop.start() >= done and (match := _BOUNDARY.match(text, stop.start(), block.end)):
            done = match.end()
            yield match


def _ends_sentence(text: str, match: re.Match[str], start: int) -> bool:
    """Tell whether the stop of `match` ends the sentence that began at `start`."""
    stop, closers = match["stop"], match["closers"]
    after = text[match.end() : match.end() + _REACH]
    opening = after.lstrip(_OPENERS)
    if opening[:1].islower() or _is_attributed(stop, closers, after):
        return False
    before = _word_before(text, max(start, match.start() - _LONGEST_WORD), match.start())
    if _ENUMERATOR.match(before) and match.start() - start <= len(before):
        return False
    if closers or stop not in (".", "!"):
        return True
    if stop == "!":
        return before not in _EXCLAIMED or _starts_one(opening)
    if _INITIAL.match(before) and _is_lettered(text, start, match.start() - len(before)):
        return True
    return _closes(before, opening, after)


def _is_lettered(text: str, start: int, end: int) -> bool:
    """Tell whether a noun before `end` takes a letter for its number: Group B."""
    earlier = text[max(start, end - _LONGEST_WORD) : end].split()
    return bool(earlier) and earlier[-1].lower() in _LETTERED


def _is_attributed(stop: str, closers: str, after: str) -> bool:
    """Tell whether `after` goes on with the attribution of a quotation that just closed."""
    if _QUOTE_MARKS.isdisjoint(closers):
        return False
    attribution = _ATTRIBUTION if stop[-1] in "!?" else _BARE_ATTRIBUTION
    return attribution.match(after) is not None


def _word_before(text: str, start: int, end: int) -> str:
    if start == end or text[end - 1].isspace():
        return ""
    word = text[start:end].rsplit(maxsplit=1)[-1].lstrip("\"“”„«'‘’([—–-/")
    return _FROM_DAY.sub("", word)


def _starts_one(opening: str) -> bool:
    word = _WORD_AFTER.match(opening)
    return word is not None and word[0].lower() in _STARTERS


def _closes(before: str, opening: str, after: str) -> bool:
    """Tell whether a full stop after the word `before` closes the sentence.

    `after` is what follows, `opening` the same without the marks that it opens with.
    """
    lowered = before.lower()
    capitalised = before[:1].isupper()
    if before in _NEVER_LAST or (capitalised and lowered in _BEFORE_A_NAME):
        return False
    if lowered in _NUMBER_SIGNS:
        return not opening[:1].isdigit()
    if lowered in _HOURS:
        return not _AFTER_THE_HOUR.match(opening)
    if _INITIAL.match(before):
        return _starts_one(opening) or ("." in before and after[0] in '"“')
    if lowered in _MAY_CLOSE or (capitalised and lowered in _MAY_CLOSE_CAPITALISED):
        return _starts_one(opening) or after[0] in '"“'
    return True
