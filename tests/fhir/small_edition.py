"""A small edition of invented statements, with one fact of each kind, for tests of writing."""

from datetime import date
from typing import Any

from trabecula.language.arbitration import Action, Clash, Inside, Row
from trabecula.language.carrier import LesionSite, MedicineGroup, Observed, Taken
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.code import loinc, rxnorm, snomed
from trabecula.language.condition import About, Condition
from trabecula.language.edition import BodySite, Edition
from trabecula.language.fact import LASTS, Taking, YesNo, takes
from trabecula.language.number import Counted, Measured, TimeSince
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, MillimolesPerLitre, PainScore, Weeks
from trabecula.language.source import Checked, Source
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

BOOK = Source("book", "An invented book", "none", Checked.YES, "all of it")
BONE = snomed("94222008")

calcium = Measured(
    "calcium",
    "ca",
    "What is the calcium?",
    keeps=LASTS,
    measured_in=MillimolesPerLitre,
    lowest=0,
    highest=7,
    carried_by=(Observed(loinc("29265-6")),),
)
sedated = YesNo("sedated", "sedated", "Is this person sedated?", keeps=LASTS)
opioids = Taking(
    "opioids",
    "opioids",
    "Does this person take an opioid?",
    keeps=LASTS,
    carried_by=(Taken({"yes": MedicineGroup("opioids", rxnorm("7052"), ("morphine",))}),),
)
signs = Checklist("signs", "signs", "Which signs?", keeps=LASTS, items=("weak", "numb"))
origin = Chosen(
    "origin", "primary", "Where did it begin?", keeps=LASTS, options=("lung", "unknown")
)
falls = Counted("falls", "falls", "How many falls?", keeps=LASTS, lowest=0)
since = TimeSince(
    "time since radiotherapy",
    "rt_weeks",
    "How many weeks ago?",
    keeps=LASTS,
    measured_in=Weeks,
    lowest=0,
)
site = Chosen(
    "site",
    "l_site",
    "Where is it?",
    about=About.LESION,
    keeps=LASTS,
    options=("femur", "rib"),
    carried_by=(LesionSite(),),
)
lesion_pain = Measured(
    "pain there",
    "l_pain",
    "How strong is the pain there?",
    about=About.LESION,
    keeps=LASTS,
    measured_in=PainScore,
    lowest=0,
    highest=10,
)
stable = YesNo("stable", "l_stable", "Is it stable?", about=About.LESION, keeps=LASTS)


def statement(code: str, title: str, when: Condition, urgency: Urgency, **more: Any) -> Statement:
    """A statement with what each needs, of which a test cares for some."""
    given: dict[str, Any] = {
        "says": (f"Do {code}.",),
        "modality": Modality.EMERGENCY,
        "owner": (Role.ONCOLOGY,),
        "strength": Strength.STRONG,
        "evidence": "high",
        "sources": (BOOK.at("page 1"),),
        "checked": Checked.YES,
    }
    return Statement(title, code=code, when=when, urgency=urgency, **(given | more))


lower_calcium = statement(
    "EMR-01",
    "Lowering of calcium",
    calcium >= MillimolesPerLitre(3.5),
    Urgency.IMMEDIATE,
    owner=(Role.EMERGENCY, Role.ONCOLOGY),
    contraindications=("Overload.",),
)
check_calcium = statement(
    "EMR-02", "Check of calcium", calcium >= MillimolesPerLitre(3), Urgency.SAME_DAY
)
less_opioid = statement(
    "EMR-03", "Less opioid", takes(opioids) & sedated, Urgency.SAME_DAY, modality=Modality.SAFETY
)
more_opioid = statement("PAI-01", "More opioid", takes(opioids), Urgency.WITHIN_48_HOURS)
irradiate = statement(
    "RT-01",
    "Radiotherapy",
    lesion_pain >= PainScore(4),
    Urgency.WITHIN_2_WEEKS,
    about=About.LESION,
)
fix = statement("SUR-01", "Fixation", stable.is_no, Urgency.WITHIN_72_HOURS, about=About.LESION)
read_on = statement(
    "INF-01",
    "Reading",
    signs.found() | origin.equals("lung") | (falls >= 1) | (since >= Weeks(4)),
    Urgency.INFORMATION,
)

EDITION = Edition(
    "small",
    in_force=date(2026, 1, 1),
    areas=(
        ("person", (calcium, sedated, opioids, signs, origin, falls, since)),
        ("lesion", (site, lesion_pain, stable)),
    ),
    statements=(
        lower_calcium,
        check_calcium,
        less_opioid,
        more_opioid,
        irradiate,
        fix,
        read_on,
    ),
    arbitration=(
        Row(
            "ARB-01",
            when_any=(fix,),
            action=Action.DEFER,
            targets=(irradiate,),
            reason="Fixation comes first.",
        ),
    ),
    clashes=(Clash(less_opioid, more_opioid, "One says less, one says more."),),
    inside=(Inside(check_calcium, lower_calcium),),
    sites=(
        BodySite("femur", "femur", "femur", None, snomed("71341001")),
        BodySite("rib", "rib", "rib", None, snomed("113197003")),
    ),
    bone_metastasis_codes=BONE,
    no_keeps=PolicyValue("no_keeps", Days(30), Days(1), Days(90), "Invented."),
).open()
