"""Language, colours and text size; a change shows at once."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import __version__
from app.domain.texts import Language
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.preferences import SCALES, THEMES, Preferences
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.text_flow import TextBlock


class SettingsPage(QWidget):
    """`changed` carries the new preferences; `person_change_wanted` that somebody else uses this computer."""

    changed = Signal(Preferences)
    person_change_wanted = Signal()

    def __init__(
        self, look: Look, preferences: Preferences, person: str, place: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._preferences = look, preferences
        self.language = SegmentedControl(look, self.tr("Language"), (("en", "English"), ("ja", "日本語")))
        self.theme = SegmentedControl(
            look,
            self.tr("Colours"),
            (
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("highContrast", self.tr("High contrast")),
            ),
        )
        self.scale = SegmentedControl(
            look, self.tr("Text size"), tuple((str(scale), f"{round(scale * 100)} %") for scale in SCALES)
        )
        self.change_person = Button(look, self.tr("Somebody else uses this computer"), "secondary", icon="user-round")
        self._content = QWidget()
        self._lay_out(person, place)
        self.language.choose(preferences.language)
        self.theme.choose(preferences.theme)
        self.scale.choose(str(preferences.scale))
        self.language.chosen.connect(self._change)
        self.theme.chosen.connect(self._change)
        self.scale.chosen.connect(self._change)
        self.change_person.clicked.connect(self.person_change_wanted)

    def control(self) -> str:
        """Return the name of the control that has the keyboard."""
        for name in ("theme", "scale"):
            if any(segment.hasFocus() for segment in self._controls()[name].segments):
                return name
        return "language"

    def focus_control(self, name: str) -> None:
        """Put the keyboard on what holds in a control: "language", "theme" or "scale"; on the first one by default."""
        segments = self._controls().get(name, self.language).segments
        next((one for one in segments if one.isChecked()), segments[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _controls(self) -> dict[str, SegmentedControl]:
        return {"language": self.language, "theme": self.theme, "scale": self.scale}

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._content.setFixedWidth(min(self._look.px(640), self.width() - 2 * self._look.number("pagePadX")))
        super().resizeEvent(event)

    def _lay_out(self, person: str, place: str) -> None:
        look = self._look
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(TextBlock(look, self.tr("Settings"), "pageTitle"))
        column.addSpacing(look.px(10))
        for name, control, note in (
            (self.tr("Language"), self.language, self.tr("Lessons, items and the program change at once.")),
            (self.tr("Colours"), self.theme, ""),
            (self.tr("Text size"), self.scale, ""),
        ):
            column.addWidget(hairline())
            column.addWidget(label(look, name, "bodyStrong"))
            column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
            if note:
                column.addWidget(TextBlock(look, note, "meta", "textMuted"))
            column.addSpacing(look.px(8))
        if person:
            column.addWidget(hairline())
            column.addWidget(label(look, self.tr("Who learns here"), "bodyStrong"))
            column.addWidget(TextBlock(look, person, "body"))
            column.addWidget(self.change_person, 0, Qt.AlignmentFlag.AlignLeft)
            note = self.tr("Records stay. Whoever comes next gives their own number and name.")
            column.addWidget(TextBlock(look, note, "meta", "textMuted"))
            column.addSpacing(look.px(8))
        column.addWidget(hairline())
        column.addWidget(label(look, self.tr("Where it is kept"), "bodyStrong"))
        column.addWidget(TextBlock(look, place, "meta", "textMuted"))
        column.addWidget(TextBlock(look, f"Clausewise {__version__}", "meta", "textMuted"))
        column.addStretch(1)
        body = PageBody()
        around = QHBoxLayout(body)
        pad = look.number("pagePadX")
        around.setContentsMargins(pad, look.number("pagePadTop"), pad, look.px(28))
        around.addWidget(self._content, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        around.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body))

    def _change(self) -> None:
        language: Language = "ja" if self.language.value() == "ja" else "en"
        theme = THEMES[[segment.isChecked() for segment in self.theme.segments].index(True)]
        scale = float(self.scale.value())
        self.changed.emit(replace(self._preferences, language=language, theme=theme, scale=scale))
