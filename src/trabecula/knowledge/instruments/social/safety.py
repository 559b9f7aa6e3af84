"""HITS and EASI: is this person harmed by somebody near?

Why      Illness makes people depend on others, and some of those harm them or take their opioids.
Misuse   Ask alone, never in front of a carer, and never let the answers reach an account that
         others can open. A negative screen rules nothing out. What must be reported, and to whom,
         is local law; a person decides it, never this program.
"""

from typing import Final

from trabecula.calculation.elder_abuse import abuse_suspected, left_unanswered
from trabecula.calculation.scoring import total
from trabecula.calculation.social_need import harmed_by_others
from trabecula.knowledge.facts.person import abuse_or_neglect_concern
from trabecula.knowledge.instruments.items import chosen, counted, rated, yes_no
from trabecula.knowledge.sources.instruments_of_circumstances import sherin_1998, yaffe_2008
from trabecula.language.choice import Chosen
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.source import Checked

PRIVATE: Final = "Ask alone, and keep the answers from every account that others can open."
WHO_ALONE: Final = (Assessor.PERSON, Assessor.CLINICIAN)
SAFETY_APART: Final = (
    "The tool counts safety among its needs; here it stands apart, so that whoever may see that "
    "there is a need learns nothing of harm by others."
)
YES_ONLY: Final = "Says yes only: a negative screen does not rule it out."

FOUR: Final = tuple(
    rated(f"hits_{key}", label, 1, 5, meaning="1 never, 5 often.")
    for key, label in (
        ("hurt", "bodily harm"),
        ("insult", "belittling"),
        ("threat", "threats"),
        ("scream", "shouting or cursing"),
    )
)

hits = Instrument(
    "hits",
    "HITS, four questions about harm by others",
    measures="Harm by somebody near, family and friends among them.",
    area=AssessmentArea.SOCIAL,
    items=FOUR,
    scores=(
        Score(
            counted("hits", "HITS score", 4, 20),
            of=FOUR,
            by=total,
            words="sum of the four items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "above 10",
                    (Band("negative"), Band("positive", 10, above=True)),
                    source=sherin_1998.at("cut-off, as the tool of CMS prints it"),
                    checked=Checked.YES,
                ),
            ),
            source=sherin_1998.at("scoring"),
            checked=Checked.YES,
        ),
        Score(
            yes_no("hits_concern", "HITS above 10", meaning=YES_ONLY),
            of=FOUR,
            by=harmed_by_others,
            words="sum above 10",
            rises=True,
            fills=abuse_or_neglect_concern,
            only_yes=True,
            source=sherin_1998.at("cut-off, as the tool of CMS prints it"),
            checked=Checked.YES,
        ),
    ),
    version="HITS, as in AHC-HRSN",
    recall="as things are; the form in use says how far back",
    interval="at baseline, every 3 months, and on decline",
    licence=Licence("Owned by K Sherin: its own words need permission."),
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=(PRIVATE, "Positive above 10: exactly 10 is negative."),
    source=sherin_1998.at("questionnaire"),
    checked=Checked.YES,
)

_SIX: Final[tuple[Chosen[str], ...]] = tuple(
    chosen(f"easi_{key}", label, ("yes", "no", "did_not_answer"))
    for key, label in (
        ("dependence", "daily dependence on others"),
        ("withheld", "needs or company withheld"),
        ("words", "shame or fear from words"),
        ("money", "pressure over papers or money"),
        ("body", "fear, or bodily harm"),
        ("signs", "signs that the clinician sees"),
    )
)
_COUNTED: Final = _SIX[1:]

elder_abuse_suspicion = Instrument(
    "easi",
    "Elder Abuse Suspicion Index",
    measures="Whether abuse of an older person is to be suspected.",
    area=AssessmentArea.SOCIAL,
    items=_SIX,
    scores=(
        Score(
            yes_no("easi", "suspicion of abuse raised", meaning=YES_ONLY),
            of=_COUNTED,
            by=abuse_suspected,
            words="any yes to questions 2 to 6",
            fills=abuse_or_neglect_concern,
            only_yes=True,
            source=yaffe_2008.at("rule"),
            checked=Checked.YES,
        ),
        Score(
            counted(
                "easi_unanswered",
                "questions that were not answered",
                0,
                5,
                meaning="Of questions 2 to 6, asked and not answered: no yes, and no all-clear.",
            ),
            of=_COUNTED,
            by=left_unanswered,
            words="how many of questions 2 to 6 got no answer",
            source=yaffe_2008.at("answers"),
            checked=Checked.YES,
        ),
    ),
    version="EASI, six questions",
    recall="12 months",
    interval="at baseline, and on any sign",
    licence=Licence("Owned by M Yaffe and others: its own words need the owner's consent."),
    self_report=True,
    assessors=WHO_ALONE,
    notes=(
        PRIVATE,
        "Questions 1 to 5 are the person's, 6 is the clinician's; 1 gives context and no points.",
        "No answer to a question counts neither as yes nor as all-clear.",
        "Validated from 65 years, with an MMSE of 24 or more, in people who come to a clinic.",
        "What must be reported is local law.",
    ),
    source=yaffe_2008.at("questionnaire"),
    checked=Checked.YES,
)
