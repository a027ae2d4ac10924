"""Everything built once and put to work: check a draft, rewrite it, record it, find it again."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from rapidfuzz.distance import Levenshtein

from guardrails.detect import Detection, detect
from guardrails.finding import Finding
from guardrails.rule import Rule
from rewriter import pipeline
from rewriter.audit import EntryPage, Page, RecordStore, Selection, StoreState, new_id, open_store
from rewriter.audit.checkpoints import Checkpoints
from rewriter.audit.export import Format, export
from rewriter.audit.outbox import open_outbox
from rewriter.audit.verifier import Verification, read_checkpoints
from rewriter.brief import Brief
from rewriter.budget import Budget, Spending
from rewriter.deadline import Caller, Deadline
from rewriter.edited import Judged, asking_for_other_words, judge, reworded
from rewriter.engines import Engine, ModelEngine, ModelState
from rewriter.engines.offline import OfflineEngine
from rewriter.engines.prompted import prompted_engines
from rewriter.entries import (
    Choice,
    Decision,
    Entry,
    Feedback,
    Kept,
    Listed,
    Mark,
    Review,
    Saved,
    Standing,
    Value,
    Version,
    Wording,
)
from rewriter.errors import BadInput, Busy, LogUnavailable
from rewriter.language import language_of
from rewriter.policies import HOUSE, Policies
from rewriter.policy import Criterion, Policy
from rewriter.qa.scorecard import misfits
from rewriter.settings import Settings
from rewriter.troubles import Troubles
from rewriter.values import Due, Outcome, Record, Rewrite, Situation
from rewriter.versions import version_of_policy, versions_in_force
from rewriter.webhook import Courier, Sender

_log = logging.getLogger(__name__)


def _untold(_: pipeline.Stage) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether rewrites can be answered at this moment, and with what. No model is asked for this."""

    store: StoreState
    models: tuple[ModelState, ...]
    policies: tuple[str, ...]
    budget: Spending

    @property
    def ok(self) -> bool:
        return self.store.ok


