"""The verbs, nouns and phrases by which news tells that somebody spoke or wrote.

The classes follow the grammar that each verb brings along, after the reporting verbs of Quirk et
al., A Comprehensive Grammar of the English Language, 14.28-29 and 16.31 (communication verbs,
public and private "factual" verbs), and the AP Stylebook's entry on attribution.
"""

from __future__ import annotations

from typing import ClassVar, Final

from bot.parsing.words import wordnet
from bot.parsing.words.numbered import Numbered


class Cue(Numbered):
    """What a cue verb allows."""

    SAY: ClassVar[Cue]  # may stand before, after or between the words: "Q," she said / said she
    MANNER: ClassVar[Cue]  # a way of speaking; a cue only beside a whole quotation: "Q!" he beamed
    CALL: ClassVar[Cue]  # takes an object and the speaker's own word for it: called it "Q"
    THINK: ClassVar[Cue]  # reports a mind, seldom words: a cue only where nothing better is near


_SAY: Final = """
    say tell add write ask explain tweet note state declare report respond conclude recall
    argue reply acknowledge assure insist announce claim warn suggest testify admit comment observe
    remark reveal recount relate read contend maintain assert allege confirm caution concede joke
    quip exclaim retort counter stress emphasize emphasise underline underscore reiterate repeat
    post blog text email pledge promise vow predict urge advise agree protest object complain
    lament muse reason confide disclose mention indicate inform instruct interject offer order
    persist plead point proclaim propose query question quote recommend rejoin remind rule
    sum tease theorize theorise venture volunteer wonder inquire deny demand answer elaborate
    profess opine intone advocate assess guess decry preach estimate
    speculate retweet deadpan hint implore insinuate intimate narrate notify
    pronounce prophesy recite riposte specify stipulate
    submit surmise swear swoon teach tout trumpet utter hypothesize hypothesise clarify
    summarize summarise affirm reaffirm interrupt interpose vent snipe gush boom retaliate
    counsel radio wax reckon
"""
_MANNER: Final = """
    beam bellow bark blurt bawl boast brag breathe chuckle chime chirp chortle cry croak crow drawl
    echo enthuse erupt explode fume gasp giggle grin groan growl grumble grunt gush holler howl
    hiss huff jeer jest kid laugh moan mumble murmur mutter nod rage rail rant rave roar rumble
    scoff scold scream screech shout shriek shrug shrill sigh smile smirk snap snarl sneer snicker
    snort sob sputter stammer storm stutter sniff thunder wail weep weigh whimper whine whisper
    wink yell yelp gloat pose marvel croon crack continue begin finish sing chant sign signal
"""
_CALL: Final = """
    call describe label brand dub term characterize characterise denounce condemn criticize
    criticise slam blast deride dismiss reject praise hail laud accuse blame decry refer cite
    portray depict ridicule mock rip attack assail lambaste castigate chide chastise rebuke berate
    admonish bash knock skewer pan lash tag nickname compare liken cast paint tar frame deem
    consider regard view see portend credit thank congratulate commend applaud salute welcome
    apologize apologise encourage invite challenge dare threaten lecture mischaracterize express
    voice raise use invoke employ coin list name highlight outline lay spell address discuss talk
    speak present issue release publish file greet deplore bemoan belittle fault lampoon dispute
    rebut refute rebuff hammer scorch needle taunt troll defend argue mention label endorse tout
    warn press implore beseech exhort command direct forbid call boast bill advertise identify
    define interpret translate rate deliver appeal
"""
_THINK: Final = """
    think believe feel hope fear know expect want find hear understand realize realise worry doubt
    imagine figure decide remember learn like love hate try seek need plan mean prefer
"""

# WordNet's verbs of communication come beside these: those that take a clause and those under
# "talk" and "utter".
HAND_CUES: Final = frozenset((_SAY + _MANNER + _CALL + _THINK).split())

# Verbs of the lists above that tell as often of a deed as of words: "offered a seat", "raised the
# question". Inside a clause that somebody reports they give the words to nobody else.
_WEAK: Final = """
    counter offer order plan point plead question query rule sum indicate demand propose recommend
    assess estimate guess deny volunteer trumpet tout teach tease mention disclose protest
    use invoke employ raise voice issue release publish file address discuss talk speak present
    list name outline lay spell cite see view regard consider frame find appeal deliver direct
    encourage invite challenge threaten highlight rate translate interpret define identify endorse
    express welcome greet deem
"""

# Past tense and past participle of the irregular ones; all others are formed by rule.
_IRREGULAR: Final = {
    "say": ("said",),
    "tell": ("told",),
    "write": ("wrote", "written"),
    "read": ("read",),
    "begin": ("began", "begun"),
    "sing": ("sang", "sung"),
    "swear": ("swore", "sworn"),
    "teach": ("taught",),
    "see": ("saw", "seen"),
    "speak": ("spoke", "spoken"),
    "lay": ("laid",),
    "cast": ("cast",),
    "think": ("thought",),
    "feel": ("felt",),
    "know": ("knew", "known"),
    "find": ("found",),
    "hear": ("heard",),
    "understand": ("understood",),
    "learn": ("learned", "learnt"),
    "seek": ("sought",),
    "mean": ("meant",),
    "weep": ("wept",),
    "spell": ("spelled", "spelt"),
    "chat": ("chatted",),
    "chin": ("chinned",),
    "sign": ("signed",),
    "plead": ("pleaded", "pled"),
    "spin": ("spun",),
    "forbid": ("forbade", "forbidden"),
}
# Verbs that double their last letter before -ed and -ing (Quirk et al. 3.8).
_DOUBLING: Final = frozenset(
    """quip admit submit refer prefer rebut pan tag tar rip sob nod dub slam grin brag snap plan
    sum kid blog shrug begin forbid chat chin spin win run get put cut hit sit set let quit stop
    drop step slip bar ban bet bid dig fit flip grab rob rub shut slip spit split swim trim trip
    wrap commit permit regret control compel occur transfer upset forget mop ship skip strip
    equip infer incur expel""".split()
)

