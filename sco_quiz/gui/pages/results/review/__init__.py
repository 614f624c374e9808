"""One question after another, with what was answered and what is right."""
