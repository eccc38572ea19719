"""Words and marks of the narration, each with the part that it may play in a clause.

No trained tagger stands here: closed classes are listed, verbs of speaking are listed, and what
is left is told by capitals, endings and the word before. That is enough to find the subject of
"said", which is all that the reader asks of grammar.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Final

from bot.parsing.words.cues import CUES, DOCUMENT_NOUNS, PHRASAL, SPEECH_NOUNS, inflect
from bot.parsing.words.first_names import GENDER_OF_FIRST_NAME
from bot.parsing.words.lexicon import (
    ABBREVIATIONS,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    COURTESY,
    DETERMINERS,
    FREQUENT_PERSON_NOUNS,
    MONTHS,
    NOUNS_BEFORE_NAMES,
    OBJECT_PRONOUNS,
    ORGANISATION_NOUNS,
    ORGANISATION_WORDS,
    PERSON_NOUNS,
    PLURAL_PERSON_NOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TEMPORAL,
    TITLE_NOUNS,
    VERBS,
    WEEKDAYS,
)
from bot.parsing.words.numbered import Numbered


class Tag(Numbered):
    """The part that a token may play."""

    WORD: ClassVar[Tag]  # a noun or an adjective
    NAME: ClassVar[Tag]
    NUMBER: ClassVar[Tag]
    TIME: ClassVar[Tag]  # Monday, yesterday
    DETERMINER: ClassVar[Tag]
    POSSESSIVE: ClassVar[Tag]
    PRONOUN: ClassVar[Tag]  # he, they: may be a subject
    OBJECT: ClassVar[Tag]  # him, them
    RELATIVE: ClassVar[Tag]
    PREPOSITION: ClassVar[Tag]
    SUBORDINATOR: ClassVar[Tag]
    CONJUNCTION: ClassVar[Tag]
    AUXILIARY: ClassVar[Tag]
    ADVERB: ClassVar[Tag]
    TO: ClassVar[Tag]
    CUE: ClassVar[Tag]  # a verb by which somebody may speak
    VERB: ClassVar[Tag]  # any other verb
    COMMA: ClassVar[Tag]
    COLON: ClassVar[Tag]
    SEMICOLON: ClassVar[Tag]
    DASH: ClassVar[Tag]
    OPEN: ClassVar[Tag]
    CLOSE: ClassVar[Tag]
    STOP: ClassVar[Tag]
    QUOTE: ClassVar[Tag]  # a passage between marks, taken as one
    OTHER: ClassVar[Tag]


@dataclass(slots=True)
class Token:
    """A word or mark; `start` and `end` are offsets in the article, `passage` an index or -1."""

    tag: Tag
    start: int
    end: int
    text: str
    lower: str
    passage: int = -1


_PATTERN: Final = re.compile(
    r"(?=\S)(?:"
    r"[A-Z][\w'’-]*+(?: & [A-Z][\w'’-]*+)+"  # a firm's partners: "Roe & Sons"
    r"|\w++(?=[\s,])"  # most words: what follows shows that they are one by themselves
    r"|(?:[^\W\d_]\.){2,}(?:-\w+)*"  # U.S., J.K., D.C.-based
    r"|(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|[Yy]ou|I|[Ww]ho|[Tt]hat|[Tt]here)(?=['’](?:s|re|m|ve|d|ll)\b)"
    r"|['’](?:s|re|m|ve|d|ll)\b"  # the auxiliary in "he's"
    r"|['’]t(?=[ -][A-Z])"  # the article in "Dirk 't Hoen"
    r"|[$£€#@]?\w+(?:[-'’&.]\w+)*"  # words, joined by hyphen, apostrophe, ampersand or full stop
    r"|\.{2,}|--+|[^\w\s]"
    r")"
)
_MARKS: Final[dict[str, Tag]] = {
    ",": Tag.COMMA,
    "*": Tag.OTHER,
    ":": Tag.COLON,
    ";": Tag.SEMICOLON,
    "—": Tag.DASH,
    "–": Tag.DASH,
    "―": Tag.DASH,
    "--": Tag.DASH,
    "-": Tag.DASH,
    "(": Tag.OPEN,
    "[": Tag.OPEN,
    ")": Tag.CLOSE,
    "]": Tag.CLOSE,
    ".": Tag.STOP,
    "!": Tag.STOP,
    "?": Tag.STOP,
    "&": Tag.CONJUNCTION,
}
# The later lines lead: "her" is told from its neighbour, "that" from its place.
_CLOSED: Final[dict[str, Tag]] = {
    **dict.fromkeys(VERBS, Tag.VERB),
    **dict.fromkeys(CUES, Tag.CUE),
    **dict.fromkeys(TEMPORAL, Tag.TIME),
    **dict.fromkeys(ADVERBS, Tag.ADVERB),
    **dict.fromkeys(AUXILIARIES, Tag.AUXILIARY),
    **dict.fromkeys(SUBORDINATORS, Tag.SUBORDINATOR),
    **dict.fromkeys(CONJUNCTIONS, Tag.CONJUNCTION),
    **dict.fromkeys(PREPOSITIONS, Tag.PREPOSITION),
    **dict.fromkeys(DETERMINERS, Tag.DETERMINER),
    **dict.fromkeys(OBJECT_PRONOUNS, Tag.OBJECT),
    **dict.fromkeys(POSSESSIVES, Tag.POSSESSIVE),
    **dict.fromkeys(SUBJECT_PRONOUNS, Tag.PRONOUN),
    **dict.fromkeys(RELATIVES, Tag.RELATIVE),
    "to": Tag.TO,
    "according": Tag.PREPOSITION,
    "there": Tag.PRONOUN,
    "sat": Tag.VERB,  # in small letters no Saturday
    "'m": Tag.AUXILIARY,
}
_BEFORE_NOUN: Final = frozenset((Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER, Tag.PREPOSITION))
_OPENS_NOUN: Final = frozenset((Tag.DETERMINER, Tag.POSSESSIVE))
_BEFORE_VERB: Final = frozenset((Tag.PRONOUN, Tag.TO, Tag.AUXILIARY, Tag.RELATIVE))
_STARTS_OBJECT: Final = frozenset("the a an his her their its this these".split())
_STARTS_COMPLEMENT: Final = frozenset(
    "that the a an he she it they we his her their its whether".split()
)
# Words that open a sentence with a capital and are no names.
_OPENERS: Final = (
    (FREQUENT_PERSON_NOUNS & NOUNS_BEFORE_NAMES)
    | PLURAL_PERSON_NOUNS
    | frozenset(
        """asked speaking according following despite regarding republican-led local state federal
    new senior former two three four five six seven eight nine ten hundreds thousands dozens
    campaign government company health news white-house top one more less such other many most
    several few all both neither either each another same current early late last next recent
    given based citing calling let yes no ok well please thanks dear good great big small public
    military foreign united-nations opposition union court city county aid human rights health
    """.split()
    )
)


def tokenise(text: str, start: int, end: int, tokens: list[Token], *, initial: bool) -> None:
    """Append the tokens of `text[start:end]`; `initial` where a sentence begins at `start`."""
    for match in _PATTERN.finditer(text, start, end):
        word = match[0]
        first, end_of_word = match.span()
        if (tag := _CERTAIN.get(word)) is not None:
            tokens.append(Token(tag, first, end_of_word, word, word))
            initial = False
        elif (tag := _MARKS.get(word)) is None:
            lower = word.lower().replace("’", "'")
            tag = _tag(match, word, lower, tokens, initial=initial)
            tokens.append(Token(tag, first, end_of_word, word, lower))
            initial = False
        elif word == "*" and tokens and tokens[-1].end == first:
            continue  # a footnote: "Mary*, not her real name"
        elif word == "." and _is_abbreviated(tokens, text, first):
            last = tokens[-1]
            last.end, last.text, last.lower = end_of_word, f"{last.text}.", f"{last.lower}."
            if last.text == "A.":
                last.tag = Tag.NAME  # an initial
        else:
            tokens.append(Token(tag, first, end_of_word, word, word))
            initial = tag is Tag.STOP or (initial and tag in _BEFORE_FIRST_WORD)


def _is_abbreviated(tokens: list[Token], text: str, at: int) -> bool:
    """Tell whether the full stop at `at` belongs to the word before it."""
    if not tokens or tokens[-1].end != at:
        return False
    last = tokens[-1]
    if text[at + 1 : at + 2] in {",", ")"} and last.text[:1].isupper():
        # Behind a state in "Jane Roe, R-Ky., said", behind a title in "Chief (Mrs.) Jane Roe".
        return text[at + 1] == "," or last.lower in COURTESY
    return last.lower in ABBREVIATIONS or (len(last.text) == 1 and last.text.isupper())


def _following(match: re.Match[str]) -> str:
    """Return the word behind a match in lower case, or as much of it as stands near."""
    words = match.string[match.end() : match.end() + _NEAR].split(None, 1)
    return words[0].lower() if words else ""


_NEAR: Final = 24  # characters


def _tag(match: re.Match[str], word: str, lower: str, tokens: list[Token], *, initial: bool) -> Tag:
    if word[0].isupper() or ("-" in lower and _SMALL_PARTICLE.match(word)):
        return _tag_capital(match, lower, tokens[-1].lower if tokens else "", initial=initial)
    tag = _CLOSED.get(lower)
    if tag is None:
        return _tag_open(match, lower, tokens)
    if tag is Tag.CUE or tag is Tag.VERB:
        following = _following(match)
        if lower == "last" and following.rstrip(".,") in TEMPORAL:
            return Tag.WORD  # "who last year demanded"
        if lower in _BEFORE_TITLES and following[:1].isalpha() and following not in _CLOSED:
            return Tag.WORD
        if lower in _ROLE_PARTICIPLES and _stands_before_role(match):
            return Tag.WORD
        if tag is Tag.CUE and following in _NO_SPEECH.get(lower, ()):
            return Tag.VERB
        if lower in _OCCUPATIONS and _is_before_name(match, following, tokens):
            return Tag.WORD
        if lower in PLURAL_PERSON_NOUNS and _is_said(following):
            return Tag.WORD  # "when she came out, volunteers exclaimed"
        if (
            lower in _BEATS
            and tokens
            and tokens[-1].tag is Tag.NAME
            and _stands_before_surname(match)
        ):
            return tag  # "Roe beat Poe"
        return _tag_verb(match, lower, tag, tokens, following)
    if tag is Tag.ADVERB and tokens:
        if tokens[-1].tag in _OPENS_NOUN:
            return Tag.WORD  # "the first lady", "the only witness"
        if lower in _RANKS and tokens[-1].lower.endswith(_OWNED):
            return Tag.WORD  # "the city's first mayor"
    if tag is Tag.DETERMINER and tokens and tokens[-1].lower == "number":
        return Tag.NUMBER  # "the world number one"
    if lower not in _TOLD_BY_PLACE:
        return tag
    if lower == "once" and tokens and tokens[-1].tag in _BEFORE_ONCE:
        return Tag.ADVERB  # "Roe once described"
    if lower == "there" and tokens and tokens[-1].tag is Tag.WORD:
        return tag if _following(match) in AUXILIARIES else Tag.ADVERB  # "an official there said"
    if word in _BETWEEN_NAMES and _stands_between_names(match, tokens):
        return Tag.WORD
    return _tag_her(_following(match)) if lower == "her" else tag


def _is_said(following: str) -> bool:
    """Tell whether a finite verb of speaking follows."""
    verb = following.rstrip(",:")
    return verb in CUES and not verb.endswith("ing")


_BEATS: Final = frozenset("beat let quit put".split())
# "al-Masri", "el-Sisi", "ar-Rashid": a name though its first letter is small.
_SMALL_PARTICLE: Final = re.compile(r"(?:al|el|ar|as|at|ad|an|az|ash|ul|ur|bin|ben|abu)-[A-Z]")


def _tag_her(following: str) -> Tag:
    if not following or not following[0].isalpha():
        return Tag.OBJECT
    if following in _BEHIND_OWNER:
        return Tag.POSSESSIVE
    if following in _CLOSED and following not in CUES and following not in VERBS:
        return Tag.OBJECT
    return Tag.POSSESSIVE


_BEHIND_OWNER: Final = frozenset("first own only very late then once".split())
_BETWEEN_NAMES: Final = frozenset("i do".split())
_TOLD_BY_PLACE: Final = _BETWEEN_NAMES | {"once", "there", "her"}
# Words in small letters that play one part wherever they stand; a third of all words.
_CERTAIN: Final = {
    word: tag
    for word, tag in _CLOSED.items()
    if tag not in {Tag.CUE, Tag.VERB, Tag.ADVERB, Tag.DETERMINER}
    and word not in _TOLD_BY_PLACE
    and word.islower()
}


def _stands_between_names(match: re.Match[str], tokens: list[Token]) -> bool:
    """Tell whether a particle joins two names: "Pau Ferrer i Mas", "Maria do Carmo"."""
    return bool(tokens) and tokens[-1].tag is Tag.NAME and _stands_before_surname(match)


# "Pointed to the table", "added to the gloom": with such a particle they tell of no speech.
_NO_SPEECH: Final[dict[str, frozenset[str]]] = {
    form: frozenset(particles.split())
    for lemma, particles in (
        ("point", "to at toward towards"),
        ("add", "to"),
        ("relate", "to"),
        ("claim", "lives life"),
    )
    for form in inflect(lemma)
}


def _is_before_name(match: re.Match[str], following: str, tokens: list[Token]) -> bool:
    """Tell whether an occupation stands before its bearer: "its head, advocate Jane Roe"."""
    if following in _CLOSED or not match.string[match.end() + 1 : match.end() + 2].isupper():
        return False
    last = tokens[-1] if tokens else None
    return last is not None and (
        last.tag is Tag.COMMA or (last.tag is Tag.WORD and not last.lower.endswith("s"))
    )


_BEFORE_FIRST_WORD: Final = frozenset((Tag.OPEN, Tag.DASH))
_BEFORE_ONCE: Final = frozenset((Tag.NAME, Tag.WORD, Tag.PRONOUN, Tag.RELATIVE, Tag.AUXILIARY))


# Participles that stand before a role: "retired Air Force general Jane Roe".
_BEFORE_TITLES: Final = frozenset(
    "acting retired ousted deposed jailed exiled convicted disgraced renowned self-styled".split()
)
# Participles that are part of a role or tell how it is held: "managing director Jane Roe".
_ROLE_PARTICIPLES: Final = frozenset(
    """acting attending contributing investigating leading managing operating returning rising
    serving sitting supporting surviving visiting working""".split()
)


def _tag_before_role(match: re.Match[str], lower: str) -> Tag | None:
    """Tell what a participle is that opens a sentence before a role and its holder.

    A word that tells of the person ("Injured striker Roe said") or the name of a place or a club
    ("United captain Roe said", "Reading manager Roe said"); in "Calling striker Roe a fool, Poe
    left" it is a verb.
    """
    if lower in _ROLE_PARTICIPLES and _stands_before_role(match):
        return Tag.WORD
    found = _ROLE_AND_HOLDER.match(match.string, match.end())
    if found is None or PERSON_NOUNS.isdisjoint(found[1].lower().split()):
        return None
    if lower == "united":
        return Tag.NAME
    if lower.endswith("ed"):
        return Tag.WORD
    return Tag.NAME if found[2] in CUES or found[2] in AUXILIARIES else None


# "striker Harry Roe said", "prison officer Jane Roe was": a role, its holder and the next word.
_ROLE_AND_HOLDER: Final = re.compile(
    r" ((?:[a-z][a-z-]+|MP)(?: [a-z][a-z-]+){0,2})(?: [A-Z][\w'’.-]*+){1,4}(?: ([a-z]+))?"
)


def _stands_before_role(match: re.Match[str]) -> bool:
    """Tell whether one of the next words is a role: "serving prison officer"."""
    for word in match.string[match.end() : match.end() + 2 * _NEAR].split()[:_WORDS_OF_ROLE]:
        lower = word.lower()
        if lower in PERSON_NOUNS:
            return True
        if lower in _CLOSED or not lower.isalpha():
            return False
    return False


_WORDS_OF_ROLE: Final = 3


def _tag_capital(match: re.Match[str], lower: str, before: str, *, initial: bool) -> Tag:
    word = match[0]
    if lower in WEEKDAYS:
        return Tag.NAME if _is_first_name(match, before) else Tag.TIME
    if lower.endswith(_OF_DAY) and lower[:-2] in WEEKDAYS:
        return Tag.WORD  # "Tuesday's report" is nobody's
    if lower in MONTHS and (
        lower not in _MONTH_OR_WORD or before in _BEFORE_MONTH or _following(match)[:1].isdigit()
    ):
        return Tag.TIME
    if len(word) > 1 and word.isupper():
        if len(lower) > _LONGEST_INITIALS and (
            lower in PERSON_NOUNS or lower in PLURAL_PERSON_NOUNS
        ):
            return Tag.WORD  # "A PENSIONER has": the first words of a story
        if lower in _OFFICES_IN_CAPITALS and _following(match) not in ORGANISATION_WORDS:
            return Tag.WORD
        return Tag.NAME  # US, IT, WHO
    if "-" in lower and lower.rpartition("-")[2] in _MAKES_ADJECTIVE:
        return Tag.WORD
    if not initial:
        if word == "I" or (lower in _CAPITAL_PRONOUNS and _following(match) in CUES):
            return Tag.PRONOUN  # '"Q," She said'
        return Tag.NAME
    if "-" in word and _is_written_together(word):
        return Tag.WORD
    if lower in _MONTH_NAMES and _stands_before_surname(match):
        return Tag.NAME
    tag = _CLOSED.get(lower)
    if tag is Tag.CUE or tag is Tag.VERB:
        if lower.endswith(("ed", "ing")) and (of_name := _tag_before_role(match, lower)):
            return of_name
        if lower in _BEFORE_TITLES and match.string[match.end() + 1 : match.end() + 2].isupper():
            return Tag.WORD  # "Retired Gen. Jane Roe said"
        if lower in GENDER_OF_FIRST_NAME and not lower.endswith(("ed", "ing")):
            return Tag.NAME
        return tag if lower.endswith(("ed", "ing")) or lower in {"said", "says"} else Tag.WORD
    if tag is not None:
        return tag
    if lower.endswith("ly") and lower not in GENDER_OF_FIRST_NAME:
        return Tag.WORD if _NEWLY_ELECTED.match(match.string, match.end()) else Tag.ADVERB
    if lower in _OPENERS and lower not in TITLE_NOUNS and lower not in COURTESY:
        return Tag.WORD
    if lower in TITLE_NOUNS and _following(match)[:1].islower():
        return Tag.WORD
    if lower in _BEFORE_PERSON and _stands_before_person(match):
        return Tag.WORD
    if lower not in GENDER_OF_FIRST_NAME and _COMMON_OPENING.match(match.string, match.start()):
        return Tag.WORD
    return Tag.NAME


_OF_DAY: Final = ("day's", "day’s")
# What an adverb opens a sentence with before a role and its holder: "Newly elected mayor Jane Roe".
_NEWLY_ELECTED: Final = re.compile(
    r" [a-z]{2,}(?:ed|en|wn|id) [a-z]+(?: [a-z]+)? (?:[A-Z][a-z]|(?:said|say|told|tell)\b)"
)
_CAPITAL_PRONOUNS: Final = frozenset("he she they".split())
# "Details of the plan", "Emblazoned on the note": what follows tells a common word from a name.
_COMMON_OPENING: Final = re.compile(
    r"[A-Z][a-z]+ of (?:(?:the|a|an|its|his|her|their|this|that) )?(?:[a-z]|\d)"
    r"|[A-Z][a-z]{3,}ed (?:in|on|at|by|with|from|to|for|as) [a-z]"
)


_MONTH_NAMES: Final = frozenset("april may june august".split())  # that are first names too


def _is_first_name(match: re.Match[str], before: str) -> bool:
    """Tell whether a weekday stands between a title and a surname: "coach Sunday Roe"."""
    titled = before in TITLE_NOUNS or before in PERSON_NOUNS or before in COURTESY
    return titled and _stands_before_surname(match)


def _stands_before_surname(match: re.Match[str]) -> bool:
    """Tell whether a capitalised word that is no day or month stands right behind."""
    found = _PATTERN.match(match.string, match.end() + 1)
    return (
        found is not None
        and found[0][:1].isupper()
        and found[0][1:].islower()
        and found[0].lower() not in _CLOSED
    )


def _stands_before_person(match: re.Match[str]) -> bool:
    """Tell whether a first name and another capital follow: "Boss Steve Roe", "Young Ann Roe"."""
    found = _PERSON.match(match.string, match.end())
    return found is not None and found[1].lower() in GENDER_OF_FIRST_NAME


_PERSON: Final = re.compile(r" ([^\W\d_]+) [A-Z]")
# What may stand with a capital before a full name, and is no part of it.
_BEFORE_PERSON: Final = PERSON_NOUNS | frozenset(
    """young old little proud brave tragic heartbroken veteran plucky wee poor fellow furious
    devastated delighted grieving retired late disgraced rival outspoken hapless beleaguered
    lucky unlucky popular controversial brainy""".split()
)
_LONGEST_INITIALS: Final = 4  # letters
_OFFICES_IN_CAPITALS: Final = frozenset(
    "ceo cfo coo cto mp mps mep meps msp msps mla mlas td tds mca mcas mlc mlcs".split()
)


def _is_written_together(word: str) -> bool:
    """Tell "Mother-of-two" and "Then-candidate" from the names "Chung-in" and "Jean-Luc"."""
    _, *parts = word.split("-")
    last = parts[-1]
    return parts[0] == "of" or last in PERSON_NOUNS or last in TITLE_NOUNS or last in _COMPOUNDS


_COMPOUNDS: Final = frozenset(
    "old time elect known serving winning wide long made hit grader half back".split()
)
_MONTH_OR_WORD: Final = frozenset("may march mar jun april june august jan".split())
_BEFORE_MONTH: Final = frozenset("in since until last this by of early late mid next".split())
# "a Trump-style retort": the second half makes an adjective of the name.
_MAKES_ADJECTIVE: Final = frozenset(
    """style led based backed era like born owned run funded trained controlled held friendly
    appointed sponsored related inspired made elect designate""".split()
)


_NOUNS: Final = frozenset((Tag.NAME, Tag.WORD))
_BEFORE_PARTICIPLE: Final = frozenset((Tag.COMMA, Tag.AUXILIARY))


def _tag_open(match: re.Match[str], lower: str, tokens: list[Token]) -> Tag:
    """Tag a lower-case word of no list, by its ending and by what stands before it."""
    if lower[0].isdigit() or lower[0] in "$£€":
        return Tag.WORD if lower.endswith("-old") else Tag.NUMBER  # "the 20-year-old"
    if lower[-1] not in _TELLING_LETTERS:
        return Tag.WORD  # at a glance
    before = tokens[-1].tag if tokens else Tag.STOP
    if lower.endswith("ly") and lower not in _NOUNS_IN_LY:
        return Tag.WORD if _opens_description(match, tokens) else Tag.ADVERB
    if _is_described(tokens):
        return Tag.WORD
    if lower.endswith("ed") and before not in _BEFORE_NOUN and before is not Tag.TO:
        if lower == "seed":
            return Tag.WORD  # "the second seed"
        if tokens and tokens[-1].lower.endswith(_OWNED) and _stands_before_noun(match):
            return Tag.WORD  # "Roe's estranged husband"
        return Tag.VERB
    if lower.endswith("s") and tokens and _opens_with_person(tokens):
        following = _following(match)
        if following[:1].isalpha() and following not in AUXILIARIES and not lower.endswith("ss"):
            return Tag.WORD if lower in PLURAL_PERSON_NOUNS else Tag.VERB
    if lower.endswith("ing") and (
        before in _BEFORE_PARTICIPLE
        or (before in _NOUNS and _is_deed(lower) and _following(match) in _STARTS_OBJECT)
    ):
        return Tag.VERB  # "an editorial accompanying the paper"
    return Tag.WORD


_NOUNS_IN_LY: Final = frozenset(
    """ally anomaly assembly belly bully butterfly family folly homily jelly lily monopoly reply
    supply""".split()
)


def _opens_description(match: re.Match[str], tokens: list[Token]) -> bool:
    """Tell whether an adverb belongs to a noun: "the newly elected mayor", "his badly cut hand"."""
    if not tokens:
        return False
    last = tokens[-1]
    owned = last.lower.endswith(_OWNED)
    if not owned and last.tag is not Tag.POSSESSIVE and last.lower not in _ARTICLES:
        return False
    behind = match.string[match.end() : match.end() + 2 * _NEAR].lower().split(None, 2)[:2]
    if len(behind) < 2 or not behind[0].isalpha() or not behind[1][:1].isalpha():
        return False
    # "Roe's recently moved to": only a noun behind the participle tells that he owns something
    plain = (Tag.CUE, Tag.VERB)
    return all(_CLOSED.get(word.rstrip(".,;:"), Tag.VERB) in plain for word in behind)


def _stands_before_noun(match: re.Match[str]) -> bool:
    """Tell whether a word of no closed class follows: no "to", no "the", no comma."""
    following = _following(match)
    return following[:1].isalpha() and following.rstrip(".,;:") not in _CLOSED


def _is_described(tokens: list[Token]) -> bool:
    """Tell whether the word before is an adverb that opens a description."""
    if not tokens or tokens[-1].tag is not Tag.WORD:
        return False
    lower = tokens[-1].lower
    if lower in _GRADES:
        if len(tokens) == 1:
            return False
        return tokens[-2].tag in _OPENS_NOUN or tokens[-2].lower.endswith(_OWNED)
    return lower[-2:] == "ly" and lower not in _NOUNS_IN_LY and lower not in _CLOSED


_RANKS: Final = frozenset("first only".split())
_GRADES: Final = _RANKS | {"more", "most", "less", "least"}
_OWNED: Final = ("'s", "s'")
_ARTICLES: Final = frozenset("the a an".split())
_TELLING_LETTERS: Final = frozenset("ydsg")  # at the end: -ly, -ed, -s, -ing


def _opens_with_person(tokens: list[Token]) -> bool:
    """Tell whether a sentence is nothing but a name so far: "Jane Roe", "Jane Roe, 68,"."""
    last = len(tokens) - 1
    if tokens[last].tag is Tag.COMMA and last > _AGE and tokens[last - 1].tag is Tag.NUMBER:
        last -= _AGE
    return (
        last > 0
        and tokens[last].tag is tokens[last - 1].tag is Tag.NAME
        and (last == 1 or tokens[last - 2].tag is Tag.STOP)
        and tokens[last - 1].lower in GENDER_OF_FIRST_NAME
    )


_AGE: Final = 3  # tokens: a comma, a number, a comma


def _is_deed(lower: str) -> bool:
    """Tell whether a word in -ing tells of a deed rather than a thing or a time: not "meeting"."""
    return lower not in _THINGS


_THINGS: Final = frozenset(
    """building meeting morning evening wedding hearing filing ruling briefing gathering opening
    closing beginning ending setting something anything nothing everything spring string ring king
    wing ceiling clothing funding spending housing training shooting killing bombing beating
    stabbing warning finding recording sitting reading screening sibling feeling painting""".split()
)


def _tag_verb(
    match: re.Match[str], lower: str, tag: Tag, tokens: list[Token], following: str
) -> Tag:
    """Tell a verb from the noun or adjective of the same form."""
    if _is_described(tokens) or (_may_describe(lower, tokens) and _describes_speaker(match)):
        return Tag.WORD
    if lower in PERSON_NOUNS and _stands_before_speaker(match):
        return Tag.WORD  # "Fox host Jane Roe said"
    if _is_compound(lower, following) and (not tokens or tokens[-1].tag not in _BEFORE_VERB):
        acts = bool(tokens) and tokens[-1].tag is Tag.NAME and lower in _BASE_IS_PAST
        return tag if acts else Tag.WORD  # "Roe hit cyclist Ann Poe", "campaign manager"
    if not tokens:
        return tag
    last = tokens[-1]
    if lower == "radio" and last.tag is Tag.NAME:
        return Tag.WORD  # "on BBC radio"
    if last.tag is Tag.TO and lower.endswith("s") and lower[:-1] in CUES:
        return Tag.WORD  # "responded to claims"
    if last.tag in _BEFORE_VERB or (last.tag is Tag.WORD and _is_surely_verb(lower, following)):
        return tag
    owned = last.lower.endswith(("'s", "s'"))
    if lower.endswith("ing"):
        counts = last.tag is Tag.NUMBER or _CLOSED.get(last.lower) is Tag.DETERMINER
        if counts and _stands_before_noun(match):
            return Tag.WORD  # "the three remaining hostages"
        if lower in _THINGS and _is_subject(tokens, following):
            return Tag.WORD  # "who investigates the fatal shooting said"
        return Tag.WORD if owned or last.tag in _OPENS_NOUN else tag
    if last.tag is Tag.NUMBER and len(tokens) > 1 and tokens[-2].lower in _RANKED:
        return tag  # "the world No. 5 told"
    if last.tag in _BEFORE_NOUN or owned:
        alone = last.lower in _STANDS_ALONE and tag is Tag.CUE and lower in _PAST
        ends = not following[:1].isalpha() or following in _STARTS_COMPLEMENT
        return tag if alone and ends else Tag.WORD
    if tag is Tag.CUE and lower not in _NOUN_LIKE:
        return tag
    if last.tag is Tag.NAME and lower in _BASE_IS_PAST and following in _STARTS_OBJECT:
        return tag  # "analysts at Roe & Poe cut their target"
    if last.tag is Tag.NAME and (lower in _NAMED_FOR or lower in _BASE_FORMS) and _is_bare(lower):
        return Tag.WORD if len(tokens) > 1 and _is_modified(tokens, following) else tag
    if last.tag is Tag.WORD and not lower.endswith(("ed", "id")) and _is_bare(lower):
        plural = last.lower in PLURAL_PERSON_NOUNS or (
            last.lower.endswith("s") and not last.lower.endswith(("ss", "us", "is"))
        )
        if _opens_phrase(tokens) and not (plural or last.lower in _NAMED_FOR):
            return Tag.WORD  # "a snappy retort", "two highly critical reports"
        one = len(tokens) > 1 and tokens[-2].lower in _ONE and last.lower not in _AMOUNTS
        if one and not lower.endswith("s"):
            return Tag.WORD  # "a staff report that": it reports, it does not "report"
        if (tag is Tag.CUE and following in _STARTS_COMPLEMENT) or following[:1] in _QUOTING:
            return tag
        if lower.endswith("s") and (_follows_as(tokens) or _promises(lower, last, following)):
            return tag
        acts = plural or last.lower in PERSON_NOUNS or last.lower in ORGANISATION_NOUNS
        if acts and lower.endswith("s") and following[:1] in _PAUSES and _answers_quote(tokens):
            return tag
        return tag if acts and following[:1].isalnum() else Tag.WORD
    if last.tag is Tag.CUE and _is_bare(lower) and following in AUXILIARIES:
        return Tag.WORD  # "said talks had been"
    return tag


def _stands_before_speaker(match: re.Match[str]) -> bool:
    """Tell whether a name and a verb of speaking follow: not "Leeds host Hull City on Friday"."""
    found = _NAME_AND_VERB.match(match.string, match.end())
    return found is not None and found[1] in CUES


_NAME_AND_VERB: Final = re.compile(
    r"(?: [A-Z][\w'’.-]+){1,4}(?: (?:then|also|later|now|has|had|[a-z]+ly))? ([a-z]+)"
)


def _is_subject(tokens: list[Token], following: str) -> bool:
    """Tell whether an article, an adjective and a verb stand around a word: "the fatal … said"."""
    if len(tokens) < _ADJECTIVE or tokens[-1].tag is not Tag.WORD:
        return False
    opens = tokens[-2].lower in _ARTICLES or tokens[-2].tag is Tag.POSSESSIVE
    return opens and (following in _SPOKEN or following in AUXILIARIES)


_ADJECTIVE: Final = 2  # tokens: an article and an adjective
_SPOKEN: Final = frozenset("said says spoke told called described warned".split())


def _may_describe(lower: str, tokens: list[Token]) -> bool:
    """Tell whether a verb's form may stand in a description that opens with a name."""
    if not tokens or tokens[-1].tag not in _NOUNS:
        return False
    return lower.endswith("ing") or (tokens[-1].tag is Tag.NAME and lower in _BASE_FORMS)


