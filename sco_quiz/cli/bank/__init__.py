"""`sco-quiz bank`, and the tables that it reads and prints."""
