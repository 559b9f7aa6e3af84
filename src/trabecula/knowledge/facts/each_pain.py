"""What is known of one pain: where, of what kind, when, and what it keeps the person from.

A pain is told by its place. These facts are this project's own, after the dossier's sections on
pain; the words are ours.
"""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.facts.pain import Mechanism
from trabecula.knowledge.facts.sites import SITES
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_clinical_judgement,
    shelf_life_of_lesion_imaging,
    shelf_life_of_pain_reports,
    shelf_life_of_reports,
)
from trabecula.language.carrier import Observed
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.code import loinc
from trabecula.language.condition import About
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import Counted, Measured, TimeSince
from trabecula.language.quantity import Days, Minutes, PainScore, Points

Character: TypeAlias = Literal[
    "aching", "deep", "sharp", "throbbing", "cramping", "burning", "electric", "shooting",
    "painful_cold", "tingling", "numb", "itching",
]  # fmt: skip
Timing: TypeAlias = Literal["constant", "at_rest", "on_movement", "at_night", "in_the_morning"]
Trigger: TypeAlias = Literal[
    "spontaneous", "incident_volitional", "incident_nonvolitional", "procedural", "end_of_dose"
]
Hindrance: TypeAlias = Literal[
    "walking", "standing", "stairs", "sitting", "lying", "transfers", "turning_in_bed", "reaching",
    "washing_and_dressing", "sleep", "work", "being_with_others",
]  # fmt: skip
SensorySign: TypeAlias = Literal[
    "less_touch", "less_pinprick", "allodynia", "weakness", "lost_reflex"
]
NeuropsigGrade: TypeAlias = Literal["unlikely", "possible", "probable", "definite"]
ImagedCause: TypeAlias = Literal[
    "bone_destruction", "fracture", "nerve_or_cord_compression", "soft_tissue_mass", "other_cause"
]

