"""Which sentences stand for the article.

News is written with its weight at the top (the inverted pyramid), and no way of weighing
sentences beats the first ones of a news story by much (Nenkova 2005, "Automatic Text
Summarization of Newswire"). So the summary is the lead, without what stands there by accident:
captions, questions, fragments, what was said already, quotations that are nothing else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from bot.models.article import Paragraph, ParagraphKind, Span, SummarySentence
from bot.parsing.structure.balance import leaves_open

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bot.parsing.document import Document
    from bot.parsing.sentences import Sentence

_ENOUGH_WORDS = 45  # a summary of fewer takes another sentence
_MOST_WORDS = 80  # the sentence that would pass them ends the summary before it
_AIM_WORDS = 57  # the last sentence stays out if the summary is nearer to this without it
_LEAD = 12  # fit sentences among which the summary is sought
_SEARCHED = 60  # sentences; a story that has not begun by then has no lead
_FEWEST_WORDS = 6  # a shorter sentence is a fragment or a flourish ("It worked.")
_LONGEST_QUOTATION = 4  # sentences; a mark that is still open then was never meant to be closed
_REPEATED = 0.6  # share of a sentence's words that another one has too
_STANDFIRST_REACH = 2  # sentences after a standfirst among which its lead is sought

_UNFIT = tuple(
    re.compile(form, re.DOTALL)
    for form in (
        # a question tells nothing
        r".*\?[\"”’')\]]*$",
        # a caption among the text points into its picture
        r".*\((?:left|right|centre|center|above|below|top|bottom|far (?:left|right)|[LRC]"
        r"|pictured(?: [a-z ]{2,20})?|(?:second|third) (?:from )?(?:left|right))\)",
        r"(?:Pictured|Above|Left|Right|Pictured here|Caption|Photo|Image|Video|Watch|File) ?[:,]",
        r".*[,(] ?pictured\b",
        r"[A-Z][a-z]+['’]?: [A-Z]",  # "Arrest: Jo Roe, 31, outside the court."
        # nothing but somebody's words: those are told as quotations
        r"[\"“][^\"”]*$|[^“]*”[\"'\s]*$",
        # news is told in the third person (AP Stylebook): the writer or the page speaks
        r"(?:I|We|My|Our|You)\b",
        # so it does behind a word in small letters, unlike a king or a war of that number
        r"[^\"“‘]*\b[a-z]+,? I (?:am|was|can|could|will|would|had|have|did|do|saw|met|ask|asked"
        r"|arrive|arrived|sit|sat|visit|visited)\b",
        # cut off, to be read elsewhere
        r".*(?:…|\.\.\.)$",
        # an item of a list
        r"\d{1,2}[.)]\s",
        # it only announces what follows
        r".*:[\"”’')\]*_]*$",
        # the page speaks to its reader
        r"(?:Scroll down|Find out|Click|Read|Follow|See|Sign up|Listen|Watch|Share|Image|Photo) ",
    )
)
# Somebody's words and who said them; a story may open so.
_SAID = re.compile(r"[\"“‘'`].*[\"”’'](?!\w),? ?(?P<who>[^\"“”]{0,60})$", re.DOTALL)
_LONG_WHO = 15  # characters
_LEAD_WORDS = 20
_LONGEST_CLOSING = 12  # characters
_CLOSED = re.compile(r"[.!…][\"”’'»)\]*_]*\s*$|[\"”]$")
# A sentence that opens with one of these needs the one before it.
_LEANS_BACK = re.compile(
    r"(?:He|She|It|They|This|These|That|Those|His|Her|Its|Their|But)\b|One [a-z]+ed\b"
    r"|According to [^,]{2,40}, (?:that|this|it)\b"
)
_ANSWERS = re.compile(r"(?:Because|Yes|No|Not|By|To|So|Well)\b")
_LIST_MARK = re.compile(r"\n\s?[-*•·▪►]\s+\Z")
_LONGEST_MARK = 6  # characters

_TERM = re.compile(r"[^\W_]+")
_STEM = 6  # letters; enough to take "subsidise" and "subsidising" for one word
_FUNCTION_WORDS = frozenset(
    """a after an and are as at be been but by could for from had has have he her his in into is it
    its not of on or over s said she than that the their they this to was were which who will with
    would""".split()
)


@dataclass(frozen=True, slots=True)
class _Passage:
    """A sentence, or several that one quotation holds together.

    `leans_on` is the sentence before it. `opening` is its first sentence; `is_open` tells that a
    quotation opens in it and doesn't close.
    """

    span: Span
    paragraph: Paragraph
    leans_on: Span | None
    opening: Span
    is_open: bool = False


def summarise(document: Document, sentences: tuple[Sentence, ...]) -> tuple[SummarySentence, ...]:
    """Return the lead, cleaned: mostly two or three sentences, of at most 80 words together.

    Sentences are taken in order until 45 words are reached. None starts inside a quotation:
    sentences that a quotation holds together count as one, and where they are too long, or the
    quotation never closes, its first sentence ends the summary. The first sentence may alone
    exceed 80 words. Where no sentence is fit, the story's first stands for it.
    """
    text = document.text
    told = (s for s in sentences if s.paragraph.kind is ParagraphKind.BODY)
    body = list(islice(told, _SEARCHED))
    fit = islice(filter(_is_fit(text), _passages(text, body)), _LEAD)
    chosen = _within_limit(text, _distinct(text, fit))
    return tuple(SummarySentence(span, paragraph.number) for span, paragraph in chosen) or tuple(
        SummarySentence(s.span, s.paragraph.number) for s in body[:1]
    )


def _passages(text: str, body: list[Sentence]) -> Iterator[_Passage]:
    """Yield the sentences, those put together that stand in one quotation."""
    before: Span | None = None
    index = 0
    while index < len(body):
        first = body[index]
        length = _length_of_quotation(text, body[index : index + _LONGEST_QUOTATION])
        taken = length or 1
        span = Span(first.span.start, body[index + taken - 1].span.end)
        yield _Passage(span, first.paragraph, before, first.span, is_open=not length)
        before = span
        index += taken


def _length_of_quotation(text: str, sentences: list[Sentence]) -> int:
    """Return how many of `sentences` the first one's quotation takes to close, 0 for never."""
    start = sentences[0].span.start
    for length, sentence in enumerate(sentences, start=1):
        if sentence.paragraph is not sentences[0].paragraph:
            break
        if not leaves_open(text, start, sentence.span.end):
            return length
    return 0


