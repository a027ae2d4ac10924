"""Apologies that take nothing back. Here: "sorry you feel that way", and all that is sorry about the reader.

The family's other files, by how the hurt is built:

- `non_apology_half_meant.py`: sorry if, sorry but, sorry for any inconvenience, sorry once and for all;
- `non_apology_distant.py`: for the situation, for a misunderstanding, should anything have happened.
"""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Finders, Rule, either, one_of, pattern

SORRY = r"(?:sorry|apologi[sz]es?|apologies|apology|regrets?|forgive (?:me|us)|excuse (?:me|us)|pardon (?:me|us))\b"
I_AM = (
    r"((?:(?:i|we)(?:'m|'re| am| are)(?: (?:very|so|truly|really|deeply|genuinely|sincerely|terribly))? )?)"
)
_FOR = r"(?:,? (?:that|for the fact that|to (?:hear|see|read|learn|note)(?: that)?|for|about|because))?"
_UPSET = (
    r"(?:upset|angry|offended|hurt|insulted|annoyed|unhappy|dissatisfied|displeased|cross|mad|bothered|disgruntled|aggrieved"
    r"|not (?:happy|satisfied|pleased)|put out|irritated|sensitive|emotional|confused (?:by|about)|so (?:upset|angry|sensitive|emotional|easily [a-z]+))"
)
_MISREAD = one_of(
    r"misunderstood|misread|misinterpreted|misheard",
    r"took (?:it|this|that|my|our|offen[cs]e)",
    r"have (?:misunderstood|misread|taken (?:it|this|offen[cs]e))",
    r"(?:are |were )?having (?:such |so much )?(?:a hard time|trouble|difficulty|difficulties|problems) "
    + one_of(
        r"understanding|accepting|following|reading|grasping",
        r"with (?:our|the) (?:policy|rules|answer|concept)",
    ),
    r"chosen|have decided|chose|choose|decided to|insist",
    one_of(
        r"can't|cannot|couldn't|could not|don't|do not|didn't|did not|failed to|are unable to",
        r"were unable to|are having trouble|have trouble|had trouble",
        r"(?:are|were|was)(?:n't| not) able to",
    )
    + r" "
    + one_of(
        r"understand|understanding|see (?:it|that|our|the)|read|follow|following|realise|realize",
        r"appreciate|accept|agree|like our|know|grasp|reading|notice",
    ),
    r"(?:weren't|were not|aren't|are not) (?:aware|paying attention|listening|careful|prepared)",
    r"(?:didn't|did not) get (?:your (?:own )?way|what you wanted)",
    r"find(?: [a-z0-9]+){0,4} too (?:long|high|expensive|slow|strict|short|difficult|much)",
    r"(?:were|are) (?:unaware|mistaken|under the (?:false |wrong |mistaken )?impression|expecting)",
    r"got the wrong (?:idea|impression|end)",
    r"have the wrong (?:idea|impression)",
    r"got (?:that|this) (?:idea|impression)",
    r"have (?:that|this|such an?) (?:impression|perception|opinion|view|idea)",
    r"had (?:other|different|unrealistic|higher|such) expectations",
    r"expected (?:more|something|otherwise|that|us)",
    r"were expecting",
    r"thought (?:otherwise|that|it|we|you)",
    r"assumed|believed",
    r"find (?:our|the|it|this) (?:policy|rules|terms|so|too)",
    r"missed "
    + one_of(
        r"our|my",
        r"the (?:\w+ )?"
        + one_of(
            r"notes?|notices?|e-?mails?|messages?|letters?|signs?|deadline|window|small print|line|page|part",
            r"bit|point|instructions?|reminders?|cut-?off|announcements?|updates?|terms|rules?|step",
        ),
    ),
)
_FEELING = "The reader hears that their feelings are the problem, not what happened."


def regret(rest: str, unless: str) -> Finders:
    """An apology that goes on as `rest`. A "sorry" has words that can stand in its place."""
    return pattern(
        rf"{I_AM}\bsorry\b{rest}",
        r"\1sorry for the trouble this has caused you",
        unless=unless,
        reach="rest",
    ) + pattern(rf"(?!sorry){SORRY}{rest}", unless=unless, reach="clause")


_RUE = r"(?:sorry|regret(?:ted|s)?|gutted|lament|saddens us|saddened|pity|shame|hate|disappointed|apologi[sz]e|apologies)"
OWNED = either(
    r"we (?:should|failed|missed|let|were|caused|gave|left|lost|kept|did)",
    r"our (?:fault|mistake|error|page|own)",
    r"(?:had|have) booked|because we",
)
"""The fault is taken where it belongs."""

_OUR_DOING = either(
    r"made you feel|we made|we did|i did|you(?:'re| are) right|left you|let you down|caused|forced",
    r"should never|unwell|sick|our fault|we let|because we",
)
"""What shows that we own up to what made the reader feel so."""

_BECAUSE_OF_US = either(
    r"because (?:we|of our|our)",
    r"(?:we|i) (?:made|left|let|caused|sent|were|was)",
    r"our (?:fault|mistake|error)",
    r"badly|unclear|confusing|should have",
)
"""What shows that it is our doing that they took it so."""

