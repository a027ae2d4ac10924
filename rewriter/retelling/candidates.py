"""What a customer's message tells, clause by clause, each made whole; which of them are worth saying back is judged elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from rewriter.refusals import sentences_of
from rewriter.retelling.befalling import done_to
from rewriter.retelling.cutting import clauses
from rewriter.retelling.fragments import waited_in_all
from rewriter.retelling.joining import joined, with_what_came
from rewriter.retelling.topic import THINGS
from rewriter.retelling.wholeness import is_many, mended

MAX_WORDS = 20
"""A longer clause said back sounds like a transcript, not like listening."""
_FEWEST = 3
"""Fewer words tell nothing that could be said back."""


class Told(NamedTuple):
    """A clause in the customer's own person; `of_us` where it is what they say we did, told as what befell them."""

    text: str
    of_us: bool


def candidates(message: str, draft: str = "") -> Iterator[Told]:
    """The clauses of a message in the customer's own person, in its order ("my heating has been off since Friday").

    What they say we did is told as what befell them ("my visit was cancelled") where it can be.
    A clause whose first word may or may not be a name is left out, since its capital would be a guess.
    """
    known, before = _written(message, draft), ""
    if waited := waited_in_all(message.replace("’", "'")):
        yield Told(waited, of_us=False)
    for span in sentences_of(message):
        sentence = message[span.start : span.end]
        if len(sentence.split(maxsplit=_FEWEST)) < _FEWEST:
            continue
        beside = ""
        for clause in map(mended, clauses(sentence)):
            both, paired = joined(before, clause), with_what_came(beside, clause)
            before, beside = both or clause, clause
            alone = "" if not both and _NO_SUBJECT.match(clause) else both or clause
            befell = done_to(alone)
            for told in filter(None, (befell, alone, paired)):
                text = _GET.sub("got", _made_whole(told, known))
                if _FEWEST <= len(text.split()) <= MAX_WORDS and _VERB.search(text):
                    yield Told(text, of_us=told == befell)


_GET = re.compile(
    r"(?<=^I )get(?=\s+(?:charged|billed|fined|told|sent|left|cut|locked|kicked)\b)", re.IGNORECASE
)
"""What befell them once, told as if it were now."""
_STARTS = re.compile(
    r"(?:not\s+(?:one|a\s+single)|none\s+of|on|since|at|in|for|after|last|yesterday|today|tonight|earlier|every|each|now|one|two|three|four|five|six|seven|eight|nine|ten|\d[\w.,-]*|some|all"
    r"|both|half|most|none|nobody|no|nothing|my|our|your|the|an?|i|we|you|i'm|i've|i'd|we're|we've|we'd|there|there's|it|another|someone|somebody|everyone|everybody|everything)\b|[£$€₹]\s?\d",
    re.IGNORECASE,
)
_FINITE = (
    r"(?:is|are|was|were|has|have|had|does|do|did|can|could|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|can't|couldn't|won't|never|still|just"
    r"|keeps?|stays?|remains?|said|says|shows?|died|\w{3,}ed|came|went|got|fell|broke|froze|cut|left|took|gave|made|lost|found|spent|slept|woke|drove|heard|felt|saw|sat|stood|paid|bought"
    r"|brought|sent|told|put|hit|ran|rang|wrote|threw|tore|sold|kept|held|met|shut|split|wore|won|began|bent|bit|blew|burnt|caught|chose|ate|flew|forgot|grew|hid|hung"
    r"|hurt|laid|lay|lent|let|meant|rode|rose|shook|shrank|slid|smelt|sank|spoke|spilt|spoilt|stank|stole|stuck|stung|struck|swept|withdrew|overdrew)"
)
_PRESENT = r"(?:[a-z]+(?<!s)s|keep|feel|get|go|need|work|live|pay|stand|look|fit|leave|come|hurt|smell|taste)"
_VERB = re.compile(rf"\S\s+(?:{_FINITE}|{_PRESENT})\b|\w'(?:s|ve|re|m|d)\b", re.IGNORECASE)
_NO_SUBJECT = re.compile(
    rf"(?:{_FINITE}|that|that's|thats|this|these|those|youve|theyre|why|how|what|when|where|if|there(?:\s+is|'s|s)\s+(?:any|no\s+(?:way|need|point|reason|excuse))|to|also|even|only|of|with|without|like|as|fix|stop|give|turn|return"
    r"|refund|put|get|send|call|let|kindly|come|take|make|tell|show|look|pay|ask|go|maybe|perhaps|because)\b"
    r"|(?:in|on|at|for|by|from)\s+(?:front|an?|the|my|our|your|this|that)\b[^,]*$",
    re.IGNORECASE,
)
"""How a clause begins that says nothing of anything: a verb, an order, a word that points elsewhere."""


