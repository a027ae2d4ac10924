"""What customers are upset about, by kind: read from the customer's own words, for counting and nothing else (P19)."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, get_args

from rewriter.values import Record

IssueKind = Literal[
    "late", "damaged", "lost", "wrong_thing", "money", "refund", "cancelled", "no_show", "outage",
    "access", "refused", "unheard", "treatment", "told_wrong", "privacy", "harm",
]  # fmt: skip
ISSUE_KINDS: tuple[IssueKind, ...] = get_args(IssueKind)
OTHER: Literal["other"] = "other"
"""What a list is asked for where an upset message shows no sign that we know."""

_SIGNS: dict[IssueKind, str] = {
    "late": (
        r"(?<!i\swas\s)(?:late|delay(?:s|ed)?|overdue)\b(?!\s+(?:fees?|charges?|payments?|shift|night|mum|mom|mother|dad|father|husband|wife|grand\w+|son|daughter|aunt|uncle))"
        r"|(?:never|not|n't|hasn't|haven't|didn't|still)\s+(?:\w+\s+)?(?:arriv\w+|turned\s+up|been\s+delivered|come|shipped|dispatched)"
        r"|where(?:'s|\s+is|\s+are|\s+the\s+hell\s+is)\s+(?:my|our|the)\b|still\s+waiting\s+(?:for|on)\s+(?:my|our|the|an?)\s+(?:order|parcel|delivery|package|item)"
        r"|(?:supposed|meant|due|promised|said)\s+to\s+(?:arrive|be\s+(?:here|delivered))|(?:no|without)\s+(?:sign|trace)\s+of"
        r"|(?:lost|missing)\s+(?:in\s+the\s+(?:post|mail)|parcel|package|luggage|bags?)|not\s+received|missed\s+(?:my|our|the)\s+(?:flight|connection|train|ferry)|(?:been\s+)?waiting\s+(?:on\s+you|(?:for\s+)?(?:\d+|an?|two|three|four|five|six|weeks|months|days|hours))|(?:weeks|months|days|hours)\s+(?:of\s+)?waiting|waited\s+(?:\d+|an?\s+hour|two|three|four|five|over)|was\s+due\s+(?:at|on|in|last)|let\s+(?:me|us)\s+(?:stand|wait)|is\s+it\s+ever\s+coming"
    ),
    "damaged": (
        r"broken?|broke|damaged?|smashed|cracked|crushed|shattered|torn|ripped|bent|dented|scratched(?!\s+(?:himself|herself|myself))|leak(?:s|ed|ing|y)?|burst|mould\w*|mold\w*"
        r"|faulty|defective|fault|(?:does|do|did|is|are|has|have)(?:n't|\s+not)\s+(?:even\s+)?(?:work|working|turn\s+on|start|fit|charge|close|open)\b"
        r"|stopped\s+working|crash(?:es|ed|ing)?|(?:phone|battery|laptop|screen|engine|car|boiler|tablet|machine|it|plants?|router|line)(?:'s|\s+is|\s+has|\s+just|\s+has\s+just)?\s+(?:died|dead)|fell\s+(?:apart|off)|falling\s+apart|rotten|ruined|spoiled|spoilt|stained|wobbl\w+|bugs?|corrupt(?:ed)?|glitch\w*|cut\s+out|popped\s+off|came\s+(?:off|apart|loose)|poor\s+quality|disgusting|inedible|cold\s+when|flashing|dip\s+in|treatment\s+failed|worn\s+out|snapped"
    ),
    "lost": (
        r"(?:is|are|was|were|all|just|'s)\s+(?:now\s+|all\s+|been\s+)?(?:gone|deleted|wiped|missing|disappeared|vanished)|(?:lost|deleted|wiped)\s+(?:all\s+)?(?:my|our|the|everything)(?!\s+(?:job|temper|mind|mum|mother|father|dad|husband|wife|faith|patience|trust|deposit|money))|disappeared|vanished|went\s+missing|stolen"
    ),
    "wrong_thing": (
        r"wrong\s+(?:\w+\s+)?(?:belt|item|size|colou?r|order|product|model|thing|one|name|address|dish|meal|part|parts|date|shoe|shoes|dress|book|seat|room|flowers|cake|version)"
        r"|not\s+what\s+(?:i|we)\s+(?:ordered|asked|bought|paid)|(?:i|we)\s+ordered\b[^.!?]{0,50}\b(?:got|received|sent|arrived|came)\b|instead\s+of\s+(?:the|my|our|a|an)\b|(?:booked|reserved|paid\s+for)\b[^.!?]{0,60}[.!?,]?[^.!?]{0,16}\b(?:got|given|received|ended\s+up|put\s+in)\b"
        r"|missing\s+(?:part|parts|item|items|piece|pieces|screw\w*|from\s+(?:my|the|our))|(?:not|nothing)\s+(?:like|as)\s+(?:the\s+)?(?:picture|photo|described|advertised)|misspel\w+|mixed\s+up|(?:the|a|an|two|my)\s+wrong\s+\w+|wrong\s+\w+\s+again|the\s+old\s+logo|spel(?:led|t)\s+wrong|\d+\s+\w+\s+short|came\s+with\s+(?:only|no)|no\s+(?:vegan|vegetarian|gluten|halal|kosher)|not\s+the\s+(?:one|colou?r|size|room)"
    ),
    "money": (
        r"(?:over)?charg(?:ed|es?)\b(?!\s+(?:\w+\s+)?(?:battery|phone|cable|up|it))|charging\s+(?:me|us|my|our)|penalt(?:y|ies)|parking\s+ticket|double[ -]charg\w+|bill(?:ed|s)?|invoic(?:e|es|ed)|fees?|fine(?:d|s)\b|late\s+(?:fee|charge)s?"
        r"|price|prices|pric(?:ed|ing)|cost\s+(?:me|us)|debit(?:ed)?|(?:took|taken|take)\s+(?:the\s+|my\s+|our\s+|another\s+)*(?:money|[£$€₹]\s?\d)|taken\s+(?:twice|from\s+my)|direct\s+debit|deposit|overdraft|interest|premium|rip[- ]?off|fraud\w*|unauthori[sz]ed|debt\s+collect\w+|collections?\s+agency|credit\s+(?:report|score)|quoted\s+(?:me|us)|deduct(?:ed|ion)|robbery|(?:costs?|pay(?:ing)?|paid|now\s+it'?s|telling\s+me)\s+(?:about\s+|over\s+|nearly\s+)?[£$€₹]\s?\d|(?:an?\s+)?extra\s+for|pay\s+me\b|crooks|thieves"
    ),
    "refund": (
        r"refund\w*|money\s+back|reimburs\w+|compensat\w+|(?:want|need|give\s+me|get)\s+(?:my|our|the|all\s+my)?\s*(?:money|cash|[£$€]\s?\d[\d.,]*)\s*back|chargeback"
    ),
    "cancelled": (
        r"cancel(?:l?ed|l?ing|l?ation|s)?\b|terminat(?:e|ed|ing|ion)|unsubscrib\w+|auto[- ]?renew\w*|renewal|renewed|can't\s+get\s+out\s+of|contract|resched\w+|rebook\w*|postponed|moved\s+(?:the|my|our)\s+(?:date|booking|appointment)"
    ),
    "no_show": (
        r"no[- ]?show\w*|(?:nobody|no\s+one|no-one|nothing|never|didn't|did\s+not)\s+(?:even\s+)?(?:turn(?:ed)?\s+up|show(?:ed|n)?\s+up|came|come|showed)|(?:waited|stayed|took)\s+(?:in\s+)?(?:all\s+(?:day|morning|afternoon)|(?:the\s+)?(?:day|morning|afternoon)\s+off)"
        r"|missed\s+(?:the\s+|my\s+|our\s+|an?\s+)?(?:appointment|visit|slot)|(?:engineer|technician|plumber|driver|cleaner|electrician|fitter|courier)\b[^.!?]{0,40}\b(?:never|didn't|did\s+not|no)\b|no\s+(?:carer|engineer|driver|technician|cleaner|courier|teacher|ramp|taxi|bus)\b|waited\s+(?:home|at\s+home|in)\b|booked\s+(?:assistance|a\s+taxi)"
    ),
    "outage": (
        r"outage|(?:(?:site|website|server|servers|app|system|line|lines|network|platform|portal|dashboard|everything|service|booking)(?:'s|\s+is|\s+are|\s+was|\s+were|\s+has\s+been|\s+went)?\s+down)\b|offline|no\s+(?:heating|hot\s+water|water|power|electricity|gas|internet|signal|connection|service|wi-?fi|broadband)"
        r"|without\s+(?:\w+\s+)?(?:heating|hot\s+water|water|power|electricity|gas|internet|signal|wi-?fi|broadband)|(?:internet|broadband|wi-?fi|boiler|heating|site|server|app)\s+(?:\w+\s+){0,2}(?:down|dead|out|off|dropping|crashed)|keeps\s+(?:dropping|cutting|going)|disconnect(?:ed|ion)|cut\s+(?:me|us)\s+off"
    ),
    "access": (
        r"log(?:ging|ged)?[\s-]?(?:in|out)\b|sign(?:ed)?\s+in|password|locked\s+(?:out|me|my)|lock(?:ed)?\s+(?:my|our)\s+account|account\s+(?:\w+\s+){0,3}(?:locked|blocked|suspended|closed|frozen|hacked|banned|disabled)|(?:locked|blocked|suspended|closed|froze|banned|frozen)\s+(?:my|our)\s+(?:\w+\s+)?(?:account|card)"
        r"|can(?:'t|not| not)\s+(?:even\s+)?(?:get\s+in(?:to)?|access|log|enter)|verification\s+code|reset\s+(?:link|code|e-?mail)|two[- ]factor|2fa|card\s+(?:\w+\s+){0,3}(?:declin\w+|blocked|refused|rejected)"
    ),
    "refused": (
        r"(?:declin|den(?:y|i)|reject|refus)(?:e|ed|es|ing|al|s)?\b|turned\s+(?:me|us|it|him|her|them)\s+down|turned\s+down\s+(?:my|our)|(?:a|one[- ]line|flat|simple)\s+no\b|won't\s+(?:let|allow|give|accept|honou?r|take|pay|cover)|not\s+allowed\s+to|(?:not|aren't|isn't)\s+(?:eligible|covered|entitled)|voided|disqualif\w+|disallow\w+|turned\s+away|excluded|not\s+allowed|flagged\s+(?:me|us|my)|banned"
    ),
    "unheard": (
        r"(?:no|not\s+a|without\s+a|never\s+(?:a|any|got\s+an?))\s+(?:\w+\s+)?(?:repl(?:y|ies)|answer|answers|response|call\s?back)|nobody\s+(?:answers?|repl\w+|calls?|rings?|cares?|listens?|tells?|gets|got|has)|no[- ]?one\s+(?:answers?|repl\w+|calls?|rings?|cares?|listens?|tells?|gets|got|has)"
        r"|ignor(?:ed|ing|es?)|hung\s+up|on\s+hold|passed\s+(?:around|from)|(?:call(?:ed|s)?|rang|rung|phoned|e-?mail(?:ed|s)?|wrote|written|chas(?:ed|ing)|messaged|contacted|asked\s+you)\b[^.!?]{0,40}\b(?:times|twice|again|e-?mails|calls|weeks|days|hours)"
        r"|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|4th|5th|6th|\d+th)\s+(?:\w+\s+)?(?:time|e-?mail|mail|call|message|letter|request|chat|contact)|still\s+(?:no|not|nothing|waiting|haven't)|auto-?(?:reply|replies|response|mated)|chat\s?bot|never\s+(?:called|rang|got)\s+back|call(?:ed)?\s+(?:me\s+)?back|heard\s+nothing|nobody\s+(?:called|rang|replied|told|spoke|mentioned|came\s+back)|no\s+one\s+(?:called|rang|replied|told|spoke|mentioned)|(?:haven't|hasn't|not)\s+picked\s+up|answer\s+the\s+(?:\w+\s+)?phone|(?:hello\?\s*)?anyone\s+there|zero\s+(?:review|reply|response)s?|rang\s+and\s+rang"
    ),
    "treatment": (
        r"rude(?:ly|ness)?|laugh(?:ed|ing)\s+at|shout(?:ed|ing)\s+at|insult\w*|condescend\w*|patroni[sz]\w*|sarcas\w*|attitude|disrespect\w*|humiliat\w*|embarrass\w*|talk(?:ed)?\s+to\s+me\s+like|treat(?:ed|s|ing)?\s+(?:me|us|like)"
        r"|accus(?:ed|ing)|called\s+me\s+an?\b|unprofessional|discriminat\w*|racis\w+|swore|mocked|smirk\w*|snapped\s+at|(?:your|the)\s+tone|unhelpful|called\s+(?:me|us|my\s+\w+)\s+[\"'“]|in\s+front\s+of\s+(?:the|everyone|everybody|my|his|her)|made\s+(?:me|us|him|her)\s+(?:feel|look)|rolled\s+(?:his|her|their)\s+eyes|shrugged|how\s+dare"
    ),
    "told_wrong": (
        r"(?:was|were|been|i'?m)\s+told\b|told\s+(?:me|us)\b|you\s+(?:said|promised|told|guaranteed|assured)|promis(?:ed|es)\b|(?:lied|lying|lies|liars?)\b|mislead\w*|misled|mis-?s(?:old|ell\w*)|(?:website|site|app|page|ad|advert|leaflet|brochure|e-?mail|chat)\s+(?:clearly\s+)?(?:says|said|states?|stated|promises)|false(?:ly)?\s+advert\w*|contradict\w*|you\s+(?:say|quoted|confirmed|swore)\b|the\s+(?:sign|label|menu|drawing|listing)\s+(?:says|said)|supposed\s+to\s+be|without\s+(?:notice|warning|telling|asking)"
    ),
    "privacy": (
        r"gdpr|privacy|data\s+breach|personal\s+(?:data|details|information)|(?:someone|somebody)\s+else(?:'s)?\s+(?:\w+\s+)?(?:details|account|data|name|address|bill|invoice|records?)|my\s+(?:data|details|address|number|photos?|records?)\b[^.!?]{0,30}\b(?:leaked|shared|exposed|public|sold|sent\s+to|given|visible)|identity\s+theft|stolen\s+identity|hacked"
    ),
    "harm": (
        r"injur\w+|hurt\b|burn(?:t|ed|s)\b|bleed\w*|hospital|ambulance|a&e|emergency\s+room|allerg\w+|food\s+poison\w*|sick\s+(?:after|from|all)|electric\s+shock|sparks?\b|sparking|smoke|gas\s+leak|smell\s+(?:of\s+)?gas|on\s+fire|choke\w*|choking|unsafe|dangerous|carbon\s+monoxide|bruis\w+|so\s+ill\b|blood|vomit\w*|coeliac|celiac|fever|rash\b|fell\s+(?:on|down|over)"
    ),
}  # fmt: skip
_READ = 6000
"""Characters of a message that are read; the trouble stands near the top."""


def issues(message: str) -> tuple[IssueKind, ...]:
    """Every kind of trouble that a customer's message speaks of; none where no sign of any is seen.

    It counts what letters are about and says nothing of who wrote them (P7).
    """
    plain = message[:_READ].replace("’", "'")
    return tuple(kind for kind, finder in _finders() if finder.search(plain))


def troubles(record: Record) -> tuple[IssueKind | None, ...]:
    """What a customer was upset about: nothing in a calm message; `None` where they were, and no sign tells why."""
    return (issues(record.situation.message) or (None,)) if record.outcome.reading.upset else ()


@cache
def _finders() -> tuple[tuple[IssueKind, re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile(rf"(?<!\w)(?:{signs})(?!\w)", re.IGNORECASE)) for kind, signs in _SIGNS.items()
    )
