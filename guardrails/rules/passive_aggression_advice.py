"""Advice that comes too late to be one, or is really a reproach: "perhaps read it next time"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern
from guardrails.rules.passive_aggression import WARM

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.suggestion-with-a-sting",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Advice that is really a reproach; say what to do, without the sting.",
        find=pattern(
            r"(?:perhaps|maybe|might i suggest|may i suggest|possibly)(?: ?,)? (?:(?:next time|in (?:the )?future),? (?:you|your|read|check|try|plan|look|think|ask|don't|do|just|be)|if you(?:'d| had| would)? (?:only |just |actually |even )*(?:hadn't|read|spent|stopped|listened|bothered|weren't|didn't|paid (?:more )?attention|bothered)|you (?:should|ought to|need to)(?: have| just| actually| first| next time| try| also| start)* (?:read(?:ing)?|learn|think(?:ing)?|stop|listen(?:ing)?|more careful|pay(?:ing)? more attention|thought (?:of|about) (?:that|it)|reflect|calm|do better|grow|bother(?:ed)?|be more careful|checked (?:that|it|first|before))|you (?:were too busy|didn't bother|couldn't be bothered|try to do better)|it(?:'s| is) time (?:you|to (?:re-?think|reconsider|grow|move on|learn))|try(?:ing)? (?:reading|to do better|thinking|listening|harder))",
            reach="clause",
            unless=r"\b(?:we|i) (?:should|could|can|will)|could have (?:a|the) (?:look|chat|call)|you(?:'d| would) (?:like|prefer|care) (?:to|a|me|us)(?! (?:read|blame))|if you(?:'d| would| could| tried)? (?:like|prefer|could|send|try|restart|try (?:a|the|it|another|using|clearing))|you can (?:check|look|ask|read)|you (?:could|can|might) (?:check|ask|look (?:at|into|for)|try|read (?:it|the)|also|have (?:a|the|your|someone|it)|reconsider)|sorry|were too (?:kind|polite)|for us|more careful (?:next time )?(?:ourselves|too)|next time we|next time you(?:'re| are| visit| order| come| fly| stay| shop)",
        )
        + pattern(
            r"(?:i|we)(?:'d| would| might| may| can only| strongly| must)? (?:\w+ )?(?:suggest|recommend|advise|encourage|urge) (?:that )?(?:you |to )+(?:\w+ly )?(?:re-?read(?:ing)?|(?:actually )?read (?:it|them|the|our|your|what)(?: \w+){0,4} (?:again|properly|carefully|first|before)|reading (?:it|them|the|our|your|what)|familiari[sz](?:e|ing)|re-?evaluat(?:e|ing) your|think(?:ing)? (?:carefully|twice|again|before|about what)|calm(?:ing)?|learn(?:ing)?|choos(?:e|ing) your|get(?:ting)? your|grow(?:ing)?|try(?:ing)? reading|buy(?:ing)? a (?:dictionary|calculator|calendar|mirror)|look(?:ing)? in the mirror|be(?:ing)? more (?:careful|patient|polite)|spend(?:ing)? (?:your|less|more)|that your time)",
            reach="clause",
            unless=WARM,
        )
        + pattern(
            r"(?:if|had|should) you(?:'d)? (?:would |had |did |do |actually |only |just |ever |even )*(?:(?:bother|bothered|cared|deign(?:ed)?|care) (?:to|enough)|(?:took|taken|spent) (?:the (?:time|trouble|effort) to|two (?:minutes|seconds)|(?:a|one|five|ten|thirty) (?:minutes?|seconds?|moment)))(?: (?:read|look|check|listen|open|scroll|ask|try|think|click))?",
            reach="clause",
            unless=r"if you (?:do )?care to (?:share|join|send|try|add|tell)|care to (?:find out|come|see|dispute|appeal)|find (?:the time|a moment) to (?:fill|complete|rate|review|send|share|tell|let)|take (?:the time|a moment|the trouble|a minute|one minute) to (?:fill|complete|rate|review|send|share|tell|let|give|leave)|would (?:love|like|appreciate)|thank",
        )
        + pattern(
            r"(?:please |kindly |just |do |now |go (?:back )?(?:and )?|try (?:and|to) |you (?:should|need to|must|have to|may want to|might want to) )+(?:actually |carefully |properly |kindly |simply |just |to )*(?:re-?read (?:my|our|what|the (?:e-?mail|message|terms|documentation|rules|first))|reread our|read (?:it|them|this|that|(?:the|my|our|your|what) {~3})(?: again)?,? (?:again|properly|slowly|this time|before (?:writing|replying|complaining|asking|emailing|you (?:write|reply|complain|ask|email|accuse))|for once|with (?:care|attention)|once more)|read (?:my|our|what (?:i|we)) {~3} (?:carefully|thoroughly|in full|first)|use your (?:brain|eyes|words)|pay (?:more|closer|better) attention|be more (?:careful|attentive|polite)|think before you (?:write|speak|post|type|send)|try (?:harder|to keep up|and keep up|to focus|reading)|keep up|get your (?:facts|story|act|dates)|do (?:your|some) (?:homework|research|own research|maths?|sums)|spare (?:us|me)|educate yourself|make up your mind|adjust your (?:communication|tone|attitude|expectations)|watch your|mind your)",
            reach="clause",
            unless=WARM
            + r"|(?:we|i)(?:'ll| will| should| must| need to)|carefully before (?:use|you (?:sign|use|install|start|begin|assemble)|using|signing|install|operating|assembl)|refrain from (?:eating|drinking|using|smoking|opening|exercis|driving|lifting|alcohol|logging|restarting|sending (?:cash|card))|stop (?:the|by|taking|using|at|in|it|any|charging|and|if|when)|before (?:use|signing|you sign)|pay attention to (?:the )?(?:size|colou?r|direction|date|warning|sign)|familiari[sz]e yourself with (?:the )?(?:new|app|layout|menu|building|evacu)",
        )
        + pattern(
            r"(?:pray|please do|do) (?:tell(?= ?[.,!?]|$| us(?= ?[.,!]|$))|spare|enlighten|go on)|(?:please |kindly )?(?:enlighten|educate) (?:me|us)|remind me again|(?:spare|save) (?:me|us) the (?:drama|lecture|speech|details|excuses|attitude|sob)|feel free to (?:enlighten|explain|correct)|tell (?:us|me) more about (?:those|these|your|how) (?:actual|so-called)",
            reach="clause",
            unless=r"save us the (?:trip|cost|time)|tell (?:us|me) more about your (?:\w+ )?(?:issue|problem|experience|order|setup|trip|request|project|business|needs?|visit|situation|question)|correct me if (?:i'm|i am|we're) wrong|correct me if i (?:have|mis)|educate us (?:on|about)|please do tell us|do tell us (?:if|when|what|how|more)",
        )
        + pattern(
            r"(?:might|may|could|would|'d|probably|perhaps) (?:also |well |just )?(?:be )?worth (?:a word|(?:a look|checking|noting|taking|double[- ]checking)\b(?={...60}\b(?:your?|yourself|next time|in future|before (?:writ|call|complain|order|book|sign|post|buy|repl)[a-z]*ing|first|the (?:terms|labels?|dates?|small print|instructions|signs?|page|confirmation|e-?mails?|letters?))\b)|reading|having (?:a|someone|somebody|your)|asking your|considering|remembering|reflecting|bearing|learning|thinking|investing|getting your)\b|you(?:'d| might| may| could| would| 'll| will)(?: perhaps| also| well)? (?:like|want|wish|care|do well|be wise|be better|consider|think about|find it)(?: to)?(?: [\w'-]+){1,8} (?:next time|in future|beforehand|another time|for once|this time)\b",
            unless=r"sorry|apolog\w+|thank\w*|\b(?:i|we|i'll|we'll|i've|we've|let me|please)\b|if you",
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
            r"(?:a|one|even a)(?: (?:quick|simple|single|brief|short|little|two-minute|five-minute|second|closer|proper))? (?:glance|look|read|call|text|message|note|word|heads-up|phone call|ring|e-?mail|check|search)(?: [a-z']+){0,8} would(?:'ve| have)\b"
            r"|would(?:'ve| have) been (?:so |very |quite |rather |a bit |most |really )?(?:handy|nice|helpful|welcome|useful|kind|polite|appreciated|sensible|wise|lovely|courteous|a start)\b",
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
            r"which (?:you(?:'d| would|'ll| will)?(?: also| surely| of course)? (?:have )?(?:see|seen|find|found|know|known|notice|recall|signed|agreed|ticked)\b|(?:[a-z]+ ){0,3}(?:customers|people|clients|others|everyone|everybody|patients|parents|guests|users|members|students)(?: [a-z]+){0,2} (?:do|does|manage|know|see|find|understand|read)\b)",
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
            unless=r"sorry|understand|appreciate|see|if you have|help\w*|how|frustrat\w+|upset\w*|worr\w+|disappoint\w+|hard|difficult|like to know|want"
            + r"|(?:it|this|that) (?:was|is|must|has been) (?:an? |very |so |quite )?(?:shock|upset\w*|hard|fright\w*|worr\w+|disappoint\w+|frustrat\w+|difficult|stress\w*|painful)|will (?:love|enjoy|like)\b|on your plate|enough to (?:do|think about|deal with|worry about)",
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
            r"(?:would|'d|does|might|will) (?:also |really |certainly |greatly |rather |all )*(?:help|be (?:helpful|nice|lovely|easier|simpler|quicker|a start))(?: us| me| matters| everyone| things)?(?: enormously| a lot)?,? if (?:you|your{~2}|people|customers|the{~2}|someone|somebody|everyone|everybody|one) (?:also |just |only |actually )?(?:made|did|took|showed|read|tried|paid|listened|stopped|kept|bothered|answered|looked|gave|put|came|turned|checked|thought|wrote|stayed|left|met)\b"
            r"|(?:passengers|customers|people|guests|parents|tenants|everyone|everybody|both sides|the other side|you (?:have to|need to|must|should))(?: have to| need to| must| should)? (?:do|does|did|doing|play|plays|played|pull|pulls) (?:their|your) (?:bit|part|share|own bit|weight)\b",
            unless=r"sorry|apolog\w+|thank\w*|we (?:also )?(?:do|did) our",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:would|'d|might|does) (?:also |really |certainly |greatly |rather |all )*(?:help|be (?:helpful|nice|lovely|easier|simpler|quicker|a start|useful))(?: us| me| matters| everyone| things)?(?: enormously| a lot)?,? if (?:you|your \w+|people|customers|someone|somebody|everyone|he|she)(?: also| just| only| actually| at least)? (?:knew|had (?:read|looked|checked|told|kept|said|listened|asked)|were|could (?:remember|at least|be bothered|manage to|keep)|didn't|did not|weren't|used|got|opened|ever)\b|(?:faster|quicker|sooner|easier|smoother|simpler|more quickly)(?: [\w'-]+){0,3} if (?:you|people|everyone|customers|he|she|your \w+)(?:'d| would| just| only| could| actually)? ?(?:stopped|stop|didn't|did not|listened|read|weren't|answered|bothered)\b|you(?:'d| would| might) get (?:a lot |much |rather )?(?:further|farther|more help|better (?:service|answers|results)) (?:if you (?:were|asked|stopped|tried|kept|read|said)|by being|with (?:manners|some|less|a (?:please|little|smile)))\b",
            unless=r"sorry|apolog\w+|thank\w*|please (?:send|read|call|ring|tell|add|have)|, please|photo|picture|\bto me\b",
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
        find=pattern(
            r"(?:would|'d|had|should|shouldn't|wouldn't|might)(?: not| rather| perhaps)?(?: have)?(?: rather| perhaps)? (?:hoped|supposed|imagined|thought)\b(?! (?:to|of|about|more|it over|i|we)\b)",
            unless=r"sorry|apolog\w+|i had thought|than (?:we|i)|(?:better|sooner|faster) than|you (?:had|'d) hoped|if you|in what",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"in what (?:we|i|one)(?:'d| had| would have)? (?:rather |dearly )?(?:hoped|thought|imagined|supposed|took to be) (?:was|were|is|would be) [^.,;!?\n]{3,40}{end}",
            leans=True,
        )
        + pattern(
            r"(?:we|i|one)(?:'d| would)? like to (?:think|believe|imagine) (?!about|we)|(?:i|one)(?:'d| would) (?:have )?hope (?!for|to|you)",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:can|could|are|were|did)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we|one)(?:'d| would) (?:rather |perhaps |really )?(?:have )?expect(?:ed)? (?:an? [a-z]+ to\b|someone|somebody|you|better|people|most)\b|(?:i (?:think|suspect|dare say)|i'm sure) you(?:'ll| will|'d| would) (?:concede|admit|allow|grant)\b|you (?:must|have to|will have to|'ll have to) (?:admit|agree|concede)\b",
            unless=r"sorry|apolog\w+|thank\w*|as you(?:'d| would)|(?:you|one) (?:would|might|had)(?: have)? expect\w*|\bif\b|of us|agree to|press\w*",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[I would have expected an engineer to count]].",
            "[[I think you'll concede that the cake was fine]].",
            "[[You must admit that it is funny]].",
            "[[We like to think that guests look at the floor]].",
            "[[I'd hope that a tailor owns a needle]].",
            "The notice of 3 May says it [[in what we had hoped was plain English]].",
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
            r"(?:it's|it is|it'd be|is|are|'s) (?:usually |always |generally |often |in general |normally |never )+(?:a good |a |the |not )?(?:best|advisable|wise|wiser|worth|sensible|good|safer|safest|idea|habit|better|quicker|easier|prudent|a shame)\b|(?<![a-z0-9][ ])always (?:best|worth|wise) to\b",
            unless=r"sorry|apolog\w+|thank\w*|nice|lovely|good to (?:hear|see)|here|available|open"
            + r"|\bglad\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"\ba (?:quick|little|brief|moment's|simple|careful|second|bit of) (?:glance|look|check|read|care|thought|planning|flick|proofread|patience|preparation|courtesy|effort|attention|forethought|organi[sz]ation|search|common sense)\b(?! (?:at our|on our|from us|by us|now|for you))",
            unless=r"sorry|apolog\w+|thank\w*|\b(?:i|we|i'll|we'll|i've|we've|i'd|let me|me|our|you)\b|please",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"if one (?:knows|reads|looks|lives|is (?:used|not|careful|honest|patient|prepared|willing|in|[a-z]+ing)|takes|comes|does|wants|buys)\b|when one (?:lives|reads|knows|takes|looks|comes|buys)\b|if (?:[a-z]+ )?(?:descriptions?|instructions?|letters?|e-?mails?|terms|rules|labels?|manuals?) (?:is|are) read\b|,? when (?:you|one) takes? (?:your|one's) time\b",
            unless=r"sorry|apolog\w+|thank\w*|tell me|missing|broken|if one is (?:missing|broken|faulty|free|available|late|left)|when one comes|\bwe\b",
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
            r"(?:maybe|perhaps) (?:leave|spend|start|put|keep|try not|try the|look|take|stop|next time|your (?:wife|husband|mother|son|friend|solicitor|accountant|partner|boss)|(?:he|she)(?! (?:would|might|may|could) (?:like|prefer|enjoy|want|rather|need))|someone (?!(?:on|at|in|from)\b)|somebody|a \w+ who|if (?:his|her|your|you|he|she|they)|the [\w ]{2,30} (?:could|might|was not|wasn't|should|isn't))\b",
            where="start",
            unless=r"sorry|apolog\w+|\bwe\b|\bi\b|\bus\b|help|please|if you (?:like|wish)" + r"|\bme\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?<!could[ ])(?<!can[ ])(?<!might[ ])(?<!would[ ])(?<!should[ ])(?:maybe|perhaps|possibly) (?:don't|do not|hold off|try|have|get|give|ask|check|read|look|think|learn|open|wait|stop|start|consider|use|bring|buy|call|go|let|listen|keep|set|next|work on|focus|a (?:member|friend|small|colleague|family|relative)|somebody|someone|one of (?:you|your)|you two|that(?:'s| is| was) (?:where|how|what)|it'?s time)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bi\b|\bus\b|please|if you (?:like|wish|prefer)|have (?:a|been|you)|let me|someone (?:on|at|in|from)\b|(?:first|instead|again|too|then|today|tomorrow|together)\?"
            + r"|\bme\b",
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
