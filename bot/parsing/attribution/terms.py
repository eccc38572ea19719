"""Which passages between marks are no quotations: titles of works, nicknames, terms.

The Chicago Manual of Style sets titles of shorter works and programmes between marks (8.163-8.197)
and words used as terms or with distance (7.57-7.63, "scare quotes"). What is named so stands in
headline capitals behind a noun or a preposition that announces it, or is a word or two that no
verb gives to anybody.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from bot.parsing.words.cues import inflect
from bot.parsing.words.lexicon import NAMING_WORDS, WEEKDAYS, WORK_NOUNS
from bot.parsing.words.names import bare, is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.narration import Narration
    from bot.parsing.words.tokens import Token


class Tie(IntEnum):
    """How surely a passage is tied to somebody who said it."""

    NONE = 0  # nobody is near
    LOOSE = 1  # a neighbour's speaker, or a subject whose verb tells of no speech
    CUED = 2  # a verb of speaking, or its like


def is_term(narration: Narration, number: int, tie: Tie) -> bool:
    """Tell whether the passage names something rather than quoting somebody."""
    words = narration.passages[number].span.of(narration.text).split()
    if len(words) > _LONGEST_WORK:
        return False
    tokens = narration.lines[narration.line_of[number]].tokens
    at = next(i for i, t in enumerate(tokens) if t.passage == number)
    named = _Named(tokens, at, words, tie)
    rules = _RULES_OF_LONG if len(words) > _LONGEST_TITLE else _RULES
    return any(rule(named) for rule in rules)


class _Named:
    """A short passage and the words around it."""

    def __init__(self, tokens: Sequence[Token], at: int, words: Sequence[str], tie: Tie) -> None:
        self.tokens = tokens
        self.at = at
        self.words = words
        self.tie = tie
        self.titled = _is_titled(words)
        self.called_out = words[-1].endswith(("?", "!"))
        # a term stands inside its sentence: no comma or stop closes it
        self.inside = words[-1][-1].isalnum()

    @property
    def modifies(self) -> bool:
        """Tell whether a noun follows that it belongs to: "parole" status."""
        return self.inside and self.tag(1) in {Tag.WORD, Tag.NAME}

    @property
    def before(self) -> str:
        """The word right before the passage, in lower case; empty where there is none."""
        return self.tokens[self.at - 1].lower if self.at else ""

    def earlier(self, count: int) -> list[str]:
        """Return the `count` words before the passage, in lower case."""
        return [t.lower for t in self.tokens[max(0, self.at - count) : self.at]]

    def later(self, count: int) -> list[str]:
        """Return the `count` words after the passage, in lower case."""
        return [t.lower for t in self.tokens[self.at + 1 : self.at + 1 + count]]

    def tag(self, offset: int) -> Tag | None:
        """Return the tag of the token that is `offset` away from the passage."""
        i = self.at + offset
        return self.tokens[i].tag if 0 <= i < len(self.tokens) else None


def _is_unattributed(named: _Named) -> bool:
    """Tell whether nobody is near who may have said it."""
    longest = _LONGEST_NAME if named.titled else 2
    return named.tie is Tie.NONE and not named.called_out and len(named.words) <= longest


def _is_loose_title(named: _Named) -> bool:
    """Tell whether it bears a title's capitals, and no verb of speaking brings it."""
    return (
        named.tie is Tie.LOOSE
        and named.titled
        and not named.called_out
        and named.before not in _SPOKEN_NOUNS
    )


def _is_so_called(named: _Named) -> bool:
    """Tell whether others call it so, whoever reports that: a so-called "zombie" company."""
    return named.before == "so-called"


def _is_mentioned_word(named: _Named) -> bool:
    """Tell whether the sentence is about the word: the term "ghost bike", use "guests" instead."""
    if named.tie is not Tie.CUED and named.before in _WORDS:
        return True
    if len(named.words) > _SHORT + 1:
        return False
    earlier = named.earlier(7)
    if named.before in {"word", "words"} and not _EDITS.isdisjoint(earlier[-4:]):
        return True  # "adding the words 'and Water' to the name"
    avoided = next((i for i, word in enumerate(earlier) if word in _AVOIDS), len(earlier))
    if not _USES.isdisjoint(earlier[avoided:]):
        return True  # "told to stop calling them 'raiders'"
    return not {"use", "using"}.isdisjoint(earlier) and "instead" in named.later(6)


