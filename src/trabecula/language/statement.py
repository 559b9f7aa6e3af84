"""Statements: what applies to whom, by when, by whose hand, on what basis."""

import hashlib
import re
from dataclasses import KW_ONLY, dataclass
from enum import Enum, StrEnum
from functools import cached_property, total_ordering

from trabecula.language.condition import About, And, Condition, Not
from trabecula.language.policy import PolicyValue
from trabecula.language.source import Checked, Citation


@total_ordering
class Urgency(Enum):
    """How soon, in words and in hours; a standing restriction and information have no clock.

    The sooner is the lower.
    """

    IMMEDIATE = ("immediate", 1)
    WITHIN_4_HOURS = ("within 4 hours", 4)
    SAME_DAY = ("same day", 24)
    STANDING_RESTRICTION = ("standing restriction", None)
    WITHIN_48_HOURS = ("within 48 hours", 48)
    WITHIN_72_HOURS = ("within 72 hours", 72)
    WITHIN_1_WEEK = ("within 1 week", 168)
    WITHIN_2_WEEKS = ("within 2 weeks", 336)
    WITHIN_4_WEEKS = ("within 4 weeks", 672)
    ROUTINE = ("routine", 2016)
    INFORMATION = ("information", None)

    def __init__(self, words: str, within_hours: int | None) -> None:
        self.words = words
        self.within_hours = within_hours
        self.rank = len(type(self).__members__)
        """0 is the most urgent."""

    def __lt__(self, other: "Urgency") -> bool:
        return self.rank < other.rank

    def __str__(self) -> str:
        return self.words


class Strength(StrEnum):
    """How strongly the source says it."""

    STRONG = "strong"
    CONDITIONAL = "conditional"
    CONSENSUS = "consensus"


class Role(StrEnum):
    """Who owns an action."""

    BEREAVEMENT_SERVICE = "bereavement service"
    CHAPLAIN = "chaplain"
    CLINICIAN_ON_DUTY = "clinician on duty"
    COORDINATOR = "coordinator"
    DENTIST = "dentist"
    DIETITIAN = "dietitian"
    EMERGENCY = "emergency department"
    GERIATRICS = "geriatrics"
    HAEMATOLOGY = "haematology"
    INTERVENTIONAL_RADIOLOGY = "interventional radiology"
    NUCLEAR_MEDICINE = "nuclear medicine"
    NURSING = "nursing"
    OCCUPATIONAL_THERAPY = "occupational therapy"
    ONCOLOGY = "oncology"
    ORTHOPAEDICS = "orthopaedics"
    ORTHOTIST = "orthotist"
    PAIN_SPECIALIST = "pain specialist"
    PALLIATIVE_CARE = "palliative care"
    PHARMACY = "pharmacy"
    PHYSIOTHERAPY = "physiotherapy"
    PRIMARY_CARE = "primary care"
    PSYCHIATRY = "psychiatry"
    PSYCHOLOGY = "psychology"
    RADIATION_ONCOLOGY = "radiation oncology"
    SOCIAL_WORK = "social work"
    SPINE_COORDINATOR = "spinal cord compression coordinator"
    SPINE_SURGERY = "spine surgery"


class Modality(StrEnum):
    """What kind of care a statement calls for."""

    ANALGESIA = "analgesia"
    ASSESSMENT = "assessment"
    ASSISTIVE_DEVICE = "assistive device"
    BONE_MODIFYING_AGENT = "bone-modifying agent"
    CARER_SUPPORT = "carer support"
    COORDINATION = "coordination"
    DATA_REQUEST = "data request"
    EMERGENCY = "emergency"
    FRACTURE_CARE = "fracture care"
    GOALS_OF_CARE = "goals of care"
    IMAGING = "imaging"
    INFECTION = "infection"
    INTERVENTION = "intervention"
    METABOLIC = "metabolic"
    MONITORING = "monitoring"
    MULTIDISCIPLINARY_TEAM = "multidisciplinary team"
    NUTRITION = "nutrition"
    OBSERVATION = "observation"
    OCCUPATIONAL_THERAPY = "occupational therapy"
    ORTHOSIS = "orthosis"
    PHYSICAL_AGENT = "physical agent"
    POSITIONING = "positioning"
    PSYCHOLOGICAL_CARE = "psychological care"
    RADIONUCLIDE = "radionuclide"
    RADIOTHERAPY = "radiotherapy"
    REHABILITATION = "rehabilitation"
    REPLANNING = "replanning"
    SAFEGUARDING = "safeguarding"
    SAFETY = "safety"
    SOCIAL_CARE = "social care"
    STEROID = "steroid"
    SURGERY = "surgery"
    TELEHEALTH = "telehealth"
    TRANSITION = "transition"


