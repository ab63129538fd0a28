"""Every method of the trainer's studio, called as its screens call it, for the test of who may."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.domain.filed_items import ItemFormat
from app.domain.item_exporting import ExportSelection, ItemsInFile
from app.domain.item_importing import ImportPlan, ImportTerms
from app.domain.items import ItemKind
from app.domain.people import Actor, Role
from app.domain.plain import canonical, digest
from app.domain.policy_changing import Decision, PolicyChange
from app.domain.quick_entry import QuickDraft
from app.domain.re_marking import RemarkRule
from app.domain.studio import ItemDraft, KeptItem, KeptModule
from app.domain.studio_lists import ItemFilter, ItemSort
from app.domain.texts import Text
from app.services.item_importing import ImportFile
from app.services.item_shelving import Shelved
from app.services.pack_taking import OpenPack
from app.services.publication import PublishOrder
from app.services.re_marking import RemarkOrder
from app.services.workspace import Workspace
from tests.builders import POLICY_YAML, tiny_picture, write, wrong_choice

Act = Callable[[Workspace, Actor, Path], object]
WRITER = Actor(Role.TRAINER)


def an_item(it: Workspace) -> KeptItem:
    """Return an item that is taught."""
    it.library.open(WRITER)
    return it.module_editing.open(WRITER, "tidy-desk").items[0]


def a_module(it: Workspace) -> KeptModule:
    """Return a module that is taught."""
    it.library.open(WRITER)
    return it.module_editing.open(WRITER, "tidy-desk").kept


def new_item(it: Workspace) -> ItemDraft:
    """Return an item that was just added."""
    it.library.open(WRITER)
    return it.item_editing.add(WRITER, "tidy-desk", ItemKind.NUMERICAL).draft


def publish(it: Workspace, actor: Actor, _: Path) -> object:
    """Publish a module that was changed."""
    kept = an_item(it)
    stem = Text(f"{kept.draft.item.stem.en} More.", kept.draft.item.stem.ja)
    it.item_editing.save(WRITER, replace(kept.draft, item=replace(kept.draft.item, stem=stem)), kept.revision)
    return it.publishing.publish(actor, PublishOrder("tidy-desk"))


def delete_module(it: Workspace, actor: Actor, _: Path) -> object:
    """Delete a module that was just added."""
    return it.module_editing.delete(actor, it.module_editing.add(WRITER, Text("New", "")).draft.id)


def move(it: Workspace, actor: Actor, _: Path) -> object:
    """Move an item that was just added."""
    return it.item_editing.move(actor, new_item(it).item.id, "locked-drawer")


def add_all(it: Workspace, actor: Actor, _: Path) -> object:
    """Add an item of which there is a draft."""
    draft = new_item(it)
    return it.item_editing.add_all(actor, [replace(draft, item=replace(draft.item, id=""))])


def quick_add(it: Workspace, actor: Actor, _: Path) -> object:
    """Add a question that was typed."""
    it.library.open(WRITER)
    return it.quick_entering.add(actor, "Who?\n* We\n- They", "en", "tidy-desk")


def add(it: Workspace, actor: Actor, _: Path) -> object:
    """Add an empty item."""
    it.library.open(WRITER)
    return it.item_editing.add(actor, "tidy-desk", ItemKind.SCENARIO)


def version(it: Workspace, actor: Actor, _: Path) -> object:
    """Look at a published version of an item."""
    live = an_item(it).live
    return it.item_editing.version(actor, digest(canonical(live)))


def save_module(it: Workspace, actor: Actor, _: Path) -> object:
    """Keep a module as it is."""
    kept = a_module(it)
    return it.module_editing.save(actor, kept.draft, kept.revision)


def a_change(it: Workspace, folder: Path, *, decided: bool = False) -> PolicyChange:
    """Return a policy change that waits, a new one if none does."""
    it.library.open(WRITER)
    waiting = [one for one in it.policy_changing.list_changes(WRITER) if one.adopted is None]
    change = waiting[0] if waiting else it.policy_changing.begin(WRITER, policy_file(it, folder))
    if decided:
        for one in change.undecided():
            change = it.policy_changing.decide(WRITER, change.id, one, Decision.MINOR)
    return change


def policy_file(it: Workspace, folder: Path) -> Path:
    """Write a policy file with a version that is not taught yet."""
    version = f"after {it.catalogue.course().policy.version}"
    words = POLICY_YAML.replace('version: "2026-01"', f'version: "{version}"').replace("Nothing stays", version)
    return write(folder / "policy.yaml", words)


def begin(it: Workspace, actor: Actor, folder: Path) -> object:
    """Take up a new version where none waits."""
    for one in it.policy_changing.list_changes(WRITER):
        it.policy_changing.drop(WRITER, one.id)
    return it.policy_changing.begin(actor, policy_file(it, folder))


def answered(it: Workspace, folder: Path) -> RemarkOrder:
    """Return the order to mark an answered item anew, which would change a mark; each time of another item."""
    learner = it.enrolment.join(f"{len(list(folder.iterdir())):05}", "Somebody")
    write(folder / learner.number, "")
    quiz = it.quizzes.start(Actor(Role.LEARNER, learner.id), "tidy-desk")
    place = quiz.attempt.items[0]
    it.quizzes.submit_answer(Actor(Role.LEARNER, learner.id), quiz.attempt.id, 1, wrong_choice(place.item))
    an_item(it)
    return RemarkOrder(place.item.id, digest(canonical(place.item)), RemarkRule.ALL_RIGHT, reason="Wrong")


def an_import(it: Workspace, folder: Path) -> tuple[ImportFile, ImportPlan]:
    """Read a file of one new question and plan its import."""
    it.library.open(WRITER)
    number = it.library.count(WRITER, ItemFilter())
    path = write(folder / "questions.gift", f"// [id:brought-in-{number}]\n::Lamp:: Is it on?{{=Yes ~No}}")
    file = it.item_importing.read(WRITER, path, None, "en")
    return file, it.item_importing.plan(WRITER, file, ImportTerms("tidy-desk"))


def a_pack(it: Workspace, folder: Path) -> OpenPack:
    """Save the course as a pack and open that."""
    it.library.open(WRITER)
    path = folder / "course.zip"
    it.packs.save(WRITER, ["tidy-desk"], path)
    return it.packs.open(WRITER, path)


def a_file(it: Workspace) -> ItemsInFile:
    """Prepare a file of all items."""
    it.library.open(WRITER)
    return it.item_exporting.prepare(WRITER, ExportSelection(), ItemFormat.GIFT, "en")


def read_picture(it: Workspace, actor: Actor, folder: Path) -> object:
    """Read a picture file of one pixel."""
    return it.module_editing.read_picture(actor, tiny_picture(folder / "pixel.png"))


FOR_WRITERS: dict[str, Act] = {
    "library.open": lambda it, actor, _: it.library.open(actor),
    "library.policy": lambda it, actor, _: it.library.policy(actor),
    "library.list_modules": lambda it, actor, _: it.library.list_modules(actor),
    "library.list_page": lambda it, actor, _: it.library.list_page(actor, ItemFilter(), ItemSort(), None),
    "library.count": lambda it, actor, _: it.library.count(actor, ItemFilter()),
    "library.count_all": lambda it, actor, _: it.library.count_all(actor, ItemFilter()),
    "library.list_anchors": lambda it, actor, _: it.library.list_anchors(actor, ItemFilter(), ItemSort()),
    "library.list_ids": lambda it, actor, _: it.library.list_ids(actor, ItemFilter()),
    "item_editing.open": lambda it, actor, _: it.item_editing.open(actor, an_item(it).draft.item.id),
    "item_editing.count_first_attempts": lambda it, actor, _: it.item_editing.count_first_attempts(
        actor, an_item(it).draft.item.id
    ),
    "item_editing.version": version,
    "item_editing.judge": lambda it, actor, _: it.item_editing.judge(actor, an_item(it).draft),
    "item_editing.add": add,
    "item_editing.add_all": add_all,
    "item_editing.save": lambda it, actor, _: it.item_editing.save(actor, an_item(it).draft, an_item(it).revision),
    "item_editing.in_step": lambda it, actor, _: it.item_editing.in_step(
        actor, an_item(it).draft.item.id, an_item(it).revision
    ),
    "item_editing.retire": lambda it, actor, _: it.item_editing.retire(actor, an_item(it).draft.item.id, retired=False),
    "item_editing.delete": lambda it, actor, _: it.item_editing.delete(actor, new_item(it).item.id),
    "item_editing.drop_unwritten": lambda it, actor, _: it.item_editing.drop_unwritten(actor, new_item(it).item.id),
    "item_editing.move": move,
    "item_importing.read": lambda it, actor, folder: it.item_importing.read(
        actor, an_import(it, folder)[0].path, None, "en"
    ),
    "item_importing.plan": lambda it, actor, folder: it.item_importing.plan(
        actor, an_import(it, folder)[0], ImportTerms("tidy-desk")
    ),
    "item_importing.apply": lambda it, actor, folder: it.item_importing.apply(actor, *an_import(it, folder)),
    "item_importing.undo": lambda it, actor, folder: it.item_importing.undo(
        actor, it.item_importing.apply(WRITER, *an_import(it, folder))
    ),
    "item_exporting.prepare": lambda it, actor, _: it.item_exporting.prepare(
        actor, ExportSelection(), ItemFormat.CSV, "en"
    ),
    "item_exporting.save": lambda it, actor, folder: it.item_exporting.save(actor, a_file(it), folder / "all.gift"),
    "item_exporting.save_template": lambda it, actor, folder: it.item_exporting.save_template(
        actor, ItemFormat.CSV, "en", folder / "template.csv"
    ),
    "packs.open": lambda it, actor, folder: it.packs.open(actor, a_pack(it, folder).path),
    "packs.take": lambda it, actor, folder: it.packs.take(actor, a_pack(it, folder), ["tidy-desk"]),
    "packs.undo": lambda it, actor, folder: it.packs.undo(
        actor, it.packs.take(WRITER, a_pack(it, folder), ["tidy-desk"])
    ),
    "packs.list_taught": lambda it, actor, _: it.packs.list_taught(actor),
    "packs.save": lambda it, actor, folder: it.packs.save(actor, ["tidy-desk"], folder / "pack.zip"),
    "item_editing.usual_commitments": lambda it, actor, _: it.item_editing.usual_commitments(actor, "tidy-desk"),
    "module_trying.open": lambda it, actor, _: it.module_trying.open(actor, a_module(it).draft.id),
    "item_shelving.mark": lambda it, actor, _: it.item_shelving.mark(actor),
    "item_shelving.duplicate": lambda it, actor, _: it.item_shelving.duplicate(actor, [an_item(it).draft.item.id]),
    "item_shelving.move": lambda it, actor, _: it.item_shelving.move(actor, [new_item(it).item.id], "locked-drawer"),
    "item_shelving.retire": lambda it, actor, _: it.item_shelving.retire(actor, [new_item(it).item.id]),
    "item_shelving.delete": lambda it, actor, _: it.item_shelving.delete(actor, [new_item(it).item.id]),
    "item_shelving.put_back": lambda it, actor, _: it.item_shelving.put_back(actor, [Shelved(new_item(it), 1)]),
    "quick_entering.keep": lambda it, actor, _: it.quick_entering.keep(actor, QuickDraft("Who?")),
    "quick_entering.kept": lambda it, actor, _: it.quick_entering.kept(actor),
    "quick_entering.understand": lambda it, actor, _: it.quick_entering.understand(actor, "Who?\n* We\n- They", "en"),
    "quick_entering.add": quick_add,
    "coverage.read": lambda it, actor, _: it.coverage.read(actor),
    "coverage.count_answers": lambda it, actor, _: it.coverage.count_answers(actor),
    "module_editing.open": lambda it, actor, _: it.module_editing.open(actor, a_module(it).draft.id),
    "module_editing.load": lambda it, actor, _: it.module_editing.load(actor, a_module(it).draft.id),
    "module_editing.open_listed": lambda it, actor, _: it.module_editing.open_listed(actor, a_module(it).draft.id),
    "module_editing.read_items": lambda it, actor, _: it.module_editing.read_items(actor, [an_item(it).draft.item.id]),
    "module_editing.add": lambda it, actor, _: it.module_editing.add(actor, Text("New", "")),
    "module_editing.save": save_module,
    "module_editing.order_items": lambda it, actor, _: it.module_editing.order_items(actor, a_module(it).draft.id, []),
    "module_editing.delete": delete_module,
    "module_editing.page_in_step": lambda it, actor, _: it.module_editing.page_in_step(
        actor, a_module(it).draft.id, "01-desk", a_module(it).revision
    ),
    "module_editing.read_picture": read_picture,
    "publishing.list_departments": lambda it, actor, _: it.publishing.list_departments(actor),
    "publishing.plan": lambda it, actor, _: it.publishing.plan(actor, a_module(it).draft.id),
    "publishing.publish": publish,
    "publishing.withdraw": lambda it, actor, _: it.publishing.withdraw(actor, a_module(it).draft.id),
    "publishing.history": lambda it, actor, _: it.publishing.history(actor, a_module(it).draft.id),
    "policy_changing.list_changes": lambda it, actor, _: it.policy_changing.list_changes(actor),
    "policy_changing.list_adopted": lambda it, actor, _: it.policy_changing.list_adopted(actor),
    "policy_changing.save_taught": lambda it, actor, folder: it.policy_changing.save_taught(
        actor, folder / "policy-taught.yaml"
    ),
    "policy_changing.preview": lambda it, actor, folder: it.policy_changing.preview(actor, policy_file(it, folder)),
    "policy_changing.begin": begin,
    "policy_changing.open": lambda it, actor, folder: it.policy_changing.open(actor, a_change(it, folder).id),
    "policy_changing.decide": lambda it, actor, folder: it.policy_changing.decide(
        actor, a_change(it, folder).id, "protect.desk", Decision.AGAIN
    ),
    "policy_changing.drop": lambda it, actor, folder: it.policy_changing.drop(actor, a_change(it, folder).id),
    "policy_changing.plan": lambda it, actor, folder: it.policy_changing.plan(actor, a_change(it, folder).id),
    "policy_changing.adopt": lambda it, actor, folder: it.policy_changing.adopt(
        actor, a_change(it, folder, decided=True).id
    ),
    "re_marking.plan": lambda it, actor, folder: it.re_marking.plan(actor, answered(it, folder)),
    "re_marking.apply": lambda it, actor, folder: it.re_marking.apply(actor, answered(it, folder)),
    "item_statistics.renew_verdicts": lambda it, actor, _: it.item_statistics.renew_verdicts(actor),
    "re_marking.history": lambda it, actor, _: it.re_marking.history(actor, "tidy-desk.desk-1"),
}
