"""Whether a text holds HTML, or its character references alone."""

from __future__ import annotations

import re

# Markup that a plain text would not hold by chance.
_TAG = re.compile(
    r"</?(?:a|article|aside|b|blockquote|br|center|div|em|figcaption|figure|font|h[1-6]|hr|i|iframe"
    r"|img|li|ol|p|script|section|small|span|strong|style|sub|sup|table|td|th|tr|u|ul)"
    r"(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)

# References that no plain text holds by chance: punctuation, accents, numbers.
_REFERENCE = re.compile(
    r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[lr][sd]quo|[nm]dash|hellip|nbsp|quot|apos|amp|eacute|egrave"
    r"|agrave|ccedil|[aou]uml|szlig|ntilde|oslash|aring|pound|euro);",
    re.IGNORECASE,
)


def has_references(text: str) -> bool:
    """Tell whether a text holds HTML's references to characters, as scrapers leave them."""
    return "&" in text and _REFERENCE.search(text) is not None


def is_marked_up(text: str) -> bool:
    """Tell whether a text holds HTML: an opening and a closing tag at least."""
    if "</" not in text:
        return False
    tags = [match[0] for _, match in zip(range(20), _TAG.finditer(text), strict=False)]
    return any(tag.startswith("</") for tag in tags) and len(tags) > 1
