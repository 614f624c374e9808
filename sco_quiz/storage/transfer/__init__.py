"""The record of a learner as a file: out, in and merged."""
