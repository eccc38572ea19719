"""Writes the reader's tables of open word classes from openly licensed data: `make words`."""
