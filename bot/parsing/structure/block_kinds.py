"""What a block is, told from its own words: byline, caption, subhead, furniture, headline.

Each question is asked of a block that stands alone. A block is the story's unless it plainly is
something else: a sentence wrongly taken for furniture is worse than a credit among the story.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.parsing.structure.agencies import CREDIT
from bot.parsing.structure.publication import MONTH, find_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.models.article import Span


def _any_of(*forms: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{form})" for form in forms))


_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]+"
_PARTICLE = r"(?:de|del|della|da|di|dos|van|von|der|den|ten|bin|bint|al|el|la|le|y|e)"
_PERSON = rf"{_NAME}(?:\s(?:{_NAME}|{_PARTICLE}|[A-Z]\.)){{1,4}}"
_PEOPLE = rf"{_PERSON}(?:(?:,\s|,?\sand\s|\s&\s){_PERSON}){{0,4}}"
_OFFICE = (
    r"(?:staff|senior|chief|political|foreign|sports|business|contributing|associated press|ap"
    r"|special|national|religion|science|health|technology|media|education|tokyo|seoul)?\s?"
    r"(?:staff )?(?:writers?|reporters?|correspondents?|editors?|columnist|bureau chief|contributor"
    r"|producer|journalist|intern|the associated press|associated press|reuters|yonhap|afp|bbc news"
    r"|cnn|npr|bloomberg(?: news)?|the [a-z]+ (?:herald|times|post|news|journal|tribune|star))"
)

_BYLINES = _any_of(
    # By Jane Doe and Li Wei, Staff Writer; BY JANE DOE | Reuters
    rf"(?:[Bb]y|BY)\s(?:{_PEOPLE}|[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]+){{1,8}})"
    r"(?:\s*(?:[,|/(–—-]|\bin\b|\bat\b|\bfor\b).{0,60})?\.?",
    r"(?i:by (?:the )?(?:associated press|staff|staff writers?|staff reporters?"
    r"|reuters(?: staff)?|afp|yonhap(?: news agency)?|news desk|our correspondent|bbc news"
    r"|agencies))\.?",
    # Jane Doe, Staff Writer
    rf"{_PEOPLE}\s?[,|/–—-]\s?(?i:{_OFFICE})",
    # the reporter's office, on the line below the name
    r"(?:AP|Associated Press|Reuters|AFP|UPI|Canadian Press|Press Association)"
    r"(?: [A-Z]\w+){0,2} (?:Writer|Reporter|Correspondent|Editor)s?",
    # closing credits
    r"[(\[]?(?:(?:Additional |Further )?[Rr]eporting|[Ww]riting|[Ww]ritten|[Ee]diting|[Ee]dited"
    r"|[Tt]ranslated|[Cc]ompiled) by .{3,200}",
    # an outlet on the line below its reporter's name
    r"(?:Staff and agencies|Agencies|Agence France-Presse|(?:The )?Associated Press|BBC News"
    r"|Reuters|Yonhap(?: News Agency)?)(?:[,|] [A-Z]\w+(?: [A-Z]\w+)?)?",
)

_CONTRIBUTED = re.compile(
    rf"(?:{_PERSON}|The)?.{{0,120}}\bcontributed to this (?:report|story|article)\.?"
)

_CAPTIONS = _any_of(
    # Photo: ..., Image credit: ..., FILE PHOTO: ..., Caption: ...
    r"(?:Image|Media) (?:source|caption),\s?\S",
    r"(?i:(?:file )?(?:photo(?:graph)?s?|images?|pictures?|pics?|captions?|illustrations?"
    r"|graphics?|infographic|media caption|image caption)"
    r"(?:\s(?:credits?|by|source|caption|courtesy(?: of)?|provided by))?\s?[:|/]\s?).",
    r"(?:FILE|File)\s?(?:[-–—]|PHOTO\b|photo\b)",
    r"(?:In|in) this .{0,60}\b(?:photo|image|picture|photograph|frame grab|screengrab)\b",
    r"(?:This|The) (?:undated |file |combination |handout )*(?:photo|image|picture)"
    r"(?:graph)?s?,? (?:provided|released|taken|captured|supplied|shows|shot)\b",
    r"\((?:Photo|Image|Picture)\b",
    # Markdown's picture
    r"!\[",
)
# Where a photographer or agency is credited at the end of the block.
_CREDIT_END = _any_of(
    r"(?:Image|Photo|Photograph|Picture|Pic|File photo|Credit|Courtesy)s?"
    r"(?:\s(?:by|credit))?\s?:\s?[^.!?\n]{2,80}\.?$",
    r"(?:Getty Images|AP Photo|Shutterstock|Alamy|iStock|Unsplash|EPA-EFE|Photo by [A-Z]"
    r"|File Photo|file photo)[^.!?\n]{0,60}[)\].]{0,2}$",
    r"(?:REUTERS|AFP|AP|EPA|Reuters|PA|NurPhoto|Yonhap)\s?/\s?[A-Z][^.!?\n]{2,50}[)\].]{0,2}$",
    r"[(\[](?:(?:File|Handout|Courtesy|Photo|Supplied|Provided)\b[^()\n]{0,60})[)\]]\.?$",
    r"\bPHOTOS?: [A-Z][A-Z .,'/&-]{1,60}$",
)
# What every such credit holds; most paragraphs do not.
_MAY_CREDIT = re.compile(r"[:/()\[\]]|Getty|[Pp]hoto|[Ss]tock|Alamy|Unsplash|EPA")
# The same with the names alone, tags of markup among them: it tells nothing of the story.
_NAMES = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*(?:(?:\s|/|,\s|\sand\s|\sfor\s)[A-ZÀ-ÖØ-Þ][\w.'’-]*){0,6}"
_CREDIT = re.compile(
    r"(?:[(\[]?\b(?:(?:file|handout)\s)?(?:photo(?:graph)?|picture|image|pic|illustration|credit)s?"
    rf"(?:\scredit)?(?:\sby\s|:\s?|\scourtesy\sof\s)(?-i:{_NAMES})[)\]]?\.?"
    r"(?:\s|</?[a-z][^<>]{0,80}>){0,9}){1,3}$",
    re.IGNORECASE,
)
_CREDIT_REACH = 130  # characters from the block's end within which such a credit opens
_LONGEST_CAPTION = 700
# "Reds: Ann Roe, Jo Poe and Bo Lund"; but "Pictured: a hall in Leeds"
_COLON_NEAR = re.compile(r"(?!Pictured)[^:.]{1,60}:\s")
_FEWEST_BLANKS = 7
_STOPPED = re.compile(r"[a-z)][.!?][”\"’']? [A-Z“\"‘]")
_FEWEST_STOPS = 2

_FURNITURE = _any_of(
    # the end, in the ways of the wires
    r"[(\[]?(?:END|End|ENDS|Ends|ends|MORE|more)[)\]]?\.?$",
    r"-\s?(?:30|ENDS?|ends?|0)\s?-$",
    r"[-*_=#~•·.\s—–]+$",
    # e-mail and account lines
    r"(?i:e-?mail:?\s)?<?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}>?(?:\s?\(END\))?$",
    r"(?:Twitter|Email|E-mail|Contact|Facebook|Instagram|X)\s?:\s?\S+$",
    r"@\w{1,30}$",
    r"https?://\S+$|www\.\S+$",
    # links to other pages
    r"(?i:(?:read|see|watch|listen|hear|view)"
    r" (?:more|also|next|it|this|the full|now)\b.{0,12}[:>»]?)",
    r"(?i:(?:also read|more on this(?: story)?|more from|more stories|recommended|most read"
    r"|related(?: (?:articles?|stories|story|news|topics|links|content|coverage))?"
    r"|most popular|trending|don[’']t miss|you may also like|keep reading|continue reading"
    r"|top stories)\s?(?:[:|>»].*)?$)",
    r"(?i:(?:read|watch|listen|related|see|recommended|more)\s?:\s)",
    r"(?i:click here\b|tap here\b|scroll down\b|skip to\b|jump to\b|back to top\b|swipe\b)",
    # asking for something
    r"(?i:follow .{3,60}(?:coverage|on (?:twitter|facebook|instagram|x)\b))",
    r"(?i:(?:sign up|subscribe|follow|like|join)"
    r" (?:to|for|us|now|here|today|our|[A-Z@]\S+ (?:on|\S+ on))\b)",
    r"(?i:share(?: (?:this|on|via)\b.{0,40})?$|comments?(?: \(?\d+\)?)?$|\d+ comments?$"
    r"|(?:tweet|print|e-?mail|save|facebook|twitter|whatsapp|copy link|linkedin)$)",
    r"(?i:download (?:the|our) (?:\w+ )?app\b|get the latest\b|support (?:our|independent) )",
    # advertising and the page's own notes
    r"(?i:advertise?ments?(?: - .{0,40})?$|sponsored(?: content)?$|promoted$"
    r"|(?:story|article) continues (?:after|below)\b|loading\b.{0,10}$"
    r"|this (?:story|article|video) (?:was originally|was first|first appeared"
    r"|has been updated|is part of)\b)",
    r"(?i:editor[’']?s[’']? note\b|correction\s?:|clarification\s?:)",
    r"(?:©|\(c\)|\(C\)|[Cc]opyright\b|COPYRIGHT\b)|(?i:all rights reserved\b)",
    # the keyword line of a wire's old stories: BC-Island Ferry,0214; PM-Talks, 1st Ld,0345
    r"(?:BC|AM|PM|AP|BN)\s?--?\s?[^.\n]{2,60}[,\s]\s?\d{3,4}$",
    # Yonhap's notes to its editors
    r"\(ATTN: .*\)$",
    # the paper that a report on science is about
    r"(?i:journal (?:reference|source)s?|doi)\s?:",
    # when the page was written
    r"(?i:published|updated|posted|last updated)$",
    r"(?i:(?:first |last )?(?:published|updated|posted|modified|created|issued|input)"
    r"(?: on| at)?\s?[:|]?\s?.{0,12}\d)",
    r"\d+ (?:min|minute)s?(?: read)?$|\d+ (?:hour|day)s? ago$",
)
# An entry of a list of sources, as Wikinews and others set it: Ann Roe. "Title" — Outlet, date
_CITATION = re.compile(
    r"(?:[^\"“”\n]{2,80}[.,:] )?[\"“][^\"“”\n]{4,200}[\"”][.,]?"
    r"(?:\s[—–-]+\s|[.,]\s)(?!(?:said|says)\b)[^\"“”\n]{2,120}\b(?:19|20)\d\d\)?\.?$"
)
_SOURCES = re.compile(
    r"(?i:(?:sources?|references?|external links?|further reading|related (?:news|stories)|see also"
    r"|sister links|notes|footnotes|bibliography|works cited):?)$"
)
_LONGEST_CITATION = 400  # characters
# The address of a page, or the day of one that is cited.
_CITED = re.compile(r"https?://|www\.|\b(?:19|20)\d\d\)?\.?$|^Categor(?:y|ies):")
_PUBLISHED = re.compile(r"(?i:(?:first |last )?(?:published|updated|posted|issued|input)\b)")
_LONGEST_FURNITURE = 240

_DAY_TOKEN = re.compile(
    rf"(?i:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?|{MONTH}|[ap]\.?m\.?"
    r"|\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ap]m)?|[\d./-]{8,10}(?:T\S{4,20})?"
    r"|(?:updated|published|posted|modified):?|[a-z]{3,4}|at|on|of|ET|PT|[-/|•·+–—]\d{0,4})"
)
_DAY_SEPARATORS = re.compile(r"[\s,()]+")

_LONGEST_BYLINE = 260
_LONGEST_STAMP = 120
_EVENT = re.compile(r"(?i:when|where|time|venue|join us)\b")
# A time of day, a word for a change, a bar between the parts.
_STAMP_CLUE = re.compile(
    r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)|(?i:\bupdated\b|\bpublished\b|\bposted\b)|\|"
)

_CLOSED = re.compile(r"[.!?…:;,][\"”’')\]*_]*$|[.!?,][\"”’'»]+\s?\S{0,3}$")
_REACH_OF_CLOSERS = 20  # characters: a stop and the marks and brackets behind it
_OPENS_WITH_MARK = re.compile(r"[\"“‘«„']")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SMALL_WORDS = frozenset(
    """a an and as at but by for from in into is nor of off on or over per so the to up via vs
    with yet""".split()
)
# Somebody's words as a heading, as the BBC sets them; no stop closes them inside their marks.
_QUOTED_SUBHEAD = re.compile(
    r"(?:[-–—] )?(?:['‘](?=[A-Z])(?:[^'‘’.!?]|(?<=\w)['’](?=\w)){3,76}(?<![,…])['’]"
    r"|[\"“](?=[A-Z])[^\"“”.!?]{3,76}(?<![,…])[\"”])(?: [-–—])?$"
)
_MARKUP_SUBHEAD = re.compile(r"(?:#{2,6}\s+\S|(\*\*|__)[^*_\n]{2,90}\1$)")


def is_byline(words: str) -> bool:
    """Tell whether the block only says who wrote the article."""
    if len(words) > _LONGEST_BYLINE:
        return False
    if "contributed to this" in words and _CONTRIBUTED.fullmatch(words):
        return True
    return _BYLINES.fullmatch(words) is not None


def is_caption(words: str) -> bool:
    """Tell whether the block describes or credits a picture, by its label or its credit."""
    if len(words) > _LONGEST_CAPTION:
        return False
    end = max(0, len(words) - _CREDIT_REACH)
    credited = _MAY_CREDIT.search(words, end) and _CREDIT_END.search(words, end)
    return bool(_CAPTIONS.match(words) or credited)


def is_open_ended(words: str) -> bool:
    """Tell whether the block is a long phrase or sentence that nothing closes, as under a picture.

    Tabloids set such lines among the story without a label: "Ann Roe (left) with her sister". A
    list that a colon opens is none, nor is a line that begins with a mark of quotation, nor a
    paragraph of three sentences whose last has lost its stop.
    """
    return (
        words[:1].isupper()
        and not _is_closed(words)
        and _COLON_NEAR.match(words) is None
        and len(_STOPPED.findall(words)) < _FEWEST_STOPS
        and len(words) <= _LONGEST_CAPTION
        and words.count(" ") >= _FEWEST_BLANKS
    )


def _is_closed(words: str) -> bool:
    return _CLOSED.search(words, max(0, len(words) - _REACH_OF_CLOSERS)) is not None


def closes_sentences(blocks: Iterable[str]) -> bool:
    """Tell whether most long blocks of a text end with a stop, so that others stand out."""
    ends = [_is_closed(words) for words in blocks if words.count(" ") >= _FEWEST_BLANKS]
    return 2 * sum(ends) > len(ends)


def find_credit(text: str, block: Span) -> int | None:
    """Return where the credit of a picture begins that closes a caption: Photo by Ann Roe."""
    credit = _CREDIT.search(text, max(block.start, block.end - _CREDIT_REACH), block.end)
    return credit.start() if credit else None


def is_credited(words: str) -> bool:
    """Tell whether the block ends with an agency's credit, as a caption above a story does."""
    ends = [found.end() for found in CREDIT.finditer(words, max(0, len(words) - 60))]
    return len(words) <= _LONGEST_CAPTION and bool(ends) and ends[-1] >= len(words) - 1


