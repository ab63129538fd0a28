"""Exports all records of a workspace as CSV for people in this process; prints seconds and memory."""

import json
import sys
import time
from pathlib import Path

from app.bootstrap import build_workspace
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.releases import Release
from app.services.record_export import ExportOrder
from tests.benchmarks.measuring import forget_peak, memory_mb
from tests.benchmarks.workspaces import HR

workspace = build_workspace(Path(sys.argv[1]))
if "--sign-in" in sys.argv:
    workspace.sign_ins.sign_in("HR", "sample-password")
order = ExportOrder(RecordFilter(), RecordSort(), ExportFormat.CSV, Release("Benchmark"), Path(sys.argv[2]), "en")
whole_peak = memory_mb("VmHWM")
forget_peak()
before = memory_mb()
began = time.perf_counter()
exported = workspace.exports.export(HR, order)
seconds = time.perf_counter() - began
peak = memory_mb("VmHWM")
told = {"seconds": seconds, "rows": exported.rows, "before": before, "peak": peak, "whole_peak": max(whole_peak, peak)}
print(json.dumps(told))
workspace.close()
