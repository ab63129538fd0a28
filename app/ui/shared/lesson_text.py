"""Lesson text: Markdown of a course file, set in the design, unable to load or run anything.

Pack text is not trusted: HTML is off, links are shown and not opened, and every image that the pack does not hold
becomes one empty pixel (returning nothing would let Qt read local files).
"""

import re
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from app.domain.modules import Picture
from app.ui.shared.buttons import PaintedButton
from app.ui.shared.labels import tip
from app.ui.shared.look import Look

_READ_PICTURE = re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)")
_NAMED_PICTURE = re.compile(r"!\[([^\]\n]*)\]\(([^)\s]+)\)")
_BULLET_SPACE = 250
"""Width in per cent of the space that Qt leaves between a bullet and its text; one space is too little to see."""
_BULLETS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class LessonText(QTextBrowser):
    """The body of a lesson page, as tall as its text.

    `picture_opened` carries a picture that the person wants to see large, and its text alternative.
    """

    picture_opened = Signal(Picture, str)

    def __init__(
        self, look: Look, markdown: str, pictures: tuple[Picture, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._fitted_to = 0
        self._pictures = {picture.name: picture for picture in pictures}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(f"background: transparent; color: {look.hex('text')};")
        self.viewport().setAutoFillBackground(False)
        document = self.document()
        document.setDocumentMargin(0)
        document.setDefaultFont(look.font("reading"))
        document.setMarkdown(markdown, _FEATURES)
        self._dress(document)
        self.setAccessibleName(_READ_PICTURE.sub(r"\1", markdown) if pictures else document.toPlainText())
        words = {name: alternative for alternative, name in _NAMED_PICTURE.findall(markdown)}
        self.picture_buttons = [
            _PictureButton(look, self._pictures[name], words[name], self) for name in words if name in self._pictures
        ]
        for button in self.picture_buttons:
            button.clicked.connect(self._open_picture)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture of the pack as wide as the column at most, and one empty pixel for anything else."""
        picture = self._pictures.get(name if isinstance(name, str) else name.toString())
        image = QImage.fromData(QByteArray.fromBase64(picture.data.encode())) if picture is not None else QImage()
        if not image.isNull():
            widest = self._look.number("readingColumn")
            if image.width() != widest:
                image = image.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
            return image
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(Qt.GlobalColor.transparent)
        return blank

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        layout = self.document().documentLayout()
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel):
                box = layout.blockBoundingRect(block)
                bar = QRectF(0, box.top(), 3, box.height())
                painter.fillRect(bar, self._look.colour("borderStrong"))
            block = block.next()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, not the text in it

    def changeEvent(self, event: QEvent) -> None:
        # Each character has its font from the design; Qt would set the text anew in the font of the widget.
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            super().changeEvent(event)

    def _fit(self) -> None:
        width = self.viewport().width()
        if width == self._fitted_to:
            return
        self._fitted_to = width
        self.document().setTextWidth(width)
        height = round(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)
        places = self._picture_places() if self.picture_buttons else {}
        for button in self.picture_buttons:
            button.setGeometry(places.get(button.picture.name, QRect()))

    def _picture_places(self) -> dict[str, QRect]:
        """Return where each picture stands in the text, by its name."""
        places: dict[str, QRect] = {}
        layout = self.document().documentLayout()
        block = self.document().begin()
        while block.isValid():
            iterator = block.begin()
            while not iterator.atEnd():
                fragment = iterator.fragment()
                if fragment.charFormat().isImageFormat():
                    line = block.layout().lineForTextPosition(fragment.position() - block.position())
                    at = layout.blockBoundingRect(block).topLeft() + line.naturalTextRect().topLeft()
                    size = line.naturalTextRect().size().toSize()
                    place = QRect(at.toPoint() + self.viewport().pos(), size)
                    places[fragment.charFormat().toImageFormat().name()] = place
                iterator += 1
            block = block.next()
        return places

    def _open_picture(self) -> None:
        sender = self.sender()
        if isinstance(sender, _PictureButton):
            self.picture_opened.emit(sender.picture, sender.words)

    def _dress(self, document: QTextDocument) -> None:
        look = self._look
        block = document.begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        root = document.rootFrame().frameFormat()
        root.setMargin(0)
        document.rootFrame().setFrameFormat(root)
        document.setIndentWidth(look.px(26))

    def _dress_block(self, block: QTextBlock) -> None:
        look = self._look
        cursor = QTextCursor(block)
        form = block.blockFormat()
        if not block.text() and _ends_table(block):
            _close_up(cursor)
            return
        heading = form.headingLevel() > 0
        style = "question" if heading else "reading"
        in_table = cursor.currentTable() is not None
        style = "body" if in_table else style
        line = QTextBlockFormat()
        # A picture is as tall as it is; a line of text has the height of its style.
        if "\ufffc" not in block.text():
            line.setLineHeight(look.line_height(style), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        quoted = form.hasProperty(QTextFormat.Property.BlockQuoteLevel)
        line.setTopMargin(look.px(24) if heading and block.position() else 0)
        within_list = block.textList() is not None and block.next().textList() is not None
        line.setBottomMargin(0 if in_table else look.px(6 if within_list or heading else 16))
        if quoted:
            line.setLeftMargin(look.px(18))
            line.setRightMargin(0)
        cursor.mergeBlockFormat(line)
        marker = QTextCharFormat()  # the number or bullet of a list item takes the format of its block
        marker_font = QFont(look.font(style))
        if _has_bullet(block):
            marker_font.setStretch(_BULLET_SPACE)
        marker.setFont(marker_font)
        cursor.setBlockCharFormat(marker)
        iterator = block.begin()
        parts = []
        while not iterator.atEnd():
            parts.append(
                (iterator.fragment().position(), iterator.fragment().length(), iterator.fragment().charFormat())
            )
            iterator += 1
        for position, length, char in parts:
            self._dress_text(position, length, char, style, heading or (in_table and self._is_head(block)))

    def _dress_text(self, position: int, length: int, char: QTextCharFormat, style: str, strong: bool) -> None:
        look = self._look
        font = QFont(look.font(style))
        dressed = QTextCharFormat(char)
        dressed.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # Markdown enlarges its headings
        key_term = char.fontItalic()
        if strong or char.fontWeight() > QFont.Weight.Normal:
            font.setWeight(QFont.Weight.DemiBold)
        dressed.setFont(font)
        dressed.setFontItalic(False)
        dressed.setForeground(QBrush(look.colour("text")))
        if key_term:
            dressed.setFontUnderline(True)
            dressed.setUnderlineColor(look.colour("clause"))
        else:
            dressed.setFontUnderline(False)
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(dressed)

    def _is_head(self, block: QTextBlock) -> bool:
        table = QTextCursor(block).currentTable()
        return table is not None and table.cellAt(block.position()).row() == 0

    def _dress_table(self, table: QTextTable) -> None:
        look = self._look
        form = table.format()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(QColor(look.colour("border"))))
        form.setBorderCollapse(True)
        form.setCellPadding(look.px(10))
        form.setCellSpacing(0)
        form.setTopMargin(look.px(12))  # a paragraph keeps no distance to a table
        form.setBottomMargin(look.px(16))
        columns = table.columns()
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, 100 / columns) for _ in range(columns)]
        )
        table.setFormat(form)
        for column in range(columns):
            cell = table.cellAt(0, column)
            char = cell.format().toTableCellFormat()
            char.setBackground(QBrush(look.colour("sunken")))
            cell.setFormat(char)


def _has_bullet(block: QTextBlock) -> bool:
    listed = block.textList()
    return listed is not None and listed.format().style() in _BULLETS


def _ends_table(block: QTextBlock) -> bool:
    """Whether a block stands right behind a table: Markdown leaves an empty one there."""
    before = block.previous()
    return before.isValid() and QTextCursor(before).currentTable() is not None


def _close_up(cursor: QTextCursor) -> None:
    line = QTextBlockFormat()
    line.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    line.setBottomMargin(0)
    cursor.mergeBlockFormat(line)
    tiny = QFont()
    tiny.setPixelSize(1)
    words = QTextCharFormat()
    words.setFont(tiny)
    cursor.setBlockCharFormat(words)


class _PictureButton(PaintedButton):
    """Lies over a picture of the text: pressing it shows the picture large."""

    def __init__(self, look: Look, picture: Picture, words: str, text: LessonText) -> None:
        super().__init__(text)
        self.picture, self.words = picture, words
        self._look = look
        self.setAccessibleName(self.tr("Enlarge the picture"))
        self.setAccessibleDescription(words)
        self.setToolTip(tip(self.tr("Enlarge the picture")))
        self.setProperty("ringRadius", look.radius("control"))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, pad = look.px(28), look.px(8)
        corner = QRectF(QRect(self.rect().bottomRight() - QPoint(size + pad, size + pad), self.rect().bottomRight()))
        corner.setSize(QRectF(0, 0, size, size).size())
        painter.setPen(QPen(look.colour("borderStrong"), 1))
        painter.setBrush(look.colour("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(corner, look.radius("control"), look.radius("control"))
        inset = look.px(5)
        look.draw_icon(painter, "zoom-in", "text", corner.adjusted(inset, inset, -inset, -inset))
