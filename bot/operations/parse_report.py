"""An article's reading for people: what `parse FILE...` prints.

On a terminal the parts stand under headings; piped, each finding is one line that begins with
what it is and where it stands, so that it can be searched and compared.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.models.article import Basis, ParagraphKind
from bot.parsing.structure.lines import MOST_READ, end_of_reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from bot.models.article import Article, Person, Quotation, Span, TimeExpression

_HEADINGS = {
    "article": "Article",
    "caption": "Caption",
    "person": "People",
    "quotation": "Quotations",
    "time": "Time expressions (★ key date)",
    "summary": "Summary",
}
_KEY, _OTHER = "★", "·"


@dataclass(frozen=True, slots=True)
class _Row:
    """One finding: its part of the report, where it stands, and its words.

    `detail` is shown below on a terminal and behind a bar in plain text.
    """

    part: str
    where: str
    words: Text
    detail: str = ""


def print_article(article: Article, console: Console) -> None:
    """Print what was read in `article`: with headings on a terminal, else one line a finding."""
    rows = list(_rows(article))
    if console.is_terminal:
        _print_parts(rows, console)
    else:
        for row in rows:
            line = Text.assemble(f"{row.part:<9} {row.where:<9} ", row.words)
            console.print(line.append(f" | {row.detail}" if row.detail else ""), soft_wrap=True)
    console.print()


def _print_parts(rows: list[_Row], console: Console) -> None:
    for part, heading in _HEADINGS.items():
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(style="cyan", no_wrap=True)
        table.add_column(ratio=1)
        for row in rows:
            if row.part == part:
                table.add_row(row.where, row.words)
                if row.detail:
                    table.add_row("", Text(row.detail, style="dim"))
        if table.row_count:
            console.print(Text(heading, style="bold underline"))
            console.print(Padding(table, (0, 0, 1, 2)))


def _rows(article: Article) -> Iterator[_Row]:
    title = Text().append(printable(article.title), style="bold")
    mark = " (derived from the lead)" if article.title_derived else ""
    yield _Row("article", "title", title.append(mark, style="dim"))
    yield _Row("article", "file", Text(printable(article.slug)))
    published = article.published.isoformat() if article.published else "unknown"
    worked_out = " (year worked out)" if article.published_derived else ""
    yield _Row("article", "date", Text(published + worked_out))
    yield _Row("article", "source", Text(printable(article.source or "unknown")))
    if article.link:
        yield _Row("article", "link", Text(article.link))
    if unread := len(article.text) - end_of_reading(article.text):
        words = f"the last {unread:,} characters: only {MOST_READ:,} words and marks are read"
        yield _Row("article", "unread", Text(words))
    for paragraph in article.paragraphs:
        if paragraph.kind is ParagraphKind.CAPTION:
            yield _Row("caption", "", Text(_words(article, paragraph.span)))
    for person in article.people:
        yield _person(article, person)
    for quotation in article.quotations:
        yield _quotation(article, quotation)
    for found in article.time_expressions:
        yield _time(article, found)
    for sentence in article.summary:
        yield _Row("summary", f"¶{sentence.paragraph}", Text(_words(article, sentence.span)))


def _person(article: Article, person: Person) -> _Row:
    words = Text().append(printable(person.name), style="bold")
    words.append(f" ({person.kind.value})", style="dim")
    roles = "; ".join(f"{printable(r.text)} [{where(article, r.span)}]" for r in person.roles)
    if roles:
        words.append(f": {roles}")
    aliases = ", ".join(map(printable, person.aliases))
    return _Row("person", "", words, f"also {aliases}" if aliases else "")


def _quotation(article: Article, quotation: Quotation) -> _Row:
    words = Text(f"{quotation.number}. ")
    if quotation.speaker:
        words.append(printable(quotation.speaker), style="bold")
    else:
        words.append("unknown", style="bold red")
    reason = [] if quotation.basis is Basis.NONE else [quotation.basis.value]
    if quotation.mention:
        reason.append(f"“{_words(article, quotation.mention)}”")
    reason.append(quotation.kind.value)
    words.append(f" ({', '.join(reason)}): ", style="dim")
    words.append(" … ".join(f"“{_words(article, span)}”" for span in quotation.spans))
    return _Row("quotation", where(article, quotation.spans[0]), words)


def _time(article: Article, found: TimeExpression) -> _Row:
    words = Text().append(f"{_KEY if found.key else _OTHER} ", style="yellow")
    words.append(_words(article, found.span), style="bold")
    words.append(f" = {found.value}")
    if found.last_day != found.first_day:
        words.append(f" ({found.first_day.isoformat()} to {found.last_day.isoformat()})")
    elif found.value != found.first_day.isoformat():
        words.append(f" ({found.first_day.isoformat()})")
    if found.event:
        words.append(f", dates “{_words(article, found.event)}”", style="dim")
    return _Row("time", where(article, found.span), words, _words(article, found.sentence))


def where(article: Article, span: Span) -> str:
    """Return the paragraph's number as ¶3, or what the block is that has none."""
    for paragraph in article.paragraphs:
        if paragraph.span.start <= span.start < paragraph.span.end:
            return f"¶{paragraph.number}" if paragraph.number else paragraph.kind.value
    return ""


def _words(article: Article, span: Span) -> str:
    return printable(span.of(article.text))


def printable(words: str) -> str:
    """Return `words` on one line, without what would steer a terminal or turn its writing round."""
    shown = "".join(c for c in words if unicodedata.category(c) != "Cf")
    return " ".join("".join(c if c.isprintable() else " " for c in shown).split())
