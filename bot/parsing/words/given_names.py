"""First names of many countries, from the US SSA's counts and Faker's lists.

Written by `make words`; `NOTICE` beside it holds the licences.
"""

from __future__ import annotations

from typing import Final

MALE: Final = """
    aaden aadi aage aapo aarav aarnav aarne aaro aaron aarush aarón aatos aayush abayomi abb abbas
    abbos abdalla abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdiel abdihakim
    abdirahman abdis abdiş abdon abdu abduaziz abduboriy abdul abdulahat abdulbekir abdulcemal
    abdulgazi abdulhadi abdulhamid abdulkadir abdulkerim abdullah abdullahi abdulloh abdulmenaf
    abdulsamed abdulsemet abdumalik abdurahmon abdurrahman abdurresit abdón abdülahat abdülcemal
    abdülhadi abdülkerim abdülsamed abdürreşit abe abednego abeer abeiku abel abelardo abhimanyu
    abhiram abid abie abilio abiodun abiona abjørn abner abraham abram abror abubakar abubakr abuzar
    abyasa acar acey achiel achille achim acie aclan acy acıkel adak adalbert adalberto adam adamo
    adan adasal addi adebiyi adebowale adedayo adedeji adekitan adekola adekunle adelard adelardo
    adelbert adeleke adelin adelmo adem adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi
    adhiarja adi adiarja adiel adigun adika adikara adil adin adinata adis aditya adlai adlan admir
    adnan adolf adolfo adolfs adolph adolphe adolphus adriaan adrian adriano adrián adron adrían
    adríel advaith advay advik adán adíel adólf adıgun adıgün aedan aengus afer afil afiq afolarin
    afonso afrim aftin aga agahadi agakisi agamalı agamusa agapito agastya agaxan aggrey agim agmur
    agnar agne agni agnolo agnos agostino agris agron agus agust agustin agustus agustín ah ahat
    ahmad ahmet ahsen ahti aidan aiden aidyn aigars aijuka aimable aime aimo aimé ainars ainārs
    aitor aivar aivars ajala ajan ajani ajiman ajimat ajimin ajiono akalan akanmu akar akarsana
    akatay akbar akbas akbaş akboga akboğa akcabay akcasu akcivan akdora akdurmus akdurmuş ake akeem
    akgol akgöl aki akif akinkunmi akinlabi akinwale akkerman akmal akmaner akobir akoz akram aksay
    aksel akseli akshay aksogut aksöğüt aktemur aktemür akver akwasi akwesi akçabay akçasu aköz
    akınal al alaaddin alade aladin aladino alaeddin alain alambana alamiro alamu alan alanalp
    alanzo alastair alattin alban albano albeiro alberico albert alberto alberts albertus albin
    albrecht alby albín alcan alcee alcide alcides aldair aldar aldemar alden alderano aldin aldo
    alec aleck aleix alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandrs
    aleksanteri aleksei aleksej aleksi alen aleodor ales alessandro alessio alex alexandar alexande
    alexandre alexandro alexandros alexandru alexe alexei alexej alexius alexzander alexíus aleš alf
    alfar alferd alfgeir alfgrimur alfie alfio alfons alfonse alfonso alfonz alfonzo alford alfred
    alfredo alfreds alfreð alfréd alfrēds alfur alfþor alger algernon algie algot aliabbas aliihsan
    alin alinur alirio aliro aliseydi alistair alistar alister aliyu aljaz aljaž aljosa aljoša alkor
    allahverdi alli almar almer almir almon almus alois alojz alojzij alonso alonza alonzo aloys
    aloysius aloïs alparslan alpcan alpheus alphonce alphons alphonse alphonso alphonsus alpin alpsu
    alpsü alrekur alston altin altogan alton altoğan altug altuğ altınkaya altınısın altınışın alvah
    alvan alvar alvaro alve alveiro alver alvia alvie alvin alvis alvy alwin amac amadeo amadeus
    amado amador amancio amando amar amare amarion amaro amaru amasa amaury amaç ambers ambrose
    ambrosio ambroz ambróz amedeo amedeu americo amerigo amico amil amilcar amin amit amleto ammon
    amol amon among amos amri amundi amza américo amílcar amír anacleto ananias anar anaru anas
    anastacio anastasio anastasios anatol anatole anatoli anatolie anatolij anay ancel ancil ancizar
    anders andic andile andiç andon andor andrae andras andre andreas andrei andrej andrejs andres
    andress andrew andrey andrešs andri andrian andrija andrin andris andrus andrzej andrás andré
    andréas andrés andwele andy anej anes anfernee anfinn angantyr angantýr angavu ange angelino
    angelo anggabaya anghel angi angus anibal anicet anirudh anis anjolaoluwa anmol annak annar
    annarr annas annel annes annibale anom anoni ansaldo ansel anselm anselmo ansgar ansh ansis
    anson anssi antal antero anthoney antim antione anto antoin antoine anton antone antonello
    antoni antonin antonino antonio antonios antoniu antonius antons antony antonín antoníus antoon
    ants antti antun antwain antwan antwon antónio antônio anvar anwar anyelo anze aníbal anže
    aodhan aongus apaydın apolinar apollo apostolos aqil aquiles aran aras arba arben arbey arbie
    arbjartur arbjorn arbnor arcan archibald archie arda ardian ardit arelius arent ares arezki
    argeir argemiro argils argono argu aribert aric arif arifcan ariki arild arilius arilíus
    arinbjorn arinbjörn aristide aristides arius arjun arkadiusz arkut arlan arland arlin arlind
    arlis arlo arlyn arman armand armando armands armann armas armend armin armond armstead arnald
    arnaldo arnaldur arnar arnau arnaud arnav arnberg arnbergur arnbjorn arnbjörn arnd arndor arndt
    arndór arne arnes arnett arnfinnur arnfreyr arnfried arngeir arngils arngrimur arngrímur arni
    arnie arnim arnis arnkell arnlaugur arnleifur arnljotur arnljótur arnmoður arnmundur arnmóður
    arno arnoddur arnoldo arnolds arnor arnost arnošt arnsteinn arnulf arnulfo arnulfur arnviður
    arnór arnúlfur arnþor arnþór aron arpad arpag arpağ arpád arran arron arsenie arsenio arsim
    arsipatra arsæll artan artanto artawan artemio arther arthor arthur arthúr arto arttu artturi
    artur arturo arturs artúr artūrs aru arvel arvid arvids arvil arvin arvo arvīds aríel aríus
    arıel arıkol arısoy asad asael asafe asalet asani asberg asbergur asberry asbjorn asbjørn asbury
    asdrubal asgautur asgeir asger asgils asgrimur ashby asher asi asif asilbek asir asirwada
    asirwanda askell asko askur aslakur aslan aslanhan aslaugur aslijan asmadi asman asmar asmianto
    asmundur asmuni asolfur aspar asroður assar astbjorn astgeir astmar astmundur aston astraður
    astrikur astrit astvald astvaldur astvar astvin astþor asvaldur asvarður aswani asþor asım
    atabala atagun atagün atalay atamoglan atamoğlan atasagun atatore atatöre atenulf atgun
    athanasios atharv athman athuman athumani atila atilhan atilio atli atma atmaja atnan atte
    atticus attila attilio atılgan aubra audley audy augustin augusto augusts augustus augustín
    aukusti aulis aurel aurelian aureliano aurelien aurelio aurthur aurélien austar austine austmann
    austmar auston austri auther authur autry auðbergur auðbert auðbjorn auðbjörn auðgeir auðkell
    auðmundur auðolfur auðun auðunn auðólfur avelino avgust avi avon avram avsin avşin axel axinte
    ayaan ayaydın aybora ayden aydin aydinc aydinç aydın aydınbey aygutalp ayinde aykutalp ayman
    aymen aymeric ayodeji ayodele ayoub aypar aysan aysoy aytek aytuna ayub ayush ayushman ayvas
    ayşan azaan azad azeglio azettin aziz azizi açıkel aðalberg aðalbergur aðalbert aðalbjorn
    aðalbjörn aðalborgar aðalgeir aðalmundur aðalraður aðalráður aðalsteinn aðolf aðólf ağa ağahadi
    ağakişi ağamalı ağamusa ağaxan ağmur aşir babasola babatunji babawale babyboy baccio bachittar
    bagas bagdas bagiya bagus bagya bahaddin bahadurjit bahadır bahati bahittin bahuraksa bahuwarna
    bahuwirya bailie bairon bajragin bajram bakari bakda bakhshi baki bakiadi bakianto bakidin
    bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri balangga balapati
    balatekin balazs baldassare baldomero balduino baldur baldvin balendra balhaar bali balidin
    balijan balinda balint baljiwan baltas baltasar baltazar baltaş balthasar balvan balveer balz
    balázs bambang banara banawa banawi bancar bandile banjeet baptist baptiste barak baraka barasa
    baris bariş barna barnabas barnabás barnard barney barnie barri barrie barsen bart bartek
    bartholomaus bartholomew bartholomäus bartley bartolome bartolomej bartolomeo bartolomeu
    bartolomé barði barður barıscan barışcan bas basarab basay bascom bashan bashkim basile basilio
    basok bastiaan bastian bastien bastián bastían basım baturay batırhan baudelio baudouin baugur
    bayard baydu baykan bayman bayram bayron bayruhan baytal bayzettin bağdaş başay başhan başok
    beauden beckett beckham bedford bedi bedri bedrich bedřich beecher behrem behruz beinir
    beinteinn beitir bekan bekbay bekim bekir bektasi bektaşi bela belarmino belisario bellisan
    bello belo belton benadik benard bence bendeguz bendegúz benedek benedetto benedicto benedikt
    bengibay bengt beni beniamin benicio benidikt benigno benito benjaman benjamen benjamim
    benjamine benjamín benji benjiman benjman benjámin benn benno benoit benol benone benoni benony
    benoný benoît bento benvenuto benício benóní benóný beppe berat beren berend berends berent
    bergfinnur berghreinn bergjon bergjón bergmann bergmar bergmundur bergsteinn bergsveinn bergur
    bergvin bergþor bergþór berkal berki berkley berksay bernabe bernabé bernardino bernardo bernd
    bernd-dieter berndt bernfried bernharð bernharður berni bernodus bernt bernward bernódus berran
    bersi bert bertalan bertel berthold bertil berto bertold berton bertram bertrand bertulis besart
    beshte besim besin besnik bett betuel betúel beyda beyler beyzade beňadik bhekani biagio bibuwa
    bican biel bilal bilender bilgen bilgutay bilgütay bilol biltas biltaş binbasar binbaşar binısık
    binışık birger birgir birkir birnir birsen birt birtingur birtir bisar bişar bjargar bjargmundur
    bjargþor bjargþór bjarkan bjarkar bjarki bjarmar bjarmi bjarnar bjarne bjarnfinnur bjarnfreður
    bjarnharður bjarnheðinn bjarnhéðinn bjarni bjarnlaugur bjarnleifur bjarnolfur bjarnsteinn
    bjarnólfur bjarnþor bjarnþór bjartmann bjartmar bjartur bjartþor bjartþór bjolan bjolfur
    bjorgmundur bjorgolfur bjorgulfur bjorgvin bjorn bjornolfur bjólan bjólfur björgmundur björgvin
    björgólfur björgúlfur björn björnólfur bjørn bladimir blahoslav blaine blane blas blaz blazej
    blaž blažej blerim bluford blængur blævar bo boas boaz boban bobur bodhi bodo boe bogatimur
    bogdan bogi bogomir bohdan bohumil bohumir bohumír bohus bohuslav bohuš boi bojan bolden
    boleslav bolli bonface bonifac bonifacio bonifác borahan boratas borataş borgar borgulfur
    borgúlfur borgþor borgþór boris borivoj borja borje borkur borris bortecin borut borys bose
    bostjan botolfur botond boyce boynak boysie bozbag bozbağ bozerk boztas boztaş boði boðvar
    boğatimur bořivoj boštjan božo braden bradly bradyn braeden braedon bragi brahim braiden bram
    bramwel brandan branden brandin brandon brandur branislav branko brannon branson brantley
    braulio bravin braxton brayan brayden braydon braylen braylon breandan brecht breki brencis
    brendan brenden brendon brennen brennon breno brenton bresi brestir bret bretislav brett brian
    brice bridger briek brien brieuc brijesh brimar brimi brimir brion brjann brjánn broddi
    broderick brodie brody bronson bror bruno bryce brycen bryngeir brynjar brynjolfur brynjulfur
    brynjólfur brynjúlfur brynleifur brynsteinn bryntyr bryntýr brynþor brynþór bryon bryson bryton
    brími bucur budd buddie budi buel buell buenaventura buford buget buhari bui bujar bulunc bulunç
    bunyamun burak burakhan burc burckhard burdette buren burghard buri burim burk burkard burkhard
    burkhardt burkni burleigh burley burnell burney burnie burrel burrell burt burç buyrukhan bynum
    byron bystrik bystrík bálint bárður bæring bæringur bæron béla bóas bói bótólfur börje börkur
    börteçin böðvar bøje børge búi búri büget bünyamün bērends bērtulis błazej błażej břetislav
    cabbar cabir cade caden cael caesar caga cagak cagdan caglasın cagveren cahal cahangir cahir
    cahya cahyadi cahyanto cahyo cahyono caiden cailum caio caius cakar caket cakrabirawa cakrabuana
    cakrajiya cakrawala cakrawangsa cakırca cal calcedonio cale caleb calebe calisto calixto callan
    callum calogero caltı calum calvin calvince camil camillo camillus camilo camok campo camron
    canberk candelario candeniz candido candra candrakanta cangur cangür canice cansin cantemir
    cantez caoimhin caolain caolan caomhan capa capkan caraka carl carl-heinz carl-johan carleton
    carlisle carlito carlo carlos carlton carlyle carmelo carsen carsten carub cas casemiro casen
    casian casimer casimir casimiro cason caspar cass cassius caswell cathal catur caturangga caua
    caue cauã cauê cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayden cayetano cazimir
    ceasar cebesoy cebrian cebrián cecep cecil cecilio cedric cedrick cedrin ceferino celal celem
    celestin celestino celikkan celikyurek celilay celso cem cemal cemalettin cemani cemeti cemil
    cemplunk cenan cengiz cengkal cengkir cephus cerci cercis cesar cesare cetin cetinsu cevheri
    cevikoz cezar cezary cezayir chabane chace chadd chadrick chaim chaitanya chakradev chakradhar
    chalmer chalmers champak chanakya chancey chandran chandresh charan charle charls charly chas
    chatresh chatura chau chauncey chauncy chaz che chege chema cherif cheruiyot chesley chet cheusi
    chibuzo chigozie chijioke chinedu christer christiaan christion christof christofer christoffer
    christop christoper christoph christophe christopher christos chucho chukwudi chukwuemeka chuy
    châu cian cianan ciaran cihandide cillian cindoruk cinerk cingiz ciprian cipriano ciriaco ciril
    cirillo cirino ciro ciríaco claas clabe claes claiborne clarance clarnce clas claud claude
    claudio claudiu claudius claudy claus claus-dieter claus-peter clavs clearence clell clemens
    clemente clemon cleon cleophas cleto cletus cleve cleveland clide clifford clifton climaco clint
    clinton clive clodomiro clovis cloyd clyde cláudio clément clímaco coby codey codin codrin cody
    coen cogay cokan colbert colby coleton coley colie colin colins collin collince collis colm
    colman colten colton coluccio colum columba columbus colvin conal conall conan conard conchur
    conleth connell conor conradin conrado constantin constantine coolidge copur corbett corbin
    cordaro cordell cordero corentin corey coriolano cormac cormack corneille cornelio cornelious
    cornelis corneliu cornelius cornell corrado corry corsin corvin cory cosimo coskun cosmas cosme
    cosmin cosmo cosqun costache costantino costanzo costel costin courtland coşkun coşqun crin cris
    cristea cristhian cristhofer cristian cristiano cristián cristobal cristofer cristofor
    cristopher cristóbal crockett csaba csongor ctibor ctirad cullen cuman cumsud cuneyit curdin
    curley curro curtiss custodio cvetko cyprián cyriel cyril cyrill cyrille cyrus czeslaw cándido
    cédric célestin césar côme cümşüd cüneyit cýrus cıdal cıvgın daan dabney dacian dacin dadap dadi
    dagbjartur dagel dagfari dagfinnur daggeir dagistan dagmann dagnyr dagnýr dagobert dagoberto
    dagur dagþor dagþór dai dainis dairo dakoda daksh dakshesh dalan dalbert dalbir daler dalibor
    daliman dalimin daliono dalkılıc dalkılıç dalli dallin dalmann dalmar dalmas dalvin damarcus
    damari damarion dameon damian damiano damien damife damijan damion damir damián damjan damon
    damond damu dan danang dancan dancun dandre danelius danelíus dangelo danial danijel danilo
    daniswara danival daniël danjuma dann danniel danny danson dante danu danuja daníel daníval
    danıs danış daquan darell daren dariati darijan darimin darin dario daris darius dariusz darko
    darl darmaji darman darmana darmanto darold daron darpan darran darrel darrell darren darri
    darrick darrien darrin darrion darrius darron darry darryl darryle darryll darryn darsh darsirah
    dartono daru daruna darvin darwin darwyn daryani daryl daryle daryn darío daríus dashawn daud
    daudi daulton daunte davante dave davi davian davide davie davin davion davið davon davonta
    davonte davor davorin davy davíð dawid dax daxton dayar dayne daði dağistan deaglan deandre
    deane deangelo deante decebal declan dedric dedrick deegan degmeer deiby deion dejan dejon
    dejuan delano delbert delfin delfino delfín delil delmar delmas delmer delmus delos delphin
    delton delvin delwin demarco demarcus demario demarion demeter demetri demetric demetrio
    demetrios demetrius demian demilade demirbuken demirbüken demiriz demirok demiryurek demiryürek
    demond demonte dempsey demus denes deniel denis denizalp denkel denny denton denzel denzell
    denzil deníel deondre deonta deontae deonte dequan derald dereck derek dereon deric derick derik
    derkay derl dermot dermott deron derrek derrell derwin deryl desean deshaun desi desiderio
    desmond destry detlef detlev dev devansh devante devaughn deviner devonta devontae devonte
    deward dewayne dewey dewitt dex dezider dezso dezső değmeer dhruv diallo diar diarmaid diarmuid
    didier diederik diedrich diego dierk diethard diethelm diether dietmar digdaya diken dilan
    dilder dillan dillard dillion dimas dimaz dimitri dimitrios dincer dinckol dincsu dinis dino
    dinu dinçkol dinçsü diogo diomedes dion dionicio dionigi dionisio dionte dionyz dionýz dipa
    dirican dirja dirlik dismas ditmar dittmar diyor diðrik djamel dmitri dobroslav dofri dogan
    doganalp dogansah doguhan dolensoy dolli dolph dolphus dolun dom domagoj domald domaldi domaldur
    domen domenic domenick domenico domhnall domingo domingos dominic dominick dominik donaciano
    donagh donal donald donaldur donat donatello donato donavan donavon dondre doniyor donn donnacha
    donncha donnell donny dono donough donta dontae donte dor dorel dorin dorinel dorman dorr doru
    dorukhan dosoþeus doug douglass dovud dow dozier doğanalp doğanşah doğuhan dragan drago dragutin
    drahomir drahomír drahoslav drajat draupnir draven drazen dražen dreki drengur dries drilon
    driton drury duane duard duban dubán ducu dufgus dufþakur dugfus dugfús dui duilio duje duma
    dumitru dundaralp dunia dunyamalı duracan durante durdali durell durmusali durmuşali durodola
    durrell dursun duruk duruoz duruöz durward durwood dusan dustan dustin dustyn duuk duvan duván
    duwayne dušan dvalinn dwain dwaine dwane dwayne dwi dwight dwyane dylan dylano dyllan dylon dyri
    dyrmundur dzintars dániel dávid dénes désiré díómedes dómald dómaldi dómaldur dónald dónaldur
    dór dóri dósóþeus dölensoy dúi dúnn dündaralp dünyamalı dýri dýrmundur dāvis eakumbu eamon
    eamonn ean eanna earle earley easton eba ebbe ebbi ebbie eben ebeneser ebenezer eber eberg
    eberhard eberhardt ebuakil ebuka ecemis ecemiş eckard eckart eckehard eckhard eckhardt eckhart
    ed edd eddie edelbert edelmiro eder edgar edgard edgardo edgars edgubay edgübay edi edier
    edilberto edilon edilson edin edinson edison edisson edmon edmond edmund edmundo edmunds edoardo
    edon edouard edsel edson edu eduar eduard eduardo eduards edvard edvin edvins edvīns edw edwar
    edward edwardo edwin edílon eelis eemeli eemil eerik eero eetu efe eflatun eflâtun efraim efrain
    efraím efraín efrem efren efrén efser eftimie ega egbert eggert eggþor eggþór egil egill egils
    egon egzon ehrenfried ehrhard eikar eilifur eilífur einar einari einer einir eino einvarður
    einþor einþór eirik eirikur eiríkur eitel eithan eivin eivind eiðar eiður eja ekalinga ekansh
    ekapad ekaraj ekavir ekbal ekber ekene ekkehard ekkehart ekmel eko ekow ekrem ekundayo ekundu
    eladio elam elariz elberg elbert elbridge elby elcin eldar elden eldgrimur eldgrímur eldjarn
    eldjárn eldmar eldon eldor eldred eldridge eldur eldór eleazar elemer elemér elentinus elentínus
    eleodoro eleuterio elex elfar elfraður elfráður elgun elgün elhan eli eliakimu elian elias elick
    elie eliecer elieser eliezer eliga eligah elige eligio elihu elijah elimar elinbergur elinmundur
    elinór elio eliot eliott elis eliseo eliud elizah eliáš elkana elkin elladio ellert elliði
    ellsworth ellwood ellís elman elmar elmars elmer elmeri elmidar elmir elmo elmore elmārs elnur
    elof eloi elon elonzo elove eloy elphas elpidio elroy elsad elsworth elton elturan eluh elvar
    elvin elvis elwin elwood elwyn elxan ely elyas elzie elzy elçin elí elías elíeser elímar
    elínbergur elínmundur elínór elís elöve elşad eman emanoil emanuel emanuele emanuil emanúel emas
    embrek embuh emeka emett emiel emigdio emil emilian emiliano emilien emilio emils emin emiro
    emirsan emirşan emmanuel emmanúel emmett emmit emmitt emmons emong empluk emre emrullah emry
    emīls enar enda endra endre endrit enes engelbert engilbert engilbjartur engiljon engiljón
    engill engin enginiz enis ennio ennis enno enoch enock enok enos enrico enrique ensar ensari
    ensio enteng enver enzio enzo eoghan eoin ephantus ephraim ephram ephriam epifanio eral eraldo
    erasmo erasmus erastus eraycan erbil erby ercan ercihan erdal erdemer erdibay erdogan erdursun
    eremia eren erenalp erensoy ergener erginel ergonul ergun ergönül ergün erhard erhardt eric
    erich erick erik eriks erincer erinçer erion erkan erkinel erkki erksoy erkılıc erkılıç erland
    erlar erle erlendur erling erlingur ermanis ermanno ermenegildo ermes ermutlu ernest ernesto
    ernests ernestó ernie ernir erno ernst ernst-august ernst-dieter ernst-otto ernő erogul erol
    eron eroz eroğul erpur errol ersat ersec ersel erseç ertan erten ertun ertuncay ertün ervin
    erving ervín erwan erwin eryk eryıldız eröz erşat esa esau esben esco esekiel esekíel esenbay
    esenturk esentürk esequiel esjar eskil eskinalp esko esley esneider espartaco espen espiridion
    espiridión esref essex esteban estefan estel estevan estiawan estill estiono estiven eston
    esupofo ethan ethelbert ethen etibar etienne etiqad ettore euan eugen eugene eugenio eugine
    eugène eulogio eunan eusebio eusebiu eustace eustaquio eutimio eutropio evald evalds evan
    evander evangelos evaristo evcimen evelio everardo everet everette evertt evrimer ewald ewan
    ewart ewell ewin exequiel eyberg eydan eyjolfur eyjólfur eylaugur eyleifur eymar eymundur
    eyrikur eyríkur eysteinn eyvar eyvindur eyyub eyyup eyyüp eyþor eyþór ezekiel ezell ezequiel
    ezgutekin ezgütekin ezio ezra ezzard eðvald eðvar eðvarð eşref faas faber fabien fabio fabián
    fabrice fabricio fabrisius fabrisíus fabrizio facundo fadil fafnir fahrullah faiq falan falgeir
    falk falki falko falur fami fannar fannberg fanngeir faqid faraj faras fares farhan farhod farid
    fariq faris fariz faron farouk farris faruk fatih fatmir faton fatteh faustino fausto fayette
    fazil fazul feargal fearghal fed fedde fedele federico federigo fedor fehim feisal feliciano
    felicien feliks felipe felix felton fengur fenni fenrir fenton ferat ferd ferdi ferdinand
    ferdinando ferdínand feremez ferenc fergal fergus ferhat ferihan ferman fermin fermín fernand
    fernando ferney ferre ferris fersan fertram ferzi festus fetullah feykir feyruz feza fiachra
    fidel fidelis fidencio fifill fiifi filip filipe filippo filippus filit finbar finbarr finian
    finnbjorn finnbjörn finnbogi finnegan finngeir finnjon finnjón finnlaugur finnur finnvarður
    fintan fiodor fionan fionntan fiorenzo fiorino firdavs firdovsi firman firmin firudin fisnik
    fitan fitim fito fitzhugh fiyaz fjalar fjarki fjolar fjolmundur fjolnir fjolvar fjornir fjólar
    fjólmundur fjölnir fjölvar fjörnir flamur flannan flavio flaviu flem flemming floki florea
    florencio florent florentin florentino florian floridor florim floris florián flosi flovent
    flurin flóki flórent flóvent foch fodil folke folker folkert folki folu forni forrest fortunato
    fossmar foy frado francesco franci francisc francisco franciscus francisek franciszek franck
    francois francois-xavier franjo frank-michael frank-peter frankline franklyn franklín franky
    frann frans frantisek františek franz franz-josef franz-peter franz-xaver françois
    françois-xavier frančišek frar frazer fred freddy frede frederic frederico frederik fredi fredie
    fredo fredric fredrick fredrik fredy fremont freybjorn freybjörn freygarður freymar freymoður
    freymundur freymóður freyr freysteinn freyviður freyþor freyþór fricis fridolin fridrich
    friedbert friedemann frieder friedhelm friedhold friedo friedrich friedrich-karl
    friedrich-wilhelm frimann frithjof friðberg friðbergur friðbert friðbjorn friðbjörn friðfinnur
    friðgeir friðjon friðjón friðlaugur friðleifur friðmann friðmar friðmundur friðrik friðsteinn
    friðvin friðþjofur friðþjófur friðþor friðþór frode froilan froilán frosti froði froðmar
    fryderyk fránn frár frédéric frímann fróði fróðmar fulgencio fulton fulvio funi furman fusi
    fuzayl fuzuli fylkir fynn fábio fáfnir fálki félix fífill fólki fúsi füzuli gabe gabin gabino
    gabor gabriel gabriël gabríel gada gadang gading gaduh gaetan gaetano gagan gaige gaiman gaither
    galak galang galar galasso galdur galen galih galiono galip gallego galo galuh galur galvarino
    gamaliel gamalíel gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar
    gani ganim ganjaran gannon gantar gara garan garang garda garech gareth garett garey garfield
    garold garpur garreth garri garrick garry garth garvan garvin garðar gaspar gaspard gaspare
    gasper gaston gastone gastón gathoni gatis gatot gatra gaui gaukur gaurang gaurav gautam
    gauthier gauti gautrekur gautur gautviður gavan gaven gavin gavyn gaylen gaylon gazel gazmend
    gaël gaëtan gašpar gbadebo gbolahan gbowoade gearld gearoid geary gebhard gedion geert geir
    geirarður geirfinnur geirharður geirhjortur geirhjörtur geirhvatur geiri geirlaugur geirleifur
    geirmundur geirolfur geirroður geirröður geirtryggur geirvaldur geirólfur geirþjofur geirþjófur
    geisli gejza gellir gelu genaro gencaslan gencay gennaro geno gençay geo geoff geoffrey geoffroy
    geofrey georg georgel georges georgios geovanni geovanny gerald geraldo gerard gerardo gerardus
    geraud geray gereon gerfried gergely gergo gergő gerhard gerhardt gerhart germain germán gernot
    gero gerold gerolf geronimo gerrard gerrit gerson gert gervasio gerwin gery gerðar gerónimo
    gestur ghani ghenadie gheorghe ghilas ghislain giacinto giacobbe giacomo giampaolo giampiero
    gian gian-luca giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianpaolo
    gianpietro gicu gideon giel gifford gigjar gijs gil gilang gilberto gildardo gilford gilles
    gillis gilmar gilmer gils gino ginyas gioacchino gioachino gioele gioffre gion gionata giorgian
    giorgio giosue giosuè giovani giovanni giovanny girik girindra girish girolamo gisbert gisli
    gissur gitau githinji gitonga giuliano giulio giuseppe giustino giz gizur gjuki gjúki gladstone
    glauco glendon glenwood gloi glumur glói glúmur gneisti gnupur gnyr gnúpur gnýr godofredo godwin
    goebel goffredo goi gokay gokbudun gokcebalan gokcil goken gokhan goknur goksev gokten goncalo
    gonen gonzalo gonçalo gopal goran gorazd gordan gorden gorgunay gorklu gorm gosta gote gottfrid
    gottfried gotthard gotthilf gotthold gottlob gottskalk gottskálk gottsveinn gotz goyo gozel goði
    goðmundur graciano graeme grafton grani grankell granville graydon grayling grayson graziano
    greco greg grega greger gregg greggory gregoire gregor gregorian gregorio greipur greppur gretar
    grettir greyson grigore grimar grimkell grimlaugur grimnir grimolfur grimulfur grimur grover
    grzegorz grégoire grégory grétar grímar grímkell grímlaugur grímnir grímur grímólfur grímúlfur
    guarino gucal gucluer gucyeter guenter guenther guglielmo guido guilford guilherme guillaume
    guillermo guiseppe gulaga gulbala gulegen gulel gulsahin gumercindo gumi gumustekin gunars
    gunaydin gunbir gunden gundolf gunduz gunduzalp guneet guneri gungordu gunkurt gunnar gunnberg
    gunnbjorn gunnbjörn gunndor gunndór gunngeir gunnhallur gunnlaugur gunnleifur gunnolfur gunnoli
    gunnroður gunnröður gunnsteinn gunnvaldur gunnólfur gunnóli gunnþor gunnþór gunsen gunser
    guntars gunter gunther guntis guntram gunārs gurarda gurelcem gursal gus guss gustaaf gustaf
    gustav gustave gustavo gustavus gustaw gustáv gusztav gusztáv guthrie gutti guttormur guus
    guðberg guðbergur guðbjarni guðbjartur guðbjorn guðbjörn guðbrandur guðfinnur guðfreður guðgeir
    guðjon guðjón guðlaugur guðleifur guðleikur guðmann guðmar guðmon guðmundur guðni guðraður
    guðroður guðráður guðröður guðsteinn guðvarður guðveigur guðvin guðþor guðþór gwenael gygjar
    gylfi gymir gyorgy gyozo gyrðir gyula györgy győző gzim gábor gérald gérard géza gídeon gígjar
    gísli gói gökay gökbudun göken gökhan göknur göksev gökten gökçebalan gökçil gönen göran
    görgünay görklü gösta göte götz gözel gústaf gústav gücal gülağa gülbala gülel güleğen gülşahin
    gümüştekin günaydin günden gündüz gündüzalp güneri güngördü günkurt günser günter günther günşen
    gürarda gürelcem gürsal güçal güçlüer güçyeter gýgjar gýmir habib habibu habil haciali haddi
    haddur haden hadi hadithi hadrien hafberg hafgrimur hafgrímur hafiz hafliði hafnar hafni
    hafsteinn hafþor hafþór hagalin hagalín hagbarður hagbert hagen hairyanto hajo hakan haki
    hakikat hakon hal halbert haleygur halfdan halid halidun halil halim hallberg hallbjorn
    hallbjörn halldor halldór hallfreður hallgarður hallgeir hallgils hallgrimur hallgrímur hallkell
    hallmann hallmar hallmundur hallsteinn hallur hallvarður hallþor hallþór halsey haluk hamar hami
    hamid hamis hamish hamisi hamp hampus hamundur hamza hamzah hanedan hannes hanni hannibal hanno
    hanns hannu hans hans-adolf hans-albert hans-bernd hans-christian hans-detlef hans-dieter
    hans-dietrich hans-eberhard hans-erich hans-friedrich hans-georg hans-gerd hans-gerhard
    hans-gunter hans-gunther hans-günter hans-günther hans-heinrich hans-helmut hans-henning
    hans-herbert hans-hermann hans-hinrich hans-joachim hans-jochen hans-jorg hans-josef hans-jurgen
    hans-jörg hans-jürgen hans-karl hans-ludwig hans-martin hans-michael hans-otto hans-peter
    hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter hans-werner hans-wilhelm
    hans-willi hans-wolfgang hansel hansford hansgeorg hansjoachim hansjorg hansjurg hansjurgen
    hansjörg hansjürg hansjürgen hanspeter hansruedi hanss hansueli haralamb haralambie harald
    haraldur harambee hardana hardi hardie hardik harekur hari harijs harimurti haris harish hariz
    harja harjasa harjaya harjo harl harlan harland harlaugur harlen harlie harlon harman harol
    harold haroldo haron harri harrie harro harrold harrý harsana harsanto harsaya harshil hartaka
    hartana hartmut hartmuth harto hartvig hartwell hartwig harun haruna harve harvie harvy hasan
    hasbek hasim haskell hassan hasso hasta hasteinn hatem hauksteinn haukur haukvaldur havar havard
    havarr havarður hayali hayret haywood hazen hazrat heber heikir heikki heiko heilmoður heilmóður
    heimir heimo heiner heinfried heini heino heinrekur heinrich heinz heinz-dieter heinz-georg
    heinz-gerd heinz-gunter heinz-gunther heinz-günter heinz-günther heinz-joachim heinz-josef
    heinz-jurgen heinz-jürgen heinz-otto heinz-peter heinz-walter heinz-werner heinz-wilhelm
    heinz-willi heisi heitor heiðar heiðarr heiðberg heiðbert heiðlindur heiðmann heiðmar heiðmundur
    heiðrekur hekmet hektor helfried helge helgi heliodoro hellmut hellmuth helmar helmer helmut
    helmuth helmút hemang hemi hemmert hendra hendri hendrik henery henk henner henning henric
    henrich henricus henrik henrikki henriks henrique henryk henrý heraclio heraldo herberto
    herbjorn herbjörn herfinnur hergeir hergill hergils heribert heriberto herjolfur herjólfur
    herlaugur herleifur herluf hermanis hermann-josef hermanni hermenegildo hermes herminio hermon
    hermoður hermundur hermóður hernan hernando herney hernán herrmann herschel hershel hershell
    hersir hersteinn hersveinn heru hervar hervarður herve hervey hervin hervé herwig heryanto
    hesbon heyvetullah heyward hezekiah hezron hezzie heðinn hicham hicsonmez hidde hideo hidir
    hilal hilario hilarius hilaríus hilbert hildar hildibergur hildibrandur hildigeir hildiglumur
    hildiglúmur hildimar hildimundur hilding hildingur hildir hildiþor hildiþór hillard hillery
    hilliard hilmar hilmer hilmir himawan himri hindal hinrich hinrik hipolito hipólito hiram
    hiroshi hitesh hiçsönmez hjallkar hjallkár hjalmar hjalmer hjalmgeir hjalmtyr hjalmur hjalmþor
    hjalte hjalti hjarnar hjorleifur hjortur hjortþor hjorvar hjálmar hjálmgeir hjálmtýr hjálmur
    hjálmþór hjörleifur hjörtur hjörtþór hjörvar hlegestur hleiðar hler hlifar hlini hliðar hliðberg
    hljomur hljómur hloðmundur hloður hloðvarður hloðver hlynur hlégestur hlér hlífar hlíðar
    hlíðberg hlöðmundur hlöður hlöðvarður hlöðver hnefill hnikar hnikarr hoang hoani hobert hobson
    hocine hogni hoke holgeir holger holm holmar holmbert holmfastur holmgeir holmgrimur holmkell
    holmsteinn holmþor holti homero honore honoré horace horacio horatio horea horia horst-dieter
    horst-gunter horst-günter horst-peter horymir horymír horður hosea hoseas hosie hoskuldur
    hosteen houcine hoyt hoàng hoður hrafn hrafnar hrafnbergur hrafnkell hrafntyr hrafntýr hrannar
    hrappur hraunar hredhaan hreggviður hreimur hreinn hreiðar hreiðmar hrimnir hringur hritik
    hroaldur hroar hrobjartur hroi hrolfur hrollaugur hrolleifur hromundur hroðgeir hroðmar
    hroðolfur hroðvar hrutur hrvoje hrærekur hrímnir hróaldur hróar hróbjartur hrói hrólfur
    hrómundur hróðgeir hróðmar hróðvar hróðólfur hrútur hubert hubertus hudavent huey hugberg hugh
    hughey hughie hugi huginn hugleikur hugo hugues hugó hukumdar huldar humberto humi humoyun
    hunalp hunbogi hung huni hunn hunor hunroður hurbert hurdogan huryasar huseyin huseyn huseynqulu
    husmen huston huxley huy huzuri hvannar hyltir hylur hyman hynek hyrum hákon háleygur hálfdan
    hálfdán hámundur hárekur hárlaugur hásteinn hávar hávarr hávarður håkan håkon håvard hængur
    hænir héctor héðinn híram hólm hólmar hólmbert hólmfastur hólmgeir hólmgrímur hólmkell
    hólmsteinn hólmþór hóseas högni hörður höskuldur höður húbert húgó húmi húnbogi húni húnn
    húnröður hükümdar hürdoğan hüryaşar hüseyin hüseyn hüseynqulu hüsmen hıfzullah iacob iain ian
    iancu ianis ib iban ibidapo ibrahim ibrani ibrohim ibun ibán idris idriz idık ieremia ifeanyi
    ifechukwu ige ignac ignace ignacio ignacy ignatius ignatz ignaz ignazio ignác igor igors ihaia
    ihsan iisakki ikbal ike ikenna ikeoluwa iker ikhsan ikin ilari ilarie ilarion ildefonso ilgı
    ilhan ilias ilie ilija ilir ilja ilkka illugi illya ilmari ilmars ilmārs ilyas ilyes imanol
    imants imaran imer imi immanuel immanúel immo imran imre imrich imron inaki indrajit indrek
    indriði ingberg ingbert ingemar ingi ingiberg ingibergur ingibert ingibjartur ingibjorn
    ingibjörn ingileifur ingimagn ingimar ingimundur ingivaldur ingiþor ingiþór ingjaldur ingmar
    ingo ingolf ingolfur ingvaldur ingvar ingvi ingólfur ingþor ingþór inigo inioluwa inocencio ioan
    ioannis ionel iosif ippazio irfan irinel irl irnanto irsad irungu irven irvin irvine irving
    irwan isaac isaack isaak isac isack isadore isai isaiah isaias isak isam isaque isar isarr isaya
    isaías isbjorn iseldur iseoluwa isfandiyor isgeir ishaan isham ishmael ishola ishwar isiah
    isidor isidore isidoro isidro isleifur islom ismael ismail ismar ismaël ismet ismo ismoil ismık
    isolfur isom isreal issa issac issack issi istvan istván isıkay isıman italo ituri iulian iuliu
    iurie iustin iustinian ivan ivano ivar ivars iver iverson ivo ivor iván iwan iwo izaiah izayah
    izidor iztok iñaki işıkay işıman jaak jaakko jaan jaanus jabal jabari jabbar jabez jabulani jace
    jacek jacinto jacob jacobo jacobus jacoby jacopo jacques jacquez jader jadiel jadon jaeman jafet
    jaga jagapati jagaraga jagat jagdish jagger jaheem jaheim jahiem jahir jahongir jaider jaiman
    jair jairaj jairo jairus jais jajuan jaka jake jaki jakob jakobe jakobs jakop jakov jakub jaleel
    jalen jalia jalmari jalol jalon jamaal jamal jamar jamarcus jamari jamarion jame jameel jamel
    jameson jamil jamin jamir jamshid jan-ake jan-erik jan-olof jan-peter jan-åke janez jangwa jani
    janic janick janik jankat janko jannik jannis jano janos janosch janus janusz japhet japheth
    jaquan jaquez jarad jared jaren jaret jarett jari jarkko jarl jarlath jarleth jarmo jarne
    jarngrimur jarno jarod jarolim jarolím jaromir jaromír jaron jaroslav jaroslaw jarrad jarred
    jarrell jarret jarrett jarrod jarwa jarwadi jarwi jase jasen jasin jasmani jason jasur jaswadi
    jatgeir jatin jatmiko jatmundur jatvarður javen javi javier javion javohir javon javonte jax
    jaxen jaxon jaxson jaxton jaya jayadi jayce jayceon jaycob jaydan jaydin jaydon jayeng jaylon
    jaymes jayson jayvion jayvon jazeps jean-baptiste jean-charles jean-christophe jean-claude
    jean-francois jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
    jean-paul jean-philippe jean-pierre jean-pol jean-yves jeannot jeb jed jedediah jedidiah jeet
    jef jeferson jeff jefferey jeffery jeffrey jeffry jefri jeison jeisson jekabs jekaubs jelle
    jelte jemal jenaro jenel jeno jens jens-peter jens-uwe jenő jep jeppe jeptha jerad jerald
    jeramiah jeramie jeramy jered jerel jereme jeremey jeremi jeremiah jeremias jeremie jeremy
    jeremías jergus jerguš jerimiah jerimy jermain jermaine jerman jermey jermiah jernej jerod
    jeroen jerold jerome jeromy jeronimo jerrad jerrel jerrell jerrod jerrold jerry jerson jerzy
    jerónimo jerôme jes jesper jess jesse jessee jesus jesús jethro jetmir jeton jett jevgeni jevon
    jezups jhan jhoan jhon jhonatan jhonny jhony jiles jim jinawi jindra jindrich jindřich jip jiri
    jiří joachim joacim joakim joannes joao joaquim joaquin joaquín joash jobe jobst jochem jochen
    jochum joe joel joep joerg joeri joeseph joesph joffrey johan johannes johans johathan johnathan
    johnathon johney johnny johnpaul johnstone johny joko jokull jomar jomundur jon jonar jonas
    jonatan jonathan jonathon jonbjorn jondor jongeir jonmundur jono jonsteinn jonás jonáš jonþor
    joojo joona joonas joonatan joost joppe joram joran jordi jordy jordán joren jorfi jorg
    jorg-peter jorge jorgen joris jorma jormundur jorn jorri jort jorundur jorvar jorvi jory jos
    josafat josavin jose josef joseluis josep josephat josephus joshua joshuah josiah josip josko
    joso josphat josse jost josteinn josua josue josué jouko jouni jovani jovanni jovanny jovany
    jovin jozef jozo jozsef joão joé joël joško jožef juan juanito judah judd jude judson juelz
    juergen juha juhana juhani juho jukka julian julien julijs julio julious julius juliusz julián
    juluis juma jumaane jumadi jumari junious junius juraj jure jurek jurg jurgen juri jurij juris
    jurre jussi justen justin justiniani justo juston justyn jusuf juuso juvenal juwan juwon jyrki
    ján jános járngrímur játgeir játmundur játvarður jérémie jérémy jérôme jóakim jóann jóel jóhann
    jóhannes jói jómar jómundur jón jónar jónas jónatan jónbjörn jóndór jóngeir jónmundur jónsteinn
    jónþór jósafat jósavin jósef jósep jósteinn jósúa jóvin józef józsef jökull jörfi jörg
    jörg-peter jörgen jörmundur jörn jörri jörundur jörvar jörvi jørgen július júlí júlían júlíus
    júní júníus júrek jürg jürgen jüri jānis jāzeps jēkabs jēkaubs jūlijs kaan kaarlo kabir kabiru
    kacper kacung kada kade kadeem kaden kadin kadir kadyn kaeden kael kahir kahlil kahu kai-uwe
    kaiden kaique kairav kaj kajen kajetan kakali kaktus kaldi kaleb kalel kalervo kalevi kalgay
    kalim kalle kalman kalmann kalmar kalpit kalvin kamal kamar kamau kambali kamden kamidin kamiel
    kamil kamran kamren kamron kanak kanda kanini kanpulat kanye kapagan kaprasius kaprasíus kar
    karabas karabaş karaca karaer karakucak karanbay karani karanja karatas karataş karcan kardi
    kare kareem kareen karim kariman karimi kariuki karja karkur karl karl-august karl-dieter
    karl-erik karl-ernst karl-friedrich karl-georg karl-hans karl-heinrich karl-heinz karl-hermann
    karl-josef karl-jurgen karl-jürgen karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm
    karles karlfried karlheinz karlis karlo karlukhan karman karna karoly karsa karsana karsten
    karta karvel karya kasen kash kashangaki kasif kasim kasimir kasiran kason kaspar kaspars kasper
    kassim kastiel kastriot kastíel kasusra katana katarinus katarínus kató kauko kavon kavurt
    kawaca kawaya kay-uwe kayagun kayagün kaygusuz kayrabay kayson kayun kayıt kazim kazimierz
    kazimir kazimír kazuo kazım kaşif kealan keandre keano keanu keaton keelan keenan keenen kegan
    keifer keijo keion keji kelami kelan keld kelechi kellan kelton kelâmi kem kemal kemba kemboi
    kenan kenari kendrick kenedy kenes keneth kenji kenn kennard kennet kenneth kenney kennith
    kennth kenny kenter kenth kenton kenyangi kenyon kenzo keon keran kerim kerman kermit kerwin
    keshaun keshawn kete ketilbjorn ketilbjörn ketill kevan keven kevim kevin kevon keyon keyshawn
    khaled khalid khalil khamani khamisi khari khiry khoa kiaan kian kiano kiapo kiaran kiarie kibar
    kibet kiefer kiel kiernan kieron kieth kijani kilian kiljan kilonzo kilían kimani kimanzi
    kimathi kimball kimbilio kimeu kimmo kimutai kinte kinubi kinuthia kinyanjui kinyua kioko
    kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat
    kiplangat kiplimo kipngeno kipngetich kipp kiprono kiprop kiprotich kipruto kipsang kiptoo
    kipyegon kiramettin kirt kirui kiume kiyasi kiyoshi kjalar kjallakur kjaran kjarr kjartan
    kjarval kjeld kjell kjetil kjoi kjárr kjói klaas klas klaus klaus-dieter klaus-gunter
    klaus-günter klaus-jurgen klaus-jürgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavs
    klemen klemens klement klemenz kliment klængur knorr knud knut knute knutur knörr knútur koby
    kocabas kocabaş kocak kockan koda kody koech koen koenraad kofi koggi kojo koker koktas kolawole
    kolbeinn kolbjorn kolbjörn koldan kole kolfinnur kolgrimur kolgrímur kolmar koloman kolskeggur
    kolten kolton kolur kolviður kondo konguralp konner konnor konrad konradi konradus konrað konráð
    konstantin konstantinos konstantinus konstanty konstantínus konštantín kopan kopur koray korbin
    korbinian kordell korede korir korkmazalp kormakur kormákur kornel kornelius kornelíus kornél
    kort korugan kosemen kosgei kosukhan kotuz kovu koçak koçkan koðran koðrán koşukhan kraig kraki
    krish krisjanis kriss kristall kristaps kristberg kristbergur kristbjorn kristbjörn kristdor
    kristdór kristens krister kristers kristfinnur kristgeir kristiaan kristijan kristinn kristián
    kristjan kristjon kristján kristjón kristlaugur kristleifur kristmann kristmar kristmundur
    kristof kristofer kristoffer kristopher krists kristvaldur kristvarður kristvin kristóf
    kristófer kristþor kristþór krisztian krisztián krisztofer krišjānis krišs krištof krummi
    krystian krystof kryštof krzysztof ksawery kuddusi kujoe kujtim kullervo kumar kuncara kunibert
    kuno kunta kunthara kuria kurnia kursad kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay
    kveldulfur kveldúlfur kvetoslav kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyalo kyan
    kyano kyle kyler kylian kyllian kymani kyson kálmán kár kári károly kâmil kåre kévim kévin kópur
    köker köktaş kösemen kürşad kārlis kılıcbay kılıçbay kınel kırat kırgız kıvılcım kızıl kızıltunc
    kızıltunç laban labinot labuh lachlan ladarius ladislau ladislaus ladislav lafayette lafe lage
    laimonis lajos laksana laksh lakshit lalo lamar lamarcus lamberto lameck lamine lamont lamonte
    lanang landan landen landin lando landon langalibalele langat langgeng langston lanjar lanny
    lantar laquan lar larent larentius laron larry lars lars-ake lars-erik lars-goran lars-göran
    lars-olof lars-åke larus lary lasmanto lasmono lasse lassi laswi laszlo latif latrell laufar
    laugi laurance laureano laurence laurens laurent laurenz laurian laurin lauris laurits lauritz
    laus laust lautaro lavar lawerence lawrance lawton layton lazaro laziz lazzaro lazım leamon
    leander leandre leandro leano leart ledion ledun ledün leeroy leevi lega legawa leider leif
    leifur leiknir leiðolfur leiðólfur leke leland lem lembah lemmie lemuel len lenard lenin lenn
    lennard lennart lennarth lennert lenny lenon lenord lenwood leo leocadio leonardo leonce leoncio
    leonel leonhard leonid leonidas leons leontin leopold leopoldo leordean leos leoš ler lere leroy
    les leszek levar levente levern levi levie levin levoslav leví lew lex leó león leónidas leópold
    liam lian lias liban libardo liberto libor lieven lige lilburn liljar lillard lim limar linberg
    lincoln lindar lindberg lindbergh lindell lini linton linus linwood linzy lio lionel liridon
    lirim lirjan lisandro lish liston littleton livingstone livio liviu ljosalfur ljotur ljubisa
    ljufur ljósálfur ljótur ljúfur llewellyn lodewijk lodovico loek loftur logi lohit loic loke loki
    lon loney lonnie lonny lonzo loran lorcan lorens lorenz lorenzo lorik loring lorne lotfi lothar
    lott loui louie louis louka lourenco lourenço lovell lovett lovre lovro lowell lowie loy loyd
    loïc loðmundur luan lubomir lubomír lubos luboš luc luca lucca luchino lucho lucian luciano
    lucien lucio lucious lucius ludek ludger ludolf ludovic ludovico ludovicus ludvig ludvik ludvík
    ludwig luděk luej luhung luigi luis luka lukas lukasz luke lukita lukman lukáš luluh lulut
    lulzim lum lumir lumír lundi lungile lurhur luter lutfan lutfi luther luthfi luuk luwar luwes
    luyanda luzius luís luðvig luðvik lwandile lyam lydell lyle lyman lyndon lyngar lynwood lytingur
    lyður lár lárent lárentíus lárus lászló lázaro léandre léo léon léonard léonce léopold lér
    línberg líni lórens lórenz lúkas lúter lúther lúðvíg lúðvík lütfi lýtingur lýður maanas maanav
    maarten macario macarthur macauley maceo macharia maciej macs maddux madhav mads mael maggi
    magne magngeir magni magnus magnús magnþor magnþór mahdi mahesa mahfud mahir mahlon mahmoud
    mahmud mahmut mahsun maicol maik maikol maina maingi mairtin makai makan makara makau makhi
    makokha makori maks maksim maksimiljan maksur maksymilian makunga makuta makuu mal malachi
    malachy malakai malaki malcolm malcom malio malte malthe malvin mamadou maman manaaki manaf
    manah manan manawa manbir mandla mandlakhe manford manfred manfreð mani manley manole manolo
    mans mansfield manson mansurali mantas manthan manuel manúel maqsud maras marbjorn marbjörn
    marcantonio marcelino marcello marcellus marcelo marchello marcial marciano marcin marcio marco
    marcos marcu marcus marek mareks marel margana margarito margeir margrimur margrímur margus
    marguy mariadi mariano marias marijan marijn marijon marijón marino marinus marinó mario maris
    marius mariusz marián marjon marjón markel markell markku marko markus markó markús markþor
    markþór marland marlon marnix maron maros maroš marques marrion mars marsellius marsellíus
    marsito marsudi martaka martana martani marteinn martell martez marthen martijn martim martino
    martins marton martti martyn martí martín marus marwata maryadi maryanto marías marínó marís
    maríus masao masar masika masinde massimiliano massimo massinissa matei matej mateo mateus
    mateusz matevz matevž matheo matheus mathew mathias mathieu mathijs mathys mathéo mathías mati
    matias matic matiss matiu matjaz matjaž mato matous matouš mats matteo matthaus matthew matthias
    matthieu matthijs matthäus matthías matti mattia mattias matts mattéo mattías matus matyas
    matyáš matéo matías matúš matěj matīss mauno mauri maurice mauricio maurilio maurin maurits
    mauritz maurizio mauro maurus maury maurycy mavuno maxence maxime maximiano maximilian
    maximiliano maximilien maximilián maximillian maximino maximo maximus maxwel maxx maykol mazlum
    maël mbithi mboya mbugua mburu mcarthur mcebisi mearl mecit medard meelis mees mefarettin mehdi
    mehdiqulu mehman mehmed mehmet mehmetzahir meik meinhard meinolf meinrad mekhi mekkino mekkinó
    mel melchior melchor melichar melihcan melker melkior melkolmur melkíor melkólmur melle melrakki
    melville melvin melvyn melwin memili menachem mengi menguc mengüç mensalder merdi mergim merijn
    merkur merkúr merlyn mert mertel merton mervin mervyn merwin merzuk meshack meshur mestur mesut
    metehan methusalem methúsalem metin metinkaya metod metusalem metúsalem mevlut mevlüt meyvant
    meşhur mias micael miceal micha michail michale michaël michał micheal michelangelo micheletto
    michelotto michial michiel mick mickael mickaël micky miel mieszko miguel miguelangel miha
    mihael mihai mihail mihajlo mihaly mihels mihhail mihin mihkel mihnea mihály miika mijo mik
    mikael mikaere mikal mikayıl mikeal mikels mikhail mikjall mikjáll mikkael mikkel mikko miklos
    miklós mikołaj mikulas mikuláš mikyas milas milay milburn mildinberg milford millard milorad
    milos miloslav milovan miloš milton milán mimir minenhle minh minoru mio miodrag mir miran
    mirbadin mircea mirco mirko miron mironshoh miroslav miroslaw mirsad misael mischa mishat mislav
    mitch mitchel mitesh miłosz mjollnir mjolnir mjöllnir mjölnir mladen mlungisi modesto modris moe
    mogens mohamad mohamed mohamedi mohammad mohammed mohamud mohand mohsim moises moisés mojmir
    mojmír moli momanyi monis mont montel montrell monty mordechai mori moric morits moritz morten
    mortimer morður mose moshe mosi mouloud mounir mourad moussa moði mthokozisi mubariz mucahit
    mucellib muchiri muema mueni mufit mugambi mugendi muggur mugo mugur mugurel muhamed muhamet
    muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo
    muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo
    muhammed muhammet muharrem muhip muhyettin muia muiruri mujur mukhwana mukramin muktedir mulele
    muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz munene mungai muni munif muninn
    munyao munyoki murad murat muratcan murdock muriithi murilo murimi murit murithi muriuki murod
    murry mursinin mursita murti musa musafet musau musee musembi muslim muslum mustafa mustafo
    mustapha mustika mustofa musyoka musyoki mutai mutasım muthama muthengi muthoka muthoni muthui
    mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muxtar muzaffer
    muzekker mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwezi mwikali mwiti mychal myer
    mykel myles myrkjartan myrkvi myron mzamo máni már márcio mário márk márton márus mátyás máté
    máximo måns mårten mías mímir mír míó móri móric mórits móses móði möhsim mörður múli mübariz
    mücellib müfit mükramin mülâyim mümtaz münif mürit müslum müslüm müzekker mýrkjartan māris
    mārtiņš nabil nacer nachiket nacio nae nael nafii nagı nahashon nahuel naim najam najee najib
    nakif nakip naksh nakul nalar nam namiq namon nand nando nandor napoleone naradi narcis narciso
    narcisse nardi narfi narji nas nasab naser nasim nasir nasiru nasrullah nassim nasuf nat natalio
    natan natanael nataniel nataníel nate nathan nathanael nathanaël nathanial nathaniel nathen
    natiq nattmorður nattulfur naud naveen nayil nazario nazim nazir nazlim nazmi naël naïm nağı
    ndegwa nderitu ndirangu nduku ndunge ndungu nduta nebih nebojsa necati necdat nechifor necmettin
    ned needham neel neely neftali neftalí nehemiah nehip neider neil neill neisti nejc nel nelio
    nello nels nelu nemanja nenad nenni neptunus neptúnus nerim nery nesip nestor neville nevin
    nevio nevsal newell nezihi ngamia nganga ngari ngeni ngigi ngugi nhien nhiên nhlanhla nial niall
    nibaldo nicanor nicat niccolo niccolò nichifor nicholas nicholaus nicholus nicklas nicklaus
    nickolas nickson niclas nico nicodemo nicodemus nicodim nicolae nicolai nicolaie nicolaj
    nicolaus nicolo nicolás nicolò nicu niek niels nigel nihai niilo nik nikanor nikau nikhil nikko
    niklas niklaus niko nikodem nikolai nikolaj nikolajs nikolaos nikolas nikora niks niksa nikulas
    nikulás nikša nile niles nilo nils nilson nino nitesh niyaga niyaz niyazi niyilolawa njabulo
    njagi njall njenga njeri njeru njiru njogu njoki njoroge njorður njue njuguna njáll njörður
    nnamdi noah noam noe noi nokkvi nolberto nolen noman noni nonni nonso norbert norberto norbey
    nori normand normann normunds norval norwood norðmann noud nout november novruz noé noël nrima
    ntimi nugraha nuhu numi nuno nunzio nural nurcan nuretdin nurettin nuri nuriat nurkan nurlan
    nurmuhammad nuru nurulla nurullah nuyan nwabudike nyaga nyakundi nyamai nyambura nyana nyawira
    nyoman nyongesa nyvarð nzioka nzomo nándor náttmörður náttúlfur néstor níels níls nóam nóel nói
    nóni nóri nóvember nökkvi númi nývarð oba obanijesu obe obed obie obinna ocampo ochieng octav
    octavian octavio octaviu octavius oddbergur oddbjorn oddbjörn oddfreyr oddgeir oddi oddie
    oddkell oddleifur oddmar oddsteinn oddur oddvar oddþor oddþór odhiambo odhran odin odis odkanlı
    odongo oduor odus ofeigur offie oganer ogden oge oget ogmundur ogooluwa ogri ogulbas ogurata
    oguzman oisin oiva ojas okanay okbay oke okechukwu okello okguclu okgüçlü okkas okoth okseven
    okta oktavius oktavíus okto oktovius okturemis okturk októ októvíus oktüremiş okumu okyalaz
    oladare oladimeji olaf olafur olakunle olan oland olanrewaju olansile olavi olca oldag oldağ
    oldrich oldřich ole oleg olegario olen oley olfert olgeir olgierd oli olimpian olimpiu olin
    olivert olivier oliviu olivér oliwer oliwier olle olli olnir oloo olov olumorotimi oluoch
    oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole olver olvir om
    omaca omar omari omarion omer omi omkaar omobobola omondi omotayo omur onat ondieki ondolfur
    ondrej ondřej onel onesmus ongay ongen onkar onni onofre onsal onuker onundur onur onurcan
    onursu onveer onyango opan opiyo opung oqtay oranlı orazio orduxan oren oreste orfeus orgun
    orgün orhan orie orik orin orinder orion oris orjan orland orlaugur orley orlin orlo orlygur
    ormar ormur ornolfur orren orri orrin orson ortak ortwin oruc oruç orval orvar orvel orvil
    orville orvin orvis orxan oryurek osbaldo oscar oskar oskari oskars oskár osman osmo osogo ossi
    ossian ossur osten osunleke osvald osvaldo osvalds osvaldur osvifur oswald oswaldo oswin otabek
    otakar otavio otay otfried othel othmar otho otieno otis otkell otmar oto otri ott ottarr
    ottavio ottfried otti ottis ottmar otto ottokar ottomar ottone ottó otur otávio ouanes ouma
    oussama ove ovid ovidio ovidiu ovila owino owuor oxar oymak ozakan ozalpsan ozansu ozansü
    ozaslan ozbay ozbilek ozcam ozdal ozdil ozdogdu ozel ozerdinc ozertem ozger ozgur ozinal ozkent
    ozkutlu ozlu ozokcu ozpınar ozsozlu oztek ozturk ozudogru ozy ozzie oðinn oğulbaş oğurata
    oğuzman paavo pablo paco padraic padraig padraigh paiman paker palle palmi pambe pamfil
    panagachie panait panca pancho pandu panfilo pangeran pangestu panji pankrac pankrác paolo pardi
    paride parman parmes parth pasa pascual pasi pasqual pasquale patrek patrekur patric patricio
    patrik patrizio patryk pau paul-gerhard paul-heinz pauli paulino paulo pauls pauric pavao pavel
    pavol pawel paweł paşa peadar peader pearley pearse peder pedro pedró peeter pehlil pekka pelaji
    pelayo pelle pellegrino pentti pepe pepijn pepito per per-erik per-olof percival percy perkasa
    perley pernell pero pershing pertti petar pete peter peter-michael peteris petr petre petri
    petru petrus petteri petur phelim phelix phil philemon philip philipp philippe phillip philo
    phineas phuc phúc piaras pierangelo piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo
    pierre-yves piersanti piet pieter pieter-jan pietro pim pinkney pio piotr pirahmet pirmin pius
    pjetur placido pleas ples plinio plummer plácido polad polk pompeo pompiliu pomponio poncio
    pontus popobawa porfirio posey poul praba prabawa prabowo prabu prakosa pranata pranav pranawa
    praneel pranit prasetya prasetyo pratyush pravoslav prayitna prayoga prayogo preben predrag
    premysl prentiss priit primitivo prokop prudencio pryor przemysław príor puccio pumbaa punhan
    purwa purwadi purwanto putu pál páll pálmar pálmi pánfilo pär pål péter pétur pío pünhan pēteris
    přemysl qabil qadim qadir qalib qarin qasim qasım qiyas qosqar qoşqar quang quentin quinten
    quintin quinton quique quirino qulam qulu rabah rabih rachid rachit radek raden radika radim
    radit raditya rado radomir radomír radoslav radosław radovan radu raduz radúz raekwon raf rafa
    rafael rafaél rafaël rafał rafe raffael raffaele raffaellino raffaello rafi rafid rafih rafiq
    rafn rafnar rafnkell raghav ragnar ragner raguel ragúel raharja raheem rahmat rahmet rahn
    rahsaan rahul raiden raihan raik raimo raimondo raimonds raimund raimundo rainer raivis raivo
    rajab rajko rakeem ralf ralf-dieter ralf-peter ralph rama ramadan ramadhan ramazan ramid ramil
    ramiro ramiz ramon ramzi ramón ranbir rance randal randel randell randle randolf randver rangga
    ranieri rannver ranveer raoul raphael raphaël raquan ras rashaad rashaan rashad rasheed rashid
    rashidi rasim rasmus rastislav rasul raul rauno ravi ravy rawiri rayaan rayburn rayfield rayford
    raymon raymund raymundo raynard rayshawn razi razı raðgeir raðvarður raúl recep recepali redmond
    refik refugio refur reggie reginal reginald reginbaldur reginn regis regulo rehaan reidar
    reifnir reijo reimar reimer reimund reinald reinaldo reinar reinel reiner reinhard reinhardt
    reinhart reinhold reinis reino reksa relu remazan rembrandt remigio remo remus remzi renaat
    renaldo renan renard renato renaud rendy rens renzo rené respati resulcan reto reuben reubin rex
    rexford rexhep rey reyansh reynald reynaldo reynar reynir reynold reyr reza rezzak rhavi rhett
    rhys riad ricardo ricards riccardo ricci ricciotti richardt richie richárd rickard ricky rico
    rida ridwan rigo rigoberto rihards rik rikard rikarður rikharð rikharður riku rinaldo rino rinor
    rio risasi rishi risto riyad riza riziki rizki rizvan ričards robb robbe robby robert roberto
    robley robt roby rocco rochdi rochus roddy roderic roderich roderick rodger rodney rodolfo
    rodolphe rodrick rodrigo rodrigue roel roeland rogelio roger rognvald rognvaldur rognvar rohat
    rok rokkvi roko roland rolando rolands rolant roldan roldán rolf rolf-dieter rolf-peter rolla
    rolland rollie rollin rollo romain romano rome romello romeo romie romolo romuald romulo romulus
    román roméo ron ronal ronald ronaldo ronan rondal ronin ronith ronni ronnie ronny rono rony
    roope roosevelt roque rosamel rosant rosar rosberg rosco roscoe rosenberg rosendo rosevelt
    rosinberg rosinkar rosinkrans rosman rosmann rosmundur rossa rostislav roswell rotich rouven
    roðull ruairi ruari rubani rubar ruben rubin rubén rudecindo rudi rudiger rudolf rudolfo rudolfs
    rudolph rudra rudy rueben ruedi ruel ruffin ruffus rufino rufus ruggero ruggiero ruhiu ruhsat
    rui ruknettin runar rungo runi runolfur runólfur rupert ruperto rurik rusen rushil ruslan rusman
    russ rustin rutur ruy ryder ryker ryland ryne ryszard rza ráðgeir ráðvarður réginald régis
    régulo rémi rémy ríkarður ríkharð ríkharður ríó róbert rólant róman rómeó rómulo rósant rósar
    rósberg rósenberg rósi rósinberg rósinkar rósinkrans rósmann rósmundur rögnvald rögnvaldur
    rögnvar rökkvi röðull rúbar rúben rúdólf rúnar rúrik rútur rüdiger rüknettin rüşen rūdolfs saad
    saadat saba saban sabar sabas sabastian sabatino sabettin sabih sabir sabri sadaka sadat saddam
    sadik sadiki sadiq sadittin sadıq safet safii safir safír sagcan sagıt sahat sahin sahinbey
    sahir sahlar sahmar sahmettin saidi saiful saka sakari sakarias sakarías sakip sakir saksham
    sakti sal saleh sali salih salim salkın salman salmann salmar salohiddin salomon salomón
    salurbay salvar salvatore salvi salómon sam samaksh samandar samar samarth samesh samie samil
    samir sammy samo samson samsul samu samual samuel samuele samuli samurtay samuël samwel samweli
    samxal samy samúel sancak sancar sancho sandalio sandel sandile sandis sandor sandri sandro
    sandu sandur sani sanjar sanlı sante santeri santino santo sançar sardor sargın sarpkın sarthak
    sarvan sarvar sarıcabay sascha saso sathvik satrettin saturnino satya saul sava savak saverio
    savion savki savni savon saxi saydam sayin sayrak sayın saïd saúl sağcan sağıt sašo schley
    scotty seaborn seamus sean sean-paul sebastiaan sebastian sebastiano sebastiao sebastien
    sebastijan sebastián sebastião sebastjan sebastían sebattin secme seda sedat sedrick sefi
    segismundo segundo seha sehamet seif seifur seimur sekim selaheddin selatin seldon seler selim
    selmer selâtin sem semender semir semsettin senad senan sencar seneca senkal senn senne senol
    seosamh sep sepp seppe seppo seracettin serafeddin serafin serafín serezli sergei sergej sergey
    sergio sergiu sergius serhatmehmet serkan serol servac servác sesar sesil seth setya sevdi seve
    severiano severin severino severo severt severín sevindik sevket seward seydo seye seyfulla
    seyfullah seyithan seymour seymur sezal sezginbas sezginbaş seçme shaban shadrack shafter
    shahriyor shahzod shahzoda shamar shamsuddeen shan shane shaquan shaquille sharif shaun shaurya
    sheamus shedrick shehu shekoni sheldon shem shemar shep sherwin sherwood shivansh shohjahon
    shohrux shon shyheim sibonelo sibusiso sid siddharth sidiq sidki sie siebe siegbert siegfried
    sieghard siegmar siegmund siegward siem sifuna sigbergur sigbert sigbjartur sigbjorn sigbjörn
    sigdor sigdór sigfastur sigfinnur sigfreður sigfrid sigfrido sigfried sigfus sigfús sigge
    siggeir sighvatur sigismund sigjon sigjón siglaugur sigmann sigmar sigmund sigmundur signar
    sigri sigrikur sigríkur sigsteinn sigtryggur sigtyr sigtýr sigur sigurbaldur sigurberg
    sigurbergur sigurbjarni sigurbjartur sigurbjorn sigurbjörn sigurbrandur sigurd sigurdor sigurdór
    sigurfinnur sigurgeir sigurgestur sigurgisli sigurgrimur sigurgrímur sigurgísli sigurhans
    sigurhjortur sigurhjörtur sigurjon sigurjón sigurkarl sigurlas sigurlaugur sigurleifur
    sigurlinni sigurliði sigurlás sigurmann sigurmar sigurmon sigurmundur sigurnyas sigurnyjas
    sigurnýas sigurnýjas siguroddur siguroli sigurpall sigurpáll sigursteinn sigursveinn sigurvaldi
    sigurvin sigurður siguróli sigurþor sigurþór sigvaldi sigvard sigvarður sigþor sigþór siim
    sijuade sil sila silas silli silvano silvester silvestre silvestro silvian silvio silviu silvo
    sim simao sime simen simeon simi simion simiyu simmie simo simphiweyinkosi simão simón sinan
    sinasi sindre sindri sinisa siniša sione siper sirac sirin sirnir siro sirus sirzad sittik sivar
    sivert sixten sixto siyabonga sjafnar sjoerd skafti skapti skarpheðinn skarphéðinn skefill
    skeggi skender skirnir skiði skjoldur skjöldur skorri skuggi skuli skuta skær skæringur skírnir
    skíði skúli skúta slade slamet slavisa slavko slavomir slavomír slawomir slobodan smari smiður
    smyrill smári sneider snjoki snjolaugur snjolfur snjóki snjólaugur snjólfur snorri snæbjartur
    snæbjorn snæbjörn snæholm snæhólm snælaugur snær snæringur snævar snævarr snæþor snæþór
    soffanias soffanías sofiane sofonias sofus sokmen sokrates solberg solbergur solbjartur solbjorn
    soleh solimann solmar solmundur soloman solvar solvi solvin somtochukwu sonad sondre songurkan
    sonke sophanias sophanías sophus soren sorin sorli sosimo soufiane soydaner soykut soyselcuk
    soyselçuk sozer spartakus spenser sphiwe spoi sporði spurgeon spói srecko srečko staffan stan
    stancu stanford stanislaus stanislav stanislavs stanislaw stanisław stanko stapi starkaður
    starri stavros staņislavs steen stef stefaan stefan stefano steffen stefnir stefán steinar
    steinarr steinberg steinbergur steinbjorn steinbjörn steindor steindór steinfinnur steingrimur
    steingrímur steini steinkell steinmann steinmar steinmoður steinmóður steinn steinolfur
    steinroður steinröður steinvarður steinólfur steinþor steinþór stelian stellan sten stepan
    stephan stephane stephen stephene stephon stetson stevan steve steven stian stig stigur stijn
    stirnir stiven stjepan stojan stoney stormur storolfur sture sturla sturlaugur sturri styr
    styrbjorn styrbjörn styrkar styrkár styrmir styrr stéphan stéphane stígur stórólfur suat suayp
    subhan sucaettin sudi suha sukri sukru sukur suleiman suleyman sulhi sumarliði sumeyye sumner
    sune sunel suphi surya suvari svafar svafnir svali svan svanberg svanbergur svanbjorn svanbjörn
    svangeir svanholm svanhólm svani svanlaugur svanmundur svante svanur svanþor svanþór svatopluk
    svatoslav svavar svein sveinar sveinberg sveinbjartur sveinbjorn sveinbjörn sveinjon sveinjón
    sveinlaugur sveinmar sveinn sveinungi sveinþor sveinþór sven sven-erik sven-olof svend svenning
    sverre sverrir svetozar svetozár svolnir svorfuður sváfnir svätopluk svölnir svörfuður swaleh
    swen syed sylas sylvain sylvanus sylvere sylvester sylvio sylvère syrus szabolcs szilard
    szilveszter szilárd szymon sándor sæberg sæbergur sæbjorn sæbjörn sæi sælaugur sæmann sæmundur
    sær sævald sævaldur sævar sævarr sævin sæþor sæþór sébastien sérgio séverin símon sírnir sírus
    sívar sófus sófónías sókrates sólberg sólbergur sólbjartur sólbjörn sólimann sólmar sólmundur
    sólon sólver sólvin sökmen sölmundur sölvar sölvi sönke sören sörli sözer søren sübhan sücaettin
    süha sükrü süleyman sümeyye süvari sýrus sıla sıxı sıylıhan taciddin tade tadeas tadej tadeo
    tadeusz tadeáš tadhg taft tage taha tahir tahj taine taisto takatifu tal talan talayer talen
    tali tallie talmadge talmage talıb tama tamas tamati tamaydın tamás tanak tanay tanbay tandogdu
    tandoğdu tandri tandy tane taneli tangaroa tanguy tanhan tanimu tanish tanpınar tansev tansıg
    tansığ tanveer tanyolac tanyolaç tanır tapani tapio tarak tarancı tarfur tarik tariq tariyel
    tarmo tartıs tartış tarzicius tarzícius tasar tasdik taskan tasnim tassilo taswir tatsuo taufan
    taufik tauno taurean taurus tavares tavaris tavian tavion tavon tayaydın taygan taylak tayshaun
    tayyip taşar taşkan teber tecimer ted teddie tedi teemu teerth teguh teitur tejas tejs tekbay
    tekecan tekiner teksoy telemaco telim telman telmo temidayo temir temirhan temistocle temizkal
    temucin temuçin tenis tenvir teo teobaldo teodor teodoro teodors teodosio teofil teofilo teohari
    terance terell terence terje terlan tero terrance terrence teun teuvo tevin tevs tex teymur
    teymuraz teymurcin teymurçin tezcan tezol teófilo thabani thabiti thad thaddaus thaddeus
    thaddäus thales thando thanh theadore thedore theobald theodis theodoor theodor theodore
    theodoro theodoros theodór theophil theophile therman theron theódór thiago thibaud thibault
    thibaut thibo thierry thies thijmen thijn thijs thilo thom thomás thor thoralf thorben thorberg
    thore thorsten thorwald thos thuo thure thurlow thurman thurston thành théo théodore théophile
    thór tiago tiarnan tibe tiberiu tibo tibor tiburcio tichomir tichomír tiernan ties tigin tiit
    tijl tijmen tijn tijs til tilden tilen tillmann tilman tilmann tilo tim timbul timeo timi timm
    timmie timmothy timmy timo timon timotei timotej timoteo timoteus timothee timothée timur
    timurtas timurtaş timéo tindar tindri tindur tinni tino tirta tirtayasa tistran tito titus
    tivadar tiziano tiğin tjaldur tjorfi tjorvi tjörfi tjörvi tobe tobias tobiasz tobie tobin tobiáš
    tobías todor tofiq togan togrul toi toivo toker toki tokoz toktug toktuğ tokunbo toköz tolbert
    tolli tollie tolonbay toma tomas tomasz tomaz tomaž tomi tomie tomislav tommaso tommi tommy tomo
    tomori toms tomàs tomás tomáš tomé toney tonguc tonguç tonino tonni tonny tono tonu tony toomas
    topias topuz toralf torben torbjorn torbjörn torbjørn tord torel torfi torgny torhan toriano
    toribio torquato torrance torrence torry torsten toshio toño toğan toğrul trae traian transito
    traugott trausti travon trayvon tre tremaine tremayne trent trenten trever trevin trevion trevon
    trevor treyton treyvon tri tripp tristan triston tristán troels trond trostan trumaine truman
    trumann trung tryggvi tránsito trúmann tsuma tu tuan tudor tugcan tugiman tugrulhan tugtas
    tukelalp tukufu tulio tullio tulun tumas tumer tumi tumkurt tunahan tunar tuncboga tunckılıc
    tunguc tunguç tunçboğa tunçkılıç tuomas tuomo turabi tural ture turgut turkalp turkmen turlough
    turxan tutkun tuukka tuur tuyug tuyuğ tuzeer tuğcan tuğrulhan tuğtaş twan ty tycho tye tygo
    tylor tymon tymoteusz tyquan tyr tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrfingur
    tyrik tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson téo tími tímon tímoteus tímóteus
    tístran tóbías tói tóki tómas tór tõnu törel tùng tú tükelalp tümer tümkurt türabi türkalp
    türkmen tüzeer týr tınal ubaldo ubbi uberto ubeydullah ucan ucbeyi uche uchenna uda udant udarsh
    uddi udo ueli uffe ugan uggi ugo ugolino ugurkan ugurtan ulakbey uldis ulf ulfar ulfet ulfgeir
    ulfheðinn ulfkell ulfljotur ulftyr ulfur ulises ulkudes ulrich ulrik ultan ulu uludag uludağ
    ulugbey uluman ulutay uluğbey ulvi ulysses umang umar umay umaya umberto umid umman ummet umut
    umutcan unek unggul uni unlen unnar unnbjorn unnbjörn unndor unndór unnsteinn unnþor unnþór uno
    unubol uolevi upik upkaar uraltay uranus urbain urbano urfan urfettin urhan uriel urijah urmas
    uros uroš urs urðar us usame ushan ushindi usiku usman usmon ustun utama utkarsh utkucan utz uwe
    uxi uygun uzbay uzer uzeyir uzsoy uçan uçbeyi uğan uğurkan uğurtan vaclav vadim vafir vagn vahid
    vahittin vaino vakur valberg valbergur valbjorn valbjörn valbrandur valdemar valdi valdimar
    valdor valdór valeh valentijn valentim valentin valentino valentinus valentín valentínus valer
    valere valerij valerio valeriu valero valgarð valgarður valgeir vali vallaður valmar valmundur
    valon valsteinn valter valtteri valtyr valtýr valur valves valère valér valéry valíant valþor
    valþór vander vapni vargın varmar vasco vashon vasif vasil vasile vassilios vasyl vatnar
    vavrinec vaysal vazeh vebjorn vedant vedat vedran veeti vegard vegeir veigar veigur veijo veikko
    veis veit vekell velaugur veli velitdin vello vemundur venancio venceslas venceslás vendelin
    vendelín veniamin ver vere vergil verim verl verle verlin verlon verlyn vermundur vern verner
    verneri vernharð vernharður vernon vero vesa vestar vesteinn vester vestmar veturliði vezat vic
    vicente vick victoriano victorino vid vidadi vidal vidar vide viesturs vifill vigfus vigfús
    viggo viggó viglundur vigmar vigmundur vignir vigo vigri vigsteinn vigtyr vigtýr vigur vigþor
    vihaan vikar vikingur viktor viktors vilberg vilbergur vilbert vilbjorn vilbjörn vilbogi
    vilbrandur vilem vilgeir vilgot vilhelm vilhjalmur vilhjálmur vilho vili viliam vilis viljami
    viljar viljem vilji viljo villads ville villi vilmar vilmer vilmos vilmundur vilnis vilém viman
    vince vincenc vincentio vincenzo vinicio vinicius vinjar vinko vinsen vinson vinton vinzenz
    vinícius viorel viraj virge virgel virgil virgilio virgill virgle virman visar visarion
    visvaldis vit vitali vitalis vitazoslav vitezslav vito vitor vittorio vitus vivaan viðar viðir
    vjekoslav vlad vladimir vladimír vladislav vladislavs vlado vlaicu vlastimil voggur voicu
    vojtech vojtěch voldemars voldemārs volkan volker volkhard volkmar vollie volney volundur vopni
    vorm vorður vottur vratislav vratko vuqar vurgun vurğun vusal vusumuzi václav váli vápni vâlâ
    väinö vébjörn végeir vékell vélaugur vémundur vésteinn víctor vífill víglundur vígmar vígmundur
    vígsteinn vígþór víkingur vít vítor vítězslav víðar víðir víťazoslav vöggur völundur vörður
    vöttur vüqar vüsal wachira wafula wahab wahyu wainaina waino wairimu wakiman waldemar waldo
    walfried walid walt walther waluyo wamalwa wambua wambugu wambui wangari wangila wangui wanja
    wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi wardaya wardell wardi warinder warjas
    warji warre warsa warsita warta warwick wasis wassim waverly wawan waweru wayde wayland waylon
    wayman waymon wayne wazir wekesa weldon wellington welton wenceslao wendel wendell wenzel wes
    wesley wesonga wess wessel westin westley wieland wieslaw wigbert wiktor wilber wilbert wilbur
    wilburn wilder wilford wilfred wilfredo wilfrid wilfrido wilfried wilhelm wilhelmus wiliam
    wilkie willaim willam willard wille willem willfried willi william willian williard willibald
    willibert willum willy wilman wilmar wilmer wilton wim windell winfield winford winfred winfried
    winston winthrop winton wira wiremu wirt wisnu witold wladimir wm wojciech woldemar wolf-dieter
    wolf-dietrich wolf-rudiger wolf-rüdiger wolfgang wolfhard woodie woodroe woodrow woodson worley
    wout wouter wriddhish wridesh wulf wycliff wycliffe wylie wálter xalid xaliq xamis xanana xander
    xankisi xankişi xanlar xaver xavi xavier xolid xosrov xudaverdi xudayar xudu xzavier yaakov
    yacine yadiel yadigar yagnesh yago yagın yagızkurt yahia yahir yahsikan yahya yahyo yahşikan
    yair yakobo yalazabay yalcın yalgın yaltırak yalçın yamid yamin yan yancy yandel yanick yanik
    yanis yankı yann yannic yannick yannik yannis yargı yasan yasattin yash yasin yasser yassin
    yassine yatan yatin yavuz yayak yazganalp yağın yağızkurt yaşattin yecid yee yeferson yehuda
    yeison yekda yelesen yeneral yerko yerson yertan yesid yetisal yetişal yigit yilmaz yisroel ylur
    ymir yngvar yngve yngvi yoan yoann yoel yohan yohane yolal yonatan yonathan yonetmen yono yordan
    yoruc yoruç yosef yoshio youba youcef younes youri yousef youssef yrar yrjo yrjö yrkill yucelen
    yug yumun yunis yunt yunus yurdanur yurem yurtguven yurtgüven yurttas yurttaş yusif yussuf yusuf
    yuvraj yvan yves yvon yönetmen yücelen yümun yıldır yılma zablon zac zacarias zacarías zach
    zacharia zachariah zacharias zacharie zachary zachery zack zackary zackery zahid zahir zahur
    zaid zaiden zain zak zakaria zakarias zakariyo zakary zakaría zakarías zakayo zakir zalan zalán
    zamfir zamin zamiq zamir zan zander zane zanis zashil zaur zavier zavion zayan zayd zayden zayne
    zayyan zbigniew zbynek zbyněk zdenek zdenko zdeněk zdravko zeb zebulon zechariah zeferino zehaan
    zekayi zeke zeki zeljko zenas zende zennun zeno zenon zenzele zeynal zeynelabidin zeynulla
    ziedonis ziga ziggy zigmund zihni zikmund ziya ziyaettin zlatko zollie zoltan zoltán zophanias
    zophanías zophonias zophonías zoral zoran zsigmond zsolt zsombor zuba zubayr zufer zuhri
    zulgarni zvonko zwatie zóphanías zóphonías züfer zülgarni ábel ádám ágúst áki ákos álex álfar
    álfgeir álfgrímur álfur álfþór álvaro ámundi ángel árbjartur árbjörn árelíus árgeir árgils
    ármann árni áron árpád ársæll ás ásberg ásbergur ásbjörn ásgautur ásgeir ásgils ásgrímur ási
    áskell áslaugur áslákur ásmar ásmundur ásröður ástbjörn ástgeir ástmar ástmundur ástráður
    ástríkur ástvald ástvaldur ástvar ástvin ástþór ásvaldur ásvarður ásólfur ásþór âdem ângelo
    åbjørn åge åke ægir æsir ævar ævarr çakar çakırca çaltı çamok çapkan çavuldur çağa çağdan
    çağlasın çağveren çelem çelikkan çelikyürek çerçi çetinsu çeviköz çinerk çingiz çokan çopur
    çoğay çıdal çıvgın èric édgar édouard émile éric étienne ëakumbu ían ígor ími ísak ísar ísarr
    ísbjörn íseldur ísgeir ísidór ísleifur ísmael ísmar ísrael ísólfur ítalo ívan ívar íñigo ófeigur
    ólafur óli óliver ólíver ómar ómi óscar óskar ósvald ósvaldur ósvífur óttar óttarr óðinn öge
    ögmundur ögri ökkaş öktürk ölnir ölver ölvir ömer ömür öndólfur önel öngen önsal önundur örik
    örjan örlaugur örlygur örn örnólfur örvar öryürek össur östen över öxar özakan özalpsan özaslan
    özbay özbilek özdal özdil özdoğdu özel özerdinç özertem özger özgür özinal özkent özkutlu özlü
    özokçu özpınar özsözlü öztek öztürk özçam özüdoğru öğet øivind øjvind ørni øvli øystein øyvind
    úddi úlfar úlfgeir úlfhéðinn úlfkell úlfljótur úlftýr úlfur úlrik úranus übeydullah ülfet
    ülküdeş ülvi ümid ümmet ünek ünlen ünübol ürfettin üsame üstün üzer üzeyir ýmir ýrar þangbrandur
    þengill þeyr þinur þiðrandi þiðrik þjalfi þjostar þjostolfur þjoðann þjoðbjorn þjoðgeir
    þjoðleifur þjoðmar þjoðolfur þjoðrekur þjoðvarður þjálfi þjóstar þjóstólfur þjóðann þjóðbjörn
    þjóðgeir þjóðleifur þjóðmar þjóðrekur þjóðvarður þjóðólfur þor þorar þorarinn þorberg þorbergur
    þorbjorn þorbjörn þorbrandur þorfinnur þorgarður þorgautur þorgeir þorgestur þorgils þorgisl
    þorgnyr þorgnýr þorgrimur þorgrímur þorgísl þorhaddur þorhalli þorhallur þorir þorkell þorlakur
    þorlaugur þorleifur þorleikur þorlindur þorlákur þormar þormoður þormundur þormóður þoroddur
    þorolfur þorormur þororn þorri þorsteinn þorvaldur þorvar þorvarður þorður þrainn þrandur
    þrastar þrostur þrottur þruðmar þrymur þráinn þrándur þróttur þröstur þrúðmar þyrnir þór þórar
    þórarinn þórbergur þórbjörn þórgnýr þórgrímur þórhaddur þórhalli þórhallur þórir þórlaugur
    þórleifur þórlindur þórmar þórmundur þóroddur þórormur þórsteinn þórður þórólfur þórörn ādams
    ādolfs ēriks ēvalds ğanim łukasz şaban şabettin şafii şahat şahinbey şahlar şahmar şahmettin
    şakir şali şamil şamxal şanlı şavki şefi şehamet şekim şemsettin şenkal şerafeddin şevket şide
    şinasi şirin şirzad şuayp şükri şükür şıxı šime šimon štefan štěpán žan žanis željko žiga
    žigmund
"""

