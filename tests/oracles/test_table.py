"""What docs/accessibility.md says of each key is what `make oracles` expects."""

import pytest

from tests.oracles.session import Heard, session
from tests.oracles.table import DOCUMENT, table


@pytest.mark.parametrize("language", ["C", "zh_CN"])
def test_the_document_has_what_is_expected_after_each_key(language: str) -> None:
    steps = list(session(language))
    assert len(steps) > 50
    assert table([Heard(step, step.expected) for step in steps]) in DOCUMENT.read_text(encoding="utf-8")


def test_both_languages_are_heard_with_the_same_keys() -> None:
    """But for letters that are typed and the menu that they open."""
    assert [step.keys for step in session("C")] == [step.keys for step in session("zh_CN")]
