"""The style sheet of stock widgets and of plain frames; widgets with states of their own paint themselves."""

from string import Template

from sco_quiz.gui.style.theme import Theme

_SHEET = Template("""
QToolTip { color: $text; background: $surface; border: 1px solid $control; padding: 6px 8px; }
QMenuBar, QMenu { font-size: ${menu}px; }
QMenuBar { background: $canvas; color: $text; border-bottom: 1px solid $hairline; padding: 2px 10px; }
QMenuBar::item { background: transparent; padding: 5px 12px; border-radius: 6px; }
QMenuBar::item:selected { background: $accent; color: $on_accent; }
QMenu { background: $surface; color: $text; border: 1px solid $control; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 14px; border-radius: 6px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $text2; }
QMenu::separator { height: 1px; background: $hairline; margin: 6px 8px; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 2px; }
QScrollBar::handle:vertical { background: $control; border-radius: ${bar_corner}px; min-height: 40px; }
QScrollBar::handle:vertical:hover { background: $text2; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 2px; }
QScrollBar::handle:horizontal { background: $control; border-radius: ${bar_corner}px; min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    width: 0; height: 0; background: transparent; border: none; }
QLineEdit, QPlainTextEdit, QSpinBox, QDateEdit {
    background: $surface; color: $text; border: ${edge}px solid $control; border-radius: 8px;
    padding: 0 ${pad}px; min-height: ${field}px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { placeholder-text-color: $text2; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $canvas; color: $text2; border-style: dashed; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QDateEdit::drop-down { width: ${item}px; border: none; }
QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $control; outline: none;
    selection-background-color: $accent_tint; selection-color: $text; }
QComboBox QAbstractItemView { border-radius: 8px; padding: 4px; }
QListView#items { background: transparent; border: none; }
QAbstractItemView::item { min-height: ${item}px; padding: 0 ${pad}px; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $accent_tint; color: $text; border-left: 3px solid $accent; }
QCalendarWidget QAbstractItemView::item { padding: 0; min-height: 0; }
QCalendarWidget QAbstractItemView::item:selected { border: none; background: $accent; color: $on_accent; }
QCalendarWidget QToolButton { color: $on_accent; min-height: ${item}px; min-width: ${item}px; border: none; }
QCalendarWidget QToolButton:hover { background: $accent_hover; }
QTableView { gridline-color: $hairline; border: none; }
QHeaderView::section {
    background: $surface; color: $text2; font-weight: 600; border: none;
    border-bottom: 1px solid $control; padding: 8px; }
QSlider::groove:horizontal { height: 3px; background: $control; border-radius: 1px; }
QSlider::handle:horizontal {
    background: $accent; width: ${knob}px; height: ${knob}px; margin: -${knob_out}px 0;
    border-radius: ${knob_corner}px; }
Card { background: $surface; border: ${card}px solid $hairline; border-radius: 12px; }
Bar { background: $surface; border: 0 solid $hairline; }
Bar[line="TopEdge"] { border-top-width: 1px; }
Bar[line="BottomEdge"] { border-bottom-width: 1px; }
Bar[line="LeftEdge"] { border-left-width: 1px; }
Bar[line="RightEdge"] { border-right-width: 1px; }
""")


def style_sheet(theme: Theme, menu_pixels: int) -> str:
    """The sheet for a theme. `menu_pixels` is the size of the text of menus."""
    colours = {role: theme.colours.ink(role).name() for role in type(theme.colours).__slots__}
    knob = theme.px(18) // 2 * 2
    return _SHEET.substitute(
        colours,
        menu=menu_pixels,
        bar=theme.space(10),
        bar_corner=(theme.space(10) - 4) // 2,
        edge=theme.lines.control,
        card=theme.lines.card,
        field=theme.px(40) - 4,
        item=theme.px(36),
        pad=theme.space(12),
        knob=knob,
        knob_out=(knob - 3) // 2,
        knob_corner=knob // 2,
    )
