"""Converts Markdown to plain text, with what site generators and editors add to it.

A Markdown parser makes HTML of it, so that HTML in it is read in the same way. Line ends inside a
paragraph stay: the reader decides whether they separate paragraphs, as in any text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.library.sources.markup import to_text

if TYPE_CHECKING:
    from bot.models.message import Message

# Shortcodes and template tags: Hugo's {{< >}} and {{% %}}, Liquid's {% %} and {{ }}, WordPress's
# [caption], Kramdown's {: .class}. What stands between an opening and a closing one is text, but
# for a caption and for code.
_CAPTION = re.compile(r"\[caption\b[^\]]*\].*?\[/caption\]", re.DOTALL | re.IGNORECASE)
_LIQUID_BLOCK = re.compile(
    r"\{%-?\s*(comment|highlight|raw)\b.*?%\}.*?\{%-?\s*end\1\s*-?%\}", re.DOTALL
)
_SHORTCODE = re.compile(
    r"\{\{[<%]?.{0,2000}?[%>]?\}\}|\{%.{0,2000}?%\}"
    r"|\[/?(?:audio|caption|embed|gallery|playlist|video|youtube|vimeo|twitter|soundcloud|instagram"
    r"|pullquote|quote|dropcap|button|divider|sc|ad|vc_\w+|et_pb_\w+)\b[^\]\n]{0,1000}\]",
    re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTES = re.compile(
    r"[ \t]*\{:?\s*[.#][\w.#\s=\"'-]{0,200}\}|^\{:[^}\n]{0,200}\}$", re.MULTILINE
)
_CONTAINER = re.compile(r"^\s*:{3,}.*$", re.MULTILINE)  # ::: warning
_FOOTNOTE = re.compile(r"^\[\^[^\]\s]{1,40}\]:.*(?:\n[ \t]+\S.*)*", re.MULTILINE)
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]\s]{1,40}\]")
_WIKI_LINK = re.compile(r"!?\[\[([^\]|\n]{1,200})(?:\|([^\]\n]{1,200}))?\]\]")
_MARKED = re.compile(r"==(?=\S)([^=\n]{1,500})(?<=\S)==")
_IMPORT = re.compile(r"\A(?:\s*(?:import|export)\s.*(?:from\s|=).*\n)+")  # MDX
_DEEPEST = 100  # blocks in blocks; what is deeper is lost
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def to_plain_text(text: str) -> tuple[str, tuple[Message, ...]]:
    """Return the plain text of Markdown, and what was left out of it."""
    # Only here: a library without Markdown does without the parser.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    # Indented by four blanks, a line of news is no code.
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": _DEEPEST}).enable(
        ["table", "strikethrough"]
    )
    parser.disable("code")
    parser.add_render_rule("fence", lambda *_: "\n")
    return to_text(parser.render(_without_extras(text)), keep_lines=True)


def _without_extras(text: str) -> str:
    text = _IMPORT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for left_out in (
        _COMMENT, _CAPTION, _LIQUID_BLOCK, _SHORTCODE, _CONTAINER, _FOOTNOTE, _FOOTNOTE_MARK,
        _ATTRIBUTES,
    ):  # fmt: skip
        text = left_out.sub("", text)
    text = _WIKI_LINK.sub(lambda link: "" if link[0][0] == "!" else link[2] or link[1], text)
    return _MARKED.sub(r"\1", text)
