"""Reproach in polite clothes. Here: "as I already told you", and other reminders that something was said before.

The family's other files, by how the hurt is built:

- `passive_aggression_should_know.py`: the reader ought to have known, read or remembered it.
- `passive_aggression_counting.py`: the reader's messages, or the times they did something, are counted and held against them.
- `passive_aggression_sacrifice.py`: what it cost us is handed over like a bill; favours, martyrdom, ingratitude.
- `passive_aggression_asides.py`: a raised eyebrow in the middle of a sentence ("evidently", "one wonders").
- `passive_aggression_afterthoughts.py`: a barb tacked on at the end ("not that you asked", "just a thought").
- `passive_aggression_courtesy.py`: courtesy that is none: it announces an insult, or makes fine fun of the reader.
- `passive_aggression_advice.py`: advice that comes too late, and so says "you should have".
- `passive_aggression_manners.py`: the reader is told how to behave, like a child.
- `passive_aggression_comparing.py`: everybody else managed; people who do that sort of thing.
- `passive_aggression_wondering.py`: doubts of the reader, wondered aloud or passed on as hearsay.
"""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

WARM = r"(?:thanks?|thank you|sorry|apolog\w+|appreciate|congrat\w*|welcome|glad|happy|regret)"
_ADVERB = r"(?:already|repeatedly|clearly|explicitly|patiently|plainly|specifically|{times})"
GUILTY = r"sorry|apolog\w+|thank\w*"
MEANT_WELL = either(
    r"you (?:would|will|may|could not|couldn't|'ll) (?:like|want|need|have known|prefer|wish)",
    r"you(?:'d| would) (?:like|prefer)",
    r"no doubt you want",
    r"(?:completely|perfectly|quite|absolutely) fine",
    r"so (?:i|we)(?:'ve| have|'ll| will)",
    r"but (?:i|we)(?:'ve| have)",
    r"clearly lost|race|holidays?",
)
"""What shows that the sentence is on the reader's side."""

_ON_SCREEN = either(
    r"please|button|menu|link|tab|icon|settings|field|box|banner|option|list|picture|photo|sorry",
)
"""What shows that somebody is led over a page, not sent back to it."""

