"""A first medicine that protects bone: which one, and how often.

Why      They prevent fractures; given every 12 weeks, zoledronate prevented as many with fewer visits.
Misuse   As pain relief. At this dose in hormone-sensitive prostate cancer. Denosumab without a plan
         for the day when it ends.
"""

from trabecula.knowledge.effects.bone_agents import bone_agent as agent_effect
from trabecula.knowledge.effects.bone_agents import (
    zoledronate_every_12_weeks as every_12_weeks_effect,
)
from trabecula.knowledge.options.bone_agents.around import (
    AGAINST_ANY,
    BEFORE_THE_FIRST_DOSE,
    CALCIUM_AND_VITAMIN_D,
    KIDNEYS_FAIL,
    KIDNEYS_INJURED,
    TEETH_FIRST,
    WITH_AN_AGENT,
)
from trabecula.knowledge.options.needs import bone_agent
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.bone_health.interval_of_zoledronate import (
    zoledronate_every_12_weeks,
)
from trabecula.knowledge.statements.bone_health.kidneys import (
    zoledronate_dose_by_creatinine_clearance,
)
from trabecula.knowledge.statements.bone_health.safety_on_treatment import (
    safety_monitoring_of_the_bone_modifying_agent,
)
from trabecula.knowledge.statements.bone_health.starting import (
    bone_modifying_agent_in_breast_or_castration_resistant_prostate_cancer,
    bone_modifying_agent_in_myeloma,
    bone_modifying_agent_in_other_solid_tumours,
)
from trabecula.knowledge.statements.bone_health.stopping import follow_on_plan_for_denosumab
from trabecula.language.medicine import MedicineClass
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_START = (
    bone_modifying_agent_in_breast_or_castration_resistant_prostate_cancer,
    bone_modifying_agent_in_other_solid_tumours,
    bone_modifying_agent_in_myeloma,
)
_DOSE_BY_KIDNEYS = goes_with(
    "Creatinine before every dose, and the dose by the clearance",
    Role.PHARMACY,
    Role.ONCOLOGY,
    of=zoledronate_dose_by_creatinine_clearance,
)
_FEVER = goes_with(
    "Paracetamol at hand for fever and aches after the first dose; fever with low counts is an emergency",
    Role.NURSING,
    Role.ONCOLOGY,
)

zoledronate_from_the_start_or_less_often = Option(
    "zoledronate every 12 weeks",
    code="OPT-ZOLEDRONATE-12",
    need=bone_agent,
    offered_by=(
        zoledronate_every_12_weeks,
        bone_modifying_agent_in_breast_or_castration_resistant_prostate_cancer,
        bone_modifying_agent_in_myeloma,
    ),
    struck=(*AGAINST_ANY, KIDNEYS_FAIL, KIDNEYS_INJURED, TEETH_FIRST),
    before=BEFORE_THE_FIRST_DOSE,
    with_it=(CALCIUM_AND_VITAMIN_D, _DOSE_BY_KIDNEYS, _FEVER, *WITH_AN_AGENT),
    effect=every_12_weeks_effect,
    modality=Modality.BONE_MODIFYING_AGENT,
    owner=(Role.ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="Both go together.",
        systemic_treatment="A day with other treatment saves a visit; more jaw trouble with medicines against VEGF.",
        exercise="Both protect bone; rest for the days of fever.",
    ),
    plain=PlainWords(
        what="A drip makes your bones stronger. You have it every twelve weeks. Over two years a bone problem came in about 29 of 100 people, and in about 30 of 100 with a drip every four weeks.",
        to_do="You come about four times a year. You have a blood test before each drip. You see a dentist first.",
        can_go_wrong="You may have fever and aches for a few days. Seldom, bone in the jaw dies. Kidneys can be harmed, and calcium can fall.",
        if_not="If bones still break, your team looks at the cancer treatment and at other medicines.",
    ),
    intervention="bone_modifying_agent",
    declined_with=frozenset({"injections"}),
    sources=zoledronate_every_12_weeks.sources,
    checked=Checked.YES,
)

a_bisphosphonate = Option(
    "a bisphosphonate by infusion every 3 to 4 weeks",
    code="OPT-BISPHOSPHONATE",
    need=bone_agent,
    offered_by=_START,
    medicine_classes=(MedicineClass.BISPHOSPHONATE,),
    struck=(*AGAINST_ANY, KIDNEYS_FAIL, KIDNEYS_INJURED, TEETH_FIRST),
    before=BEFORE_THE_FIRST_DOSE,
    with_it=(_DOSE_BY_KIDNEYS, _FEVER, *WITH_AN_AGENT),
    effect=agent_effect,
    modality=Modality.BONE_MODIFYING_AGENT,
    owner=(Role.ONCOLOGY, Role.HAEMATOLOGY),
    alongside=Alongside(
        radiotherapy="Both go together.",
        systemic_treatment="A day with other treatment saves a visit; more jaw trouble with medicines against VEGF.",
        exercise="Both protect bone; rest for the days of fever.",
    ),
    plain=PlainWords(
        what="A drip makes your bones stronger, so that fewer break. It is not meant for pain.",
        to_do="You come every three or four weeks at first. You have a blood test before each drip. You see a dentist first.",
        can_go_wrong="About 20 of 100 people have fever and aches for a few days. Bone in the jaw dies in about 1 of 100. Calcium falls in about 6 of 100. Kidneys can be harmed.",
        if_not="If bones still break, your team looks at the cancer treatment and at other medicines.",
    ),
    intervention="bone_modifying_agent",
    declined_with=frozenset({"injections"}),
    sources=bone_modifying_agent_in_breast_or_castration_resistant_prostate_cancer.sources,
    checked=Checked.IN_PART,
)

denosumab = Option(
    "denosumab every 4 weeks",
    code="OPT-DENOSUMAB",
    need=bone_agent,
    offered_by=_START,
    medicine_classes=(MedicineClass.RANKL_ANTIBODY,),
    struck=(*AGAINST_ANY, TEETH_FIRST),
    before=(
        *BEFORE_THE_FIRST_DOSE,
        comes_before(
            "A plan from the start for what follows if it stops",
            Role.ONCOLOGY,
            of=follow_on_plan_for_denosumab,
        ),
    ),
    with_it=(
        goes_with(
            "Calcium within 2 weeks of the first dose; every week with a clearance below 30 mL/min",
            Role.NURSING,
            Role.ONCOLOGY,
            by=safety_monitoring_of_the_bone_modifying_agent,
            days=14,
        ),
        *WITH_AN_AGENT,
    ),
    effect=agent_effect,
    modality=Modality.BONE_MODIFYING_AGENT,
    owner=(Role.ONCOLOGY, Role.HAEMATOLOGY),
    alongside=Alongside(
        radiotherapy="Both go together.",
        systemic_treatment="No dose is missed or delayed; more jaw trouble with medicines against VEGF.",
        exercise="Both protect bone.",
    ),
    plain=PlainWords(
        what="A shot under the skin makes your bones stronger, so that fewer break. It is not meant for pain.",
        to_do="You have a shot every four weeks, and do not miss one. You have blood tests. You see a dentist first.",
        can_go_wrong="Calcium falls in about 13 of 100 people. Bone in the jaw dies in about 2 of 100. If it stops, bones in the back can break.",
        if_not="If bones still break, your team looks at the cancer treatment. Do not stop it without a plan.",
    ),
    intervention="bone_modifying_agent",
    declined_with=frozenset({"injections", "more_visits"}),
    sources=bone_modifying_agent_in_breast_or_castration_resistant_prostate_cancer.sources,
    checked=Checked.IN_PART,
)