class Service:
    """The house at work. Safe to share between threads.

    `model_engines` are asked in their order, `offline` last. `budget` is the one that they draw on.
    """

    def __init__(
        self,
        *,
        policies: Policies,
        store: RecordStore,
        offline: Engine,
        model_engines: Sequence[ModelEngine] = (),
        budget: Budget | None = None,
        checkpoints: Checkpoints | None = None,
        deadline_s: float,
        courier: Courier | None = None,
    ) -> None:
        self._policies = policies
        self._store = store
        self._offline = offline
        self._model_engines = tuple(model_engines)
        self._budget = budget or Budget()
        self._checkpoints = checkpoints
        self._deadline_s = deadline_s
        self._courier = courier
        self._policies_seen: dict[str, Policy] = {}
        self._proving = threading.Lock()
        self._troubles = Troubles(store)

    def start(self) -> None:
        """Begin what goes on in the background, in the process that answers, until `close`."""
        if self._checkpoints is not None:
            self._checkpoints.start()
        if self._courier is not None:
            self._courier.start()

    @property
    def webhook(self) -> Courier | None:
        """Who tells another program what happens here, if anybody does."""
        return self._courier

    def note_versions(self, versions: Iterable[Version]) -> None:
        """Record those versions that the log does not know as the ones in force.

        Raises:
            LogUnavailable: the log cannot be read or written.
        """
        known: dict[tuple[str, str], str] = {}
        for entry in self._store.walk("version", read=False):
            known[entry.facets["subject"], entry.facets["name"]] = entry.facets["fingerprint"]
        for version in versions:
            if known.get((version.subject, version.name)) != version.fingerprint:
                self._append(version, None)

    @property
    def policies(self) -> tuple[str, ...]:
        """The names of the policies that a request may ask for, in alphabetical order."""
        return self._policies.names

    def policy(self, name: str) -> Policy:
        """The policy of that name as it stands at this moment. Raises BadInput for an unknown one."""
        return self._policy(name)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The guardrails as the house policy has them at this moment."""
        return self._policy(HOUSE).rules

    def check(self, draft: str, message: str = "") -> Detection:
        """What would hurt in a draft, by the rules of the house policy. Nothing is recorded."""
        detection = detect(draft, message=message, rules=self.rules)
        _log.info("check.done findings=%d heat=%d", len(detection.findings), detection.heat)
        return detection

    def rewrite(
        self,
        situation: Situation,
        tell: Callable[[pipeline.Stage], None] = _untold,
        caller: Caller | None = None,
    ) -> Record:
        """Rewrite a draft and record what came of it; `tell` hears each stage as it is reached.

        A caller who goes away costs no more model time: the rest is done offline, for the record.

        Raises:
            BadInput: an unknown policy, a model wanted where none is set up, a due date in the past.
            LogUnavailable: the log cannot be read or written, so there is no answer.
        """
        started = time.monotonic()
        policy = self._policy(situation.policy)
        engines = self._engines(situation)
        _refuse_past_due_dates(situation, policy)
        self._note_policy(policy)
        situation = replace(situation, policy=policy.name)
        outcome = pipeline.run(
            situation,
            policy=policy,
            engines=engines,
            deadline=Deadline.after(self._deadline_s, caller),
            history=self._store.history(situation.customer.reference, situation.now),
            tell=tell,
        )
        created_at = datetime.now(UTC)
        record = Record(new_id(created_at), created_at, situation, outcome)
        self._store.add(record)
        self._tell()
        _log.info(
            "rewrite.recorded id=%s status=%s engine=%s degraded=%s attempts=%d heat=%d seconds=%.3f",
            record.id,
            outcome.status,
            outcome.rewrite.engine if outcome.rewrite else "none",
            outcome.degraded,
            len(outcome.attempts),
            outcome.heat,
            time.monotonic() - started,
        )
        return record

    def judge(self, record: Record, text: str) -> Judged:
        """The ten checks put to a reply that the agent has edited, against the same situation."""
        return judge(text, record.outcome.rewrite, self._brief(record))

    def word_again(self, record: Record, text: str, index: int) -> str:
        """The reply with one part in other words; as it was where none pass the checks that it passes.

        What the engines wrote for it is recorded with the rewrite: nobody sees those tries, so
        they are no rewrites of their own.

        Raises:
            BadInput: the reply has no such part, or a model is wanted where none is set up any more.
            LogUnavailable: it cannot be recorded, so there is no answer.
        """
        brief = self._brief(record)
        now = judge(text, record.outcome.rewrite, brief)
        if not 0 <= index < len(now.rewrite.parts):
            raise BadInput((("part", "is not a part of this reply"),))
        engines = self._engines(record.situation)
        tries: list[Outcome] = []
        words = text
        for wish in (asking_for_other_words(now.rewrite.parts[index]), ()):
            tries.append(
                pipeline.run(
                    record.situation,
                    policy=brief.policy,
                    engines=engines,
                    deadline=Deadline.after(self._deadline_s),
                    history=record.outcome.reading.history,
                    wish=wish,
                )
            )
            words = _other_words(now, index, tries[-1].rewrite, record, brief)
            if words != text:
                break
        self._append(Wording(index, words, words != text, tuple(tries)), record.id)
        return words

    def _brief(self, record: Record) -> Brief:
        situation = record.situation
        return pipeline.understand(situation, self._policy(situation.policy), record.outcome.reading.history)

    def find(self, record_id: str) -> Record:
        """An earlier rewrite by its id. Raises NotFound or LogUnavailable."""
        return self._store.get(record_id)

    def page(self, selection: Selection = Selection(), *, limit: int = 50, cursor: str | None = None) -> Page:
        """Earlier rewrites, newest first, as `RecordStore.page` gives them."""
        return self._store.page(self._troubles.named(selection), limit=limit, cursor=cursor)

    def count(self, selection: Selection = Selection(), *, cursor: str | None = None) -> tuple[int, bool]:
        """How many such rewrites there are, as far as `RecordStore.count` counts."""
        return self._store.count(self._troubles.named(selection), cursor=cursor)

    def standing(self, record_id: str) -> Standing:
        """How things stand with a rewrite: its latest decision, how often it was reviewed, what was kept."""
        return self._store.standing(record_id)

    def decide(
        self, record_id: str, decision: Choice, sent_text: str | None = None, reason: str = ""
    ) -> Entry:
        """Record what the agent did with a rewrite, and how far what was sent is from it.

        An accepted rewrite went out as it stood, unless `sent_text` says otherwise.

        Raises:
            NotFound: there is no such rewrite.
            BadInput: an edited text is missing, or there is no rewrite to accept.
        """
        rewrite = self._store.get(record_id).outcome.rewrite
        if decision == "edited" and not sent_text:
            raise BadInput((("sent_text", "is needed: what was sent after the edit?"),))
        if decision == "accepted" and rewrite is None:
            raise BadInput((("decision", "cannot be accepted: there is no rewrite"),))
        if decision == "accepted" and sent_text is None and rewrite is not None:
            sent_text = rewrite.text
        distance = _distance(rewrite.text, sent_text) if rewrite and sent_text is not None else None
        return self._append(Decision(decision, sent_text, reason, distance), record_id)

    def review(self, record_id: str, review: Review) -> Entry:
        """Record a review.

        Raises:
            NotFound: there is no such rewrite.
            BadInput: it speaks of an underline that the rewrite does not have, of a span
                outside of the draft, or of a criterion or score that the scorecard does not have.
        """
        record = self._store.get(record_id)
        places = {(finding.rule, finding.start) for finding in _findings(record)}
        wrong = [
            (f"findings.{number}", "is no finding of this rewrite: rule and start must be one's own")
            for number, item in enumerate(review.findings)
            if (item.rule, item.start) not in places
        ]
        wrong += [
            (f"missed.{number}", "is no span of the draft: start must be before end, both inside of it")
            for number, item in enumerate(review.missed)
            if not 0 <= item.start < item.end <= len(record.situation.draft)
        ]
        wrong += misfits(self.scorecard(record.situation.policy), review.scores)
        if wrong:
            raise BadInput(tuple(wrong))
        return self._append(review, record_id)

    def feed_back(self, record_id: str, rule: str, start: int, verdict: Mark, note: str = "") -> Entry:
        """Record a word on one underline: `wrong` says that the draft is fine there.

        Raises:
            NotFound: there is no such rewrite.
            BadInput: the rewrite has no such underline.
        """
        for finding in _findings(self._store.get(record_id)):
            if (finding.rule, finding.start) == (rule, start):
                return self._append(Feedback(rule, start, verdict, finding.quote, note), record_id)
        raise BadInput((("rule", "is no finding of this rewrite: rule and start must be one's own"),))

    def mark_kept(self, record_id: str, item: int, kept: bool = True, note: str = "") -> Entry:
        """Record that commitment number `item` of a rewrite's follow-up was kept, or was not after all.

        Raises:
            NotFound: there is no such rewrite.
            BadInput: it has no such commitment.
        """
        items = self._store.get(record_id).outcome.follow_up.items
        if not 0 <= item < len(items):
            raise BadInput((("item", "is no commitment of this rewrite"),))
        return self._append(Kept(item, items[item].action, kept, note), record_id)

    def save(self, saved: Saved, record_id: str | None = None) -> Entry:
        """Record something of QA's own: a view, a sampling plan, a consensus. Give `record_id` to
        whatever quotes a rewrite or its customer: it is erased with them.

        Raises:
            NotFound: there is no such rewrite.
        """
        return self._append(saved, record_id)

    def entries_of(self, record_id: str) -> tuple[Entry, ...]:
        """Everything that the log holds of a rewrite, oldest first, the rewrite itself included."""
        return self._store.entries_of(record_id)

    def entries(self, kind: str, *, limit: int = 50, cursor: str | None = None) -> EntryPage:
        """The entries of one kind or topic, newest first, as `RecordStore.entries` gives them."""
        return self._store.entries(kind, limit=limit, cursor=cursor)

    def walk(self, *kinds: str, after: int = 0, read: bool = True) -> Iterator[Entry]:
        """Every entry of these kinds, oldest first, as `RecordStore.walk` gives them."""
        return self._store.walk(*kinds, after=after, read=read)

    def entry(self, entry_id: str) -> Entry:
        """One entry of the log by its own id. Raises NotFound."""
        return self._store.entry(entry_id)

    def entries_about(self, record_ids: Sequence[str], *kinds: str) -> tuple[Entry, ...]:
        """The entries of these kinds about these rewrites, oldest first for each of them."""
        return self._store.entries_about(record_ids, *kinds)

    def survey(self, selection: Selection = Selection()) -> Iterator[Listed]:
        """What may be known of the selected rewrites without reading them, as `RecordStore.survey` gives it."""
        return self._store.survey(self._troubles.named(selection))

    def scorecard(self, policy: str) -> tuple[Criterion, ...]:
        """The scorecard of a policy as it stands; the house policy's where there is no such policy any more."""
        return (self._policies.get(policy) or self._policy(HOUSE)).scorecard

    def verification(self) -> Verification:
        """Prove the whole log, also against the checkpoints that are kept apart from it; one walk at a time.

        Raises:
            Busy: it is being proved at this moment.
            LogUnavailable: the log or the file of checkpoints cannot be read.
        """
        try:
            sworn = read_checkpoints(self._checkpoints.file) if self._checkpoints else []
        except (OSError, ValueError):
            raise LogUnavailable("the checkpoints cannot be read") from None
        if not self._proving.acquire(blocking=False):
            raise Busy("the log is being proved already")
        try:
            return self._store.verify(sworn)
        finally:
            self._proving.release()

    @property
    def public_key(self) -> str:
        """What checks the signatures of the log's checkpoints, in hexadecimal."""
        return self._store.public_key

    def export(
        self,
        form: Format,
        selection: Selection | None = None,
        *,
        sealed: Callable[[str], bool],
        blind: frozenset[str],
    ) -> Iterator[bytes]:
        """The log as a file, piece by piece, as `rewriter.audit.export` gives it."""
        chosen = self._troubles.named(selection) if selection else None
        return export(self._store, form, chosen, sealed=sealed, blind=blind)

    def erase(self, reference: str) -> tuple[Entry, ...]:
        """Make everything of a customer reference unreadable for ever; gives the tombstones."""
        return self._store.erase(reference)

    def readiness(self) -> Readiness:
        """How the service is doing. Raises nothing."""
        models = tuple(engine.state for engine in self._model_engines)
        return Readiness(self._store.ready(), models, self.policies, self._budget.spending)

    def close(self) -> None:
        """Stop what goes on in the background, sign the log's end, and let go of the database."""
        if self._courier is not None:
            self._courier.close()
        if self._checkpoints is not None:
            self._checkpoints.close()
        self._store.close()

    def _append(self, value: Value, record_id: str | None) -> Entry:
        entry = self._store.append(value, record_id)
        self._tell()
        _log.info("entry.recorded kind=%s id=%s position=%d", entry.kind, entry.id, entry.position)
        return entry

    def _tell(self) -> None:
        if self._courier is not None:
            self._courier.ring()

    def _note_policy(self, policy: Policy) -> None:
        """Record a policy that was read anew while the service was running."""
        before = self._policies_seen.get(policy.name)
        if before is not None and before is not policy:
            version = version_of_policy(policy.name, policy)
            if version != version_of_policy(before.name, before):
                self._append(version, None)
        self._policies_seen[policy.name] = policy

    def _policy(self, name: str) -> Policy:
        policy = self._policies.get(name)
        if policy is None:
            raise BadInput((("policy", f"is not known here; choose one of: {', '.join(self.policies)}"),))
        return policy

    def _engines(self, situation: Situation) -> tuple[Engine, ...]:
        if situation.engine == "offline":
            return (self._offline,)
        if situation.engine == "llm" and not self._model_engines:
            raise BadInput((("engine", "no model is set up here; choose auto or offline"),))
        return (*self._model_engines, self._offline)


