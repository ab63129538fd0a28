"""What somebody who may write to the file can do: seventeen classes of falsification, most with several variants."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.ledger import Checkpoint, LeafKind
from app.domain.ledger_payloads import epoch_payload
from app.domain.ledger_signing import fingerprint, new_seed, public_key
from app.domain.ledger_tree import TILE, TILE_LEVEL, leaf_hash, root, tree_hash
from app.storage import driver, ledger, ledger_checkpoints, ledger_leaves, ledger_nodes, ledger_sources
from app.storage.ledger_sources import Reader
from tests.integrity.databases import Honest

LEAF = "number, kind, completion, subject, identity_id, salt, hash"


class Forger:
    """Works on a copy of an honest workspace, with everything that this program knows of its own format."""

    def __init__(self, path: Path, chance: random.Random) -> None:
        self.connection = driver.connect(path)
        self.connection.execute("PRAGMA foreign_keys=OFF")
        self.connection.execute("PRAGMA synchronous=OFF")
        self.reader = Reader(self.connection)
        self.chance = chance

    def run(self, statement: str, *values: object) -> None:
        self.connection.execute(statement, values)

    def all(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return list(self.reader.rows(query, *values))

    def a_completion(self) -> int:
        return self.chance.choice(self.all("SELECT sequence FROM completion"))[0]

    def two_completions(self, differing: str) -> tuple[int, int]:
        """Return two records that differ in a column; make them differ honestly impossible otherwise."""
        found = self.all(f"SELECT sequence, {differing} FROM completion")
        pairs = [(one[0], other[0]) for one in found for other in found[-40:] if one[1] != other[1]]
        if not pairs:
            raise Impossible
        return self.chance.choice(pairs)

    # ------------------------------------------------------------ making hashes fit

    def payload(self, leaf: ledger_leaves.Leaf) -> bytes:
        epochs = ledger_sources.list_epochs(self.reader)
        if leaf.kind is LeafKind.EPOCH:
            return next(epoch_payload(one) for one in epochs if str(one.number) == leaf.subject)
        return ledger._payload(self.reader, leaf, adopted=any(one.is_adopted(leaf.number) for one in epochs))

    def rehash(self) -> None:
        """Make the hash of every leaf fit what the rows say now."""
        for row in self.all(f"SELECT {LEAF} FROM ledger_leaf WHERE salt IS NOT NULL"):
            leaf = ledger_leaves.Leaf(row[0], LeafKind(row[1]), *row[2:])
            found = leaf_hash(leaf.salt or b"", self.payload(leaf))
            self.run("UPDATE ledger_leaf SET hash = ? WHERE number = ?", found, leaf.number)

    def renumber(self) -> None:
        """Close the gaps between the numbers of leaves."""
        for place, (number,) in enumerate(self.all("SELECT number FROM ledger_leaf ORDER BY number")):
            self.run("UPDATE ledger_leaf SET number = ? WHERE number = ?", place, number)

    def rechain(self) -> None:
        """Build the tree again, and write its root and size into the checkpoint, whose signature then is wrong."""
        self.run("DELETE FROM ledger_node")
        hashes = [row[0] for row in self.all("SELECT hash FROM ledger_leaf ORDER BY number")]
        for place in range(len(hashes) // TILE):
            ledger_nodes.add_tile(self.reader, place, tree_hash(hashes[place * TILE : (place + 1) * TILE]))
        epochs = ledger_sources.list_epochs(self.reader)
        nodes = ledger_nodes.Nodes(self.reader)
        self.run("UPDATE ledger_checkpoint SET root = ?, size = ? WHERE epoch = ?",
                 root(len(hashes), nodes.at).hex(), len(hashes), epochs[-1].number)  # fmt: skip

    def resign(self) -> None:
        """Sign everything with the keys that are in the file."""
        for epoch in ledger_sources.list_epochs(self.reader):
            seed = ledger_checkpoints.load_seed(self.reader, epoch.public_key)
            (values,) = self.all(
                "SELECT origin, size, root, time, public_key FROM ledger_checkpoint WHERE epoch = ?", epoch.number
            )
            signed = Checkpoint(*values).signed(seed)
            self.run("UPDATE ledger_checkpoint SET signature = ? WHERE epoch = ?", signed.signature, epoch.number)


class Impossible(Exception):
    """Raised where this workspace has nothing that such a falsification could be done to."""


Act = Callable[[Forger, Honest, Honest], None]

_COLUMNS = {
    "completion": {
        "score": "CASE WHEN score < 0.5 THEN score + 0.25 ELSE score - 0.25 END",
        "points": "points + 1",
        "max_points": "max_points + 1",
        "pass_mark": "pass_mark / 2",
        "passed": "1 - passed",
        "started_utc": "'2020-01-01T00:00:00Z'",
        "started_local": "started_local || ' '",
        "completed_utc": "'2020-01-01T00:00:00Z'",
        "completed_local": "'2020-01-01T00:00:00+09:00'",
        "language": "CASE language WHEN 'en' THEN 'ja' ELSE 'en' END",
        "app_version": "'9.9'",
        "id": "'00000000-0000-7000-8000-000000000000'",
        "person_id": "person_id + 1",
        "edition_id": "3 - edition_id",
        "superseded": "CASE WHEN superseded IS NULL THEN '2026-01-01' END",
        "corrects": "CASE WHEN corrects IS NULL THEN 'another' END",
    },
    "correction": {
        "reason": "'none'",
        "kind": "'annulled'",
        "completion_id": "'another'",
        "replacement_id": "CASE WHEN replacement_id IS NULL THEN 'another' END",
        "corrected_local": "'2020-01-01T00:00:00+09:00'",
        "role": "'learner'",
    },
    "attestation": {"wording": "'No.'", "language": "'ja'", "attested_utc": "''", "person_id": "person_id + 1"},
    "export": {
        "purpose": "'none'",
        "row_count": "row_count - 1",
        "sha256": "''",
        "role": "'learner'",
        "people": "x'07'",
    },
    "ledger_identity": {"number": "'00777'", "name": "name || 'x'", "department": "'x'", "person_id": "person_id + 1"},
    "person": {"number": "number || '0'"},
    "erasure": {"reason": "''", "leaves": "leaves || ' 1'"},
    "module_edition": {"version": "'9'", "title_en": "'Other'", "commitments": "''", "policy_digest": "digest"},
    "published": {"body": "replace(body, '\"en\"', '\"EN\"')"},
    "ledger_epoch": {"started": "''", "reason": "'adopted'", "adopted": "adopted + 1", "previous": "'00'"},
}


def edit(forger: Forger, mine: Honest, other: Honest) -> None:
    table = forger.chance.choice([name for name in _COLUMNS if forger.all(f"SELECT 1 FROM {name} LIMIT 1")])
    column, value = forger.chance.choice(list(_COLUMNS[table].items()))
    row = forger.chance.choice(forger.all(f"SELECT rowid FROM {table}" + _RECORDED.get(table, "")))[0]
    before = forger.all(f"SELECT * FROM {table} WHERE rowid = ?", row)
    forger.run(f"UPDATE {table} SET {column} = {value} WHERE rowid = ?", row)
    if forger.all(f"SELECT * FROM {table} WHERE rowid = ?", row) == before:
        raise Impossible


_RECORDED = {
    "person": " WHERE id IN (SELECT person_id FROM ledger_identity)",
    "module_edition": " WHERE id IN (SELECT edition_id FROM completion)",
    "published": " WHERE kind = 'module'",
}


def edit_and_rehash(forger: Forger, mine: Honest, other: Honest) -> None:
    forger.run("UPDATE completion SET score = 1 - score / 2 WHERE sequence = ?", forger.a_completion())
    forger.rehash()


def rechain(forger: Forger, mine: Honest, other: Honest) -> None:
    edit_and_rehash(forger, mine, other)
    forger.rechain()


def delete_middle(forger: Forger, mine: Honest, other: Honest) -> None:
    sequence = forger.a_completion()
    forger.run("DELETE FROM completion WHERE sequence = ?", sequence)
    how_far = forger.chance.randrange(4)
    if how_far > 0:
        forger.run("DELETE FROM ledger_leaf WHERE completion = ?", sequence)
    if how_far > 1:
        forger.renumber()
    if how_far > 2:
        forger.rechain()


def reorder(forger: Forger, mine: Honest, other: Honest) -> None:
    (one,), (two,) = forger.chance.sample(forger.all("SELECT number FROM ledger_leaf"), 2)
    for source, target in ((one, -1), (two, one), (-1, two)):
        forger.run("UPDATE ledger_leaf SET number = ? WHERE number = ?", target, source)
    if forger.chance.random() < 0.5:
        forger.rechain()


def duplicate(forger: Forger, mine: Honest, other: Honest) -> None:
    sequence = forger.a_completion()
    columns = [row[1] for row in forger.all("PRAGMA table_info(completion)") if row[1] not in ("sequence", "id")]
    names = ", ".join(columns)
    how = forger.chance.randrange(3)
    if how < 2:
        forger.run(f"INSERT INTO completion (id, {names}) SELECT 'copy', {names} FROM completion WHERE sequence = ?",
                   sequence)  # fmt: skip
    if how > 0:
        new = forger.all("SELECT max(sequence) FROM completion")[0][0] if how == 1 else sequence
        forger.run(
            "INSERT INTO ledger_leaf SELECT (SELECT max(number) + 1 FROM ledger_leaf), kind, ?, subject, identity_id, "
            "salt, hash FROM ledger_leaf WHERE completion = ?", new, sequence,
        )  # fmt: skip
        forger.rehash()
        forger.rechain()


def swap_scores(forger: Forger, mine: Honest, other: Honest) -> None:
    _swap(forger, "score", "score")


def swap_rows(forger: Forger, mine: Honest, other: Honest) -> None:
    how = forger.chance.randrange(3)
    if how == 0:
        _swap(forger, "person_id", "person_id")
    elif how == 1:
        one, two = forger.two_completions("person_id")
        _swap(forger, "person_id", "person_id", one, two)
        _swap_leaves(forger, "identity_id", one, two)
    else:
        found = forger.all("SELECT DISTINCT person_id FROM ledger_identity")
        if len(found) < 2:
            raise Impossible
        (one,), (two,) = forger.chance.sample(found, 2)
        numbers = [forger.all("SELECT number FROM person WHERE id = ?", person)[0][0] for person in (one, two)]
        forger.run("UPDATE person SET number = 'x' WHERE id = ?", one)
        forger.run("UPDATE person SET number = ? WHERE id = ?", numbers[0], two)
        forger.run("UPDATE person SET number = ? WHERE id = ?", numbers[1], one)


def _swap(forger: Forger, column: str, differing: str, one: int = 0, two: int = 0) -> None:
    if not one:
        one, two = forger.two_completions(differing)
    values = [forger.all(f"SELECT {column} FROM completion WHERE sequence = ?", each)[0][0] for each in (one, two)]
    for sequence, value in ((one, values[1]), (two, values[0])):
        forger.run(f"UPDATE completion SET {column} = ? WHERE sequence = ?", value, sequence)


def _swap_leaves(forger: Forger, column: str, one: int, two: int) -> None:
    values = [forger.all(f"SELECT {column} FROM ledger_leaf WHERE completion = ?", each)[0][0] for each in (one, two)]
    for sequence, value in ((one, values[1]), (two, values[0])):
        forger.run(f"UPDATE ledger_leaf SET {column} = ? WHERE completion = ?", value, sequence)


def splice(forger: Forger, mine: Honest, other: Honest) -> None:
    """Put a record of another device, with its leaf, into this ledger: at the end or in the place of one."""
    forger.run(f"ATTACH '{other.path}' AS other")
    foreign = "SELECT sequence FROM other.completion WHERE id NOT IN (SELECT id FROM main.completion)"
    sequence = forger.chance.choice(forger.all(foreign))[0]  # both may have taken in the same file
    columns = [row[1] for row in forger.all("PRAGMA table_info(completion)") if row[1] not in ("sequence", "person_id")]
    names = ", ".join(columns)
    person, identity = forger.all("SELECT person_id, id FROM ledger_identity ORDER BY random() LIMIT 1")[0]
    if forger.chance.random() < 0.5:
        gone = forger.a_completion()
        number = forger.all("SELECT number FROM ledger_leaf WHERE completion = ?", gone)[0][0]
        forger.run("DELETE FROM completion WHERE sequence = ?", gone)
        forger.run("DELETE FROM ledger_leaf WHERE completion = ?", gone)
    else:
        number = forger.all("SELECT max(number) + 1 FROM ledger_leaf")[0][0]
    forger.run(
        f"INSERT INTO completion (person_id, {names}) SELECT ?, {names} FROM other.completion WHERE sequence = ?",
        person,
        sequence,
    )
    new = forger.all("SELECT max(sequence) FROM completion")[0][0]
    forger.run(
        "INSERT INTO ledger_leaf SELECT ?, kind, ?, subject, ?, salt, hash FROM other.ledger_leaf WHERE completion = ?",
        number, new, identity, sequence,
    )  # fmt: skip
    if forger.chance.random() < 0.5:
        forger.rehash()
        forger.rechain()


def strip_checkpoints(forger: Forger, mine: Honest, other: Honest) -> None:
    forger.run("DELETE FROM ledger_checkpoint")
    if forger.chance.random() < 0.5:
        for table in ("ledger_leaf", "ledger_node", "ledger_epoch", "ledger_identity"):
            forger.run(f"DELETE FROM {table}")


def cut_tail_rows(forger: Forger, mine: Honest, other: Honest) -> None:
    _cut(forger, forger.chance.randrange(1, 4))
    if forger.chance.random() < 0.5:
        forger.rechain()


def _cut(forger: Forger, count: int) -> None:
    for number, sequence in forger.all(
        "SELECT number, completion FROM ledger_leaf ORDER BY number DESC LIMIT ?", count
    ):
        forger.run("DELETE FROM ledger_leaf WHERE number = ?", number)
        forger.run("DELETE FROM completion WHERE sequence = ?", sequence)


def hide_a_correction(forger: Forger, mine: Honest, other: Honest) -> None:
    """Let a record count again that was corrected: by its row alone, without the correction, without its leaf."""
    found = forger.all("SELECT id, completion_id FROM correction")
    if not found:
        raise Impossible
    one, completion = forger.chance.choice(found)
    forger.run("UPDATE completion SET superseded = NULL WHERE id = ?", completion)
    how = forger.chance.randrange(3)
    if how > 0:
        forger.run("UPDATE completion SET corrects = NULL, recorded = NULL WHERE corrects = ?", completion)
        forger.run("DELETE FROM correction WHERE id = ?", one)
    if how > 1:
        forger.run("DELETE FROM ledger_leaf WHERE subject = ?", one)


def fake_erasure(forger: Forger, mine: Honest, other: Honest) -> None:
    sequence = forger.a_completion()
    number = forger.all("SELECT number FROM ledger_leaf WHERE completion = ?", sequence)[0][0]
    forger.run("DELETE FROM completion WHERE sequence = ?", sequence)
    forger.run("UPDATE ledger_leaf SET completion = NULL, identity_id = NULL, salt = NULL WHERE number = ?", number)
    how = forger.chance.randrange(3)
    if how == 1:
        forger.run("UPDATE erasure SET leaves = leaves || ' ' || ?", number)
    if how == 2:
        forger.run("INSERT INTO erasure VALUES ('00', '', '', 'asked for', ?, NULL)", str(number))


# ---------------------------------------------------------------- what only a pin or a witness can see


def replace_key(forger: Forger, mine: Honest, other: Honest) -> None:
    """Edit, then sign everything with a key of one's own: under the old name of the device, or under a new one."""
    forger.run("UPDATE completion SET score = 1 - score / 2 WHERE sequence = ?", forger.a_completion())
    seed = new_seed()
    key = public_key(seed)
    device = fingerprint(key)
    forger.run("DELETE FROM device_key")
    forger.run("INSERT INTO device_key VALUES (?, ?)", key, seed)
    forger.run("UPDATE ledger_epoch SET public_key = ?, device = ?", key, device)
    forger.run("UPDATE ledger_checkpoint SET public_key = ?", key)
    forger.run("UPDATE ledger_checkpoint SET origin = 'clausewise/' || ? || '/' || epoch", device)
    _make_all_fit(forger)


