"""Makes or changes an export profile, with the first lines of the file as they would be."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.export_profiles import LONGEST_NAME, MOST_COLUMNS, ExportProfile, KeptProfile, ProfileColumn
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.services.profile_keeping import ProfileKeeping
from app.ui.hr.profile_column_row import ProfileColumnRow
from app.ui.hr.profile_form import ProfileForm
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say

_BEFORE_SAMPLE = 250
"""Milliseconds without a change after which the sample is made anew."""
_TWO_COLUMNS = 820
_ABOUT_THE_NAME = (HrSentence.PROFILE_NAME_MISSING, HrSentence.PROFILE_NAME_TOO_LONG, HrSentence.PROFILE_NAME_TAKEN)


class ProfileEditor(QWidget):
    """`saved` carries the profile that was kept, `closed` the one that was left as it was, changed or not."""

    saved = Signal(KeptProfile)
    closed = Signal()

    def __init__(
        self,
        look: Look,
        profiles: ProfileKeeping,
        actor: Actor,
        profile: ExportProfile,
        profile_id: UUID | None,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._profiles, self._actor, self._worker = look, profiles, actor, worker
        self._before, self.profile_id = profile, profile_id
        self.name = QLineEdit(profile.name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the profile"))
        self.name_fault = Notice(look)
        self.rows: list[ProfileColumnRow] = []
        self.add_button = Button(look, self.tr("Add a column"), icon="plus", compact=True)
        self.form = ProfileForm(look, profile)
        self.fault = Notice(look)
        self.sample = QPlainTextEdit()
        self.sample.setReadOnly(True)
        self.sample.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.sample.setTabChangesFocus(True)
        self.sample.setAccessibleName(self.tr("The first rows of the file"))
        self.sample.setFixedHeight(look.px(116))
        self.save_button = Button(look, self.tr("Keep the profile"), "primary")
        self.cancel_button = Button(look, self.tr("Cancel"))
        self._pause = QTimer(self, singleShot=True, interval=_BEFORE_SAMPLE)
        self._lay_out()
        for column in profile.columns:
            self._add_row(column)
        self._number_rows()
        self.add_button.clicked.connect(self._add)
        self.name.textChanged.connect(self._change)
        self.form.changed.connect(self._change)
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self.closed)
        self._pause.timeout.connect(self._show_sample)
        self._show_sample()

    def profile(self) -> ExportProfile:
        """Return the profile as it is described now."""
        columns = tuple(row.column() for row in self.rows)
        return self.form.fill_in(self.name.text(), ExportProfile("", columns))

    def is_changed(self) -> bool:
        """Whether it is another profile than it was at first."""
        return self.profile() != self._before

    def focus_first(self) -> None:
        """Put the keyboard into the name."""
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() / self._look.scale >= _TWO_COLUMNS
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(way)
        self._side.setMaximumWidth(self._look.px(280) if wide else 16_777_215)
        # In large text the foot would leave no room for the form: there the sample scrolls with it.
        (self._foot if wide else self._body).insertWidget(1, self._sample_part)
        super().resizeEvent(event)

    # ---------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        look = self._look
        body = PageBody()
        self._body = column = QVBoxLayout(body)
        column.setContentsMargins(4, look.px(4), look.px(20), look.px(12))
        column.setSpacing(look.px(6))
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(look.px(32))
        main = QVBoxLayout()
        main.setSpacing(look.px(4))
        main.addWidget(label(look, self.tr("Name"), "overline"))
        main.addWidget(self.name)
        main.addWidget(self.name_fault)
        main.addSpacing(look.px(12))
        main.addWidget(label(look, self.tr("Columns, in their order"), "overline"))
        self._columns = QVBoxLayout()
        self._columns.setSpacing(0)
        main.addLayout(self._columns)
        main.addSpacing(look.px(4))
        main.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        main.addStretch(1)
        self._parts.addLayout(main, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.form)
        self._parts.addWidget(self._side)
        column.addLayout(self._parts)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(8))
        whole.addWidget(scrolling(body), 1)
        self._sample_part = QWidget()
        sample = QVBoxLayout(self._sample_part)
        sample.setContentsMargins(0, 0, 0, 0)
        sample.setSpacing(look.px(6))
        sample.addWidget(label(look, self.tr("The file begins like this"), "overline"))
        sample.addWidget(self.sample)
        self._foot = foot = QVBoxLayout()
        foot.setContentsMargins(4, 0, look.px(20), 4)
        foot.setSpacing(look.px(8))
        foot.addWidget(hairline())
        foot.addWidget(self._sample_part)
        foot.addWidget(self.fault)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(10))
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        foot.addLayout(buttons)
        whole.addLayout(foot)

    # ---------------------------------------------------------------- columns

    def _add_row(self, column: ProfileColumn) -> ProfileColumnRow:
        row = ProfileColumnRow(self._look, column)
        row.changed.connect(self._change)
        row.moved.connect(self._move)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._columns.addWidget(row)
        return row

    def _add(self) -> None:
        row = self._add_row(ProfileColumn("", ""))
        self._number_rows()
        row.source.setFocus(Qt.FocusReason.TabFocusReason)
        self._change()

    def _move(self, row: ProfileColumnRow, step: int) -> None:
        place = self.rows.index(row) + step
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._columns.removeWidget(row)
        self._columns.insertWidget(place, row)
        self._number_rows()
        (row.up_button if step < 0 else row.down_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self._change()

    def _remove(self, row: ProfileColumnRow) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        self._columns.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number_rows()
        near = self.rows[min(place, len(self.rows) - 1)].remove_button if self.rows else self.add_button
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self._change()

    def _number_rows(self) -> None:
        before: QWidget = self.name
        for place, row in enumerate(self.rows):
            row.can_move(up=place > 0, down=place < len(self.rows) - 1)
            for part in (row.source, row.heading, row.fixed, row.up_button, row.down_button, row.remove_button):
                QWidget.setTabOrder(before, part)
                before = part
        QWidget.setTabOrder(before, self.add_button)
        self.add_button.setEnabled(len(self.rows) < MOST_COLUMNS)

    # ---------------------------------------------------------------- sample and saving

    def _change(self) -> None:
        self.name_fault.clear()
        self._mark_name("false")
        self._pause.start()

    def _show_sample(self) -> None:
        profile, language = self.profile(), self._look.language
        self._worker.run(
            self,
            lambda _report: self._profiles.sample(self._actor, profile, language),
            self._sample_known,
            partial(self._fail, saving=False),
        )

    def _sample_known(self, lines: list[str]) -> None:
        self.fault.clear()
        self.sample.setPlainText("\n".join(lines))

    def _save(self) -> None:
        self._pause.stop()
        try:
            kept = self._profiles.save(self._actor, self.profile(), self.profile_id)
        except Refusal as refusal:
            self._fail(refusal, saving=True)
            return
        self.saved.emit(kept)

    def _fail(self, error: Exception, *, saving: bool) -> None:
        if not isinstance(error, Refusal):
            raise error
        if not saving:
            self.sample.setPlainText("")
        words = say(error)
        if error.sentence in _ABOUT_THE_NAME:
            if saving:
                self.name_fault.say(words)
                self._mark_name("true")
                self.name.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.fault.say(words)
        if saving:
            announce(self, words)

    def _mark_name(self, fault: str) -> None:
        self.name.setProperty("fault", fault)
        self.name.style().unpolish(self.name)
        self.name.style().polish(self.name)
