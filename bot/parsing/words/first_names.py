"""First names and the gender that they usually tell.

General knowledge of names in English-language news, written for this project. A name borne by
both (Jordan, Robin, Kim) tells nothing and stands in `_EITHER`: it marks a person all the same.
"""

from __future__ import annotations

from typing import Final

_MALE: Final = """
    aaron abdul abdullah abe abel abraham achim adam adolfo adrian ahmad ahmed akira al alain alan albert
    alberto alejandro aleksandr alessandro alexander alexei alexis alfonso alfred alfredo ali
    alistair allan allen alonzo alvaro alvin amir amit anatoly anders andre andreas andrei andres
    andrew andy angelo angus anil anthony antoine anton antonio antony archie armando arne arnold
    arthur arturo ash ashok asif austin axel barack barney barry bart bashar bastian ben benjamin bennett
    benoit bernard bernardo bernd bernie bert bertrand bill billy bjorn blaine blake bob bobby boris
    brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin
    cameron camilo carl carlo carlos carlton cedric cesar chad charles charlie chester chip chris
    christian christoph christophe christopher chuck claude claudio clay clayton cliff clifford clint
    clive clyde cody colin conor conrad corey cory craig curt curtis cyril cyrus daan dale damian
    damien damon dan daniel daniele danny darrell darren darryl daryl dave david dean denis dennis
    derek desmond devin dexter didier diego dieter dimitri dirk dmitri dmitry dominic dominik dominique don
    donald donnie doug douglas doyle drew duane duncan dustin dwayne dwight dylan earl ed eddie
    edgar edmund eduardo edward edwin egon elias elijah eliot elliot elliott ellis elmer emanuel emil emilio
    emmanuel enda enrico enrique eric erich erick erik ernest ernesto ernie ernst ethan etienne eugene evan
    everett evgeny fabio fabrice farid felipe felix ferdinand fernando fidel filip finn florian floyd francesco
    francis francisco francois frank frankie franklin franz fred freddie frederick frederic fritz gabriel
    gareth garrett garry gary gavin gene geoff geoffrey georg george georges gerald gerard gerardo gerhard
    gerry gianni gideon gilbert giles giovanni giuseppe glen glenn gordon graeme graham grant greg
    gregg gregory guido guillaume guillermo günter gus gustav gustavo guy habib hamid hank hans harold
    harris harrison harry harvey hassan hector heinrich heinz helmut hendrik henk henri henrik henry herbert
    herman hernan hideo hiroshi homer horacio horst howard hubert hugh hugo humberto hussein iain ian
    ibrahim ignacio igor imran irving isaac isaiah ismail ivan ivo jack jackson jacob jacques jaime jake jakob
    jamal james jan janez jared jason javier jean jeb jed jeff jeffery jeffrey jens jeremiah jeremy jerome
    jerry jesse jesus jim jimmy jiri joachim joao joaquin jochen joe joel joerg johan johann johannes john
    johnny johnson jon jonas jonathan joost jorge jose josef joseph josh joshua joris jozef juan jules julian
    julien julio julius jurgen justin kai karel karim karl kees keith ken kenji kenneth kent kevin
    khaled khalid kieran kirk klaus konrad konstantin kurt kyle lamar lance larry lars laszlo laurent laurence
    lawrence leon leonard leonardo leonid leopold leroy les lester lewis liam lionel lloyd logan loic
    lorenzo lou louis luc luca lucas lucien ludwig luigi luis lukas luke luther maarten mahmoud malcolm manfred
    manuel marc marcel marcelo marcin marco marcos marcus mario marius mark markus marlon martijn martin
    martin marty marvin mason mateo mathias mathieu matt matteo matthew matthias maurice mauricio mauro max
    maxim maximilian maxime mehdi mehmet mel melvin micah michael michal michel miguel mikael mike
    mikhail miles milos milton mitch mitchell mo mohamed mohammad mohammed mohsen morris moses mostafa muhammad
    murray mustafa naftali nate nathan nathaniel neal ned neil nelson nestor niall nicholas nick nicolai nicolas
    niels nigel nikita niklas nikolai nikolaj nikos nils noah noel nolan norbert norm norman olaf ole oleg
    oliver olivier olli omar orlando orrin oscar oskar osama otis otto owen pablo paddy paolo pascal
    pat patrice patrick patrik paul paulo pavel pawel pedro percy pete peter petr petro phil philip
    philippe phillip pierre piers pieter piet piotr preston qasim quentin rafael rahul rainer raj rajesh ralf
    ralph ramon randall randolph randy raoul raphael rashid raul ravi ray raymond reggie reginald reince
    reinhard rené rene rex ricardo riccardo richard rick ricky rob robert roberto rod roderick rodney
    rodolfo rodrigo roger rogier roland rolf romain roman ron ronald ronan ronnie rory ross roy ruben
    rudolf rudy rudolph rufus rupert russ russell rutger ryan saad sadiq saeed salman salvador salvatore sam sami
    samir samuel sander sandro sanjay santiago saul scott sean sebastian sepp serge sergei sergey sergio
    seth shane shaun shawn sheldon shigeru shinzo sidney siegfried silvio simon sjoerd spencer stan
    stanley stefan stefano stephan stephen sterling steve steven stewart stig stuart sunil sven syed
    tad takashi tariq taro ted teddy terrence terry theo theodore thiago thierry thijs thomas tim timo
    timothy tito tobias toby todd tom tomas tomasz tommy tony torsten travis trent trevor tristan troy tucker tyler
    tyrone uwe valentin vaughn vernon victor vijay viktor vince vincent vincenzo vitaly vladimir volker
    wade waleed walid wally walter warren wayne werner wendell wes wesley wilbur wilfried wilhelm will
    willem william willie willy winston wladimir wolf wolfgang woody xavier yann yannick yasser yitzhak youssef
    yuri yusuf yves zach zachary zack zdenek zoltan bashir benyamin binyamin recep tayyip narendra
    lindsey mitt newt rand marco huckabee rush geraldo matthijs gijs wouter ruud jeroen bram sven
    aditya ajay alemu alassane aleksander aleksei amadou amos anand andrii antti arjun ashraf atsushi
    bakari bassam bjarne boudewijn carles casper christos chukwu daichi dario davide denzel dilip dusan
    eduard eero einar emre enzo erdogan eskil esteban evangelos femi filippo fumio gaetano gheorghe
    giorgos goran gunnar haakon halil haruki hiroki hugues iker ikechukwu ilya inigo íñigo iñaki jaap
    jari jordi josé juha kabir kaito kamal kaspar kazuo kenta kofi kostas kristian kristoffer kunal
    kwame lasse lech leif ludovic luka luuk magnus mamadou marek marko massimo mateus miika mikko milan
    mohan momcilo moussa nikhil njoroge obinna olav olumide osman ousmane pau pekka pepijn petteri
    prakash rakesh ramesh rasmus rohan sakari satoshi sebastien serhii siddharth sipho stijn suresh
    takumi tatsuya teemu thabo tiago tijmen tshepo tuomas umar urs vadim vasco vikram volodymyr yasir
    yevgeny yiannis zbigniew oleksandr oleh mykola bogdan andriy taras sibusiso tendai chinedu emeka
    tunde babajide kwesi abebe tesfaye hailu getachew søren soren jesper henning mads morten kasper
    jannik jonne veli petri jukka risto seppo
"""
_FEMALE: Final = """
    abby abigail ada adele adriana agnes agnieszka aisha alana alejandra alexandra alexandria alice
    alicia alina alison allison alma amanda amber amelia amina amy ana anastasia andrea angela
    angelica angelina anika anita anja ann anna annabel anne anneke annette annie annika antonia april
    ariana arianna ashley astrid audrey aurora ava barbara bea beatrice beatriz becky belinda bella
    bernadette bernice bertha beryl beth bethany betsy bettina betty beverly bianca birgit bonnie brenda
    bridget brigitte britney brittany camila camilla camille candace carla carly carmen carol carole
    carolina caroline carolyn carrie cassandra cassie catalina catarina catherine cathy cecilia
    cecile celeste celia chantal charlene charlotte chelsea cheryl chloe christa christiane christina
    christine christy cindy claire clara clarissa claudia colette colleen condoleezza connie
    constance consuelo cora corinne cristina crystal cynthia daisy dalia dana danielle daphne
    dawn deanna debbie deborah debra deirdre delia denise desiree diana diane dianne dina dolores
    dominika donna dora doris dorothea dorothy dottie edith edna eileen elaine eleanor elena elisa elisabeth
    elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica erika erin esmeralda esperanza
    estelle esther ethel eugenia eva eve evelyn faith fatima felicia fiona flora florence frances
    francesca francine franziska frida gabriela gabriella gabrielle gail gemma geneva genevieve georgia
    georgina geraldine gertrude gina ginny giorgia giulia gloria grace greta gretchen griselda guadalupe
    gwen gwendolyn hanna hannah harriet hatice hazel heather heidi helen helena helene helga henrietta hilary
    hilda hillary holly hope huma ida ilse imelda inga ingrid ines inez irena irene irina iris irma isabel
    isabella isabelle isobel ivana ivanka ivy jacinda jackie jacqueline jana jane janet janice janine jasmin
    jasmine jeanette jeanne jen jenna jennie jennifer jenny jessica jill joan joann joanna joanne
    jocelyn johanna josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie
    juliet juliette june justine kaitlyn kamala karen karin karina karla kate katarina katelyn katelynn katerina
    katharina katharine katherine kathleen kathryn kathy katie katja katrina katrin kay kayla kayleigh
    keira kellyanne kendra kerstin kimberly kirsten krista kristen kristin kristina kristine lara laura
    lauren laurie lea leah leila lena leslie leticia lidia lila lilian lillian lily linda lindsay lisa lise
    liv liz liza lois lola loretta lorraine louisa louise lucia lucie lucille lucinda lucy ludmila luisa
    lydia lynda lynn lynne madeleine madeline madison mae maggie maja malala mandy mara marcela marcia
    margaret margarita margot maria mariam mariana marianne marie mariela marietta marilyn marina
    marisa marisol marissa marjorie marlene marta martha martina mary maryam mathilde maud maureen
    maxine maya megan meghan megyn melania melanie melinda melissa mercedes meredith mia michele michelle
    mildred millie mimi mindy minnie miranda miriam moira molly mona monica monika monique muriel
    myra myrna nadia nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nikki nina
    noelle nora noreen norma octavia olga olive olivia ophelia paige pam pamela patricia patti patty paula
    paulina pauline pearl peggy penelope penny petra phoebe phyllis polly priscilla priyanka prudence queen
    rachel ramona rana raquel rebecca regina renata renee rhonda rita roberta rochelle rosa rosalie rosalind
    rosanna rose rosemary rosie roxanne ruby ruth sabine sabrina sadie sally samantha sandra sara sarah
    sasha saskia selena selma serena shannon sharon sheila shelby shelley shelly sherry shirley sibylle
    sienna sigrid silke silvia simone sofia sonia sonja sophia sophie stacey stacy stefanie stella
    stephanie sue summer susan susana susanna susanne suzanne svetlana sybil sylvia sylvie tabitha tamara tammy
    tania tanya tara tatiana teresa terri tess theresa therese tiffany tina tracey traci tracy trudy uma ursula
    ulla ulrike valentina valeria valerie vanessa vera veronica vicki vicky victoria viola violet
    virginia vivian viviane wanda wendy whitney wilhelmina wilma winifred xenia yasmin yolanda
    yvette yvonne zainab zara zelda zoe benazir indira naureen femke sanne marloes lotte anouk
    mieke carly oprah hilaria ayaan rosalynn debbie tulsi jill kirsten kellyanne ayanna gretchen
    adaeze aicha aiko akosua alessandra alicja amrita anjali anke annelies aoife aurelia ayaka ayesha
    beata birgitte bożena bozena chiara chiamaka chidinma ciara corinna daniela delphine deepa divya
    ebba effie eilidh eleni elin eline élodie elodie elżbieta emine esra fatma fernanda francisca gudrun
    hanneke haruka helle hilde iman inés inmaculada ioana itziar jadwiga jelena jolanda judit jyoti kaja
    kasia katarzyna kavita keiko krisztina lakshmi laila leonor letizia lieke lina lucía malin manuela
    marijke marit mariko megumi meera milena mirjam naledi nayeli neha ngozi nkechi nomvula noor oksana
    olena paola pilar pooja prisca radhika rania rebeka rekha rhea romina ruta sadia samira sanna
    saoirse sarita satu shabana shanti shreya siiri silje sinead siobhan sofie solveig soraya sunita
    swati tanja tatjana thandi thandiwe tiina tove usha vanja veronika viktoriya vilma wanjiku wangari
    yael yasmine yoko yulia zanele zeynep zofia zuzana abena adwoa efua adaobi nneka ifeoma ifeyinwa
    dikeledi lerato
"""
_EITHER: Final = """
    alex ariel avery bailey cameron carey casey charley chris courtney dakota dana devon dorian
    drew elliot emerson finley frankie hayden hunter ira jackie jaden jamie jay jean jess jessie jo
    jody jordan jules kelly kelsey kendall kerry kim kirby kit kris lane lee leigh leslie lindsay lou
    loren mackenzie marion marley max mel merle morgan nat nicky paris parker pat peyton quinn
    reese rene riley robbie robin rowan sacha sam sandy sasha shea sidney skyler stevie sydney tatum taylor
    terry toni tracy tyler val yuki ming wei li jun yong min hyun ji soo sung young wook hee jin
    kyung dong sang hyung tae jong seok woo hye eun moon park chung yoon cho kang choi jeong xi
    andrea akira nhan minh anh priya van ashton mackenzie schuyler
"""

