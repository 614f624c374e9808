"""`sco-quiz desktop`: the entry of SCO Quiz among the programs of a Linux desktop."""
