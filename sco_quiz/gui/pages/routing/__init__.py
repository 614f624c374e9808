"""The routes between rooms of pages, the commands and places that use them, and the base of every section."""
