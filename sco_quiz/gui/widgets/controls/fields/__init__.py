"""Fields that are typed into or chosen in: texts, numbers, days, one of a list."""
