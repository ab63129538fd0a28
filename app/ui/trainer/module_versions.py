"""Every version of a module that was published from the studio: when, by whom, why, what changed, whom it concerned."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.domain.publishing import Publication, Whom
from app.ui.shared.labels import label
from app.ui.shared.lines import hairline, swap
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_time
from app.ui.shared.show_more import ShowMore
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.change_words import ChangeWords
from app.ui.trainer.publish_lists import LineList


class ModuleVersions(QWidget):
    """The newest stands first."""

    def __init__(self, look: Look, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = ChangeWords(look, policy, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget = QWidget()
        self._column.addWidget(self._content)
        self._column.addStretch(1)

    def show_history(self, history: Sequence[Publication], version: str) -> None:
        """Show what was published; `version` is the one that is taught."""
        look, content = self._look, QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        if not history:
            words = self.tr("Nothing of it was published from here yet. Each version stands here with what changed.")
            column.addWidget(TextBlock(look, words, "body", "textMuted"))
        rows = QVBoxLayout()
        rows.setSpacing(look.px(10))
        column.addLayout(rows)

        def add(some: Sequence[Publication]) -> None:
            for one in some:
                rows.addWidget(self._row(one, live=one.version == version))
                rows.addWidget(hairline())

        column.addWidget(ShowMore(look, add, history), 0, Qt.AlignmentFlag.AlignLeft)
        self._content = swap(self._column, self._content, content)

    def _row(self, publication: Publication, *, live: bool) -> QWidget:
        look, row = self._look, QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        title = self.tr("Version {version}, current") if live else self.tr("Version {version}")
        column.addWidget(label(look, title.format(version=publication.version), "rowTitle"))
        at = publication.published.astimezone()
        by = self.tr("{day}, {time}, by {name}")
        if not publication.account:
            by = self.tr("{day}, {time}")
        said = by.format(day=say_date(look, at.date()), time=say_time(at)[:5], name=publication.account)
        column.addWidget(label(look, said, "meta", "muted"))
        if publication.note:
            column.addWidget(TextBlock(look, publication.note, "body"))
        lines = [self._words.say(one) for one in publication.changes]
        if publication.before is None:  # nobody had completed it yet
            lines = [self.tr("The first version.")]
        else:
            column.addWidget(TextBlock(look, self._concern(publication), "meta", "textMuted"))
        column.addWidget(LineList(look, "", lines))
        return row

    def _concern(self, publication: Publication) -> str:
        concern = publication.concern
        if concern.whom is Whom.NOBODY:
            return self.tr("Completions stayed valid.")
        day = say_date(self._look, concern.due) if concern.due is not None else ""
        if concern.whom is Whom.DEPARTMENT:
            words = self.tr("Whoever had passed it in {department} learnt it again, due {day}.")
            return words.format(department=concern.department, day=day)
        return self.tr("Whoever had passed it learnt it again, due {day}.").format(day=day)
