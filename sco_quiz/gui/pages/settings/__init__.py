"""Settings, and the learners of this computer."""
