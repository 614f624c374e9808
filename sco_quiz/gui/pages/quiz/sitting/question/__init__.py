"""The question with its answer, and the row below it."""
