"""Whether a clause can be said aloud as it is: mends what quick writers drop, and knows what no mending makes whole."""

from __future__ import annotations

import re
from collections.abc import Callable

_RELATIVE = r"(?:mother|father|mum|mom|dad|nan|gran|grandad|grandma|grandmother|grandfather|wife|husband|daughter|sister|brother|partner|boyfriend|girlfriend)"
_MONEY = r"[£$€₹]\s?\d[\d,.]*k?"
_MANY = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several)"
_UNIT = r"(?:minutes|hours|days|weeks|months|years)"
_IN_A_STATE = (
    r"(?:empty|full|dead|broken|wrong|late|cold|wet|damp|closed|shut|off|down|stuck|missing|soaking|soaked|leaking|dripping|overdue|blocked|locked|frozen|ruined|filthy|dirty|flat|faulty|smashed|cracked"
    r"|torn|bent|loose|short|small|big|long|tight|sick|hungry|freezing|waiting|crying|bleeding|limping|peeling|rotting|mouldy|crooked|rattling|squeaking|overflowing|offline)"
)
_Whole = str | Callable[[re.Match[str]], str]


def is_many(subject: str) -> bool:
    """Whether a subject is a plural, as far as its first word or its ending tells."""
    last = subject.rsplit(maxsplit=1)[-1].lower()
    return subject.lower().startswith(("both ", "all ")) or (
        last.endswith("s") and not last.endswith(("ss", "us", "is"))
    )


def _be_still(match: re.Match[str]) -> str:
    return f"{match['what']}{'are' if is_many(match['what']) else 'is'} still "


