"""What a server may ask: who is meant, which quotations, dates, search."""
