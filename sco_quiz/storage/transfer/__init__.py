"""The record of a learner: exported to a file, brought in from one, and merged."""
