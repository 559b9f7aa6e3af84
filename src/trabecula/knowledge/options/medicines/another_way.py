"""An opioid by another way than the mouth, or one that weak kidneys allow.

Why      What is vomited gives no relief, and what the kidneys keep makes a person sleep and twitch.
Misuse   A fentanyl patch without opioid tolerance, or for pain that changes by the day.
"""

from trabecula.knowledge.effects.uncounted import opioid_patch
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.opioid_use import opioid_tolerant
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.options.medicines.limits import (
    ALONGSIDE_AN_OPIOID,
    FEVER,
    HELD,
    NOT_BEGUN_BESIDE_A_NEW_SEDATIVE,
    NOT_BEGUN_WHILE_ILL,
    NOT_WITH_SEDATING_NERVE_MEDICINES,
    TOO_SLEEPY,
    WITH_AN_OPIOID,
)
from trabecula.knowledge.options.needs import pain_medicine
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.medicines.kidneys import (
    medicines_in_severe_kidney_impairment,
)
from trabecula.knowledge.statements.medicines.pain_intensity import MODERATE
from trabecula.knowledge.statements.medicines.rotation_and_referral import rotation_of_the_opioid
from trabecula.knowledge.statements.medicines.route import opioid_by_another_route
from trabecula.language.fact import takes
from trabecula.language.medicine import MedicineClass
from trabecula.language.option import Option, PlainWords
from trabecula.language.statement import Modality, Role

_IN_PLACE = comes_before(
    "An opioid that is taken ends as this one begins: the present dose by all routes written down, and the new one reckoned from the cautious side by two people",
    Role.PHARMACY,
    Role.PALLIATIVE_CARE,
    by=rotation_of_the_opioid,
    met=~takes(opioids),
)

opioid_by_patch_or_under_the_skin = Option(
    "an opioid by patch or under the skin",
    code="OPT-OPIOID-ROUTE",
    need=pain_medicine,
    offered_by=(opioid_by_another_route,),
    medicine_classes=(MedicineClass.OPIOID,),
    struck=(HELD, TOO_SLEEPY, FEVER, NOT_BEGUN_BESIDE_A_NEW_SEDATIVE, NOT_BEGUN_WHILE_ILL),
    before=(
        comes_before(
            "Tolerance to opioids settled before a fentanyl patch is thought of",
            Role.PALLIATIVE_CARE,
            Role.PHARMACY,
            by=opioid_by_another_route,
            met=opioid_tolerant.node(),
        ),
        _IN_PLACE,
    ),
    with_it=(
        *WITH_AN_OPIOID,
        goes_with(
            "No heat over a patch; it is changed on its day, and the old one is taken off",
            Role.NURSING,
        ),
    ),
    excludes=NOT_WITH_SEDATING_NERVE_MEDICINES,
    effect=opioid_patch,
    modality=Modality.ANALGESIA,
    owner=(Role.PALLIATIVE_CARE, Role.PHARMACY),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=PlainWords(
        what="A strong pain medicine that you do not swallow. It comes as a patch on your skin, or through a small needle under it.",
        to_do="Wear the patch as your team shows you and change it on the right day. Keep heat away from it: no hot bath, heat pad or sauna.",
        can_go_wrong="It takes about a day to work in full and a day to wear off. It can make you sleepy or sick, and your stools hard. Too much can slow your breathing.",
        if_not="If the pain is not steady, your team can use a pump with a small needle.",
    ),
    intervention="opioid",
    declined_with=frozenset({"opioids", "sedating_medicines"}),
    sources=opioid_by_another_route.sources,
    checked=opioid_by_another_route.checked,
)

opioid_that_the_kidneys_allow = Option(
    "an opioid that weak kidneys allow",
    code="OPT-OPIOID-KIDNEYS",
    need=pain_medicine,
    offered_by=(medicines_in_severe_kidney_impairment,),
    only_if=(worst_pain >= MODERATE) | takes(opioids),
    medicine_classes=(MedicineClass.OPIOID,),
    struck=(HELD, TOO_SLEEPY, FEVER, NOT_BEGUN_BESIDE_A_NEW_SEDATIVE, NOT_BEGUN_WHILE_ILL),
    before=(_IN_PLACE,),
    with_it=(
        *WITH_AN_OPIOID,
        goes_with(
            "Sedation, breathing and muscle jerks watched closely in the first days",
            Role.NURSING,
            Role.PALLIATIVE_CARE,
            by=medicines_in_severe_kidney_impairment,
        ),
    ),
    excludes=NOT_WITH_SEDATING_NERVE_MEDICINES,
    effect=opioid_patch,
    modality=Modality.ANALGESIA,
    owner=(Role.PHARMACY, Role.PALLIATIVE_CARE),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=PlainWords(
        what="A strong pain medicine that suits weak kidneys better than others do. It often comes as a patch.",
        to_do="Use it as your team shows you, with a laxative each day. Keep heat away from a patch. Tell your team if you drink less or are sick.",
        can_go_wrong="It can make you sleepy or sick, and your stools hard. Call at once if your muscles jerk, if you feel muddled, or if nobody can wake you.",
        if_not="If it does not help, your team changes the dose or looks at treating the bone.",
    ),
    intervention="opioid",
    declined_with=frozenset({"opioids", "sedating_medicines"}),
    sources=medicines_in_severe_kidney_impairment.sources,
    checked=medicines_in_severe_kidney_impairment.checked,
)
