"""Sentences, numbers and dates in the language of the window. No widgets."""
