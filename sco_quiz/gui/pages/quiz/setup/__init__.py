"""The page on which a quiz is set up."""
