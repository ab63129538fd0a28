"""The floor of a start: a window of PySide6 that shows a label; prints when it is drawn."""

import json
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel


class Label(QLabel):
    """Tells when it is drawn."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, tell)


def tell() -> None:
    """Print the time and end."""
    print(json.dumps({"drawn": time.monotonic(), "processor": time.process_time()}))
    qt.quit()


qt = QApplication(["bare"])
label = Label("Hello")
label.show()
qt.exec()
