"""Verifies a workspace in this process, or hashes the same payloads barely; prints seconds, leaves and memory.

The seconds are those that somebody waits; beside them those of the processor, of both threads together. On a busy
machine only the latter mean anything, and they hold what a second core takes off the wait.
"""

import hashlib
import json
import sys
import time
from pathlib import Path

from app.domain.ledger_payloads import PayloadMaking
from app.domain.ledger_report import Verdict
from app.services.record_proving import verify_file
from app.storage import ledger_sources, ledger_streams
from app.storage.ledger_file import reading_only
from app.storage.ledger_sources import COMPLETION
from tests.benchmarks.measuring import memory_mb

BLOCK = 100_000


def bare(path: Path) -> float:
    """Return the seconds that hashing salts and payloads takes which are in memory already."""
    seconds = 0.0
    with reading_only(path) as reader:
        making = PayloadMaking(ledger_sources.load_trainings(reader))
        parts = {one: identity.part() for one, identity in ledger_streams.list_identities(reader)}
        ready: list[tuple[bytes, bytes]] = []
        query = (
            f"SELECT l.salt, l.identity_id, {COMPLETION} FROM ledger_leaf l, completion c WHERE c.sequence = completion"
        )
        rows = reader.rows(query)
        for salt, identity, *row in rows:
            ready.append((salt, making.completion(parts[identity], tuple(row), adopted=False)))
            if len(ready) == BLOCK:
                seconds += hashed(ready)
                ready = []
        return seconds + hashed(ready)


def hashed(ready: list[tuple[bytes, bytes]]) -> float:
    """Hash them and return the seconds."""
    began = time.perf_counter()
    for salt, payload in ready:
        hashlib.sha256(b"\0" + salt + payload).digest()
    return time.perf_counter() - began


if __name__ == "__main__":
    workspace = Path(sys.argv[2])
    if sys.argv[1] == "bare":
        print(json.dumps({"seconds": bare(workspace)}))
    else:
        began, processor = time.perf_counter(), time.process_time()
        report = verify_file(workspace)
        seconds, processor = time.perf_counter() - began, time.process_time() - processor
        if report.verdict is not Verdict.SOUND:
            raise RuntimeError(f"the sample is {report.verdict}: {report.breaks}")
        told = {"seconds": seconds, "processor": processor, "leaves": report.leaves, "peak": memory_mb("VmHWM")}
        print(json.dumps(told))
