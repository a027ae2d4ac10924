"""Help at a price: "if you do that, we do this", tit for tat, "go ahead and complain"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.retaliation import FOR_YOU

_WHATEVER = r"(?:whatever|what|whoever|whomever|who|wherever|where|whenever|anything|anyone|anybody|any (?:[a-z]+ )?|as (?:many|much|often)[a-z ]{0,20}? as)"
_LIKE = r"(?:like|want|wish|please|fancy|prefer|choose)"
_GO_ON = (
    r"(?:go (?:right |on )?ahead(?: then)?,?(?: and)?|by all means,?|be my guest,?(?: and)?"
    r"|feel (?:perfectly |entirely |absolutely )?free to|you(?:'re| are) (?:more than |very |most |perfectly |quite |always )?(?:welcome|free) to"
    r"|please do|do)"
)
_SINCERE = (
    r"if (?:it|that|this) (?:does not|doesn't|fails)|sorry|right to|honest|love to hear|(?:rather|sooner) (?:know|hear)|ombudsman|we(?:'d| would) (?:love|appreciate)"
    r"|help us|form|feedback|complaints? (?:team|procedure|department)"
)
_AUTHORITY = one_of(
    r"ombudsman|council|councillor|bank|police|press|papers?",
    r"inspect(?:s|ed|ing|ions?|or(?:s|ates?)?)?",
    r"commission(?:s|ed|ing|ers?)?",
    r"regulator|board|tribunal|lawyers?|solicitors?|union|licensing|landlord|manager|boss|head office",
    r"trading standards|rtb|ag|bbb|mayor|ministry|embassy",
)
_CROSS = one_of(
    r"withhold",
    r"charge (?:it|that|me|us) back",
    r"do a chargeback|stop paying",
    r"report (?:me|us|this|it|him|her)",
    r"complain|appeal|sue|threaten|shout|swear|yell|argue|push (?:me|us)|knock|haggle|reject|bounce",
    r"scuff",
    r"lay (?:a|one|so much as a) \w+",
    r"touch|moor|moan|whinge|whine|mess|drag|raise your voice|bad-?mouth",
    r"cancel (?:on|your (?:direct debit|standing order|payments?))",
    r"go (?:running|crying|whining|public)",
    r"go over my",
    r"keep "
    + one_of(
        r"on|at it|this up|that up|swearing|shouting|calling|ringing|posting|complaining|sending|texting",
        r"messaging|moaning|asking|threatening|cussing|arguing",
    ),
    r"keep on \w+ing",
    r"(?:post|leave|put|write|give)(?: [\w'-]+){1,4} (?:reviews?|stars?|ratings?|facebook|google|online|up)",
    r"leave (?:your|a|the) (?:bad |one[- ]star )?review",
    r"post (?:one|them|that|those)",
    r"give me|open another",
    rf"(?:ring|call|phone|go to|tell|bring|get|write to)(?: in)?(?: the| your| a)?(?: [\w'-]+)? {_AUTHORITY}",
    r"call your",
)
"""What a reader does who is cross."""
_PLAIN = r"(?:cancel|dispute|post|leave|call|ring|phone|refuse|go to|go|take (?:it|this|us|me) to|try|say|bring|speak|talk|tell|mention|send|write|open|file|leave it|park|skip|miss|challenge|question|publish|put|keep|you go|pay)"
"""What anybody may be asked to do."""
_SELF_WILL = (
    r"(?:i|we|he|she|they)(?:'ll| will| shall|'d| would| can| could|'m going to| am going to| might just| may just)"
    r"(?: (?:simply|just|personally|happily|gladly|be|also|then|have to|make sure|make certain|see to it|go (?:ahead|back) and|happen to|find ourselves)){0,3}"
)
_YOU_WILL = (
    r"you(?:'ll| will| can| may| might|'re|'d better| won't| will not| shan't)"
    r"(?: (?:just|simply|all|very|soon|then|also|personally|be|go|both|quickly)){0,3}"
)
_HARD_PRICE = one_of(
    rf"{_SELF_WILL} "
    + one_of(
        r"have you (?:in court|barred|banned|out|up|evicted)",
        r"post(?:ing)? (?:the (?:pictures|photos|one)|your|what)",
        r"publish(?:ing)? (?:the|your)",
        r"tell(?:ing)? every|sue|suing|evict|serve (?:you|notice)|kill|ban|bar you|block|blacklist",
        r"strike you|lock you|shut (?:you|your)|clos(?:e|ing) your account|down tools|let it (?:ring|rot)",
        r"dump",
        r"send (?:the (?:whole|lot|bailiffs|boys|lads)|it (?:all )?to (?:collections|the bailiffs))",
        r"round with",
        r"your (?:employer|boss|lease|landlord)",
        r"double",
        r"make you (?:pay|wait|sorry|regret)",
    )
    + r"\b",
    rf"{_YOU_WILL} "
    + one_of(
        r"discover how",
        r"find (?:some other|somebody else|someone else|another (?!way|one|copy|link|date))",
        r"see (?:a penny|a cent|a dime)",
        r"get (?:a penny|a cent|nothing)",
        r"whistle|regret|wish you|lose your|barred|banned|struck|kiss|whistling|on your own|sorry",
    ),
    r"watch me\b",
    r"(?:your|ur|the)(?: [\w'-]+){0,4} "
    + one_of(
        r"gets? (?:wiped|pulled|binned)",
        r"is (?:toast|history|forfeit)",
        r"can (?:rot|whistle|drown)",
        r"will be (?:forfeited|binned|wiped)",
    ),
)
_PRICE = one_of(
    _HARD_PRICE,
    rf"{_SELF_WILL} "
    + one_of(
        r"post(?:ing)?|publish(?:ing)?",
        r"put (?:it|that|your|the (?:photos|pictures)) (?:up|on|out|online)",
        r"put(?:ting)? your|bar|flag|strike|shut it|clos(?:e|ing) your|pull(?:ing)?|walk(?: off)?",
        r"sell (?:it|your)|keep (?:the|your|all)",
        r"send your (?:whole|account)",
        r"forward(?:ing)? (?:your|the)",
        r"come (?:round|around|get|and get|and take|and fetch)",
        r"coming|pick up (?:my|the)|take (?:my|you off|you to)|remember|serve|go (?:back )?through",
        r"look (?:at|into) (?:your|every)",
        r"that (?:your|you|every)|charge you|bill you|drop|stop|leave|reopen|pass (?:it|you|your)|hold",
    )
    + r"\b",
    rf"{_YOU_WILL} "
    + one_of(
        r"find (?:out|yourself|a new)",
        r"see (?:who|where|how|what|your (?:deposit|money))",
        r"get your certificate|hold|walk|bail|forget|eat|lose|never|out\b|off\b|last\b|gone|sleeping",
        r"explain|sit",
        r"hear(?:ing)? from (?:our|my)",
    ),
    r"watch (?:us|what|how)\b",
    r"(?:then )?(?:i'd|we'd|we'll|i'll|i will|we will|let's|you'll|you can|you will)? ?see "
    + r"(?:who|where|how (?:fast|quick|soon|long|far|you)|what happens)\b",
    r"(?:your|ur|the|it|that|my)(?: [\w'-]+){0,4} "
    + one_of(
        r"goes",
        r"gets? (?:closed|cancelled|deleted|shut|paused)",
        r"loses?|doubles?",
        r"stays? (?:shut|closed|off|here)",
        r"is (?:gone|off|out|finished|over)",
        r"won't|may find|might find|can (?:wait|stay|sit)",
        r"will (?:be (?:gone|sold|closed|remembered|the last)|find|cost)",
        r"'s (?:gone|off|out|the last)",
    ),
    r"there's no (?:point|more|way)",
    r"no (?:more|one)\b|nobody|expect\b",
    r"(?:don't|do not) (?:count|expect|ring|call|come)\b",
)
"""What it then costs them; the hard ones can mean nothing else."""
_PROVOKING = (
    r"(?:"
    + one_of(
        r"cancell?|withhold|disput|charge(?:back)?|stop pay|post|report|complain|appeal|sue|threaten|shout",
        r"swear|yell|argu|push|haggl|call the|reject|refus|bounc|elevat|escalat|insist",
        r"go (?:to|run|cry|over|on about|saying|public)",
        r"make (?:a )?(?:chargeback|scene|complaint)",
        r"put (?:negative|bad|one star|(?:it|that|this) (?:on (?:facebook|google|twitter|the)|online))",
        r"write (?:bad|about|us|to the|negative|one)",
        r"fight|bad-?mouth|slag|persist",
        r"open (?:a )?(?:case|dispute|claim)",
        r"question",
        r"bring (?:a )?(?:lawyer|solicitor|police)",
        r"spam",
        r"call(?:ing)? (?:every|daily|again)",
        r"take it back with",
    )
    + r"\w*"
    + r")"
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="retaliation.conditional-service",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears that help depends on pleasing you.",
        find=pattern(
            r"(?:please |just |kindly )?(?:watch|mind|change|lower|improve|adjust|check) (?:your|ur) (?:tone|language|mouth|attitude|manners|words)(?={end})",
            "please let us keep this courteous",
            where="start",
        )
        + pattern(
            r"(?:watch|mind) (?:your|the|ur) (?:tone|language|mouth|words|manners|attitude|tongue)|(?:change|drop|lose|check|fix|adjust|improve|lower) (?:your|the|that|ur) (?:tone|attitude|manners|voice)"
            r"|(?:with|in) (?:that|this|such an?|your) (?:kind of |sort of )?(?:attitude|tone|mouth)(?: of yours)?\b(?! (?:of voice )?in mind)",
            unless=r"sorry|i (?:should|will)|my (?:tone|language)|we'll",
            reach="clause",
        )
        + pattern(
            r"(?:i|we) (?:was|were)(?: (?:actually|even|just|really|honestly))? (?:going to|about to|planning to|ready to|willing to|prepared to|happy to|thinking of|considering)"
            r"{...80}(?:, |-+ | )(?:but|until|till|before)(?: (?:now|after|with|given|since|then|that|your|you|not (?:any ?more|now|after)))\b",
            unless=r"sorry|apolog\w+|the system|found|noticed|before you have|but now (?:i|we) can",
            reach="to_end",
        )
        + pattern(
            r"(?:i|we)(?:'d| would|'d have| would have)(?: (?:have|gladly|happily|been|gladly have|happily have|otherwise)){0,2}"
            r" (?:waived|offered|given|helped|refunded|made an exception|let (?:it|you)|done you|sent you|credited|happy to)\b{...60}(?:, |-+ | )(?:but|if|had)"
            r" (?:(?:not )?(?:after|with|given|since|you)|now)\b(?! (?:would like|need|prefer))",
            unless=r"sorry|apolog\w+|if you had told|let me know",
            reach="to_end",
        )
        + pattern(
            either(
                one_of(
                    r"you(?:'ve| have)?(?: just| now)?",
                    r"that(?:'s| has)? (?:just )?",
                )
                + r"(?:"
                + r" (?:lost|forfeited|cost|talked yourself out of|burned|burnt|used up|blown)"
                + r") (?:you )?(?:any|your|all|the|every|my|our) (?:[a-z]+"
                + r" )?(?:goodwill|discount|chance|sympathy|favou?rs?|credit|refund|patience|right|place|bridges?)\b",
                r"forget (?:about )?(?:the|your|any) (?:discount|refund|credit|goodwill|favou?r|voucher|upgrade|exception)s?\b",
                r"(?:don't|do not) expect (?:any|us|me|a|an|much|special|further|one|my|our)\b(?!"
                + r" (?:any )?(?:delays?|further delays?|problems?|changes?|reply before|answer before|response before|to hear)"
                + r")",
                r"no (?:more )?(?:favou?rs|special treatment)(?: (?:for|from|any))",
                r"that(?:'s| is) the last (?:favou?r|time (?:i|we))",
                r"(?:last|final) time (?:i|we)(?:'ll| will| am| are|'m|'re| do| help| explain| answer| try)",
            ),
            unless=r"sorry",
            reach="rest",
        ),
        hits=(
            "[[I would have waived the fee, but not after that call.]]",
            "[[Watch your tone]].",
            "[[With that attitude you will get nowhere]].",
            "[[I was going to waive the fee, but not after that message.]]",
            "[[Don't expect us to hurry]].",
            "[[Forget the discount]].",
        ),
        near_misses=(
            "When you have signed the form, we will look at it.",
            "Once you have the code, call again.",
            "I was going to waive the fee, but the system does not let me, and I am sorry.",
            "You will not lose your discount.",
            "You need not expect any delays.",
            "I am sorry for the tone of my last e-mail.",
        ),
    ),
    Rule(
        id="retaliation.dare",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears a dare, and may well take it up.",
        find=pattern(
            r"(?:so |then |fork |go on |and |just )?"
            + one_of(
                r"bring|call|put|post|leave|write|send|get|file|take|go to|give|show|ring|tell|sue|fork|cancel",
                r"rate|report",
            )
            + r"(?: us| me| it to| this to)? "
            + one_of(
                r"(?:your|ur) "
                + one_of(
                    r"police|lawyers?|solicitors?|attorneys?|one[- ]star|1[- ]star|stars?|bad review|reviews?|boss",
                    r"business|custom|ombudsman|tribunal|petition|newspaper|threats?|union",
                ),
                r"(?:the )?(?:whole|entire) (?:town|world|street|village|internet|office|building|family)",
                r"the (?:review|papers?|press|world|police|ombudsman|union|boss|manager|town)(?= (?:if you|then|,)|,)",
                r"(?:to )?competitors?",
            )
            + r"\b",
            unless=rf"{_SINCERE}|please|when|once|to us|not|number|details|address|never|thank\w*|don't|reference|appointment",
            where="start",
            reach="to_end",
        )
        + pattern(
            either(
                r"(?:we|i|nobody|no ?one)(?:'d| would| will|'ll)?(?:"
                + r" (?:not|never|hardly|won't|wouldn't|shan't|certainly|really|scarcely|barely|n't)"
                + r")* "
                + one_of(
                    r"miss you|be missing you|cry over|weep over|shed (?:a|any) tears?|beg you|stand in your way",
                    r"lose (?:any |much )?sleep|lost (?:any |much )?sleep",
                    r"be losing (?:any |much )?sleep",
                    r"be sorry to see",
                )
                + r"\b",
                r"(?:did not|didn't|won't|will not|not) (?:lose|be losing|losing) (?:any |much )?sleep\b",
                r"no skin off (?:my|our)\b",
                r"(?:good riddance|don't let the door)",
            ),
            unless=r"sorry|hope|so that",
            reach="clause",
        )
        + pattern(
            _GO_ON + r" (?:sue|complain|rant|shout|hate|argue|waste|report (?:us|me|it)"
            r"|(?:post|tweet) (?:it|that|this|whatever|your|about)|tell (?:everyone|everybody|the world|twitter|whoever|anyone|your friends|your lawyer)"
            r"|keep (?:complaining|shouting|writing|calling|arguing))\b",
            unless=_SINCERE,
            reach="rest",
        )
        + pattern(
            _GO_ON
            + r" (?:leave|write|give)(?: us| me)? (?:your |as many |a |one |1 |all the )?(?:bad|terrible|nasty|angry|one[- ]star|1[- ]star|negative|whatever)\b",
            unless=_SINCERE,
            reach="rest",
        )
        + pattern(
            _GO_ON
            + r" (?:call|contact|phone|ring|involve|get) (?:your|a|the|whichever|whatever) (?:lawyers?|solicitors?|attorneys?|police|press|newspapers?|media|boss|bank)\b",
            unless=_SINCERE,
            reach="rest",
        )
        + pattern(
            r"(?:post|write|say|rate|review|tell|complain|rating|tweet|threaten|leave|give|share|shout|report|publish|sue)\b(?: (?:it|us|me|them|that|about it|to|rating|you can give|you can|a review|reviews|online))*"
            rf" {_WHATEVER} ?(?:[a-z]+ )?(?:you|u|ya)(?: (?:damn|bloody|jolly|do))? ?(?:well )?\b{_LIKE}\b(?! (?:us|me|with (?:it|them|the|this)|to (?:discuss|see|know|change|keep|order|add|drink|eat|pay)|for))",
            unless=r"help yourself|toppings?|colou?rs?|seat|sorry|refund|keep|time you|let me know|i(?:'ll| will)|glad|happy|wear|bring|table",
            reach="clause",
        )
        + pattern(
            r"(?:good|best of) luck "
            + one_of(
                r"with "
                + one_of(
                    r"that",
                    r"the (?:lawyers?|review|complaint|bank|court|ombudsman|competition|other|nephew)",
                    r"your (?:lawyers?|review|complaint|claim|threats?|next|other|new (?:supplier|provider|bank|agent|landlord|plumber|garage))",
                    r"it|them|whoever|whatever|him|her|finding|getting",
                ),
                one_of(
                    r"finding|getting|proving|trying|explaining|convincing|taking|suing|making|claiming|disputing",
                    r"persuading|fighting|reaching|elsewhere",
                    r"to (?:you|your|the|him|whoever|them)",
                ),
            )
            + r"\b",
            unless=r"exam|interview|wedding|move|marathon|presentation|new (?:job|home|school|baby|role)|warm|sincerely|genuinely|really hope|(?:finding|getting to) (?:a (?:new )?(?:home|job|flat|school|place)|him|her|the|us|our|it)",
            reach="clause",
        )
        + pattern(
            either(
                r"you (?:may|can|could)(?: very well| always| gladly)? (?:complain|write|talk|report|tell|go)(?: (?:it|this|us))? (?:to )?"
                + r"(?:anybody|anyone|whoever|whomever|everyone|everybody|the whole)\b(?! (?:who|in our|at our|on our|you trust|needs))",
                r"go to "
                + one_of(
                    r"consumer court|court",
                    r"the (?:police|press|papers|media|newspapers)",
                    r"twitter|the competition|our competitors|social media|facebook",
                )
                + r"(?: then)?, ?(?:we|i|see|nothing|nobody|it|let's)\b",
                r"(?:and|,) nothing will happen\b",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"then (?:don't|do not) (?:buy|come|order|use|book|complain|ask|pay|sign|stay|read)"
                + r"(?: (?:it|here|them|there|with us|from us|anything))?(?= ?[.!,\n]|$)",
                r"then (?:sue|complain|leave)(?: us| me| then)?(?= ?[.!,\n]|$)",
                r"(?:cancel|leave|sue|complain|switch|sue (?:us|me)|report (?:us|me|it)|go)(?: it| us)? then(?= ?[.!\n]|, (?:it|one|see|we don't|i don't)|$)",
            ),
            where="start",
        )
        + pattern(
            one_of(
                r"run|running|cry|crying|whin(?:e|ing)|whinge|whingeing|whinging|moan|moaning|bleat|bleating",
                r"scurry|scuttle|trot|toddle|tattle|snivel|blub|grass|wail|squeal|storm|stomp|flounce|tell tales",
                r"boo-?hoo",
            )
            + r"(?:"
            + r" "
            + one_of(
                r"off|back|straight|along|away|about (?:it|us|me|this)|on us|all the way|crying|whining|whingeing",
                r"moaning|bleating|your heart out",
            )
            + r"){0,3} (?:to|on|at|round to|over to) (?:"
            + r"(?:the|your|my|our|their|whatever|whichever|some|any|every) "
            + r")?(?:[a-z-]+ )?"
            + one_of(
                r"ombudsman|regulator|managers?|boss|bosses|supervisor|head office|headquarters|police|papers?",
                r"press|newspapers?|media|lawyers?|solicitors?|bank|trading standards|twitter|facebook|trustpilot",
                r"google|social media|internet|reddit|mum|mummy|mother|daddy|husband|wife|council|ofcom|ofgem|fca",
                r"hr|union|ceo|bbc|rag|competition|competitors?|embassy|friends|mates|whoever|whomever|anyone who",
                r"somebody who|someone who",
            )
            + r"\b(?!"
            + r" (?:centre|office|account|card|account|branch|holiday)"
            + r")",
            unless=r"sorry|apolog\w+|rightly|no need",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:,|so|but|then) (?:just |you )?"
                + one_of(
                    r"go ahead|be my guest|off you (?:go|pop|trot)|crack on|knock yourself out|fill your boots",
                    r"good luck to you|do so then|suit yourself|have at it",
                )
                + r"(?={end})",
                r"(?<![a-z0-9][ ])off you (?:go|pop|trot) (?:to|then|and)\b",
                r"(?<![a-z0-9][ ])go ahead(?:,| and) (?:tell|post|call|sue|report|complain|delete|write|dispute|i'll|we'll|see|make my)\b",
                r"you can (?:also |then |just |always |kindly |very well |do your own )+(?:whistle|sing|shove|dream|shout|moan|threaten)\b",
                r"you can "
                + one_of(
                    r"save (?:the|your|it)|whistle|sing|shove|stick|dream|do your own|fry|whinge|moan|find another",
                    r"tell the \w+ (?:at|in|on) your",
                )
                + r"\b",
                r"(?:put|post|stick|slap|plaster) (?:it|that|this|me|us)(?: all)? (?:on|over) "
                + one_of(
                    r"facebook|tik ?tok|twitter|insta\w*|google|yelp|trust ?pilot|trip ?advisor|youtube|reddit",
                    r"the internet|your story|nextdoor|mumsnet",
                )
                + r"\b",
            ),
            unless=either(
                r"sorry|apolog\w+|thank\w*",
                r"\b(?:i|we)(?:'ll| will| can| have|'ve)? go ahead",
                r"let (?:me|us) know|happy|please",
                r"save (?:the|your|it) (?:file|form|page|draft|link|number|as|to|in|first|on)",
                r"\bif\b",
                r"find another (?:date|time|seat|size|branch|copy|page|form|list|link|way)",
                r"do your own (?:meter )?readings?",
                r"tag us",
            ),
            reach="clause",
        ),
        hits=(
            "[[Call the mayor, go ahead]].",
            "[[Off you pop to the ombudsman]].",
            "[[You can do your own tax]].",
            "[[Put it on Facebook]].",
            "[[Go ahead and leave a bad review]].",
            "[[By all means call your lawyer]].",
            "[[Go ahead and sue]].",
            "[[Post whatever you want]].",
            "[[Good luck with that]].",
            "[[By all means tell the world]].",
            "[[Rating you can give whatever you want]].",
            "[[You may complain to anybody]].",
            "[[Cancel then]], it is all the same to us.",
            "[[You are welcome to go and whinge to the regulator]].",
            "[[Run crying to your boss]], for all we care.",
        ),
        near_misses=(
            "You can also complain to the ombudsman at no cost.",
            "If all is well, go ahead.",
            "You can save the file first.",
            "You can keep the old one.",
            "Please post it on Instagram and tag us.",
            "Please do complain, I would rather know.",
            "Please go ahead and cancel the old order in the app.",
            "Good luck with the exam.",
            "Good luck finding the new office; it is behind the church.",
            "By all means call me.",
            "You are welcome to take this to the ombudsman, whose address is below.",
            "Choose whatever colour you like.",
            "In your own garden you can do whatever you like.",
            "Feel free to leave the box outside.",
            "You are free to use another garage; the warranty stays valid.",
            "If you don't like it, you can return it within 30 days.",
            "The bus will run to the press centre every hour.",
            "You are welcome to write to the regulator; the address is below.",
        ),
    ),
    Rule(
        id="retaliation.tit-for-tat",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears that you are paying them back.",
        find=pattern(
            either(
                r"two can play",
                r"(?:if|since) (?:you|that's how you|this is how you)(?:'re| are)?(?:"
                + r" (?:really|going to|gonna|want to|wanna|wish to|want)"
                + r")* (?:play|playing) (?:it |this )?(?:that way|like that|like this|this way|games|dirty|hardball|tough|this game|that game)",
                r"you started (?:it|this)|(?:a )?taste of your own|give as good as|fight fire with",
                r"how do you like (?:it|that|being)(?= ?[?])",
                r"(?:i|we) (?:can|could) (?:be|play|do|get) (?:rude|difficult|nasty|awkward|dirty|unpleasant|petty|that)(?: (?:game|way))? too",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we) (?:could|can|might|may) (?:just as easily |easily )?say the same (?:about|of|to|for) (?:you|your)\b",
                r"look who(?:'s| is) talking|takes one to know one",
                r"pot,? (?:meet|calling) ?(?:the )?kettle",
                r"(?:that(?:'s| is) )?(?:a bit |pretty |very )?rich,? coming from",
                r"(?:you(?:'re| are)|your) "
                + one_of(
                    r"no better",
                    r"hardly (?:one|in a position)",
                    r"not exactly (?:perfect|easy|innocent|blameless|an? (?:angel|saint|model|easy|dream))",
                    r"no (?:angel|saint|picnic|prize)",
                    r"not (?:perfect|so innocent|an angel|a saint) (?:yourself|either)",
                ),
            ),
            unless=r"you(?:'re| are) no better off",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:treat|talk to|speak to|write to) (?:us|me|people) "
                + one_of(
                    r"like (?:that|this|dirt|rubbish|idiots?|servants?|slaves?)",
                    r"badly|that way|this way|with (?:no |dis)respect|rudely",
                )
                + r"(?: and|,| then| so) ?(?:expect|you|we|i|don't|get|that's)\b",
                r"you(?:'ll| will)? (?:get|reap)(?: back)?(?: only| exactly)? "
                + one_of(
                    r"what",
                    r"the (?:same )?(?:treatment|respect|service|help|tone)(?: that)?",
                )
                + r" you (?:give|sow|gave|show|deserve|pay for|paid for|asked for|ask for)",
                r"(?:serves|served) you right",
                r"you (?:had it coming|asked for (?:it|this)(?=[ .!,]*$|[.!,\n]))",
                r"(?:karma|what goes around)|an eye for an eye|you made your bed|lie in it",
            ),
            unless=r"so you get what you pay|make sure|make certain|ensure|sorry|what you asked for (?:is|will|at|by|in|and|has)|did you get",
            reach="clause",
        )
        + pattern(
            r"(?:people|customers|those|anyone|anybody|clients) who (?:threaten|shout|swear|insult|are rude|bully|lie|scream|yell)(?: [a-z]+){0,4} (?:get|gets|wait|go|don't|never|won't|end|pay|deserve|can wait|can go)\b"
            r"|(?:threaten|shout|bully|complain|whine|moan|scream|sue) your way\b",
            unless=r"sorry",
            reach="clause",
        )
        + pattern(
            r"(?:since|as|after|because|seeing as|now that|considering)(?: that)? "
            + one_of(
                r"you(?:'ve| have)?(?: just| now| already| all)? "
                + r"(?:called|branded|labelled|threatened|insulted|accused|abused|shouted|sworn|swore|sworn at) "
                + r"(?:us|me|my|our|him|her|them|the)",
                r"(?:you|your) (?:insults?|threats?|shouting)",
            )
            + r"\b(?!"
            + r" (?:back|on|about|at|in|when|yesterday|again|today|this|last|from|for|number|line|office)\b"
            + r")",
            unless=r"sorry|thank\w*",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:is|was) that (?:supposed to be |meant (?:to be|as) )?an? threat\b",
                r"(?:are|were) you (?:actually |seriously |really )?threatening (?:me|us)",
                r"you(?:'re| are)?(?: not| don't| do not| can't| cannot| won't)? "
                + r"(?:scare|scaring|frighten|frightening|intimidate|intimidating|bully|bullying) (?:me|us|anyone|anybody|my|our)\b",
                one_of(
                    r"threats?|bullying|insults?|name-calling|abuse|tantrums?|bad reviews?",
                    r"(?:a )?(?:one-star|1-star|bad|nasty) reviews?",
                    r"blackmail",
                )
                + r" "
                + one_of(
                    r"do not|don't|does not|doesn't|will not|won't|is not|isn't|are not|aren't|mean(?:s)? nothing",
                    r"cut(?:s)? no|never|leave me|leave us",
                )
                + r"\b{~3}",
            ),
            unless=r"sorry|we take|acceptable",
            reach="clause",
        )
        + pattern(
            r"(?:do not|don't|stop|please stop|no use|no point) threaten(?:ing)?(?: (?:me|us|my|our|with))",
            reach="rest",
        ),
        hits=(
            "[[Two can play that game]].",
            "[[We could say the same about you]].",
            "[[Serves you right]].",
            "[[You get the same respect you give]].",
            "[[Is that a threat]]?",
            "[[People who shout wait longer]].",
            "[[Your threats don't work on me]].",
            "[[Don't threaten us with a review]].",
        ),
        near_misses=(
            "We take threats of that kind seriously and will answer in writing.",
            "I want to make sure you get what you pay for.",
            "Right back at you, and thanks for the kind words!",
        ),
    ),
    Rule(
        id="retaliation.act-and-price",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears what it will cost them to complain; say what you will do, whatever they do.",
        find=pattern(
            rf"(?:{_CROSS}\b(?: [\w',£$€\"-]{{1,20}}){{0,12}}?,? ?(?:and|n|or|then|,) (?:then |so help me |by god )?{_PRICE}"
            rf"|{_PLAIN}\b(?: [\w',£$€\"-]{{1,20}}){{0,12}}?,? ?(?:and|n|or|then|,) (?:then |so help me |by god )?{_HARD_PRICE})",
            unless=FOR_YOU
            + r"|please|\?|if it|unless|by accident|no need|so that|in case|need to|let me know",
            where="start",
            reach="sentence",
        )
        + pattern(
            r"(?:if|should|in case|in the event|when|the minute|the moment|next time|every time|any time) (?:you|your \w+|u|anyone|madam|sir)(?:'ll)?"
            + one_of(
                r" will| do| really| so much as| ever| even| want to| wish to| choose to| decide to| try to",
                r" persist in| keep| kept| continue(?: to)?| insist on| are going to| is going to| come| start",
            )
            + rf"""{{0,3}} {_PROVOKING}\b(?: [\w'£$€\"-]{{1,20}},?){{0,12}}?(?:,| then| and)? (?:then |that |we |the )?"""
            + one_of(
                r"(?:[\w'-]+ ){1,5}"
                + one_of(
                    r"will (?:not (?:be|come)|be obliged|wait|suddenly|stay|only)",
                    r"goes? to|may (?:suddenly|find|not)|(?:you can|can) now forget",
                )
                + r"\b",
                _PRICE,
            ),
            unless=FOR_YOU + r"|\?|if it|unless|30 days|no need|within|in writing|please (?:do|let)",
            reach="sentence",
        )
        + pattern(
            one_of(
                r"cancel|speak|talk|shout|swear|moan|lie|let|mess|pull|do|say|scuff|park|moor|leave|ring|call",
                r"knock|bring|turn up|show up|threaten|remake|complain|post|reject|bounce|touch|block",
            )
            + r"""(?: [\w'\"-]{1,20}){0,8} (?:one more time|once more|one last time|ever again)(?: \w+)?,? (?:and|or|n|then)\b""",
            unless=FOR_YOU + r"|try it|button|press|restart|please",
            where="start",
            reach="sentence",
        )
        + pattern(
            r"(?:(?:give|send|show|leave) (?:me|us) )?"
            + r"(?:one (?:more|further)|another|a further|any further|any more|a (?:second|third|single)|1 more)(?: [\w'$€£-]{1,20}){1,8}?,?"
            + r" (?:and|or|n) (?:you|your|i|i'll|i'm|we|we'll|we're|you'll|you're|im|ill|it|it's|the|they|he|she)\b",
            unless=either(
                FOR_YOU,
                r"please|step|day|week|thing|question|signature|payment|click|minute|hour|coat|try|form|year|night",
                r"stop|stamp",
                r"and (?:i|we)(?:'ll| will) (?:send|ring|call|let|be with|write|get back|have|know|get)",
                r"it should|visit",
                r"and (?:it|you)(?:'s|'ll be| will be|'re) (?:done|finished|ready|there|set)",
                r"as it does for",
            ),
            where="start",
            reach="sentence",
        )
        + pattern(
            one_of(
                r"you (?:can|may|could|are at liberty to|are free to|are of course free to|are welcome to)"
                + r"(?: of course| please| always| certainly| gladly| very well| then)*",
                r"you|feel free to|by all means|go ahead and|please",
            )
            + r" "
            + one_of(
                r"report|complain|dispute|file|open|escalate|elevate|post|leave|write|appeal|sue|threaten|call",
                r"go to|keep|tell|continue|withhold|cancel",
            )
            + r"""\b(?: [\w'£$€\"-]{1,20},?){0,10}?,? (?:but|and|then|only|though) """
            + r"(?:then |please |also |next |remember |do remember |be aware |we |it |i |i'll |you'll |you will )*"
            + one_of(
                r"also your",
                r"your (?:history|measurements|pictures|name|lease|account|loan|contract|employer|reference)",
                r"i (?:open|appeal|report|sue|forget|remember|know)",
                r"we (?:open|also remember|remember|know where|delete|keep your|keep the|block)",
                r"see (?:how|who|what|where)",
                r"(?:next|then) (?:\w+ )?(?:time|\w+),? (?:we|don't)",
                r"(?:you )?(?:will )?then find",
                r"goes? (?:then )?(?:into|on) your",
                r"watch|forget",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|help|happy|refund|glad|please let|your right|\?",
            reach="sentence",
        ),
        hits=(
            "[[Report this stall and I'll pull every order you have open.]]",
            "[[Argue with my fitter and you can find another kitchen.]]",
            "[[If you keep posting about the oven, your warranty claim goes to the back.]]",
            "[[Should you persist in reporting the hedge, we will be obliged to measure your extension.]]",
            "[[Shout at the ferry crew once more and the gate stays shut.]]",
            "[[Another one-star note and you're off the delivery round.]]",
            "[[You may complain to the guild, but then also your own papers will be looked at.]]",
        ),
        near_misses=(
            "Another visit on Thursday and it should be done.",
            "Leave the key with the porter and we'll pick up the van at nine.",
            "Send me the photo, and I'll hold the room until Friday.",
            "Ring the desk on Monday and we will tell you which room.",
            "Report the leak in the app and you will see who comes, and when.",
            "If you keep the box closed, the bread will stay soft.",
            "If you cancel within 14 days, your deposit goes back to your card.",
            "Another stop and you are there.",
            "One more signature and it's done.",
            "You may appeal to the council, and your file goes with the appeal.",
            "Try the side door and see if it opens.",
        ),
    ),
    Rule(
        id="retaliation.no-this-no-that",
        family="retaliation",
        severity=Severity.WARN,
        why="Put as a bargain it sounds like a threat; say what is needed before the next step.",
        find=pattern(
            r"(?:no|bad|one|negative) "
            + one_of(
                r"payment|balance|money|cash|fees?|apology|manners|please|stars?|feedback|review|pay|deposit",
                r"bad review",
            )
            + r"(?: by [\w ]{1,12})? ?(?:,| ?= ?| means?| and) ?"
            + one_of(
                r"no (?!problem|worries|need|fuss|matter|fee|charge|interest|obligation|change|minimum|limit|maximum)\w+",
                r"blocked|you (?:lose|wait)|it (?:goes|stays)|site goes|the \w+ (?:goes|stays)",
            ),
            unless=r"sorry|apolog\w+|thank\w*|please|we won't",
            reach="clause",
        ),
        hits=("[[No payment, no keys]].", "[[Bad review = no discount]]."),
        near_misses=(
            "No deposit, no minimum stay.",
            "No deposit, no problem: you pay at the desk.",
            "No fee, no obligation.",
            "There is no payment, and no card is needed.",
        ),
    ),
    Rule(
        id="retaliation.like-for-like",
        family="retaliation",
        severity=Severity.BLOCK,
        why="“You do that, then we do this” is heard as a threat; say what the rule is, and for whom.",
        find=pattern(
            r"(?:okay,? |ok,? |so,? |fine,? )?you "
            + one_of(
                r"want|don't like|wish|refuse",
                r"open (?:a )?(?:case|dispute)",
                r"write (?:bad|to|about)|give (?:\d|one|us|me)|complain|go to|report|threaten|insist",
            )
            + r"\b[^.!?\n]{2,60}, (?:ok,? |okay,? |fine,? )?(?:then (?:i|you get|your|lah|also|next)|fine,|go lah)",
            unless=FOR_YOU + r"|please|\?|if you|you want to (?:click|press|select|choose|open|go)",
            where="start",
            reach="sentence",
        )
        + pattern(
            r"(?:if|since|as|because|in case|should) (?:you|your \w+|party|the \w+)(?: \w+){0,3} "
            + one_of(
                r"insist\w*|complain\w*|complaints?",
                r"open(?:ed)? (?:a )?(?:dispute|case|claim)",
                r"go(?:ne)? (?:with|to) (?:a |the )?(?:lawyer|court|insult|ombudsman|press|board|chairman|manager)",
                r"escalat\w*|elevat\w*|marked cc|calling (?:daily|every)|questioned|threaten\w*|such language",
                r"disput\w*",
            )
            + r"\b[^.!?\n]{0,70}?(?:,| then) (?:then )?[^.!?\n]{0,40}?\b"
            + one_of(
                r"will (?:certainly |also |then )?(?:not be (?:faster|sooner|given|available)|remain at|unload)",
                r"may (?:suddenly|now) be",
                r"(?:is|are) no longer (?:certain|available|welcome|free)",
                r"goes (?:simply )?(?:offline|down|dark)",
                r"charge (?:also|you)|after the holiday|can always cancel",
                r"(?:we|i) may have to (?:let|tell|inform)",
                r"now forget|is gone|also block",
            )
            + r"\b",
            unless=FOR_YOU + r"|please|\?|30 days|within",
            reach="sentence",
        )
        + pattern(
            r"(?:pay|collect|settle|weed|back by|accept)\b[^.!?\n]{1,60},? or "
            + one_of(
                r"i (?:put|keep|sell|take|throw|dump|bin)",
                r"our (?:boys|lads)|she's (?:at|out|gone)|find your|walk to",
                r"the next (?:jab|one) happens",
                r"we shall be obliged|we (?:dump|sell)",
                r"the \w+ (?:feeds|goes to people|rots)",
            )
            + r"\b",
            unless=FOR_YOU + r"|please|\?|sooner",
            where="start",
            reach="sentence",
        )
        + pattern(
            either(
                r"(?:\d|two|three|any|some) more "
                + r"(?:complaints?|no-shows?|e-?mails?|words?|stars?|outbursts?|remarks?|attitude|reminders?)\b[^.!?\n]{0,40},? and "
                + r"(?:you(?:'re|'ll| are)|this \w+ is|i|we)\b",
                r"(?:bring|show|give|more)(?: me| us)? (?:more |that |your |any more )?(?:attitude|lip|cheek|backchat)(?: [\w'-]+){0,5},? and "
                + r"(?:i|we|you|ye)\b",
                r"(?:,|and|then) (?:then )?watch (?:your|how|what) (?:[\w'-]+ ){1,3}(?:drop|fall|says?|vanish|disappear|dry up|rot)\b",
            ),
            unless=FOR_YOU + r"|please|\?|stamps?|points?",
            reach="clause",
        ),
        hits=(
            "[[You write to the paper, then I also write about your dog.]]",
            "[[If you insist on the inspector, your next permit will certainly not be faster.]]",
            "[[Pay by six or our lads walk in.]]",
            "[[Three more remarks and you're out of the choir]].",
        ),
        near_misses=(
            "You want to sign this week, then we need the papers by Tuesday, please.",
            "If you open a dispute, your bank will answer within 30 days.",
            "Pay by Friday or the late fee of 5 euros is added.",
            "Two more stamps and you get a free coffee.",
        ),
    ),
)
