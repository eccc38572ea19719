"""Tests of the time expressions, a file for each family of rules."""
