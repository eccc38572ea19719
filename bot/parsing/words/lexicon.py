"""Closed classes and short lists of English words that the shallow grammar stands on.

Lists of general English, written for this project; none is derived from a corpus. The closed
classes follow Quirk et al., A Comprehensive Grammar of the English Language, 2.34-2.44; titles
follow the AP Stylebook's entries "titles", "military titles" and "legislative titles".
"""

from __future__ import annotations

from typing import Final, TypeVar

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
    """because although though while when whenever where if unless since as after before once
    whether how why what whereas lest"""
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
    furthermore therefore earlier twice first back away together perhaps maybe rather quite almost
    nevertheless nonetheless else otherwise indeed sometimes much very well long far alone at-least
    ahead though altogether overnight online abroad elsewhere not n't"""
)
TEMPORAL: Final = words(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
    mon tue tues wed thu thurs fri sat sun week month year morning afternoon evening night weekend
    day january february march april may june july august september october november december
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec."""
)
WEEKDAYS: Final = words("monday tuesday wednesday thursday friday saturday sunday")
MONTHS: Final = words(
    """january february march april may june july august september october november december
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb aug sept oct nov dec"""
)

# Abbreviations whose full stop ends no sentence.
ABBREVIATIONS: Final = words(
    """mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cpl maj adm cmdr brig pvt
    rev hon st sr jr jan feb mar apr jun jul aug sept sep oct nov dec vs v no nos inc corp co ltd
    bros etc al est dept univ assn ave blvd rd mt ft messrs mme mlle fr insp det supt ald atty
    calif mass conn colo fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo ariz ark ala del tex"""
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
    """person narrator attendee confidant insider guy aide superdelegate spymaster harbourmaster
    harbormaster headmaster headmistress beekeeper bookkeeper innkeeper trucker logger rancher grower
    vintner janitor caretaker pilgrim surfer podcaster demographer actuary activist actor
    actress adviser advisor agent aide ally analyst anchor anchorman architect
    artist assistant astronaut astronomer attorney author authority ballplayer banker bishop
    biologist blogger boss boy broker brother builder businessman businesswoman buyer candidate
    captain cardinal celebrity ceo chair chairman chairperson chairwoman champion chancellor chef
    chemist chief child citizen cleric climatologist clerk co-author co-chair co-founder
    co-moderator coach colleague collector colonel columnist comedian commander commentator
    commissioner composer congressman congresswoman conservative consultant contractor coordinator
    correspondent councillor councilman councilwoman counsel counselor countryman creator critic
    curator dad daughter dealer defendant defender delegate democrat demonstrator deputy designer
    detective developer diplomat director doctor driver ecologist economist editor educator
    employee engineer entrepreneur envoy epidemiologist ex-husband ex-wife executive expert father
    farmer fellow fighter filmmaker firefighter fisherman founder friend fugitive gang-member
    geologist general girl girlfriend boyfriend goalkeeper governor graduate grandfather
    grandmother guard guest guide head heir historian host hostess host husband immigrant informant
    insider inspector instructor investigator investor inventor islander jeweler journalist judge
    juror justice keeper king lady landlord lawmaker lawyer leader lecturer legend legislator
    liberal librarian lieutenant lobbyist local major man manager marine mayor medic member
    merchant midfielder minister mom moderator monarch mother mum musician negotiator neighbor
    neighbour neurologist newcomer newsman nominee nun nurse observer officer official ombudsman
    operative operator organizer organiser owner pal painter panelist parent participant partner
    passenger passerby pastor patient patriarch pedestrian pensioner philosopher photographer
    physician physicist pilot pitcher planner player poet policeman policewoman politician
    politico pollster pontiff postman premier president president-elect presenter priest prince
    princess principal producer professor prosecutor protester protestor provost psychiatrist
    psychologist publicist publisher pundit pupil queen quarterback rabbi racer ranger reader
    realtor receptionist recruiter referee reformer refugee registrar reporter representative
    republican researcher resident reverend rider rival sailor salesman scholar scientist
    screenwriter secretary seismologist senator sergeant shareholder sheriff shopkeeper singer
    sister skipper socialist sociologist soldier solicitor son source spectator speaker
    spokesman spokesperson spokeswoman spouse staffer star statesman statistician strategist
    striker student superintendent supervisor supporter surgeon surrogate survivor suspect teacher
    teammate technician teenager theologian therapist titleholder tourist trader trainer treasurer
    trooper trustee tycoon uncle aunt nephew niece cousin user veteran victim villager virologist
    viewer visitor volunteer voter waiter waitress warden watchdog whistleblower widow widower wife
    winemaker winger witness woman worker writer youngster youth zoologist nominee front-runner
    frontrunner hopeful billionaire millionaire mogul magnate incumbent challenger backer donor
    insurgent rebel militant gunman shooter attacker bomber hacker dissident exile migrant
    premier vice-president congressman billionaire ex-president native contender chairlady ex-wife
    counterpart successor predecessor mastermind firebrand operative mediator laureate novelist
    playwright pop-star rapper drummer guitarist cyclist swimmer sprinter golfer boxer goalie
    defender archaeologist anthropologist botanist meteorologist hydrologist geneticist
    alderman apprentice archbishop archivist athlete attaché attendant autoworker baker biker
    boatswain bodyguard bouncer bricklayer brigadier broadcaster butcher carpenter cofounder co-
    leader co-worker commodore concierge conductor constable coo cfo cop cosmonaut councilor
    counsellor coworker deacon dean detainee distiller diver dockworker duchess duke electrician
    emir emperor essayist explorer eyewitness fiancé fiancée foreman freshman gardener granddaughter
    grandson headteacher hotelier hunter intern killer lifeguard linebacker magician marshal
    mechanic miner monk motorist mountaineer murderer pathologist pharmacist plumber rector runner
    saleswoman sheikh shepherd shipbuilder sommelier songwriter sophomore spy steelworker stepfather
    stepmother steward sultan teen trainee trapper traveler traveller undergraduate undertaker
    unionist warlord welder roommate housemate flatmate classmate schoolmate bandmate stepson
    stepdaughter half-brother half-sister son-in-law daughter-in-law mother-in-law father-in-law
    brother-in-law sister-in-law godfather godmother receiver cornerback lineman tailback halfback
    fullback kicker punter shortstop outfielder infielder reliever slugger playmaker netminder
    winner loser runner-up finalist competitor contestant medalist medallist
    opponent proponent auctioneer objector forecaster onlooker bystander passer-by tenant shopper
    commuter retiree hiker climber skier fan detractor skeptic sceptic campaigner mourner worshipper
    parishioner plaintiff complainant litigant appellant claimant petitioner accuser gardener plumber
    electrician hairdresser taxi-driver cashier conservator translator interpreter sculptor dancer
    choreographer bassist violinist cellist pianist soprano cameraman vlogger youtuber influencer
    streamer gamer umpire linesman physio jockey rower wrestler fencer gymnast skater biathlete
    footballer cricketer batsman bowler vice-captain announcer newscaster weatherman mp mep lord
    backbencher vicar curate imam linguist mathematician volcanologist glaciologist astrophysicist
    cosmologist immunologist vaccinologist cardiologist oncologist paediatrician pediatrician gp
    midwife paramedic carer caregiver pharmacist dentist veterinarian zookeeper trawlerman docker
    welder labourer laborer surveyor programmer coder co-owner landlady proprietor publican
    bartender barista caterer grocer florist jeweller financier auditor accountant barrister
    magistrate coroner bailiff inmate prisoner convict hijacker smuggler trafficker poacher thief
    burglar robber fraudster hostage evacuee asylum-seeker emigre airman reservist admiral
    ambassador consul attache arbitrator paleontologist oceanographer advocate conservationist environmentalist entomologist ornithologist"""
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
    """audience crowd academy administration agency alliance army assembly association authority bank board
    body bureau cabinet campaign center centre charity church city club coalition college committee
    commission community company conference congress consortium corporation council court
    defence defense delegation department embassy employer enterprise federation firm force foundation fund
    government group hospital house household institute institution jury junta league legislature
    magazine majority media ministry mission movement network newspaper office opposition prosecution
    organisation organization outlet panel paper parliament party police press publisher radio
    regime retailer regulator school secretariat senate service site society standards state
    station store studio team think-tank tribunal trust tv union university village watchdog
    website airline automaker carmaker automakers bloc brand broadcaster chain council county
    district faction firm giant kingdom lab laboratory lobby maker manufacturer militia navy
    nation startup start-up subsidiary supplier town task-force taskforce unit consulate nonprofit
    republic union vendor"""
)

# Words that mark a run of capitals as an organisation, a place or a thing.
ORGANISATION_WORDS: Final = words(
    """academy administration agency airlines airport alliance army assembly associates association
    authority bank bar board bureau cabinet campaign chiefs center centers centre centres chamber church city
    club coalition     college command commission committee company conference congress convention corp corporation
    corp. council county court department dept district division embassy federation force forces
    foundation front fund government group guard hall high holdings hospital house inc inc. institute
    institution international journal laboratory league legislature library limited llc llp ltd ltd.
    magazine media ministry mission motors museum national nations navy network news newspaper
    office organisation organization pac parliament party plc police post press project radio
    records republic review school senate service services society station street studios supreme
    symposium system systems team technologies telegraph television times tribune trust tv union
    united universities university works world agency daily herald gazette observer guardian
    chronicle sun star states state administration act plan summit treaty initiative program
    programme cup olympics games championship championships festival river lake mountain island
    islands valley sea ocean bay park road avenue bridge beach north south east west western
    eastern northern southern america american labor labour democratic republican intelligence
    security defense defence affairs health human rights civil liberties water fire air research
    studies technology energy finance development trade bulletin report awards award prize book
    day week war street square building center tower stadium theatre theater gallery hotel
    constitution amendment bill law code agreement accord pact index square zoo medicine science
    entertainment electronics motor pharma pharmaceuticals biotech foods airways railways railway
    insurance securities capital partners ventures brands stores steel chemical chemicals telecom
    mobile software networks solutions industries enterprises bancorp energies oil
    sciences education justice treasury reserve federal electoral commission patrol"""
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
    ecuador egypt england eritrea estonia ethiopia europe finland france gaza georgia germany ghana
    greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy
    japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon libya
    lithuania luxembourg malaysia mali malta mexico moldova mongolia montenegro morocco mozambique
    myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
    panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal
    serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan
    tajikistan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam
    wales yemen zambia zimbabwe africa asia alabama alaska arizona arkansas california colorado
    connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
    maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
    oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming london
    paris berlin moscow beijing seoul tokyo pyongyang washington brussels rome madrid vienna geneva
    jerusalem baghdad damascus tehran kabul cairo delhi mumbai shanghai sydney melbourne toronto
    ottawa boston chicago philadelphia detroit atlanta dallas houston denver seattle miami orlando
    baltimore cleveland hollywood manhattan brooklyn u.s. u.k. uk us usa eu u.n. un u.s.
    busan incheon daegu gwangju daejeon sejong jeju gyeonggi amsterdam rotterdam the-hague hague
    oxford cambridge edinburgh glasgow manchester liverpool birmingham dublin belfast cardiff
    istanbul ankara athens lisbon stockholm oslo copenhagen helsinki warsaw prague budapest kyiv
    kiev minsk kong dubai riyadh doha karachi lahore dhaka bangkok jakarta manila hanoi nairobi
    lagos johannesburg havana lima bogota santiago caracas pentagon kremlin"""
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
