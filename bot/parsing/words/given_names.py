"""First names of many countries, from the US SSA's counts, Faker and nomquamgender.

Written by `make words`; `NOTICE` beside it holds the licences.
"""

from __future__ import annotations

from typing import Final

MALE: Final = """
    aaden aadi aage aahil aamer aapo aarav aarnav aarne aaro aaron aarron aarush aaryan aarón aatos
    aayan aayush abas abass abayomi abbas abdal abdala abdalla abdallah abdel abdelatif abdelghani
    abdelhadi abdelhafid abdelhak abdelhakim abdelhamid abdelilah abdeljalil abdelkader abdelkarim
    abdelkrim abdellah abdellatif abdelmajid abdelmalek abderaouf abderrahim abderrahman
    abderrahmane abdiel abdihakim abdirahman abdollah abdon abdoul abdoulaye abdoulie abdu abdul
    abdula abdulah abdulahi abdulaziz abdulhadi abdulhakim abdulhamid abdulkadir abdulkarim
    abdulkerim abdullah abdullahi abdullatif abdulloh abdulmalik abdulrahim abdulrahman abdulsamed
    abdulwahab abdur abdurahim abdurahman abdurahmon abdurrahim abdurrahman abdón abdülhadi
    abdülkerim abdülsamed abe abednego abeer abel abelardo abhay abhi abhijeet abhijit abhimanyu
    abhinav abhiram abhishek abid abidin abie abiel abilio abimael abiodun abiona abner abolfazl
    aboubacar aboubakar abraham abrahim abram abubakar abubaker abubakr abuzar acacio acar acey
    achiel achille achilleas achim achraf acie adalbert adalberto adalbjorn adalgeir adalsteinn adam
    adamo adan adarsh adas addi adebayo adebowale adedayo adedeji adeeb adeel adekunle adelard
    adelardo adelbert adeleke adelin adelino adelmo adem ademar ademir ademola adeniyi adeolu adesh
    adetayo adewale adham adhemar adi adian adib adiel adil adilson adin adis adithya aditya adlai
    adlan admir adnan adnane adolf adolfo adolfs adolph adolphe adolphus adomas adon adriaan adrian
    adriano adrianus adriatik adrijan adrián adron adrían adríel advaith advay advik adán adíel
    adólf aedan aengus aevar affan afif afonso afrim afshin aga agapito agastya aggelos aggrey agim
    agnar agne agni agostinho agostino agris agron agus agust agustin agustín ah ahad ahamed aharon
    ahmad ahmar ahmer ahmet ahren ahron ahsen ahti aidan aidas aiden aidyn aigars aimable aimar aime
    aimo aimé ainars ainārs aitor aivar aivaras aivars ajai ajala ajan ajani ajay ajdin ajeet ajit
    ajmal akar akash akbar ake akeem akhil aki akif akihiko akihiro akil akim akinori akio akito
    akiva akli akmal akram aksel akseli akshay akwasi al alaaddin aladar aladdin aladin aladino
    alaeddin alain alan alanzo alaric alarik alasdair alassane alastair alban albano albeiro alben
    alberico albert albertino alberto alberts albertus albie albin albrecht alby albín alcee alcide
    alcides aldair aldar aldemar alden aldin aldo aldric aldrin aldwin aleandro alec aleck aled
    aleem aleister aleix alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandras
    aleksandre aleksandrs aleksanteri aleksei aleksej aleksejs aleksey aleksi aleksy alen ales
    alesandro alessandro alessio alex alexandar alexandre alexandro alexandros alexandru alexe
    alexei alexej alexey alexios alexius alexsander alexsandro alexzander alexíus aleš alf alferd
    alfie alfio alfons alfonse alfonso alfonz alfonzo alford alfred alfredo alfreds alfreð alfréd
    alfrēds alger algernon algie algimantas algirdas algot alhassan alican alick alieu alihan
    aliihsan alik alim alin aliou alioune alireza alirio alisdair alisher alistair alistar alister
    aliyu aljaz aljaž aljosa aljoša allahverdi alli allistair allister allon almar almer almin almir
    almon almos almus alois alojz alojzij alok alon alonso alonza alonzo aloys aloysius aloïs
    alparslan alpaslan alpay alperen alpheus alphonce alphons alphonse alphonso alphonsus alpin
    alrik alston altan altay altin alton altug altuğ alun alvah alvan alvar alvaro alve alveiro
    alver alvia alvie alvin alvis alvy alwin amaan amaar amad amadeo amadeus amado amador amadou
    amadu amalio amancio amando amanuel amar amare amarildo amarion amaro amaru amasa amauri amaury
    ambrogio ambros ambrose ambrosio ambroz ambróz amed amedeo amelio americo amerigo amico amil
    amilcar amilcare amin amit amitabh amjad amleto ammon amnon amol amon amos amri amrik amro amza
    américo amílcar amír anacleto anakin ananias anant ananth anar anas anass anastacio anastas
    anastasio anastasios anatol anatole anatoli anatolie anatolii anatolij anatoliy anatoly anay
    ancel ancil ander anders andile andon andoni andor andrae andranik andras andre andreas andrei
    andrej andrejs andres andrew andrey andri andrian andrii andrija andrin andris andrius andriy
    andro andru andrus andrzej andrás andré andréas andrés andwele andy anej aner anes anestis
    anfernee anfinn angad angantyr angantýr ange angelino angelito angelo anghel angi angus anibal
    anicet aniceto aniello aniket animesh anir anirban aniruddha anirudh anis anish anjan
    anjolaoluwa ankit ankur ankush anmol annar annas annel annes annibale anouar ansaldo ansar ansel
    anselm anselmo ansgar ansh ansis anson anssi antal antanas antar anteo antero anthon anthoney
    anthonie antim antimo antione anto antoin antoine anton antone antonello antoni antonin antonino
    antonio antonios antonis antoniu antonius antons antony antonín antoníus antoon ants antti antun
    antwain antwan antwon antónio antônio anuar anuj anup anupam anurag anvar anwar anyelo anze
    aníbal anže aodhan aonghus apolinar apollo apollon apostolos aqeel aqib aqil aquiles arad arafat
    aramis aran aras arash aravind arba arben arber arbi arbie arbnor arcadio arcangelo archibald
    archie arda ardalan ardi ardian ardit aref areg arelius arent ares arezki arfan argemiro arham
    aribert aric arif arik arild arinbjorn arinbjörn ario arion aristeo aristide aristides aristidis
    aristomenis aristotle arius arjan arjen arjun arjuna arkadi arkadiusz arkadiy arkady arkaitz
    arkan arlan arland arlin arlind arlindo arlis arlo arlyn armaan arman armand armandas armando
    armands armann armas armen armend armin arminas armindo armond armstead arnab arnald arnaldo
    arnaldur arnar arnas arnau arnaud arnav arnbjorn arnbjörn arnd arndt arne arnel arnes arnett
    arnfinnur arnfried arngeir arngrimur arngrímur arni arnie arnim arnis arnkell arnljotur
    arnljótur arno arnoldo arnolds arnon arnor arnost arnoud arnout arnošt arnt arnthor arnulf
    arnulfo arnór arnþór aroldo aron arpad arpád arquimedes arran arron arsaell arsalan arsen arsene
    arsenie arsenio arseniy arseny arsim artan artem artemio artemiy arther arthor arthur arthúr
    artin artiom artjom arto arton arttu artturi artur arturas arturo arturs artus artyom artúr
    artūrs arunas arve arvel arvid arvids arvil arvin arvind arvo arvydas arvīds arwin aryeh aríel
    aríus arıel asaad asad asadullah asael asaf asan asani asaph asbjorn asbjørn asbury asdrubal
    asen aser asgeir asger asghar asgrimur ashar ashby asher ashfaq ashish ashkan ashok ashot
    ashutosh ashvin ashwani ashwin asier asif asim asir askar askell asko askur aslak aslakur aslan
    asman asmar asmir asmund asmundur assan assane assar asser aston astradur astrit astthor aswin
    asım atakan atalay atanas atef athanase athanasios atharv athol athos athumani atif atila atilio
    atilla atle atli atma atsushi atte atticus attila attilio atul audley audric audun audunn audy
    augustas augustin augustino augusto augusts augustus augustín aukusti aulis aurel aurelian
    aureliano aurelien aurelio aurelius aurimas auron aurélien austine auston autry auðun auðunn
    avelino avgust avi aviel avigdor avik avinash avishai avner avon avraham avram avsin avtar avşin
    awais axel ayaan ayaz ayden aydin aydın ayham ayinde aylan ayman aymen aymeric ayodeji ayodele
    ayoub ayrton aysan aytek aytekin ayub ayush ayushman ayyub ayşan azaan azad azamat azan azat
    azeem azeglio azem azer azim aziz azizi azlan azzedine aðalbert aðalbjörn aðalgeir aðalsteinn
    aðólf ağa aşir babacar babak babatunde baccio bachir badi bagus baha bahaa bahaddin bahadir
    bahadur bahadır bahati bahman bahram bailie bajram bakar bakari bakary baki bakir bakr bala
    balazs baldassare baldomero balduino baldur baldvin bali balint balraj baltasar baltazar
    balthasar balveer balz balázs bambang baptist baptiste barack barak baraka bardi bardia bardur
    baris bariş barna barnabas barnabás barnard barney barnie barny barri barrie bart bartek
    bartholomaus bartholomew bartholomäus bartley bartlomiej bartolome bartolomej bartolomeo
    bartolomeu bartolomé bartosz barði bas bascom basem bashar basheer bashkim basile basilio basim
    basit bassam bassel bassem bassim bassirou bastiaan bastian bastien bastián bastían basım batu
    batuhan baudelio baudouin bayard bayram bayron beauden bechir beckett beckham bedford bedi
    bedirhan bedri bedrich bedřich beecher behnam behrooz behrouz behruz behzad beinir bekim bekir
    bektas bela belal belarmino belisario bello belo belton benaiah benard bence bendeguz bendegúz
    bendt benedek benedetto benedicto benedikt bengt beni beniamin beniamino benicio benigno benito
    benjaman benjamen benjamim benjamine benjamín benji benjie benjiman benjámin benn benno benoit
    benone benoni benony benoný benoît bento benvenuto beny benyamin benzion benício benóní benóný
    beppe berat beren berend berent bergsteinn bergsveinn bergthor bergur bergþór berkan berkant
    berkay berkin berkley bernabe bernabé bernardino bernardo bernardus bernd bernd-dieter berndt
    bernfried bernhardur bernharð bernharður berni bernt bernward bersi bert bertalan bertel
    berthold bertil berto bertold berton bertram bertrand bertus besart besim besir besnik bett
    betuel betúel beyda bharath bhaskar bhavesh biagio bican biel bienvenido bijan bikram bilal
    bilel bilgen billal bimal binyamin birger birgir birkir birnir birol birsen birt bjarki bjarne
    bjarni bjartmar bjartur bjoern bjorgulfur bjorgvin bjorn björgvin björgúlfur björn bjørn
    bladimir blagoy blahoslav blaine blane blas blaz blazej blaž blažej blendi blerim bluford bo
    boas boaz boban bobur bodhi bodi bodo bodvar boe bogdan bogi bogomil bogomir boguslaw bohdan
    bohumil bohumir bohumír bohus bohuslav bohuš boi bojan boje boleslav boleslaw bolli bonifac
    bonifacio bonifác borgar borge boris borislav borivoj borja borje borris borut borys bose
    bostjan botond boubacar boyan boyce boysie bozhidar bozidar boði bořivoj boštjan božo braden
    bradlee bradly bradyn braeden braedon bragi brahim braian braiden bram brandan branden brandin
    brando brandon brandur branimir branislav branko brannon branson brantley bratislav braulio
    braxton brayan brayden braydon braylen braylon breandan brecht breki brendan brenden brendon
    brennen brennon breno brenton bret bretislav brett brian brice bridger brien brieuc brijesh
    brion brjann brjánn broddi broderick brodie brody bronislav bronislaw bronson bror bruno bryce
    brycen brynjar brynjolfur brynjulfur brynjólfur brynjúlfur brynleifur bryon bryson bryton budd
    buddie budi buel buell buenaventura buford bugra bui bujar bulent bulut bunyamin burak burc
    burckhard burdette buren burghard burhan burim burk burkard burkhard burkhardt burleigh burley
    burnell burney burnie burrell burt burç bynum byron bystrik bystrík bálint bárður béla bóas bói
    börje böðvar bøje børge búi błażej břetislav cabir cade caden cael caesar cafer cagdas cahal
    cahir cahit cahya caiden cailean cailum caio caius cal calcedonio cale caleb calin calisto
    calixto callan callum calogero calum calvin camil camillo camillus camilo camron canberk
    candelario candido candra caner canice cansin caoimhin caolan caomhan carl carl-heinz carl-johan
    carles carleton carlisle carlito carlitos carlo carlos carlton carlyle carmelo carsen carsten
    cas casen casian casimer casimir casimiro cason caspar caspian cass cassian cassio cassius
    castiel caswell cathal catur caua caue cauã cauê cavid cavit cayden cayetano ceasar cebrail
    cecil cecilio cedric cedrick cedrik ceferino celal celedonio celestin celestino celso cem cemal
    cemalettin cemil cenan cengiz cenk cesar cesare cesareo cesidio cetin cevat cevdet cezar cezary
    chabane chace chadd chadi chadrick chaim chaitanya chaker chakir chakradhar chalmer chalmers
    chanakya chancey chandan chandran chandresh charalambos charalampos charan charbel charle charls
    charly chas chau chauncey chauncy chaz che cheick chema cherif chesley chet chetan chibuzo
    chigozie chijioke chike chinedu chirag chokri christer christiaan christof christofer
    christoffer christoper christoph christophe christopher christos chrystian chukwudi chukwuemeka
    chukwuma chuy châu cian cianan ciaran cihangir cillian cinar ciprian cipriano ciriaco ciril
    cirillo cirino ciro ciríaco claas claes claiborne clarance clas claud claude claudio claudiu
    claudius claudy claus claus-dieter claus-peter clemens clemente clemon cleon cleophas cleto
    cletus cleve cleveland clide clifford clifton climaco clint clinton clive clodomiro clovis cloyd
    clyde cláudio clément clímaco coby codey codin codrin cody coen colbert colby coleton coley
    colie colin collin collis colm colman colten colton colum columba columbus colvin conal conall
    conan conard concetto conchur conleth connell conor conradin conrado constantin constantine
    constantinos corben corbett corbin corbyn cordell cordero corentin corey coriolano cormac
    cormack corneille cornelio cornelious cornelis corneliu cornelius cornell corrado corry corsin
    corvin cory cosimo coskun cosmas cosme cosmin cosmo costache costantino costanzo costel costin
    courtland coşkun crescencio cris cristea cristhian cristian cristiano cristino cristián cristo
    cristobal cristofer cristofor cristopher cristovao cristóbal crockett csaba csongor ctibor
    ctirad cullen cuong curdin curley curro curtiss custodio cvetko cyprien cyprián cyriel cyril
    cyrill cyrille cyro cyrus czeslaw cándido cédric célestin césar côme cýrus daan dabney dacian
    dadi dafydd dagobert dagoberto dagur dai daichi daiki dainis dairo daisuke dakoda daksh dalan
    dalbert dalbir daler dalibor dallin dalmar dalvin damarcus damari dameon damian damiano damien
    damijan damion damir damián damjan damon damond damu dan danail dandre danel dangelo danial
    daniil danijel danil danilo danis daniyal daniël dann danniel danny danson dante danu danut
    danyal danylo daníel danış daouda daquan daran darek darell daren darijan darin dario daris
    darius dariush dariusz darko darl darman darold daron darpan darran darrel darrell darren darri
    darrick darrien darrin darrion darrius darron darry darryl darryle darryll darryn darsh darshan
    darvin darwin darwyn daryl daryle daryn darío daríus dashawn dastan daud daudi daulton daunte
    dave davi davian davide davie davin davion davon davonte davor davorin davud davut davy davyd
    davíð dawda dawid dawit dawoud dax daxton daymon daymond dayne dayron daði deaglan deandre deane
    deangelo deante decebal declan dedric dedrick deegan deepak deiby deion deividas dejan dejon
    dejuan delano delbert delfin delfino delfín delil delmar delmas delmer delon delos delphin
    delroy delton delvin delwin demarco demarcus demario demba demeter demetre demetri demetrio
    demetrios demetris demetrius demian demitri demond dempsey demus denes deniel denilson denis
    denny denton denzel denzell denzil deníel deondre deontae deonte dequan derald dereck derek
    deric derick derik derk dermot dermott deron derrek derrell derren derryl derwin derwyn deryck
    deryl desean deshaun desi desiderio desmond destry detlef detlev dev devansh devante devaughn
    devesh devid devonta devontae devonte devran deward dewayne dewey dewitt dex deyan dezider dezso
    dezső dhananjay dhruv dhyan diago diallo diamantino diar diarmaid diarmuid didier didrik
    diederik diedrich diego dierk diethard diethelm diether dietmar dilan dilawar dilip dillan
    dillard dillion dimas dimitar dimitri dimitrie dimitrij dimitrije dimitrios dimitris dimitry
    dimo dimosthenis dincer dinesh dinis dinko dino dinu diogo diomedes dion dionicio dionigi
    dionisio dionte dionysios dionyz dionýz dipa dipak dipankar dismas ditmar diyar diyor diðrik
    djamel django djibril djordje dmitri dmitrij dmitrijs dmitriy dmitry dmytro dobromir dobroslav
    dofri dogan dogukan dolli dolph dolphus dom domagoj domantas domas domen domenic domenick
    domenico domenik domhnall domingo domingos dominic dominick dominico dominik dominykas donaciano
    donagh donal donald donat donatas donatello donatien donato donatus donavan donavon dondre donn
    donnacha donncha donnell donny donough donta dontae donte dor dorel doriano dorin dorinel dorman
    doron doroteo dorr doru doruk doug dougie douglass douwe dovid dovydas dow dozier dragan drago
    dragomir dragos dragoslav dragutin drahomir drahomír drahoslav draven drazen dražen dren dries
    drilon drin driss dritan driton dror drury duane duard dugald dui duilio duje dumitru dunia
    durante durell durim durrell dursun durward durwood dusan dustan dustin dustyn duvan duván
    duwayne dušan dwain dwaine dwane dwayne dwi dwight dwyane dylan dyllan dylon dyri dzenan
    dzintars dániel dávid dénes désiré díómedes dónald dór dóri dúi dúnn dýri dāvis eamon eamonn ean
    eanna earle easton eba eban ebbe ebbie eben ebeneser ebenezer eber eberhard eberhardt ebubekir
    eckard eckart eckehard eckhard eckhardt eckhart ed edd eddie edelbert edelmiro eder edgar
    edgaras edgard edgardo edgars edi edier edilberto edilson edin edinson edip edis edison edisson
    ediz edmar edmilson edmon edmond edmondo edmund edmundo edmunds edoardo edon edouard edric
    edrick edsel edson edu eduar eduard eduardo eduards eduart edvald edvard edvardas edvin edvinas
    edvins edvīns edw edwar edward edwardo edwin edwyn eelco eelis eemeli eemil eerik eero eetu efe
    efim efosa efraim efrain efraím efraín efrem efren efrén efstathios efthimios eftimie egbert
    egemen eggert egidio egil egill egils egon egor egzon ehab ehrenfried ehsan ehud eidur eigil
    eiichi eiji eimantas einar einari einer einir eino eion eirik eirikur eiríkur eisuke eitan eitel
    eithan eivin eivind eiður eja ekansh ekber ekene ekkehard ekkehart eko ekow ekrem ekundayo elad
    eladio elam elazar elbert elbridge elby elchanan elcin eldad eldar elden eldin eldon eldor
    eldred eldridge eldur eldór eleazar eleftherios elek elemer elemér eleodoro eleuterio elex elfar
    elhadj elhadji elhan eli eliab eliakim eliam elian eliano elias eliaz elie eliecer eliel elieser
    eliezer eliga eligah eligio elihu elijah elimar elimelech elinór elio elion elior eliot eliott
    elis elisei eliseo eliseu elisio eliud eliyahu elizah eliáš elkana elkin ellert ellidi elliði
    ellsworth ellwood ellís elman elmar elmars elmedin elmer elmeri elmin elmir elmo elmore elmārs
    elnur elof eloi elon eloy elpidio elric elroy elsad elsworth elton elvar elvedin elvin elvio
    elvir elvis elwin elwood elwyn ely elyas elyes elzie elçin elí elías elíeser elímar elínór elís
    elşad emad eman emanoil emanuel emanuele emanuil emanúel emeka emeric emerik emerito emett
    emidio emiel emigdio emil emilian emiliano emilien emilio emilios emils emin emircan emirhan
    emmanouil emmanuel emmanúel emmett emmit emmitt emmons emrah emran emre emrullah emry emrys emyr
    emīls enar enda endi endre endri endrit eneas eneko enes engelbert engilbert engin enio enis
    ennio ennis enno enoch enock enok enos enric enrico enriko enrique ensar ensio enver enzio enzo
    eoghan eoin ephraim ephram ephrem ephriam epifanio eraldo erasmo erasmus erastus eray erbil
    erblin ercan ercole ercument erdal erdem erdi erdinc erdogan eremia eren erez erfan ergin ergun
    ergün erhan erhard erhardt eric erich erick erico erik erikas eriks erion erjon erkan erkin
    erkki erlan erland erle erlend erlendur erling erlingur ermal ermanno ermenegildo ermes ermias
    ermin erminio ermir ernest ernesto ernests ernestó ernie ernir erno ernst ernő erol eron erpur
    errol erroll ersan ersel ersin ertan erten ertugrul ervin erving ervín erwan erwann erwin eryk
    esa esad esam esat esau esben esco esdras esequiel eskil eskild esko esley esmail espartaco
    espen espiridion espiridión esref essam essex estanislao esteban estefan estel estevan estiven
    eston ethan ethelbert ethem ethen etienne ettore euan euclides eugen eugene eugenio eugeniusz
    eugine eugène eulalio eulogio eunan eurico eusebio eusebiu eustace eustaquio eutimio eutropio
    evald evaldas evalds evan evander evandro evangelos evaristo evelio everardo everet everette
    evgeni evgenij evgeniy evgeny ewald ewan ewart ewell ewin exequiel eyad eyal eydan eyjolfur
    eyjólfur eymen eymundur eyob eysteinn eytan eythor eyup eyvind eyvindur eyyub eyyup eyyüp eyþór
    ezechiel ezekiel ezell ezequiel ezio ezra eðvald eðvarð eşref faber fabien fabio fabián fabrice
    fabricio fabrizio facundo fadi fadil fady fafnir fahad fahd fahed faheem fahim fahmi fahrettin
    fahri fahrudin faik faiq faisal faiz falan falk falko fallou fanuel faouzi faraj faras faraz
    fardin fareed fares farhad farhan farhod farid faris fariz faron farouk farris farshad farshid
    faruk faruq farzad farzan fateh fatih fatmir faton faustino fausto favio fawad fawzi fayaz
    faycal fayette fayez faysal fazal fazil feargal fearghal fedde fedele federico federigo fedor
    fehim fehmi feisal feliciano felicien felicio feliks felipe felix felton fenrir fenton feodor
    feras ferat ferd ferdi ferdinand ferdinando ferdy ferdínand ferenc fergal fergus ferhat ferid
    ferihan ferit ferman fermin fermín fernand fernando ferney ferre ferris ferruccio festus fethi
    fetullah fevzi feyyaz feza fiachra fidel fidelio fidelis fidencio fiifi fikret fikri filemon
    filiberto filip filipe filipp filippo filippus filomeno finbar finbarr finian finnbjorn
    finnbjörn finnbogi finnegan finnian finnur fintan fiodor fionan fionntan fiorenzo fiorino firas
    firman firmin fisnik fitim fitzhugh fitzroy fjalar fjodor fjolnir fjölnir flamur flavian flavien
    flavio flaviu flavius flem flemming floki florea florencio florent florentin florentino florian
    floriano florim florindo floris florián flosi flurin flóki flórent foad fodil folke folker
    folkert forrest fortunato fotios fotis fouad foy francesc francesco franci francisc francisco
    franciscus francisek franciszek franck francois francois-xavier frane franjo frank-michael
    frank-peter frankline franklyn franklín franky frann frans frantisek františek franz franz-josef
    franz-peter franz-xaver françois françois-xavier frančišek frazer fred freddy frede frederic
    frederich frederico frederik fredi fredie fredo fredric fredrick fredrik fredy freek frej
    fremont freyr freysteinn fricis fridjon fridleifur fridolin fridrich fridrik fridthjofur
    friedbert friedemann frieder friedhelm friedo friedrich friedrich-wilhelm frimann frithjof frits
    friðjón friðleifur friðrik friðþjófur frode frodi froilan froilán frosti fryderyk fránn frédéric
    frímann fróði fuad fuat fulgencio fulton fulvio fumio furkan furman furqan fynn fyodor fábio
    fáfnir félix gabe gabin gabino gabor gabriel gabriël gabríel gada gadi gaetan gaetano gagan
    gagik gaige gaither gaizka galal galen galileo galip galo gamal gamaliel gamalíel ganda gani
    gannon gara garan garang gardar gareth garett garey garfield garik garo garold garreth garri
    garrick garry garth garvan garvin garðar gaspar gaspard gaspare gasper gaston gastone gastón
    gatien gatis gaurang gaurav gautam gautham gauthier gauti gavan gaven gavin gavriel gavril gavyn
    gaylen gaylon gazel gazmend gaël gaëtan gašpar gbadebo gearld gearoid geary gebhard gediminas
    gedion geert geir geirlaugur geirmundur gejza gelu genaro genc gencay generoso gennady gennaro
    geno genti gençay geo geoff geoffrey geoffroy geofrey georg georgel georges georgio georgios
    georgiy geovanni geovanny gerad geraint gerald geraldo gerard gerardo gerardus gerasimos geraud
    gerben geremy gereon gerfried gergely gergo gergő gerhard gerhardt gerhart germain germán gernot
    gero gerold gerolf gerome geronimo gerrard gerrit gerson gert gertjan gervasio gerwin gery
    gerónimo gestur gethin gevorg ghaith ghali ghani ghassan ghenadie gheorghe ghislain giacinto
    giacobbe giacomo giampaolo giampiero gian gian-luca giancarlo gianfrancesco gianfranco gianluca
    gianluigi gianmarco giannino giannis gianpaolo gianpiero gianpietro gibran gibril gideon giel
    gifford gijs gil gilad gilberto gildardo gildo gilford gilles gillis gilmar gilmer gils gino
    gintaras gintautas gioacchino gioachino gioele gion gionata giora giorgio giorgos giosue giosuè
    giovan giovani giovanni giovanny giray girish girolamo gisbert gisli gissur giuliano giulio
    giuseppe giustino gizur gjergj gjon gladstone glauco gleb glendon glenwood godi godofredo godwin
    goebel goffredo gokay gokhan goknur golam goncalo gonen gonzalo gonçalo gopal goran gorazd
    gordan gorden gorm goro gosta gote gottfrid gottfried gotthard gotthilf gotthold gottlob
    gottskalk gottskálk gotz govind govinda gowtham goyo goði graciano graeme grafton grahame granit
    granville graydon grayson graziano greco greg grega greger gregg greggory gregoire gregor
    gregorian gregorio grenville gretar greyson griff grigor grigore grigori grigorios grigoris
    grigoriy grigory grimur grover grzegorz grégoire grégory grétar grímur gualberto guarino gudberg
    gudbergur gudbjartur gudbjorn gudgeir gudjon gudlaugur gudmann gudmar gudmund gudmundur gudni
    gudvardur guenter guenther guerino guerrino guglielmo guido guilford guilhem guilherme guillaume
    guillem guillermo guiseppe gumercindo gunars gundolf gunduz guneet gunnar gunnbjorn gunnbjörn
    gunnlaugur gunnsteinn gunnthor gunnþór guntars gunter gunther guntis guntram gunārs gurdev
    gurhan gurkan gursel gus guss gustaaf gustaf gustav gustave gustavo gustavus gustaw gustáv
    gusztav gusztáv guthrie guttormur guus guðberg guðbergur guðbjartur guðbjörn guðgeir guðjón
    guðlaugur guðmann guðmar guðmundur guðni guðvarður gwenael gwendal gwilym gylfi gyorgy gyozo
    gyrdir gyrðir gytis gyula györgy győző gzim gábor gérald gérard géza gídeon gísli gökay gökhan
    göknur gönen göran gösta göte götz gústaf gústav gündüz günter günther haakon habib habibullah
    habil haci haddi haden hadi hadrian hadrien hady hafez hafid hafiz haflidi hafliði hafsteinn
    hafthor hafþór hagen hagop haim haitham haithem hajime hajo hakan haki hakki hakob hakon hal
    halbert haldor haldun halfdan halid halil halim halis halit hallberg hallbjorn hallbjörn halldor
    halldór hallgeir hallgrimur hallgrímur hallmar hallur halsey haluk halvard hamar hamdy hami
    hamid hamidou hamish hamisi hamit hamp hampus hamza hamzah hamzeh hanad haniel hannes hanni
    hannibal hanno hanns hannu hans hans-christian hans-dieter hans-dietrich hans-eberhard
    hans-friedrich hans-georg hans-gerd hans-gunter hans-gunther hans-günter hans-günther
    hans-heinrich hans-helmut hans-herbert hans-hermann hans-hinrich hans-joachim hans-jochen
    hans-jorg hans-josef hans-jurgen hans-jörg hans-jürgen hans-karl hans-martin hans-michael
    hans-otto hans-peter hans-rainer hans-rudolf hans-ulrich hans-walter hans-werner hans-wilhelm
    hans-wolfgang hansel hansford hansgeorg hansjoachim hansjorg hansjurg hansjurgen hansjörg
    hansjürg hansjürgen hanspeter hansruedi hansueli haoran haralambie harald haraldur hardi hardie
    hardik harel hari harijs haris harish harith hariz harl harlan harland harlem harlen harlie
    harlon harman harol harold haroldo haron haroon haroun harout harri harrie harro harrold harrý
    harshil hartmut hartmuth harto hartvig hartwell hartwig haruki harun haruna haruto harutyun
    harve harvie harvy hary hasan haseeb hashir hasib hasim haskell hasnain hassan hassane hasso
    hatem hatim haukur havar havard havardur hayato haydar hayder haydn hayk hayrettin hayri haytham
    haywood hazem hazen hazim hazrat heber hedinn heidar heikki heiko heimir heimo heiner heinfried
    heini heino heinrich heinz heinz-dieter heinz-georg heinz-gunter heinz-gunther heinz-günter
    heinz-günther heinz-joachim heinz-josef heinz-jurgen heinz-jürgen heinz-peter heitor heiðar
    hektor helfried helge helgi helio heliodoro helios hellmut hellmuth helmar helmer helmut helmuth
    helmút hemang hemant hemanth hemi hendra hendri hendrik hendrikus henery henk henner henning
    henoch henock henok henric henrich henrick henricus henrik henrikki henriks henrique henryk
    henrý heraclio heraldo herberto herbie herbjorn herbjörn herculano heribert heriberto herjolfur
    herjólfur herluf hermanis hermann-josef hermanni hermanus hermenegildo hermes herminio hermon
    hermundur hernan hernando hernani herney hernán herrmann herschel hershel heru herve hervey
    hervin hervé herwig hery hesham heyward hezekiah hezron hicham hichem hidde hideaki hideki hideo
    hideto hidir hilal hilario hilarius hilaríus hilbert hilding hillard hillel hillery hilliard
    hilmar hilmer hilmi hilmir himanshu hinrich hinrik hipolito hipólito hiram hiren hiroaki
    hirofumi hirokazu hiroki hironori hiroshi hirotaka hiroto hiroyuki hisashi hisham hitesh hitoshi
    hjalmar hjalmer hjalmtyr hjalte hjalti hjorleifur hjortur hjorvar hjálmar hjálmtýr hjörleifur
    hjörtur hjörvar hlynur hoang hoani hobert hobson hocine hogni hoke holger holm holmar homero
    honorato honore honorio honoré hooman horace horacio horatio hordur horea horia horst-dieter
    horst-peter horymir horymír hosea hosie hoskuldur hosni hossam hossein houcine houssam hovhannes
    hoyt hoàng hrafn hrafnkell hrannar hrant hreidar hreinn hreiðar hringur hristo hroar hrolfur
    hrvoje hróar hrólfur hubert hubertus huey hugh hughie hugi hugleikur hugo hugues hugó huldar
    humayun humberto humza hung huni hunor husam husayn huseyin huseyn hussam hussien huston huxley
    huy hyman hynek hyrum hywel hákon hálfdan hálfdán hávar hávarður håkan håkon håvard héctor
    héðinn híram hólm hólmar högni hörður höskuldur húbert húgó húni hüseyin hüseyn iacob iacopo
    iain ian iancu ianis iannis ianto iason iasonas ib iban ibraheem ibrahem ibrahim ibrahima
    ibrohim ibán icaro ichiro idan iddo idir idrees idris idriss idrissa idriz ieremia iestyn ieuan
    ifeanyi ifechukwu iftikhar igal igino ignac ignace ignacio ignacy ignas ignasi ignat ignatius
    ignatz ignaz ignazio ignác igor igors ihor ihsan iisakki ijaz ikbal ike ikechukwu ikenna iker
    ikuo ilai ilari ilario ilarion ildefonso ilhan ilian ilias ilie ilija ilir iliya ilja ilker
    ilkka ilko illan illias illugi illya ilmar ilmari ilmars ilmārs ilya ilyas ilyes imad imanol
    imants imanuel imed imer imi immanuel immanúel immo imraan imran imre imrich imron imtiaz inacio
    inaki indalecio inder indrajit indrek indridi indriði ingbert ingemar ingi ingimar ingimundur
    ingmar ingo ingolf ingolfur ingomar ingvar ingvi ingólfur inigo inioluwa innocenzo inocencio
    ioan ioannis ionel ionut iordanis iosif ippazio irakli ireneo ireneusz irfan irinel irl irshad
    irven irvin irvine irving irwan isaac isaack isaak isac isack isadore isai isaia isaiah isaias
    isak isam isao isaque isar isaya isaías ishaan isham ishan ishaq ishmael ishola ishtiaq ishwar
    isiah isidor isidore isidoro isidro iskandar iskender isleifur islom ismael ismail ismaila ismar
    ismaël ismet ismo isom isreal issa issac issack issam issei issi istvan istván isuf itai italo
    itamar itay itzhak iulian iuliu iurie iustin iustinian ivan ivano ivar ivars ivaylo iven iver
    iverson ivo ivor iván iwan iwo iyad iyas izaac izaak izaiah izak izayah izet izidor iztok izzet
    iñaki jaafar jaak jaakko jaan jaanus jaap jabari jabbar jabez jabril jabulani jace jacek jacinto
    jacob jacobo jacobus jacoby jacopo jacques jader jadiel jadon jafar jafet jaffar jaga jagat
    jagdish jagger jahangir jaheem jaheim jahiem jahir jahongir jaideep jaiman jair jairaj jairo
    jairus jais jaison jajuan jaka jake jaki jakob jakobe jakobus jakop jakov jakub jakup jalal
    jaleel jalen jalia jalmari jalon jamaal jamal jamar jamarcus jamari jamarion jame jameel jamel
    jameson jamil jamin jamir jamshed jamshid jan-erik jan-olof jan-peter janez jani janic janick
    janik janko jannes jannik jannis jano janos janosch janus janusz jaouad japhet japheth jaquan
    jarad jared jarek jaren jaret jarett jari jarkko jarl jarlath jarle jarmo jarne jarno jaro jarod
    jarolim jarolím jaromir jaromír jaron jaroslav jaroslaw jarrad jarred jarrell jarret jarrett
    jarrod jarryd jase jasen jasim jasin jason jassim jasson jasur jatin javad javen javi javid
    javier javion javon javonte jawdat jax jaxen jaxon jaxson jaxton jaya jayant jayce jayceon
    jaycob jaydan jaydin jaydon jaylon jaymes jaysen jayson jayvion jayvon jazeps jean-baptiste
    jean-charles jean-christophe jean-claude jean-francois jean-françois jean-jacques jean-louis
    jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-pol jean-yves
    jeannot jeb jed jedd jedediah jedidiah jeet jeevan jef jeferson jeff jefferey jeffery jeffrey
    jeffry jefri jehu jeison jeisson jekabs jelle jelte jemal jenaro jenel jeno jens jens-peter
    jens-uwe jenő jep jeppe jeptha jerad jerald jeramiah jeramie jeramy jered jerel jereme jeremey
    jeremi jeremiah jeremias jeremie jeremy jeremías jergus jerguš jericho jerimiah jerimy jerko
    jermain jermaine jerman jermey jermiah jernej jerod jeroen jerold jerome jeromy jeron jeronimo
    jerrad jerrel jerrell jerrod jerrold jerry jerson jerzy jerónimo jerôme jes jeshua jeson jesper
    jess jesse jessee jesus jesús jethro jetmir jeton jett jevan jevgeni jevon jhan jhoan jhon
    jhonatan jhonny jhony jiahao jiles jim jimy jindra jindrich jindřich jino jip jiri jiro jitender
    jitendra jiří joab joachim joacim joah joakim joannes joannis joao joaquim joaquin joaquín joar
    joas joash jobe jobst jochem jochen jochum joe joel joen joep joerg joeri joeseph joesph joffre
    joffrey johan johannes johans johathan johnathan johnathon johnny johnpaul johnstone johny joji
    jokin joko jokubas jokull jolyon jomar jon jonar jonas jonatan jonathan jonathon jonmundur jonn
    jono jonás jonáš joona joonas joonatan joop joost joppe joram joran jordi jordy jordán joren
    jorg jorg-peter jorge jorgen jorik joris jorma jormundur jorn jorrit jort jorundur jory jos
    josafat jose josef joselito joseluis josep josephat josephus joshua joshuah josiah josias josif
    josip josko joso josphat josse jost jostein josu josua josuah josue josué jotham jouko jouni
    jovani jovanni jovanny jovany jovin jovo joydeep jozef jozo jozsef joão joé joël joško jožef
    juan juanito judah judd jude judson juelz juergen juha juhana juhani juho jukka julen julian
    julien julijs julio julious julius juliusz julián juluis juma jumaane junaid junichi junius
    junji juozas juraj jure jurek jurg jurgen juri jurij juris juro jurre jussi justas justen justin
    justinas justino justo juston justyn jusuf juuso juvenal juventino juwan juwon jyri jyrki ján
    jános jérémie jérémy jérôme jóakim jóann jóel jóhann jóhannes jói jómar jón jónar jónas jónatan
    jónmundur jósafat jósef jósep jósúa jóvin józef józsef jökull jörg jörg-peter jörgen jörmundur
    jörn jörundur jørgen július júlí júlían júlíus júní júníus júrek jürg jürgen jüri jānis jāzeps
    jēkabs jūlijs kaan kaare kaarel kaarlo kabir kacper kada kade kadeem kaden kadin kadir kadyn
    kaeden kael kahlil kai-uwe kaiden kailas kailash kaique kais kaito kaius kaj kajetan kajus
    kakali kaleb kaled kalel kalervo kalev kalevi kalid kalim kalle kalman kalmar kaloyan kalvin
    kamal kamar kamau kamden kamiel kamil kamilo kamran kamren kamron kanda kanye kapil kar kare
    kareem kareen karim kariman kariuki karl karl-august karl-erik karl-ernst karl-friedrich
    karl-georg karl-hans karl-heinrich karl-heinz karl-josef karl-otto karl-peter karl-wilhelm
    karles karlheinz karlis karlo karlos karman karna karolis karoly karsten kartal karthik kartik
    kasem kasen kash kasif kasim kasimir kason kaspar kaspars kasper kasra kassim kastriot katana
    kató kauko kaushik kavan kaveh kavi kavish kavon kayhan kayne kayode kayson kayvan kazem kazim
    kazimierz kazimir kazimír kazuhiro kazuki kazumasa kazunori kazuo kazuya kazuyoshi kazuyuki
    kazım kaşif kealan keanan keano keanu keaton keelan keenan keenen kegan keifer keigo keiji keijo
    keion keiran keiron keisuke keivan keizo keji kelan keld kelechi kelian kellan kelton kelvyn kem
    kemal kemba kemo kenan kendrick kenedy keneth kengo kenji kenjiro kenn kennan kennard kennet
    kenneth kenney kennith kennth kenny kenrick kensuke kenta kentaro kenth kento kenton kenyon
    kenzo keon keran kerem kerim kerman kermit kerwin keshaun keshav keshawn kestutis ketan ketil
    ketill kevan keven kevin kevon kewin keyan keynan keyon keyshawn keyvan khadim khaldoun khaled
    khaleel khalid khalil khamisi khari khiry khizar khoa khoi khristian khurram kiaan kian kiano
    kiaran kibar kiefer kiel kien kiernan kieron kieth kijani kilian kilían kimani kimball kimmo
    kimon kinan kioko kion kipp kirat kiriakos kiril kirill kiro kirt kishan kishore kito kivanc
    kivilcim kiyan kiyoshi kjartan kjeld kjell kjetil klaas klas klaus klaus-dieter klaus-jurgen
    klaus-jürgen klaus-michael klaus-peter klaus-werner klavs klayton klemen klemens klement klemenz
    kliment knorr knud knut knute knutur knörr knútur koby koda kody koen koenraad kofi kohei koichi
    koichiro koji kojo kolawole kolbeinn kolbjorn kolbjörn kole kolja koloman kolten kolton konner
    konnor konrad konráð konstantin konstantinos konstantinus konstanty konstantínus konštantín
    koray korben korbin korbinian kordell kordian korede korhan kornel kornelius kornelíus kornél
    kort kosmas kostadin kostas kosuke kotaro kourosh kraig krasimir krenar kreshnik krikor krish
    krishan krisjanis kriss kristaps kristbjorn kristbjörn krister kristers kristiaan kristijan
    kristinn kristián kristjan kristjon kristján kristjón kristleifur kristmann kristmundur kristo
    kristof kristofer kristoffer kristopher krists kristupas kristóf kristófer krisztian krisztián
    krisztofer krišjānis krišs krištof krunoslav krystian krystof kryštof krzysztof ksawery kubilay
    kuddusi kujtim kullervo kumar kunal kunibert kunio kuno kunta kurnia kursad kurt kurtis kushtrim
    kustaa kusuma kutay kuzey kvetoslav kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyan
    kyano kyle kyler kylian kyllian kymani kynan kyran kyriakos kyron kyson kálmán kár kári károly
    kâmil kåre kévin kürşad kārlis kırat kıvılcım laban labib labinot lachlan ladarius ladislao
    ladislau ladislaus ladislav lado lafayette lafe lage lahcen laimonis laith lajos lakhdar laksh
    lalit lalo lamar lamarcus lamberto lameck lamin lamine lamont lamonte lancelot landan landen
    landin lando landon langston lanny lansana laquan lar laron larry lars lars-ake lars-erik
    lars-olof lars-åke larus lary lassana lasse lassi laszlo latif latrell laurance laureano
    laurence laurens laurent laurentino laurentiu laurenz laurian laurin lauris laurits lauritz
    laurynas laus lautaro lavar lawerence lawrance lawton laxman layton lazaro lazaros lazzaro
    leamon leander leandre leandro leandros leano leart ledion leeland leendert leeroy leevi
    lefteris leif leifur leke leland lelio lem lemmie lemmy lemuel len lenard lenin lenn lennard
    lennart lennarth lennert lenny lenon lenord lenwood leo leocadio leonardo leonardus leonas
    leonce leoncio leonel leonhard leonid leonidas leons leontin leopold leopoldo leos leovigildo
    leoš ler leron leroy les leszek levar levent levente levern levi levie levin leví lew lex leó
    león leónidas leópold liam lian lias liban libardo libero liberto libor liborio lidio lieven
    lige lilburn lillard lim limar linas lincoln lindberg lindbergh lindell lini linton linus
    linwood linzy lio lionel liridon lirim lisandro lish liston littleton livingstone livio liviu
    ljubisa ljubo ljubomir llewellyn llewelyn lluis loai loay lochlan lodewijk lodovico loek loftur
    logi loic loick loke lokesh loki lokman lon loney longin lonnie lonny lonzo loran lorand lorcan
    lorens lorenz lorenzo lorik loring lorne lotfi lothar lott louay loucas loui louie louis louka
    loukas lourenco lourenço lovell lovett lovre lovro lowell lowie loy loyd loïc luan lubomir
    lubomír lubos luboš luc luca lucca luchino lucho lucian luciano lucien lucio lucious lucius
    lucjan ludek ludger ludolf ludovic ludovico ludovicus ludvig ludvik ludvík ludwig ludwik luděk
    luigi luigino luis luka lukas lukasz luke lukman lukáš lulzim lum lumir lumír lungile lutfi
    luther luuk luyanda luzius luís lyam lydell lydur lyes lyle lyman lyndon lynton lynwood lyonel
    lysander lyubomir lár lárus lászló lázaro léandre léo léon léonard léonce léopold lér líni
    lórens lórenz lúkas lúther lúðvíg lúðvík lütfi lýður maarten maaz macario macarthur macauley
    maceo machiel maciej maciek maddux madhav madjid mads mael maged maggi magne magni magnus magnús
    magomed mahad mahamadou mahboob mahdi mahesh mahfud mahir mahlon mahmoud mahmud mahmut mahsun
    maicol maicon maik maikel maikol maina mairtin majdi majed makai makan makhi makram maks maksim
    maksimiljan maksims maksym maksymilian mal malachi malachy malakai malaki malcolm malcom maleek
    malio maliq malkit malte malthe malvin mamadi mamadou mamady maman mamdouh mamoudou mamoun mamun
    manabu manaf manan manas manav manbir manford manfred manfreð manh mani manish manley manlio
    manoel manohar manoj manole manolis manolito manolo manrico mans mansfield manson mantas manthan
    manuel manzoor manúel marat marcantonio marcelino marcello marcellus marcelo marchello marcial
    marciano marcin marcio marco marcos marcu marcus marek mareks marel margarito margeir margus
    mariano marias marijan marijn marinko marino marinus marinó mario marios maris marius mariusz
    marián marjon marjón markas markel markell markku marko markus markó markús marland marlon
    marnix maron maros marouan marouane maroš marques marrion mars marsel martell martez martijn
    martim martinho martino martins martinus marton martti martyn martynas martí martín maruf marus
    marwan marwin marzio marías marínó marís maríus masaaki masafumi masahiko masahiro masakazu
    masanobu masanori masao masar masaru masashi masato masatoshi masaya masayoshi masayuki masika
    massimiliano massimo massinissa masud matan mateen matei matej mateo mateus mateusz matevz
    matevž matheo matheos matheus mathew mathias mathieu mathijs mathys mathéo mathías mati matias
    matic matiss matiu matjaz matjaž mato matous matouš mats matteo matteus matthaus mattheus
    matthew matthias matthieu matthijs matthäus matthías matti mattia mattias matts mattéo mattías
    matus matvei matvey matyas matyáš matéo matías matúš matěj matīss mauno mauri maurice mauricio
    maurilio maurin maurits mauritz maurizio mauro maurus maury maurycy maxence maxime maximiano
    maximilian maximiliano maximilien maximilián maximillian maximillion maximino maximo maximos
    maximus maxmilian maxwel maxx maxym mayank maykel maykol mazen mazhar maziar mazin mazlum maël
    mcarthur mecit medard medardo mederic meelis mees mehboob mehdi mehdy mehman mehmed mehmet
    mehran mehrdad meik meinhard meinolf meinrad mekhi mel melchior melchor melichar melih melik
    melker melle melquiades melville melvin melvyn melwin memet menachem menahem menashe menno
    mensur mergim merijn merlyn mert merton mervin mervyn merwin meshach meshack messi mesut metehan
    metin metod metodi mevlut mevlüt mias micael miceal micha michail michale michalis michaël
    michał micheal michelangelo michial michiel michio mick mickael mickaël micky mico midas
    mieczyslaw miel mieszko migel miguel miguelangel miha mihael mihai mihail mihailo mihails
    mihajlo mihaly mihhail mihir mihkel mihnea mihran mihály miika miikka mijo mik mikael mikail
    mikal mikayil mikayıl mikeal mikey mikhael mikhail mikio mikkel mikko miklos miklós mikolaj
    mikołaj mikulas mikuláš milad miladin milas milay milburn milenko milford milivoj miljan milko
    millard milon milorad milos miloslav milosz miloud milovan miloš milton milán mimoun mindaugas
    minh minoru mio miodrag miquel mir miralem miran mircea mirco mirek mirko mirnes miron miroslav
    miroslaw mirsad misael mischa mislav mitch mitchel mitesh mithat mithun mitja mitko mitsuhiro
    mitsuo miłosz mladen moataz mobin modestas modesto modi modou modris moe moez mogens mohab
    mohamad mohamadou mohamed mohamedi mohammad mohammed mohamud mohanad mohand mohd mohit mohmed
    mohsen mohsin moises moishe moisés moiz mojmir mojmír mojtaba mokhtar moli momen momodou moncef
    mont montel montrell monty moosa mordechai mordur mori moric morits moritz morne morrie morten
    morteza mortimer mory mose moshe mosi mouad mouhamadou mouhamed mouhammad mouloud mounir mourad
    moussa moustafa moustapha mozes muad muamer muammer muaz mubariz mubashir mubin mucahit mufit
    mugur mugurel muhamad muhamed muhamet muhammad muhammadali muhammed muhammet muhanad muhannad
    muharem muharrem muhsin mujtaba mukesh mukhtar mukul muli mumbi mumin mumtaz muneeb muni munif
    murad murat murdo murdock murilo murry mursel murtaza musa musab muslim muslum mussa mustaf
    mustafa mustafe mustafo mustapha mustofa mutasim mutasım muthoni muzaffar muzaffer muzamil
    mwangi mychal myer mykel mykhailo mykola mykolas myles myron máni már márcio mário márk márton
    márus mátyás máté máximo måns mårten mías mír míó móri móric mórits móses móði mörður múli
    mübariz müfit mümtaz münif müslum müslüm māris mārtiņš nabi nabil nacer nachiket nachum naci
    nadav nadim nae nael naftali nagib nahom nahuel nahum naim najam najee naji najib najim naksh
    nakul nam naman namik namiq namon nand nando nandor naoki naor naoto naoya naoyuki naphtali
    napoleone narayana narcis narciso narcisse narek narendra naresh nas nasar naseer naser nasim
    nasir nasr nasrullah nassim nassir nat natalino natalio natan natanael nataniel nataníel nate
    nathael nathan nathanael nathanaël nathanial nathaniel nathen natiq natnael naum naveed naveen
    navid navraj nawaf nawfal nayan nayef nayel nayil nazario nazif nazim nazir nazmi nazzareno naël
    naïm nağı nebih nebil nebojsa necati necdet necip necmettin ned nedal nedeljko nedim nedzad
    needham neel neely neeraj neftali neftalí nehemia nehemiah neil neill nejat nejc nektarios nel
    nelio nello nels nelu nemanja nemesio nemo nenad nereo nerijus neron nery nesip nessim nestor
    netanel nevan neville nevin nevio nevzat newell neymar nezar nezih nezir nhien nhiên nial niall
    niaz nibaldo nicandro nicanor nicat nicco niccolo niccolò nicholai nicholas nicholaus nicholus
    nicklas nicklaus nicko nickolas nickson niclas nico nicodemo nicodemus nicolaas nicolae nicolai
    nicolaie nicolaj nicolaus nicolino nicolo nicolás nicolò nicos nicu nidal niek niel niels nigel
    nihat niilo nik nikanor nikesh nikhil nikitas nikko niklas niklaus niko nikodem nikolai nikolaj
    nikolajs nikolaos nikolas nikolay nikoloz nikos niks niksa nikša nile niles nilesh nilo nils
    nilson nilton nimrod nino niraj niranjan nirav nisar nishan nishant nissim nitesh nitin nitish
    niyaz niyazi nizam nizar njall njeri njoki njordur njáll njörður nnaemeka nnamdi noah noam noan
    noar noboru nobuhiro nobuo nobuyuki nodar noe noi nokkvi nolberto nolen noman noni nonni nonso
    norbert norberto nori noriaki norik norio noriyuki normand normann normunds norval norwood noud
    nouh nouman nourdine noureddine november noyan noé noël nuhu numan nuno nunzio nural nurcan
    nurettin nuri nurkan nurlan nuru nurullah nusret nyambura nyana nyle nyoman nándor néstor níels
    níls nóam nóel nói nóni nóri nóvember nökkvi oba obaid obe obed obie obinna octav octavian
    octavio octavius oddbjorn oddbjörn oddgeir oddi oddur oddvar oded odhran odilon odin odinn odis
    odon odysseas odysseus ofeigur ofer ogden oge ogmundur ognyan oguz oguzhan ohad oisin oiva
    oivind ojas ojvind okan oke okechukwu oktay okto októ oladimeji olaf olafur olakunle olalekan
    olan oland olanrewaju olatunde olavi oldrich oldřich ole oleg olegario oleh oleksandr oleksiy
    olen oley olgierd oli olimpiu olin olindo olivier oliviero olivio olivér oliwer oliwier olle
    olli olov olufemi olukayode olumide olusegun oluwafemi oluwasegun oluwole olver om omar omari
    omarion omer omero omi omid omondi omotayo omri omur onat onder ondrej ondřej onel oner onkar
    onni onno onofre onur onurcan orazio oren orest oreste orestes orestis orges orhan orie orik
    orin oriol orion oris orjan orkun orland orley orlin orlo orlygur ormur ornolfur orren orri
    orrin orson ortwin oruc oruç orval orvar orvel orvil orville orvin orvis orxan osama osamah
    osamu osbaldo osbert oscar oskar oskari oskars oskár osman osmar osmo ossi ossian ossur osten
    osvald osvaldo osvalds oswald oswaldo oswin otabek otakar otavio otello otfried othmar othniel
    otho othon otieno otilio otis otman otmar otniel oto ott ottarr ottavio ottfried otti ottis
    ottmar otto ottokar ottomar ottone ottorino ottó otávio ouma oumar ousman ousmane oussama ove
    ovid ovidio ovidiu ovila owain oystein oyvind ozan ozcan ozdal ozel ozgur ozkan ozturk ozzie
    ozzy paavo pablo paco padraic padraig paiman palle palmi pamfil panagiotis panait panayiotis
    panayotis pancho pandu panfilo panji pankaj pantelis panu paolo param pardeep paride parth
    parvez parviz pasa paschalis pascual pasi pasqual pasquale pasqualino patrekur patric patricio
    patrik patrizio patryk pau paul-heinz pauli paulino paulius paulo pauls pauric pavao pavel pavle
    pavlos pavo pavol pawel paweł payam paşa peadar pearse peder pedram pedro pedró peeter pejman
    pekka pelayo pelle pellegrino pentti pepe pepijn pepito peppino per per-erik per-olof percival
    percy perfecto pericles perley pernell pero pertti petar pete peter peter-michael peteris petko
    petr petre petri petrit petru petrus petteri petur phelim phelix phil philemon philip philipe
    philipp philippe philippos phill phillip phillipe phillipp philo phineas phuc phuoc phúc piaras
    pierangelo piere piergiorgio piergiuseppe pierino pierluigi piermaria piero pierpaolo
    pierre-yves pierrick piers piersanti piet pieter pieter-jan pietro pijus pim pinchas pinkney pio
    piotr pirmin pius piyush pjetur pjotr placido plamen platon ples plinio plummer plácido polad
    polat polk pompeo pompiliu poncio pontus porfirio posey poul pouya povilas poyraz prabhat prabu
    pradeep pradip pramod pranav pranay praneel pranit prashant prashanth prateek pratyush praveen
    pravin pravoslav preben predrag premysl prentiss priam priit primitivo princeton prokop
    prudencio pryor przemyslaw przemysław príor puccio putu pyotr pál páll pálmar pálmi pánfilo pär
    pål péter pétur pío pēteris přemysl qadir qaisar qasim qasım quang quentin quillan quinten
    quintin quinton quique quirino quoc rabah rabie rabih rachid rachit radan rade radek raden
    radika radim radivoj radivoje radko rado radomir radomír radoslav radoslaw radosław radouane
    radovan radu raduz radúz raef raekwon raf rafa rafael rafail rafal rafaél rafaël rafał rafe
    raffael raffaele raffaello raffi rafi rafid rafik rafiq rafn raghav raghu ragip ragnar raguel
    ragúel raheem rahmat rahn rahsaan rahul raiden raif raihan raik raimo raimon raimond raimondo
    raimonds raimund raimundo rainer raivis raivo raiyan rajab rajat rajeev rajen rajendra rajesh
    rajib rajiv rajko rajkumar rajmund rakan rakeem rakesh ralf ralf-peter ralph rama ramadan
    ramadhan ramazan rameez ramez rami ramil ramin ramiro ramiz ramon ramses ramy ramzan ramzi ramzy
    ramón ranbir rance randal randel randell randhir randle randolf randver ranieri ranjan ranjeet
    ranko ranveer ranvir raouf raoul raphael raphaël rares ras rashaad rashaan rashad rasheed rashid
    rashidi rasim rasmus rastislav rastko rasul ratko raul rauno ravi ravil ravindra ravy rawad
    rawiri rayaan rayburn rayden rayford raymon raymund raymundo raynard rayshawn rayyan razi raziel
    razvan razı raúl recep redha redmond redouane redwan refik refugio reggie reginal reginald
    reginaldo regis regulo rehaan rehan reidar reijo reimar reimer reimund reinald reinaldo reinar
    reiner reinhard reinhardt reinhart reinhold reinier reinis reino reinold rejean relu rembrandt
    remco remigio remo remus remzi renaat renald renaldo renan renard renat renato renaud rendy rens
    renzo rené reon resul reto reuben reubin reuven rex rexford rexhep rey reyansh reymond reynald
    reynaldo reynir reynold reyr reza rhett rhodri rhys riaan riad ricardo ricards riccardo ricci
    richardo richardt richie richy richárd rickard ricky rico rida ridvan ridwan rigo rigoberto
    rihards rijad rik rikard rikardo rikardur rikhard rikhardur rikharð rikharður rikky riku
    rimantas rinaldo rino rinor rio rishi risto ritesh riyad riza riziki rizki rizvan rizwan ričards
    roald robb robbe robbert robby rober robert robertas robertino roberto robley robt roby rocco
    rochdi rochus roddy roderic roderich roderick roderik rodger rodion rodney rodolfo rodolphe
    rodrick rodrigo rodrigue roel roeland roelof rogelio roger rogerio rogier rognvald rognvaldur
    rohat rohit rok rokas roko roland rolandas rolando rolands roldan roldán rolf rolf-dieter rolla
    rolland rollie rollin rollo roly romain romano romaric romario rome romel romello romeo romesh
    romie romolo romuald romualdo romulo romulus román roméo ron ronal ronald ronaldo ronan rondal
    ronen ronin ronn ronni ronnie ronny rony roope roosevelt roozbeh roque rosaire rosco roscoe
    rosenberg rosendo rosevelt rosman rossa rostam rostislav roswell rotimi rouven ruairi ruari
    rubani ruben rubin rubén rudi rudiger rudolf rudolfo rudolfs rudolph rudra rudy rudyard rueben
    ruedi ruel ruffin rufino rufus ruggero ruggiero rui runar runi runolfur runólfur rupert ruperto
    rurik rusen rushil ruslan russ rustam rustem rustin rutger ruy ryad ryder ryker ryland ryne
    ryohei ryoji ryoma ryota ryszard ryuichi ryuji rza réginald régis régulo rémi rémy ríkarður
    ríkharð ríkharður ríó róbert róman rómeó rómulo rósenberg rósi rögnvald rögnvaldur rúben rúdólf
    rúnar rúrik rüdiger rüşen rūdolfs saad saadat saba sabahattin saban sabas sabastian sabatino
    sabih sabit sabri saburo sachin sadam sadat saddam sadik sadiki sadiq sadok sadri sadıq saebjorn
    saed saeid saemundur saer saevar safet safir safwan safír sagit sahan sahand sahin sahir saidi
    saied saif saiful saifullah saikou saim saimon sait sajad sajid sajjad saka sakari sakarias
    sakarías sakib sakip sakir saksham sakti sal salaheddine salar saleh sali salif salih salil
    salim saliou salman salmann salomon salomón salvator salvatore salvi salómon sam samael samandar
    samar samarth samed sameer samer samie samih samil samim samir sammuel sammy samo sampo samrat
    samson samu samual samuel samuele samuil samuli samuël samvel samwel samy samúel sanad sancar
    sancho sandalio sandel sandesh sandile sandis sandor sandro sandu sani sanjar sanjay sanjeev
    sanji sanjiv sanli sante santeri santino santo sançar saqib sardar sardor sargis sargon sarmad
    sarp sarthak sarvan sarvar sasan sascha sasho saso satoru satoshi saturnino satya saud saul
    saulius saulo saurav sava saverio savion savon savvas sayf saïd saúl sağıt sašo scotty seaborn
    sead seamus sean sean-paul sebahattin sebastiaan sebastian sebastiano sebastiao sebastien
    sebastijan sebastián sebastião sebastjan sebastían sebestyen secundino seda sedat sedrick sefi
    segismundo segundo seha seif seiichi seiji sejad sekou selahattin seldon selim selmer selvin
    selwyn sem semih semion semir semsettin semyon senad senan seneca senn senne senol seosamh sep
    sepehr sepp seppe seppo serafim serafin serafín seraj sercan serdar sergei sergej sergen sergey
    serghei sergio sergiu sergius sergiusz sergiy serguei serhan serhat serhiy serigne serkan
    servando sesil seth sevastian seve severiano severin severino severo severt severín sevket
    seward seweryn seydou seyed seyfullah seyithan seymour seymur shaban shabbir shadrack shafiq
    shahab shahbaz shaheer shahram shahriar shahzad shahzeb shaka shakeel shakib shakil shakur
    shamar shameer shamir shamsher shan shane shantanu shaquan shaquille sharad sharif shashank
    shaun shaurya shayaan shayan shazad sheamus shedrick shehzad sheldon shem shemar shep sherif
    shervin sherwin sherwood shigeki shigeo shigeru shihab shingo shinji shiro shishir shivam
    shivansh shlomo shmuel shoaib shogo shohei shoichi shon shota shpend shpetim shravan shrey
    shreyas shuaib shuhei shuichi shuji shyam shyheim siavash sibusiso sid siddharth siddhartha
    sidiki sie siebe siegbert siegfried sieghard siegmar siegmund siegward siem sigbert sigbjorn
    sigbjörn sigfrido sigfried sigfus sigfús sigge sighvatur sigismund sigmar sigmund sigmundur
    signar sigri sigthor sigtryggur sigur sigurbergur sigurbjorn sigurbjörn sigurd sigurdor sigurdur
    sigurdór sigurgeir sigurjon sigurjón sigurlaugur sigursteinn sigursveinn sigurthor sigurður
    sigurþór sigvaldi sigvard sigþór siim sikander sil sila silas silvano silvester silvestre
    silvestro silvian silvino silvio silviu silvo sim simao sime simen simeon simi simion simmie
    simo simonas simão simón sinan sinasi sindre sindri sinisa siniša sione sipho sirac siraj sirin
    sirio siro sirus sivert sixten sixto siyabonga sjoerd sjur skafti skander skapti skarphedinn
    skarphéðinn skender skuli skúli slade slamet slavisa slavko slavomir slavomír slawomir slimane
    slobodan smari smidur smiður smári snaebjorn snaer snaevar snorri snæbjörn snær snævar sobhan
    socrates sofian sofiane sofonias sofus sofyan sohaib sohail sohan soheil sohil sohrab sokrates
    sokratis solberg soloman solvar solvi solvin somchai somtochukwu sondre soner sonke sophus soren
    sorin soroush sosuke sotero sotirios sotiris soufian soufiane souhail souheil souleymane
    spartaco spenser spiridon spiros spurgeon spyridon spyros srdan srecko sreten srečko sriram
    staffan stamatios stamatis stan stane stanford stanimir stanislao stanislas stanislaus stanislav
    stanislavs stanislaw stanisław stanko stanly starri stavros staņislavs steen steeven stef
    stefaan stefan stefano stefanos stefen steffen stefnir stefán steinar steinarr steinbjorn
    steinbjörn steindor steindór steingrimur steingrímur steinn steinthor steinþór stelian stelio
    stelios stellan sten stepan stephan stephane stephano stephanos stephanus stephen stephene
    stephon stergios stetson stevan steve steven stevo stian stig stijn stiven stjepan stojan stoney
    stoyan struan sture sturla stylianos styrbjorn styrbjörn styrkar styrkár styrmir stéphan
    stéphane suat subhan subhash sudhir sudi sudip sufian sufyan suha suhaib suhail suhas suhayb
    sujay sujit sukhdev sukru sulayman suleiman sulejman suleman suleyman suliman sulo sumarlidi
    sumarliði sumeyye sumit sumner sundar sune sunil suphi suraj suren surya sushil susumu svan
    svante svatopluk svatoslav svavar svein sveinbjorn sveinbjörn sveinn sven sven-erik sven-olof
    svend svenn svenning sverre sverrir svetlin svetoslav svetozar svetozár svyatoslav svätopluk
    swen syed sylas sylvain sylvanus sylvere sylvester sylvio sylvère sylwester symeon symon syrus
    szabolcs szilard szilveszter szilárd szymon sándor sæbjörn sæmundur sær sævar sébastien sérgio
    séverin símon sírus sófus sófónías sókrates sólberg sólon sólvin sölvar sölvi sönke sören søren
    sübhan süha sükrü süleyman sümeyye sýrus sıla taavi tadao tadas tadashi tade tadeas tadej tadeo
    tadeusz tadeáš tadhg tadija tafari taft tage taha tahar taher tahir tahj taieb taiki taim
    taimoor taine taisto takaaki takahiro takanori takao takashi takayuki takehiko takehiro takeo
    takeshi taku takuma takumi takuto takuya tal talan talen tali talib taliesin tallie talmadge
    talmage talıb tama tamas tamati tamaz tamim tamir tamás tanay tandy tane tanel taneli taner
    tanguy tanish tanju tano tanveer taoufik tapan tapani tapio tarak tarcisio tarek tareq tarik
    tariq tarkan tarmo taron tarun tasnim tasos tassilo tatsuo tatsuya taufik taulant tauno taurean
    taurus tavares tavian tavion tavis tavish tavon tawfik tawfiq tayeb tayfun taygan tayshaun
    taysir tayyab tayyip ted tedd teddie tedi teemu teguh teitur tejas tekin telemaco telesforo
    telman telmo temidayo temir temistocle temur teo teobaldo teodor teodorico teodoro teodors
    teodosio teofil teofilo teoman terance terell terence terje tero terrance terrence tetsuo
    tetsuro tetsuya teun teuvo tevfik tevin tewodros tex teymur tezcan teófilo thabani thabo thad
    thaddaeus thaddaus thaddeus thaddäus thales thamer thando thanh theadore themba theobald
    theodoor theodor theodore theodoro theodoros theodorus theodór theofanis theofilos theon
    theophil theophile theophilus therman theron theódór thiago thibaud thibault thibaut thibo
    thierno thierry thies thijmen thijn thijs thilo thobias thom thommy thomás thor thoralf
    thorarinn thorben thorbergur thorbjorn thordur thore thorfinnur thorgeir thorgils thorgrimur
    thorhallur thorin thorir thorkell thorlakur thorleifur thorlindur thormodur thoroddur thorolfur
    thorstein thorsteinn thorsten thorvald thorvaldur thorvardur thorwald thos thrainn thrandur
    throstur thure thurlow thurman thurston thành théo théodore théophile thór tiago tiarnan tibe
    tiberiu tiberius tibo tibor tiburcio tidiane tiernan ties tigran tihomir tiit tijan tijani tijl
    tijmen tijn tijs til tilak tilden tilen tillmann tilman tilmann tilo tim timeo timi timm timmie
    timmothy timmy timo timofei timofey timon timotei timotej timoteo timoteus timothe timothee
    timotheus timothey timothée timucin timur timéo tinni tino tirso tito titus tivadar tiziano toan
    tobe tobias tobiasz tobie tobin tobiáš tobías todor tofiq toi toine toivo toki tokunbo tolbert
    tolga tollie toma tomas tomaso tomasz tomaz tomaž tomi tomie tomio tomislav tommaso tommi tommy
    tomo tomoaki tomohiko tomohiro tomoki tomoya tomoyuki toms tomy tomàs tomás tomáš tomé tonatiuh
    toney tonino tonio tonni tonny tono tonu tony toomas topias toralf torben torbjorn torbjörn
    torbjørn tord torfi torgny toribio torin torkel torleif tormod torquato torrance torrence torry
    torstein torsten toru toshiaki toshihiko toshihiro toshiki toshio toshiya toshiyuki toño trae
    traian trajan transito traugott trausti travon trayvon tre tremaine tremayne trent trenten
    trever trevin trevis trevon trevor treyton treyvon tri trifon tripp tristan triston tristram
    tristán troels trond trong trumaine truman trung tryggvi trygve tránsito tsutomu tsuyoshi
    tsvetan tu tuan tudor tufan tugay tugrul tulio tullio tumer tumi tunahan tunc tuncay tuncer
    tuomas tuomo turabi tural ture turgay turgut turlough tushar tuukka tuvia twan ty tycho tye tygo
    tylor tymon tymoteusz tyquan tyr tyree tyreek tyreese tyreke tyrel tyrell tyrese tyrik tyrin
    tyriq tyrique tyron tyrone tyrus tyshawn tyson tytus tzvi téo tími tímon tímoteus tímóteus
    tóbías tói tóki tómas tór tõnu tùng tú tümer türabi týr ubaldo uberto ubeydullah uche uchenna
    uda uday udo ueli uffe ufuk uggi ugo ugochukwu ugolino ulas uldis ulf ulfar ulfur ulises ulisses
    ulric ulrich ulrik ultan ulu ulvi ulysses umang umar umay umberto umer umesh umid umut umutcan
    uni uno uolevi ural uranus urbain urbano urfan urho uriel urijah urmas uros uroš urs usama usman
    usmon ustun uthman utkarsh utku utz uwe uzair uzeyir vaclav vadim vadym vagn vagner vahan vahe
    vahid vahram vaibhav vaino vaios vakur valbjorn valbjörn valdas valdemar valdi valdimar valdir
    valdo valentijn valentim valentin valentino valentinus valentyn valentín valentínus valer valere
    valerij valerio valeriu valeriy valero valgard valgardur valgarð valgarður valgeir vali valmar
    valmir valon valter valthor valtteri valtyr valtýr valur valère valér valéry valíant valþór
    vander vangelis vansh vardan vartan varun vasco vashon vasif vasil vasile vasileios vasili
    vasilij vasilije vasilios vasilis vasiliy vasily vassili vassilios vassilis vasyl vavrinec
    vebjorn vedad vedant vedat vedran vegard veigar veijo veikko veit veli velibor velimir velizar
    veljko vello venancio venanzio venceslas venceslás vendel vendelin vendelín venelin veniamin
    venkat ver vere vergil verl verle verlin verlon verlyn vern verner verneri vernon vero vesa
    veselin vesteinn vester veton veturlidi veturliði veysel viacheslav vic vicent vicente vicenzo
    vick victoriano victorino vid vidal vidar vide vidir viesturs vifill vigfus vigfús viggo viggó
    vignir vigo vihaan vijay vikas vikash vikingur vikram vikrant viktor viktors vilem vilgot
    vilhelm vilhjalmur vilhjálmur vilho vili viliam vilim vilis vilius viljami viljar viljem viljo
    villads ville villi villiam villy vilmar vilmer vilmos vilmundur vilnis vilson vilém vinay
    vinayak vince vincenc vincenzo vineet vinicio vinicius vinko vinod vinson vinton vinzenz
    vinícius viorel viraj viren virge virgel virgil virgilio virginio virgle visar vishal vishnu
    visvaldis vit vitali vitalii vitalis vitaliy vitaly vitas vitezslav vito vitomir vitor vitorio
    vittorio vitus vivaan vivek viðar vjekoslav vlad vladan vladimer vladimir vladimír vladislav
    vladislavs vlado vladyslav vlastimil vlastimir vlatko voicu vojislav vojtech vojtěch voldemars
    voldemārs volkan volker volkhard volkmar volney volodymyr vratislav vratko vsevolod vukasin
    vural vusal vyacheslav vytautas václav váli vâlâ väinö vébjörn vésteinn víctor vífill víkingur
    vít vítor vítězslav víðar víðir vüsal waclaw wael wahab wahib wahid wahyu waino wairimu wajid
    waldemar waldo waleed walfried walid walt walther wambui wangari wangui wanja wanjiku wanjiru
    wannes waqar waqas wardell warwick waseem wasim wassim wataru waverly wawan wayde wayland waylon
    wayman waymon wayne wazir weldon wellington welton wenceslao wendel wendell wenzel wes wesam
    wesley wesly wess wessel westin westley wieland wieslaw wigbert wiggo wijnand wiktor wilber
    wilbert wilbur wilburn wilco wilder wilford wilfred wilfredo wilfrid wilfrido wilfried wilhelm
    wilhelmus wiliam wilkie willaim willam willard wille willem willfried willi william willian
    williard willibald willum willy wilman wilmar wilmer wilton wim windell winfield winford winfred
    winfried winson winston winthrop winton wira wiremu wirt wisnu witold wladimir wladyslaw wm
    wojciech wojtek woldemar wolf-dieter wolf-dietrich wolf-rudiger wolf-rüdiger wolfgang wolfhard
    woodie woodrow woodson worley wout wouter wulf wycliffe wylie wálter xabi xabier xander xaver
    xavi xavier xenophon xerxes xzavier yaacov yaakov yacin yacine yacob yacouba yadiel yadigar
    yagiz yago yahia yahir yahya yair yakob yakov yakup yalcin yalçın yamato yamen yamin yan yancy
    yandel yanick yanik yanis yaniv yanki yankı yann yannic yannick yannik yannis yared yaro yaron
    yaroslav yaseen yaser yash yashar yasin yassen yasser yassin yassine yassir yasuhiro yasuo
    yasushi yasuyuki yatin yavor yavuz yazan yazid yechiel yedidya yee yegor yehia yehonatan
    yehoshua yehuda yehudah yeison yener yerko yesid yevgeniy yevgeny yiannis yigal yigit yilmaz
    yisroel yitzchak yitzchok yitzhak ylli ymir yngvar yngve yngvi yoan yoann yoav yochanan yoel
    yogesh yohan yohanan yohane yohanes yohann yohei yoichi yoji yonas yonatan yonathan yonis yony
    yoram yordan yorick yosef yoseph yoshiaki yoshifumi yoshiharu yoshihiko yoshihiro yoshikazu
    yoshiki yoshimitsu yoshinobu yoshinori yoshio yoshitaka yoshiyuki yoshua yosif yossef yossi
    yosuke yotam youba youcef younes youness youri yousaf yousef yousof youssef youssouf yovan yrjo
    yrjö yug yugo yuichi yuichiro yuji yukihiro yukio yunior yunis yunus yurdanur yuriy yusef yusif
    yussef yussuf yusuf yusuke yutaka yuto yuvan yuvraj yvan yves yvon zac zacarias zacarías zach
    zacharia zachariah zacharias zacharie zachary zachery zack zackary zackery zadok zafer zaher
    zahi zahid zahir zaid zaiden zaim zain zak zakari zakaria zakarias zakariya zakary zakarya
    zakaría zakarías zakhar zakir zakk zalan zalman zalán zamfir zamin zamir zan zander zane zanis
    zareh zarif zarko zaur zavier zavion zayan zayd zayden zayn zayne zayyan zbigniew zbynek zbyněk
    zdenek zdenko zdeněk zdravko zdzislaw zeb zebedee zebulon zechariah zeeshan zeev zeferino zeid
    zekai zeke zeki zeljko zenas zeno zenon zephaniah zeshan zeus zeyad zeyd zeynal zhivko ziad zico
    zidan ziedonis ziga ziggy zigmund zihni zikmund zinedine zino ziya ziyad zlatan zlatko zoel
    zohaib zohair zollie zoltan zoltán zoran zouhair zsigmond zsolt zsombor zubair zubayr zubin
    zuhair zuhayr zulfikar zulfiqar zurab zvonimir zvonko ábel ádám ágúst áki ákos álex álvaro ángel
    árelíus ármann árni áron árpád ársæll ásbjörn ásgeir ásgrímur ási áskell áslákur ásmar ásmundur
    ástráður ástþór âdem ângelo åge åke ægir ævar èric édgar édouard émile éric étienne ían ígor ími
    ísak ísar ísidór ísleifur ísmael ísmar ísrael ítalo ívan ívar íñigo ófeigur ólafur óli óliver
    ólíver ómar ómi óscar óskar ósvald óttar óttarr óðinn öge ögmundur ölver ömer ömür önel örik
    örjan örlygur örn örnólfur örvar össur östen özdal özel özgür öztürk øivind øjvind øystein
    øyvind úlfar úlfur úlrik úranus übeydullah ülvi ümid üstün üzeyir ýmir þorbergur þorbjörn
    þorfinnur þorgeir þorgils þorgrímur þorkell þorleifur þorlákur þormóður þorsteinn þorvaldur
    þorvarður þráinn þrándur þröstur þór þórarinn þórbergur þórbjörn þórgrímur þórhallur þórir
    þórleifur þórlindur þóroddur þórsteinn þórður þórólfur ādams ādolfs ēriks ēvalds łukasz şaban
    şakir şali şamil şanlı şefi şemsettin şevket şide şinasi şirin šime šimon štefan štěpán žan
    žanis željko žiga žigmund
"""

