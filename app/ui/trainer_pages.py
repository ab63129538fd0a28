"""Builds the pages of the trainer's studio."""

from collections.abc import Callable

from app.domain.people import Actor
from app.ui import (
    trainer_import_pages,
    trainer_item_pages,
    trainer_library_pages,
    trainer_module_pages,
    trainer_policy_pages,
    trainer_statistics_pages,
)
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName

BUILDERS: dict[PlaceName, Callable[[HrDesk, Place, Actor], BuiltPage]] = {
    PlaceName.ITEM: trainer_item_pages.item_page,
    PlaceName.IMPORT: trainer_import_pages.import_page,
    PlaceName.ITEMS: trainer_library_pages.items_page,
    PlaceName.COVERAGE: trainer_library_pages.coverage_page,
    PlaceName.STUDIO_MODULES: trainer_module_pages.modules_page,
    PlaceName.STUDIO_MODULE: trainer_module_pages.module_page,
    PlaceName.STUDIO_TRIAL: trainer_module_pages.trial_page,
    PlaceName.POLICY_CHANGE: trainer_policy_pages.policy_change_page,
    PlaceName.STATISTICS: trainer_statistics_pages.statistics_page,
}
"""Who builds the page of each place; every one of them stands behind the sign-in."""