def cut_back(forger: Forger, mine: Honest, other: Honest) -> None:
    """Take the newest records away, and put back the checkpoint from before they came."""
    older = driver.connect(mine.older)
    checkpoints = list(older.execute("SELECT * FROM ledger_checkpoint"))
    size, epochs = older.execute("SELECT max(number) + 1 FROM ledger_leaf").fetchone()[0], len(checkpoints)
    older.close()
    if forger.all("SELECT 1 FROM ledger_leaf WHERE kind IN ('erasure', 'identity') AND number >= ?", size):
        raise Impossible  # an older state of an erased record cannot be made from the newer one
    gone = forger.all("SELECT number, kind, completion, subject FROM ledger_leaf WHERE number >= ?", size)
    for number, kind, sequence, subject in gone:
        forger.run("DELETE FROM ledger_leaf WHERE number = ?", number)
        if kind == "correction":
            forger.run(
                "UPDATE completion SET superseded = NULL "
                "WHERE id = (SELECT completion_id FROM correction WHERE id = ?)",
                subject,
            )
            forger.run("DELETE FROM correction WHERE id = ?", subject)
        elif kind == "completion":
            forger.run("DELETE FROM completion WHERE sequence = ?", sequence)
        elif kind in ("attestation", "export"):
            forger.run(f"DELETE FROM {kind} WHERE id = ?", subject)
    forger.run("DELETE FROM ledger_epoch WHERE number > ?", epochs)
    forger.run("DELETE FROM ledger_checkpoint")
    forger.run(
        "DELETE FROM ledger_identity WHERE id NOT IN (SELECT identity_id FROM ledger_leaf WHERE identity_id > 0)"
    )
    for row in checkpoints:
        forger.run("INSERT INTO ledger_checkpoint VALUES (?, ?, ?, ?, ?, ?, ?)", *row)
    forger.run("DELETE FROM ledger_node")
    hashes = [row[0] for row in forger.all("SELECT hash FROM ledger_leaf ORDER BY number")]
    for place in range(len(hashes) >> TILE_LEVEL):
        ledger_nodes.add_tile(forger.reader, place, tree_hash(hashes[place * TILE : (place + 1) * TILE]))


