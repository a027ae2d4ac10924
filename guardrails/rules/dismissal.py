"""Sending the reader's concern away. Here: it is made small, or a fuss: calm down, only a trifle, that's how it goes.

The family's other files, by how the hurt is built:

- `dismissal_nobody_cares.py`: it is nobody's problem here, and nobody will read about it.
- `dismissal_door_shut.py`: the talk is over, and nothing the reader says will change that.
- `dismissal_send_off.py`: the reader is told to be gone.
"""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

_OWNED = r"\b(?:sorry|apologi[sz]e|apology|unacceptable|wrong of (?:us|me)|should(?:n't| not| never)? have (?:said|told|been told)|told you to|(?:is|was) no way to|asked you to|say|says|said)\b"
_SUM = one_of(
    r"[$£€₹] ?\d[\d.,]*",
    r"\d[\d.,]* ?"
    + one_of(
        r"[$£€₹]|dollars?|bucks|quid|pounds|euros?|rupees|rs|cents|pence|p|minutes?|mins?|hours?|days?",
        r"seconds?|eur|usd|gbp|inr",
    ),
    r"(?:a (?:few|couple(?: of)?)|five|ten|two|three|one) (?:dollars?|bucks|quid|pounds|euros?|rupees|cents|minutes?|hours?|days?|seconds?)",
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="dismissal.calm-down",
        family="dismissal",
        severity=Severity.WARN,
        why="Told to calm down, the reader hears that their feelings are the problem.",
        find=pattern(
            r"(?:please |kindly |just |first |you need to |you should |try to |need to |let's all |everyone |now |now now,? )*"
            + one_of(
                r"calm (?:down|yourself)|chill(?: out|ax)|simmer down|settle down",
                r"cool (?:down|off|your jets|it)",
                r"relax(?= ?[,.!)]| and| a (?:bit|little))",
                r"take a (?:deep breath|chill pill|breath|breather|seat)",
                r"deep breaths?",
                r"(?<!not[ ])(?<!n[']t[ ])(?<!nt[ ])(?<!to[ ])breathe(?= ?[,.!])",
                r"get a grip",
                r"keep your (?:hair|shirt|cool|pants)(?: on)?",
                r"hold your horses|get off (?:your|my)|easy,? tiger|steady on|lighten up|don't panic|keep calm",
                r"be calm|stay calm|stay cool",
            ),
            unless=either(
                _OWNED,
                r"(?:i|we)(?:'ll| will|'m| am| can)? (?:calm|relax)",
                r"engine|device|router|battery|motor|allow|oven|let (?:it|the)|until (?:it|the)|once (?:it|the)",
                r"can relax|you can|sit back|so (?:that )?you can",
                r"down (?:the|your) (?:engine|device)",
                r"in case of (?:fire|an emergency)",
                r"alarm|exercise|evacuat|you(?:'ve| have) passed|still (?:all )?there|all there|nothing (?:is |was |has been )?lost",
            ),
        )
        + pattern(
            r"(?:there(?:'s| is| was) )?(?:absolutely |really )?no (?:need|reason|point|call|cause|excuse) (?:to|in|for) (?:you )?(?:to )?"
            + one_of(
                r"be (?:so |that |this )?"
                + one_of(
                    r"rude|dramatic|upset|angry|aggressive|hysterical|hostile|impatient|emotional|nasty|sarcastic",
                    r"cross|difficult|abusive|harsh",
                ),
                r"being",
                r"get(?:ting)? (?:so |all |that |this )?(?:upset|emotional|angry|worked up|hysterical|cross|excited|personal|nasty|rude|dramatic)",
                r"shout(?:ing)?|yell(?:ing)?|panic(?:king)?|exaggerat\w+|overreact\w*",
                r"the (?:drama|caps|capitals|tone|attitude|language|insults?|exclamation\w*|aggression|rudeness|hysterics|shouting|all caps)",
                r"capitals|caps|insults?",
                r"such (?:language|a tone|drama|words)",
                r"that (?:tone|language|kind of)",
                r"drama|swear\w*|threaten\w*|threats",
                r"write (?:in|five|ten|so many|\w+ times)",
                r"call (?:us )?(?:five|ten|every|so many|\w+ times)",
                r"repeat|escalate|blame|cry",
            ),
            unless=_OWNED,
            reach="clause",
        )
        + pattern(
            r"(?:please |kindly )?(?:don't|do not|stop|try not to|never|why are you|you are|you're|why so) "
            + r"(?:be |being |get |getting |become |becoming |take it |acting )*(?:so |all |too |that |overly |this |unnecessarily )*"
            + one_of(
                r"emotional|dramatic|hysterical|angry|worked up|sensitive|rude|impatient|paranoid|aggressive",
                r"defensive|excited|melodramatic|overdramatic|over-?dramatic|worked-up|riled up",
                r"your knickers in a twist|nasty|pushy|extreme|a little extreme|negative",
                r"cross(?! (?:it|them|the|out|that|this|at)\b)",
                r"agitated",
                r"upset(?= (?:over|about|for|with) (?:such|a|nothing|little|us|me))",
            )
            + r"(?!"
            + r" (?:(?:about )?(?:if|the (?:water|skin))|on (?:the|a)\b|over (?:the|to)\b|at (?:the|a)\b)"
            + r")",
            unless=_OWNED
            + r"|understand|every right|of course|no wonder|blame you|why you|hear (?:that|how)|know (?:that )?you|see (?:that|why|how)|if you|surpris|entitled to|skin|teeth",
        )
        + pattern(
            r"(?:don't|do not|stop|please don't|pls don't|kindly don't|kindly do not|please do not|no) "
            + r"(?:shout(?:ing)?|yell(?:ing)?|scream(?:ing)?|bark(?:ing)?|raise your voice|take it out on)"
            + r"(?: (?:at|on|to) (?:me|us|him|her|them|my \w+|our \w+|people|the \w+))?",
            unless=r"(?:i|we) (?:don't|do not)|at the (?:dog|horse|device)|into the",
        )
        + pattern(
            one_of(
                r"shouting|yelling|screaming",
                r"getting (?:angry|upset|nasty)",
                r"being (?:rude|angry|nasty|aggressive)",
                r"insulting|swearing|threatening|capital(?:s| letters)|caps lock|all[- ]caps|exclamation marks?",
                r"repeating yourself",
                r"writing (?:again|five times|every \w+)",
                r"calling (?:again|every \w+|five times|names)",
            )
            + r"(?: (?:at|on|in|to) {~4})?{~2} "
            + one_of(
                r"won't|will not|doesn't|does not|isn't|is not|never|don't|do not|changes? nothing|can't|cannot",
                r"makes? (?:no difference|it worse)",
            )
            + r"(?: (?:help|change|make|get|going|speed|fix|solve|bring|move|work|alter|turn|do))*",
            reach="clause",
            unless=_OWNED + r"|don't mind",
        ),
        hits=(
            "[[Please calm down]] and read it again.",
            "[[There is no need to get so upset]].",
            "[[Don't be so dramatic]].",
            "Sir [[do not shout at my staff]].",
            "[[Shouting at us will not bring the van sooner]].",
        ),
        near_misses=(
            "Relax, your photos are all still there.",
            '"Calm down" is no way to answer a worried father, and I am sorry.',
            "Let the engine cool down before you open the lid.",
            "There is no need to worry, the fee is waived.",
            "You can relax now, the refund has gone out.",
            "Of course you are upset, I would be too.",
        ),
    ),
    Rule(
        id="dismissal.minimising",
        family="dismissal",
        severity=Severity.WARN,
        why="Calling it small tells the reader that their trouble does not count.",
        find=pattern(
            r"(?:not|hardly|isn't|never|wasn't) (?:really |exactly |quite )?"
            + one_of(
                r"the end of the world|rocket science",
                r"worth (?:getting|being) (?:so )?(?:upset|angry|worked up|cross|excited|mad)",
                r"an emergency",
                r"a (?:tragedy|crisis|catastrophe)",
                r"life[- ]threatening|fatal|a matter of life",
            ),
            reach="clause",
            unless=r"if (?:it|this|that)(?:'s| is| was)?|whether|number|please call|in case",
        )
        + pattern(
            either(
                r"no[- ]?(?:body|one) (?:has |is |was |will |actually |ever )*(?:died|die|dead|dying|bled|starved|going to die)",
                r"(?:worse|bigger|more important) (?:things|problems) (?:happen|in (?:the world|life)|out there)",
                r"real problems",
                r"people with (?:real|actual) problems",
                r"(?:the |your )?world (?:hasn't|has not|didn't|did not|won't|will not|isn't|doesn't) (?:end|ended|stop|stopped|ending|collapse)",
                r"other people have (?:real|bigger|worse|actual)",
                r"(?:there are )?people (?:with|who have|have|dying|starving) (?:real|bigger|worse|actual|in) ?(?:problems)?",
                r"you(?:'ll| will) (?:survive|live|get over it)",
                r"(?:nothing|not something) to (?:get (?:so )?(?:upset|excited|worked up)|cry|make a fuss|lose sleep)(?: (?:about|over))?",
            ),
            reach="clause",
            unless=r"thankfully|luckily|fortunately|relieved|glad|sorry",
        )
        + pattern(
            one_of(
                r"get|getting|got|being|so|such a fuss|this fuss|a fuss|fuss|drama|complaining|crying|arguing",
                r"fighting|shouting|all this|war",
            )
            + r" (?:so |all |very )?(?:upset |angry |worked up |mad |emotional |cross |hysterical )?(?:over|about) "
            + one_of(
                r"(?:a |an |just |only |such )*"
                + one_of(
                    r"measly|mere|few|couple of|lousy|paltry|tiny|little|silly|stupid|single|handful of|trivial|minor",
                    r"nothing",
                ),
                r"nothing\b|just (?:a|one|\d)",
                rf"{_SUM}(?= ?[.,!?]|$)",
            ),
            reach="clause",
            unless=r"sorry|not (?:nothing|just)|(?:we|our|my|i) |call(?:ed)? about a|questions?|calls? for (?:a|one|\d)|please|refund of|charged? for",
        )
        + pattern(
            either(
                r"(?:it|this|that)(?:'s| is|s) (?:just |only )?(?:an? |the )?[\w -]{2,24}?,? not (?:an? |the )?"
                + one_of(
                    r"heart|kidney|emergency|cancer|funeral|tragedy|war|murder|matter of|life or|bomb|fire|earthquake",
                    r"surgery|operation|disaster|catastrophe|crime|national|human right",
                )
                + r"(?: \w+)?",
                r"(?:a |this |that |such )?(?:storm|tempest) in a (?:tea ?cup|tea ?pot)",
                r"first[- ]world problems?",
                r"mountains? (?:out )?of (?:a )?mole ?hills?",
                r"(?:make|making|made) (?:such )?a (?:fuss|scene|drama|song and dance|big deal|mountain) (?:about|over|of|out)",
                r"(?:blow(?:n|ing)?|blew) (?:this|it|things|everything|the whole thing) (?:all |way )?out of (?:all )?proportion",
                r"overreact(?:ing|ed|ion)?|exaggerat(?:e|ing|ed|ion)",
                r"over-?dramati[sz](?:e|es|ed|ing)",
                r"melodramatic",
                r"(?:being|bit|so|too|very|little|quite|rather|overly) dramatic",
                r"much ado about|hair[- ]splitting|split(?:ting)? hairs|nit-?pick(?:ing|y)?",
                r"petty (?:complaint|details?|issue|point)s?",
                r"crying over spil\w+",
                r"(?:tiny|trivial|petty|silly|insignificant|minor|little) "
                + r"(?:details?|issues?|thing|matter|complaint|problem|inconvenience|point)s? (?:like|such as|that)",
                r"complaints? (?:on|about|over) (?:tiny|trivial|minor|little|petty)",
            ),
            unless=either(
                r"\b(?:i'm|i am|we're|we are|i'm not|not) (?:not )?(?:exaggerat|overreact)",
                r"without exaggerat",
                r"not (?:an? )?(?:exaggerat|overreact|being dramatic|petty|trivial|overly)",
                r"no exaggerat|sorry|apologi|you(?:'re| are|r) not|don't think you|understand",
                r"it (?:is|'s) a big deal|such a big deal for|changes?|drop|increase|improvement|not making|for us",
                r"our",
                r"\b(?:i|we|us)\b(?! (?:don't|do not|think|can't|see))",
                r"more dramatic",
            ),
        )
        + pattern(
            either(
                one_of(
                    r"these things|things|things like (?:this|that)|mistakes|accidents|delays|errors|stuff|shit",
                    r"these kinds of things",
                )
                + r" (?:do |just |simply |sometimes |will )?happens?(?:"
                + r" to (?:everyone|everybody|the best of us|all of us|anyone)"
                + r")?(?:"
                + r" (?:all the time|sometimes|every day|from time to time|in (?:life|business|logistics|shipping))"
                + r")?(?= ?[.,!;)]|$)",
                r"(?:nobody|no one|no-one)(?:'s| is) perfect",
                r"that's "
                + one_of(
                    r"life|life for you|just life",
                    r"how (?:it goes|life is|the world works|business works)",
                    r"(?:just )?how (?:it|things|life) (?:is|are|goes)(?= ?[.,!]|$)",
                    r"the way (?:it is|it goes|the cookie|life|things)",
                ),
                r"c'est la vie|such is life|it is what it is",
                r"(?:just|so|then|please|better|simply) (?:deal with it|live with it|get used to it|get over it|move on|let it go|accept it)",
                r"you(?:'ll| will) (?:just )?have to (?:live with|deal with|get over|get used to|accept|lump|put up|suck|be patient|wait like|cope)(?: it)?",
                r"(?:tough|hard) (?:luck|break|cookies|cheese|titties)",
                r"hard cheese",
            ),
            unless=either(
                r"when(?:ever)? (?:it|this|that|these)",
                r"if (?:it|this|that)|why (?:it|this|that)|how (?:it|this|that)|what happens|never|not too bad",
                r"again|sorry|apologi|shouldn't|should not|worr(?:y|ies)|before it|after it|until|make sure",
                r"which (?:it|this)",
                r"it happens (?:that|when|only|on|in|at|with|if|every time)",
                r"this happens (?:when|if|on|in|because|with|only|at|every|for|after|since|during|as|due)",
                r"that happens (?:when|if|on|in|because|with|only|at|every|for|after|due)",
                r"this also",
                r"it (?:also|only|then|still|just|usually|often|always|sometimes) happens",
                r"this (?:also|only|then|still|just|usually|often|always|sometimes) happens",
                r"as (?:it|this)|see|let|know|happen to|to make|making|try|lunch|as soon|anything|weather",
                r"(?:bug|error|issue|problem)",
                r"trigger|cause",
                r"least of all (?:our|us|me|my)",
                r"to us\b",
            ),
            where="anywhere",
        )
        + pattern(
            either(
                r"(?<![a-z0-9][ ])(?:and |but |so )?(?:you|he|she|they)(?:'ll| will) (?:just |all |soon )?"
                + r"(?:manage|cope|get used to it|pull through|come round|get over it|grow out of it|bounce back)(?={end})",
                r"it(?:'s| is) only [\w' -]{2,20} after all(?={end})",
            ),
            unless=r"sorry|apolog\w+|thank\w*|hope|come round (?:at|on|to|with|for)",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:we|everyone|everybody)(?:'ve| all)* (?:have|has|got) (?:problems|troubles|bad days|lives|bills)(?={end})",
                r"(?:everyone's|everybody's|everyone is|everybody is) (?:busy|tired|stressed)(?={end})",
                r"we(?:'re| are) all (?:busy|tired|stressed|under pressure)(?={end})",
                r"join the queue\b",
                r"(?:far |much )(?:bigger|worse|more serious|more pressing) (?:problems|things|matters|troubles|worries)\b",
                r"(?:keep|get|have) (?:some|a (?:little|bit of)|a sense of) perspective\b",
                r"(?:nobody|no one)(?:'s| is| will| would|'ll|'d) (?:going to |ever )?(?:notice|care|remember)(?={end})",
                r"you(?:'ll| will) (?:have forgotten|forget|laugh|be laughing|look back)(?: \w+){0,3} (?:by|about|on|at|in|and)\b",
                r"(?:see|look on|find) the (?:bright|funny|lighter) side",
                r"reading (?:far |way )?too much into",
                r"(?:honestly|at the end of the day|in the end),? (?:it's|it is|that's|it was) (?:just |only )?an? [\w' -]{3,20}{end}",
            ),
            unless=r"sorry|apolog\w+|thank\w*|glad|relieved|\bour (?:fault|mistake)|i know|refund|join the queue (?:at|here|by|on)|safe\b",
            reach="clause",
        ),
        hits=(
            "[[We all have problems]].",
            "[[Let's keep some perspective]].",
            "[[Nobody's going to notice]].",
            "[[At the end of the day it's just a cake]].",
            "[[You'll manage]].",
            "[[It's only rain after all]].",
            "[[It's not the end of the world]].",
            "[[Nobody died]].",
            "[[Getting angry over a few pounds]].",
            "This is [[a storm in a teacup]].",
            "[[These things happen]].",
            "[[So deal with it]].",
        ),
        near_misses=(
            "We are all busy with your repair.",
            "I know that we have problems, and I am sorry.",
            "The ring is back, which is the main thing, and we are glad.",
            "I hope he will pull through.",
            "She'll come round at ten to fit it.",
            "I know it is not a small thing for you, and I am sorry.",
            "If it is not an emergency, please call 101.",
            "This happens when the cache is full.",
            "It's only two dollars left to pay.",
            "You are not overreacting.",
            "Tell me what happens when you press start.",
        ),
    ),
    Rule(
        id="dismissal.be-grateful",
        family="dismissal",
        severity=Severity.WARN,
        why="Telling the reader to be content makes a favour of what you give.",
        find=pattern(
            either(
                r"(?:consider|count|think) yourself (?:\w+ )?(?:lucky|fortunate)",
                r"you should (?:really |actually |just |perhaps )?(?:be|feel) (?:\w+ )?(?:grateful|thankful|glad|happy|lucky|honou?red)",
                r"you(?:'re| are) (?:very |damn |bloody |just |actually |already )*lucky",
                r"lucky for you|be thankful|a little gratitude|some gratitude|ungrateful",
                r"more than "
                + one_of(
                    r"you deserve|i(?:'d|'ve| would| have)",
                    r"we(?:'d| would| have| had) (?:had )?to",
                    r"most (?:people|companies|customers|shops|would|get)",
                ),
            ),
            reach="clause",
            unless=r"sorry|not be|our luck|winner|draw|\bif you" + r"|lucky,? (?:the|it's|it is|there|we)\b",
        )
        + pattern(
            one_of(
                r"is|was|seems?|are|find (?:it|this|that)",
                r"think (?:it|this|that)(?:'s| is)",
                r"already|been|be|which (?:is|was)",
            )
            + r" (?:frankly |honestly |already |actually |really |much |far |a lot |certainly )*more than "
            + one_of(
                r"fair|generous|reasonable|patient|accommodating",
                r"you(?:'d| would| will)? (?:get|deserve)",
            ),
            reach="clause",
            unless=r"\b(?:more than enough (?:time|room|space|stock|memory|credit)|should be more than enough)|you(?:'ve| have) been more than|you were|your patience|has been more than patient|right",
        )
        + pattern(
            either(
                r"(?:you(?:'re| are)|your case is|yours is|this is|it(?:'s| is)) (?:not|hardly|n't) (?:exactly |really )?(?:the|our|my) only "
                + r"(?:customer|client|person|one|guest|tenant|patient|user|account|order|ticket|case|passenger|problem)s?",
                r"wait (?:your turn|like (?:everyone|everybody|the rest|all))",
                r"like (?:everyone|everybody) else(?= ?[,.!?]|$)",
                r"like the rest of (?:us|them|the)",
                r"(?:get|join|back) (?:in|to) (?:the )?(?:line|queue)\b",
                r"jump(?:ing)? the (?:queue|line)",
                r"join the club|queue[- ]jump\w*|patience is a virtue",
                r"(?:have|show|learn|need|try|with) (?:some|a little|a bit of|more) patience",
                r"be (?:a little |a bit |more )patient",
                r"how much patience",
                r"(?:we|i) (?:also )?(?:have|deal with|look after) (?:hundreds of |thousands of |dozens of |plenty of |lots of |many |[\d.,]{2,} )?(?:other )?"
                + one_of(
                    r"customers|tickets|clients|orders|people|requests|cases|e-?mails|houses|messages|patients|tenants",
                    r"calls|complaints",
                )
                + one_of(
                    r",? (?:not (?:only|just)|and you|you know|to|besides|too|as well|who|like)",
                    r"$|(?= ?[.!])",
                ),
            ),
            reach="clause",
            unless=either(
                r"thank|appreciate|sorry|not alone",
                r"can (?:try|apply|come|enter|have|join|take|use)",
                r"(?:isn't|is not|aren't) (?:affecting|alone)",
                r"affected|only one affected|please be patient|grateful|asking you|ask you|delighted|happy to",
                r"proud|love",
                r"(?:don't|do not|won't|needn't) (?:have to |need to )?(?:ask|wait)",
                r"online",
                r"at (?:the )?(?:desk|counter|gate|window)",
                r"who (?:love|trust)|bank|choose|whole|\btoo\b|as well|neighbou?rs?",
            ),
            leans=True,
        ),
        hits=(
            "[[You should be grateful that we answered]].",
            "The credit is ten pounds, [[which is more than generous]].",
            "[[You are not our only customer]].",
            "[[Patience is a virtue]], Mr Hale.",
            "[[Consider yourself lucky]].",
        ),
        near_misses=(
            "You are lucky, the last one is in your size.",
            "He can try for the choir again in May like everyone else.",
            "There is a side door, so you don't have to wait your turn.",
            "We are grateful that you told us.",
            "You have been more than patient, thank you.",
            "You are not the only customer affected, and we are sorry.",
            "I would be happy to help.",
            "There is more than enough time to return it.",
        ),
    ),
    Rule(
        id="dismissal.you-cannot-expect",
        family="dismissal",
        severity=Severity.WARN,
        why="It tells the reader that they had no right to ask.",
        find=pattern(
            r"you (?:don't|do not) get to (?:\w+ )|you(?: really)? have no (?:right|business|say|grounds|leg to stand)\b|(?:what|who) (?:gives|gave) you the right",
            unless=r"sorry|if you|shame|so that|unfortunate",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:that's|that is|this is|it's|it is) (?:simply |just |really )?"
                + one_of(
                    r"not how "
                    + one_of(
                        r"this|it|that|things|life|business|the world|insurance|shipping|banking|the internet|computers?",
                        r"refunds?|contracts?|physics",
                    )
                    + r" works?",
                    r"the real world|(?:as )?simple as that|that simple",
                ),
                r"(?:simple|easy) as that",
                r", simple(?: as)?(?= ?[.!]|$)",
                r"in the real world",
                r"welcome to (?:the (?:real world|club|internet|jungle)|reality|real life|adulthood|customer service|my world)",
                r"grown-?up world",
                r"that's (?:business|how business|what happens in)",
                r"that's what (?:the|an?|our) [\w -]{2,24} (?:is|are) (?:there )?for\b",
            ),
            unless=r"sorry|wish|should|\bif\b|happy|glad|worry|once you",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we|he|she|they)(?: honestly| really)? (?:don't|do not|didn't) (?:know|see) what (?:else )?you "
                + r"(?:want|expect|were expecting|expected|hope|think)(?: (?:me|us|from me|from us|him|them|him to|we|i))?",
                r"not sure what (?:else )?you(?:'re| are| were)? (?:expect\w*|hop\w+|want(?: me| us)? to say)",
            ),
            unless=r"sorry|let me know|could you tell|help me",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are)? (?:just |simply |really )?"
            + one_of(
                r"not going to|not about to|won't|will not|refuse to|have no intention of|not in the mood to",
                r"don't have (?:the )?time (?:to|for)",
                r"have no time (?:to|for)",
            )
            + r" (?:even )?"
            + one_of(
                r"argu(?:e|ing)(?! (?:that|about that|it|the point|your point)\b)",
                r"debat(?:e|ing)",
                r"discuss(?:ing)? (?:this|it) (?:any|again|further)",
                r"explain(?:ing)? (?:this |it |myself )?(?:again|to you|any)",
                r"repeat(?:ing)?",
                r"go(?:ing)? (?:round|around) in circles",
                r"entertain(?:ing)?|play(?:ing)?|babysit|hold(?:ing)? your|listen(?:ing)? to",
                r"read(?:ing)? (?:all|another|any)",
                r"this nonsense|games|drama|indulge|beg",
                r"apologi[sz]e for (?:doing|following|your)",
            ),
            unless=r"sorry|video|file|music|card|about the word|with that\b|you(?:'re| are) right|fair",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:we|i|she|he|they)(?: only)? (?:have|look after|serve|deal with|handle|teach|manage|service)(?: over| about| around| more than)? "
                + one_of(
                    r"\d[\d,]*|hundreds of|thousands of|dozens of",
                    r"(?:two|three|four|five|six|seven|eight|nine) hundred",
                    r"forty|fifty|sixty|eighty",
                )
                + r"(?: [\w'-]+){1,3},?(?: and| so| but)(?: (?:we|i))? (?:can't|cannot|can not)\b",
                r"(?:not|isn't|hardly|n't) (?:really |exactly |quite |such )?(?:too |a )?(?:much|great deal|big thing|huge thing) to ask\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|seats|rooms|stock|left\b|of us|\blist\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[We have 300 goats and cannot name each one]].",
            "[[A photo isn't a great deal to ask]].",
            "[[You don't get to choose the rules]].",
            "[[That's not how insurance works]].",
            "[[Welcome to the real world]].",
            "[[I don't know what you expected]].",
            "[[I am not going to argue with you]].",
        ),
        near_misses=(
            "You may send it back, and I won't argue that.",
            "It did leak, we're not going to argue the point.",
            "We have 300 seats and cannot sell more than that, so I have put you on the list.",
            "It is not too much to ask of us, and we will do it.",
            "Unfair is a fair word, and I'm not going to argue about it.",
            "We cannot expect you to wait longer.",
            "If that is not how it works for you, tell me.",
            "I am sorry that you do not get to see the second part.",
            "The card reader will not read the card.",
        ),
    ),
    Rule(
        id="dismissal.thats-how-it-goes",
        family="dismissal",
        severity=Severity.WARN,
        why="A shrug tells the reader that nothing will be done and nobody minds.",
        find=pattern(
            r"(?:so )?that's (?:[\w-]+ for you|what (?:they|people|babies|[a-z]+s) do|(?:just )?how it goes|(?:just )?where (?:it|we|that) (?:stands?|are|is|leaves us))(?={end})",
            unless=r"sorry|waiting|good news|made for|present|gift",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"between you and your\b",
                r"(?:not|n't)(?: really| exactly)? (?:my|our) (?:lookout|quarrel|thing)\b",
                r"(?:isn't|is not|can't be|cannot be|not) (?:something|a thing) you can (?:lay|leave|put|pin)\b",
                r"not something (?:we|i) can be expected to\b",
                r"not really our (?:thing|place|job)\b",
            ),
            unless=r"sorry that|agreement|contract",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"so (?:bad|tough|hard) luck\b|so (?:that's|thats) that\b|(?:there's |is )?only so much (?:a|an|one|we|i|anyone|anybody|the|that)\b|,? but (?:okay|ok|sure|whatever|fine)(?={end})",
            unless=r"sorry",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:the )?[a-z]+ (?:is|are|weighs?|says|does|costs) what (?:it|they) (?:is|are|weighs?|says?|does?|costs?)\b",
                one_of(
                    r"rules|terms|contracts?|policy|deadlines?|facts?|no|a deal|orders|work|the law|law|stress",
                    r"accidents?|late|closed|hair",
                )
                + r" (?:is|are|'s) (?:a )?"
                + one_of(
                    r"rules|terms|contracts?|policy|deadlines?|facts?|no|deal|orders|work|the law|law|stress",
                    r"accidents?|late|closed|hair",
                )
                + r"{end}",
                r"it says [\w' -]{3,30}, so it(?:'s| is)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|please|tell",
            reach="clause",
        ),
        hits=(
            "[[The price is what it is]].",
            "[[A deal is a deal]].",
            "[[It says sold, so it's sold]].",
            "I close at eight, [[so bad luck]].",
            "Gulls steal chips, [[that's gulls for you]].",
            "[[So that's where we are]].",
            "[[The rest is between you and your bank]].",
            "[[That isn't something you can lay at our door]].",
        ),
        near_misses=(
            "Please say what it is.",
            "A no is an answer that I can give by Friday.",
            "Tell me what it is, please.",
            "There is only so much time before the flight, sorry, so go straight to gate 4.",
            "The small box is for you, and that's yours to keep.",
            "The contract is between you and your landlord.",
            "It is on the top shelf, where it always is.",
        ),
    ),
    Rule(
        id="dismissal.about-your-tone",
        family="dismissal",
        severity=Severity.WARN,
        why="Answering the reader's tone instead of their trouble sends both into a quarrel.",
        find=pattern(
            r"(?:as (?:for|to|regards|concerns)|regarding|concerning|on the subject of) "
            + one_of(
                r"your "
                + one_of(
                    r"tone|remarks?|comments?|opinions?|threats?|insults?|feelings|disappointment|theory|suggestions?",
                    r"advice|language|observations?|views?",
                ),
                r"being called|me being",
                r"the (?:names|insults?|remarks?|tone|swearing|shouting|capitals|threats?|adjectives)",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|right|fair|true|deserve\w*|helpful|welcome|pass(?:ed)?|good|like",
            reach="clause",
        )
        + pattern(
            r"as for "
            + one_of(
                r"being|me|sorry|whether|nights",
                r"(?:the|your|that|those|his|her|my) (?:[a-z]+ )?"
                + one_of(
                    r"tone|attitude|manners?|language|comments?|remarks?|insults?|threats?|accusations?|suggestions?",
                    r"claims?|complaints?|opinions?|idea|ideas|exclamation|capitals?|swearing|shouting|feelings",
                    r"feeling|story|stories|review|reviews|words?|theory|theories|demands?|behaviou?r|drama|rest of it",
                    r"lecture|name-calling|names|bit about|part about|time|patience|lawyers?|solicitors?|ombudsman",
                    r"husband|wife|mother|friends?|expectations?|reputation",
                )
                + r"\b",
            ),
            where="start",
            unless=r"sorry that|apolog\w+|thank\w*|right|fair|true|(?:we|i)(?:'ll| will|'ve| have| can)|refund\w*|credit\w*|deserve\w*|good|free",
            reach="sentence",
        ),
        hits=(
            "[[Regarding the names you called him]], he keeps a list.",
            "[[As for your husband, he sends his love.]]",
        ),
        near_misses=(
            "As for the handle, a new one is in the post.",
            "As for your suggestions, thank you, I have passed them on.",
            "As for the shouting, you had every right.",
        ),
    ),
)
