"""What the trouble is about, when nothing more can safely be said: the thing that both letters speak of."""

from __future__ import annotations

import re

from rewriter.once import once

_NAMED = re.compile(
    r"\b(my|our|the|your|this|that|a|an)\s+(?:([a-z-]{3,})\s+)?([a-z-]{3,})\b(?!['’]s)", re.IGNORECASE
)
_SPOKEN = re.compile(r"\b(?:the|your|our|this|a|an)\s+(?:[\w-]+\s+){0,2}?([a-z-]{3,})\b", re.IGNORECASE)
THINGS = frozenset(
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
_NO_THINGS = frozenset(
    "with here again about side time thing things person people answer decision ones days week weeks month months year years minute minutes hour hours"
    " morning afternoon evening night today tomorrow yesterday moment money point fact reason idea matter issue problem problems trouble mistake fault wife"
    " husband partner daughter mother father baby child kids children brother sister grandmother grandfather gran family friend friends boss customer customers"
    " staff manager woman man men women boy boys girl girls lads driver engineer collector cleaner courier rider technician fitter lifeguard receptionist steward agent colleague colleagues team company firm office house home street road town rest whole same other first"
    " last second third next life name number head hand hands face eyes feet back front bottom part kind sort half middle world hell desk counter phone call"
    " calls email emails mail message messages letter letters text texts website page pocket nerve nerves patience fuss review reviews lawyer solicitor police"
    " bank ombudsman court post twitter facebook internet screenshot photo photos photographs pictures picture truth joke service amount price cost value card"
    " reply response work shop store party wedding birthday anniversary christening honeymoon graduation retirement funeral school class line door wall corner place room meantime monday tuesday wednesday thursday"
    " friday saturday sunday maker lad lad's end way day guy man mum mom dad aunt uncle cousin niece nephew nan grandad grandma granny girlfriend boyfriend bride groom buyer buyers seller tenant tenants teacher doctor nurse neighbour neighbours landlord"
    " contractor builder plumber electrician guest guests visitors passengers patient dog cat accident wrist toe knee leg arm mark marks scratch dent stain hole tear crack burn damage kid son bit lot app job mind health fear anger stress pain row pair set piece load bunch dozen brochure list notes percent cent rate ratio degree degrees hour hours minute minutes year years pound pounds dollar dollars euro euros".split()
)
"""People, times, places and messages: the trouble happens to them or by them, it is not with them."""


def can_be_a_thing(noun: str) -> bool:
    """Whether a noun may be what a trouble is with."""
    return not is_no_thing(noun) and not re.search(r"(?:ly|ing|ed)$", noun.lower())


def is_no_thing(word: str) -> bool:
    """Whether a word names people, a time, a place or a message."""
    return not _NO_THINGS.isdisjoint((word.lower(), word.lower().removesuffix("s")))


@once
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
            if noun in spoken and noun in THINGS:
                counts[noun] = counts.get(noun, 0) + 1
                owned |= {noun} if mine else set()
                break
    if not counts:
        return _owned(message, draft)
    best = max(counts, key=lambda noun: (noun in owned, counts[noun] + spoken.count(noun)))
    return f"{'your' if best in owned else 'the'} {best}"


def _owned(message: str, draft: str) -> str:
    """Something else that the customer calls theirs and the draft names as well, "" where there is none."""
    answer = {word.lower() for word in re.findall(r"[A-Za-z]{3,}", draft)}
    for match in _OWNED.finditer(message):
        if match[1].lower() in answer and can_be_a_thing(match[1]):
            return f"your {match[1].lower()}"
    return ""


_OWNED = re.compile(
    r"\b(?:my|our)\s+(?:(?:[a-z]+)\s+)?([a-z]{4,})(?=[\s.,;:!?)]*(?:$|[.,;:!?)]|\b(?:is|are|was|were|has|have|had|came|went|to|in|on|at|from|and|but|for|with|since|after|got|keeps|won't|doesn't|didn't|isn't|wasn't|never|still|now)\b))",
    re.IGNORECASE,
)
