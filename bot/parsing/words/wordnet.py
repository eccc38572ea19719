"""Nouns for people and bodies, demonyms, places and verbs of speaking out of WordNet 3.1.

Written by `make words`; `NOTICE` beside it holds the licences.
"""

from __future__ import annotations

from typing import Final

PEOPLE: Final = """
    abator abbe abbess abbot abbreviator abdicator abductor abecedarian abetter abettor abhorrer
    abiogenist abjurer abnegator abolitionist abomination abominator aboriginal aborigine
    abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstainer
    abstinent abstracter abstractionist abstractor abuser abutter academician accessary accommodator
    accompanist accompanyist accomplice accordionist accoucheur accoucheuse accountant accumulator
    accused accuser achiever acolyte acoustician acquirer acrobat activist actor actress actuary
    adapter adder addict addle-head addlehead addressee adducer adherent adjudicator adjuster
    adjustor adjutant adman administrator admiral admirer admonisher adolescent adonis adoptee
    adopter adorer adulator adult adulterer adulteress advancer adventurer adventuress adversary
    advertiser advertizer advisee adviser advisor advocator aerialist aeronaut aerophile aesthete
    aesthetician aetiologist affiant affiliate affine affirmer affluent aficionado agent-in-place
    aggravator aggregator aggressor agitator agnate agnostic agonist agriculturalist agriculturist
    agronomist aide aide-de-camp aircraftman aircraftsman aircrewman airman airwoman alarmist albino
    alcalde alchemist alcoholic alderman alexic algebraist alienator alienee alienist alienor
    aliterate alky all-rounder allayer allegoriser allegorizer allergist alleviator alliterator
    allocator almoner almsgiver alphabetiser alphabetizer alpinist also-ran alto altoist altruist
    alumna alumnus amah amalgamator amanuensis amateur amazon ambassador ambassadress ambler
    ambusher ameer amigo amir amnesiac amnesic amora amoralist amorist amputator amputee
    anaesthetist anagnost analogist analphabet analphabetic analysand analyst anarchist anathema
    anatomist ancestor ancestress anchorite anchorman anchorperson androgyne anecdotist
    anesthesiologist anesthetist angel angiologist angler anglophil anglophile anglophobe animator
    animist annalist annihilator annotator announcer annoyer annuitant anointer anomalist anorectic
    anorexic answerer antagonist antecedent antediluvian anthologist anthropoid anthropologist
    anthropophagite anthropophagus anticipant anticipator antifeminist antinomian antipope
    antiquarian antiquary apache ape-man aper aphakic aphasic aphorist apiarist apiculturist
    apologist apostate apostle apothecary apotheosis apparatchik appeaser appellant applauder
    applicant applier appointee appraiser appreciator apprehender apprentice appropriator approver
    aquanaut arb arbiter arbitrager arbitrageur arbitrator arboriculturist arborist archaeologist
    archaist archbishop archdeacon archduchess archduke archeologist archer archimandrite architect
    archivist archpriest argonaut arguer arianist aristocrat arithmetician armiger armor-bearer
    armorer armourer arms-runner arouser arranger arriver arriviste arrogator arrowsmith arsonist
    arthritic articulator artificer artilleryman artisan artist artiste ascender ascetic asker
    aspirant aspirer ass-kisser assailant assassin assassinator assaulter assayer assemblyman
    assemblywoman assenter asserter assessee assessor asseverator assignee assignor assimilator
    assistant asthmatic astrogator astrologer astrologist astronaut astronomer astrophysicist
    atheist athlete attache attacker attempter attendant attendee attender attestant attestator
    attester attestor attorney attracter attractor auctioneer audile auditor aunt auntie aunty
    auspex auteur authenticator author authoress authoriser authorizer auto-mechanic autobiographer
    autochthon autocrat autodidact automaton auxiliary avatar avenger aviator aviatress aviatrix
    avower ayah ayatollah baas babbler babe baboo babu baby-sitter babyminder babysitter bacchanal
    bacchant bacchante bachelor bachelor-at-arms bachelorette back-number backbencher backbiter
    backer backpacker backscratcher backslapper backslider backstop backstroker backwoodsman
    bacteriologist badgerer baggageman bagger bagman bagpiper bailee bailiff bailor bairn baker
    balancer baldhead baldpate baldy balker ball-breaker ball-buster balladeer ballerina balletomane
    balloonist ballplayer bambino banderillero bandit bandleader bandmaster bandsman banker banneret
    bantamweight barbarian barber bard bargainer bargee bargeman baritone barkeep barkeeper barker
    barmaid barman barnburner barnstormer baron baroness baronet barrater barrator barrister
    barrow-boy barrow-man bartender barterer barytone basileus basketeer basketmaker basketweaver
    bassist basso bassoonist bastard baster bather batman batsman battle-axe battler baulker bawd
    bawler beachcomber beadle beadsman bearer beater beatnik beau beautician bedesman bedfellow
    bedlamite bedwetter beefeater beekeeper begetter beggar beggarman beggarwoman beginner beguiler
    begum behaviorist behaviourist behemoth beholder beldam beldame believer bellboy belle bellhop
    bellman bellower bellwether bellyacher benedick benedict benefactor benefactress beneficiary
    bereaved berk berserk berserker besieger bestower betrayer bettor bey bibliographer bibliophile
    bibliopole bibliopolist bibliothec bibliotist bicycler bicyclist bidder bigamist bigot bigwig
    biker bilingualist billionaire bimbo bimetallist binger biochemist biographer biologist
    biophysicist birdbrain birder bisexual bishop biter blabber blabbermouth blackguard blackleg
    blackmailer blacksmith blasphemer blaster bleacher bleeder blighter blocker blockhead blogger
    bloke blonde blowhard blubberer bludgeoner bluecoat bluejacket bluenose bluestocking bluffer
    blunderer blusterer boarder boaster boatbuilder boatman boatswain bobby bobby-socker bobbysoxer
    bodybuilder bodyguard bohemian bolshie bolshy bombardier bombshell bondholder bondmaid bondman
    bondsman bondswoman bondwoman bonehead bonesetter boniface boob booby bookbinder bookdealer
    booker bookie bookkeeper booklover bookmaker bookman bookseller bookworm boomer boor booster
    bootblack bootlegger bootlicker bootmaker boozer borderer borrower boss bosun botanist botcher
    boulevardier bouncer bounder bourgeois bowdleriser bowdlerizer bowler bowman boxer boy boyfriend
    bozo bracero brachycephalic braggart bragger brahman brahmin brain-worker brainiac brainworker
    brakeman brat bravo brawler breadwinner breaker breaststroker breeder brewer briber bricklayer
    bride bride-to-be bridegroom bridesmaid brigadier brigand broadcaster broker broker-dealer
    broncobuster brother brother-in-law browser bruiser brunet brunette brute buccaneer buckaroo
    buckeroo buddy buff buffoon bug-hunter bugger bugler bugologist bulimic bullfighter bully
    bullyboy bum bumbler bumpkin bungler bunkmate bunny bunter bureaucrat burgess burgher burglar
    burgomaster burgrave bursar busboy bushman bushwhacker businessman businessperson businesswoman
    busker buster busybody butler butterball butterfingers buttinsky buyer by-blow bystander
    cabalist cabinetmaker cad caddie cadet cadger cager calculator calif caliph caller caller-out
    caller-up calligrapher calligraphist cameraman campaigner camper campmate canary candidate
    candlemaker candymaker cannibal cannoneer canoeist cantor canvasser capo captain captive captor
    capturer car-mechanic carabineer carabinier carbineer cardholder cardiologist cardsharp
    cardsharper careerist caregiver caretaker carhop caricaturist carillonneur caroler caroller
    carouser carpenter carper carpetbagger carrottop carter cartographer cartoonist cartwright
    carver caseworker cashier castaway caster castrate castrato casualty casuist cataleptic
    cataloger cataloguer catamite catcher catechist catechumen caterer cattleman cavalier cavalryman
    caveman caviler caviller celebrant celebrater celebrator celebrity celibate cellist cenobite
    censor centenarian centerfielder centrist centurion ceramicist ceramist chachka chain-smoker
    chairman chairperson chairwoman challenger chamberlain chambermaid chameleon champ champion
    chancellor chandler changeling changer chap chapelgoer chaperon chaperone chaplain chapman
    chargeman charioteer charlatan charmer chartist charwoman chased chaser chatelaine chatterer
    chauvinist chawbacon cheap-jack cheapjack cheapskate cheater chebab checker cheerer cheerleader
    cheesemonger chef chela chemist cherub chevalier chewer chichi chieftain child chiliast
    chimneysweep chimneysweeper chiromancer chiropodist chiropractor chiseler chiseller chit
    choirboy choirmaster choker chooser choragus choreographer chorine chorister chosen christ
    chronicler chucker-out chum chump churchgoer churchman churchwarden churl chutzpanik cicerone
    cinematographer citizen claimant clairvoyant clansman clanswoman clapper clarinetist
    clarinettist classicist classifier classmate claustrophobe clergyman cleric clericalist clerk
    client climatologist clinician cloakmaker clochard clockmaker clocksmith clothier clown
    co-beneficiary co-defendant co-discoverer co-ed co-ordinator co-pilot co-respondent co-star
    co-worker coach coachbuilder coachman coadjutor coalman coaster coastguardsman coauthor coaxer
    cobber cobbler cocksucker coconspirator cocotte coddler codefendant coder codetalker codger
    coenobite coeval cofounder cog cognoscente coiffeur coiffeuse coiner collaborationist
    collaborator colleague collectivist collector colleen collegian collier colonel colonialist
    coloniser colonist colonizer coloratura colorist colossus columnist comber comedian comedienne
    comer comforter commandant commander commander-in-chief commando commentator commie commissar
    commissionaire commissioner committeeman committeewoman commodore commoner communicant
    communicator companion compatriot compeer compere competitor compiler complainant complainer
    complexifier composer compositor compromiser comptroller comrade conceiver concert-goer
    concertinist concessionaire concessioner conchologist concierge conciliator concubine conductor
    conductress confectioner conferee conferrer confessor confidant confidante conformist confrere
    confuter congregant congressman congresswoman conjurer conjuror connoisseur conqueror
    conquistador conservationist conservativist conservator consignee consigner consignor
    conspirator constable constitutionalist constructivist constructor consul consultant consumer
    contadino contender contestant contestee contester contortionist contrabandist contractor
    contralto contrapuntist contrarian contributor contriver controller controversialist
    convalescent convener conventioneer conversationalist conversationist conveyancer conveyer
    conveyor cooky coon cooper cooperator coordinator copartner copilot coppersmith copycat copyist
    copyreader copywriter coquette coreligionist corespondent cornerback cornetist cornhusker
    coroner corporal corporatist correspondent corsair cosignatory cosigner cosmetician
    cosmetologist cosmographer cosmographist cosmologist cosmonaut cosmopolitan cosmopolite
    costermonger costumer costumier cotenant cottager cottar cotter cottier councillor councilman
    councilwoman counsel counsellor counselor counselor-at-law counter-revolutionist
    counterdemonstrator counterfeiter counterman counterperson counterrevolutionary
    counterrevolutionist counterspy countertenor counterterrorist counterwoman countess countryman
    countrywoman courier courser courtesan courtier cousin cousin-german couturier coward cowboy
    cowgirl cowhand cowherd cowman cowpoke cowpuncher coxcomb coxswain crackerjack crackpot
    cracksman crafter craftsman cragsman crammer craniologist crank crap-shooter crapshooter crasher
    crawler creator creditor cretin crewman cricketer crier criminal criminologist crimper criollo
    critic crofter crone crony crook crookback crooner cropper cross-dresser cross-examiner
    cross-questioner crossbencher crosspatch croupier cruiserweight crusader crybaby cryptanalyst
    cryptographer cryptologist crystallographer cub cuckold cuckoo cuirassier culprit cultist
    cultivator cunctator cunt cupbearer curandera curandero curate curator curmudgeon currier cuss
    custodian customer cut-up cutler cutpurse cutter cutthroat cyber-terrorist cybernaut cyberpunk
    cyborg cyclist cymbalist cynic cyprian cytogeneticist cytologist czar czarina czaritza dabbler
    dacoit dad dada daddy dairymaid dairyman dakoit dalesman dallier dame damoiselle damosel damozel
    damsel dancer dancing-master dandy danseur danseuse daredevil darling darner dastard dauber
    daughter daughter-in-law dauphin dawdler dayboy daydreamer daygirl deacon deaconess deadbeat
    deadeye deadhead deaf-mute dealer dean dearest dearie deary deb debaser debater debauchee
    debaucher debitor debtor debutante decedent deceiver decipherer deckhand declarer decoder
    decorator decoy defalcator defamer defaulter defeatist defecator defector defendant defender
    defiler defrauder degenerate degrader deipnosophist deist delayer delinquent deliverer
    deliveryman demagog demagogue demander demigod demimondaine democrat demographer demographist
    demoiselle demon demoniac demonstrator denizen dentist denturist departed departer dependant
    deponent deportee deposer depositor depreciator depressive deputy derelict dermatologist dervish
    descendant descendent descender deserter designer deskman desperado despoiler despot detainee
    detective determinist detractor developer deviationist devil devisee deviser devisor devotee
    devourer diabetic diabolist diagnostician dialectician diarist dichromat dictator die-sinker
    diehard diemaker diesinker dieter dietician dietitian differentiator digger dignitary dilettante
    dilly-dallier dillydallier diner dingbat diocesan diplomat diplomate diplomatist dipsomaniac
    director disarmer disburser disciple disciplinarian discoverer discriminator discussant
    disentangler disparager dispatcher disprover disputant dissembler disseminator dissenter
    dissident dissimulator distiller distortionist distributer disturber diva diver diversionist
    divider diviner divorcee do-gooder do-nothing doc docent dock-walloper docker dockhand
    dockworker doctor dodderer dodger doer doge dogfighter dogmatist dogsbody dolichocephalic dolt
    dominatrix domine dominee dominie dominus donee donna donor doorkeeper doorman doormat dork
    dosser dotard double-crosser double-dealer doubter doughboy doula dowager down-and-out dowser
    doxy doyen doyenne draftee drafter draftsman draftsperson dragger dragoman dragon dragoon
    dramatist draper draughtsman drawee drawler dreamer dressmaker dribbler drifter drinker
    driveller driver drooler dropkicker dropout drover drudge druggist drumbeater drummer
    drunk-and-disorderly drunkard dualist duce duchess ducky dude dueler duelist dueller duellist
    duenna duffer duke dulcinea dullard dumbass dummy dunce dunderhead dunker dustman dweeb dweller
    dyer dynamiter dynamitist dynast dyslectic dyslexic dyspeptic earl earner earthling earthman
    easterner eater eavesdropper ecclesiastic ecdysiast eclecticist ecologist econometrician
    econometrist economiser economist economizer ectomorph edger editor editorialist educatee
    educationalist educationist educator effecter effector effendi egalitarian egghead egocentric
    egoist egomaniac egotist ejaculator ejector elder elector electrician electrocutioner
    electrologist electroplater electrotherapist elegist elitist elocutionist emancipationist
    emancipator embalmer embassador embezzler embodiment embroiderer embroideress embryologist emcee
    emeer emigrant emigre emigree emir emissary emperor empiricist employable employee empress
    emptor emulator enate enchanter enchantress encroacher encyclopaedist encyclopedist
    endocrinologist endodontist endomorph endorser energiser energizer enforcer engineer engraver
    enjoyer enlistee enologist enophile enquirer enrollee ensign enterpriser entertainer enthusiast
    entomologist entrepreneur enumerator environmentalist envoy enzymologist eparch epicene epicure
    epicurean epidemiologist epigon epigone epistemologist equalitarian equerry equestrian
    equivocator eradicator eremite eristic escalader escapee escapist escapologist eschatologist
    esquire essayer essayist esthete esthetician estimator etcher ethician ethicist ethnarch
    ethnographer ethnologist ethologist etiologist etymologist eulogist eunuch evacuee evaluator
    evangelist everyman evildoer evolutionist ex-boyfriend ex-gambler ex-husband ex-mayor
    ex-president ex-serviceman ex-spouse ex-wife examinee examiner exarch excavator exchanger
    exciseman excogitator excursionist excuser executant executioner executive executor executrix
    exegete exhibitioner exhibitionist exhibitor existentialist exodontist exorciser exorcist expat
    expatriate expectorator expender experimenter expert exploiter explorer exponent exporter
    expositor expounder expressionist expurgator exterminator extern extoller extortioner
    extortionist extravert extremist extrovert eyeful eyewitness fabricator fabulist facilitator
    factotum faddist fakeer faker fakir falangist falconer faller falsifier famulus fanatic fancier
    fantasist fantast faqir faquir farmer farmerette farmhand farrier fascista fashionmonger
    fastener fatalist fathead father father-figure father-in-law fatso faultfinder fauvist favourite
    fawner featherweight federalist fella fellah feller fellow felo-de-se felon feminist
    fence-sitter fencer fencesitter fermentologist ferryman fetishist feudatory fiance fiancee
    fibber fiddler fiduciary fielder fieldhand fieldsman fieldworker fiend fighter figurehead
    figurer filer filibuster filibusterer filicide fill-in fille filmmaker finagler finalist
    financier finder finisher fink fire-eater fire-swallower firebug firefighter first-nighter
    first-rater firstborn fisher fisherman fishmonger fishwife fitter fixer flack flag-waver
    flagellant flak flamen flanker flapper flasher flatfoot flatmate flatterer flautist fledgeling
    fleer flibbertigibbet flier flogger floorwalker floozie floozy florist flouter flunkey flunky
    flutist fly-by-night flyweight foe foeman follower fomenter fondler foodie fool footballer
    footman footpad footslogger fop forager forbear forebear forecaster forefather foreigner
    forelady foreman foremother foreperson forerunner forester forewoman forger forgiver fornicator
    fornicatress fortuneteller forty-niner fossilist foster-brother foster-child foster-daughter
    foster-father foster-mother foster-nurse foster-parent foster-sister foster-son fosterling
    foundling foundress four-flusher fowler framer franc-tireur franklin fratricide freak free-lance
    free-liver freebooter freedman freedwoman freeholder freelance freelancer freeloader freeman
    freethinker freewheeler freewoman frequenter fresher freshman friar friend frogman front-runner
    frontbencher frontiersman frontierswoman frotteur fruitcake fruiterer frump fucker fuckhead
    fuckup fugitive fugleman fullback fuller fumbler fumigator funambulist functionalist functionary
    fundraiser furrier fusilier fuss-budget fusspot futurist gadabout gadfly gadgeteer gaffer gagman
    gagster gagwriter gainer gallant galoot galvaniser galvanizer gambist gambler gamekeeper
    games-master games-mistress gamine ganef ganger gangster ganof gaolbird gaoler garbageman
    gardener garment-worker garmentmaker garnishee garroter garrotter gasbag gasman
    gastroenterologist gastronome gatecrasher gatekeeper gatherer gaucho gawker gazetteer geek
    geisha gendarme genealogist generalissimo generalist geneticist genitor genius gent gentleman
    gentleman-at-arms gentlewoman geographer geologist geomancer geometer geometrician geophysicist
    geriatrician gerontologist ghostwriter ghoul giggler gigolo gilder gillie gipsy girl girlfriend
    git gitana gitano giver gladiator glass-cutter glassblower glassmaker glassworker glazer glazier
    gleaner globetrotter glossarist glutton go-between go-getter goalie goalkeeper goaltender
    goatherd gob gobbler godchild goddaughter godfather godmother godparent godson goer gofer goffer
    gold-beater gold-worker goldbeater goldbrick goldsmith goldworker golfer goliard goliath
    gondolier gondoliere goner gonif goniff good-for-naught good-for-nothing goody-goody goof-off
    goofball goon gopher gorger gospeler gospeller gossiper gossipmonger gouger gourmand
    gourmandizer gourmet governess governor goy grabber grader grammarian gramps gran grandad
    grandaunt grandchild granddad granddaddy granddaughter grandee grandfather grandma grandmaster
    grandmother grandnephew grandniece grandpa grandparent grandson grandstander granduncle granger
    grannie granny grantee granter grantor graphologist grappler gravedigger graverobber graybeard
    grazier great-aunt great-nephew great-niece great-uncle greengrocer greenhorn greenskeeper
    greeter grenadier greybeard griever grifter gringo grinner griot groaner grocer groom-to-be
    groomsman grouch groundbreaker groundkeeper groundling groundskeeper groundsman groupie groveler
    groveller grower growler grownup grumbler grump grunter guarantor guard guardian guardsman
    guerilla guerrilla guesser guest guestworker guitarist gulper gunman gunner gunrunner gunslinger
    gunsmith guru guttersnipe guy guzzler gymnast gymnosophist gynaecologist gynandromorph
    gynecologist gypsy haberdasher habitant habitue hack hacker hadji haematologist haemophile
    haemophiliac hag haggler hagiographer hagiographist hagiologist hairdresser hairsplitter
    hairstylist haji hajji hakeem hakim halberdier half-brother half-pint half-sister half-wit
    halfback hammerhead handicapper handler handyman hanger hanger-on hangman haranguer harasser
    hardliner hardwareman harlequin harlot harmoniser harmonizer harper harpist harpooneer harpooner
    harpsichordist harpy harridan harrier harum-scarum harvester has-been hatemonger hater hatmaker
    hatter hauler haulier have-not hawker hayseed hazan he-man head-shrinker headcounter headhunter
    headliner headman headmaster headmistress headsman headwaiter healer hearer heartbreaker
    heartthrob heathen heavyweight heckler hedger hedonist heir heir-at-law heiress hell-kite
    hell-rooster hellcat hellhound hellion helmsman helot helper helpmate helpmeet hematologist
    hemiplegic hemophile hemophiliac henchman herbalist herder herdsman heretic heritor
    hermaphrodite hermit hero heroine herpetologist hesitater hesitator heterosexual hewer hick
    hierarch high-muck-a-muck high-up highbinder highbrow higher-up highflier highflyer highjacker
    highwayman hijacker hiker hillbilly hippie hippy hipster hireling hirer hisser histologist
    historian historiographer histrion hitchhiker hitman hitter hoarder hoaxer hobbledehoy hobbler
    hobbyist hobo hodman holdout holdover holidaymaker hombre home-builder homebody homeboy
    homebuilder homegirl homeless homemaker homeopath homeowner homesteader homo homoeopath
    homophile homophobe homosexual homunculus honcho honeymooner honoree hood hoodlum hoofer hooker
    hooligan hoper hornist horologer horologist horseman horseshoer horsewoman horticulturist hosier
    host hostage hosteller hostess hostler hotdog hotelier hotelkeeper hotelman hothead hotshot
    hotspur houri house-builder housebreaker housebuilder housefather houseguest householder
    househusband housekeeper housemaid houseman housemaster housemate housemother housewife
    housewrecker hoyden hubby huckster huddler hugger hulk humanist humdinger hummer humorist
    humourist hundred-percenter hunk hunter hunter-gatherer huntress huntsman hurdler hurler husband
    husbandman hussar hussy hustler hydrologist hydromancer hygienist hyperope hypertensive
    hypnotiser hypnotist hypnotizer hypochondriac hypocrite hypotensive hysteric ianfu ice-skater
    iceman ichthyologist iconoclast idealist idealogue ideologist ideologue idiot idler idolater
    idolatress idoliser idolizer ignoramus illusionist illustrator imam imaum imbecile imbiber
    imitator immigrant immune immunologist imp imperialist impersonator importee importer imposter
    impostor impresario impressionist improver in-law inamorata inamorato incarnation incendiary
    inciter incompetent incubus incumbent indexer indigen indigene individualist indorser inductee
    industrialist inebriate infant infanticide infantryman infidel infielder infiltrator informant
    informer ingenue ingrate inhabitant inheritor inheritress inheritrix initiator inmate innkeeper
    innovator inoculator inpatient inquirer inquisitor insider insolvent insomniac inspector
    inspirer instigant instigator instructor instructress instrumentalist insurgent insurrectionist
    intercessor interlocutor interloper intermediary intermediator intern internationalist interne
    internee internist internuncio interpreter interrogator intersex intervenor interviewee
    interviewer intriguer introvert intruder invader invalid invalidator inventor investigator
    investor invigilator invitee ironist ironman ironmonger ironside ironworker irredentist
    irreligionist irridentist island-dweller islander itinerant jabberer jackanapes jackass jailbird
    jailer jailor janissary janitor jawan jaywalker jazzman jeerer jerk-off jerker jerry-builder
    jester jeweler jeweller jezebel jimdandy jimhickey jingo jingoist jinx jobber jobholder jock
    jockey jogger joiner joker jokester jonah jongleur journalist journeyer journeyman juggler
    juicer jumper junior junkie junky jurist juror juryman jurywoman justiciar justiciary justifier
    kabbalist kachina kalif kaliph keeper keyboardist khalif khalifah khan kibbutznik kibitzer
    kicker kid kiddie kiddy kidnaper kidnapper killer kin kindergartener kindergartner king
    kingmaker kingpin kinsman kinsperson kinswoman kisser kleptomaniac klutz knacker knave kneeler
    knight knight-errant knitter knocker knockout knower knucklehead kolkhoznik kook kvetch laborer
    labourer lacer lackey lad laddie lady lady-in-waiting ladylove laggard lagger laird lama lame
    lamenter laminator lamplighter lampooner lancer landgrave landholder landlady landlord
    landlubber landman landowner landscaper landscapist landsman langlaufer languisher lapidarist
    lapidary lapidator lapidist larcener larcenist lascar lasher lass lassie latecomer
    latitudinarian laudator lauder laugher laughingstock laundress laundryman laundrywoman laureate
    lawbreaker lawgiver lawmaker lawman lawyer layabout layman layperson lazar leader leaker leaper
    learner leaseholder leatherneck leaver lech lecher lector lecturer ledgeman left-hander
    left-winger lefthander leftist lefty legate legatee legionary legionnaire legislator lender
    lensman leper lepidopterist lepidopterologist lesbian lessee lessor letch letterer letterman
    leveler leveller lexicographer lexicologist liar libber libeler liberal liberalist liberator
    libertarian libertine librarian librettist licensee licenser licentiate lie-abed liege liegeman
    lieutenant lifeguard lifer lifesaver lifter light-of-love lighterman lightweight lilliputian
    limey limner limnologist limper line-shooter linebacker lineman linendraper linesman lingerer
    linguist linkboy linkman linksman lion-hunter liquidator lisper listener lister lithographer
    lithomancer litigant litigator litter-bearer litterateur litterbug litterer liturgist liveryman
    loader loafer loaner loather lobbyist lobsterback lobsterman locater locator lockkeeper lockman
    lockmaster locksmith locum lodger logger loggerhead logician logistician logomach logomachist
    loiterer loner longbowman longshoreman look-alike looker looker-on lookout loon looter lord
    loser lotus-eater loudmouth lounger lout lover lowbrow lowerclassman lowlife loyalist lubber
    lulu lumberjack lumberman luminary lummox lumper luncher lunger lunkhead lurcher lurker lutanist
    lutenist luthier lutist lyricist lyrist macaroni macebearer macer machinator machinist macho
    macho-man macroeconomist macushla madam madame madcap madman madrigalist madwoman maenad maestro
    mafioso magdalen magician magistrate magnate magnifico magus maharaja maharajah maharanee
    maharani mahatma mahout maid maiden maidservant mailer mailman maimer mainstay maintainer
    major-domo major-general majorette make-peace malacologist malahini malcontent malefactor
    malfeasant maligner malik malingerer maltman maltreater maltster mama mamma mammalogist mammy
    man man-about-town man-at-arms man-child man-eater manager manageress manakin mandatary mandator
    maneuverer mangler maniac manic-depressive manicurist manikin manipulator mannequin mannikin
    manoeuvrer manservant manslayer mantrap manumitter map-reader mapper marathoner marauder marcher
    marchioness margrave mariner marketer marksman marquess marquis marquise marshal marshall
    martinet martyr marveller masher masker masochist mason masquer masquerader massager masseur
    masseuse master-at-arms masturbator matador matcher matchmaker mate mater materfamilias
    materialist mathematician matman matriarch matricide matrikin matrisib matron mauler maven
    maverick mavin mayor mayoress meanie meany measurer meatman mechanic mechanist medalist
    medallist meddler mediator mediatrix medico meeter megalomaniac melancholiac melancholic
    meliorist melter member memoriser memorizer memsahib mender mendicant mensch mensh mentioner
    mentor mercenary mercer merchandiser merchant merchant-venturer merrymaker meshuggeneh
    meshuggener mesmerist mesmerizer mesomorph messenger messiah messmate mestiza mestizo metalhead
    metallurgist metalworker meteorologist metic mezzo mezzo-soprano microbiologist microeconomist
    microscopist middleman middleweight midget midinette midshipman midwife migrant migrator mikado
    militarist militiaman milkmaid milkman milksop mill-girl mill-hand millenarian millenarist
    miller milliner millionaire millionairess millwright milord mime mimer mimic mimicker minder
    miner mineralogist mineworker miniaturist minimalist minion minister ministrant minstrel minter
    minx misanthrope misanthropist misbeliever mischief-maker miscreant miser misfit misleader
    misogamist misogynist missionary missioner missis missus missy mistress mixed-blood mixologist
    mnemonist moaner mobster mocker mod modeler modeller moderationist modernist modiste molester
    moll mollycoddle mollycoddler mom momma mommy monarch monarchist monetarist moneyer moneygrubber
    moneylender moneymaker moneyman monger monitrice monk monochromat monogamist monogynist
    monolingual monologist monomaniac monopoliser monopolist monopolizer monotheist monster mooch
    moocher moon-curser moonlighter moonshiner mope mopper moppet moralist moron morosoph mortgagee
    mortgager mortgagor mortician moss-trooper mossback mother mother-in-law motile motorcyclist
    motormouth moujik mountaineer mountebank mounter mourner mover moviegoer muadhdhin muazzin
    muckraker mudslinger muezzin mufti muggee mugger muggins mugwump mujahid mujik mujtihad muleteer
    muller multi-billionaire mumbler mummer mummy muncher muralist murderee murderer murderess
    murmurer muscle-builder musclebuilder muscleman muser musher musician musicologist musketeer
    mutilator mutineer mutterer muttonhead muzhik muzjik muzzler mycologist mycophage mycophagist
    myope myrmidon mythologist nabob nagger naif nailer namby-pamby namer namesake nan nanna nanny
    nanus naprapath narc narcissist narcist narcoleptic nark narrator natator nationalist nativist
    naturalist naturist naturopath navigator navvy nawab naysayer nebbech nebbish necessitarian
    necker necromancer needer needlewoman needleworker negativist neglecter negotiant negotiator
    negotiatress negotiatrix neighbor neighbour neoclassicist neocon neoconservative neologist
    neonate nephew nepotist nerd nester netkeeper netminder neurasthenic neurobiologist
    neurolinguist neurologist neuroscientist neurosurgeon neutralist newbie newcomer newlywed
    newsagent newsboy newscaster newsdealer newsman newsmonger newspaperman newspaperwoman
    newsperson newsreader newsvendor newswoman newswriter nibbler niece niggard niggler nightbird
    nighthawk nightrider nihilist nincompoop ninja ninny nipper niqaabi nitpicker no-show nob
    nobleman noblewoman nobody noctambulist nomad nominalist nominator nominee non-resistant
    nonachiever nonagenarian nonattender nonbeliever noncandidate noncitizen noncom noncombatant
    noncompliant nonconformist nondrinker nondriver nonesuch nonmember nonpareil nonparticipant
    nonpartisan nonpartizan nonperson nonreader nonsmoker nonstarter nonsuch nonworker normaliser
    normalizer nosey-parker nosher nosy-parker notability notable notary noticer nouveau-riche
    novelist novice novillero nudger nudist nudnick nudnik nullifier nullipara numerologist
    numismatist numismatologist numskull nun nuncio nurse nurse-midwife nurseling nursemaid nurser
    nurseryman nursling nutritionist nutter nymph nymphet nympho nympholept nymphomaniac oaf oarsman
    oarswoman objector oblate obliger oboist obscurantist observer obsessive obstetrician obstructer
    obstructionist obstructor occultist occupant occupier oceanaut oceanographer octogenarian
    oculist odalisque oddball odds-maker odist oenologist oenophile offender offerer offeror
    office-bearer officeholder officer official officiant offspring ogler ogre oiler oilman
    old-timer oldster oldtimer oligarch ombudsman omnivore onanist oncologist oneiromancer onlooker
    onomancer operagoer ophthalmologist opponent opportunist opposer oppressor optician optimist
    optometrist oracle orator orchestrator ordainer orderer ordinand organ-grinder organiser
    organist organizer orientalist originator ornamentalist ornithologist orphan orthodontist
    orthoepist orthopaedist orthopedist orthoptist osculator osteologer osteologist osteopath
    osteopathist ostiarius ostiary ostler ostrich otolaryngologist otologist otorhinolaryngologist
    ouster outcast outcaste outdoorsman outdoorswoman outfielder outfitter outgoer outlander outlier
    outpatient outrider outsider overachiever overcomer overlord overnighter overseer owner
    owner-occupier oyabun pacha pachuco pacificist pacifier pacifist packer packman packrat padder
    paddler padre padrone paederast paediatrician paedophile pagan pageboy painter pal paladin
    palaeontologist palatine paleographer paleographist paleontologist pallbearer palmist palmister
    palooka palsgrave pamperer pamphleteer pandar pander panderer panegyrist panelist panellist
    panhandler panjandrum pansexual pantheist pantomimer pantomimist pantryman pantywaist papa
    paparazzo paper-pusher paperboy paperer paperhanger papoose pappa pappoose parachuter
    parachutist parader paragrapher paralegal paralytic paramedic paramedical paramour paranoiac
    paraplegic paraprofessional parapsychologist paratrooper pardner pardoner parent parer paretic
    pariah parishioner parliamentarian parlormaid parlourmaid parodist parolee parricide parson
    part-owner part-timer partaker participant partisan partitionist partizan partner partygoer
    parvenu pasha passenger passer passer-by passerby paster pastor patentee pater paterfamilias
    pathfinder pathologist patient patrial patriarch patrician patricide patrikin patriot patrioteer
    patrisib patroller patrolman patron patroness patronne patsy patternmaker patzer pauper pawer
    pawnbroker payee payer paymaster paynim peacekeeper peacemaker peacenik pearler peasant
    peculator pedagog pedagogue pedaler pedaller pedant peddler pederast pedestrian pediatrician
    pediatrist pedlar pedodontist pedophile peeler peeper peeress peewee pen-friend pendragon
    penetrator penitent penman penologist penpusher pensionary pensioner pentathlete peon perceiver
    percher percipient percussionist perfecter perfectionist performer perfumer peri perinatologist
    periodontist peripatetic perisher perjurer perpetrator persecutor personage personification
    perspirer persuader pervert peshmerga pessimist pesterer petitioner petter pettifogger
    phalangist pharisee pharmacist pharmacologist philanderer philanthropist philatelist philhellene
    philhellenist philistine philologist philologue philomath philosopher philosophiser
    philosophizer phlebotomist phoner phonetician phoney phonologist photographer photojournalist
    photometrician photometrist phrenologist physician physicist physiologist physiotherapist
    phytochemist phytologist pianist picador picker picket picknicker pickpocket picnicker pigman
    pigmy pilferer pilgrim pillager pillock pilot pimp pin-up pinchgut pinhead pinko pip-squeak
    piper piranha pirate pisser pistoleer pitcher pitchman pitman place-kicker placeholder
    placekicker placeman placeseeker plagiariser plagiarist plagiarizer plainclothesman plainsman
    plaintiff plaiter planner planter plantsman plasterer platelayer plater platitudinarian
    play-actor playactor playboy player playfellow playgoer playmaker playmate playwright pleader
    pleaser pleb plebe plebeian pledgee pledger plenipotentiary plier plodder plotter ploughboy
    ploughman ploughwright plowboy plower plowman plowwright plug-ugly plugger plumber plunderer
    plunger pluralist plutocrat plyer poacher podiatrist poet poet-singer poetess poetiser poetizer
    poilu pointillist pointsman poisoner pol polack polemic polemicist polemist policeman
    policewoman policyholder politician politico pollster polluter poltroon polyandrist polygamist
    polyglot polygynist polymath polytheist pom pommy pomologist ponce ponderer pontifex pontiff
    pooh-bah pooler pope popinjay populariser popularizer populist pornographer porter portraitist
    portrayer portwatcher poser poseur poseuse positivist posseman possessor postgraduate postilion
    postillion postman postmaster postmistress postponer postulant postulator posturer potboy
    potentate pothead potholer pothunter potman potter potterer poulterer poultryman powderer
    powerbroker powerhouse practician practitioner praetor pragmatist prankster prater prattler
    pre-emptor preacher prebendary precentor preceptor predator predecessor predestinarian
    predestinationist predictor preemie preemptor prefect prelate premie premier prentice presbyope
    presbyter preschooler presenter presentist preservationist preserver president pressman
    prestidigitator preteen preteenager pretender preterist pretor prevaricator prexy prey
    prickteaser priest priest-doctor priestess prig primate primigravida primipara primogenitor
    primus prince princeling princess printer printmaker prioress prisoner privateer privateersman
    prizefighter pro-lifer probationer process-server proconsul procrastinator proctologist proctor
    procurator procurer procuress prodigal prodigy producer prof professor profiteer profligate
    progenitor progeny prognosticator programmer prohibitionist projectionist prole proletarian
    promisee promiser promisor promoter prompter promulgator proofreader propagandist propagator
    prophesier prophet prophetess propman proponent proposer propositus proprietor proprietress
    prosecutor proselyte prospector prosthetist prosthodontist prostitute protagonist protectionist
    protector protege protegee protester protozoologist provider provisioner provocateur provoker
    provost prowler proxy prude pruner psalmist psephologist pseud pseudohermaphrodite psychiatrist
    psychic psycho psychoanalyst psycholinguist psychologist psychoneurotic psychopath
    psychophysicist psychotherapist pteridologist publican publiciser publicist publicizer
    pudden-head puddler pudge puerpera pugilist puke puller puncher pundit punk punster punter pupil
    puppeteer purchaser purist puritan purser pursued pursuer purveyor pusher pushover pussycat
    putter putterer putz pygmy pyrographer pyromancer pyromaniac qadi quad quadripara quadriplegic
    quaestor quaffer quaker qualifier quarreler quarreller quarrier quarry quarryman quarterback
    quartermaster querier quester questioner quibbler quidnunc quietist quin quintipara quisling
    quitter quizmaster quizzer quoter rabbi rabble-rouser racialist racist racker racketeer
    raconteur radiobiologist radiochemist radiographer radiologist radiotherapist raftman raftsman
    ragamuffin ragpicker ragsorter raider rail-splitter railbird railroader railwayman rainmaker
    raiser raja rajah rakehell rambler rancher ranee ranger rani ranker ranter raper rapist
    rappeller rapper rapporteur rapscallion rascal rat-catcher ratepayer ratifier ratiocinator
    rationalist ratter raver ravisher reactionary reader realist reaper reasoner rebel rebuker
    rebutter receptionist recidivist recipient recitalist reciter reckoner recluse reconciler
    record-breaker record-holder record-keeper recoverer recreant recruiter recruiting-sergeant
    rector recusant red-header redact redactor redcap redcoat redeemer redhead redheader redneck
    reeler reenactor ref referee referral refiner refinisher reformer reformist refugee refuter
    regent regicide registrant registrar reincarnation relative-in-law reliever religionist
    remunerator renegade renovator renter rentier rep repairer repairman repatriate repeater
    reporter representative reproacher reprobate reprover republican requester rescuer researcher
    reservist resident resister respecter respondent responder restauranter restaurateur rester
    restorer retailer retaliator retiree retreatant reveler reveller revenant revenuer reverend
    reversioner reversionist reviewer reviser revisionist revivalist revolutionist rewriter
    rhabdomancer rhetorician rheumatic rheumatologist rhinolaryngologist rhymer rhymester ribald
    rider ridiculer rifleman rigger right-hander right-winger righthander rightist ringer ringleader
    ringmaster rioter ripper riser ritualist riveter rivetter roadman roamer roarer roaster robber
    rocker rogue roisterer roller-skater rollerblader roly-poly romanticist romper roofer rookie
    roomer roomie roommate roomy rooter rope-maker ropedancer ropemaker roper ropewalker rotter roue
    roughneck roughrider rounder roundhead roundsman rouser roustabout router rover rowdy rower
    royalist rubberneck rubbernecker rube ruffian ruiner ruler ruminator rummy rumormonger
    rumourmonger rumrunner runner runner-up runt ruralist rusher rustler saboteur sabra sachem
    sacrificer sacristan saddhu saddler sadhu sadist sadomasochist safebreaker safecracker sagamore
    sage sahib sailmaker sailor saint salesclerk salesgirl saleslady salesman salesperson saleswoman
    salter salutatorian saluter salvager salvor samurai sandbagger sandboy sandwichman sangoma
    sannup sannyasi sannyasin sanyasi saphead sapper sartor satirist satrap satyr saunterer savant
    saver savior saviour sawbones sawyer saxist saxophonist scalawag scallywag scalper scammer scamp
    scandalmonger scanner scapegoat scapegrace scaremonger scatterbrain scattergood scenarist
    scene-stealer sceneshifter sceptic schemer schlemiel schlep schlepper schlimazel schmo schmoozer
    schmuck schnook schnorrer scholar scholiast schoolboy schoolchild schoolfellow schoolfriend
    schoolgirl schoolman schoolmarm schoolmaster schoolmate schoolmistress schoolteacher scientist
    sciolist scion scoffer scofflaw scolder scorekeeper scorer scorner scoundrel scourer scourger
    scouter scoutmaster scrag scrambler scrapper scratcher scrawler screamer screecher screener
    screenwriter screw screwball screwballer scribbler scrimshanker scriptwriter scrivener scrooge
    scrounger scrubber scrutineer scrutiniser scrutinizer sculler scullion sculptor sculptress
    sculpturer seafarer seaman seamster seamstress searcher seasoner secessionist second-in-command
    second-rater second-stringer seconder secretary sectarian sectarist sectary secular secularist
    secundigravida securer seducer seductress seeder seedman seedsman seeker seer segregationist
    segregator seigneur seignior seismologist seizer selectman selector selectwoman self-seeker
    self-starter seller sellout semanticist semifinalist seminarian seminarist semiotician semipro
    semiprofessional sempstress senator sendee sender seneschal sensationalist sensualist
    sentimentalist sentinel sentry separationist separatist septuagenarian serf sergeant
    sergeant-at-law sericulturist serjeant serjeant-at-arms serjeant-at-law sermoniser sermonizer
    serologist servant server serviceman servitor setter settler settlor sexagenarian sexist sexpot
    sexton shadower shaheed shaker shaman shammer shamus shanghaier shaper sharecropper shareholder
    shareowner sharer sharper sharpie sharpshooter sharpy shaver she-devil shearer shedder
    sheepherder sheepman sheik sheika sheikh sheikha sheller shelver shepherd shepherdess sheriff
    sherlock shielder shifter shill shingler ship-breaker shipbuilder shipmate shipowner shipper
    shipwright shirker shirtmaker shithead shitter shlemiel shlep shlepper shlimazel shmo shmuck
    shnook shnorrer shocker shoeblack shoemaker shogun shopkeeper shoplifter shopper shopwalker
    shortstop shouter shoveler shoveller shover show-off showgirl showman shrew shrimp shuffler
    shut-in shutterbug shylock shyster sib sibling sibyl sidekick sidesman sightreader sightseer
    signaler signaller signalman signatory signer signior signor signora signore signorina
    silver-worker silversmith silverworker simperer simpleton singer sinner sipper sir sirdar siren
    sirrah sis sissy sister sister-in-law sitter six-footer sixth-former skateboarder skater skeptic
    sketcher skidder skier skimmer skin-diver skinflint skinhead skinner skinny-dipper skipper
    skirmisher skivvy skulker skunk skycap skydiver slacker slammer slanderer slapper slasher
    slattern slaughterer slave slaveholder slavey slayer sledder sleeper sleepwalker sleepyhead
    sleuth sleuthhound slicer slider slinger slob slobberer sloganeer slogger slop-seller slopseller
    slouch sloucher sloven slowcoach slowpoke slugabed sluggard slugger slumberer slut slyboots
    smallholder smarta smasher smiler smirker smith smoker smoothie smoothy smotherer smuggler
    snacker snapper snarer snatcher sneerer sneezer sniffer sniffler sniper snitch snitcher sniveler
    sniveller snob snooper snoot snorer snorter snot snowboarder snuffler so-and-so sobersides
    socialiser socialist socialite socializer sociobiologist sociolinguist sociologist sociopath
    sodalist sodbuster sodomist sodomite softie softy sojourner solderer soldier solicitor
    solitudinarian soloist solon solver sommelier somnambulist somniloquist son son-in-law songster
    songstress songwriter sonneteer sonny soothsayer soph sophist sophisticate sophomore soprano
    sorcerer sorceress sorehead sorrower sorter sot soubrette soundman southpaw sower spaceman
    spacewalker spammer spanker sparer spastic speaker specialiser specialist specializer specifier
    spectator speculator speechifier speechmaker speechwriter speedskater spelaeologist speleologist
    spellbinder speller spelunker spend-all spender spendthrift spewer sphinx spiller spindlelegs
    spindleshanks spinmeister spinner spinster spiritualist spitfire spitter spiv splicer splitter
    spoiler spokesman spokesperson spokeswoman sponger spook sportscaster sportsman sportswoman
    sportswriter spot-welder spotter spouse spouter sprawler sprayer sprigger sprinter sprog spurner
    spymaster squabbler squanderer squatter squaw squawker squealer squint-eye squinter squire
    squirmer stabber stableboy stableman stacker staffer stagehand stager staggerer stainer
    stakeholder stalker stalking-horse stalwart stammerer stamper stand-in standard-bearer
    standardiser standardizer starer starets stargazer starlet starveling statesman stateswoman
    stationer stationmaster statistician stay-at-home stealer steamfitter steelmaker steelman
    steelworker steeplejack steerer steersman stemmer stenographer stentor stepbrother stepchild
    stepdaughter stepfather stepmother stepparent stepper stepsister stepson stevedore steward
    stewardess stick-in-the-mud stickler stifler stigmatic stigmatist stinker stinkpot stinter
    stipendiary stippler stirrer stitcher stock-taker stockbroker stockholder stockist stockjobber
    stockman stocktaker stoic stoker stomper stonecutter stonemason stoner stonewaller stooge
    stoolie stoolpigeon stooper storekeeper storyteller stowaway strafer straggler stranger
    straphanger strapper strategian strategist strawman strayer streaker streetwalker
    stretcher-bearer strider strikebreaker striker stringer striper stripling striptease stripteaser
    striver stroller strong-armer strongman struggler strumpet student stuffer stumblebum stumbler
    stunner stupe stutterer styler stylist stylite subaltern subcontractor subdeacon subdivider
    subduer subeditor subjectivist subjugator sublieutenant submariner submitter subnormal
    subordinate suborner subscriber subsidiary subsidiser subsidizer subsister subtracter
    suburbanite subversive subverter subvocaliser subvocalizer succeeder successor succorer
    succourer sucker suckling suer sufferer suffragan suffragette suffragist suggester suitor sultan
    summercater summercaters sunbather sundowner supercargo supergrass superintendent superman
    supermarketeer supermarketer supermodel supermom supernumerary superordinate superstar
    supervisor supplanter suppliant supplicant supplier supporter suppresser suppressor supremacist
    suprematist supremo surfboarder surfer surgeon surmounter surpriser surrealist surrenderer
    surrogate surveyor survivalist survivor sustainer sutler swaggerer swaggie swagman swain swami
    swashbuckler swayer swearer sweeper sweetheart sweetie swellhead swimmer swindler swineherd
    swinger switch-hitter switcher swordsman swot sybarite sycophant syllogiser syllogist syllogizer
    sylph symboliser symbolist symbolizer sympathiser sympathizer symphonist symposiarch symposiast
    syncopator syndic syndicalist syndicator synonymist syntactician synthesiser synthesist
    synthesizer syphilitic systematiser systematist systematizer systemiser systemizer tablemate
    tacker tackler tactician tagalong tagger tailback taker talebearer taleteller talker tallyman
    tamer tantaliser tantalizer taoiseach tapper tapster taskmaster taskmistress taste-maker
    taste-tester taster tatterdemalion tattler tattletale taxer taxidermist taxman taxonomer
    taxonomist taxpayer tchotchke tchotchkeleh teacher teammate teamster tearaway teaser tec techie
    technician technocrat technologist technophile technophobe teenager teetotaler teetotalist
    teetotaller tekki telecaster teleologist telepathist telephoner televangelist teller tellurian
    temp temporiser temporizer tempter temptress tenant tenderfoot tenno tenorist tentmaker
    tergiversator termagant termer terminator terpsichorean terrorist tertigravida testate testator
    testatrix testee tester testifier thane thatcher thaumaturge thaumaturgist theatergoer
    theatregoer theist theologian theologiser theologist theologizer theoretician theoriser theorist
    theorizer theosophist therapist thespian thief thinker third-rater thirster thoroughbred
    thought-reader throttler thrower throwster thruster thug thurifer thwarter tiddler tiger
    tightwad tike tiler tilter timberman timekeeper timeserver timpanist tinkerer tinner tinsmith
    tinter tipper tippler tipster tiro titan tither title-holder titterer toady toaster toastmaster
    tobacconist tobogganist toddler toff toiler toller tollgatherer tollkeeper tollman tomboy
    tomfool toolmaker toper topper torchbearer toreador torero tormenter tormentor torpedo
    tort-feasor tortfeasor torturer tosser totemist toter totterer touch-typist toucher toughie
    tourer tourist tout touter tovarich tovarisch towhead towner townie townsman towny toxicologist
    tracer tracker tracklayer trader tradesman traditionalist traducer trafficker tragedian
    tragedienne trailblazer trailer trainbandsman trainbearer trainee trainer trainman trainmaster
    traitor traitress tramper trampler transactor transalpine transcendentalist transcriber
    transexual transferee transferer transferor transferrer transgendered transgressor transient
    translator transmigrante transmitter transplanter transsexual transvestite trapper trapshooter
    traveler traveller traverser trawler treasonist treasurer treater trekker trembler trencher
    trencherman trend-setter trespasser tribade tribesman tribologist tribune tricker trickster
    trier trifler triggerman trigonometrician trimmer tripper tritheist triumvir troglodyte troller
    trollop trombonist trooper troubadour troublemaker troubler troubleshooter trouper truant
    truckler trudger truelove trumpeter trustbuster trustee truster trustor trusty tsar tsarina
    tsaritsa tsatske tshatshke tub-thumper tubercular tucker tugger tumbler tuner turncoat turncock
    turner turnkey turtler tutee tutor twaddler twat twerp twiddler twin twiner twirler twirp twit
    two-timer tycoon tyke tympanist typesetter typist typographer tyrant tyro tzar tzarina
    ultraconservative ultramontane ump umpire uncle underachiever underboss underclassman underdog
    undergrad undergraduate underling underperformer undersecretary underseller understudy
    undertaker underwriter undoer unfastener unicyclist unilateralist unionist unperson unraveler
    unraveller untier untouchable upbraider upholder upholsterer uprooter upsetter upstager upstart
    uranologist urchin urinator urologist user usherette usufructuary usurer usurper utiliser
    utilizer utterer uxor uxoricide vacationer vacationist vaccinator vaccinee vacillator vagrant
    valedictorian valentine valet valetudinarian valuator valuer vamp vamper vandal vanisher
    vanquisher vaquero varlet varmint varnisher vassal vaticinator vaudevillian vaulter vaunter
    vegan vegetarian vendee vender vendor venerator venter ventriloquist venturer verbaliser
    verbalizer verger verifier vermin versifier vestal vestryman vestrywoman vet veteran
    veterinarian vexer vibist vibraphonist vicar vicar-general vice-regent vicegerent vicereine
    viceroy victim victimiser victimizer victor victualer victualler viewer vigilante vilifier
    villager villain villainess villein vindicator vintager vintner violator violinist violist
    violoncellist virago virgin virologist virtuoso viscount viscountess visionary visitant visitor
    visualiser visualizer vitaliser vitalist vitalizer viticulturist vivisectionist vixen vizier
    vocaliser vocalist vocalizer vociferator voicer voider voluptuary vomiter votary voter vouchee
    voucher vower voyager voyeur vulcaniser vulcanizer vulgarian vulgariser vulgarizer wacko waddler
    waffler wagerer waggoner waggonwright wagoner wagonwright waif wailer wainwright waiter waitress
    waker walk-in walk-on walker wall-paperer wallah walloper wallpaperer wally waltzer wanderer
    wangler wanker wannabe wannabee wanter wanton warbler ward-heeler warden warder wardress
    warehouseman warehouser warlord warmonger warner warrantee warranter warrantor warrener warrior
    washer washerman washerwoman washwoman wassailer waster wastrel watchdog watcher watchmaker
    watchman watercolorist watercolourist waterer waterman waverer wax-chandler wayfarer weakling
    wearer weasel weatherman weaver webmaster weeder weekender weeper weigher weightlifter weirdie
    weirdo weirdy weisenheimer welcher welcomer welder well-wisher welsher wench wencher westerner
    wet-nurse wetnurse whacko whale whaler wheedler wheeler wheelwright whiffer whiner whipper
    whipper-in whippersnapper whirler whisperer whistle-blower whistleblower whistler whittler
    whiz-kid whizz whizz-kid wholesaler whore whoremaster whoremonger whoreson wicket-keeper widow
    widower widowman wife wiggler wight wigmaker wildcatter wimp windbag winder windtalker winemaker
    wingback winger wingman winker winner wino wiper wire-puller wireman wirer wiretapper wiseacre
    wisenheimer witch witch-hunter withdrawer withholder withstander witnesser wittol wiz wizard
    woman womaniser womanizer wonderer wonk woodcarver woodcutter woodman woodsman woodworker wooer
    woolgatherer woolsorter word-painter wordmonger wordsmith worker workfellow workingman workman
    workmate world-beater worldling worrier worrywart worshiper worshipper wrangler wrecker wrester
    wrestler wretch wriggler wright write-in writer wrongdoer wuss xylophonist yachtsman yachtswoman
    yahoo yakuza yanker yardbird yardie yardman yardmaster yawner yearling yearner yeller yenta
    yeoman yes-man yielder yob yobbo yobo yodeller yogi yokel youngster younker youth yuppie zany
    zealot zombi zombie zoologist
"""

