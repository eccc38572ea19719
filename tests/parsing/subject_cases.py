"""Who is the subject of the verb of speaking: sentences with much between the two.

All are written for this project. The speaker is that of the last quotation; the second table holds
look-alikes, in which the nearest name or noun does not speak.
"""

from __future__ import annotations

from typing import Final

SUBJECTS: Final[tuple[tuple[str, str], ...]] = (
    ('Ed Lund was cleared when the judge found he was "an honest man".', "judge"),
    ('Ed Lund said the club found him "too slow".', "Ed Lund"),
    ('Fox host Jane Roe then asked: "Can people take it to court?"', "Jane Roe"),
    ('Leeds host Hull City on Friday, Tom Hale said, and it is "late".', "Tom Hale"),
    ("“We won,” Arno Antl, Voltwagen’s chief financial officer told CNBC.", "Arno Antl"),
    ('Tom Hale, the mayor of Leeds told the Star it was "late".', "Tom Hale"),
    ('"I was shy," Tara, the latest to join the celebrity kids bandwagon, told IANS.', "Tara"),
    (
        "The driver did not check it, documents revealed Wednesday, as the sheriff investigating"
        ' the fatal shooting spoke of "neglect".',
        "sheriff",
    ),
    ('Tom Hale, the mayor said, was "late".', "mayor"),
    ('"It felt like falling," described Tom Hale, who was in the hall.', "Tom Hale"),
    (
        "Sleep clears toxins from the brain and helps with pathogens, explains Dr Lena Hartog."
        " “Eight hours are best.”",
        "Lena Hartog",
    ),
    (
        'A teacher who has worked for 20 years, told the Star that pupils are "very thoughtful".',
        "teacher",
    ),
    (
        'Tom Hale met a nurse who was there, told her the plan was "late" and left.',
        "Tom Hale",
    ),
    ('The nurse injured in the fall, Ida Moe, said it was "a miracle".', "Ida Moe"),
    (
        'The mayor praised the head of the union, Ida Moe, and called her "brave".',
        "mayor",
    ),
    (
        "Ida Moe said that the union had explained its demands, and the board's answer is"
        ' "an insult".',
        "Ida Moe",
    ),
    (
        'Ida Moe said Tom Hale had explained that the plan failed and the board is "lost".',
        "Tom Hale",
    ),
    ('Relatives of Webb fear he is "in danger".', "Relatives"),
    ("Lawyers for Brandt claim he was 'out of control'.", "Lawyers"),
    (
        'Ida Moe was asked about a Star article last week claiming the school was "a shambles".',
        "Star",
    ),
    ('Ida Moe signed a Star article claiming the school was "a shambles".', "Ida Moe"),
    (
        'The guard was insulted by Ann Webb, who was charged with calling him "a pig".',
        "Ann Webb",
    ),
    (
        '"Wells are dry," Suresh Palan, co-author of the study and professor of soil science and'
        " irrigation at the University of Western Bohemia, Davis, told Newsday.",
        "Suresh Palan",
    ),
    (
        '"Ice is thin," lead author Marta Lind, a NORI (Nordic Research Institute) visiting'
        " scholar at the University of Lapland, and guest lecturer at the University of Bergen,"
        " told Newsday.",
        "Marta Lind",
    ),
    (
        "But Dr Sunil Mehra, MD Internal Medicine, Lotus Health Institute, Gurgaon, says,"
        " “Nobody stays well for ever.”",
        "Sunil Mehra",
    ),
    (
        '"There is no proof of it," Anne Dupont, a virologist at the Pasteur Institute in Lille,'
        " France, who was not involved in the study, told AFP.",
        "Anne Dupont",
    ),
    ('The chairman, Bank of Kano, Musa Ali, said: "Rates must fall."', "Musa Ali"),
    (
        'Ada Eze, who leads the union, said that Tom Poe, head of the firm, told staff: "Go home."',
        "Tom Poe",
    ),
    (
        "In a 2006 speech Douglas Merrow, a leading British journalist and author well placed"
        " to advise ministers, stated: “Conditions for hunters must be made harder across the"
        " board.”",
        "Douglas Merrow",
    ),
    ('Film of the day shows a group of nurses singing, "We are still here."', "group"),
    (
        'One clip shows a string of miners — young and old — declaring, "We want trains."',
        "miners",
    ),
    ('Tom Reed saw the clerk, saying, "Enough is enough."', "Tom Reed"),
    ('Ida Moe met us. Monday\'s report said schools were "in need of care".', "Monday's report"),
    (
        'The slow rise suggests "a lack of nerve" on the part of builders, Gary Holm said.',
        "Gary Holm",
    ),
    ('Dan Weir said the play should have been called "The long goodbye".', "Dan Weir"),
    (
        'Ella Frost left in May. Ann Moss denied her claims that the bank was "a boys\' club".',
        "Ella Frost",
    ),
    (
        'Ida Moe\'s son, actor Carl Dow ("The Net"), recalls it. "It was a cold night," he said.',
        "Carl Dow",
    ),
    (
        'The gas is "still too dear" for homes run by Hale Group, a source told the Bell.',
        "source",
    ),
    ('Ann Roe, head of Lakewatch, a small charity in Bern told us it was "rare".', "Ann Roe"),
    (
        'Last week a letter from Cora Hill announcing the closure read: "We are sad to go."',
        "Cora Hill",
    ),
    ('A teacher claiming the prize said: "We are sad to go."', "teacher"),
    ('There was a note saying the plan was "sad".', "note"),
    (
        'The club folded, the league announced, as the mayor spoke of "a dark day" for the town.',
        "mayor",
    ),
    ('Nadia Kerr said residents wanted answers and felt "let down".', "Nadia Kerr"),
    (
        'Nadia Kerr said the firm ignored reports of leaks and was "blind to danger".',
        "Nadia Kerr",
    ),
    ('Nadia Kerr answered questions about the firm, which she called "a den".', "Nadia Kerr"),
    ('The minister faces claims from Carl Poe that the plan was "a sham".', "Carl Poe"),
    ('Ann Roe repeated claims that the bank was "a den of thieves".', "Ann Roe"),
    (
        'Nadia Kerr met the union, which said it was tired, and wants "a fresh start".',
        "Nadia Kerr",
    ),
    ('Nadia Kerr met the union, which said it was tired, and pay was "a joke".', "union"),
    (
        "After talks with groups including Greenwatch and the Red Cross, Rita Moore said they "
        'were "close to a deal".',
        "Rita Moore",
    ),
    (
        'The festival drew stars including Ella Frost, and Mayor Olga Novak called it "a triumph".',
        "Olga Novak",
    ),
    ('Families of the dead, including Ida Moe and Bo Lund, said it was "late".', "Families"),
    ('Relatives of Boeing engineer Ann Webb said she was "kind".', "Relatives"),
    ('Parents of Hill School pupil Ann Webb said she was "kind".', "Parents"),
    (
        "Dr Katy Sayle a lecturer of sociology at the University of York told North World she"
        " believes the plan marks a change. She said: “[It] moves away from single cases.”",
        "Katy Sayle",
    ),
    (
        'Grace Omondi, a poet and activist based in Kisumu, said: "We will march."',
        "Grace Omondi",
    ),
    (
        'Grace Omondi, a leading Kenyan poet and author often seen on television, said: "We '
        'will march."',
        "Grace Omondi",
    ),
    (
        'Kwame Asante a lecturer at the university said: "The rains are late."',
        "Kwame Asante",
    ),
    (
        'Senior investigating officer Detective Chief Inspector Rose Hall said: "We want to '
        'hear from you."',
        "Rose Hall",
    ),
    (
        'Rose Hall, described by Tim Lake as "a bright light", died on Monday.',
        "Tim Lake",
    ),
    (
        'Prosecutor Jane Dunn told the court Walsh had shouted "I did it" at officers.',
        "Walsh",
    ),
    (
        'Prosecutor Jane Dunn told the jury Mark Walsh had shouted "I did it" at officers.',
        "Mark Walsh",
    ),
    (
        'Jane Dunn told police Walsh had shouted "I did it" at officers.',
        "Walsh",
    ),
    (
        'Jane Dunn told reporters Walsh had called the plan "a farce".',
        "Walsh",
    ),
    (
        'Jane Dunn alleges that in a text Tom Hale wrote "you are a child".',
        "Tom Hale",
    ),
    (
        'The tribunal was told that Mr Hale had texted Ms Dunn, saying: "You are a child."',
        "Hale",
    ),
    (
        'Managing director Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Acting chief constable Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Chief operating officer Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Lead investigating officer DC Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Visiting professor of law Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Sitting MP Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Serving prison officer Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Returning champion Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Leading surgeon Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'United captain Harry Mack said: "We let the fans down." Defender Luke Shore added: '
        '"It hurts."',
        "Luke Shore",
    ),
    (
        'United captain Harry Mack, speaking to Sky Sports, said: "We let the fans down."',
        "Harry Mack",
    ),
    (
        'Former England striker Alan Shear, on BBC radio: "That was awful."',
        "Alan Shear",
    ),
    (
        'Injured striker Harry Mack said: "We will go on."',
        "Harry Mack",
    ),
    (
        'Suspended teacher Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'Wounded soldier Harry Mack said: "We will go on."',
        "Harry Mack",
    ),
    (
        'Accused killer Harry Mack said: "We will go on."',
        "Harry Mack",
    ),
    (
        'Trained nurse Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'Detained journalist Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'Elected mayor Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'Married teacher Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'Defeated candidate Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'United captain Harry Mack said: "We will go on."',
        "Harry Mack",
    ),
    (
        'United boss Harry Mack said: "We will go on."',
        "Harry Mack",
    ),
    (
        'Barking MP Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'United captain Harry Mack, speaking after the match, said: "We will go on."',
        "Harry Mack",
    ),
    (
        'Player of the year Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    # look-alikes
    ('Calling striker Tom Roe a fool, Bob Poe said: "We go on."', "Bob Poe"),
    ('Beating champion Ann Roe in Paris, Eva Poe said: "We go on."', "Eva Poe"),
    ('Leading mourners to the grave, Ann Roe said: "We go on."', "Ann Roe"),
    ('Serving soup to children, Bob Poe said: "We go on."', "Bob Poe"),
    ('Elected mayor in May, Bob Poe said: "We go on."', "Bob Poe"),
    ('United in grief, the family said: "We go on."', "family"),
    ('Praised by coach Ann Roe, striker Bob Poe said: "We go on."', "Bob Poe"),
    ('Ann Roe told police she had seen Bob Poe with "a big knife".', "Ann Roe"),
    ('Ann Roe told reporters Bob Poe was "a liar".', "Ann Roe"),
    ('Ann Roe told police officer Bob Poe that it was "a lie".', "Ann Roe"),
    ('Ann Roe told the court clerk Bob Poe it was "a lie".', "Ann Roe"),
    ('Ann Roe told reporters Bob Poe and Tim Doe that it was "a lie".', "Ann Roe"),
    ('Ann Roe, described as shy, called the plan "a lie".', "Ann Roe"),
    ('Ann Roe, criticised by Bob Poe for her vote, said it was "a lie".', "Ann Roe"),
    ('Ann Roe attacked the plan announced by Bob Poe as "a lie".', "Ann Roe"),
    ('Ann Roe criticised remarks made by Bob Poe as "a lie".', "Ann Roe"),
    ('Unlike Ann Roe, a nurse at the ward said it was "a farce".', "nurse"),
    # names that people give of themselves; names behind the words
    (
        'The roof leaked, according to Paul Otieno. "It was raining all that night."',
        "Paul Otieno",
    ),
    (
        '"It was raining all that night." That is how Paul Otieno remembers the day.',
        "Paul Otieno",
    ),
    (
        '"It was raining all that night," he says. Paul Otieno has driven a bus since 1999.',
        "Paul Otieno",
    ),
    (
        '"It was raining all that night," she says, wiping her eyes. Mary Otieno lost two sons.',
        "Mary Otieno",
    ),
    (
        '"It was raining all that night," the driver, who gave his name only as Paul, said.',
        "Paul",
    ),
    (
        '"It was raining all that night," said the driver, who asked to be named only as Paul.',
        "Paul",
    ),
    (
        'The roof leaked for days, according to Paul Otieno, a driver. "It was raining all '
        'that night."',
        "Paul Otieno",
    ),
    (
        'The roof leaked for days, according to Paul Otieno, who lives next door. "It was '
        'raining all that night."',
        "Paul Otieno",
    ),
    (
        '"It was raining all that night," said a driver who gave his name only as Paul.',
        "Paul",
    ),
    (
        '"It was raining all that night," said a driver who only gave her first name, Mary.',
        "Mary",
    ),
    (
        '"It was raining all that night," said a driver who gave her name as Mary Otieno.',
        "Mary Otieno",
    ),
    (
        '"It was raining all that night," said a driver who asked to be identified only as Mary.',
        "Mary",
    ),
    (
        '"It was raining all that night," said a driver who asked to be identified only by '
        "her first name, Mary.",
        "Mary",
    ),
    (
        '"It was raining all that night," said a 34-year-old driver who identified herself as'
        " Mary.",
        "Mary",
    ),
    (
        '"It was raining all that night," said a driver, who wished to be known only as Mary.',
        "Mary",
    ),
    (
        '"It was raining all that night," said a driver who goes by the name Mary.',
        "Mary",
    ),
    (
        '"It was raining all that night," said one driver, giving only his surname, Kim.',
        "Kim",
    ),
    (
        'A driver, who gave only his surname Kim, said: "It was raining all that night."',
        "Kim",
    ),
    (
        'A driver, identified only as Kim, said: "It was raining all that night."',
        "Kim",
    ),
    (
        'A driver whose name is Paul said: "It was raining all that night."',
        "Paul",
    ),
    (
        'Mary*, a driver, said: "It was raining all that night." *Name has been changed.',
        "Mary",
    ),
    (
        '"It was raining all that night," he says. Paul Otieno has driven a bus since 1999.',
        "Paul Otieno",
    ),
    (
        '"It was raining all that night," he says.\n\nPaul Otieno, 45, has driven a bus since '
        "1999.",
        "Paul Otieno",
    ),
    (
        '"It was raining all that night," she says, wiping her eyes.\n\nMary Otieno lost two '
        "sons in the flood.",
        "Mary Otieno",
    ),
    (
        'She remembers the rain. "It was raining all that night," she says.\n\nMary Otieno, a '
        "trader, lost two sons in the flood.",
        "Mary Otieno",
    ),
    (
        '"It was raining all that night." That is how Paul Otieno remembers the day.',
        "Paul Otieno",
    ),
    (
        '"It was raining all that night." So says Paul Otieno, a driver.',
        "Paul Otieno",
    ),
    (
        '"It was raining all that night." Those are the words of Paul Otieno, a driver.',
        "Paul Otieno",
    ),
    (
        '"It was raining all that night." That was the message from Paul Otieno, a driver.',
        "Paul Otieno",
    ),
    (
        '"It was raining all that night." This was the verdict of Paul Otieno, a driver.',
        "Paul Otieno",
    ),
    (
        '"It was raining all that night." With these words, Paul Otieno began his talk.',
        "Paul Otieno",
    ),
    (
        '"It was raining all that night." That\'s what Paul Otieno told the inquiry.',
        "Paul Otieno",
    ),
    # look-alikes
    ('"It rained all night," said a driver who named the owner as Paul Okoth.', "driver"),
    ('"It rained all night," said a driver who asked to be named only as a local.', "driver"),
    ('"It rained all night," said the widow of a driver identified as Paul Okoth.', "widow"),
    ('"It rained all night," the nurse told a driver who gave his name as Paul.', "nurse"),
    ('Ann Poe rose. "It rained all night." It was what Paul Okoth had feared.', "Ann Poe"),
    # words in an opening clause, in a question, behind a passive
    (
        'While Ann Roe called the law "a start", Bob Poe said it was "not enough".',
        "Bob Poe",
    ),
    (
        'After Ann Roe promised "a new start", Bob Poe asked for "proof".',
        "Bob Poe",
    ),
    (
        'Ann Roe promised "a new start" but Bob Poe wanted "proof".',
        "Bob Poe",
    ),
    (
        'Bob Poe was called "a liar" by a fellow MP, Ann Roe.',
        "Ann Roe",
    ),
    (
        'Bob Poe says Ann Roe has labelled him "a liar".',
        "Ann Roe",
    ),
    # a pronoun with a stray capital, a plural that could be a verb, lives that are claimed
    ("Amy Poe sold bread. “It had been working without a hitch,” She pointed out.", "Amy Poe"),
    ('When Ann Roe came out in a blue gown, volunteers exclaimed: "How pretty!"', "volunteers"),
    ('When Ann Roe came out of the court, guards shouted: "Stand back!"', "guards"),
    ('He Jun spoke next. "The rains are late," He Jun said.', "He Jun"),
    ('Huge fires "ravaged" the south in May, claiming lives in Lund, the Bell reported.', "Bell"),
    # only a caption names this person
    (
        'Mr Lim Hock said he would go. "I have faith," he said.\n\nMs Devi Rao leaves the court '
        'with her lawyer Bala Nair on May 3. ST PHOTO: TAN WEI\n\n"I respect it," he added.',
        "Lim Hock",
    ),
    # who asks, who calls, who promises
    ('Jane Holt, the Labour leader, asked why the city was "asleep at the wheel".', "Jane Holt"),
    ('BBC reporter Ida Moe, standing at the gate, asked if it was "a joke".', "Ida Moe"),
    ('A nurse said he gave his name as Ali Karim. The nurse said he was "calm".', "nurse"),
    ('A porter said the dog was known as Rex. The porter said it was "a sweet dog".', "porter"),
    ('It was called "a disgrace" by lawyers for the victim, Sam Hale.', "lawyers"),
    ('It was called "a disgrace" by his lawyer, Ella Frost.', "Ella Frost"),
    ('Rita Moore promised "jobs" and Bo Lund would get "a medal".', "Rita Moore"),
    # what a source cites
    ('The firm knew it would sell, according to Ann Lund, citing "strong demand".', "Ann Lund"),
    # words in an opening clause, with another's clause behind it
    ('While Ann Roe called the law "a start", Bob Poe said it was late.', "Ann Roe"),
    ('After Ann Roe promised "a new start", Bob Poe asked for more.', "Ann Roe"),
    (
        "“If that had not come” by the Red Cross, Oxfam and other world partners, Roe said on "
        "Monday, it would burn.",
        "Roe",
    ),
    # a caption between two parts of a statement names another man
    (
        'Mr Lim Hock said he would go. "I have faith," he said.\n\nBala Nair, her lawyer, speaks '
        'outside the State Courts on May 3. ST PHOTO: TAN WEI\n\n"I respect it," he added.',
        "Lim Hock",
    ),
    (
        '"Lakes matter," Ana Ruiz, a research fellow at the Lake Institute in Turin, Italy, and '
        "author of the study, said.",
        "Ana Ruiz",
    ),
    (
        "Ana Ruiz, a professor at the University of Colorado, Boulder, and author of the study, "
        'said lakes were "dying".',
        "Ana Ruiz",
    ),
    (
        'A statement by Cora Hill announcing the closure read: "We are sad to go."',
        "Cora Hill",
    ),
    (
        'Ann Moss, a spokeswoman for the port, said it was shut. "Work will begin soon," a '
        "statement added.",
        "Ann Moss",
    ),
    (
        'The mayor, Ann Moss, said it was shut. "Work will begin soon," a statement added.',
        "statement",
    ),
    (
        'The union said Paul Stern\'s letter revealed "contempt for workers".',
        "union",
    ),
    ('The union said Paul Stern\'s letter called nurses "a burden".', "Paul Stern"),
    (
        'The Daily Ledger said that in several towns, gangs had begun "talks with officers".',
        "Daily Ledger",
    ),
    ('Ola Brandt said Wales has lost nurses adding that "the rest will go".', "Ola Brandt"),
    (
        'Mr Tom Reed said Ms Ida Lowe had announced help and he thought the loan was a "trick".',
        "Tom Reed",
    ),
    ('Ida Lowe is "less trusted than ever" by farmers, a poll has shown.', "poll"),
    ('Ida Lowe wants "a fair deal" for farmers, as a poll has shown.', "Ida Lowe"),
    # what something shows is a clause, with or without "that"
    ('The emails show Okoth told staff to "keep quiet".', "Okoth"),
    ('Records suggest police called them "vermin".', "police"),
    # a lone participle with its doer behind the words
    ('The plan, branded "reckless" by unions, was dropped.', "unions"),
    ('The deal, hailed as "historic" by Ann Roe, was signed on Monday.', "Ann Roe"),
    ('A scheme dubbed a "folly" by critics was dropped.', "critics"),
    ('Okoth, described as "a bully" by the coach, Tom Box, resigned.', "Tom Box"),
    ('Ann Roe called it "a farce" by text message.', "Ann Roe"),
    # the subject stands right behind the phrase that opens the sentence
    ('At a news conference Okoth said the tax was "a theft".', "Okoth"),
    ('At the weekend President Okoth also called it "a theft".', "Okoth"),
    ('Outside court police said it was "a theft".', "police"),
    ('In a letter to the board Okoth called it "a theft".', "Okoth"),
    ('In the autumn of 2019 Okoth said it was "a theft".', "Okoth"),
    # the subject stands right behind the time
    ('In June Okoth described the state of the river as "dramatic".', "Okoth"),
    ('On Monday Mayor Ann Roe wrote "it is a theft" on her page.', "Ann Roe"),
    ('In March 2019 Roe told the court that the tax was "a theft".', "Roe"),
    ('On Wednesday officials at the port described the tax as "a theft".', "officials"),
    ('Poe told the court that in May Okoth called the tax "a theft".', "Okoth"),
    ('Ann Roe told of the murder of April Okoth, calling it "a theft of life".', "Ann Roe"),
    (
        "Harrow and Wembley MP Jane Roe said: “This is good news. We waited for it.”",
        "Jane Roe",
    ),
    (
        "Pirie and Locke councillor Tom Roe said: “This is good news. We waited for it.”",
        "Tom Roe",
    ),
    (
        "Stroud and Dale MSP Ann Roe told the meeting: “This is good news. We waited.”",
        "Ann Roe",
    ),
    (
        "“This is good news. We waited for it,” said Marsh and Fenwick MP Jane Roe.",
        "Jane Roe",
    ),
    (
        "Rugby and Kenning Conservative MP Jane Roe said: “This is good news. We waited.”",
        "Jane Roe",
    ),
    (
        "Kent and Medway police commissioner Jane Roe said: “This is good news. We waited.”",
        "Jane Roe",
    ),
    (
        "Larry Poe, President Donald Roe's newly installed chief economic adviser, said "
        '"there might have been some confusion" on her part.',
        "Larry Poe",
    ),
    (
        "Ann Poe, Tim Roe's freshly appointed lawyer, told the court \"there was some "
        'confusion" over the date.',
        "Ann Poe",
    ),
    (
        'Ann Poe, the governor\'s recently hired adviser, said "there was some confusion" over'
        " the date.",
        "Ann Poe",
    ),
    (
        'Maria Roe broke down in the courtroom on Monday.\n\n"I was meant to look like a cover '
        'for everyone else," the 24-year-old Canadian said at the hearing.',
        "Maria Roe",
    ),
    (
        'Maria Roe won the final on Monday.\n\n"I was meant to be here," the 24-year-old Dane '
        "said.",
        "Maria Roe",
    ),
    (
        'Maria Roe won the final on Monday.\n\n"I was meant to be here," said the 31-year-old '
        "Scot.",
        "Maria Roe",
    ),
    (
        "While one woman, using the name Andrea, said: 'I am devastated for anyone who used "
        "the firm.'",
        "Andrea",
    ),
    (
        "Another customer, using the name Sam, wrote: “I am devastated for anyone who used "
        "the firm.”",
        "Sam",
    ),
    (
        "But in a handwritten note on his letter Mrs Roe said: “This is not a correct account"
        " of the plan.”",
        "Roe",
    ),
    (
        'The newly elected mayor said the plan was "a hazard".',
        "newly elected mayor",
    ),
    (
        'A highly respected teacher said the plan was "a hazard".',
        "highly respected teacher",
    ),
    (
        'His newly hired lawyer said the plan was "a hazard".',
        "His newly hired lawyer",
    ),
    (
        "“It was a hazard,” said the newly crowned champion, Ann Roe.",
        "Ann Roe",
    ),
    (
        'The badly burned man told doctors it was "a hazard".',
        "badly burned man",
    ),
    (
        'Britain\'s newly minted Olympic champion Ann Roe said it was "a hazard".',
        "Ann Roe",
    ),
    (
        'Tim Poe, France\'s recently ousted prime minister, said it was "a hazard".',
        "Tim Poe",
    ),
    (
        'Tim Poe, the army\'s formerly feared commander, told the court it was "a hazard".',
        "Tim Poe",
    ),
    (
        'Tim Poe, Ann Roe\'s estranged husband, told the court it was "a hazard".',
        "Tim Poe",
    ),
    (
        'Tim Poe, the city\'s first elected mayor, told the court it was "a hazard".',
        "Tim Poe",
    ),
    (
        'At a press conference in Leeds Mr Roe said it was "a hazard".',
        "Roe",
    ),
    (
        'But in a blog post on Tuesday company founder Jane Roe wrote it was "a hazard".',
        "Jane Roe",
    ),
    (
        'And in a swipe at the mayor Mr Roe added it was "a hazard".',
        "Roe",
    ),
    (
        'Brighton and Hove council leader Jane Roe said it was "a hazard".',
        "Jane Roe",
    ),
    (
        'Devon and Cornwall Police chief constable Jane Roe said it was "a hazard".',
        "Jane Roe",
    ),
    (
        "“It was a hazard,” said Leeds and Bradford bishop Jane Roe.",
        "Jane Roe",
    ),
    (
        'Trinidad and Tobago Prime Minister Jane Roe said it was "a hazard".',
        "Jane Roe",
    ),
    (
        'Bosnia and Herzegovina coach Ivan Roe said it was "a hazard".',
        "Ivan Roe",
    ),
    (
        'Johnson and Johnson chief executive Jane Roe said it was "a hazard".',
        "Jane Roe",
    ),
    (
        "The more experienced driver said the bridge was “a hazard to all”.",
        "more experienced driver",
    ),
    (
        "Newly elected mayor Jane Roe said the bridge was “a hazard to all”.",
        "Jane Roe",
    ),
    (
        "Third seed Tim Roe said the bridge was “a hazard to all”.",
        "Tim Roe",
    ),
    (
        "Highly rated midfielder Tim Roe said the bridge was “a hazard to all”.",
        "Tim Roe",
    ),
    (
        "It was “a hazard”, according to Ann Poe's brother, Tim Roe.",
        "Tim Roe",
    ),
    (
        "Ann Poe accused Tim Roe of calling it “a hazard”.",
        "Tim Roe",
    ),
    (
        "Poorly paid clerk Tim Roe said it was “a hazard”.",
        "Tim Roe",
    ),
    (
        "Deeply concerned parents said it was “a hazard”.",
        "Deeply concerned parents",
    ),
)

# Nobody who could have said it is named, or two said it together.
NOBODY: Final[tuple[str, ...]] = (
    'Bob Poe paid a fine. The ruling was "a great relief for all".',
    'Bob Poe came on Monday. The law is "a shame for this town".',
    '"We are tired," Ada Eze, a nurse, and Bo Lund, a clerk from Leeds, England, said.',
    '"You must go now," he said.\n\nMary Okoth packed a bag and left with her sons.',
    '"It rained all night," he said.\n\nThe story of Paul Okoth is well known here.',
    'Anna Poe met her father. "It rained all night," he said.\n\nPaul Okoth, a baker, was late.',
    'Kate Dunn walked home in the dark. "It rained all night," he said.',
    '"It rained all night." That was the year of Paul Okoth\'s birth.',
    '"It was the worst night of all," he said.\n\nProsecutor David Kane, who leads the case, rose.',
    '"I thought we would die," he said.\n\nSaleh Omar, 34, was killed in the strike.',
    '"She never came home," he told the inquest.\n\nPeter Wyatt, a coroner, heard more.',
    '"I woke and he was gone," she said.\n\nOlga Novak, the mayor of Hill, came on Monday.',
    'The court heard he had "no remorse at all for what he did".',
    'Ann Roe was reportedly "furious at the long delay of the trains".',
    'Ann Roe, asked if Bob Poe was "a liar", laughed.',
    'Asked if Bob Poe was "a liar", Ann Roe laughed.',
    'Ann Roe promised to end what has been called "the war on cars".',
    'Bob Poe said he had been called "a liar".',
    'The minister, Ann Roe, faced calls for "a full inquiry" on Monday.',
    'Ann Roe has denied claims that the bank was "a boys\' club".',
    'Ann Roe faces allegations that she ran "a den of thieves" in Leeds.',
    'Ann Roe left amid claims that the bank was "a den of thieves".',
    'Ann Roe responded to claims that the bank was "a den of thieves".',
    'Ann Roe is under pressure after reports that the bank was "a den of thieves".',
    'The bank\'s chairman, Bob Poe, and its chief, Ann Roe, called the claims "absurd".',
)
