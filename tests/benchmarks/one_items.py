"""Reads GIFT in a process of its own: ten thousand questions, twice as many, and floods of each mark; prints seconds.

Each time is that of the processor in the best of several runs: what else the machine does counts as little as it can.
"""

import gc
import json
import sys
import time
from pathlib import Path

from app.formats.items_gift_reading import read

ROUNDS = 5
FLOOD = 4_000_000
"""Characters of the smaller flood."""

SHORTEST = 0.05
"""Seconds; what is over sooner says nothing of how it grows: getting the memory for it takes as long."""


def best(content: bytes, rounds: int = ROUNDS) -> float:
    """Return the seconds of the fastest of some runs."""
    times = []
    for _ in range(rounds):
        gc.collect()
        began = time.process_time()
        read(content)
        times.append(time.process_time() - began)
    return min(times)


content = Path(sys.argv[1]).read_bytes()
found = read(content)
told: dict[str, object] = {"items": len(found.items), "problems": len(found.problems), "seconds": best(content)}
told["twice"] = best(Path(sys.argv[2]).read_bytes())
floods: dict[str, float] = {}
for mark in ("{", "}", "~", "\\", "=", "#", "->", "::", "//\n", "[tag:", "\n\n{", "$CATEGORY:a\n", " ", "<b>", "&amp;"):
    for where, before, after in (("bare", "", ""), ("in braces", "::t::q {=a ~", "}")):
        count = FLOOD // len(mark)
        once, twice = (best((before + mark * times * count + after).encode(), 3) for times in (1, 2))
        if twice > SHORTEST:
            floods[f"{mark!r} {where}"] = twice / once
told["floods"] = floods
print(json.dumps(told))
