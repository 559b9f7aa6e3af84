"""Episodes of pain: how often do they come, what brings them, what eases them?

Why      How fast an episode peaks and ends says which rescue medicine can be in time; what brings it
         says whether medicine is the answer at all.
Misuse   To treat pain on bearing weight with rescue alone, without asking whether the bone holds. To
         call the end of a dose a breakthrough.
"""

from trabecula.calculation.breakthrough_pain import asks_for_structure, is_end_of_dose
from trabecula.knowledge.facts.each_pain import (
    episode_trigger,
    episodes_per_day,
    episodes_predictable,
    minutes_of_episode,
    minutes_to_peak,
    minutes_to_relief,
)
from trabecula.knowledge.instruments.items import rated, yes_no
from trabecula.knowledge.instruments.pain.of_a_pain import of_a_pain
from trabecula.knowledge.instruments.pain.severity import FREE
from trabecula.knowledge.sources.instruments_of_pain import davies_2009, webber_2014
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import About
from trabecula.language.instrument import AssessmentArea, Assessor, Instrument, Score
from trabecula.language.source import Checked

worst_of_episode = of_a_pain(rated("btcp_worst", "worst pain of an episode", 0, 10))
rescue_taken = of_a_pain(
    yes_no(
        "btcp_rescue",
        "rescue medicine taken for an episode",
        meaning="Which one stands in the list of medicines.",
    )
)
satisfaction = of_a_pain(
    rated("btcp_satisfaction", "satisfaction with the treatment of episodes", 0, 10)
)

breakthrough_episodes = Instrument(
    "breakthrough-episodes",
    "Record of episodes of pain",
    measures="How often episodes of one pain come, what brings them, and what eases them.",
    area=AssessmentArea.PAIN,
    about=About.PAIN,
    items=(
        episodes_per_day,
        worst_of_episode,
        minutes_to_peak,
        minutes_of_episode,
        episode_trigger,
        episodes_predictable,
        rescue_taken,
        minutes_to_relief,
        satisfaction,
    ),
    scores=(
        Score(
            of_a_pain(
                yes_no(
                    "btcp_asks_for_structure",
                    "episodes that ask for the structure of the bone",
                    meaning="Screen for instability, fracture and cord compression: spine, long bones, pelvis.",
                )
            ),
            of=(episode_trigger,),
            by=asks_for_structure,
            words="a movement that is meant brings them, such as bearing weight",
            source=panel.at("instruments dossier, section 1.4: weight bearing in bone metastases"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            of_a_pain(
                yes_no(
                    "btcp_end_of_dose",
                    "episodes at the end of a dose",
                    meaning="Look at the background dose and its interval: this is not breakthrough pain.",
                )
            ),
            of=(episode_trigger,),
            by=is_end_of_dose,
            words="the end of a dose brings them",
            source=davies_2009.at("end of dose is no breakthrough pain"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="episode record",
    recall="24 hours",
    interval="daily while doses are titrated, else weekly",
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON, Assessor.CARER),
    notes=(
        "The Breakthrough pain Assessment Tool (14 items: 9 on pain, 5 on treatment) is licensed; its answers go into this record, and no total of it is used.",
        "Within an episode, a third less pain is meaningful relief (Farrar 2000).",
    ),
    source=webber_2014.at("what is asked of episodes; mapping only"),
    checked=Checked.FROM_KNOWLEDGE,
)
