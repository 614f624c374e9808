"""Whether strace can record, and make, what happens between a program and the system on this machine."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

TOP = Path(__file__).parents[2]
KILLED = (-signal.SIGKILL, 128 + signal.SIGKILL)


@cache
def why_not() -> str:
    """Containers often forbid tracing, and some kernels record but never inject: so it is tried."""
    if not sys.platform.startswith("linux") or shutil.which("strace") is None:
        return "strace is not installed"
    status, _ = killed_at(["this"], "write", 1)
    return "" if status in KILLED else f"strace cannot kill a program here (exit status {status})"


def killed_at(module: Sequence[str], calls: str, number: int) -> tuple[int, list[str]]:
    """The exit status of a module of ours that is killed in its so manieth of these calls, and what it had said."""
    done = _run(module, [f"inject={calls}:signal=KILL:when={number}"], calls)
    return done.returncode, done.stdout.splitlines()


def unreadable_from(module: Sequence[str], file: Path, when: int) -> tuple[int, list[str], str]:
    """Exit status, what was said and complained of: by a module for which reads of a file fail from there on."""
    faults = [f"inject=pread64:error=EIO:when={when}+", "inject=read:error=EIO"]
    done = _run(module, faults, "pread64,read", "-P", str(file))
    return done.returncode, done.stdout.splitlines(), done.stderr


def _run(module: Sequence[str], faults: Sequence[str], calls: str, *more: str) -> subprocess.CompletedProcess[str]:
    traced = [word for fault in (f"trace={calls}", *faults) for word in ("-e", fault)]
    strace = [
        "strace",
        "-f",
        "-qq",
        "-o",
        os.devnull,
        *more,
        *traced,
    ]  # with --seccomp-bpf some kernels drop the signal
    return subprocess.run(
        [*strace, sys.executable, "-m", *module], check=False, cwd=TOP, capture_output=True, encoding="utf-8"
    )
