"""Options of one need are alternatives: a plan takes one of them, and what both could be had stands apart."""

from itertools import combinations

import pytest

from trabecula.knowledge.options import NEEDS, OPTIONS

ALTERNATIVES = {
    frozenset(pair)
    for codes in (
        # one bone, one way to keep it; one spine, one way to hold it
        (
            "OPT-FIXATION",
            "OPT-HIP-SOCKET",
            "OPT-PROTECT",
            "OPT-FRACTURE-FIXATION",
            "OPT-FRACTURE-PROTECT",
        ),
        ("OPT-SPINE-SURGERY", "OPT-SPINE-PROTECT", "OPT-AUGMENTATION", "OPT-ORTHOSIS"),
        (
            "OPT-CORD-SURGERY",
            "OPT-CORD-SEPARATION",
            "OPT-CORD-RT8",
            "OPT-CORD-RTMF",
            "OPT-CORD-COMFORT",
        ),
    )
    for pair in combinations(codes, 2)
}
"""Pairs that no statement offers together, and that are alternatives all the same."""

TREATED_ONCE = {
    "local_pain", "many_sites", "pain_medicine", "trial_medicine", "nerve_pain_medicine",
    "breakthrough_medicine", "refractory_pain", "bone_agent", "movement", "physical_agent", "mood",
    "eating", "anaemia", "visits", "watching", "written_plan", "sleep",
}  # fmt: skip
"""Needs whose options are ways to do one thing, reviewed one by one."""


@pytest.mark.parametrize(
    "need", [need for need in NEEDS if need.name not in TREATED_ONCE], ids=lambda need: need.name
)
def test_what_different_statements_call_for_is_no_alternative(need: object) -> None:
    options = [option for option in OPTIONS if option.need is need]
    for one, other in combinations(options, 2):
        together = set(one.offered_by) & set(other.offered_by)
        assert together or frozenset((one.code, other.code)) in ALTERNATIVES, (one.code, other.code)
