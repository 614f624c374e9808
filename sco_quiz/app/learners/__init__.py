"""Who learns here: the roster, preferences, presentation."""
