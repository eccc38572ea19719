"""Tests of the reader, one folder or file for each pass."""
