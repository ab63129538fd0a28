"""`clausewise records`: records from machine to machine as signed files, without a window."""

import argparse
import json
import sys
from collections.abc import Callable

from app.cli.password import sign_in
from app.domain.people import Actor, Role
from app.domain.record_file import DeviceState
from app.domain.refusals import Refusal, Sentence
from app.services.record_taking import TakenIn
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Write a record file, take files in, or list the devices; refusals as in the services."""
    {"write": _write, "read": _read, "devices": _devices}[arguments.action](arguments, workspace)


def _write(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Whoever sits here writes their own records without a password; those of several people need HR's."""
    try:
        person = workspace.enrolment.current()
        actor = sign_in(workspace) if person is None else Actor(Role.LEARNER, person.id, person.name)
        sent = workspace.sending.write(actor, arguments.out, everything=arguments.everything, progress=_progress())
    except Refusal as refusal:
        if refusal.sentence is not Sentence.RECORDS_OF_OTHERS:
            raise
        actor = sign_in(workspace)
        sent = workspace.sending.write(actor, arguments.out, everything=arguments.everything, progress=_progress())
    if arguments.json:
        plain = {"path": str(sent.path), "device": sent.device, "carried": sent.carried}
        print(json.dumps({**plain, "first": sent.first, "size": sent.size}, ensure_ascii=False))
    else:
        print(f"{sent.carried:,} records and agreements saved to {sent.path}")
        print(f"This device is {sent.device}")


def _read(arguments: argparse.Namespace, workspace: Workspace) -> None:
    actor = sign_in(workspace)
    taken = [workspace.taking.take(actor, path, arguments.trust or "", _progress()) for path in arguments.files]
    if arguments.json:
        print(json.dumps([_plain(one) for one in taken], ensure_ascii=False))
        return
    for one in taken:
        waiting = f", {one.waiting:,} agreements wait for their record" if one.waiting else ""
        print(f"{one.path}: {one.new:,} new, {one.known:,} known before{waiting}")
    for device in {one.device.device: one.device for one in taken}.values():
        print(_told(device))


def _devices(arguments: argparse.Namespace, workspace: Workspace) -> None:
    devices = workspace.taking.list_devices(sign_in(workspace))
    if arguments.json:
        print(json.dumps([_state(device) for device in devices], ensure_ascii=False))
    elif not devices:
        print("No device has sent anything yet")
    else:
        print("\n".join(_told(device) for device in devices))


def _told(device: DeviceState) -> str:
    runs = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in device.gaps)
    missing = f"; missing: entries {runs}" if runs else "; nothing is missing"
    return f"Device {device.device} signed {device.signed:,} entries{missing}"


def _plain(taken: TakenIn) -> dict[str, object]:
    counts = {"new": taken.new, "known": taken.known, "waiting": taken.waiting}
    return {"path": str(taken.path), **counts, "device": _state(taken.device)}


def _state(device: DeviceState) -> dict[str, object]:
    gaps = [list(gap) for gap in device.gaps]
    return {"device": device.device, "pinned": device.pinned.isoformat(), "signed": device.signed, "gaps": gaps}


def _progress() -> Callable[[int], None]:
    return _show if sys.stderr.isatty() else _say_nothing


def _show(entries: int) -> None:
    print(f"\r{entries:,} entries", end="\r", file=sys.stderr, flush=True)


def _say_nothing(_entries: int) -> None:
    pass
