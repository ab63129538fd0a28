"""Which columns go into the file: a count that opens the list of all of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.records import EXPORT_COLUMNS
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.tick_box import TickBox

_IDENTITY = ("number", "name", "department", "module_title", "score", "passed", "completed_date", "completed_time")


class ExportColumnsField(QWidget):
    """All columns are chosen at first; `changed` tells that others are."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.link = Button(look, "", "link", compact=True)
        self.lines = {
            column.field: TickBox(look, column.heading.in_language(look.language)) for column in EXPORT_COLUMNS
        }
        for line in self.lines.values():
            line.setChecked(True)
        self.all_link = Button(look, self.tr("All"), "link", compact=True)
        self.usual_link = Button(look, self.tr("The usual eight"), "link", compact=True)
        self._note = TextBlock(look, "", "meta", "textMuted")
        self._list = QWidget()
        self._lay_out()
        self._open(False)
        self.link.clicked.connect(lambda: self._open(not self._list.isVisibleTo(self)))
        self.all_link.clicked.connect(lambda: self.choose(tuple(self.lines)))
        self.usual_link.clicked.connect(lambda: self.choose(_IDENTITY))
        for line in self.lines.values():
            line.toggled.connect(self._count)
        self._count()
        self.show_note("")

    def fields(self) -> tuple[str, ...]:
        """Return the fields that are chosen, in the order of the file."""
        return tuple(field for field, line in self.lines.items() if line.isChecked())

    def choose(self, fields: tuple[str, ...]) -> None:
        """Choose exactly these fields."""
        for field, line in self.lines.items():
            line.setChecked(field in fields)

    def show_note(self, note: str) -> None:
        """Say why there is nothing to choose for this kind of file; with an empty text there is."""
        usual = self.tr("Numbers stay text (00417). Date, time and offset are three columns.")
        self._note.set_text(note or usual)
        self.link.setVisible(not note)
        self._list.setVisible(self._list.isVisibleTo(self) and not note)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        head = QHBoxLayout()
        head.addWidget(label(look, self.tr("Columns"), "overline"))
        head.addStretch(1)
        head.addWidget(self.link)
        column.addLayout(head)
        column.addWidget(self._note)
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(0, look.px(6), 0, 0)
        inside.setSpacing(0)
        links = QHBoxLayout()
        links.setSpacing(look.px(16))
        links.addWidget(self.all_link)
        links.addWidget(self.usual_link)
        links.addStretch(1)
        inside.addLayout(links)
        for line in self.lines.values():
            inside.addSpacing(look.px(6))
            inside.addWidget(line)
        column.addWidget(self._list)

    def _open(self, opened: bool) -> None:
        self._list.setVisible(opened)
        if opened:
            self.all_link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        count = self.tr("{chosen} of {all}").format(chosen=len(self.fields()), all=len(self.lines))
        self.link.setText(count)
        self.link.setAccessibleName(self.tr("Choose columns: {count}").format(count=count))
        self.link.updateGeometry()
        self.changed.emit()
