"""Who said each quotation: `attribute`."""

from bot.parsing.attribution.rules import attribute

__all__ = ["attribute"]
