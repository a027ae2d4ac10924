"""A verdict on the reader's words, work or kind: rubbish, poor performance, maxims, harsh words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardrails.finding import Severity
from guardrails.lexicon import GRAVE, HARSH
from guardrails.page import Page
from guardrails.rule import Match, Rule, either, one_of, pattern, search
from guardrails.rules.contempt import AGREED, OURS

_THING = (
    r"(?:ideas?|questions?|nonsense|behaviou?r|arguments?|claims?|excuses?|reasons?|stunts?|games?|stuff|thing|code|patch(?:es)?"
    r"|scripts?|hacks?|comments?|messages?|e-?mails?|complaints?|requests?|demands?|decisions?|attitude|logic|explanations?|theor(?:y|ies)"
    r"|mistakes?|tests?|cases?|rules?|design|crap|shit|test|move|approach|attempts?|suggestions?|letters?|reviews?|threats?|remarks?|tone"
    r"|assumptions?|conclusions?|statements?|people|users?|customers?|person|man|woman|child|theoretical)"
)
_RUBBISH = (
    r"(?:garbage|rubbish|nonsense|crap|trash|drivel|hogwash|bollocks|bullshit|shit|bs|baloney|balderdash|poppycock|codswallop|tosh"
    r"|gibberish|horseshit|a joke|bunk|tripe|piffle|madness|lunacy|idiocy|stupidity|insanity|bogus)"
)
_BAD = (
    r"(?:pathetic|ridiculous|absurd|ludicrous|laughable|idiotic|moronic|stupid|asinine|childish|infantile|shameful"
    r"|disgusting|disgraceful|braindead|brain-dead|retarded|nonsensical|delusional|hypocritical"
    r"|despicable)"
)
_WHOLLY = (
    r"(?:just |simply |really |so |quite |absolutely |completely |totally |utterly |frankly |pretty |rather |kind of |beyond |purely"
    r" |plain |fundamentally |clearly |obviously |honestly |bordering on |honking |all |always |such an? |an? )"
)
_LACKING = (
    r"(?:lack|lacks|lacked|lacking|want|absence|shortage) of (?:any |real |basic |genuine |apparent |your |clear |proper |common )*"
    r"(?:initiative|effort|attention|judge?ment|professionalism|competence|care|commitment|understanding|depth|engagement|diligence"
    r"|organi[sz]ation|accountability|respect|intelligence|sense|common sense|skills?|thought|capitali[sz]ation"
    r"|responsiveness|preparation|consideration|rigou?r|substance|insight|maturity|clarity|foresight|planning|urgency|focus|follow-through|enthusiasm|ownership|responsibility|thoroughness|credibility|dedication|decency|manners)"
)
_WORDS = re.compile(r"[a-z]+")
_SOFTENED = re.compile(
    r"\b(?:i can see|you(?:'ve| have)? (?:called|call|say|said)|(?:not|will|may|has|have|a|would) lapsed?|sorry|apolog\w+|our|we|us|i'm|i am|thanks?|appreciate|please|happy|glad|help|understand|hope|let me know"
    r"|great|could|would you|if|i'd like|crew|driver|staff|agent|colleague|courier|carrier|supplier|bank|they|he|she)\b"
)
_NEGATED = re.compile(r"n't\b|\b(?:not?|never|nothing|without)\b")
_LONG = 300
"""A sentence longer than this weighs too many things at once to be judged by its words."""


def _harsh_verdicts(page: Page) -> Iterator[Match]:
    """Sentences about the reader whose words are harsh and that nothing softens."""
    for stretch in page.stretches:
        if page.unblanked.find("you", *stretch) < 0:  # before the letter is taken apart for its sake
            continue
        folded = page.folded[stretch.start : stretch.end]
        words = _WORDS.findall(folded)
        harsh = sum(word in HARSH for word in words)
        if not harsh or len(folded) > _LONG or not ({"you", "your", "yourself"} & set(words)):
            continue
        weight = harsh + sum(word in GRAVE for word in words)
        if _SOFTENED.search(folded) or (weight < 2 and ("your" not in words or _NEGATED.search(folded))):
            continue
        start = stretch.start + len(folded) - len(folded.lstrip(" \n\0"))
        yield Match(start, stretch.start + len(folded.rstrip(" \n\0.!?…")))


RULES: tuple[Rule, ...] = (
    Rule(
        id="contempt.rubbishing",
        family="contempt",
        severity=Severity.WARN,
        why="Calling the reader's words or work rubbish humiliates; say what is wrong with it.",
        find=pattern(
            rf"(?:your|this|that|these|those|the|such|an?|some|of|with|all|any|ever|more|most|another|really|just|own) (?:\w{{2,14}} )?{{stupid}} {_THING}",
            unless=AGREED + r"|no such thing as a (?:stupid|dumb)|(?:not|never|isn.t) an?",
        )
        + pattern(
            one_of(
                one_of(
                    r"your [\w-]{2,16}",
                    r"(?:this|that|the) (?:whole )?(?:thing|complaint|claim|demand|argument|conversation|discussion|request|thread|debate)",
                    r"code|argument|patch|idea|diffstat|script",
                )
                + rf"(?:'s| is| are| was| were|'re) {_WHOLLY}*{_BAD}",
                one_of(
                    r"it|this|that|which|these|those|your [\w-]{2,16}|the whole thing|this thing|code|argument|patch",
                    r"idea|diffstat|script",
                )
                + rf"(?:'s| is| are| was| were|'re) {_WHOLLY}*{_RUBBISH}",
            )
            + r"(?= ?[.,!;)…\n-]|$| and | if | that you| to (?:expect|think|claim|say|suggest|ask))",
            unless=AGREED
            + r"|sounds?|seems?|might|not "
            + "|crazy (?:fast|busy|week|day)|silly (?:mistake|error)|to you|(?:of|from|by) (?:me|us)",
        )
        + pattern(
            one_of(
                r"pure|utter|complete|total|absolute|such|sheer|unadulterated|unmitigated|idiotic|stupid|invalid",
                r"crazy|mindless|misguided|more of this|this kind of|a pile of|a load of|a bunch of|full of",
            )
            + rf" (?:and utter |and complete |\w{{2,14}} )?(?:{_RUBBISH})(?! (?:collect\w*|bags?|bins?|trucks?|disposal|cans?|of|pile))",
            unless=AGREED + r"|\bbag of|avoid|bins?|collection",
        )
        + pattern(
            r"your (?:\w{2,16} ){0,3}"
            + one_of(
                r"sucks?|stinks",
                one_of(
                    r"patch|code|argument|logic|explanation|idea|reasoning|claim|attitude|behaviou?r|script|comment",
                    r"comments|opinion|diffstat|question|design|work|theory|complaint|letter|vitriol|message|point",
                    r"conclusion|assumption",
                )
                + r"s? (?:is|are) (?:\w+ly |just )?"
                + one_of(
                    r"crap|crappy|shit|broken|garbage|worthless|useless|flawed|bogus|bad|awful|horrible|terrible|wrong",
                    r"meaningless|negligible|misplaced|irrelevant|pointless",
                ),
            ),
            unless=either(
                AGREED,
                r"if your|when your|whether|that your|because",
                one_of(
                    r"phone|screen|device|cable|car|card|router|order|parcel|item|laptop|key|printer|address",
                    r"connection|wifi|code|password|date|seat|boiler|meter|product|unit|link|app|internet|battery",
                    r"charger|line|signal|heating",
                )
                + r"(?: \w+)? (?:is|sucks)",
            ),
        )
        + pattern(
            either(
                r"(?:none of (?:what|this|that)|nothing) (?:of what )?(?:you|this|that)?(?: say| said| wrote)? ?"
                + r"(?:makes? (?:any )?sense|is (?:true|correct|right))",
                r"(?:your|explanation|whole thing|what you) (?:\w{2,16} )?(?:makes|made) (?:absolutely )?(?:no|zero) sense",
            ),
            reach="clause",
            unless=AGREED + r"|our|my ",
        )
        + pattern(
            either(
                r"(?:i think |honestly )?(?:that|this|your) [\w-]+ is (?:horrible|disgusting|bad),? and you should feel bad",
                r"that (?:\w+ )?code is (?:horrible|disgusting|awful|crap|bad)",
                r"it's (?:just )?disgusting",
                r"i (?:really |just |absolutely )*(?:dislike|hate|despise|loathe) "
                + one_of(
                    r"this (?:one|patch|idea|kind|sort|code|approach)",
                    r"it when (?:you|people|customers|someone)",
                    r"your|people|how you",
                ),
            ),
            unless=AGREED
            + r"|hate it when (?:that|things|this) happens?|hate (?:this|that) (?:too|for you|as much)|hate how",
        ),
        hits=(
            "We will not answer [[a stupid question]].",
            "[[Your argument is ridiculous]].",
            "It is [[utter nonsense]] that we never called.",
            "[[That explanation makes no sense]].",
        ),
        near_misses=(
            "You are right to ask, and it's not a stupid question.",
            "You are right, this is ridiculous, and I am sorry.",
            "There is no such thing as a stupid question.",
            "Garbage collection is on Monday.",
            "If your phone is broken, we can lend you one.",
            "We do not want to waste your time.",
        ),
    ),
    Rule(
        id="contempt.poor-performance",
        family="contempt",
        severity=Severity.WARN,
        why="A verdict on the reader's ability puts them on trial; name the one thing that is needed.",
        find=pattern(
            r"your (?:\w{3,16} ){0,3}"
            + one_of(
                r"inability|incompetence|ignorance|laziness|carelessness|negligence|shortcomings?",
                r"deficienc(?:y|ies)|inefficienc(?:y|ies)|indifference|unwillingness|reluctance|complacency",
                r"arrogance|inexperience|condescending|argumentative|simplistic|lackluster|lacklustre|stubbornness",
                r"sloppiness|incoherent|hesitation is|excuses?|failings?|failures?",
                r"oversight(?! (?:of|on|over)\b)",
                r"irresponsib(?:le|ly|ility)|tendency to|so-called|avoidance|mediocr(?:e|ity)",
                r"unprofessional(?:ly|ism)?",
            ),
            reach="clause",
            unless=either(
                r"(?:our|my|no) (?:own )?(?:negligence|failings?|failure|oversight|shortcomings?)",
                r"not (?:a |your |due to )|power failure|heart failure|disk failure",
                r"(?:drive|disk|power|engine|boiler|hard) failures?",
                r"inexperience is|payment failure|excuse (?:me|us)|unless|through no|if your",
            ),
        )
        + pattern(
            _LACKING,
            unless=r"\b(?:our|my|we|i)\b(?! (?:expect|organi|depart|team'?s? goals))|thanks?|sorry",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:rais(?:e|es|ed|ing)|pos(?:e|es|ed|ing)|cast(?:s|ing)?) (?:some |several |many |a |serious |real |grave )*"
                + r"(?:questions?|concerns?|doubts?) (?:about|regarding|on|as to|over) (?:your|whether you|the quality of your)",
                r"(?:makes|make|made) (?:me|us|one) (?:doubt|question|wonder (?:about|whether|if)) (?:your|you)",
            ),
            reach="clause",
        )
        + pattern(
            one_of(
                r"is|it\'s|was|are|be|find it|find|quite|very|rather|deeply|particularly|most|how|somewhat|truly",
                r"especially",
            )
            + r" "
            + one_of(
                r"disappointing|astonishing|astounding|surprising|puzzling|perplexing|alarming|concerning|shocking",
                r"baffling|troubling|ironic|disheartening|bewildering|staggering|regrettable|discouraging|worrying",
                r"worrisome|disconcerting|striking|embarrassing|appalling|inexplicable|evident|apparent",
            )
            + r" (?:that|how|to (?:see|observe|note|find|learn|hear)|by (?:how|your)) {...80}(?:you|your)(?= )(?!"
            + r" "
            + one_of(
                r"can|may|will|might|should",
                r"are (?:satisfied|happy|not)",
                r"parcel|order|account|card|payment|flight|booking|baggage|package|experience|trip|service",
                r"delivery|device|phone|issue|visit|stay|wait|have had|had to|were|'re having|did not get|need",
            )
            + r")",
            reach="clause",
            unless=either(
                r"sorry|apologi",
                r"\b(?:we|i) (?:are|were|am|was) (?:so |very )?(?:sorry|wrong)",
                r"clear that (?:we|our)|appreciate|thank",
                r"not (?:clear|surprising|evident)",
                r"unclear|understand|make it clear|hope|glad|pleas\w+|awesome|great|happy|to be clear|i hear",
                r"are you|know|how much you",
            ),
            leans=True,
        )
        + pattern(
            r"(?:for someone|from someone|despite|with all|for all|after all) (?:(?:of|with|in|who has|who claims|who says) )?(?:your|you) (?:\w{2,16} )?"
            + one_of(
                r"title|role|position|seniority|experience|status|expertise|credentials|level|supposed|alleged",
                r"claim\w*|say|call|tenure|qualifications?",
            )
            + r"(?! (?:with us|was|were|is|has|so far|has been))",
            unless=r"thank|appreciate|could you|would you|glad|impress|invaluable|welcome|love|like you to|hope|help|sorry|value|best|can |rich|great|please",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:leaves?|left|leaving) (?:much|a lot|a great deal|something) to be desired",
                one_of(
                    r"your(?: [\w'-]{2,16}){0,6} (?:is|was|were|are|been|remains?|appears?|seems?|looks?|feels?)"
                    + r"(?: \w+ly| quite| rather| very| nothing short of| far from)?",
                    r"your(?: \w{2,16})?",
                    r"you(?:'re| are| were)(?: \w+ly| being| quite| rather| very)?",
                )
                + r" "
                + one_of(
                    r"underwhelming|lackluster|lacklustre|subpar|sub-par|mediocre|amateurish|sloppy|shoddy",
                    r"half-hearted|simplistic|rudimentary|careless|unprofessional|inexcusable|amateur hour",
                    r"glaring(?:ly)?|woeful(?:ly)?|abysmal(?:ly)?|dismal(?:ly)?|below par|unsatisfactory|inadequate",
                    r"unacceptable|disorgani[sz]ed|superficial|haphazard|unimpressive|out of touch|irresponsible",
                    r"reckless|naive|shortsighted|short-sighted|ill-considered|misguided|second-rate|half-baked",
                    r"incompetent",
                ),
            ),
            reach="clause",
            unless=r"\b(?:our|my|we|us)\b|i (?:was|am|have been)|sorry|apologi|connection|error|typo",
        )
        + pattern(
            either(
                r"(?:no longer|not|hardly) (?:be )?excusable",
                r"(?:there(?:'s| is) |have |has )?(?:really |simply |absolutely )?no (?:possible |real )?excuses? for (?:your|not)",
                r"time for excuses",
                r"(?:spare me|enough|no more|more|your|lame|poor|same old) excuses",
                r"reconsider your (?:priorities|contributions?|attitude|approach|tone|choices?|behaviou?r)",
                r"(?:isn't|is not|not) optional",
                r"past performance suggests",
                r"(?:within|beyond|matches?|exceeds?) your (?:capabilit(?:y|ies)|abilit(?:y|ies)|competence|skill ?set|remit of understanding|grasp|powers)",
                r"oblivious to",
                r"elusive (?:in|to) (?:your|you)",
                r"(?:doesn't|does not|did not|didn't|has not) (?:go|gone) unnoticed",
                r"not (?:exactly |really |particularly )?appreciated",
                r"(?:shouldn't|should not|don't|do not) (?:really )?(?:need|require|have) (?:any |your |to be |to )?"
                + one_of(
                    r"reminders?|pointed|reminding|reminded|telling|lectures?|told|lecturing|spell",
                    r"explain(?:ing)? (?:this|that|it|to you)",
                ),
                r"(?:should not|shouldn't) be (?:this |that |so |too |the output|challenging|hard|difficult|necessary to)+",
                r"glaringly",
                r"far from (?:acceptable|professional|adequate|impressive)",
                r"not (?:aligned|align|in line|in keeping) with (?:our|the|what) (?:\w+ ){0,3}(?:standards?|expectations?)",
                r"does not align with (?:our|the) (?:\w+ ){0,2}(?:standards?|objectives?|expectations)",
                r"(?:deeper|some) (?:introspection|self-reflection|soul-searching)",
                r"less than exemplary|better examiners|unintelligent|lack of capitali",
            ),
            unless=either(
                r"(?:our|my|we|i) (?:\w+ )?(?:have|had|was|were|is|part|side|fault|service|end|should|made|did|failed)",
                r"sorry|apologi",
                r"service (?:\w+ )?(?:was|is)",
                r"you (?:should not|shouldn't|do not|don't) (?:have|need)",
                r"for us",
                r"no excuse for (?:us|our|how we|what happened)",
                r"blind to (?:the )?colou?r",
            ),
            reach="clause",
        ),
        hits=(
            "[[Your inability to read a meter]], again.",
            "[[Your forms show a lack of attention to detail]].",
            "[[It is astonishing that you never opened the guide]].",
            "[[For someone in your position that is surprising]].",
            "[[Your form was sloppy]].",
            "[[That is no longer excusable]].",
        ),
        near_misses=(
            "I am sorry for our lack of attention to your order.",
            "It is surprising that your parcel is still here, and I am sorry.",
            "Given your experience with the tool, could you test it for us?",
            "There is no excuse for how we treated you.",
            "A disk failure stopped your server.",
        ),
    ),
    Rule(
        id="contempt.verdict",
        family="contempt",
        severity=Severity.WARN,
        why="It reads as a bad mark for the person; say which one thing is missing.",
        find=pattern(
            either(
                r"(?:reflects?|reflecting|reflected|speaks?) (?:very |rather |quite )?(?:poorly|badly) (?:on|of)",
                r"(?:your|you|this|that|it)(?: [\w'-]{1,16}){0,8} (?:falls?|fell|falling|comes?|came) (?:well |far |somewhat |woefully |rather )?short\b",
            ),
            unless=OURS,
            reach="clause",
        )
        + pattern(
            r"your(?: [\w'-]{1,16}){0,6} (?:needs?|requires?|calls? for|demands?|suggests? a need for|could use|would benefit from) "
            + one_of(
                r"some |an? |much |more |serious |significant |considerable |immediate |drastic |deeper |closer ",
                r"further |a lot of |major ",
            )
            + r"*"
            + one_of(
                r"improvement|scrutiny|introspection|rethinking|attention to detail|discipline|rigou?r",
                r"re-?evaluation|overhaul|realignment|reflection|maturity",
            ),
            unless=OURS,
            reach="clause",
        )
        + pattern(
            r"(?:your|such|these|this|the) "
            + one_of(
                r"repeated|continued|persistent|ongoing|constant|chronic|consistent|habitual|blatant|apparent",
                r"obvious|evident|glaring|complete|total|utter|willful|wilful|sheer|clear|recurring|general",
                r"seeming",
            )
            + r" (?:and \w+ )?(?:\w{3,14} )?"
            + one_of(
                r"errors?|mistakes?|failures?|failings?|shortcomings?|omissions?|absences?|lateness|disregard",
                r"neglect|negligence|inability|indifference|inaction|avoidance|refusal|lack|oversights?",
                r"inconsistenc(?:y|ies)|deficienc(?:y|ies)|reluctance|incompetence|carelessness|ignorance",
                r"disinterest|hesitation|excuses?|inattention|disrespect|inefficienc(?:y|ies)|tardiness",
            ),
            unless=OURS + r"|system|server|software|network",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:is|are|was|were|be) (?:simply|completely|totally|entirely|frankly|utterly|wholly|truly|absolutely|just|beyond|no longer) "
                + one_of(
                    r"unacceptable|inexcusable|unforgivable|intolerable|unprofessional|irresponsible|indefensible",
                    r"acceptable|tolerable",
                ),
                r"(?:cannot|can't|will not|won't) be (?:tolerated|excused|condoned)",
                r"there(?:'s| is| seems to be) a pattern (?:with|of|to|in) your",
            ),
            unless=OURS + r"|you(?:'re| are) right|agree|you (?:had|have) (?:to|had)|violence|abuse|racis",
            reach="clause",
        )
        + pattern(
            either(
                r"you (?:really |clearly |simply |also )?(?:should|need to|must|ought to|have to) (?:\w+ )?"
                + one_of(
                    r"take (?:more |greater |some |full |your )?(?:responsibility|ownership|initiative|accountability|responsibilities)",
                    r"show (?:more |some |greater |a little )?(?:initiative|respect|effort|commitment|care|maturity|interest)",
                    r"be more (?:careful|diligent|attentive|proactive|responsible|professional|respectful|thorough|considerate)",
                    r"try harder|do better|step up|up your game|pull your weight|re-?evaluate your|reconsider your",
                    r"grow up|get your act|get your priorities",
                ),
                r"(?:i|we)(?:'d| would)? (?:\w+ )?(?:urge|suggest|expect|advise|hope|trust)(?: that)?(?: you)?(?: will| to|'ll)? (?:\w+ )?"
                + one_of(
                    r"re-?evaluate your|reconsider your|step up|do better|make more of an effort",
                    r"take this (?:more )?seriously",
                    r"rectify(?:ing)? (?:this|these)",
                    r"up your game|pull your weight",
                ),
            ),
            unless=OURS,
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we)(?:'d| would) (?:really |honestly |absolutely |just )*(?:hate|dread) to (?:see|hear|think|know|imagine|meet)"
                + r"(?! you\b| that you| of you)",
                r"dread to (?:think|imagine|ask)\b(?! what (?:it|that|this) (?:cost|did|must))",
                r"(?<!it[ ])(?<!that[ ])(?:just|only|merely|simply) (?:means|proves|shows)(?: that)? you(?:'ve|'re|r| have| are| had)\b",
                r"if that(?:'s| is| was) (?:your idea of|what you call|an? (?:whole|proper|real|full))\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|lose\b|for you to",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:says|say|said|tells|speaks) (?:a lot |more |everything |all |a great deal |volumes |rather more )+about "
                + r"(?:you|your|the (?:sort|kind|person)|who|him|her)\b",
                r"speaks volumes\b",
                r"your "
                + one_of(
                    r"demands?|expectations?|behaviou?r|attitude|conduct|arguments?|reasoning|accusations?",
                    r"assumptions?|insinuations?|outrage|logic|objections?",
                )
                + r"(?: [\w'-]+){0,2} (?:is|are|was|were|seems?|borders on)"
                + one_of(
                    r" simply| frankly| just| quite| completely| totally| utterly| entirely| rather| wholly| plain",
                    r" a little| a bit| somewhat",
                )
                + r"* "
                + one_of(
                    r"unreasonable|unrealistic|ridiculous|absurd|unfounded|baseless|groundless|childish|unfair|rude",
                    r"offensive|insulting|uncalled",
                    r"out of (?:order|line|touch)",
                    r"excessive|unjustified|unwarranted|laughable|nonsense|silly|petty|misguided|unacceptable",
                    r"inappropriate|bizarre|over the top|disproportionate|misplaced|fanciful|far-fetched",
                )
                + r"\b",
                r"you call (?:that|this|yourself|yourselves) (?!back|in|up|on|at|to|and|when|if|for|before|by|from|again)(?:an? )?[a-z]+",
            ),
            unless=r"sorry|apolog\w+|thank\w*|not (?:unreasonable|unfair|ridiculous|silly|absurd|excessive|wrong|rude)|isn't|far from|\bif you call|number|none of|\bline\b",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:you|he|she|they) (?:should|ought to) (?:really )?(?:be |feel )(?:thoroughly )?(?:ashamed|embarrassed)\b",
                r"shame on you\b",
                r"(?:a|one)(?:'d| would) be (?:ashamed|embarrassed) of (?:it|that|this)",
                r"(?:is|was|that's|it's) an? (?:risk|choice|gamble|chance)(?: that| which)? (?:you|people|they|he|she)(?:'ve| have|'s| has)? "
                + r"(?:chosen|chose|took|taken|made|accepted)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|not be|no need|nothing to|never|can be changed|shouldn't",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:\w+teen|\w+ty|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:years|months) of (?!use|service|age|wear|free|cover|warranty|data|history|loyal)[a-z]+ (?:buys?|should|only means|and you still|and (?:he|she) still)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bour\b|\bwe\b|if you like|free",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Nine years of lessons and you still play flat]].",
            "[[You should be ashamed]].",
            "[[That is a risk you have chosen]].",
            "[[Your star rating says more about you than about the soup]].",
            "[[Your demands are simply unreasonable]].",
            "[[You call that clean]]?",
            "[[I would hate to see the shed before that]].",
            "[[Ten years only means you've had ten years to read it]].",
            "[[Your attitude reflects poorly on you]].",
            "[[Your report falls well short of what was agreed]].",
            "[[Your approach needs serious rethinking]].",
            "[[Your persistent lateness]], again.",
            "[[This is simply unacceptable]].",
            "[[You need to take more responsibility]].",
        ),
        near_misses=(
            "You call this line free from any mobile.",
            "I dread to think what it cost you in taxis.",
            "Nine years of use should be enough to judge it.",
            "Two years of cover buys you a free check, if you like.",
            "You should not be embarrassed, it happens a lot.",
            "It is a choice that you made in May, as you asked, and it can be changed.",
            "Your expectations are not unreasonable.",
            "If you call that number, Ann will answer.",
            "The label says a lot about the wine.",
            "I would hate to see you lose the deposit.",
            "It just means you've one more step.",
            "Our reply fell short, and I am sorry.",
            "If your signal does not reflect off the wall, move the router.",
            "The apparent lack of progress is our fault.",
            "You are right, the delay is simply unacceptable.",
            "You should be able to take a picture with it.",
        ),
    ),
    Rule(
        id="contempt.harsh-verdict",
        family="contempt",
        severity=Severity.WARN,
        why="The words judge the reader rather than the matter; say what is needed and why.",
        find=search(_harsh_verdicts, words=HARSH),
        hits=(
            "[[Your sloppy photos are baffling]].",
            "Hello. [[It is a glaring oversight on your side]].",
        ),
        near_misses=(
            "You called the form ridiculous, and I can see why.",
            "I am sorry for our sloppy packing of your order.",
            "If the picture is incoherent, please send it again.",
            "Your flat is not subpar.",
            "The weather was dismal.",
        ),
    ),
    Rule(
        id="contempt.maxim",
        family="contempt",
        severity=Severity.WARN,
        why="A maxim about what sort of person does this is a verdict on the reader.",
        find=pattern(
            r"(?:a|any) "
            + one_of(
                r"person|man|woman|customer|grown man|adult|parent|tenant|guest|client|patient|lady|gentleman|team",
                r"house|company|household|driver|buyer|family|mother|father|young man|young woman|sensible person",
            )
            + r" (?:who|that|which)\b{...90}\b(?:should|would|will|can|must|ought|does|has|cannot|can't|shouldn't|needs?|is|gets?)\b",
            unless=r"sorry|apolog\w+|please|discount|free|entitled|eligible|refund|ticket|may\b|\bif\b",
            where="start",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r"(?:anyone|anybody|everyone|everybody|whoever|those|folk|people) (?:who(?:'s|'d|'ve)?|that|with)(?: [\w'-]{1,15}){1,9} "
            + one_of(
                r"knows?|would know|can tell|could tell|will tell you|would have|asks?|checks?|expects?|deserves?",
                r"gets?(?! (?:the (?:same|wrong|right|new|old)|this|that)\b)",
                r"learns?|understands?",
            )
            + r" (?!of|us|me|for free|a refund)",
            unless=r"sorry|apolog\w+|please|\bcan\b|entitled|eligible|refund\w*|a code|ask me|ask us|charged|\bif\b",
            where="start",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:sensible|normal|proper|grown|decent|ordinary|organi[sz]ed|reasonable|civili[sz]ed|mature|clever|smart|responsible|considerate) (?:{folk}|persons|folks|individuals)\b",
            unless=r"sorry|apolog\w+|\bwe\b|\bour\b|beyond|free|tickets?|price",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:some|most|certain) (?:folks?|men|women|persons|customers|guests|people)(?: [\w'-]{1,15}){1,6}(?:[;:]|,) (?:you|others)\b",
                r"it takes (?:only |just )?(?:one|two) (?:person|people|customer|to (?:tango|argue|quarrel|squabble|fight)|of (?:you|us)|like)",
            ),
            unless=r"sorry|apolog\w+|signatures?|adults|keys",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:an?|any|every|most|the average) "
                + one_of(
                    r"careful|real|true|serious|proper|average|educated|decent|sensible|reasonable|competent",
                    r"responsible|mature|well-run|organi[sz]ed|attentive|considerate|grown|genuine|prudent|halfway \w+",
                    r"half-decent|normal|seasoned",
                )
                + r" (?!price|answer|reason|time|chance|day|way|effort|amount|idea)(?:[a-z-]+ ){1,2}"
                + one_of(
                    r"would|will|should|can|could|knows?|reads?|checks?|keeps?|is expected|supports?|understands?",
                    r"needs?|takes?|asks?|does|never|always|tends?",
                )
                + r"\b",
                r"(?:something|a thing|which) (?:an?|any|most|every) [a-z-]+(?: [a-z-]+)? (?:would|will|should|could) "
                + r"(?:normally|usually|generally|naturally|surely|probably|certainly)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bour\b|please|would (?:expect|feel|have read|ask that)|can (?:help|fix|look|tell|fit|repair|do|check)|person will (?:call|ring|answer|read|look)"
            + r"|\beither\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:who|whoever|he who|she who)(?: (?:does|do) not| doesn't| don't)? [a-z']+s?\b[^.?!,\n]{2,60} (?:has|gets|must|should|shall|needs|wants|finds|deserves?|pays|loses) [^.?!\n]{3,60}",
            unless=r"sorry|apolog\w+|please|entitled|eligible|refund|\?|safety|discount|free\b",
            where="start",
            leans=True,
        )
        + pattern(
            one_of(
                r"in (?:our|my) (?:long |humble |considerable |own )?experience,?",
                r"it is (?:our|my) (?:humble |long )?experience(?: that)?",
            )
            + r" (?:the|that|customers|people|clients|those|guests|parents|memory|memories|complaints|most|such|this sort|this kind)\b",
            unless=r"sorry|apolog\w+|thank\w*|banks?|filters?|lasts|last longer|ones|fits?|wears?|works?|within|takes?|usually (?:\d|a|two|within)|helps?|issues?|\?",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"honesty is the best|rome wasn't built",
                r"patience is (?:also )?a virtue",
                r"beggars can't|you catch more|two wrongs don't|actions have consequences",
                r"choices have consequences|you reap what|what goes around|more haste|measure twice",
                r"customer is(?: not|n't) always",
                r"life (?:isn't|is not|is rarely|is seldom) (?:always )?fair",
                r"buy cheap,? buy|pay peanuts|no such thing as a free|money doesn't grow",
                r"you can't have (?:it both ways|your cake)",
                r"(?:can't|cannot) please everyone",
                r"made your bed|ignorance is no|communication is a two|is a two[- ]way street",
                r"respect (?:is earned|goes both|works both)",
                r"fool me once|garbage in|pride comes before|people in glass houses|pot calling",
                r"practise what you preach|it takes all sorts|some people never|there's always one\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|\bour\b|\bwe (?:should|were|are)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                one_of(
                    r"most people|most adults|an adult|a grown-?up|a gentleman",
                    r"any (?:adult|parent|professional|reasonable \w+|sensible \w+|decent \w+)",
                    r"normal people|decent people",
                    r"a (?:decent|reasonable|normal|sensible|polite|considerate|rational) (?:person|customer|adult|human|tenant|guest)",
                )
                + r" (?:would(?:'ve| have|n't)?|wouldn't|know how|know to)\b",
                r"(?:anyone|anybody|everyone|people|any \w+) with "
                + one_of(
                    r"eyes|sense|a brain|half an?|an ounce|common sense|a calendar|manners|a shred|a modicum|a grain",
                    r"ears|a mirror|the slightest|the faintest",
                )
                + r"\b",
            ),
            unless=either(
                r"sorry|apolog\w+|thank\w*|\bwe\b|\bi\b|\bour\b",
                r"would (?:expect|feel|agree|ask (?:that|it|the same)|be out)",
                r"as you did",
                r"have (?:read|felt|thought|expected)",
                r"be (?:cross|upset|angry|annoyed|happy)",
                r"prefer|find it|please|right to",
            ),
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[An adult would have rung first]].",
            "[[Anyone with eyes can see the crack]].",
            "[[Most people would ask before they saw]].",
            "[[Rome wasn't built in a day]].",
            "[[You can't have it both ways]].",
            "[[In our experience the loudest guests pay least]].",
            "[[Who does not lock the shed has only himself to thank]].",
            "[[Whoever leaves a kite in the rain must not be surprised]].",
            "[[A careful skater will always look at the ice]].",
            "[[A real baker never weighs by eye]].",
            "The gap was wide, [[something a roofer would normally see]].",
            "[[A man who cuts his own hair should not review the barber.]]",
            "[[Anyone who has kept a cat knows to shut the lid]].",
            "[[Sensible people keep the receipt]].",
            "[[We had only kind notes and it takes one person to spoil it]].",
        ),
        near_misses=(
            "A careful driver would not have seen it either.",
            "Everyone who rings this week gets the wrong date from our machine.",
            "Any reasonable customer would expect a call.",
            "In our experience the blue ones last longer.",
            "Most people would be cross, and you are right to be.",
            "Anyone with half a day to spare is welcome to visit, please come.",
            "You can't have the blue one, but the red one is free.",
            "The customer is not in the list.",
            "In our experience most banks send it within two days.",
            "In my experience the blue filter lasts longer.",
            "Who can tell us which key it was?",
            "Who comes first gets a refund, please bring the slip.",
            "Whoever answers the phone must ask for your name, for safety.",
            "A decent price would be forty pounds.",
            "A real person will call you back today, please keep the phone near.",
            "A person who has lost a card should ring this number, please.",
            "Anyone who paid twice gets a refund.",
            "It takes two to lift the chest, so two of us will come.",
            "A customer who pays early gets a discount.",
        ),
    ),
)
