"""Words and marks of the narration, each with the part that it may play in a clause.

No trained tagger stands here: closed classes are listed, verbs of speaking are listed, and what
is left is told by capitals, endings and the word before. That is enough to find the subject of
"said", which is all that the reader asks of grammar.
"""

from __future__ import annotations

import re
from typing import Final

from bot.parsing.words.capitals import (
    BEFORE_TITLES,
    ROLE_PARTICIPLES,
    stands_before_role,
    tag_capital,
)
from bot.parsing.words.cues import CUES, inflect
from bot.parsing.words.first_names import GENDER_OF_FIRST_NAME
from bot.parsing.words.lexicon import (
    ABBREVIATIONS,
    AUXILIARIES,
    COURTESY,
    PLURAL_PERSON_NOUNS,
    TEMPORAL,
    VERBS,
)
from bot.parsing.words.tags import (
    ARTICLES,
    BEFORE_NOUN,
    CLOSED,
    NEAR,
    NOUNS,
    OPENS_NOUN,
    OWNED,
    PATTERN,
    THINGS,
    Tag,
    Token,
    stands_before_noun,
    stands_before_surname,
    word_behind,
)
from bot.parsing.words.verb_tags import (
    NOUNS_IN_LY,
    OCCUPATIONS,
    RANKS,
    STARTS_OBJECT,
    is_described,
    tag_verb,
)

__all__ = ["Tag", "Token", "tokenise"]

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


def tokenise(text: str, start: int, end: int, tokens: list[Token], *, initial: bool) -> None:
    """Append the tokens of `text[start:end]`; `initial` where a sentence begins at `start`."""
    for match in PATTERN.finditer(text, start, end):
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


def _tag(match: re.Match[str], word: str, lower: str, tokens: list[Token], *, initial: bool) -> Tag:
    if word[0].isupper() or ("-" in lower and _SMALL_PARTICLE.match(word)):
        return tag_capital(match, lower, tokens[-1].lower if tokens else "", initial=initial)
    tag = CLOSED.get(lower)
    if tag is None:
        return _tag_open(match, lower, tokens)
    if tag is Tag.CUE or tag is Tag.VERB:
        following = word_behind(match)
        if lower == "last" and following.rstrip(".,") in TEMPORAL:
            return Tag.WORD  # "who last year demanded"
        if lower in BEFORE_TITLES and following[:1].isalpha() and following not in CLOSED:
            return Tag.WORD
        if lower in ROLE_PARTICIPLES and stands_before_role(match):
            return Tag.WORD
        if tag is Tag.CUE and following in _NO_SPEECH.get(lower, ()):
            return Tag.VERB
        if lower in OCCUPATIONS and _is_before_name(match, following, tokens):
            return Tag.WORD
        if lower in PLURAL_PERSON_NOUNS and _is_said(following):
            return Tag.WORD  # "when she came out, volunteers exclaimed"
        if (
            lower in _BEATS
            and tokens
            and tokens[-1].tag is Tag.NAME
            and stands_before_surname(match)
        ):
            return tag  # "Roe beat Poe"
        return tag_verb(match, lower, tag, tokens, following)
    if tag is Tag.ADVERB and tokens:
        if tokens[-1].tag in OPENS_NOUN:
            return Tag.WORD  # "the first lady", "the only witness"
        if lower in RANKS and tokens[-1].lower.endswith(OWNED):
            return Tag.WORD  # "the city's first mayor"
    if tag is Tag.DETERMINER and tokens and tokens[-1].lower == "number":
        return Tag.NUMBER  # "the world number one"
    if lower not in _TOLD_BY_PLACE:
        return tag
    if lower == "once" and tokens and tokens[-1].tag in _BEFORE_ONCE:
        return Tag.ADVERB  # "Roe once described"
    if lower == "there" and tokens and tokens[-1].tag is Tag.WORD:
        return tag if word_behind(match) in AUXILIARIES else Tag.ADVERB  # "an official there said"
    if word in _BETWEEN_NAMES and _stands_between_names(match, tokens):
        return Tag.WORD
    return _tag_her(word_behind(match)) if lower == "her" else tag


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
    if following in CLOSED and following not in CUES and following not in VERBS:
        return Tag.OBJECT
    return Tag.POSSESSIVE


