"""Every route of the window's pages, by the section that answers it. Rooms of pages know each other by these only."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sco_quiz.domain.errors import Sentence
from sco_quiz.gui.window.routes import Route

if TYPE_CHECKING:  # the window is painted before anything of this is loaded
    from sco_quiz.app.learners.preferences import Preferences
    from sco_quiz.app.ports.library import InstalledPack, KeptVersion
    from sco_quiz.app.ports.safety import Recovery
    from sco_quiz.app.quiz.planning import Plan, Unfinished, Unreadable
    from sco_quiz.domain.attempt import AttemptId
    from sco_quiz.domain.fact import FactId, PackId, TopicKey
    from sco_quiz.gui.window.frame.messages import Report

OPENING: Route[None] = Route("home", "opening")  # home before there is anything to show on it
HOME: Route[None] = Route("home", "home")
ARRIVE: Route[None] = Route("home", "arrive")  # home, or the first run where the store is new
FIRST_RUN: Route[None] = Route("first run", "show")

INTERRUPTED: Route[None] = Route("interrupted", "list")
DISCARD: "Route[Unfinished | Unreadable]" = Route("interrupted", "discard")

PLAN: "Route[Plan]" = Route("setup", "plan")
PLAN_TIMED: Route[None] = Route("setup", "plan timed")
PRACTISE: "Route[frozenset[TopicKey]]" = Route("setup", "practise")  # no topics: those of the last time
PRACTISE_FACTS: "Route[frozenset[FactId]]" = Route("setup", "practise facts")
REVIEW_DUE: Route[None] = Route("setup", "review due")  # starts at once
PLAN_REVIEW: Route[None] = Route("setup", "plan review")  # what is due, to choose first
PLAN_AGAIN: Route[None] = Route("setup", "plan again")  # what can be asked is another than it was

START: "Route[Plan]" = Route("quiz", "start")
RESUME: "Route[AttemptId]" = Route("quiz", "resume")
QUIZ_ASIDE: Route[QWidget] = Route("quiz", "aside")  # a page in the place of the question
END_QUIZ_ASIDE: Route[None] = Route("quiz", "end aside")
PAUSE: Route[None] = Route("quiz", "pause")
TURN: Route[int] = Route("quiz", "turn")  # so many questions on; in a review too
GO_TO_NUMBER: Route[None] = Route("quiz", "go to number")
HAND_IN: Route[None] = Route("quiz", "hand in")
SAY_QUESTION: Route[None] = Route("quiz", "say question")
SAY_TIME: Route[None] = Route("quiz", "say time")
UNDO: Route[None] = Route("quiz", "undo")
TOGGLE_CLOCK: Route[None] = Route("quiz", "toggle clock")
EVIDENCE_CHANGED: Route[None] = Route("quiz", "evidence changed")

RESULT: "Route[AttemptId]" = Route("results", "result")
REVIEW: Route[tuple[int, tuple[int, ...]]] = Route("results", "review")  # a position, and those it is one of
TURN_REVIEW: Route[int] = Route("results", "turn")
REVIEW_EVIDENCE: Route[None] = Route("results", "evidence")

STUDY: Route[None] = Route("study", "study")
PARAGRAPH: Route[str] = Route("study", "paragraph")
FACT: "Route[FactId]" = Route("study", "fact")
PROGRESS: Route[None] = Route("progress", "progress")
ITEMS: Route[None] = Route("items", "items")
ATTACH: Route[None] = Route("own copy", "choose")
ATTACH_FILE: Route[Path] = Route("own copy", "attach")
DETACH: "Route[PackId]" = Route("own copy", "remove")

LIBRARY: Route[None] = Route("library", "library")
SHOW_PACK: "Route[PackId]" = Route("library", "show")  # the library, with this pack chosen on it
USE_PACK: "Route[PackId]" = Route("library", "use")
PUT_BACK_PACK: "Route[InstalledPack]" = Route("library", "put back")
PUT_BACK_VERSION: "Route[KeptVersion]" = Route("library", "put back version")
SHARE_PACK: Route[None] = Route("library", "share")  # the one that the page has chosen
FORGET_ANSWERS: Route[None] = Route("library", "forget")  # to that pack
ADD_PACK: Route[None] = Route("pack file", "choose")  # the file is asked for
TAKE_FILE: Route[Path] = Route("pack file", "take")  # whatever was dropped on the window

SETTINGS: Route[None] = Route("settings", "settings")
PREFER: "Route[Preferences]" = Route("settings", "prefer")
RENAME: Route[str] = Route("settings", "rename")  # whoever learns now
SETTING: Route[str] = Route("settings", "setting")  # the settings, with the focus on the one of this name
RESIZE_TEXT: Route[int] = Route("settings", "resize text")  # by so many steps; 0: back to the usual size
HIDE_CLOCK: Route[bool] = Route("settings", "hide clock")
FOLLOW_LEARNER: Route[None] = Route("settings", "follow learner")
LEARNERS: Route[None] = Route("learners", "learners")

BACKUPS: Route[None] = Route("backups", "backups")
KEEP_SAFE: Route[None] = Route("backups", "keep safe")
DAMAGE: "Route[Recovery]" = Route("recovery", "damage")
OPEN_FOLDER: Route[None] = Route("folder", "open")  # in which the answers lie
FOLDER_WARNINGS: Route[None] = Route("folder", "warnings")

KEYS: Route[None] = Route("help", "keys")
ABOUT: Route[None] = Route("help", "about")
FAULT: "Route[Report]" = Route("help", "fault")
TROUBLE: Route[Sentence] = Route("help", "trouble")  # why the store cannot be used
SLOW: Route[None] = Route("help", "slow")
