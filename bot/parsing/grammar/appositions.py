"""What stands around a noun between it and its verb: appositions, places, asides, pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.noun_ends import ABBREVIATED_TITLES
from bot.parsing.grammar.phrases import Kind, Phrase, is_name, is_person_noun
from bot.parsing.words.first_names import GENDER_OF_FIRST_NAME
from bot.parsing.words.lexicon import COURTESY, PERSON_NOUNS, PLACES, WORK_NOUNS
from bot.parsing.words.names import is_possessive
from bot.parsing.words.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence


def over_apposition(
    tokens: Sequence[Token], phrases: Sequence[Phrase], comma: int, lowest: int
) -> int | None:
    """Return the index left of the comma that opens what the comma at `comma` closes."""
    if (left := _over_address(tokens, phrases, comma, lowest)) is not None:
        return left
    finite = False
    first = comma - 3 if ends_place(tokens, phrases, comma, lowest) else comma - 1
    for j in range(first, lowest - 1, -1):
        kind = phrases[j].kind
        if kind is Kind.COMMA:
            if _is_titled_person(tokens, phrases[j + 1]):
                return j + 1  # "After a vote in Ohio, Gov. Jane Roe (R), said"
            if comma == j + 2 and _ends_opening_clause(tokens, phrases, j):
                return j + 1  # "While it rained, the clerk Jane Roe, said": a stray comma
            if j + 2 == comma and j > lowest and _brings_role(tokens, phrases, j):
                return j + 1  # "As he needed help, Ida's mother Jane Roe, told"
            if j - 1 >= lowest and phrases[j - 1].kind is Kind.RELATIVE:
                return j - 1  # "who, after a talk with Roe, said"
            if j - 1 < lowest or phrases[j - 1].kind not in _BEFORE_APPOSITION:
                continue
            if finite and not (
                _opens_clause(tokens, phrases[j + 1]) or _opens_description(tokens, phrases, j)
            ):
                continue
            if _names_role_holder(tokens, phrases, j, comma):
                return comma - 1
            # "Roe, a fellow at the college in Turin, Italy, and author of a book, said"
            placed = ends_place(tokens, phrases, j, lowest) or _adds_role(
                tokens, phrases, j, lowest
            )
            return j - 3 if placed else j - 1
        if kind is Kind.VERB and not phrases[j].is_participle:
            finite = finite or not is_reduced(tokens, phrases, j)
        if kind is Kind.RELATIVE:
            finite = False  # its verbs are a relative clause's: ", a friend who was there, said"
        if kind in {Kind.STOP, Kind.COLON}:
            return None
    return None


def _adds_role(tokens: Sequence[Token], phrases: Sequence[Phrase], comma: int, lowest: int) -> bool:
    """Tell whether a second role follows a town: "at the college, Hull, and author"."""
    town = phrases[comma - 1]
    return (
        comma - 4 > lowest
        and phrases[comma + 1].kind is Kind.CONJUNCTION
        and town.kind is Kind.NOUN
        and town.first == town.last
        and phrases[comma - 2].kind is Kind.COMMA
        and phrases[comma - 4].kind is Kind.PREPOSITION
        and phrases[comma + 2].kind is Kind.NOUN
        and tokens[phrases[comma + 2].last].lower in PERSON_NOUNS
        and is_name(tokens, town)
        and is_name(tokens, phrases[comma - 3])
    )


def _over_address(
    tokens: Sequence[Token], phrases: Sequence[Phrase], comma: int, lowest: int
) -> int | None:
    """Return the index left of a long address: "Roe (47), of Elm Road, Leeds, Yorkshire, said".

    Places alone stand between its commas.
    """
    i = comma - 1
    while i - 1 > lowest and phrases[i - 1].kind is Kind.COMMA and is_name(tokens, phrases[i]):
        i -= 2
    if i == comma - 1:
        return None
    while i > lowest and phrases[i].kind is Kind.NOUN and phrases[i - 1].kind is Kind.PREPOSITION:
        i -= 2
    addressed = (
        i > lowest
        and phrases[i].kind is Kind.COMMA
        and tokens[phrases[i + 1].first].lower in _LIVES
        and phrases[i - 1].kind in _BEFORE_APPOSITION
    )
    return i - 1 if addressed else None


_LIVES: Final = frozenset("of from with at".split())


def _ends_opening_clause(tokens: Sequence[Token], phrases: Sequence[Phrase], comma: int) -> bool:
    """Tell whether a comma ends the clause that opens the line, and a name follows.

    Something else than a person must stand before the comma: in "When they met Poe's aide, Jane
    Roe, they said" the name belongs to the aide.
    """
    if phrases[0].kind is not Kind.SUBORDINATOR or phrases[comma - 1].kind is not Kind.NOUN:
        return False
    return (
        is_name(tokens, phrases[comma + 1])
        and not is_name(tokens, phrases[comma - 1])
        and not is_person_noun(tokens[phrases[comma - 1].last])
        and not any(p.kind is Kind.COMMA for p in phrases[:comma])
    )


def _is_titled_person(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a noun phrase is a person's name behind a title: "Gov. Roe", "Comrade Roe"."""
    if phrase.kind is not Kind.NOUN or phrase.first == phrase.last:
        return False
    title = tokens[phrase.first].lower
    return (title in ABBREVIATED_TITLES or title in COURTESY) and is_name(tokens, phrase)


