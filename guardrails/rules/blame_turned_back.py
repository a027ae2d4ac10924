"""The fault handed back: "don't blame us", "how can we", "you are wasting our time"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

RULES: tuple[Rule, ...] = (
    Rule(
        id="blame.dont-blame-us",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that you are pushing the fault back at them.",
        find=pattern(
            one_of(
                r"do not|don't|stop|quit|can't|cannot|can not|instead of|before|rather than|easier to|start",
                r"without|keep|no use|no point(?: in)?|please",
            )
            + r" (?:you (?:start )?)?(?:blam(?:e|ing)|accus(?:e|ing)|point(?:ing)? (?:the |your )?fingers?(?: at)?)(?:"
            + r" "
            + one_of(
                r"us|me|our|my|everyone|everybody|others|other people|it on",
                r"the (?:app|system|driver|staff|courier|website|team|company|software|product)",
            )
            + r")\b",
            unless=r"don't blame the driver|blame yourself|we (?:don't|won't|will not)|i (?:don't|won't)|blame you\b",
            reach="rest",
        )
        + pattern(
            r"(?:so |then )?blame (?:your|whoever|it on your)\b",
            unless=r"don't|do not|not",
            where="start",
            reach="rest",
        )
        + pattern(
            r"instead of [a-z]+ing\b{...50} you (?:could|should|might)(?: have|'ve| of)? (?:just |simply |have )?[a-z]+\b",
            unless=r"sorry|we|our",
            reach="rest",
            leans=True,
        )
        + pattern(
            either(
                r"(?:stop|quit|don't|do not|no use|enough) (?:with the )?(?:point|pointing) (?:the |your |that )?fingers?\b",
                r"(?:and|but|yet|and then|but then|and now|and still|then) (?:you )?"
                + one_of(
                    r"scold|scolding|blame|blaming|shout at|shouting at|accuse|accusing|fight with|fighting with|abuse",
                    r"abusing|yell at|yelling at",
                )
                + r" (?:us|me|our|my|the)\b",
            ),
            unless=r"don't|do not|not|never|sorry|please don't|(?:come|ring|call|write|phone)(?: [\w'-]{1,14}){0,3} and (?:shout|yell|scold)",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"(?:so|then|and),? (?:please )?(?:don't|do not|dont) (?:complain|cry|whine|moan|act surprised|look at (?:me|us)|pretend|get (?:mad|angry|upset)|be (?:surprised|shocked|angry))\b",
            reach="rest",
        )
        + pattern(
            r"(?:and|so|please|now|just) stop (?:asking|writing|calling|e-?mailing|sending (?:me|us)|complaining|shouting|pestering|bothering|messaging|nagging|whining)\b",
            unless=r"can|could|to|we(?:'ll| will)|want|asked you|before you|that you",
            reach="rest",
        )
        + pattern(
            r"(?:instead of|rather than|stop|quit|before) (?:shouting|yelling|screaming|complaining|arguing|ranting|moaning|whining|getting (?:mad|angry|upset)|being (?:rude|angry)|attacking|insulting|threatening|harassing|demanding)\b",
            unless=r"sorry|we (?:will|'ll|should)",
            reach="rest",
        )
        + pattern(
            one_of(
                r"shouting|yelling|screaming|ranting|swearing|cursing|threatening|threats|chasing|insults",
                r"insulting (?:us|me)|abuse|capital letters|caps(?: lock)?|capitals|anger",
                r"getting (?:angry|mad|upset)",
                r"being (?:rude|angry)|complaining",
                r"writing (?:me|us|every|again|so|to)",
                r"calling (?:me|us|every|again|ten|five)",
                r"e-?mailing|repeating",
                r"asking (?:me|us|again|the same|every|ten|five)",
                r"messaging",
            )
            + r" {...60}"
            + one_of(
                r"doesn't|does not|won't|don't|do not|will not|isn't going to|is not going to|are not going to",
                r"aren't going to|never|hardly|is not|isn't|only",
            )
            + r" "
            + one_of(
                r"make|makes|get|gets|help|helps|helping|change|changes|speed|speeds|fix|fixes|bring|brings|move",
                r"moves|work|works|solve|solves|impress|scare|turn|turns|slow|slows|going to|achieve|magically",
            )
            + r"\b",
            unless=r"sorry|my|our",
            reach="rest",
        )
        + pattern(
            r"(?:more|sending|repeating|capitals|duplicate|louder|typing|pressing|stamping)\b(?: [\w'-]+){0,8} "
            + r"(?:do not|don't|does not|doesn't|won't|isn't|never)(?: \w+)? "
            + one_of(
                r"make|help|change|speed|produce|bring|move|get|fix|turn|mean|count|alter|improve|solve|create",
                r"conjure",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|signal|error|if|no more|any more",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:what(?:'s| is)(?: the)? (?:use|point)|(?:there is|there's|it is|it's)? ?no (?:use|point)(?: in)?)(?: of| in)? "
            + one_of(
                r"shouting|yelling|screaming",
                r"getting (?:angry|mad|upset)",
                r"fighting|arguing|complaining|crying|scolding|abusing|threatening|blaming",
                r"(?:messaging|writing|calling|ringing|e-?mailing|asking)(?: (?:me|us|the [a-z]+))? "
                + r"(?:again|every|five|ten|all the time|about it|over and over)",
            )
            + r"\b",
            reach="rest",
        ),
        hits=(
            "[[Instead of writing poems you could have paid the bill]].",
            "[[Stop pointing the finger at the crew]].",
            "So [[please stop asking]].",
            "[[Don't blame us for the weather]].",
            "[[Blame your bank]].",
            "You booked row 40, [[so don't complain about the view]].",
            "Check the pin [[instead of shouting at the rider]].",
            "[[Writing to five people won't make it faster]].",
            "[[What is the use of shouting on us now]]?",
            "[[More exclamation marks do not make more plumbers]].",
        ),
        near_misses=(
            "Come in and shout at me if it does any good.",
            "I don't blame you.",
            "Please don't blame the driver; we typed the label wrong.",
            "Calling the shop will get you an answer today.",
            "If calling doesn't work, write to me.",
        ),
    ),
    Rule(
        id="blame.how-can-we",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they make your work impossible.",
        find=pattern(
            r"how (?:are|am|were|was|is) (?:we|i|anyone|the (?:driver|courier|rider)|he|she|they) (?:supposed|meant|expected) to (?:know|guess|read|help|do|deliver|find|fix)\b",
            reach="to_end",
        )
        + pattern(
            r"how (?:should|would) (?:we|i) (?:know|have known|guess|have guessed)\b",
            unless=r"sorry",
            reach="to_end",
        )
        + pattern(
            r"(?:can't|cannot|won't|will not|not|no|don't|never|sick of|tired of|fed up with|had enough of)(?: [a-z]+){0,5} "
            + r"(?:people|customers|clients|those|guests|tenants|parents) who "
            + r"(?:can't|cannot|won't|will not|don't|do not|refuse|never|isn't|doesn't|always)\b",
            unless=r"you|us|our|sorry|account|eligible|charge",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:we|i) (?:can't|cannot|can not|can hardly|could not|couldn't)(?: possibly| really| magically)? "
                + r"(?:help(?: you)?|guess|know|read (?:your )?minds?|read minds|do (?:my|our|anything)|smell)\b{...40}(?:if|when|unless|what)"
                + r" you(?:r)?\b",
                r"(?:we|i)(?:'m| am|'re| are)? (?:not|no) "
                + one_of(
                    r"mind[- ]?readers?|psychics?|magicians?|clairvoyants?|fortune[- ]tellers?|a mind[- ]?reader",
                    r"a psychic|a magician|psychic",
                )
                + r"\b",
            ),
            reach="rest",
            leans=True,
            unless=r"from (?:the|this|your|a) (?:photo|picture|number|letter|form)",
        )
        + pattern(
            either(
                r"(?:was|is|'s|were|isn't|wasn't) (?:obviously |clearly |apparently |just )?too (?:much|hard|difficult|complicated) "
                + one_of(
                    r"(?:to ask|to expect)\b",
                    r"for (?:you|your (?:team|staff)){end}",
                ),
                r"(?:wonder|not sure|no idea|don't know|don't see|can't see|fail to see|not clear) (?:why|what|how) (?:this|that|it|part)"
                + r"(?: (?:is|was|has to be))? (?:so|that|such|too) (?:hard|difficult|complicated|unclear)\b",
            ),
            unless=r"hope|not too much|sorry|understand|if",
            reach="clause",
        )
        + pattern(
            r"how (?:hard|difficult) (?:is|can|could|would|was) (?:it|that|this)(?: be)?\b|is (?:it|that)(?: really)? (?:so|that|too) (?:hard|difficult|complicated|much)\b"
            r"|would it (?:kill|hurt|have killed|have hurt) you",
            unless=r"for us|of us|too much trouble|i know how|\bor (?:completely|totally|just|rather)\b",
            reach="to_end",
        )
        + pattern(
            r"(?:cannot|can't|could not|couldn't|can not) be (?:guess\w*)|(?:cannot|can't) guess\b|did not (?:want|ask) us to guess",
            unless=r"sorry|apolog\w+|thank\w*|felt|feel",
            reach="clause",
        ),
        hits=(
            "[[We cannot be guessing which door it is]].",
            "[[How am I supposed to know which key you use?]]",
            "[[How should I know?]]",
            "[[How are we supposed to help if you never answer?]]",
            "[[I can't guess what you want]].",
            "[[How hard is it to read a label?]]",
            "[[I suppose reading page one was too much to ask]].",
        ),
        near_misses=(
            "How hard is it to turn the knob, stiff or completely stuck?",
            "I can't guess how that felt, and I am sorry.",
            "I would never send it with somebody who cannot lift it.",
            "How can we help?",
            "How can I reach you if you have more questions?",
            "You can expect our answer on Friday.",
            "You cannot be expected to know that.",
            "I know how hard it is to wait.",
        ),
    ),
    Rule(
        id="blame.wasting-time",
        family="blame",
        severity=Severity.WARN,
        why="The reader hears that they are not worth your time.",
        find=pattern(
            r"(?:wast(?:e|ed|ing|es)|a waste of|waste of) (?:of )?(?:[a-z]+ of )?(?:my|our|everyone's|everybody's|people's|the team's|other people's|both our|everyones)(?: [a-z]+(?:'s|s'))?"
            r"(?: (?:own|precious|valuable|limited|whole))? (?:time|days?|mornings?|afternoons?|evenings?|weeks?|hours?|energy|effort|resources?)\b",
            unless=r"sorry|thank|not want to|your time",
            reach="clause",
        ),
        hits=("[[You are wasting our time]].", "[[Stop wasting everyone's time with this]]."),
        near_misses=("I do not want to waste your time.", "Sorry that this wasted your morning."),
    ),
)
