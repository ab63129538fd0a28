"""The modules that promise a commitment and ask nothing about it: they cannot be published as they are."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.studio_coverage import ModulePromise
from app.services.coverage_reading import StudioCoverage
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.low_link import LowLink


class CoveragePromises(QWidget):
    """`module_wanted` carries the id of a module to open."""

    module_wanted = Signal(str)

    def __init__(
        self, look: Look, read: StudioCoverage, opener: CommitmentOpener, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._read, self._opener = look, read, opener
        self.buttons: dict[str, LowLink] = {}
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(8), 0, look.px(12))
        column.setSpacing(look.px(6))
        count = len(read.promises)
        words = self.tr("1 module promises what it does not test: publishing it is refused.")
        if count > 1:
            words = self.tr("{count} modules promise what they do not test: publishing them is refused.")
        column.addWidget(TextBlock(look, words.format(count=count), "bodyStrong"))
        column.addWidget(hairline(strong=True))
        for promise in read.promises:
            self._add(promise)

    def _add(self, promise: ModulePromise) -> None:
        look, policy = self._look, self._read.policy
        row = QWidget()
        inside = QVBoxLayout(row)
        inside.setContentsMargins(0, 4, 4, 4)
        flow = FlowLayout(look.px(10))
        inside.addLayout(flow)
        title = label(look, promise.title.in_language(look.language) or promise.module, "body")
        flow.addWidget(title)
        for commitment in promise.untested:
            flow.addWidget(self._opener.tag(policy, policy.commitment(commitment)))
        title.setMinimumHeight(look.number("tagHeight"))
        button = LowLink(look, self.tr("Open the module"), icon="library")
        button.setAccessibleDescription(title.text())
        button.clicked.connect(partial(self.module_wanted.emit, promise.module))
        self.buttons[promise.module] = button
        flow.addWidget(button)
        self._column.addWidget(row)
        self._column.addWidget(hairline())
