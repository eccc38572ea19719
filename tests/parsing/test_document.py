"""What each block of a file is, in the forms in which people keep articles."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.models.article import ParagraphKind
from bot.parsing.document import Document, read_document
from bot.parsing.reader import read_article
from tests.conftest import SEED

HEADLINE, BYLINE, CAPTION, SUBHEAD, BODY, FURNITURE = ParagraphKind


def _blocks(document: Document) -> list[tuple[ParagraphKind, str]]:
    return [(p.kind, p.span.of(document.text)) for p in document.paragraphs]


def _of_kind(text: str, kind: ParagraphKind) -> list[str]:
    return [words for found, words in _blocks(read_document(text)) if found is kind]


STORY = "The ferry left Incheon at dawn on Friday.\n\nIt carried 84 passengers, its owner said."


def test_header_caption_and_signature_stand_apart_when_the_file_is_an_archives() -> None:
    document = read_document(SEED.read_text(encoding="utf-8"))
    kinds = [kind for kind, _ in _blocks(document)]
    assert kinds == [FURNITURE, CAPTION, *[BODY] * 11, FURNITURE]
    assert document.published == date(2020, 11, 23)
    assert document.source == "Yonhap"
    assert document.headline is None
    blocks = [words for _, words in _blocks(document)]
    assert blocks[0] == "2020-11-23"
    assert blocks[1].startswith("US Chief of Space Operations John Raymond speaking")
    assert blocks[-2].endswith('we cannot help but face security threats," he said.')
    assert blocks[-1] == "(Yonhap)"


@pytest.mark.parametrize(
    ("line", "caption", "first"),
    [
        (
            " date 2021-03-02 Nurses queue in Busan. (Yonhap)\n\nThe ministry said it began.",
            ["Nurses queue in Busan. (Yonhap)"],
            "The ministry said it began.",
        ),
        (
            "date 2021-03-02 Nurses queue in Busan. (Yonhap) The ministry said it began.",
            ["Nurses queue in Busan. (Yonhap)"],
            "The ministry said it began.",
        ),
        (
            " date 2021-03-02 SEJONG, March 2 (Yonhap) -- The ministry said it began.",
            [],
            "The ministry said it began.",
        ),
        (" date 2021-03-02 The ministry said it began.", [], "The ministry said it began."),
        (" date 2021-03-02\n\nThe ministry said it began.", [], "The ministry said it began."),
    ],
)
def test_archive_line_is_read_when_caption_or_story_follows(
    line: str, caption: list[str], first: str
) -> None:
    document = read_document(line)
    assert document.published == date(2021, 3, 2)
    assert _of_kind(line, CAPTION) == caption
    assert document.body[0].span.of(line) == first


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2021-05-06", date(2021, 5, 6)),
        ("2021-05-06T09:30:00+09:00", date(2021, 5, 6)),
        ("2021.5.6", date(2021, 5, 6)),
        ("20210506", date(2021, 5, 6)),
        ("May 6, 2021", date(2021, 5, 6)),
        ("Sept. 6th 2021", date(2021, 9, 6)),
        ("Thu, 06 May 2021 10:00:00 GMT", date(2021, 5, 6)),
        ("the 6th of May, 2021", date(2021, 5, 6)),
        ("23/11/2020", date(2020, 11, 23)),
        ("11/23/2020", date(2020, 11, 23)),
        ("05/05/2020", date(2020, 5, 5)),
        ("05/11/2020", None),  # 5 November or 11 May: not to be guessed
        ("31/31/2020", None),
        ("Feb. 30, 2020", None),
        ("yesterday", None),
        ("9999-99-99", None),
    ],
)
def test_day_of_publication_is_read_when_a_field_writes_it(written: str, day: date | None) -> None:
    assert read_document(f"Date: {written}\n\n{STORY}").published == day


@pytest.mark.parametrize(
    "stamp",
    [
        "Tuesday, May 05, 2026 — updated 3 hours ago\nBy BRIAN K and LYDIA A",
        "Cheryl Ong\n5 May 2026 06:00AM (Updated: 6 May 2026 02:35PM)",
        "By ALAN P and MONICA R\n05/05/2026 09:47 PM EDT",
        "By Paul Tranter, Westmoor Town reporter\n12:55, 5 MAY 2026 | Updated 15:31, 6 MAY 2026",
        "Antananarivo (AMP) – May 5, 2026 – 15:20",
        "By Jane Roe on May 5, 2026 9:14AM",
        "Jane Roe | May 5, 2026 | Updated May 6, 2026",
        "PUBLISHED : 5 May 2026 at 04:00\nNEWSPAPER SECTION: News",
        "Tue 5 May 2026 10.30 BST\nLast modified on Tue 5 May 2026 11.02 BST",
    ],
)
def test_day_of_publication_is_read_when_papers_stamp_it_above_the_story(stamp: str) -> None:
    document = read_document(f"Ferry late as mayor fumes\n\n{stamp}\n\n{STORY}")
    assert document.published == date(2026, 5, 5)
    assert document.body[0].span.of(document.text).startswith(STORY[:20])


def test_day_of_publication_is_read_when_a_standfirst_stands_above_its_stamp() -> None:
    above = "Ferry late as mayor fumes\n\nTwo ships were late. The mayor was not told.\n\nAnn Roe"
    stamp = "5 May 2026 06:00AM (Updated: 6 May 2026 02:35PM)"
    document = read_document(f"{above}\n{stamp}\n\n{STORY}")
    assert document.published == date(2026, 5, 5)
    assert all(stamp not in one.span.of(document.text) for one in document.body)


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("06/11/2026 09:47 PM EDT", date(2026, 6, 11)),
        ("06/11/2026 09:47 PM GMT", None),
        ("When: 5 May 2026, 10:30", None),
        ("The plan of 5 May 2026: what we know", None),
    ],
)
def test_day_beside_the_story_is_no_stamp_when_it_may_be_another(
    stamp: str, day: date | None
) -> None:
    document = read_document(f"Ferry late as mayor fumes\n\n{stamp}\n\n{STORY}")
    assert document.published == day


def test_fields_are_read_when_they_stand_above_the_story() -> None:
    text = (
        "Title: Ferry line opens to Baengnyeong\r\nAuthor: Han Yu-jin\r\nDate: May 7, 2021\r\n"
        "Source: Harbour Weekly\r\nURL: https://example.org/ferry\r\n\r\n"
        "The ferry left Incheon at dawn.\r\n\r\nIt carried 84 passengers.\r\n"
    )
    document = read_document(text)
    assert _blocks(document) == [
        (HEADLINE, "Ferry line opens to Baengnyeong"),
        (BYLINE, "Han Yu-jin"),
        (FURNITURE, "May 7, 2021"),
        (FURNITURE, "Harbour Weekly"),
        (FURNITURE, "https://example.org/ferry"),
        (BODY, "The ferry left Incheon at dawn."),
        (BODY, "It carried 84 passengers."),
    ]
    assert document.headline is not None
    assert document.headline.of(text) == "Ferry line opens to Baengnyeong"
    assert document.source == "Harbour Weekly"


def test_story_begins_when_a_field_is_named_body() -> None:
    text = "TITLE: Ferry sinks\nDATELINE: Manila\nBODY:\nA ferry sank on Thursday.\n\nAll live."
    assert _of_kind(text, BODY) == ["A ferry sank on Thursday.", "All live."]


def test_front_matter_and_markup_are_left_out_when_the_file_is_markdown() -> None:
    text = (
        '---\ntitle: "Harbour reopens"\ndate: 2022-02-18\ntags:\n  - ports\n---\n\n'
        "# Harbour reopens\n\n*By Jan de Vries*\n\n"
        "ROTTERDAM, Netherlands (AP) — Ships came back on Friday.\n\n## What comes next\n\n"
        "Pilots return at dawn.\n\n> We waited for days.\n\n![A crane](crane.jpg)\n\n"
        "The end is open."
    )
    assert _blocks(read_document(text)) == [
        (HEADLINE, "Harbour reopens"),
        (FURNITURE, "2022-02-18"),
        (FURNITURE, "ports"),
        (HEADLINE, "Harbour reopens"),
        (BYLINE, "By Jan de Vries"),
        (FURNITURE, "ROTTERDAM, Netherlands (AP) —"),
        (BODY, "Ships came back on Friday."),
        (SUBHEAD, "What comes next"),
        (BODY, "Pilots return at dawn."),
        (BODY, "We waited for days."),
        (CAPTION, "![A crane](crane.jpg)"),
        (BODY, "The end is open."),
    ]


def test_rule_opens_no_front_matter_when_no_fields_follow() -> None:
    assert _of_kind(f"---\n\n{STORY}\n\n---\n", BODY) == STORY.split("\n\n")


@pytest.mark.parametrize(
    ("headline", "story"),
    [
        ("Ferry line opens after ten years of talks", STORY),
        ("Why Did The Ferry Take Ten Years?", STORY),
        ("Ferry line opens.", f"INCHEON, May 7 (Yonhap) -- {STORY}"),
        ("'We waited': ferry opens", f"By Han Yu-jin\n\n{STORY}"),
    ],
)
def test_first_block_is_the_headline_when_it_reads_as_one(headline: str, story: str) -> None:
    document = read_document(f"{headline}\n\n{story}")
    assert document.headline is not None
    assert document.headline.of(document.text) == headline


@pytest.mark.parametrize(
    "lead",
    [
        "The ferry left at dawn on Friday.",
        "Nobody had expected the ferry to leave at all.",
        "Is the ferry too late?",
        '"We waited for ten years," the mayor said.',
        "the ferry left",
    ],
)
def test_first_block_is_the_story_when_it_is_a_sentence(lead: str) -> None:
    document = read_document(f"{lead}\n\n{STORY}")
    assert document.headline is None
    assert document.body[0].span.of(document.text) == lead


def test_only_block_is_the_story_when_it_has_no_stop() -> None:
    assert _of_kind("Ferry line opens", BODY) == ["Ferry line opens"]


@pytest.mark.parametrize(
    ("slug", "headline"),
    [
        ("(2nd LEAD) ", "Ferry line opens"),
        ("UPDATE 1-", "Ferry line opens"),
        ("BREAKING: ", "Ferry sinks"),
    ],
)
def test_slug_is_no_part_of_the_headline_when_an_agency_puts_one(slug: str, headline: str) -> None:
    text = f"{slug}{headline}\n\n{STORY}"
    assert _blocks(read_document(text))[:2] == [(FURNITURE, slug.strip()), (HEADLINE, headline)]


@pytest.mark.parametrize(
    ("dateline", "source"),
    [
        ("SEOUL, Nov. 23 (Yonhap) --", "Yonhap"),
        ("WASHINGTON (AP) —", "AP"),
        ("SAINT-DENIS, France (AP) _", "AP"),
        ("LONDON, Nov 5 (Reuters) -", "Reuters"),
        ("New York (CNN)", "CNN"),
        ("(CNN)", "CNN"),
        ("Port-au-Prince (AFP) –", "AFP"),
        ("LUANDA, 5 November (Lusa) --", "Lusa"),
        ("ZWOLLE, Nov. 5 (De Stentor) --", "De Stentor"),
        ("TALLAHASSEE —", None),
        ("NEW YORK -", None),
        ("LIMA, Peru, Nov. 23 --", None),
        ("DULUTH, Minn., Oct. 7, 2025 /PRNewswire/ --", "PRNewswire"),
        ("OSLO--(BUSINESS WIRE)--", "BUSINESS WIRE"),
        ("Singapore, 4 May 2024 –", None),
        ("SYDNEY, May 1 AAP -", "AAP"),
        ("LONDON AFP -", "AFP"),
        ("ISLAMABAD:", None),
        ("CRANS-MONTANA, Switzerland:", None),
        ("KARACHI, May 3:", None),
    ],
)
def test_dateline_stands_apart_when_the_story_opens_with_it(
    dateline: str, source: str | None
) -> None:
    text = f"{dateline} Ships came back. Nobody was hurt."
    document = read_document(text)
    assert _blocks(document) == [(FURNITURE, dateline), (BODY, "Ships came back. Nobody was hurt.")]
    assert document.source == source
    assert document.dateline == document.paragraphs[0].span


def test_name_before_a_colon_is_no_dateline_when_others_take_turns() -> None:
    assert read_document("MARGARET ROE: Ships came.\n\nANN POE: They did.").dateline is None


def test_day_stands_apart_when_the_page_lost_the_end_of_its_line() -> None:
    document = read_document("Thursday, May 7, 2015 Ships came back.")
    assert _blocks(document) == [(FURNITURE, "Thursday, May 7, 2015"), (BODY, "Ships came back.")]
    assert document.published == date(2015, 5, 7)


@pytest.mark.parametrize(
    "opening",
    [
        "NATO - which has 32 members - met on Friday.",
        "UNICEF said - and others agree - that help is late.",
        "A man of 40 — a teacher — was found.",
        "Reuters (and others) said so.",
        "VIDEO - Ships come back.",
        "BREXIT: what the ships do next",
        "UK: The ships came back.",
        "Thursday, May 7, 2015 was a dark day for ships.",
        "Ruth Roe, 4 May 1990 – a teacher – was found.",
    ],
)
def test_no_dateline_is_seen_when_the_story_only_looks_like_one(opening: str) -> None:
    document = read_document(opening)
    assert document.dateline is None
    assert document.body[0].span.of(opening) == opening


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("SEOUL, Nov. 23, 2020 (Yonhap) -- Ships came.", date(2020, 11, 23)),
        ("SEOUL, Nov. 23 (Yonhap) -- Ships came.\n\n© 2020 Yonhap", date(2020, 11, 23)),
        ("SEOUL, Nov. 23 (Yonhap) -- Ships came.", None),
        ("SEOUL, Nov. 23 (Yonhap) -- Ships came in 2019.\n\nThey left.", None),
        ("SEOUL, Nov. 31 (Yonhap) -- Ships came.\n\n© 2020 Yonhap", None),
        ("By Han Yu-jin | 6 May 2021\n\nShips came.", date(2021, 5, 6)),
        ("Updated 6:40 PM ET, Fri May 7, 2021\n\nShips came.", date(2021, 5, 7)),
        ("Updated May 7, 2021 6:40 PM ET Ships came back at noon.", date(2021, 5, 7)),
        ("Friday, May 7, 2021\n\nShips came.", date(2021, 5, 7)),
        ("Ships came.\n\nEditor's note: first told on May 7, 2011.", None),
        ("Ships came on May 7, 2021.", None),
    ],
)
def test_day_is_found_when_the_lines_beside_the_story_tell_it(text: str, day: date | None) -> None:
    assert read_document(text).published == day


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe",
        "By Jane Doe, Staff Writer",
        "BY JANE DOE AND LI WEI",
        "By Maria de la Cruz and Piet van den Berg in Brussels",
        "By The Associated Press",
        "Jane Doe, Associated Press writer",
        "By Han Yu-jin (yujin@example.com)",
        "(Reporting by Jane Doe in Lima; Editing by Li Wei)",
        "Max Roe in Miami contributed to this report.",
    ],
)
def test_block_is_a_byline_when_it_only_says_who_wrote(line: str) -> None:
    assert _of_kind(f"{STORY}\n\n{line}\n\n{STORY}", BYLINE) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Jane Doe",
        "Image credit: Harbour Weekly",
        "FILE - In this May 7, 2021 photo, a ferry leaves Incheon.",
        "This file photo, provided by the navy, shows a ferry. (PHOTO NOT FOR SALE) (Yonhap)",
        "A ferry leaves Incheon at dawn. Jane Doe/Getty Images",
        "A ferry leaves Incheon at dawn. (AP Photo/Jane Doe)",
        "The ferry at its pier. Image: Harbour Museum.",
        "Image caption, The ferry at its pier",
        "The crew on Friday. REUTERS/Li Wei",
    ],
)
def test_block_is_a_caption_when_it_is_labelled_or_credited(line: str) -> None:
    assert _of_kind(f"{STORY}\n\n{line}\n\n{STORY}", CAPTION) == [line]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Mary Dunn (left) holds the cup with her sister Ann after the race", CAPTION),
        ("Pictured: officers at the gate of the house in Woodend on Sunday", CAPTION),
        ("The road is shut. It will not open before Monday, when a crane is to come", CAPTION),
        ("Ann Roe (left) with her sister at the races in York on Tuesday afternoon", CAPTION),
        ("On Friday Ann Roe (left) met her sister at the races in York with friends", CAPTION),
        ("Police rushed to a house in Woodend on Sunday after reports of a fire", CAPTION),
        # a paragraph that says when somebody spoke or decided, and has lost its stop
        ("On 3 May 2026 the council of the town of Hill voted by nine to two to close it", BODY),
        ("Mayor Olga Novak said on Friday morning that the council had no money left", BODY),
        ("The board agreed late on Monday to sell the pier and the hall beside it", BODY),
        # a paragraph, closed, opened by a colon or a mark, half a sentence before an advertisement
        ("The road is shut. It opens on Monday. A man was hurt. Nobody told “why or when”", BODY),
        ("Mary Dunn held the cup with her sister Ann after the race.", BODY),
        ("* Firms with more than a billion in sales have to show a fall", BODY),
        ("Reds: Ann Roe, Jo Poe, Bo Lund, Kim Day, Al Reed, Vi Marsh, Ed Holm", BODY),
        ("“We hold the cup, and nobody takes it from us before the spring", BODY),
        ("Mary Dunn said at the gate that the cup was hers and that\n\nnobody took it.", BODY),
    ],
)
def test_line_is_a_caption_when_nothing_closes_it_among_closed_ones(
    line: str, kind: ParagraphKind
) -> None:
    assert line.split("\n\n", maxsplit=1)[0].removeprefix("* ") in _of_kind(
        f"{STORY}\n\n{line}\n\n{STORY}", kind
    )


def test_lines_are_the_story_when_no_line_is_closed() -> None:
    text = "\n\n".join(f"The boat {n} left the harbour at dawn on Friday" for n in range(9))
    assert _of_kind(text, CAPTION) == []


def test_caption_gives_the_source_when_an_agencys_credit_closes_it_above_the_story() -> None:
    text = f"A ferry leaves Incheon at dawn on Friday. (Yonhap)\n\n{STORY}"
    document = read_document(text)
    assert _of_kind(text, CAPTION) == ["A ferry leaves Incheon at dawn on Friday. (Yonhap)"]
    assert document.source == "Yonhap"


@pytest.mark.parametrize(
    "line",
    [
        "(END)",
        "-30-",
        "###",
        "* * *",
        "yujin@example.com",
        "Read more: Ten years of talks",
        "Advertisement",
        "Share this article",
        "Follow us on Twitter",
        "Sign up for our newsletter",
        "Related stories",
        "Copyright 2021 Harbour Weekly. All rights reserved.",
        "Editor's note: the fare was corrected.",
        "https://example.org/ferry",
        "3 min read",
    ],
)
def test_block_is_furniture_when_it_belongs_to_the_page(line: str) -> None:
    assert _of_kind(f"{STORY}\n\n{line}\n\n{STORY}", FURNITURE) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Read the letter aloud, the judge told him.",
        "Following the vote, the ferry left.",
        "Share prices fell by 3 percent on Friday.",
        "By Friday the ferry had left.",
        "By the time Jane Doe came, all were gone.",
        "More ferries will follow, the owner said.",
        "Photographs of the ferry were shown in court.",
        "Comments from the owner were not available.",
        '"Save us," they cried.',
        "Updated rules take effect on Monday.",
        "The ferry was full (Yonhap reported 84) and late.",
    ],
)
def test_block_is_the_story_when_it_only_begins_like_furniture(line: str) -> None:
    assert line in _of_kind(f"{STORY}\n\n{line}\n\n{STORY}", BODY)


@pytest.mark.parametrize("line", ["What comes next", "TEN YEARS", "'Long overdue'", "**The fare**"])
def test_block_is_a_subhead_when_it_stands_between_paragraphs(line: str) -> None:
    assert _of_kind(f"{STORY}\n\n{line}\n\n{STORY}", SUBHEAD) == [line.strip("*")]


def test_last_block_is_the_story_when_it_has_no_stop() -> None:
    assert _of_kind(f"{STORY}\n\nNobody came back", BODY)[-1] == "Nobody came back"


@pytest.mark.parametrize("signature", ["(Yonhap)", "[Reuters]", "– AFP", "(AFP-Yonhap)"])
def test_signature_stands_apart_when_it_closes_the_story(signature: str) -> None:
    document = read_document(f"{STORY} {signature}")
    assert _blocks(document)[-2:] == [
        (BODY, "It carried 84 passengers, its owner said."),
        (FURNITURE, signature),
    ]
    assert document.source
    assert document.source in signature


WRAPPED = (
    "The ferry to the island left the harbour at dawn on Friday\n"
    "with 84 passengers, more than its owner had hoped for when\n"
    "the line was planned.\n"
    "It will sail twice a day from June, and the fare will be\n"
    "lower than that of the old boat, which took nine hours.\n"
)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_are_joined_when_they_are_wrapped(newline: str) -> None:
    text = WRAPPED.replace("\n", newline)
    body = read_document(text).body
    assert [" ".join(p.span.of(text).split())[-21:] for p in body] == [
        "the line was planned.",
        ", which took nine hours."[-21:],
    ]


def test_furniture_stands_alone_when_the_file_has_one_paragraph_a_line() -> None:
    text = (
        "Ferry line opens\nBy Han Yu-jin\nINCHEON, May 7 (Yonhap) -- The ferry left at dawn.\n"
        '"We waited," said Rui Matos, who runs the pier.\nAdvertisement\nIt was full.\n(END)\n'
    )
    assert _blocks(read_document(text)) == [
        (HEADLINE, "Ferry line opens"),
        (BYLINE, "By Han Yu-jin"),
        (FURNITURE, "INCHEON, May 7 (Yonhap) --"),
        (BODY, "The ferry left at dawn."),
        (BODY, '"We waited," said Rui Matos, who runs the pier.'),
        (FURNITURE, "Advertisement"),
        (BODY, "It was full."),
        (FURNITURE, "(END)"),
    ]


def test_invisible_characters_belong_to_no_block_when_they_surround_it() -> None:
    text = "\ufeff\xa0The ferry left.\u200b \xa0\n\u3000\n\xa0It was full.\xa0"
    assert _blocks(read_document(text)) == [(BODY, "The ferry left."), (BODY, "It was full.")]


def test_paragraphs_are_numbered_from_one_when_other_blocks_stand_between() -> None:
    text = f"Ferry line opens\n\n{STORY}\n\nThe fare\n\nIt is low.\n\n(END)"
    numbers = [(p.kind, p.number) for p in read_document(text).paragraphs]
    assert numbers == [
        (HEADLINE, 0), (BODY, 1), (BODY, 2), (SUBHEAD, 0), (BODY, 3), (FURNITURE, 0),
    ]  # fmt: skip


PIECES = st.sampled_from(
    [
        "\n", "\n\n", "\r\n", " ", "\xa0", "\ufeff", "---\n", "# ", "Title: ", "date 2020-11-23 ",
        "SEOUL, Nov. 23 (Yonhap) -- ", "(Yonhap)", "By Jane Doe", "Photo: ", "(END)", "**", '"',
        "“", "The ferry left. ", "It sank", "Read more: ", "> ", "- ", "A", "é", "\u2028", ".",
        "2020",
    ]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join)))
@example("date 2020-11-23 (Yonhap)")
@example("---\ntitle:\n---")
@example('TITLE: " "')
@example("**0 **")
def test_blocks_are_in_order_and_apart_on_any_text(text: str) -> None:
    document = read_document(text)
    spans = [p.span for p in document.paragraphs]
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(s.of(text) == s.of(text).strip() for s in spans)
    assert [p.number for p in document.body] == list(range(1, len(document.body) + 1))
    assert read_document(text) == document


@given(st.lists(st.sampled_from([*STORY.split(), "\n", "\n\n", "(Yonhap)", "INCHEON (AP) —"])))
def test_no_word_is_lost_when_the_text_has_no_markup(words: list[str]) -> None:
    text = " ".join(words)
    document = read_document(text)
    told = " ".join(p.span.of(text) for p in document.paragraphs)
    assert told.split() == text.split()


@pytest.mark.parametrize(
    "caption",
    [
        "Huts by the river. (Photo: Mark Walden)",
        "Huts by the river. Photo by Mark Walden PHOTO: MARK WALDEN",
        "<p>Huts by the river. <em>Photograph: Mark Walden/The Post</em></p>",
        "Picture: Mark Walden",
    ],
)
def test_photographer_is_nobody_when_a_pronoun_follows(caption: str) -> None:
    text = (
        'Huts missing\n\n"Every hut was seen," said Trevor Oosten, who speaks for the survey.\n\n'
        f"{caption}\n\n"
        'But he granted that the survey was late.\n\n"Nobody opens a door," he said.'
    )
    article = read_article(text, slug="huts")
    assert [q.speaker for q in article.quotations] == ["Trevor Oosten", "Trevor Oosten"]
    assert [p.name for p in article.people] == ["Trevor Oosten"]


def test_tag_is_furniture_when_it_is_a_whole_block() -> None:
    text = "Huts missing\n\n<figure>\n\nThe huts are not on the map.\n\n</figure>\n\nThey stand."
    paragraphs = read_document(text).paragraphs
    assert [p.span.of(text) for p in paragraphs if p.kind is ParagraphKind.FURNITURE] == [
        "<figure>",
        "</figure>",
    ]


@pytest.mark.parametrize(
    "entry",
    [
        '"Rain stops in town" — Oakdale Herald, May 4, 2021',
        'Jo Poe. "Rain stops in town". Oakdale Herald, 4 May 2021',
        "Sources\n\nOakdale Herald, https://example.org/rain\n\nCategories: Rain, Oakdale",
    ],
)
def test_source_is_furniture_when_the_story_lists_it(entry: str) -> None:
    text = f"Rain falls\n\nIt rained in the town on Friday.\n\n{entry}"
    assert [p.span.of(text) for p in read_document(text).body] == [
        "It rained in the town on Friday."
    ]
