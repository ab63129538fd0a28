"""The services of the trainer's studio of a workspace, each imported when something asks for it."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.hr_services import HrServices

if TYPE_CHECKING:
    from app.services.item_editing import ItemEditing
    from app.services.item_statistics import ItemStatisticsReading
    from app.services.module_editing import ModuleEditing
    from app.services.module_publishing import ModulePublishing
    from app.services.policy_changing import PolicyChanging
    from app.services.re_marking import ReMarking
    from app.services.studio_library import StudioLibrary


class StudioServices(HrServices):
    """What only the studio needs, beside HR's; `content` is the course folder."""

    content: Path

    @cached_property
    def library(self) -> "StudioLibrary":
        from app.services.studio_filling import StudioFilling
        from app.services.studio_library import StudioLibrary

        filling = StudioFilling(self.database, self.catalogue, self.content, self._clock)
        return StudioLibrary(self.database, self.catalogue, filling)

    @cached_property
    def item_editing(self) -> "ItemEditing":
        from app.services.item_editing import ItemEditing

        return ItemEditing(self.database, self.catalogue, self._clock)

    @cached_property
    def module_editing(self) -> "ModuleEditing":
        from app.services.module_editing import ModuleEditing

        return ModuleEditing(self.database, self.catalogue, self._clock)

    @cached_property
    def publishing(self) -> "ModulePublishing":
        from app.services.module_publishing import ModulePublishing

        return ModulePublishing(self.database, self.catalogue, self._clock)

    @cached_property
    def policy_changing(self) -> "PolicyChanging":
        from app.services.policy_changing import PolicyChanging

        return PolicyChanging(self.database, self.catalogue, self._clock)

    @cached_property
    def re_marking(self) -> "ReMarking":
        from app.services.re_marking import ReMarking

        return ReMarking(self.database, self._clock)

    @cached_property
    def item_statistics(self) -> "ItemStatisticsReading":
        from app.services.item_statistics import ItemStatisticsReading

        return ItemStatisticsReading(self.database, self.catalogue)
