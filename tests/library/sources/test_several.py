"""Files that hold several articles: JSON, JSON Lines, feeds; and mail."""

from __future__ import annotations

import json
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from time import process_time

import pytest

from bot.errors import UnreadableFile
from bot.library.sources.conversion import convert
from bot.library.sources.files import check_kind
from bot.library.sources.item import entry_key
from bot.library.sources.kinds import Kind, kind_of

RAIN, SNOW = {"title": "Rain", "text": "It rained."}, {"title": "Snow", "text": "It snowed."}
BOTH = [("Rain", "It rained."), ("Snow", "It snowed.")]

RECORDS = {
    "lines": ("a.jsonl", "\n".join(map(json.dumps, (RAIN, SNOW))), BOTH),
    "lines that end as Windows' do": ("a.jsonl", "\r\n".join(map(json.dumps, (RAIN, SNOW))), BOTH),
    "lines with empty ones": ("a.ndjson", f"\n{json.dumps(RAIN)}\n\n{json.dumps(SNOW)}\n", BOTH),
    "lines in a text": ("a.txt", "\n".join(map(json.dumps, (RAIN, SNOW))), BOTH),
    "a list": ("a.json", json.dumps([RAIN, SNOW], indent=1), BOTH),
    "a list in an object": ("a.json", json.dumps({"articles": [RAIN, SNOW]}), BOTH),
    "one object": ("a.json", json.dumps(RAIN, indent=1), BOTH[:1]),
    "JSON Feed": (
        "a.json",
        json.dumps({
            "version": "https://jsonfeed.org/version/1.1", "title": "Coast", "description": "News",
            "items": [{"id": "1", "title": "Rain", "content_html": "<p>It <i>rained</i>.</p>"}],
        }),
        BOTH[:1],
    ),
    "other names": ("a.json", json.dumps({"headline": "Rain", "articleBody": "It rained."}), BOTH[:1]),
    "HTML": ("a.json", json.dumps({"title": "Rain", "body": "<p>It <b>rained</b>.</p>"}), BOTH[:1]),
    "the same twice": ("a.jsonl", "\n".join(map(json.dumps, (RAIN, RAIN))), BOTH[:1]),
    "one without text": ("a.jsonl", json.dumps(RAIN) + '\n{"title": "x"}\n', BOTH[:1]),
    "a broken line": ("a.jsonl", json.dumps(RAIN) + '\n{"title": "x\n', BOTH[:1]),
    "several lines, in a text": ("a.txt", json.dumps([RAIN, SNOW], indent=1), BOTH),
    "objects on several lines": (
        "a.json", "\n".join(json.dumps(one, indent=1) for one in (RAIN, SNOW)), BOTH,
    ),
    "a comment above": ("a.json", f"// news\n{json.dumps([RAIN, SNOW])}", BOTH),
    "a list deep inside": (
        "a.json",
        json.dumps({"db": [{"data": {"tags": [{"name": "x"}], "posts": [RAIN, SNOW]}}]}),
        BOTH,
    ),
    "an object for each key": ("a.json", json.dumps({"1": RAIN, "2": SNOW}), BOTH),
    "one id for all": (
        "a.json", json.dumps([RAIN | {"id": 1}, SNOW | {"id": 1}]), BOTH,
    ),
    "paragraphs in a list": (
        "a.json",
        json.dumps([
            {"title": "Rain", "text": ["It rained.", "A lot."]},
            {"title": "Snow", "article": {"title": "x", "body": {"blocks": [{"text": "It snowed."}, {"text": "A lot."}]}}},
        ]),
        [("Rain", "It rained.\n\nA lot."), ("Snow", "It snowed.\n\nA lot.")],
    ),
    "a search": (
        "a.json",
        json.dumps({"hits": {"total": 2, "hits": [{"_source": RAIN}, {"_source": SNOW}]}}),
        BOTH,
    ),
    "JSON-LD": (
        "a.jsonld",
        json.dumps({"@graph": [
            {"@type": "WebSite", "name": "Coast", "description": "News of the coast."},
            {"@type": ["NewsArticle"], "headline": "Rain", "articleBody": "It rained."},
        ]}),
        BOTH[:1],
    ),
    "ninjs": (
        "a.json",
        json.dumps({
            "headlines": [{"role": "main", "value": "Rain"}],
            "bodies": [{"role": "main", "value": "<p>It <b>rained</b>.</p>"}],
        }),
        BOTH[:1],
    ),
    "references": (
        "a.json", json.dumps({"title": "Rain &amp; snow", "text": "&ldquo;It rained.&rdquo;"}),
        [("Rain & snow", "“It rained.”")],
    ),
    "no objects": ("a.jsonl", f"1\nnull\n[]\n{json.dumps(RAIN)}", BOTH[:1]),
}  # fmt: skip


