"""The first page, and quizzes that were interrupted."""
