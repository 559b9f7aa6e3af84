"""What holds of every NSAID by mouth or injection: kidneys, liver, tests, trial, stopping.

Why      A trial with an end date, not a habit.
Misuse   Two at once, aspirin and what is bought without prescription included.
"""

from trabecula.knowledge.facts.inputs import serum_creatinine
from trabecula.knowledge.facts.laboratory import (
    creatinine_clearance,
    haemoglobin,
    platelets,
    potassium,
)
from trabecula.knowledge.facts.observations import (
    diastolic_blood_pressure,
    systolic_blood_pressure,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    derived_by_the_project,
    fall_risk_medicines_2018,
    kdigo_2024,
    nccn_cancer_pain,
)
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.language.dose import Amount, Ceiling, Dose, days
from trabecula.language.medicine import Burden, Monitoring, Stopping, said
from trabecula.language.organ_function import (
    Action,
    Kidneys,
    Liver,
    OrganAdvice,
    kidneys,
    liver,
)
from trabecula.language.quantity import Days
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_KNOWN = Checked.FROM_KNOWLEDGE
_LOWEST = derived_by_the_project.at(
    "lowest dose read as the start and day's limit of a frail person"
)
_KIDNEYS = kdigo_2024.at("NSAIDs (from knowledge; draft: not verified)")
_LABELS = european_labels.at("NSAIDs as a class, 4.2 to 4.4 (from knowledge)")

NSAID_NOTE = "Set the end date at the start. With one risk of bleeding or more, a proton pump inhibitor with it, stopped with it. Never two NSAIDs."


def nsaid_kidneys(name: str, lowest: Dose, most_a_day: Amount) -> Kidneys:
    """Kidney bands of an NSAID; ``lowest`` and ``most_a_day`` are those of a frail person."""
    return Ranges(
        f"{name} by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(Action.AVOID, "Avoid every NSAID by mouth or injection, coxibs too."),
                beers_2023.at(
                    "kidney function: NSAIDs, avoid below 30 (draft: not verified again)"
                ),
                checked=Checked.FROM_KNOWLEDGE,
            ),
            kidneys(
                30,
                60,
                OrganAdvice(
                    Action.CAUTION,
                    "The lowest dose for 5 to 7 days at most, then decide anew; never with an ACE inhibitor or its like and a diuretic; creatinine and potassium within 1 week.",
                    start=lowest,
                    ceiling=Ceiling(most_a_day, longest=Days(7)),
                ),
                _KIDNEYS,
                _LOWEST,
                derived_by_the_project.at("errata, part B, NSAID trial: 5 to 7 days at 30 to 59"),
                checked=_KNOWN,
            ),
            kidneys(
                60,
                None,
                OrganAdvice(
                    Action.USUAL,
                    "Usual dose; creatinine and potassium after 1 to 2 weeks from 65 years, or with an ACE inhibitor or its like or a diuretic.",
                ),
                _KIDNEYS,
                checked=_KNOWN,
            ),
        ),
    )


def nsaid_liver(name: str, lowest: Dose, most_a_day: Amount) -> Liver:
    """Liver classes of an NSAID; ``lowest`` and ``most_a_day`` are those of a frail person."""
    return Liver(
        f"{name} by Child-Pugh class",
        (
            liver(
                "A",
                OrganAdvice(
                    Action.CAUTION, "The lowest dose.", start=lowest, ceiling=Ceiling(most_a_day)
                ),
                _LABELS,
                _LOWEST,
                checked=_KNOWN,
            ),
            liver(
                "B",
                OrganAdvice(
                    Action.AVOID,
                    "Avoid, above all with varices, ascites or a raised INR.",
                    other_side=(("Half the dose where there is none of these three.", _LABELS),),
                ),
                _LABELS,
                derived_by_the_project.at("medication rule R15 (from knowledge)"),
                checked=_KNOWN,
            ),
            liver(
                "C",
                OrganAdvice(
                    Action.CONTRAINDICATED, "Contraindicated: kidney failure and bleeding."
                ),
                _LABELS,
                derived_by_the_project.at("errata, part B, R30: a hard stop with Child-Pugh C"),
                checked=_KNOWN,
            ),
        ),
    )


def _liver_tests(interval: str, every: int) -> Monitoring:
    return Monitoring(
        holds="ALT and AST",
        before=True,
        interval=interval,
        action="Stop above 3 times the upper limit of normal.",
        every=Days(every),
        sources=(_LABELS,),
        checked=_KNOWN,
    )


