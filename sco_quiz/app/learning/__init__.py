"""Learning: overview, progress, study, reviews, item analysis."""