def _is_choice(named: _Named) -> bool:
    """Tell whether it is one of two names: they live on either "this side" or "that side"."""
    if named.tie is Tie.CUED or len(named.words) > _SHORT:
        return False
    earlier = named.earlier(3)
    return named.before == "either" or (
        earlier[:1] == ["either"] and named.before == "or" and named.tag(-2) is Tag.QUOTE
    )


def _is_instance(named: _Named) -> bool:
    """Tell whether things are counted that go by it: two "tea halls", the first such "red zone"."""
    if not named.inside or len(named.words) > _SHORT:
        return False
    if named.before == "such":
        return named.tie is not Tie.CUED
    return "including" in named.earlier(3) and named.before in _COUNTS


def _is_headline(named: _Named) -> bool:
    """Tell whether a text bears it as its title: an interview headlined "The last boat"."""
    if named.before in _HEADLINED:
        return True
    return (
        named.titled and len(named.words) >= _SHORT and not _HEADLINED.isdisjoint(named.earlier(7))
    )


def _is_inscription(named: _Named) -> bool:
    """Tell whether a thing bears it, and nobody is told to say it: a banner reading "Bread"."""
    reads = named.earlier(2)[:1]
    if named.before in {":", ","} and reads and reads[0] in _READS and reads[0] not in _SAYS:
        return _is_borne(named)  # 'A card on each chair reads: "Raise your hand."'
    if named.before in _READS:
        if named.tie is not Tie.CUED:
            return not _BEARERS.isdisjoint(named.earlier(5))
        if named.earlier(2)[:1] == ["that"]:  # "billboards along Route 3 that read"
            return not _BEARERS.isdisjoint(named.earlier(8))
        return _is_borne(named)
    if named.before in _MARKS and not _SURFACES.isdisjoint(named.later(1)):
        return True  # 'painted "Thank you" on the wall'
    if named.before in {"word", "words"}:
        earlier = named.earlier(8)
        if not _MARKS.isdisjoint(earlier):
            return True
        return named.tie is not Tie.CUED and "with" in earlier[-3:] and _UTTERS.isdisjoint(earlier)
    return named.tie is not Tie.CUED and named.before in _LINES


def _is_borne(named: _Named) -> bool:
    """Tell whether a thing that bears words is the subject: "Signs at both ends state"."""
    for token in reversed(named.tokens[max(0, named.at - _FAR) : named.at]):
        if token.lower in _BEARERS:
            return True
        if token.tag in {Tag.NAME, Tag.PRONOUN, Tag.COMMA, Tag.STOP, Tag.QUOTE}:
            return False
    return False


def _is_undertaking(named: _Named) -> bool:
    """Tell whether a campaign or scheme bears it as its name: the "Look Up" campaign."""
    return named.titled and named.inside and not _UNDERTAKINGS.isdisjoint(named.later(1))


def _is_rating(named: _Named) -> bool:
    """Tell whether it is a mark on a scale: a "hold" rating."""
    if not named.words[-1].strip(",.") or len(named.words) > _SHORT:
        return False
    first, last = named.words[0].lower().strip(",."), named.words[-1].lower().strip(",.")
    if first not in _GRADES and last not in _GRADES:
        return False
    if named.before in {"to", "at", "from"} and not _RATINGS.isdisjoint(named.earlier(8)):
        return True  # 'cut their ratings to "sell"'
    return named.inside and not _RATINGS.isdisjoint(named.later(2))


def _is_offence(named: _Named) -> bool:
    """Tell whether somebody is charged with it: guilty of "grievous bodily harm"."""
    if named.before not in {"of", "with"}:
        return False
    told = named.earlier(3)
    by = told[-2] if len(told) > 1 else ""
    return by in _CHARGED or (by == "guilty" and named.before == "of")


def _is_given_by_people(named: _Named) -> bool:
    """Tell whether people at large gave the name: locals call the stretch "Death Mile"."""
    if not named.inside or len(named.words) > _SHORT:
        return False
    earlier = named.earlier(5)
    for at, word in enumerate(earlier[:-1]):
        if word in _NAMING or (
            word == "call" and at and earlier[at - 1] in _CALLERS and named.before not in _ARTICLES
        ):
            between = earlier[at + 1 :]
            said_of = len(between) == 1 and between[0] in {"it", "them", "him", "her"}
            if said_of:
                return named.words[0].lower() not in _ARTICLES
            capital = named.titled or (word in _NAMING and named.words[0][:1].isupper())
            return capital and between[0] in _ARTICLES
    return False


