"""Getting answers out of damaged stores and backups."""
