"""The columns of the library: what an item is called, what it is about, how it stands, and what is to do on it."""

from dataclasses import replace

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter

from app.domain.policy import Policy, compact_numbers
from app.domain.studio_lists import ItemLine, ItemSortKey
from app.domain.texts import LANGUAGES, Language
from app.ui.shared.date_range import say_short_date
from app.ui.shared.lists.paged_columns import PagedColumns, TableColumn
from app.ui.shared.lists.row_cells import IconCell, TagsCell
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.trainer.draft_names import say_untitled
from app.ui.trainer.item_state_words import STATE_ICONS, say_state
from app.ui.trainer.kind_words import say_kind

_KEY = ItemSortKey


class LibraryColumns(PagedColumns[ItemLine]):
    """All columns in the language of the window; `policy` has the numbers of the commitments."""

    def __init__(self, look: Look, policy: Policy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._policy = look, policy
        self._numbers: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._sections = {one.id: one.number for one in policy.commitments()}
        by_name = _KEY.NAME_JA if look.language == "ja" else _KEY.NAME_EN
        tags = TagsCell[ItemLine](look, self.numbers, lambda _line: "")
        to_do = ToDoCell(look, self)
        state = IconCell[ItemLine](look, lambda line: STATE_ICONS[line.state], _state)
        self.set_columns(
            TableColumn("item", self.tr("Item"), 300, self.name, by_name, typed_by_people=True, tip=self.whole_name),
            TableColumn("commitments", self.tr("Commitments"), 96, self.said_numbers, cell=tags),
            TableColumn("kind", self.tr("Kind"), 114, _kind, _KEY.KIND),
            TableColumn("module", self.tr("Module"), 132, self.module, _KEY.MODULE, typed_by_people=True),
            TableColumn("state", self.tr("State"), 84, _state, _KEY.STATE, cell=state),
            TableColumn(
                "to-do", self.tr("To do"), 132, self.to_do, _KEY.TO_DO, down_first=True, cell=to_do, tip=self.to_do
            ),
            TableColumn("languages", self.tr("Languages"), 76, _languages, tip=self.languages),
            TableColumn("version", self.tr("Version"), 64, _version, _KEY.VERSION, to_the_right=True, down_first=True),
            TableColumn("changed", self.tr("Changed"), 98, self.changed, _KEY.CHANGED, down_first=True),
            stretched="item",
            main=9,
            narrowest=210,
            gives_way=("version", "kind"),
        )

    def name(self, line: ItemLine) -> str:
        """Return the title of an item, or the first words of its stem in the window's language, else in the other."""
        words = line.title or line.stem.in_language(self._look.language)
        return " ".join(words.replace("**", "").split()) or say_untitled()

    def whole_name(self, line: ItemLine) -> str:
        """Return what the item is called, what a narrow window hides of it, and its id."""
        version = self.tr("version {number}").format(number=line.number) if line.number is not None else ""
        said = self.between().join(part for part in (_kind(line), version) if part)
        return f"{self.name(line)}\n{said}\n{line.id}"

    def numbers(self, line: ItemLine) -> tuple[str, ...]:
        """Return the numbers of an item's commitments; an id that the policy does not have stands for itself."""
        found = self._numbers.get(line.commitments)
        if found is None:
            unknown = tuple(one for one in line.commitments if one not in self._sections)
            found = self._numbers[line.commitments] = (*compact_numbers(self._policy, line.commitments), *unknown)
        return found

    def said_numbers(self, line: ItemLine) -> str:
        """Return the numbers as they are read and copied."""
        return " ".join(f"§{number}" for number in self.numbers(line)) or self.tr("none")

    def module(self, line: ItemLine) -> str:
        """Return the title of an item's module."""
        return line.module_title.in_language(self._look.language) or line.module

    def to_do(self, line: ItemLine) -> str:
        """Return how much is missing and how much is weak."""
        parts = []
        if line.unfinished:
            parts.append(self.tr("{count} missing").format(count=say_number(self._look, line.lacks)))
        if line.findings:
            many = self.tr("{count} findings").format(count=say_number(self._look, line.findings))
            parts.append(self.tr("1 finding") if line.findings == 1 else many)
        return self.between().join(parts)

    def first_to_do(self, line: ItemLine) -> str:
        """Return what comes first: what is weak can wait until nothing is missing."""
        return self.to_do(replace(line, findings=0) if line.unfinished else line)

    def between(self) -> str:
        """Return what stands between the parts of a list in a sentence."""
        return self.tr(", ", "between the parts of a list")

    def languages(self, line: ItemLine) -> str:
        """Return in which languages an item is whole, and which was left behind."""
        names = {"en": self.tr("English"), "ja": self.tr("Japanese")}
        whole = [names[one] for one in line.languages]
        said = self.tr("Whole in: {languages}").format(
            languages=self.between().join(whole) if whole else self.tr("none")
        )
        begun = [names[one] for one in _begun(line)]
        if begun:
            said = f"{said}\n" + self.tr("Begun in: {languages}").format(languages=self.between().join(begun))
        if line.older is not None:
            behind = self.tr("{language} was left behind when the other changed").format(language=names[line.older])
            said = f"{said}\n{behind}"
        return said

    def changed(self, line: ItemLine) -> str:
        """Return the day of the last change, in local time."""
        return say_short_date(self._look, line.changed.astimezone().date())


class ToDoCell:
    """An icon and words where something is to do, and nothing where all is done."""

    def __init__(self, look: Look, columns: LibraryColumns) -> None:
        self._text = columns.to_do
        self._icon = IconCell[ItemLine](look, _to_do_icon, columns.first_to_do)

    def width(self, row: ItemLine) -> float:
        """Return the pixels that icon and words take."""
        return self._icon.width(row) if self._text(row) else 0

    def paint(self, painter: QPainter, row: ItemLine, rect: QRectF, *, faded: bool) -> None:
        """Draw what is to do."""
        if self._text(row):
            self._icon.paint(painter, row, rect, faded=faded)


def _to_do_icon(line: ItemLine) -> tuple[str, str]:
    return ("circle-alert", "wrong") if line.unfinished else ("triangle-alert", "due")


def _kind(line: ItemLine) -> str:
    return say_kind(line.kind)


def _state(line: ItemLine) -> str:
    return say_state(line.state)


def _languages(line: ItemLine) -> str:
    shown = [f"{one.upper()}?" if line.older == one else one.upper() for one in line.languages]
    return " ".join([*shown, *(f"({one.upper()})" for one in _begun(line))]) or "–"


def _begun(line: ItemLine) -> list[Language]:
    """Return the languages that an item has a question in, and is not whole in."""
    return [one for one in LANGUAGES if line.stem.is_written_in(one) and one not in line.languages]


def _version(line: ItemLine) -> str:
    return "" if line.number is None else str(line.number)