FEMALE: Final = """
    aachal aada aadhya aagot aahana aaliyah aanuoluwapo aarini aarna aashi abagail abbi abbie
    abbigail abby abebi abela abelone abena abeni abha abigael abigail abigaili abigale abigayle
    abigaíl abina abiye abosede abril acarkan achieng achsah acılay ada adaeze adah adal adaline
    adalyn adalynn adamaris adda addie addisyn addy addyson addý adebukola adela adelaida adelasia
    adele adelgunde adelheid adelia adelina adelinde adeline adell adella adelle adelyn adelynn
    adelía adenike adepeju adesewa adesua adetoke adetoun adhra adia adiela adila adilene adimu
    adina adison adline adolfine adora adoracion adoración adria adriana adriane adrianna adrianne
    adriene adrienn adrienne adrijana adriána adríana adunni advika adviye adweta adwoa adya adyson
    adèle adéla adélaïde aedin aenne afaq aferdita affie afia afife afra africa afruza afton afua
    agata agatha agathe agbegim agca aggie agla aglaia agnea agnes agnesa agnese agness agneta
    agnete agnieszka agnès agostina agripina agueda agusta agustina agáta agða ahter aicha aida
    aideen aiga aija aiko aila ailbhe aileen ailene aili ailis ailish aimee aimée aina ainara aine
    aino ainoa ainsley airi aisha aishani aishling aisling aislinn aisyah aitana aiyana aiyanna aja
    ajda ajeng ajla ajna ajoke akay akeelah akgunes akgüneş akinyi akise akmaral akosua akoth aksoy
    akua akumaa akumu akyıldız alabama alabezek alaina alana alani alanis alanna alannah alanta
    alara alaya alayah alayna alaz alba alberte albertha albertina albertine albina albulena albína
    alcie alcira alda aldny aldný aldona aldonza aldís alea aleah alease alecia aleen aleena aleida
    aleisha alejandra alejandrina aleksandra alemsah alena alene alenka alesha alesia alessandra
    alessia aleta aletha alethea aletta alexa alexandra alexandrea alexandrie alexandrina alexandría
    alexina alexus alexía alfa alfdis alfey alfgerður alfheiður alfhildur alfifa alfonsina alfreda
    alfros alfrun alfsol alfífa algıs algış alia aliana alica alice alicia alicja alida alika alina
    alis alisa alise alisha alison alissa alisson alivia aliya aliza alize alizee alizée alja alka
    alla allana allean alleen allegra allena allene allie alline allisson allyson allyssa allý alma
    almasi almast almaz almeda almedia almendra almeta almina almira almudena almut almuth almyra
    aloisia alojzia alojzija aloma alondra aloyse alphonsine alrun alrún alta altha altie altınbike
    altıncicek altınçiçek alvena alvera alverda alverta alvilda alvina alvira alvīne alwilda alwina
    alwine aly alya alyce alycia alys alysa alyse alysha alysia alyson alyssa alyssia alyvia alzbeta
    alzina alícia alída alína alís alísa alīda alısık alışık alžbeta alžběta ama amada amadea amahle
    amaia amaira amal amalia amalie amalija amalía amanda amandine amara amarachi amarilis amaris
    amaya ambar amberly ambre amel amela amelie amelía amey ami amiah amie amilia amilía amina
    aminatu amira amirah amiya amiyah amma ammie amoke amondi amope amparo amra amre amrita amruta
    amy amy-lee amy-leigh amya amália amélia amélie américa amíra amý amālija an anabel anabela
    anabella anabelle anaelle anahera anahi anahis anahí anaida anais analia analía anamaria anamika
    anargul anargül anasa anastacia anastasia anastasie anastasía anastatia anastazie anastazja
    anastázie anaya anaëlle anaís anaïs anca anda andela andjela andjelina andrada andrea andreea
    andreia andreja andrejka andria andrina andrá andréa andrée anděla anel anemona aneta anete
    anett anetta anette anezka anežka angela angele angeles angelia angelika angelina angeline
    angelita angella angelíka anghelina angie angèle angélica angélique anica anice anie aniela
    anika aniko anikó anina anisa anisha anissa anita anitra aniya aniyah anja anjali anjanette
    anjelica anka anke ankica ann ann-britt ann-charlott ann-charlotte ann-christin ann-christine
    ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna-karin anna-lena
    anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel annabell annabella annabelle annah
    annalee annalena annaliese annalisa annalise annalísa annamae annamaria annamarie annamária
    annastacia anne anne-catherine anne-francoise anne-françoise anne-kathrin anne-katrin anne-laure
    anne-lise anne-marie anne-rose anne-sophie annedore annegret annegrete annekatrin anneke
    anneleen annelene anneli annelie annelies anneliese annelise annelore annelí annemarie annemette
    annemie annemijn anner annerose annet annett annetta annette anney anni annia annica annice
    annick annie anniina annija annika annikki annina annis annita annmarie annukka annunziata anny
    annía anný anona anouk anselma ansley ansora antionette antje antoaneta antoinette antonela
    antonella antonetta antonette antonieta antonietta antonija antonina antonía antoņina antra
    antònia antónia anu anunciacion anunciación anusha anvi anya anyango anyi aníka anína aníta
    aoibheann aoibhin aoibhinn aoife apolena apolline apollonia apolonia april apríl ara arabella
    araceli aracely aradhana arah aral araminta aranka aranzazu arbjorg arbjort arcelia ardath
    ardelia ardella ardelle ardeth ardita ardith ardyce ardís areli arelia arely aretha arey argie
    ariadna ariah ariane arianna arianne ariela ariella arielle arija arike arina arinbjorg
    arinbjörg arinola arisa arizona arja arkie arla arlaug arleen arlena arlene arlet arleth arletta
    arlette arlinda arline arly arlyne armahan armande armelle armenía armey armida arminda arminta
    arna arnaude arnbjorg arnbjörg arnborg arndis arndís arnetta arney arnfinna arnfriður arnfríður
    arngerður arngunnur arnheiður arnhildur arnika arnina arnkatla arnlaug arnleif arnlin arnljot
    arnljót arnlín arnora arnros arnrun arnrós arnrún arny arnóra arnþora arnþruður arnþrúður
    arnþóra aroa aroha arora arra arrie arsol arsæl artelia artemisa arun arunima arusi arveig
    arvilla arvok aryana aryanna arziye arzu aránzazu aría aríanna aríella arín arína arís arþora
    arıpınar asake asali asatira asbjorg asborg ascensión asdis ase asfriður asgerður asha ashan
    ashanti ashely ashildur ashlea ashlee ashleigh ashlene ashli ashlie ashling ashly ashlyn ashlynn
    asia asila asiri askatla askja asla aslaug asleif asliye asma asmini asmira asny ason asros
    asrun assa assia assumpta assunta ast asta astbjorg astbjort astdis astfriður astgerður
    astheiður asthildur astrid astriður astros astrun astveig astþora astþruður asu asunción asvor
    asírí ataahua atalia atalía atanur atena athena ati atiena atieno atinuke atiyye atla atlanta
    attie attracta aubree aubrie aud aude audra audrey audriana audrianna audrina audry augustina
    aulikki aundrea aune aurea aurelia aureliana aurelie aurica aurilla aurore aurélia aurélie ausma
    austra auðbjorg auðbjort auðbjörg auðbjört auðdis auðdís auðlin auðlín auðna auðny auðný auðrun
    auðrún auður ava avah averi averie averil avie avis avril avunc avunç awero awesi awhina axelia
    axelle axelma axelía axenia aya ayan ayana ayanna ayasun aybet aycagul aycagül aycan aydar
    ayduru ayelen ayelén ayesha aygonenc aygul aygun aygönenç aygül aygün ayhan ayinke aykut ayla
    ayleen aylil aylin aylla aynilhayat aynur aynımah ayoka ayse ayseana aysel aysema aysenur
    aysevim aysu aysuna ayten aytoz aytöz ayu ayulker ayyaruk ayçan ayülker ayşeana ayşenur azade
    azahar azahara azalee azaria azeneth aziza azize azra azucena azul azzie açılay aída aïcha
    aðalbjorg aðalbjort aðalbjörg aðalbjört aðalborg aðaldis aðaldís aðalfriður aðalfríður
    aðalheiður aðalros aðalrós aðalsteina aðalsteinunn aðalveig aþena ağbegim ağca aşhan baaba
    babett babette badegul badegül bagdat baghyawati bahtinur baiba bairbre balaxanım balca baldey
    baldrun baldrún baldvina ballı bama bambi banu banü bara barbara barbie barbora barbra barbro
    barbára barica barkha basriye bassí baylee baylie bağdat bea beadie beata beate beatrice
    beatrijs beatrix beatriz beaulah bebba beckie becky bediriye begga begim begona begoña behiza
    belen belgizar belia belinda belkize bella belva belén bena benedicte benedikta benedikte
    benedita benek bengta benia benice benidikta benigna benita benna benney benný benta bente
    bentey benthe bentina bentína benía beníta bera beray berdie berengere berenice bergdis bergdís
    bergey bergfriður bergfríður bergheiður berghildur berglaug berglin berglind bergljot bergljót
    berglín bergmannia bergmannía bergny bergný bergran bergrin bergros bergrun bergrán bergrín
    bergrós bergrún bergþora bergþóra berit beriye bernadett bernadette bernadine bernarda
    bernardine bernardita berneice bernetta bernhardine bernice berniece bernita bernodia bernódía
    berra berrin berta bertha berthe bertina besarta besey bess besse bessie bessí beste bestla
    betania betanía betha bethan bethann bethany bethzy betina betsey betsy betsý bette betti bettie
    bettina betty bettye bettyjane bettylou bettý beula beulah bev beverlee beverley beverly
    beyhatun beyonce bezek beáta bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa
    bhekizizwe bhekokwakhe bianca bianka bibiana bibisora bibiána bidayet biddie bieke bienvenida
    bil bilay bilginur bilha biljana bilkay bilkisu billie-jo billye bimala bina binay birben
    birdella birgid birgitt birgitta birgitte birgul birgül birna birsan birta birte birtha birthe
    birtie birtna biruta biserka bishakha bitten bitul bitül bjargdis bjargdís bjargey bjargheiður
    bjarghildur bjarglind bjarkey bjarklind bjarma bjarndis bjarndís bjarney bjarnfriður bjarnfríður
    bjarngerður bjarnheiður bjarnhildur bjarnlaug bjarnrun bjarnrún bjarnveig bjarny bjarný
    bjarnþora bjarnþruður bjarnþrúður bjarnþóra bjartey bjartmey bjorg bjorgey bjorgheiður
    bjorghildur bjork bjorney bjornfriður bjort björg björgey björgheiður björghildur björk björney
    björnfríður björt bjørg blaey blanaid blanca blanche blanchie blandine blanduzia blanka
    blathnaid blazena blažena blerina blerta blin bliða blomey bluette blythe bláey blædis blædís
    blín blíða blómey bobba bobbi bobbye bodil boel boga bogdana bogdis bogdís bogga boghildur
    boglarka boglárka bohdana bohumila bohuslava bolatito boluwatife bonita bonu borbala borbála
    borg borgdis borgdís borghildur borgny borgný borgrun borgrún borgþora borgþóra bosibori
    bothildur botnia botnía bouchra bozena bozica bozidara božena božica božidara braghildur brak
    branddis branddís brande brandee brandi brandie branislava branka brea breana breann breanna
    breanne breda bree breeda breege breffni brenda brendah brenna breonna bria briana brianda
    brianna brianne brid bridget bridgett bridgette bridgit bridie briella brielle briet briget
    brigette brighid brigid brigida brigita brigitta brigitte brilyant brimdis brimdís brimhildur
    brimrun brimrún brinda brinley brionna brisa brita britany britney britni britny britt-mari
    britt-marie britta brittaney brittani brittanie brittany brittnay brittnee brittney brittni
    brittnie brittny brona bronach bronagh bronislava bronwen bronwyn brooke brooklyn brooklynn
    broņislava bruna brunhild brunhilde bruni brunilda bryana bryanna brylee bryndis bryndís
    brynfriður brynfríður bryngerður brynheiður brynhildur brynja brynlee brynn brynny brynný brá
    brák bríana bríanna bríet brígida buelah buena buffy bukurije bula bulah bunmi burcuhan bureyre
    burkney busara busisiwe busra busranur buşra bylgja byrdie bára bárbara bärbel béatrice béatrix
    bénédicte bérengère bérénice bíbí bína bóel bót bóthildur büreyre büşranur cacilia cacilie
    caetana caglar cahan cailin cailyn cait caitlin caitlyn caitlynn caitriona cajsa caldonia
    caleigh calista calixta calleigh calli callie calım cambria cami camila camilla camille camisha
    cammie canan candace candelaria candelas candi candice candis candyce canfeza cannie canseven
    canur caoilfhionn caoimhe capitola cappie capucine cara caragh caren cari caridad carie carin
    carine carisa carita carla carlee carleen carleigh carlene carley carli carlie carlijn carlota
    carlotta carly carlyn carma carmela carmelita carmella carmenza carmina carminho caro carola
    carolann carole carolee carolien carolin carolina caroline carolyn carolyne carolynn carra
    carren carri carrie caryl caryn casandra casiana casie cassandra cassidy cassondra cataleya
    catalina catarina caterina catharina catharine catherina catherine catheriona cathern cathey
    cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn cathy catia catina catinca
    catrin catrina catrine catrinel catriona caydence cayetana cayla caylee ceara cecelia cecile
    cecilia cecilie cecilija cecille cecily cecilía cecília cedide ceil celena celene celeste
    celestia celestina celestine celia celie celina celinda celine cemiyle cena centa centrine ceola
    cerasela cevale cevregul ceyla ceylin ceyran cezara chaaya chaitaly chaka chakrika chaman
    chameli chana chanchal chanda chandani chandra chanel chanelle chanez chanie chaniya channie
    chantal chante chantel chantelle charis charissa charisse charita charla charlee charleen
    charlene charli charline charlize charlott charlotta charlottie charlsie charmaine charolette
    charos charvi chasity chasmum chausiki chavvi chaya chebet chelangat chelo chelsea chelsey
    chelsi chelsie chelsy chepkemoi chepkoech chepkorir cher cherelle cheri cherie cherilyn cherise
    cherith cherotich cherrelle cherri cherrie cherryl cheryl cheryle cheryll chessie chestina
    cheyanne cheyenne chiamaka chiara chidimma chimere chinelo chinyere chipukizi chiquita chiraz
    chita chizoba chloe chloie chloé chloë chlóe chrissie chrissy christa christa-maria christabel
    christal christeen christel christelle christena christene christi christiana christiane
    christianne christie christina christine christl christy chrystal chyna chynna ciaobella ciara
    ciarra ciarrai cicely cici cielo ciera cierra cihan ciji cilga cilla cilli cilly cimnaz cinda
    cindi cindy cinta cinthia cinthya cintia cinzia cipriana cirkeline cisem citlali citlalli citra
    claire claire-lise clara clarabelle clare claribel clarice clarinda clarine clarisa clarissa
    clarisse classie claudette claudia claudina claudine cleda clelia clella clemencia clementina
    clemie clemma cleola cleone cleopatra cleora cleta cleva clevie cliffie cliodhna cliona clodagh
    cloe clora clorinda clothilde clotilda clotilde cloé clyda clydie clytie clàudia cláudia cläre
    clémence clémentine codrina coleen coletta colette coline collette colomba colpan columbia
    concepción concepta concetta conchita connie consolata constanca constance constanza constanze
    constança consuela consuelo contina cora coraima coralia coralie coraline corda cordelia
    cordella cordia cordie cordula corean corene coretta corina corine corinna corinne corliss
    cornelia cornie corrina corrine cosima cosmina courteney creola crescencia cressie crete crina
    crissie crissy crista cristen cristi cristiana cristin cristina cristine cristy crysta csilla
    cuheyna custodia cvetka cydney cyndi cyntha cynthia cándida cátia cäcilia cäcilie cécile
    célestine célia célina céline daciana dafina dafne dagbjorg dagbjort dagbjörg dagbjört dagfriður
    dagfríður daggros daggrós dagheiður dagmar dagmara dagmey dagny dagný dagrun dagrún dahiana
    daiana daiga daija daijah daina dainess dairine daisey daisha daisie daisye daja dajana daksha
    dalaja daldis daldís daley dalia dalila dalili dalima dalla dallilja dalros dalrós dalía damaris
    damienne damini damjana damlanur damyanti danae daneen danelle danette daney danfriður danfríður
    danheiður danhildur dania danica daniela daniella danielle danijela danika danique danita
    danitza danièle danna dannielle danuse danuta danuše danyel danyell danyelle danía daníela
    daníella daphné dara darci darcie daria dariana darika darina darinka darja darla darleen
    darlene darline darlyne darta dary dasia davida davina davnet dawna dawne dayamai dayami dayana
    dayanara dayita dayle dayna dayse daðey daðina daðína deana deann deanna deanne dearbhail
    dearbhaile dearbhla deasia debbi debbie debbra debby debera debi debora deborah deborrah debra
    debrah debroah debóra dedra deeann deedee deena deepa deetta deger deha deicy deidra deidre
    deirbhile deirdre deisy deja dejah delaney delcie delfina delia deliah delila delilah delina
    delinda delisa della dellar delle dellia dellie delois delora delores deloris delpha delphia
    delphine delsie dema demetra demetria demi demi-lee demi-leigh dena dendy dendý deneen denese
    denice deniis denine denisa denise denisha denisse denita derly derval dervilla dervla derya
    deryanur desirae desiree desirée despina dessa destany destinee destiney destini devi devika
    dewi deyanira dezzie değer dhriti dia diah dian diana dianah diandra diane diann dianna dianne
    dicie dicy dida didda didina dietlind dietlinde digna dijana dilara dilcan dildora dilfeza
    dilhus dilhuş dilja diljá dillie dilnoz dilnur dilsad dilsat dilsitan dilşad dilşat dima
    dimitrina dimmbla dimmblá dimmey dina dinah dinda dione dionisia dionne dipta dis disella ditte
    divya diya diyora diána diāna djuana djuna doa dobromila dobroslava dochia docia dogannur dogg
    dogun doina dola dollie dollye dolores doloris dolphine domenica domhildur dominga dominika
    domitila domnica dona donata donatella doner donia donie donita dora doralisa dorathea dorathy
    dorcas dorcus doreen dorene doretha doretta dorey dori doriana dorien dorina dorinda dorine
    doris dorit dorita dorla dorle dorli dorota dorotea doroteja dorotha dorothe dorothea dorothee
    dorothy dorothée dorottya dorte dortha dorthe dorthea dorthey dorthy dosha doshia doshie dosia
    dossie dottie dounia dovie doyinsola doğannur draga dragana dragica drahomira drahomíra
    drahoslava drauma draumey drema drifa drita drofn droplaug drott drucilla drusilla drífa drótt
    dröfn dua dufa duha dulce dulcie dumisani dumisile dumitra dumitrana duna dunja dunya dunyo
    durdona durgadin durna durrusehvar dursadiye dusanka duyen duyguhan duyên dušanka dwan dyan
    dymphna dympna dyrborg dyrfinna dyrleif dyrley dyrunn dzidra dzintra dáša dæja débora déborah
    désirée día díana díanna díma dís dísa dísella dóa dómhildur dóra dórey dóris dórothea dórótea
    dóróthea dögg dögun döner dörte dörthe dúa dúfa dúna dünya dürrüşehvar dýrborg dýrfinna dýrleif
    dýrley dýrunn dārta eadaoin earlean earlene earline earnestine eartha eathel eavan ebba eboni
    ebonney ecaterina ecegul ecegül ecrin eda edaviye eddah edel edelgard edelmira edeltraud
    edeltraut edeltrud edhitha edie edil edilma edina edinah edita edite edith editha edla edmonia
    edna ednah edona edra edrie edris eduarda edwina edyth edythe edīte eesha eeva efemia efemía
    effa effie efil eftimia egedia egedía egenur eggrun eggrún egla egzona ehrentraud eija eik eila
    eileen eilis eilish eimear eimer eimhear einbjorg einbjörg eindis eindís einey einfriður
    einfríður einhildur einina einrun einrún einína eir eira eiravati eirdis eirdís eirfinna eirika
    eirny eirný eirun eiríka eirún eithel eithne eivor eiðny eiðný eiðunn ekaja ekani ekanta
    ekantika ekaterina ekiya ekta ela elaina elaine elamiye elana elayne elba elberta elcira elcy
    elda eldbjorg eldbjörg eldey eldlilja eldora eldrun eldrún elea eleanor eleanora eleanore elease
    electa eleina elektra elena elenborg eleni elenor elenora elenore eleonor eleonora eleonore
    eleonóra elfa elfi elfida elfie elfreda elfrieda elfriede elfur eliabeth eliana eliane elianna
    elida elien eliette elif elifnur eligia eliisa elin elina elinbet elinbjorg elinbjort elinborg
    elindis eline elingunnur elinheiður elinor elinore elinros eliona eliros elisa elisabet
    elisabeta elisabete elisabeth elisabetha elisabetta elisaveta elise eliska elissa elita eliza
    elizabet elizabeta elizabete elizabeth elizbeth elize elizebeth eliška elka elke ella ellamae
    ellar elle ellen eller elley elliana ellie ellin ellinor ellisif ellyn ellín ellý elma elmina
    elmira elmire elmyra elna elnora eloa eloah elodia elodie elois eloisa eloise elona elosy
    elouise eloá eloísa eloïse els elsa elsabet elsbeth else elsebeth elsi elsie elsy elsí elsý elta
    elva elvan elvana elvera elvi elvia elvie elvina elvira elvire elvy elvíra elvý elvīra elwanda
    elwira elyse elyssa elzada elzbieta eléa eléna eléonore elía elíana elín elína elínbet elínbjörg
    elínbjört elínborg elíndís elíngunnur elínheiður elínrós elíná elírós elísa elísabet elísabeth
    elīna elżbieta ema emal emaline emani emanuela emanuella emanuelly embla emelia emeliana emelie
    emelina emeline emely emelyne emelía emelíana emelína emer emeralda emersyn emese emilce emilee
    emilia emiliana emilianna emilie emilija emilly emilse emily emilía emilíana emilíanna emilý
    emina emine emis emiş emma emma-louise emmaculate emmah emmalee emmaline emmalyn emmanuelle emmi
    emmie emmy emmý emogene emperatriz emy emília emý emīlija ena encarna encarnación encarnita
    endah ene eneka enfes engilbjort engilbjört engilrað engilros engilráð engilrós engla enid enika
    eniko enikő eniola enith enja enna enola enriqueta enya enóla eola eowyn eppie epsie erbay
    erdmute erem eres ergul ergül ericka erika erin erina eris eriş erla erlen erlene erlin erlinda
    erline erlín erma ermina erna ernestina ernestine erny erva ervaniye erykah eryn erzsebet
    erzsébet esengun esengün eshana esi esila esim esja eslemnur esma esmanperi esmarelda esmee
    esmeralda esmira esmée esna esparta esperanza essa essi essie esta estefani estefania estefany
    estefanía estela estell estella estelle estera esteri esther estie estiva estrella eszter etela
    etelka etelvina etha ethel ethelene ethelyn ethie ethna ethne ethyle etta etter ettie eudora
    eufemia eufemía eufrosina eugenia eugenie eugénia eugénie eula eulah eulalia eulalie eulália
    euna eunice eunika euphemia eura eusebia eva eva-lena eva-maria eva-marie evalena evaline evalyn
    evalyne evamaria evangelia evangelina evangeline evangelista evanghelina evde evelena evelia
    evelien eveliina evelin evelina eveline evelyn evelyne evelynn evelína everline everly everlyne
    evette evey evfemia evfemía evgenia evgenía evi evia evie evija evita evlalia evlalía evon
    evonne evrim evy evíta ewa ewatomi ewelina exa exie ey eybjorg eybjort eybjörg eybjört eydis
    eydís eyfriður eyfríður eygerður eyglo eygló eyhildur eyja eyjalin eyjalín eyleif eylin eylín
    eyros eyrun eyrós eyrún eyveig eyvor eyvör eyþora eyþruður eyþrúður eyþóra ezgin eðna eşim fabia
    fabiana fabienne fabiola fabiënne fabrizia fadekemi faderera fadile fadime fadıla fae fainche
    faisa faizah faize falak falguni fallon falon fanndis fanndís fanney fanni fannie fannlaug
    fannye fanný farah farangiz farhiya farhunnisa farida farijika fariza farrah farzona fathonah
    fatigul fatigül fatiha fatima fatime fatinur fatma fatmanur fatmire fatuma faye fayize febe febi
    februn febrún feden federica fehintola fehmiye felecia felicia feliciana felicidad felicie
    felicitas felipa felisa felisha felista felister felistus felizitas fem fema femke fenna fenne
    ferahdiba feraye ferhan feriel ferinaz fermuta fernanda fernande ferne feruza feryas feyha
    feyzin fia fiamma fibikemi fidan fidaye fidela fidelia fidelma fides fien fiene fifa fikayomi
    fildan filipa filipia filippa filippia filippía filipía filiz filofteia filomena filoména finna
    finnbjorg finnbjork finnbjörg finnbjörk finnboga finnborg finndis finndís finney finnfriður
    finnfríður finnlaug finnros finnrós finola fiona fionna fionnuala fionnula fiorella firdevis
    fitnat fitore fitria fitriani fjalldis fjalldís fjola fjolla fjóla flavia flavie fleda fleeta
    fleta fleur flo floare floarea flonnie floortje flor florance flore florencia florene florentina
    floretta floriana floriane florica florie florina florinda florine florrie flossie flurina flóra
    folashade folda fonda fonn fortunata fotima fouzia fran franca france frances francesca
    franchesca francia francies francina francine francisca franciska francisquita francoise francy
    franka fransiska frantiska františka franziska françoise frauke freda frederica fredericka
    frederika frederike frederikke frederique fredrika freeda fregn freia freida freja fresia freya
    freydis freydís freygerður freyja freylaug freyleif frida fridah frieda friedericke friederike
    friedhilde friedl friedlinde frigg friða friðbjorg friðbjort friðbjörg friðbjört friðborg
    friðdis friðdora friðdís friðdóra friðey friðfinna friðgerður friðjona friðjóna friðlaug
    friðleif friðlin friðlín friðmey friðny friðný friðrika friðrikka friðros friðrun friðrós
    friðrún friðsemd friðveig friðþora friðþóra frona fronia fronie fronnie frostros frostrós froðny
    frusina frán frédérique fríða fríður fróðný fugen fuma fumiko fura fátima félicie féline fía
    fídes fífa fönn fügen gabel gabriela gabriella gabrielle gabrielly gabríela gabríella gaby
    gaelle gaia gaida gail gaja galilea galina gambo ganga ganimete ganiye garima gasti gauja
    gaurangi gauri gaurika gautami gauthildur gawati gayathri gaye gayla gayle gaylene gaynell
    gaëlle geanina gearldine geetika gefjun gefn geira geirbjorg geirbjörg geirdis geirdís geirfinna
    geirfriður geirfríður geirhildur geirlaug geirloð geirlöð geirny geirný geirriður geirrun
    geirríður geirrún geirþruður geirþrúður gelengul gelengül gelsomina gema gena genevieve
    geneviève genevra gennie genovefa genoveva genta georganna georgeann georgeanna georgene
    georgeta georgetta georgiana georgiann georgianna georgina georgine georgía geraldine geralyn
    gerarda gerardine gerda gerdi gerhild geri gerlind gerlinde germana gerri gerta gertha gerti
    gertie gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gertrúda gerða gerður
    gesa gesare gesche gesine gestheiður gestny gestný gestrun gestrún gethera getrude ghaliyati
    gherghina ghislaine gia giada giana gianina gianna gidget giesela gifty gigi gigja gilberte
    gilda gillian gilly gillý gilma gilslaug gina ginette ginny gioia giorgia giorgiana giovanna
    girtha gisa gisela gisele giselle gisla gisley gislina gislinde gislny gislrun gislunn gisselle
    gissunn gisèle gita gitta gitte giulia giuliana giulietta giuseppa giuseppina gizela gizella
    gizem gjaflaug gladis gladyce gladys glenda glendora glenna glennie glennis glenys glinda glo
    gloa globjort glodis gloey gloria gloría gloð glynda glynis gló glóa glóbjört glódís glóey glóð
    gna gná goa godelieva godelieve gogo gok gokce gokperi golda goldia goldie goli goncafer gonul
    gordana gorsev gozem gracelyn gracelynn gracia graciana gracie graciela grainne grania grayce
    grazia graziella grazyna greca grecia gregoria grein greloð gret greta gretchen grete gretel
    grethe gretl gretta gricelda griet grieta grima grimey grimheiður grimhildur grisel griselda gro
    groa grélöð grét gréta gríma grímey grímheiður grímhildur gróa grēta gua gudrun gudula gugu
    gugulethu guillermina gul gulay gulbani gulbeyan gulbiye gulce gulcegun gulcin guldam gulder
    guldunya gulenay guler gulev gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadın gullbra
    gullbrá gulluhan gullveig gullý gulmira gulmisal gulnar gulnaz gulnaziye gulnur gulozge gulsa
    gulsalın gulselin gulsen gulseref gulseren gulsevil gulsiye gulsu gulsum gultac gulten gulter
    gulus gulustan gulxar gulzadiye gulzar gun-britt gunay gunborg gunda gundel gundhild gundi
    gundula gunebakan gungoren gunhild gunilla gunita gunn gunnbjorg gunnbjort gunnbjörg gunnbjört
    gunnborg gunndis gunndora gunndís gunndóra gunnella gunnfinna gunnfriður gunnfríður gunnharða
    gunnheiður gunnhildur gunnjona gunnjóna gunnlaug gunnleif gunnloð gunnlöð gunnrun gunnrún gunnur
    gunnveig gunnvor gunnvör gunný gunnþora gunnþorunn gunnþóra gunnþórunn gunsel gunta gunvor
    gurcuye gurli gurry gurrý gurten gusta gusti gustie guusje guvercin guzey guðbjorg guðbjort
    guðbjörg guðbjört guðborg guðdis guðdís guðfinna guðfriður guðfríður guðjona guðjóna guðlaug
    guðleif guðlin guðlín guðmey guðmunda guðmundina guðmundína guðny guðný guðriður guðrun guðríður
    guðrún guðsteina guðveig gwen gwenaelle gwenaëlle gwenda gwendolen gwendoline gwendolyn gwyn
    gwyneth gyda gyongyi gyorgyi gytta gyða gyðja gyðriður gyðríður gyöngyi györgyi gæfa gæflaug
    génesis géraldine gía gígja gísela gísla gísley gíslný gíslrún gíslunn gíslína gíta góa gógó gök
    gökperi gökçe göli gönül görsev gözem gúa gül gülay gülbani gülbeyan gülbiye gülcegün güldam
    gülder güldünya gülenay güler gülev gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın
    güllühan gülmira gülmisal gülnar gülnaz gülnaziye gülnur gülper gülsalın gülselin gülsen
    gülseren gülsevil gülsiye gülsü gülsüm gültac gülten gülter gülxar gülzadiye gülzar gülçe gülçin
    gülözge gülüs gülüstan gülüş gülşa gülşeref günar günay günebakan güngören günsel gürcüye gürten
    güverçin güzey habiba habibe hacile hadassa hadassah hadda haddy haddý hadicha hadija hadiza
    hadjer hadley hadrey hafbjorg hafbjörg hafborg hafdis hafdís hafey haflina hafliða haflína hafny
    hafný hafros hafrun hafrós hafrún hafsa hafsat hafshah hafsteina hafþora hafþóra hafıza haiba
    hailee hailey hailie hajnalka hakonia haleigh halenur hali halie halima halina halisi haliye
    halla hallbera hallbjorg hallbjörg hallborg halldis halldora halldís halldóra hallfriður
    hallfríður hallgerður hallgunnur hallie hallkatla hallny hallný hallrun hallrún hallveig hallvor
    hallvör hamima hamiyet hamsini hana hanbiken hani hania hanife hanim hanja hannabel hannah
    hannchen hanne hanne-lore hannele hannelore hanney hanny hanora hansa hansina hansultan hansína
    harbinaz harinakshi harini harita harlee harlene harpa harriet harriett harriette haruko hasel
    hasgul hasgül hashiki hasna hasret hassie hatice hatima hatin hattie hauwa hauður hava havali
    havse hawa hawehindi hayat haydee haydée hayel haylee hayleigh hayley haylie hayrunnisa
    hayrünnisa hazelle hazine hazle heba hedda hedi hedvig hedviga hedvika hedwig hedy hedí hege
    heide heide-marie heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heiða
    heiðbjorg heiðbjork heiðbjort heiðbjörg heiðbjörk heiðbjört heiðbra heiðbrá heiðdis heiðdís
    heiðlaug heiðloa heiðlóa heiðny heiðný heiðros heiðrun heiðrós heiðrún heiður heiðveig hekime
    hekla helaine helan heleen helen helene helga heli helina helinä hella helle hellen hellena
    hellevi helma helmi helmtrud heloisa heloise heloísa helvi helyn helén heléne helēna hema
    hemangini hemani hendrikka henife henni hennie henny henný henretta henrieta henrietta henriette
    henrika henrike henríetta hera heracleea herbjorg herbjort herbjörg herbjört herborg herdis
    herdís herfriður herfríður hergerður herlaug herlinda herlinde herma hermelinda hermina herminda
    hermine herminia hermína hersilia hersilía herta hertha hervor hervör herþruður herþrúður hessie
    hesti hettie hetty heva hezniye hicran hidaya hilah hilary hilayda hilda hildah hildburg hilde
    hildegard hildegarde hildegart hildegund hildegunde hildibjorg hildibjörg hildigerður
    hildigunnur hildiriður hildiríður hildisif hildred hildur hilkka hillary hillevi hilma hiltraud
    hiltrud himinbjorg himinbjörg hinet hinewai hinrika hinrikka hiral hjalmdis hjalmey hjalmfriður
    hjalmgerður hjalmros hjalmrun hjalmveig hjalta hjaltey hjordis hjorfriður hjorleif hjorny
    hjortfriður hjálmdís hjálmey hjálmfríður hjálmgerður hjálmrós hjálmrún hjálmveig hjördis hjördís
    hjörfríður hjörleif hjörný hjörtfríður hlaðgerður hledis hlif hlin hlokk hlédís hlíf hlín hlökk
    hodari hodd hogna holley holli hollie holmbjorg holmdis holmfriður honora hortencia hortense
    hortenzia hoskadem houda hoşkadem hrafna hrafnborg hrafndis hrafndís hrafney hrafngerður
    hrafnheiður hrafnhildur hrafnkatla hrafnlaug hrafntinna hraundis hraundís hrefna hreindis
    hreindís hrolfdis hronn hroðny hrund hrólfdís hróðný hrönn huban hubertine huda hugbjorg
    hugbjort hugbjörg hugbjört hugborg hugdis hugdís hugljuf hugljúf hugrun hugrún huguette huia
    huld hulda huldah huldis huldrun huldrún huldís hulya humaira humaiya humayra humeyra hunbjorg
    hundis hungerður hurican hurmet hurside huruyet hurşide husnuhal hvonn hvönn hákonía héloïse
    hélène hólmbjörg hólmdís hólmfríður hödd högna hörn húnbjörg húndís húngerður hüda hülya hümeyra
    hürmet hürüyet hüsnühâl iara iasmina iben ibeth ibironke ibolya ica icey icha icie ida idabelle
    idamae idda ide idell idella idika idun iesha ieshia ieva ifa ifeoma ifora ifunanya ignacia iida
    iiris ijaya ika ikram ikshita ila ilah ilana ilaria ilda ildiko ildikó ildız ileana ilene ilenia
    ilga iliana ilinca ilka illa ilma ilmur ilo ilona ilonka ilsa ilse ilze ima imane imani imany
    imara imelda imene imke immy immý imo imogen imogene imona ina inara inaya inda indah indali
    indi indiana indira indy indía indíana indíra ine inell inese ineta inez ing-britt ing-marie
    inga-britt inga-lill ingalill ingdis ingdís ingeborg ingeburg ingegard ingegerd ingegärd ingela
    ingelise ingelore inger ingetraud ingetraut ingey ingheiður inghildur ingibjorg ingibjort
    ingibjörg ingibjört ingiborg ingifinna ingifriður ingifríður ingigerður ingilaug ingileif
    ingilin ingilín ingimaria ingimaría ingimunda ingiriður ingiros ingiríður ingirós ingisol
    ingisól ingiveig ingrid ingrida ingried ingrun ingrún ingrīda inguna ingunn ingveldur inken
    inkeri inmaculada inna insa inta intan inès inés inês ināra ioana ioanina iola iolanda iona ione
    ionela ionelia iosefina ir iren irena irene iretioluwa iriana iridenta iridian irina irine irja
    irma irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmy irmý
    irpa irunn irva irya iryna irène irén iréne irēna irıs isabel isabela isabell isabella isabelle
    isabelly isadora isafold isalind isaline isamar isaura isbjorg isdis ise isela isey isfold
    isgerður isha ishani ishanvi ishildur ishita isidora isin isis isla islaug isleif ismey isobel
    isol isold isolde isolina isrun issol isveig isın ita itanya itzel itziar iulia iuliana iunn
    iustina ivah ivana ivanka ivanna iveta ivette ivie ivka ivona ivone ivonne iwona iyabode
    iyadunni iyana iyanna iymona iza izabela izabella izabelle ize izetta izola izora iða iðunn işin
    işın jaana jacalyn jacey jaci jacinda jacinta jacintha jackeline jacki jackline jacklyn jaclyn
    jacobine jacquelin jacqueline jacquelyn jacquelynn jacquline jacqulyn jada jadranka jadwiga
    jaeda jaelynn jagrati jagvi jahi jaida jailene jaimee jakayla jakobina jakobína jaleesa jalisa
    jalissa jaliyah jalsa jamalia jami jamie-lee jamie-leigh jamila jamiya jamya jana janae janaki
    janani janay jane janeen janel janell janelle janene janessa janet janeta janeth janett janetta
    janette janey janiah janice janie janin janina janine janis janiya janiyah janja janna janneth
    jannette janni jannie jannika january januja janya janyce jaquelin jaqueline jara jarmila
    jarnbra jarngerður jaromira jaromíra jaroslava jarun jaruthip jarún jarþruður jarþrúður jasiri
    jaslene jaslyn jasmijn jasmin jasmina jasminka jasmit jasmyn jasmyne jasmín jasna jaunita
    javiera jaycie jayda jayde jaye jayla jaylah jaylee jayleen jaylene jaylinn jaylynn jayna jayne
    jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazmín jaël jeana jeane jeanetta jeanette
    jeanie jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jeanny jebet jecinta jedidah
    jeevika jekaterina jelagat jele jelena jelita jelka jemima jemimah jemma jemutai jena jenelle
    jenetta jenifer jeniffer jenilee jenipher jenna jennette jenni jennie jennifer jenniffer jenný
    jensina jensína jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo
    jeraldine jeri jerica jerilyn jerilynn jerneja jerono jerop jerotich jerri jerrica jerrie
    jerrilyn jerusha jeruto jeryl jesca jesenia jesica jessa jessenia jessica jessika jessye jessý
    jesusa jetta jhalak jhoana jil jill jillian jimena jina jindriska jindřiška jinnie jinthe jirina
    jitka jiřina jo joa joan joana joanie joann joanna joanne joaquina jocelyn jocelyne jocelynn
    jodi jodis joell joella joelle joellen joetta joette jofriður johana johanna johannah johanne
    johnna joi jokla jokulros jolan jolana jolanda jolanta jolanthe joleen jolene jolette jolie
    jolien jolijn jolin jolina joline jolynn jolán jonanna jonasina jonbjorg jonbjort jondis jondora
    jonell joney jonfriður jongerð jonheiður jonhildur joni jonida jonina joninna jonna jony jora
    jordana joretta jorgina joriður jorja jorlaug jorunn josebina josee josefa josefiina josefin
    josefina josefine josefita joselin joseline joselyn josepha josephina josephine josette josiane
    josianne josie josiephine josipa joslyn josphine jossie josy josée joséphine journee jovana
    jovina jovita joycelyn joye joyline jozefa jozefina jozefína jozica joëlle jožefa jožica juana
    juanita judea judi judie judit judita judith judy judyth jula juli julia juliana juliane juliann
    julianna julianne julie julie-anne juliet julieta julieth julietta juliette julija julijana
    juliros julisa julissa julita juna june junia juniana junie justina justine justyna justína
    jutta juulia jyoti jytte járnbrá járngerður jázmin jéssica jóa jóanna jódís jófríður jóhanna
    jólín jóna jónanna jónasína jónbjörg jónbjört jóndís jóndóra jóney jónfríður jóngerð jónheiður
    jónhildur jóninna jónný jónída jónína jóný jóra jórlaug jórunn jóríður jósebína jósefín jósefína
    jökla jökulrós jörgína júdea júdit júlia júlía júlíana júlíanna júlíetta júlírós júnía júníana
    jūla jūle jūlija kaaren kaarina kaat kaci kacie kadijah kadri kadınana kaela kaelyn kaelynn
    kahina kaia kaija kaila kailee kailey kailyn kaisa kaitlin kaitlyn kaitlynn kaiya kaja kajsa
    kala kaleena kaleigh kalene kaley kalie kalina kaliyah kalla kalli kallie kaltrina kaluwa kalyn
    kamala kamaria kami kamila kamilah kamilla kamilly kamma kamora kamya kamí kandace kandef kandi
    kandice kanesha kani kania kanisha kapitola kapítóla kara karama kardelen karen kari karie
    karima karimah karin karina karine karis karissa karitas karla karlee karlene karley karli
    karlie karlijn karlina karlinna karlotta karly karlína karlīna karmen karo karola karolien
    karoliina karolin karolina karoline karolyn karolína karren karri karrie kartika karyl karyme
    karyn karí karín karína karítas karó karólín karólína kasandra kashish kashvi kasie kasiyah
    kaskazi kassandra kassidy kassie kata katalin katalina katariina katarina katarzyna katarína
    katarīna katcha kate katelijne katelin katelyn katelynn katerina katerine katerína kateřina
    kathaleen katharina katharine katharyn kathe katherin katherina katherine katherinne kathern
    katheryn kathey kathi kathie kathinka kathleen kathlene kathlyn kathrin kathrine kathryn
    kathryne kathy kathyrn kati katia katica katie katie-louise katina katinka katja katla katleen
    katlin katlyn katlynn katri katrien katriina katrijn katrin katrina katrine katriona katrín
    katrína katrīna kattie katty katy katý kaver kavya kaya kaycee kaydence kaye kayla kaylah kaylee
    kayleen kayleigh kaylene kayley kayli kaylie kaylin kaylyn kaylynn kazime kazuko kaðlin kaðlín
    keanna keara kecia keeley keely keena keesha keeva kefser keila keira keisha kelcie keli kelis
    kellee kelli kellie kelly-anne kelly-marie kellý kelsea kelsey kelsi kelsie kemuma kemunto
    kendra kendyl kenia kenisha kenna kennedi kenza kenzie keri kerime kerri kerrie kerstin kerttu
    kerubo kesha keshia ketilbjorg ketilbjörg ketilfriður ketilfríður ketilriður ketilríður keya
    keyla kezban kezia keziah khadidja khadija khadijah khalilah khanyisile khloe kia kiah kiana
    kiandra kianna kiara kiarra kibafupia kibibi kiddý kiera kierra kiersten kifaye kikelomo kiki
    kimber kimberely kimberlee kimberli kimberlie kimberly kimora kimya kinaya kindra kinga kinley
    kinsey kinsley kiojah kipepeo kira kiri kirsi kirsten kirsti kirstie kirstin kirstine kirsty
    kirstín kisha kisima kitan kitti kittie kittý kiwara kiya kiyoko kizzie kizzy kjalvor kjalvör
    kjersti kladia klara klare klaudia klaudie klavdija klea klementina klementína kleopatra
    kleópatra kloe klothilde kládía klára kläre kolbjorg kolbjörg kolbra kolbrun kolbrá kolbrún
    koldis koldís kolfinna kolfreyja kolgrima kolgríma kolka koncagul koncagül konkordia konkordía
    konny konný konstanze konul kora kordula korinna korka kormloð kormlöð kornelia kornelía
    kornélia kosisochukwu kourtney kreszentia kreszenz kria kriemhild krisha krissy krista kristal
    kristbjorg kristbjörg kristborg kristel kristen kristensa kristey kristfriður kristfríður
    kristgerður kristi kristiana kristiane kristianna kristie kristien kristiina kristin kristina
    kristine kristiāna kristjana kristjona kristjóna kristlaug kristlin kristlind kristlín kristny
    kristný kristolina kristros kristrun kristrós kristrún kristveig kristvina kristy kristyn
    kristyna kristíana kristíanna kristín kristína kristólína kristýna kristþora kristþóra krisztina
    kritika krysta krystal krysten krystin krystina krystle krystyna kría ksenija kubran kuchanua
    kumral kumush kunigunda kunigunde kunkyi kutgun kutgün kutun kveta kvetoslava květa květoslava
    kwamboka kweli kya kyara kyla kylah kylee kyleigh kylene kyllikki kyndall kyra kára kâzime käte
    käthe käthi kæja kókó könül kübran künkyi kısmet lacey laci lacie lada ladina ladislava ladli
    ladonna laetitia lahoma laia laika laila lailah lailati lainey laini lais laisha lajita lakeisha
    lakendra lakesha lakeshia lakisha lakshmi lala lale lalita lalla laly lan lana lanette laney
    lani lanie lanita laoise laora laquita lara-sophie larae laraine laras larensina laretta larey
    larisa larissa lashanda lashonda lashunda lasonya latanya latarsha latasha latesha latifah
    latika latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina laufey
    laufheiður laufhildur lauga laugey laugheiður launa laura laure laureen lauren laurene lauretta
    laurette lauri lauriane laurie laurina laurine lauryn lavada lavanya lavelle lavenia lavera
    laverna lavina lavinia lavize lavona lavonda lavonia lavonne lavínia lavīze lawanda lawrencia
    layla laylah laylo laëtitia laíla laís lea-sophie leah leala leana leandra leane leann leanna
    leanne leatha leatrice leda leeann leela leen leena leesa leia leidy leigha leikny leikný leila
    leilani leire leisa leisha leitha lejla lekha lela lelah lelar lelia lella lempi lena lenah lene
    leni lenka lenna lenora lenore leocadia leokadia leola leoma leona leoni leonia leonie leonor
    leonora leonore leontina leontine leontīne leonóra leopolda leopoldina leopoldine leora leota
    lera lerze lesa lesana lesia leslee lesli lesly lesta leta letha lethia leticia letitia letizia
    letta lettie letty letícia leva levina lexi lexie lexus leydi leyla leyla-katharina leyli leyre
    lezize leïla leóna leónóra lhanzey lia liane lianna liba libbie libby libia libni libusa libuse
    libuša libuše liceth licia lida liddie lidia lidie lidija lidwina lidya lieke liene lies liesa
    liesbet liesbeth lieschen liesel lieselot lieselotte lieve lieze lif lifdis liga ligia ligita
    liisa lila lilah lili lilia lilian liliana liliane lilianna lilie lilija lilijana lilita lilja
    liljana liljuros liljurós liljá lill lilla lillemor liller lilli lillia lillian lilliana
    lillianna lillie lillis lilly lillý lilo lilou lilyan lilyana lilyanna lilý limon lina linah
    linbjorg linda lindah linddis linddís linde lindis lindita lindsay lineik linet linette liney
    lingny lingný linh linhildur linna linnea linnéa linsey lintang lioara lioba lipika liridona
    lisa lisa-marie lisabet lisandra lisanne lisbet lisbeth lise lise-lott lise-lotte lisebet
    liselott liselotte liseth lisette lisha lissa lissette lissi lissie lissy listalin listalín lita
    litha littie litzy liva livia liwia liya liz lizabeth lizbeth lize lizete lizeth lizette lizz
    lizzie lizzy ljiljana ljosbjorg ljosbra ljotunn ljubica ljubov ljudmila ljósbjörg ljósbrá
    ljótunn lo loa lockie loda loes lofn loftveig logey loice loida lois loise lokbra lokbrá lola
    lolita lolla lollie loma lona londisizwe londiwe londyn loni lonna lopa lora loraine lorayne
    lorean loredana loree loreen lorelai lorelei loreley lorena lorene loretta loretto lori loria
    loriann lorie lorinda lorine lorna lorraine lorrayne lorri lorrie lossie lotta lotti lottie
    louana louane louann louanna louella louetta louisa louise loula louna lourdes lousie louvenia
    lova lovey lovina lovis lovisa lovísa loyce loyola lu luana luann luanne luara luberta luce
    lucetta lucette lucia luciana lucie lucienne lucija lucila lucile lucille lucina lucinda lucindy
    lucrecia lucretia lucrezia lucy lucía luda ludie ludivine ludmila ludmilla ludovica ludwina
    luella luena luetta lufen lugenia luigia luigina luisa luisana luise luisina luitgard luiza
    lujza lukka lula lulah lular lulie luljeta lulla lunna lupita lura lurana lurena lurline lusia
    lusinda lutgarde lutgardis lutgart lutie luvenia luvinia luvisa luz luzia luzie luzmira luísa
    luðvika lya lyda lydia lydiah lydiane lydianne lydie lydía lykke lyla lylah lyna lynda lyndia
    lyndsay lyndsey lynette lyngheiður lynley lynne lynnette lynsey lysiane lára lárensína láretta
    lárey lâle læla lærke léa léana léane léna léone léonie léontine lía líba líf lífdís lín lína
    línbjörg líndís líneik líney línhildur lísa lísabet lísandra lísbet lísebet lív lívia lóa
    lóreley lúcia lúcía lúna lúsinda lúsía lúvísa lúísa lúðvíka lüfen lýdia lýdie lýdía lība līga
    līna līza lūcija maaike maaria maarit maartje mabel mabell mabelle mabil mable macarena macaria
    macel macey machelle maci macide macie mackenzie macy madaha madalena madaline madalyn madalynn
    madara maddalena maddison maddy maddý madeleine madelene madelief madeline madelyn madelynn
    madge madhavi madie madilyn madilynn madina madini madisen madison madisyn madleina madlen
    madlyn madoa madonna madora madyson mae maebell maebelle maegan maelle maelys maeva maeve
    mafalda maftuna magali magalie magaly magan magarete magda magdalena magdalene magdaline
    magdaléna magdolna magen magga maggey maggie maggy maggý magna magndis magndís magnea magnes
    magney magnfriður magnfríður magnheiður magnhildur magnusina magny magnúsína magný magnþora
    magnþóra magret magrit magðalena mahala mahali mahalia mahalie mahi mahigul mahigül mahika
    mahnaz mahter mahulena mai maia maida maidis maie maighread maija maike maiken maila maimuna
    maimunah maira maire mairead mairin maisa maisha maisol maisy maite maitê maivi maiya maj-britt
    maj-lis maja majani majella majken majvor makaila makala makarena makayla makena makenna
    makenzie maksude maksüde mala malak malaya malea maleah malen malena malene malfriður malgorzata
    malhildur malia maliah malika malin malinda malissa malissie maliyah maliza malka malla malle
    mallie mallorie mallory malmfriður malorie malou malu malva malvina malvína malwina malía malín
    mame mamen mamie mammie manadis manca manda mandi mandie mandy manel manerva manervia maney
    manie manja manola manon manuela manuelita manuella manuelle manya manúela mara-julie maraea
    maralyn maranda marcela marcelina marceline marcella marcelle marcheta marci marcia marcie marcy
    mardell mardis mardís maree mareen mareike mareikura mareile marela mareli marella marely maren
    marese marey marfriður marfríður marga margaret margareta margarete margaretha margarethe
    margarett margaretta margarette margarida margarite margaritha margaréta margaud margaux margene
    margeret margery marget margherita margie margit margita margitta margo margot margoth margret
    margreth margrethe margrett margretta margrieta margrit margrith margrjet margrét margueritte
    margunnur margurite margy marheiður mari maria-luise maria-theresia mariah mariam marian mariana
    mariane marianela mariangela marianita mariann marianna marianne maribel maribeth marica maricel
    maricela maricica maricruz marie marie-ange marie-anne marie-cecilie marie-christine
    marie-claire marie-claude marie-france marie-francoise marie-françoise marie-helene marie-hélène
    marie-jeanne marie-jose marie-josé marie-laure marie-line marie-louise marie-luise
    marie-madeleine marie-noelle marie-noëlle marie-paule marie-pierre marie-rose marie-sophie
    marie-theres marie-therese marie-thérèse mariechen marieke mariel mariela mariele mariella
    marielle marieluise marietta mariette marija marijana marijke marika mariko marikó marilee
    marilena marilla marilou mariluz marilyn marilynn marinda marinela marinella marinette marini
    marinka marioara mariola marisa marise marisel marisela marisol marissa maristela marit marita
    marite maritta maritza mariuerla mariyah marja marja-leena marja-liisa marjaana marjana marjanca
    marjani marjatta marjeta marjo marjona marjorie marjory marjukka marjut marketa marketta markita
    markrun markrún markéta marla marlana marlaug marlee marleen marleigh marlena marlene marleny
    marlie marlies marliese marlis marlise marlys marlyse marlène marlén marlín marlís marni marnie
    marnita marolina marolyn marquita marsa marselia marselina marselía marselína marsha marsibil
    marsilia marsilía marsy marsý marta marte martha marthe marti martika martina martine martirio
    martta martína marusa maruša marva marwa mary maryam maryann maryanne marybelle marybeth
    maryellen maryjane maryjo marylee marylene marylin maryline marylou marylouise marylyn marylène
    maryse maryvonne marzena marí maríam marían maríana maríanna marín marína marínella maríon
    marísa marísól marít maríuerla marólína marý masa masako maside massiel masume matea mateja
    mathilda mathilde matie matilda matilde matta mattea matthea matthia matthilda matthildur
    matthía mattiana mattie mattina matty mattye mattíana mattína mattý maua maud maude maudie maura
    maureen mauricette maurine mavie maxima maxine maya maybell maybelle maye mayerly mayme maymie
    maynur mayra maysa mayte maza mazie maëlle maëlys maëva maía maídís maísól maïté maşide maša
    maža mckayla mckenna meabh meagan meaghan mechelle mechthild mechthilde mechtild mecide meda
    medora meera mefharet megan megane meggan megha meghan meghana meghann mehdiye mehin mehrigul
    mehrigül mehrimoh meibh meike meja mekhala mekkin mekkín melaha melania melanie melanine melany
    melba melek meleknur melia melikkan melina melinda melisa melissa melissia melita melitta
    melkorka mellie mellisa mellissa melodee melodie melonie melony melros melrós melul melva
    melvina melvine melánia melûl mena mendy menfeat menisan menişan meral merba mercedes merche
    mercyline mereana meredith merel meret merete merethe meriem merike merilyn merim merita merja
    merlene merna merri merrie merrilee mertie merva merve mervi mery meryem meryeme meryl messiana
    messíana mesude meta metha metka metrine metta mette mettie meveddet mevludiye mevlüdiye mey
    meyhanim meyransa mezide mia micaela micayla michaela michaele michala micheala michela michele
    michelina micheline michelle michèle mickie mie mieke miesha migdalia mignon miguela mihaela
    mihriye miia mikaela mikaelina mikaelína mikaila mikala mikalah mikayla mikkalina mikkalína mila
    milada milagros milana milcah milda mildred mildriður mildríður milena miley milica milissa
    milka milkah milla millaray mille millicent millie milly millý miloslava milota milou miluse
    miluše mima mimi mimmi mimoza mimy minda mindi mindy minerva minervia minibe minna minney minnie
    minny minný minodora minta mintie mioara mira mirabela miray mirdza mireia mireille mirela
    mirella mireya miriah miriam miriama mirian mirja mirjam mirjami mirjana mirlinda mirna mirona
    miroslava miroslawa mirra mirriam mirta mirte mirtha mirthe mirtie miruna miryam misra missie
    missouri misti mistie misuli mitali mitchelle mittie mitzi mitzy miya miyesser mjalldis mjalldís
    mjallhvit mjallhvít mjaðveig mjoll mjöll mkarkara mnqobi modena modesta modis modupe moeiður
    moesha moey mofifoluwa moheiður mohini mohinur mohlaroyim moira mojca mojisola mojisoluwa mona
    monalisa monet monica monicah monika monique monja monna monnie monserrat montserrat moraa
    moradeke morayo morena morenike morgane moriah morine mork morolake mosinmileoluwa mossie
    mosunmola motunrayo moureen mourine moya moyosore mozell mozella mozelle mrihani muarra mubetcel
    mubina mucevher muferrih mufide mugber mugdha muhima muhiye muhsina muireann muizza mujde
    mukbile mukrume mumtaze mumtoz munda mundheiður mundhildur mundina mundína munezzer munisa muret
    muriel murielle mursalina musaffa musemma musfira mushtariy musila muskunaz muslima musure mutia
    muvahhide muveddet muxlisa muzayyana muzdalifa mwamini mwanajuma mwanamisi mwasaa my mya myah
    myla mylee mylene mylie mylène myr myra myranda myriam myrle myrna myrra myrta myrtha myrthe
    myrtice myrtie myrtis myrun mábil málfríður málhildur málmfríður mánadís máney mára mária márta
    máxima märta märtha mégane mélanie mélina mélissa mélodie mía mínerva míra míranda mítra módís
    móeiður móey móheiður móna mónica mónika móníka mörk mübetcel mücevher müferrih müjde mükrüme
    mülayim mümtaze münezzer müret müsemma müveddet müğber müşkünaz müşüre mýr mýra mýrún māra
    mārīte nabila nadege nades nadeschda nadeshda nadezda nadežda nadia nadin nadine nadja nadège
    nadía naděžda nafile nafula nahla naiara naide naima naimh nair naja najuma najwa naki nakisha
    nakita nalan naliaka nallely nalân nana nanci nancie nandini nanette nanie nanjala nannette
    nannie nanný nansy nansý naoimh naom naoma naomh naomi naomy naomí narcisa narhanim narimane
    narıngul narıngül nashipie nasiba nasra nastja natacha natalee natali natalia natalie natalija
    natalja nataly natalya natalía natasa natascha natasha natasja natasza nataša natella nath
    nathalia nathalie nathaly nathari nathasha natividad natosha nattsol natália natálie natālija
    nautica nawal nayara nayaret nayareth nayeli nayely nayfa nayibe naz nazende nazimet nazlihan
    nazlı nazıdil naómí ndumiso nea nealie nealy neasa nebiha necilal necva nedda nedjma nedra
    neelima neema nefaret nefiye neha neja nejdet nekesa nela nelah nelcy nelda nele nelia nelida
    nelie nelima nell nella nelle nelli nellie nelly nellý nelsy nelya nena nenna neola neoma neppie
    neptun neptün nerea nereida neriban nermin nesfe neslinur neslisah nesrin nesrine nessa neta
    nete netra netta nettie neva nevaeh neval neveah nevenka nevgin nevise nevsale neyran neza
    nezengul nezengül nezize neşrin neža ngaire ngozi nia niamh niara nichelle nichol nichola
    nichole nicki nicol nicolasa nicole nicoleta nicoletta nicolette nicoline nicolle niculina nidhi
    nidia nidra nienke nieves nigar nigesa nigmet nihan niharika niina nika niki nikia nikki nikol
    nikole nikolett nikoletta nikolina nikíta nikólína nila nilam nilcan nilda nili nilima nilufar
    nimakoah nimrat nina ninetta nini ninioluwa ninna ninnie ninoska ninthe nira nirgul nirgül nirja
    nisa nisha nita nitara nives niðbjorg niðbjörg niğmet njala njola njozi njála njóla nkazimulo
    nkiruka nneka nobantu nobie nobuhle noeleen noelia noeline noella noelle noemi noemie noemí
    nohely nohora noirin nokulunga nola noleen nolia nolie nollaig nomagugu nomalanga nomasonto
    nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla nonie nonjabulo noora
    noortje nora norah nore noreen norene noreta noretta norica norina norine norita norma notburga
    nothando nott nour novi noxolo nozibusiso nozima nozizwe noémi noémie noëlla noëlle noëmi
    nqobizitha nuala nubar nubia nudret nula nura nuran nuray nurbanu nurda nurdeniz nurey nurgil
    nurhayet nuria nurice nuriya nuriyet nurlana nurmelek nursan nurseda nursim nurtac nurtaç nurten
    nurul nurveren nury nurşan nusa nuša nya nyaboke nyah nyanchama nyasi nyasia nybjorg nydia nyla
    nylah nynke nyoka nyoni nyota nyree nyuki nádia náttsól nélida nína níní nóa nóra nótt núria
    nübar nüdret nürice nýbjörg oana obdulia obianuju oceane octa octavia octaviana octavie océane
    odalis odalys odda oddbjorg oddbjörg oddfreyja oddfriður oddfríður oddgerður oddhildur oddlaug
    oddleif oddny oddný oddrun oddrún oddveig oddvor oddvör odelia odeline odette odika odile odina
    oeshi ofelia ofeliya ogechi ogmunda ogn ogus oguş ojasvi oktavia oktavía oktovia októvía olafia
    olafina olajumoke olalla olar olasunmbo olavia olena olene oleta olevia olga olimpia olina
    olinda oline oliva olivia olivie olly ollý ololade olrun oluchi olufunke olufunmilayo olus
    oluwakemi oluş olveig olwen olwethu olívia oma omaira omaja omie omina omisha omobolanle
    omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omriye omya ona oneida
    oneta oney oni onie onnie onyinye oona oonagh opha ophelia ophelie ophélie opwonya orah oralia
    orbrun orcin orelia orene oreofe orfelina orfhlaith orfiye oriana orilla ork orka orlagh orlaigh
    orlaith orlena orma ormheiður ormhildur orna ornella orpha orra orsolya ortansa ortrud ortrun
    orvokki orçin osa osha osiyo osk osp ota otelia otilia otilija otkatla otta ottilia ottilie
    otylie otília otýlie otīlija ouida outi oviya ovun owethu oxana oyenike oyindasola oysha ozana
    ozay ozbilge ozdes ozella ozge ozgun ozioma ozlem ozpetek ozyurt pabla pacifica pacífica padma
    padmi padraigin pahal paige pairlee paityn paivi paivikki paksu pala paldis paley palfriður
    palhanna palheiður palhildur palin palina pallavi pallie palma palmey palmfriður palmira paloma
    palrun pam pamala pamela pamelia pamella pandora panini panya paola paoletta paralee paramita
    paraschiva parlee parthenia parís pascale pascaline pascuala paskalia pastora patrica patrice
    patricia patricie patricija patrisia patrisía patrizia patrícia patti pattie paula paule
    pauletta paulette paulica paulien pauliina paulin paulina pauline paulína paulīna pavani pavla
    pavlina pavlína paye payten paz pearla pearle pearlene pearlie pearline peggie peggy pekkan
    pembesin penelope penina peninah pennie pepita peren perinur peris perla perlita permelia permun
    pernilla pernille perri perrine pesent peta petra petrana petrea petrina petrona petronela
    petronella petronila petrun petrunella petrína petrónella petrós petrún petrúnella phanice phebe
    pheobe phileine philippa philis phillis philomena philomene phylicia phylis phyliss phyllis
    piedad pien pierette pierina pierrette pietra piia pili pina pinkey pippa piran piret pirjo
    pirkko piroska pleun pluma polina pollie polly pollý polona polonca pompilia pooja porsche
    porsha portia pria pricilla primitiva prisca priscah priscila priscilla priscillah prisha priska
    priya profira prudencia prudie pría puji puk puput purcek purificacion purificación pushti puspa
    puti putri pála páldís páley pálfríður pálhanna pálheiður pálhildur pálmey pálmfríður pálrún
    pálín pálína päivi päivikki pénélope pétrína pétrún pía pürçek qaratel qiana qori queenie quiana
    quinter quinty qumru qushi raagini rabbiye rabea rabecca rabi racha rachael rachana racheal
    rachel rachele rachelle rachida rachita rachèle racquel rada radeke radha radhika radka radmila
    radoslava radovana rae raegan raelyn raelynn raewyn rafaela rafaella raffaela raffaella rafia
    rafila rafney rafnhildur ragna ragnbjorg ragnbjörg ragney ragnfriður ragnfríður ragnheiður
    ragnhild ragnhildur rahab rahayu rahel rahiye rahma rahmi raija raili raina raisa raissa rajata
    rajeshri rakel rakide raksha raluca ramóna ran rana randalin randalín randi randiður randíður
    randý rania ranka rannva rannveig raphaela raphaelle raphaëlle raquel rashida rasma ratih ratna
    rayana rayen rayhona rayla raymonde rayna rayyona rayén raðhildur reanna reatha reba rebeca
    rebecca rebecka rebeka rebekah rebekka rebihat reet refet regena regenia reginbjorg reginbjörg
    regine regitse regitze regula regína regīna rehema rehime reidun reina reingard reinhild
    reinhilde rejane reka rella remedios rena renada renae renata renate renea renee rengul rengül
    reni renita rennie renske renáta renée resi ressie restu reta retha retta rettie reva revza
    reyhan reyn reyna reyndis reyndís reynheiður reynhildur rezin rheta rhian rhianna rhianne
    rhiannon rhoda rhona rhonda ria rianna rica ricarda richelle ridhi rigmor rihanna riikka riina
    riitta rika rikey rikka rikke rilla rillie rin rina rinda rini ripley risa risper rita ritt
    ritva rivka riya roberta robertina robiya robjorg robyn rochelle rocio rocío rodah rodica roena
    rofn rogn roise roisin rojnu roksana rolanda rolande rollande roma romana romane romina romona
    romy rona ronda ronja ronke ronna ronya roos roosa rori rorí ros rosa rosa-maria rosabelle
    rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva
    rosalyn rosalía rosamond rosann rosanna rosanne rosaria rosarie rosaura rosbjorg rosborg
    rose-marie roseann roseanna roseanne rosel roselia roselinde roseline rosella roselyn roselyne
    rosemarie rosena rosenda rosetta rosey rosfriður roshildur rosia rosie rosina rosinkara
    rosinkransa roska roskva rosl roslaug roslin roslind roslinda roslyn rosmarie rosmary rosmunda
    rosny rossana roswita roswitha rotraud rotraut rowena roxana roxane roxann roxanna roxanne
    roxelana roxie roxy roya roza rozalia rozalija rozanne rozella roziya rozsa rozália rubeyda rubi
    rubie rubiela rubye rudite rudīte rufina ruhide ruhshona ruhugul ruhugül ruie rukia rumaysa
    rumeysa runa rundis runhildur runný ruperta ruqayya ruqiya ruri ruta rute rutha ruthann ruthanne
    ruthe ruthie ruthild ruxanda ruxandra ruza ruzena ruzica ruža ružena ružica ryleigh rylie rym
    ryma rán ráðhildur régine réka ríkey rín ríta róberta róbjörg rós rósa rósalind rósanna rósbjörg
    rósborg róselía rósey rósfríður róshildur rósinkara rósinkransa róska róslaug róslind róslinda
    róslín rósmary rósmarý rósmunda rósný róza rózsa róża röfn rögn röskva röya röyal rúbý rún rúna
    rúndís rúnhildur rúrí rübeyda rümeysa rıfkıye růžena saanvi saar saara sabihe sabina sabine
    sabrina sabrína sabína sabır sachi sacı sada sadao sade sadeti sadia sadie sadina sadiye sadye
    sadıman safia safina safinaz safiri safiya safta safura sahdiye sahil sahinder sahnaz sahnuray
    sahra sahıgul saire sakina sakura salbjorg salbjörg saldis saldís salena salgerður salima
    salimah salimet salin salina salka sallie salma salny salný salome salomea salomey salomé
    salsabila salud salvör salwa salín salína salóme samahat samanta samantha samatha samiah samiha
    samina samira samiya samiyah sanai sanavber sanaya sanda sandi sandie sandra sandrine sanela
    sanije sanita saniya saniyah sanja sanjuana sanjuanita sanna sanne sanni sannie santa santia
    santina santía sanur sanya sanziana saoirse sapa saphira sara sarabi sarafina sarah sarah-jane
    sarah-louise sarahi sarai sariah sarina sarita sarka sarlota sarmite sarmīte sarrah sarvinoz
    sarya sarína sasha saskia satu saturnina satıa saumu saumya saundra sauti savana savanah saveta
    savilla savina sayalı sayan saygın sazime saçı scarleth scarlett scarlette seana seanan seaneen
    seanna sebigul sebigül sebla seblâ sebrina secgul sedife sefania sefanía sefer sefiye segilola
    sehel sehreban sehza seija sejda selah selale selcan selcen selcuk selena selene selime selin
    selina seline selja selka selma selmin selçuk semat semenica semine semra semrin semsinisa sena
    senia seniha sennur senora senta senía seona septi septima septíma sera serafina serah seraina
    seref sereina serena serfinaz serina serma serman sernur serpil servinaz seselia seselía sesilia
    sesilía sessa sesselia sesselja sesselía sessilia sessilía sevara sevcan sevdinar severina
    severine sevgen sevginur sevican sevil sevim sevinc sevinch sevketfeza sevla sevsevil seyda
    seyhan seyyide sezen seçgül shahina shahnoza shaina shakila shakira shalon shalonda shameka
    shamika shana shanae shanda shandra shaneka shanell shanelle shanequa shani shania shanice
    shaniece shanika shaniqua shanita shaniya shanna shannan shannen shanta shante shantel shantell
    shaquana shaquita shara shardae sharday sharde sharee sharen shari sharita sharla sharleen
    sharlene sharman sharon sharonda sharron sharyl sharyn shasta shatara shauna shauneen shaunna
    shavonne shawana shawanda shawna shawnda shawnee shawnna shawnte shayla shaylee shayna sheela
    sheelagh sheena sheila sheilah sheilla sheillah shelba shelbi shelbie shelia shelley shelli
    shellie shelly shelva shelvia shelvie shena shenna sheree sheri sherie sherilyn sherita sherlyn
    sheron sherree sherri sherrie sherron sherryl sheryl sheryll sheyla shianne shiela shinead shira
    shirl shirlee shirleen shirlene shirley shirleyann shirlie shivani shona shonda shonna shoshana
    shpresa shqipe shravya shreya shukrona shyann shyanne shyla sia sibbie sibel sibilla sibille
    sibongile sibusisiwe sibylla sibylle sidar siddie sidonia sidónia sieglinde siegrid siegried
    siegrun sien siena sif sigdis sigdora sigdís sigdóra sigfrið sigfriður sigfríð sigfríður sigga
    siggerður siglinde sigmunda signa signe signhildur signy signý sigrid sigriður sigrun sigríður
    sigrún sigurast sigurasta sigurbara sigurbirna sigurbjorg sigurbjort sigurbjörg sigurbjört
    sigurborg sigurbára sigurdis sigurdora sigurdrif sigurdrifa sigurdríf sigurdrífa sigurdís
    sigurdóra sigurey sigurfinna sigurfljoð sigurfljóð sigurgeira sigurhanna sigurhelga sigurhildur
    sigurjona sigurjóna sigurlaug sigurleif sigurlilja sigurlin sigurlina sigurlinn sigurlín
    sigurlína sigurmunda sigurnanna sigurosk sigurros sigurrós sigursteina sigurunn sigurveig
    sigurvina sigurást sigurásta sigurða sigurósk sigurþora sigurþóra sigyn sigþora sigþruður
    sigþrúður sigþóra sihawukele siiri silan silanur sile silfa silfrun silfrún silfá silja silje
    silka silke silla sille silondile silvana silvia silviana silvie silvija silvía simber
    similoluwa simina simisola simona simone simonetta simonia simonne simphiwe simten sina sinaida
    sinda sindy sinead sini sinikka sintija siobain sioban siobhain siobhan siofra siphesihle sirap
    siri sirivan sirje sirkka sirpa sirra sirry sirrý sisi siska sisko sissel sita sithembiso siti
    siv siya sjofn sjöfn skaidrite skaidrīte skarpheiður skolastika skugga skula skuld skulina skyla
    skúla skúlína sladjana slava slavena slavica slavka slavomira slavomíra slavěna sloane sláva
    slávka smaranda sneha snezana snjafriður snjaka snjezana snježana snjofriður snjolaug snjáfríður
    snjáka snjófríður snjólaug snorra snæbjorg snæbjort snæbjörg snæbjört snæborg snæbra snæbrá
    snædis snædís snæfriður snæfríður snælaug snæros snærun snærós snærún snót soffia soffía sofi
    sofie sofija sofía sohret sola solange solbjorg solbjort solborg solbra solbrun soldis soldogg
    solene soley solfriður solgerður solhildur soliha solin soline solkatla sollilja solma solmaz
    solny solros solrun solva solveig solvej solvey solvina solvita solvor solène somadina somer
    sommer sona sondra songul songül sonia sonja sonji sonnur sonný sonya sophia sophie
    sophie-louise sophie-marie sophronia sophy soraia sorana soraya sorcha sorina souad soumia
    sowande soykan soyler soňa spela staci stacia stacie stana stanca stanislava stanka starla starr
    stasia stefana stefani stefania stefanie stefanija stefanny stefanía steffi stefica stefka
    stefánný steina steinbjorg steinbjörg steinborg steindis steindora steindís steindóra steiney
    steinfriður steinfríður steingerður steinhildur steinlaug steinros steinrun steinrós steinrún
    steinunn steinvor steinvör steinþora steinþóra steliana stella stellah stepanka stephaine
    stephani stephania stephanie stephany stephenie sterre stien stigheiður stigrun stilla stina
    stine stjarna styrgerður stéphanie stígheiður stígrún stína subomi subutiye suci sudie sudiksha
    suellen sugra suhani suheyda sukufe sula suleyla sultane sumarlina sumarlína sumarros sumarrós
    sumayya sumerya sunay sunday suner sungara sunna sunnefa sunneva sunniva sunníva susam susan
    susana susanita susann susanna susannah susanne suse susen susi susie sussanne sussie suus suvi
    suzan suzana suzann suzanna suzanne suze suzer suzette suzie suzy suğra svafa svala svalrun
    svalrún svana svanbjorg svanbjort svanbjörg svanbjört svanborg svandis svandís svaney svanfriður
    svanfríður svanheiður svanhildur svanhvit svanhvít svanlaug svanros svanrós svanþruður
    svanþrúður svava svea sveina sveinbjorg sveinbjörg sveinborg sveindis sveindís sveiney
    sveinfriður sveinfríður sveingerður sveinhildur sveinlaug sveinros sveinrun sveinrós sveinrún
    sveinsina sveinsína sveinveig svenja svetlana světlana swala swantje swetlana syahrini sybil
    sybilla sybille syble sydell sydnee sydni sydnie sylgja sylivia sylke sylvaine sylvana sylvania
    sylvia sylviane sylvianne sylvie sylvía sylwia symone synnøve syreeta sys szilvia sára sânziana
    sæbjorg sæbjort sæbjörg sæbjört sæborg sædis sædís sæfinna sæfriður sæfríður sæhildur sælaug
    sæmunda sæny sæný særos særun særós særún sæsol sæsól sæunn sævor sævör séverine sía sílvia
    símonía sísí síta sól sóla sólbjörg sólbjört sólborg sólbrá sólbrún sóldís sóldögg sóley
    sólfríður sólgerður sólhildur sólkatla sóllilja sólný sólrós sólrún sólveig sólvör sólín sónata
    sónia sölva sölvey sölvína söyler sørine søs súla súsan súsanna süheyda süleyla sümerya süner
    süsen süzer sırriye ta-tanisha tabatha tabea tabetha tabita tabitha tacnur tadeja tagangul
    tagangül taina taja takisha talia talibe taliyah talía tamala tamanna tamara tamasa tamatha
    tamaşa tambika tambra tameka tamekia tamela tamera tami tamia tamica tamie tamika tamiko tamilla
    tamisha tammi tammie tamra tamu tamya tana tanesha tangela tangul tangül tania tanika tanisha
    taniya taniyah tanja tanmayi tanses tantri tanvi tanya tanyu tanía tara tarah taraji tari tarja
    tarsha taru taryn tasha tashina tasia tasvir tatia tatiana tatianna tatjana tatyana tatyanna
    tawana tawanda tawanna tawnya taya tayla tayyibe taçnur tecla teea teela teena teija teitny
    teitný teja tekla teknaz tella tellervo telma telse temime tempie tena tenika tenisha tenley
    tennessee tennie tennille teodora teodosia teofila teona tera tercan tere teresa terese teresia
    teresiah teresita teressa teresía terez tereza terezia terezija terhi teri terina terra terri
    terrie terttu teréz terézia tess tessa tessie teuta texanna texie teybet teófila thabisa
    thabisile thalia thandazile thandeka thandiwe thea theda thekla thelma thembeka thembekile
    thembile thembisile theodocia theodora theodosia theodóra theola theres theresa therese theresia
    therése theódóra thi thiare thinhinane thomasina thora thresa thursa thuthukile thyra théa
    thérèse tia tiana tianna tiarna tiarra tiberia tibra ticen tiegan tiera tierra tiesha tiffani
    tiffanie tiffany tiia tiina tiiu tilda tilla tillie tilly timea tina tinca tindra tineke tiney
    tinie tinna tinne tinnie tira tirsa tirza tisha tishie titilayo titin tiziana tjasa tjaša tobi
    toccara todda toka tola tolulope toluwanimi tomasa tomeka tomika tomris tomurcuk tonda toni
    tonia tonicha tonja tonje tonya tora torbjorg torbjörg torfey torfheiður torfhildur tori torie
    torill torrie tosha toshiko tota tova tove tovuz towanda toya tracee traci tracie traude traudel
    traudl traute treacy treasa treena trena tresa tressa tressie treva tricia triin trina trini
    triona tripti trish trisha trista tristana triveni triya tru trude trudel trudi trudie trudy
    trula tryggva tryggvina tryggvína trú trīne tuana tudora tudosia tuere tugce tui tuija tula
    tulay tule tulia tulin tunde turcan turcein turid turkan turknur turvi tutkucan tuula tuuli
    tuulia tuulikki tuva tuzenur tuğçe twila twyla tyesha tyla tyra tânia tía tíbrá tímea tína tóbý
    tóka tóta tülay tülin tünde türcan türkan türknur tüzenur týra ua uberlinda ubika ucchal ucgul
    uchita udeera udyati uge ugla ujamaa ujunwa ula ulduz ulfa ulfdis ulfey ulfheiður ulfhildur
    ulfrun ulke ulkum ulla ulla-britt ulle ulrica ulrika ulrike ulva ulya uma umande umi ummahan
    ummahani ummuhan umoja umray umusan umuşan una unal undina undína unjani unna unnati unnbjorg
    unnbjörg unndis unndís unni unnur upadhriti upasna upma ura urania urishilla urmi urper ursa
    ursel ursina urska ursula urszula urte urvashi urvi urður urša urška uschi usyi uta ute uyanser
    vacibe vada vagna vagnbjorg vagnbjörg vagnfriður vagnfríður vaishnavi vajen vajèn vaka valarie
    valary valbjorg valbjork valbjort valbjörg valbjörk valbjört valborg valda valdheiður valdís
    valentina valentína valentīna valeria valerie valerija valery valería valeska valey valfriður
    valfríður valgerða valgerður valhildur valija valinda valka vallary vallie vally vallý valny
    valný valorie valros valrun valrós valrún valva valy valèria valéria valérie valý valþruður
    valþrúður vamakshi vanesa vanessa vania vanja vannie vansha vanya varenya varlık varsha varvara
    vasana vasatika vashti vasilica vassie vasudha vebjorg vecide veda vedhika vedika vedis veera
    veerle vefia vegerður veig veiga vela velaug velda velia vella velma velta velva vendela vendula
    venera veneranda venessa venie venita venla vennie venus veny veola vera verda verde verdell
    verdie verena vergie verla verlene verlie verna vernelle vernetta vernia vernita veronicah
    veronika veronique versa versie vertie verónica verónika veróníka vesna vessie vesta veta
    vetrarros vetrarrós veva vezrife vibeka vibekka vicenta vicie vickey vicki vickie vicky victoire
    victoria victorine victoría victória vicy vida vidhi viera vieroslava vif vigdis vigdogg vigdís
    viggunnur vigny vigný viivi vija vikki viktoria viktorie viktorija viktoría viktória vilborg
    vildane vilde vildis vildís vilfriður vilfríður vilgerður vilhelmiina vilhelmina vilhelmína
    villimey vilma vilny vilný vina vinaya vinbjorg vinbjörg vincenza vinciane vineta viney vinie
    vinnie vinny vinný vinsy vinsý violeta violetta violette viorela viorica vira virag virdie
    virgia virgie virginie virginía viridiana virpi virág visitacion visitación vita vitoria
    vittoria vitória viveka vivi vivian viviana viviane vivianne vivien vivienne viðja vjollca
    vladimira vladimíra vlora vonda vonetta voney vonnie vordis vordís vreneli vrinda vrishti vritti
    vuokko vyanjana vár vân vébjörg védís végerður vélaug véný véronique víbekka víf vígdögg
    víggunnur vísa víóla víóletta věra waceera wafae waida waimarie wakeeta walburga waldtraut
    walentina walli waltraud waltraut waltrud wanda waneta wani wanita warda warhi waridi waseme
    watika wava weddy weena wenche wencke wende wendi wendolin wendy wenke wera whitley wibke
    widisha widya wiebke wikitoria wilda wilfriede wilhelmina wilhelmine willa willene willia
    williemae willodean wilma wiltrud winda winifred winni winnie winnifred winny winona wirda wishi
    wulan wuraola wynona xalak xanım xena xenia ximena xiomara xiti xochitl xuan xumar xuân xénia
    yaa yachana yadavi yadira yahaira yahsi yahvi yahşi yaiza yajaira yamile yamilet yamilex yamini
    yana yanara yance yanet yaneth yani yanina yanira yara yareli yaretzi yaritza yasemen yasemin
    yashasvi yashawini yashica yashoda yashodhara yashvi yasina yasinta yasmeen yasmin yasmina
    yasmine yasmín yasna yasti yauvani yazgul yazgül yazmin yazmín yda yeimy yejide yekbun yeni
    yenifer yenny yeny yepelek yesenia yesica yesil yessenia yessi yessica yetta yetunde yewande
    yeşil yfke yina yineth yinthe yja ylenia ylfa ylfur ylja ylva ylvi ylvie yma ynja yocelyn
    yochana yolanda yolande yolima yolonda yoselin yoshiko yoshita yosma yousra yrja yrr yrsa
    ysaline yucel yudy yuli yulia yuliana yulieth yulisa yulissa yuly yuni yunita yurani yurany
    yurdaser yuridia yurtseven yury yutika yvette yvonne yésica yéssica yücel yıldız zada zadie
    zaenab zaharia zahfer zahnya zahra zahro zaida zainab zainabu zaira zaitra zaituni zakhele
    zakiyaxon zaliha zalindra zamfira zamira zana zandra zaneta zaniyah zansi zara zaraza zariah
    zarina zarna zaynab zdenka zdeňka zdislava zebirce zehnia zehra zehranur zejna zela zelaya zelda
    zelha zelia zelie zeljka zella zelma zelmira zelpha zemfira zemzem zena zenia zenobia zenovia
    zenta zenzile zerafet zeride zetta zettie zevlude zevlüde zeynep zeyno zhane ziba zibuyile
    zigrida zigrīda zilfa zillah zilmil zilpah zilpha zina zinal zineb zinhle zinnura zinnure
    zipporah zita ziva zizi zlatica zoa zoe zoey zofia zofie zofija zohrehan zoie zoila zoja zola
    zora zoraida zorica zorka zoé zoë zsanett zsofia zsuzsanna zsófia zubeyde zuheyla zula zulaikha
    zulbiye zulema zuleyxa zulfa zulfuye zulma zumaridi zumre zumrud zunilda zuwena zuzana zvonka
    zélie zöhrehan züheyla zülbiye züleyxa zülfüye zümre zümrüd áfrica ágata ágatha ágnes águeda
    ágústa ágústína álfdís álfey álfgerður álfheiður álfhildur álfrós álfrún álfsól ámbar ángela
    ángeles ánh árbjörg árbjört árdís árelía árlaug ármey árna árndís árney árnheiður árnína árný
    ársæl ársól árveig árvök áróra árún árþóra ása ásbjörg ásborg ásdís ásfríður ásgerður áshildur
    áskatla ásla áslaug ásleif ásný ásrós ásrún ást ásta ástbjörg ástbjört ástdís ástfríður
    ástgerður ástheiður ásthildur ástríður ástrós ástrún ástveig ástþrúður ástþóra ásvör áurea
    âlemşah ângela änne åsa åse ægileif æsa æsgerður çalım çağlar çevregül çilga çimnaz çisem çolpan
    édith élisabeth élise élodie éléonore émilie érica éva ída íma ína íngrid ír íren írena íris
    írunn ísabel ísabella ísadóra ísafold ísalind ísbjörg ísdís ísey ísfold ísgerður íshildur ísis
    íslaug ísleif ísmey ísold ísrún íssól ísveig ísól íunn íva óda ófelía óla ólafía ólafína ólavía
    ólivía ólína ólöf ósa ósk ótta ögmunda ögn ölrún ölveig ömriye örbrún örfiye örk ösp övün özay
    özbilge özdeş özge özgün özlem özpetek özyurt úa úlfa úlfdís úlfey úlfheiður úlfhildur úlfrún
    úlla úna úndína úranía úrsula úrsúla üge ülke ülküm ülle ümmahan ümmühan ümray ünal ürper üçgül
    ýja ýma ýr ýrr þalia þalía þeba þeodis þeodora þeódís þeódóra þjoðbjorg þjoðhildur þjóðbjörg
    þjóðhildur þoka þoll þora þoranna þorarna þorbjorg þorbjörg þordis þorelfa þorelfur þorey
    þorfinna þorfriður þorgerður þorgrima þorgríma þorgunna þorgunnur þorhalla þorhanna þorheiður
    þorhildur þorkatla þorlaug þorleif þorny þorodda þorsteina þorsteinunn þorstina þorstína þorunn
    þorveig þorvor þorða þra þruða þruður þrá þrúða þrúður þufa þula þura þuri þuriður þury þurí
    þuríður þurý þyri þyrí þóra þóranna þórarna þórbjörg þórdís þórelfa þórelfur þórey þórfríður
    þórgunna þórgunnur þórhalla þórhanna þórheiður þórhildur þórkatla þórlaug þórleif þórný þórodda
    þórsteina þórsteinunn þórstína þórunn þórveig þórvör þórða þöll þúfa ārija ērika şadıman şahdiye
    şahinder şahnaz şahnuray şahıgül şamiha şayan şazime şefiye şehreban şehza şelâle şemsinisa
    şennur şeref şerman şevketfeza şeyda şilan şirivan şöhret şüküfe šarlota špela štefanija štefica
    štefka štefánia štěpánka šárka žaneta željka želmíra živa žofia žofie
"""

