"""What the documents name is there."""

import re
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
DOCUMENTS = (TOP / "README.md", TOP / "CONTRIBUTING.md", *(TOP / "docs").rglob("*.md"))
PLACES = (TOP, TOP / "sco_quiz")
FIRST = "|".join(re.escape(path.name) for place in PLACES for path in place.iterdir() if path.is_dir())
NAMED = re.compile(rf"`((?:{FIRST})/[\w./-]*\w/?)`")
IN_A_WHEEL = "sco_quiz/_data/"


def test_every_path_that_a_document_names_exists() -> None:
    named = [(document, path) for document in DOCUMENTS for path in NAMED.findall(document.read_text("utf-8"))]
    assert len(named) > 50
    assert [
        (document.name, path)
        for document, path in named
        if path != IN_A_WHEEL and not any((place / path).exists() for place in PLACES)
    ] == []
