"""Who said each quotation: an ordered list of named rules.

Each passage between marks is handed down the list, and the first rule that finds something decides.
It stamps its name on the quotation, and `python -m bot parse --explain FILE` prints it. The idea is
that of the sieves in Stanford CoreNLP's quote attribution. What no rule claims and no speaker is
near may be a title, a nickname or a term: `terms` looks at it.

To add a rule, write a function that takes a `Place` (or a `Stop`, for the search to the left) and
returns what it found, and give it a line in `RULES` with its reason, its source and cases. The
tests read every case and check that the rule decides it; `make outlets` prints what it is worth.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from bot.models.message import template
from bot.parsing.attribution import before, behind, continuation, headline
from bot.parsing.attribution.assembly import Answer, Stage, join
from bot.parsing.attribution.coreference import read_discourse
from bot.parsing.attribution.place import Place
from bot.parsing.attribution.scan import stops
from bot.parsing.grammar.phrases import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.models.article import Person, Quotation
    from bot.parsing.attribution.discourse import Discourse
    from bot.parsing.attribution.place import Found
    from bot.parsing.narration import Narration
    from bot.parsing.people.entities import People


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which news text tells who speaks.

    `cases` are pairs of a text and the speaker that this rule gives to one of its quotations.
    """

    name: str
    stage: Stage
    find: Callable[[Any], Found | None]
    reason: str
    source: str
    cases: tuple[tuple[str, str | None], ...]


_PHENOMENA: Final = "quotation syntax of news: Quirk et al., A Comprehensive Grammar, 14.28-14.30"
_AP: Final = 'AP Stylebook, "quotation marks" and "attribution"'
_CHICAGO: Final = "Chicago Manual of Style 13.39-13.51"

