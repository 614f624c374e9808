"""What a slip of a typed answer may not come to, and trying typed answers."""
