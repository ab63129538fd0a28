"""The two drawings of the overview with what stands round them: the heat table, and the commitments."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.domain.overview import HeatTable, Overview, per_cent
from app.domain.policy import Policy
from app.domain.suppression import SMALLEST_GROUP
from app.ui.hr.coverage_bars import CoverageBars, SectionName
from app.ui.hr.heat_table import HeatTableFigure
from app.ui.hr.overview_words import say_department, say_hidden, say_row_people, say_weakest
from app.ui.shared.buttons import Button
from app.ui.shared.figure_table import FigureTable
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.tag_button import TagButton
from app.ui.shared.text_flow import TextBlock


class _Swatch(QWidget):
    """The fill of a cell with the least per cent that it means."""

    def __init__(self, look: Look, role: str, words: str) -> None:
        super().__init__()
        self._look, self._role = look, role
        self._words = label(look, words, "caption", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(18) + look.px(5), 0, look.px(8), 0)
        row.addWidget(self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = look.px(17), look.px(12)
        box = QRectF(0.5, round((self.height() - high) / 2) + 0.5, wide - 1, high - 1)
        painter.setPen(QPen(look.colour("borderStrong" if self._role == "heat1" else "border"), 1))
        painter.setBrush(look.colour(self._role))
        painter.drawRoundedRect(box, look.radius("cell"), look.radius("cell"))


class _Sideways(QScrollArea):
    """Lets a table that is wider than the page scroll sideways, and is as high as the table."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setObjectName("pageScroll")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidget(inside)
        self._inside = inside
        inside.setObjectName("pageBody")

    def fit(self) -> None:
        """Take the height of what is inside."""
        inside = self._inside
        bar = self.horizontalScrollBar().sizeHint().height() if inside.minimumWidth() > self.width() else 0
        self.setFixedHeight(inside.height() + bar)


