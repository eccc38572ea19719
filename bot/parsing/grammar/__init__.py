"""Phrases, verbs and their subjects, as far as attribution needs them."""
