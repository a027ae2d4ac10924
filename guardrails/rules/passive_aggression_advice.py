"""Advice that comes too late to be one, or is really a reproach: "perhaps read it next time"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.passive_aggression import GUILTY, SYMPATHY, WARM

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.suggestion-with-a-sting",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Advice that is really a reproach; say what to do, without the sting.",
        find=pattern(
            r"(?:perhaps|maybe|might i suggest|may i suggest|possibly)(?: ?,)? "
            + one_of(
                r"(?:next time|in (?:the )?future),? (?:you|your|read|check|try|plan|look|think|ask|don't|do|just|be)",
                r"if you(?:'d| had| would)? (?:only |just |actually |even )*"
                + r"(?:hadn't|read|spent|stopped|listened|bothered|weren't|didn't|paid (?:more )?attention|bothered)",
                r"you (?:should|ought to|need to)(?: have| just| actually| first| next time| try| also| start)* "
                + one_of(
                    r"read(?:ing)?|learn|think(?:ing)?|stop|listen(?:ing)?|more careful|pay(?:ing)? more attention",
                    r"thought (?:of|about) (?:that|it)",
                    r"reflect|calm|do better|grow|bother(?:ed)?|be more careful",
                    r"checked (?:that|it|first|before)",
                ),
                r"you (?:were too busy|didn't bother|couldn't be bothered|try to do better)",
                r"it(?:'s| is) time (?:you|to (?:re-?think|reconsider|grow|move on|learn))",
                r"try(?:ing)? (?:reading|to do better|thinking|listening|harder)",
            ),
            reach="clause",
            unless=either(
                r"\b(?:we|i) (?:should|could|can|will)",
                r"could have (?:a|the) (?:look|chat|call)",
                r"you(?:'d| would) (?:like|prefer|care) (?:to|a|me|us)(?! (?:read|blame))",
                r"if you(?:'d| would| could| tried)? (?:like|prefer|could|send|try|restart|try (?:a|the|it|another|using|clearing))",
                r"you can (?:check|look|ask|read)",
                r"you (?:could|can|might) "
                + one_of(
                    r"check|ask|look (?:at|into|for)|try|read (?:it|the)|also",
                    r"have (?:a|the|your|someone|it)",
                    r"reconsider",
                ),
                r"sorry|were too (?:kind|polite)|for us",
                r"more careful (?:next time )?(?:ourselves|too)",
                r"next time we",
                r"next time you(?:'re| are| visit| order| come| fly| stay| shop)",
            ),
        )
        + pattern(
            r"(?:i|we)(?:'d| would| might| may| can only| strongly| must)? (?:\w+ )?(?:suggest|recommend|advise|encourage|urge) (?:that )?"
            + r"(?:you |to )+(?:\w+ly )?"
            + one_of(
                r"re-?read(?:ing)?",
                r"(?:actually )?read (?:it|them|the|our|your|what)(?: \w+){0,4} (?:again|properly|carefully|first|before)",
                r"reading (?:it|them|the|our|your|what)",
                r"familiari[sz](?:e|ing)|re-?evaluat(?:e|ing) your",
                r"think(?:ing)? (?:carefully|twice|again|before|about what)",
                r"calm(?:ing)?|learn(?:ing)?|choos(?:e|ing) your|get(?:ting)? your|grow(?:ing)?",
                r"try(?:ing)? reading",
                r"buy(?:ing)? a (?:dictionary|calculator|calendar|mirror)",
                r"look(?:ing)? in the mirror",
                r"be(?:ing)? more (?:careful|patient|polite)",
                r"spend(?:ing)? (?:your|less|more)",
                r"that your time",
            ),
            reach="clause",
            unless=WARM,
        )
        + pattern(
            r"(?:if|had|should) you(?:'d)? (?:would |had |did |do |actually |only |just |ever |even )*"
            + one_of(
                r"(?:bother|bothered|cared|deign(?:ed)?|care) (?:to|enough)",
                r"(?:took|taken|spent) "
                + one_of(
                    r"the (?:time|trouble|effort) to",
                    r"two (?:minutes|seconds)",
                    r"(?:a|one|five|ten|thirty) (?:minutes?|seconds?|moment)",
                ),
            )
            + r"(?:"
            + r" (?:read|look|check|listen|open|scroll|ask|try|think|click)"
            + r")?",
            reach="clause",
            unless=either(
                r"if you (?:do )?care to (?:share|join|send|try|add|tell)",
                r"care to (?:find out|come|see|dispute|appeal)",
                r"find (?:the time|a moment) to (?:fill|complete|rate|review|send|share|tell|let)",
                r"take (?:the time|a moment|the trouble|a minute|one minute) to (?:fill|complete|rate|review|send|share|tell|let|give|leave)",
                r"would (?:love|like|appreciate)",
                r"thank",
            ),
        )
        + pattern(
            one_of(
                r"please |kindly |just |do |now ",
                r"go (?:back )?(?:and )?",
                r"try (?:and|to) ",
                r"you (?:should|need to|must|have to|may want to|might want to) ",
            )
            + r"+(?:actually |carefully |properly |kindly |simply |just |to )*"
            + one_of(
                r"re-?read (?:my|our|what|the (?:e-?mail|message|terms|documentation|rules|first))",
                r"reread our",
                r"read (?:it|them|this|that|(?:the|my|our|your|what) {~3})(?: again)?,? "
                + one_of(
                    r"again|properly|slowly|this time",
                    r"before (?:writing|replying|complaining|asking|emailing|you (?:write|reply|complain|ask|email|accuse))",
                    r"for once|with (?:care|attention)|once more",
                ),
                r"read (?:my|our|what (?:i|we)) {~3} (?:carefully|thoroughly|in full|first)",
                r"use your (?:brain|eyes|words)",
                r"pay (?:more|closer|better) attention",
                r"be more (?:careful|attentive|polite)",
                r"think before you (?:write|speak|post|type|send)",
                r"try (?:harder|to keep up|and keep up|to focus|reading)",
                r"keep up",
                r"get your (?:facts|story|act|dates)",
                r"do (?:your|some) (?:homework|research|own research|maths?|sums)",
                r"spare (?:us|me)|educate yourself|make up your mind",
                r"adjust your (?:communication|tone|attitude|expectations)",
                r"watch your|mind your",
            ),
            reach="clause",
            unless=either(
                WARM,
                r"(?:we|i)(?:'ll| will| should| must| need to)",
                r"carefully before (?:use|you (?:sign|use|install|start|begin|assemble)|using|signing|install|operating|assembl)",
                r"refrain from "
                + one_of(
                    r"eating|drinking|using|smoking|opening|exercis|driving|lifting|alcohol|logging|restarting",
                    r"sending (?:cash|card)",
                ),
                r"stop (?:the|by|taking|using|at|in|it|any|charging|and|if|when)",
                r"before (?:use|signing|you sign)",
                r"pay attention to (?:the )?(?:size|colou?r|direction|date|warning|sign)",
                r"familiari[sz]e yourself with (?:the )?(?:new|app|layout|menu|building|evacu)",
            ),
        )
        + pattern(
            either(
                r"(?:pray|please do|do) (?:tell(?= ?[.,!?]|$| us(?= ?[.,!]|$))|spare|enlighten|go on)",
                r"(?:please |kindly )?(?:enlighten|educate) (?:me|us)",
                r"remind me again",
                r"(?:spare|save) (?:me|us) the (?:drama|lecture|speech|details|excuses|attitude|sob)",
                r"feel free to (?:enlighten|explain|correct)",
                r"tell (?:us|me) more about (?:those|these|your|how) (?:actual|so-called)",
            ),
            reach="clause",
            unless=either(
                r"save us the (?:trip|cost|time)",
                r"tell (?:us|me) more about your (?:\w+ )?"
                + one_of(
                    r"issue|problem|experience|order|setup|trip|request|project|business|needs?|visit|situation",
                    r"question",
                ),
                r"correct me if (?:i'm|i am|we're) wrong",
                r"correct me if i (?:have|mis)",
                r"educate us (?:on|about)|please do tell us",
                r"do tell us (?:if|when|what|how|more)",
            ),
        )
        + pattern(
            either(
                r"(?:might|may|could|would|'d|probably|perhaps) (?:also |well |just )?(?:be )?worth "
                + one_of(
                    r"a word",
                    r"(?:a look|checking|noting|taking|double[- ]checking)\b(?="
                    + r"{...60}\b"
                    + one_of(
                        r"your?|yourself|next time|in future",
                        r"before (?:writ|call|complain|order|book|sign|post|buy|repl)[a-z]*ing",
                        r"first",
                        r"the (?:terms|labels?|dates?|small print|instructions|signs?|page|confirmation|e-?mails?|letters?)",
                    )
                    + r"\b"
                    + r")",
                    r"reading",
                    r"having (?:a|someone|somebody|your)",
                    r"asking your|considering|remembering|reflecting|bearing|learning|thinking|investing|getting your",
                )
                + r"\b",
                r"you(?:'d| might| may| could| would| 'll| will)(?: perhaps| also| well)? "
                + r"(?:like|want|wish|care|do well|be wise|be better|consider|think about|find it)(?: to)?(?: [\w'-]+){1,8} "
                + r"(?:next time|in future|beforehand|another time|for once|this time)\b",
            ),
            unless=GUILTY + r"|\b(?:i|we|i'll|we'll|i've|we've|let me|please)\b|if you",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[It might be worth a word with whoever packs your vans]].",
            "[[You might like to count the chairs next time]].",
            "[[Perhaps next time, plan ahead]].",
            "[[Maybe you should read the mail first]].",
            "[[I suggest you familiarise yourself with clause four]].",
            "[[If you had bothered to look]], it is on page one.",
            "[[Please read what I wrote again]].",
            "[[Do enlighten us]].",
        ),
        near_misses=(
            "It might be worth checking the loft before the winter.",
            "It could be worth taking the slower road on Sunday.",
            "It may be worth checking the other branch; I will ring them for you.",
            "I think it would be worth a look, so I will send Ann.",
            "There is a seat for you tonight, should you care to come.",
            "Perhaps you could send us a photo?",
            "Please read the label carefully before use.",
            "Maybe next time we can do better.",
            "If you can find a moment to rate us, thank you.",
            "I suggest that you restart the router.",
            "Next time you visit, the coffee is on us.",
        ),
    ),
    Rule(
        id="passive_aggression.if-only",
        family="passive_aggression",
        severity=Severity.WARN,
        why="It regrets aloud what the reader did not do; say what is needed now.",
        find=pattern(
            either(
                r"(?:a|one|even a)(?:"
                + r" (?:quick|simple|single|brief|short|little|two-minute|five-minute|second|closer|proper)"
                + r")? (?:glance|look|read|call|text|message|note|word|heads-up|phone call|ring|e-?mail|check|search)(?: [a-z']+){0,8} would(?:'ve| have)\b",
                r"would(?:'ve| have) been (?:so |very |quite |rather |a bit |most |really )?"
                + r"(?:handy|nice|helpful|welcome|useful|kind|polite|appreciated|sensible|wise|lovely|courteous|a start)\b",
            ),
            unless=r"sorry|apolog\w+|(?:from|of|by) (?:us|me)|we should|i should|our (?:fault|mistake)"
            + r"|\bif we\b|(?:kind|good|decent|right|polite) of (?:us|me)"
            + r"|would(?:'ve| have) (?:told|shown|saved|warned|spared) (?:us|me)\b(?! both| all)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"would(?:'ve| have) (?:told|shown|saved|spared|warned|alerted|revealed|stopped|noticed|sorted|avoided|prevented|explained|settled|sufficed|done (?:it|the))\b",
            unless=r"sorry|apolog\w+|(?:we|i) (?:should|would|could)|our (?:fault|mistake)|spared you|(?:from|by) (?:us|me)|nothing"
            + r"|\bif we\b|(?:told|shown|saved|warned|spared|stopped) (?:us|me)\b(?! both| all)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we)(?:'d| had) (?:rather |really |always |also |naively |(?!gathered|expected|understood))(?:hoped|imagined|assumed|supposed|been under the impression)\b",
            unless=r"sorry|apolog\w+|but the|in what|to come|to be|to have|to (?:ship|send|call|write)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"which "
            + one_of(
                r"you(?:'d| would|'ll| will)?(?: also| surely| of course)? (?:have )?(?:see|seen|find|found|know|known|notice|recall|signed|agreed|ticked)\b",
                r"(?:[a-z]+ ){0,3}"
                + one_of(
                    r"customers|people|clients|others|everyone|everybody|patients|parents|guests|users|members",
                    r"students",
                )
                + r"(?: [a-z]+){0,2} (?:do|does|manage|know|see|find|understand|read)\b",
            ),
            unless=r"sorry|thank\w*|below|attached|link" + r"|if (?:our|my) [a-z-]+ had",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"(?:maybe|perhaps)(?: just| try| actually| next time,?| first)? (?:stop|check|read|ask|try|look|take|think|start|keep|use|get|turn|put|tell|learn|don't|wait|listen|consider|count|measure) (?:[a-z']+ ){1,12}",
            unless=r"\?|we|i|us|help\w*|works?|if you(?:'d)? like",
            where="start",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"(?:no doubt|doubtless|i'm sure|i am sure|we're sure|we are sure)(?: that)? (?:you|your|somebody|someone|everybody|everyone)(?:'ll|'ve|'re|'d)?\b|surely (?:you|your|not|even)\b",
            unless=either(
                r"sorry|understand|appreciate|see|if you have|help\w*|how|frustrat\w+|upset\w*|worr\w+",
                r"disappoint\w+|hard|difficult|like to know|want",
                SYMPATHY,
            ),
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[A quick call would have saved us both the trip]].",
            "[[A photo would have been useful]].",
            "[[The label would have told you]].",
            "[[I had rather hoped for a signature]].",
            "It is in section 4, [[which you signed]].",
            "[[Perhaps count the chairs before they are delivered]].",
            "[[No doubt you have your reasons]].",
        ),
        near_misses=(
            "A glance at the plan would have shown us the pipe.",
            "It would have been kind of us to tell you.",
            "It would have saved you the trip if we'd written on the Monday.",
            "Surely, a spare can be found.",
            "Had they come by train, they would have been quicker.",
            "Nothing on that page would have warned you.",
            "A call from us would have been kind, and I am sorry there was none.",
            "I had hoped to come myself.",
            "Perhaps try the other cable, if you like?",
            "I am sure you can see how much this matters to us.",
            "Use the link below, which you will find in the e-mail too.",
        ),
    ),
    Rule(
        id="passive_aggression.would-help-if",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that they are the obstacle; ask for the one thing that you need.",
        find=pattern(
            either(
                r"(?:would|'d|does|might|will) (?:also |really |certainly |greatly |rather |all )*"
                + one_of(
                    r"help",
                    r"be (?:helpful|nice|lovely|easier|simpler|quicker|a start)",
                )
                + r"(?: us| me| matters| everyone| things)?(?: enormously| a lot)?,? if "
                + r"(?:you|your{~2}|people|customers|the{~2}|someone|somebody|everyone|everybody|one) (?:also |just |only |actually )?"
                + one_of(
                    r"made|did|took|showed|read|tried|paid|listened|stopped|kept|bothered|answered|looked|gave|put",
                    r"came|turned|checked|thought|wrote|stayed|left|met",
                )
                + r"\b",
                one_of(
                    r"passengers|customers|people|guests|parents|tenants|everyone|everybody|both sides|the other side",
                    r"you (?:have to|need to|must|should)",
                )
                + r"(?: have to| need to| must| should)? (?:do|does|did|doing|play|plays|played|pull|pulls) (?:their|your) (?:bit|part|share|own bit|weight)\b",
            ),
            unless=GUILTY + r"|we (?:also )?(?:do|did) our",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:would|'d|might|does) (?:also |really |certainly |greatly |rather |all )*"
                + one_of(
                    r"help",
                    r"be (?:helpful|nice|lovely|easier|simpler|quicker|a start|useful)",
                )
                + r"(?: us| me| matters| everyone| things)?(?: enormously| a lot)?,? if "
                + r"(?:you|your \w+|people|customers|someone|somebody|everyone|he|she)(?: also| just| only| actually| at least)? "
                + one_of(
                    r"knew",
                    r"had (?:read|looked|checked|told|kept|said|listened|asked)",
                    r"were",
                    r"could (?:remember|at least|be bothered|manage to|keep)",
                    r"didn't|did not|weren't|used|got|opened|ever",
                )
                + r"\b",
                r"(?:faster|quicker|sooner|easier|smoother|simpler|more quickly)(?: [\w'-]+){0,3} if "
                + r"(?:you|people|everyone|customers|he|she|your \w+)(?:'d| would| just| only| could| actually)? ?"
                + r"(?:stopped|stop|didn't|did not|listened|read|weren't|answered|bothered)\b",
                r"you(?:'d| would| might) get (?:a lot |much |rather )?(?:further|farther|more help|better (?:service|answers|results)) "
                + one_of(
                    r"if you (?:were|asked|stopped|tried|kept|read|said)",
                    r"by being",
                    r"with (?:manners|some|less|a (?:please|little|smile))",
                )
                + r"\b",
            ),
            unless=GUILTY + r"|please (?:send|read|call|ring|tell|add|have)|, please|photo|picture|\bto me\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[It would help if you knew your own number]].",
            "[[It would go faster if you stopped ringing]].",
            "[[You'd get a lot further with a please]].",
            "[[It would help if your side made some effort too]].",
            "[[It only works when guests do their bit as well]].",
        ),
        near_misses=(
            "It would help if you had the number to hand.",
            "It would help if you had a photo, please.",
            "It goes faster if you read the code to me, please.",
            "It would help if you could send a photo.",
            "Thank you, you did your part perfectly.",
            "You did your part, and the rest was for us to do.",
        ),
    ),
    Rule(
        id="passive_aggression.had-hoped",
        family="passive_aggression",
        severity=Severity.WARN,
        why="What one would have thought is what the reader failed to think of; say what is needed.",
        find=pattern(  # "in what one had hoped was plain": a lead-in, whose clause holds what it leads to
            r"(?:would|'d|had|should|shouldn't|wouldn't|might)(?: not| rather| perhaps)?(?: have)?(?: rather| perhaps)? (?:hoped|supposed|imagined|thought)\b(?! (?:to|of|about|more|it over|i|we)\b)",
            unless=r"sorry|apolog\w+|i had thought|than (?:we|i)|(?:better|sooner|faster) than|you (?:had|'d) hoped|if you|in what",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:we|i|one)(?:'d| would)? like to (?:think|believe|imagine) (?!about|we)|(?:i|one)(?:'d| would) (?:have )?hope (?!for|to|you)",
            unless=GUILTY + r"|\bwe (?:can|could|are|were|did)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:i|we|one)(?:'d| would) (?:rather |perhaps |really )?(?:have )?expect(?:ed)? (?:an? [a-z]+ to\b|someone|somebody|you|better|people|most)\b",
                r"(?:i (?:think|suspect|dare say)|i'm sure) you(?:'ll| will|'d| would) (?:concede|admit|allow|grant)\b",
                r"you (?:must|have to|will have to|'ll have to) (?:admit|agree|concede)\b",
            ),
            unless=either(
                GUILTY,
                r"as you(?:'d| would)",
                r"(?:you|one) (?:would|might|had)(?: have)? expect\w*",
                r"\bif\b|of us|agree to|press\w*",
            ),
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[I would have expected an engineer to count]].",
            "[[I think you'll concede that the cake was fine]].",
            "[[You must admit that it is funny]].",
            "[[We like to think that guests look at the floor]].",
            "[[I'd hope that a tailor owns a needle]].",
            "[[One would have supposed that a chef owns a knife]].",
            "[[I'd have thought a map was the first thing to pack]].",
            "[[We had rather hoped that he would find out for himself]].",
        ),
        near_misses=(
            "I would have thought that the glue holds, and I was wrong.",
            "When would you expect a reply?",
            "I would have expected better of us.",
            "You have to agree to the terms by pressing OK.",
            "We like to think about each case afresh.",
            "I'd hope to be there by ten.",
            "We'd like to think we can do better, and I am sorry.",
            "I had hoped to come on Monday.",
            "It was slower than we had thought.",
            "I am sorry that it is not what you had hoped.",
        ),
    ),
    Rule(
        id="passive_aggression.always-best",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Good advice for everybody, given too late, is heard as “you should have”.",
        find=pattern(
            either(
                r"(?:it's|it is|it'd be|is|are|'s) (?:usually |always |generally |often |in general |normally |never )+(?:a good |a |the |not )?"
                + one_of(
                    r"best|advisable|wise|wiser|worth|sensible|good|safer|safest|idea|habit|better|quicker|easier",
                    r"prudent|a shame",
                )
                + r"\b",
                r"(?<![a-z0-9][ ])always (?:best|worth|wise) to\b",
            ),
            unless=GUILTY + r"|nice|lovely|good to (?:hear|see)|here|available|open|\bglad\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"\ba (?:quick|little|brief|moment's|simple|careful|second|bit of) "
            + one_of(
                r"glance|look|check|read|care|thought|planning|flick|proofread|patience|preparation|courtesy",
                r"effort|attention|forethought|organi[sz]ation|search|common sense",
            )
            + r"\b(?! (?:at our|on our|from us|by us|now|for you))",
            unless=GUILTY + r"|\b(?:i|we|i'll|we'll|i've|we've|i'd|let me|me|our|you)\b|please",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"if one "
                + one_of(
                    r"knows|reads|looks|lives",
                    r"is (?:used|not|careful|honest|patient|prepared|willing|in|[a-z]+ing)",
                    r"takes|comes|does|wants|buys",
                )
                + r"\b",
                r"when one (?:lives|reads|knows|takes|looks|comes|buys)\b",
                r"if (?:[a-z]+ )?(?:descriptions?|instructions?|letters?|e-?mails?|terms|rules|labels?|manuals?) (?:is|are) read\b",
                r",? when (?:you|one) takes? (?:your|one's) time\b",
            ),
            unless=either(
                GUILTY,
                r"tell me|missing|broken",
                r"if one is (?:missing|broken|faulty|free|available|late|left)",
                r"when one comes|\bwe\b",
            ),
            reach="clause",
            leans=True,
        ),
        hits=(
            "It is in the file, [[if one knows how to look]].",
            "[[The lid is easy if instructions are read]].",
            "[[It's always best to try the key first]].",
            "[[A quick look at the sign saves a long walk]].",
            "[[Always best to read the small card]].",
        ),
        near_misses=(
            "You may hold one card, and if one is stolen we replace it.",
            "If one is missing, count the others.",
            "If one is missing, tell me and I will send it.",
            "When one comes in, we will ring you.",
            "It is always good to hear from you.",
            "I will take a quick look now.",
            "The desk is usually open on Monday.",
        ),
    ),
    Rule(
        id="passive_aggression.perhaps-they",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The little “perhaps” only thinly covers the reproach.",
        find=pattern(
            r"(?:maybe|perhaps) "
            + one_of(
                r"leave|spend|start|put|keep|try not|try the|look|take|stop|next time",
                r"your (?:wife|husband|mother|son|friend|solicitor|accountant|partner|boss)",
                r"(?:he|she)(?! (?:would|might|may|could) (?:like|prefer|enjoy|want|rather|need))",
                r"someone (?!(?:on|at|in|from)\b)",
                r"somebody|a \w+ who",
                r"if (?:his|her|your|you|he|she|they)",
                r"the [\w ]{2,30} (?:could|might|was not|wasn't|should|isn't)",
            )
            + r"\b",
            where="start",
            unless=r"sorry|apolog\w+|\bwe\b|\bi\b|\bus\b|help|please|if you (?:like|wish)" + r"|\bme\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?<!could[ ])(?<!can[ ])(?<!might[ ])(?<!would[ ])(?<!should[ ])(?:maybe|perhaps|possibly) "
            + one_of(
                r"don't|do not|hold off|try|have|get|give|ask|check|read|look|think|learn|open|wait|stop|start",
                r"consider|use|bring|buy|call|go|let|listen|keep|set|next|work on|focus",
                r"a (?:member|friend|small|colleague|family|relative)",
                r"somebody|someone|one of (?:you|your)|you two",
                r"that(?:'s| is| was) (?:where|how|what)",
                r"it'?s time",
            )
            + r"\b",
            unless=either(
                GUILTY,
                r"\bwe\b|\bi\b|\bus\b|please",
                r"if you (?:like|wish|prefer)",
                r"have (?:a|been|you)|let me",
                r"someone (?:on|at|in|from)\b",
                r"(?:first|instead|again|too|then|today|tomorrow|together)\?",
                r"\bme\b",
            ),
            reach="clause",
            leans=True,
        ),
        hits=(
            "Next May, [[maybe don't plant the bulbs upside down]].",
            "[[Perhaps a relative with some patience can read it to you]].",
            "[[Perhaps leave a little earlier than usual]].",
            "[[Maybe your husband could hold the torch]].",
            "[[Maybe the search could begin closer to home]].",
        ),
        near_misses=(
            "Perhaps she would like the window seat.",
            "Maybe someone at the pharmacy can print it.",
            "Maybe give it a day and then ring me.",
            "The ferry company could perhaps have told you at the pier.",
            "Wear it loose, or perhaps leave it off at night. I could perhaps give you a softer one.",
            "Maybe try one lesson with Petra first?",
            "Perhaps someone at the depot has it, and I will ask.",
            "Maybe try the blue one, please, and tell me how it fits.",
            "Perhaps your bank can see it too.",
            "Maybe we sent it to the wrong house.",
            "Perhaps take a photo of it, please, so that we can see the crack.",
        ),
    ),
)
