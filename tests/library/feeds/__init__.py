"""Feeds: filters, identity, pace, and what the poller does with odd feeds."""
