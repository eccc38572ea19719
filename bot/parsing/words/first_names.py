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
    abebe ahmed ajay alassane alemu alexander alexis ali allan allen amadou amir anand anatoly
    andrii andriy anil anthony arnold ash ashok ashraf atsushi austin babajide barack barry bashar
    bashir bassam ben benjamin bennett benyamin bernard bernie bill billy binyamin blake bob bobby
    boudewijn brad bradley brent bruce bryan cameron carles casper chad charles charlie chester chip
    christian chuck chukwu clay clayton cliff conrad craig curt curtis daichi dale daniel daniele
    david dean dennis devin dexter dieter dilip dirk dmitry dominique don donnie douglas doyle
    duncan earl elliott ellis everett evgeny femi finn floyd francis frank franklin freddie
    frederick fritz fumio garrett gary gene george gerry getachew gianni gilbert giles giorgos glen
    glenn gordon graham grant gregory guy haakon hailu hank harris harrison harry haruki harvey
    hector henri henry herbert herman hiroki homer horst howard huckabee hussein ikechukwu ilya jaap
    jack jackson jaime james jan jean jimmy johann john johnson jonne joseph josh josé kai kaito
    karel kees keith ken kent kenta kieran kirk kostas kristian kunal lance lawrence lech leon
    leonard lester lewis lindsey lloyd logan lucas marc marcel mark martin marty marvin mason matt
    max maxim micah michael michal michel mike milan miles mitchell mitt mo mohan mohsen momcilo
    morris moses mostafa murray mykola naftali narendra neal nelson newt nick nicolas nikita nikos
    noel nolan norm norman olav oleh oleksandr oliver olumide orlando osama ousmane owen paddy
    pascal pat patrice patrick paul petro pierre piers prakash preston raj rajesh rakesh ramesh rand
    randall randolph randy ray raymond reince richard rick rob rod rogier rohan roman rory ross roy
    rush russell rutger ruud ryan saeed salvador sami sander sanjay santiago satoshi scott serge
    serhii shawn shigeru shinzo simon sipho spencer stanley sterling stewart stuart sunil suresh tad
    takashi takumi taras taro tatsuya teddy tendai terry tesfaye thabo theo thomas timothy toby todd
    tom travis troy tshepo tucker tunde tyler vaughn victor vijay vikram vincent vitaly volodymyr
    wade waleed wally walter warren werner will willie wolf woody yasir yevgeny yiannis yitzhak yuri
"""
_FEMALE: Final = """
    adaobi alexandria allison amber amelia ana angelica anna antonia ariana ashley aurora ayaan
    ayaka benazir beryl beth birgit bonnie bożena carmen carol cassie charlotte chidinma colleen
    condoleezza crystal daisy daphne dawn dikeledi donna efua eilidh erica esra eve faith flora
    florence gemma geneva georgia grace guadalupe hanna hanneke haruka hazel heather helena hilaria
    holly hope huma ifeyinwa iman ines inga iris ivy jasmine jen jenny joy joyce kasia kavita kay
    keiko kellyanne kimberley lara lea lerato lily liv liza lotte lynn malala mara margarita maria
    marina marloes megumi megyn miranda molly naledi nancy naureen nicola nkechi noor oksana olive
    oprah patty pearl penny phoebe pilar priyanka prudence queen ramona regina rekha rhea rosalynn
    rose rosemary ruby ruth sally shabana shannon shanti shelby sherry sienna sofia stacey stacy sue
    summer sunita swati tammy thandi tracey tulsi usha veronica viktoriya viola violet virginia
    wangari wanjiku whitney yael yoko zanele
"""
_EITHER: Final = """
    nana alex andrea ashton avery bailey cameron carey casey cho choi chung dong dorian eun finley
    hayden hee hunter hye hyun hyung ira jay jean jeong jess ji jin jo jong jordan jun kang kelly
    kelsey kim kirby kit kris kyung lane lee li lindsay mackenzie max mel merle min ming minh moon
    morgan nat nhan park parker pat priya quinn reese riley robin rowan sam sandy sang sasha seok
    shea soo sung sydney tae taylor terry toni tyler van wei woo wook xi yong yoon young yuki
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

# Names that hardly anybody of the other sex bears anywhere: "he" is not Anna.
CERTAIN_NAMES: Final = frozenset(given_names.CERTAIN.split())

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
