"""The terminal is safe from what a record says."""

import json

import pytest
from tests.records import (
    FACT,
    SCT,
    Command,
    Resource,
    Run,
    Written,
    about,
    calcium,
    cancer,
    coded,
    fact,
    lesion,
    patient,
)


class TestWhatReachesTheTerminal:
    """A record is not to be trusted: its text cannot steer a terminal."""

    evil = "\x1b[31mred\x1b]0;title\x07\x9b2J\u202eright"

    def record(self) -> list[Resource]:
        site = coded(SCT, "11068009", text=self.evil)
        elsewhere = {"text": self.evil}
        return [
            patient(name=[{"text": f"Eve {self.evil}"}]),
            {**cancer(), "code": coded(SCT, "254837009", text=self.evil)},
            lesion("t8", site),
            lesion("somewhere", elsewhere),
            calcium("calcium", 3.8, f"mmol{self.evil}"),
            calcium(f"ca{self.evil}", 3.6),
            fact("primary", valueCodeableConcept=coded(FACT, self.evil)),
            {
                "resourceType": "MedicationRequest", "id": "medicine", "status": self.evil,
                "intent": "order", "medicationCodeableConcept": {"text": self.evil}, **about(),
            },
        ]  # fmt: skip

    def clean(self, run: Run) -> None:
        signs = set(run.out + run.err)
        assert not signs & {"\x1b", "\x07", "\x9b", "\u202e"}

    @pytest.mark.parametrize(
        "arguments",
        [("plan",), ("recommend", "--all"), ("recommend", "--all", "--brief"), ("facts",)],
    )
    def test_no_escape_reaches_it(
        self, trabecula: Command, written: Written, arguments: tuple[str, ...]
    ) -> None:
        run = trabecula(*arguments, written(*self.record()))
        assert run.code == 0
        self.clean(run)

    def test_nor_in_an_explanation(self, trabecula: Command, written: Written) -> None:
        run = trabecula("explain", "EMR-09", written(*self.record()))
        assert run.code == 0
        self.clean(run)

    def test_nor_in_an_error(self, trabecula: Command, written: Written) -> None:
        two = written(patient(f"a{self.evil}"), patient("b"))
        given = written(content=json.dumps({"facts": {self.evil: 1}}), name="facts.json")
        text = written(content=json.dumps({"facts": {"primary": self.evil}}), name="value.json")
        unread = written(content=json.dumps({"resourceType": self.evil}), name="type.json")
        for arguments in (
            ("plan", two), ("plan", two, "--patient", self.evil), ("plan", "--facts", given),
            ("plan", "--facts", text), ("plan", unread), ("explain", self.evil),
            ("recommend", "--facts", given), ("plan", f"no{self.evil}.json"),
        ):  # fmt: skip
            run = trabecula(*arguments)
            assert run.code == 1
            self.clean(run)
