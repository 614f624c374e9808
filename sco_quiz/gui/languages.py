"""The texts of the window in the learner's language. English needs a file too: for its plurals."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_NAME = "sco-quiz"
_SOURCE = QLocale(QLocale.Language.English)


def install_texts(application: QApplication, folder: Path, locale: QLocale) -> None:
    """English below, the language of `locale` above it where there is one, and Qt's own dialogs in it."""
    for wanted in (_SOURCE, locale):
        texts = QTranslator(application)
        if texts.load(wanted, _NAME, "_", str(folder)):
            application.installTranslator(texts)
    of_qt = QTranslator(application)
    if of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)