EITHER: Final = """
    abdi addison adel adrain adriel adrien akira akos aldis alexandr alexi alexis alexys alijah alix
    allyn alsoy alva amani amari amor andi andra andree angalia anh antonia antonie ardell arden
    ardis ari arian arie ariel arin aris arlen arley arlie armani arta artie artis arya aryan asa
    asanti ashtyn asiman atha aubrey audie auguste augustine austen austyn avni aydan azariah bahari
    bassi bebe beda bernie bertie bessi billie birgit blaise blakely blær bobbie boma braelyn
    brandyn briley britton bryn burnice callen camdyn camren camryn cannur carmel carmen carnell
    caron carrol cary cato ceyhun channing charley charlie charo chris christin chuki chus clair
    claudie clem clemence clemmie cleo codi codie conny cori corie cortney coty courtney daire
    dakota dakotah dana dani daniele dannie dany daragh darby darcy darian darien darion darnell
    darragh darrian dasa deandra dee del delma deniz dennie deon deshawn dessie destin devan deven
    devin devon devyn dominique dominque domonique donell donnie dorris drew earlie eden eka elgie
    elgin elia elisha ellery elli elliot elly elza emerson emile emory encarnacion enea enzi erie
    esra evance fahari fanaka faraja felice fimar floy frankie freddie friður gabi gabriele garnett
    georgie gerd germaine gerry geza gianni gilman glynn guadalupe guiomar gunar gunver gussie
    günver haiden halley harley harlow hekima henri hollis hussein iman indra ines inge isa ivey
    ivica jackie jacky jacque jaden jadyn jaeden jaedyn jael jaelyn jai jaiden jaidyn jailyn jaime
    jaimie jalyn jalynn jamey jamie jamison jammie jan jann janne jasiah jaycee jayden jaylan jaylen
    jaylin jaylyn jayme jeffie jelani jere jessi jessie jessy jettie jewell jimmie jodie jody joey
    johann johnie johnnie jona jonnie jonny jorden jordin jordon jordyn josé jovan jua jule jules
    juni justus juul kacey kacy kadence kader kahurangi kai kalani kalen kamari kameron kamryn
    kaombwe karan karel karol karon karson karsyn karter kasey kato kayden kaylan kayle kaylen
    keagan keegan kelby kellen kendal kendall kendell kenley kenyatta kerry kiburi kieran kijana
    killian kipenzi kodi koko kolby korey kori kortney kory krishna kristan kristian kylan kyree
    kyrie lacın laine laken landyn lannie larue lashawn lavern laverne lavon layne laçın leigh
    leighton lennie lennon lennox lesley leslie lessie levon linn linnie london lonie loren lorenza
    loreto lorin loris lou lovie loïs lue lupe luverne lyn makini manaia mannie manu marcell marin
    marion marjan marlen marley marlo marlyn marty maría matija matunda maxie mckinley mell merrill
    micah michal michel michell mickey mika mikel mitra montie mulayim murl myrl nakia nanni naoise
    nazaret nickie nicky nicola nihad nihal nikita nikola noa noel noor oakley ocie oda odell odie
    olav olie ollie olof oncel ora orla orrie osie ossie otha ottie ova ozell ozie paris paxton
    payton petros peyton presley quincy rael raleigh rashawn rayan rayne reagan reece regan reine
    remi remington remy rene reshoni rian ricki rickie rikki risalet robbie robbin roni rory rosi
    rossie royce rua ryann rylan rylee ryley sabari sacha sai saige sammie sasa saša schuyler
    scottie selvi semaj sendogan serda seyran shae shanon shavon shawn shayne shelby sheridan
    sherrill shida shiloh sidney sifa siku skye skylar skyler socorro stacey stacy stevie taj tamar
    tatum tayler teagan tegan tenzin terrill thalente theo tiare tisa tommie torey torrey tracey
    tracy trinidad tristen tristian tristin trystan tufani turan ufukay ugur uli unsever uriah uzima
    uğur val vala valdis valeri verne vernell vernice vernie vlasta wamwema wendelin willie yael
    yalın yaqub yasar yaşar yohana yuri zion zuri öncel ünsever şendoğan
"""
