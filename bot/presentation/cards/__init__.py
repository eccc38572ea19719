"""Draws a quotation as a picture, in a process of its own; only that process imports Pillow."""
