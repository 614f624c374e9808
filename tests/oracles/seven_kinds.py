"""Run as a process of its own: the real window at home, with a bank of one question of each kind.

Usage: seven_kinds.py FOLDER. Chance is seeded, so a timed quiz always asks them in the same order.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from sco_quiz.authoring.pack.shipped import ShippedPacks
from sco_quiz.authoring.service import PackExaminer
from sco_quiz.composition import Joined
from sco_quiz.domain.question import Bank
from sco_quiz.files.paths import questions_dir, resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.startup.application import make_application, make_window
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.system.system_clock import SystemClock
from tests.factories import fact, one_of_each, pack, seeded


def main(folder: Path) -> int:
    application = make_application(sys.argv[:1])
    window = make_window(application, resources_dir()).window
    store, questions = open_store(folder), one_of_each()
    store.banks.replace(Bank(pack(), tuple(fact(number) for number in range(1, len(questions) + 1)), questions))
    session = Joined(store, lambda: PackExaminer(ShippedPacks(questions_dir())), SystemClock(), seeded)
    window.show()
    driving.open_with(window, session)
    status = application.exec()
    session.close()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
