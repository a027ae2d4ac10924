"""The "no" in a reply: which clauses refuse or set a limit, which set a condition, and what each is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guardrails.finding import Span
from guardrails.sentences import sentences
from rewriter.caseless import Caseless, lower
from rewriter.limits import LIMITS
from rewriter.once import once

_MODAL_NOT = (
    r"(?:(?:can|will|would|shall|may|must)[ ]+(?:(?:simply|just|therefore|unfortunately|also)[ ]+)?not|cannot"
    r"|(?:ca|wo|would|sha|must)n['’]?t)"
)
_DO_NOT = r"(?:(?:do|does)[ ]+not|(?:do|does)n['’]?t)"
_BE_NOT = (
    r"(?:(?:(?:am|is|are|was|were|be|been)|\w+['’](?:m|s|re))[ ]+(?:(?:just|simply|still|currently|also)[ ]+)?not"
    r"|(?:is|are|was|were)n['’]?t)"
)
_FILLER = r"(?:(?:just|simply|currently|also|actually|unfortunately|therefore|now|then|be able to|be|have|ever|even)[ ]+)*"
_DENIED = (
    r"able|allowed|permitted|possible|available|eligible|entitled|included|covered|refundable|going|willing|responsible"
    r"|liable|due|authori[sz]ed|valid|part of|in (?:a )?position|something (?:the|our|this|your) \w+|something (?:we|i)(?! (?:lose sleep|worry|care|think about|fret|enjoy|look forward))|returnable|transferable|negotiable"
    r"|accepted|offered|supported|in (?:it|the|this|your)|under|applicable|an option|on offer|up for|subject|foreseen|paid|made"
    r"|payable|owed|claimable|deliverable|insured|exchangeable|for (?:sale|return)|open to|within|prepared to|grounds|reason|(?!(?:some|any|no)thing\b)\w+ing"
)
_IDLE = (
    r"think|know|care|understand|mean|see|remember|believe|want|like|mind|need|appreciate|wonder|imagine|feel|get it|get why"
    r"|help (?:but|notic|feel|wonder|you if|thinking|noticing)|recall|wait(?! on)|stress|say|seem|tell you how|hesitate|worry|forget|agree more"
    r"|bother|expect|read|write|look|suppose|doubt|hear|pretend|shout|yell|blame|thank|complain|argue|enough|hurt|quarrel|laugh"
    r"|surprise|give a (?:damn|toss|hoot|fig|monkey|stuff)|be (?:easy|sure|surprised|bothered|arsed|any|long(?!er)|happier|fair|nice|polite|wise|honest|right|(?:much|such|so|too) )|(?:be )?here\b|have been (?:easy|nice)|draw"
)
_MAKE = r"make (?:it|them|him|her|me|us|you|any|much|a|the|engineers) "
_THINGS = (
    r"refunds?|compensation|credits?|exceptions?|extensions?|discounts?|dates?|reductions?|replacements?|returns?|cancellations?|appeals?"
    r"|changes?|rounds?|payments?|access|deliver(?:y|ies)|appointments?|slots?|way|longer|further|second|other|reimbursements?|interim"
    r"|weekend|same-day|loan|guarantees?|warranty|cover|coverage|liability|obligation|option|possibility|chance|entitlement|provision"
    r"|newer|earlier|later|supply|record|cash|work|visits?|upgrades?|waivers?|partial|full|money|damages|charge|fee|allowance|room|spare|apology|apologies"
)
_HANDLED = (
    r"(?:(?:given|handed|taken|passed|let|paid|sent|turned|looked|thrown|dealt|catered|added|counted|carried|joined|bound|rounded)"
    r"(?!(?:[ ]\w+)?[ ](?:for[ ]granted|lightly|seriously|personally|aback|care[ ]of|into[ ]account|up[ ]with|in[ ]by))"
    r"|done(?=[ ](?:here|in|by|any|at|with|for|on|to)\b|[ ]*(?:$|[.,;!]))|lent|sold|held|kept|cut|shown[ ]round|undone|redone|undertaken|rewritten"
    r"|(?:re-?|pre-?|back-?)?(?:entertain|admitt?|releas|shar|disclos|reveal|publish|envisag|consider|issu|replac|exchang|swapp|refund|reimburs|return|shipp|post|dispatch|stor|hir|rent|mov|extend|lift|waiv|reduc|lower"
    r"|grant|approv|provid|suppli|tolerat|answer|serv|deliver|book|reserv|renew|repeat|revers|chang|alter|amend|match|combin|discuss|negotiat|arrang|schedul|perform|review|acced|accommodat|honou?r|credit|transferr?|dat|shorten|prolong"
    r"|forward|discount|compensat|repair|mend|install|collect|remov|delet|restor|unlock|unblock|dispens|prescrib|permitt|accept|offer|support|authori[sz]|assum|undertak|translat|insur|recogni[sz]|copi|itemi[sz]|print|open|pick|enter|contemplat|receiv|register|process)ed)"
)
"""What houses do with things and with requests, as it is said in the passive."""
_NOT_NOW = r"(?:(?:is|are|be|gets?|\w+['’](?:s|re))[ ]+(?:\w+ly[ ]+)?(?:not|never)|(?:is|are)n['’]?t|(?:do|does)(?:[ ]+not|n['’]?t)[ ]+get)"
_IS = r"(?:is|are|gets?|(?:can|may|will|must|shall)(?:[ ]+\w+ly)?[ ]+be)"
_FEELS = r"(?:in|un|im|ir)?(?:reason|accept|comfort|reli|sustain|notice|vis|understand|unreason|terr|horr|vi|cap|suit|st|leg|read|compar|remark|knowledge|profit|enjoy|envi|forgett|sens|aud|ed|poss|flex|desir|ide|agree|respons|account|valu|prefer|memor|admir|lik|believ)[ai]ble"
"""What is not so of a thing or of people, and refuses nothing by itself."""
_IMPERSONAL = (
    rf"(?<!\bwe )(?<!\bi ){_NOT_NOW}[ ]+(?:\w+ly[ ]+|ever[ ]+|being[ ]+)?{_HANDLED}\b"
    rf"|no[ ]+(?!(?:harm|offen[cs]e|damage|doubt|question)\b)(?:(?!(?:because|that|which|who|if|when|so|as|since|it|they)\b)[\w-]+[ ]+){{1,5}}{_IS}[ ]+(?:\w+ly[ ]+)?(?:{_HANDLED}|made|granted|due)\b"
    rf"|(?<!\bif )(?:nobody|no[ ]one|nothing|none|neither)(?:[ ]+(?:of[ ]+)?[\w'’-]+){{0,4}}[ ]+{_IS}[ ]+(?:\w+ly[ ]+)?{_HANDLED}\b"
    r"|^(?!(?:this|his|its|yes|as|is|things)\b)[\w-]+[^s\W]s(?:[ ](?:of|by|on|in|at|for|from|to|with|without|before|after|past|under|over)(?:[ ][\w'’-]+){1,4}?)?[ ]are(?:[ ]not|n['’]?t)[ ](?:\w+ly[ ])?\w{2,}(?:ed|en|wn)\b"
    rf"|(?:is|are)(?:[ ]not|n['’]?t)[ ]+(?:\w+ly[ ]+)?(?!{_FEELS})\w{{3,}}[ai]ble\b"
    r"|^(?:(?:and|so|but)[ ]+)*(?:nobody|no[ ]one)[ ]+(?:gets[ ]+(?:an?|any|more|another|in|the)\b|(?:may|enters|leaves)\b)"
    r"|^(?:(?:and|so|but)[ ]+)*no[ ]+[\w-]+[ ]+(?:leaves?|enters?|go(?:es)? (?:out|in|back|through)|get (?:in|out|past))\b"
    r"|(?:under|in|on|at)[ ]+no[ ]+(?:circumstances?|case|account|point|event|time)[ ]+(?:is|are|do|does|can|may|must|will|shall)\b"
    r"|(?:is|are)(?:[ ]+not|n['’]?t)[ ]+(?:our|the|house|company)[ ]+(?:usual[ ]+|standard[ ]+)?(?:practice|policy|custom|habit|procedure)\b|(?:is|are)(?:[ ]+not|n['’]?t)[ ]+(?:customary|usual|intended|ours|mine)[ ]+to\b"
    r"|not[ ]+in[ ]+the[ ]+(?:habit|business)[ ]+of[ ]+(?!being|arguing|insult)\w+ing"
    r"|(?:there['’]s|there[ ]+(?:is|are|can be|will be))[ ]+no[ ]+(?:question[ ]+of|scope|means|provision|basis|prospect|procedure|mechanism|facility)\b"
    r"|(?:not|(?:is|are)n['’]t)[ ]+(?:on[ ]+the[ ]+(?:cards|table)|in[ ]+(?:our|my|the \w+['’]s)[ ]+(?:gift|power|remit|hands)|for[ ]+(?:us|me)[ ]+to[ ]+(?:decide|give|change|lift|waive)|for[ ]+(?:hand|shar|lend|sell|rent|pass|copy)\w*ing)\b"
    r"|(?:beyond|outside)[ ]+(?:our|my)[ ]+(?:powers?|remit|gift|authority)\b"
    r"|nor[ ]+(?:may|does|shall|must)|(?:we|i)[ ]+(?:\w+[ ]+)?refrain[ ]+from|(?:ask|have)[ ]+(?:you[ ]+)?to[ ]+(?:do|manage)[ ]+without"
    r"|(?:is|are|was|were|been|be|stands?)[ ]+(?:\w+ly[ ]+)?(?:turned (?:down|away)|thrown out|withheld|forfeit|barred|ruled out|discontinued|(?:kept|treated as)[ ]+(?:strictly[ ]+)?(?:confidential|secret|private))\b|stands[ ]+(?:refused|rejected|denied|declined)"
    r"|(?:could|can)[ ]*not[ ]+be[ ]+acceded|a[ ]thing[ ]of[ ]the[ ]past"
    r"|(?:do|does)(?:[ ]+not|n['’]?t)[ ]+(?:go[ ]+(?:any|beyond|below|lower|further|past)|get[ ]+(?:you|anyone|anybody)[ ]+(?:in|a|an|another|any)\b)"
)
"""A "no" without anybody who says it."""
_REFUSING = Caseless(
    rf"\b(?:{_IMPERSONAL}|{_MODAL_NOT}[ ]+(?!(?:{_IDLE})){_FILLER}(?!(?:{_IDLE}))\w"
    rf"|(?:i|we|nobody here|our \w+|the (?:company|team|office|bank|shop|firm|crew|plan|policy))[ ]+(?:\w+[ ]+)?{_DO_NOT}[ ]+{_FILLER}(?!(?:{_IDLE}|{_MAKE}))\w"
    rf"|^(?:(?:and|so|but|please|kindly)[ ]+)*(?:do not|don['’]?t|never)[ ]+(?!(?:{_IDLE}|{_MAKE}|be |let |go |come |you |get |waste |tell |try |hold your|shoot |take (?:it|this)))\w"
    r"|(?:does[ ]+not|doesn['’]?t|do[ ]+not|don['’]?t)(?=$|[.,;!])|neither[ ]+\w+[ ]+nor"
    r"|^(?:(?:and|so|but|sorry,?)[ ]+)*no[ ]+(?!(?:problem|issue|hassle|biggie|doubt|wonder|worries|worry|idea|drama|thanks|kidding|offen[cs]e|surprise|need|one|matter|need|harm|point|sense|hurry|rush|pressure|reply|answer|judg(?:e?)ment|blame|shame|fuss|luck|regret|comment|clue|wonder)s?\b)(?!.*\b(?:required|needed|necessary|asked)\b)\w+(?:[ ]\w+){0,2}(?:,?[ ](?:please|sorry|thanks))?[.!]?$"
    r"|(?:does[ ]+not|doesn['’]?t|do[ ]+not|don['’]?t)[ ]+(?:(?!make\b|mean\b)\w+[ ]+)?(?:cover|include|allow|apply|permit|extend|carry|offer|accept|entitle|change|count|qualify|ship|deliver|provide|support|refund|transfer|come with|pay|exist|erase|qualify|share|admit|accommodate|open (?:for|to|on|before|after)|run (?:on|at|after|before)|stop (?:at|for)|take (?!(?:an?|much|long|any|me|you|that|kindly|well|place|it|the)\b)|(?=$|[.,;]))"
    rf"|{_BE_NOT}[ ]+{_FILLER}(?:(?:yet|something|a service)[ ]+)?(?:{_DENIED})\b"
    rf"|not[ ]+(?:{_DENIED})\b|(?:i['’]m|i am|we['’]re|we are)[ ]+not[ ]+\w+ing\b"
    r"|(?:has|have|had)(?:[ ]+not|n['’]?t)[ ]+(?:been[ ]+)?(?:approved|agreed|acceded|consented|authori[sz]ed|accepted|granted|offered|scheduled|set|got)\b"
    r"|we['’]ve[ ]+no\b|unable to|impossible|ineligible|non-?(?:refundable|returnable|transferable|negotiable)|out of the question"
    r"|no longer|nothing (?:more|else|further)|no (?:more|less|further)(?=$|[.,;])|nor (?:can|do|will|is|are)|off the table|gone for good"
    r"|(?:was|were|is|are|been|(?:i|we)(?:['’]ll| will| can)?)[ ]+never[ ]+(?!(?:mind|said|told|know|had to|seen|met|heard|once|too|a hassle|a problem)\b)\w+"
    rf"|(?:there(?:['’]s| is| are| was| were| will be|['’]ll be)|(?:we|i|it|they|you) (?:have|has|had|offer|give|accept|make|take|get|see)(?:[ ]+\w+)?|with)[ ]+no[ ]+(?:{_THINGS})\b"
    rf"|no[ ]+(?:{_THINGS})(?:[ ]+\w+){{0,2}}[ ]+(?:is|are|will|can|was|were)\b"
    rf"|(?:^|(?<=[:;,(][ ])|(?<=\band )|(?<=\bbut )|(?<=\bso ))no[ ]+(?:{_THINGS})\b"
    r"|(?:answer|reply|decision)(?:[ ]+\w+){0,6}[ ]+(?:no|final)\b|(?:a|still|the same) no\b|(?:^|:[ ])no(?=$|[.,;])"
    r"|(?:is|are|was|were|been|be)[ ]+(?:refused|declined|denied|rejected|excluded|void|final)\b|(?:we|i|must|have to|am|are)[ ]+(?:going to )?(?:refuse|decline|reject)\b"
    r"|(?<!\bas for the )(?<!\byour )(?<!\bour )(?<!\bmy )(?:stays?|stands?|remains?|rests?)(?=[ ]*(?:[.,;!)]|$|on (?:invoice|the (?:bill|account))|due\b|payable\b|in place\b|as it\b|closed\b|the same\b|in force\b|(?:on|off)(?:[.,;!]|$)))"
    r"|(?:we|i|(?:you|it|they)[ ]+(?:can|may|will))[ ]+only[ ]+(?!(?:\w+[ ]+)?(?:once|when|if|after)\b)\w+|at most|a maximum of|limited to|restricted to|capped at|and not (?:before|earlier|until|a day)|not one \w+ more"
    rf"|{LIMITS})",
)
_THING = r"(?:[ ](?!no\b|and\b|or\b)[\w-]{1,30}){1,3}"
_RUN_OF_THINGS = re.compile(
    rf"no{_THING}(?:,?[ ](?:(?:and|or)[ ])?no{_THING}){{0,6}},[ ](?:and[ ])?(?:just|only|all|an?|the)(?:[ ][\w-]{{1,30}}){{1,4}}\W{{0,3}}$",
    re.IGNORECASE,
)
"""What is told of something by what it lacks: "no roof, no walls, just a tent". A limit ends with its last no."""
_ACCUSED = re.compile(
    r"\b(?:you|your (?:own )?(?:team|people|side|staff|husband|wife|nephew|lawyer|colleagues?))"
    r"(?:['’](?:ve|d|re))?[ ]+(?:(?:clearly|obviously|apparently|evidently|just|simply|really|still|people|lot|folks|seem(?:ed)? to|had|have|who)[ ]+)*"
    r"(?:do|did|does|would|could|are|were|have|had|was|never)(?:[ ]?n['’]?t|[ ]+not|[ ]+never)?\b"
    r"(?![ ]+(?:not[ ]+)?(?:eligible|entitled|covered|insured|allowed|permitted|due|owed|included|authori[sz]ed)\b)",
    re.IGNORECASE,
)
_SELF_IMAGE = re.compile(
    r"\b(?:i['’]?m|i am|we['’]?re|we are|this is|it['’]?s|that['’]?s)(?:n['’]t)? not (?:a|an|your|my|the only|here to|in the (?:mood|business))\b",
    re.IGNORECASE,
)
_OF_PEOPLE_WHO_CANNOT = re.compile(
    r"\b\w+ (?:who|that)[ ]+(?:simply |still )?(?:can['’]?t|can[ ]?not|could[ ]?n['’]?t|could not)[ ]+(?:even[ ]+)?(?:be bothered|count|add up|read|spell|write|think|listen|tell|add)\b",
    re.IGNORECASE,
)
"""Nothing is refused to people whom only the joke knows: "it does not cover people who cannot count"."""
_BARE_NO = re.compile(
    r"(?:no|nope|(?:still )?a no|not possible)(?:,? (?:sorry|i['’]m afraid))?[.,;!]?", re.IGNORECASE
)
_BREAK = re.compile(
    r"[;()\n]|:(?=\s)|[ ][-–—]+[ ]|—|,?[ ]{1,40}(?:but|however|although|though|whereas|nor)\b|[ ]and[ ]{1,40}(?=(?:i|we|you|it|they|he|she|the|this|that|there)\b)|,[ ]{1,40}(?:and|so|or|because|since|as|then)\b|,[ ]{1,40}(?=(?:i|we|you|it|they|that|the|this|our|there|nobody|no)\b)",
    re.IGNORECASE,
)

_CONDITION = Caseless(
    r"\b(?:(?P<only>only (?:\w+ )?(?:if|when|once|after|with|against)|(?<!\bi )(?<!\bhe )(?<!\bwe )(?<!\byou )(?<!\bthey )(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bhas )(?<!\bhave )(?<!\bhad )"
    r"provid(?:ed|ing)(?: that)?(?= (?:that|you|we|i|it|they|the|your|our|its|he|she|there|this|these|no|none|nobody|nothing|all|both|each|someone|a|an)\b)|as long as|so long as|on (?:the )?condition that|subject to)"
    r"|(?P<unless>unless|except(?: for| that| if| when)?|excluding|(?:other than|apart from)(?! that\b,?))"
    r"|(?P<until>until|(?<!\bthe )(?<!\ba )(?<!\bour )(?<!\byour )(?<!-)till|no later than|not before|not after))\b"
    r"(?!-)",
)
_CONDITION_END = re.compile(
    r"[.;:!?()\n](?=\s|$)|[;()\n]|,[ ]|[ ][-–—]+[ ]|—|[ ](?:and|but|so)[ ](?=(?:i|we|you|it|they)\b)",
    re.IGNORECASE,
)
_IDLE_CONDITION = re.compile(
    r"(?:till|until) (?:you (?:are|['’]re) blue|the cows|hell|kingdom|doomsday|[^.,;!\n]{1,40}, then[.,;!])",
    re.IGNORECASE,
)

_CONDITION_WORDS = 5
"""How many words after "unless" and the like make the condition; a clause may run on."""

_SHORT_FORMS = (
    (("can",), re.compile(r"\bcan['’]?t\b|\bcannot\b"), "can not"),
    (("won",), re.compile(r"\bwon['’]t\b|\bwont\b"), "will not"),
    (("shan",), re.compile(r"\bshan['’]t\b"), "shall not"),
    (("nt", "n't", "n’t"), re.compile(r"\b(do|does|did|is|are|was|were|has|have|had|could|would|should|must|need)n['’]?t\b"), r"\1 not"),
    (("'", "’"), re.compile(r"['’](?:m|re|s|ve|ll|d)\b"), ""),
)  # fmt: skip
"""Contractions, in lower case: what a text must hold for each, how it is written, and in full."""
_WORD = re.compile(r"[^\W_]+(?:[.,:/'-][^\W_]+)*")
_STOP = frozenset(
    (
        "a an the this that these those i we you he she it they me us him her them my our your his its their "
        "to of in on at for from by with as and or but so if than then there here be am is are was were been "
        "being do does did have has had will would can could may might shall should must not no nor never "
        "very just simply also too still now please any some all unfortunately afraid sorry however though "
        "although because which who what when where how about into out up down off over under again further "
        "once only own same such more most other able unable possible fear regret ourselves myself actually "
        "really quite even yet we're i'm one nothing nobody since before none"
    ).split()
)


_ABOUT_SERVICE = re.compile(
    r"\b(?:refund|credit|replac|exchang|return|exten[ds]|waiv|compensat|discount|cancel|pay(?:able|ment)?|fee|charge|cover|deliver|eligib|possible|permitt|valid|reinstat|reopen"
    r"|withdraw|appeal|warrant|guarantee|insur|transfer|deposit|claim)\w*",
    re.IGNORECASE,
)

_OF_AN_ACT = re.compile(
    r"\b(?:i|we)\s+(?:can['’]?t|cannot|can\s+not|won['’]?t|will\s+not|(?:am|are)\s+(?:not\s+able|unable)\s+to|['’](?:m|re)\s+(?:not\s+able|unable)\s+to)\s+"
    r"(?:be\s+)?(?:send|come|bring|give|take|book|move|put|change|ship|issue|make|open|fix|hold|keep|lend|swap|repair|collect|pick|fit|install|order|add|remove|reserve|pay|sell|provide|supply|accept|repeat|redo|redeliver|post)(?:ing)?\b",
    re.IGNORECASE,
)
"""What we do not do, in our own name."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A refusing or limiting clause: its span and what it is about."""

    start: int
    end: int
    about: tuple[str, ...]

    @property
    def key(self) -> str:
        return "refusal:" + " ".join(self.about)