@pytest.mark.parametrize("name", RECORDS)
def test_every_article_of_a_json_file_is_read(name: str) -> None:
    file, text, told = RECORDS[name]
    items = convert(file, text.encode())
    assert [(item.title, item.text) for item in items] == told
    assert all(item.key for item in items)
    lost = name in {"one without text", "a broken line", "JSON-LD"}
    assert ("1 entry without text was left out." in map(str, items[0].notes)) == lost


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2021-03-03T09:00:00Z", "2021-03-03"),
        ("Wed, 03 Mar 2021 09:15:00 GMT", "2021-03-03"),
        (1614762900, "2021-03-03"),
        (1614762900000, "2021-03-03"),
        ("1614762900", "2021-03-03"),
        ("20210303", "2021-03-03"),
        ("202103031200", "2021-03-03"),
        ("20210303120000", "2021-03-03"),
        ("12345", None),
        ("2021-02-30", None),
        ("2199-01-01", None),
        (True, None),
        ("", None),
        (10**30, None),
        (None, None),
    ],
)
def test_day_of_an_entry_is_unknown_when_it_cannot_be(value: object, day: str | None) -> None:
    (item,) = convert("a.json", json.dumps(RAIN | {"date": value}).encode())
    assert (item.published.isoformat() if item.published else None) == day


def test_entry_keeps_its_key_when_its_words_change() -> None:
    keys = [
        convert("a.json", json.dumps(RAIN | more).encode())[0].key
        for more in ({"id": 7}, {"id": 7, "text": "It poured."}, {"id": 8}, {"url": "http://a.example/"},
                     {"url": "http://a.example/", "text": "It poured."}, {})
    ]  # fmt: skip
    assert keys[0] == keys[1]
    assert keys[3] == keys[4]
    assert len(set(keys)) == 4


def feed(*items: str) -> bytes:
    return (
        "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
        f"<channel><title>Coast Wire</title><link>http://a.example/</link>{''.join(items)}</channel></rss>"
    ).encode()


def test_feeds_entry_keeps_its_key_when_its_link_and_words_change() -> None:
    by_id, by_link = (
        "<guid>1</guid><link>http://a.example/{}</link>",
        "<link>http://a.example/</link>",
    )
    for identity in (by_id, by_link):
        keys = {
            convert(
                "a.rss", feed(f"<item>{identity.format(n)}<description>{text}</description></item>")
            )[0].key
            for n, text in enumerate(("It rained.", "It poured."))
        }
        assert len(keys) == 1


RSS_ITEM = (
    "<item><title>Rain &amp;amp; snow</title><link>http://a.example/1</link><guid>1</guid>"
    "<pubDate>Wed, 03 Mar 2021 23:30:00 -0500</pubDate>"
    "<description>Short.</description>"
    "<content:encoded><![CDATA[<p>“It <b>rained</b>,” said Ann Lee.</p><p>A lot.</p>"
    "<figure><img src=a><figcaption>By A. Roe</figcaption></figure>]]></content:encoded></item>"
)
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Wire</title><id>f</id><updated>2021-03-04T00:00:00Z</updated>
<entry><title type="html">Rain &amp;amp; snow</title><id>1</id><link href="http://a.example/1"/>
<published>2021-03-03T23:30:00-05:00</published><updated>2021-03-09T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>“It <b>rained</b>,” said Ann Lee.</p><p>A lot.</p></div></content>
</entry></feed>"""
PLAIN_ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Wire</title><id>f</id>
<entry><title>Rain &amp; snow</title><id>1</id><link href="http://a.example/1"/>
<published>2021-03-03T23:30:00-05:00</published>
<content type="text">“It rained,” said Ann Lee.

A lot.</content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Coast Wire</title></channel>
<item rdf:about="http://a.example/1"><title>Rain &amp; snow</title><link>http://a.example/1</link>
<dc:date>2021-03-03T23:30:00-05:00</dc:date>
<description>&lt;p&gt;“It rained,” said Ann Lee.&lt;/p&gt;&lt;p&gt;A lot.&lt;/p&gt;</description></item></rdf:RDF>"""


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.rss", feed(RSS_ITEM)), ("a.txt", feed(RSS_ITEM)), ("a.html", feed(RSS_ITEM)),
        ("a.xml", b"\xef\xbb\xbf  " + feed(RSS_ITEM)), ("a.xml", b"<!-- x -->" + feed(RSS_ITEM)),
        ("a.atom", ATOM.encode()), ("a.rdf", RDF.encode()), ("a.rss", feed(RSS_ITEM, RSS_ITEM)),
        ("a.atom", PLAIN_ATOM.encode()),
        ("a.rss", feed(RSS_ITEM, "<item><title>x</title></item>")), ("a.rss", feed(RSS_ITEM)[:-20]),
    ],
)  # fmt: skip
def test_every_entry_of_a_feed_is_read(name: str, content: bytes) -> None:
    assert kind_of(name, content) is Kind.FEED
    (item,) = convert(name, content)
    assert (item.title, item.text) == ("Rain & snow", "“It rained,” said Ann Lee.\n\nA lot.")
    assert str(item.published) == "2021-03-03"  # where it was written, not in UTC
    assert (item.link, item.source) == ("http://a.example/1", "Coast Wire")


