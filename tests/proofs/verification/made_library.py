"""Articles with hundreds of different quotations, made from lists of words."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.building import build_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.article import Article

_NAMES = """Ada Brandt|Boris Kellan|Clara Osei|Daniel Moreau|Edith Sundberg|Farid Haddad
|Greta Lindqvist|Hiro Tanabe|Inga Solheim|Jonas Pereira|Keiko Amano|Leon Vasquez""".replace(
    "\n", ""
).split("|")
_WHO = """the council|our engineers|every ferry crew|the ministry|the two unions|most farmers
|the port authority|her government|the school board|nine insurers|the festival|local banks
|the organisers|young doctors|the court""".replace("\n", "").split("|")
_DOES = """will rebuild|cannot afford|has promised|should inspect|is going to close|must not sell
|never wanted|wants to colour|would rather defend|has measured|will not replace|can hardly insure
|may have analysed|refuses to privatise""".replace("\n", "").split("|")
_WHAT = """the old bridge|1,200 homes|the eastern theatre|a third reservoir|all of its tramways
|the nuclear archive|forty night trains|the fish market|its cheapest satellites|the naïve budget
|twenty-five lighthouses|the flood wall|these vaccines|the grey library""".replace("\n", "").split(
    "|"
)
_WHEN = """before the winter|in 18 months|after the election|by the end of March|within 40 days
|once the ice is gone|as long as I am mayor|during the harvest|when prices fall|on 3 May
|whatever the courts say|without asking anybody""".replace("\n", "").split("|")
_WHY = """because people here have waited long enough|and that is what we were elected for
|although it costs 75 million crowns|so nobody should be surprised by the bill
|which is more than our neighbours ever did|and we don't regret a single day of it
|even if 6 of our partners walk away|since the sea does not negotiate with us""".replace(
    "\n", ""
).split("|")
_TOLD = """{name} met reporters on the quay and spoke for almost an hour about {what}.
|The meeting in the town hall ended late, and {who} left it through a side door.
|A report about {what} had been handed to {who} two weeks earlier without any signature.
|Outside, {who} were still arguing over {what} with people from three villages.""".replace(
    "\n", ""
).split("|")


def make_articles(count: int = 60, quotations: int = 6) -> Iterator[Article]:
    """Yield articles; the same each time."""
    chance = random.Random(7)
    for number in range(count):
        paragraphs = []
        for _ in range(quotations):
            name = chance.choice(_NAMES)
            said = " ".join(map(chance.choice, (_WHO, _DOES, _WHAT, _WHEN, _WHY)))
            told = chance.choice(_TOLD).format(
                name=name, who=chance.choice(_WHO), what=chance.choice(_WHAT)
            )
            words = f"[{said[0].upper()}{said[1:]}|{name}]"
            paragraphs += [told[0].upper() + told[1:], f"{words}, {name} said."]
        yield build_article(
            f"made-{number}", *paragraphs, published=date(2021, 1, 1) + timedelta(days=number)
        )
