"""Closed classes and short lists of English words that the shallow grammar stands on.

Lists of general English, written for this project; none is derived from a corpus. The closed
classes follow Quirk et al., A Comprehensive Grammar of the English Language, 2.34-2.44; titles
follow the AP Stylebook's entries "titles", "military titles" and "legislative titles".
"""

from __future__ import annotations

from typing import Final, TypeVar

from bot.parsing.words import calendar
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
    ore pa tenn tex va vt wash wis wyo ariz ark ala del"""
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
    "dr.": None,
    "rev.": None,
    "hon.": None,
    "imam": "m",
    "rabbi": None,
    "saint": None,
    "mx.": None,
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
    "captain": "captain officer",
    "sgt.": "sergeant officer",
    "sergeant": "sergeant officer",
    "cpl.": "corporal",
    "corporal": "corporal",
    "adm.": "admiral commander officer",
    "admiral": "admiral commander officer",
    "brig.": "brigadier general",
    "cmdr.": "commander officer",
    "commander": "commander officer",
    "sen.": "senator lawmaker politician legislator",
    "senator": "senator lawmaker politician legislator",
    "sens.": "senator lawmaker",
    "rep.": "representative congressman congresswoman lawmaker politician legislator",
    "reps.": "representative lawmaker",
    "representative": "representative congressman congresswoman lawmaker legislator",
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
    "chief": "chief head",
    "director": "director head",
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
    "coach": "coach manager",
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
}
TITLE_NOUNS: Final = _without_stops(_TITLE_NOUNS)

# Common nouns for people by office, work, kinship or stance, singular.
PERSON_NOUNS: Final = words(
    """accountant accuser activist actor actress actuary admiral adviser advisor advocate agent
    aide airman alderman ally ambassador analyst anchor anchorman announcer anthropologist
    appellant apprentice arbitrator archaeologist archbishop architect archivist artist
    assistant astronaut astronomer astrophysicist asylum-seeker athlete attache attaché attacker
    attendant attendee attorney auctioneer auditor aunt author authority autoworker backbencher
    backer bailiff baker ballplayer bandmate banker barista barrister bartender bassist batsman
    beekeeper biathlete biker billionaire biologist bishop blogger boatswain bodyguard bomber
    bookkeeper boss botanist bouncer bowler boxer boy boyfriend bricklayer brigadier broadcaster
    broker brother brother-in-law builder burglar businessman businesswoman butcher buyer
    bystander cameraman campaigner candidate captain cardinal cardiologist caregiver carer
    caretaker carpenter cashier caterer celebrity cellist ceo cfo chair chairlady chairman
    chairperson chairwoman challenger champion chancellor chef chemist chief child choreographer
    citizen claimant classmate cleric clerk climatologist climber co-author co-chair co-founder
    co-leader co-moderator co-owner co-worker coach coder cofounder colleague collector colonel
    columnist comedian commander commentator commissioner commodore commuter competitor
    complainant composer concierge conductor confidant congressman congresswoman conservationist
    conservative conservator constable consul consultant contender contestant contractor convict
    coo coordinator cop cornerback coroner correspondent cosmologist cosmonaut councillor
    councilman councilor councilwoman counsel counsellor counselor counterpart countryman cousin
    coworker creator cricketer critic curate curator cyclist dad dancer daughter daughter-in-law
    deacon dealer dean defendant defender delegate democrat demographer demonstrator dentist
    deputy designer detainee detective detractor developer diplomat director dissident distiller
    diver docker dockworker doctor donor driver drummer duchess duke ecologist economist editor
    educator electrician emigre emir emperor employee engineer entomologist entrepreneur
    environmentalist envoy epidemiologist essayist evacuee ex-husband ex-president ex-wife
    executive exile expert explorer eyewitness fan farmer father father-in-law fellow fencer
    fiancé fiancée fighter filmmaker finalist financier firebrand firefighter fisherman flatmate
    florist footballer forecaster foreman founder fraudster freshman friend front-runner
    frontrunner fugitive fullback gamer gang-member gardener general geneticist geologist girl
    girlfriend glaciologist goalie goalkeeper godfather godmother golfer governor gp graduate
    granddaughter grandfather grandmother grandson grocer grower guard guest guide guitarist
    gunman guy gymnast hacker hairdresser half-brother half-sister halfback harbormaster
    harbourmaster head headmaster headmistress headteacher heir hijacker hiker historian hopeful
    host hostage hostess hotelier housemate hunter husband hydrologist imam immigrant
    immunologist incumbent infielder influencer informant inmate innkeeper insider inspector
    instructor insurgent intern interpreter inventor investigator investor islander janitor
    jeweler jeweller jockey journalist judge juror justice keeper kicker killer king laborer
    labourer lady landlady landlord laureate lawmaker lawyer leader lecturer legend legislator
    liberal librarian lieutenant lifeguard linebacker lineman linesman linguist litigant
    lobbyist local logger lord loser magician magistrate magnate major man manager marine
    marshal mastermind mathematician mayor mechanic medalist medallist mediator medic member mep
    merchant meteorologist midfielder midwife migrant militant millionaire miner minister
    moderator mogul mom monarch monk mother mother-in-law motorist mountaineer mourner mp mum
    murderer musician narrator native negotiator neighbor neighbour nephew netminder neurologist
    newcomer newscaster newsman niece nominee novelist nun nurse objector observer oceanographer
    officer official ombudsman oncologist onlooker operative operator opponent organiser
    organizer ornithologist outfielder owner paediatrician painter pal paleontologist panelist
    paramedic parent parishioner participant partner passenger passer-by passerby pastor
    pathologist patient patriarch pedestrian pediatrician pensioner person petitioner pharmacist
    philosopher photographer physician physicist physio pianist pilgrim pilot pitcher plaintiff
    planner player playmaker playwright plumber poacher podcaster poet policeman policewoman
    politician politico pollster pontiff pop-star postman predecessor premier presenter
    president president-elect priest prince princess principal prisoner producer professor
    programmer proponent proprietor prosecutor protester protestor provost psychiatrist
    psychologist publican publicist publisher pundit punter pupil quarterback queen rabbi racer
    rancher ranger rapper reader realtor rebel receiver receptionist recruiter rector referee
    reformer refugee registrar reliever reporter representative republican researcher reservist
    resident retiree reverend rider rival robber roommate rower runner runner-up sailor salesman
    saleswoman sceptic scholar schoolmate scientist screenwriter sculptor secretary seismologist
    senator sergeant shareholder sheikh shepherd sheriff shipbuilder shooter shopkeeper shopper
    shortstop singer sister sister-in-law skater skeptic skier skipper slugger smuggler
    socialist sociologist soldier solicitor sommelier son son-in-law songwriter sophomore
    soprano source speaker spectator spokesman spokesperson spokeswoman spouse sprinter spy
    spymaster staffer star statesman statistician steelworker stepdaughter stepfather stepmother
    stepson steward strategist streamer striker student successor sultan superdelegate
    superintendent supervisor supporter surfer surgeon surrogate surveyor survivor suspect
    swimmer tailback taxi-driver teacher teammate technician teen teenager tenant theologian
    therapist thief titleholder tourist trader trafficker trainee trainer translator trapper
    traveler traveller trawlerman treasurer trooper trucker trustee tycoon umpire uncle
    undergraduate undertaker unionist user vaccinologist veteran veterinarian vicar vice-captain
    vice-president victim viewer villager vintner violinist virologist visitor vlogger
    volcanologist volunteer voter waiter waitress warden warlord watchdog weatherman welder
    whistleblower widow widower wife winemaker winger winner witness woman worker worshipper
    wrestler writer youngster youth youtuber zookeeper zoologist"""
)
PLURAL_PERSON_NOUNS: Final = frozenset(
    form
    for noun in PERSON_NOUNS
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
    agriculture environment energy transport culture deputy vice assistant attorney lieutenant home
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
    """spokesman chairman congressman man husband father son brother boy actor king prince
    businessman councilman policeman widower boyfriend dad uncle nephew pope statesman fisherman
    grandfather salesman gunman priest duke baron ex-husband"""
)

# Nouns whose bearers speak with one voice.
ORGANISATION_NOUNS: Final = words(
    """audience crowd academy administration agency alliance army assembly association authority
    bank board body bureau cabinet campaign center centre charity church city club coalition
    college committee commission community company conference congress consortium corporation
    council court defence defense delegation department embassy employer enterprise federation
    firm force foundation fund government group hospital house household institute institution
    jury junta league legislature magazine majority media ministry mission movement network
    newspaper office opposition prosecution organisation organization outlet panel paper
    parliament party police press publisher radio regime retailer regulator school secretariat
    senate service site society standards state station store studio team think-tank tribunal
    trust tv union university village watchdog website airline automaker carmaker automakers
    bloc brand broadcaster chain county district faction giant kingdom lab laboratory lobby
    maker manufacturer militia navy nation startup start-up subsidiary supplier town task-force
    taskforce unit consulate nonprofit republic vendor"""
)

# Words that mark a run of capitals as an organisation, a place or a thing.
ORGANISATION_WORDS: Final = words(
    """academy administration agency airlines airport alliance army assembly associates
    association authority bank bar board bureau cabinet campaign chiefs center centers centre
    centres chamber church city club coalition college command commission committee company
    conference congress convention corp corporation corp. council county court department dept
    district division embassy federation force forces foundation front fund government group
    guard hall high holdings hospital house inc inc. institute institution international journal
    laboratory league legislature library limited llc llp ltd ltd. magazine media ministry
    mission motors museum national nations navy network news newspaper office organisation
    organization pac parliament party plc police post press project radio records republic
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
    rehabilitation correction corrections oceans unification gender family health"""
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
DEMONYMS: Final = words(
    """american british english scottish welsh irish french german italian spanish portuguese dutch
    belgian swiss austrian swedish norwegian danish finnish icelandic polish czech slovak hungarian
    romanian bulgarian greek turkish russian ukrainian belarusian georgian armenian israeli
    palestinian iraqi iranian syrian lebanese jordanian egyptian libyan tunisian algerian moroccan
    saudi yemeni emirati qatari kuwaiti afghan pakistani indian bangladeshi nepali chinese
    taiwanese japanese korean mongolian vietnamese thai cambodian burmese malaysian indonesian
    filipino singaporean australian canadian mexican cuban haitian brazilian argentine chilean
    colombian venezuelan peruvian bolivian nigerian kenyan ethiopian somali sudanese ugandan
    rwandan congolese zimbabwean african asian european western eastern northern southern
    republican democratic democrat republicans democrats conservative liberal labour muslim
    christian jewish catholic protestant islamic islamist sunni shiite kurdish arab latino hispanic
    black white californian texan londoner serbian croatian bosnian albanian kosovar estonian
    latvian lithuanian ghanaian senegalese tory tories soviet nazi communist"""
)
PLACES: Final = words(
    """afghanistan albania algeria america angola argentina armenia australia austria azerbaijan
    bahrain bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria burma
    cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark
    ecuador egypt england eritrea estonia ethiopia europe finland france gaza georgia germany
    ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland
    israel italy japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia
    lebanon libya lithuania luxembourg malaysia mali malta mexico moldova mongolia montenegro
    morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman
    pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia
    rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
    switzerland syria taiwan tajikistan tanzania thailand tunisia turkey uganda ukraine uruguay
    uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia alabama alaska arizona
    arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
    missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
    vermont virginia wisconsin wyoming london paris berlin moscow beijing seoul tokyo pyongyang
    washington brussels rome madrid vienna geneva jerusalem baghdad damascus tehran kabul cairo
    delhi mumbai shanghai sydney melbourne toronto ottawa boston chicago philadelphia detroit
    atlanta dallas houston denver seattle miami orlando baltimore cleveland hollywood manhattan
    brooklyn u.s. u.k. uk us usa eu u.n. un busan incheon daegu gwangju daejeon sejong jeju
    gyeonggi amsterdam rotterdam the-hague hague oxford cambridge edinburgh glasgow manchester
    liverpool birmingham dublin belfast cardiff istanbul ankara athens lisbon stockholm oslo
    copenhagen helsinki warsaw prague budapest kyiv kiev minsk kong dubai riyadh doha karachi
    lahore dhaka bangkok jakarta manila hanoi nairobi lagos johannesburg havana lima bogota
    santiago caracas pentagon kremlin"""
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
