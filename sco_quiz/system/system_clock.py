"""The computer's three clocks in one reading: time awake, time since the start with sleep, and the wall clock.

Only Linux was run. The code for macOS and Windows follows the makers' documents: clock_gettime(3) and sysctl(3) of
macOS, and the pages of QueryUnbiasedInterruptTime, GetTickCount64 and RegCreateKeyExW on learn.microsoft.com.
"""

import ctypes
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from sco_quiz.domain.clock import Reading

LINUX_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class SystemClock:
    """Read the clocks. Where the system has no id of its start, the id is that of this process.

    A reading of an earlier process is then compared by the wall clock only, and marked uncertain where it must be.
    """

    def __init__(self) -> None:
        self._awake, self._boot, self._boot_id = _clocks()

    def read(self) -> Reading:
        return Reading(self._awake(), self._boot(), self._boot_id, datetime.now(UTC))


_Clocks = tuple[Callable[[], int], Callable[[], int], str]


def _clocks() -> _Clocks:
    """Return the clocks for time awake and time with sleep, both in nanoseconds, and the id of this start."""
    try:
        return clocks_of_this_system()
    except (OSError, AttributeError, ValueError):  # this kernel, container or system lacks one of them
        return time.monotonic_ns, time.monotonic_ns, uuid4().hex


if sys.platform == "linux":

    def clocks_of_this_system() -> _Clocks:
        boot_id = LINUX_BOOT_ID.read_text(encoding="ascii").strip()
        time.clock_gettime_ns(time.CLOCK_BOOTTIME)
        return (
            lambda: time.clock_gettime_ns(time.CLOCK_MONOTONIC),
            lambda: time.clock_gettime_ns(time.CLOCK_BOOTTIME),
            boot_id,
        )

elif sys.platform == "darwin":

    def clocks_of_this_system() -> _Clocks:
        """Here CLOCK_MONOTONIC is the one that goes on in sleep, and CLOCK_UPTIME_RAW stands."""
        libc = ctypes.CDLL(None, use_errno=True)
        size = ctypes.c_size_t(64)
        text = ctypes.create_string_buffer(size.value)
        if libc.sysctlbyname(b"kern.bootsessionuuid", text, ctypes.byref(size), None, ctypes.c_size_t(0)):
            raise OSError(ctypes.get_errno(), "kern.bootsessionuuid")
        return (
            lambda: time.clock_gettime_ns(time.CLOCK_UPTIME_RAW),
            lambda: time.clock_gettime_ns(time.CLOCK_MONOTONIC),
            text.value.decode("ascii"),
        )

elif sys.platform == "win32":
    import winreg

    def clocks_of_this_system() -> _Clocks:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.GetTickCount64.restype = ctypes.c_ulonglong

        def awake() -> int:
            ticks = ctypes.c_ulonglong()
            if not kernel.QueryUnbiasedInterruptTime(ctypes.byref(ticks)):
                raise ctypes.WinError(ctypes.get_last_error())
            return ticks.value * 100

        awake()
        return awake, lambda: int(kernel.GetTickCount64()) * 1_000_000, _windows_boot_id()

    def _windows_boot_id() -> str:
        """Return a random id from a volatile registry key, which lives until the user logs off or Windows restarts.

        Windows documents no id of its own. After logging off, the wall clock decides, as after a restart.
        """
        path, volatile, access = r"Software\SCO Quiz Session", 1, winreg.KEY_READ | winreg.KEY_WRITE
        key = ctypes.c_void_p()
        create = ctypes.WinDLL("advapi32").RegCreateKeyExW
        root = ctypes.c_void_p(winreg.HKEY_CURRENT_USER)
        failed = create(root, path, 0, None, volatile, access, None, ctypes.byref(key), None)
        if failed or key.value is None:
            raise OSError(failed, "RegCreateKeyExW")
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, access=access) as opened:
            ctypes.WinDLL("advapi32").RegCloseKey(key)
            try:
                return str(winreg.QueryValueEx(opened, "boot")[0])
            except FileNotFoundError:
                boot_id = uuid4().hex
                winreg.SetValueEx(opened, "boot", 0, winreg.REG_SZ, boot_id)
                return boot_id

else:

    def clocks_of_this_system() -> _Clocks:
        raise OSError("no second clock is known for this system")
