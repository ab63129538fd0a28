"""`clausewise protect`: says how a workspace is protected, and changes it."""

import argparse
import json

from app.cli.password import ask_new_passphrase
from app.domain.protection import Protection
from app.domain.refusals import Refusal, Sentence
from app.services.protecting import Protected, Protecting

_WORDS = {
    Protection.NONE: "It is not encrypted: whoever has the file can read it.",
    Protection.KEYCHAIN: "It is encrypted; the key is in the keychain of this computer.",
    Protection.PASSPHRASE: "It is encrypted; the key is made of a passphrase. Without it nobody can read it, nor bring "
    "it back.",
}


def run(arguments: argparse.Namespace, protecting: Protecting) -> int:
    """Say or change the protection; refusals as in the service."""
    wanted = _wanted(arguments)
    if wanted is None:
        if not protecting.path.is_file():
            raise Refusal(Sentence.WORKSPACE_MISSING, path=str(protecting.path))
        state = protecting.state()
        print(json.dumps({"protection": state.value}) if arguments.json else _WORDS[state])
        return 0
    passphrase, again = ask_new_passphrase() if wanted is Protection.PASSPHRASE else ("", "")
    done = protecting.change(wanted, passphrase, again)
    plain = {"protection": wanted.value, "copies": done.copies, "copies_left": done.copies_left}
    print(json.dumps(plain) if arguments.json else "\n".join(_lines(done)))
    return 0


def _wanted(arguments: argparse.Namespace) -> Protection | None:
    if arguments.keychain:
        return Protection.KEYCHAIN
    if arguments.passphrase:
        return Protection.PASSPHRASE
    return Protection.NONE if arguments.off else None


def _lines(done: Protected) -> list[str]:
    lines = [_WORDS[done.protection]]
    if done.copies:
        lines.append(f"Its safety copies were written anew, too: {done.copies:,}.")
    if done.copies_left:
        lines.append(f"Safety copies that could not be written anew and are as they were: {done.copies_left:,}.")
    if done.protection is not Protection.NONE:
        lines.append("What lay on the disk before may be found there by experts until it is written over.")
    return lines