_WATCHED = (
    Monitoring(
        holds="blood pressure",
        before=True,
        interval="after 1 to 2 weeks, then every 3 months",
        action="Stop where it is newly or further raised.",
        facts=(systolic_blood_pressure, diastolic_blood_pressure),
        every=Days(90),
        sources=(_KIDNEYS,),
        checked=_KNOWN,
    ),
    Monitoring(
        holds="creatinine and potassium",
        before=True,
        interval="after 1 to 2 weeks, then every 3 months; weekly with chemotherapy that harms the kidneys",
        action="Stop where creatinine rises to 1.5 times the baseline, or by 0.3 mg/dL (26.5 micromol/L) in 48 hours; NCCN: where it doubles.",
        facts=(serum_creatinine, creatinine_clearance, potassium),
        every=Days(90),
        sources=(
            kdigo_2024.at("acute kidney injury (from knowledge)"),
            nccn_cancer_pain.at("NSAID monitoring (from knowledge)"),
        ),
        checked=_KNOWN,
    ),
    Monitoring(
        holds="blood count",
        before=True,
        interval="with each cycle of treatment, or every 3 months",
        action="Stop where haemoglobin falls by 20 g/L or platelets are below 50.",
        facts=(haemoglobin, platelets),
        every=Days(90),
        sources=(nccn_cancer_pain.at("NSAID monitoring (from knowledge)"),),
        checked=_KNOWN,
    ),
)
nsaid_monitoring = (*_WATCHED, _liver_tests("every 3 months", 90))
nsaid_monitoring_with_early_liver_tests = (*_WATCHED, _liver_tests("every 4 to 8 weeks", 56))
nsaid_onset = said("Pain: 30 to 60 minutes; inflammation: 3 to 7 days.", _LABELS, checked=_KNOWN)
nsaid_review = said(
    "On day 3 to 5; stop on day 7 where pain has eased by less than 30 %.",
    derived_by_the_project.at("errata, part B, NSAID trial (formulary: day 7 to 14)"),
    checked=_KNOWN,
)
nsaid_review_after = days(3, 5)
nsaid_stopping = Stopping(
    holds="At once: where the trial fails, or on the end date that was set at the start.",
    abruptly=True,
    sources=(_LABELS,),
    checked=_KNOWN,
)
nsaid_older_people = (
    said(
        "No long use, unless nothing else helps and a proton pump inhibitor or misoprostol is given.",
        beers_2023.at("NSAIDs: chronic use"),
        checked=Checked.YES,
    ),
    said(
        "No regular short use with a corticosteroid, an anticoagulant or an antiplatelet medicine, unless the stomach is protected.",
        beers_2023.at("NSAIDs: short-term scheduled use"),
        checked=Checked.YES,
    ),
    said(
        "Avoid below a creatinine clearance of 30 mL/min.",
        beers_2023.at("kidney function: NSAIDs"),
        checked=Checked.YES,
    ),
    said(
        "Heart failure: caution without symptoms, avoid with them.",
        beers_2023.at("heart failure: NSAIDs"),
        checked=Checked.YES,
    ),
    said(
        "An ulcer before: avoid, unless the stomach is protected.",
        beers_2023.at("history of gastric or duodenal ulcer: NSAIDs"),
        checked=Checked.YES,
    ),
)
nsaid_falls_basis = said(
    "NSAIDs do not clearly raise falls: odds ratio 1.09.",
    fall_risk_medicines_2018.at("NSAIDs 1.09 (0.96 to 1.23)"),
    checked=Checked.YES,
)
nsaid_pregnancy = said(
    "Avoid from 20 weeks; contraindicated from 30 weeks.",
    us_labels.at("NSAIDs, 8: FDA 2020, 20 and 30 weeks (from knowledge)"),
    checked=_KNOWN,
)


def nsaid_burden(name: str) -> Burden:
    """The burden that the dossier gives to every NSAID, at the row of this one."""
    return Burden(
        holds="No drowsiness; some dizziness and, in older people, confusion.",
        alertness=0,
        balance=1,
        falls=0,
        cognition=1,
        bowels=0,
        serotonergic=0,
        sources=(derived_by_the_project.at(f"pharmacology dossier, section 1.4, row {name}"),),
        checked=_KNOWN,
    )
