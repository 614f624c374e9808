"""Reading the store: history, figures, exports, faults."""
