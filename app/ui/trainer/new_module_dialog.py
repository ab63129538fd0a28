"""Asks what a new module is called, in both languages, and which commitments it is about."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.policy import Policy
from app.domain.texts import LANGUAGES, Language, Text
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.decision_dialog import DecisionDialog
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.commitments_field import CommitmentsField
from app.ui.trainer.place_words import say_language


class NewModuleDialog(DecisionDialog):
    """`decided` tells that it is to be made."""

    def __init__(self, look: Look, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.call(self.tr("New module"), self.tr("Make the module"))
        self.fields: dict[Language, QLineEdit] = {}
        for one in LANGUAGES:
            field = QLineEdit()
            field.setMaxLength(200)
            name = self.tr("Title, {language}").format(language=say_language(one))
            field.setAccessibleName(name)
            self.fields[one] = field
            self.add_part(name, field)
        opener = CommitmentOpener(look, self, leads=False)
        self.commitments = CommitmentsField(look, policy, opener, self.tr("About these commitments"), ("commitments",))
        words = self.tr("All of it can be changed later. Learners see nothing before you publish.")
        self.content.addSpacing(look.px(6))
        self.content.addWidget(self.commitments)
        self.commitments.changed.connect(self.fit)
        self.content.addWidget(TextBlock(look, words, "meta", "textMuted"))
        self.fields[look.language].setFocus(Qt.FocusReason.OtherFocusReason)

    def title(self) -> Text:
        """Return the title."""
        return Text(*(self.fields[one].text().strip() for one in LANGUAGES))
