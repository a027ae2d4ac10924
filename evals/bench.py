"""`make bench`: how long a check takes, beside others of its kind, on the same texts in one process."""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from evals import report
from evals.corpora import UNREAD, read_corpus
from evals.dataset import outside_folder, own_cases, text_sets
from guardrails.catalog import GUARDRAILS
from guardrails.detect import detect, ruleset
from guardrails.examples import read_example
from guardrails.finding import Severity
from guardrails.rule import Rule
from rewriter.qa.intervals import Share

Check = Callable[[str], object]

_LENGTHS = (12_500, 25_000, 50_000, 100_000)
_WORST_LENGTHS = (10_000, 20_000)
_IMPORT = "from guardrails import catalog, detect"
_FIRST = "detect.detect"
_CALM = "Hello Ann, your parcel left our depot on Monday. You can follow it with the number below."
_ROUNDS = 15
"""Each text's time is the least of so many, the texts taken in turn; the rest is what else the machine had to do."""
_ROUNDS_OF_GROWTH = 3
"""A text of fragments takes long enough to tell by fewer."""


@dataclass(frozen=True, slots=True)
class Body:
    """Texts of one kind."""

    name: str
    texts: tuple[str, ...]


def microseconds(check: Check, texts: Sequence[str], rounds: int = _ROUNDS) -> float:
    """The time that a text takes, in microseconds of this process: the mean of each one's least."""
    return compared([check], texts, rounds)[0]


def compared(checks: Sequence[Check], texts: Sequence[str], rounds: int = _ROUNDS) -> list[float]:
    """The same of several checks, whose rounds take turns, so that a busy minute of the machine is each one's alike."""
    taken = [[_each(check, texts) for check in checks] for _ in range(rounds)]
    return [
        float(sum(map(min, zip(*times, strict=True)))) / len(texts) / 1000
        for times in zip(*taken, strict=True)
    ]


def _each(check: Check, texts: Sequence[str]) -> list[int]:
    """What each text takes, in nanoseconds."""
    taken = []
    for text in texts:
        begun = time.process_time_ns()
        check(text)
        taken.append(time.process_time_ns() - begun)
    return taken


def bodies() -> Iterator[Body]:
    """Our own drafts, and business mail where it is at hand."""
    yield Body("our cases' drafts", tuple(case.draft for case in own_cases()))
    yield Body("the corpus's drafts", tuple(situation.draft for situation in read_corpus(files=UNREAD)))
    folder = outside_folder()
    mail = folder / "neg_email_enron.jsonl" if folder else None
    if mail and mail.exists():
        with mail.open(encoding="utf-8") as lines:
            yield Body("business mail", tuple(json.loads(line)["text"] for line in lines))


def ours(text: str) -> object:
    return detect(text, rules=GUARDRAILS)


def peers() -> dict[str, Check]:
    """Others that tell unkind text from kind. They are installed by `make bench` only."""
    from profanity_check import predict_prob  # noqa: PLC0415
    from textblob import TextBlob  # noqa: PLC0415
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer  # noqa: PLC0415

    return {
        "VADER": SentimentIntensityAnalyzer().polarity_scores,
        "alt-profanity-check": lambda text: predict_prob([text]),
        "TextBlob": lambda text: TextBlob(text).sentiment,
    }


def verdicts() -> dict[str, Callable[[str], bool]]:
    """Whether a text is flagged, by ours and by others with the bars that their makers name."""
    from profanity_check import predict_prob  # noqa: PLC0415
    from textblob import TextBlob  # noqa: PLC0415
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer  # noqa: PLC0415

    vader = SentimentIntensityAnalyzer().polarity_scores
    return {
        "ours": lambda text: any(
            finding.severity is not Severity.NOTE for finding in detect(text, rules=GUARDRAILS).findings
        ),
        "VADER (compound below -0.05)": lambda text: bool(vader(text)["compound"] < -0.05),
        "VADER (compound below -0.5)": lambda text: bool(vader(text)["compound"] < -0.5),
        "TextBlob (polarity below -0.05)": lambda text: bool(TextBlob(text).sentiment.polarity < -0.05),
        "alt-profanity-check (above 0.5)": lambda text: bool(predict_prob([text])[0] > 0.5),
    }


