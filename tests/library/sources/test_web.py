"""What the bot fetches from the web, and what it does when the server is hostile."""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from typing import TYPE_CHECKING, Any

import pytest

from bot.errors import NotFetched
from bot.library.sources.addresses import is_open
from bot.library.sources.web import UNREACHABLE, Fetched, WebClient
from bot.models.network import OpenNetwork
from tests.library.sources import hostile_web as servers
from tests.library.sources.hostile_web import answer, compressed, hostile_web, redirect
from tests.site import serve_site

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.library.sources.hostile_web import Behaviour, Web

MOST = 100_000  # bytes
PAGE = b"<p>Rain</p>"
LATE = "That site takes too long to send its page: try again later."
BROKEN = "That site sent a page that I cannot read to its end: try again later."
TOO_LARGE = "That address sends more than 0.1 MB, which no article needs."


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with hostile_web() as web:
        web.pages["/"] = answer(PAGE, headers=("Content-Type: text/HTML; charset=Latin-1",))
        yield web


@pytest.fixture
async def client(web: Web) -> AsyncIterator[WebClient]:
    """Return a client to which this one server is open, as DATELINE_FETCH_ALLOW does it."""
    client = WebClient([OpenNetwork.parse(f"127.0.0.1:{web.port}")])
    yield client
    await client.close()


async def get(client: WebClient, address: str, seconds: float = 5) -> Fetched:
    return await client.fetch(address, limit_bytes=MOST, deadline_seconds=seconds)


async def refusal(client: WebClient, address: str, seconds: float = 5) -> str:
    with pytest.raises(NotFetched) as refused:
        await get(client, address, seconds)
    return str(refused.value)


async def test_page_comes_with_its_type_and_charset(client: WebClient, web: Web) -> None:
    page = await get(client, f"  {web.at('/#part')} ")
    assert (page.status, page.address, page.permanent_address) == (200, web.at("/"), None)
    assert (page.media_type, page.charset, page.body) == ("text/html", "Latin-1", PAGE)
    (sent,) = web.headers
    assert sent["user-agent"].startswith("Dateline/")
    assert not {"cookie", "authorization", "referer", "if-none-match"} & sent.keys()


async def test_page_is_not_sent_again_when_it_is_current(client: WebClient, web: Web) -> None:
    web.pages["/feed"] = answer(status="304 Not Modified", headers=('ETag: "b"',), sized=False)
    page = await client.fetch(
        web.at("/feed"), etag='"a"', last_modified="Tue, 02 Mar 2021 09:00:00 GMT",
        limit_bytes=MOST, deadline_seconds=5,
    )  # fmt: skip
    assert (page.status, page.body, page.headers["etag"]) == (304, b"", '"b"')
    assert web.headers[0]["if-none-match"] == '"a"'
    assert web.headers[0]["if-modified-since"] == "Tue, 02 Mar 2021 09:00:00 GMT"


@pytest.mark.parametrize(
    ("hops", "permanent"),
    [
        (("302 Found",), None),
        (("301 Moved Permanently",), "/1"),
        (("301 Moved Permanently", "308 Permanent Redirect"), "/2"),
        # what comes after a passing redirect is not for good
        (("301 Moved Permanently", "302 Found", "301 Moved Permanently"), "/1"),
        (("307 Temporary Redirect", "301 Moved Permanently"), None),
    ],
)
async def test_new_address_is_told_when_redirects_are_for_good(
    client: WebClient, web: Web, hops: tuple[str, ...], permanent: str | None
) -> None:
    for number, status in enumerate(hops):
        web.pages[f"/{number}"] = redirect(f"/{number + 1}", status)
    web.pages[f"/{len(hops)}"] = answer(PAGE)
    page = await get(client, web.at("/0"))
    assert (page.body, page.address) == (PAGE, web.at(f"/{len(hops)}"))
    assert page.permanent_address == (web.at(permanent) if permanent else None)


@pytest.mark.parametrize(
    ("behaviour", "told"),
    [
        (redirect("/endless"), "That address redirects more than 5 times."),
        (redirect("file:///etc/passwd"), UNREACHABLE),
        (redirect("http://ann:pw@127.0.0.1/"), UNREACHABLE),
        (redirect("http://[broken/"), UNREACHABLE),
        (redirect("http://127.0.0.1/"), UNREACHABLE),  # port 80 of this machine
        (redirect("http://169.254.169.254/latest/meta-data/"), UNREACHABLE),
        (redirect("http://[::ffff:127.0.0.1]/"), UNREACHABLE),
        (redirect("https://2130706433/"), UNREACHABLE),  # 127.0.0.1 in one number
        (redirect("http://0.0.0.0/"), UNREACHABLE),
        (servers.never, UNREACHABLE),
        (servers.babble, UNREACHABLE),
        (servers.never_end_headers, UNREACHABLE),
        (servers.stop_midway, LATE),
        (servers.break_off, BROKEN),
        (servers.never_end, TOO_LARGE),
        (answer(b"x" * (MOST + 1)), TOO_LARGE),
        (compressed(b"\0" * 50 * MOST), TOO_LARGE),  # a bomb of 5 kB
        (compressed(b"\0" * 50 * MOST, "deflate"), TOO_LARGE),
        (servers.padded(PAGE, MOST), TOO_LARGE),  # a small page, then bytes without end
        (answer(b"x", headers=("Content-Encoding: gzip",)), BROKEN),
        (answer(b"", headers=("Content-Encoding: br",)), BROKEN),
        (answer(servers.truncated(PAGE), headers=("Content-Encoding: gzip",)), BROKEN),
    ],
)
async def test_hostile_answer_is_refused_with_a_sentence(
    client: WebClient, web: Web, behaviour: Behaviour, told: str
) -> None:
    web.pages["/endless"] = behaviour
    began = time.monotonic()
    assert await refusal(client, web.at("/endless"), seconds=0.4) == told
    assert time.monotonic() - began < 3
    assert len(web.asked) <= 6
    assert (await get(client, web.at("/"))).body == PAGE  # it goes on


