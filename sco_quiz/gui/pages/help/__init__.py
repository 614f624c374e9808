"""Pages about the program itself: about, keys, faults, notices."""