def _brings_role(tokens: Sequence[Token], phrases: Sequence[Phrase], comma: int) -> bool:
    """Tell whether a name behind its role follows the comma, and none stands before it."""
    phrase = phrases[comma + 1]
    return (
        phrase.kind is Kind.NOUN
        and is_name(tokens, phrase)
        and not is_name(tokens, phrases[comma - 1])
        and any(
            tokens[i].tag is Tag.WORD and is_person_noun(tokens[i])
            for i in range(phrase.first, phrase.last)
        )
    )


def ends_place(tokens: Sequence[Token], phrases: Sequence[Phrase], comma: int, lowest: int) -> bool:
    """Tell whether the comma closes a state or country behind its town: "Columbus, Ohio, said"."""
    return (
        comma - 3 >= lowest
        and phrases[comma - 1].kind is Kind.NOUN
        and phrases[comma - 1].first == phrases[comma - 1].last
        and _is_state(tokens[phrases[comma - 1].first])
        and phrases[comma - 2].kind is Kind.COMMA
        and phrases[comma - 3].kind is Kind.NOUN
        and is_name(tokens, phrases[comma - 3])
    )


def _is_state(token: Token) -> bool:
    """Tell whether a name is a state's or a country's, written out or cut short: Ohio, Mass."""
    return token.tag is Tag.NAME and (
        token.lower in PLACES
        or token.text.endswith(".")
        or (len(token.text) == _POSTAL and token.text.isupper())
    )


_POSTAL: Final = 2  # letters of a state's postal code


def opens_aside(phrases: Sequence[Phrase], comma: int, verb: int) -> bool:
    """Tell whether the comma opens a prepositional aside: "Roe, in a letter on Monday, said"."""
    return (
        comma > 0
        and phrases[comma - 1].kind in _BEFORE_APPOSITION
        and phrases[comma + 1].kind in {Kind.PREPOSITION, Kind.ADVERB}
        and phrases[verb - 1].kind is Kind.COMMA
        and comma < verb - 1
    )


_BEFORE_APPOSITION: Final = frozenset((Kind.NOUN, Kind.CLOSE))


