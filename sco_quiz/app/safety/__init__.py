"""Keeping what was learned: backups, recovery, warnings about the folder."""