def publish(folder: Path) -> None:
    """Write the peers' section of docs/quality.md."""
    sets = [texts for texts in text_sets(folder) if not texts.messages]
    mail = next([text for _, text in texts.texts] for texts in sets if texts.name == "business_mail")
    measured = []
    flagging = verdicts()
    times = compared(list(flagging.values()), mail)
    for (name, flags), taken in zip(flagging.items(), times, strict=True):
        shares = tuple(Share(sum(flags(text) for _, text in texts.texts), len(texts.texts)) for texts in sets)
        measured.append(report.Peer(name, shares, taken))
    stamp = {
        "on": f"{datetime.now(UTC):%Y-%m-%d}",
        "with rules": ruleset(GUARDRAILS),
        "and Python": platform.python_version(),
    }
    report.write({"peers": report.render_peers(sets, measured, stamp)}, report.PAGE)


def fragments(rule: Rule) -> str:
    """What a rule finds, end to end: its own examples, marked words only."""
    found = []
    for written in rule.hits:
        example = read_example(written)
        found += [example.draft[span.start : span.end] for span in example.marked]
    return " ".join(found)


def repeated(piece: str, length: int) -> str:
    """`piece` over and over, `length` characters in all."""
    return (piece * (length // len(piece) + 1))[:length]


def growth(check: Check, piece: str, lengths: Sequence[int]) -> float:
    """By what factor the time for a character grows at worst from one length to the next; 1 is linear."""
    times = [microseconds(check, [repeated(piece, length)], _ROUNDS_OF_GROWTH) / length for length in lengths]
    return max(after / before for before, after in pairwise(times))


def milliseconds_in_a_new_process(program: str) -> float:
    """What a program adds to the start of Python, in its own time; the best of five."""
    bare, full = (min(_started(each) for _ in range(5)) for each in ("pass", program))
    return 1000 * (full - bare)


def _started(program: str) -> float:
    """As programs are started where they are installed: what Python has compiled once is kept."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True, env=kept)  # noqa: S603 - our own words
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m evals.bench", description=__doc__)
    parser.add_argument("--alone", action="store_true", help="without the others, if they are not installed")
    parser.add_argument(
        "--publish", action="store_true", help="only write what docs/quality.md says of others"
    )
    asked = parser.parse_args(arguments)
    if asked.publish:
        folder = outside_folder()
        if folder is None:
            parser.error("no text from outside here")
        publish(folder)
        return 0
    others = {} if asked.alone else peers()
    print("microseconds a text (ratio to ours)")
    for body in bodies():
        mine, *times = compared([ours, *others.values()], body.texts)
        mean = sum(map(len, body.texts)) // len(body.texts)
        line = f"  {body.name} ({len(body.texts)}, {mean} characters): ours {mine:.0f}"
        for name, theirs in zip(others, times, strict=True):
            line += f"; {name} {theirs:.0f} ({theirs / mine:.2f})"
        print(line, flush=True)
    print("microseconds a character")
    plain = " ".join(situation.draft for situation in read_corpus(files=UNREAD))
    for length in _LENGTHS:
        print(
            f"  {length:,} characters: {microseconds(ours, [repeated(plain, length)], _ROUNDS_OF_GROWTH) / length:.3f}"
        )
    pieces = {rule.id: fragments(rule) for rule in GUARDRAILS if rule.hits}
    every = list(pieces.values())
    random.Random(0).shuffle(every)
    pieces["all rules mixed"] = " ".join(every)
    pieces["one letter"], pieces["brackets"], pieces["quotes"] = "a", "([{", "\"'“> "
    print("worst growth of the time for a character when a text of fragments is twice as long (1 is linear)")
    worst = sorted(
        ((growth(ours, piece + " ", _WORST_LENGTHS), name) for name, piece in pieces.items()), reverse=True
    )
    for factor, name in worst[:5]:
        slowest = (
            microseconds(ours, [repeated(pieces[name] + " ", _WORST_LENGTHS[-1])], 1) / _WORST_LENGTHS[-1]
        )
        print(f"  {name}: {factor:.2f} ({slowest:.2f} microseconds a character)")
    print(f"import of guardrails: {milliseconds_in_a_new_process(_IMPORT):.0f} ms")
    for name, draft in (("a calm", _CALM), ("a heated", f"{_CALM} As I already told you, it is late.")):
        first = milliseconds_in_a_new_process(f"{_IMPORT}; {_FIRST}({draft!r}, rules=catalog.GUARDRAILS)")
        print(f"import, and the first check of {name} draft: {first:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
