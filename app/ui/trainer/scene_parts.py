"""The scenes of a scenario: each with its choices and where they lead, or with what the end is worth."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.item_readiness import MOST
from app.domain.item_shaping import add_choice, add_scene, end_scene, lead_to, lead_to_new
from app.domain.items import Item, ItemKind, Scene
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.low_link import LowLink
from app.ui.trainer.part_list import PartList
from app.ui.trainer.part_row import FEEDBACK, PartField
from app.ui.trainer.place_words import PlaceWords
from app.ui.trainer.spots import Spot, give_place
from app.ui.trainer.titled_row import TitledRow
from app.ui.trainer.word_field import FieldLook

_MARKS = (1.0, 0.75, 0.5, 0.25, 0.0)
_MOST_CHOICES = 5
_BEGINNING = 36
"""Characters of a scene that a list of scenes shows."""


class SceneParts(PartList):
    """The scenes in their order; the first is where the learner begins."""

    def __init__(self, look: Look, history: ItemHistory, parent: QWidget | None = None) -> None:
        self._words = PlaceWords()
        fields = (PartField("text", self.tr("what happens"), FieldLook(lines=True)),)
        super().__init__(look, history, ("scenes",), fields, self.tr("Scene"), parent=parent)
        self._list.setSpacing(look.px(18))

    def added(self, item: Item) -> Item:
        return add_scene(item)

    def name(self, number: int) -> str:
        return self._words.numbered(ItemKind.SCENARIO, "scenes", number)

    def most(self, item: Item) -> int:
        return MOST[ItemKind.SCENARIO]

    def below(self, part_id: str) -> QWidget | None:
        return SceneWays(self.look, self.history, part_id)

    def show_item(self, item: Item) -> None:
        super().show_item(item)
        for ways in self.findChildren(SceneWays):
            ways.show_item(item)


class SceneWays(QWidget):
    """What follows a scene: its choices, or its end; and from where it is reached."""

    def __init__(self, look: Look, history: ItemHistory, scene_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._history, self._scene_id = look, history, scene_id
        self._words = PlaceWords(self)
        self.choices = ChoiceParts(look, history, scene_id)
        self._reached = label(look, "", "meta", "muted")
        self._reached.setWordWrap(True)
        self.end = FieldCombo(look, "", self.tr("Choose how good this end is"))
        self.end.setMaximumWidth(look.px(300))
        give_place(self.end, "scenes", scene_id)
        self._marks: tuple[float, ...] = ()
        self._ending = TitledRow(look, self.tr("The scenario ends here, worth"), self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(33), 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self._reached)
        column.addWidget(self._ending)
        column.addWidget(self.choices)
        self.end.activated.connect(self._end)

    def show_item(self, item: Item) -> None:
        """Show the ways on from the scene in an item."""
        scene = next((one for one in item.scenes if one.id == self._scene_id), None)
        if scene is None:
            return
        number = [one.id for one in item.scenes].index(scene.id) + 1
        self._reached.setText(self._say_reached(item, number))
        self.choices.number = number
        self.choices.show_item(item)
        self._ending.setVisible(not scene.choices)
        self._show_mark(scene, number)

    def _show_mark(self, scene: Scene, number: int) -> None:
        marks = tuple(sorted({*_MARKS, *([scene.mark] if scene.mark is not None else [])}, reverse=True))
        if marks != self._marks:
            self._marks = marks
            self.end.clear()
            for mark in marks:
                self.end.addItem(self._say_mark(mark), f"{mark:g}")
        self.end.setCurrentIndex(marks.index(scene.mark) if scene.mark is not None else -1)
        self.end.setAccessibleName(self.tr("Scene {number} ends, worth").format(number=number))

    def _say_mark(self, mark: float) -> str:
        percent = f"{mark * 100:g} %"
        if mark == 1:
            return self.tr("{percent}: the best end").format(percent=percent)
        return self.tr("{percent}: a bad end").format(percent=percent) if mark == 0 else percent

    def _say_reached(self, item: Item, number: int) -> str:
        if number == 1:
            return self.tr("The learner begins here.")
        ways = [
            self._words.choice(from_, place)
            for from_, scene in enumerate(item.scenes, start=1)
            for place, choice in enumerate(scene.choices, start=1)
            if choice.to == self._scene_id
        ]
        if not ways:
            return self.tr("No choice leads here yet.")
        return self.tr("Reached from: {ways}").format(ways="; ".join(ways))

    def _end(self, index: int) -> None:
        mark = float(self.end.itemData(index))
        self._history.change(Spot(("scenes", self._scene_id)), lambda item: end_scene(item, self._scene_id, mark))


class ChoiceParts(PartList):
    """The choices of one scene; `number` is that of the scene, from 1."""

    def __init__(self, look: Look, history: ItemHistory, scene_id: str, parent: QWidget | None = None) -> None:
        self._words = PlaceWords()
        self._scene_id, self.number = scene_id, 1
        fields = (
            PartField("text", self.tr("what one can do"), FieldLook()),
            PartField("feedback", self.tr("what comes of it"), FEEDBACK),
        )
        super().__init__(look, history, ("scenes", scene_id), fields, self.tr("Choice"), parent=parent)

    def parts(self, item: Item) -> Any:
        return next((scene.choices for scene in item.scenes if scene.id == self._scene_id), ())

    def added(self, item: Item) -> Item:
        return add_choice(item, self._scene_id)

    def name(self, number: int) -> str:
        return self._words.choice(self.number, number)

    def most(self, item: Item) -> int:
        return _MOST_CHOICES

    def below(self, part_id: str) -> QWidget | None:
        return ChoiceWay(self.look, self.history, (self._scene_id, part_id))

    def show_item(self, item: Item) -> None:
        super().show_item(item)
        for way in self.findChildren(ChoiceWay):
            way.show_item(item)


class ChoiceWay(QWidget):
    """Says which scene a choice leads to; a choice that leads nowhere can make a new one."""

    def __init__(
        self, look: Look, history: ItemHistory, choice: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._history, self._choice = look, history, choice
        self._words = PlaceWords(self)
        self.combo = FieldCombo(look, "", self.tr("Choose a scene"))
        self.combo.setMaximumWidth(look.px(420))
        self.new_button = LowLink(look, self.tr("A new scene"), icon="plus")
        give_place(self.combo, "scenes", *choice)
        self._shown: list[tuple[str, str]] = []
        row = QVBoxLayout(self)
        row.setContentsMargins(look.px(33), 0, 0, look.px(4))
        row.addWidget(TitledRow(look, self.tr("Leads to"), self.combo, self.new_button))
        self.combo.activated.connect(self._lead)
        self.new_button.clicked.connect(self._lead_to_new)

    def show_item(self, item: Item) -> None:
        """Show the scenes of an item and the one that the choice leads to."""
        scene_id, choice_id = self._choice
        scenes = [scene.id for scene in item.scenes]
        if scene_id not in scenes:
            return
        ways = [(self._title(number, scene), scene.id) for number, scene in enumerate(item.scenes, start=1)]
        ways = [(title, id_) for title, id_ in ways if id_ != scene_id]
        if ways != self._shown:
            self._shown = ways
            self.combo.clear()
            for title, id_ in ways:
                self.combo.addItem(title, id_)
        choices = item.scene(scene_id).choices
        choice = next((one for one in choices if one.id == choice_id), None)
        if choice is not None:
            self.combo.setCurrentIndex(self.combo.findData(choice.to))
            name = self._words.choice(scenes.index(scene_id) + 1, choices.index(choice) + 1)
            self.combo.setAccessibleName(self.tr("{part} leads to").format(part=name))
            self.new_button.setAccessibleName(self.tr("{part} leads to a new scene").format(part=name))
            self.new_button.setVisible(choice.to not in scenes)

    def _title(self, number: int, scene: Scene) -> str:
        name = self._words.numbered(ItemKind.SCENARIO, "scenes", number)
        words = " ".join(scene.text.in_language(self._look.language).split())
        if len(words) > _BEGINNING:
            words = words[:_BEGINNING].rstrip() + "…"
        return f"{name}: {words}" if words else name

    def _lead(self, index: int) -> None:
        scene_id, choice_id = self._choice
        to = str(self.combo.itemData(index))
        spot = Spot(("scenes", scene_id, choice_id))
        self._history.change(spot, lambda item: lead_to(item, scene_id, choice_id, to))

    def _lead_to_new(self) -> None:
        self.combo.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes: what it does is done
        spot = Spot(("scenes", *self._choice))
        self._history.change(spot, lambda item: lead_to_new(item, *self._choice))