def _is_fit(text: str) -> Callable[[_Passage], bool]:
    def is_fit(passage: _Passage) -> bool:
        words = passage.span.of(text)
        return (
            _count_words(words) >= _FEWEST_WORDS
            and _is_closed(words, passage)
            and not _is_listed(text, passage)
            and not _is_only_said(words, passage)
            and not any(form.match(words) for form in _UNFIT)
        )

    return is_fit


def _is_only_said(words: str, passage: _Passage) -> bool:
    """Tell a sentence that is a quotation, unless the story opens with it and names the speaker."""
    said = _SAID.match(words)
    return said is not None and (passage.leans_on is not None or len(said["who"]) < _LONG_WHO)


def _is_closed(words: str, passage: _Passage) -> bool:
    """Tell whether the passage ends as a sentence; a lead of many words may have lost its point."""
    if _CLOSED.search(words[-_LONGEST_CLOSING:]):
        return True
    opens_story = passage.leans_on is None and passage.span.end == passage.paragraph.span.end
    return opens_story and _count_words(words) >= _LEAD_WORDS


def _is_listed(text: str, passage: _Passage) -> bool:
    """Tell whether the passage opens an item of a list."""
    start = passage.span.start
    if start != passage.paragraph.span.start:
        return False
    before = text[max(0, start - _LONGEST_MARK) : start]
    return _LIST_MARK.search(before if start > _LONGEST_MARK else "\n" + before) is not None


def _distinct(text: str, passages: Iterator[_Passage]) -> Iterator[_Passage]:
    """Leave out what is said twice: a standfirst before its lead, and later repetitions."""
    first = list(islice(passages, 1 + _STANDFIRST_REACH))
    said: list[set[str]] = []
    for passage in chain(first[_is_standfirst(text, first) :], passages):
        terms = _terms(passage.opening.of(text))
        if not any(_repeats(terms, earlier) for earlier in said[:3]):
            said.append(terms)
            yield passage


def _is_standfirst(text: str, passages: Sequence[_Passage]) -> bool:
    """Tell whether the first of `passages` is said again, at more length, by one of the others."""
    if len(passages) < 2:
        return False
    first, *others = passages
    terms = _terms(first.opening.of(text))
    longer = (_terms(p.opening.of(text)) for p in others if p.paragraph is not first.paragraph)
    return any(len(other) > len(terms) and _repeats(terms, other) for other in longer)


def _repeats(terms: set[str], others: set[str]) -> bool:
    """Tell whether `others` have most of `terms`."""
    return len(terms & others) >= _REPEATED * len(terms)


def _terms(words: str) -> set[str]:
    terms = _TERM.findall(words.lower())
    return {term[:_STEM] for term in terms if term not in _FUNCTION_WORDS}


def _within_limit(text: str, fit: Iterable[_Passage]) -> Iterator[tuple[Span, Paragraph]]:
    """Yield the first of `fit` until there are enough words."""
    total = 0
    last: Span | None = None
    for passage in fit:
        span, is_open = passage.span, passage.is_open
        if passage.leans_on != last and _leans_back(text, passage):
            continue
        count = _count_words(span.of(text))
        if total + count > _MOST_WORDS and span != passage.opening:
            span, is_open = passage.opening, True
            count = _count_words(span.of(text))
        if last and (
            total + count > _MOST_WORDS or total + count - _AIM_WORDS > _AIM_WORDS - total
        ):
            break
        yield span, passage.paragraph
        last = span
        total += count
        if total >= _ENOUGH_WORDS or is_open:
            break


def _leans_back(text: str, passage: _Passage) -> bool:
    """Tell whether the passage needs the one before it, as an answer needs its question."""
    words = passage.span.of(text)
    if _LEANS_BACK.match(words):
        return True
    asked = passage.leans_on is not None and text[passage.leans_on.end - 1] == "?"
    return asked and _ANSWERS.match(words) is not None


def _count_words(words: str) -> int:
    return sum(any(map(str.isalnum, token)) for token in words.split())
