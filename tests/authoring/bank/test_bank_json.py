"""The exported bank against the schema that is documented."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from sco_quiz.authoring import service
from sco_quiz.authoring.bank.bank_json import BankFile, bank_schema
from sco_quiz.files.paths import questions_dir
from tests.authoring.packs import SAMPLE

SCHEMA = Path(__file__).parents[3] / "docs" / "bank.schema.json"


@pytest.mark.parametrize("folder", [SAMPLE, questions_dir() / "sco-summit-2025"], ids=lambda folder: folder.name)
def test_exported_bank_is_what_the_schema_allows(folder: Path) -> None:
    assert msgspec.json.decode(service.export(folder), type=BankFile).questions


def test_documented_schema_is_that_of_the_export() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == bank_schema()


@pytest.mark.parametrize(
    "change",
    [
        lambda bank: bank["questions"][0].pop("explanation"),
        lambda bank: bank["questions"][0]["options"][0].pop("reason"),
        lambda bank: bank["questions"][0].update(kind="essay"),
        lambda bank: bank["questions"][0].update(id="founding"),
        lambda bank: bank["questions"][0].update(difficulty=1.5),
        lambda bank: bank["facts"][0].update(colour="red"),
        lambda bank: bank["facts"][0].update(values=[]),
        lambda bank: bank["facts"][0].update(span=[1, 2, 3]),
        lambda bank: bank["pack"].update(published="last year"),
    ],
)
def test_other_bank_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    bank = json.loads(service.export(SAMPLE))
    change(bank)
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(json.dumps(bank), type=BankFile)
