"""The part of the tour that takes records out: for somebody outside, the log of what left, and profiles."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.domain.export_profiles import Delimiter, FileEncoding, new_profile
from app.domain.people import Actor
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.refusals import Refusal, Sentence
from app.domain.releases import Release
from app.domain.texts import Language
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace
from app.ui.hr.exports_page import ExportsPage
from app.ui.hr.records_page import RecordsPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName

_OUTSIDE = Release("Evidence for certification audit", "Northgate Assurance Ltd", "disclosure.partner", confirmed=True)


def export_stops(window: MainWindow, hr_sign_in: tuple[str, str]) -> Iterator[str]:
    """Yield at each sight of exporting to somebody outside, of the log, and of the profiles; HR is signed in by now."""
    workspace = window.workspace()
    if workspace is None:
        raise Refusal(Sentence.WORKSPACE_MISSING, path="")
    window.go(Place(PlaceName.RECORDS))
    records = window.page
    if isinstance(records, RecordsPage):
        records.open_export()
        records.panel.release.show_release(_OUTSIDE)
        yield "hr-export-outside"
        records.panel.release.exception.choose("disclosure.danger")
        records.panel.release.confirmation.click()
        records.panel.action_button.click()
        yield "hr-export-not-confirmed"
    window.go(Place(PlaceName.EXPORTS))
    yield "hr-exports-empty"
    _fill(workspace, workspace.sign_ins.sign_in(*hr_sign_in), window.look().language == "ja")
    window.go(Place(PlaceName.RECORDS))
    window.go(Place(PlaceName.EXPORTS))
    yield "hr-exports"
    page = window.page
    if isinstance(page, ExportsPage):
        page.log.table.selectRow(1)
        yield "hr-exports-entry"
        page.show_profiles()
        yield "hr-profiles"
        page.profiles.rows[0].edit_link.click()
        yield "hr-profile-editor"


def _fill(workspace: Workspace, hr: Actor, japanese: bool) -> None:
    """Let a few files leave, into a folder that goes, and keep a profile."""
    language: Language = "ja" if japanese else "en"
    profile = new_profile("人事システム取込" if japanese else "Payroll import", language)
    workspace.export_profiles.save(hr, replace(profile, delimiter=Delimiter.TAB, encoding=FileEncoding.UTF8_MARKED))
    inside = Release("四半期の報告" if japanese else "Quarterly report to management")
    orders = (
        (ExportFormat.XLSX, _OUTSIDE, RecordFilter(passed=True)),
        (ExportFormat.CSV, inside, RecordFilter()),
    )
    with tempfile.TemporaryDirectory() as folder:
        for form, release, wanted in orders:
            target = Path(folder) / f"records-{form.value}.{form.value}"
            order = ExportOrder(wanted, RecordSort(), form, release, target, language)
            workspace.exports.export(hr, order)
