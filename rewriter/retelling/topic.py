"""What the trouble is about, when nothing more can safely be said: the thing that both letters speak of."""

from __future__ import annotations

import re

_NAMED = re.compile(
    r"\b(my|our|the|your|this|that|a|an)\s+(?:([a-z-]{3,})\s+)?([a-z-]{3,})\b(?!['’]s)", re.IGNORECASE
)
_SPOKEN = re.compile(r"\b(?:the|your|our|this|a|an)\s+(?:[\w-]+\s+){0,2}?([a-z-]{3,})\b", re.IGNORECASE)
_SERVICES = frozenset(
    # what is bought, sent, booked and paid
    " account appointment basket bill booking cancellation claim collection connection contract course cover credit"
    " delivery deposit discount exchange fine installation instalment invoice invoices item items lease lesson licence license"
    " loan membership mortgage order package parcel parking payment payments payslip pension prescription purchase"
    " refund registration reminder reminders rent repair replacement reservation return service shipment statement"
    " subscription tenancy ticket tickets transfer upgrade visit voucher warranty"
    # things
    " bag baggage bags bed bike bin bins blinds boiler book books boots bread cake camera car carpet chair charger coat cooker"
    " cot curtains cycle device dishwasher doors dress dryer engine fence floor flowers freezer fridge frame gate glasses"
    " hat headphones heater heating jacket keyboard keys kitchen lamp laptop lens lift locker lock luggage machine mattress meal"
    " medication meter mirror mower oven painting pan parcel passport phone pipe plants printer ring roof rug saddle seat"
    " seats shelf shoes shower sideboard sink skates sofa spectacles suit suitcase table tablets tablet tap teapot toilet tools"
    " tray tv tyre tyres uniform van vase wardrobe washing watch wheel wheelchair window windows wreath"
    # journeys, stays and events
    " cabin concert connection crossing cruise dinner ferry flight holiday hotel room seat stay suite taxi tour trip"
    # homes and utilities
    " broadband electricity internet signal supply water wifi"
    # software
    " backup data dashboard domain download editor export file files import photos plugin save server"
    " software update".split()
)


def topic(message: str, draft: str) -> str:
    """A noun phrase to the customer ("your parcel", "the wreath"), or "".

    It must be a thing that can itself be the trouble (a parcel, not the desk one stood at), and
    the draft must name it too. What the customer calls theirs wins, then the most often named.
    """
    spoken = [word.lower() for word in _SPOKEN.findall(draft)]
    owned: set[str] = set()
    counts: dict[str, int] = {}
    for match in _NAMED.finditer(message):
        mine = match[1].lower() in ("my", "our")
        for noun in (match[3].lower(), (match[2] or "").lower()):
            if noun in spoken and noun in _SERVICES:
                counts[noun] = counts.get(noun, 0) + 1
                owned |= {noun} if mine else set()
                break
    if not counts:
        return ""
    best = max(counts, key=lambda noun: (noun in owned, counts[noun] + spoken.count(noun)))
    return f"{'your' if best in owned else 'the'} {best}"
