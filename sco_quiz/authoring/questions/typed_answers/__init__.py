"""What a typed answer may not slip into, and typed answers that a writer tries."""
