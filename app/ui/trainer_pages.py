"""Builds the pages of the trainer's studio."""

from collections.abc import Callable

from app.domain.people import Actor
from app.ui import trainer_item_pages, trainer_statistics_pages
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName

BUILDERS: dict[PlaceName, Callable[[HrDesk, Place, Actor], BuiltPage]] = {
    PlaceName.ITEM: trainer_item_pages.item_page,
    PlaceName.STATISTICS: trainer_statistics_pages.statistics_page,
}
"""Who builds the page of each place; every one of them stands behind the sign-in."""
