"""The learner's store: SQLAlchemy and SQLite live here and nowhere else."""
