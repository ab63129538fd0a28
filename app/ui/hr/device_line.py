"""One machine that sent records, as a line: its fingerprint, since when it is known, and what is missing of it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.record_file import DeviceState
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number

_RUNS_NAMED = 5


class DeviceLine(QWidget):
    """Complete, or with its gaps named."""

    def __init__(self, look: Look, device: DeviceState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        name = label(look, device.device, "bodyStrong")
        name.setWordWrap(True)
        self.state = label(look, self._words(device), "meta", "muted")
        self.state.setWordWrap(True)
        icon, tone = ("triangle-alert", "due") if device.gaps else ("circle-check", "right")
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(name)
        words.addWidget(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(10), 0, look.px(10))
        row.setSpacing(look.px(10))
        row.addWidget(icon_label(look, icon, tone, 18))
        row.addLayout(words, 1)
        self.setAccessibleName(f"{device.device}. {self.state.text()}")

    def _words(self, device: DeviceState) -> str:
        signed = self.tr("{count} entries signed").format(count=say_number(self._look, device.signed))
        if not device.gaps:
            return self.tr("{signed}; nothing is missing").format(signed=signed)
        runs = [str(first) if first == last else f"{first}–{last}" for first, last in device.gaps[:_RUNS_NAMED]]
        named = ", ".join(runs) + (", …" if len(device.gaps) > _RUNS_NAMED else "")
        return self.tr("{signed}; missing: {gaps}. Ask for a file with everything.").format(signed=signed, gaps=named)