_BEHIND_OWNER: Final = frozenset("first own only very late then once".split())
_BETWEEN_NAMES: Final = frozenset("i do".split())
_TOLD_BY_PLACE: Final = _BETWEEN_NAMES | {"once", "there", "her"}
# Words in small letters that play one part wherever they stand; a third of all words.
_CERTAIN: Final = {
    word: tag
    for word, tag in CLOSED.items()
    if tag not in {Tag.CUE, Tag.VERB, Tag.ADVERB, Tag.DETERMINER}
    and word not in _TOLD_BY_PLACE
    and word.islower()
}


def _stands_between_names(match: re.Match[str], tokens: list[Token]) -> bool:
    """Tell whether a particle joins two names: "Pau Ferrer i Mas", "Maria do Carmo"."""
    return bool(tokens) and tokens[-1].tag is Tag.NAME and stands_before_surname(match)


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
    if following in CLOSED or not match.string[match.end() + 1 : match.end() + 2].isupper():
        return False
    last = tokens[-1] if tokens else None
    return last is not None and (
        last.tag is Tag.COMMA or (last.tag is Tag.WORD and not last.lower.endswith("s"))
    )


_BEFORE_FIRST_WORD: Final = frozenset((Tag.OPEN, Tag.DASH))
_BEFORE_ONCE: Final = frozenset((Tag.NAME, Tag.WORD, Tag.PRONOUN, Tag.RELATIVE, Tag.AUXILIARY))
_BEFORE_PARTICIPLE: Final = frozenset((Tag.COMMA, Tag.AUXILIARY))


def _tag_open(match: re.Match[str], lower: str, tokens: list[Token]) -> Tag:
    """Tag a lower-case word of no list, by its ending and by what stands before it."""
    if lower[0].isdigit() or lower[0] in "$£€":
        return Tag.WORD if lower.endswith("-old") else Tag.NUMBER  # "the 20-year-old"
    if lower[-1] not in _TELLING_LETTERS:
        return Tag.WORD  # at a glance
    before = tokens[-1].tag if tokens else Tag.STOP
    if lower.endswith("ly") and lower not in NOUNS_IN_LY:
        return Tag.WORD if _opens_description(match, tokens) else Tag.ADVERB
    if is_described(tokens):
        return Tag.WORD
    if lower.endswith("ed") and before not in BEFORE_NOUN and before is not Tag.TO:
        if lower == "seed":
            return Tag.WORD  # "the second seed"
        if tokens and tokens[-1].lower.endswith(OWNED) and stands_before_noun(match):
            return Tag.WORD  # "Roe's estranged husband"
        return Tag.VERB
    if lower.endswith("s") and tokens and _opens_with_person(tokens):
        following = word_behind(match)
        if following[:1].isalpha() and following not in AUXILIARIES and not lower.endswith("ss"):
            return Tag.WORD if lower in PLURAL_PERSON_NOUNS else Tag.VERB
    if lower.endswith("ing") and (
        before in _BEFORE_PARTICIPLE
        or (before in NOUNS and _is_deed(lower) and word_behind(match) in STARTS_OBJECT)
    ):
        return Tag.VERB  # "an editorial accompanying the paper"
    return Tag.WORD


def _opens_description(match: re.Match[str], tokens: list[Token]) -> bool:
    """Tell whether an adverb belongs to a noun: "the newly elected mayor", "his badly cut hand"."""
    if not tokens:
        return False
    last = tokens[-1]
    owned = last.lower.endswith(OWNED)
    if not owned and last.tag is not Tag.POSSESSIVE and last.lower not in ARTICLES:
        return False
    behind = match.string[match.end() : match.end() + 2 * NEAR].lower().split(None, 2)[:2]
    if len(behind) < 2 or not behind[0].isalpha() or not behind[1][:1].isalpha():
        return False
    # "Roe's recently moved to": only a noun behind the participle tells that he owns something
    plain = (Tag.CUE, Tag.VERB)
    return all(CLOSED.get(word.rstrip(".,;:"), Tag.VERB) in plain for word in behind)


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
    return lower not in THINGS
