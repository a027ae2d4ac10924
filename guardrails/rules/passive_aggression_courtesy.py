"""Courtesy that is none: it announces an insult ("with respect"), or makes fine fun of the reader."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern
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
            r"no offen[cs]e(?:,? but| intended| meant)?|(?:please )?don't take (?:this|it) (?:the wrong way|personally)|(?:i'm|i am)? ?(?:just|only|merely) (?:saying|sayin'?|being honest)(?= ?[.,!;)]|$)|not to be (?:rude|difficult|funny|harsh|blunt|that person|mean)|(?:let me|i'll|i will|i have to|i must|to) be (?:brutally|perfectly|quite|completely|totally|very|absolutely|really|blunt|frank|brutally honest|honest with you|perfectly honest|quite honest)(?: (?:honest|frank|blunt|clear))?(?= ?[,:;.]| with you| because| here)|to put it (?:bluntly|mildly|politely|nicely|charitably|kindly)|(?:quite |very )?(?:frankly|bluntly)(?= ?[,:;])|i'll be (?:honest|frank|blunt)(?= ?[,:;.]| because| with)",
            unless=WARM
            + r"|our (?:own )?(?:fault|mistake|side|end)|(?:we|i) (?:did|were|was|should|made|failed|let|got|have not|haven't|don't know|do not know)|to be quite honest,? (?:i|we)|none taken|no offen[cs]e taken",
            leans=True,
        )
        + pattern(
            r"(?:as|with) (?:gently|kindly|politely|nicely|respectfully|charitably) as (?:i|possible|one) ?(?:can)?|i say this with (?:love|kindness|respect)|(?:nothing personal|it's not personal|don't take it personally|bless)(?= ?[,.;)]|$)",
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
            r"(?:and |even |if anything |frankly )*(?:(?:that's|that is|this is|that was|it's|it is)(?: me| us)?(?: already| just| only| still)?|(?:i'm|i am|we're|we are)(?: already| just| only| still)?|and (?:me|us)) (?:being|putting it) (?:very |quite |rather |more than |extremely |fairly )?(?:generous|polite|politely|kind|kindly|charitable|charitably|nice|nicely|diplomatic|lenient|mild|mildly|gentle|gently|courteous|tactful)(?: about (?:it|this|you)| here| with (?:you|it))?(?={end})"
            r"|(?:to (?:put|say) (?:it|that) (?:mildly|kindly|politely|charitably|gently)|to be (?:charitable|generous|kind|polite) (?:about it|about you|to you|here)|(?:putting|and i put) (?:it|that) (?:mildly|kindly|politely|charitably))(?={end})"
            r"|calling (?:it|this|that|your){~3} (?:a |an )?[\w-]+ (?:is|would be) (?:(?:very|quite|rather|more than|far too) )?(?:generous|kind|charitable|polite)(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|we (?:were|fell|got)|our (?:fault|mistake|service)|for us\b",
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
            r"(?<![a-z0-9][ ])(?:and |so |but )?(?:i|we) (?:do |very much |can only |would |also )?trust(?: that)? (?:this|the|that|it|they|your|our|there|no|by|next|in|from|five|six|two|three|four|ten|\d+|(?:you(?:'ve| have| are|'re| were|'ll now| will now| enjoyed| found| can now| can see| appreciate| understand| see)))\b(?!{~3} to\b)",
            unless=r"sorry|apolog\w+|thank\w*|password|certificate|device|computer|browser|people|team|results?",
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
            r"\bgently (?:say|suggest|ask|remind|point|raise|encourage|note|observe|add|hint|explore\w*|mention\w*)\b|(?:mention|say|raise|bring up|add) (?:it|this|that) only (?:because|since|as)|only (?:mention|raise|add|bring it up|say) (?:it|this|that)? ?(?:because|since)|draw(?:ing)? no conclusion|(?:i'd|i would|we'd|we would|may i|might i|i might|i must|we must|i should|let me|we should)(?: also| just| only| merely)? (?:point out|remind you|draw your attention)\b|(?:would|must|might|may) (?:i )?draw your attention",
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
            r"(?:in (?:all )?fairness(?! to (?:you|him|her|them)\b)(?: to)?|on the (?:bright|plus|sunny) side|pro tip|top tip|hot tip|fun fact|just for visibility|in an ideal world|(?<![a-z0-9][ ])to be fair(?! to\b)|far be it from|at the risk of (?:repeating|stating|sounding|being))\b",
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
            r"(?:admires?|admirabl[ey]|imaginations?|imaginative|eloquen(?:t|tly|ce)|vividly|vivid|masterpiece|fascinating|memorable|instructive|illuminating|heartfelt|poetic|lyrical|gripping|riveting|stirring|spirited|entertaining|amus(?:ed|ing)|hilarious|inventive|ingenious|theatrical|operatic|a tour de force|collected works)\b",
            unless=GUILTY
            + r"|\bwe\b|\bour\b|please|condolences|love|children|class|kids|course|books?|plays?|workshop|tour|exhibit\w*|garden|museum|poems?|poets?|films?|music|speech|ceremony|party",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:somewhat|rather|a little|a bit|slightly|faintly|mildly|quite|a touch|more than a little) (?:odd|strange|rich|curious|surprising|ironic|convenient|optimistic|ambitious|dramatic|excessive|premature|presumptuous|unreasonable|unfair|harsh|hasty|disappointing|unkind|misleading|generous|touching|impressive|remarkable|telling|predictable|late in the day|hopeful|particular|precious|emotional|tiresome|wearing|tedious)\b",
            unless=GUILTY + r"|\bwe\b|\bour\b|please|i was|i am|i'm",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:^|,|;|that|as|if|when|what|because|unless|before|but|and|where|how) ?\bone (?:would|might|must|can only|has to|ought|does not|doesn't|cannot|can't|always|rather|hardly|scarcely|learns|reads|opens|signs|books|buys|pays)\b(?! (?:be|work|fit|do|arrive|come|cost|go|expect)\b)",
            unless=GUILTY
            + r"|(?:which|this|that|new|another|blue|the|old|first|second|other|last|next|wrong|right) one\b|\?|hope|\bnot what one",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:by magic|mysteriously|miraculously|abracadabra|fairies|poltergeist|witchcraft|telepath(?:y|ic|ically|s|ists?)?|clairvoyan(?:ts?|ce|tly)|psychic|gremlins?|spoilt|spoiled (?:child|brat)|how (?:very )?convenient|conveniently (?!located|placed|near)\w+)\b",
            unless=GUILTY
            + r"|\bwe\b|\bour\b|\bus\b|please|tours?|book|novel|film|movie|games?|show|tricks?|museum|halloween|costumes?|guest|milk|food|ballot",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:good|nice|great|lovely|comforting|reassuring|heartening|touching) to (?:know|see|learn|read) (?:that )?(?:your|we|how|what|so|somebody|someone|nobody|my|our)\b|(?:forgive|excuse|pardon) (?:me|us|my|our)(?: for| if| but)? (?:saying|asking|not|if|but|thinking|assuming|wondering|the (?:laugh|smile))\b",
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