GENDER_OF_FIRST_NAME: Final[dict[str, str | None]] = {
    **dict.fromkeys(_MALE.split(), "m"),
    **dict.fromkeys(_FEMALE.split(), "f"),
    **dict.fromkeys(_EITHER.split()),
}

# Short forms and the names that they stand for, so that "Bernie" and "Bernard" are one person.
SHORT_FORMS: Final[dict[str, str]] = {
    short: full
    for full, shorts in {
        "alexander": "alex sandy",
        "andrew": "andy drew",
        "anthony": "tony",
        "benjamin": "ben",
        "bernard": "bernie",
        "charles": "charlie chuck",
        "christopher": "chris",
        "daniel": "dan danny",
        "david": "dave",
        "deborah": "debbie deb",
        "donald": "don donnie",
        "edward": "ed ted eddie",
        "elizabeth": "liz beth betsy",
        "gerald": "gerry jerry",
        "gregory": "greg",
        "jacob": "jake",
        "james": "jim jimmy",
        "jeffrey": "jeff",
        "jennifer": "jen jenny",
        "joseph": "joe joey",
        "joshua": "josh",
        "katherine": "kate katie kathy",
        "kenneth": "ken",
        "lawrence": "larry",
        "matthew": "matt",
        "michael": "mike mick",
        "mitchell": "mitch",
        "nicholas": "nick",
        "patrick": "pat",
        "peter": "pete",
        "philip": "phil",
        "raymond": "ray",
        "richard": "dick rick rich",
        "robert": "bob rob bobby",
        "ronald": "ron",
        "samuel": "sam",
        "stephen": "steve",
        "steven": "steve",
        "susan": "sue",
        "theodore": "ted",
        "thomas": "tom tommy",
        "timothy": "tim",
        "victoria": "vicky",
        "william": "bill billy will",
    }.items()
    for short in shorts.split()
}

