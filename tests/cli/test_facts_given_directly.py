"""Facts given directly to the commands: what is wrong is named."""

import json
from typing import Any

import pytest
from tests.records import Command, Written


class TestFactsGivenDirectly:
    """Facts by their keys: what is wrong is named, with the nearest that is right."""

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ({"facts": {"neuro_sign": []}}, "there is no fact 'neuro_sign'; did you mean 'neuro_signs'?"),
            ({"facts": {"pain_worst": 11}}, "from 0 to 10"),
            ({"facts": {"pain_worst": "8"}}, "from 0 to 10"),
            ({"facts": {"bone_mets": "yes"}}, "true or false"),
            ({"facts": {"ecog": 1.5}}, "a whole number from 0 to 4"),
            ({"facts": {"ecog": True}}, "a whole number from 0 to 4"),
            ({"facts": {"neuro_signs": "limb_weakness"}}, "a list"),
            ({"facts": {"neuro_signs": ["headache"]}}, "limb_weakness"),
            ({"facts": {"primary": "brest"}}, "breast"),
            ({"facts": {"l_mirels": 9}}, "give it in 'lesions'"),
            ({"lesions": [{"ecog": 1}]}, "give it in 'facts'"),
            ({"lesions": {"l_mirels": 9}}, "a list of objects"),
            ({"lesions": [9]}, "an object"),
            ({"fact": {}}, "did you mean 'facts'?"),
            ({"resourceType": "Bundle"}, "give it as RECORD, without --facts"),
            ({"as_of": "soon"}, "a date like"),
            ([], "an object"),
        ],
    )  # fmt: skip
    def test_what_is_wrong_is_named(
        self, trabecula: Command, written: Written, given: Any, said: str
    ) -> None:
        run = trabecula("plan", "--facts", written(content=json.dumps(given)))
        assert (run.code, run.out) == (1, "")
        assert said in run.err

    @pytest.mark.parametrize("value", ["NaN", "Infinity", "1e999", "-1"])
    def test_a_number_that_is_none_or_none_of_these(
        self, trabecula: Command, written: Written, value: str
    ) -> None:
        run = trabecula(
            "plan", "--facts", written(content=f'{{"facts": {{"pain_worst": {value}}}}}')
        )
        assert (run.code, run.out) == (1, "")

    def test_a_fact_given_twice_is_never_chosen_from(
        self, trabecula: Command, written: Written
    ) -> None:
        given = '{"facts": {"ecog": 1, "known_cancer": true, "ecog": 4}}'
        run = trabecula("plan", "--facts", written(content=given))
        assert (run.code, run.out) == (1, "")
        assert "'ecog' is given twice in one object" in run.err

    def test_ndjson_with_one_bad_line(self, trabecula: Command, written: Written) -> None:
        good = json.dumps(
            {"id": "one", "facts": {"known_cancer": True, "neuro_signs": ["limb_weakness"]}}
        )
        lines = [good, '{"facts": {"pain_wrst": 3}}', "", "{", good]
        file = written(content="\n".join(lines), name="in.ndjson")
        run = trabecula("recommend", "--facts", file, "--json")
        assert run.code == 1
        rows = [json.loads(line) for line in run.out.splitlines()]
        assert [set(row) for row in rows if "error" in row] == [{"line", "error"}] * 2
        assert [row["line"] for row in rows if "error" in row] == [2, 4]
        assert "did you mean 'pain_worst'" in rows[1]["error"]
        assert [row["statements"][0]["code"] for row in rows if "error" not in row] == [
            "EMR-01"
        ] * 2

    def test_a_line_that_is_not_utf_8_is_an_error(
        self, trabecula: Command, written: Written
    ) -> None:
        lines = [json.dumps({"id": name, "facts": {}}, ensure_ascii=False) for name in ("ü", "u")]
        file = written(content="", name="in.ndjson")
        for first, second in (lines, lines[::-1]):
            file.write_bytes(f"{first}\n{second}\n".encode("latin-1"))
            run = trabecula("recommend", "--facts", file, "--json")
            rows = [json.loads(line) for line in run.out.splitlines()]
            wrong = [row for row in rows if "error" in row]
            assert (run.code, len(rows), len(wrong)) == (1, 2, 1)
            assert "this is not UTF-8" in wrong[0]["error"]
        file.write_bytes("\n".join(lines).encode("utf-16"))
        run = trabecula("recommend", "--facts", file, "--json")
        assert "in UTF-16: save it as UTF-8" in run.err

    def test_deep_nesting(self, trabecula: Command, written: Written) -> None:
        deep = "[" * 100_000
        assert trabecula("plan", "--facts", written(content=deep)).code == 1
        nested = '{"facts": ' + '{"a": ' * 50_000 + "1" + "}" * 50_001
        assert trabecula("recommend", "--facts", written(content=nested), "--json").code == 1

    def test_an_empty_file(self, trabecula: Command, written: Written) -> None:
        assert trabecula("plan", "--facts", written(content="")).code == 1
