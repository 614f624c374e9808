"""Bring the texts that translators are given in line with the code: `python setup/texts.py FOLDER`, of the .ts files.

Errors are made below the window, without Qt: their first argument is a text, as it is of a `Sentence`. So whatever
derives from `QuizError` is one more name of `tr`.
"""

import re
import subprocess
import sys
from pathlib import Path

CODE = Path(__file__).parents[1] / "sco_quiz"
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
LANGUAGES = {"en": ["-pluralonly"], "zh_CN": [], "ru": []}
ERROR = re.compile(r"^class (\w+)\((?:\w+Error(?:, )?)+\):", re.MULTILINE)


def update(texts: Path, scope: list[str]) -> None:
    files = [file for file in sorted(CODE.rglob("*.py")) if "cli" not in file.parts]
    errors = ERROR.findall("\n".join(file.read_text(encoding="utf-8") for file in files))
    names = ",".join(f"tr+={name}" for name in sorted({"Sentence", "QuizError", *errors}))
    how = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-tr-function-alias", names, *scope]
    subprocess.run([LUPDATE, *how, *files, "-ts", texts], check=True)


def main() -> None:
    for language, scope in LANGUAGES.items():
        update(Path(sys.argv[1]) / f"sco-quiz_{language}.ts", scope)


if __name__ == "__main__":
    main()
