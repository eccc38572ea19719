"""Which briefings are due, and what became of each."""
