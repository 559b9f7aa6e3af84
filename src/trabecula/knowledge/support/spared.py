"""What spares a bone with a lesion and what is left out, site by site: at work, and in closeness.

Why      *Be careful* tells nobody what to do; a chair, a pillow or a lighter box does.
Misuse   As clearance: a lesion at high risk is not loaded whatever stands here (REH-02H), and a
         physiotherapist who has seen the person may say otherwise. Our own judgement, along the
         table of load by site; no trial stands behind it.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from trabecula.knowledge.facts.lesion import Site
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked, Citation
from trabecula.language.support import SpareAndAvoid
from trabecula.language.table import Entries, Entry

Rows: TypeAlias = Mapping[str, tuple[tuple[Site, ...], SpareAndAvoid]]

_WORK: Final[Rows] = {
    "Neck": (
        ("cervical",),
        SpareAndAvoid(
            ("Screen and papers at eye level; a headset; turning the chair instead of the neck.",),
            ("Work above the head, looking up or over the shoulder for long, carrying on shoulder or head, vibration.",),
        ),
    ),
    "Back and ribs": (
        ("thoracic", "lumbar", "rib"),
        SpareAndAvoid(
            ("Sitting and standing in turn, a chair with a back, things at waist height, help with loads.",),
            ("Lifting and carrying, bending and twisting, pushing and pulling, vibration and jolts.",),
        ),
    ),
    "Hip, thigh, pelvis or lower leg": (
        ("femur_head_neck", "femur_peritrochanteric", "femur_shaft", "tibia", "acetabulum", "pelvis_other"),
        SpareAndAvoid(
            ("Work sitting down, a place near the entrance and the toilet, breaks to change position, a place for the walking aid.",),
            ("Ladders, stairs as a task, standing and walking for long, squatting and kneeling, carrying, pedals that need force.",),
        ),
    ),
    "Arm, shoulder or chest wall": (
        ("humerus", "radius_ulna", "scapula", "sternum", "clavicle"),
        SpareAndAvoid(
            ("Tasks at waist height close to the body, the other arm, a headset, dictation in place of typing.",),
            ("Lifting, reaching above the shoulder, pushing up, pulling, throwing, tools that jerk or vibrate.",),
        ),
    ),
}  # fmt: skip

_CLOSE: Final[Rows] = {
    "Neck": (
        ("cervical",),
        SpareAndAvoid(
            ("Lying on the back or side, the head on one firm pillow and in line with the body.",),
            ("Lifting, pressing or twisting the head; lying face down; weight on shoulders or head.",),
        ),
    ),
    "Upper back and ribs": (
        ("thoracic", "rib"),
        SpareAndAvoid(
            ("Lying on the side that does not hurt, face to face or one behind the other, a pillow at the back.",),
            ("A partner's weight on the chest, tight hugs, arching, twisting, leaning on the arms.",),
        ),
    ),
    "Lower back": (
        ("lumbar",),
        SpareAndAvoid(
            ("Lying on the side with knees a little bent and a pillow between them, or on the back with a pillow under the knees; the partner moves.",),
            ("Bending, arching, twisting, kneeling on all fours, standing positions that need lifting.",),
        ),
    ),
    "Hip, thigh or pelvis": (
        ("femur_head_neck", "femur_peritrochanteric", "femur_shaft", "acetabulum", "pelvis_other"),
        SpareAndAvoid(
            ("Lying on the back or on the other side, the leg supported by pillows in a middle position; the partner moves and carries their own weight.",),
            ("Weight on the hip or leg, kneeling, legs wide apart or bent up far, turning the leg, standing on it.",),
        ),
    ),
    "Lower leg": (
        ("tibia",),
        SpareAndAvoid(
            ("Lying, the leg on a pillow.",),
            ("Kneeling, standing on the leg, anybody's weight on it.",),
        ),
    ),
    "Arm, shoulder or chest wall": (
        ("humerus", "radius_ulna", "scapula", "sternum", "clavicle"),
        SpareAndAvoid(
            ("Lying on the back or on the other side, the arm on a pillow; the partner carries their own weight.",),
            ("Propping up on the arm, lying on it, pulling on it, weight on the chest.",),
        ),
    ),
}  # fmt: skip


def _entries(name: str, rows: Rows, source: Citation) -> Entries[str, SpareAndAvoid]:
    return Entries(
        name,
        tuple(
            Entry(label, sites, holds=said, sources=(source,), checked=Checked.FROM_KNOWLEDGE)
            for label, (sites, said) in rows.items()
        ),
    )


WORK_BY_SITE: Final = _entries(
    "Work by site", _WORK, panel.at("capabilities of the guideline dossier, row R18")
)
POSITIONS_BY_SITE: Final = _entries(
    "Positions by site", _CLOSE, panel.at("capabilities of the guideline dossier, row R19")
)
