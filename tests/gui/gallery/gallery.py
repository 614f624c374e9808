"""Every widget in every state on one page, to be looked at in each theme."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.gui.demo.picture_file import save_picture
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import ColourScheme, Contrast, Type, load_theme
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.entry_field import EntryField
from sco_quiz.gui.widgets.answers.match_list import MatchList
from sco_quiz.gui.widgets.answers.options.option_group import OptionGroup
from sco_quiz.gui.widgets.answers.options.option_plan import OptionView
from sco_quiz.gui.widgets.answers.order_list import OrderList
from sco_quiz.gui.widgets.charts.answer_dots import DotLegend
from sco_quiz.gui.widgets.charts.plots.calibration_chart import CalibrationChart
from sco_quiz.gui.widgets.charts.plots.due_bars import DueBars
from sco_quiz.gui.widgets.charts.plots.pace_line import PaceLine
from sco_quiz.gui.widgets.charts.plots.trend_chart import TrendChart
from sco_quiz.gui.widgets.charts.score_ring import ScoreRing
from sco_quiz.gui.widgets.charts.split_bar import SplitBar, SplitView
from sco_quiz.gui.widgets.charts.topic_bar import TopicList
from sco_quiz.gui.widgets.charts.week_marks import DayMark, WeekMarks
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind, IconButton
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.controls.flag_toggle import FlagToggle
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.drawing.key_cap import KeyCap
from sco_quiz.gui.widgets.labels.clock_view import ClockView
from sco_quiz.gui.widgets.labels.empty_state import EmptyState
from sco_quiz.gui.widgets.labels.icon_label import StateLine
from sco_quiz.gui.widgets.labels.label import PlainLabel, Rule
from sco_quiz.gui.widgets.labels.motif import BesideMotif, Motif
from sco_quiz.gui.widgets.labels.progress_line import ProgressLine
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.layout.setting_row import SettingRow
from sco_quiz.gui.widgets.lists.definition_list import FactRows
from sco_quiz.gui.widgets.lists.paragraph_map import ParagraphMap
from sco_quiz.gui.widgets.lists.question_grid import Legend, Navigator
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Column
from sco_quiz.gui.widgets.messages.banner import Banner, BannerKind
from sco_quiz.gui.window.frame.side_bar import SideBar, SideItem
from tests.gui.gallery.samples import (
    CELLS,
    CLOCKS,
    CONFIDENCE,
    DAYS,
    HISTORY,
    MATCHES,
    ORDER,
    PACE,
    PARAGRAPHS,
    QUESTIONS,
    REVIEW,
    TOPICS,
    TREND,
)

_WIDTH = 1180
_PASSES = 3


class Gallery(QWidget):
    """Two columns of cards; sample words are for the eye of a developer and are not translated."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(PlainLabel(look, "SCO Quiz: the visual kit", Type.TITLE))
        for title, text in (
            ("Your quiz of today, 09:40, was interrupted at question 7 of 20", "12 answers are kept."),
        ):
            buttons = [Button(look, "Hand in as it is", ButtonKind.QUIET), Button(look, "Continue", ButtonKind.PRIMARY)]
            column.addWidget(Banner(look, BannerKind.INFO, title, text, buttons, "pause"))
        pairs: tuple[tuple[Callable[[], Card], Callable[[], Card]], ...] = (
            (self._options, self._several),
            (self._review, self._order),
            (self._match, self._typed),
            (self._buttons, self._navigator),
            (self._clocks, self._banners),
            (self._result, self._topics),
            (self._trend, self._confidence),
            (self._pace, self._due),
            (self._paragraphs, self._rows),
            (self._settings, self._places),
        )
        for left, right in pairs:
            row = CardRow(look)
            row.add(left())
            row.add(right())
            column.addWidget(row)
        column.addWidget(self._icons())
        column.addWidget(self._motifs())
        column.addStretch(1)

    def _card(self, title: str, *widgets: QWidget) -> Card:
        card = Card(self._look, title)
        for widget in widgets:
            card.body.addWidget(widget)
        card.body.addStretch(1)
        return card

    def _flow(self, *widgets: QWidget) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, 10)
        for widget in widgets:
            flow.addWidget(widget)
        return box

    def _options(self) -> Card:
        group = OptionGroup(self._look, "One answer")
        group.set_views(
            [
                OptionView("Uzbekistan"),
                OptionView("Kazakhstan", chosen=True),
                OptionView("Egypt", struck=True),
                OptionView("A choice so long that it needs a second line to be read in full, as some do"),
            ]
        )
        return self._card("One answer", PlainLabel(self._look, "In which country is the Rahat site?", Type.STEM), group)

    def _several(self) -> Card:
        group = OptionGroup(self._look, "Several answers")
        group.set_views(
            [OptionView("Area", chosen=True), OptionView("Languages"), OptionView("Population")], several=True
        )
        locked = OptionGroup(self._look, "Locked")
        locked.set_views([OptionView("As it was left", chosen=True, state=OptionState.LOCKED)])
        return self._card("Several answers, and locked", group, locked)

    def _review(self) -> Card:
        group = OptionGroup(self._look, "Review")
        group.set_views(REVIEW)
        line = StateLine(self._look, Type.HEADING, sign_size=24)
        line.set_verdict("cross", "Wrong, and you were certain", "wrong")
        return self._card("", line, group)

    def _order(self) -> Card:
        order = OrderList(self._look, "Order")
        order.set_views(ORDER)
        if order.rows():
            order.rows()[1].click()
        return self._card("Ordering", order)

    def _match(self) -> Card:
        matches = MatchList(self._look, "Match")
        matches.set_views(MATCHES, ["Kazakhstan", "Egypt", "Pakistan"])
        return self._card("Matching", matches)

    def _typed(self) -> Card:
        entry = EntryField(self._look, "Your answer")
        entry.set_view("six", unit="member states", reading="Read as the number 6. Digits or words are accepted.")
        sure = Segmented(self._look, "How sure are you?")
        sure.set_segments([Segment("Guessing", "7"), Segment("Fairly sure", "8"), Segment("Certain", "9")], 1)
        unset = Segmented(self._look, "Theme")
        unset.set_segments([Segment("System"), Segment("Light"), Segment("Dark")], None)
        return self._card("Typed answer, segments", entry, sure, unset)

    def _buttons(self) -> Card:
        look = self._look
        kinds = [Button(look, kind.value.capitalize(), kind) for kind in ButtonKind]
        off, none = Button(look, "Off"), Button(look, "Review due", size=48)
        off.setEnabled(False)
        none.setEnabled(False)
        none.set_note("none due")
        flag, flagged = FlagToggle(look), FlagToggle(look)
        flagged.set_flagged(True)
        large = [
            Button(look, "Start timed quiz", icon="clock", size=48),
            Button(look, "Missed", size=48, count=6),
            none,
            Button(look, "Next", ButtonKind.PRIMARY, icon_after="right", size=48),
        ]
        small = [
            Button(look, "Open", icon="folder", size=32),
            IconButton(look, "up", "Move up"),
            flag,
            KeyCap(look, "L"),
            flagged,
        ]
        return self._card("Buttons", self._flow(*large), self._flow(*kinds, off), self._flow(*small))

    def _navigator(self) -> Card:
        navigator, legend = Navigator(self._look, "Questions"), Legend(self._look)
        navigator.set_cells(CELLS)
        legend.set_cells(CELLS)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(navigator)
        row.addWidget(legend, 1)
        return self._card("Navigator", box)

    def _clocks(self) -> Card:
        views = [ClockView(self._look) for _ in CLOCKS]
        for widget, view in zip(views, CLOCKS, strict=True):
            widget.set_view(view)
        line, saved = ProgressLine(self._look), StateLine(self._look)
        line.set_share(0.6)
        saved.set_line("check", "Saved", sign_ink="right")
        return self._card("Clock", self._flow(*views), self._flow(line, saved))

    def _banners(self) -> Card:
        kinds = zip(
            BannerKind,
            (
                "A copy is attached",
                "Backup made",
                "Not saved yet: trying again",
                "This file could not be read",
                "Exported",
            ),
            strict=True,
        )
        return self._card("Banners", *[Banner(self._look, kind, words) for kind, words in kinds])

    def _result(self) -> Card:
        ring, split = ScoreRing(self._look), SplitBar(self._look)
        ring.set_score(14, 20, 12)
        split.set_view(SplitView(11, 2, 3, 1, 1, 1, 1, 1.5))
        chips = ChipRow(self._look, "Questions shown")
        chips.set_chips([Chip("All", 20), Chip("Missed", 6), Chip("Guessed", 3), Chip("Ran out", 2)], 1)
        return self._card("Result", ring, split, chips)

    def _topics(self) -> Card:
        topics = TopicList(self._look)
        topics.set_topics(TOPICS)
        note = PlainLabel(self._look, "The thin line shows how sure each figure is.", Type.SMALL, ink="text2")
        week = WeekMarks(self._look)
        week.set_days(
            [DayMark(short, short, count) for short, count in (("Tue", 6), ("Wed", 0), ("Thu", 128), ("Fri", None))], 2
        )
        card = self._card("Topics, weakest first", topics, note, DotLegend(self._look), week)
        card.add_to_head(Button(self._look, "Practise weakest", ButtonKind.QUIET, size=32))
        return card

    def _trend(self) -> Card:
        chart = TrendChart(self._look)
        chart.set_points(TREND, "14 of 20 is your highest so far.")
        return self._card("Scores", chart)

    def _confidence(self) -> Card:
        chart = CalibrationChart(self._look)
        chart.set_points(CONFIDENCE, "When certain you were right 32 of 40 times (80%).")
        return self._card("How sure, how right", chart)

    def _pace(self) -> Card:
        chart = PaceLine(self._look)
        chart.set_view(PACE)
        return self._card("Time", chart)

    def _due(self) -> Card:
        chart = DueBars(self._look)
        chart.set_days(DAYS, "12 are due today, about 8 min.")
        return self._card("Due in the next 14 days", chart)

    def _paragraphs(self) -> Card:
        paragraphs = ParagraphMap(self._look)
        paragraphs.set_parts(PARAGRAPHS)
        return self._card("The article, paragraph by paragraph", paragraphs)

    def _rows(self) -> Card:
        rows = RowList(self._look, "Questions", [Column(), Column(stretch=True), Column()])
        rows.set_rows(QUESTIONS)
        table = RowList(
            self._look,
            "History",
            [Column("Date", stretch=True), Column("Right", right=True), Column("Of", right=True)],
            opens=False,
        )
        table.set_rows(HISTORY)
        return self._card("Questions, missed first", rows, table)

    def _settings(self) -> Card:
        look = self._look
        theme = Segmented(look, "Theme")
        theme.set_segments([Segment("System"), Segment("Light"), Segment("Dark")], 1)
        reduced = Segmented(look, "Reduce motion")
        reduced.set_segments([Segment("On"), Segment("Off")], 0)
        name = TextField(look, "Name", "Your name")
        motion = SettingRow(look, "Reduce motion", "Follows the system until you change it here.", reduced)
        rows = [
            SettingRow(look, "Theme", "", theme),
            Rule(look),
            motion,
            Rule(look),
            SettingRow(look, "Name", "", name),
        ]
        return self._card("Reading", *rows)

    def _places(self) -> Card:
        items = [
            SideItem("home", "home", "Home"),
            SideItem("progress", "progress", "Progress"),
            SideItem("desk", "desk", "Teacher’s desk", "Desk"),
        ]
        foot = SideItem("learners", "person", "Mina")
        bar, rail = SideBar(self._look, "SCO Quiz", items, foot), SideBar(self._look, "SCO Quiz", items, foot)
        rail.set_rail(True)
        for side in (bar, rail):
            side.set_current("home")
        facts = FactRows(self._look)
        facts.set_rows([("Confidence", "certain"), ("Time", "1 min 42 s"), ("Your usual time", "1 min 50 s")])
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(bar)
        row.addWidget(rail)
        row.addStretch(1)
        empty = EmptyState(self._look, "Your scores will appear here after the first timed quiz.")
        return self._card("Places, facts, nothing yet", box, facts, empty)

    def _icons(self) -> Card:
        lines = [StateLine(self._look, Type.SMALL) for _ in self._look.icon_names]
        for line, name in zip(lines, self._look.icon_names, strict=True):
            line.set_line(name, name, sign_ink="text")
        return self._card("Icons", self._flow(*lines))

    def _motifs(self) -> Card:
        words = EmptyState(self._look, "The cup is shown when nothing is due, while paused, and on results.")
        others = [Motif(self._look, name) for name in ("open-page", "shelf", "stones")]
        return self._card("Drawings", self._flow(*others), BesideMotif(self._look, words, "cup"))


def save_gallery(look: Look, themes_dir: Path, out: Path, text_size: float = 1.0) -> tuple[Path, ...]:
    """A picture of the gallery in each of the four themes. The look is given its own theme back at the end."""
    before = look.theme
    gallery = Gallery(look)
    pictures = []
    for contrast in Contrast:
        for scheme in ColourScheme:
            theme = load_theme(themes_dir, scheme, contrast, text_size)
            look.apply(replace(theme, family=before.family))
            path = out / f"gallery-{scheme}-{contrast}-{round(100 * text_size)}.png"
            _grab(gallery, look.theme.px(_WIDTH), path)
            pictures.append(path)
    look.apply(before)
    gallery.deleteLater()
    return tuple(pictures)


def _grab(gallery: Gallery, width: int, path: Path) -> None:
    """More than once, because cards that move under one another change what the page needs."""
    gallery.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    gallery.show()
    for _ in range(_PASSES):
        gallery.resize(width, gallery.heightForWidth(width))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    save_picture(gallery.grab().toImage(), path)
