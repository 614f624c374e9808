"""Questions in the store, and copies of the article."""
