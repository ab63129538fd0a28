"""Files of questions come into the library whole or not at all, and nothing of them that it has already."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.filed_items import ItemFormat
from app.domain.hr_sentences import HrSentence
from app.domain.item_exporting import ExportSelection
from app.domain.item_importing import Clash, Coming, ImportPlan, ImportTerms
from app.domain.people import Actor, Role
from app.domain.refusals import Cancelled, Refusal
from app.domain.studio import KeptItem
from app.domain.studio_lists import ItemFilter
from app.domain.studio_sentences import StudioSentence
from app.domain.texts import Text
from app.formats.item_files import WRITERS
from app.services.item_importing import ImportFile, ImportOver
from app.services.workspace import Workspace, open_workspace
from tests import builders
from tests.builders import StandingClock, write

TRAINER = Actor(Role.TRAINER)
WRITTEN = [ItemFormat.GIFT, ItemFormat.MOODLE_XML, ItemFormat.QTI, ItemFormat.CSV, ItemFormat.XLSX]
TWO = "// [id:lamp]\n::Lamp:: Is it on?{=Yes ~No}\n\n// [id:door]\n::Door:: Is it shut?{T}\n"
INTO = ImportTerms("tidy-desk")


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The whole course that is shipped, in a studio; nothing changes it."""
    path = tmp_path_factory.mktemp("shipped") / "shipped.clausewise"
    made = open_workspace(path, builders.CONTENT_FOLDER, StandingClock(), resources=builders.RESOURCES)
    made.library.open(TRAINER)
    yield made
    made.close()


def planned(studio: Workspace, path: Path, terms: ImportTerms = INTO) -> tuple[ImportFile, ImportPlan]:
    file = studio.item_importing.read(TRAINER, path, None, "en")
    return file, studio.item_importing.plan(TRAINER, file, terms)


def ids(studio: Workspace) -> set[str]:
    return set(studio.library.list_ids(TRAINER, ItemFilter()))


def first(studio: Workspace) -> KeptItem:
    return studio.module_editing.open(TRAINER, "tidy-desk").items[0]


@pytest.mark.parametrize("form", WRITTEN)
def test_what_goes_out_and_comes_in_again_changes_nothing(shipped: Workspace, tmp_path: Path, form: ItemFormat) -> None:
    """Every item of the course, in both languages; also what the format cannot hold is no change."""
    file = shipped.item_exporting.prepare(TRAINER, ExportSelection(), form, "en")
    path = tmp_path / f"all.{form.value}"
    assert shipped.item_exporting.save(TRAINER, file, path) == file.held > 200
    read, plan = planned(shipped, path, ImportTerms("purposes"))
    assert read.found is form
    assert plan.count(Coming.UNCHANGED) == file.held
    assert not plan.wanted()
    assert not shipped.item_importing.apply(TRAINER, read, plan).item_ids


@pytest.mark.parametrize("form", WRITTEN)
def test_a_change_made_elsewhere_is_the_only_change(shipped: Workspace, tmp_path: Path, form: ItemFormat) -> None:
    """Positive control of the test above: one word of one item was changed in the other program."""
    whole = shipped.item_exporting.prepare(TRAINER, ExportSelection(module="purposes"), form, "en")
    changed = replace(whole.items[0].item, explanation=Text("Changed elsewhere.", whole.items[0].item.explanation.ja))
    written = WRITERS[form]([replace(whole.items[0], item=changed), *whole.items[1:]], "en")
    path = tmp_path / f"one.{form.value}"
    path.write_bytes(written.content)
    _, plan = planned(shipped, path, ImportTerms("purposes"))
    (line,) = plan.wanted()
    assert line.draft is not None
    assert line.draft.item == changed


def test_new_questions_come_in_as_drafts_and_can_be_taken_back(studio: Workspace, tmp_path: Path) -> None:
    before = ids(studio)
    file, plan = planned(studio, write(tmp_path / "two.gift", TWO))
    taken = studio.item_importing.apply(TRAINER, file, plan)
    assert taken.item_ids == ("lamp", "door")
    assert ids(studio) == before | {"lamp", "door"}
    kept = studio.item_editing.open(TRAINER, "lamp").kept
    assert (kept.draft.title, kept.draft.module, kept.live) == ("Lamp", "tidy-desk", None)
    assert studio.library.count(TRAINER, ItemFilter(text="shut")) == 1
    studio.item_importing.undo(TRAINER, taken)
    assert ids(studio) == before
    assert studio.library.count(TRAINER, ItemFilter(text="shut")) == 0


