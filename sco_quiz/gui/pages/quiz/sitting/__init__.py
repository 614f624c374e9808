"""The pages of a quiz that is being taken."""
