"""The part of the review book on exercises: each of them, and what decides who may do it."""

from collections.abc import Iterable, Iterator
from inspect import cleandoc
from types import ModuleType

from trabecula.knowledge import exercises as exercises_of
from trabecula.knowledge.exercises import bones, doses, rules
from trabecula.language.exercise import Exercise, ExerciseLibrary
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Statement
from trabecula.language.words import in_words
from trabecula.report.wording import DRAFT_NOTICE


def exercise_pages(library: ExerciseLibrary) -> Iterator[tuple[str, str]]:
    """Every page on exercises: its path in the book, and its Markdown."""
    for module in exercises_of.MODULES:
        sheets = map(_sheet, exercises_of.exercises_of(module))
        yield _page(module, sheets)
    yield _page(doses, (_doses(library),))
    yield _page(bones, (_bones(library),))
    yield _page(rules, (_rules(library),))


def _page(module: ModuleType, parts: Iterable[str]) -> tuple[str, str]:
    name = module.__name__.rsplit(".", 1)[-1]
    head = f"# {cleandoc(module.__doc__ or '')}\n\n{DRAFT_NOTICE}."
    return f"exercises/{name}.md", "\n\n".join((head, *parts)) + "\n"


def _sheet(one: Exercise) -> str:
    said = (
        ("Kind", f"{one.kind}, {one.position}"),
        ("Asks the tables of load about", ", ".join(one.activities)),
        ("Movements", ", ".join(one.movements)),
        ("Loads", ", ".join(one.regions)),
        ("Bears the body through", ", ".join(one.bears)),
        ("You need", " ".join(filter(None, (one.needs, one.hold)))),
        ("How", " ".join(one.steps)),
        ("Easier", one.easier),
        ("Harder", one.harder),
        ("Stop if", " ".join(one.stop)),
        ("Picture", f"Seen {one.picture.view}. {one.picture.shows}"),
        ("Basis", _basis(one.sources, one.checked)),
    )
    return f"## {one.title}\n\n" + _bullets(f"{label}: {what}" for label, what in said if what)


def _doses(library: ExerciseLibrary) -> str:
    rows = (
        (one.kind, ", ".join(one.days), one.holds, one.effort, one.toward, one.for_clinicians,
         one.at_most, _basis(one.sources, one.checked))
        for one in library.doses
    )  # fmt: skip
    heads = (
        "Kind",
        "Days",
        "How much",
        "Effort",
        "Toward",
        "As the source has it",
        "At most",
        "Basis",
    )
    return _table(heads, rows)


def _bones(library: ExerciseLibrary) -> str:
    sites = (
        (site or "not known", ", ".join(sorted(bone.regions)), ", ".join(sorted(bone.bears)))
        for site, bone in library.bones.items()
    )
    orders = (
        (
            status,
            ", ".join(sorted(order.barred)),
            ", ".join(sorted(order.asked)),
            "yes" if order.lying_only else "",
        )
        for status, order in library.orders.items()
    )
    aids = ", ".join(sorted(library.aids.leant_on))
    instead = ", ".join(library.aids.instead)
    return "\n\n".join(
        (
            _table(("Site", "Rests while it is held", "Bears the body through"), sites),
            _table(("Weight bearing", "Not borne", "Somebody decides", "Lying only"), orders),
            f"Left out where an arm may not be leant on: {aids}. Instead: {instead}.",
        )
    )


def _rules(library: ExerciseLibrary) -> str:
    decide = library.rules
    said = (
        ("Starts a programme", (decide.start,)),
        ("Raises it", (decide.progress,)),
        ("Hold a region", decide.holds_a_region),
        ("Low risk; every other lesion that is not held is as REH-02M says", (decide.low_risk,)),
        ("Only lying flat", decide.flat),
        ("Only how to lie and sit", decide.positions),
        ("Nothing at all", decide.nothing),
        ("Times a dose before exercise", (decide.dose_before.statement,)),
        ("Speak against that", decide.dose_before.against),
    )
    reductions = (
        (
            one.name,
            in_words(one.when),
            one.holds,
            ", ".join(sorted(one.bars)),
            _basis(one.sources, one.checked),
        )
        for one in library.reductions
    )
    checks = (
        (one.holds, ", ".join(fact.name for fact in one.of), _basis(one.sources, one.checked))
        for one in library.checks
    )
    return "\n\n".join(
        (
            _bullets(f"{label}: {_codes(statements)}" for label, statements in said),
            _bullets(f"{one.heading}: {_codes(one.statements)}" for one in decide.beside),
            _table(("Makes it smaller", "When", "Says", "Leaves out", "Basis"), reductions),
            _table(("Before each session", "Answers", "Basis"), checks),
            _bullets(f"Stop: {one}" for one in library.stop_in_plain_words),
            _bullets(f"{one.holds} {_basis(one.sources, one.checked)}" for one in library.lighter),
            _bullets((decide.dose_before.when, decide.dose_before.says, decide.dose_before.never)),
        )
    )


def _codes(statements: Iterable[Statement]) -> str:
    return ", ".join(sorted(f"{one.title} ({one.code})" for one in statements))


def _basis(sources: Iterable[Citation], checked: Checked) -> str:
    places = "; ".join(f"{one.source.key}, {one.place}" for one in sources)
    return f"{places} ({checked.value})"


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    heads = tuple(heads)
    lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    lines += [f"| {' | '.join(str(cell).replace('|', '/') for cell in row)} |" for row in rows]
    return "\n".join(lines)
