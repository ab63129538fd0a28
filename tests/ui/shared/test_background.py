"""Slow work is told to its owner in the window's thread, or to nobody."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.shared.background import BackgroundWorker
from tests.windows import drop

Work = Callable[[Callable[[int], None]], Any]


class Owner:
    """Stands for a page: remembers what it is told and in which thread."""

    def __init__(self) -> None:
        self.widget = QWidget()
        self.told: list[tuple[str, object]] = []
        self.threads: set[QThread] = set()

    def hear(self, kind: str) -> Callable[[object], None]:
        """Return what is called with the outcome."""

        def heard(value: object) -> None:
            self.told.append((kind, value))
            self.threads.add(QThread.currentThread())

        return heard


@pytest.fixture
def owner(qapp: QObject) -> Iterator[Owner]:
    """Somebody who waits for slow work."""
    owner = Owner()
    yield owner
    drop(owner.widget)


@pytest.fixture
def worker(qapp: QObject) -> Iterator[BackgroundWorker]:
    """A worker without jobs."""
    worker = BackgroundWorker()
    yield worker
    worker.wait()


def start(worker: BackgroundWorker, owner: Owner, work: Work) -> Any:
    """Start a job that tells the owner everything."""
    return worker.run(owner.widget, work, owner.hear("done"), owner.hear("failed"), owner.hear("progress"))


def told_to_a_last_one(worker: BackgroundWorker, qtbot: QtBot) -> None:
    """Wait until everything that jobs told before has been delivered or dropped."""
    told: list[object] = []
    last = QObject()
    worker.run(last, lambda report: 1, told.append, told.append)
    qtbot.waitUntil(lambda: told == [1])


def test_the_result_comes_back_in_the_thread_of_the_window(
    worker: BackgroundWorker, owner: Owner, qtbot: QtBot
) -> None:
    worked_in: list[QThread] = []

    def work(_report: Callable[[int], None]) -> int:
        worked_in.append(QThread.currentThread())
        return 42

    start(worker, owner, work)
    qtbot.waitUntil(lambda: bool(owner.told))
    assert owner.told == [("done", 42)]
    assert owner.threads == {QThread.currentThread()}
    assert worked_in[0] is not QThread.currentThread()


def test_nothing_is_told_before_the_window_is_ready_to_hear(worker: BackgroundWorker, owner: Owner) -> None:
    start(worker, owner, lambda report: 42)
    worker.wait()
    assert owner.told == []


def test_a_failure_is_told_with_its_error(worker: BackgroundWorker, owner: Owner, qtbot: QtBot) -> None:
    error = ValueError("the disk is gone")

    def fail(_report: Callable[[int], None]) -> None:
        raise error

    start(worker, owner, fail)
    qtbot.waitUntil(lambda: bool(owner.told))
    assert owner.told == [("failed", error)]
    assert owner.threads == {QThread.currentThread()}


def test_progress_comes_in_order_and_before_the_end(worker: BackgroundWorker, owner: Owner, qtbot: QtBot) -> None:
    def work(report: Callable[[int], None]) -> str:
        for amount in (1, 2, 3):
            report(amount)
        return "end"

    start(worker, owner, work)
    qtbot.waitUntil(lambda: ("done", "end") in owner.told)
    assert owner.told == [("progress", 1), ("progress", 2), ("progress", 3), ("done", "end")]


def test_an_owner_who_is_gone_is_told_nothing(worker: BackgroundWorker, owner: Owner, qtbot: QtBot) -> None:
    go_on = threading.Event()
    start(worker, owner, lambda report: go_on.wait(5))
    drop(owner.widget)
    go_on.set()
    told_to_a_last_one(worker, qtbot)
    assert owner.told == []


def test_an_owner_who_goes_between_the_work_and_its_telling_is_told_nothing(
    worker: BackgroundWorker, owner: Owner, qtbot: QtBot
) -> None:
    start(worker, owner, lambda report: 42)
    worker.wait()
    drop(owner.widget)
    told_to_a_last_one(worker, qtbot)
    assert owner.told == []


def test_a_cancelled_job_stops_at_its_next_report_and_tells_nothing(
    worker: BackgroundWorker, owner: Owner, qtbot: QtBot
) -> None:
    began, cancelled, steps = threading.Event(), threading.Event(), []

    def work(report: Callable[[int], None]) -> str:
        began.set()
        cancelled.wait(5)
        for amount in range(100):
            steps.append(amount)
            report(amount)
        return "end"

    job = start(worker, owner, work)
    assert began.wait(5)
    job.cancel()
    cancelled.set()
    told_to_a_last_one(worker, qtbot)
    assert job.is_cancelled
    assert steps == [0]
    assert owner.told == []


def test_a_job_that_was_cancelled_before_it_began_does_not_run(
    worker: BackgroundWorker, owner: Owner, qtbot: QtBot
) -> None:
    go_on, ran = threading.Event(), []
    start(worker, owner, lambda report: go_on.wait(5))
    waiting = start(worker, owner, lambda report: ran.append("second"))
    waiting.cancel()
    go_on.set()
    told_to_a_last_one(worker, qtbot)
    assert ran == []
    assert owner.told == [("done", True)]


def test_jobs_run_one_after_another(worker: BackgroundWorker, owner: Owner, qtbot: QtBot) -> None:
    order: list[str] = []

    def work(name: str) -> Work:
        def run(_report: Callable[[int], None]) -> str:
            order.append(f"{name} begins")
            order.append(f"{name} ends")
            return name

        return run

    for name in ("one", "two", "three"):
        start(worker, owner, work(name))
    qtbot.waitUntil(lambda: len(owner.told) == 3)
    assert order == [f"{name} {word}" for name in ("one", "two", "three") for word in ("begins", "ends")]
    assert owner.told == [("done", "one"), ("done", "two"), ("done", "three")]


def test_a_worker_that_goes_waits_for_its_job_and_tells_nobody(owner: Owner, qtbot: QtBot) -> None:
    page = QWidget()
    worker = BackgroundWorker(page)
    began, go_on, ended = threading.Event(), threading.Event(), []

    def work(_report: Callable[[int], None]) -> int:
        began.set()
        go_on.wait(5)
        ended.append("end")
        return 42

    start(worker, owner, work)
    assert began.wait(5)
    threading.Timer(0.05, go_on.set).start()
    drop(page)
    assert ended == ["end"]
    assert owner.told == []
