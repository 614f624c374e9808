"""Learners and their preferences, also those with damaged values, and how much a record may hold."""
