"""What is left to do before handing in."""
