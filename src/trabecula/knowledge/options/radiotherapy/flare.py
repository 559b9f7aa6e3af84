"""A flare of pain after radiotherapy: rescue medicine at hand, with or without dexamethasone.

Why      About 1 in 3 people have a flare; warned and supplied, they can bridge it at home.
Misuse   Dexamethasone for everyone: two trials conflict, and both are of a single 8 Gy.
"""

from trabecula.knowledge.effects.radiotherapy import dexamethasone_for_flare
from trabecula.knowledge.effects.uncounted import rescue_in_hand
from trabecula.knowledge.facts.cancer import (
    haematological_malignancy_confirmed,
    haematological_malignancy_suspected,
    systemic_treatments,
)
from trabecula.knowledge.facts.medicine_safety import active_infection, diabetes_uncontrolled
from trabecula.knowledge.facts.medicines_taken import nsaids
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.steroid import corticosteroids
from trabecula.knowledge.options.needs import flare
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.emergencies.steroids_for_the_cord import (
    haematology_before_the_first_steroid_dose,
)
from trabecula.knowledge.statements.radiotherapy.flare import plan_for_pain_flare
from trabecula.language.condition import not_known
from trabecula.language.fact import takes
from trabecula.language.option import Alongside, Excludes, Option, PlainWords
from trabecula.language.quantity import PainScore
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_DAILY_PAIN = goes_with(
    "Pain asked about every day on days 0 to 10",
    Role.NURSING,
    Role.RADIATION_ONCOLOGY,
    by=plan_for_pain_flare,
)

rescue_at_hand = Option(
    "rescue medicine at hand for a flare, without dexamethasone",
    code="OPT-FLARE-RESCUE",
    need=flare,
    offered_by=(plan_for_pain_flare,),
    with_it=(
        goes_with(
            "The present rescue medicine is checked: enough of it at home, and known how to take it",
            Role.NURSING,
            Role.RADIATION_ONCOLOGY,
            by=plan_for_pain_flare,
        ),
        _DAILY_PAIN,
    ),
    effect=rescue_in_hand,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY, Role.NURSING),
    alongside=Alongside(exercise="Lighter days during a flare."),
    plain=PlainWords(
        what="The pain can get worse for a few days after the treatment. You have extra doses of pain medicine ready for that.",
        to_do="You take an extra dose as agreed when the pain gets worse. You write down your pain each day.",
        can_go_wrong="Extra doses may make you drowsy, sick or blocked up.",
        if_not="You call your team. They look for the cause and change the plan.",
    ),
    declined_with=frozenset({"opioids"}),
    sources=plan_for_pain_flare.sources,
    checked=Checked.IN_PART,
)

dexamethasone_against_a_flare = Option(
    "dexamethasone around a single 8 Gy, with rescue medicine at hand",
    code="OPT-FLARE-DEX",
    need=flare,
    offered_by=(plan_for_pain_flare,),
    struck=(
        struck_where(
            "diabetes is out of control", diabetes_uncontrolled.node(), by=plan_for_pain_flare
        ),
        struck_where(
            "there is an active infection", active_infection.node(), by=plan_for_pain_flare
        ),
        struck_where(
            "immunotherapy is being given, which a steroid may weaken",
            systemic_treatments.found("ici"),
            by=plan_for_pain_flare,
        ),
        struck_where("a steroid is taken already", takes(corticosteroids)),
        struck_where("worst pain is below 4", worst_pain < PainScore(4), by=plan_for_pain_flare),
        struck_where(
            "lymphoma or myeloma is suspected without tissue: haematology is phoned first",
            haematological_malignancy_suspected
            & (
                haematological_malignancy_confirmed.is_no
                | not_known(haematological_malignancy_confirmed)
            ),
            by=haematology_before_the_first_steroid_dose,
        ),
    ),
    before=(
        comes_before(
            "The course is a single 8 Gy, and pain at its place is 4 or more; anything else goes by the centre's protocol",
            Role.RADIATION_ONCOLOGY,
            by=plan_for_pain_flare,
        ),
        comes_before(
            "Both trials have been shown: one found fewer flares, the other did not",
            Role.RADIATION_ONCOLOGY,
            by=plan_for_pain_flare,
        ),
        comes_before(
            "An anti-inflammatory medicine is stopped, or the stomach protected",
            Role.PHARMACY,
            met=nsaids.is_no,
        ),
    ),
    with_it=(
        goes_with(
            "Glucose measured in those at risk",
            Role.NURSING,
            by=plan_for_pain_flare,
            days=1,
        ),
        goes_with("It ends after 5 days in all", Role.PHARMACY, by=plan_for_pain_flare, days=5),
        _DAILY_PAIN,
    ),
    excludes=(
        Excludes("OPT-STEROID", "one steroid is enough", everywhere=True),
        Excludes("OPT-ANTI-INFLAMMATORY", "with a steroid it makes ulcers bleed", everywhere=True),
        *(
            Excludes(code, "both trials are of a single 8 Gy", everywhere=True)
            for code in ("OPT-RTMF", "OPT-RERTMF", "OPT-SBRT24", "OPT-HALF-BODY")
        ),
        *(
            Excludes(code, "dexamethasone for the cord goes with it, and one steroid is enough")
            for code in ("OPT-CORD-SURGERY", "OPT-CORD-SEPARATION", "OPT-CORD-RT8", "OPT-CORD-RTMF")
        ),
    ),
    effect=dexamethasone_for_flare,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="For a single 8 Gy only.",
        systemic_treatment="Not with immunotherapy, unless oncology agrees.",
        exercise="Lighter days during a flare.",
    ),
    plain=PlainWords(
        what="You take a steroid just before the treatment and for four days after. In one trial a flare of pain came in 26 of 100 people with it and in 35 of 100 without it. A second trial saw no clear gain.",
        to_do="You take tablets in the morning for five days. Your blood sugar may be checked.",
        can_go_wrong="You may sleep badly or feel on edge. Blood sugar can rise a lot, in about 2 of 100 people.",
        if_not="You have extra doses of pain medicine for a flare.",
    ),
    declined_with=frozenset({"steroids", "more_tablets"}),
    sources=plan_for_pain_flare.sources,
    checked=Checked.YES,
)
