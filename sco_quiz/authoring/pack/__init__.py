"""The files of a pack: their records, how they are read, and what is reported about them."""
