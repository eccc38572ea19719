"""Words and names: the tables of the lexicon, and the tokens that are made with them."""
