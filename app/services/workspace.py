"""A workspace that is open, with one service for each job that people do in it."""

import random
from dataclasses import dataclass
from pathlib import Path

from app.domain.moments import Clock
from app.domain.refusals import Refusal, Sentence
from app.services.allowing import Allowing
from app.services.assigning import Assigning
from app.services.assignment_changing import AssignmentChanging
from app.services.assignment_rules import AssignmentRules
from app.services.attesting import Attesting
from app.services.certifying import Certifying
from app.services.chasing import Chasing
from app.services.correcting import Correcting
from app.services.course_catalogue import CourseCatalogue
from app.services.coverage_reading import CoverageReading
from app.services.enrolment import Enrolment
from app.services.erasing import Erasing
from app.services.evidence_packing import EvidencePacking
from app.services.exempting import Exempting
from app.services.export_log import ExportLog
from app.services.file_keys import FileKeys
from app.services.home_overview import HomeOverview
from app.services.inquiring import Inquiries
from app.services.item_editing import ItemEditing
from app.services.item_exporting import ItemExporting
from app.services.item_importing import ItemImporting
from app.services.item_shelving import ItemShelving
from app.services.item_statistics import ItemStatisticsReading
from app.services.ledger_watching import LedgerWatching
from app.services.lesson_reading import LessonReading
from app.services.module_editing import ModuleEditing
from app.services.module_listing import ModuleListing
from app.services.module_publishing import ModulePublishing
from app.services.overview_reading import OverviewReading
from app.services.own_copying import OwnCopying
from app.services.own_data import OwnDataReading
from app.services.pack_taking import PackTaking
from app.services.people_listing import PeopleListing
from app.services.person_viewing import PersonViewing
from app.services.pin_keeping import PinKeeping
from app.services.policy_changing import PolicyChanging
from app.services.policy_reading import PolicyReading
from app.services.practising import Practising
from app.services.profile_keeping import ProfileKeeping
from app.services.quick_entering import QuickEntering
from app.services.quiz_taking import QuizTaking
from app.services.re_marking import ReMarking
from app.services.record_browsing import RecordBrowsing
from app.services.record_export import RecordExport
from app.services.record_proving import Integrity
from app.services.record_sending import RecordSending
from app.services.record_taking import RecordTaking
from app.services.releasing import Releasing
from app.services.result_viewing import ResultViewing
from app.services.retaining import Retaining
from app.services.roster_export import RosterExport
from app.services.roster_importing import RosterImporting
from app.services.sample_making import SampleMaking
from app.services.settling import Settling
from app.services.share_deciding import ShareDeciding
from app.services.signing_in import SigningIn
from app.services.standing_listing import StandingListing
from app.services.studio_filling import StudioFilling
from app.services.studio_library import StudioLibrary
from app.services.view_keeping import ViewKeeping
from app.storage import rekeying, restoring
from app.storage.backups import make_copy
from app.storage.database import Database, open_database


@dataclass(frozen=True, slots=True)
class Workspace:
    """The services of one workspace file; a screen gets only those that it needs."""

    database: Database
    catalogue: CourseCatalogue
    enrolment: Enrolment
    home: HomeOverview
    modules: ModuleListing
    lessons: LessonReading
    quizzes: QuizTaking
    results: ResultViewing
    attesting: Attesting
    certificates: Certifying
    policy: PolicyReading
    practice: Practising
    sharing: ShareDeciding
    sign_ins: SigningIn
    pins: PinKeeping
    overview: OverviewReading
    records: RecordBrowsing
    views: ViewKeeping
    persons: PersonViewing
    exports: RecordExport
    export_log: ExportLog
    export_profiles: ProfileKeeping
    integrity: Integrity
    chasing: Chasing
    evidence: EvidencePacking
    watching: LedgerWatching
    sending: RecordSending
    taking: RecordTaking
    inquiries: Inquiries
    allowing: Allowing
    assigning: Assigning
    assignment_rules: AssignmentRules
    assignment_changing: AssignmentChanging
    exempting: Exempting
    settling: Settling
    standings: StandingListing
    own_data: OwnDataReading
    own_copies: OwnCopying
    correcting: Correcting
    retaining: Retaining
    erasing: Erasing
    people: PeopleListing
    rosters: RosterImporting
    roster_exports: RosterExport
    item_statistics: ItemStatisticsReading
    samples: SampleMaking
    library: StudioLibrary
    item_editing: ItemEditing
    item_importing: ItemImporting
    item_exporting: ItemExporting
    packs: PackTaking
    item_shelving: ItemShelving
    quick_entering: QuickEntering
    coverage: CoverageReading
    module_editing: ModuleEditing
    publishing: ModulePublishing
    policy_changing: PolicyChanging
    re_marking: ReMarking

    def close(self) -> None:
        """Close the file."""
        self.database.close()


