"""Dateline: a Discord bot that reads news articles and tells who said what, and when."""

VERSION = "0.1.0"
NAME = "Dateline"
