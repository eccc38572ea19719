"""Closed classes and short lists of English words that the shallow grammar stands on.

Lists of general English, written for this project; none is derived from a corpus. The closed
classes follow Quirk et al., A Comprehensive Grammar of the English Language, 2.34-2.44; titles
follow the AP Stylebook's entries "titles", "military titles" and "legislative titles".
"""

from __future__ import annotations

from typing import Final, TypeVar

from bot.parsing.words import calendar, wordnet
from bot.parsing.words.calendar import FULL_MONTHS, FULL_WEEKDAYS
from bot.parsing.words.cues import inflect

_T = TypeVar("_T")


def words(text: str) -> frozenset[str]:
    """Return the set of words in a text separated by white space."""
    return frozenset(text.split())


DETERMINERS: Final = words("the a an this that these those another each every some any no one both")
POSSESSIVES: Final = words("his her their its my our your")
MASCULINE: Final = words("he him his himself")
FEMININE: Final = words("she her hers herself")
PLURAL: Final = words("they them their theirs themselves we us")
NEUTER: Final = words("it its itself")
SUBJECT_PRONOUNS: Final = words("he she they it we i you who everyone everybody someone nobody")
OBJECT_PRONOUNS: Final = words("him them us me whom himself herself themselves itself her hers")
RELATIVES: Final = words("who which whom whose that")
PREPOSITIONS: Final = words(
    """of in on at to for with from by about against into through during over under between among
    across toward towards near upon within without despite amid alongside per via like unlike
    including regarding concerning behind beyond around outside inside throughout off beside
    besides onto above below beneath underneath atop versus along aboard than until till"""
)
SUBORDINATORS: Final = words(
    """because although though while whilst albeit when whenever where wherever if unless since as
    after before once whether how why what whereas lest"""
)
CONJUNCTIONS: Final = words("and but or nor yet so &")
AUXILIARIES: Final = words(
    """is was are were be been being am has have had having do does did will would can could may
    might must shall should 's 'd 've 'll 're isn't wasn't aren't weren't hasn't haven't hadn't
    don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't ought"""
)
ADVERBS: Final = words(
    """also then later not never now still just even again once already soon ever often always
    only here there too yet further instead meanwhile afterwards afterward thus however moreover
    furthermore therefore earlier twice first back away together perhaps maybe rather quite
    almost nevertheless nonetheless else otherwise indeed sometimes much very well long far
    alone at-least ahead though altogether overnight online abroad elsewhere n't"""
)
WEEKDAYS: Final = frozenset(FULL_WEEKDAYS)
_SHORT_MONTHS = calendar.MONTHS.keys() - set(FULL_MONTHS)
_DOTTED_MONTHS = frozenset(f"{month}." for month in _SHORT_MONTHS)
# Without their stop these are names as often: "Jun" and "Mar" are.
MONTHS: Final = (
    _DOTTED_MONTHS | (_SHORT_MONTHS - words("mar apr jun jul sep")) | frozenset(FULL_MONTHS)
)
TEMPORAL: Final = (
    words(
        """today yesterday tomorrow tonight week month year morning afternoon evening night weekend
        day"""
    )
    | calendar.WEEKDAYS.keys()
    | frozenset(FULL_MONTHS)
    | _DOTTED_MONTHS
)

# Abbreviations whose full stop ends no sentence.
ABBREVIATIONS: Final = words(
    """mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cpl maj adm cmdr brig
    pvt rev hon st sr jr jan feb mar apr jun jul aug sept sep oct nov dec vs v no nos inc corp
    co ltd bros etc al est dept univ assn ave blvd rd mt ft messrs mme mlle fr insp det supt ald
    atty calif mass conn colo fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla
    ore pa tenn tex va vt wash wis wyo ariz ark ala del engr barr pst alh surv smt"""
)


def _without_stops(titles: dict[str, _T]) -> dict[str, _T]:
    """Return the titles with the British forms beside those that end in a full stop."""
    return titles | {title[:-1]: of for title, of in titles.items() if title.endswith(".")}


