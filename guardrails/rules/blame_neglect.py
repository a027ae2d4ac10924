"""What the reader failed to do, or did not bother to: read, reply, notice."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.blame import NOT, STRESS

RULES: tuple[Rule, ...] = (
    Rule(
        id="blame.failed-to",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they have failed; the missing thing can be named without that.",
        find=pattern(
            r"(you)(?: have| had|'ve)?(?: (?:again|also|simply|clearly|still|once again|repeatedly|just|consistently"
            r"|apparently|evidently|obviously|yourself)){0,2} (?:failed|neglected|omitted) to\b",
            r"\1 did not",
            unless=r"not failed|never failed|if you (?:have )?failed",
        )
        + pattern(
            r"you(?: have| had|'ve)?(?:"
            + r" "
            + one_of(
                r"again|also|simply|clearly|still|once again|repeatedly|just|conveniently|apparently|evidently",
                r"obviously|yourself|then|even|flatly",
            )
            + r"){0,2} "
            + one_of(
                r"refused? to",
                r"(?:chose|decided|opted|preferred|elected|chosen) (?:not to|to (?:ignore|disregard|wait|leave it|overlook))",
                r"conveniently (?:forgot|forgotten|overlooked|left out|ignored)",
                r"forgot (?:yet )?(?:again|once more)",
                r"(?:ignored|disregarded|overlooked|been ignoring|brushed aside)\b(?! the error)",
            ),
            unless=rf"sorry|apolog\w+|so that|if you|free to|you refuse{NOT}"
            + r"|as (?:we|i) (?:had |have )?asked|so (?:did|do) (?:we|i)\b",
            reach="rest",
        )
        + pattern(
            r"your (?:own |continued |repeated |constant |complete |obvious |apparent |sheer |total |persistent )?"
            + one_of(
                r"failure(?! (?:code|rate|report|notice|message)s?\b)",
                r"refusal|inability|unwillingness|reluctance|neglect|carelessness|negligence|inattention",
                r"incompetence|laziness|sloppiness",
                r"(?:lack|want) of "
                + one_of(
                    r"attention|care|planning|preparation|understanding|communication|co-?operation|organi[sz]ation",
                    r"diligence|foresight|initiative|attention to detail|response|action|effort|respect|support",
                    r"interest|knowledge|urgency|preparedness|judge?ment|common sense",
                ),
                r"(?:poor|bad|late|sloppy|lacklustre|lackluster|shoddy) "
                + one_of(
                    r"planning|preparation|time[- ]?keeping|communication|judge?ment|organi[sz]ation|effort|work",
                    r"decisions?",
                ),
            )
            + r"\b",
            unless=r"not (?:due|because|about|your)|never",
            reach="rest",
        ),
        hits=(
            "[[You failed to]] attach the form.",
            "[[You have again neglected to]] sign it.",
            "[[You refused to sign]], so it went back.",
            "[[You chose to ignore both letters]].",
            "[[Your failure to return the card is why the door is locked]].",
            "This comes from [[your own lack of planning]].",
        ),
        near_misses=(
            "You ignored the second letter, as we had asked.",
            "Your failure code is E5.",
            "We failed to tell you, and that is on us.",
            "The payment failed twice on our side.",
            "You have not failed to do anything.",
            "I am sorry that you were ignored.",
            "You are free to refuse to sign.",
        ),
    ),
    Rule(
        id="blame.did-not-bother",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they could not be bothered.",
        find=pattern(
            r"(?:you|u)(?:"
            + r" (?:clearly|obviously|evidently|simply|just|also|still|apparently|even|really|yourself)"
            + rf"){{0,2}} (?:(?:did|do|have|could|can|would|had)(?:{NOT})?|can't|cannot|never|haven't|won't){STRESS} "
            + one_of(
                r"bother(?:ed)?|be bothered",
                r"even "
                + one_of(
                    r"read|look|check|try|tried|ask|listen|open|reply|answer|call|pay|sign|looked|checked|asked",
                    r"listened|opened|paid|know|understand|think|consider|attempt|say|mention|provide|give",
                ),
                r"care enough|pay (?:any )?attention|paid (?:any )?attention|take the (?:time|trouble)",
                r"taken the (?:time|trouble)|listen|listened",
            )
            + r"\b",
            unless=rf"sorry|thank|please|wish|if you|need{NOT}|don't even (?:have|need)|you don't have to|do you",
            reach="rest",
        )
        + pattern(
            r"you(?: (?:simply|just|clearly|obviously|evidently|plainly|still|also|yourself))? (?:did not|didn't|didnt|have not|haven't|never)(?: (?:clearly|obviously|properly|carefully|actually|really|fully))?"
            r" (?:read|follow(?:ed)?|think (?:of|about|to)|care|look (?:at|properly|carefully)|understand|understood|learn|learnt|learned"
            r"|do your (?:part|homework|research))\b(?! from)",
            unless=r"sorry|thank|if you|wrong|ours?|whether|do you"
            + r"|because (?:half|the|it|we|our|nobody|no one)|missing|unclear|confusing|badly",
            reach="rest",
        )
        + pattern(
            r"you(?: have|'ve)? never(?: once| even| actually)? (?:bothered|told|said|mentioned|replied|responded|answered"
            r"|paid|sent|read|checked|called|showed|turned up|showed up|informed|gave|given|listen|listened|got back|picked up"
            r"|provided|confirmed|returned|opened|looked|complained|reported|came|seem)\b(?! (?:us |me )?(?:a wrong|any|cause|reason|late|less|too))",
            unless=r"sorry|thank|if you|worry|refund\w*"
            + r"|no reason|why should you|needn't|need not|didn't have to|no need|not (?:your|a) (?:duty|job)",
            reach="rest",
        ),
        hits=(
            "[[You didn't bother to call]].",
            "[[You clearly did not even open the link]].",
            "[[You never told us about the dog]].",
            "[[You did not read the instructions]].",
            "[[you havent followed the steps]]",
        ),
        near_misses=(
            "You didn't understand the sheet because half of it was missing.",
            "You never told us, and there was no reason why you should.",
            "You did not receive the parcel, and I can see why.",
            "You never have to call twice for that.",
            "You don't even have to call.",
            "If you did not read the notice, do not worry.",
            "You did not do anything wrong.",
            "The reminder was sent on 3 May and payment was not received.",
        ),
    ),
    Rule(
        id="blame.did-you-read",
        family="blame",
        severity=Severity.WARN,
        why="A question that only means that the reader has not looked.",
        find=pattern(
            r"(?:did|have|had|do|can|could|are|were|has|would) (?:you|u|anyone (?:there|on your side|at your end))(?:"
            + r" (?:not|even|actually|really|both(?:er)?(?:ed)?(?: to)?)"
            + r"){1,3} "
            + one_of(
                r"read|reading|check(?:ed|ing)?|look(?:ed|ing)?|open(?:ed)?|try|tried|listen(?:ed|ing)?|understand",
                r"understood|think|thought|follow(?:ed|ing)?|know|pay(?:ing)? attention|notice|noticed",
                r"consider(?:ed)?|see|google[d]?|test(?:ed)?|taken",
            )
            + r"\b",
            unless=r"thank|happy to|not sure",
            reach="to_end",
        )
        + pattern(
            r"(?:did|have|do) you even\b|(?:did|have|do) you [a-z]+(?: [a-z']+){0,4} at all(?= ?\?)",
            unless=r"any|thank|if",
            where="start",
            reach="to_end",
        )
        + pattern(
            r"why (?:did you not(?! (?:get|receive|hear))|did(?:n't|nt) you(?! (?:get|receive|hear))|have you not|haven't you|could(?:n't|nt) you|can't you|would(?:n't|nt) you just|won't you|do you (?:not|never|always|keep)"
            r"|did you (?:even|wait|leave it|sign|agree|ignore|click|lie)|are you (?:even|still (?:asking|writing|complaining|arguing))"
            r"|don't you (?:read|learn|listen|understand|ever|people|just|think))\b",
            unless=r"understand why|see why|know why|asks? why|asked why|tell (?:me|us) why",
            reach="to_end",
        )
        + pattern(
            r"did you (?:really |seriously |honestly |actually )?(?:think|expect|believe|imagine)\b(?! (?:about|of|over|(?:one|two|three|four|a|an) [a-z]+ ?[,?]))",
            where="start",
            reach="to_end",
        )
        + pattern(
            r"(?:is|was) (?:it|that|this) (?:really )?(?:my|our) (?:fault|problem|mistake|job) (?:that|if|when|because|you|to)\b",
            where="start",
            reach="to_end",
        )
        + pattern(
            either(
                r"why (?:should|must|do|would) (?:we|i) (?:[a-z]+ ){1,5}(?:your|because you)\b",
                r"how (?:many|often)(?: [a-z]+){0,2} (?:have|must|do|did|should|shall) (?:i|we)(?: [a-z]+){0,2} "
                + r"(?:say|said|tell|told|explain|explained|write|written|ask|asked|repeat|repeated|warn|warned)\b",
                r"how many (?:more )?times(?:"
                + r" (?:do|must|should|shall|have|am|are|will|does|i|we|my|the|team)"
                + r"){1,3}(?: (?:have to|need to|going to|must|should))? "
                + one_of(
                    r"tell|told|say|said|explain|explained|repeat|repeated|write|written|answer|answered|remind",
                    r"reminded|warn|warned|go over|been over",
                )
                + r"\b",
            ),
            unless=r"sorry|a day|a week|per|would you|you (?:can|need|have)",
            reach="to_end",
        )
        + pattern(
            r"why (?:you|u) (?:did|do|have|are|were|had) not\b|why (?:you|u) (?:are )?(?:always|again|keep)\b",
            where="start",
            reach="to_end",
        ),
        hits=(
            "[[Did you test it at all?]]",
            "[[Did you think the tickets print themselves?]]",
            "[[Is it our fault that it snows?]]",
            "[[Why should we pay for your broken key?]]",
            "[[Did you even read my last message?]]",
            "[[Have you actually checked the box?]]",
            "[[Can you not read?]]",
            "[[Why did you wait six weeks?]]",
            "[[How many springs have I said this?]]",
            "[[Why didn't you tell the driver?]]",
            "[[Why you did not check before ordering?]]",
        ),
        near_misses=(
            "Why did you not get it? It lay in the wrong tray.",
            "Did you expect two parcels, or one?",
            "Did you read the label number to the agent?",
            "Did you get the parcel?",
            "Why don't you try again tomorrow, and call me if it fails?",
            "I understand why you did not wait.",
            "Have you tried a different browser?",
            "Could you check the box number?",
        ),
    ),
    Rule(
        id="blame.try-reading",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they have not read, or cannot.",
        find=pattern(
            either(
                r"(?:how about|start by|maybe|perhaps|try actually|try properly)(?: actually| properly| just| perhaps)? (?:re-?)?reading\b",
                r"try reading (?:the|your|my|our|a) (?:label|terms|contract|e-?mail|sign|box|bill|invoice|policy|letter|small print|manual|map|ticket)\b",
                r"learn (?:how )?to read",
                r"{hedge}(?: that)?(?: you(?: should| could)?)?(?: actually| just| properly)? "
                + one_of(
                    r"re-?read|have another look|look again",
                    r"think (?:again|before|twice)",
                )
                + r"\b",
                r"(?:perhaps|maybe) you (?:should|ought to)(?: actually| just| first)? (?:read|listen|think|learn|ask yourself|look in)\b",
            ),
            unless=r"happy to|meter|next meter",
            reach="rest",
        )
        + pattern(
            either(
                r"(?:just |please |kindly )?read (?:what|everything) (?:it|i|we|they|the [a-z]+) (?:says?|said|wrote|sent|write)\b",
                r"use (?:your|some|a bit of|a little) (?:own )?(?:common sense|head|brains?|eyes|imagination|loaf|logic)"
                + r"(?:{end}| (?:for once|next time|please|and)\b)",
            ),
            where="start",
            reach="rest",
        )
        + pattern(
            r"(?:(?:please |just )?(?:do|fix|clean up|mind|sort out|solve) your own (?!thing|pace|label|seat|style)[a-z]+|learn (?:how )?to (?:read|listen|count|spell|wait|behave|google|search|use (?:the search|google|a search|your)))\b",
            where="start",
            reach="rest",
        )
        + pattern(
            either(
                r"rtfm|lmgtfy|let me google that for you",
                r"(?:just |go |try )google it",
                r"look it up yourself",
                r"read [a-z]+(?: [a-z]+){0,3} before (?:you )?(?:open|opening|post|posting|file|filing|raise|raising) (?:an?|another|the|this)"
                + r" (?:issue|ticket|case|complaint|dispute|chat|request)\b",
            ),
            reach="match",
        )
        + pattern(
            r"(?:do|did|done) (?:your|some|any|ur) (?:own )?(?:homework|research|due diligence)\b|get your (?:facts|story|act|house)(?: \w+)? (?:straight|right|together|in order)"
            r"|check your facts|(?:start |try )?pay(?:ing)? (?:more |closer |some )?attention(?: (?:to what|next time|when|please|for once))",
            unless=r"we|i|our",
        )
        + pattern(
            either(
                r",? (?:if|for|provided) (?:one|people|anyone|anybody|somebody|someone) "
                + r"(?:ever |actually |only |just |should |cares? to |bothers? to |takes? the trouble to )?"
                + r"(?:reads?|looks?|opens?|checks?|listens?|scrolls?|asks?|read)(?: (?:it|that|them|down|up|closely|carefully|there))?{end}",
                r"without (?:asking|telling|informing|warning|checking with|a word to|consulting) ?(?:us|me|anyone|anybody)?(?: first)?,? "
                + r"(?:of course|naturally|needless to say)",
            ),
            unless=r"sorry|we should|our (?:fault|mistake)|let us know",
        )
        + pattern(
            r"before (?:you (?:start|go|come|went|came|started) )?"
            + one_of(
                r"saying|accusing|blaming|complaining",
                r"making (?:\w+ )?(?:threats|accusations|claims|demands|a fuss|a scene)",
                r"threatening|shouting",
                r"telling (?:us|me|people|everyone)",
                r"pointing (?:the|your|a) finger",
                r"jumping|slating|slagging|kicking off|going off|lecturing|insulting|demanding|firing off",
                r"getting (?:angry|upset|cross|worked)",
                r"buying (?:a|an|live|the)",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bus\b|please (?:check|see|read)|buying (?:a|the) (?:new|ticket|second)|if you",
            reach="clause",
        ),
        hits=(
            "[[Check the shed before saying that it was stolen]].",
            "[[I'd read page three before making threats]].",
            "It is all in the leaflet[[, if one reads it]].",
            "The colour was changed on Monday, [[without asking us, of course]].",
            "[[RTFM]], it is on page 1.",
            "[[Try reading the label]].",
            "[[I suggest you re-read the contract]].",
            "[[Use your common sense]].",
            "[[Read what it says on page 1]].",
            "[[Do your homework]] first.",
            "[[Fix your own printer]].",
        ),
        near_misses=(
            "Let us look before blaming anybody.",
            "We should have checked before telling you so.",
            "Let us know if anybody asks.",
            "We changed the colour without asking you, and that was wrong.",
            "The lamp works if somebody checks the fuse first.",
            "I have read your message again and I see the point.",
            "I suggest you keep the box.",
            "Please read the meter again on Monday.",
            "We did our research and found the cause.",
        ),
    ),
    Rule(
        id="blame.so-long-to-notice",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they were too slow; say what can be done from today.",
        find=pattern(
            r"(?:and |so |but |honestly |wow |look )?"
            + r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|\d{1,3})(?: whole| full| entire)?"
            + r" (?:weeks?|days?|months?|years?|hours?)(?: or so)? "
            + one_of(
                r"to "
                + one_of(
                    r"notice|read|find|realise|realize|decide|look|reply|answer|open|tell|mention|discover|complain|do",
                    r"raise|report|think|say|spot|ring|write|speak|check",
                )
                + r"\b",
                r"(?:late|after|on|later|down the line|out),? (?:and )?(?:you|is)\b",
                r"is (?:a |quite |rather |kind of |a bit )?(?:long time|long|late) to\b",
            ),
            unless=r"sorry|apolog\w+|takes?|need\w*|please|we\b|our\b|us\b|allow\w*|if you|have|within",
            where="start",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Five weeks to notice a broken mirror]], well.",
            "[[Three days late and you call it urgent]].",
        ),
        near_misses=(
            "Two weeks to check a claim is too long, and we are sorry.",
            "Five days later, we sent the second box.",
            "You have three days to report it.",
        ),
    ),
    Rule(
        id="blame.we-did-send",
        family="blame",
        severity=Severity.WARN,
        why="The stressed “did” says that the reader had every chance and let it go by.",
        find=pattern(
            either(
                r"we did (?:kindly |gently |clearly )?(?:send|recommend|mention|offer|let|advise|suggest|remind|flag|point|consider|warn|ask|say that)\b",
                r"i did (?:gently |actually )?(?:mention|recommend|float|advise|suggest|flag|point|warn|raise|ask in)\b",
            ),
            unless=r"sorry|apolog\w+|wrong|should|not"
            + r"|but (?:to|it|by|with|not|the|he|she|they|nobody|in|on)\b|to (?:the (?:driver|team|depot|office|fitter|crew|shop|desk)|him|her|them)\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[We did send three reminders]].",
            "[[I did mention the gate in March]].",
        ),
        near_misses=(
            "We did send it, but to your old house.",
            "We did send it, but to the wrong address.",
            "I did ask the clerk, and she said no.",
            "Did we send you the key?",
        ),
    ),
    Rule(
        id="blame.why-anyone-would",
        family="blame",
        severity=Severity.WARN,
        why="Wondering aloud how anyone could do it calls the reader a fool.",
        find=pattern(
            either(
                r"(?:why|how) (?:anyone|anybody|somebody|someone|people|you|they|he|she)\b{...80} (?:is|are|was) beyond (?:me|us)\b",
                r"who in (?:the name of|god's name|heaven's name|the world|their right mind)\b",
                r"who(?:'s|se| is) (?:fault|doing)(?:'s| is) (?:that|it|this)\b",
            ),
            unless=r"sorry|our|we\b|ask\w*|matter\w*|no matter|tell",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Why anybody paints a ceiling first is beyond me]].",
            "[[Who in the name of mercy leaves a cake on a radiator]]?",
        ),
        near_misses=(
            "I would not talk about whose fault it is before it is mended.",
            "Why our driver left it there is beyond me.",
            "It does not matter whose fault it is, we will mend it.",
        ),
    ),
)