def _describes_speaker(match: re.Match[str]) -> bool:
    """Tell whether a role, its bearer and a verb follow: "Olympic figure skater Jane Roe said".

    The form is no verb then, since that clause would have two.
    """
    found = _SPEAKER.match(match.string, match.end())
    return found is not None and found[1] in PERSON_NOUNS


_SPEAKER: Final = re.compile(
    r"(?: [a-z-]+){0,4}? ([a-z-]+)(?: [A-Z][\w'’.-]+){1,4} (?:said|says|told|tells|added|wrote)\b"
)
_RANKED: Final = frozenset(("no.", "number"))
_PAUSES: Final = frozenset(",.:")
_ONE: Final = frozenset(("a", "an"))
# With "a" before them these are many: "a number say".
_AMOUNTS: Final = frozenset(
    "number majority minority lot dozen few couple handful hundred thousand third half".split()
)


def _answers_quote(tokens: list[Token]) -> bool:
    """Tell whether an article and a noun alone stand behind a passage: "Q," the site notes."""
    before = [token.tag for token in tokens[-4:-1]]
    return before[-2:] == [Tag.QUOTE, Tag.DETERMINER] or before == [
        Tag.QUOTE,
        Tag.COMMA,
        Tag.DETERMINER,
    ]


# Determiners and numbers that speak without a noun: "one shouted", "another added".
_STANDS_ALONE: Final = frozenset(
    "another one some both each all many two three these those".split()
)


