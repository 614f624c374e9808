"""Typed answers: read numbers, compare texts. `docs/marking.md` states the rules with examples."""
