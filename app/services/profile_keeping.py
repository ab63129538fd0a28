"""HR keeps how its own system wants its file: makes, changes, tries and passes on export profiles."""

from pathlib import Path
from uuid import UUID

from app.domain.export_profiles import ExportProfile, KeptProfile, check_profile
from app.domain.hr_sentences import HrSentence
from app.domain.moments import Clock, new_id
from app.domain.people import READERS, Actor, Role
from app.domain.records import RecordFilter, RecordSort
from app.domain.refusals import Refusal
from app.domain.texts import Language
from app.services.file_saving import save_file
from app.storage import export_profiles, records
from app.storage.database import Database

ROWS_OF_A_SAMPLE = 3


class ProfileKeeping:
    """Profiles are no personal data: they go to a file and come from one without an entry in the log of exports."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def list_all(self, actor: Actor) -> list[KeptProfile]:
        """Return all profiles in the order of their names; refuse all but HR and auditors."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return export_profiles.list_profiles(session)

    def named(self, actor: Actor, name: str) -> ExportProfile:
        """Return the profile of a name; refuse one that there is not."""
        actor.require(*READERS)
        with self._database.reading() as session:
            found = export_profiles.load_named(session, name)
        if found is None:
            raise Refusal(HrSentence.PROFILE_UNKNOWN, name=name)
        return found.profile

    def save(self, actor: Actor, profile: ExportProfile, profile_id: UUID | None = None) -> KeptProfile:
        """Keep a profile, a new one without an id; refuse what `check_profile` refuses, and the name of another one."""
        actor.require(Role.HR)
        kept = KeptProfile(profile_id or new_id(self._clock()), check_profile(profile))
        with self._database.transaction() as session:
            same = export_profiles.load_named(session, kept.profile.name)
            if same is not None and same.id != kept.id:
                raise Refusal(HrSentence.PROFILE_NAME_TAKEN, name=kept.profile.name)
            export_profiles.save_profile(session, kept)
        return kept

    def remove(self, actor: Actor, profile_id: UUID) -> KeptProfile | None:
        """Delete a profile and return it, so that `save` can bring it back; None if there was none."""
        actor.require(Role.HR)
        with self._database.transaction() as session:
            found = export_profiles.load_profile(session, profile_id)
            export_profiles.delete_profile(session, profile_id)
        return found

    def sample(self, actor: Actor, profile: ExportProfile, language: Language) -> list[str]:
        """Return the first lines of a file of this profile, made of the newest records; refusals as in an export."""
        actor.require(*READERS)
        from app.formats.profile_writing import sample_lines

        checked = check_profile(profile)
        with self._database.reading() as session:
            newest = records.list_page(session, RecordFilter(), RecordSort(), language, None, ROWS_OF_A_SAMPLE)
        return sample_lines(checked, newest)

    def save_file(self, actor: Actor, profile: ExportProfile, target: Path) -> Path:
        """Write a profile to a file and return its place; refuse a place that cannot be written."""
        actor.require(Role.HR)
        from app.formats.profile_file import profile_text

        save_file(self._database.path, target, profile_text(profile).encode())
        return target

    def read_file(self, actor: Actor, path: Path) -> ExportProfile:
        """Return the profile in a file, which is not kept yet; refuse what is none."""
        actor.require(Role.HR)
        from app.formats.profile_file import read_profile_file

        return read_profile_file(path)