_ANY_FINITE = re.compile(rf"\b{_FINITE}\b", re.IGNORECASE)
_ACTS_UP = (
    r"(?:leaks|drips|smells|rattles|squeaks|pulls|cuts|drains|dies|freezes|crashes|stops|stutters|buffers|flickers|buzzes|hums|whistles|wobbles|creaks|sticks|jams|shakes|vibrates|overheats|skips|jumps|spins|bleeds|fades|peels"
    r"|drops|slips|itches|hurts|burns|tastes|looks|feels|sounds|comes|runs|goes|costs|takes|shows|says|plays|loads|doesn't|won't|can't|wouldn't|isn't|hasn't|wasn't|didn't)"
)
"""What a thing does that its owner writes about."""
_BARE = re.compile(
    rf"(?P<noun>[a-z][a-z'-]+)(?:\s+(?!{_FINITE}\b)[a-z'-]+)?\s+(?:{_FINITE}|{_ACTS_UP})\b",
    re.IGNORECASE,
)
_VERBLESS = re.compile(
    rf"^(?P<subject>(?:(?:my|our|the|all|both)\s+)?(?!(?:i|we|no)\b)[\w'-]+(?:\s+(?!(?:{_FINITE}|an?|the|for|with|and)\b)[\w'-]+){{0,5}}?)\s+(?P<state>(?:still\s+)?(?:not\s+)?(?:(?:half|nearly|almost|completely|totally|badly)\s+)?"
    r"(?:(?:down|out\s+of\s+order|off\s+sick)(?=\s*$|\s+(?:again|since|for|on|all|every)\b)|late(?=\s*$|\s+(?:and|by|again|with)\b)|delayed|offline|dead|gone|lost|missing|broken|damaged|smashed|ruined|wrong|empty|wet|soaked|flooded|leaking|faulty|missed(?!\s+(?:out|my|our))|skipped|forgotten|mislaid|misspelt|scratched|dented|torn|burnt|stained|bent|spoilt|refused(?!\s+to)|towed|clamped|blocked|locked|closed|cancelled|canceled"
    r"|suspended|declined|rejected|deleted|replaced|repaired|serviced|rebooked|rescheduled|postponed|rerouted|ignored|overdue|stuck|frozen|unusable|cracked|stolen|cut off|mouldy|unpaid|unanswered|unfinished|chucked|thrown|dumped|flung|tossed|crushed|delivered(?=\s+(?:to|in|with|without|at)\b)|left(?=\s+(?:out|outside|behind)\b)))\b(?!\s+(?:(?:his|her|my|our|your|their|the|an?|me|us|to|it|them)\b|\d+(?!\d|\s*(?:hrs?|hours?|mins?|minutes?|days?|weeks?|times)\b)))(?P<rest>.*)$",
    re.IGNORECASE,
)
_DOERS = re.compile(
    r"\b(?:i|we|you|he|she|they|drivers?|hosts?|sellers?|buyers?|landlord|agents?|engineers?|teachers?|tutors?|therapist|guide|guard|man|men|woman|women|staff|airline|hotel|shop|company|bank|seller"
    r"|council|consulate|embassy|insurers?|insurance|registrar|university|doctor|nurse|lads?|guys?|people|nobody|everyone)$|(?-i:^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Frau|Herr)\b|(?<=\w\s)[A-Z][a-z]+$)",
    re.IGNORECASE,
)
"""Whoever cancels and refuses things: of them it is no passive that lacks its verb."""


