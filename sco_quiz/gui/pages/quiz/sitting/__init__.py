"""The page of a running quiz."""
