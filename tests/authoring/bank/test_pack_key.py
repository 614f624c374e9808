"""Two packs of one slug have nothing in common in the store."""

import msgspec

from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.bank.pack_key import pack_key
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.domain.question import Bank
from tests.authoring.packs import SAMPLE

UIDS = ("0123456789abcdef" * 2, "fedcba9876543210" * 2)


def ids(bank: Bank) -> set[str]:
    asked = {question.id for question in bank.questions} | {each for pair in bank.enemies for each in pair}
    facts = {fact.id for fact in bank.facts} | {each for question in bank.questions for each in question.facts}
    return {bank.pack.id, *asked, *facts}


def as_text(bank: Bank) -> str:
    pairs = tuple(sorted(sorted(pair) for pair in bank.enemies))
    return msgspec.json.encode((bank.pack, bank.facts, bank.questions, pairs)).decode()


def test_a_key_has_the_slug_and_the_first_digits_of_the_uid() -> None:
    assert pack_key("river-league", UIDS[0]) == "river-league.01234567"


def test_packs_of_one_slug_share_no_id() -> None:
    own, first, second = (
        ids(load_pack(in_folder(SAMPLE), key)) for key in (None, *(pack_key("river-league", uid) for uid in UIDS))
    )
    assert not own & first
    assert not first & second
    assert {each.split("/")[0] for each in first} == {"river-league.01234567"}


def test_the_key_changes_ids_and_nothing_that_is_asked() -> None:
    key = pack_key("river-league", UIDS[0])
    own, other = load_pack(in_folder(SAMPLE)), load_pack(in_folder(SAMPLE), key)
    assert as_text(other).replace(key, "river-league") == as_text(own)
