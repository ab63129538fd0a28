"""The stops of the tour at the item editor: a single choice with something missing, other kinds, a blank item."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.domain.item_shaping import furnished
from app.domain.items import Item, ItemKind, Option
from app.domain.studio import ItemDraft, blank_item
from app.domain.texts import Text
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName

if TYPE_CHECKING:
    from app.services.workspace import Workspace

_STEM = Text(
    "A caller says she is a police officer. She gives a badge number and asks for the address and sign-in times of one "
    "of our users. It is for an investigation; she has no warrant or court order yet.",
    "警察官と名乗る人から電話がありました。バッジ番号を告げ、ある利用者の住所とサインイン時刻を求めています。"
    "捜査のためとのことですが、令状や裁判所の命令はまだありません。",
)
_OPTIONS = (
    (
        Text("Give her the address only. It is the least that helps.", "住所だけを伝える。それなら影響は最小だから。"),
        Text(
            "Less is still disclosure. The amount is not what makes it allowed.",
            "少しだけでも提供です。量は判断の理由になりません。",
        ),
    ),
    (
        Text(
            "Give her both. Helping an investigation is a valid reason.", "両方伝える。捜査への協力は正当な理由だから。"
        ),
        Text(
            "A good reason is not one of the five valid ones. A request alone is not a requirement.",
            "よい理由と、五つの正当な理由は別です。依頼だけでは義務になりません。",
        ),
    ),
    (
        Text(
            "Give nothing yet. Note the request and pass it to the privacy desk today.",
            "まだ何も伝えない。依頼を記録し、今日中に個人情報窓口へ回す。",
        ),
        Text(
            "If an order comes, the law may require disclosure. Until then nothing leaves.",
            "令状が来れば法令による義務になり得ます。それまでは何も出しません。",
        ),
    ),
    (
        Text(
            "Refuse and close the call. Never give anything to a third party.",
            "断って電話を切る。第三者には決して渡さないから。",
        ),
        Text("Too far the other way: where the law does require it, we must. Pass it on.", ""),
    ),
)


def item_editor_stops(window: MainWindow, hr: tuple[str, str]) -> Iterator[str]:
    """Yield the name of each sight when it is on the screen; for it two items are added."""
    from app.ui.trainer.item_editor_page import ItemEditorPage
    from app.ui.trainer.item_inspector import VERSIONS
    from app.ui.trainer.spots import Spot

    workspace = window.workspace()
    if workspace is None:
        return
    actor = workspace.sign_ins.sign_in(*hr)
    workspace.library.open(actor)
    module = workspace.library.list_modules(actor)[0].id
    call = ItemDraft(_police_call(), module, "A call from the police")
    blank = ItemDraft(blank_item("", ItemKind.SINGLE_CHOICE), module)
    ids = [kept.draft.item.id for kept in workspace.item_editing.add_all(actor, [call, blank])]
    window.hr_signed_in(actor, Place(PlaceName.ITEM, subject=ids[0]))
    yield "item-editor"
    page = window.page
    if not isinstance(page, ItemEditorPage):
        return
    page.rests.open_chooser()
    yield "item-editor-commitments"
    page.rests.chooser.hide()
    page.go_to(Spot(("options", "b", "text"), "en"))
    page.try_item()
    yield "item-editor-try"
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    window.go(Place(PlaceName.ITEM, subject=ids[1]))
    yield "item-editor-new"
    for kind in (ItemKind.SORTING, ItemKind.SCENARIO, ItemKind.SHORT_ANSWER, ItemKind.TRUE_FALSE_REASON):
        window.go(Place(PlaceName.ITEM, subject=_first(workspace, kind)))
        yield f"item-editor-{kind.value}"
    if isinstance(window.page, ItemEditorPage):
        page = window.page
        page.history.change(Spot(("stem",), "en"), lambda item: replace(item, stem=replace(item.stem, en="A claim.")))
        page.inspector.tabs.choose(VERSIONS)
        page.judge()
        yield "item-editor-versions"
        page.history.undo()


def _police_call() -> Item:
    options = tuple(
        Option(name, text, feedback, right=name == "c") for name, (text, feedback) in zip("abcd", _OPTIONS, strict=True)
    )
    item = furnished(blank_item("dis-014", ItemKind.SINGLE_CHOICE, ("disclosure.law", "undertaking.no-third-party")))
    return replace(
        item,
        stem=_STEM,
        question=Text("What do you do?", "どうしますか。"),
        explanation=Text("A request is not a requirement.", "依頼は義務ではありません。"),
        options=options,
    )


def _first(workspace: "Workspace", kind: ItemKind) -> str:
    """Return the first item of a kind in the library."""
    course = workspace.catalogue.course()
    items = (item for one in course.modules for item in one.module.items)
    return next(item.id for item in items if item.kind is kind)
