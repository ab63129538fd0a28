"""Files of questions: GIFT reading beside the npm package gift-pegjs on the same ten thousand questions, and floods.

Run it in a checkout: `uv run python -m tests.benchmarks.items`. The package is fetched with npm into a temporary
folder; where that or node is missing, its line says so. Times are of the processor, best of several runs.
"""

import argparse
import os
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.benchmarks.measuring import ROOT, Figure, python, run

HERE = Path(__file__).parent
RIVAL = "gift-pegjs@1.0.2"
_WORDS = """who may read the mail of a customer when nobody else is there and what does our policy say about it before
an answer goes out in writing to people outside the company or to their families""".split()
_RIVAL_SCRIPT = """
const { parse } = require('gift-pegjs');
const text = require('fs').readFileSync(process.argv[2], 'utf8');
let best = Infinity, count = 0;
for (let round = 0; round < 5; round++) {
  const began = process.cpuUsage();
  count = parse(text).length;
  const used = process.cpuUsage(began);
  best = Math.min(best, (used.user + used.system) / 1e6);
}
console.log(JSON.stringify({ items: count, seconds: best }));
"""


def make_questions(count: int, seed: int = 1) -> str:
    """Return so many made-up questions of every kind that both readers know."""
    chance = random.Random(seed)
    return "\n\n".join(_question(number, chance) for number in range(count)) + "\n"


def _question(number: int, chance: random.Random) -> str:
    def words(least: int, most: int) -> str:
        return " ".join(chance.choices(_WORDS, k=chance.randint(least, most)))

    head = f"::Question {number}::{words(8, 30)}\\: {words(3, 8)}? "
    kind = number % 6
    if kind == 0:
        wrong = "".join(f"\n\t~{words(3, 10)}#{words(4, 12)}" for _ in range(3))
        return f"{head}{{\n\t={words(3, 10)}#{words(4, 12)}{wrong}\n}}"
    if kind == 1:
        rights = "".join(f"\n\t~%50%{words(3, 8)}#{words(4, 9)}" for _ in range(2))
        wrongs = "".join(f"\n\t~%-50%{words(3, 8)}#{words(4, 9)}" for _ in range(2))
        return f"{head}{{{rights}{wrongs}\n}}"
    if kind == 2:
        return f"{head}{{{chance.choice(('TRUE', 'FALSE'))}#{words(4, 12)}#{words(4, 12)}}}"
    if kind == 3:
        return f"{head}{{=answer {number} ={words(1, 2)} {number}#{words(3, 8)}}}"
    if kind == 4:
        return f"{head}{{#{number}:{chance.randint(0, 5)}}}"
    pairs = "".join(f"\n\t={words(2, 5)} {at} -> {words(1, 3)} {at}" for at in range(4))
    return f"{head}{{{pairs}\n}}"


def rival(questions: Path, folder: Path, environment: dict[str, str]) -> dict[str, float] | str:
    """Return items and seconds of gift-pegjs, or in words why there are none."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return "node or npm is not on this machine"
    install = [npm, "install", "--no-audit", "--no-fund", "--prefix", str(folder), RIVAL]
    if subprocess.run(install, env=environment, capture_output=True, check=False).returncode:
        return f"{RIVAL} could not be fetched"
    script = folder / "read.js"
    script.write_text(_RIVAL_SCRIPT, encoding="utf-8")
    return run(node, str(script), str(questions), environment=environment).told


def measure(folder: Path, count: int = 10_000) -> list[Figure]:
    """Read so many questions here and there."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    questions = folder / "questions.gift"
    questions.write_text(make_questions(count), encoding="utf-8")
    twice = folder / "twice.gift"
    twice.write_text(make_questions(2 * count), encoding="utf-8")
    own = python(str(HERE / "one_items.py"), str(questions), str(twice), environment=environment)
    told = own.told
    figures = [
        Figure(f"GIFT: {told['items']:,} items of {count:,} questions", told["seconds"], "s"),
        Figure("GIFT: twice as many", told["twice"] / told["seconds"], "×", bar=2.5),
        Figure("GIFT: memory of the process, floods and all", own.peak_mb, "MB", bar=512),
    ]
    worst = max(told["floods"], key=told["floods"].get)
    figures.append(
        Figure(f"GIFT: worst of {len(told['floods'])} floods doubled, {worst}", told["floods"][worst], "×", bar=2.5)
    )
    other = rival(questions, folder, environment)
    if isinstance(other, str):
        figures.append(Figure(f"GIFT: an item ({other}, so nothing to compare)", 1e6 * told["seconds"] / count, "µs"))
    else:
        here, there = 1e6 * told["seconds"] / told["items"], 1e6 * other["seconds"] / other["items"]
        figures.append(Figure(f"GIFT: an item, beside {RIVAL}", here, "µs", floor=there, ratio_bar=1))
    return figures


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.items", description=__doc__)
    parser.add_argument("--questions", type=int, default=10_000)
    with tempfile.TemporaryDirectory(prefix="clausewise-items-") as name:
        for figure in measure(Path(name), parser.parse_args().questions):
            beside = f"{figure.floor:8.2f} {figure.ratio:6.2f}×" if figure.floor and figure.ratio else " " * 16
            print(f"{figure.what:<64} {figure.measured:8.2f} {figure.unit:<3} {beside} {figure.verdict()}")


if __name__ == "__main__":
    main()
