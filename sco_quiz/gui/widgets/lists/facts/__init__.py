"""The list of facts: its rows, how they are measured and painted."""
