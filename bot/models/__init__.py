"""Frozen values that travel between rooms."""
