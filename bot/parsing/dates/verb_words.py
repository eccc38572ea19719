"""Lists of words that tell of happenings and of their time; general English, written for news."""

from __future__ import annotations

from bot.parsing.dates.names import words


def _set(text: str) -> frozenset[str]:
    return frozenset(words(text))


PAST_AUXILIARIES = _set("was were had did wasn't weren't hadn't didn't")
PRESENT_AUXILIARIES = _set(
    "is are am has have do does isn't aren't hasn't haven't being been be it's that's there's"
)
FUTURE_AUXILIARIES = _set("will shall won't")
CONDITIONALS = _set("would could may might should can must cannot can't couldn't wouldn't")
# What is planned lies ahead, whatever the plan's own tense.
PLANS = _set(
    """scheduled expected due slated plan plans planning poised expects hopes aims intends prepares
    expect hope aim intend upcoming"""
)
# Verbs that news uses in the present tense for what is on a timetable.
TIMETABLE = _set(
    """begins starts opens ends arrives leaves meets runs closes expires returns votes travels goes
    takes resumes kicks faces visits hosts heads matures falls meet arrive depart begin premieres
    debuts airs launches turns plays stops"""
)
# Behind these a word of `TIMETABLE` is a noun: "nine votes", "the visits", "early starts".
UNLIKE_SUBJECTS = _set(
    """a an the his her its their our my your this these those some any many few several all no
    more most of by for in on at from with to into and or between after before last first two
    three four five six seven eight nine ten eleven twelve hundred thousand million home early
    late new official school state test"""
)
# Words whose infinitive lies ahead of them: "agreed to", "a plan to", "ordered him to", "is to".
PROSPECTS = _set(
    """agree agreed agrees agreeing plan plans planned planning expect expects expected expecting
    schedule scheduled promise promises promised vow vows vowed pledge pledges pledged intend
    intends intended hope hopes hoped hoping aim aims aimed aiming want wants wanted propose
    proposes proposed proposal decide decides decided decision vote votes voted order orders
    ordered ask asks asked asking urge urges urged urging call calls called set due prepare
    prepares prepared preparing threaten threatens threatened offer offers offered ready likely
    unlikely need needs needed about invite invites invited invitation summon summoned deadline
    request requested instruct instructed petition petitioned seek seeks seeking advised advise
    require requires required willing wish wishes chance date slated poised told tell allow
    allows allowed apply applied arrange arranged is are was were am be have has time days weeks
    opportunity bound choose chooses persuade persuaded committed volunteered until permission
    supposed"""
)
# The same without an "-s", which are that only behind whoever does it: "polls open", "we start".
TIMETABLE_BASE = _set("open close start stop end leave go return resume play fly vote kick")
# With "is" or "are" they tell of what is arranged: "are meeting Friday", "is planned Friday".
ARRANGED = _set(
    """planned set booked forecast billed meeting leaving coming going arriving departing traveling
    travelling flying returning visiting hosting holding voting starting opening closing
    launching publishing releasing performing playing"""
)
# Past tenses and participles that do not end in "-ed".
IRREGULAR = _set(
    """became began blew bore bought bound broke brought built burned came caught chose clung cost
    cut dealt died drew drove fell felt fled flew forbade forgot fought found froze gave got grew
    heard held hid hit hung hurt kept knew laid lay led left lent let lost made meant met overcame
    overthrew paid put quit ran rang read rose said sang sank sat saw sent set shook shot shut
    slept slid sold spent split spoke spread stole stood strode struck swept swore swung took
    taught thought threw told tore understood underwent went withdrew woke won wore wound wrote
    upheld withheld rebuilt resold oversaw undertook shown taken given known seen gone done born
    ate bade beat bent bled bred bled burst crept drank dug fed flung forgave foresaw
    ground knelt leapt lit mistook outran overran overtook rode shone shrank shrunk slew sought
    sped spun sprang stuck stung strove swam swelled thrust wept woken wove
    chosen fallen written driven sworn worn torn drawn flown grown thrown blown
    risen broken begun stolen"""
)
# They end in "-ed" and tell no past.
NOT_PAST = _set(
    """hundred need indeed united red speed bed seed feed sacred naked aged indebted unexpected
    related embed breed creed greed weed deed exceed proceed succeed bleed shed sled limited
    supposed unprecedented used kindred infrared talented beloved based"""
)
# They end in "-ing" and are no happening.
NOT_ING = _set(
    """king thing something anything nothing everything morning evening during according including
    following building being spring string ring wing sing bring beijing ceiling sterling amazing
    leading remaining existing pending ongoing regarding outstanding"""
)
# Nouns of happening, apart from those that a suffix gives away.
HAPPENINGS = _set(
    """agreement announcement anniversary arrest arrival assault attack attacks auction ballot
    battle birth blast blaze blockade bombing bombings briefing campaign ceremony championship
    clash clashes collapse concert conference congress contest coup crackdown crash crisis deal
    death deaths debate debut deadline decline defeat departure derby dinner disaster discovery
    dispute drill drills drop earnings earthquake election elections eruption event exam exercise
    exercises explosion festival fight final fire flight flood floods forum funeral gain game games
    hearing hearings hurricane inauguration incident income increase inquiry interview invasion
    launch layoffs lawsuit lockdown loss marathon march massacre match meeting meetings merger
    mission murder negotiations offer olympics opening outbreak pandemic parade party performance
    poll polls presser primary probe profit protest protests purchase quake race raid rally rallies
    referendum release report rescue resignation result results retirement revenue revolt
    revolution riot riots rise robbery sale sales seizure sentencing session shooting siege slaying
    speech stampede storm strike strikes summit surgery symposium takeover talks test tests tour
    tournament trade transfer trial trip tsunami typhoon unveiling uprising uprisings victory visit
    vote war wedding win withdrawal workshop"""
)
# They end like nouns of action and are bodies, places or states.
NOT_ACTIONS = _set(
    """nation nations station position section region million billion government governments
    department administration organization organisation association corporation foundation
    institution federation commission population question version situation condition religion
    parliament document moment apartment management environment equipment investment information
    education television fashion passion pension generation motion portion option mention union
    location fiction element segment comment amendment version"""
)
# Where one clause ends and another begins.
CLAUSE_BORDERS = _set(
    """, ; : ( ) " “ ” — – -- when after before while which who that because although though if but
    whose where unless"""
)
# They follow "to" and are no infinitive.
NOT_INFINITIVES = _set(
    """the a an his her its their our my your this that these those and or not death people more
    less about all some date"""
)