def _is_common_name(named: _Named) -> bool:
    """Tell whether people at large call it so: what they call "haze"."""
    earlier = named.earlier(5)
    if earlier[-1:] and earlier[-1] in _ARTICLES:
        earlier = earlier[:-1]  # 'what psychologists call a "cognitive map"'
    if not named.inside or len(named.words) > _SHORT or earlier[-1:] != ["call"]:
        return False
    callers = earlier[-2:-1]
    return not {"what", "which"}.isdisjoint(earlier) and not _CALLERS.isdisjoint(callers)


def _is_name_given(named: _Named) -> bool:
    """Tell whether a name is announced: he goes by the name "Pepper", known as "food loss"."""
    earlier = named.earlier(6)
    by = earlier[-2] if len(earlier) > 1 else ""
    if named.before in _NAMES or (named.before == "of" and by in _NAMES):
        return True
    if named.before == "by" and by in _GOES:
        return True
    if named.titled and not _CHRISTENED.isdisjoint(earlier):
        return True
    if named.before == "called" and _is_work(named):
        return True
    if _is_called(named) or (by == "be" and named.before in _TO_BE):
        return True  # "a fund to be called 'Build'"
    if len(named.words) > _SHORT:
        return False
    if named.before == "as":
        return not _KNOWN.isdisjoint(earlier)
    if named.before in _STORMS:
        return named.titled
    if named.before in _SELF and by.startswith("call"):
        return named.titled
    if named.inside and not _CUSTOMARY.isdisjoint(earlier) and not _TO_BE.isdisjoint(earlier):
        return True  # 'sometimes called a "freeze order"'
    return named.before in _TERMED and named.modifies and not _PASSIVE.isdisjoint(earlier)


def _is_work(named: _Named) -> bool:
    """Tell whether a long title stands behind "called" and a noun: a work called "What It Knew"."""
    return named.titled and len(named.words) >= _SHORT and named.tag(-2) in {Tag.WORD, Tag.NAME}


def _is_called(named: _Named) -> bool:
    """Tell whether somebody gave the name to a thing: "with a plan she called 'Fewer, Better'"."""
    return (
        named.titled
        and named.inside
        and named.before.startswith("call")
        and named.tag(-2) is Tag.PRONOUN
        and named.tag(-3) is Tag.WORD
    )


def _is_named_thing(named: _Named) -> bool:
    """Tell whether a noun stands before its name: the elephant "Old Pet"."""
    if not (named.titled and named.inside and len(named.words) <= _SHORT):
        return False
    return (
        named.tag(-1) is Tag.WORD
        and named.tag(-2) in {Tag.DETERMINER, Tag.POSSESSIVE}
        and named.before not in _SPOKEN_NOUNS
        and not any(word.startswith(_CALLS) for word in named.earlier(6))
    )


def _is_subject(named: _Named) -> bool:
    """Tell whether the sentence is about a thing of that name: "File a Claim" was read most."""
    return (
        named.titled
        and named.inside
        and len(named.words) > 1
        and named.tag(-1) in {None, Tag.COMMA}
        and named.tag(1) is Tag.AUXILIARY
    )


def _is_label(named: _Named) -> bool:
    """Tell whether the noun behind it bears it as name or text: the "History" section."""
    if not named.inside or named.tag(1) not in _NOUN_TAGS:
        return False
    return any(word in _LABELLED for word in named.later(2))


def _is_modifier(named: _Named) -> bool:
    """Tell whether it modifies a noun, and no verb of speaking brings it: "parole" status."""
    return named.tie is Tie.LOOSE and named.modifies and len(named.words) <= _SHORT


def _is_explained(named: _Named) -> bool:
    """Tell whether the text says what it means: the "third map" (third round)."""
    if named.later(1) and "in" in named.later(2) and _JARGON & set(named.later(5)):
        return True
    if named.tie is not Tie.LOOSE or not named.inside or len(named.words) > _SHORT:
        return False
    return named.tag(1) is Tag.OPEN or (
        named.tag(1) is Tag.COMMA and named.later(2)[1:] in (["which"], ["or"], ["meaning"])
    )


