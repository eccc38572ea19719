"""Answers what a server may ask: quotations, dates, summaries, search."""
