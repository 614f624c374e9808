"""No constructor of Qt gets the name of a property or signal as a keyword: that fails in a Turkish locale."""

from pathlib import Path

import pytest

from tests.gui.qt_keywords import misused

TOP = Path(__file__).parents[2]
OF_A_SUBCLASS = "from PySide6.QtCore import QTimer\nclass Own(QTimer):\n    "
OF_A_PAGE = "from sco_quiz.gui.pages.home.home_page import HomePage\nclass Own(HomePage):\n    "


@pytest.mark.fault("F1")
def test_no_property_or_signal_is_given_to_a_constructor_by_name() -> None:
    """The language is Turkish: no constructor of Qt is given a property by name, which could not be set there."""
    files = [path for folder in ("sco_quiz", "tests", "benchmarks", "setup") for path in (TOP / folder).rglob("*.py")]
    assert len(files) > 400
    found = [f"{path.relative_to(TOP)}:{place}" for path in files for place in misused(path.read_text("utf-8"))]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtCore import QTimer\nQTimer(None, interval=1)",
        "from PySide6.QtCore import QTimer\nQTimer(timeout=print)",
        "from PySide6.QtCore import QTimer as Clock\nClock(singleShot=True)",
        "from PySide6 import QtCore\nQtCore.QTimer(interval=1)",
        "import PySide6.QtCore\nPySide6.QtCore.QTimer(interval=1)",
        "import PySide6.QtCore as core\ncore.QTimer(interval=1)",
        "def f():\n    from PySide6.QtWidgets import QPushButton\n    return QPushButton(text='x')",
        "from functools import partial\nfrom PySide6.QtGui import QAction\npartial(QAction, icon=None)",
        "from PySide6.QtCore import QTimer\nQTimer(**options)",
        "from PySide6.QtCore import QTimer\nQTimer.__init__(timer, interval=1)",
        OF_A_SUBCLASS + "pass\nOwn(interval=1)",
        OF_A_SUBCLASS + "pass\nclass Further(Own):\n    pass\nFurther(interval=1)",
        OF_A_SUBCLASS + "def __init__(self):\n        super().__init__(interval=1)",
        OF_A_SUBCLASS + "def __init__(self, **more):\n        super().__init__(**more)\nOwn(interval=1)",
        OF_A_SUBCLASS + "@classmethod\n    def made(cls):\n        return cls(interval=1)",
        OF_A_PAGE + "def __init__(self, look):\n        super().__init__(look, inputMethodHints=0)",
    ],
)
def test_a_property_given_by_name_is_seen(source: str) -> None:
    assert len(list(misused(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtCore import QObject\nQObject(parent=None)",
        "from PySide6.QtGui import QFont, QPen\nQPen(colour, 1.0, c=flat)\nQFont('x', pointSize=9)",
        "from sco_quiz.gui.widgets.controls.button import Button\nButton(look, 'x', icon='clock', size=48)",
        OF_A_SUBCLASS + "def __init__(self, *, interval):\n        super().__init__()\nOwn(interval=1)",
        OF_A_SUBCLASS + "def __init__(self, **more):\n        super().__init__(**more)\nOwn(parent=None)",
        "from sco_quiz.app.quiz.planning import Plan\nPlan(count=1)\nprint(x, end='')",
    ],
)
def test_a_parameter_given_by_name_is_none(source: str) -> None:
    assert list(misused(source)) == []