_GIVEN: tuple[tuple[str, _Whole], ...] = (
        (r"^(?:(?:nope|nah|yep|yeah|lol|omg|wtf|ugh|wow|hmm+|hey|guys|seriously|honestly|literally)\b,?\s+)+(?=\S)", ""),
        (r"(?-i:\b(?:OF|THE|AND|NOT|NO|NEVER|STILL|ALL|TWICE|EVERY|DAYS?|WEEKS?|HOURS?|TODAY|AGAIN|NOW|SAME|WRONG|TIMES?|MY|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|WAS|WERE|IS|ARE|HAS|HAVE|FOR|FROM|WITH|TO|MONTHS?|FIT|NEW|OLD|OUT|OFF|BIG|RED|HOT|WET|BAD|TOP|CUT|GOT|DID|CAN|ANY|YOUR|OUR|THEN|THIS|THAT|ONLY|BACK|LATE|GONE|DEAD|COLD)\b)", lambda m: m.group().lower()),
        (r"^(?P<who>(?:my|our|your|the)\s+(?:[\w-]+\s+){0,2}[\w-]+),\s+(?=(?:has|have|had|is|are|was|were)\s)", r"\g<who> "),
        (r"\b(?P<verb>do|does|did|is|are|was|were|has|have|had|could|would|should)nt\b", r"\g<verb>n't"),
        (r"\b(?P<verb>ca|wo)nt\b(?=\s+[a-z])", r"\g<verb>n't"),
        (r"\b(?P<who>some|any|no|every)(?P<one>one|body)\s+elses\b", r"\g<who>\g<one> else's"),
        (rf"^(?P<who>(?:my|our|the|your)\s+(?:[\w-]+\s+)?[\w-]+)'s\s+(?=(?:still\s+|so\s+|all\s+|not\s+|now\s+|too\s+|half\s+|completely\s+)*{_IN_A_STATE}(?:$|,|\s+(?:and|in|on|at|all|since|after|from|again|by|over|out)\b))", r"\g<who> is "),
        (r"^(?P<who>(?:my|our|the|your)\s+(?:[\w-]+\s+)?[\w-]+)'s\s+(?=(?:just\s+|now\s+|already\s+)?(?:been|gone|had|got|stopped|broken|fallen|come|turned|started|disappeared|vanished)\b)", r"\g<who> has "),
        (r"^(?P<who>(?:my|our|the|your)\s+(?:[\w-]+\s+)?[\w-]+)'s\s+(?=(?:the\s+wrong|too|not|still|an?|here|there|in|on|at|up|down|off|out)\s+\w|(?:up|down|off|out|here|there|gone|orange|green|grey|gray|different)(?:$|,|\s)|[a-z]{3,}ing\s+(?:you|your|my|me|our|us|his|her|the|an?|someone|money|to|from|in|on|at|all|out|off|down|up|[£$€]?\d)\b)", r"\g<who> is "),
        (r"\btheres\b", "there is"),
        (r"\bhas\s+(?P<mark>scratch|crack|hole|dent|leak)$", r"has a \g<mark>"),
        (r"^(?P<who>i|we)(?:'ve|\s+have)\s+still\s+no\s+", r"\g<who> still have no "),
        (r"(?<=\bafter\s)(?:you|your\s+\w+)\s+(?:fixed|repaired|mended|serviced)\s+(?:it|them|this|that)\b", "the repair"),
        (r"\bur\b(?=\s+[a-z])", "your"),
        (r"^(?P<who>i|we)(?:'ve|\s+have)?\s+left\s+(?P<what>(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several)\s+(?:messages|voicemails)\b)", r"\g<who> had to leave \g<what>"),
        (r"(?:^|(?<=\bfor\s)|(?<=\bof\s)|(?<=\bto\s)|(?<=\bwith\s)|(?<=\band\s)|(?<=\bthat\s)|(?<=\bwhen\s)|(?<=\bfrom\s)|(?<=\bin\s))(?P<who>mum|mom|dad|nan|gran|grandad|grandma)(?P<own>'s)?\b(?=\s+(?!and\b)\w)", lambda m: f"my {m['who'].lower()}{m['own'] or ''}"),
    (r"^(?P<what>(?:the|my|our)\s+(?:(?!(?:is|are|was|were)\b)[\w'-]+\s+){0,2}(?!(?:is|are|was|were)\b)[\w'-]+(?<!'s))\s+not\s+working\s+since\b", r"\g<what> has not been working since"),
    (r"^(?P<what>(?:the|my|our)\s+(?:(?!(?:is|are|was|were)\b)[\w'-]+\s+){0,2}(?!(?:is|are|was|were)\b)[\w'-]+(?<!'s))\s+not\s+working\b", r"\g<what> is not working"),
    (r"^(?P<what>(?:the|my|our)\s+(?:(?!(?:is|are|was|were|has|have|had)\b)[\w-]+\s+){1,4})still\s+(?=(?:in|on|at|not|under|missing|pending|out|down)\b|(?:un|in)\w{3,}(?:ed|able|id|ible|en)\b|\w{3,}ing\b|(?:red|green|wet|cold|dead|dark|open|empty|dirty|late|faulty|wrong|stuck|broken)\b)", _be_still),
    (r"^(?P<what>(?:the|my|our)\s+(?:(?!(?:is|are|was|were|has|have|had|there)\b)[\w-]+\s+){1,3}?)still\s+no\s+(?=[a-z])", lambda m: f"{m['what']}still {'have' if is_many(m['what']) else 'has'} no "),
    (r"\b(?P<did>lost|paid|had|waited|called|written|missed|spent)\s+already\b", r"already \g<did>"),
    (r"(?<=\d)\s+not\s+(?=\d)", ", not "),
    (
        rf"(?P<did>\b(?:cancell?ed|refused|moved|changed|postponed|closed|withdrawn|called\s+off)\b.*?)\s+(?:only\s+|just\s+)?(?P<time>(?:{_MANY}\s+{_UNIT}|an?\s+(?:minute|hour|day|week)))\s+before$",
        lambda m: m["did"] + " at " + m["time"] + ("'" if m["time"].endswith("s") else "'s") + " notice",
    ),
    (rf"(?P<sum>{_MONEY})\s+lost\s+(?P<what>ticket|card|key|token|permit)(?:\s+(?:fee|charge|fine|penalty))?\b", r"\g<sum> for a lost \g<what>"),
    (r"\b(?P<many>\d+|two|three|four|five|six|ten)\s+(?P<unit>minutes|hours)\s+(?=(?:work|labou?r)\b)", r"\g<many> \g<unit>' "),
    (r"^(?P<what>heating|wi-?fi|internet|broadband|electricity)\s+(?=(?:has|had|is|was|stopped|went|keeps)\b)", r"my \g<what> "),
    (r"\bfreezed\b", "froze"),
    (r"\b(?P<feast>christmas|easter|diwali|ramadan|eid)\b", lambda m: m["feast"].capitalize()),
    (r"\bpayed\b", "paid"),
    (r"\bbreaked\b", "broke"),
    (r"\bits\s+(?=(?:\w+ed\s+(?:all|and)|now|been|not|still|so|too|only|just|gone)\b)", "it's "),
    (r"^(?P<one>(?:the|my|our)\s+(?:[a-z-]+\s+)?[a-z-]+(?<!s)(?<!people)(?<!children))\s+don't\b", r"\g<one> doesn't"),
    (
        r"\b(?P<be>is|are)\s+(?P<now>(?:still\s+)?(?:broken|closed|shut|down|off|out|dead|blocked|locked|cold|missing|stuck|leaking|faulty|empty|late|offline|frozen|unpaid))\s+since\b",
        lambda m: f"{'has' if m['be'].lower() == 'is' else 'have'} been {m['now']} since",
    ),
    (
        r"\b(?P<be>is|are)\s+(?P<where>(?:in|at|on|with|under)\s+(?:(?!\b(?:is|are|and|but|that)\b)[^,]){2,40}?)\s+since\s+(?!(?:i|we|you|it|they)\b)",
        lambda m: f"{'has' if m['be'].lower() == 'is' else 'have'} been {m['where']} since ",
    ),
    (
        rf"\b(?P<be>is|are)\s+(?P<now>missing|waiting|down|off|out|stuck|blocked|broken|closed|dead|cold)\s+(?={_MANY}\s+{_UNIT}\b(?!\s+(?:late|early|ago|after|before)\b))",
        lambda m: f"{'has' if m['be'].lower() == 'is' else 'have'} been {m['now']} for ",
    ),
    (rf"\b(?P<has>ha(?:s|ve|d)\s+(?:\w+\s+)?been\b.*|\w+ing\b.*)\s+since\s+(?={_MANY}\s+{_UNIT}\b(?!\s+ago))", r"\g<has> for "),
    (rf"\s+since\s+(?={_MANY}\s+{_UNIT}\b(?!\s+ago))", " after "),
        (r"\b(?P<who>mum|mom|dad|nan|gran|grandad|grandma)s\s+(?=(?!(?:was|were|are|is|have|has|had|who|that|and|or|in|on|at|to|for|with|came|got|both)\b)[a-z]{3})", r"\g<who>'s "),
        (rf"\b(?P<who>(?:my|our)\s+(?:late\s+)?{_RELATIVE})s\s+(?=(?!(?:was|were|are|is|have|has|had|who|that|and|or|in|on|at|to|for|with|came|got|both)\b)[a-z0-9])", r"\g<who>'s "),
        (r"\b(?P<a>an?|one)\s+(?P<unit>days|weeks|months|years|nights)\s+(?=(?:pay|wages?|rent|work|notice|leave|takings|earnings|sleep|holiday)\b)", lambda m: f"{m['a']} {m['unit'][:-1]}'s "),
        (r"(?<!a\s)(?<!the\s)\bfull\s+weeks\s+(?=(?:pay|work)\b)", "full week's "),
        (r"(?<=\ba\s)full\s+weeks\s+(?=(?:pay|work)\b)", "full week's "),
        (r"\b(?P<by>by|on|since|until|till|from|before|after)\s+(?P<day>\d{1,2}(?:st|nd|rd|th))\b(?!\s+(?:floor|birthday|class|grade|time|street|avenue|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))", r"\g<by> the \g<day>"),
        (rf"\b(?P<verb>charged|fined|billed|pay|paid|sent|given|got|issued|quoted)\s+(?P<sum>{_MONEY})\s+(?P<what>(?:\w+\s+)?(?:fee|penalty|fine|charge|surcharge|deposit|bill|invoice|excess|ticket))\b(?!s)", r"\g<verb> a \g<sum> \g<what>"),
        (r"\b(?P<verb>charged|fined|issued|sent|given)\s+(?P<what>(?:late|early|no-show|cleaning|cancellation|admin|booking|delivery|penalty|exit|overdraft|parking|double)\s+(?:fee|charge|fine|penalty))\b", r"\g<verb> a \g<what>"),
        (r"\b(?P<verb>was|were|been|got|are|is)\s+charge\b", r"\g<verb> charged"),
        (rf"\b(?P<verb>charged|billed)\s+(?P<sum>{_MONEY})\s+(?P<what>(?:early\s+)?(?:termination|cancellation|cleaning|delivery|parking|postage|shipping|roaming))(?=$|[.,]|\s+(?:on|and|when|after|in)\b)", r"\g<verb> \g<sum> for \g<what>"),
        (r"\b(?P<verb>charged|billed)\s+(?P<time>\d+\s+(?:hours|days|nights|months))\b", r"\g<verb> for \g<time>"),
        (r"\b(?P<many>two|three|four|five|six|several|\d+)\s+(?P<unit>days|weeks|months|years)\s+(?=(?:notice|pay|wages|rent|work)\b)", r"\g<many> \g<unit>' "),
        (r"\b(?P<day>mon|tues|wednes|thurs|fri|satur|sun)day\b", lambda m: m["day"].capitalize() + "day"),
        (r"\b(?P<could>could|should|would|must)\s+of\b", r"\g<could> have"),
        (r"(?<!\buntil)(?<!\bby)(?<!\btill)(?<!\bright)(?<!\beven)\s+(?:too|also|either|again\s+and\s+again|now|btw|lol|af|tho|though|mate|please|thanks)$", ""),
)  # fmt: skip
_MENDS = tuple((re.compile(signs, re.IGNORECASE), whole) for signs, whole in _GIVEN)
"""An apostrophe, an article, a capital that was left away; a word at the end that only chats."""

