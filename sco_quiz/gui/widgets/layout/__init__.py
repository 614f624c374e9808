"""How widgets are placed."""
