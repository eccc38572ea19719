"""What a thing bears: signs and banners, slogans and hashtags, labels, headings and passwords.

Such words are shown and repeated, and nobody near is told to say them. What a crowd chants is
said, and so is what a report, a letter or a post says.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from bot.parsing.terms.named import SHORT, Tie
from bot.parsing.words.cues import DOCUMENT_NOUNS, inflect
from bot.parsing.words.lexicon import ORGANISATION_WORDS, PERSON_NOUNS, PLURAL_PERSON_NOUNS
from bot.parsing.words.names import is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.terms.named import Named
    from bot.parsing.words.tokens import Token


def is_mute(speaker: str) -> bool:
    """Tell whether the source of the words is a thing that bears them: "Her phone case says"."""
    words = speaker.split()
    if not words or words[-1] in _SPEAK_TOO:
        return False
    return words[-1] in _MUTE or " ".join(words[-2:]).lower() in _MUTE_PAIRS


def is_read_off(tokens: Sequence[Token], before: Sequence[Token]) -> bool:
    """Tell whether the words are read off a thing of the sentence before: "Q," it reads.

    `tokens` are those of the line that opens with the words. A letter or a post that stands there
    as well is what is read.
    """
    rest = [token.lower for token in tokens[1:4] if token.tag is not Tag.COMMA]
    if rest[:1] not in (["it"], ["they"]) or rest[1:2] not in (["read"], ["reads"]):
        return False
    nouns = {token.lower for token in before if token.tag is not Tag.NAME}
    return not BEARERS.isdisjoint(nouns) and (DOCUMENT_NOUNS - BEARERS).isdisjoint(nouns)


def is_inscription(named: Named) -> bool:
    """Tell whether a thing bears it, and nobody is told to say it: a banner reading "Bread"."""
    before = named.before
    if before == ":" and named.tie is not Tie.CUED and _tells_of_bearer(named):
        return True
    if before in _ONLY:
        before = named.back(2)  # "a card that said only 'Back soon'"
    reads = named.back(2)
    if before in {":", ","} and reads in READS and reads not in _SAYS:
        return _is_borne(named)  # 'A card on each chair reads: "Raise your hand."'
    if before in _SUCH and _has_bearer(named, 4):
        return True  # 'signs, including "Bread"'
    if before in READS:
        if named.tie is not Tie.CUED:
            return _has_bearer(named, 5)
        if named.back(2) == "that":  # "billboards along Route 3 that read"
            return _has_bearer(named, 8)
        return _is_borne(named)
    if before in _SHOWS:
        return _is_borne(named)  # 'a chalkboard advertises "Soup"'
    if before in {"written", "wrote"}:
        earlier = named.earlier(8)
        # 'wrote on the wall', not 'a poster on the forum wrote'
        return "on" in earlier and _has_bearer(named, len(earlier) - earlier.index("on"))
    if before == "," and named.tag(1) is Tag.COMMA and named.tie is not Tie.CUED:
        return _has_bearer(named, 6)  # 'the banner at the gate, "Go", hung'
    if before == "said":
        i = named.at - (3 if named.back(2) == "that" else 2)
        return i >= 0 and _bears(named, named.tokens[i])
    if before == "to":
        return not _URGES.isdisjoint(named.earlier(4)) and _is_borne(named)
    if before in _MARKS and not _SURFACES.isdisjoint(named.later(1)):
        return True  # 'painted "Thank you" on the wall'
    if before in _WORDING:
        earlier = named.earlier(8)
        if not _MARKS.isdisjoint(earlier) or not _UNDER.isdisjoint(earlier[-3:]):
            return True
        return (
            named.tie is not Tie.CUED
            and before in {"word", "words"}
            and "with" in earlier[-3:]
            and _UTTERS.isdisjoint(earlier)
        )
    return False


def _tells_of_bearer(named: Named) -> bool:
    """Tell whether the sentence is about a thing that bears words: There is a sign: "Q"."""
    tokens = named.tokens[max(0, named.at - _SENTENCE) : named.at]
    nouns = [token for token in tokens if token.tag in _NOUN_TAGS]
    if any(token.lower == "there" for token in tokens[:3]):
        return any(_bears(named, token) for token in nouns[:4])
    return bool(nouns) and _bears(named, nouns[0]) and not _belongs_to_speaker(tokens, nouns[0])


def _belongs_to_speaker(tokens: Sequence[Token], noun: Token) -> bool:
    """Tell whether the noun only tells of somebody who speaks: "the bus driver"."""
    at = next(i for i, token in enumerate(tokens) if token is noun)
    while at + 1 < len(tokens) and tokens[at + 1].tag in _NOUN_TAGS:
        at += 1
        if tokens[at].lower in _SPEAKERS and tokens[at].lower != "board":
            return True
    return False


def _has_bearer(named: Named, count: int) -> bool:
    """Tell whether a thing that bears words is among the `count` words before."""
    return any(_bears(named, token) for token in named.tokens[max(0, named.at - count) : named.at])


def _bears(named: Named, token: Token) -> bool:
    """Tell whether a word stands for a thing that bears words, and not for a Mr Wall."""
    if token.tag is Tag.NAME and token.lower not in _NO_SURNAME:
        return False
    if token.lower in _ALSO_SPEAK:
        return not _READ.isdisjoint(named.earlier(2))
    return token.lower in BEARERS


def _is_borne(named: Named) -> bool:
    """Tell whether a thing that bears words is the subject: "Signs at both ends state"."""
    for i in range(named.at - 1, max(-1, named.at - _REACH), -1):
        token = named.tokens[i]
        if _bears(named, token) and (i >= named.at - 2 or not _is_place(named, i)):
            return True
        if token.tag in _ENDS_SUBJECT and not is_possessive(token):
            inside = token.tag is Tag.NAME and i and named.tokens[i - 1].tag in _OPENS_PLACE
            if not inside:
                return False  # not "a banner on the Kop", where a name says where
    return False


def _is_place(named: Named, i: int) -> bool:
    """Tell whether the thing only says where: "a card pinned to the door read"."""
    tokens = named.tokens
    opens = i - 1 if i and tokens[i - 1].tag is Tag.DETERMINER else i
    return opens > 0 and tokens[opens - 1].tag in _TO_PLACE


def is_slogan(named: Named) -> bool:
    """Tell whether it is used as a slogan: under the slogan "No More Mud", the hashtag "#Go".

    What people chant or call out is said by them, whatever it is called.
    """
    if named.words[0][0] == "#" and len(named.words) == 1:
        return True
    noun = named.before
    if noun in _APPOSING:
        noun = named.back(2)
    if noun == "line":
        return not _CARRY.isdisjoint(named.earlier(4))
    if noun not in _SLOGANS and not (noun == "cry" and named.before != noun):
        return False
    if named.before in _COPULAS and not named.words[0][0].isupper():
        return False  # 'the slogan is "a lie on wheels"'
    earlier = named.earlier(7)[: -1 if noun == named.before else -2]
    return _SHOUTS.isdisjoint(earlier)


def is_billed(named: Named) -> bool:
    """Tell whether it advertises something and has no speaker: billed as "the last word"."""
    if named.before != "as" or "by" in named.later(3):
        return False
    if named.back(2) in _ITSELF and named.back(3) in _SELLING:
        return True  # 'the firm sells itself as "the last farm"'
    return not _SELLS.isdisjoint(named.earlier(6)) and not _PASSIVE.isdisjoint(named.earlier(8))


def is_label(named: Named) -> bool:
    """Tell whether the noun behind it bears it as name or text: the "History" section."""
    if not named.inside or named.tag(1) not in _NOUN_TAGS:
        return False
    if named.tie is Tie.CUED and named.before in _ONE and not _SCALES.isdisjoint(named.later(1)):
        return False  # 'a "record" level of rain, Roe warns', not 'the "secret" level'
    return any(word in _LABELLED for word in named.later(2))


def is_caption(named: Named) -> bool:
    """Tell whether a text or thing carries it: a crate marked "Fragile", the subject line "Hi"."""
    if named.before == "captioned" and named.tag(-2) in {Tag.COMMA, Tag.WORD}:
        # not "which Roe captioned", nor "Roe shared the photo, captioned"
        return named.tag(-2) is Tag.WORD or named.tie is Tie.NONE or not _is_posted(named)
    if named.before in _CARRIES:
        return named.short and named.tag(-2) is not Tag.AUXILIARY
    noun, by = named.before, named.back(2)
    if noun in _APPOSING:
        noun, by = by, named.back(3)
    if noun in _MISSPELT and named.short:
        return True
    if noun == "line":
        return by == "subject" and named.before == noun  # not "asks in the subject line, 'Q'"
    if noun == "heading":
        return True
    return noun in _LINES and (named.tie is not Tie.CUED or named.before == noun)


def _is_posted(named: Named) -> bool:
    """Tell whether somebody puts up what bears the words: "Roe shared the photo"."""
    tokens = named.tokens[max(0, named.at - _SENTENCE) : named.at]
    return any(
        verb.lower in _POSTS and (who.tag in _WHO or who.lower in PERSON_NOUNS)
        for who, verb in itertools.pairwise(tokens)
    )


def is_command(named: Named) -> bool:
    """Tell whether it is to be typed or pressed: click "Send"."""
    return named.short and named.before in _PRESSES


def is_handle(named: Named) -> bool:
    """Tell whether it is the name of an account: "@hull_fan", "hull_fan_88"."""
    word = named.words[0]
    return len(named.words) == 1 and (word[0] == "@" or ("_" in word and word.islower()))


READS: Final = frozenset(
    "reading saying reads says read proclaiming declaring state stating states".split()
)
_SAYS: Final = frozenset("saying says".split())
_ONLY: Final = frozenset("only simply just".split())
_SUCH: Final = frozenset("including like".split())
_SHOWS: Final = inflect("advertise display show flash bear proclaim announce offer promise") | {
    "bore"
}
# Things that carry words, such as signs.
BEARERS: Final = frozenset(
    """sign signs banner banners poster posters placard placards plaque plaques notice notices
    sticker stickers t-shirt t-shirts shirt shirts billboard billboards badge badges graffiti
    tattoo flag flags hat hats cap caps button buttons mug mugs mural murals
    chalkboard chalkboards blackboard blackboards whiteboard noticeboard signboard scoreboard
    screen screens hoarding hoardings hoodie jumper sweatshirt jersey apron bumper sash vest vests
    armband bib headstone gravestone tombstone plate nameplate packet packaging wrapper jar
    bottle tin box bag envelope door doors wall walls gate fence window windscreen doormat tag
    helmet scarf scarves jacket cushion slab arch lorry van bus truck balloon kite""".split()
)
# A notice of the council and a poster on a forum have something to say.
_SPEAK_TOO: Final = frozenset("notice notices poster posters screen envelope".split())
_MUTE: Final = BEARERS | frozenset(
    """magnet magnets pillow cushion tagline taglines strapline slogan slogans motto mottos hashtag
    tattoo""".split()
)
_MUTE_PAIRS: Final = frozenset(("phone case", "tag line", "strap line", "name tag"))
_UNDER: Final = frozenset("under beneath below above".split())
_SENTENCE: Final = 14  # tokens
# "The school board said", "the record label said": these must be read.
_ALSO_SPEAK: Final = frozenset("board boards label labels".split())
_READ: Final = frozenset("read reads reading".split())
# Words with a capital that are no surname: "T-shirt", and plurals that open a sentence.
_NO_SURNAME: Final = frozenset(
    """t-shirt t-shirts graffiti signs banners posters placards plaques notices stickers billboards
    badges flags murals chalkboards""".split()
)
_TO_PLACE: Final = frozenset((Tag.PREPOSITION, Tag.TO))
_OPENS_PLACE: Final = frozenset((Tag.DETERMINER, Tag.PREPOSITION))
_ENDS_SUBJECT: Final = frozenset((Tag.NAME, Tag.PRONOUN, Tag.COMMA, Tag.STOP, Tag.QUOTE))
_URGES: Final = inflect("urge ask tell warn invite remind advise")
_MARKS: Final = inflect(
    """stamp paint engrave emblazon inscribe embroider carve daub tattoo scrawl spray print bear
    show display flash"""
) | {"bore"}
_SURFACES: Final = frozenset("on across over".split())
_WORDING: Final = frozenset("word words legend inscription warning message motto".split())
_UTTERS: Final = inflect(
    "begin start open close end conclude finish answer reply greet sign welcome speak"
)
_SLOGANS: Final = frozenset(
    """slogan slogans motto mottos hashtag hashtags tagline taglines catchphrase catchphrases
    strapline straplines jingle jingles""".split()
)
_CARRY: Final = inflect("carry bear run show") | {"with", "under"}
_SHOUTS: Final = inflect(
    "chant shout cry scream yell sing call roar repeat say tell answer reply whisper trumpet"
) | {"chants"}
_COPULAS: Final = frozenset("is was are were".split())
_APPOSING: Final = _COPULAS | {",", ":", "–", "—", "-", "--"}
_SELLS: Final = frozenset("billed advertised marketed promoted sold".split())
_ITSELF: Final = frozenset("itself themselves himself herself".split())
_SELLING: Final = inflect("advertise bill market promote sell style brand")
_PASSIVE: Final = frozenset("is are was were be been being".split())
_CARRIES: Final = frozenset("captioned labelled labeled marked stamped tagged inscribed".split())
_MISSPELT: Final = frozenset(
    "misspelling misspellings typo typos password passwords username codeword".split()
)
_LINES: Final = frozenset("caption captions inscription lettering misspelling mistake".split())
_POSTS: Final = inflect("share post upload publish")
_WHO: Final = frozenset((Tag.NAME, Tag.PRONOUN))
_SPEAKERS: Final = PERSON_NOUNS | PLURAL_PERSON_NOUNS | ORGANISATION_WORDS | {"maker"}
_PRESSES: Final = frozenset("click press tap type".split())
_NOUN_TAGS: Final = frozenset((Tag.WORD, Tag.NAME, Tag.CUE, Tag.VERB))
# What bears a name or a text: a sign, a part of a page, a rank.
_LABELLED: Final = frozenset(
    """section status petition sign signs button buttons label labels t-shirt t-shirts tab badge
    badges syllabus reboot poster posters banner banners placard placards folder menu logo stamp
    sticker stickers category clause award prize level levels page brand title designation
    certification hashtag slogan slogans rule list""".split()
)
_ONE: Final = frozenset(("a", "an"))
_SCALES: Final = frozenset("level levels label labels".split())
_REACH: Final = SHORT + 6  # tokens from a subject to its words
