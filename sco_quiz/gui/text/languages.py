"""Installs the language of the window, with its numbers and dates. English needs a file too, for its plurals."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from sco_quiz.app.learners.presentation import Language

_NAME = "sco-quiz"
_LOCALES = {  # beside SYSTEM; their values are in the names of the files
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    Language.CHINESE: QLocale(QLocale.Language.Chinese, QLocale.Script.SimplifiedHanScript, QLocale.Country.China),
    Language.RUSSIAN: QLocale(QLocale.Language.Russian, QLocale.Country.Russia),
}

OWN_NAMES = {Language.ENGLISH: "English", Language.CHINESE: "中文（简体）", Language.RUSSIAN: "Русский"}


class Languages(QObject):
    """Installs one language at a time. What is shown stays as it is: `changed` asks for it to be made anew."""

    changed = Signal()

    def __init__(self, application: QCoreApplication, folder: Path, system: QLocale) -> None:
        super().__init__()
        self._application = application
        self._folder = folder
        self._system = system
        self._now: QLocale | None = None
        self.spoken = Language.ENGLISH
        self._texts: list[QTranslator] = []

    def speak(self, language: Language) -> None:
        """Use texts, numbers and dates of this language from now on."""
        spoken, locale = _of_system(self._system) if language is Language.SYSTEM else (language, _LOCALES[language])
        if locale == self._now:
            return
        self.forget()
        self.spoken = spoken
        self._texts = install_texts(self._application, self._folder, spoken, self)
        QLocale.setDefault(locale)
        is_change, self._now = self._now is not None, locale
        if is_change:
            self.changed.emit()

    def forget(self) -> None:
        """Remove the installed texts."""
        for texts in self._texts:
            self._application.removeTranslator(texts)
            texts.deleteLater()
        self._texts = []


class _Texts(QTranslator):
    """Reads a file into memory. Qt would map it, and crash where another version is written over it."""

    def read(self, file: Path) -> bool:
        self._content = file.read_bytes() if file.exists() else b""
        return self.load(self._content)


def _of_system(system: QLocale) -> tuple[Language, QLocale]:
    """The system's language, where there are texts for it, with the system's own forms of numbers and dates."""
    spoken = QLocale(next(iter(system.uiLanguages()), ""))
    for language, locale in _LOCALES.items():
        if _is_same(locale, spoken):
            return language, system if _is_same(locale, system) else locale
    return Language.ENGLISH, system if spoken.language() == QLocale.Language.C else _LOCALES[Language.ENGLISH]


def _is_same(one: QLocale, other: QLocale) -> bool:
    return (one.language(), one.script()) == (other.language(), other.script())


def install_texts(
    application: QCoreApplication, folder: Path, language: Language, parent: QObject | None = None
) -> list[QTranslator]:
    """Install English for what another language lacks, that language above it, and Qt's own dialogs in it."""
    installed: list[QTranslator] = []
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (
        folder / f"{_NAME}_{Language.ENGLISH}.qm",
        folder / f"{_NAME}_{language}.qm",
        Path(of_qt) / f"qtbase_{language}.qm",
    ):
        texts = _Texts(parent or application)
        if texts.read(file):
            application.installTranslator(texts)
            installed.append(texts)
    return installed
