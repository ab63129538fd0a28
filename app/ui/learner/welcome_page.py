"""The first screen: employee number and name, and what each of them is for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.texts import Language
from app.ui.shared.buttons import Button
from app.ui.shared.centred_page import CentredPage
from app.ui.shared.labels import icon_label, label
from app.ui.shared.logo import Logo
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.text_flow import TextBlock

_LANGUAGES: dict[Language, str] = {"en": "English", "ja": "日本語"}
"""Each language by its own name, for whoever does not read the other."""


class WelcomePage(CentredPage):
    """Asks who learns here; `submitted` carries number and name, `say` shows a refusal.

    `language_chosen` carries the language that the window is to speak. Whoever is `signed_in` already, which is their
    name, to write the training or for HR, is shown how to see a module without being a learner.
    """

    submitted = Signal(str, str)
    hr_wanted = Signal()
    trainer_wanted = Signal()
    studio_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None, *, signed_in: str | None = None) -> None:
        super().__init__(look, parent, widest=520, above=56)
        self.number = QLineEdit()
        self.name = QLineEdit()
        self.notice = Notice(look)
        self.start = Button(look, self.tr("Start"), "primary", icon="arrow-right", key="Enter", large=True)
        self.language = SegmentedControl(look, self.tr("Language"), tuple(_LANGUAGES.values()))
        self.language.segments[list(_LANGUAGES).index(look.language)].setChecked(True)
        self.language.chosen.connect(lambda place: self.language_chosen.emit(list(_LANGUAGES)[place]))
        self._signed_in = signed_in
        self._lay_out()
        self.start.clicked.connect(self._submit)
        self.number.returnPressed.connect(self.name.setFocus)
        self.name.returnPressed.connect(self._submit)
        self.number.setFocus()

    def say(self, sentence: str, *, about_number: bool = True) -> None:
        """Show why it did not go on, and put the cursor where it can be mended."""
        self.notice.say(sentence)
        self.start.setEnabled(True)
        field = self.number if about_number else self.name
        field.setProperty("fault", "true")
        field.style().polish(field)
        field.setFocus()
        field.selectAll()

    def _lay_out(self) -> None:
        look = self._look
        column = self.column
        column.setSpacing(0)
        brand = QHBoxLayout()
        brand.setSpacing(look.px(10))
        brand.addWidget(Logo(look))
        brand.addWidget(label(look, "Clausewise", "brand"))
        brand.addStretch(1)
        brand.addWidget(self.language)
        column.addLayout(brand)
        column.addSpacing(look.px(40))
        column.addWidget(TextBlock(look, self.tr("What we promise about people’s information"), "display"))
        column.addSpacing(look.px(10))
        sentence = self.tr("Short lessons and a quiz for each part of the privacy policy. Say who you are, and begin.")
        column.addWidget(TextBlock(look, sentence, "reading", "textMuted"))
        column.addSpacing(look.px(28))
        self.studio = Button(look, self.tr("Open the modules"), "secondary", icon="library")
        self.studio.clicked.connect(self.studio_wanted)
        if self._signed_in is not None:
            self._offer_studio(column)
        else:
            self.studio.leave_out()
        self._field(
            column,
            self.number,
            self.tr("Employee number"),
            self.tr("So that HR knows whose record it is. Leading zeros stay as you type them."),
            "00417",
        )
        column.addSpacing(look.px(18))
        self._field(
            column,
            self.name,
            self.tr("Name"),
            self.tr("So that your record and your certificate carry it."),
            "",
        )
        column.addSpacing(look.px(10))
        column.addWidget(self.notice)
        column.addSpacing(look.px(14))
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(30))
        safe = QHBoxLayout()
        safe.setSpacing(look.px(8))
        safe.addWidget(icon_label(look, "lock", "textMuted", 16), 0, Qt.AlignmentFlag.AlignTop)
        promise = self.tr("Nothing else is asked. It stays on this computer; this program never uses a network.")
        safe.addWidget(TextBlock(look, promise, "meta", "textMuted"), 1)
        column.addLayout(safe)
        column.addSpacing(look.px(14))
        self.trainer = Button(look, self.tr("I write the training"), "link", icon="square-pen")
        self.trainer.clicked.connect(self.trainer_wanted)
        self.hr = Button(look, self.tr("I am from HR, or an auditor"), "link", icon="shield-check")
        self.hr.clicked.connect(self.hr_wanted)
        for door in (self.trainer, self.hr):
            if self._signed_in is not None:
                door.leave_out()
            column.addWidget(door, 0, Qt.AlignmentFlag.AlignLeft)
        self.setTabOrder(self.hr, self.language)

    def _offer_studio(self, column: QVBoxLayout) -> None:
        """Say to whoever is signed in that they still are, and where a module can be tried without a record."""
        look = self._look
        words = self.tr(
            "You are signed in as {name}. To see a module as learners see it, open it among the modules and choose Try "
            "the module: nothing is recorded there. To learn yourself, say who you are:"
        )
        column.addWidget(TextBlock(look, words.replace("{name}", self._signed_in or self.tr("HR")), "body"))
        column.addSpacing(look.px(10))
        column.addWidget(self.studio, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(24))

    def _field(self, column: QVBoxLayout, field: QLineEdit, name: str, purpose: str, example: str) -> None:
        look = self._look
        caption = label(look, name, "bodyStrong")
        caption.setBuddy(field)
        field.setAccessibleName(name)
        field.setAccessibleDescription(purpose)
        field.setPlaceholderText(example)
        field.setProperty("ringRadius", look.radius("control") + 2)
        field.textEdited.connect(self._forget_fault)
        column.addWidget(caption)
        column.addSpacing(look.px(2))
        column.addWidget(TextBlock(look, purpose, "meta", "textMuted"))
        column.addSpacing(look.px(6))
        column.addWidget(field)

    def _forget_fault(self) -> None:
        self.notice.clear()
        for field in (self.number, self.name):
            if field.property("fault"):
                field.setProperty("fault", "")
                field.style().polish(field)

    def _submit(self) -> None:
        if self.start.isEnabled():
            self.submitted.emit(self.number.text(), self.name.text())
