"""Who said each quotation: `attribute`."""

from bot.parsing.attribution.finding import attribute

__all__ = ["attribute"]