SYMPATHY = either(
    r"(?:it|this|that) (?:was|is|must|has been) (?:an? |very |so |quite )?"
    + r"(?:shock|upset\w*|hard|fright\w*|worr\w+|disappoint\w+|frustrat\w+|difficult|stress\w*|painful)",
    r"will (?:love|enjoy|like)\b|on your plate",
    r"enough to (?:do|think about|deal with|worry about)",
)
"""What one says to somebody in trouble."""

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.as-i-told-you",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that they did not listen; just say it once more.",
        find=pattern(
            rf"(?:like|as) (?:i|we|my colleague|our \w+|i'm sure i|he|she|they)(?:'ve| have|'d| had)?(?: {_ADVERB})+ (?:been )?{{told}}(?: (?:to )?(?:you|this))?(?: {{times}})?(?: before| above| below)?",
            "as we said",
            unless=WARM,
        )
        + pattern(
            r"(?:like|as) (?:i|we|my colleague|our \w+)(?:'ve| have|'d| had)? (?:{told}|said) (?:to )?(?:you )?(?:{times}|already|before|earlier|last time|yesterday|now {times}|in (?:all|each|both|every) (?:of )?(?:my|our))",
            "as we said",
            unless=WARM,
        )
        + pattern(
            r"(?:as|like) (?:already|repeatedly|clearly|explicitly|patiently|{times}) (?:been )?{told}(?: to you)?(?: {times})?",
            "as we said",
            unless=WARM,
        )
        + pattern(
            r"as previously (?:stated|told|explained|advised|informed|communicated|clarified|pointed out|warned|notified)(?: to you)?(?= ?,)",
            "as we said",
            unless=WARM,
            where="start",
        )
        + pattern(
            rf"(?:i|we)(?:'ve| have|'d| had)? (?:{_ADVERB} )+{{told}} (?:(?:to )?you|(?:this|that|it|everything|all (?:of )?this|the same(?: thing)?)(?= ?[.,;!?]|$| to you| in| before| {{times}})|why|{{times}})",
            unless=either(
                WARM,
                r"just (?:asked|wrote|written|mentioned)",
                r"(?:i|we)(?:'ve| have)? (?:already|now|just|specifically) (?:asked|requested|notified|informed) "
                + r"(?:our|the|my|for|them|a|him|her|finance|ups|dhl)",
                r"if (?:i|we)",
                r"already (?:written|wrote) (?:to|it off)",
                r"now (?:asked|written|informed|notified|explained)",
                r"(?:once|now) (?:told|asked|wrote|said)",
            ),
        )
        + pattern(
            r"(?:i|we|my colleague|our \w+)(?:'ve| have|'d| had)? (?:now )?"
            + one_of(
                r"{told} (?:to )?you(?: (?:this|that|it|the same|all this|so))?",
                r"(?:said|explained|answered|been through|gone over|been over) (?:this|that|it|all this)",
            )
            + r"(?: in \w+)? (?:{times}|already|before|for the {nth} time)",
            unless=either(
                WARM,
                r"(?:sent|called|asked|replied|said) (?:this|it|that|you)? ?before (?:we|the|you|i|noon|\d|your)",
                r"before (?:the|we|you|i|\d|noon|your|our|sending|closing|shipping)",
                r"asked (?:them|him|her)",
                r"already (?:been|paid|sent|called|replied)",
                r"fail\w*|carrier|courier",
            ),
        )
        + pattern(
            one_of(
                r"(?<![a-z0-9][ ,])for the {nth} (?:and (?:last|final) )?time(?: now)?(?=[,:;.])",
                r"(?:tell|telling|told|say|saying|said|explain\w*|ask\w*|answer\w*|repeat\w*|remind\w*|writ\w+)"
                + r"(?: (?:you|this|that|it|so|to you|all))* for the {nth} time",
            )
            + r"(?! (?:since|this (?:year|month)|in (?:a row|\d))|r)",
            unless=WARM
            + r"|(?:crash|fail|happen|delay|broke|charged|broken|wait|lost|late|for the (?:second|third) time (?:this|in|since))",
        )
        + pattern(
            r"(?:once (?:more|again)|again)(?= ?[,:])",
            unless=WARM
            + r"|please (?:let|feel|don't)|let (?:me|us) know|feel free|hope|best|good luck|\bif\b|\b(?:try|check|click|press|once|over and over) again|great|love|take care|can you|could you|would you",
            where="start",
        )
        + pattern(
            either(
                r"(?:i|we) (?:\w+ )?(?:hate|don't like|do not like|dislike|loathe|am loath|regret having) (?:having )?(?:to )?repeat(?:ing)? "
                + r"(?:myself|ourselves)",
                r"(?:will|going to|shall|can) (?:only )?(?:say|explain|write|tell you|repeat) (?:this|it|that) (?:only )?"
                + r"(?:once|one (?:more|last) time|again|slowly|one final time)",
                r"one (?:more|last) time(?= ?[,:])",
                r"how often (?:do|must|should) (?:i|we)",
                r"yet again,? (?:i|we|you)|\(again\)",
                r"as (?:always|ever|usual),? (?:you(?! (?:can|may|are welcome|will find|have (?:a|the|my))\b)|i have to|i had to|we have to)",
            )
        )
        + pattern(
            either(
                r"(?:i|we) (?:\w+ )?(?:thought|believed|assumed|was sure|were sure|had hoped|hoped) (?:that )?(?:i|we)(?:'d| had)? (?:\w+ )?"
                + r"(?:made|was|were|been|had made) (?:it |this |that |myself |ourselves |quite |very |perfectly |abundantly |crystal )*clear",
                r"(?:let me|let us|i want to|i'd like to|i would like to|to|i will|i wish to) (?:be|make (?:it|this|that|myself|one thing)) "
                + r"(?:very |perfectly |crystal |absolutely |abundantly |quite |really |totally )+clear",
                r"(?:is|was|were|am|have been|been|made (?:it|this|that)) (?:abundantly|crystal|painfully) clear",
            ),
            unless=WARM
            + r"|not|abundantly clear that (?:we|i|our)|perfectly clear (?:water|glass|sky|instructions)"
            + r"|hadn't|wasn't|was not|not clear enough|clearer",
        )
        + pattern(
            r"(?:as |just )?(?:as )?per (?:my|our) (?:\w+ )?"
            + r"(?:last|previous|earlier|prior|trailing|several|many|various|multiple|numerous|two|three|\d) (?:\w+ )?"
            + r"(?:e-?mails?|messages?|repl(?:y|ies)|notes?|mails?|responses?|letters?|conversations?|calls?)",
            "as we wrote",
            unless=WARM + r"|attached|please find",
        )
        + pattern(
            r"(?:like i said(?: before| already| earlier| above| yesterday| last time)?|as i said (?:before|already|earlier|yesterday|last time))(?= ?[,:;-])",
            "so",
            unless=WARM,
            where="anywhere",
        )
        + pattern(
            either(
                r"(?:as |and )?the same (?:was|has been|had been)(?: already| duly| also| clearly| earlier){0,2} "
                + r"(?:told|informed|communicated|conveyed|intimated|mentioned|explained|notified|briefed|shared)\b{...40}",
                r"(?:this|that|it) (?:was|has been|had been)(?: already| duly| also| clearly| earlier){0,2} "
                + r"(?:told|informed|communicated|conveyed|intimated|notified|briefed) (?:to|with) (?:you|your good self)\b{...20} "
                + r"(?:also|already|earlier|before|twice|thrice|times)",
            ),
            unless=r"sorry|apolog\w+|never|not|wrong\w*|by mistake|should have",
            reach="clause",
        )
        + pattern(
            either(
                r"as "
                + one_of(
                    r"stated|explained|set out|noted|described|detailed|outlined|mentioned|advised|printed|written",
                    r"shown|said|told|indicated",
                )
                + r" (?:on|in) "
                + one_of(
                    r"each|both|all|every",
                    r"the last (?:two|three|four)",
                    r"the previous (?:two|three|four)",
                    r"my (?:last|previous|first|earlier)",
                    r"our (?:last|previous|first|earlier)",
                    r"two|three|four|several|many|numerous",
                )
                + r"\b",
                one_of(
                    r"parents|members|customers|passengers|residents|guests|tenants|students|patients|clients|users",
                    r"applicants",
                )
                + r" (?:are|were|have been) (?:all |always |clearly |regularly |repeatedly |duly )+(?:reminded|made aware|expected to (?:know|read))\b",
                r"(?:my|our) (?:{nth}|seventh|eighth|ninth) (?:answer|reply|explanation)\b",
            ),
            unless=GUILTY + r"|please|wrong|safety|by text",
            reach="clause",
        ),
        hits=(
            "The fee is four pounds, [[as stated on each of the bills]].",
            "[[Parents are regularly reminded of it]].",
            "[[This is my third answer]].",
            "Please see page 2, [[as the same was told to you on call also]].",
            "[[This was informed to you twice]].",
            "[[As I already told you]], the fee is ten pounds.",
            "[[As previously stated]], we close at five.",
            "[[We have already explained this]].",
            "[[I told you twice]] that the shop is closed.",
            "[[For the third time]], the code is on the box.",
            "[[Again]], it is not in stock.",
            "[[As per my last e-mail]], the form is online.",
            "[[I thought I had made it clear]].",
            "[[Like I said]], it is sold out.",
        ),
        near_misses=(
            "As always, you can reach me on the direct line.",
            "I thought I had made it clear on the form, and I see that I hadn't.",
            "As shown on the last page, the lock turns left.",
            "Guests are reminded by text, please tell us if none came.",
            "This is our second reply because the first was wrong, and I am sorry.",
            "The same was never explained to you, and I am sorry.",
            "This was communicated to you by letter on 3 May.",
            "Again, I am sorry for the wait.",
            "As described above, hold both keys.",
            "It crashed for the second time this week, which is our fault.",
            "I have already asked the depot to look for it.",
            "You should not have to repeat yourself.",
            "Please try again, then restart it.",
        ),
    ),
    Rule(
        id="passive_aggression.told-you-so",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Being right is not worth the reader's goodwill; leave the triumph out.",
        find=pattern(
            either(
                r"(?:i |we )?(?:\w+ )?told you so",
                r"(?:just |exactly )?as (?:i|we) (?:predicted|warned)(?: you)?(?= ?[,.;!]|$| you)",
                r"(?:i|we|my colleague)(?: really| even)* did (?:try to )?"
                + one_of(
                    r"warn you",
                    r"tell you(?={end}| (?:that|so|when|before|this|not|it)\b)",
                    r"say so|warn",
                ),
                r"you were (?:\w+ )?(?:warned|reminded|given (?:ample|plenty|every))",
                r"(?:don't|do not|never) (?:say|tell me) (?:that )?(?:i|we) (?:didn't|did not|never) (?:warn|tell)",
                r"that(?:'s| is) what (?:you get|happens(?! (?:with|to|in|on|at)\b)|comes of)(?: (?:when|for|if))?",
                r"serves? you right|you had (?:it|that) coming",
                r"lessons? (?:learn(?:ed|t)|for (?:you|next time|life))",
                r"(?:hope|trust) you(?:'ve| have)? learn(?:ed|t)? (?:your |a |the |from )+(?:lesson|it|this|that)",
                r"let (?:this|that) be (?:your |a |the )lesson",
                r"you (?:got|get) (?:exactly )?what you (?:paid|asked|pay|ordered|deserve)(?: for)?",
                r"you made your bed|what goes around",
                r"(?:that's|this is|call it|just|instant) karma",
                r"as you (?:sow|make your bed)",
                r"i hate to say i told|not to say i told|who(?:'s| is) laughing now",
                r"your (?:chickens|own medicine)",
                r"you(?:'ve| have) (?:only )?(?:got )?yourself to (?:blame|thank)",
                r"you can (?:thank|blame) yourself",
                r"(?:next time )?you(?:'ll| will) know (?:better|for next time)",
                r"actions have consequences",
            ),
            reach="clause",
            unless=either(
                r"(?:nobody|no one|who|would have) told",
                r"sorry|should have told",
                r"(?:and|but) (?:it|that|they) (?:did|was|is|does|had|were)(?:n't| not)",
                r"you were (?:told|informed|advised) (?:that )?"
                + one_of(
                    r"the wrong|wrongly|incorrectly|by (?:us|our|my|one)|otherwise|to wait|different|something|it|we",
                    r"a |an ",
                ),
                r"what (?:you were|were you) (?:told|advised)",
                r"if you were|when you were",
                r"(?:we|i) (?:should|could|will)",
                r"lessons? (?:learn(?:ed|t)) (?:on our|for us|here|from)",
                r"we(?:'ve| have) learn|piano|course|lesson plan|hope you (?:learn|get)|why you were",
                r"(?:that|who|whatever) you were (?:told|informed)",
                r"that you were",
                r"consequences (?:of (?:this|the)|for (?:your|the))",
                r"where you were|let (?:me|us|them) learn",
                r"as (?:i|we) (?:expected|thought|suspected),? (?:the|it|your|this|and)",
                r"as (?:we|i) (?:thought|expected|feared)",
            ),
        ),
        hits=(
            "[[I told you so]].",
            "[[We did warn you]].",
            "[[That's what happens when you skip the manual]].",
            "[[Serves you right]].",
            "[[You get what you pay for]].",
        ),
        near_misses=(
            "That's what happens with rain and old mortar.",
            "The shop was shut that week and nobody told you so.",
            "I did tell you to dance, and the clerk was not ready for it.",
            "I did tell you two weeks, and I was wrong.",
            "I am sorry that you were told the wrong date.",
            "As we feared, the part has to come from Japan.",
            "We have learned a lesson from this.",
        ),
    ),
    Rule(
        id="passive_aggression.let-me-remind-you",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A reminder in this tone says that the reader is careless.",
        find=pattern(
            either(
                r"(?:let|may|might|must|allow) (?:me|i|us|we)(?: just| again| kindly| gently)?(?: to)? (?:just |again |kindly |gently |politely )?remind you",
                r"(?:do )?i (?:really )?(?:have|need) to remind you",
                r"(?:as )?i(?:'ve| have) (?:had to )?remind(?:ed)? you (?:\w+ )?(?:times|before|already|repeatedly)",
                r"(?:i|we|you|one|nobody) (?:really )?(?:shouldn't|should not) (?:even )?(?:have|need) to "
                + r"(?:remind|tell|explain|point|ask|chase|say|spell|repeat|be told|be reminded|justify|teach)",
            ),
            unless=WARM
            + r"|you (?:really )?(?:shouldn't|should not) (?:even )?(?:have|need) to (?:ask|chase|explain|remind|repeat|tell|point|say|justify)",
            reach="clause",
        )
        + pattern(
            r"(?:despite|even after|notwithstanding) (?:\w+ )?"
            + r"(?:multiple|repeated|numerous|countless|endless|many|several|all (?:my|our)|our many|my many) (?:\w+ )?"
            + one_of(
                r"reminders?|requests?|discussions?|warnings?|attempts?|explanations?|e-?mails?|messages?|calls?",
                r"conversations?|chances|opportunities",
            )
            + r"(?! (?:from you|by you|of yours|to us)\b)",
            unless=WARM
            + r"|\byour\b (?:\w+ )?(?:reminders?|requests?|messages?|calls?|e-?mails?)|we (?:failed|did not|didn't|have not|haven't|still)|our (?:carrier|courier|engineers?|system)|(?:error|crash|fail)",
            reach="clause",
        )
        + pattern(
            either(
                r"the (?:very )?least (?:you|one|anyone|anybody) (?:could|can|might|should) (?:do|have done)?",
                r"(?:it(?:'s| is|s)?|is it not|isn't it)? ?(?:high|about|long past) time (?:you|someone|somebody|that you|for you)\b",
                r"(?:i|we) (?:do |really |sincerely )*hope (?:that )?you "
                + r"(?:realise|realize|learn (?:from|something)|feel better now|think about (?:what|how)|grasp)",
                r"if (?:you(?:'re| are|were| were)|this is|that's|that is) (?:truly|really|actually|genuinely|so|that|at all|even remotely) "
                + one_of(
                    r"interested|committed|serious|concerned|worried|unhappy|bothered|clever|smart|sure|busy|desperate",
                    r"keen|important|urgent|upset|dissatisfied|confident|unsatisfied",
                ),
            ),
            unless=WARM
            + r"|so (?:kind|inclined)|high time we|if you(?:'re| are) really (?:worried|unhappy|upset|concerned),? (?:please|we|i|call|do)|least we|if (?:this|that) is (?:really )?(?:important|urgent)",
            reach="clause",
        )
        + pattern(
            r"if (?:it|this|that)(?:'s| is| was| were)? (?:really |truly )?(?:so|that|as) (?:very )?(?:important|urgent|bad|terrible|special|valuable|precious|dreadful|critical|awful|unbearable)(?: to you| for you| as you (?:say|claim))?",
            unless=WARM + r"|please (?:call|tell|ring|let)|(?:we|i) (?:can|will)",
            reach="clause",
        )
        + pattern(
            either(
                r"a (?:little|small|quick|friendly|tiny|wee|gentle)(?: friendly| helpful)? "
                + one_of(
                    r"tip|word of advice|piece of advice|bit of advice|word to the wise|hint|life lesson|news flash",
                    r"pointer",
                )
                + r" "
                + one_of(
                    r"for you",
                    r"from (?:me|a|an|us|someone)",
                    r"for (?:next|the) (?:time|future)",
                ),
                r"word(?:s)? of (?:advice|wisdom)",
                r"word to the wise",
                r"(?:i|we) hope you(?:'re| are) (?:satisfied|proud|pleased)(?: with)? (?:now|yourself|of yourself)",
                r"(?:a )?(?:teensy|tiny|wee) (?:little )?bit of (?:context|advice|perspective|reality)",
            ),
            unless=WARM
            + r"|we(?:'ll| will| have (?:updated|moved|changed|shipped|sent|added))|(?:i|we) (?:am|are|will|have|'ll|'m|'re) (?:out|away|closed|moving|sending|attaching|forwarding|working|going|adding|off|on|in|attached|forwarded|sent)",
            reach="clause",
        )
        + pattern(
            r"(?:it is|it's|it may be|it might be|perhaps it(?:'s| is)) (?:also |very |quite |always |equally |only |rather )*"
            + r"(?:important|helpful|useful|necessary|as well|reasonable|right|only fair) (?:to|that you|for you to|for customers to) "
            + one_of(
                r"recogni[sz]e|understand that|appreciate|acknowledge|realise|realize|be realistic",
                r"(?:remember|bear in mind|keep in mind) that (?:our|we|staff|other|everyone|not|there are)",
            )
            + r"\b",
            unless=GUILTY + r"|password|please|\bwe (?:should|were)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:would|'d)(?: just| also| again| kindly| gently| only| like)* like to remind",
            unless=GUILTY + r"|appointment|booking|attached|please|deadline",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"you (?:might|may|will|'ll)(?: well| also| perhaps)? (?:recall|remember) "
                + one_of(
                    r"saying|agreeing",
                    r"being (?:told|asked|warned)",
                    r"ticking|accepting",
                )
                + r"\b",
                r"(?:i|we)(?:'ve| have) (?:copied|cc'd|looped)(?: in)? (?:my|our|your) (?:manager|boss|legal|lawyer|solicitor|supervisor|director)\b",
                r"everything you (?:say|write|send) is (?:being )?(?:recorded|logged|noted)\b",
            ),
            unless=either(
                GUILTY,
                r"refund|approve|help",
                r"so (?:that )?(?:you|he|she) can",
                r"free|tour",
                r"so (?:that )?(?:you|somebody|someone|nobody|no one|she|he|they)",
            ),
            reach="clause",
        ),
        hits=(
            "[[You might recall saying so]].",
            "[[I've copied in my manager]].",
            "[[We would like to remind that others wait as well]].",
            "[[It is important to recognise that we have many guests]].",
            "[[Let me remind you that rent is due on the first]].",
            "[[I shouldn't have to explain this to an adult]].",
            "[[Despite repeated reminders]], the form is blank.",
            "[[It's about time you paid]].",
            "[[I hope you're proud of yourself]].",
            "[[If it was so urgent]], you could have rung.",
            "[[A little tip from me]]: name stickers.",
        ),
        near_misses=(
            "Despite several calls from you, nobody had looked at it.",
            "I have copied in my manager, so that somebody answers.",
            "It is important to remember that the tablets go with food.",
            "You may remember being told on the tour that tea is free.",
            "I've copied in my manager, who can approve the refund today.",
            "We would like to remind you of your appointment on Monday.",
            "It is important to keep the lid shut.",
            "It is important to remember your password, please write it down.",
            "You should not have to chase us, and I am sorry.",
            "Despite several attempts our courier did not find the door.",
            "I hope you are happy with the new colour.",
            "If this is urgent, please call me on 555-0100.",
            "Please remind me on Monday.",
        ),
    ),
    Rule(
        id="passive_aggression.weary",
        family="passive_aggression",
        severity=Severity.WARN,
        why="It sighs at the reader; the same fact without the sigh is enough.",
        find=pattern(
            either(
                r"(?:i|we)(?:'ve| have) been (?:telling|saying|explaining|trying to (?:tell|explain|say))",
                r"(?:i|we) (?:just|literally just|only just) (?:told you|said (?:that|this|so)|explained (?:that|this|it)|answered (?:that|this))",
                r"we(?:'ve| have)? (?:already )?(?:been|went|gone) (?:over|through) (?:this|that|all this|it all)(?! with)",
                r"i don't know how many (?:more )?times",
                r"same as (?:i|we) (?:told|said|wrote|explained)",
                r"(?:explain\w*|told|said|wrote|asked|mention\w*)(?: [\w']{1,10}){0,6},? more than once",
                r"(?:previous|last|earlier) (?:answer|reply|response|e-?mail) (?:was|is|were) (?:already )?(?:complete|clear|sufficient|final|quite clear)",
                r"not sure what (?:more|else) (?:we|i) (?:can|could)",
                r"i(?:'d| would) have thought",
                r"as per usual(?= ?[.,!]|$)",
            ),
            unless=WARM
            + r"|so more than once|told (?:the|them|him|her|head office|our)"
            + r"|by (?:post|phone|e-?mail|letter|text)",
            reach="clause",
        )
        + pattern(
            either(
                r"you (?:must|have to|will have to|do have to|really need to|really have to) (?:\w+ )?"
                + r"(?:understand|appreciate|realise|realize|bear in mind|remember) (?:that|this|we|i|our|the)\b",
                r"as (?:i'm|i am|we're|we are) (?:quite )?sure you(?:'ll| will| can)? (?:appreciate|understand|agree)",
            ),
            unless=WARM
            + r"|password|code|pin\b"
            + r"|none of (?:this|it)|(?:isn't|is not|not) your (?:fault|doing)",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:with|we have|i have|i've got|we've got|there are|have) (?:\w+ )?(?:other|real|plenty of other) "
                + r"(?:customers?|people|guests|patients|callers|clients) "
                + one_of(
                    r"waiting",
                    r"to (?:serve|help|look after|deal with|attend|see)",
                    r"in the queue",
                ),
                r"(?:is|was) (?:this|that|it|all this|all of this) really necessary",
                r"(?:i|we) (?:honestly |really |just |simply |frankly )*(?:don't|do not) have (?:the )?(?:time|energy|patience|crayons) (?:for|to)\b",
                r"(?:try|test|testing|trying) (?:my|our) patience",
                r"(?:lose|losing|lost|running out of|out of) patience",
                r"my patience (?:is|has)|at my wits?'? end",
            ),
            unless=WARM
            + r"|you(?:'re| are|'ve| have)? (?:rightly |already )?(?:losing|lost|run|running)"
            + r"|patience with (?:them|him|her|the [a-z]+|myself)|any ?more|any longer",
            reach="clause",
        ),
        hits=(
            "[[We've been telling you since May]].",
            "[[I just told you]].",
            "[[You must understand that we are a small shop]].",
            "[[I have other customers waiting]].",
            "[[You are trying my patience]].",
        ),
        near_misses=(
            "I do not have the time to look after this model any more.",
            "We have been trying to tell you by post.",
            "You must understand that none of this is your doing.",
            "I ran out of patience with them.",
            "You must remember this code, or write it down.",
            "I understand that you are losing patience.",
            "We have been explaining it badly, and I am sorry.",
            "I just told the depot to hold it.",
        ),
    ),
    Rule(
        id="passive_aggression.scroll-up",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that they cannot read; say the thing once more instead.",
        find=pattern(
            r"if "
            + one_of(
                r"you(?:'d| would| care to| were to| could| can| just| simply| only| kindly| bother to| now)*",
                r"one",
            )
            + r" (?:scroll|look|glance|go|read|cast your eyes?|flick|page|check|run your eyes?)"
            + r"(?: (?:just|right|all the way|a (?:little|bit)|{~1}))? (?:up|above|back|further up|higher up)(?: [\w-]+){0,5},? (?:then )?"
            + r"(?:you|one)(?:'ll| will|'d| would|'re going to| can| might| may| should)(?: (?:clearly|plainly|also|easily|even|perhaps))? "
            + r"(?:see|find|notice|discover|spot|realise|realize|read)(?:"
            + r" (?:that|where|exactly|precisely|quite clearly|for yourself)"
            + r")?"
            + one_of(
                r" (?:(?:we|i|my colleague|you)(?:'d| had|'ve| have| did| already| clearly)* [\w-]+)",
                r"{end}",
            )
            + r"?",
            unless=_ON_SCREEN + r"|apolog\w+|arrow|map|pages|form|calendar|chapters?",
            reach="clause",
        )
        + pattern(
            one_of(
                r"(?:kindly|just|simply|do|maybe|perhaps) (?:scroll|look|read) (?:back )?(?:up|above)",
                r"(?:scroll|look|read) (?:back )?up(?:,| and) (?:you'll|you will|it's|it is) (?:see|all|right|there)",
                r"(?:it's|it is|that's|all of it is|everything is) (?:all |still )?(?:right )?(?:there|up there|here)"
                + r"(?: in (?:the|this) (?:thread|chat|chain|e-?mail))?,? (?:if you|just) (?:scroll|look|read)",
            )
            + r"\b",
            unless=_ON_SCREEN,
            reach="clause",
        ),
        hits=(
            "[[If you look back up the thread you'll find that I answered this on Monday]].",
            "[[If you'd just scroll up, you would see]].",
            "[[Just scroll up]], it is all there.",
        ),
        near_misses=(
            "If you scroll up you will see a blue button called Renew.",
            "If you look up at the ceiling, the vent is on the left.",
            "Please scroll up to the second photo.",
        ),
    ),
    Rule(
        id="passive_aggression.we-do-ask",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The little “do” turns a plain fact into a reproach that it was not heeded.",
        find=pattern(
            r"(we|i(?! do (?:kindly |still )?ask\b)) do (?:kindly |also |still |generally |strongly |very much )?(ask|advise|rely|recommend|encourage|suggest|hear|tell|remind|print|lend|warn|urge|say all|say so|say this|keep|publish)\b",
            r"\1 \2",
            unless=GUILTY + r"|not|help\w*|hope|understand|glad|happy|if we|keep you",
            leans=True,
        )
        + pattern(
            either(
                one_of(
                    r"page|form|label|e-?mail|guide|guidance|manual|terms|letter|signs?|recording|listing|description",
                    r"policy|website|site|notice|card|contract|instructions|screen|receipt|leaflet|booklet|checklist",
                    r"sheet|plan|notes?|rules|lid|packet|packaging|quote|brochure|handbook|poster|agreement|menu|map",
                    r"timetable|catalogue|confirmation|tag|warning|small print|consent|schedule|agenda|itinerary",
                    r"folder|advert",
                )
                + r"(?:,? [\w'-]+){0,5},? (?:does|do|did) (?:clearly |actually |indeed |of course |in fact |all |also |quite )?"
                + r"(?:say|state|ask|mention|explain|tell|list|warn|recommend|advise|set out|spell|point out)\b",
                r"(?:it|this) does (?:actually |indeed |of course |in fact |all |also |quite )?(?:say|state|ask you|mention|explain|help (?:when|if|to))\b",
                r"we do (?:also |actually |indeed |in fact |always |all |clearly )?"
                + one_of(
                    r"put|go over|go through|print|tell|ask|say|mention|advise|explain|try|state|warn|list|recommend",
                    r"note|write|point|remind|cover|set out|suggest|encourage|prefer|publish",
                )
                + r"\b",
                r"i do (?:spend|put|write|mention)\b",
                r"as i did try",
                r"you do (?:have|need) to "
                + one_of(
                    r"scroll|read|click|look|open|ask|press|listen|wait|turn|plug|switch|answer|charge|use|water|feed",
                    r"lock|close|shut|sign",
                )
                + r"\b",
            ),
            unless=either(
                GUILTY,
                r"how (?:i|we)|what (?:i|we|you)|where (?:i|we)",
                r"we (?:should|forgot|failed)",
                r"i do try not|please|out of date|wrong\w*|taken it down|misprint|\bif\b(?! you\b)|error",
                r"right(?:ly)?\b|owed|here(?:'s| is) how|in stock",
            ),
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[The leaflet in the box does mention the water]].",
            "[[It does help to take the lid off first]].",
            "[[We do print it on every bag]].",
            "[[You do have to turn it on]].",
            "[[We do ask guests to read the card by the lift]].",
            "[[We do say so on the second page]].",
        ),
        near_misses=(
            "If the letter does say Tuesday, keep it.",
            "Samples do fade in the sun.",
            "The guide does mention a fee, but it is out of date.",
            "The policy does cover the stay, so the bill is ours.",
            "Our prices do vary by season.",
            "Both sides do need a signature.",
            "How many hours do dogs sleep?",
            "What we do ask is your name, thank you.",
            "The form does not say so, and it should.",
            "We do stock the blue one.",
            "You do need to send me the number by Friday.",
            "We do not ask for a deposit.",
            "I do ask that we both keep this civil.",
            "Do we ask for your passport? No.",
            "I am sorry; we do ask too many questions there.",
            "We do need your signature on both pages.",
        ),
    ),
)
