"""What a person confirms after a pass, in the policy's words: offered calmly, never in the way."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.attestations import Attestation
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say, say_date
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.attesting import Attesting


class AttestationCard(QFrame):
    """Shows the words for one completion and keeps the agreement; `confirmed` is sent when the button has gone."""

    confirmed = Signal()

    def __init__(
        self,
        look: Look,
        attesting: "Attesting",
        actor: Actor,
        completion_id: str,
        wording: str,
        given: Attestation | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._look, self._attesting, self._actor, self._completion_id = look, attesting, actor, completion_id
        self._words = TextBlock(look, wording, "clauseSmall")
        self.agree_button = Button(look, self.tr("I agree"), "secondary", icon="check")
        self.agree_button.setAccessibleDescription(wording)
        self._given_icon = icon_label(look, "check", "right", 16)
        self._given = TextBlock(look, "", "meta", "right")
        self._notice = Notice(look)
        column = QVBoxLayout(self)
        pad = look.number("cardPad")
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(0)
        column.addWidget(label(look, self.tr("Confirm in your own name"), "heading"))
        column.addSpacing(look.px(8))
        column.addWidget(self._words)
        column.addSpacing(look.px(12))
        column.addWidget(self.agree_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self._given_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._given, 1)
        column.addLayout(row)
        column.addWidget(self._notice)
        self.agree_button.clicked.connect(self._agree)
        self._show_given(given)

    def wording(self) -> str:
        """Return the words that are shown."""
        return self._words.text()

    def _agree(self) -> None:
        try:
            given = self._attesting.attest(self._actor, self._completion_id, self._look.language)
        except Refusal as refusal:
            self._notice.say(say(refusal))
            return
        self._notice.clear()
        self._show_given(given)
        announce(self, self._given.text())
        self.confirmed.emit()

    def _show_given(self, given: Attestation | None) -> None:
        self.agree_button.setVisible(given is None)
        self._given_icon.setVisible(given is not None)
        self._given.setVisible(given is not None)
        if given is not None:
            # What counts are the words that were confirmed, also where the window has another language by now.
            self._words.set_text(given.wording)
            local = given.attested.local
            day = say_date(self._look, datetime.fromisoformat(local).date())
            moment = f"{day} {local[11:19]} {local[19:]}"
            self._given.set_text(self.tr("Confirmed {moment}").format(moment=moment))
