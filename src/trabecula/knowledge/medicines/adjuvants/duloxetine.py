"""Duloxetine: for pain of nerves, the one for painful neuropathy after chemotherapy.

Misuse   Any liver disease, heavy alcohol, clearance below 30 mL/min. With tamoxifen two sources
         disagree: the oncologist decides.
"""

from trabecula.knowledge.facts.daily_life import alcohol_above_local_limit
from trabecula.knowledge.facts.laboratory import creatinine_clearance, platelets
from trabecula.knowledge.facts.medicine_safety import glaucoma, liver_disease
from trabecula.knowledge.facts.medicines_taken import anticoagulants, nsaids, tamoxifen
from trabecula.knowledge.medicines.adjuvants.all_adjuvants import (
    adjuvant_review,
    counts_as_active_on_the_nervous_system,
    first_decision,
)
from trabecula.knowledge.medicines.adjuvants.all_antidepressants import (
    antidepressant_falls_basis,
    antidepressant_in_falls,
    antidepressant_low_sodium,
    antidepressant_monitoring,
)
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_neuropathy_2020,
    beers_2023,
    derived_by_the_project,
)
from trabecula.knowledge.sources.medicines_labels import (
    duloxetine_label,
    european_labels,
    us_labels,
)
from trabecula.knowledge.sources.medicines_lists import (
    ansm_interactions_2020,
    atc_index,
    rxnorm_of_ohdsi,
)
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.fact import takes
from trabecula.language.medicine import Medicine, MedicineClass, Stopping, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.quantity import BillionsPerLitre, MillilitresPerMinute
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_FROM_KNOWLEDGE = us_labels.at("duloxetine (from knowledge)")
_KIDNEYS = duloxetine_label.at(
    "kidneys; could not be verified in a second reading (errata, part A)"
)
_LIVER = duloxetine_label.at("avoid in chronic liver disease, cirrhosis, heavy alcohol")

duloxetine = Medicine(
    "duloxetine",
    "duloxetine",
    kind=MedicineClass.SNRI,
    role="First line for pain of nerves; the only medicine that ASCO recommends for painful neuropathy after chemotherapy; lasting pain of muscles and joints.",
    identity=TableRow(
        holds=MedicineGroup("duloxetine", (*rxnorm("72625"), *atc("N06AX21")), ("duloxetine",)),
        sources=(rxnorm_of_ohdsi.at("ingredient 72625"), atc_index.at("N06AX21")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="neuropathic pain, also after chemotherapy",
            routes=(Route.ORAL,),
            start=Dose(mg(30), every=hours(24)),
            frail_start=Dose(mg(20), mg(30), every=hours(24)),
            frail="For 2 weeks.",
            step=Step("60 mg after 7 days.", wait=days(7), by_a_day=mg(30)),
            ceiling=Ceiling(mg(60), note="More than 60 mg adds nothing; never above 120 mg."),
            frail_ceiling=Ceiling(mg(60)),
            note="The capsule keeps the stomach's acid off: swallowed whole. What a frail person has is from knowledge.",
            sources=(
                duloxetine_label.at("dose: 30 mg, 60 mg after 7 days"),
                derived_by_the_project.at(
                    "pharmacology dossier, section 1.1, frail start of duloxetine"
                ),
            ),
            checked=Checked.IN_PART,
        ),
    ),
    forms=(Form("gastro-resistant capsule", (Route.ORAL,), (mg(20), mg(30), mg(60))),),
    kidneys=Ranges(
        "duloxetine by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(Action.AVOID, "Avoid: severe impairment or end-stage disease."),
                _KIDNEYS,
                beers_2023.at("kidney function: duloxetine below 30, avoid"),
                checked=Checked.IN_PART,
            ),
            kidneys(
                30,
                None,
                OrganAdvice(Action.USUAL, "No change; start with 30 mg."),
                _KIDNEYS,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    liver=Liver(
        "duloxetine by Child-Pugh class",
        (
            liver(
                "ABC",
                OrganAdvice(
                    Action.AVOID,
                    "Avoid in any chronic liver disease or cirrhosis; also with heavy alcohol.",
                ),
                _LIVER,
                checked=Checked.YES,
            ),
        ),
    ),
    contraindications=(
        said(
            "A monoamine oxidase inhibitor: 14 days before, 5 days after.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "Linezolid or methylene blue in a vein.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "Glaucoma with a narrow angle that is not controlled (Europe).",
            european_labels.at("duloxetine 4.3 (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
            when=glaucoma.node(),
        ),
        said(
            "Fluvoxamine or ciprofloxacin: strong inhibitors of CYP1A2.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said("Any chronic liver disease.", _LIVER, checked=Checked.YES, when=liver_disease.node()),
    ),
    cautions=(
        said(
            "Tamoxifen: a moderate inhibitor of CYP2D6. The French agency advises against it (venlafaxine or a gabapentinoid instead); the guideline on neuropathy after chemotherapy recommends duloxetine. The oncologist decides.",
            ansm_interactions_2020.at("tamoxifen with duloxetine"),
            asco_neuropathy_2020.at("duloxetine, moderate recommendation (from knowledge)"),
            checked=Checked.IN_PART,
            when=takes(tamoxifen),
        ),
        said(
            "Bleeding with an anti-inflammatory medicine or an anticoagulant.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=takes(nsaids) | takes(anticoagulants),
        ),
        said("Raises blood pressure.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said(
            "Few platelets.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=platelets < BillionsPerLitre(150),
        ),
        said(
            "Codeine, tramadol and hydrocodone lose their effect.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "Heavy alcohol: avoid.",
            _LIVER,
            checked=Checked.YES,
            when=alcohol_above_local_limit.node(),
        ),
    ),
    monitoring=antidepressant_monitoring,
    onset=said("1 to 2 weeks.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
    review=adjuvant_review(
        "After 4 weeks at 60 mg: stop where pain fell by less than 30 %.", _FROM_KNOWLEDGE
    ),
    review_after=first_decision,
    stopping=Stopping(
        holds="Over at least 2 weeks: from 60 to 30 mg for 1 to 2 weeks, then stop.",
        abruptly=False,
        sources=(_FROM_KNOWLEDGE,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    burden=rated(
        "duloxetine",
        "Some dizziness; adds to serotonin.",
        alertness=1,
        balance=2,
        falls=2,
        cognition=1,
        bowels=1,
        serotonergic=3,
    ),
    anticholinergic=anticholinergic(("ADS 2006", 0)),
    older_people=(
        said(
            "Creatinine clearance below 30: avoid.",
            beers_2023.at("kidney function: duloxetine"),
            checked=Checked.YES,
            when=creatinine_clearance < MillilitresPerMinute(30),
        ),
        antidepressant_low_sodium,
        antidepressant_in_falls,
        counts_as_active_on_the_nervous_system,
    ),
    raises_falls=True,
    falls_basis=antidepressant_falls_basis,
    pregnancy=said(
        "Late in pregnancy: adaptation of the newborn, bleeding after birth.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    metabolism="CYP1A2 and CYP2D6; a moderate inhibitor of CYP2D6.",
)
