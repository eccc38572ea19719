"""The SQL of each subject, shared by all engines."""
