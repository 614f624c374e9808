"""What may not be written in the window's code, because it would read markup, show untranslatable text
or move."""

import re
from pathlib import Path

import pytest

GUI = Path(__file__).parents[2] / "sco_quiz" / "gui"
RULES = {
    r"\bQLabel\(": "label.py drop_down.py",  # the one class that shows text; a name that never shows
    r"\bsetToolTip\(": "label.py key_tip.py announce.py",  # two escape, the third gives back a tip that it took
    r"\bQMessageBox\b": "",
    r"\bQErrorMessage\b": "",
    r"\bQInputDialog\b": "",
    r"\baddRow\(": "",
    r"\bsetHtml\(": "",
    r"\bsetMarkdown\(": "",
    r"\bQ\w*Animation\w*|\bQTimeLine\b": "",  # whoever brings motion must ask `look.reduce_motion`
    r"\bQTextBrowser\b": "",
    r"""\btr\(\s*f["']""": "",
    r"""\btranslate\([^)]*\bf["']""": "",
}


@pytest.mark.parametrize("pattern", RULES)
@pytest.mark.fault("C1")
def test_no_module_of_the_window_reads_markup_or_moves(pattern: str) -> None:
    found = [
        f"{path.name}:{number}"
        for path in sorted(GUI.rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(pattern, line) and path.name not in RULES[pattern].split()
    ]
    assert found == []
