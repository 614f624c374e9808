"""Charts with axes, whose values can be stepped through and read as a table."""
