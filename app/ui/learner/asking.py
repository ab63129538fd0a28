"""Sends what a person asks about a commitment, an item or a lesson page to the trainer."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.inquiries import Desk, InquiryKind, Subject
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.ui.shared.ask_dialog import AskDialog
from app.ui.shared.look import Look
from app.ui.shared.sentences import say

if TYPE_CHECKING:
    from app.services.inquiring import Inquiries


class Asking(QObject):
    """Shows the dialog over a page and keeps it open until what was written is with the trainer."""

    def __init__(self, look: Look, inquiries: "Inquiries", actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._inquiries, self._actor = look, inquiries, actor
        self.dialog: AskDialog | None = None

    def ask(self, page: QWidget, subject: Subject) -> None:
        """Ask about `subject`; afterwards the keyboard is where it was on `page`."""
        before = page.focusWidget()
        dialog = AskDialog(self._look, subject, page.window())
        dialog.asked.connect(partial(self._send, dialog, subject))
        dialog.finished.connect(partial(self._finished, before))
        self.dialog = dialog
        dialog.open()

    def _send(self, dialog: AskDialog, subject: Subject, kind: InquiryKind, text: str) -> None:
        try:
            self._inquiries.ask(self._actor, kind, Desk.TRAINER, subject.kind, subject.about, text)
        except Refusal as refusal:
            dialog.refuse(say(refusal))
            return
        dialog.show_sent()

    def _finished(self, before: QWidget | None, _result: int) -> None:
        self.dialog = None
        if before is not None and isValid(before) and before.isVisible():
            before.window().activateWindow()
            before.setFocus(Qt.FocusReason.PopupFocusReason)
