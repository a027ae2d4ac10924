"""The form's fields: as a browser sends them, as a page shows them again, and as the contract nests them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from rewriter.errors import BadInput
from rewriter.intake import COMMITMENT_LIMIT
from rewriter.values import Commitment, Situation
from rewriter.web.problems import Problem

OWN_FIELDS = (
    "agent.name", "agent.title", "agent.email", "agent.phone", "agent.sign_off", "policy",
)  # fmt: skip
"""Those that an agent's settings fill."""
FIELDS = (
    "message", "draft", "customer.name", "customer.reference", *OWN_FIELDS, "stance", "fault",
)  # fmt: skip
"""The form's fields, named as the HTTP contract names them."""
PROMISE_FIELDS = ("action", "owner", "due", "channel")
"""Those of each commitment, which stand in the form as `commitments.0.action` and so on."""

Answer = str | Response | tuple[str, int, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as somebody left it: its values, and what needs a change.

    `prefix` keeps element ids apart where two forms stand on one page; `usual` is what the
    agent's settings fill in, which nobody needs to look at.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    problem: Problem | None = None
    example: bool = False
    prefix: str = ""
    usual: Mapping[str, str] = field(default_factory=dict)

    def value(self, name: str) -> str:
        return self.values.get(name, self.usual.get(name, ""))

    def wrong(self, name: str) -> str:
        """What is wrong with a field, as a sentence, or nothing."""
        errors = dict(self.problem.errors) if self.problem else {}
        return f"This {errors[name]}." if name in errors else ""

    @property
    def promises(self) -> int:
        """How many commitments the form has room for: those it holds, and at least one."""
        return max(1, sum(name.endswith(".action") for name in self.values))

    @property
    def details_open(self) -> bool:
        """Whether the folded fields hold anything that should be seen."""
        wrong = {name for name, _ in self.problem.errors} if self.problem else set()
        folded = (self.values.keys() | wrong) - {"message", "draft"}
        return not self.example and any(
            name in wrong or self.value(name) not in ("", "auto", self.usual.get(name)) for name in folded
        )


def sent(form: MultiDict[str, str], before: Mapping[str, str]) -> dict[str, str]:
    """What a form sent, over what was known `before`; commitments that say neither what nor when are left out."""
    values = {name: form.get(name, before.get(name, "")) for name in FIELDS}
    if not any(name.startswith("commitments.") for name in form):
        return values | {name: value for name, value in before.items() if name.startswith("commitments.")}
    kept = 0
    for number in range(COMMITMENT_LIMIT):
        promise = {name: form.get(f"commitments.{number}.{name}", "") for name in PROMISE_FIELDS}
        if promise["action"].strip() or promise["due"].strip():
            values |= {f"commitments.{kept}.{name}": value for name, value in promise.items()}
            kept += 1
    return values


def nested(values: Mapping[str, str]) -> dict[str, Any]:
    """The fields as the contract nests them; what was left empty is left out, the texts excepted."""
    body: dict[str, Any] = {}
    for name, value in values.items():
        match name.split("."):
            case [("message" | "draft") as outer]:
                body[outer] = value
            case _ if not value:
                continue
            case [outer]:
                body[outer] = value
            case [outer, inner]:
                body.setdefault(outer, {})[inner] = value
            case [outer, number, inner]:
                promises = body.setdefault(outer, [])
                promises += [{} for _ in range(int(number) + 1 - len(promises))]
                promises[int(number)][inner] = value
    return body


def fields_of(situation: Situation, promises: Iterable[Commitment]) -> dict[str, str]:
    """A situation as the form's fields, to change or answer something and try again."""
    values = {
        "message": situation.message,
        "draft": situation.draft,
        "customer.name": situation.customer.name,
        "customer.reference": situation.customer.reference,
        "agent.name": situation.agent.name,
        "agent.title": situation.agent.title,
        "agent.email": situation.agent.email,
        "agent.phone": situation.agent.phone,
        "agent.sign_off": situation.agent.sign_off,
        "policy": situation.policy,
        "stance": situation.stance or "auto",
        "fault": situation.fault or "auto",
    }
    for number, item in enumerate(promises):
        values |= {
            f"commitments.{number}.action": item.action,
            f"commitments.{number}.owner": item.owner or "",
            f"commitments.{number}.due": item.due.isoformat() if item.due else "",
            f"commitments.{number}.channel": item.channel or "",
        }
    return values


def number(form: MultiDict[str, str], name: str) -> int:
    """A whole number that a form sent. Raises BadInput."""
    value = form.get(name, "")
    if not (value.isascii() and value.isdigit() and len(value) < 7):
        raise BadInput(((name, "must be a whole number"),))
    return int(value)
