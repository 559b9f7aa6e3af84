"""Which movements and loads a bone with a lesion may be given, site by site.

Why      A programme that spares the diseased bone and trains the rest was safe in trials; one that
         leaves out everything costs strength.
Misuse   As a ban for good: *left out* means at the start. A physiotherapist may relax it where the
         lesion is treated, stable, painless and cleared by imaging. As a licence: a lesion at high
         risk is not loaded whatever this table says. As a limit in kilograms: no evidence supports
         any single one, and a physiotherapist sets it.

The exercise working group on bone metastases is less conservative than earlier advice, and gives
more weight to alignment, control and technique.

The modular programme of Galvão has rows for six regions and for all of them; ExerciseGuide adds the
cervical spine. Sites without a row take the row that the dossier names. The shaft of the femur,
which lies between two sites that take the row of the proximal femur, takes it too; the whole humerus
takes that of its proximal part. Clavicle and mandible take the rows of ribs and humerus together.
Every other site has no row: nothing is allowed before a physiotherapist has judged it.
"""

from typing import Final, Literal, TypeAlias

from trabecula.knowledge.cautions import (
    EXERCISE_GUIDE,
    FEMUR_CAUTION,
    HUMERUS_CAUTION,
    NECK_CAUTION,
    RIB_CAUTION,
    SPINE_CAUTION,
)
from trabecula.knowledge.facts.lesion import FEMUR, Site
from trabecula.knowledge.movements import (
    ELBOW,
    EVERY_SPINAL_MOVEMENT,
    HIP_FLEXION_AND_EXTENSION,
    KNEE,
    SHOULDER,
    SPINAL_FLEXION_EXTENSION_AND_ROTATION,
    Activity,
    Movement,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.rehabilitation import modular_programme_2011
from trabecula.language.loading import (
    ALLOWED,
    LEFT_OUT,
    Allowance,
    Caution,
    Load,
    Loads,
    all_except,
    only,
)
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Entry, TableRow

Place: TypeAlias = Site | Literal["all_regions"]
SiteLoad: TypeAlias = Load[Activity, Movement]

PUBLISHED = modular_programme_2011.at("table of sites and regions, as reprinted")
MAPPED = panel.at("guideline dossier, section 5a, rows without a published row; errata, part B")
DAILY_WALKING: Final = (
    "Walking is left out as training: daily walking follows the weight-bearing order."
)
ASK: Final = "No row: nothing is allowed at the start, ask a physiotherapist."


def _load(
    upper: Allowance[Movement],
    trunk: Allowance[Movement],
    lower: Allowance[Movement],
    walking: Allowance[Movement],
    stretch: Allowance[Movement],
    *cautions: TableRow[Caution[Movement]],
) -> SiteLoad:
    """In the order of the published columns; cycling and water are allowed in all of its rows."""
    allows = dict(zip(Activity, (upper, trunk, lower, walking, ALLOWED, stretch), strict=True))
    return Load(allows, cautions, (DAILY_WALKING,) if walking is LEFT_OUT else ())


_STIFF_SPINE = all_except(*SPINAL_FLEXION_EXTENSION_AND_ROTATION)
_NO_HIP = all_except(*HIP_FLEXION_AND_EXTENSION)
_ELBOW, _KNEE = only(*ELBOW), only(*KNEE)

PELVIS = _load(ALLOWED, ALLOWED, _NO_HIP, LEFT_OUT, ALLOWED)
LUMBAR = _load(ALLOWED, LEFT_OUT, ALLOWED, LEFT_OUT, _STIFF_SPINE, SPINE_CAUTION)
THORACIC = _load(_ELBOW, LEFT_OUT, ALLOWED, ALLOWED, _STIFF_SPINE, SPINE_CAUTION)
RIB = _load(_ELBOW, LEFT_OUT, ALLOWED, ALLOWED, _STIFF_SPINE, RIB_CAUTION)
PROXIMAL_FEMUR = _load(ALLOWED, ALLOWED, _NO_HIP, LEFT_OUT, ALLOWED, FEMUR_CAUTION)
PROXIMAL_HUMERUS = _load(_ELBOW, ALLOWED, ALLOWED, ALLOWED, all_except(*SHOULDER), HUMERUS_CAUTION)
ALL_REGIONS = _load(_ELBOW, LEFT_OUT, _KNEE, LEFT_OUT, _STIFF_SPINE)
CERVICAL = _load(
    _ELBOW, LEFT_OUT, ALLOWED, ALLOWED, all_except(*EVERY_SPINAL_MOVEMENT),
    SPINE_CAUTION, NECK_CAUTION,
)  # fmt: skip


def _row(
    name: str,
    load: SiteLoad,
    *places: Place | None,
    sources: tuple[Citation, ...] = (PUBLISHED,),
    checked: Checked = Checked.YES,
) -> Entry[Place, SiteLoad]:
    return Entry(name, places, holds=load, sources=sources, checked=checked)


def _mapped(name: str, load: SiteLoad, *places: Place | None) -> Entry[Place, SiteLoad]:
    return _row(name, load, *places, sources=(MAPPED,), checked=Checked.FROM_KNOWLEDGE)


loading_by_site: Loads[Place, Activity, Movement] = Loads(
    "Load and movement by site",
    (
        _row("Pelvis", PELVIS, "pelvis_other"),
        _row("Lumbar spine", LUMBAR, "lumbar"),
        _row("Thoracic spine", THORACIC, "thoracic"),
        _row("Ribs (as the thoracic spine)", RIB, "rib"),
        _row("Proximal femur", PROXIMAL_FEMUR, "femur_head_neck", "femur_peritrochanteric"),
        _row("Proximal humerus, read as the whole humerus", PROXIMAL_HUMERUS, "humerus", sources=(PUBLISHED, MAPPED)),
        _row("All regions", ALL_REGIONS, "all_regions"),
        _row("Cervical spine", CERVICAL, "cervical", sources=(EXERCISE_GUIDE,), checked=Checked.IN_PART),
        _mapped("Femoral shaft, tibia, acetabulum: no published row, as the proximal femur", PROXIMAL_FEMUR, "femur_shaft", "tibia", "acetabulum"),
        _mapped("Forearm, scapula, sternum: no published row, as the proximal humerus", PROXIMAL_HUMERUS, "radius_ulna", "scapula", "sternum"),
        _mapped("Clavicle, mandible: no published row, as ribs and humerus together", RIB & PROXIMAL_HUMERUS, "clavicle", "mandible"),
        _mapped("No row: sacrum, skull, foot or hand, site not known", Load({}, notes=(ASK,)), "sacrum", "skull", "foot_hand", None),
    ),
    everywhere="all_regions",
    regions=(
        frozenset(("pelvis_other", "acetabulum")),
        frozenset(("lumbar",)),
        frozenset(("thoracic", "rib")),
        frozenset(FEMUR),
        frozenset(("humerus",)),
    ),
)  # fmt: skip
