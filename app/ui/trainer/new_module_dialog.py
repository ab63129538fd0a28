"""Asks in which languages a new module is, what it is called in them, and which commitments it is about."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.domain.texts import LANGUAGES, Language, Text
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.decision_dialog import DecisionDialog
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.commitments_field import CommitmentsField
from app.ui.trainer.languages_choice import LanguagesChoice
from app.ui.trainer.place_words import say_language


class NewModuleDialog(DecisionDialog):
    """`decided` tells that it is to be made; `languages` are offered as chosen."""

    def __init__(
        self, look: Look, policy: Policy, languages: tuple[Language, ...] = LANGUAGES, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", parent)
        self.call(self.tr("New module"), self.tr("Make the module"))
        self.languages = LanguagesChoice(look, self.tr("Languages of the module"), languages)
        self.add_part(self.tr("Languages of the module"), self.languages)
        self.fields: dict[Language, QLineEdit] = {}
        self._parts: dict[Language, QWidget] = {}
        self._names: dict[Language, QLabel] = {}
        for one in LANGUAGES:
            field = QLineEdit()
            field.setMaxLength(200)
            self.fields[one], self._names[one] = field, label(look, "", "bodyStrong")
            self._parts[one] = self._part(self._names[one], field)
            self.content.addWidget(self._parts[one])
        opener = CommitmentOpener(look, self, leads=False)
        self.commitments = CommitmentsField(look, policy, opener, self.tr("About these commitments"), ("commitments",))
        words = self.tr("All of it can be changed later. Learners see nothing before you publish.")
        self.content.addSpacing(look.px(6))
        self.content.addWidget(self.commitments)
        self.commitments.changed.connect(self.fit)
        self.content.addWidget(TextBlock(look, words, "meta", "textMuted"))
        self.languages.chosen.connect(self._show_languages)
        for segment in self.languages.segments:
            segment.clicked.connect(lambda *_, segment=segment: self._go_on_from(segment))
        self._show_languages()
        self._focus_title()

    def title(self) -> Text:
        """Return the title in the languages that are chosen."""
        spoken = self.languages.languages()
        return Text(*(self.fields[one].text().strip() if one in spoken else "" for one in LANGUAGES))

    def _part(self, title: QLabel, field: QLineEdit) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, self._look.px(6), 0, 0)
        column.setSpacing(self._look.px(6))
        title.setBuddy(field)
        column.addWidget(title)
        column.addWidget(field)
        return part

    def _show_languages(self) -> None:
        spoken = self.languages.languages()
        for language, part in self._parts.items():
            name = self.tr("Title")
            if len(spoken) > 1:
                name = self.tr("Title, {language}").format(language=say_language(language))
            self._names[language].setText(name)
            self.fields[language].setAccessibleName(name)
            part.setVisible(language in spoken)
        self.fit()

    def _go_on_from(self, segment: QWidget) -> None:
        if segment.hasFocus():  # by the mouse; an arrow key presses the next segment before the keyboard is there
            self._focus_title()

    def _focus_title(self) -> None:
        spoken = self.languages.languages()
        first = self._look.language if self._look.language in spoken else spoken[0]
        self.fields[first].setFocus(Qt.FocusReason.OtherFocusReason)