# Courtesy titles with the gender that they tell (AP Stylebook: "courtesy titles"). British style
# sets no full stop behind an abbreviation (Guardian style guide: "abbreviations and acronyms").
_COURTESY: Final[dict[str, str | None]] = {
    "mr.": "m",
    "messrs.": "m",
    "sir": "m",
    "lord": "m",
    "father": "m",
    "brother": "m",
    "king": "m",
    "prince": "m",
    "pope": "m",
    "mrs.": "f",
    "ms.": "f",
    "miss": "f",
    "lady": "f",
    "dame": "f",
    "queen": "f",
    "princess": "f",
    "sister": "f",
    "madame": "f",
    "madam": "f",
    "mdm": "f",
    "datuk": "m",
    "dato'": "m",
    "datin": "f",
    "seri": None,
    "puan": "f",
    "encik": "m",
    "otunba": "m",
    "oba": "m",
    "etsu": "m",
    "ustaz": "m",
    "maulana": "m",
    "monsignor": "m",
    "msgr.": "m",
    "prophetess": "f",
    "deaconess": "f",
    "thiru": "m",
    "arc.": None,
    "pharm.": None,
    "dr.": None,
    "rev.": None,
    "rev'd": None,
    "revd": None,
    "hon.": None,
    "imam": "m",
    "alhaji": "m",
    "malam": "m",
    "mallam": "m",
    "alhaja": "f",
    "hajia": "f",
    "hajiya": "f",
    "shri": "m",
    "smt.": "f",
    "barrister": None,
    "barr.": None,
    "ato": "m",
    "engr.": None,
    "rabbi": None,
    "saint": None,
    "mx.": None,
    "fr.": "m",
    "cde.": None,
    "comrade": None,
    "adv.": None,
    "atty.": None,
    "pst.": None,
}
COURTESY: Final = _without_stops(_COURTESY)

# Titles that stand before a name, each with the nouns by which news refers back to its holder.
_TITLE_NOUNS: Final = {
    "gen.": "general commander officer chief",
    "general": "general commander officer chief",
    "lt.": "lieutenant officer",
    "lieutenant": "lieutenant officer",
    "col.": "colonel commander officer",
    "colonel": "colonel commander officer",
    "maj.": "major officer",
    "major": "major officer",
    "capt.": "captain officer",
    "captain": "captain officer skipper",
    "skipper": "skipper captain",
    "sgt.": "sergeant officer",
    "sergeant": "sergeant officer",
    "cpl.": "corporal",
    "corporal": "corporal",
    "adm.": "admiral commander officer",
    "admiral": "admiral commander officer",
    "brig.": "brigadier general",
    "cmdr.": "commander officer",
    "commander": "commander officer boss",
    "sen.": "senator lawmaker politician legislator",
    "senator": "senator lawmaker politician legislator",
    "sens.": "senator lawmaker",
    "rep.": "representative congressman congresswoman lawmaker politician legislator",
    "reps.": "representative lawmaker",
    "representative": "representative congressman congresswoman lawmaker legislator",
    "assemblymember": "assemblymember lawmaker politician legislator",
    "assemblyman": "assemblyman lawmaker politician legislator",
    "assemblywoman": "assemblywoman lawmaker politician legislator",
    "comm.": "commissioner officer",
    "congressman": "congressman lawmaker representative",
    "congresswoman": "congresswoman lawmaker representative",
    "gov.": "governor",
    "governor": "governor",
    "president": "president leader",
    "president-elect": "president-elect leader",
    "chairman": "chairman chair",
    "chairwoman": "chairwoman chair",
    "chair": "chair",
    "premier": "premier leader",
    "chancellor": "chancellor leader",
    "minister": "minister",
    "ministers": "minister",
    "secretary": "secretary minister",
    "ambassador": "ambassador envoy diplomat",
    "mayor": "mayor",
    "judge": "judge jurist",
    "justice": "justice judge jurist",
    "sheriff": "sheriff",
    "fiscal": "fiscal prosecutor",
    "chief": "chief head boss",
    "director": "director head boss",
    "prof.": "professor academic scholar",
    "professor": "professor academic scholar",
    "dr.": "doctor physician scientist",
    "doctor": "doctor physician",
    "rev.": "reverend pastor minister",
    "reverend": "reverend pastor",
    "pastor": "pastor",
    "bishop": "bishop",
    "archbishop": "archbishop",
    "cardinal": "cardinal",
    "pope": "pope pontiff",
    "king": "king monarch",
    "queen": "queen monarch",
    "prince": "prince",
    "princess": "princess",
    "coach": "coach manager boss",
    "manager": "manager boss",
    "taoiseach": "taoiseach minister leader",
    "tánaiste": "tánaiste minister",
    "detective": "detective officer",
    "inspector": "inspector officer detective",
    "superintendent": "superintendent",
    "officer": "officer",
    "speaker": "speaker",
    "councillor": "councillor",
    "councilman": "councilman",
    "councilwoman": "councilwoman",
    "attorney": "attorney lawyer",
    "lawyer": "lawyer attorney",
    "trooper": "trooper officer",
    "insp.": "inspector officer detective",
    "supt.": "superintendent officer",
    "det.": "detective officer",
    "cllr.": "councillor",
    "pc": "constable officer",
    "dc": "constable detective officer",
    "ds": "sergeant detective officer",
    "di": "inspector detective officer",
    "dci": "inspector detective officer",
    "garda": "garda officer",
    "gda": "garda officer",
    "sho": "sho officer",
    "asi": "asi officer",
    "acp": "commissioner officer",
    "dcp": "commissioner officer",
    "constable": "constable officer",
    "elder": "elder",
}
TITLE_NOUNS: Final = _without_stops(_TITLE_NOUNS)

