"""Says in a sentence what to look at in an item, and beside it what the figure behind it means and what to do."""

from PySide6.QtCore import QObject

from app.domain.item_advice import PRESSING, Advice, AdviceKind
from app.domain.items import Item
from app.ui.shared.look import Look
from app.ui.trainer.choice_words import ChoiceWords
from app.ui.trainer.figure_words import FigureWords


class AdviceWords(QObject):
    """Speaks the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = ChoiceWords(look.language, self)
        self._figures = FigureWords(look, self)

    @staticmethod
    def icon(advice: Advice) -> tuple[str, str]:
        """Return the icon of an advice and the role of its colour."""
        if advice.kind is AdviceKind.CHECK_KEY:
            return ("circle-alert", "wrong")
        return ("triangle-alert", "due") if advice.kind in PRESSING else ("info", "textMuted")

    def title(self, item: Item, advice: Advice) -> str:
        """Return the sentence: what was seen, and what to do."""
        sentence = {
            AdviceKind.CHECK_KEY: self.tr("Stronger people get it wrong: check the key"),
            AdviceKind.STRONGER_CHOOSE: self.tr("Stronger people pick {choice}: may it be right?"),
            AdviceKind.LANGUAGES_DIFFER: self.tr("Harder in Japanese than in English: compare the two texts")
            if advice.figure < 0
            else self.tr("Easier in Japanese than in English: compare the two texts"),
            AdviceKind.NOBODY_CHOOSES: self.tr("Nobody picks {choice}: replace it"),
            AdviceKind.HARDLY_ANYBODY_CHOOSES: self.tr("Hardly anybody picks {choice}: replace it"),
            AdviceKind.TOO_HARD: self.tr("Very hard: is it clear, and is it taught?"),
            AdviceKind.TOO_EASY: self.tr("Nearly everybody gets it right: make it harder"),
            AdviceKind.DISCRIMINATES_LITTLE: self.tr("It hardly tells who knows from who does not"),
            AdviceKind.TAKES_LONG: self.tr("It takes long: shorten it"),
        }[advice.kind]
        choice = self._choices.name(item, advice.choice) if "{choice}" in sentence else ""
        return sentence.format(choice=choice)

    def reason(self, item: Item, advice: Advice) -> str:
        """Return what the advice rests on, and how to mend it."""
        figure = self._figures
        sentence = {
            AdviceKind.CHECK_KEY: self.tr(
                "Discrimination {index}: who does well in the rest of the quiz does worse here. Either the key is "
                "wrong or the question misleads those who know."
            ),
            AdviceKind.STRONGER_CHOOSE: self.tr(
                "People who do well in the rest of the quiz choose it more often (discrimination {index}): {words}"
            ),
            AdviceKind.LANGUAGES_DIFFER: self.tr(
                "Among equally strong people, those who took it in Japanese have a facility {gap} points away. One of "
                "the texts says more, or something else."
            ),
            AdviceKind.NOBODY_CHOOSES: self.tr("A wrong answer that fools nobody does no work: {words}"),
            AdviceKind.HARDLY_ANYBODY_CHOOSES: self.tr(
                "Chosen by {share}. Put a mistake there that people really make: {words}"
            ),
            AdviceKind.TOO_HARD: self.tr(
                "{share} of the marks are got, about what guessing gives. Look at the lesson first, then at the stem."
            ),
            AdviceKind.TOO_EASY: self.tr(
                "{share} of the marks are got. Keep it if everybody must know it; it says nothing about anybody."
            ),
            AdviceKind.DISCRIMINATES_LITTLE: self.tr(
                "Discrimination {index}: people who do well in the rest of the quiz are hardly better here."
            ),
            AdviceKind.TAKES_LONG: self.tr("Half of the people need more than {time}; other items take {usual}."),
        }[advice.kind]
        return sentence.format(
            words=self._choices.quote(item, advice.choice),
            index=figure.index(advice.figure),
            share=figure.share(advice.figure),
            gap=figure.points(abs(advice.figure)),
            time=figure.seconds(advice.figure),
            usual=figure.seconds(advice.usual),
        )
