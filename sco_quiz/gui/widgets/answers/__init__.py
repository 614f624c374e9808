"""Fields in which a question is answered."""
