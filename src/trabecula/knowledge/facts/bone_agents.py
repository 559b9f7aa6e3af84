"""Bone-modifying agents, the jaw, and bone density."""

from typing import Literal, TypeAlias, get_args

from trabecula.calculation.intervals import weeks_between
from trabecula.knowledge.facts.medicine_groups import (
    all_bone_modifying_agents,
    denosumab,
    other_bone_modifying_agents,
    pamidronate,
    zoledronate,
)
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_bone_agents,
    shelf_life_of_bone_density,
    shelf_life_of_clinical_judgement,
)
from trabecula.language.carrier import SinceMedicine, Taken
from trabecula.language.choice import Chosen
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import Measured, TimeSince
from trabecula.language.quantity import Months, StandardDeviations, Weeks

BoneModifyingAgent: TypeAlias = Literal["none", "zoledronate", "pamidronate", "denosumab", "other"]

bone_modifying_agent = Chosen[BoneModifyingAgent](
    "current bone-modifying agent",
    "bma",
    "Which bone-modifying agent is this person having now, if any?",
    options=get_args(BoneModifyingAgent),
    words=(("none", "no bone-modifying agent"), ("other", "another bone-modifying agent")),
    meaning="The current bone-modifying agent; 'none' is an answer, not a gap.",
    keeps=shelf_life_of_bone_agents,
    carried_by=(
        Taken(
            {
                "zoledronate": zoledronate,
                "pamidronate": pamidronate,
                "denosumab": denosumab,
                "other": other_bone_modifying_agents,
            }
        ),
    ),
)
bone_modifying_agent_ever = YesNo(
    "bone-modifying agent at any time",
    "bma_ever",
    "Has this person ever had a bone-modifying agent?",
    meaning="Has ever had a bone-modifying agent.",
    keeps=LASTS,
    carried_by=(Taken({"yes": all_bone_modifying_agents}),),
)
time_on_bone_modifying_agent = Measured(
    "time on a bone-modifying agent",
    "bma_months",
    "For how many months has this person had a bone-modifying agent?",
    measured_in=Months,
    lowest=0,
    meaning="Months of treatment with a bone-modifying agent.",
    keeps=shelf_life_of_bone_agents,
)
bone_modifying_interval = Measured(
    "interval between doses of the bone-modifying agent",
    "bma_interval_weeks",
    "How many weeks apart are the doses of the bone-modifying agent?",
    measured_in=Weeks,
    lowest=0,
    meaning="Current interval between doses of the bone-modifying agent, in weeks.",
    keeps=shelf_life_of_bone_agents,
)
time_since_bone_modifying_dose = TimeSince(
    "time since the last dose of a bone-modifying agent",
    "bma_weeks_since_dose",
    "How many weeks ago was the last dose of a bone-modifying agent?",
    measured_in=Weeks,
    lowest=0,
    meaning="Weeks since the last dose of any bone-modifying agent, or never.",
    keeps=LASTS,
    carried_by=(SinceMedicine(all_bone_modifying_agents, by=weeks_between),),
)
time_since_denosumab = TimeSince(
    "time since the last denosumab",
    "denosumab_weeks_since_last",
    "How many weeks ago was the last denosumab?",
    measured_in=Weeks,
    lowest=0,
    meaning="Weeks since the last denosumab, or never; kept after stopping.",
    keeps=LASTS,
    carried_by=(SinceMedicine(denosumab, by=weeks_between),),
)
bone_modifying_agent_stop_planned = YesNo(
    "plan to stop the bone-modifying agent",
    "bma_stop_planned",
    "Is it planned to stop the bone-modifying agent?",
    meaning="Stopping the bone-modifying agent is planned.",
    keeps=shelf_life_of_clinical_judgement,
)
time_since_dental_check = TimeSince(
    "time since the last dental check",
    "dental_check_months",
    "How many months ago was the last dental check?",
    measured_in=Months,
    lowest=0,
    meaning="Months since the last dental check, or never.",
    keeps=LASTS,
)
dental_surgery_planned = YesNo(
    "planned dental surgery",
    "dental_surgery_planned",
    "Is a tooth extraction or other surgery of the jaw planned?",
    meaning="Invasive dental surgery is planned.",
    keeps=shelf_life_of_clinical_judgement,
)
time_with_exposed_jaw_bone = Measured(
    "time with exposed bone in the jaw",
    "jaw_exposed_bone_weeks",
    "For how many weeks has bone been exposed in the jaw (0 if it is not)?",
    measured_in=Weeks,
    lowest=0,
    meaning="Weeks for which bone has been exposed in the jaw; 0 where none is.",
    keeps=shelf_life_of_clinical_judgement,
)
thigh_or_groin_pain = YesNo(
    "new thigh or groin pain",
    "thigh_groin_pain",
    "Is there a new ache in the thigh or groin, without a known lesion there?",
    meaning="New ache in the thigh or groin without a known lesion there.",
    keeps=shelf_life_of_clinical_judgement,
)
bone_density_t_score = Measured(
    "lowest bone density T-score",
    "bmd_tscore",
    "What is the lowest T-score of the hip or spine?",
    measured_in=StandardDeviations,
    meaning="Lowest T-score of hip or spine, in standard deviations; usually negative.",
    keeps=shelf_life_of_bone_density,
)
fragility_fracture = YesNo(
    "fragility fracture",
    "fragility_fracture",
    "Has this person ever broken a bone from a low-energy fall, outside a metastasis?",
    meaning="A low-energy fracture outside a metastasis, ever.",
    keeps=LASTS,
)
