"""The library: the packs that there are, one of them closer, and what a file holds before it is added."""
