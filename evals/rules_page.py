"""Writes what is made from the rules, and says whether it is current.

That is docs/rules.md, every rule with its reason and its examples, and the file of the words
that patterns need (`guardrails/worked_out.py`). `python -m evals.rules_page` writes both; with
`--check` it only compares, and ends with 1 where one is not what the rules say.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from guardrails import worked_out
from guardrails.catalog import RULES
from guardrails.detect import detect
from guardrails.finding import FAMILIES, Family
from guardrails.rule import Pattern, Rule

PAGE = Path(__file__).resolve().parent.parent / "docs" / "rules.md"
WORDS = Path(worked_out.FILE)

_INTRO = """\
# What is underlined, and why

Every rule, made from the rules themselves. A rule underlines words in a draft; **what is
underlined is bold in the examples**. `instead` is the wording that can stand in the place of
the underlined words; where there is none, the draft is better without them. *Left alone* are
wordings that look alike and hurt nobody: a false alarm somebody reports becomes one more of them.

Severity: a **note** is a matter of style, a **warn** would irritate, a **block** must not be sent.
"""

_ABOUT: dict[Family, str] = {
    "sarcasm": "Saying the opposite of what is meant.",
    "blame": "Putting the fault on the reader.",
    "retaliation": "Paying back: threats, ultimatums, conditions, tit for tat.",
    "contempt": "Looking down on the reader.",
    "dismissal": "Sending the reader's concern away.",
    "non_apology": "An apology that apologizes for nothing.",
    "passive_aggression": "Reproach in polite clothes.",
    "shouting": "Capitals, marks and dots that raise the voice.",
    "profanity": "Words that must not stand in a letter.",
}
_MARKED = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)


@lru_cache(maxsize=4)
def page(rules: tuple[Rule, ...] = RULES) -> str:
    """The page as Markdown: the families in their order, in each its rules by id."""
    parts = [_INTRO, _contents(rules)]
    for family in FAMILIES:
        of_family = sorted((rule for rule in rules if rule.family == family), key=lambda rule: rule.id)
        if of_family:
            parts.append(f"## {_title(family)}\n\n{_ABOUT[family]}\n")
            parts += [_section(rule) for rule in of_family]
    return "\n".join(parts)


def words(rules: tuple[Rule, ...] = RULES) -> str:
    """The file of the words that patterns need."""
    finders = (finder for rule in rules for finder in rule.find)
    return worked_out.render(
        (finder.source, finder.work_out()) for finder in finders if isinstance(finder, Pattern)
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """0 fine, 1 the page is not current."""
    parser = argparse.ArgumentParser(prog="python -m evals.rules_page", description=__doc__)
    parser.add_argument("--check", action="store_true", help="are both files current?")
    parser.add_argument("--page", type=Path, default=PAGE, help="the page, if not docs/rules.md")
    parser.add_argument("--words", type=Path, default=WORDS, help="the words, if not those that are used")
    options = parser.parse_args(arguments)
    stale = 0
    for path, wanted in ((options.page, page()), (options.words, words())):
        if not options.check:
            path.write_text(wanted, encoding="utf-8")
        elif not path.is_file() or path.read_text(encoding="utf-8") != wanted:
            print(f"{path.name} is not what the rules say: run python -m evals.rules_page", file=sys.stderr)
            stale = 1
    return stale


def _contents(rules: Sequence[Rule]) -> str:
    lines = ["| family | rules | what it is |", "|---|---|---|"]
    for family in FAMILIES:
        count = sum(rule.family == family for rule in rules)
        lines.append(
            f"| [{_title(family)}](#{_title(family).lower().replace(' ', '-')}) | {count} | {_ABOUT[family]} |"
        )
    return "\n".join(lines) + "\n"


def _title(family: Family) -> str:
    return family.replace("_", " ").capitalize()


def _section(rule: Rule) -> str:
    lines = [f"### `{rule.id}`", "", f"{rule.why} ({rule.severity.value})", ""]
    lines += [f"- {_shown(hit)}{_instead(rule, hit)}" for hit in rule.hits]
    lines += [f"- *left alone:* {_shown(miss)}" for miss in rule.near_misses]
    return "\n".join(lines) + "\n"


def _instead(rule: Rule, hit: str) -> str:
    message, draft = _parts(hit)
    findings = detect(_MARKED.sub(r"\1", draft), message=message, rules=(rule,)).findings
    wordings = [finding.instead for finding in findings if finding.instead]
    return f" → instead: “{'”, “'.join(wordings)}”" if wordings else ""


def _parts(example: str) -> tuple[str, str]:
    message, _, draft = example.rpartition(" >> ")
    return message, draft


def _shown(example: str) -> str:
    message, draft = _parts(example)
    said = f"(the customer wrote: “{_plain(message)}”) " if message else ""
    pieces = _MARKED.split(draft)
    return said + "".join(
        f"**{_plain(piece)}**" if number % 2 else _plain(piece) for number, piece in enumerate(pieces)
    )


def _plain(text: str) -> str:
    """Text in which Markdown sees nothing, on one line."""
    return re.sub(r"([\\`*_<>\[\]#|~])", r"\\\1", text).replace("\n", " ⏎ ")


if __name__ == "__main__":
    sys.exit(main())
