"""Food: with a dietitian and targets, or led by comfort.

Why      Weight lost in cancer is muscle lost; near the end of life food is a comfort.
Misuse   To press food on a person near the end of life. To feed up fast after weeks of hunger.
"""

from trabecula.knowledge.effects.nutrition import comfort_led_eating, dietetic_care
from trabecula.knowledge.options.needs import eating
from trabecula.knowledge.options.rows import goes_with
from trabecula.knowledge.statements.goals_of_care.last_days import (
    LAST_DAYS,
    comfort_care_in_the_last_days_or_weeks,
)
from trabecula.knowledge.statements.nutrition.eating_and_weight import (
    comfort_led_eating as comfort_led_eating_statement,
)
from trabecula.knowledge.statements.nutrition.eating_and_weight import (
    dietitian_referral,
    energy_and_protein_targets,
)
from trabecula.knowledge.statements.nutrition.refeeding import precautions_against_refeeding
from trabecula.knowledge.statements.nutrition.taste_and_custom import (
    food_adapted_to_taste_and_custom,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

dietitian_and_targets = Option(
    "a dietitian, with food that suits",
    code="OPT-DIETITIAN",
    need=eating,
    offered_by=(dietitian_referral, energy_and_protein_targets, food_adapted_to_taste_and_custom),
    with_it=(
        goes_with(
            "Where feeding up may harm: potassium, magnesium and phosphate first, thiamine, a low start and daily blood tests",
            Role.DIETITIAN,
            Role.ONCOLOGY,
            of=precautions_against_refeeding,
            only_where=precautions_against_refeeding.condition,
        ),
        goes_with(
            "Foods that the person likes, can afford and may eat; mouth, nausea and fasts looked at",
            Role.DIETITIAN,
            Role.NURSING,
            of=food_adapted_to_taste_and_custom,
            only_where=food_adapted_to_taste_and_custom.condition,
        ),
        goes_with(
            "In chronic kidney disease the dietitian sets the protein",
            Role.DIETITIAN,
            by=energy_and_protein_targets,
        ),
        goes_with(
            "No forced targets where days or weeks are left",
            Role.PALLIATIVE_CARE,
            by=comfort_care_in_the_last_days_or_weeks,
            only_where=LAST_DAYS,
        ),
    ),
    effect=dietetic_care,
    modality=Modality.NUTRITION,
    owner=(Role.DIETITIAN,),
    alongside=Alongside(
        radiotherapy="Fields near the gullet or bowel ask for soft or plain food for a time.",
        systemic_treatment="Treatment days and changes of taste are planned in.",
        exercise="Protein after exercise helps muscle.",
    ),
    plain=PlainWords(
        what="A dietitian helps you to keep your weight and muscle with food that you like and may eat.",
        to_do="You tell what you eat and what is hard. You try small meals, richer food or drinks. You are weighed now and then.",
        can_go_wrong="Rich drinks can upset your stomach. If you have eaten very little for long, blood tests come first.",
        if_not="If your weight still falls, the team looks for a cause, or food becomes a comfort and no target.",
    ),
    intervention="nutrition",
    declined_with=frozenset({"more_visits"}),
    sources=dietitian_referral.sources,
    checked=food_adapted_to_taste_and_custom.checked,
)

eating_led_by_comfort = Option(
    "eating for comfort, without targets",
    code="OPT-COMFORT-EATING",
    need=eating,
    offered_by=(comfort_led_eating_statement,),
    with_it=(
        goes_with(
            "Dry mouth and nausea relieved, and the loss of weight explained to the family",
            Role.PALLIATIVE_CARE,
            Role.NURSING,
            by=comfort_led_eating_statement,
        ),
    ),
    effect=comfort_led_eating,
    modality=Modality.NUTRITION,
    owner=(Role.PALLIATIVE_CARE, Role.DIETITIAN),
    plain=PlainWords(
        what="You eat what you like, when you like. Nobody counts. The team eases a dry mouth and sickness.",
        to_do="Take small tastes of what you enjoy. Your family can sit with you; they need not press you.",
        can_go_wrong="Your weight may go on falling. That comes from the illness and not from a lack of care.",
        if_not="If eating worries you or your family, a dietitian can talk with you.",
    ),
    sources=comfort_led_eating_statement.sources,
    checked=comfort_led_eating_statement.checked,
)
