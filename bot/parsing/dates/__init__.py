"""Which days a phrase means."""

from __future__ import annotations

from bot.parsing.dates.lead_dates import with_lead_date
from bot.parsing.dates.tagger import find_time_expressions

__all__ = ["find_time_expressions", "with_lead_date"]
