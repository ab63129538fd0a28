"""What is in a course pack is known before anything is taken in, what comes in is a draft, and it can be taken back."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.hr_sentences import HrSentence
from app.domain.items import ItemKind
from app.domain.pack_taking import ModuleComing, PolicyStanding
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal
from app.domain.studio import WorkState
from app.domain.studio_sentences import StudioSentence
from app.domain.texts import Text
from app.services.pack_taking import PackOver
from app.services.workspace import Workspace
from tests.builders import POLICY_YAML

TRAINER = Actor(Role.TRAINER)


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


@pytest.fixture
def pack(studio: Workspace, tmp_path: Path) -> Path:
    """A pack of both modules as they are taught here."""
    assert studio.packs.save(TRAINER, ["tidy-desk", "locked-drawer"], tmp_path / "pack.zip") == 2
    return tmp_path / "pack.zip"


def changed(pack: Path, change: Callable[[str, str], tuple[str, str]]) -> Path:
    """Pack the same files anew, with their names and texts changed."""
    with zipfile.ZipFile(pack) as archive:
        files = [change(name, archive.read(name).decode()) for name in archive.namelist()]
    with zipfile.ZipFile(pack, "w") as archive:
        for name, text in files:
            archive.writestr(name, text)
    return pack


def as_another_module(name: str, text: str) -> tuple[str, str]:
    """Make “tidy-desk” a module that is not here yet; its items keep the ids that they have here."""
    return name.replace("modules/tidy-desk", "modules/clean-desk"), text.replace("id: tidy-desk\n", "id: clean-desk\n")


def with_new_words(name: str, text: str) -> tuple[str, str]:
    """Give every stem of “tidy-desk” other words."""
    return name, text.replace("A stem", "Other words") if "tidy-desk/items" in name else text


def snapshot(studio: Workspace) -> list[object]:
    """Everything that the studio has."""
    opened = [studio.module_editing.open(TRAINER, line.id) for line in studio.library.list_modules(TRAINER)]
    return [(one.kept.draft, [kept.draft for kept in one.items]) for one in opened]


def test_a_pack_of_what_is_here_changes_nothing(studio: Workspace, pack: Path) -> None:
    opened = studio.packs.open(TRAINER, pack)
    assert [one.coming for one in opened.modules] == [ModuleComing.UNCHANGED] * 2
    assert [policy.standing for policy in opened.policies] == [PolicyStanding.TAUGHT]
    assert studio.packs.take(TRAINER, opened, ["tidy-desk"]).item_ids == ()


def test_a_changed_module_becomes_a_draft_and_what_is_taught_stays(studio: Workspace, pack: Path) -> None:
    before = snapshot(studio)
    opened = studio.packs.open(TRAINER, changed(pack, with_new_words))
    drawer, tidy = opened.modules
    assert (tidy.coming, drawer.coming) == (ModuleComing.CHANGED, ModuleComing.UNCHANGED)
    assert (tidy.count(new=False), tidy.count(new=True), tidy.staying) == (10, 0, 0)
    taught = studio.packs.list_taught(TRAINER)
    taken = studio.packs.take(TRAINER, opened, ["tidy-desk"])
    kept = studio.module_editing.open(TRAINER, "tidy-desk").items[0]
    assert "Other words" in kept.draft.item.stem.en
    assert kept.live is not None and "Other words" not in kept.live.stem.en
    assert studio.packs.list_taught(TRAINER) == taught, "nothing is published by itself"
    studio.packs.undo(TRAINER, taken)
    assert snapshot(studio) == before


def test_only_ticked_modules_come_in(studio: Workspace, pack: Path) -> None:
    before = snapshot(studio)
    opened = studio.packs.open(TRAINER, changed(pack, with_new_words))
    studio.packs.take(TRAINER, opened, ["locked-drawer"])
    assert snapshot(studio) == before


def test_a_new_module_gets_other_ids_where_those_of_its_items_are_taken(studio: Workspace, pack: Path) -> None:
    before = snapshot(studio)
    opened = studio.packs.open(TRAINER, changed(pack, as_another_module))
    new = next(one for one in opened.modules if one.module.id == "clean-desk")
    assert new.coming is ModuleComing.NEW
    assert len(new.renamed) == 13
    taken = studio.packs.take(TRAINER, opened, ["clean-desk"])
    made = studio.module_editing.open(TRAINER, "clean-desk")
    assert {kept.draft.item.id for kept in made.items} == {name for _, name in new.renamed}
    assert made.kept.live_digest is None
    state = next(line.state for line in studio.library.list_modules(TRAINER) if line.id == "clean-desk")
    assert state is WorkState.NEW
    studio.packs.undo(TRAINER, taken)
    assert snapshot(studio) == before


def test_items_here_that_a_pack_has_not_stay(studio: Workspace, pack: Path) -> None:
    own = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.NUMERICAL).draft.item.id
    opened = studio.packs.open(TRAINER, changed(pack, with_new_words))
    assert opened.modules[1].staying == 1
    studio.packs.take(TRAINER, opened, ["tidy-desk"])
    assert studio.item_editing.open(TRAINER, own)


def test_what_others_did_meanwhile_is_shown_before_anything_comes_in(studio: Workspace, pack: Path) -> None:
    opened = studio.packs.open(TRAINER, changed(pack, with_new_words))
    kept = studio.module_editing.open(TRAINER, "tidy-desk").items[0]
    item = replace(kept.draft.item, stem=Text("Mine", "私の"))
    studio.item_editing.save(TRAINER, replace(kept.draft, item=item), kept.revision)
    before = snapshot(studio)
    with pytest.raises(PackOver) as over:
        studio.packs.take(TRAINER, opened, ["tidy-desk"])
    assert snapshot(studio) == before
    assert over.value.opened.modules != opened.modules


def test_undo_takes_nothing_back_that_somebody_worked_on(studio: Workspace, pack: Path) -> None:
    opened = studio.packs.open(TRAINER, changed(pack, with_new_words))
    taken = studio.packs.take(TRAINER, opened, ["tidy-desk"])
    kept = studio.module_editing.open(TRAINER, "tidy-desk").items[0]
    studio.item_editing.save(TRAINER, replace(kept.draft, title="Mine"), kept.revision)
    before = snapshot(studio)
    with pytest.raises(Refusal) as refused:
        studio.packs.undo(TRAINER, taken)
    assert refused.value.sentence is StudioSentence.UNDO_OVER
    assert snapshot(studio) == before


def test_another_version_of_the_policy_is_named_and_not_taken_in(studio: Workspace, pack: Path) -> None:
    other = POLICY_YAML.replace('version: "2026-01"', 'version: "2031-07"')
    opened = studio.packs.open(
        TRAINER, changed(pack, lambda name, text: (name, other if name.endswith("policy.yaml") else text))
    )
    assert [(one.version, one.standing) for one in opened.policies] == [("2031-07", PolicyStanding.OTHER_VERSION)]
    assert studio.library.policy(TRAINER).version == "2026-01"


def test_files_that_are_none_of_a_course_are_named(studio: Workspace, pack: Path) -> None:
    with zipfile.ZipFile(pack, "a") as archive:
        archive.writestr("run.exe", b"MZ")
    assert studio.packs.open(TRAINER, pack).left_out == ("run.exe",)


def test_a_pack_that_leads_out_of_its_folder_has_nothing_to_take(studio: Workspace, pack: Path) -> None:
    with zipfile.ZipFile(pack, "a") as archive:
        archive.writestr("../../evil.yaml", b"x")
    opened = studio.packs.open(TRAINER, pack)
    assert not opened.modules
    assert "not safe" in opened.problems[0].what


def test_a_half_written_pack_says_so_with_its_name(studio: Workspace, pack: Path) -> None:
    pack.write_bytes(pack.read_bytes()[:-200])
    opened = studio.packs.open(TRAINER, pack)
    assert not opened.modules
    assert str(opened.problems[0].file) == "pack.zip"


def test_a_pack_that_is_gone_is_refused(studio: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        studio.packs.open(TRAINER, tmp_path / "gone.zip")
    assert refused.value.sentence is HrSentence.FILE_NOT_READ
