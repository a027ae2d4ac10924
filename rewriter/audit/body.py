"""An entry's value as the text that is kept of it, and back; and the facets that may be known without it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from guardrails.finding import Severity
from rewriter.entries import (
    Decision,
    Erasure,
    Feedback,
    Kept,
    Review,
    Saved,
    Value,
    Version,
    Wording,
    kind_of,
)
from rewriter.values import Outcome, Record

_ADAPTERS: dict[str, TypeAdapter[Any]] = {
    "rewrite": TypeAdapter(Record),
    "decision": TypeAdapter(Decision),
    "review": TypeAdapter(Review),
    "feedback": TypeAdapter(Feedback),
    "kept": TypeAdapter(Kept),
    "wording": TypeAdapter(Wording),
    "erasure": TypeAdapter(Erasure),
    "version": TypeAdapter(Version),
}
_SAVED = TypeAdapter(Saved)


def write_body(value: Value) -> str:
    """The whole value as one line of JSON.

    Raises:
        ValueError: it holds half a character (a lone surrogate), which UTF-8 cannot carry.
    """
    return _ADAPTERS.get(kind_of(value), _SAVED).dump_json(value).decode()


def read_body(kind: str, body: str | bytes) -> Value:
    """The value that `write_body` wrote down.

    Raises:
        ValueError: it is not of this kind as this version knows it.
    """
    value: Value = _ADAPTERS.get(kind, _SAVED).validate_json(body)
    return value


def facets_of(value: Value) -> dict[str, Any]:
    """What lists, figures and filters may know of a value without reading it.

    Nothing here comes from a customer or tells of one: facets are not encrypted, and stay
    when what they belong to is erased.
    """
    match value:
        case Record():
            return _facets_of_record(value)
        case Decision():
            return {"decision": value.decision, "distance": value.distance}
        case Review() if value.calibration:  # verdicts of a calibration stay sealed until it is closed
            return {"findings": [], "missed": [], "calibration": value.calibration}
        case Review():
            return {
                "findings": [[item.rule, item.verdict] for item in value.findings],
                "missed": [item.family for item in value.missed],
                "calibration": value.calibration,
            }
        case Feedback():
            return {"rule": value.rule, "verdict": value.verdict}
        case Kept():
            return {"item": value.item, "kept": value.kept}
        case Wording():
            return {
                "part": value.part,
                "changed": value.changed,
                "engines": [one.rewrite.engine if one.rewrite else None for one in value.tries],
                "cost_usd": sum(_cost(one) for one in value.tries),
            }
        case Erasure():
            return {"records": list(value.records), "why": value.why}
        case Version():
            return {"subject": value.subject, "name": value.name, "fingerprint": value.fingerprint}
        case Saved():
            return {}


def write_facets(facets: Mapping[str, Any]) -> str:
    """Facets as the very text that the chain is made over: compact JSON in ASCII, keys sorted."""
    return json.dumps(facets, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _facets_of_record(record: Record) -> dict[str, Any]:
    outcome, rewrite = record.outcome, record.outcome.rewrite
    findings = outcome.findings + outcome.critique.findings
    worst = max((finding.severity for finding in findings), key=lambda severity: severity.rank, default=None)
    dues = [item.due.isoformat() for item in outcome.follow_up.items if item.due is not None]
    attempt = outcome.attempts[outcome.best] if outcome.best is not None else None
    return {
        "status": outcome.status,
        "policy": record.situation.policy,
        "engine": rewrite.engine if rewrite else None,
        "model": rewrite.model if rewrite else None,
        "prompts": list(attempt.prompts) if attempt else [],
        "degraded": outcome.degraded,
        "heat": outcome.heat,
        "ruleset": outcome.ruleset,
        "families": sorted({finding.family for finding in findings}),
        "rules": sorted({finding.rule for finding in findings}),
        "severity": Severity(worst).value if worst is not None else None,
        "disagree": outcome.disagreement,
        "dues": sorted(dues) if outcome.status == "ready" else [],
        "cost_usd": _cost(outcome),
    }


def _cost(outcome: Outcome) -> float:
    """What the model calls took, as far as their prices are known."""
    return sum(attempt.usage.cost_usd or 0.0 for attempt in outcome.attempts)
