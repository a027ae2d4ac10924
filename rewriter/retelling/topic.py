"""What the trouble is about, when nothing more can safely be said: the thing that both letters speak of."""

from __future__ import annotations

import re

_NAMED = re.compile(
    r"\b(my|our|the|your|this|that|a|an)\s+(?:([a-z-]{3,})\s+)?([a-z-]{3,})\b(?!['’]s)", re.IGNORECASE
)
_SPOKEN = re.compile(r"\b(?:the|your|our|this|a|an)\s+(?:[\w-]+\s+){0,2}?([a-z-]{3,})\b", re.IGNORECASE)
_SERVICES = frozenset(
    "account appointment bag baggage bike bill boiler boots booking broadband cake car charge charges claim concert connection contract"
    " cooker course cover deposit delivery device dinner domain door dress export fee flight flowers fridge glasses heating hotel"
    " installation internet invoice invoices item laptop lesson letter line loan locker luggage machine meal medication meter"
    " mortgage order package parcel parking payment planetarium policy prescription printer reservation refund registration renewal"
    " rent repair replacement roof room router seat seats server service shipment shoes shower sofa statement stay subscription suite"
    " tablets tenancy test ticket tickets tour train transfer trip tv update van voucher warranty website wheel window wreath".split()
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
