"""Makes what is shipped for Linux desktops and follows from other files: the icons as PNG, and the list of releases.

Usage: desktop_files.py TOP

TOP is the folder of the checkout. The icons are drawn from the SVG; the releases are those of CHANGELOG.md with a date.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
RELEASE = re.compile(
    r"^## \[(?P<version>[^\]]+)\] - (?P<date>\d{4}-\d\d-\d\d)\n(?P<changes>.*?)(?=^## |^\[|\Z)",
    re.MULTILINE | re.DOTALL,
)
CHANGE = re.compile(r"^- (.*(?:\n  .*)*)", re.MULTILINE)
RELEASES = re.compile(r"  <releases>.*</releases>\n", re.DOTALL)
END = "</component>\n"


def main(top: Path) -> None:
    share = top / "resources" / "desktop" / "share"
    (drawing,) = (share / "icons").rglob("*.svg")
    for size in SIZES:
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / drawing.with_suffix(".png").name
        place.parent.mkdir(parents=True, exist_ok=True)
        drawn(drawing, size).save(str(place))
    (description,) = (share / "metainfo").iterdir()
    text = RELEASES.sub("", description.read_text("utf-8"))
    listed = releases((top / "CHANGELOG.md").read_text("utf-8"))
    description.write_text(text.replace(END, f"{listed}{END}"), "utf-8", newline="\n")


def drawn(drawing: Path, size: int) -> QImage:
    """Desktops without SVG take these, and at small sizes they are sharper."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return image


def releases(changelog: str) -> str:
    """As AppStream wants them, https://freedesktop.org/software/appstream/docs/sect-Metadata-Releases.html.

    Empty as long as nothing was released. A number with a hyphen is a pre-release, https://semver.org.
    """
    elements = "".join(line for found in RELEASE.finditer(changelog) for line in element(**found.groupdict()))
    return f"  <releases>\n{elements}  </releases>\n" if elements else ""


def element(version: str, date: str, changes: str) -> Iterator[str]:
    kind = "development" if "-" in version else "stable"
    yield f'    <release version="{version}" date="{date}" type="{kind}">\n'
    yield "      <description>\n        <ul>\n"
    for change in CHANGE.findall(changes):
        yield f"          <li>{escape(' '.join(change.replace('`', '').split()))}</li>\n"
    yield "        </ul>\n      </description>\n    </release>\n"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