def test_drafts_and_pictures_of_a_sites_export_are_left_out() -> None:
    states = ("post", "publish"), ("post", "draft"), ("attachment", "inherit"), ("page", "private")
    wordpress = feed(*(
        f"<item><guid>{n}</guid><description>It rained.</description><wp:post_type>{kind}"
        f"</wp:post_type><wp:status>{state}</wp:status></item>" for n, (kind, state) in enumerate(states)
    )).replace(b"<rss ", b"<rss xmlns:wp='http://wordpress.org/export/1.2/' ")  # fmt: skip
    kinds = (
        ("post", ""),
        ("post", "<app:control><app:draft>yes</app:draft></app:control>"),
        ("template", ""),
    )
    blogger = "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:app='http://www.w3.org/2007/app'>" + "".join(
        f"<entry><id>{n}</id><content>It rained.</content>{draft}<category scheme='http://schemas."
        f"google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#{kind}'/></entry>"
        for n, (kind, draft) in enumerate(kinds)
    )  # fmt: skip
    for content, count in ((wordpress, 3), (f"{blogger}</feed>".encode(), 2)):
        (item,) = convert("a.xml", content)
        assert [str(note) for note in item.notes] == [
            f"{count} entries that are no published articles were left out."
        ]


BODY = (
    "<p lede='true'>“It <em>rained</em>,” said <person>Ann Lee</person>.</p><hl2>Later</hl2>"
    "<p>She called it <q>a flood</q> &mdash; twice.</p>"
    "<media><media-caption>A “quoted” caption.</media-caption></media><bq><block><p>A lot.</p></block></bq>"
)
TOLD = "“It rained,” said Ann Lee.\n\n## Later\n\nShe called it “a flood” — twice.\n\nA lot."
LONG_STARTS = {
    "comments": b"<!-- a -->" * 500,
    "comments in lines": b"<!-- a -->\n" * 350,
    "open comments": b"<!-- a " * 500,
    "blanks": b" " * 100_000,
    "instructions": b"<?a b?>" * 100_000,
    "open instructions": b"<?a " * 100_000,
    "document types": b"<!DOCTYPE a [ ]> " * 200,
    "open document types": b"<!DOCTYPE a [ ] " * 200,
}


@pytest.mark.parametrize("start", LONG_STARTS.values(), ids=LONG_STARTS)
def test_kind_of_a_page_is_told_soon_when_much_stands_before_it(start: bytes) -> None:
    began = process_time()
    assert kind_of("a.html", start + b"<p>It rained.") is Kind.PAGE
    assert process_time() - began < 2


def test_page_is_told_when_comments_stand_before_it() -> None:
    start = b"<?xml version='1.0'?>\n<!-- a > b --><!-- -- -->\n<!---->\n"
    assert kind_of("a.xml", start + b"<!DOCTYPE html><p>It rained.") is Kind.PAGE
    assert kind_of("a.html", start + b"<rss version='2.0'>") is Kind.FEED
    assert kind_of("a.txt", b"<!-- a --> It rained. --><html>") is Kind.TEXT


