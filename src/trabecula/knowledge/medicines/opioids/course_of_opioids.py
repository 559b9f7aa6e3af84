"""The course of every opioid: how it is raised, what is watched, when it is judged, how it ends."""

from fractions import Fraction

from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.medicine_safety import total_bilirubin
from trabecula.knowledge.facts.nutrition import bowel_function_index, days_without_stool
from trabecula.knowledge.facts.observations import oxygen_saturation, respiratory_rate
from trabecula.knowledge.facts.opioid import opioid_neurotoxicity_signs, sedation
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    nccn_cancer_pain,
    opioid_taper_rates,
    palliative_care_formulary,
)
from trabecula.language.dose import hours
from trabecula.language.dosing import Step
from trabecula.language.fact import Fact
from trabecula.language.medicine import Monitoring, Stopping, said
from trabecula.language.quantity import Days
from trabecula.language.source import Checked

raised_by_a_quarter_to_a_half = Step(
    "Raise the day's dose by 25 to 50 % (frail: 10 to 25 %) every 24 hours, by the rescue doses used.",
    wait=hours(24),
    part=(Fraction(1, 4), Fraction(1, 2)),
    frail_part=(Fraction(1, 10), Fraction(1, 4)),
)
_WATCHED = nccn_cancer_pain.at("opioids: follow-up (from knowledge)")


def _watch(
    test: str, interval: str, action: str, *facts: Fact, every: Days | None = None
) -> Monitoring:
    return Monitoring(
        holds=test,
        before=True,
        interval=interval,
        action=action,
        facts=facts,
        every=every,
        sources=(_WATCHED,),
        checked=Checked.FROM_KNOWLEDGE,
    )


opioid_monitoring = (
    _watch(
        "pain and a goal of function, such as walking or transfers",
        "24 to 72 hours after any start or change, weekly until stable, then monthly",
        "Titrate.",
        worst_pain,
        every=Days(30),
    ),
    _watch(
        "sedation and breathing rate; oxygen saturation where at risk",
        "24 to 72 hours after each change",
        "See the thresholds for reduction.",
        sedation,
        respiratory_rate,
        oxygen_saturation,
    ),
    _watch(
        "bowels, nausea, retention of urine",
        "at each contact",
        "Follow the ladder of laxatives.",
        bowel_function_index,
        days_without_stool,
    ),
    _watch(
        "creatinine clearance and liver tests",
        "monthly or with each cycle of chemotherapy; at any acute kidney injury",
        "Rotate or reduce.",
        creatinine_clearance,
        total_bilirubin,
        every=Days(30),
    ),
    _watch(
        "thinking, delirium, muscle jerks, falls",
        "at each contact",
        "Neurotoxicity: rotate, give fluids, reduce by 25 to 50 %.",
        opioid_neurotoxicity_signs,
    ),
    _watch(
        "prescription register and urine test, by local policy",
        "register every 3 months, urine every 6 to 12 months",
        "A plan made together; never an automatic stop.",
    ),
)
opioid_onset = said(
    "By mouth, immediate release: 30 minutes, peak at 60.",
    palliative_care_formulary.at("opioids by mouth (from knowledge)"),
    checked=Checked.FROM_KNOWLEDGE,
)
opioid_review = said(
    "Immediate release after 24 hours; modified release after 48 to 72 hours.",
    _WATCHED,
    checked=Checked.FROM_KNOWLEDGE,
)
opioid_stopping = Stopping(
    holds=(
        "Under 7 days of use: stop. 1 to 4 weeks: 10 to 20 % of the first dose every 24 to 72 hours where the cause is gone, as after radiotherapy. Over 4 weeks: 10 % a week. From a year: 10 % a month or slower. Pause at withdrawal, keep a rescue dose; the long-acting form goes last but one. An emergency of sedation or overdose overrides this."
    ),
    abruptly=False,
    sources=(
        opioid_taper_rates.at("rates by length of use: over 4 weeks, from a year"),
        derived_by_the_project.at("pharmacology dossier, section 1.5: under 7 days"),
        nccn_cancer_pain.at("1 to 4 weeks of use (from knowledge)"),
    ),
    checked=Checked.IN_PART,
)
