"""House policy as data: voice, apology wording, service times, contacts, what may be promised."""

from __future__ import annotations

import dataclasses
import tomllib
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from zoneinfo import ZoneInfo, available_timezones

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    field_validator,
    model_validator,
)

from guardrails.catalog import GUARDRAILS
from guardrails.examples import failing_examples
from guardrails.exceptions import excepting
from guardrails.finding import Severity
from guardrails.rule import Rule, phrases
from rewriter.errors import BadConfiguration
from rewriter.values import Risk

POLICIES = Path(__file__).resolve().parent.parent / "policies"

PromiseKind = Literal[
    "refund", "credit", "discount", "replacement", "waiver", "gift", "guarantee", "deadline",
    "call_back", "escalation", "investigation", "admission", "never_again",
]  # fmt: skip

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


def _fillable(wording: str, *names: str) -> str:
    """The wording, if nothing is to be filled in but what has one of these names.

    Raises:
        ValueError: something else stands in braces, or a brace alone.
    """
    try:
        wording.format(**dict.fromkeys(names, ""))
    except (AttributeError, KeyError, IndexError, ValueError) as error:
        known = " and ".join(f"{{{name}}}" for name in names)
        raise ValueError(
            f"only {known} can be filled in here" if known else "nothing is filled in here"
        ) from error
    return wording


class Voice(_Frozen):
    """How the house sounds where the draft does not say. `{name}` is the customer's name."""

    greeting: Line = "Hello {name},"
    greeting_unnamed: Line = "Hello,"
    closing: Line = "Kind regards,"

    @field_validator("greeting")
    @classmethod
    def _greets_by_name(cls, greeting: str) -> str:
        return _fillable(greeting, "name")


class Apology(_Frozen):
    """Wording by fault (P2). `{harm}` is a clause such as "you were charged twice".

    Each fault has one wording with the harm and one for when no harm can safely be named; `told`
    takes the place of the former where nothing is owned and the harm is what they say we did, and
    `shared` that of `ours` where the draft's own words for what is ours stand in the reply;
    `about` takes the place of either where nothing is owned and such a harm is often denied (`{thing}`, say "your sofa");
    `loss` opens a reply to whom somebody has died (`{loss}`, say "the loss of your mother"), and
    `loss_beside` one where the harm touches them ("her headstone is late").
    """

    told: Line = "I am sorry to hear that {harm}."
    about: Line = "I am sorry for the trouble you have had with {thing}."
    loss: Line = "I am very sorry for {loss}, and for the trouble you have had over this."
    loss_beside: Line = "I am very sorry for {loss}, and that {harm}."

    ours: Line
    ours_unnamed: Line
    shared: Line
    shared_unnamed: Line
    unknown: Line
    unknown_unnamed: Line
    not_ours: Line
    not_ours_unnamed: Line

    @field_validator("told", "ours", "shared", "unknown", "not_ours")
    @classmethod
    def _names_the_harm(cls, wording: str) -> str:
        return _fillable(wording, "harm")

    @field_validator("about")
    @classmethod
    def _names_the_thing(cls, wording: str) -> str:
        return _fillable(wording, "thing")

    @field_validator("loss")
    @classmethod
    def _names_the_loss(cls, wording: str) -> str:
        return _fillable(wording, "loss")

    @field_validator("loss_beside")
    @classmethod
    def _names_both(cls, wording: str) -> str:
        return _fillable(wording, "loss", "harm")


class Service(_Frozen):
    """Service times. Working days are those of `country` (ISO 3166, as the holidays package has it)."""

    timezone: str = "UTC"
    country: str = "GB"
    next_update_business_days: Annotated[int, Field(ge=0, le=30)] | None = None

    @field_validator("timezone")
    @classmethod
    def _known_timezone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("not a time zone name such as Europe/London")
        return value

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


class Retention(_Frozen):
    """How many days a rewrite is kept before `audit retain` erases it; without a number, for ever."""

    days: Annotated[int, Field(ge=1, le=36_500)] | None = None


class ContactPoint(_Frozen):
    """A person or team that a reply may name. `when` says in words what they are for."""

    name: Line
    email: str = ""
    phone: str = ""
    when: str = ""


class License(_Frozen):
    """A promise that any reply under this policy may make, as the house words it."""

    kind: PromiseKind
    wording: Line