NITF = (
    "<head><title>no</title><docdata management-status='usable'><doc-id id-string='7'/>"
    "<date.issue norm='20210303T233000-0500'/></docdata><pubdata name='Coast Wire'/></head><body>"
    "<body.head><hedline><hl1>Rain</hl1><hl2>no</hl2></hedline><byline>By A. Roe</byline>"
    "<abstract><p>no</p></abstract></body.head><body.content><block>{}</block></body.content></body>"
)  # fmt: skip
G2 = (
    "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='{}' version='{}'><itemMeta><provider qcode='nprov:Coast Wire'/>"
    "<versionCreated>2021-03-03T09:00:00Z</versionCreated><pubStatus qcode='stat:{}'/></itemMeta>"
    "<contentMeta><headline>Rain</headline></contentMeta><contentSet>{}</contentSet></newsItem>"
)  # fmt: skip
HTML = f"<html xmlns='http://www.w3.org/1999/xhtml'><head><title>no</title></head><body><h1>Rain</h1>{BODY}</body></html>"
NEWSML = (
    "<NewsML><NewsItem><Identification><NewsItemId>7</NewsItemId></Identification><NewsManagement>"
    "<FirstCreated>20210303T090000Z</FirstCreated><Status FormalName='Usable'/></NewsManagement>"
    "<NewsComponent><NewsLines><HeadLine>Rain</HeadLine></NewsLines><Provider><Party FormalName='Coast Wire'/></Provider>"
    "<DataContent><nitf><body><body.content>{}</body.content></body></nitf></DataContent></NewsComponent>"
    "<NewsComponent><DataContent><nitf><body><body.content><p>no</p></body.content></body></nitf></DataContent>"
    "</NewsComponent></NewsItem></NewsML>"
)  # fmt: skip
INLINE = "<inlineXML contenttype='application/xhtml+xml'>{}</inlineXML>"
PLAIN_DATA = "<inlineData contenttype='text/plain'>\n  {}\n</inlineData>"
DOCTYPE = "<?xml version='1.0'?>\n<!-- x --><!DOCTYPE nitf SYSTEM 'nitf.dtd' [<!ENTITY a 'b>'>]>"
OF_AGENCIES = {
    "NITF": f"{DOCTYPE}<nitf>{NITF.format(BODY)}</nitf>",
    "NITF with a name's space": f"<n:nitf xmlns:n='urn:n'>{NITF.format(BODY)}</n:nitf>",
    "NewsML-G2 with HTML": G2.format(7, 1, "usable", INLINE.format(HTML)),
    "NewsML-G2 with NITF": G2.format(7, 1, "usable", INLINE.format(f"<nitf>{NITF.format(BODY)}</nitf>")),
    "NewsML 1": f"<!DOCTYPE NewsML SYSTEM 'x'>{NEWSML.format(BODY)}",
}  # fmt: skip


@pytest.mark.parametrize("form", OF_AGENCIES)
@pytest.mark.parametrize("name", ["a.xml", "a.txt", "a.nitf"])
def test_article_of_an_agency_is_read(form: str, name: str) -> None:
    (item,) = convert(name, OF_AGENCIES[form].encode())
    assert (item.title, item.text, item.source, str(item.published), item.key) == (
        "Rain", TOLD, "Coast Wire", "2021-03-03", entry_key("7"),
    )  # fmt: skip
    assert [str(one) for one in item.notes] == ["1 picture was left out."]


def test_newest_version_of_each_article_in_an_agencys_message_is_read() -> None:
    plain = PLAIN_DATA.format
    articles = (
        G2.format("a", 2, "usable", plain("It &lt; snowed.")), G2.format("b", 1, "usable", plain("It blew.\n\n  A lot.")),
        G2.format("a", 1, "usable", plain("It rained.")), G2.format("c", 1, "canceled", plain("No.")),
        G2.format("d", 1, "withheld", plain("No.")), G2.format("e", 1, "usable", "<remoteContent href='x.jpg'/>"),
    )  # fmt: skip
    items = convert("a.xml", f"<newsMessage>{''.join(articles)}</newsMessage>".encode())
    assert [one.text for one in items] == ["It < snowed.", "It blew.\n\nA lot."]
    assert [str(one) for one in items[0].notes] == [
        "2 entries that are no published articles were left out.",
        "1 entry without text was left out.",
    ]


