"""A first opioid: how strong to begin.

Why      Strong pain is relieved in hours by a small dose of a strong medicine.
Misuse   To begin with what cannot be taken back for days; to begin a second sedating medicine in
         somebody who is unsteady on the first.
"""

from typing import Final

from trabecula.knowledge.effects.medicines import strong_opioid, weak_opioid
from trabecula.knowledge.effects.uncounted import opioid_patch
from trabecula.knowledge.facts.opioid_use import strong_opioids_unavailable
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.options.medicines.limits import (
    ALONGSIDE_AN_OPIOID,
    ALREADY_AN_OPIOID,
    FEVER,
    NEW_SEDATIVE,
    NO_MORE_OPIOID,
    NOT_WITH_SEDATING_NERVE_MEDICINES,
    TOO_SLEEPY,
    WITH_AN_OPIOID,
)
from trabecula.knowledge.options.needs import pain_medicine
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.medicines.older_or_frail import low_doses_one_change_at_a_time
from trabecula.knowledge.statements.medicines.pain_intensity import (
    SEVERE,
    low_dose_strong_opioid_for_moderate_pain,
    same_day_plan_for_severe_pain,
    strong_opioid_now_for_severe_pain,
)
from trabecula.knowledge.statements.medicines.starting_an_opioid import (
    immediate_release_for_the_first_opioid,
)
from trabecula.language.condition import not_known
from trabecula.language.medicine import MedicineClass
from trabecula.language.option import Option, PlainWords
from trabecula.language.statement import Modality, Role

_GOALS: Final = comes_before(
    "Agree with the person on what is to become possible again, and how it will be judged",
    Role.ONCOLOGY,
    Role.PALLIATIVE_CARE,
    by=immediate_release_for_the_first_opioid,
)
_FIRST_LOOK: Final = goes_with(
    "Pain, sedation, bowels and nausea asked for after 1 to 3 days",
    Role.NURSING,
    Role.PALLIATIVE_CARE,
    days=2,
)
_PLAIN: Final = PlainWords(
    what="A strong pain medicine in a small dose. It works within an hour or so. The dose is then fitted to you. In one study about 88 of 100 people had less pain with a small dose of morphine. With a weaker kind it was about 58 of 100.",
    to_do="Take it as your team tells you, with a laxative each day. Keep it locked away. Do not drive until your team says that you can.",
    can_go_wrong="Most people get hard stools. Many feel sick or sleepy in the first days. Too much can slow your breathing. Someone who cannot wake you must call for help at once.",
    if_not="If the pain stays, your team changes the dose or the medicine. They also look at treating the bone.",
)

strong_opioid_in_a_low_dose = Option(
    "a strong opioid in a low dose",
    code="OPT-OPIOID-LOW",
    need=pain_medicine,
    offered_by=(low_dose_strong_opioid_for_moderate_pain, immediate_release_for_the_first_opioid),
    only_if=((worst_pain < SEVERE) | not_known(worst_pain))
    & (strong_opioids_unavailable.is_no | not_known(strong_opioids_unavailable)),
    medicine_classes=(MedicineClass.OPIOID,),
    candidate_lines=(1,),
    struck=(ALREADY_AN_OPIOID, *NO_MORE_OPIOID, NEW_SEDATIVE),
    before=(_GOALS,),
    with_it=(*WITH_AN_OPIOID, _FIRST_LOOK),
    excludes=NOT_WITH_SEDATING_NERVE_MEDICINES,
    effect=strong_opioid,
    modality=Modality.ANALGESIA,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=_PLAIN,
    intervention="opioid",
    declined_with=frozenset({"opioids", "sedating_medicines"}),
    sources=low_dose_strong_opioid_for_moderate_pain.sources,
    checked=low_dose_strong_opioid_for_moderate_pain.checked,
)