def is_reduced(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> bool:
    """Tell whether a participle without "who" opens the apposition: ", clearly upset, said"."""
    i = verb - 1
    while i >= 0 and phrases[i].kind is Kind.ADVERB:
        i -= 1
    last = _verb_of(tokens, phrases[verb])
    if i < 0 or not (last.endswith(("ed", "wn", "en", "rn")) or last in _PARTICIPLES):
        return False
    if phrases[i].kind in {Kind.COMMA, Kind.CONJUNCTION, Kind.PREPOSITION}:
        return True  # "one of several closely held firms"
    if phrases[i].kind is not Kind.NOUN or not i:
        return False
    if i > 2 and phrases[i - 1].kind is Kind.CONJUNCTION and phrases[i - 2].kind is Kind.NOUN:
        i -= 2  # ", a poet and teacher based in Leeds, said"
    if phrases[i - 1].kind is Kind.COMMA:
        # ", a man named Roe, said"; ", university educated, said"
        if tokens[phrases[i].first].lower in {"a", "an"}:
            return True
        return (
            phrases[i].first == phrases[i].last
            and tokens[phrases[i].first].tag is Tag.WORD
            and not is_person_noun(tokens[phrases[i].first])
        )
    before = phrases[i - 1]
    if before.kind is Kind.VERB:  # "of closely held firms owned by Roe"
        return not before.is_participle and is_reduced(tokens, phrases, i - 1)
    return before.kind is Kind.PREPOSITION


def _verb_of(tokens: Sequence[Token], phrase: Phrase) -> str:
    """Return the last word of a verb group that is no adverb: "identified only as"."""
    for token in reversed(tokens[phrase.first : phrase.last + 1]):
        if token.tag is not Tag.ADVERB:
            return token.lower
    return ""


# Past participles of another shape: ", a letter read aloud by the clerk, said".
_PARTICIPLES: Final = frozenset(
    """read sent made held led built kept found sold brought bought caught paid shot hit hurt told
    taught put cut set run won""".split()
)


def _opens_clause(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a clause between commas begins here: ", who …," or ", noting that …,"."""
    if phrase.kind in {Kind.RELATIVE, Kind.SUBORDINATOR}:
        return True
    if tokens[phrase.first].lower in _CONCERNING:
        return True
    return phrase.kind is Kind.VERB and (
        phrase.is_participle or tokens[phrase.first].lower in _QUESTIONED
    )


def _opens_description(tokens: Sequence[Token], phrases: Sequence[Phrase], comma: int) -> bool:
    """Tell whether what somebody is follows a name: "Roe, a teacher well placed to know, said"."""
    opening = tokens[phrases[comma + 1].first].lower
    # "Talks with Roe, a teacher said, were slow": what is between commas is a clause of its own
    whole = comma == 1 or phrases[comma - 2].kind is not Kind.PREPOSITION
    return whole and opening in {"a", "an"} and is_name(tokens, phrases[comma - 1])


_CONCERNING: Final = frozenset("regarding concerning considering".split())
# "Roe, asked whether it would rain, said".
_QUESTIONED: Final = frozenset("asked pressed questioned quizzed contacted reached".split())


def _names_role_holder(
    tokens: Sequence[Token], phrases: Sequence[Phrase], j: int, comma: int
) -> bool:
    """Tell whether a bare name stands in apposition to a role: "the director, Jane Roe, said"."""
    comma = over_brackets(phrases, comma - 1) + 1  # "her son, the actor Jo Roe ('Q'), said"
    placed = comma - j == 4 and phrases[j + 2].kind is Kind.PREPOSITION  # "Jane Roe of Leeds"
    if not (placed or comma - j == 2):
        return False
    if tokens[phrases[j + 1].first].lower in {"a", "an"}:
        return False  # "the baronet, a former Grenadier, said"
    near = over_brackets(phrases, j - 1)
    head = head_of(tokens, phrases, near)
    if head < 0 or _is_apposed(tokens, phrases, head):
        return False
    return (
        phrases[head].kind is Kind.NOUN
        and is_name(tokens, phrases[j + 1])
        and not is_name(tokens, phrases[head])
        and (
            tokens[phrases[head].last].lower in _ROLES
            or (head == near and _is_definite(tokens, phrases[head]))
            or _is_owned_role(tokens, phrases[head], phrases[j + 1])
        )
        and tokens[phrases[j + 1].last].lower not in PLACES
        and tokens[phrases[head].last].lower not in WORK_NOUNS  # "her novel, The Salt Road, said"
    )


def over_brackets(phrases: Sequence[Phrase], i: int) -> int:
    """Return the phrase before the brackets that close at `i`, `i` itself where none do."""
    if phrases[i].kind is not Kind.CLOSE:
        return i
    for j in range(i - 1, max(0, i - _LONGEST_ASIDE), -1):
        if phrases[j].kind is Kind.OPEN:
            return j - 1
    return i


_LONGEST_ASIDE: Final = 12  # phrases between brackets


def head_of(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> int:
    """Return the noun that rules the one at `i`: "a spokesman" of "for the ministry of lands"."""
    while i >= 2:
        if phrases[i - 1].kind is Kind.PREPOSITION:
            i -= 2
        elif is_coordinated_object(tokens, phrases, i, 0):
            i -= 4
        else:
            break
        i = over_brackets(phrases, i) if i >= 0 else i
    return i


def _is_definite(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a common noun is somebody's or the only one: "its agency, Roe & Poe, said"."""
    return tokens[phrase.first].tag is Tag.POSSESSIVE or tokens[phrase.first].lower == "the"


def _is_owned_role(tokens: Sequence[Token], role: Phrase, name: Phrase) -> bool:
    """Tell whether a body owns the role of a first name: "the board's lead for Leeds, Jane Roe"."""
    owned = any(is_possessive(tokens[t]) for t in range(role.first, role.last))
    return owned and tokens[name.first].lower in GENDER_OF_FIRST_NAME


def _is_apposed(tokens: Sequence[Token], phrases: Sequence[Phrase], head: int) -> bool:
    """Tell whether a role has its holder before it: "Roe, editor of the daily, The Bell, said"."""
    if head >= 4 and phrases[head - 1].kind is Kind.CONJUNCTION:
        head -= 2  # "Roe, curator and director of exhibits at the college, Leeds, said"
    return (
        head >= 2
        and phrases[head - 1].kind is Kind.COMMA
        and is_name(tokens, phrases[head - 2])
        and (head < 3 or phrases[head - 3].kind is not Kind.PREPOSITION)  # "In Bern, his aide, Roe"
    )


_ROLES: Final = PERSON_NOUNS | frozenset(
    "one another other first second third former latter".split()
)  # "one of them, Jane Roe, said"


def apposed_name(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int) -> int:
    """Return the name to which the role at `i` stands in apposition, else `i`."""
    if (
        i - 4 >= lowest
        and phrases[i - 1].kind is Kind.CONJUNCTION
        and _is_bare_role(tokens, phrases, i - 2)
    ):
        doubled = apposed_name(tokens, phrases, i - 2, lowest)
        return i if doubled == i - 2 else doubled  # "Roe, curator and head of exhibits"
    if (
        i - 1 >= lowest
        and phrases[i - 1].kind is Kind.NOUN
        and tokens[phrases[i].first].lower in {"a", "an"}
        and is_person_noun(tokens[phrases[i].last])
        and is_name(tokens, phrases[i - 1])
        and (i == 1 or phrases[i - 2].kind in _PARTS)
    ):
        return i - 1  # "Dr Jane Roe a lecturer at the college said": a comma was forgotten
    if (
        i - 2 >= lowest
        and phrases[i - 1].kind is Kind.COMMA
        and phrases[i - 2].kind is Kind.NOUN
        and (
            tokens[phrases[i].first].lower in {"a", "an"}
            or _is_bare_role(tokens, phrases, i)
            or _is_followed_by_who(tokens, phrases, i)
            or _lacks_comma(tokens, phrases, i)
        )
        and is_name(tokens, phrases[i - 2])
        and not _ends_opening(phrases, i - 2)
        and not _ends_statement(phrases, i)
    ):
        headed = not is_person_noun(tokens[phrases[i].last]) and _is_headed(tokens, phrases, i - 2)
        return i - 6 if headed and i - 6 >= lowest else i - 2
    return i


def _ends_statement(phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether whoever says a sentence ends it: "He is to meet Roe, a clerk said"."""
    return (
        i > _LONGEST_HEAD
        and i + 1 < len(phrases)
        and phrases[i + 1].kind is Kind.VERB
        and not phrases[i + 1].is_participle
        and phrases[i - 3].kind in _BEFORE_OBJECT
        and any(p.kind is Kind.VERB and not p.is_participle for p in phrases[: i - 2])
    )


_BEFORE_OBJECT: Final = frozenset((Kind.PREPOSITION, Kind.VERB, Kind.CONJUNCTION))


def _is_headed(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether a name is that of a body that somebody leads: "Roe, head of Lakewatch"."""
    return (
        i > _LONGEST_HEAD
        and phrases[i - 1].kind is Kind.PREPOSITION
        and tokens[phrases[i - 2].last].lower in PERSON_NOUNS
        and phrases[i - 3].kind is Kind.COMMA
        and is_name(tokens, phrases[i - 4])
    )


_LONGEST_HEAD: Final = 3  # phrases between a name and the body: a comma, a role and "of"


_PARTS: Final = frozenset((Kind.COMMA, Kind.STOP, Kind.ADVERB))


def _ends_opening(phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether a name ends what opens the line: "Writing in the Bell, a team", "In Bern, a".

    "With Roe sitting in the front row of the New Palace, a crowd".
    """
    if i < 1 or phrases[i - 1].kind is not Kind.PREPOSITION:
        return False
    opening = phrases[:i]
    return phrases[0].kind in _OPENS_LINE and all(p.kind in _WITHIN_OPENING for p in opening)


_OPENS_LINE: Final = frozenset((Kind.PREPOSITION, Kind.VERB, Kind.SUBORDINATOR))
_WITHIN_OPENING: Final = _OPENS_LINE | {Kind.NOUN, Kind.CONJUNCTION, Kind.ADVERB}


def _lacks_comma(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether the comma behind a role was forgotten: "Jane Roe, the club's manager said it".

    The name opens the clause. "Jane Roe, the manager said, was late" is another's word.
    """
    name, role = phrases[i - 2], phrases[i]
    if name.first == name.last or tokens[name.last].lower in PLACES:
        return False
    opens = i - 2
    if opens > 1 and phrases[opens - 1].kind is Kind.COMMA:
        opens -= 1
    if opens and phrases[opens - 1].kind is not Kind.QUOTE:
        return False
    if tokens[role.last].lower not in PERSON_NOUNS or not (
        _is_definite(tokens, role)
        or any(is_possessive(tokens[t]) for t in range(role.first, role.last))
    ):
        return False
    for k in range(i + 1, len(phrases) - 1):
        if phrases[k].kind is Kind.VERB:
            return phrases[k + 1].kind is not Kind.COMMA
        if phrases[k].kind not in _IN_OFFICE_OF:
            return False
    return False


_IN_OFFICE_OF: Final = frozenset((Kind.PREPOSITION, Kind.NOUN))


def _is_followed_by_who(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether commas and "who" set off what a name is: "Roe, the bass-baritone, who"."""
    return (
        i + 2 < len(phrases)
        and phrases[i + 1].kind is Kind.COMMA
        and tokens[phrases[i + 2].first].lower == "who"
        and tokens[phrases[i].first].lower == "the"
        and (i < 3 or phrases[i - 3].kind not in {Kind.COMMA, Kind.CONJUNCTION})
    )


def _is_bare_role(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether a role without an article stands behind a name.

    "Roe, owner of the daily", "Roe, Bell Bank chief economist".
    """
    phrase = phrases[i]
    return (
        tokens[phrase.first].tag in _OPENS_ROLE
        and tokens[phrase.last].tag is Tag.WORD
        and tokens[phrase.last].lower in PERSON_NOUNS
        and (i < 3 or phrases[i - 3].kind is not Kind.PREPOSITION)
        and not any(is_possessive(tokens[t]) for t in range(phrase.first, phrase.last))
    )


_OPENS_ROLE: Final = frozenset((Tag.WORD, Tag.NAME))


def is_coordinated_object(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int
) -> bool:
    """Tell whether a noun ends a pair behind a preposition: "of environment and energy".

    Only like goes with like: in "asked for a seat and Roe said" the name begins a clause, and so
    does the nurse in "a cut in the hand and nurses say".
    """
    return (
        i - 3 >= lowest
        and tokens[phrases[i].first].tag is not Tag.PRONOUN
        and (
            is_person_noun(tokens[phrases[i - 2].last])
            or not is_person_noun(tokens[phrases[i].last])
        )
        and (is_name(tokens, phrases[i - 2]) or not is_name(tokens, phrases[i]))
        and phrases[i - 1].kind is Kind.CONJUNCTION
        and tokens[phrases[i - 1].first].lower != "but"
        and phrases[i - 2].kind is Kind.NOUN
        and phrases[i - 3].kind is Kind.PREPOSITION
        and not _has_finite_verb(tokens, phrases, i - 4, lowest)
    )


def _has_finite_verb(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int
) -> bool:
    """Tell whether the clause that ends at `i` has its verb: "The app will be like a chat".

    A second verb then begins a clause of its own, with "and the firm said". A past form before a
    preposition may be a participle ("a group based in Bern and Basel said"), so it tells nothing.
    """
    while i >= lowest and phrases[i].kind in _IN_OBJECT:
        i -= 1
    if i <= lowest or phrases[i].kind is not Kind.VERB or phrases[i].is_participle:
        return False
    if phrases[i - 1].kind is not Kind.NOUN:
        return False
    held = tokens[phrases[i].first : phrases[i].last + 1]
    return any(t.tag is Tag.AUXILIARY for t in held) or held[-1].lower.endswith("s")


_IN_OBJECT: Final = frozenset((Kind.NOUN, Kind.PREPOSITION, Kind.ADVERB))
