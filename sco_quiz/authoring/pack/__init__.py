"""The files of a pack: their records, reading them, and reporting what is wrong."""
