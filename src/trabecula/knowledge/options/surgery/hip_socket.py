"""A hip socket that hurts on standing: cement, screws or a new socket.

Why      Two views, the surgeon's and the radiologist's, find the smallest repair that bears weight.
Misuse   Before the diagnosis is known. As urgent where protection and pain relief were not begun.
"""

from trabecula.knowledge.effects.uncounted import repair_of_the_hip_socket
from trabecula.knowledge.options.needs import stability
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.options.surgery.around import (
    BEFORE_AN_OPERATION,
    BIOPSY_FIRST,
    DIAGNOSIS_FIRST,
    LIFE_TOO_SHORT,
    NOT_FIT,
    OPERATED,
    WITH_AN_OPERATION,
)
from trabecula.knowledge.statements.surgery.weight_bearing_pain import (
    opinion_on_a_painful_acetabulum,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

hip_socket = Option(
    "cement, screws or reconstruction of the hip socket, as the surgeon and the radiologist advise",
    code="OPT-HIP-SOCKET",
    need=stability,
    offered_by=(opinion_on_a_painful_acetabulum,),
    struck=(NOT_FIT, LIFE_TOO_SHORT, OPERATED, DIAGNOSIS_FIRST),
    before=(
        comes_before(
            "Orthopaedics and interventional radiology have looked at the images together",
            Role.ORTHOPAEDICS,
            Role.INTERVENTIONAL_RADIOLOGY,
            by=opinion_on_a_painful_acetabulum,
        ),
        BIOPSY_FIRST,
        *BEFORE_AN_OPERATION,
    ),
    with_it=(
        goes_with(
            "Crutches and partial weight bearing meanwhile",
            Role.PHYSIOTHERAPY,
            by=opinion_on_a_painful_acetabulum,
        ),
        *WITH_AN_OPERATION,
    ),
    effect=repair_of_the_hip_socket,
    modality=Modality.SURGERY,
    owner=(Role.ORTHOPAEDICS, Role.INTERVENTIONAL_RADIOLOGY),
    alongside=Alongside(
        radiotherapy="After it, once the wound has healed.",
        systemic_treatment="Paused around the operation as agreed.",
        exercise="Partial weight only, until the surgeon clears more.",
    ),
    plain=PlainWords(
        what="Two doctors look at your hip together. They may fill the bone with cement, hold it with screws, or build a new socket.",
        to_do="You have a scan and one or two visits. If you choose treatment, you may stay in hospital.",
        can_go_wrong="Cement can leak. A large operation brings more risk: a bad wound, a clot or a loose joint.",
        if_not="You go on with crutches. Radiotherapy or an injection near a nerve may ease the pain.",
    ),
    declined_with=frozenset({"surgery", "procedures"}),
    sources=opinion_on_a_painful_acetabulum.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
