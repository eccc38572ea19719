"""Reading what the bot answered, and using what it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import discord
    import simcord


def embed_of(result: simcord.InteractionResult) -> discord.Embed:
    """Return the one embed of an answer: the reply, else what followed a deferred one."""
    messages = [*([result.response] if result.response else []), *result.followups]
    embeds = [embed for message in messages for embed in message.embeds]
    assert len(embeds) == 1
    return embeds[0]


def text_of(embed: discord.Embed) -> str:
    """Return all that an embed shows, a line for each of its parts."""
    fields = [part for field in embed.fields for part in (field.name, field.value)]
    parts = [embed.author.name, embed.title, embed.description, *fields, embed.footer.text]
    return "\n".join(filter(None, parts))


def button_labels(result: simcord.InteractionResult) -> list[str]:
    """Return what stands on the answer's buttons, in order."""
    return [one["label"] for one in _components(result) if "label" in one]


def entries_of(result: simcord.InteractionResult) -> dict[str, str]:
    """Return the entries of the answer's menu: what they say, and what choosing them sends."""
    return {
        option["label"]: option["value"]
        for one in _components(result)
        for option in one.get("options", ())
    }


async def use(
    who: simcord.MemberActor, shown: simcord.InteractionResult, label: str
) -> simcord.InteractionResult:
    """Press the button with that label, or choose the menu's first entry that begins with it."""
    message = shown.followups[-1] if shown.followups else shown.response
    assert message is not None
    chosen = [value for text, value in entries_of(shown).items() if text.startswith(label)]
    if label not in button_labels(shown) and chosen:
        return await who.select(message.message, chosen[:1])
    return await who.click(message.message, label=label)


def _components(result: simcord.InteractionResult) -> list[dict[str, Any]]:
    message = result.followups[-1] if result.followups else result.response
    assert message is not None
    return [one for row in message.components for one in row["components"]]
