"""How much the record of a learner may hold. A value over these limits counts as damaged wherever it is read."""

KEY = r"[0-9A-Za-z_-]{1,64}"
LONGEST_NAME = 10_000  # characters; the program stores fewer
LONGEST_WORD = 1_000  # characters of a title, or of a preference's key or value
LONGEST_TEXT = 10_000  # characters of an objection
MOST_PREFERENCES = 1_000
MOST_BROUGHT_IN = MOST_PREFERENCES // 2  # preferences after an import: those that are set later need room too
