"""The lines of the list of faults, and those that cannot happen to this program."""

LINES = tuple(
    f"{group}{number}"
    for group, first, last in (
        ("A", 1, 32),
        ("B", 1, 11),
        ("C", 1, 16),
        ("D", 1, 8),
        ("E", 23, 30),
        ("F", 1, 11),
        ("G", 1, 10),
        ("H", 1, 6),
    )
    for number in range(first, last + 1)
)

DOES_NOT_APPLY = {
    "C2": "no Markdown is read or shown.",
    "C3": "no archive is read.",
    "C4": "no archive is read.",
    "C5": "no archive is read.",
    "C7": "no XML is read.",
    "C11": "no picture of a pack or a learner is read; icons come with the program.",
    "D3": "the program has one thread and starts no other.",
}
