"""Taking a quiz: planning it, sitting it, its clock and its result."""
