"""Whether the judge lets good letters through: the verdict on each case's ideal reply."""

from __future__ import annotations

from evals.dataset import Case
from evals.solvers import situation_of
from rewriter.letter import read_letter
from rewriter.pipeline import understand
from rewriter.policy import Policy
from rewriter.values import LeftOut, Part, Rewrite, Role, Verdict
from rewriter.verify import verify


def judge_ideal(case: Case, policy: Policy) -> Verdict:
    """The verdict on the ideal reply, handed in as an engine would: what was labelled is left out."""
    letter = read_letter(case.ideal)
    pieces: tuple[tuple[Role, str], ...] = (
        ("greeting", letter.greeting),
        ("answer", letter.body),
        ("closing", letter.closing),
        ("signature", letter.signature),
    )
    rewrite = Rewrite(
        text=case.ideal,
        parts=tuple(Part(role, text) for role, text in pieces if text),
        engine="llm",
        changed=case.ideal != case.draft,
        left_out=tuple(LeftOut(label.quote, "It would hurt.") for label in case.labels),
    )
    return verify(rewrite, understand(situation_of(case), policy))
