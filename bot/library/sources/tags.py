"""Whether a text holds HTML."""

from __future__ import annotations

import re

# Markup that a plain text would not hold by chance.
_TAG = re.compile(
    r"</?(?:a|article|aside|b|blockquote|br|center|div|em|figcaption|figure|font|h[1-6]|hr|i|iframe"
    r"|img|li|ol|p|script|section|small|span|strong|style|sub|sup|table|td|th|tr|u|ul)"
    r"(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)


def is_marked_up(text: str) -> bool:
    """Tell whether a text holds HTML: an opening and a closing tag at least."""
    if "</" not in text:
        return False
    tags = [match[0] for _, match in zip(range(20), _TAG.finditer(text), strict=False)]
    return any(tag.startswith("</") for tag in tags) and len(tags) > 1