class HeatSection(QWidget):
    """The heat table with its heading and legend; `table_chosen` tells whether it is wanted as a table."""

    table_chosen = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown = HeatTable((), ())
        self._as_table = False
        self.figure = HeatTableFigure(look)
        self._area = _Sideways(self.figure)
        self.table = FigureTable(look, self.figure.accessibleName())
        self.table_button = Button(look, "", "link", icon="table-2", compact=True)
        self.note = TextBlock(look, "", "meta", "textMuted")
        self._note_row = QWidget()
        self._lay_out()
        self.figure.stepped.connect(self._follow)
        self.table_button.clicked.connect(self._turn)

    def show_table(self, table: HeatTable) -> None:
        """Show other figures."""
        self._shown = table
        self.figure.show_table(table)
        language = self._look.language
        headings = [self.tr("Department"), self.tr("People")]
        headings += [module.title.in_language(language) for module in table.modules]
        rows = []
        for row in table.rows:
            cells = [say_department(row), say_row_people(self._look, row)]
            for module in table.modules:
                cell = row.cells.get(module.id)
                if row.hidden is not None:
                    cells += [say_hidden(row.hidden)] * (len(cells) == 2)
                elif cell is not None:
                    cells.append(str(per_cent(cell.done, cell.assigned)))
                else:
                    few = module.id in row.hidden_cells
                    cells.append(f"<{SMALLEST_GROUP}" if few else self.tr("not set"))
            rows.append(cells)
        self.table.show_rows(headings, rows)
        self.note.set_text(self.tr("Groups under 5 are not shown, and no other figure here lets you work them out."))
        self._note_row.setVisible(table.hides_anything())

    def show_as_table(self, as_table: bool) -> None:
        """Show the figures as a table, or as the drawing."""
        self._as_table = as_table
        self._area.setVisible(not as_table)
        self._legend.setVisible(not as_table)
        self.table.setVisible(as_table)
        self.table_button.setText(self.tr("Show as drawing") if as_table else self.tr("Show as table"))

    def fit(self, width: int) -> None:
        """Take a width; the table scrolls sideways where it needs more."""
        self.figure.resize(max(width, self.figure.minimumWidth()), self.figure.height())
        self._area.setFixedWidth(width)
        self._area.fit()

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        title = label(look, self.tr("Completed, by department and module"), "heading")
        title.setWordWrap(True)
        head.addWidget(title, 1)
        head.addWidget(label(look, self.tr("per cent of those assigned"), "meta", "muted"))
        self._legend = QWidget()
        legend = FlowLayout(look.px(4), self._legend)
        for role, words in (
            ("heat1", self.tr("under 50")),
            ("heat2", "50"),
            ("heat3", "70"),
            ("heat4", "85"),
            ("heat5", self.tr("95 and over")),
        ):
            legend.addWidget(_Swatch(look, role, words))
        below = QHBoxLayout()
        below.addWidget(self._legend, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        note = QHBoxLayout(self._note_row)
        note.setContentsMargins(0, 0, 0, 0)
        note.setSpacing(look.px(8))
        icon = icon_label(look, "eye-off", "textMuted", 16)
        icon.setFixedHeight(look.line_height("meta"))
        note.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(head)
        column.addWidget(self._area)
        column.addWidget(self.table)
        column.addLayout(below)
        column.addWidget(self._note_row)
        self.show_as_table(False)

    def _turn(self) -> None:
        self.table_chosen.emit(not self._as_table)

    def _follow(self, rect: QRectF) -> None:
        at = rect.center().toPoint()
        self._area.ensureVisible(at.x(), at.y(), self._look.px(60), 0)


class CommitmentSection(QWidget):
    """The bars of the commitments with the weakest of them; `commitment_wanted` carries the id of one."""

    commitment_wanted = Signal(str)

    def __init__(self, look: Look, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        sections = tuple(SectionName(one.number, one.title.in_language(look.language)) for one in policy.sections)
        self.bars = CoverageBars(look, sections)
        self.table = FigureTable(look, self.bars.accessibleName())
        self.weak_words = label(look, "", "meta", "muted")
        self.weak_tag: TagButton | None = None
        self.weak_share = label(look, "", "bodyStrong")
        self._weakest = QHBoxLayout()
        self._weakest.setSpacing(look.px(8))
        self._weakest.addWidget(self.weak_words)
        self._weakest.addWidget(self.weak_share)
        self._weakest.addStretch(1)
        title = label(look, self.tr("Trained on each commitment"), "heading")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(look.px(8))
        self._head.addWidget(title)
        self._head.addStretch(1)
        self._head.addLayout(self._weakest)
        self._title = title
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addLayout(self._head)
        column.addWidget(self.bars)
        column.addWidget(self.table)
        self.bars.pressed.connect(self._want)
        self.show_as_table(False)

    def _want(self, commitment: object) -> None:
        if isinstance(commitment, str):
            self.commitment_wanted.emit(commitment)

    def show_overview(self, overview: Overview) -> None:
        """Show other figures."""
        look = self._look
        self.bars.show_trained(overview.trained)
        rows = [
            (
                f"§{one.number} {one.label.in_language(look.language)}",
                "–" if one.per_cent is None else str(one.per_cent),
                f"{one.trained}/{one.assigned}" if one.per_cent is not None else "–",
            )
            for one in overview.trained
        ]
        self.table.show_rows([self.tr("Commitment"), self.tr("Per cent"), self.tr("People")], rows)
        if self.weak_tag is not None:
            self._weakest.removeWidget(self.weak_tag)
            self.weak_tag.deleteLater()
            self.weak_tag = None
        weak = overview.under_goal()
        known = any(one.per_cent is not None for one in overview.trained)
        self.weak_words.setText(
            say_weakest(look, weak) if weak else self.tr("none is under the goal of 80 per cent") if known else ""
        )
        self.weak_share.setText(str(weak[0].per_cent) if weak else "")
        if weak:
            lowest = weak[0]
            self.weak_tag = TagButton(look, lowest.commitment, lowest.number, lowest.label.in_language(look.language))
            self.weak_tag.pressed_for.connect(self.commitment_wanted)
            self._weakest.insertWidget(1, self.weak_tag)

    def show_as_table(self, as_table: bool) -> None:
        """Show the figures as a table, or as bars."""
        self.bars.setVisible(not as_table)
        self.table.setVisible(as_table)

    def fit(self, width: int) -> None:
        """Put what is under the goal below the heading where there is little width."""
        parts = [self._title, self.weak_words, self.weak_share, *([self.weak_tag] if self.weak_tag else [])]
        narrow = sum(part.sizeHint().width() + self._look.px(8) for part in parts) > width
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