def _is_surely_verb(lower: str, following: str) -> bool:
    """Tell whether a form is no noun at all ("goes") or a particle makes a verb of it: "put it"."""
    return lower in _NEVER_NOUNS or following.rstrip(".,") in PHRASAL.get(lower, ())


# Third persons that no noun shares its form with; after a noun they are its verb.
_NEVER_NOUNS: Final = frozenset(
    """goes makes takes gives gets becomes includes contains seems appears remains brings keeps
    tells told says said writes describes argues explains insists asserts affirms warns adds shows
    finds reads quotes cites refers urges accuses suggests recommends""".split()
)


def _is_compound(lower: str, following: str) -> bool:
    """Tell a noun by the word behind it.

    "The new bill can", "campaign manager Jane Roe", "the press release stated", "an advocate of".
    """
    if lower in PERSON_NOUNS and following in {"of", "for"}:
        return True
    return lower in _BASE_FORMS and (
        following in AUXILIARIES or following in PERSON_NOUNS or following.rstrip(",:") in _REPORTED
    )


# Pasts that can follow no other verb: what stands before them is their subject.
_REPORTED: Final = frozenset("said says stated wrote writes added noted warned argued".split())
# "the Clinton campaign", "a Reuters report": nouns that a name goes before, and verbs too.
_NAMED_FOR: Final = ORGANISATION_NOUNS | DOCUMENT_NOUNS | SPEECH_NOUNS | PERSON_NOUNS