RULES: tuple[Rule, ...] = (
    Rule(
        id="non_apology.you-feel",
        family="non_apology",
        severity=Severity.WARN,
        why=_FEELING,
        find=regret(
            _FOR
            + one_of(
                r" if| you may| how| the way| that the way| this is (?:how|the way)",
                r" that(?:'s| is) (?:how|the way)",
            )
            + r"? (?:you|u)(?:'re| are| were| all)? ?(?:seem to |may |might |still |have come to |appear to |are |feeling )?"
            + one_of(
                r"feel|felt|feeling|think|thought|believe|believed",
                r"see (?:it|things|this|us|the)",
                r"perceive|perceived|view|consider|found it necessary|saw fit|took",
            )
            + r"\b(?! (?:of|unwell|sick|ill|better|poorly|dizzy|cold|unsafe|pain))",
            unless=r"made you feel|we made|we did|i did|you(?:'re| are) right|left you|let you|caused|forced|should never",
        )
        + regret(
            rf"{_FOR} your (?:\w+ )?\w+ (?:had |has |have |was |were |seems? to |may have |might have )*"
            + one_of(
                r"expect(?:ed|ing)? (?:more|better|otherwise|something|such|that)|hop(?:ed|ing) for (?:more|better|something)",
                r"feels? (?:it|that|this|like|as|so|let|over|neglected|ignored|un\w+|dis\w+)|took (?:it|this|that|offen[cs]e)|taken (?:it|this|that|offen[cs]e)",
                r"(?:thinks?|thought|believes?|believed) (?:it|that|this|so|otherwise|we|our)",
            )
            + r"\b",
            unless=_OUR_DOING,
        )
        + regret(
            rf"(?:,? that| for| if)? (?:you|u)(?:'re| are| were| got| have been| feel| felt| became|'ve been| find yourself| seem)?(?: (?:so|still|this|that|clearly|obviously|currently|now|feeling))? {_UPSET}\b",
            unless=_BECAUSE_OF_US,
        )
        + regret(
            rf"{_FOR} (?:(?:your (?:feelings|perception|impression|opinion|interpretation|disappointment with|dissatisfaction|unhappiness|displeasure|view of|expectations)|any (?:hurt feelings|perceived|offen[cs]e (?:you|taken|that)))\b"
            r"|(?:this|that|it)(?: is|'s| was)? (?:the way|how) (?:you|u|it|things) (?:feel|felt|see|saw|look|think|perceive|came across|made you feel))",
            unless="made you feel",
        )
        + regret(
            rf"{_FOR}(?: (?:if|to see))?(?: (?!we\b|our\b|i\b|my\b)[\w'-]+){{0,7}} "
            + one_of(
                r"(?:have|had|got|having) (?:this|that|such an?|the|those|these) (?:\w+ )?(?:feelings?|impression|perception|view|opinion|experience of)",
                r"left (?:you )?feeling",
                r"let (?:it|this|that|yourself)",
                r"(?:feel|feels|felt) (?:like|as if|as though|the need|that|this|otherwise|intrusive|harsh|mean|cold|rushed|unfair|it)",
                r"(?:come|comes|came|coming) (?:across|over)",
                r"(?:was|were|been|is) "
                + one_of(
                    r"(?:perceived|interpreted|experienced)(?: (?:in|as|that|like|differently|so))?",
                    r"(?:received|taken|understood|heard|found) "
                    + one_of(
                        r"in|as|that|like|differently|so|to be|badly|poorly|personally|the wrong|harsh|rude|cold|unhelpful",
                        r"lacking|wanting",
                    ),
                ),
                r"weighed on you",
                one_of(
                    r"seemed|sounded|appeared|landed (?:badly|wrong)|struck you|upset you|bothered you|annoyed you",
                    r"offended you|hurt you|hurt your|ruffled",
                ),
                r"had to be (?:upset|angry|offended|sad)",
                r"(?:triggering|uncomfortable|upsetting|offensive|too much|confusing|hurtful|unsettling) (?:for|to) you",
                r"(?:wasn't|weren't|isn't|was not|were not|is not) (?:quite )?"
                + one_of(
                    r"the (?:one|answer|outcome|result|news|experience)",
                    r"what|as",
                )
                + r" you",
            )
            + r"\b",
            unless=_OUR_DOING,
        )
        + pattern(
            r"(?:unfortunate|regrettable|a (?:shame|pity)|too bad|sad) (?:that |if )?you (?:(?:'ve| have)(?: (?:been|had))?(?: left| to be)? )?"
            + one_of(
                r"feel|felt|feeling|think|see|believe|took|taken|chose|chosen|misunderst\w+|upset",
                r"(?:are|were) (?:upset|unhappy|not)",
            )
            + r"\b",
            unless=r"unwell|sick",
            reach="clause",
        ),
        hits=(
            "[[We regret that you feel ignored]].",
            "[[I am sorry your guests had expected more]], the hall is from 1904.",
            "[[We apologise for your disappointment with the room]].",
            "[[It is unfortunate that you feel ignored]].",
            "[[I'm sorry the invoice came across as rude]].",
            "[[Sorry that you have this impression]].",
            "[[We regret that the tone was perceived as cold]].",
            "[[I'm sorry you feel that way]].",
            "[[We are sorry if you felt ignored]].",
            "[[Sorry that you're upset]].",
            "[[We regret that you are not satisfied]].",
            "[[I am sorry this is how you see it]].",
            "[[Im sorry u feel like this]]",
        ),
        near_misses=(
            "I am sorry your guests were expecting a fire and there was none.",
            "I am sorry your daughter felt sick on the boat.",
            "I'm sorry to hear that your brother was taken ill.",
            "Sorry that the lid was found open.",
            "I'm sorry that we made you feel unwelcome.",
            "I'm sorry to hear that your parcel is late.",
            "I'm sorry to hear that you were upset by the letter.",
            "I am sorry you had to wait.",
            "I am sorry you missed the ferry.",
            "I am sorry that you found glass in your soup and took two days off.",
            "I am sorry that a bike was taken from your shed.",
            "I am sorry for your loss.",
            "Sorry for the frustration this has caused.",
        ),
    ),
    Rule(
        id="non_apology.you-misunderstood",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears regret about themselves instead of about what happened.",
        find=pattern(
            rf"{SORRY}{_FOR}(?: if)? (?:you|u)(?:'re|'ve)?(?: (?:seem to|appear to|may|might|apparently|clearly|obviously|somehow|still|simply|just|feel that you|have|had)){{0,2}} {_MISREAD}\b",
            unless=r"because (?:we|of our|our)|unclear|our (?:wording|mistake|page|letter)|should have been (?:clearer|told)",
            reach="clause",
        )
        + pattern(
            rf"{SORRY}{_FOR} (?:your|the|any) (?:confusion|misunderstanding|misinterpretation|mistake|error|mix-?up) (?:on|at|from|of) (?:your|the customer's|the client's) (?:side|part|end|own)\b"
            rf"|{SORRY}{_FOR} (?:your|ur) (?:confusion|misunderstanding|misinterpretation|mistake|impatience|ignorance|lack|failure|inability|bad luck|attitude|memory)\b",
            reach="clause",
        )
        + pattern(
            rf"{SORRY}{_FOR},? (?:if |that )?"
            + one_of(
                one_of(
                    r"it|this|that",
                    r"our (?:\w+ )?"
                    + one_of(
                        r"answer|reply|service|policy|product|decision|work|rules?|best|help|offer|response|standards?",
                        r"process|explanation",
                    ),
                    r"(?:the|your|this) (?:[a-z]+ )?[a-z]+(?= (?:didn't|did not|doesn't|does not|failed to|hasn't) live up)",
                    r"the (?:\w+ )?(?:answer|reply|truth|reality|policy|outcome|rules?|facts?|law|decision|product)",
                    r"my (?:answer|reply|explanation|work|best|tone)",
                ),
                r"we",
            )
            + r" ?"
            + one_of(
                r"isn't|is not|wasn't|was not|weren't|aren't|were not|doesn't|does not|didn't|did not|don't",
                r"couldn't|can't|failed to|has not|hasn't|haven't|upsets?|offends?|hurts?|disappoints?|bothers?",
                r"annoys?|offended|displeased?",
            )
            + r" ?"
            + one_of(
                r"live up to|living up to|good enough|fast enough|quick enough|able to live up",
                r"to your (?:taste|liking|satisfaction|standards)",
                r"suit(?:ed)?|perfect|please",
                r"what you (?:wanted|want|expected|were hoping|had hoped|hoped|like) to hear",
                r"match your|up to your",
                r"fit (?:in(?:to)? )?your",
                r"convenient|agree with|you\b|your feelings",
            ),
            unless=r"what you needed|our fault|we fell short|not good enough (?:from|of) us|let you down",
            reach="clause",
        ),
        hits=(
            "[[I regret that you misunderstood]].",
            "[[Sorry you didn't read the notice]].",
            "[[We apologise for the confusion on your part]].",
            "[[Sorry it wasn't to your liking]].",
            "[[Apologies that you were unaware of the rule]].",
            "[[We're sorry that the wine didn't live up to your expectations]].",
            "[[We're sorry our service didn't live up to your expectations]].",
            "[[Sorry we did not live up to your standards]].",
        ),
        near_misses=(
            "I am sorry that our letter was unclear.",
            "Sorry for the confusion.",
            "I am sorry you didn't receive the parcel.",
            "I'm sorry, I know this is not the answer you hoped for.",
        ),
    ),
    Rule(
        id="non_apology.not-meant",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears that they took it wrong, so it is their doing again.",
        find=pattern(
            either(
                r"you(?:"
                + r" (?:may|might|must|clearly|obviously|seem to|have|simply|just)"
                + r")*(?: have)? (?:taken|took|take|taking|interpreted|read|misinterpreted) "
                + one_of(
                    r"it|this|that|my (?:\w+ )?|our (?:\w+ )?|things",
                    r"what (?:i|we) (?:said|wrote|meant)",
                )
                + r"(?: words| message| e-?mail| comment| tone| reply)? ?"
                + one_of(
                    r"the wrong way|personally|out of context|badly|too seriously",
                    r"as an (?:insult|attack|offen[cs]e)",
                    r"so personally|wrongly|wrong",
                ),
                r"(?:i|we) (?:did not|didn't|never) (?:mean|intend) (?:it|that|to) "
                + r"(?:like that|that way|offend|to sound rude|be taken|the way you|upset anyone)\b",
                r"(?:was|were) (?:not|never) (?:meant|intended) (?:to (?:offend|upset|insult)|as an? (?:insult|offen[cs]e|attack|criticism))",
                r"(?:wasn't|weren't) (?:meant|intended) (?:to (?:offend|upset|insult)|as an? (?:insult|offen[cs]e|attack|criticism))",
            ),
            unless=r"sorry that i|but i can see|and i am sorry|and i'm sorry|did hurt|i apologi[sz]e",
            reach="clause",
        ),
        hits=(
            "[[You have taken it the wrong way]].",
            "[[It was not meant to offend]].",
            "[[You took our reply personally]].",
        ),
        near_misses=(
            "I did not mean to offend you, but I can see that I did.",
            "Please take it the same way as before: one tablet a day.",
            "The box was not meant to be opened.",
        ),
    ),
    Rule(
        id="non_apology.how-it-came-across",
        family="non_apology",
        severity=Severity.WARN,
        why="It is sorry for how the reader took it, not for what happened; name what went wrong.",
        find=pattern(
            r"(?:sorry|regret|apologi[sz]e|apologies|regrettable|unfortunate|a pity|a shame)(?: that| if| for| about)? "
            + r"(?:our|my|the|a|his|her|their|this|that|any|what)(?: [\w'-]{1,20}){0,7} "
            + one_of(
                r"came across|come across|comes across",
                r"(?:been|was|were) taken(?! (?:from|away|out|off|down|by|to|for|twice|over|into|up)\b)",
                r"been read|was read as|been misread|been misunderstood|been perceived|was perceived",
                r"been interpreted|was interpreted|were interpreted",
                r"(?:may have |might have )?(?:seemed|sounded|felt) to you",
            )
            + r"\b",
            unless=r"should have|should not have|shouldn't have|i was wrong|we were wrong|wrong of|no excuse|and it was|that was (?:rude|wrong)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:sorry|soz|apologi[sz]e|apologies)(?: for| about) any(?: [\w'-]{1,20}){1,2} (?:this|that|it)(?: all)?"
                + r"(?: seems to have| appears to have| may seem to have| apparently) caused",
                r"(?:soz|sry|sozz) (?:if|for any)\b",
                r"condolences (?:for|on) (?:any|the|your) (?:inconvenience|trouble|loss of|wait|delay)",
            ),
            reach="clause",
        )
        + pattern(
            r"(?:sorry|regret)(?: to hear| to read| to learn)?(?: that)? "
            + one_of(
                r"you (?:do not|don't|did not|didn't) feel",
                r"you(?:'re| are) not (?:loving|a fan of|keen on)",
                r"your expectations|you expected|you hoped",
                r"you (?:had|have) (?:other|different) expectations",
                r"it (?:wasn't|was not) (?:what|as|quite) (?:you|magical|perfect)",
            )
            + r"\b",
            unless=r"we (?:let you down|failed|fell|got|made)|our (?:fault|mistake|error)|should have|refund\w*|make (?:it|this) right|put (?:it|this) right|look into|dm us|please (?:dm|message|send|call)",
            reach="clause",
        )
        + pattern(
            r"(?:understand|appreciate|realise|realize|know|see|regret|accept|aware)(?: that| how| why)? [^.?!\n]{2,50} "
            + r"(?:may|can|might|could)(?: sometimes| often| all| well| easily)? "
            + r"(?:feel|seem|come across as|be felt as|be perceived as|appear|sound)(?: a bit| a little| rather| quite| very| like)? "
            + one_of(
                r"frustrating|confusing|intrusive|unfair|overwhelming|harsh|strange|daunting|complicated|stressful",
                r"upsetting|long|impersonal|inconvenient|disappointing|distressing|scary|hard|tough|unkind|abrupt",
                r"excessive|slow|personal|odd",
            )
            + r"\b",
            unless=r"sorry (?:for|about)|apolog\w+|\bour\b|we (?:should|could|wrote)|thank\w*|should not|i know that it|so (?:i|we)(?:'ve|'ll| have| will)?\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[I do understand how a late fee can feel unfair]].",
            "[[We appreciate that the form may seem daunting]].",
            "[[I regret that my last letter came across as cold]].",
            "[[It is regrettable that the remark was taken so personally]].",
            "[[Sorry for any upset this seems to have caused]].",
            "[[Soz if it was late]].",
            "[[We are sorry that you do not feel valued]].",
        ),
        near_misses=(
            "I understand that the form can seem long, so I have filled in what I know.",
            "I know that it can feel hard, and I am sorry about the wait.",
            "We know how our letter may sound harsh, and it should not.",
            "I am sorry that my letter came across as cold; I should have rung you first.",
            "I am sorry for the upset this caused.",
            "I am sorry that we took so long.",
        ),
    ),
    Rule(
        id="non_apology.not-as-you-hoped",
        family="non_apology",
        severity=Severity.WARN,
        why="It regrets the reader's hopes or mood instead of what went wrong; name that.",
        find=pattern(
            rf"{_RUE}(?: to (?:hear|learn|read|see))?(?: that)?(?: on this occasion)? "
            + r"(?:the|your|our|it|this|that|his|her|you|i|we)\b{...50} "
            + r"(?:wasn't|didn't|isn't|weren't|hasn't|did not|was not|isn't|is not|were not|'s not|not)\b{...40}"
            + one_of(
                r"as [\w-]+ as (?:you |we )?(?:hoped|expected|wished|planned)",
                r"what you(?:'d| had)? (?:hoped|wanted|expected|had in mind|were after|wished)",
                r"(?:giving|give|gave|leave|left) you (?:what|with)",
                r"up to (?:your|the) (?:standards?|expectations?|mark)",
                r"to your (?:liking|taste|satisfaction)",
                r"in the (?:manner|way|form) (?:that )?you",
                r"(?:your |any )?expectations? (?:were|was|have|had)",
                r"happier|in mind|quite the \w+",
                r"the \w+ (?:one|experience) (?:we|you)",
            )
            + r"\b",
            unless=OWNED,
            reach="clause",
        )
        + pattern(
            rf"{_RUE}(?: to (?:hear|learn|read|see))?(?: that)? you(?:'ve| have|'re| are| were|'d| had)? (?:now |still |also )?(?:been )?"
            + one_of(
                r"found (?:it|the|this|that|our|my|us)",
                r"find (?:it|the|this|that|our|my|us)",
                r"left (?:feeling|with the (?:impression|feeling))",
                r"come away|came away|chosen|not yet|taken it|understood",
                r"disappointed (?:in|on|with|by) (?:your|what)",
                r"weren't able to|were not able to|were unable to|saw it|see it",
                r"experienced (?:any |some )?(?:inconvenience|disappointment|discomfort|upset|distress)",
            )
            + r"\b",
            unless=OWNED
            + r"|\bour\b|waiting|without|broken|damaged|(?:hard|difficult)|that out|unable to (?:reach|log|get|connect|access|use|find|sign|see|open|watch|view|speak|contact|play|download|make contact)|in (?:your|the)"
            + r"|found (?:it|them|us|the [a-z]+) (?:so |too |very )?(?:cold|dark|closed|shut|locked|open|empty|damaged|missing|unmade|gone|late|wet|noisy|in (?:pieces|bits))",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:sorry|regret|apologi[sz]e|apologies)(?: \w+)? (?:for|of|at|about) any (?:\w+ )?(?:alarm|hurt|impressions?|part\b|feelings?)",
                r"(?:learn|hear) of any (?:\w+ )?(?:disappointment|upset|alarm)",
                r"if any (?:hurt|offen[cs]e|upset|distress|disappointment|discomfort|harm) (?:was|were|has been|is) ?(?:felt|taken|perceived|experienced)",
                r"(?:sorry (?:for|about)|regret|lament|apologi[sz]e for) (?:the|that|your) "
                + r"(?:feelings?|impression|surprise|sense|perception|upset|misunderstanding) (?:of|that|you|was|is|has)\b",
            ),
            unless=OWNED,
            reach="clause",
        )
        + pattern(
            either(
                r"(?:can|could) only "
                + one_of(
                    r"apologi[sz]e|be sorry",
                    r"say (?:that )?(?:i'm|i am|we're|we are) sorry",
                    r"express (?:my|our) regret",
                )
                + r" (?:that|if|for the fact that|for how) (?:you|your|it)\b",
                r"(?:a|such a|real|great) (?:pity|shame) (?:that )?(?:it|you|your|the|this)(?:'ve| have|'re| are)? (?:\w+ )?"
                + one_of(
                    r"feels?|felt|came away|come away|been left|left|see|saw|seems?|think|remember|took|taken|focus\w*",
                    r"chose|chosen|overshadow\w*",
                )
                + r"\b",
                r"(?:if|should|where|insofar as) "
                + one_of(
                    r"any (?:aspect|part|element)",
                    r"the (?:outcome|result|experience|service|stay|visit|decision|reply|tone|wording|answer)",
                )
                + r"(?: [\w']{1,15}){0,8} "
                + one_of(
                    r"fell short|felt|is felt|was felt|disappointing|disappointed|perceived|came across|come across",
                    r"fallen short",
                )
                + r"\b",
            ),
            unless=OWNED
            + r"|let (?:us|me) know|tell (?:us|me)|please|contact|you (?:had|have had) to|waited|kept",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:may|might)(?: just| simply| well)? not have (?:felt|seemed|looked|appeared|come across|sounded)\b",
                r"(?:felt|seemed|looked|sounded) (?:that way|like that|otherwise) to you\b",
                r"(?:has |have )?(?:affected|dampened|coloured|spoiled) (?:your|the) (?:mood|day|enjoyment|memories)\b",
                r"(?:not|n't)(?: quite| perhaps)? (?:the|an?) (?:outcome|result|ending|resolution) (?:that )?you(?:'d| had| were|'re| are)? "
                + r"(?:\w+ )?(?:heart set|had in mind|looking|after)\b",
            ),
            unless=OWNED,
            reach="clause",
        )
        + pattern(
            either(
                r"(?:regret|saddens us|saddens me|a (?:pity|shame)|sorry|hate)(?: (?:to (?:hear|learn|read|see)))?(?: that| if)? you"
                + r"(?:'ve|'re| are| have)? (?:also |still |now |all |only )?"
                + one_of(
                    r"(?:found|find|took|taken)(?= (?:it|this|that|us|me|our|my|the|his|her|them|him|offen[cs]e|umbrage|exception)\b)",
                    r"chose|chosen|choose|thought|consider\w*|perceived?|view\w*|came away|are disappointed",
                    r"disappointed|unhappy|dissatisfied|displeased|remember",
                )
                + r" (?!that (?:in|our)|this in|a |out)",
                r"(?:it(?:'s| is| was)) (?:such )?an? (?:real |great )?(?:pity|shame)(?: that)? "
                + one_of(
                    r"you(?!"
                    + r" "
                    + one_of(
                        r"missed (?:it|out|us|him|her|them|the (?:day|evening|talk|show|concert|match|party|start|end|music|meal))\b",
                        r"lost|never got",
                        r"(?:couldn't|could not|can't|cannot) (?:come|make|join|stay|be (?:there|here|with))",
                        r"were (?:not )?(?:told|kept|given|sent|left waiting|turned away|passed)",
                    )
                    + r")",
                    r"your|when|people|this (?:was|wasn't)|nobody|no one",
                )
                + r"\b",
                r"(?:sorry|regret)(?: that)? (?:this|it|the \w+) (?:has |have )?(?:brought up|stirred up|upset you|troubled you|got to you)\b",
            ),
            unless=r"\bour\b|\bwe (?:should|failed|were|let|got|sent|did|made|fell)|i (?:was|failed|should)|thank\w*|apolog\w+|no wonder|rightly|rude|dirty|broken|you(?:'re| are) having|unable|mould|with reason"
            + r"|found (?:it|them|us|the [a-z]+) (?:so |too |very )?(?:cold|dark|closed|shut|locked|open|empty|damaged|missing|unmade|gone|late|wet|noisy|in (?:pieces|bits))",
            reach="clause",
        ),
        hits=(
            "[[We regret that you have found it hard]].",
            "[[I'm sorry you're disappointed in the hat]].",
            "[[It's a pity your week did not go to plan]].",
            "[[Sorry the evening wasn't as magical as you hoped]].",
            "[[We are sorry you found the room so small]].",
            "[[I can only apologise that you see it like this]].",
            "[[It's a pity it feels that way]].",
            "[[It just may not have felt that way]].",
            "[[We regret the impression that you got]].",
        ),
        near_misses=(
            "I am sorry you found it cold and dark.",
            "It's a shame you missed the talk.",
            "It's a pity you couldn't come, she asked after you.",
            "I am sorry that you found a nail in it.",
            "I'm sorry you're disappointed; we let you down.",
            "It's a pity when our own van is late.",
            "I am sorry for the fright that you had on the stairs.",
            "I am sorry that the room was not what you had booked.",
            "We are sorry that our page was not up to the mark.",
            "I am sorry you were left waiting.",
            "Sorry for the surprise in your soup, that was our fault.",
            "I can only apologise; we kept you waiting.",
        ),
    ),
    Rule(
        id="non_apology.your-feelings-again",
        family="non_apology",
        severity=Severity.WARN,
        why="It regrets how the reader feels or hears things, and doubts the rest.",
        find=pattern(
            r"(?:regret|sorry (?:for|about)|apologi[sz]e (?:for|about)|apologies for) any (?:[a-z]+ )?"
            + one_of(
                r"perception|impression|suggestion|appearance|feelings?|frustration|upset|disappointment|distress",
                r"offen[cs]e|worry|anxiety|stress|annoyance|alarm|dissatisfaction",
            )
            + r"(?= (?:that|you|which|felt|of|on your|at your|among))",
            unless=r"our (?:fault|mistake|error)|we (?:should|failed|have caused|caused)|refund",
            reach="clause",
        )
        + pattern(
            r"(?:may|might|can|could|must|is|are|was|will)(?: well| always)?(?: be| come as| feel| seem)? (?:an? )?"
            + r"(?:hard|difficult|tough|bitter|unwelcome|painful|not easy|never easy)(?: [\w]+){0,2} for (?:some|certain|a few)(?: \w+){0,3}"
            + r" to (?:accept|hear|come to terms|take|understand|swallow|stomach|grasp|face)\b",
            unless=r"sorry|so (?:i|we)|help",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:it's|it is|it was|that's|how|most|very|rather|so) (?:unfortunate|regrettable)(?: that| if)? "
                + one_of(
                    r"you (?:were|had|are|did|missed|found|chose|felt|feel|took|got|see)",
                    r"it (?:feels|felt|seems|seemed)",
                    r"(?:she|he|they) (?:felt|feels|was|were)",
                )
                + r"\b",
                r"(?<![a-z0-9][ ])unfortunate (?:that|if) (?:it|you|this) (?:feels|felt|feel|seems|found)\b",
            ),
            unless=r"\bour\b|\bwe\b|\bi (?:will|can|should)|sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            r"(?:sorry|regret|regrettable|shame|pity|bummed|gutted|sad|unfortunate|hate|saddened)\b{...40} (?:left|leaves) "
            + r"(?:you|her|him|them|a|your \w+) "
            + one_of(
                r"feeling",
                r"with (?:the|a|an) (?:\w+ )?(?:impression|feeling|sense|taste)",
                r"(?:sour|bad|bitter|nasty) taste",
            )
            + r"\b",
            unless=r"\bour\b|\bwe (?:left|did|should|failed|were)|\bmy\b|\bi (?:left|did|was|should)|how (?:we|i)",
            reach="clause",
        )
        + pattern(
            either(
                r"if (?:there (?:was|were|is|has been|have been)|any|some) (?:any |some |a |an )?"
                + one_of(
                    r"confusion|misunderstanding|miscommunication|upset|offen[cs]e|distress|rudeness|mix-?up",
                    r"inconvenience|hurt|discomfort|bad feeling",
                )
                + r"\b{...60} (?:sorry|apologi[sz]e|regret|apologies)\b",
                r"if (?:her|his|my|our|the \w+'s|[a-z]+'s) (?:\w+ )?"
                + r"(?:tone|manner|words?|wording|message|reply|answer|attitude|remark|comment|joke)s? "
                + r"(?:was|were|is|are|has been|have been|came|seemed|sounded|felt|struck)\b{...50} (?:sorry|apologi[sz]e|regret|apologies)\b",
            ),
            unless=r"should (?:not|have)|shouldn't|it was wrong|our (?:fault|mistake)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:note|noted|acknowledge|recogni[sz]e|sense|register|observe) (?:your|the) (?:strength|depth) of (?:your )?feeling\b",
                r"one (?:can|may|might|must|does|will)(?: only| always| naturally| of course)? (?:regret|sympathi[sz]e|feel for|be sorry|lament)\b",
                r"(?:sorry|regret)(?: that)? you (?:had|have|came with|arrived with|were hoping for|held) (?:such |so )?"
                + r"(?:high|different|other|unrealistic|great|certain|very high|higher) (?:expectations|hopes|standards)\b",
            ),
            unless=r"our (?:fault|mistake|error)|we (?:should|failed)",
            reach="clause",
        )
        + pattern(
            r"(?:regret|sorry to (?:hear|learn|read) (?:about|of) your)\b{...40}, (?:although|though|albeit) (?:a|an|the|it|this|that|not|you|your|one|most|others?|there|nobody|few)\b",
            unless=r"\bour\b|\bwe (?:will|can|should|were)|\bi (?:will|can)|refund|glad|fortunately",
            reach="clause",
        ),
        hits=(
            "[[We regret any perception that your turn was skipped]].",
            "[[We are sorry for any frustration you may be feeling]].",
            "[[A low mark may be hard for some families to accept]].",
            "[[It is unfortunate you were woken]].",
            "[[Bummed that it left you feeling cheated]].",
            "[[If there was some confusion at the desk, then I apologise for that]].",
            "[[If her tone was found sharp, we regret it]].",
            "[[We note your strength of feeling]].",
            "[[One can only sympathise]].",
            "[[I am sorry that you had such high hopes for a day trip]].",
            "[[We regret the fall, although a torch is on every list]].",
        ),
        near_misses=(
            "We are sorry for any stress, and we caused it: our fault.",
            "The steps may be difficult for some guests to climb, so there is a lift.",
            "It is unfortunate you were woken by our crew.",
            "I am sorry that our call left you feeling ignored.",
            "If there was any confusion, it came from our letter.",
            "If his answer was wrong, tell me.",
            "I regret the delay, although we will be there by noon.",
            "I recognise your depth of knowledge.",
            "Sad news, and it has left a gap in our team.",
            "I am sorry that you had a different room.",
        ),
    ),
    Rule(
        id="non_apology.regret-about-you",
        family="non_apology",
        severity=Severity.WARN,
        why="It is sorry about the reader: what they like, expect or took it for, and not for what happened.",
        find=pattern(
            r"(?:sorry|regrets?|lament|apologi[sz]e|pity|sad|unfortunate|saddens us)(?: to (?:hear|learn|read))?(?: that|,)? "
            + one_of(
                r"you|u|madame|madam|sir|your \w+",
                r"the (?:customer|guest|patient|tenant|candidate|member|client)",
            )
            + r"(?:'ve| have)? "
            + one_of(
                r"couldn't (?:enjoy|cope|appreciate|love|warm)",
                r"could not (?:enjoy|cope|appreciate)",
                r"can't (?:wait|be pleased|accept|appreciate|enjoy)",
                r"cannot (?:wait|be pleased|accept|enjoy)",
                r"don't (?:like|care for|love|approve|enjoy|trust|appreciate)",
                r"didn't (?:like|love|enjoy|care for|take to|warm to|approve|appreciate|have luck|get that)",
                r"did not (?:like|enjoy|care)",
                r"do not (?:like|care)|expect|expects|expected|interpreted|interpret|imagined?",
                r"experienced [\w ]{3,30} as|felt [\w ]{2,30} as",
                r"were (?:embarrassed|surprised) (?:at|by|that)",
            )
            + r"\b",
            unless=r"\bour (?:fault|mistake|error)|\bwe(?:'ll| will| can| should| failed| let| want| would|'d)|\bi(?:'ll| will| can| should)|refund|replac\w+|exchange|swap|dm\b|please|let us|thank\w*|feedback|but what you can",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"sorry (?:if|that) {...40}(?:feels|felt|seems|seemed) (?:like )?(?:a )?(?:very |too |so |that |bit )*(?:long|short|small|slow|expensive|much|a lot|excessive|rude|harsh|unfair|strict)\b",
            unless=r"\bour\b|\bwe (?:should|did|were)",
            reach="clause",
        )
        + pattern(
            r"if (?:for|to) you,? (?:an?|the|this|that|it|one|\w+ \w+) \w+{...60}(?:sorry|apolog\w+|excuse|regret|forgive|because|note)\b|if (?:the|our|his|her) [\w ]{3,40} (?:seemed|has been|appeared|felt) (?:for|to) you\b",
            unless=r"please|let (?:us|me)|\bwe (?:should|will|can)|our (?:fault|mistake)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:regrets?|sorry for|apologi[sz]e for|sorry about) "
                + one_of(
                    r"your (?:belief|reaction|sensation|interpretation|perception|feelings?|sensitivity|impatience)",
                    r"(?:the|that) feelings?(?={end})",
                ),
                r"(?:regrets?|sorry for|apologi[sz]e for|excuse for|lament) (?:any |the |whatever )?(?:\w+ )?(?:which |that )?you "
                + r"(?:have chosen|choose|are claiming|claim|allege|believe|imagine|say (?:to have|you)|perceive)\b",
            ),
            unless=r"\bour\b|\bwe (?:gave|left|caused)",
            reach="clause",
        )
        + pattern(
            r"(?:apologies|apologi[sz]e|sorry|regret)\b{...40},? (?:although|though|even though) (?:nothing|no |none of|nobody|you (?:know|knew|did|could|were|also)|in fairness|i did only|i only|it was (?:not|never))\b",
            unless=r"glad|fortunately|luckily|\bwe (?:should|will)|nobody's fault but",
            reach="clause",
        )
        + pattern(
            r"(?:while|whilst|although|though) (?:we|i) (?:do not|don't|cannot|can't) (?:accept|agree|admit|recogni[sz]e|believe|think) (?:that )?(?:any|there|an?|it|this|your|\d+|the) {...60}(?:sorry|apologi[sz]e|regret|apologies)\b",
            unless=r"liability|\bour fault|cash|cards?|returns|refund",
            leans=True,
            reach="clause",
        )
        + pattern(
            either(
                r"(?:sorry|apologi[sz]e|apologies)\b{...60},? but (?:i|we) (?:didn't|don't|did not|do not) "
                + one_of(
                    r"write|sign|choose|invent|control the|set the",
                    r"make the (?:rules?|weather|waves?|law|prices?)",
                )
                + r"\b",
                r"(?:sorry|apologies)\b{...60} but "
                + one_of(
                    r"you did (?!nothing|everything|right|not|n't|the right)",
                    r"who (?:leaves|puts|wears|drives) (?:an?|their|his|her)\b",
                    r"what do you want (?:me|us)|most people",
                )
                + r"\b",
            ),
            unless=r"refund|we will|we can|i can|we'll|i'll",
            reach="clause",
        )
        + pattern(
            r"(?:would|'d) (?:gladly |happily )?apologi[sz]e\b{...50},? (?:had|were) (?:they|it|we|i|there|you|any|the|that)\b",
            unless=r"in person|by (?:phone|letter)",
            reach="clause",
        ),
        hits=(
            "[[I'm sorry you don't care for our singing]].",
            "[[Sorry if eight days felt long]].",
            "[[If the hall seemed to you cold]], wear a scarf.",
            "[[We regret your reaction]].",
            "[[We regret any draught that you believe you felt]].",
            "[[Apologies, although nothing went wrong]].",
            "[[While we do not accept that any glass was broken, we regret it]].",
            "[[I'm sorry for the fee but I didn't write the contract]].",
            "[[We would apologise for the noise, had there been one]].",
        ),
        near_misses=(
            "I'm sorry you didn't like the soup, we will take it off the bill.",
            "Sorry if that felt slow, our line was down.",
            "If the parcel is sent to you by mistake, let us know.",
            "I am sorry for the feeling of being passed around that we caused.",
            "Sorry for the delay, although it is here now.",
            "While we do not accept cash, we do take cards.",
            "I am sorry, but you did nothing wrong.",
            "Sorry about the rain, but we can move you inside.",
            "We would apologise in person if you were near.",
        ),
    ),
)
