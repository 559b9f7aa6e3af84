"""An invented person with bone metastases: what happened, dated, before it is written as FHIR.

`inventing` makes them from `figures`, `writing` makes resources of them. Facts, medicines, sites
and procedures are named by the keys that the knowledge has for them.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from msgspec import Struct

Told: TypeAlias = bool | int | float | str | tuple[str, ...]
"""The value of a fact in its own unit; of a checklist, the items that were found (none: asked, and
nothing was found)."""

Illness: TypeAlias = Literal[
    "visceral_metastases", "heart_failure", "ischaemic_heart_disease", "copd", "liver_disease",
    "diabetes", "hypertension", "sleep_apnoea", "glaucoma", "seizures", "gastrointestinal_bleed",
    "depression", "pathological_fracture", "cord_compression", "hypercalcaemia",
    "neutropenic_sepsis", "osteonecrosis_of_jaw", "venous_thrombosis",
]  # fmt: skip
"""Diagnoses beside the primary tumour and the bone metastases, which the person and lesions say."""

Procedure: TypeAlias = Literal[
    "radiotherapy", "fixation", "spinal_decompression", "vertebroplasty", "physiotherapy",
    "dental_check", "goals_of_care_talk", "ct", "bone_scan", "mri_spine", "visit", "admission",
]  # fmt: skip


class Lesion(Struct, frozen=True, gc=False):
    """One bone metastasis. ``site`` is a place of the body map; ``side`` is ``left``, ``right`` or
    empty; ``look`` is ``lytic``, ``blastic`` or ``mixed``, and empty where nobody recorded it;
    ``sizes`` are its largest diameters in millimetres on days of imaging.
    """

    id: str
    site: str
    side: str
    look: str
    found: date
    sizes: tuple[tuple[date, float], ...] = ()


class Pain(Struct, frozen=True, gc=False):
    """One pain: its place on the body map, and the lesion that it comes from (or none)."""

    place: str
    side: str
    since: date
    until: date | None
    lesion: str = ""


class Finding(Struct, frozen=True, gc=False):
    """A value of a fact on a day: a result, a score, an answer, an observation.

    ``about`` is the id of the lesion, or the place of the pain, that it is about; empty where it
    is about the person. ``time`` is ``HH:MM``, empty where only the day is recorded. ``by`` is
    ``person``, ``carer`` or ``clinician``; empty for a measurement. ``unit`` is the unit in which
    it is written, where that is not the fact's own (``mg/dL``); the value is in the fact's own.
    """

    fact: str
    value: Told
    day: date
    time: str = ""
    about: str = ""
    by: str = ""
    unit: str = ""


class CheckIn(Struct, frozen=True, gc=False):
    """One answered check-in: which form, when, by whom (``person`` or ``carer``), the answers by
    the names that the form's check-in has for them (`language.check_in`): the key of a fact, the
    key and the item of a warning sign (``neuro_signs.limb_weakness``), ``pain-side``.
    """

    form: str
    day: date
    time: str
    by: str
    answers: tuple[tuple[str, Told], ...]


class Order(Struct, frozen=True, gc=False):
    """A medicine as it was ordered: by ingredient, one dose, how often, and from when to when.

    ``amount`` is in ``unit`` (UCUM) a dose, ``times`` a day (below 1: every several days);
    ``as_needed`` without a fixed interval, then ``times`` is the most a day. ``until`` is None
    where it goes on; ``stopped_undated`` where it was stopped, and nobody wrote when. Each step of
    a titration is an order of its own, until the day before the next. ``route`` is a value of the
    fact ``m_route``, ``release`` of the fact ``m_release``; a patch has its rate as its amount
    (``ug/h``) and is changed ``times`` a day.
    """

    id: str
    ingredient: str
    amount: float
    unit: str
    route: str
    release: str
    times: float
    since: date
    until: date | None = None
    as_needed: bool = False
    for_what: str = ""
    stopped_undated: bool = False


class Done(Struct, frozen=True, gc=False):
    """A procedure: radiotherapy, an operation, an intervention, a visit.

    ``lesion`` is the one treated or imaged. Of radiotherapy, ``dose`` in gray (all fractions
    together) and ``fractions``.
    """

    id: str
    kind: Procedure
    since: date
    until: date | None = None
    lesion: str = ""
    dose: float | None = None
    fractions: int | None = None


class Diagnosis(Struct, frozen=True, gc=False):
    """A condition; ``until`` is None while it is active, ``lesion`` the one that it is of."""

    kind: Illness
    since: date
    until: date | None = None
    lesion: str = ""


class Truth(Struct, frozen=True, gc=False):
    """What was planted, for evaluation; nowhere in the record.

    ``kind`` such as ``fracture``, ``cord_compression``, ``flare``, ``progression``, ``response``,
    ``toxicity``; ``what`` tells more (``complete``, ``partial``, the
    medicine); ``about`` is the lesion.
    """

    kind: str
    day: date
    what: str = ""
    about: str = ""
    until: date | None = None


@dataclass(slots=True)
class InventedPerson:
    """All that happened to one invented person until the last day that was asked for.

    ``primary`` is a value of the fact ``primary``, ``subtype`` its receptors or histology in words
    with underscores.
    """

    id: str
    name: str
    sex: str
    born: date
    primary: str
    diagnosed: date
    subtype: str = ""
    language: str = "en"
    died: date | None = None
    lesions: list[Lesion] = field(default_factory=list[Lesion])
    pains: list[Pain] = field(default_factory=list[Pain])
    diagnoses: list[Diagnosis] = field(default_factory=list[Diagnosis])
    findings: list[Finding] = field(default_factory=list[Finding])
    steps: list[tuple[date, int]] = field(default_factory=list[tuple[date, int]])
    check_ins: list[CheckIn] = field(default_factory=list[CheckIn])
    orders: list[Order] = field(default_factory=list[Order])
    done: list[Done] = field(default_factory=list[Done])
    goals: list[tuple[date, str]] = field(default_factory=list[tuple[date, str]])
    truths: list[Truth] = field(default_factory=list[Truth])
