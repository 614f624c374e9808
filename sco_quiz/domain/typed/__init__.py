"""What a typed answer says: numbers read, texts compared. `docs/marking.md` states the rules with examples."""
