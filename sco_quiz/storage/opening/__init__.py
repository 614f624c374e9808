"""Opening: from a file in the folder to an open store."""