def roll_back(forger: Forger, mine: Honest, other: Honest) -> None:
    """Put an older copy of the whole file in its place."""
    (path,) = (row[2] for row in forger.all("PRAGMA database_list") if row[1] == "main")
    forger.connection.close()
    shutil.copyfile(mine.older, path)
    forger.connection = driver.connect(Path(path))


def with_device_key(forger: Forger, mine: Honest, other: Honest) -> None:
    """Edit an old record, and sign everything again with the key that lies in the file."""
    forger.run("UPDATE completion SET score = 1 - score / 2 WHERE sequence = ?", forger.a_completion())
    _make_all_fit(forger)


def _make_all_fit(forger: Forger) -> None:
    """Make hashes, tree, epochs and checkpoints fit, and sign them, epoch after epoch."""
    epochs = ledger_sources.list_epochs(forger.reader)
    for epoch in epochs:
        if epoch.number > 1:
            forger.rehash()
            forger.rechain()
            previous = root(epoch.first, ledger_nodes.Nodes(forger.reader).at).hex()
            forger.run("UPDATE ledger_epoch SET previous = ? WHERE number = ?", previous, epoch.number)
    for epoch in ledger_sources.list_epochs(forger.reader)[1:]:
        seed = ledger_checkpoints.load_seed(forger.reader, epoch.public_key)
        vouch = ledger.sign(seed, epoch_payload(epoch))
        forger.run("UPDATE ledger_epoch SET vouch = ? WHERE number = ?", vouch, epoch.number)
    forger.rehash()
    forger.rechain()
    nodes = ledger_nodes.Nodes(forger.reader)
    for epoch in epochs[1:]:
        found = root(epoch.first, nodes.at).hex()
        forger.run("UPDATE ledger_checkpoint SET root = ? WHERE epoch = ?", found, epoch.number - 1)
    forger.resign()


BY_ITSELF: dict[str, Act] = {
    "edit": edit,
    "edit and re-hash": edit_and_rehash,
    "re-chain": rechain,
    "delete in the middle": delete_middle,
    "reorder": reorder,
    "duplicate": duplicate,
    "swap scores": swap_scores,
    "swap rows": swap_rows,
    "splice another device": splice,
    "strip checkpoints": strip_checkpoints,
    "cut tail rows": cut_tail_rows,
    "fake an erasure": fake_erasure,
    "hide a correction": hide_a_correction,
}
"""Found without anything else."""

WITH_A_WITNESS: dict[str, Act] = {
    "replace the key": replace_key,
    "cut back to an older checkpoint": cut_back,
    "roll back the file": roll_back,
    "the device's key": with_device_key,
}
"""Found with the pinned key or the witness, and only so."""
