"""SQLite and its files: connections, transactions, tables, locks."""
