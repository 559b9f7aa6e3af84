"""Anaemia: its cause, iron, or a medicine that makes red cells grow.

Why      Each fits one cause, and lasts longer than blood.
Misuse   A medicine for red cells in any anaemia of cancer: it brings clots. Iron where infection is
         active.
"""

from typing import Final

from trabecula.knowledge.effects.nutrition import (
    erythropoiesis_stimulating_agent,
    iron,
    treatment_of_the_cause,
)
from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.medicine_safety import active_infection
from trabecula.knowledge.facts.observations import venous_thromboembolism_signs
from trabecula.knowledge.options.needs import anaemia, iron_need
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.emergencies.thrombosis import same_day_assessment_for_thrombosis
from trabecula.knowledge.statements.goals_of_care.last_days import (
    LAST_DAYS,
    comfort_care_in_the_last_days_or_weeks,
)
from trabecula.knowledge.statements.nutrition.anaemia import (
    iron_replacement,
    search_for_the_cause_of_anaemia,
)
from trabecula.knowledge.statements.nutrition.salts import correction_of_magnesium_or_phosphate
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

CAUSE_LOOKED_FOR: Final = comes_before(
    "The cause looked for: iron, vitamin B12, folate, kidneys, bleeding, haemolysis, marrow",
    Role.ONCOLOGY,
    of=search_for_the_cause_of_anaemia,
)

_TOO_LATE: Final = struck_where(
    "days or weeks are left, and it works only after weeks",
    LAST_DAYS,
    by=comfort_care_in_the_last_days_or_weeks,
)

cause_of_the_anaemia = Option(
    "a search for the cause of the anaemia, and treatment of what is found",
    code="OPT-ANAEMIA-CAUSE",
    need=anaemia,
    offered_by=(search_for_the_cause_of_anaemia,),
    with_it=(
        goes_with(
            "Haemoglobin again, sooner where breath or chest pain gets worse",
            Role.ONCOLOGY,
            Role.NURSING,
            days=14,
        ),
    ),
    effect=treatment_of_the_cause,
    modality=Modality.METABOLIC,
    owner=(Role.ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="Radiotherapy and infiltration of the marrow can be the cause.",
        systemic_treatment="Chemotherapy can be the cause; its timing is looked at.",
        exercise="Short sessions within what breath allows.",
    ),
    plain=PlainWords(
        what="The team looks for what makes your blood low and treats that.",
        to_do="You give blood samples. You tell about bleeding, black stools and all your tablets.",
        can_go_wrong="It may take some weeks. At times no cause is found that can be treated.",
        if_not="If your blood stays low or you feel worse, a transfusion can help for a time.",
    ),
    sources=search_for_the_cause_of_anaemia.sources,
    checked=search_for_the_cause_of_anaemia.checked,
)

iron_for_anaemia = Option(
    "iron, by mouth or by vein",
    code="OPT-IRON",
    need=iron_need,
    offered_by=(iron_replacement,),
    struck=(_TOO_LATE,),
    before=(
        comes_before(
            "Confirm that no infection is active before iron by vein",
            Role.ONCOLOGY,
            met=active_infection.is_no,
        ),
        comes_before(
            "Bleeding looked for",
            Role.ONCOLOGY,
            by=search_for_the_cause_of_anaemia,
        ),
    ),
    with_it=(
        goes_with(
            "Phosphate after iron by vein: it can fall, and weaken muscle",
            Role.ONCOLOGY,
            by=correction_of_magnesium_or_phosphate,
            days=14,
        ),
        goes_with("Haemoglobin and iron again", Role.ONCOLOGY, days=28),
    ),
    effect=iron,
    modality=Modality.METABOLIC,
    owner=(Role.ONCOLOGY,),
    alongside=Alongside(
        systemic_treatment="By vein during chemotherapy, or where the lack is functional.",
    ),
    plain=PlainWords(
        what="Your blood lacks iron. You get it as tablets or through a drip.",
        to_do="You take tablets, or come once or twice for a drip. Blood tests show whether it works.",
        can_go_wrong="Tablets can make you sick and your stools hard and dark. A drip can cause a reaction; nurses watch you for that.",
        if_not="It takes some weeks. If it does not work, the team looks for another cause.",
    ),
    sources=iron_replacement.sources,
    checked=iron_replacement.checked,
)

medicine_for_red_cells = Option(
    "a medicine that makes red cells grow, during chemotherapy",
    code="OPT-RED-CELL-MEDICINE",
    need=anaemia,
    offered_by=(search_for_the_cause_of_anaemia,),
    only_if=systemic_treatments.found("chemo"),
    struck=(
        struck_where(
            "a thrombosis may be there",
            venous_thromboembolism_signs.node(),
            by=same_day_assessment_for_thrombosis,
        ),
        _TOO_LATE,
    ),
    before=(
        comes_before(
            "Confirm that chemotherapy causes the anaemia and is not meant to cure",
            Role.ONCOLOGY,
            by=search_for_the_cause_of_anaemia,
        ),
        comes_before(
            "Earlier clots and immobility weighed",
            Role.ONCOLOGY,
            by=search_for_the_cause_of_anaemia,
        ),
        CAUSE_LOOKED_FOR,
    ),
    effect=erythropoiesis_stimulating_agent,
    modality=Modality.METABOLIC,
    owner=(Role.ONCOLOGY,),
    alongside=Alongside(
        systemic_treatment="Only while chemotherapy that is not meant to cure goes on.",
        exercise="Keep moving: lying still adds to the risk of a clot.",
    ),
    plain=PlainWords(
        what="An injection that helps your body to make more red blood cells. It is only for low blood that comes from chemotherapy.",
        to_do="You get an injection every week or every few weeks, and blood tests.",
        can_go_wrong="It can cause a clot in a leg or the lung. In some studies people lived less long. Call at once if a leg swells or if you are short of breath.",
        if_not="If your blood does not rise in some weeks, it is stopped. A transfusion can help in the meantime.",
    ),
    declined_with=frozenset({"injections"}),
    sources=search_for_the_cause_of_anaemia.sources,
    checked=search_for_the_cause_of_anaemia.checked,
)
