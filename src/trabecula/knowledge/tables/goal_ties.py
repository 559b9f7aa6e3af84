"""What may hold back a goal of the person, what would clear it, and what serves it.

Why      A goal that a safety rule blocks is not given up: the person hears which rule, and who can
         clear it. A goal that nothing in the plan serves is a question for the next visit.
Misuse   As a reason to talk somebody out of a goal. As a clearance: a goal that nothing here holds
         back is not thereby safe, and loads are set by a physiotherapist.

The dossier (goals module) asks for the ties and names none. Which statements hold which domain is
this project's own judgement.
"""

from typing import Final

from trabecula.knowledge.facts.lesion import FEMUR, SPINE, site
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.goal import GoalDomain, GoalTies, Hold
from trabecula.language.source import Checked
from trabecula.language.table import Entries, Entry

_CARRIES: Final = site.is_in((*SPINE, *FEMUR, "tibia", "acetabulum", "pelvis_other"))
"""At a bone that bears the body when it stands or walks."""

_CORD = Hold(
    ("EMR-01", "EMR-03", "EMR-05a", "EMR-07"),
    "Imaging of the whole spine, and a spinal surgeon or the emergency coordinator says that moving "
    "is safe.",
)
_FRACTURE = Hold(("EMR-08",), "X-ray or CT, and an orthopaedic opinion on the same day.")
_LEG_FRACTURE = Hold(
    ("EMR-08",), "X-ray or CT, and an orthopaedic opinion on the same day.", where=_CARRIES
)
_LOAD = Hold(
    ("REH-02H",),
    "A named clinician records that this region may be loaded: stability judged, or the bone fixed.",
)
_LEG_LOAD = Hold(
    ("REH-02H",),
    "A named clinician records that this region may be loaded: stability judged, or the bone fixed.",
    where=_CARRIES,
)
_LEG_SURGERY = Hold(
    ("SUR-03", "SUR-04", "SUR-05"),
    "An orthopaedic opinion: the bone fixed, or a written order for how much weight it may bear.",
    where=_CARRIES,
)
_ARM_SURGERY = Hold(
    ("SUR-02b", "SUR-03"),
    "An orthopaedic opinion: the bone fixed, or a written order for what the arm may carry.",
    where=site.is_in(("humerus", "radius_ulna")),
)
_FELL = Hold(("REH-10c",), "X-ray of the painful place, and nothing broken.")
_FEVER = Hold(("EMR-13", "EMR-13b", "REH-07d"), "The infection is excluded or treated.")
_STEPS = Hold(
    ("REH-06",), "Pain is back to where it was within 24 hours, or the region was imaged."
)
_BLEEDING = Hold(
    ("REH-07a",), "Platelets are 20 or more, or the haematologist says what may be done."
)
_DROWSY = Hold(
    ("EMR-12", "EMR-12b", "EMR-12d", "EMR-16"),
    "The cause of drowsiness or confusion is found and treated.",
)

_LOCAL = (
    "RT-01",
    "RT-01f",
    "RT-02",
    "RT-03",
    "RT-04",
    "RT-07",
    "RT-08",
    "SUR-09",
    "SUR-10",
    "SUR-11",
)
_BONE = ("SUR-03", "SUR-05", "SUR-14", "REH-16")
_MOVE = ("REH-01", "REH-04", "REH-05", "REH-08", "REH-10", "REH-17", "REH-19")
_STANDING = (_CORD, _LEG_FRACTURE, _LEG_LOAD, _LEG_SURGERY, _FELL, _STEPS, _FEVER)
_WHOLE_BODY = (_CORD, _FRACTURE, _LOAD, _LEG_SURGERY, _ARM_SURGERY, _FELL, _FEVER)


def _row(
    domain: GoalDomain, holds: tuple[Hold, ...], *served_by: str
) -> Entry[GoalDomain, GoalTies]:
    return Entry(
        domain.value.capitalize(),
        (domain,),
        holds=GoalTies(holds, tuple(dict.fromkeys(served_by))),
        sources=(panel.at("dossier of capabilities, goals module; the ties themselves are ours"),),
        checked=Checked.FROM_KNOWLEDGE,
    )


goal_ties = Entries(
    "What holds a goal back, and what serves it",
    (
        _row(GoalDomain.SELF_CARE, _WHOLE_BODY, *_MOVE, "REH-11", "REH-12", *_LOCAL, *_BONE),
        _row(GoalDomain.WALKING, _STANDING, *_MOVE, *_LOCAL, *_BONE),
        _row(GoalDomain.STAIRS, _STANDING, *_MOVE, "REH-11", *_LOCAL, *_BONE),
        _row(
            GoalDomain.WORK, (*_WHOLE_BODY, _DROWSY), "REH-01", "REH-04", "REH-12", "MON-09",
            "GOC-10", *_LOCAL, *_BONE,
        ),
        _row(GoalDomain.TRAVEL, (*_STANDING, _DROWSY), "REH-15", "GOC-10", *_MOVE, *_LOCAL, *_BONE),
        _row(GoalDomain.HOBBY, (*_WHOLE_BODY, _BLEEDING), *_MOVE, "REH-12", *_LOCAL, *_BONE),
        _row(GoalDomain.SOCIAL, (_CORD, _FRACTURE, _FEVER), "GOC-10", "PSY-10", "REH-12", "MON-09"),
        _row(GoalDomain.INTIMACY, _WHOLE_BODY, "REH-01", "PSY-03", "PSY-06", *_LOCAL),
        _row(GoalDomain.SLEEP, (_DROWSY,), "PSY-07", "PSY-07b", "EMR-11", *_LOCAL),
        _row(GoalDomain.ALERT_TIME, (_DROWSY,), "MON-09", "PSY-12", *_LOCAL),
        _row(GoalDomain.OTHER, _WHOLE_BODY, "REH-01", *_LOCAL, *_BONE),
    ),
)  # fmt: skip
