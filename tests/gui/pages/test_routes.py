"""The routes of the pages: each is answered, and only by the section of its room."""

from sco_quiz.domain.question import Question
from sco_quiz.gui.pages.routing import routes as of_pages
from sco_quiz.gui.pages.routing.commands import commands
from sco_quiz.gui.pages.routing.places import PLACES
from sco_quiz.gui.window import routes as of_window
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.gui.window.routes import Route
from sco_quiz.gui.window.section import Section
from tests.gui.pages.conftest import OpenWindow

ROUTES = [each for module in (of_pages, of_window) for each in vars(module).values() if isinstance(each, Route)]


def answered(window: MainWindow) -> set[tuple[str, str]]:
    rooms = {route.room for route in ROUTES}
    return {(room, answer.name) for room in rooms for answer in window.router.section(Section, room).answers()}


def test_every_route_is_answered_and_nothing_else(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    assert {(route.room, route.name) for route in ROUTES} == answered(open_window(singles))


def test_what_stands_in_the_menus_and_in_the_side_bar_is_answered(
    open_window: OpenWindow, singles: tuple[Question, ...]
) -> None:
    asked = [*(command.request for command in commands()), *PLACES.values()]
    assert {(each.room, each.name) for each in asked} <= answered(open_window(singles))
