"""What holds of every antidepressant that is given for pain: what to watch, falls, low sodium."""

from trabecula.knowledge.facts.function import fall_since_last_contact
from trabecula.knowledge.facts.laboratory import sodium
from trabecula.knowledge.facts.observations import (
    heart_rate,
    systolic_blood_pressure,
    systolic_drop_on_standing,
)
from trabecula.knowledge.sources.medicines_guidelines import beers_2023, stoppfall_classes
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.language.medicine import Monitoring, said
from trabecula.language.source import Checked

_LABELS = us_labels.at("antidepressants: warnings and precautions (from knowledge)")

antidepressant_monitoring = (
    Monitoring(
        holds="sodium",
        before=True,
        interval="after 2 to 4 weeks, from 65 years or with a diuretic",
        action="Below 130 mmol/L: stop.",
        facts=(sodium,),
        sources=(_LABELS,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Monitoring(
        holds="blood pressure and heart rate, lying and standing",
        before=True,
        interval="at each step",
        action="Reduce.",
        facts=(systolic_blood_pressure, systolic_drop_on_standing, heart_rate),
        sources=(_LABELS,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Monitoring(
        holds="mood, thoughts of suicide (below 25 years), bleeding",
        before=True,
        interval="after 1 to 2 weeks",
        action="Review.",
        sources=(_LABELS,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
antidepressant_low_sodium = said(
    "May lower sodium (SIADH): watch it when starting or changing.",
    beers_2023.at("use with caution: SNRIs, SSRIs, TCAs"),
    checked=Checked.YES,
)
antidepressant_in_falls = said(
    "Falls or fractures: avoid SNRIs, SSRIs and TCAs unless nothing safer is there.",
    beers_2023.at("history of falls or fractures: antidepressants"),
    checked=Checked.YES,
    when=fall_since_last_contact.node(),
)
antidepressant_falls_basis = said(
    "Antidepressants are on the STOPPFall list, the list itself from knowledge; Beers names them for falls.",
    beers_2023.at("history of falls or fractures: antidepressants"),
    stoppfall_classes.at("antidepressants (from knowledge)"),
    checked=Checked.IN_PART,
)
