"""The reader is told to be gone: their custom is not wanted, and nobody will miss them."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, pattern

RULES: tuple[Rule, ...] = (
    Rule(
        id="dismissal.send-off",
        family="dismissal",
        severity=Severity.BLOCK,
        why="Sent away like this, the reader goes, and tells others; say what you cannot do, and leave the door open.",
        find=pattern(
            r"(?:so |now |just |then |well,? |nah,? |yeah nah,? )*(?:jog on|sling your hook|on your bike|hop it|beat it|get lost|get stuffed|take a hike|bugger off|naff off|sod off|off you trot|run along|be gone|toodle-?oo|bye,? felicia)(?:,? (?:mate|pal|love|then|now|please))*(?=[.!,?]|$| and\b)",
            where="start",
        )
        + pattern(
            either(
                r", (?:so )?(?:just )?(?:jog on|sling your hook|on your bike|hop it|get stuffed|take a hike|bugger off|naff off|sod off|off you trot)(?:,? (?:mate|pal|love|then|now))*{end}",
                r"tell your story walking|lose (?:our|my|this) number",
                r"(?:can|could|will|'d rather|would rather) (?:well |happily |gladly |easily )?do without (?:your|you|that|this)(?: \w+)? ?(?:custom|business|kind|sort|money|likes?|customers?|attitude)\b|do without (?:you|your custom)\b",
                r"your (?:kind|sort|type) of (?:custom(?:er)?s?|business|people)\b",
                r"(?:don't|do not|never) (?:need|want) (?:your|customers like|people like|clients like|guests like|your kind of) ?(?:money|custom|business|you|kind|sort)?\b(?: (?:that|this) bad(?:ly)?| anyway| thanks)?(?=[.!,]|$)",
                r"you need us more than we need you",
                r"(?:nobody|no one)(?:'s| is| was)? (?:forcing|making|asking|begging|keeping) you to (?:stay|use|buy|shop|come|book|live|be here|read)\b",
                r"(?:who|nobody)(?:'s| is) stopping you(?=[?.!,]|$)|nobody(?:'s| is) keeping you\b",
                r"(?:doing|do) us (?:all )?an? (?:huge |big |massive )?favou?r (?:by|if you) (?:cancel\w*|leav\w+|go\w*|mov\w+)",
                r"(?:opening|open|pop|crack open) (?:a bottle|the champagne|the bubbly)[^.!?\n]{0,40}\b(?:day|when|once) you\b|(?:celebrate|throw a party|dance) (?:the day|when) you (?:leave|go|move|cancel)",
                r"(?:pack your (?:bags|things|stuff)|there's the door|the door(?:'s| is) (?:over there|that way)|you know where the door is|mind the door on your way|don't let the door)\b",
                r"(?:go|take your (?:custom|business|money|moaning)|try your luck|shop|complain) (?:and )?(?:bother|annoy|pester|waste|torture|plague) (?:somebody|someone|another|some other)\b",
                r"(?:my|our) (?:house|shop|kitchen|salon|club|garage|place|school), (?:my|our) rules\b",
                r"because (?:i|we) said so\b",
                r"(?:don't|do not) (?:have to|need to|owe you) (?:explain|justify|answer) (?:myself|ourselves|to)? ?(?:to )?(?:you|the likes of|people like|anybody|anyone)\b",
                r"complain to (?:who(?:m)?ever|anybody|anyone|who) you (?:want|like|please)\b",
                r"(?:this|it)(?:'s| is) (?:support|a (?:shop|helpdesk|help desk|business|bank|hotel|school)|customer service),? not (?:therapy|a (?:charity|therapist|playground|creche|nursery|circus|babysitting))",
                r"(?:please |kindly )?do the needful yourself\b",
                r"you are (?:a )?customer,? not (?:the |a )?(?:king|queen|god|boss)\b",
                r"(?:haven't|have not|ain't|no|don't have|have no|nobody has|nobody's) (?:got )?(?:the |any )?time (?:for|to read) (?:this|your|all (?:this|that|of this)|such|games|drama|nonsense)\b(?: (?:nonsense|rubbish|drama|moaning|games|today))?",
                r"(?:can't|cannot|couldn't|can not) be (?:bothered|arsed) (?:with|to|any)\b",
                r"get to the point(?=[.!]|$)|^tl;?dr\b",
            ),
            reach="clause",
            unless=r"sorry|apolog\w+|thank\w*|please (?:go|run) along|no need to|you don't need to (?:answer|explain)|we (?:can't|cannot) be bothered by|need (?:your )?business (?:name|address|card|number)",
        ),
        hits=(
            "[[Jog on, mate]].",
            "[[We can do without your custom]].",
            "[[Your kind of customer is not wanted here]].",
            "[[You need us more than we need you]].",
            "[[Nobody is forcing you to stay]].",
            "[[Honestly you'd do us a favour by cancelling]].",
            "[[My house, my rules]].",
            "[[Because I said so]].",
            "[[Complain to whoever you like]].",
            "[[You are customer, not the king]].",
            "[[I haven't got time for this nonsense]].",
        ),
        near_misses=(
            "The door is always open for you, and the coffee is on us.",
            "Run along the left side of the hall and you will see it.",
            "We don't need your passport again.",
            "You can do without the second cable.",
            "You would do us a favour if you sent a photo, thank you.",
            "What sort of business do you run?",
            "By Friday the pears will be gone.",
            "We label the bags so that they don't get lost.",
            "Their price is so low that we couldn't beat it.",
            "You don't have to explain anything, we will refund it.",
        ),
    ),
)
