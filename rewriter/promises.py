"""What a text promises or admits, by kind, so that nothing is promised that nobody licensed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rewriter.caseless import Caseless, lower
from rewriter.once import once
from rewriter.policy import PromiseKind
from rewriter.refusals import statements, stems

_WE = r"(?:i|we|(?:our|my|the|a|another) (?:[\w-]+ ){0,3}?(?:team|manager|supervisor|engineers?|technician|colleagues?|crew|driver|department|desk|office|director|specialist|courier))"

_KINDS: tuple[tuple[PromiseKind, str], ...] = (
    ("refund", r"\brefund(?:s|ed|ing)?\b|\breimburse\w*|\b(?:money|amount|payment|fare|charge|cost|deposit|full amount|difference|it) back\b(?! (?:up|on track|in stock|to (?:work|you soon)))"
               r"|\b(?:give|send|pay|get|return|returning|giving|sending|paying|transfer) (?:you |it |this |that |the |your |all )*(?:money|amount|payment|deposit|funds|every (?:penny|cent)|[$£€₹]\S+)(?: \w+)? ?(?:back|to you)\b"
               r"|\bpay you back\b|\b(?:payment|money|amount|sum|fee|charge|deposit|it|this|that|[£$€₹]\S+) (?:is|are|will be|has been|have been|was|were|gets?) (?:being |now |on its way )?(?:returned|repaid|sent back|given back|paid back|reversed|back)\b|\brevers(?:e|ed|ing|al of) (?:the |this |that |your |of )*(?:charge|payment|transaction|debit|fee)|\bcompensat\w+|\bmake you whole\b|\bcover (?:your|the|all) (?:\w+ )?(?:cost|loss|expense|bill)\w*|\b(?:penny|cent|money|amount|sum|[£$€₹]\S+)\b(?: [\w'’]+){0,8}? (?:is|are) coming back\b|\b(?:see|find|have) [£$€₹]\S+ back\b|\bgo(?:ing)? back (?:to|on|onto|into) your\b|\b(?:won['’]?t|will not) be out of pocket\b"),
    ("credit", r"\bcredit(?:ed|ing)?\b(?! (?:card|note number|rating|score|check|union|agency|agencies|committee|control|department|limit|history|report))|\bcredits\b|\bstore credit\b|\btop(?:ped|ping)? up with\b|\boffset against\b|\b(?:account|wallet|balance) adjustment\b"),
    ("discount", r"\bdiscount(?:s|ed)?\b|\b(?:percent|per cent|%) off\b|\breduc(?:e|ed|ing|tion)\b(?= ?(?:in |of |on )?(?:the|your|our|this|that)? ?(?:price|bill|invoice|fee|rate|cost|rent|balance|amount|charge))|\b(?:price|bill|rent|fee|rate) reduction\b|\bknock\w* .{0,20}\boff\b|\btake \S+ off\b|\bhalf price\b|\bpromo(?:tional)? code\b|\b(?:reduced|lower|special|cheaper|better|old|preferential|discounted) (?:price|rate|tariff|fee|terms)\b|\bconcession of\b|\bspecial concession\b|\bhalf-price\b|\bfor the price of\b|\bbring(?:ing)? (?:[\w'’]+ ){1,5}down to\b|\bpay (?:only |just )?(?:the )?half\b|\bmatch(?:ed|ing)? (?:the|that|their) price\b|\b(?:last|the old) (?:year['’]s )?price\b"),
    ("replacement", r"\breplac(?:e|ed|ing|ement)s?\b(?= ?(?:it|this|that|the|your|you|for|at|with|unit|part|item|one|free|will|is|has|today|tomorrow|on|by|\.|,|$))|\breplacements?\b|\b(?:re-?send|re-?ship|re-?dispatch)\w*|\b(?:send|ship|post|dispatch|deliver|courier|bring|get|order|sending|shipping)(?:ing)? (?:you |out |over )*(?:a |another |the )?(?:new|second|fresh|spare|another|substitute) (?!e-?mails?\b|messages?\b|repl\w+\b|links?\b|dates?\b|times?\b|updates?\b|letters?\b|invoices?\b|lists?\b)\w+|\b(?:brand-new|new|fresh|another|spare) (?:[\w-]+ ){1,3}(?:is|are|will be)(?: being| now)? (?:sent|coming|shipped|posted|delivered|on (?:its|the) way)\b|\bexchang(?:e|ed|ing) (?:it |them )?for\b|\bmade good\b|\b(?:order|ordered|getting|get|got)(?: you)? an? (?:brand-new|new|fresh) \w+"),
    ("waiver", r"\bwaiv(?:e|ed|er|ers|ing)\b|\b(?:write|writing|written|wrote) (?:it |this |that |the [\w ]{1,20})?off\b|\b(?:drop|cancel|remove|lift|forgive|scrap|erase|strike|take off|void)(?:ped|led|d|ting|ping|ling|ing)? (?:the|this|that|your|any|all) (?:\w+ ){0,2}(?:fee|charge|penalty|penalties|cost|debt|balance|surcharge|fine|interest|supplement|excess|deductible)s?\b"
               r"|\b(?:free of charge|no charge|at no (?:extra |additional )?cost|at our (?:own )?(?:cost|expense)|without (?:charge|cost)|for free|won['’]?t (?:be charged|charge|have to pay|cost)|will not (?:be charged|charge|have to pay|cost)|need not pay|nothing to pay|don['’]?t have to pay|do not have to pay)\b|\bmake an exception\b|\bas an exception\b|\b(?:won['’]?t|will not) (?:pay|owe) (?:a|any|anything)\b|\bnot (?:going to )?(?:bill|charge)(?: you)?\b|\b(?:fee|charge|penalty|surcharge|fine|cost)s? (?:[\w'’]+ )?(?:will not|won['’]?t|does not|doesn['’]?t) apply\b|\bwithout (?:any |an |the )?(?:\w+ )?(?:fee|charge|penalty)\b|\b(?:is|are) on us\b|\blet you out of\b|\bwithout paying\b"),
    ("gift", r"\b(?:a|an|our|free|small|the|this) (?:\w+ )?gift\b(?! (?:card (?:number|balance|code)|shop))|\bvouchers?\b|\bgoodwill\b|\bon the house\b|\bcomplimentary\b|\bas a (?:small )?(?:gesture|thank[- ]you|token)\b|\bfree (?:month|upgrade|delivery|shipping|item|product|night|meal|drink|sample|trial|return)\b|\bsomething extra\b|\bloyalty points\b|\bhamper\b|\bbouquet\b|\b(?:our|my) treat\b|\bfree (?:[\w-]+ ){1,3}(?:will be|is|comes?) (?:included|added|thrown)\b|\btoken of\b|\b(?:popping|slipping|throwing|adding|tucking) (?:in )?(?:an? |some )(?:[\w-]+ ){1,5}in\b|\blittle (?:something|extra|surprise)\b|\bas (?:an? )?(?:small |little )?present\b"),
    ("guarantee", r"\bguarantee(?:s|d|ing)?\b|\b(?:i|we) (?:can )?(?:personally )?(?:promise|assure|swear)\b|\byou have (?:my|our) word\b|\bmy word\b|\brest assured\b|\bwithout fail\b|\b(?:definitely|certainly|surely|for sure|no matter what|whatever it takes) (?:will|be)?\b|\bwill (?:definitely|certainly|absolutely|surely)\b|\bbe certain that\b|\b100 ?% (?:sure|certain|satisfied)\b|\bcan be (?:certain|sure) that\b|\bmake (?:absolutely )?(?:sure|certain) (?:that )?(?:you|it|this|your)\b|\b(?:is|are) certain to\b|\b(?:count|rely) on (?:us|me)\b|\b(?:full|100 percent|100%|complete|my|our) assurance\b|\bstand behind\b|\bpledge\b"),
    ("call_back", r"\b(?:call|phone|ring|telephone|calling|phoning|ringing) (?:you|mr\w*\.?|ms\.?)\b(?! (?:us|me|names?|a liar|back and forth))|\bgive you a (?:call|ring|bell)\b|\bcall-?back\b|\b(?:get|receive|have|expect) a (?:phone )?call\b|\bspeak (?:to|with) you (?:by phone|on the phone)\b"),
    ("escalation", r"\bescalat(?:e|ed|ing|ion)\b|\b(?:pass|pass(?:ed|ing)|forward(?:ed|ing)?|rais(?:e|ed|ing)|hand(?:ed|ing)?|refer(?:red|ring)?|tak(?:e|en|ing)) (?:it|this|that|your (?:case|complaint|file|matter|account|concerns?)|the (?:case|matter|complaint|issue))?(?: \w+){0,3}? ?(?:to|with|up with|on to|over to) (?:our|my|the|a|your)(?: \w+){0,3} (?:manager|management|supervisor|director|head|leadership|legal team|complaints team|senior|ceo|executive|boss|board|committee|ombudsman|regulator)\b"
                   r"|\b(?:manager|supervisor|director|head of \w+|ceo|senior (?:colleague|advisor|adviser|manager)) (?:will|is going to|shall|['’]ll)\b(?! not)|\bspeak (?:to|with) (?:our|my|a|the) (?:\w+ )?(?:manager|supervisor|director)\b|\b(?:manager|supervisor|director)['’]ll\b"),
    ("investigation", r"\binvestigat(?:e|ed|ing|ion|ions)\b|\blook(?:ing)? into (?:this|it|that|what|why|how|your|the)\b|\bfull (?:review|inquiry|enquiry|audit)\b|\bopen(?:ed|ing)? an? (?:inquiry|enquiry|internal review)\b|\bget to the bottom\b|\bfind out (?:what|why|how) (?:went|happened|this|it|the)\b|\broot cause\b|\bdisciplin\w+\b|\b(?:dig(?:ging)?|delv(?:e|ing)) into\b|\btak(?:e|ing) a (?:\w+ )?look at your (?:claim|case|complaint|file)\b"),
    ("admission", r"\b(?:our|my) (?:own )?(?:fault|mistake|error|failure|failing|negligence|oversight|doing|blunder)s?\b|\b(?:we|i) (?:(?:clearly|simply|really|just|badly|have|had|completely) )?(?:were|was|got (?:it|this|that)|did) (?:\w+ )?wrong\b|\b(?:we|i) (?:(?:clearly|simply|really|just|badly|have) )?(?:failed|messed up|made (?:a|an|the|this|several|some) (?:\w+ )?(?:mistake|error)s?|let you down|dropped the ball|screwed up|blundered|neglected|mishandled|lost your|overcharged|double-?charged|misled|are (?:to blame|at fault|responsible|liable|in the wrong)|accept (?:full |all )?(?:responsibility|liability|blame)|take (?:full |all )?(?:responsibility|the blame|liability)|should have|ought to have|admit|caused)\b"
                  r"|\b(?:fault|blame|responsibility|mistake|error) (?:is|was|lies|lay|rests|sits) (?:entirely |wholly |fully |purely |squarely )?(?:ours|mine|with us|with me|on us|on our side|at our end)\b|\b(?:that|this|it)(?:['’]s| is| was) (?:entirely |all |wholly )?on us\b|\bthat part(?:['’]s| is| was) ours\b|\byou (?:are|were) right to blame us\b|\bthey are ours\b|\bshould never have happened\b|\bshould not have happened\b|\b(?:our|one of our|my) (?:[\w-]+ ){1,3}?(?:should(?:n['’]?t| not| never)? have|ought to have|failed|forgot|neglected|made an? (?:\w+ )?(?:mistake|error)|got (?:it|this|that) wrong|mis\w+ed)\b|\byou were (?:wrongly|mistakenly|incorrectly|overcharged|double-charged|misinformed|given the wrong)\b|\bwrong (?:[\w-]+ ){1,4}(?:was|were) (?:\w+ )?by (?:our|one of our)\b|\b(?:error|mistake|slip) on our side\b"),
    ("never_again", r"\b(?:never|not|won['’]?t|doesn['’]?t|does not|cannot|can['’]t) (?:\w+ ){0,2}?(?:happen|occur|repeat(?:ed)?|recur)(?: (?:to you|here))?(?: again| in (?:the )?future| a second time|$)|\bnever (?:see|have|face|experience) this (?:\w+ ){0,2}again\b|\b(?:the |a )?last time (?:this|that|it|you) (?:will|happens?|have to)\b|\bprevent (?:this|it|that|any|such)\b[^.]{0,30}\b(?:again|in (?:the )?future|happening|recurring)|\bmake sure (?:this|it|that) (?:does not|doesn['’]?t|never|won['’]?t)\b|\bno one (?:else )?will (?:ever )?(?:have|go through|suffer)\b|(?:\bwill|\bshall|['’]ll) never again\b|\bnever again will\b|\bno other (?:[\w-]+ ){1,2}(?:goes|will go|has to go|ever goes) through\b|\bnever (?:[\w-]+ ){0,4}in (?:the )?future\b|\bnot (?:be )?repeated\b|\blast time you(?:['’]ll| will| have)\b|(?:\bwill|['’]ll|\bshall) never (?:be (?:left|sent|made|kept|given|put|overlooked|forgotten|treated|told)|have to (?:wait|ask|call|write|chase)|happen|occur)\b|\b(?:come|happen) a second time\b|\bchanged our (?:process|procedure|system|routine)\b"),
    ("deadline", rf"\b{_WE}(?:['’]ll|['’]m going to| will| shall| am going to| are going to|['’]re going to| (?:call|send|write|deliver|refund|return|ship|fix|finish|have it|do it|get it))\b[^.!?;]{{0,90}}?\b(?:by|within|before|no later than|in|on|at|until|this|next)\b (?:the )?(?:next |end of |close of |latest |(?:early |late )?(?:this |next )?)*(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|ten\b|twelve\b|an? (?:hour|day|week|month|few)|today|tomorrow|tonight|noon|midday|mon(?:day)?\b|tue(?:sday)?\b|wed(?:nesday)?\b|thu(?:rsday)?\b|fri(?:day)?\b|sat(?:urday)?\b|sun(?:day)?\b|(?:early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|day\b|week\b|month\b|business\b|working\b|morning\b|afternoon\b|evening\b)"
                 rf"|\b{_WE}(?:['’]ll| will| shall|['’](?:m|re) \w+ing| (?:am|are) \w+ing)\b[^.!?;]{{0,90}}?\b(?:today|tomorrow|tonight|immediately|right away|straight away|shortly|at once|asap|first thing|this (?:morning|afternoon|evening|week)|next week)\b"
                 r"|\byou(?:['’]ll| will| shall)\b[^.!?;]{0,90}?\b(?:today|tomorrow|tonight|this week|next week)\b|\byou(?:['’]ll| will| shall)\b[^.!?;]{0,90}?\b(?:by|within|before|no later than|in|on)\b (?:the )?(?:next |end of |close of )?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|ten\b|an? (?:hour|day|week)|today|tomorrow|tonight|noon|mon(?:day)?\b|tue(?:sday)?\b|wed(?:nesday)?\b|thu(?:rsday)?\b|fri(?:day)?\b|day\b|week\b|month\b)"),
)  # fmt: skip
_PATTERNS = tuple((kind, Caseless(pattern)) for kind, pattern in _KINDS)

_NEGATED = re.compile(
    r"\b(?:not|cannot|can['’]?t|won['’]?t|n['’]t|cant|wont|dont|doesnt|didnt|isnt|never|no|nor|neither|unable|without|nothing|none|non|refuse[sd]?|declined?|instead of|rather than|ineligible|impossible|longer|too late for|less|minus)\b|n['’]t\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Promise:
    """Words that promise or admit something; `text` is the text's `[start:end]`."""

    kind: PromiseKind
    start: int
    end: int
    text: str


