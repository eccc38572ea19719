"""An article in the machine's form: what `parse --json` and `parse --jsonl` print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.models.article import Article, Span


def to_json(article: Article, *, doc_id: str) -> dict[str, Any]:
    """Return `article` as values that `json` can write.

    All `start` and `end` are offsets of characters in the text that was read, from 0, the end
    exclusive. A quotation has one entry a span; those of one share the number `quotation`.
    """
    text = article.text

    def place(span: Span) -> dict[str, Any]:
        return {"start": span.start, "end": span.end, "text": span.of(text)}

    return {
        "doc_id": doc_id,
        "title": article.title,
        "title_derived": article.title_derived,
        "published": article.published.isoformat() if article.published else None,
        "published_derived": article.published_derived,
        "source": article.source,
        "link": article.link,
        "quotations": [
            {
                "quotation": quotation.number,
                **place(span),
                "kind": quotation.kind.value,
                "speaker": quotation.speaker,
                "basis": quotation.basis.value,
                "paragraph": quotation.paragraph,
                "mention": place(quotation.mention) if quotation.mention else None,
            }
            for quotation in article.quotations
            for span in quotation.spans
        ],
        "dates": [
            {
                **place(found.span),
                "value": found.value,
                "first_day": found.first_day.isoformat(),
                "last_day": found.last_day.isoformat(),
                "key": found.key,
                "sentence": place(found.sentence),
                "event": place(found.event) if found.event else None,
                "paragraph": found.paragraph,
            }
            for found in article.time_expressions
        ],
        "summary": [
            {**place(sentence.span), "paragraph": sentence.paragraph}
            for sentence in article.summary
        ],
        "people": [
            {
                "name": person.name,
                "kind": person.kind.value,
                "roles": [place(role.span) for role in person.roles],
                "aliases": list(person.aliases),
            }
            for person in article.people
        ],
        "paragraphs": [
            {"number": paragraph.number, "kind": paragraph.kind.value, **place(paragraph.span)}
            for paragraph in article.paragraphs
        ],
    }
