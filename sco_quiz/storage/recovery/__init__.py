"""Recovery: get answers out of damaged stores and backups."""
