"""``trabecula policy``: the numbers and clocks that each clinic may set."""

from trabecula.cli.inputs import NO_CLINIC, ClinicFiles
from trabecula.cli.terminal import tell, write
from trabecula.cli.usage import Flag
from trabecula.errors import UnknownPolicyValue, WrongUsage


def policy(
    wanted: str | None = None,
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
        As a policy file to fill in and sign; what the clinic has set stands in it as it is.
    """
    from trabecula.report import policy_list  # noqa: PLC0415

    if json and template:
        raise WrongUsage("--json and --template are two ways to write: give one of them")
    if wanted is not None and not wanted.strip():
        raise WrongUsage("give a text to look for, like 'trabecula policy pain', or none at all")
    opened = clinic.opened()
    values = policy_list.holding(wanted or "", opened)
    if not values:
        raise UnknownPolicyValue(f"no value holds {wanted!r}; 'trabecula policy' lists them all")
    if template:
        write(policy_list.template(values, opened))
    elif json:
        write(policy_list.listed_json(values, opened))
    else:
        tell(policy_list.listed(values, opened))
    return 0
