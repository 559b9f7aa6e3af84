"""What holds of gabapentin and of pregabalin: what to mind, what to watch."""

from trabecula.knowledge.facts.function import (
    fall_since_last_contact,
    timed_up_and_go,
    unsteady,
)
from trabecula.knowledge.facts.inputs import body_weight
from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.medicine_safety import dialysis, heart_failure
from trabecula.knowledge.facts.opioid import opioids, sedation
from trabecula.knowledge.facts.opioid_use import (
    benzodiazepine_or_z_drug,
    chronic_lung_disease,
    substance_use_disorder,
)
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.medicines.adjuvants.all_adjuvants import (
    antiepileptic_in_falls,
    counts_as_active_on_the_nervous_system,
)
from trabecula.knowledge.sources.medicines_guidelines import beers_2023
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.language.fact import takes
from trabecula.language.medicine import Monitoring, said
from trabecula.language.quantity import Days, MillilitresPerMinute, Years
from trabecula.language.source import Checked

_LABELS = us_labels.at("gabapentin and pregabalin: contraindications and warnings (from knowledge)")
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE

on_haemodialysis = dialysis & (creatinine_clearance < MillilitresPerMinute(30))
"""Dialysis is asked about only where the clearance is low."""

gabapentinoid_contraindications = (said("Hypersensitivity.", _LABELS, checked=_FROM_KNOWLEDGE),)
gabapentinoid_cautions = (
    said(
        "With an opioid or a benzodiazepine: breathing may fail (FDA 2019 and 2025).",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
        when=takes(opioids) | takes(benzodiazepine_or_z_drug),
    ),
    said(
        "Chronic lung disease, 65 years or more, or weak kidneys: breathing is at risk.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
        when=chronic_lung_disease
        | (age >= Years(65))
        | (creatinine_clearance < MillilitresPerMinute(60)),
    ),
    said(
        "Heart failure or oedema, above all with pregabalin.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
        when=heart_failure.node(),
    ),
    said("Thoughts of suicide.", _LABELS, checked=_FROM_KNOWLEDGE),
    said(
        "Misuse; a controlled drug in the United Kingdom and in some states of the US.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
        when=substance_use_disorder.is_in(("past", "active")),
    ),
    said(
        "Falls and ataxia: it may cost the walking that it is given for.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
        when=fall_since_last_contact | unsteady,
    ),
)
gabapentinoid_monitoring = (
    Monitoring(
        holds="sedation, dizziness, gait (Timed Up and Go), falls",
        before=True,
        interval="3 to 7 days after each step",
        action="Hold the step, or go back to the dose before; stop at a fall.",
        facts=(sedation, timed_up_and_go, fall_since_last_contact),
        sources=(_LABELS,),
        checked=_FROM_KNOWLEDGE,
    ),
    Monitoring(
        holds="creatinine clearance (Cockcroft and Gault)",
        before=True,
        interval="monthly or with each cycle of chemotherapy",
        action="Take the dose of the new band.",
        facts=(creatinine_clearance,),
        every=Days(30),
        sources=(_LABELS,),
        checked=_FROM_KNOWLEDGE,
    ),
    Monitoring(
        holds="oedema and weight",
        before=True,
        interval="monthly",
        action="Reduce.",
        facts=(body_weight,),
        every=Days(30),
        sources=(_LABELS,),
        checked=_FROM_KNOWLEDGE,
    ),
)
gabapentinoid_older_people = (
    said(
        "Avoid with an opioid, but for a planned change from one to the other or to lower the opioid.",
        beers_2023.at("interactions: opioids with gabapentin or pregabalin"),
        checked=Checked.YES,
        when=takes(opioids),
    ),
    said(
        "Creatinine clearance below 60: a lower dose.",
        beers_2023.at("kidney function: gabapentin, pregabalin"),
        checked=Checked.YES,
        when=creatinine_clearance < MillilitresPerMinute(60),
    ),
    antiepileptic_in_falls,
    counts_as_active_on_the_nervous_system,
)
