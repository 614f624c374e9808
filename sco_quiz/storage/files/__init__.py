"""The store as a file: its name, its journals, locks of other programs, and files that are made beside it."""
