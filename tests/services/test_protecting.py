"""A workspace is encrypted, re-keyed and opened again with everything in it; without its key nobody reads a name."""

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest

from app.domain.ledger_report import Verdict
from app.domain.protection import Pending, Protection, ProtectionState
from app.domain.refusals import Refusal, Sentence
from app.services.backing_up import SafetyCopies
from app.services.enrolment import learner
from app.services.file_keys import FileKeys
from app.services.kept_home import load_kept_home
from app.services.keychain import SystemKeychain
from app.services.protecting import Protecting
from app.services.record_proving import verify_file
from app.services.workspace import Workspace, open_workspace
from app.storage import backups, driver, durable_files, rekeying, soundness
from app.storage.database import open_database
from tests import builders
from tests.keychains import FakeKeychain, NoKeychain

NAME = "Aiko Tanaka of the night shift"
PASSPHRASE = "correct horse battery"
Open = Callable[[FileKeys], Workspace]


@pytest.fixture
def keychain() -> FakeKeychain:
    return FakeKeychain()


@pytest.fixture
def keys(keychain: FakeKeychain) -> FileKeys:
    return FileKeys(keychain)


@pytest.fixture
def open_with(tmp_path: Path, workspace_path: Path, course_folder: Path, clock: builders.StandingClock) -> Open:
    """Open the test's workspace with keys; it is closed by the test."""
    return lambda keys: open_workspace(workspace_path, course_folder, clock, resources=builders.RESOURCES, keys=keys)


@pytest.fixture
def used(open_with: Open, workspace_path: Path, keys: FileKeys, clock: builders.StandingClock) -> Path:
    """A plain workspace in which somebody passed a quiz, with a safety copy."""
    workspace = open_with(keys)
    person = learner(workspace.enrolment.join("00123", NAME))
    builders.take_quiz(workspace, person)
    workspace.home.keep_for_next_start(person, workspace.home.load(person))
    workspace.close()
    SafetyCopies(workspace_path, clock, keys.key_of).make()
    return workspace_path


