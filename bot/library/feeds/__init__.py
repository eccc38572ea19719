"""Feeds: which are due, what is new in them, and how it becomes articles."""
