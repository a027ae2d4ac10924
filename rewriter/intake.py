"""What a request may hold and how its text is cleaned, once, before anything else sees it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from guardrails.anatomy import dissect
from guardrails.finding import Family
from rewriter.entries import Choice
from rewriter.errors import BadInput
from rewriter.qa.issues import IssueKind
from rewriter.values import (
    Agent,
    Commitment,
    Customer,
    Due,
    EngineChoice,
    EngineName,
    Risk,
    Situation,
    Status,
    Turn,
)

DRAFT_LIMIT = 20_000
"""Characters (code points) of a draft; about 3,500 words."""
EDITED_LIMIT = 40_000
"""Characters of a reply that was edited by hand: a draft's, and as many that were added."""
MESSAGE_LIMIT = 100_000
"""Characters of the customer's message, which may carry a long quoted thread."""
TURN_LIMIT = 20_000
"""Characters of one earlier message."""
THREAD_LIMIT = 50
"""Earlier messages."""
COMMITMENT_LIMIT = 20
"""Commitments in one request."""
LINE_LIMIT = 200
"""Characters of a name, reference, title, phone number or channel."""
ACTION_LIMIT = 400
"""Characters of a commitment's action."""
BODY_LIMIT = 524_288
"""Bytes of a whole request; a thread that does not fit is best sent with its latest turns."""

_FIELD_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,39}")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")
_SIGNATURE_EVIDENCE = re.compile(r"^\s*--|@|\d{3}[\d ]{3}|www\.|https?://")
_A_BODY = "Your parcel left our warehouse this morning.\n\n"


def clean(value: Any) -> Any:
    """Make every line end LF, and refuse what no letter holds: NUL and half characters.

    Direction marks and zero-width characters stay: letters in some scripts need them.
    """
    if not isinstance(value, str):
        return value
    if "\x00" in value:
        raise PydanticCustomError("nul", "contains a NUL character, which no text needs")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise PydanticCustomError("surrogate", "contains half a character (a lone surrogate)")
    return value.replace("\r\n", "\n").replace("\r", "\n")


def _line(value: Any) -> Any:
    value = clean(value)
    if not isinstance(value, str):
        return value
    if "\n" in value.strip():
        raise PydanticCustomError("one_line", "must stay on one line")
    return value.strip()


def _email(value: Any) -> Any:
    value = _line(value)
    if isinstance(value, str) and value and not _EMAIL.fullmatch(value):
        raise PydanticCustomError("email", "is not an e-mail address such as name@example.com")
    return value


def _moment(value: Any) -> Any:
    """A date, or a date and time with its offset from UTC; numbers are not taken as time stamps."""
    if isinstance(value, date):
        moment: Due = value
    elif isinstance(value, str):
        try:
            moment = date.fromisoformat(value) if len(value) <= 10 else datetime.fromisoformat(value)
        except ValueError:
            raise _NOT_A_MOMENT from None
    else:
        raise _NOT_A_MOMENT
    if isinstance(moment, datetime) and moment.tzinfo is None:
        raise PydanticCustomError("offset", "needs its offset from UTC, such as 2031-05-02T17:00:00+01:00")
    return moment


def _moment_of_day(value: Any) -> Any:
    moment = _moment(value)
    if not isinstance(moment, datetime):
        raise PydanticCustomError("moment", "needs a time as well, such as 2031-05-02T17:00:00+01:00")
    return moment


_NOT_A_MOMENT = PydanticCustomError(
    "moment", "is not a date such as 2031-05-02, nor a time such as 2031-05-02T17:00:00+01:00"
)


def _written(draft: Any) -> Any:
    draft = clean(draft)
    if isinstance(draft, str) and not _visible(draft):
        raise PydanticCustomError("empty", "is empty; write what you would like to say, however roughly")
    return draft


def _sendable(draft: Any) -> Any:
    draft = _written(draft)
    if isinstance(draft, str) and len(draft) <= DRAFT_LIMIT:
        _require_something_to_send(draft)
    return draft


