"""The facts of the article: looked for, read, practised, and each with what became of it."""
