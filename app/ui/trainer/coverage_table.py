"""The table of coverage: commitment by commitment in their sections, holes in red words."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.policy import Commitment, Section
from app.domain.studio_coverage import CommitmentCover, Hole
from app.services.coverage_reading import StudioCoverage
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.commitment_tag import tag_width
from app.ui.shared.labels import label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.coverage_row import CoverageRow
from app.ui.trainer.coverage_words import CoverageWords
from app.ui.trainer.hole_button import HoleButton, hole_height
from app.ui.trainer.low_link import LowLink

_BESIDE_TAG = 16
_WIDTHS = (84, 96, 96, 110, 150)
"""Pixels of the design that pages, items, situations, languages and evidence get at least."""

_WRITABLE = (Hole.NO_ITEM, Hole.THIN, Hole.ONLY_RECALL)
_LANGUAGES = (Hole.NOT_IN_ENGLISH, Hole.NOT_IN_JAPANESE)


class CoverageTable(QWidget):
    """`hole_pressed` carries the id of a commitment, a `Hole`, and what was pressed."""

    hole_pressed = Signal(str, str, QWidget)

    def __init__(
        self,
        look: Look,
        read: StudioCoverage,
        opener: CommitmentOpener,
        words: CoverageWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._words, self._opener, self._read = look, words, opener, read
        self.holes: dict[tuple[str, Hole], HoleButton] = {}
        self.write_links: dict[str, LowLink] = {}
        self._answers: dict[str, QWidget] = {}
        self._rows: dict[str, CoverageRow] = {}
        shown = [(one.number, one.label.in_language(look.language)) for one in read.policy.commitments()]
        self._tags = max(tag_width(look, number, name) for number, name in shown) + look.px(_BESIDE_TAG)
        self._headings = words.headings()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        first, *others = self._headings
        corner = label(look, first, "overline", "muted")
        names = [_inset(label(look, one, "overline", "muted")) for one in others]
        self._head = CoverageRow(look, corner, names, [""] * len(names), "", pad=4)
        self._column.addWidget(self._head)
        self._head_line = hairline(strong=True)
        self._column.addWidget(self._head_line)
        rows = {one.commitment: one for one in read.rows}
        for section in read.policy.sections:
            self._add_section(section)
            for commitment in section.commitments:
                self._add_commitment(commitment, rows[commitment.id])

    def fit(self, width: int) -> None:
        """Arrange the rows in a width: commitments beside the cells, or above them, and those in several lines."""
        least = self._least()
        above = self._tags + sum(least) > width
        if sum(least) > width:
            in_line = max(width // max(least), 1)
            widths = [width // in_line] * len(least)
        else:
            left = width - sum(least) - (0 if above else self._tags)
            widths = [*least[:-1], least[-1] + left]
        for part in (self._head, self._head_line):
            part.setVisible(not above)
        for row in (self._head, *self._rows.values()):
            row.fit(width if above else self._tags, widths, above=above)

    def row_of(self, commitment: str) -> CoverageRow | None:
        """Return the row of a commitment."""
        return self._rows.get(commitment)

    def control_of(self, commitment: str) -> QWidget | None:
        """Return what writes the missing item of a commitment, or else its first hole."""
        holes = (button for (one, _hole), button in self.holes.items() if one == commitment)
        return self.write_links.get(commitment) or next(holes, None)

    def _least(self) -> list[int]:
        """Return the width that each column needs for what stands in it."""
        rows = [row.needed() for row in self._rows.values()]
        return [
            max(self._look.px(least), *column) for least, column in zip(_WIDTHS, zip(*rows, strict=True), strict=True)
        ]

    def show_answers(self, answers: Mapping[str, int]) -> None:
        """Say beside the evidence how often it was asked for the first time."""
        for commitment, place in self._answers.items():
            layout = place.layout()
            if layout is not None and answers.get(commitment):
                layout.addWidget(label(self._look, self._words.answers(answers[commitment]), "meta", "muted"))

    def _add_section(self, section: Section) -> None:
        words = f"§{section.number}  {section.title.in_language(self._look.language)}"
        title = TextBlock(self._look, words, "bodyStrong")
        self._column.addSpacing(self._look.px(14))
        self._column.addWidget(title)
        self._column.addSpacing(self._look.px(6))
        self._column.addWidget(hairline())

    def _add_commitment(self, commitment: Commitment, row: CommitmentCover) -> None:
        words, holes = self._words, row.holes()
        tag = _inset(self._opener.tag(self._read.policy, commitment), 0)
        cells = [
            self._cell(row, (Hole.NO_PAGE,), str(row.pages), words.live(row.live_pages, row.pages)),
            self._cell(
                row,
                (Hole.NO_ITEM,),
                say_number(self._look, row.items),
                words.unfinished(row),
                words.live(row.live_items, row.items),
            ),
            self._cell(row, (Hole.ONLY_RECALL,), say_number(self._look, row.situations) if row.items else "–"),
            self._cell(row, _LANGUAGES, words.languages(row) if row.items or row.unfinished else "–"),
            self._evidence(commitment, row),
        ]
        said = [words.hole(row, hole) for hole in holes]
        name = f"§{commitment.number} {commitment.label.in_language(self._look.language)}"
        line = CoverageRow(self._look, tag, cells, self._headings[1:], ", ".join([name, *said]))
        self._rows[row.commitment] = line
        self._column.addWidget(line)
        self._column.addWidget(hairline())

    def _cell(self, row: CommitmentCover, holes: tuple[Hole, ...], *lines: str) -> QWidget:
        """Return the holes of a column, or what there is, and what stands beside it in smaller words."""
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(self._look.px(4))
        found = [hole for hole in holes if hole in row.holes()]
        for hole in found:
            column.addWidget(self._hole(row, hole), 0, Qt.AlignmentFlag.AlignLeft)
        first, *others = lines
        if not found:
            said = label(self._look, first)
            said.setMinimumHeight(hole_height(self._look))
            column.addWidget(said)
        for words in filter(None, others):
            column.addWidget(label(self._look, words, "meta", "muted"))
        return cell

    def _evidence(self, commitment: Commitment, row: CommitmentCover) -> QWidget:
        cell = self._cell(row, (Hole.THIN,), self._words.evidence(row) if row.items else "–")
        column = cell.layout()
        writable = next((hole for hole in _WRITABLE if hole in row.holes()), None)
        if column is not None and writable is not None:
            link = LowLink(self._look, self._words.way(writable), icon="plus")
            link.setAccessibleDescription(f"§{commitment.number} {commitment.label.in_language(self._look.language)}")
            link.clicked.connect(partial(self._tell, row.commitment, writable, link))
            self.write_links[row.commitment] = link
            column.addWidget(link)
            column.setAlignment(link, Qt.AlignmentFlag.AlignLeft)
        self._answers[row.commitment] = cell
        return cell

    def _hole(self, row: CommitmentCover, hole: Hole) -> HoleButton:
        button = HoleButton(self._look, self._words.hole(row, hole), self._words.way(hole))
        button.clicked.connect(partial(self._tell, row.commitment, hole, button))
        self.holes[row.commitment, hole] = button
        return button

    def _tell(self, commitment: str, hole: Hole, pressed: QWidget) -> None:
        self.hole_pressed.emit(commitment, hole.value, pressed)


def _inset(part: QWidget, pixels: int = 4) -> QWidget:
    """Return a part so far from the left edge; beside another one a focus ring needs four pixels."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(pixels, 0, 0, 0)
    column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    return holder
