"""Hitting back. Here: threats said openly: ultimatums, lost service, the back of the queue.

The family's other files, by how the hurt is built:

- `retaliation_bargains.py`: help at a price: "if you, then we", tit for tat, dares.
- `retaliation_witnesses.py`: lawyers, records, the public: somebody else is brought in against the reader.
- `retaliation_veiled.py`: the threat is only hinted at, or dressed as concern.
"""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

_TALK = (
    r"(?:talk|speak|write|shout|yell|swear|email|e-mail|message|call|contact|post|complain|threaten|insult|curse|phone|ring"
    r"|behave|carry on|go on|continue|keep (?:this|it|that) up|keep on|come at|raise your voice|use that|say that|take that|be rude|be abusive)"
)
_HARM = (
    r"(?:close|closed|suspend|suspended|block|blocked|cancel|cancelled|canceled|freeze|frozen|lock|locked|ban|banned"
    r"|terminate|terminated|delete|deleted|blacklist|blacklisted|disconnect|disconnected|deactivate|deactivated|bin|binned"
    r"|shut|drop|dropped)"
)
_PROVOKED = (
    r"(?:carry on|keep|go on|continue|call(?:ing)? (?:us|me|him|her)|say|speak|talk|shout|swear|threaten|post|mention|tell|push|write|leave"
    r"|put|bring|set foot|turn|come|ring|try|touch|refuse|insist|miss|ignore|don't|raise|cancel|complain|review|so much as|ever|one more"
    r"|another|any more|next time|every time|again|otherwise)"
)
_PAYBACK = (
    r"(?:i|we|you)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to)(?:"
    + r" (?:be|just|happily|gladly|personally|also|have to|only|then|simply|start|make sure|even|quicker)"
    + r")* "
    + one_of(
        r"post(?:ing)? (?:the|your|it|that)",
        r"publish(?:ing)?",
        r"record(?:ing)? (?:that|it|you)",
        r"report(?:ing)? (?:you|it|that|this)",
        r"charg(?:e|ing) you|bill(?:ing)?|block(?:ing|ed)?|ban|banning|bin|binning|barred",
        r"drop(?:ping)? (?:you|your)",
        r"refus(?:e|ing)",
        r"clos(?:e|ing) (?:your|the|this(?! (?:chat|call|conversation)))",
        r"walk(?:ing)?(?! you)",
        r"leave (?:you|quicker|faster|it there|in |by |without )",
        r"leaving|regret(?:ting)?|lose|losing",
        r"hear (?:from (?:my|our|the)|about it)",
        r"(?<!i[']ll[ ])(?<!we[']ll[ ])(?<!will[ ])find out",
        r"swap(?:ping)? (?:you|your)\b",
        r"giv(?:e|ing) (?:the|your|it|this)(?: \w+)? to",
        r"hang(?:ing)? up",
        r"let(?:ting)? (?:the|everyone|people|them|all)(?: \w+)* know",
        r"tell(?:ing)? (?:the|everyone|everybody|your|all|them)",
        r"call(?:ing)? (?:the (?:police|council|bank|landlord|guards?|cops)|your)",
        r"ask(?:ing)? the (?:council|police|bank|landlord)",
        r"stop (?:replying|answering|helping|work|the)",
        r"do (?:your own|it yourself)",
        r"get nothing",
        r"be (?:out|off|gone|barred|banned|on your own|sorry|waiting|last)",
        r"out|off|gone|waiting",
        r"pay(?:ing)? (?:double|full|for (?:it|that|this))",
        r"see (?:how|where) (?:that|it|you)",
        r"go to the (?:back|bottom)",
        r"wait(?:ing)? (?:even |a lot |much )?(?:longer|until)",
    )
    + r"\b"
)
_CALLED_BACK = (
    r"(?:call|contact|phone|ring|write|e-?mail|message|try|come|ask|reply)(?:"
    + r" (?:to|at|in|by|with|on|back|us|me|him|her|them|it|the [a-z]+|then)"
    + r")* again,?(?: [\w'-]{1,14}){0,4}? (?:and|then) (?:i|we|he|she|they|someone|somebody|the [a-z]+)(?:'ll| will| can) (?!"
    + r"(?:(?:be|just|only|happily|gladly|simply|personally|have to|start|make) )*"
    + one_of(
        r"not|block|bann?|bar|bin|hang|end|shut|clos|cancel|charg|bill|refus|report|record|review|mark",
        r"flag|pull|drop|stop|delet|lose|permanent|the|sure|regret|out|off|last|gone|done|sorry|post|walk",
        r"wait",
    )
    + r")[a-z]+"
)
"""Whoever asks the reader to get in touch once more and says what will be done for them threatens nobody."""
FOR_YOU = r"sorry|apolog\w+|thank\w*|refund you|for you|help|happy|free"

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
            either(
                r"(?:one|1|a single|any|another)(?: more| further| other)?(?:"
                + r" (?:bad|nasty|rude|such|stupid|angry|silly|negative)"
                + r")? "
                + one_of(
                    r"e-?mail|call|word|message|complaint|insult|outburst|rude word|threat|review|tweet|post|peep",
                    r"reminder|letter",
                )
                + r"(?:"
                + r" (?:like (?:this|that)|from you|out of you|in that tone)"
                + r")?(?:,? and| or)? "
                + one_of(
                    r"you can\b(?! (?:have|get|keep|see|pick|collect|enjoy|relax|use|start|go home))",
                    r"(?:i|we|you|your|the|this)(?:'ll|'m|'re| will| am| are|'d| is| can (?:close|cancel|block|stop|forget|pass|hand))\b",
                ),
                r"(?:one|1|a single|another)(?: more| further)?(?:"
                + r" (?:bad|nasty|rude|such|stupid|angry|silly|negative)"
                + r")? "
                + one_of(
                    r"e-?mail|call|word|message|complaint|insult|remark|rude word|threat|review|tweet|peep|joke",
                    r"comment",
                )
                + r"(?: [a-z]+){0,5},? (?:and|or) "
                + one_of(
                    r"you can\b(?! (?:have|get|keep|see|pick|collect|enjoy|relax|use|start|go home))",
                    r"(?:i|we|you|your|the|this|it|that)"
                    + one_of(
                        r"'ll|'m|'re|'s| will| am| are|'d| is",
                        r" can (?:close|cancel|block|stop|forget|pass|hand)",
                    )
                    + r"\b",
                ),
            ),
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
            either(
                r"any more (?:of )?(?:this|that|e-?mails?|complaints?|insults?|nonsense|your [a-z]+)(?: like (?:this|that))? and\b",
                r"(?:careful|watch it|watch out|watch yourself|easy),? or (?:i|we|you)\b",
                r"(?:half|good) (?:a )?mind to\b",
                r"tempted to (?:cancel|close|hang|block|charge|throw|bin|delete|leave|lose|ignore)\b",
                r"shame if something (?:were to )?happen(?:ed|s)? to\b",
            ),
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
            either(
                r"(?:give|offer|sell|pass|hand) (?:your|that|this) (?:slot|table|room|seat|place|appointment|booking|order|spot) (?:on )?to "
                + r"(?:someone|somebody|a \w+|people) (?:who|that|else)",
                r"waiting list of (?:people|families|others) who\b",
                r"(?:one|this|another) (?:e-?mail|call|message|word|complaint|post) away from\b",
                r"and (?:i'm|i am|we're) this close\b",
                r"think (?:very )?(?:carefully|hard|long and hard|again) before you (?:reply|write|post|answer|send|call|speak|say)\b",
                r"(?:bill|charge|invoice) you for "
                + one_of(
                    r"the time|my time|our time",
                    r"this (?:call|e-?mail|letter|reply)",
                    r"every (?:call|e-?mail|letter|minute)",
                )
                + r"\b",
                r"fee for this (?:e-?mail|call|letter|reply)\b",
            ),
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
        id="retaliation.ultimatum",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears a door being slammed; state the choices and the date instead.",
        find=pattern(
            r"take it or leave it\b|(?<!i[ ])(?<!we[ ])like it or (?:lump it|not)\b|or else(?=[ ]*[.!…\n]|$)|my way or the highway|that(?:'s| is) (?:my|our|the) (?:final|last|only) (?:word|offer|answer|warning)",
            reach="clause",
        )
        + pattern(
            either(
                r"you(?:'ve| have) been warned",
                r"(?:do not|don't|dont) "
                + one_of(
                    r"push|test|try|tempt|start with|mess with|play with|play games with|mess me",
                    r"cross(?! (?:it|this))",
                )
                + r" (?:me|us|my|our|your luck|it|this)\b",
                one_of(
                    r"you(?:'ll| will| would|'d| might| may)",
                    r"you are going to|you're going to",
                )
                + r" (?:regret|wish you (?:had|hadn't)|find out (?:the hard way|soon enough))",
                r"(?:try|do|say|keep|push|post|write|go)(?: (?:it|that|this|on|me|us|going|again|one))* and see what happens",
                r"(?:you'll|you will|just wait and|wait and) see what happens(?! when the| if the| when it)",
                r"(?:see|find out) (?:how far|where|how) (?:that|it|this|you)(?:'ll)? (?:gets? you|takes you|like (?:it|that|being)|works out for you)",
                r"you (?:do not|don't|really don't) want to (?:make|find out|see|know|mess|get on|go there|test|push|start|do that|try)",
            ),
            unless=r"sorry|error|log|restart|the update|the app|if it helps|let me know|if you don't want to|tell (?:me|us)|try|plug",
            reach="clause",
        )
        + pattern(
            r"(?:this is|that's|that is|it's|it is) (?:your|my|the) (?:very )?(?:last|final|only) (?:chance|warning)\b|last warning|(?:this is|that is|that's) the last (?:time|e-?mail|message|reply|answer) (?:i|we|you|that|from)\b",
            unless=r"to save|sale|the last (?:e-?mail|message) (?:i|we) (?:have|received|sent|got)|that you|when|sent|\bprice|discount|offer|early bird",
            reach="rest",
        )
        + pattern(
            r"(?:pay|settle|send|return|sign|vacate|leave|remove|stop|delete|withdraw|behave|apologi[sz]e){...60} or "
            + r"(?:you(?:'ll| will| can)|be ready to|prepare to|get ready to) "
            + r"(?:be|regret|find|see|explain|hear|face|lose|deal|tell|say goodbye|answer|meet|look for)\b",
            unless=r"charged|be able|refund|see (?:a|the) (?:button|link|page)|choose|find (?:it|them|the)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:don't|do not|dont) you dare",
                r"how dare (?:you|u)|i dare you",
                r"(?:(?<![a-z0-9][ ])|(?<=and[ ])|(?<=but[ ])|(?<=so[ ])|(?<=or[ ])|(?<=then[ ])|(?<=you[ ])|(?<=just[ ])|(?<=please[ ]))"
                r"(?:don't|do not|dont)(?: even)?(?: you)? (?:come|bother|think of|think about|expect to) "
                + one_of(
                    r"crying|running|complaining",
                    r"com(?:e|ing) (?:back|here|to (?:us|me)|near)",
                    r"to (?:us|me)|back|moaning|knocking|asking (?:us|me|again)|writing (?:to|back|again)|calling",
                    r"showing (?:up|your face)|setting foot",
                )
                + r"\b",
            ),
            unless=r"please don't bother|save|no need|if (?:the|it|they)\b",
            reach="rest",
        )
        + pattern(
            r"(?:you|u)(?: can| could| may)(?: all)? "
            + r"(?:shout|scream|yell|complain|cry|moan|threaten|argue|swear|rant|stamp your feet|whine|beg|insist)(?: [a-z']+){0,4} "
            + one_of(
                r"all day|all night",
                r"all (?:that )?you (?:want|like)",
                r"as (?:much|often|loud|loudly|long|hard) as",
                r"until|till|a hundred|a thousand",
            )
            + r"\b",
            reach="rest",
        )
        + pattern(
            either(
                r"(?:i|we)(?:'d| would)? (?:strongly |really |seriously )?(?:suggest|advise|recommend) (?:that )?you (?:to )?"
                + one_of(
                    r"drop|stop|back off|back down|reconsider|let (?:it|this) go|shut|calm|choose your|watch your",
                    r"keep quiet|mind your",
                )
                + r"\b",
                r"(?:get|gets|become|becomes|turn|turns|be|end) (?:very |really |quite |rather )?"
                + r"(?:expensive|ugly|unpleasant|nasty|uncomfortable|badly|messy|costly) for you\b",
            ),
            unless=r"using|medication|taking|the engine|sorry|so that",
            reach="rest",
        )
        + pattern(
            either(
                r"you(?:'ll| will)(?: soon| all| really)? be sorry\b(?! to (?:hear|miss|learn|see))",
                r"(?:nobody|no ?one) (?:will|is going to|would)(?: ever)? (?:take your side|believe you|listen to you|help you|miss you|feel sorry for you)\b",
                r"(?:hope|wish|pity|luck to|sorry for|feel for)(?: for)? your next "
                + one_of(
                    r"supplier|provider|landlord|garage|bank|agent|doctor|dentist|plumber|victim|shop|school|teacher",
                    r"boss|vendor|contractor",
                )
                + r"\b",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"make sure(?: that)? (?:every|all|everyone|everybody|nobody|no ?one)(?: [a-z]+){0,6} "
                + r"(?:knows?|hears?|sees?|serves?|hires?|rents?) (?:your name|about you|what you|who you|to you)\b",
                r"(?:i(?:'d| would) not|i wouldn't)(?: [a-z]+)? (?:post|say|send|write|publish|try|push|threaten|sign|do)(?: [a-z]+){0,3} if i were you\b",
                r"make (?:this|it|things|life|your life) (?:very |really |more |so |quite )?"
                + r"(?:difficult|hard|unpleasant|ugly|expensive|complicated|hell|miserable) for you\b",
                r"no (?:apology|manners|respect|payment|please|money|courtesy), no [a-z]+\b",
                r"laugh(?:s|ing)? (?:at you|you out)\b",
            ),
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
            "This is your final chance to get the early bird price.",
            "Please don't cross it out, write beside it.",
            "If the lights don't come back in an hour, ring this number.",
            "Deposits don't come back once the key is out.",
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
            either(
                one_of(
                    r"i(?:'ll| will|'m going to| am going to)",
                    r"we(?:'ll| will)|they(?:'ll| will)?",
                )
                + r" (?:now |just |happily |gladly )?(?:be )?(?:tak(?:e|ing)|tak(?:e|ing) all) (?:my|our|their) (?:own |sweet |own sweet )?time\b",
                r"(?:when|whenever|if|as and when|once) (?:i|we) "
                + one_of(
                    r"feel like|get round|am good and ready|'m good and ready|are good and ready|can be bothered",
                    r"could be bothered|am in the mood|'m in the mood|please|have nothing better|run out of|fancy",
                )
                + r"\b",
                r"(?:wait|waiting) (?:your|for your|ur) turn(?= ?[.!,\n]| like|$)",
                r"(?:wait|queue|pay|line up) like (?:everyone|everybody|the rest|(?:all )?the others|every other|any other|anybody|anyone)\b(?: else)?",
                r"you(?:'ll| will| can| could)(?: (?:just|simply|have to|now|bloody well|very well)){1,3} wait\b(?!"
                + r" (?:for (?:the|a|an|it|them|confirmation)|at |in |here|until (?:the|your) )"
                + r")",
            ),
            unless=r"sorry|apolog\w+|so that you|please",
            reach="clause",
        )
        + pattern(
            r"(?:every|each|any) "
            + one_of(
                r"time you",
                r"(?:further |new |extra |additional |other |more |single )?(?:e-?mail|call|message|ticket|reminder|complaint|chaser)",
            )
            + r"(?:"
            + r" (?:you|that|which|from you|of yours|about|like)(?: [a-z]+){0,4}"
            + r")?(?: (?:only|just|simply))? "
            + one_of(
                r"adds?",
                r"costs?(?! (?:us|you|me) nothing)",
                r"moves?|pushes?|puts?|slows?|delays?|sends?|means?|makes?|takes?|resets?|bumps?",
            )
            + r"\b",
            unless=r"sorry|thank|fee|per",
            reach="to_end",
        )
        + pattern(
            either(
                r"(?:don't|do not) expect (?:your|the|it|that)(?: [a-z]+){0,4} (?:any ?time soon|this year|this side of|in a hurry)\b",
                r"you can{...40} (?:until|till) "
                + one_of(
                    r"christmas|thanksgiving|easter|doomsday|hell freezes|kingdom come|the cows|you're blue",
                    r"you are blue",
                )
                + r"\b",
                r"(?:wait|waiting) (?:until|till) (?:christmas|doomsday|hell|kingdom come|the cows|pigs)\b",
                r"you(?:'ll| will)(?: be)? (?:wait|waiting) (?:a (?:very |really )?long time|for ?ever)\b",
                r"(?:fine|ok|okay|so),? (?:then )?(?:take (?:us|me|it) to court|sue)\b",
                r"fine,? (?:then )?(?:wait|leave|go|be like that|do it yourself)\b",
                r"you(?:'ll| will) (?:get|have|see|hear|receive) (?:it|them|your [a-z]+|from (?:us|me)) when "
                + one_of(
                    r"you (?:get|see|have|hear|receive) (?:it|them|from)",
                    r"(?:i|we) (?:say|feel|decide|get round|please|am|are good)",
                ),
                r"(?:ready|done|there|finished|fixed) when (?:it's|it is|they're|they are|we're|i'm) (?:ready|done|there|finished|fixed)\b",
                r"enjoy (?:waiting|the wait|your wait|paying|explaining)",
                r"have fun (?:explaining|waiting|suing|with that|paying|finding)",
                r"one less (?:headache|nuisance|customer|client|tenant)\b",
            ),
            unless=r"lounge|massage|coffee",
            reach="clause",
        )
        + pattern(
            r"the (?:more|louder|ruder|oftener) (?:often )?(?:you|u|people|e-?mails|calls|messages|often you)(?: [a-z]+){1,6}?,? the (?:longer|slower|less|more|later|worse|lower|further|harder)\b",
            unless=r"save|earn|easier|the more (?:details?|information|you (?:tell|can tell|share))",
            reach="to_end",
        )
        + pattern(
            either(
                r"(?:rude|difficult|impatient|pushy|demanding|loud|angry|aggressive|annoying)(?: [a-z]+)?"
                + r"(?: people| customers?| clients?| ones)? (?:always |tend to |usually |just )?"
                + r"(?:wait|go|goes|get|gets|waits|end up|pay|pays|move)(?: [a-z]+){0,3} "
                + r"(?:longer|longest|last|extra|bottom|back|nothing|more|slow|double)\b",
                r"(?:surcharge|fee|tax|charge|price) for (?:rude|difficult|being|your (?:attitude|tone|manners|rudeness)|the attitude)\w*",
                r"not (?:exactly )?"
                + one_of(
                    r"in (?:a|any) (?:hurry|rush)",
                    r"rushing|hurrying|going to (?:hurry|rush)|inclined",
                    r"feeling (?:very )?(?:motivated|inclined|generous|helpful)",
                )
                + r" (?:to|for|now|any)(?: [a-z]+){0,3}\b",
            ),
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
        id="retaliation.you-will-learn",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears a threat and will answer it; state the rule or the next step instead.",
        find=pattern(
            r"(?:you|u|ye)(?:'ll| will| shall|'re going to| are going to| may| might)(?: soon| then| quickly| all| also| both| just)* "
            + r"(?:learn|find out|discover|see|feel|understand|know)(?: soon| quickly| the hard way)? "
            + one_of(
                r"(?:exactly |just )?(?:what|how much|how expensive)(?: [\w'-]{1,15}){0,4} "
                + r"(?:lawyers?|solicitors?|courts?|attorneys?|judges?|barristers?|bailiffs?)(?: [\w'-]{1,15}){0,2}(?: costs?)?",
                r"what it(?:'s| is) like",
                r"what happens (?:when|if|to people)",
                r"how it feels",
                r"(?:exactly |just )?who you(?:'re| are) (?:dealing|messing|talking)",
            ),
            unless=r"help|glad|welcome|enjoy|happy",
            reach="clause",
        )
        + pattern(
            either(
                r"if (?:you|u|ye) (?:write|post|leave|give|put|send)(?: [\w'-]{1,15}){0,4} "
                + r"(?:review|stars?|rating|facebook|online|google|trustpilot)[, ]{1,2}(?:then )?(?:i|we|my|our)(?: [\w'-]{1,15}){0,3} "
                + r"(?:put|post|publish|send|show|share|release|sue|answer|know)\b",
                r"(?:change|remove|delete|take down|amend|edit|correct)(?: [\w'-]{1,15}){0,6} (?:review|star|stars|rating|post)"
                + r"(?: [\w'-]{1,15}){0,4} (?:before|or|and then) (?:we|i)(?:'ll| will| can)?(?: [\w'-]{1,15}){0,1} "
                + r"(?:help|refund|repair|send|do|look|release|deal|talk|fix)",
            ),
            unless=r"thank\w*|grateful|happy|sorry|chance|prize|draw",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we)(?:'d| would) be (?:very |rather |a bit )?careful (?:about|with|what|before|if i were|spreading|saying|calling|throwing)\b",
                r"(?:have|has|been|was|were|is) (?:all |now |duly |carefully )?(?:kept|noted|saved|stored|screenshotted|recorded|printed)"
                + r"(?: out)? for (?:our|my|the) (?:solicitors?|lawyers?|legal team|barrister|attorneys?|police|records?(?= and))",
                r"(?:i've|i have|we've|we have) (?:had )?(?:it|that|this|them|your [a-z]+) (?:all )?"
                + one_of(
                    r"screenshotted|screen-shotted|screen shotted|printed out",
                    r"on file for (?:our|my|the) (?:lawyers?|solicitors?)",
                ),
            ),
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
            either(
                r"(?:and |so |but )?(?:a|the|one more|another) (?:(?:second|third|fourth|sixth|next|further|single) )?"
                + r"(?:star|claim|submission|call|complaint|message|word|e-?mail|review|warning|request|ticket|report) like "
                + r"(?:this|that)\b{...60}(?:will|we|i|you)\b",
                r"(?:and |so |but )?(?:the )?next (?:one star|bad review|star|word|insult|message|call)(?: like (?:this|that))? and\b",
            ),
            where="start",
            unless=r"sorry|apolog\w+|please",
            reach="sentence",
        )
        + pattern(
            either(
                r"(?:that|[a-z]+|my [a-z]+|like that|\w+ name|at my desk) again (?:and|or) (?:you|i|we|the line|your \w+)"
                + r"(?:'ll|'re|'m| will| are| am| can| shall)\b",
                r"(?<![a-z0-9][ ])(?:call|holler|shout|speak|talk|swear|do|try|say|pull|touch|threaten|write|ring|block|insult)"
                + r"(?: [\w'-]+){1,8} again (?:and|or) (?:you|i|we|he|she|the|your|it|that)\b",
                r"if you (?:call|speak|talk|shout|swear|insult|threaten)(?: [\w'-]+){1,6} again,? (?:then )?(?:you|i|we)(?:'ll| will|'re|'m)\b",
                r"if you (?:start|keep|go|carry on|continue) "
                + r"(?:slat|slagg|post|writ|call|ring|shout|swear|threaten|tell|say|bad-?mouth|spread)ing\b{...60}"
                + r"(?:i'm|im|we're|i'll|we'll|i will|we will|i am|we are)\b",
            ),
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
        id="retaliation.keep-it-up",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears a dare with a price on it; say what the limit is and what happens next.",
        find=pattern(
            r"(?:so |and |right,? )?"
            + one_of(
                r"threaten|moan|push me|push us|push it|shout|swear|bad-?mouth|whine|whinge|try that|try it",
                r"keep (?:it up|this up|that up|[a-z]+ing)",
                r"carry on(?: [a-z]+ing)?|go on(?: [a-z]+ing)?|mess (?:me|us)|post (?:that|this)|slag",
            )
            + r"(?: [\w'-]{1,15}){0,8},? (?:and|n|or) (?:i|i'll|we|we'll|you'll|you|it|it'll|he'll|she'll|your)\b",
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
)
