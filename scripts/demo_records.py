"""Fills an empty log with made-up but realistic records, to try the reviewers' pages on.

    python -m scripts.demo_records sqlite:////tmp/demo/softanswer.db --count 1000

The letters are the project's own cases and corpus, rewritten by the offline engine as it stands; spread over
eight weeks, with a team of agents, their decisions, promises kept or not, and reviews. The people are made up. The
same seed gives the same records, but for their ids.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from rapidfuzz.distance import Levenshtein
from tqdm import tqdm

from evals.dataset import CASES, own_cases
from guardrails.finding import FAMILIES, Family
from rewriter import pipeline
from rewriter.audit import RecordStore, new_id, open_store
from rewriter.deadline import Deadline
from rewriter.engines.offline import OfflineEngine
from rewriter.entries import Decision, FindingVerdict, Kept, Missed, Review, Saved, Score, Value
from rewriter.errors import BadConfiguration, LogUnavailable
from rewriter.policy import SCORECARD, Policy, load_policy
from rewriter.values import Agent, Customer, Record, Situation

CORPUS = CASES.parent / "corpus"
WEEKS = 8
TEAM = (
    "Asha Raman", "Ben Okafor", "Carys Pugh", "Dmitri Vale", "Elif Aydin", "Femi Cole", "Greta Lind", "Hugo Marsh",
)  # fmt: skip
REVIEWERS = ("Noor Haddad", "Owen Price", "Priya Shah")
REASONS = (
    "I phoned instead.", "Not my voice.", "The case was closed meanwhile.", "Too long for a chat.",
    "It left out something I wanted to say.",
)  # fmt: skip
OWN_WORDS = (
    "Thank you for bearing with us.", "I have put a note on your file, so that you need not explain it again.",
    "I can see how tiresome this has been.", "Do ring me if it is easier to talk.",
)  # fmt: skip
NOTES = (
    "Lovely, and short.", "The apology comes late.", "The customer asked two things; only one is answered.",
    "Clear next step.", "A date would help here.", "Warm without grovelling.", "The closing is abrupt.",
    "Good: the no stays a no, and says why.",
)  # fmt: skip
_SIGNATURE = re.compile(r"(?<=[\n.!?] )[A-Z][a-z]{2,11}\Z|(?<=\n)[A-Z][a-z]{2,11}\Z")


@dataclass(frozen=True, slots=True)
class Letter:
    """A message and a draft that answers it, with the spans that a careful reader underlined."""

    message: str
    draft: str
    spans: tuple[tuple[str, Family], ...]
    customer: str = ""


def letters() -> tuple[Letter, ...]:
    """Every letter of the project's own cases and corpus."""
    found = [
        Letter(
            case.message,
            case.draft,
            tuple((label.quote, label.family) for label in case.labels),
            case.customer_name,
        )
        for case in own_cases()
    ]
    for path in sorted(CORPUS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            spans = tuple(
                (span["quote"], span["category"]) for span in row["spans"] if span["category"] in FAMILIES
            )
            found.append(Letter(row["message"], row["draft"], spans))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Happening:
    """Something to be written in the log at its moment: a rewrite, or what came of one."""

    at: datetime
    record: str
    value: Record | Value

    def write(self, store: RecordStore) -> None:
        if isinstance(self.value, Record):
            store.add(self.value)
        else:
            store.append(self.value, self.record, self.at)


def fill(store: RecordStore, *, count: int, seed: int, now: datetime, show: bool = False) -> tuple[str, ...]:
    """Write `count` rewrites and what came of them; gives the rewrites' ids, oldest first."""
    dice = random.Random(seed)  # noqa: S311
    policies = [load_policy("default"), load_policy("collections")]
    pool = list(letters())
    dice.shuffle(pool)
    moments = sorted(_working_moment(dice, now) for _ in range(count))
    happenings: list[Happening] = []
    ids = []
    for number, at in enumerate(tqdm(moments, disable=None if show else True, unit="letters")):
        letter = pool[number % len(pool)]
        policy = policies[dice.random() < 0.12]
        record = _record(dice, letter, policy, at)
        ids.append(record.id)
        happenings.append(Happening(at, record.id, record))
        happenings += [
            Happening(when, record.id, value)
            for when, value in _afterwards(dice, letter, record, policy)
            if when < now
        ]
    for happening in tqdm(
        sorted(happenings, key=lambda each: each.at), disable=None if show else True, unit="entries"
    ):
        happening.write(store)
    store.append(Saved("view", "Heated and not reviewed", {"severity": "block", "reviewed": "false"}))
    store.append(Saved("view", "Legal threats", {"risk": "legal_threat"}))
    return tuple(ids)


def _working_moment(dice: random.Random, now: datetime) -> datetime:
    """A moment of the last weeks: by day, and seldom at the weekend."""
    while True:
        at = now - timedelta(minutes=dice.randrange(1, WEEKS * 7 * 24 * 60))
        if 8 <= at.hour < 18 and (at.weekday() < 5 or dice.random() < 0.2):
            return at


def _record(dice: random.Random, letter: Letter, policy: Policy, at: datetime) -> Record:
    name = dice.choice(TEAM)
    situation = Situation(
        message=letter.message,
        draft=_SIGNATURE.sub(name.split()[0], letter.draft),
        now=at,
        customer=Customer(letter.customer, f"C-{dice.randrange(1000, 1400)}" if dice.random() < 0.85 else ""),
        agent=Agent(name=name, title="Customer care", email=f"{name.split()[0].lower()}@example.com"),
        policy=policy.name,
    )
    outcome = pipeline.run(situation, policy=policy, engines=(OfflineEngine(),), deadline=Deadline.after(10))
    return Record(new_id(at), at, situation, outcome)


def _afterwards(
    dice: random.Random, letter: Letter, record: Record, policy: Policy
) -> Iterator[tuple[datetime, Value]]:
    """What people did with a rewrite, and when."""
    decided_at = record.created_at + timedelta(minutes=dice.randrange(1, 25))
    decision = _decision(dice, record)
    if decision is not None:
        yield decided_at, decision
    if decision is not None and decision.sent_text:
        for number, item in enumerate(record.outcome.follow_up.items):
            due = item.due.date() if isinstance(item.due, datetime) else item.due
            if isinstance(due, date) and dice.random() < 0.8:
                yield datetime.combine(due, decided_at.timetz()), Kept(number, item.action)
    chance = 0.5 if record.outcome.status != "ready" else 0.22
    if dice.random() < chance:
        reviewed_at = decided_at + timedelta(hours=dice.randrange(2, 90))
        yield reviewed_at, review(dice, letter.spans, record, policy, dice.choice(REVIEWERS))


def _decision(dice: random.Random, record: Record) -> Decision | None:
    rewrite = record.outcome.rewrite
    lot = dice.random()
    if rewrite is None or (record.outcome.status != "ready" and lot < 0.7) or lot < 0.08:
        return Decision("rejected", None, dice.choice(REASONS)) if lot < 0.6 else None
    if lot > 0.93:
        return None
    if lot < 0.55:
        return Decision("accepted", rewrite.text, "", 0.0)
    sent = _edited(dice, rewrite.text, heavily=lot > 0.85)
    return Decision(
        "edited", sent, "", round(Levenshtein.normalized_distance(rewrite.text.strip(), sent.strip()), 4)
    )


def _edited(dice: random.Random, text: str, *, heavily: bool) -> str:
    """The text as an agent might change it: a sentence of their own, and, heavily, half of the rest gone."""
    paragraphs = text.split("\n\n")
    middle = paragraphs[1:-1]
    if heavily:
        middle = [
            " ".join(re.split(r"(?<=[.!?]) ", each)[: 1 + len(each) // 300])
            for each in middle[: max(1, len(middle) // 2)]
        ]
    middle.insert(dice.randrange(len(middle) + 1), dice.choice(OWN_WORDS))
    return "\n\n".join([paragraphs[0], *middle, *paragraphs[1:][-1:]])


def review(
    dice: random.Random, spans: Sequence[tuple[str, Family]], record: Record, policy: Policy, reviewer: str
) -> Review:
    """A review by somebody who knows which words were underlined by hand, and has a bad day now and then."""
    draft = record.situation.draft
    places = [(at, at + len(quote), family) for quote, family in spans if (at := draft.find(quote)) >= 0]
    verdicts = []
    for finding in record.outcome.findings:
        right = any(finding.start < end and start < finding.end for start, end, _ in places)
        if dice.random() < 0.04:
            right = not right
        verdicts.append(FindingVerdict(finding.rule, finding.start, "right" if right else "wrong"))
    missed = tuple(
        Missed(start, end, family)
        for start, end, family in places
        if not any(found.start < end and start < found.end for found in record.outcome.findings)
    )
    ready = record.outcome.status == "ready"
    usual = 4.3 if ready else 2.8
    scores: dict[str, Score] = {}
    for criterion in policy.scorecard or SCORECARD:
        if criterion.auto_fail:
            scores[criterion.id] = dice.random() > (0.02 if ready else 0.2)
        elif dice.random() < 0.06:
            scores[criterion.id] = None
        else:
            mark = usual - 0.8 * bool(missed) + dice.gauss(0, 0.7)
            scores[criterion.id] = min(criterion.best, max(1, round(mark * criterion.best / 5)))
    note = dice.choice(NOTES) if dice.random() < 0.3 else ""
    return Review(scores, tuple(verdicts), missed, note, reviewer)


def calibrate(store: RecordStore, ids: Sequence[str], *, seed: int, half: bool = False) -> str:
    """A calibration of these rewrites by everybody; with `half`, the last reviewer has still to begin. Gives its id."""
    dice = random.Random(seed)  # noqa: S311
    policy = load_policy("default")
    title = "This month’s letters" if half else "Last month’s letters"
    entry = store.append(
        Saved("calibration", title, {"records": list(ids), "reviewers": list(REVIEWERS), "seed": seed})
    )
    for record_id in ids:
        record = store.get(record_id)
        base = review(dice, (), record, policy, "")
        for reviewer in REVIEWERS[: -1 if half else None]:
            scores = {
                name: score if score is None or isinstance(score, bool) or dice.random() < 0.6
                else min(5, max(1, int(score) + dice.choice((-1, 1, -2))))
                for name, score in base.scores.items()
            }  # fmt: skip
            if dice.random() < 0.1:
                scores["compliance"] = not scores.get("compliance", True)
            said = replace(
                base,
                scores=scores,
                reviewer=reviewer,
                calibration=entry.id,
                missed=(),
                note=dice.choice(NOTES),
            )
            store.append(said, record_id)
    return entry.id


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description="Fill an empty log with made-up records to try the reviewers' pages on."
    )
    parser.add_argument("database", help="its address, such as sqlite:////tmp/demo/softanswer.db")
    parser.add_argument("--count", type=int, default=1000, help="how many rewrites (1000)")
    parser.add_argument("--seed", type=int, default=7, help="another seed gives other records (7)")
    asked = parser.parse_args(arguments)
    if asked.database.startswith("sqlite:///"):
        Path(asked.database.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
    try:
        store = open_store(asked.database)
    except (BadConfiguration, LogUnavailable) as error:
        print(error, file=sys.stderr)
        return 2
    try:
        if store.page(limit=1).records:
            print("this log holds records already; made-up ones do not belong among them", file=sys.stderr)
            return 2
        ids = fill(store, count=asked.count, seed=asked.seed, now=datetime.now(UTC), show=True)
        calibrate(store, ids[::-7][12:24], seed=asked.seed)
        calibrate(store, ids[::-7][:12], seed=asked.seed, half=True)
    finally:
        store.close()
    print(
        f"{len(ids)} rewrites are in the log; look at them with SOFTANSWER_DATABASE_URL={asked.database} make run"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
