"""Nobody cares: "not my problem", "noted and filed", "whether you like it or not", nobody will read it."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

RULES: tuple[Rule, ...] = (
    Rule(
        id="dismissal.not-my-problem",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears that nobody cares; say who can help, or that you cannot.",
        find=pattern(
            r"(?:not|isn't|is not|ain't|hardly|never|wasn't|no longer|none of) (?:really |exactly )?(?:my|our|the company's|the shop's) (?:\w+ )?"
            + one_of(
                r"problem|job|department|circus|concern|business|headache|monkeys?",
                r"responsibility to (?:read|hold|babysit|remember|chase|remind|educate)",
                r"fault (?:that|if|you)|issue",
            ),
            reach="clause",
            unless=r"say|said|told|claim|pretend"
            + r"|so i(?:'ve| have| went| asked| walked| rang| called)?\b|but i(?:'ve| have| asked| did| rang| called)\b",
        )
        + pattern(
            one_of(
                r"is|are|that's|this is|it's|becomes?|now|remains?|sounds like|still|someone else's|purely",
                r"entirely|only",
            )
            + r" (?:entirely |really |purely |now |just |only |actually |a |all |someone else's )*"
            + one_of(
                r"your (?:own )?(?:problem|lookout|headache|business|affair|concern|funeral)",
                r"you problem|on you(?= ?[.,!]|$)|someone else's problem|you,? not us",
                r"your (?:own )?problem,? not",
            ),
            reach="clause",
            unless=either(
                r"sorry|what is your",
                r"is your (?:problem|concern|business) (?:about|with|the|that|solved|fixed|resolved|still|related|located|registered|name|address|hours)",
                r"\?|understand|fix|solv|depends? on you",
                r"your business (?:account|name|address|card|plan|email)",
                r"your concern (?:about|regarding|is)",
                r"your (?:problem|concern) (?:is|was|has|that)",
                r"how (?:is|are)",
            ),
        )
        + pattern(
            one_of(
                r"who cares",
                r"(?:i|we|nobody|no one|no-one|they)(?: really| honestly| frankly| truly)? (?:couldn't|could not|could) care less",
                r"(?:i|we|nobody|no one|no-one|they)(?: really| honestly| frankly| truly| just| actually)? (?:don't|do not|doesn't|does not)"
                + r"(?: really| honestly| actually)? "
                + one_of(
                    r"care",
                    r"give a (?:damn|hoot|toss|fig|rat's \w+|flying \w+|monkey's|shit|fuck|crap)",
                )
                + r" (?:what you|how you|about your|if you|who you|that you)",
                r"(?:nobody|no one|no-one) (?:really )?cares (?:what you|how you|about your|if you|who you|that you)",
                r"(?:nobody|no one|no-one) cares",
                r"as if (?:we|i|anyone|anybody) cares?",
                r"(?:i|we) (?:really |honestly |just )*(?:don't|do not) (?:really )?care(?= ?[.,!;]|$)",
                r"not (?:interested|bothered) in your",
                r"what's it to (?:me|us)",
                r"(?:not|hardly) (?:my|our) (?:circus|monkeys)",
            ),
            unless=either(
                r"don't care (?:about|for) (?:our|the money)",
                r"not that (?:we|i)|feel (?:that|like|as)|think (?:we|i|that)|as though|seem|impression|sorry",
                r"don't "
                + one_of(
                    r"need|want|have|know|see|think|recommend|believe|store|share|sell|mind|charge|require|understand",
                    r"ask|track|know|control|expect|blame|require",
                ),
                r"do not "
                + one_of(
                    r"need|want|have|know|see|think|recommend|believe|store|share|sell|mind|charge|require|understand",
                    r"ask|track|control|expect|blame",
                ),
            ),
            reach="clause",
        )
        + pattern(
            one_of(
                r"whatever|sure,? whatever|if you say so|if you insist|if you must",
                r"as you (?:wish|please|like)",
                r"suit yourself|moving on|your loss|not my call|period|no comment|meh|blah blah(?: blah)?|yawn",
                r"duly noted|tough|too late|again,? no|no means no|asked and answered|cool story(?:,? bro)?",
            ),
            where="whole",
            unless=r"is it|at your",
        )
        + pattern(
            either(
                r"blah,? blah",
                r"\*(?:sighs?|yawns?|eye ?roll|shrugs?)\*",
                r"yada yada|cool story",
                r"whatever you (?:say|think|like|want|feel|believe)(?= ?[.,!?]|$)",
                r"(?:think|say|write|post|rate|tweet|complain|do|believe|rating|review|call|feel)(?: you can)?(?: give| write| say| think)?"
                + r"(?: us)? (?:what(?:ever)?|as you|as much as|wherever|however|all) (?:you(?:'d)? )?(?:like|want|wish|please|have to)"
                + r"(?: (?:about|to))?(?= ?[.,!?;]|$| about| no)",
            ),
            unless=either(
                r"say what you think|tell us what|feel free|write (?:what|as)|let us know|we(?:'d| would) love",
                r"on the (?:card|cake|label)",
                r"do (?:as|what|whatever) you (?:like|want|wish|please) with (?:it|the|them)",
                r"can (?:do|write|post) (?:as|whatever)",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"(?:there(?:'s| is) )?only so much (?:i|we|one|you|anyone) can do (?:for|with) (?:an? |some|people|those|somebody)",
                r"not here to (?:babysit|hold|argue|be|educate|entertain|listen|do your|chat|teach|solve your)",
                r"not (?:a|your|my) "
                + one_of(
                    r"babysitter|secretary|servant|mother|mum|mom|maid|nanny|therapist|slave|assistant|punching bag",
                    r"free \w+",
                )
                + r"(?! (?:trial|sample|gift|offer))",
                r"not (?:a|your|my) (?:bank|charity)(?={end})",
                r"(?:i'm|i am|we're|we are|not) (?:a )?"
                + one_of(
                    r"charity|babysitter|therapist|miracle workers?|magicians?|circus|punching bags?|servants?",
                    r"social workers?",
                ),
                r"not (?:a )?(?:charity|magicians?|miracle workers?|therapists?|circus|robots?)",
            ),
            unless=r"registered charity|charity (?:shop|number|partner|rate)|i am not your (?:enemy|first)|no charity",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:that|thats|it|this|which)(?:'s|s| is) (?:not|hardly|never) on (?:me|us|my|our|him|her)(?={end}| (?:driver|team|staff))",
                r"(?:isn't|is not|aren't|not) (?:my|our|his|her) (?:lookout|doing|mess|pigeon|row|baby)(?={end})",
                r"(?:this|that|so (?:this|that))(?: one| bit| part)?(?:'s| is) (?:kinda |kind of |all |entirely |totally |really |purely )?on you\b",
                r"put (?:that|it|this)(?: one)? down to yourself",
            ),
            unless=r"sorry|apolog\w+|thank\w*|not on you|on you card|\bname\b|on your",
            reach="clause",
        ),
        hits=(
            "Sad about the cake, [[but that's not on us]].",
            "[[So this one's on you]].",
            "[[You can put that down to yourself]].",
            "If you lost it, [[that is your problem]].",
            "[[That is not my job]].",
            "[[Nobody cares what you paid last year]].",
            "[[Whatever]].",
            "[[Rate us however you like]], sir.",
            "[[We are not a charity]].",
        ),
        near_misses=(
            "It isn't my department, so I walked down and asked.",
            "This is not a bank charge.",
            "The coffee is on us.",
            "The name that is on you card is fine.",
            "I am sorry, and no, that's not on you.",
            "You say that it is not our problem; it is.",
            "Is your problem solved now?",
            "I am sorry if it looked as though nobody cares about you.",
            "You can do whatever you like with the box.",
            "Noted, thank you.",
        ),
    ),
    Rule(
        id="dismissal.filed-away",
        family="dismissal",
        severity=Severity.WARN,
        why="It says that the reader was heard by a filing cabinet.",
        find=pattern(
            r"your (?:\w+ ){0,2}"
            + one_of(
                r"opinions?|frustrations?|anger|displeasure|hesitation|disappointment|dissatisfaction|unhappiness",
                r"sentiments?|feelings?|tone|attitude|threats?|objections?|emotions?",
            )
            + r" (?:is|are|has been|have been|was|were) (?:\w+ )?noted(?! (?:and|in|on|by|with thanks))",
            reach="clause",
            unless=r"thank|passed|forward|shared|sorry|we will",
        )
        + pattern(
            either(
                r"noted (?:but|and (?:ignored|filed|disregarded))",
                r"(?:taken|take|took|leave|left|remove|setting|leaving) (?:the |your |all )?(?:emotions?|feelings|anger|drama) (?:out|aside)",
                r"(?:the|your) (?:emotions?|emotional|feelings) (?:part|side|aside|out of)",
                r"no action (?:is |was )?(?:required|needed|necessary) "
                + one_of(
                    r"on (?:our|my)|from (?:us|me)",
                    r"for (?:your )?(?:feelings|anger|frustration)",
                ),
                r"let's (?:stick|keep) to the facts",
                r"stick to the facts|let's agree to disagree|agree to disagree",
                r"opinions? (?:does|do) not (?:matter|count)",
                r"your opinion (?:doesn't|does not|is (?:irrelevant|not))",
                r"(?:completely |totally |utterly |entirely |wholly )?(?:immaterial|irrelevant)(?= ?[.!])",
            ),
            unless=r"duly noted (?:and|,? and|with thanks)|thank",
            reach="match",
        )
        + pattern(
            either(
                r"(?:per|according to|under|due to|because of|as) (?:\w+ )?(?:policy|rules|the system) (?:is|are) (?:policy|rules|the rules|the system)",
                r"(?:rules|policy) (?:is|are) (?:rules|policy|for everyone)",
                r"i don't make the rules|(?:i|we) just work here|i only work here|computer says no",
                r"above my pay ?grade",
                r"take it up with "
                + one_of(
                    r"someone|somebody|god|management|him",
                    r"(?:the|your) (?:mirror|pope|mayor|government|weather|driver|boss|manager|management|postman|king|queen)",
                ),
            ),
            unless=r"happy|sorry" + r"|told me|they (?:say|said)|(?:i|we) asked",
        )
        + pattern(
            either(
                one_of(
                    r"feelings?|sentiment|sentimental value|disappointment|stress|personal circumstances",
                    r"private (?:choice|matter|plans|arrangements)",
                    r"opinions?",
                    r"personal (?:plans|preference|taste)",
                    r"being (?:tired|busy|upset|ill|stressed|in a hurry|annoyed|angry)",
                    r"anger|frustration|annoyance|embarrassment|hurt|tears",
                    r"(?:forum|e-?mail|call) volume",
                    r"loyalty",
                )
                + r"(?: of [a-z]+ [a-z]+| with us)?,? (?:is|are|isn't|aren't|cannot|can't|does|doesn't|do|don't|may|will|won't)(?: not|n't)?,? "
                + r"(?:i'm afraid,? )?(?:be |being )?"
                + one_of(
                    r"an? |the |something |taken |considered|answered|relevant|grounds?|one of|show|appear|affect",
                    r"change|count|enter|part|compensat\w*|best",
                ),
                r"(?:isn't|aren't|is not|are not|was not|wasn't) (?:really |simply )?"
                + one_of(
                    r"an? (?:category|criterion|signal|factor|metric|unit|field|term) (?:for|that|we|i|our|of|in)",
                    r"one of the (?:signals|criteria|things|factors|boxes|questions|categories) (?:we|it|the|that|i)",
                    r"something (?:the (?:system|law|form|policy)|we (?:keep|measure|record|recogni[sz]e|prioriti[sz]e))",
                ),
                r"(?:for|about) (?:[\w'-]+ ){1,3}we (?:have|run|keep|employ) no [a-z]+(?={end})",
            ),
            unless=r"sorry|apolog\w+|thank\w*|i (?:know|will)|we (?:did|were|should)|seats|rooms|stock|left\b|your feelings|understand\w*|valid|natural",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:attention|consideration|answer|respect|reply|priority|seriousness) (?:it|they|that) (?:deserves?|has earned|have earned|merits?)\b",
                r"(?:add|adding|put|putting|goes|go) (?:it|this|that|yours|your \w+) (?:to|on|in|into|under) (?:the|our|my) (?:\w+ )?"
                + r"(?:pile|heap|shredder|round file|circular file|bin)(?={end})",
                r"(?:we|i|they)(?:'ll| will) get (?:to|round to) (?:it|you|yours) when (?:we|i|they)\b",
                r"it(?:'ll| will) be (?:ready|done|there) when it(?:'s| is) (?:ready|done|there)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|please|didn't|did not"
            + r"|wrong (?:pile|bin)|(?:ready|done) properly",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Your note will get the attention it deserves]].",
            "[[I'll add it to the pile]].",
            "[[We'll get to it when we get to it]].",
            "[[Stress is not a ground for a refund]].",
            "[[Loyalty isn't one of the boxes we tick]].",
            "[[For poetry we have no office]].",
            "[[Your disappointment has been noted]].",
            "[[Rules are rules]], madam.",
            "To save time I have [[taken the emotion out]] of what you wrote.",
        ),
        near_misses=(
            "It lay in the wrong pile, where I put it in the wrong pile myself.",
            "Take it up with the manufacturer, whose number is below.",
            "You will hear when it is ready.",
            "It did not get the attention it deserves, and I am sorry.",
            "Please put it in the bin.",
            "Your feelings are a fair answer to what we did, and I am sorry.",
            "It is not a category that I know, so I will ask.",
            "For Friday we have no seats left.",
            "Your feedback was noted and passed to the kitchen, thank you.",
            "I have noted your address.",
            "Our policy is on the back page.",
        ),
    ),
    Rule(
        id="dismissal.not-worth-it",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears that they are not worth an answer.",
        find=pattern(
            r"(?:won't|will not|not going to|refuse to|wouldn't)(?: even)? dignify\b|(?:i|we)(?: really| honestly| frankly| simply)? (?:can't|cannot|can not|couldn't|could not) be (?:bothered|arsed)\b|can be bothered with\b",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?: really| honestly| frankly| simply)? (?:don't|do not|couldn't|could not)(?: really)? (?:care|give a (?:toss|fig|hoot|monkey's|rat's))(?: (?:what|if|how|who|about|less|whether|that|why|for)\b|{end})",
            unless=r"how long|don't care for|sorry",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we)(?:'ve| have) said (?:all|everything) (?:i|we)(?:'m| am|'re| are|'ve| have)? ?"
                + r"(?:going|got|need|willing|have|want|prepared)?(?: to)?(?: say)?\b",
                r"that(?:'s| is) all (?:i|we)(?:'m| am|'re| are) (?:going to|willing to|prepared to) say\b",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we)(?:'re| are|'m| am) not (?:just )?sitting (?:idle|around|here|doing nothing|on our hands)\b",
                r"(?:that's|that is|this is|it's|it is) between you and (?:them|him|her|your [a-z]+|the [a-z]+)\b",
                r"(?:i|we) (?:fail|really fail|failed) to see (?:how|why|what) (?:this|that|it|any of this) "
                + r"(?:is|has|lands|concerns|matters|should|would)\b(?! (?:happened|failed|was sent))",
            ),
            unless=r"sorry|apolog\w+|in (?:the|your|our) (?:log|file|photo|screenshot)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:ring|call|phone|ask|try|write to|email|contact|go to) (?:the|your|head) [a-z]+(?: [a-z]+)? then(?=[ ]*[,.!\n])",
            where="start",
            reach="match",
        ),
        hits=(
            "[[I won't even dignify that]].",
            "[[We don't care what the other shop said]].",
            "[[I've said all I'm going to say]].",
            "[[That's between you and your bank]].",
            "[[I fail to see how this is urgent]].",
            "[[Ring the head office then]], they will say the same.",
        ),
        near_misses=(
            "We don't care how long it takes; we will find it.",
            "I can't see why it failed in the log, so I have asked an engineer.",
            "The choice is between you and Priya for the window seat.",
            "We care about what the other shop said.",
        ),
    ),
    Rule(
        id="dismissal.nobody-cares",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears that they do not count; leave it out.",
        find=pattern(
            either(
                r"(?:nobody|no one|no-one|not a soul) (?:is |was |ever |here |really |actually |will )*"
                + one_of(
                    r"listens|listening|listen|cares|caring|care|believes|believing|believe|asked|interested|reads",
                    r"reading|misses|will miss|wants",
                )
                + r"(?: to| in| for)? "
                + one_of(
                    r"you|your|what you|how you",
                    r"about (?:you|your|how you|what you)",
                )
                + r"\b",
                r"who cares (?:what|how|about|if|whether)\b",
            ),
            unless=r"sorry|feel|felt|as if|like nobody|that nobody|seem\w*|we care|to help you|for your (?:call|letter|message)",
            reach="clause",
        )
        + pattern(
            r"(?:there(?:'s| is| was)|you have|you've|i see|we see) (?:really |absolutely |simply |just )?no (?:need|point|use|call)"
            + r"(?: in| of| for| to)?(?: (?:you|your))? "
            + one_of(
                r"writ(?:e|ing)|call(?:ing)?|ring(?:ing)?|keep(?:ing)?|shout(?:ing)?|repeat(?:ing)?|send(?:ing)?",
                r"mail(?:ing)?|e-?mail(?:ing)?|chas(?:e|ing)|ask(?:ing)?|tell(?:ing)?|messag(?:e|ing)",
                r"complain(?:ing)?|go(?:ing)? on|remind(?:ing)?",
            )
            + r"\b{...50} ?"
            + one_of(
                r"again",
                r"every (?:day|hour|morning|five|ten|two)",
                r"daily|so many|repeatedly|all the time",
                r"(?:\d+|two|three|four|five|ten) times",
                r"constantly|over and over|non-?stop|about it|on and on|us\b|me\b",
            ),
            unless=r"sorry|apolog\w+|we(?:'ll| will)|i(?:'ll| will)|happy|thank\w*|automatically|already (?:on|in|have|got)|anything",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:i|we) trust(?: that)? (?:this|that|the above|the matter|my answer)(?: now| hereby| finally)* "
                + one_of(
                    r"clarif(?:ies|y)|settles|concludes|closes|resolves|answers|ends|puts an end|draws a line|makes",
                    r"is now|is",
                )
                + r"\b",
                r"(?:we|i)(?: now| therefore| shall| will| must)* (?:consider|regard|treat|deem) (?:the|this|your) "
                + r"(?:matter|case|issue|subject|correspondence|topic|complaint|discussion|conversation)(?: to be| as)?(?: now| hereby)? "
                + r"(?:closed|resolved|settled|concluded|at an end|dealt with|finished|over)",
                r"(?:can|could|may|let us|let's|should|will)(?: now| please| finally| we)* draw a line under (?:it|this|that|the matter|things)",
            ),
            unless=r"sorry|apolog\w+|unless|until|if you|not|once you|happy to",
            reach="clause",
        )
        + pattern(
            r"(?:go|off you go)(?: and| on,?)? (?:bother|pester|annoy|trouble|moan at|moan to|shout at) (?:someone|somebody|anyone) else|(?:ask|try|tell|find) (?:someone|somebody) (?:else )?who cares",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:makes?|made) (?:no|zero|little|not much|absolutely no) (?:difference|odds) to (?:me|us)(?={end})",
                r"(?<![a-z0-9][ ])(?:i|we)(?:'ll| will) survive(?: it)?(?={end})",
                r"no skin off\b|lose no sleep|won't lose (?:any )?sleep|not losing (?:any )?sleep",
                r"(?:totally|entirely|completely) up to you,? (?:makes|i|we|no|it's all)",
            ),
            unless=r"sorry|apolog\w+|thank\w*|fine|please|whichever|happy",
            reach="clause",
            leans=True,
        ),
        hits=(
            "Stay or go, [[it makes no difference to me]].",
            "[[We will survive it]].",
            "[[Nobody cares what you think of it]].",
            "[[There is no point calling us every day]].",
            "[[We trust this settles it]].",
            "[[We now regard the matter as closed]].",
            "[[Let us draw a line under this]].",
            "[[Go and bother somebody else]].",
        ),
        near_misses=(
            "It makes no difference to us whether you pay by card or cash, sir, both are fine, please choose.",
            "I hope that the plant will survive.",
            "I am sorry that it felt as if nobody cares about your order.",
            "There is no need to call again, we will ring you.",
            "There is no need to send it back.",
            "I trust this finds you well.",
            "We will not regard the matter as closed until you are happy.",
        ),
    ),
    Rule(
        id="dismissal.unread",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears that nobody will listen; say who reads it, or by when you answer.",
        find=pattern(
            either(
                one_of(
                    r"it|this|they",
                    r"your (?:\w+ )?(?:e-?mails?|letters?|messages?|reviews?|complaints?|replies|reply)",
                    r"those",
                )
                + r" (?:isn't|is not|won't be|will not be|are not|aren't|will go) (?:being )?(?:read|opened|looked at|answered|unread)\b"
                + r"(?! (?:by|until|before|again|on))",
                r"whether (?:i|we) (?:care|like you|mind|believe you)\b",
                r"(?:doesn't|does not|don't|do not) (?:really )?come into (?:it|this|parking|the matter)\b",
                r"see if (?:i|we) care\b|you can whistle for\b",
            ),
            unless=r"sorry|apolog\w+|monitored|automatic|automated|this address|mailbox|inbox|no-?reply|should",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we)(?: really)? (?:can't|cannot|can hardly|am not|are not|'m not|'re not)(?: really)?(?: be)? "
                + r"(?:responsible|answerable|accountable|held responsible|to blame) for "
                + r"(?:your|what you|how you|other people's|people's|customers')\b",
                r"(?:please )?(?:do not|don't) (?:be )?(?:reply|replying|respond|responding|write|writing|ring|ringing|call|calling)"
                + r"(?: [\w'-]{1,15}){0,5},? (?:it|i|we|because|as|since|nobody|no one)(?:'ll| will|'s| is|'m| am|'ve| have)?(?: be)? "
                + r"(?:not|n't|isn't|won't|nobody|no one|ignored?|busy|deleted|forty|wasted)",
            ),
            unless=r"sorry|apolog\w+|belongings|valuables|automatic\w*|monitored|loss|items",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:keep|save|spare (?:me|us)) (?:the|your) "
                + one_of(
                    r"commentary|opinions?|remarks?|comments?|advice|wit|jokes|views|lectures?|sermons?|thoughts|drama",
                    r"poetry",
                )
                + r"(?: to yourself| for)?(?={end}| to yourself| for)",
                r"(?:the )?answer (?:doesn't|does not|won't|will not|isn't going to) "
                + one_of(
                    r"change|improve",
                    r"get (?:any )?(?:better|different|shorter|longer)",
                )
                + r"\b",
                r"not interested in (?:hearing|your|reading|discussing)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|you(?:'re| are)|if you",
            reach="clause",
        ),
        hits=(
            "Don't answer, [[it isn't read]].",
            "[[Whether I care makes no difference]].",
            "[[We can't be responsible for your hopes]].",
            "Take the blue one, [[and keep the commentary to yourself]].",
            "[[The answer doesn't change with the third letter]].",
        ),
        near_misses=(
            "This mailbox is automatic and it isn't read; please ring us.",
            "We cannot be responsible for valuables left in the room.",
            "I am sorry that your letter was not read until Monday.",
            "If you are not interested in reading it all, page 2 is enough.",
        ),
    ),
    Rule(
        id="dismissal.whether-you-like-it",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears that what they say or feel is of no account.",
        find=pattern(
            r"whether (?:or not )?you(?:'re| are) (?:satisfied|pleased|happy|convinced)\b(?! (?:with (?:it|them|the (?:fit|size|colou?r))|to\b))",
            unless=r"sorry|let (?:us|me)|tell (?:us|me)|know|hear|ask|sure|check|\?",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:sees?|serves?) no (?:purpose|point|use|value|benefit) (?:in|to be)\b",
                r"(?:more|longer|further) (?:\w+ ){0,2}than (?:the|this|your|that) (?:\w+ )?"
                + r"(?:matter |complaint |question |letter |incident |problem )?(?:deserves?|warrants?|merits?|is worth)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|should have",
            reach="clause",
        )
        + pattern(
            r"(?:changes?|alters?) (?:absolutely |precisely |exactly )?nothing(?={end}| about| in)",
            unless=r"for you|sorry|apolog\w+|worry|cover",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:will|'ll|gonna|going to|am) (?:now |go ahead and |therefore )*(?:be )?(?:clos(?:e|ing)|end(?:ing)?) (?:this|the) (?:one|chat|ticket|case|thread|complaint|conversation)\b",
            unless=r"reply|reopen|\bif\b|any time|unless|once|let (?:me|us) know|solved|fixed|sorry|glad|thank\w*",
            leans=True,
            reach="clause",
        )
        + pattern(
            either(
                r"(?:and|but|hurt|your|his|her|not|nor|nor are|for) feelings "
                + r"(?:we|are not|aren't|do not|don't|cannot|can't|can not|will not|won't|have no|about it)\b",
                r"(?:,|and) not feelings(?={end})",
                r"nor (?:are|do|is|will) (?:your|hurt) feelings\b",
            ),
            unless=r"sorry|apolog\w+|matter to|understand|hard feelings|wrong",
            reach="clause",
        )
        + pattern(
            either(
                r"(?<![a-z0-9][ ])(?:please |just |so |now |let's (?:all )?|time to )?move on(?={end})",
                r"let's not "
                + one_of(
                    r"get (?:too |so |all )?(?:dramatic|excited|emotional|carried away|worked up|hysterical)",
                    r"exaggerate|dramati[sz]e|kid ourselves|pretend",
                )
                + r"\b",
            ),
            unless=r"sorry|apolog\w+|\bwe(?:'ll| will| can| should)|can\b|once|when|until",
            reach="clause",
        ),
        hits=(
            "[[The gate shuts at six whether you are convinced or not]].",
            "[[The committee sees no purpose in a third letter]].",
            "[[A voucher is more than the matter deserves]].",
            "[[Your note changes nothing]].",
            "[[I will now be closing this conversation]].",
            "It is a cup. [[Move on]].",
            "[[We sell rope, not feelings]].",
            "[[The tariff counts weight and hurt feelings do not weigh]].",
            "[[Let's not get dramatic]].",
        ),
        near_misses=(
            "Tell us whether you are happy with the fit.",
            "I should have given it more time than the matter deserves, and I will.",
            "It changes nothing about your cover.",
            "I will close this ticket now; reply and it opens again.",
            "When the light turns green we can move on.",
            "I see no reason to keep your deposit.",
        ),
    ),
)
