"""A threat that is only hinted at: "it would be a shame", "people who complain", "we have plenty of others"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.retaliation import FOR_YOU

_COMPLAINS = one_of(
    r"posts?|posting|leaves?|leaving|challenges?|questions?|disputes?|argues?|yells?|shouts?",
    r"complains?|haggles?|appeals?|raises?|threatens?|involves?|go over|goes over|chases?|press|push",
    r"chips?|swears?|writes? to the|writes? bad|moans?|whines?|insults?|fails? to|withhold|reports?",
    r"bad-?mouths?|continue to|persists?|are rude|is rude|bothers?|demands?|mess",
)
_FARES_ILL = one_of(
    r"may (?:find|well|not|lose)|might (?:find|lose)",
    r"(?:sometimes|often|usually|normally|tend to|generally|always|automatically) (?:find|discover|end up|get|wait|lose|learn|are|not|see)",
    r"sometimes",
    r"should (?:bear|remember|think|know|reflect|not)",
    r"must (?:not be|ask himself|ask herself|ask themselves|expect)",
    r"would do well|get their|see their",
    r"do not (?:move|get|keep|have)",
    r"don't (?:move|get|keep|last|have)",
    r"will not be",
    r"are (?:automatically|remembered|shown|quietly|dropped|moved|passed|put (?:last|at|to the)|from time)",
    r"is (?:remembered|dropped|moved|passed|soon)",
    r"acquires?",
    r"soon (?:find|learn|discover)",
    r"learn|go to the (?:back|bottom)|stays? in|can (?:wait|whistle)",
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="retaliation.choose-your-words",
        family="retaliation",
        severity=Severity.BLOCK,
        why="A warning to watch their words is heard as a threat; say what you ask for, and why.",
        find=pattern(
            either(
                r"(?:choose|pick|watch|mind|weigh) (?:your|ur) (?:next |own )*(?:words?|mouth|language|tongue|manners)\b(?: (?:very |more )?(?:carefully|wisely))?",
                r"(?:be|i'd be|better be|you'd better be) (?:very |more |extremely )?careful (?:what|who|whom|how) you (?:say|write|wish|cross|bad-?mouth|speak|talk|accuse|threaten|mess|deal|upset)\b",
                r"(?:nobody|no one)(?: (?:round|around|in) (?:here|this \w+|town))? will (?:touch|serve|take|deal with|work (?:with|for)|rent to|hire|help) you\b",
                r"(?:every|each) (?:time|message|e-?mail|call|complaint)(?: that)?(?: you)?(?: \w+)?,? (?:i'll|i will|we'll|we will|adds?|costs? you) (?:add |another |an extra |push |move )",
                r"(?:flag|mark|note|tag)(?:ging|ged|ing)? (?:your|the) (?:account|file|name|number|profile)[^.!?\n]{0,30}\b(?:so (?:that )?(?:everyone|everybody|they|all|the next)|as (?:a )?(?:difficult|abusive|problem|trouble\w*|rude))",
                r"(?:right|entitled) to refuse service\b[^.!?\n]{0,30}\b(?:tempt\w*|you're|you are|and you|to you)",
                r"it(?:'s| is) a (?:very )?small (?:town|world|village|industry|community|island)\b(?=,? (?:so|and|word|be|you|remember|people)|[.!])",
            ),
            reach="clause",
            unless=r"please (?:choose|pick|mind|watch) (?:your|the) step|mind the step|choose your words of|password|recovery|security|sorry|apolog\w+",
        ),
        hits=(
            "[[You'd better choose your next words carefully]].",
            "[[I'd be very careful who you bad-mouth]].",
            "[[Nobody round here will touch you]].",
            "[[Every time you ask, I'll add another day]].",
            "[[We are flagging your account so everybody knows]].",
            "[[It's a small town]].",
        ),
        near_misses=(
            "Mind your step on the ladder, the third rung is loose.",
            "Choose your password with care.",
            "Nobody here will be in on Sunday.",
            "We have flagged your account for the refund.",
            "Be careful how you lift it, the handle is loose.",
        ),
    ),
    Rule(
        id="retaliation.veiled",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears a hint that something may go wrong for them.",
        find=pattern(
            r"(?:i|we) (?:can|could) (?:have|get) (?:that|your|this|the) (?:[a-z]+ )?"
            + r"(?:account|line|booking|contract|membership|policy|order|card|access|number|place|file) "
            + r"(?:closed|cut|cut off|cancell?ed|blocked|frozen|suspended|pulled|stopped|shut|removed)\b",
            unless=r"as you|if you (?:like|wish|want|prefer)|for you",
            reach="to_end",
        )
        + pattern(
            either(
                r"(?:accounts?|customers?|files|claims|orders|tickets|requests|letters|e-?mails|reviews|people) like "
                + r"(?:yours|this|that|yourself|you) "
                + r"(?:tend to|have a way of|have a habit of|usually|often|sometimes|always|end up|get lost|go to|wait)\b",
                r"(?:pity|shame|unfortunate|terrible) if (?:your|the|that|this)(?: [a-z]+){1,4} (?:got|get|were|went|was|should get|ended up) "
                + r"(?:lost|delayed|missing|forgotten|misplaced|mislaid)\b",
                r"(?:have|has|having) a (?:way|habit|tendency|knack) of "
                + one_of(
                    r"(?:getting|going) (?:lost|missing|astray|mislaid|delayed|forgotten)",
                    r"slipping|disappearing|vanishing",
                )
                + r"\b",
            ),
            unless=r"sorry|router|signal|connection|app|battery",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i'm|i am|we're|we are|i find myself) (?:suddenly |now |really )?in no (?:particular|great|real|special) (?:hurry|rush)\b",
                r"(?:suddenly|now|really) in no (?:hurry|rush)\b",
                r"(?:i|we)(?:'ve| have)(?: got)? all the time in the world",
                r"long memor(?:y|ies)\b",
                r"it(?:'s| is) a (?:very )?(?:small|short|little|tiny) (?:town|street|village|industry|trade|market|island)(?=[ ]*(?:[.!…]|$))",
                r"word (?:gets|travels|goes) (?:around|round|fast)",
            ),
            unless=r"if you|take your time|foam|proud|friendly|love",
            reach="clause",
        )
        + pattern(
            r"(?:your|that|this|the) "
            + one_of(
                r"ticket|file|case|claim|request|order|form|letter|complaint|application|paperwork|parcel|refund",
                r"deposit|e-?mail",
            )
            + r" (?:can|may|will|'ll)(?: just| now| happily| very well)? "
            + one_of(
                r"sit (?:there|here|where|on|in)",
                r"gather dust|collect dust|rot|wait its turn|stay (?:there|where it)",
            )
            + r"\b",
            unless=r"sorry|until you (?:arrive|collect|are)|safe",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:give|send|pass|convey|say hello|my|our) (?:on )?(?:my |our )?"
                + r"(?:regards|love|best|compliments|greetings|hello|best wishes)? ?to (?:your|the) "
                + r"(?:solicitor|lawyer|attorney|tribunal|judge|small claims|barrister|ombudsman|competition)\b",
                r"(?:look|looking) forward to (?:meeting|seeing|hearing from|reading|receiving) "
                + one_of(
                    r"you in (?:court(?! [0-9])|front)",
                    r"your (?:lawyer|solicitor|barrister|attorney|legal|brother the|letter before)",
                ),
                r"(?:can't|cannot|can hardly) wait to (?:see|meet|hear|read) "
                + one_of(
                    r"your (?:lawyer|solicitor|attorney|barrister|review)",
                    r"you in court",
                    r"what your (?:lawyer|solicitor|attorney)",
                ),
                r"try (?:that|this|it|telling that|explaining that) (?:in court|to a judge|on a judge|in front of a judge)",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"(?:invoice you|bill you|charge|charging|billing|surcharge|adding)(?: [a-z]+){0,3} for "
                + one_of(
                    r"reading this",
                    r"this (?:e-?mail|reply|message|conversation|chat)",
                    r"my patience",
                    r"(?:your|the|bad|poor) (?:manners|attitude|tone|rudeness|cheek|whining|moaning)",
                )
                + r"\b",
                r"this (?:e-?mail|reply|message|letter|chat) (?:is|will be|was) (?:billed|billable|chargeable|invoiced)\b",
            ),
            reach="clause",
        )
        + pattern(
            r"that(?: just| little| last| rude| charming| lovely)*(?: (?:attitude|remark|e-?mail|tone|comment|sentence|outburst|message|insult|tantrum|threat|call))?(?: has| will| just)* (?:cost|costs|added|bought|earned|lost|won) you\b",
            unless=r"sorry|apolog\w+|refund\w*",
            reach="clause",
        )
        + pattern(
            either(
                r"do (?:us|me|everyone|yourself|the world)(?: all| both)? a favou?r(?: and|,)",
                r"you can(?: just| now)? forget about (?:the|your|that|any)\b",
                r"(?:goes|go|went|going|end up) (?:straight|right|directly) (?:to|in|into) (?:the|my|our) (?:bin|trash|shredder|junk)\b",
                r"keep (?:e-?mailing|writing|calling|complaining|shouting|asking|posting|dreaming)(?: [a-z]+){0,3},",
            ),
            unless=r"could|would|can you|sorry|bottles?|waste",
            reach="rest",
        )
        + pattern(
            either(
                r"(?:plenty|lots|many|dozens|hundreds|enough|a hundred|a dozen|waiting list|queue|others|list)(?: of)?(?: (?:[a-z]+|\d+)){0,3} "
                + one_of(
                    r"(?:who|that)(?:'d| would) (?!see|help|take you|meet|talk|come|look|be (?:able|free))[a-z]+",
                    r"who (?:want it|deserve|will|can|actually|do)",
                    r"waiting for (?:it|your|that|this)",
                    r"happy to|dying to|only too",
                ),
                r"(?:write|complain|talk|go|cry|tell it|appeal) to "
                + one_of(
                    r"the pope|god",
                    r"your (?:mother|mum|mom|dog)",
                    r"santa|the moon|the hand|a wall|the wall|the queen|the king",
                )
                + r"\b",
            ),
            unless=r"i(?:'d| would|'ll| will)|we(?:'ll| will)|happy|like to" + r"|(?:shall|should) i\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"this is (?:my|our) (?:very )?last (?:e-?mail|mail|message|reply|letter|answer) (?:to you|on (?:this|the))\b",
            reach="rest",
        )
        + pattern(
            r"so much for (?:the|your|that|my|our|any|being|trying|helping)\b", where="start", reach="to_end"
        )
        + pattern(
            either(
                one_of(
                    r"you(?:'re| are)",
                    r"your (?:lot|kind|business) (?:is|are)",
                    r"people like you are|is",
                )
                + r" (?:no longer|not) (?:very )?welcome(?: here| back| any ?more| in (?:my|our|the|this)| at (?:our|my|the|this)){end}",
                r"find (?:yourself|yourselves) (?:another|a new|a different|some other|someone|somebody)\b",
            ),
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'ll| will|'re going to| am going to|'m going to| are going to)(?: simply| just)? (?:call|ring|phone|get|send) (?:the police|security|the cops|the bailiffs)(?:{end}| on you| if you| next time| the next time)",
            unless=r"if you (?:want|like)|for you|together|report the theft|stolen",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:respect|courtesy|reviews?|trust|politeness|loyalty|honesty|patience|manners|civility) "
                + r"(?:cuts?|works?|goes|go|runs?|is|are) (?:both ways|a two-way)",
                r"not the only (?:one|person|people|ones) who can\b",
                r"(?:i|we) (?:could|can|might|should) (?:also )?(?:write|leave|post|give)(?: you)? (?:an? )?(?:reviews?|rating)(?: of| about) you\b",
                r"unlike (?:you\b|yourself|some (?:people|customers))",
            ),
            unless=r"access|see|open|sign|approve",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"you (?:can|may|could|might|'ll have to|will have to) (?:always |just |certainly |of course |happily )?(?:find|try|look for) (?:another|a different|some other|somebody else|someone else|somewhere else|elsewhere)\b",
            unless=r"sorry|happy to|help|recommend|if you (?:prefer|like|wish)|near|we(?:'ll| will|'ve)|browser|device|card|payment|size|method|time|day|slot"
            + r"|cheaper|nearer|quicker|won't (?:mind|be)|has (?:it|one)",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:i|we)(?:'d| would|'ll| will)? (?:strongly |seriously |really |perhaps |very carefully |just )*"
                + r"(?:advise|urge|caution|warn) (?:you|he|she|anyone|somebody) "
                + one_of(
                    r"strongly |against",
                    r"to (?:accept|pay|think|reconsider|be careful|watch|choose|mind|moderate|refrain|withdraw|remove|delete|drop|settle)",
                    r"not to",
                )
                + r"\b",
                r"(?:i'd|i would|we'd) (?:look at|read|check|think about|be careful|be very careful|watch|think)(?: \w+){0,6} before "
                + r"(?:(?:you )?(?:accus|threat|post|writ|call|say|repl)|making)\w*\b",
                r"i(?:'d| would) prepare yourself",
                r"bear that in mind",
                r"just so you(?:'re aware| know)(?={end})",
            ),
            unless=r"sorry|apolog\w+|thank\w*|safety|doctor|gp\b|medical|solicitor|hot|danger\w*|if i may|travel|please|bear that in mind when (?:we|you)",
            reach="clause",
        ),
        hits=(
            "[[I would advise you to accept it before Monday]].",
            "[[I'd think about that before you write to anyone]].",
            "He keeps a list, [[so bear that in mind]].",
            "[[You can find another dentist]].",
            "Go on, it [[goes straight to the bin]].",
            "[[There are plenty of tenants who would love this flat]].",
            "[[This is my last letter to you]].",
            "[[I can have your account closed before lunch.]]",
            "[[Claims like yours tend to get lost]].",
            "[[Letters have a way of going astray]].",
            "[[I am in no particular hurry]].",
            "[[Your ticket can gather dust]].",
            "[[Give my regards to your solicitor]].",
            "[[This e-mail is billable]].",
            "[[That remark just cost you the discount]].",
            "[[So much for the goodwill.]]",
            "[[Find yourself another garage]].",
            "[[We will call the police]].",
            "[[Unlike you]], we keep our word.",
            "[[Do us a favour and read the sign]].",
            "[[You can forget about the loan car]].",
        ),
        near_misses=(
            "There are plenty of others who would be glad of a lift, shall I ask?",
            "If that date is bad, I have two others who would see you this week.",
            "We advise you not to open the lid while it is hot, for your safety.",
            "I would check the oven before you travel, if I may, and call us.",
            "You can try another card or another browser.",
            "If you are in no hurry, the slow post is free.",
            "Thank you so much for the flowers.",
            "You are always welcome here.",
            "I can have the order cancelled if you wish.",
            "Your parcel can stay here until you are back.",
            "That cost you a day, and I am sorry.",
            "Unlike your old plan, this one has no fee.",
        ),
    ),
    Rule(
        id="retaliation.people-who-complain",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader knows who is meant, and hears a threat.",
        find=pattern(
            one_of(
                r"{folk}|drivers|applicants|claimants|vendors|bidders?|brides|riders|players|anglers|anyone",
                r"anybody|people|those|girls|boys|pupils",
                r"(?:an? |the )?(?:buyer|bidder|student|tenant|guest|patient|customer|client|member|parent|driver|taxpayer|player)",
            )
            + rf"(?: (?:whose \w+|who|that))(?: [\w'-]+){{0,2}}? {_COMPLAINS}\b(?: [\w'£$€,-]+){{0,10}}? {_FARES_ILL}\b",
            unless=r"sorry|apolog\w+|thank\w*|help\w*|useful|please|discount|refunded|prefer|consent|code\b|entitled|right to|\?",
            reach="clause",
        )
        + pattern(
            r"(?:may|might|could|can|will|would|'ll|'d) (?:well |soon |quickly |also |just )*find "
            + one_of(
                r"(?:itself|themselves|yourself|yourselves|himself|herself) "
                + one_of(
                    r"somewhere|under|without|on the|out|at the|last|off|less|looking for|in (?:court|the queue)|of no",
                    r"paying|explaining|back|barred|blocked|waiting|dropped|invited|looked at",
                ),
                r"(?:that )?(?:their|your|our|his|her|we|we're)\b[^.!?\n]{2,60}?"
                + one_of(
                    r"harder|no longer|not received|less|difficult|suddenly|full|unavailable|slower|closed|lost",
                    r"refused|declined|obliged|impossible",
                ),
                r"it (?:rather |suddenly |a little |much )?(?:harder|necessary|difficult)",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|if you (?:have|are|find)|help|please|at first|screw|lid|taste|we can|call us|ring us|tell (?:me|us)|\?",
            reach="clause",
        ),
        hits=(
            "[[Guests who argue about the towels tend to get the room by the lift]].",
            "[[A tenant who threatens us must expect to be looked at closely]].",
            "[[You may find your next booking rather harder to make]].",
            "[[The boat might find itself without a berth]].",
        ),
        near_misses=(
            "You may find that it is no longer in your list once it is paid.",
            "Guests who leave early get their deposit back on the day, thank you for asking.",
            "People who complain have a right to an answer within a week.",
            "Customers who report a fault usually hear from us the same day.",
            "You may find the lid harder to turn at first.",
            "If you find it difficult, ring us and we can do it with you.",
        ),
    ),
    Rule(
        id="retaliation.held-against-you",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears that this will be held against them when they next need something.",
        find=pattern(
            r"(?:will|'ll|do|does|shall|would|might just|has been) (?:be |all |certainly )*(?:remember|remembered) (?:how|which|who|that you|when|what you|this when|it when|your (?:tone|letter|words|complaint|vote))\b",
            unless=r"sorry|apolog\w+|thank\w*|kind\w*|fond\w*|you(?:'ll| will) remember|password|to bring|if you remember|do you",
            reach="clause",
        )
        + pattern(
            r"(?:may|will|would|shall|naturally|might|could) (?:also |naturally |well |then )?"
            + one_of(
                r"be (?:considered|remembered|borne in mind)",
                r"take (?:them|this|that|these|those|your \w+) into account",
                r"count against you|have a bearing",
            )
            + r"\b[^.!?\n]{0,40} when (?:your|you|the|his|her)\b",
            unless=r"sorry|apolog\w+|thank\w*|please|loyalty|discount|happy|glad|age|income",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:think|choose|pick|weigh|consider) (?:very |really |rather )?(?:carefully|hard|long and hard|wisely|twice) "
                + r"(?:about|before|over) (?:your|you|any|what)\b",
                r"(?:depends?|hangs|hinges|rests) (?:rather |entirely |largely |very much |a lot )?on "
                + one_of(
                    r"your (?:next|tone|attitude|manners|behaviou?r)",
                    r"how you (?:behave|(?:speak|talk) to (?:us|me|him|her|my|our))",
                    r"how this goes",
                ),
                r"focus(?:es)? (?:the|your) mind",
                r"(?:bear|keep|have) (?:that |this |it )?in mind who\b",
                r"remember who (?:signs|writes|holds|decides)",
                r"before your next (?:e-?mail|message|call|letter|complaint|post|review|move)",
            ),
            unless=r"sorry|apolog\w+|thank\w*|please|we need|before your next (?:message|call)|insur\w*|size|colou?r|house|before you (?:sign|buy|choose|commit)",
            reach="clause",
        )
        + pattern(
            r"(?:as|since|because|given that|now that|after|given) (?:you(?:'ve| have)?|your) "
            + r"(?:chosen to |decided to |seen fit to |recent |latest |last |little |own )*"
            + one_of(
                r"disputed?|complain\w*|feel (?:our|my|the|we)|comments?|attitude|tone|language|review|threatened",
                r"threats?|remarks?|outburst|posted|reported|gone (?:to|over)|performance|questioned|challenged",
            )
            + r"\b[^.!?\n]{0,60}?,? "
            + one_of(
                r"i've|we've|i have|we have|i'm|we're|i am|we are",
                r"our \w+(?: \w+)? would prefer",
                r"i'd rather|we'd rather|i would rather|we would prefer",
                r"your [\w ]{2,30} (?:has|have) been",
            )
            + r"\b",
            unless=either(
                r"sorry|apolog\w+|thank\w*|refund\w*|check\w*|look\w*|fix\w*|replac\w*|credit\w*",
                r"chang(?:ed|ing) (?:how|the|our)",
                r"rais(?:ed|ing)|ask\w*|arrang\w*|glad|happy|pleased|delighted|open\w*|investigat\w*|passed|spoken",
                r"reviewed|held|sent|sending|wait\w*|paus\w*|frozen|block\w* the card|stopp?\w*",
            ),
            reach="clause",
        )
        + pattern(
            r"(?:i've|i have|we've|we have)(?: all)? got (?:your|ur) (?:address|home address|face|plate|reg|registration)(?= and\b|{end}| on (?:video|camera|the shop))",
            unless=r"sorry|apolog\w+|thank\w*|on file|but|in front of me|correct\w*|right|here|\?|down (?:as|for)|so (?:the|it)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:telling|tell|warn|warning|ringing|ring|letting) every (?:\w+ )?"
                + r"(?:[a-z]+er|[a-z]+or|garage|shop|one|body|landlord|agency|firm|desk|club|studio|company) "
                + one_of(
                    r"in (?!our|the (?:building|team))",
                    r"on|from|within|i know|we know|between|who",
                )
                + r"\b",
                r"won't be the (?:only|last) thing\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|recall|customer",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)(?: be)? (?:let|letting|tell|telling|warn|warning|inform|informing|advise|advising)"
            + r"(?! (?:you|me|us)\b) {~5} (?:know )?(?:about |of |exactly |just )*"
            + one_of(
                r"what (?:sort|kind|type|manner) of(?: an?)? {~2} (?:you(?:'re| are| were)(?! \w+ing)|they(?:'re| are|'ve| have) (?:just )?(?:getting|dealing with|taking on|taken on|let in|got|signed))",
                r"what (?:you're|you are|you were|they are in for|your \w+ (?:is|are|was)) (?:really )?(?:like|in for)",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|happy|glad|please",
            reach="clause",
        ),
        hits=(
            "[[We will remember who signed that petition]].",
            "[[This may be borne in mind when your permit is next up]].",
            "[[How soon it is mended depends on your next letter]].",
            "[[Since you have disputed the bill, we've taken you off the early list]].",
            "[[I've got your face on the shop camera]].",
            "[[I'll be telling every baker in Ghent about you]].",
            "[[We shall let the next club know what sort of a member they're getting]].",
        ),
        near_misses=(
            "It depends on how you speak to the device.",
            "I'll let the fitter know what kind of door you are hoping for.",
            "I've got your address as 4 Mill Lane.",
            "You will remember which key it was when you see the door.",
            "Your income will be considered when you apply.",
            "Think carefully before you sign; there is no hurry.",
            "The price depends on how you answer question three.",
            "As you have disputed the bill, we've stopped all reminders.",
            "I've got your address here, thank you.",
        ),
    ),
    Rule(
        id="retaliation.it-would-be-a-shame",
        family="retaliation",
        severity=Severity.BLOCK,
        why="A warning dressed as concern is heard as a threat, and not a subtle one.",
        find=pattern(
            r"(?:i'd|i would|we'd) "
            + one_of(
                r"be (?:slow|very slow|wary|nice|polite)",
                r"go (?:easy|very easy) on (?:the (?:threats|names|insults|language|attitude|complaints)|him|her|me|us)",
                r"tread|drop|keep (?:quiet|your|that)",
                r"watch (?:who|what|how|yourself|it)",
                r"bear (?:that|it)|mind (?:how|who|what)|remember who|pipe down",
            )
            + r"\b(?: [\w'-]+){0,8}(?: (?:if i was|if i were|in your)|,? if i was you|,? if i were you|{end})",
            unless=r"sorry|apolog\w+|thank\w*|please|ice|hot|dose|change|steps?",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:it(?:'d| would)|that would|'twould) be (?:a |such a |an awful |a great )?(?:shame|pity) if\b",
                r"(?:i'd|i would|we'd|we would|i should|we should) hate "
                + one_of(
                    r"for (?:that|there|anything|the)",
                    r"to have to (?:stop|report|tell|cancel|drop|move|explain|mention)",
                    r"it if|there to",
                )
                + r"\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|for you to (?:miss|be|lose|think|wait)|miss\w*|we lost",
            reach="clause",
        )
        + pattern(
            either(
                one_of(
                    r"(?:you|he|she|they|it|one)(?:'d| would| might| may)?",
                    r"would",
                )
                + r" (?:be|seem|find it) (?:very |most |rather |extremely )?(?:unwise|imprudent|ill-advised|instructive|salutary)\b(?: of you)? (?:to|not to) "
                + one_of(
                    r"test|try|push|ignore|upset|cross|continue|persist|complain|threaten|raise|find|learn|withhold",
                    r"provoke|press|go",
                )
                + r"\b",
                r"(?:particularly |really |especially )?(?:enjoy|fond of|like) the company of (?:bailiffs|lawyers|solicitors)",
            ),
            unless=r"sorry|apolog\w+|thank\w*|sharp|hot|safety|lid|doctor|medicine|dose|heat|fire|electric\w*|drive|swim",
            reach="clause",
        ),
        hits=(
            "[[I'd go easy on the names if I were you]].",
            "[[It would be a shame if the keys were mislaid]].",
            "[[You would be unwise to try my patience]].",
        ),
        near_misses=(
            "I would go easy on the salt with this recipe.",
            "It would be unwise to plug it in before it is dry.",
            "It would be a shame if you missed the boat.",
            "I'd watch the step if I were you, it is icy.",
            "It would be unwise to drive on that tyre.",
            "We'd hate for you to wait outside.",
        ),
    ),
    Rule(
        id="retaliation.plenty-of-others",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears that they can be replaced, and that you would enjoy it.",
        find=pattern(
            either(
                r"part (?:ways|company)\b",
                one_of(
                    r"plenty of|lots of|any number of|no shortage of|a queue of|forty|fifty|sixty|twenty|thirty",
                    r"a dozen|hundreds of",
                )
                + r" (?:other )?(?:people|families|customers|tenants|buyers|clients|couples|applicants|names|others)(?: \w+){0,2} "
                + r"(?:who(?:'d| would) |waiting|wanting|ready|would|behind)\b",
            ),
            unless=FOR_YOU + r"|affected|please|\?",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we)(?:'ll| will| shall)(?: personally| happily| gladly)? (?:see(?: to it)? that|make (?:sure|certain)(?: that)?) "
                + one_of(
                    r"your (?:boss|employer|lease|landlord|name|file|account|neighbours?)",
                    r"everyone (?:knows|hears)|every|nobody|no one|they all|the whole",
                )
                + r"\b",
                one_of(
                    r"enjoy|look forward to|delighted to|love to|only too happy to",
                    r"take (?:great |some |real )?(?:pleasure|satisfaction) in",
                )
                + r" (?:be )?(?:pass|send|hand|see|forward|report|watch|read|sue|prosecut|evict|show)(?:ing|e)?\b(?: [\w'-]+){0,5} "
                + one_of(
                    r"bailiffs|collections|lawyers?|solicitors?|court|police|judge|ombudsman|landlord|boss|employer",
                    r"recording|door",
                )
                + r"\b",
            ),
            unless=FOR_YOU.replace("|happy", "") + r"|please",
            reach="clause",
        )
        + pattern(
            either(
                one_of(
                    r"have a (?:good |long |hard |little )?think",
                    r"think (?:long and hard|carefully|hard|twice)",
                    r"ask yourself",
                )
                + r" ?(?:about |on |over )?\b"
                + one_of(
                    r"whether|who|how (?:many|much|that|you)",
                    r"what (?:the|your|happens|that)",
                )
                + r" (?:the|you|your|i|happens|anyone|another|any other|would|will)\b",
                r"word (?:gets|travels|spreads|soon gets) (?:round|around|fast)?",
                r"(?:vendors|landlords|builders|breeders|venues|traders|suppliers) (?:in this \w+ )?(?:do )?talk\b",
                r"(?:i|we) know people\b",
                r"share (?:notes|names) (?:with|between|among)",
            ),
            unless=FOR_YOU + r"|please|\?|would like",
            reach="clause",
        ),
        hits=(
            "[[There are plenty of other tenants who would kiss that floor]].",
            "[[I'll personally see that your boss hears of it]].",
            "[[We look forward to passing it on to the bailiffs]].",
            "[[Have a think about whether the club will want you back]].",
        ),
        near_misses=(
            "Plenty of people who order this size send it back for the next one up.",
            "We would be sorry to part ways.",
            "There are plenty of other people who can help.",
            "I will make sure that your order leaves today.",
            "Take your time, and ask yourself who would like it, please.",
        ),
    ),
    Rule(
        id="retaliation.it-will-follow-you",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears that this will reach further than the matter itself.",
        find=pattern(
            either(
                r"will follow you (?:wherever|everywhere|around)",
                r"(?:your|his|her) (?:employer|boss|landlord|wife|husband|parents) "
                + one_of(
                    r"becomes aware|is who (?:we|i) shall|hears (?:of|about)|finds out|gets to hear",
                    r"will be (?:interested|told|next)",
                ),
                r"(?:placed|put|kept) on file (?:under your (?:number|name),? should|against)",
                r"(?:we|i) also remember\b|has a long memory|have long memories",
            ),
            unless=FOR_YOU + r"|please",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:not|n't|shan't|no) [^.!?\n]{3,50} while you (?:question|complain|threaten|argue|shout|swear|insult|dispute|carry on|refuse)\b",
                r"(?:clients|customers|people|guests|tenants) (?:who|that) respect (?:us|me|our|my)\b",
                r"clients we(?:'d| would) want to see\b",
                r"you(?:'d| would|'ll) be doing (?:us|me|everyone|everybody)(?: all| both)? a favou?r{end}",
            ),
            unless=r"sorry|apolog\w+|please|drive|wait|if you (?:could|would|rated)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:more than (?:able|willing|capable)|perfectly (?:able|willing|prepared)|quite prepared|fully prepared) (?:to|of) "
                + one_of(
                    r"remov|clos|cancel|sue|take (?:you|this)|see you|let you|forward|involve|stop|terminat",
                    r"go to court|report|evict|part",
                )
                + r"\w*\b",
                r"(?:we|i)(?:'d| would) (?:much |rather |far )?(?:prefer|rather|hate|be loath|be reluctant) (?:not )?(?:to )?(?:have to )?"
                + r"(?:discuss|tell|mention|involve|explain|report|forward|inform|trouble|raise)\b[^.!?\n]{0,40}\b"
                + one_of(
                    r"your (?:board|employer|boss|landlord|wife|husband|neighbou?rs?|school|parents|committee|company)",
                    r"the police|lawyers?|collections|bailiffs",
                )
                + r"\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|for you|if you (?:like|wish|prefer)|at your request|as you asked|please",
            reach="clause",
        )
        + pattern(
            either(
                r"you(?:'re going to have to| are going to have to|'re gonna have to| will have to|'ll have to) find "
                + r"(?:another \w+|somewhere else|someone else|somebody else|some other \w+) (?:to|who'll|who will) "
                + r"(?:bother|shout|insult|argue|annoy|blame|pester|threaten|put|take|do|fix)\b",
                r"then find (?:somebody|someone|another \w+) who(?:'ll| will)\b",
            ),
            unless=FOR_YOU + r"|please|\?",
            reach="clause",
        ),
        hits=(
            "[[This bill will follow you wherever you moor]].",
            "[[I shan't be tuning it while you question my ear]].",
            "[[We are perfectly prepared to close the stall]].",
            "[[You'll have to find another vet to shout at]].",
        ),
        near_misses=(
            "It was kept on file under your maiden name.",
            "You will have to find another seat for the second half, as this one is sold.",
            "We are perfectly able to send it again.",
            "The engine will not start while you hold the brake.",
            "We would rather not trouble you with the details.",
        ),
    ),
)
