"""What is kept and shown of an address."""

from __future__ import annotations

import pytest

from bot.models.link import clean_link, shown_address

_TOKEN = "a8Fk2Lq93ZxP0vB7Tn41"  # noqa: S105 - made up


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://a.example/x/y.html", "https://a.example/x/y.html"),
        ("HTTPS://A.Example", "https://a.example/"),
        ("  http://a.example:80/x#part  ", "http://a.example/x"),
        ("https://a.example:8443/x", "https://a.example:8443/x"),
        # who may enter is nobody else's business
        ("https://ann:pw@a.example/x", "https://a.example/x"),
        ("https://a.example/x?id=7&token=abc&page=2", "https://a.example/x?id=7&page=2"),
        ("https://a.example/x?accessToken=abc&X-Amz-Signature=1", "https://a.example/x"),
        (f"https://a.example/x?v={_TOKEN}", "https://a.example/x"),
        ("https://a.example/x?utm_source=b&fbclid=1&mc_eid=2&n=3", "https://a.example/x?n=3"),
        # words of a search or a story are none of this
        ("https://a.example/x?keywords=pier", "https://a.example/x?keywords=pier"),
        (
            "https://a.example/?p=bridge-opens-for-cars-in-2024",
            "https://a.example/?p=bridge-opens-for-cars-in-2024",
        ),
        # whatever stands in it stays within a link of Markdown and on one line
        ("https://a.example/x(y)[z]<b>\\", "https://a.example/x%28y%29%5Bz%5D%3Cb%3E%5C"),
        ("https://a.example/x y\n)z", "https://a.example/x%20y%29z"),
        ("https://a.example/100%", "https://a.example/100%25"),
        ("https://a.example/caf\u00e9?q=\u00e9", "https://a.example/caf%C3%A9?q=%C3%A9"),
        ("https://caf\u00e9.example/", "https://xn--caf-dma.example/"),
        # no address of the web
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("ftp://a.example/x", None),
        ("https://a.example/\ud800", None),
        ("//a.example/x", None),
        ("a.example/x", None),
        ("https://", None),
        ("https://a..example/x", None),
        ("https://a.example:99999/x", None),
        ("https://a b.example/x", None),
        ("https://[::1/x", None),
        ("https://a.example/" + "x" * 2000, None),
        ("", None),
    ],
)
def test_link_is_kept_when_it_is_of_the_web_and_without_secrets(
    address: str, link: str | None
) -> None:
    assert clean_link(address) == link
    if link:
        assert clean_link(link) == link


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://a.example/feed.xml", "https://a.example/feed.xml"),
        ("https://ann:pw@a.example/feed", "https://a.example/feed"),
        ("https://a.example/feed?id=7&key=abc", "https://a.example/feed?id=7&key=\u2026"),
        (f"https://a.example/private/{_TOKEN}/rss", "https://a.example/private/\u2026/rss"),
        (f"https://a.example/feed?{_TOKEN}", "https://a.example/feed?\u2026"),
        ("https://a.example/2024/05/bridge-opens-1", "https://a.example/2024/05/bridge-opens-1"),
        ("not an address with a secret", "\u2026"),
    ],
)
def test_secrets_are_masked_when_an_address_is_shown(address: str, shown: str) -> None:
    assert shown_address(address) == shown
