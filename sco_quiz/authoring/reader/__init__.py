"""Articles are read from files of many kinds, in a process of its own."""