_MANY_MORE = r"(?:people|children|men|women|mice|teeth|feet|police|staff|crew|team|family|majority|rest|both|others|half|bacteria|data|media|geese|sheep|fish|cattle|council|company|bank|couple|band|club|school)"
"""What takes "are" although no "s" says so, or may."""
_BE = r"(?:is|are|was|were)"
_UNWHOLE = re.compile(
    r"^(?:after|when|while|before|because|until|once)\s+you\b(?:(?!\b(?:you|your|the|our|nobody|it)\b).)*$|\bwithout$|n't\s+and\b|\b(?:somebody|someone|nobody|everyone|everybody)\s+have\b|\bof\s+(?:was|were)\b|^no\s+\w+\s+again\b|^no\s+\w+\s+\w+ing\b|\b(?:was|were)\s+\w+ed\s+and\s+(?:gave|took|left|drove|went|told|sent)\b"
    r"|\b(?:an?|the|my|our|your|his|her|their)\s+(?:an?|the|my|our|your|is|are|was|were|has|have|had|of|and|but|so)\b"
    rf"|\byour\s+\w+'s\s+(?:{_BE}|has|had|came|went|got)\b"
    rf"|\b{_BE}\s+(?:{_BE}|has|have|had|do|does|did|of)\b|\b(?:has|have|had)\s+(?:is|was|has)\b|\b(?:the|a|your)\s+one\s+(?:picks|comes|calls|answers)\b"
    r"|^(?:an?|one|two|three|\d+)\s+(?:day|week|month|hour|night|evening|times)s?\s+(?:was|were)\b|\ba\s+(?:day|week|month|hour)\s+(?:was|were)\b"
    r"|\b(?:u|ur|cos|coz|gonna|wanna|ive|im|ye|yous|pls|plz|thx|idk|dunno|tbh|kinda|gotta|innit)\b"
    rf"|\bcharged\s+(?:an?|the|your)\s+(?!full\s+[£$€])(?:[a-z]+\s+){{1,3}}{_MONEY}|\b(?:cheque|bill|invoice|refund|quote)\s+(?:was|were|is|of)\s*$"
    r"|^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several)\s+(?:e-?mails?|calls?|letters?|messages?|times|minutes|mins|hours|days|weeks|months|years)\s+(?:of|about|for|to|on|in|at)\b|^the\s+(?:\w+\s+)?ones?\b|^the\s+(?:other|remaining)\s+(?:\d+|one|two|three|four|five|six)\b"
    r"|^(?:\w+\s+)?(?:you|your\s+\w+)\s+(?:have|has|had)\s+(?:\w+\s+)?(?:went|came|took|wrote|broke|did|fell|drove|ate|saw|gave|began)\b"
    r"|\b(?:hundreds?|thousands?|dozens?|couple|lots?|plenty|kind|sort)\s+(?:was|were|is|are)\b"
    r"|\b(?:n't|not|never)\s+\w+\s+no(?:thing|body|\s+one)?\b|\b(?:doesn't|don't|didn't|won't|can't)\s+(?:\w+ed|was|were|is|are)\b"
    r"|\b(?:this|that)\s+(?:people|things|shoes)\b|\bthese\s+(?:\w+(?<!s))\s+(?:is|was)\b"
    r"|\bmore\s+then\b|^(?:\d+|two|three|four|five|six)\s+(?:different|separate)\s+[a-z]+\s+(?:for|about|over)\b|\btheyre\b|\b(?:to|from|with|in|at)\s+(?:was|were|is|are)\b(?!\s+\w+ing)|[,;:–—-]$"
    r"|^since\s+(?:our|your|the|it|this)\s+(?:\w+\s+)?(?:is|are|was|were|has|have)\b|^(?:about|regarding|nothing\s+like|like)\b|\byou\s+are\s+\w+\s+you\b|^no\s+\w+\s+(?:\w+day|next|this|last|no)\b|^(?:short|only|just)\s+\d|^there\s+is\s+[a-z]+(?<!s)s\b|^(?!your\b|our\b|the\b)[a-z]+\s+\w+ing\s+for\s+\d|^no\s+\w+\s+(?:for|from|about|regarding|on|in|at)\b|\b(?:got|received|had)\s+an?\s+(?:\w+\s+)?(?:letter|e-?mail|text|call|message|reply)$|^[£$€₹]?\d[\d,.]*k?\s+for\b|^(?:\d+|two|three|four|five|six|seven)\s+\w+s\s+(?!arrived\b|exploded\b|lifted\b|pinged\b|cracked\b|snapped\b|melted\b|leaked\b|died\b|failed\b|vanished\b|disappeared\b|dropped\b|collapsed\b)\w+ed\b(?!.*\b(?:was|were|has|have|had|are|is|came)\b)"
    rf"|^(?:your|the|our)\s+(?:(?!{_MANY_MORE}\b)[a-z-]+\s+)?(?!{_MANY_MORE}\b|(?:still|all|both|just|now|only|also|clearly|really)\b)[a-z-]+(?<!s)\s+(?:are|were|have|don't|aren't|weren't|haven't)\b"
    r"|^(?:your|the|our)\s+(?:[a-z-]+\s+)?[a-z-]+(?<![siuaw])(?<!stair)s\s+(?:is|was|has|doesn't|isn't|wasn't|hasn't)\b(?<!lens\sis)(?<!lens\swas)(?<!lens\shas)(?<!series\sis)(?<!series\swas)"
    r"|^(?:(?!\b(?:is|are|was|were|has|have|had)\b|'s\b|n't\b).)*\bstill\s+(?:in|on|at|not|under|missing|pending)\b"
    r"|^(?:your|the|our)\s+(?:(?!(?:is|are|was|were|has|have|had)\b)[\w'-]+\s+){1,4}(?:all\s+gone|not\s+\w+ing)\b"
    r"|\b(?:along|together|apart|up|off|over|about|around|away|back|out)\s+(?:was|were)\b|\b(?:is|are)\s+\w+\s+(?:was|were)\b|\b(?:someone|somebody)\s+else's$|\byou\s+wasn't\b"
    r"|(?<!standing\s)(?<!stand\s)\bstill$|\bjust$|^(?:\d+|a|two|three|four|five|six|several)\s+(?:days?|weeks?|months?|years?|hours?)\s+(?:and\s+)?nothing$"
    r"|^(?:an?|the|your|our|\d+|two|three|four|five|six)\s+[a-z-]+s\s+[a-z]{3,}ing\s+(?:over|on|in|at|into|with|to|for|from)\b"
    r"|^(?:the\s+)?(?:waiting|sitting|standing|trying|paying|going|getting|looking|calling|asking|using|living|working)\b(?!\s+room\b)(?!.*(?:\b(?:is|are|was|were|has|had|cost|costs|took|takes|made|makes|came|arrived|broke|fell|stopped|keeps|never|doesn't|didn't|won't)\b|'s\b))"
    r"|\band\s+(?:up\s+)?(?:till?|until|still|so\s+far|now)\b[^,]*\bnothing$|\d\.\d$|\b(?:came|went|arrived|up|in),\s+(?:\w+ed|took|said|went|left|put)\b(?!.*\band\b)",
    re.IGNORECASE,
)
"""What no English clause holds: two determiners, a possessor of nothing, two verbs, a sum that hangs in the air."""


