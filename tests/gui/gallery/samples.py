"""What the gallery shows in its widgets."""

from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.match_list import MatchView
from sco_quiz.gui.widgets.answers.options.option_plan import OptionView
from sco_quiz.gui.widgets.answers.order_row import OrderView
from sco_quiz.gui.widgets.charts.plots.calibration_chart import CalibrationPoint
from sco_quiz.gui.widgets.charts.plots.due_bars import DueDay
from sco_quiz.gui.widgets.charts.plots.pace_line import PaceView
from sco_quiz.gui.widgets.charts.plots.trend_chart import TrendPoint
from sco_quiz.gui.widgets.charts.topic_bar import TopicView
from sco_quiz.gui.widgets.labels.clock_view import ClockDisplay, ClockState
from sco_quiz.gui.widgets.lists.paragraph_cell import ParagraphState, ParagraphView
from sco_quiz.gui.widgets.lists.question_cell import CellState, CellView
from sco_quiz.gui.widgets.lists.table_row import Cell, RowView

REVIEW = (
    OptionView("Qingdao", state=OptionState.RIGHT_MISSED, reason="It was the host of June 2018. Paragraph 5."),
    OptionView("Shanghai", state=OptionState.NOT_CHOSEN, reason="The SCO was founded there in 2001. Paragraph 3."),
    OptionView(
        "Astana", chosen=True, state=OptionState.ANSWER_WRONG, reason="The host of 2024, a later one. Paragraph 24."
    ),
    OptionView("Tianjin", chosen=True, state=OptionState.ANSWER_RIGHT),
)
ORDER = tuple(
    OrderView(text)
    for text in (
        "The organization is founded",
        "The summit in Qingdao",
        "The summit in Astana",
        "The summit in Tianjin",
    )
)
MATCHES = (
    MatchView("Rahat site", "Kazakhstan"),
    MatchView("Luban Workshop"),
    MatchView("Industrial park", "Egypt", OptionState.ANSWER_WRONG, "It is in Pakistan. Paragraph 9."),
)
_CURRENT = 8
_STATES = (
    CellState.NOT_SEEN,
    CellState.SEEN,
    CellState.ANSWERED,
    CellState.UNSURE,
    CellState.RIGHT,
    CellState.WRONG,
    CellState.RAN_OUT,
    CellState.ANSWERED,
    CellState.PARTLY,
    CellState.INCOMPLETE,
)
CELLS = tuple(
    CellView(number, state, flagged=number in {3, 9}, current=number == _CURRENT)
    for number, state in enumerate(_STATES, 1)
)
CLOCKS = (
    ClockDisplay(ClockState.CALM, 0.7, "31 min left"),
    ClockDisplay(ClockState.LATE, 0.2, "9 min left"),
    ClockDisplay(ClockState.LAST_MINUTE, 0.02, "0:48 left"),
    ClockDisplay(ClockState.HIDDEN, 0.7, "Clock hidden"),
    ClockDisplay(ClockState.PAUSED, 0.7, "Paused, 31 min left"),
    ClockDisplay(ClockState.OVER, 0.0, "Time is up"),
)
TOPICS = (
    TopicView("Earlier summits", 6, 17, 0.17, 0.59),
    TopicView("Economy and trade", 13, 24, 0.35, 0.72),
    TopicView("Founding and members", 27, 34, 0.63, 0.90),
    TopicView("People and culture", 3, 3, None, None),
    TopicView("Security", 1.5, 3, None, None, (1.0, 0.5, 0.0)),
)
TREND = (
    TrendPoint("28 Sep", 0.35, 0.6, "7 of 20", "12", (0.18, 0.57)),
    TrendPoint("3 Oct", 0.40, 0.6, "8 of 20", "12", (0.22, 0.61)),
    TrendPoint("8 Oct", 0.60, 0.6, "12 of 20", "12", (0.39, 0.78)),
    TrendPoint("12 Oct", 0.55, 0.6, "11 of 20", "12", (0.34, 0.74)),
    TrendPoint("14 Oct", 0.70, 0.6, "14 of 20", "12", (0.48, 0.86)),
)
CONFIDENCE = (
    CalibrationPoint("guessing", (0.0, 0.67), 0.45, 0.27, 0.65, 22),
    CalibrationPoint("fairly sure", (0.67, 0.80), 0.66, 0.53, 0.77, 56),
    CalibrationPoint("certain", (0.80, 1.0), 0.80, 0.65, 0.90, 40),
)
PACE = PaceView(
    minutes=(1.0, 2.0, 3.0, 4.0, 5.5, 7.0, 8.5, 12.0, 18.5, 20.0, 22.5, 24.0, 26.5, 29.0, 33.0, 37.0, 41.0, 45.0),
    limit=45.0,
    questions=20,
    sentence="Question 9 took 6 min 30 s; the last two were not reached.",
    longest=9,
    longest_text="question 9: 6 min 30 s",
)
DAYS = tuple(
    DueDay(label, count)
    for label, count in zip(
        ("today", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27"),
        (12, 7, 4, 9, 3, 2, 6, 5, 1, 0, 4, 8, 2, 3),
        strict=True,
    )
)
PARAGRAPHS = tuple(
    (
        heading,
        tuple(
            ParagraphView(str(number), f"Paragraph {number}", list(ParagraphState)[number * number % 5], number % 3)
            for number in numbers
        ),
    )
    for heading, numbers in (("Opening", range(1, 14)), ("Working together", range(14, 21)))
)
QUESTIONS = (
    RowView(
        (
            Cell("8", strong=True),
            Cell("In which city did an SCO summit first have this chair, of all that were held?"),
            Cell("Wrong, certain", "wrong", icon="cross"),
        )
    ),
    RowView((Cell("14", strong=True), Cell("Which three calls were made?"), Cell("I don’t know", icon="ask"))),
    RowView(
        (Cell("19", strong=True), Cell("Which deficits were named?"), Cell("Ran out of time", "warn", icon="hourglass"))
    ),
)
HISTORY = (
    RowView((Cell("14 Oct 2025"), Cell("14"), Cell("20"))),
    RowView((Cell("12 Oct 2025"), Cell("11"), Cell("20"))),
)
