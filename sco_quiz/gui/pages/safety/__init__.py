"""Backups, recovery, and warnings about the data folder."""
