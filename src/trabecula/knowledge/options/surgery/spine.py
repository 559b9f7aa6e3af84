"""A spine that may not hold: stabilise it, or protect it without an operation.

Why      Radiotherapy does not make an unstable spine stable; the order of treatment matters.
Misuse   An opinion that nobody asked for. To mobilise before it is there.
"""

from trabecula.knowledge.effects.rehabilitation import protected_loading
from trabecula.knowledge.effects.uncounted import spinal_stabilisation
from trabecula.knowledge.options.needs import spine
from trabecula.knowledge.options.rows import goes_with
from trabecula.knowledge.options.surgery.around import (
    BEFORE_AN_OPERATION,
    LIFE_TOO_SHORT,
    NOT_FIT,
    WITH_AN_OPERATION,
)
from trabecula.knowledge.options.surgery.spine_first import (
    CORD_GOVERNS,
    SURGEON_FIRST,
    UNSTABLE_AND_FIT,
)
from trabecula.knowledge.statements.emergencies.spinal_instability import (
    surgical_opinion_on_an_unstable_spine,
)
from trabecula.knowledge.statements.surgery.spinal_stability import (
    spine_surgical_opinion_before_radiotherapy,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_OPINION = (surgical_opinion_on_an_unstable_spine, spine_surgical_opinion_before_radiotherapy)

stabilisation_of_the_spine = Option(
    "stabilisation of the spine by a surgeon",
    code="OPT-SPINE-SURGERY",
    need=spine,
    offered_by=_OPINION,
    struck=(NOT_FIT, LIFE_TOO_SHORT, CORD_GOVERNS),
    before=(SURGEON_FIRST, *BEFORE_AN_OPERATION),
    with_it=(
        goes_with(
            "The spine is kept still until the surgeon's advice",
            Role.NURSING,
            Role.SPINE_SURGERY,
            by=surgical_opinion_on_an_unstable_spine,
        ),
        *WITH_AN_OPERATION,
    ),
    effect=spinal_stabilisation,
    modality=Modality.SURGERY,
    owner=(Role.SPINE_SURGERY,),
    alongside=Alongside(
        radiotherapy="After the operation, when the wound has healed.",
        systemic_treatment="Paused around the operation as agreed.",
        exercise="None of the spine before; then as the surgeon writes it.",
    ),
    plain=PlainWords(
        what="A surgeon holds the spine with screws and rods, often through small cuts.",
        to_do="You see a spine surgeon first. You stay in hospital for some days. You lie and turn as shown until then.",
        can_go_wrong="A wound can go bad, a clot can form, or screws can come loose. A nerve can be harmed.",
        if_not="A brace, cement or medicines may ease the pain.",
    ),
    declined_with=frozenset({"surgery", "hospital_stay"}),
    sources=surgical_opinion_on_an_unstable_spine.sources,
    checked=Checked.FROM_KNOWLEDGE,
)

spine_without_an_operation = Option(
    "support and protection of the spine, without an operation",
    code="OPT-SPINE-PROTECT",
    need=spine,
    offered_by=_OPINION,
    struck=(UNSTABLE_AND_FIT, CORD_GOVERNS),
    before=(SURGEON_FIRST,),
    with_it=(
        goes_with(
            "Loads and postures that spare the spine are taught",
            Role.PHYSIOTHERAPY,
            Role.OCCUPATIONAL_THERAPY,
        ),
        goes_with(
            "A brace, where the surgeon or the orthotist advises it",
            Role.ORTHOTIST,
            by=surgical_opinion_on_an_unstable_spine,
        ),
        goes_with(
            "Weakness, numbness, a change in walking, bladder or bowel means: call at once",
            Role.NURSING,
        ),
    ),
    effect=protected_loading,
    modality=Modality.ORTHOSIS,
    owner=(Role.SPINE_SURGERY, Role.PHYSIOTHERAPY),
    alongside=Alongside(
        radiotherapy="It follows the surgeon's view; it treats the tumour, not the weakness of the bone.",
        systemic_treatment="Goes on.",
        exercise="No loaded bending or twisting of the spine.",
    ),
    plain=PlainWords(
        what="You protect your back by how you move, and with a brace if it helps. There is no operation.",
        to_do="You learn how to turn, sit up and lift. You wear the brace as shown.",
        can_go_wrong="The bone can still give way and press on nerves. Your back muscles get weaker.",
        if_not="If you get weak, numb or cannot pass water, you call at once. A surgeon sees you again.",
    ),
    sources=surgical_opinion_on_an_unstable_spine.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