_CODE = re.compile(r"[A-Z]+-\d+[A-Za-z]*")


@dataclass(frozen=True, eq=False)
class Statement:
    """One thing that a source says should be done for whoever it applies to.

    ``also`` are codes under which another part of the dossier says the same.
    It answers ``when`` and ``only_if`` and not ``unless``. ``only_if`` names what must be known
    to hold before the thing is offered, ``unless`` what silences it. ``title`` completes the
    sentence "Dr N set aside *title* because ...". In a statement that is immediate, an unknown
    inside a negation (``unless``, ``~``) counts as not excluded. ``clock_from`` is the place that
    gives the clock; without one, the clock is a local policy value. ``standing`` is for what is
    answered as immediate and then holds for as long as it applies: it is shown without a clock.

    Raises ``ValueError`` where a code, title, text, owner or source is missing.
    """

    title: str
    _: KW_ONLY
    code: str
    also: tuple[str, ...] = ()
    about: About = About.PERSON
    when: Condition
    only_if: Condition | None = None
    unless: Condition | None = None
    says: tuple[str, ...]
    modality: Modality
    urgency: Urgency
    standing: bool = False
    clock_from: Citation | None = None
    owner: tuple[Role, ...]
    strength: Strength
    evidence: str
    sources: tuple[Citation, ...]
    checked: Checked
    contraindications: tuple[str, ...] = ()
    precautions: tuple[str, ...] = ()
    follow_up: tuple[str, ...] = ()
    monitor: tuple[str, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise ValueError(f"statement code {self.code!r} is not like 'SUR-03'")
        for part in ("title", "says", "owner", "evidence", "sources"):
            if not getattr(self, part):
                raise ValueError(f"statement {self.code} has no {part}")
        if self.standing and not self.immediate:
            raise ValueError(f"statement {self.code} stands, and is not immediate")

    @property
    def name(self) -> str:
        """The title as a name: what the declaration is called in its module."""
        return re.sub(r"[^a-z0-9]+", "_", self.title.lower()).strip("_")

    @property
    def immediate(self) -> bool:
        """Whether it waits for nothing, so that a missing exclusion never hides it."""
        return self.urgency is Urgency.IMMEDIATE

    @cached_property
    def condition(self) -> Condition:
        """``when`` and ``only_if`` and not ``unless``, as one tree."""
        parts = [self.when.node()]
        if self.only_if is not None:
            parts.append(self.only_if.node())
        if self.unless is not None:
            parts.append(Not(self.unless.node()))
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    @cached_property
    def clock(self) -> PolicyValue[Urgency] | None:
        """The clock as a local policy value; None where it is not for a clinic to set.

        That is where a source gives it, where there is none, and where the statement is
        immediate. It may be made sooner, down to 4 hours; what is due the same day cannot be made
        to wait longer, anything else by one step.
        """
        fixed = (Urgency.IMMEDIATE, Urgency.INFORMATION)
        if self.clock_from is not None or self.urgency in fixed:
            return None
        place = _CLOCKS.index(self.urgency)
        longest = place if self.urgency <= Urgency.SAME_DAY else min(place + 1, len(_CLOCKS) - 1)
        return PolicyValue(
            f"clock_of_{self.name}",
            self.urgency,
            _CLOCKS[0],
            _CLOCKS[longest],
            reason=f"No source that was read says how soon this is due ({self.code}): "
            "the clock is a default of this project's panel.",
        )

    def digest(self, condition_words: str) -> str:
        """Identifies the content that a reviewer signs; any change of it changes the digest."""
        content = (
            self.title, self.code, self.also, self.about, condition_words, self.says, self.modality,
            self.urgency.words, self.standing, self.clock_from and self.clock_from.place,
            self.owner, self.strength, self.evidence, self.contraindications,
            self.precautions, self.follow_up, self.monitor, self.note, self.checked.value,
            tuple((citation.source.key, citation.place) for citation in self.sources),
        )  # fmt: skip
        return hashlib.sha256(repr(content).encode()).hexdigest()[:16]


_CLOCKS = tuple(
    urgency
    for urgency in Urgency
    if urgency.within_hours is not None and urgency is not Urgency.IMMEDIATE
)
"""The clocks that a clinic can choose from, the soonest first."""