NAMESAKES: Final = """
    admiral adonis albino alto ameer amir angel archer author ayah babe bailee baker barber barker
    baron beau begum belle benedict bishop bobby boniface booker boss bowman bozo brewer buddy
    burgess buster butler caddie cager captain carpenter carter cartwright chamberlain champ
    chancellor chandler chapman christ colleen collier colonel commodore cooper cyprian darling
    deacon dean deb dieter doc doctor donna duke dyer earl elder emir farmer fella fisher fowler
    franklin freeman friend fuller gillie governor gulper gunner guy hakeem hakim harper hood hunter
    imam infant jerker jonah junior khan kiddy king knight laddie lady lassie lawyer lazar lockman
    lord lulu magdalen malik marquis marquise marshal marshall mason mate maverick mentor mercer
    messiah miller miner missy muller nan nanna nanny ninja nurser pal pastor patsy peri petter
    piper pol ponce pope porter potter prentice primus prince princess proctor rani rowdy rube sabra
    sage saint salvor sawyer server sexton shepherd sibyl sister skinner smith snot solon solver son
    sonny squire steward thane thatcher titan tucker turner valentine victor walker wally warner
    weaver wheeler wright
"""

COMMON: Final = """
    abbot abolitionist actor actress adherent administrator adult adulterer aggressor aide amateur
    ambassador analyst ancestor angel antagonist antecedent anthropologist apache apothecary
    applicant appointee apprentice archbishop architect arianist artist assassin assessor assignee
    assistant athlete attacker attendant attorney aunt author auxiliary babe bachelor backer
    ballplayer bandit banker bartender bastard bearer believer beneficiary besieger bishop
    blackmailer blonde boatswain bodybuilder booker bootlegger boss boy bride brigadier brother
    brute buddy buff bum bunkmate busboy businessman caller camper candidate captain captive
    carpenter cartoonist catcher cattleman cavalryman celebrant chairman chambermaid champion
    chemist chieftain child chiropractor chorine chosen christ citizen claimant clergyman clerk
    client clown co-worker coach colleague collector colonel comedian commander commando commentator
    commissioner committeeman companion competitor composer comrade concessionaire concierge
    conductor confidant congressman connoisseur consultant consumer contractor contributor
    controller conveyor coquette coroner corporal correspondent counsel counselor countryman
    courtier cousin coward cowboy craftsman creator criminal critic crook cultist cuss customer
    cyclist dad daddy dancer darling daughter deacon dealer decedent decorator defendant defender
    democrat demon dentist deportee deputy designer detective developer devil devotee diabetic
    diplomat director doctor donor doorman dragon dramatist driver drunkard duffer dweller earthman
    economist editor educator egotist elder employee engineer entrepreneur executioner executive
    executor experimenter expert explorer farmer father fella fellow fiend fighter fill-in fisherman
    flautist florist foe follower fool foreigner foreman forerunner freak freeman freshman friend
    fullback gadfly gangster gardener generalist genius gentleman geologist ghoul girl girlfriend
    golfer goner gourmet governor grandfather grandma grandmother granny grocer grownup guard
    guardian guerrilla guest gunman gunner guy gymnast halfback headmaster heir helper hero heroine
    herpetologist highwayman historian hitter homesteader horseman host hostess householder
    housewife huckster hulk humorist hunter hurler husband hypocrite idealist idiot idler
    illustrator imbecile immigrant incarnation incompetent individualist infant infantryman
    inhabitant inmate inspector instructor interpreter interviewer invader investigator investor
    jackass janitor jeweler jimdandy jimhickey journalist junior juror kid kidnapper killer king
    knight knight-errant laborer lad lady landlord lawman lawyer layman leader lecturer left-hander
    lefty legislator letterman liar liberal lieutenant lifter linguist listener loon lord loser
    lover lunkhead lyricist machinist madman magician maid maiden major-general mama mamma man
    manager maniac marksman marshal martyr masseur mate mayor mechanic member mercenary merchant
    messenger midshipman miner minister missionary mistress mommy monarch monk monster mother
    mourner mover murderer musician neighbor nephew neutralist newcomer newsboy newsman novelist nun
    nurse nymph nymphomaniac observer occupant officer official offspring oldster onlooker opponent
    outcast outfielder outsider overachiever overnighter owner oyabun painter papa pardner parent
    parson partner passenger passerby pastor pathologist patient patriot patrolman patron patronne
    peasant peddler performer petitioner philosopher physician physicist pianist picket pilot pimp
    pirate pitcher plainclothesman planner planter player playmate playwright plug-ugly plumber poet
    policeman politician pope porter portwatcher positivist posseman potter preacher predecessor
    president prey priest prisoner producer professor promoter propagandist prophet proprietor
    prosecutor psychiatrist psychologist puncher pupil pursuer quarterback rabbi racketeer rancher
    reactionary reader rebel receptionist recipient redcoat refugee registrant reporter
    representative republican researcher resident retailer rider rifleman rigger right-hander robber
    rookie ruler runner runner-up rustler sage sailor saint saleslady salesman scholar schoolboy
    schoolgirl schoolmate scientist sculptor seaman secretary senator sergeant servant settler
    shepherd sheriff shortstop singer sinner sir sister skeptic skirmisher slave slob slugger
    smuggler sniper soldier soloist son songwriter sonny sophomore soprano southpaw speaker
    specialist spectator sportsman spouse sprinter squire statesman stepmother stockholder stoic
    storyteller straggler stranger student subjectivist subordinate suburbanite successor sufferer
    superintendent supervisor supplier surgeon surveyor survivor sweetheart taxpayer teacher
    teammate teamster technician teenager tenant theologian therapist thief tiger tormentor tourist
    trader traditionalist traitor trapper traveler treasurer trooper trustee tumbler twirler uncle
    underachiever user valet vendor veteran victim villager villain violinist virgin visitor voter
    waiter ward-heeler warrior watercolorist whore widow wife wigmaker wingman winner witch wizard
    woman worker workman wretch writer yokel youngster youth
"""