FEMALE: Final = """
    aada aadhya aagot aahana aaisha aalia aaliya aaliyah aamina aanya aarna aarti aasha aashi
    abagail abbi abbie abbigail abby abbygail abeera abela abelone abena abeni abha abida abigael
    abigail abigale abigayle abigaíl abigel abina abla abosede abra abril acelya achsah ada adaeze
    adah adal adalbjorg adalgisa adalheidur adalia adaline adalyn adalynn adanna adara adda addie
    addisyn addolorata addy addyson addý adea adela adelaida adelasia adele adelgunde adelheid
    adelia adelie adelina adelinde adeline adelisa adelita adell adella adelle adelma adelyn adelynn
    adelía adena adenike adepeju adesewa adetoun adia adiba adiela adila adilene adilia adina adine
    adison aditi adjoa adline adolfina adolfine adora adoracion adoración adria adriana adriane
    adrianna adrianne adriene adrienn adrienne adrijana adrina adriána adríana advika adwoa adya
    adyson adèle adéla adélaïde aedin aela aelita aenne aerin aesa aesha afaf afaq aferdita affie
    afia afifa afife afiya afra afrah africa afrodite afroditi afsana afshan afton afua agata agatha
    agathe agda aggie agla aglae aglaia agnes agnesa agnese agness agneta agnete agnetha agnieszka
    agnès agostina agota agripina agueda agusta agustina agáta agða ahlam ahlem ahna ahuva aicha
    aida aideen aiga aija aika aikaterini aiko aila ailbhe aile aileen ailene aili ailie ailis
    ailish ailsa ailyn aima aimee aimi aimie aimy aimée aina ainara aine ainhoa aini aino ainoa
    ainsley aira airi airin aisha aishah aishani aishling aishwarya aisling aislinn aissata aissatou
    aiste aisyah aitana aiva aixa aiyana aiyanna aiza aizah aja ajda ajla ajna ajsa akane akanksha
    akari akay akeelah akemi akiko akila akmaral akosua aksana akua alabama alaia alaina alaine
    alana alanah alani alanis alanna alannah alanta alara alaya alayah alayna alayne alaz alba
    albana albane albena alberte albertha albertina albertine albina albulena albína alcira alda
    aldina aldona aldís alea aleah alease alecia aleda aleen aleena aleesa aleesha aleeza aleida
    aleina aleisha alejandra alejandrina aleka aleksandra alena alene alenka alesa alesha aleshia
    alesia alessa alessandra alessia aleta aletha alethea aletta alette alev alevtina alexa
    alexandra alexandrea alexandrina alexandrine alexandría alexina alexine alexsandra alexus
    alexzandra alexía aleyna alfa alfheidur alfhild alfia alfina alfonsina alfreda alfrun algis
    algış alia aliaa aliah aliana alica alice alicia alicija alicja alida aliette alifa alika aliki
    alima alina alinda aliona alis alisa alise alisha alishba alishia alisia alison alissa alissia
    alisson alita alivia alixe aliya aliye aliz aliza alizah alize alizee alizée alja aljona alka
    alketa alla allana allanah alleen allegra allena allene allia allie alline allissa allisson
    alliyah allysha allyson allyssa allý alma almaz almeda almedina almendra almerinda almeta almina
    almira almudena almut almuth almyra aloisia alojzia alojzija aloma alona alondra alora aloyse
    aloysia alphonsine alrun alrún alta altagracia altea altha altina alvena alvera alvilda alvina
    alvira alvīne alwina alwine aly alya alyah alyana alyce alycia alyna alyona alys alysa alyse
    alysha alyshia alysia alyson alyssa alysse alyssia alyvia alzbeta alzina alzira alícia alída
    alína alís alísa alīda alžbeta alžběta ama amaal amabel amada amadea amaia amaira amaka amal
    amale amalia amalie amalija amaliya amalya amalía amana amanda amandine amany amara amarachi
    amarilis amaris amaya amba ambar amberly ambika ambra ambre ambreen amee ameena ameera ameerah
    amel amela ameli amelie amelija amelina ameline amelle amely amelía amena amera amey ami amia
    amiah amie amiee amika amilia amilía amina aminah aminat aminata amira amirah amisha amita amiya
    amiyah amma ammara ammie amna amparo amra amre amreen amrita amruta amy amy-lee amy-leigh amya
    amália amélia amélie américa amíra amý amālija an anabel anabela anabell anabella anabelle
    anabia anaelle anagha anahera anahi anahid anahis anahit anahita anahí anaida anais analia
    analisa analía anamaria anamarija anamika anandi ananya anastacia anastasia anastasie anastasiia
    anastasija anastasiya anastassia anastasya anastasía anastazia anastazie anastazja anastázie
    anat anatolia anaya anays anaëlle anaís anaïs anca anda andela andjela andjelina andora andrada
    andrea andreana andreanne andreea andreia andreina andreja andrejka andressa andria andriana
    andrijana andrina andrine andrá andréa andrée andzelika anděla anea aneesa aneesha aneka anel
    anela anelia anelise anella anemona anesa anessa anet aneta anete anett anetta anette anezka
    anežka anfal anfisa angela angele angelene angeles angelia angelie angelika angeliki angelina
    angeline angelita angella angelyn angelíka angharad angie angèle angélica angélique ania anica
    anice anida anie aniela aniella anika aniko anikó anila anina anine anique anisa anisah anisha
    anisia anissa anita anitha anitra anitta aniya aniyah anja anjali anjana anjanette anjela
    anjelica anjelina anju anjuli anka anke ankica ankita ann ann-britt ann-charlott ann-charlotte
    ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi
    ann-sofie anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel
    annabell annabella annabelle annabeth annaelle annah annalea annalee annalena annalie annaliese
    annalisa annalise annalísa annamae annamari annamaria annamarie annamária annarita annarosa
    annastacia annastasia anne anne-catherine anne-francoise anne-françoise anne-kathrin anne-katrin
    anne-laure anne-lise anne-marie anne-rose anne-sophie annedore annegret annegrete anneka
    annekatrin anneke anneleen annelene anneli annelie annelies anneliese annelise annelore annely
    annelyse annelí annemarie annemette annemie annemiek annemieke anner annerose annet annett
    annetta annette anney anni annia annica annice annick annie anniina annija annika annikka
    annikki annina annique annis annisa annissa annita annmarie annu annukka annunziata anny annya
    annía anný anona anouchka anouck anouk anoushka anouska anselma ansley anthea anthonia antia
    antigona antigone antigoni antionette antje antoaneta antoinette antonela antonella antonetta
    antonette antonieta antonietta antonija antonina antonía antoņina antra antònia antónia anu
    anuja anum anunciacion anunciación anupama anuradha anusha anushka anuska anvi anwen anya anyi
    anzhela anzhelika aníka anína aníta aoibheann aoibhin aoibhinn aoife aparna aphrodite apolena
    apolline apollonia apolonia april apryl apríl aqsa ara arabel arabella arabelle araceli aracely
    aradhana arah aral araminta aranka arantxa arantza aranzazu arcangela arcelia archana ardath
    ardelia ardella ardelle ardeth ardiana ardita ardith ardyce ardís areeba areej areen areli
    arelia arely areta aretha areti arey arfa argie argyro ariadna ariadne ariah ariane arianna
    arianne arica ariela ariella arielle arienne arifa arife arija arijana arika arina arinola arisa
    arisha aristea arizona arja arjeta arkie arla arleen arlena arlene arlet arleta arlete arleth
    arletta arlette arlinda arline arly arlyne armanda armande armandina armelle armenía armida
    armina arminda arna arnbjorg arnbjörg arndis arndís arnela arnetta arney arnfridur arnfríður
    arngunnur arnheidur arnheiður arnhildur arnika arnina arnlaug arnljot arnljót arny aroa aroha
    arora arpita arra arrie arsenia artemis artemisa arthi artina arun arunima arushi arvilla arwa
    arwen aryana aryanna arzu aránzazu aría aríanna aríella arín arína arís asako asali asami
    asbjorg ascensión asdis ase aseel asena asgerdur asha ashan ashanti ashely ashia ashildur ashima
    ashlea ashlee ashleen ashleigh ashlene ashli ashlie ashling ashly ashlyn ashlynn ashna asia
    asifa asima asimina asiya asiyah asiye asja asla aslaug asli aslihan asma asmaa asmahan asmira
    asna ason aspasia asra asrun assa assia assumpta assunta asta asteria asthildur astra astri
    astrid astrida astridur asu asuman asunción asya atalia atalía atara atena athanasia athea
    athena athene athina ati atifa atika atina atinuke atiya atla atlanta atsuko attie attracta
    aubree aubrie aud audbjorg aude audny audra audree audrey audriana audrianna audrie audrina
    audry audur augustina aulikki aulona aundrea aune aure aurea aurela aurelia aureliana aurelie
    aurelija auria aurica aurore aurélia aurélie ausma ausra austra auðbjörg auðný auður ava avah
    avani avelina aveline averi averie averil avia aviana avie avigail avis aviva avril axelia
    axelle axelía axenia aya ayaka ayako ayami ayan ayana ayanna ayano ayat aybuke ayca aycan ayda
    aydar ayelen ayelet ayelén ayesha ayfer aygul aygun aygül aygün ayhan ayisha aykut ayla ayleen
    aylin aymee ayna aynur ayoka ayra aysa ayse aysegul aysel aysenur aysha ayshe aysu aysun ayten
    ayu ayumi ayçan ayşenur azade azadeh azahara azalee azalia azaria azeneth azita aziza azizah
    azize azra azucena azul azura azza azzie azzurra aída aïcha aðalbjörg aðalheiður aþena aşhan
    babett babette babita babs bahar bahia baiba bairbre balbina balli ballı bama bambi banu banü
    bara barbara barbie barbora barbra barbro barbára barica basilia basma basmah batoul batsheva
    batul batya baylee baylie bea beata beate beatrice beatrijs beatris beatrix beatriz beaulah
    becca becki beckie becky begga begona begoña beki belen belgin belia belina belinda belkis bella
    bellina belma belva belén bena benedetta benedicta benedicte benedikta benedikte benedita bengta
    benicia benigna benita benna benný bente benthe beníta bera beray berengere berenice berfin
    bergdis bergdís berglind bergljot bergljót bergny bergný bergrun bergrún bergthora bergþóra
    berina berit berith berivan bernadeta bernadett bernadetta bernadette bernadine bernarda
    bernardette bernardina bernardine bernardita berneice bernetta bernhardine bernice berniece
    bernita berra berrin berta bertha berthe bertille bertina bertine besa besarta besiana besma
    bess besse bessie bessy bessí beste betania betanía betha bethan bethanie bethann bethany beti
    betina betsey betsy betsý bette betti bettie bettina betty bettye bettylou bettý betul bety
    beula beulah bev beverlee beverley beverly beyonce beyza beáta bharati bharti bhavana bhavani
    bhavika bhavini bhavna bhavya bianca bianka biba bibiana bibiane bibiána bieke bienvenida bil
    bilha biljana billie-jo billye bimala bina binay bindu bineta binta bintou birgid birgitt
    birgitta birgitte birgul birgül birna birta birte birtha birthe biruta biserka bita bitten
    bjarkey bjarney bjarnfridur bjarnfríður bjarnheidur bjarnheiður bjarnveig bjorg bjork bjort
    björg björk björt bjørg blanaid blanca blanche blandina blandine blanka blathnaid blazena
    blažena blenda bleona blerina blerta blin bluette blythe blín bobbi bobbye bodil boel boga
    bogdana boglarka boglárka bogumila bohdana bohumila bohuslava boluwatife bonita borbala borbála
    borg borghild borghildur borgny borgný borislava bothildur bouchra bozena bozica bozidara božena
    božica božidara bracha brande brandee brandi brandie branislava branka brankica brea breana
    breann breanna breanne breda bree breeda breege breffni brenda brenna breonna bria briana
    brianda brianna brianne brid bridget bridgett bridgette bridgit bridie brie briella brielle
    briet briget brigette brighid brigid brigida brigit brigita brigitta brigitte brina brinda
    brinley brionna brisa brita britany britney britni britny britt-mari britt-marie britta
    brittaney brittani brittanie brittany brittnay brittnee brittney brittni brittny brona bronach
    bronagh bronislava bronwen bronwyn brooke brooklyn brooklynn broņislava bruna brunella brunhild
    brunhilde bruni brunilda bryana bryanna brylee bryna bryndis bryndís brynhildur brynja brynlee
    brynn brynne brá bríana bríanna bríet brígida buena buffy buket bukurije bula bulah bunmi burcu
    bushra busisiwe busra busranur buşra bylgja byrdie bára bárbara bärbel béatrice béatrix
    bénédicte bérengère bérénice bíbí bína bóel bóthildur büşranur cacilia cacilie caetana cagla
    caglar caia caileigh cailey cailin cailyn cait caitie caitlin caitlyn caitlynn caitriona cajsa
    caleigh calie calina caline calista calixta calleigh calli callie callista cambria cami camila
    camilia camilla camille camillia camisha cammie canan candace candelaria candelas candi candice
    candie candis candyce cannie cansu caoilfhionn caoimhe capitola cappie capucine cara caragh
    caren carena carene cari caridad carie carin carine carinne carisa carita carla carlee carleen
    carleigh carlene carley carli carlie carlijn carlina carlita carlota carlotta carly carlyn carma
    carme carmela carmelia carmelina carmelita carmella carmelle carmencita carmenza carmina
    carminho caro carola carolann carolanne carole carolee carolien carolin carolina caroline
    carolle carolyn carolyne carolynn carra carren carri carrie caryl caryn carys casandra casiana
    casie casilda casimira cassandra cassandre cassi cassiana cassidy cassondra cassy cataleya
    catalina catarina catelyn caterina caterine catharina catharine catherina catherine cathey cathi
    cathia cathie cathleen cathrin cathrina cathrine cathriona cathryn cathy cati catia catie catina
    catinca catrin catrina catrine catrinel catriona caty caydence cayetana cayla caylee ceara
    cecelia cecile cecilia cecilie cecilija cecille cecily cecilía cecylia cecília ceil celena
    celene celeste celestia celestina celestine celia celie celina celinda celine celsa cemile cena
    cennet ceola cerasela ceren ceridwen cerstin cerys cesarina cesira ceyda ceyla ceylin cezara
    chadia chaima chaka chana chanchal chanda chandani chandni chandra chanel chanell chanelle chani
    chanice chanie chaniya chantal chantale chantalle chante chantel chantell chantelle chara charis
    charissa charisse charita charla charlaine charlee charleen charleigh charlene charlette charli
    charline charlise charlize charlott charlotta charlsie charlyn charlyne charmain charmaine
    charmian charolette charvi chasity chaya chelo chelsea chelsey chelsi chelsie chelsy chenoa cher
    cherelle cheri cherie cherilyn cherine cherise cherith cherrelle cherri cherrie cherryl cheryl
    cheryle cheryll chessie cheyanne cheyenne chhaya chiamaka chiara chidimma chidinma chie chieko
    chiemi chikako chimene chimere chinelo chinenye chinwe chinyere chioma chiquita chiraz chirine
    chita chitra chiyo chizoba chloe chloee chloie chloé chloë chlóe chrissie chrissy christa
    christa-maria christabel christal christeen christel christelle christena christene christi
    christiana christiane christianna christianne christie christina christine christl christy
    chrystal chrystel chrystelle chyna chynna ciana cianna ciara ciarra cicely cici cidalia cielo
    ciera cierra cigdem cihan ciji cilia cilla cilli cilly cinda cinderella cindi cindie cindy cinta
    cinthia cinthya cintia cinzia cipriana cirila cissie citlali citlalli citra claire claire-lise
    clara clarabelle clare claribel clarice clarinda clarine clarisa clarissa clarisse clarita
    classie claudette claudia claudina claudine clea cleda clelia clemencia clementina cleofe cleone
    cleopatra cleora cleta cleva clio cliodhna cliona clodagh cloe clora clorinda cloris clothilde
    clotilda clotilde cloé clyda clytie clàudia cláudia cläre clémence clémentine codrina coleen
    colene coletta colette coline collette colomba colombe columbia conceicao concepción concepta
    concetta concettina conchita conni connie consolata constanca constance constancia constanza
    constanze constança consuela consuelo cora coraima coralee coralia coralie coraline cordelia
    cordella cordia cordie cordula coreen corene coretta corina corine corinna corinne corliss
    cornelia cornelie cornie corrina corrine corrinne cosetta cosette cosima cosmina coumba
    courteney courtnay creola crescencia cressida crina crissie crissy crista cristel cristelle
    cristen cristi cristiana cristie cristin cristina cristine cristy crysta csenge csilla custodia
    cvetka cybil cydney cyndi cyndie cyndy cyntha cynthia cyntia cyra cyrielle cyrine cándida cátia
    cäcilia cäcilie cécile célestine célia célina céline dacia daciana daeja dafina dafne dafni
    dagbjort dagbjört dagmar dagmara dagny dagný dagrun dagrún dahiana daiana daiga daija daila
    daina dairine daisey daisha daisie daiva daja dajana daksha daley dalia daliah dalida dalila
    dalilah dalina dalla dalma dalva dalya dalía damara damaris damiana damienne damini damita
    damjana damla danae danah daneen danella danelle danette daney dania danica daniela daniella
    danielle danijela danika danique danira danita danitza daniya danièle danja danka danna dannah
    dannielle danuse danuta danute danuše danya danyel danyell danyelle danía daníela daníella
    daphna daphnee daphné dara darah darci darcie daria dariana darija darika darina darine darinka
    dariya darja darla darleen darlene darline darlyne darshana darta dary darya dasha dasia davia
    davida davina davinia dawna dawne dayami dayana dayanara dayle dayna dayse deana deann deanna
    deanne dearbhail dearbhaile dearbhla deasia debbi debbie debbra debby debera debi debora deborah
    deborrah debra debrah debroah debóra dedra deeann deedee deema deena deepa deepika deepti deetta
    defne deha deicy deidra deidre deimante deirbhile deirdre deisy deja dejah dejana delaney delcie
    delfa delfina delia deliah deliana delicia delila delilah delina delinda delisa delisha della
    delle dellie delois delora delores deloris delphia delphine delsa delsie delyth dema demelza
    demet demetra demetria demi demi-lee demi-leigh dena dendy dendý deneen denese denia denica
    denice denine denisa denise denisha denisse denita denize dennise denyse deolinda derly derval
    dervilla dervla derya desanka desdemona desideria desirae desiree desirée desislava despina
    despoina dessa destany destinee destiney destini devi devika devina devorah dewi deyana deyanira
    deyna dhanya dhriti dia diah diala diamantina dian diana dianah diandra diane diann dianna
    dianne diba dicle dida didda didem didina diellza dierdre dietlind dietlinde digna dijana dila
    dilara dilay dilber dildora dilek dilia dilja diljá dillie dilsad dilys dilşad dima dimitra
    dimitrina dina dinah dinara dinda dinora dinorah diona dione dionisia dionne diora dis disha
    ditte divina divna divya diya diyana diyora diána diāna djamila djana djeneba djuna doa doaa
    dobromila dobroslava dogg doina dola dollie dolores doloris domenica dominga dominika domitila
    domnica dona donalda donata donatella donella donia donie donika donita donka donya dora
    dorathea dorathy dorcas dorcus doreen dorene doretha doretta dorey dori doriana dorianne dorien
    dorina dorinda dorine doris dorit dorita dorla dorle dorli dorota dorotea doroteja dorotha
    dorothe dorothea dorothee dorothy dorothée dorottya dorrie dorrit dorsa dorte dortha dorthe
    dorthea dorthy dosha dottie dounia dovie dovile draga dragana dragica drahomira drahomíra
    drahoslava drema drena drifa drina drita drofn droplaug drucilla drusilla drífa dröfn dua duaa
    duana dubravka duha dulce dulcie dumisani dumitra duna dunja dunya dusanka duyen duygu duyên
    dušanka dvora dwan dyan dyana dyane dyani dymphna dympna dyrleif dzidra dzintra dáša dæja débora
    déborah désirée día díana díanna díma dís dísa dóa dóra dórey dóris dórothea dórótea dóróthea
    dögg dörte dörthe dúa dúna dünya dýrleif dārta eadaoin earlean earlene earline earnestine eartha
    eavan ebba eboni ebru ecaterina ecem ecrin eda edel edelgard edeline edelmira edeltraud
    edeltraut edeltrud edie edil edilma edina edisa edita edite edith editha edla edmonia edna ednah
    edona edra edrie edris eduarda edwige edwina edyta edyth edythe edīte eesha eeva eevi efemia
    efemía effa effi effie effy efrat efstathia egla egzona ehrentraud eibhlin eija eik eila eileen
    eilen eilidh eilis eilish eimear eimer eimhear eimi einat eir eira eirene eirika eirin eirini
    eiríka eisha eithne eivor ekaterina ekaterine ekaterini ekta ela elaheh elaina elaine elana
    elane elanna elanor elanur elara elayna elayne elba elcira elcy elda eldbjorg eldbjörg eldina
    eldora elea eleana eleanor eleanora eleanore elease electa electra eleftheria eleina elektra
    elen elena elene eleni elenor elenora elenore eleonor eleonora eleonore eleonóra eleri elettra
    elfa elfi elfida elfie elfreda elfrida elfrieda elfriede elga eliana eliane elianna elianne
    elica elice elicia elida elien eliette elif elifnur eligia eliisa elika elin elina elinborg
    elinda eline elinor elinore eliona eliora elira elisa elisabet elisabeta elisabete elisabeth
    elisabetha elisabetta elisavet elisaveta elise elisea elisenda elisheva elisia eliska elissa
    elisse elita elitsa eliz eliza elizabet elizabeta elizabete elizabeth elizaveta elizbeth elize
    elizebeth eliška elka elke ella ellah ellamae ellana elle ellen ellena elleni ellenor eller
    elley ellia elliana ellie ellin ellina ellinor ellisa ellise ellisif ellora ellyn ellín ellý
    elma elmedina elmina elmira elmire elmyra elna elnaz elnora eloa eloah elodia elodie elody
    eloina elois eloisa eloise elona elora elouise eloá eloísa eloïse elpida els elsa elsabet
    elsbeth else elsebeth elsi elsie elspeth elsy elsí elsý elta elva elvan elvana elvera elvi elvia
    elvie elvina elvira elvire elvisa elvy elvíra elvý elvīra elwira elyana elyn elysa elyse elysia
    elyssa elzbieta eléa eléna eléonore elía elíana elín elína elínborg elíná elísa elísabet
    elísabeth elīna elżbieta ema emal emaline emani emanuela emanuella emanuelle emanuelly embla
    emelda emeli emelia emelie emelina emeline emely emelyn emelyne emelía emelína emer emeraude
    emerita emersyn emese emie emiko emilce emilee emilia emiliana emilianna emilie emilienne
    emilija emiliya emilly emilse emily emilya emilía emilíana emilíanna emilý emina emine emira
    emis emiş emma emma-louise emmah emmalee emmaline emmalyn emmanuela emmanuella emmanuelle emme
    emmelie emmeline emmi emmie emmily emmy emmylou emmý emna emogene emperatriz emy emília emý
    emīlija ena enara enaya encarna encarnación encarnita endah ene eneida eneka enesa engla
    engracia enia enid enika eniko enikő eniola enisa enise enith enja enna enni enny enola enora
    enrica enrichetta enrika enriqueta enya enza enóla eola eowyn eppie erbay ercilia erda erdmute
    erem erena eres ergul ergül eria ericka erika erin erina erine erinn erinne eris erisa eriş erja
    erla erlen erlene erlin erlinda erline erlín erma ermelinda ermina erminia ermira erna ernesta
    ernestina ernestine erny erona ersilia erva eryka erykah eryn erynn erzsebet erzsébet esha
    eshaal eshana esi esila esin eslem esma esme esmee esmeralda esmira esmée esna esperanca
    esperanza esraa essa essi essie esta estefani estefania estefany estefanía estela estell estella
    estelle estera esteri esterina esther esti estie estrella estrellita eszter etel etela etelka
    etelvina etha ethel ethelene ethelyn ethna ethne ethyle etsuko etta etti ettie etty eudora
    eufemia eufemía eufrosina eugenia eugenie eugénia eugénie eula eulalia eulalie eulália euna
    eunice eunika euphemia eura euridice eusebia eva eva-lena eva-maria eva-marie evalena evaline
    evalyn evamaria evana evangelia evangelina evangeline evangelista evanna evanne evanthia evdokia
    eveleen evelia evelien eveliina evelin evelina eveline evely evelyn evelyne evelynn evelína
    everly everlyne evette evey evgenia evgenija evgeniya evgenía evi evia evie evija evita evlalia
    evlalía evon evonne evrim evy evíta ewa ewelina exie eydie eydis eydís eyglo eygló eyja eyla
    eylin eylul eylín eyrun eyrún eythora eyvor eyvör eyþóra ezgi eðna fabia fabiana fabiane
    fabienne fabiola fabiënne fabrizia fadhila fadia fadila fadile fadime faduma fadumo fadwa fadıla
    fae fahima faina fainche faisa faiza faizah faize falak falguni fallon falon fanchon fani fania
    fanndis fanndís fanney fanni fannie fannye fanný fany farah farahnaz fareeha farhana farheen
    farhiya fariba farida faridah farideh fariha fariza farnaz farrah faryal farzana farzaneh
    farzona fatema fatemah fatemeh faten fathia fathima fatiha fatima fatimah fatimata fatimatou
    fatime fatma fatmanur fatme fatmire fatou fatoumata fatuma fausta faustina fauzia fawzia faye
    fayth fayza fazila febe federica fedra fehintola felecia felicia feliciana felicidad felicie
    felicita felicitas felicite felina felipa felisa felisha felizitas femke fenella fenja fenna
    fenne feodora feraye ferdinanda fereshteh ferhan feride feriel fermina fernanda fernande ferne
    feruza feryal feven feyza ffion fia fiamma fiammetta fidan fidela fidelia fidelma fides fien
    fiene fifa fifi figen filipa filippa filippia filippía filiz filofteia filomena filoména finna
    finnborg finola fiona fionna fionnuala fionnula fiora fiorella fitnat fitore fiza fjola fjolla
    fjóla flaminia flavia flaviana flavie fleda fleta fleur fleurette flo floare floarea floortje
    flor florance flore florencia florene florentia florentina floretta florette floria floriana
    floriane florianne florica florie florina florinda florine florrie flossie flurina flóra
    folashade fonda fortunata foteini fotima fotini fouzia fozia fran franca france francene frances
    francesca franceska franchesca francheska francia francies francina francine francisca franciska
    francoise francy franka fransiska frantiska františka franziska françoise frauke freda frederica
    fredericka frederika frederike frederikke frederique fredrika freeda freia freida freija freja
    fresia freya freydis freydís freyja frida fridah fridbjorg fridny fridrika fridrun frieda
    friedericke friederike friedhilde friedl fritzi friðbjörg friðný friðrika friðrún frona fronia
    fruzsina frán frédérique fríða fugen fulvia fulya fumie fumiko funda fusako fátima félicie
    féline fía fídes fífa fügen gabbie gabija gabriela gabriella gabrielle gabrielly gabrijela
    gabríela gabríella gaby gaelle gaetana gaetane gaia gaida gail gaja galia galilea galina galit
    galya gamze ganga ganimete ganna garance garima gauri gaurika gautami gayane gayathri gayatri
    gaye gayla gayle gaylene gaynell gaëlle geanina gearldine geena geertje geertruida geeta geetha
    geetika geirlaug gelsomina gema gena genelle genevieve geneviève genevra genia gennie gennifer
    genny genovefa genoveva genowefa genta gentiana georganna georgeann georgeanna georgena georgene
    georgeta georgetta georgiana georgiann georgianna georgina georgine georgía geovanna geralda
    geraldina geraldine geralyn gerarda gerardina gerardine gerda gerdi gerdur gergana gerhild geri
    gerlind gerlinde germana gerri gerta gertha gerti gertie gertraud gertraude gertraut gertrud
    gertruda gertrude gertrudis gertrúda gerty gerða gerður gesa gesche gesine gessica getrude ghada
    ghalia ghazala gherghina ghina ghislaine ghita ghizlane gia giacinta giacomina giada giana
    gianina gianna giannina gidget giesela gifty gigi gigja gigliola gila gilberta gilberte gilda
    gillian gilliane gilly gillý gilma gina ginette ginevra ginnie ginny gintare gioconda gioia
    giordana giorgia giorgiana giorgina giovana giovanna giovannina gisa gisela gisele gisella
    giselle gislaine gislinde gisselle gisèle gita gitta gitte gitty giuditta giulia giuliana
    giulietta giuseppa giuseppina giustina giusy gizela gizella gizelle gizem gladis gladys glena
    glenda glendora glenna glennie glennis glenys glinda glo glodis gloria gloriana gloría glynda
    glynis gló glódís goa godelieve gogo gokce golda goldie goli gonca gonul gorana gordana goretti
    gorica gozde gracelyn gracelynn gracia graciana gracie graciela graciella grainne grania gratia
    grayce grazia graziana graziella grazyna greca grecia gregoria gresa gret greta gretchen grete
    gretel gretha grethe grethel gretl gretta gricelda griet grieta grisel griselda gro groa grét
    gréta gróa grēta gudbjorg gudborg gudfinna gudfridur gudlaug gudleif gudmunda gudmundina gudny
    gudridur gudrun gudula gudveig guendalina gugu gugulethu guillermina guinevere gul gulay gulcan
    gulce gulcin gulenay guler gulistan gulizar gullý gulmira gulnar gulnara gulnaz gulnur gulsah
    gulsen gulseren gulsum gulten gulustan gulzar gunay gunborg gunda gundel gundhild gundi gundula
    gunhild gunilla gunita gunn gunnbjorg gunnbjörg gunndis gunndís gunnfridur gunnfríður gunnhildur
    gunnlaug gunnthora gunnthorunn gunnur gunnveig gunnvor gunnvör gunnþóra gunnþórunn gunta gunvor
    gurleen gurli guro gusta gusti guusje guylaine guðbjörg guðborg guðfinna guðfríður guðlaug
    guðleif guðmunda guðmundína guðný guðríður guðrún guðveig gwen gwenaelle gwenaëlle gwenda
    gwendolen gwendolin gwendoline gwendolyn gwendolyne gweneth gwenyth gwladys gwyn gwyneth
    gwynneth gyda gyongyi gyorgyi gytta gyða gyöngyi györgyi génesis géraldine gía gígja gísela gíta
    góa gógó gökçe göli gönül gül gülay gülenay güler gülmira gülnar gülnaz gülnur gülsen gülseren
    gülsüm gülten gülzar gülçe gülçin gülüstan günar günay habiba habibe hacer hadas hadassa
    hadassah hadda haddy haddý hadeel hadia hadija hadil hadiya hadiza hadja hadjer hadley hafdis
    hafdís hafida hafiza hafrun hafrún hafsa hafsah hafsat hafıza haidee haidi hailee hailey hailie
    haily hajar hajer hajira hajnalka hajra hakima hala haldis haleema haleigh hali halie halima
    halime halina halla hallbera hallbjorg hallbjörg halldis halldora halldís halldóra hallfridur
    hallfríður hallgerdur hallgerður halli hallie hallveig hallvor hallvör halyna hamide hamiyet
    hamna hamsini hana hanaa hanadi hanae hanah hanako hanane handan haneen hani hania hanifa hanife
    hanim haniya hanja hannah hannchen hanne hanne-lore hanneke hannele hannelore hannie hanny
    hanora hansa hansina hansína harika harini harita harlee harleen harlene harmonie harpa harriet
    harriett harriette harshita haruko harumi hasel hasiba hasina hasmik hasna hasnaa hasret hassie
    hatice hattie hatun hauwa hava havva hawa haya hayam hayat haydee haydée hayet haylee hayleigh
    hayley haylie hayriye hayrunnisa hayrünnisa hazal hazelle hazle heba hebe heda hedda hedi hediye
    hedvig hedviga hedvika hedwig hedy hedí heena hege heida heidbra heiddis heide heide-marie
    heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heiða heiðbrá heiðdís
    heiðrún hekla hela helaina helaine helan helana heleen heleena helen helene helga heli helia
    helina helinä hella helle hellen hellena hellevi helli helly helma helmi heloisa heloise heloísa
    helvi helyn helén heléne helēna hema hemani hemma hena hend hendrika henni hennie henny henný
    henretta henrieta henrietta henriette henrika henrike henryka henríetta hephzibah hera herbjorg
    herbjörg herborg herdis herdís herlaug herlinda herlinde herma hermelinda hermina hermine
    herminia hermione hermína herta hertha hervor hervör hessie hettie hetty heva hiam hiba hibah
    hibo hicran hidaya hideko hila hilah hilaria hilary hilda hildburg hilde hildegard hildegarde
    hildegart hildegund hildegunde hildigunnur hildred hildur hildy hilja hilkka hilla hillary
    hillevi hilma hiltraud hiltrud himani hina hinda hiral hiroko hisako hitomi hiyam hjordis
    hjördis hjördís hlif hlin hlíf hlín hodan hogna holley holli hollie holmfridur honora honorata
    honoria honorine hortencia hortense hortenzia hosna houda houria hrafnhildur hrefna hristina
    hronn hrund hrönn hubertine huda hugrun hugrún huguette huia hulda huldah hulya huma humaira
    humayra humeyra huriye husna héloïse hélène hólmfríður högna hörn hüda hülya hümeyra iana ianna
    ianthe iara iasmina iben ibeth ibolya ibtisam ibtissem ica icey icie ida idabelle idalia idalina
    ide idell idella idil idoia idun idunn iesha ieshia ieva ifa ifeoma ifigenia ifrah ifunanya
    ignacia iida iina iiris ijeoma ika ikhlas ikram ikuko ila ilah ilana ilaria ilayda ilda ildiko
    ildikó ileana ilena ilene ilenia ilga iliana ilina ilinca iliyana ilka ilknur illa illana illona
    ilma ilmur ilo ilona ilonka ilsa ilse ilva ilyana ilze ima imane imani imany imara imelda imene
    imke imma immacolata imme immy immý imo imogen imogene imola ina inaaya inanna inara inaya
    inayah inci inda indah indi indiana indira indrani indy indya indía indíana indíra ine ineke
    inell inesa inese iness inessa ineta inez ing-britt ing-marie inga-britt inga-lill ingalill
    ingeborg ingeburg ingegard ingegerd ingegärd ingela ingelise ingelore inger ingetraut ingibjorg
    ingibjörg ingigerdur ingigerður ingileif ingrid ingrida ingrun ingrún ingrīda inguna ingunn
    ingveldur ingvild inken inkeri inmaculada inna insa inta intan intisar inès inés inês ināra
    ioana ioanna iola iolanda iole iona ione ionela ionelia iosefina ipek iqra ir iraida ireen irem
    iren irena irene iria iriana irina irine irini irit irja irma irmak irmela irmeli irmelin
    irmengard irmgard irmhild irmi irmina irmingard irmtraud irmtraut irmtrud irna irsa irva iryna
    irène irén iréne irēna irıs isabeau isabel isabela isabell isabella isabelle isabelly isadora
    isaline isamar isatou isaura ise isela iseult isey isha ishani ishanvi ishbel ishita isidora
    isil isin isis iskra isla ismahan ismini isobel isobelle isolde isolina isra israa ita itta
    itzel itziar iulia iuliana iustina ivana ivania ivanka ivanna ivelina ivet iveta ivett ivette
    ivie ivka ivona ivone ivonne iwona iyana iyanna iza izabel izabela izabell izabella izabelle
    izaskun ize izetta izola izora izza iða iðunn işin işın jaana jacalyn jacey jaci jacinda jacinta
    jacintha jacinthe jackeline jackelyn jacki jackline jacklyn jaclyn jacoba jacobine jacquelin
    jacquelina jacqueline jacquelyn jacquelyne jacquelynn jacquetta jacquline jacqulyn jada jadranka
    jadwiga jaeda jaelynn jahi jahnavi jaida jaimee jaina jakayla jakobina jakobína jaleesa jalila
    jalisa jalissa jaliyah jameela jamelia jami jamie-lee jamie-leigh jamila jamilah jamilia jamilla
    jamina jamya jana janae janaina janaki janan janani janat janay janaya jane janeen janel janell
    janella janelle janene janessa janet janeta janete janeth janett janetta janette janey jania
    janiah janica janice janie janika janin janina janine janique janira janis janita janiya janiyah
    janja janna jannah jannat janneke jannet janneth jannette janni jannicke jannie jannika jannike
    jannine january janya janyce jaquelin jaqueline jara jarmila jaromira jaromíra jaroslava jasiri
    jasleen jaslene jaslyn jasmeen jasmijn jasmin jasmina jasminka jasmyn jasmyne jasmín jasna
    jaunita javeria javiera jayanthi jaycie jayda jayde jaye jayla jaylah jaylee jayleen jaylene
    jaylynn jayna jayne jaynie jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazmín jaël jeana jeane
    jeanelle jeanett jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne jeannet jeannette
    jeannie jeannine jeanny jedidah jeena jehanne jehona jekaterina jela jelena jelica jelita jelka
    jemila jemima jemimah jemina jemma jena jenell jenelle jenessa jenetta jenette jeni jenica
    jenifer jeniffer jenilee jenina jenine jenna jennah jennette jenni jennica jennie jennifer
    jenniffer jennine jennyfer jenný jensina jensína jente jeny jeraldine jeri jerica jerilyn
    jerilynn jerneja jerri jerrica jerrie jerrilyn jerusha jeryl jesca jesenia jesica jesika jessa
    jessalyn jessamyn jessenia jessica jessika jesslyn jessyca jessye jessý jesusa jetta jezabel
    jhoana jianna jihane jil jill jillian jimena jina jindriska jindřiška jinnie jinny jirina jitka
    jiřina jo joa joan joana joane joanie joann joanna joanne joannie joaquina joceline jocelyn
    jocelyne jocelynn jodee jodelle jodi jodis joeline joell joella joelle joellen joely joetta
    joette jofridur johana johanna johannah johanne johnna joi joia joice jola jolan jolana jolanda
    jolanta jolanthe joleen jolene jolette jolie jolien jolijn jolin jolina joline jolita jolyn
    jolynn jolán jomana jonell jonelle joney joni jonida jonie jonina joninna jonna jony jora
    jordana jordanne jordis jorgina jorie jorja jorun jorunn josee josefa josefiina josefin josefina
    josefine joselin joseline joselle joselyn josepha josephina josephine josette josiane josianne
    josie josina josipa joslyn josphine jossie josy josée joséphine joumana journee jovana jovanka
    jovanna jovina jovita joycelyn joye jozefa jozefina jozefína jozica joëlle jožefa jožica juana
    juanita judea judi judie judit judita judite judith judy judyth jula julene juli julia juliana
    juliane juliann julianna julianne julide julie julie-anne julieann julieanne juliet julieta
    julieth julietta juliette julija julijana julina juline julisa julissa julita jumana juna june
    junia junie junko jurate jurgita justa justina justine justyna justyne justína juta jutta juulia
    jyoti jyotsna jytte jázmin jéssica jóa jóanna jódís jófríður jóhanna jólín jóna jóney jóninna
    jónný jónída jónína jóný jóra jórunn jósefín jósefína jörgína júdea júdit júlia júlía júlíana
    júlíanna júlíetta júnía jūla jūle jūlija kaaren kaarin kaarina kaat kaci kacie kadia kadiatou
    kadie kadijah kadri kadriye kaela kaelyn kaelynn kahina kaia kaija kaila kailee kailey kaili
    kailyn kainat kaira kaisa kaisu kaitlin kaitlyn kaitlynn kaiya kaja kajal kajsa kala kalea
    kaleena kaleigh kalena kalene kaley kalia kalie kalila kalina kalinka kalisha kalista kaliyah
    kalla kalli kallie kalliopi kallista kalpana kaltrina kalya kalyani kalyn kama kamala kamaria
    kamelia kami kamila kamilah kamile kamilia kamilla kamille kamini kamla kamma kamya kamí kanae
    kanako kanchan kandace kandi kandice kanesha kani kania kanika kanisha kanita kaori kara karah
    kardelen kareena karen karena karene kari karianne karie karien karima karimah karin karina
    karine karis karishma karissa karita karitas karla karlee karleen karlene karley karli karlie
    karlijn karlina karline karlotta karly karlyn karlína karlīna karmela karmen karo karola karole
    karolien karoliina karolin karolina karoline karolyn karolína karren karri karrie karthika
    kartika karyl karyme karyn karyna karyne karí karín karína karítas karó karólín karólína
    kasandra kashish kashvi kasia kasie kassandra kassia kassidy kassie kassy kasumi kata kataleya
    katalin katalina katariina katarina katarzyna katarína katarīna kate katee katelijne katelin
    katelyn katelynn kateri katerina katerine kateryna katerína katey kateřina kathaleen katharina
    katharine katharyn kathe katherin katherina katherine katherinne kathern katheryn katheryne
    kathey kathi kathia kathie kathinka kathleen kathlene kathlyn kathrin kathrina kathrine kathryn
    kathryne kathy kathyrn kati katia katica katie katie-louise katina katinka katja katla katleen
    katlin katlyn katlynn katri katrien katriina katrijn katrin katrina katrine katriona katrín
    katrína katrīna kattie katty katy katya katý kavita kavitha kavya kawtar kawthar kaya kaycee
    kaycie kaydence kaye kayla kaylah kaylee kayleen kayleigh kaylene kayley kayli kaylie kaylin
    kaylyn kaylynn kayna kayoko kaytlin kazimiera kazue kazuko keana keanna keara kecia keela keeley
    keely keena keerthana keesha keeva keiko keila keily keira keisha kelci kelcie kelda keli kelis
    kelle kellee kelli kellie kelly-anne kelly-marie kellyanne kellý kelsea kelsey kelsi kelsie
    kelsy kely kenda kendra kendyl kenia kenisha kenna kennedi kenza kenzie keona kera keren keri
    kerime kerri kerrie kerryann kerryn kersti kerstin kerttu keryn kesha keshia kesia ketevan keti
    ketsia ketty keturah keva kevina kevser keya keyla keysha kezban kezia keziah khadeeja khadidja
    khadija khadijah khadra khady khaleesi khalida khalilah khatuna khawla kheira khiara khira khloe
    kia kiah kiana kiandra kianna kiara kiarra kibibi kiddý kiera kierra kiersten kiira kika
    kikelomo kiki kima kimber kimberely kimberlee kimberli kimberlie kimberly kimberlyn kimia kimiko
    kimmie kimora kimya kinaya kindra kinga kinley kinsey kinsley kiona kira kiri kiriaki kirsi
    kirsten kirsti kirstie kirstin kirstine kirsty kirstyn kirstín kisha kitana kitti kittie kittý
    kiya kiyoko kiyomi kizzie kizzy kjersti kjerstin klara klare klarissa klaudia klaudie klaudija
    klavdija klea klementina klementína kleopatra kleópatra kloe klothilde klára kläre kolbrun
    kolbrún kolfinna komal konkordia konkordía konny konný konstantina konstanze konul kora kordula
    korina korinna kornelia kornelija kornelía kornélia kosisochukwu kotryna kourtney kozue
    krasimira kreszentia kreszenz kriemhild krisha krissy krista kristal kristbjorg kristbjörg
    kristel kristell kristelle kristen kristey kristi kristiana kristiane kristianna kristie
    kristien kristiina kristin kristina kristine kristiāna kristjana kristlaug kristny kristný
    kristrun kristrún kristveig kristy kristyn kristyna kristíana kristíanna kristín kristína
    kristýna krisztina kriti kritika krysta krystal krystel krysten krystin krystina krystle
    krystyna ksenia ksenija kseniya kubra kumari kumiko kunigunda kunigunde kuniko kveta kvetoslava
    květa květoslava kweli kya kyah kyana kyara kyla kylah kylee kyleigh kylene kyllikki kymberly
    kyna kyndall kyoko kyra kyrah kyria kyriaki kyrsten kára käte käthe käthi kókó könül kısmet
    lacey laci lacie lada ladan ladina ladislava ladonna laela laerke laeticia laetitia lahoma laia
    laiba laida laika laila lailah laili laima laina lainey laini lainie lais laisa laisha lajla
    lakeisha lakesha lakeshia lakisha lakshmi lala lale laleh lali lalita lalitha lalla laly lamis
    lamiya lamya lan lana lanah lanette laney lani lania lanie lanita lanna lanya laoise laora
    laquita larae larah laraine laretta larey larina larisa larissa larysa laryssa lashanda lashonda
    lashunda lasonya latanya latarsha latasha latesha latifa latifah latife latika latisha latonia
    latonya latoria latosha latoya latoyia latrice latricia latrina laufey launa laura lauraine
    lauralee lauranne laure laureen laureline laurelle lauren laurena laurene laurenne lauretta
    laurette lauri lauriane laurianne laurie laurina laurinda laurine laurita lauryn lavada lavanya
    lavelle lavenia lavera laverna lavina lavinia lavona lavonda lavonia lavonne lavínia lawanda
    lawrencia laya layal layla laylah layna lazara laëtitia laíla laís lea-sophie leah leala leana
    leanda leandra leane leann leanna leanne leatha leatrice leda leea leeann leeanna leeanne leela
    leen leena leesa leesha leia leiah leida leidy leigha leighanne leikny leikný leila leilah
    leilani leili leina leire leisa leisha leitha lejla lekha lela lelah lelia lella lempi lena
    lenah lene leni lenia lenie lenina lenita lenka lenna lenora lenore lenya leocadia leokadia
    leola leoma leona leonara leonarda leonela leonella leoni leonia leonie leonila leonilda leonita
    leonor leonora leonore leontina leontine leontīne leonóra leopolda leopoldina leopoldine leora
    leota leposava lera lesa lesia leslee lesli lesly leslye lesta lesya leta letha lethia leticia
    letitia letizia letta lettice lettie letty letícia leva levana levina lexa lexi lexie lexus leya
    leyah leydi leyla leylah leyli leyna leyre lezlie leïla leóna leónóra lia liah liane lianna
    lianne liara liat liba libbie libby libertad libia libni libusa libuse libuša libuše licia lida
    liddie lidia lidie lidija lidiya lidwina lidya lieke liena liene lies liesa liesbet liesbeth
    liese liesel lieselot lieselotte liesl liette lieve lieze liezel lif liga ligia ligita liia
    liina liis liisa lija lijana lika lila lilah lilas lili lilia lilian liliana liliane lilianna
    lilianne lilias lilibeth lilie lilija lilijana lilit lilita lilith liliya lilja liljana liljá
    lill lilla lillemor liller lilli lillia lillian lilliana lillianna lillie lillis lilly lillý
    lilo lilou lilya lilyan lilyana lilyanna lilý limon lina linah linda lindah linde lindis lindita
    lindsay lindsy linea lineik linet linette liney linh linna linnea linnéa linsey linzi lioba
    liona liora lipika liria liridona lisa lisa-marie lisabet lisabeth lisamarie lisandra lisanne
    lisbet lisbeth lise lise-lotte lisel liselle liselott liselotte liset liseth lisetta lisette
    lisha lison lissa lissette lissi lissie lissy lita litha litsa litzy liuba liubov liudmila liva
    livi livia liviana livie livija livy liwia liya liyah liyana liz lizabeth lizanne lizbeth lize
    lizete lizeth lizette lizz lizzi lizzie lizzy ljiljana ljubica ljubinka ljubov ljudmila lo loa
    loana lobke lockie loda loes loice loida lois loise lola lolita lolla lollie loma lona londyn
    loni lonna lonneke lopa lora loraine lorayne lorea lorean loredana loree loreen loreena lorelai
    lorelei loreley lorelie lorella lorelle lorena lorene lorenna loresa loreta loretta lorette
    loretto lori loria loriana loriane loriann lorianne lorie lorilee lorina lorinda lorine lorisa
    lorissa lorita lorna lorraine lorrayne lorri lorrie loryn lotta lotti lottie lotty louana louane
    louann louanna louanne loubna louella louetta louisa louise louisette louiza loukia loula loulou
    louna lourdes lousie louvenia lova lovey lovina lovis lovisa lovísa loyce loyola lu luana luann
    luanna luanne luara luberta lubica lubna lubov luce lucelia lucetta lucette luchia luci lucia
    luciana luciane lucianna lucianne lucie lucienne lucija lucila lucile lucilia lucilla lucille
    lucina lucinda lucine lucja lucrecia lucretia lucrezia lucy lucyna lucía luda ludie ludivine
    ludmila ludmilla ludovica ludvika ludwika ludwina luella luena lugenia luigia luigina luisa
    luisana luise luisina luitgard luiza lujain lujza lukka lula lulah lulie luljeta lulla lumina
    luminita lunna lupita lura lurana lurdes lurena lurline lusia lusinda lutgarde lutgart lutie
    luvenia luvisa luz luzia luzie luísa lya lyana lyanna lyanne lycia lyda lydia lydiah lydiane
    lydianne lydie lydía lygia lykke lyla lylah lylia lyna lynda lyndia lyndsay lyndsey lynelle
    lynette lynley lynna lynne lynnette lynsey lyra lysa lysandra lysanne lyse lysette lysiane
    lyubov lyudmila lyudmyla lyvia lára láretta lárey lâle læla lærke léa léana léane léna léone
    léonie léontine lía líba líf lín lína líndís líneik líney lísa lísabet lísandra lísbet lív lívia
    lóa lóreley lúcia lúcía lúna lúsinda lúsía lúvísa lúísa lúðvíka lýdia lýdie lýdía lība līga līna
    līza lūcija maaike maaria maarit maartje mabel mabell mabelle mabil mable macarena macaria macel
    macey machelle maci macide macie mackenzie macrina macy madalena madalina madaline madalyn
    madalynn madara maddalena maddi maddie maddison maddy maddý madeeha madelaine madelein madeleine
    madelen madelene madelief madelin madeline madelon madelyn madelyne madelynn madge madhavi
    madhuri madie madiha madilyn madilynn madina madisen madison madisyn madlen madlena madlyn
    madoka madona madonna madyson mae maegan maela maelie maelle maelys maeva maeve mafalda magali
    magalie magaly magan magda magdalena magdalene magdalina magdaline magdalini magdaléna magdolna
    magen magga maggie maggy maggý magna magnea magny magný magret magrit maguy magðalena maha
    mahala mahalia maham mahdia mahi mahika mahima mahira mahlet mahnaz mahnoor mahsa mahulena mai
    maia maialen maida maider maie maighread maija maike maiken maila maili mailin mailis maily
    mailyn maimouna maimuna maimunah maira maire mairead mairi mairin maisa maisha maisie maissa
    maisy maite maitê maivi maiya maizie maj-britt maj-lis maja majbritt majda majella majida majken
    majlinda majvor makaila makala makayla makbule makeda makena makenna makenzie makiko mala
    malaika malak malaya malea maleah malee malen malena malene malfridur malgorzata malia maliah
    maliha malika malin malinda malini malissa maliyah malka malla malle mallie mallika mallorie
    mallory malmfridur malorie malou malu malva malvika malvina malvína malwina malía malín mame
    mamen mami mamie mamiko mammie mamta manahil manal manami manasi manca manda mandana mandi
    mandie mandy manel maney manha manie manijeh manika manisha manja manola manolita manon mansi
    manuela manuelita manuella manuelle manya manúela marah maral maralyn maranda marcela marcelina
    marceline marcella marcelle marcellina marcelline marci marcia marciana marcie marcy mardell
    mardis mardís marea maree mareen mareike mareile marela mareli marella marelle maren marena
    maresa marese maretta marey marfa marga margalit margaret margareta margarete margareth
    margaretha margarethe margarett margaretta margarette margarida margarite margaritha margaréta
    margaux margene margeret margery marget margherita margi margie margit margita margitta margo
    margot margoth margret margrete margreth margrethe margrett margretta margriet margrieta margrit
    margrith margrét marguerita margueritte margurite margy mari maria-luise maria-theresia mariah
    mariam mariama mariame marian mariana mariane marianela marianella mariangela marianita mariann
    marianna marianne marianthi maribel maribelle maribeth marica maricel maricela maricica maricruz
    marie marie-ange marie-anne marie-christine marie-claire marie-claude marie-france
    marie-francoise marie-françoise marie-helene marie-hélène marie-jeanne marie-jose marie-josé
    marie-laure marie-line marie-louise marie-luise marie-madeleine marie-noelle marie-noëlle
    marie-paule marie-pierre marie-rose marie-sophie marie-theres marie-therese marie-thérèse mariea
    mariechen marieke mariel mariela mariele marielena mariell mariella marielle marieluise mariem
    marieme marieta marietta mariette mariia marija marijana marijane marijke marika marike mariko
    marikó marilee marilena marilene marili marilia marilin marilina marilla marilou mariluz marily
    marilyn marilyne marilynn marinda marinela marinella marinette marini marinka marioara mariola
    mariona marisa marise marisel marisela marisha mariska marisol marissa maristela maristella
    marit marita marite maritsa maritta maritza marivic mariya mariyah mariyam mariza marja
    marja-leena marja-liisa marjaana marjana marjanca marjatta marjeta marjo marjolaine marjolein
    marjolijn marjorie marjory marjukka marjut marketa marketta markita markéta marla marlana marlea
    marlee marleen marleigh marlena marlene marleny marli marlie marlies marliese marlis marlise
    marloes marlou marlys marlyse marlène marlén marlín marlís marna marni marnie marnita marny
    marolyn maroua marquita marsa marsela marselina marselína marsha marsilia marsilía marta marte
    martha marthe marti martika martina martine martirio martta martyna martína marusa maruša marva
    marwa mary marya maryam maryama maryana maryann maryanna maryanne marybelle marybeth maryellen
    maryem maryjane maryjo maryla marylee marylene marylin maryline marylise marylou marylouise
    marylyn marylène maryna maryon maryrose maryse marysia maryvonne marzena marzia marí maríam
    marían maríana maríanna marín marína marínella maríon marísa marísól marít marý masa masae
    masako masal masayo mascha massiel masuma masume matea mateja mathea mathilda mathilde matie
    matilda matilde matina matta mattea matthea matthia matthildur matthía mattie matty mattý
    matylda maua maud maude maudie maura maureen mauren mauricette mauricia maurine maurizia mavie
    maxima maximiliane maxine maya mayada mayah mayara maybell maybelle mayda maye mayerly mayla
    maylee maylin maylis mayme maymie mayra maysa maysaa maysoon mayssa mayte mayuko mayumi mayuri
    mayya mazal mazie maëlle maëlys maëva maía maïté maša mckayla mckenna meabh meagan meaghan
    mechelle mechthild mechthilde mechtild meda medea mediha medora meena meenakshi meera meeta
    megan megane meganne meggan meggie megha meghan meghana meghann megi megumi mehak mehreen mehtap
    mehwish meia meike meiling meira meisha meital meja mela melahat melania melanie melanija melany
    melba melda melek melia melicia melida meliha melika melike melina melinda meline melisa
    melisande melise melissa melisse melissia melita melitta meliza melkorka mellie mellisa mellissa
    melly melodee melodi melodie melonie melony meltem melva melvina melvine melynda melyssa melánia
    mena mendy menekse meral mercede mercedes mercedez merche mercia meredith meredyth merel meret
    merete merethe meri meriam meriel meriem merike merilyn merim merima merina merisa merissa
    merita meritxell merja merlene merlina merlinda merline merna merri merrie merrilee merryl
    merryn mertie merva merve mervi mery meryam meryem meryl mesude meta metha metka metta mette
    mettie mevlude mey meylin meyra mhairi mia micaela micayla michaela michaele michaella michaelle
    michala michalina micheala michela michele michelina micheline michella michelle michiko michiyo
    michèle mickaela mickie micol midori mie mieke mieko miesha migdalia migle mignon miguela
    miguelina mihaela mihoko mihriban miia miina mija mikaela mikaila mikala mikalah mikayla mikela
    mikhaela mikiko mila milada milagro milagros milana milanka milcah milda mildred mildrid milena
    milene milenka mileva miley mili milia miliana milica milijana milissa milja miljana milka milla
    millaray mille milli millicent millie milly millý miloslava milota milou miluse miluše milva
    milvia mily mima mimi mimma mimmi mimoza minahil minako minal minda mindi mindy minela minerva
    minette minha minja minka minna minni minnie minny minný minodora minta mintie mioara miona
    miquela mira mirabel mirabela mirabelle mirah miray mirdza mireia mireille mirela mirella
    mirelle miren mireya miri miria miriah miriam miriama mirian miriana mirielle mirijam mirja
    mirjam mirjami mirjana mirjeta mirka mirlinda mirna mirona miroslava miroslawa mirra mirriam
    mirsada mirta mirte mirtha mirthe miruna miryam misaki misako misato misra missie missouri misti
    mitali mitchelle mitsuko mittie mitzi mitzy miwa miya miyako miyoko miyu miyuki mjoll mjöll
    modena modesta modupe moesha mohini moira mojca mojisola molli momina momoko mona monalisa monet
    monia monica moniek monika monique monira monisha monita monja monna monnie monserrat montse
    montserrat monya morag morayo morena morenike morgana morgane morganne moria moriah morine morna
    morwenna mossie motoko motunrayo mouna mounia mounira moya moyra mozelle mridula mubina mufide
    mugdha muge muhsina muireann mujde muna munda munevver muniba munira munisa muriel murielle
    musfira muskaan muslima muzeyyen my mya myah myfanwy myla mylee mylene mylie mylène myra myranda
    myriam myrle myrna myrra myrta myrtha myrthe myrtice myrtie myrtis mábil málfríður málmfríður
    máney mára mária márta máxima märta märtha mégane mélanie mélina mélissa mélodie mía mínerva
    míra míranda mítra móna mónica mónika móníka müjde mýra māra mārīte naama naana nabeela nabiha
    nabila nabilah nacera naciye nadeen nadege nadejda nadene nadeschda nadeshda nadezda nadezhda
    nadežda nadia nadica nadija nadin nadina nadine nadira nadiya nadja nadjia nadra nadya nadège
    nadía naděžda naeema naema naemi nafisa nafissa nafissatou nagore nahed nahia nahida nahla naia
    naiara naida naika naila nailah naima naimh naina nair naisha naja najat najia najla najma
    najuma najwa naki nakisha nakita nalan nalani nalda nalia nalini nallely nalân namira namita
    namrata nana nanako nanami nanci nancie nandini nandita nanette nanie nanine nannette nannie
    nanný nansi nansy nansý naoimh naoko naoma naomh naomi naomie naomy naomí nara narcisa narda
    narelle narges nargis nari narimane narissa narjes narjis nasia nasiba nasima nasira nasra
    nasreen nasrin nasrine nassima nassira nastasia nastasja nastassia nastassja nastja natacha
    natala natalee natali natalia natalie nataliia natalija natalina nataliya natalja natallia
    nataly natalya natalía natania natanya natasa natascha natascia natasha natashia natasja
    natassia natasza nataša natella nath nathali nathalia nathalie nathaly nathania nathasha natia
    natividad natosha natsuko natsumi natália natálie natālija naureen navina navya nawal nawel naya
    nayana nayara nayeli nayely nayla nayma nayomi nayra naz nazanin nazarena nazaria nazia nazife
    naziha nazira nazli nazlı nazmiye nazneen naómí ndeye ndumiso nea neala nealy neasa nebahat
    nebiha nechama necla neda nedda nedjma nedra nedyalka neela neele neelima neeltje neema neena
    neera neeru neeta neetu nefeli nefise negar negin neha nehir neila neima neisha neiva neja
    nejdet nejla nela nelcy nelda nele neli nelia nelida nelie nell nella nelle nelli nellie nelly
    nellý nelma nelsy nely nelya nena neneh nenna neola neoma neomi nera nerea nereida nergis nergiz
    nerida neriman nerina neringa nerissa nermin nermina nerys nese neslihan neslisah nesma nesrin
    nesrine nessa nessie neta nete netra netta nettie netty neus neva nevaeh neval neveah nevena
    nevenka nevia nevine neyla neysa neza nezha neşrin neža ngaire ngozi nguyet nia niamh niara nica
    nicci nichelle nichol nichola nichole nicholle nicki nicol nicolasa nicole nicoleta nicoletta
    nicolette nicolina nicoline nicolle niculina nidhi nidia nidra nienke nieves nigar nihan
    niharika niina nika niki nikia nikki nikkita nikol nikole nikoleta nikolett nikoletta nikolina
    nikoline nikíta nikólína nila nilam nilda nilgun nili nilima nilla nilofar niloofar nilufar
    nilufer nimisha nimra nimrat nina ninetta ninette ninfa nini ninna ninni ninnie ninoska nira
    nirmala nisa nisha nisreen nisrin nisrine nissa nita nitara nitasha nithya niurka niva nivea
    nives niya niyati nkechi nkiruka nneka nnenna noami nobuko noela noelani noeleen noelia noeline
    noella noelle noemi noemia noemie noemy noemí nohely nohora noirin nola noleen nolia nolie
    nollaig nolwenn nomi nomusa nona nonhlanhla nonie nonna noora noortje nora norah nore noreen
    norene noretta norica norie noriko norina norine norita norka norma notburga nothando nott nour
    noura nourhan nouria novi noya nozomi noémi noémie noëlla noëlle noëmi nuala nubar nubia nula
    nunzia nupur nura nuran nuray nurbanu nurgul nuria nurit nuriya nuriye nurlana nursel nurten
    nurul nury nusa nusaiba nuzhat nuša nya nyah nyasia nydia nyla nylah nynke nyoka nyota nyree
    nyssa nádia nélida nína níní nóa nóra nótt núria nübar oana obdulia obianuju oceana oceane
    oceanne octavia octaviana octavie océane odalis odalys odda oddbjorg oddbjörg oddfridur
    oddfríður oddlaug oddleif oddny oddný oddrun oddrún oddveig odelia odeline odete odetta odette
    odile odilia odina ofelia ogechi ojasvi oksana oktavia oktavía olafia olajumoke olalla
    oleksandra olena olene olenka olesia olesya oleta olga olha olia olimpia olina olinda oline
    oliva olivette olivia olivie olivija oliwia olja olly ollý ololade oluchi olufunke olufunmilayo
    olus oluwakemi oluş olwen olwyn olya olympe olívia oma omaima omaira omayma omie omnia
    omobolanle omolara omotara omotola ona ondina ondine oneida oney oni onie onnie onyinye oona
    oonagh opha ophelia ophelie ophélie oprah orah oralia orelia orene orfelina orfhlaith oriana
    oriane orianna orianne orietta orit orlagh orlaith orlanda orlena orli orma orna ornela ornella
    orpha orra orsola orsolya ortansa ortensia ortrud ortrun orvokki osa osha osk osnat osp ota
    otelia otilia otilija otta ottavia ottilia ottilie otylia otylie otília otýlie otīlija ouida
    oumou ourania outi oviya oxana oyku ozana ozay ozge ozgun ozioma ozlem oznur pabla pacifica
    pacífica padma padmini padraigin pahal paige paityn paivi paivikki pakize pala palin palina
    pallavi palma palmira paloma pam pamala pamela pamelia pamella panagiota panayiota pandora panya
    paola paoletta paolina paquita paramita paraschiva paraskevi pari parisa parissa parthenia
    parvaneh parvati parís pascale pascaline pascalle pascuala pasqualina pastora pati patria
    patrica patrice patricia patricie patricija patrina patrisia patrisía patrizia patrycja patrícia
    patti pattie paula paule pauletta paulette paulien pauliina paulin paulina pauline paulína
    paulīna pavani pavla pavlina pavlína payal payten paz peaches pearla pearle pearlene pearlie
    pearline pegah peggie peggy pelagia pelin penelope penina peninah penka pennie pepa pepita
    perdita perihan peris perla perle perlita pernilla pernille perpetua perri perrine persis pervin
    peta petra petrana petrea petrina petrona petronela petronella petronila petrína petrónella
    petrós petula phaedra phebe pheobe philine philipa philippa philis phillipa phillippa phillis
    philomena philomene philomina phylicia phylis phyliss phyllis piedad pien pierette pierina
    pierrette pietra pietrina piia pili pina pinar pinkey pippa pippi piran piret pirjo pirkko
    piroska placida pleun pluma pnina pola polina pollie polly pollyanna pollý polona polonca
    pompilia pooja poonam poppi porsche porsha portia prachi pragya pramila pratima praveena preeti
    prema prescilla pria pricilla primitiva prisca priscah priscila priscilla priscille priscillia
    prisha priska priti priya priyanka profira prudencia prudie pría puk pura purificacion
    purificación purnima puspa puti putri pála pálín pálína päivi päivikki pénélope pétrína pía
    qiana queenie quiana quinty rabab rabea rabecca rabi racha rachael rachana racheal rachel
    rachela rachele rachelle rachida rachita rachna rachèle racquel rada radha radhika radhildur
    radka radmila radojka radoslava radovana radwa rae raeanne raegan raelene raelyn raelynn raewyn
    rafaela rafaella raffaela raffaella rafia raghad ragna ragnheidur ragnheiður ragnhild ragnhildur
    rahab rahaf rahayu rahel rahela rahila rahima rahime rahma rahmah rahmi raida raihana raija
    raili raima raimonda raina raisa raissa rajna rajni rakel rakhi raksha ralitsa raluca
    ramatoulaye ramina raminta ramira ramiza ramla ramóna ran rana randi randý raneem rania ranim
    raniya ranjana ranka rannva rannveig ranya raphaela raphaella raphaelle raphaëlle raquel rasha
    rashida rashmi rasma ratih ratna raveena rawan rayana rayanne raychel rayen rayhana rayla
    raymonda raymonde rayna rayén razan razia reanna reanne reatha reba rebeca rebecca rebeccah
    rebecka rebeka rebekah rebekka rebekkah reem reema reena reet reeta reeva refet regena regenia
    regine regitze regula regína regīna rehab reham rehana rehanna rehema reidun reika reina
    reinette reingard reinhild reinhilde rejane reka rekha rella rema remedios remona remziye rena
    renada renae renata renate renay renea renee renelle reneta reni renita rennie renske renuka
    renáta renée reshma resi reta retha retta reva revital reya reyhan reyn reyna rezin rheta rhia
    rhian rhiana rhianna rhiannan rhianne rhiannon rhianon rhoda rhona rhonda ria riana rianna
    rianne rica ricarda richa richelle riddhi ridhi rifka rigmor rihab riham rihana rihanna riikka
    riina riitta rika rikako rikka rikke rilla rimma rin rina rinad rinda rini riona ripley risa
    risha rita ritika ritta ritu ritva rivka rivkah riya rizwana roanna roanne robbyn roberta
    robertina robina robiya robyn robyne robynn robynne rochel rochelle rocio rocío rodica rodina
    roena rohini roise roisin roja rojda rojin rokaya rokhaya rokia roksana rola rolanda rolande
    rollande roma romana romane romilda romina romona romy rona ronda ronja ronke ronna ronya roos
    roosa rori rorí ros rosa rosa-maria rosabel rosabelle rosalba rosalee rosaleen rosalia rosalie
    rosalin rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosalynn rosalía
    rosamaria rosamond rosamund rosana rosane rosangela rosann rosanna rosanne rosaria rosarie
    rosaura rose-marie roseann roseanna roseanne rosel roselia roselinde roseline rosella rosely
    roselyn roselyne rosemaria rosemarie rosena rosenda rosetta rosey roshni rosia rosie rosina
    rosine roska rosl roslin roslind roslinda roslyn rosmarie rosmary rosmunda rossana rossella
    roswita roswitha rotraud rotraut roula rowena roxana roxane roxann roxanna roxanne roxie roxy
    roya roza rozalia rozalija rozana rozanne rozella rozenn rozi rozina rozsa rozália ruba rubi
    rubia rubie rubiela rubina rubye ruchi rudina rudite rudīte rufina ruken rukhsana rukia rukiye
    rula rumaysa rumeysa rumyana runa rupa ruperta ruqayya ruqayyah ruqiya ruri ruslana ruta rute
    rutha ruthann ruthanne ruthe ruthie ruthild ruthy ruxanda ruxandra ruya ruza ruzena ruzica ruža
    ružena ružica ryanne ryleigh rylie rym ryma ryoko rán ráðhildur régine réka rín ríta róberta rós
    rósa rósalind rósanna róselía rósey róska róslind róslinda róslín rósmary rósmarý rósmunda róza
    rózsa róża röya röyal rúbý rún rúna rúrí rümeysa růžena saadet saana saanvi saar saara saarah
    sabina sabine sabira sabria sabrina sabrine sabriye sabrína sabína sabır sachi sachie sachiko
    sachiyo saci sada sadaf sadao sade sadhana sadhbh sadia sadie sadika sadina sadiya sadiye sadye
    saebjorg saedis saeunn safia safiatou safina safinaz safira safiya safiyah safiye safiyya
    safiyyah safura sagrario sahana sahar sahara sahil sahira sahra saija saila saima saimi saira
    saisha saja sajida sakiko sakina sakinah sakura saleha salena saliha salima salimah salimata
    salin salina salka salli sallie sallyann sallyanne salma salme salome salomea salomé saloni
    salsabil salsabila salud salvadora salvina salvör salwa saly salín salína salóme samah samaira
    samanda samanta samantha samatha samaya sameena sameera samera samia samiah samiha samina samira
    samirah samiya samiyah samreen samya sanae sanah sanam sanaya sanaz sancha sanda sandhya sandi
    sandie sandra sandrina sandrine sanela sanem sangeeta sangeetha sangita sania sanije sanita
    saniya saniyah saniye sanja sanjana sanjuana sanna sannah sanne sanni sannie santa santia
    santina santía sanya sanziana saoirse saori saphia saphira sapna sara sarafina sarah sarah-jane
    sarah-louise sarahi sarai saranda saranya saray saraya sarena saria sariah sarika sarina sarit
    sarita sarka sarlota sarmite sarmīte sarolta sarrah sarya sarína sasha sashka saskia sati satia
    satine satoko satomi satsuki satu saturnina satıa saumya saundra savana savanah saveria saveta
    savina savita savitri sawsan saya sayaka sayali sayalı sayan saygin saygın sayoko sayra sayuri
    saçı scarleth scarlett scarlette seana seanan seaneen seanna sebahat sebnem sebrina sedef seema
    seena seerat sefer sefora segolene seham seher seija seila sejal sejda sejla sela selah selale
    selcan selcen selcuk selda selena selene selenia selia selima selime selin selina seline selja
    selma selmin selçuk sema semanur semiha semina semira semra sena senada senem sengul senia
    seniha senija senja sennur senora senta senía seona sephora sepideh septima septíma sera
    serafima serafina serah seraina serap seraphina seraphine seref sereina serena serenella serife
    serina serpil sesilia sesilía sesselja setareh setsuko seval sevara sevcan sevda severina
    severine sevgi sevil sevim sevinc sevval seyda seyhan seyma seynabou sezen shabana shabnam shada
    shadia shaena shahana shahd shahida shahina shahira shahla shahnaz shahnoza shaida shaila shaima
    shaimaa shaina shaira shaista shakeela shakila shakira shalimar shalina shalini shalon shalonda
    shama shameka shamika shamila shamima shamina shamira shamsa shana shanae shanaya shanaz shanda
    shandra shaneka shanel shanell shanelle shanequa shani shania shanice shanie shaniece shanika
    shaniqua shanita shaniya shanna shannah shannan shannel shannen shanta shantal shante shantel
    shantell shantelle shanthi shanya shanyn shaquana shaquita shara shardae sharday sharde sharee
    shareen sharelle sharen shari sharie sharifa sharifah sharina sharita sharla sharleen sharlene
    sharmaine sharman sharmila sharmin sharna sharon sharona sharonda sharron shary sharyl sharyn
    shasta shatara shatha shauna shauneen shaunna shavonne shawana shawanda shawna shawnda shawnee
    shawnna shawnte shayla shaylee shaylyn shayma shaymaa shayna shaza shazia sheana sheela sheelagh
    sheena sheetal shefali sheila sheilagh sheilah sheilla shekinah shelagh shelba shelbi shelbie
    shelia shelina shelley shelli shellie shelly shena shenna shera sheree shereen sherene sheri
    sherida sherie sherilyn sherina sherine sherisse sherita sherly sherlyn sheron sherree sherri
    sherrie sherron sherryl sheryl sheryll sheyla shianne shiela shifra shigeko shiho shikha shilpa
    shilpi shinead shiona shiori shira shireen shirel shiri shirin shirine shirl shirlee shirleen
    shirlene shirley shirleyann shirlie shirly shivangi shivani shizuka shobha shona shonda shonna
    shoshana shpresa shqipe shraddha shreya shriya shruti shuchi shula shweta shyann shyanne shyla
    sia siana sianna siara sibel sibella sibilla sibille sibongile sibylla sibylle sidar sidonia
    sidonie sidra sidrah sidónia sieglinde siegrid siegrun sien siena siera sif sigdis sigdís
    sigfridur sigfríð sigfríður sigga siglinde signa signe signy signý sigourney sigrid sigridur
    sigrun sigríður sigrún sigthrudur sigurbjorg sigurbjörg sigurdis sigurdís sigurlaug sigurlin
    sigurlina sigurlín sigurlína sigurros sigurrós sigurveig sigyn sigþrúður siham sihem siiri silan
    sile silia silja silje silka silke silla sille silvana silvia silviana silvie silvija silvina
    silviya silvy silvía simay simge simina simisola simmone simona simone simonetta simonia simonne
    simphiwe sina sinaida sinda sindi sindy sinead sinem sini sinikka sintija sioban siobhain
    siobhan siofra siona sioned sira sirena siri siria sirina sirine sirje sirkka sirpa sisi siska
    sisko sissel sissi sita sitara siti siv siya siyana sjofn sjöfn skaidrite skaidrīte skyla
    sladana sladjana slava slavena slavica slavka slavomira slavomíra slavěna sloane slobodanka
    sláva slávka smaranda smiljana smita smriti snaedis snaefridur sneha snezana snezhana snjezana
    snježana snjolaug snjólaug snædís snæfríður soad sobia soffia soffía sofi sofie sofija sofina
    sofiya sofya sofía soha sohaila soheila sohret sokhna sola solange solara solbjorg solborg
    soleil solene solenn solenne soley solin soline solita solmaz solrun solveig solvej solvey
    solvita solvor solène somaya somer sommer sona sonal sonali sondos sondra songul songül sonia
    sonita soniya sonja sonji sonný sonya sophi sophia sophie sophie-louise sophie-marie sophina
    sophronia sophy soraia sorana soraya sorcha sorina sos sotiria souad soukaina soula soumaya
    soumia soňa spela spomenka sreya staci stacia stacie stana stanca stanislava stanka starla starr
    stasia stavroula stefana stefani stefania stefanie stefanija stefanny stefany stefanía steffani
    steffanie steffany steffi steffie stefica stefka stefánný steina steingerdur steingerður
    steinthora steinunn steinvor steinvör steinþóra steliana stella stellah stepanka stephaine
    stephana stephani stephania stephanie stephannie stephany stephenie stephy sterre stevi stien
    stilla stina stine stéphanie stína suada suci sude sudha sudie sudiksha suela suellen suely
    suhaila suhana suhani suhayla suheyla sujata sujatha sukaina suki sukran sula sumaia sumaira
    sumaiya sumaya sumayah sumayya sumera sumeyra sumiko sumita suna sunaina sunay sunday sundus
    sunita sunitha sunna sunneva sunniva sunníva supriya surabhi suraiya suraya suria susan susana
    susann susanna susannah susanne suse susen susette sushila sushma sushmita susi susie sussan
    sussie susy suus suvi suzan suzana suzane suzann suzanna suzannah suzanne suze suzette suzi
    suzie suzy svafa svala svana svanborg svandis svandís svanfridur svanfríður svanhildur svava
    svea sveinbjorg sveinbjörg sveinhildur sveinsina sveinsína svenja svetla svetlana sveva svitlana
    světlana swantje swapna swathi swati sweta swetha swetlana sybil sybilla sybille syble sydell
    sydnee sydni sydnie syeda sylke sylvaine sylvana sylvania sylvette sylvi sylvia sylviane
    sylvianne sylvie sylvía sylwia symone synnove synnøve synthia syra syreeta szabina szilvia sára
    sânziana sæbjörg sædís sæunn séverine sía sílvia símonía sísí síta sól sóla sólbjörg sólborg
    sóley sólrún sólveig sólvör sólín sónata sónia sölvey søs súla súsan súsanna süsen tabata
    tabatha tabea tabetha tabita tabitha taciana tadeja taeko tahani tahera tahia tahira tahlia
    tahmina tahnee taiba taija taimi taina tais taisa taisha taisia taisija taisiya taja tajana
    takako takisha talea talia taliah talina taline talisa talisha talita talitha taliya taliyah
    tallulah talya talía tamala tamana tamanna tamara tamarah tamatha tambra tameka tamekia tamela
    tamera tami tamia tamica tamie tamika tamiko tamila tamilla tamina tamira tamisha tamlyn tammara
    tammi tammie tamra tamsin tamsyn tamu tamya tamzin tana tanaya taneka tanesha tangela tania
    tanika tanina tanisha tanita tanith taniya taniyah tanja tanvi tanya tanzila tanía tara tarah
    taraji tari tarina tarja tarra tarsha taru taryn tasha tashina tasia tasja taslima tasmin
    tasneem tassia tatia tatiana tatiane tatianna tatijana tatjana tatsiana tatyana tatyanna tavia
    tawana tawanda tawanna tawnya taya tayana tayla teah tecla teea teela teena tehila teija teila
    teja tejal tekla tella tellervo telma telse tena tenaya tenika tenisha tenley tennessee tennie
    tennille teodora teodosia teofila teona tera tere teresa terese teresia teresina teresita
    teressa teresía terez tereza terezia terezija terhi teri terina terra terri terrie terttu teruko
    teréz terézia tess tessa tessie tessy tetiana tetyana teuta teya teófila thais thaisa thaleia
    thalia thalita thamar thamara thandeka thandi thandiwe thania thara thea thecla theda theia
    thekla thelma theodora theodosia theodóra theola theoni theres theresa therese theresia theressa
    thereza therése theódóra thi thia thida thirza thomasina thomasine thora thoranna thorbjorg
    thordis thorey thorgerdur thorgunnur thorhildur thorleif thorunn thresa thrudur thula thura
    thuridur thuy thyra thyri théa thérèse tia tiana tianna tiarna tiarra tiberia tiegan tiera
    tierra tiesha tifani tifany tiffani tiffanie tiffany tigist tihana tiia tiina tiiu tijana tikva
    tila tilda tilia tilla tillie tilly timea tina tinca tindra tineke tingting tinie tinna tinne
    tinnie tippi tira tiril tirsa tirza tirzah tisha tita titia titilayo titin tiya tiziana tjasa
    tjaša tobi toccara todorka toini toka tola tolulope toluwanimi tomasa tomasina tomeka tomika
    tomiko tomoko tomris tonda toni tonia tonicha tonja tonje tonya tooba tora torbjorg torbjörg
    torfhildur tori toria torie toril torill torri torrie torunn tosca tosha toshiko tota toula tova
    tove towanda toya toyah tracee traci tracie traude traudel traudl traute treacy treasa treena
    trena tresa tressa tressie treva tricia triin trina trini triona tripti trish trisha trista
    tristana trixi trixie tru truda trude trudel trudi trudie trudy trula trú trīne tuana tudora
    tuere tugba tugce tui tuija tula tulay tulia tulin tullia tunde turid turkan tuula tuuli tuulia
    tuulikki tuva tuyet tuğçe twila twyla tyanna tyesha tyla tyne tyra tânia tía tímea tína tóbý
    tóka tóta tülay tülin tünde türkan týra ua ugla ugne ula ulfa ulfhildur uliana ulla ulla-britt
    ulle ulrica ulrika ulrike ulya ulyana uma umaima umi ummahan ummu ummuhan una unal undina undína
    unna unnati unni unnur ura urania urmi ursa ursel ursina urska ursula urszula urte urvashi urvi
    urša urška uschi usha uta ute uyen uzma vada vahide vaida vaishali vaishnavi vaiva vaka valarie
    valary valbjorg valbjörg valbona valborg valda valdís valene valentina valentyna valentína
    valentīna valeria valeriana valerie valerija valeriya valery valería valesca valeska valgerdur
    valgerður valija valinda vallie vally vallý valma valorie valva valy valèria valéria valérie
    valý vandana vanesa vanessa vani vania vanina vanita vanja vanna vannessa vannie vanya varda
    varsha varvara vashti vasilena vasilia vasilica vasiliki vasilisa vassie vassiliki vasudha veda
    vedika vedis vedrana veena veera veerle vela velda velia velina vella velma velta velva vendela
    vendula venera veneranda venessa veneta venie venita venla venus veny veola vera verda verde
    verdell verdie vered verena verene vergie verica verla verlene verlie verna vernetta vernita
    veronika veronique versa versie verónica verónika veróníka veselina veselka vesna vesta veta
    veva vianne vibeke vibha vicenta vickey vicki vickie vicktoria vicky victoire victoria victorina
    victorine victoría victória vida vidhi vidhya vidya viena viera vieroslava vigdis vigdís viivi
    vija vika vikki viktoria viktorie viktorija viktoriya viktoría viktória vilborg vilde
    vilhelmiina vilhelmina vilhelmína vilija vilja vilma vina vinaya vincenza vincenzina vinciane
    vineta viney vinita vinka vinnie vinny vinný violaine violeta violetta violette viona viorela
    viorica vira virag virgie virgilia virginie virginía viridiana virna virpi virág visitacion
    visitación vita vitalia vitalina vitoria vittoria vitória viveca viveka vivette vivi vivian
    viviana viviane vivianna vivianne vivien viviene vivienne vjollca vladimira vladimíra vladislava
    vladlena vlora volha vonda vonetta vonnie voula vreneli vreni vrinda vuokko vyara vár vân védís
    véný véronique vísa víóla víóletta věra wafaa wafae wahida wakako walburga waldtraut walentina
    waleska walli waltraud waltraut waltrud wanda wanessa waneta wani wania wanita warda wassila
    wava weena wenche wencke wende wendela wendi wendie wendy wenke wera weronika whitley wibke
    widad widya wiebke wieslawa wiktoria wilda wilfriede wilhelmina wilhelmine willa willemijn
    willemina willene willia wilma wiltrud winda winifred winni winnie winnifred winny winona
    wioletta wulan wynona xana xandra xanthe xaviera xena xenia xiaoyan ximena xinyue xiomara
    xochitl xuan xuân xénia yaa yaara yadira yaelle yafa yaffa yahaira yaiza yajaira yalda yamila
    yamile yamilet yamilex yamina yamini yamna yana yanara yance yanet yaneth yani yanina yanira
    yanna yaprak yara yareli yaren yaretzi yaritza yaroslava yasamin yasemen yasemin yashica yashoda
    yashvi yasmeen yasmin yasmina yasmine yasmín yasna yassmin yassmine yasuko yayoi yazmin yazmín
    yda yehudit yeimy yekaterina yekbun yelda yelena yeliz yelizaveta yena yeni yenifer yenny yeny
    yesenia yesica yesim yessenia yessica yetta yetunde yeva yewande yfke yianna yildiz yina yineth
    ylenia ylfa yllka ylva ylvi yma ynes yoana yoanna yocelyn yocheved yoko yola yolaine yolanda
    yolande yolima yolonda yomna yordanka yoselin yoshiko yosra yousra yrr yrsa ysabel ysabelle
    ysaline yseult yucel yudy yuka yukari yukie yukiko yuko yuli yulia yuliana yulieth yulisa
    yulissa yuliya yuly yume yumi yumiko yumna yuna yuni yunita yuridia yurie yurika yuriko yury
    yusra yvetta yvette yvone yvonna yvonne yésica yéssica yücel yıldız zaara zada zadie zafira
    zagorka zahara zaharia zahava zahia zahida zahide zahira zahra zahraa zahrah zaida zaina zainab
    zainabu zaineb zaira zakia zakiya zaklina zalina zamfira zamira zana zandra zaneta zaniyah zanna
    zara zarah zariah zarina zarna zayda zayna zaynab zaynah zayneb zdenka zdeňka zdislava zdravka
    zeena zeenat zehra zeina zeinab zeineb zejna zekiye zela zelal zelda zelia zelie zeliha zelina
    zelinda zeljka zella zelma zelmira zemfira zena zenab zenaida zenaide zendaya zenia zenobia
    zenovia zenta zerina zerrin zetta zettie zeynab zeyneb zeynep zeyno zhane zhanna zhara ziba
    zigrida zigrīda zillah zilpha zina zinab zinaida zinat zineb zinhle zipporah zita ziva zivana
    zizi zlata zlatica zlatka zoa zoe zoey zofia zofie zofija zoha zohal zohra zohreh zoia zoie
    zoila zoja zola zora zoraida zorana zorica zorka zornitsa zosia zoubida zoya zoé zoë zrinka
    zsanett zsofia zsuzsa zsuzsanna zsófia zubaida zubeyde zuha zuhal zuhra zula zulaikha zuleika
    zulema zuleyha zulfa zulfiya zulma zumra zumrut zunaira zunilda zuwena zuzana zuzanna zvonka
    zélie áfrica ágata ágatha ágnes águeda ágústa ágústína álfheiður álfrún ámbar ángela ángeles ánh
    árdís árelía árna árndís árney árnheiður árnína árný áróra árún ása ásbjörg ásdís ásgerður
    áshildur ásla áslaug ásrún ásta ásthildur ástríður áurea ângela änne åsa åse æsa çağlar édith
    élisabeth élise élodie éléonore émilie érica éva ída íma ína íngrid ír íren írena íris ísabel
    ísabella ísadóra ísey ísis íva óda ófelía óla ólafía ólivía ólína ólöf ósa ósk ótta ösp özay
    özge özgün özlem úa úlfa úlfhildur úlla úna úndína úranía úrsula úrsúla ülle ümmahan ümmühan
    ünal ýma ýr ýrr þalía þeódís þeódóra þorbjörg þorgerður þorleif þrúður þula þura þuríður þyri
    þyrí þóra þóranna þórbjörg þórdís þórey þórgunnur þórhildur þórleif þórný þórunn ārija ērika
    şamiha şayan şelâle şennur şeref şeyda şilan şöhret šarlota špela štefanija štefica štefka
    štefánia štěpánka šárka žaneta željka želmíra živa žofia žofie
"""