@once
def find_refusals(text: str) -> tuple[Clause, ...]:
    """Clauses in which the writer says no or sets a limit, in order. Questions and reproaches are none."""
    return tuple(_refusals(text))


def about_service(refusal: str) -> bool:
    """Whether a "no" is about what is done for the customer. Inside an insult or not, it never goes unsaid."""
    return bool(_ABOUT_SERVICE.search(refusal) or _OF_AN_ACT.search(refusal))


def is_said_of_others(refusal: str) -> bool:
    """Whether a "no" tells what others or things cannot or do not do ("talent cannot be shared out"): not what I or we refuse,
    what is not done, or an order."""
    return not (about_service(refusal) or _OF_OURS.search(refusal))


_OF_OURS = re.compile(
    r"\b(?:i|we|us|our|my)\b|\b(?:not|never|no longer|cannot|\w+n['’]?t)\s+(?:\w+ly\s+)?(?:be\s+)?(?:being\s+)?\w+(?:ed|en|wn|lt|nt|id|de|ld)\b"
    r"|^\W*(?:(?:and|so|but|please|kindly)\s+)*(?:do\s+not|don['’]?t|never|no|not)\b|\b(?:final|closed|stays?|stands?|remains?|rests?|only|nothing|answer|replies|repl(?:y|ied))\b",
    re.IGNORECASE,
)
"""What is ours to refuse."""