BODIES: Final = """
    academy adhocracy admiralty agency aircrew airforce alignment alinement amphictyony army
    association athenaeum atheneum authorities automaker bastion battalion bloc board bookclub
    bottler brethren brigade brokerage bureau bureaucracy cadre carmaker cartel cavalry chain
    charity choir church circus city-state clinic club coalition coastguard college commission
    committee community company conference conservancy conservatory consortium constabulary
    contingent copartnership corp corporation corps council court cult dealership delegation
    denomination department deputation directorate division diwan dot-com duette enosis ensemble
    entente escadrille fedayeen federation fellowship filmdom frat fraternity gamelan gang
    gendarmerie gendarmery government government-in-exile guild hawala hedgefund hegemon highschool
    household indie infantry institution instrumentality insurer issuer jury kibbutz kindergarten
    klavern koinonia kolkhoz league legion lycee lyceum macumba madrasa madrasah manufacturer
    mariachi menage militia ministry minstrelsy mission mob mujahadeen mujahadein mujahadin
    mujahedeen mujahedin mujahideen mujahidin multiversity musketry nation navy newsroom obeah obi
    octette orchestra organisation organization outfit panchayat panchayet papacy paramilitary
    paratroops partnership party patrol pesantran pesantren pharma platoon playschool police
    politburo polytechnic pontificate posse praesidium preschool presidium processor publisher
    punchayet quango quartette quintette rearguard regime regiment sayeret school screenland
    secretariat secretariate sect seminary septette sextette society soldiery sorority squad
    squadron stratocracy subcommittee superpower suzerain syndicate team telco trainband tribe
    troupe turnverein union university vanguard varsity vestry vicariate vicarship waterworks
    workforce yeomanry yeshiva yeshivah zamboorak zamburak zamburek zumbooruck zumbooruk
"""

