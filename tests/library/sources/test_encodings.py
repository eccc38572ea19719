"""Bytes into text: what each encoding is read as."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UnreadableFile
from bot.library.sources.conversion import convert
from bot.library.sources.encodings import decode

SAID = "The harbour will be dredged.\n\n“It is time,” said {} – the café’s owner.\n"
TEXTS = {
    "ar": ("«انتظرنا تسع سنوات»، قال أحمد علي، مدير الميناء.\n", "cp1256"),
    "cs": ("„Čekáme na to devět let,“ řekl Jiří Dvořák ve městě Žďár.\n", "cp1250 iso8859-2"),
    "da": ("”Vi har ventet i ni år,” sagde Søren Ærø på Ålesund kaj.\n", "cp1252 mac_roman"),
    "de": (
        "„Wir warten schon“, sagte Jürgen Groß. Die Öffnung ist über 5 €.\n",
        "cp1252 mac_roman",
    ),
    "el": ("«Περιμέναμε εννέα χρόνια», είπε ο Γιώργος Παπάς.\n", "cp1253"),
    "en": (SAID.format("Ann Lee"), "cp1252 mac_roman"),
    "fr": ("« Nous attendons », a dit Zoë Béranger à l’été, près du café.\n", "cp1252 mac_roman"),
    "he": ('"חיכינו תשע שנים", אמר דוד לוי, מנהל הנמל.\n', "cp1255"),
    "hu": ("„Kilenc éve várunk erre” – mondta Győző Kőműves, a kikötő őre.\n", "cp1250"),
    "ja": (
        "「九年間待っていた」と港長の田中さんは語った。港は来年春に浚渫される。\n",
        "shift_jis euc_jp iso2022_jp",
    ),
    "ko": ('"9년을 기다렸다"고 김민수 항만장이 말했다.\n', "euc_kr cp949"),
    "pl": ("„Czekamy na to”, powiedział Łukasz Wiśniewski w Gdańsku.\n", "cp1250"),
    "ru": (
        "«Мы ждали этого девять лет», — сказал Олег Иванов, капитан порта.\n",
        "cp1251 koi8-r iso8859-5 cp866",
    ),
    "tr": ("“Dokuz yıldır bekliyoruz,” dedi liman başkanı Oğuz Şahin.\n", "cp1254"),
    "zh": ("「我們等了九年」，港務長林先生說。港口明年春天疏浚。\n", "big5"),
    "zh-cn": ("“我们等了九年，”港务长林先生说。港口明年春天疏浚。\n", "gb18030"),
    # one foreign name in an English text
    "en-cs": (SAID.format("Jiří Dvořák"), "cp1250"),
    "en-de": (SAID.format("Jörg Berg").replace("é", "e"), "cp1252"),
    "en-zoe": (SAID.format("Zoë Berg").replace("é", "e") * 30, "cp1252"),
    "en-fr": (SAID.format("Zoë Béranger"), "cp1252 mac_roman"),
    "en-ko": (SAID.format("김민수").replace("é", "e").replace("–", "--"), "euc_kr"),
    "en-pl": (SAID.format("Łukasz Wiśniewski"), "cp1250"),
    "en-ru": (SAID.format("Олег Иванов").replace("é", "e"), "cp1251"),
}


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(text, name) for text, names in TEXTS.values() for name in names.split()],
    ids=[f"{language} {name}" for language, (_, names) in TEXTS.items() for name in names.split()],
)
def test_encoding_is_told_and_reported_when_nothing_declares_it(text: str, encoding: str) -> None:
    content = text.encode(encoding, "replace")
    read, guess = decode(content)
    assert read == content.decode(encoding)
    assert (guess is None) == (encoding == "iso2022_jp")  # its escapes are a declaration


@pytest.mark.parametrize(
    "content",
    [
        "Sjöberg said “no”.\r\n".encode(),
        "Sjöberg said “no”.\r\n".encode("utf-8-sig"),
        *("Sjöberg said “no”.\r\n".encode(name) for name in ("utf-16", "utf-32")),
        codecs.BOM_UTF16_BE + "Sjöberg said “no”.\r\n".encode("utf-16-be"),
        codecs.BOM_UTF32_BE + "Sjöberg said “no”.\r\n".encode("utf-32-be"),
        "Sjöberg said “no”.\r\n".encode("utf-16-le"),
        "Sjöberg said “no”.\r\n".encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 mark", "utf-16 mark", "utf-32 mark", "utf-16-be mark", "utf-32-be mark",
         "utf-16-le", "utf-16-be"],
)  # fmt: skip
def test_encoding_is_no_guess_when_unicode_says_so_itself(content: bytes) -> None:
    assert decode(content) == ("Sjöberg said “no”.\r\n", None)


@pytest.mark.parametrize(
    "declaration",
    ["-*- coding: koi8-r -*-", "charset=koi8-r", "<?xml version='1.0' encoding='KOI8-R'?>"],
)
def test_encoding_is_what_the_file_declares_when_it_fits(declaration: str) -> None:
    text = f"{declaration}\nОн сказал «да»."
    assert decode(text.encode("koi8-r", "replace"))[0].startswith(f"{declaration}\nОн сказал")
    assert decode(text.encode("koi8-r", "replace"))[1] is None


@pytest.mark.parametrize("declared", ["iso-8859-1", "Latin1", "us-ascii"])
def test_windows_1252_is_read_when_a_part_of_it_is_declared(declared: str) -> None:
    text = f"charset={declared}\nHe said “no”."
    assert decode(text.encode("cp1252")) == (text, None)


def test_text_is_read_when_it_is_padded_at_its_end() -> None:
    (item,) = convert("a.txt", b"It rained.\n" + b"\x1a" * 117)
    assert item.text == "It rained.\n"


def test_utf_8_is_kept_when_a_few_bytes_of_it_are_broken() -> None:
    text = "Zoë Béranger, Łukasz, “no”, “yes”, 김민수, 서울, Jiří Dvořák "
    read, note = decode(text.encode() + b"caf\xe9")
    assert read == f"{text}café"
    assert str(note) == "It is UTF-8 with 1 broken character, read as Windows-1252."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is empty: put the article's text into it, or remove it."),
        (b"words\0words", "The file is binary, not text: save the article as plain text."),
        (
            b"A price of 5 \x81 was named.",
            "I cannot tell the file's encoding; it may be ISO-8859-2: save it as UTF-8.",
        ),
    ],
)
def test_bytes_are_refused_with_what_to_do_when_they_are_no_text(
    content: bytes, sentence: str
) -> None:
    with pytest.raises(UnreadableFile) as caught:
        decode(content)
    assert str(caught.value) == sentence


@given(st.binary(max_size=200))
def test_bytes_give_text_or_a_sentence_whatever_they_are(content: bytes) -> None:
    try:
        text, _ = decode(content)
    except UnreadableFile:
        return
    assert isinstance(text, str)
