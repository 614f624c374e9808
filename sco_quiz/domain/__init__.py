"""Values and rules of the quiz: no Qt, no SQL, no files, no hidden time or chance."""
