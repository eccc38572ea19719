"""SQLite: connections, schema, full text, backups, salvage and the lock."""
