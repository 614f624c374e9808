#!/bin/sh
# Checks what Python's packages cannot bring along: Python itself, its venv module, and the shared libraries that
# Qt's wheels expect of a desktop. On Debian and its relatives root gets what is missing installed, anyone else is
# told the one command. Other systems bring these libraries with their desktops, so there nothing is done.
# Usage: system-packages.sh PYTHON
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

command -v apt-get >/dev/null || exit 0

missing=
# Debian packs venv apart from Python; without it no virtual environment can be made.
[ "${found#* }" = True ] || missing=" python${found% *}-venv"

# ldconfig lies outside an ordinary user's PATH.
present=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)
while read -r library package; do
    case $present in
    *"$library ("*) ;;
    *) missing="$missing $package" ;;
    esac
done <<'LIBRARIES'
libglib-2.0.so.0 libglib2.0-0
libEGL.so.1 libegl1
libGL.so.1 libgl1
libfontconfig.so.1 libfontconfig1
libdbus-1.so.3 libdbus-1-3
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
LIBRARIES

[ -n "$missing" ] || exit 0

install="apt-get install --yes --no-install-recommends$missing"
if [ "$(id -u)" -ne 0 ]; then
    stop "Some system packages are missing. Install them with this command, then run make again:" "    sudo $install"
fi
echo "Installing system packages that are missing:$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq && $install -qq || stop "The system packages could not be installed (see above). The command was: $install"