@once
def find_promises(text: str) -> tuple[Promise, ...]:
    """Every promise and admission of a text in reading order, one of a kind for each clause.

    A clause that denies the thing ("we cannot refund this") promises nothing, and neither
    does a question; "this will never happen again" and "you won't be charged" do.
    """
    found = []
    for _, clauses in statements(text):
        for clause in clauses:
            words = lower(text[clause.start : clause.end])
            for kind, pattern in _PATTERNS:
                match = pattern.search(words)
                if match and not _denied(kind, words, match):
                    start, end = clause.start + match.start(), clause.start + match.end()
                    found.append(Promise(kind, start, end, text[start:end]))
    return tuple(sorted(found, key=lambda promise: (promise.start, promise.kind)))


def _denied(kind: PromiseKind, words: str, match: re.Match[str]) -> bool:
    """Whether the clause says no to what it names; a no that belongs to the promise is no denial."""
    before, after = words[: match.start()], words[match.end() :]
    if kind == "never_again" or (kind == "waiver" and _NEGATED.search(match.group())):
        return False
    if _ASKED.search(before) or (kind == "admission" and _SUPPOSED.search(before)):
        return True
    inside = kind not in ("deadline", "admission", "guarantee") and _NEGATED.search(match.group())
    refused = kind not in ("guarantee", "admission") and _REFUSED_AFTER.match(after)
    return bool(inside or refused or _NEGATED.search(before))


