"""The article as text: its paragraphs, the evidence in it, and how many of its words a pack repeats."""
