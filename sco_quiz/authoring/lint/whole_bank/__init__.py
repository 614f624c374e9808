"""Rules on all questions of a pack together: balance, cues, coverage, spelling."""
