"""The engine that asks a language model: one call for critique and reply, with all values locked away."""

from __future__ import annotations

import hashlib
import logging
import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, get_args
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field

from guardrails.detect import detect
from guardrails.finding import FAMILIES, Family, Finding, Severity, Span
from rewriter.apologies import find_apologies
from rewriter.breaker import Slots, State
from rewriter.brief import Brief
from rewriter.deadline import Deadline
from rewriter.engines import Written
from rewriter.engines.grounding import Ground
from rewriter.engines.wording import follow_up_sentences, opening
from rewriter.errors import EngineFailed
from rewriter.facts import HARD_KINDS, find_facts
from rewriter.letter import compose
from rewriter.llm import Endpoint, Llm, Message, load
from rewriter.locking import Locks, OpenLocks
from rewriter.prompts import load_prompts
from rewriter.settings import Settings
from rewriter.values import (
    Check,
    CheckName,
    Critique,
    EngineName,
    Fact,
    LeftOut,
    Part,
    Rewrite,
    Role,
    Usage,
)

log = logging.getLogger(__name__)

_LONGEST_MESSAGE = 6_000
_LONGEST_TURN = 1_500
_TURNS = 4
_SECRET = secrets.token_bytes(32)


# --- what the model hands back -----------------------------------------------------------


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class ModelFinding(_Strict):
    quote: str = Field(max_length=400)
    family: Family
    why: str = Field(max_length=300)


class ModelReply(_Strict):
    """The one reply asked for. Every field is required; an empty one says that there is nothing to say."""

    critique: tuple[ModelFinding, ...] = Field(max_length=12)
    note: str = Field(max_length=600)
    draft_is_fine: bool
    apology: str = Field(max_length=1_000)
    acknowledgement: str = Field(max_length=2_000)
    answer: tuple[str, ...] = Field(max_length=40)
    boundary: str = Field(max_length=6_000)
    follow_up: str = Field(max_length=3_000)

    @property
    def parts(self) -> tuple[tuple[Role, str], ...]:
        """The body's parts in the order of a letter, empty ones left away."""
        parts: tuple[tuple[Role, str], ...] = (
            ("apology", self.apology),
            ("acknowledgement", self.acknowledgement),
            *(("answer", paragraph) for paragraph in self.answer),
            ("boundary", self.boundary),
            ("follow_up", self.follow_up),
        )
        return tuple((role, text.strip()) for role, text in parts if text.strip())


# --- the engine --------------------------------------------------------------------------


