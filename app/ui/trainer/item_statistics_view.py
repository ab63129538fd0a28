"""What the answers say about one version of an item: what to look at, the figures in plain words, who chose what."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.item_statistics import ItemFigures
from app.domain.texts import LANGUAGES
from app.services.item_statistics import ItemStatistics
from app.ui.shared.labels import label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.advice_words import AdviceWords
from app.ui.trainer.choice_bars import ChoiceBars
from app.ui.trainer.figure_words import FigureWords
from app.ui.trainer.finding_row import FindingRow, Remark
from app.ui.trainer.place_words import say_language

_MOST_ADVICE = 4
"""Advice that is told one by one: a scenario may have a dozen choices that nobody picks."""


class ItemStatisticsView(QWidget):
    """As tall as it needs; where there are too few answers it says so and shows no figure."""

    def __init__(self, look: Look, statistics: ItemStatistics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._advice, self._words = AdviceWords(look, self), FigureWords(look, self)
        self.advice_rows: list[FindingRow] = []
        self.bars: ChoiceBars | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(6))
        if statistics.figures is None:
            self._say_too_few(statistics)
        else:
            self._show(statistics, statistics.figures)

    def _say_too_few(self, statistics: ItemStatistics) -> None:
        if statistics.people == 0:
            words = self.tr("Nobody has answered this version in a first attempt yet.")
        else:
            people = self._words.people(statistics.people)
            words = f"{self.tr('First attempts: {count}.').format(count=people)} {self._words.too_few()}"
        self._column.addWidget(TextBlock(self._look, words, "body", "textMuted"))

    def _show(self, statistics: ItemStatistics, figures: ItemFigures) -> None:
        look, item = self._look, statistics.item
        most = _MOST_ADVICE if len(statistics.advice) > _MOST_ADVICE + 1 else len(statistics.advice)
        for advice in statistics.advice[:most]:
            title, reason = self._advice.title(item, advice), self._advice.reason(item, advice)
            self._add_remark(Remark(*self._advice.icon(advice), title, reason, None))
        if most < len(statistics.advice):
            more = self.tr("And {count} more: see the bars.")
            more = more.format(count=len(statistics.advice) - most)
            self._column.addWidget(TextBlock(look, more, "meta", "textMuted"))
        if not statistics.advice:
            reason = self.tr("It is neither too easy nor too hard, and its wrong answers do their work.")
            self._add_remark(Remark("circle-check", "right", self.tr("Nothing stands out"), reason, None))
        self._column.addSpacing(look.px(8))
        self._column.addWidget(label(look, self.tr("What people chose"), "heading"))
        self.bars = ChoiceBars(look, item, figures)
        self._column.addWidget(self.bars)
        self._column.addSpacing(look.px(8))
        self._column.addWidget(label(look, self.tr("Figures"), "heading"))
        words = self._words
        self._add_figure(self.tr("First attempts"), words.people(figures.people), "")
        self._add_figure(self.tr("Facility index"), words.share(figures.facility), words.facility(figures.facility))
        index = figures.discrimination
        self._add_figure(self.tr("Discrimination index"), words.index(index), words.discrimination(index))
        index = figures.efficiency
        self._add_figure(self.tr("Discriminative efficiency"), words.index(index), words.efficiency(index))
        half = self.tr("Half of the people took longer.") if figures.seconds is not None else ""
        self._add_figure(self.tr("Median time"), words.seconds(figures.seconds), half)
        by_language = {one.language: one for one in figures.languages}  # one of no known language is left out
        for one, language in ((by_language[name], name) for name in LANGUAGES if name in by_language):
            heading = self.tr("Facility in {language}").format(language=say_language(language))
            people = self.tr("First attempts: {count}.").format(count=words.people(one.people))
            self._add_figure(heading, words.share(one.facility), people)
        if figures.language_gap is not None:
            gap = f"{words.points(abs(figures.language_gap))}"
            sentence = (
                self.tr("Harder in Japanese for people who are equally strong.")
                if figures.language_gap < 0
                else self.tr("Easier in Japanese for people who are equally strong.")
            )
            self._add_figure(self.tr("Between the languages"), self.tr("{gap} points").format(gap=gap), sentence)

    def _add_remark(self, remark: Remark) -> None:
        if self.advice_rows:
            self._column.addWidget(hairline())
        row = FindingRow(self._look, remark)
        self.advice_rows.append(row)
        self._column.addWidget(row)

    def _add_figure(self, name: str, value: str, meaning: str) -> None:
        look = self._look
        self._column.addWidget(hairline())
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addWidget(TextBlock(look, name, "body"), 1)
        shown = label(look, value, "bodyStrong")
        shown.setAccessibleName(f"{name}: {value}. {meaning}".strip())
        row.addWidget(shown)
        self._column.addLayout(row)
        if meaning:
            self._column.addWidget(TextBlock(look, meaning, "meta", "textMuted"))
