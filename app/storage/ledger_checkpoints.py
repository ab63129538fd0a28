"""Signs the ledger; keeps the newest checkpoint of each epoch only, so that nothing can be cut back to an older one."""

from datetime import datetime

from app.domain.ledger import Checkpoint
from app.domain.ledger_tree import root
from app.domain.moments import moment
from app.domain.refusals import Refusal, Sentence
from app.storage import ledger_leaves, ledger_sources
from app.storage.ledger_nodes import Nodes
from app.storage.ledger_sources import Reader

_COLUMNS = "origin, size, root, time, public_key, signature"


def list_checkpoints(reader: Reader) -> dict[int, Checkpoint]:
    """Return the newest checkpoint of each epoch, by the number of the epoch."""
    rows = reader.rows(f"SELECT epoch, {_COLUMNS} FROM ledger_checkpoint ORDER BY epoch")  # noqa: S608
    return {row[0]: Checkpoint(*row[1:]) for row in rows}


def load_checked(reader: Reader) -> Checkpoint:
    """Return the newest checkpoint; refuse where it does not hold: nobody may sign on top of that."""
    checkpoints = list_checkpoints(reader)
    epochs = ledger_sources.list_epochs(reader)
    newest = checkpoints.get(epochs[-1].number) if epochs else None
    if newest is None:
        raise Refusal(Sentence.LEDGER_BROKEN)
    try:
        holds = (
            newest.public_key == epochs[-1].public_key
            and newest.size == ledger_leaves.count(reader)
            and newest.root == root(newest.size, Nodes(reader).at).hex()
            and newest.is_sound()
        )
    except ValueError:
        holds = False
    if not holds:
        raise Refusal(Sentence.LEDGER_BROKEN)
    return newest


def load_seed(reader: Reader, public_key: str) -> str:
    """Return the private key of this device."""
    ((seed,),) = reader.rows("SELECT seed FROM device_key WHERE public_key = ?", public_key)
    return str(seed)


def sign(reader: Reader, at: datetime) -> Checkpoint:
    """Sign all leaves that there are with the key of the newest epoch, and return the checkpoint."""
    epoch = ledger_sources.list_epochs(reader)[-1]
    size = ledger_leaves.count(reader)
    found = root(size, Nodes(reader).at).hex()
    new = Checkpoint(epoch.origin, size, found, moment(at).utc, epoch.public_key).signed(
        load_seed(reader, epoch.public_key)
    )
    reader.write(
        f"INSERT OR REPLACE INTO ledger_checkpoint (epoch, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        [(epoch.number, new.origin, new.size, new.root, new.time, new.public_key, new.signature)],
    )
    return new
