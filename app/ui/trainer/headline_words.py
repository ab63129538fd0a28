"""Says in the sentence that the statistics open on how many items need a look, and of how many little is known."""

from PySide6.QtCore import QObject

from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.trainer.statistics_rows import Headline


class HeadlineWords(QObject):
    """Speaks the language of a look; what stands between `**` is set in semibold."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def headline(self, headline: Headline) -> str:
        """Return the sentence."""
        look = self._look
        if not headline.items:
            return self.tr("No item is asked yet.")
        items = say_number(look, headline.items)
        weak = (
            self.tr("**No item** of {items} needs a look")
            if not headline.weak
            else self.tr("**1 of {items} items** needs a look")
            if headline.weak == 1
            else self.tr("**{count} of {items} items** need a look")
        ).format(count=say_number(look, headline.weak), items=items)
        if not headline.few:
            return self.tr("{weak}; all have answers enough.").format(weak=weak)
        few = (
            self.tr("{weak}; 1 has too few answers.")
            if headline.few == 1
            else self.tr("{weak}; {count} have too few answers.")
        )
        return few.format(weak=weak, count=say_number(look, headline.few))
