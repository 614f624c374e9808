"""Charts, each with its figures as a table."""
