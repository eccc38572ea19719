"""Short stories in the manner of today's wires, written for this project.

Each holds one thing that a reader of quotations must get right, named in `phenomenon`; None as a
speaker means that the text does not tell, and that the reader must not guess.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class WireCase(NamedTuple):
    """A story and, for each quotation in its order, its first words and its speaker."""

    phenomenon: str
    text: str
    quotations: tuple[tuple[str, str | None], ...]


# In the manner of Yonhap.
_SEOUL: Final = (
    WireCase(
        "surname first, title between name and later mention",
        "Unification Minister Han Seo-jin arrived in Goseong on Tuesday.\n\n"
        '"The road will be open by spring," Han said.',
        (("The road will", "Han Seo-jin"),),
    ),
    WireCase(
        "two people of one surname",
        "Kim Do-yun, an aide to lawmaker Kim Ha-neul, met reporters at the assembly.\n\n"
        '"We have nothing to hide," the aide said.',
        (("We have nothing", "Kim Do-yun"),),
    ),
    WireCase(
        "rank before the name, taken up by the rank",
        "Adm. Park Min-ho inspected the new frigate in Busan.\n\n"
        '"She is ready for the sea," the admiral told sailors.',
        (("She is ready", "Park Min-ho"),),
    ),
    WireCase(
        "split around the attribution",
        '"Exports are recovering," Finance Minister Oh Tae-jun said. "Chips lead the way."',
        (("Exports are", "Oh Tae-jun"),),
    ),
    WireCase(
        "an official without a name",
        "Seoul is weighing a reply to the letter.\n\n"
        '"No decision has been made," a ministry official said on condition of anonymity.',
        (("No decision", "ministry official"),),
    ),
    WireCase(
        "a state news agency as source",
        "The North fired two missiles on Saturday.\n\n"
        'KCNA called the launch "a stern warning" to the South.',
        (("a stern warning", "KCNA"),),
    ),
    WireCase(
        "employer before the role is not the speaker",
        '"Production resumes on Monday," said Hanbit Motors spokeswoman Yoon Ji-ah.',
        (("Production resumes", "Yoon Ji-ah"),),
    ),
    WireCase(
        "a pronoun that only the subject before can mean",
        "Coach Lee Sang-woo praised goalkeeper Baek Jun after the match in Daegu.\n\n"
        '"He kept us alive," the coach said.',
        (("He kept us", "Lee Sang-woo"),),
    ),
    WireCase(
        "partial words in a clause, reporter on the left",
        'Trade Minister Noh Eun-bi said the deal would be a "lifeline" for farmers.',
        (("lifeline", "Noh Eun-bi"),),
    ),
    WireCase(
        "apposition with another's name in it",
        'Jang Mi-rae, a senior aide to Mayor Cho Hyun-seok, said the plan was "far from over."',
        (("far from over", "Jang Mi-rae"),),
    ),
    WireCase(
        "a floating paragraph after an attributed one",
        '"The vaccine is safe," health chief Shin Dong-il said.\n\n'
        '"People should not hesitate to get it."',
        (("The vaccine", "Shin Dong-il"), ("People should", "Shin Dong-il")),
    ),
    WireCase(
        "two ministries are two, however short the second is named",
        "North Korea's foreign ministry denounced the drills on Tuesday.\n\n"
        'Seoul\'s unification ministry called the statement "deeply regrettable."',
        (("deeply regrettable", "Seoul's unification ministry"),),
    ),
    WireCase(
        "a paper is told, behind a clause that ends in a comma",
        "Seo Tae-kyung, a retired engineer who flew for the carrier for years, told the Busan "
        'Daily: "Nobody looked at the valve."',
        (("Nobody looked", "Seo Tae-kyung"),),
    ),
    WireCase(
        "one who acts in an office, behind the agency's name",
        '"The probe is silent," KARI acting president Moon Ye-rin told a hearing.',
        (("The probe", "Moon Ye-rin"),),
    ),
    WireCase(
        "a side of a trial",
        "Prosecutor Joan Rivera spoke for an hour. The defense called her case "
        '"a rehearsal for a lawsuit."',
        (("a rehearsal", "defense"),),
    ),
    WireCase(
        "according to",
        'According to Prof. Ahn Su-min, the quake was "no surprise."',
        (("no surprise", "Ahn Su-min"),),
    ),
    WireCase(
        "an institution whose name holds of and and, then the ministry",
        "SEOUL, March 4 (Yonhap) -- The Ministry of Food and Drug Safety recalled a brand of kimchi"
        ' Tuesday, calling the batch "unfit for sale." Shops must clear it, the ministry said, "by'
        ' noon."\n(END)',
        (
            ("unfit for sale", "Ministry of Food and Drug Safety"),
            ("by noon", "Ministry of Food and Drug Safety"),
        ),
    ),
    WireCase(
        "a surname that is a word, then an age for the name",
        "INCHEON, June 20 (Yonhap) -- Captain Son Ji-hwan flew in from London on Friday.\n\n"
        '"I still have a contract," Son told a crowd at the gate. The 31-year-old added he was'
        ' "glad of the rain."',
        (("I still have", "Son Ji-hwan"), ("glad of", "Son Ji-hwan")),
    ),
    WireCase(
        "two lawmakers of one surname, told apart by the pronoun",
        "Rep. Kim Dong-won of the ruling party left the chamber early. Rep. Kim Mi-ra of the"
        ' opposition stayed.\n\n"Somebody has to count the votes," Kim Mi-ra said. "She counts too'
        ' loudly," Kim Dong-won replied.',
        (("Somebody has", "Kim Mi-ra"), ("She counts", "Kim Dong-won")),
    ),
    WireCase(
        "an agency quotes somebody without a name",
        "The Korean Central News Agency quoted a vice minister as saying Pyongyang would make the"
        ' activists "swallow their paper."',
        (("swallow their", "vice minister"),),
    ),
    WireCase(
        "the minister of another office",
        "Interior Minister Woo Sang-chul waited in the lobby for an hour.\n\n"
        '"No comment," the justice minister said on his way out.',
        (("No comment", "justice minister"),),
    ),
)
# In the manner of Reuters, AP, AFP, the BBC and Wikinews.
_ELSEWHERE: Final = (
    WireCase(
        "a rank that is cut short, before a name that is a word too",
        'Navy chief Adm. Per Nordahl rejected the charge. "Every signature is on file," the '
        "admiral said.",
        (("Every signature", "Per Nordahl"),),
    ),
    WireCase(
        "what is so-called is not said",
        'The firm cut off two dozen accounts over so-called "sextortion" schemes, it said.',
        (),
    ),
    WireCase(
        "a particle in a Dutch name, the verb first",
        "Prime Minister Pieter van der Laan opened the dyke near Zwolle.\n\n"
        '"Water does not wait," said Van der Laan.',
        (("Water does", "Pieter van der Laan"),),
    ),
    WireCase(
        "single marks in British style",
        "Jane Whitlock runs a bakery in Leeds.\n\n'We sold out by noon,' she said.",
        (("We sold out", "Jane Whitlock"),),
    ),
    WireCase(
        "manner verb behind an exclamation mark",
        '"We did it!" shouted Tom Barrow from the roof of the bus.',
        (("We did it", "Tom Barrow"),),
    ),
    WireCase(
        "participle whose subject is far left",
        'Maria Silva rejected the offer on Friday, calling it "an insult" to nurses.',
        (("an insult", "Maria Silva"),),
    ),
    WireCase(
        "relative pronoun beside the passage",
        'The club thanked Peter Novak, who described the season as "a long winter."',
        (("a long winter", "Peter Novak"),),
    ),
    WireCase(
        "a document speaks",
        'The report said inspectors had found "serious gaps" at the plant.',
        (("serious gaps", "report"),),
    ),
    WireCase(
        "title of a programme beside real words",
        '"I will run again," Laura Quinn told the BBC\'s "Morning Briefing."',
        (("I will run", "Laura Quinn"),),
    ),
    WireCase(
        "a nickname inside a name",
        'Eddie "The Fridge" Malone signed for Hull, and his agent was delighted.',
        (),
    ),
    WireCase(
        "a paragraph left open on purpose",
        'Anna Keller wrote to members:\n\n"We have lost a friend.\n\n"We will finish her work."',
        (("We have lost", "Anna Keller"), ("We will finish", "Anna Keller")),
    ),
    WireCase(
        "a label and a colon",
        'Reactions to the verdict:\n\nRosa Delgado, mother of two: "At last we can sleep."',
        (("At last", "Rosa Delgado"),),
    ),
    WireCase(
        "parenthesis between name and verb",
        'Rep. Alice Monroe (D-Ohio) said the bill was "dead on arrival."',
        (("dead on arrival", "Alice Monroe"),),
    ),
    WireCase(
        "gender chooses between two people",
        "David Stone met Helen Marsh at the port on Sunday.\n\n"
        '"The cranes are working again," she said.',
        (("The cranes", "Helen Marsh"),),
    ),
    WireCase(
        "nobody is named: unknown",
        '"The sea took everything."\n\nThe village has stood empty since the storm.',
        (("The sea took", None),),
    ),
    WireCase(
        "they: the group of the line before",
        'The two sides met in Geneva for an hour.\n\n"It is a start," they said.',
        (("It is a start", "two sides"),),
    ),
    WireCase(
        "he with nobody to take up: unknown",
        'The factory closed in May.\n\n"I walked out with my tools," he said.',
        (("I walked out", None),),
    ),
    WireCase(
        "two apostrophes for one mark",
        "''The court has spoken,'' Judge Ruth Abrams said.",
        (("The court has", "Ruth Abrams"),),
    ),
    WireCase(
        "a mark that faces the wrong way",
        "“It is unusual for March,“ said forecaster Liam Boyle.",
        (("It is unusual", "Liam Boyle"),),
    ),
    WireCase(
        "an attribution between two passages of one sentence",
        'Daniel Obi arrived late.\n\n"Normally," he said, "the train is on time."',
        (("Normally", "Daniel Obi"),),
    ),
    WireCase(
        "a university before the role of its scholar",
        'The fossil is "a fish with ambitions," said University of Bergen palaeontologist Marit'
        " Solheim.",
        (("a fish with", "Marit Solheim"),),
    ),
    WireCase(
        "the subject just before leads over whom the story is about",
        "Premier Ruth Castle opened the bridge. Castle cut the ribbon and Castle spoke. Engineer"
        ' Lena Roth, who drew it for Castle in a week, stood apart. "Nobody asked me," she said.',
        (("Nobody asked", "Lena Roth"),),
    ),
    WireCase(
        "a teenager whose age was told",
        "Sailor Emil Brandt, 16, rounded the cape alone. His father flew out to meet him in"
        ' Hobart.\n\n"I sang to the albatross," the teenager told the harbour radio.',
        (("I sang to", "Emil Brandt"),),
    ),
    WireCase(
        "a people for a name, the verb first",
        "Manager Iain Sorley would not blame the referee."
        ' "He gave what he saw," shrugged the Scot.',
        (("He gave what", "Iain Sorley"),),
    ),
    WireCase(
        "an inquiry finds, and its words are no operator's",
        'The railway pointed to an inquiry that found its staff had acted "in keeping with the rule'
        ' book."',
        (("in keeping", "inquiry"),),
    ),
    WireCase(
        "the wife of a governor is not the governor",
        'Later, the wife of Gov. Saul Prentice described the raid as "a knock that never ends."',
        (("a knock that", "wife"),),
    ),
    WireCase(
        "the mark before the comma, as the Guardian has it",
        "'It isn't much of a house', conceded the agent, Dora Finch. The tenants' union disagreed.",
        (("It isn't much", "Dora Finch"),),
    ),
    WireCase(
        "what is sung is a title, what is written speaks",
        'Mourners sang "Ae Fond Kiss" until dark. A card pinned to the door read: "Gone fishing."',
        (("Gone fishing", "card"),),
    ),
    WireCase(
        "the younger of two: unknown which",
        'Augustus Wray and his son answered questions together. "Ask my father," joked the younger'
        " Mr. Wray.",
        (("Ask my father", None),),
    ),
    WireCase(
        "she with two women to take up: unknown",
        'Clara Hume and Edith Lowe spoke at the gate. "We were never told," she added.',
        (("We were never", None),),
    ),
)
WIRE_CASES: Final = (*_SEOUL, *_ELSEWHERE)
