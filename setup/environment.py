"""Makes the virtual environment .venv of this checkout, or brings it in line with the lock file; quick where it is.

Usage, in the folder of the checkout: environment.py run|develop

What is installed stands in .venv/ready, which is written last. An environment of another place, Python or lock file is
set right before it is used: what is there already is not fetched again, so a folder that was moved needs no network.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

LOCKS = {"run": Path("requirements.lock"), "develop": Path("setup", "requirements-dev.lock")}
HOLDS = {"run": ("run",), "develop": ("run", "develop")}  # whoever can develop can run
ENVIRONMENT = Path(".venv")
PYTHON = ENVIRONMENT / "bin" / "python"
READY, UNFINISHED, PIP_LOG = (ENVIRONMENT / name for name in ("ready", "unfinished", "pip.log"))
OF_THE_NETWORK = re.compile(r"connection broken|Max retries exceeded|ConnectionError|[Ff]ailed to connect|timed out")
NO_BUILD = re.compile(r"No matching distribution found for (\S+)")
OTHER_PLACE = re.compile(rb"#!(?:/bin/sh\n'''exec' \")?/[^\n\"]*/\.venv/bin/python[^\n]*\n(?:' '''\n)?")
KEPT = "Nothing outside of .venv was changed, and your quizzes do not lie there."
DONE, FAULTS, INTERRUPTED = 0, 1, 130


class SetUpError(Exception):
    """The message says what happened, what was kept and what to do."""


def main(purpose: str) -> int:
    try:
        if not is_ready(purpose):
            set_up(purpose)
    except SetUpError as error:
        print(f"{error} {KEPT}", file=sys.stderr)
        return FAULTS
    except OSError as error:
        print(f"SCO Quiz could not be set up: {error}. {KEPT} Please mend that and try again.", file=sys.stderr)
        return FAULTS
    except KeyboardInterrupt:
        print(f"The set-up was interrupted. {KEPT} The same command begins anew.", file=sys.stderr)
        return INTERRUPTED
    return DONE


def is_ready(purpose: str) -> bool:
    wanted = {**machine(), "packages": installed(), purpose: fingerprint(purpose)}
    return wanted.items() <= recorded().items() and not UNFINISHED.exists() and runs()


def set_up(purpose: str) -> None:
    """Raises SetUpError, OSError."""
    moved_from = recorded().get("place", machine()["place"])
    if moved_from != machine()["place"]:
        print(f"This folder was {moved_from} before: its virtual environment is set right for the new place.")
        print(
            "If SCO Quiz is among the programs of your desktop, `make install-desktop` lets the entry start this place."
        )
    if ENVIRONMENT.exists() and not can_be_built_upon():
        print("The virtual environment in .venv is of another Python or was cut off half made: it is made anew.")
        shutil.rmtree(ENVIRONMENT)
    print("Setting up SCO Quiz in .venv; what is not there yet is fetched.", flush=True)
    with unfinished():
        make_environment()
        pip("--require-hashes", "--requirement", str(LOCKS[purpose]))
        pip("--quiet", "--no-deps", "--no-build-isolation", "--editable", ".")
        set_scripts_right()
        held = {each: fingerprint(each) for each in HOLDS[purpose]}
        READY.write_text(json.dumps({**recorded(), **machine(), "packages": installed(), **held}), "utf-8")
    PIP_LOG.unlink(missing_ok=True)


def machine() -> dict[str, str]:
    """What an environment is bound to: it holds the path of its folder and packages for one version of Python."""
    return {"place": os.path.realpath("."), "python": f"{sys.version_info.major}.{sys.version_info.minor}"}


def fingerprint(purpose: str) -> str:
    """Of what the installation follows from."""
    return sha256(LOCKS[purpose].read_bytes() + Path("pyproject.toml").read_bytes()).hexdigest()


def installed() -> str:
    """A digest of the packages and their versions, which uv or a person may have changed since."""
    return sha256(repr(sorted(path.name for path in packages("*.dist-info"))).encode()).hexdigest()


def packages(pattern: str) -> Iterator[Path]:
    return ENVIRONMENT.glob(f"lib/python*/site-packages/{pattern}")


def recorded() -> dict[str, str]:
    """Empty where nothing, or nothing that can be read, says what was installed."""
    try:
        found = json.loads(READY.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def can_be_built_upon() -> bool:
    """Not what another Python made, and not what was cut off in the middle: it may lack files that pip thinks there."""
    made_by = re.search(r"^version\w* *= *(\d+\.\d+)", text_of(ENVIRONMENT / "pyvenv.cfg"), re.MULTILINE)
    right = made_by is None or made_by[1] == machine()["python"]
    return right and not UNFINISHED.exists() and (runs() or not os.path.lexists(PYTHON))


def runs() -> bool:
    """Whether its Python starts: the one that it is a link to may be gone."""
    return PYTHON.exists() and not subprocess.run([PYTHON, "-c", ""], check=False, capture_output=True).returncode


def text_of(file: Path) -> str:
    return file.read_text("utf-8", errors="replace") if file.is_file() else ""


@contextmanager
def unfinished() -> Iterator[None]:
    """While it lasts, and for ever if it is killed, the environment is marked as half made."""
    ENVIRONMENT.mkdir(exist_ok=True)
    UNFINISHED.touch()
    try:
        yield
    except (SetUpError, OSError):  # left off in order: pip takes back what it cannot finish
        UNFINISHED.unlink()
        raise
    UNFINISHED.unlink()


def make_environment() -> None:
    """Also over one that is there, which then is right for this place. Raises SetUpError."""
    try:
        import venv  # noqa: PLC0415 - systems other than Debian, too, may pack it apart
    except ModuleNotFoundError as error:
        raise SetUpError(
            f"SCO Quiz could not be set up: {sys.executable} has no module {error.name}. Please install the package "
            "of your system that holds it, or name another Python, as in: make run PYTHON=python3.12."
        ) from error
    try:
        venv.create(ENVIRONMENT, symlinks=True, with_pip=not any(packages("pip")))
    except subprocess.CalledProcessError as error:
        words = os.fsdecode(error.output or b"").strip()
        raise SetUpError(f"{words}\nThis Python can make no virtual environment with pip in it; see above.") from error


def pip(*arguments: str) -> None:
    """Raises SetUpError. Pip's own words on the network are many and end in something else: they go to its log."""
    command = [PYTHON, "-m", "pip", "install", "--no-user", "--log", PIP_LOG, "--retries", "3", *arguments]
    done = subprocess.run(command, check=False, stderr=subprocess.PIPE, text=True)
    if not done.returncode:
        return
    if OF_THE_NETWORK.search(done.stderr):
        raise SetUpError(
            "SCO Quiz could not be set up: the packages it needs could not be fetched, as where a computer is offline "
            f"(pip's own words are in {PIP_LOG}). Once it is connected, the same command goes on."
        )
    print(done.stderr, file=sys.stderr)
    if lacking := NO_BUILD.search(done.stderr):
        raise SetUpError(
            f"SCO Quiz could not be set up: where pip looks, there is no {lacking[1]} for this computer and Python "
            f"{machine()['python']}. Qt is made for Linux with glibc 2.34 or newer, as in Debian 12 and Ubuntu 22.04."
        )
    raise SetUpError("SCO Quiz could not be set up: see pip's words above.")


def set_scripts_right() -> None:
    """Commands hold the path of the environment they were installed into. Those of a moved one get the new path."""
    python = os.fsencode(Path(PYTHON).absolute())
    for script in (ENVIRONMENT / "bin").iterdir():
        content = script.read_bytes() if script.is_file() and not script.is_symlink() else b""
        head = OTHER_PLACE.match(content)
        if head and python not in head[0]:
            # In the form that pip uses for paths that are long or have a space in them.
            fresh = script.with_name(f"{script.name}.new")
            fresh.write_bytes(b"#!/bin/sh\n'''exec' \"" + python + b'" "$0" "$@"\n\' \'\'\'\n' + content[head.end() :])
            shutil.copymode(script, fresh)
            fresh.replace(script)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
