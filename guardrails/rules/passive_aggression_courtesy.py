"""Courtesy that is none: it announces an insult ("with respect"), or makes fine fun of the reader."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.passive_aggression import GUILTY, WARM

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.with-respect",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The phrase announces an insult; the sentence is stronger without it.",
        find=pattern(
            r"with(?: all| the)?(?: (?:due|greatest|utmost|all|the greatest|much|the utmost))?(?: due)? respect(?! ?,? ?(?:[a-z]\. ?)?(?:[a-z' -]{2,30})?$)(?= ?[,.;-]| (?:sir|madam|but|i|we|the|you|it|this|that|mr|mrs|ms)\b)",
            unless=r"treat\w*|speak\w*|handle|with respect (?:to|and|for)|deserve|each other|dignity|were (?:not )?(?:met|treated)|spoken|dealt",
            leans=True,
        )
        + pattern(
            either(
                r"no offen[cs]e(?:,? but| intended| meant)?",
                r"(?:please )?don't take (?:this|it) (?:the wrong way|personally)",
                r"(?:i'm|i am)? ?(?:just|only|merely) (?:saying|sayin'?|being honest)(?= ?[.,!;)]|$)",
                r"not to be (?:rude|difficult|funny|harsh|blunt|that person|mean)",
                r"(?:let me|i'll|i will|i have to|i must|to) be "
                + one_of(
                    r"brutally|perfectly|quite|completely|totally|very|absolutely|really|blunt|frank|brutally honest",
                    r"honest with you|perfectly honest|quite honest",
                )
                + r"(?: (?:honest|frank|blunt|clear))?(?= ?[,:;.]| with you| because| here)",
                r"to put it (?:bluntly|mildly|politely|nicely|charitably|kindly)",
                r"(?:quite |very )?(?:frankly|bluntly)(?= ?[,:;])",
                r"i'll be (?:honest|frank|blunt)(?= ?[,:;.]| because| with)",
            ),
            unless=WARM
            + r"|our (?:own )?(?:fault|mistake|side|end)|(?:we|i) (?:did|were|was|should|made|failed|let|got|have not|haven't|don't know|do not know)|to be quite honest,? (?:i|we)|none taken|no offen[cs]e taken",
            leans=True,
        )
        + pattern(
            either(
                r"(?:as|with) (?:gently|kindly|politely|nicely|respectfully|charitably) as (?:i|possible|one) ?(?:can)?",
                r"i say this with (?:love|kindness|respect)",
                r"(?:nothing personal|it's not personal|don't take it personally|bless)(?= ?[,.;)]|$)",
            ),
            unless=r"personal (?:data|details)|god bless|if you|good bless",
        ),
        hits=(
            "[[With all due respect]], the rule is not new.",
            "[[No offence, but]] the manual has pictures.",
            "[[Quite frankly]], we are busy.",
            "The plug goes in the wall, [[just saying]].",
        ),
        near_misses=(
            "The cage is ready on Monday. With respect, J. Moreau",
            "With respect to your second question, yes.",
            "Everybody here should be treated with respect.",
            "Frankly, we should have called you sooner, and I am sorry.",
            "No offence taken!",
        ),
    ),
    Rule(
        id="passive_aggression.being-generous",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that you think worse of them than you say; leave it out.",
        find=pattern(
            either(
                r"(?:and |even |if anything |frankly )*"
                + one_of(
                    r"(?:that's|that is|this is|that was|it's|it is)(?: me| us)?(?: already| just| only| still)?",
                    r"(?:i'm|i am|we're|we are)(?: already| just| only| still)?",
                    r"and (?:me|us)",
                )
                + r" (?:being|putting it) (?:very |quite |rather |more than |extremely |fairly )?"
                + one_of(
                    r"generous|polite|politely|kind|kindly|charitable|charitably|nice|nicely|diplomatic|lenient|mild",
                    r"mildly|gentle|gently|courteous|tactful",
                )
                + r"(?: about (?:it|this|you)| here| with (?:you|it))?(?={end})",
                one_of(
                    r"to (?:put|say) (?:it|that) (?:mildly|kindly|politely|charitably|gently)",
                    r"to be (?:charitable|generous|kind|polite) (?:about it|about you|to you|here)",
                    r"(?:putting|and i put) (?:it|that) (?:mildly|kindly|politely|charitably)",
                )
                + r"(?={end})",
                r"calling (?:it|this|that|your){~3} (?:a |an )?[\w-]+ (?:is|would be) (?:(?:very|quite|rather|more than|far too) )?"
                + r"(?:generous|kind|charitable|polite)(?={end})",
            ),
            unless=GUILTY + r"|we (?:were|fell|got)|our (?:fault|mistake|service)|for us\b",
        ),
        hits=(
            "It took you nine days to answer, [[and that's us being charitable]].",
            "Your form is untidy, [[to put it mildly]].",
            "[[I'm being polite here]].",
            "[[Calling it a question would be generous]].",
        ),
        near_misses=(
            "That is very generous of you.",
            "You are being kind, and we still let you down.",
            "It was our mistake, and a bad one, to put it mildly.",
        ),
    ),
    Rule(
        id="passive_aggression.trusting",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Trust that is announced reads as a warning; say what you ask for, or what is so.",
        find=pattern(
            r"(?<![a-z0-9][ ])(?:and |so |but )?(?:i|we) (?:do |very much |can only |would |also )?trust(?: that)? "
            + one_of(
                r"this|the|that|it|they|your|our|there|no|by|next|in|from|five|six|two|three|four|ten|\d+",
                r"(?:you(?:'ve| have| are|'re| were|'ll now| will now| enjoyed| found| can now| can see| appreciate| understand| see))",
            )
            + r"\b(?!{~3} to\b)",
            unless=GUILTY + r"|password|certificate|device|computer|browser|people|team|results?",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[I trust that this time the gate will be shut]].",
            "[[We trust you are now better acquainted with the timetable]].",
            "The key is under the mat, [[and I trust the walk did you good]].",
        ),
        near_misses=(
            "I trust the engineers to find it.",
            "A firm that I trust will come on Monday.",
            "We trust this certificate; please install it.",
            "I trust you will send me the signed copy.",
        ),
    ),
    Rule(
        id="passive_aggression.gently",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Announced as gentle, or as a mere mention, a reproach is only heard the louder.",
        find=pattern(
            either(
                r"\bgently (?:say|suggest|ask|remind|point|raise|encourage|note|observe|add|hint|explore\w*|mention\w*)\b",
                r"(?:mention|say|raise|bring up|add) (?:it|this|that) only (?:because|since|as)",
                r"only (?:mention|raise|add|bring it up|say) (?:it|this|that)? ?(?:because|since)",
                r"draw(?:ing)? no conclusion",
                r"(?:i'd|i would|we'd|we would|may i|might i|i might|i must|we must|i should|let me|we should)(?: also| just| only| merely)? "
                + r"(?:point out|remind you|draw your attention)\b",
                r"(?:would|must|might|may) (?:i )?draw your attention",
            ),
            unless=r"sorry|apolog\w+|press|shake|wipe|pull|date|appointment"
            + r"|your favour|you(?:'re| are) (?:due|owed)|we owe",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[I would gently suggest that the lid goes on first]].",
            "[[I mention it only because the file is rather thick]].",
            "[[I'd point out that the gate was open all night]].",
        ),
        near_misses=(
            "I only mention it because it changes the price in your favour.",
            "Press the lid down gently and say when it clicks.",
            "Let me remind you of your appointment on Monday.",
            "Only mention the number, and they will know what to do.",
        ),
    ),
    Rule(
        id="passive_aggression.in-fairness",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The cheerful turn makes light of what the reader came to say.",
        find=pattern(
            one_of(
                r"in (?:all )?fairness(?! to (?:you|him|her|them)\b)(?: to)?",
                r"on the (?:bright|plus|sunny) side",
                r"pro tip|top tip|hot tip|fun fact|just for visibility|in an ideal world",
                r"(?<![a-z0-9][ ])to be fair(?! to\b)",
                r"far be it from",
                r"at the risk of (?:repeating|stating|sounding|being)",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|\bwe (?:got|were|should|made)|you(?:'re| are) right|our fault",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[In fairness to the oven]], it was switched off.",
            "[[On the bright side]], you now know the way.",
            "[[Pro tip]]: open the box before you weigh it.",
        ),
        near_misses=(
            "In fairness to you, the notice was very small.",
            "To be fair to the driver, he had been given the wrong street.",
            "In fairness, we should have rung you first.",
            "The bright side of the cloth goes up.",
            "We want to be fair to all of our guests.",
        ),
    ),
    Rule(
        id="passive_aggression.grand-manner",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Fine words for a plain trouble make fun of it; say it as you would across a counter.",
        find=pattern(
            one_of(
                r"admires?|admirabl[ey]|imaginations?|imaginative|eloquen(?:t|tly|ce)|vividly|vivid|masterpiece",
                r"fascinating|memorable|instructive|illuminating|heartfelt|poetic|lyrical|gripping|riveting",
                r"stirring|spirited|entertaining|amus(?:ed|ing)|hilarious|inventive|ingenious|theatrical|operatic",
                r"a tour de force|collected works",
            )
            + r"\b",
            unless=GUILTY
            + r"|\bwe\b|\bour\b|please|condolences|love|children|class|kids|course|books?|plays?|workshop|tour|exhibit\w*|garden|museum|poems?|poets?|films?|music|speech|ceremony|party",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:somewhat|rather|a little|a bit|slightly|faintly|mildly|quite|a touch|more than a little) "
            + one_of(
                r"odd|strange|rich|curious|surprising|ironic|convenient|optimistic|ambitious|dramatic|excessive",
                r"premature|presumptuous|unreasonable|unfair|harsh|hasty|disappointing|unkind|misleading|generous",
                r"touching|impressive|remarkable|telling|predictable|late in the day|hopeful|particular|precious",
                r"emotional|tiresome|wearing|tedious",
            )
            + r"\b",
            unless=GUILTY + r"|\bwe\b|\bour\b|please|i was|i am|i'm",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:^|,|;|that|as|if|when|what|because|unless|before|but|and|where|how) ?\bone "
            + one_of(
                r"would|might|must|can only|has to|ought|does not|doesn't|cannot|can't|always|rather|hardly",
                r"scarcely|learns|reads|opens|signs|books|buys|pays",
            )
            + r"\b(?! (?:be|work|fit|do|arrive|come|cost|go|expect)\b)",
            unless=GUILTY
            + r"|(?:which|this|that|new|another|blue|the|old|first|second|other|last|next|wrong|right) one\b|\?|hope|\bnot what one",
            reach="clause",
            leans=True,
        )
        + pattern(
            one_of(
                r"by magic|mysteriously|miraculously|abracadabra|fairies|poltergeist|witchcraft",
                r"telepath(?:y|ic|ically|s|ists?)?",
                r"clairvoyan(?:ts?|ce|tly)|psychic|gremlins?|spoilt|spoiled (?:child|brat)",
                r"how (?:very )?convenient",
                r"conveniently (?!located|placed|near)\w+",
            )
            + r"\b",
            unless=GUILTY
            + r"|\bwe\b|\bour\b|\bus\b|please|tours?|book|novel|film|movie|games?|show|tricks?|museum|halloween|costumes?|guest|milk|food|ballot",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:good|nice|great|lovely|comforting|reassuring|heartening|touching) to (?:know|see|learn|read) (?:that )?"
                + r"(?:your|we|how|what|so|somebody|someone|nobody|my|our)\b",
                r"(?:forgive|excuse|pardon) (?:me|us|my|our)(?: for| if| but)? (?:saying|asking|not|if|but|thinking|assuming|wondering|the (?:laugh|smile))\b",
            ),
            unless=GUILTY + r"|please|\?|glad|from you|working|back|well|better|enjoy\w*|mistake|delay|late",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[The drawing of the leak was vivid]].",
            "[[That is a touch optimistic]].",
            "It is up the stairs, [[as one hardly needs to be told]].",
            "[[Perhaps a poltergeist moved the cone]].",
            "[[It is heartening to know that somebody read the poster]].",
        ),
        near_misses=(
            "It is a little unfortunate that the two dates clash.",
            "The children loved the vivid masks.",
            "We were a little optimistic, and I am sorry.",
            "The blue one would fit.",
            "A brass band is not what one expects behind a library door.",
            "It is good to know that you are better.",
            "Please forgive me for not writing sooner.",
        ),
    ),
)