_NO_NOUN = re.compile(
    r"\w'(?:s|re|ve|m|d|ll)\b|\b(?:minutes?|mins|hours?|days?|weeks?|months?|years?|times)$|^(?:my|our|the|all|both|they|it|he|she|feeling|going|coming|sitting|looking)$|\b(?:shuts|goes|comes|falls|breaks|slows|lets|gets|keeps|slides|powers|winds|runs|went|came|fell|broke|let|been)$",
    re.IGNORECASE,
)
"""What holds a verb of its own, or no noun at all."""


_DONE = ("ed", "thrown", "flung", "left", "stolen")
"""How a deed ends, where all else is a state."""


def _made_whole(clause: str, known: frozenset[str]) -> str:
    """A clause with the article and the verb that quick writers leave away; "" where its first word may be a name."""
    bare = _VERBLESS.match(clause)
    if bare and not any(sign.search(bare["subject"]) for sign in (_ANY_FINITE, _DOERS, _NO_NOUN)):
        many, lasts = is_many(bare["subject"]), _LASTS.match(bare["rest"])
        past = bare["state"].endswith(_DONE) and not lasts
        be = (
            ("have been" if many else "has been")
            if lasts
            else ("were" if many else "was")
            if past
            else ("are" if many else "is")
        )
        span = " for" if lasts and lasts["span"] is not None else ""
        clause = f"{bare['subject']} {be} {bare['state']}{span}{bare['rest']}"
    if _DEVICE.match(clause):
        return f"the {clause}"
    if started := _STARTS.match(clause):
        return (
            clause
            if started.group()[0] in "iI" and started.group().lower() not in ("it", "in")
            else _lowered(clause)
        )
    first = clause.split(" ", 1)[0]
    if first.lower() in _NO_NOUNS:
        return ""
    lacking = _BARE.match(clause)
    if first.lower().removesuffix("'s") not in known and not _IS_COMMON.match(clause):
        return clause if first.removesuffix("'s") in known else ""
    if _NOUN_OF.match(clause) or (
        first.lower().endswith("'s") and first.lower().removesuffix("'s") in THINGS | _NOUNS
    ):
        return f"the {_lowered(clause)}"
    if lacking and (is_many(lacking["noun"]) and not _ONCE.match(clause)):
        return _lowered(clause)
    if lacking and (not lacking["noun"].lower().endswith("ing") or lacking["noun"].lower() in _NOUNS):
        return f"{'my' if lacking['noun'].lower() in _BOUGHT else 'the'} {_lowered(clause)}"
    return _lowered(clause)


_LASTS = re.compile(
    r"\s+(?:since\b|for\b|(?P<span>(?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s*(?:hrs?|hours?|days?|weeks?|months?)\b(?!\s+(?:late|early|ago|after|before|in)\b))))",
    re.IGNORECASE,
)
"""How long a state has lasted: "missing 6 days"."""
_DEVICE = re.compile(r"(?:AC|A/C|TV|PC|SIM|MOT|ATM|GPS|CD|DVD|PDF|LED|UPS)\b(?!\s+[A-Z])")
"""Things that have letters for a name, and want an article all the same."""
_ONCE = re.compile(
    r"\w+\s+(?:\w{3,}ed|came|turned\s+up|fell|broke|hurt|went|were|had|weren't|didn't)\b", re.IGNORECASE
)
"""What many things did once: then they are certain ones."""
_NOUN_OF = re.compile(
    rf"(?:[A-Za-z][a-z]+\s+(?:to|of|for|on|in|at|from|with)\s+(?:[\w']+\s+){{1,3}}{_FINITE}\b"
    rf"|(?i:(?:first|second|third|next|other|whole|same)\s+)[a-z]+\s+(?:(?:to|of|for|on|at|in|by)\s+(?:[\w']+\s+){{1,3}})?(?:{_FINITE}|{_ACTS_UP})\b)"
)
"""A noun that its article has been left off: "coach to Hull was late"."""
_IS_COMMON = re.compile(
    rf"[A-Z][a-z]+(?<!ames)(?<!omas)(?<!hris)(?<!arles)s\s+(?:are|were|have|keep|don't|aren't|won't|arrived|came|turned\s+up|fell|broke|weren't|didn't|haven't)\b|[A-Z][a-z]+\s+(?!{_FINITE}\b)[a-z]+\s+{_FINITE}\b|{_NOUN_OF.pattern}"
)
"""A capital that only opens a sentence: a plural, or the first of two words of which the second is small."""
_NO_NOUNS = frozenset(
    "y'all yall been being im ive id youve youre hes shes its theyre u ur dont didnt cant wont not very really too lol ok okay yes hello hi hey thanks enough need she he who what which whoever someone somebody anyone anybody".split()
)
_BOUGHT = frozenset(
    "order parcel package booking ticket card account phone car flight room suitcase luggage bag refund payment appointment subscription".split()
)
"""What is the customer's own, although they leave the "my" away."""


