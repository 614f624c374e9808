"""Sentences that say where the article states something."""

import re

PLACES = {"T": "the headline", "D": "the date line", "C": "the photo caption"}
NAMED = re.compile(r"\b(paragraph \d|headline|date line|photo caption)", re.IGNORECASE)


def place(paragraph: str) -> str:
    return PLACES.get(paragraph, f"paragraph {paragraph}")


def cited(sentence: str, paragraph: str) -> str:
    """Return a sentence on what the article says, with its place unless there is none or the sentence names one."""
    if not paragraph or NAMED.search(sentence):
        return sentence
    body, end = (sentence[:-1], sentence[-1]) if sentence.endswith((".", "!", "?")) else (sentence, ".")
    return f"{body} ({place(paragraph)}){end}"


def referred(sentence: str, paragraph: str) -> str:
    """Return a sentence on what the article does not say, with the place of the answer where there is one."""
    if NAMED.search(sentence):
        return sentence
    whole = f"{sentence}{'' if sentence.endswith(('.', '!', '?')) else '.'}"
    return f"{whole} See {place(paragraph)}." if paragraph else whole
