"""The least that must be known of a person's circumstances before a plan is made.

Why      Stairs, nights, the way to radiotherapy and a locked cupboard decide whether a plan works.
Misuse   It is this project's list and no validated screen: with nothing found, housing and safety
         have still not been asked about.
"""

from typing import Final

from trabecula.calculation.cut_offs import reaches
from trabecula.knowledge.facts.person import lives_alone, social_need
from trabecula.knowledge.instruments.items import weighed, yes_no
from trabecula.knowledge.instruments.social.needs import WHO
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.source import Checked

stairs: Final = weighed("circumstances_stairs", "stairs without a lift")
night: Final = weighed("circumstances_night", "nobody there to help at night")
transport: Final = weighed("circumstances_transport", "no way to get to radiotherapy")
medicines: Final = weighed("circumstances_medicines", "medicines cost too much")
food: Final = weighed("circumstances_food", "not enough food")
digital: Final = weighed("circumstances_digital", "no telephone or computer for contact")
storage: Final = weighed("circumstances_storage", "no safe place to keep opioids")

_NEEDS: Final = (transport, medicines, food)

circumstances = Instrument(
    "circumstances",
    "Circumstances at home, the minimum",
    measures="What at home decides whether a plan can work.",
    area=AssessmentArea.SOCIAL,
    items=(lives_alone, stairs, night, transport, medicines, food, digital, storage),
    scores=(
        Score(
            yes_no(
                "circumstances_need",
                "need for transport, money or food",
                meaning="Says yes only: housing and safety are not among its questions.",
            ),
            of=_NEEDS,
            by=reaches(1),
            words="yes to transport, cost of medicines, or food",
            rises=True,
            fills=social_need,
            only_yes=True,
            source=panel.at("instruments dossier 6.8: minimum set"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="this project's own",
    recall="now",
    interval="at baseline, and on any change at home",
    licence=Licence("This project's own.", wording=True),
    self_report=True,
    assessors=WHO,
    notes=("Yes always names what stands in the way of a plan.",),
    source=panel.at("instruments dossier 6.8: minimum set"),
    checked=Checked.FROM_KNOWLEDGE,
)
