"""Hitting back: threats, ultimatums, dares, slow service for a rude word."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern

_TALK = (
    r"(?:talk|speak|write|shout|yell|swear|email|e-mail|message|call|contact|post|complain|threaten|insult|curse|phone|ring"
    r"|behave|carry on|go on|continue|keep (?:this|it|that) up|keep on|come at|raise your voice|use that|say that|take that|be rude|be abusive)"
)
_HARM = (
    r"(?:close|closed|suspend|suspended|block|blocked|cancel|cancelled|canceled|freeze|frozen|lock|locked|ban|banned"
    r"|terminate|terminated|delete|deleted|blacklist|blacklisted|disconnect|disconnected|deactivate|deactivated|bin|binned"
    r"|shut|drop|dropped)"
)
_MANNER = r"(?:tone|attitude|language|behaviou?r|manners|rudeness|remarks?|comments?|insults?|outbursts?|threats?|conduct|temper|mouth)"
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

_PROVOKED = (
    r"(?:carry on|keep|go on|continue|call(?:ing)? (?:us|me|him|her)|say|speak|talk|shout|swear|threaten|post|mention|tell|push|write|leave"
    r"|put|bring|set foot|turn|come|ring|try|touch|refuse|insist|miss|ignore|don't|raise|cancel|complain|review|so much as|ever|one more"
    r"|another|any more|next time|every time|again|otherwise)"
)
_PAYBACK = (
    r"(?:i|we|you)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to)"
    r"(?: (?:be|just|happily|gladly|personally|also|have to|only|then|simply|start|make sure|even|quicker))*"
    r" (?:post(?:ing)? (?:the|your|it|that)|publish(?:ing)?|record(?:ing)? (?:that|it|you)|report(?:ing)? (?:you|it|that|this)|charg(?:e|ing) you|bill(?:ing)?|block(?:ing|ed)?|ban|banning|bin|binning|barred|drop(?:ping)? (?:you|your)|refus(?:e|ing)"
    r"|clos(?:e|ing) (?:your|the|this(?! (?:chat|call|conversation)))|walk(?:ing)?(?! you)|leave (?:you|quicker|faster|it there|in |by |without )|leaving|regret(?:ting)?|lose|losing|hear (?:from (?:my|our|the)|about it)|(?<!i[']ll[ ])(?<!we[']ll[ ])(?<!will[ ])find out|swap(?:ping)? (?:you|your)\b|giv(?:e|ing) (?:the|your|it|this)(?: \w+)? to"
    r"|hang(?:ing)? up|let(?:ting)? (?:the|everyone|people|them|all)(?: \w+)* know|tell(?:ing)? (?:the|everyone|everybody|your|all|them)|call(?:ing)? (?:the (?:police|council|bank|landlord|guards?|cops)|your)|ask(?:ing)? the (?:council|police|bank|landlord)"
    r"|stop (?:replying|answering|helping|work|the)|do (?:your own|it yourself)|get nothing|be (?:out|off|gone|barred|banned|on your own|sorry|waiting|last)|out|off|gone|waiting"
    r"|pay(?:ing)? (?:double|full|for (?:it|that|this))|see (?:how|where) (?:that|it|you)|go to the (?:back|bottom)|wait(?:ing)? (?:even |a lot |much )?(?:longer|until))\b"
)

_CALLED_BACK = (
    r"(?:call|contact|phone|ring|write|e-?mail|message|try|come|ask|reply)(?: (?:to|at|in|by|with|on|back|us|me|him|her|them|it|the [a-z]+|then))* again,?(?: [\w'-]{1,14}){0,4}? (?:and|then) (?:i|we|he|she|they|someone|somebody|the [a-z]+)(?:'ll| will| can)"
    r" (?!(?:(?:be|just|only|happily|gladly|simply|personally|have to|start|make) )*(?:not|block|bann?|bar|bin|hang|end|shut|clos|cancel|charg|bill|refus|report|record|review|mark|flag|pull|drop|stop|delet|lose|permanent|the|sure|regret|out|off|last|gone|done|sorry|post|walk|wait))[a-z]+"
)
"""Whoever asks the reader to get in touch once more and says what will be done for them threatens nobody."""
_FOR_YOU = r"sorry|apolog\w+|thank\w*|refund you|for you|help|happy|free"
_AUTHORITY = r"(?:ombudsman|council|councillor|bank|police|press|papers?|inspect(?:s|ed|ing|ions?|or(?:s|ates?)?)?|commission(?:s|ed|ing|ers?)?|regulator|board|tribunal|lawyers?|solicitors?|union|licensing|landlord|manager|boss|head office|trading standards|rtb|ag|bbb|mayor|ministry|embassy)"
_CROSS = (
    r"(?:withhold|charge (?:it|that|me|us) back|do a chargeback|stop paying|report (?:me|us|this|it|him|her)|complain|appeal|sue|threaten|shout|swear|yell|argue|push (?:me|us)|knock|haggle|reject|bounce|scuff|lay (?:a|one|so much as a) \w+|touch|moor|moan|whinge|whine|mess|drag|raise your voice"
    r"|bad-?mouth|cancel (?:on|your (?:direct debit|standing order|payments?))|go (?:running|crying|whining|public)|go over my|keep (?:on|at it|this up|that up|swearing|shouting|calling|ringing|posting|complaining|sending|texting|messaging|moaning|asking|threatening|cussing|arguing)|keep on \w+ing"
    r"|(?:post|leave|put|write|give)(?: [\w'-]+){1,4} (?:reviews?|stars?|ratings?|facebook|google|online|up)|leave (?:your|a|the) (?:bad |one[- ]star )?review|post (?:one|them|that|those)|give me|open another"
    rf"|(?:ring|call|phone|go to|tell|bring|get|write to)(?: in)?(?: the| your| a)?(?: [\w'-]+)? {_AUTHORITY}|call your)"
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
_HARD_PRICE = (
    rf"(?:{_SELF_WILL} (?:have you (?:in court|barred|banned|out|up|evicted)|post(?:ing)? (?:the (?:pictures|photos|one)|your|what)|publish(?:ing)? (?:the|your)|tell(?:ing)? every|sue|suing|evict|serve (?:you|notice)|kill|ban|bar you|block|blacklist|strike you|lock you|shut (?:you|your)|clos(?:e|ing) your account"
    r"|down tools|let it (?:ring|rot)|dump|send (?:the (?:whole|lot|bailiffs|boys|lads)|it (?:all )?to (?:collections|the bailiffs))|round with|your (?:employer|boss|lease|landlord)|double|make you (?:pay|wait|sorry|regret))\b"
    rf"|{_YOU_WILL} (?:discover how|find (?:some other|somebody else|someone else|another (?!way|one|copy|link|date))|see (?:a penny|a cent|a dime)|get (?:a penny|a cent|nothing)|whistle|regret|wish you|lose your|barred|banned|struck|kiss|whistling|on your own|sorry)"
    r"|watch me\b|(?:your|ur|the)(?: [\w'-]+){0,4} (?:gets? (?:wiped|pulled|binned)|is (?:toast|history|forfeit)|can (?:rot|whistle|drown)|will be (?:forfeited|binned|wiped)))"
)
_PRICE = (
    rf"(?:{_HARD_PRICE}|{_SELF_WILL} (?:post(?:ing)?|publish(?:ing)?|put (?:it|that|your|the (?:photos|pictures)) (?:up|on|out|online)|put(?:ting)? your|bar|flag|strike|shut it|clos(?:e|ing) your|pull(?:ing)?|walk(?: off)?|sell (?:it|your)|keep (?:the|your|all)|send your (?:whole|account)|forward(?:ing)? (?:your|the)"
    r"|come (?:round|around|get|and get|and take|and fetch)|coming|pick up (?:my|the)|take (?:my|you off|you to)|remember|serve|go (?:back )?through|look (?:at|into) (?:your|every)|that (?:your|you|every)|charge you|bill you|drop|stop|leave|reopen|pass (?:it|you|your)|hold)\b"
    rf"|{_YOU_WILL} (?:find (?:out|yourself|a new)|see (?:who|where|how|what|your (?:deposit|money))|get your certificate|hold|walk|bail|forget|eat|lose|never|out\b|off\b|last\b|gone|sleeping|explain|sit|hear(?:ing)? from (?:our|my))"
    r"|watch (?:us|what|how)\b|(?:then )?(?:i'd|we'd|we'll|i'll|i will|we will|let's|you'll|you can|you will)? ?see (?:who|where|how (?:fast|quick|soon|long|far|you)|what happens)\b"
    r"|(?:your|ur|the|it|that|my)(?: [\w'-]+){0,4} (?:goes|gets? (?:closed|cancelled|deleted|shut|paused)|loses?|doubles?|stays? (?:shut|closed|off|here)|is (?:gone|off|out|finished|over)|won't|may find|might find|can (?:wait|stay|sit)|will (?:be (?:gone|sold|closed|remembered|the last)|find|cost)|'s (?:gone|off|out|the last))"
    r"|there's no (?:point|more|way)|no (?:more|one)\b|nobody|expect\b|(?:don't|do not) (?:count|expect|ring|call|come)\b)"
)
"""What it then costs them; the hard ones can mean nothing else."""
_PROVOKING = (
    r"(?:(?:cancell?|withhold|disput|charge(?:back)?|stop pay|post|report|complain|appeal|sue|threaten|shout|swear|yell|argu|push|haggl|call the|reject|refus|bounc|elevat|escalat|insist|go (?:to|run|cry|over|on about|saying|public)|make (?:a )?(?:chargeback|scene|complaint)|put (?:negative|bad|one star|(?:it|that|this) (?:on (?:facebook|google|twitter|the)|online))"
    r"|write (?:bad|about|us|to the|negative|one)|fight|bad-?mouth|slag|persist|open (?:a )?(?:case|dispute|claim)|question|bring (?:a )?(?:lawyer|solicitor|police)|spam|call(?:ing)? (?:every|daily|again)|take it back with)\w*)"
)
_COMPLAINS = r"(?:posts?|posting|leaves?|leaving|challenges?|questions?|disputes?|argues?|yells?|shouts?|complains?|haggles?|appeals?|raises?|threatens?|involves?|go over|goes over|chases?|press|push|chips?|swears?|writes? to the|writes? bad|moans?|whines?|insults?|fails? to|withhold|reports?|bad-?mouths?|continue to|persists?|are rude|is rude|bothers?|demands?|mess)"
_FARES_ILL = (
    r"(?:may (?:find|well|not|lose)|might (?:find|lose)|(?:sometimes|often|usually|normally|tend to|generally|always|automatically) (?:find|discover|end up|get|wait|lose|learn|are|not|see)|sometimes|should (?:bear|remember|think|know|reflect|not)|must (?:not be|ask himself|ask herself|ask themselves|expect)"
    r"|would do well|get their|see their|do not (?:move|get|keep|have)|don't (?:move|get|keep|last|have)|will not be|are (?:automatically|remembered|shown|quietly|dropped|moved|passed|put (?:last|at|to the)|from time)|is (?:remembered|dropped|moved|passed|soon)|acquires?|soon (?:find|learn|discover)|learn|go to the (?:back|bottom)|stays? in|can (?:wait|whistle))"
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="retaliation.or-dont",
        family="retaliation",
        severity=Severity.WARN,
        why="The choice is put as a dare; say plainly what happens otherwise.",
        find=pattern(
            r"or (?:don't|dont|do not),? (?:and|then|fine,? (?:and|but))", instead="Otherwise", where="start"
        )
        + pattern(r"or don't", where="whole"),
        hits=(
            "Bring the form on Monday. [[Or don't, and]] we close the file.",
            "Please choose a colour. [[Or don't]].",
        ),
        near_misses=(
            "Whether you come or don't, and whatever you choose, the table is yours.",
            "Some keys work and some don't, and we do not know why.",
            "If you like the colour or don't, tell us.",
        ),
    ),
    Rule(
        id="retaliation.or-you-lose-service",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears that they will be punished for how they spoke.",
        find=pattern(
            rf"{_PROVOKED}\b{{...90}} {_PAYBACK}",
            unless=r"sorry|apolog\w+|thank\w*|help|happy|refund|for you|if you (?:like|wish|prefer)|as you asked|free of charge|error|no need|won't lose|without losing|we(?:'ll| will) lose|"
            + _CALLED_BACK,
            reach="to_end",
        )
        + pattern(
            rf"{_TALK}\b(?: (?:to|at|with|about) (?:me|us|my {{team}}|our {{team}}|my|our))?{{...40}}"
            r"(?: (?:again|like (?:that|this)|one more time|once more|that way|this way|in (?:that|this) tone|with that (?:tone|attitude)))\b"
            r"{...30}(?: and|, | then) ?(?:you|i|we|the|your|this|see|that)(?:'ll|'re| will| can| are|'d| is|'m|'s|r )?\b(?! (?:mean|know if))",
            unless=r"sorry|please|if (?:it|this|that|the)|happens again|happy to|get (?:the|an?) error|let me know|with you|come|right away|courteous\w*|respectful\w*|end (?:the|this) (?:call|chat)|"
            + _CALLED_BACK,
            reach="to_end",
        )
        + pattern(
            r"(?:one|1|a single|any|another)(?: more| further| other)?(?: (?:bad|nasty|rude|such|stupid|angry|silly|negative))? (?:e-?mail|call|word|message|complaint|insult|outburst|rude word|threat|review|tweet|post|peep|reminder|letter)"
            r"(?: (?:like (?:this|that)|from you|out of you|in that tone))?(?:,? and| or)? (?:you can\b(?! (?:have|get|keep|see|pick|collect|enjoy|relax|use|start|go home))|(?:i|we|you|your|the|this)(?:'ll|'m|'re| will| am| are|'d| is| can (?:close|cancel|block|stop|forget|pass|hand))\b)"
            r"|(?:one|1|a single|another)(?: more| further)?(?: (?:bad|nasty|rude|such|stupid|angry|silly|negative))? (?:e-?mail|call|word|message|complaint|insult|remark|rude word|threat|review|tweet|peep|joke|comment)(?: [a-z]+){0,5},? (?:and|or) (?:you can\b(?! (?:have|get|keep|see|pick|collect|enjoy|relax|use|start|go home))|(?:i|we|you|your|the|this|it|that)(?:'ll|'m|'re|'s| will| am| are|'d| is| can (?:close|cancel|block|stop|forget|pass|hand))\b)",
            unless=r"thank|help|happy|next (?:update|step)|we will (?:send|write|let)|update|get (?:back|in touch)|then you|done|finished|all set|ready|everything|refund",
            reach="to_end",
        )
        + pattern(
            rf"(?:i|we)(?:'ll| will|'d| would| can| could|'m| am|'re| are)(?: (?:always|just|simply|now|very well|going to|about to|also)){{0,2}}"
            rf"(?: (?:happily|gladly|cheerfully|have no hesitation in|not hesitate to)) {_HARM}\b",
            unless=r"as you (?:asked|requested|wish)|if you like|once (?:the|you)|new one|for you|your request|if you(?:'d| would) (?:like|prefer)|want (?:me|us) to|refund",
            reach="to_end",
        )
        + pattern(
            r"(?:do not|don't|dont|please don't) (?:make|force|tempt) (?:me|us)(?: to)?\b(?! (?:feel|sad|late))",
            reach="clause",
        )
        + pattern(
            rf"consider (?:your|this|the){{~2}} (?:{_HARM}|over|finished|ended|done|gone|lost)\b|consider yourself (?:warned|banned|blocked|blacklisted|lucky|told|removed|off)",
            unless=r"consider (?:this|the|your) (?:ticket|case|request|matter|issue|order|fee) (?:closed|cancelled|canceled|removed|dropped|done) (?:on|as|now that|with)|whether",
            reach="rest",
        )
        + pattern(
            r"any more (?:of )?(?:this|that|e-?mails?|complaints?|insults?|nonsense|your [a-z]+)(?: like (?:this|that))? and\b|(?:careful|watch it|watch out|watch yourself|easy),? or (?:i|we|you)\b|(?:half|good) (?:a )?mind to\b|tempted to (?:cancel|close|hang|block|charge|throw|bin|delete|leave|lose|ignore)\b|shame if something (?:were to )?happen(?:ed|s)? to\b",
            reach="to_end",
        )
        + pattern(
            r"(?:keep (?:on|going)|carry on|go on|try it) and (?:you|i|we|see|your)(?:'ll| will|'re|'d)?\b",
            unless=r"happy|turn|left|right|see|reach|find",
            reach="to_end",
        )
        + pattern(
            r"(?:keep|carry on|go on)(?: (?:this|it|that) up| (?:like (?:this|that))| (?:[a-z]+ing)(?: (?:me|us|like (?:this|that)|at (?:me|us)|your \w+))?) (?:and|or)"
            r" (?:you|i|we|see|your|the|there|it)(?:'ll|'re| will| can| are|'d| what| how)?\b",
            unless=r"thank|please|keep checking|keep trying|see|reach|find|going",
            reach="to_end",
        )
        + pattern(
            r"(?:give|offer|sell|pass|hand) (?:your|that|this) (?:slot|table|room|seat|place|appointment|booking|order|spot) (?:on )?to (?:someone|somebody|a \w+|people) (?:who|that|else)|waiting list of (?:people|families|others) who\b|(?:one|this|another) (?:e-?mail|call|message|word|complaint|post) away from\b|and (?:i'm|i am|we're) this close\b|think (?:very )?(?:carefully|hard|long and hard|again) before you (?:reply|write|post|answer|send|call|speak|say)\b|(?:bill|charge|invoice) you for (?:the time|my time|our time|this (?:call|e-?mail|letter|reply)|every (?:call|e-?mail|letter|minute))\b|fee for this (?:e-?mail|call|letter|reply)\b",
            unless=r"sorry|apolog\w+|thank\w*|as you can|cannot come|can't (?:come|make)|never|won't|will not|don't|do not|if you (?:can't|cannot|don't)|only if|unless you|released?",
            reach="clause",
        ),
        hits=(
            "[[I can always give your slot to somebody who wants it]].",
            "[[You're one letter of complaint and one call away from losing it]].",
            "[[I'll bill you for the time that this took]].",
            "[[Any more of this and the deal is gone.]]",
            "[[Carry on and your seat is gone.]]",
            "[[Post that review and we will publish your letters.]]",
            "[[Talk to me like that again and your account is gone.]]",
            "[[One more e-mail like this and I will close the file.]]",
            "[[I can happily cancel your contract today.]]",
            "[[Don't make me block your number]].",
            "[[Consider your account closed]].",
            "[[Keep shouting and you will get nothing.]]",
            "If you [[write to us in this tone again, we will cancel the order.]]",
        ),
        near_misses=(
            "If you throw another one in ten years, we will leave the drummer in the van.",
            "If you'd rather have the blue ones, ring before Friday and I'll swap them.",
            "Bring the bill on Monday and we'll find out who signed it.",
            "Ring again and I will tell the driver to wait.",
            "Call again on Monday and we will put you through to Ines.",
            "May I offer your seat to someone else, as you cannot come?",
            "We never bill you for the time of a first call.",
            "There is a waiting list of four.",
            "If it happens again I'll close this chat, and you can write to us instead.",
            "Please don't reset it, or we will lose the log.",
            "Ring the day before and I'll swap it without losing your place.",
            "The account is suspended after 30 days without payment.",
            "I will cancel the order today, as you asked.",
            "I do ask that we keep this respectful.",
            "If the error appears again, we will send an engineer.",
            "If you write to us again, you will reach me directly; happy to help.",
            "Your account will be closed on 1 June if the balance stays unpaid.",
            "We had to suspend the account on 3 May under section 4.",
        ),
    ),
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
            r"(?:you(?:'ve| have)?(?: just| now)?|that(?:'s| has)? (?:just )?)(?: (?:lost|forfeited|cost|talked yourself out of|burned|burnt|used up|blown)) (?:you )?(?:any|your|all|the|every|my|our) (?:[a-z]+ )?(?:goodwill|discount|chance|sympathy|favou?rs?|credit|refund|patience|right|place|bridges?)\b"
            r"|forget (?:about )?(?:the|your|any) (?:discount|refund|credit|goodwill|favou?r|voucher|upgrade|exception)s?\b"
            r"|(?:don't|do not) expect (?:any|us|me|a|an|much|special|further|one|my|our)\b(?! (?:any )?(?:delays?|further delays?|problems?|changes?|reply before|answer before|response before|to hear))"
            r"|no (?:more )?(?:favou?rs|special treatment)(?: (?:for|from|any))|that(?:'s| is) the last (?:favou?r|time (?:i|we))|(?:last|final) time (?:i|we)(?:'ll| will| am| are|'m|'re| do| help| explain| answer| try)",
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
        id="retaliation.legal-threat",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears a threat with lawyers and will answer with theirs.",
        find=pattern(
            r"you(?:'ll| will| can| may)(?: (?:be|soon|then|just))* (?:hear|hearing|expect a letter|deal|be dealing|explain (?:it|that|this)|tell (?:it|that)) (?:from|with|to) (?:our|my|the) (?:lawyers?|solicitors?|attorneys?|legal|judge|court|magistrate)\b"
            r"|see (?:you|each other|one another) in court|meet in court|(?:our|my) (?:lawyers?|solicitors?|attorneys?|legal (?:team|department))(?: (?:will|would|'ll|'d|is|are|can))(?: (?:be|also|then|just|only))*(?: (?:happy|delighted|glad|pleased|enjoy|love|very|have a field day|eat|look forward|waiting|interested|in touch))\b"
            r"|(?:we|i)(?:'ve| have)(?: got)? (?:(?:very |better |more |expensive |good |excellent |plenty of |a lot of |bigger )+)(?:lawyers?|solicitors?|attorneys?)",
            reach="rest",
        )
        + pattern(
            r"(?:think (?:carefully|twice|hard|very carefully|very hard|long and hard|again)|i(?:'d| would) be (?:very |extremely |a bit )?careful|be (?:very |extremely )?careful|i(?:'d| would) (?:think|watch))(?: (?:about )?(?:before|what|with|how|if|who)(?: you)?)"
            r"{...40}(?:post|posting|write|writing|say|saying|said|publish|publishing|accuse|accusing|threaten|threatening|claim|claiming|review|reviewing|tweet|tweeting|next|i were you|speak|speaking|deal|dealing|talk|talking|send|sending)\b"
            r"|if i were you,? (?:i(?:'d| would)|be) (?:be )?(?:very |extremely )?(?:careful|watch|think|stop|shut|keep quiet|not push|quiet)"
            r"|(?:that|this|it|what you (?:wrote|said|posted))(?: is| was|'s)(?: \w+)? (?:libel|slander|defamation|defamatory|libellous|slanderous|actionable|a criminal offen[cs]e)\b",
            reach="clause",
        )
        + pattern(
            r"(?:we|i)(?:'ll| will| would|'d| can| could| shall)(?: (?:happily|gladly|also|personally|not hesitate to|be (?:more than |only too )?(?:happy|glad|delighted|pleased) to|have to))+"
            r" (?:sue|take (?:you|this|it|the matter)|pursue|prosecute|involve|report you|call the police|forward (?:this|it|your)|pass (?:this|it|your)|hand (?:this|it)|send (?:this|it|the bailiffs|bailiffs|debt)|instruct|press charges|see you|make you)\b",
            unless=r"for you|on your behalf|to help you|manager|team to|engineers?|complaints? team|warehouse|colleague",
            reach="to_end",
        )
        + pattern(
            r"(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to) (?:report|sue|ban|block|expose|prosecute|evict) you\b"
            r"|(?:i|we)(?:'ll| will) (?:have|get|see) you (?:banned|removed|arrested|blocked|thrown out|evicted|reported|fired|sued)\b",
            unless=r"as you asked|for you",
            reach="rest",
        ),
        hits=(
            "[[I will report you to the landlord]].",
            "[[You will be hearing from our lawyers]].",
            "[[Think carefully before you post that]].",
            "[[I'd be very careful what you say next]].",
            "[[We will gladly take you to court.]]",
        ),
        near_misses=(
            "If the sum stays unpaid, the contract lets us go to court.",
            "You may take the matter to the ombudsman.",
            "I have passed your letter to our legal team, who answer such questions.",
            "Please be careful when you lift the lid.",
        ),
    ),
    Rule(
        id="retaliation.on-your-record",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears that they are being watched and that it will be held against them.",
        find=pattern(
            rf"(?:your|this|that|the) {_MANNER}{{~3}} (?:has been|have been|is|are|was|were|will be|is being|are being)(?: (?:also|duly|now|all))* (?:noted|recorded|logged|flagged|remembered|reported|saved|documented|added)\b"
            rf"|(?:i|we)(?:'ve| have|'m| am|'ll| will|'re| are)?(?: (?:also|now|be|duly|just|been))* (?:noted|noting|note|logged|logging|recorded|recording|flagged|flagging|put|putting|add|added|adding|documented|documenting|kept|keeping|saved|saving) (?:down )?(?:your|this|that|the|all your|a (?:note|record) of (?:your|this|that|the)) {_MANNER}\b",
            unless=r"thank|compliment|feedback|positive|kind|minutes",
            reach="to_end",
        )
        + pattern(
            r"(?:this|that|it|everything|every word|all (?:this|that|of this|of that|of it))(?: (?:you (?:say|write|wrote|said|send|sent)))?"
            r" (?:has been|is|will be|is being|goes|is going|stays|was|will)(?: (?:also|duly|now|all|been))*"
            r" (?:noted|recorded|logged|flagged|remembered|screenshotted|saved|kept|down|stay)(?: (?:on|in|against|to|for) (?:your|the) (?:file|account|record|name|notes|profile|permanent record))"
            r"|(?:i(?:'ll| will)|we(?:'ll| will)|we shall|i shall) (?:remember|not forget|be remembering) (?:this|that|it|you(?! (?:at|when|for|next|both|all|fondly|asked|said|wanted)\b)|your(?! (?:name|kind\w*|birthday|order|table|seat)))\b(?! (?:for|when i|when we|if you|next time you need))"
            r"|(?:i|we)(?:'ve| have) (?:got |kept |taken |made )?(?:a )?(?:screenshots? of (?:your|everything|all|this|that|it all|the (?:chat|conversation))|screenshotted)\b"
            r"|(?:you(?:'re| are| will be|'ll be| have been|'ve been)|put you on (?:a|the|our)|your (?:name|number|address|account)(?: is| goes| has been)?)(?: [a-z]+){0,3} black-?list(?:ed)?\b|(?:do-not-serve list|banned list|list of (?:difficult|problem|bad|troublesome|banned) (?:customers?|clients?|tenants?|guests?))\b"
            r"|(?:you(?:'re| are)|cross(?:ed|ing)? you|strike you) off (?:my|our|the) list\b",
            unless=r"thank|not|never|bug|credit|prefer\w*|of the error|payment|spam|as you asked|screenshots? (?:you|of|show\w*|attached|below|and)",
            reach="rest",
        )
        + pattern(
            r"(?:i|we)(?:'ll| will)(?: be)? (?:contact|contacting|ring|ringing|call|calling|write to|writing to|inform|informing|tell|telling) your (?:employer|boss|wife|husband|parents|mother|school|university|neighbours?|neighbors?)\b",
            unless=r"if you|permission|consent|asked?|as you|with your",
            reach="rest",
        )
        + pattern(
            r"(?:we|i)(?: all| do)? know (?:where|which (?:flat|house|street|school|office|desk|car)) (?:you|your (?:family|children|kids|wife|husband|son|daughter)) (?:live|work|go|park|drive)s?\b",
            reach="clause",
        )
        + pattern(
            r"(?:i|we) (?:won't|will not|shan't|shall not) (?:be )?forget(?:ting)? (?:this|what you (?:did|said|wrote|called))\b(?! (?:time|kindness|again|lovely|day))",
            unless=r"thank\w*|kind\w*",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'ve| have|'ll| will|'m| am|'re| are)?(?: (?:also|now|be))* (?:flag(?:ged|ging)?|mark(?:ed|ing)?|put(?:ting)?|label(?:ling|led)?|label(?:led|ed)?|tag(?:ged|ging)?) (?:you|your (?:account|file|profile|number|name|record)) (?:down )?(?:as|for)(?: an?)?"
            r" (?:difficult|abusive|problem|rude|aggressive|troublesome|hostile|nuisance|trouble-?maker|bad|high[- ]risk|fraud\w*)\b",
            reach="rest",
        )
        + pattern(
            r"(?:note|record|copy|log) of your (?:\w+ )?(?:tone|attitude|language|behaviou?r|comments?|threats?|insults?|remarks?|manner|words|outburst)\b|your (?:tone|attitude|language|behaviou?r|threats?|insults?|remarks?|outburst) (?:has|have) been (?:noted|logged|recorded|saved|passed|reported)",
            unless=r"sorry|apolog\w+|thank\w*|please|if you ask",
            reach="clause",
        ),
        hits=(
            "[[I have made a note of your tone]].",
            "This goes on your file, and [[it will be noted against your name]].",
            "[[We will be contacting your employer]].",
            "[[I won't forget what you said]].",
            "[[Your tone has been noted on your file.]]",
            "[[I have logged your behaviour.]]",
            "[[All of this will be noted against your name]].",
            "[[We will remember this]].",
            "[[We have flagged your account as abusive]].",
            "[[I know where you live]].",
        ),
        near_misses=(
            "I'll remember you at the next sale.",
            "We keep a record of your words only if you ask for one, please say so.",
            "I have noted on your file that you prefer e-mail.",
            "Your comments have been noted and passed to the team, thank you.",
            "The credit is noted on your account.",
            "I will remember this when we plan the next release.",
        ),
    ),
    Rule(
        id="retaliation.publicity",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears that they will be shamed in front of others.",
        find=pattern(
            r"(?:i|we)(?:'ll| will|'d| would| can| could| might| may|'m going to| am going to|'re going to)(?: (?:happily|gladly|also|personally|just|always|be (?:happy|glad|delighted) to|then|make sure to))*"
            r" (?:post|publish|share|tweet|put|forward|show|send|read out|print|frame|leak|upload) (?:your|this|these|the|that|all your|all (?:these|this)) (?:[a-z]+ ){0,2}?(?:messages?|e-?mails?|letters?|reviews?|complaints?|voicemails?|chat|name|rants?|calls?|conversation|exchange|correspondence|behaviou?r)"
            r"{...20}(?:online|public|publicly|everyone|everybody|the world|twitter|facebook|your (?:boss|employer|wife|husband|mother|neighbou?rs|company|school|landlord)|internet|social media|the press|the wall|our page|to see)\b",
            reach="to_end",
        )
        + pattern(
            r"name and shame|(?:the (?:whole|entire)|all(?: of)?|everyone (?:in|at|on)|everybody (?:in|at|on)|every (?:shop|garage|agency|landlord|supplier|hotel|driver|colleague)) {...40}(?:will|'ll|is going to|are going to|shall|can|should) (?:know|hear|see|find out|read|learn|be told|be warned)(?: (?:about|how|what|who|that|of))\b"
            r"|(?:i|we)(?:'ll| will| have|'ve)?(?: (?:also|gladly|happily|already|make sure to|be))* (?:tell|told|telling|warn|warned|warning|let|inform) (?:every|all|other|the other|the whole|everyone|everybody|your (?:boss|employer|wife|husband|mother|neighbou?rs|company|school|landlord))(?: [a-z]+){0,4} (?:about (?:you|your|customers like|people like)|know (?:about|how|what) you|how you|what you)\b"
            r"|(?:let's|lets|let us|we(?:'ll| will)|i(?:'d| would) love to|would love to) see what (?:your (?:boss|employer|wife|husband|mother|neighbou?rs|landlord|friends|colleagues|customers|company)|people|others|everyone|everybody|the (?:press|papers|public|world|internet)|other [a-z]+) (?:[a-z]+ ){0,2}?(?:think|say|thinks|says|make|makes)\b"
            r"|(?:we(?:'ll| will)|let's|lets) see who (?:the judge|the court|laughs|is right|they believe|people believe|believes|comes out on|has the last)\b"
            r"|(?:your|ur) (?:boss|employer|wife|husband|mother|neighbou?rs|landlord|company) (?:might|may|would|will|should|could) (?:be (?:interested|surprised|pleased)|like|love|want|hear|know|find)",
            unless=r"about the (?:delay|outage|change|recall|incident)|release notes|thank",
            reach="rest",
        ),
        hits=(
            "[[I will happily post your message online.]]",
            "If this goes on, [[the whole street will know how you pay]].",
            "[[Let's see what your neighbours think]].",
            "[[We have warned every garage in town about you]].",
        ),
        near_misses=(
            "All customers will hear about the change by e-mail.",
            "I will share your message with the warehouse.",
            "We will post the update online.",
            "I have told all my colleagues about the fix.",
        ),
    ),
    Rule(
        id="retaliation.ultimatum",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears a door being slammed; state the choices and the date instead.",
        find=pattern(
            r"take it or leave it\b|(?<!i[ ])(?<!we[ ])like it or (?:lump it|not)\b|or else(?=[ ]*[.!…\n]|$)|my way or the highway|that(?:'s| is) (?:my|our|the) (?:final|last|only) (?:word|offer|answer|warning)",
            reach="clause",
        )
        + pattern(
            r"you(?:'ve| have) been warned|(?:do not|don't|dont) (?:push|test|try|tempt|start with|mess with|play with|play games with|mess me|cross(?! (?:it|this))) (?:me|us|my|our|your luck|it|this)\b|(?:you(?:'ll| will| would|'d| might| may)|you are going to|you're going to) (?:regret|wish you (?:had|hadn't)|find out (?:the hard way|soon enough))"
            r"|(?:try|do|say|keep|push|post|write|go)(?: (?:it|that|this|on|me|us|going|again|one))* and see what happens|(?:you'll|you will|just wait and|wait and) see what happens(?! when the| if the| when it)"
            r"|(?:see|find out) (?:how far|where|how) (?:that|it|this|you)(?:'ll)? (?:gets? you|takes you|like (?:it|that|being)|works out for you)"
            r"|you (?:do not|don't|really don't) want to (?:make|find out|see|know|mess|get on|go there|test|push|start|do that|try)",
            unless=r"sorry|error|log|restart|the update|the app|if it helps|let me know|if you don't want to|tell (?:me|us)|try|plug",
            reach="clause",
        )
        + pattern(
            r"(?:this is|that's|that is|it's|it is) (?:your|my|the) (?:very )?(?:last|final|only) (?:chance|warning)\b|last warning|(?:this is|that is|that's) the last (?:time|e-?mail|message|reply|answer) (?:i|we|you|that|from)\b",
            unless=r"to save|sale|the last (?:e-?mail|message) (?:i|we) (?:have|received|sent|got)|that you|when|sent",
            reach="rest",
        )
        + pattern(
            r"(?:pay|settle|send|return|sign|vacate|leave|remove|stop|delete|withdraw|behave|apologi[sz]e){...60} or (?:you(?:'ll| will| can)|be ready to|prepare to|get ready to) (?:be|regret|find|see|explain|hear|face|lose|deal|tell|say goodbye|answer|meet|look for)\b",
            unless=r"charged|be able|refund|see (?:a|the) (?:button|link|page)|choose|find (?:it|them|the)",
            reach="clause",
        )
        + pattern(
            r"(?:don't|do not|dont) you dare|how dare (?:you|u)|i dare you|(?:don't|do not|dont)(?: even)?(?: you)? (?:come|bother|think of|think about|expect to) (?:crying|running|complaining|com(?:e|ing) (?:back|here|to (?:us|me)|near)|to (?:us|me)|back|moaning|knocking|asking (?:us|me|again)|writing (?:to|back|again)|calling|showing (?:up|your face)|setting foot)\b",
            unless=r"please don't bother|save|no need|if (?:the|it|they)\b",
            reach="rest",
        )
        + pattern(
            r"(?:you|u)(?: can| could| may)(?: all)? (?:shout|scream|yell|complain|cry|moan|threaten|argue|swear|rant|stamp your feet|whine|beg|insist)(?: [a-z']+){0,4} (?:all day|all night|all (?:that )?you (?:want|like)|as (?:much|often|loud|loudly|long|hard) as|until|till|a hundred|a thousand)\b",
            reach="rest",
        )
        + pattern(
            r"(?:i|we)(?:'d| would)? (?:strongly |really |seriously )?(?:suggest|advise|recommend) (?:that )?you (?:to )?(?:drop|stop|back off|back down|reconsider|let (?:it|this) go|shut|calm|choose your|watch your|keep quiet|mind your)\b"
            r"|(?:get|gets|become|becomes|turn|turns|be|end) (?:very |really |quite |rather )?(?:expensive|ugly|unpleasant|nasty|uncomfortable|badly|messy|costly) for you\b",
            unless=r"using|medication|taking|the engine|sorry|so that",
            reach="rest",
        )
        + pattern(
            r"you(?:'ll| will)(?: soon| all| really)? be sorry\b(?! to (?:hear|miss|learn|see))|(?:nobody|no ?one) (?:will|is going to|would)(?: ever)? (?:take your side|believe you|listen to you|help you|miss you|feel sorry for you)\b|(?:hope|wish|pity|luck to|sorry for|feel for)(?: for)? your next (?:supplier|provider|landlord|garage|bank|agent|doctor|dentist|plumber|victim|shop|school|teacher|boss|vendor|contractor)\b",
            reach="clause",
        )
        + pattern(
            r"make sure(?: that)? (?:every|all|everyone|everybody|nobody|no ?one)(?: [a-z]+){0,6} (?:knows?|hears?|sees?|serves?|hires?|rents?) (?:your name|about you|what you|who you|to you)\b|(?:i(?:'d| would) not|i wouldn't)(?: [a-z]+)? (?:post|say|send|write|publish|try|push|threaten|sign|do)(?: [a-z]+){0,3} if i were you\b"
            r"|make (?:this|it|things|life|your life) (?:very |really |more |so |quite )?(?:difficult|hard|unpleasant|ugly|expensive|complicated|hell|miserable) for you\b|no (?:apology|manners|respect|payment|please|money|courtesy), no [a-z]+\b|laugh(?:s|ing)? (?:at you|you out)\b",
            unless=r"sorry|not|never|don't|won't",
            reach="clause",
        ),
        hits=(
            "[[You will soon be sorry]].",
            "[[Make it hot for us and we will make things unpleasant for you]].",
            "[[I strongly suggest you drop this]].",
            "The price is 90, [[take it or leave it]].",
            "[[Pay it today or else]].",
            "[[Don't test my patience]].",
            "[[Pay by Friday or you will be explaining it to a judge]].",
            "[[Don't you dare accuse my staff]].",
            "[[Don't come crying to us]].",
            "[[You can shout all day]], the fee stays.",
            "[[You will regret this]].",
            "Go on, [[see how far that gets you]].",
            "[[This is your last warning]].",
        ),
        near_misses=(
            "Please don't cross it out, write beside it.",
            "If the lights don't come back in an hour, ring this number.",
            "You can take it at 90 or leave the order open until Friday.",
            "Send it on Friday, or else we can collect it.",
            "Pay by card, or you will find the bank details below.",
            "We can simply cancel the second one if you prefer.",
            "This is the last message I received from the carrier.",
            "Restart the router and see what happens to the light.",
            "Please settle it by 3 May, or the late fee of 5 applies.",
        ),
    ),
    Rule(
        id="retaliation.back-of-the-queue",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears that they will wait longer out of spite.",
        find=pattern(
            r"(?:please |just |you can |you may |you (?:will |'ll )?have to |you must |kindly )?wait (?:for )?your turn(?={end})(?: like (?:everyone|everybody)(?: else)?)?",
            "we answer messages in the order they arrive",
            where="start",
        )
        + pattern(
            r"(?:to|at|join|in) the (?:very )?(?:back|bottom|end) of (?:the|my|our) (?:queue|line|list|pile|stack|inbox|row)\b",
            unless=r"our (?:system|mistake|fault)|moved you|not|never|won't|sorry|without|rather than|instead of|no longer|nobody|avoid|apolog\w+|scroll|button|click|link",
            reach="clause",
        )
        + pattern(
            r"(?:i(?:'ll| will|'m going to| am going to)|we(?:'ll| will)|they(?:'ll| will)?) (?:now |just |happily |gladly )?(?:be )?(?:tak(?:e|ing)|tak(?:e|ing) all) (?:my|our|their) (?:own |sweet |own sweet )?time\b"
            r"|(?:when|whenever|if|as and when|once) (?:i|we) (?:feel like|get round|am good and ready|'m good and ready|are good and ready|can be bothered|could be bothered|am in the mood|'m in the mood|please|have nothing better|run out of|fancy)\b"
            r"|(?:wait|waiting) (?:your|for your|ur) turn(?= ?[.!,\n]| like|$)|(?:wait|queue|pay|line up) like (?:everyone|everybody|the rest|(?:all )?the others|every other|any other|anybody|anyone)\b(?: else)?"
            r"|you(?:'ll| will| can| could)(?: (?:just|simply|have to|now|bloody well|very well)){1,3} wait\b(?! (?:for (?:the|a|an|it|them|confirmation)|at |in |here|until (?:the|your) ))",
            unless=r"sorry|apolog\w+|so that you|please",
            reach="clause",
        )
        + pattern(
            r"(?:every|each|any) (?:time you|(?:further |new |extra |additional |other |more |single )?(?:e-?mail|call|message|ticket|reminder|complaint|chaser))(?: (?:you|that|which|from you|of yours|about|like)(?: [a-z]+){0,4})?(?: (?:only|just|simply))?"
            r" (?:adds?|costs?(?! (?:us|you|me) nothing)|moves?|pushes?|puts?|slows?|delays?|sends?|means?|makes?|takes?|resets?|bumps?)\b",
            unless=r"sorry|thank|fee|per",
            reach="to_end",
        )
        + pattern(
            r"(?:don't|do not) expect (?:your|the|it|that)(?: [a-z]+){0,4} (?:any ?time soon|this year|this side of|in a hurry)\b|you can{...40} (?:until|till) (?:christmas|thanksgiving|easter|doomsday|hell freezes|kingdom come|the cows|you're blue|you are blue)\b|(?:wait|waiting) (?:until|till) (?:christmas|doomsday|hell|kingdom come|the cows|pigs)\b|you(?:'ll| will)(?: be)? (?:wait|waiting) (?:a (?:very |really )?long time|for ?ever)\b|(?:fine|ok|okay|so),? (?:then )?(?:take (?:us|me|it) to court|sue)\b|fine,? (?:then )?(?:wait|leave|go|be like that|do it yourself)\b"
            r"|you(?:'ll| will) (?:get|have|see|hear|receive) (?:it|them|your [a-z]+|from (?:us|me)) when (?:you (?:get|see|have|hear|receive) (?:it|them|from)|(?:i|we) (?:say|feel|decide|get round|please|am|are good))"
            r"|(?:ready|done|there|finished|fixed) when (?:it's|it is|they're|they are|we're|i'm) (?:ready|done|there|finished|fixed)\b|enjoy (?:waiting|the wait|your wait|paying|explaining)|have fun (?:explaining|waiting|suing|with that|paying|finding)|one less (?:headache|nuisance|customer|client|tenant)\b",
            unless=r"lounge|massage|coffee",
            reach="clause",
        )
        + pattern(
            r"the (?:more|louder|ruder|oftener) (?:often )?(?:you|u|people|e-?mails|calls|messages|often you)(?: [a-z]+){1,6}?,? the (?:longer|slower|less|more|later|worse|lower|further|harder)\b",
            unless=r"save|earn|easier|the more (?:details?|information|you (?:tell|can tell|share))",
            reach="to_end",
        )
        + pattern(
            r"(?:rude|difficult|impatient|pushy|demanding|loud|angry|aggressive|annoying)(?: [a-z]+)?(?: people| customers?| clients?| ones)? (?:always |tend to |usually |just )?(?:wait|go|goes|get|gets|waits|end up|pay|pays|move)(?: [a-z]+){0,3} (?:longer|longest|last|extra|bottom|back|nothing|more|slow|double)\b"
            r"|(?:surcharge|fee|tax|charge|price) for (?:rude|difficult|being|your (?:attitude|tone|manners|rudeness)|the attitude)\w*"
            r"|not (?:exactly )?(?:in (?:a|any) (?:hurry|rush)|rushing|hurrying|going to (?:hurry|rush)|inclined|feeling (?:very )?(?:motivated|inclined|generous|helpful)) (?:to|for|now|any)(?: [a-z]+){0,3}\b",
            unless=r"if you(?:'re| are)|you(?:'re| are) not|no rush",
            reach="clause",
        ),
        hits=(
            "[[You just went to the back of the queue]].",
            "[[I'll take my time now]].",
            "[[You will get it when I feel like it]].",
            "[[Wait your turn]].",
            "[[You will get it when you get it]].",
            "[[Every e-mail you send puts you further down.]]",
            "[[The more you call, the longer it will take.]]",
            "[[Rude customers wait longer]].",
        ),
        near_misses=(
            "Every extra call costs us nothing, so do ring.",
            "You will not go to the back of the queue.",
            "I am sorry that you were sent to the back of the line.",
            "You can just wait for the confirmation; nothing else to do.",
            "The more details you send, the less I need to ask.",
            "Take your time with the form.",
            "Take the stairs, then wait your turn at desk 4.",
        ),
    ),
    Rule(
        id="retaliation.dare",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears a dare, and may well take it up.",
        find=pattern(
            r"(?:so |then |fork |go on |and |just )?(?:bring|call|put|post|leave|write|send|get|file|take|go to|give|show|ring|tell|sue|fork|cancel|rate|report)(?: us| me| it to| this to)?"
            r" (?:(?:your|ur) (?:police|lawyers?|solicitors?|attorneys?|one[- ]star|1[- ]star|stars?|bad review|reviews?|boss|business|custom|ombudsman|tribunal|petition|newspaper|threats?|union)"
            r"|(?:the )?(?:whole|entire) (?:town|world|street|village|internet|office|building|family)|the (?:review|papers?|press|world|police|ombudsman|union|boss|manager|town)(?= (?:if you|then|,)|,)|(?:to )?competitors?)\b",
            unless=rf"{_SINCERE}|please|when|once|to us|not|number|details|address|never|thank\w*|don't|reference|appointment",
            where="start",
            reach="to_end",
        )
        + pattern(
            r"(?:we|i|nobody|no ?one)(?:'d| would| will|'ll)?(?: (?:not|never|hardly|won't|wouldn't|shan't|certainly|really|scarcely|barely|n't))* (?:miss you|be missing you|cry over|weep over|shed (?:a|any) tears?|beg you|stand in your way|lose (?:any |much )?sleep|lost (?:any |much )?sleep|be losing (?:any |much )?sleep|be sorry to see)\b"
            r"|(?:did not|didn't|won't|will not|not) (?:lose|be losing|losing) (?:any |much )?sleep\b|no skin off (?:my|our)\b|(?:good riddance|don't let the door)",
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
            rf" {_WHATEVER} ?(?:[a-z]+ )?(?:you|u|ya)(?: (?:damn|bloody|jolly|do))? ?(?:well )?{_LIKE}\b(?! (?:us|me|with (?:it|them|the|this)|to (?:discuss|see|know|change|keep|order|add|drink|eat|pay)|for))",
            unless=r"help yourself|toppings?|colou?rs?|seat|sorry|refund|keep|time you|let me know|i(?:'ll| will)|glad|happy|wear|bring|table",
            reach="clause",
        )
        + pattern(
            r"(?:good|best of) luck (?:with (?:that|the (?:lawyers?|review|complaint|bank|court|ombudsman|competition|other|nephew)|your (?:lawyers?|review|complaint|claim|threats?|next|other|new (?:supplier|provider|bank|agent|landlord|plumber|garage))|it|them|whoever|whatever|him|her|finding|getting)|(?:finding|getting|proving|trying|explaining|convincing|taking|suing|making|claiming|disputing|persuading|fighting|reaching|elsewhere|to (?:you|your|the|him|whoever|them)))\b",
            unless=r"exam|interview|wedding|move|marathon|presentation|new (?:job|home|school|baby|role)|warm|sincerely|genuinely|really hope|(?:finding|getting to) (?:a (?:new )?(?:home|job|flat|school|place)|him|her|the|us|our|it)",
            reach="clause",
        )
        + pattern(
            r"you (?:may|can|could)(?: very well| always| gladly)? (?:complain|write|talk|report|tell|go)(?: (?:it|this|us))? (?:to )?(?:anybody|anyone|whoever|whomever|everyone|everybody|the whole)\b(?! (?:who|in our|at our|on our|you trust|needs))"
            r"|go to (?:consumer court|court|the (?:police|press|papers|media|newspapers)|twitter|the competition|our competitors|social media|facebook)(?: then)?, ?(?:we|i|see|nothing|nobody|it|let's)\b"
            r"|(?:and|,) nothing will happen\b",
            reach="clause",
        )
        + pattern(
            r"then (?:don't|do not) (?:buy|come|order|use|book|complain|ask|pay|sign|stay|read)(?: (?:it|here|them|there|with us|from us|anything))?(?= ?[.!,\n]|$)|then (?:sue|complain|leave)(?: us| me| then)?(?= ?[.!,\n]|$)|(?:cancel|leave|sue|complain|switch|sue (?:us|me)|report (?:us|me|it)|go)(?: it| us)? then(?= ?[.!\n]|, (?:it|one|see|we don't|i don't)|$)",
            where="start",
        )
        + pattern(
            r"(?:run|running|cry|crying|whin(?:e|ing)|whinge|whingeing|whinging|moan|moaning|bleat|bleating|scurry|scuttle|trot|toddle|tattle|snivel|blub|grass|wail|squeal|storm|stomp|flounce|tell tales|boo-?hoo)"
            r"(?: (?:off|back|straight|along|away|about (?:it|us|me|this)|on us|all the way|crying|whining|whingeing|moaning|bleating|your heart out)){0,3} (?:to|on|at|round to|over to) (?:(?:the|your|my|our|their|whatever|whichever|some|any|every) )?(?:[a-z-]+ )?(?:ombudsman|regulator|managers?|boss|bosses|supervisor|head office|headquarters|police|papers?|press|newspapers?|media|lawyers?|solicitors?|bank|trading standards|twitter|facebook|trustpilot|google|social media|internet|reddit|mum|mummy|mother|daddy|husband|wife|council|ofcom|ofgem|fca|hr|union|ceo|bbc|rag|competition|competitors?|embassy|friends|mates|whoever|whomever|anyone who|somebody who|someone who)\b(?! (?:centre|office|account|card|account|branch|holiday))",
            unless=r"sorry|apolog\w+|rightly|no need",
            reach="clause",
        )
        + pattern(
            r"(?:,|so|but|then) (?:just |you )?(?:go ahead|be my guest|off you (?:go|pop|trot)|crack on|knock yourself out|fill your boots|good luck to you|do so then|suit yourself|have at it)(?={end})|(?<![a-z0-9][ ])off you (?:go|pop|trot) (?:to|then|and)\b|(?<![a-z0-9][ ])go ahead(?:,| and) (?:tell|post|call|sue|report|complain|delete|write|dispute|i'll|we'll|see|make my)\b|you can (?:also |then |just |always |kindly |very well |do your own )+(?:whistle|sing|shove|dream|shout|moan|threaten)\b|you can (?:save (?:the|your|it)|whistle|sing|shove|stick|dream|do your own|fry|whinge|moan|find another|tell the \w+ (?:at|in|on) your)\b|(?:put|post|stick|slap|plaster) (?:it|that|this|me|us)(?: all)? (?:on|over) (?:facebook|tik ?tok|twitter|insta\w*|google|yelp|trust ?pilot|trip ?advisor|youtube|reddit|the internet|your story|nextdoor|mumsnet)\b",
            unless=r"sorry|apolog\w+|thank\w*|\b(?:i|we)(?:'ll| will| can| have|'ve)? go ahead|let (?:me|us) know|happy|please|save (?:the|your|it) (?:file|form|page|draft|link|number|as|to|in|first|on)|\bif\b|find another (?:date|time|seat|size|branch|copy|page|form|list|link|way)|do your own (?:meter )?readings?|tag us",
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
            r"two can play|(?:if|since) (?:you|that's how you|this is how you)(?:'re| are)?(?: (?:really|going to|gonna|want to|wanna|wish to|want))* (?:play|playing) (?:it |this )?(?:that way|like that|like this|this way|games|dirty|hardball|tough|this game|that game)"
            r"|you started (?:it|this)|(?:a )?taste of your own|give as good as|fight fire with|how do you like (?:it|that|being)(?= ?[?])|(?:i|we) (?:can|could) (?:be|play|do|get) (?:rude|difficult|nasty|awkward|dirty|unpleasant|petty|that)(?: (?:game|way))? too",
            reach="clause",
        )
        + pattern(
            r"(?:i|we) (?:could|can|might|may) (?:just as easily |easily )?say the same (?:about|of|to|for) (?:you|your)\b|look who(?:'s| is) talking|takes one to know one|pot,? (?:meet|calling) ?(?:the )?kettle|(?:that(?:'s| is) )?(?:a bit |pretty |very )?rich,? coming from|(?:you(?:'re| are)|your) (?:no better|hardly (?:one|in a position)|not exactly (?:perfect|easy|innocent|blameless|an? (?:angel|saint|model|easy|dream))|no (?:angel|saint|picnic|prize)|not (?:perfect|so innocent|an angel|a saint) (?:yourself|either))",
            unless=r"you(?:'re| are) no better off",
            reach="clause",
        )
        + pattern(
            r"(?:treat|talk to|speak to|write to) (?:us|me|people) (?:like (?:that|this|dirt|rubbish|idiots?|servants?|slaves?)|badly|that way|this way|with (?:no |dis)respect|rudely)(?: and|,| then| so) ?(?:expect|you|we|i|don't|get|that's)\b"
            r"|you(?:'ll| will)? (?:get|reap)(?: back)?(?: only| exactly)? (?:what|the (?:same )?(?:treatment|respect|service|help|tone)(?: that)?) you (?:give|sow|gave|show|deserve|pay for|paid for|asked for|ask for)|(?:serves|served) you right|you (?:had it coming|asked for (?:it|this)(?=[ .!,]*$|[.!,\n]))|(?:karma|what goes around)|an eye for an eye|you made your bed|lie in it",
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
            r"(?:since|as|after|because|seeing as|now that|considering)(?: that)? (?:you(?:'ve| have)?(?: just| now| already| all)? (?:called|branded|labelled|threatened|insulted|accused|abused|shouted|sworn|swore|sworn at) (?:us|me|my|our|him|her|them|the)|(?:you|your) (?:insults?|threats?|shouting))\b(?! (?:back|on|about|at|in|when|yesterday|again|today|this|last|from|for|number|line|office)\b)",
            unless=r"sorry|thank\w*",
            reach="clause",
        )
        + pattern(
            r"(?:is|was) that (?:supposed to be |meant (?:to be|as) )?an? threat\b|(?:are|were) you (?:actually |seriously |really )?threatening (?:me|us)|you(?:'re| are)?(?: not| don't| do not| can't| cannot| won't)? (?:scare|scaring|frighten|frightening|intimidate|intimidating|bully|bullying) (?:me|us|anyone|anybody|my|our)\b"
            r"|(?:threats?|bullying|insults?|name-calling|abuse|tantrums?|bad reviews?|(?:a )?(?:one-star|1-star|bad|nasty) reviews?|blackmail) (?:do not|don't|does not|doesn't|will not|won't|is not|isn't|are not|aren't|mean(?:s)? nothing|cut(?:s)? no|never|leave me|leave us)\b{~3}",
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
        id="retaliation.veiled",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears a hint that something may go wrong for them.",
        find=pattern(
            r"(?:i|we) (?:can|could) (?:have|get) (?:that|your|this|the) (?:[a-z]+ )?(?:account|line|booking|contract|membership|policy|order|card|access|number|place|file) (?:closed|cut|cut off|cancell?ed|blocked|frozen|suspended|pulled|stopped|shut|removed)\b",
            unless=r"as you|if you (?:like|wish|want|prefer)|for you",
            reach="to_end",
        )
        + pattern(
            r"(?:accounts?|customers?|files|claims|orders|tickets|requests|letters|e-?mails|reviews|people) like (?:yours|this|that|yourself|you) (?:tend to|have a way of|have a habit of|usually|often|sometimes|always|end up|get lost|go to|wait)\b"
            r"|(?:pity|shame|unfortunate|terrible) if (?:your|the|that|this)(?: [a-z]+){1,4} (?:got|get|were|went|was|should get|ended up) (?:lost|delayed|missing|forgotten|misplaced|mislaid)\b"
            r"|(?:have|has|having) a (?:way|habit|tendency|knack) of (?:(?:getting|going) (?:lost|missing|astray|mislaid|delayed|forgotten)|slipping|disappearing|vanishing)\b",
            unless=r"sorry|router|signal|connection|app|battery",
            reach="clause",
        )
        + pattern(
            r"(?:i'm|i am|we're|we are|i find myself) (?:suddenly |now |really )?in no (?:particular|great|real|special) (?:hurry|rush)\b|(?:suddenly|now|really) in no (?:hurry|rush)\b|(?:i|we)(?:'ve| have)(?: got)? all the time in the world|long memor(?:y|ies)\b|it(?:'s| is) a (?:very )?(?:small|short|little|tiny) (?:town|street|village|industry|trade|market|island)(?=[ ]*(?:[.!…]|$))|word (?:gets|travels|goes) (?:around|round|fast)",
            unless=r"if you|take your time|foam|proud|friendly|love",
            reach="clause",
        )
        + pattern(
            r"(?:your|that|this|the) (?:ticket|file|case|claim|request|order|form|letter|complaint|application|paperwork|parcel|refund|deposit|e-?mail) (?:can|may|will|'ll)(?: just| now| happily| very well)? (?:sit (?:there|here|where|on|in)|gather dust|collect dust|rot|wait its turn|stay (?:there|where it))\b",
            unless=r"sorry|until you (?:arrive|collect|are)|safe",
            reach="clause",
        )
        + pattern(
            r"(?:give|send|pass|convey|say hello|my|our) (?:on )?(?:my |our )?(?:regards|love|best|compliments|greetings|hello|best wishes)? ?to (?:your|the) (?:solicitor|lawyer|attorney|tribunal|judge|small claims|barrister|ombudsman|competition)\b"
            r"|(?:look|looking) forward to (?:meeting|seeing|hearing from|reading|receiving) (?:you in (?:court(?! [0-9])|front)|your (?:lawyer|solicitor|barrister|attorney|legal|brother the|letter before))|(?:can't|cannot|can hardly) wait to (?:see|meet|hear|read) (?:your (?:lawyer|solicitor|attorney|barrister|review)|you in court|what your (?:lawyer|solicitor|attorney))"
            r"|try (?:that|this|it|telling that|explaining that) (?:in court|to a judge|on a judge|in front of a judge)",
            reach="clause",
        )
        + pattern(
            r"(?:invoice you|bill you|charge|charging|billing|surcharge|adding)(?: [a-z]+){0,3} for (?:reading this|this (?:e-?mail|reply|message|conversation|chat)|my patience|(?:your|the|bad|poor) (?:manners|attitude|tone|rudeness|cheek|whining|moaning))\b"
            r"|this (?:e-?mail|reply|message|letter|chat) (?:is|will be|was) (?:billed|billable|chargeable|invoiced)\b",
            reach="clause",
        )
        + pattern(
            r"that(?: just| little| last| rude| charming| lovely)*(?: (?:attitude|remark|e-?mail|tone|comment|sentence|outburst|message|insult|tantrum|threat|call))?(?: has| will| just)* (?:cost|costs|added|bought|earned|lost|won) you\b",
            unless=r"sorry|apolog\w+|refund\w*",
            reach="clause",
        )
        + pattern(
            r"do (?:us|me|everyone|yourself|the world)(?: all| both)? a favou?r(?: and|,)|you can(?: just| now)? forget about (?:the|your|that|any)\b|(?:goes|go|went|going|end up) (?:straight|right|directly) (?:to|in|into) (?:the|my|our) (?:bin|trash|shredder|junk)\b|keep (?:e-?mailing|writing|calling|complaining|shouting|asking|posting|dreaming)(?: [a-z]+){0,3},",
            unless=r"could|would|can you|sorry|bottles?|waste",
            reach="rest",
        )
        + pattern(
            r"(?:plenty|lots|many|dozens|hundreds|enough|a hundred|a dozen|waiting list|queue|others|list)(?: of)?(?: (?:[a-z]+|\d+)){0,3} (?:(?:who|that)(?:'d| would) (?!see|help|take you|meet|talk|come|look|be (?:able|free))[a-z]+|who (?:want it|deserve|will|can|actually|do)|waiting for (?:it|your|that|this)|happy to|dying to|only too)|(?:write|complain|talk|go|cry|tell it|appeal) to (?:the pope|god|your (?:mother|mum|mom|dog)|santa|the moon|the hand|a wall|the wall|the queen|the king)\b",
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
            r"(?:you(?:'re| are)|your (?:lot|kind|business) (?:is|are)|people like you are|is) (?:no longer|not) (?:very )?welcome(?: here| back| any ?more| in (?:my|our|the|this)| at (?:our|my|the|this)){end}|find (?:yourself|yourselves) (?:another|a new|a different|some other|someone|somebody)\b",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'ll| will|'re going to| am going to|'m going to| are going to)(?: simply| just)? (?:call|ring|phone|get|send) (?:the police|security|the cops|the bailiffs)(?:{end}| on you| if you| next time| the next time)",
            unless=r"if you (?:want|like)|for you|together|report the theft|stolen",
            reach="clause",
        )
        + pattern(
            r"(?:respect|courtesy|reviews?|trust|politeness|loyalty|honesty|patience|manners|civility) (?:cuts?|works?|goes|go|runs?|is|are) (?:both ways|a two-way)|not the only (?:one|person|people|ones) who can\b|(?:i|we) (?:could|can|might|should) (?:also )?(?:write|leave|post|give)(?: you)? (?:an? )?(?:reviews?|rating)(?: of| about) you\b|unlike (?:you\b|yourself|some (?:people|customers))",
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
            r"(?:i|we)(?:'d| would|'ll| will)? (?:strongly |seriously |really |perhaps |very carefully |just )*(?:advise|urge|caution|warn) (?:you|he|she|anyone|somebody) (?:strongly |against|to (?:accept|pay|think|reconsider|be careful|watch|choose|mind|moderate|refrain|withdraw|remove|delete|drop|settle)|not to)\b|(?:i'd|i would|we'd) (?:look at|read|check|think about|be careful|be very careful|watch|think)(?: \w+){0,6} before (?:(?:you )?(?:accus|threat|post|writ|call|say|repl)|making)\w*\b|i(?:'d| would) prepare yourself|bear that in mind|just so you(?:'re aware| know)(?={end})",
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
        id="retaliation.you-will-learn",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears a threat and will answer it; state the rule or the next step instead.",
        find=pattern(
            r"(?:you|u|ye)(?:'ll| will| shall|'re going to| are going to| may| might)(?: soon| then| quickly| all| also| both| just)* (?:learn|find out|discover|see|feel|understand|know)(?: soon| quickly| the hard way)? (?:(?:exactly |just )?(?:what|how much|how expensive)(?: [\w'-]{1,15}){0,4} (?:lawyers?|solicitors?|courts?|attorneys?|judges?|barristers?|bailiffs?)(?: [\w'-]{1,15}){0,2}(?: costs?)?|what it(?:'s| is) like|what happens (?:when|if|to people)|how it feels|(?:exactly |just )?who you(?:'re| are) (?:dealing|messing|talking))",
            unless=r"help|glad|welcome|enjoy|happy",
            reach="clause",
        )
        + pattern(
            r"if (?:you|u|ye) (?:write|post|leave|give|put|send)(?: [\w'-]{1,15}){0,4} (?:review|stars?|rating|facebook|online|google|trustpilot)[, ]{1,2}(?:then )?(?:i|we|my|our)(?: [\w'-]{1,15}){0,3} (?:put|post|publish|send|show|share|release|sue|answer|know)\b|(?:change|remove|delete|take down|amend|edit|correct)(?: [\w'-]{1,15}){0,6} (?:review|star|stars|rating|post)(?: [\w'-]{1,15}){0,4} (?:before|or|and then) (?:we|i)(?:'ll| will| can)?(?: [\w'-]{1,15}){0,1} (?:help|refund|repair|send|do|look|release|deal|talk|fix)",
            unless=r"thank\w*|grateful|happy|sorry|chance|prize|draw",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'d| would) be (?:very |rather |a bit )?careful (?:about|with|what|before|if i were|spreading|saying|calling|throwing)\b|(?:have|has|been|was|were|is) (?:all |now |duly |carefully )?(?:kept|noted|saved|stored|screenshotted|recorded|printed)(?: out)? for (?:our|my|the) (?:solicitors?|lawyers?|legal team|barrister|attorneys?|police|records?(?= and))|(?:i've|i have|we've|we have) (?:had )?(?:it|that|this|them|your [a-z]+) (?:all )?(?:screenshotted|screen-shotted|screen shotted|printed out|on file for (?:our|my|the) (?:lawyers?|solicitors?))",
            unless=r"sorry|hot|sharp|scam\w*|phish\w*|allerg\w*|glass|heavy|wet|dose",
            reach="clause",
        ),
        hits=(
            "[[Post it and you will learn what a solicitor costs]].",
            "[[If you write a bad review I put the photos online]].",
            "[[Please change your review before we repair it]].",
            "[[I'd be careful about calling people that]].",
            "[[Your words have been saved for our lawyers]].",
        ),
        near_misses=(
            "You will find out what happens next by e-mail.",
            "If you leave a review, we would be grateful.",
            "I'd be careful with the lid, it gets hot.",
        ),
    ),
    Rule(
        id="retaliation.one-more",
        family="retaliation",
        severity=Severity.BLOCK,
        why="An ultimatum invites the reader to try it; state calmly what happens next, and why.",
        find=pattern(
            r"(?:and |so |right,? )?one more (?:\w+ ){0,10}?(?:from you |out of you )?(?:and|or) (?:it|it's|you|you're|he|he's|she|she's|i|i'm|i'll|we|we're|we'll|the|that|that's|this|your)\b",
            unless=r"sorry|apolog\w+|please|question|thing|day|week|step|signature|try|month|click",
            where="start",
            reach="sentence",
        )
        + pattern(
            r"(?:and |so |but )?(?:a|the|one more|another) (?:(?:second|third|fourth|sixth|next|further|single) )?(?:star|claim|submission|call|complaint|message|word|e-?mail|review|warning|request|ticket|report) like (?:this|that)\b{...60}(?:will|we|i|you)\b|(?:and |so |but )?(?:the )?next (?:one star|bad review|star|word|insult|message|call)(?: like (?:this|that))? and\b",
            where="start",
            unless=r"sorry|apolog\w+|please",
            reach="sentence",
        )
        + pattern(
            r"(?:that|[a-z]+|my [a-z]+|like that|\w+ name|at my desk) again (?:and|or) (?:you|i|we|the line|your \w+)(?:'ll|'re|'m| will| are| am| can| shall)\b|(?<![a-z0-9][ ])(?:call|holler|shout|speak|talk|swear|do|try|say|pull|touch|threaten|write|ring|block|insult)(?: [\w'-]+){1,8} again (?:and|or) (?:you|i|we|he|she|the|your|it|that)\b|if you (?:call|speak|talk|shout|swear|insult|threaten)(?: [\w'-]+){1,6} again,? (?:then )?(?:you|i|we)(?:'ll| will|'re|'m)\b|if you (?:start|keep|go|carry on|continue) (?:slat|slagg|post|writ|call|ring|shout|swear|threaten|tell|say|bad-?mouth|spread)ing\b{...60}(?:i'm|im|we're|i'll|we'll|i will|we will|i am|we are)\b",
            unless=r"sorry|apolog\w+|thank\w*|tone|press|click|restart|try (?:it|that|again)|please|look at|help|call us|ring us|refund|log in|\?|"
            + _CALLED_BACK,
            reach="clause",
        ),
        hits=(
            "[[Call my cook that again and you'll eat outside]].",
            "[[If you keep posting that I'll print your letters]].",
            "[[One more call like that and we are done.]]",
            "[[A third claim like this will have consequences.]]",
        ),
        near_misses=(
            "Ring again and we will put you through to her.",
            "Write to the desk again and I will send the other half.",
            "Press the button again and you will hear a tone.",
            "If you keep getting this error, we will send a new one.",
            "Call us again and we will look at once.",
            "One more step and the set-up is done.",
            "One more signature and you have the key.",
        ),
    ),
    Rule(
        id="retaliation.marked",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears that you have done something against them and may do more.",
        find=pattern(
            r"(?:i|we)(?:'ve| have)(?: already| now| also)? (?:marked|flagged|reported|blacklisted|tagged) (?:you|your (?:account|name|number|profile|file|address)|the account|this account)\b(?! (?:as|for) (?:urgent|priority|vip|a priority|paid|active|closed|resolved|vulnerable|exempt)| down for)",
            unless=r"sorry|apolog\w+|so (?:that )?(?:nobody|no one|you|the|it|any)|urgent\w*|priority|fraudulent charge|stolen|lost card|protect\w*|at your request|as you asked|reported it",
            reach="clause",
        )
        + pattern(
            r"(?:posting|putting|sharing|sending) your (?:name|number|photo|face|address|messages?|details)(?: [\w'-]{1,15}){0,2} (?:in|on|to|all over|up)\b|(?:i|we)(?:'ve| have)? (?:got |saved |kept |took )?screenshots of (?:this|your|all|every)\b|(?:now that )?(?:i|we) know (?:your (?:plate|car|number plate|registration|face|street)|where you (?:live|work|park|sit))\b|you(?:'re| are) barred\b|(?:have|send|get) the bailiffs (?:round|in|out|over)\b|think (?:carefully )?about who(?:'ll| will| is going to)\b|(?:don't|do not) (?:think|imagine) (?:that )?(?:i|we)(?:'ll| will| won't)? (?:forget|won't remember)\b",
            unless=r"sorry|apolog\w+|delivery|deliver|permit",
            reach="clause",
        )
        + pattern(
            r"(?:so|and|then|but),? good luck (?:\w+ing|with|to|at|in)\b|good luck (?:insuring|finding|getting|proving|collecting|arguing|selling|convincing|suing|explaining|booking|renting|buying)\b|and let's see (?:who|how|what|whether|if)\b",
            unless=r"exam|interview|race|wedding|match|surgery|move|baby|show|recovery|season|thank\w*|we can",
            reach="clause",
        )
        + pattern(
            r"(?:i've|i have|we've|we have|i'm|we're|i'll|we'll) (?:now |also |just )?(?:put|added|adding|putting) (?:you|your (?:name|plate|number|account|address)|him|her) (?:on|to) (?:the|a|our|my) (?:[\w-]+ ){0,4}(?:list|blacklist|log|board|register|file)\b(?! for (?:a|the)|,? so)",
            unless=r"sorry|apolog\w+|thank\w*|waiting|mailing|cancellation|guest|priority|standby|call ?back|wait list|reserve|list of|invit\w+|list for",
            reach="clause",
        ),
        hits=(
            "[[I've put you on the no-go list]].",
            "[[I've marked the account for it]].",
            "[[I have screenshots of this chat]].",
            "The line is closed, [[so good luck finding another]].",
            "[[You're barred]].",
        ),
        near_misses=(
            "I've marked you down for the free lift on Monday.",
            "I've put you on the waiting list.",
            "We have added your number to the list for a call back.",
            "I've flagged your account as urgent.",
            "We have marked your account so that nobody rings you again.",
            "Your form is in, so good luck with the exam!",
            "I know your street is narrow, so a small van will deliver it.",
        ),
    ),
    Rule(
        id="retaliation.keep-it-up",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears a dare with a price on it; say what the limit is and what happens next.",
        find=pattern(
            r"(?:so |and |right,? )?(?:threaten|moan|push me|push us|push it|shout|swear|bad-?mouth|whine|whinge|try that|try it|keep (?:it up|this up|that up|[a-z]+ing)|carry on(?: [a-z]+ing)?|go on(?: [a-z]+ing)?|mess (?:me|us)|post (?:that|this)|slag)(?: [\w'-]{1,15}){0,8},? (?:and|n|or) (?:i|i'll|we|we'll|you'll|you|it|it'll|he'll|she'll|your)\b",
            where="start",
            unless=r"sorry|apolog\w+|please|keep (?:pressing|holding|turning|going|scrolling|watering|taking|checking|using|walking|driving|paying|trying)|try it (?:and|out|again)|post this (?:form|back)",
            reach="sentence",
        ),
        hits=(
            "[[Moan again and it goes to the back of the yard.]]",
            "[[Keep sending these at night and I'll put the van elsewhere.]]",
        ),
        near_misses=(
            "Keep pressing the button and you will hear a click.",
            "Try it again, and we will listen with you.",
            "Carry on as you are; you are doing well.",
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
            unless=_FOR_YOU
            + r"|please|\?|if it|unless|by accident|no need|so that|in case|need to|let me know",
            where="start",
            reach="sentence",
        )
        + pattern(
            r"(?:if|should|in case|in the event|when|the minute|the moment|next time|every time|any time) (?:you|your \w+|u|anyone|madam|sir)"
            r"(?:'ll)?(?: will| do| really| so much as| ever| even| want to| wish to| choose to| decide to| try to| persist in| keep| kept| continue(?: to)?| insist on| are going to| is going to| come| start){0,3}"
            rf" {_PROVOKING}\b(?: [\w'£$€\"-]{{1,20}},?){{0,12}}?(?:,| then| and)? (?:then |that |we |the )?"
            rf"(?:(?:[\w'-]+ ){{1,5}}(?:will (?:not (?:be|come)|be obliged|wait|suddenly|stay|only)|goes? to|may (?:suddenly|find|not)|(?:you can|can) now forget)\b|{_PRICE})",
            unless=_FOR_YOU + r"|\?|if it|unless|30 days|no need|within|in writing|please (?:do|let)",
            reach="sentence",
        )
        + pattern(
            r"(?:cancel|speak|talk|shout|swear|moan|lie|let|mess|pull|do|say|scuff|park|moor|leave|ring|call|knock|bring|turn up|show up|threaten|remake|complain|post|reject|bounce|touch|block)(?: [\w'\"-]{1,20}){0,8} (?:one more time|once more|one last time|ever again)(?: \w+)?,? (?:and|or|n|then)\b",
            unless=_FOR_YOU + r"|try it|button|press|restart|please",
            where="start",
            reach="sentence",
        )
        + pattern(
            r"(?:(?:give|send|show|leave) (?:me|us) )?(?:one (?:more|further)|another|a further|any further|any more|a (?:second|third|single)|1 more)(?: [\w'$€£-]{1,20}){1,8}?,? (?:and|or|n) (?:you|your|i|i'll|i'm|we|we'll|we're|you'll|you're|im|ill|it|it's|the|they|he|she)\b",
            unless=_FOR_YOU
            + r"|please|step|day|week|thing|question|signature|payment|click|minute|hour|coat|try|form|year|night|stop|stamp|and (?:i|we)(?:'ll| will) (?:send|ring|call|let|be with|write|get back|have|know|get)|it should|visit|and (?:it|you)(?:'s|'ll be| will be|'re) (?:done|finished|ready|there|set)|as it does for",
            where="start",
            reach="sentence",
        )
        + pattern(
            r"(?:you (?:can|may|could|are at liberty to|are free to|are of course free to|are welcome to)(?: of course| please| always| certainly| gladly| very well| then)*|you|feel free to|by all means|go ahead and|please) (?:report|complain|dispute|file|open|escalate|elevate|post|leave|write|appeal|sue|threaten|call|go to|keep|tell|continue|withhold|cancel)\b(?: [\w'£$€\"-]{1,20},?){0,10}?,? (?:but|and|then|only|though) (?:then |please |also |next |remember |do remember |be aware |we |it |i |i'll |you'll |you will )*"
            r"(?:also your|your (?:history|measurements|pictures|name|lease|account|loan|contract|employer|reference)|i (?:open|appeal|report|sue|forget|remember|know)|we (?:open|also remember|remember|know where|delete|keep your|keep the|block)|see (?:how|who|what|where)|(?:next|then) (?:\w+ )?(?:time|\w+),? (?:we|don't)|(?:you )?(?:will )?then find|goes? (?:then )?(?:into|on) your|watch|forget)\b",
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
            r"(?:no|bad|one|negative) (?:payment|balance|money|cash|fees?|apology|manners|please|stars?|feedback|review|pay|deposit|bad review)(?: by [\w ]{1,12})? ?(?:,| ?= ?| means?| and) ?(?:no (?!problem|worries|need|fuss|matter|fee|charge|interest|obligation|change|minimum|limit|maximum)\w+|blocked|you (?:lose|wait)|it (?:goes|stays)|site goes|the \w+ (?:goes|stays))",
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
        id="retaliation.people-who-complain",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader knows who is meant, and hears a threat.",
        find=pattern(
            rf"(?:{{folk}}|drivers|applicants|claimants|vendors|bidders?|brides|riders|players|anglers|anyone|anybody|people|those|girls|boys|pupils|(?:an? |the )?(?:buyer|bidder|student|tenant|guest|patient|customer|client|member|parent|driver|taxpayer|player))(?: (?:whose \w+|who|that))(?: [\w'-]+){{0,2}}? {_COMPLAINS}\b(?: [\w'£$€,-]+){{0,10}}? {_FARES_ILL}\b",
            unless=r"sorry|apolog\w+|thank\w*|help\w*|useful|please|discount|refunded|prefer|consent|code\b|entitled|right to|\?",
            reach="clause",
        )
        + pattern(
            r"(?:may|might|could|can|will|would|'ll|'d) (?:well |soon |quickly |also |just )*find (?:(?:itself|themselves|yourself|yourselves|himself|herself) (?:somewhere|under|without|on the|out|at the|last|off|less|looking for|in (?:court|the queue)|of no|paying|explaining|back|barred|blocked|waiting|dropped|invited|looked at)"
            r"|(?:that )?(?:their|your|our|his|her|we|we're)\b[^.!?\n]{2,60}?(?:harder|no longer|not received|less|difficult|suddenly|full|unavailable|slower|closed|lost|refused|declined|obliged|impossible)|it (?:rather |suddenly |a little |much )?(?:harder|necessary|difficult))\b",
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
            r"(?:may|will|would|shall|naturally|might|could) (?:also |naturally |well |then )?(?:be (?:considered|remembered|borne in mind)|take (?:them|this|that|these|those|your \w+) into account|count against you|have a bearing)\b[^.!?\n]{0,40} when (?:your|you|the|his|her)\b",
            unless=r"sorry|apolog\w+|thank\w*|please|loyalty|discount|happy|glad|age|income",
            reach="clause",
        )
        + pattern(
            r"(?:think|choose|pick|weigh|consider) (?:very |really |rather )?(?:carefully|hard|long and hard|wisely|twice) (?:about|before|over) (?:your|you|any|what)\b|(?:depends?|hangs|hinges|rests) (?:rather |entirely |largely |very much |a lot )?on (?:your (?:next|tone|attitude|manners|behaviou?r)|how you (?:behave|(?:speak|talk) to (?:us|me|him|her|my|our))|how this goes)|focus(?:es)? (?:the|your) mind|(?:bear|keep|have) (?:that |this |it )?in mind who\b|remember who (?:signs|writes|holds|decides)|before your next (?:e-?mail|message|call|letter|complaint|post|review|move)",
            unless=r"sorry|apolog\w+|thank\w*|please|we need|before your next (?:message|call)|insur\w*|size|colou?r|house|before you (?:sign|buy|choose|commit)",
            reach="clause",
        )
        + pattern(
            r"(?:as|since|because|given that|now that|after|given) (?:you(?:'ve| have)?|your) (?:chosen to |decided to |seen fit to |recent |latest |last |little |own )*(?:disputed?|complain\w*|feel (?:our|my|the|we)|comments?|attitude|tone|language|review|threatened|threats?|remarks?|outburst|posted|reported|gone (?:to|over)|performance|questioned|challenged)\b[^.!?\n]{0,60}?,? (?:i've|we've|i have|we have|i'm|we're|i am|we are|our \w+(?: \w+)? would prefer|i'd rather|we'd rather|i would rather|we would prefer|your [\w ]{2,30} (?:has|have) been)\b",
            unless=r"sorry|apolog\w+|thank\w*|refund\w*|check\w*|look\w*|fix\w*|replac\w*|credit\w*|chang(?:ed|ing) (?:how|the|our)|rais(?:ed|ing)|ask\w*|arrang\w*|glad|happy|pleased|delighted|open\w*|investigat\w*|passed|spoken|reviewed|held|sent|sending|wait\w*|paus\w*|frozen|block\w* the card|stopp?\w*",
            reach="clause",
        )
        + pattern(
            r"(?:i've|i have|we've|we have)(?: all)? got (?:your|ur) (?:address|home address|face|plate|reg|registration)(?= and\b|{end}| on (?:video|camera|the shop))",
            unless=r"sorry|apolog\w+|thank\w*|on file|but|in front of me|correct\w*|right|here|\?|down (?:as|for)|so (?:the|it)",
            reach="clause",
        )
        + pattern(
            r"(?:telling|tell|warn|warning|ringing|ring|letting) every (?:\w+ )?(?:[a-z]+er|[a-z]+or|garage|shop|one|body|landlord|agency|firm|desk|club|studio|company) (?:in (?!our|the (?:building|team))|on|from|within|i know|we know|between|who)\b|won't be the (?:only|last) thing\b",
            unless=r"sorry|apolog\w+|thank\w*|recall|customer",
            reach="clause",
        ),
        hits=(
            "[[We will remember who signed that petition]].",
            "[[This may be borne in mind when your permit is next up]].",
            "[[How soon it is mended depends on your next letter]].",
            "[[Since you have disputed the bill, we've taken you off the early list]].",
            "[[I've got your face on the shop camera]].",
            "[[I'll be telling every baker in Ghent about you]].",
        ),
        near_misses=(
            "It depends on how you speak to the device.",
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
            r"(?:i'd|i would|we'd) (?:be (?:slow|very slow|wary|nice|polite)|go (?:easy|very easy) on (?:the (?:threats|names|insults|language|attitude|complaints)|him|her|me|us)|tread|drop|keep (?:quiet|your|that)|watch (?:who|what|how|yourself|it)|bear (?:that|it)|mind (?:how|who|what)|remember who|pipe down)\b(?: [\w'-]+){0,8}(?: (?:if i was|if i were|in your)|,? if i was you|,? if i were you|{end})",
            unless=r"sorry|apolog\w+|thank\w*|please|ice|hot|dose|change|steps?",
            reach="clause",
        )
        + pattern(
            r"(?:it(?:'d| would)|that would|'twould) be (?:a |such a |an awful |a great )?(?:shame|pity) if\b|(?:i'd|i would|we'd|we would|i should|we should) hate (?:for (?:that|there|anything|the)|to have to (?:stop|report|tell|cancel|drop|move|explain|mention)|it if|there to)\b",
            unless=r"sorry|apolog\w+|thank\w*|for you to (?:miss|be|lose|think|wait)|miss\w*|we lost",
            reach="clause",
        )
        + pattern(
            r"(?:(?:you|he|she|they|it|one)(?:'d| would| might| may)?|would) (?:be|seem|find it) (?:very |most |rather |extremely )?(?:unwise|imprudent|ill-advised|instructive|salutary)\b(?: of you)? (?:to|not to) (?:test|try|push|ignore|upset|cross|continue|persist|complain|threaten|raise|find|learn|withhold|provoke|press|go)\b|(?:particularly |really |especially )?(?:enjoy|fond of|like) the company of (?:bailiffs|lawyers|solicitors)",
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
            r"part (?:ways|company)\b|(?:plenty of|lots of|any number of|no shortage of|a queue of|forty|fifty|sixty|twenty|thirty|a dozen|hundreds of) (?:other )?(?:people|families|customers|tenants|buyers|clients|couples|applicants|names|others)(?: \w+){0,2} (?:who(?:'d| would) |waiting|wanting|ready|would|behind)\b",
            unless=_FOR_YOU + r"|affected|please|\?",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'ll| will| shall)(?: personally| happily| gladly)? (?:see(?: to it)? that|make (?:sure|certain)(?: that)?) (?:your (?:boss|employer|lease|landlord|name|file|account|neighbours?)|everyone (?:knows|hears)|every|nobody|no one|they all|the whole)\b"
            r"|(?:enjoy|look forward to|delighted to|love to|only too happy to|take (?:great |some |real )?(?:pleasure|satisfaction) in) (?:be )?(?:pass|send|hand|see|forward|report|watch|read|sue|prosecut|evict|show)(?:ing|e)?\b(?: [\w'-]+){0,5} (?:bailiffs|collections|lawyers?|solicitors?|court|police|judge|ombudsman|landlord|boss|employer|recording|door)\b",
            unless=_FOR_YOU.replace("|happy", "") + r"|please",
            reach="clause",
        )
        + pattern(
            r"(?:have a (?:good |long |hard |little )?think|think (?:long and hard|carefully|hard|twice)|ask yourself) ?(?:about |on |over )?(?:whether|who|how (?:many|much|that|you)|what (?:the|your|happens|that)) (?:the|you|your|i|happens|anyone|another|any other|would|will)\b|word (?:gets|travels|spreads|soon gets) (?:round|around|fast)?|(?:vendors|landlords|builders|breeders|venues|traders|suppliers) (?:in this \w+ )?(?:do )?talk\b|(?:i|we) know people\b|share (?:notes|names) (?:with|between|among)",
            unless=_FOR_YOU + r"|please|\?|would like",
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
        id="retaliation.like-for-like",
        family="retaliation",
        severity=Severity.BLOCK,
        why="“You do that, then we do this” is heard as a threat; say what the rule is, and for whom.",
        find=pattern(
            r"(?:okay,? |ok,? |so,? |fine,? )?you (?:want|don't like|wish|refuse|open (?:a )?(?:case|dispute)|write (?:bad|to|about)|give (?:\d|one|us|me)|complain|go to|report|threaten|insist)\b[^.!?\n]{2,60}, (?:ok,? |okay,? |fine,? )?(?:then (?:i|you get|your|lah|also|next)|fine,|go lah)",
            unless=_FOR_YOU + r"|please|\?|if you|you want to (?:click|press|select|choose|open|go)",
            where="start",
            reach="sentence",
        )
        + pattern(
            r"(?:if|since|as|because|in case|should) (?:you|your \w+|party|the \w+)(?: \w+){0,3} (?:insist\w*|complain\w*|complaints?|open(?:ed)? (?:a )?(?:dispute|case|claim)|go(?:ne)? (?:with|to) (?:a |the )?(?:lawyer|court|insult|ombudsman|press|board|chairman|manager)|escalat\w*|elevat\w*|marked cc|calling (?:daily|every)|questioned|threaten\w*|such language|disput\w*)\b[^.!?\n]{0,70}?(?:,| then) (?:then )?[^.!?\n]{0,40}?"
            r"(?:will (?:certainly |also |then )?(?:not be (?:faster|sooner|given|available)|remain at|unload)|may (?:suddenly|now) be|(?:is|are) no longer (?:certain|available|welcome|free)|goes (?:simply )?(?:offline|down|dark)|charge (?:also|you)|after the holiday|can always cancel|(?:we|i) may have to (?:let|tell|inform)|now forget|is gone|also block)\b",
            unless=_FOR_YOU + r"|please|\?|30 days|within",
            reach="sentence",
        )
        + pattern(
            r"(?:pay|collect|settle|weed|back by|accept)\b[^.!?\n]{1,60},? or (?:i (?:put|keep|sell|take|throw|dump|bin)|our (?:boys|lads)|she's (?:at|out|gone)|find your|walk to|the next (?:jab|one) happens|we shall be obliged|we (?:dump|sell)|the \w+ (?:feeds|goes to people|rots))\b",
            unless=_FOR_YOU + r"|please|\?|sooner",
            where="start",
            reach="sentence",
        )
        + pattern(
            r"(?:\d|two|three|any|some) more (?:complaints?|no-shows?|e-?mails?|words?|stars?|outbursts?|remarks?|attitude|reminders?)\b[^.!?\n]{0,40},? and (?:you(?:'re|'ll| are)|this \w+ is|i|we)\b|(?:bring|show|give|more)(?: me| us)? (?:more |that |your |any more )?(?:attitude|lip|cheek|backchat)(?: [\w'-]+){0,5},? and (?:i|we|you|ye)\b|(?:,|and|then) (?:then )?watch (?:your|how|what) (?:[\w'-]+ ){1,3}(?:drop|fall|says?|vanish|disappear|dry up|rot)\b",
            unless=_FOR_YOU + r"|please|\?|stamps?|points?",
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
    Rule(
        id="retaliation.it-will-follow-you",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears that this will reach further than the matter itself.",
        find=pattern(
            r"will follow you (?:wherever|everywhere|around)|(?:your|his|her) (?:employer|boss|landlord|wife|husband|parents) (?:becomes aware|is who (?:we|i) shall|hears (?:of|about)|finds out|gets to hear|will be (?:interested|told|next))|(?:placed|put|kept) on file (?:under your (?:number|name),? should|against)|(?:we|i) also remember\b|has a long memory|have long memories",
            unless=_FOR_YOU + r"|please",
            reach="clause",
        )
        + pattern(
            r"(?:not|n't|shan't|no) [^.!?\n]{3,50} while you (?:question|complain|threaten|argue|shout|swear|insult|dispute|carry on|refuse)\b|(?:clients|customers|people|guests|tenants) (?:who|that) respect (?:us|me|our|my)\b|clients we(?:'d| would) want to see\b|you(?:'d| would|'ll) be doing (?:us|me|everyone|everybody)(?: all| both)? a favou?r{end}",
            unless=r"sorry|apolog\w+|please|drive|wait|if you (?:could|would|rated)",
            reach="clause",
        )
        + pattern(
            r"(?:more than (?:able|willing|capable)|perfectly (?:able|willing|prepared)|quite prepared|fully prepared) (?:to|of) (?:remov|clos|cancel|sue|take (?:you|this)|see you|let you|forward|involve|stop|terminat|go to court|report|evict|part)\w*\b|(?:we|i)(?:'d| would) (?:much |rather |far )?(?:prefer|rather|hate|be loath|be reluctant) (?:not )?(?:to )?(?:have to )?(?:discuss|tell|mention|involve|explain|report|forward|inform|trouble|raise)\b[^.!?\n]{0,40}\b(?:your (?:board|employer|boss|landlord|wife|husband|neighbou?rs?|school|parents|committee|company)|the police|lawyers?|collections|bailiffs)\b",
            unless=r"sorry|apolog\w+|thank\w*|for you|if you (?:like|wish|prefer)|at your request|as you asked|please",
            reach="clause",
        )
        + pattern(
            r"you(?:'re going to have to| are going to have to|'re gonna have to| will have to|'ll have to) find (?:another \w+|somewhere else|someone else|somebody else|some other \w+) (?:to|who'll|who will) (?:bother|shout|insult|argue|annoy|blame|pester|threaten|put|take|do|fix)\b|then find (?:somebody|someone|another \w+) who(?:'ll| will)\b",
            unless=_FOR_YOU + r"|please|\?",
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
