"""What a model is told: the prompt of one situation, every value in it behind its placeholder."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterable, Sequence
from typing import Any

from guardrails.finding import Finding, Severity, Span
from rewriter.apologies import find_apologies
from rewriter.brief import Brief
from rewriter.engines.harms import harm_of
from rewriter.engines.next_step import follow_up_sentences
from rewriter.engines.wording import opening
from rewriter.llm import Message
from rewriter.locking import Locks
from rewriter.once import once
from rewriter.prompts import load_prompts
from rewriter.values import Check, CheckName, Fact

_LONGEST_MESSAGE = 6_000
_LONGEST_TURN = 1_500
_TURNS = 4
_SECRET = secrets.token_bytes(32)


def lock_situation(brief: Brief) -> Locks:
    """The placeholders for everything of a situation that a model could be shown."""
    situation, letter = brief.situation, brief.letter
    texts = [situation.draft, situation.message, *(turn.text for turn in situation.thread)]
    people = [
        situation.customer.name,
        situation.agent.name,
        _name_in(letter.greeting),
        letter.signature.split("\n")[0] if len(letter.signature.split("\n")[0]) <= 40 else "",
        *(item.owner or "" for item in brief.follow_up.items),
        brief.follow_up.contact.name,
    ]
    texts += [situation.customer.reference, situation.agent.email, situation.agent.phone]
    texts += [brief.follow_up.contact.email, brief.follow_up.contact.phone]
    return Locks([text for text in texts if text], [name for name in people if name])


def compose_prompt(
    brief: Brief, failed: Sequence[Check], locks: Locks, nonce: str
) -> tuple[tuple[Message, ...], tuple[str, ...]]:
    """The messages, and the identities of the prompts they were made from."""
    prompts = load_prompts()
    rewrite, repair = prompts["rewrite"], prompts["repair"]
    system, situation = rewrite.render(nonce=nonce, data=_data(brief, locks))
    messages, identities = [Message("system", system)], [rewrite.identity]
    if failed:
        (again,) = repair.render(nonce=nonce, repairs=_repairs(failed, locks))
        situation = f"{situation}\n\n{again}"
        identities.append(repair.identity)
    messages.append(Message("user", situation))
    return tuple(messages), tuple(identities)


def nonce_of(brief: Brief) -> str:
    """A mark that no author of the texts can know, the same for all tries of one situation."""
    situation = brief.situation
    seen = "\0".join((situation.draft, situation.message, situation.now.isoformat()))
    return "data-" + hashlib.blake2b(seen.encode(), key=_SECRET, digest_size=6).hexdigest()


def _data(brief: Brief, locks: Locks) -> dict[str, Any]:
    situation = brief.situation
    written = situation.draft[: _body(brief).end]
    thread = [
        {"from": turn.sender, "text": locks.lock(_shortened(turn.text, _LONGEST_TURN))}
        for turn in situation.thread[-_TURNS:]
    ]
    findings = [
        {"quote": locks.lock(finding.quote), "why": finding.why}
        | ({"instead": finding.instead} if finding.instead else {})
        for finding in brief.findings
        if hurts(finding)
    ]
    return ({"thread": thread} if thread else {}) | {
        "message": locks.lock(shortened_message(brief)),
        "draft": locks.lock(written),
        "findings": findings,
        "plan": _plan(brief, locks),
    }


def _plan(brief: Brief, locks: Locks) -> dict[str, Any]:
    reading, policy = brief.reading, brief.policy
    keep: list[str] = []
    state: list[str] = []
    refusals: list[str] = []
    reword: list[str] = []
    for fact in brief.facts:
        if not _wanted(fact, brief):
            continue
        placeholder = locks.placeholder(fact)
        if placeholder:
            keep.append(placeholder)
        elif fact.kind == "refusal":
            plain = _without_whathurts(fact, brief)
            (refusals if plain == " ".join(fact.text.split()) else reword).append(locks.lock(plain))
        else:
            state.append(locks.lock(fact.text))
    may_say = [item.wording for item in policy.licensed if item.kind not in policy.forbidden_kinds]
    if reading.stance == "part_ways":
        may_say.append(policy.parting)
    plan: dict[str, Any] = {
        "stance": reading.stance,
        "fault": reading.fault,
        "concern": locks.lock(reading.concern),
        "apology": locks.lock(planned_apology(brief)),
        "keep": _unique(keep),
        "state": _unique(state),
        "refusals": _unique(refusals),
        "follow_up": locks.lock(planned_follow_up(brief)),
        "may_say": may_say,
    }
    if reword:
        plan["refusals_to_word_kindly"] = _unique(reword)
    if reading.history.rewrites:
        plan["earlier_replies"] = reading.history.rewrites
    return plan


def shortened_message(brief: Brief) -> str:
    """The customer's message, or its beginning and end if it is longer than any model should read."""
    return _shortened(brief.situation.message, _LONGEST_MESSAGE)


