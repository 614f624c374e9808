"""Copies of the store, and the journal of ended attempts beside it."""
