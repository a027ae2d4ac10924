"""What the trouble is about, when nothing more can safely be said: the thing that both letters speak of."""

from __future__ import annotations

import re

_NAMED = re.compile(
    r"\b(my|our|the|your|this|that|a|an)\s+(?:([a-z-]{3,})\s+)?([a-z-]{3,})\b(?!['’]s)", re.IGNORECASE
)
_SPOKEN = re.compile(r"\b(?:the|your|our|this|a|an)\s+(?:[\w-]+\s+){0,2}?([a-z-]{3,})\b", re.IGNORECASE)
_SERVICES = frozenset(
    # what is bought, sent, booked and paid
    "account appointment basket bill booking cancellation charge charges claim collection connection contract course cover credit"
    " delivery deposit discount exchange fee fine installation instalment invoice invoices item items lease lesson licence license"
    " loan membership mortgage order package parcel parking payment payments payslip pension policy prescription purchase quote"
    " refund registration reminder reminders renewal rent repair replacement reservation return service shipment statement"
    " subscription tenancy test ticket tickets transfer upgrade visit voucher warranty"
    # things
    " bag baggage bags bed bike bin bins blinds boiler book books boots bread cake camera car carpet chair charger coat cooker"
    " cot curtains cycle desk device dishwasher door doors dress dryer engine fence floor flowers freezer fridge frame gate glasses"
    " hat headphones heater heating jacket keyboard keys kitchen lamp laptop lens lift light locker lock luggage machine mattress meal"
    " medication meter mirror mower oven painting pan parcel passport phone pipe plants printer ring roof rug saddle screen seat"
    " seats shelf shoes shower sideboard sink skates sofa spectacles suit suitcase table tablets tablet tap teapot toilet tools"
    " tray tv tyre tyres uniform van vase wall wardrobe washing watch wheel wheelchair window windows wreath"
    # journeys, stays and events
    " cabin concert connection crossing cruise dinner ferry flight holiday hotel room seat show stay suite taxi tour train trip"
    # homes and utilities
    " broadband electricity flat gas internet line planetarium signal supply water wifi"
    # software
    " app backup code data dashboard domain download editor export file files import login password photos plugin save server"
    " site software update website".split()
)
_NO_TOPIC = frozenset(
    # people and their lives
    "husband wife son sons daughter daughters mother mum mom father dad parents brother sister partner boyfriend girlfriend"
    " kid kids child children baby family friend friends boss lawyer solicitor doctor neighbour neighbor cat dog man woman guy"
    " girl boy lady lad person people driver engineer manager agent team staff principal teacher nurse landlord tenant colleague customer customers client clients life"
    # words about words and time
    " time times day days week weeks month months year years hour hours minute minutes morning afternoon evening night moment"
    " name email mail message messages call calls question questions problem issue issues complaint fault mistake mistakes word"
    " words way thing things point case end side part half lot bit rest fact reason page note phone number address date list"
    # not nouns at all
    " direct first last second third previous next same other others new old best worst whole entire full only own very more most"
    " big small one two three few and but for with was are were have has had not can will would should could that this what"
    " when who why how day one's all any every each good bad right wrong late back out off over down here there then than"
    # the house
    " company business office desk system terms policy law world country town weekend".split()
)


def topic(message: str, draft: str) -> str:
    """A noun phrase to the customer ("your parcel", "the wreath"), or "".

    The draft must name it too. What the customer calls "my" may be anything but a person, a
    time or a word about words; what they call "the" must be a thing that services deal in.
    The most often named wins, then the first.
    """
    spoken = [word.lower() for word in _SPOKEN.findall(draft)]
    owned: set[str] = set()
    counts: dict[str, int] = {}
    for match in _NAMED.finditer(message):
        mine = match[1].lower() in ("my", "our")
        for noun in (match[3].lower(), (match[2] or "").lower()):
            if noun in spoken and (noun in _SERVICES or (mine and noun not in _NO_TOPIC)):
                counts[noun] = counts.get(noun, 0) + 1
                owned |= {noun} if mine else set()
                break
    if not counts:
        return ""
    best = max(counts, key=lambda noun: (noun in owned, counts[noun] + spoken.count(noun)))
    return f"{'your' if best in owned else 'the'} {best}"
