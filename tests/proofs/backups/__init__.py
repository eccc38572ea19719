"""The long proof of the backups' guarantees, run by `make backups`."""
