"""The reader is not bright enough: "even a child", plain words explained, "this is not for you"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardrails.finding import Severity
from guardrails.page import Page
from guardrails.rule import Match, Rule, either, one_of, pattern, search

_ITSELF = re.compile(r"\b([a-z-]{3,}) (?:really |just |does )?means \1\b")
_TAKEN_BACK = re.compile(r"\b(?:but|so|should|sorry|i|we)\b")
"""What tells, behind a word explained by itself, that its meaning is held against nobody."""


def _said_of_itself(page: Page) -> Iterator[Match]:
    """A word explained by itself: "full means full"."""
    for match in _ITSELF.finditer(page.folded):
        around = page.clause(*match.span())
        rest = page.folded[match.end() : page.sentence(*match.span()).end]
        if not _TAKEN_BACK.search(rest):
            yield Match(around.start, around.end)


RULES: tuple[Rule, ...] = (
    Rule(
        id="contempt.cannot-even",
        family="contempt",
        severity=Severity.WARN,
        why="It tells the reader that they are not bright enough; explain the step instead.",
        find=pattern(
            r"(?:you|you guys|you people|you all|you also|you still|still)(?: \w+ly| still| also)? (?:seem|appear)s? "
            + one_of(
                r"to "
                + one_of(
                    r"be (?:assuming|confused|unaware|under the impression|forgetting|in denial)",
                    r"think|believe|assume|imagine|forget|have forgotten|expect|enjoy|misunderstand|overlook",
                    r"have overlooked|feel entitled",
                ),
                r"confused|unaware|oblivious|incapable|intent on|strangely|oddly|overly",
            ),
            reach="clause",
            unless=r"unable to (?:log|sign|access|connect|open|reach)|rightly|if you|want to|(?:very|rather|incredibly) (?:happy|kind|nice|knowledgeable|busy)|seem to like (?:it|them)",
        )
        + pattern(
            either(
                r"you (?:really |still |even |guys |people |just |clearly |obviously )*(?:have|'ve got|had|got) "
                + r"(?:absolutely |literally |really |clearly )*(?:no|zero|not the (?:slightest|faintest|foggiest)) "
                + r"(?:idea|clue|understanding|concept|grasp|respect|shame|manners|sense|business|taste|brain)",
                r"(?:you|people who) (?:really )?(?:don't|do not) (?:even )?(?:know|understand) "
                + one_of(
                    r"what you(?:'re| are)|what they(?:'re| are)|the first thing|the difference",
                    r"how (?:it|this|things|anything|business|computers|the internet) works?",
                    r"anything|basic|simple",
                ),
            ),
            unless=r"if you|in case|had no idea (?:that )?(?:we|it|the)|when you|sorry|how (?:happy|grateful|glad|thankful|excited|much (?:i|we|this))|how would you|because nobody|worry|or (?:if )?you",
            reach="clause",
        )
        + pattern(
            r"you (?:couldn't|can't|cannot|could not|were too lazy to|are unable to|fail to|failed to) (?:even |seem to |apparently |possibly )*"
            + one_of(
                r"be bothered|be trusted|read|count|spell|tell the difference",
                r"handle (?:the truth|criticism)",
                r"grasp|comprehend",
                r"follow (?:a |the )?(?:simple|basic)",
            ),
            unless=r"if you|can't (?:read|see|handle|manage) (?:it|the (?:text|label|small|date|code|screen|page|photo|picture))|because (?:we|our|the)|sorry|when you|so that",
        )
        + pattern(
            either(
                r"(?:use|using|got|with|have|engage) (?:your|half a|a|some) (?:brains?|brain cells?|head|loaf|noggin)",
                r"(?:a bit|a little|some|use|using|lack\w*|lack of|basic|matter of|is|it's|called) common sense",
                r"(?:basic|simple|elementary|poor) (?:reading|comprehension|arithmetic|computer skills|competence|manners|grammar)",
                r"reading comprehension",
                r"(?:learn|try learning|go learn|need to learn|should learn|can learn)(?: how)? "
                + one_of(
                    r"to (?:read|count|type|google|drive|listen|write|spell|use (?:a|google))",
                    r"a bit about \w+",
                ),
                r"primary school",
            ),
            unless=r"learn to (?:drive|read|write|type) (?:with|at|in)|course|school (?:order|trip|uniform)|basic english (?:course|level)|error 101|reading comprehension (?:test|exercise)",
        )
        + pattern(
            r"(?:beyond (?:you|your (?:comprehension|understanding|abilities|grasp))|over your head|too (?:complicated|complex|difficult|advanced|technical|subtle|confusing) for (?:you|some(?: people)?))(?= ?[,.!?;)]|$| to)",
            unless=r"not (?:be )?too|\bif\b|happy to|we (?:made|find)|sorry|hope|over to you|make it|beyond you and",
        )
        + pattern(
            either(
                r"out of your depth",
                r"(?:might be |may be |is )?(?:worth|best|better) (?:to )?(?:have|having|let|letting|get|getting|ask|asking) "
                + r"(?:someone|somebody|an adult|a grown[- ]?up|a professional) "
                + one_of(
                    r"technical|competent|qualified|capable|older|younger",
                    r"who (?:knows|understands|can)",
                    r"else",
                ),
                r"(?:ask|let|get|have|find) "
                + one_of(
                    r"an adult|a grown-?up|someone competent",
                    r"someone (?:who (?:knows|understands)(?: \w+){0,3})",
                )
                + r"(?: to| help)?",
            ),
            unless=r"we (?:will|can|could)|i(?:'ll| will| can)|our|let me|electric|plumb|fitted",
        )
        + pattern(
            either(
                r"(?:in|use|using|into|with) (?:small|short|tiny|baby|simple enough|very simple|words of one syllable|monosyllabic)"
                + r"(?: enough)? (?:words?|language)",
                r"one[- ]syllable",
                r"(?:let me|i'll|i will|allow me to|must i|i can|we can|i have to|to|happy to|i'd) "
                + one_of(
                    r"spell (?:it|this|that) out|dumb (?:it|this) down",
                    r"explain (?:it |this )?(?:slowly|again,? slowly|like you)",
                    r"type (?:this )?slowly|write (?:this )?slowly",
                    r"put (?:it|this) simply for you",
                    r"speak slowly",
                    r"walk you through the obvious",
                ),
                r"but slowly",
                r"dumb(?:ed)? (?:it|this) down",
                r"slowly,? this time",
                r"read (?:it|that|this|them) (?:again,? )?slowly",
                r"explain (?:it )?like you(?:'re| are) (?:five|5)",
                r"repeat after me",
            ),
            unless=r"we (?:should|could) have|our|not dumb|phishing|click",
            reach="match",
        )
        + pattern(
            either(
                r"(?:it|this|that)(?:'s| is| was|'re) (?:really |surely |honestly |frankly |hardly |just )?(?:not|n't|hardly|isn't) "
                + r"(?:actually |really |so |that |all that |very |exactly |particularly |quite )+"
                + r"(?:hard|difficult|complicated|tricky|confusing|complex)(?="
                + either(
                    r" ?[.,!;)]|$",
                    r" to (?:read|understand|follow|click|find|see|get|remember|call|look|check|type|write|grasp|open)",
                )
                + r")",
                r"(?:it|this|that) (?:really |surely )?(?:isn't|ain't|wasn't) (?:really |so |that |all that |very |exactly |particularly )+"
                + r"(?:hard|difficult|complicated|tricky|complex)(?="
                + either(
                    r" ?[.,!;)]|$",
                    r" to (?:read|understand|follow|click|find|see|get|remember|call|look|check|type|write|grasp|open)",
                )
                + r")",
                r"(?:rocket|brain) (?:science|surgery|scientist|surgeon)",
                r"(?:it|this|that) is really not (?:so |that |very )?(?:hard|difficult|complicated)",
            ),
            unless=r"worry|happy to|glad|help you|for us|(?:we|i) (?:can|will|could) (?:do|make|show)|i promise|you'll",
        )
        + pattern(
            either(
                r"as (?:any|every) (?:child|fool|adult|one|idiot|reasonable \w+|grown-?up|professional) (?:knows?|would|could|can|should|will tell)",
                r"every(?:one|body) knows that",
                r"(?:any|every) (?:child|fool|idiot|grown adult|adult|toddler|monkey) (?:knows?|can|could|would|understands?)",
            ),
            reach="clause",
        )
        + pattern(
            r"(?:please |maybe |perhaps |go |kindly |so |just |you (?:need|have|should|must|might want|ought) (?:to )?|time to )*learn (?:to|how to|counting|some|reading|the (?:difference|meaning))\b",
            unless=r"sorry|apolog\w+|thank\w*|learn (?:how to|to) (?:use|play|swim|drive|cook|paint|sew|dance|speak|code|ride)|click|here\b|tell (?:me|us)|working|hope|want to",
            where="start",
            reach="clause",
        )
        + pattern(
            r"(?:know how|any|no|how much) (?:much |other way |way |else |more )?(?:to|i can|i could|we can|else to|else i can) "
            + r"(?:make|put|say|be|explain) (?:it|this|that|things)? ?(?:any )?"
            + one_of(
                r"simpler|clearer|plainer|easier|differently",
                r"more (?:simply|clearly|plainly)",
            )
            + r"(?={end}| for you| than)",
            unless=r"sorry|apolog\w+|thank\w*|tell (?:me|us)|working|hope|want to",
            reach="clause",
        )
        + pattern(
            r"(?:let me|i will|i'll|allow me to|let us) (?:try (?:to|and) )?(?:explain|spell|break|put|say|write|repeat|rephrase)"
            + r"(?: (?:this|that|it|things|down|myself|out))* "
            + one_of(
                r"in (?:simple|plain|small|short|one)",
                r"slowly|simply",
                r"so (?:that )?(?:even|you can)",
                r"again,? (?:slowly|in)|as if",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|badly|i (?:should|made)|not clear|our\b|\bwe\b",
            reach="clause",
        ),
        hits=(
            "[[Let me explain this in simple terms]].",
            "[[I don't know how to make it simpler]].",
            "[[Learn to park]].",
            "[[You seem to think we have a helicopter]].",
            "[[You have no idea how busy we are]].",
            "[[You couldn't be bothered]] to reply.",
            "It only takes [[basic arithmetic]].",
            "Perhaps that is [[too complicated for you]].",
            "[[It's not that hard]].",
            "[[As any child knows]], salt melts ice.",
        ),
        near_misses=(
            "Let me explain it in one line, since our page does not.",
            "Tell me how we can make it easier for you.",
            "Learn how to use the app in our guide.",
            "If you don't know how the meter works, call me.",
            "You seem unable to log in, so I have reset the lock.",
            "Don't worry, it's not that difficult, and I can do it for you.",
            "You should be able to log in now.",
            "The basic English course starts in May.",
            "I couldn't be sorrier; you had no idea that we had moved.",
        ),
    ),
    Rule(
        id="contempt.not-for-you",
        family="contempt",
        severity=Severity.WARN,
        why="The reader hears that they are too slow for this.",
        find=pattern(
            r"(?:maybe|perhaps)(?: [a-z]+){1,4} (?:isn't|is not|aren't|are not|is just not|just isn't) for (?:you|everyone|everybody)\b",
            reach="clause",
        )
        + pattern(
            r"(?:wasn't|weren't|isn't|aren't|not) (?:big|clear|large|loud|obvious|simple|plain|visible|quick) enough for you\b|(?:hope|trust|is|was|if)(?: that| this| it)?(?:'s| is| was)? (?:simple|clear|plain|easy|slow) enough for you\b",
            unless=r"sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            either(
                r"i(?:'d| would) rather (?:be|do|have|eat|stick|watch)(?: [a-z]+){0,3} (?:anything|anywhere|root canal|paint dry|pins|else)\b",
                r"(?:this|it) is (?:really |now )?(?:getting|becoming) (?:ridiculous|silly|tiresome|absurd|tedious|boring|a joke|pathetic)\b",
                r"(?:i|we)(?:'ve| have) had "
                + one_of(
                    r"it (?:with|up to here)",
                    r"(?:quite |more than |just about )?enough of (?:you|your|this|these|being)",
                )
                + r"\b",
            ),
            reach="clause",
        )
        + pattern(
            either(
                one_of(
                    r"change|technology|moving|forms?|tax|gardening|parenting|numbers|paperwork|software|owning",
                    r"reading|learning|travel|letting go|training|ownership",
                )
                + r" (?:is|can be|are|isn't) "
                + one_of(
                    r"hard|never easy|difficult|tricky|a lot|not for everyone|scary|daunting|tough|a skill|an art",
                    r"confusing|overwhelming",
                )
                + r"\b(?={end}| for| when| especially)",
                one_of(
                    r"newer|first[- ]time|inexperienced|less experienced|novice|ladies new|users new|people new",
                    r"teams new|those new|new to \w+",
                )
                + r" "
                + one_of(
                    r"to \w+ |mums?|moms?|parents|riders?|users?|lads|owners?|drivers?|players|members|clients|buyers",
                    r"sellers|travell?ers|cooks|gardeners|people|folks?|customers|patients|visitors|guests|families",
                    r"teams|couples|generation",
                )
                + r"(?: \w+)? "
                + one_of(
                    r"often|do|don't|feel|find|tend|usually|sometimes|never|always|struggle|get|forget|think|realise",
                    r"realize|in our",
                )
                + r"\b",
                r"(?:for|of|among|with) "
                + one_of(
                    r"users|people|teams|members|customers|clients|owners|parents|families|those|guests|residents",
                    r"players|riders|drivers",
                )
                + r" (?:who|that) (?:are|aren't|may be|have) (?:still )?"
                + one_of(
                    r"new to|not used to|less (?:used|familiar)|unfamiliar|inexperienced",
                    r"not (?:yet )?(?:familiar|used|comfortable)",
                    r"never",
                )
                + r"\b",
                r"not "
                + one_of(
                    r"everyone|everybody",
                    r"every (?!day|time|week|night|case|month|order|single|item|line|effort|nuance)\w+",
                )
                + r" ?(?:'s| is| can| has| will| realises| realizes| understands| appreciates)(?: quite| really)? "
                + one_of(
                    r"ready|cut out|suited|made|born|grasp|handle",
                    r"able to (?:handle|keep|follow)",
                    r"what|how|a natural|gifted|built|fond|blessed",
                )
                + r"\b",
                r"(?:a )?(?:lots?|a bit|fair bit|plenty|great deal) to (?:take in|unpack|process|digest|get your head)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:made|were|should)|discount|offer|free|to (?:travel|leave|pay)|from us|and (?:this|we|our)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"with (?:that|such an?|this) (?:attitude|record|tone|temper|manners|mouth|mindset|temperament)\b",
                r"(?:someone|somebody|people|a person|customers|guests|clients|those) with your "
                + r"(?:needs|expectations|standards|attitude|temper|requirements|tastes?|manners|history|record)\b",
                r"(?:a good|the right|not the|a better) (?:match|fit|place|shop) for (?:someone|people|somebody|customers|guests) (?:like|with|who)\b",
                r"more your (?:thing|style|speed|level|sort|pace)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|\?|record (?:number|in|on)|lift|step-free|wheelchair|help\w*|i think",
            reach="clause",
        )
        + pattern(
            either(
                one_of(
                    r"happier|better off|better served|better suited|more comfortable|more at home|best served",
                    r"best suited",
                )
                + r" (?:elsewhere|somewhere else|with another|with someone else|at another)\b",
                r"we(?:'re| are)(?: simply| just| perhaps| maybe| probably)? (?:not|n't) the right (?:\w+ )?for (?:you|someone|people|your)\b",
                r"whether (?:we|this|it)(?:'re| is| are) (?:really |still |truly )?the right (?:\w+ )?for you",
            ),
            unless=r"sorry|apolog\w+|thank\w*|size|\?|we(?:'ll| will)|i(?:'ll| will)|exchange|dose",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[You may be happier elsewhere]].",
            "[[Perhaps we are not the right hotel for you]].",
            "[[With that attitude nobody will row for you]].",
            "[[We may not be the right shop for someone with your needs]].",
            "[[The small boat might be more your style]].",
            "[[Change is hard for the older drummers]].",
            "[[First-time owners often forget the water]].",
            "[[It is a common slip for families who are new to hens]].",
            "[[Not everyone is ready for a parrot]].",
            "[[Maybe this hobby isn't for you]].",
            "[[Clearly the sign wasn't big enough for you]].",
            "[[I hope that's simple enough for you]].",
            "[[This is getting ridiculous]].",
            "[[I have had enough of your mails]].",
        ),
        near_misses=(
            "Change is hard, and this one came too fast from us.",
            "It is not the right size for you, so I will send a larger one.",
            "We will find you a room where you are more comfortable with another bed.",
            "I think that the blue one is more your style.",
            "It is a better place for people who need a lift.",
            "With that record number we can find it.",
            "Not everyone is ready to travel yet, so the date can be moved.",
            "Change is hard, and we made it harder; I am sorry.",
            "New customers often get a discount.",
            "I know that I have sent a lot to read.",
            "Perhaps the last line is for you.",
            "What part of town are you in?",
            "I am sorry that the box isn't big enough for you.",
            "I would rather wait than guess.",
        ),
    ),
    Rule(
        id="contempt.plain-enough",
        family="contempt",
        severity=Severity.WARN,
        why="The reader hears that even a child would have understood; explain it as if it were new.",
        find=pattern(
            r"(?:this|that|it)(?:'s| is| was|s)(?: really| just| pretty| all| very| quite| rather| only)?(?: (?:about|a matter of))? "
            + r"(?:basic|elementary|entry[- ]level|schoolboy|first[- ]grade|kindergarten|child's|primary[- ]school) "
            + one_of(
                r"stuff|knowledge|physics|maths?|arithmetic|logic|english|grammar|manners|courtesy|chemistry",
                r"biology|geography|hygiene|reading|comprehension|decency|respect|politeness|play",
            ),
            unless=r"sorry|our (?:mistake|error|fault)|course|level|we should|i should|owe",
            reach="clause",
        )
        + pattern(
            either(
                r"the clue(?:'s| is|s) in the (?:name|title|word)",
                r"that's (?:just |simply |exactly )?(?:how|what) [a-z]+s (?:work|do|are for|mean)(?= ?[.,!]|$)",
                r"(?:not|isn't|is not|hardly|never) (?:exactly )?"
                + one_of(
                    r"rocket science|brain surgery|quantum physics",
                    r"that hard to (?:grasp|understand|follow|read)",
                ),
            ),
            unless=r"sorry|hope|glad|happy to",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"in (?:nice |very |such |lovely |suitably )*(?:big|large|bold|huge|capital|red|block|giant|enormous) (?:print|type|letters|capitals|lettering|font|words)|in black and white|in so many words|in words of one syllable",
            unless=either(
                r"please|write|fill|initials?|spell|sign|labell?ed|sorry|photo|picture|print(?:er|s|ing)|copies",
                r"copy|display|readers?|read by|partially|sight\w*|we should|not (?:in|written)|isn't|wasn't",
                r"available|version|by post|while",
                r"(?:i|we)(?:'d| had| have|'ve)? (?:had (?:it|them) )?printed",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"if (?:you|ye|u|one) (?:can't|cannot|can not|are unable to|couldn't) "
                + r"(?:spell|read|count|follow|add up|understand|grasp|work out|tell the difference|remember)\b{...60}",
                r"(?:if|assuming|provided|should) (?:you|ye|u|one) can(?: even| just| possibly)? manage (?:that|it|this|so much|that much)(?= ?[.!?]|$)",
            ),
            unless=r"please|call|ring|help|tell me|let me|let us|happy|we(?:'ll| will| can)|i(?:'ll| will| can)|large print|code|number|qr|screen|label|barcode|it's fine|don't worry"
            + r"|password|passcode|\bpin\b|second link|ring (?:us|me)|call (?:us|me)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:even|also) (?:a |an |the |my |our |your |most )?(?:[\w'-]+ ){0,3}?"
                + one_of(
                    r"children|child|kids?|toddlers?|donkey|beginners?|tourists?|monkeys?|dog|cat|year[- ]olds?",
                    r"grandmother|gran|nan|mother|mum|baby|babies|amateurs?|trainees?|apprentices?|juniors?|learners?",
                    r"pensioners?|first[- ]timers?|schoolchild\w*|intern|fool|goldfish|parrot",
                )
                + r"(?: [\w'-]+){0,4} "
                + one_of(
                    r"would|could|can|manage|managed|manages|know|knows|knew|have|has|had|understand|understands|get",
                    r"gets|see|sees|tell",
                )
                + r"\b",
                one_of(
                    r"it(?:'s|s| is| takes| only takes| only (?:ever )?needs| only (?:ever )?needed)",
                    r"which is",
                )
                + r" (?:only |just |literally |about |all of )*(?:an?|one|two|three|four) "
                + r"(?:more |simple |little |short |quick |single |whole )*"
                + r"(?:words?|clicks?|buttons?|taps?|letters|numbers|digits|sentences?|ticks?)(?={end}| from| on your)",
                r"(?:^|,|and) that(?:'s| is) all (?:it (?:is|takes|took|needs)|there is to it|you needed)(?={end})",
                r"that's all you needed\b",
                r"(?:it|that|this)(?:'s| is|s)(?: really| honestly| just| simply)? (?:not|hardly) "
                + r"(?:that |so |exactly |terribly |particularly |all that |very |too )?"
                + one_of(
                    r"difficult|hard|complicated|tricky|complex|much to ask|a lot to ask|a mystery|magic|science",
                    r"a riddle|a puzzle",
                )
                + r"(?="
                + either(
                    r"{end}",
                    r" to (?:read|check|look|ask|tell|see|understand|follow|press|click|count|answer|say|be|remember|tick)",
                )
                + r")",
            ),
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bour\b|\bi\b|hope|number is|code|please|out of reach|swallow\w*|safety",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:this|that|it)(?:'s| is|s) (?:like |just |all |pretty |literally |very |really )*(?:day[- ]one|week[- ]one|page[- ]one|lesson[- ]one|beginner|first[- ](?:week|day|year)) (?:stuff|material|info|things?|knowledge|lesson)\b",
            unless=r"sorry|apolog\w+|thank\w*|course|free",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[This is day one stuff]].",
            "[[Even a toddler could work that latch]].",
            "[[It is one word]].",
            "[[It's not difficult]].",
            "[[Three digits, that's all it takes]].",
            "[[This is basic arithmetic]].",
            "[[The clue's in the name]].",
            "It is a day ticket, [[that's how days work]].",
            "[[It stands there in big letters]].",
            "[[If you can't read a timetable]], stay at home.",
            "Bring the receipt, [[if you can manage that]].",
        ),
        near_misses=(
            "If you can manage it, bring the old one along.",
            "If you cannot remember the password, press the second link.",
            "We printed the plan in black and white, so your red line did not show.",
            "Even a child can open the lid, so please keep it up high.",
            "It is first-year material, and the course is free.",
            "Even my dog has no trouble with the stairs, thank you for asking.",
            "It is one of three buttons.",
            "I hope that it is not difficult to find.",
            "Sorry, that's all we have.",
            "A copy goes to you by post, in large type.",
            "The course covers basic arithmetic.",
            "That's how it works with all our cards.",
            "Please write the reference in block capitals.",
            "The trunk has your initials on it in large letters.",
            "If you can't read the code, ring me and I will send a new one.",
            "Is there a version in large print?",
        ),
    ),
    Rule(
        id="contempt.lesson-in-words",
        family="contempt",
        severity=Severity.WARN,
        why="Explaining what a plain word means tells the reader that they are slow.",
        find=search(_said_of_itself, words=("means",))
        + pattern(
            r"(?:doing|reading|paying|taking|bringing|filling)(?: in)? (?:all|both|it|every)(?: the)? ?\w* means\b|what part of\b",
            unless=r"sorry|apolog\w+|help\w*|\byour word|should (?:be|i|we)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:is|was|'s|would be) (?:an? |quite an? |a very )?"
            + one_of(
                r"interesting|curious|funny|novel|creative|bold|generous|original|charming|strange|odd|colou?rful",
                r"nice|one",
            )
            + r" (?:way|choice|form|use|turn) "
            + one_of(
                r"to (?:put|describe|say|phrase|call)",
                r"of (?:putting|words?|phrase|describing|saying|calling)",
            ),
            unless=r"sorry|apolog\w+|thank\w*|love",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:go|read|look)(?: [\w'-]{1,15}){0,5} (?:slowly|more than once|word by word|line by line|to the (?:very )?end)(?= and|,? and more|{end})|(?:please |kindly )?(?:read|look at|go through|study)(?: [\w'-]{1,15}){0,4} slowly\b",
            unless=r"\b(?:i|we)(?:'ve| have|'ll| will| did)?\b|sorry|apolog\w+|page loads?|connection|meter|drive|walk",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?<![a-z0-9][ ])(?:and |but |so )?there(?:'s| is) a (?:big |huge |world of |slight |small )?difference(?={end})",
                r"(?:they're|those are|these are) two (?:very |quite |entirely |completely )?different (?:things|bits|animals|matters)(?={end}| of)",
            ),
            unless=r"sorry|apolog\w+|thank\w*|\bif\b|\bwe\b|pay|price|colour|size",
            reach="clause",
            leans=True,
        ),
        hits=(
            "Late is not never, [[there's a difference]].",
            "[[Those are two different things]].",
            "[[Closed means closed]].",
            "[[Reading all the pages means all three]].",
            "It was late, [[so a slight delay is one way of putting it]].",
            "[[Please read this letter slowly]].",
        ),
        near_misses=(
            "What part of the line should be in bold?",
            "Waterproof means waterproof, so the coat should have held.",
            "There is a difference of two pounds, which we owe you.",
            "If there's a difference, we pay it.",
            "I read your letter slowly and twice.",
            "What it means is that the card is blocked.",
            "That is a lovely way to put it, thank you.",
            "Please go slowly on the stairs.",
        ),
    ),
    Rule(
        id="contempt.x-not-y",
        family="contempt",
        severity=Severity.WARN,
        why="The absurd contrast says that the reader asked for something silly.",
        find=pattern(
            either(
                r"(?:it's|its|that's|this is|we're|they're|i'm|he's|she's|you're|it is|they are|we are) (?:just |only |still )?(?:an? |the )?"
                + r"(?:[\w'-]+ ){0,2}[\w'-]+,?(?<!and) not an? (?:[\w'-]+ ){0,2}[\w'-]+{end}",
                r"(?:they're|we're|they are|we are) (?:[\w'-]+ ){0,1}[a-z-]{2,}s,? not (?:[\w'-]+ ){0,1}[a-z-]{2,}s{end}",
            ),
            unless=r"sorry|room|plug|size|model|version|number|bug|feature|working day|public holiday|replacement|deposit|charge|fee"
            + r"|of you\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"that(?:'s| is) not an? [\w' -]{2,24}, (?:that's|it's|that is|it is) an? [\w' -]{2,24}{end}",
            unless=r"sorry|apolog\w+|thank\w*|deposit|fee|get back|room|size|model|feature",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[That's not a slow clock, that's a slow reader]].",
            "[[It's a bucket, not a bath]].",
            "[[They're hens, not nightingales]].",
            "[[It's a rule, not a plot]].",
        ),
        near_misses=(
            "It's a rule, not a judgement of you.",
            "We have to show every bidder round, that's a duty and not a trick.",
            "That's not a fee, it's a deposit that you get back.",
            "It's a double room, not a twin.",
            "It's a deposit, not a fee.",
            "It is not a problem.",
        ),
    ),
    Rule(
        id="contempt.slow-learner",
        family="contempt",
        severity=Severity.WARN,
        why="The reader is told that they ought to be cleverer, older or better than they are.",
        find=pattern(
            either(
                r"(?:which|something|a thing|a step) (?:an?|any|every|even an?) (?:[\w'-]+ ){1,5}?(?:should|would|ought to) (?:surely |really |at least )?"
                + one_of(
                    r"have (?:known|seen|noticed|come across|learnt|learned|spotted)",
                    r"know|notice|understand|recogni[sz]e|spot",
                )
                + r"\b",
                r"an? [\w-]+ (?:of|with|in) your "
                + one_of(
                    r"experience|service|standing|age|education|position|calibre|years|profession|seniority|background",
                    r"training|qualifications|talents?",
                )
                + r" (?:should|would|ought|might|must|knows?|surely)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|\bour\b|\bwe\b|discount|dose",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:for|by|from|to) (?:someone|somebody|an? \w+|those|people|clients?|customers?) (?:on|at|with|of) your "
                + r"(?:budget|level|standing|means|income|figure|calibre)\b",
                r"you "
                + one_of(
                    r"city|town|country|rich|office|online|tech|computer|university|internet|foreign|holiday|summer",
                    r"weekend|hr|sales|marketing|legal|finance|posh|modern",
                )
                + r" (?:people|folk|folks|types|lot)\b",
                r"(?:we|i) (?:know|get|see) (?:the|that) type (?:very |only too |all too )?well\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|qualif\w*|discount|free\b",
            reach="clause",
        )
        + pattern(
            r"(?:ask|get|find|look for|borrow) (?:your|an?|the|some) "
            + one_of(
                r"husband|wife|grandkid|grandson|granddaughter|grandchild|nephew|niece|kid|child|teenager|mum",
                r"mother|boyfriend|ten-year-old|\d+[- ]year[- ]old|young person|adult|grown-?up",
            )
            + r" "
            + one_of(
                r"to (?:show|explain|help|do|read|sit|call|write|look|plug|type|translate)",
                r"or (?:an?|some)|who",
            )
            + r"\b",
            unless=r"account holder|sign\w*|sorry|collect|happy|nursery|fire|emergency",
            leans=True,
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we) (?:know|get|understand|appreciate|realise|realize|accept)(?: that)? [\w ]{3,30} (?:isn't|is not|aren't|are not) "
                + r"(?:for|given to) (?:everyone|everybody)\b",
                r"(?:maybe|perhaps)(?: then| just)? (?:the |an? |this |that )?[\w' -]{2,30} "
                + r"(?:isn't|wasn't|is not|was not|aren't|are not|just isn't) (?:really )?"
                + one_of(
                    r"your (?:thing|drink|game|sport|field|strength|forte|sort|kind|line)",
                    r"for you",
                )
                + r"\b",
            ),
            unless=r"sorry|apolog\w+|exchange|refund|\bwe (?:can|will)",
            reach="clause",
        )
        + pattern(
            one_of(
                r"children|toddlers|kids|babies|frogs|hens|pupils|schoolchildren",
                r"(?:even )?(?:dogs|cats|chickens|beginners)",
            )
            + r" (?:all )?"
            + one_of(
                r"understand|manage to|manage it|grasp",
                r"know (?:this|that|it)(?={end})",
                r"know(?={end})",
            )
            + r"(?: (?:this|that|it|to))?\b",
            unless=r"sorry|love|free|lesson|class",
            reach="clause",
        )
        + pattern(
            r"(?:strange|odd|funny|curious|remarkable|surprising|sad|amazes (?:me|us)|a wonder)(?:,)? (?:that|how) "
            + r"(?:an?|so \w+ an?|such an?|nobody in|in an?) [\w ]{2,40} "
            + r"(?:is asking|asks|cannot|can't|can not|does not|doesn't|needs?|has to ask|knows? to)\b",
            unless=r"sorry|\bour\b|\bwe\b|thank\w*|error|machine|phone",
            reach="clause",
        )
        + pattern(
            either(
                r"in letters "
                + one_of(
                    r"an? (?:foot|metre|meter|yard|inch)",
                    r"as (?:tall|big|high|large) as",
                    r"\w+ (?:feet|inches|metres|meters|centimetres|foot) (?:high|tall)",
                )
                + r"\b",
                r"between (?:the )?(?:chair|seat) and (?:the )?(?:keyboard|wheel|steering wheel|screen)\b",
                r"(?:well|awake|quick|calm|sober|fit) enough to (?:write|type|post|compose|argue|complain|send)\b",
                r"you(?:'re| are) (?:now )?(?:an adult|a grown)(?={end}| now\b)",
            ),
            unless=r"sorry|apolog\w+|when you|once|\bif\b|feel|until|hope|ticket|fare|dose|belt|\bour\b",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:it's|its|that's|this is|it is|that is) (?:just )?called "
                + one_of(
                    r"nature|gravity|physics|weather|winter|rain|autumn|spring|a queue|a calendar|reading|outdoors",
                    r"work|a job|a contract|a deadline|planning|manners|life|wear|the law|a clock|science|patience",
                    r"business|a budget|ageing|aging|an? \w+ meeting",
                )
                + r"\b",
                r"what(?:'s| is) so (?:hard|difficult|complicated|confusing) (?:about|to|in)\b",
                r"(?:do you want|do u want) (?:me|us) (?:to |2 )?(?:read|spell|draw|sing|hold|carry|wipe|colou?r)\b",
                r"you do (?:know|realise|realize) (?:what|how|where) (?:an?|the) \w+ (?:is|are|works?|opens?|means)\b",
            ),
            unless=r"sorry|apolog\w+|please|over the phone",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:your|his|her)(?: own)? manners\b",
                r"(?:is|are|becoming?|becomes|become|as is|of|such|quite|seems|not)(?: been)? (?:an? |the |quite a |something of a )?"
                + r"(?:bad |old |expensive |nasty )?habit (?:of|with) (?:yours|you|your \w+|hers|his)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|lovely|praised?|table manners",
            reach="clause",
        ),
        hits=(
            "[[I have seen goats with your manners]].",
            "[[Losing keys is becoming a habit of yours]].",
            "The bolt is loose, [[which a mechanic should have spotted]].",
            "[[A captain of your experience ought to own a chart]].",
            "[[For a family on your budget]], there is the canteen.",
            "[[You holiday folks never shut a gate]].",
            "[[Get a grandchild to show you]].",
            "[[I know that maps aren't for everyone]].",
            "[[Maybe opera isn't your thing]].",
            "[[Toddlers manage to hold the rail]].",
            "[[It is odd that a choirmaster cannot count to four]].",
            "The sign is red, [[in letters as tall as a cow]].",
            "Leaves fall, [[it's called autumn]].",
            "[[What is so hard about two keys]]?",
        ),
        near_misses=(
            "A doctor in your position would have been told by our desk, and we are sorry.",
            "A person with your income qualifies, it is free for people on your level.",
            "Get the account holder or your wife to sign it.",
            "We know that the early ferry is not for everyone, and we can change it.",
            "Toddlers swim free, and kids love it.",
            "It is odd that a phone cannot find it, and the error is ours.",
            "When you are well enough to write, send me the date.",
            "You are an adult for the fare.",
            "The path is called Long Lane.",
            "Thank you for your manners on a long day.",
        ),
    ),
)
