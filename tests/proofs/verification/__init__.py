"""Quotations altered by rule, and what /verify must say of each."""