# Nouns for people that WordNet lists first as something else, or lacks.
_MORE_PEOPLE: Final = words(
    """accused deceased counsel advocate agent ally anchor asylum-seeker attaché authority autoworker bandmate barista
    biathlete bomber builder butcher cardinal carer ceo cfo chair chairlady chief climber co-author
    co-chair co-founder co-leader co-moderator co-owner commuter conservative convict coo cop
    councilor counterpart coworker delegate exile fan fiancé fiancée firebrand founder fraudster
    frontrunner gamer gang-member general glaciologist gp graduate guide harbormaster harbourmaster
    head headteacher hopeful influencer judge justice legend local major marine mastermind mca medic mep
    midfielder militant moderator mla mlc mogul motorist mp msp mum native operative operator person physio
    podcaster pop-star president-elect principal protestor publisher queen racer realtor receiver
    rival shooter source spy star streamer superdelegate suspect taxi-driver td teen titleholder
    trawlerman trucker vaccinologist vice-captain vice-president vlogger volcanologist volunteer
    witness youtuber zookeeper"""
)
# Common nouns for people by office, work, kinship or stance, singular.
PERSON_NOUNS: Final = words(wordnet.PEOPLE) | _MORE_PEOPLE
# The frequent ones, under which somebody comes into a story without a name: "the driver".
FREQUENT_PERSON_NOUNS: Final = words(wordnet.COMMON) | _MORE_PEOPLE
# With a capital before a name these are a role, "Fishmonger Ed Roe"; "Baker" may be a name itself.
NOUNS_BEFORE_NAMES: Final = PERSON_NOUNS - words(wordnet.NAMESAKES)
PLURAL_PERSON_NOUNS: Final = frozenset(
    form
    for noun in FREQUENT_PERSON_NOUNS
    for form in (
        noun[:-3] + "men" if noun.endswith("man") else noun + "s",
        noun[:-1] + "ies" if noun.endswith("y") else noun + "es",
    )
) | words(
    """people officials police authorities critics children women men families staff wives
    residents politicians others few many most several locals parents teens folks crowd
    sides parties couple pair duo trio twins crew troops prosecutors investigators protesters demonstrators organizers"""
)
# What tells one holder of a title from another: the justice minister is not the finance minister.
OFFICES: Final = words(
    """prime foreign finance justice interior defense defence health education trade labor labour
    agriculture environment energy transport culture deputy vice assistant attorney solicitor
    surgeon auditor inspector lieutenant home
    shadow opposition majority minority former unification industry economy treasury housing tourism"""
)
# Whoever has one is a person.
KIN: Final = words(
    """mother father parents parent wife husband spouse fiancée fiancé fiancee fiance son daughter
    children child kids brother sister siblings sibling twin grandmother grandfather grandparents
    grandson granddaughter aunt uncle cousin niece nephew mom dad mum family girlfriend boyfriend"""
)
FEMALE_NOUNS: Final = words(
    """spokeswoman chairwoman congresswoman woman wife mother daughter sister girl actress queen
    princess businesswoman councilwoman policewoman widow girlfriend mom mum aunt niece lady
    grandmother waitress nun hostess duchess baroness ex-wife chairlady"""
)
MALE_NOUNS: Final = words(
    """spokesman congressman man husband father son brother boy actor king prince
    businessman councilman policeman widower boyfriend dad uncle nephew pope statesman fisherman
    grandfather salesman gunman priest duke baron ex-husband"""
)

# Nouns whose bearers speak with one voice.
ORGANISATION_NOUNS: Final = words(wordnet.BODIES) | words(
    """administration airline alliance assembly audience authority automakers bank body brand
    broadcaster cabinet campaign center centre city congress consulate county crowd defence defense
    district embassy employer enterprise faction firm force foundation fund giant group hospital
    house institute junta kingdom lab laboratory legislature lobby magazine majority maker media
    movement network newspaper nonprofit office opposition outlet panel paper parliament press
    prosecution radio regulator republic retailer senate service site standards start-up startup
    province state station store studio subsidiary supplier task-force taskforce think-tank town tribunal
    trust tv unit vendor village watchdog website"""
)

