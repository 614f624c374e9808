"""Use cases: what a person does with the program. They use the domain and a few small protocols (`ports`)."""
