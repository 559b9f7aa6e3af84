"""How worked examples of these instruments are written."""

from typing import Final

from trabecula.knowledge.instruments.mind.phq import phq_2, phq_9
from trabecula.language.example import ExampleForm, Expect, Given

EXAMPLES: Final = (
    ExampleForm(
        "PHQ-9",
        phq_9,
        inputs={"items": Given(phq_9.items)},
        expected=(Expect("phq9"), Expect("phq9", "band"), Expect("phq_9_safety")),
    ),
    ExampleForm(
        "PHQ-2",
        phq_2,
        inputs={"items": Given(phq_2.items)},
        expected=(
            Expect("phq_2"),
            Expect("phq_2", "band", words={"positive": True, "negative": False}),
        ),
    ),
)
