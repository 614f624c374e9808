"""What can be asked for, and what the section of every room is made of."""