def is_furniture(words: str) -> bool:
    """Tell whether the block belongs to the page and not to the story."""
    return len(words) <= _LONGEST_FURNITURE and _FURNITURE.match(words) is not None


def is_citation(words: str) -> bool:
    """Tell whether the block is an entry of a list of sources."""
    return len(words) <= _LONGEST_CITATION and _CITATION.match(words) is not None


def heads_sources(words: str) -> bool:
    """Tell whether the block is the heading of a list of sources."""
    return _SOURCES.match(words) is not None


def is_cited(words: str) -> bool:
    """Tell whether a block below such a heading names an article, not a part of the story."""
    return len(words) <= _LONGEST_CITATION and _CITED.search(words) is not None


def is_aside(words: str) -> bool:
    """Tell whether a line is certainly a block of its own: a byline or the page's furniture."""
    return is_furniture(words) or is_byline(words)


def is_day_line(words: str) -> bool:
    """Tell whether the block is nothing but the day and hour of publication."""
    return (
        len(words) <= 80
        and words[:1].isalnum()
        and find_day(words) is not None
        and all(_DAY_TOKEN.fullmatch(token) for token in _DAY_SEPARATORS.split(words) if token)
    )


def is_stamp(words: str) -> bool:
    """Tell whether a block above the story tells when it was published, beside other things.

    "Jane Roe | May 5, 2026 | Updated May 6, 2026", "12:55, 6 MAR 2026 | Updated 15:31".
    """
    return (
        len(words) <= _LONGEST_STAMP
        and not words.endswith((".", "!", "?"))
        and not _EVENT.match(words)
        and bool(_STAMP_CLUE.search(words))
        and find_day(words) is not None
    )


