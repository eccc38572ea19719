"""Who a description, a title or a pronoun stands for: stories, each with its last speaker.

All are written for this project. None as a speaker means that the text does not tell.
"""

from __future__ import annotations

from typing import Final

IDENTITIES: Final[tuple[tuple[str, str | None], ...]] = (
    # the lead describes somebody, and the next paragraph brings the name
    (
        'A Hull florist has called the fee "a joke".\n\nMina Cole, who owns two shops, paid.',
        "Mina Cole",
    ),
    (
        'A retired pilot has called the din "past bearing".\n\nOtto Brandt, 71, lives by it.',
        "Otto Brandt",
    ),
    ('A PLUMBER has called the ban "barmy".\n\nNeil Sugden, 44, has no van.', "Neil Sugden"),
    (
        "A schoolgirl whose drawing of a heron was stolen has said she was "
        '"not even cross".\n\nIda Quill, 12, drew it in May.',
        "Ida Quill",
    ),
    ('A miner has called the deal "thin".\n\nMayor Rosa Lind said talks would go on.', "miner"),
    # an age, a rank or what somebody is said to be
    ('SHO Balwant Rathi reached the spot.\n\n"Two men ran," the SHO said.', "Balwant Rathi"),
    ('Garda Orla Keane found the car.\n\n"It was still warm," the garda said.', "Orla Keane"),
    (
        'Vera Holt, 66, has no licence.\n\nKen Park came. "I shall bake," the 66-year-old said.',
        "Vera Holt",
    ),
    (
        'Ada Frost won in Perth. Frost is a plumber.\n\n"I ran slowly," the plumber said.',
        "Ada Frost",
    ),
    (
        'The note was signed by the boss, Ravi Das. It rained.\n\n"They left," the boss said.',
        "Ravi Das",
    ),
    # "he" or "she" behind a sentence in which somebody acts
    (
        "Sunita Bora, a weaver, had come to the gate with her daughter. She sat down on "
        'the step.\n\n"I had told the shop," she said.',
        "Sunita Bora",
    ),
    ('Lata Bai sat holding a photograph. "He promised," she kept saying.', "Lata Bai"),
    (
        "Rolf Stern, the council leader, was heckled. There were cries from the hall, and the "
        'chair threatened to leave.\n\n"You may boo," he said.',
        "Rolf Stern",
    ),
    (
        'Kofi elder Ned Tapsell did wait. He held a jar.\n\n"We dug here," he said.',
        "Ned Tapsell",
    ),
    (
        'Oda Brix bought the boat. Her cousin put a picture online.\n\n"By noon they called," '
        "she recalled.",
        "Oda Brix",
    ),
    ('Karl Pok met Moss. "So be it," she said.', None),
    # who issued a document
    (
        'The spokesman, Ade Bello, said the port was calm.\n\nThe statement read: "No ship was '
        'hit."',
        "Ade Bello",
    ),
    (
        'In a report, the Harbour Board conceded the error. "Ten piles were rotten," the '
        "report stated.",
        "Harbour Board",
    ),
    ('"The mill is shut," read the notice, signed by the owner, Debu Roy.', "Debu Roy"),
    (
        'A statement was read in court on behalf of Nora Lind.\n\n"We miss him," it said.',
        "Nora Lind",
    ),
    ('In a deposition, Mr Hale said he ran. "I saw smoke," the deposition stated.', "Hale"),
    # titles
    (
        '"It is late," Vice Minister of Culture and Sport Han Ji-won said.',
        "Han Ji-won",
    ),
    ('Minister of Health and Welfare Bae Min-seo said the law was "dead".', "Bae Min-seo"),
    (
        'Secretary for Public Communication Yoo Ha-neul said, "There is no such fact."',
        "Yoo Ha-neul",
    ),
    # what stands between a subject and its verb
    (
        'Rita Moss, who wrote her first novel, The Tin Road, at school, said she had "wept".',
        "Rita Moss",
    ),
    ('The heir, a former Hussar, said he was "ready". Leo Marsh is 84.', "heir"),
    (
        'Sam Orr, chair of the parish council, who said the boat was small, left. "Lambs '
        'cannot walk on water."',
        "Sam Orr",
    ),
    (
        'Sergeant Orla Keane told Ed Noone SC that the accused had said on arrest: "Yes."',
        "accused",
    ),
    # a body and what it is called
    (
        'Budget carrier Norsk Vind cut ten flights.\n\nA union met. "Crews were out of hours," '
        "the carrier said.",
        "Norsk Vind",
    ),
    (
        'Hanbit Cell, the country\'s largest battery-maker, posted a loss. "We are open," the '
        "battery-maker said.",
        "Hanbit Cell",
    ),
    (
        'Ice will form, the Bureau of Meteorology warned.\n\n"Stay in," the BoM said.',
        "Bureau of Meteorology",
    ),
    (
        'The Department for Culture, Media and Sport said: "It is for each council."',
        "Department for Culture, Media and Sport",
    ),
    (
        'Staff at the Ministry of Food, Energy and Climate say the cut is "deep".',
        "Staff",
    ),
    # a clause with "who", an aside or an opening phrase before the verb
    (
        "Ida Moss left. A nurse who would not be named because she was not allowed to speak "
        'said, "They will start again."',
        "nurse",
    ),
    (
        'A senior aide, regarding whether notice might have come by post, said, "We had none."',
        "senior aide",
    ),
    (
        "In his final report Coroner Ned Pym, 70, who for 30 years had sat in Hull, wrote: "
        '"Nobody is to blame."',
        "Ned Pym",
    ),
    ('In a short speech Rosa Lind, 54, called it "a beginning".', "Rosa Lind"),
    ('Ida Moss was told by a teacher that botany was "no work".', "teacher"),
    # words that stand for an office
    ('Captain Theo Bell lost. "We batted badly," the skipper said.', "Theo Bell"),
    ('Coach Ana Ruiz smiled. Fans sang. "I am happy," the boss said.', "Ana Ruiz"),
    ('Rita Moss fell. "I got up," laughed the retired dinner lady.', "Rita Moss"),
    # somebody who comes in behind the verb
    (
        'Rosa Lind fell. In her place came Ines Tully, a teacher from Jos.\n\n"I was afraid," the '
        "24-year-old said.",
        "Ines Tully",
    ),
    ('At the gate stood Olga Berg, a nurse. "Nobody told us," she said.', "Olga Berg"),
    ('On the bench sat Ana Moe. Rain fell. "We lost the toss," she said.', "Ana Moe"),
    # the only woman
    (
        "Joan Firth left. She wept.\n\nHamish Orr spoke. Orr left. The 66-year-old had a note in "
        'her hand: "Hot or not."',
        "Joan Firth",
    ),
    (
        'Don Cole owns the inn. "It would not spoil the street," the planner\'s report said.',
        "planner",
    ),
    # a new word for whoever spoke or acted in the sentence before
    ('Chidi Obi said it was safe. "We are no thieves," the union leader said.', "Chidi Obi"),
    ('Ada Frost won by 312 votes. "Thank you all," the MP-elect told fans.', "Ada Frost"),
    ('Sithole limped off. "It is my knee," the Zimbabwe international said.', "Sithole"),
    ('Mayor Ana Lind agreed. "It is late," the governor said.', "governor"),
    ('Ana Lind sat down. "You may go," the judge said.', "judge"),
    (
        "Chua Wei Ling, who founded it, said it was late. Her group is large.\n\n"
        '"I cycle," said the 45-year-old lawyer.',
        "Chua Wei Ling",
    ),
    ('Iga Nowak served twice. "My legs were gone," said the 24-year-old from Gdansk.', "Iga Nowak"),
    # initials of an office that the text tells
    (
        'Deputy Public Prosecutor Tan Wei Ming asked for more. "She was 82," said the DPP.',
        "Tan Wei Ming",
    ),
    # who stands before a court
    (
        "Niall Moran pleaded guilty. Garda Tom Lacey spoke. When a woman called, the accused "
        'was calm. "It is on the water," he said.',
        "Niall Moran",
    ),
    # a firm that only its trade makes one, and "it" behind that
    (
        'CleanStar Environmental lost. The company blamed drivers. It said it would "appeal".',
        "CleanStar Environmental",
    ),
    ('ExxonMobil beat forecasts. "We pump more," the oil major said.', "ExxonMobil"),
    # an address, a post and a title between name and verb
    (
        'Dermot Hale (47), with an address at The Weir, Athy, Co Kildare, said it was "a trick".',
        "Dermot Hale",
    ),
    (
        'The Chairman, Guild of Bakers, Ilesa chapter, Comrade Femi Ojo, called it "rash".',
        "Femi Ojo",
    ),
    # whose report it is that stands in another's sentence
    ('Floor leader T. Siva said that his party did not agree with the "drama".', "T. Siva"),
    ('Ana Lind questions the paper\'s claim that the cells are "a new kind".', "paper"),
    ('Ana Lind was not moved by a staff report that called swimmers "a cost".', "staff report"),
    (
        'In her last weeks, Ruth Moe said, her aunt slept. "She saw the floor and laughed."',
        "Ruth Moe",
    ),
    (
        'When Zero Hour began, Leader of the Opposition S. Kavitha spoke. "It is dry," she said.',
        "S. Kavitha",
    ),
    # somebody known by one name, and a sir by his first
    (
        'Ana Lind spoke. A clerk came.\n\nHalima, who fled, lost her son. "He played," she said.',
        "Halima",
    ),
    (
        'Sir Desmond Fyfe rose. The minister sat. "I asked about Tuesday," Sir Desmond said.',
        "Desmond Fyfe",
    ),
    (
        "Wilfred Oakes was 88.\n\nOakes was born in Leeds, the son of Clement Oakes, a cutter. "
        '"He lent me shoes," Oakes said.',
        "Wilfred Oakes",
    ),
    # what stands before a full name with a capital, and a firm told by "which"
    ('Boss Steve Roscoe raged: "My nan saw it."', "Steve Roscoe"),
    ('Young Cian Brady, 9, agreed. "Granda ate chalk," he said.', "Cian Brady"),
    ('Rival Huawei, which has its own, was calm. "Welcome," it posted.', "Huawei"),
    ('Analysts at Roe & Poe cut their target. "It is a hope," they wrote.', "Analysts"),
    ('Anne Tait left. Outside she said: "He likes stones."', "Anne Tait"),
    # a title says that no firm is meant; a role of his own, that it is somebody else
    ('Hill Bank cut rates. Mr Hill, a farmer, said it was "late".', "Hill"),
    ('Turner Group will build the tower. Mayor Turner said it was "ugly".', "Turner"),
    ('Roe Motors cut prices. Roe, 45, a farmer, said it was "late".', "Roe"),
    ('Mary Jane Scott won. Her mother, Mary Jane, said it was "late".', "Mary Jane"),
    ('Ali Hassan Omar fell. Ali Hassan, his neighbour, called him "a good man".', "Ali Hassan"),
    ('Mary Jane Scott won in Perth. Local baker Mary Jane said it was "late".', "Mary Jane"),
)
