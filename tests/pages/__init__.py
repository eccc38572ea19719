"""Every command line of the pages, and what proves that it does what the page says."""
