"""Comparison: what changed between two plans, item by item, and why."""

from collections.abc import Container, Iterable, Iterator, Mapping

from trabecula.pathway.facts import NONE_RECORDED
from trabecula.pathway.kept.changes import Changes, FactChange, ItemChange, ItemKind
from trabecula.pathway.kept.options_changed import Options, in_order
from trabecula.pathway.kept.snapshot import KeptGoal, KeptQuestion, KeptSubject, Snapshot
from trabecula.pathway.kept.statements_changed import Statements
from trabecula.pathway.kept.tasks_changed import Tasks
from trabecula.pathway.kept.two import Two


def what_changed(old: Snapshot, new: Snapshot) -> Changes:
    """What is different in the later of two plans of one person, each with what brought it about.

    A change whose cause cannot be told says so. Of a plan and itself nothing is different.
    """
    two = Two(old, new)
    statements = Statements(two)
    options = Options(two, statements)
    return Changes(
        person=new.person,
        before=old.as_of,
        now=new.as_of,
        edition_before=old.edition,
        edition_now=new.edition,
        policy_before=old.policy,
        policy_now=new.policy,
        alternative_before=old.alternative,
        alternative_now=new.alternative,
        subjects=tuple(_subjects(two)),
        facts=tuple(_facts(two)),
        statements=tuple(statements.changed.values()),
        options=tuple(options.changed.values()),
        tasks=Tasks(two, statements, options).changed,
        matters=tuple(_matters(two)),
        settings=tuple(_settings(two)),
        knowledge=tuple(_knowledge(two)),
        questions=tuple(_questions(two)),
    )


def _facts(two: Two) -> Iterator[FactChange]:
    for key in {**two.now.by_finding, **two.then.by_finding}:
        old, new = two.then.by_finding.get(key), two.now.by_finding.get(key)
        copied = (old is not None and old.copied) or (new is not None and new.copied)
        if not copied and (change := two.change(old, new)) is not None:
            yield change


def _subjects(two: Two) -> Iterator[ItemChange]:
    old, new = _recorded(two.then), _recorded(two.now)
    for key in {**new, **old}:
        if (key in old) is not (key in new):
            kind = ItemKind.ADDED if key in new else ItemKind.REMOVED
            yield ItemChange(two.label(key), kind, (new.get(key) or old[key]).kind)
        elif old[key].label != new[key].label:
            before, now = old[key].label, new[key].label
            yield ItemChange(now, ItemKind.CHANGED, new[key].kind, before, now)


def _recorded(side: Snapshot) -> Mapping[str, KeptSubject]:
    """The subjects without those that stand in where none is recorded."""
    stand_ins = NONE_RECORDED.values()
    return {one.key: one for one in side.subjects if one.id or one.label not in stand_ins}


def _settings(two: Two) -> Iterator[ItemChange]:
    by = {one.name: f"{one.by}, {one.on}" for one in (*two.then.settings, *two.now.settings)}
    for name, (before, now) in two.settings.items():
        yield ItemChange(name.replace("_", " "), ItemKind.CHANGED, by[name], before, now)


def _knowledge(two: Two) -> Iterator[ItemChange]:
    old, new = two.then.by_rule, two.now.by_rule
    for code in {**new, **old}:
        if code in two.other_rules:
            rule = new.get(code) or old[code]
            yield ItemChange(f"{rule.title} ({code})", _kind(code, old, new))


def _matters(two: Two) -> Iterator[ItemChange]:
    then, now = two.then, two.now
    if then.priorities != now.priorities:
        yield ItemChange(
            "the order of what matters", ItemKind.CHANGED, "", in_order(then), in_order(now)
        )
    if then.declined != now.declined:
        before, after = "; ".join(then.declined), "; ".join(now.declined)
        yield ItemChange("what is declined", ItemKind.CHANGED, "", before, after)
    yield from _goals(then.goals, now.goals)
    decided = {decision.origin: decision for decision in then.decisions}
    current = {decision.origin: decision for decision in now.decisions}
    for origin, decision in {**current, **decided}.items():
        if (origin in decided) is not (origin in current):
            said, kind = "; ".join(decision.choices), _kind(origin, decided, current)
            yield ItemChange(
                f"decision of {decision.day or 'an unknown day'}", kind, decision.by, now=said
            )


def _goals(then: Iterable[KeptGoal], now: Iterable[KeptGoal]) -> Iterator[ItemChange]:
    old, new = ({goal.origin: goal for goal in goals} for goals in (then, now))
    for origin, goal in {**old, **new}.items():
        if old.get(origin) != new.get(origin):
            sides = (_goal(side.get(origin)) for side in (old, new))
            yield ItemChange(f"goal: {goal.text}", _kind(origin, old, new), "", *sides)


def _goal(goal: KeptGoal | None) -> str:
    if goal is None:
        return ""
    level = "" if goal.level is None else f"level {goal.level:+d}"
    return ", ".join(filter(None, (goal.text, goal.status, goal.achievement, level)))


def _questions(two: Two) -> Iterator[ItemChange]:
    old, new = _by_fact(two.then), _by_fact(two.now)
    for key, question in {**new, **old}.items():
        if (key in old) is not (key in new):
            about = two.label(question.about)
            yield ItemChange(question.asks, _kind(key, old, new), about, now=question.urgency)


def _by_fact(side: Snapshot) -> Mapping[tuple[str, str], KeptQuestion]:
    return {(question.about, question.key): question for question in side.questions}


def _kind(key: object, old: Container[object], new: Container[object]) -> ItemKind:
    if key not in old:
        return ItemKind.ADDED
    return ItemKind.CHANGED if key in new else ItemKind.REMOVED