def _is_modified(tokens: list[Token], following: str) -> bool:
    """Tell whether an article stands before the names at the end of `tokens`.

    A preposition does as well, if no clause begins behind them: "lawyers for Roe claim he".
    """
    for token in reversed(tokens[-5:]):
        if token.tag is not Tag.NAME:
            clause = token.tag is Tag.PREPOSITION and following in _CLAUSE_OPENERS
            return token.tag in _BEFORE_NOUN and not clause
    return False


_CLAUSE_OPENERS: Final = frozenset("he she they".split())


def _opens_phrase(tokens: list[Token]) -> bool:
    """Tell whether the last token is the first noun or adjective behind an article or a number."""
    at = -3 if len(tokens) > _WITH_ADVERB and tokens[-2].tag is Tag.ADVERB else -2
    if len(tokens) < -at:
        return False
    if tokens[at].lower.endswith("'s"):
        return True  # "Roe's initial claim"
    return tokens[at].tag in _BEFORE_NOUN or (at != -2 and tokens[at].lower in _COUNTS)


_WITH_ADVERB: Final = 2  # tokens: an article and an adverb before the last one
_COUNTS: Final = frozenset("two three four five six seven eight nine ten several many".split())


def _promises(lower: str, last: Token, following: str) -> bool:
    """Tell whether a document is said to promise something: "the plan promises to"."""
    return following == "to" and lower in CUES and last.lower in DOCUMENT_NOUNS


