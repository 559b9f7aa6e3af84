"""Medicines that are tried for a short time: an anti-inflammatory, or a steroid.

Why      Either can work where other medicines do not, and the trial has a day on which it is judged.
Misuse   To let a trial run on, or to begin an anti-inflammatory and a steroid together.
"""

from trabecula.knowledge.effects.medicines import (
    anti_inflammatory,
    corticosteroid_trial,
)
from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.facts.medicines_taken import nsaids
from trabecula.knowledge.facts.steroid import corticosteroids
from trabecula.knowledge.options.needs import trial_medicine
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.goals_of_care.last_days import (
    LAST_DAYS,
    comfort_care_in_the_last_days_or_weeks,
)
from trabecula.knowledge.statements.medicines.anti_inflammatory import (
    EXCLUDED,
    no_anti_inflammatory_for_this_person,
    trial_of_an_anti_inflammatory_for_bone_pain,
)
from trabecula.knowledge.statements.medicines.pain_intensity import (
    low_dose_strong_opioid_for_moderate_pain,
    non_opioid_for_mild_pain,
)
from trabecula.knowledge.statements.medicines.steroid_trial import short_trial_of_a_steroid
from trabecula.language.fact import takes
from trabecula.language.medicine import MedicineClass
from trabecula.language.option import Alongside, Excludes, Option, PlainWords
from trabecula.language.statement import Modality, Role

anti_inflammatory_on_trial = Option(
    "a short trial of an anti-inflammatory medicine",
    code="OPT-ANTI-INFLAMMATORY",
    need=trial_medicine,
    offered_by=(
        trial_of_an_anti_inflammatory_for_bone_pain,
        non_opioid_for_mild_pain,
        low_dose_strong_opioid_for_moderate_pain,
    ),
    medicine_classes=(MedicineClass.NSAID,),
    struck=(
        struck_where(
            "a steroid is taken, and with an anti-inflammatory it makes ulcers bleed",
            takes(corticosteroids),
            by=short_trial_of_a_steroid,
        ),
        struck_where("an anti-inflammatory is taken already", takes(nsaids)),
        struck_where(
            "kidneys, bleeding, an ulcer, the heart, the liver, a pregnancy or another medicine speak against it",
            EXCLUDED,
            by=no_anti_inflammatory_for_this_person,
            waits=True,
        ),
    ),
    before=(
        comes_before(
            "Creatinine, platelets and blood pressure of this week, and all medicines gone through",
            Role.PHARMACY,
            by=no_anti_inflammatory_for_this_person,
        ),
    ),
    with_it=(
        goes_with(
            "Look again on day 3 to 5: relief, creatinine, blood pressure, bleeding",
            Role.ONCOLOGY,
            Role.NURSING,
            by=trial_of_an_anti_inflammatory_for_bone_pain,
            days=3,
        ),
        goes_with(
            "None in the 2 to 3 days around an infusion of a bisphosphonate: together they injure the kidneys",
            Role.PHARMACY,
            only_where=bone_modifying_agent.is_not_in(("denosumab", "other")),
        ),
        goes_with(
            "Stop on day 7 if relief is below 30 %",
            Role.ONCOLOGY,
            Role.PALLIATIVE_CARE,
            by=trial_of_an_anti_inflammatory_for_bone_pain,
            days=7,
        ),
    ),
    excludes=(
        Excludes("OPT-FLARE-DEX", "a steroid and an anti-inflammatory together make ulcers bleed"),
    ),
    effect=anti_inflammatory,
    modality=Modality.ANALGESIA,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    alongside=Alongside(
        radiotherapy="Not together with dexamethasone against a flare.",
        systemic_treatment="Not with treatment against VEGF, in the window of nephrotoxic chemotherapy, or with low platelets; it can hide a fever.",
        exercise="It needs no change of the programme.",
    ),
    plain=PlainWords(
        what="A medicine that calms swelling and bone pain. You try it for a short time. It does not make you sleepy.",
        to_do="Have a blood test first. Take the tablets with food. Your team looks at you again within days.",
        can_go_wrong="It can make your stomach bleed or harm your kidneys or heart. Call your team if your stools turn black, if you pass less urine, or if your legs swell.",
        if_not="If it does not help within a week, you stop it. Your team then looks for something else.",
    ),
    declined_with=frozenset({"more_tablets"}),
    sources=trial_of_an_anti_inflammatory_for_bone_pain.sources,
    checked=trial_of_an_anti_inflammatory_for_bone_pain.checked,
)

steroid_on_trial = Option(
    "a short trial of a steroid",
    code="OPT-STEROID",
    need=trial_medicine,
    offered_by=(short_trial_of_a_steroid,),
    medicine_classes=(MedicineClass.CORTICOSTEROID,),
    struck=(
        struck_where(
            "an anti-inflammatory is taken, and with a steroid it makes ulcers bleed",
            takes(nsaids),
            by=short_trial_of_a_steroid,
        ),
    ),
    before=(
        comes_before(
            "Glucose measured, and infection looked for",
            Role.ONCOLOGY,
            Role.NURSING,
            by=short_trial_of_a_steroid,
        ),
    ),
    with_it=(
        goes_with(
            "Decide on day 5 to 7: below 30 % relief, stop; else down to the lowest dose that works, with a day to end",
            Role.ONCOLOGY,
            Role.PALLIATIVE_CARE,
            by=short_trial_of_a_steroid,
            days=5,
        ),
        goes_with(
            "Glucose, mood, sleep, and the strength of thighs and hips",
            Role.NURSING,
            by=short_trial_of_a_steroid,
            days=5,
        ),
        goes_with(
            "Where days or weeks are left, it goes on only for as long as it helps",
            Role.PALLIATIVE_CARE,
            by=comfort_care_in_the_last_days_or_weeks,
            only_where=LAST_DAYS,
        ),
    ),
    excludes=(Excludes("OPT-FLARE-DEX", "one steroid is enough, and the trial covers a flare"),),
    effect=corticosteroid_trial,
    modality=Modality.STEROID,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    alongside=Alongside(
        radiotherapy="It counts as cover of a flare: no second steroid for that.",
        systemic_treatment="With immunotherapy oncology is asked first.",
        exercise="It weakens thighs and hips when it goes on: test rising from a chair, and keep up leg work.",
    ),
    plain=PlainWords(
        what="A strong medicine against swelling. It can ease pain where swelling presses on a nerve or an organ. You try it for some days.",
        to_do="Take it in the morning with food. You may need blood sugar checks. Your team decides with you after about a week. Do not stop it by yourself.",
        can_go_wrong="It can raise your blood sugar, disturb your sleep and change your mood. It can hide an infection. After some weeks it can make your legs weak.",
        if_not="If it does not help within a week, your team stops it and looks for something else.",
    ),
    intervention="steroid",
    declined_with=frozenset({"steroids", "more_tablets"}),
    sources=short_trial_of_a_steroid.sources,
    checked=short_trial_of_a_steroid.checked,
)
