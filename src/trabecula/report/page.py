"""The page: a whole plan in the order in which it is read, for every rendering alike."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from trabecula.language.answer import Answer
from trabecula.language.arbitration import Clash
from trabecula.language.review import ReviewState
from trabecula.language.statement import Urgency
from trabecula.pathway.assessment import Assessment, View
from trabecula.pathway.facts import Facts
from trabecula.pathway.plan import Plan
from trabecula.pathway.record import Person
from trabecula.report import wording
from trabecula.report.items import Asked, Card, Line, asked, called, card, line
from trabecula.report.one_person import OnePerson, local_values
from trabecula.report.wording import counted


@dataclass(frozen=True, slots=True)
class Group:
    """The cards of one urgency."""

    urgency: Urgency
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one subject, area by area."""

    about: str
    areas: tuple[tuple[str, tuple[Line, ...]], ...]


@dataclass(frozen=True, slots=True)
class Page(OnePerson):
    """Everything that a page says of one person.

    ``drafts`` counts the unreviewed statements that apply or may apply; ``pending`` would hold
    back every measure; ``tally`` is how many statements apply, are not known, and do not apply.
    """

    drafts: int
    groups: tuple[Group, ...]
    held: tuple[Card, ...]
    pending: tuple[str, ...]
    clashes: tuple[Clash, ...]
    questions: tuple[Asked, ...]
    known: tuple[Known, ...]
    unusable: tuple[Line, ...]
    bone_metastases: bool
    tally: tuple[int, int, int]

    @property
    def shown(self) -> int:
        """How many measures are shown."""
        return sum(len(group.cards) for group in self.groups)

    @property
    def whole(self) -> str:
        """How every statement of the edition was answered, in one sentence."""
        applying, unknown, rest = self.tally
        if not applying:
            return f"{wording.NOTHING_APPLIES}; {_are(unknown)} not known."
        return (
            f"Of {applying + unknown + rest} statements {_apply(applying)}, "
            f"{_are(unknown)} not known and {_do_not_apply(rest)}."
        )

    @property
    def glance(self) -> tuple[str, ...]:
        """How many measures there are of each urgency, by word."""
        return tuple(f"{len(group.cards)} {group.urgency.words}" for group in self.groups)


def page(plan: Plan, assessment: Assessment, person: Person | None = None) -> Page:
    """A plan and what is known, as they are shown."""
    facts, opened = plan.recommendations.facts, plan.recommendations.edition
    cards = [card(measure, facts, opened) for measure in plan.measures]
    held = tuple(card(measure, facts, opened) for measure in plan.held_back)
    views = (assessment.person, *assessment.lesions)
    pending = _common([one.pending for one in (*cards, *held)])
    cards = [_without(one, pending) for one in cards]
    held = tuple(_without(one, pending) for one in held)
    return Page(
        facts=facts,
        person=person,
        edition=opened.edition.name,
        policy=opened.policy_digest,
        local=local_values(opened),
        drafts=_drafts(plan),
        groups=tuple(
            Group(urgency, tuple(group)) for urgency, group in groupby(cards, lambda c: c.urgency)
        ),
        held=held,
        pending=pending,
        clashes=plan.clashes,
        questions=tuple(asked(question, facts) for question in plan.questions),
        known=tuple(_known(view, facts) for view in views),
        unusable=tuple(
            line(finding, called(view.subject, facts))
            for view in views
            for finding in view.unusable
        ),
        bone_metastases=assessment.bone_metastases is True,
        tally=_tally(plan),
    )


def need(shown: Page) -> str:
    """Why this person stands where they stand in a list, in words."""
    if not shown.groups:
        return shown.whole
    first = shown.groups[0]
    titles = [one.statement.title for one in first.cards]
    rest = f" and {counted(len(titles) - 2, 'more', 'more')}" if len(titles) > 2 else ""
    said = f"{'; '.join(titles[:2])}{rest}"
    return f"{said}. {first.cards[0].because}".rstrip()


def by_need(shown: Page) -> tuple[int, ...]:
    """Sorts people: the most urgent measure first, then how many there are of each urgency."""
    counts = {group.urgency: len(group.cards) for group in shown.groups}
    return tuple(-counts.get(urgency, 0) for urgency in Urgency)


def _known(view: View, facts: Facts) -> Known:
    about = called(view.subject, facts)
    return Known(
        about,
        tuple((a.name, tuple(line(finding, about) for finding in a.findings)) for a in view.areas),
    )


def _common(every: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    if len(every) < 2:
        return ()
    return tuple(one for one in every[0] if all(one in pending for pending in every))


def _without(one: Card, pending: tuple[str, ...]) -> Card:
    return replace(one, pending=tuple(waits for waits in one.pending if waits not in pending))


def _drafts(plan: Plan) -> int:
    review_of = plan.recommendations.review_of
    bearing = {
        item.statement
        for item in plan.recommendations.items
        if item.answer is not Answer.DOES_NOT_APPLY
    }
    return sum(review_of(statement) is not ReviewState.REVIEWED for statement in bearing)


def _tally(plan: Plan) -> tuple[int, int, int]:
    answers: dict[str, Answer] = {}
    for item in plan.recommendations.items:
        code = item.statement.code
        answers[code] = max(answers.get(code, Answer.DOES_NOT_APPLY), item.answer)
    every = list(answers.values())
    return (
        every.count(Answer.APPLIES),
        every.count(Answer.NOT_KNOWN),
        every.count(Answer.DOES_NOT_APPLY),
    )


def _are(number: int) -> str:
    return f"{number} {'is' if number == 1 else 'are'}"


def _apply(number: int) -> str:
    return f"{number} {'applies' if number == 1 else 'apply'}"


def _do_not_apply(number: int) -> str:
    return f"{number} {'does' if number == 1 else 'do'} not apply"