# Words that mark a run of capitals as an organisation, a place or a thing.
ORGANISATION_WORDS: Final = words(
    """academy administration agency airlines airport alliance army assembly associates
    association authority bank bar board bureau cabinet campaign chiefs center centers centre
    centres chamber church city club coalition college command commission committee company
    conference congress convention corp corporation corp. council county court department dept
    district division embassy federation force forces foundation front fund government group
    guard guild hall high holdings hospital house inc inc. institute institution international journal
    laboratory league legislature library limited llc llp ltd ltd. magazine media ministry
    mission motors museum national nations navy network news newspaper newspapers office organisation
    organization pac parliament party plc police post press project publications radio records republic
    review school senate service services society station street studios supreme symposium
    system systems team technologies telegraph television times tribune trust tv union united
    universities university works world daily herald gazette observer guardian chronicle sun
    star states state act plan summit treaty initiative program programme cup olympics games
    championship championships festival river lake mountain island islands valley sea ocean bay
    park road avenue bridge beach north south east west western eastern northern southern
    america american labor labour democratic republican intelligence security defense defence
    affairs health human rights civil liberties water fire air research studies technology
    energy finance development trade bulletin report awards award prize book day week war square
    building tower stadium theatre theater gallery hotel constitution amendment bill law code
    agreement accord pact index zoo medicine science entertainment electronics motor pharma
    pharmaceuticals biotech foods airways railways railway insurance securities capital partners
    ventures brands stores steel chemical chemicals telecom mobile software networks solutions
    industries enterprises bancorp energies oil sciences education justice treasury reserve
    federal electoral patrol"""
)
# What a ministry or an agency is for; "and" before one goes on with its name: Ministry of Food and
# Drug Safety, Centers for Disease Control and Prevention.
PORTFOLIOS: Final = words(
    """prevention human urban families trade technology science sports sport tourism energy industry
    welfare labor labour housing climate development security transport gynecologists culture
    medicine fisheries food forestry drug social public budgets planning innovation skills water
    natural future ict commerce communities local rural environmental infrastructure media research
    statistics census finance economic justice cultural education engineering mathematics surgeons
    rehabilitation correction corrections oceans unification gender family health communication communications"""
)
# What takes up somebody who has just been named, without a word of who it was before.
EPITHETS: Final = words(
    """democrat republican conservative liberal tory american briton englishman englishwoman scot
    scotsman welshman irishman irishwoman frenchman frenchwoman german italian spaniard portuguese
    dutchman dutchwoman belgian swiss austrian swede norwegian dane finn icelander pole czech slovak
    hungarian romanian bulgarian greek turk russian ukrainian georgian israeli egyptian moroccan
    tunisian algerian nigerian ghanaian kenyan ethiopian ugandan indian pakistani sri-lankan
    chinese japanese korean south-korean thai vietnamese indonesian malaysian filipino australian
    kiwi new-zealander canadian mexican cuban jamaican colombian brazilian argentine argentinian
    chilean uruguayan serb serbian croat croatian bosnian slovenian pontiff texan californian"""
)
DEMONYMS: Final = words(wordnet.DEMONYMS) | words(
    """afghan african arab argentine black canadian catholic christian communist conservative danish
    democrat democratic democrats eastern emirati english french irish islamic islamist jewish
    kosovar labour liberal muslim nazi northern polish protestant republican republicans shiite
    southern sunni tories welsh western white"""
)
# By which a story tells one politician from another.
PARTIES: Final = frozenset(
    """independent labour labor tory conservative liberal green snp dup uup sdlp ukip reform plaid
    fianna fáil fine gael sinn féin aontú bjp congress aap dmk tmc democrat democratic republican
    national nationals anc da eff apc pdp lp odm uda npp ndc alliance""".split()
)

