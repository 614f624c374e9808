"""Sentences of errors in the language of the window: they are made where no window is known, in English.

Each stands here once more with a place for every value, so that translators are given it; a test compares.
"""

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_MARKED = (
    QT_TRANSLATE_NOOP("Errors", "The record of a quiz has a gap after entry {0}. Its earlier entries are kept."),
    QT_TRANSLATE_NOOP("Errors", "The record of a quiz names question {0}, which it does not have."),
    QT_TRANSLATE_NOOP("Errors", "The record of a quiz holds an impossible answer to question {0}."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is not a copy of the article: none of its paragraphs is one of {1}. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There are no questions in the store. Your answers are kept; install SCO Quiz again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "No question fits this choice. Nothing was started; choose more topics and try again.",
    ),
    QT_TRANSLATE_NOOP("Errors", "Your last answers are not saved yet. They are kept in this window and tried again."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This quiz was continued in another window. What was stored there is kept. Please close this window and "
        "open the quiz again to go on.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file with your answers has lost count of its changes: it is damaged. Nothing was changed in it by this "
        "step. Please close SCO Quiz and start it again, which counts anew; `sco-quiz doctor` says more.",
    ),
    QT_TRANSLATE_NOOP("Errors", "This is not a file of SCO Quiz. It was left as it is. Please choose another."),
    QT_TRANSLATE_NOOP("Errors", "This is an empty file of SCO Quiz. It was left as it is. Please choose another."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A stored {0} cannot be read ({1}): the file with your answers is damaged. Nothing was changed in it. "
        "`sco-quiz doctor` says more.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} lies where SCO Quiz keeps answers itself. Nothing was exported, and nothing was changed. Please choose "
        "another name or another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} holds the record of a learner, and nothing but a newer record of the same learner takes its place. "
        "Nothing was exported, and nothing was changed. Please choose another name.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is not the record that was just exported any more. The learner was not deleted. Please export the record "
        "to another place and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This learner goes on in another window at this moment. The learner was not deleted, and {0} holds the record "
        "up to now. Please close the other window and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This learner is not here any more: another window has deleted the learner. What was saved before is in the "
        "record that was exported then. Please choose another learner.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This quiz is not here any more: another window has deleted its learner. What was saved before is in the "
        "record that was exported then, and nothing can be added. Please leave the quiz or close this window.",
    ),
    QT_TRANSLATE_NOOP("Errors", "Some answers of a quiz are missing: the file with your answers is damaged."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} belongs to a question pack or to the program itself. Nothing was exported, and nothing was changed. "
        "Please choose another place.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is too large to be a learner's record. Nothing was changed. Please choose another file.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} could not be read ({1}). Nothing was changed. Please check that the file is there and that you may "
        "read it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The record of this learner cannot be exported whole ({0}): the file with your answers is damaged. "
        "Nothing was changed in it, and {1} was not written. `sco-quiz doctor` says more.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} could not be written ({1}). Nothing was exported, and nothing was changed. Please choose another place.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} holds a quiz that belongs to another learner here. Nothing was changed. Please choose a file that "
        "was exported for this learner.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is not a learner's record exported from SCO Quiz. Nothing was changed. Please choose a file that was"
        " exported on the page Learners.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is damaged or not complete ({1}). Nothing was changed. Please export the record once more and choose"
        " the new file.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} was made by a newer version of SCO Quiz. Nothing was changed. Please install the newest version here"
        " and try again.",
    ),
    QT_TRANSLATE_NOOP("Errors", "The end of a quiz is missing from its record."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is a database, but not one of SCO Quiz. It was left as it is. Please move it elsewhere, or start SCO"
        " Quiz with --data-dir and another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} was made by a newer version of SCO Quiz. It was left as it is. Please install the newest version to "
        "go on with it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Another program has changed {0} to its own use. Everything saved before is kept. Please close that program.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file with your answers, {0}, is gone, but copies of it are there. Nothing was changed. Please put it"
        " back, or one of the copies.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} has a second name somewhere (a hard link), which can cost answers after a crash. It was left as it "
        "is. Please replace the link by a copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} lies in the folder but does not belong to the file with your answers there. Nothing was changed. "
        "Close other programs that use the file, put back what was beside it, or move it elsewhere, and start "
        "again.",
    ),
    QT_TRANSLATE_NOOP("Errors", "There are no saved quizzes in {0} yet."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Something else is being done with your answers at this moment. Everything saved before is kept. Please wait "
        "until that is done.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A question as it was shown is not what was stored: the file with your answers is damaged. Nothing was "
        "changed in it. `sco-quiz doctor` says more.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The record of a quiz has a gap: the file with your answers is damaged. Nothing was changed in it. `sco-"
        "quiz doctor` says more.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The questions of a quiz are missing: the file with your answers is damaged. Nothing was changed in it. "
        "`sco-quiz doctor` says more.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "What was put together is not whole. Nothing was changed. Please choose another way, and keep the damaged"
        " file.",
    ),
    QT_TRANSLATE_NOOP("Errors", "There is no sound backup called {0} any more. Nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "There is a file {0} already. Nothing was changed. Please choose another name."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There is no sound backup called {0}. Nothing was changed. `sco-quiz doctor` lists those there are.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The backup {0} holds {1} attempts, the present file {2}. Nothing was changed. Please choose another one,"
        " or add --force to put it back all the same; the present file is then kept among the backups.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The backup {0} was made by a newer version of SCO Quiz. Nothing was changed. Please install the newest "
        "version to put it back.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The backup {0} is damaged and was not put back. Nothing was changed. Please choose another one; `sco-"
        "quiz doctor` lists them.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The end of a quiz is missing from its record: the file with your answers is damaged.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file with your answers, {0}, is an older copy: on {1} it held {2} quizzes. Nothing was changed. "
        "Please start SCO Quiz: it shows what is newer, and brings it back or goes on with this copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file with your answers, {0}, is damaged ({1}). Nothing was changed in it. Please keep a copy of it "
        "and put back an earlier copy, or move it elsewhere to start anew.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Another program is using the file with your answers, {0}. Everything saved before is kept. Please wait a"
        " moment, or close the other program.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file with your answers was moved, deleted or replaced while it was open: {0}. What was saved before "
        "is in the moved file. Please put it back, or close SCO Quiz and start it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file with your answers, {0}, is read-only here ({1}). Everything saved before is kept. Please allow "
        "writing to the file and its folder, or start SCO Quiz with --data-dir and another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There is no room left to save to {0} ({1}). Everything saved before is kept. Please free some space on "
        "the disk.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} could not be opened, read or written ({1}). Everything saved before is kept. Please check that the "
        "disk or network folder is connected and that you may use it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A text holds half a character, which cannot be stored. Nothing was changed by this step. Please delete "
        "the odd character and enter it again.",
    ),
    QT_TRANSLATE_NOOP("Errors", "A stored time is not in UTC ({0}). Nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "A stored day cannot be read ({0}). Nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "A stored time cannot be read ({0}). Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Another file was put in the place of the one with your answers while it was open: {0}. Everything saved "
        "before is kept as the backup {1}. Please move the other file elsewhere: then yours is put back, with "
        "what is not saved yet.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{0} is larger than an article can be ({1} bytes); nothing was taken in."),
    QT_TRANSLATE_NOOP("Errors", "The copy of the article is not a text; nothing was taken in."),
    QT_TRANSLATE_NOOP("Errors", "The copy of the article holds no paragraph of text; nothing was taken in."),
    QT_TRANSLATE_NOOP("Errors", "The copy holds more paragraphs than an article has; nothing was taken in."),
    QT_TRANSLATE_NOOP("Errors", "{0} is not a file; nothing was taken in."),
    QT_TRANSLATE_NOOP("Errors", "The copy of the article in {0} could not be read ({1})."),
    QT_TRANSLATE_NOOP("Errors", "{0} is not a UTF-8 text (byte {1}); save it as plain text in UTF-8 and try again."),
    QT_TRANSLATE_NOOP("Errors", "There is no question pack in {0}: the folder does not exist."),
    QT_TRANSLATE_NOOP("Errors", "The question pack in {0} could not be read ({1})."),
    QT_TRANSLATE_NOOP("Errors", "There is no question pack in {0}: it holds no {1}."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file with your answers did not keep what was saved to it: it is damaged. Nothing was changed in it "
        "by this step. `sco-quiz doctor` says more.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file with your answers, {0}, does not take what was to be saved ({1}). Everything saved before is "
        "kept. Please close SCO Quiz and start it again; `sco-quiz doctor` says more.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This computer has no memory left for what was to be done with {0}. Everything saved before is kept. "
        "Please close other programs and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A step with {0} was cut off halfway. Nothing was changed. Please start SCO Quiz: it finishes it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is a link that leads to no file. It was left as it is. Please connect the disk that it leads to, or "
        "move the link elsewhere.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is not a file ({1}). It was left as it is. Please move it elsewhere, or start SCO Quiz with "
        "--data-dir and another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The folder for your quizzes, {0}, does not answer. Nothing was changed. Please check that its disk or "
        "network is connected, or start SCO Quiz with --data-dir and another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The folder for your quizzes, {0}, cannot be used ({1}). Nothing was changed. Start SCO Quiz with --data-"
        "dir and a folder you can write to.",
    ),
)
SENTENCES = tuple(map(str, _MARKED))  # PySide gives an object for a str


def said(sentence: str) -> str:
    """As it is where it is none of them: then it is of the window, in its language already, or of the system."""
    for each in SENTENCES:
        if found := _pattern(each).fullmatch(sentence):
            return QCoreApplication.translate("Errors", each).format(*found.groups())
    return sentence


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    parts = re.split(r"\{\d\}", sentence)
    return re.compile("(.+?)".join(map(re.escape, parts)), re.DOTALL)