@pytest.mark.parametrize(
    ("killed", "old"),
    [
        (
            G2.format("a", 2, "canceled", PLAIN_DATA.format("No.")),
            G2.format("a", 1, "usable", PLAIN_DATA.format("No.")),
        ),
        (
            NEWSML.format("<p>No.</p>").replace("'Usable'", "'Canceled'").replace(
                "</NewsItemId>", "</NewsItemId><RevisionId Update='N'>2</RevisionId>"
            ),
            NEWSML.format("<p>No.</p>"),
        ),
    ],
)  # fmt: skip
def test_killed_article_is_not_read_from_its_older_version(killed: str, old: str) -> None:
    other = G2.format("b", 1, "usable", PLAIN_DATA.format("It blew."))
    for articles in (killed + old + other, other + old + killed):
        (item,) = convert("a.xml", f"<newsMessage>{articles}</newsMessage>".encode())
        assert item.text == "It blew."
        assert [str(one) for one in item.notes] == [
            "1 entry that is no published article was left out."
        ]


@pytest.mark.parametrize(
    ("embargo", "is_read"),
    [
        ("<embargoed>2099-01-01T12:00:00Z</embargoed>", False),
        ("<embargoed>2099-01-01T12:00:00</embargoed>", False),
        ("<embargoed>2099-01-01</embargoed>", False),
        ("<embargoed/>", False),
        ("<embargoed>next week</embargoed>", False),
        ("<embargoed>2021-03-03T12:00:00+02:00</embargoed>", True),
        ("<embargoed>\n2021-03-03T12:00:00\n</embargoed>", True),
    ],
)
def test_embargoed_article_is_read_when_its_embargo_is_over(embargo: str, is_read: bool) -> None:  # noqa: FBT001
    article = G2.format("a", 1, "usable", PLAIN_DATA.format("It rained."))
    article = article.replace("<pubStatus", f"{embargo}<pubStatus")
    other = G2.format("b", 1, "usable", PLAIN_DATA.format("It blew."))
    items = convert("a.xml", f"<newsMessage>{article}{other}</newsMessage>".encode())
    assert [one.text for one in items] == ["It rained."] * is_read + ["It blew."]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.xml", b"<nitf><body>", "The file is broken XML: line 1 cannot be read."),
        (
            "a.xml",
            b"<!DOCTYPE nitf [<!ENTITY e SYSTEM 'file:///etc/hosts'>]><nitf>&e;</nitf>",
            "The file is broken XML",
        ),
        ("a.xml", b"<packageItem/>", "I found no article's text in this file of an agency"),
        ("a.rss", feed(), "The feed has no entry with a text"),
        ("a.xml", b"<note><to>Ann</to></note>", "The file is neither a feed nor a web page"),
        ("a.xml", b"words", "The file is neither a feed nor a web page"),
        ("a.json", b'{"a": "b"}', "I found no article in this JSON"),
        ("a.json", b'{"a": ' * 50_000, "I found no article in this JSON"),
        (
            "a.json",
            b'[\n{"text": "It rained."},\n{"te',
            "The file cannot be read as JSON: line 3 is broken.",
        ),
        (
            "a.html",
            b"From: <Saved by Blink>\nMIME-Version: 1.0\n\nwords",
            "The file is a web archive (MHTML)",
        ),
        (
            "a.eml",
            b"MIME-Version: 1.0\nContent-Type: multipart/related\n\nwords",
            "The file is a web archive (MHTML)",
        ),
        (
            "a.txt",
            b"From a@a.example Wed\nSubject: x\nFrom: a\n\nwords\n\n" * 2,
            "The file is a mailbox (MBOX)",
        ),
        ("a.hwp", b"words", "The file is a document (HWP): open it"),
        ("a.eml", b"Subject: Rain\r\n\r\n", "The mail has no text"),
        ("a.csv", b"a,b", "The file is a table (CSV): save each row"),
        ("a.docx", b"PK", "The file is a document (DOCX): open it"),
        ("a.txt", b"{\\rtf1 words}", "The file is a document (RTF): open it"),
        ("a.md", b"%PDF-1.7 words", "The file is a document (PDF): open it"),
        ("a.tar.gz", b"\x1f\x8b", "The file is an archive (GZ): unpack it"),
        ("a.mbox", b"From a", "The file is a mailbox (MBOX): save each mail"),
        ("a.mhtml", b"words", "The file is a web archive (MHTML): save the page"),
        ("a.exe", b"MZ", "I read text (.txt, .md), web pages"),
    ],
)
def test_file_is_refused_with_what_to_do_when_it_is_not_read(
    name: str, content: bytes, sentence: str
) -> None:
    with pytest.raises(UnreadableFile) as caught:
        convert(name, content)
    assert str(caught.value).startswith(sentence)


