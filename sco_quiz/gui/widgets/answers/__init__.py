"""Fields in which an answer is given."""
