"""AHC-HRSN core questions and Hunger Vital Sign: what does this person lack?

Why      No plan works for somebody without a home, food, transport, light or safety.
Misuse   A need is not asked about where nobody will act on it, and is not a reason to withhold
         treatment. The questions about safety are asked alone.
"""

from typing import Final

from trabecula.calculation.cut_offs import reaches
from trabecula.calculation.social_need import harmed_by_others
from trabecula.knowledge.facts.person import abuse_or_neglect_concern, social_need
from trabecula.knowledge.instruments.items import graded, weighed, yes_no
from trabecula.knowledge.instruments.social.safety import (
    FOUR,
    PRIVATE,
    SAFETY_APART,
    WHO_ALONE,
    YES_ONLY,
)
from trabecula.knowledge.sources.instruments_of_circumstances import ahc_hrsn, hager_2010
from trabecula.language.code import loinc
from trabecula.language.fact import Fact
from trabecula.language.instrument import AssessmentArea, Assessor, Instrument, Licence, Score
from trabecula.language.item import Graded
from trabecula.language.source import Checked

ANY: Final = reaches(1)
TRUE: Final = {
    "often": loinc("LA28397-0"),
    "sometimes": loinc("LA6729-3"),
    "never": loinc("LA28398-8"),
}
WHO: Final = (Assessor.PERSON, Assessor.CARER, Assessor.CLINICIAN)


def _food(key: str, label: str, code: str) -> Graded:
    points = {"often": 1, "sometimes": 1, "never": 0}
    return graded(f"hunger_{key}", label, points, codes=loinc(code), answers=TRUE)


home: Final = graded("hrsn_home", "a steady home", {"steady": 0, "at_risk": 1, "none": 1})
home_problem: Final = weighed(
    "hrsn_home_problem",
    "a problem with the dwelling",
    meaning="Any: pests, damp or leaks, lead, no heating, no stove, no smoke alarm.",
)
FOOD: Final = (
    _food("worry", "worry over running out of food", "88122-7"),
    _food("ran_out", "food used up without money for more", "88123-5"),
)
transport: Final = weighed("hrsn_transport_lack", "things missed for lack of transport")
utilities: Final = graded(
    "hrsn_utilities_cut",
    "supply of power, gas, oil or water",
    {"no_threat": 0, "threatened": 1, "already_shut_off": 1},
)


def _domain(key: str, label: str, of: tuple[Fact, ...], words: str) -> Score:
    return Score(
        yes_no(f"hrsn_{key}", label),
        of=of,
        by=ANY,
        words=words,
        rises=True,
        source=ahc_hrsn.at("which answers are a need"),
        checked=Checked.YES,
    )


_NEEDS: Final = (home, home_problem, *FOOD, transport, utilities)

health_related_social_needs = Instrument(
    "ahc-hrsn",
    "Health-related social needs, core questions",
    measures="Need for housing, food, transport, utilities or safety.",
    area=AssessmentArea.SOCIAL,
    items=(*_NEEDS, *FOUR),
    scores=(
        _domain("housing", "need for housing", (home, home_problem), "home at risk or a problem"),
        _domain("food", "need for food", FOOD, "often or sometimes, to either"),
        _domain("transport", "need for transport", (transport,), "yes"),
        _domain("utilities", "need for utilities", (utilities,), "threatened or shut off"),
        Score(
            yes_no("hrsn_safety", "need for safety", meaning=YES_ONLY),
            of=FOUR,
            by=harmed_by_others,
            words="HITS above 10",
            rises=True,
            fills=abuse_or_neglect_concern,
            only_yes=True,
            source=ahc_hrsn.at("safety: sum of four"),
            checked=Checked.YES,
        ),
        Score(
            yes_no(
                "hrsn_need",
                "a social need besides safety",
                meaning="Money is not among its questions.",
            ),
            of=_NEEDS,
            by=ANY,
            words="any of housing, food, transport or utilities; safety stands apart",
            rises=True,
            fills=social_need,
            only_yes=True,
            source=ahc_hrsn.at("which answers are a need; that safety stands apart is ours"),
            checked=Checked.IN_PART,
        ),
    ),
    version="AHC-HRSN, core, ten questions",
    recall="now for the home; 12 months for food, transport and utilities",
    interval="at baseline, every 3 months, and on decline",
    licence=Licence(
        "Public domain (CMS), but for two parts: HITS, owned by K Sherin, whose own words need "
        "permission, and Hunger Vital Sign, owned by Children's HealthWatch and free."
    ),
    self_report=True,
    assessors=WHO_ALONE,
    codes=loinc("96777-8"),
    notes=(PRIVATE, SAFETY_APART, "The supplement of the tool is not asked here."),
    source=ahc_hrsn.at("core questions"),
    checked=Checked.YES,
)

hunger_vital_sign = Instrument(
    "hunger-vital-sign",
    "Hunger Vital Sign",
    measures="Risk of going without food.",
    area=AssessmentArea.SOCIAL,
    items=FOOD,
    scores=(
        Score(
            yes_no(
                "hunger_risk",
                "risk of going without food",
                codes=loinc("88124-3"),
                answers={"yes": loinc("LA19952-3"), "no": loinc("LA19983-8")},
                meaning="Food is one need of several: no risk here does not say that there is none.",
            ),
            of=FOOD,
            by=ANY,
            words="often or sometimes, to either question",
            rises=True,
            fills=social_need,
            only_yes=True,
            source=hager_2010.at("rule"),
            checked=Checked.YES,
        ),
    ),
    version="Hunger Vital Sign, two questions",
    recall="12 months",
    interval="at baseline, every 3 months, and on decline",
    licence=Licence("Owned by Children's HealthWatch; free to use.", wording=True),
    self_report=True,
    assessors=WHO,
    codes=loinc("88121-9"),
    notes=("The same two questions stand in AHC-HRSN: ask them once.",),
    source=hager_2010.at("questions"),
    checked=Checked.YES,
)
