"""Files on the disk: where they lie, which are the program's own, how they are written; tables for a spreadsheet."""
