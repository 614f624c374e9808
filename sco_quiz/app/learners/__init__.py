"""Learners: the roster, preferences, presentation."""
