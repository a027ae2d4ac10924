"""Saying the opposite of what is meant. Here: feelings that are feigned: mock praise, thanks, surprise, cheer, agreement.

The family's other files, by how the hurt is built:

- `sarcasm_questions.py`: questions that want no answer.
- `sarcasm_ridicule.py`: what the reader says or wants is made to look absurd.
- `sarcasm_jeers.py`: a jeer of a word or a sign: titles, tags, scare quotes, emoji.
- `sarcasm_sayings.py`: stock jeers: disbelief, slow applause, false pity, "you again".
"""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

RULES: tuple[Rule, ...] = (
    Rule(
        id="sarcasm.mock-praise",
        family="sarcasm",
        severity=Severity.WARN,
        why="Praise that means its opposite reads as contempt; say plainly what went wrong.",
        find=pattern(
            either(
                r"how (?!"
                + r"(?:very )?(?:good|kind|nice|thoughtful|generous|lovely) of you to (?:bring|return|send|let|tell|remember|think|ask|offer|keep|call in|come)"
                + r")(?:very |truly |utterly |terribly )?"
                + one_of(
                    r"good|kind|nice|lovely|wonderful|charming|delightful|thoughtful|generous|refreshing|marvellous",
                    r"brave|exciting|touching|sweet|clever|modern|original|dreadful|awful|tragic",
                )
                + r" (?:of you|to (?:see|hear|find|have|learn|know|read|get|meet)|for you)\b",
                r"(?:love|adore|admire|enjoyed) (?:the|your|this) "
                + one_of(
                    r"persistence|confidence|energy|attitude|optimism|logic|drama|irony|cheek|nerve|timing|imagination",
                    r"certainty|sarcasm|capitals|punctuation|tone|bit where|part where|idea that|assumption",
                )
                + r"\b",
            ),
            unless=r"thank\w*|say so|sorry|from you|know how",
            reach="clause",
        )
        + pattern(
            r"(?:nice|good|great|kind|lovely|sweet|big) of {you} to (?:finally|at last|eventually|even)(?: get around to)?"
        )
        + pattern(
            r"(?:bravo|slow clap|golf clap|\*claps?\*|top marks|full marks|gold star|nice try)", where="whole"
        )
        + pattern(
            r"(?:have|want|like|expect(?:ing)?) a (?:medal|cookie|biscuit|trophy|round of applause)(?: for that)?"
        )
        + pattern(
            r"(?:your|all that|such) (?:vast|infinite|immense|superior|evident|obvious|considerable|extensive|unrivalled|boundless"
            r"|profound|deep|great|amazing|incredible|extraordinary|expert) (?:wisdom|knowledge|expertise|intellect|insights?"
            r"|intelligence|brain|technical (?:knowledge|skills?|expertise)|legal (?:knowledge|expertise|training)|mind)"
        )
        + pattern(
            r"(?:since|as|because|if|seeing as) you"
            + one_of(
                r"(?:'re| are) (?:clearly|obviously|such|evidently|so)(?: an?| the| much)? (?:{expert}|cleverer|smarter|clever|smart|all[- ]knowing)",
                r" know (?:so much |clearly |obviously )?(?:better|best)",
            )
            + r"(?= ?[,.!?])"
        )
        + pattern(
            r"(?:congrats|congratulations),? (?:you(?:'ve)? (?:won|win|managed|broke|found|discovered|figured)|on (?:finally|managing|breaking|ignoring|missing|reading|discovering|losing))",
            reach="clause",
            unless=r"\b(?:bug|glitch|typo|thank\w*|prize|voucher|raffle|hid)\b",
        )
        + pattern(
            r"you have (?:a|such a|quite a|a real) (?:knack|talent|gift|flair) for (?:miss|misunderstand|los|ignor|complain|justify|exaggerat|break|forgett|blam|argu|avoid)\w{0,4}ing"
        )
        + pattern(
            r"(?:great|nice|fine|lovely|(?:a )?(?:hell|heck) of a|funny|some|what a|charming|wonderful|brilliant|interesting) way to (?:start|treat|thank|talk|speak|say|do business|end|show|begin|greet|repay|ask)\b",
            unless=r"sorry|apolog\w+|love|(?:is|be) a (?:good|great|nice|fun|lovely|fine) way|would be|\?",
            reach="clause",
        ),
        hits=(
            "[[Hell of a way to thank a plumber]].",
            "[[Lovely way to start my week]].",
            "[[How wonderful to see such faith in our tape]].",
            "[[Love the capitals]].",
            "[[Nice of you to finally]] send the form.",
            "[[How kind of you to notice]], after only three reminders.",
            "[[Bravo]]. The box was empty because you emptied it.",
            "We bow to [[your infinite wisdom]] on printers.",
            "[[Since you're such an expert]], tell us.",
            "[[You have a knack for losing]] receipts.",
        ),
        near_misses=(
            "Congratulations, you found a bug that hid from us for three years.",
            "How nice of you to bring it back.",
            "It is a nice way to greet a guest.",
            "What would be a fine way to end the tour?",
            "It was nice of you to send the form so quickly.",
            "How kind of you to say so!",
            "Well done on finishing the course.",
            "Congratulations on your new home.",
            "Since you know the area, the second exit may be easier.",
            "Thank you, Professor Ames, for the quick reply.",
            "What a lovely photo of the twins!",
        ),
    ),
    Rule(
        id="sarcasm.mock-surprise",
        family="sarcasm",
        severity=Severity.WARN,
        why="Pretended surprise tells the reader that they should have known.",
        find=pattern(
            one_of(
                r"imagine that|who knew",
                r"who would(?:'ve| have) (?:thought|guessed|known|believed)(?: it)?",
                r"surprise,? surprise|shock,? horror|fancy that",
                r"color me (?:surprised|shocked)",
                r"colour me (?:surprised|shocked)",
                r"go figure|stop the press(?:es)?|alert the media|hold the front page|news ?flash",
                r"wonders never cease|will wonders never cease",
                r"would you (?:believe|adam and eve) it",
                r"quelle surprise|big surprise|shocking,? i know|i know,? shocking|hard to believe,? i know",
                r"wow,? just wow|well,? well,? well|oh look",
            ),
            unless=r"pleasant surprise|lovely surprise|nice surprise|who knew about",
        )
        + pattern(
            r"believe it or not(?= ?[,.!?;)-]|$)",
            unless=r"we (?:are|were) (?:as )?surprised|i (?:was|had|have)",
        )
        + pattern(
            either(
                r"(?:it's|it is|isn't it|how|always|quite|rather|so) (?:always |so |quite |rather |really |just )*"
                + one_of(
                    r"marvellous|remarkable|wonderful|amazing|lovely|nice|funny|odd|strange|curious|interesting",
                    r"fascinating|touching|refreshing|incredible|astonishing|useful|impressive|instructive|heartening",
                    r"surprising|charming|extraordinary|telling|ironic|convenient|adorable|sweet|cute|helpful",
                    r"encouraging|reassuring|comforting",
                )
                + r" "
                + one_of(
                    r"what|how|when",
                    r"that (?:the|you|nobody|people|so|a|some)",
                    r"to be (?:told|reminded|lectured|corrected)",
                )
                + r"\b",
                r"(?:funny|amazing|incredible|odd|strange|curious|interesting|remarkable) how (?:you|your|nobody|none|some people|suddenly|customers)\b",
            ),
            reach="clause",
            unless=r"we (?:should|could|must|miss)|sorry|apolog\w+|thank\w*|hear from",
        )
        + pattern(
            r"(?:miraculously|as if by magic|magically|mysteriously),? (?:you|your|it|the|this)",
            unless=r"\b(?:we|our|i|my)\b",
            reach="clause",
        )
        + pattern(
            either(
                r"wow,? (?:okay|ok|super|just wow)\b",
                r"(?:oh|wow|ah|well|gosh|goodness|blimey|dear me|good grief)(?:,|\.|!)? "
                + one_of(
                    r"you(?:'ve|'re|'d)|that's (?:me|us) told",
                    r"what (?:a|an) (?:\w+ )?(?:surprise|shock|tragedy|disaster|shame|nightmare|ordeal)",
                )
                + r"\b",
            ),
            where="start",
            unless=r"sorry|apolog\w+|thank\w*|lovely|glad|poor you|right",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:it(?:'s| is)|that(?:'s| is)) (?:a |quite a |something of a |a complete |a total |a real )+"
                + r"(?:mystery|miracle|marvel|coincidence) (?:how|why|that) "
                + r"(?:you|anyone|anybody|nobody|no one|so many|everyone|your|every other)\b",
                r"(?:i|we) (?:honestly |really |simply |just )?(?:can't|cannot|couldn't) (?:imagine|think|fathom) "
                + one_of(
                    r"why|what (?:made|possessed)",
                    r"how (?:you|anyone) (?:could|can|got|managed|ended|broke)",
                )
                + r"\b",
                r"(?:how |very |rather |quite )?(?:strange|odd|curious|funny|convenient|amusing|peculiar),? "
                + one_of(
                    r"that (?:you|nobody|no one) ",
                    r"how (?:you|nobody) |then,? that",
                ),
            ),
            unless=r"sorry|apolog\w+|thank\w*|\bour\b|\bwe\b|\bus\b|looking into|worr\w+|stressful",
            where="start",
            reach="clause",
        )
        + pattern(
            either(
                r"come on(?: now)?",
                r"you (?:must|have to|'ve got to) be (?:joking|kidding)",
                r"you can't be serious|i beg your pardon|dear oh dear",
                r"bless (?:you|your heart|him|her)(?: for \w+)?",
                r"(?:ten|10) out of (?:ten|10)(?: for \w+)?",
                r"(?:an )?a (?:plus )?for effort",
                r"full marks(?: for \w+)?",
                r"(?:a )?gold star(?: for you)?",
                r"(?:a )?(?:big )?round of applause",
                r"big of you",
                r"how (?:very |terribly |awfully )?(?:generous|thoughtful|original|mature|gracious|considerate|convenient|touching)",
                r"i'm (?:so |very |deeply )?(?:touched|flattered|speechless|shaking|crushed|heartbroken)",
                r"give me a break|spare me|do me a favour|for crying out loud|good grief|heaven help us",
                r"imagine that|shock horror|surprise,? surprise|no surprise there|who knew|go figure|well i never",
                r"fancy that",
                r"there's a (?:shock|surprise)",
                r"stop the press(?:es)?|and yet here we are|here we go again|draw your own conclusions",
                r"make of that what you will|you know best|what do i know|what would i know",
            ),
            unless=r"sorry|apolog\w+|thank\w*",
            where="whole",
            reach="clause",
        ),
        hits=(
            "[[Big of you]].",
            "[[Ten out of ten for effort]].",
            "[[Draw your own conclusions]].",
            "[[It's a mystery how you missed it]].",
            "[[I can't imagine why it broke after the bath]].",
            "[[Strange that you only say so now]].",
            "[[Well, that's me told]].",
            "The cable was unplugged. [[Who would have thought]].",
            "[[Surprise, surprise]], the card had expired.",
            "Engineers do not type faster when shouted at, [[believe it or not]].",
            "[[Funny how you only noticed now]].",
            "[[Newsflash]]: parcels need an address.",
            "[[Magically your invoice vanished]], then.",
            "[[It is remarkable what turns up in a drawer]].",
        ),
        near_misses=(
            "It's a mystery how the two labels were swapped.",
            "How very kind of you.",
            "Come on Monday.",
            "Here we go: the key is in the post.",
            "It is a mystery to us how our van got lost.",
            "Strange that it happened twice; we are looking into it.",
            "I can't imagine why our driver left.",
            "Oh, you're right, I read it wrong.",
            "What a pleasant surprise to hear from you again.",
            "I am surprised too, and I will find out what happened.",
            "It is amazing how we could miss this, and I apologise.",
        ),
    ),
    Rule(
        id="sarcasm.mock-thanks",
        family="sarcasm",
        severity=Severity.WARN,
        why="Thanks that are not meant sound like mockery; a plain thank you or none is better.",
        find=pattern(r"thanks for nothing|thanks a (?:bunch|million) for nothing|thanks,? but no thanks")
        + pattern(
            r"(?:thank you|thanks|thx|cheers) (?:so much |very much |ever so much |ever so |a lot |again )?for "
            + r"(?:your|the|this|that|yet another|another){~3} "
            + one_of(
                r"lecture|novel|essay|rant|tirade|sermon|outburst|life story|drama|theatrics|masterclass",
                r"dissertation|monologue|tantrum|manifesto|epistle|bedtime story|history lesson|lesson in|abuse",
                r"insults?|charming|lovely words|entertainment",
                r"(?:unsolicited|life|parenting|grammar) (?:advice|lesson|tips?)",
            ),
            instead="thank you for your message",
        )
        + pattern(
            r"(?:thank you|thanks) (?:so much |ever so |very much )?for (?:sharing|expressing|making|explaining|giving|offering) (?:us |me )?(?:your|the) {~3}"
            r" (?:so|quite so|this|that) (?:vividly|fully|eloquently|forcefully|colou?rfully|loudly|generously|frequently|freely|often|clearly and loudly|passionately)",
            instead="thank you for telling us",
        )
        + pattern(
            r"(?:thank you|thanks) (?:ever so|oh so)(?: much)? for the|thanks (?:heaps|bunches) for (?:the|your) (?:feedback|patience)"
        )
        + pattern(
            r"(?:thank you|thanks) for (?:your )?(?:(?:continued|ongoing|endless|tireless|dogged) (?:persistence|insistence|perseverance)|endless|countless|repeated|incessant)",
            instead="thank you for following up",
        )
        + pattern(
            r"(?:always|ever|such) (?:a|an|so) (?:{very} )?(?:pleasure|delight|joy|treat|lovely|nice|refreshing|heartwarming) to "
            + r"(?:be|get|receive|read|see|hear) {~3} "
            + one_of(
                r"called|shouted|yelled|lectured|threatened|insulted|accused|told|blamed|sworn|capitals|abuse",
                r"enthusiasm|insults",
            ),
            reach="clause",
        )
        + pattern(
            r"(?:thank you|thanks|thx|cheers|ta) (?:so much |very much |ever so much |ever so |a lot |again )?for "
            + r"(?:your|the|this|that|yet another|another|such an?){~3} "
            + one_of(
                r"saga|novella|missive|short story|memoirs?|epic|trilogy|magnum opus|wall of text|treatise",
                r"soliloquy|screenplay|soap opera|sob story|running commentary|ted talk|dressing[- ]down",
                r"ear-?bashing|telling[- ]off|charm offensive|autobiography|war and peace",
            ),
            instead="thank you for your message",
        )
        + pattern(
            r"(?:thank you|thanks|many thanks|thx|cheers) (?:so much |very much |ever so much |again )?for "
            + r"(?:your|the|this|that|yet another|another|such an?|those)(?:"
            + r" (?:latest|most|rather|ever so|ever|very|always|other|last|truly|utterly|characteristically|as ever)"
            + r"){0,2} "
            + one_of(
                r"delightful|charming|enchanting|colou?rful|spirited|eloquent|poetic|forthright|vivid|riveting",
                r"gracious|choice|heart-?warming|breezy|sunny|dulcet|impassioned|cheery|scintillating",
                r"refreshingly frank",
            )
            + r"(?:,? [a-z-]+)? "
            + one_of(
                r"e-?mails?|messages?|letters?|notes?|words?|calls?|voicemails?|remarks?|comments?|missives?",
                r"replies|reply|texts?|tickets?|complaints?|feedback|turn of phrase",
            ),
            instead="thank you for your message",
            unless=r"photos?|pictures?|drawings?|twins|smile|glad|delighted|pleased|made (?:our|my)|kind|wedding|poems?|poetic verse",
        )
        + pattern(
            either(
                r"(?:so|well|yeah|oh|and|but|really) (?:many )?thanks (?:so much |very much |a lot |ever so much |a million )?for "
                + one_of(
                    r"that|nothing|giving (?:me|us)",
                    r"the (?:lecture|kind words|abuse)",
                )
                + r"\b",
                r"thanks (?:so much|a lot|very much|a million|a bunch) for (?:giving (?:me|us) (?:a chance|the chance|so much)|nothing|that)\b",
            ),
            unless=r"sorry|happy|glad|helps?\b|helpful|appreciate",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:since|seeing as|as|because) you (?:asked|put it) so (?:nicely|politely|sweetly|charming\w*|kindly)\b",
                r"you(?:'re| are) welcome,? (?:by the way|btw|i'm sure)\b",
                r"(?:some|a little|a bit of|a word of) (?:thanks|gratitude|appreciation) (?:would|wouldn't|might)\b",
                r"a (?:simple )?(?:thank you|thanks|please|hello) (?:would|wouldn't|might|costs?|is (?:free|never))\b",
            ),
            unless=r"sorry|apolog\w+|i will|i'll|\bhappy\b",
            reach="clause",
        ),
        hits=(
            "[[Since you asked so nicely]], no.",
            "[[You're welcome, by the way]].",
            "[[A please would have been a start]].",
            "My lunch is cold, [[so thanks for that]].",
            "[[Thanks so much for giving us a chance first]].",
            "[[Thank you for the lecture]] about logistics.",
            "[[Thanks for nothing]].",
            "[[Thank you for sharing your views so vividly]].",
            "[[It is always a pleasure to be shouted at]], Mr Ford.",
            "[[Thank you for the saga]] of the missing kettle.",
            "[[Many thanks for your ever so charming note]].",
        ),
        near_misses=(
            "You are welcome, and by the way the shop opens at nine.",
            "As you asked so kindly for a call, I will ring at ten.",
            "Many thanks for that photo, it helps.",
            "So thanks for that call, I am happy you rang.",
            "Thank you for your long letter, it helped us a great deal.",
            "Thanks for the birthday card you sent the team.",
            "Thank you for explaining what happened so clearly.",
            "We love getting feedback from you.",
            "It is always a pleasure to help you.",
            "Thank you for your delightful letter and the photo of the twins.",
            "Thank you for your kind note about the driver.",
        ),
    ),
    Rule(
        id="sarcasm.mock-agreement",
        family="sarcasm",
        severity=Severity.WARN,
        why="Agreeing in a tone that says the opposite tells the reader that they are not taken seriously.",
        find=pattern(
            r"(?:oh|ah) ?,? (?:sure|of course|absolutely|definitely|joy|goody|the horror|the humanity|boo ?hoo|please|how (?:sad|awful|terrible|tragic)|lord|for (?:goodness|heaven's|pete's) sake)",
            where="start",
            unless=r"oh,? please (?:do|let|don't worry|accept|feel)|oh,? of course(?:!|,? (?:i|we|you|happy|let))",
        )
        + pattern(
            r"(?:yeah,? right|yeah,? sure|sure,? jan|sure,? because|of course,? because|because obviously|because clearly|because of course|as if (?:we|i|anyone) (?:had|have|would|could|care))",
            reach="clause",
            unless=r"as if (?:we|i) (?:had|have) (?:not|never|ignored|forgotten)|feels?|felt|seems?|look",
        )
        + pattern(
            either(
                r"heaven forbid|perish the thought|how dare (?:we|i|they|the)|the horror|boo ?hoo|cry me a river",
                r"(?:the )?world's (?:smallest|tiniest) violin",
                r"tiny violin|my heart bleeds|woe is|poor (?:baby|old you)",
                r"you poor (?:thing|dear|soul|lamb)",
                r"tragic,? (?:really|truly|i know)",
                r"bless (?:your|his|her|their|its) (?:little |cotton |tiny )?(?:heart|hearts|socks|soul|souls)",
                r",? bless (?:him|her|it|them)",
            ),
            unless=r"we hope|god bless|little (?:ones?|one's|girl|boy|dog|cat)|poor little|god forbid (?:that )?(?:you|anything)",
        )
        + pattern(
            r"(?:sorry|apologies|regret|forgive us),? (?:that )?(?:we|i|our \w+|the \w+) "
            + r"(?:didn't|did not|weren't|were not|wasn't|couldn't|could not|can't|cannot|don't|haven't|failed to)(?: able to| quite)* "
            + r"(?:live up to|meet|match|reach|satisfy|rise to) your (?:{very} )?"
            + r"(?:high|exacting|lofty|impossible|exalted|royal|towering|exceptional|unique|special|elevated) "
            + r"(?:standards?|expectations?|demands?|tastes?)",
            instead="sorry that we did not do better",
        ),
        hits=(
            "[[Oh, sure]], the van will turn round for you.",
            "[[Because obviously we had nothing else planned]].",
            "[[Heaven forbid]] anyone should wait in a queue.",
            "[[Sorry that we couldn't meet your lofty standards]].",
            "He tried his best, [[bless his heart]].",
        ),
        near_misses=(
            "Oh, of course! I will send it now.",
            "Forgive me for not replying sooner.",
            "I am sorry that we did not meet your expectations.",
            "It feels as if we had forgotten you, and I am sorry.",
            "Oh no, that is not what we want for you.",
        ),
    ),
    Rule(
        id="sarcasm.mock-wish",
        family="sarcasm",
        severity=Severity.WARN,
        why="A good wish with a sneer sends the reader away angry.",
        find=pattern(
            r"(?:have|enjoy) "
            + one_of(
                r"fun (?:with that|arguing|explaining|complaining|waiting|suing)",
                r"a (?:nice|great|lovely|good|wonderful) life",
                r"your (?:outrage|drama|rage|tantrum|little|wait|victory|moment|five minutes|power trip)",
                r"the (?:wait|outrage|drama|consequences)",
            ),
            unless=r"sorry for the wait",
        )
        + pattern(
            r"(?:knock yourself out|be my guest|suit yourself|please yourself|have it your way|hope (?:it|that) was worth it|happy trails|don't let the door|mind the (?:door|step) on)",
            unless=r"welcome to|sleep well (?:in|on)|hope you sleep",
        )
        + pattern(
            r"whatever (?:makes you (?:happy|feel)|helps you sleep|floats your boat|you say|lets you sleep)"
        ),
        hits=(
            "[[Have fun explaining]] that to the judge.",
            "[[Knock yourself out]].",
            "[[Whatever helps you sleep]].",
        ),
        near_misses=(
            "Good luck with the exams, and tell us how they went.",
            "Have a good day, and enjoy the new phone.",
            "Best of luck to your daughter in the race!",
        ),
    ),
    Rule(
        id="sarcasm.mock-cheer",
        family="sarcasm",
        severity=Severity.WARN,
        why="Cheer that is not meant reads as laughing at the reader.",
        find=pattern(
            r"aren't (?:you|we) (?:a (?:ray of|bundle of|bit|real|charmer|treat|delight|clever|little (?:ray|charmer))|just (?:a|the|so|lovely|charming)|special|clever|lovely|charming)\b",
            reach="to_end",
        )
        + pattern(
            r"congratulations on (?:finding the (?:one|only)|managing|breaking|discovering|noticing|working out|losing|missing|reading|ruining|wasting)\b",
            reach="rest",
        )
        + pattern(r"bravo,", where="start", reach="to_end")
        + pattern(
            either(
                r"(?:thank you|thanks)(?: so much| very much| ever so much)? for (?:telling|teaching|showing|explaining to) (?:us|me) "
                + one_of(
                    r"how (?:to (?:do|run)|we should|i should)",
                    r"(?:what )?(?:our|my) (?:job|business|work)",
                ),
                r"for (?:the|your) (?:lecture|sermon|life story|rant|history lesson)\b",
                r"sharing your (?:thoughts|views|wisdom|opinions?) on how (?:we|i) should\b",
            ),
            unless=r"professor|students?|university|recording|slides|notes",
            reach="to_end",
        )
        + pattern(
            r"glad (?:that )?(?:one|some|at least one|someone|somebody) of us (?:has|have|is|are|can|had|enjoys?|finds?)\b|glad (?:someone|somebody) (?:has|finds|enjoys) (?:the )?time\b",
            reach="to_end",
        )
        + pattern(
            r"(?:how|so|always|ever so) (?:lovely|nice|good|wonderful|delightful) to (?:hear from|see|read|get)(?: [a-z]+){1,3} (?:so soon|yet again|once more|again so)\b",
            reach="to_end",
        )
        + pattern(
            either(
                one_of(
                    r"congrat(?:s|z|ters|ulations?)",
                    r"congratulat(?:e|es|ed|ing|ory)",
                    r"well done|bravo|kudos|hats off|full marks|top marks|applause",
                )
                + r"(?: to you| indeed)?,? (?:on|for) (?:"
                + r"(?:having|successfully|actually|eventually|single-handedly) "
                + r"){0,2}"
                + one_of(
                    r"find|found|locat|discover|spott?|guess|reach|track|work|figur|hunt|unearth|memori[sz]|learn|us",
                    r"remember",
                )
                + r"(?:ing|ed|ing out|ing down|ed out|ed down)? {~2} (?:our|the|my) {~2} "
                + one_of(
                    r"e-?mail|inbox|address|phone|number|switchboard",
                    r"contact (?:form|page|details)",
                    r"complaints?|shift key|caps lock|reply button|keyboard|help ?line|chat",
                )
                + r"\b",
                one_of(
                    r"congrat(?:s|z|ters|ulations?)",
                    r"congratulat(?:e|es|ed|ing|ory)",
                    r"well done|bravo|kudos|hats off",
                )
                + r"(?: to you)?,? (?:on|for) (?:your |a |the |yet another |this )?(?:{nth}|\d+(?:st|nd|rd|th)|latest|record) "
                + r"(?:e-?mail|message|call|complaint|ticket|reminder|letter|voicemail)\b",
            ),
            unless=r"anniversary|thanks to you",
            reach="to_end",
        )
        + pattern(
            either(
                r"(?:so )?(?:glad|pleased|delighted|relieved|thrilled) (?:to (?:see|hear|know) )?(?:that )?you "
                + one_of(
                    r"found (?:the )?time",
                    r"could (?:spare|find) (?:a|the|five|ten|us)",
                    r"had (?:the )?time|finally|at last",
                    r"took (?:the )?time to (?:complain|rant|write all)",
                    r"eventually|got that off",
                )
                + r"\b",
                r"(?:lovely|nice|great|wonderful|fascinating) to (?:hear|have|get|read) your (?:opinion|views?|expert|wisdom|professional)\b",
                r"how (?:terribly|very|awfully|dreadfully|frightfully|utterly|perfectly) "
                + r"(?:inconvenient|sad|tragic|dreadful|annoying|awful|trying|distressing|upsetting)(?: for (?:you|him|her))?(?={end})",
                r"(?:have|enjoy) the (?:day|weekend|evening|life) (?:that )?you deserve\b",
                r"good of you to [^.?!\n]{3,50} (?:later|eventually|at last|only now|in the end|weeks late)(?={end})",
            ),
            unless=r"sorry|apolog\w+|know how|understand how|in the fog|hope",
            reach="clause",
        ),
        hits=(
            "[[Glad you found the time to answer]].",
            "[[How terribly inconvenient for you]].",
            "[[Have the day you deserve]].",
            "Well, [[aren't you a ray of sunshine.]]",
            "[[Congratulations on finding the one broken tap]].",
            "[[Thank you for telling us how to run a bakery.]]",
            "I am [[glad one of us has the time.]]",
            "[[How lovely to hear from you again so soon.]]",
            "[[Well done on tracking down our complaints desk.]]",
            "[[Congratulations on your sixth e-mail of the morning.]]",
        ),
        near_misses=(
            "Thanks for the lecture recording, the sound is perfect now.",
            "Glad you could find us in the fog.",
            "I know how terribly upsetting that is.",
            "Aren't you a member already?",
            "Congratulations on finding a new home.",
            "Thank you for telling us how the lock broke.",
            "It is lovely to hear from you.",
            "Well done on finding our office in that fog.",
            "Congratulations on your third book.",
        ),
    ),
    Rule(
        id="sarcasm.but-sure",
        family="sarcasm",
        severity=Severity.WARN,
        why="Feigned agreement tells the reader that their view is absurd.",
        find=pattern(
            r"but (?:by all means|sure|of course|yes|yeah|no|hey|fine|okay|ok),? (?:let's|let us|i'm|we're|it's|you're|blame|call|keep|do|the|it|i|you|go|ask|tell)\b(?! (?:can|may|have to|need|will|would|should|must)\b)",
            unless=r"sorry|apolog\w+|thank\w*|can|will|'ll|happy|\bif\b|please|right to",
            reach="clause",
        )
        + pattern(
            r"but "
            + one_of(
                r"you enjoy (?:your|the)",
                r"(?:please )?do (?:carry|go) on (?:about|shouting|complaining|moaning|telling|threatening)\b",
                r"don't (?:you )?worry about (?:it|that|us|me)",
                r"no bother|never mind (?:us|me)|don't mind (?:me|us)|sure we're",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|please don't|we(?:'ll| will| have|'ve)|i(?:'ll| will)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:but|and|so|yet),? (?:of course |suddenly |all of a sudden )*(?:now|suddenly|all of a sudden)(?: that)?,? "
                + r"""(?:it's|its|it is|that's|this is|the \w+ is|we have|there's) (?:suddenly |all |somehow )*\"?"""
                + one_of(
                    r"urgent|an emergency|a crisis",
                    r"our (?:fault|problem|mistake|job)",
                    r"my (?:fault|problem|mistake|job)",
                    r"to blame|a disaster|critical|unacceptable|unfair|a biohazard",
                )
                + r"\b",
                r"(?:of course |suddenly )(?:it's|its) (?:an emergency|a crisis|urgent)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|understand|i see",
            reach="clause",
        ),
        hits=(
            "Six of us waited, [[but sure, it's the clock that was wrong]].",
            "I stood there till nine, [[but don't you worry about me]].",
            "[[You left it for a year and now it's an emergency]].",
        ),
        near_misses=(
            "It is open, but please do carry on using the side door.",
            "But of course you can bring the dog.",
            "It is late, but yes, the kitchen is open, thank you.",
            "But please do carry on with the course.",
            "I see, and now it's urgent, so I will ring the depot.",
        ),
    ),
    Rule(
        id="sarcasm.faint-praise",
        family="sarcasm",
        severity=Severity.WARN,
        why="A word of praise dropped beside a mistake only mocks it.",
        find=pattern(
            r"(?:which|so|and),? (?:great job|well done|nice one|nice work|good job|congrats|congratulations|bravo|genius|brilliant|cheers),",
            unless=r"sorry|thank\w*",
            reach="clause",
        )
        + pattern(
            one_of(
                r"genius|incredible|amazing|brilliant|impressive|stellar|heroic|superb|bold|inspired|flawless",
                r"classic|some|solid",
            )
            + r" "
            + one_of(
                r"set-?up|move|plan|stuff|reflexes|logic|strategy|detective work|timing|maths|math|reasoning",
                r"memory|eyesight|aim|approach|thinking|choice|con|scam|emergency|parking|driving|theory|story",
                r"order|argument",
            )
            + r"(?:,? (?:that|this|there|eh|huh|indeed|mate|buddy|by the way))?{end}",
            where="start",
            unless=r"sorry|apolog\w+|thank\w*|love|if you",
            reach="clause",
        )
        + pattern(
            r"(?:good aim|mystery solved|case closed|impressive|incredible|astonishing|heroic|riveting|adorable|unbelievable|genius|clever|genius order)(?: stuff| work)?",
            where="whole",
            unless=r"sorry|thank\w*",
        )
        + pattern(
            r"(?:an? |one |quite an? )?(?:interesting|curious|funny|strange|odd|bold|brave|creative|generous|novel|unusual) "
            + one_of(
                r"word|way|choice|use|sort|definition|reading|interpretation|take|version|theory|strategy|notion",
                r"idea",
            )
            + r"(?: of words)? "
            + one_of(
                r"for an?|of an?",
                r"to (?:describe|put|call|read|treat|run|store|use|wash|dry)",
                r",? that",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bour\b|love|hear|thoughts?|i can|happy",
            reach="clause",
        )
        + pattern(
            either(
                r"your (?:[\w-]+ )?(?:followers|fans|public|audience|admirers|subscribers|readers) will be "
                + r"(?:devastated|thrilled|delighted|heartbroken|so proud|crushed|riveted)",
                one_of(
                    r"maths?|reading|instructions|arithmetic|patience|manners|counting|spelling|directions|sums",
                    r"numbers|calendars|clocks|maps|honesty|punctuality|labels|parking|subtraction",
                )
                + r" (?:isn't|aren't|is not|are not|not) "
                + one_of(
                    r"for (?:everyone|everybody)|everyone's|everybody's",
                    r"your (?:strong|forte|thing|strength)",
                )
                + r"\b",
                r"(?:but|,) nice try{end}",
                r"charming (?:theory|idea|notion)\b",
            ),
            unless=r"sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:delighted|thrilled|touched|charmed|lovely|flattered|heartened|tickled) (?:that )?(?:you|your \w+)(?:'ve| have)? "
                + one_of(
                    r"found (?:the time|a moment|time|a cheaper)",
                    r"feels? (?:able|free|entitled)",
                    r"contacted us (?:again|once more)",
                    r"could spare|took (?:the|a whole)|saw fit|bid|finally",
                    r"remember(?:ed)? (?:us|me|we)",
                )
                + r"\b",
                r"most (?:touched|flattered|amused)\b",
                r"it's lovely that it\b",
                r"(?:your|the|this|his|her|such) (?:rather )?sudden "
                + r"(?:interest|concern|urgency|enthusiasm|attachment|expertise|passion|conversion|affection)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|your mother|kind words",
            reach="clause",
        )
        + pattern(
            r"(?:grateful|thank you|thanks|appreciate|obliged|enjoyed|love|value|kind enough)(?: for| to have| to tell us)?"
            + r"(?: your| the| this| his)? (?:helpful |kind |expert |generous |free |legal |valuable |detailed |continued )*(?:"
            + r"(?:guidance|advice|views?|lesson|tips?|input|instruction|opinions?|tutorial|lecture) (?:on|about|as to|regarding) "
            + r")?how "
            + one_of(
                r"to (?:run|do|manage|teach|cook|drive|write|train)",
                r"(?:we|i) must|to do (?:our|my)",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|will (?:use|pass|try|change)|we(?:'ve| have) (?:changed|passed)|help\w*|learn\w*|would|'d|course|if you",
            reach="clause",
        ),
        hits=(
            "You unscrewed the wheel, [[which, great job, is why it fell off]].",
            "[[Bold strategy]].",
            "You parked on the lawn. [[Good aim]].",
            "[[That is a brave choice of a ladder]].",
            '"Gentle" [[is an odd way to describe a hammer]].',
            "[[Map reading isn't for everyone]].",
            "[[We are thrilled that you found the time to count the spoons]].",
            "[[Thank you for the lesson on how to run a bakery]].",
        ),
        near_misses=(
            "That is an interesting idea, and I would love to hear more.",
            "Well done, and good luck in the final.",
            "This is a good way to store the bulbs.",
            "I'm so glad you found the time to visit us.",
            "Thank you for your advice, we will use it.",
            "I would love your tips on how to run the stall.",
            "A solid choice for a small garden, if you ask me.",
        ),
    ),
    Rule(
        id="sarcasm.wide-eyed",
        family="sarcasm",
        severity=Severity.WARN,
        why="Pretended wonder at what everybody knows talks down to the reader.",
        find=pattern(
            either(
                r"(?:shocking|breaking|staggering) (?:news|revelation|discovery|development)s? (?:that|:)",
                r"shock news\b",
                r"(?:shocking|amazing|incredible|astonishing) as (?:that|this|it) may (?:be|seem|sound)",
                r"(?:no one|nobody|who) (?:could|would|could've|would've)(?: have)? (?:ever )?"
                + r"(?:see|seen|predict|predicted|foresee|foreseen|guess|guessed|saw|known|imagined) "
                + r"(?:(?:that|this|it)(?: one)?(?: coming)?|such|{end})",
                r"(?:, |[a-z] and,? )surprise{end}",
                r"what could (?:possibly )?go wrong\b",
            ),
            unless=r"sorry|apolog\w+|lovely|a surprise|nice surprise|\bwe\b|\bour\b",
            reach="clause",
        )
        + pattern(
            either(
                one_of(
                    r"what an?",
                    r"an? (?:real|total|complete|proper|true)",
                    r"real|total|quite the|quite a|one of life's",
                )
                + r" (?:mystery|riddle|enigma|conundrum|head-?scratcher)\b",
                r"what (?:a )?(?:shock|mystery|con)(?: hey| eh| indeed)?{end}",
                r"amazing what happens when\b",
            ),
            unless=r"sorry|apolog\w+|\bwe\b|\bour\b|\bus\b|novel|book|tour|film|game|glad|found|solved",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:act|acting|feign|playing|play|pretend to be) (?:so |all |very |terribly |completely )?"
                + r"(?:amazed|surprised|shocked|outraged|astonished|baffled|innocent|dumbfounded|horrified|stunned)\b",
                r"(?:don't|do not|not) act (?:like|as if|as though|that|so)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|role|stage|drama|trick|when (?:she|he|they)",
            reach="clause",
        )
        + pattern(
            r"(?:oh|ah|well)?,? ?(?:good|great|lovely|wonderful|brilliant|joy|super|perfect|fantastic|marvellous|yay),? "
            + r"(?:another|yet another|a (?:second|third|fourth|fifth)) "
            + r"(?:e-?mail|message|photo|picture|call|complaint|review|letter|voicemail|ticket|revision|question)\b",
            unless=r"sorry|apolog\w+|thank\w*",
            where="start",
            reach="clause",
        )
        + pattern(
            r"(?:is |it's |its |very |so |how |quite )?"
            + one_of(
                r"difficult|hard|tricky|shocking|revolutionary|crazy|wild|radical|scandalous|outrageous|mad|novel",
                r"old-?fashioned",
            )
            + r",? (?:i know|we know|isn't it|isnt it|innit|we admit|i admit)(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|\bus\b|it(?:'s| is| must be| can be| was) (?:really |very |so )?(?:hard|difficult|tricky)|that's|wait\w*|news|time",
            reach="clause",
        ),
        hits=(
            "[[Shocking news that a ferry sails on water]].",
            "The key was in the door, [[what a mystery]].",
            "Skip the oil change, [[then act surprised that it smokes]].",
            "[[Oh good, another photo of the mat]].",
            "You have to turn it on, [[revolutionary, I know]].",
        ),
        near_misses=(
            "The trick is to act surprised when she walks in.",
            "It was a mystery to us, and we are still looking.",
            "Nobody could have known it would snow, and we are sorry.",
            "Great, another pair of boots is in.",
            "It's hard, I know, and I am here.",
        ),
    ),
)
