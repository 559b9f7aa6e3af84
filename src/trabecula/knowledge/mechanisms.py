"""What speaks for and against each source of a pain: structure, nerve, inflammation.

The absence of a sign speaks against a source only where that is declared here. A score and the
answers that it is made of are one piece of evidence: a screening score is no diagnosis, and a
possible nerve pain is not a probable one.
"""

from typing import Final

from trabecula.knowledge.facts.each_pain import (
    dn4_here,
    imaging_of_pain,
    movement_gap,
    neuropsig_here,
    pain_character,
    pain_eased_by_anti_inflammatory,
    pain_eased_by_lying,
    pain_here_at_rest,
    pain_here_on_movement,
    pain_here_timing,
    pain_radiates,
    pain_tender_swollen,
    sensory_signs,
)
from trabecula.knowledge.facts.lesion import (
    acute_event,
    functional_pain,
    mechanical_spine_pain,
    mirels_score,
    pathological_fracture,
    vertebral_compression_fracture,
)
from trabecula.knowledge.facts.lesion_scores import lesion_sins_score
from trabecula.knowledge.facts.radiotherapy import time_since_radiotherapy_here
from trabecula.knowledge.sources.instruments_of_pain import bouhassira_2005, finnerup_2016
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import Condition
from trabecula.language.mechanism import Contributor, Evidence, Weight
from trabecula.language.quantity import PainScore, Points, Weeks
from trabecula.language.source import Checked, Citation

_PROJECT: Final = panel.at("mechanism of a pain: what speaks for and against each source")
_ON_LOADING: Final = "pain when the place is loaded"
_ON_UNLOADING: Final = "relief when it is not"
_DESCRIPTION: Final = "how the pain feels"
_FEELING: Final = "feeling on examination"
_EXAMINATION: Final = "signs of a nerve on examination"
_COURSE: Final = "where the pain runs"
_SINS: Final = panel.at("instruments dossier 3.1: scores of 7 and more need a spinal opinion")


def _evidence(
    contributor: Contributor,
    says: str,
    when: Condition,
    *,
    weight: Weight = Weight.SUPPORTING,
    against: bool = False,
    answers: tuple[str, ...] = (),
    source: Citation = _PROJECT,
    checked: Checked = Checked.FROM_KNOWLEDGE,
) -> Evidence:
    return Evidence(
        contributor,
        says,
        when=when,
        weight=weight,
        against=against,
        answers=frozenset(answers),
        source=source,
        checked=checked,
    )


