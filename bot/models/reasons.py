"""Why a quotation has its speaker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.models.library import CitedQuotation


@dataclass(frozen=True, slots=True)
class AttributionReason:
    """The rule that attributed a quotation, and the words of the article that it went by.

    `rule` is an English template that says what the rule goes by; None if no rule found a speaker.
    `cue` is the verb or phrase of speech ("said"), `mention` the words that name the speaker, each
    None if there are none. `read_speaker` is the speaker that the rule found, None for nobody. It
    differs from the quotation's where somebody corrected it, or where other articles name the
    speaker more fully.
    """

    quotation: CitedQuotation
    rule: str | None
    cue: str | None
    mention: str | None
    read_speaker: str | None
