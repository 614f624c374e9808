#!/bin/sh
# Checks what Python's packages cannot bring along: Python itself, its venv module, and the shared libraries that
# Qt's wheels expect of a desktop. On Debian and its relatives root gets what is missing installed, anyone else is
# told the one command. Other systems bring these libraries with their desktops, so there nothing is done; the program
# itself names what is missing.
# Usage: system-packages.sh PYTHON [python]
# With the word `python` nothing but Python itself is looked at.
set -eu

python=$1

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

found=$("$python" -c '
import sys
import importlib.util
(3, 11) <= sys.version_info < (3, 16) or sys.exit(1)
print("%d.%d" % sys.version_info[:2], all(map(importlib.util.find_spec, ("venv", "ensurepip"))))
' 2>/dev/null) ||
    stop "SCO Quiz needs Python 3.11 to 3.15, and $python is not that. Name yours, e.g.: make run PYTHON=python3.12"

[ "${2:-}" != python ] || exit 0
command -v apt-get >/dev/null || exit 0

missing=
# Debian packs venv apart from Python; without it no virtual environment can be made.
[ "${found#* }" = True ] || missing=" python${found% *}-venv"

# The same look, at the same table, as the program takes before it loads Qt.
top=${0%/*}/..
libraries=$(PYTHONPATH="$top" "$python" -m sco_quiz.gui.startup.system_libraries "$top/resources/desktop/system-libraries.txt")
missing="$missing${libraries:+ $libraries}"

[ -n "$missing" ] || exit 0

install="apt-get install --yes --no-install-recommends$missing"
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null; then
        stop "Some system packages are missing. Install them with this command, then run make again:" \
            "    sudo apt-get update && sudo $install"
    fi
    stop "Some system packages are missing. Let root install them with this command, then run make again:" \
        "    apt-get update && $install"
fi
echo "Installing system packages that are missing:$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq && $install -qq ||
    stop "The system packages could not be installed (see above). The command was: apt-get update && $install"
