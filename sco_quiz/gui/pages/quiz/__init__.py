"""Setting up a quiz and taking it."""