def bytes_beside(path: Path) -> bytes:
    """Return everything of a workspace that lies on the disk: the file, its logs, its copies, what was forgotten."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.rglob("*")) if file.is_file())


def refused(act: Callable[[], object]) -> Sentence:
    with pytest.raises(Refusal) as refusal:
        act()
    return refusal.value.sentence


def check_whole(path: Path, keys: FileKeys, open_with: Open) -> None:
    """The record, the ledger, the kept Home and the person are there, and more can be recorded."""
    workspace = open_with(keys)
    person = learner(workspace.enrolment.current())
    assert workspace.enrolment.current().name == NAME
    builders.take_quiz(workspace, person)
    workspace.close()
    report = verify_file(path, key=keys.key_of(path))
    assert (report.verdict, report.records >= 2) == (Verdict.SOUND, True)


CHANGES = [
    (Protection.KEYCHAIN,),
    (Protection.PASSPHRASE,),
    (Protection.KEYCHAIN, Protection.PASSPHRASE),
    (Protection.PASSPHRASE, Protection.PASSPHRASE),
    (Protection.PASSPHRASE, Protection.KEYCHAIN, Protection.NONE),
]


@pytest.mark.parametrize("changes", CHANGES)
def test_every_change_keeps_everything(
    used: Path, keys: FileKeys, keychain: FakeKeychain, open_with: Open, changes: tuple[Protection, ...]
) -> None:
    protecting = Protecting(used, keys)
    for number, wanted in enumerate(changes):
        words = f"{PASSPHRASE} {number}" if wanted is Protection.PASSPHRASE else ""
        done = protecting.change(wanted, words, words)
        assert (done.protection, done.copies, done.copies_left) == (wanted, 1, 0)
        assert protecting.state() is wanted
    fresh = FileKeys(keychain, lambda _file: words or None)
    check_whole(used, fresh, open_with)
    (copy,) = backups.list_copies(used)
    assert copy.encrypted == (changes[-1] is not Protection.NONE)
    soundness.check_lone_file(copy.path, fresh.key_of(copy.path))
    assert sorted(file.name for file in used.parent.iterdir() if file.is_file()) == [used.name]


def test_a_name_is_nowhere_in_an_encrypted_workspace_its_log_and_its_copies(
    used: Path, keys: FileKeys, open_with: Open, clock: builders.StandingClock
) -> None:
    """With the positive control first: unencrypted, it is in the file and in the copy."""
    for file in (used, backups.list_copies(used)[0].path):
        assert NAME.encode() in file.read_bytes()
    Protecting(used, keys).change(Protection.KEYCHAIN)
    assert NAME.encode() not in bytes_beside(used)
    database = open_database(used, key=keys.key_of(used))
    with database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE person SET department = 'The night shift of Aiko'")
    SafetyCopies(used, clock, keys.key_of).make()
    log = used.with_name(used.name + "-wal")
    assert log.stat().st_size > 0
    assert not any(word in bytes_beside(used) for word in (NAME.encode(), b"night shift of Aiko", b"SQLite format 3"))
    database.close()


def test_a_new_workspace_is_encrypted_where_there_is_a_keychain_without_a_question(
    tmp_path: Path, course_folder: Path, clock: builders.StandingClock, keychain: FakeKeychain
) -> None:
    path = tmp_path / "new" / "training.clausewise"
    open_workspace(path, course_folder, clock, resources=builders.RESOURCES, keys=FileKeys(keychain)).close()
    assert path.read_bytes()[:4] == b"ClwK"
    assert list(keychain.secrets) == [path.read_bytes()[:16].hex()]
    assert path.stat().st_mode & 0o777 == 0o600
    open_workspace(path, course_folder, clock, resources=builders.RESOURCES, keys=FileKeys(keychain)).close()


def test_without_a_keychain_a_new_workspace_is_plain_and_nothing_is_asked(
    tmp_path: Path, course_folder: Path, clock: builders.StandingClock
) -> None:
    def ask(_file: Path) -> str | None:
        raise AssertionError("asked before the first lesson")

    path = tmp_path / "training.clausewise"
    keys = FileKeys(NoKeychain(), ask)
    open_workspace(path, course_folder, clock, resources=builders.RESOURCES, keys=keys).close()
    assert keys.protection_of(path) is Protection.NONE


def test_two_windows_that_make_one_encrypted_workspace_share_it(
    tmp_path: Path, course_folder: Path, clock: builders.StandingClock, keychain: FakeKeychain
) -> None:
    path = tmp_path / "training.clausewise"

    class Late(FileKeys):
        """Somebody else makes the workspace after this one looked whether there is any."""

        def key_for(self, file: Path) -> str:
            key = super().key_for(file)
            open_workspace(path, course_folder, clock, resources=builders.RESOURCES, keys=FileKeys(keychain)).close()
            return key

    open_workspace(path, course_folder, clock, resources=builders.RESOURCES, keys=Late(keychain)).close()


def test_a_wrong_passphrase_is_one_sentence_and_the_right_one_opens(
    used: Path, keys: FileKeys, open_with: Open
) -> None:
    Protecting(used, keys).change(Protection.PASSPHRASE, PASSPHRASE, PASSPHRASE)
    before = used.read_bytes()
    given = ["wrong"]
    asked = FileKeys(NoKeychain(), lambda _file: given[-1])
    assert refused(lambda: open_with(asked)) is Sentence.PASSPHRASE_WRONG
    assert refused(lambda: open_with(FileKeys(NoKeychain()))) is Sentence.PASSPHRASE_NEEDED
    assert used.read_bytes() == before
    given.append(PASSPHRASE)
    open_with(asked).close()


def test_a_passphrase_is_the_same_however_its_accents_are_typed(used: Path, keys: FileKeys, open_with: Open) -> None:
    Protecting(used, keys).change(Protection.PASSPHRASE, "café au lait ガ", "café au lait ガ")
    open_with(FileKeys(NoKeychain(), lambda _file: "cafe\u0301 au lait カ\u3099")).close()


def test_damage_is_told_apart_from_a_wrong_passphrase_by_a_copy(used: Path, keys: FileKeys, open_with: Open) -> None:
    Protecting(used, keys).change(Protection.PASSPHRASE, PASSPHRASE, PASSPHRASE)
    content = bytearray(used.read_bytes())
    content[200] ^= 1
    used.write_bytes(content)
    assert refused(lambda: open_with(FileKeys(NoKeychain(), lambda _file: PASSPHRASE))) is Sentence.WORKSPACE_DAMAGED
    assert refused(lambda: open_with(FileKeys(NoKeychain(), lambda _file: "wrong"))) is Sentence.PASSPHRASE_WRONG


@pytest.mark.parametrize("place", [17, 3000, -2000])
def test_one_changed_bit_anywhere_in_an_encrypted_workspace_is_found_at_start(
    used: Path, keys: FileKeys, open_with: Open, place: int
) -> None:
    Protecting(used, keys).change(Protection.KEYCHAIN)
    content = bytearray(used.read_bytes())
    content[place] ^= 1
    used.write_bytes(content)
    assert refused(lambda: open_with(keys)) is Sentence.WORKSPACE_DAMAGED


def test_a_key_that_is_not_in_the_keychain_and_a_keychain_that_is_locked_are_told(
    used: Path, keys: FileKeys, keychain: FakeKeychain, open_with: Open
) -> None:
    Protecting(used, keys).change(Protection.KEYCHAIN)
    assert refused(lambda: open_with(FileKeys(FakeKeychain()))) is Sentence.KEY_NOT_HERE
    keychain.locked = True
    assert refused(lambda: open_with(FileKeys(keychain))) is Sentence.KEYCHAIN_CLOSED


def test_with_the_key_lost_a_plain_copy_can_still_be_restored(
    used: Path, keys: FileKeys, clock: builders.StandingClock, tmp_path: Path, open_with: Open
) -> None:
    plain = tmp_path / "kept on a stick"
    shutil.copy(used, plain)
    Protecting(used, keys).change(Protection.KEYCHAIN)
    lost = FileKeys(FakeKeychain())
    SafetyCopies(used, clock, lost.key_of).restore(plain)
    check_whole(used, lost, open_with)


def test_an_encrypted_copy_is_restored_and_goes_on_in_a_new_epoch(
    used: Path, keys: FileKeys, clock: builders.StandingClock, open_with: Open
) -> None:
    Protecting(used, keys).change(Protection.KEYCHAIN)
    (copy,) = backups.list_copies(used)
    SafetyCopies(used, clock, keys.key_of).restore(copy.path)
    assert Protecting(used, keys).state() is Protection.KEYCHAIN
    check_whole(used, keys, open_with)


def test_the_kept_home_is_read_from_an_encrypted_workspace(used: Path, keys: FileKeys, keychain: FakeKeychain) -> None:
    plain = load_kept_home(used)
    assert plain is not None
    Protecting(used, keys).change(Protection.KEYCHAIN)
    assert load_kept_home(used, keychain) == plain
    assert load_kept_home(used, FakeKeychain()) is None
    keychain.locked = True
    assert load_kept_home(used, keychain) is None


@pytest.mark.parametrize(
    ("wanted", "words", "again", "sentence"),
    [
        (Protection.PASSPHRASE, "short", "short", Sentence.PASSPHRASE_SHORT),
        (Protection.PASSPHRASE, PASSPHRASE, PASSPHRASE + "!", Sentence.PASSPHRASES_DIFFER),
        (Protection.NONE, "", "", Sentence.PROTECTION_UNCHANGED),
    ],
)
def test_what_cannot_be_chosen_is_told(
    used: Path, keys: FileKeys, wanted: Protection, words: str, again: str, sentence: Sentence
) -> None:
    before = used.read_bytes()
    assert refused(lambda: Protecting(used, keys).change(wanted, words, again)) is sentence
    assert used.read_bytes() == before


def test_without_a_keychain_none_can_be_chosen(used: Path) -> None:
    protecting = Protecting(used, FileKeys(NoKeychain()))
    assert not protecting.look().has_keychain
    assert refused(lambda: protecting.change(Protection.KEYCHAIN)) is Sentence.KEYCHAIN_MISSING


def test_a_workspace_that_is_open_is_not_written_anew(used: Path, keys: FileKeys, open_with: Open) -> None:
    workspace = open_with(keys)
    workspace.enrolment.current()
    assert refused(lambda: Protecting(used, keys).change(Protection.KEYCHAIN)) is Sentence.WORKSPACE_LOCKED
    workspace.close()
    assert Protecting(used, keys).state() is Protection.NONE


def test_what_somebody_writes_while_it_is_written_anew_is_not_lost(
    used: Path, keys: FileKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They came in between the writing and the swap, and changed a row that is there; nothing is swapped then."""
    sync = durable_files.sync_file

    def come_in_and_sync(part: Path) -> None:
        connection = driver.connect(used)
        connection.execute("UPDATE person SET department = 'The night shift'")
        connection.close()
        sync(part)

    monkeypatch.setattr(durable_files, "sync_file", come_in_and_sync)
    assert refused(lambda: Protecting(used, keys).change(Protection.KEYCHAIN)) is Sentence.WORKSPACE_LOCKED
    connection = driver.connect(used)
    assert connection.execute("SELECT department FROM person").fetchone() == ("The night shift",)
    connection.close()


