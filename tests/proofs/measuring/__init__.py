"""Programs that measure the reader on annotated articles that lie outside the project."""