def _lowered(clause: str) -> str:
    """A clause without its capital, if its first word is written as words are."""
    return clause if clause[1:2].isupper() else clause[0].lower() + clause[1:]


def _written(message: str, draft: str) -> frozenset[str]:
    """Words that stand in small letters in either text, and, as they are written, those with a capital inside a sentence."""
    both = f"{message}\n{draft}"
    small = re.findall(r"\b[a-z][a-z'-]*\b", both)
    names = re.findall(r"(?<=[a-z,] )[A-Z][a-z]+\b", both)
    return THINGS.union(_NOUNS, small, names)


_NOUNS = frozenset(
    "battery screen monitor sensor remote controller speaker headset coach bus train plane truck lorry driver courier engineer technician cleaner carer nurse plumber electrician guide tutor teacher instructor"
    " pizza burger steak curry soup chicken eggs milk wine beer bottle bottles fruit tiles tile paint gutter shed pool gym sauna elevator app site website portal page form link file music noise alarm zip button"
    " strap heel sole stitching fabric shirt hoodie jeans trainers necklace bracelet chain clasp pendant hair nails fringe tattoo filling crown denture varifocals pills inhaler seat row bathroom bedroom ceiling"
    " wall walls pillow towel towels sheets hob kettle toaster washer hoover radiator taps bath drain pipes socket fuse lights light laptop router cartridge cartridges cables cable box boxes letter salary wages"
    " pay premium tax permit visa certificate class exam grade essay tree trees hedge bouquet pictures film video translation logo design poster banner system skip scaffold scaffolding puncture sailing"
    " wardrobe mirror lock container crown skip cabin balcony cylinder tractor alternator trimmer cheese roses sample code geyser generator clutch gearbox bumper engine exhaust"
    " bridle saddle hat wig jumper blouse necklace earring candle lamp blind blinds carpet sofa armchair stool rug duvet kitten puppy turf hedge lawn pond shed roof wall ceiling gutter drain boiler's"
    " pudding salad rice noodles sandwich sandwiches coffee tea cakes cupcakes roast prawns oysters lobster hake haddock tickets seats stage sound mic projector slides invitations programme"
    " food meal service show film class bins skates mugs cups cards office shop store salon school nursery warehouse studio clinic surgery reception garden garage basement cellar attic loft balcony stairs stairwell corridor hallway lobby playground courtyard flat apartment house cottage"
    " room pitch tent caravan bill rent price fee salary bonus wage payslip sound picture signal voice stream channel subtitles servers game update login password code email chat queue site delivery spelling font print ink colour color"
    " size fit sleeve sleeves collar hem waist lace laces buckle zipper wallet purse luggage handle hinge lid knob switch button screw bolt bracket hose pump valve tank filter motor blade belt brake brakes tyre pedal chain gears wing bonnet"
    " windscreen wiper wipers seatbelt aircon heater alarm bell lock hob grill extractor drawer drawers worktop tap cistern flush gutter fence decking patio drive driveway pipework plaster ceiling skirting grout sealant varnish lacquer"
    " bread dough cream icing filling meat fish sushi noodles pasta sauce dressing starter dessert buffet breakfast dinner lunch portion bun fries chips milkshake cocktail kebab doner".split()
)
"""Nouns as common as those of `THINGS`, which need not be what a trouble is with: at the head of a sentence no names."""
