"""The columns of the log of exports, and where its rows come from."""

from functools import partial

from PySide6.QtCore import QObject

from app.domain.export_log import ExportKey, ExportLogFilter, ExportSort, LoggedExport
from app.domain.paging import RowCount
from app.domain.people import Actor
from app.domain.policy import Policy
from app.services.export_log import ExportLog
from app.ui.shared.export_words import say_format, say_recipient, say_subject
from app.ui.shared.lists.paged_columns import PagedColumns, TableColumn
from app.ui.shared.lists.paged_model import PagedModel, PagedSource
from app.ui.shared.lists.row_cells import TagsCell
from app.ui.shared.look import Look
from app.ui.shared.role_words import say_by
from app.ui.shared.sentences import say_number, say_short_date_time

ExportLogModel = PagedModel[LoggedExport, ExportLogFilter, ExportSort, RowCount]


def export_log_source(log: ExportLog, actor: Actor) -> PagedSource[LoggedExport, ExportLogFilter, ExportSort, RowCount]:
    """Return the log as a source of rows."""
    return PagedSource(partial(log.page, actor), partial(log.count, actor), partial(log.anchors, actor))


class ExportLogColumns(PagedColumns[LoggedExport]):
    """All columns in the language of the window; the first six are those that fit the screen."""

    def __init__(self, look: Look, policy: Policy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._numbers = {one.id: one.number for one in policy.commitments()}
        main = self._main()
        self.set_columns(*main, *self._further(), stretched="purpose", main=len(main), narrowest=140)

    def role(self, entry: LoggedExport) -> str:
        """Return by whom the file was made."""
        return say_by(entry.role, entry.account)

    def what(self, entry: LoggedExport) -> str:
        """Return what left as what, such as "Records, Excel"."""
        return self.tr("{subject}, {format}").format(
            subject=say_subject(entry.subject), format=say_format(entry.format)
        )

    def people(self, entry: LoggedExport) -> str:
        """Return the number of people in the file; empty where that was not kept yet."""
        return "" if entry.people is None else say_number(self._look, entry.people)

    def _basis(self, entry: LoggedExport) -> tuple[str, ...]:
        return (self._numbers.get(entry.basis, entry.basis),) if entry.basis else ()

    def _recipient(self, entry: LoggedExport) -> str:
        return entry.recipient or say_recipient(entry.recipient)

    def _recipient_and_basis(self, entry: LoggedExport) -> str:
        return " ".join([*(f"§{number}" for number in self._basis(entry)), self._recipient(entry)])

    def _main(self) -> tuple[TableColumn[LoggedExport], ...]:
        look, key = self._look, ExportKey
        received = TagsCell(look, self._basis, self._recipient)
        return (
            TableColumn(
                "when",
                self.tr("When"),
                142,
                lambda e: say_short_date_time(look, e.exported.local),
                key.WHEN,
                down_first=True,
            ),
            TableColumn("what", self.tr("What"), 164, self.what, key.FORMAT),
            TableColumn("purpose", self.tr("Purpose"), 200, lambda e: e.purpose, key.PURPOSE, typed_by_people=True),
            TableColumn(
                "recipient",
                self.tr("Recipient"),
                190,
                self._recipient_and_basis,
                key.RECIPIENT,
                typed_by_people=True,
                cell=received,
            ),
            TableColumn(
                "rows",
                self.tr("Rows"),
                76,
                lambda e: say_number(look, e.rows),
                key.ROWS,
                to_the_right=True,
                down_first=True,
            ),
            TableColumn("people", self.tr("People"), 70, self.people, to_the_right=True),
        )

    def _further(self) -> tuple[TableColumn[LoggedExport], ...]:
        return (
            TableColumn("file", self.tr("File"), 210, lambda e: e.file_name, typed_by_people=True),
            TableColumn("by", self.tr("By"), 150, self.role),
            TableColumn("sha256", self.tr("SHA-256"), 470, lambda e: e.sha256),
        )
