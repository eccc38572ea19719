"""Who is meant: short stories, each with the speaker of its last quotation.

All are written for this project, in the manner of papers and wires of several countries. None as
a speaker means that the text does not tell, and that the reader must not guess.
"""

from __future__ import annotations

from typing import Final

REFERENTS: Final[tuple[tuple[str, str | None], ...]] = (
    (
        'The Bern Institute said the flood was "bad".\n\n"The river rose fast. Nobody was'
        ' warned.\n\n"The loss is huge," they said.',
        "Bern Institute",
    ),
    (
        'The Bern Institute called it "bad". Ann Moe and Bo Lund left.\n\n"The loss is huge,"'
        " they said.",
        None,
    ),
    (
        "Tom Hale gave other reasons, including saying that Bo Lund never had a camera (in fact,"
        " Ida Moe claims it was hers).\n\n“Nobody can prove it.”",
        "Tom Hale",
    ),
    (
        'Pedro Lima met Tom Hale on Monday. He told Lima the plan was "late".',
        "Tom Hale",
    ),
    (
        'Tom Hale was abused by the player, who called him "a fool".',
        "player",
    ),
    (
        "Traore shone under Paul Lind but was sent off on Sunday.\n\n'I came for a coach who then"
        " left,' Traore told La Repubblica.\n\nDespite his struggles, Traore insists he has no"
        " regrets about the move.\n\nHe added: 'The gods decide.'",
        "Traore",
    ),
    (
        'Okafor told the Star: "My time here is over."\n\nThe club has not replied.\n\n"It was a'
        ' hard year," he said.',
        "Okafor",
    ),
    (
        '"We are done here," Greenwatch told the Star. Greenwatch lost in May.\n\n"It was a hard'
        ' year," he added.',
        None,
    ),
    (
        'Reed Tolland runs the streaming firm. "We like where we are," Tolland said.\n\nHe added'
        " that he sees no second act in the way Netbox has had with an ad-supported Netbox"
        ' service. Netbox will continue to improve its films.\n\n"I bet we end well," he said.',
        "Reed Tolland",
    ),
    (
        'Chen Lu founded the site. "It was a gamble," Lu said.\n\nTengo bought it in May from'
        ' its parent company Wexis. Wexis lost money.\n\n"We were poor," he said.',
        "Chen Lu",
    ),
    (
        'Now Kavani Bloch is ready for the stage. "I was shy," Kavani said.\n\nThe play has'
        " Rohit Malhotra, Ritu Kapadia, Meena Kulkarni and Amit Agni.\n\nFor 21-year-old"
        ' Kavani, it was a dream.\n\n"Call it luck," she said.',
        "Kavani Bloch",
    ),
    (
        'Ken Obi began small. "I sold phone cards outside the station for a year."',
        "Ken Obi",
    ),
    (
        "Ken Obi, 41, lost his shop in the flood.\n\nHe spent two weeks in a school hall. "
        '"Nobody came, nobody phoned."',
        "Ken Obi",
    ),
    (
        'Rita Moss won gold in Perth. Her training starts at five every day. "My husband '
        'thinks I am mad."',
        "Rita Moss",
    ),
    (
        'Rita Moss was thrilled with the verdict. "We have waited nine years for this day."',
        "Rita Moss",
    ),
    (
        'The council met on Monday. The hall was full. "We have waited nine years for this day."',
        None,
    ),
    (
        'Luka Petrov, 36, won the tie on Sunday. The match lasted four hours.\n\n"I could '
        'hardly stand," the 36-year-old said.',
        "Luka Petrov",
    ),
    (
        'Anna Lund, the prime minister, met the unions on Friday.\n\n"We will not budge," '
        "the prime minister said.",
        "Anna Lund",
    ),
    (
        'Keiko Mori scored twice in Osaka on Saturday.\n\n"I never gave up," the striker said.',
        "Keiko Mori",
    ),
    (
        'Novelist Ade Cole won the prize in Lagos. Cole thanked his editor.\n\n"It feels '
        'unreal," the former teacher said.',
        "Ade Cole",
    ),
    (
        'Sara Beck, 17, sailed alone across the Atlantic.\n\n"I missed my dog," the teenager said.',
        "Sara Beck",
    ),
    (
        'Roy Finch was jailed at Leeds Crown Court on Monday.\n\n"You showed no remorse," '
        "the judge said.",
        "judge",
    ),
    (
        'President Ivo Tan spoke in Suva.\n\n"Our islands are sinking," said the president '
        "in remarks at noon.",
        "Ivo Tan",
    ),
    (
        'Norfolk Police appealed for witnesses. A statement from the force said: "The '
        'driver did not stop."',
        "Norfolk Police",
    ),
    (
        "The club sacked its coach. A statement on Racing Lens's website said the move "
        'would open "a new chapter".',
        "Racing Lens",
    ),
    (
        'Mia Grant wrote an open letter to members that said: "We have lost our way."',
        "Mia Grant",
    ),
    (
        'Greenwatch\'s report said the river was "close to death".',
        "Greenwatch",
    ),
    (
        'The Greenwatch report said the river was "close to death".',
        "Greenwatch",
    ),
    (
        'A report by Greenwatch said the river was "close to death".',
        "Greenwatch",
    ),
    (
        'Canada\'s updated advice warned of "petty crime".',
        "Canada",
    ),
    (
        'The ministry said in a statement: "The border is shut."',
        "ministry",
    ),
    # whose the statement, the notice or the letter is that speaks
    (
        "Police spokesman Ade Osho said the force would act.\n\n"
        'The statement read: "The force has seen the clip."',
        "Ade Osho",
    ),
    (
        "Police spokesman Ade Osho said the force would act.\n\n"
        'The statement read: "The force has seen the clip.\n\n"It was shocked by it."',
        "Ade Osho",
    ),
    (
        "In a statement on Monday, Lena Moss said the club was sorry.\n\n"
        'The statement added: "We shall pay it back."',
        "Lena Moss",
    ),
    (
        'The gate was shut. "All work is suspended," read the notice, signed by the manager, '
        "Deb Lahiri.",
        "Deb Lahiri",
    ),
    ('"We are closed for good," read a letter signed by Mara Quist.', "Mara Quist"),
    ('The court order, signed by Judge Ivo Marsh, said the firm "shall not dig".', "Ivo Marsh"),
    (
        'A letter sent by the water board, Murrin Water, to residents said: "Your water is safe."',
        "Murrin Water",
    ),
    (
        "A statement was read outside the court on behalf of Marlow Ferries by a lawyer, "
        'Ann Poe. "We were never in a hurry," it said.',
        "Marlow Ferries",
    ),
    (
        "The letter, signed by the chairman, Olu Fagbo, and the secretary, Bo Adigun, read: "
        '"We view it with dismay."',
        "letter",
    ),
    (
        "Builders said the price was too high. The statement, signed by the chairman, Olu Fagbo, "
        'and the secretary, Bo Adigun, read: "We view it with dismay."',
        "statement",
    ),
    (
        'The complaint, filed on Friday by Ama Owusu, seeks $75,000. "He is a child," it says.',
        "Ama Owusu",
    ),
    (
        "A letter from Golden Mutual reached Rosa Diaz.\n\n"
        '"Your cover has been reassessed," it began.',
        "Golden Mutual",
    ),
    (
        'Nora Quist released a statement through her lawyer. "I am innocent of this," it read.',
        "Nora Quist",
    ),
    (
        'Tobias Lind, a potter, keeps a sign on his gate that reads, "This is not a museum."',
        "Tobias Lind",
    ),
    (
        "In a deposition read into the record, Pat Hession said it had rained. "
        '"I told him the ground was gone," the deposition stated.',
        "Pat Hession",
    ),
    (
        'Shell posted a loss. The company said in a statement that it was "disappointed".',
        "Shell",
    ),
    (
        'Why did Bo Lind come so early? "It is the last show. I had to."',
        "Bo Lind",
    ),
    (
        'Prosecutors also criticised the bank. They noted it "earns billions a year".',
        "Prosecutors",
    ),
    (
        'The airline cancelled 40 flights. It said crews were "out of hours".',
        "airline",
    ),
    (
        'Villagers blocked the road on Monday. "We have no water," they said.',
        "Villagers",
    ),
    (
        'The Transport Workers Union called off its strike. It said the offer was "fair".',
        "Transport Workers Union",
    ),
    (
        'Ann Moe recalled Pia Lund telling her: "It will all be fine."',
        "Pia Lund",
    ),
    (
        '"You will be home by dinner," she recalled him telling her.\n\nDave Oh left.',
        None,
    ),
    (
        '"The results are striking," said Vera Holt of the University of Lund, whose '
        "study was published in Nature.",
        "Vera Holt",
    ),
    (
        'Vera Holt, whose team at Lund ran the study, said the results were "striking".',
        "Vera Holt",
    ),
    (
        '"We saw no effect," said Prof. Vera Holt, who led the study at Lund University.',
        "Vera Holt",
    ),
    (
        'Tom Reid and his wife, Jane Reid, own the farm.\n\n"We lost 30 cows," Mr Reid said.',
        "Tom Reid",
    ),
    (
        'Jane Reid found the dog. Her husband, Tom Reid, called the police.\n\n"He was '
        'shaking," Mrs Reid said.',
        "Jane Reid",
    ),
    (
        'From Oslo, Lars Vik sent this note. And from Ida Berg: "We shall miss him."',
        "Ida Berg",
    ),
    (
        'From the desk of Ida Berg: "The office is shut on Monday."',
        "Ida Berg",
    ),
    (
        'Two doctors, Ana Roy and Max Lee, came to court.\n\n"She was calm," Roy '
        'said.\n\n"She wept," Lee said.',
        "Max Lee",
    ),
    (
        '"We are proud," Ana Roy and Max Lee said in a joint statement.',
        None,
    ),
    (
        '"You have made history," Ana Roy told the crowd of 4,000 supporters.',
        "Ana Roy",
    ),
    (
        '"We have made history," she told cheering supporters. Ana Roy won by 12 votes.',
        "Ana Roy",
    ),
    (
        'Judge Ola Berg ordered the pair to pay. "You were greedy," she told them.',
        "Ola Berg",
    ),
    (
        '"He will play on Sunday," Arsenal manager Mikel Ruiz said of striker Ben White.',
        "Mikel Ruiz",
    ),
    (
        'The court order said the firm had "no excuse".',
        "court order",
    ),
    (
        'In its ruling, the Supreme Court said the law was "void".',
        "Supreme Court",
    ),
    (
        '"Great day for Wales," the First Minister, Huw Evans, tweeted.',
        "Huw Evans",
    ),
    (
        'In a post on X, Huw Evans wrote: "Great day."',
        "Huw Evans",
    ),
    (
        'A post on Huw Evans\'s Facebook page read: "Great day."',
        "Huw Evans",
    ),
    (
        'The bakers\' union voted to strike. "Enough is enough," it said on its website.',
        "bakers' union",
    ),
    (
        'Frank Dant slammed organisers for forcing players to compete in "inhumane" heat.',
        "Frank Dant",
    ),
    (
        'It would be wise to call them "flood houses" rather than homes, says Bo Lind, '
        '"because they float".',
        "Bo Lind",
    ),
    (
        'Prime Minister Anna Lund met the unions on Friday.\n\n"We will not budge," the PM '
        "told reporters.",
        "Anna Lund",
    ),
    (
        'Swiss champion Leo Frei beat Tom Hill in Rome.\n\n"My serve was good," the Swiss said.',
        "Leo Frei",
    ),
    (
        '"They take care of themselves," Reese recalled the builder, Don Trent, saying.',
        "Don Trent",
    ),
    (
        '"It will all be fine," Ann Moe remembered her doctor, Pia Lund, saying.',
        "Pia Lund",
    ),
    (
        '"It will all be fine," Ann Moe quoted Pia Lund as saying.',
        "Pia Lund",
    ),
    (
        '"Leave the keys," Ravi Nair heard the landlord, Jai Rao, shouting.',
        "Jai Rao",
    ),
    (
        'The town was singled out by Bo Lind as "a great success".',
        "Bo Lind",
    ),
    (
        'In the words of the crown prosecutor, Ola Dunn, QC, the flat was "a tomb".',
        "Ola Dunn",
    ),
    (
        "While he knew that the ward lacked fresh supplies, the nurse Ama Osei, told the "
        'Post: "We cope."',
        "Ama Osei",
    ),
    (
        'After rain had flooded the lower pitch, club chairman Ian Rudd, said: "We had no choice."',
        "Ian Rudd",
    ),
    (
        'Although it needs new pipes, site manager Lena Ruiz, told the court: "It is safe."',
        "Lena Ruiz",
    ),
    (
        'Doctors also blamed the ministry. They called the delay "a disgrace".',
        "Doctors",
    ),
    (
        'Farmers drove to Lahore on Monday. They said the price was "an insult".',
        "Farmers",
    ),
    (
        'Union leaders left the talks at noon. "We are done," they said.',
        "Union leaders",
    ),
    (
        'The agency has framed the case as one in which the court order covers a "single phone".',
        "agency",
    ),
    (
        "The tax echoes proposals from Ralf Brandt, the hard-left mayor, who last year "
        'demanded that "every yacht" pay.',
        "Ralf Brandt",
    ),
    (
        'The form must be returned by May, the ministry recommending "a trained '
        'interpreter" if needed.',
        "ministry",
    ),
    (
        'On Friday, the palace released a letter King Olaf wrote to the mayor saying: "I '
        'share your grief."',
        "Olaf",
    ),
    (
        'Guests who opened the door found a note saying: "Gone to lunch with the crew."',
        "note",
    ),
    (
        'Minutes later Ida Moss sent the board an email saying: "It is done."',
        "Ida Moss",
    ),
    (
        "Ann Roe met the board on Monday.\n\nThe plan was criticised by Ann Roe, when it was "
        'called "a wreck".',
        None,
    ),
    (
        'Ann Roe met Bo Lund on Monday.\n\nThe 10 minutes said "we are done" on screen.',
        None,
    ),
    # what follows a capital tells a common word from a name
    (
        'Details of the second road have been made public: "It will cut the town in two."',
        None,
    ),
    (
        'Embroidered on the flag was a line of the anthem, "we row on", in gold.',
        None,
    ),
    (
        'Stamped in red letters on every page stood "not for sale or loan".',
        None,
    ),
    # words are of the one they come from
    (
        'Printed on the note will be a quote from the painter Lena Todd: "Light is all we have."',
        "Lena Todd",
    ),
    ('There was a message from Kim Stone: "Come home safe and soon."', "Kim Stone"),
    # a thing that something is done to says nothing
    ('The plan was welcomed by Ann Roe after it became "a gift".', "Ann Roe"),
    ('The bridge was closed by Hugo Lind once it was "past saving".', None),
    # what somebody is by trade or nation takes up whoever acted alone
    (
        'Captain Owain Pell refused to write it off. "We are not dead," said the flanker.',
        "Owain Pell",
    ),
    ('Kit Marsh kicked a late goal. "I had mud in my eyes," the full-back said.', "Kit Marsh"),
    ('Coach Jason Carr was calm. "There will be bad days," the Australian said.', "Jason Carr"),
    # what a firm deals in stands for it; a court is no company
    (
        'Elliot Rock Capital has bought in. "The board must go," the hedge fund said.',
        "Elliot Rock Capital",
    ),
    (
        'Nordvik Lines cut its outlook on Monday. "Fuel is dear," the Danish shipping group said.',
        "Nordvik Lines",
    ),
    (
        "Gravel Road Research said sales were invented. Calder Tools denied that.\n\n"
        '"We have told our lawyers," the drill maker said.',
        "Calder Tools",
    ),
    (
        "The Court of Appeals revived the case of Dora Stubbs. She was let go for what the "
        'company called "attitude".',
        "company",
    ),
    # a wider word for what somebody does
    (
        "SNP councillor Moira Kerr met the teacher Tom Dunn on Monday. "
        '"He promised nothing," the politician said.',
        "Moira Kerr",
    ),
    (
        "Geologist Wen Li met the farmer Joan Pike on Monday. "
        '"The ground is dry," the scientist said.',
        "Wen Li",
    ),
    # a trade that nobody was said to have, of whoever acted last
    (
        "Tom Dunn, a plumber, ran out. Kay Moss, 23, turned her back.\n\n"
        '"I heard a splash," the hairdresser said.',
        "Kay Moss",
    ),
    (
        "Tom Dunn, a plumber, ran out. Kay Moss turned her back.\n\n"
        '"It was wet," the plumber said.',
        "Tom Dunn",
    ),
    (
        "Coach Abu Diarra was calm. Captain Fatawu Issah, who missed, took the blame.\n\n"
        '"I slipped," the midfielder said.',
        "Fatawu Issah",
    ),
    ('Coach Abu Diarra was calm.\n\n"He slipped," the midfielder said.', "midfielder"),
    # the party in brackets tells one councillor from another
    (
        "Cllr Una Byrne (FG) met Cllr Pat Noonan (Ind) on Monday. "
        '"It is a start," the Independent councillor said.',
        "Pat Noonan",
    ),
    # a day that bears somebody's name says nothing
    (
        'Malala Okoye spoke at noon. Tuesday was named Malala Day.\n\n"I am glad," she said.',
        "Malala Okoye",
    ),
    # a profile turns back to its subject
    (
        "Vera Holm drew maps. She was born in Bodø. She left school at 14. She sold fish. She "
        "learned to draw. In 1952 she joined the survey.\n\nThe designer Ines Roca described the "
        'maps as "warm".\n\nShe was scornful of screens. "They lie," she said.',
        "Vera Holm",
    ),
    (
        "Vera Holm drew maps. She was born in Bodø. She left school at 14. She sold fish. She "
        "learned to draw. In 1952 she joined the survey.\n\nThe designer Ines Roca met her in "
        '1960. She bought the maps.\n\nShe still has them. "They lie," she said.',
        "Ines Roca",
    ),
    (
        "Viktor Halasz, 68, mends pianos. A doctor has given him hearing aids. He wore them "
        'for an hour. "Too loud," he says.',
        "Viktor Halasz",
    ),
    (
        "Ann Waters left early. For Kevin Alton, a clerk, the show was too short. "
        'He said, "It was fun."',
        "Kevin Alton",
    ),
    ('In swifts, said Ann Aune, it may explain a lot. "They never land at all."', "Ann Aune"),
    # whose the document is
    ('The report, by the watchdog Ofgrid, said the firm was "reckless".', "Ofgrid"),
    ('A text from Price to his sister read: "I am done for."', "Price"),
    (
        "Ida Moss had a plan. She sent the chairman a memorandum of a single page. "
        '"We are lost," it began.',
        "Ida Moss",
    ),
    # a member of parliament by his seat, the mayor and his deputy
    (
        "Labour's Duncan Prior was angry. The Dublin Bay TD said he had found "
        '"grown men weeping".',
        "Duncan Prior",
    ),
    (
        "Mayor Olu Bello and Deputy Mayor Ines Roca clashed. "
        '"I was at a funeral," the mayor replied.',
        "Olu Bello",
    ),
    (
        'Driver Lee Price hit cyclist Amy Todd. "I did not see her," the driver told police.',
        "Lee Price",
    ),
    (
        'Ed Hall died on Friday, his family said. "He was kind," they said in a statement.',
        "his family",
    ),
    # somebody told of by her children, and who goes on although the story is about another
    (
        "Betty Gall lost her ring. She wept. She called the shop. She went back. She found a note. "
        "She sat down.\n\nHer daughter Mia, 45, has written to the firm.\n\n"
        'The mum-of-three fumed: "They lied."\n\nShe added: "We want it back."',
        "Mia",
    ),
    ('Leeds Hospital apologised. "It was a bad week," a statement said.', "Leeds Hospital"),
    ('Roe signed the Lund Pact, which recognises "the right to fish freely".', "Lund Pact"),
    # the words name or mean somebody, who then did not say them
    (
        "Owner Abe Marl hired Danny Cox in May. Cox has lost nine games. "
        '"Danny has my trust," he told reporters.',
        "Abe Marl",
    ),
    (
        'Emma Shaw left with her partner, Gavin. It snowed. Gavin drove. "Gavin sang," she said.',
        "Emma Shaw",
    ),
    (
        "Ed Lynch said he was tired. His son, Noel, left for Sydney in May. "
        '"I don\'t blame him," he said.',
        "Ed Lynch",
    ),
    (
        "Musa Bello said his pay was late. His son, Tunde, feeds him. "
        '"My son should not have to," he said.',
        "Musa Bello",
    ),
    (
        'The comic Jack Hart grew up in Carlow. His brother Martin is a priest.\n\n"Martin gets '
        'the laughs," he says.',
        "Jack Hart",
    ),
    (
        "Ann Tully met Rosa Lind. Lind smiled. \"She told me, 'Rosa, sit down,'\" she said.",
        "Rosa Lind",
    ),
    # who came in as somebody's may speak all the same
    (
        'Rita Moss came late.\n\nHer husband Colin has moved the beds. "We are tired," he said.',
        "Colin",
    ),
    # the dead say nothing today
    (
        "Ali Karim mends clocks. He learned from his uncle, Omar. Omar died in 2022. "
        '"Nobody asks the time," he says.',
        "Ali Karim",
    ),
    # who adds something has spoken before
    (
        'Sara Holm read a statement. "I sleep badly," she told the court. Her attacker, Jo Roth, '
        'looked down. "I want an end," she added.',
        "Sara Holm",
    ),
    # who is asked answers
    (
        "Euan Cole left. He is ill.\n\nLady Strang asked Mr Hall whether he had seen it. He said "
        'no. "I prefer the boat," he said.',
        "Hall",
    ),
    (
        'Robert Hall spoke. "It was a system," he said.\n\n"Was there a person in it?" Ann Dew '
        'asked.\n\n"There was a clerk."',
        "Robert Hall",
    ),
    # nobody else is in the paragraph
    (
        'Frank Moe kept the books. "I threw a pot," Moe said. Moe was proud.\n\nFrom 1966 she '
        'taught in Leeds, where her students included Nick Sefton. "We were afraid," he said.',
        "Nick Sefton",
    ),
    (
        'Nkem Obaseki\'s book took nine years. We meet in Yaba. "I was slow," she says.',
        "Nkem Obaseki",
    ),
    # a first name may mislead: nobody else is there
    (
        "Inés Roca is 79. She came when a tenor, Joan Mas, was sick. Mas lived. He came for lunch. "
        "\"He said, 'Eat,'\" she says.",
        "Inés Roca",
    ),
    # somebody without a name gives way to whom the story is about
    (
        "Peg Doyle was a weaver. Doyle made carpets. One critic called them late.\n\nShe was born "
        'in Leeds. "We had one coat," she recalled.',
        "Peg Doyle",
    ),
    (
        "Ida Garland sang. A surgeon told her that she could not go on standing. "
        '"I sat down," she says.',
        "Ida Garland",
    ),
    # A paper passes on what somebody said; a claim has its owner; a second "that" goes on.
    (
        'President Abel Nkosi said at the time that the offer was "not acceptable" and would '
        'need to be "redrawn," the Courier reported.',
        "Abel Nkosi",
    ),
    (
        'Mayor Ruth Dale told councillors the plan was "dead in the water", the Evening Post '
        "reports.",
        "Ruth Dale",
    ),
    (
        'Coach Ivan Petrov called the referee "a clown", Reuters reported.',
        "Ivan Petrov",
    ),
    (
        'Police chief Omar Saleh said the fire was "no accident," according to the Daily News.',
        "Omar Saleh",
    ),
    (
        'The bridge has "serious cracks", the Evening Post reported.',
        "Evening Post",
    ),
    (
        'On Friday, Berg said she had been stunned by Lars Holm\'s claim that she "pleaded" '
        "for a loan.",
        "Lars Holm",
    ),
    (
        'Mira Shah rejected John Poe\'s allegation that she had "cooked the books".',
        "John Poe",
    ),
    (
        'Mira Shah laughed off the allegation by John Poe that she had "cooked the books".',
        "John Poe",
    ),
    (
        'Mira Shah said she was hurt by the suggestion from John Poe that she was "past it".',
        "John Poe",
    ),
    (
        'Tom Adeyemi walked out of the hearing, later telling the BBC it was "a farce".',
        "Tom Adeyemi",
    ),
    (
        'Councillor Pat Shea has said change is due. Fine Gael needs a new leader "soon", he '
        "told the radio show today.",
        "Pat Shea",
    ),
    (
        'Deputy Eoin Daly said nothing at first. Fianna Fail must "wake up", he told RTE.',
        "Eoin Daly",
    ),
    (
        'Jan Novak, a former minister, spoke first. Law and Justice must "wake up", he told TVN.',
        "Jan Novak",
    ),
    (
        "Norway's Anna Berg met Lars Holm on Monday. The two were pictured together, and the "
        'Norwegian leader later told reporters there had been "no hard feelings".',
        "Anna Berg",
    ),
    (
        "Italy's Carla Rossi met US President John Poe. The Italian leader said the talks "
        'were "frank".',
        "Carla Rossi",
    ),
    (
        'Kenya\'s Faith Mwangi won in 4:01. The Kenyan said it was "a dream".',
        "Faith Mwangi",
    ),
    (
        "When he met the hikers, both groups raised their sticks, before the ranger's \"very "
        'calm" words ended the quarrel, Yusuf Sanchez said.',
        "Yusuf Sanchez",
    ),
    (
        "Yusuf Sanchez spoke on Monday. Both sides were scared, before the ranger's \"very "
        'calm" manner ended the quarrel, he said.',
        "Yusuf Sanchez",
    ),
    (
        "Tobi Crane, a spokesperson for the Office of the Ombudsman, confirmed in an email "
        "that Globex had notified it of the breach and that it is following up with the "
        'company to "determine next steps."',
        "Tobi Crane",
    ),
    (
        "Spokeswoman Ann Roe said that Acme had asked for more time and that the agency would"
        ' "look again".',
        "Ann Roe",
    ),
    (
        'Bella Ruiz confirmed that Acme had told police and that they were "looking into it".',
        "Bella Ruiz",
    ),
    # who acts under "when", where nobody else does; and a relative who bears the surname
    ('When Ida Roux reached the hill, there was no sound. "I was lost," she said.', "Ida Roux"),
    (
        "Lilian Frayne is 91. She was the child of Samuel Frayne, a clerk. "
        '"It kept me out of the shop," Frayne recalled.',
        "Lilian Frayne",
    ),
    (
        "Nkem Obaseki is slow. Her friend Tolu wrote to her that week. "
        '"He told me to go on," she says.',
        "Nkem Obaseki",
    ),
    ('Retired Gen. Ann Roe said Ed Poe was "right" when he left.', "Ann Roe"),
    (
        "Tim Croft runs the shipyard. Marc Bell, its best customer, sailed in on Monday.\n\nBell "
        "knows the yard well.\n\n"
        '"I run my business from this boat," he told Croft.',
        "Marc Bell",
    ),
    (
        'Eva Holm took the chair on Monday.\n\n"I was against it from the start," she told Holm.',
        None,
    ),
    # Roles joined by "and", a name behind a clause, a participle set off, a paper's "as saying".
    (
        "Mr Croft, engaged to nurse Jessica Timms, 31, said: 'Each time you go for it you get"
        " a rush. It felt superb.'",
        "Croft",
    ),
    (
        "Tom Croft keeps rats.\n\nMr Croft, engaged to GP Jessica Timms, 31, said: 'Each time "
        "you go for it you get a rush. It felt superb.\n\n'I trained them myself.'",
        "Tom Croft",
    ),
    (
        'Mrs Vane, married to teacher Paul Reed, said: "I was lost."',
        "Vane",
    ),
    (
        'Ms Holm, based in Leeds with her partner Ed Poe, said: "I was lost."',
        "Holm",
    ),
    (
        'Ann Holm, who lives with her partner Ed Poe, 41, said: "I was lost."',
        "Ann Holm",
    ),
    (
        "Meanwhile, Bernama reported the ministry's secretary-general Datuk Adam Talib as "
        'saying: "The bus will start on Saturday."',
        "Adam Talib",
    ),
    (
        'The Courier reported Mayor Ruth Dale as saying the plan was "dead".',
        "Ruth Dale",
    ),
    (
        'Xinhua news agency reported the minister as saying "we are ready".',
        "minister",
    ),
    (
        'State television showed Governor Ivo Marsh as saying: "We are ready."',
        "Ivo Marsh",
    ),
    (
        "The head of the Swiss canton where Cransville is located, Mathias Renard, told "
        'reporters some would be moved "for treatment in special units".',
        "Mathias Renard",
    ),
    (
        'The director of the school that Poe attended, Ann Roe, said he was "a quiet boy".',
        "Ann Roe",
    ),
    (
        'The owner of the shop where the fire began, Ed Lund, said: "I lost it all."',
        "Ed Lund",
    ),
    (
        "GP and broadcaster Dr Zoe Wills said: 'Regular checking is vital.\n\n'If you notice "
        "changes, call your GP.'",
        "Zoe Wills",
    ),
    (
        'Author and historian Sir Max Hale said: "It was a mistake."',
        "Max Hale",
    ),
    (
        'Midwife and campaigner Ann Roe said: "It was a mistake."',
        "Ann Roe",
    ),
    (
        "The near-misses led to criticism of Kondrat but eight-time champion jockey Peter "
        "Scudder said: 'I always felt it was unfair.'",
        "Peter Scudder",
    ),
    (
        'The delays led to anger in Hull but three-time mayor Ann Roe said: "We did our best."',
        "Ann Roe",
    ),
    (
        'The defeat cost Poe his place and former captain Ann Roe said: "It was cruel."',
        "Ann Roe",
    ),
    (
        "Acme Foods shut its plant on Monday. The firm blamed costs.\n\nIt said the decision "
        'was "not easy".',
        "Acme Foods",
    ),
    (
        'The inspector found the home had "serious failings", a report said. It added that '
        'staff were "overworked".',
        "report",
    ),
    (
        'Heidi Brandt drew the first sketches. "The goal was a little girl," she told AFP.',
        "Heidi Brandt",
    ),
    (
        "Koji Kotani drew Heidi for the first time in 1970. Heidi also made Isao Tanaka "
        "famous. \"The goal was a little girl who was 'kawaii',\" Kotani told AFP, describing "
        'how he had drawn her with a big smile, but also "little braids".',
        "Koji Kotani",
    ),
    # Who is tried, asked or dead, and who comes in as somebody's: each has its other side.
    (
        'Judge Ann Roe sentenced Dan Webb to five years on Monday.\n\n"I did not do it," the '
        "defendant said.",
        "defendant",
    ),
    (
        'Prosecutor Jane Hill charged Mark Webb with theft. "I did not do it," the accused said.',
        "accused",
    ),
    (
        'Dan Webb was sentenced to five years on Monday.\n\n"I did not do it," the defendant said.',
        "Dan Webb",
    ),
    (
        'Rose Hart thanked her agent, Kate Dunn. Dunn found the role. "I believed in her from'
        ' the start," she said.',
        "Kate Dunn",
    ),
    (
        'Tom Reed praised his manager, Bob Poe. Poe smiled. "I told him to wait," he said.',
        "Bob Poe",
    ),
    (
        'Mary Cole turned to her lawyer, Jane Hill. Hill shook her head. "I warned her," she said.',
        "Jane Hill",
    ),
    (
        'President Joe Hart thanked his deputy, Bob Poe. Poe praised the president. "I trust '
        'him," he said.',
        "Bob Poe",
    ),
    (
        'His son Ed left. Tom Reed stayed. "I miss him," he said.',
        "Tom Reed",
    ),
    (
        'General Ivan Petrov said the town had fallen. "They shot my father," the refugee said.',
        "refugee",
    ),
    (
        'Coach Tom Reed said the match was lost. "I saw the ball go in," the fan said.',
        "fan",
    ),
    (
        'Teacher Ann Wood said the exam was fair. "I cried all night," the pupil said.',
        "pupil",
    ),
    (
        'Kari Berg asked Anne Lie to marry her. "I was so nervous," she said.',
        "Kari Berg",
    ),
    (
        'Lawmaker Park Min-ho asked President Lee Jae-sung to resign. "The people have lost '
        'faith in you," he said.',
        "Park Min-ho",
    ),
    (
        'Ola Dahl asked Nils Moe for help. "I had no other choice," he said.',
        "Ola Dahl",
    ),
    (
        'Reporters asked Nils Moe about the fire. "I had no other choice," he said.',
        "Nils Moe",
    ),
    (
        'Ola Dahl asked Nils Moe whether he had seen it. "I was asleep," he said.',
        "Nils Moe",
    ),
    (
        'Dan Webb killed two men in 1990. He is free now.\n\n"I regret it every day," he says.',
        "Dan Webb",
    ),
    (
        'Opposition to Park Min-ho, which began in May, grew. Park Min-ho waved it away. "I '
        'am staying," he said.',
        "Park Min-ho",
    ),
    (
        'The film about Robin Lane, which opens in May, is long. Lane has seen it. "I slept,"'
        " he said.",
        "Robin Lane",
    ),
    (
        'Roe Foods, rival of Poe Mills, which launched its own, said: "We are calm."',
        "Roe Foods",
    ),
    (
        'Mark Webb told officers he had "only meant to scare her", the court heard.',
        "Mark Webb",
    ),
    (
        'The hall was "a scene of horror", the jury heard.',
        None,
    ),
    (
        'After asking her to confirm it, Acme was informed that Hale had "moved abroad for good".',
        None,
    ),
    (
        'Chair Greg Hall said he was tired.\n\n"My mother is here," Hall said.\n\n"Let her '
        'speak!" a woman in the back called out. Hall banged his gavel.',
        "woman",
    ),
    (
        "Mayor Ann Roe voted. Half of the hall cheered, while a man at the back shouted "
        '"Shame!" several times before the mayor told him to leave.',
        "man",
    ),
    (
        "Minister Ann Roe said she would sign the law, which ecologists have slammed as "
        '"a gift to polluters".',
        "ecologists",
    ),
    (
        "Zinc is a metal.\n\nThe plant was run by Norvo, a private firm. In a statement "
        'on its website, the company expressed "deep sorrow".',
        "Norvo",
    ),
    (
        "By noon, Globex had found that a fault in its StoreDB tool was the cause. "
        "StoreDB is a database.\n\nAt 2pm, the company posted a statement that added that "
        'the "fault was fully mended".',
        "Globex",
    ),
    (
        "At noon, Globex posted a statement on the fault. According to the notice, "
        '"some users still see errors".',
        "Globex",
    ),
    (
        'Oxfam has closed its shop in Hull. "We are very sad," its statement said.',
        "Oxfam",
    ),
    (
        "The statement was made by detective Gary Burns. Acme contends that the "
        'statement was not taken by Jo Hale.\n\nIt said: "Ms Hale was not there when it '
        'was signed."',
        "Acme",
    ),
    (
        "Spain's Ana Ruiz has hit back at Prime Minister Jon Poe after he questioned "
        'her record and repeated his claim that she asked "again and again" for a loan.',
        "Jon Poe",
    ),
    (
        "On Friday, Ana Ruiz said she had been stunned by Jon Poe's latest claim that "
        'she "pleaded" for a loan.',
        "Jon Poe",
    ),
    (
        'Jiro Kotani drew her. Heidi lifted Ken Abe. "The goal was a sweet little girl," he said.',
        "Ken Abe",
    ),
    (
        "Captain Liam Far said he would sleep fine.\n\nFor Tom Wije it was a proud night. "
        '"My mother asked if I had eaten," he said.',
        "Tom Wije",
    ),
    (
        'Tom Reed said it was late. Bob Hale is "a liar", he said.',
        "Tom Reed",
    ),
    (
        'Tom Reed spoke first. Bob Hale is "a liar", he said.',
        None,
    ),
    (
        'Tom Reed, 40, lost his home. Bob Hale, 43, lost "everything", he said.',
        None,
    ),
    (
        'Judge Helen Moss read the verdict. Ann Webb was "relieved", she said outside court.',
        None,
    ),
    (
        'Ann Roe backed her deputy. Jane Hill "has my full trust", she said.',
        "Ann Roe",
    ),
    (
        'Tom Reed has "no plans" to quit, he said.',
        "Tom Reed",
    ),
    (
        'Marcus Obi, president of the Farm League, called it cruel. "It hurts," he '
        "said.\n\nThe White House placed the blame on others.\n\nOnline, the president "
        'called them "SLOW".',
        "president",
    ),
    (
        'Marcus Obi, president of the Farm League, called it cruel. "It hurts us all," '
        "the president said.",
        "Marcus Obi",
    ),
    (
        "President Joe Hart met farmers. Marcus Obi, president of the Farm League, "
        'left.\n\nThe talks went on.\n\nThe president said the League was "dreaming".',
        "Joe Hart",
    ),
    # a description with a verb's form in it, or without its second comma
    (
        '"It was hers to lose," Olympic figure skating judge Carla Mendes told the radio.',
        "Carla Mendes",
    ),
    ('"I never saw it," Grammy award winning singer Rose Hart told fans.', "Rose Hart"),
    ('"It is no joke," said Ann Roe. Police say driver Tom Reed called it "a joke".', "Tom Reed"),
    (
        '"We see more of it," Dan Webb, Northlight senior vice president for sales said in a call.',
        "Dan Webb",
    ),
    ('To the surprise of Tom Reed, Leeds captain Ann Poe said it was "a farce".', "Ann Poe"),
    # a second verb begins a clause of its own
    ('The app will be like a bank and the union said it was "a shame".', "union"),
    ('A group based in Bern and Basel called it "a shame".', "group"),
    # whose statement it is
    (
        "Mayor Ann Roe spoke. Later, in a statement issued after the talks, the Arctic Council "
        'condemned the raid. The statement, carried by state media, called it "a stain".',
        "Arctic Council",
    ),
    # a name that is "it" is a body's
    ('Greenwatch published the list, which it said was "far from complete".', "Greenwatch"),
    ('Northlight fell by a third after it said sales were "soft".', "Northlight"),
    # who goes on
    (
        'Mr Webb rose last week to say Mr Reed was "misleading the house".\n\n"The clerk did not '
        'say that."\n\nHe further told this newspaper: "The papers say otherwise."',
        "Webb",
    ),
    # a paper that passes on what a body said
    ('Northlight said sales were "soft", Reuters reported.', "Northlight"),
    ('Reuters said the bridge was old. It was "unsafe", Reuters reported.', "Reuters"),
    (
        '"It is over," exhausted goalkeeper Tom Reed said.',
        "Tom Reed",
    ),
    (
        '"The war has begun," Australians for a Constitutional Monarchy director Kerry Jones said.',
        "Kerry Jones",
    ),
    (
        '"The river is dead," Friends of the Earth campaigner Ann Roe said.',
        "Ann Roe",
    ),
    (
        '"He is innocent," the lawyer for accused teacher Tom Reed said.',
        "lawyer",
    ),
    (
        '"We just arrived," said four-star Gen. John Daley, a commandant.',
        "John Daley",
    ),
    (
        '"It hurts," said police spokesman Sgt. Bo Lind.',
        "Bo Lind",
    ),
    (
        'The point came after what Globex calls "clever" attacks from China.\n\nThe '
        'company says they "have led us to review it".',
        "Globex",
    ),
    (
        'At a rally in the centre of Leeds, a nurse called the plan "cruel".',
        "nurse",
    ),
    (
        'After a long night in the port of Hull, a sailor described the storm as "a beast".',
        "sailor",
    ),
    (
        'Tom Reed of Leeds, a nurse, called the plan "cruel".',
        "Tom Reed",
    ),
    (
        "Jim Patter Ltd., one of a group of closely held firms owned by founder James "
        'Patter, said it "intends to seek control".',
        "Jim Patter Ltd.",
    ),
    (
        '"They would have to convince the banks," said one person with knowledge of '
        "it.\n\nHaruka Nishi, the airline's president, opposed a plan.\n\n\"I don't "
        'understand it," the Asahi quoted him as saying.',
        None,
    ),
    (
        'Secretary of State Ann Albrook paid tribute Tuesday to staffers.\n\n"Together, '
        'we will find them," she said.',
        "Ann Albrook",
    ),
    (
        "The Star reported the Lands and Mines Ministry secretary Datuk Omar Yusof as "
        'saying: "The buses will start on Monday."',
        "Omar Yusof",
    ),
    (
        "On Monday, Acme Press put forward a 400-page defence which begins by warning "
        'that its case was hurt by "very late papers".',
        "Acme Press",
    ),
    (
        'In Ann Field\'s words, Bob Poe was "a rock".',
        "Ann Field",
    ),
    (
        'Ann Field said it was up to Bob Poe, who has called it "a mess", to act.',
        "Bob Poe",
    ),
    (
        'Ann Field said the buses used by Bob Poe and others "do nothing for the town".',
        "Ann Field",
    ),
    (
        'Bob Hale spoke first. Tom Reed saw it differently: "I ran home," he said.',
        "Tom Reed",
    ),
    (
        "In a statement, five agencies including the Harbour Fund, HAFU, and the World "
        'Grain Board, WGB, said they were "gravely concerned".',
        "five agencies",
    ),
    (
        'Ann Roe met leaders including Tom Hale and said it was "a start".',
        "Ann Roe",
    ),
    (
        "Barry Poe built it. He was nine. He ran. He won. He sang. He left. Poe came "
        'back.\n\nTim Hale called the ruling "daft".\n\nHe blasted: "We send three officers '
        'for a toy."',
        "Tim Hale",
    ),
    (
        'Tom Hale said it was late. The judge said it was early. "I know," he said.',
        "judge",
    ),
    (
        'Tom Hale was killed on Monday. His father, Bob Hale, ran to the door. "I held '
        'him," he said.',
        "Bob Hale",
    ),
    (
        'Tom Hale lost the final. His father, Bob Hale, watched. "I told him to rest," he said.',
        None,
    ),
    (
        'Tom Hale said he has seen schools in Florida that reminded him of "a war zone".',
        "Tom Hale",
    ),
    (
        'Tom Hale insisted that Republicans who refused to vote were "nuts".',
        "Tom Hale",
    ),
)
