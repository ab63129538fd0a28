"""How far an evidence pack is, counted in people, and the button that stops it."""

from app.ui.shared.export_progress import ExportProgress
from app.ui.shared.sentences import say_number


class PackProgress(ExportProgress):
    """People packed of all; the report and the sums come after the last of them."""

    def show_rows(self, rows: int) -> None:
        super().show_rows(rows)
        if self.cancel_button.isEnabled() and rows < self.bar.maximum():
            done, whole = say_number(self._look, rows), say_number(self._look, self.bar.maximum())
            self.words.setText(self.tr("{count} of {all} people packed").format(count=done, all=whole))
