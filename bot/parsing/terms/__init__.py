"""Which passages between marks are no quotations: titles, names, signs, ratings, terms.

What is named so stands in headline capitals behind a noun or a preposition that announces it, is
borne by a thing, or is a word or two that no verb gives to anybody. Each rule is a function that
is named for what it tells; the first that holds decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.terms import bearers, meanings, names, ratings, works
from bot.parsing.terms.named import Named, Tie
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.narration import Narration
    from bot.parsing.words.tokens import Token

__all__ = ["Tie", "is_term"]


def is_term(narration: Narration, number: int, tie: Tie, speaker: str = "") -> bool:
    """Tell whether the passage names something rather than quoting somebody.

    `speaker` is the phrase that the text gives as the source of the words, if it gives one.
    """
    words = narration.passages[number].span.of(narration.text).split()
    if len(words) > _LONGEST_WORK:
        return False
    line = narration.lines[narration.line_of[number]]
    tokens = line.tokens
    if bearers.is_mute(speaker):
        return True
    before = narration.lines[line.index - 1].tokens if line.index else ()
    if line.opens_with_quote and bearers.is_read_off(tokens, before):
        return True
    at = 0
    while tokens[at].passage != number:
        at += 1
    if at == 0 and tie is not Tie.NONE and len(words) > _LONGEST_TITLE:
        return False  # what announces a long one stands before it
    named = Named(tokens, at, words, tie)
    rules = _RULES_OF_LONG if len(words) > _LONGEST_TITLE else _RULES
    if any(rule(named) for rule in rules):
        return True
    opens = _opening_of_list(tokens, at)
    if opens == at:
        return False
    words = narration.passages[tokens[opens].passage].span.of(narration.text).split()
    named = Named(tokens, opens, words, tie)
    return any(rule(named) for rule in _RULES_OF_LISTS)


def _opening_of_list(tokens: Sequence[Token], at: int) -> int:
    """Return the index of the first passage of a list: "signs that read 'Q' and 'R'"."""
    i, joined = at, tokens[at + 1 : at + 2] != [] and tokens[at + 1].lower in _JOINING
    while i > 1:
        j = i - 1
        if tokens[j].lower in _JOINING:
            joined = True
            j -= 1
        if tokens[j].tag is Tag.COMMA and joined:
            j -= 1
        if j == i - 1 or tokens[j].tag is not Tag.QUOTE:
            break
        i = j
    return i


def _is_unattributed(named: Named) -> bool:
    """Tell whether nobody is near who may have said it."""
    if named.tie is not Tie.NONE or named.called_out or named.back(2) in _ANSWERS:
        return False  # 'his answer was "no"'
    length = len(named.words)
    if length <= _FEW or (named.titled and length <= _LONGEST_NAME):
        return True
    if named.tag(-1) is not Tag.DETERMINER or not named.inside or length > _LONGEST_PHRASE:
        return False
    return not named.has_verb  # 'the "forgotten northern coast"'


def _is_loose_title(named: Named) -> bool:
    """Tell whether it bears a title's capitals, and no verb of speaking brings it."""
    return (
        named.tie is Tie.LOOSE
        and named.titled
        and not named.called_out
        and named.before not in names.SPOKEN_NOUNS
    )


def _is_reported_name(named: Named) -> bool:
    """Tell whether a report that somebody closes names it: The "Super Force" will sail, Roe said.

    What somebody cries or calls a thing has its verb before it; what a thing is said to be has
    "is" or "a": It was a "Black Day", Roe said.
    """
    if not named.titled or not named.inside or named.before in names.SPOKEN_NOUNS:
        return False
    if named.before in _ONE and not named.modifies:
        return False
    if not _COPULAS.isdisjoint(named.earlier(2)):
        return False
    if len(named.words) == 1 and (named.tag(-1) not in _INSIDE or named.words[0].isupper()):
        return False
    return not any(token.tag is Tag.CUE for token in named.tokens[: named.at])


_JOINING: Final = frozenset(("and", "or"))
_INSIDE: Final = frozenset((Tag.WORD, Tag.VERB, Tag.PREPOSITION, Tag.DETERMINER, Tag.POSSESSIVE))
_ONE: Final = frozenset(("a", "an", "another"))
_COPULAS: Final = frozenset("is are was were be been being become became".split())
_ANSWERS: Final = frozenset("answer reply response verdict message".split())
_FEW: Final = 2  # words, which nobody needs to have said
_LONGEST_PHRASE: Final = 4  # words, of one behind an article and without a verb
_LONGEST_TITLE: Final = 6  # words
_LONGEST_NAME: Final = 12  # words, of a title that nobody may have said
_LONGEST_WORK: Final = 24  # words, of the title of a paper or a report

_RULES: Final = (
    _is_unattributed,
    _is_loose_title,
    _is_reported_name,
    meanings.is_so_called,
    meanings.is_mentioned_word,
    meanings.is_one_of_words,
    meanings.is_gloss,
    meanings.is_choice,
    meanings.is_instance,
    meanings.is_offence,
    meanings.is_provision,
    meanings.is_common_name,
    meanings.is_modifier,
    meanings.is_made,
    meanings.is_explained,
    meanings.is_defined,
    bearers.is_inscription,
    bearers.is_slogan,
    bearers.is_billed,
    bearers.is_label,
    bearers.is_caption,
    bearers.is_command,
    bearers.is_handle,
    ratings.is_rating,
    ratings.is_award,
    names.is_given_by_people,
    names.is_name_given,
    names.is_named_thing,
    names.is_undertaking,
    names.is_listing,
    names.is_nickname,
    names.is_subject,
    names.is_craft,
    works.is_headline,
    works.is_announced,
    works.is_placed,
    works.is_apposed_work,
)
_RULES_OF_LONG: Final = (
    _is_unattributed,
    _is_loose_title,
    works.is_announced,
    works.is_placed,
    works.is_headline,
    works.is_apposed_work,
    names.is_undertaking,
    bearers.is_inscription,
    bearers.is_slogan,
    bearers.is_billed,
    bearers.is_caption,
    meanings.is_modifier,
    meanings.is_offence,
)
_RULES_OF_LISTS: Final = (bearers.is_inscription, bearers.is_slogan)
