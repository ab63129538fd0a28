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
from app.ui.shared.lined_table import LinedColumn, LinedTable
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.trainer.coverage_words import CoverageWords
from app.ui.trainer.hole_button import HoleButton
from app.ui.trainer.low_link import LowLink

_BESIDE_TAG = 22
_WRITABLE = (Hole.NO_ITEM, Hole.THIN, Hole.ONLY_RECALL)
_LANGUAGES = (Hole.NOT_IN_ENGLISH, Hole.NOT_IN_JAPANESE)


class CoverageTable(LinedTable):
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
        self._words, self._opener, self._read = words, opener, read
        shown = [(one.number, one.label.in_language(look.language)) for one in read.policy.commitments()]
        widest = max(tag_width(look, number, name) for number, name in shown) / look.scale
        widths = (round(widest) + _BESIDE_TAG, 104, 124, 118, 160, 0)
        columns = [
            LinedColumn(heading, width, prefix=place > 0)
            for place, (heading, width) in enumerate(zip(words.headings(), widths, strict=True))
        ]
        super().__init__(look, columns, parent)
        self.holes: dict[tuple[str, Hole], HoleButton] = {}
        self.write_links: dict[str, LowLink] = {}
        self._answers: dict[str, QWidget] = {}
        rows = {one.commitment: one for one in read.rows}
        for section in read.policy.sections:
            self._add_section(section)
            for commitment in section.commitments:
                self._add_commitment(commitment, rows[commitment.id])

    def show_answers(self, answers: Mapping[str, int]) -> None:
        """Say beside the evidence how often it was asked for the first time."""
        for commitment, place in self._answers.items():
            layout = place.layout()
            if layout is not None and answers.get(commitment):
                layout.addWidget(label(self._look, self._words.answers(answers[commitment]), "meta", "muted"))

    def _add_section(self, section: Section) -> None:
        title = label(self._look, f"§{section.number}  {section.title.in_language(self._look.language)}", "bodyStrong")
        title.setWordWrap(True)
        cells = [title, *(QWidget() for _ in self._columns[1:])]
        self.add_row(cells, title.text())

    def _add_commitment(self, commitment: Commitment, row: CommitmentCover) -> None:
        words, holes = self._words, row.holes()
        tag = QWidget()
        column = QVBoxLayout(tag)
        column.setContentsMargins(4, 0, 0, 0)
        column.addWidget(self._opener.tag(self._read.policy, commitment), 0, Qt.AlignmentFlag.AlignLeft)
        cells = [
            tag,
            self._cell(row, (Hole.NO_PAGE,), str(row.pages), words.live(row.live_pages, row.pages)),
            self._cell(
                row,
                (Hole.NO_ITEM,),
                say_number(self._look, row.items),
                words.unfinished(row),
                words.live(row.live_items, row.items),
            ),
            self._cell(row, (Hole.ONLY_RECALL,), say_number(self._look, row.situations) if row.items else "–"),
            self._cell(row, _LANGUAGES, words.languages(row)),
            self._evidence(commitment, row),
        ]
        said = [words.hole(row, hole) for hole in holes]
        name = f"§{commitment.number} {commitment.label.in_language(self._look.language)}"
        self.add_row(cells, ", ".join([name, *said]))

    def _cell(self, row: CommitmentCover, holes: tuple[Hole, ...], *lines: str) -> QWidget:
        """Return the holes of a column, or what there is, and what stands beside it in smaller words."""
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(0)
        found = [hole for hole in holes if hole in row.holes()]
        for hole in found:
            column.addWidget(self._hole(row, hole), 0, Qt.AlignmentFlag.AlignLeft)
        first, *others = lines
        if not found:
            column.addWidget(label(self._look, first))
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
