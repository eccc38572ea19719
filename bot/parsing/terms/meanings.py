"""Words used as words: terms of a trade, glosses, what people at large call a thing.

The Chicago Manual of Style sets them between marks (7.57-7.63, "scare quotes").
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from bot.parsing.terms.named import SHORT, Tie
from bot.parsing.terms.names import CALLERS
from bot.parsing.words.cues import inflect
from bot.parsing.words.lexicon import WORK_NOUNS
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from bot.parsing.terms.named import Named


def is_so_called(named: Named) -> bool:
    """Tell whether others call it so, whoever reports that: a so-called "zombie" company."""
    return named.before == "so-called"


def is_mentioned_word(named: Named) -> bool:
    """Tell whether the sentence is about the word: the term "ghost bike", use "guests" instead."""
    if named.before in _WORDS and (named.tie is not Tie.CUED or _is_about_word(named)):
        return True
    if named.before == "," and named.back(2) == "term":
        return True  # 'the disputed term, "climate refugee", which'
    if len(named.words) > SHORT + 1:
        return False
    earlier = named.earlier(7)
    if named.before in {"word", "words"} and not _EDITS.isdisjoint(earlier[-4:]):
        return True  # "adding the words 'and Water' to the name"
    avoided = next((i for i, word in enumerate(earlier) if word in _AVOIDS), len(earlier))
    if not _USES.isdisjoint(earlier[avoided:]):
        return True  # "told to stop calling them 'raiders'"
    return not _USE.isdisjoint(earlier) and "instead" in named.later(6)


def _is_about_word(named: Named) -> bool:
    """Tell whether the term is what the sentence tells of: the term "Q" has no meaning."""
    later = named.later(2)
    if later and later[0] in _IS:
        return True
    if later[:1] == [","] and later[1:] in (["which"], ["a"], ["an"]):
        # 'the expression "Q", which journalists use', not 'which shocked diplomats'
        return not _TELLS_OF_WORD.isdisjoint(named.later(6)[2:])
    return not _COINS.isdisjoint(named.earlier(5))


def is_one_of_words(named: Named) -> bool:
    """Tell whether it is one of several words or titles: words such as "may", "could" and "Q"."""
    tokens, i = named.tokens, named.at - 1
    while i > 0 and (tokens[i].tag in _IN_LIST or tokens[i].lower in {"and", "or"}):
        i -= 1
    if tokens[i].lower in _TERMS:
        return True  # 'told to use the terms "SI" and "Super"'
    if i < 1 or tokens[i].lower not in _SUCH:
        return False
    if tokens[i].lower == "as":
        i -= 1
        if tokens[i].lower != "such":
            return False
    noun = tokens[i - 1].lower
    return noun in _PLURAL_WORDS or (named.titled and noun in WORK_NOUNS)


def is_gloss(named: Named) -> bool:
    """Tell whether it says what a word means: the name means "black river" in Malagasy."""
    if named.before == "as" and named.back(2) in _TRANSLATES:
        return True  # 'whose name translates as "ants climbing a tree"'
    if named.before == "for":
        return named.short and named.back(2) in _LANGUAGES  # 'Spanish for "witches"'
    if named.before not in _MEANS:
        return False
    if not _WORDS.isdisjoint(named.earlier(6)) or "name" in named.earlier(6):
        return True
    clause = [t.lower for t in named.tokens[max(0, named.at - _CLAUSE) : named.at]]
    if ("whose", "name") in itertools.pairwise(clause):
        return True  # 'the group, whose name in the language of the north means "Q"'
    return named.later(1) == ["in"] and named.tag(2) is Tag.NAME


def is_choice(named: Named) -> bool:
    """Tell whether it is one of two: on either "this side" or "that side", the "yes" vote."""
    if named.words[0].lower() in _ANSWERS and len(named.words) == 1:
        return not _VOTES.isdisjoint(named.later(1))
    if named.tie is Tie.CUED or not named.short:
        return False
    earlier = named.earlier(3)
    return named.before == "either" or (
        earlier[:1] == ["either"] and named.before == "or" and named.tag(-2) is Tag.QUOTE
    )


def is_instance(named: Named) -> bool:
    """Tell whether things are counted that go by it: two "tea halls", the first such "red zone"."""
    if not named.inside or not named.short:
        return False
    if named.before == "such":
        return named.tie is not Tie.CUED
    return "including" in named.earlier(3) and named.before in _COUNTS


def is_offence(named: Named) -> bool:
    """Tell whether somebody is charged with it: guilty of "grievous bodily harm"."""
    if named.before not in {"of", "with", "to"}:
        return False
    if named.before == "with":
        return not _CHARGED.isdisjoint(named.earlier(4))  # "charged him with"
    by = named.back(2)
    if by == "guilty" or (by in _CHARGED and named.before == "of"):
        return True
    if named.before != "of" or by not in _OFFENCES:
        return False
    return named.tie is Tie.NONE or not _FACES.isdisjoint(named.earlier(6))


def is_provision(named: Named) -> bool:
    """Tell whether a law or rule goes by it: Under the "right to roam", walkers may."""
    if named.back(2) != "under" or named.before not in _ARTICLES or not named.inside:
        return False
    fronted = named.at == _FRONTED and named.tag(1) is Tag.COMMA
    return len(named.words) <= _LONGEST_MODIFIER and (fronted or named.tie is Tie.NONE)


def is_common_name(named: Named) -> bool:
    """Tell whether people at large call it so: what they call "haze"."""
    earlier = named.earlier(5)
    if earlier[-1:] and earlier[-1] in _ARTICLES:
        earlier = earlier[:-1]  # 'what psychologists call a "cognitive map"'
    if named.called_out or not named.short or not earlier:
        return False
    if earlier[-1] == "as" and "refer" in earlier and named.before not in _ARTICLES:
        return not CALLERS.isdisjoint(named.earlier(7))  # 'engineers refer to it as "creep"'
    if earlier[-1] == "of":
        return earlier[-2:-1] == ["speak"] and not CALLERS.isdisjoint(earlier[-3:-2])
    if earlier[-1] != "call":
        return False
    return not {"what", "which"}.isdisjoint(earlier) and not CALLERS.isdisjoint(earlier[-2:-1])


def is_modifier(named: Named) -> bool:
    """Tell whether it modifies a noun, and no verb of speaking brings it: "parole" status."""
    if named.tie is Tie.CUED or not named.modifies:
        return False
    if named.tie is Tie.NONE and named.tag(-1) is Tag.DETERMINER:
        return len(named.words) <= _LONGEST_MODIFIER  # 'under a "use it or lose it" rule'
    return named.tie is Tie.LOOSE and named.short


def is_made(named: Named) -> bool:
    """Tell whether it is a thing that somebody builds or founds: to build a "digital corridor"."""
    if named.tie is not Tie.LOOSE or named.modifies or not named.short:
        return False
    return named.before in _ARTICLES and not _MAKES.isdisjoint(named.earlier(6))


def is_defined(named: Named) -> bool:
    """Tell whether brackets hold it, as a short name or a translation: Vella Inc. (the "Company").

    What somebody says of a name is more than a short name: Roe ("a gift to us").
    """
    if named.tag(1) is not Tag.CLOSE or named.called_out:
        return False
    if named.tag(-1) is Tag.OPEN:
        return named.titled or (named.short and named.tag(-2) is Tag.QUOTE)
    if named.tag(-2) is not Tag.OPEN:
        return False
    return named.before in _DEFINES and named.titled


def is_explained(named: Named) -> bool:
    """Tell whether the text says what it means: the "third map" (third round)."""
    later = named.later(5)
    if "in" in later[:2] and not _JARGON.isdisjoint(later):
        return True
    if later[1:3] == ["a", "term"] and not _EMPLOYS.isdisjoint(named.earlier(3)):
        return True  # 'the team uses "sponge cities", a term from'
    if named.tie is not Tie.LOOSE or not named.inside or not named.short:
        return False
    return named.tag(1) is Tag.OPEN or (
        named.tag(1) is Tag.COMMA and later[1:2] in (["which"], ["or"], ["meaning"])
    )


_ARTICLES: Final = frozenset("a an the".split())
_DEFINES: Final = frozenset("the or collectively hereinafter".split())
_COUNTS: Final = frozenset("two three four five six seven eight nine ten several many".split())
_WORDS: Final = frozenset("term word phrase expression acronym verb noun adjective".split())
_PLURAL_WORDS: Final = frozenset("words terms phrases expressions".split())
_SUCH: Final = frozenset("including like as included include includes".split())
_TERMS: Final = frozenset("terms phrases expressions".split())
_IS: Final = frozenset("is has means stands refers being".split())
_TELLS_OF_WORD: Final = _WORDS | inflect("use mean refer describe denote translate")
# A word is made, or somebody minds that it is used.
_COINS: Final = frozenset(
    """coin coins coined coining exception issue object objects objected objecting offence offense
    """.split()
)
_ANSWERS: Final = frozenset("yes no leave remain".split())
_VOTES: Final = frozenset("vote votes voters camp campaign side ballot ballots box".split())
_IN_LIST: Final = frozenset((Tag.QUOTE, Tag.COMMA))
_LANGUAGES: Final = frozenset(
    """afrikaans albanian arabic basque bengali catalan chinese czech danish dutch english estonian
    finnish french german greek hausa hawaiian hebrew hindi hungarian icelandic igbo irish italian
    japanese korean latin malay maori māori mandarin navajo norse norwegian persian polish
    portuguese quechua romanian russian sanskrit slang spanish swahili swedish tagalog tamil thai
    tibetan turkish ukrainian urdu vietnamese welsh xhosa yiddish yoruba zulu""".split()
)
_EDITS: Final = inflect("add remove delete drop insert omit strike erase replace")
_AVOIDS: Final = inflect("stop avoid") | {"not", "never"}
_USES: Final = frozenset("calling describing using".split())
_EMPLOYS: Final = inflect("use speak employ")
_USE: Final = frozenset("use using".split())
_CLAUSE: Final = 16  # tokens
_MEANS: Final = frozenset("means meaning meant".split())
_TRANSLATES: Final = frozenset("translates translated translate".split())
_OFFENCES: Final = frozenset("charge charges count counts offence offences crime crimes".split())
_FACES: Final = inflect("face deny admit indict arrest") | frozenset(("on", "guilty"))
_FRONTED: Final = 2  # tokens before: 'Under the "right to roam", …'
_CHARGED: Final = frozenset("charged convicted acquitted".split())
_MAKES: Final = inflect("build create establish found form construct develop design")
_JARGON: Final = frozenset("jargon slang parlance lingo terminology".split())
_LONGEST_MODIFIER: Final = 6  # words, of one that nobody may have said