def _other_words(now: Judged, index: int, found: Rewrite | None, record: Record, brief: Brief) -> str:
    """A reply with one part as another rewrite has it; as it is where that would break a check that it passes."""
    text, part = now.rewrite.text, now.rewrite.parts[index]
    broken = {check.name for check in now.verdict.failed}
    for other in found.parts if found else ():
        words = reworded(now.rewrite, index, other.text)
        if other.role != part.role or words == text:
            continue
        if {check.name for check in judge(words, record.outcome.rewrite, brief).verdict.failed} <= broken:
            return words
    return text


def build_service(settings: Settings) -> Service:
    """Load the policies, open the log, and set up the engines, once.

    Raises:
        BadConfiguration: a policy is wrong, or the database cannot be used by this version.
        LogUnavailable: the database cannot be reached.
    """
    policies = Policies(settings.policy)
    _warm_up(policies)
    budget = Budget(settings.daily_tokens, settings.daily_cost_usd)
    store = open_store(settings.database_url, key_file=settings.key_file)
    service = Service(
        policies=policies,
        store=store,
        offline=OfflineEngine(),
        model_engines=prompted_engines(settings, budget),
        budget=budget,
        checkpoints=Checkpoints(store, settings.checkpoint_file),
        deadline_s=settings.deadline_s,
        courier=_courier(settings, store),
    )
    service.note_versions(versions_in_force(settings, policies))
    return service


