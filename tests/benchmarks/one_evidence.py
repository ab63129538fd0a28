"""Packs the evidence of the first people of a workspace in this process; prints seconds, memory and the floor.

The floor is what nobody can do without: the SHA-256 of each file and the zip of the same bytes.
"""

import hashlib
import json
import sys
import time
import zipfile
from datetime import date
from pathlib import Path

from app.bootstrap import build_workspace
from app.domain.chasing import ChaseFilter
from app.domain.evidence import EvidenceScope
from app.domain.releases import Release
from app.services.evidence_packing import EvidenceOrder
from tests.benchmarks.measuring import forget_peak, memory_mb
from tests.benchmarks.workspaces import HR

workspace, target, people = build_workspace(Path(sys.argv[1])), Path(sys.argv[2]), int(sys.argv[3])
with workspace.database.reading() as session:
    query = "SELECT number FROM person ORDER BY number LIMIT ?"
    numbers = tuple(row[0] for row in session.connection().exec_driver_sql(query, (people,)))
forget_peak()
before = memory_mb()
began = time.perf_counter()
order = EvidenceOrder(EvidenceScope(numbers=numbers), Release("Benchmark"), target, "en")
packed = workspace.evidence.pack(HR, order)
seconds = time.perf_counter() - began
peak = memory_mb("VmHWM")
with zipfile.ZipFile(target) as archive:
    files = {name: archive.read(name) for name in archive.namelist()}
began = time.perf_counter()
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
    for name, content in files.items():
        hashlib.sha256(content).hexdigest()
        archive.writestr(name, content)
floor = time.perf_counter() - began
began = time.perf_counter()
overview = workspace.chasing.overview(HR, ChaseFilter(date.today()))
late = time.perf_counter() - began
told = {
    "seconds": seconds,
    "floor": floor,
    "rows": packed.rows,
    "before": before,
    "peak": peak,
    "late": late,
    "late_people": overview.count.people,
}
print(json.dumps(told))
workspace.close()
