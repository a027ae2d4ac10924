"""Words for the same deed, as one: what cannot be reimbursed cannot be refunded, and what was posted was sent."""

from __future__ import annotations

from collections.abc import Iterable

from rewriter.refusals import stems

_KIN: dict[str, str] = {
    word: kin[0]
    for kin in (
        stems(words)
        for words in (
            "refund reimburse repay", "call ring phone telephone dial chase", "send ship post mail dispatch", "repair fix mend", "swap exchange",
            "extend prolong lengthen", "cancel terminate", "fee charge surcharge", "give grant offer provide supply", "tell disclose share reveal",
            "change alter amend edit modify", "restore recover reinstate retrieve", "earlier sooner", "price rate", "move reschedule rebook postpone",
            "begin start", "reverse undo revoke", "remove delete erase", "answer reply respond", "visit come attend", "prove confirm verify", "lift unblock unlock", "pay cover", "allow permit let", "accept take",
        )
    )
    for word in kin
}  # fmt: skip


def kin(words: Iterable[str]) -> frozenset[str]:
    """Stems, each by the first of those that mean the same."""
    return frozenset(_KIN.get(word, word) for word in words)
