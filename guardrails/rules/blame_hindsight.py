"""What the reader can no longer change: "had you only", "you should have", "we told you", "next time"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.blame import NEG, NOT, STRESS

_DONE = one_of(
    r"(?!receiv|need|want|prefer|lik|experienc|encounter|arriv|suffer|enjoy|expect|us)[a-z]{2,}ed",
    r"used|gone|come|made|tried|talked|read|re-?read|checked|double-checked|looked|listened|followed",
    r"paid|told|asked|bothered|taken|thought|planned|noticed|kept|sent|given|informed|called|rung",
    r"phoned|contacted|replied|answered|responded|reported|mentioned|booked|ordered|turned up|shown up",
    r"used|filled|provided|understood|learn(?:ed|t)|acted|backed|opened|written|waited|chosen",
    r"picked up|submitted|completed|scrolled|spoken|cancell?ed|returned|measured|entered|supplied",
    r"registered|updated|saved|tested|remembered|considered|realised|realized|raised|googled|insured",
    r"switched|attached|confirmed|stuck to|done|said|brought|clicked|set|turned|chased|warned|labelled",
    r"labeled|packed|googled",
)
_MISDONE = (
    r"(?:opened|tried|touched|bought|signed|agreed|waited|left|thrown|used|done|assumed|ignored|clicked|deleted"
    r"|changed|dropped|booked|ordered|promised|sent|shared|told|taken|let|given|posted|chosen|started|removed|cut"
    r"|washed|moved|forgotten|expected)"
)
_KIND = r"thank|thanks|grateful|please|sorry|apolog\w+|appreciate|glad|happy"
_CLAUSE_START = (
    r"(?:(?<![a-z0-9][ ])|(?<=and[ ])|(?<=but[ ])|(?<=so[ ])|(?<=then[ ])|(?<=that[ ])|(?<=think[ ])|(?<=which[ ])"
    r"|(?<=because[ ])|(?<=maybe[ ])|(?<=perhaps[ ])|(?<=course[ ])|(?<=say[ ])|(?<=honestly[ ])|(?<=frankly[ ]))"
)
"""Where a sentence or clause begins, rather than the rest of "the price you ..."."""
_IF_YOU_HAD = (
    r"if (?:only )?(?:you|your{~1}|u|anyone (?:on|at) your{~2})(?: had|'d| would have| would've| would of| did)"
    rf"{STRESS} (?:{_DONE}|been (?:more )?(?:careful|clear|clearer|honest|listening|paying attention|on time)"
    r"|(?:the|had the) (?:courtesy|decency|patience|sense)"
    r"|(?:an ounce|a shred|a bit|half|the slightest|the least|any) (?:of |bit of |a |an )?(?:patience|sense|common sense|manners|respect|decency|brain|idea|clue|understanding))\b"
)
_WOULD_KNOW = (
    r",? (?:then )?(?:you|they|he|she)(?:'d| would)(?: (?:already|then|also|certainly|surely|perhaps|easily|of course|all)){0,2}"
    r" (?:have )?(?:know|known|see|seen|noticed|notice|realise[d]?|realize[d]?|understood|understand|found(?: out)?|read)"
    r"(?: (?:about )?(?:it|this|so|better|all this|the answer|as much)(?={end})| that\b)?"
)
"""What is left of "had you read it" once that is gone, down to the fact that it leads to."""
_COUNTERFACTUAL = (
    "The reader hears that everything would be fine if they had behaved; say what is needed now instead."
)
_REPROACH = "The reader hears a telling-off about something they can no longer change."

RULES: tuple[Rule, ...] = (
    Rule(
        id="blame.had-you",
        family="blame",
        severity=Severity.WARN,
        why=_COUNTERFACTUAL,
        find=pattern(
            r"(?:(?<![a-z0-9][ ])|(?<=and[ ])|(?<=but[ ])|(?<=that[ ])|(?<=because[ ]))"
            r"had (?:you|(?:anyone|anybody|someone|somebody)(?: (?:on|at|in) your{~2})?|your{~2})"
            rf"{STRESS} (?:{_DONE}|been (?:more )?(?:careful|clear|honest|listening|paying attention|on time)"
            r"|(?:the|had the) (?:courtesy|decency|patience|sense))\b(?!{...80}\?)",
            unless=r"thank|thanks|grateful|sorry|glad|had you not",
            reach="rest",
        )
        + pattern(
            r"(?:(?<![a-z0-9][ ])|(?<=and[ ])|(?<=but[ ])|(?<=that[ ])|(?<=because[ ]))"
            rf"had (?:you|(?:anyone|anybody|someone|somebody)(?: (?:on|at|in) your{{~2}})?|your{{~2}}){STRESS} {_DONE}\b{{...80}}{_WOULD_KNOW}",
            unless=r"thank|thanks|grateful|sorry|glad|had you not",
        )
        + pattern(
            r"had (?!we\b|i\b|our\b|my\b|you\b|it\b)(?:[\w'-]+ ){1,7}"
            + one_of(
                r"been|mattered|left|come|told|read|checked|asked|called|listened|sent|given|had|stayed|taken|paid",
                r"kept|followed|said|gone|done|turned|made|[a-z]{3,}ed",
            )
            + r"\b{...80}(?:would|might|could)\b",
            unless=r"sorry|apolog\w+|we (?:would|could|should)|our (?:fault|mistake|courier|driver|office)|\?",
            where="start",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r"had "
            + one_of(
                r"they|you|this|that|anyone|someone",
                r"(?!"
                + either(
                    r"it\b|we\b|i\b|there\b|not\b|never\b|already\b|just\b|only\b|also\b|our\b|my\b|has\b|who\b",
                    r"which\b|if\b",
                )
                + r")[a-z']+(?: [a-z'-]+){0,2}",
            )
            + r" been "
            + one_of(
                r"asked|told|read|given|rinsed|sent|shut|closed|opened|kept|followed|checked|ordered|filled|done",
                r"entered|returned|supplied|cleaned|used|switched|set|paid|made|seen|consulted|informed|warned",
                r"reported|raised|measured|booked|labelled|packed|provided|completed",
            )
            + r"\b(?!{...60}\?)",
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
            r"if (?:you|ye|u|he|she|people|they|your \w+)(?:'d| would) "
            + one_of(
                r"stop(?= \w+ing\b)",
                r"leave(?= [\w' ]{2,20} alone)",
                r"only|quit|answer|read|listen|look|check|learn|shut|bother|put half|put as much|put that|slow",
                r"calm|behave|pay attention",
                r"spend (?:half|as much|less)",
            )
            + r"\b(?! me| us a| us the| a (?:note|message))",
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
            rf"{_CLAUSE_START}(?:you|u)(?:'d)?{STRESS} (?:should|ought to|might want to){STRESS}"
            rf"(?: have|'ve| of|ve){STRESS} (?:{_DONE}|known better\b|noticed|thought|come|been (?:more )?(?:careful|aware|clearer|honest|quicker|patient)"
            r"|had the (?:courtesy|decency|sense))\b",
            unless=r"sorry|apolog\w+|told you|asked you|so (?:that )?you"
            rf"|(?:what|than|amount|price|rate|fare|figure|sum|date|one) you should|refund\w*|difference|nothing|anything|{NEG}",
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
            rf"(?:you|u){STRESS} could{STRESS}(?: have|'ve| of|ve){STRESS}"
            r" (?:told|asked|called|rung|phoned|checked|read|said|mentioned|informed|looked|googled|let (?:us|me) know"
            r"|warned|replied|answered|thought|planned|been (?:more )?(?:careful|clearer|honest|patient))\b",
            unless=r"sorry|apolog\w+|nobody|no one|wish|(?:i|we)(?:'d| would)",
            reach="rest",
        )
        + pattern(
            rf"(?:you|u) (?:should{NOT}|should never|ought not to)(?: have|'ve| of|ve)(?: (?:even|just|simply))? {_MISDONE}\b",
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
            either(
                r"instead of (?:just |only |always |constantly )?"
                + one_of(
                    r"typing|shout\w*|moan\w*|complain\w*|argu\w*|threaten\w*|blam\w*|sitting (?:there|on)",
                    r"sending (?:me|us)",
                    r"being (?:negative|rude|angry|clever|cross|difficult|dramatic)",
                    r"pressing|insult\w*|whin\w*|ranting|accus\w*|ringing|standing|playing|fight\w*|having a go",
                )
                + r"\b",
                r"(?:you|ye) (?:could|might)(?:'ve| have| of) (?:just |simply |at least |easily |always |also |perfectly well |first )*"
                + one_of(
                    r"asked|told|read|checked|looked|said|rung|rang|called|pulled|counted|pressed|mentioned|brought",
                    r"waited|tried|listened|opened|clicked|picked|written|stopped|turned|moved|learned|measured",
                )
                + r"\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|we've|our|\?|no way|nothing you could|so (?:that )?you could|\bif\b|broken|nobody|no one",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we)(?:'d| had)? (?:had |naturally |rather |foolishly |simply |just )?(?:assumed|presumed|figured|imagined) (?:that )?"
                + r"(?:you|someone|somebody|a \w+|an \w+|people|anyone|everybody|everyone|adults)"
                + r"(?:'d| would|(?: \w+){0,3} would| knew| had| could| were| understood)\b(?! (?:received|got|left|gone|already))",
                r"i thought you(?:'d| had| would)(?: have)? (?:learn\w*|know|known|realised|realized|understood|noticed)\b",
                r"you (?:really )?(?:should|ought to|must|would|'d)(?: have)?(?: really| surely)? "
                + r"(?:know|known|learned|learnt|noticed|realised|realized|understood)[^.?!,\n]{0,30} by now\b",
                r"after (?:all these|so many|\w+|\d+) years,? you (?:still|should (?!be able|have (?:had|got|been))|ought)\b",
                r"(?:you|he|she),? of all (?:people|customers)\b",
                r"at (?:your|his|her) age(?={end}| i| one| you)",
            ),
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
            r"next time,?(?:"
            + r" "
            + one_of(
                r"please|kindly|maybe|perhaps|try and|try to|just|sir|madam|do",
                r"you (?:should|could|might(?: want to)?|may want to|need to|must|ought to)",
            )
            + r"){0,2}(?: (?:actually|carefully|properly|first|at least|also|better|either))? "
            + one_of(
                r"re-?read|read|check|double-check|look|listen|find out|make sure|try|think|pay|plan|follow",
                r"use your|learn|do(?:n't| not)",
                r"be (?:more|a bit|a little|sure|on)",
                r"remember|leave (?:earlier|on time)|come prepared|consider|put",
                r"take (?:a (?:photo|picture|look|moment|minute|second)|the time|more care|better care|care|note)",
                r"measure|set an alarm",
            )
            + r"\b",
            unless=r"and (?:i|we)(?:'ll| will)|happy|glad|discount|voucher|try the|give us",
            reach="clause",
        )
        + pattern(
            either(
                r"(?<![a-z0-9][ ])(?:so |and |but |maybe |perhaps |for |it may help in )*(?:next time|in future|going forward|another time|future),? "
                + one_of(
                    r"try|bring|go|read|check|ask|a |do |don't|somebody|someone|these|i hope|just|maybe|perhaps|call",
                    r"keep|make|buy|take|use|it(?:'d| would) be",
                    r"it's (?:a (?:good|better) idea|best|better|worth|wise|wiser|always|an idea)",
                    r"we(?:'d| would) (?:ask|suggest|advise|recommend|prefer|encourage)",
                ),
                r"(?:hope|hoped|trust|expect|requested)(?: that)?(?: for| in| on)? (?:the )?(?:next \w+|future)\b{...30} "
                + r"(?:you|these|those|such|customers|guests|people|members|your \w+|our \w+|all)\b{...30}(?:will|would|shall|can)\b",
                r"(?<![a-z0-9][ ])(?:kindly |do |just |maybe |so |try to |remember to )*"
                + one_of(
                    r"scroll|read|check|bring|open|listen|look|ask|think|pick up|measure|keep|learn|carry|leave|book",
                    r"count",
                )
                + r"\b{...60} (?:next time|this time|another time|in future|from now on)\b",
            ),
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
            either(
                r"(?:i|we) (?:did )?(?:told|tell|said)(?: you)?(?: that)? (?:this|that|it) (?:would|was going to|might|will) "
                + r"(?:happen|break|fail|go wrong|be|not|never)\b",
                r"(?:this|that)(?:'s| is| was) what (?:happens|you get|comes|one gets) (?:when|if|for|of|from) "
                + one_of(
                    r"people|customers|someone|somebody|nobody|one",
                    r"(?:you|u) (?:don't|do not|didn't|skip|ignore|wait|leave|buy|refuse|won't|never|insist|try to|rush|go cheap|think|choose)",
                )
                + r"\b",
                r"you(?:'ve| have)? had "
                + one_of(
                    r"all (?:of )?(?:last |the |this )?[a-z]+",
                    r"plenty of [a-z]+|ample [a-z]+|more than enough [a-z]+|enough [a-z]+|weeks|months|years",
                    r"[a-z0-9]+ (?:days|weeks|months|chances|opportunities|reminders)",
                )
                + r"(?: and [a-z]+)? to\b",
            ),
            unless=r"right|reason|sorry|if|thank|and we|and i|under the old|now you|now it",
            reach="rest",
        )
        + pattern(
            r"(?:have|having|had) to (?:tell|explain|repeat|say|write|remind)(?: (?:to )?you)?(?: (?:the|of the))? ?"
            + r"(?:same|this|it|that|everything)(?: thing| things)? "
            + r"(?:daily|every day|every time|twice|over and over|each time|all over again|again and again)\b",
            unless=r"sorry|you had to|you have to",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?: just| only)? (?:keep|have to keep|always have to keep) (?:telling|explaining (?:it |this |that )?to|reminding|saying to) you\b|(?:i'm|i am|we're|we are) always (?:telling|reminding) you\b",
            unless="sorry",
            reach="clause",
        )
        + pattern(
            r"you(?: were| have been|'ve been) (?:given|offered|sent|shown|handed)(?: [a-z0-9]+){1,6} (?:and|but|yet) (?:you )?"
            + r"(?:still |then |again |simply |just |all )?"
            + r"(?:turned|refused|ignored|missed|declined|did|didn't|failed|never|rejected|chose|threw|lost|left)\b",
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
        id="blame.do-read-in-future",
        family="blame",
        severity=Severity.WARN,
        why="A rule for the future is heard as a scolding for the past.",
        find=pattern(
            r"(?:do |please |kindly |always |next time )+(?:please |kindly )?"
            + one_of(
                r"read|check|look at|study|measure|learn|count|listen|adjust|refrain|try to arrive|arrive",
                r"be on time|remember|make sure",
            )
            + r"\b{...60}"
            + one_of(
                r"in future|next time|going forward|from now on",
                r"before (?:ordering|booking|posting|writing|complaining|resubmitting|pressing|accusing|replying)",
                r"in the future|this time",
            )
            + r"\b",
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
        id="blame.would-have-spared",
        family="blame",
        severity=Severity.WARN,
        why="It tells the reader what they should have done, when it is too late to do it.",
        find=pattern(
            r"(?:would|could|might)(?:'ve| have| of) (?:\w+ ){0,2}(?:avoided|saved|spared|prevented) "
            + r"(?:(?:you|us|us both|everyone|everybody|me|him|her) )?"
            + one_of(
                r"all (?:of )?(?:this|that)",
                r"(?:this|that|the|the whole|a lot of|a great deal of|some|much of|any of|an? \w+(?: \w+)?)(?: \w+){0,2} ?"
                + one_of(
                    r"trip|journey|weeks?|days?|hours?|months?|trouble|bother|fuss|drama|upset|arguments?|letters?",
                    r"confusion|delay|business|thing|mess|unpleasantness|pounds|dollars|euros|fee|bill|panic|tears",
                ),
                r"this|us both",
            )
            + r"(?={end}| and\b)",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:should|could|failed|would)|\bour\b|from (?:us|me)|\bif (?:we|i)\b|\?|i (?:should|could)",
            reach="clause",
        )
        + pattern(
            r"if (?:it|that|this|they|the \w+)(?: (?:really|truly|actually|all))? (?:mattered|meant|was|were)(?: to you)? (?:that|so|as) "
            + r"(?:much|important|urgent|precious|vital|valuable|dear|crucial|essential|special)(?: to (?:you|him|her|them))?,?{...60} "
            + r"(?:would|'d|why|should|could|might|was never|were never|wouldn't)\b",
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
)
