"""NeuPSIG grade: how certain is it that this pain is neuropathic?

Why      A screening score is not a diagnosis. The grade says what the certainty rests on, and what
         would raise it.
Misuse   To take definite for proof that the lesion causes the pain. To answer no for signs that
         nobody has looked for.
"""

from typing import Final

from trabecula.calculation.neuropathic_pain import neuropsig_grade
from trabecula.knowledge.facts.each_pain import neuropsig_here
from trabecula.knowledge.instruments.items import yes_no
from trabecula.knowledge.instruments.pain.of_a_pain import of_a_pain
from trabecula.knowledge.sources.instruments_of_pain import finnerup_2016
from trabecula.language.condition import About
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.source import Checked

history = of_a_pain(
    yes_no("neupsig_history", "history of a lesion or disease of the nerves that explains it")
)
distribution = of_a_pain(yes_no("neupsig_distribution", "distribution that such a lesion explains"))
signs = of_a_pain(
    yes_no(
        "neupsig_signs",
        "sensory signs in the same distribution",
        meaning="Found on examination; not known where nobody examined.",
    )
)
test = of_a_pain(
    yes_no(
        "neupsig_test",
        "diagnostic test that confirms the lesion or disease",
        meaning="Imaging or another test. No where no test has been done, or it did not confirm.",
    )
)
_FOUR: Final = (history, distribution, signs, test)

neupsig = Instrument(
    "neupsig",
    "NeuPSIG grade of neuropathic pain",
    measures="Certainty that one pain is neuropathic.",
    area=AssessmentArea.PAIN,
    about=About.PAIN,
    items=_FOUR,
    scores=(
        Score(
            neuropsig_here,
            of=_FOUR,
            by=neuropsig_grade,
            words="history and distribution: possible; with signs: probable; with a test: definite; else unlikely",
            source=finnerup_2016.at("grades; the criteria from knowledge"),
            checked=Checked.IN_PART,
        ),
    ),
    version="2016",
    recall="now",
    interval="at baseline, on a new sign or test, and when the character of pain changes",
    licence=Licence("Published criteria, in words of our own."),
    notes=("Definite does not prove that the lesion causes the pain.",),
    source=finnerup_2016.at("grading system"),
    checked=Checked.IN_PART,
)
