"""Builds the page of the statistics of items."""

from dataclasses import replace

from app.domain.people import Actor
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName


def statistics_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    """Build the page on the module `place.module` (all without one), with the item `place.subject` open if there is."""
    from app.ui.trainer.statistics_page import StatisticsPage, StatisticsState
    from app.ui.trainer.statistics_reading import StatisticsReading
    from app.ui.trainer.statistics_rows import StatisticsFilter

    workspace = desk.workspace
    reading = StatisticsReading(workspace.item_statistics, workspace.library, actor)
    state = place.memory if isinstance(place.memory, StatisticsState) else None
    page = StatisticsPage(
        desk.look,
        reading,
        desk.worker,
        desk.slow_worker,
        state=state or StatisticsState(StatisticsFilter(place.module)),
        item=place.subject,
    )

    def here() -> Place:
        return replace(place, memory=page.state())

    def edit(item: str, control: str = "") -> None:
        desk.go(Place(PlaceName.ITEM, subject=item, control=control, origin=here()))

    page.edit_wanted.connect(edit)
    page.key_wanted.connect(lambda item: edit(item, "versions"))
    return BuiltPage(page, PlaceName.STATISTICS.value, page.take_focus, here)
