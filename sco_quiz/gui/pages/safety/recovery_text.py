"""What is said of a damaged or older store and the ways out. Where something lies is said in words, never as a path."""

from PySide6.QtCore import QObject

from sco_quiz.app.ports.safety import Amount, BackupOption, Damage, Older, Recovered
from sco_quiz.app.safety.recovery import Offer, Way, offers
from sco_quiz.gui.text.dates import date_and_time
from sco_quiz.gui.text.sentences import sentences


class RecoveryText(QObject):
    """An object, as lupdate finds plural forms in methods only."""

    def amount(self, of: Amount) -> str:
        """Such as "3 quizzes with 30 answers"."""
        quizzes = self.tr("%Ln quiz(zes)", "", of.attempts)
        answers = self.tr("%Ln answer(s)", "", of.answers)
        return self.tr("{0} with {1}").format(quizzes, answers)

    def title(self, damage: Damage) -> str:
        if damage.older is not None:
            return self.tr("An older copy of your answers was found")
        return self.tr("Your answers cannot be opened")

    def what(self, damage: Damage) -> str:
        if damage.older is not None:
            return self.tr(
                "The file with your answers is whole, but older than the one you used here last. A program that copies "
                "files, or somebody, put it there. Nothing was changed, and nothing is lost by what you choose here."
            )
        if damage.is_there:
            return self.tr("The file with your answers is damaged and cannot be opened. Nothing was changed in it.")
        return self.tr("The file with your answers is gone, but copies of it are there. Nothing was changed.")

    def found(self, damage: Damage) -> str:
        if damage.older is not None:
            return self._found_newer(damage, damage.older)
        if not damage.readable.attempts:
            whole = self.tr("No quiz in it can be read any more.")
        else:
            whole = self.tr("{0} can still be read, and each was checked from its first entry to its last.")
            whole = whole.format(self.amount(damage.readable))
        parts = self.tr("Of %n other quiz(zes) only parts are left.", "", damage.broken)
        return sentences(whole, parts if damage.broken else "")

    def place(self, damage: Damage) -> str:
        if damage.older is not None:
            return self.tr(
                "If you know where the newer file is, put it back into your data folder instead and try again. "
                "Backups lie in the folder “backups” there."
            )
        if not damage.is_there:
            return self.tr("Backups lie in the folder “backups” inside your data folder.")
        return self.tr(
            "The damaged file lies in your data folder. Whatever you choose, it is kept: "
            "it moves to the folder “backups” there, under a name with the date."
        )

    def offer(self, of: Offer, damage: Damage) -> str:
        """What a way out does and what it costs."""
        best = damage.backup
        match of.way:
            case Way.RESTORE_AND_SALVAGE if best is not None and damage.older is not None:
                words = self.tr(
                    "Restores the backup of {0} ({1}) and adds every quiz that only the older copy has. "
                    "The older copy is kept as another backup."
                )
                return words.format(date_and_time(best.at), self.amount(best.holds))
            case Way.RESTORE_AND_SALVAGE if best is not None:
                words = self.tr("Restores the newest backup ({0}) and adds what it lacks: {1}.")
                return words.format(self.amount(best.holds), self.amount(best.lacks))
            case Way.RESTORE if best is not None:
                return self._of_backup(best)
            case Way.SALVAGE_ONLY if damage.older is not None:
                return self.tr(
                    "Adds the newer quizzes that were noted beside the file. The older copy is kept as well."
                )
            case Way.GO_ON:
                return self._of_going_on(of.loses, has_newer=len(offers(damage)) > 1)
            case Way.SALVAGE_ONLY:
                return self._of_salvage(of.loses)
            case _:
                return self.tr("Starts with no quizzes and no results. Nothing that was saved before will be shown.")

    def recovered(self, of: Recovered, damage: Damage) -> str:
        """What came of it."""
        says = self.tr("Your file now holds {0}.").format(self.amount(of.holds))
        if not of.holds.attempts:
            says = self.tr("You have a new file without quizzes.")
        kept = self.tr("The damaged file is kept in the folder “backups” inside your data folder.")
        if damage.older is not None:
            kept = self.tr("The older copy is kept as another backup.")
        return sentences(says, kept if of.kept is not None else "")

    def lacking(self, of: Amount) -> str:
        return self.tr("It lacks {0} that can still be read; they will not be shown.").format(self.amount(of))

    def _found_newer(self, damage: Damage, older: Older) -> str:
        before = self.tr("%n quiz(zes)", "", older.seen)
        says = self.tr("It holds {0}. On {1} there were {2}.")
        says = says.format(self.amount(older.holds), date_and_time(older.at), before)
        if damage.backup is not None:
            newer = self.tr("The newest backup is of {0} and holds {1}.")
            return sentences(says, newer.format(date_and_time(damage.backup.at), self.amount(damage.backup.holds)))
        if damage.readable.attempts > older.holds.attempts:
            return sentences(says, self.tr("{0} were noted beside it.").format(self.amount(damage.readable)))
        return sentences(says, self.tr("No copy of the newer quizzes is here."))

    def _of_going_on(self, loses: Amount, *, has_newer: bool) -> str:
        says = self.tr("Goes on with the older copy.")
        if loses.attempts:
            costs = self.tr("{0} will not be shown; the backups that hold them are kept.").format(self.amount(loses))
        else:
            costs = self.tr("Later answers will not be shown; the backups that hold them are kept.")
        return sentences(says, costs if has_newer else "")

    def _of_backup(self, best: BackupOption) -> str:
        says = self.tr("Restores the newest backup: {0}.").format(self.amount(best.holds))
        if best.lacks.attempts:
            return sentences(says, self.lacking(best.lacks))
        return sentences(says, self.tr("It has everything that can still be read."))

    def _of_salvage(self, loses: Amount) -> str:
        says = self.tr("Makes a new file of what can still be read, and of nothing else.")
        costs = self.tr("{0} that only the backup has will not be shown.").format(self.amount(loses))
        return sentences(says, costs if loses.attempts else "")