DEMONYMS: Final = """
    aberdonian abkhazian aborigine acadian achaean achaian aeolian afghanistani afrikaans afrikaner
    alabaman alabamian alaskan albanian alexandrian algerian altaic american andalusian andorran
    angevin angevine angolan anguillan annamese antiguan appalachian aramaean aramean arcadian
    argentinian argive arizonan arizonian arkansan arkansawyer armenian asian asiatic assamese
    athenian aussie australasian australian austrian austronesian azerbaijani babylonian badaga
    bahamian bahraini balkan bangladeshi barbadian basque bavarian belarusian belgian belorussian
    bengali beninese berliner bermudan bermudian bhutanese bhutani boeotian bohemian bolivian
    bornean bosnian bostonian botswanan brahui brazilian breton british britisher briton brummie
    brummy bruneian bulgarian burmese burundian byelorussian byzantine cahita cajun calcuttan
    californian cambodian cameroonian canarese cantabrigian canuck cappadocian carolinian
    carthaginian castillian catalan caucasian caucasic celt ceylonese chadian chaldaean chaldean
    chaldee chechen chian chicano chilean chinese chuvash cockney colombian coloradan colossian
    congolese connecticuter continental contra corinthian cornhusker cornishman cornishwoman
    corsican cossack creole cretan croat croatian cuban cymry cyprian cypriot cypriote czech
    czechoslovak czechoslovakian dane dardan dardanian delawarean delawarian delphian delphic
    djiboutian dominican dravidian dubliner dutch dutchman ecuadoran ecuadorian egyptian englishman
    englishwoman eolian ephesian eritrean estonian ethiopian etruscan eurafrican eurasian european
    evenk evenki ewenki farsi federal fijian filipino finnish flemish florentine floridian formosan
    frenchman frenchwoman frisian gabonese gadaba gael galatian galilaean gallic galwegian gambian
    genoese genovese geordie georgian german ghanaian ghanese ghanian gibraltarian gipsy glaswegian
    gond goth grecian greek grenadian guatemalan guinean gujarati gujerati gurkha guyanese gypsy
    haitian hakka hanoverian hawaiian hebridean hellene hellenic highlander hindoo hindu hindustani
    hispanic hispaniolan hittite hmong hollander honduran hoosier hungarian iberian icelander
    icelandic idahoan illinoisan inca incan indian indianan indonesian inka ionian ionic iowan iraki
    irani iranian iraqi irelander irishman irishwoman israeli israelite italian jacobean jamaican
    japanese javan javanese jordanian jugoslav jugoslavian junker kafir kalka kampuchean kanarese
    kansan karakalpak kashmiri katari kazakhstani kechua kelt kentuckian kenyan khalka khalkha
    khirghiz khmer kolam korean kota kotar kshatriya kui kurd kurdish kuwaiti kyrgyzstani laconian
    lancastrian langobard lao laotian lapp lapplander latin latino latvian lebanese lesbian
    levantine liberian libyan liechtensteiner lithuanian liverpudlian livonian lombard londoner
    louisianan louisianian lowlander lusitanian luxembourger luxembourgian luxemburger macedonian
    mackem madagascan magyar mahratta mainer malawian malay malayan malaysian maldivan maldivian
    malian malto manchu manchurian mancunian maraco maratha marylander mauritanian mauritian
    melanesian mesoamerican mexican mexicano miao michigander milanese minnesotan minoan missourian
    moldovan monacan monegasque mongol mongolian mongoloid montanan montserratian moravian moroccan
    mozambican mycenaean mycenaen namibian nauruan nazarene neapolitan nebraskan neopolitan nepalese
    nepali netherlander nevadan nicaean nicaraguan nicene nigerian nipponese nisei norse norseman
    northerner northman norwegian numidian occidental ohioan oklahoman olympian olympic omani
    oregonian oriya oscan osmanli ostrogoth oxonian pakistani palestinian panamanian panjabi papuan
    paraguayan parisienne parthian pashtoon pashtun pathan peloponnesian persian peruvian philippian
    philippine philistine phoenician phrygian polynesian portuguese prussian punic punjabi pushtun
    qatari quebecois quechua rajpoot rajput rhodesian romani romanian romanic romany rommany
    roumanian ruandan rumanian russian rwandan ryukyuan saame saami sabahan saharan salian
    salvadoran salvadorean salvadorian samaritan same samnite samoan sarawakian sardinian sassenach
    saudi savara savoyard saxon scandinavian scot scotchman scotchwoman scots scotsman scotswoman
    scottish scouser senegalese serb serbian seychellois sherpa shudra siberian sicilian sindhi
    singaporean singhalese sinhalese slav slovak slovakian slovene slovenian somali somalian sorbian
    southerner soviet spaniard spanish spartan sudanese sudra sumatran sumerian swazi swedish swiss
    syrian tahitian tai taiwanese tajikistani tamil tanzanian taracahitian tarahumara tarheel
    tasmanian tatar telugu tennessean teuton texan thai theban thessalian thessalonian thracian
    tibetan timorese tobagonian toda togolese tongan tory trinidadian trojan tulu tungus tungusic
    tunisian tupi turcoman turk turki turkish turkoman tuscan tyke tyrolese ugandan uighur uigur
    ukrainian ukranian uruguayan usbeg usbek utahan uygur uzbak uzbeg uzbekistani vaisya venetian
    venezuelan vermonter viennese vietnamese viking virginian visigoth walloon washingtonian
    welshman whig wisconsinite wyomingite yakut yankee yemeni yugoslav yugoslavian zairean zairese
    zambian zealander zimbabwean
"""

