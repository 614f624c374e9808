"""Where a fact is stated, and whether a copy still states it."""

from dataclasses import replace

from sco_quiz.authoring.article import Article, cleaned, read_article
from sco_quiz.authoring.building import load_pack
from sco_quiz.authoring.evidence import NOWHERE, Examination, examine, fingerprint, missing_terms, passage_span
from sco_quiz.authoring.reading import read_seals
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE

TEXT = "One ship came in 1998, one in 2001, and the port was built in 2001."


def examined(article: Article) -> Examination:
    return examine(article, load_pack(SAMPLE), read_seals(SAMPLE))


def changed(old: str, new: str) -> Article:
    return cleaned(SAMPLE_ARTICLE.read_text(encoding="utf-8").replace(old, new))


def test_term_is_found_as_a_whole_word_in_any_case() -> None:
    assert missing_terms(["SHIP", "1998"], TEXT) == []
    assert missing_terms(["por", "ort"], TEXT) == ["por", "ort"]


def test_shortest_stretch_with_every_term_is_the_passage() -> None:
    start, end = passage_span(["one", "built"], "", TEXT)
    assert TEXT[start:end] == "one in 2001, and the port was built"


def test_passage_runs_from_its_first_words_to_its_last() -> None:
    start, end = passage_span([], "one in ... in 2001", TEXT)
    assert TEXT[start:end] == "one in 2001, and the port was built in 2001"


def test_passage_with_a_missing_end_is_nowhere() -> None:
    assert passage_span([], "one in ... in 2002", TEXT) == NOWHERE
    assert passage_span(["2002"], "", TEXT) == NOWHERE


def test_fingerprint_sees_words_and_not_typography() -> None:
    assert fingerprint("“One”  — Two") == fingerprint('"one" - two')
    assert fingerprint("One two") != fingerprint("One too")


def test_true_copy_matches_in_every_paragraph() -> None:
    result = examined(read_article(SAMPLE_ARTICLE))
    assert (len(result.matching), result.differing, result.stale_questions) == (10, frozenset(), ())


def test_passage_is_the_recorded_one() -> None:
    passage = examined(read_article(SAMPLE_ARTICLE)).passages[load_pack(SAMPLE).facts[1].id]
    assert passage.text[slice(*passage.span)].endswith("Arvale, Brenholm, Casterby and Dornwick")


def test_moved_paragraph_is_known_by_its_words() -> None:
    result = examined(changed("The League of River", "A new first paragraph.\nThe League of River"))
    assert (result.differing, result.stale_facts) == (frozenset(), ())


def test_changed_paragraph_still_bears_out_a_fact_whose_terms_it_holds() -> None:
    result = examined(changed("had come by boat", "had come on foot"))
    assert (result.differing, result.stale_facts) == (frozenset({"1"}), ())


def test_questions_on_a_fact_that_is_gone_are_stale() -> None:
    result = examined(changed("Casterby in 2011", "Elmsford in 2012"))
    assert result.stale_facts == ("river-league/dam",)
    assert set(result.stale_questions) == {
        f"river-league/{q}" for q in ("dam/single", "meeting-2024/order", "meeting-2024/match")
    }


def test_fact_without_a_recorded_span_is_found_by_its_terms() -> None:
    bank = load_pack(SAMPLE)
    bare = replace(bank, facts=tuple(replace(fact, span=NOWHERE) for fact in bank.facts))
    result = examine(read_article(SAMPLE_ARTICLE), bare, read_seals(SAMPLE))
    assert result.passages.keys() == {fact.id for fact in bank.facts}
    assert NOWHERE not in {passage.span for passage in result.passages.values()}