async def test_credentials_in_a_redirect_are_sent_to_nobody(client: WebClient, web: Web) -> None:
    web.pages["/from"] = redirect(f"http://ann:pw@127.0.0.1:{web.port}/")
    assert await refusal(client, web.at("/from")) == UNREACHABLE
    assert web.asked == ["/from"]


async def test_deadline_is_one_for_all_redirects(client: WebClient, web: Web) -> None:
    for number in range(4):
        web.pages[f"/{number}"] = servers.late(redirect(f"/{number + 1}"), 0.15)
    web.pages["/4"] = answer(PAGE)
    assert await refusal(client, web.at("/0"), seconds=0.4) == UNREACHABLE
    assert "/4" not in web.asked


@pytest.mark.parametrize(
    ("behaviour", "body"),
    [
        (compressed(PAGE), PAGE),
        (compressed(PAGE, "deflate"), PAGE),
        (compressed(PAGE, "raw"), PAGE),
        (compressed(b"\0" * MOST), b"\0" * MOST),
        (answer(b"x" * MOST), b"x" * MOST),
        (answer(b"", status="204 No Content", sized=False), b""),
        (answer(b"not here", status="404 Not Found"), b""),
        (answer(b"", status="302 Found"), b""),  # a redirect to nowhere
    ],
)
async def test_body_is_decompressed_within_the_limit(
    client: WebClient, web: Web, behaviour: Behaviour, body: bytes
) -> None:
    web.pages["/page"] = behaviour
    assert (await get(client, web.at("/page"))).body == body


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("", "That is not the address of a web page: write it as https://example.org/page."),
        ("ftp://a.example/", "That is not the address of a web page"),
        ("file:///etc/passwd", "That is not the address of a web page"),
        ("https://", "That is not the address of a web page"),
        ("the harbour is dredged", "That is not the address of a web page"),
        ("https://a.example:99999/", "That is not the address of a web page"),
        ("https://a.example/" + "x" * 2000, "That is not the address of a web page"),
        (
            "https://ann:pw@a.example/",
            "I do not open an address with a user name or password in it",
        ),
        ("https://ann@a.example/", "I do not open an address with a user name or password in it"),
        # what is not allowed, and what is not there
        ("http://127.0.0.1/", UNREACHABLE),
        ("http://localhost/", UNREACHABLE),
        ("127.0.0.1", UNREACHABLE),
        ("http://127.1/", UNREACHABLE),
        ("http://[::1]/", UNREACHABLE),
        ("http://93.184.215.14:22/", UNREACHABLE),  # a public address, another port
        ("http://" + "a" * 70 + ".example/", UNREACHABLE),
    ],
)
async def test_address_is_refused_with_one_sentence_for_all_that_is_closed(
    client: WebClient, address: str, told: str
) -> None:
    assert (await refusal(client, address)).startswith(told)


class Names:
    """A name server that gives another answer each time."""

    def __init__(self, *answers: tuple[str, ...]) -> None:
        self.answers = [*answers]
        self.asked: list[str] = []

    def __call__(self, host: str, port: int, family: int, kind: int) -> list[Any]:
        del family
        self.asked.append(host)
        return [
            (socket.AF_INET6 if ":" in one else socket.AF_INET, kind, 6, "", (one, port))
            for one in (self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])
        ]


async def test_connection_is_refused_when_a_name_leads_elsewhere_the_second_time(
    web: Web,
) -> None:
    names = Names(("127.0.0.1",), ("127.0.0.2",))
    client = WebClient([OpenNetwork.parse(f"127.0.0.1:{web.port}")], names)
    web.pages["/again"] = redirect("/")
    assert await refusal(client, web.at("/again", "rebound.example")) == UNREACHABLE
    assert web.asked == ["/again"]
    assert names.asked == ["rebound.example"] * 2  # once for each connection
    await client.close()


