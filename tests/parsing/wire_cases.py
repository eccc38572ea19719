"""Thirty short stories in the manner of today's wires, written for this project.

Each holds one thing that a reader of quotations must get right, named in `phenomenon`; None as a
speaker means that the text does not tell, and that the reader must not guess. The first twelve
are in the manner of Yonhap.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class WireCase(NamedTuple):
    """A story and, for each quotation in its order, its first words and its speaker."""

    phenomenon: str
    text: str
    quotations: tuple[tuple[str, str | None], ...]


WIRE_CASES: Final = (
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
        "according to",
        'According to Prof. Ahn Su-min, the quake was "no surprise."',
        (("no surprise", "Ahn Su-min"),),
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
        "they: unknown rather than guessed",
        'The two sides met in Geneva for an hour.\n\n"It is a start," they said.',
        (("It is a start", None),),
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
)
