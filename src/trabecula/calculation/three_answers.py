"""Yes, no and not known: what criteria come to together while some of them are missing.

None is not known, and never a no. Source: instruments dossier, section 0.2, rule 1.
"""


def any_of(*criteria: bool | None) -> bool | None:
    """Yes, where one is met; no, where none is; not known, while that is open."""
    if any(criterion is True for criterion in criteria):
        return True
    return None if any(criterion is None for criterion in criteria) else False


def all_of(*criteria: bool | None) -> bool | None:
    """No, where one is not met; yes, where all are; not known, while that is open."""
    if any(criterion is False for criterion in criteria):
        return False
    return None if any(criterion is None for criterion in criteria) else True


def above(value: float | None, limit: float) -> bool | None:
    """Whether a number is strictly above a limit; not known without the number."""
    return None if value is None else value > limit


def below(value: float | None, limit: float) -> bool | None:
    """Whether a number is strictly below a limit; not known without the number."""
    return None if value is None else value < limit
