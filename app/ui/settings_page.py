"""What a person sets for themselves; a change shows at once."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import __version__
from app.domain.texts import Language
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.page_column import PageColumn
from app.ui.shared.preferences import MOTIONS, SCALES, THEMES, Preferences
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.theme_tile import ThemeTile

_WIDEST = 904
_BESIDE = 780
"""Width of the content (pixels ÷ text scale) below which a setting stands under its name."""
_NAMES = 250


class SettingsPage(QWidget):
    """`changed` carries the new preferences; `person_change_wanted` that somebody else uses this computer."""

    changed = Signal(Preferences)
    person_change_wanted = Signal()

    def __init__(
        self,
        look: Look,
        preferences: Preferences,
        person: str,
        place: str,
        *,
        can_remind: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._preferences, self._can_remind = look, preferences, can_remind
        self._rows: list[tuple[QBoxLayout, QWidget]] = []
        self.language = SegmentedControl(look, self.tr("Language"), (("en", "English"), ("ja", "日本語")))
        self.theme = SegmentedControl(
            look,
            self.tr("Colours"),
            (
                ("system", self.tr("As the system", "colours, below a small picture")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("highContrast", self.tr("High contrast")),
            ),
            segment=ThemeTile,
        )
        self.scale = SegmentedControl(
            look, self.tr("Text size"), tuple((str(scale), f"{round(scale * 100)} %") for scale in SCALES)
        )
        self.motion = SegmentedControl(
            look,
            self.tr("Motion"),
            (("system", self.tr("As the system")), ("on", self.tr("On")), ("off", self.tr("Off"))),
        )
        self.reminders = SegmentedControl(
            look, self.tr("Reminders"), (("on", self.tr("Once a day")), ("off", self.tr("Off")))
        )
        self.change_person = Button(look, self.tr("Somebody else uses this computer"), "secondary", icon="user-round")
        self._content, self._guards = PageColumn(look, self, _WIDEST), QVBoxLayout()
        self._lay_out(person, place)
        self.language.choose(preferences.language)
        self.theme.choose(preferences.theme)
        self.scale.choose(str(preferences.scale))
        self.motion.choose(preferences.motion)
        self.reminders.choose("on" if preferences.reminders else "off")
        for control in self._controls().values():
            control.chosen.connect(self._change)
        self.change_person.clicked.connect(self.person_change_wanted)

    def add_guards(self, safety: QWidget | None, protection: QWidget | None) -> None:
        """Show the safety copies of the workspace and how it is encrypted, where there is anything to show."""
        self._column, column = self._guards, self._column
        if safety is not None:
            note = self.tr("Of the whole workspace, beside it. Each is read again before it counts.")
            self._row(self.tr("Safety copies"), note, safety)
        if protection is not None:
            note = self.tr("Against whoever gets hold of the file or the disk.")
            self._row(self.tr("Encryption"), note, protection)
        self._column = column
        self._arrange()

    def control(self) -> str:
        """Return the name of the control that has the keyboard."""
        for name, control in self._controls().items():
            if any(segment.hasFocus() for segment in control.segments):
                return name
        return "language"

    def focus_control(self, name: str) -> None:
        """Put the keyboard on what holds in a control, for instance "theme"; on the first one by default."""
        segments = self._controls().get(name, self.language).segments
        next((one for one in segments if one.isChecked()), segments[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _controls(self) -> dict[str, SegmentedControl]:
        return {
            "language": self.language,
            "theme": self.theme,
            "scale": self.scale,
            "motion": self.motion,
            "reminders": self.reminders,
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        look = self._look
        width = self._content.fit(self.width())
        beside = width / look.scale >= _BESIDE
        for row, name in self._rows:
            row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
            name.setFixedWidth(look.px(_NAMES) if beside else width)

    def _lay_out(self, person: str, place: str) -> None:
        look = self._look
        self._column = column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TextBlock(look, self.tr("Settings"), "title"))
        column.addSpacing(look.px(4))
        column.addWidget(TextBlock(look, self.tr("Every change shows at once and is kept."), "body", "textMuted"))
        column.addSpacing(look.px(18))
        self._row(
            self.tr("Language"), self.tr("Lessons and items too. Ctrl+Shift+L changes it anywhere."), self.language
        )
        self._row(self.tr("Colours"), "", self.theme)
        self._row(self.tr("Text size"), self.tr("Ctrl with + or − changes it on any page."), self.scale)
        self._row(self.tr("Motion"), self.tr("A verdict and a panel fade in. Nothing else moves."), self.motion)
        self._row(
            self.tr("Reminders"), self.tr("Of what is due within a week, through the desktop."), self._reminding()
        )
        if person:
            note = self.tr("Records stay. Whoever comes next gives their own number and name.")
            self._row(self.tr("Who learns here"), note, self._lines(person, self.change_person))
        about = TextBlock(look, f"Clausewise {__version__}", "meta", "textMuted")
        self._row(self.tr("Where it is kept"), self.tr("Nothing leaves this computer."), self._lines(place, about))
        column.addLayout(self._guards)
        column.addWidget(hairline())
        column.addStretch(1)

    def _row(self, name: str, note: str, control: QWidget) -> None:
        """Add a setting: its name and what it does, and beside them the control."""
        look = self._look
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(look.px(2))
        lines.addWidget(label(look, name, "bodyStrong"))
        if note:
            lines.addWidget(TextBlock(look, note, "meta", "textMuted"))
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(0, look.px(16), 0, look.px(16))
        row.setSpacing(look.px(12))
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(control, SegmentedControl):
            row.addWidget(control, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        else:
            row.addWidget(control, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((row, words))
        self._column.addWidget(hairline())
        self._column.addLayout(row)

    def _reminding(self) -> QWidget:
        """The switch, or why there is none."""
        if self._can_remind:
            return self.reminders
        look = self._look
        self.reminders.setParent(self)
        self.reminders.hide()
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(icon_label(look, "info", "textMuted", 16), 0, Qt.AlignmentFlag.AlignTop)
        sentence = self.tr("This desktop has no place for messages. What is due stands on Home.")
        row.addWidget(TextBlock(look, sentence, "meta", "textMuted"), 1)
        return holder

    def _lines(self, words: str, below: QWidget) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._look.px(10))
        lines.addWidget(TextBlock(self._look, words, "body"))
        if isinstance(below, Button):
            lines.addWidget(below, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            lines.addWidget(below)
        return holder

    def _change(self) -> None:
        language: Language = "ja" if self.language.value() == "ja" else "en"
        theme = next(theme for theme in THEMES if theme == self.theme.value())
        motion = next(motion for motion in MOTIONS if motion == self.motion.value())
        scale, reminders = float(self.scale.value()), self.reminders.value() == "on"
        self.changed.emit(
            replace(self._preferences, language=language, theme=theme, scale=scale, motion=motion, reminders=reminders)
        )
