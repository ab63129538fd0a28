"""Items go out as they are written now, and what a format cannot hold is known before the file is saved."""

from pathlib import Path

import pytest

from app.domain.filed_items import ItemFormat
from app.domain.item_exporting import ExportSelection
from app.domain.items import ItemKind
from app.domain.people import Actor, Role
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.domain.studio_sentences import StudioSentence
from app.formats.item_files import READERS
from app.services.workspace import Workspace

TRAINER = Actor(Role.TRAINER)


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


def ids_of(studio: Workspace, selection: ExportSelection) -> list[str]:
    file = studio.item_exporting.prepare(TRAINER, selection, ItemFormat.CSV, "en")
    return [filed.item.id for filed in file.items]


def test_a_selection_a_module_or_everything_goes_out(studio: Workspace) -> None:
    module = [kept.draft.item.id for kept in studio.module_editing.open(TRAINER, "tidy-desk").items]
    assert ids_of(studio, ExportSelection(module="tidy-desk")) == module
    assert ids_of(studio, ExportSelection((module[2], module[0]))) == [module[2], module[0]]
    assert len(ids_of(studio, ExportSelection())) > len(module)


def test_a_retired_item_goes_out_only_if_it_is_chosen(studio: Workspace) -> None:
    one = studio.module_editing.open(TRAINER, "tidy-desk").items[0].draft.item.id
    studio.item_editing.retire(TRAINER, one)
    assert one not in ids_of(studio, ExportSelection(module="tidy-desk"))
    assert ids_of(studio, ExportSelection((one,))) == [one]


def test_what_is_lost_is_counted_with_the_items_it_is_lost_of(studio: Workspace) -> None:
    scenario = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SCENARIO).draft.item.id
    file = studio.item_exporting.prepare(TRAINER, ExportSelection(module="tidy-desk"), ItemFormat.GIFT, "en")
    left_out = [group for group in file.losses if group.left_out]
    assert [[filed.item.id for filed in group.items] for group in left_out] == [[scenario]]
    assert file.held == len(file.items) - 1


def test_a_file_without_an_item_is_not_written(studio: Workspace, tmp_path: Path) -> None:
    scenario = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SCENARIO).draft.item.id
    file = studio.item_exporting.prepare(TRAINER, ExportSelection((scenario,)), ItemFormat.GIFT, "en")
    with pytest.raises(Refusal) as refused:
        studio.item_exporting.save(TRAINER, file, tmp_path / "none.gift")
    assert refused.value.sentence is StudioSentence.NOTHING_TO_EXPORT
    assert not (tmp_path / "none.gift").exists()


def test_the_workspace_is_never_written_over(studio: Workspace) -> None:
    file = studio.item_exporting.prepare(TRAINER, ExportSelection(), ItemFormat.GIFT, "en")
    with pytest.raises(Refusal) as refused:
        studio.item_exporting.save(TRAINER, file, studio.database.path)
    assert refused.value.sentence is Sentence.FILE_IS_WORKSPACE


def test_a_stop_while_items_are_gathered_is_heard(studio: Workspace) -> None:
    def stop(_amount: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        studio.item_exporting.prepare(TRAINER, ExportSelection(), ItemFormat.GIFT, "en", stop)


@pytest.mark.parametrize("form", [ItemFormat.CSV, ItemFormat.XLSX])
def test_a_template_is_read_back_without_a_problem(studio: Workspace, tmp_path: Path, form: ItemFormat) -> None:
    target = tmp_path / f"template.{form.value}"
    studio.item_exporting.save_template(TRAINER, form, "en", target)
    read = READERS[form](target.read_bytes(), "en", frozenset())
    assert read.items and not read.problems