def _is_award(named: _Named) -> bool:
    """Tell whether a prize is given for it: a silver medal for "courageous achievement"."""
    return (
        named.tie is not Tie.CUED
        and named.before == "for"
        and not _AWARDS.isdisjoint(named.earlier(4))
    )


_SHORT: Final = 3  # words
_NOUN_TAGS: Final = frozenset((Tag.WORD, Tag.NAME, Tag.CUE, Tag.VERB))
_NAMES: Final = frozenset(
    """name names nickname nicknames alias moniker pseudonym handle codename code-name callsign
    username nicknamed codenamed code-named""".split()
)
_CHRISTENED: Final = inflect("name nickname rename christen codename")
_CUSTOMARY: Final = frozenset("sometimes often commonly usually popularly locally".split())
_STORMS: Final = frozenset("storm typhoon hurricane cyclone operation depression".split())
_COUNTS: Final = frozenset("two three four five six seven eight nine ten several many".split())
_TO_BE: Final = frozenset("called named known".split())
_EDITS: Final = inflect("add remove delete drop insert omit strike erase replace")
_AVOIDS: Final = inflect("stop avoid") | {"not", "never"}
_USES: Final = frozenset("calling describing using".split())
_HEADLINED: Final = frozenset("headlined titled entitled subtitled title".split())
_READS: Final = frozenset(
    "reading saying reads says read proclaiming declaring state stating states".split()
)
_SAYS: Final = frozenset("saying says".split())
# What bears words that nobody near is told to have written.
_BEARERS: Final = frozenset(
    """sign signs banner banners poster posters placard placards plaque plaques notice notices
    sticker stickers t-shirt t-shirts shirt shirts billboard billboards badge badges graffiti
    tattoo flag flags hat hats cap caps button buttons mug mugs mural murals""".split()
)
_MARKS: Final = inflect(
    "stamp paint engrave emblazon inscribe embroider carve daub tattoo scrawl spray print bear"
) | {"bore"}
_SURFACES: Final = frozenset("on across over".split())
_UTTERS: Final = inflect(
    "begin start open close end conclude finish answer reply greet sign welcome speak"
)
_LINES: Final = frozenset(
    "tagline taglines catchphrase catchphrases caption captions inscription lettering".split()
)
_UNDERTAKINGS: Final = frozenset(
    "campaign campaigns scheme schemes programme program initiative project drive tour".split()
)
_RATINGS: Final = frozenset("rating ratings recommendation recommendations".split())
_GRADES: Final = frozenset(
    """buy sell hold neutral overweight underweight outperform underperform accumulate reduce
    perform weight equal-weight add stable negative positive junk inadequate outstanding good
    satisfactory poor excellent""".split()
)
_CHARGED: Final = frozenset("charged convicted acquitted".split())
_NAMING: Final = frozenset("named christened nicknamed".split())
_ARTICLES: Final = frozenset("a an the its their his her this that".split())
_CALLERS: Final = frozenset(
    """they locals people residents villagers farmers scientists researchers doctors experts
    economists engineers astronomers geologists biologists climatologists meteorologists
    psychologists physicists chemists ecologists sailors miners fishermen""".split()
)
_SELF: Final = frozenset("himself herself itself themselves myself".split())
_TERMED: Final = frozenset("termed called dubbed labelled labeled".split())
_PASSIVE: Final = frozenset("is are was were be been being".split())
_GOES: Final = frozenset("go goes went going gone".split())
_KNOWN: Final = frozenset("known listed classed classified registered catalogued marked".split())
# What somebody may say before the words: "the chant 'Q'".
_SPOKEN_NOUNS: Final = frozenset(
    """slogan slogans chant chants message messages tweet motto mantra cry words word phrase remark
    comment line headline statement question answer reply hashtag""".split()
)
_CALLS: Final = ("call", "dub", "brand", "label", "describ", "refer", "term", "denounc", "mock")
# What bears a name or a text: a sign, a part of a page, a rank.
_LABELLED: Final = frozenset(
    """section status petition sign signs button buttons label labels t-shirt t-shirts tab badge
    badges syllabus reboot poster posters banner banners placard placards folder menu logo stamp
    sticker stickers category clause award prize level levels page brand""".split()
)
_JARGON: Final = frozenset("jargon slang parlance lingo terminology".split())
_AWARDS: Final = frozenset(
    "award awards prize prizes medal trophy certificate honour honor".split()
)
_FAR: Final = 8  # tokens from a subject to its words
_LONGEST_TITLE: Final = 6  # words
_LONGEST_NAME: Final = 12  # words, of a title that nobody may have said
_LONGEST_WORK: Final = 24  # words, of the title of a paper or a report
_SMALL: Final = frozenset(
    "a an the of in on to for and with at by is or from not but vs. v. as".split()
)