PLACES: Final = words(wordnet.PLACES) | words(
    """africa alabama america argentina arizona arkansas asia atlanta australia berlin bolivia
    brazil brooklyn busan cambridge chad chicago chile china cleveland colorado congo connecticut
    czechia daegu daejeon delaware estonia eu europe france gaza geneva gwangju gyeonggi hague
    hollywood houston illinois indiana iowa japan jeju jordan kansas kong korea kremlin kyiv latvia
    lithuania london manhattan manila massachusetts miami michigan mississippi missouri montenegro
    morocco niger ohio ottawa oxford palestine panama paris pennsylvania pentagon rome santiago
    sejong serbia shanghai taiwan tennessee the-hague turkey u.k. u.n. u.s. un usa vietnam wales
    washington wisconsin
    georgia orlando sydney uk us virginia"""
)
# Frequent verbs that report no speech, so that a clause's verb is known from its nouns.
_PLAIN_VERBS: Final = """
    accept achieve act adopt affect aim allow appear apply appoint approve arrest arrive arise
    assume attempt attend avoid back bear beat become bid blow bother break bring build burn
    buy carry catch cause celebrate change charge choose claim climb close collapse come commit
    compete complete conduct confront consist contain contribute control cost cover crash create
    cross cut decline defeat demonstrate deny depend deserve design destroy determine die
    disappear discover draw drive drop earn eat elect emerge enable end endorse engage enjoy ensure
    enter escape establish evacuate exist expand expose extend face fail fall favor favour feature
    fight fill finish fit flee fly focus follow force form gain gather get give go grow handle
    happen head help hit hold host hurt ignore improve include increase injure insert inspire
    intend invest investigate involve join jump keep kill lack last launch lead leave let lie lift
    limit live look lose maintain make manage march match matter meet miss move must nominate
    occur open operate oppose order organise organize owe own participate pass pay perform pick
    play point pose prepare prevent produce promote protect prove provide publish pull purchase
    push put quit reach receive recognize recognise recover reduce reflect refuse reject
    relate remain remove replace represent require rescue resign resist rest result retire return
    ride rise run save score secure sell send separate serve set settle share shift shoot show shut
    sit sleep slip spark speak spend split spread stage stand start stay steal stem step stick stop
    strengthen strike struggle suffer support suppose surround survive suspend sweep take target
    tend test threaten throw tie touch track train travel treat trigger turn undergo unveil
    visit vote wait walk want watch wear welcome win withdraw work wrap appear become seem sound
    stare storm stumble sue supply surge switch deliver pitch campaign concede lose celebrate
    resonate appeal repeal ban bar bet block bomb boost borrow bow cancel cheer combat compare
    compel condemn confer contact contrast convince cooperate coordinate cope crack craft cry curb
    damage dance deal debate declare dedicate defend delay deploy detain develop differ disagree
    donate draft dress dump elaborate embrace endure enforce enlist erase err excite exercise
    exploit explore export fade feed fire fix flip float flow gesture grab grant grip guarantee
    hand hang harm hate heal heat hide hire hurl impose impress inherit initiate insult intervene
    introduce invade invent jail kick knock land link load lock mark marry melt mix monitor
    mount nominate obtain offend oversee pause penetrate place pour praise pray press print prompt
    pursue quit race rally react rebuild recall recruit regain register regret release relax rely
    rename rent repair resemble resolve restore restrict retain reveal reverse review revive risk
    rock roll rush seize select shake shape shock sign sink slow smash smoke solve sort steer
    sweat tear tackle tap trade transfer trap trust unite urge vanish violate warm wash waste win
    worsen wound yield sat
"""
_IRREGULAR_VERB_FORMS: Final = """
    became come came gone went got gotten gave given took taken made kept left led lost met paid
    put ran run sold sent set shot sat slept spent stood stole stuck struck threw tied told wore won
    withdrew broke brought built bought caught chose chosen cost cut drew drove driven ate fell
    fallen fled flew fought found got grew grown held hit hurt knew lay let lit rode rose risen
    shook showed shown shut sang sank slid split spread sprang swept swam swung tore torn woke
    beat began bet bit blew bore bound bred burst cast clung crept dealt dug did fed flung forgot
    forgave froze hung hid knelt lent meant mistook overcame overtook quit rang sought sewed shed
    shone shrank slung sped spun spat stung strode strove thrust trod undertook upset wept wrung
    wrote oversaw undid drank
"""
VERBS: Final = inflect(_PLAIN_VERBS) | words(_IRREGULAR_VERB_FORMS)

# What stands before a title of a work or a programme, a nickname or a term that is merely named
# ("his book, 'A Time for Truth'"): Chicago Manual of Style 8.163-8.197, 7.57 ("scare quotes").
WORK_NOUNS: Final = words(
    """show shows book books novel song songs album albums film films movie movies series program
    programme documentary podcast play musical opera ballad anthem hit hits single memoir poem
    essay painting exhibition exhibit sculpture comedy drama sitcom thriller episode track magazine
    game video-game comic cartoon newspaper column blockbuster biography autobiography bestseller
    best-seller classic screening soundtrack sequel trilogy sketch remake adaptation rendition
    host co-host moderator anchor cover symphony hymn concerto novella fable tale"""
)
NAMING_WORDS: Final = words(
    """called named nicknamed titled entitled dubbed known so-called aka nickname alias code-named
    codenamed subtitled headlined renamed labelled labeled"""
)
