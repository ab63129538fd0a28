"""One item of a finished attempt: one's own answer, the key, and the feedback, for every kind of item."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.attempts import AttemptItem
from app.domain.items import ItemKind
from app.domain.re_marking import MarkedAnew
from app.ui.learner.answer_key import AnswerKey
from app.ui.shared.items.views import view_of
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say_date
from app.ui.shared.text_flow import TextBlock

_TELL_THE_KEY = (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS, ItemKind.TRUE_FALSE_REASON)
"""The kinds whose own view shows the key where nothing was answered."""


class ReviewedItem(QWidget):
    """Shows an item and what came of it; one that was not answered in time is shown with its key alone.

    Where the key was wrong and the answer was marked anew, a line over it says so, and why.
    """

    def __init__(
        self, look: Look, place: AttemptItem, anew: MarkedAnew | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._item = look, place.item
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(16))
        response = place.response
        if anew is not None:
            self._column.addWidget(self._say_anew(anew))
        if response is None:
            words = self.tr("You did not answer this item.")
            self._column.addWidget(TextBlock(look, words, "bodyStrong", "wrong"))
        if response is None and place.item.kind not in _TELL_THE_KEY:
            self._show_key()
            return
        view = view_of(look, place.item, place.option_order)
        view.show_checked(response.chosen if response is not None else ())
        self._column.addWidget(view)
        if response is not None and place.item.kind is ItemKind.SCENARIO and response.mark < 1:
            self._column.addWidget(AnswerKey(look, place.item, self.tr("The best way")))

    def _say_anew(self, anew: MarkedAnew) -> Notice:
        day = say_date(self._look, anew.at.astimezone().date())
        counts = self.tr("Your answer counts as right now.")
        if anew.mark <= 0:
            counts = self.tr("Your answer counts as not right now.")
        elif anew.mark < 1:
            counts = self.tr("Your answer counts in part now.")
        line = Notice(self._look, "due", "rotate-ccw")
        line.say(self.tr("Marked anew on {day}: {reason} {counts}").format(day=day, reason=anew.reason, counts=counts))
        return line

    def _show_key(self) -> None:
        look = self._look
        for words, style in ((self._item.stem, "reading"), (self._item.question, "question")):
            if words is not None:
                block = TextBlock(look.reading(words), words.in_language(look.language).strip(), style)
                block.limit_width(look.number("readingColumn"))
                self._column.addWidget(block)
        self._column.addWidget(AnswerKey(look, self._item, self.tr("The right answer")))
