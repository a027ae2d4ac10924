"""Putting the fault on the reader, openly or by a "had you only"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardrails.finding import Severity
from guardrails.page import Page
from guardrails.rule import Match, Rule, pattern, search
from guardrails.sentences import sentences

_DONE = (
    r"(?:(?!receiv|need|want|prefer|lik|experienc|encounter|arriv|suffer|enjoy|expect|us)[a-z]{2,}ed|used|gone|come|made|tried|talked|read|re-?read|checked|double-checked|looked|listened|followed|paid|told|asked|bothered|taken|thought|planned"
    r"|noticed|kept|sent|given|informed|called|rung|phoned|contacted|replied|answered|responded|reported|mentioned"
    r"|booked|ordered|turned up|shown up|used|filled|provided|understood|learn(?:ed|t)|acted|backed|opened|written"
    r"|waited|chosen|picked up|submitted|completed|scrolled|spoken|cancell?ed|returned|measured|entered|supplied"
    r"|registered|updated|saved|tested|remembered|considered|realised|realized|raised|googled|insured|switched"
    r"|attached|confirmed|stuck to|done|said|brought|clicked|set|turned|chased|warned|labelled|labeled|packed|googled)"
)
_MISDONE = (
    r"(?:opened|tried|touched|bought|signed|agreed|waited|left|thrown|used|done|assumed|ignored|clicked|deleted"
    r"|changed|dropped|booked|ordered|promised|sent|shared|told|taken|let|given|posted|chosen|started|removed|cut"
    r"|washed|moved|forgotten|expected)"
)
_STRESS = (
    r"(?: (?:really|clearly|obviously|probably|perhaps|maybe|simply|just|certainly|actually|at least|only|even|also"
    r"|then|first|surely|definitely|properly|carefully|ever|kindly|already|yourself|better)){0,3}"
)
_NOT = r"(?:n't|nt| not)"
_NEG = r"not|never|nor|neither|none|nobody|without|[a-z]+n[']t|isnt|wasnt|arent|dont|didnt|cannot"
_KIND = r"thank|thanks|grateful|please|sorry|apolog\w+|appreciate|glad|happy"
_CLAUSE_START = (
    r"(?:(?<![a-z0-9][ ])|(?<=and[ ])|(?<=but[ ])|(?<=so[ ])|(?<=then[ ])|(?<=that[ ])|(?<=think[ ])|(?<=which[ ])"
    r"|(?<=because[ ])|(?<=maybe[ ])|(?<=perhaps[ ])|(?<=course[ ])|(?<=say[ ])|(?<=honestly[ ])|(?<=frankly[ ]))"
)
"""Where a sentence or clause begins, rather than the rest of "the price you ..."."""
_IF_YOU_HAD = (
    r"if (?:only )?(?:you|your{~1}|u|anyone (?:on|at) your{~2})(?: had|'d| would have| would've| would of| did)"
    rf"{_STRESS} (?:{_DONE}|been (?:more )?(?:careful|clear|clearer|honest|listening|paying attention|on time)"
    r"|(?:the|had the) (?:courtesy|decency|patience|sense)"
    r"|(?:an ounce|a shred|a bit|half|the slightest|the least|any) (?:of |bit of |a |an )?(?:patience|sense|common sense|manners|respect|decency|brain|idea|clue|understanding))\b"
)

_WOULD_KNOW = (
    r",? (?:then )?(?:you|they|he|she)(?:'d| would)(?: (?:already|then|also|certainly|surely|perhaps|easily|of course|all)){0,2}"
    r" (?:have )?(?:know|known|see|seen|noticed|notice|realise[d]?|realize[d]?|understood|understand|found(?: out)?|read)"
    r"(?: (?:about )?(?:it|this|so|better|all this|the answer|as much)(?={end})| that\b)?"
)
"""What is left of "had you read it" once that is gone, down to the fact that it leads to."""

_EFFORT = (
    r"your(?: own| recent| latest| last| whole| continued| constant| entire| current| so-called| overall| team's)?"
    r"(?: (?:work|performance|efforts?|contributions?|attitude|behaviou?r|conduct|judge?ment|ideas?|reports?|analysis|presentation"
    r"|proposals?|drafts?|submissions?|responses?|replies|reply|feedback|approach|communication|handling|management|leadership"
    r"|decisions?|explanations?|understanding|attention|preparation|progress|team|tone|arguments?|reasoning|results"
    r"|delays|absence|excuses|assessment|assumptions?|input|comments?|methods?|execution|track record|standards?|skills))"
    r"(?: (?:so far|to date|in|at|on|during|of|for|this|the|these|those|meetings?|key|team|project|matter|task|report|week|month|year|quarter|and|here|yesterday|today|last)){0,5}"
)
_SHORT = (
    r"(?:minimal|poor|weak|sloppy|careless|mediocre|outdated|impractical|unhelpful|unconvincing|unprofessional|unacceptable"
    r"|inadequate|insufficient|disappointing|underwhelming|unsatisfactory|sub-?par|below (?:par|expectations?|standard|average|the)"
    r"|not (?:good enough|up to|acceptable|helpful|convincing|serious|professional|at the level|what)|neither|far from|short of"
    r"|nothing (?:but|more than|short of)|little more than|a (?:problem|disgrace|disappointment|joke|waste)|become a|questionable"
    r"|troubling|worrying|alarming|insulting|offensive|incoherent|shallow|superficial|lacking|flawed|pointless|irrelevant|embarrassing"
    r"|costing (?:us|me)|hurting|holding (?:us|everyone)|laughable|amateurish|half-hearted|simplistic|naive)"
)

_HARSH = frozenset(
    "underwhelming lackluster lacklustre mediocre mediocrity subpar amateurish simplistic superficial"
    " superficially sloppy sloppiness shoddy careless carelessly carelessness negligent negligence"
    " incompetent incompetence inept ineptitude shortcoming shortcomings shortsighted short-sighted naive"
    " naively naivety reckless recklessly recklessness irresponsible irresponsibly irresponsibility"
    " unprofessional unprofessionally unprofessionalism questionable dubious laughable pathetic"
    " pathetically abysmal abysmally dismal dismally woeful woefully inexcusable unsatisfactory"
    " ineffectual disorganised disorganized haphazard haphazardly incoherent incoherence misguided"
    " ill-informed ill-conceived ill-prepared ill-advised ill-considered unprepared underprepared"
    " uninformed ignorant ignorance oblivious complacent complacency apathetic apathy indifferent"
    " indifference disregard disregarded disregarding disinterest disinterested inattentive inattention"
    " blunder blunders underperform underperforming underperformance rudimentary glaring glaringly blatant"
    " blatantly egregious egregiously flagrant flagrantly audacity arrogant arrogance condescending"
    " condescension dismissive dismissively stubborn stubbornly stubbornness obstinate obstinacy evasive"
    " pretense pretence so-called squander squandered squandering half-hearted unimpressive unconvincing"
    " undermine undermines undermined undermining tarnish tarnishes tarnished dereliction incomprehensible"
    " mismanaged mismanagement mishandled mishandling misjudged misjudgement misjudgment unrealistic".split()
)
_SHARPENING = frozenset(
    "oversight oversights fail fails failed failing failure failures vague vaguely struggle struggled"
    " struggling compromise compromised compromises hinder hinders hindered neglect neglected excuse"
    " excuses disappointing disappointed disappointment alarming alarmingly embarrassing embarrassment"
    " unacceptable concerning troubling puzzling perplexing baffling bewildering surprising surprisingly"
    " ironic ironically astonishing supposed supposedly alleged allegedly purported barely hardly merely"
    " poor poorly weak weakness weaknesses error errors mistake mistakes delay delays confused confusing"
    " shameful expect expected expectations standard standards frankly clearly evidently apparent"
    " apparently seem seems perhaps hesitation reluctance reluctant avoidance ignore ignored ignoring"
    " doubt doubts question questions concern concerns unclear despite rethink reconsider reassess"
    " immediately insufficient insufficiently lapse lapses outdated unreliable deficiency deficiencies"
    " deficient inconsistent inconsistently inconsistency inconsistencies lack lacks lacked lacking"
    " misplaced erratic hollow stagnant ineffective ineffectively inefficient inefficiently inefficiency"
    " inefficiencies inadequate inadequately inadequacy inadequacies inability incapable detrimental"
    " imprecise jeopardise jeopardize jeopardises jeopardizes jeopardised jeopardized jeopardising".split()
)
_YOURS = frozenset("your yours".split())
_OURS = frozenset("we our us i my me mine".split())
_HARSH_EXCUSED = re.compile(
    r"\b(?:sorry|apolog\w+|thank\w*|we (?:were|failed|are|fell|did)|our (?:own|mistake|error|fault)|i (?:was|am|failed)"
    r"|appreciat\w+|understand\w*|if you|please|not your|no lack)\b"
)
_TALKED = re.compile(r"[a-z]+(?:-[a-z]+)*")


def _harsh_words(page: Page) -> Iterator[Match]:
    """Sentences that pass judgement: a harsh word on something of the reader's, or several on nobody of ours.

    A harsh word counts two, a sharpening one counts one.
    """
    if _HARSH.isdisjoint(_TALKED.findall(page.unblanked)):
        return
    for span in sentences(page.folded):
        sentence = page.folded[span.start : span.end]
        words = set(_TALKED.findall(sentence))
        harsh = words & _HARSH
        if not harsh or _HARSH_EXCUSED.search(sentence):
            continue
        weight = 2 * len(harsh) + len(words & _SHARPENING)
        on_reader = words & _YOURS or (weight >= 3 and "you" in words)
        if on_reader or (not words & _OURS and (len(harsh) >= 2 or weight >= 4)):
            yield Match(span.start, span.end)


_COUNTERFACTUAL = (
    "The reader hears that everything would be fine if they had behaved; say what is needed now instead."
)
_REPROACH = "The reader hears a telling-off about something they can no longer change."
_FAULT = "The reader hears that it is all their own fault, and will defend themselves instead of solving it."

RULES: tuple[Rule, ...] = (
    Rule(
        id="blame.had-you",
        family="blame",
        severity=Severity.WARN,
        why=_COUNTERFACTUAL,
        find=pattern(
            r"(?:(?<![a-z0-9][ ])|(?<=and[ ])|(?<=but[ ])|(?<=that[ ])|(?<=because[ ]))"
            r"had (?:you|(?:anyone|anybody|someone|somebody)(?: (?:on|at|in) your{~2})?|your{~2})"
            rf"{_STRESS} (?:{_DONE}|been (?:more )?(?:careful|clear|honest|listening|paying attention|on time)"
            r"|(?:the|had the) (?:courtesy|decency|patience|sense))\b(?!{...80}\?)",
            unless=r"thank|thanks|grateful|sorry|glad|had you not",
            reach="rest",
        )
        + pattern(
            r"(?:(?<![a-z0-9][ ])|(?<=and[ ])|(?<=but[ ])|(?<=that[ ])|(?<=because[ ]))"
            rf"had (?:you|(?:anyone|anybody|someone|somebody)(?: (?:on|at|in) your{{~2}})?|your{{~2}}){_STRESS} {_DONE}\b{{...80}}{_WOULD_KNOW}",
            unless=r"thank|thanks|grateful|sorry|glad|had you not",
        )
        + pattern(
            r"had (?!we\b|i\b|our\b|my\b|you\b|it\b)(?:[\w'-]+ ){1,7}(?:been|mattered|left|come|told|read|checked|asked|called|listened|sent|given|had|stayed|taken|paid|kept|followed|said|gone|done|turned|made|[a-z]{3,}ed)\b{...80}(?:would|might|could)\b",
            unless=r"sorry|apolog\w+|we (?:would|could|should)|our (?:fault|mistake|courier|driver|office)|\?",
            where="start",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r"had (?:they|you|this|that|anyone|someone|(?!it\b|we\b|i\b|there\b|not\b|never\b|already\b|just\b|only\b|also\b|our\b|my\b|has\b|who\b|which\b|if\b)[a-z']+(?: [a-z'-]+){0,2}) been (?:asked|told|read|given|rinsed|sent|shut|closed|opened|kept|followed|checked|ordered|filled|done|entered|returned|supplied|cleaned|used|switched|set|paid|made|seen|consulted|informed|warned|reported|raised|measured|booked|labelled|packed|provided|completed)\b(?!{...60}\?)",
            unless=r"sorry|apolog\w+|\bwe (?:should|failed)|our (?:fault|mistake)|(?:who|which|that|it|they) had been|\bif\b|after|\bby us\b",
            reach="rest",
            leans=True,
        ),
        hits=(
            "[[Had the forms been read]], there'd be no fuss.",
            "The porters would have carried it [[had they been asked]].",
            "[[Had the gate been shut, the dog would be here.]]",
            "[[Had you read the terms]], this would be no surprise.",
            "[[Had you opened the leaflet, you would know that]].",
            "[[Had you opened the leaflet, you'd have known that]] the sieve is sold apart.",
            "See https://shop.example/sieve [[Had you looked there, you would know]].",
            "It was in the newsletter and [[had anyone in your office set the alarm this would be nothing]].",
        ),
        near_misses=(
            "The parts that had already been ordered are here.",
            "Had the lock been checked by us, it would have held, and I am sorry.",
            "Had the bell been used before?",
            "Had you not told us, nobody would have known. Thank you.",
            "Had you ordered from us before?",
            "I am not sure which model you had you wrote the number by hand.",
        ),
    ),
    Rule(
        id="blame.if-you-had",
        family="blame",
        severity=Severity.WARN,
        why=_COUNTERFACTUAL,
        find=pattern(
            _IF_YOU_HAD,
            unless=rf"{_KIND}|still (?:will|can|would)|need not|do not need|don't need|no action",
            reach="rest",
        )
        + pattern(
            _IF_YOU_HAD + rf"{{...80}}{_WOULD_KNOW}",
            unless=rf"{_KIND}|still (?:will|can|would)|need not|do not need|don't need|no action",
        ),
        hits=(
            "[[If you had an ounce of patience]], you would have had it yesterday.",
            "[[If you'd told us earlier]], we could have moved it.",
            "[[If you had opened the leaflet, you would know that]] it takes a week.",
            "[[if youd only checked the size chart]], it would have been fine",
            "[[If you would have listened]], there would be no issue.",
        ),
        near_misses=(
            "If you had any questions, call me.",
            "If you'd like a replacement, reply here.",
            "If you had already paid by transfer, please send me the receipt.",
            "If you had been charged twice we would see it here.",
            "If we had read your message sooner, you would have been spared the trip.",
        ),
    ),
    Rule(
        id="blame.if-you-bothered",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they are lazy or careless.",
        find=pattern(
            r"if you (?:really |truly |ever )?(?:cared|respected|valued|listened|trusted|loved|appreciated)\b(?={...80}\byou(?:'d| would)\b)",
            unless="please",
            reach="rest",
        )
        + pattern(
            r"if you (?:even|actually|ever|can even|could even) (?:read|look|check|listen|follow|understand|use|pay|think"
            r"|want|care|scroll|open|try|tried|looked|checked|listened|followed|wanted|cared)\b",
            unless="please",
            reach="rest",
        )
        + pattern(
            r"if you (?:would )?(?:re-?read|read|look at|check|look|go through|study|looked at|checked|go back and read)\b"
            r"{...60} (?:carefully|properly|closely|attentively|slowly|for once)\b",
            unless="please",
        )
        + pattern(
            r"if (?:you|your(?: [a-z]+){1,2}|someone|somebody|anyone|people)(?: [a-z']+){1,6} (?:for once|once in a while|now and then|now and again|occasionally|for a change|even once)\b(?={...80}(?:would|'d\b))",
            unless="please",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"if (?:you|ye|u|he|she|people|they|your \w+)(?:'d| would) (?:stop(?= \w+ing\b)|leave(?= [\w' ]{2,20} alone)|only|quit|answer|read|listen|look|check|learn|shut|bother|put half|put as much|put that|slow|calm|behave|pay attention|spend (?:half|as much|less))\b(?! me| us a| us the| a (?:note|message))",
            unless=r"sorry|apolog\w+|thank\w*|please|\blike\b|happy|glad|let (?:me|us)|\?|it would be (?:great|lovely|good|a great)|leave (?:it|them|a)|loss",
            reach="clause",
        ),
        hits=(
            "[[If you'd stop kicking the machine it would pour]].",
            "[[If you would read the whole line we'd be done]].",
            "[[If you actually read what I send]], we would be done.",
            "[[If you read my e-mail carefully]] you will find it.",
            "[[If you cared about your dog you would come on time]].",
            "[[If your manager opened her post once in a while we would be done]].",
        ),
        near_misses=(
            "If you would stop the standing order, I can set up the new one.",
            "If you would check the date, please, I can book it.",
            "If you'd leave it with us, we would be happy to look.",
            "If you read this after Friday, call the branch.",
            "If you only want the invoice, it is attached.",
            "Please don't bother to send it back.",
            "If you could look at page 3, the figure is there.",
        ),
    ),
    Rule(
        id="blame.should-have",
        family="blame",
        severity=Severity.WARN,
        why=_REPROACH,
        find=pattern(
            rf"{_CLAUSE_START}(?:you|u)(?:'d)?{_STRESS} (?:should|ought to|might want to){_STRESS}"
            rf"(?: have|'ve| of|ve){_STRESS} (?:{_DONE}|known better\b|noticed|thought|come|been (?:more )?(?:careful|aware|clearer|honest|quicker|patient)"
            r"|had the (?:courtesy|decency|sense))\b",
            unless=r"sorry|apolog\w+|told you|asked you|so (?:that )?you"
            rf"|(?:what|than|amount|price|rate|fare|figure|sum|date|one) you should|refund\w*|difference|nothing|anything|{_NEG}",
            reach="rest",
        )
        + pattern(
            r"(?:shouldn't you|couldn't you|should you not|could you not)(?: perhaps| maybe| at least| just)? (?:have|'ve) [a-z]+(?={...80}\?)",
            unless=r"sorry|where|what|how|when|which|received?|had|been",
            where="start",
            reach="to_end",
        )
        + pattern(
            r"all you (?:had|needed) to do was\b|you(?:'re| are) (?:exactly |precisely )?(?:the|one of the) (?:very )?reasons? (?:why |that )?(?:we|i|this|the|my|our|nobody|people|things)\b",
            unless=r"sorry|thank|love|like|glad|enjoy|checked|best|proud|happy",
            reach="rest",
        )
        + pattern(
            rf"(?:you|u){_STRESS} could{_STRESS}(?: have|'ve| of|ve){_STRESS}"
            r" (?:told|asked|called|rung|phoned|checked|read|said|mentioned|informed|looked|googled|let (?:us|me) know"
            r"|warned|replied|answered|thought|planned|been (?:more )?(?:careful|clearer|honest|patient))\b",
            unless=r"sorry|apolog\w+|nobody|no one|wish|(?:i|we)(?:'d| would)",
            reach="rest",
        )
        + pattern(
            rf"(?:you|u) (?:should{_NOT}|should never|ought not to)(?: have|'ve| of|ve)(?: (?:even|just|simply))? {_MISDONE}\b",
            unless=r"sorry|apolog\w+",
            reach="rest",
        )
        + pattern(
            r"you (?:are|were|'re) supposed to (?!receive|get|have|be|see|hear|arrive)[a-z]+\b",
            unless=r"sorry|apolog\w+|if|what|whether|how|when|where|not sure",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"you (?:really |of all people )?(?:should|ought to) (?:have )?(?:know|known|understand|realise|realize)"
            r" (?:better|by now|(?:this|that|it)(?: already| by now)?{end})",
        )
        + pattern(
            r"instead of (?:just |only |always |constantly )?(?:typing|shout\w*|moan\w*|complain\w*|argu\w*|threaten\w*|blam\w*|sitting (?:there|on)|sending (?:me|us)|being (?:negative|rude|angry|clever|cross|difficult|dramatic)|pressing|insult\w*|whin\w*|ranting|accus\w*|ringing|standing|playing|fight\w*|having a go)\b|(?:you|ye) (?:could|might)(?:'ve| have| of) (?:just |simply |at least |easily |always |also |perfectly well |first )*(?:asked|told|read|checked|looked|said|rung|rang|called|pulled|counted|pressed|mentioned|brought|waited|tried|listened|opened|clicked|picked|written|stopped|turned|moved|learned|measured)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|we've|our|\?|no way|nothing you could|so (?:that )?you could|\bif\b|broken|nobody|no one",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'d| had)? (?:had |naturally |rather |foolishly |simply |just )?(?:assumed|presumed|figured|imagined) (?:that )?(?:you|someone|somebody|a \w+|an \w+|people|anyone|everybody|everyone|adults)(?:'d| would|(?: \w+){0,3} would| knew| had| could| were| understood)\b(?! (?:received|got|left|gone|already))|i thought you(?:'d| had| would)(?: have)? (?:learn\w*|know|known|realised|realized|understood|noticed)\b|you (?:really )?(?:should|ought to|must|would|'d)(?: have)?(?: really| surely)? (?:know|known|learned|learnt|noticed|realised|realized|understood)[^.?!,\n]{0,30} by now\b|after (?:all these|so many|\w+|\d+) years,? you (?:still|should (?!be able|have (?:had|got|been))|ought)\b|(?:you|he|she),? of all (?:people|customers)\b|at (?:your|his|her) age(?={end}| i| one| you)",
            unless=r"sorry|apolog\w+|thank\w*|wrong\w*|mistak\w*|our fault|should have asked|free|discount|\?|\bdose\b"
            + r"|would (?:rather|prefer|like|want)",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[I assumed you knew how to use a lock]].",
            "[[I thought you'd have learned that]].",
            "[[You of all people should know]].",
            "[[After eight years you ought to know]].",
            "[[Use the form instead of shouting down the phone]].",
            "[[You could have rung the bell]].",
            "[[You could have simply asked at the desk]].",
            "[[Shouldn't you have measured the door first?]]",
            "[[All you had to do was press the button]].",
            "[[You should have checked the size before ordering]].",
            "[[You really should've told us]].",
            "[[You could have just called]].",
            "[[You should not have opened the casing]].",
            "[[You were supposed to bring the form]].",
            "[[After six years you should know better]].",
        ),
        near_misses=(
            "We assumed that you would rather have the early train.",
            "You could have waited indoors, but nobody said that it was open.",
            "You could have asked for a chair and we would have found one.",
            "I assumed you had received it, but the post lost it.",
            "After ten years you get a free lock, thank you.",
            "I thought you had left.",
            "Use the side door instead of pressing the bell twice, it is broken, sorry.",
            "If we had known, you could have waited inside.",
            "Had we known, you could have waited in the warm.",
            "You should have received an e-mail from us by now.",
            "You should have access again.",
            "There is nothing you should have done differently.",
            "You should have known that from the first day, not from a neighbour.",
            "I will return the difference to what you should have paid.",
            "This is the fee you should have paid from the start.",
            "I know you could have done without this.",
            "You should never have had to wait so long.",
            "You should not have been charged, and I have refunded it.",
            "We should have told you about the delay.",
            "I am sorry; you should have been told.",
            "You should know that the fee rises on 1 May.",
            "You were supposed to receive a call, and I am sorry that you did not.",
        ),
    ),
    Rule(
        id="blame.failed-to",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they have failed; the missing thing can be named without that.",
        find=pattern(
            r"(you)(?: have| had|'ve)?(?: (?:again|also|simply|clearly|still|once again|repeatedly|just|consistently"
            r"|apparently|evidently|obviously|yourself)){0,2} (?:failed|neglected|omitted) to\b",
            r"\1 did not",
            unless=r"not failed|never failed|if you (?:have )?failed",
        )
        + pattern(
            r"you(?: have| had|'ve)?(?: (?:again|also|simply|clearly|still|once again|repeatedly|just|conveniently"
            r"|apparently|evidently|obviously|yourself|then|even|flatly)){0,2}"
            r" (?:refused? to|(?:chose|decided|opted|preferred|elected|chosen) (?:not to|to (?:ignore|disregard|wait|leave it|overlook))"
            r"|conveniently (?:forgot|forgotten|overlooked|left out|ignored)|forgot (?:yet )?(?:again|once more)"
            r"|(?:ignored|disregarded|overlooked|been ignoring|brushed aside)\b(?! the error))",
            unless=rf"sorry|apolog\w+|so that|if you|free to|you refuse{_NOT}"
            + r"|as (?:we|i) (?:had |have )?asked|so (?:did|do) (?:we|i)\b",
            reach="rest",
        )
        + pattern(
            r"your (?:own |continued |repeated |constant |complete |obvious |apparent |sheer |total |persistent )?"
            r"(?:failure(?! (?:code|rate|report|notice|message)s?\b)|refusal|inability|unwillingness|reluctance|neglect|carelessness|negligence|inattention|incompetence"
            r"|laziness|sloppiness|(?:lack|want) of (?:attention|care|planning|preparation|understanding|communication"
            r"|co-?operation|organi[sz]ation|diligence|foresight|initiative|attention to detail|response|action|effort|respect"
            r"|support|interest|knowledge|urgency|preparedness|judge?ment|common sense)"
            r"|(?:poor|bad|late|sloppy|lacklustre|lackluster|shoddy) (?:planning|preparation|time[- ]?keeping|communication"
            r"|judge?ment|organi[sz]ation|effort|work|decisions?))\b",
            unless=r"not (?:due|because|about|your)|never",
            reach="rest",
        ),
        hits=(
            "[[You failed to]] attach the form.",
            "[[You have again neglected to]] sign it.",
            "[[You refused to sign]], so it went back.",
            "[[You chose to ignore both letters]].",
            "[[Your failure to return the card is why the door is locked]].",
            "This comes from [[your own lack of planning]].",
        ),
        near_misses=(
            "You ignored the second letter, as we had asked.",
            "Your failure code is E5.",
            "We failed to tell you, and that is on us.",
            "The payment failed twice on our side.",
            "You have not failed to do anything.",
            "I am sorry that you were ignored.",
            "You are free to refuse to sign.",
        ),
    ),
    Rule(
        id="blame.did-not-bother",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they could not be bothered.",
        find=pattern(
            r"(?:you|u)(?: (?:clearly|obviously|evidently|simply|just|also|still|apparently|even|really|yourself)){0,2}"
            rf" (?:(?:did|do|have|could|can|would|had)(?:{_NOT})?|can't|cannot|never|haven't|won't){_STRESS}"
            r" (?:bother(?:ed)?|be bothered|even (?:read|look|check|try|tried|ask|listen|open|reply|answer|call|pay|sign|looked"
            r"|checked|asked|listened|opened|paid|know|understand|think|consider|attempt|say|mention|provide|give)|care enough"
            r"|pay (?:any )?attention|paid (?:any )?attention|take the (?:time|trouble)|taken the (?:time|trouble)|listen|listened)\b",
            unless=rf"sorry|thank|please|wish|if you|need{_NOT}|don't even (?:have|need)|you don't have to|do you",
            reach="rest",
        )
        + pattern(
            r"you(?: (?:simply|just|clearly|obviously|evidently|plainly|still|also|yourself))? (?:did not|didn't|didnt|have not|haven't|never)(?: (?:clearly|obviously|properly|carefully|actually|really|fully))?"
            r" (?:read|follow(?:ed)?|think (?:of|about|to)|care|look (?:at|properly|carefully)|understand|understood|learn|learnt|learned"
            r"|do your (?:part|homework|research))\b(?! from)",
            unless=r"sorry|thank|if you|wrong|ours?|whether|do you"
            + r"|because (?:half|the|it|we|our|nobody|no one)|missing|unclear|confusing|badly",
            reach="rest",
        )
        + pattern(
            r"you(?: have|'ve)? never(?: once| even| actually)? (?:bothered|told|said|mentioned|replied|responded|answered"
            r"|paid|sent|read|checked|called|showed|turned up|showed up|informed|gave|given|listen|listened|got back|picked up"
            r"|provided|confirmed|returned|opened|looked|complained|reported|came|seem)\b(?! (?:us |me )?(?:a wrong|any|cause|reason|late|less|too))",
            unless=r"sorry|thank|if you|worry|refund\w*"
            + r"|no reason|why should you|needn't|need not|didn't have to|no need|not (?:your|a) (?:duty|job)",
            reach="rest",
        ),
        hits=(
            "[[You didn't bother to call]].",
            "[[You clearly did not even open the link]].",
            "[[You never told us about the dog]].",
            "[[You did not read the instructions]].",
            "[[you havent followed the steps]]",
        ),
        near_misses=(
            "You didn't understand the sheet because half of it was missing.",
            "You never told us, and there was no reason why you should.",
            "You did not receive the parcel, and I can see why.",
            "You never have to call twice for that.",
            "You don't even have to call.",
            "If you did not read the notice, do not worry.",
            "You did not do anything wrong.",
            "The reminder was sent on 3 May and payment was not received.",
        ),
    ),
    Rule(
        id="blame.your-fault",
        family="blame",
        severity=Severity.WARN,
        why=_FAULT,
        find=pattern(
            r"(?:this|that|it|which|problem|error|delay|mistake|fault|mess|issue|one|rest){~1} (?:is|was|were|'s)"
            r"(?: (?:all|entirely|clearly|purely|solely|simply|really|actually|plainly|only|obviously|very much|just|still|now)){0,2}"
            r" (?:your|yours)(?: (?:own|sole|team's|company's|side's))?"
            r" (?:fault|mistake|doing|carelessness|negligence|oversight|responsibility|(?:error|problem)(?! message| code| log| report| number))\b",
            unless=rf"{_NEG}|no|if|whether|asks?|asked|think|thought|suggest\w*|say\w*|see",
            reach="clause",
        )
        + pattern(
            r"(?:that|this|it|that one|this one)(?: is|'s|'s all| was)(?: (?:all|entirely|purely|totally|completely|really|squarely|100%))? on you{end}",
            unless=rf"{_NEG}|if",
        )
        + pattern(
            r"you (?:(?:only|really|can only|frankly) )?(?:have|'ve)(?: got)?(?: (?:only|no ?one|nobody|none))?(?: but| else)?"
            r"(?: to blame)?(?: but| except)? (?:yourself|yourselves|to blame)\b(?: to blame)?(?: but yourself)?"
            r"|blame yourself|you (?:did|have done|'ve done|brought) (?:this|that|it) (?:all )?(?:to|on|upon) (?:yourself|yourselves)"
            r"|(?:you(?:'re| are)|your [a-z]+ (?:is|are)) (?:entirely |the only one |solely |the one )?to blame|(?:that's|that is|it's|it is|so) your (?:own )?(?:loss|bad luck|look-?out|headache|funeral|tough luck|hard luck|affair)\b",
            unless=r"not (?:you|your|to blame|at|in)|never|nobody here|please|nor|[a-z]+n[']t|dont|if you",
        )
        + pattern(
            r"you(?:r (?:team|staff|people|side|driver|nephew|husband|wife|son|daughter))?"
            r"(?: have| 've| yourself| yourselves| clearly| obviously| only| alone){0,2} caused (?:this|that|it|the|all|us)\b"
            r"|caused by your(?: own)? (?:carelessness|negligence|mistake|error|misuse|neglect|delay|haste|actions?|behaviou?r)",
            unless=rf"{_NEG}|if|whether|sorry",
            reach="rest",
        )
        + pattern(
            r"you(?:'re| are)(?: (?:solely|the one|fully|entirely|alone|yourself|all))? responsible for (?:this|that|the|your own) (?:mess|delay|problem|situation|chaos|error|mistake|confusion|trouble)\b|you had one job|for your (?:own )?(?:mistakes?|carelessness|negligence|stupidity|laziness|(?:bad |poor )?planning|lack of|failure|oversight|forgetfulness|bad choices|inattention)\b",
            unless=rf"sorry|thank|apolog\w+|{_NEG}|if",
            reach="clause",
        )
        + pattern(
            r"you must have(?: [a-z]+)? (?:pressed|clicked|dropped|deleted|broken|done something|misread|misunderstood|misheard|forgotten|overlooked|messed|touched|entered|typed|put|mixed|confused|damaged|bent)\b",
            unless=r"sorry|been|if",
            reach="rest",
        )
        + pattern(
            r"user error(?!s| message| code| log| report| rate)|operator error|problem (?:exists )?between (?:the )?(?:chair|keyboard)"
        )
        + pattern(
            r"(?:usually |always |generally |nearly always |most often |mostly )?(?:on|at|from|by) (?:the )?(?:customer|client|user|member|passenger|buyer|guest|tenant|caller|patient|resident|owner)(?:'s|s'|s) (?:side|end|own \w+)(?={end})|problem (?:of|with) (?:the )?(?:setting|user|usage|handling|installation) by you\b",
            unless=r"sorry|apolog\w+|thank\w*|deliver\w*|bring|meet|door|send",
            reach="clause",
        ),
        hits=(
            "[[Faults like this are usually on the customer's end]].",
            "[[It is a problem of handling by you]].",
            "[[You are responsible for this mess]].",
            "[[You must have pressed the wrong key]].",
            "[[This is your own fault]].",
            "[[The delay was entirely your doing]].",
            "[[That's on you]].",
            "[[You only have yourself to blame]].",
            "We looked: [[user error]].",
            "[[Your team caused this]].",
        ),
        near_misses=(
            "We bring it to the customer's own door.",
            "I will meet them at the client's side of the gate.",
            "It is not your fault.",
            "None of this was your mistake.",
            "You ask if it is your fault.",
            "Through no fault of your own you lost a day.",
            "Your error log shows line 40.",
            "That one is on us.",
            "Please don't blame yourself.",
            "Our mistake, not yours: we typed the label wrong.",
            "I am sorry for the trouble this has caused you.",
            "Nobody here is going to blame you.",
        ),
    ),
    Rule(
        id="blame.responsibility",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they fell short of their duty; say what can be done from here.",
        find=pattern(
            r"(?:it's|it is|its|it was|that's|that is|remains)(?: (?:solely|entirely|always|still|ultimately|only))? your(?: own| sole)? (?:responsibility|job|duty|business) to\b",
            unless=r"(?:not|never|no longer|isn[']t|wasn[']t)(?: [a-z]+)? your",
            reach="rest",
        )
        + pattern(
            r"your(?: own)? [a-z]+(?: [a-z]+)? (?:is|are|does|do)(?:n't| not) (?:make (?:it )?|become )?(?:my|our|an?) (?:emergency|problem|concern|fault|business|responsibility|headache)\b"
            r"|(?:now|suddenly)(?: it's| it is| that's| that is|,? this is)? (?:my|our) (?:emergency|problem|fault|job|headache)\b",
            unless=r"sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            r"(?:is|was|'s|are|were|it's|that's)(?: (?:entirely|all|purely|solely|simply|really|completely|totally|only))? down to (?:you|your)\b",
            unless=rf"{_NEG}|choice|decide|whether|if|which",
            reach="clause",
        )
        + pattern(
            r"(?:take|accept|show)(?: some| a bit of| a little| more)?(?: personal)? responsibility for your\b",
            reach="rest",
        )
        + pattern(
            r"(?:it is|it's|is|remains|that is|that's|this is) (?:always |still |entirely |solely |very much |also |ultimately |really )*(?:the )?(?:customer|client|user|member|passenger|buyer|guest|tenant|parent|patient|resident|owner|student|applicant|travell?er|driver|your)(?:'s|s'|s)?(?: own)? (?:responsibility|job|duty|task|lookout|obligation) to\b",
            unless=r"sorry|apolog\w+|thank\w*|is not|isn't|\bwe\b|not your|under|clause|\bours\b",
            reach="clause",
        ),
        hits=(
            "[[It is the tenant's responsibility to air the room]].",
            "[[Take some responsibility for your pets]].",
            "[[It is your responsibility to arrive on time]].",
            "[[It was your job to measure the door]], not ours.",
            "[[Your deadline is not my emergency]].",
            "[[The delay is entirely down to you]].",
        ),
        near_misses=(
            "It is the tenant's responsibility to clear the drains, and ours to mend the roof.",
            "It is our responsibility to tell you.",
            "It is not your job to chase us.",
            "It is no longer your responsibility to pay that.",
            "It is our responsibility to arrive on time.",
            "You are responsible for the first 50 euros under the policy.",
        ),
    ),
    Rule(
        id="blame.clearly-you",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they are careless, and that everybody can see it.",
        find=pattern(
            r"(?:nobody|no ?one) (?:in|at|on|from) your (?:[a-z]+ )?(?:office|company|side|team|end|family|house|firm|school|department|business|shop) (?!is|was|will|would|needs?|has to|can|received|got|needed)[a-z]+\b",
            unless=r"sorry|if|in case|when|so that",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:you|u)(?: have| had| are|'ve|'re)? {clearly}(?: just| also| still)?"
            r" (?:(?:did|do|have|had|are|were|can|could|would)(?:n't|nt| not)|not|cannot|never|failed|missed|ignored|forgot"
            r"|misread|misunderst\w+|think|prefer|chose|decided|skipped|confused|mistaken|forgotten|overlooked|lost the)"
            r"\b(?! (?:get|got|receive|received|deserve|been|had|have|treated|hear|heard|given|told|happy|well))",
            unless=r"sorry|apolog\w+",
            reach="rest",
        )
        + pattern(
            r"(?:you {clearly}|{clearly},? you)(?: [a-z]+){0,4} (?:wrong|incorrect|incorrectly|mistaken|mistake)\b",
            unless=r"sorry|apolog\w+|if|we|our",
            reach="rest",
        )
        + pattern(
            r"(?:clearly|obviously|evidently|plainly|apparently|presumably),? (?:you|nobody|no one|your \w+|he|she)(?:'ve| have)? ?(?:didn't|haven't|have not|never|did not|not read|missed|skipped|forgot|ignored|misread|think the rules|know better|lost|believe you)\b",
            unless=r"sorry|apolog\w+|thank\w*|our|\bwe\b|(?:never|didn't|not) (?:got|get|receive\w*|had|been)|frustrat\w+",
            reach="clause",
        ),
        hits=(
            "[[Clearly you never saw the film]].",
            "[[Apparently your brother forgot it]].",
            "[[Nobody in your office answers the phone]].",
            "[[You obviously ticked the wrong box]].",
            "[[You obviously haven't looked at the photo]].",
        ),
        near_misses=(
            "Clearly you never got our letter, and that is our fault.",
            "Evidently he missed the turning, and we are looking for the van.",
            "Obviously you can reply here any time.",
            "You have clearly been through a lot.",
            "Clearly you did not get what you ordered, and I am sorry.",
            "Apparently your parcel was scanned in Leeds.",
        ),
    ),
    Rule(
        id="blame.did-you-read",
        family="blame",
        severity=Severity.WARN,
        why="A question that only means that the reader has not looked.",
        find=pattern(
            r"(?:did|have|had|do|can|could|are|were|has|would) (?:you|u|anyone (?:there|on your side|at your end))"
            r"(?: (?:not|even|actually|really|both(?:er)?(?:ed)?(?: to)?)){1,3}"
            r" (?:read|reading|check(?:ed|ing)?|look(?:ed|ing)?|open(?:ed)?|try|tried|listen(?:ed|ing)?|understand|understood|think"
            r"|thought|follow(?:ed|ing)?|know|pay(?:ing)? attention|notice|noticed|consider(?:ed)?|see|google[d]?|test(?:ed)?|taken)\b",
            unless=r"thank|happy to|not sure",
            reach="to_end",
        )
        + pattern(
            r"(?:did|have|do) you even\b|(?:did|have|do) you [a-z]+(?: [a-z']+){0,4} at all(?= ?\?)",
            unless=r"any|thank|if",
            where="start",
            reach="to_end",
        )
        + pattern(
            r"why (?:did you not(?! (?:get|receive|hear))|did(?:n't|nt) you(?! (?:get|receive|hear))|have you not|haven't you|could(?:n't|nt) you|can't you|would(?:n't|nt) you just|won't you|do you (?:not|never|always|keep)"
            r"|did you (?:even|wait|leave it|sign|agree|ignore|click|lie)|are you (?:even|still (?:asking|writing|complaining|arguing))"
            r"|don't you (?:read|learn|listen|understand|ever|people|just|think))\b",
            unless=r"understand why|see why|know why|asks? why|asked why|tell (?:me|us) why",
            reach="to_end",
        )
        + pattern(
            r"did you (?:really |seriously |honestly |actually )?(?:think|expect|believe|imagine)\b(?! (?:about|of|over|(?:one|two|three|four|a|an) [a-z]+ ?[,?]))",
            where="start",
            reach="to_end",
        )
        + pattern(
            r"(?:is|was) (?:it|that|this) (?:really )?(?:my|our) (?:fault|problem|mistake|job) (?:that|if|when|because|you|to)\b",
            where="start",
            reach="to_end",
        )
        + pattern(
            r"why (?:should|must|do|would) (?:we|i) (?:[a-z]+ ){1,5}(?:your|because you)\b|how (?:many|often)(?: [a-z]+){0,2} (?:have|must|do|did|should|shall) (?:i|we)(?: [a-z]+){0,2} (?:say|said|tell|told|explain|explained|write|written|ask|asked|repeat|repeated|warn|warned)\b|how many (?:more )?times(?: (?:do|must|should|shall|have|am|are|will|does|i|we|my|the|team)){1,3}(?: (?:have to|need to|going to|must|should))? (?:tell|told|say|said|explain|explained|repeat|repeated|write|written|answer|answered|remind|reminded|warn|warned|go over|been over)\b",
            unless=r"sorry|a day|a week|per|would you|you (?:can|need|have)",
            reach="to_end",
        )
        + pattern(
            r"why (?:you|u) (?:did|do|have|are|were|had) not\b|why (?:you|u) (?:are )?(?:always|again|keep)\b",
            where="start",
            reach="to_end",
        ),
        hits=(
            "[[Did you test it at all?]]",
            "[[Did you think the tickets print themselves?]]",
            "[[Is it our fault that it snows?]]",
            "[[Why should we pay for your broken key?]]",
            "[[Did you even read my last message?]]",
            "[[Have you actually checked the box?]]",
            "[[Can you not read?]]",
            "[[Why did you wait six weeks?]]",
            "[[How many springs have I said this?]]",
            "[[Why didn't you tell the driver?]]",
            "[[Why you did not check before ordering?]]",
        ),
        near_misses=(
            "Why did you not get it? It lay in the wrong tray.",
            "Did you expect two parcels, or one?",
            "Did you read the label number to the agent?",
            "Did you get the parcel?",
            "Why don't you try again tomorrow, and call me if it fails?",
            "I understand why you did not wait.",
            "Have you tried a different browser?",
            "Could you check the box number?",
        ),
    ),
    Rule(
        id="blame.you-would-know",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they ought to have known, and are slow not to.",
        find=pattern(
            r"(?:as |which )?you(?: would|'d)(?: (?:already|then|also|certainly|surely|perhaps|easily|of course|all))?"
            r" (?:have )?(?:know|known|seen|noticed|realised|realized|understood|understand|found|have)"
            r"(?: (?:this|that|it|so|all this|the answer)){0,2},? (?:if|had) (?:you|u|anyone)\b",
            unless=_KIND,
            reach="rest",
        )
        + pattern(
            r"you (?:knew|were aware)(?: of)? (?:exactly|full well|perfectly(?: well)?|very well|what you (?:were|signed|bought|ordered)|the (?:rules|terms|deal|risks?|conditions))\b",
            unless=r"if|whether",
            reach="rest",
        ),
        hits=(
            "[[As you would know if you had opened the letter]], the desk is closed.",
            "[[You'd know this if you read our mails]].",
            "[[You knew the terms when you booked]].",
        ),
        near_misses=(
            "You would know best which room you need.",
            "You will see a credit on your card by Friday.",
            "You will find out if you passed on 3 June.",
        ),
    ),
    Rule(
        id="blame.next-time",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears a lecture on what they should have done this time.",
        find=pattern(
            r"next time,?(?: (?:please|kindly|maybe|perhaps|try and|try to|just|sir|madam|do|you (?:should|could|might(?: want to)?|may want to|need to|must|ought to))){0,2}"
            r"(?: (?:actually|carefully|properly|first|at least|also|better|either))?"
            r" (?:re-?read|read|check|double-check|look|listen|find out|make sure|try|think|pay|plan|follow|use your|learn|do(?:n't| not)|be (?:more|a bit|a little|sure|on)"
            r"|remember|leave (?:earlier|on time)|come prepared|consider|put|take (?:a (?:photo|picture|look|moment|minute|second)|the time|more care|better care|care|note)|measure|set an alarm)\b",
            unless=r"and (?:i|we)(?:'ll| will)|happy|glad|discount|voucher|try the|give us",
            reach="clause",
        )
        + pattern(
            r"(?<![a-z0-9][ ])(?:so |and |but |maybe |perhaps |for |it may help in )*(?:next time|in future|going forward|another time|future),? (?:try|bring|go|read|check|ask|a |do |don't|somebody|someone|these|i hope|just|maybe|perhaps|call|keep|make|buy|take|use|it(?:'d| would) be|it's (?:a (?:good|better) idea|best|better|worth|wise|wiser|always|an idea)|we(?:'d| would) (?:ask|suggest|advise|recommend|prefer|encourage))|(?:hope|hoped|trust|expect|requested)(?: that)?(?: for| in| on)? (?:the )?(?:next \w+|future)\b{...30} (?:you|these|those|such|customers|guests|people|members|your \w+|our \w+|all)\b{...30}(?:will|would|shall|can)\b|(?<![a-z0-9][ ])(?:kindly |do |just |maybe |so |try to |remember to )*(?:scroll|read|check|bring|open|listen|look|ask|think|pick up|measure|keep|learn|carry|leave|book|count)\b{...60} (?:next time|this time|another time|in future|from now on)\b",
            unless=r"sorry|apolog\w+|thank\w*|you need|you(?:'re| are) (?:in|here|passing)|you visit|please|you (?:will|won't|can|may|should) (?:not|get|see|have|be)|you're|serve|see you|welcome|\bus\b|it's (?:on|free)|\bme\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Next time try the handle before the axe]].",
            "[[We hope that in future these few rules will be kept]].",
            "[[Kindly scroll to the end next time]].",
            "[[Next time read the contract before you sign]].",
            "[[Next time, please check what you ordered]].",
        ),
        near_misses=(
            "Next time it's out of order, a photo of the screen is enough.",
            "Next time please send two photos, one of each side.",
            "In future you will not be charged for it.",
            "We hope that next time we can serve you better.",
            "Next time you visit, ask for me.",
            "Next time, just call me and I'll do it on the spot.",
            "In future, you can book online.",
            "We will be more careful.",
        ),
    ),
    Rule(
        id="blame.try-reading",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they have not read, or cannot.",
        find=pattern(
            r"(?:how about|start by|maybe|perhaps|try actually|try properly)(?: actually| properly| just| perhaps)? (?:re-?)?reading\b|try reading (?:the|your|my|our|a) (?:label|terms|contract|e-?mail|sign|box|bill|invoice|policy|letter|small print|manual|map|ticket)\b"
            r"|learn (?:how )?to read|{hedge}(?: that)?(?: you(?: should| could)?)?(?: actually| just| properly)? (?:re-?read|have another look|look again|think (?:again|before|twice))\b"
            r"|(?:perhaps|maybe) you (?:should|ought to)(?: actually| just| first)? (?:read|listen|think|learn|ask yourself|look in)\b",
            unless=r"happy to|meter|next meter",
            reach="rest",
        )
        + pattern(
            r"(?:just |please |kindly )?read (?:what|everything) (?:it|i|we|they|the [a-z]+) (?:says?|said|wrote|sent|write)\b|use (?:your|some|a bit of|a little) (?:own )?(?:common sense|head|brains?|eyes|imagination|loaf|logic)(?:{end}| (?:for once|next time|please|and)\b)",
            where="start",
            reach="rest",
        )
        + pattern(
            r"(?:(?:please |just )?(?:do|fix|clean up|mind|sort out|solve) your own (?!thing|pace|label|seat|style)[a-z]+|learn (?:how )?to (?:read|listen|count|spell|wait|behave|google|search|use (?:the search|google|a search|your)))\b",
            where="start",
            reach="rest",
        )
        + pattern(
            r"rtfm|lmgtfy|let me google that for you|(?:just |go |try )google it|look it up yourself|read [a-z]+(?: [a-z]+){0,3} before (?:you )?(?:open|opening|post|posting|file|filing|raise|raising) (?:an?|another|the|this) (?:issue|ticket|case|complaint|dispute|chat|request)\b",
            reach="match",
        )
        + pattern(
            r"(?:do|did|done) (?:your|some|any|ur) (?:own )?(?:homework|research|due diligence)\b|get your (?:facts|story|act|house)(?: \w+)? (?:straight|right|together|in order)"
            r"|check your facts|(?:start |try )?pay(?:ing)? (?:more |closer |some )?attention(?: (?:to what|next time|when|please|for once))",
            unless=r"we|i|our",
        )
        + pattern(
            r",? (?:if|for|provided) (?:one|people|anyone|anybody|somebody|someone) (?:ever |actually |only |just |should |cares? to |bothers? to |takes? the trouble to )?(?:reads?|looks?|opens?|checks?|listens?|scrolls?|asks?|read)(?: (?:it|that|them|down|up|closely|carefully|there))?{end}"
            r"|without (?:asking|telling|informing|warning|checking with|a word to|consulting) ?(?:us|me|anyone|anybody)?(?: first)?,? (?:of course|naturally|needless to say)",
            unless=r"sorry|we should|our (?:fault|mistake)|let us know",
        )
        + pattern(
            r"before (?:you (?:start|go|come|went|came|started) )?(?:saying|accusing|blaming|complaining|making (?:\w+ )?(?:threats|accusations|claims|demands|a fuss|a scene)|threatening|shouting|telling (?:us|me|people|everyone)|pointing (?:the|your|a) finger|jumping|slating|slagging|kicking off|going off|lecturing|insulting|demanding|firing off|getting (?:angry|upset|cross|worked)|buying (?:a|an|live|the))\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bus\b|please (?:check|see|read)|buying (?:a|the) (?:new|ticket|second)|if you",
            reach="clause",
        ),
        hits=(
            "[[Check the shed before saying that it was stolen]].",
            "[[I'd read page three before making threats]].",
            "It is all in the leaflet[[, if one reads it]].",
            "The colour was changed on Monday, [[without asking us, of course]].",
            "[[RTFM]], it is on page 1.",
            "[[Try reading the label]].",
            "[[I suggest you re-read the contract]].",
            "[[Use your common sense]].",
            "[[Read what it says on page 1]].",
            "[[Do your homework]] first.",
            "[[Fix your own printer]].",
        ),
        near_misses=(
            "Let us look before blaming anybody.",
            "We should have checked before telling you so.",
            "Let us know if anybody asks.",
            "We changed the colour without asking you, and that was wrong.",
            "The lamp works if somebody checks the fuse first.",
            "I have read your message again and I see the point.",
            "I suggest you keep the box.",
            "Please read the meter again on Monday.",
            "We did our research and found the cause.",
        ),
    ),
    Rule(
        id="blame.you-people",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they are one of a tiresome crowd, not a person.",
        find=pattern(
            r"(?:people|customers|clients|those|tenants|patients|guests|students|buyers) who (?:actually|bother(?:ed)? to|know how to|appreciate|behave|are (?:polite|patient|grateful|reasonable|serious))\b|revolves? around (?:you|your)\b|(?:nobody|no ?one) else(?: has| had)?(?: ever)? (?:complain\w*|had (?:a|any) (?:problem|issue|trouble))\b",
            unless=r"sorry|yet|thank\w*|you are one|love",
            reach="clause",
        )
        + pattern(
            r"what (?:kind|sort|type) of (?:an? )?(?:person|people|adult|parent|man|woman|human|customer|idiot) (?!are|is|do|would you|should)[a-z]+\b|how (?:on earth|in the world|in god's name) (?:can|could|did|do|does) (?:you|anyone|anybody|one|someone|somebody)\b",
            reach="to_end",
        )
        + pattern(
            r"(?:no idea|beyond me|don't know|can't understand|cannot understand|can't imagine|a mystery|wonder|amazes me|amazing|mystery to me) how (?:you|anyone|anybody|someone|one) (?:manages?|managed|ever|survives?|gets? anything)\b|(?:get|getting|gets|got) on (?:my|our|everyone's) nerves\b|driv(?:e|es|ing) (?:me|us) (?:mad|crazy|up the wall|nuts|insane)\b",
            unless=r"with the pain|with everything",
            reach="clause",
        )
        + pattern(
            r"let's (?:be|act like|behave like) (?:adults|grown-?ups)\b|(?:can|could) we (?:be|act like) (?:adults|grown-?ups)\b|(?:admit|accept)(?: that)? you(?:'re| are| were) (?:wrong|mistaken|at fault)\b|just admit (?:it|you|that)\b",
            reach="clause",
        )
        + pattern(
            r"you do (?:this|that|it) (?:every (?:single|bloody|damn)|every time|all the time|constantly)\b|you (?:complain|moan|whine|argue|fight|shout|lie)(?: about| over| at| with)? (?:everything|everyone|everybody|all the time|constantly|anything)\b",
            unless="sorry",
            reach="rest",
        )
        + pattern(
            r"(?:we|i)(?:'ve| have)? (?:did|done|kept|held|met|paid) (?:our|my) (?:part|bit|job|word|side|share|end){...30}\byou (?:did not|didn't|have not|haven't|never|failed|should|still|must)\b",
            unless="sorry",
            reach="to_end",
        )
        + pattern(
            r"(?:you|u)(?: (?:just|only|simply|still|all|people|guys|also|then))? keep (?:on )?(?:asking|changing|sending|writing|calling|e-?mailing"
            r"|ignoring|complaining|insisting|refusing|shouting|blaming|repeating|forgetting|pushing|moving|demanding|making|saying|telling|doing"
            r"|bothering|reopening|posting|replying|questioning|arguing|threatening|chasing|harassing|messaging|ringing|missing|claiming|twisting|raising|clicking|wasting|coming|paying late|accusing|whining|moaning)\b",
            unless=r"sorry|apolog\w+|so that|can keep|as long as|to help|understand|no wonder",
            reach="rest",
        )
        + pattern(
            r"(?:everybody|everyone|every \w+ (?:somebody|someone|who)|people|folks?|they all) (?:who (?:comes|rings|calls|writes|complains)(?: [\w'-]{1,14}){0,4}? (?:thinks?|says?|believes?|wants?|has|have|is having|expects?|asks?|tells?|claims?|swears?)|asks|thinks|wants|says|always|is having|will (?:spend|measure|always))\b|(?:you(?:'re| are)|yours is|theirs is|he's|she's) not the only (?:one|job|customer|person|client|guest|tenant|patient|[a-z]+)(?={end}| in| on| with| who| we| i| to| here| that)|\d[\d,]* of you and (?:only )?(?:one|two|three) of (?:me|us)\b",
            unless=r"sorry|apolog\w+|thank\w*|not alone|affected|\?|our|\bwe\b|please|refund"
            + r"|whole|\btoo\b|as well|neighbou?rs?",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:we|i) (?:do )?(?:get|hear|see|read) (?:that|this|it|those|these|the [\w -]{3,20}?|one of (?:those|these))(?: one)? (?:a lot|all the time|every (?:day|week|year|summer|time|month)|a dozen times|daily|constantly|more than you)(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|fix\w*|help\w*|our",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[We get the goat story a lot]].",
            "[[I hear that one every week]].",
            "[[Everybody who rings on a Monday thinks so]].",
            "[[You're not the only bride in town]].",
            "[[There are 900 of you and one of me]].",
            "[[We keep the good seats for people who actually pay]].",
            "[[I have no idea how you manage to lose it each time]].",
            "[[Just admit it]].",
            "[[You complain about everything]].",
            "[[You keep changing the order]].",
            "[[What kind of person sends cash by post?]]",
            "[[Nobody else complained]].",
            "[[Your letters are getting on my nerves]].",
            "[[We did our part, you did not.]]",
        ),
        near_misses=(
            "You're not the only one, the whole street was without water.",
            "Everyone who rings is given the same number.",
            "We see this a lot and are working on a fix.",
            "I am sorry, we hear this every day.",
            "You're not the only one affected, and I am sorry.",
            "Everyone says that our sign is too small.",
            "You are not the only one; our scanner failed for all of them.",
            "We are lucky to have customers like you.",
            "Customers like you are why I like this job.",
            "People like you make the club work.",
            "Sorry that you keep having to call.",
            "You can keep using the old card.",
            "You always have 30 days.",
            "You keep the key until noon.",
            "What kind of person should sign the form?",
            "We did our part late, and you had to wait.",
        ),
    ),
    Rule(
        id="blame.one-who",
        family="blame",
        severity=Severity.WARN,
        why=_FAULT,
        find=pattern(
            r"(?:you(?:'re| are| were)(?: (?:the|after all the|actually the|literally the)) (?:only )?ones?|it (?:was|is|'s) (?:you|your [a-z]+)) (?:who|that|which|not (?:us|me))\b"
            r"(?! (?:suffer\w*|waited|helped|flagged|spotted|lost|found|noticed|told|reported|paid twice|knows?|decides?|matters?|had to|has to|have to|deserves?|bought|owns?|own|need\w*|want\w*|will|can|(?:were|was|is|are) (?!causing|delaying|refusing|not|blocking|holding|making|wrong|late|lying|confused|mistaken|responsible))\b)",
            unless=rf"thanks?|sorry|if|whether|{_NEG}",
            reach="rest",
        )
        + pattern(
            r"you (?:picked|chose|ordered|signed|booked|wanted|asked for|bought|decided|did|made|broke|dropped|clicked|entered|typed|approved|agreed|wrote|cancelled|canceled|changed|said|forgot|lost)\b{...50},? not (?:us|me|we|i|our|ours|my)\b",
            unless=r"sorry|if",
        )
        + pattern(
            r"you (?:broke|damaged|ruined|spilled|scratched|dropped|bent|cracked|wrecked) (?:it|the|this|that|our|my)\b",
            unless=rf"{_NEG}|if|when|whether|sorry",
            reach="clause",
        )
        + pattern(
            r"too (?:lazy|tight|cheap|proud|impatient|stubborn|idle|thick|stingy|drunk|vain|posh|precious|fussy|busy (?:on|complain\w+|shout\w+|film\w+|mess\w+|gossip\w+)) to\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bi\b|glue|paint|sauce|oil|pour|\bnot too|\bcut\b",
            reach="clause",
        )
        + pattern(
            r"you(?:'re| are) (?:just |only |simply |clearly |obviously |really )+(?:after|trying to get|looking for (?:a|an excuse|trouble|something|free)|angling|fishing|in it for|out to|upset because|angry because|annoyed because|cross because)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bif\b|\?|so (?:this|that|here)|understand\w*",
            reach="clause",
        ),
        hits=(
            "[[You're just after a free ticket]].",
            "[[You were too lazy to lift the lid]].",
            "[[You dropped the phone]].",
            "[[You are the one who cancelled]].",
            "[[It was you who dropped it]].",
            "[[You picked the colour, not us]].",
        ),
        near_misses=(
            "You are only after the plain one, so this is it.",
            "If you're just looking for a quiet room, take six.",
            "We were too proud to ask, and I am sorry.",
            "The glue is too thick to pour.",
            "It was you who spotted the double charge, so thank you.",
            "You are the one who knows the house best.",
            "I am sorry that nobody told you.",
        ),
    ),
    Rule(
        id="blame.dont-blame-us",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that you are pushing the fault back at them.",
        find=pattern(
            r"(?:do not|don't|stop|quit|can't|cannot|can not|instead of|before|rather than|easier to|start|without|keep|no use|no point(?: in)?|please) (?:you (?:start )?)?(?:blam(?:e|ing)|accus(?:e|ing)|point(?:ing)? (?:the |your )?fingers?(?: at)?)"
            r"(?: (?:us|me|our|my|everyone|everybody|others|other people|it on|the (?:app|system|driver|staff|courier|website|team|company|software|product)))\b",
            unless=r"don't blame the driver|blame yourself|we (?:don't|won't|will not)|i (?:don't|won't)|blame you\b",
            reach="rest",
        )
        + pattern(
            r"(?:so |then )?blame (?:your|whoever|it on your)\b",
            unless=r"don't|do not|not",
            where="start",
            reach="rest",
        )
        + pattern(
            r"instead of [a-z]+ing\b{...50} you (?:could|should|might)(?: have|'ve| of)? (?:just |simply |have )?[a-z]+\b",
            unless=r"sorry|we|our",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"(?:stop|quit|don't|do not|no use|enough) (?:with the )?(?:point|pointing) (?:the |your |that )?fingers?\b|(?:and|but|yet|and then|but then|and now|and still|then) (?:you )?(?:scold|scolding|blame|blaming|shout at|shouting at|accuse|accusing|fight with|fighting with|abuse|abusing|yell at|yelling at) (?:us|me|our|my|the)\b",
            unless=r"don't|do not|not|never|sorry|please don't|(?:come|ring|call|write|phone)(?: [\w'-]{1,14}){0,3} and (?:shout|yell|scold)",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"(?:so|then|and),? (?:please )?(?:don't|do not|dont) (?:complain|cry|whine|moan|act surprised|look at (?:me|us)|pretend|get (?:mad|angry|upset)|be (?:surprised|shocked|angry))\b",
            reach="rest",
        )
        + pattern(
            r"(?:and|so|please|now|just) stop (?:asking|writing|calling|e-?mailing|sending (?:me|us)|complaining|shouting|pestering|bothering|messaging|nagging|whining)\b",
            unless=r"can|could|to|we(?:'ll| will)|want|asked you|before you|that you",
            reach="rest",
        )
        + pattern(
            r"(?:instead of|rather than|stop|quit|before) (?:shouting|yelling|screaming|complaining|arguing|ranting|moaning|whining|getting (?:mad|angry|upset)|being (?:rude|angry)|attacking|insulting|threatening|harassing|demanding)\b",
            unless=r"sorry|we (?:will|'ll|should)",
            reach="rest",
        )
        + pattern(
            r"(?:shouting|yelling|screaming|ranting|swearing|cursing|threatening|threats|chasing|insults|insulting (?:us|me)|abuse|capital letters|caps(?: lock)?|capitals|anger|getting (?:angry|mad|upset)|being (?:rude|angry)|complaining|writing (?:me|us|every|again|so|to)|calling (?:me|us|every|again|ten|five)|e-?mailing|repeating|asking (?:me|us|again|the same|every|ten|five)|messaging)"
            r" {...60}(?:doesn't|does not|won't|don't|do not|will not|isn't going to|is not going to|are not going to|aren't going to|never|hardly|is not|isn't|only)"
            r" (?:make|makes|get|gets|help|helps|helping|change|changes|speed|speeds|fix|fixes|bring|brings|move|moves|work|works|solve|solves|impress|scare|turn|turns|slow|slows|going to|achieve|magically)\b",
            unless=r"sorry|my|our",
            reach="rest",
        )
        + pattern(
            r"(?:more|sending|repeating|capitals|duplicate|louder|typing|pressing|stamping)\b(?: [\w'-]+){0,8} (?:do not|don't|does not|doesn't|won't|isn't|never)(?: \w+)? (?:make|help|change|speed|produce|bring|move|get|fix|turn|mean|count|alter|improve|solve|create|conjure)\b",
            unless=r"sorry|apolog\w+|signal|error|if|no more|any more",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:what(?:'s| is)(?: the)? (?:use|point)|(?:there is|there's|it is|it's)? ?no (?:use|point)(?: in)?)(?: of| in)?"
            r" (?:shouting|yelling|screaming|getting (?:angry|mad|upset)|fighting|arguing|complaining|crying|scolding|abusing|threatening|blaming|(?:messaging|writing|calling|ringing|e-?mailing|asking)(?: (?:me|us|the [a-z]+))? (?:again|every|five|ten|all the time|about it|over and over))\b",
            reach="rest",
        ),
        hits=(
            "[[Instead of writing poems you could have paid the bill]].",
            "[[Stop pointing the finger at the crew]].",
            "So [[please stop asking]].",
            "[[Don't blame us for the weather]].",
            "[[Blame your bank]].",
            "You booked row 40, [[so don't complain about the view]].",
            "Check the pin [[instead of shouting at the rider]].",
            "[[Writing to five people won't make it faster]].",
            "[[What is the use of shouting on us now]]?",
            "[[More exclamation marks do not make more plumbers]].",
        ),
        near_misses=(
            "Come in and shout at me if it does any good.",
            "I don't blame you.",
            "Please don't blame the driver; we typed the label wrong.",
            "Calling the shop will get you an answer today.",
            "If calling doesn't work, write to me.",
        ),
    ),
    Rule(
        id="blame.how-can-we",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they make your work impossible.",
        find=pattern(
            r"how (?:are|am|were|was|is) (?:we|i|anyone|the (?:driver|courier|rider)|he|she|they) (?:supposed|meant|expected) to (?:know|guess|read|help|do|deliver|find|fix)\b",
            reach="to_end",
        )
        + pattern(
            r"how (?:should|would) (?:we|i) (?:know|have known|guess|have guessed)\b",
            unless=r"sorry",
            reach="to_end",
        )
        + pattern(
            r"(?:can't|cannot|won't|will not|not|no|don't|never|sick of|tired of|fed up with|had enough of)(?: [a-z]+){0,5} (?:people|customers|clients|those|guests|tenants|parents) who (?:can't|cannot|won't|will not|don't|do not|refuse|never|isn't|doesn't|always)\b",
            unless=r"you|us|our|sorry|account|eligible|charge",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:we|i) (?:can't|cannot|can not|can hardly|could not|couldn't)(?: possibly| really| magically)? (?:help(?: you)?|guess|know|read (?:your )?minds?|read minds|do (?:my|our|anything)|smell)\b{...40}(?:if|when|unless|what) you(?:r)?\b"
            r"|(?:we|i)(?:'m| am|'re| are)? (?:not|no) (?:mind[- ]?readers?|psychics?|magicians?|clairvoyants?|fortune[- ]tellers?|a mind[- ]?reader|a psychic|a magician|psychic)\b",
            reach="rest",
            leans=True,
            unless=r"from (?:the|this|your|a) (?:photo|picture|number|letter|form)",
        )
        + pattern(
            r"(?:was|is|'s|were|isn't|wasn't) (?:obviously |clearly |apparently |just )?too (?:much|hard|difficult|complicated) (?:(?:to ask|to expect)\b|for (?:you|your (?:team|staff)){end})|(?:wonder|not sure|no idea|don't know|don't see|can't see|fail to see|not clear) (?:why|what|how) (?:this|that|it|part)(?: (?:is|was|has to be))? (?:so|that|such|too) (?:hard|difficult|complicated|unclear)\b",
            unless=r"hope|not too much|sorry|understand|if",
            reach="clause",
        )
        + pattern(
            r"how (?:hard|difficult) (?:is|can|could|would|was) (?:it|that|this)(?: be)?\b|is (?:it|that)(?: really)? (?:so|that|too) (?:hard|difficult|complicated|much)\b"
            r"|would it (?:kill|hurt|have killed|have hurt) you",
            unless=r"for us|of us|too much trouble|i know how",
            reach="to_end",
        )
        + pattern(
            r"(?:cannot|can't|could not|couldn't|can not) be (?:guess\w*)|(?:cannot|can't) guess\b|did not (?:want|ask) us to guess",
            unless=r"sorry|apolog\w+|thank\w*|felt|feel",
            reach="clause",
        ),
        hits=(
            "[[We cannot be guessing which door it is]].",
            "[[How am I supposed to know which key you use?]]",
            "[[How should I know?]]",
            "[[How are we supposed to help if you never answer?]]",
            "[[I can't guess what you want]].",
            "[[How hard is it to read a label?]]",
            "[[I suppose reading page one was too much to ask]].",
        ),
        near_misses=(
            "I can't guess how that felt, and I am sorry.",
            "I would never send it with somebody who cannot lift it.",
            "How can we help?",
            "How can I reach you if you have more questions?",
            "You can expect our answer on Friday.",
            "You cannot be expected to know that.",
            "I know how hard it is to wait.",
        ),
    ),
    Rule(
        id="blame.told-you-so",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they were warned and did not listen.",
        find=pattern(
            r"(?:i|we)(?: (?:did|had|have|already|clearly|specifically|even|do)|'ve|'d){0,3} warn(?:ed)? (?:you|your [a-z]+)\b(?! (?:of|in advance|too late|that (?:my|our|i|we)\b))"
            r"|told (?:you|u) so|don't say (?:i|we) didn't (?:warn|tell)|you(?: were| have been| had been|'ve been) (?:duly |clearly |fairly )?warned",
            unless=r"sorry|should|if|(?:nobody|no one|who) told",
            reach="rest",
        )
        + pattern(
            r"you(?: were| have been| had been|'ve been)(?: (?:clearly|repeatedly|explicitly|fully|duly|specifically|plainly|expressly|already|very clearly))+ (?:told|informed|advised|notified|reminded|asked|made aware)\b"
            r"|you(?: were| have been|'ve been| had been) (?:told|informed|advised|notified|reminded|asked)(?: (?:this|that|about (?:this|it)|of (?:this|it)))? (?:clearly|{times}|more than once|countless)",
            unless=r"sorry|wrong|incorrect\w*|our|by mistake",
            reach="rest",
        )
        + pattern(
            r"(?:i|we) (?:did )?(?:told|tell|said)(?: you)?(?: that)? (?:this|that|it) (?:would|was going to|might|will) (?:happen|break|fail|go wrong|be|not|never)\b"
            r"|(?:this|that)(?:'s| is| was) what (?:happens|you get|comes|one gets) (?:when|if|for|of|from) (?:people|customers|someone|somebody|nobody|one|(?:you|u) (?:don't|do not|didn't|skip|ignore|wait|leave|buy|refuse|won't|never|insist|try to|rush|go cheap|think|choose))\b"
            r"|you(?:'ve| have)? had (?:all (?:of )?(?:last |the |this )?[a-z]+|plenty of [a-z]+|ample [a-z]+|more than enough [a-z]+|enough [a-z]+|weeks|months|years|[a-z0-9]+ (?:days|weeks|months|chances|opportunities|reminders))(?: and [a-z]+)? to\b",
            unless=r"right|reason|sorry|if|thank|and we|and i|under the old|now you|now it",
            reach="rest",
        )
        + pattern(
            r"(?:have|having|had) to (?:tell|explain|repeat|say|write|remind)(?: (?:to )?you)?(?: (?:the|of the))? ?(?:same|this|it|that|everything)(?: thing| things)? (?:daily|every day|every time|twice|over and over|each time|all over again|again and again)\b",
            unless=r"sorry|you had to|you have to",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?: just| only)? (?:keep|have to keep|always have to keep) (?:telling|explaining (?:it |this |that )?to|reminding|saying to) you\b|(?:i'm|i am|we're|we are) always (?:telling|reminding) you\b",
            unless="sorry",
            reach="clause",
        )
        + pattern(
            r"you(?: were| have been|'ve been) (?:given|offered|sent|shown|handed)(?: [a-z0-9]+){1,6} (?:and|but|yet) (?:you )?(?:still |then |again |simply |just |all )?(?:turned|refused|ignored|missed|declined|did|didn't|failed|never|rejected|chose|threw|lost|left)\b",
            unless=r"sorry|apolog\w+|wrong|by mistake",
            reach="rest",
            leans=True,
        ),
        hits=(
            "[[I keep telling you that the lift is out]].",
            "[[I am having to explain the same thing every day]].",
            "[[We warned you about the deadline]].",
            "[[You were clearly told that it does not fit]].",
            "[[We told you this would happen]].",
            "[[That's what you get when people skip the manual]].",
            "[[You had all summer to arrange it]].",
            "[[You were given three dates and turned down all of them]].",
        ),
        near_misses=(
            "The hall was locked and nobody told you so.",
            "You were told the wrong date, and I am sorry.",
            "We should have warned you.",
            "You will be reminded two days before.",
            "This is what happens when you press Save: the file moves.",
            "You had every right to ask.",
            "You had three days to cancel, and now you have fourteen.",
            "I warned you that my Spanish is poor.",
        ),
    ),
    Rule(
        id="blame.wasting-time",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they are not worth your time.",
        find=pattern(
            r"(?:wast(?:e|ed|ing|es)|a waste of|waste of) (?:of )?(?:[a-z]+ of )?(?:my|our|everyone's|everybody's|people's|the team's|other people's|both our|everyones)(?: [a-z]+(?:'s|s'))?"
            r"(?: (?:own|precious|valuable|limited|whole))? (?:time|days?|mornings?|afternoons?|evenings?|weeks?|hours?|energy|effort|resources?)\b",
            unless=r"sorry|thank|not want to|your time",
            reach="clause",
        ),
        hits=("[[You are wasting our time]].", "[[Stop wasting everyone's time with this]]."),
        near_misses=("I do not want to waste your time.", "Sorry that this wasted your morning."),
    ),
    Rule(
        id="blame.because-you",
        family="blame",
        severity=Severity.WARN,
        why=_FAULT,
        find=pattern(
            r"(?:because|since|only because|just because|cos|cause) (?:of )?(?:you|u)(?: (?:yourself|yourselves|just|simply|only|also|clearly))?"
            r" (?:never|refused|ignored|failed|insisted|couldn't|could not|can't|wouldn't|would not|won't|forgot|neglected|messed|screwed|broke|lost|"
            r"(?:did not|didn't|didnt|don't|do not|haven't|have not) (?:read|listen|check|follow|pay|bother|ask|tell|answer|reply|turn up|show up|pick|look|let|give|send|fill|mention|return|come|use|understand|like|plan|organi[sz]e|respond|want to|keep))\b",
            unless=r"sorry|apolog\w+|can't see|could not reach|couldn't reach|not because",
            reach="rest",
        )
        + pattern(
            r"thanks to (?:your (?:own |constant |lack|delay|late|refusal|mistake|carelessness)|you\b(?={...60}\b(?:late|delay|delayed|lost|mess|wait|waiting|extra|twice|have to|had to|stuck|cancelled|broken|cost|costs)\b))|because of you (?:that|we|i|the|my|our|this|now)\b|because of your (?:wrong |late |missing |incomplete |incorrect |bad |silly |repeated |own |constant |lack|refusal|mistake|carelessness|mess|silence|attitude|stubborn\w*)",
            unless=r"great|grateful|we (?:found|fixed|now|could)|glad",
            reach="rest",
        )
        + pattern(
            r"(?:because|cos|cause|coz) (?:you|ye|u)(?:'d| had| have|'ve)? (?:gone and|didn't (?!get|receive|have|know)|wouldn't|chose|decided|weren't in|forgot|hung|thought you|refused|ignored|insist\w*|don't (?:like|trust|read|listen|want|check)|dont|wont|were (?:too|late|not in|out)|fancied|woke|found a|only want)\b|since you (?:don't|want to get|insist|are so|seem so|feel so|like|know so|love)\b",
            unless=r"sorry|apolog\w+|thank\w*|\?|\b(?:our|we) (?:should|failed|fault|mistake|gate|own)|(?:not|n't) because you|you asked|right\b|i ask\b|in case",
            reach="clause",
        ),
        hits=(
            "[[It rang for an hour because you didn't hear the bell]].",
            "[[Since you want to get personal]], I will too.",
            "It came back [[because you did not answer the door]].",
            "It is late [[because of your mistake]].",
        ),
        near_misses=(
            "It is not because you didn't ring; our bell is broken.",
            "I have it here because you asked us to keep it.",
            "It is not because you were late, our gate was shut.",
            "It came back because the driver could not reach you.",
            "I am asking because you did not sound sure.",
            "Thanks to you we found the error.",
            "Thanks to you the line is up again.",
        ),
    ),
    Rule(
        id="blame.what-you-did",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears their own deeds held up to them; say what can be done from here.",
        find=pattern(
            r"you(?: just| simply| also| still| then| all| clearly| even)? (?:let(?! (?:[a-z]+ know|(?:us|me|him|her|them) (?:have|keep|borrow|in|off)))|waited(?= (?:until|till|too|so long|before|(?:\w+ ){1,3}(?:to|before))\b)|ignored|forgot|broke|threw|chose(?! (?:the (?!last|cheap)|our|an? |delivery|collection|option|standard|express|\d))|decided(?! (?:on|for)\b)|skipped|sat on|insisted|assumed|refused|planted|couldn't wait|wouldn't|went and|had to|took (?:him|her|it|them)|kept(?! (?:the|your|to|all|an?) )|left (?:it|him|her|them)|drove(?! (?:from|to|all|over|\w+ (?:miles|hours|kilomet\w+|km))\b)|washed|poured|shouted|swore|bawled|hung up|stormed|slammed|laughed|barged|demanded|wandered|leaned|leant|poked|fiddled|tinkered|rushed|jumped|blamed|moaned|whinged|ripped|tore|spilled|spilt|forced|overloaded|overfilled|dragged|squeezed|fancied|reckoned|figured|gambled|preferred)\b",
            unless=r"thank\w*|sorry|as you|if you|when you|apolog\w+|rightly|right|wait|had to (?:wait|call|ask|chase|pay|find|write|go|deal|come)|our (?:fault|mistake)|we (?:should|failed|were)"
            + r"|because (?:our|we|i)\b|,? (?:it's|it is) (?:at|on|in|behind|here)\b|that matters",
            where="start",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:so|and|and then|but|because|which) (?:then |now )?you (?:let(?! [a-z]+ know)|ignored|forgot|broke|threw|decided|skipped|sat on|insisted|assumed|refused|took (?:him|her|it|them)|left (?:it|him|her|them))\b|you (?:left|let|sat|kept|wanted|bought|signed|waited|chose)\b{...70},? and (?:now|then|still|yet) (?:you|it|we|call|called|expect|want|blame|complain)\b"
            r"|(?:and|but) (?:now|then|still|yet)(?: apparently| suddenly)?,? you (?:want|expect|ask|complain|blame|come|demand|act|wonder|think)\b",
            unless=r"thank\w*|sorry|apolog\w+|rightly|right|our (?:fault|mistake)|if",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"leav(?:e|es|ing) (?:it|this|things|everything|that)(?: all)? (?:until|till|to|so) (?:the last|now|today|the end|late|two|three|four|five|\d+|a (?:day|week|month)|christmas)\b|(?:i|we|one) can(?: really)? only (?:work|go by|guess(?! (?:what|how|why|at)\b)|assume|conclude|wonder|repeat|say|marvel)\b",
            unless=r"sorry|apolog\w+|hope|if you",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:you|ye|u|he|she)(?:'ve| have|'d| had)?(?: just| only| then| clearly| simply| also)? (?:dumped|chucked|slapped|shoved|yanked|lobbed|rammed|jammed|stuffed|bunged|crammed|bashed|cranked|kerbed|dunked|drowned|ruined|wrecked|smashed|butchered|botched|mangled|fiddled with|messed (?:up|about|around)|assumed|rushed|panicked|stormed|waltzed|swanned|bawled|whinged|moaned|bragged|haggled|skimped|gambled|barged|ranted|sulked|flounced|bodged|scoffed|skimmed|misread|misheard|unticked|couldn't wait|wouldn't listen|fancied)\b|(?:you|ye|u) (?:clearly|plainly|obviously|evidently|simply) (?:binned|ignored|lost|skipped|forgot|guessed|dropped|left|threw|never|missed)\b|(?:you|ye|u|he|she) (?:[a-z]+ed|chose|took|put|bought|went|got|kept|left)\b[^.?!,\n]{2,40} (?:to save (?:yourself )?(?:a|the|four|five|[\w]+ (?:bucks|quid|pounds|dollars|euros)|[$£€]|money)|to get out of|because you (?:didn't|couldn't|wanted|fancied)|to avoid paying)",
            unless=r"sorry|apolog\w+|thank\w*|\?|\bif\b|you (?:guessed|assumed) (?:right|correctly)|\bnot\b|\bwe\b|he is right|you(?:'re| are) right|to help|(?:anyone|anybody|most people) would|so would (?:anyone|i|most)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:,|and|,?\() ?which (?:is (?:exactly |precisely |also |roughly )?(?:what|where|why|when|how|the one) )?you(?: (?:already|also|clearly|then|kindly|duly|yourself))? (?:did|said no|ticked|chose|accepted|refused|declined|ignored|knew|didn't|did not|clicked|selected|opened|skipped|broke|unticked|forgot|dismissed)\b",
            unless=r"sorry|apolog\w+|thank\w*|\?|quite right|you(?:'re| are) right|did(?:n't| not) (?:get|receive|have|ask for|deserve|need|expect)|\bwe (?:should|failed|were)|right to|(?:accepted|chose|selected|opened|clicked) (?:on|in|at|when|from)|is yours|by (?:text|e-?mail|phone)",
            reach="rest",
            leans=True,
        ),
        hits=(
            "It said not to open it[[, which you did]].",
            "A cover is two pounds[[, which you declined]].",
            "[[You unticked it]].",
            "[[You shoved the whole cake into the slot]].",
            "[[You clearly binned the slip]].",
            "[[You left the lid off to save four quid]].",
            "[[You ignored the red light on the meter]].",
            "He had a fever, [[and you took him to the pool]].",
            "[[You signed it and now you complain]].",
            "[[Leaving it until the last day was a gamble]].",
            "[[We can only go by what you typed]].",
        ),
        near_misses=(
            "You forgot your scarf, it's at the desk.",
            "You took it to the wrong counter because our sign points there.",
            "You let us have the van for a day.",
            "You chose the slow boat, which takes nine days.",
            "You waited at the gate for two hours.",
            "You kept the box, so it can travel back in it.",
            "You decided on the oak, and it comes on Friday.",
            "You drove forty miles to a locked door.",
            "Payments stopped on the 4th because you let us know of the move.",
            "I can only see the last four digits from here.",
            "It was the blue one, which you did not get.",
            "Room four, which you selected on the form, is yours.",
            "We wrecked it, and he assumed that we would pay; he is right.",
            "If you misread the dial, it does not matter.",
            "You skimmed the milk, if I read it right.",
            "Our driver says that you rushed to help, thank you.",
            "You had to call three times, and I am sorry.",
            "You chose well, thank you.",
            "As you decided on Friday, the blue one is on its way.",
            "You rightly refused to pay twice.",
        ),
    ),
    Rule(
        id="blame.wrong-entry",
        family="blame",
        severity=Severity.NOTE,
        why="Naming the slip as the reader's own can sound like an accusation; name the thing instead.",
        find=pattern(
            r"(?:you|u)(?: (?:have|had|'ve)){0,1} (?:gave|given|entered|typed|provided|put|selected|chose|chosen|ordered|picked|clicked|filled(?: in| out)?|used|sent|supplied|booked|wrote)"
            r"(?: us| me| in)? (?:the |a |an )?(?:wrong|incorrect|invalid)\b|you (?:have |also )?forgot(?:ten)? to\b|you (?:have )?made a mistake",
            unless=r"if|in case|when|whether",
        ),
        hits=("[[You entered the wrong]] postcode.", "[[You forgot to]] sign page 2."),
        near_misses=("If you entered the wrong postcode, tell me.", "We sent you the wrong size."),
    ),
    Rule(
        id="blame.you-yourself",
        family="blame",
        severity=Severity.WARN,
        why=_FAULT,
        find=pattern(
            r"you (?:yourself|yourselves|only)(?: only)? (?:have |had |has |are |were |did )?(?:given|told|entered|put|selected|chose|chosen|cancell?ed|gave|accepted|written|wrote|confirmed the wrong|refused|filled|dropped|clicked|created|broke|caused|agreed|admitted|done)\b"
            r"|(?:your (?:mistake|fault|side|end|problem)) only(?=[ ]*[.,!?\n]|$)",
            unless=rf"sorry|thank|if|and we|managed|{_NEG}",
            reach="rest",
        )
        + pattern(
            r"you (?:are|r)(?: (?:only|simply|just|still|clearly))? (?:giving|entering|putting|sending|telling|providing|filling|selecting|typing|choosing) (?:us |me )?(?:the )?(?:wrong|incorrect|false)\b|you (?:are|r)(?: (?:only|simply|just|still|clearly))? not (?:understanding|listening|reading (?:my|our|the|what)|co-?operating|thinking|paying attention|willing to (?:listen|understand)|ready to (?:listen|understand))\b",
            unless=r"if|in case|when|sorry",
            reach="rest",
        )
        + pattern(
            r"you(?:'ve| have| really| completely| totally)? (?:messed|screwed|stuffed|cocked|mucked|botched) (?:it |this |that |everything |things )?up\b|you (?:botched|bungled|ruined|wrecked)\b",
            unless=rf"sorry|if|who|{_NEG}",
            reach="rest",
        ),
        hits=(
            "[[You only have given wrong pin]].",
            "[[You messed up the form]].",
            "[[You are only not understanding]].",
        ),
        near_misses=(
            "You only need one form.",
            "You need to sign both pages.",
            "You have not messed up anything.",
        ),
    ),
    Rule(
        id="blame.accusation",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that you take them for a liar or a cheat.",
        find=pattern(
            r"you(?:'re| are)(?: (?:just|clearly|obviously|simply|now|only|plainly|openly|all))? (?:lying(?! (?:awake|down|in|on|at|there|idle|around|low|flat))|making (?:this|that|it|things|stuff) up|twisting (?:my|our|the)|exaggerating|cheating|faking|pretending|imagining things)\b"
            r"|stop (?:lying|making (?:things|stuff|this|that) up|pretending|exaggerating|twisting)\b|you made (?:this|that|it) (?:all )?up\b|(?:that's|that is|this is|it's|it is)(?: simply| just| clearly| obviously)? (?:a|an outright|a blatant|a complete|a total|another|a damn|a bloody)? ?lies?\b",
            unless=rf"{_NEG}|if",
            reach="clause",
        )
        + pattern(
            r"(?:you(?:'re| are)|you (?:just|only|simply|clearly)|customers|people|everybody|everyone)(?: (?:just|only|clearly|obviously|simply|always|probably))? (?:trying|try|looking|want|wants|hoping|after)(?: to| for)? (?:get (?:something for|it for (?:free|nothing)|this for (?:free|nothing)|out of|away with|a free)|scam|cheat|trick|con|fool|game the|abuse|take advantage|avoid paying|wriggle|squeeze|something for nothing|a free (?:ride|lunch)|money for nothing|a freebie|freebies)\b"
            r"|something for nothing|(?:that's|a|what a) (?:very )?(?:likely|nice|touching|good) (?:story|try)(?={end})|nice try\b|how (?:very )?convenient\b",
            unless=rf"{_NEG}|sorry|if",
            reach="clause",
        )
        + pattern(r"(?:(?:don't|do not|stop) )?put(?:ting)? words in (?:my|our) mouths?\b")
        + pattern(
            r"(?:i|we)(?: simply| really| just| frankly| honestly)? (?:don't|do not|can't|cannot) (?:believe|buy) (?:you\b|a word|your (?:story|version|excuses?|claim)|that (?:story|excuse|for a))|(?:i|we) (?:highly|seriously|very much|strongly) doubt (?:that )?(?:you|your|anyone)\b",
            unless=r"sorry|(?:isn't|is not|not) (?:that|because)|will need|need to",
            reach="clause",
        )
        + pattern(
            r"you(?:'re| are)(?: (?:just|simply|plain|completely|totally|dead|clearly|quite|very much|badly|sadly|seriously|sorely|obviously|again))+ (?:wrong|mistaken|incorrect|confused)\b|you(?:'re| are) (?:wrong|mistaken) and you know it",
            unless=rf"{_NEG}|if|whether",
            reach="clause",
        ),
        hits=(
            "[[That is a lie]].",
            "[[How convenient]].",
            "[[You are lying]].",
            "[[You are just trying to get something for nothing]].",
            "[[I don't believe a word]].",
            "[[You are simply wrong]].",
            "[[Nice try]].",
            "[[You made that up]].",
            "[[Don't put words in my mouth]].",
        ),
        near_misses=(
            "It is not that we don't believe you, the maker asks for a photo.",
            "I am not saying that you are lying.",
            "I am sorry you are lying awake over this.",
            "The cat is lying on the bed, and the file lies on my desk.",
            "You are not wrong about the date.",
            "We don't believe the part is faulty, but I will send one.",
            "You were trying to get help, and we made it hard.",
        ),
    ),
    Rule(
        id="blame.falling-short",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears a verdict on themselves instead of what is needed now.",
        find=pattern(
            rf"{_EFFORT} (?:is|was|are|were|has been|have been|has|have|remains?|seems?|appears?|looks?)(?: (?:frankly|quite|rather|simply|very|really|still|just|nothing|at best|clearly|both|to be|so|often|consistently))*"
            rf" {_SHORT}\b",
            unless=r"sorry|apolog\w+|because (?:we|our|of our)|our (?:portal|system|fault|mistake)|helpful and",
            reach="clause",
        )
        + pattern(
            rf"{_EFFORT} (?:lacks?|lacked|fails? to|failed to|falls? short|fell short|shows? (?:little|no)|showed (?:little|no)|(?:has|have) shown (?:little|no)"
            r"|demonstrates? (?:little|no|a lack)|suggests? (?:a lack|that you)|reflects? (?:poorly|badly)|speaks? volumes|raises? (?:questions|concerns|doubts|serious)"
            r"|adds? (?:nothing|little)|miss(?:es)? the point|makes? (?:me|us) (?:doubt|question|wonder)|undermines?|jeopardi[sz]es?|leaves? (?:a lot|much|something))\b",
            unless=r"signature|page|date|attachment|sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are)?(?: (?:not (?:convinced|confident|certain)|question|doubt|seriously doubt|have doubts|beginning to (?:wonder|doubt|question)|starting to (?:wonder|doubt|question)))(?: that| whether| if| about| how| your)*"
            r" (?:you (?:really |fully |even |actually )?(?:understand|grasp|realise|realize|are (?:suited|capable|up to|committed|serious|fit|qualified|cut out)|have (?:what it takes|the skills|the experience|understood|any idea)|can (?:handle|cope)|take)|your (?:judge?ment|abilit\w+|commitment|suitability|fitness|motives|competence))\b",
            reach="clause",
        )
        + pattern(
            r"(?:clear|evident|obvious|apparent|plain)(?: to (?:me|us|everyone))?(?: that)? (?:you|your [a-z]+)(?: (?:did|do|have|had|are|were|can|could|does|has|is|was)(?:n't| not| never)| lack| failed| never| cannot| ignored| misunderstood)\b(?! (?:get|got|receive|received|deserve|been|had|have|treated|hear|heard|given|told|happy|well|at fault|to blame))",
            unless=r"sorry|apolog\w+|if|not your|(?:made|make|making) it",
            reach="clause",
        )
        + pattern(
            r"(?:{nth}|second) (?:appointment|deadline|date|payment|meeting|chance|visit)(?: that)? you(?:'ve| have)?(?: now)? (?:miss\w*|fail\w*|forg[eo]t\w*|ignor\w+|wast\w+)\b|(?:{nth}|second) (?:time|e-?mail|reminder|month|week|day)(?: in (?:a row|[a-z]+ [a-z]+))?(?: that)? (?:you|your [a-z]+)(?:'ve| have| has)?(?: now)? (?:miss\w*|fail\w*|forg[eo]t\w*|ask\w*|sent|chang\w+|cancel\w+|ignor\w+|been (?:told|late|asked|warned)|done|made|complain\w*|com(?:e|plained)|call\w*|written|raise\w*|let|lost|broken)\b",
            unless=r"sorry|apolog\w+|had to|thank",
            reach="clause",
        )
        + pattern(
            r"(?:how|so|too|very|shown|with) little (?:thought|effort|interest|care|progress|regard|consideration|respect|preparation)\b|(?:have|has|had) yet to see (?:any|a single|one|evidence|real)\b",
            unless=r"we (?:have )?shown|our|sorry",
            reach="clause",
        )
        + pattern(
            r"you(?:r team)?(?: (?:seem|appear|are)|'re)(?: to be)? (?:far |much )?more (?:interested|concerned|focused|keen|eager)(?: in| about| on| to)? [a-z ]{2,30} than\b",
            reach="clause",
        )
        + pattern(
            r"you(?:'ve| have)?(?: (?:really|badly|once again|again|all))* let (?:the (?:team|company|side|department|customers?)|us|me|everyone|everybody|your (?:colleagues|team)) down\b",
            unless=r"not|never",
            reach="clause",
        )
        + pattern(
            r"(?:please )?(?:do not|don't|never) let (?:this|that|it) happen again|(?:make sure|see to it|ensure)(?: that)? (?:this|it) (?:does not|doesn't|never) happens? again",
            unless=r"we|we'll|i|i'll|our",
        )
        + pattern(
            r"if you (?:can't|cannot|can not|won't|are not|aren't|are unable){...80}(?:we|i)(?:'ll| will| shall){...30}(?:someone|somebody|others|people)(?: else)? who (?:can|will|is|does)(?={end})",
            reach="to_end",
        )
        + pattern(
            r"(?:cover|covering|pay|paying|suffer|suffering|clean up|cleaning up|compensate|make up) (?:for|after) your (?:mistakes?|errors?|failures?|mess|shortcomings)\b|clean(?:ing)? up after you\b|would embarrass (?:an?|any|the|even|me|my)\b",
            unless=r"policy|insurance|included|covered",
            reach="clause",
        )
        + pattern(
            r"(?:the|our|all) other [a-z]+ (?:have|had) no (?:trouble|problems?|difficulty|difficulties|issues?) (?:with|meeting|doing|following|reading|paying|understanding|finding|using|filling)\b|other (?:teams|departments|suppliers|people|tenants|parents|companies) (?:have|had) no (?:trouble|problems?|difficulty)\b",
            unless=r"sorry|strange|odd|look into",
            reach="clause",
        )
        + pattern(
            r"(?:once again|yet again|as usual|as always),? (?:the|your) [a-z]+(?: [a-z]+){0,3} (?:is|are|was|were) (?:wrong|late|incomplete|incorrect|missing|a mess|unreadable|useless)\b",
            unless=r"we|our|sorry",
            reach="clause",
        )
        + pattern(
            r"reflect(?:s|ed|ing)?(?: very| rather| so)? (?:poorly|badly) (?:on|upon) (?:you|your|our|the|us)\b|(?:lack|failure|oversight|mistake|delay|error|negligence|shortcomings?|inaction|inefficiency)[a-z ]{0,40} on your (?:part|watch)\b|under your (?:watch|supervision|leadership)\b"
            r"|expect(?:ed)? (?:of|from|at|by) (?:someone (?:of|in|with|at) your|your (?:level|seniority|grade|standing|calib[a-z]+)|an? (?:senior|seasoned|experienced|professional|manager|director|leader|candidate))\b",
            unless=r"sorry|we|thank",
            reach="clause",
        )
        + pattern(
            r"rais(?:es|ed|ing) (?:some |very )?(?:serious|significant|substantial|grave|real|considerable) (?:concerns?|questions?|doubts?)\b|(?:is|are|was|were) (?:no longer (?:excusable|acceptable|tolerable)|inexcusable|unforgivable|intolerable)\b|(?:dampens?|damag(?:es|ing)|hurts?|undermines?|erodes?|casts? doubt on|diminish(?:es)?) your (?:credibility|reputation|standing|authority|competence|integrity)\b",
            unless=r"sorry|apolog\w+|we|our|i|my|us|protect|avoid",
            reach="clause",
        )
        + pattern(
            r"(?:concerning|troubling|disheartening|tiresome|frustrating|disappointing|surprising|worrying|alarming|sad) that (?:i|we) (?:need|have|must|still have|still need|had) to (?:reiterate|repeat|remind|explain|ask|say|point|tell|chase)\b"
            r"|assuming(?: that)? you (?:know how|can read|are capable|understand|even|can manage|actually)\b|(?:somewhat|barely|hardly|even|if you are|if you're) capable of\b|high horse\b",
            unless=r"device|phone|engine|machine",
            reach="clause",
        )
        + pattern(
            r"you (?:should|must|need to|have to|are expected to|will) (?:address|rectify|correct|fix|remedy) (?:this|it|these|them|your)[a-z ]{0,30} (?:immediately|at once|without (?:any )?(?:further )?delay)\b|(?:demands?|warrants?) (?:scrutiny|an explanation|an immediate)\b|(?:stark contrast to|a far cry from) (?:the|what|our)\b|your (?:current )?(?:trajectory|path|course|pace|behaviou?r|attitude) is (?:not sustainable|unsustainable)\b",
            unless=r"sorry|we fell",
            reach="clause",
        )
        + pattern(
            r"(?:consider|take|treat) this (?:as )?(?:your |a |an |the )?(?:formal |final |first |last |official |written )*warning\b"
        ),
        hits=(
            "[[I have yet to see any progress]].",
            "[[You seem more interested in the colour than in the price]].",
            "[[If you cannot pay in time, we will find somebody who can.]]",
            "[[We cannot keep paying for your mistakes]].",
            "[[The other tenants had no trouble with the form]]. [[All other guests had no trouble finding the key]].",
            "[[Once again the form you sent is incomplete]].",
            "[[This reflects poorly on you]].",
            "[[This raises serious concerns]].",
            "I wonder who signed it, [[assuming you can read]].",
            "[[You must fix this at once]].",
            "[[This work warrants an explanation]].",
            "[[Your performance has been below expectations]].",
            "[[Your response fails to address the point]].",
            "[[I doubt that you have the skills]].",
            "[[It is clear that you did not prepare]].",
            "[[This is the third time you have missed the date]].",
            "[[You have let the team down]].",
            "[[Do not let this happen again]].",
            "[[Consider this a formal warning]].",
        ),
        near_misses=(
            "Your report was late because our portal was down.",
            "Your proposal lacks a signature on page 3.",
            "This is the third time you have had to call, and I am sorry.",
            "We will not let this happen again.",
            "If you cannot come, we will find someone who can open the door.",
            "It is clear that you did not get the letter.",
        ),
    ),
    Rule(
        id="blame.harsh-words",
        family="blame",
        severity=Severity.WARN,
        why="So harsh a judgement puts the reader on trial; name the one thing that is needed.",
        find=search(_harsh_words, words=sorted({piece for word in _HARSH for piece in word.split("-")[-1:]})),
        hits=(
            "[[Your answer was careless.]]",
            "[[This shows a reckless disregard for the schedule.]]",
            "[[You seem oblivious to the cost.]]",
        ),
        near_misses=(
            "We were careless with your answer.",
            "I am sorry that your letter met with indifference here.",
            "Your account has insufficient funds.",
            "There is a lack of space on your phone.",
            "The dates on your form are inconsistent, so the clerk sent it back.",
            "If you find your balance insufficient, the transfer waits.",
            "Please tell us if your signal is unreliable.",
        ),
    ),
    Rule(
        id="blame.loaded-verb",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears their own anger told back to them; say what happened, without the colour.",
        find=pattern(
            r"(?:(?:after|when|before|until|till|because|since|and then|and|as) )?you(?:'d| had|'ve| have)?(?: (?:already|then|promptly|just|simply|also|all but|immediately|suddenly|only|still|instead|practically)){0,2} (?:"
            r"(?:stormed|flounced|stomped|huffed|swanned|waltzed|strutted|strode|stropped|sloped|bolted|scurried)(?: (?:off|out|in|away|round|around|into|up|back|past))\b"
            r"|(?:ran|run|went running|gone running|scuttled|trotted|toddled) (?:off|straight|crying|whining|whingeing|bleating|tattling) (?:to|and)\b|(?:went|gone|came|come) (?:straight |off |right )?(?:crying|whining|whingeing|bleating|tattling|moaning) (?:to|and)\b"
            r"|(?:ran|run|trotted|marched|stormed) (?:to|at|over to) (?:the |your |my |our )?(?:manager|boss|ombudsman|bank|press|papers|lawyers?|solicitors?|head office|regulator|council|police|internet|twitter|facebook|social media)\b"
            r"|kicked off(?= (?:at|with|about|over|because|in front|in the|on the|on (?:me|us|him|her)|again)|{end})|(?:had|have) (?:a (?:right |real |proper |good )?go|a pop|a dig) at (?:me|us|him|her|them|everyone|everybody|anyone|poor|my|our|(?:the|an?|your)(?: \w+)? (?:driver|courier|nurse|staff|team|man|woman|girl|boy|lad|apprentice|receptionist|agent|colleague|manager|cleaner|engineer|fitter|teacher|porter|waiter|waitress|cashier|trainee|steward|clerk|guard))\b|laid into\b|tore (?:into|strips off)\b|rounded on\b|turned on (?:me|us|him|her|my|our|the (?:driver|nurse|staff|team|girl|boy|lad))\b"
            r"|(?:threw|had|pulled|started) (?:a |an? (?:full |right |proper |complete )?|one of your )(?:strop|fit|wobbly|wobbler|paddy|hissy fit|hissy|meltdown|scene|tizzy|huff|outburst)\b|made (?:a|such a|quite a) (?:scene|fuss|song and dance)\b"
            r"|(?:flew off|lost|blew) (?:the handle|it (?:with|at)|your (?:temper|rag|top|cool|head|marbles))\b|blew up at\b|(?:bit|snapped) (?:my|our|her|his|the \w+'s) heads? off\b|mouthed off\b|sounded off\b|ranted\b|raved\b|whined\b|whinged\b|bleated\b|sulked\b|screamed (?:at|down)\b|yelled (?:at|down)\b|bombarded\b|hounded\b|pestered\b|badgered\b|harangued\b|slammed the (?:phone|door)\b|banged on about\b)",
            unless=r"sorry|apolog\w+|right to|rightly|meeting|campaign|project|no wonder|if you|season|event|match",
            reach="rest",
            leans=True,
        ),
        hits=(
            "She was fetching the key [[when you'd already flounced out of the shop]].",
            "He found the box [[after you had a right go at the apprentice]].",
            "[[You ran off to your bank]], who froze the money.",
            "[[You kicked off about the queue]], so he closed the hatch.",
        ),
        near_misses=(
            "You kicked off the season with two goals.",
            "I am sorry that you had to go straight to the bank.",
            "You went straight to the right desk; we sent you away.",
            "You had a go at the form, and most of it is right.",
            "The driver stormed off, which was wrong of him.",
        ),
    ),
    Rule(
        id="blame.your-own-choice",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that it serves them right; say what applies and what can be done.",
        find=pattern(
            r"you (?:\w+ly |just |simply |also )?(?:spent|spend|used|promised|gambled|withdrew|splashed out|threw away|pledged)(?: away)? (?:(?:the |some |all )?(?:money|cash|funds|sums?|more)|\W?\d+|what)(?: that| which| than| money| cash)*,? you (?:(?:didn't|did not|don't|do not|never|hadn't|haven't) (?:have|had|got|possess|own|earn)|(?:couldn't|can't|could not|cannot) afford)\b"
            r"|you (?:\w+ly |just |simply |also )?(?:spent|bought|ordered|booked|took on|took out|signed up for|rented|chose)(?: [\w'-]+){1,5} (?:that |which |than )?you (?:couldn't|could not|can't|cannot|could never|could hardly) afford\b|you (?:\w+ly |just |simply )?(?:spent|promised|borrowed|withdrew|ordered) (?:far |a lot |rather )?more than you (?:had|have|own|earn|were good for|could afford|can afford)(?={end})|(?:lived|living|spent|spending|bought|buying) (?:well )?(?:beyond|above|outside) your means\b",
            unless=r"sorry|apolog\w+|charged|if you|when you|worr\w+|our (?:fault|mistake)",
            reach="clause",
        )
        + pattern(
            r"(?:that|this|it|which|and that|so that)(?:'s| is| was|,? i'm afraid,? is)(?: also| only| still| all)? (?:exactly|precisely|literally|just) what you (?:\w+ly )?(?:signed\b(?: up)?(?: for| to)?|agreed(?: to)?|paid for|bought|asked for|chose|opted for|clicked(?: on)?|typed(?: in)?|wanted|let yourself in for)\b"
            r"|(?:(?:that|this|it|which)(?:\'s| is| was) |exactly |precisely |just )what you signed(?: up)?(?: for| to)\b|you(?:'ve| have)? (?:got|are getting|received|had) (?:exactly|precisely) what you (?:asked for|signed up for|paid for|ordered|deserved?)\b|you (?:made|chose) your (?:own )?bed\b|you (?:signed|agreed to) (?:it|them|this|that) (?:yourself|of your own (?:free )?will|with your eyes open|freely)\b",
            unless=r"sorry|apolog\w+|hope|hopefully|make sure|check|\bif\b|whether|glad|great|happy|thrilled|not|n't|confirm\w*|pleased|until|unless",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:is|was|'s) (?:a|your|one's|entirely your|very much your) (?:own )?choice (?:people|you|some) (?:make|made)\b|(?:nobody|no one|no-one) (?:here |at this \w+ |in this \w+ )?(?:talked|forced|pushed|begged) (?:you|him|her|them)(?: into| to| it|{end})|of your own (?:accord|free will|choosing)\b|with your eyes open\b"
            r"|you (?:wanted|asked for|chose|picked|bought|went for|insisted on) (?:it |the |a |an |them )?(?:\w+ ){0,4}(?:so|and) (?:you got|you get|that's what|that is what)\b|you (?:get|got) what you(?:'re| are)? (?:prepared|willing|ready) to\b",
            unless=r"sorry|apolog\w+|make sure|should|if you",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:the|no) (?:choice|decision|option|answer|arrangement) (?:was|had been|has been|that was)? ?(?:then |also )?(?:made to (?:go|do|skip|leave|decline|wait)|taken not to|selected was|chosen was|ticked was|made by (?:you|yourself)|was declined|was unticked)\b|(?:made|given|provided|done|caused|signed|agreed|turned off|turned on|deleted|unticked|left|opened) by (?:yourself|yourselves|your good self|your goodself|you)(?={end}| or)",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bour\b|\?|(?:can|must|should|could|may) be|needs? to be|to be|has to be|once|\bif\b|when|not (?:signed|made|done|caused)|be (?:signed|made)|please",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:your|his|her) own (?:fault|doing|negligence|carelessness|stupidity|mess)(?={end}| for| that| if| because)|(?:fix|clean up|sort out|clear up|mend|undo) your (?:own )?(?:mess|muddle|mistakes?|errors?|blunders?)\b|your (?:own )?(?:carelessness|laziness|sloppiness|stupidity|bad planning|poor planning|lack of (?:planning|preparation|care|organi[sz]ation|attention|foresight|patience))\b",
            unless=r"sorry|apolog\w+|thank\w*|not your|n't your|never your|not (?:his|her) own|no |press|happens",
            reach="clause",
        ),
        hits=(
            "[[Your own fault for not tying it down]].",
            "[[I stayed late to clean up your mess]].",
            "[[Your lack of planning is no reason to hurry]].",
            "[[The choice was made to go without a helmet]].",
            "[[No booking had been made by yourself]].",
            "[[It was turned off by you]].",
            "[[Nobody here talked you into it]].",
            "[[You wanted it cheap so you got it cheap]].",
            "[[You promised money that you never had]].",
            "[[You booked a suite you could not afford]].",
            "[[A loud street is precisely what you signed up for]].",
            "[[That is exactly what you agreed to]].",
            "[[You got exactly what you paid for]].",
        ),
        near_misses=(
            "It was not your own fault.",
            "You can undo your mistake by pressing Back, it happens to all of us.",
            "The decision was made to close the pool, and we should have told you.",
            "The form must be signed by you.",
            "You wanted the blue one and that is what we forgot, sorry.",
            "You were charged for a bag you did not have.",
            "Please check whether this is exactly what you asked for.",
            "You spent forty pounds you did not need to spend.",
            "I hope it is exactly what you wanted.",
        ),
    ),
    Rule(
        id="blame.it-was-you",
        family="blame",
        severity=Severity.WARN,
        why=_FAULT,
        find=pattern(
            r"(?:it|that)(?:'s| is| was|'d be| would be| would have been) (?:actually |also |in fact |only )?you(?! who (?:spotted|found|noticed|told|warned|saved|helped|thought of|reported|had to|waited|suffered|paid))(?:r (?!site|turn|choice|account|card|order|bank|phone|device|name|booking|house|street|order)\w+)?,? (?:who|that|which|[a-z]{2,}ing)\b",
            unless=r"sorry|apolog\w+|thank\w*|right|deserve\w*|found it|we (?:owe|let)|waiting",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:you|ye|u|your \w+|she|he) [^.!?\n]{1,40}, not (?:us|me|ours|mine)(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|\?|we (?:should|were)|\bif\b|can\b|please",
            reach="clause",
        ),
        hits=(
            "[[You packed it, not us]].",
            "[[It was you who left the gate open]].",
            "[[That would be you running three heaters at once]].",
            "[[It's your husband who signed]].",
        ),
        near_misses=(
            "It was you who spotted it.",
            "You should not have to pay, that is for us, not you.",
            "It was you who found the fault, thank you.",
            "It is your card that expires in May.",
            "I am sorry that it was you who had to tell us.",
        ),
    ),
    Rule(
        id="blame.you-did-choose",
        family="blame",
        severity=Severity.WARN,
        why="The stressed “did” reminds the reader that they have nobody else to blame.",
        find=pattern(
            r"you did (?:\w+ly )?(?:choose|sign|agree|have|know|accept|tick|opt|pick|click|want|insist|decline|say (?:at|that|you|on|so|yes|no)|get (?:the|to|a|your|what|transferred|told|sent)|receive)\b",
            unless=r"sorry|apolog\w+|thank\w*|right|mistake|miss\w*|we (?:lost|failed|should)|our|whether|if you did|everything|nothing",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:you|he|she|they)(?:'ve| have|'d)? had (?:\w+ ){1,3}(?:days|weeks|months|hours|years|minutes) to (?:\w+ )?[a-z]+\b",
            unless=r"sorry|apolog\w+|wait|if you|only|right|unfair|should have had|get (?:here|through)|put up|live with"
            + r"|(?:i|we)(?:'ve| have) (?:made|given|extended|moved)",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[You did choose the cheap ticket]].",
            "[[And you did say at the desk that you knew the way]].",
            "[[You had three weeks to ask your bank]].",
        ),
        near_misses=(
            "You had ten days to decide, and we have made it twenty.",
            "You did sign it, you are right, and we lost it.",
            "You did everything right.",
            "I am sorry that you had four days to wait.",
            "Tell me whether you did get the code.",
        ),
    ),
    Rule(
        id="blame.so-long-to-notice",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they were too slow; say what can be done from today.",
        find=pattern(
            r"(?:and |so |but |honestly |wow |look )?(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|\d{1,3})(?: whole| full| entire)? (?:weeks?|days?|months?|years?|hours?)(?: or so)?"
            r" (?:to (?:notice|read|find|realise|realize|decide|look|reply|answer|open|tell|mention|discover|complain|do|raise|report|think|say|spot|ring|write|speak|check)\b"
            r"|(?:late|after|on|later|down the line|out),? (?:and )?(?:you|is)\b|is (?:a |quite |rather |kind of |a bit )?(?:long time|long|late) to\b)",
            unless=r"sorry|apolog\w+|takes?|need\w*|please|we\b|our\b|us\b|allow\w*|if you|have|within",
            where="start",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Five weeks to notice a broken mirror]], well.",
            "[[Three days late and you call it urgent]].",
        ),
        near_misses=(
            "Two weeks to check a claim is too long, and we are sorry.",
            "Five days later, we sent the second box.",
            "You have three days to report it.",
        ),
    ),
    Rule(
        id="blame.and-then-you",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they have brought it on themselves and have no right to complain.",
        find=pattern(
            r"and (?:then |now |yet |still |after that )?(?:you|ye|u)(?:'re| are)? (?:still |then |now |actually |really |have the (?:nerve|cheek) to )?(?:wonder|moan|complain|blame|blaming|whine|whinge|expect|act as|shout|demand|cry|surprised|shocked|angry with|complaining|write (?:to )?(?:me|us)|tell (?:me|us)|come (?:to|at|back|crying|here)|call (?:me|us|it)|say (?:it's|we|that we))\b",
            unless=r"sorry|apolog\w+|right to|if you|when you|can|could|rightly|of course|please|happy|will",
            reach="clause",
        )
        + pattern(
            r"(?:you|one|ye) (?:can't|cannot|can not|don't|do not|doesn't|does not|shouldn't|can hardly)(?: [\w'-]{1,15}){1,9},? and (?:then |still |afterwards |come and )+[a-z]+\b|(?:you|one) (?:can't|cannot|can not|don't)(?: [\w'-]{1,15}){1,9},? and (?:expect|complain|moan|blame|demand|call it|beat|come)\b",
            unless=r"sorry|apolog\w+|please|want to|have to",
            reach="clause",
        )
        + pattern(
            r"and (?:now|then|yet|suddenly|somehow) (?:it's|it is|that's|that is|this is) (?:all |somehow |suddenly |apparently )?(?:our|my|us|me)\b|and (?:it's|it is) (?:our|my) (?:emergency|problem|fault|job|mess) (?:now|then|suddenly)\b|and it is (?:me|us|i) (?:who|that|the)\b",
            unless=r"sorry|apolog\w+|turn|responsib\w+|right"
            + r"|wonderful|lovely|good news|great news|relie\w+",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:and|but|only to)(?: then)? (?:then |now |still )?(?:complained|complains|complaining|moaned|kicked off|(?:come|came|coming) crying|blamed? (?:us|me)|acted surprised|sulked|demanded|think afterwards|shouted (?:at|about))\b|and then (?:you )?(?:complain|blame|moan|shout|want (?:us|me|your)|wonder why|cry|kick off)\b|afterwards (?:complain|blame|moan)\w*",
            unless=r"sorry|apolog\w+|thank\w*|about us|rightly|\bif\b|you can|please|\?",
            reach="clause",
        )
        + pattern(
            r"(?:was|were|been) (?:working |perfectly |absolutely |completely |spotlessly )*(?:fine|clean|fully working|in (?:perfect|full|good) (?:order|condition|working order)|spotless|immaculate|intact) (?:until you|when you (?:collected|took|drove)|before you)\b|(?:wasn't|weren't|was not|were not) there when (?:it|they|you|he|she) (?:left|collected|took|came)\b|until you got your hands\b|(?<![a-z0-9][ ])(?:a )?bit rich\b",
            unless=r"sorry|apolog\w+|thank\w*|hope|courier|\bour driver|want to see|look at it|have a look",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[It was working fine until you opened it]].",
            "[[The dent wasn't there when it left us]].",
            "[[Bit rich from a man with no brakes]].",
            "[[You ate the whole pie and then complained]].",
            "[[People sign first and think afterwards]].",
            "[[You park on the lawn and then you complain about mud]].",
            "[[You can't skip the lessons and then blame the teacher]].",
            "A year without a service, [[and now it's our problem]].",
        ),
        near_misses=(
            "The vase was intact when we handed it to the carrier.",
            "The pump was fine when it left us, so we want to see it.",
            "The room was clean when you came, I hope.",
            "Sorry, it was fine when it left us and our courier broke it.",
            "If it hums and then complains about the lid, call me.",
            "Three guests rang and complained about us, rightly.",
            "I signed first and thought afterwards, sorry.",
            "Press the button and then you can call us from the car.",
            "We lost it, and now it's our job to find it; sorry.",
            "You cannot park there and then walk through, please use the bridge.",
        ),
    ),
    Rule(
        id="blame.we-did-send",
        family="blame",
        severity=Severity.WARN,
        why="The stressed “did” says that the reader had every chance and let it go by.",
        find=pattern(
            r"we did (?:kindly |gently |clearly )?(?:send|recommend|mention|offer|let|advise|suggest|remind|flag|point|consider|warn|ask|say that)\b|i did (?:gently |actually )?(?:mention|recommend|float|advise|suggest|flag|point|warn|raise|ask in)\b",
            unless=r"sorry|apolog\w+|wrong|should|not"
            + r"|but (?:to|it|by|with|not|the|he|she|they|nobody|in|on)\b|to (?:the (?:driver|team|depot|office|fitter|crew|shop|desk)|him|her|them)\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[We did send three reminders]].",
            "[[I did mention the gate in March]].",
        ),
        near_misses=(
            "We did send it, but to your old house.",
            "We did send it, but to the wrong address.",
            "I did ask the clerk, and she said no.",
            "Did we send you the key?",
        ),
    ),
    Rule(
        id="blame.do-read-in-future",
        family="blame",
        severity=Severity.WARN,
        why="A rule for the future is heard as a scolding for the past.",
        find=pattern(
            r"(?:do |please |kindly |always |next time )+(?:please |kindly )?(?:read|check|look at|study|measure|learn|count|listen|adjust|refrain|try to arrive|arrive|be on time|remember|make sure)\b{...60}(?:in future|next time|going forward|from now on|before (?:ordering|booking|posting|writing|complaining|resubmitting|pressing|accusing|replying)|in the future|this time)\b",
            unless=r"sorry|apolog\w+|so that|to avoid|we|log off",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Do please read the small card in future]].",
            "[[Kindly check the bag before complaining]].",
        ),
        near_misses=(
            "Please check the seal next time, so that we can claim it from the maker.",
            "Please read the meter before Monday.",
        ),
    ),
    Rule(
        id="blame.why-anyone-would",
        family="blame",
        severity=Severity.WARN,
        why="Wondering aloud how anyone could do it calls the reader a fool.",
        find=pattern(
            r"(?:why|how) (?:anyone|anybody|somebody|someone|people|you|they|he|she)\b{...80} (?:is|are|was) beyond (?:me|us)\b|who in (?:the name of|god's name|heaven's name|the world|their right mind)\b|who(?:'s|se| is) (?:fault|doing)(?:'s| is) (?:that|it|this)\b",
            unless=r"sorry|our|we\b|ask\w*|matter\w*|no matter|tell",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Why anybody paints a ceiling first is beyond me]].",
            "[[Who in the name of mercy leaves a cake on a radiator]]?",
        ),
        near_misses=(
            "I would not talk about whose fault it is before it is mended.",
            "Why our driver left it there is beyond me.",
            "It does not matter whose fault it is, we will mend it.",
        ),
    ),
    Rule(
        id="blame.would-have-spared",
        family="blame",
        severity=Severity.WARN,
        why="It tells the reader what they should have done, when it is too late to do it.",
        find=pattern(
            r"(?:would|could|might)(?:'ve| have| of) (?:\w+ ){0,2}(?:avoided|saved|spared|prevented) (?:(?:you|us|us both|everyone|everybody|me|him|her) )?(?:all (?:of )?(?:this|that)|(?:this|that|the|the whole|a lot of|a great deal of|some|much of|any of|an? \w+(?: \w+)?)(?: \w+){0,2} ?(?:trip|journey|weeks?|days?|hours?|months?|trouble|bother|fuss|drama|upset|arguments?|letters?|confusion|delay|business|thing|mess|unpleasantness|pounds|dollars|euros|fee|bill|panic|tears)|this|us both)(?={end}| and\b)",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:should|could|failed|would)|\bour\b|from (?:us|me)|\bif (?:we|i)\b|\?|i (?:should|could)",
            reach="clause",
        )
        + pattern(
            r"if (?:it|that|this|they|the \w+)(?: (?:really|truly|actually|all))? (?:mattered|meant|was|were)(?: to you)? (?:that|so|as) (?:much|important|urgent|precious|vital|valuable|dear|crucial|essential|special)(?: to (?:you|him|her|them))?,?{...60} (?:would|'d|why|should|could|might|was never|were never|wouldn't)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:should|would)|i (?:should|would)",
            reach="clause",
        )
        + pattern(
            r"(?:would|'d|might|could)(?: [\w'-]+){1,6} if (?:you|he|she|they|your \w+)(?:'d| would| had)? (?:stopped|quit|left|leave|let|stop) (?:\w+ing|it be|them be|(?:it|them|him|her|us|things|well|the \w+) (?:alone|be|in peace))\b",
            unless=r"sorry|apolog\w+|thank\w*|would help|safe\w*|\?|until",
            reach="clause",
        ),
        hits=(
            "[[Asking at the desk would have saved you the three weeks]].",
            "[[Reading the label first would of avoided all this]].",
            "[[If the ring mattered that much, it would not have gone in the wash]].",
            "[[The clock would keep better time if you stopped poking it]].",
            "[[The hens might lay if he left them in peace]].",
        ),
        near_misses=(
            "A call from us would have saved you the trip, and I am sorry.",
            "We should have rung, it would have spared you the journey.",
            "The cover could have prevented a crack, as it does in most falls.",
            "If it is that urgent, ring the night desk.",
            "If it was so important to us, we would have kept it, and we did.",
            "It would help if you stopped the machine until Monday.",
            "The car would start if you let the clutch out slowly.",
            "A paper copy could have saved the trip, is that what you mean?",
            "The guard would have saved the blade.",
            "The vet might see him today if you left now.",
        ),
    ),
    Rule(
        id="blame.and-now",
        family="blame",
        severity=Severity.WARN,
        why="What the reader did is lined up with what came of it, as before a judge.",
        find=pattern(
            r"(?:(?<![a-z0-9][ ])|(?<=so[ ])|(?<=and[ ])|(?<=but[ ])|(?<=that[ ]))you(?:'ve| have)? (?!can|will|may|should|must|might|were|are|asked|wrote|called|reported)[a-z']+\b{...90},? and now (?:you|it's|it is|is|everybody|everyone|somebody|the \w+ (?:is|are)|at|pretend|your|i'm)\b",
            unless=r"sorry|apolog\w+|thank\w*|can\b|\bour\b|\bwe\b|afraid|please|waiting",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"because (?:somebody|someone|some \w+)(?: (?:on|at|in|from|over) (?:your \w+|there))? (?:uploaded|woke|decided|fancied|believes|thinks|couldn't be bothered)\b|because (?:nobody|none) of (?:your|you)\b|because (?:somebody|someone) over there\b",
            unless=r"sorry|apolog\w+|\bour\b|\bwe\b|here\b",
            reach="clause",
        )
        + pattern(
            r"(?:is|are|was|were|all|entirely|be|very much)(?: all| entirely| very much)? your own (?:doing|work|making|choosing|invention|handiwork|creation|planning|brainwave)\b|that was (?:all )?your (?:(?:entire|whole|only|one|big) (?:job|task|part|plan)|own (?:choice|mistake|error|idea|decision|wish|call)|brainwave|(?:choice|mistake|idea|decision|error|wish|doing)(?={end}| not\b))",
            unless=r"sorry|apolog\w+|\bif\b|whether|lovely|good|great|thank\w*|\bnot your|n't your",
            reach="clause",
        )
        + pattern(
            r"(?:not|n't|never|hardly) (?:our|my|anyone's|anybody's) fault(?={end}| (?:there|theres|the|your|she|he|they|it|you|that|this|if|people|when)\b)",
            unless=r"sorry|apolog\w+|although|though|\bbut (?:we|i)\b|we(?:'ll| will)|i(?:'ll| will)|happy|so we|yours? either|say\w*|said|\?",
            reach="clause",
        )
        + pattern(
            r"(?:explained|told|showed|shown|written|wrote|answered|warned|reminded|advised|informed)\b(?: [\w']+){0,6} on (?:two|three|four|five|several|both|\d+|many|multiple|numerous|more than one) (?:separate )?occasions?\b|(?:which|that|as|what) (?:i|we|he|she|they) (?:told|asked|warned|begged) (?:you|ye|him|her)(?: \w+)? (?:not|never) to\b",
            unless=r"sorry|apolog\w+|wrong|thank\w*|\bnot (?:told|informed|answered)|should",
            reach="clause",
        )
        + pattern(
            r"(?:now|then|you're|you are|we're|we are|they're|everybody is|everyone is) suddenly \w+|suddenly (?:everybody|everyone|they're|you're|you are|you have|there's|nobody)\b",
            unless=r"\bif\b|works?\b|stopp\w+|sorry|restart\w*|clos\w+|shut\w*|feel\w*|ill\b|alone|facing|without",
            reach="clause",
        )
        + pattern(
            r"so unless (?!you (?:tell|object|would|'d|prefer|say|hear|want|need|let|ask|reply|have (?:questions|any|objections)|are (?:happy|unhappy)|mind)|i hear|we hear|anyone|someone objects|i am told|otherwise)\w+|draw your own (?:conclusions?|lessons?)\b",
            unless=r"sorry|please|i(?:'ll| will| can)|we(?:'ll| will| can)",
            reach="clause",
        )
        + pattern(
            r"because (?:you|ye|u|he|she|your \w+) (?:slept|turned up|let|poured|hit|kept|left|waited|loaded|took off|live|have no|sanded|dropped|spilled|spilt|parked|shut|touched|moved|cut|washed|bent|leaned|unplugged|overfilled|jumped|fiddled|messed|drove|burned|burnt|melted|scratched|shook|soaked)\b",
            unless=r"sorry|apolog\w+|\bour\b|\bwe\b|thank\w*|please|\?|understand|safe\w*|\bnot because|n't because",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:might|could) have (?:hinted|spared (?:you|him|her|them)|tipped (?:you|him|her|them) off|suggested as much|told (?:you|him|her|them)|given (?:you )?(?:it|that|the game) away|worked (?:that|it|this) out)\b",
            unless=r"sorry|apolog\w+|\bour\b|\bwe\b|\bi\b|\?",
            reach="clause",
        ),
        hits=(
            "[[You cut the hedge in May and now the birds are gone]].",
            "[[I won't paint it again because somebody woke up and wanted it green]].",
            "[[The queue is long because none of your lot came in time]].",
            "[[The dent is all your own work and it will be billed]].",
            "[[That was your one job]].",
            "[[That was your brainwave]].",
            "[[It's not our fault the rain came in]].",
            "[[I've explained the lift to you on three occasions]].",
            "You bleached it, [[which I told you not to do]].",
            "Worn all summer, [[and suddenly they're too small]].",
            "The film was late, [[so unless trains run backwards]], no.",
            "The plant was healthy when it left, [[so draw your own conclusions]].",
            "[[The rug is grey because you washed it with a boot]].",
            "It is two volts, [[as the label might have hinted]].",
        ),
        near_misses=(
            "You have been patient for a week and now it is our turn.",
            "You reported the leak in May and now the wall is wet, and I am sorry.",
            "The pump stopped because somebody here forgot the fuse.",
            "Was that your own work? It is lovely.",
            "It is not our fault, but we will mend it for nothing.",
            "I have told you the wrong price on two occasions, sorry.",
            "If the screen suddenly goes dark, hold the button.",
            "We could have told you in May, and I am sorry.",
            "It is not because you left it open, our latch is bent.",
            "The app was suddenly closed on Monday, and everyone is waiting.",
            "I am free on Monday, so unless you object I will come then.",
            "You will be charged once, so unless you want a copy there is nothing to do.",
        ),
    ),
    Rule(
        id="blame.of-your-making",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they have brought it all on themselves.",
        find=pattern(
            r"(?:decision|choice|risk|discomfort|delay|result|gamble|bed|situation|evening|problem|mess) (?:that |which )?you (?:made|chose|took|arranged|brought on|created|earned|caused)(?: for)?(?: yourself)?(?={end})|\bone you (?:made|chose|arranged|brought|caused) (?:for |on |upon )?yourself\b",
            unless=r"sorry|apolog\w+|good|lov\w+|great|congrat\w*|which|happy|respect|right|please|photo|model",
            reach="clause",
        )
        + pattern(
            r", (?:so |and )?your (?:own )?(?:problem|bill|mess|fault|lookout|fine|risk)(?={end})",
            unless=r"sorry|\bif\b|not\b|n't\b|name|address|number|attached",
            reach="clause",
        )
        + pattern(
            r"(?:have|has|had|'d|having|got)(?: still| even| also)? the (?:bare-faced |sheer |bloody |utter )?(?:nerve|cheek|gall|audacity|neck|brass neck) to\b",
            unless=r"sorry|apolog\w+|\bwe had|\bi (?:had|never)|it has",
            reach="clause",
        )
        + pattern(
            r"(?:don't|do not|dont) (?:you )?(?:start on|whinge|moan|act (?:innocent|surprised|shocked)|come crying|play (?:dumb|innocent|the)|go crying|make me laugh|even start)\b|(?:were|was) (?:you|he|she|they) (?:brought up|born|raised) (?:in an?|by (?:wolves|apes|animals)|yesterday)\b|serves? (?:you|him|her|them) right\b|(?:is|are|was|were|now|you)(?: now| just)? acting (?:innocent|surprised|shocked)\b",
            unless=r"sorry|apolog\w+|hospital|please|hesitate",
            reach="clause",
        )
        + pattern(
            r"now you(?:'re| are)? (?:complaining|moaning|telling (?:me|us)|shocked|upset|want (?:it|me|us|your|a|the|\d+)|complain|claim|blame|cry)\b",
            unless=r"sorry|apolog\w+|right|please|when you|know|and\b|thank\w*",
            where="start",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:was|were|been|is)(?: \w+){0,2} (?:made|caused|done|turned off|turned on|deleted|broken|scratched|ticked|unticked|cancelled|canceled|switched off|locked|opened) by (?:you|yourself|your good ?self|your own \w+)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bour\b|\bwe\b|\?|please|\bif\b|payment|not (?:made|caused|done)|right|(?:booking|request|order|claim|choice) was",
            leans=True,
            reach="clause",
        ),
        hits=(
            "[[The crack was surely made by you on the stairs]].",
            "[[The wet feet were a result you arranged yourself]].",
            "[[The short bed was one you chose for yourself]].",
            "Your kite, [[your wind, your problem]].",
            "[[He still had the cheek to ask for a tip]].",
            "[[Don't whinge about the mud]].",
            "[[Was he brought up in a barn]]?",
            "[[Now you want it in red]].",
        ),
        near_misses=(
            "Please tell us which evening you chose.",
            "I respect the decision you made.",
            "The booking was made by you on 3 May.",
            "The dent was not made by you, and we see that now.",
            "Your name, your number, your fine is enclosed.",
            "I never had the nerve to sing, and you did.",
            "Please don't moan if the line is long, we are two people.",
            "Where were you born?",
            "Now you want to press the green key, please.",
        ),
    ),
)
