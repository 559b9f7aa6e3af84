"""Entry cut-offs of the statements on medicines that no guideline gives."""

from trabecula.knowledge.facts.medicine_safety import Milliseconds
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, Hours, Years

rescue_doses_that_ask_for_a_new_dose = PolicyValue(
    name="rescue_doses_that_ask_for_a_new_dose",
    default=4,
    lowest=3,
    highest=5,
    reason="More than 3 to 4 rescue doses a day mean that the background dose is too low; the dossier leaves the edge open.",
)
stable_relief_before_long_acting = PolicyValue(
    name="stable_relief_before_long_acting",
    default=Hours(24),
    lowest=Hours(24),
    highest=Hours(72),
    reason="The dossier says 24 to 72 hours of stable relief before a long-acting opioid, from knowledge.",
)
frailty_that_halves_starting_doses = PolicyValue(
    name="frailty_that_halves_starting_doses",
    default=5,
    lowest=4,
    highest=6,
    reason="Frail begins at level 5 of the Clinical Frailty Scale; that doses start lower from there is derived.",
)
age_that_halves_starting_doses = PolicyValue(
    name="age_that_halves_starting_doses",
    default=Years(75),
    lowest=Years(65),
    highest=Years(80),
    reason="Old age lowers starting doses; the age of 75 is derived, and Beers speaks from 65.",
)
longest_qt_for_a_tricyclic = PolicyValue(
    name="longest_qt_for_a_tricyclic",
    default=Milliseconds(450),
    lowest=Milliseconds(430),
    highest=Milliseconds(470),
    reason="The cut-off of the QT interval for tricyclics is from knowledge.",
)
steroid_trial_before_a_decision = PolicyValue(
    name="steroid_trial_before_a_decision",
    default=Days(5),
    lowest=Days(3),
    highest=Days(7),
    reason="A steroid trial is judged on days 5 to 7; the days are from knowledge.",
)
anti_inflammatory_trial_before_a_decision = PolicyValue(
    name="anti_inflammatory_trial_before_a_decision",
    default=Days(3),
    lowest=Days(3),
    highest=Days(7),
    reason="A trial of an anti-inflammatory is first judged on days 3 to 5 and ends on day 7 (errata B); the days are from knowledge.",
)
age_beyond_pregnancy = PolicyValue(
    name="age_beyond_pregnancy",
    default=Years(60),
    lowest=Years(55),
    highest=Years(65),
    reason="From this age pregnancy need not be asked before an anti-inflammatory is offered; a default of this project's panel.",
)
