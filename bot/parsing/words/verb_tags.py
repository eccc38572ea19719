"""Whether a word is a verb, or the noun or adjective of the same form."""

from __future__ import annotations

import re
from typing import Final

from bot.parsing.words.cues import CUES, DOCUMENT_NOUNS, PHRASAL, SPEECH_NOUNS
from bot.parsing.words.lexicon import (
    AUXILIARIES,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    PLURAL_PERSON_NOUNS,
    VERBS,
)
from bot.parsing.words.tags import (
    ARTICLES,
    BEFORE_NOUN,
    BEFORE_VERB,
    CLOSED,
    NOUNS,
    OPENS_NOUN,
    OWNED,
    THINGS,
    Tag,
    Token,
    stands_before_noun,
)

STARTS_OBJECT: Final = frozenset("the a an his her their its this these".split())
_STARTS_COMPLEMENT: Final = frozenset(
    "that the a an he she it they we his her their its whether".split()
)


NOUNS_IN_LY: Final = frozenset(
    """ally anomaly assembly belly bully butterfly family folly homily jelly lily monopoly reply
    supply""".split()
)


def is_described(tokens: list[Token]) -> bool:
    """Tell whether the word before is an adverb that opens a description."""
    if not tokens or tokens[-1].tag is not Tag.WORD:
        return False
    lower = tokens[-1].lower
    if lower in _GRADES:
        if len(tokens) == 1:
            return False
        return tokens[-2].tag in OPENS_NOUN or tokens[-2].lower.endswith(OWNED)
    return lower[-2:] == "ly" and lower not in NOUNS_IN_LY and lower not in CLOSED


RANKS: Final = frozenset("first only".split())
_GRADES: Final = RANKS | {"more", "most", "less", "least"}


def tag_verb(
    match: re.Match[str], lower: str, tag: Tag, tokens: list[Token], following: str
) -> Tag:
    """Tell a verb from the noun or adjective of the same form."""
    if is_described(tokens) or (_may_describe(lower, tokens) and _describes_speaker(match)):
        return Tag.WORD
    if lower in PERSON_NOUNS and _stands_before_speaker(match):
        return Tag.WORD  # "Fox host Jane Roe said"
    if _is_compound(lower, following) and (not tokens or tokens[-1].tag not in BEFORE_VERB):
        acts = bool(tokens) and tokens[-1].tag is Tag.NAME and lower in _BASE_IS_PAST
        return tag if acts else Tag.WORD  # "Roe hit cyclist Ann Poe", "campaign manager"
    if not tokens:
        return tag
    last = tokens[-1]
    if lower == "radio" and last.tag is Tag.NAME:
        return Tag.WORD  # "on BBC radio"
    if last.tag is Tag.TO and lower.endswith("s") and lower[:-1] in CUES:
        return Tag.WORD  # "responded to claims"
    if last.tag in BEFORE_VERB or (last.tag is Tag.WORD and _is_surely_verb(lower, following)):
        return tag
    owned = last.lower.endswith(("'s", "s'"))
    if lower.endswith("ing"):
        counts = last.tag is Tag.NUMBER or CLOSED.get(last.lower) is Tag.DETERMINER
        if counts and stands_before_noun(match):
            return Tag.WORD  # "the three remaining hostages"
        if lower in THINGS and _is_subject(tokens, following):
            return Tag.WORD  # "who investigates the fatal shooting said"
        return Tag.WORD if owned or last.tag in OPENS_NOUN else tag
    if last.tag is Tag.NUMBER and len(tokens) > 1 and tokens[-2].lower in _RANKED:
        return tag  # "the world No. 5 told"
    if last.tag in BEFORE_NOUN or owned:
        alone = last.lower in _STANDS_ALONE and tag is Tag.CUE and lower in _PAST
        ends = not following[:1].isalpha() or following in _STARTS_COMPLEMENT
        return tag if alone and ends else Tag.WORD
    if tag is Tag.CUE and lower not in _NOUN_LIKE:
        return tag
    if last.tag is Tag.NAME and lower in _BASE_IS_PAST and following in STARTS_OBJECT:
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
    opens = tokens[-2].lower in ARTICLES or tokens[-2].tag is Tag.POSSESSIVE
    return opens and (following in _SPOKEN or following in AUXILIARIES)


_ADJECTIVE: Final = 2  # tokens: an article and an adjective
_SPOKEN: Final = frozenset("said says spoke told called described warned".split())


def _may_describe(lower: str, tokens: list[Token]) -> bool:
    """Tell whether a verb's form may stand in a description that opens with a name."""
    if not tokens or tokens[-1].tag not in NOUNS:
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
            return token.tag in BEFORE_NOUN and not clause
    return False


_CLAUSE_OPENERS: Final = frozenset("he she they".split())


def _opens_phrase(tokens: list[Token]) -> bool:
    """Tell whether the last token is the first noun or adjective behind an article or a number."""
    at = -3 if len(tokens) > _WITH_ADVERB and tokens[-2].tag is Tag.ADVERB else -2
    if len(tokens) < -at:
        return False
    if tokens[at].lower.endswith("'s"):
        return True  # "Roe's initial claim"
    return tokens[at].tag in BEFORE_NOUN or (at != -2 and tokens[at].lower in _COUNTS)


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
OCCUPATIONS: Final = (PERSON_NOUNS | {"counsel"}) & _BASE_FORMS


_BASE_IS_PAST: Final = frozenset("hit beat hurt quit let put cost cut set shut".split())


def _is_bare(lower: str) -> bool:
    """Tell whether a verb's form may be a noun: the base or the third person."""
    return lower not in _PAST


_PAST: Final = (
    frozenset(form for form in (*CUES, *VERBS) if form.endswith(("ed", "ing"))) | _IRREGULAR_PAST
)
