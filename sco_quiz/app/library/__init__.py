"""The packs as a learner meets them: which one is asked, in which language, and the own copy of its article."""