def mail(plain: str | None, html: str | None = None, *, charset: str = "utf-8") -> bytes:
    message = EmailMessage()
    message["Subject"] = "Fwd: Rain ☂"
    message["From"] = "Coast Wire <news@a.example>"
    message["Date"] = "Wed, 03 Mar 2021 23:30:00 -0500"
    if plain is not None:
        message.set_content(plain, charset=charset)
    if html is not None and plain is not None:
        message.add_alternative(html, subtype="html")
    elif html is not None:
        message.set_content(html, subtype="html")
    return message.as_bytes()


LONG = "<table><tr><td><p>“It <b>rained</b>,” said Zoë Lee.</p><p>A lot.</p></td></tr></table>"
TEXT = "“It rained,” said Zoë Lee."
PLAIN = f"From: Coast Wire\nDate: 3 March 2021\nSubject: Rain ☂\n\n{TEXT}"
ATTACHED = EmailMessage()
ATTACHED["Subject"] = "Look"
ATTACHED.set_content("See below.")
ATTACHED.add_attachment(
    BytesParser(EmailMessage, policy=policy.default).parsebytes(mail(f"{TEXT} " * 9))
)
MAILS = {
    "a mark before it": (b"\xef\xbb\xbf\n" + mail(TEXT), TEXT),
    "line ends of a Mac": (mail(TEXT).replace(b"\n", b"\r"), TEXT),
    "copied from a mail program": (PLAIN.encode(), TEXT),
    "a mail attached": (ATTACHED.as_bytes(), TEXT),
    "plain": (mail(TEXT), TEXT),
    "Windows-1252": (mail(TEXT, charset="cp1252"), TEXT),
    "HTML": (mail(None, LONG), f"{TEXT}\n\nA lot."),
    "both": (mail(f"{TEXT} Plainly.", LONG), f"{TEXT} Plainly."),
    "a plain part that says nothing": (mail("See the web.", LONG * 3), f"{TEXT}\n\nA lot."),
    "signature": (mail(f"{TEXT}\n\n-- \nAnn\n"), TEXT),
    "answer": (mail(f"> “No.”\n> It did not.\n\n{TEXT}\n"), TEXT),
    "wrong charset": (mail(TEXT, charset="cp1252").replace(b"windows-1252", b"x-y"), TEXT),
    "only a line end": (mail(TEXT).replace(b"\n", b"\r\n"), TEXT),
    "unknown transfer": (mail(TEXT).replace(b"Content-Transfer", b"X-Transfer"), None),
}  # fmt: skip


@pytest.mark.parametrize("name", MAILS)
def test_mail_gives_its_text_subject_sender_and_day(name: str) -> None:
    content, text = MAILS[name]
    name = "a.txt" if name == "copied from a mail program" else "a.eml"
    (item,) = convert(name, content)
    assert (item.title, item.source, str(item.published)) == ("Rain ☂", "Coast Wire", "2021-03-03")
    if text is not None:
        assert item.text.strip().startswith(text)
        assert "No." not in item.text
        assert "Ann\n" not in item.text


def test_attachments_are_counted_when_a_mail_has_some() -> None:
    message = EmailMessage()
    message.set_content(TEXT)
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    (item,) = convert("a.eml", message.as_bytes())
    assert [str(note) for note in item.notes] == ["1 attachment was left out."]


@pytest.mark.parametrize(
    ("name", "content", "most", "note"),
    [
        (
            "a.jsonl",
            "\n".join(json.dumps(RAIN | {"id": n}) for n in range(10_001)).encode(),
            10_000,
            "Only the first 10,000 articles are read.",
        ),
        (
            "a.rss",
            feed(*(f"<item><guid>{n}</guid><description>It rained.</description></item>"
                   for n in range(501))),
            500,
            "Only the first 500 of 501 entries are read.",
        ),
    ],
)  # fmt: skip
def test_first_entries_are_read_when_a_file_holds_too_many(
    name: str, content: bytes, most: int, note: str
) -> None:
    items = convert(name, content)
    assert len(items) == most
    assert [str(one) for one in items[0].notes] == [note]


@pytest.mark.parametrize(
    ("name", "most"),
    [("a.txt", 1), ("a.md", 1), ("a.html", 2), ("a.rss", 2), ("a.eml", 10), ("a.json", 10)],
)
def test_file_is_refused_when_it_is_larger_than_its_kind_may_be(name: str, most: int) -> None:
    check_kind(name, b"a" * most * 1_000_000)
    with pytest.raises(UnreadableFile, match=rf"^The file is larger than {most} MB: split it"):
        check_kind(name, b"a" * (most * 1_000_000 + 1))
