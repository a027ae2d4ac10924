"""What it cost us, handed to the reader like a bill: favours, martyrdom, ingratitude, "I am not your butler"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.passive_aggression import GUILTY

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.martyr",
        family="passive_aggression",
        severity=Severity.WARN,
        why="What it cost you is handed to the reader as a bill; help needs no price tag.",
        find=pattern(
            either(
                r"(?:this|that) (?:is|was) (?:all )?the thanks\b",
                r"after (?:everything|all) (?:that )?(?:we|i|he|she|they)(?:'ve| have|'s| has)?(?: all)? (?:did|done) for (?:you|your)\b",
                r"(?:i|we)(?:'ve| have)?(?: already| even)? (?:skipped|missed|gave up|given up|cancelled|sacrificed) (?:my|our) (?:\w+ )?"
                + r"(?:lunch|dinner|break|holiday|evening|weekend|tea|supper|day off|bus|train|sleep)\b",
            ),
            unless=r"sorry for|apolog\w+|glad|happy|pleasure|worth it",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:have|has|having|got)(?: our| their| own)? (?:homes|families|a home|a family|children|kids|lives|beds) "
                + r"(?:of (?:our|their) own )?to (?:go to|feed|get (?:home|back) to|look after|see|go home to)\b",
                r"(?:past|after|beyond) the end of my (?:shift|day|working day)\b",
                r"(?:in|on) (?:my|our) own time\b",
                r"out of my own pocket\b",
            ),
            unless=r"glad|happy|pleasure|you have|you've|if you",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:my|our) "
                + one_of(
                    r"people|guys|lads|girls|crew|staff|team|drivers?|men|boys|volunteers?|engineers?|cooks?|chefs?",
                    r"nurses?|mechanics?",
                )
                + r" "
                + one_of(
                    r"worked|stood|waited|stayed|drove|came in|gave up|spent|got up|sat|skipped|were up|walked|carried",
                    r"scrubbed",
                )
                + r"\b[^.?!\n]{2,60}"
                + one_of(
                    r"for you|and (?:you|this|not|all)|while (?:you|your)",
                    r"on (?:his|her|their) (?:own|day|knees|birthday)",
                ),
                r"(?:been )?on my feet since\b",
                r"we (?:are|have) (?:only )?(?:\d|two|three|four|five) staff for\b",
                r"(?:i've|i have|we've|we have|we did have|with) (?:got )?(?:a|another|over|about )?"
                + r"(?:\d+|two hundred|forty|fifty|sixty|a hundred|hundreds of|dozens of|a pile of) (?:other |more )?"
                + one_of(
                    r"tickets|loaves|calls|orders|patients|e-?mails|people|families|jobs|parcels|guests|passengers",
                    r"tables|covers|deliveries|messages|customers",
                )
                + r" (?:to|waiting|behind you)\b",
            ),
            unless=GUILTY + r"|refund|glad|happy|pleasure|same",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[My crew worked till midnight for you]].",
            "[[I've been on my feet since dawn]].",
            "[[We are three staff for 200 goats]].",
            "[[I've got 90 orders to bake]].",
            "[[I drove it over myself and this is the thanks]].",
            "[[I gave up my lunch for your call]].",
            "[[The crew have families to feed as well]].",
            "[[I stayed past the end of my shift]].",
        ),
        near_misses=(
            "We are two for the whole ward, so please ring after ten.",
            "We have 30 guests waiting for the same lift, and all of you get a refund.",
            "I know you have children to look after, so I will come to you.",
            "I missed my bus and was glad to, because we found the ring.",
            "Thank you for all you have done for us.",
        ),
    ),
    Rule(
        id="passive_aggression.favour-done",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A favour that is counted out asks for thanks and gets none.",
        find=pattern(
            either(
                r"for which (?:i|we)(?:'ve| have)? (?:haven't|not|have not|didn't|won't) (?:charged?|billed?)",
                r"(?:although|though|even though) (?:i|we) (?:didn't|don't|needn't|did not|do not|was under no|were not obliged)(?: have| need)?(?: to)?{end}",
                r"{...60}for you,? (?:this time|since you|as you(?! (?:asked|wished|requested)))\b",
                r"taken the liberty",
                r"(?:another|most) (?:\w+ )?(?:shops?|makers?|firms?|companies|company|landlords?|garages?|people|agents?|sellers?|hosts?) "
                + r"(?:would|might|could)(?: have|'ve)? (?:charge\w*|billed|kept|thrown|made you|said no|hung up|sent you)\b",
            ),
            unless=r"sorry|apolog\w+|book|reserve|order",
            reach="clause",
            leans=True,
        ),
        hits=(
            "You left at noon, [[for which we haven't charged]].",
            "[[I have added up the column for you this time]].",
            "[[Another garage would have charged you for the look]].",
        ),
        near_misses=(
            "We have booked it for you as you asked.",
            "I have moved it for you, and I am sorry for the trouble.",
            "Another company makes the filter.",
        ),
    ),
    Rule(
        id="passive_aggression.ingratitude",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Listing what one has borne asks for thanks, and gets resentment.",
        find=pattern(
            r"(?:not|without|never|wasn't|weren't|isn't|aren't|didn't|nor|hardly|if there's|if there is)(?: \w+){0,2} so much as (?:an?|one)\b",
            unless=GUILTY + r"|\b(?:we|i) (?:failed|should)",
            reach="clause",
        )
        + pattern(
            r"(?:i|we|he|she|they)\b[^.!?\n]{0,30}(?:sat|stood|waited|waiting|standing|sitting|stand|sit|wait)(?: [\w'-]+){0,8} like "
            + r"(?:an? |some |right )?(?:absolute |complete |right |proper )?"
            + r"(?:idiots?|lemons?|mugs?|fools?|eejits?|muppets?|plums?|clowns?)\b",
            unless=GUILTY,
            reach="clause",
        )
        + pattern(
            either(
                r"(?:nobody|no one|not one|not a (?:single )?\w+|none)(?: [\w'-]+){0,6} "
                + r"(?:complained|rang|asked|found|told|said|mentioned|thought|objected|minded|spoken)\b[^.!?\n]{0,40}"
                + one_of(
                    r"until (?:you|yourself|now)",
                    r"in (?:all (?:my|our) |over )?(?:[\w-]+ ){0,2}years",
                )
                + r"\b",
                r"never (?:been|seen|met|known|heard|had)\b[^.!?\n]{3,60} in (?:all (?:my|our) |over |my |our )?(?:[\w-]+ ){1,2}years\b",
            ),
            unless=GUILTY + r"|\bthat (?:valve|part)|until now we",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we) (?:had|have|'ve|'d)(?: got)? nothing (?:else|better) (?:on|to do|going on|planned)\b",
                r"(?:it's |its |is )?only my (?:time|mortgage|job|weekend|evening|living|day off|sunday|back)\b",
                r"(?:i|we)(?:'ve| have)? got (?:an? )?(?:boat|mortgage|wages)s? to pay\b",
                r"(?:isn't|aren't|not) (?:exactly )?(?:free|cheap),? you know\b",
                r"we're only volunteers\b",
                r"(?:his|her|my|our) (?:back|knee|nerves) (?:is|are) (?:much better|fine),? (?:now,? )?thank you\b",
            ),
            unless=r"sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:minutes?|hours?|days?|evenings?|weekends?|time|years?|morning|afternoon)(?: of (?:my|our) (?:life|lives|time))?,? "
                + r"(?:that |which )?(?:i|we) (?:won't|will not|'ll never|will never|shan't) (?:be )?(?:see|get|have|getting) (?:again|back)\b",
                r"(?:the|dubious) (?:pleasure|honou?r|privilege|joy) of "
                + one_of(
                    r"drying|cleaning|scrubbing|waiting|listening|reading|explaining|repeating|washing|paying",
                    r"your (?:arrival|company|message|letter)",
                )
                + r"\b",
            ),
            unless=GUILTY + r"|hav(?:e|ing) you",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:she|he|who|colleague|(?:my|our) \w+)\b[^.!?\n]{0,40}(?:went home|left|was|ended up) (?:in tears|in floods|shaking)\b",
                r"every (?:call|e-?mail|message|letter|reminder|time you)[^.!?\n]{0,20}(?:takes|ties up|keeps) (?:me|us|him|her|a|one|somebody|someone)\b",
                r"(?:it )?just means (?:i'm|we're|i am|we are)\b[^.!?\n]{0,50}(?:instead of|rather than)\b",
            ),
            unless=GUILTY + r"|\byou(?:'re| are| were)\b|your (?:daughter|son|child|mother|wife|husband)",
            reach="clause",
        ),
        hits=(
            "[[We painted it all night and not so much as a biscuit]].",
            "[[I stood at the dock like a lemon]].",
            "[[Nobody had complained about the bell until you]].",
            "Take all week, [[I had nothing else on]].",
            "[[That was an hour I won't get back]].",
            "[[I had the pleasure of scrubbing it]].",
            "[[Our porter went home in tears]].",
        ),
        near_misses=(
            "The baby was crying in the background, so I did not catch the number.",
            "We sent not so much as a card, and I am sorry.",
            "Nobody complained of the noise, but we will check it.",
            "I had the pleasure of meeting your aunt.",
            "We have had nothing else booked in that week.",
        ),
    ),
    Rule(
        id="passive_aggression.not-your-butler",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Saying what you are not tells the reader that they asked too much.",
        find=pattern(
            one_of(
                r"(?:am|are|is|'m|'re|'s|was|were|be) (?:not|hardly|no)",
                r"isn't|aren't|ain't|am not|not running",
            )
            + r" (?:an? |your |the |my )?(?:\w+ )?"
            + one_of(
                r"hobby|pastime|charity|mind reader|museum|babysitters?|circus|zoo|playground|kindergarten|nursery",
                r"therapist|counsell?or|secretary|taxi|butler|fairy|magicians?|wizards?|fan club|petting zoo",
                r"marriage bureau|removal firm|laundry|dating agency|lost property|detective agency|fortune teller",
                r"soup kitchen|hotel",
            )
            + r"\b(?! (?:that|which|account|error|charge|fee|booking|reservation))",
            unless=GUILTY + r"|\?|please|\bregistered\b|enjoy",
            reach="clause",
        )
        + pattern(
            r"(?:cry|crying|cries|cried|whimpering|sob|sobbing|weep|weeping)\b",
            unless=GUILTY
            + r"|bab(?:y|ies)|daughter|son|child|children|pupp(?:y|ies)|cats?|dogs?|kids?|lambs?|\bi\b|far cry|\bshe\b|\bhe\b|toddler|little|crying out|battle|town cri",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"your (?:hurt )?feelings (?:are|about|on|will|do|don't|won't|matter)\b",
                r"your (?:\w+ )?"
                + one_of(
                    r"imagination|indignation|outrage|displeasure|optimism|arithmetic|eloquence|ego|palate|persistence",
                    r"insistence",
                )
                + r"\b",
                r"not to be (?:impolite|rude|unkind|harsh|funny),? but\b",
                r"(?:wouldn't|would not|don't|do not) (?:hold (?:out (?:much|a lot of) hope|my breath|your breath))\b",
                r"seems? to be some confusion (?:at|on|your|in) ",
            ),
            unless=GUILTY + r"|\?|understand|respect|appreciate|share",
            reach="clause",
        ),
        hits=(
            "[[I am not your babysitter]].",
            "[[There is no use crying over a scratched lid]].",
            "[[Your feelings about the paint are noted in the file]].",
            "The beam is strong, [[as is your imagination]].",
        ),
        near_misses=(
            "This is not a hotel booking.",
            "The baby cried a little and then slept.",
            "We understand your feelings about the change.",
            "It is not a charity: the shop is a registered charity's neighbour, please ask there.",
        ),
    ),
)
