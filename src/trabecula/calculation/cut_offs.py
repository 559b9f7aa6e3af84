"""Cut-offs: whether points reach one."""

from collections.abc import Callable

from trabecula.calculation.scoring import total


def reaches(cut_off: float) -> Callable[..., bool]:
    """Whether the sum of marks, in points, is the cut-off or more.

    Source: the manual of each instrument that names it.
    """

    def whether(*marks: float) -> bool:
        return total(*marks) >= cut_off

    return whether


def stays_below(cut_off: float) -> Callable[..., bool]:
    """Whether the sum of marks, in points, is less than the cut-off.

    Source: the manual of each instrument that names it.
    """

    def whether(*marks: float) -> bool:
        return total(*marks) < cut_off

    return whether
