"""What the store is asked for: history, figures, exports, faults."""
