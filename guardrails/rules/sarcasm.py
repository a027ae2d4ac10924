"""Saying the opposite of what is meant: mock praise, mock surprise, mock thanks, questions that want no answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardrails.finding import Severity
from guardrails.page import Page
from guardrails.rule import Match, Rule, pattern, search
from guardrails.text import fold

_ASKED = r"(?=[^.!?\n\0]{0,160}\?)"
"""The sentence goes on to a question mark."""

_TELLING = frozenset(
    (
        "urgent urgently emergency expert experts expertise research evidence proof disaster ruined traumatised"
        " traumatized unacceptable outrageous premium loyal loyalty feelings facts fact logic solution analysis"
        " theory experience problem issue important disgusting ordeal suffering crisis friend lawyer investigation"
        " concerns concern complaint complaints misunderstanding deadline"
    ).split()
)


def _scare_quotes(page: Page) -> Iterator[Match]:
    """A word or two after "your" or "so-called" in quotation marks that judges, or that the customer wrote."""
    for span in page.quotations:
        inner = page.text[span.start + 1 : span.end - 1].strip(" .,!?")
        words = fold(inner).split()
        if not 1 <= len(words) <= 3:
            continue
        before = fold(page.text[max(0, span.start - 24) : span.start])
        mocked = before.endswith(("so-called ", "so called ", "supposed ", "alleged "))
        owned = before.endswith(("your ", "your very ", "this ", "such an ", "such a ", "that "))
        lower = inner == inner.lower()
        quoted = len(inner) > 3 and fold(inner) in page.folded_message
        judged = any(word in _TELLING for word in words)
        mocking = mocked or (owned and lower and (judged or (quoted and before.endswith("your "))))
        if mocking and page.readable[span.start] == "\0":
            lead = before.rsplit(" ", 2)[-2] if " " in before.rstrip() or before.strip() else ""
            yield Match(span.start - len(lead) - 1 if lead else span.start, span.end)


_ABSURD = (
    r"(?:turn back (?:the clock|time)|(?:wave|got|have|had|use) (?:a|my|our|some) magic(?:al)? wand|a crystal ball"
    r"|(?:a |be |am |are |not )?(?:mind[- ]readers?|psychics?|clairvoyants?|fortune[- ]tellers?)|read (?:your mind|minds)"
    r"|a time machine|perform miracles|work miracles|(?:pull|conjure|magic) {~4} (?:out of|from) (?:thin air|(?:a|my|our) hat)"
    r"|conjured? from thin air|grows? on trees|part the red sea|red carpet|on a silver (?:platter|plate)"
    r"|(?:personal|private) (?:butler|servant|assistant|slave)|a butler|drop everything(?! (?:in|into|off|at)\b)|a brass band"
    r"|gold[- ]plated|tuck you in|hold your hand|wipe your|draw (?:you )?a (?:picture|diagram|map)|spoon[- ]?feed|be expected to (?:guess|read (?:your )?minds?|see through|know by magic|conjure|predict))"
)

_VERB, _REST = r" (?:means?|meant|is|are)", r" ((?:[\w£$€%-]+ ){0,2}[\w£$€%-]{2,})(?= ?(?:[.,!?;:)\n]|$))"
_SAME_AGAIN = re.compile(_VERB + _REST)
_SAME_AGAIN_ANYWHERE = re.compile(rf"{_VERB}(?={_REST})")


def _means_itself(page: Page) -> Iterator[Match]:
    """What is said to be what it is, or to mean what it means."""
    text = page.unblanked
    if not any(text.endswith(match[1], 0, match.start()) for match in _SAME_AGAIN_ANYWHERE.finditer(text)):
        return
    for match in _SAME_AGAIN.finditer(page.folded):
        said = match.group(1)
        start = match.start() - len(said)
        if (
            said != "what"
            and page.folded.endswith(said, 0, match.start())
            and not page.folded[:start][-1:].isalnum()
        ):
            around = page.sentence(start, match.end())
            if not _SAME_EXCUSED.search(page.folded, around.start, around.end):
                yield Match(start, match.end())


_SAME_EXCUSED = re.compile(r"\b(?:sorry|if|whether|unless|but|what is|should)\b")

RULES: tuple[Rule, ...] = (
    Rule(
        id="sarcasm.mock-praise",
        family="sarcasm",
        severity=Severity.WARN,
        why="Praise that means its opposite reads as contempt; say plainly what went wrong.",
        find=pattern(
            r"how (?!(?:very )?(?:good|kind|nice|thoughtful|generous|lovely) of you to (?:bring|return|send|let|tell|remember|think|ask|offer|keep|call in|come))(?:very |truly |utterly |terribly )?(?:good|kind|nice|lovely|wonderful|charming|delightful|thoughtful|generous|refreshing|marvellous|brave|exciting|touching|sweet|clever|modern|original|dreadful|awful|tragic) (?:of you|to (?:see|hear|find|have|learn|know|read|get|meet)|for you)\b"
            r"|(?:love|adore|admire|enjoyed) (?:the|your|this) (?:persistence|confidence|energy|attitude|optimism|logic|drama|irony|cheek|nerve|timing|imagination|certainty|sarcasm|capitals|punctuation|tone|bit where|part where|idea that|assumption)\b",
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
            r"(?:since|as|because|if|seeing as) you(?:(?:'re| are) (?:clearly|obviously|such|evidently|so)(?: an?| the| much)? (?:{expert}|cleverer|smarter|clever|smart|all[- ]knowing)| know (?:so much |clearly |obviously )?(?:better|best))(?= ?[,.!?])"
        )
        + pattern(
            r"(?:congrats|congratulations),? (?:you(?:'ve)? (?:won|win|managed|broke|found|discovered|figured)|on (?:finally|managing|breaking|ignoring|missing|reading|discovering|losing))",
            reach="clause",
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
            r"(?:imagine that|who knew|who would(?:'ve| have) (?:thought|guessed|known|believed)(?: it)?|surprise,? surprise"
            r"|shock,? horror|fancy that|color me (?:surprised|shocked)|colour me (?:surprised|shocked)|go figure"
            r"|stop the press(?:es)?|alert the media|hold the front page|news ?flash"
            r"|wonders never cease|will wonders never cease|would you (?:believe|adam and eve) it|quelle surprise|big surprise|shocking,? i know|i know,? shocking"
            r"|hard to believe,? i know|wow,? just wow|well,? well,? well|oh look)",
            unless=r"pleasant surprise|lovely surprise|nice surprise|who knew about",
        )
        + pattern(
            r"believe it or not(?= ?[,.!?;)-]|$)",
            unless=r"we (?:are|were) (?:as )?surprised|i (?:was|had|have)",
        )
        + pattern(
            r"(?:it's|it is|isn't it|how|always|quite|rather|so) (?:always |so |quite |rather |really |just )*(?:marvellous|remarkable|wonderful|amazing|lovely|nice|funny|odd|strange|curious|interesting|fascinating|touching|refreshing|incredible|astonishing|useful|impressive|instructive|heartening|surprising|charming|extraordinary|telling|ironic|convenient|adorable|sweet|cute|helpful|encouraging|reassuring|comforting) (?:what|how|when|that (?:the|you|nobody|people|so|a|some)|to be (?:told|reminded|lectured|corrected))\b"
            r"|(?:funny|amazing|incredible|odd|strange|curious|interesting|remarkable) how (?:you|your|nobody|none|some people|suddenly|customers)\b",
            reach="clause",
            unless=r"we (?:should|could|must|miss)|sorry|apolog\w+|thank\w*|hear from",
        )
        + pattern(
            r"(?:miraculously|as if by magic|magically|mysteriously),? (?:you|your|it|the|this)",
            unless=r"\b(?:we|our|i|my)\b",
            reach="clause",
        )
        + pattern(
            r"wow,? (?:okay|ok|super|just wow)\b|(?:oh|wow|ah|well|gosh|goodness|blimey|dear me|good grief)(?:,|\.|!)? (?:you(?:'ve|'re|'d)|that's (?:me|us) told|what (?:a|an) (?:\w+ )?(?:surprise|shock|tragedy|disaster|shame|nightmare|ordeal))\b",
            where="start",
            unless=r"sorry|apolog\w+|thank\w*|lovely|glad|poor you|right",
            reach="clause",
        )
        + pattern(
            r"(?:it(?:'s| is)|that(?:'s| is)) (?:a |quite a |something of a |a complete |a total |a real )+(?:mystery|miracle|marvel|coincidence) (?:how|why|that) (?:you|anyone|anybody|nobody|no one|so many|everyone|your|every other)\b|(?:i|we) (?:honestly |really |simply |just )?(?:can't|cannot|couldn't) (?:imagine|think|fathom) (?:why|what (?:made|possessed)|how (?:you|anyone) (?:could|can|got|managed|ended|broke))\b|(?:how |very |rather |quite )?(?:strange|odd|curious|funny|convenient|amusing|peculiar),? (?:that (?:you|nobody|no one) |how (?:you|nobody) |then,? that)",
            unless=r"sorry|apolog\w+|thank\w*|\bour\b|\bwe\b|\bus\b|looking into|worr\w+|stressful",
            where="start",
            reach="clause",
        )
        + pattern(
            r"come on(?: now)?|you (?:must|have to|'ve got to) be (?:joking|kidding)|you can't be serious|i beg your pardon|dear oh dear|bless (?:you|your heart|him|her)(?: for \w+)?|(?:ten|10) out of (?:ten|10)(?: for \w+)?|(?:an )?a (?:plus )?for effort|full marks(?: for \w+)?|(?:a )?gold star(?: for you)?|(?:a )?(?:big )?round of applause|big of you|how (?:very |terribly |awfully )?(?:generous|thoughtful|original|mature|gracious|considerate|convenient|touching)|i'm (?:so |very |deeply )?(?:touched|flattered|speechless|shaking|crushed|heartbroken)|give me a break|spare me|do me a favour|for crying out loud|good grief|heaven help us|imagine that|shock horror|surprise,? surprise|no surprise there|who knew|go figure|well i never|fancy that|there's a (?:shock|surprise)|stop the press(?:es)?|and yet here we are|here we go again|draw your own conclusions|make of that what you will|you know best|what do i know|what would i know",
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
            r"(?:thank you|thanks|thx|cheers) (?:so much |very much |ever so much |ever so |a lot |again )?for (?:your|the|this|that|yet another|another)"
            r"{~3} (?:lecture|novel|essay|rant|tirade|sermon|outburst|life story|drama|theatrics|masterclass|dissertation|monologue"
            r"|tantrum|manifesto|epistle|bedtime story|history lesson|lesson in|abuse|insults?|charming|lovely words"
            r"|entertainment|(?:unsolicited|life|parenting|grammar) (?:advice|lesson|tips?))",
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
            r"(?:always|ever|such) (?:a|an|so) (?:{very} )?(?:pleasure|delight|joy|treat|lovely|nice|refreshing|heartwarming) to (?:be|get|receive|read|see|hear) {~3} (?:called|shouted|yelled|lectured|threatened|insulted|accused|told|blamed|sworn|capitals|abuse|enthusiasm|insults)",
            reach="clause",
        )
        + pattern(
            r"(?:thank you|thanks|thx|cheers|ta) (?:so much |very much |ever so much |ever so |a lot |again )?for (?:your|the|this|that|yet another|another|such an?)"
            r"{~3} (?:saga|novella|missive|short story|memoirs?|epic|trilogy|magnum opus|wall of text|treatise|soliloquy|screenplay|soap opera|sob story|running commentary|ted talk|dressing[- ]down|ear-?bashing|telling[- ]off|charm offensive|autobiography|war and peace)",
            instead="thank you for your message",
        )
        + pattern(
            r"(?:thank you|thanks|many thanks|thx|cheers) (?:so much |very much |ever so much |again )?for (?:your|the|this|that|yet another|another|such an?|those)"
            r"(?: (?:latest|most|rather|ever so|ever|very|always|other|last|truly|utterly|characteristically|as ever)){0,2} (?:delightful|charming|enchanting|colou?rful|spirited|eloquent|poetic|forthright|vivid|riveting|gracious|choice|heart-?warming|breezy|sunny|dulcet|impassioned|cheery|scintillating|refreshingly frank)"
            r"(?:,? [a-z-]+)? (?:e-?mails?|messages?|letters?|notes?|words?|calls?|voicemails?|remarks?|comments?|missives?|replies|reply|texts?|tickets?|complaints?|feedback|turn of phrase)",
            instead="thank you for your message",
            unless=r"photos?|pictures?|drawings?|twins|smile|glad|delighted|pleased|made (?:our|my)|kind|wedding|poems?|poetic verse",
        )
        + pattern(
            r"(?:so|well|yeah|oh|and|but|really) (?:many )?thanks (?:so much |very much |a lot |ever so much |a million )?for (?:that|nothing|giving (?:me|us)|the (?:lecture|kind words|abuse))\b|thanks (?:so much|a lot|very much|a million|a bunch) for (?:giving (?:me|us) (?:a chance|the chance|so much)|nothing|that)\b",
            unless=r"sorry|happy|glad|helps?\b|helpful|appreciate",
            reach="clause",
        )
        + pattern(
            r"(?:since|seeing as|as|because) you (?:asked|put it) so (?:nicely|politely|sweetly|charming\w*|kindly)\b|you(?:'re| are) welcome,? (?:by the way|btw|i'm sure)\b|(?:some|a little|a bit of|a word of) (?:thanks|gratitude|appreciation) (?:would|wouldn't|might)\b|a (?:simple )?(?:thank you|thanks|please|hello) (?:would|wouldn't|might|costs?|is (?:free|never))\b",
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
            r"are you (?:kidding|joking|serious|seriously|for real|deaf|blind|dense|stupid|insane|crazy|happy(?: now)?|always this|quite (?:finished|done)|(?:finished|done) (?:complaining|shouting|ranting|yet|now)|really (?:going|that|saying|suggesting|asking)|even (?:reading|listening)|suggesting (?:that )?(?:we|i|each|every))"
            + _ASKED,
            reach="sentence",
        )
        + pattern(
            r"(?:seriously|really|so what|who cares|satisfied|happy now|feel better(?: now)?|capisce|any more complaints|anything else to complain about|are we done(?: here)?)\?+",
            where="whole",
        )
        + pattern(
            r"do you (?:think|imagine|suppose|believe) (?:that )?(?:we|i|our \w+|my \w+|engineers?|money|refunds?|the world|everyone|it|this) (?:are|am|is|was|were|have|has|enjoys?|likes?|just|sits?|don't|grows?|got|do this|only|live|revolves?)"
            + _ASKED,
            reach="sentence",
        )
        + pattern(
            r"(?:who do you think you|who in their right mind|who asked|who forced|who made you|says who|since when (?:is it|do we|are we|is that)|in what (?:universe|world)|on what planet|what planet|what (?:world|century) (?:are|do) you|what makes you think|what gives you the right|what did you expect|where is the fire|where's the fire|are we clear|do i make myself clear|what is wrong with you|what's wrong with you|what is the matter with you|what's your problem|what is your problem)",
            reach="sentence",
            unless=r"who asked (?:for|about|me to|us to|to|you to)|what makes you think (?:it|that) (?:is|was) (?:the|a)",
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
            r"(?<![a-z0-9][ ])did (?:you|u|ye) (?:honestly |really |actually |seriously |perhaps |just |maybe )?(?:want|expect|think|fancy) (?:us|me|him|her|them|the \w+|an? \w+|my \w+|our \w+|i|we)(?: to| (?:was|were|could|can|would|had|'d|am|are))\b{...90}\?|are (?:you|ye)(?: [\w'-]+){1,6} or (?:just|only|merely|simply|is it just|are you just)\b|what (?:sort|kind|type) of (?:an? )?(?:mother|father|parent|person|man|woman|adult|owner|grown|landlord|tenant|son|daughter|fool|manager|professional|human|world|lawyer|family)\b|(?:am|are|is|was|were) (?:i|we|he|she|they|it|the [a-z]+|our [a-z]+|my [a-z]+|somebody|someone) (?:supposed|meant|expected) to (?:guess|know|read|smell|work out|magic|conjure)\b|did (?:nobody|no one|no-one|none of you|not one of you|anybody|anyone)(?: [\w'-]+){1,8} (?:before|at all|once|even)\b[^.?!\n]{0,60}\?|at what point (?:is|did|does|are|was)\b",
            unless=r"sorry|apolog\w+|thank\w*|shall|may\b|to (?:keep|send|call|change|cancel|refund|replace|hold|book|move|ring|deliver|collect|include|add|exchange|go ahead)\b|ring you|call you|contact you|help you",
            reach="sentence",
        )
        + pattern(
            r"what (?:did (?:you|ye|u) (?:honestly|really|actually|seriously|exactly) (?:think|expect|want|imagine|suppose)|(?:did|do) (?:you|ye|u) (?:expect|imagine|suppose)|more (?:do |did |d')?(?:you|ye|u) (?:want|expect)|else (?:do |did |d')?(?:you|ye|u) (?:want|expect)(?={end}| from| me| us))|did you (?:honestly|really|seriously) (?:think|expect|imagine|believe)\b",
            unless=r"sorry|apolog\w+|thank\w*|hear what|know what|tell (?:us|me) what|think (?:of|about)",
            reach="clause",
        )
        + pattern(
            r"who (?:on earth |in (?:the )?(?:name of |god's )?(?:\w+ )|even |the hell )?(?!wants|needs|knows|owns|lives|is|was|has|handles|deals|runs|looks|works|makes|does|helps|pays|uses|manages|lets|gets|decides)[a-z]+s (?:an? |the |their |his |to |with |for |into |out |off |on |up |down )?[^.?!\n]{3,80}(?:\?|anyway)",
            unless=r"sorry|apolog\w+|thank\w*|please|form|signs|order",
            where="start",
            reach="sentence",
        )
        + pattern(
            r"do you (?:always |normally |usually |often |really )?(?:speak|talk|write|behave|treat|act)(?: [\w'-]+){0,4} (?:like (?:that|this)|this way|that way|in (?:that|this) (?:way|tone|manner))\b|what (?:exactly|precisely) (?:do|did) you (?:want from|expect|propose|suggest (?:i|we)|imagine)\b|why (?:on earth |the hell )?would (?:you|anyone|anybody|any \w+) (?!like|prefer)[a-z]+\b|shall i (?:come (?:round|over)|draw you|hold your|sing|fetch|pop round|use smaller|speak slower|type slower)\b",
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
        id="sarcasm.absurd-offer",
        family="sarcasm",
        severity=Severity.WARN,
        why="An absurd comparison makes the reader's wish look silly; name what is possible.",
        find=pattern(
            _ABSURD,
            reach="clause",
            unless=r"(?:wish|if only) (?:i|we|that)|turn back time for you|drop everything (?:and|to) help|customers? who|hold your hand (?:through|while)|we (?:do not|don't) expect you",
        ),
        hits=(
            "[[Our drivers are not mind readers]], sorry.",
            "[[I do not have a crystal ball]].",
            "[[Refunds don't grow on trees]].",
        ),
        near_misses=("I wish I had a magic wand for this.", "We dropped everything to find your ring."),
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
            r"heaven forbid|perish the thought|how dare (?:we|i|they|the)|the horror|boo ?hoo|cry me a river|(?:the )?world's (?:smallest|tiniest) violin|tiny violin|my heart bleeds|woe is|poor (?:baby|old you)|you poor (?:thing|dear|soul|lamb)|tragic,? (?:really|truly|i know)|bless (?:your|his|her|their|its) (?:little |cotton |tiny )?(?:heart|hearts|socks|soul|souls)|,? bless (?:him|her|it|them)",
            unless=r"we hope|god bless|little (?:ones?|one's|girl|boy|dog|cat)|poor little|god forbid (?:that )?(?:you|anything)",
        )
        + pattern(
            r"(?:sorry|apologies|regret|forgive us),? (?:that )?(?:we|i|our \w+|the \w+) (?:didn't|did not|weren't|were not|wasn't|couldn't|could not|can't|cannot|don't|haven't|failed to)(?: able to| quite)* (?:live up to|meet|match|reach|satisfy|rise to) your (?:{very} )?(?:high|exacting|lofty|impossible|exalted|royal|towering|exceptional|unique|special|elevated) (?:standards?|expectations?|demands?|tastes?)",
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
            r"(?:have|enjoy) (?:fun (?:with that|arguing|explaining|complaining|waiting|suing)|a (?:nice|great|lovely|good|wonderful) life|your (?:outrage|drama|rage|tantrum|little|wait|victory|moment|five minutes|power trip)|the (?:wait|outrage|drama|consequences))",
            unless=r"sorry for the wait",
        )
        + pattern(
            r"(?:knock yourself out|be my guest|suit yourself|please yourself|have it your way|hope (?:it|that) was worth it|happy trails|don't let the door|mind the (?:door|step) on|same time next year,? i (?:expect|suppose|assume))",
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
        id="sarcasm.mock-title",
        family="sarcasm",
        severity=Severity.WARN,
        why="A title or pet name that nobody asked for puts the reader down.",
        find=pattern(
            r"(?:your|his|her) (?:royal )?(?:highness|majesty|lordship|ladyship|worship|imperial majesty)"
        )
        + pattern(
            r"(?:captain obvious|smarty[- ]?pants|clever[- ]clogs|drama queen|keyboard warrior|armchair (?:lawyer|expert|critic)|wise ?guy|big ?shot|hotshot|tough guy|special snowflake|snowflake|crybaby|know-it-all|smart[- ]?al[ei]ck)"
        )
        + pattern(
            r", (?:sunshine|princess|sweetie|genius|buttercup|cupcake|missy|sonny|sherlock|einstein|bucko|bub|bozo|sweet cheeks|toots|little (?:man|lady)|my (?:good|dear) (?:man|sir|woman|fellow|lady|chap|boy)|bigshot)(?= ?[.,!?\n]|$)"
        )
        + pattern(
            r"(?:dear|listen|look|sorry|well|ok|okay|now|um,? excuse me),? (?:sweetie|sweetheart|genius|buttercup|missy|sonny|sherlock|einstein|bub|bucko|big guy)(?= ?[.,!?\n]|$)"
        )
        + pattern(
            r", (?:hon|honey|sweetheart|pal|buddy|bud|champ|my (?:friend|dear|brother|lovely)|bro|darling|dude|matey|treacle|fella|young (?:man|lady)|kiddo|dearie|petal)(?= ?[.!?]|$| ?, (?!and|or))"
            r"|, (?:man|lovely|chief|boss)(?= ?[.!?]|$)(?! [a-z])",
            unless=r"thank\w*|sorry|regards|sincerely|love\b",
            leans=True,
        )
        + pattern(
            r"(?:come on |right |look |listen |ok |okay |well |so |no |yes )?(?:hon|honey|sweetie|sweetheart|pal|buddy|bud|champ|my (?:friend|dear|brother)|bro|man|darling|dude|princess|sunshine|boss|kiddo)(?=,)",
            where="start",
            unless=r"thank\w*|sorry",
            leans=True,
        )
        + pattern(
            r"(?<![a-z0-9][ ])(?:now )?(?:look|listen)(?:,| here,?) (?:love|pal|mate|darling|sunshine|sweetheart|buddy|son|lady|chum|petal|princess)\b|(?<![a-z0-9][ ])my (?:dear|good) (?:lady|sir|man|fellow|madam|woman)\b|(?:crystal ball|magic wand|wand)(?: is|'s)? (?:at|in|broken|out|off|on|is)\b",
            unless=r"sorry|apolog\w+|thank\w*|order\w*|toy|costume|mate tea|parcel",
        ),
        hits=(
            "[[Look, pal]], it is closed.",
            "[[My good man]], the gate is shut.",
            "The form, [[your highness]], needs a signature.",
            "Listen carefully[[, sunshine]].",
            "[[Dear genius]], the switch is at the back.",
            "We call this the [[Captain Obvious]] question.",
            "One or the other[[, hon]].",
            "[[Pal]], the lid was shut.",
        ),
        near_misses=(
            "Look, mate tea is on the second shelf.",
            "He is my good friend.",
            "Dear Dr. Clever, your form has arrived.",
            "The Princess cabin has a balcony.",
            "Their Lordships' ruling is attached.",
            "Your dog Buddy is doing well.",
            "It comes with lemon, honey, and ginger.",
            "I was the man, that is why I write myself.",
        ),
    ),
    Rule(
        id="sarcasm.scare-quotes",
        family="sarcasm",
        severity=Severity.WARN,
        why="Quotation marks around the reader's own word say that it is not to be believed.",
        find=search(_scare_quotes, words=('"',))
        + pattern(r"(?:your|this|that|these|those) so[- ]called", "your")
        + pattern(
            r"as you (?:so |rather |quite |very )+(?:\w{3,16}ly) (?:put|call|called|describe|described|phrased?|said|express(?:ed)?|state|stated|worded)(?: it| them| this| us)?"
        ),
        hits=(
            'I am an expert. >> We read [[your "expert"]] opinion.',
            "This is urgent!! >> Regarding [[your “urgent”]] request, it is in the queue.",
            "[[Your so-called]] invoice is a receipt.",
            "It is a circus, [[as you so kindly put it]].",
        ),
        near_misses=(
            'It said FAILED. >> The page should not just say "failed".',
            'I am done, never again. >> I do not blame you for "never again".',
            'Please open your "Backup" folder.',
            "This hurts. >> As you put it, this hurts.",
        ),
    ),
    Rule(
        id="sarcasm.hostile-emoji",
        family="sarcasm",
        severity=Severity.WARN,
        why="The reader sees somebody rolling their eyes at them.",
        find=pattern(
            r"[🙄😒🤡🖕🥱💅😤🤨🧂🐍💩🪦]",
            unless=r"(?:i|we)(?:'m| am|'ve| have|'re| are)? (?:the|a|such|made|so|did|forgot|messed|feel|look)|(?:our|my) (?:own )?(?:mistake|fault|bad|error)",
        )
        + pattern(r"[🙃😏💀🤣🤷🤦😬]", unless=r"\b(?:i|we|our|my|us|me)\b")
        + pattern(
            r"{you}{...80} (?:lol|lmao|lmfao|rofl|haha|ha ha|hahaha|hahahaha|hehe|lolz)|(?:lol|lmao|lmfao|rofl|haha|ha ha|hahaha|hahahaha|hehe|lolz)[ ,]{...60}(?:you|your)",
            unless=r"\b(?:i|we|our|my|us|me|i'm|love|great|glad|good|thanks|thank|nice|funny|hope|haha that|true)\b",
        ),
        hits=("It is on page one [[🙄]]", "[[you missed two reminders lol]]", "The plug was out [[🙃]]."),
        near_misses=(
            "We sent it to ourselves, our mistake 🙄",
            "Happy birthday 🎉",
            "lol I did the same on my first day",
        ),
    ),
    Rule(
        id="sarcasm.not-the-ritz",
        family="sarcasm",
        severity=Severity.WARN,
        why="The reader hears that they ask for too much and are worth too little.",
        find=pattern(
            r"(?:it's|it is|this is|that is|that's|we're|we are|you're (?:staying )?(?:at|in)|you booked|you bought|i'm|i am) (?:only |just )?(?:an? |in )?[a-z][a-z -]{2,30}, not (?:an? |the |at the )?(?:ritz|hilton|five[- ]star|5[- ]star|charity|palace|mind|magician|nasa|fort knox|rolls|ferrari|michelin|concierge|spa|butler|luxury|miracle|superman|machine|robot|therapist|babysitter)\b",
            reach="clause",
        )
        + pattern(
            r"if you (?:want|wanted|expect|expected|need)(?: [a-z-]+){1,5}, (?:then )?(?:you should )?(?:pay|buy|fly|stay|book|hire|get)(?: for)?(?: [a-z-]+){0,2} (?:class|prices?|somewhere|elsewhere|ritz|premium|lawyer|maid|nanny|butler|money)\b",
            reach="to_end",
        )
        + pattern(
            r"(?:left|lost|forgot|forgotten|find|have|had|without|wave|waving|out of|in)(?: [a-z]+)? (?:my|our|a|the|any) (?:magic wand|crystal ball|time machine)\b",
            unless=r"deliver\w*|parcel|box|order(?:ed)?|toy|costume",
            reach="clause",
        ),
        hits=(
            "[[It's a budget flight, not the Ritz]].",
            "[[If you want first class service, pay first class prices.]]",
            "I would help, [[but I left my magic wand at home]].",
        ),
        near_misses=(
            "It is a double room, not a twin.",
            "If you want a receipt, press Print.",
            "The magic wand is out of stock.",
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
            r"(?:thank you|thanks)(?: so much| very much| ever so much)? for (?:telling|teaching|showing|explaining to) (?:us|me) (?:how (?:to (?:do|run)|we should|i should)|(?:what )?(?:our|my) (?:job|business|work))|for (?:the|your) (?:lecture|sermon|life story|rant|history lesson)\b|sharing your (?:thoughts|views|wisdom|opinions?) on how (?:we|i) should\b",
            unless=r"professor|students?|university",
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
            r"(?:congrat(?:s|z|ters|ulations?)|congratulat(?:e|es|ed|ing|ory)|well done|bravo|kudos|hats off|full marks|top marks|applause)(?: to you| indeed)?,? (?:on|for) (?:(?:having|successfully|actually|eventually|single-handedly) ){0,2}(?:find|found|locat|discover|spott?|guess|reach|track|work|figur|hunt|unearth|memori[sz]|learn|us|remember)(?:ing|ed|ing out|ing down|ed out|ed down)? {~2} (?:our|the|my) {~2} (?:e-?mail|inbox|address|phone|number|switchboard|contact (?:form|page|details)|complaints?|shift key|caps lock|reply button|keyboard|help ?line|chat)\b"
            r"|(?:congrat(?:s|z|ters|ulations?)|congratulat(?:e|es|ed|ing|ory)|well done|bravo|kudos|hats off)(?: to you)?,? (?:on|for) (?:your |a |the |yet another |this )?(?:{nth}|\d+(?:st|nd|rd|th)|latest|record) (?:e-?mail|message|call|complaint|ticket|reminder|letter|voicemail)\b",
            unless=r"anniversary|thanks to you",
            reach="to_end",
        )
        + pattern(
            r"(?:so )?(?:glad|pleased|delighted|relieved|thrilled) (?:to (?:see|hear|know) )?(?:that )?you (?:found (?:the )?time|could (?:spare|find) (?:a|the|five|ten|us)|had (?:the )?time|finally|at last|took (?:the )?time to (?:complain|rant|write all)|eventually|got that off)\b|(?:lovely|nice|great|wonderful|fascinating) to (?:hear|have|get|read) your (?:opinion|views?|expert|wisdom|professional)\b|how (?:terribly|very|awfully|dreadfully|frightfully|utterly|perfectly) (?:inconvenient|sad|tragic|dreadful|annoying|awful|trying|distressing|upsetting)(?: for (?:you|him|her))?(?={end})|(?:have|enjoy) the (?:day|weekend|evening|life) (?:that )?you deserve\b|good of you to [^.?!\n]{3,50} (?:later|eventually|at last|only now|in the end|weeks late)(?={end})",
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
        id="sarcasm.mock-paraphrase",
        family="sarcasm",
        severity=Severity.WARN,
        why="Saying the reader's case over again in a silly form tells them that it is silly.",
        find=pattern(
            r"let me (?:get|see if i(?:'ve| have)? (?:got|get|understand|understood)) (?:this|that|it) (?:straight|right|correctly)|(?:oh|ah|wow),? so (?:you|now|it's|it is|we|your|basically|that's)\b|right,? so (?:you|now) |so (?:now|suddenly|all of a sudden),? (?:you|it's|it is|we're|we are|i'm|i am)\b",
            where="start",
            reach="sentence",
            unless=r"let me see if i (?:understand|have understood|get) (?:this|it) (?:right|correctly)|sorry|so now (?:we|i)(?:'re| are|'m| am) (?:sending|sorry|fixing|able|on|in|ready|working|going|adding|checking|all)|so now you (?:can|will|should|have|need|may)|so now you(?:'re| are) (?:all|ready|set|able)|so now it(?:'s| is) (?:working|fixed|ready|done|back|possible|time)",
        )
        + pattern(
            r"what (?:on earth |the hell |the heck |in the world )?are you (?:even )?(?:talking about|on about|going on about|rambling|smoking|trying to pull|playing at|waiting for)",
            reach="sentence",
        )
        + pattern(
            r"(?:and|but) (?:of course|naturally|obviously|clearly|somehow|apparently),? (?:that's|that is|it's|it is|this is|we're|we are|i'm|i am|everything is) (?:all |always |entirely |completely |somehow |now )*(?:our|my|the \w+'s) (?:fault|problem|job|responsibility|mistake)|(?:somehow|apparently|naturally),? (?:that's|that is|it's|it is|this is|everything is) (?:all |now )?(?:our|my) (?:fault|problem|job)",
            reach="clause",
        )
        + pattern(
            r"(?:turns out|it turns out|would you look at that|what do you know|guess what|shockingly),? (?:that )?(?:reading|a (?:plug|cable|switch|battery|label)|you (?:have|need|had|did|do|are|were)|it (?:helps|works) (?:if|when|better)|(?:the )?(?:instructions?|manual|terms|rules|letters|words|dates) (?:do|does|actually|really|exist|apply|mean|work))",
            reach="clause",
            unless=r"sorry|turns out (?:that )?you (?:were right|are right|have (?:a|two|an)|need (?:a|an|to)|had (?:a|two|an|paid|already))",
        )
        + pattern(
            r"(?:by all means|do|please do|please),? (?:keep|continue|carry on|go on|feel free to) (?:\w+ )?(?:shouting|yelling|complaining|ranting|insulting|threatening|writing|calling|e-?mailing|being rude|arguing|telling us|sending|repeating|venting)|(?:ring|call|write|complain|shout|keep|post|sue|try|e-?mail|continue|tell|escalate|report|cancel|leave|threaten)(?: [\w'-]{1,14}){0,6},? by all means",
            reach="clause",
            unless=r"please keep sending (?:them|those|it|these)|please (?:keep|continue) (?:sending|writing)(?: us)? (?:photos|updates|feedback|suggestions|to)|call (?:me|us),? by all means",
        ),
        hits=(
            "[[Let me get this straight, you lost the key and we pay?]]",
            "[[Oh, so now it is urgent.]]",
            "[[What are you talking about?]] It is on the page.",
            "The van broke down, [[and of course that's our fault]].",
            "[[Turns out reading helps]].",
            "[[By all means keep shouting]].",
        ),
        near_misses=(
            "Every report helps us, please keep sending them.",
            "So now you can log in again.",
            "It turns out that you were right, and we were wrong.",
            "Let me see if I understand it correctly: the box came open?",
            "Please keep sending us photos.",
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
            r"did you (?:just|perhaps) (?:say|call|accuse|compare|threaten|suggest|claim|recogni[sz]e|forget|imagine|skip)|(?:the )?(?:big|real|only|better) question is(?: rather)? why you|so in your opinion|so what you(?:'re| are) (?:really )?(?:saying|telling (?:me|us)) is that (?:we|i|our)",
            reach="sentence",
            unless=r"did you perhaps (?:forget to (?:attach|add|include)|skip)|sorry",
        )
        + pattern(
            r"(?:when|any (?:news|idea|chance) (?:when|of when)?) ?(?:will|are|do|would) you (?:actually|finally|ever|at last|deign)|will you (?:finally|ever|at last)\b",
            reach="sentence",
            unless=r"ever (?:need|want|have)",
        )
        + pattern(
            r"(?:oh,? |well,? |ah,? |just )*(?:great|perfect|wonderful|brilliant|fantastic|lovely|super|terrific|marvellous|excellent)(?:,|\.|…|\.\.\.)? (?:another|yet another|here we go|so now (?:we|you|it|i)|just what (?:we|i)|thanks a lot|because (?:we|i|that)|except (?:that )?(?:you|we|it)|as if)",
            where="start",
            reach="sentence",
            unless=r"sorry|thank you|happy|great (?:as|because)|another (?:great|good|happy)",
        )
        + pattern(
            r"what (?:am|are|was|were) (?:i|we) (?:supposed|meant|expected) to (?:do|say)\b|do you (?:want|expect|need) (?:me|us) to (?:drive|hold|build|sing|beg|fly|paint|knit|personally|draw|go round|drop everything|read it)\b|have you (?:ever )?(?:considered|thought of|thought about|tried) (?:reading (?:it|the|what|an)|listening|being|not|thinking)\b|did (?:no one|nobody|anyone|anybody|you) (?:even )?think to\b|which (?:part|bit) of (?:no\b|not|that (?:was|did|do|is)|closed|the (?:word|sentence|answer|rule|policy)|[a-z-]+ (?:do|did|don't|didn't) you)|what bit of\b|how is (?:that|this|it) (?:our|my) (?:problem|fault|job|concern|responsibility)\b|would it kill you\b",
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
    Rule(
        id="sarcasm.tag",
        family="sarcasm",
        severity=Severity.WARN,
        why="A mocking word at the end turns a plain sentence into a jeer.",
        find=pattern(
            r", (?:doesn't|don't|didn't|isn't|aren't|wasn't|won't|wouldn't|would|does|do|did|is|are|was|will|can't|hasn't|haven't|couldn't|shouldn't|weren't|ain't) (?:she|he|it|they|you|we|one|i)(?: now)?(?= ?[.!?])",
            unless=r"sorry|right|correct|please|shall|let me",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r"(?:wild|novel|radical|revolutionary|crazy|shocking|mad) (?:concept|idea|thought|notion)(?:,? i know)?(?= ?[.,!]|$)|(?:that|which|this)?(?:'s| is| was) (?:really |truly )?quite (?:something|an achievement|a feat|the achievement|a talent)(?= ?[.,!]|$)|, (?:impressive|classy|charming|genius|bravo|well played|congratulations|congrats)(?= ?[.!]|$)",
            reach="clause",
            unless=r"thank|love|happy|glad|great news|on (?:the|your)",
        )
        + pattern(
            r"good (?:morning|day|evening|afternoon) to you too|hello to you too|(?:lovely|nice|a pleasure|delightful|always a joy|always lovely) to hear from you,? as (?:ever|always|usual)|(?:i|we) must have (?:imagined|dreamt|dreamed|missed the part|hallucinated)|with the same (?:energy|enthusiasm|passion|vigou?r|zeal|speed|care) (?:that |as |with which )?you|what a lot of (?:capitals|exclamation|words|fuss|noise|shouting)",
            unless=r"thank you for the same|sorry",
            reach="clause",
        )
        + pattern(
            r"(?:it's |it is |isn't it )?funny how",
            where="start",
            reach="clause",
            unless=r"time flies|sorry|\b(?:we|our)\b",
        )
        + pattern(
            r"turns out (?:we|i) (?:can|do|did|know|are)\b|see how (?:far you get|you like (?:it|that))|have fun w(?:ith|/)? (?:trading|the (?:bank|court|judge|regulator|ombudsman|police)|that|your lawyer|small claims)",
            reach="clause",
            unless=r"sorry|turns out (?:we|i) (?:can (?:refund|do|help|send|offer)|did(?:n't| not)|are able|do have|know why)",
        )
        + pattern(
            r"(?:,|so|and) (?:well done(?: you)?|very good|good for you|lucky you|how nice|must be nice|nice try|unlucky|very clever|big deal|real (?:nice|classy|mature|helpful)|how (?:lovely|original|charming|sweet)|righto|legend)(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|happy|glad|(?:look|looks|was|is|are|tastes|very|works?|sounds?|all|as ever),? (?:very good|unlucky)|so (?:very )?good|passed|congrat\w*|pleased|haha",
            reach="clause",
        ),
        hits=(
            "[[It is an island, very good]].",
            "[[You saved four pounds, well done]].",
            "Some people knock first, [[wild concept]].",
            "[[You do love a form, don't you?]]",
            "[[Three years and one button, impressive]].",
            "[[Good morning to you too]].",
            "[[We must have imagined the dog hair]].",
            "[[Funny how it is always the courier]].",
            "[[Turns out we can count]].",
        ),
        near_misses=(
            "The soup was, as ever, very good.",
            "You passed the test, well done, and here is your card.",
            "Your new kitchen is charming.",
            "It turns out we can refund the fee.",
            "Lovely to hear from you, and welcome back.",
            "This is a novel idea for the garden that I would like to pass on.",
        ),
    ),
    Rule(
        id="sarcasm.imagine",
        family="sarcasm",
        severity=Severity.WARN,
        why="The reader is held up as a joke for others.",
        find=pattern(
            r"imagine (?:being|having|copying|paying|thinking|leaving|crying|losing|buying|complaining|needing|writing|getting|not|going) [\w' -]{3,60}|couldn't be me\b|(?:so |just )do the maths?(?={end})|, i ask you(?={end})|, think about it(?={end})|think on before",
            where="anywhere",
            unless=r"sorry|apolog\w+|(?:i|we|only|can|can't|cannot|could|hard to|must|not) imagine|it(?:'s| is) like",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Imagine losing a whole piano]].",
            "Two buckets a day for a year, [[so do the maths]].",
        ),
        near_misses=(
            "I can imagine how that felt.",
            "I cannot imagine losing a ring like that; we will look everywhere.",
            "The children do the maths in class.",
        ),
    ),
    Rule(
        id="sarcasm.of-its-own-accord",
        family="sarcasm",
        severity=Severity.WARN,
        why="The reader hears that nobody believes them; say what was found, and ask.",
        find=pattern(
            r"(?:yes|yeah|yep|ah|sure|right|so|i guess|i suppose|i'm sure|no doubt|clearly|obviously|of course|oh|well)\b[^.!?\n]{0,50}\b(?:(?:scratched|changed|jumped|cracked|moved|deleted|unplugged|broke|broken|fell|fallen|signed|ordered|clicked|booked|cancelled|walked|wrote|dented|emptied|opened|posted|drank|ate|drove|poured|spilled) (?:itself|themselves|(?:[\w'-]+ ){0,5}(?:all )?(?:by itself|on its own|by themselves|on their own))|must(?:'ve| have) (?:walked|jumped|grown|flown|swum|wandered|crawled|strolled|hopped))\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bour\b|will|can|please|check|look|should|because|update|due to",
            where="start",
            reach="clause",
        )
        + pattern(
            r"(?:out to get you|(?:just |purely |deliberately )?to spite you|rigged (?:specifically |just )?against you|must (?:all )?be (?:fakes?|lying|imagining|dreaming)|are all lying|conspir(?:acy|ing|ed) against you|got together to|meetings? about you|is haunted|gremlins|in it for the (?:yacht|glory))\b",
            unless=r"sorry|apolog\w+|thank\w*|not in it for|\bwe (?:got|all got)",
            reach="clause",
        ),
        hits=(
            "[[Sure, the gate dented itself on its own]].",
            "[[I suppose the lamp walked off by itself]].",
            "[[The lift is not out to get you]].",
        ),
        near_misses=(
            "Sure, the app changed the order by itself because of the update.",
            "Yes, the lid closes by itself after a minute.",
            "So the screen changed by itself, and we are looking into it.",
            "We got together to plan the new hours.",
        ),
    ),
    Rule(
        id="sarcasm.false-alarm",
        family="sarcasm",
        severity=Severity.WARN,
        why="Blowing the reader's trouble up makes fun of it.",
        find=pattern(
            r"(?:alert|ring|call|notify|phone|tell|inform|wake|telegraph|dispatch|send|send in|send for|mobili[sz]e|summon|scramble) (?:in )?(?:the )?(?:papers|press|prime minister|president|pope|navy|cavalry|national guard|bbc|un|queen|king|marines|nato|swat(?: team)?|army|raf|news desk|evening news|search party|helicopters?|nobel prize)\b|(?:somebody|someone) (?:ring|call|phone|alert|tell|wake) the\b|(?:i'll|shall i|should i|we'll) send the fire brigade|search party has been\b",
            unless=r"sorry|apolog\w+|thank\w*|statement|release|press (?:team|office)|stolen|missing person",
            reach="clause",
        )
        + pattern(
            r"(?:ask|tell|asked|telephoned|(?:a|the) (?:\w+ ){0,2}(?:word|words|talk|chat) with|speak to|speak with|blame|forgot to (?:make|tell|order)) (?:the )?(?:weather|rain|clouds|sun|sea|wind|planes?|birds?|trees|gods?|moon|tide|snow|mother nature|squirrels?|seagulls?|gulls?|bugs|mosquitoes|spiders?|it rain|planet|atlantic|winter|sunshine|pigeons|foxes|ocean|season|mountain|flowers|driveway)\b(?! (?:desk|team|room|house|club|app|of))|(?:have|had|get) (?:it|them|the (?:sea|sun|rain|birds|wind|moon)) (?:turned|switched) (?:off|down)\b|(?:planes|birds|rain|wind|flowers) to (?:keep it down|stop|bloom|behave)\b",
            unless=r"sorry|apolog\w+|thank\w*|(?:feed|heating|sprinklers?|tap|screen|lights?)\b",
            reach="clause",
        )
        + pattern(
            r"(?:aw+|oh no|oh dear|boo hoo|diddums),? (?:did (?:the|someone|somebody|they)|not (?:the|a|another|everyone)|somebody|someone|a (?:missed|crease|corner|scratch|speck)|the \w+ was an? (?:bit|little|tiny))\b",
            unless=r"sorry|apolog\w+|\bwe\b|\bour\b|i'll|hurt|ill\b",
            where="start",
            reach="clause",
        )
        + pattern(
            r"(?:we|i|the (?:whole )?(?:team|estate|office|city|committee|board))(?:'re|'m| are| am| is| was| were)(?: all| naturally| simply| quite| absolutely| deeply| truly| so| most)* (?:in (?:shock|mourning|bits|pieces)(?:{end}| that)|(?:devastated|desolated|heartbroken|inconsolable|heartened|crushed) (?:that|to learn)|on (?:all )?war footing)\b|minute's silence|(?:light|lit) a candle (?:for|and)|the cheek of (?:us|it|me)\b",
            unless=r"sorry|apolog\w+|loss|died|passed|death|memorial|service|remembrance",
            reach="clause",
        ),
        hits=(
            "A cold chip? [[Somebody call the coastguard]].",
            "[[I'll have a stern word with the wind]].",
            "[[Oh no, not another queue on a bank holiday]].",
            "[[The committee is heartbroken that the tea was weak]].",
        ),
        near_misses=(
            "Please ask the birds of prey centre about parking.",
            "Oh no, I am sorry to hear that.",
            "Tell the weather app where you are, thank you.",
            "I'll have the heating turned down tonight.",
            "We are heartbroken too.",
            "Call the coastguard if you see the boat is missing, thank you.",
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
            r"but (?:you enjoy (?:your|the)|(?:please )?do (?:carry|go) on (?:about|shouting|complaining|moaning|telling|threatening)\b|don't (?:you )?worry about (?:it|that|us|me)|no bother|never mind (?:us|me)|don't mind (?:me|us)|sure we're)\b",
            unless=r"sorry|apolog\w+|thank\w*|please don't|we(?:'ll| will| have|'ve)|i(?:'ll| will)",
            reach="clause",
        )
        + pattern(
            r"(?:but|and|so|yet),? (?:of course |suddenly |all of a sudden )*(?:now|suddenly|all of a sudden)(?: that)?,? (?:it's|its|it is|that's|this is|the \w+ is|we have|there's) (?:suddenly |all |somehow )*\"?(?:urgent|an emergency|a crisis|our (?:fault|problem|mistake|job)|my (?:fault|problem|mistake|job)|to blame|a disaster|critical|unacceptable|unfair|a biohazard)\b|(?:of course |suddenly )(?:it's|its) (?:an emergency|a crisis|urgent)\b",
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
        id="sarcasm.is-what-it-is",
        family="sarcasm",
        severity=Severity.WARN,
        why="A sentence that says nothing tells the reader that they asked something stupid.",
        find=search(_means_itself, words=("means", "mean", "meant", "is", "are"))
        + pattern(
            r",? (?:that's|that is|which is|funnily enough that's) (?:kind of |sort of |generally |usually |literally |just |precisely |exactly |rather |pretty much )*(?:how|what|why) (?:(?!the|our|this|we|it|i|you|my|to|they)[\w-]+|they|it)(?: [\w-]+){0,2}? (?:works?|do|does|is for|are for|call it (?:that|a)|are called|is called|happens|go|goes|means?|are like|is like)(?:, (?:mate|friend|pal|hon))?{end}",
            unless=r"sorry|apolog\w+|thank\w*|different|and that's|better|i (?:know|see|understand)|not how",
            reach="clause",
        )
        + pattern(
            r"as (?:the|its) (?:name|title|word|label) (?:rather |itself |kind of )?(?:hints|would suggest|might suggest)\b|(?:clue|hint)(?:'s| is| was) in the (?:name|title|word)|meant to be a (?:clue|hint)|(?:clue|hint) number (?:one|two)\b|(?:a habit|(?:a bit|rather|kind of|sort of|basically) the (?:idea|point)) of (?:an? |the )?(?:plants?|trains?|boats?|school|exams?|lessons?|deadlines?|rules?|queues?|deposits?|winter|summer|forests?|candles?|cars?|dogs?|cats?|drills?|insurance|passwords?|appointments?|contracts?|calendars?|gyms?|diets?|camping|campsites?|mountains?|sea|saunas?)\b|(?:have been|has been|are|is) known to do{end}",
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
        )
        + pattern(
            r"doing (?:some|a lot of|all the|an awful lot of|most of the|plenty of) (?:very |pretty )?heavy lifting",
            unless=r"sorry|remov\w+|movers|van|back\b",
            reach="clause",
        ),
        hits=(
            "Eight sharp, because [[eight sharp means eight sharp]].",
            "[[The paint was wet, that's how paint works]].",
            "[[The clue is in the name]], it is a night bus.",
            '"Nearly" [[is doing a lot of heavy lifting there]].',
        ),
        near_misses=(
            "Blue is the colour of the lid, and that is how it is sold.",
            "If the date is the date on the letter, sign here.",
            "This is how the deposit works: you pay half now.",
            "The last day is Friday.",
            "As the name suggests, the small box is small.",
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
            r"(?:genius|incredible|amazing|brilliant|impressive|stellar|heroic|superb|bold|inspired|flawless|classic|some|solid) (?:set-?up|move|plan|stuff|reflexes|logic|strategy|detective work|timing|maths|math|reasoning|memory|eyesight|aim|approach|thinking|choice|con|scam|emergency|parking|driving|theory|story|order|argument)(?:,? (?:that|this|there|eh|huh|indeed|mate|buddy|by the way))?{end}",
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
            r"(?:an? |one |quite an? )?(?:interesting|curious|funny|strange|odd|bold|brave|creative|generous|novel|unusual) (?:word|way|choice|use|sort|definition|reading|interpretation|take|version|theory|strategy|notion|idea)(?: of words)? (?:for an?|of an?|to (?:describe|put|call|read|treat|run|store|use|wash|dry)|,? that)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bour\b|love|hear|thoughts?|i can|happy",
            reach="clause",
        )
        + pattern(
            r"your (?:[\w-]+ )?(?:followers|fans|public|audience|admirers|subscribers|readers) will be (?:devastated|thrilled|delighted|heartbroken|so proud|crushed|riveted)|(?:maths?|reading|instructions|arithmetic|patience|manners|counting|spelling|directions|sums|numbers|calendars|clocks|maps|honesty|punctuality|labels|parking|subtraction) (?:isn't|aren't|is not|are not|not) (?:for (?:everyone|everybody)|everyone's|everybody's|your (?:strong|forte|thing|strength))\b|(?:but|,) nice try{end}|charming (?:theory|idea|notion)\b",
            unless=r"sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            r"(?:delighted|thrilled|touched|charmed|lovely|flattered|heartened|tickled) (?:that )?(?:you|your \w+)(?:'ve| have)? (?:found (?:the time|a moment|time|a cheaper)|feels? (?:able|free|entitled)|contacted us (?:again|once more)|could spare|took (?:the|a whole)|saw fit|bid|finally|remember(?:ed)? (?:us|me|we))\b|most (?:touched|flattered|amused)\b|it's lovely that it\b|(?:your|the|this|his|her|such) (?:rather )?sudden (?:interest|concern|urgency|enthusiasm|attachment|expertise|passion|conversion|affection)\b",
            unless=r"sorry|apolog\w+|thank\w*|your mother|kind words",
            reach="clause",
        )
        + pattern(
            r"(?:grateful|thank you|thanks|appreciate|obliged|enjoyed|love|value|kind enough)(?: for| to have| to tell us)?(?: your| the| this| his)? (?:helpful |kind |expert |generous |free |legal |valuable |detailed |continued )*(?:(?:guidance|advice|views?|lesson|tips?|input|instruction|opinions?|tutorial|lecture) (?:on|about|as to|regarding) )?how (?:to (?:run|do|manage|teach|cook|drive|write|train)|(?:we|i) must|to do (?:our|my))\b",
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
            r"(?:shocking|breaking|staggering) (?:news|revelation|discovery|development)s? (?:that|:)|shock news\b|(?:shocking|amazing|incredible|astonishing) as (?:that|this|it) may (?:be|seem|sound)|(?:no one|nobody|who) (?:could|would|could've|would've)(?: have)? (?:ever )?(?:see|seen|predict|predicted|foresee|foreseen|guess|guessed|saw|known|imagined) (?:(?:that|this|it)(?: one)?(?: coming)?|such|{end})|(?:, |[a-z] and,? )surprise{end}|what could (?:possibly )?go wrong\b",
            unless=r"sorry|apolog\w+|lovely|a surprise|nice surprise|\bwe\b|\bour\b",
            reach="clause",
        )
        + pattern(
            r"(?:what an?|an? (?:real|total|complete|proper|true)|real|total|quite the|quite a|one of life's) (?:mystery|riddle|enigma|conundrum|head-?scratcher)\b|what (?:a )?(?:shock|mystery|con)(?: hey| eh| indeed)?{end}|amazing what happens when\b",
            unless=r"sorry|apolog\w+|\bwe\b|\bour\b|\bus\b|novel|book|tour|film|game|glad|found|solved",
            reach="clause",
        )
        + pattern(
            r"(?:act|acting|feign|playing|play|pretend to be) (?:so |all |very |terribly |completely )?(?:amazed|surprised|shocked|outraged|astonished|baffled|innocent|dumbfounded|horrified|stunned)\b|(?:don't|do not|not) act (?:like|as if|as though|that|so)\b",
            unless=r"sorry|apolog\w+|thank\w*|role|stage|drama|trick|when (?:she|he|they)",
            reach="clause",
        )
        + pattern(
            r"(?:oh|ah|well)?,? ?(?:good|great|lovely|wonderful|brilliant|joy|super|perfect|fantastic|marvellous|yay),? (?:another|yet another|a (?:second|third|fourth|fifth)) (?:e-?mail|message|photo|picture|call|complaint|review|letter|voicemail|ticket|revision|question)\b",
            unless=r"sorry|apolog\w+|thank\w*",
            where="start",
            reach="clause",
        )
        + pattern(
            r"(?:is |it's |its |very |so |how |quite )?(?:difficult|hard|tricky|shocking|revolutionary|crazy|wild|radical|scandalous|outrageous|mad|novel|old-?fashioned),? (?:i know|we know|isn't it|isnt it|innit|we admit|i admit)(?={end})",
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
    Rule(
        id="sarcasm.rub-it-in",
        family="sarcasm",
        severity=Severity.WARN,
        why="The flourish only rubs it in; the fact can stand alone.",
        find=pattern(
            r"guess (?:whose|where|who|which (?:one|of us))(?={end}| (?:had|has|is|was|didn't|got|gets|pays|ended|name))|guess (?:whose|who's)\b",
            unless=r"sorry|apolog\w+|thank\w*|coming|joining|back",
            reach="clause",
        )
        + pattern(
            r"who (?:am i|are we) to (?:argue|judge|complain|question|disagree|contradict)\b|(?:sure )?what (?:would|do) i know (?:after|about|,)|what (?:would|do) (?:i|we) know{end}",
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
        )
        + pattern(
            r"(?:for free|for nothing|all over again|again under)(?: [\w'-]+){0,8},? (?:shall|should) (?:i|we)(?:,| ?[.?!]|$)",
            unless=r"sorry|apolog\w+|thank\w*|book|what|when|where|how",
            reach="clause",
        )
        + pattern(
            r"(?:so (?:that )?|until |till |let )(?:it|that|this) (?:finally |might |may |will |all |can |really )?sinks? in\b|in (?:red pen|crayon|words of one syllable)\b|(?:tattoo(?:ed)?|engraved?|carved?|stamped?) (?:it )?(?:on|across|onto) (?:you|your (?:forehead|arm|hand|eyelids)|the moon)\b",
            unless=r"sorry|apolog\w+|thank\w*|oil|cream|water|ink|glue|key|paint|please|stain|dye|varnish",
            reach="clause",
        )
        + pattern(
            r"unless (?:somebody|someone|anybody|there's|there is|it|that|you|your|the)(?:'ve|'re|'s)? ?(?:else )?(?:[\w'-]+ ){0,6}?(?:in code|(?:signs|shares|stole) (?:your|his|her)|has a twin|a ghost|ghosts|elves|in disguise|psychic|mind readers?|time travel|sleepwalk\w*|a secret|different planet|another planet|has been eating)\b",
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'ll| will| shall)? (?:just |simply |happily |therefore )?(?:leave|let) (?:it to )?(?:you|your good self) (?:to )?(?:work out|imagine|guess|do the (?:math|maths|sums)|draw|judge|ponder|reflect|fill in|figure out|wonder)\b|(?:you|so|please)? ?do the (?:math|maths|sums|arithmetic)(?={end}| yourself)",
            unless=r"sorry|apolog\w+|thank\w*|we(?:'ll| will) do the|i(?:'ll| will) do the",
            reach="clause",
        )
        + pattern(
            r"(?:which |and )?(?:somehow i|i somehow) doubt\b|(?:it's|its|it is) not like (?:any of us|i have|i've|we have|we've|anyone here|there's)\b",
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
        )
        + pattern(
            r"(?:thanks|thank you|cheers|good|great|lovely|well done)(?: for| on)? (?:finally|at last|eventually) (?:sending|attaching|answering|reading|signing|replying|paying|turning|filling|finding|giving|providing|getting|coming)\b|(?:now that|once|since|because|as) you(?:'ve| have|'d)? (?:at last |finally |eventually )(?:decided|found|managed|bothered|read|signed|chosen|sent|replied|made|worked|remembered)\b|(?:thanks|cheers|thank you) (?:kindly |ever so )?for the (?:souvenir|mess|headache|extra work|entertainment|laugh|overtime)\b",
            unless=r"sorry|apolog\w+|we (?:finally|were|took)",
            reach="clause",
        )
        + pattern(
            r"(?:maybe|perhaps|shall|should) (?:i|we|also|you)(?: (?:should|also|come|and|now|then|next|just|want))* (?:carry you|dig a|wash (?:the|your) car|(?:free|a free) (?:maid|breakfast|upgrade|butler)|hold your (?:bag|coat)|sing (?:to you|you)|cut (?:up )?your (?:food|meat)|tie your|brush your|do your (?:homework|laundry|dishes|washing))\b|order also a miracle|what do you want me to do,? (?:fly|sing|dance|cry|grow|print|swim|magic)|, (?:anything else|what's next)\?",
            unless=r"sorry|apolog\w+|thank\w*|happy|glad|would you like",
            reach="clause",
        ),
        hits=(
            "Every bike has a lock on it but one, [[guess whose]].",
            "If your barber says so, [[who am I to argue]].",
            "[[I'll paint it again for nothing, shall I.]]",
            "[[I have underlined it twice so it sinks in]].",
            "[[I'll leave you to work out which of us was late]].",
            "A ladder fits in a Mini, [[which somehow I doubt]].",
            "[[Thanks for finally sending the plan]].",
            "You want the pool, [[you want the spa, what's next?]]",
        ),
        near_misses=(
            "Guess who is back in stock: the blue one.",
            "I'll send it again, shall I?",
            "Rub the oil in and wait until it sinks in.",
            "I will book it again, shall I?",
            "Thank you for sending the plan.",
            "Unless somebody else signs for it, it comes back to us.",
            "Would you like a coffee, a tea, anything else?",
        ),
    ),
)
