"""The trainer takes items out as a file of another program, and sees first what such a file cannot hold.

Items are content: no file of them says anything about a person, so nobody is asked for a purpose and nothing is
written to the ledger, unlike with records.
"""

from collections.abc import Callable
from pathlib import Path

from app.domain.filed_items import FiledItem, ItemFormat
from app.domain.item_exporting import ExportSelection, ItemsInFile, group_losses
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.studio import WRITERS, KeptItem
from app.domain.studio_sentences import StudioSentence
from app.domain.texts import Language
from app.formats import items_sheet_template
from app.formats.item_files import WRITERS as FORMATS
from app.services.file_saving import save_file
from app.storage import studio_items, studio_many_items, studio_modules
from app.storage.database import Database, Session

Progress = Callable[[int], None]


def _tell_nobody(_amount: int) -> None:
    pass


class ItemExporting:
    """Writes files of items; for many that takes seconds: call it off the window's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def prepare(
        self,
        actor: Actor,
        selection: ExportSelection,
        form: ItemFormat,
        language: Language,
        progress: Progress = _tell_nobody,
    ) -> ItemsInFile:
        """Return a file of items as they are written now, with what it cannot hold; nothing is saved yet.

        `language` is that of texts which a format has no mark for. `progress` gets the number of items so far and may
        raise Cancelled. Refuses Aiken, which can only be read.
        """
        actor.require(*WRITERS)
        items: list[FiledItem] = []
        with self._database.reading() as session:
            titles = {line.id: line.title for line in studio_modules.list_lines(session)}
            for kept in _selected(session, selection):
                draft = kept.draft
                category = titles[draft.module].in_language(language).strip() or draft.module
                items.append(FiledItem(draft.item, draft.title, (category,)))
                progress(len(items))
        written = FORMATS[form](items, language)
        progress(len(items))
        return ItemsInFile(form.value, language, tuple(items), written.content, group_losses(items, written.losses))

    def save(self, actor: Actor, file: ItemsInFile, target: Path) -> int:
        """Save a file, whole or not at all, and return how many items are in it; refuse one without any."""
        actor.require(*WRITERS)
        if not file.held:
            raise Refusal(StudioSentence.NOTHING_TO_EXPORT)
        save_file(self._database.path, target, file.content)
        return file.held

    def save_template(self, actor: Actor, form: ItemFormat, language: Language, target: Path) -> None:
        """Save a sheet to write items into: a workbook that explains its columns, or for CSV its examples alone."""
        actor.require(*WRITERS)
        is_book = form is ItemFormat.XLSX
        content = (items_sheet_template.template if is_book else items_sheet_template.template_csv)(language)
        save_file(self._database.path, target, content)


def _selected(session: Session, selection: ExportSelection) -> list[KeptItem]:
    if selection.ids:
        found = studio_many_items.load_items(session, selection.ids)
        return [found[one] for one in selection.ids if one in found]
    modules = [selection.module] if selection.module else [one.id for one in studio_modules.list_lines(session)]
    items = [kept for module in modules for kept in studio_items.list_of_module(session, module)]
    return [kept for kept in items if not kept.draft.retired]
