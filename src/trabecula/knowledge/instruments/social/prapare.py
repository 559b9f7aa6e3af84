"""PRAPARE: in which parts of life is this person at risk?

Why      Some sites ask PRAPARE already: what it found need not be asked again.
Misuse   It is no score: its risks are not alike, and are shown by domain and never added up.
"""

from typing import Final

from trabecula.knowledge.facts.person import abuse_or_neglect_concern, social_need
from trabecula.knowledge.instruments.items import weighed, yes_no
from trabecula.knowledge.instruments.social.needs import ANY
from trabecula.knowledge.instruments.social.safety import PRIVATE, SAFETY_APART, WHO_ALONE, YES_ONLY
from trabecula.knowledge.sources.instruments_of_circumstances import prapare_2022
from trabecula.language.code import loinc
from trabecula.language.fact import Fact
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.item import Weighed
from trabecula.language.source import Checked


def _risks(**labels: str) -> tuple[Weighed, ...]:
    return tuple(weighed(f"prapare_{key}", label) for key, label in labels.items())


_HOUSING: Final = _risks(no_home="no home", home_worry="worry about losing the home")
_MONEY: Final = _risks(
    schooling="schooling below secondary",
    no_work="no work, and in search of it",
    no_insurance="no health insurance",
    low_income="income below the poverty line",
)
_ESSENTIALS: Final = _risks(
    lacks_food="food out of reach",
    lacks_clothes="clothes out of reach",
    lacks_utilities="utilities out of reach",
    lacks_child_care="child care out of reach",
    lacks_health_care="medicine or health care out of reach",
    lacks_phone="telephone out of reach",
)
_TRANSPORT: Final = _risks(
    no_transport_to_care="lack of transport to care",
    no_transport_elsewhere="lack of transport elsewhere",
)
_CONTACT: Final = _risks(few_contacts="few contacts, as the site's PRAPARE counts them")
_STRESS: Final = _risks(much_stress="much stress, as the site's PRAPARE counts it")
_PARTNER: Final = _risks(partner_fear="fear of a partner")
_SAFETY: Final = (*_risks(unsafe_home="unsafe where they live"), *_PARTNER)


def _domain(key: str, label: str, of: tuple[Fact, ...]) -> Score:
    return Score(
        yes_no(f"prapare_{key}", label),
        of=of,
        by=ANY,
        words="any risk in this domain",
        rises=True,
        source=prapare_2022.at("domains"),
        checked=Checked.FROM_KNOWLEDGE,
    )


_NEEDS: Final = (*_HOUSING, *_MONEY, *_ESSENTIALS, *_TRANSPORT, *_SAFETY)

prapare = Instrument(
    "prapare",
    "PRAPARE, by domain",
    measures="Risks in the circumstances of life, by domain.",
    area=AssessmentArea.SOCIAL,
    items=(*_NEEDS, *_CONTACT, *_STRESS),
    scores=(
        _domain("housing", "risk in housing", _HOUSING),
        _domain("money", "risk in money and resources", _MONEY),
        _domain("essentials", "lack of essentials", _ESSENTIALS),
        _domain("transport", "lack of transport", _TRANSPORT),
        _domain("contact", "lack of contact", _CONTACT),
        _domain("stress", "stress", _STRESS),
        _domain("safety", "risk to safety", _SAFETY),
        Score(
            yes_no("prapare_need", "a need of PRAPARE besides safety"),
            of=(*_HOUSING, *_MONEY, *_ESSENTIALS, *_TRANSPORT),
            by=ANY,
            words="any risk in housing, money, essentials or transport; safety stands apart",
            rises=True,
            fills=social_need,
            only_yes=True,
            source=prapare_2022.at("domains"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            yes_no("prapare_concern", "fear of a partner, as a concern", meaning=YES_ONLY),
            of=_PARTNER,
            by=ANY,
            words="yes to fear of a partner",
            rises=True,
            fills=abuse_or_neglect_concern,
            only_yes=True,
            source=prapare_2022.at("domains"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="PRAPARE",
    recall="12 months, or now, as each question says",
    interval="at baseline, and on any change in circumstances",
    licence=Licence("Free under its licence, which allows no change of wording.", wording=True),
    self_report=True,
    assessors=WHO_ALONE,
    codes=loinc("93025-5"),
    notes=(
        PRIVATE,
        SAFETY_APART,
        "Its tally of up to 22 risks is not reckoned here.",
        "Questions about origin, language, service and prison are left out: they are no needs.",
    ),
    source=prapare_2022.at("tool"),
    checked=Checked.FROM_KNOWLEDGE,
)
