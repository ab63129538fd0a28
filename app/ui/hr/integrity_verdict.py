"""What a check of the ledger found, the verdict first, in the words of `clausewise verify`."""

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.ledger_report import LedgerReport, Statement, Verdict
from app.services.ledger_watching import LedgerCheck
from app.ui.shared.labels import icon_label, label, line_icon
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_moment, say_number
from app.ui.shared.text_flow import TextBlock

_LONGEST = 620
"""Pixels of the design; lines of text do not get longer."""


def say_statement(look: Look, statement: Statement, zone: tzinfo | None) -> str:
    """Return a sentence of a report in the window's language, its times (UTC as they are kept) in a zone."""
    values = dict(statement.values)
    if "time" in values:
        local = datetime.fromisoformat(values["time"]).astimezone(zone)
        values["time"] = say_moment(look, local.isoformat(timespec="seconds"))
    return QCoreApplication.translate("Integrity", statement.said.value).format(**values)


class IntegrityVerdict(QWidget):
    """The verdict as a sentence with an icon and a word, and when what was checked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.sentence = TextBlock(look, "", "lead")
        self.checked = TextBlock(look, "", "meta", "textMuted")
        self._icon: QWidget = QWidget()
        self._head = QHBoxLayout(self)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(look.px(12))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(self.sentence)
        words.addWidget(self.checked)
        self._head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(words, 1)
        self.show_check(None)

    def show_check(self, check: LedgerCheck | None) -> None:
        """Show what a check found, or that there was none yet."""
        if check is None:
            self._show_verdict("circle-help", "textMuted", self.tr("Not checked since the program was started."))
            self.checked.set_text(self.tr("“Check now” makes every entry again from the records themselves."))
            return
        report, look = check.report, self._look
        count = say_number(look, report.leaves)
        if report.verdict is Verdict.SOUND:
            words = self.tr("Sound: the {count} entries are what was recorded.")
            self._show_verdict("shield-check", "right", words.format(count=count))
        elif report.verdict is Verdict.BROKEN:
            words = self.tr("Broken: {count} things are not as they were recorded.")
            if report.break_count == 1:
                words = self.tr("Broken: one thing is not as it was recorded.")
            breaks = say_number(look, report.break_count)
            self._show_verdict("circle-x", "wrong", words.format(count=breaks))
        else:
            words = self.tr("Cannot tell: what is here is sound, but something can be missing.")
            self._show_verdict("triangle-alert", "due", words)
        self.checked.set_text(self._say_checked(check, count))

    def _say_checked(self, check: LedgerCheck, count: str) -> str:
        moment = say_moment(self._look, check.at.isoformat(timespec="seconds"))
        if check.witness is None:
            words = self.tr("{count} entries checked on {moment}, without a witness")
            return words.format(count=count, moment=moment)
        words = self.tr("{count} entries checked on {moment}, against the witness file “{file}”")
        return words.format(count=count, moment=moment, file=check.witness.name)

    def _show_verdict(self, icon: str, role: str, words: str) -> None:
        look = self._look
        self._head.removeWidget(self._icon)
        self._icon.hide()
        self._icon.deleteLater()
        self._icon = icon_label(look, icon, role, 26)
        self._icon.setFixedHeight(look.line_height("lead"))
        self._head.insertWidget(0, self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self.sentence.set_text(words, role if role in ("right", "wrong", "due") else "text")


class IntegrityFindings(QWidget):
    """Where it breaks, what cannot be told, what is proven and what not: one sentence for each."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.statements: list[TextBlock] = []
        self._parts = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._parts)
        self.hide()

    def show_check(self, check: LedgerCheck | None) -> None:
        """Show what a check found; nothing if there was none yet."""
        self._show_parts(list(self._say_parts(check.report, check.at.tzinfo)) if check is not None else [])
        self.setVisible(check is not None)

    def _say_parts(self, report: LedgerReport, zone: tzinfo | None) -> Iterator[tuple[str, str, str, Sequence[str]]]:
        look = self._look
        breaks = [say_statement(look, one, zone) for one in report.breaks]
        more = report.break_count - len(report.breaks)
        if more:
            breaks.append(self.tr("… and {count} more.").format(count=say_number(look, more)))
        yield self.tr("Where it breaks"), "x", "wrong", breaks
        unknown = [say_statement(look, one, zone) for one in report.unknown]
        yield self.tr("What cannot be told"), "circle-help", "due", unknown
        yield self.tr("What is proven"), "check", "right", [say_statement(look, one, zone) for one in report.proven]
        open_points = [say_statement(look, one, zone) for one in report.not_proven]
        yield self.tr("What is not proven"), "minus", "textMuted", open_points

    def _show_parts(self, parts: Sequence[tuple[str, str, str, Sequence[str]]]) -> None:
        look = self._look
        self.statements = []
        new = QWidget()
        column = QVBoxLayout(new)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        for heading, icon, role, sentences in parts:
            if not sentences:
                continue
            column.addSpacing(look.px(12))
            column.addWidget(label(look, heading, "heading"))
            for sentence in sentences:
                block = TextBlock(look, sentence, "body")
                block.limit_width(look.px(_LONGEST))
                row = QHBoxLayout()
                row.setSpacing(look.px(10))
                row.addWidget(line_icon(look, icon, role), 0, Qt.AlignmentFlag.AlignTop)
                row.addWidget(block, 1)
                column.addLayout(row)
                self.statements.append(block)
        self._column.replaceWidget(self._parts, new)
        self._parts.hide()
        self._parts.deleteLater()
        self._parts = new
        new.show()
