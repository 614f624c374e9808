"""A checked pack as a bank: building, exporting and counting it."""
