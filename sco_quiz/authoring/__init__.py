"""From the article to questions: fact files, generation, lint, evidence. No Qt, no SQL."""
