"""The whole bank as JSON, in the keys of the public contract."""

import json
from typing import Any

from sco_quiz.domain.fact import Fact, Pack
from sco_quiz.domain.question import Bank, Question


def bank_json(bank: Bank) -> str:
    """Indented JSON text; ids of facts and topics as in the bank, dates as ISO, no key ever left out."""
    content = {
        "pack": _pack(bank.pack),
        "facts": [_fact(fact) for fact in bank.facts],
        "questions": [_question(question) for question in bank.questions],
        "enemies": sorted(sorted(pair) for pair in bank.enemies),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _pack(pack: Pack) -> dict[str, Any]:
    return {
        "id": pack.id,
        "title": pack.title,
        "source": pack.source,
        "published": pack.published.isoformat(),
        "paragraphs": pack.paragraphs,
        "topics": [{"id": topic.id, "title": topic.title} for topic in pack.topics],
        "content_hash": pack.content_hash,
    }


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "id": fact.id,
        "topic": fact.topic,
        "statement": fact.statement,
        "subject": fact.subject,
        "relation": fact.relation,
        "values": list(fact.values),
        "type": fact.type,
        "paragraph": fact.paragraph,
        "key_terms": list(fact.key_terms),
        "span": list(fact.span),
        "status": fact.status,
        "holder": fact.holder,
        "as_of": fact.as_of.isoformat() if fact.as_of else None,
        "truth": list(fact.truth),
        "near_true": [{"value": near.value, "reason": near.reason} for near in fact.near_true],
    }


def _question(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "fact": question.fact,
        "facts": list(question.facts),
        "topic": question.topic,
        "kind": question.kind,
        "stem": question.stem,
        "options": [
            {
                "text": option.text,
                "key": option.key,
                "reason": option.reason,
                "misconception": option.misconception,
                "provenance": option.provenance,
            }
            for option in question.options
        ],
        "accept": list(question.accept),
        "tolerance": question.tolerance,
        "unit": question.unit,
        "order": list(question.order),
        "pairs": [list(pair) for pair in question.pairs],
        "choices": list(question.choices),
        "explanation": question.explanation,
        "statement": question.statement,
        "paragraph": question.paragraph,
        "difficulty": question.difficulty,
    }
