"""Effects of medicines for pain, by class.

Why      A medicine stands beside radiotherapy and surgery in the same comparison.
Misuse   To choose within a class: there the candidates of the formulary decide. To read *no
         estimate* as *no effect*. To take the numbers needed to treat of nerve pain at large for
         those of cancer pain.

The dossier has no rows for medicines and asks for them without invented numbers (errata, part B).
Pills are those of the medicine by itself on a usual day; its companions add their own. Sedation is
the formulary's. Marks, onset and burden are our own judgement.
"""

from typing import Final

from trabecula.knowledge.sources.medicines_guidelines import (
    asco_opioids_2023,
    bandieri_2016,
    derived_by_the_project,
    esmo_cancer_pain_2018,
    fall_risk_medicines_2018,
    neupsig_2025,
    who_cancer_pain_2018,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.effect import (
    Arm,
    Burden,
    Certainty,
    Comparison,
    Effect,
    Harm,
    NotDrawn,
    Onset,
    Outcome,
    Visits,
    of_100,
)
from trabecula.language.priority import marks
from trabecula.language.source import Checked, Citation

_RECALLED: Final = Checked.FROM_KNOWLEDGE
_OWN: Final = panel.at("our own judgement: onset, burden and marks")
_SEDATION: Final = derived_by_the_project.at("formulary: burden")
_WHO: Final = who_cancer_pain_2018.at("from knowledge: choice of analgesic")
_MORPHINE: Final = Arm("low-dose morphine", of_100("88.2"))
_WEAK: Final = Arm("weak opioid", of_100("57.7"))
_LESS_PAIN: Final = "pain down by a fifth or more"
_MODERATE_PAIN: Final = "people with moderate cancer pain"
_BANDIERI: Final = (bandieri_2016.at("abstract: responders in 28 days"),)
_ONE_TRIAL: Final = "one open randomised trial; graded by ourselves"
_NERVE_PAIN: Final = (
    NotDrawn(holds="Number needed to treat 4.6 to 8.9 in nerve pain of any cause, over the three classes of first choice.", because="no arms are given, and few of these people had cancer", sources=(neupsig_2025.at("first line, via a summary"),), checked=Checked.SECOND_HAND),
)  # fmt: skip


def _harm(holds: str, *sources: Citation, checked: Checked = _RECALLED) -> Harm:
    """A harm without a number; from general knowledge unless a source is named."""
    return Harm(holds=holds, people=None, sources=sources or (_WHO,), checked=checked)


strong_opioid = Effect(
    "A strong opioid",
    code="OWN-STRONG-OPIOID",
    measure="Relief of pain",
    outcomes=(
        Outcome(holds=_LESS_PAIN, when="28 days", of_whom=_MODERATE_PAIN, arm=_MORPHINE, against=_WEAK, comparison=Comparison.OTHER_TREATMENT, note="The other arm had a weak opioid; no number against no treatment.", sources=_BANDIERI, checked=Checked.YES),
    ),
    onset=Onset(0, 1, 7),
    durability="While it is taken; the dose may need to rise.",
    harms=(
        _harm("constipation in nearly everybody without a laxative; nausea and drowsiness, mostly in the first week"),
        _harm("falls: odds 1.60 times those without an opioid (1.35 to 1.91)", fall_risk_medicines_2018.at("opioids"), checked=Checked.YES),
        _harm("breathing slowed by too much; dependence; withdrawal on stopping at once"),
    ),
    burden=Burden(Visits(1, 3, "1 to 3, can be by telephone"), pills=2, sedation=2, hospital_days=0),
    mobility="Less pain helps to move; drowsiness and falls go the other way. No driving after a change of dose.",
    marks=marks(independence=1, work=-1, less_medication=-2, fast_relief=2, alertness=-1, time_at_home=1, longevity=0),
    certainty=Certainty.LOW,
    certainty_says=_ONE_TRIAL,
    sources=(asco_opioids_2023.at("1.1"), bandieri_2016.at("abstract"), _SEDATION, _OWN),
    checked=Checked.IN_PART,
)  # fmt: skip

weak_opioid = Effect(
    "A weak opioid",
    code="OWN-WEAK-OPIOID",
    measure="Relief of pain",
    outcomes=(
        Outcome(holds=_LESS_PAIN, when="28 days", of_whom=_MODERATE_PAIN, arm=_WEAK, against=_MORPHINE, comparison=Comparison.OTHER_TREATMENT, note="Worse than low-dose morphine.", sources=_BANDIERI, checked=Checked.YES),
    ),
    onset=Onset(0, 1, 7),
    durability="Often too little after weeks.",
    harms=(
        _harm("constipation, nausea, drowsiness, dizziness"),
        _harm("falls: odds 1.60 times those without an opioid (1.35 to 1.91)", fall_risk_medicines_2018.at("opioids"), checked=Checked.YES),
        _harm("no effect or too much of it by inheritance (codeine, tramadol); seizures and serotonin effects (tramadol)"),
    ),
    burden=Burden(Visits(1, 3, "1 to 3, can be by telephone"), pills=4, sedation=2, hospital_days=0),
    mobility="Less pain helps to move; dizziness and falls go the other way.",
    marks=marks(independence=0, work=-1, less_medication=-2, fast_relief=1, alertness=-1, time_at_home=1, longevity=0),
    certainty=Certainty.LOW,
    certainty_says=_ONE_TRIAL,
    sources=(asco_opioids_2023.at("2.1"), bandieri_2016.at("abstract"), _SEDATION, _OWN),
    checked=Checked.IN_PART,
)  # fmt: skip

paracetamol = Effect(
    "Paracetamol",
    code="OWN-PARACETAMOL",
    measure="Relief of pain",
    onset=Onset(0, 1, 7),
    durability="While it is taken; stopped after a week where it adds nothing.",
    harms=(_harm("harm to the liver above the limit for weight"),),
    burden=Burden(Visits(0, 1, "0 to 1"), pills=6, sedation=0, hospital_days=0),
    mobility="A little less pain on moving, at most.",
    marks=marks(independence=0, work=0, less_medication=-1, fast_relief=0, alertness=1, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_WHO, _SEDATION, _OWN),
    checked=_RECALLED,
)  # fmt: skip

anti_inflammatory = Effect(
    "An anti-inflammatory by mouth, for a short trial",
    code="OWN-NSAID",
    measure="Relief of bone pain",
    onset=Onset(0, 2, 7),
    durability="For the days of the trial, no longer.",
    harms=(
        _harm("ulcers and bleeding; harm to kidneys and heart; fluid"),
        _harm("falls: no more than without one, as far as shown (odds 1.09, 0.96 to 1.23)", fall_risk_medicines_2018.at("anti-inflammatories"), checked=Checked.YES),
    ),
    burden=Burden(Visits(1, 2, "1 to 2, with blood tests"), pills=2, sedation=0, hospital_days=0),
    mobility="Less pain on moving, where it works.",
    marks=marks(independence=1, work=1, less_medication=-1, fast_relief=1, alertness=1, time_at_home=0, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_WHO, _SEDATION, _OWN),
    checked=_RECALLED,
)  # fmt: skip

lidocaine_patch = Effect(
    "Lidocaine on the skin",
    code="OWN-LIDOCAINE",
    measure="Relief of nerve pain near the skin",
    onset=Onset(0, 3, 28),
    durability="While it is used.",
    harms=(_harm("sore skin"),),
    burden=Burden(Visits(0, 1, "0 to 1"), pills=0, sedation=0, hospital_days=0),
    mobility="Little.",
    marks=marks(independence=0, work=0, less_medication=0, fast_relief=0, alertness=2, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(neupsig_2025.at("second line, via a summary"), _SEDATION, _OWN),
    checked=_RECALLED,
)  # fmt: skip

gabapentinoid = Effect(
    "Gabapentin or pregabalin",
    code="OWN-GABAPENTINOID",
    measure="Relief of nerve pain",
    not_drawn=_NERVE_PAIN,
    onset=Onset(3, 14, 56),
    durability="While it is taken.",
    harms=(
        _harm("dizziness, drowsiness, swelling, slowed breathing beside an opioid"),
        _harm("falls: odds 1.55 times those without a medicine of this kind (antiepileptics, 1.25 to 1.92)", fall_risk_medicines_2018.at("antiepileptics"), checked=Checked.YES),
    ),
    burden=Burden(Visits(1, 2, "1 to 2, can be by telephone"), pills=3, sedation=2, hospital_days=0),
    mobility="Unsteady, above all at first.",
    marks=marks(independence=0, work=-1, less_medication=-2, fast_relief=0, alertness=-1, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(neupsig_2025.at("first line, via a summary"), _SEDATION, _OWN),
    checked=_RECALLED,
)  # fmt: skip

serotonin_noradrenaline_antidepressant = Effect(
    "Duloxetine or venlafaxine",
    code="OWN-SNRI",
    measure="Relief of nerve pain",
    not_drawn=_NERVE_PAIN,
    onset=Onset(7, 14, 56),
    durability="While it is taken.",
    harms=(_harm("nausea, sweating, raised blood pressure, bleeding, low sodium; withdrawal on stopping at once"),),
    burden=Burden(Visits(1, 2, "1 to 2, with blood pressure and sodium"), pills=1, sedation=1, hospital_days=0),
    mobility="Somewhat unsteady at first.",
    marks=marks(independence=0, work=0, less_medication=-1, fast_relief=0, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(neupsig_2025.at("first line, via a summary"), _SEDATION, _OWN),
    checked=_RECALLED,
)  # fmt: skip

tricyclic = Effect(
    "Amitriptyline or nortriptyline",
    code="OWN-TRICYCLIC",
    measure="Relief of nerve pain",
    not_drawn=_NERVE_PAIN,
    onset=Onset(7, 14, 42),
    durability="While it is taken.",
    harms=(_harm("drowsiness, dry mouth, constipation, low blood pressure on standing, confusion, irregular heartbeat, falls"),),
    burden=Burden(Visits(1, 2, "1 to 2, with a heart tracing where needed"), pills=1, sedation=3, hospital_days=0),
    mobility="Unsteady and drowsy.",
    marks=marks(independence=-1, work=-1, less_medication=-1, fast_relief=0, alertness=-2, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(neupsig_2025.at("first line, via a summary"), _SEDATION, _OWN),
    checked=_RECALLED,
)  # fmt: skip

corticosteroid_trial = Effect(
    "A short trial of a steroid",
    code="OWN-STEROID-TRIAL",
    measure="Relief of pain from swelling or pressure",
    not_drawn=(
        NotDrawn(holds="A randomised trial of methylprednisolone found no effect on cancer pain.", because="no number is given", sources=(panel.at("pharmacology dossier, section 4, R24: from knowledge"),), checked=_RECALLED),
    ),
    onset=Onset(0, 2, 7),
    durability="Days to weeks; stopped by day 5 to 7 without benefit.",
    harms=(_harm("poor sleep, changed mood, raised blood sugar, infection; weak thighs after weeks"),),
    burden=Burden(Visits(1, 2, "1 to 2, can be by telephone"), pills=2, sedation=0, hospital_days=0),
    mobility="A short lift; after weeks weaker thighs.",
    marks=marks(independence=0, work=0, less_medication=-1, fast_relief=1, alertness=0, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(_WHO, _SEDATION, _OWN),
    checked=_RECALLED,
)  # fmt: skip

rescue_opioid = Effect(
    "An opioid that works fast, for pain that breaks through",
    code="OWN-RESCUE",
    measure="Relief of an episode of pain",
    onset=Onset(0, 0, 1),
    durability="Hours, for each dose.",
    harms=(_harm("drowsiness, dizziness and falls after a dose; no driving for hours; overuse"),),
    burden=Burden(Visits(1, 2, "1 to 2, to find the dose"), pills=2, sedation=1, hospital_days=0),
    mobility="Taken before a movement that hurts, it makes that movement possible.",
    marks=marks(independence=1, work=0, less_medication=-1, fast_relief=2, alertness=-1, time_at_home=1, longevity=0),
    certainty=Certainty.NO_ESTIMATE,
    sources=(esmo_cancer_pain_2018.at("breakthrough pain, from knowledge"), _SEDATION, _OWN),
    checked=_RECALLED,
)  # fmt: skip
