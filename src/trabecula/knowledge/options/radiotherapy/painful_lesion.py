"""A bone that hurts and was not irradiated: in one treatment, or in several?

Why      One treatment relieves as often as several, with fewer visits; it is repeated more often.
Misuse   To add visits where they bring nothing: a short life, hard travel, an uncomplicated lesion.
"""

from trabecula.knowledge.effects.radiotherapy import several_fractions, single_fraction
from trabecula.knowledge.options.needs import local_pain
from trabecula.knowledge.options.radiotherapy.around import (
    BEFORE_RADIOTHERAPY,
    EXERCISE,
    NOT_TO_BE_HAD,
    SHORT_LIFE,
    WITH_RADIOTHERAPY,
)
from trabecula.knowledge.statements.radiotherapy.painful_lesion import (
    five_fractions_for_neuropathic_pain,
    palliative_radiotherapy,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_OFFERED = (palliative_radiotherapy, five_fractions_for_neuropathic_pain)

one_treatment = Option(
    "one treatment of radiotherapy (8 Gy)",
    code="OPT-RT8",
    need=local_pain,
    offered_by=_OFFERED,
    struck=(NOT_TO_BE_HAD,),
    before=BEFORE_RADIOTHERAPY,
    with_it=WITH_RADIOTHERAPY,
    effect=single_fraction,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="The place can be treated again after 4 weeks.",
        systemic_treatment="Short enough to fit between cycles; the two oncologists agree on the dates.",
        exercise=EXERCISE,
    ),
    plain=PlainWords(
        what="A beam is aimed at the bone that hurts. You have one treatment, and it takes only minutes. It eases the pain of about 60 of 100 people.",
        to_do="You come for a scan and for the treatment, often on the same day. You lie still on a table. Then you go home.",
        can_go_wrong="In about 35 of 100 people the pain is worse for a few days first. You may feel tired or sick. About 20 of 100 people need it again later.",
        if_not="Relief can take a few weeks. If the pain has not eased by then, the place can be treated again, or in some other way.",
    ),
    intervention="radiotherapy",
    declined_with=frozenset({"radiotherapy"}),
    sources=palliative_radiotherapy.sources,
    checked=Checked.IN_PART,
)

several_treatments = Option(
    "radiotherapy in several treatments (20 Gy in 5, 24 Gy in 6 or 30 Gy in 10)",
    code="OPT-RTMF",
    need=local_pain,
    offered_by=_OFFERED,
    struck=(
        NOT_TO_BE_HAD,
        SHORT_LIFE,
    ),
    before=BEFORE_RADIOTHERAPY,
    with_it=WITH_RADIOTHERAPY,
    effect=several_fractions,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="Preferred by many for nerve pain, and where a long bone is to fill in again without an operation.",
        systemic_treatment="1 to 2 weeks of treatment may mean a pause; the two oncologists agree on the dates.",
        exercise=EXERCISE,
    ),
    plain=PlainWords(
        what="A beam is aimed at the bone that hurts. The dose is split into five to ten short visits. It eases the pain of about 60 of 100 people, as one treatment does.",
        to_do="You come on most working days, for one or two weeks. You lie still on a table for some minutes. Then you go home.",
        can_go_wrong="In about 35 of 100 people the pain is worse for a few days first. You may feel tired or sick. The trips can be hard.",
        if_not="Relief can take a few weeks. Fewer people need it again than after one treatment. If the pain stays, it can be treated in some other way.",
    ),
    intervention="radiotherapy",
    declined_with=frozenset({"radiotherapy", "more_visits"}),
    sources=palliative_radiotherapy.sources,
    checked=Checked.IN_PART,
)