PLACES: Final = """
    aachen aalborg aarhus abadan aberdeen abidjan abilene abkhazia abruzzi abuja abyssinia acapulco
    accho accra adana adelaide aden adrianople adrianopolis adzhar adzharia afghanistan agra akaba
    aken akka akko akmola akron alaska albania albany alberta albion alborg albuquerque alep aleppo
    algeria algerie algiers allentown almaty alpena amarillo amman amsterdam anaheim andorra anglia
    angola ankara annaba annam annapolis antalya antananarivo antofagasta antwerp antwerpen anvers
    apeldoorn apia apulia aqaba aram arequipa argos arhus arlington armenia arnhem asahikawa
    ashkhabad asmara asmera aspadana aspinwall assam assouan assuan assur astana asuncion asur aswan
    athens athinai auckland augusta austria azerbaijan azerbajdzhan babylon bagdad baghdad bahamas
    bahrain bahrein bairiki bakersfield baku baltimore bamako bandung banff bangalore bangkok
    bangladesh bangui banjul barbados barcelona bari barranquilla basel basia basilicata basle basra
    basseterre basutoland bavaria bayonne bayrut beantown beckley beijing beira beirut belarus belem
    belfast belgique belgium belgrade belize bellingham belorussia benghazi benin beograd bergen
    bern berne bharat bhutan bida bihar billings binghamton birmingham bishkek biskek bissau
    blantyre blida bloemfontein bogota boise bolzano bombay bonn bosnia boston botswana braga brasil
    brasilia brasov bratislava braunschweig brazzaville bremen bremerhaven brescia breslau brest
    bridgeport bridgetown brighton brindisi brisbane bristol britain brno bromberg brownsville
    bruges brunei brunn brunswick brusa brussels bruxelles bucharest bucharesti bucuresti budapest
    buganda bujumbura bulawayo bulgaria burlington burma bydgoszcz byelarus byelorussia byzantium
    cadiz caesarea cairo calabria calais calcutta calgary cali california caloocan cambodia camden
    cameroon cameroun campania campeche canada canberra cancun cannes caracas cardiff cartagena
    carthage casablanca castries cathay cebu ceylon changan charleroi charlottetown chelyabinsk
    chemnitz chemulpo chennai cherbourg cherepovets chernobyl chisinau chittagong chongqing
    christchurch christiania chungking cincinnati clarksburg coahuila colombia colombo colossae
    comoros conakry concepcion constantina copenhagen corinth cotonou cracow cremona croatia cuba
    culiacan cumana curitiba cyprus czestochowa dacca dahomey dairen dakar dalian dallas damascus
    danmark danzig daugavpils dayton delhi delphi denmark denver detroit deutschland dhaka dijon
    dimash djakarta djibouti dneprodzerzhinsk dnipropetrovsk dobrich dodoma doha dominica donetsk
    donetske dortmund douala dover dresden dubai dublin dubrovnik duluth durango durazzo durban
    durres dusanbe dushanbe dusseldorf dyushambe ecuador edinburgh edirne edmonton eelam egypt
    ehadhamen eindhoven eire elisabethville ellas england eritrea erivan esfahan espana espoo essen
    ethiopia etruria evansville faisalabad fargo fengtien ferrara fiji finland firenze flanders
    florida frankfort frankfurt fredericton freetown fresno friesland frunze fukuoka funafuti gabon
    gaborone gabun gafsa galway gambia gand gansu gdansk geneve genf genoa genova georgetown germany
    ghana ghent giza gizeh glasgow gloucester goeteborg goma gomel gomorrah gomorrha gorkiy goteborg
    gothenburg granada graz greece greensboro greenville grenada grenoble grozny groznyy guadalajara
    guangdong guangzhou guantanamo guatemala guayaquil gujarat gujerat gulu guyana haifa haiphong
    haiti halab halicarnassus halifax halle hamburg hangchow hangzhou hannover hanoi harare hargeisa
    harrisburg hartford havana hawaii hayastan hebei hefa helsingfors helsinki helvetia herat
    herculaneum hermosillo hiroshima hobart hodeida hohhot homel homyel honduras honiara honolulu
    hopeh hopei hrvatska hsian huambo hunan hungary huntsville hyderabad ibadan iceland idaho ilion
    incheon india indianapolis indonesia innsbruck irak iran iraq ireland isfahan islamabad israel
    istanbul italia italy izmir jabalpur jacksonville jaffa jakarta jamaica jeddah jerevan jerez
    jerusalem jidda jiddah jinja johannesburg johor johore joppa jubbulpore jugoslavija juneau kabul
    kalimantan kaluga kampala kampuchea kananga kandahar kandy kansu karachi karbala karnataka katar
    kathmandu katmandu katowice katsina kaunas kazakhstan kazakstan kedah kelantan kentucky kenya
    kerbala kerbela khabarovsk kharkiv kharkov khartoum kiev kigali kingston kingstown kinshasa
    kirghizia kirghizstan kirgizia kirgizstan kiribati kirkuk kishinev kisumu kitakyushu klaipeda
    knoxville kobe kobenhavn kolkata koln kolonia konakri korinthos kosovo kovna kovno koweit krakau
    krakow kuangchou kulun kumasi kursk kuwait kwangchow kwangju kwangtung kyoto kyrgyzstan kyyiv
    lagos lahore lanchou lanchow lansing lanzhou laos laredo lassa latium lausanne lazio lebanon
    leeds leicester leiden leipzig leningrad lentia leopoldville lesotho leyden liberia libreville
    libya liechtenstein liepaja liguria lille lilongwe lima limeira linz lisboa lisbon liverpool
    ljubljana lobito lodz logrono lombardia lombardy lome louisiana louisville loyang luanda lubbock
    lubeck lublin lubumbashi lucania luik luluabourg lund luoyang lusaka lushun luxembourg luxemburg
    luxor lyallpur lynchburg lyon maarianhamina macedonia madagascar madrid magyarorszag maharashtra
    maiduguri maine malabo malaga malawi malaysia maldives mali malmo malta managua manama
    manchester mandalay manipur manitoba mannheim maputo maracaibo maracay marche marches mariehamn
    marrakech marrakesh marruecos marseilles maryland maseru mashhad masqat massawa matamoros
    mauritania mauritanie mauritius mawlamyine mazatlan mbabane mbeya mecca medan medellin melbourne
    memel memphis merida messina mexicali mexico micronesia milano milwaukee minneapolis minnesota
    minsk mocambique mogadiscio mogadishu moldavia moldova molise mombasa monaco mongolia monrovia
    montana monterrey montevideo montpelier montreal morgantown moscow mosul motown moukden moulmein
    mozambique muenchen mukalla mukden mumbai munich muritaniya murmansk mwanza myanmar mycenae
    mysore nablus nagano nagasaki nagoya nairobi nakuru nalchik namibia namur nanchang nanjing
    nanking nanning nantes naples napoli nashville nassau nauru ndjamena nebraska nederland nepal
    netherlands nevada newark newcastle newport niamey nicaragua nicosia nidaros nigeria nihon
    nijmegen nineveh nippon nogales noreg norfolk norge northampton norway nouakchott novgorod
    novosibirsk nuremberg nurnberg nyasaland oakland oaxaca odesa odessa oesterreich oklahoma
    olympia oman omiya omsk oporto oran oregon orissa orizaba orumiyeh osaka osasco oslo ostrava
    oujda oviedo padova padua pahang pakistan palau palermo papeete paraguay paramaribo parkersburg
    pasadena patavium patrai patras peiping peking penang peoria perak pergamum perlis pernambuco
    persepolis persia perth peru peshawar peterburg petrograd philadelphia philippines philippopolis
    piemonte pinsk pisa pittsburgh plano plovdiv poland polska pompeii portland porto portsmouth
    portugal potsdam pozsony prag prague praha praia pressburg pretoria provo puebla puglia pusan
    putrajaya pyongyang qandahar qatar quebec queensland quito rabat ragusa rangoon rasht rawalpindi
    recife reims reno resht reykjavik rheims rhodesia riga riyadh roanoke rochester rockford romania
    roseau rostock rostov rotterdam roumania ruanda rumania russia rwanda sabah sacramento safaqis
    saginaw saida saigon sakartvelo salem salisbury salonica salonika salzburg samarang samarcand
    samaria samarkand samoa sana sanaa sapporo saragossa sarajevo saratov sarawak sardegna sardinia
    sardis saskatchewan sayda schenectady schweiz scotland scranton seattle sebastopol selangor
    semarang senegal seoul serdica setubal sevastopol sevilla seville seychelles sfax sheffield
    shenyang shiraz shreveport siam sian sichuan sicilia sicily sidon sikkim singan singapore
    sinkiang siracusa sitsang skopje skoplje slovakia slovenia slovenija smolensk smyrna sodom
    soledad solingen somalia soudan sousse soweto spain sparta spokane springfield stabroek
    stalinabad stalingrad stalino stamboul stambul stavanger stockholm strasbourg strassburg
    stuttgart sudan sudbury suez suisse sunderland surinam suriname susa susah suva sverige svizzera
    swansea swaziland sweden switzerland syria szechuan szechwan tabora tabriz tabuk tacoma tadjik
    tadzhikistan taegu taichung taif taipeh taipei taiyuan tajikistan talien tallahassee tallin
    tallinn tammerfors tampa tampere tampico tangier tangiers tangshan tanzania tarabulus tartu
    tashkent taskent tasmania tbilisi tchad tegu tegucigalpa teheran tehran temuco tepic terengganu
    texas thailand thebes thessalonica thessaloniki thibet thorshavn tianjin tibet tientsin tiflis
    tijuana timbuktu tirana tirol togo tokio tokyo tolbukhin toledo topeka torino toronto torreon
    toscana toulon toulouse tours toyohashi toyonaki toyota trablous transvaal trento trenton
    trondheim tsaritsyn tucson tulsa tunis tunisia turin turkmenia turkmenistan turkomen tuscany
    tuvalu tyrol uganda ukraine ukrayina ulaanbaatar umbria uppsala upsala urga uruguay uskub
    usumbura utah utica utrecht uzbekistan vaduz valetta valletta valparaiso vanuatu venetia veneto
    venezia venezuela venice veracruz vermont verona vienna vientiane vila villahermosa vilna
    vilnius vilno vladivostok volgograd waco warsaw warszawa waterbury waterford weimar whitehorse
    wiesbaden wilmington wilno windhoek wroclaw wuerzburg wuhan wurzburg wyoming xian xinjiang
    xizang yafo yalta yaltopya yamoussukro yangon yaounde yeddo yedo yekaterinoslav yemen yerevan
    yisrael yokohama youngstown yucatan yugoslavia yunnan zabrze zagreb zambia zaragoza zaria zarqa
    zimbabwe zomba zurich
"""

