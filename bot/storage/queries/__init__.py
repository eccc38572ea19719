"""The SQL of each subject."""
