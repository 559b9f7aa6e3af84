"""Problems invented for the choice of plans, and the plain way to choose, which is to be believed."""

from collections.abc import Collection, Iterator, Sequence
from itertools import product
from random import Random

from hypothesis import strategies as some

from trabecula.pathway.options.problem import (
    Burden,
    Conflict,
    Criterion,
    Group,
    Joined,
    Marks,
    Presupposes,
    Problem,
    Selection,
    broken_rules,
    measured,
)


def grouped(sizes: Sequence[int]) -> list[frozenset[int]]:
    """The options from 0 on, so many in each group."""
    starts = [sum(sizes[:place]) for place in range(len(sizes))]
    return [
        frozenset(range(start, start + size)) for start, size in zip(starts, sizes, strict=True)
    ]


@some.composite
def problems(draw: some.DrawFn) -> Problem:
    """Small ones, with every kind of rule and criterion."""
    sizes = draw(some.lists(some.integers(1, 4), max_size=5))
    size = sum(sizes)
    groups = tuple(Group(options, draw(some.booleans())) for options in grouped(sizes))
    if not size:
        return Problem(groups)
    option = some.integers(0, size - 1)
    pairs = some.tuples(option, option).filter(lambda pair: pair[0] != pair[1])
    needs = some.tuples(option, some.frozensets(option, max_size=3))
    amounts = some.none() | some.integers(-3, 3) | some.fractions(0, 2, max_denominator=4)
    criteria = some.builds(Marks, some.tuples(*[some.integers(-2, 2)] * size)) | some.builds(
        Burden, some.tuples(*[amounts] * size), some.sampled_from(Joined)
    )
    return Problem(
        groups,
        tuple(Conflict(*pair) for pair in draw(some.lists(pairs, max_size=12 if size > 1 else 0))),
        tuple(Presupposes(*need) for need in draw(some.lists(needs, max_size=5))),
        tuple(draw(some.lists(criteria, max_size=5))),
    )


@some.composite
def orders(draw: some.DrawFn, problem: Problem) -> tuple[int, ...]:
    """An order of its criteria."""
    return tuple(draw(some.permutations(range(len(problem.criteria)))))


def invented(
    random: Random,
    sizes: Sequence[int],
    *,
    conflicts: int = 0,
    presupposed: int = 0,
    may_be_left: float = 0.3,
    lowest: int = 0,
    highest: int = 10,
    not_known: float = 0.1,
) -> Problem:
    """A problem with groups of these sizes, seven priorities, four sums and a greatest."""
    options = range(sum(sizes))
    groups = grouped(sizes)
    home = {option: number for number, group in enumerate(groups) for option in group}
    pairs = [(a, b) for a in options for b in options if a < b and home[a] != home[b]]

    def needed(option: int) -> frozenset[int]:
        others = [other for other in options if home[other] != home[option]]
        return frozenset(random.sample(others, random.randint(1, min(3, len(others)))))

    def amount() -> int | None:
        return None if random.random() < not_known else random.randint(lowest, highest)

    marks: list[Criterion] = [
        Marks(tuple(random.choice((-2, -1, -1, 0, 0, 0, 1, 1, 2)) for _ in options))
        for _ in range(7)
    ]
    burdens: list[Criterion] = [
        Burden(tuple(amount() for _ in options), joined)
        for joined in (*[Joined.ADDED] * 4, Joined.GREATEST)
    ]
    return Problem(
        tuple(Group(group, random.random() < may_be_left) for group in groups),
        tuple(Conflict(*pair) for pair in random.sample(pairs, min(conflicts, len(pairs)))),
        tuple(
            Presupposes(option, needed(option))
            for option in (random.choice(options) for _ in range(presupposed))
        ),
        (*marks, *burdens),
    )


def tangled(random: Random) -> Problem:
    """A problem in which most options presuppose others, and one sum decides."""
    sizes = [random.randint(2, 3) for _ in range(random.randint(3, 6))]
    options, groups = range(sum(sizes)), grouped(sizes)
    home = {option: number for number, group in enumerate(groups) for option in group}

    def presupposes(option: int) -> Presupposes:
        others = [other for other in options if home[other] != home[option]]
        return Presupposes(option, frozenset(random.sample(others, random.randint(1, 2))))

    wanting = random.sample(options, random.randint(2, len(options) - 1))
    presupposed = tuple(presupposes(option) for option in wanting)
    conflicts = tuple(
        Conflict(one, other)
        for one in options
        for other in options
        if one < other and home[one] != home[other] and random.random() < random.choice((0, 0.1))
    )
    amounts = Burden(tuple(random.randint(0, 6) for _ in options))
    decided = tuple(Group(group, random.random() < 0.5) for group in groups)
    return Problem(decided, conflicts, presupposed, (amounts,))


def loose(random: Random) -> tuple[Problem, list[int]]:
    """A problem of many small groups, most of which may be left, with an order of its criteria."""
    sizes = [random.choice((1, 1, 2, 2, 3)) for _ in range(random.randint(4, 9))]
    problem = invented(
        random,
        sizes,
        conflicts=random.randint(0, 12),
        presupposed=random.randint(0, 2 * sum(sizes)),
        may_be_left=random.choice((0, 0.3, 1)),
        lowest=random.choice((-5, -1, 0)),
        highest=random.choice((0, 1, 9)),
        not_known=random.choice((0, 0.3)),
    )
    return problem, random.sample(range(len(problem.criteria)), len(problem.criteria))


def every(problem: Problem, within: Collection[int]) -> Iterator[Selection]:
    """Every plan of these options that breaks no rule, one by one."""
    choices = [
        [*((option,) for option in sorted(group.options) if option in within), ()]
        for group in problem.groups
    ]
    for choice in product(*choices):
        plan = [option for taken in choice for option in taken]
        if not broken_rules(problem, plan):
            yield measured(problem, plan)


def standing(plan: Selection, order: Sequence[int]) -> tuple[object, ...]:
    """What a plan is compared by: less is better."""
    return (*(plan.values[number].rank for number in order), plan.options[::-1])
