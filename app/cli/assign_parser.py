"""What can be typed after `clausewise assign`: to assign by hand, and the jobs of rules, exemptions and the list."""

import argparse
from pathlib import Path
from typing import Any

from app.cli.command_parser import CommandParser, day, whole_number

_PASSWORD = "HR's password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD."  # noqa: S105


def add_assign(commands: Any) -> None:
    """Add the command with its own commands."""
    assign: CommandParser = commands.add_parser(
        "assign",
        help="assign a module to people, keep rules and exemptions, list who has what",
        description="Assign a module to people, a department or everybody. Who has it still to do keeps it as it is; "
        f"who is done gets it again only with --again. Or name one of the jobs below. {_PASSWORD}",
    )
    _workspace(assign)
    assign.add_argument("--module", metavar="ID", help="the module")
    assign.add_argument("--due", type=day, metavar="YYYY-MM-DD", help="the last day for it (default: no due date)")
    whom = assign.add_mutually_exclusive_group()
    whom.add_argument("--person", nargs="+", action="extend", metavar="NUMBER", help="their employee numbers")
    whom.add_argument("--department", metavar="NAME", help="everybody of a department")
    whom.add_argument("--everyone", action="store_true", help="everybody in the workspace")
    assign.add_argument("--again", action="store_true", help="also ask those who are done, for a new pass")
    assign.add_argument("--json", action="store_true", help="for machines")
    jobs = assign.add_subparsers(dest="job_wanted", metavar="JOB", title="jobs")
    _settle(jobs)
    _rules(jobs)
    _exempt(jobs)
    _due(jobs)
    _list(jobs)

    def check(found: argparse.Namespace) -> None:
        missing = [] if getattr(found, "workspace", None) is not None else ["--workspace"]
        if found.job_wanted is None:
            missing += [] if found.module is not None else ["--module"]
            if missing:
                assign.error(f"the following arguments are required: {', '.join(missing)}")
            if not found.everyone and found.person is None and found.department is None:
                assign.error("one of the arguments --person --department --everyone is required")
        elif missing:
            assign.error(f"the following arguments are required: {', '.join(missing)}")

    assign.check = check


def _settle(jobs: Any) -> None:
    settle = jobs.add_parser(
        "settle",
        help="give everybody what the rules give them by today",
        description="Give joiners and movers their modules, and the renewals that come up; note exemptions that begin "
        f"or end. A second time on the same day does nothing: for a nightly job. {_PASSWORD}",
    )
    _shared(settle)


def _rules(jobs: Any) -> None:
    rules = jobs.add_parser("rules", help="list the rules", description=f"List the rules. {_PASSWORD}")
    _shared(rules)
    rules.add_argument("--ended", action="store_true", help="also those that have ended")
    add = jobs.add_parser(
        "add-rule",
        help="make a rule, and give what it gives",
        description="Make a rule that gives a module to people, also to those who join or move there later. "
        f"{_PASSWORD}",
    )
    _shared(add)
    add.add_argument("--module", required=True, metavar="ID", help="the module")
    whom = add.add_mutually_exclusive_group(required=True)
    whom.add_argument("--everyone", action="store_true", help="for everybody")
    whom.add_argument("--department", metavar="NAME", help="for a department")
    whom.add_argument("--job", metavar="NAME", help="for a job")
    whom.add_argument("--person", nargs="+", action="extend", metavar="NUMBER", help="for these employee numbers")
    due = add.add_mutually_exclusive_group()
    due.add_argument(
        "--within", type=whole_number, metavar="DAYS", help="days after joining, moving there or the rule's first day"
    )
    due.add_argument("--due", type=day, metavar="YYYY-MM-DD", help="the last day for it (default: no due date)")
    add.add_argument(
        "--again",
        default="",
        metavar="WHEN",
        help="“12 months” after each completion, or days of every year such as “03-31 09-30” (default: once)",
    )
    add.add_argument("--grace", type=whole_number, default=0, metavar="DAYS", help="after a due date (default: 0)")
    add.add_argument(
        "--lead", type=whole_number, default=30, metavar="DAYS", help="a renewal comes up before (default: 30)"
    )
    add.add_argument("--from", dest="starts", type=day, metavar="YYYY-MM-DD", help="its first day (default: today)")
    add.add_argument("--dry-run", action="store_true", help="only say what it would do")
    end = jobs.add_parser(
        "end-rule", help="end a rule", description=f"End a rule: from today on it gives nobody anything. {_PASSWORD}"
    )
    _shared(end)
    end.add_argument("--rule", required=True, metavar="ID", help="its id, as `assign rules` lists it")
    end.add_argument("--withdraw", action="store_true", help="also withdraw what it gave and is still to be done")


def _exempt(jobs: Any) -> None:
    exempt = jobs.add_parser(
        "exempt",
        help="exempt people from a module, or lift their exemptions",
        description="Exempt people from a module or from every one. The reason is kept, and the person can read it. "
        f"{_PASSWORD}",
    )
    _shared(exempt)
    exempt.add_argument("--person", nargs="+", action="extend", required=True, metavar="NUMBER", help="their numbers")
    exempt.add_argument("--module", default="", metavar="ID", help="one module (default: every module)")
    exempt.add_argument("--from", dest="begins", type=day, metavar="YYYY-MM-DD", help="first day (default: today)")
    exempt.add_argument("--until", type=day, metavar="YYYY-MM-DD", help="last day (default: until it is lifted)")
    what = exempt.add_mutually_exclusive_group(required=True)
    what.add_argument("--reason", metavar="TEXT", help="why")
    what.add_argument("--lift", action="store_true", help="lift what holds today instead")


def _due(jobs: Any) -> None:
    due = jobs.add_parser(
        "due",
        help="move due dates of what is still to be done",
        description=f"Move the due dates of a module that people have still to do. {_PASSWORD}",
    )
    _shared(due)
    due.add_argument("--module", required=True, metavar="ID", help="the module")
    due.add_argument("--person", nargs="+", action="extend", required=True, metavar="NUMBER", help="their numbers")
    when = due.add_mutually_exclusive_group(required=True)
    when.add_argument("--due", type=day, metavar="YYYY-MM-DD", help="the new last day")
    when.add_argument("--none", action="store_true", help="without a due date")


def _list(jobs: Any) -> None:
    listed = jobs.add_parser(
        "list",
        help="list who has what and how they stand, today or on a past day",
        description="List a line for each person and module. With --json each line is an object, in the order of "
        f"employee numbers; any number of them, for they are not gathered first. {_PASSWORD}",
    )
    _shared(listed)
    listed.add_argument("--as-of", type=day, metavar="YYYY-MM-DD", help="as it was known at the end of a day")
    listed.add_argument("--search", default="", metavar="TEXT", help="a part of a name or number")
    listed.add_argument("--module", metavar="ID", help="one module")
    listed.add_argument("--department", metavar="NAME", help="one department")
    listed.add_argument("--job", metavar="NAME", help="one job")
    listed.add_argument("--manager", metavar="NUMBER", help="whose manager has this employee number")
    listed.add_argument("--standing", choices=["done", "open", "overdue", "exempt"], help="how they stand")


def _shared(job: argparse.ArgumentParser) -> None:
    _workspace(job, default=argparse.SUPPRESS)
    job.add_argument("--json", action="store_true", help="for machines")


def _workspace(target: argparse.ArgumentParser, default: Any = None) -> None:
    target.add_argument(
        "--workspace", type=Path, metavar="FILE", default=default, help="the workspace that the people are in"
    )
