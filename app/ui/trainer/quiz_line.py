"""The statistics of a module's quiz in one line; each figure says in plain words what it means."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.services.item_statistics import QuizStatistics
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import PaintedButton
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import tip
from app.ui.shared.laying_out import clear_layout
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.figure_words import FigureWords


class QuizFact(PaintedButton):
    """A figure under its name; `looked_at` carries its meaning when pointer or keyboard come to it, or press it."""

    looked_at = Signal(str)

    def __init__(self, look: Look, name: str, value: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._value = look, value
        self.meaning = meaning
        self.setText(name)
        self.setAccessibleName(f"{name}: {value}")
        self.setAccessibleDescription(meaning)
        self.setToolTip(tip(meaning))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control"))
        self.clicked.connect(lambda: self.looked_at.emit(self.meaning))

    def sizeHint(self) -> QSize:
        look = self._look
        name = QFontMetricsF(look.font("caption")).horizontalAdvance(self.text())
        value = QFontMetricsF(look.font("bodyStrong")).horizontalAdvance(self._value)
        high = look.line_height("caption") + look.line_height("bodyStrong") + look.px(4)
        return QSize(round(max(name, value)) + look.px(4), high)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.looked_at.emit(self.meaning)
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.looked_at.emit(self.meaning)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        high = look.line_height("caption")
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text" if self.underMouse() else "textMuted"))
        painter.drawText(QRectF(0, look.px(2), self.width(), high), middle, self.text())
        painter.setFont(look.font("bodyStrong"))
        painter.setPen(look.colour("text"))
        room = QRectF(0, look.px(2) + high, self.width(), look.line_height("bodyStrong"))
        painter.drawText(room, middle, self._value)


class QuizLine(QWidget):
    """The quiz that is taken now with its figures, earlier ones in a line of words each."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, FigureWords(look, self)
        self.facts: list[QuizFact] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        self._meaning: TextBlock | None = None

    def show_quizzes(self, quizzes: Sequence[QuizStatistics], *, earlier: bool) -> None:
        """Show the quizzes of a module, the earlier ones only if they are asked for."""
        clear_layout(self._column)
        self.facts, self._meaning = [], None
        look = self._look
        first = quizzes[0] if quizzes and quizzes[0].current else None
        if first is None or first.figures is None:
            words = self.tr("Quiz: {why}").format(why=self._words.too_few())
            self._column.addWidget(TextBlock(look, words, "meta", "textMuted"))
        else:
            self._add_facts(first)
        for quiz in quizzes if earlier else ():
            if quiz is not first:
                self._column.addWidget(TextBlock(look, self._in_words(quiz), "meta", "textMuted"))
        self.setVisible(True)

    def _add_facts(self, quiz: QuizStatistics) -> None:
        look, words, figures = self._look, self._words, quiz.figures
        if figures is None:
            return
        holder = QWidget()
        row = FlowLayout(look.px(28), holder)
        mean = self._mean(quiz)
        for name, value, meaning in (
            (self.tr("First attempts"), words.people(figures.people), words.attempts()),
            (self.tr("Mean"), mean, words.mean()),
            (self.tr("Cronbach’s alpha"), words.decimal(figures.alpha), words.alpha(figures.alpha)),
            (
                self.tr("Standard error"),
                self._points(figures.standard_error),
                words.standard_error(figures.standard_error),
            ),
        ):
            fact = QuizFact(look, name, value, meaning)
            fact.looked_at.connect(self._explain)
            self.facts.append(fact)
            row.addWidget(fact)
        self._column.addWidget(holder)
        self._meaning = TextBlock(
            look, self.tr("The quiz as a whole. Point at a figure to read what it means."), "meta"
        )
        self._meaning.set_text(self._meaning.text(), "textMuted")
        self._column.addWidget(self._meaning)

    def meaning(self) -> str:
        """Return what is explained."""
        return self._meaning.text() if self._meaning is not None else ""

    def _explain(self, meaning: str) -> None:
        if self._meaning is not None and self._meaning.text() != meaning:
            self._meaning.set_text(meaning)
            announce(self, meaning)

    def _mean(self, quiz: QuizStatistics) -> str:
        if quiz.figures is None:
            return ""
        mean = self._words.decimal(quiz.figures.mean, 1)
        return self.tr("{mean} of {items}").format(mean=mean, items=quiz.items)

    def _points(self, error: float | None) -> str:
        number = self._words.decimal(error)
        return number if error is None else self.tr("{number} points").format(number=number)

    def _in_words(self, quiz: QuizStatistics) -> str:
        people, figures = self._words.people(quiz.people), quiz.figures
        if figures is None:
            sentence = self.tr("Version {version}: first attempts {people}, too few for figures.")
            return sentence.format(version=quiz.version, people=people)
        return self.tr(
            "Version {version}: first attempts {people}, mean {mean}, Cronbach’s alpha {alpha}, standard error {error}."
        ).format(
            version=quiz.version,
            people=people,
            mean=self._mean(quiz),
            alpha=self._words.decimal(figures.alpha),
            error=self._points(figures.standard_error),
        )
