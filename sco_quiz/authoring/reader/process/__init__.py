"""The process that reads files, and the one that asks it."""
