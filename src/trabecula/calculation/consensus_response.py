"""The international consensus endpoints as the paper has them, and what they come to."""

from typing import Literal

from trabecula.calculation.radiotherapy_response import response_to_radiotherapy

Endpoint = Literal["cr", "pr", "pp", "ir", "not_evaluable"]


def consensus_endpoint(
    pain_before: float, pain_now: float, opioid_before: float, opioid_now: float
) -> Endpoint:
    """The paper's endpoint; *not_evaluable* where there was no pain before.

    Worst pain is from 0 to 10, doses are mg/day of oral morphine. Errors and source as for
    `response_to_radiotherapy`.
    """
    response = response_to_radiotherapy(pain_before, pain_now, opioid_before, opioid_now)
    return "not_evaluable" if response is None else response.strict


def is_responder(
    pain_before: float, pain_now: float, opioid_before: float, opioid_now: float
) -> bool | None:
    """Whether the response is complete or partial; None where it cannot be evaluated.

    Units, errors and source as for `consensus_endpoint`.
    """
    response = response_to_radiotherapy(pain_before, pain_now, opioid_before, opioid_now)
    return None if response is None else response.strict in {"cr", "pr"}


def both_worsened(
    pain_before: float, pain_now: float, opioid_before: float, opioid_now: float
) -> bool | None:
    """Whether pain rose by 2 or more and the opioid by a quarter or more.

    The paper calls this indeterminate; it is acted on as progression. None where it cannot be
    evaluated. Units, errors and source as for `consensus_endpoint`.
    """
    response = response_to_radiotherapy(pain_before, pain_now, opioid_before, opioid_now)
    return None if response is None else response.both_worsened
