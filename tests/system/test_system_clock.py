import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sco_quiz.domain.clock import SECOND, gap
from sco_quiz.system import system_clock
from sco_quiz.system.system_clock import SystemClock

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux says of itself")


def test_no_clock_goes_back() -> None:
    clock = SystemClock()
    readings = [clock.read() for _ in range(1000)]
    assert [r.awake_ns for r in readings] == sorted(r.awake_ns for r in readings)
    assert [r.boot_ns for r in readings] == sorted(r.boot_ns for r in readings)


def test_the_wall_clock_is_now_in_utc() -> None:
    before, read, after = datetime.now(UTC), SystemClock().read(), datetime.now(UTC)
    assert before <= read.wall <= after
    assert read.wall.utcoffset() == timedelta(0)


@linux
def test_time_awake_and_time_since_the_start_are_those_of_the_system() -> None:
    read = SystemClock().read()
    uptime = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    assert abs(read.boot_ns / SECOND - uptime) < 5
    assert abs(read.awake_ns - time.monotonic_ns()) < 5 * SECOND


def test_two_processes_of_one_start_agree_on_the_clocks() -> None:
    code = (
        "from sco_quiz.system.system_clock import SystemClock; read = SystemClock().read();"
        "print(read.awake_ns, read.boot_ns, read.boot_id)"
    )
    before = SystemClock().read()
    words = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.split()
    after = SystemClock().read()
    assert words[2] == before.boot_id == after.boot_id
    assert before.awake_ns < int(words[0]) < after.awake_ns
    assert before.boot_ns < int(words[1]) < after.boot_ns


def test_without_the_systems_clocks_time_still_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> None:
        raise OSError

    monkeypatch.setattr(system_clock, "clocks_of_this_system", unknown)
    clock = SystemClock()
    passed = gap(clock.read(), clock.read())
    assert passed.awake_ns > 0
    assert passed.asleep_ns == 0


def test_without_a_boot_id_two_processes_compare_by_the_wall_clock_only(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> None:
        raise AttributeError

    monkeypatch.setattr(system_clock, "clocks_of_this_system", unknown)
    assert SystemClock().read().boot_id != SystemClock().read().boot_id


@linux
def test_a_linux_without_a_boot_id_falls_back(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(system_clock, "LINUX_BOOT_ID", tmp_path / "none")
    assert SystemClock().read().boot_id != SystemClock().read().boot_id