_BEGUN = re.compile(
    r"(?:an?|the|your|our|his|her|their|its|you|it|he|she|they|we|there|this|that|these|those|no|none|not|nobody|nothing|all|both|half|most|some|every\w*|each|any\w*|another"
    r"|some(?:one|body|thing)|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|only|what|where|how|after|on|since|in|at|for|when|while|during|by|with"
    r"|water|rain|mould|mold|smoke|staff|people|children|food|post|mail|wi-?fi|heating|hot water|music|noise|mice|rats|last|yesterday|today)\b"
    r"|[a-z-]{3,}\s+\d|(?-i:[^a-z])|[a-z-]+(?<!s)s\s+(?!(?:is|was|has)\b)(?:\w+\s+)?(?:are|were|have|came|keep|don't|didn't|weren't|aren't|haven't|went|arrived|fell|broke|got|in|on|of|for|from|to)\b|[a-z]+ing\s",
    re.IGNORECASE,
)
"""How a clause begins in print: a single thing has an article, a number or an owner before it."""


_ACTS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|cannot|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|can't|couldn't|won't|wouldn't"
    r"|came|went|got|fell|broke|froze|cut|left|took|gave|made|lost|found|spent|slept|woke|drove|heard|felt|saw|sat|stood|paid|bought|brought|sent|told|put|hit|ran|rang|wrote|threw|tore|sold|kept|held"
    r"|met|shut|split|withheld|wore|won|began|bent|bit|blew|burnt|burst|caught|chose|ate|flew|forgot|grew|hid|hung|hurt|laid|lay|lent|let|meant|rode|rose|shook|shrank|slid|smelt|sank|spoke|spilt|spoilt|stank|stole|stuck"
    r"|stung|struck|swept|withdrew|read|cost|set|said|knew|thought|leaks?|tastes?|smells?|reeks|stinks|(?<!\bfor\s)(?<!\bwith\s)(?<!\bof\s)(?<!\ba\s)(?<!\ban\s)(?<!\bthe\s)[a-z]{2,}ed)\b"
    r"|\b(?:it|he|she|they|you|we|there|that|this|nobody|nothing|everything|something)'(?:s|ve|re|d)\b"
    r"|\bstill\s+[a-z]{3,}s\b|\bkeeps\s+[a-z]{3,}ing\b|^one\s+of\s+(?:the|your|our)\s+(?:[\w-]+\s+){0,2}[\w-]+s\s+[a-z]{3,}s\b"
    r"|^(?:(?:\d+|two|three|four|five|six|some|half|none|all|both|most)\s+of\s+)?(?:the|your|our)\s+(?:[\w-]+\s+){0,2}[\w-]+s\s+(?:(?:in|on|at)\s+(?:the\s+|your\s+|our\s+)?[\w-]+\s+)?(?:(?:still|all|only|just)\s+)?(?:look|catch|go|smell|taste|leak|stick|pinch|rub|rattle|squeak|fit|hurt|fade|peel|jam|itch|hang|fall|keep|run|come|sit|stand|work|open|close|match|heat|charge|load|start|turn|drip|flicker|wobble|bleed|die|freeze|crash|drop|show)\b"
    r"|^you\s+(?:\w+\s+)?(?:still\s+)?(?:see|smell|hear|feel|need|work|live|pay|stand|get|go|keep|look|lose|want)\b"
    r"|^(?!(?:the|your|our)\s+(?:wrong|right|same|other|whole|next|last|first|second|missing|broken|old|new|two|three|four)\s+[a-z-]+s$)"
    r"(?:your|the|our|it|he|she|an?|this|that|every|each|nobody|nothing|no)\b(?:\s+[\w'-]+){0,5}\s+[a-z]{3,}(?<![su'])s\b(?!\s+(?:of|for|from)\b)",
    re.IGNORECASE,
)
"""A verb, so that there is a clause at all."""


