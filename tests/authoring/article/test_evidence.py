"""Where a fact is stated, and whether a copy still states it."""

from dataclasses import replace
from time import perf_counter

import pytest

from sco_quiz.authoring.article.article_text import Article, cleaned, read_article
from sco_quiz.authoring.article.evidence import NOWHERE, examine, fingerprint, missing_terms, passage_span
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.pack.reading import read_seals
from sco_quiz.domain.evidence import Examination
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE

TEXT = "One ship came in 1998, one in 2001, and the port was built in 2001."


def examined(article: Article) -> Examination:
    return examine(article.paragraphs, load_pack(in_folder(SAMPLE)).facts, read_seals(in_folder(SAMPLE)))


def changed(old: str, new: str) -> Article:
    text = SAMPLE_ARTICLE.read_text(encoding="utf-8")
    assert old in text
    return cleaned(text.replace(old, new))


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
    assert (len(result.matching), result.differing, result.stale_facts) == (10, (), ())
    assert result.is_copy


def test_passage_is_the_recorded_one() -> None:
    passage = examined(read_article(SAMPLE_ARTICLE)).passages[load_pack(in_folder(SAMPLE)).facts[1].id]
    assert passage.text[slice(*passage.span)].endswith("Arvale, Brenholm, Casterby and Dornwick")


def test_moved_paragraph_is_known_by_its_words() -> None:
    result = examined(changed("The League of River", "A new first paragraph.\nThe League of River"))
    assert (result.differing, result.stale_facts) == ((), ())
    assert {passage.paragraph for passage in result.passages.values()} == {"2", "3", "4", "5", "6", "8"}


def test_changed_paragraph_still_bears_out_a_fact_whose_passage_it_holds() -> None:
    result = examined(changed("had come by boat", "had come on foot"))
    assert (result.differing, result.stale_facts) == (("1",), ())


def test_passage_is_found_in_a_changed_paragraph_that_has_moved() -> None:
    result = examined(changed("At a meeting in Casterby", "Before it.\nIt is said: at a meeting in Casterby"))
    passage = next(passage for fact, passage in result.passages.items() if fact.endswith("/dam"))
    assert (result.differing, result.stale_facts) == (("7",), ())
    assert passage.text[slice(*passage.span)].startswith("Casterby in 2011")


@pytest.mark.parametrize(
    ("old", "new", "stale"),
    [
        ("Casterby in 2011", "Casterby in 2012", {"dam"}),
        ("in 1998 by", "in 1999 by", {"founding-year"}),
        ("turned down", "agreed to", {"dam"}),
    ],
)
def test_changed_words_make_the_facts_stale_whose_passage_holds_them(old: str, new: str, stale: set[str]) -> None:
    result = examined(changed(old, new))
    assert {fact.rpartition("/")[2] for fact in result.stale_facts} == stale
    assert len(result.differing) == 1


def test_key_term_that_left_the_paragraph_makes_a_fact_stale() -> None:
    """The words of the passage alone may stand while the sentence around them says something else."""
    facts = tuple(replace(fact, key_terms=(*fact.key_terms, "boat")) for fact in load_pack(in_folder(SAMPLE)).facts)
    article = changed("had come by boat", "had come on foot")
    result = examine(article.paragraphs, facts, read_seals(in_folder(SAMPLE)))
    assert {fact.id for fact in facts if fact.paragraph == "1"} <= set(result.stale_facts)


def test_headline_alone_makes_no_copy() -> None:
    result = examined(cleaned("River cities look for cleaner water\nUpdated: 2024-05-14\nAnother text."))
    assert (result.matching, result.is_copy) == (("T",), False)


def test_fact_without_a_recorded_span_is_found_by_its_terms() -> None:
    bare = tuple(replace(fact, span=NOWHERE) for fact in load_pack(in_folder(SAMPLE)).facts)
    result = examine(read_article(SAMPLE_ARTICLE).paragraphs, bare, read_seals(in_folder(SAMPLE)))
    assert result.passages.keys() == {fact.id for fact in bare}
    assert NOWHERE not in {passage.span for passage in result.passages.values()}


def test_largest_file_of_paragraphs_that_look_right_is_examined_in_a_moment() -> None:
    terms = ", ".join(term for fact in load_pack(in_folder(SAMPLE)).facts for term in fact.key_terms)
    article = cleaned("\n".join(f"{number} {terms} {'a ' * 7500}." for number in range(60)))
    began = perf_counter()
    assert not examined(article).is_copy
    assert perf_counter() - began < 5