def open_workspace(
    path: Path,
    content: Path,
    clock: Clock,
    *,
    resources: Path,
    chance: random.Random | None = None,
    wait_seconds: float = 5.0,
    keys: FileKeys | None = None,
) -> Workspace:
    """Open the workspace at `path`, making it if there is none; refusals as in `storage.database.open_database`.

    `content` is the course folder, `resources` that of the program's own fonts, `chance` draws items and shuffles
    options, `wait_seconds` is how long to wait for a lock, `keys` finds the key of an encrypted file and decides
    whether a new one is encrypted. A safety copy is made before an older workspace is brought to the current schema.
    """
    database = _open(path, clock, wait_seconds, keys)
    catalogue = CourseCatalogue(database, content, clock)
    quizzes = QuizTaking(database, catalogue, clock, chance)
    practice = Practising(database, catalogue, clock, chance)
    releasing = Releasing(database, clock)
    settling = Settling(database, clock)
    home = HomeOverview(database, catalogue, practice, settling, clock)
    integrity = Integrity(database)
    library = StudioLibrary(database, catalogue, StudioFilling(database, catalogue, content, clock))
    item_editing = ItemEditing(database, catalogue, clock)
    return Workspace(
        database=database,
        catalogue=catalogue,
        enrolment=Enrolment(database, clock),
        home=home,
        modules=ModuleListing(database, catalogue, clock),
        lessons=LessonReading(database, catalogue, clock),
        quizzes=quizzes,
        results=ResultViewing(database, quizzes, catalogue, clock),
        attesting=Attesting(database, clock),
        certificates=Certifying(database, resources / "fonts"),
        policy=PolicyReading(database, catalogue, home),
        practice=practice,
        sharing=ShareDeciding(database, catalogue, clock, resources / "fonts"),
        sign_ins=SigningIn(database, clock),
        pins=PinKeeping(database, clock),
        records=RecordBrowsing(database, clock),
        views=ViewKeeping(database, clock),
        exports=RecordExport(database, releasing, catalogue, clock, resources / "fonts"),
        export_log=ExportLog(database, catalogue, clock),
        export_profiles=ProfileKeeping(database, clock),
        persons=PersonViewing(database, catalogue, clock),
        chasing=Chasing(database, releasing, clock),
        evidence=EvidencePacking(database, catalogue, releasing, clock, resources / "fonts"),
        overview=OverviewReading(database, catalogue, clock),
        integrity=integrity,
        watching=LedgerWatching(integrity, clock),
        sending=RecordSending(database),
        taking=RecordTaking(database, clock),
        inquiries=Inquiries(database, catalogue, clock),
        allowing=Allowing(database, catalogue, clock),
        assigning=Assigning(database, catalogue, clock),
        assignment_rules=AssignmentRules(database, catalogue, settling, clock),
        assignment_changing=AssignmentChanging(database, clock),
        exempting=Exempting(database, catalogue, clock),
        settling=settling,
        standings=StandingListing(database, clock),
        own_data=OwnDataReading(database, catalogue, clock),
        correcting=Correcting(database, clock),
        retaining=Retaining(database, clock),
        erasing=Erasing(database, clock),
        own_copies=OwnCopying(database, catalogue, clock, resources / "fonts"),
        people=PeopleListing(database, clock),
        rosters=RosterImporting(database, clock),
        roster_exports=RosterExport(database, clock, releasing),
        item_statistics=ItemStatisticsReading(database, catalogue),
        samples=SampleMaking(database, catalogue, clock),
        library=library,
        item_editing=item_editing,
        item_shelving=ItemShelving(database, catalogue, item_editing, clock),
        quick_entering=QuickEntering(library, item_editing),
        coverage=CoverageReading(database, catalogue, library),
        item_importing=ItemImporting(database, catalogue, clock),
        item_exporting=ItemExporting(database),
        packs=PackTaking(database, catalogue, clock),
        module_editing=ModuleEditing(database, catalogue, clock),
        publishing=ModulePublishing(database, catalogue, clock),
        policy_changing=PolicyChanging(database, catalogue, clock),
        re_marking=ReMarking(database, clock),
    )


def _open(path: Path, clock: Clock, wait_seconds: float, keys: FileKeys | None) -> Database:
    is_new = keys is not None and not keys.is_made(path)
    key = keys.key_for(path) if keys is not None else ""

    def copy_first() -> None:
        make_copy(path.absolute(), clock(), key)

    try:
        database = open_database(path, wait_seconds=wait_seconds, key=key, before_migrating=copy_first)
    except Refusal as refusal:
        if keys is None or not is_new or refusal.sentence is not Sentence.WORKSPACE_DAMAGED:
            raise
        # Another window made it a moment before, with a key of its own.
        return open_database(path, wait_seconds=wait_seconds, key=keys.key_of(path))
    for part in (rekeying, restoring):
        part.remove_rests(path.absolute())
    return database