def is_our_own(refusal: str) -> bool:
    """Whether a "no" tells what we do not, cannot or will not do, or bids the reader not to: a limit, whatever it is about."""
    return _OUR_OWN.search(refusal) is not None


_OUR_OWN = re.compile(
    r"\b(?:i|we|us|staff|nobody|no\s+one|the\s+(?:office|desk|team|shop|company))\b(?:\s+\w+){0,2}?\s*"
    r"(?:\b(?:do|will|can|shall|would|could|may|am|are|is)\s+not\b|\bcannot\b|\b(?:do|wo|ca|sha|would|could|are|is)n['’]?t\b|['’](?:m|re|ll)\s+not\b|\b(?:never|no\s+longer)\s+(?!\w+ed\b|said\b|told\b|wrote\b)\w+)"
    r"|\bthere(?:['’]ll|\s+will|\s+can)\s+(?:not\s+)?be\s+(?:no|any)\b|^\W*(?:(?:and|so|but|please|kindly|just)\s+)*(?:do\s+not|don['’]?t|never|no|not)\b",
    re.IGNORECASE,
)


def _refusals(text: str) -> Iterator[Clause]:
    for sentence, pieces in statements(text):
        for clause in pieces:
            words = text[clause.start : clause.end]
            tells = _RUN_OF_THINGS.match(text[clause.start : sentence.end])
            if tells or not _refuses(words) or _reproach(words) or _supposes(words):
                continue
            end = clause.start + len(words.rstrip(" .!…"))
            about = stems(words)
            if about:
                yield Clause(clause.start, end, about)
            elif _BARE_NO.fullmatch(words) and clause.start > sentence.start:
                yield Clause(sentence.start, end, stems(text[sentence.start : end]))


