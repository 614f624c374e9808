"""Results as files: PDF and CSV."""
