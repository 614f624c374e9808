"""The side bar."""

from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.window.frame.side_bar import SideBar, SideItem


def test_the_side_bar_gives_the_focus_to_the_place_where_one_is(look: Look, qtbot: QtBot) -> None:
    side = SideBar(look, "SCO Quiz", [SideItem("home", "home", "Home"), SideItem("progress", "progress", "Progress")])
    qtbot.addWidget(side)
    side.show()
    side.activateWindow()
    side.set_current("progress")
    with qtbot.waitActive(side):
        side.focus_current()
    assert side.buttons()[1].hasFocus()


def test_the_place_where_one_is_says_so_and_can_be_asked_for_again(look: Look, qtbot: QtBot) -> None:
    side = SideBar(look, "SCO Quiz", [SideItem("home", "home", "Home"), SideItem("progress", "progress", "Progress")])
    qtbot.addWidget(side)
    side.set_current("home")
    assert [(each.accessibleName(), each.accessibleDescription()) for each in side.buttons()] == [
        ("Home", "current"),
        ("Progress", ""),
    ]
    with qtbot.waitSignal(side.chosen) as signal:
        side.buttons()[0].click()
    assert signal.args == ["home"]
