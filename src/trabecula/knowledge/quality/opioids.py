"""What goes beside an opioid: a laxative, and naloxone at home.

Why      Both are forgotten when the opioid is begun, and both are asked for by guidelines.
Misuse   To count a laxative that is not on the list as not taken: the list may be incomplete.
"""

from typing import Final

from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.opioid_use import laxative, naloxone_at_home
from trabecula.knowledge.facts.prognosis import care_intent
from trabecula.knowledge.statements.medicines.addiction_and_naloxone import naloxone_to_take_home
from trabecula.knowledge.statements.medicines.starting_an_opioid import companions_of_an_opioid
from trabecula.language.fact import takes
from trabecula.language.quality import QualityMeasure

laxative_beside_an_opioid = QualityMeasure(
    "A laxative beside an opioid",
    code="QI-01",
    asks="Of those who take an opioid, how many take a laxative?",
    among=takes(opioids),
    counts=takes(laxative),
    follows=(companions_of_an_opioid,),
    sources=companions_of_an_opioid.sources,
    checked=companions_of_an_opioid.checked,
    limits="That somebody takes none is known only from a confirmed list. An obstructed bowel, in which none is given, is not left out.",
)
naloxone_at_home_where_offered = QualityMeasure(
    "Naloxone at home",
    code="QI-02",
    asks="Of those to whom naloxone should be offered, how many have it at home?",
    among=naloxone_to_take_home.when,
    counts=naloxone_at_home,
    excludes=care_intent.equals("comfort_only"),
    follows=(naloxone_to_take_home,),
    sources=naloxone_to_take_home.sources,
    checked=naloxone_to_take_home.checked,
    limits="Somebody who was offered it and declined counts as without. Comfort care is left out (ARB-47).",
)

MEASURES: Final = (laxative_beside_an_opioid, naloxone_at_home_where_offered)
