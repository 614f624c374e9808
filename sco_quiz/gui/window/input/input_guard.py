"""Lets keys and clicks count for nothing for a moment where a page came by itself."""

from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # loaded after the first paint
    from sco_quiz.gui.window.input.input_pause import InputPause


class InputGuard:
    """`shown` gives the page of the window, `is_telling` says whether a message stands above it."""

    def __init__(self, window: QWidget, shown: Callable[[], QWidget | None], is_telling: Callable[[], bool]) -> None:
        self._window = window
        self._shown = shown
        self._is_telling = is_telling

    @cached_property
    def _pause(self) -> "InputPause":
        from sco_quiz.gui.window.input.input_pause import InputPause  # noqa: PLC0415 - after the first paint

        return InputPause(self._window)

    def pause(self, *, but: Container[int] = ()) -> None:
        """What is shown has come by itself: keys but these, and clicks, are meant for what was there before."""
        self._pause.begin(but=but)

    def pause_clicks(self) -> None:
        """Something has moved what is shown to another place; the keys go where they did."""
        self._pause.begin(keys=False)

    def end(self) -> None:
        """At once: the page that is shown was asked for."""
        if "_pause" in vars(self):
            self._pause.end()

    def takes_input(self) -> bool:
        return not ("_pause" in vars(self) and self._pause.is_on())

    @contextmanager
    def unasked(self) -> Iterator[None]:
        """What is done meanwhile nobody has pressed for: input pauses where it turns the page or moves the focus."""
        page, focus, is_telling = self._shown(), self._window.focusWidget(), self._is_telling()
        try:
            yield
        finally:
            if self._shown() is not page or self._window.focusWidget() is not focus:
                self.pause()
            elif self._is_telling() != is_telling:
                self.pause_clicks()
