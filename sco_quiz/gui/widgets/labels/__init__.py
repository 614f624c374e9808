"""What is only read."""
