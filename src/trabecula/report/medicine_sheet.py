"""The sheet of one medicine: what it is, how it is dosed, for whom not, what it costs, and why."""

from collections.abc import Iterator, Sequence
from inspect import cleandoc
from types import ModuleType
from typing import Any

from trabecula.language.code import ATC, RXNORM
from trabecula.language.dose import Amount, Ceiling, NoCeiling
from trabecula.language.dosing import Dosing, Form, NotComputed
from trabecula.language.medicine import Medicine, Monitoring, OtherProduct, Said
from trabecula.language.organ_function import Kidneys, Liver, NotStated, OrganAdvice
from trabecula.language.source import Citation, Source
from trabecula.language.table import Range, TableRow, parts
from trabecula.language.words import in_words
from trabecula.report.wording import DRAFT_NOTICE


def medicine_sheet(medicine: Medicine, module: ModuleType | None = None) -> str:
    """The sheet in Markdown; with its module, also why and its misuse."""
    sections = [
        f"# {medicine.label}",
        f"`{medicine.name}`: *{DRAFT_NOTICE}*; {medicine.kind}",
        _remarks(module),
        medicine.role,
        f"**Codes:** {_codes(medicine)} ({_basis(medicine.identity)})",
        *_dosings(medicine),
        *map(_other_product, medicine.other_products),
        _forms(medicine.forms),
        f"## Kidneys\n\n{_organ(medicine.kidneys, 'mL/min')}",
        *(
            f"### {each.name}\n\n{_organ(each, 'mL/min')}"
            for each in medicine.kidneys_by_other_labels
        ),
        f"## Liver\n\n{_organ(medicine.liver, '')}",
        _list("For whom not", medicine.contraindications),
        _list("Caution", medicine.cautions),
        _monitoring(medicine.monitoring),
        *_course(medicine),
        *_cost(medicine),
        _list("In older people", medicine.older_people),
        f"**Pregnancy:** {_said(medicine.pregnancy)}",
        f"**How it leaves the body:** {medicine.metabolism}" if medicine.metabolism else "",
        "**Sources**\n\n" + "\n".join(_source(source) for source in sources_of(medicine)),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def sources_of(medicine: Medicine) -> Sequence[Source]:
    """Every source that a medicine's declaration cites, each once."""
    cited = (part for part in parts(medicine) if isinstance(part, Citation))
    return list(dict.fromkeys(citation.source for citation in cited))


def said_ceiling(ceiling: Ceiling | NoCeiling) -> str:
    """The most that may be given, in words."""
    if isinstance(ceiling, NoCeiling):
        return ceiling.because
    longest = "" if ceiling.longest is None else f"for {ceiling.longest} at most"
    limits = [
        _limit(ceiling.per_day, "a day"),
        _limit(ceiling.per_dose, "at a time"),
        _limit(ceiling.per_kilogram_a_day, "a kilogram a day"),
        _limit(ceiling.per_kilogram_a_dose, "a kilogram at a time"),
        f"{ceiling.doses_a_day} times a day" if ceiling.doses_a_day else "",
        f"{ceiling.episodes_a_day} episodes a day" if ceiling.episodes_a_day else "",
        f"{ceiling.doses} doses in all" if ceiling.doses else "",
        f"{ceiling.apart} apart at least" if ceiling.apart else "",
        longest,
    ]
    return ". ".join(filter(None, (", ".join(filter(None, limits)), ceiling.note)))


def _limit(amount: Amount | None, of_what: str) -> str:
    return "" if amount is None else f"{amount} {of_what}"


def _remarks(module: ModuleType | None) -> str:
    return "" if module is None else cleandoc(module.__doc__ or "").partition("\n")[2].strip()


def _codes(medicine: Medicine) -> str:
    systems = {RXNORM: "RxNorm", ATC: "ATC"}
    codes = ", ".join(f"{systems[code.system]} {code.code}" for code in medicine.group.codes)
    return f"{codes or 'none seen'}; named {', '.join(medicine.group.names)}"


def _dosings(medicine: Medicine) -> Iterator[str]:
    if medicine.not_dosed:
        yield f"**Not dosed here:** {medicine.not_dosed}"
    for dosing in medicine.dosing:
        yield _dosing(dosing)


def _dosing(dosing: Dosing) -> str:
    routes = ", ".join(dosing.routes)
    release = f", {dosing.release}" if dosing.release else ""
    lines = [f"## For {dosing.holds}", "", f"*{routes}{release}* ({_basis(dosing)})", ""]
    return "\n".join((*lines, *(f"- **{head}:** {said}" for head, said in _points(dosing) if said)))


def _points(dosing: Dosing) -> Iterator[tuple[str, str]]:
    start = dosing.start
    yield "Form", dosing.form
    yield "Start", start.because if isinstance(start, NotComputed) else str(start)
    frail = "Not started on it." if dosing.not_for_frail else ""
    if dosing.frail_start is not None:
        frail = f"{dosing.frail_start}."
    yield "Frail", " ".join(filter(None, (frail, dosing.frail)))
    if dosing.step is not None:
        yield "Next", dosing.step.says
    yield "At most", said_ceiling(dosing.ceiling)
    if dosing.frail_ceiling is not None:
        yield "At most, frail", said_ceiling(dosing.frail_ceiling)
    for row in dosing.by_weight.rows if dosing.by_weight else ():
        yield _band(row, "kg"), f"{row.holds} ({_basis(row)})"
    for limit in dosing.limits:
        otherwise = [limit.start and f"start with {limit.start}"]
        otherwise += [limit.ceiling and f"at most {said_ceiling(limit.ceiling)}"]
        said = "; ".join(filter(None, otherwise))
        yield limit.holds, f"{said} (where {in_words(limit.when)}; {_basis(limit)})"
    if dosing.only_if is not None:
        yield "Only where", in_words(dosing.only_if)
    yield "Only", "who is used to opioids" if dosing.opioid_tolerant_only else ""
    yield "Urgent", "not held back for a missing test" if dosing.urgent else ""
    if dosing.kidneys is not None:
        yield "Kidneys, for this", "; ".join(_rows(dosing.kidneys, "mL/min"))
    if dosing.liver is not None:
        yield "Liver, for this", "; ".join(_rows(dosing.liver, ""))
    yield "Note", dosing.note
    for says, at in dosing.other_side:
        yield "Another source", f"{says} ({_cited(at)})"


def _other_product(product: OtherProduct) -> str:
    said = f"{product.dose}, for {product.holds} ({_basis(product)})"
    return f"**Another product, never together with this one:** {said}"


def _forms(forms: Sequence[Form]) -> str:
    if not forms:
        return ""
    return "\n".join(("## Forms", "", *map(_form, forms)))


def _form(form: Form) -> str:
    strengths = ", ".join(map(str, form.strengths))
    release = f", {form.release}" if form.release else ""
    where = f" ({form.where})" if form.where else ""
    return (
        f"- {form.name}{release}: {strengths}{', can be halved' if form.divisible else ''}{where}"
    )


def _organ(table: Kidneys | Liver | NotStated, unit: str) -> str:
    if isinstance(table, NotStated):
        return f"Nothing is stated: {table.because}"
    return "\n".join(f"- {row}" for row in _rows(table, unit))


def _rows(table: Kidneys | Liver, unit: str) -> Iterator[str]:
    for row in table.rows:
        name = _band(row, unit) if isinstance(row, Range) else f"Child-Pugh {row.name}"
        yield f"**{name}:** {_advice(row.holds)} ({_basis(row)})"


def _advice(advice: OrganAdvice) -> str:
    sides = (f"Another source: {says} ({_cited(at)})." for says, at in advice.other_side)
    figures = [
        advice.start and f"start with {advice.start}",
        advice.ceiling and f"at most {said_ceiling(advice.ceiling)}",
    ]
    figure = "; ".join(filter(None, figures))
    return " ".join(
        (f"{advice.action}. {advice.says}", *([f"({figure})"] if figure else []), *sides)
    )


def _band(row: Range[Any, Any], unit: str) -> str:
    low, high = row.lowest.value, row.highest and row.highest.value
    above = "from" if row.includes.lowest else "above"
    if high is None:
        return f"{above} {low:g} {unit}"
    upper = "to" if row.includes.highest else "to below"
    return f"{above} {low:g} {upper} {high:g} {unit}"


def _list(heading: str, rows: Sequence[Said]) -> str:
    if not rows:
        return ""
    return "\n".join((f"## {heading}", "", *(f"- {_said(row)}" for row in rows)))


def _said(row: Said) -> str:
    when = f" Told by: {in_words(row.when)}." if row.when is not None else ""
    return f"{row.holds}{when} ({_basis(row)})"


def _monitoring(tests: Sequence[Monitoring]) -> str:
    return "\n".join(("## Tests", "", *map(_test, tests)))


def _test(test: Monitoring) -> str:
    before = "before the start, then " if test.before else ""
    return f"- {test.holds}: {before}{test.interval}. {test.action} ({_basis(test)})"


def _course(medicine: Medicine) -> Iterator[str]:
    yield f"**Acts:** {_said(medicine.onset)}"
    yield f"**Review:** {_said(medicine.review)}"
    stopping = medicine.stopping
    abrupt = {True: "It may be stopped at once.", False: "Never stopped abruptly.", None: ""}
    said = " ".join(filter(None, (abrupt[stopping.abruptly], stopping.holds)))
    yield f"**Stopping:** {said} ({_basis(stopping)})"


def _cost(medicine: Medicine) -> Iterator[str]:
    burden = medicine.burden
    names = ("alertness", "balance", "falls", "thinking", "bowels", "serotonin")
    levels = ", ".join(f"{name} {level}" for name, level in zip(names, burden.levels, strict=True))
    yield f"**Cost, 0 (none) to 3 (high):** {levels}. {burden.holds} ({_basis(burden)})"
    qt = f" {medicine.qt_note}" if medicine.qt_note else ""
    yield f"**QT:** {medicine.qt}.{qt}"
    scales = ", ".join(f"{level.holds}: {level.points}" for level in medicine.anticholinergic)
    yield f"**Anticholinergic points:** {scales or 'on none of the scales'}"
    raises = "raises the risk" if medicine.raises_falls else "not listed as raising the risk"
    yield f"**Falls:** {raises}. {_said(medicine.falls_basis)}"


def _basis(row: TableRow[Any]) -> str:
    return f"{'; '.join(map(_cited, row.sources))}; {row.checked.value}"


def _cited(citation: Citation) -> str:
    return f"{citation.source.key}, {citation.place}"


def _source(source: Source) -> str:
    return f"- {source.key}: {source.citation} ({source.reference}) [{source.checked.value}]"