_SUBJECTS: Final = frozenset((Tag.WORD, Tag.DETERMINER, Tag.NAME))


def _follows_as(tokens: list[Token]) -> bool:
    """Tell whether "as" opens the clause: "Q," as the report notes."""
    for token in reversed(tokens[-5:]):
        if token.tag not in _SUBJECTS:
            return token.lower == "as"
    return False


# Forms of cue verbs that are as often nouns; "says" and "writes" are none.
_NOUN_LIKE: Final = frozenset(
    """answer answers appeal appeals attack attacks brand brands call calls cast challenge
    challenges charge charges claim claims comment comments complaint counter credit credits cry
    cries cue
    demand demands doubt doubts dispute disputes echo echoes email emails express face faces
    fault faults fear fears feature file files find finds frame frames grant greet groan growl
    guess hail hammer highlight highlights hint hints hope hopes howl issue issues jest joke
    jokes kid kids label labels lash laugh laughs lay lecture like list lists love mark marks
    mention mentions mock moan name names need needs note notes object objects offer offers
    order orders outline paint pan plan plans pledge pledges plea point points post posts praise
    predict present press promise promises proposal protest protests query question questions
    quip quote quotes rage rally rate rates read reading reason reasons record release releases
    remark remarks reply replies report reports request rip roar rule rules salute scoff scorch
    scream screams sentence shriek shrug sigh sign signs slam smile smiles snap state states
    storm stress study submit suit sum talk talks tag tags tar taunt tear term terms thank
    thanks think threat thunder tip tout treat trust tweet tweets use uses venture view views
    voice voices volunteer vow vows wail warning warnings welcome whine whisper whispers wink
    wonder worry worries yell teach retort reprimand rebuke block blast blasts bash sing chant
    chants address addresses blame blog text texts concern estimate estimates address hum boast
    boasts brag cite close cable signal signals forecast forecasts interview interviews deal
    deals figure figures nickname nicknames recall recalls bill bills command commands crack
    cracks boom booms pose poses beam beams shout shouts quarrel quarrels lament laments gasp
    gasps rant rants begin group hear know learn see seek want regard regards value mean means
    """.split()
)
_QUOTING: Final = frozenset("\"“‘'’:")