class PromptedEngine:
    """Asks one model. Implements `engines.Engine`; safe to share between threads.

    `share` is the part of the time left that one try may take, so that an endpoint which never
    answers leaves time for the next model.
    """

    name: EngineName = "llm"

    def __init__(self, llm: Llm, *, plain_text: bool = False, share: float = 1.0, tries: int = 3) -> None:
        self._llm = llm
        self._plain_text = plain_text
        self._share = share
        self._tries = tries

    @property
    def model(self) -> str | None:
        return self._llm.endpoint.model

    @property
    def tries(self) -> int:
        return self._tries

    @property
    def state(self) -> State:
        """Whether the model is being asked at present: closed (yes), open (no), half_open (on trial)."""
        return self._llm.state

    def write(self, brief: Brief, failed: tuple[Check, ...], deadline: Deadline) -> Written:
        """Ask for a reply; after a refused one, with what the checks found.

        Raises:
            EngineFailed: as `Llm.ask`, with prompts named.
        """
        locks = OpenLocks() if self._plain_text else lock_situation(brief)
        messages, prompts = compose_prompt(brief, failed, locks, _nonce(brief))
        within = Deadline.after(deadline.left * self._share)
        try:
            answer = self._llm.ask(messages, ModelReply, within, max_tokens=900 + len(brief.letter.body) // 2)
        except EngineFailed as error:
            raise EngineFailed(error.reason, error.usage, prompts) from None
        reply = _with_planned_words(answer.reply, brief, failed)
        return _written(reply, answer.usage, prompts, brief, locks, self.model)


def prompted_engines(settings: Settings) -> tuple[PromptedEngine, ...]:
    """One engine a model, in the order in which they are to be asked; none without a model.

    The address and the key belong to the first model and to fallbacks of the same provider
    (the name's part before the slash); others take theirs from their provider's own
    environment variables.
    """
    if settings.model is None:
        return ()
    load()
    slots = Slots()
    names = (settings.model, *settings.fallback_models)
    key = settings.api_key.get_secret_value() if settings.api_key else None
    engines = []
    for index, name in enumerate(names):
        ours = name.partition("/")[0] == settings.model.partition("/")[0]
        endpoint = Endpoint(
            name, settings.api_base if ours else None, key if ours else None, settings.schema_mode
        )
        plain_text = settings.local_model_plain_text and _on_this_machine(endpoint)
        share = 1.0 if index == len(names) - 1 else 0.6
        engines.append(PromptedEngine(Llm(endpoint, slots=slots), plain_text=plain_text, share=share))
    return tuple(engines)


def _on_this_machine(endpoint: Endpoint) -> bool:
    host = urlsplit(endpoint.api_base or "").hostname or ""
    return host in ("localhost", "::1") or bool(re.fullmatch(r"127(?:\.\d{1,3}){3}", host))


# --- what the model is told --------------------------------------------------------------


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


def _nonce(brief: Brief) -> str:
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
        if _hurts(finding)
    ]
    return ({"thread": thread} if thread else {}) | {
        "message": locks.lock(_shortened(situation.message, _LONGEST_MESSAGE)),
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
            plain = _without_what_hurts(fact, brief)
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


def planned_apology(brief: Brief) -> str:
    """The apology as house policy words it for this fault and this harm; "" where the draft has its own."""
    if find_apologies(brief.letter.body):
        return ""
    return opening(brief, "specific")[0]


def planned_follow_up(brief: Brief) -> str:
    """The follow-up that the draft does not already hold, with its `[to confirm: ...]` marks."""
    return follow_up_sentences(brief, brief.letter.body)


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


# --- what is made of the reply -----------------------------------------------------------


def _with_planned_words(reply: ModelReply, brief: Brief, failed: Sequence[Check]) -> ModelReply:
    """Where the model's own apology or follow-up was refused, the planned one takes its place."""
    names = {check.name for check in failed} if reply.parts else set()
    planned = {"apology": planned_apology(brief), "follow_up": planned_follow_up(brief)}
    return reply.model_copy(
        update={name: words for name, words in planned.items() if words and name in names}
    )


def _written(
    reply: ModelReply, usage: Usage, prompts: tuple[str, ...], brief: Brief, locks: Locks, model: str | None
) -> Written:
    found = _findings(reply.critique, brief, locks)
    note = _presentable(reply.note, brief, locks) or ""
    critique = Critique(by="llm", model=model, findings=found, note=note)
    rewrite = _unchanged(brief) if reply.draft_is_fine and not reply.parts else _letter(reply, brief, locks)
    rewrite = replace(rewrite, model=model, left_out=_left_out(rewrite.text, brief))
    return Written(rewrite, critique, usage, prompts)


def _letter(reply: ModelReply, brief: Brief, locks: Locks) -> Rewrite:
    """The model's body, what is groundless cut, between the draft's own greeting, closing, signature, thread."""
    letter = brief.letter
    parts = [Part("greeting", _greeting(brief))]
    ground, groundless = Ground(brief, planned_follow_up(brief)), 0
    for role, text in reply.parts:
        kept, cut = ground.keep(role, locks.unlock(text).text)
        groundless += cut
        if kept:
            parts.append(Part(role, kept))
    if groundless:
        log.info("reply: %d sentences stem from nothing that was given", groundless)
    if letter.closing:
        parts.append(Part("closing", letter.closing))
    elif not letter.signature:
        parts.append(Part("closing", brief.policy.voice.closing))
    if letter.signature:
        parts.append(Part("signature", letter.signature))
    return Rewrite(compose(tuple(parts), letter.quoted), tuple(parts), "llm")


def _unchanged(brief: Brief) -> Rewrite:
    letter = brief.letter
    parts = [Part("answer", letter.of(paragraph.span)) for paragraph in letter.paragraphs]
    around: tuple[tuple[int, Role, str], ...] = (
        (0, "greeting", letter.greeting),
        (len(parts) + 1, "closing", letter.closing),
        (len(parts) + 2, "signature", letter.signature),
    )
    for at, role, text in around:
        if text:
            parts.insert(at, Part(role, text))
    return Rewrite(brief.situation.draft, tuple(parts), "llm", changed=False)


def _greeting(brief: Brief) -> str:
    """The draft's own greeting, unless it hurts or is missing."""
    greeting, voice = brief.letter.greeting, brief.policy.voice
    start = brief.situation.draft.find(greeting)
    span = Span(start, start + len(greeting))
    if greeting and not any(_hurts(finding) and finding.span.overlaps(span) for finding in brief.findings):
        return greeting
    name = brief.situation.customer.name
    return voice.greeting.replace("{name}", name) if name else voice.greeting_unnamed


def _findings(told: Iterable[ModelFinding], brief: Brief, locks: Locks) -> tuple[Finding, ...]:
    """The model's underlines whose quote stands in the draft, in reading order; the others are dropped."""
    draft, found, dropped = brief.situation.draft, [], 0
    for each in told:
        quote = locks.unlock(each.quote).text.strip()
        start = draft.find(quote) if quote else -1
        if start < 0:
            dropped += 1
            continue
        why = _presentable(each.why, brief, locks) or _STOCK[each.family]
        end = start + len(quote)
        found.append(
            Finding(
                f"model.{each.family}", each.family, Severity.WARN, start, end, quote, why, source="model"
            )
        )
    if dropped:
        log.info("critique: %d of %d quotes are not in the draft", dropped, dropped + len(found))
    return tuple(sorted(found, key=lambda finding: finding.start))


_STOCK: dict[Family, str] = {
    "sarcasm": "This may be read as sarcasm.",
    "blame": "This may be read as blame.",
    "retaliation": "This may be read as a threat or as paying back.",
    "contempt": "This may be read as looking down on the customer.",
    "dismissal": "This may be read as not caring.",
    "non_apology": "This sounds like an apology and is none.",
    "passive_aggression": "This may be read as a hidden reproach.",
    "shouting": "This may be read as shouting.",
    "profanity": "This word may offend.",
}
assert set(_STOCK) == set(FAMILIES) == set(get_args(Family))


def _presentable(text: str, brief: Brief, locks: Locks) -> str | None:
    """A model's remark as it may be shown to the agent; `None` if it is anything but a plain remark.

    Remarks are not checked by `verify`, so nothing may come in by this door: no values that the
    draft does not have, no markup, no words of ours or of the customer's in a row, no rudeness.
    """
    opened = locks.unlock(" ".join(text.split()))
    remark = opened.text
    if (
        opened.strays
        or not 3 <= len(remark.split()) <= 60
        or re.search(r"[<>{}\[\]`*#|\\]|://|www\.", remark)
    ):
        return None
    known = {fact.key for fact in brief.facts}
    if any(
        fact.key not in known
        for fact in find_facts(remark)
        if fact.kind in HARD_KINDS - {"refusal", "condition"}
    ):
        return None
    if any(_hurts(finding) and not _quotes(finding, brief) for finding in detect(remark).findings):
        return None
    turns = (turn.text for turn in brief.situation.thread)
    others = " ".join((brief.situation.message, brief.letter.quoted, *turns))
    if _runs(remark) & _runs(others):
        return None
    return remark


def _quotes(finding: Finding, brief: Brief) -> bool:
    return finding.quote in brief.situation.draft


def _runs(text: str, length: int = 4) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def _left_out(text: str, brief: Brief) -> tuple[LeftOut, ...]:
    """What our own rules underlined and the reply does without.

    The model's underlines are no reason to leave anything out: a fact inside them must stay.
    """
    gone = (finding for finding in brief.findings if _hurts(finding) and finding.quote not in text)
    return tuple(LeftOut(finding.quote, finding.why) for finding in gone)


# --- small questions ---------------------------------------------------------------------


def _body(brief: Brief) -> Span:
    paragraphs = brief.letter.paragraphs
    return Span(paragraphs[0].span.start, paragraphs[-1].span.end) if paragraphs else Span(0, 0)


def _hurts(finding: Finding) -> bool:
    return finding.severity is not Severity.NOTE


def _wanted(fact: Fact, brief: Brief) -> bool:
    """Facts of the body, but for those that stand wholly inside what hurts."""
    body = _body(brief)
    inside = body.start <= fact.start and fact.end <= body.end
    return inside and not any(span.start <= fact.start and fact.end <= span.end for span in _sore(brief))


def _sore(brief: Brief) -> tuple[Span, ...]:
    return tuple(finding.span for finding in brief.findings if _hurts(finding))


def _without_what_hurts(fact: Fact, brief: Brief) -> str:
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
