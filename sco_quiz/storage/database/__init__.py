"""SQLite: connections, checks, transactions, tables, and what columns may hold."""
