"""The products of transmucosal fentanyl, each with its own start, ladder and intervals."""

from trabecula.knowledge.medicines.opioids.all_opioids import FRAIL
from trabecula.knowledge.sources.medicines_labels import (
    nasal_fentanyl_label,
    transmucosal_fentanyl_criteria,
    us_labels,
)
from trabecula.language.dose import Ceiling, Dose, Every, hours, micrograms, minutes
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked, Citation

_HIGHEST = transmucosal_fentanyl_criteria.at("table 6: highest doses and strengths by product")
_NOTE = "Never computed from a day's dose or from morphine equivalents. Another product starts again at its own lowest dose. More than 4 episodes a day: the regular opioid is raised. In the US only within the programme of risk evaluation (TIRF REMS); some brands have been withdrawn there."


def _product(
    form: str, route: Route, start: Dose, ceiling: Ceiling, step: str, *sources: Citation
) -> Dosing:
    return Dosing(
        holds=f"breakthrough pain in cancer, in a person used to opioids: {form}",
        routes=(route,),
        release=Release.IMMEDIATE,
        form=form,
        start=start,
        frail_start=start,
        frail="The lowest dose of the product.",
        step=Step(step),
        ceiling=ceiling,
        opioid_tolerant_only=True,
        note=_NOTE,
        sources=(*sources, _HIGHEST, FRAIL),
        checked=Checked.IN_PART,
    )


def _again_once(start: int, between: Every) -> Dose:
    """A start that may be given once more after 30 minutes, and so long between episodes."""
    return Dose(
        micrograms(start),
        every=between,
        as_needed=True,
        per_episode=True,
        again_after=minutes(30),
    )


def _form(name: str, route: Route, *numbers: int, where: str = "") -> Form:
    return Form(name, (route,), tuple(map(micrograms, numbers)), Release.IMMEDIATE, where=where)


fentanyl_products = (
    _product(
        "nasal spray",
        Route.NASAL,
        Dose(micrograms(100), every=hours(2), as_needed=True, per_episode=True),
        Ceiling(per_dose=micrograms(800), doses_a_day=4, episodes_a_day=4),
        "One dose for an episode; the next dose up at the next episode: 100, 200, 400, 800 micrograms. European products differ: look them up.",
        nasal_fentanyl_label.at("dose initiation and titration"),
    ),
    _product(
        "sublingual spray",
        Route.SUBLINGUAL,
        _again_once(100, hours(4)),
        Ceiling(per_dose=micrograms(1600), episodes_a_day=4),
        "At the next episode: 100, 200, 400, 600, 800, 1200, 1600 micrograms.",
        transmucosal_fentanyl_criteria.at("1.1.4 sublingual spray"),
    ),
    _product(
        "lozenge",
        Route.BUCCAL,
        _again_once(200, hours(4)),
        Ceiling(
            per_dose=micrograms(1600),
            doses_a_day=4,
            episodes_a_day=4,
            note="4 lozenges a day, those that were given again counted.",
        ),
        "A second lozenge 15 minutes after the first is finished, 30 minutes from its start. At the next episode: 200, 400, 600, 800, 1200, 1600 micrograms.",
        transmucosal_fentanyl_criteria.at("1.1.1 lozenges"),
    ),
    _product(
        "buccal tablet",
        Route.BUCCAL,
        _again_once(100, hours(4)),
        Ceiling(per_dose=micrograms(800), episodes_a_day=4),
        "At the next episode: 100, 200, 400, 600, 800 micrograms.",
        us_labels.at("fentanyl buccal tablet, 2: start, 30 minutes, 4 hours (from knowledge)"),
    ),
    _product(
        "sublingual tablet",
        Route.SUBLINGUAL,
        _again_once(100, hours(2)),
        Ceiling(per_dose=micrograms(800), episodes_a_day=4),
        "At the next episode: 100, 200, 300, 400, 600, 800 micrograms.",
        transmucosal_fentanyl_criteria.at("1.1.3 sublingual tablets"),
    ),
)
fentanyl_forms = (
    _form("nasal spray", Route.NASAL, 100, 300, 400, where="US"),
    _form("nasal spray", Route.NASAL, 50, 100, 200, 400, where="UK, EU: products differ"),
    _form("sublingual spray", Route.SUBLINGUAL, 100, 200, 400, 600, 800, 1200, 1600, where="US"),
    _form("lozenge", Route.BUCCAL, 200, 400, 600, 800, 1200, 1600),
    _form("buccal tablet", Route.BUCCAL, 100, 200, 400, 600, 800),
    _form("sublingual tablet", Route.SUBLINGUAL, 100, 200, 300, 400, 600, 800),
)
