"""How somebody is followed, in the shape that is published; text and page are made of the same."""

from collections.abc import Iterable, Iterator

from trabecula.language.check_in import Sign
from trabecula.language.directory import Directory
from trabecula.language.instrument import Assessor
from trabecula.language.monitoring import Level
from trabecula.pathway.alerts import Alert
from trabecula.pathway.check_in import warnings
from trabecula.pathway.course import Course, Together, Treatment
from trabecula.pathway.exposure_over_time import ExposureSince
from trabecula.pathway.facts import Finding
from trabecula.pathway.followed import Followed
from trabecula.pathway.response import Look, Response
from trabecula.report import course_wording, response_wording
from trabecula.report import followed_shapes as shapes
from trabecula.report.alert_json import alerts_json
from trabecula.report.as_json import local_json
from trabecula.report.check_in_wording import warning
from trabecula.report.followed_in_touch import in_touch, iso
from trabecula.report.medicine_words import sources
from trabecula.report.shapes import AboutJson, ProblemJson


def followed_json(followed: Followed, directory: Directory | None) -> shapes.FollowedJson:
    """All of it; the numbers to call are those of the clinic's ``directory``."""
    facts, opened = followed.facts, followed.recommendations.edition
    saying = _Saying(followed, directory)
    return shapes.FollowedJson(
        as_of=facts.as_of.isoformat(),
        as_of_because=facts.as_of_because,
        at=f"{followed.alerts.at:%H:%M}",
        edition=opened.edition.name,
        policy=opened.policy_digest,
        draft=True,
        person=AboutJson(facts.kind_of(facts.person), facts.person.id, facts.person.label),
        alerts=alerts_json(followed.alerts, facts, opened, directory),
        safety=list(saying.safety()),
        in_touch=in_touch(followed.cadence, opened.edition.check_ins),
        responses=[saying.response(one) for one in followed.responses],
        courses=[saying.course(one) for one in followed.courses],
        together=sorted(map(_together, followed.together), key=lambda one: one.verdict is None),
        treatments=[_done(one) for one in followed.treatments],
        exposure=[_exposed(one) for one in followed.exposure],
        no_entry=list(saying.no_entry()),
        record_problems=[ProblemJson(one.where, one.what) for one in facts.problems],
        local_values=local_json(opened),
        later_entries_ignored=facts.later_entries,
    )


class _Saying:
    """What is said with the facts and the directory at hand."""

    def __init__(self, followed: Followed, directory: Directory | None) -> None:
        self._followed, self._facts, self._directory = followed, followed.facts, directory

    def safety(self) -> Iterator[shapes.SafetyJson]:
        """The fixed texts of open red alerts, as the person reads them."""
        for alert in self._followed.alerts.open:
            if alert.level is Level.RED:
                yield from self._texts(alert)

    def _texts(self, alert: Alert) -> Iterator[shapes.SafetyJson]:
        findings = [one for breach in alert.breaches for one in breach.because]
        for form in self._followed.recommendations.edition.edition.check_ins[:1]:
            told = {sign.key: True for sign in form.signs if _tells(sign, findings)}
            for found in warnings(form, told):
                lines = warning(found, Assessor.PERSON, self._directory)
                yield shapes.SafetyJson(alert.key, [line.removeprefix("- ") for line in lines])

    def response(self, one: Response) -> shapes.TreatedJson:
        """The response to one treatment."""
        treatment = one.treatment
        return shapes.TreatedJson(
            response_wording.said_treatment(one),
            treatment.intervention,
            iso(treatment.begun),
            iso(treatment.ended),
            AboutJson(self._facts.kind_of(one.subject), one.subject.id, one.subject.label),
            one.of_the_person,
            response_wording.said_response(one),
            [_look(look) for look in one.looks],
            one.failed.failed,
            response_wording.said_failed(one),
            response_wording.said_flare(one),
            list(one.missing),
            list(one.says),
            sources(one.row.sources, one.row.checked),
            list(treatment.origins),
        )

    def course(self, one: Course) -> shapes.CourseJson:
        """How one value went."""
        assert one.watched is not None
        levels = dict(one.smooth)
        return shapes.CourseJson(
            one.fact.key,
            course_wording.name(one),
            one.watched.domain,
            AboutJson(self._facts.kind_of(one.subject), one.subject.id, one.subject.label),
            one.by_carer,
            one.fact.unit,
            course_wording.course_sentences(one),
            [
                shapes.ValueJson(
                    value.day.isoformat(),
                    value.value,
                    course_wording.said(one, value.value),
                    [course_wording.said(one, other) for other in value.others],
                    levels[value.day],
                    list(course_wording.remarks(value)),
                    [report.origin for report in value.reports],
                )
                for value in one.values
            ],
            [shapes.GapJson(gap.after.isoformat(), iso(gap.until)) for gap in one.gaps],
            [
                shapes.ShiftJson(
                    shift.after.isoformat(),
                    shift.day.isoformat(),
                    shift.before,
                    shift.now,
                    shift.by.means,
                )
                for shift in one.shifts
            ],
        )

    def no_entry(self) -> Iterator[str]:
        """What is followed, and was never told."""
        monitoring = self._followed.recommendations.edition.edition.monitoring
        told = {one.fact for one in self._followed.courses}
        for one in () if monitoring is None else monitoring.watched:
            if one.fact not in told:
                yield one.fact.name


def _tells(sign: Sign, findings: Iterable[Finding]) -> bool:
    """Whether a finding says yes to a warning sign."""
    values = [one.known for one in findings if one.fact is sign.fact]
    if not sign.item:
        return True in values
    return any(isinstance(value, frozenset) and sign.item in value for value in values)


def _look(one: Look) -> shapes.LookJson:
    return shapes.LookJson(
        one.window.earliest.isoformat(),
        one.window.latest.isoformat(),
        one.standing,
        one.verdict,
        list(response_wording.said_basis(one)),
        list(one.missing),
    )


def _together(one: Together) -> shapes.TogetherJson:
    return shapes.TogetherJson(
        one.pain.fact.key,
        one.other.fact.key,
        one.since.isoformat(),
        course_wording.together_sentence(one),
        one.verdict,
    )


def _done(one: Treatment) -> shapes.DoneJson:
    return shapes.DoneJson(
        course_wording.done(one), one.kind, one.day.isoformat(), iso(one.last), one.origin
    )


def _exposed(one: ExposureSince) -> shapes.ExposedJson:
    low, high = (None, None) if one.regular is None else map(float, one.regular)
    most = None if one.most is None else float(one.most)
    return shapes.ExposedJson(
        one.day.isoformat(), low, high, most, one.not_known, list(one.origins)
    )