def _courier(settings: Settings, store: RecordStore) -> Courier | None:
    if settings.webhook_url is None or settings.webhook_secret is None:
        return None
    sender = Sender(settings.webhook_url, settings.webhook_secret.get_secret_value())
    return Courier(store, open_outbox(settings.database_url), sender, with_text=settings.webhook_text)


def _warm_up(policies: Policies) -> None:
    """Build what is built on first use, the rules' index and the language models, before anybody waits for it."""
    for name in policies.names:
        policy = policies.get(name)
        if policy:
            detect("Good morning.", rules=policy.rules)
    language_of("Good morning, and thank you for your letter of last week.")


def _findings(record: Record) -> tuple[Finding, ...]:
    """All underlines of a rewrite's draft, the rules' and the model's."""
    return record.outcome.findings + record.outcome.critique.findings


def _distance(rewrite: str, sent: str) -> float:
    """From 0, the same text, to 1, nothing in common. A space or line end more at either end is no edit."""
    return round(Levenshtein.normalized_distance(rewrite.strip(), sent.strip()), 4)


def _refuse_past_due_dates(situation: Situation, policy: Policy) -> None:
    """A date is past by the calendar of the policy's time zone."""
    now = situation.now.astimezone(policy.service.zone)
    late = tuple(
        (f"commitments.{index}.due", "is in the past; choose today or a later day")
        for index, item in enumerate(situation.commitments)
        if item.due is not None and _is_past(item.due, now)
    )
    if late:
        raise BadInput(late)


def _is_past(due: Due, now: datetime) -> bool:
    if not isinstance(due, datetime):
        return due < now.date()
    return (due if due.tzinfo else due.replace(tzinfo=now.tzinfo)) < now