_IRREGULAR_PAST: Final = frozenset(
    """said told wrote read spoke thought felt knew found heard meant became came gave went got took
    made kept left led met ran sold sent sat stood won brought built bought chose drew drove fell
    fought grew held lost knew swore sang began saw sought taught wore tore bore sank rang threw
    flew blew shook woke froze broke stole rode arose drank forgot hid ate hung struck dug swung
    wept swept crept slept dealt caught paid laid lent slid spent spun swam fled flung forgave
    forbade knelt sped sprang stung strode shone shrank withdrew overcame undertook understood
    overtook clung""".split()
)
_BASE_FORMS: Final = (
    frozenset(form for form in (*CUES, *VERBS) if not form.endswith(("s", "ed", "ing")))
    | {"press"}  # "White House press secretary Jane Roe"
) - _IRREGULAR_PAST
# Verbs that are nouns for people too: "advocate", "counsel", "guide".
_OCCUPATIONS: Final = (PERSON_NOUNS | {"counsel"}) & _BASE_FORMS


_BASE_IS_PAST: Final = frozenset("hit beat hurt quit let put cost cut set shut".split())


def _is_bare(lower: str) -> bool:
    """Tell whether a verb's form may be a noun: the base or the third person."""
    return lower not in _PAST


_PAST: Final = (
    frozenset(form for form in (*CUES, *VERBS) if form.endswith(("ed", "ing"))) | _IRREGULAR_PAST
)
