"""Rules that compare a pack with a copy of the article. Each yields the fact and a message for every breach."""

from collections.abc import Iterator

import msgspec

from sco_quiz.authoring.article.article_text import Article
from sco_quiz.authoring.article.evidence import NOWHERE, missing_terms, span_of
from sco_quiz.authoring.article.verbatim import article_runs, runs_in, texts
from sco_quiz.authoring.distractors.citations import place
from sco_quiz.authoring.pack.records import FactRecord
from sco_quiz.authoring.questions.draft import Draft
from sco_quiz.authoring.text import tokens

WHOLE = "-"


def key_terms(draft: Draft, article: Article) -> Iterator[tuple[str, str]]:
    """Every key term stands in the paragraph that the fact names."""
    for fact in _with_evidence(draft):
        for term in missing_terms(fact.key_terms, article.paragraphs.get(fact.paragraph, "")):
            yield fact.id, f"'{term}' does not stand in {place(fact.paragraph)}."


def span(draft: Draft, article: Article) -> Iterator[tuple[str, str]]:
    """The passage is found, and its recorded span is the one found."""
    for fact in _with_evidence(draft):
        computed = span_of(fact, article)
        recorded = draft.source.spans.get(fact.id, NOWHERE)
        if computed == NOWHERE:
            yield fact.id, "the passage was not found: 'passage' is \"first words ... last words\" of it."
        elif recorded not in {NOWHERE, computed}:
            yield fact.id, f"the passage stands at {computed}, recorded is {recorded}: record the fingerprints again."


def _with_evidence(draft: Draft) -> tuple[FactRecord, ...]:
    return tuple(fact for fact in draft.source.facts if fact.paragraph)


def copied_words(draft: Draft, article: Article) -> Iterator[tuple[str, str]]:
    """No text has a run of seven or more words of the article, names and enumerated terms aside."""
    copied = article_runs(article)
    values = [name for value in draft.glossary.values for name in (value.text, *value.aliases)]
    names = [tokens(name) for name in (*draft.source.pack.names, *values)]
    glosses = [(WHOLE, value.gloss) for value in draft.glossary.values]
    facts = [(fact.id, text) for fact in draft.source.facts for text in texts(msgspec.to_builtins(fact))]
    for fact_id, text in dict.fromkeys((*glosses, *facts)):
        for run in runs_in(text, copied, names):
            yield fact_id, f"takes over the article's words: '{run}'."
