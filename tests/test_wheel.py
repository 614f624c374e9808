"""What is installed from the wheel works like the checkout: built and tried for real, without a network."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.locales import CANNOT_BE_MADE, spoken

TOP = Path(__file__).resolve().parents[1]
PNG = b"\x89PNG\r\n\x1a\n"

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    whole = {**os.environ, **environment}
    done = subprocess.run(command, cwd=cwd, env=whole, check=False, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, TOP, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with python and sco-quiz of a new environment that holds the wheel and borrows its dependencies."""
    environment = tmp_path_factory.mktemp("environment")
    venv.create(environment, with_pip=True)
    folder = environment / ("Scripts" if os.name == "nt" else "bin")
    run(folder / "python", "-m", "pip", "install", "--no-index", "--no-deps", wheel, cwd=environment)
    # Only after the installation: pip would take the checkout, which is installed over there, for an older version.
    site = Path(
        run(folder / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=environment).strip()
    )
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder


def test_the_wheel_holds_the_package_and_every_data_file(wheel: Path) -> None:
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    data = {path.relative_to(TOP) for name in ("questions", "resources") for path in (TOP / name).rglob("*")}
    files = {path for path in data if (TOP / path).is_file() and path.suffix != ".ts"}
    assert {f"sco_quiz/_data/{path.as_posix()}" for path in files} <= held
    assert {name.partition("/")[0] for name in held} == {"sco_quiz"}


@pytest.mark.fault("F11")
def test_the_wheel_holds_no_translation_as_text(wheel: Path) -> None:
    """Of a translation the wheel has what the window reads, and not the text it is made from as well."""
    endings = {Path(name).suffix for name in zipfile.ZipFile(wheel).namelist() if "/translations/" in name}
    assert endings == {".qm"}


def test_the_program_runs_from_its_installed_copy(programs: Path, tmp_path: Path) -> None:
    place = run(programs / "python", "-c", "import sco_quiz; print(sco_quiz.__file__)", cwd=tmp_path)
    assert Path(place).is_relative_to(programs.parent)


def test_the_installed_bank_can_be_counted(programs: Path, tmp_path: Path) -> None:
    assert "sco-summit-2025" in run(programs / "python", "-m", "sco_quiz", "bank", "stats", cwd=tmp_path)


@pytest.mark.fault("F11")
def test_the_installed_command_puts_itself_among_the_programs_of_the_desktop(programs: Path, tmp_path: Path) -> None:
    """A desktop entry is installed and removed by a copy from the wheel, without the checkout."""
    run(programs / "sco-quiz", "desktop", "install", "--prefix", tmp_path, cwd=tmp_path)
    (entry,) = tmp_path.rglob("*.desktop")
    assert f"TryExec={programs / 'sco-quiz'}\n" in entry.read_text("utf-8")
    assert len(list(tmp_path.rglob("*.png"))) > 1
    run(programs / "sco-quiz", "desktop", "uninstall", "--prefix", tmp_path, cwd=tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.fault("F1")
def test_the_installed_demo_saves_a_picture_of_every_page_and_kind(programs: Path, tmp_path: Path) -> None:
    """The system speaks Turkish: the demo shows every page and every kind of question."""
    language = {} if CANNOT_BE_MADE else spoken("tr_TR", tmp_path)
    run(programs / "sco-quiz", "demo", "--out", tmp_path / "pictures", cwd=tmp_path, **language)
    pictures = list((tmp_path / "pictures").glob("*.png"))
    assert all(picture.read_bytes().startswith(PNG) for picture in pictures)
    names = {picture.stem for picture in pictures}
    assert names >= {"home", "setup", "question", "hand-in", "time-up", "result", "review", "progress", "settings"}
    assert names >= {f"question-{kind}" for kind in ("single", "multiple", "order", "match", "number", "text")}