class Forbidden(_Frozen):
    """A promise that no reply under this policy may make, even if the draft does."""

    kind: PromiseKind
    why: Line


class Insights(_Frozen):
    """What figures may show. `agents` lets wording be told of each agent, by name and never as a ranking.

    `teams` names who works together; a team of one would be a person by another name.
    """

    agents: bool = False
    teams: dict[Line, Annotated[tuple[Line, ...], Field(min_length=2)]] = {}


class HousePhrase(_Frozen):
    """An extra guardrail rule of the house. `find` maps a phrase to its gentler words, "" for none."""

    id: Annotated[str, StringConstraints(pattern=r"^house\.[a-z0-9-]+$")]
    family: Literal[
        "sarcasm", "blame", "retaliation", "contempt", "dismissal",
        "non_apology", "passive_aggression", "shouting", "profanity",
    ]  # fmt: skip
    severity: Literal["note", "warn", "block"] = "warn"
    why: Line
    find: dict[Line, str]
    hits: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _does_what_its_examples_say(self) -> Self:
        problems = list(failing_examples(self.as_rule()))
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def as_rule(self) -> Rule:
        return Rule(
            id=self.id,
            family=self.family,
            severity=Severity(self.severity),
            why=self.why,
            find=phrases({phrase: instead or None for phrase, instead in self.find.items()}),
            hits=self.hits,
            near_misses=self.near_misses,
            firm=True,
        )


