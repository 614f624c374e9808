"""The table of rules and the loops that read it."""

from collections.abc import Iterator, Mapping
from itertools import chain

from sco_quiz.authoring.article.article_text import Article
from sco_quiz.authoring.lint import evidence, facts, options, reasons, stems
from sco_quiz.authoring.lint.rule import BankRule, EvidenceRule, FactRule, ItemRule
from sco_quiz.authoring.lint.whole_bank import balance, coverage, spelling
from sco_quiz.authoring.pack.findings import Finding, Level
from sco_quiz.authoring.pack.records import FactRecord
from sco_quiz.authoring.questions.draft import Draft

E, W = Level.ERROR, Level.WARNING

ITEM_RULES = (
    ItemRule("key-count", E, options.key_count),
    ItemRule("doubled-option", E, options.doubled_option),
    ItemRule("true-distractor", E, options.true_distractor),
    ItemRule("all-of-the-above", E, options.all_of_the_above),
    ItemRule("one-type", E, options.one_type),
    ItemRule("one-answer-type", E, options.one_answer_type),
    ItemRule("number-distance", E, options.number_distance),
    ItemRule("shared-parts", E, options.shared_parts),
    ItemRule("option-in-option", E, options.option_in_option),
    ItemRule("key-in-stem", E, options.key_in_stem),
    ItemRule("option-reason", E, options.option_reason),
    ItemRule("reason-tells", E, reasons.reason_tells),
    ItemRule("reasons-differ", E, reasons.reasons_differ),
    ItemRule("tempting-option", E, reasons.tempting_option),
    ItemRule("accepted-distractor", E, options.accepted_distractor),
    ItemRule("unused-distractor", E, options.unused_distractor),
    ItemRule("negatives", E, stems.negatives),
    ItemRule("relative-time", E, stems.relative_time),
    ItemRule("holder-named", E, stems.holder_named),
    ItemRule("dated", E, stems.dated),
    ItemRule("blank", E, stems.blank),
    ItemRule("explained", E, stems.explained),
    ItemRule("typeset", E, stems.typeset),
    ItemRule("order-dates", E, stems.order_dates),
    ItemRule("pair-said", E, stems.pair_said),
    ItemRule("parallel-form", W, options.parallel_form),
    ItemRule("absolute-words", W, options.absolute_words),
    ItemRule("long-key", W, options.long_key),
    ItemRule("echoed-word", W, options.echoed_word),
    ItemRule("attribution", W, stems.attribution),
    ItemRule("full-question", W, stems.full_question),
)
FACT_RULES = (
    FactRule("values-known", facts.values_known),
    FactRule("values-stated", facts.values_stated),
    FactRule("statement-timeless", facts.statement_timeless),
    FactRule("outside-note", facts.outside_note),
    FactRule("claim-holder", facts.claim_holder),
    FactRule("key-term-length", facts.key_term_length),
)
BANK_RULES = (
    BankRule("doubled-stem", E, balance.doubled_stem),
    BankRule("longest-is-key", E, balance.longest_is_key),
    BankRule("shortest-is-key", E, balance.shortest_is_key),
    BankRule("cue", E, balance.cue),
    BankRule("key-rank", E, balance.key_rank),
    BankRule("key-position", E, balance.key_position),
    BankRule("one-spelling", E, spelling.one_spelling),
    BankRule("covered", E, coverage.covered),
    BankRule("crowded-paragraph", E, coverage.crowded_paragraph),
    BankRule("share", E, coverage.share),
    BankRule("translated", E, coverage.translated),
    BankRule("recorded", W, coverage.recorded),
    BankRule("telltale-value", W, balance.telltale_value),
)
CARRIED_RULES = (
    EvidenceRule("key-terms", evidence.key_terms),
    EvidenceRule("span", evidence.span),
)
EVIDENCE_RULES = (*CARRIED_RULES, EvidenceRule("copied-words", evidence.copied_words))
"""A pack may use the words of a text that it is free to carry."""


def findings(draft: Draft, article: Article | None = None, *, whole: bool = True) -> Iterator[Finding]:
    """Yield what the pack breaks and does not excuse. Rules on the bank run where the `whole` pack was read.

    The evidence of a pack that carries its text is held against it where no copy of the `article` is given.
    """
    pack = draft.source.pack
    yield from draft.faults
    for fact in draft.source.facts:
        yield from _of_fact(fact, draft)
    carried = Article(draft.source.text)
    rules = EVIDENCE_RULES if article else CARRIED_RULES if carried.paragraphs else ()
    for rule in rules:
        for fact_id, message in rule.check(draft, article or carried):
            yield Finding(f"{pack.id}:{fact_id}:-", rule.name, message)
    if whole:
        yield from _excused(f"{pack.id}:-:-", list(_of_bank(draft)), pack.accept_warnings)


def _of_fact(fact: FactRecord, draft: Draft) -> Iterator[Finding]:
    place = f"{draft.source.pack.id}:{fact.id}:-"
    for rule in FACT_RULES:
        for message in rule.check(fact, draft):
            yield Finding(place, rule.name, message)
    asks = [
        list(_excused(f"{place[:-1]}{ask.kind}", list(_of_ask(fact, n, draft)), ask.accept_warnings))
        for n, ask in enumerate(fact.ask)
    ]
    yield from _excused(place, list(chain.from_iterable(asks)), fact.accept_warnings)


def _of_ask(fact: FactRecord, number: int, draft: Draft) -> Iterator[Finding]:
    for item in draft.items:
        if item.fact is fact and item.ask is fact.ask[number]:
            place = item.question.id.replace("/", ":")
            for rule in ITEM_RULES:
                for message in rule.check(item, draft):
                    yield Finding(place, rule.name, message, rule.level)


def _of_bank(draft: Draft) -> Iterator[Finding]:
    for rule in BANK_RULES:
        for message in rule.check(draft):
            yield Finding(f"{draft.source.pack.id}:-:-", rule.name, message, rule.level)


def _excused(place: str, found: list[Finding], excuses: Mapping[str, str]) -> Iterator[Finding]:
    """Yield all findings but the warnings with a written reason. A reason for a warning that does
    not occur is a fault.
    """
    warned = {finding.rule for finding in found if finding.level is W}
    yield from (finding for finding in found if finding.level is E or finding.rule not in excuses)
    for name in sorted(excuses.keys() - warned):
        yield Finding(place, "needless-excuse", f"'{name}' is accepted here, but there is no such warning.", W)