EITHER: Final = """
    aakash aaren aarya aaryn aban abdi abia abimbola abir abirami abrar abul adama adar addison adel
    adeola adie adile adna adonia adrain adri adriann adriel adrielle adrien adyan aeneas aeron
    aeryn afnan afreen afsaneh aftab agam aidin ailey aiman aimen aisa aissa akasha akela akira akos
    aksa akshara akshaya alaa alane albi aldi aldis aleksa aleksis alem alexandr alexi alexie alexis
    alexy alexys aleya alie alif alija alijah alisan alix alle allyn almas aloise altaf altair alva
    alvise alwyn alyn alysson alyx amala amand amandeep amane amani amanpreet amardeep amari
    amarjeet amarjit amay ameya amiel amila aminta amiran ammi ammy amor amory amran amrinder amrit
    anael anai anam anan ananda ande andee andi andie andra andree anees aneesh angelin angely angy
    anh anick aniel anik anje anji anjum annik anoop anoush anri anta antoneta antonia antonie anush
    apurva arati araz ardell arden ardis ardo areeb arek aren argenis ari arian arie ariel ariele
    arien arij arin aris arissa aristotelis ariya ariyan arlen arley arlie armani armi armine arona
    arseni arshdeep arshia arta arti artie artis arul aruna arvi arvis arwyn arya aryan aryn asa
    asal aseem asel ashtyn ashwini asil asmin assma astro asuka atha athan atia atta aubrey auden
    audie audrius auguste augustine aurele auri auriel austen austyn avalon avan aviad avidan avin
    avital aviv avneet avni ayane aydan aymar aynsley ayomide aysen aytac azariah azhar azmi azriel
    azusa badr badri balbir baljinder baljit balwinder bani baraa bayan bebe beda bende bengi
    benilde beril berin bernie berny bertie bessi bethlehem betta bevin bhupinder bilan billi billie
    bindi binh birgit bisma blaire blaise blakely blayne bobbie bobi bojana bonni boran borna
    braelyn brana brandyn bretton briley britton bronte bryn burcin burnice caelan caelen cagri
    calen callen camdyn camiel camile cammy camren camryn cansel carmel carmen carmin carnell caron
    carrol carwyn cary cassey catalin catherin cato cayley caylin cece celin cemre ceyhan ceyhun
    ceylan chakib chandrika channa channing channon chany chardonnay charl charlemagne charley
    charlie charlye charo chava chiaki chidi chidubem chiharu chihiro chika chikara chima chinedum
    chinmay chisato chris christan christien christin chrys chuan chul chus ciel clair claris
    claudie clem clemence clemmie cleo cobi cobie codi codie coni conny corazon cori corie corin
    corrin cortney coty courtney cristiane cuma cuneyt cveta dafna dagan daine dainius daire dakota
    dakotah dali damen damia damilola damin dana danai danell dani danie daniele danila danni dannie
    dany danyl daragh darby darcy dareen darel dari darian dariel darien darion darly darnell
    darragh darrian daryll dasa daven davinder daya daylen deandra dede dee deepali deia deke del
    dela delal delana delanie dele delma demy dene deni deniss deniz denni dennie deon derian derin
    deshawn dessie destan destin deva devan deven devendra devin devinder devon devonne devrim devyn
    dhara dharma diara diarra didar didi dioni dionis dionysius dior dipesh dmitrii dobri dominique
    dominque domonique domonkos donell doni donnie doriane doro dorris dragoljub drew drue dudu
    durga duru dyna ebrar ebrima edan eddi edem eden eesa efstratios eghosa egidijus eiko eisa ejaz
    eka ekin ekram elain eldrid elgie elgin elham elia eliah elies elija elim elisee elisha eliya
    eliyah ellan ellery elli ellice elliot elly elmas elya elysha elza elze emaan emerson emila
    emile emili emlyn emmanuele emory encarnacion enea enoc enri enzi eran erie eriko erza esen eser
    esosa esperance esra estee estibaliz etan evann evin evren eylem ezana ezel falah fanie fanta
    fara faran farin farrukh fathi fatim fatin fatos faustine felice femi ferda fernan fida fikriye
    filippos fion fionn firdaus floy francie franki frankie franny freddi freddie fumi gabbi gabi
    gabriele gagandeep galatea galin garen garnett gawain gazi gela geni georgie georgy gerd
    germaine gerrie gerry geza gezim ghazal ghulam gianni giedrius gihan gili gilian gilman gisel
    giusi glyn glynn gojko gorkem guadalupe guang guiomar gullu gunar gunes guney gurdeep guri
    gurinder gurjit gurjot gurmeet gurpreet gursimran gurvinder gussie guven guzel gwenn gyan haide
    haiden haiyan haja halley hamda hamida hamsa hanieh hanin hansi hany hardeep harinder harjinder
    harjit harjot harley harlow harmeet harmen harminder harpal harpreet harsimran haru haruka
    harvinder havin hayan hayati hazar heddy heman henri hidemi hieu hikari hikaru hikmat hikmet
    hilke hira hiro hiromi hisa hoai hollis hosam huan huong hussein huyen ibon ibtissam
    ifeanyichukwu iffat iggy ikra ilay ildar ilham ilia iliyan ilkay ilke illia ilmi imaan iman imen
    inari inas inderjit indra indu ines ingar inge inis insaf iori iraj iraklis iram isa iselin
    ishrat isma ismay issey ivane ivelin ivey ivica ivon izel izhar izzat izzie izzy jabar jacen
    jackie jacky jacque jacqui jacquie jacy jaden jadyn jaeden jaedyn jael jaelyn jagdeep jagjit jai
    jaiden jaidyn jailyn jaime jaimie jaimy jakie jale jalyn jalynn jamaine jamee jamey jamie
    jamison jammie jamy jan janah janai jann janne jannelle jannick janny jany jasbir jascha jasdeep
    jasiah jaskaran jaskirat jasmeet jaspal jaspreet jassem jasvir jaswant jaswinder jatinder
    jayanta jayanti jaycee jayden jaylan jaylen jaylin jaylyn jayme jaymee jaymi jaymie jeanet
    jeffie jehan jelani jenia jenn jera jere jeremia jessey jessi jessie jessy jeta jettie jewell
    jiahui jian jiaqi jiaxin jiayi jiaying jihan jilian jilly jimi jimin jimmi jimmie jinan jingjing
    jingyi jinyu jiyan joany joby jocelin jodie jody joele joey johann johanny johnie johnnie joie
    jojo jole joli jona jonel jonne jonni jonnie jonny jonte jordane jordanna jorden jordie jordin
    jordon jordyn jorel jori jorien josa joscelyn joseba josephe josi josia josselin josé joud jovan
    jovi jovian jovica jua juhi jule jules jullian juni junjie juno junya justus juul kacey kacy
    kadence kader kaelan kaelen kai kaidi kaie kailin kaina kairi kalani kalen kalifa kally kalyan
    kamaljit kamari kameron kamlesh kamryn kaname kanon kanta kanwal kanya kaoru karan karel karem
    karey karime karmel karol karon karson karsyn karter karuna kasey kashmir kasi kassi kato
    katsumi kausar kavin kawsar kayan kaydee kayden kaylan kayle kaylen kayra kaysha kazumi kazuyo
    keagan kedar keegan kehinde keke kelby kelcey kelcy kellen kellyann kellyn kemi kenai kendal
    kendall kendel kendell keni kenichi kenley kennie kensi kenyatta kenzi kenzy keoni kepa keron
    kerrin kerry keston kevyn kexin khai khanh khurshid khushi kieran kieren kijana kiko killian
    kimi kimiya kimmy kinza kiran kirin kirti kisa kiva kleo koba kobi kobie kodi kodie koki koko
    kolby konstantine koral korey kori korin kortney kory krishna kristan kristian krys krystyn
    kudret kuldeep kuldip kulwinder kwang kylan kyree kyrie kyung lacin lael laine laken lamara
    landyn lannie laren larue lasha lashawn lauran laurea laurell laurice laurien lavern laverne
    lavon laxmi layan layne laçın leigh leighton lenni lennie lennon lennox leny leonida leonide
    leonides leonne leor lesley leslie lessie levon lexy liann liel liliam lilien limor lindi
    lingling linn linnie linsay lior liping liron lito liyan ljuba london lonie lonni loren lorenza
    loreto lorian lorien lorin loris lorrain lorrin lou louan lovie loïs lue lupe lyan lylian lyly
    lyn lynden lynsay maan maayan madalin madhu madis mady magdi magdy maho mahtab maika maiko
    makini makoto malisa malory mana manaia manar manasa mandeep mandela maneet maninder manjeet
    manjinder manjit manjot manju manmeet mannie manou manpreet manraj manu manuele manveer maor
    maram marcell mariatou marijo marilu marin marion marjan marlen marley marlo marlyn marty marvyn
    marwah maryan maryn maría masaki masami masen masumi matia matija matisse maty mavi maxie mayan
    mayar maysam mayu mckinley medine mehar meher meiko meilin meka melaine mell mendi merab merav
    merce merian meric merih merin meris meron merrill meya micah michal michel michell michi mickey
    micki midhat miho mika mikel miki mikie mikka mikki miku milen milika milinda milutin minas
    minea minori minu mirac mirai miral mirel mirena mirha miroljub mirren misao misbah misha
    mishael mishal mishel mishka mita mitra mitsuru mitsuyo mizuki moana mohannad mohinder momo moni
    monir monta montie morgann morven mosa mpho mubarak mubeen mulki munawar muntaha murl mushtaq
    mutlu myka myke mylo myrl nadire nady nafis nahal naheed nahid naho naime najah nakia nalin
    nalina nami namir nandana nandi nani nanne nanni naoise naren nariman narin narinder naseem nata
    natsuki navdeep navjot navneet nazan nazaret nazih nazik ndidi nebi neelam nehal nema nesta ngoc
    nhat nhung nian niccola nickie nicky nicola nieve nihad nihal nike nikica nikita nikkie nikky
    nikola nilay nima nimet ninel niobe nirmal nisan nitya noa noel noele noelie noha noomi noor
    noris nouha nuha numa nuna nurhan nusrat nyima oakley ocie oda odell odie ofir ognjen olamide
    olav olayinka olcay olie ollie olof oluwaseun oluwaseyi oncel onyekachi ora orel oria orian orla
    orly orrie orry osie osiris ossie otha ottie ova ozer paramjit paris parminder partha parul
    parveen paulie pawan paxton payman payton pele pema pepi pere perica petja petros petya peyman
    peyton pharrell phat piera popi prabhjot preet presley pritam prospero puja puneet punit pushpa
    qamar qiang qiao qing qiong quincy quyen quynh rabiya radia rael rafaele rafaelle rafat rafel
    raha rahat rahil raika rajana rajbir rajdeep raji rajinder rajveer rajvir rajwinder raleigh
    ramana ramandeep ramone ramu ramya randee randeep ranjit rasa rashawn rashel rashi rauni
    ravinder ravneet rayan rayane rayhan raynald rayne raysa reagan reece regan reha reiko reine
    remi remington remko remon remy renad rene renie renny renu resa resham reuel reyan reyyan rezan
    rhyan riadh riah rian riane ricki rickie ridha rieko rien rifat rihan riho riki rikki riko rimas
    rinat rishabh rito riyan robbi robbie robbin rohin romi ronak ronel roni ronit rory rosan
    roselin roshan rosi rossie rosslyn roxan royce rozan rua ruhan ruhi ruka rumi rupinder rusudan
    ryane ryann ryen rylan rylee ryley ryosuke saadia sabahat sabiha sabir sabrin sacha sadi sadio
    sady safa safaa sahel saher sahid sai saide saige sajan salla salvatrice samaa sameh samin sammi
    sammie samuela sandeep sandip sanel sanny santhosh santosh saro saroj saron sary sasa saska
    sathya satinder satish satnam saule saurabh savan savva sayeed saša schuyler scottie seba
    sebastiana sefa sehar seiko seiya selam selen selvi semaj semin senay seon seray serda seren
    sergine sergo serita servet seung sevan seydi seyran shaan shadi shae shahad shahed shahryar
    shai shaine shakti shala shaleen shalin shalom shalva shamil shamim shanan shanon shanshan
    shanti shany shar sharan shasha shashi shavon shawn shaya shaye shayne sheba shelby sheraz
    sheridan sherril sherrill shia shian shida shifa shila shilo shiloh shina shino shinobu shintaro
    shinya shion shkelqim shoko shola shree shukri shulamit shunsuke shyan sidney sidsel siew sifa
    sigfrid silvi simcha simin simran simranjit sirius siva sivan siwan siyu skai skye skylar skyler
    socorro soham solina sonam sonni sonnie sony sora soran sota soumya sree stacey stacy steeve
    steph stevie suad subha subhi sujan sujin sukhdeep sukhpreet sukhraj sukhvinder sukhwinder suma
    sumeet sumer sumi suni sureyya surinder suriya surjit sushant sveta tahsin taiga taiwo taizo taj
    takahiko taki talin talis tamaki tamar tansu tanvir taran tarquin tarryn tashi taslim tasman
    tatenda tatum tawan taye taylan tayler taym tayo teagan teddi teegan teejay tegan teia tejinder
    temitope tendai tengiz tenzin terrill thana thanasis thanya themis theo theodis thinh thuan tiam
    tianyi tiare tida tija tika tima tinashe tini tinka tiphaine tisa tomica tommie tomoe tomomi
    tona tonie tonka tonnie toprak torey torrey torun toshi toshiro toufik toyin tracey tracy trea
    trinidad tristen tristian tristin troi truls trystan tsering tsubasa tsukasa tulsi tuong turan
    turhan tuyen tyan tyana ugur uli ulku ulli umit umme umran uran uriah uğur val vala valdis
    valeri valeriane varinder vaso vassil vehbi verginia verne vernell vernice vernie vianna vianney
    vico viet vijaya viki viktoras vildan vincente vini vishwa vitalie vivan vivia vlada vladas
    vlasta vojko wadih wafi wajdi wanna waris weiguo weiwei wenda wendelin wenjun wiam wietse willie
    wisam wissam xeno xiaodong xinyi yael yagmur yahel yali yalin yalın yama yamac yamil yanka yaqub
    yari yasar yasha yasuyo yaya yaşar yekta yeter yichen yifan yifei yilin yiling yiming yiwen
    yixin yiyi yohana yohanna yoland yona yonah yonca yoni yori yoshi yoshie yoshimi yuanyuan yufei
    yuhan yuki yulian yuma yuri yurii yuta yuting yutong yuval yuxi yuxin yuxuan yuya zachari zade
    zala zamzam zarin zaya zaza zein zekeriya zhiyuan zian zihan zilan zion ziqi ziyan ziyi zohar
    zorina zuri öncel
"""

