"""The result of a quiz on one page."""