opioid_patch_in_a_low_dose = Option(
    "a patch with an opioid in a low dose, for steady pain of the old or frail",
    code="OPT-OPIOID-PATCH",
    need=pain_medicine,
    offered_by=(low_dose_strong_opioid_for_moderate_pain,),
    medicine_classes=(MedicineClass.OPIOID,),
    only_if=low_doses_one_change_at_a_time.condition,
    candidate_lines=(3,),
    struck=(ALREADY_AN_OPIOID, *NO_MORE_OPIOID, NEW_SEDATIVE, FEVER),
    before=(
        _GOALS,
        comes_before(
            "Confirm that the pain is steady: a patch takes a day to work, and a day to wear off",
            Role.PALLIATIVE_CARE,
            Role.PHARMACY,
        ),
    ),
    with_it=(*WITH_AN_OPIOID, _FIRST_LOOK),
    excludes=NOT_WITH_SEDATING_NERVE_MEDICINES,
    effect=opioid_patch,
    modality=Modality.ANALGESIA,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=PlainWords(
        what="A strong pain medicine in a small dose that goes in through your skin. It is for pain that stays the same all day.",
        to_do="Wear the patch as your team shows you and change it on the right day. Keep heat away from it. Take a laxative each day.",
        can_go_wrong="It takes about a day to work, and a day to wear off. It can make you sleepy or sick, and your stools hard. Too much can slow your breathing.",
        if_not="If the pain stays or changes, your team offers a medicine that works faster.",
    ),
    intervention="opioid",
    declined_with=frozenset({"opioids", "sedating_medicines"}),
    sources=low_dose_strong_opioid_for_moderate_pain.sources,
    checked=low_dose_strong_opioid_for_moderate_pain.checked,
)

strong_opioid_now = Option(
    "a strong opioid now, raised by its effect",
    code="OPT-OPIOID-NOW",
    need=pain_medicine,
    offered_by=(strong_opioid_now_for_severe_pain,),
    medicine_classes=(MedicineClass.OPIOID,),
    struck=(ALREADY_AN_OPIOID, TOO_SLEEPY),
    with_it=(
        *WITH_AN_OPIOID,
        goes_with(
            "A senior clinician reviews the person the same day; relief by injection where a crisis is not controlled",
            Role.PALLIATIVE_CARE,
            Role.ONCOLOGY,
            by=same_day_plan_for_severe_pain,
        ),
        _FIRST_LOOK,
    ),
    excludes=NOT_WITH_SEDATING_NERVE_MEDICINES,
    effect=strong_opioid,
    modality=Modality.ANALGESIA,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=PlainWords(
        what="A strong pain medicine, started today. It works within an hour or so. The dose goes up in steps until the pain eases.",
        to_do="Stay in touch with your team in the first days. Take a laxative each day. Keep the medicine locked away. Do not drive until your team says that you can.",
        can_go_wrong=_PLAIN.can_go_wrong,
        if_not="If the pain stays strong, you are seen again soon. Relief by injection or treatment of the bone can follow.",
    ),
    intervention="opioid",
    declined_with=frozenset({"opioids", "sedating_medicines"}),
    sources=strong_opioid_now_for_severe_pain.sources,
    checked=strong_opioid_now_for_severe_pain.checked,
)

weak_opioid_where_no_strong_one_is_to_be_had = Option(
    "a weak opioid, since no strong one can be had",
    code="OPT-OPIOID-WEAK",
    need=pain_medicine,
    offered_by=(low_dose_strong_opioid_for_moderate_pain,),
    only_if=strong_opioids_unavailable.node(),
    medicine_classes=(MedicineClass.OPIOID,),
    candidate_lines=(2,),
    struck=(ALREADY_AN_OPIOID, *NO_MORE_OPIOID, NEW_SEDATIVE),
    before=(
        comes_before(
            "Strong inhibitors of CYP2D6, seizures, serotonergic medicines, kidneys and age looked at",
            Role.PHARMACY,
        ),
    ),
    with_it=(*WITH_AN_OPIOID, _FIRST_LOOK),
    excludes=NOT_WITH_SEDATING_NERVE_MEDICINES,
    effect=weak_opioid,
    modality=Modality.ANALGESIA,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=PlainWords(
        what="A milder pain medicine of the same kind as morphine. It is used where the strong ones cannot be had. In one study about 58 of 100 people had less pain with it. With a small dose of morphine it was about 88 of 100.",
        to_do="Take it as your team tells you, with a laxative each day. Keep it locked away. Ask before you drive.",
        can_go_wrong="It can make you sick, dizzy or sleepy, and your stools hard. In some people it does not work at all. Too much can slow your breathing.",
        if_not="If it does not help in a few days, your team tries to get a strong medicine or treats the bone.",
    ),
    intervention="opioid",
    declined_with=frozenset({"opioids", "sedating_medicines"}),
    sources=low_dose_strong_opioid_for_moderate_pain.sources,
    checked=low_dose_strong_opioid_for_moderate_pain.checked,
)
