"""How a plan is adapted to what a person lacks: transport, money, stairs, nights, a telephone.

Why      A plan that the person cannot reach, pay for or read is no plan.
Misuse   To withhold what works: a need changes how care is given, not whether. What is not asked is
         not met: no need found is not no need.
"""

from typing import Final

from trabecula.knowledge.facts.person import carer_strain, lives_alone
from trabecula.knowledge.instruments.social import circumstances as home
from trabecula.knowledge.instruments.social import needs, prapare
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import Condition
from trabecula.language.directory import ServiceKind as Kind
from trabecula.language.item import Weighed
from trabecula.language.situation import Situation
from trabecula.language.source import Checked
from trabecula.language.support import Offer


def _adapted(
    name: str, when: Condition, says: tuple[str, ...], *services: Kind
) -> Situation[Offer]:
    return Situation(
        name=name,
        when=when,
        holds=Offer(says, services),
        sources=(panel.at("guideline dossier, section 8, row GOC-10; capabilities, row R3"),),
        checked=Checked.FROM_KNOWLEDGE,
    )


def _of_prapare(key: str) -> Weighed:
    """An item of PRAPARE, by what its key says after the name."""
    items = (item for item in prapare.prapare.items if isinstance(item, Weighed))
    return next(item for item in items if item.key == f"prapare_{key}")


ADAPTATIONS: Final = (
    _adapted(
        "no way to get to treatment",
        home.transport.node() | needs.transport.node() | _of_prapare("no_transport_to_care").node(),
        (
            "Single-fraction radiotherapy is raised first where it serves equally (RT-01), planned and given on one day.",
            "Join visits on one day; telephone or video where a visit is not needed (GOC-08); book transport.",
        ),
        Kind.TRANSPORT,
        Kind.SOCIAL_WORK,
    ),
    _adapted(
        "no telephone or computer for contact",
        home.digital.node() | _of_prapare("lacks_phone").node(),
        (
            "No app and no video: a telephone call at an agreed hour, or a visit; ask for a number where a message reaches the person.",
            "Reports from home on paper or by a nurse's call; silence is followed up (MON-04).",
            "The numbers in need on paper, beside the bed.",
        ),
        Kind.HOME_NURSING,
        Kind.SOCIAL_WORK,
    ),
    _adapted(
        "stairs without a lift",
        home.stairs.node(),
        (
            "Home visits, or one journey for several purposes; the physiotherapist settles the stairs before discharge (REH-08, REH-11).",
            "A bed on the ground floor for as long as weight bearing is limited.",
        ),
        Kind.OCCUPATIONAL_THERAPY,
        Kind.HOME_NURSING,
    ),
    _adapted(
        "nobody there to help at night",
        home.night.node() | lives_alone.node(),
        (
            "An alarm to wear, a key with somebody trusted, a call the morning after a new or raised sedating medicine.",
            "Naloxone needs somebody to give it: say so, and plan for it.",
        ),
        Kind.HOME_NURSING,
        Kind.SOCIAL_WORK,
    ),
    _adapted(
        "medicines cost too much",
        home.medicines.node() | _of_prapare("lacks_health_care").node(),
        (
            "Ask which medicines are left out; drop what is no longer needed, and choose the least costly that serves equally.",
            "Advice on benefits, and on help with the cost.",
        ),
        Kind.MONEY_AND_BENEFITS,
        Kind.PHARMACY,
    ),
    _adapted(
        "not enough food",
        home.food.node()
        | needs.FOOD[0].is_in(("often", "sometimes"))
        | needs.FOOD[1].is_in(("often", "sometimes"))
        | _of_prapare("lacks_food").node(),
        (
            "Food first: meals brought home, vouchers, or a food bank; targets by weight are met with what can be had.",
            "No medicine on an empty stomach that needs food with it, until there is some.",
        ),
        Kind.FOOD,
        Kind.DIETITIAN,
        Kind.SOCIAL_WORK,
    ),
    _adapted(
        "a home that is lost, at risk or unfit",
        needs.home.is_in(("at_risk", "none"))
        | needs.home_problem.node()
        | _of_prapare("no_home").node()
        | _of_prapare("home_worry").node(),
        (
            "Social work before the plan is fixed: where are medicines kept, where does a nurse visit, where does equipment stand?",
            "Few days' supply at a time, where nothing can be locked away.",
        ),
        Kind.HOUSING,
        Kind.SOCIAL_WORK,
    ),
    _adapted(
        "power, gas or water cut off or threatened",
        needs.utilities.is_in(("threatened", "already_shut_off"))
        | _of_prapare("lacks_utilities").node(),
        (
            "Nothing that needs current or a refrigerator at home, until it is restored; a letter to the supplier.",
        ),
        Kind.SOCIAL_WORK,
    ),
    _adapted(
        "no safe place to keep opioids",
        home.storage.node(),
        (
            "A locked box, small supplies, and one person who holds the key; unused patches and tablets go back.",
        ),
        Kind.PHARMACY,
        Kind.HOME_NURSING,
    ),
    _adapted(
        "a carer under strain",
        carer_strain.node(),
        (
            "Put no further task on the carer: a nurse, respite, or another place of care takes it (PSY-10).",
        ),
        Kind.CARER_SUPPORT,
        Kind.HOME_NURSING,
    ),
    _adapted(
        "few contacts",
        _of_prapare("few_contacts").node(),
        ("A group, a visitor or a call each week, as the person likes.",),
        Kind.PEER_SUPPORT,
        Kind.FAMILY_SUPPORT,
    ),
)
