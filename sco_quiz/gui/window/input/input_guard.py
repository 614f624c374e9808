"""Ignores keys and clicks for a moment after a page came by itself."""

from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # loaded after the first paint
    from sco_quiz.gui.window.input.input_pause import InputPause


class InputGuard:
    """`shown` returns the page of the window, `is_telling` whether a message stands above it."""

    def __init__(self, window: QWidget, shown: Callable[[], QWidget | None], is_telling: Callable[[], bool]) -> None:
        self._window = window
        self._shown = shown
        self._is_telling = is_telling

    @cached_property
    def _pause(self) -> "InputPause":
        from sco_quiz.gui.window.input.input_pause import InputPause  # noqa: PLC0415 - after the first paint

        return InputPause(self._window)

    def pause(self, *, but: Container[int] = ()) -> None:
        """Ignore clicks and keys, except those in `but`: they were meant for the page that was shown before."""
        self._pause.begin(but=but)

    def pause_clicks(self) -> None:
        """Ignore clicks, because what is shown has moved. Keys still go where the focus is."""
        self._pause.begin(keys=False)

    def end(self) -> None:
        """Take input again at once, because the shown page was asked for."""
        if "_pause" in vars(self):
            self._pause.end()

    def takes_input(self) -> bool:
        return not ("_pause" in vars(self) and self._pause.is_on())

    @contextmanager
    def unasked(self) -> Iterator[None]:
        """Run a step that nobody asked for. If it changes the page or moves the focus, input is ignored for a moment;

        if it only shows or hides a message, clicks are.
        """
        page, focus, is_telling = self._shown(), self._window.focusWidget(), self._is_telling()
        try:
            yield
        finally:
            if self._shown() is not page or self._window.focusWidget() is not focus:
                self.pause()
            elif self._is_telling() != is_telling:
                self.pause_clicks()
