"""Editions: the knowledge in force from a date, and how one clinic opens it."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import KW_ONLY, dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from trabecula.language.arbitration import Clash, Inside, Row
from trabecula.language.assessed import Assessed
from trabecula.language.body_site import BodySite
from trabecula.language.code import Code
from trabecula.language.compile import Program, compile_conditions
from trabecula.language.condition import (
    About,
    Condition,
    atoms,
    bind,
    facts_of,
)
from trabecula.language.consistency import asks_only_known, each_once
from trabecula.language.derivation import Derivation, FromEach
from trabecula.language.fact import Fact, Raw
from trabecula.language.goal import Elicitation
from trabecula.language.instrument import Instrument
from trabecula.language.library import Library
from trabecula.language.policy import DEFAULTS, Policy, PolicyValue, Setting
from trabecula.language.policy_users import policy_uses
from trabecula.language.quantity import Days, Quantity
from trabecula.language.questionnaire import Questionnaire
from trabecula.language.review import Review, ReviewState, state
from trabecula.language.source import Citation, Source
from trabecula.language.statement import Statement, Urgency
from trabecula.language.table import Table, parts
from trabecula.language.turning import TurningFacts
from trabecula.language.words import statement_in_words


@dataclass(frozen=True, eq=False)
class Edition(Library):
    """All that is in force from a date on. Raises ``ValueError`` where it contradicts itself."""

    name: str
    _: KW_ONLY
    in_force: date
    areas: tuple[tuple[str, tuple[Fact, ...]], ...]
    derivations: tuple[Derivation, ...] = ()
    statements: tuple[Statement, ...]
    arbitration: tuple[Row, ...] = ()
    clashes: tuple[Clash, ...] = ()
    inside: tuple[Inside, ...] = ()
    sites: tuple[BodySite, ...] = ()
    no_keeps: PolicyValue[Days]
    has_lesions: Fact | None = None
    site_key: str = "l_site"
    ingredient_key: str = "m_ingredient"
    requested_key: str = "m_requested"
    spinal_sites: tuple[str, ...] = ()
    bone_metastasis_codes: tuple[Code, ...] = ()
    metastasis_morphology_codes: tuple[Code, ...] = ()
    reviews: tuple[Review, ...] = ()
    questionnaires: tuple[Questionnaire, ...] = ()
    tables: tuple[Table, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    place_of_pain: Fact | None = None
    assessed: tuple[Assessed, ...] = ()
    doubts: tuple[Condition, ...] = ()
    elicitation: Elicitation | None = None

    def __post_init__(self) -> None:
        facts = {id(fact): fact.key for fact in (*self.facts, *self.own_items)}
        each_once("fact", facts.values())
        each_once("fact", (fact.key for fact in self.facts))
        each_once("questionnaire", (each.name for each in self.questionnaires))
        each_once("statement", (code for one in self.statements for code in (one.code, *one.also)))
        each_once("statement", (statement.name for statement in self.statements))
        each_once("table", (table.name for table in self.tables))
        each_once("instrument", (instrument.name for instrument in self.instruments))
        self._uses_of_policy(whole=False)
        asks_only_known(self.statements, self.tables, {fact.key for fact in self.facts})

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact, area by area."""
        return tuple(fact for _, facts in self.areas for fact in facts)

    @cached_property
    def _areas(self) -> Mapping[str, str]:
        return {fact.key: area for area, facts in self.areas for fact in facts}

    def area_of(self, key: str) -> str:
        """The area of care to which a fact belongs."""
        return self._areas[key]

    def open(
        self,
        policy: Policy = DEFAULTS,
        reviews: Iterable[Review] = (),
        on: date | None = None,
        licensed: Iterable[str] = (),
    ) -> "OpenEdition":
        """This edition as one clinic uses it: local policy bound, conditions compiled.

        ``reviews`` are the clinic's own sign-offs, beside those that the edition comes with;
        ``on`` is the day on which they must count, by default the edition's first. ``licensed``
        are the instruments, by name, for which the clinic has declared its own licence.
        """
        opened = OpenEdition(self, policy, (*self.reviews, *reviews), on or self.in_force)
        opened.licensed = frozenset(licensed)
        return opened

    @cached_property
    def own_facts(self) -> Mapping[str, Fact]:
        """By the key of a fact that the person takes from lesions: the lesion's own fact."""
        return {
            derivation.gives.key: derivation.of
            for derivation in self.derivations
            if isinstance(derivation, FromEach) and derivation.each
        }

    @cached_property
    def own_items(self) -> tuple[Fact, ...]:
        """The items and scores of instruments that are no facts of statements, each once."""
        facts = set(self.facts)
        items = (fact for instrument in self.instruments for fact in instrument.facts)
        return tuple(dict.fromkeys(item for item in items if item not in facts))

    def instrument(self, name: str) -> Instrument | None:
        """The instrument with this name, whatever its case."""
        wanted = name.casefold().replace("_", "-").replace(" ", "-")
        return next((each for each in self.instruments if each.name == wanted), None)

    @cached_property
    def private_facts(self) -> frozenset[Fact]:
        """What nobody but the person and the clinician may be asked, or see."""
        private = (form for form in self.questionnaires if form.private)
        return frozenset(fact for form in private for fact in form.facts)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Every source that a statement, table, instrument or derivation cites, by key."""
        medicines = () if self.formulary is None else self.formulary.declarations
        held = parts((self.tables, self.instruments, self.derivations, medicines))
        citations = [part for part in held if isinstance(part, Citation)]
        citations += [citation for statement in self.statements for citation in statement.sources]
        citations += () if self.support is None else self.support.citations
        cited = {citation.source.key: citation.source for citation in citations}
        return tuple(cited[key] for key in sorted(cited))

    @cached_property
    def _policy_uses(self) -> tuple[tuple[PolicyValue[Any], str], ...]:
        return self._uses_of_policy(whole=True)

    def _uses_of_policy(self, *, whole: bool) -> tuple[tuple[PolicyValue[Any], str], ...]:
        """Without ``whole``, only the uses by what is not read in later."""
        own = (self.statements, self.facts, self.no_keeps, self.tables)
        formulary, options = (self.formulary, self.options) if whole else (None, None)
        medicines = () if formulary is None else formulary.medicines
        watch = self.monitoring if whole else None
        uses = tuple(policy_uses(*own, medicines=medicines, options=options, monitoring=watch))
        each_once("policy value", {value: value.name for value, _ in uses}.values())
        return uses

    @cached_property
    def policy_values(self) -> tuple[PolicyValue[Any], ...]:
        """Every local policy value of a condition, a clock, a table or a shelf life, by name."""
        found = {value.name: value for value, _ in self._policy_uses}
        return tuple(found[name] for name in sorted(found))

    @cached_property
    def policy_users(self) -> Mapping[str, tuple[str, ...]]:
        """By the name of a policy value: the statements and facts that use it."""
        users: dict[str, dict[str, None]] = {}
        for value, user in self._policy_uses:
            users.setdefault(value.name, {})[user] = None
        return {name: tuple(found) for name, found in users.items()}


class OpenEdition:
    """An edition under one clinic's policy: the same edition and policy, the same answers."""

    def __init__(
        self, edition: Edition, policy: Policy, reviews: tuple[Review, ...], on: date
    ) -> None:
        if policy.settings:
            policy.check(edition.policy_values)
        self.edition, self.policy = edition, policy
        self.arbitration = edition.arbitration
        self.on = on
        signed = sorted(reviews, key=lambda review: review.signed)
        self.reviews: Mapping[str, Review] = {review.code.upper(): review for review in signed}
        self.facts: Mapping[str, Fact] = {fact.key: fact for fact in edition.facts}
        self.slots: Mapping[str, int] = {fact.key: slot for slot, fact in enumerate(edition.facts)}
        self.about: Mapping[About, tuple[Statement, ...]] = {
            about: tuple(one for one in edition.statements if one.about is about) for about in About
        }
        self.conditions: Mapping[Statement, Condition] = {
            statement: bind(statement.condition, policy) for statement in edition.statements
        }
        self.urgencies: Mapping[Statement, Urgency] = {
            statement: self._urgency(statement) for statement in edition.statements
        }
        self.programs: Mapping[About, Program] = {
            about: self._compile(statements) for about, statements in self.about.items()
        }
        self.turning = TurningFacts(self.conditions, self.facts)
        self.licensed: frozenset[str] = frozenset()

    def computes(self, instrument: Instrument) -> bool:
        """Whether an instrument's licence lets it be computed here."""
        return not instrument.licence.off or instrument.name in self.licensed

    def statement(self, code: str) -> Statement | None:
        """The statement with this dossier code, also that of another part, or name, in any case."""
        wanted = code.lower().replace(" ", "_")
        for one in self.edition.statements:
            if wanted in (one.code.lower(), one.name, *map(str.lower, one.also)):
                return one
        return None

    @cached_property
    def local(self) -> tuple[tuple[PolicyValue[Any], Setting], ...]:
        """Each value that this clinic has set to another than its default, and its setting."""
        settings = self.policy.settings
        return tuple(
            (value, settings[value.name])
            for value in (self.edition.policy_values if settings else ())
            if value.name in settings and settings[value.name].value != value.default
        )

    def bound(self, statement: Statement) -> Statement:
        """The statement with its local policy values as this clinic has them."""
        parts = {
            part: bind(condition, self.policy)
            for part in ("when", "only_if", "unless")
            if (condition := getattr(statement, part)) is not None
        }
        return replace(statement, **parts)

    @cached_property
    def policy_digest(self) -> str:
        """Identifies what is set otherwise than by default: the same values, the same digest."""
        values = sorted(f"{value.name}={_plain(setting.value)}" for value, setting in self.local)
        return hashlib.sha256("\n".join(values).encode()).hexdigest()[:12]

    @property
    def reviews_of_nothing(self) -> tuple[Review, ...]:
        """Sign-offs of what is no statement of this edition."""
        codes = {statement.code.upper() for statement in self.edition.statements}
        return tuple(review for code, review in self.reviews.items() if code not in codes)

    def review_of(self, statement: Statement) -> Review | None:
        """The newest sign-off of a statement, whether or not it still counts."""
        return self.reviews.get(statement.code.upper())

    def in_words(self, statement: Statement) -> str:
        """When a statement applies here, local policy values as this clinic has them."""
        return statement_in_words(self.bound(statement))

    def digest(self, statement: Statement) -> str:
        """Identifies all that a clinician signs: the content, the facts asked, local values."""
        asked = {fact.key for atom in atoms(statement.condition) for fact in facts_of(atom)}
        facts = [self.facts[key] for key in sorted(asked)]
        meanings = [f"{fact.key}: {fact.asks} {fact.meaning}" for fact in facts]
        clock = self.urgencies[statement].words
        return statement.digest("\n".join((self.in_words(statement), clock, *meanings)))

    def review_state(self, statement: Statement) -> ReviewState:
        """Draft, or reviewed where a clinician has signed exactly this content."""
        review = self.review_of(statement)
        return (
            ReviewState.DRAFT if review is None else state(review, self.digest(statement), self.on)
        )

    def shelf_life_days(self, fact: Fact, value: Raw | None = None) -> float | None:
        """For how many days a value may be used; None where it lasts. A *no* never lasts."""
        keeps = fact.keeps
        if value is False and not isinstance(keeps, PolicyValue):
            keeps = self.edition.no_keeps
        return float(self.policy.value(keeps).value) if isinstance(keeps, PolicyValue) else None

    def _urgency(self, statement: Statement) -> Urgency:
        """How soon it is due here. What stands for as long as it applies has no clock."""
        if statement.standing:
            return Urgency.STANDING_RESTRICTION
        clock = statement.clock
        return statement.urgency if clock is None else self.policy.value(clock)

    def _compile(self, statements: tuple[Statement, ...]) -> Program:
        return compile_conditions(
            [(self.conditions[statement], statement.immediate) for statement in statements],
            self.slots,
        )


def _plain(value: object) -> str:
    """A value by what it is worth, so that 4 and 4.0 of one unit are the same."""
    return f"{float(value.value)} {value.ucum}" if isinstance(value, Quantity) else str(value)