async def test_open_address_is_used_when_a_name_has_closed_ones_too(web: Web) -> None:
    names = Names(("10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "127.0.0.1"))
    client = WebClient([OpenNetwork.parse(f"127.0.0.1:{web.port}")], names)
    assert (await get(client, web.at("/", "mixed.example"))).body == PAGE
    await client.close()


async def test_name_that_nobody_has_is_refused_like_an_address_that_is_closed() -> None:
    def find_nobody(*_: object) -> list[Any]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    client = WebClient((), find_nobody)
    assert await refusal(client, "https://nobody.example/") == UNREACHABLE
    await client.close()


async def test_deadline_holds_when_the_name_server_is_slow(web: Web) -> None:
    def dawdle(*_: object) -> list[Any]:
        time.sleep(0.5)
        return []

    client = WebClient([OpenNetwork.parse(f"127.0.0.1:{web.port}")], dawdle)
    began = time.monotonic()
    assert await refusal(client, web.at("/", "slow.example"), seconds=0.1) == UNREACHABLE
    assert time.monotonic() - began < 0.4
    await client.close()


async def test_proxy_of_the_environment_is_not_used(
    client: WebClient, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    assert (await get(client, web.at("/"))).body == PAGE


async def test_one_request_runs_at_a_host_and_waiting_counts_for_no_deadline(
    client: WebClient, web: Web
) -> None:
    async def dawdle(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.15)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    web.pages["/slow"] = dawdle
    await asyncio.gather(*(get(client, web.at("/slow"), seconds=0.4) for _ in range(4)))
    assert web.busiest == 1


async def test_cookie_goes_to_nobody(client: WebClient, web: Web) -> None:
    web.pages["/set"] = answer(
        status="302 Found", headers=("Set-Cookie: who=ann; Path=/", "Location: /")
    )
    await get(client, web.at("/set"))
    assert "cookie" not in web.headers[1]


async def test_log_tells_why_without_what_may_be_secret(
    client: WebClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        await refusal(client, "http://10.1.2.3/feed?key=abcdef")
    assert "http://10.1.2.3/feed?key=… was not fetched" in caplog.text
    assert "10.1.2.3 port 80 is not open" in caplog.text
    assert "abcdef" not in caplog.text


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",  # noqa: S104 - nothing is bound to it
        "0.1.2.3", "10.1.2.3", "100.64.0.1", "100.100.100.200", "127.0.0.1",
        "127.255.255.254", "168.63.129.16", "169.254.169.254", "172.16.0.1", "172.31.255.255",
        "192.0.0.8", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1",
        "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1",
        "255.255.255.255",
        "::", "::1", "::7f00:1", "::8.8.8.8", "::ffff:127.0.0.1", "::ffff:8.8.8.8",
        "::ffff:0:127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::808:808", "64:ff9b:1::1", "100::1",
        "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1", "2002:7f00:1::",
        "2002:808:808::1", "3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1",
        "fe80::1%eth0", "fec0::1", "ff02::1", "ff0e::1", "2a00:1450::200:5efe:7f00:1",
        "not an address", "",
    ],
)  # fmt: skip
def test_address_is_closed_when_it_is_not_public(address: str) -> None:
    assert not is_open(address, 443, ())


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.215.14", "172.32.0.1", "2a00:1450:4001::1"])
def test_public_address_is_open_at_the_ports_of_the_web_alone(address: str) -> None:
    opened = [port for port in (0, 22, 80, 443, 8080, 65535) if is_open(address, port, ())]
    assert opened == [80, 443]


@pytest.mark.parametrize(
    ("entry", "opened", "closed"),
    [
        ("127.0.0.1:8081", [("127.0.0.1", 8081)], [("127.0.0.1", 80), ("127.0.0.2", 8081)]),
        (
            "10.0.0.0/8",
            [("10.9.9.9", 80), ("10.0.0.1", 443)],
            [("10.0.0.1", 8080), ("11.0.0.1", 22)],
        ),
        ("10.0.0.0/8:8080", [("10.0.0.1", 8080)], [("10.0.0.1", 80)]),
        ("[::1]:8081", [("::1", 8081)], [("::1", 80), ("127.0.0.1", 8081)]),
        ("fd00::/8", [("fd12::1", 443)], [("fd12::1", 444), ("fc00::1", 443)]),
        # not what leads to it in another way
        ("127.0.0.1", [("127.0.0.1", 80)], [("::ffff:127.0.0.1", 80), ("::7f00:1", 80)]),
    ],
)
def test_operator_opens_exactly_what_is_named(
    entry: str, opened: list[tuple[str, int]], closed: list[tuple[str, int]]
) -> None:
    allowed = [OpenNetwork.parse(entry)]
    assert all(is_open(address, port, allowed) for address, port in opened)
    assert not any(is_open(address, port, allowed) for address, port in closed)


@pytest.mark.parametrize(
    "entry", ["localhost", "wiki:80", "10.0.0.1/8", "1.2.3.4:0", "1.2.3.4:70000", "[::1", "*"]
)
def test_entry_that_is_no_network_is_refused(entry: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        OpenNetwork.parse(entry)


async def test_site_is_refused_by_name_when_it_has_no_valid_certificate() -> None:
    with serve_site() as site:
        client = WebClient([OpenNetwork.parse(f"127.0.0.1:{site.port}")])
        told = await refusal(client, site.at("/").replace("http://", "https://"))
        await client.close()
    assert told.startswith("I cannot read that site safely: its certificate is not valid")
