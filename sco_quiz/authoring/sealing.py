"""Writing paragraphs.toml: the fingerprints of an article and the spans of the facts, without a word of it."""

from collections.abc import Sequence

from sco_quiz.authoring.article import Article
from sco_quiz.authoring.evidence import NOWHERE, fingerprint, span_of
from sco_quiz.authoring.records import FactRecord


def sealed(article: Article, facts: Sequence[FactRecord]) -> str:
    """The content of paragraphs.toml; a fact whose passage is not found has no span."""
    lines = [
        "# Made by `sco-quiz bank fingerprint`: do not edit. SHA-256 of each normalised paragraph, spans in it.",
        "",
    ]
    lines.append("[spans]")
    for fact in facts:
        start, end = span = span_of(fact, article)
        if span != NOWHERE:
            lines.append(f"{fact.id} = [{start}, {end}]")
    for number, text in article.paragraphs.items():
        lines += [
            "",
            "[[paragraph]]",
            f'paragraph = "{number}"',
            f'sha256 = "{fingerprint(text)}"',
            f"length = {len(text)}",
        ]
    return "\n".join(lines) + "\n"