def find_conditions(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and key of each condition ("unless ...", "only if ...", "until ..."), to its clause's end."""
    at = 0
    for match in _CONDITION.finditer(lower(text)):
        if match.start() < at or _IDLE_CONDITION.match(text, match.start()):
            continue
        stop = _CONDITION_END.search(text, match.end(), min(len(text), match.end() + 160))
        at = stop.start() if stop else min(len(text), match.end() + 160)
        words = list(re.finditer(r"\S+", text[match.end() : at]))[:_CONDITION_WORDS]
        end = match.end() + words[-1].end() if words else match.end()
        about = " ".join(stems(text[match.end() : end]))
        yield match.start(), end, f"condition:{match.lastgroup or ''}:{about}"


@once
def statements(text: str) -> tuple[tuple[Span, tuple[Span, ...]], ...]:
    """The sentences of a text that are no questions, each with its clauses."""
    return tuple(
        (sentence, clauses(text, sentence))
        for sentence in sentences_of(text)
        if not text[sentence.start : sentence.end].rstrip("\"'”’)").endswith("?")
    )


@once
def sentences_of(text: str) -> tuple[Span, ...]:
    """All sentences of a text."""
    return sentences(text)


def clauses(text: str, sentence: Span) -> tuple[Span, ...]:
    """A sentence cut where a new thought begins: at ; : brackets and dashes, and before "but", ", and", ", so"."""
    cuts = [sentence.start]
    for match in _BREAK.finditer(text, sentence.start, sentence.end):
        cuts += [match.start(), match.start() + _skip(match)]
    cuts.append(sentence.end)
    found = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=True):
        piece = text[start:end]
        lead = len(piece) - len(piece.lstrip(" ,\t\n-–•*"))
        if piece.strip(" ,\t\n-–•*"):
            found.append(Span(start + lead, start + len(piece.rstrip(" ,\t\n"))))
    return tuple(found)


