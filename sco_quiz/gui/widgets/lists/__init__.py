"""Tables, lists and the grid of questions."""
