"""One entry of the log whole, and the check whether a file is the one that left."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.export_log import FileCheck, LoggedExport
from app.domain.export_words import ExportNames, filter_in_words
from app.domain.records import EXPORT_COLUMNS
from app.ui.hr.export_log_columns import ExportLogColumns
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.export_words import say_recipient
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say_moment, say_number
from app.ui.shared.text_flow import TextBlock

_RING = 4
_DIGITS = 16
"""Hexadecimal digits in a group: as many as a reader can compare at a glance."""


class ExportDetail(QFrame):
    """`check_wanted` asks for a file to compare with the entry that is shown, `closed` to hide the panel."""

    check_wanted = Signal()
    closed = Signal()

    def __init__(self, look: Look, columns: ExportLogColumns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("The export"))
        self._look, self._columns = look, columns
        self._headings = {one.field: one.heading.in_language(look.language) for one in EXPORT_COLUMNS}
        self.entry: LoggedExport | None = None
        self.close_button = Button(look, "", "ghost", icon="x", compact=True)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.check_button = Button(look, self.tr("Check a file against this entry"), icon="file-check")
        self.same = Notice(look, "right", "circle-check")
        self.different = Notice(look)
        self._facts = QWidget()
        self._lay_out()
        escape = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.closed.emit, context=escape)
        self.close_button.clicked.connect(self.closed)
        self.check_button.clicked.connect(self.check_wanted)

    def show_entry(self, entry: LoggedExport, names: ExportNames) -> None:
        """Show an entry; what was checked before is forgotten."""
        self.entry = entry
        self.same.clear()
        self.different.clear()
        self._facts = swap(self._column, self._facts, self._facts_of(entry, names))

    def show_check(self, check: FileCheck, path: Path) -> None:
        """Say whether the file is the one of the entry."""
        self.same.clear()
        self.different.clear()
        if check.same:
            words = self.tr("“{file}” is this file, to the byte.").format(file=path.name)
            self.same.say(words)
        elif check.other is not None:
            when = say_moment(self._look, check.other.exported.local)
            words = self.tr("“{file}” is another file: it left on {when}.").format(file=path.name, when=when)
            self.different.say(words)
        else:
            words = self.tr("“{file}” is not this file, or was changed since. Its SHA-256 is {digest}.").format(
                file=path.name, digest=check.sha256
            )
            self.different.say(words)
        announce(self, words)

    def refuse(self, words: str) -> None:
        """Say why a file could not be compared."""
        self.same.clear()
        self.different.say(words)
        announce(self.different, words)

    def _lay_out(self) -> None:
        look = self._look
        whole = QVBoxLayout(self)
        # Four pixels belong to the focus ring, which the scroll area would cut.
        whole.setContentsMargins(look.px(20) + 1 - _RING, look.px(18), 0, look.px(20))
        whole.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(_RING, 0, look.px(10), 0)
        head.addWidget(label(look, self.tr("The export"), "heading"), 1)
        head.addWidget(self.close_button)
        whole.addLayout(head)
        body = PageBody()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(_RING, look.px(8), look.px(20), look.px(12))
        self._column.setSpacing(0)
        self._column.addWidget(self._facts)
        self._column.addSpacing(look.px(16))
        self._column.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.same)
        self._column.addWidget(self.different)
        self._column.addStretch(1)
        whole.addWidget(scrolling(body), 1)

    def _facts_of(self, entry: LoggedExport, names: ExportNames) -> QWidget:
        look, columns = self._look, self._columns
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        rows = (
            self.tr("1 row") if entry.rows == 1 else self.tr("{count} rows").format(count=say_number(look, entry.rows))
        )
        if entry.people == 1:
            rows = self.tr("{rows}, 1 person").format(rows=rows)
        elif entry.people is not None:
            rows = self.tr("{rows}, {count} people").format(rows=rows, count=say_number(look, entry.people))
        self._add(column, self.tr("When"), say_moment(look, entry.exported.local))
        self._add(column, self.tr("What"), f"{columns.what(entry)}\n{rows}")
        self._add(column, self.tr("Filter"), filter_in_words(entry.asked_for(), names, look.language))
        self._add(column, self.tr("Purpose"), entry.purpose)
        self._add(column, self.tr("Recipient"), say_recipient(entry.recipient))
        self._add_basis(column, entry, names)
        self._add(column, self.tr("By"), columns.role(entry))
        self._add(column, self.tr("File"), entry.file_name)
        digest = entry.sha256
        groups = [digest[start : start + _DIGITS] for start in range(0, len(digest), _DIGITS)]
        self._add(column, self.tr("SHA-256"), "\n".join(groups))
        self._add(column, self.tr("Columns"), self._column_words(entry.columns.split()))
        return facts

    def _add(self, column: QVBoxLayout, name: str, value: str) -> None:
        column.addSpacing(self._look.px(10))
        column.addWidget(label(self._look, name, "overline", "muted"))
        column.addWidget(TextBlock(self._look, value, "body"))

    def _add_basis(self, column: QVBoxLayout, entry: LoggedExport, names: ExportNames) -> None:
        look = self._look
        for one in names.policy.commitments():
            if one.id == entry.basis:
                column.addSpacing(look.px(10))
                column.addWidget(label(look, self.tr("Exception that allows it"), "overline", "muted"))
                words = one.text.in_language(look.language)
                tag = CommitmentTag(look, one.number, one.label.in_language(look.language), words)
                column.addSpacing(look.px(3))
                column.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
                column.addWidget(TextBlock(look, words, "meta", "textMuted"))

    def _column_words(self, fields: Sequence[str]) -> str:
        if list(fields) == list(self._headings):
            return self.tr("All {count}").format(count=len(fields))
        comma = "、" if self._look.language == "ja" else ", "
        return comma.join(self._headings.get(field, field) for field in fields)
