"""What is avoided, and what is taught, whatever the exercise, where a bone has a lesion."""

from trabecula.knowledge.movements import Movement
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.rehabilitation import modular_programme_2011
from trabecula.language.loading import Caution
from trabecula.language.source import Checked, Citation
from trabecula.language.table import TableRow

PANEL = panel.at("guideline dossier, section 5a, extra cautions")
EXERCISE_GUIDE = modular_programme_2011.at("ExerciseGuide, table 2, row of the cervical spine")


def _caution(
    *teach: str,
    avoid: tuple[Movement, ...],
    source: Citation = PANEL,
    checked: Checked = Checked.FROM_KNOWLEDGE,
) -> TableRow[Caution[Movement]]:
    return TableRow(holds=Caution(frozenset(avoid), teach), sources=(source,), checked=checked)


SPINE_CAUTION = _caution(
    "Hinge at the hips.",
    "Roll like a log in bed.",
    "Use a stool to put on shoes.",
    avoid=(
        Movement.LOADED_SPINAL_FLEXION,
        Movement.SPINAL_ROTATION,
        Movement.SIT_UP,
        Movement.HEAVY_OVERHEAD_LIFT,
    ),
)
FEMUR_CAUTION = _caution(
    "On stairs, lead with the good leg going up and with the diseased leg going down.",
    avoid=(Movement.SINGLE_LEG_STANCE, Movement.PIVOT, Movement.STEP_DOWN),
)
HUMERUS_CAUTION = _caution(
    avoid=(Movement.PUSH_UP_FROM_CHAIR, Movement.OPENING_A_HEAVY_DOOR, Movement.CRUTCH)
)
RIB_CAUTION = _caution(
    "Splint the chest to cough.", avoid=(Movement.LYING_PRONE, Movement.DEEP_THRUST)
)
NECK_CAUTION = _caution(
    avoid=(Movement.NECK_LOADING, Movement.NECK_TRACTION),
    source=EXERCISE_GUIDE,
    checked=Checked.IN_PART,
)