def _skip(match: re.Match[str]) -> int:
    """How much of a break belongs to neither side; a linking word goes with what follows."""
    return len(match.group()) - len(match.group().lstrip(" ,;:()\n-–—"))


@once
def stems(text: str) -> tuple[str, ...]:
    """The words that carry meaning, in order, lower case and without their endings."""
    text = text.lower()
    for marks, find, long in _SHORT_FORMS:
        if any(mark in text for mark in marks):
            text = find.sub(long, text)
    return tuple(_stem(word) for word in _WORD.findall(text) if word not in _STOP)


_ENDINGS = (
    "ations",
    "ation",
    "ements",
    "ement",
    "ings",
    "ing",
    "ied",
    "ies",
    "ed",
    "es",
    "ly",
    "s",
    "e",
    "y",
)


def _stem(word: str) -> str:
    if word in _STAYING:
        return "stay"
    if len(word) <= 3 or not word.isalpha():
        return word
    if not word.endswith(_ENDINGS):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem
    return word


def focus(clause: str) -> str:
    """The words around the no itself, which a kept refusal has to repeat; the clause may run on."""
    clause = _ASIDE.sub(" ", clause)
    match = _REFUSING.search(lower(_without_idle(clause)))
    if match is None:
        return clause
    end = match.end() + len(re.split(r"[^\w'’-]", clause[match.end() :], maxsplit=1)[0])
    before = clause[: match.start()].rpartition(", ")[2].split()[-_NEAR:]
    after = clause[end:].partition(", ")[0].split()[:_NEAR]
    return " ".join((*before, clause[match.start() : end], *after))


