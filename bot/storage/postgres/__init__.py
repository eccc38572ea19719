"""PostgreSQL: connections, schema, full text, inspection, backups and copies."""
