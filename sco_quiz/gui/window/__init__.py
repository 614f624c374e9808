"""The main window of the program; it knows no page."""
