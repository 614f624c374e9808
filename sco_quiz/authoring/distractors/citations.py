"""Sentences that say where the article states something."""

import re

PLACES = {"T": "the headline", "D": "the date line", "C": "the photo caption"}
NAMED = re.compile(r"\b(paragraph \d|headline|date line|photo caption)", re.IGNORECASE)


def place(paragraph: str) -> str:
    return PLACES.get(paragraph, f"paragraph {paragraph}")


def cited(sentence: str, paragraph: str) -> str:
    """Return a sentence on what the article says, with its place unless the sentence names one itself."""
    if NAMED.search(sentence):
        return sentence
    body, end = (sentence[:-1], sentence[-1]) if sentence.endswith((".", "!", "?")) else (sentence, ".")
    return f"{body} ({place(paragraph)}){end}"


def referred(sentence: str, paragraph: str) -> str:
    """Return a sentence on what the article does not say, with the place of the answer."""
    if NAMED.search(sentence):
        return sentence
    return f"{sentence}{'' if sentence.endswith(('.', '!', '?')) else '.'} See {place(paragraph)}."
