"""First names and the gender that they usually tell.

The tables of `given_names` come from counts and lists of many countries. Here stands what they do
not tell, or tell otherwise than news in English does: names that are also surnames or common
words, and names that they lack. A name borne by both (Jordan, Robin, Kim) stands in `_EITHER`: it
tells no gender and marks a person all the same.
"""

from __future__ import annotations

from typing import Final

from bot.parsing.words import given_names

_MALE: Final = """
    abdirashid abebe adebayo ahmed ajay alassane aled alemu alexander alexis ali allan allen amadou
    aminu amir anand anatoly andrii andriy anil anthony arnold arumugam arvind ash ashok ashraf
    ashwin atsushi audu austin azman babajide babatunde barack barry bashar bashir bassam bayo ben
    benjamin bennett benyamin bernard bernie bhupesh bill billy binyamin blake bob bobby bolaji
    bongani boudewijn brad bradley breandán brent bruce bryan bulus cameron carles casper chad
    charles charlie chester chibuzor chidi chike chip christian chuck chukwu chukwuma ciarán clay
    clayton cliff conrad craig curt curtis dafydd daichi dale daniel daniele danladi darragh david
    dawit dean deepak deji dele dennis devendra devin dexter dharmendra dieter dilip dirk dmitry
    dominique don donnchadh donnie douglas doyle duncan earl elliott ellis emenike emyr everett
    evgeny ezhil faisal farai femi finn fionn floyd francis frank franklin freddie frederick fritz
    fumio garba garrett gary gbenga gboyega gene george geraint gerry getachew gethin gianni gilbert
    giles giorgos girma glen glenn gordon graham grant gregory guled guy gwilym haakon haile hailu
    hank harris harrison harry haruki harvey hector hemant henri henry herbert herman hiroki homer
    horst howard huckabee hussein huw hēmi ieuan ikechukwu ilya iolo ionut ishaku jaap jack jackson
    jaime jama james jan jean jide jimmy jitendra johann john johnson jonne joseph josh josé kagiso
    kai kaito karel karthik kayode kees keith ken kent kenta kieran kipchoge kirk kostas kristian
    kudakwashe kunal kunle lance lawal lawrence lech lekan leon leonard lester lewis lindsey lloyd
    logan lucas lungisani lwazi mahathir mahendra manoj marc marcel mark martin marty marvin mason
    matt max maxim micah michael michal michel micheál mike milan miles mitchell mitt mo mohan
    mohsen momcilo morris moses mostafa mthunzi munashe murray murugan mwai mykola mzwandile mícheál
    naftali narayanasami narendra naresh neal nelson newt nick nicolas nikita nikos niyi noel nolan
    norm norman obi obiora oisín olav oleh oleksandr oliver olumide olusegun onyekachi orlando osama
    ousmane owen paddy pascal pat patrice patrick paul petro phumzile pierre piers prakash preston
    proinsias pádraig raj rajendra rajesh rakesh ramesh rand randall randolph randy ray raymond
    reince richard rick rizal rob rod rogier rohan roman rory ross rotimi roy ruairí rush russell
    rutger ruud ryan saeed salvador sami sander sanjay santiago sanusi satoshi scott segun
    selvaraghavan semisi senthil serge serhii seyi seán shahrul shawn shigeru shinzo simon sipho
    sizwe spencer stanley sterling stewart stuart sunil surendra suresh tad tadesse tafadzwa takashi
    takumi takunda tanko tapiwa taras taro tatsuya tawanda tebogo teddy tendai terry tesfaye thabo
    themba theo thomas timothy tinashe toby todd tom travis troy tshepo tucker tunde tyler ugochukwu
    vaughn victor vijay vikram viliami vincent vinod vitaly volodymyr vusi wade wale waleed wali
    wally walter warren warsame werner will willie wolf woody yakubu yasir yaw yevgeny yiannis
    yitzhak yohannes yuri zulkifli éamon
"""
_FEMALE: Final = """
    abike adanna adaobi adhiambo aishah alexandria allison amaka amber amelia aminata ana ananya
    angelica anna antonia apiyo ariana asabe ashley aurora awa awino ayaan ayaka ayşe benazir beryl
    beth binta birgit bisi boitumelo bola bonnie bożena bríd bukola carmen carol cassie charlotte
    cherono chidinma chinwe chioma chipo clíodhna colleen condoleezza corazon crystal daisy daphne
    dawn deqa dikeledi dineo donna ebele efua eilidh erica esra eve faduma fadumo faith faridah
    farzana fatou flora florence folake folasade funmi funmilayo geeta gemma genet geneva georgia
    gobnait grace gráinne guadalupe hajara hanna hanneke haruka hassana hazel heather helena hibo
    hilaria hine hiwot hodan holly hope huma huong hussaina ifeyinwa ifrah iman ines inga iris ivy
    jasmine jayanthi jen jenny joy joyce jumoke kasia kavita kavitha kay keiko kelebogile kellyanne
    kemi khrystyna kimberley kiran ladi lami lara laraba lea lerato lily lindiwe liv liza lotte
    lowri luzviminda lynn maame mairi malala mamata mara marama margarita maria mariama marina
    marloes małgorzata megumi megyn meseret miranda mirlande moana molly morag mpho mursal muthoni
    máire nadiia naledi nancy nasreen naureen nerys nicola nilofar nirmala njeri nkechi nkem nneoma
    nokuthula nomfundo nompumelelo nomsa noor noraini norhayati nosipho ntombi nyambura nyokabi
    obiageli oksana olive oprah palesa palwasha parisa patty pearl penny phoebe pilar priyanka
    prudence pushpa queen rakiya ramona refilwe regina rekha revathi rhea rohani rosalynn rosario
    rose rosemary rosemène ruby rudo rukayya rukhsana rutendo ruth salamatu sally savitri selam
    selvi serwaa shabana shahida shannon shanti shazia shelby sherry shirin shobha sidikat sienna
    sinéad smriti sofia solomiia stacey stacy sue sumaiya summer sunanda sunita sushma swati talatu
    tammy tariro taslima temitope tetiana thandi thenmozhi thuli thuy tigist tracey tulsi uju usha
    vasanthi veronica viktoriya viola violet virginia wairimu waithera wambui wangari wangui wanjiku
    wanjiru whitney widline yael yoko yuliia zanele zarmina zodwa zuraida áine
"""
_EITHER: Final = """
    nana
    alex andrea ashton avery bailey cameron carey casey cho choi chung dong dorian eun finley hayden
    hee hunter hye hyun hyung ira jay jean jeong jess ji jin jo jong jordan jun kang kelly kelsey
    kim kirby kit kris kyung lane lee li lindsay mackenzie max mel merle min ming minh moon morgan
    nat nhan park parker pat priya quinn reese riley robin rowan sam sandy sang sasha seok shea soo
    sung sydney tae taylor terry toni tyler van wei woo wook xi yong yoon young yuki
"""

HAND_NAMES: Final = frozenset((_MALE + _FEMALE + _EITHER).split())
GENDER_OF_FIRST_NAME: Final[dict[str, str | None]] = {
    **dict.fromkeys(given_names.MALE.split(), "m"),
    **dict.fromkeys(given_names.FEMALE.split(), "f"),
    **dict.fromkeys(given_names.EITHER.split()),
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
