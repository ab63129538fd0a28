"""What is kept for how long: what goes after that, what stays and why, and how much is past it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.retention import RULES, Overdue, period_in_words
from app.services.retaining import RetentionPreview
from app.ui.shared.labels import line_icon
from app.ui.shared.lined_table import LinedColumn, LinedTable
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_number
from app.ui.shared.text_flow import TextBlock


class RetentionTable(LinedTable):
    """One row for each kind; nothing in it takes the keyboard."""

    def __init__(self, look: Look, shown: RetentionPreview, parent: QWidget | None = None) -> None:
        stays = self.tr("Stays, and why")
        goes = self.tr("Goes")
        super().__init__(
            look,
            (
                LinedColumn(self.tr("What"), 176),
                LinedColumn(self.tr("Kept for"), 160),
                LinedColumn(goes, 180, prefix=True),
                LinedColumn(stays, 0, prefix=True),
                LinedColumn(self.tr("Past that"), 158, prefix=True),
            ),
            parent,
        )
        language = look.language
        for one in shown.overdue:
            rule = RULES[one.kind]
            what, since = rule.what.in_language(language), rule.since.in_language(language)
            period = period_in_words(one.kind, shown.periods).in_language(language)
            said = [what, period, since, rule.goes.in_language(language), rule.stays.in_language(language)]
            cells: list[QWidget] = [
                TextBlock(look, what, "bodyStrong"),
                _two_lines(look, period, since),
                TextBlock(look, said[3], "body"),
                TextBlock(look, said[4], "body", "textMuted"),
                self._overdue(look, one),
            ]
            past = self._words(look, one)
            self.add_row(cells, f"{what}. {period} {since}. {goes}: {said[3]}. {stays}: {said[4]}. {past}")

    def _overdue(self, look: Look, one: Overdue) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        icon, role = ("rotate-ccw", "due") if one.count else ("check", "right")
        row.addWidget(line_icon(look, icon, role), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock(look, self._words(look, one), "body", role), 1)
        return holder

    def _words(self, look: Look, one: Overdue) -> str:
        if not one.count:
            return self.tr("Nothing")
        count = say_number(look, one.count)
        if one.oldest is None:
            return count
        return self.tr("{count}, the oldest of {date}").format(count=count, date=say_date(look, one.oldest))


def _two_lines(look: Look, above: str, below: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(TextBlock(look, above, "body"))
    column.addWidget(TextBlock(look, below, "meta", "textMuted"))
    return holder
