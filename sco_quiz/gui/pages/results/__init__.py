"""Looking back on a quiz: its summary, its review, its export."""
