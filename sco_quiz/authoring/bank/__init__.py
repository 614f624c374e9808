"""A checked pack as a bank: build, export and count it."""
