"""Where no new version of the policy waits: what is taught, where to drop the next one, and what was adopted before."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.domain.texts import Text
from app.services.policy_changing import AdoptedVersion
from app.ui.shared.buttons import Button
from app.ui.shared.file_drop import FileDrop
from app.ui.shared.labels import label
from app.ui.shared.lined_table import LinedColumn, LinedTable
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.policy_words import say_decided

_FOLDED_BELOW = 700
_WIDEST_DROP = 720


class PolicyStart(QWidget):
    """`file_wanted` carries a file that was dropped; the others ask to choose one, to save one, to open a module."""

    file_wanted = Signal(str)
    choose_pressed = Signal()
    save_pressed = Signal()
    module_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        policy: Policy,
        adopted: Sequence[AdoptedVersion],
        titles: dict[str, Text],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._titles = look, titles
        sentence = self.tr("“{title}”, version {version}, is taught. It holds since {date}.").format(
            title=policy.title.in_language(look.language), version=policy.version, date=say_date(look, policy.effective)
        )
        self.sentence = TextBlock(look, sentence, "lead")
        how = self.tr(
            "The new version is a policy.yaml with another version. You see commitment by commitment what changed and "
            "decide about each; nothing is taught before you adopt it."
        )
        self.drop = FileDrop(look, self.tr("Drop the new version here"), how)
        self.drop.setMaximumWidth(look.px(_WIDEST_DROP))
        self.save_button = Button(
            look, self.tr("Save the version that is taught as a file"), "link", icon="download", compact=True
        )
        self.table = LinedTable(
            look,
            (
                LinedColumn(self.tr("Version"), 104),
                LinedColumn(self.tr("Adopted"), 164, prefix=True),
                LinedColumn(self.tr("By"), 136, prefix=True),
                LinedColumn(self.tr("Decided"), 0, prefix=True),
                LinedColumn(self.tr("Given to learn"), 0, prefix=True),
            ),
        )
        self.module_buttons: list[Button] = []
        for one in adopted:
            self._add(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(self.sentence)
        row = QHBoxLayout()  # which asks how high it is at the width that it may have, as a column does not
        row.addWidget(self.drop, 1)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(10))
        column.addWidget(label(look, self.tr("Adopted here"), "heading"))
        if adopted:
            column.addWidget(self.table)
        else:
            self.table.setParent(self)
            self.table.hide()
            none = self.tr("No version was adopted here yet: what is taught came with the course.")
            column.addWidget(TextBlock(look, none, "body", "textMuted"))
        column.addStretch(1)
        self.drop.dropped.connect(self.file_wanted)
        self.drop.choose_pressed.connect(self.choose_pressed)
        self.save_button.clicked.connect(self.save_pressed)

    def fit(self, width: int) -> None:
        """Lay the table out in a width of the page, in pixels."""
        self.table.fit(width, folded=width / self._look.scale < _FOLDED_BELOW)

    def _add(self, adopted: AdoptedVersion) -> None:
        look, change = self._look, adopted.change
        day = say_date(look, change.adopted.date()) if change.adopted is not None else ""
        decided = say_decided(look, change)
        given: QWidget = label(look, self.tr("Nothing"), "body", "muted")
        told = self.tr("Nothing")
        if change.module is not None:
            told = self.tr("1 person") if adopted.given == 1 else self.tr("{count} people")
            told = told.format(count=say_number(look, adopted.given))
            link = Button(look, told, "link", icon="book-open", compact=True)
            title = self._titles.get(change.module)
            link.setAccessibleDescription(title.in_language(look.language) if title is not None else change.module)
            link.clicked.connect(partial(self.module_wanted.emit, change.module))
            self.module_buttons.append(link)
            given = link
        cells = [
            TextBlock(look, change.after.version, "bodyStrong"),
            TextBlock(look, day, "body"),
            TextBlock(look, change.account, "body"),
            TextBlock(look, decided, "body"),
            given,
        ]
        self.table.add_row(cells, f"{change.after.version}, {day}, {change.account}, {decided}, {told}")
