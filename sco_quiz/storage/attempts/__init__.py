"""The log of each attempt, and what follows from it."""
