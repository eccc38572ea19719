"""Words whose speaker is told at a distance: short stories, each with its last quotation's speaker.

None as a speaker means that the text does not tell, and that the reader must not guess.
"""

from __future__ import annotations

from typing import Final

DISTANT: Final[tuple[tuple[str, str | None], ...]] = (
    # a paragraph without a closing mark goes on behind captions
    (
        "Farmer Abdi Noor said: 'The well has been dry since March.\n\nThe village lies three "
        "hours from the nearest town\n\n'We carry every drop on our backs.'",
        "Abdi Noor",
    ),
    (
        '"The vaccine works," said Dr Mei Tan, of Kallang Hospital. "We saw that in every group.'
        "\n\nA nurse prepares a dose on Monday (Image: Kallang Hospital)\n\nMore than 900 people "
        'took part\n\n"The next step is to give it to children."',
        "Mei Tan",
    ),
    (
        "Mr Okoro said: \"We have lodged an appeal.\n\nThe factory closed in 'difficult' years, "
        'workers say\n\n"We will go to the Supreme Court if we must."',
        "Okoro",
    ),
    (
        'Ann Roe said: "It is over.\n\nTom Poe disagreed and said that the vote was stolen.\n\n"We '
        'shall count every paper again by hand."',
        "Tom Poe",
    ),
    (
        '"It is over," Ann Roe said.\n\nThe hall on Monday\n\n"We shall count every paper again by '
        'hand."',
        None,
    ),
    # "it" that speaks is the body that has just spoken, though only its short name is known
    (
        "There has also been a rise in firms paying for it which is 'worrying', Marlow said.\n\n"
        "While it may work as a 'leveller' in some cases, it could also press women to wait, it "
        "warned.",
        "Marlow",
    ),
    (
        'The Marlow Council on Ethics said the limit should go. Marlow also found "no good '
        'reason" for it.',
        "Marlow Council on Ethics",
    ),
    ('The committee on Capitol Hill called the plan "a sham".', "committee"),
    (
        "On Monday, Peninsula Newspapers put forward a defence.\n\nIt says it is a "
        '"striking fact" that nobody complained.',
        "Peninsula Newspapers",
    ),
    (
        'Peninsula Newspapers filed a claim. The delay, Peninsula said, was "no accident".',
        "Peninsula Newspapers",
    ),
    # of several people one goes on
    (
        'The leaders also clashed after Abel Nkosi accused the bishop of being "weak on crime", '
        'later telling reporters he was "not a fan".',
        "Abel Nkosi",
    ),
    (
        'The ministers met after Ola Dahl left the talks, telling reporters she was "sick of it".',
        "Ola Dahl",
    ),
    (
        'Ola Dahl left after the talks failed, telling reporters she was "sick of it".',
        "Ola Dahl",
    ),
    (
        'Police charged Dan Webb after he attacked a guard, saying it was a "grave" offence.',
        "Police",
    ),
    # who hopes that others do something names it
    (
        "Karim Haddad drives a bus with one arm. He hopes that by showing he can do it, he can "
        'inspire others to believe in themselves and "not give up".',
        "Karim Haddad",
    ),
    ('Ken Obi wants to teach children to "think like farmers".', "Ken Obi"),
    # a role in another word
    (
        "Anil Roy, the chief adviser's special assistant, visited the hills on Monday.\n\nNo "
        'survey is needed, the special aide said. "New surveys will follow in May."',
        "Anil Roy",
    ),
    # documents, one or several
    (
        'The audit office issued three letters that cited "years of neglect".',
        "audit office",
    ),
    (
        "Nobody listened last week as the Office of the Auditor released two highly critical "
        'reports that depicted "cost rises and delays".',
        "Office of the Auditor",
    ),
    # "which" behind a hearer takes up what was told
    (
        "Ed Low met Salesforge founder and co-CEO Marc Bell. Low told Bell, which surprised some, "
        'that the phone was slow. "I gave up my own phone," he told Low.',
        "Marc Bell",
    ),
    # a part of a document speaks for the document
    (
        'A copy of a tenancy agreement seen by the Post states that they must open for "no fewer '
        'than 12 hours a day".',
        "tenancy agreement",
    ),
    ('A section of the sale contract states: "The parties agree to trade."', "sale contract"),
    ('A draft of the peace plan says troops must leave "within a week".', "peace plan"),
    # "it" is the document that has just told something
    (
        'A review of the fund, led by a judge, found waste. It also spoke of "a culture of hope".',
        "review",
    ),
    (
        'A survey of tenants found that most were "fed up". It also spoke of "damp in every flat".',
        "survey",
    ),
    # the verb of the clause may be quoted
    (
        'The Harbour Board, based in Leith, says three of its piers "are not safe".',
        "Harbour Board",
    ),
    (
        'A memo from the Roads Agency, seen by the Post, said most bridges "will not last".',
        "Roads Agency",
    ),
    ('It would drag on, said the author of "The Long War". "It is late," he said.', "author"),
    # "who" behind what somebody is
    (
        'Gareth Poole, the bass-baritone, who boarded there from the age of ten, called it "an act '
        'of vandalism by people in robes".',
        "Gareth Poole",
    ),
    # "chairman" tells no gender
    (
        "The state Chairman of the council, Comrade Folwen Adegbite, said the workers had been "
        'pushed.\n\nShe said, "We have lost 217 people."',
        "Folwen Adegbite",
    ),
    # where words are described, stated or explained
    (
        'As stated in the annual report of Lakeside Bank: "The risk is modest."',
        "Lakeside Bank",
    ),
    (
        'As explained on the site of the Harbour Board: "Tides run both ways."',
        "Harbour Board",
    ),
    (
        'Rep. Ed Low of Ohio left the talks. "It is no deal," the Ohio Republican said.',
        "Ed Low",
    ),
    # ranks in initials, initials written together, and stray commas
    (
        'SSP Rameshrao A Kolhe, said, "The student was beaten up near the hall."',
        "Rameshrao A Kolhe",
    ),
    (
        'SP Vikrant K Dole told reporters: "Two men were held." "We seized a van," added SP.',
        "Vikrant K Dole",
    ),
    (
        '"Nobody was ready," HT Iqbal, a political adviser to the prime minister, told the wire. '
        '"They did not think of it," Iqbal said.',
        "HT Iqbal",
    ),
    (
        'Chief Minister MK Thalaivan said the dam was safe. "I saw it," he added.',
        "MK Thalaivan",
    ),
    ('SK Hylex, a chip maker, said it was "on course". It called the year "good".', "SK Hylex"),
    ('UN Women said the law was "a step back".', "UN Women"),
    # roles in capitals, and roles behind a name without an article
    ('"I do not know," said Banpur Block Education Officer, Lalit Mohan Sahu.', "Lalit Mohan Sahu"),
    ('"The road is shut," said Karimpur District Collector, Pamela Rao.', "Pamela Rao"),
    ('"It was late," said Jane Baker, Tom Poe\'s aunt.', "Jane Baker"),
    (
        'Sudhir Kanan, Phulpur BJD Nagar president said, "We do not know who he is."',
        "Sudhir Kanan",
    ),
    ('Ola Bello, Lagos APC chairman told reporters: "We won."', "Ola Bello"),
    ('In a letter to Jane Roe, Hull council leader told them: "We won."', "Hull council leader"),
    # a player by a place in the ranking, a politician by the party
    (
        "Top shuttler Loh Wen Han ended Ola Dahl's run of 39 wins on Friday.\n\nThe world "
        'No. 5 told The Harbour Times: "Beating him is an achievement."',
        "Loh Wen Han",
    ),
    (
        "Ana Cruz, the world number one, beat Mira Sato in Rome. Sato had won the first set. The "
        'world number one said it was "a tough match".',
        "Ana Cruz",
    ),
    (
        'Mira Sato lost to the top seed, Ana Cruz. The top seed said it was "a tough match".',
        "Ana Cruz",
    ),
    (
        'Coach Pat Long watched. The world number one said she was "thrilled".',
        "world number one",
    ),
    (
        'Gus Bloom, a trader, sued the senator. The Ohio Republican said it was "a scandal".',
        "Ohio Republican",
    ),
    # a paragraph left open goes on, unless somebody else has acted since
    (
        'Leo Marsh told the inquest: "I heard a bang.\n\nBo Lund disagreed.\n\n"There was no bang. '
        'It was quiet all night."',
        "Bo Lund",
    ),
    (
        'Leo Marsh told the inquest: "I heard a bang.\n\nBo Lund took the stand next.\n\n"There '
        'was no bang. It was quiet all night."',
        "Bo Lund",
    ),
    (
        'Leo Marsh told the inquest: "I heard a bang.\n\nThe coroner intervened.\n\n"There was no '
        'bang. It was quiet all night."',
        None,
    ),
    (
        'Leo Marsh told the inquest: "I heard a bang.\n\nBo Lund stands on the pier.\n\n"We heard '
        'it all night, again and again."',
        "Leo Marsh",
    ),
    (
        'Mira Sato beat Ana Cruz in two sets. "I served well," said the world number three.',
        "Mira Sato",
    ),
    (
        'Mira Sato beat Ana Cruz in two sets. "I served well," the second seed told reporters.',
        "Mira Sato",
    ),
    (
        "Education Minister Rob Stark says Prime Minister Sam Moore is wrong.\n\n\"I won't "
        'sign it," the Liberal minister said.',
        "Rob Stark",
    ),
    (
        'Former schools minister Adam Piccard, is cross with minister Rob Stark.\n\n"This is '
        'pathetic," the ex-Nationals MP tweeted.',
        "Adam Piccard",
    ),
    ('Jane Reed MP and Tom Poe MP met. "It is a sham," the Labour MP said.', "Labour MP"),
    # titles with a hyphen, and whoever is posted somewhere
    ('ASEAN Secretary-General Kao Kim Horn said: "We need help."', "Kao Kim Horn"),
    ('Attorney-General Mandy Weir said: "We need help."', "Mandy Weir"),
    ('UN representative in Chad Magatte Guisse said: "We need help."', "Magatte Guisse"),
    ('Minister in the Presidency Khumbudzo Ntsha said: "We need help."', "Khumbudzo Ntsha"),
    ('MSF coordinator in North Darfur Magatte Guisse said: "We need help."', "MSF coordinator"),
    ('A teacher in New South Wales said: "We need help."', "teacher"),
    # titles that are part of an institution's name
    (
        'Queen Elizabeth Hospital is full. The hospital said: "We need help."',
        "Queen Elizabeth Hospital",
    ),
    ('The General Medical Council said: "We need help."', "General Medical Council"),
    ('General Motors said: "We need help."', "General Motors"),
    ('St Mary\'s Hospital said: "We need help."', "St Mary's Hospital"),
    ('Surgeon General Ann Hall said: "We need help."', "Ann Hall"),
    ('Captain Ed Hall said: "We need help."', "Ed Hall"),
    # replies and verdicts behind the words
    ('"We need help," was the verdict of coach Tom Poe.', "Tom Poe"),
    ('"We need help" was the message from the head, Ann Reed.', "Ann Reed"),
    ('"We need help," came the reply from Ann Reed.', "Ann Reed"),
    ('Tom Poe was cross. "We need help," was his verdict.', "Tom Poe"),
    ('Coach Tom Poe sounded tired. "We need help," was all he would say.', "Tom Poe"),
    ('"We need help" is the motto of the school.', None),
    # "press" before an office is no verb
    ('White House press secretary Karoline Leav said: "We need help."', "Karoline Leav"),
    ('Ajax press Roe to sign. Coach Tom Poe said: "We need help."', "Tom Poe"),
    # whoever judges somebody in a clause without "was"
    (
        'Other young leaders cited by Jayathma Wickram, the envoy on youth, for "leading the way" '
        "come from Egypt.",
        "Jayathma Wickram",
    ),
    (
        'Three firms criticised by the regulator, Fair Water, for "gross waste" will be sold.',
        "Fair Water",
    ),
    # somebody by the decade of the age
    (
        "One of them, 74-year-old Mrs Bisi Akande, cried.\n\nMama Akande, as she is known, sold "
        'her car. "What remains is myself," the septuagenarian asked.',
        "Bisi Akande",
    ),
    (
        'Emily Wood, 104, has a son, Ed, 71. "I never smoked," the centenarian told reporters.',
        "Emily Wood",
    ),
    ('Ann Low, 72, met Jane Roe, 75. "We swim," the septuagenarian said.', "septuagenarian"),
)
