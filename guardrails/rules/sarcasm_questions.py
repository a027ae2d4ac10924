"""Questions that want no answer: they scold, or hold the verdict already."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

_ASKED = r"(?=[^.!?\n\0]{0,160}\?)"
"""The sentence goes on to a question mark."""

RULES: tuple[Rule, ...] = (
    Rule(
        id="sarcasm.question-that-wants-no-answer",
        family="sarcasm",
        severity=Severity.WARN,
        why="A question that only scolds invites the next fight; say what you can do instead.",
        find=pattern(
            r"what (?:exactly |precisely |the hell |on earth |more |else )?(?:do|did|were|are) you (?:expect|expecting|think|thinking)(?: (?:me|us|we|i|him|her|them|was|would|will|is|the|from))?",
            reach="sentence",
            unless=r"what do you think\b(?! we| i| would| will| was)|what do you expect (?:to|from the)",
        )
        + pattern(
            r"(?:can't|cannot|couldn't|don't|didn't|won't) you (?:even |just |see |people )*(?:read|see|just|count|know|understand|listen|realise|realize)"
            + _ASKED,
            reach="sentence",
            unless=r"\bwhy can't you see\b",
        )
        + pattern(
            r"are you "
            + one_of(
                r"kidding|joking|serious|seriously|for real|deaf|blind|dense|stupid|insane|crazy|happy(?: now)?",
                r"always this|quite (?:finished|done)",
                r"(?:finished|done) (?:complaining|shouting|ranting|yet|now)",
                r"really (?:going|that|saying|suggesting|asking)",
                r"even (?:reading|listening)",
                r"suggesting (?:that )?(?:we|i|each|every)",
            )
            + _ASKED,
            reach="sentence",
        )
        + pattern(
            r"(?:seriously|really|so what|who cares|satisfied|happy now|feel better(?: now)?|capisce|any more complaints|anything else to complain about|are we done(?: here)?)\?+",
            where="whole",
        )
        + pattern(
            r"do you (?:think|imagine|suppose|believe) (?:that )?(?:we|i|our \w+|my \w+|engineers?|money|refunds?|the world|everyone|it|this) "
            + one_of(
                r"are|am|is|was|were|have|has|enjoys?|likes?|just|sits?|don't|grows?|got|do this|only|live",
                r"revolves?",
            )
            + _ASKED,
            reach="sentence",
        )
        + pattern(
            one_of(
                r"who do you think you|who in their right mind|who asked|who forced|who made you|says who",
                r"since when (?:is it|do we|are we|is that)",
                r"in what (?:universe|world)|on what planet|what planet",
                r"what (?:world|century) (?:are|do) you",
                r"what makes you think|what gives you the right|what did you expect|where is the fire",
                r"where's the fire|are we clear|do i make myself clear|what is wrong with you",
                r"what's wrong with you",
                r"what is the matter with you",
                r"what's your problem|what is your problem",
            ),
            reach="sentence",
            unless=r"who asked (?:for|about|me to|us to|to|you to)|what makes you think (?:it|that) (?:is|was) (?:the|a)|who cares for",
        )
        + pattern(
            r"what (?:can|could|should|shall) (?:he|she|they|the \w+|our \w+|poor \w+) do\?|what (?:am|are|is) (?:i|we|he|she|they|the \w+) (?:supposed )?to do(?: about (?:it|that))?\?",
            reach="clause",
            unless=r"you ask|asked|wonder",
        )
        + pattern(
            r"does (?:that|this|it) (?:really |honestly |not )*(?:strike you as|sound|seem|look) (?:like )?(?:ridiculous|sane|normal|rational|childish|crazy)(?: to you)?"
            + _ASKED,
            reach="sentence",
        )
        + pattern(
            either(
                r"(?<![a-z0-9][ ])did (?:you|u|ye) (?:honestly |really |actually |seriously |perhaps |just |maybe )?"
                + r"(?:want|expect|think|fancy) (?:us|me|him|her|them|the \w+|an? \w+|my \w+|our \w+|i|we)"
                + r"(?: to| (?:was|were|could|can|would|had|'d|am|are))\b{...90}\?",
                r"are (?:you|ye)(?: [\w'-]+){1,6} or (?:just|only|merely|simply|is it just|are you just)\b",
                r"what (?:sort|kind|type) of (?:an? )?"
                + one_of(
                    r"mother|father|parent|person|man|woman|adult|owner|grown|landlord|tenant|son|daughter|fool",
                    r"manager|professional|human|world|lawyer|family",
                )
                + r"\b",
                r"(?:am|are|is|was|were) (?:i|we|he|she|they|it|the [a-z]+|our [a-z]+|my [a-z]+|somebody|someone) (?:supposed|meant|expected)"
                + r" to (?:guess|know|read|smell|work out|magic|conjure)\b",
                r"did (?:nobody|no one|no-one|none of you|not one of you|anybody|anyone)(?: [\w'-]+){1,8} (?:before|at all|once|even)\b[^.?!\n]{0,60}\?",
                r"at what point (?:is|did|does|are|was)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|shall|may\b|to (?:keep|send|call|change|cancel|refund|replace|hold|book|move|ring|deliver|collect|include|add|exchange|go ahead)\b|ring you|call you|contact you|help you",
            reach="sentence",
        )
        + pattern(
            either(
                r"what "
                + one_of(
                    r"did (?:you|ye|u) (?:honestly|really|actually|seriously|exactly) (?:think|expect|want|imagine|suppose)",
                    r"(?:did|do) (?:you|ye|u) (?:expect|imagine|suppose)",
                    r"more (?:do |did |d')?(?:you|ye|u) (?:want|expect)",
                    r"else (?:do |did |d')?(?:you|ye|u) (?:want|expect)(?={end}| from| me| us)",
                ),
                r"did you (?:honestly|really|seriously) (?:think|expect|imagine|believe)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|hear what|know what|tell (?:us|me) what|think (?:of|about)",
            reach="clause",
        )
        + pattern(
            r"who "
            + one_of(
                r"on earth ",
                r"in (?:the )?(?:name of |god's )?(?:\w+ )",
                r"even |the hell ",
            )
            + r"?(?!"
            + either(
                r"wants|needs|knows|owns|lives|is|was|has|handles|deals|runs|looks|works|makes|does|helps|pays",
                r"uses|manages|lets|gets|decides",
            )
            + r")[a-z]+s (?:an? |the |their |his |to |with |for |into |out |off |on |up |down )?[^.?!\n]{3,80}(?:\?|anyway)",
            unless=r"sorry|apolog\w+|thank\w*|please|form|signs|order|who cares for",
            where="start",
            reach="sentence",
        )
        + pattern(
            either(
                r"do you (?:always |normally |usually |often |really )?(?:speak|talk|write|behave|treat|act)(?: [\w'-]+){0,4} "
                + one_of(
                    r"like (?:that|this)|this way|that way",
                    r"in (?:that|this) (?:way|tone|manner)",
                )
                + r"\b",
                r"what (?:exactly|precisely) (?:do|did) you (?:want from|expect|propose|suggest (?:i|we)|imagine)\b",
                r"why (?:on earth |the hell )?would (?:you|anyone|anybody|any \w+) (?!like|prefer)[a-z]+\b",
                r"shall i (?:come (?:round|over)|draw you|hold your|sing|fetch|pop round|use smaller|speak slower|type slower)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|wonder|know why|see why",
            where="start",
            reach="sentence",
        ),
        hits=(
            "[[Do you speak to your dentist like that?]]",
            "[[What exactly do you expect?]]",
            "[[Why would you wait until Friday to tell us?]]",
            "[[Who wears slippers to a boat race anyway.]]",
            "[[What did you honestly expect]]?",
            "We came twice, [[what more do you want]]?",
            "[[Did you want us to carry the sofa up on our backs?]]",
            "[[Are you deaf or just rude?]]",
            "[[Is the oven supposed to guess what you like?]]",
            "[[Did nobody measure the door before buying a piano?]]",
            "The sale is over. [[What do you expect me to do, stop the clocks?]]",
            "[[Do you think we sit here all day for fun?]]",
            "The driver came at nine. [[Can't you see that on the page?]]",
            "The door was locked, [[what can the driver do?]]",
            "It was in the first mail. [[Seriously??]]",
        ),
        near_misses=(
            "Who cares for the plants while you are away?",
            "What did you want us to do with the old bed?",
            "Why would you like to return it?",
            "Do you often write like this, in verse, thank you?",
            "I wonder why anyone would steal it.",
            "Who signs the form at your end, please?",
            "Who lives at the address?",
            "What did you really think of the show, thank you for coming?",
            "Tell me what else you want to order.",
            "I hear what you expect, and I will ask.",
            "Did you want us to keep the old one?",
            "What kind of person may sign for it?",
            "Did anyone ring you before Monday?",
            "What would you like us to do with the old one?",
            "Did you receive the e-mail with the code?",
            "Have you tried checking the spam folder?",
            "I know how hard it is to wait.",
            "You ask how many times we have called: three.",
            "What can I do to make this right?",
            "Do you think we could speak on Monday?",
            "What do you think of the second design?",
        ),
    ),
    Rule(
        id="sarcasm.needling-question",
        family="sarcasm",
        severity=Severity.WARN,
        why="The question already holds the verdict; ask plainly, or say what you mean.",
        find=pattern(
            r"how (?:can|could|dare) you (?:seriously |honestly |even |possibly |then )*(?:accuse|say|claim|expect|think|call|justify|defend|ignore|deny|believe|suggest|complain|blame|demand|not (?:know|see|notice|read))",
            reach="sentence",
            unless=r"know how|see how|understand how|sorry|how can you (?:say|tell) (?:if|whether|which)",
        )
        + pattern(
            r"(?:did|has|had) it (?:ever |not |never |even )*(?:occur|occurred|cross|crossed) (?:to you|your mind)|it (?:apparently |clearly |obviously )?(?:never|didn't|did not) (?:occur|occurred|cross|crossed) (?:to you|your mind)",
            reach="sentence",
        )
        + pattern(
            either(
                r"did you (?:just|perhaps) (?:say|call|accuse|compare|threaten|suggest|claim|recogni[sz]e|forget|imagine|skip)",
                r"(?:the )?(?:big|real|only|better) question is(?: rather)? why you",
                r"so in your opinion",
                r"so what you(?:'re| are) (?:really )?(?:saying|telling (?:me|us)) is that (?:we|i|our)",
            ),
            reach="sentence",
            unless=r"did you perhaps (?:forget to (?:attach|add|include)|skip)|sorry",
        )
        + pattern(
            r"(?:when|any (?:news|idea|chance) (?:when|of when)?) ?(?:will|are|do|would) you (?:actually|finally|ever|at last|deign)|will you (?:finally|ever|at last)\b",
            reach="sentence",
            unless=r"ever (?:need|want|have)",
        )
        + pattern(
            r"(?:oh,? |well,? |ah,? |just )*(?:great|perfect|wonderful|brilliant|fantastic|lovely|super|terrific|marvellous|excellent)(?:,|\.|…|\.\.\.)? "
            + one_of(
                r"another|yet another|here we go|so now (?:we|you|it|i)|just what (?:we|i)|thanks a lot",
                r"because (?:we|i|that)",
                r"except (?:that )?(?:you|we|it)",
                r"as if",
            ),
            where="start",
            reach="sentence",
            unless=r"sorry|thank you|happy|great (?:as|because)|another (?:great|good|happy)",
        )
        + pattern(
            either(
                r"what (?:am|are|was|were) (?:i|we) (?:supposed|meant|expected) to (?:do|say)\b",
                r"do you (?:want|expect|need) (?:me|us) to (?:drive|hold|build|sing|beg|fly|paint|knit|personally|draw|go round|drop everything|read it)\b",
                r"have you (?:ever )?(?:considered|thought of|thought about|tried) (?:reading (?:it|the|what|an)|listening|being|not|thinking)\b",
                r"did (?:no one|nobody|anyone|anybody|you) (?:even )?think to\b",
                r"which (?:part|bit) of "
                + one_of(
                    r"no\b|not|that (?:was|did|do|is)|closed",
                    r"the (?:word|sentence|answer|rule|policy)",
                    r"[a-z-]+ (?:do|did|don't|didn't) you",
                ),
                r"what bit of\b",
                r"how is (?:that|this|it) (?:our|my) (?:problem|fault|job|concern|responsibility)\b",
                r"would it kill you\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|hold (?:it|the|your|a|one|them)|think to keep|know what|asked what|which (?:part|bit) of (?:it|this|that) (?:is|was) (?:broken|damaged|missing)|by any chance",
            where="start",
            reach="sentence",
        ),
        hits=(
            "[[What am I supposed to do?]]",
            "[[Have you considered reading the label?]]",
            "[[Which part of closed was unclear?]]",
            "[[Did no one think to measure it?]]",
            "[[How can you seriously expect us to pay for that?]]",
            "[[Did it ever occur to you to ask?]]",
            "[[Did you just call my colleague a liar?]]",
            "[[When will you finally send the form?]]",
            "[[Great, another ticket about the same thing.]]",
        ),
        near_misses=(
            "Which part of the kit is missing?",
            "Which part of the form was unclear?",
            "Did you think to keep the slip, by any chance, so that I can match it?",
            "Do you want us to hold it until Monday?",
            "I do not know how you can say it so kindly.",
            "Did you perhaps forget to attach the photo?",
            "When will you be at home?",
            "If you ever need us, ring the bell.",
        ),
    ),
)
