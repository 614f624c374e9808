"""The article as text: its paragraphs, the evidence in it, and how much of it a pack repeats."""
