"""The export profiles of the workspace: list, make, change, pass on, delete and take back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.export_profiles import Delimiter, ExportProfile, FileEncoding, KeptProfile, new_profile
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.services.profile_keeping import ProfileKeeping
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.profile_editor import ProfileEditor
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import PageBody, hairline, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.open_dialog import OpenFile
from app.ui.shared.save_dialog import ChooseFile
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock

Draft = tuple[ExportProfile, UUID | None]
"""A profile that is being written, and the id of the one that it changes."""


class ProfilesView(QWidget):
    """Reads and writes profiles at once: they are few and small."""

    def __init__(
        self,
        look: Look,
        profiles: ProfileKeeping,
        actor: Actor,
        worker: BackgroundWorker,
        choose_file: ChooseFile,
        open_file: OpenFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._profiles, self._actor, self._worker = look, profiles, actor, worker
        self._choose_file, self._open_file = choose_file, open_file
        self._undo: Callable[[], None] | None = None
        self.editor: ProfileEditor | None = None
        self.new_button = Button(look, self.tr("New profile"), "primary", icon="plus")
        self.import_button = Button(look, self.tr("Bring in a file"), icon="file-input")
        self.done = Notice(look, "right", "circle-check")
        self.undo_button = Button(look, self.tr("Undo"), "link", icon="undo-2", compact=True)
        self.failure = Notice(look)
        self._list = QWidget()
        self.rows: list[ProfileRow] = []
        leave_to_hr(actor, self.new_button, self.import_button)
        self._lay_out()
        self.new_button.clicked.connect(self._new)
        self.import_button.clicked.connect(self._import)
        self.undo_button.clicked.connect(self._take_back)
        self._say("")
        self.refresh()

    def refresh(self) -> None:
        """Read the profiles anew."""
        try:
            found = self._profiles.list_all(self._actor)
        except Refusal as refusal:
            self.failure.say(say(refusal))
            return
        self._list = swap(self._column, self._list, self._listed(found))

    def focus_first(self) -> None:
        """Put the keyboard on what can be done first."""
        if self.editor is not None:
            self.editor.focus_first()
        else:
            self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> Draft | None:
        """Return the profile that is being written, if one is."""
        return None if self.editor is None else (self.editor.profile(), self.editor.profile_id)

    def edit(self, profile: ExportProfile, profile_id: UUID | None) -> None:
        """Open a profile for writing; without an id it is a new one."""
        self._close_editor()
        self._say("")
        self.editor = ProfileEditor(self._look, self._profiles, self._actor, profile, profile_id, self._worker)
        self.editor.saved.connect(self._saved)
        self.editor.closed.connect(self._cancelled)
        self._stack.addWidget(self.editor)
        self._stack.setCurrentWidget(self.editor)
        self.editor.focus_first()

    # ---------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        look = self._look
        body = PageBody()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(4, look.px(4), look.px(20), look.px(12))
        self._column.setSpacing(look.px(10))
        words = self.tr(
            "A profile makes the file that another program imports: its columns, headings, order and dates."
        )
        self._column.addWidget(TextBlock(look, words, "body", "textMuted"))
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(10))
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.import_button)
        buttons.addStretch(1)
        self._column.addLayout(buttons)
        said = QHBoxLayout()
        said.setSpacing(look.px(12))
        said.addWidget(self.done)
        said.addWidget(self.undo_button)
        said.addStretch(1)
        self._column.addLayout(said)
        self._column.addWidget(self.failure)
        self._column.addWidget(self._list)
        self._column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(body))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _listed(self, profiles: list[KeptProfile]) -> QWidget:
        look = self._look
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, look.px(6), 0, 0)
        column.setSpacing(0)
        self.rows = []
        if not profiles:
            column.setSpacing(look.px(8))
            column.addWidget(icon_label(look, "file-output", "textMuted", 22))
            column.addWidget(label(look, self.tr("No profile yet"), "heading"))
            words = self.tr("Make one, and it can be chosen as the kind of file in every export of records.")
            column.addWidget(TextBlock(look, words, "body", "textMuted"))
            return found
        column.addWidget(hairline(strong=True))
        for kept in profiles:
            row = ProfileRow(look, kept)
            row.edit_link.clicked.connect(partial(self.edit, kept.profile, kept.id))
            row.duplicate_link.clicked.connect(partial(self._duplicate, kept.profile))
            row.save_link.clicked.connect(partial(self._save_file, kept.profile))
            row.delete_link.clicked.connect(partial(self._delete, kept))
            leave_to_hr(self._actor, row.edit_link, row.duplicate_link, row.save_link, row.delete_link)
            self.rows.append(row)
            column.addWidget(row)
            column.addWidget(hairline())
        return found

    # ---------------------------------------------------------------- what is done

    def _new(self) -> None:
        self.edit(new_profile("", self._look.language), None)

    def _duplicate(self, profile: ExportProfile) -> None:
        self.edit(replace(profile, name=self.tr("{name} (copy)").format(name=profile.name)), None)

    def _import(self) -> None:
        chosen = self._open_file(self, self.tr("Export profiles (*.json)"))
        if not chosen:
            return
        try:
            profile = self._profiles.read_file(self._actor, Path(chosen))
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.edit(profile, None)

    def _save_file(self, profile: ExportProfile) -> None:
        path = self._choose_file(self, f"{_file_name(profile.name)}.json", self.tr("Export profile (*.json)"))
        if not path:
            return
        try:
            saved = self._profiles.save_file(self._actor, profile, Path(path))
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self._say(self.tr("“{name}” saved to {path}.").format(name=profile.name, path=saved))

    def _delete(self, kept: KeptProfile) -> None:
        try:
            self._profiles.remove(self._actor, kept.id)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.refresh()
        words = self.tr("“{name}” was deleted.").format(name=kept.profile.name)
        self._say(words, partial(self._bring_back, kept))

    def _bring_back(self, kept: KeptProfile) -> None:
        try:
            self._profiles.save(self._actor, kept.profile, kept.id)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.refresh()
        self._say(self.tr("“{name}” is back.").format(name=kept.profile.name))
        self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved(self, kept: KeptProfile) -> None:
        self._close_editor()
        self.refresh()
        self._say(self.tr("“{name}” is kept.").format(name=kept.profile.name))
        self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cancelled(self) -> None:
        editor = self.editor
        if editor is None:
            return
        changed, draft, profile_id = editor.is_changed(), editor.profile(), editor.profile_id
        self._close_editor()
        self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if changed:
            self._say(self.tr("What you changed was not kept."), partial(self.edit, draft, profile_id))

    def _close_editor(self) -> None:
        if self.editor is not None:
            self._stack.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
        self._stack.setCurrentIndex(0)

    # ---------------------------------------------------------------- what is said

    def _say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        self.failure.clear()
        self._undo = undo
        self.undo_button.setVisible(undo is not None)
        if not words:
            self.done.clear()
            return
        self.done.say(words)
        announce(self.done, words)
        if undo is not None:
            self.undo_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def _refuse(self, refusal: Refusal) -> None:
        self._say("")
        self.failure.say(say(refusal))
        announce(self.failure, say(refusal))


class ProfileRow(QWidget):
    """A profile in the list, with what can be done with it."""

    def __init__(self, look: Look, kept: KeptProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = kept
        name = kept.profile.name
        self.edit_link = self._link(look, self.tr("Change"), self.tr("Change “{name}”").format(name=name))
        self.duplicate_link = self._link(look, self.tr("Duplicate"), self.tr("Duplicate “{name}”").format(name=name))
        self.save_link = self._link(look, self.tr("Save as a file"), self.tr("Save “{name}”").format(name=name))
        self.delete_link = self._link(look, self.tr("Delete"), self.tr("Delete “{name}”").format(name=name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(10), 0, look.px(10))
        column.setSpacing(look.px(2))
        column.addWidget(TextBlock(look, name, "bodyStrong"))
        column.addWidget(TextBlock(look, self._summary(kept.profile), "meta", "textMuted"))
        links = QHBoxLayout()
        links.setSpacing(look.px(16))
        for link in (self.edit_link, self.duplicate_link, self.save_link, self.delete_link):
            links.addWidget(link)
        links.addStretch(1)
        column.addLayout(links)

    def _summary(self, profile: ExportProfile) -> str:
        signs = {
            Delimiter.COMMA: self.tr("comma"),
            Delimiter.SEMICOLON: self.tr("semicolon"),
            Delimiter.TAB: self.tr("tab"),
            Delimiter.BAR: self.tr("vertical bar"),
        }
        encodings = {
            FileEncoding.UTF8: "UTF-8",
            FileEncoding.UTF8_MARKED: self.tr("UTF-8 with a mark"),
            FileEncoding.CP932: "Shift_JIS (CP932)",
        }
        count = len(profile.columns)
        columns = self.tr("1 column") if count == 1 else self.tr("{count} columns").format(count=count)
        return " · ".join((columns, signs[profile.delimiter], encodings[profile.encoding], profile.date_format))

    def _link(self, look: Look, text: str, name: str) -> Button:
        link = Button(look, text, "link", compact=True)
        link.setAccessibleName(name)
        return link


def _file_name(name: str) -> str:
    """Return the name of a profile without what a file's name cannot have."""
    return "".join("-" if char in '<>:"/\\|?*' else char for char in name).strip(". ") or "profile"