def test_an_unticked_question_stays_out(studio: Workspace, tmp_path: Path) -> None:
    file, plan = planned(studio, write(tmp_path / "two.gift", TWO))
    assert studio.item_importing.apply(TRAINER, file, plan, {0}).item_ids == ("door",)


def test_an_update_goes_over_the_draft_and_undo_restores_it(studio: Workspace, tmp_path: Path) -> None:
    old = first(studio).draft
    path = write(tmp_path / "one.gift", f"// [id:{old.item.id}]\n::Named:: Quite another stem?{{=Yes ~No}}")
    file, plan = planned(studio, path)
    taken = studio.item_importing.apply(TRAINER, file, plan)
    new = studio.item_editing.open(TRAINER, old.item.id).kept
    assert (new.draft.title, new.draft.item.stem.en) == ("Named", "Quite another stem?")
    assert new.draft.item.commitments == old.item.commitments
    assert new.live == old.item, "what is taught stays"
    studio.item_importing.undo(TRAINER, taken)
    assert studio.item_editing.open(TRAINER, old.item.id).kept.draft == old


def test_the_item_that_is_there_can_be_left_or_kept_beside_the_new_one(studio: Workspace, tmp_path: Path) -> None:
    old = first(studio).draft
    path = write(tmp_path / "one.gift", f"// [id:{old.item.id}]\n::Named:: Quite another stem?{{=Yes ~No}}")
    file, plan = planned(studio, path, replace(INTO, clash=Clash.LEAVE))
    assert not plan.wanted()
    file, plan = planned(studio, path, replace(INTO, clash=Clash.ADD))
    assert studio.item_importing.apply(TRAINER, file, plan).items == (f"{old.item.id}-2",)
    assert studio.item_editing.open(TRAINER, old.item.id).kept.draft == old


def test_a_new_module_is_made_for_them_and_goes_with_them(studio: Workspace, tmp_path: Path) -> None:
    modules = [line.id for line in studio.library.list_modules(TRAINER)]
    terms = ImportTerms(title="Lamps and doors", commitments=("protect.desk",))
    file, plan = planned(studio, write(tmp_path / "two.gift", TWO), terms)
    taken = studio.item_importing.apply(TRAINER, file, plan)
    opened = studio.module_editing.open(TRAINER, "lamps-and-doors")
    assert [kept.draft.item.id for kept in opened.items] == ["lamp", "door"]
    assert opened.kept.draft.commitments == ("protect.desk",)
    studio.item_importing.undo(TRAINER, taken)
    assert [line.id for line in studio.library.list_modules(TRAINER)] == modules


def test_a_new_module_needs_a_title(studio: Workspace, tmp_path: Path) -> None:
    file, plan = planned(studio, write(tmp_path / "two.gift", TWO), ImportTerms())
    with pytest.raises(Refusal) as refused:
        studio.item_importing.apply(TRAINER, file, plan)
    assert refused.value.sentence is StudioSentence.MODULE_TITLE_MISSING


def test_what_others_did_meanwhile_is_shown_before_anything_comes_in(studio: Workspace, tmp_path: Path) -> None:
    file, plan = planned(studio, write(tmp_path / "two.gift", TWO))
    other = planned(studio, tmp_path / "two.gift")
    studio.item_importing.apply(TRAINER, *other, {1})
    before = ids(studio)
    with pytest.raises(ImportOver) as over:
        studio.item_importing.apply(TRAINER, file, plan)
    assert ids(studio) == before
    assert over.value.plan.count(Coming.UNCHANGED) == 1
    assert studio.item_importing.apply(TRAINER, file, over.value.plan).items == ("door",)


def test_undo_takes_nothing_back_that_somebody_worked_on(studio: Workspace, tmp_path: Path) -> None:
    file, plan = planned(studio, write(tmp_path / "two.gift", TWO))
    taken = studio.item_importing.apply(TRAINER, file, plan)
    kept = studio.item_editing.open(TRAINER, "door").kept
    studio.item_editing.save(TRAINER, replace(kept.draft, title="Another"), kept.revision)
    before = ids(studio)
    with pytest.raises(Refusal) as refused:
        studio.item_importing.undo(TRAINER, taken)
    assert refused.value.sentence is StudioSentence.UNDO_OVER
    assert ids(studio) == before


