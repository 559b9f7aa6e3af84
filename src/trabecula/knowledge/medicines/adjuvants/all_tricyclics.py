"""What holds of amitriptyline and of nortriptyline: steps, heart, organs, stopping.

Edges    An electrocardiogram is asked for where it is due: from 50 years, with heart disease.
"""

from fractions import Fraction

from trabecula.knowledge.facts.function import fall_since_last_contact, unsteady
from trabecula.knowledge.facts.medicine_safety import (
    Milliseconds,
    corrected_qt,
    glaucoma,
    ischaemic_heart_disease,
    urinary_retention,
)
from trabecula.knowledge.facts.medicines_taken import serotonergic_medicine
from trabecula.knowledge.facts.observations import systolic_drop_on_standing
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.medicines.adjuvants.all_adjuvants import (
    counts_as_active_on_the_nervous_system,
)
from trabecula.knowledge.medicines.adjuvants.all_antidepressants import (
    antidepressant_in_falls,
    antidepressant_low_sodium,
    antidepressant_monitoring,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    cpic_guidelines,
    derived_by_the_project,
)
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.language.condition import known
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Step
from trabecula.language.fact import takes
from trabecula.language.medicine import Monitoring, Stopping, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.quantity import MillimetresOfMercury, Years
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE
_LABELS = european_labels.at("tricyclic antidepressants 4.2 to 4.5 (from knowledge)")
_HEART_TO_BE_LOOKED_AT = (age >= Years(50)) | ischaemic_heart_disease


def tricyclic_dosing(name: str, frail: str) -> Dosing:
    """The one dosing for pain; what is said of frail people differs."""
    return Dosing(
        holds="neuropathic pain",
        routes=(Route.ORAL,),
        release=Release.IMMEDIATE,
        start=Dose(mg(10), every=hours(24), when="2 hours before bed"),
        frail_start=Dose(mg(5), mg(10), every=hours(24), when="at night"),
        frail=frail,
        step=Step("10 mg more every 3 to 7 days.", wait=days(3, 7), by_a_day=mg(10)),
        ceiling=Ceiling(mg(75), note="100 to 150 mg only by a specialist, with an ECG."),
        frail_ceiling=Ceiling(mg(30)),
        note="Slow metabolisers by CYP2D6 or CYP2C19: half.",
        sources=(
            european_labels.at(f"{name} 4.2 (from knowledge)"),
            cpic_guidelines.at("tricyclics 2016, slow metabolisers (from knowledge)"),
            derived_by_the_project.at(f"pharmacology dossier, section 1.1, frail start of {name}"),
        ),
        checked=_FROM_KNOWLEDGE,
    )


tricyclic_kidneys = Ranges(
    "tricyclic antidepressants by creatinine clearance",
    (
        kidneys(
            0,
            None,
            OrganAdvice(Action.CAUTION, "No fixed change; below 30 raise slowly."),
            _LABELS,
            checked=_FROM_KNOWLEDGE,
        ),
    ),
)
tricyclic_liver = Liver(
    "tricyclic antidepressants by Child-Pugh class",
    (
        liver("A", OrganAdvice(Action.CAUTION, "Caution."), _LABELS, checked=_FROM_KNOWLEDGE),
        liver(
            "B",
            OrganAdvice(Action.REDUCE, "Half.", fraction=(Fraction(1, 2), Fraction(1, 2))),
            _LABELS,
            checked=_FROM_KNOWLEDGE,
        ),
        liver("C", OrganAdvice(Action.AVOID, "Avoid."), _LABELS, checked=_FROM_KNOWLEDGE),
    ),
)
tricyclic_contraindications = (
    said("Recent myocardial infarction.", _LABELS, checked=_FROM_KNOWLEDGE),
    said("Heart block.", _LABELS, checked=_FROM_KNOWLEDGE),
    said(
        "A corrected QT interval of 500 ms or more.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
        when=(corrected_qt >= Milliseconds(500)) & (known(corrected_qt) | _HEART_TO_BE_LOOKED_AT),
    ),
    said("A monoamine oxidase inhibitor.", _LABELS, checked=_FROM_KNOWLEDGE),
    said("Urinary retention.", _LABELS, checked=_FROM_KNOWLEDGE, when=urinary_retention.node()),
    said("Glaucoma with a closed angle.", _LABELS, checked=_FROM_KNOWLEDGE, when=glaucoma.node()),
    said("Severe liver disease.", _LABELS, checked=_FROM_KNOWLEDGE),
)
tricyclic_cautions = (
    said(
        "Ischaemic heart disease, from 40 to 50 years, or more than 75 to 100 mg: an ECG first.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
        when=ischaemic_heart_disease | (age >= Years(40)),
    ),
    said(
        "Falls, and blood pressure that drops on standing.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
        when=fall_since_last_contact
        | unsteady
        | (systolic_drop_on_standing >= MillimetresOfMercury(20)),
    ),
    said("A large prostate.", _LABELS, checked=_FROM_KNOWLEDGE),
    said(
        "Constipation adds to that of an opioid.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
        when=takes(opioids),
    ),
    said("Inhibitors of CYP2D6 raise it.", _LABELS, checked=_FROM_KNOWLEDGE),
    said(
        "With another serotonergic medicine.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
        when=takes(serotonergic_medicine),
    ),
    said("Glaucoma of another kind.", _LABELS, checked=_FROM_KNOWLEDGE),
    said("An overdose kills: limit the supply.", _LABELS, checked=_FROM_KNOWLEDGE),
)
tricyclic_monitoring = (
    Monitoring(
        holds="ECG (QTc, PR, QRS): before, from 50 years, with heart disease or another medicine that lengthens QT",
        before=True,
        interval="2 weeks after more than 50 mg is reached",
        action="QTc above 500 ms or QRS above 120 ms: stop.",
        facts=(corrected_qt,),
        sources=(_LABELS,),
        checked=_FROM_KNOWLEDGE,
    ),
    *antidepressant_monitoring,
)
tricyclic_onset = said("1 to 2 weeks.", _LABELS, checked=_FROM_KNOWLEDGE)
tricyclic_review_says = "After 4 to 6 weeks, 2 of them at the highest dose that is tolerated."
tricyclic_stopping = Stopping(
    holds="By 10 to 25 mg a week, over about 4 weeks.",
    abruptly=False,
    sources=(_LABELS,),
    checked=_FROM_KNOWLEDGE,
)
tricyclic_older_people = (
    said(
        "Avoid: strongly anticholinergic, sedating, drops blood pressure on standing.",
        beers_2023.at("antidepressants with strong anticholinergic activity (high, strong)"),
        checked=Checked.YES,
        when=age >= Years(65),
    ),
    said("Dementia or delirium: avoid.", beers_2023.at("dementia; delirium"), checked=Checked.YES),
    said(
        "Men with a large prostate or lower urinary symptoms: avoid.",
        beers_2023.at("lower urinary tract symptoms: strongly anticholinergic medicines"),
        checked=Checked.YES,
    ),
    antidepressant_low_sodium,
    antidepressant_in_falls,
    counts_as_active_on_the_nervous_system,
)
tricyclic_pregnancy = said(
    "Little is known; withdrawal of the newborn.", _LABELS, checked=_FROM_KNOWLEDGE
)
