"""The columns of a paged list: heading, width, text and order of each, and how its cells are drawn.

A list writes a subclass of `PagedColumns` that calls `set_columns` with its `TableColumn`s, for instance

    class PeopleColumns(PagedColumns[Person]):
        def __init__(self, look: Look, parent: QObject | None = None) -> None:
            super().__init__(parent)
            self.set_columns(
                TableColumn("number", self.tr("No."), 68, lambda p: p.number, PersonKey.NUMBER, typed_by_people=True),
                TableColumn("name", self.tr("Name"), 220, lambda p: p.name, PersonKey.NAME, typed_by_people=True),
                stretched="name",
            )

A column with an icon or with commitment tags gets a `cell` of `row_cells`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from app.ui.shared.lists.row_cells import RowCell

Row = TypeVar("Row")

_COULD_BE_FORMULAS = tuple("=+-@＝＋－＠")


@dataclass(frozen=True, slots=True)
class TableColumn(Generic[Row]):
    """A column: `width` in pixels of the design, `sort` None where the database has no such order.

    `down_first` sorts from the greatest down at the first press. `cell` draws more than the text; `tip` is what a cell
    says when it is pointed at, without it a cell says its text where that is cut. `text` is also what is copied.
    `about` is one sentence on what the column is, said where its heading is pointed at or reached with the keyboard.
    """

    name: str
    heading: str
    width: int
    text: Callable[[Row], str]
    sort: StrEnum | None = None
    to_the_right: bool = False
    typed_by_people: bool = False
    down_first: bool = False
    cell: RowCell[Row] | None = None
    tip: Callable[[Row], str] | None = None
    about: str = ""


class PagedColumns(QObject, Generic[Row]):
    """All columns of a list in the language of the window.

    `main` columns, the first, fit the screen: `stretched` takes the room that the others of them leave, at least
    `narrowest` and at most `widest` pixels of the design (None: all of it); before it would get less than `narrowest`,
    the columns named in `gives_way` are hidden one after the other. `is_faded` names the rows that are struck out in
    grey, None if there are none.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: tuple[TableColumn[Row], ...] = ()
        self.places: dict[str, int] = {}
        self.stretched, self.main = "", 0
        self.narrowest: int = 0
        self.gives_way: tuple[str, ...] = ()
        self.widest: int | None = None
        self.is_faded: Callable[[Row], bool] | None = None

    def set_columns(
        self,
        *columns: TableColumn[Row],
        stretched: str,
        main: int | None = None,
        narrowest: int = 120,
        widest: int | None = None,
        gives_way: tuple[str, ...] = (),
        is_faded: Callable[[Row], bool] | None = None,
    ) -> None:
        """Say which columns there are; `main` is the number of those that fit the screen, None for all of them."""
        self.all = columns
        self.places = {column.name: place for place, column in enumerate(columns)}
        self.stretched, self.main = stretched, len(columns) if main is None else main
        self.narrowest, self.widest, self.gives_way = narrowest, widest, gives_way
        self.is_faded = is_faded

    def as_lines(self, rows: Sequence[Row]) -> str:
        """Return rows with their headings as tab-separated text, for pasting into a sheet."""
        lines = ["\t".join(column.heading for column in self.all)]
        lines += ["\t".join(_cell(column, row) for column in self.all) for row in rows]
        return "\n".join(lines) + "\n"


def _cell(column: TableColumn[Row], row: Row) -> str:
    text = " ".join(column.text(row).split())
    # What people typed must not become a formula where it is pasted.
    return f"'{text}" if column.typed_by_people and text.startswith(_COULD_BE_FORMULAS) else text