_SECOND = re.compile(r"(?P<before>\S.*\S)\s+you(?:'ve|'d|\s+(?:have|had|were|are))\s", re.IGNORECASE)
_LINKS = frozenset(
    "and but or so that which who whom what when where while as because since after before until till if than how why though although once whenever unless whether like".split()
)
_OWNED = re.compile(
    r"\b(?:an?|the|your|our|this|that|these|those|every\w*|any\w*|all|some\w*|one|first|last|only|no\w*)\b",
    re.IGNORECASE,
)


def _runs_on(clause: str) -> bool:
    """Whether a second sentence follows the first without a mark: "the remote won't pair you have tried everything".

    A thing may be followed by what they did with it: "the laptop you had ordered".
    """
    second = _SECOND.match(clause)
    if not second:
        return False
    near = second["before"].split()[-3:]
    return (
        near[-1].lower() not in _LINKS
        and near[-1][-1] not in ",;:"
        and not _OWNED.search(" ".join(near))
        and _ACTS.search(second["before"]) is not None
    )


def _lacks_its_first_verb(clause: str) -> bool:
    """Whether only what follows "and" has a verb, for a subject of its own: "four loos for 300 guests and one didn't flush"."""
    first, _, second = clause.partition(" and ")
    own = _OWN_SUBJECT.match(second)
    return own is not None and _ACTS.search(second) is not None and _ACTS.search(first) is None


_OWN_SUBJECT = re.compile(
    r"(?:one|it|they|he|she|you|nobody|none|there|(?:the|your|our|a|an|two|three|four)\s+\w+)\s+(?:\w+\s+)?(?:is|are|was|were|has|have|had|did|didn't|does|doesn't|won't|came|broke|fell)\b",
    re.IGNORECASE,
)


def mended(clause: str) -> str:
    """A clause with the small words and marks that quick writers leave away."""
    for signs, whole in _MENDS:
        clause = signs.sub(whole, clause)
    return clause


def is_whole(clause: str) -> bool:
    """Whether nothing in a clause, said to the customer, shows that it was cut or parsed wrongly."""
    return (
        _UNWHOLE.search(clause) is None
        and _BEGUN.match(clause) is not None
        and _ACTS.search(clause) is not None
        and not _runs_on(clause)
        and not _lacks_its_first_verb(clause)
        and clause.count("(") == clause.count(")")
        and clause.count('"') % 2 == 0
    )