# Particles that belong to the surname behind them: van der Berg, bin Salman, de la Cruz.
PARTICLES: Final = frozenset(
    "van von der den de da di do du dos das del della la le el al bin bint ibn ben abu ter ten st."
    " zu af av mac dela y i 't".split()
)
# Honours, degrees and seats behind a name: "Jane Roe KC", "John Doe OBE" (Guardian style guide).
POST_NOMINALS: Final = frozenset(
    "KC QC SC OBE MBE CBE KBE DBE CMG QPM KPM PhD MD MP MSP MLA MEP TD MdB FRS JP DL".split()
)
SUFFIXES: Final = frozenset("jr. jr sr. sr ii iii iv".split())

# Frequent Korean and Chinese family names: with one of these in front and a given name of one or
# two syllables behind, the family name comes first (AP Stylebook: "Korean names", "Chinese names").
FAMILY_NAME_FIRST: Final = frozenset(
    """kim lee yi rhee park pak choi choe jung jeong chung cho jo kang yoon yun jang chang lim im
    han oh o seo suh shin sin kwon hwang ahn an song hong jeon jun ko koh moon mun yang bae paik
    baek heo hur nam noh roh ha joo ju woo koo ku min ryu yoo ryoo na jin ji um eom chae won cheon
    son sohn cha kwak gwak shim sim tak goo gu kil geum pyun maeng mok seong bahn eun ra ock
    bang gong kong hyun ham byun yeom yeo choo chu do so seok sun seol ma gil wi pyo myung ki ban
    xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng
    liang xie tang deng feng han cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei
    su lu ding ren lu yao shen zhong jia mao tan hua bo qin meng bai hong zou hao qian gong chang
    nguyen tran pham le vo dang bui ngo duong ly
    """.split()
)