def tells_publication(words: str) -> bool:
    """Tell whether the day in the block, if there is one, is that of publication."""
    return is_day_line(words) or bool(_PUBLISHED.match(words)) or is_stamp(words)


def is_subhead(words: str) -> bool:
    """Tell whether the block, between two of the story's, reads as a heading."""
    if _MARKUP_SUBHEAD.match(words) or _QUOTED_SUBHEAD.match(words):
        return True
    if len(words) > 80 or _OPENS_WITH_MARK.match(words):
        return False
    count = len(_WORD.findall(words))
    if not 1 <= count <= 10:
        return False
    if words.isupper():
        return count >= 2 or not words.endswith(".")
    return words[0].isupper() and not _is_closed(words)


def is_headline(words: str) -> bool:
    """Tell whether the block, first in the file and followed by the story, reads as its headline.

    A headline takes no full stop (AP Stylebook); one that has it is only taken for a headline
    where its words are capitalised as a title's.
    """
    if len(words) > 200:
        return False
    tokens = _WORD.findall(words)
    if not 2 <= len(tokens) <= 28:
        return False
    if not _is_closed(words):
        return not words[0].islower()
    return words[-1] in ".?!" and len(tokens) >= 4 and _is_title_case(tokens)


def _is_title_case(tokens: list[str]) -> bool:
    weighty = [token for token in tokens if token.lower() not in _SMALL_WORDS]
    return len(weighty) >= 3 and sum(t[0].isupper() for t in weighty) >= 0.9 * len(weighty)
