"""The pages of the window, a room for each part of the program."""
