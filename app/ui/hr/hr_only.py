"""Leaves out of a page what changes records or lets them out, where an auditor looks at it.

The services refuse it anyway; the navigation says who looks and that they change nothing.
"""

from app.domain.people import Actor, Role
from app.ui.shared.buttons import PaintedButton


def leave_to_hr(actor: Actor, *buttons: PaintedButton) -> None:
    """Hide buttons for good unless HR has signed in."""
    if actor.role is not Role.HR:
        for button in buttons:
            button.leave_out()