EVIDENCE: Final = (
    _evidence(
        Contributor.STRUCTURAL,
        "a fracture at this place",
        imaging_of_pain.found("fracture") | pathological_fracture | vertebral_compression_fracture,
        weight=Weight.STRONG,
    ),
    _evidence(
        Contributor.STRUCTURAL,
        "a sudden event at the lesion: a crack, a deformity, no more weight bearing",
        acute_event.node(),
        weight=Weight.STRONG,
    ),
    _evidence(
        Contributor.STRUCTURAL,
        "a long bone that may break: Mirels 9 or more",
        mirels_score >= 9,
        weight=Weight.STRONG,
    ),
    _evidence(
        Contributor.STRUCTURAL,
        "mechanical pain at a level whose stability is in doubt: SINS 7 or more",
        mechanical_spine_pain & (lesion_sins_score >= 7),
        weight=Weight.STRONG,
        source=_SINS,
        checked=Checked.SECOND_HAND,
    ),
    _evidence(
        Contributor.STRUCTURAL,
        "pain on movement of 4 or more, 2 or more above the pain at rest",
        (pain_here_on_movement >= PainScore(4)) & (movement_gap >= Points(2)),
        answers=(_ON_LOADING,),
        source=panel.at("instruments dossier 1.1: movement-evoked gap, not validated"),
    ),
    _evidence(
        Contributor.STRUCTURAL,
        "pain on weight bearing or use",
        functional_pain.node(),
        answers=(_ON_LOADING,),
    ),
    _evidence(
        Contributor.STRUCTURAL,
        "mechanical pain of the spine",
        mechanical_spine_pain.node(),
        answers=(_ON_LOADING, _ON_UNLOADING),
    ),
    _evidence(
        Contributor.STRUCTURAL,
        "eased by lying or unloading",
        pain_eased_by_lying.node(),
        answers=(_ON_UNLOADING,),
    ),
    _evidence(
        Contributor.STRUCTURAL,
        "destroyed bone at this place on imaging",
        imaging_of_pain.found("bone_destruction"),
    ),
    _evidence(
        Contributor.STRUCTURAL,
        "as strong at rest as on movement",
        (movement_gap <= Points(0)) & (pain_here_at_rest >= PainScore(1)),
        against=True,
    ),
    _evidence(
        Contributor.NERVE,
        "NeuPSIG grade probable or definite",
        neuropsig_here.is_in(("probable", "definite")),
        answers=(_COURSE, _EXAMINATION),
        weight=Weight.STRONG,
        source=finnerup_2016.at("grades"),
        checked=Checked.IN_PART,
    ),
    _evidence(
        Contributor.NERVE,
        "compression of a nerve, a root or the cord on imaging",
        imaging_of_pain.found("nerve_or_cord_compression"),
        weight=Weight.STRONG,
    ),
    _evidence(
        Contributor.NERVE,
        "DN4 of 4 or more",
        dn4_here >= 4,
        answers=(_DESCRIPTION, _FEELING),
        source=bouhassira_2005.at("cut-off"),
        checked=Checked.SECOND_HAND,
    ),
    _evidence(
        Contributor.NERVE,
        "NeuPSIG grade possible",
        neuropsig_here.equals("possible"),
        answers=(_COURSE,),
        source=finnerup_2016.at("grades"),
        checked=Checked.IN_PART,
    ),
    _evidence(
        Contributor.NERVE,
        "burning, electric, shooting, painfully cold, tingling or numb",
        pain_character.found("burning", "electric", "shooting", "painful_cold", "tingling", "numb"),
        answers=(_DESCRIPTION,),
    ),
    _evidence(
        Contributor.NERVE,
        "runs along a nerve or a root",
        pain_radiates.node(),
        answers=(_COURSE,),
    ),
    _evidence(
        Contributor.NERVE,
        "less feeling, or pain on light touch, on examination",
        sensory_signs.found("less_touch", "less_pinprick", "allodynia"),
        answers=(_FEELING, _EXAMINATION),
    ),
    _evidence(
        Contributor.NERVE,
        "weakness or a lost reflex on examination",
        sensory_signs.found("weakness", "lost_reflex"),
        answers=(_EXAMINATION,),
    ),
    _evidence(
        Contributor.NERVE,
        "DN4 below 4",
        dn4_here <= 3,
        weight=Weight.STRONG,
        against=True,
        source=bouhassira_2005.at("cut-off"),
        checked=Checked.SECOND_HAND,
    ),
    _evidence(
        Contributor.NERVE,
        "NeuPSIG grade unlikely",
        neuropsig_here.equals("unlikely"),
        weight=Weight.STRONG,
        against=True,
        source=finnerup_2016.at("grades"),
        checked=Checked.IN_PART,
    ),
    _evidence(
        Contributor.INFLAMMATORY,
        "at rest, at night, or with stiffness in the morning",
        pain_here_timing.found("at_rest", "at_night", "in_the_morning"),
    ),
    _evidence(
        Contributor.INFLAMMATORY,
        "a tender, warm or swollen place",
        pain_tender_swollen.node(),
    ),
    _evidence(
        Contributor.INFLAMMATORY,
        "clearly eased by an anti-inflammatory medicine or a steroid",
        pain_eased_by_anti_inflammatory.node(),
    ),
    _evidence(
        Contributor.INFLAMMATORY,
        "radiotherapy of this lesion within the last 10 days: a flare is possible",
        time_since_radiotherapy_here <= Weeks(10 / 7),
        source=panel.at("guideline dossier 0a: pain flare within 10 days"),
    ),
    _evidence(
        Contributor.INFLAMMATORY,
        "no pain at all at rest",
        pain_here_at_rest <= PainScore(0),
        against=True,
    ),
)
"""In the order in which they are read."""