_NEAR = 5
_ASIDE = re.compile(r",[ ]+(?:which|who|as|if|though|where|when|unless|because|since)[ ][^,]{1,80},[ ]")


_STAYING = frozenset("stay stays stand stands remain remains rest rests".split())
"""One verb for the judge: "the fee stands" is "the fee stays"."""


def _supposes(words: str) -> bool:
    """Whether the "no" stands in an "if ..." about the reader or others, and nothing after it refuses."""
    supposed = _IF_THEY.match(words)
    return supposed is not None and not _REFUSING.search(lower(words), supposed.end())


_IF_THEY = re.compile(
    r"(?:(?:and|but|so|or)[ ]+)?(?:if|when|in case|should)[ ]+(?:you|she|he|they|it|that|this|your|her|his|their|anyone|someone)\b"
    r".{1,60}?(?=[ ](?:we|i|there|our|please|the|then|you(?:['’]ll| can| may| must| will))\b|,|$)",
    re.IGNORECASE,
)
_COUNTERFACTUAL = re.compile(
    r"\bwould(?:n['’]?t|[ ]+not)[ ]+(?:have\b|be[ ]+(?:having|here|in|writing|talking|necessary|needed|where)\b)",
    re.IGNORECASE,
)
"""What would not be so, had the world been otherwise, refuses nothing."""


