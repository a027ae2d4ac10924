"""Which settings, policies, rules and prompts are in force, each as a fingerprint for the log."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from guardrails.detect import RULESET
from rewriter.entries import Version
from rewriter.policies import Policies
from rewriter.policy import Policy
from rewriter.prompts import load_prompts
from rewriter.settings import Settings

_SECRET = {"api_key", "database_url", "webhook_secret", "webhook_url"}
"""Settings that hold passwords: even their fingerprints stay out of the log."""


def versions_in_force(settings: Settings, policies: Policies) -> tuple[Version, ...]:
    """All of them as they are at this moment."""
    named = {name: policy for name in policies.names if (policy := policies.get(name)) is not None}
    return (
        Version("settings", "service", _fingerprint(settings.model_dump(mode="json", exclude=_SECRET))),
        Version("rules", "guardrails", _fingerprint(RULESET)),
        *(version_of_policy(name, policy) for name, policy in named.items()),
        *(Version("prompts", name, prompt.sha256) for name, prompt in sorted(load_prompts().items())),
    )


def version_of_policy(name: str, policy: Policy) -> Version:
    """The version of one policy."""
    return Version("policy", name, _fingerprint(policy.model_dump(mode="json")))


def _fingerprint(said: Any) -> str:
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
