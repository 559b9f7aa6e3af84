"""Which medicines are no candidates, by the statements that say so.

Why      A statement that excludes a medicine must not stand beside a list that offers it.
Misuse   To leave out what kidneys, liver and contraindications say: these come with each medicine.
"""

from typing import Final

from trabecula.knowledge.choices import ACUTELY_UNWELL
from trabecula.knowledge.medicines.adjuvants.amitriptyline import amitriptyline
from trabecula.knowledge.medicines.adjuvants.duloxetine import duloxetine
from trabecula.knowledge.medicines.adjuvants.gabapentin import gabapentin
from trabecula.knowledge.medicines.adjuvants.nortriptyline import nortriptyline
from trabecula.knowledge.medicines.adjuvants.pregabalin import pregabalin
from trabecula.knowledge.medicines.non_opioids.celecoxib import celecoxib
from trabecula.knowledge.medicines.non_opioids.ibuprofen import ibuprofen
from trabecula.knowledge.medicines.non_opioids.naproxen import naproxen
from trabecula.knowledge.statements.medicines.anti_inflammatory import (
    no_anti_inflammatory_for_this_person,
)
from trabecula.knowledge.statements.medicines.limits_in_nerve_pain import (
    no_duloxetine_for_this_person,
    no_gabapentinoid_on_an_opioid_and_a_benzodiazepine,
    no_tricyclic_for_this_person,
    tamoxifen_and_antidepressants,
)
from trabecula.language.candidate import CandidateLimit

_NSAIDS = (naproxen, ibuprofen, celecoxib)

CANDIDATE_LIMITS: Final[tuple[CandidateLimit, ...]] = (
    CandidateLimit(no_anti_inflammatory_for_this_person, _NSAIDS),
    *(
        CandidateLimit(statement, _NSAIDS, counts_only_if_known=True)
        for statement in ACUTELY_UNWELL
    ),
    CandidateLimit(tamoxifen_and_antidepressants, (duloxetine,), conflict=True),
    CandidateLimit(no_tricyclic_for_this_person, (nortriptyline, amitriptyline)),
    CandidateLimit(no_duloxetine_for_this_person, (duloxetine,)),
    CandidateLimit(no_gabapentinoid_on_an_opioid_and_a_benzodiazepine, (gabapentin, pregabalin)),
)
