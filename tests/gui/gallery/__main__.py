"""`python -m tests.gui.gallery FOLDER` saves the gallery in each theme, to be looked at."""

import sys
from pathlib import Path

from sco_quiz.files.export_file import make_folder
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.startup.application import make_application
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import load_theme
from tests.gui.gallery.gallery import save_gallery


def main(folder: Path) -> None:
    make_folder(folder)
    themes = resources_dir() / "themes"
    look = Look(make_application(sys.argv[:1]), resources_dir(), load_theme(themes, "light", "standard", 1.0))
    for picture in save_gallery(look, themes, folder):
        print(picture)  # noqa: T201 - told to the person


if __name__ == "__main__":
    main(Path(sys.argv[1]))
