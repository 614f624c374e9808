"""`sco-quiz desktop`: the entry among the programs of a Linux desktop."""
