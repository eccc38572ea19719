"""Quotation marks: what each may do, how a paragraph of them is read, what one lacks."""
