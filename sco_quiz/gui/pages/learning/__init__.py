"""Study, progress, the statistics of questions, and own copies of the article."""
