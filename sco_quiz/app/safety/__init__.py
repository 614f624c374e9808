"""Safety: backups, recovery, warnings about the folder."""
