"""News agencies, the datelines that they open with and the credits that they close with.

A dateline follows the AP Stylebook ("SEOUL, South Korea (AP) —"), Reuters ("LONDON, Nov 5
(Reuters) -"), Yonhap ("SEOUL, Nov. 23 (Yonhap) --") and the web's short form ("(CNN)").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from bot.models.article import Span
from bot.parsing.structure.lines import trim
from bot.parsing.structure.publication import MONTH

# Only names that are an agency or outlet wherever they stand alone between parentheses.
_AGENCIES = (
    "Yonhap(?: Infomax)?|Newsis|News1|The Korea Herald|Korea Times|Korea JoongAng Daily|KCNA"
    "|AP|The Associated Press|Associated Press|Reuters|Thomson Reuters Foundation|AFP"
    "|Agence France-Presse|UPI|Bloomberg(?: News)?|Dow Jones|CNN(?:Money| Business)?|BBC(?: News)?"
    "|NBC(?: News)?|CBS(?: News)?|ABC(?: News)?|Fox News|NPR|PBS|PA(?: Media)?|Press Association"
    "|Sky News|Xinhua|Kyodo(?: News)?|Jiji(?: Press)?|TASS|ITAR-TASS|Itar-Tass|Interfax|RIA Novosti"
    "|Sputnik|dpa|DPA|EFE|ANSA|ANP|Belga|APA|Lusa|PAP|CTK|MTI|Anadolu(?: Agency)?|AA|PTI|ANI|IANS"
    "|UNI|APP|Bernama|Antara|VNA|TNA|PNA|CNA|KUNA|WAM|SPA|IRNA|SANA|MENA|NAN|GNA|Tanjug|Ukrinform"
    "|AAP|CP|The Canadian Press|Canadian Press|RNZ|Al Jazeera|VOA|RFE/RL|NK News|Wikinews"
)
_AGENCY = re.compile(_AGENCIES)

# "(Yonhap)", "(AFP-Yonhap)", "(Reuters/AP)": what closes a caption or a story.
CREDIT = re.compile(
    rf"[(\[](?P<agency>(?:{_AGENCIES}))"
    rf"(?:\s?[-/–]\s?(?:{_AGENCIES}|[A-Z][\w.]+(?: [A-Z][\w.]+)?))?[)\]]"
)
_SIGNATURE = re.compile(
    rf"(?:{CREDIT.pattern}|(?<=[.!?\"”’'])\s*(?:--|[-–—/])\s?(?P<agency2>{_AGENCIES})/?)\s*\.?$"
)
_SIGNATURE_LENGTH = 60  # characters, the longest that the pattern above can take

_UPPER = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’/-]+"
_CAPITALISED = r"[A-ZÀ-ÖØ-Þ][\w.'’/-]*"
_PLACE = rf"{_CAPITALISED}(?: (?:de|del|da|do|la|le|of|al|the|on|and|[A-ZÀ-ÖØ-Þ][\w.'’/-]*)){{0,3}}"
_DAY = (
    rf"(?:(?P<month>(?i:{MONTH}))\s+(?P<day>\d{{1,2}})"
    rf"|(?P<day2>\d{{1,2}})\s+(?P<month2>(?i:{MONTH})))(?:,?\s+\d{{4}})?"
)
_DASH = r"(?:--+|[-–—―_:])"

_DATELINES = (
    # SEOUL, Nov. 23 (Yonhap) --; WASHINGTON (AP) —; New York (CNN)
    re.compile(
        rf"(?:{_PLACE}(?:,\s{_PLACE}){{0,2}},?\s+)?(?:{_DAY}\s+)?"
        rf"[(\[](?P<agency>{_AGENCIES})[^()\[\]\n]{{0,20}}[)\]]\s*(?:{_DASH}+|(?=[A-Z\"“‘'$€£]|$))"
    ),
    # LONDON, Nov 5 (Lokaal Nieuws) -: an outlet that the table does not know needs the dash;
    # DULUTH, Minn., Oct. 7, 2025 /PRNewswire/ --; OSLO--(BUSINESS WIRE)--
    re.compile(
        rf"{_UPPER}(?:\s{_UPPER}){{0,3}}(?:,\s{_PLACE}){{0,2}}(?:,?\s+(?:{_DAY}\s+)?|--)"
        rf"[(/](?P<agency>[A-Z][\w&.'’ /-]{{1,30}})[)/]\s*(?:--+|[-–—―])"
    ),
    # SYDNEY, May 1 AAP -: an agency of the table without brackets
    re.compile(
        rf"{_UPPER}(?:\s{_UPPER}){{0,3}}(?:,\s{_PLACE}){{0,2}},?\s+(?:{_DAY}\s+)?"
        rf"(?P<agency>{_AGENCIES})\s?(?:--+|[–—―]|(?<=\s)-(?=\s))"
    ),
    # TALLAHASSEE —; NEW YORK, Nov. 23 --; LIMA, Peru -
    re.compile(
        rf"{_UPPER}(?:\s{_UPPER}){{0,3}}(?:,\s{_PLACE}){{0,2}}(?:,\s{_DAY}(?:\s?\([A-Z][\w.]*\))?)?"
        r"\s?(?:--+|[–—―]|(?<=\s)-(?=\s))(?=\s*(?:[^\sa-z]|$))"
    ),
    # ISLAMABAD:; KUALA LUMPUR, May 3:; CRANS-MONTANA, Switzerland:, as papers of Asia set it
    re.compile(
        rf"(?=[A-Z]{{4}}|[A-Z]{{3}}\s[A-Z]{{3}}){_UPPER}(?:\s{_UPPER}){{0,2}}(?:,\s{_PLACE}){{0,2}}"
        rf"(?:,\s{_DAY})?:(?=\s[A-Z\"“])"
    ),
    # Singapore, 4 May 2024 –: a place in small letters needs the day with its year
    re.compile(
        rf"{_PLACE}(?:,\s{_PLACE}){{0,2}},\s{_DAY}(?<=\d\d\d\d)"
        r"\s?(?:--+|[–—―]|(?<=\s)-(?=\s))(?=\s*(?:[^\sa-z]|$))"
    ),
)
# Words in capitals before a dash that are no place: wire slugs and labels of the web.
_NO_PLACE = re.compile(
    r"(?:UPDATE|BREAKING|EXCLUSIVE|WATCH|VIDEO|PHOTO|PHOTOS|FILE|LIVE|OPINION|ANALYSIS|CORRECTED"
    r"|CORRECTION|NOTE|READ|FACTBOX|TIMELINE|SPECIAL REPORT|EXPLAINER|COLUMN|FEATURE|NEWS|WRAPUP"
    r"|QUESTION|ANSWER|INTERVIEWER|REPORTER|MODERATOR|HOST|CAPTION|TITLE|DATE|SOURCE|HEADLINE|BYLINE"
    r"|AUTHOR|SUMMARY|TAGS|WARNING|REVIEW|PICTURED|ALSO|MORE|RELATED|ICYMI|COVID|TODAY)\b"
)
_ENDS = frozenset(".!?\"”’'")
_TURN = re.compile(r"(?:^|\n)[A-Z][A-Z.'’ -]{1,30}(?:,[^:\n]{1,40})?: ")
_LONGEST_DATELINE = 120  # characters


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where, when and by whom a story was filed; `span` takes in its dash."""

    span: Span
    source: str | None
    month: str | None
    day: int | None


