"""Placing: where in a plan each statement that applies is carried out, or why it is left.

Chosen options come first, then what they need before and beside them, then what applies whatever is
chosen. What is left after that is named with its reason.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from trabecula.language.answer import Answer
from trabecula.language.option import GoesWith, Prerequisite
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.care_plan.decided import Choices
from trabecula.pathway.care_plan.draft import Board, Draft
from trabecula.pathway.care_plan.task import Whence, is_its_own, is_safety, owners_of
from trabecula.pathway.facts import Subject
from trabecula.pathway.options.for_person import Before, Beside, OptionForPerson
from trabecula.pathway.plan import Measure, Plan
from trabecula.pathway.recommendations import Recommendation, Status


class Placing:
    """Puts drafts of tasks on a board, from the chosen options outward."""

    def __init__(self, plan: Plan, chosen: Sequence[OptionForPerson], choices: Choices) -> None:
        self.board = Board()
        self._plan = plan
        self._choices = choices
        self._chosen = {f"option:{option.key}": option for option in chosen}
        self._rows: dict[tuple[object, ...], Draft] = {}

    def run(self) -> Board:
        """All that the chosen options bring with them; the rest is asked for with `carry_out`."""
        for key, option in self._chosen.items():
            self._option(key, option)
        for key, option in self._chosen.items():
            draft = self.board.draft(key)
            self._come_before(draft, option)
            self._go_with(draft, option)
        return self.board

    def carry_out(self, item: Recommendation) -> Draft:
        """The task that does what a shown statement says: where it is, or one of its own."""
        found = self.board.where(item)
        if found is not None:
            return found
        measure = self._measures[id(item)]
        draft = self.board.put(
            Draft(
                f"measure:{measure.statement.code}",
                measure.statement.title,
                whence=Whence.MEASURE,
                urgency=measure.urgency,
                owners=owners_of((*measure.items, *measure.parts)),
                sources=measure.statement.sources,
                checked=measure.statement.checked,
            )
        )
        self.board.answer(item, draft)
        return draft

    @cached_property
    def _measures(self) -> dict[int, Measure]:
        every = self._plan.measures
        return {id(item): each for each in every for item in (*each.items, *each.parts)}

    @cached_property
    def _applying(self) -> dict[Statement, list[Recommendation]]:
        found: dict[Statement, list[Recommendation]] = {}
        for item in self._plan.recommendations.applying():
            found.setdefault(item.statement, []).append(item)
        return found

    def _option(self, key: str, option: OptionForPerson) -> None:
        choice = self._choices.of_option(option)
        draft = self.board.put(
            Draft(
                key,
                option.title,
                whence=Whence.OPTION,
                urgency=_urgency(option),
                owners=option.option.owner,
                about=[option.about],
                option=option,
                sources=option.option.sources,
                checked=option.option.checked,
                note="" if choice is None else choice.said,
            )
        )
        for item in option.statements:
            if _does_the_work(option, item):
                self.board.answer(item, draft)

    def _come_before(self, draft: Draft, option: OptionForPerson) -> None:
        """What is done first: its prerequisites, what defers it, and what is safe to do at once."""
        first = [each for row in option.before for each in self._before(row, option)]
        first += self._what_defers(option.statements, option.about)
        for item in option.statements:
            if item.status is Status.SHOWN and not _does_the_work(option, item):
                first.append(self.carry_out(item))
        draft.after.update((each.key, 0) for each in first if each is not draft)
        for key in self._presupposed(option):
            draft.after[key] = option.option.days_after

    def _presupposed(self, option: OptionForPerson) -> Iterator[str]:
        """The chosen options that this one presupposes, of the same subject or of the person."""
        codes = {code for group in option.option.presupposes for code in group}
        person = self._plan.recommendations.facts.person
        for key, other in self._chosen.items():
            if other.option.code in codes and (
                other.about is option.about or other.about is person or option.about is person
            ):
                yield key

    def _before(self, before: Before, option: OptionForPerson) -> list[Draft]:
        if before.answer is Answer.APPLIES:
            return []
        row = before.prerequisite
        whence = Whence.CHECK if before.answer is Answer.NOT_KNOWN else Whence.PREREQUISITE
        found = self._work_of(row.statement, option) or [self._row(row, option, whence)]
        for draft in found:
            if draft.urgency.within_hours is not None:
                draft.urgency = min(draft.urgency, _urgency(option))
        return found

    def _go_with(self, draft: Draft, option: OptionForPerson) -> None:
        for beside in option.beside:
            for each in self._beside(beside, option):
                if each is not draft:
                    each.goes_with[draft.key] = beside.goes_with.days

    def _beside(self, beside: Beside, option: OptionForPerson) -> list[Draft]:
        """What belongs to it; not what is suppressed here, which is named with the reason."""
        row = beside.goes_with
        items = self._near(row.statement, option.about)
        suppressed = items and all(item.status is Status.SUPPRESSED for item in items)
        if beside.answer is Answer.DOES_NOT_APPLY or suppressed:
            return []
        if not row.days and (found := self._work_of(row.statement, option)):
            return found
        draft = self._row(row, option, Whence.COMPANION)
        waits = [item for item in items if item.status is Status.DEFERRED]
        for each in self._what_defers(waits, option.about):
            draft.after[each.key] = 0
        return [draft]

    def _row(self, row: Prerequisite | GoesWith, option: OptionForPerson, whence: Whence) -> Draft:
        """A task of its own for a row: one for all options that it is the same for."""
        days = row.days if isinstance(row, GoesWith) else 0
        once = (option.key,) if days else ()
        name = (whence is Whence.COMPANION, row.holds, row.statement, *once)
        rows = option.option.with_it if whence is Whence.COMPANION else option.option.before
        number = next(place for place, each in enumerate(rows) if each is row)
        draft = self._rows.setdefault(
            name,
            Draft(
                f"{whence.name.lower()}:{option.key}:{number}",
                row.holds,
                whence=whence,
                urgency=_urgency(option),
                owners=row.owner,
                sources=row.sources,
                checked=row.checked,
            ),
        )
        draft.concerns(option.about)
        draft.urgency = min(draft.urgency, _urgency(option))
        return self.board.put(draft)

    def _work_of(self, statement: Statement | None, option: OptionForPerson) -> list[Draft]:
        """Where a shown statement does the work of a row; not what the option itself answers."""
        if statement is None or statement in option.option.offered_by:
            return []
        near = self._near(statement, option.about)
        shown = (self.carry_out(item) for item in near if item.status is Status.SHOWN)
        return list({each.key: each for each in shown}.values())

    def _what_defers(self, items: Iterable[Recommendation], about: Subject) -> list[Draft]:
        """The tasks of what defers these; where that is deferred too, of what defers it."""
        found: dict[str, Draft] = {}
        seen: dict[Statement, None] = {}
        waiting = [item for item in items if item.status is Status.DEFERRED]
        while waiting:
            by = {each: None for effect in waiting.pop().held_by for each in effect.by}
            by = {each: None for each in by if each not in seen}
            seen |= by
            for other in (item for each in by for item in self._near(each, about)):
                if other.status is Status.SHOWN:
                    draft = self.carry_out(other)
                    found[draft.key] = draft
                elif other.status is Status.DEFERRED:
                    waiting.append(other)
        return list(found.values())

    def _near(self, statement: Statement | None, about: Subject) -> Sequence[Recommendation]:
        """A statement where it applies to the same subject, else to the person; of the person,
        wherever it applies."""
        found = [] if statement is None else self._applying.get(statement, [])
        person = self._plan.recommendations.facts.person
        here = [item for item in found if item.about is about]
        return here or [item for item in found if item.about is person or about is person]


def _does_the_work(option: OptionForPerson, item: Recommendation) -> bool:
    """Whether taking the option is doing what the statement says.

    What is urgent and of another kind, and what watches over safety, stays a task of its own.
    """
    if is_its_own(item):
        return False
    return not is_safety(item) or item.statement.modality is option.option.modality


def _urgency(option: OptionForPerson) -> Urgency:
    """How soon the option itself is due, by the statements that it carries out."""
    items = [item for item in option.statements if _does_the_work(option, item)]
    urgencies = (item.edition.urgencies[item.statement] for item in items)
    return min(urgencies, default=option.urgency)
