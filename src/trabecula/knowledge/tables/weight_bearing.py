"""How much weight a bone with a lesion may bear, until a surgeon says otherwise.

Why      A bone about to break is broken by a step; a bone that is sound weakens in bed.
Misuse   Against a surgeon's written order, which goes first. For a bone that the table does not
         know: then a physiotherapist decides. As an all-clear: *full* is pain-guided, and stands
         only where everything that would restrict is known not to apply.

A panel's defaults on the reading of orthopaedic guidance. Each lesion is asked by itself. The
legs' rows are for the femur and the tibia; the acetabulum goes no further than partial (errata). A
circumference above 50 % stands beside 30 mm along the axis, as in the highest tier of exercise risk
(errata). What is not known never frees: until then the cautious row for that part of the body
holds, and the rows that are not known say what to ask. Signs of the cord count as compression
until the spine is called stable, as in the immobilisation of the spine (EMR-03): our own reading,
since the section names confirmed compression only.
"""

from enum import StrEnum
from typing import Final

from trabecula.knowledge.facts.lesion import (
    FEMUR,
    SPINE,
    Site,
    acute_event,
    axial_cortical_involvement,
    circumferential_cortical_involvement,
    cortical_breach,
    functional_pain,
    mirels_score,
    operated,
    pathological_fracture,
    site,
    stabilised,
)
from trabecula.knowledge.facts.spine import (
    cord_compression_confirmed,
    neurological_signs,
    sins_score,
    spinal_stability_confirmed,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.surgery import boa_boos, van_der_linden_2004
from trabecula.language.condition import Condition, not_known
from trabecula.language.loading import WeightBearing
from trabecula.language.quantity import Millimetres, Percent
from trabecula.language.situation import Situation, Situations
from trabecula.language.source import Checked, Citation


class Status(StrEnum):
    """How much may be borne, from full to bed."""

    FULL = "full, guided by pain"
    AS_WRITTEN = "as the surgeon wrote (often full early)"
    NOT_IN_THE_TABLE = "no row for this bone: a physiotherapist or surgeon decides"
    PARTIAL = "partial"
    UPRIGHT = "upright as tolerated, no loaded flexion or rotation"
    NO_LOAD_THROUGH_THE_ARM = "no load through the arm"
    TOUCH_OR_NONE = "touch or no weight bearing"
    NONE_IMMOBILISED = "no weight bearing, immobilised"
    SUPINE = "supine, rolled like a log, until cleared"


class Aid(StrEnum):
    """What helps to bear no more than that."""

    NONE = "none"
    STICK = "walking stick"
    TWO_CRUTCHES = "two crutches"
    WALKER = "walker"
    WHEELCHAIR = "wheelchair"
    TRANSFER_BOARD = "transfer board"
    HOIST = "hoist"
    SLING = "sling"
    PLATFORM_AID = "walker with a platform for the forearm"
    ORTHOSIS = "orthosis, where one is fitted"
    BED = "bed"


LEGS: Final[tuple[Site, ...]] = (*FEMUR, "tibia")
ARMS: Final[tuple[Site, ...]] = ("humerus", "radius_ulna")
BEARS_THE_BODY: Final[tuple[Site, ...]] = (*LEGS, "acetabulum", "pelvis_other", *SPINE)
OF_THE_TABLE: Final[tuple[Site, ...]] = (*LEGS, *ARMS, *SPINE, "acetabulum")

SIGNS_OF_THE_CORD: Final = (
    "limb_weakness",
    "gait_difficulty",
    "sensory_loss",
    "bladder_dysfunction",
    "bowel_dysfunction",
    "saddle_anaesthesia",
    "cord_or_cauda_signs",
)
"""The signs for which the spine is immobilised (EMR-03)."""

CORTEX = van_der_linden_2004.at("abstract: axial above 30 mm, circumferential above 50 %")

_broken = acute_event | (pathological_fracture & ~stabilised)
_cord_in_danger = neurological_signs.found(*SIGNS_OF_THE_CORD) & (
    spinal_stability_confirmed.is_no | not_known(spinal_stability_confirmed)
)
_about_to_break = (
    (site.is_in(LEGS) & ((mirels_score >= 9) | functional_pain))
    | (site.is_in(FEMUR) & (axial_cortical_involvement > Millimetres(30)))
    | (site.is_in(FEMUR) & (circumferential_cortical_involvement > Percent(50)))
)  # fmt: skip


def _row(
    name: str,
    when: Condition,
    status: Status,
    *aids: Aid,
    says: str = "",
    sources: tuple[Citation, ...] = (),
) -> Situation[WeightBearing]:
    return Situation(
        name,
        when,
        holds=WeightBearing(status, aids, says),
        sources=(
            panel.at("guideline dossier, section 5b, on MSTS and BOA guidance; errata, part B"),
            boa_boos.at("from knowledge: protection of a bone at risk"),
            *sources,
        ),
        checked=Checked.FROM_KNOWLEDGE,
    )


weight_bearing = Situations(
    "Weight bearing until a surgeon says otherwise",
    restricting=(
        _row("Spine Instability Neoplastic Score 13 or more, or cord compression, confirmed or suspected", (site.is_in(SPINE) & ((sins_score >= 13) | _cord_in_danger)) | cord_compression_confirmed, Status.SUPINE, Aid.BED),
        _row("Suspected or complete fracture", site.is_in(BEARS_THE_BODY) & _broken, Status.NONE_IMMOBILISED, Aid.TRANSFER_BOARD, Aid.HOIST),
        _row("Femur or tibia: Mirels 9 or more, or pain on use; femur: more than 30 mm or half of the cortex", _about_to_break & ~stabilised, Status.TOUCH_OR_NONE, Aid.WALKER, Aid.WHEELCHAIR, says="A wheelchair where the arms are weak.", sources=(CORTEX,)),
        _row("Humerus: Mirels 8 or more, or a breach; a broken arm", (site.equals("humerus") & ((mirels_score >= 8) | cortical_breach) & ~stabilised) | (site.is_in(ARMS) & _broken), Status.NO_LOAD_THROUGH_THE_ARM, Aid.SLING, Aid.PLATFORM_AID),
        _row("Spine Instability Neoplastic Score 7 to 12", site.is_in(SPINE) & (sins_score >= 7) & (sins_score <= 12), Status.UPRIGHT, Aid.ORTHOSIS),
        _row("Mirels 8, femur or tibia", site.is_in(LEGS) & mirels_score.equals(8) & ~stabilised, Status.PARTIAL, Aid.TWO_CRUTCHES, Aid.WALKER, says="Limit stairs."),
        _row("Acetabulum with pain on weight bearing", site.equals("acetabulum") & functional_pain & ~stabilised, Status.PARTIAL, Aid.TWO_CRUTCHES, Aid.WALKER),
    ),
    meanwhile=(
        _row("Arm: something not known, or no row", site.is_in(ARMS), Status.NO_LOAD_THROUGH_THE_ARM, Aid.SLING, Aid.PLATFORM_AID),
        _row("Spine: something not known, or no row", site.is_in(SPINE), Status.UPRIGHT, Aid.ORTHOSIS),
        _row("A bone that the table does not know", site.is_not_in(OF_THE_TABLE), Status.NOT_IN_THE_TABLE),
        _row("Leg, acetabulum, or site not known: something not known, or no row", site.is_in((*LEGS, "acetabulum")) | not_known(site), Status.PARTIAL, Aid.TWO_CRUTCHES, Aid.WALKER, says="No crutch through an arm with a lesion."),
    ),
    freeing=(
        _row("After nail or prosthesis", operated | stabilised, Status.AS_WRITTEN, Aid.WALKER),
        _row("Long bone: Mirels 7 or less, no pain on use", site.is_in((*LEGS, *ARMS)) & (mirels_score <= 7) & functional_pain.is_no, Status.FULL, Aid.NONE, Aid.STICK),
    ),
)  # fmt: skip
