"""Chooses the view of an item by its kind."""

from app.domain.items import Item, ItemKind
from app.ui.shared.items.choice_view import ChoiceView
from app.ui.shared.items.item_view import ItemView
from app.ui.shared.items.matching_view import MatchingView
from app.ui.shared.items.ordering_view import OrderingView
from app.ui.shared.items.scenario_view import ScenarioView
from app.ui.shared.items.sorting_view import SortingView
from app.ui.shared.items.typed_view import TypedView
from app.ui.shared.look import Look

_VIEWS: dict[ItemKind, type[ItemView]] = {
    ItemKind.MATCHING: MatchingView,
    ItemKind.ORDERING: OrderingView,
    ItemKind.SORTING: SortingView,
    ItemKind.SHORT_ANSWER: TypedView,
    ItemKind.NUMERICAL: TypedView,
    ItemKind.SCENARIO: ScenarioView,
}


def view_of(look: Look, item: Item, order: tuple[str, ...], *, compact: bool = False) -> ItemView:
    """Return the view of an item whose parts stand in `order`; `compact` is for a card in a page."""
    return _VIEWS.get(item.kind, ChoiceView)(look.reading(item.stem), item, order, compact=compact)