def _is_titled(words: Sequence[str]) -> bool:
    """Tell whether the words bear a title's capitals."""
    return words[0][:1].isupper() and all(
        word[:1].isupper() or word.lower() in _SMALL or word[:1].isdigit() for word in words
    )


def _is_nickname(named: _Named) -> bool:
    """Tell whether it stands inside a name: Cris "Cyborg" Justino."""
    return (
        len(named.words) <= _SHORT
        and named.inside
        and named.tag(-1) is Tag.NAME
        and named.tag(1) is Tag.NAME
        and not is_possessive(named.tokens[named.at - 1])
    )


def _is_announced(named: _Named) -> bool:
    """Tell whether a noun, a preposition or an owner announces a title: the novel "Salt"."""
    if not named.titled:
        return False
    tokens, at = named.tokens, named.at
    i = at - 1
    if i >= 0 and tokens[i].tag is Tag.COMMA:
        i -= 1
    before = tokens[i] if i >= 0 else None
    after = named.later(4)
    if any(word in WORK_NOUNS for word in after[:3]) and not {"said", "says"} & set(after[:3]):
        return True
    if after[:1] == ["by"] or after[:2] == [",", "by"]:
        return True  # "The Salt Road", by Jane Roe
    if before is None:
        return False
    if before.lower in WORK_NOUNS or before.lower in _PERFORMS:
        return True
    if before.lower == "of" and i and tokens[i - 1].lower in _MAKERS:
        return True
    if before.lower in NAMING_WORDS and i and tokens[i - 1].tag in {Tag.WORD, Tag.COMMA}:
        return True
    if is_possessive(before):
        return _is_broadcast(bare(before.text))
    if i < at - 1 or len(named.words) < 2:
        return False
    return before.lower == "on" or (
        before.lower in _AT and (len(named.words) >= _SHORT or named.words[0] == "The")
    )


def _is_apposed_work(named: _Named) -> bool:
    """Tell whether it is the title of a text that is named before it: the paper, "Salt", is."""
    if named.tag(-1) is not Tag.COMMA or named.words[-1][-1] in ".!?":
        return False
    noun, opener = named.tokens[named.at - 2], named.earlier(5)
    if noun.lower not in _TEXTS or {"the", "its", "their", "his", "her", "a"}.isdisjoint(opener):
        return False
    return named.titled or named.tie is not Tie.CUED


def _is_broadcast(owner: str) -> bool:
    """Tell whether an outlet or a day owns the title: NBC's "Today", Sunday's "Face the Nation"."""
    return (
        owner.lower() in WEEKDAYS or owner.lower() == "news" or (len(owner) > 1 and owner.isupper())
    )


_TEXTS: Final = frozenset("paper report study article essay thesis chapter book".split())
# Who sings or stages a title does not say it.
_PERFORMS: Final = inflect("sing perform stage premiere direct record rerelease cover") | {
    "playing",
    "starring",
}
_AT: Final = frozenset("at in to with".split())
_WORDS: Final = frozenset("term word phrase expression acronym verb noun adjective".split())
_MAKERS: Final = WORK_NOUNS | frozenset(
    """author authors host hosts co-host broadcast production performance staging reading verse
    verses chorus rendition recording episode copy copies sequel adaptation""".split()
)

_RULES: Final = (
    _is_unattributed,
    _is_loose_title,
    _is_so_called,
    _is_mentioned_word,
    _is_choice,
    _is_instance,
    _is_headline,
    _is_inscription,
    _is_undertaking,
    _is_rating,
    _is_offence,
    _is_given_by_people,
    _is_common_name,
    _is_name_given,
    _is_named_thing,
    _is_subject,
    _is_label,
    _is_modifier,
    _is_explained,
    _is_award,
    _is_nickname,
    _is_announced,
    _is_apposed_work,
)
_RULES_OF_LONG: Final = (
    _is_unattributed,
    _is_headline,
    _is_inscription,
    _is_offence,
    _is_apposed_work,
)
