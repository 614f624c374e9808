"""Lays a document out on paper: whole questions on each page, and the number of the page below."""

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

translate = QCoreApplication.translate

STARTS = 1  # the state of a block with which a part begins that stays on one page, up to the next such block
_MARGIN_MM = 18.0
_FOOT = 2.5  # lines of text


def page_layout() -> QPageLayout:
    """A4 upright."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def print_pages(document: QTextDocument, device: QPagedPaintDevice) -> int:
    """Print the document, which belongs to the device from then on. Gives the number of pages."""
    painter = QPainter(device)
    painter.setFont(document.defaultFont())
    line = QFontMetricsF(document.defaultFont(), device).height()
    room = QRectF(painter.viewport())
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(QSizeF(room.width(), room.height() - _FOOT * line))
    keep_together(document)
    for page in range(document.pageCount()):
        if page:
            device.newPage()
        _draw_page(painter, document, page)
        words = translate("Report", "Page {0} of {1}").format(page + 1, document.pageCount())
        foot = QRectF(0, room.height() - line, room.width(), line)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
    pages = document.pageCount()
    painter.end()
    return pages


def keep_together(document: QTextDocument) -> None:
    """Begin a new page before each part that would lie on two; a part that is longer than a page is left."""
    high = document.pageSize().height()
    for start in _starts(document):
        top, bottom = _extent(document, start)
        is_split = int(top // high) != int((bottom - 1) // high)
        if is_split and bottom - top <= high:
            cursor = QTextCursor(start)
            shape = cursor.blockFormat()
            shape.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(shape)


def _starts(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        if block.userState() == STARTS:
            found.append(block)
        block = block.next()
    return found


def _extent(document: QTextDocument, start: QTextBlock) -> tuple[float, float]:
    """From the top of a part to the bottom of it."""
    layout, last = document.documentLayout(), start
    while last.next().isValid() and last.next().userState() != STARTS:
        last = last.next()
    return layout.blockBoundingRect(start).top(), layout.blockBoundingRect(last).bottom()


def _draw_page(painter: QPainter, document: QTextDocument, page: int) -> None:
    size = document.pageSize()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    context.clip = QRectF(0, page * size.height(), size.width(), size.height())
    painter.save()
    painter.translate(0, -page * size.height())
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()
