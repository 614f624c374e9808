"""The fuzzer itself: what it must see, it sees."""

import socket
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from sco_quiz.domain.errors import QuizError
from tests import factories as make
from tests.authoring.packs import SAMPLE
from tests.fuzz import oracle
from tests.fuzz.mutating import Mutator, shrunk
from tests.fuzz.oracle import Verdict, Watch, judged, unplain
from tests.fuzz.room import LeftBehindError, bundle, check_unchanged, listing, unbundle

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of time of a process are of POSIX")


@pytest.fixture(scope="module")
def watch(tmp_path_factory: pytest.TempPathFactory) -> Watch:
    return Watch(tmp_path_factory.mktemp("inside"))


def of(watch: Watch, act: Callable[[], object], told: Iterable[str] = ()) -> Verdict:
    def run() -> Iterable[str]:
        act()
        return told

    return judged(run, b"", watch)


def raising(error: Exception) -> Callable[[], object]:
    def act() -> None:
        raise error

    return act


def test_a_sentence_for_the_person_is_no_finding(watch: Watch) -> None:
    assert of(watch, raising(QuizError("The file is damaged. Nothing was changed."))).signature == ""


def test_any_other_error_is_found(watch: Watch) -> None:
    assert of(watch, raising(KeyError(1))).signature == "KeyError in test_oracle.py:act"
    assert of(watch, raising(RecursionError())).signature.startswith("RecursionError")


@pytest.mark.parametrize(
    "text",
    [
        "", " \n", "It failed: <Fact object at 0x7f01>.", "Traceback (most recent call last):", "ValidationError: no.",
        "It is <class 'int'>.", "sqlite3.OperationalError", "red \x1b[31m", "\u202etxt", "x" * 30_000, "a\rb",
    ],
)  # fmt: skip
def test_a_text_that_is_not_for_a_person_is_found(watch: Watch, text: str) -> None:
    assert of(watch, raising(QuizError(text))).signature.startswith("told: ")
    assert of(watch, lambda: None, [text]).signature.startswith("told: ")


def test_words_of_the_input_may_be_told() -> None:
    assert unplain("unknown key 'ValueError'.", b"ValueError = 1") == ""


def test_an_input_that_takes_too_long_is_found(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oracle, "SECONDS", 0.05)

    def run_on() -> None:
        while True:
            pass

    assert of(watch, run_on).signature.startswith("TooSlowError")


def test_a_file_outside_the_folder_is_found(watch: Watch, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    for act in (file.read_bytes, file.unlink, lambda: list(tmp_path.iterdir())):
        assert of(watch, act).signature.startswith("outside: ")


def test_code_may_be_read_but_not_changed(watch: Watch) -> None:
    code = Path(oracle.__file__)
    assert of(watch, code.read_bytes).signature == ""
    assert of(watch, lambda: code.open("ab").close()).signature.startswith("outside: open")


def test_a_process_or_a_socket_is_found(watch: Watch) -> None:
    assert of(watch, lambda: subprocess.run([sys.executable, "-V"], check=True)).signature.startswith("outside: ")
    assert of(watch, lambda: socket.socket(socket.AF_UNIX).close()).signature == "outside: socket.__new__"


def test_what_is_left_behind_is_found(tmp_path: Path) -> None:
    before = listing(tmp_path)
    (tmp_path / "half").touch()
    with pytest.raises(LeftBehindError, match="half"):
        check_unchanged(tmp_path, before)


def test_the_same_seed_gives_the_same_inputs() -> None:
    corpus = [bytes(range(256)), b'key = "value"\n', b""]
    one, other = Mutator(make.seeded(), corpus), Mutator(make.seeded(), corpus)
    inputs = [one.mutated() for _ in range(500)]
    assert inputs == [other.mutated() for _ in range(500)]
    assert len(set(inputs)) > 300


def test_a_finding_is_made_small() -> None:
    assert shrunk(b"x" * 300 + b"bad" + b"y" * 300, lambda data: b"bad" in data) == b"bad"


def test_a_bundle_is_the_pack_and_keeps_to_its_folder(tmp_path: Path) -> None:
    unbundle(bundle(SAMPLE) + b"--- ../out.toml\n\n--- /tmp/out.toml\n", tmp_path / "pack")
    assert bundle(tmp_path / "pack") == bundle(SAMPLE)
    assert [path.name for path in tmp_path.iterdir()] == ["pack"]