def _require_something_to_send(draft: str) -> None:
    anatomy = dissect(draft)
    own = draft[: anatomy.quoted.start] if anatomy.quoted else draft
    if not _visible(own):
        only = "quoted text"
    elif _only_signs_off(own) or _only_signs_off(draft[anatomy.body.start : anatomy.body.end]):
        only = "a sign-off"
    elif not _visible(draft[anatomy.body.start : anatomy.body.end]):
        only = "a greeting" if anatomy.greeting else "a sign-off"
    else:
        return
    raise PydanticCustomError("nothing_to_send", f"holds only {only}; add what you would like to say")


def _only_signs_off(text: str) -> bool:
    """Whether a text would be all closing and signature if a body stood above it.

    Lines that merely look like names are let through, since they may be a curt reply; a
    closing, a signature mark or contact details make them a signature.
    """
    anatomy = dissect(_A_BODY + text)
    if not _visible(text) or anatomy.body.end > len(_A_BODY):
        return False
    return anatomy.closing is not None or _SIGNATURE_EVIDENCE.search(text) is not None


def _visible(text: str) -> bool:
    """Whether anything in the text would show on paper."""
    return any(unicodedata.category(character)[0] in "LNPS" for character in text)


Line = Annotated[str, Field(max_length=LINE_LIMIT), BeforeValidator(_line)]
Email = Annotated[str, Field(max_length=254), BeforeValidator(_email)]
Moment = Annotated[
    date | datetime,
    BeforeValidator(_moment, json_schema_input_type=str),
    Field(description="A date, or a date and time with its offset from UTC."),
]
Message = Annotated[
    str,
    Field(max_length=MESSAGE_LIMIT, description="What the customer wrote; may be empty."),
    BeforeValidator(clean),
]


