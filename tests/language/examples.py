"""A small vocabulary for the specification of the language: facts, a source, statements."""

from collections.abc import Iterable
from datetime import date
from typing import Final, Literal, TypeAlias

from trabecula.language.arbitration import Row
from trabecula.language.carrier import MedicineGroup, Taken
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.code import FACT, Code
from trabecula.language.condition import About, Condition
from trabecula.language.edition import Edition
from trabecula.language.fact import LASTS, Fact, Taking, YesNo
from trabecula.language.number import Counted, Measured, TimeSince
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, MillimolesPerLitre, PainScore, Weeks
from trabecula.language.source import Checked, Citation, Source
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

Site: TypeAlias = Literal["spine", "femur", "rib"]
Sign: TypeAlias = Literal["limb_weakness", "numbness", "retention"]

GUIDELINE: Final = Source("GUIDE", "A guideline", "a journal", Checked.YES, "all of it")
TABLE_1: Final = GUIDELINE.at("Table 1")

shelf_life_of_a_calcium = PolicyValue(
    "shelf_life_of_a_calcium", Days(7), Days(1), Days(30), reason="no source gives one"
)
shelf_life_of_a_pain_score = PolicyValue(
    "shelf_life_of_a_pain_score", Days(1), Days(1), Days(7), reason="no source gives one"
)
shelf_life_of_a_medicine_list = PolicyValue(
    "shelf_life_of_a_medicine_list", Days(90), Days(1), Days(365), reason="no source gives one"
)
shelf_life_of_a_no = PolicyValue(
    "shelf_life_of_a_no", Days(90), Days(1), Days(365), reason="no source gives one"
)
long_prognosis = PolicyValue(
    "long_prognosis", Weeks(12), Weeks(4), Weeks(26), reason="the panel's choice"
)
many_falls = PolicyValue("many_falls", 2, 1, 5, reason="the panel's choice")

bedbound = YesNo("bedbound", "bedbound", "Is the person bedbound?", keeps=LASTS)
confused = YesNo("confusion", "confused", "Is the person confused?", keeps=LASTS)
opioids = Taking(
    "an opioid taken",
    "opioid",
    "Does the person take an opioid?",
    keeps=shelf_life_of_a_medicine_list,
    carried_by=(
        Taken({"yes": MedicineGroup("opioids", (Code(FACT, "morphine"),), ("morphine",))}),
    ),
)
falls = Counted("falls", "falls", "How many falls?", keeps=LASTS, lowest=0)
mirels_score = Counted(
    "Mirels score", "mirels", "What is the score?", keeps=LASTS, lowest=4, highest=12
)
calcium = Measured(
    "adjusted calcium",
    "calcium",
    "What is the calcium?",
    keeps=shelf_life_of_a_calcium,
    measured_in=MillimolesPerLitre,
    lowest=0.5,
    highest=6,
)
pain = Measured(
    "worst pain",
    "pain",
    "How bad is the pain?",
    keeps=shelf_life_of_a_pain_score,
    measured_in=PainScore,
    lowest=0,
    highest=10,
)
prognosis = Measured(
    "expected survival", "prognosis", "How long?", keeps=LASTS, measured_in=Weeks, lowest=0
)
time_to_benefit = Measured(
    "time to benefit", "benefit", "When will it help?", keeps=LASTS, measured_in=Weeks, lowest=0
)
stay = Measured("days in hospital", "stay", "How long?", keeps=LASTS, measured_in=Days, lowest=0)
since_radiotherapy = TimeSince(
    "time since radiotherapy", "rt_weeks", "When?", keeps=LASTS, measured_in=Weeks, lowest=0
)
since_surgery = TimeSince(
    "time since surgery", "surgery_weeks", "When?", keeps=LASTS, measured_in=Weeks, lowest=0
)
course = Chosen[Literal["stable", "worse"]](
    "course of the pain", "course", "How does it go?", keeps=LASTS, options=("stable", "worse")
)
signs = Checklist[Sign](
    "neurological signs",
    "signs",
    "Which signs?",
    keeps=shelf_life_of_a_calcium,
    items=("limb_weakness", "numbness", "retention"),
)
frailty = Checklist[Literal["frail"]](
    "frailty", "frailty", "Any frailty?", keeps=LASTS, items=("frail",)
)
site = Chosen[Site](
    "site of the lesion",
    "l_site",
    "Where is it?",
    about=About.LESION,
    keeps=LASTS,
    options=("spine", "femur", "rib"),
    words=(("femur", "thigh bone"),),
)
painful = YesNo("painful lesion", "l_painful", "Does it hurt?", about=About.LESION, keeps=LASTS)

FACTS: Final[tuple[Fact, ...]] = (
    bedbound, confused, opioids, falls, mirels_score, calcium, pain, prognosis, time_to_benefit,
    stay, since_radiotherapy, since_surgery, course, signs, frailty, site, painful,
)  # fmt: skip


def statement(
    when: Condition,
    *,
    code: str = "TST-01",
    title: str = "",
    only_if: Condition | None = None,
    unless: Condition | None = None,
    about: About = About.PERSON,
    urgency: Urgency = Urgency.ROUTINE,
    says: tuple[str, ...] = ("Do it.",),
    sources: tuple[Citation, ...] = (TABLE_1,),
) -> Statement:
    """A statement about nothing in particular, except what is given."""
    return Statement(
        title=title or f"Measure {code}",
        code=code,
        about=about,
        when=when,
        only_if=only_if,
        unless=unless,
        says=says,
        modality=Modality.ASSESSMENT,
        urgency=urgency,
        owner=(Role.NURSING,),
        strength=Strength.CONSENSUS,
        evidence="opinion",
        sources=sources,
        checked=Checked.YES,
    )


def edition(*statements: Statement, arbitration: Iterable[Row] = ()) -> Edition:
    """An edition of these statements over every fact of this vocabulary."""
    return Edition(
        "test",
        in_force=date(2026, 1, 1),
        areas=(("everything", FACTS),),
        statements=statements,
        arbitration=tuple(arbitration),
        no_keeps=shelf_life_of_a_no,
        spinal_sites=("spine",),
    )
