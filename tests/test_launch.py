"""What a launch loads. Whoever adds to these lists makes every start slower: see docs/performance.md."""

import json
import os
import subprocess
import sys
from pathlib import Path

from sco_quiz.gui.startup.preloader import LIKELY
from tests.shipped_bank import put_shipped_store

FIRST_PAINT = """
import json, sys
from sco_quiz import main
main.parsed_arguments([])
from sco_quiz.files.paths import data_dir, resources_dir
from sco_quiz.gui.startup.display_check import no_screen
no_screen(resources_dir())
from sco_quiz.gui.startup.qt_loader import load_plainly
load_plainly()
from sco_quiz.gui.startup.application import SingleInstance, make_application, make_window
from pathlib import Path
application = make_application(sys.argv[:1])
one = SingleInstance(data_dir(Path(sys.argv[1])), application)
one.is_first()
parts = make_window(application, resources_dir())
window = parts.window
window.painted.connect(application.quit)
window.show()
application.exec()
"""
HOME = (
    FIRST_PAINT
    + """
import random
from sco_quiz.composition import open_services
from sco_quiz.system.system_clock import SystemClock
services = open_services(Path(sys.argv[1]), SystemClock(), random.SystemRandom)
parts.open_with(services)
"""
)
TELL = "\nprint(json.dumps(sorted(sys.modules)))"

PAINTED_WITH = {
    "sco_quiz": "",
    "sco_quiz.app": "",
    "sco_quiz.app.learners": "presentation",
    "sco_quiz.domain": "errors",
    "sco_quiz.files": "own_files paths",
    "sco_quiz.gui": "",
    "sco_quiz.gui.accessibility": "announce focus_part named_groups roving_focus tab_order",
    "sco_quiz.gui.pages": "catalogue",
    "sco_quiz.gui.pages.home": "home_page home_section interrupted_banner score_card topic_card",
    "sco_quiz.gui.pages.routing": "commands current_session page_section places routes",
    "sco_quiz.gui.startup": "application display_check lock_file preloader qt_loader single_instance "
    "store_opener system_libraries window_state",
    "sco_quiz.gui.style": "appearance breakpoints icons look style_sheet system_preferences theme",
    "sco_quiz.gui.text": "languages numbers",
    "sco_quiz.gui.widgets": "",
    "sco_quiz.gui.widgets.charts": "topic_bar",
    "sco_quiz.gui.widgets.controls": "button review_button",
    "sco_quiz.gui.widgets.controls.fields": "text_field",
    "sco_quiz.gui.widgets.drawing": "focus_ring marker paint painted_button rounded_popup",
    "sco_quiz.gui.widgets.labels": "empty_state figure icon_label label motif",
    "sco_quiz.gui.widgets.layout": "card flow_layout responsive_row widget_pool",
    "sco_quiz.gui.widgets.lists": "table table_row",
    "sco_quiz.gui.widgets.messages": "banner",
    "sco_quiz.gui.widgets.scrolling": "following_area least_size_area pointer reading_place scroll_page",
    "sco_quiz.gui.window": "main_window router routes section window_place",
    "sco_quiz.gui.window.frame": "menus messages navigation page_stack side_bar",
    "sco_quiz.gui.window.input": "file_drop input_guard",
}
OTHERS = {"PySide6", "shiboken6", "shibokensupport", "appdirs"}
OF_THE_SYSTEM = {"signature_bootstrap", "sitecustomize"}  # Debian's Python brings the second
LATER = {
    "sco_quiz.gui.pages.quiz.setup.setup_page",
    "sco_quiz.gui.pages.quiz.sitting",
    "sco_quiz.gui.pages.learning.study.study_page",
    "sco_quiz.gui.pages.settings.settings_page",
    "sco_quiz.gui.pages.results.summary.summary_page",
    "sco_quiz.gui.pages.learning.progress",
    "sco_quiz.gui.pages.library",
    "sco_quiz.app.library.shelf",
    "sco_quiz.storage.reports.shelf",
    "sco_quiz.storage.recovery.salvage",
    "sco_quiz.storage.transfer.record_file",
    "sco_quiz.storage.reports.answer_export",
    "sco_quiz.authoring.bank.build",
    "sqlalchemy.orm",
    "alembic",
}


def loaded(code: str, folder: Path) -> set[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code + TELL, str(folder)], capture_output=True, text=True, check=True, env=environment
    )
    return set(json.loads(done.stdout))


def test_home_is_painted_with_nothing_loaded_but_what_it_is_painted_with(tmp_path: Path) -> None:
    modules = loaded(FIRST_PAINT, tmp_path)
    ours = {name for name in modules if name.split(".")[0] == "sco_quiz"} - {"sco_quiz.main"}
    allowed = {f"{room}.{module}" for room, names in PAINTED_WITH.items() for module in names.split()} | {*PAINTED_WITH}
    assert ours == allowed
    installed = {name.split(".")[0] for name in modules} - sys.stdlib_module_names - {"sco_quiz"}
    assert {name for name in installed if not name.startswith("_")} - OF_THE_SYSTEM <= OTHERS


def test_home_has_its_figures_before_any_other_page_is_loaded(tmp_path: Path) -> None:
    put_shipped_store(tmp_path)
    assert loaded(HOME, tmp_path) & LATER == set()


def test_what_is_loaded_while_home_is_looked_at_is_there(tmp_path: Path) -> None:
    assert loaded("import json, sys, " + ", ".join(LIKELY), tmp_path) >= set(LIKELY)
