"""The computer: its clocks, the command that starts the program, and what can be reported of a fault."""
