"""``trabecula policy``: the numbers and clocks that each clinic may set."""

from typing import Annotated

from cyclopts import Parameter

from trabecula.cli.inputs import NO_CLINIC, ClinicFiles

Flag = Annotated[bool, Parameter(negative=())]


def policy(
    wanted: str = "",
    /,
    *,
    json: Flag = False,
    template: Flag = False,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """List the values that no guideline gives: default, unit, range, reason, and what uses them.

    Example: trabecula policy radiotherapy

    Parameters
    ----------
    wanted
        Only values whose name, reason or user holds this text, such as SUR-03 or pain.
    json
        As JSON.
    template
        As a policy file to fill in and sign.
    """
    from trabecula.report import policy_list  # noqa: PLC0415

    opened = clinic.opened()
    if template:
        write = policy_list.template
    else:
        write = policy_list.listed_json if json else policy_list.listed
    print(write(opened, wanted))
    return 0
