"""Which sentences stand for the article.

News is written with its weight at the top (the inverted pyramid), and no way of weighing
sentences beats the first ones of a news story by much (Nenkova 2005, "Automatic Text
Summarization of Newswire"). So the summary is the lead, without what stands there by accident:
captions, questions, fragments, what was said already, quotations that are nothing else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from bot.models.article import Paragraph, ParagraphKind, Span, SummarySentence
from bot.parsing.structure.balance import leaves_open

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bot.parsing.document import Document
    from bot.parsing.sentences import Sentence

_MOST_WORDS = 65
_ENOUGH_WORDS = 50  # a summary of fewer takes another sentence
_LEAD = 12  # fit sentences among which the summary is sought
_SEARCHED = 60  # sentences; a story that has not begun by then has no lead
_FEWEST_WORDS = 6  # a shorter sentence is a fragment or a flourish ("It worked.")
_MOST_PASSED_OVER = 1  # sentences too long to fit; what comes after two tells of something else
_LONGEST_QUOTATION = 4  # sentences; a mark that is still open then was never meant to be closed
_REPEATED = 0.6  # share of a sentence's words that an earlier one has too

_UNFIT = tuple(
    re.compile(form, re.DOTALL)
    for form in (
        # a question tells nothing
        r".*\?[\"”’')\]]*$",
        # a caption among the text points into its picture
        r".*\((?:left|right|centre|center|above|below|top|bottom|far (?:left|right)|[LRC]"
        r"|pictured(?: [a-z ]{2,20})?|(?:second|third) (?:from )?(?:left|right))\)",
        r"(?:Pictured|Above|Left|Right|Pictured here|Caption|Photo|Image|Video|Watch|File) ?[:,]",
        # nothing but somebody's words and who said them: those are told as quotations
        r"[\"“‘'`].*[\"”’'],? ?[^\"“”]{0,60}$",
        # news is told in the third person (AP Stylebook): the writer or the page speaks
        r"(?:I|We|My|Our|You)\b",
        # cut off, to be read elsewhere
        r".*(?:…|\.\.\.)$",
        # the page speaks to its reader
        r"(?:Scroll down|Click|Read|Follow|See|Sign up|Listen|Watch|Share|Image|Photo) ",
    )
)
_LONGEST_CLOSING = 12  # characters
_CLOSED = re.compile(r"[.!…:][\"”’'»)\]*_]*\s*$|[\"”]$")
# A sentence that opens with one of these needs the one before it.
_LEANS_BACK = re.compile(r"(?:He|She|It|They|This|These|His|Her|Its|Their)\b")

_TERM = re.compile(r"[^\W_]+")
_STEM = 6  # letters; enough to take "subsidise" and "subsidising" for one word
_FUNCTION_WORDS = frozenset(
    """a after an and are as at be been but by could for from had has have he her his in into is it
    its not of on or over s said she than that the their they this to was were which who will with
    would""".split()
)


@dataclass(frozen=True, slots=True)
class _Passage:
    """A sentence, or several that one quotation holds together; `leans_on` is the one before."""

    span: Span
    paragraph: Paragraph
    leans_on: Span | None


def summarise(document: Document, sentences: tuple[Sentence, ...]) -> tuple[SummarySentence, ...]:
    """Return the lead, cleaned: mostly two or three sentences, of at most 65 words together.

    None starts inside a quotation: sentences that a quotation holds together count as one. The
    first may alone exceed 65 words. Where no sentence is fit, the story's first stands for it.
    """
    text = document.text
    told = (s for s in sentences if s.paragraph.kind is ParagraphKind.BODY)
    body = list(islice(told, _SEARCHED))
    fit = islice(_distinct(text, filter(_is_fit(text), _passages(text, body))), _LEAD)
    chosen = tuple(SummarySentence(p.span, p.paragraph.number) for p in _within_limit(text, fit))
    return chosen or tuple(SummarySentence(s.span, s.paragraph.number) for s in body[:1])


def _passages(text: str, body: list[Sentence]) -> Iterator[_Passage]:
    """Yield the sentences, those put together that stand in one quotation."""
    before: Span | None = None
    index = 0
    while index < len(body):
        first = body[index]
        length = _length_of_quotation(text, body[index : index + _LONGEST_QUOTATION])
        span = Span(first.span.start, body[index + max(length, 1) - 1].span.end)
        if length:
            yield _Passage(span, first.paragraph, before)
        before = span
        index += max(length, 1)


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
            and _CLOSED.search(words[-_LONGEST_CLOSING:]) is not None
            and not any(form.match(words) for form in _UNFIT)
        )

    return is_fit


def _distinct(text: str, passages: Iterable[_Passage]) -> Iterator[_Passage]:
    """Leave out what says again what one of the first three said: a standfirst and its lead."""
    said: list[set[str]] = []
    for passage in passages:
        terms = _terms(passage.span.of(text))
        if any(len(terms & earlier) >= _REPEATED * len(terms) for earlier in said[:3]):
            continue
        said.append(terms)
        yield passage


def _terms(words: str) -> set[str]:
    terms = _TERM.findall(words.lower())
    return {term[:_STEM] for term in terms if term not in _FUNCTION_WORDS}


def _within_limit(text: str, fit: Iterable[_Passage]) -> Iterator[_Passage]:
    """Yield the first of `fit` that keep within the limit of words."""
    total = passed_over = 0
    last: Span | None = None
    for passage in fit:
        words = passage.span.of(text)
        count = _count_words(words)
        if last and total + count > _MOST_WORDS:
            passed_over += 1
            if passed_over > _MOST_PASSED_OVER:
                break
        elif not last or passage.leans_on == last or not _LEANS_BACK.match(words):
            yield passage
            last = passage.span
            total += count
        if total >= _ENOUGH_WORDS:
            break


def _count_words(words: str) -> int:
    return sum(any(map(str.isalnum, token)) for token in words.split())
