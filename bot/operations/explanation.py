"""Why the reader gives each quotation to its speaker: what `parse --explain FILE` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from bot.operations.parse_report import printable, where
from bot.parsing.attribution.rules import RULES

if TYPE_CHECKING:
    from rich.console import Console

    from bot.models.article import Article, Quotation
    from bot.parsing.attribution.rules import Rule


def print_explanations(article: Article, console: Console) -> None:
    """Print for each quotation which rule decided, by which words, and which rules passed."""
    console.print(Text(printable(article.title), style="bold"), soft_wrap=True)
    for quotation in article.quotations:
        console.print()
        for line in _lines(article, quotation):
            console.print(line, soft_wrap=True)
    console.print()


def _lines(article: Article, quotation: Quotation) -> list[Text]:
    """Return the lines about one quotation, the words first."""
    words = " … ".join(f"“{printable(span.of(article.text))}”" for span in quotation.spans)
    speaker = printable(quotation.speaker) if quotation.speaker else "unknown"
    place = where(article, quotation.spans[0])
    lines = [Text(f"{quotation.number}. {place} {words}"), Text(f"   {speaker}")]
    rule, passed = _asked(quotation)
    if rule is None:
        return [*lines, Text("   no rule found a speaker", style="dim")]
    lines.append(Text(f"   rule “{rule.name}”: {rule.reason} ({rule.source})"))
    if quotation.cue:
        lines.append(Text(f"   cue “{printable(quotation.cue.of(article.text))}”"))
    if quotation.mention:
        mention = printable(quotation.mention.of(article.text))
        lines.append(Text(f"   mention “{mention}” ({quotation.basis.value})"))
    if passed:
        lines.append(Text(f"   passed: {', '.join(r.name for r in passed)}", style="dim"))
    return lines


def _asked(quotation: Quotation) -> tuple[Rule | None, list[Rule]]:
    """Return the rule that decided and those that were asked before it and found nothing."""
    passed: list[Rule] = []
    for rule in RULES:
        if rule.name == quotation.rule:
            return rule, passed
        passed.append(rule)
    return None, passed