RULES: Final = (
    Rule(
        "led in",
        Stage.BESIDE,
        before.led_in,
        template(
            "A verb of speaking with a comma, a colon or “that” stands right before the words."
        ),
        _CHICAGO,
        (
            ('Ama Osei said, "The road is closed."', "Ama Osei"),
            ('Judge Ivo Marsh ruled that "no such duty exists".', "Ivo Marsh"),
            ('Coach Lena Ruiz shouted: "Run!"', "Lena Ruiz"),
        ),
    ),
    Rule(
        "signature",
        Stage.BEHIND,
        behind.signature,
        template("A dash and a name follow the words."),
        _CHICAGO,
        (('"We shall rebuild the pier." — Nora Quist', "Nora Quist"),),
    ),
    Rule(
        "question put",
        Stage.BEHIND,
        before.question_put,
        template("The words are part of a question, and nobody is named who asks it."),
        _PHENOMENA,
        (
            ('Asked whether the pier was "quite safe", Ama Osei left.', None),
            ('Ivo Marsh, asked whether it was "a plain lie", laughed.', None),
            ('When asked if he was "a fool", Hugo Lind hung up.', None),
        ),
    ),
    Rule(
        "clause behind",
        Stage.BEHIND,
        behind.clause_behind,
        template("A clause such as “she said” follows the words directly."),
        _PHENOMENA,
        (
            ('"The ferry is late," Tom Adeyemi said.', "Tom Adeyemi"),
            ('"The ferry is late," said the captain, Tom Adeyemi.', "Tom Adeyemi"),
            ('"Rates will rise," according to Priya Nair.', "Priya Nair"),
        ),
    ),
    Rule(
        "doer of a passive",
        Stage.LEFT,
        before.passive_doer,
        template("“By” names the speaker in a passive sentence."),
        _PHENOMENA,
        (
            ('The plan was described by Hugo Lind as "a gift to polluters".', "Hugo Lind"),
            ('The strike was called "a cry for help" by Hugo Lind.', "Hugo Lind"),
            ('Hull was singled out by Hugo Lind as "a great success".', "Hugo Lind"),
        ),
    ),
    Rule(
        "verb before",
        Stage.LEFT,
        before.verb_before,
        template("The subject of the nearest verb of speaking or calling before the phrase."),
        _PHENOMENA,
        (
            ('Mira Shah called the ruling "a farce".', "Mira Shah"),
            ('Mira Shah said the port would be "up and running" by May.', "Mira Shah"),
            ('Mira Shah, who described the pitch as "a bog", played on.', "Mira Shah"),
        ),
    ),
    Rule(
        "owned words",
        Stage.LEFT,
        before.owned_words,
        template("A noun of speech such as “claim” or “remarks” belongs to the speaker."),
        _PHENOMENA,
        (('Jon Park\'s claim that the dam is "quite safe" drew laughter.', "Jon Park"),),
    ),
    Rule(
        "according to",
        Stage.LEFT,
        before.according_before,
        template("“According to” opens the sentence with its source."),
        _AP,
        (('According to Ines Roca, the bridge was "an accident in waiting".', "Ines Roca"),),
    ),
    Rule(
        "label",
        Stage.LEFT,
        before.label,
        template("A name and a colon open the words, as in a transcript."),
        _CHICAGO,
        (('Ines Roca: "We never signed."', "Ines Roca"),),
    ),
    Rule(
        "clause at the end",
        Stage.BESIDE,
        behind.clause_at_end,
        template("A clause such as “she said” ends the line with the quoted phrase."),
        _PHENOMENA,
        (('The town has a "clear plan" for floods, Olu Bello said.', "Olu Bello"),),
    ),
    Rule(
        "thinking verb",
        Stage.BESIDE,
        before.thinking_verb,
        template("Only a verb of thinking reports the words."),
        _PHENOMENA,
        (('Olu Bello found the talks "a bitter pill".', "Olu Bello"),),
    ),
    Rule(
        "in whose words",
        Stage.BESIDE,
        before.in_whose_words,
        template("“In the words of” names the speaker."),
        _PHENOMENA,
        (
            ('In the words of Olu Bello, it was "a long, cold night".', "Olu Bello"),
            ('In the words of the head coach, Ann Tully, it was "a bad day out".', "Ann Tully"),
            (
                'In the words of Vera Holm, ships become "a slow form of hope".',
                "Vera Holm",
            ),
        ),
    ),
    Rule(
        "nobody named",
        Stage.BESIDE,
        before.said_by_nobody,
        template("A passive verb leads to the words, and the article names nobody."),
        _PHENOMENA,
        (('The mayor, Ann Tully, arrived. She was told, "You are too late."', None),),
    ),
    Rule(
        "main subject",
        Stage.WEAK,
        before.main_subject,
        template("No verb of speaking is there, so it is whoever acts in the sentence."),
        _PHENOMENA,
        (('Vera Holm has launched a "root and branch" review.', "Vera Holm"),),
    ),
    Rule(
        "left open",
        Stage.NEIGHBOUR,
        continuation.left_open,
        template("The speaker's paragraph before has no closing mark, so these words go on."),
        _CHICAGO,
        (
            (
                'Ama Osei told the inquest: "It was late.\n\nThe pier in winter\n\n"We heard '
                'the timbers crack one after another."',
                "Ama Osei",
            ),
        ),
    ),
    Rule(
        "pull quote",
        Stage.NEIGHBOUR,
        continuation.pull_quote,
        template("The story quotes the same words again, and tells who said them."),
        _AP,
        (
            (
                '"We swam here every day of the year."\n\nThe pier opened. "We swam here every '
                'day of the year," Nora Quist said.',
                "Nora Quist",
            ),
        ),
    ),
    Rule(
        "signature below",
        Stage.NEIGHBOUR,
        continuation.signature_below,
        template("The line below is a dash and a name."),
        _CHICAGO,
        (('"We shall rebuild the whole pier."\n\n— Nora Quist, Leeds', "Nora Quist"),),
    ),
    Rule(
        "same paragraph",
        Stage.NEIGHBOUR,
        continuation.same_paragraph,
        template("The sentence goes on from the words before it."),
        _CHICAGO,
        (('Ama Osei called it "a great shame". "Nobody asked the town."', "Ama Osei"),),
    ),
    Rule(
        "later attribution",
        Stage.NEIGHBOUR,
        continuation.later_attribution,
        template("The speaker is named after the second sentence of the words."),
        _CHICAGO,
        (
            ('"It is late." "We must go home," Ama Osei said.', "Ama Osei"),
            ('"Is it late?" "We must go home," Ama Osei told her crew.', "Ama Osei"),
            ('"We won the cup!" "I cannot stop crying," said Lena Ruiz.', "Lena Ruiz"),
            ('"The fern likes shade.\n\n"It grows tall," said Ama Osei.', "Ama Osei"),
        ),
    ),
    Rule(
        "pointed back",
        Stage.NEIGHBOUR,
        continuation.pointed_back,
        template("The sentence behind the words says whose they are."),
        _CHICAGO,
        (
            ('"It rained all that night." So says Ama Osei, a driver.', "Ama Osei"),
            ('"It rained all that night." That is how Ivo Marsh remembers it.', "Ivo Marsh"),
            (
                '"It rained all that night." Those were the last words of Lena Ruiz.',
                "Lena Ruiz",
            ),
        ),
    ),
    Rule(
        "announced",
        Stage.NEIGHBOUR,
        continuation.announced,
        template("The paragraph before ends in a colon."),
        _CHICAGO,
        (('Ama Osei made this plea on the radio:\n\n"Stay at home tonight."', "Ama Osei"),),
    ),
    Rule(
        "paragraph before",
        Stage.NEIGHBOUR,
        continuation.paragraph_before,
        template("The quotation goes on from the paragraph before."),
        _CHICAGO,
        (('"It is late," Ama Osei said.\n\n"We must go home."', "Ama Osei"),),
    ),
    Rule(
        "reported before",
        Stage.NEIGHBOUR,
        continuation.reported_before,
        template("The sentence before reports speech without marks."),
        _AP,
        (('Ama Osei says the pumps have failed. "We are cut off."', "Ama Osei"),),
    ),
    Rule(
        "earlier in the paragraph",
        Stage.NEIGHBOUR,
        continuation.earlier_in_paragraph,
        template("Whoever spoke before in the paragraph goes on."),
        _CHICAGO,
        (
            ('"It is late," Ama Osei said. The rain fell. "We must go home."', "Ama Osei"),
            (
                'Lena Ruiz called it "a theft". The hall emptied. "We shall appeal today."',
                "Lena Ruiz",
            ),
            (
                '"Guilty," Ivo Marsh said. Then came silence. "Take him down to the cells."',
                "Ivo Marsh",
            ),
        ),
    ),
    Rule(
        "narrative subject",
        Stage.NEIGHBOUR,
        continuation.narrative_subject,
        template(
            "The sentences before are about one person, and the quoted sentence stands alone."
        ),
        "free direct speech: Quirk et al., A Comprehensive Grammar, 14.28",
        (
            ('Ken Obi grew up in Jos. "I sold phone cards outside the station."', "Ken Obi"),
            (
                'Rita Moss won gold in Perth. Her training starts at five every day. "My '
                'husband thinks I am mad."',
                "Rita Moss",
            ),
            ('Why did Bo Lind come so early? "It is the last show of all."', "Bo Lind"),
        ),
    ),
    Rule(
        "named in the headline",
        Stage.HEADLINE,
        headline.named,
        template("The headline names the speaker beside the words."),
        _AP,
        (
            (
                "Lind on rain: 'I shall swim to work'\n\n\"It rains,\" Hugo Lind said of May.",
                "Hugo Lind",
            ),
        ),
    ),
    Rule(
        "headline's words",
        Stage.HEADLINE,
        headline.repeated,
        template("The article quotes nearly the same words, and tells who said them."),
        _AP,
        (
            (
                "'The pier was rotten', court told\n\n\"That pier was rotten,\" Hugo Lind said.",
                "Hugo Lind",
            ),
        ),
    ),
    Rule(
        "heading's section",
        Stage.HEADLINE,
        headline.section,
        template("The section below this heading quotes only one person."),
        _AP,
        (
            (
                "The pier shuts on May 3 for a year.\n\n'Nobody asked us here'\n\n"
                'Hugo Lind sells eels. "It was our living," he said.\n\nWork starts in June.',
                "Hugo Lind",
            ),
        ),
    ),
)


