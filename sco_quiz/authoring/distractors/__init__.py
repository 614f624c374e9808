"""Distractors: where they come from, and the rationale of each."""
