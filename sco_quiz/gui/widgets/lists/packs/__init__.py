"""The list of packs: its rows, how they are measured and painted."""
