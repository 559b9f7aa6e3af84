"""A check-in in the shape of its JSON."""

from collections.abc import Sequence

import msgspec

from trabecula.language.check_in import Asked, Signs
from trabecula.language.directory import Directory
from trabecula.language.item import NotAnswered
from trabecula.pathway.check_in import AtOnce, Reply, Said, keys_of, to_ask, warnings
from trabecula.report import check_in_wording as words
from trabecula.report.as_json import plain
from trabecula.report.check_in_shapes import AnswerJson, CheckInJson, WarningJson
from trabecula.report.education_json import numbers


def check_in_json(
    reply: Reply, person: str, wrong: Sequence[str], directory: Directory | None
) -> bytes:
    """What was understood of a check-in of the person who is called so, and what could not be."""
    check_in, answers = reply.check_in, reply.answers
    asked = {key: text for one in check_in.of(reply.by) for key, text in _texts(one, reply, person)}
    now = to_ask(check_in, reply.by, answers)
    shown = CheckInJson(
        check_in.form.name,
        reply.day.isoformat(),
        reply.at or None,
        reply.by.value,
        reply.name or None,
        [_answer(key, text, answers[key]) for key, text in asked.items() if key in answers],
        [_warning(each, reply, directory) for each in warnings(check_in, answers)],
        [key for one in now for key in keys_of(one) if key not in answers],
        list(wrong),
        (directory and directory.who_reads) or None,
    )
    return msgspec.json.encode(shown)


def _texts(one: Asked, reply: Reply, person: str) -> list[tuple[str, str]]:
    if isinstance(one, Signs):
        return [(sign.key, words.words_of(sign, reply.by)) for sign in one.signs]
    return [(one.key, words.heading(one, reply.by, person))]


def _answer(key: str, asked: str, said: Said) -> AnswerJson:
    if isinstance(said, NotAnswered):
        return AnswerJson(key, asked, None, said.value)
    return AnswerJson(key, asked, plain(said), None)


def _warning(found: AtOnce, reply: Reply, directory: Directory | None) -> WarningJson:
    return WarningJson(
        found.text.name,
        found.text.how_soon.value,
        [sign.key for sign in found.signs],
        [sign.key for sign in found.not_sure],
        numbers(found.text.whom, directory),
        list(found.text.do),
    )
