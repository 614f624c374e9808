"""What comes from keys, mouse and clipboard: what counts, and what a key means on another layout."""
