"""Strengths in which opioids are commonly sold, by market. Patches are in micrograms an hour.

Why      A dose that cannot be given is none: what is computed is rounded down to these.
Misuse   As a list of what a pharmacy has. Every row is from knowledge: look it up locally. A liquid
         is measured out in the step that stands here, which is this project's choice.
"""

from fractions import Fraction

from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.language.dose_form import DoseForm, Market
from trabecula.language.opioid import Opioid
from trabecula.language.opioid_table import OpioidProduct
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked

_US, _UK, _EU, _AU = Market
_EVERYWHERE = tuple(Market)
_SOURCES = (
    us_labels.at("section 3, dosage forms and strengths"),
    european_labels.at("section 1, name and strengths"),
    derived_by_the_project.at("from knowledge: common strengths, and the step of a liquid"),
)


def _sold(
    opioid: Opioid,
    form: str,
    strengths: str,
    *markets: Market,
    times_a_day: int,
    route: Route = Route.ORAL,
    measured: bool = False,
) -> OpioidProduct:
    slow = "modified release" in form or "patch" in form
    return OpioidProduct(
        opioid=opioid,
        route=route,
        release=Release.MODIFIED if slow else Release.IMMEDIATE,
        markets=markets,
        times_a_day=times_a_day,
        holds=DoseForm(form, tuple(map(Fraction, strengths.split())), measured),
        sources=_SOURCES,
        checked=Checked.FROM_KNOWLEDGE,
    )


def _measured(
    opioid: Opioid,
    form: str,
    step: str,
    *markets: Market,
    times_a_day: int = 6,
    route: Route = Route.ORAL,
) -> OpioidProduct:
    return _sold(opioid, form, step, *markets, times_a_day=times_a_day, route=route, measured=True)


_SC, _TD = Route.SUBCUTANEOUS, Route.TRANSDERMAL

products = (
    _sold(Opioid.MORPHINE, "modified release tablets", "5 10 15 30 60 100 200", _UK, _EU, _AU, times_a_day=2),
    _sold(Opioid.MORPHINE, "modified release tablets", "15 30 60 100 200", _US, times_a_day=2),
    _sold(Opioid.MORPHINE, "tablets", "10 20", _UK, _EU, _AU, times_a_day=6),
    _sold(Opioid.MORPHINE, "tablets", "15 30", _US, times_a_day=6),
    _measured(Opioid.MORPHINE, "oral solution, 10 mg in 5 mL", "2.5", *_EVERYWHERE),
    _measured(Opioid.MORPHINE, "injection, over 24 hours", "1", *_EVERYWHERE, times_a_day=1, route=_SC),
    _sold(Opioid.OXYCODONE, "modified release tablets", "5 10 15 20 30 40 60 80", _UK, _EU, times_a_day=2),
    _sold(Opioid.OXYCODONE, "modified release tablets", "5 10 15 20 30 40 80", _AU, times_a_day=2),
    _sold(Opioid.OXYCODONE, "modified release tablets", "10 15 20 30 40 60 80", _US, times_a_day=2),
    _sold(Opioid.OXYCODONE, "capsules", "5 10 20", _UK, _EU, _AU, times_a_day=6),
    _sold(Opioid.OXYCODONE, "tablets", "5 10 15 20 30", _US, times_a_day=6),
    _measured(Opioid.OXYCODONE, "oral solution, 5 mg in 5 mL", "1", *_EVERYWHERE),
    _measured(Opioid.OXYCODONE, "injection, over 24 hours", "1", _UK, _EU, _AU, times_a_day=1, route=_SC),
    _sold(Opioid.HYDROMORPHONE, "modified release capsules", "2 4 8 16 24", _UK, _EU, times_a_day=2),
    _sold(Opioid.HYDROMORPHONE, "modified release tablets", "4 8 16 32 64", _AU, times_a_day=1),
    _sold(Opioid.HYDROMORPHONE, "modified release tablets", "8 12 16 32", _US, times_a_day=1),
    _sold(Opioid.HYDROMORPHONE, "capsules", "1.3 2.6", _UK, _EU, times_a_day=6),
    _sold(Opioid.HYDROMORPHONE, "tablets", "2 4 8", _US, _AU, times_a_day=6),
    _measured(Opioid.HYDROMORPHONE, "oral solution, 1 mg in 1 mL", "0.5", _US, _AU),
    _measured(Opioid.HYDROMORPHONE, "injection, over 24 hours", "0.5", *_EVERYWHERE, times_a_day=1, route=_SC),
    _sold(Opioid.TAPENTADOL, "modified release tablets", "50 100 150 200 250", *_EVERYWHERE, times_a_day=2),
    _sold(Opioid.TAPENTADOL, "tablets", "50 75", *_EVERYWHERE, times_a_day=4),
    _sold(Opioid.TRAMADOL, "modified release tablets", "50 100 150 200", _UK, _EU, _AU, times_a_day=2),
    _sold(Opioid.TRAMADOL, "modified release tablets", "100 200 300", _US, times_a_day=1),
    _sold(Opioid.TRAMADOL, "capsules or tablets", "50", *_EVERYWHERE, times_a_day=4),
    _sold(Opioid.CODEINE, "tablets", "15 30 60", _US, _UK, _EU, times_a_day=4),
    _sold(Opioid.CODEINE, "tablets", "30", _AU, times_a_day=4),
    _sold(Opioid.DIHYDROCODEINE, "modified release tablets", "60 90 120", _UK, _EU, times_a_day=2),
    _sold(Opioid.DIHYDROCODEINE, "tablets", "30", _UK, times_a_day=4),
    _sold(Opioid.HYDROCODONE, "modified release capsules", "10 15 20 30 40 50", _US, times_a_day=2),
    _sold(Opioid.OXYMORPHONE, "tablets", "5 10", _US, times_a_day=4),
    _sold(Opioid.FENTANYL, "patch for 72 hours", "12.5 25 50 75 100", *_EVERYWHERE, times_a_day=1, route=_TD),
    _sold(Opioid.BUPRENORPHINE, "patch for 7 days", "5 10 15 20", *_EVERYWHERE, times_a_day=1, route=_TD),
)  # fmt: skip
