"""Options to choose from, one or several."""
