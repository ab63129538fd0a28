"""What stands in the place of the form once a module is taught as it is written: that it is, and what can come next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class PublishDone(QWidget):
    """`try_wanted` asks to see the module as a learner does, `give_wanted` to assign it, which not everybody may."""

    try_wanted = Signal()
    give_wanted = Signal()

    def __init__(self, look: Look, *, may_give: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = TextBlock(look, "", "lead")
        self.more = TextBlock(look, "", "body", "textMuted")
        self.try_button = Button(look, self.tr("Try the module"), "primary", icon="eye")
        self.give_button = Button(look, self.tr("Give it to people"), "secondary", icon="list-checks")
        self._may_give = may_give
        if not may_give:
            self.give_button.leave_out()
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        icon = icon_label(look, "circle-check", "right", 22)
        icon.setFixedHeight(look.line_height("lead"))
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addLayout(head)
        column.addWidget(self.more)
        steps = QWidget()
        row = FlowLayout(look.px(10), steps)
        row.addWidget(self.try_button)
        row.addWidget(self.give_button)
        column.addWidget(steps)
        self.try_button.clicked.connect(self.try_wanted)
        self.give_button.clicked.connect(self.give_wanted)
        self.hide()

    def say(self, version: str, again: str, unfinished: str) -> None:
        """Say which version is taught.

        `again` says who learns it again since it was published, `unfinished` why what was added cannot be published;
        either may be empty.
        """
        words = self.tr("Version {version} is taught now.").format(version=version)
        self.words.set_text(f"{words} {again}".strip())
        found = self.tr(
            "Learners find it among their modules. As soon as you change something, you can publish it here."
        )
        who = "" if self._may_give else self.tr("HR gives it to people.")
        self.more.set_text(unfinished or f"{found} {who}".strip())
        self.setAccessibleName(self.words.text())
        if self.isHidden():
            self.show()
            announce(self, self.words.text())
