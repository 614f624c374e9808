"""The places of the side bar, and the request that each makes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.window.frame.side_bar import SideItem

translate = QCoreApplication.translate

PLACES = {
    "opening": routes.OPENING.with_argument(None),
    "home": routes.HOME.with_argument(None),
    "study": routes.STUDY.with_argument(None),
    "progress": routes.PROGRESS.with_argument(None),
    "library": routes.LIBRARY.with_argument(None),
    "settings": routes.SETTINGS.with_argument(None),
    "learner": routes.LEARNERS.with_argument(None),
}


def side_items() -> tuple[Sequence[SideItem], SideItem]:
    """The places from top to bottom, and the one at the foot, in the present language."""
    items = (
        SideItem("home", "home", translate("MainWindow", "Home")),
        SideItem("study", "article", translate("MainWindow", "Study")),
        SideItem("progress", "progress", translate("MainWindow", "Progress")),
        SideItem("library", "library", translate("MainWindow", "Library")),
        SideItem("settings", "settings", translate("MainWindow", "Settings")),
    )
    return items, SideItem("learner", "person", translate("MainWindow", "You"))
