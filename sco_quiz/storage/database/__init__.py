"""SQLite: connections, transactions, tables, and what columns may hold."""
