"""What changes the collection: loading, a server's own articles, corrections, the audit log."""