_IDLE_NO = re.compile(
    r"\b(?:can(?:['’]?t|[ ]?not)|may not|must(?:n['’]t| not))[ ]+(?:possibly[ ]+|really[ ]+)?have[ ]+(?:been|felt|seemed|had|known|seen|heard|meant|wanted|come|gone|\w+ed)\b"
    r"|\bcan(?:['’]?t|[ ]?not)[ ]+(?:just[ ]+|simply[ ]+)?(?:guess|read[ ](?:minds|your[ ]mind)|(?:work|perform|do)[ ](?:miracles|magic)|turn[ ]back[ ](?:the[ ])?(?:clock|time)|be[ ](?:everywhere|in[ ]two)|please[ ]every\w+)\b"
    r"|\b(?:said|say|says|spoke|speak|asked|ask|heard|thought)[ ]+no more\b"
    r"|\b(?:m[ae]n|wom[ae]n|gentlem[ae]n|lad(?:y|ies)|boys?|girls?|famil(?:y|ies)|someone|somebody|anyone|people|persons?|customers?|guests?|child|children|you|me|us|him|her|them|left|stuck|stranded|sit|sitting|stood|standing"
    r"|home|here|there|weeks?|days?|months?|hours?|years?|night|morning|evening|weekend)[ ]+with[ ]+(?:absolutely[ ]+)?no[ ]+[\w-]+"
    r"|\b(?:crowd|people|m[ae]n|wom[ae]n|persons?|someone|somebody|anyone|anybody|those|everyone|customers?|guests?|folks?|lads?|friends?|neighbou?rs?|children|kids?|parents?|clients?)[ ]+(?:who|that)[ ]+"
    r"(?:can['’]?t|cannot|can not|don['’]?t|do not|doesn['’]?t|does not|won['’]?t|will not|could not|couldn['’]?t)(?:[ ](?!(?:can|cannot|will|won|may|must|do|don|does|doesn|is|are)\b)\w+){1,4}"
    r"|\b(?:she|he)[ ]+(?:has|had)(?:n['’]?t|[ ]not)[ ]+got\b|\bwhen(?:ever)?[ ]+(?:we|i)(?:['’](?:re|m)|[ ]are|[ ]am)[ ]+not[ ]+\w+ing\b"
    r"|\b(?:because|cos|cause|since|as|when|while)[ ]+you[ ]+(?:simply[ ]+|just[ ]+|still[ ]+)?(?:will[ ]not|won['’]?t)[ ]+(?!be\b|get\b|have\b|receive|see\b|find\b|need\b|lose\b|qualif)\w+"
    r"|\b(?:sorry|gutted|sad|disappointed)\b[^.;]{0,30}\b(?:you|it|this|that)(?:['’](?:s|re)|[ ](?:is|are|was|were))?(?:n['’]t|[ ]not)[ ](?:yet[ ])?(?:what|how|where|as[ ]|the[ ]\w+[ ]you|enjoy|giving[ ]you)[^.;]*"
    r"|\b(?:i|we)[ ]+(?:(?:do|can|fully|quite|really|certainly|also)[ ]+)?(?:understand|appreciate|imagine|reali[sz]e|know|accept)[ ]+(?:that[ ]+|how[ ]+|why[ ]+)?(?:(?:in|at|on)[ ][\w ]{1,30}?[ ]|sometimes[ ])?"
    r"(?:you|one|people|parents|customers|not every\w+|every\w+|it|this|that|these|those|an?[ ]\w+)\b[^.;]*",
    re.IGNORECASE,
)
"""Noes that refuse nothing: what cannot have been, what others cannot do, who was left with nothing, and what we understand of the reader."""
_SERVICE = re.compile(
    r"\b(?:refund|credit|replac|exchang|return|exten[ds]|waiv|compensat|discount|cancel|pay|paid|fee|charge|cover|deliver|eligib|permitt|allowed|valid|reinstat|reopen|qualif|entitle|withdraw|appeal|warrant|insur|transfer|deposit|claim|book|admit)\w*",
    re.IGNORECASE,
)


def _refuses(words: str) -> bool:
    """Whether a clause has a no in it that refuses something."""
    return bool(_REFUSING.search(lower(words)) and _REFUSING.search(lower(_without_idle(words))))


def _without_idle(words: str) -> str:
    """A clause without the noes in it that refuse nothing, at the same length; what is about our service stays."""
    return _IDLE_NO.sub(
        lambda idle: idle.group() if _SERVICE.search(idle.group()) else " " * len(idle.group()), words
    )


def _reproach(words: str) -> bool:
    return any(
        signs.search(words) for signs in (_COUNTERFACTUAL, _ACCUSED, _SELF_IMAGE, _OF_PEOPLE_WHO_CANNOT)
    )