class Body(BaseModel):
    """A part of a request: unknown fields are refused, and `null` counts as left out."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, serialize_by_alias=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_left_out(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        optional = {
            field.alias or name for name, field in cls.model_fields.items() if not field.is_required()
        }
        return {name: value for name, value in data.items() if value is not None or name not in optional}


class CheckRequest(Body):
    """A draft to look at, and the message it answers."""

    draft: Annotated[str, Field(max_length=DRAFT_LIMIT), BeforeValidator(_written)]
    message: Message = ""


class TurnIn(Body):
    """One earlier message of the thread."""

    sender: Literal["customer", "agent"] = Field(alias="from")
    text: Annotated[str, Field(max_length=TURN_LIMIT), BeforeValidator(clean)]
    at: Annotated[datetime | None, BeforeValidator(_moment_of_day, json_schema_input_type=str)] = None


class CustomerIn(Body):
    """Who wrote: a name to greet, and the reference under which the house knows them."""

    name: Line = ""
    reference: Line = ""


class AgentIn(Body):
    """Who answers, and where they can be reached."""

    name: Line = ""
    title: Line = ""
    email: Email = ""
    phone: Line = ""
    sign_off: Annotated[Line, Field(description="The close of a letter whose draft has none.")] = ""


class CommitmentIn(Body):
    """Something the agent will do; leave out what is not known yet."""

    action: Annotated[str, Field(min_length=1, max_length=ACTION_LIMIT), BeforeValidator(_line)]
    owner: Line | None = None
    due: Moment | None = None
    channel: Line | None = None


class RewriteRequest(Body):
    """A message and the draft that answers it, with all that is known around them."""

    message: Message
    draft: Annotated[
        str,
        Field(max_length=DRAFT_LIMIT, description="Your reply as it is now; must hold something to send."),
        BeforeValidator(_sendable),
    ]
    thread: Annotated[tuple[TurnIn, ...], Field(max_length=THREAD_LIMIT, description="Oldest first.")] = ()
    customer: CustomerIn = CustomerIn()
    agent: AgentIn = AgentIn()
    policy: Annotated[
        str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", description="The name of a house policy.")
    ] = "default"
    stance: Literal["auto", "apologize", "boundary", "escalate", "part_ways"] = "auto"
    fault: Literal["auto", "ours", "shared", "unknown", "not_ours"] = "auto"
    engine: EngineChoice = "auto"
    commitments: Annotated[tuple[CommitmentIn, ...], Field(max_length=COMMITMENT_LIMIT)] = ()

    def to_situation(self, now: datetime) -> Situation:
        """The same as values. `now` is an aware datetime."""
        return Situation(
            message=self.message,
            draft=self.draft,
            now=now,
            thread=tuple(Turn(turn.sender, turn.text, turn.at) for turn in self.thread),
            customer=Customer(self.customer.name, self.customer.reference),
            agent=Agent(
                self.agent.name,
                self.agent.title,
                self.agent.email,
                self.agent.phone,
                self.agent.sign_off,
            ),
            policy=self.policy,
            stance=None if self.stance == "auto" else self.stance,
            fault=None if self.fault == "auto" else self.fault,
            engine=self.engine,
            commitments=tuple(
                Commitment(item.action, item.owner or None, item.due, item.channel or None, "agent", True)
                for item in self.commitments
            ),
        )


class EditedRequest(Body):
    """A reply as the agent has changed it."""

    text: Annotated[str, Field(max_length=EDITED_LIMIT), BeforeValidator(_written)]


class PartRequest(EditedRequest):
    """A reply, and which of its parts is to be worded in another way, counted from 0."""

    part: Annotated[int, Field(ge=0, lt=200)]


Model = TypeVar("Model", bound=BaseModel)


def _name_or_nothing(value: Any) -> Any:
    value = _line(value)
    return value or None


Name = Annotated[str | None, Field(max_length=LINE_LIMIT), BeforeValidator(_name_or_nothing)]


class ListRequest(Body):
    """Which records of the log are wanted, as the query of a list. Times are half-open: from <= made < to."""

    since: Annotated[datetime | None, BeforeValidator(_moment_of_day, json_schema_input_type=str)] = Field(
        None, alias="from"
    )
    until: Annotated[datetime | None, BeforeValidator(_moment_of_day, json_schema_input_type=str)] = Field(
        None, alias="to"
    )
    status: Status | None = None
    family: Family | None = None
    rule: Name = None
    severity: Literal["note", "warn", "block"] | None = None
    risk: Risk | None = None
    engine: EngineName | None = None
    model: Name = None
    policy: Name = None
    agent: Name = None
    customer: Name = None
    decision: Choice | Literal["none"] | None = None
    reviewed: bool | None = None
    trouble: Annotated[
        IssueKind | Literal["other"] | None,
        Field(
            description="Those in which an upset customer speaks of it, of the newest 1,000 that the other filters leave."
        ),
    ] = None
    due_before: Annotated[
        date | None,
        Field(
            description="Those with a commitment that falls due before this day and was not marked as kept."
        ),
    ] = None
    q: Annotated[
        str | None,
        Field(
            max_length=LINE_LIMIT, description="Words that the message, draft, reply or a name must all hold."
        ),
        BeforeValidator(_name_or_nothing),
    ] = None
    cursor: Annotated[str, Field(max_length=LINE_LIMIT)] = ""
    limit: Annotated[int, Field(ge=1, le=200)] = 50


def read_request(model: type[Model], data: object) -> Model:
    """Read a decoded JSON value as a request.

    Raises:
        BadInput: with every problem, each named by its field (`commitments.0.due`); no
            words of it come from the request.
    """
    try:
        return model.model_validate(data)
    except ValidationError as error:
        problems = error.errors(include_input=False, include_url=False, include_context=False)
        raise BadInput(
            tuple((_name(item["loc"]), _plain(item["type"], item["msg"])) for item in problems)
        ) from None


def _name(location: tuple[int | str, ...]) -> str:
    """A field's dotted name. A made-up name that could be somebody's text is not repeated."""
    steps = [str(step) if isinstance(step, int) or _FIELD_NAME.fullmatch(step) else "?" for step in location]
    return ".".join(steps) or "body"


def _plain(kind: str, message: str) -> str:
    plain = {
        "extra_forbidden": "is not a field of this request",
        "missing": "is missing",
        "string_type": "must be text",
        "model_type": "must be an object",
        "model_attributes_type": "must be an object",
        "tuple_type": "must be a list",
        "string_pattern_mismatch": "is not a name such as default",
        "string_too_short": "must not be empty",
        "bool_parsing": "must be true or false",
    }
    if kind in plain:
        return plain[kind]
    for pydantic_says, we_say in (
        ("String should have at most", "is too long: it may have at most"),
        ("Tuple should have at most", "is too long: it may have at most"),
        ("Input should be", "must be"),
    ):
        if message.startswith(pydantic_says):
            return we_say + message.removeprefix(pydantic_says).split(" after validation")[0]
    return message