_ASKED = re.compile(
    r"\byou (?:\w+ )?(?:asked|ask|want|wanted|mention(?:ed)?|wrote|request(?:ed)?|expect(?:ed)?|hoped|said|say|speak of|spoke of)\b|\byour (?:request|question|wish|claim|children)\b|\basked (?:for|about)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\b(?:if|whether|unless|should you|believe|think|feel|say|claim|suggest)\b", re.IGNORECASE
)
_REFUSED_AFTER = re.compile(
    r"[^.]{0,60}?\b(?:cannot|can['’]?t|won['’]?t|will not|isn['’]t|aren['’]t|is not|are not|not (?:due|possible|available|offered|given|payable|included|on offer|permitted|allowed))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Undertaking:
    """Something that we say we will or can do; `what` is the stem of its verb."""

    start: int
    text: str
    what: str


@once
def find_undertakings(text: str) -> tuple[Undertaking, ...]:
    """What a text says that we do for the reader, in order, whatever it is.

    Courtesies (we write, look, check, tell, help) undertake nothing; nor does a clause that
    says no, asks, or only tells what is the case.
    """
    found = []
    for _, clauses in statements(text):
        for clause in clauses:
            words = text[clause.start : clause.end]
            match = _UNDERTAKES.search(lower(words))
            work = match and _WORK.match(words, match.start("verb"))
            if (
                match
                and not _NEGATED.search(words[: match.end()])
                and (work or not _COURTESY.fullmatch(match["verb"]))
            ):
                what = stems(work.group() if work else match["verb"])[-1:]
                found.append(
                    Undertaking(
                        clause.start + match.start(), words[slice(*match.span())], next(iter(what), "")
                    )
                )
    return tuple(found)


_UNDERTAKES = Caseless(
    r"(?<!what )(?<!which )(?<!whether )(?<!if )\b(?:i|we)(?:['’]ll| will| shall| can| are going to|['’]re going to| am going to|['’]m going to| are able to)"
    r" (?:(?:also|gladly|happily|now|then|personally|certainly|of course|just|already|immediately|try to|be able to|be happy to|be glad to|make sure (?:to|that (?:i|we)|(?:i|we))|be) )*(?P<verb>[a-z]+(?:-[a-z]+)?)",
)
_WORK = re.compile(
    r"(?:update|set|put)\s+(?:your|the|our)\b|send\s+(?:out\s+)?(?:an?|our|the|another)\s+(?:[\w-]+\s+)?(?:courier|driver|engineer|plumber|technician|fitter|electrician|cleaner|van|man|team|crew|colleague|replacement)\b",
    re.IGNORECASE,
)
"""To update *you* is courtesy, to update your account is work, and so is to send somebody: then who comes is what is undertaken."""
_COURTESY = re.compile(
    r"e-?mail\w*|call\w*|ring|phone|text|visit\w*|writ\w+|repl\w+|answer\w*|tell|told|let|look\w*|check\w*|confirm\w*|follow\w*|get|got|come|go|going|help\w*|see|seen|read|understand|understood|explain\w*|be|been|ask\w*|say|said"
    r"|keep|kept|hear|heard|know|known|find|found|give|given|gone|make|made|do|done|have|had|acknowledge\w*|update\w*|respond\w*|contact\w*|stay|pass|passed|note|noted|review\w*|talk|walk|take|taken|only"
    r"|share|shared|imagine|appreciate|send|sent|offer|offered|not|never|no|a|an|the|to|set|put|attach\w*|include\w*|need|needed|want|wanted|hope|hoped|expect\w*|begin|start|work\w*|try|tried|still|both|now|be|in|at|on|it|that|this|all|your|our|been|received|always|reached|carry|mean|meant|leave|left|learn\w*|listen\w*|wait\w*|welcome|speak|spoken|thank|sorry|honest|quote|settle|speak|point|draw|agree\w*|hold|count|arrange\w*|sort\w*|go|return",
    re.IGNORECASE,
)