def attribute(
    narration: Narration, people: People
) -> tuple[tuple[Quotation, ...], tuple[Person, ...]]:
    """Return the quotations, each with its speaker and the rule that decided, and all people."""
    discourse = read_discourse(narration, people)
    quotations = join(narration, discourse, _answers(narration, discourse))
    return quotations, people.all


def _answers(narration: Narration, discourse: Discourse) -> list[Answer]:
    """Ask the rules about every passage: first in its own line, then about its neighbours."""
    stages = [(stage, tuple(rules)) for stage, rules in groupby(RULES, key=lambda r: r.stage)]
    own = [stage for stage in stages if stage[0] not in {Stage.NEIGHBOUR, Stage.HEADLINE}]
    late = [stage for stage in stages if stage[0] is Stage.NEIGHBOUR]
    last = [stage for stage in stages if stage[0] is Stage.HEADLINE]
    answers = [Answer() for _ in narration.passages]
    places = _places(narration, discourse, answers)
    headings = [place for place in places if place.in_headline or place.is_heading]
    above = {place.number for place in headings}
    for place in places:
        if place.i >= 0 and place.number not in above:
            answers[place.number] = _answer(place, own)
    for place in places:
        if answers[place.number].rule is None and place.number not in above:
            answers[place.number] = _answer(place, late)
    for place in headings:
        copies = headline.is_copy(place)
        answers[place.number] = Answer(copies=True) if copies else _answer(place, last)
    return answers


def _answer(place: Place, stages: list[tuple[Stage, tuple[Rule, ...]]]) -> Answer:
    """Return what the first rule says that finds something."""
    for stage, rules in stages:
        for rule, found in _findings(place, stage, rules):
            return Answer(found.referent, rule.name, found.cue, stage)
    return Answer()


def _findings(place: Place, stage: Stage, rules: tuple[Rule, ...]) -> Iterator[tuple[Rule, Found]]:
    asked = stops(place) if stage is Stage.LEFT else (place,)
    for at in asked:
        for rule in rules:
            if (found := rule.find(at)) is not None:
                yield rule, found


def _places(narration: Narration, discourse: Discourse, answers: list[Answer]) -> list[Place]:
    """Return the passages in their order, each with its line and the index of its phrase."""
    places = []
    for line in narration.lines:
        if not line.passages:
            continue
        tokens, phrases = line.tokens, discourse.people.phrases[line.index]
        at = {
            tokens[phrase.first].passage: i
            for i, phrase in enumerate(phrases)
            if phrase.kind is Kind.QUOTE
        }
        places += [
            Place(narration, discourse, answers, line, tokens, phrases, number, at.get(number, -1))
            for number in line.passages
        ]
    return places