class Criterion(_Frozen):
    """One line of the scorecard by which reviewers judge a reply.

    It is scored from 1 to `best` and counts by `weight`; with `auto_fail` it is met or not,
    has no weight, and a letter that does not meet it has failed whatever else is good in it.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
    title: Line
    ask: Line
    best: Annotated[int, Field(ge=2, le=9)] = 5
    weight: Annotated[float, Field(gt=0, le=100)] = 1
    auto_fail: bool = False


SCORECARD = (
    Criterion(
        id="tone",
        title="Tone",
        ask="Would this customer, today, hear calm and respect in it?",
        weight=2,
    ),
    Criterion(
        id="empathy",
        title="Empathy",
        ask="Does it show, in their own terms, that the trouble was understood?",
        weight=2,
    ),
    Criterion(id="comprehension", title="Comprehension", ask="Does it answer what was really asked, all of it?"),
    Criterion(id="ownership", title="Ownership", ask="Does it own what was ours, without blame and without excuses?"),
    Criterion(
        id="solution",
        title="Solution",
        ask="Does it solve the matter, or say plainly what cannot be done and why?",
        weight=2,
    ),
    Criterion(id="commitment", title="Commitment", ask="Does it say who does what by when, and no more than can be kept?"),
    Criterion(id="closing", title="Closing", ask="Does it end warmly, with a way to reach somebody?"),
    Criterion(id="readability", title="Readability", ask="Short sentences, plain words, an order that can be followed?"),
    Criterion(
        id="compliance",
        title="Compliance",
        ask="Is it free of anything that law or house policy forbids?",
        auto_fail=True,
    ),
)  # fmt: skip
"""The scorecard of a house that has not written its own."""


class Policy(_Frozen):
    """One policy file, validated. `name` is the file's stem."""

    name: str
    title: Line
    voice: Voice = Voice()
    apology: Apology
    service: Service = Service()
    retention: Retention = Retention()
    contacts: tuple[ContactPoint, ...] = ()
    escalation: ContactPoint | None = None
    parting: Line = "We will not be able to continue this correspondence."
    licensed: tuple[License, ...] = ()
    forbidden: tuple[Forbidden, ...] = ()
    insights: Insights = Insights()
    risks: dict[Risk, Line] = Field(default_factory=dict)
    phrases: tuple[HousePhrase, ...] = ()
    scorecard: Annotated[tuple[Criterion, ...], Field(min_length=1, max_length=40)] = SCORECARD
    severity: dict[str, Literal["note", "warn", "block", "off"]] = Field(default_factory=dict)
    exceptions: dict[str, tuple[Line, ...]] = Field(default_factory=dict)

    @field_validator("scorecard")
    @classmethod
    def _each_once(cls, value: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
        ids = [criterion.id for criterion in value]
        twice = sorted({each for each in ids if ids.count(each) > 1})
        if twice:
            raise ValueError(f"more than once on the scorecard: {', '.join(twice)}")
        return value

    @field_validator("severity", "exceptions")
    @classmethod
    def _known_rules(cls, value: dict[str, Any]) -> dict[str, Any]:
        known = {rule.id for rule in GUARDRAILS}
        unknown = sorted(set(value) - known)
        if unknown:
            raise ValueError(f"no such rule: {', '.join(unknown)}")
        return value

    @property
    def escalates(self) -> str:
        """The licensed words that offer somebody more senior (P14); "" where the house offers nobody."""
        return next((each.wording for each in self.licensed if each.kind == "escalation"), "")

    @property
    def answers(self) -> str:
        """By when this house answers what is written to it, as words behind "I will answer"; "" where it licenses no deadline."""
        days = self.service.next_update_business_days
        if days is None or "deadline" not in self.licensed_kinds:
            return ""
        soonest = ("the same day", "by the next working day")
        return soonest[days] if days < len(soonest) else f"within {days} working days"

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The guardrails as this house has them: its severities and exceptions, its own phrases last."""
        kept = []
        for rule in GUARDRAILS:
            severity = self.severity.get(rule.id)
            if severity == "off":
                continue
            if severity:
                rule = dataclasses.replace(rule, severity=Severity(severity), firm=True)
            if words := self.exceptions.get(rule.id):
                rule = excepting(rule, words)
            kept.append(rule)
        return (*kept, *(phrase.as_rule() for phrase in self.phrases))

    @cached_property
    def licensed_kinds(self) -> frozenset[PromiseKind]:
        return frozenset(item.kind for item in self.licensed)

    @cached_property
    def forbidden_kinds(self) -> frozenset[PromiseKind]:
        return frozenset(item.kind for item in self.forbidden)


def load_policy(name_or_path: str, folder: Path = POLICIES) -> Policy:
    """Read a policy by name (`default`) or by path (`/etc/house.toml`).

    Raises:
        BadConfiguration: no such policy, not TOML, or a wrong value; names file, line and field.
    """
    path = Path(name_or_path) if name_or_path.endswith(".toml") else folder / f"{name_or_path}.toml"
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise BadConfiguration(_unreadable(name_or_path, error, folder)) from None
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise BadConfiguration(f"policy {path.name}: not valid TOML: {error}") from None
    try:
        return Policy.model_validate({"name": path.stem, **data})
    except ValidationError as error:
        problems = []
        for item in error.errors(include_input=False, include_url=False, include_context=False):
            field = ".".join(str(step) for step in item["loc"])
            problems.append(
                f"policy {path.name}, line {_line_of(source, item['loc'])}: {field}: {item['msg']}"
            )
        raise BadConfiguration("\n".join(problems)) from None


def _unreadable(name_or_path: str, error: Exception, folder: Path) -> str:
    """Why a policy cannot be read; the names there are, where one was asked for that is not among them."""
    if not name_or_path.endswith(".toml") and not isinstance(error, UnicodeError):
        names = ", ".join(sorted(path.stem for path in folder.glob("*.toml")))
        return f"policy {name_or_path}: no policy has this name; choose one of {names}, or the path of a .toml file"
    reason = error.strerror if isinstance(error, OSError) else "not text in UTF-8"
    return f"policy {name_or_path}: cannot be read ({reason})"


def _line_of(source: str, location: tuple[int | str, ...]) -> int:
    """The 1-based line on which a field stands, or of the nearest table around it; 1 if unknown.

    tomllib keeps no positions, so the tables and keys are followed by eye: `[a.b]` and
    `[[a]]` headers open a table, `key =` names a field in it.
    """
    names = [step for step in location if isinstance(step, str)]
    index = next((step for step in location if isinstance(step, int)), 0)
    best = 1
    table: list[str] = []
    seen: dict[tuple[str, ...], int] = {}
    for number, raw in enumerate(source.splitlines(), start=1):
        line = raw.strip()
        if line.startswith("["):
            table = line.strip("[]# ").split(".")
            if line.startswith("[["):
                seen[tuple(table)] = seen.get(tuple(table), -1) + 1
            in_element = seen.get(tuple(table), index) == index
            if table == names[: len(table)] and in_element:
                best = number
            elif not in_element:
                table = ["\0"]
        elif "=" in line and not line.startswith("#"):
            path = [step for step in table if step] + [line.split("=", 1)[0].strip().strip('"')]
            if path == names[: len(path)]:
                best = number
    return best
