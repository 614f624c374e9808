"""Use cases: what a person does with the program, over the domain and a few small protocols."""