@once
def planned_apology(brief: Brief) -> str:
    """The apology as house policy words it for this fault and this harm; "" where the draft has its own."""
    if find_apologies(brief.letter.body):
        return ""
    return opening(brief, "specific", harm_of(brief))[0]


@once
def planned_follow_up(brief: Brief) -> str:
    """The follow-up that the draft does not already hold, with its `[to confirm: ...]` marks.

    It is read from what does not hurt: an offer made in scorn is none.
    """
    sore, letter = _sore(brief), brief.letter
    calm = [each for each in letter.sentences if not any(span.overlaps(each) for span in sore)]
    return follow_up_sentences(brief, " ".join(letter.of(each) for each in calm) or letter.body)


_INSTRUCTIONS: dict[CheckName, str] = {
    "tone": "These words still hurt. Say it plainly or leave it out.",
    "facts_kept": "These facts of the draft are missing or changed. Each must appear exactly.",
    "nothing_added": "The draft does not say these. Take them out.",
    "refusals_kept": "This no is missing or softened. Copy it word for word.",
    "promises_licensed": "Nobody licensed these promises. Take them out.",
    "apology": "Apologise once, in the first sentence, as data.plan.apology words it.",
    "follow_up": "The follow-up is not as data.plan.follow_up has it.",
    "structure": "The parts are not as they must be.",
    "language": "Write in the language of the draft.",
    "no_leak": "These do not belong into a letter. Copy placeholders exactly and use no others.",
}


def _repairs(failed: Sequence[Check], locks: Locks) -> list[dict[str, Any]]:
    return [
        {
            "must": _INSTRUCTIONS[check.name],
            "see": [locks.lock(evidence[:240], new=False) for evidence in check.evidence[:8]],
        }
        for check in failed
    ]


def _body(brief: Brief) -> Span:
    paragraphs = brief.letter.paragraphs
    return Span(paragraphs[0].span.start, paragraphs[-1].span.end) if paragraphs else Span(0, 0)


def hurts(finding: Finding) -> bool:
    """Whether a finding is more than a matter of style."""
    return finding.severity is not Severity.NOTE


def _wanted(fact: Fact, brief: Brief) -> bool:
    """Facts of the body, but for those that stand wholly inside what hurts."""
    body = _body(brief)
    inside = body.start <= fact.start and fact.end <= body.end
    return inside and not any(span.start <= fact.start and fact.end <= span.end for span in _sore(brief))


def _sore(brief: Brief) -> tuple[Span, ...]:
    return tuple(finding.span for finding in brief.findings if hurts(finding))


def _without_whathurts(fact: Fact, brief: Brief) -> str:
    """A refusal's words without those that hurt."""
    sore = _sore(brief)
    kept = (
        letter
        for at, letter in enumerate(fact.text, fact.start)
        if not any(span.start <= at < span.end for span in sore)
    )
    return " ".join("".join(kept).split())


def _unique(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))


def _shortened(text: str, longest: int) -> str:
    """The beginning and the end of a text that is too long to show."""
    if len(text) <= longest:
        return text
    return f"{text[: longest * 3 // 4]}\n(...)\n{text[-longest // 4 :]}"


def _name_in(greeting: str) -> str:
    words = re.findall(r"[^\W\d_][\w'’-]*", greeting)
    return " ".join(word for word in words if word[:1].isupper() and not _SALUTE.fullmatch(word))


_SALUTE = re.compile(
    r"hi|hello|hey|dear|good|morning|afternoon|evening|day|greetings|hiya|mrs?|ms|mx|miss|dr", re.IGNORECASE
)
