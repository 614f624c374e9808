"""Packs are told in the window's language, questions stay in their own."""

from dataclasses import replace

from sco_quiz.app.library.spoken import SpokenBanks
from sco_quiz.domain.fact import PackWords
from sco_quiz.domain.question import Kind
from tests.app.fakes import FakeBanks
from tests.factories import ARTICLE, MEMBERS, ORIGINS, PACK_ID, pack, question

WORDS = PackWords(title="Саммит", source="Проба", topics={ORIGINS: "Начала"}, misconceptions={"mixes up": "путает"})
BANKS = FakeBanks([question(Kind.SINGLE, 1)])


def test_pack_is_told_in_the_words_of_the_language() -> None:
    told = SpokenBanks(BANKS, lambda _: WORDS).packs()[0]
    assert (told.id, told.title, told.origin) == (PACK_ID, "Саммит", replace(ARTICLE, source="Проба"))


def test_topic_that_has_no_title_in_the_language_keeps_its_own() -> None:
    told = SpokenBanks(BANKS, lambda _: WORDS).packs()[0]
    assert {topic.id: topic.title for topic in told.topics} == {ORIGINS: "Начала", MEMBERS: "Members"}


def test_misconception_is_called_as_the_language_calls_it_or_by_its_name() -> None:
    told = SpokenBanks(BANKS, lambda _: WORDS).packs()[0]
    assert (told.misconception("mixes up"), told.misconception("takes for")) == ("путает", "takes for")


def test_pack_without_words_in_the_language_is_as_it_is() -> None:
    assert SpokenBanks(BANKS, lambda _: None).packs() == (pack(),)


def test_questions_stay_as_they_are() -> None:
    spoken = SpokenBanks(BANKS, lambda _: WORDS)
    assert spoken.count(PACK_ID) == 1
    assert spoken.facts(PACK_ID) == BANKS.facts(PACK_ID)
    assert spoken.questions(["sco-test/fact-1/single"]) == BANKS.questions(["sco-test/fact-1/single"])  # type: ignore[list-item]
