"""What keyboards and screen readers need: focus, names, announcements, keys."""
