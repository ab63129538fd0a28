"""The services of the trainer's studio of a workspace, each imported when something asks for it."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.hr_services import HrServices

if TYPE_CHECKING:
    from app.services.coverage_reading import CoverageReading
    from app.services.item_editing import ItemEditing
    from app.services.item_exporting import ItemExporting
    from app.services.item_importing import ItemImporting
    from app.services.item_shelving import ItemShelving
    from app.services.item_statistics import ItemStatisticsReading
    from app.services.module_editing import ModuleEditing
    from app.services.module_publishing import ModulePublishing
    from app.services.module_trying import ModuleTrying
    from app.services.pack_taking import PackTaking
    from app.services.policy_changing import PolicyChanging
    from app.services.quick_entering import QuickEntering
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
        return StudioLibrary(self.database, self.catalogue, filling, self.item_statistics)

    @cached_property
    def item_editing(self) -> "ItemEditing":
        from app.services.item_editing import ItemEditing

        return ItemEditing(self.database, self.catalogue, self._clock)

    @cached_property
    def item_importing(self) -> "ItemImporting":
        from app.services.item_importing import ItemImporting

        return ItemImporting(self.database, self.catalogue, self._clock)

    @cached_property
    def item_exporting(self) -> "ItemExporting":
        from app.services.item_exporting import ItemExporting

        return ItemExporting(self.database)

    @cached_property
    def packs(self) -> "PackTaking":
        from app.services.pack_taking import PackTaking

        return PackTaking(self.database, self.catalogue, self._clock)

    @cached_property
    def item_shelving(self) -> "ItemShelving":
        from app.services.item_shelving import ItemShelving

        return ItemShelving(self.database, self.catalogue, self.item_editing, self._clock)

    @cached_property
    def quick_entering(self) -> "QuickEntering":
        from app.services.quick_entering import QuickEntering

        return QuickEntering(self.database, self.library, self.item_editing)

    @cached_property
    def coverage(self) -> "CoverageReading":
        from app.services.coverage_reading import CoverageReading

        return CoverageReading(self.database, self.catalogue, self.library)

    @cached_property
    def module_editing(self) -> "ModuleEditing":
        from app.services.module_editing import ModuleEditing

        return ModuleEditing(self.database, self.catalogue, self._clock)

    @cached_property
    def publishing(self) -> "ModulePublishing":
        from app.services.module_publishing import ModulePublishing

        return ModulePublishing(self.database, self.catalogue, self._clock)

    @cached_property
    def module_trying(self) -> "ModuleTrying":
        from app.services.module_trying import ModuleTrying

        return ModuleTrying(self.database, self.catalogue)

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