pain_place = Chosen[str](
    "place of the pain",
    "p_place",
    "Where is this pain?",
    about=About.PAIN,
    options=tuple(site.code for site in SITES),
    words=tuple((site.code, site.label) for site in SITES),
    meaning="A place of the body map; its side is said with it, left or right as the person's own.",
    keeps=LASTS,
)
pain_here_worst = Measured(
    "worst of this pain in the last 24 hours",
    "p_worst",
    "How strong was this pain at its worst in the last 24 hours, from 0 to 10?",
    about=About.PAIN,
    measured_in=PainScore,
    lowest=0,
    highest=10,
    meaning="Worst of this pain in the last 24 hours on the numerical rating scale, 0 to 10.",
    keeps=shelf_life_of_pain_reports,
    carried_by=(Observed(loinc("72514-3", "38208-5")),),
)
pain_here_at_rest = Measured(
    "this pain at rest",
    "p_rest",
    "How strong is this pain at rest, from 0 to 10?",
    about=About.PAIN,
    measured_in=PainScore,
    lowest=0,
    highest=10,
    meaning="This pain at rest, 0 to 10.",
    keeps=shelf_life_of_pain_reports,
)
pain_here_on_movement = Measured(
    "this pain on movement",
    "p_movement",
    "How strong is this pain on standing, walking or moving this place, from 0 to 10?",
    about=About.PAIN,
    measured_in=PainScore,
    lowest=0,
    highest=10,
    meaning="This pain when the place is moved or bears weight, 0 to 10.",
    keeps=shelf_life_of_pain_reports,
)
movement_gap = Measured(
    "difference between this pain on movement and at rest",
    "p_gap",
    "By how many points does movement raise this pain?",
    about=About.PAIN,
    measured_in=Points,
    lowest=-10,
    highest=10,
    meaning="This pain on movement less this pain at rest.",
    keeps=shelf_life_of_pain_reports,
)
pain_here_began = TimeSince(
    "time since this pain began",
    "p_since",
    "How many days ago did this pain begin?",
    about=About.PAIN,
    measured_in=Days,
    lowest=0,
    meaning="Days since this pain began.",
    keeps=LASTS,
)
pain_character = Checklist[Character](
    "character of this pain",
    "p_character",
    "What is this pain like?",
    about=About.PAIN,
    items=get_args(Character),
    words=(("painful_cold", "painfully cold"), ("electric", "like electricity")),
    meaning="How the person describes this pain, in words of our own.",
    keeps=shelf_life_of_reports,
)
pain_here_timing = Checklist[Timing](
    "times of this pain",
    "p_timing",
    "When does this pain come?",
    about=About.PAIN,
    items=get_args(Timing),
    words=(("in_the_morning", "with stiffness in the morning"),),
    meaning="When this pain comes.",
    keeps=shelf_life_of_reports,
)
pain_eased_by_lying = YesNo(
    "relief of this pain on lying down",
    "p_eased_lying",
    "Does this pain ease on lying down or taking weight off?",
    about=About.PAIN,
    meaning="This pain eases when the place is unloaded.",
    keeps=shelf_life_of_reports,
)
pain_radiates = YesNo(
    "spread of this pain along a nerve",
    "p_radiates",
    "Does this pain run along a limb, or round the chest or belly like a band?",
    about=About.PAIN,
    meaning="This pain spreads in the territory of a root or a nerve.",
    keeps=shelf_life_of_reports,
)
pain_tender_swollen = YesNo(
    "tender, warm or swollen place",
    "p_tender",
    "Is this place tender to touch, warm or swollen?",
    about=About.PAIN,
    meaning="Local tenderness, warmth or swelling at the place of this pain.",
    keeps=shelf_life_of_reports,
)
pain_eased_by_anti_inflammatory = YesNo(
    "relief of this pain by an anti-inflammatory medicine",
    "p_eased_anti_inflammatory",
    "Did an anti-inflammatory medicine or a steroid clearly ease this pain?",
    about=About.PAIN,
    meaning="An NSAID or a corticosteroid eased this pain clearly.",
    keeps=shelf_life_of_clinical_judgement,
)
pain_hinders = Checklist[Hindrance](
    "what this pain stops the person from doing",
    "p_stops",
    "What does this pain stop this person from doing?",
    about=About.PAIN,
    items=get_args(Hindrance),
    words=(
        ("transfers", "getting up from a bed or chair"),
        ("being_with_others", "being with others"),
    ),
    meaning="What the person avoids or cannot do because of this pain.",
    keeps=shelf_life_of_reports,
)
episodes_per_day = Counted(
    "episodes of this pain in a day",
    "p_episodes",
    "How many episodes of this pain are there in a day?",
    about=About.PAIN,
    lowest=0,
    highest=200,
    meaning="Transient exacerbations of this pain in 24 hours.",
    keeps=shelf_life_of_reports,
)
minutes_to_peak = Measured(
    "time to the peak of an episode",
    "p_peak_minutes",
    "How many minutes does an episode take to its peak?",
    about=About.PAIN,
    measured_in=Minutes,
    lowest=0,
    highest=1440,
    meaning="Minutes from the begin of an episode to its peak.",
    keeps=shelf_life_of_reports,
)
minutes_of_episode = Measured(
    "length of an episode",
    "p_duration_minutes",
    "How many minutes does an episode last?",
    about=About.PAIN,
    measured_in=Minutes,
    lowest=0,
    highest=1440,
    meaning="Minutes that an episode lasts without treatment.",
    keeps=shelf_life_of_reports,
)
episode_trigger = Chosen[Trigger](
    "what brings on an episode",
    "p_trigger",
    "What brings on an episode: nothing, a movement that is meant, one that is not, a procedure, "
    "or the end of a dose?",
    about=About.PAIN,
    options=get_args(Trigger),
    words=(
        ("spontaneous", "nothing"),
        ("incident_volitional", "a movement that is meant, such as bearing weight"),
        ("incident_nonvolitional", "a movement that is not meant, such as a cough"),
        ("procedural", "a procedure or care"),
        ("end_of_dose", "the end of a dose: the background dose, not a breakthrough"),
    ),
    meaning="What brings on an episode; the end of a dose is a matter of the background dose.",
    keeps=shelf_life_of_reports,
)
episodes_predictable = YesNo(
    "episodes that can be foreseen",
    "p_predictable",
    "Can this person foresee the episodes?",
    about=About.PAIN,
    meaning="The person can foresee the episodes, so that a dose can be taken before.",
    keeps=shelf_life_of_reports,
)
minutes_to_relief = Measured(
    "time to relief of an episode",
    "p_relief_minutes",
    "How many minutes does the rescue medicine take to give relief?",
    about=About.PAIN,
    measured_in=Minutes,
    lowest=0,
    highest=1440,
    meaning="Minutes from the rescue medicine to meaningful relief.",
    keeps=shelf_life_of_reports,
)
dn4_here = Counted(
    "DN4 of this pain",
    "p_dn4",
    "What is the DN4 of this pain?",
    about=About.PAIN,
    lowest=0,
    highest=10,
    meaning="Total of the DN4 of this pain, 0 to 10; screening, not a diagnosis.",
    keeps=shelf_life_of_clinical_judgement,
)
neuropsig_here = Chosen[NeuropsigGrade](
    "NeuPSIG grade of this pain",
    "p_neupsig",
    "How certain is it that this pain is neuropathic?",
    about=About.PAIN,
    options=get_args(NeuropsigGrade),
    meaning="Grade of certainty that this pain is neuropathic; definite does not prove the cause.",
    keeps=shelf_life_of_clinical_judgement,
)
sensory_signs = Checklist[SensorySign](
    "signs of a nerve at this pain",
    "p_signs",
    "On examination, in the territory of this pain: less feeling for touch or a pin, pain on light "
    "touch, weakness, or a lost reflex?",
    about=About.PAIN,
    items=get_args(SensorySign),
    words=(
        ("less_touch", "less feeling for touch"),
        ("less_pinprick", "less feeling for a pin"),
        ("allodynia", "pain on light touch"),
        ("lost_reflex", "lost reflex"),
    ),
    meaning="Signs in the territory of this pain, found on examination.",
    keeps=shelf_life_of_reports,
)
imaging_of_pain = Checklist[ImagedCause](
    "what imaging shows at this pain",
    "p_imaging",
    "What does imaging show at the place of this pain?",
    about=About.PAIN,
    items=get_args(ImagedCause),
    meaning="What imaging shows that can explain this pain.",
    keeps=shelf_life_of_lesion_imaging,
)
mechanism_here = Chosen[Mechanism](
    "mechanism of this pain",
    "p_mech",
    "Is this pain nociceptive, neuropathic or mixed?",
    about=About.PAIN,
    options=get_args(Mechanism),
    meaning="Mechanism of this pain, as a clinician has judged it.",
    keeps=shelf_life_of_clinical_judgement,
)
