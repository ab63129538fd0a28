"""Exports all records of a workspace in this process, as the format that is named; prints seconds and memory."""

import json
import sys
import time
from pathlib import Path

from app.bootstrap import build_workspace
from app.domain.export_profiles import new_profile
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.releases import Release
from app.services.record_export import ExportOrder
from tests.benchmarks.measuring import forget_peak, memory_mb
from tests.benchmarks.workspaces import HR

workspace = build_workspace(Path(sys.argv[1]))
if "--sign-in" in sys.argv:
    workspace.hr_access.sign_in("sample-password")
form = ExportFormat(sys.argv[3])
profile = new_profile("Benchmark", "en") if form is ExportFormat.PROFILE else None
release, target = Release("Benchmark"), Path(sys.argv[2])
order = ExportOrder(RecordFilter(), RecordSort(), form, release, target, "en", profile=profile)
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
