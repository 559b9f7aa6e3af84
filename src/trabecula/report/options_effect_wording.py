"""How an effect is said: chances with both arms, harms, onset, what it asks, how certain it is."""

from trabecula.report.demand_wording import between_two, drowsy, one_number
from trabecula.report.options_shapes import ChanceJson, EffectJson, HarmJson
from trabecula.report.options_wording import NOT_KNOWN
from trabecula.report.shape_words import SourceJson
from trabecula.report.wording import said_days


def chance(one: ChanceJson) -> str:
    """A chance with both arms, absolute."""
    against = "nobody to compare with"
    if one.against is not None:
        against = f"{one.against.name}: {one.against.of_100.in_words}"
    shown = "" if one.against is None or one.difference_shown else "; no difference was shown"
    fewer = "" if one.wanted else " (fewer is better)"
    return (
        f"{one.outcome}{fewer}, {one.when} ({one.of_whom}). "
        f"{one.arm.name}: {one.arm.of_100.in_words}; {against}{shown}."
    )


def harm(one: HarmJson) -> str:
    """What can go wrong, and in how many."""
    if one.of_100 is None:
        return f"{one.says}: how many is not known"
    of_whom = f" ({one.of_whom})" if one.of_whom else ""
    against = f"; {one.against.name}: {one.against.of_100.in_words}" if one.against else ""
    return f"{one.says}: {one.of_100.in_words}{of_whom}{against}"


def of_harms(effect: EffectJson) -> list[SourceJson]:
    """Where what can go wrong comes from, each once."""
    cited = {(one.key, one.place): one for harm in effect.harms for one in harm.sources}
    return list(cited.values())


def soon(effect: EffectJson) -> str:
    """When the effect sets in."""
    onset = effect.onset
    if onset is None:
        return f"{NOT_KNOWN} when, or nothing sets in."
    return (
        f"{effect.measure}: typically {_after(onset.typical)}, at the earliest "
        f"{_after(onset.earliest)}, at the latest {_after(onset.latest)}."
    )


def _after(number: int) -> str:
    return f"after {said_days(number)}" if number else "on the same day"


def certain(effect: EffectJson) -> str:
    """How certain the evidence is."""
    as_published = effect.certainty_as_published
    more = "" if as_published in ("", effect.certainty) else f" (as published: {as_published})"
    return f"{effect.certainty.capitalize()}{more}; {effect.checked}."


def burden(effect: EffectJson, drowsiness: int | None) -> str:
    """What an option asks, as far as it is known."""
    between = between_two(effect.visits_fewest, effect.visits_most)
    return (
        f"Visits in 12 weeks: {between} (as published: {effect.visits_as_published}); "
        f"tablets a day: {one_number(effect.pills_a_day)}; "
        f"days in hospital: {one_number(effect.hospital_days)}; drowsiness: {drowsy(drowsiness)}."
    )
