"""Write paragraphs.toml: fingerprints of an article and of the passages in it, without a word of it."""

from collections.abc import Sequence

from sco_quiz.authoring.article.article_text import Article
from sco_quiz.authoring.article.evidence import NOWHERE, fingerprint, span_of
from sco_quiz.authoring.pack.records import FactRecord


def sealed(article: Article, facts: Sequence[FactRecord]) -> str:
    """Return the content of paragraphs.toml. A fact whose passage is not found has no entry."""
    spans = [(fact, span) for fact in facts if (span := span_of(fact, article)) != NOWHERE]
    lines = [
        "# Made by `sco-quiz bank fingerprint`: do not edit. Where each fact's passage stands in its normalised",
        "# paragraph, and SHA-256 of passages and paragraphs.",
        "",
        "[passage]",
    ]
    for fact, (start, end) in spans:
        digest = fingerprint(article.paragraphs[fact.paragraph][start:end])
        lines.append(f'{fact.id} = {{ span = [{start}, {end}], sha256 = "{digest}" }}')
    for number, text in article.paragraphs.items():
        lines += [
            "",
            "[[paragraph]]",
            f'paragraph = "{number}"',
            f'sha256 = "{fingerprint(text)}"',
            f"length = {len(text)}",
        ]
    return "\n".join(lines) + "\n"