@pytest.mark.parametrize("name", ["private_file", "sync_file", "sync_folder", "second_name"])
def test_a_disk_that_fails_leaves_the_workspace_as_it_was(
    used: Path, keys: FileKeys, open_with: Open, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patched:
        patched.setattr(durable_files, name, fail)
        sentence = refused(lambda: Protecting(used, keys).change(Protection.KEYCHAIN))
    assert sentence is Sentence.PROTECTING_FAILED
    assert Protecting(used, keys).state() is Protection.NONE
    check_whole(used, keys, open_with)


def test_a_new_file_that_is_not_the_same_is_not_taken(
    used: Path, keys: FileKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the comparison: one row that differs, in a copy that is otherwise whole."""
    compare = rekeying._compare

    def spoil_and_compare(reader: rekeying.Reader) -> None:
        reader.write("UPDATE anew.person SET name = ?", [("Somebody else",)])
        compare(reader)

    monkeypatch.setattr(rekeying, "_compare", spoil_and_compare)
    before = used.read_bytes()
    assert refused(lambda: Protecting(used, keys).change(Protection.KEYCHAIN)) is Sentence.PROTECTING_FAILED
    assert used.read_bytes()[100:] == before[100:]


def test_a_copy_that_cannot_be_written_anew_is_told_and_stays(used: Path, keys: FileKeys) -> None:
    (copy,) = backups.list_copies(used)
    os.truncate(copy.path, 9000)
    done = Protecting(used, keys).change(Protection.KEYCHAIN)
    assert (done.copies, done.copies_left) == (0, 1)
    assert copy.path.stat().st_size == 9000
    assert not backups.list_copies(used)[0].encrypted


def test_rests_of_a_broken_off_change_are_removed_at_the_next_start(
    used: Path, keys: FileKeys, open_with: Open
) -> None:
    rests = [used.with_name(f".{used.name}.{kind}-key") for kind in ("new", "old")]
    for rest in rests:
        rest.write_bytes(b"half of everybody's records")
    open_with(keys).close()
    assert not any(rest.exists() for rest in rests)


def test_the_keychain_of_a_computer_without_one_is_told_not_to_be_there() -> None:
    """The tests run with keyring's backend that only raises, as it is on a bare server."""
    keychain = SystemKeychain()
    assert not keychain.is_there()
    assert refused(lambda: keychain.load("x")) is Sentence.KEYCHAIN_CLOSED
    assert refused(lambda: keychain.save("x", "y")) is Sentence.KEYCHAIN_MISSING


def test_the_system_keychain_keeps_and_gives_back(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.backend import KeyringBackend

    class Memory(KeyringBackend):
        priority = 1
        kept: ClassVar[dict[tuple[str, str], str]] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del self.kept[service, username]

    monkeypatch.setattr(keyring.core, "_keyring_backend", Memory())
    keychain = SystemKeychain()
    assert keychain.is_there()
    assert keychain.load("ab") is None
    keychain.save("ab", "secret")
    assert keychain.load("ab") == "secret"
    assert Memory.kept == {("Clausewise", "ab"): "secret"}


def test_whatever_a_keychain_raises_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """That of the desktop on Linux raises kinds of its own where it is locked between two calls."""
    import keyring
    from keyring.backend import KeyringBackend

    class LockedAgain(Exception):
        pass

    class Moody(KeyringBackend):
        priority = 1

        def get_password(self, service: str, username: str) -> str | None:
            raise LockedAgain("Item is locked!")

        def set_password(self, service: str, username: str, password: str) -> None:
            raise LockedAgain("Item is locked!")

    monkeypatch.setattr(keyring.core, "_keyring_backend", Moody())
    assert refused(lambda: SystemKeychain().load("x")) is Sentence.KEYCHAIN_CLOSED
    assert refused(lambda: SystemKeychain().save("x", "y")) is Sentence.KEYCHAIN_CLOSED


def test_a_raw_key_costs_no_derivation_at_each_open(used: Path, keys: FileKeys) -> None:
    Protecting(used, keys).change(Protection.PASSPHRASE, PASSPHRASE, PASSPHRASE)
    key = keys.key_of(used)
    began = time.process_time()
    for _ in range(20):
        connection = driver.connect_reading(used, alone=True, key=key)
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (1,)
        connection.close()
    assert (time.process_time() - began) / 20 < 0.05


# ---------------------------------------------------------------- what is done, and what is asked, without a choice


def own(path: Path, keys: FileKeys) -> Protecting:
    """The protection of the workspace in this user's own place."""
    return Protecting(path, keys, is_own=True)


def test_ones_own_plain_workspace_is_encrypted_at_the_close_where_there_is_a_keychain(
    used: Path, keys: FileKeys, keychain: FakeKeychain, open_with: Open
) -> None:
    protecting = own(used, keys)
    assert protecting.look() == ProtectionState(Protection.NONE, True, Pending.AT_CLOSE)
    protecting.protect_at_close()
    assert protecting.look() == ProtectionState(Protection.KEYCHAIN, True)
    assert backups.list_copies(used)[0].encrypted
    check_whole(used, FileKeys(keychain), open_with)


def test_a_workspace_that_lies_elsewhere_is_never_encrypted_without_a_question(used: Path, keys: FileKeys) -> None:
    """Another computer may read it, too."""
    before = used.read_bytes()
    protecting = Protecting(used, keys)
    assert protecting.look().pending is Pending.ASK_WITH_KEYCHAIN
    protecting.protect_at_close()
    assert used.read_bytes() == before


def test_what_was_chosen_to_stay_plain_stays_plain_and_nobody_is_asked_again(
    used: Path, keychain: FakeKeychain
) -> None:
    asked = own(used, FileKeys(NoKeychain()))
    assert (asked.look().pending, asked.is_settled()) == (Pending.ASK_WITHOUT_KEYCHAIN, False)
    asked.keep_plain()
    assert asked.is_settled()
    later = own(used, FileKeys(keychain))
    assert later.look() == ProtectionState(Protection.NONE, True)
    later.protect_at_close()
    assert (later.state(), keychain.secrets) == (Protection.NONE, {})


def test_removing_the_encryption_is_a_choice_that_the_next_close_does_not_undo(
    used: Path, keys: FileKeys, open_with: Open
) -> None:
    protecting = own(used, keys)
    protecting.protect_at_close()
    protecting.change(Protection.NONE)
    open_with(keys).close()
    protecting.protect_at_close()
    assert protecting.look() == ProtectionState(Protection.NONE, True)


def test_where_the_keychain_does_not_take_the_key_at_the_close_the_next_start_asks(
    used: Path, keys: FileKeys, keychain: FakeKeychain, open_with: Open
) -> None:
    keychain.locked = True
    own(used, keys).protect_at_close()
    keychain.locked = False
    later = own(used, FileKeys(keychain))
    assert later.look() == ProtectionState(Protection.NONE, True, Pending.ASK_WITHOUT_KEYCHAIN)
    later.protect_at_close()
    assert later.state() is Protection.NONE
    check_whole(used, keys, open_with)


def test_nothing_is_encrypted_at_the_close_while_another_window_is_open(
    used: Path, keys: FileKeys, keychain: FakeKeychain, open_with: Open
) -> None:
    other = open_with(keys)
    other.enrolment.current()
    own(used, keys).protect_at_close()
    assert keychain.secrets == {}  # nor is a key left in the keychain each time
    other.close()
    own(used, keys).protect_at_close()
    assert own(used, keys).state() is Protection.KEYCHAIN


def test_a_keychain_that_is_locked_at_the_first_start_does_not_stand_in_the_way(
    tmp_path: Path, course_folder: Path, clock: builders.StandingClock, keychain: FakeKeychain
) -> None:
    keychain.locked = True
    path, keys = tmp_path / "training.clausewise", FileKeys(keychain)
    open_workspace(path, course_folder, clock, resources=builders.RESOURCES, keys=keys).close()
    assert own(path, keys).look() == ProtectionState(Protection.NONE, False, Pending.ASK_WITHOUT_KEYCHAIN)
    keychain.locked = False
    assert own(path, FileKeys(keychain)).look().pending is Pending.AT_CLOSE


def test_no_keychain_is_looked_for_where_nothing_is_open(used: Path) -> None:
    class Asked(NoKeychain):
        def is_there(self) -> bool:
            raise AssertionError("looked for a keychain")

    protecting = own(used, FileKeys(Asked()))
    protecting.keep_plain()
    assert protecting.is_settled()
    protecting.protect_at_close()
