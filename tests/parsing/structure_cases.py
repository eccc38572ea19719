"""Lines in which one thing stands between a speaker and the words, each named.

None as a speaker means that nobody can be told.
"""

from __future__ import annotations

from typing import Final

# What stands between a speaker and his words, one thing a line.
STRUCTURES: Final = (
    (
        "a caption without a label in an open speech",
        "Mary Dunn won the cup.\n\nHer trainer, Tom Poe, said: 'She was calm all day.\n\nMary Dunn "
        "(left) holds the cup with her sister Ann in Leeds on Saturday\n\n'She never looked "
        "back.'\n\nDunn lives in Hull.",
        ["Tom Poe", "Tom Poe"],
    ),
    (
        "a caption without a label behind a speech that is closed",
        "Police came to Mill Lane on Sunday.\n\nSally Hurst, who saw it, said: 'The horse was "
        "big.'\n\nPolice rushed to a house in Woodend on Sunday after reports of a fire\n\n'It "
        "looked soft. They will never get over it.'\n\nPolice came at noon.",
        ["Sally Hurst", "Sally Hurst"],
    ),
    (
        "a caption with a credit in a speech",
        'Mary Dunn won.\n\nHer trainer, Tom Poe, said: "She was calm all day."\n\nMary Dunn with '
        'the cup (Image: Leeds Live)\n\n"She never looked back."\n\nDunn lives in Hull.',
        ["Tom Poe", "Tom Poe"],
    ),
    (
        "two captions and a link in a speech",
        "Mary Dunn won the cup at the races in Leeds on Saturday.\n\n"
        '"She was calm," said her trainer, Tom Poe, in Hull. "I was not."\n\n'
        "Mary Dunn is pictured with the cup after the race in Leeds\n\nRead more: Races off\n\n"
        "The crowd on the hill above the course at the second race\n\n"
        '"She never looked back."\n\nDunn lives in Hull with her sister and two dogs now.',
        ["Tom Poe", "Tom Poe"],
    ),
    (
        "a subhead that names the next speaker",
        'Two people told us of the storm.\n\nTom Poe said: "It was calm all day."\n\nMary Dunn, 45'
        '\n\n"I never saw it come."\n\nAll is well now.',
        ["Tom Poe", None],
    ),
    (
        "a verb of speaking that takes in a clause",
        'Ann Field said the mayor was "asleep."',
        ["Ann Field"],
    ),
    (
        "a second verb behind a clause",
        'Ann Field, 40, said it was early but added, "We will see."',
        ["Ann Field"],
    ),
    (
        "a name in apposition to a role",
        'The director, Ann Field, called the fire "a disaster."',
        ["Ann Field"],
    ),
    ("a sign-off", '"We miss the trams." ― Ann Field', ["Ann Field"]),
    (
        "a relative clause inside an apposition",
        'Nora Quill, a potter who runs a shop near the quay, said the tide was "a thief."',
        ["Nora Quill"],
    ),
    (
        "two appositions",
        "Tom Hale, the chairman of Ferry Watch, a group that has sued the port, said that"
        ' "the books are shut."',
        ["Tom Hale"],
    ),
    (
        "an auxiliary parted from its verb",
        'Hale, who has in the past described the port as "a swamp," stayed away.',
        ["Hale"],
    ),
    (
        "a town with its state",
        '"I packed a bag," Ida Moss, now 77 and living in Duluth, Minn., said on Friday.',
        ["Ida Moss"],
    ),
    (
        "an aside between commas",
        'Moss, during a fair in Dayton, Ohio, said she was "done with winter."',
        ["Moss"],
    ),
    (
        "an age and a town",
        '"It rattled the cups," Ida Moss, 77, a retired clerk in Salem, Ore., said.',
        ["Ida Moss"],
    ),
    (
        "what is said stands where an inverted speaker would",
        "Piet Vos, an ally of the mayor, said Monday his main doubt about the bridge was that it is"
        ' "unloved."',
        ["Piet Vos"],
    ),
    ("a new clause behind and", 'A child asked for a seat and Vos said, "Take mine."', ["Vos"]),
    (
        "a noun that could be a verb",
        '"Polls close at eight," campaign manager Ines Roca said.',
        ["Ines Roca"],
    ),
    (
        "a participle behind before",
        'Roca said the delay had cost a year before claiming that rivals were "asleep."',
        ["Roca"],
    ),
    (
        "another's report in a later clause",
        'Roca said it had "clean books," a nod to the audit, but two reports say otherwise.',
        ["Roca"],
    ),
    (
        "a verb before the words and one behind them",
        'When a boy shouted, "Goal," Roca laughed and said nothing.',
        ["boy"],
    ),
    (
        "a passive question and its answer",
        'Ana Prado was asked, "Will you stay?" She answered, "Yes."',
        [None, "Ana Prado"],
    ),
    (
        "the doer of a passive verb",
        'The plan was called "a gift to smugglers" by Ana Prado.',
        ["Ana Prado"],
    ),
    (
        "a passive verb without its doer",
        'Ana Prado swam there when the canal was known as "the long bathtub of the north."',
        [None],
    ),
    (
        "a passive verb inside a report",
        'Ana Prado has suggested her brother would be used for "odd jobs" abroad.',
        ["Ana Prado"],
    ),
    (
        "a faint verb inside a report",
        'Ana Prado said the council would offer "a fair price" for the land.',
        ["Ana Prado"],
    ),
    (
        "a thing's verb inside a report",
        'Ana Prado wrote that the film described the port as "a cage."',
        ["Ana Prado"],
    ),
    (
        "that before words and another's report behind them",
        'As Ana Prado claimed on Monday that "the pumps had failed," one of the engineers said they'
        " had not.",
        ["Ana Prado"],
    ),
    (
        "a relative clause without its that behind the words",
        'Prado spoke of "the hill people," a crowd he raged against.',
        ["Prado"],
    ),
    (
        "a claim and the clause that it takes in",
        'The auditors looked again at Prado\'s claim that there had been "hundreds of leaks".',
        ["Prado"],
    ),
    (
        "another's words as the subject of what is said",
        'Vos issued a statement saying Prado\'s remark "has no place in the harbour."',
        ["Vos"],
    ),
    (
        "a word for another's words",
        'Vos answered at once, calling Prado\'s remark "idle talk."',
        ["Vos"],
    ),
    (
        "a clause of its own behind when",
        'Ana Prado runs the pumps. When Tom Vos announced the plan, she called it "a folly."',
        ["Ana Prado"],
    ),
    (
        "a cry right before the words",
        'Some booed, and when Vos said it was cold, a man yelled "Go home!"',
        ["man"],
    ),
    (
        "a verb of two words behind a document",
        'The letter goes on to say: "Close the port by June."',
        ["letter"],
    ),
    (
        "put it behind a document",
        'The rent is "a fair sum of money," as a harbour board memo put it.',
        ["harbour board memo"],
    ),
    (
        "a noun that could be a verb before of",
        'Ida Moss, founder of the Tram Fund and advocate of a plan for the hills, welcomed "the end'
        ' of a long wait."',
        ["Ida Moss"],
    ),
    (
        "asked without its was",
        'The row would reach Ida Moss, who told a panel when asked in May about the trams: "They'
        ' are on time."',
        ["Ida Moss"],
    ),
    (
        "one who is brought to speak",
        'The clip was shared at once, leading council aides like Tom Hale to counter that "the quay'
        ' is safe."',
        ["council aides"],
    ),
    (
        "one who is heard to speak",
        'The tape shows Tom Hale calling the quay "a wreck that nobody owns."',
        ["Tom Hale"],
    ),
    (
        "days between who, name and called",
        'Part of the anger met the mayor, who Hale on Sunday called "a weak man of straw."',
        ["Hale"],
    ),
    (
        "an inverted verb that leads in",
        'In other words, explained Ida Moss: "Who pays for the rails?"',
        ["Ida Moss"],
    ),
    (
        "words that go on behind a sentence without any",
        '"He reads too much," Ida Moss says. And that set him off. "He was a calm man once."',
        ["Ida Moss", "Ida Moss"],
    ),
    (
        "a signature on its own line",
        'The fair drew thousands.\n\n"We ran out of pie by noon."\n\n- Tom Oduya, baker\n\n"It'
        ' never stopped raining."\n\n— Ida Moss',
        ["Tom Oduya", "Ida Moss"],
    ),
    (
        "a line that announces the words below it",
        'Ida Moss then made the following plea:\n\n"Keep the trams for those who have no cars."',
        ["Ida Moss"],
    ),
    (
        "an age for a person",
        '"I counted every step," the 20-year-old said on the quay.',
        ["20-year-old"],
    ),
    (
        "an irregular participle between commas",
        'A letter from the health team, read aloud by the clerk, said it had found "no nuisance."',
        ["health team"],
    ),
    (
        "the Rev. in apposition to a role",
        '"Both sides will be heard," said the chairman, the Rev. Amos Hill.',
        ["Amos Hill"],
    ),
    (
        "two critics set against each other",
        'The Morning Bell called it "a small miracle", while the Evening Horn found it "far too'
        ' long".',
        ["Morning Bell", "Evening Horn"],
    ),
    (
        "as and a noun that could be a verb",
        'The bridge cost less than planned — "a bargain," as the board\'s website notes.',
        ["board"],
    ),
    (
        "a passive verb and a place before the words",
        'The mayor is described on the jacket of the book as a "man of two storms."',
        [None],
    ),
    (
        "one whom another quotes",
        'Local radio quoted a rescuer, Ida Moss, as saying, "It took us an hour."',
        ["Ida Moss"],
    ),
    (
        "in somebody's words",
        'The bird weighed 80 kilos, making it, in Tom Hale\'s words, "a guest to avoid at night".',
        ["Tom Hale"],
    ),
    (
        "a passive verb before who",
        'The sale was confirmed by her son, Tom Hale, who said it had been "long in coming."',
        ["Tom Hale"],
    ),
    (
        "one of several, then the name",
        'One of them, student Ida Moss, said that it was "easier to sing than to vote."',
        ["Ida Moss"],
    ),
    (
        "the name of a paper inside an apposition",
        "Ida Moss, the editor of the town's paper, The Morning Bell, said every mayor was \"half"
        ' a preacher."',
        ["Ida Moss"],
    ),
    (
        "a study and its year",
        'Rents fell "by a fair amount", according to a study last year by Ida Moss.',
        ["study"],
    ),
    (
        "a cry in a clause behind when",
        'Ida Moss said that when the guard raged against the union from his box, "he spoke for'
        ' nobody."',
        ["Ida Moss"],
    ),
    (
        "in the words of somebody",
        'The tram is, in the words of Ida Moss, "a promise on rails that nobody kept".',
        ["Ida Moss"],
    ),
    (
        "one she calls",
        'Ida Moss leads a drive - one she calls "Spring Clean" - from a shed.',
        ["Ida Moss"],
    ),
    (
        "another's words dismissed as something",
        'Tom Hale, dismissing talk of Ida Moss\'s remarks about the depot as "idle noise", left.',
        ["Tom Hale"],
    ),
    (
        "another's words found to be something",
        'Tom Hale found Ida Moss\'s letter "hard to bear."',
        ["Tom Hale"],
    ),
    (
        "people behind and begin a clause",
        'The boy had a cut in the hand and nurses said it was "no small thing."',
        ["nurses"],
    ),
    (
        "once that is no conjunction",
        'It ends at the old mill, which Ida Moss once described as "the only room that scares me".',
        ["Ida Moss"],
    ),
    (
        "that behind a month",
        'The board published a report in March that described the tram as "past all repair".',
        ["board"],
    ),
    (
        "a participle that stands before a rank",
        'Moss "has the patience of a lighthouse," retired Air Force general Tom Hale said.',
        ["Tom Hale"],
    ),
    (
        "two groups behind with",
        'Harwich filled the square at noon, with young men and nurses chanting "Keep our trams".',
        ["nurses"],
    ),
    (
        "per and a source",
        'Members must vote in person "when a seat falls empty", per the by-laws of the club.',
        ["by-laws"],
    ),
    (
        "a clause of which that a comma ends",
        "Tom Hale rose. He said that the sale, which some have argued was intended to get buyers"
        ' to walk off, was an "insult" to the quay.',
        ["Tom Hale"],
    ),
    (
        "a question behind see",
        'Gifts fell as donors waited to see how a "very odd contest" played out, Ida Moss said.',
        ["Ida Moss"],
    ),
    (
        "who behind a thing",
        '"Let them in," the guard told Lena Roth on camera, who responds, "Gladly."',
        ["guard", "Lena Roth"],
    ),
    (
        "a university before the role of its scholar",
        '"Moss can sing," said University of Leeds botanist Ida Moss.',
        ["Ida Moss"],
    ),
    (
        "an institution whose name holds of and and",
        'The Ministry of Food and Drug Safety said it was "safe to eat." The ministry later called'
        ' it "a mistake."',
        ["Ministry of Food and Drug Safety"] * 2,
    ),
    (
        "initials of an institution",
        'The Lake Tram Authority (LTA) called it "a dream." "We paid," the LTA said.',
        ["Lake Tram Authority"] * 2,
    ),
    (
        "an adjective behind its noun",
        'A source familiar with the plan said talks had been "on and off since spring."',
        ["source"],
    ),
    (
        "a titled name behind a prepositional phrase",
        'After winning Ohio in the spring, Gov. Tom Hale (R-Ohio), said, "Wait until May."',
        ["Tom Hale"],
    ),
    (
        "who and an aside between commas",
        'Then came Ida Moss, who, after trading places with Tom Hale, said it was "far too late".',
        ["Ida Moss"],
    ),
    (
        "a name with its town in apposition to another",
        'Passengers kept calm. Another, Priya Nair of Pune, said it was "loud, then very quiet".',
        ["Priya Nair"],
    ),
    (
        "two verbs of one where-clause",
        'Ida Moss spoke in the square, where children waved flags and shouted "More trams".',
        ["children"],
    ),
    (
        "a gerund behind a preposition",
        'Ida Moss accused the board of running "a quay for ghosts."',
        ["Ida Moss"],
    ),
    (
        "a noun that could be a verb before a verb of speaking",
        'The board\'s press release stated: "The quay will be swept."',
        ["board"],
    ),
    (
        "a document that promises",
        'The plan promises to "plant a tree for every child."',
        ["plan"],
    ),
    (
        "a participle that takes an object behind its noun",
        'An editorial accompanying the paper was cooler: "Hope is no method."',
        ["editorial"],
    ),
    (
        "the subject just before leads over whom the story is about",
        "Tom Hale runs the quay. Tom Hale built it. The trams of Tom Hale are late. Joe Foss, who"
        ' has known him for years, shrugged at the mess of Tom Hale. "It is his toy," he said.',
        ["Joe Foss"],
    ),
    (
        "a pronoun tells what the first name did not",
        "Alemu Tola spoke first. He missed his garden. Tola wrote to Anna Moss."
        ' "You get used to it," she said.',
        ["Anna Moss"],
    ),
    (
        "a role without an article behind a name",
        "Tom Hale, chief executive officer of Quay Tours, a travel club and boat hire for firms and"
        ' schools, said the rent was "a bad joke."',
        ["Tom Hale"],
    ),
    (
        "a teenager whose age was told",
        'Ola Brandt, 15, met his coach, Ida Moss. "I did not sleep," the teenager said.',
        ["Ola Brandt"],
    ),
    (
        "a people for a name",
        'Ian Sorley refused to blame the referee. "He gave what he saw," said the Scot.',
        ["Ian Sorley"],
    ),
    (
        "an age that was not told before",
        'Ida Moss spoke in Leeds. The 32-year-old added that she was "glad to be home."',
        ["Ida Moss"],
    ),
    (
        "two for whom a people could stand",
        'Ian Sorley and Tom Hale left. Tom Hale sang and Ian Sorley spoke. "It is late," the Scot'
        " said.",
        ["Scot"],
    ),
    (
        "it takes up the institution that acted just before",
        'The Border Police closed the road at noon. "We work with bare hands," it said.',
        ["Border Police"],
    ),
    (
        "the nameless one who came in just before",
        "Tom Hale has run the quay since Tom Hale was born. Tom Hale built it. A clerk who asked"
        ' not to be named was blunt. "It is a toy," he said.',
        ["clerk"],
    ),
    (
        "what an inquiry found",
        'The line pointed to an inquiry that found staff had acted "in keeping with the book."',
        ["inquiry"],
    ),
    (
        "an office whose domain is a common noun",
        'Director of football Sven Mulder thanked him for "his honesty."',
        ["Sven Mulder"],
    ),
    (
        "the wife of a governor",
        'The wife of Gov. Tom Hale called it "a night without end."',
        ["wife"],
    ),
    (
        "somebody's lawyer by name",
        'Its auctioneer, Ida Moss, said the price was "beyond our dreams."',
        ["Ida Moss"],
    ),
    (
        "a question between commas",
        'Ida Moss, asked whether farmers would pay, said only: "Everybody pays for water."',
        ["Ida Moss"],
    ),
    (
        "a man surnamed somehow",
        '"I ran to the valve," the owner, a 61-year-old man surnamed Bae, told the station.',
        ["Bae"],
    ),
    (
        "one of several behind the verb, then the name",
        '"We told each other films," said one of the climbers, Ida Moss, a nurse from Hull.',
        ["Ida Moss"],
    ),
    (
        "a numbered document",
        'Article 50 of the treaty says a state may leave "in accordance with its own rules."',
        ["Article 50"],
    ),
    (
        "a title that is sung",
        'Fans sang "Hey Tram" all night. A note read: "Come back when the sea is calm."',
        ["note"],
    ),
    (
        "they takes up the group that acts in the same sentence",
        'Her lawyers are drafting a suit which they say will be "short and simple."',
        ["Her lawyers"],
    ),
    (
        "there behind a noun",
        'The ministry kept silent, but an official there said the threats were "nothing new."',
        ["official"],
    ),
    (
        "a Catalan name",
        "The leader of the opposition, Pau Ferrer i Mas, welcomed the move but called it"
        ' "a Christmas late."',
        ["Pau Ferrer i Mas"],
    ),
    (
        "a role that a comma parts from its holder",
        'The port\'s new head, Bouke Siem, keeps a photograph of a heron. "It stands," he said.',
        ["Bouke Siem"],
    ),
    (
        "a role in apposition behind a place",
        "At the United Nations, the chief's deputy spokesman, Farid Hale, urged \"all sides to step"
        ' back."',
        ["Farid Hale"],
    ),
    (
        "those who call it so begin a clause of their own",
        'The court lifted the ban in a decision lawyers called "a step sideways".',
        ["lawyers"],
    ),
    (
        "words that a relative clause takes up behind them",
        'Ida Moss said it had closed "between two winters", a phrase that he would have liked.',
        ["Ida Moss"],
    ),
    (
        "a title and by",
        'Judges praised "The Salt Road", by Temi Hale, as "a knife in a drawer".',
        ["Judges"],
    ),
    (
        "the holder of another office",
        'Interior Minister Bo Pok left early. "No law is perfect," the justice minister said.',
        ["justice minister"],
    ),
    (
        "two who speak as one, which is nobody's alone",
        'Ida Moss and Bo Pok said in a letter that the depot was "a sieve".',
        [None],
    ),
    (
        "two who speak as one, each with an aside",
        'Ida Moss, who runs the depot, and Bo Pok, its founder, called the bill "a joke".',
        [None],
    ),
    (
        "two who speak as one behind their verb",
        '"The roof is a sieve," wrote Ida Moss and Bo Pok.',
        [None],
    ),
    (
        "two roles of one speaker",
        'Coast Radio and former harbour host Temi Hale called it "a storm in a bucket".',
        ["Temi Hale"],
    ),
    (
        "a pronoun that is as often a determiner",
        '"Nobody rang," said one tenant. "They just came," another added.',
        ["tenant", "another"],
    ),
    (
        "a compound with a capital before the name",
        'Mother-of-two Kit Lowe called it "cruel". Then-candidate Bo Pok said it was "short".',
        ["Kit Lowe", "Bo Pok"],
    ),
    (
        "a relative of the same surname aside",
        'Min Yo-ra, the sister of chairman Min Jae-wan, spoke first. Min said the port was "shut".',
        ["Min Yo-ra"],
    ),
    (
        "a namesake told apart by office",
        'Min Yo-ra, the land minister, sat down. Lawmaker Min Jae-wan called it "a dream". '
        'Minister Min said she was "awake".',
        ["Min Jae-wan", "Min Yo-ra"],
    ),
    (
        "a bare surname that shrugs, and so is a person's",
        'Coach Bo Pok praised Okoro. "A wall," Pok said. Okoro shrugged. "I just stand," he said.',
        ["Bo Pok", "Okoro"],
    ),
    (
        "a people that stands for one of two racers",
        '"It flew," said Temi Hale, who beat Joost Bakker. The Dutchman blamed his chain. '
        '"It snapped," he said.',
        ["Temi Hale", "Dutchman"],
    ),
    (
        "she whose lawyer it is",
        'Her lawyer called Moss "lost". Judge Karl Pok told Moss she had "failed". "So be it," '
        "she said.",
        ["Her lawyer", "Karl Pok", None],
    ),
    (
        "a single name with a mother of her own",
        'Brakka thanked her mother, Ida Moss. "You drove me," she said.',
        ["Brakka"],
    ),
    (
        "the holder of the same office elsewhere",
        'The president of Poland, Temi Hale, called it "rain". The president of Chile said it was '
        '"fog".',
        ["Temi Hale", "president"],
    ),
    (
        "an office that is no minister's",
        'The archbishop of Lund, Bo Pok, urged "calm". The archbishop of Hull, Temi Hale, said Pok '
        'was "right".',
        ["Bo Pok", "Temi Hale"],
    ),
    (
        "one quoted by another, with the place where she is",
        'The daily cited a source in Malmo as saying the port was "dry". It quoted Ida Moss of the '
        'Salt Guild as saying it was "wet".',
        ["source", "Ida Moss"],
    ),
    (
        "an office in capitals before its holder",
        'The firm\'s CEO, Ida Moss, called it "fair". An MP, Bo Pok, called it "foul".',
        ["Ida Moss", "Bo Pok"],
    ),
    (
        "one of whose name a part is told",
        'A porter, named only as Okoro, said it was "calm". A nurse, known only as Pok, said: '
        '"It burned."',
        ["Okoro", "Pok"],
    ),
    (
        "a people that stands for one named two lines before",
        'Coach Temi Hale praised Ed Okoro. "A wall," Hale said again. The Egyptian thanked '
        '"the boys".',
        ["Temi Hale", "Egyptian"],
    ),
    (
        "one who agrees behind another's words",
        'Mayor Ida Moss called it "late." Bo Pok agreed. "Very," he said.',
        ["Ida Moss", "Bo Pok"],
    ),
    (
        "namesakes told apart by courtesy",
        'Mr. Okoro said it was "odd". His sister, Ms. Okoro, said it was "sad".',
        ["Mr. Okoro", "Ms. Okoro"],
    ),
    (
        "a surname that is a word for places too",
        'Rep. Park of the Salt Party called it "late". "Too late," wrote Anna Park of Nomura.',
        ["Park", "Anna Park"],
    ),
    (
        "chiefs of staff who are an institution, and their initials",
        '"It flew," the Joint Chiefs of Staff said. The JCS called it "routine".',
        ["Joint Chiefs of Staff", "Joint Chiefs of Staff"],
    ),
    (
        "an ambassador to a country, with its name before his",
        'U.S. Ambassador to South Korea Harry Moss called it "soup".',
        ["Harry Moss"],
    ),
    (
        "who asks and does not answer himself",
        'Judge Karl Pok leaned in. "That cheap?" the judge asked.\n\n"That cheap," he said.',
        ["Karl Pok", None],
    ),
    (
        "new words for somebody who has just come in",
        'Chief executive Karl Pok bowed. "We failed," Pok said.\n\nThe bank agreed.\n\nTom Hale, '
        'who led it before, disagreed. "It burns," the fugitive executive said.',
        ["Karl Pok", "fugitive executive"],
    ),
    (
        "new words for a document, which nobody comes in as",
        'A new report was scathing. "It leaks," the report said.\n\nThe port was quiet.\n\nTom '
        'Hale disagreed. "It sinks," the damning report said.',
        ["new report", "new report"],
    ),
    (
        "one who leads with others",
        'A co-leader of the group, Ida Moss, was calm. "It is late," the co-leader said.',
        ["Ida Moss"],
    ),
    (
        "a foreign name that is nothing but the subject before",
        'The minister smiled. Zahira Oulad, a ceramist in Fez, was calm. "It is clay," she said.',
        ["Zahira Oulad"],
    ),
    (
        "a father who was the subject just before",
        'Tom Hale said it was "odd". He grew up in Hull. His father told him to eat. "Eat well," '
        "he used to say.",
        ["Tom Hale", None],
    ),
    (
        "one who saw something and is called a word for it",
        'In a memoir, Ida Moss called a priest who saw the boats "a liar".',
        ["Ida Moss"],
    ),
    (
        "whose words they are called",
        'In the words of coach Bo Pok, the team was "asleep".',
        ["Bo Pok"],
    ),
    (
        "a namesake who comes in by the surname alone",
        'The suspect, Okoro, 32, said he was "tired". Neighbor Ada Okoro, 71, called him "kind".'
        '\n\n"I ran," Okoro said.',
        ["Okoro", "Ada Okoro", "Okoro"],
    ),
    (
        "a surname before the whole name",
        'Pok, 34, won in Hull. "I am fine," he said.\n\nNovak Pok was born in Leeds.',
        ["Novak Pok"],
    ),
    (
        "a namesake told apart by age",
        'Ron Hale and his son spoke last. "It is late," said the younger Mr. Hale.',
        [None],
    ),
    (
        "one who asked for another name or for none",
        'A nurse, who asked not to be named, said: "Beds are full."\n\nA porter, who asked to be '
        'called Ann, said: "So are we."',
        ["nurse", "porter"],
    ),
    (
        "words that the next speaker adds to",
        "Paul Scard from Ohio has a hobby which has brought him into the book.\n\n"
        '"You break it into easy steps and reward each step."\n\n'
        'Ian Robins, who has a record, added: "We like trying."',
        ["Ian Robins", "Ian Robins"],
    ),
    (
        "a pull quote",
        "Andy Hale said the park was shut.\n\n"
        '"We need to make more room for wild play in our towns"\n\n'
        '"With parents worried, we need to make more room for wild play in our towns," said'
        " Dave Bond.",
        ["Dave Bond"],  # given once
    ),
)
