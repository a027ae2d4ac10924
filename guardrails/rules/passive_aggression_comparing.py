"""Other people, held up to the reader: "everybody else managed", "people often think", maxims."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.passive_aggression import GUILTY, MEANT_WELL

_TROUBLES = one_of(
    r"cares?|troubles?|bothers?|bothered|troubled|looks?|looked|looking|reads?|opens?|opened|checks?",
    r"checked|listens?|listened|plans?|pays attention|pay attention|takes? the time|took the time",
    r"knows? how|asks?|asked|count|counts",
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.people-in-general",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Talk of what people do in general is heard as talk of the reader; say it of this case.",
        find=pattern(
            r"{folk} "
            + one_of(
                r"often|tend|sometimes|rarely|seldom|occasionally",
                r"do (?:like|love|tend|get|sometimes|forget|find|ask|seem)",
                r"always|never|can be",
                r"will (?:always|often|try|say)",
                r"usually|normally|generally|like to|love to|forget|seem|expect|imagine|assume|only|manage|turn up",
                r"find|prefer|think|cry",
                r"are (?:often|sometimes|usually|always|like|so|too|forever)",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|(?:we|i) found|report|affected|eligible|our (?:fault|mistake)|seed",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:many|most|some|other|plenty of|lots of|few) (?:of )?(?:our |my |the |your )?(?:other )?"
            + r"(?:people|folk|children|men|women|(?!of |us )[a-z]{3,}s) "
            + one_of(
                r"do|does|did|can|find|found|like|love|take|took|get|got|stand|know|read|think|manage|seem|prefer",
                r"enjoy|never|always|still|just",
                r"are (?:just|so|quite|too|like)",
                r"go|make|pay|paid|see|notice|learn|pick|want|wait|keep|forget|call|turn|bring|buy|eat|sleep",
                r"survive|cope|live|remember|consider|regard|treat|settle|accept|tend",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|happen|receiv\w+|errors?|affected|issues?|help\w*|available|please|able|grateful|thank\w*|glad|appreciate",
            where="start",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r"(?:we|i) (?:do |always |totally |fully |quite |often |generally |usually |also |of course |naturally )*"
            + r"(?:find|appreciate|get|note|think|accept|realise|realize|recogni[sz]e|notice|encourage|cheer for)"
            + r"(?: that| it's \w+ when| it)? "
            + one_of(
                r"it goes",
                r"(?:our |some |many |most |few |not all |not everyone)?{folk}",
                r"everyone|others|some of",
            )
            + r"\b",
            unless=GUILTY + r"|our (?:fault|mistake)|help\w*",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r"(?:like|as|than|by|of) (?:a|an|any|the) (?:man|woman|person|customer|parent|client|guest|tenant|adult|mother|father|lady|gentleman|company|buyer|boy|girl|host|writer|player|cook|driver) who\b",
            unless=r"sorry|apolog\w+|help\w*|we (?:have|had)|is there|need|ask for|find|know|name of",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"before (?:you )?(?:complain\w*|shout\w*|accus\w+|blam\w+|typ(?:e|ing)|point(?:ing)?|tak(?:e|ing) on|demand\w*|throw\w*|judg\w+|calling (?:me|us|it|people))\b",
            unless=r"we|i(?:'ll| will)|receiv\w+|please|password|code" + r"|let (?:me|us)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                one_of(
                    r"children|families|customers|people|guests|products|parents|members|clients|cases|owners|pets",
                    r"tenants|items|shoes|cars|plants|students|pupils|patients|passengers|buyers|those|couples",
                    r"machines|teams",
                )
                + r"(?: of this kind)? (?:who|which|that) (?:[\w'-]+ ){2,9}"
                + one_of(
                    r"are generally|are rarely|generally|rarely|are usually|nearly always|seldom|hardly ever|tend to",
                    r"are seldom",
                )
                + r"\b",
                r"cases of this (?:kind|sort) are\b",
                r"(?:could|might) (?:easily |simply )?have been (?:avoided|prevented|spared|saved) (?:by|with|if you|had you|simply)\b",
                r"(?:avoided|prevented) by (?:simply |just )?"
                + one_of(
                    r"reading|checking|asking|ringing|calling|following|looking|responding|replying|answering",
                    r"listening|closing|keeping|planning",
                )
                + r"\b",
            ),
            unless=GUILTY + r"|\b(?:we|our|us|i)\b|refund\w*|within|\?",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Families that lock their shed rarely lose a bike]].",
            "[[Cases of this kind are avoided by reading the card]].",
            "[[It could have been avoided by a call]].",
            "[[Parents often think their own child is the quiet one]].",
            "[[Most tenants take the bins down on Sunday.]]",
            "[[You write like a man who has never seen a bill]].",
            "[[Read it before you complain]].",
            "[[We do find that guests enjoy the pool more with a towel.]]",
        ),
        near_misses=(
            "Most people walk past that sign, and so did I.",
            "You told me to my face and I am grateful; most people walk out.",
            "Plants which come by post usually arrive dry, and that is our fault.",
            "It could have been avoided by us, and I am sorry.",
            "Customers who pay by card are generally refunded within two days.",
            "I have the name of the person who took the call.",
            "Most of us are here until six.",
            "Our customers get the parts within a week.",
            "Some rooms are available from May.",
            "Sorry that people often end up in the wrong queue here.",
        ),
    ),
    Rule(
        id="passive_aggression.everybody-else",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Held up beside everybody who managed, the reader hears that they alone did not.",
        find=pattern(
            r"(?:for|to) (?:those|anyone|anybody|everyone|everybody|whoever|people|customers|the few|any \w+)(?: of (?:you|us))? "
            + rf"(?:who|that) (?:actually |ever |still |simply |do |can |could |choose to |chose to |want to |are able to )?{_TROUBLES}"
            + r"(?: \w+){0,4}{end}",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"after\b|\?",
            ),
            reach="clause",
        )
        + pattern(
            r"(?:just |the same )?(?:like|as) (?:everyone|everybody|every one) else(?: does| did| do| has| must| here| (?:on|in) (?:the|your|our) \w+)?{end}|like the rest of (?:us|the \w+){end}",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"deserve|treat\w*|to be treated",
            ),
            reach="clause",
        )
        + pattern(
            one_of(
                r"(?:the |all |our |all the |every |\w+ )?(?:others?|other [\w-]+|others in [\w ]{2,20}|rest(?: of [\w ]{2,20})?)",
                r"everyone else|everybody else",
                r"most (?:of our |of the |of my )?\w+",
                r"nobody else|no one else",
            )
            + r"(?: [\w'-]+){0,5} "
            + one_of(
                r"managed|manage|manages|coped|cope",
                r"had no (?:trouble|difficulty|problem|bother)",
                r"have no (?:trouble|difficulty|problem|bother)",
                r"did it|do it|does it|does their|did their|seems? to (?:manage|cope)|adapt|adapted",
                r"picked? (?:it|this|that) up",
                r"worked it out|works? it out|figured? it out",
            )
            + r"\b",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\bwe\b|\bour team\b|help",
                r"by (?:text|post|phone|e-?mail)",
                r"with \d",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:most|the majority of|nearly all|almost all|practically every|applicants of all|people of all)(?: of (?:our|my|the))? "
            + one_of(
                r"people|members|patients|customers|clients|guests|parents|families|drivers|owners|applicants",
                r"claimants|students|pupils|brides|couples|tenants|residents|passengers|users|readers|visitors",
                r"adults|children|renters|buyers|learners|backgrounds|folks?|ages",
            )
            + r"(?:"
            + r" (?:just|simply|tend to|do|seem to|generally|usually|can|somehow|happily|quietly)"
            + r"){0,2} "
            + one_of(
                r"manage|cope|adapt|grasp|get the hang|work it out|notice|remember|turn up|thrilled|complete",
                r"arrive|think to|pick",
            )
            + r"\b",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\?|we(?:'ll| will)|please|help|if you|weeks?|\d|useful|cheaper|choose|love",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            one_of(
                r"customers|people|members|claimants|applicants|guests|clients|parents|tenants|patients|drivers",
                r"users|passengers|owners|students",
                r"an? (?:truly |really |genuinely )?[a-z]+ (?:member|customer|driver|tenant|owner|parent|guest|client)",
            )
            + r"(?: (?:who|with) [\w' -]{3,50})? (?:generally|ordinarily|usually|normally|typically|as a rule|do tend to|do generally) "
            + one_of(
                r"expect|have|do|find|finds|return|read|manage|bring|notice|know|check|allow|remember|understand",
                r"plan|turn up",
            )
            + r"\b",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\?|please|help|if you|\bwe\b|weeks?|in \d",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:everyone|everybody|nobody|no one|every one) else(?:'s)? (?:has (?!access)|had|did|managed|paid|signed|brought|came|found|knew|read|seems to)\b",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\?|if |access|see|account|may|can\b|\bwe\b",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:not (?:every|all)|some|a few|certain|one or two) "
                + one_of(
                    r"famil(?:y|ies)|parents?|people|customers?|guests?|children|drivers?|members?|tenants?|owners?",
                    r"patients?|clients?|noses|passengers|of us|of our \w+|of you",
                )
                + r"(?: [\w'-]+){0,3} (?:a bit longer|it beneath|the time|more particular|harder to please|to (?:complain|blame)|the moon)\b",
                r"(?:come|comes|came) as (?:news|a revelation) to (?:some|you|many|certain|a few)\b",
                one_of(
                    r"troubles?|deigns?|takes? the trouble|took the trouble|troubled",
                    r"(?:cared|bothered)(?! (?:by|about))",
                )
                + r" to (?:look|read|check|ask|open|listen|notice|turn|count|write|answer|reply|attend|measure)\b",
            ),
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"allerg\w*|not (?:been )?bothered|\bi\b|hope",
            ),
            reach="clause",
        )
        + pattern(
            one_of(
                r"waited|waits?|wait also|paid|sat|used|stood|queued?|managed?|coped?|did|does|do|accepted",
                r"accepts?|signed|sign|asked",
            )
            + r"\b[^.!?\n]{0,40} without (?:a |an |any |so much as a |the slightest )?"
            + one_of(
                r"murmur|complaints?|complaining|grumbl\w+|moaning|drama|peep|squeak|whimper|essay|tantrum",
                r"writing (?:in|an|to)",
            )
            + r"\b",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\byou can\b|please|\?",
            ),
            reach="clause",
        ),
        hits=(
            "The gate code is in the mail, [[for anyone who opens it]].",
            "[[The other forty riders managed to find the start]].",
            "[[You can stand in the rain like everybody else did]].",
            "[[Most pupils do work it out by the second week]].",
            "[[Passengers with nothing to hide usually have the ticket ready]].",
            "[[Everybody else had read the sheet]].",
            "[[Eleven teams used that pitch without a murmur]].",
        ),
        near_misses=(
            "Everyone else had their post on Tuesday, so yours was clearly lost with us.",
            "Thank you, this is for those who look after a relative.",
            "You deserve to be heard like everybody else.",
            "We hope that the other riders managed to get home; I am sorry that you did not.",
            "Most customers receive it within 3 days.",
            "Everyone else has access from Monday.",
            "Some children need a bit of help at first, and that is fine.",
            "You can cancel without a murmur from us.",
        ),
    ),
    Rule(
        id="passive_aggression.as-a-rule",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A maxim about people at large is meant for the reader, and heard so.",
        find=pattern(
            r"(?:rarely|seldom|hardly ever)\b|\ba rare \w+ (?:that|who|which)\b|it is a rare\b",
            unless=GUILTY
            + r"|please|\?|\bwe\b|very rarely|first|moved|used|needed|takes?|happen\w*|on time|late|closed|open|you (?:are|were) right",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:is|are|was|were) (?:generally|usually|widely|commonly|normally|traditionally|universally) (?:considered|regarded|thought|held|reckoned|agreed)\b",
            unless=GUILTY + r"|please|\bwe\b|medical|doctor|emergency|so (?:a|an|i)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:trust|leave it to|best left to|left to|listen to) (?:the )?"
                + r"(?:professionals?|experts?|people who know|those who know|somebody who|the grown-ups|adults)\b",
                r"how the grown-ups",
                r"by people with (?:the|all the) (?:equipment|training|facts|tools)",
                r"(?:words|dates|rules|deadlines|contracts|facts) (?:do |still |tend to )?have (?:meanings?|consequences)\b",
            ),
            unless=GUILTY + r"|\?|please|we(?:'ll| will)|i(?:'ll| will|'ve| have)|so i\b",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:works?|performs?|goes|runs?|fits?) "
                + r"(?:considerably|noticeably|remarkably|rather|so much|a (?:good|great) deal|surprisingly|infinitely) ?"
                + r"(?:better|faster|smoother|smoothly|quicker|easier) (?:when|if|once|with the)\b",
                r"makes (?:us|me|it|things|my life)(?: \w+)? "
                + r"(?:noticeably|considerably|remarkably|so much|a (?:good|great) deal|immeasurably|infinitely) "
                + r"(?:easier|quicker|faster|simpler)\b",
            ),
            unless=GUILTY
            + r"|please|for you|we (?:find|suggest|recommend)|tip|let us|you could|you can|your screen|new",
            reach="clause",
        ),
        hits=(
            "[[Good tailors are rarely asked for string]].",
            "[[It is a rare hinge that mends itself]].",
            "[[Knocking is generally considered a courtesy]].",
            "[[Wiring is best left to professionals]].",
            "[[The kettle works considerably better with the lid on]].",
        ),
        near_misses=(
            "Water damage is generally considered an emergency, so a plumber comes today.",
            "This is best left to professionals, so I have booked an electrician for you.",
            "The desk is rarely open on a Sunday.",
            "We are rarely this slow, and I am sorry.",
            "Rain is generally expected by noon.",
            "It works much better if you use the new cable, please try it.",
        ),
    ),
)
