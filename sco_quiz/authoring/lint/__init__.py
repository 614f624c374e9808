"""The rules a pack must pass; rules.py holds the table."""