SPEAKING: Final = """
    accentuate adumbrate advertize animadvert apprise apprize asseverate attest augur aver avow
    bruit cackle concur confess connote denote depone dissemble divulge dogmatise dogmatize
    ejaculate enjoin explicate expostulate extrapolate forebode forecast foretell generalise
    generalize imply ingeminate iterate mussitate oppugn overemphasise overemphasize overstress
    particularise particularize postulate predestine prognosticate promulgate quetch re-emphasise
    re-emphasize reassert reconfirm repugn restate rhapsodise rhapsodize sibilate signify siss sizz
    squawk vaticinate vouch yammer yawp
"""

UTTERING: Final = """
    altercate arbitrate argufy assibilate babble bicker blab blaspheme blat blate bleat blither
    bloviate brabble bruit cackle cantillate caw chat chirr chitter churr claver cluck collogue
    confer consult contraindicate converse coquet cronk deal deter discourage dissertate dissuade
    dogmatise dogmatize ejaculate flirt gabble gainsay generalise generalize grunt-hoot heave hoot
    horse-trade hum inflect intercede interview intonate jabber liaise mediate mew misadvise
    misspell moderate monish monologuise monologuize moo moralise moralize mussitate nasale natter
    negotiate oppose orate pant-hoot pettifog phonate polemicise polemicize polemise polemize
    prattle preachify proceed propound quarrel rede renegociate renegotiate repugn rhapsodise
    rhapsodize sermonise sermonize shmoose sibilate siss sizz skreigh soliloquise soliloquize
    speechify squall squawk squeal stickle susurrate theologise theologize troat tsk tut tut-tut
    ululate verbalise verbalize vocalize warble waul wawl whinny whoop wolf-whistle wrangle wrawl
    yammer yap yaup
"""
