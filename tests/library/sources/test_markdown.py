"""Markdown and HTML inside texts: what is left of each."""

from __future__ import annotations

import pytest

from bot.library.sources.conversion import convert

PLAIN = {
    "link": ("The [port](http://a.example/ \"x\") is shut.", "The port is shut."),
    "reference link": ("The [port][1] is shut.\n\n[1]: http://a.example/", "The port is shut."),
    "autolink": ("See <http://a.example/>.", "See http://a.example/."),
    "emphasis": ("It *rained* and **snowed** and ***froze*** and __hailed__.",
                 "It rained and snowed and froze and hailed."),
    "emphasis around a quotation": ("*“It rained,”* said Ann Lee.", "“It rained,” said Ann Lee."),
    "struck out": ("It ~~rained~~ snowed.", "It rained snowed."),
    "code": ("Press `F1`.", "Press F1."),
    "fence": ("It rained.\n\n```\nx = “1”\n```\n\nIt snowed.", "It rained.\n\nIt snowed."),
    "indented lines": ("    It rained.\n\n    It snowed.", "It rained.\n\nIt snowed."),
    "escaped": (r"5 \* 3 and \[so\] on\_and.", "5 * 3 and [so] on_and."),
    "entities": ("Rain &amp; snow &mdash; &ldquo;so&rdquo;.", "Rain & snow — “so”."),
    "heading": ("## Later\n\nIt rained.", "## Later\n\nIt rained."),
    "underlined heading": ("It rained.\n\nLater\n-----\n\nIt snowed.",
                           "It rained.\n\n## Later\n\nIt snowed."),
    "rule": ("It rained.\n\n***\n\nIt snowed.", "It rained.\n\nIt snowed."),
    "list": ("- It rained.\n- It snowed.", "It rained.\n\nIt snowed."),
    "numbered list": ("1. It rained.\n2. It snowed.", "It rained.\n\nIt snowed."),
    "lines": ("It rained\nand snowed.", "It rained\nand snowed."),
    "hard break": ("It rained  \nand snowed.", "It rained\nand snowed."),
    "picture": ("It rained. ![Photo by A. Roe](a.png)", "It rained."),
    "table": ("It rained.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "It rained."),
    "quotation": ("> “It rained,” said Ann.\n\nIt did.", "“It rained,” said Ann.\n\nIt did."),
    "pull quote": ("“It rained,” said Ann.\n\n> It rained\n", "“It rained,” said Ann."),
    "pull quote with its speaker": (
        "“It rained,” said Ann Lee.\n\n> “It rained”\n>\n> — Ann Lee\n", "“It rained,” said Ann Lee.",
    ),
    "footnote": ("It rained.[^1]\n\n[^1]: So the\n    paper said.\n", "It rained."),
    "HTML": ("It <b>rained</b>.<br>It <span class=x>snowed</span>.", "It rained.\nIt snowed."),
    "figure": (
        "It rained.\n\n<figure>\n\n<img src=a>\n\n<figcaption>“Wet,” by A. Roe</figcaption>\n\n"
        "</figure>\n\nIt snowed.",
        "It rained.\n\nIt snowed.",
    ),
    "script": ("It rained.\n\n<script>\n\nx = “y”\n\n</script>\n\nIt snowed.",
               "It rained.\n\nIt snowed."),
    "comment": ("It rained.<!-- “no”\n\n-->\n\nIt snowed.", "It rained.\n\nIt snowed."),
    "hidden": ("It rained.<span style='display: none'>No.</span>", "It rained."),
    "Hugo": ("It rained. {{< figure src=\"a\" >}}\n\n{{% notice %}}It snowed.{{% /notice %}}",
             "It rained.\n\nIt snowed."),
    "Liquid": ("It rained {{ site.x }}.\n\n{% include a.html %}\n\nIt snowed.",
               "It rained .\n\nIt snowed."),
    "Kramdown": ("It rained.\n{: .lead}\n\nIt snowed.", "It rained.\n\nIt snowed."),
    "WordPress": (
        "[caption id=x]<img src=a> By A. Roe[/caption]\n\nIt rained.\n\n[gallery ids=\"1\"]",
        "It rained.",
    ),
    "wiki link": ("The [[Port of Oslo|port]] of [[Oslo]]. ![[a.png]]", "The port of Oslo."),
    "container": ("::: tip\nIt rained.\n:::", "It rained."),
    "brackets that are words": ("“He [the mayor] said [sic] so.”", "“He [the mayor] said [sic] so.”"),
}  # fmt: skip


@pytest.mark.parametrize("name", PLAIN)
def test_markdown_becomes_plain_text(name: str) -> None:
    markdown, text = PLAIN[name]
    (item,) = convert("a.md", markdown.encode())
    assert item.text == text


IN_TEXT = {
    "bold": ("It <b>rained</b> &amp; snowed.\n", "It rained & snowed."),
    "paragraphs": ("<p>It rained.</p><p>It snowed.</p>", "It rained.\n\nIt snowed."),
    "link": ('It <a href="x">rained</a> in\nOslo.', "It rained in\nOslo."),
    "figure": ("It rained.\n\n<figure>\n<img src=a>\n<figcaption>By A. Roe</figcaption>\n</figure>\n"
               "\nIt snowed.", "It rained.\n\nIt snowed."),
    "heading": ("<h2>Later</h2>\nIt rained.", "## Later\n\nIt rained."),
    "list": ("<ul><li>It rained.</li><li>It snowed.</li></ul>", "It rained.\n\nIt snowed."),
    "script": ("It rained.<script>alert('</b>')</script><i>So.</i>", "It rained.So."),
    "tag never closed": ("It <b>rained.<p>It</p> snowed.", "It rained.\n\nIt\n\nsnowed."),
    "closed, never opened": ("It </b>rained</i>.", "It rained."),
    "quotation": ("<blockquote>It rained.</blockquote>It snowed.", "It rained.\n\nIt snowed."),
}  # fmt: skip


@pytest.mark.parametrize("name", IN_TEXT)
def test_tags_are_left_out_when_a_text_holds_some(name: str) -> None:
    html, text = IN_TEXT[name]
    (item,) = convert("a.txt", html.encode())
    assert item.text == text


@pytest.mark.parametrize("text", ["It is 3 < 4 > 2.\n", "a <- b\n", "He wrote <ann@a.example>.\n"])
def test_text_is_kept_as_it_is_when_angle_brackets_are_no_markup(text: str) -> None:
    (item,) = convert("a.txt", text.encode())
    assert item.text == text


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000 + "a", "*a **a " * 5_000, "> " * 40 + "a", "a" + "`" * 20_000 + "b",
        "<" * 20_000 + "a", "<b>" * 9_000 + "a</b>", "{{<" * 9_000 + "a", "- " * 40 + "a",
    ],
)  # fmt: skip
@pytest.mark.timeout(20)
def test_markdown_is_read_in_time_when_it_is_hostile(text: str) -> None:
    (item,) = convert("a.md", text.encode())
    assert "a" in item.text