def find_dateline(text: str, block: Span) -> Dateline | None:
    """Return the dateline that the block opens with."""
    end = min(block.end, block.start + _LONGEST_DATELINE)
    if _NO_PLACE.match(text, block.start, end):
        return None
    for form in _DATELINES:
        match = form.match(text, block.start, end)
        if match and match.end() > block.start and not _is_a_label(text, match, block):
            parts = match.groupdict()
            day = parts["day"] or parts["day2"]
            return Dateline(
                trim(text, match.start(), match.end()),
                parts.get("agency"),
                parts["month"] or parts["month2"],
                int(day) if day else None,
            )
    return None


def _is_a_label(text: str, match: re.Match[str], block: Span) -> bool:
    """Tell a name or topic before a colon from a place: "ROE: I did.", "BREXIT: what we know"."""
    if not match[0].endswith(":"):
        return False
    return text[block.end - 1] not in _ENDS or len(list(islice(_TURN.finditer(text), 2))) > 1


def starts_with_dateline(words: str) -> bool:
    """Tell whether `words` open with a dateline."""
    return find_dateline(words, Span(0, len(words))) is not None


def find_signature(text: str, block: Span) -> tuple[Span, str] | None:
    """Return the agency's signature that closes the block, and the agency."""
    start = max(block.start, block.end - _SIGNATURE_LENGTH)
    match = _SIGNATURE.search(text, start, block.end)
    if not match:
        return None
    return Span(match.start(), block.end), match["agency"] or match["agency2"]


def is_agency(name: str) -> bool:
    """Tell whether a name is that of an agency or outlet of the table."""
    return _AGENCY.fullmatch(name) is not None