def test_a_stop_in_the_middle_brings_nothing_in(studio: Workspace, tmp_path: Path) -> None:
    many = "\n\n".join(f"// [id:q-{n}]\n::Q {n}:: Is it {n}?{{=Yes ~No}}" for n in range(250))
    file, plan = planned(studio, write(tmp_path / "many.gift", many))
    before = ids(studio)

    def stop(amount: int) -> None:
        if amount == 200:
            raise Cancelled

    with pytest.raises(Cancelled):
        studio.item_importing.apply(TRAINER, file, plan, progress=stop)
    assert ids(studio) == before
    assert len(studio.item_importing.apply(TRAINER, file, plan).items) == 250


Write = Callable[[Path], Path]


@pytest.mark.parametrize(
    ("name", "content", "line", "what"),
    [
        ("half.gift", b"::A:: Is it{=Yes ~No}\n\n::B:: Is it{=Yes ~N", 3, "has an opening brace and no closing one"),
        ("half.csv", b"id,stem,option 1\na,\"Is it", 2, "breaks off"),
    ],
)  # fmt: skip
def test_a_question_that_is_wrong_gives_a_sentence_with_its_place(
    studio: Workspace, tmp_path: Path, name: str, content: bytes, line: int, what: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    _, plan = planned(studio, path)
    found = [(one.line, one.problems[0].what) for one in plan.lines if one.coming is Coming.OUT]
    assert any(at == line and what in said for at, said in found), found
    assert plan.about_file == ()


@pytest.mark.parametrize(
    ("name", "content", "line", "what"),
    [
        ("empty.gift", b"", 1, "the file is empty"),
        ("half.xml", b'<?xml version="1.0"?><quiz><question type="truefalse"><name>', 1, "the XML is broken here"),
        ("letter.pdf", b"%PDF-1.7 ...", 1, "this is a PDF"),
        ("bytes.gift", bytes(range(128, 256)) * 40, 1, "this is no text"),
        (
            "entities.xml",
            b'<!DOCTYPE q [<!ENTITY a "b">]><quiz><question type="essay"/></quiz>',
            1,
            "has a document type",
        ),
    ],
)  # fmt: skip
def test_a_file_that_is_wrong_as_a_whole_gives_a_sentence_with_its_place_and_no_question(
    studio: Workspace, tmp_path: Path, name: str, content: bytes, line: int, what: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    _, plan = planned(studio, path)
    found = [(one.line, one.what) for one in plan.about_file]
    assert any(at == line and what in said for at, said in found), found
    assert plan.lines == ()


def test_a_file_that_is_gone_is_refused(studio: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        studio.item_importing.read(TRAINER, tmp_path / "gone.gift", None, "en")
    assert refused.value.sentence is HrSentence.FILE_NOT_READ


def test_a_course_pack_is_known_as_one(studio: Workspace, tmp_path: Path) -> None:
    studio.packs.save(TRAINER, ["tidy-desk"], tmp_path / "pack.zip")
    assert studio.item_importing.read(TRAINER, tmp_path / "pack.zip", None, "en").is_pack
    assert not studio.item_importing.read(TRAINER, write(tmp_path / "two.gift", TWO), None, "en").is_pack


def test_tags_and_categories_of_a_file_are_said_not_to_be_kept_once_for_all_its_questions(
    studio: Workspace, tmp_path: Path
) -> None:
    beside = "$CATEGORY: Privacy/Mail\n\n// [tag:spring]\nOne? {=a ~b}\n\n// [tag:spring]\nTwo? {=a ~b}\n"
    moodle = "<quiz><question type='category'><category><text>top/Mail</text></category></question>{}</quiz>"
    asked = (
        "<question type='multichoice'><questiontext><text>Q</text></questiontext>"
        "<tags><tag><text>new</text></tag></tags>"
        "<answer fraction='100'><text>a</text></answer><answer fraction='0'><text>b</text></answer></question>"
    )
    for name, content, words in (
        ("a.gift", beside, ("for 2 of its questions: “Privacy/Mail”", "for 2 of its questions: “spring”")),
        ("a.xml", moodle.format(asked), ("for 1 of its questions: “Mail”", "for 1 of its questions: “new”")),
    ):
        _, plan = planned(studio, write(tmp_path / name, content))
        assert [line.coming for line in plan.lines] == [Coming.NEW] * len(plan.lines)
        said = [problem.what for problem in plan.about_file]
        assert all(any(one.endswith(end) for one in said) for end in words), said
        assert not any(line.problems for line in plan.lines)