CERTAIN: Final = """
    aaron abbas abby abdallah abdul abdullah abdulrahman abdurrahman abel abigail abraham ada adam
    adela adelaide adele adelina adeline adem adil adina aditya adnan adrian adriana adrianna
    adriano adrienne agata agnes agnieszka ahmad ahmed ahmet aicha aida aidan aiden aileen aimee
    aina aisha ajay alain alan alana alastair alba albert alberta alberto aldo alec alejandra
    alejandro aleksandar aleksander aleksandr aleksandra alen alena alessandra alessandro alessia
    alessio alexa alexander alexandra alexandre alexandru alexei alexia alfonso alfred alfredo alia
    alice alicia alicja alida alina aline alisa alisha alison alissa alistair aliya aliza allan
    allegra allen allyson alma alvaro alvin alyssa amalia amanda amaya amber amelia amelie amie amin
    amina amir amira ammar amna amos amy ana anabel anabelle anais anas anastasia anders andre
    andreas andrei andrej andres andrew andrey andriana andrzej anette angela angelica angelika
    angelina angeline angelique angelo angie angus ani anika anil anisa anissa anita anja ann anna
    annabel annabella annabelle annalisa annamaria anne annelise annette annie annika anouk anthea
    anthony antoine antoinette anton antonella antoni antonia antonina antonio antony anya april
    arabella aram archie ariana ariane arianna arianne arif arjan arjun arlene arman armand armando
    armin arne arnold aron arthur artur arturo arun arvin asha asher asia asma astrid athena attila
    audrey aurelia aurora ava avril axel aya aydin ayesha ayla aylin ayman ayse aziz azra barbara
    barry bart basil beata beatrice beatrix beatriz becky belinda bella ben benedict benita benito
    benjamin benny benoit bernadette bernard bernardo bernd bernhard bernice bert beth bethany
    bettina betty beverly bianca bianka bilal bill billy bjorn bob bogdan boris brad bradley brandon
    brenda brendan brendon brent brian briana brianna bridget brigitte brittany bruce bruno bryan
    byron caitlin caleb calvin camelia camila camilla candice cara carina carl carla carlo carlos
    carmela carmen carole carolina caroline carolyn carrie carter casper cassandra catalina catarina
    caterina catharina catherine cathrine cathy cecilia cedric celeste celia celina celine cesar
    chad chantal charlene charles charlotte chelsea cheryl chiara chloe christa christel christelle
    christian christiane christina christine christoph christophe christopher christos ciara cindy
    claire clara clarice clarissa clarisse claudia claudine claudio clayton clement clementine
    clifford clint clinton clive colette colin colleen collin connor conor conrad constance
    constantin cora corina corinna corinne cornelia cornelius craig cristian cristiano cristina
    crystal curtis cynthia cyril dagmar dahlia daisy dalia damaris damian damien damir damon dania
    danica daniel daniela daniella danielle danilo danny dante daphne daren daria dario darius
    darrell darren darryl darwin darya dave david davide davina davis davy dawn dean debbie debora
    deborah debra declan deirdre delia denis denise dennis derek derrick desiree desmond dexter
    diana diane dianne diego dieter dimitri dimitrios dina dinah dino dirk dmitri dolly dolores
    domenico dominic dominick dominik dominika don donald donna donovan dora doreen doris dorothea
    dorothy douglas duncan dustin dwayne dylan earl ebru eda eddie eddy edgar edith edmond edmund
    edna edoardo edouard eduard eduardo edward edwin edwina eileen ekaterina elaine eleanor elen
    elena eleni eleonora eliana elias elif elijah elin elina elinor eliot elisa elisabeth elise
    elissa eliza elizabeth elke ella elle ellen elli ellie elliot elliott elly elma elodie eloise
    elsa elsie elton elvira elvis elyse ema emanuel emanuela emil emilia emilie emilio emily emine
    emma emmanuel emre ena enrico enrique enya enzo ephraim eric erica erich erick erik erika ernest
    ernesto ernst ervin erwin esma esmeralda estelle ester esther ethan ethel etienne eugene eugenia
    eunice eva evan evangeline eve evelin evelina eveline evelyn evelyne evita ewa ewan ezekiel ezra
    fabian fabienne fabio fabrizio faisal faith fanny faris fatima fatma faye federico felicia
    felicity felipe felix fernanda fernando filip filippo finn fiona flavia flavio flora florence
    florian florin floyd frances francesca francesco francine francisca francisco franco francois
    frank franklin franz fred freddy frederic frederick frederik fredrick freya frida frieda fritz
    gabriel gabriela gabriella gabrielle gaia galina gareth garry gary gavin gemma genevieve
    geoffrey georg georges georgia georgina georgios gerald geraldine gerard gerda gerhard gertrude
    giacomo gian giancarlo gianluca gianna gideon gil gilbert gilda gina gino giorgia giorgio
    giovanna giovanni gisele giselle gita giulia giuliana giuseppe gladys glen glenda glenn gloria
    goran gordon grace graeme graham grant greg gregor gregory greta grzegorz guillaume gunnar
    gustav gustavo guy gwen gwendolyn habib hadi hafsa hakan hakim hala halil halima hamed hamid
    hamish hamza hana hanna hannah hans harald hari haris harmony harold harris harrison harry harun
    harvey hasan hashim hassan hayley hazel heather hector heidi helen helena helene hendrik henri
    henrietta henrik henry herbert herman hermann hilda hope howard hubert hugh hugo hussein iain
    ian ibrahim ida idris igor ilan ilana ilaria ilias ilona ilya ilyas imad imelda immanuel imran
    ina indira ines inez inga ingrid ioan ioana ioannis iona irena irene irfan irina iris irma isaac
    isabel isabela isabell isabella isabelle isaiah isis ismael ismail isobel iva ivan ivana ivo ivy
    izabela izabella jack jackson jacob jacqueline jacques jade jake jakob jakub jamal james jamila
    jana janelle janet janette janice janine janna jared jasmina jasmine jason jasper javier jay
    jayson jeanette jeanine jeanne jeannette jeff jefferson jeffery jeffrey jelena jenifer jenna
    jennie jennifer jenny jens jeremiah jeremy jerome jessica jill jim jimmy joachim joana joanna
    joanne joao joaquin jodie joe joel joelle johan johanna johannes john johnny jon jonah jonas
    jonathan jordi jorge josef joseph josephine josh joshua josiah joy joyce jozef juan judith judy
    julia julian juliana julianna julie julien juliet juliette julio julius jurgen justin justina
    justine kaan kaia kaitlin kaitlyn kaja kalina kamal kamil kamila kamilla kane kareem karim karin
    karina karine karl karla karolina karoline karsten kasper katarina katarzyna kate katerina
    katharina katherine kathleen kathryn kathy katia katie katja katrin katrina katrine katy katya
    kayla keira keisha keith kelvin kemal ken kenan kendra kenneth kenny kent kenzo keren kerstin
    kevin khadija khaled khalid khalil kian kiana kiara kieran kilian kimberley kimberly kinga
    kingsley kirk kirsten kitty klara klaudia klaus konrad konstantin konstantinos krista kristian
    kristin kristina kristine kristofer kristy krystian krystyna krzysztof kurt kylie kyra laila
    lamia lana lance lara larisa larissa larry lars laszlo laura laureen laurent lavinia lawrence
    layla lea leah leandra leandro leanne leena leia leif leila leilani lena lenka leo leon leona
    leonard leonardo leonid leonidas leonie leonora leopold leroy lester leticia letitia lev levi
    lewis leyla lia liam liana lianna lidia lila lili lilia liliana lilli lilly lily lina lincoln
    linda linnea linus lionel lisa lisbeth lise liv livia liz liza lloyd lola lolita lora lorena
    lorenzo lori lorna lorraine louis louisa louise luana luc lucas lucia lucian luciana luciano
    lucie lucien lucille lucinda lucio lucy luigi luis luisa lukas lukasz luke luna lydia lynda
    lynette lynne mabel maciej madeleine madeline maeve magda magdalena maggie magnus mahdi maher
    mahir mahmoud maia maisie maja majid malcolm malena malia malik malika mandy manfred manuel
    manuela mara marc marcel marcela marcella marcello marcelo marcia marcin marco marcos marcus
    marek margaret margarita margaux margo margot marguerite mari maria mariam mariana marianna
    marianne marie mariel marielle marija marika marilyn marina mario marisa marissa marita marius
    mariya marjorie mark marko markus marlena marlene marlon marta martha martin martina martine
    marvin marwa mary maryam mason massimiliano massimo mateo mathew mathias mathieu mathilda
    mathilde matias matilda matilde matt matteo matthew matthias matthieu mattias maud maura maureen
    maurice mauricio mauro max maxim maximilian maxine maxwell maya megan meghan mehdi mehmet
    melania melanie melany melina melinda melisa melissa melita melody melvin melvyn mercedes meryem
    metin mia micaela michael michaela micheal michelle mick miguel mikael mikaela mike mikel
    mikhail mila milena miles milla milo milton mimi mina minna mira miranda mirella miriam mirko
    mitchell mohamad mohamed mohammad mohammed moira molly mona monica monika monique morena morris
    moses mostafa muhammad muhammed murat musa mustafa mustapha myra myriam myrna nabil nada nadia
    nadine nadya naima nancy naomi natalia natalie natalya natan natasha nate nathalie nathan
    nathanael nathaniel neal neda neha neil nellie nelly nelson nestor neville nia nicholas nick
    nickolas nico nicolas nicole nicoletta niels nigel niklas nikolai nikolaos nikolas nikolay nikos
    nils nina nisha noah noelle noemi nolan nora norah norbert norma norman odette oksana olaf ole
    oleg olena olga olive oliver olivia olivier omar omer oona oriana orlando osama oscar oskar
    osman otis otto owen pablo paloma pamela paola paolo pascal patricia patrick patrik patryk paul
    paula paulina pauline paulo pavel pawel pearl pedro peggy penelope penny percy petar peter petra
    philip philipp philippa philippe phillip phoebe phyllis pia pierre pieter pietro piotr polina
    polly prince priscilla quentin rabia rachael rachel rachelle rafael rahul rainer raisa ralf
    ralph ram ramon ramona rania raoul raphael raquel rashid raul ravi raymond rebeca rebecca rebeka
    rebekah reem regina reginald rehan reina rena renata renate renato renee reuben rex rhys ricardo
    riccardo richard rick ricky rico rina rita rob robert roberta roberto rocco rochelle roderick
    rodney rodrigo roger rohan roland rolf roman romeo romy ron rona ronald ronaldo ronan rosa
    rosalie rosalind rosanna rose rosemarie rosemary rosie rosina rosita roxana roxanne roy ruben
    ruby rudolf rudy rupert russell ruth ryan ryszard saad sabina sabine sabrina sadia sadie safia
    saif saim saima salah salih salim sally salma salman salome salvador salvatore samantha sameer
    samia samir samira samson samuel samy sana sandor sandra sandro santiago sara sarah sarina
    saskia saul savannah scarlett scott sean sebastian sebastien selena selim selin selina selma
    serena serge sergei sergio seth shana sharon shaun sheena sheila shelley shelly sheryl shirley
    shona sia sibel sienna sigrid silas silvana silvia silvio simeon simon simona sinan sinead sofia
    sofie sofiya solomon sonia sonja sonya sophia sophie soren spencer stan stanislaw stanley
    stavros stefan stefania stefanie stefano steffen stella stephan stephanie stephen steve steven
    stewart stuart sue susan susana susanna susanne suzanna suzanne sven svetlana sylvia sylvie
    tabitha taha tahir talia tamara tania tanja tanya tara tarek tarik tariq tatiana tatjana ted
    teddy teodor teodora terence teresa tereza tess tessa thalia thea thelma theo theodor theodora
    theodore theresa therese thierry thomas thor thorsten tia tiago tiana tiffany tim timo timothy
    timur tina titus tobias todd tom tomas tomasz tommaso tommy tor travis trevor trina tristan troy
    tudor tyrone tyson umar una ursula usman valentin valentina valentino valeria valerie valerio
    vanda vanessa vera verena veronica veronika vicente vicki vicky victor victoria viktor viktoria
    vincent vincenzo viola violet violetta virgil virginia vito vittoria vittorio vivienne vlad
    vladimir waleed walid wallace walter wanda warren wayne wendy werner wesley wilhelm will willem
    william wilma wilson winston wojciech wolfgang wyatt xavier xenia yahya yana yann yannick
    yasemin yasin yasmin yasmine yolanda yousef youssef yusuf yvette yvonne zach zachary zack zahra
    zainab zakaria zara zehra zena zeynep ziad zita zoe zofia zoltan zora zoran zoya
"""