# Verbs that double it in British spelling only: "labelled" (Quirk et al. 3.8).
_DOUBLING_L: Final = frozenset("cancel counsel label level marvel model quarrel signal".split())

# Verbs whose quoted words follow a particle: "shot back", "put it", "chimed in". The first word is
# a cue when one of the others comes next.
PHRASAL: Final[dict[str, frozenset[str]]] = {
    form: frozenset(followers.split())
    for forms, followers in (
        ("went go goes going gone", "on"),
        ("shot shoots shoot shooting fired fires firing hit hits hitting", "back"),
        ("put puts putting", "it"),
        ("chimed chimes chiming weighed weighs weighing cut cuts jumped jumps", "in"),
        ("blurted called cried yelled spoke spoken came", "out"),
        ("burst bursts", "out"),
        ("summed sums", "up it"),
        ("made makes making", "clear"),
        ("took takes taking", "to"),
    )
    for form in forms.split()
}

# Nouns of speech and writing; with a possessive or "of" they carry a speaker ("Trump's claim that",
# "in a statement"). They are no speakers of first choice themselves.
SPEECH_NOUNS: Final = frozenset(
    """
    claim assertion statement comment comments remark remarks argument contention suggestion
    allegation accusation charge warning insistence declaration announcement message speech tweet
    tweets letter email e-mail memo op-ed interview call promise pledge proposal criticism question
    answer response reply complaint appeal vow words prediction belief view description account
    slogan motto phrase term mantra refrain plea demand explanation testimony post note reference
    admission observation conclusion boast joke quip rebuke attack idea notion concern talk address
    quote quotation tribute verdict reaction retort assessment advice cry
    claims assertions allegations accusations suggestions contentions warnings complaints
    """.split()
)

# Documents and media that "say" things: sources in their own right ("the report said").
DOCUMENT_NOUNS: Final = frozenset(
    """
    report statement passage piece suit citation memoir photo letter email e-mail memo memorandum
    document documents ad
    advertisement poll
    survey study article story editorial column book lawsuit suit complaint affidavit indictment
    filing petition resolution bill law order ruling opinion decision motion brief website site
    page post tweet message note sign signs banner banners placard placards poster posters caption
    headline release communique communiqué declaration transcript video clip recording text cable
    notice guide guidelines policy plan agreement treaty accord charter constitution amendment
    platform questionnaire pamphlet brochure leaflet flyer label plaque inscription analysis paper
    review summary dispatch bulletin advisory testimony newspaper magazine paper daily tabloid
    slogan invitation warrant verdict obituary entry press-release press blog broadcast
    documentary script draft version account app audit assessment initiative inquiry
    investigation probe
    judgment judgement injunction subpoena manifesto proclamation directive decree minutes research
    outlook forecast commercial trailer voiceover voice-over voicemail telegram fax diary journal
    textbook dictionary handbook manual t-shirt shirt badge sticker graffiti headline dissent
    deposition disclosure regulations rules code definition profile findings logs records tagline
    commentary preface foreword chapter scripture gospel bible tombstone gravestone
    """.split()
)


def _forms(lemma: str) -> tuple[str, ...]:
    """Return third person, -ing and past forms of a verb."""
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        third, past = lemma[:-1] + "ies", (lemma[:-1] + "ied",)
    elif lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        third, past = lemma + "es", (lemma + "ed",)
    elif lemma in _DOUBLING:
        third, past = lemma + "s", (lemma + lemma[-1] + "ed",)
    else:
        third, past = lemma + "s", (lemma + ("d" if lemma.endswith("e") else "ed"),)
    if lemma in _DOUBLING:
        gerund = lemma + lemma[-1] + "ing"
    elif lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        gerund = lemma[:-1] + "ing"
    else:
        gerund = lemma + "ing"
    british = (lemma + "led", lemma + "ling") if lemma in _DOUBLING_L else ()
    return (lemma, third, gerund, *_IRREGULAR.get(lemma, past), *british)


def inflect(lemmas: str) -> frozenset[str]:
    """Return every form of the verbs in a list of words separated by spaces."""
    return frozenset(form for lemma in lemmas.split() for form in _forms(lemma))


# The earlier classes lead where a verb is in two of them ("argue").
CUES: Final[dict[str, Cue]] = {
    form: kind
    for kind, lemmas in (
        (Cue.THINK, _THINK),
        (Cue.CALL, _CALL),
        (Cue.MANNER, wordnet.UTTERING),
        (Cue.SAY, wordnet.SPEAKING),
        (Cue.MANNER, _MANNER),
        (Cue.SAY, _SAY),
    )
    for form in inflect(lemmas)
}
WEAK_CUES: Final = inflect(_WEAK)
# Plurals that look like verbs of speaking: right behind a verb they are its object.
PLURALS_OF_SPEECH: Final = frozenset(
    """answers calls claims demands questions comments promises pledges reports requests orders
    appeals replies offers""".split()
)
# What one does to somebody else's claim, never to one's own.
REBUTS: Final = inflect(
    "reject counter dismiss deny dispute rebut refute contradict challenge contest debunk ridicule"
)
