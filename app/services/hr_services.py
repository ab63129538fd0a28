"""The services of HR's side of a workspace, each imported when something asks for it."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.moments import Clock
from app.services.course_catalogue import CourseCatalogue
from app.services.settling import Settling
from app.storage.database import Database

if TYPE_CHECKING:
    from app.services.allowing import Allowing
    from app.services.assigning import Assigning
    from app.services.assignment_changing import AssignmentChanging
    from app.services.assignment_rules import AssignmentRules
    from app.services.chasing import Chasing
    from app.services.correcting import Correcting
    from app.services.erasing import Erasing
    from app.services.evidence_packing import EvidencePacking
    from app.services.exempting import Exempting
    from app.services.export_log import ExportLog
    from app.services.ledger_watching import LedgerWatching
    from app.services.overview_reading import OverviewReading
    from app.services.people_listing import PeopleListing
    from app.services.person_viewing import PersonViewing
    from app.services.profile_keeping import ProfileKeeping
    from app.services.record_browsing import RecordBrowsing
    from app.services.record_export import RecordExport
    from app.services.record_proving import Integrity
    from app.services.record_sending import RecordSending
    from app.services.record_taking import RecordTaking
    from app.services.releasing import Releasing
    from app.services.retaining import Retaining
    from app.services.roster_export import RosterExport
    from app.services.roster_importing import RosterImporting
    from app.services.sample_making import SampleMaking
    from app.services.signing_in import SigningIn
    from app.services.standing_listing import StandingListing
    from app.services.view_keeping import ViewKeeping


class HrServices:
    """What only HR's side and the commands need; the first screen has to wait for none of their imports."""

    def __init__(
        self, database: Database, catalogue: CourseCatalogue, settling: Settling, clock: Clock, fonts: Path
    ) -> None:
        self.database = database
        self.catalogue = catalogue
        self.settling = settling
        self._clock = clock
        self._fonts = fonts

    @cached_property
    def sign_ins(self) -> "SigningIn":
        from app.services.signing_in import SigningIn

        return SigningIn(self.database, self._clock)

    @cached_property
    def overview(self) -> "OverviewReading":
        from app.services.overview_reading import OverviewReading

        return OverviewReading(self.database, self.catalogue, self._clock)

    @cached_property
    def records(self) -> "RecordBrowsing":
        from app.services.record_browsing import RecordBrowsing

        return RecordBrowsing(self.database, self._clock)

    @cached_property
    def views(self) -> "ViewKeeping":
        from app.services.view_keeping import ViewKeeping

        return ViewKeeping(self.database, self._clock)

    @cached_property
    def persons(self) -> "PersonViewing":
        from app.services.person_viewing import PersonViewing

        return PersonViewing(self.database, self.catalogue, self._clock)

    @cached_property
    def exports(self) -> "RecordExport":
        from app.services.record_export import RecordExport

        return RecordExport(self.database, self._releasing, self.catalogue, self._clock, self._fonts)

    @cached_property
    def export_log(self) -> "ExportLog":
        from app.services.export_log import ExportLog

        return ExportLog(self.database, self.catalogue, self._clock)

    @cached_property
    def export_profiles(self) -> "ProfileKeeping":
        from app.services.profile_keeping import ProfileKeeping

        return ProfileKeeping(self.database, self._clock)

    @cached_property
    def integrity(self) -> "Integrity":
        from app.services.record_proving import Integrity

        return Integrity(self.database)

    @cached_property
    def chasing(self) -> "Chasing":
        from app.services.chasing import Chasing

        return Chasing(self.database, self._releasing, self._clock)

    @cached_property
    def evidence(self) -> "EvidencePacking":
        from app.services.evidence_packing import EvidencePacking

        return EvidencePacking(self.database, self.catalogue, self._releasing, self._clock, self._fonts)

    @cached_property
    def watching(self) -> "LedgerWatching":
        from app.services.ledger_watching import LedgerWatching

        return LedgerWatching(self.integrity, self._clock)

    @cached_property
    def sending(self) -> "RecordSending":
        from app.services.record_sending import RecordSending

        return RecordSending(self.database)

    @cached_property
    def taking(self) -> "RecordTaking":
        from app.services.record_taking import RecordTaking

        return RecordTaking(self.database, self._clock)

    @cached_property
    def allowing(self) -> "Allowing":
        from app.services.allowing import Allowing

        return Allowing(self.database, self.catalogue, self._clock)

    @cached_property
    def assigning(self) -> "Assigning":
        from app.services.assigning import Assigning

        return Assigning(self.database, self.catalogue, self._clock)

    @cached_property
    def assignment_rules(self) -> "AssignmentRules":
        from app.services.assignment_rules import AssignmentRules

        return AssignmentRules(self.database, self.catalogue, self.settling, self._clock)

    @cached_property
    def assignment_changing(self) -> "AssignmentChanging":
        from app.services.assignment_changing import AssignmentChanging

        return AssignmentChanging(self.database, self._clock)

    @cached_property
    def exempting(self) -> "Exempting":
        from app.services.exempting import Exempting

        return Exempting(self.database, self.catalogue, self._clock)

    @cached_property
    def standings(self) -> "StandingListing":
        from app.services.standing_listing import StandingListing

        return StandingListing(self.database, self._clock)

    @cached_property
    def correcting(self) -> "Correcting":
        from app.services.correcting import Correcting

        return Correcting(self.database, self._clock)

    @cached_property
    def retaining(self) -> "Retaining":
        from app.services.retaining import Retaining

        return Retaining(self.database, self._clock)

    @cached_property
    def erasing(self) -> "Erasing":
        from app.services.erasing import Erasing

        return Erasing(self.database, self._clock)

    @cached_property
    def people(self) -> "PeopleListing":
        from app.services.people_listing import PeopleListing

        return PeopleListing(self.database, self._clock)

    @cached_property
    def rosters(self) -> "RosterImporting":
        from app.services.roster_importing import RosterImporting

        return RosterImporting(self.database, self._clock)

    @cached_property
    def roster_exports(self) -> "RosterExport":
        from app.services.roster_export import RosterExport

        return RosterExport(self.database, self._clock, self._releasing)

    @cached_property
    def samples(self) -> "SampleMaking":
        from app.services.sample_making import SampleMaking

        return SampleMaking(self.database, self.catalogue, self._clock)

    @cached_property
    def _releasing(self) -> "Releasing":
        from app.services.releasing import Releasing

        return Releasing(self.database, self._clock)
