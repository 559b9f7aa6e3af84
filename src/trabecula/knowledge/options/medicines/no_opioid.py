"""No opioid for now, in moderate pain: the bone is treated, and the pain is asked about again.

Why      A clear head may matter more than quick relief, and then the choice has to be there.
Misuse   In severe pain. For want of an opioid, or of somebody to prescribe it.
"""

from trabecula.knowledge.effects.carrying_on import carrying_on
from trabecula.knowledge.options.medicines.limits import ALREADY_AN_OPIOID
from trabecula.knowledge.options.needs import pain_medicine
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.medicines.pain_intensity import (
    low_dose_strong_opioid_for_moderate_pain,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

no_opioid_for_now = Option(
    "no opioid for now, with the pain asked about again within days",
    code="OPT-NO-OPIOID",
    need=pain_medicine,
    offered_by=(low_dose_strong_opioid_for_moderate_pain,),
    struck=(ALREADY_AN_OPIOID,),
    in_place_of=("OPT-OPIOID-LOW", "OPT-OPIOID-PATCH"),
    before=(
        comes_before(
            "The person knows that a small dose of a strong opioid eases such pain for most, and does not want it yet",
            Role.ONCOLOGY,
            Role.PALLIATIVE_CARE,
            by=low_dose_strong_opioid_for_moderate_pain,
        ),
    ),
    with_it=(
        goes_with(
            "Pain asked about within 3 days; an opioid offered again where it is not at or below the goal",
            Role.NURSING,
            Role.PALLIATIVE_CARE,
            days=3,
        ),
    ),
    effect=carrying_on,
    modality=Modality.ANALGESIA,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    alongside=Alongside(
        radiotherapy="It may take weeks to work: nothing strong holds the pain meanwhile.",
        exercise="Pain may keep from it.",
    ),
    plain=PlainWords(
        what="You take no strong pain medicine for now. Your head stays clear. The sore bone can be treated in other ways.",
        to_do="You tell your team in a few days how much it hurts. You can ask for a strong medicine at any time.",
        can_go_wrong="The pain may not ease enough. It may keep you from sleep or from moving.",
        if_not="Your team offers you a small dose of a strong pain medicine.",
    ),
    sources=low_dose_strong_opioid_for_moderate_pain.sources,
    checked=low_dose_strong_opioid_for_moderate_pain.checked,
)
