"""A barb tacked on, often at the end: "not that you asked", "just a thought", "but who's counting"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.passive_aggression import GUILTY, WARM

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.parting-shot",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The last few words undo the courtesy before them.",
        find=pattern(
            either(
                one_of(
                    r"please|do|try|kindly|hopefully|check|read|make sure|get (?:it|this)|be sure|look|with luck",
                    r"perhaps|maybe",
                )
                + r"\b(?: [\w'-]{1,14},?){0,9} (?:this time|for once)(?= ?[.,!]|$)",
                r"just (?:a thought|a suggestion|an idea)(?= ?[.,!]|$)",
                r"have a (?:good |little |long |hard )?(?:think|look in the mirror)(?: about (?:that|it|your))?(?= ?[.,!]|$)",
            ),
            unless=r"\b(?:we|i)(?:'ll| will|'ve| have|'re| are|'m)\b|\bour\b|sorry|worked this time|need to do|nothing",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:maybe|perhaps) (?:some|certain) (?:people|of us|customers)",
                r"we did (?:\w+ly )?"
                + one_of(
                    r"write to you|write about|explain|ask (?:for|you|that|every)|leave you|request|warn|advise",
                    r"point out|tell you|try to explain|mention",
                ),
                r"which (?:we|i) did (?:\w+ly )?(?:ask|request|explain|mention|say|send|write|tell|warn)",
                r"(?:has|have|had|was|were)(?: been)? (?:already |clearly |fully |also |repeatedly )*"
                + r"(?:explained|made clear|pointed out|spelled out|spelt out) to you",
                r"{nth} time of (?:telling|asking)",
                r"(?:right )?there in the (?:log|e-?mail|contract|terms|text)\b",
                r"says so (?:right )?(?:on|in) the",
                r"for (?:your )?future reference(?= ?[,:-])",
            ),
            unless=WARM
            + r"|(?:was|were|been) (?:not|never) |wrongly|badly|should have been|n't (?:been )?explained",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                one_of(
                    r"how (?:do|shall|can) i put (?:it|this)",
                    r"shall (?:we|i) say(?!"
                    + r" (?:\d|noon|half|ten|nine|eight|two|three|four|five|mon|tues|wednes|thurs|fri|satur|sun|tomorrow|next|the \d)"
                    + r")",
                    r"to use the (?:word|term) (?:generously|loosely)",
                    r"strange as that may sound",
                ),
                r"(?:it )?(?:may|might|would) be an idea (?:to|if)",
                r"(?:maybe|perhaps|try|just|go)(?: and| to)? googl(?:e|ing)(?: it| stuff| that| your|(?= ?[.,!]|$))(?!"
                + r" (?:maps|play|pay|chrome|account|drive|docs|ads|search console|store)"
                + r")",
                r"(?:would've|would have|it'd have) been (?:more |rather |quite |a more |the more )?(?:useful|helpful|nice|good|handy|polite)"
                + r"(?: thing)? (?:to (?:know|tell|mention|say)|if you)",
                r"don't be (?:surprised|shocked) (?:when|if) (?:i|we|you|your|nobody)",
                r"(?:if|since|as|when|because) you (?:won't|refuse to|insist on|will not) "
                + r"(?:try|listen|read|help|follow|do|answer|cooperate|co-operate|\w+ing)",
            ),
            unless=WARM + r"|(?:for us|we should|if you (?:won't|will not) be)",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"spare (?:me|us) (?:the|your|all|any)",
                r"save (?:yourself|me|us) the (?:stor(?:y|ies)|drama|lecture|speech|excuses|tears|sob)",
                r"(?:a (?:bit|little)|pretty|rather|quite) rich(?= ?[,.!]| to (?:complain|come|say|blame|shout|talk)| coming| from)",
                r"(?:don't|do not|dont) (?:you )?(?:talk|speak) to (?:me|us|my \w+|our \w+|her|him) (?:like|that way|in that)",
                r"(?:your )?(?:views?|opinions?|complaints?|remarks?)(?: [\w']{1,12}){0,6} (?:placed|put|kept) on file",
                r"(?:thanks|thank you) for (?:the |your )careers? advice",
            ),
            unless=r"sorry|a rich|spare (?:me|us) (?:a|the) (?:moment|time)",
            reach="clause",
        ),
        hits=(
            "[[Please check the spelling this time]].",
            "[[Maybe some people prefer to guess]].",
            "[[This has been explained to you]].",
            "The oven was, [[how do I put it]], an adventure.",
            "[[It might be an idea to ask an adult]].",
            "[[Spare us the speech]].",
            "[[That is a bit rich]].",
        ),
        near_misses=(
            "The cashier was wrong to say so on the telephone.",
            "If you want it without onions, just say so in the next few minutes.",
            "Shall we say Monday at ten?",
            "I hope it worked this time.",
            "It was never explained to you, and that is our fault.",
            "Please open it in Google Maps.",
            "It might have been nicer of us to ring first.",
        ),
    ),
    Rule(
        id="passive_aggression.just-so-you-know",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A remark dropped in passing is heard as the point of the letter; say it plainly or leave it out.",
        find=pattern(
            one_of(
                r"just to mention it|just saying|just sayin",
                r"not that (?:anyone|anybody|you|it|we) (?:asked|noticed|matters?|minds?|would know)",
                r"but who's counting|not that i'm counting|funny,? that(?= ?[.,!]|$)|fancy that",
                r"for all the (?:good|use|difference) it (?:does|did|made|will do)",
                r"make of that what you will",
                r"(?:and |that says )?(?:nothing|enough) (?:more )?said(?= ?[.!]|$)",
            ),
            unless=r"sorry|thank\w*",
            reach="match",
        )
        + pattern(
            r"(?:like|as) (?:i|we)(?:'ve| have| had)?(?: already| clearly| repeatedly)? "
            + r"(?:said|wrote|written|explained|told you|mentioned|put|stated|outlined|set out|pointed out|answered)(?: [\w'-]{1,15}){0,3}"
            + r" in (?:my|our|the|all|each of)(?: of)?(?: my| our| the)? (?:previous|last|earlier|first|prior|past)? ?"
            + r"(?:two|three|four|five|several|many|other|\d)(?: [\w'-]{1,15}){0,1} "
            + r"(?:e-?mails?|letters?|messages?|replies|mails|answers|texts)",
            reach="clause",
        )
        + pattern(
            r"(?:thank you|thanks|thanks so much|thank you so much|many thanks) for (?:your|all your|the) "
            + one_of(
                r"endless|infinite|boundless|saintly|legendary|bottomless|unending|limitless|exemplary|heroic",
                r"touching|charming|colou?rful|delightful|lovely|enormous",
            )
            + r" "
            + one_of(
                r"patience|understanding|kindness|courtesy|tact|manners|restraint|charm|modesty|words|feedback",
                r"review|prose|tone|vocabulary",
            )
            + r"[.!] (?:please )?(?:read|see|check|look|learn|try|open|use|go|do|next time)\b",
            local=False,
            reach="match",
        )
        + pattern(
            either(
                r"(?:is|are|was|were|'s|it's)(?: [\w'-]{1,15}){0,7} "
                + r"(?:there|printed|written|marked|shown|posted|asked|signed|ticked|in place|called that|stated) (?:[\w' -]{0,40})for a reason"
                + r"(?= ?[.,!;]|$)",
                r"(?:we|they|i) (?:have|put|send|print|write|post|ask)(?: [\w'-]{1,15}){1,6} for a reason(?= ?[.,!;]|$)",
            ),
            unless=r"sorry|good reason",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:which |and |that )?(?:you|u|ye) (?:'ll |will )?(?:may |might |no doubt |surely )*(?:remember|recall|recollect) "
                + r"(?:signing|ticking|agreeing|accepting|receiving|being told|reading|clicking|choosing)",
                r"of (?:your|his|her|their) own making",
                r"(?:you've|you have) made for yourself",
                r"(?:lay|put|leave|dump) (?:it|that|this|all that|the blame|everything) (?:all )?(?:at|on) our door(?:step)?",
                r"(?:don't|dont|do not) (?:you )?(?:try|pull|start) (?:that|this|it)(?: one)?(?: on)? (?:with |on )?(?:us|me)\b",
                r"trying it on",
            ),
            unless=r"sorry|not (?:of|something)|do you|can you|could you|whether you|if you|rightly",
            reach="clause",
        )
        + pattern(
            either(
                r"in case (?:it|that|this)(?:'s| is| was) of (?:any )?(?:use|interest)\b",
                r"in case it(?:'s| is) (?:useful|helpful) (?:for|to) (?:the|your|anyone|somebody)\b",
                r"in case (?:the (?:first|last|other)(?: one)?|it) (?:was put|got lost|escaped|slipped|had escaped|was used)\b",
                r"(?:it's|that's) the only (?:\w+ )?"
                + r"(?:button|switch|door|key|number|page|sign|link|line|box|lever|lid|word|red|green|big|thing) (?:\w+ )?(?:on|in|there|with)\b",
                r"which (?:may |might |would |could |perhaps |probably |rather )+explain (?:your|why you|why nobody|a lot|a great deal)",
                r"which explains (?:your|a lot|why you|the (?:tone|confusion|message|temper|spelling|capitals|mood))\b",
                r"(?:guidance|notes?|forms?|rules|instructions|signs?|page|manual|letter|plan)(?: \w+)? (?:is|are|was|were) "
                + r"(?:written|printed|made|put there|drawn up|sent) so that\b",
                r"(?:hard|difficult|not easy) for (?:us|me|anyone) to (?:think of|imagine|see (?:how|what)|know what)\b",
                r"do(?:es)?(?: do)? (?:this|it) for a living\b",
            ),
            unless=GUILTY + r"|\bour (?:fault|mistake|van|own)|left\b|in stock|\bwe (?:lost|failed)|safety",
            reach="clause",
            leans=True,
        ),
        hits=(
            "A map is attached, [[in case that's of any use]].",
            "[[It's the only red lever on it]].",
            "The shed was open, [[which may explain your hens]].",
            "[[The sign was put there so that people read it]].",
            "You sent nine photos, [[but who's counting]].",
            "[[As we explained in our last three letters]], the depot is shut.",
            "[[Thank you for your legendary patience. Read]] page two.",
            "[[The sign is there for a reason]].",
            "[[The trouble is of your own making]].",
            "[[Don't try that on us]].",
        ),
        near_misses=(
            "It is hard for us to see how our van did it, and I am sorry.",
            "It's the only blue one in stock.",
            "Here is the form in case the first got lost, our fault.",
            "As I explained in my last letter, the depot is shut.",
            "Thank you for your endless patience. We will ring you on Monday.",
            "They cancelled it for a reason that I do not know.",
            "Do you remember signing for it?",
        ),
    ),
    Rule(
        id="passive_aggression.afterthought",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The little phrase tacked on tells the reader what you really think of them.",
        find=pattern(
            r"for what(?:ever)? (?:it|that)(?:'s| is| may be| might be)(?: still)? worth(?!"
            + r",? (?:i|we)(?:'d| would| also| too|'m| am|'re| are| was| were)? "
            + one_of(
                r"have|agree|like|liked|loved|feel|felt|sorry|think you|thought you|sorry|cross|upset|angry",
                r"with you",
            )
            + r")",
            unless=GUILTY + r"|i agree|you(?:'re| are) right|i think you",
            leans=True,
        )
        + pattern(
            r"(?<=[,-][ ])not that (?:anyone|anybody|any of|you|it|it's|we|we're|we've|i|i'm|i'd|i've|he|she|they|your|this|a|the)\b(?! we (?:know|can see))"
            r"|not that (?:anyone|anybody) (?:on|in|at|ever|here|there|thanks|thanked|cares?|knows?)\b",
            unless=r"sorry|apolog\w+|excuse\w*|makes it (?:right|better|ok)|blame",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"in case (?:that|it|those|you|anyone|anybody|he|she|they|its|your)(?:'s|'d|'re)? ?(?:[\w']{1,12} ){0,3}?"
            + one_of(
                r"wonder|wondered|were wondering|curious|escaped|slipped|hasn't come up|has not come up|news",
                r"went to a|passed you|kept from|not been mentioned|hadn't (?:heard|noticed)",
                r"had not (?:heard|noticed)|hadn't occurred|hasn't occurred",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|need|wondering what|wondering (?:why|where) (?:we|i|our|it)",
            reach="rest",
            leans=True,
        )
        + pattern(
            one_of(
                r"(?<!you[']re[ ])(?<!are[ ])(?<!is[ ])(?<!was[ ])(?<!were[ ])not being (?:funny|rude|nasty|awkward|mean|horrible|a \w+),?",
                r"no (?:judge?ment|shade|disrespect)(?: intended| meant| but| here)?(?={end}| but)",
                r"don't take this the wrong way",
            ),
            leans=True,
        )
        + pattern(
            r"\byour?\b{...60}, by the way(?={end})|(?:(?<=,[ ])|(?<=and[ ])|(?<=but[ ]))(?:who|before you|after you|behind you){...70},? by the way(?={end})",
            unless=GUILTY
            + r"|glad|love\w*|well done|congrat\w*|right|welcome|can|free|not|[a-z]+n't|nothing",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                one_of(
                    r"believe me|trust me|put it (?:that|this) way",
                    r"if (?:anyone|anybody)(?:'s| is) (?:counting|keeping score)",
                    r"if you (?:remember|recall|cast your mind back)",
                    r"since you (?:ask|asked|mention it|mentioned it|raise it|raised it|bring it up|insist)",
                )
                + r"(?={end})",
                r"since (?:nobody|no one) (?:seems|has|else|appears|bothered|thought)\b",
            ),
            unless=GUILTY + r"|i know how|nothing would",
            leans=True,
        )
        + pattern(
            r"(?<=[a-z0-9,'%][ ])(?:lol|lmao|haha(?:ha)?|hehe|jk|ngl|smh|rofl|tbh|duh|ffs|pfft)(?={end})",
            unless=GUILTY + r"|\b(?:my|our|i|we|us|im|ive|mine|human)\b|glad|happy|love|focus",
        )
        + pattern(
            either(
                r"as a (?:general |little |small |friendly |free )+(?:life )?(?:tip|hint|thought|suggestion|lesson)\b",
                r"word to the wise\b",
                r"(?:life|geography|history|maths|english|spelling|reading|valuable|useful|good) lesson(?= ?[:.,!]| for (?:you|next|all)| in any case|$)",
                r"makes two of us\b",
                r"consider (?:yourself|this your) (?:told|informed|warned|reminded|corrected|educated)\b",
            ),
            unless=GUILTY + r"|\bus and\b|course|teacher|booked",
            leans=True,
        )
        + pattern(
            either(
                r"not that (?:you|it|anyone|anybody|he|she|they)(?:'d| would|'ll|'s)? "
                + one_of(
                    r"listened|listen|asked|ask|cared?|mattered|matters|noticed|noticed|read|said|mentioned|thought",
                    r"bothered|helps?|helped|checked|minded",
                )
                + r"\b",
                r"as if (?:that|it|we|i|you)(?:'d| would| had| helps?| were| ever| will| could)\b(?! not| already)",
            ),
            unless=GUILTY,
            where="start",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Not that you asked]].",
            "[[As if that helps]].",
            "It goes on the left, [[as a general life tip]].",
            "So, a little [[geography lesson]]: the river is to the south.",
            "Well, that [[makes two of us]].",
            "Bring an umbrella [[lol]].",
            "It was five weeks [[tbh]].",
            "The window opened in April, [[for what it's worth]].",
            "Ann came in on her day off, [[not that anyone noticed]].",
            "It is on the door, [[in case it had escaped you]].",
            "[[Not being funny,]] but the lid goes on top.",
            "Opening it a week late is brave, [[no judgement]].",
            "[[You were the loudest table of the night, by the way]].",
            "It will be ready on Friday, [[believe me]].",
            "The line was busy, [[since you ask]].",
        ),
        near_misses=(
            "For what it's worth, I liked the first colour too.",
            "Ring me at any hour, you are not being a nuisance.",
            "It is not that you asked too late.",
            "Use it as if it were new.",
            "The first history lesson is on Monday.",
            "It was a lesson for us, and we are sorry.",
            "We laughed as well, thank you haha.",
            "I dropped mine too lol.",
            "You have not lost your place, by the way.",
            "I will send a copy in case you need it.",
            "It is not that you did anything wrong.",
            "For what it's worth, I think you are right to be cross.",
            "The blue one is free for you, by the way.",
            "Do you remember the date, if you recall any of it?",
        ),
    ),
)
