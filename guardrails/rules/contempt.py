"""Looking down on the reader: insults, doubts of their wits, comparisons, loathing of their wish or work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardrails.finding import Severity
from guardrails.lexicon import GRAVE, HARSH
from guardrails.page import Page
from guardrails.rule import Match, Rule, pattern, search

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
_AGREED = r"(?:i|we) (?:agree|understand|know|see|can see)|sorry|apologi[sz]e|you(?:'re| are) right|\b(?:our|my) (?:own )?(?:mistake|fault|error|side|part|bug)\b|(?:we|i) (?:were|was|made|did|should|have been|feel|felt|look)"
_LACKING = (
    r"(?:lack|lacks|lacked|lacking|want|absence|shortage) of (?:any |real |basic |genuine |apparent |your |clear |proper |common )*"
    r"(?:initiative|effort|attention|judge?ment|professionalism|competence|care|commitment|understanding|depth|engagement|diligence"
    r"|organi[sz]ation|accountability|respect|intelligence|sense|common sense|skills?|thought|capitali[sz]ation"
    r"|responsiveness|preparation|consideration|rigou?r|substance|insight|maturity|clarity|foresight|planning|urgency|focus|follow-through|enthusiasm|ownership|responsibility|thoroughness|credibility|dedication|decency|manners)"
)
_OURS = r"\b(?:we|our|ours|my|us)\b(?! (?:expect|standards?|goals?|organi|department|team|operations|collective))|\bi (?:was|am sorry|have been|should|failed)|sorry|apolog\w+"

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


_ITSELF = re.compile(r"\b([a-z-]{3,}) (?:really |just |does )?means \1\b")
_TAKEN_BACK = re.compile(r"\b(?:but|so|should|sorry|i|we)\b")
"""What tells, behind a word explained by itself, that its meaning is held against nobody."""


def _said_of_itself(page: Page) -> Iterator[Match]:
    """A word explained by itself: "full means full"."""
    for match in _ITSELF.finditer(page.folded):
        around = page.clause(*match.span())
        rest = page.folded[match.end() : page.sentence(*match.span()).end]
        if not _TAKEN_BACK.search(rest):
            yield Match(around.start, around.end)


RULES: tuple[Rule, ...] = (
    Rule(
        id="contempt.insult",
        family="contempt",
        severity=Severity.BLOCK,
        why="A name for the reader ends the conversation and can be shown to anybody.",
        find=pattern(
            r"you(?:'re| are| were) (?:being |acting |such |just |really |clearly |obviously |absolutely |totally |so |either |quite |a bit |too |all |very |completely |an absolute |all )*(?:an? |the )?(?:bunch of |pack of |bloody |complete |total |utter |real |absolute |spoil(?:ed|t) |whiny |silly |little |entitled )*(?:{fool}|{witless}|troll|bully|bullies|hypocrites?|disgrace|nightmare|pest|nuisance|pain in the \w+|waste of (?:space|oxygen|time)|child|toddler|deluded|pathetic|arrogant|rude|obnoxious|disgusting|despicable|insufferable|unbearable|hysterical|paranoid|greedy|dishonest|lying|trolling|incoherent|out of your (?:mind|depth)|in denial|smoking|not very (?:bright|smart|clever)|not the (?:sharpest|brightest))",
            unless=r"\bnot (?:being |an? )|you(?:'re| are|r)? not|aren't|never (?:said|thought|meant)|too (?:rude|cheap)|if you|(?:we|i) (?:treated|made you feel|left you feel)|you (?:called|said)|feel(?:ing)? (?:like )?you|sorry (?:that )?you|makes you|in case|whether|who told you|anyone (?:saying|telling)|late|left|without|free|\bidle (?:for|until)|impossible to|anxiet|if you were",
        )
        + pattern(
            r"(?:don't|stop|quit) (?:be|being|acting|behaving|talking)(?: like)? (?:so |such |an? |a bunch of )*(?:{fool}|{stupid}|child|baby|toddler|brat|jerk|difficult|obtuse|silly|ridiculous)"
        )
        + pattern(
            r"how (?:{very} )?(?:stupid|dumb|dense|clueless|ignorant|naive|daft|incompetent|self-centred|entitled|casual|casual and dismissive|dismissive|blind|lazy) (?:are you|can you|can (?:a person|someone|anyone)|do you|must you|you (?:are|guys|people))",
            reach="clause",
        )
        + pattern(
            r"where the sun (?:doesn't|don't|does not) shine|lay off the (?:drugs|drink|booze|crack|coffee)|(?:take|taking|taken) (?:your|his|her|some) (?:meds?|medication|pills)|are you (?:high|drunk|on drugs|a bot|on something)|(?:what|whatever|same (?:grass|stuff|thing)) (?:are )?you(?:'re| are)? smoking|get (?:your head|yourself) (?:checked|examined)|see a (?:psychiatrist|shrink|therapist|neurologist)",
            unless=r"doctor|dose|prescri|pharmac|tablets?",
        ),
        hits=(
            "[[You are clueless]] about billing.",
            "[[Stop being so difficult]].",
            "[[How stupid can a person be]]?",
        ),
        near_misses=(
            "You are not stupid; the form is confusing.",
            "I am sorry that you were made to look foolish, that was our mistake.",
            "The clown fish needs warm water.",
            "If you are lazy like me, use the shortcut.",
        ),
    ),
    Rule(
        id="contempt.rubbishing",
        family="contempt",
        severity=Severity.WARN,
        why="Calling the reader's words or work rubbish humiliates; say what is wrong with it.",
        find=pattern(
            rf"(?:your|this|that|these|those|the|such|an?|some|of|with|all|any|ever|more|most|another|really|just|own) (?:\w{{2,14}} )?{{stupid}} {_THING}",
            unless=_AGREED + r"|no such thing as a (?:stupid|dumb)|(?:not|never|isn.t) an?",
        )
        + pattern(
            rf"(?:(?:your [\w-]{{2,16}}|(?:this|that|the) (?:whole )?(?:thing|complaint|claim|demand|argument|conversation|discussion|request|thread|debate)|code|argument|patch|idea|diffstat|script)(?:'s| is| are| was| were|'re) {_WHOLLY}*{_BAD}|(?:it|this|that|which|these|those|your [\w-]{{2,16}}|the whole thing|this thing|code|argument|patch|idea|diffstat|script)(?:'s| is| are| was| were|'re) {_WHOLLY}*{_RUBBISH})(?= ?[.,!;)…\n-]|$| and | if | that you| to (?:expect|think|claim|say|suggest|ask))",
            unless=_AGREED
            + r"|sounds?|seems?|might|not "
            + "|crazy (?:fast|busy|week|day)|silly (?:mistake|error)|to you|(?:of|from|by) (?:me|us)",
        )
        + pattern(
            rf"(?:pure|utter|complete|total|absolute|such|sheer|unadulterated|unmitigated|idiotic|stupid|invalid|crazy|mindless|misguided|more of this|this kind of|a pile of|a load of|a bunch of|full of) (?:and utter |and complete |\w{{2,14}} )?(?:{_RUBBISH})(?! (?:collect\w*|bags?|bins?|trucks?|disposal|cans?|of|pile))",
            unless=_AGREED + r"|\bbag of|avoid|bins?|collection",
        )
        + pattern(
            r"your (?:\w{2,16} ){0,3}(?:sucks?|stinks|(?:patch|code|argument|logic|explanation|idea|reasoning|claim|attitude|behaviou?r|script|comment|comments|opinion|diffstat|question|design|work|theory|complaint|letter|vitriol|message|point|conclusion|assumption)s? (?:is|are) (?:\w+ly |just )?(?:crap|crappy|shit|broken|garbage|worthless|useless|flawed|bogus|bad|awful|horrible|terrible|wrong|meaningless|negligible|misplaced|irrelevant|pointless))",
            unless=_AGREED
            + r"|if your|when your|whether|that your|because|(?:phone|screen|device|cable|car|card|router|order|parcel|item|laptop|key|printer|address|connection|wifi|code|password|date|seat|boiler|meter|product|unit|link|app|internet|battery|charger|line|signal|heating)(?: \w+)? (?:is|sucks)",
        )
        + pattern(
            r"(?:none of (?:what|this|that)|nothing) (?:of what )?(?:you|this|that)?(?: say| said| wrote)? ?(?:makes? (?:any )?sense|is (?:true|correct|right))|(?:your|explanation|whole thing|what you) (?:\w{2,16} )?(?:makes|made) (?:absolutely )?(?:no|zero) sense",
            reach="clause",
            unless=_AGREED + r"|our|my ",
        )
        + pattern(
            r"(?:i think |honestly )?(?:that|this|your) [\w-]+ is (?:horrible|disgusting|bad),? and you should feel bad|that (?:\w+ )?code is (?:horrible|disgusting|awful|crap|bad)|it's (?:just )?disgusting|i (?:really |just |absolutely )*(?:dislike|hate|despise|loathe) (?:this (?:one|patch|idea|kind|sort|code|approach)|it when (?:you|people|customers|someone)|your|people|how you)",
            unless=_AGREED
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
        id="contempt.cannot-even",
        family="contempt",
        severity=Severity.WARN,
        why="It tells the reader that they are not bright enough; explain the step instead.",
        find=pattern(
            r"(?:you|you guys|you people|you all|you also|you still|still)(?: \w+ly| still| also)? (?:seem|appear)s? (?:to (?:be (?:assuming|confused|unaware|under the impression|forgetting|in denial)|think|believe|assume|imagine|forget|have forgotten|expect|enjoy|misunderstand|overlook|have overlooked|feel entitled)|confused|unaware|oblivious|incapable|intent on|strangely|oddly|overly)",
            reach="clause",
            unless=r"unable to (?:log|sign|access|connect|open|reach)|rightly|if you|want to|(?:very|rather|incredibly) (?:happy|kind|nice|knowledgeable|busy)|seem to like (?:it|them)",
        )
        + pattern(
            r"you (?:really |still |even |guys |people |just |clearly |obviously )*(?:have|'ve got|had|got) (?:absolutely |literally |really |clearly )*(?:no|zero|not the (?:slightest|faintest|foggiest)) (?:idea|clue|understanding|concept|grasp|respect|shame|manners|sense|business|taste|brain)|(?:you|people who) (?:really )?(?:don't|do not) (?:even )?(?:know|understand) (?:what you(?:'re| are)|what they(?:'re| are)|the first thing|the difference|how (?:it|this|things|anything|business|computers|the internet) works?|anything|basic|simple)",
            unless=r"if you|in case|had no idea (?:that )?(?:we|it|the)|when you|sorry|how (?:happy|grateful|glad|thankful|excited|much (?:i|we|this))|how would you|because nobody|worry|or (?:if )?you",
            reach="clause",
        )
        + pattern(
            r"you (?:couldn't|can't|cannot|could not|were too lazy to|are unable to|fail to|failed to) (?:even |seem to |apparently |possibly )*(?:be bothered|be trusted|read|count|spell|tell the difference|handle (?:the truth|criticism)|grasp|comprehend|follow (?:a |the )?(?:simple|basic))",
            unless=r"if you|can't (?:read|see|handle|manage) (?:it|the (?:text|label|small|date|code|screen|page|photo|picture))|because (?:we|our|the)|sorry|when you|so that",
        )
        + pattern(
            r"(?:use|using|got|with|have|engage) (?:your|half a|a|some) (?:brains?|brain cells?|head|loaf|noggin)|(?:a bit|a little|some|use|using|lack\w*|lack of|basic|matter of|is|it's|called) common sense|(?:basic|simple|elementary|poor) (?:reading|comprehension|arithmetic|computer skills|competence|manners|grammar)|reading comprehension|(?:learn|try learning|go learn|need to learn|should learn|can learn)(?: how)? (?:to (?:read|count|type|google|drive|listen|write|spell|use (?:a|google))|a bit about \w+)|primary school",
            unless=r"learn to (?:drive|read|write|type) (?:with|at|in)|course|school (?:order|trip|uniform)|basic english (?:course|level)|error 101|reading comprehension (?:test|exercise)",
        )
        + pattern(
            r"(?:beyond (?:you|your (?:comprehension|understanding|abilities|grasp))|over your head|too (?:complicated|complex|difficult|advanced|technical|subtle|confusing) for (?:you|some(?: people)?))(?= ?[,.!?;)]|$| to)",
            unless=r"not (?:be )?too|\bif\b|happy to|we (?:made|find)|sorry|hope|over to you|make it|beyond you and",
        )
        + pattern(
            r"out of your depth|(?:might be |may be |is )?(?:worth|best|better) (?:to )?(?:have|having|let|letting|get|getting|ask|asking) (?:someone|somebody|an adult|a grown[- ]?up|a professional) (?:technical|competent|qualified|capable|older|younger|who (?:knows|understands|can)|else)|(?:ask|let|get|have|find) (?:an adult|a grown-?up|someone competent|someone (?:who (?:knows|understands)(?: \w+){0,3}))(?: to| help)?|number for grown-?ups",
            unless=r"we (?:will|can|could)|i(?:'ll| will| can)|our|let me|electric|plumb|fitted",
        )
        + pattern(
            r"(?:in|use|using|into|with) (?:small|short|tiny|baby|simple enough|very simple|words of one syllable|monosyllabic)(?: enough)? (?:words?|language)|one[- ]syllable|(?:let me|i'll|i will|allow me to|must i|i can|we can|i have to|to|happy to|i'd) (?:spell (?:it|this|that) out|dumb (?:it|this) down|explain (?:it |this )?(?:slowly|again,? slowly|like you)|type (?:this )?slowly|write (?:this )?slowly|put (?:it|this) simply for you|speak slowly|walk you through the obvious)|but slowly|dumb(?:ed)? (?:it|this) down|slowly,? this time|read (?:it|that|this|them) (?:again,? )?slowly|explain (?:it )?like you(?:'re| are) (?:five|5)|repeat after me|accessible language|(?:in|actual) actual words",
            unless=r"we (?:should|could) have|our|not dumb|phishing|click",
            reach="match",
        )
        + pattern(
            r"(?:it|this|that)(?:'s| is| was|'re) (?:really |surely |honestly |frankly |hardly |just )?(?:not|n't|hardly|isn't) (?:actually |really |so |that |all that |very |exactly |particularly |quite )+(?:hard|difficult|complicated|tricky|confusing|complex)(?= ?[.,!;)]|$| to (?:read|understand|follow|click|find|see|get|remember|call|look|check|type|write|grasp|open))|(?:it|this|that) (?:really |surely )?(?:isn't|ain't|wasn't) (?:really |so |that |all that |very |exactly |particularly )+(?:hard|difficult|complicated|tricky|complex)(?= ?[.,!;)]|$| to (?:read|understand|follow|click|find|see|get|remember|call|look|check|type|write|grasp|open))|(?:rocket|brain) (?:science|surgery|scientist|surgeon)|(?:it|this|that) is really not (?:so |that |very )?(?:hard|difficult|complicated)",
            unless=r"worry|happy to|glad|help you|for us|(?:we|i) (?:can|will|could) (?:do|make|show)|i promise|you'll",
        )
        + pattern(
            r"as (?:any|every) (?:child|fool|adult|one|idiot|reasonable \w+|grown-?up|professional) (?:knows?|would|could|can|should|will tell)|every(?:one|body) knows that|(?:any|every) (?:child|fool|idiot|grown adult|adult|toddler|monkey) (?:knows?|can|could|would|understands?)",
            reach="clause",
        )
        + pattern(
            r"(?:please |maybe |perhaps |go |kindly |so |just |you (?:need|have|should|must|might want|ought) (?:to )?|time to )*learn (?:to|how to|counting|some|reading|the (?:difference|meaning))\b",
            unless=r"sorry|apolog\w+|thank\w*|learn (?:how to|to) (?:use|play|swim|drive|cook|paint|sew|dance|speak|code|ride)|click|here\b|tell (?:me|us)|working|hope|want to",
            where="start",
            reach="clause",
        )
        + pattern(
            r"(?:know how|any|no|how much) (?:much |other way |way |else |more )?(?:to|i can|i could|we can|else to|else i can) (?:make|put|say|be|explain) (?:it|this|that|things)? ?(?:any )?(?:simpler|clearer|plainer|easier|differently|more (?:simply|clearly|plainly))(?={end}| for you| than)",
            unless=r"sorry|apolog\w+|thank\w*|tell (?:me|us)|working|hope|want to",
            reach="clause",
        )
        + pattern(
            r"(?:let me|i will|i'll|allow me to|let us) (?:try (?:to|and) )?(?:explain|spell|break|put|say|write|repeat|rephrase)(?: (?:this|that|it|things|down|myself|out))* (?:in (?:simple|plain|small|short|one)|slowly|simply|so (?:that )?(?:even|you can)|again,? (?:slowly|in)|as if)\b",
            unless=r"sorry|apolog\w+|thank\w*|badly|i (?:should|made)|not clear|our\b|\bwe\b",
            reach="clause",
        ),
        hits=(
            "[[Let me explain this in simple terms]].",
            "[[I don't know how to make it simpler]].",
            "[[Learn to park]].",
            "[[You seem to think we have a helicopter]].",
            "[[You have no idea how busy we are]].",
            "[[You couldn't be bothered]] to reply.",
            "It only takes [[basic arithmetic]].",
            "Perhaps that is [[too complicated for you]].",
            "[[It's not that hard]].",
            "[[As any child knows]], salt melts ice.",
        ),
        near_misses=(
            "Let me explain it in one line, since our page does not.",
            "Tell me how we can make it easier for you.",
            "Learn how to use the app in our guide.",
            "If you don't know how the meter works, call me.",
            "You seem unable to log in, so I have reset the lock.",
            "Don't worry, it's not that difficult, and I can do it for you.",
            "You should be able to log in now.",
            "The basic English course starts in May.",
            "I couldn't be sorrier; you had no idea that we had moved.",
        ),
    ),
    Rule(
        id="contempt.others-manage",
        family="contempt",
        severity=Severity.WARN,
        why="Held up against others, the reader hears that they alone are the problem.",
        find=pattern(
            r"(?:most|many|some|all|other|the other|plenty)(?: of)?(?: (?:our|my|the|your))?(?: other)? (?:people|customers?|clients?|families|patients|parents|guests?|tenants|students|members|colleagues|companies|businesses|users|folk|residents|couples|drivers|owners|travell?ers|partners|readers|suppliers|teachers|neighbours|shops)(?: who [a-z' ]{1,30})?(?: (?:do|did|can|also|normally|usually|generally|somehow|seem to|still|simply|just|all|even|have|will))* (?:manage\w*|read|follow|fill\w*|cope\w*|work(?:ed)? (?:it|that) out|figure\w*|see it|check|pay on time|turn up|remember\w*|get it|pick (?:it|that) up|go through|ask first|call first|wait|prefer (?:it|to)|like to)\b",
            unless=r"too|also|same|sorry|affected|as well|(?:we|i) (?:understand|know)|too|online|help\w*|thank\w*",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?<!wish[ ])(?:i|we|my [a-z]+)(?:'ve| have)?(?: (?:seen|met|known|had|heard|watched|crossed))(?: [\w'-]+){1,6} (?:better|more|less|worse|faster|quicker|longer|shorter|smarter|nicer|fewer)\b",
            unless=r"sorry|time|than usual|problems?|than (?:expected|planned)|days?|hours?|weeks?",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:half|twice|remotely|nearly) as (?:[a-z]+) as (?:you|your|he|she|they|people)\b|as (?:attached|keen|careful|interested|urgent|important|fond) [a-z ]{0,30}as (?:you|your)(?: [a-z]+)? (?:say|claim|suggest|seem|make out|letter|complain|shout|write)|(?<!not[ ])even (?:the|my|our) (?:\w+ )?(?:cats?|dogs?|children|grandmother|gran|nan|mum|mother|toddler|intern|trainee|apprentice|cleaner|parrot|hamster|goldfish|\w+-year-old|blind|smallest|youngest|newest)\b",
            unless=r"sorry|welcome|allowed|free|covered",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"an? [a-z]+ (?:is not|isn't|is no|is hardly|is never) an? (?!guarantee|sign|problem|must|choice|requirement|contract|refund|quote|offer|ticket|receipt|invoice|substitute|replacement|promise|diagnosis|decision|fault|defect|answer|apology|explanation|excuse)[a-z]+\b",
            where="start",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:everyone|everybody) else(?: somehow| just)? (?:manages?|managed|seems? to|understood|understands|figured|got it|gets it|pays|paid|copes?|reads?|waits|waited|followed)|(?:nobody|no one|no-one) else (?:(?:has|had|seems to have) (?:a |any |the |this )*(?:problem|trouble|issue|difficult\w+|complaint)|(?:has |ever |has ever )?complain\w*|makes (?:a|this|such))",
            reach="clause",
            unless=r"can (?:see|access|read|log|use|open)|has access|(?:is|was) (?:charged|affected|able)|has (?:your|the|reported)|like everyone else who",
        )
        + pattern(
            r"you(?:'re| are| were) (?:literally |really |quite possibly )?the only (?:one|person|customer|client|user|guest|tenant|patient|account|caller|company)(?: \w+){0,2} (?:complaining|having (?:a |any |this )?(?:problem|trouble|issue)|(?:who|that) (?:has|had|can't|cannot|seems|complain\w*|doesn't|does not|thinks?|finds?|needs?|struggles?|insists?|expects?)|to (?:complain|have (?:a|any|this) (?:problem|trouble|issue)|think|find|struggle))",
            reach="clause",
            unless=r"only (?:one|person) (?:who can|that can|who has (?:access|the)|authori[sz]ed|named|on the)",
        )
        + pattern(
            r"(?:any|a) (?:reasonable|sensible|normal|competent|sane|rational|half[- ]decent|intelligent|literate|responsible|serious|real|professional) (?:person|adult|developer|customer|human|being|business|buyer|tenant|user|company|parent)s? (?:\w+ )?(?:would|could|knows?|can|understands?|reads?|checks?|should)",
            reach="clause",
            unless=r"(?:would|could) (?:be|feel|have been|have felt) (?:upset|angry|cross|worried)|sorry",
            leans=True,
        )
        + pattern(
            r"some of us (?:actually|still (?:have|work)|have (?:work|jobs?|lives|better|a life|to work|actual|real|other (?:customers|work))|work for|know how|can read)",
            reach="clause",
        )
        + pattern(
            r"(?:people|customers|clients|users|guests|tenants|men|women|types|folks?|characters|guys) like you(?:rself|rselves)?|(?:your|his) (?:kind|sort|type|ilk) (?:of (?:people|customer|person|client)|always|never|are|is)|you (?:people|lot)\b|someone like you",
            unless=r"love|thank|grateful|wonderful|glad|great|thanks to|best|loyal|lucky|need more|why (?:i|we)|make (?:this|the|our)|value|appreciate|you people (?:are|were) (?:great|amazing|kind)|helps?",
        )
        + pattern(
            r"(?:most|plenty|lots|all (?:of )?(?:the|our|my) other|the other|every other|everyone else|everybody else|other people|(?:our|my) other|a lot|hundreds|thousands|dozens|a good few|a fair few|children|the rest|half)(?: of)?(?: [\w'-]+){0,8} (?:(?:still |somehow |all |just |seem to |do )?(?:manage|managed|make it (?:happen|work)|made it (?:happen|work)|cope|coped|find the time|found the time|got there|swam))\b|(?:the other|all the other|every other)(?: [\w'-]+){1,3} (?:accepted|understood|agreed|paid|waited|came|turned up|arrived|did) (?:it|so|that|on time|this|without|early|quietly|patiently)|(?:everyone|everybody|most|people|others|parents|customers|guests|they|colleagues|members|all|and (?:they|most|the (?:others|rest)|these|those|every[a-z]+|other))(?: [\w'-]+){0,8} without (?:any |a |the |so much as a |one |a single |once )?(?:drama|murmur|fuss|complaining|complaint|word|grumble|tantrum|trouble|problems?|difficulty|bother|being asked|a second thought|argu\w+|shouting|a hitch|moaning)\b|(?:never|not) (?:once |yet |ever )?had (?:a |an |any |one |single )*complaints?\b|(?:can't|cannot|don't|do not) (?:remember|recall|think of) (?:anyone|anybody|a single \w+|another|any other)(?: \w+)? (?:ever )?(?:rais|complain|ask|object|mind|moan|hav|say|wanting|need|find)\w*|(?:only|first) (?:one|person|customer|\w+) (?:to|who(?:'s| has)?|that) (?:ever )?(?:complain\w*|object\w*|moan\w*|mind\w*)\b|only one [a-z]+ (?:asking|complaining|shouting|moaning)\b|(?:did|does|do|had|have|paid|waits?|waited|queued?) (?:\w+ ){0,4}like (?:everyone|everybody) else\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:manage|understand|can|will|do)|\bi (?:manage|can)\b|grateful|you(?:'d| would| will| can| waited)|can (?:pay|enter|play|book|use|join|come)|continue|run without|work without|most of us",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"even (?:[\w'-]+ ){1,3}(?:would|could|can) (?:tell|say|manage|spot|understand|hear|read|cope|see (?:that|it|this))\b",
            unless=r"sorry|apolog\w+|thank\w*|even (?:if|though|when|so|we|i|our|my) |expert|\bwe\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:the rest of (?:the|your|our)|other|your neighbours|your neighbors|all (?:the |our )?others?|our other|everyone else|everybody else|nobody else|no one else|the other \w+|no other \w+)(?: [\w'-]+){0,3} (?:had no (?:trouble|problems?|difficulty)|(?:has|have|had) (?:complained|struggled|objected|minded|managed)|were(?: all)? (?:able to (?:follow|find|read|manage|understand)|perfectly happy|quite happy)|(?:simply|quietly) [a-z]+|(?:don't|didn't|never) (?:seem to |ever )?(?:need|complain|complained|mind|minded|struggle|struggled)|seem(?:ed)? (?:fine|happy|able|to (?:manage|cope))|complains?|complained|objects?|objected|minds?|minded)(?={end}| [a-z])|you(?:'re| are) the (?:very )?first (?:one |person |customer |guest |tenant |client |parent )?to (?:find|complain|have|want|think|struggle|object|mind)\b",
            unless=r"sorry|apolog\w+|thank\w*|\?|\bwe (?:have|had|are|hope)|same (?:issue|problem|thing|fault|bug)|\btoo{end}|as well|which is why|find (?:it out|this (?:bug|fault)|the (?:bug|fault))|went missing|affected|(?:any|the|a) (?:refund|key|code)|should have",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:ha[sd]|have) (?:all |always |also )?the (?:good |common |basic |plain |simple )?(?:sense|courtesy|decency|patience|manners|grace|foresight|wit) to\b|(?:would(?:'ve| have)|should(?:'ve| have)?|ought to(?: have)?|must) know(?:n)? better\b|knows? better than to\b|as (?:anyone|anybody|an? (?:experienced|good|real|proper|decent) \w+|any \w+|every \w+|most \w+)(?: [\w'-]+){0,5} (?:would|will|could|can)(?: happily| gladly| surely)? (?:tell|confirm|agree|have told)\b|as (?:any|every|most) [a-z]+(?: [\w'-]+){0,2} (?:knows?|understands?|appreciates?|realises?)\b|no wonder (?:he|she|nobody|no one) ",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bi\b|\bour\b|no wonder (?:your (?:patience|trust)|you)",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[The neighbours had the sense to move the boat]].",
            "[[Your mother would have known better]].",
            "[[As any sailor will tell you]], it leaks at first.",
            "[[No wonder he shrugged]].",
            "[[The rest of the choir had no trouble]].",
            "[[Other parents simply pack two]].",
            "[[Nobody else complained]].",
            "[[You are the first to find it cold]].",
            "[[Even the corner shop would tell you the same]].",
            "[[Most of our drummers still manage to play softly]].",
            "[[The other tables waited without any fuss]].",
            "[[We have never had a complaint about that goat]].",
            "[[Yours is the first cat to complain]].",
            "[[Our other customers manage to read the label]].",
            "[[Everyone else managed to pay]].",
            "[[Most people read the terms]], you know.",
            "[[You're the only customer who complains about it]].",
            "[[Any sensible person would keep the box]].",
            "[[Some of us have work to do]].",
            "We deal with [[people like you]] daily.",
        ),
        near_misses=(
            "The tour left early and you were put on a later boat without a word of explanation.",
            "There is nobody to blame but me, not even the cat.",
            "I wish I had a better reason.",
            "And the coach drove past without any explanation.",
            "The cable was bent, so it's no wonder it stopped charging.",
            "We should have known better, and we did not.",
            "As any of our staff can tell you, I was wrong, and I am sorry.",
            "It is no wonder your patience is gone; our line was dead.",
            "No other guests had complained, but that does not make it right, and I am sorry.",
            "The other line had no trouble, so I moved you to it, thank you.",
            "You're the first to have it, and we hope that you love it.",
            "I wonder whether even an expert could tell the two apart.",
            "Even we could see it, and we did nothing, sorry.",
            "You waited without complaint, and we are grateful.",
            "The rest of the order left today.",
            "Everyone can pay without a card.",
            "Most of us manage the night shift in turns.",
            "A nod is not an answer, and I have told our clerk so.",
            "Most people find this step confusing, and I do too.",
            "Our other customers were affected too, and we are sorry.",
            "You are the only person who can reset the code.",
            "Children under five travel free.",
            "We are glad to have customers like you.",
            "Any reasonable person would be upset.",
        ),
    ),
    Rule(
        id="contempt.drama",
        family="contempt",
        severity=Severity.WARN,
        why="Calling a complaint a tantrum makes the person the problem; answer the matter.",
        find=pattern(
            r"(?:your|this|another|such an?|these|those|all this|his|her) (?:(?:\w{3,14}|little) ){0,2}?(?:tantrums?|meltdown|rants?|hissy fits?|outbursts?|hysterics|histrionics|theatrics|dramatics|whining|whingeing|whinging|moaning|wailing|sob stor(?:y|ies)|sob[- ]stor|tirades?|diatribes?|antics|ramblings?|vitriol|entitlement|paranoia|conspiracy theor\w+|crusade|circus|shenanigans|pity party|temper|inane stuff|stubbornness|drivel|inaction|badgering|disdain)",
            unless=r"(?:our|my|sorry|apolog\w+|excuse|pardon|forgive)|circus (?:ticket|show|tickets|tent)|toddler|if (?:he|she)|nuclear|reactor|core|benefit entitlement|your (?:holiday|leave|benefit|legal|statutory|refund|baggage|luggage|full|annual|current) entitlement|entitlement (?:to|is|of|form|letter)|temperature|ticket|free of",
        )
        + pattern(
            r"(?:your|all this|such|any more|enough(?: of (?:this|your))?|unnecessary) (?:little |unnecessary |petty |pointless )?(?:drama|games|nonsense|attitude|hysteria|fuss|moans?|bickering|sniping)\b",
            unless=r"sorry|drama (?:series|class|school|lesson|film|club)|(?:video|board|all|your) games|(?:our|my)|play|olympic|without (?:any|the) (?:fuss|nonsense)|no fuss|nonsense (?:words?|characters)|attitude (?:of|indicator)|season|dlc",
        )
        + pattern(
            r"(?:act(?:s|ing)?|behav(?:e|es|ing)|talk(?:s|ing)?|writ(?:e|ing)|whin(?:e|ing)|cry(?:ing)?|carry(?:ing)? on) like (?:an? |some )?(?:\w+ )?(?:child|children|toddlers?|baby|babies|brat|kids?|adult|grown-?up|five[- ]year[- ]old|diva|princess|lunatic|maniac|jerk|idiot|spoiled \w+|teenagers?)|(?:decide to )?be(?:ing)? (?:a child|an adult about|such a baby)|like (?:an|two) adults?\b|act your age|you(?:'re| are) a grown (?:man|woman|up|adult)|grown[- ]?up like you",
            unless=r"car seat|ticket|fare",
        )
        + pattern(
            r"(?:please )?(?:just )?(?:grow up|grow a (?:pair|spine)|man up|get over (?:it|yourself)|get a (?:life|job|clue|grip|hobby)|suck it up|toughen up|put on your big|eat some spinach|touch grass|cry more|cope harder|deal with it|get lost|piss off|take a hike|shut up|give it a rest|zip it|put a sock in it|get stuffed|buzz off|come off it|use your words|good riddance)",
            unless=r"(?:children|kids|they|plants?|trees?)\b|grow up (?:with|in)|where (?:i|you) grew|will not go away|won't go away|doesn't go away|to go away|make (?:it|this) go away|when (?:they|you) (?:grow|wake)|wake up (?:to|at|call)|(?:we|i)(?:'ll| will| can)? (?:have to )?deal with it|how to deal|how (?:we|i)|tried to|alarm|problem|issue|error|message|doesn't|not|to (?:get|deal|wake|face)",
        )
        + pattern(
            r"shame on you|you should be (?:deeply |truly |thoroughly |so )*(?:ashamed|embarrassed)|(?:how|aren't you) (?:very |truly |not )?(?:embarrassing|ashamed)|have you no shame|an embarrassment|you(?:'re| are) (?:not|hardly) (?:that |so |as |all that |very )*(?:special(?= ?[.,!]|$)|important(?= ?[.,!]|$)|unique|clever|unique|clever|smart|interesting)|(?:the )?world (?:doesn't|does not) revolve|don't flatter yourself|know your place|special treatment|who are you again|don't need (?:your|the) (?:life story|whole story|lecture|attitude|drama|opinions?)|entitled (?:cesspool|attitude|people|customer|behaviou?r|brat)|so entitled|you(?:'re| are) (?:very |so |really |just )*entitled(?! to)",
            unless=r"you should not be|no reason to be|(?:our|we|i|my)\b|nothing to be|not (?:be )?(?:ashamed|embarrassed)",
        )
        + pattern(
            r"(?:i'm|i am|we're|we are|i'm getting|am) (?:just |really |so |honestly |frankly |f\S{2,5}ing |fucking |bloody |damn |getting |quite |very |absolutely )*(?:sick(?: and tired)?|tired|fed up|weary|exhausted|done|bored) (?:of|with|by) (?:you\b|your|people like|repeating|explaining|customers|hearing|these (?:games|excuses|e-?mails|complaints|messages|calls)|this (?:conversation|nonsense|discussion|game|attitude))",
            reach="clause",
            unless=r"you (?:say|said|wrote|are) |done with (?:the|your|this) (?:repair|order|form|work|setup|set-up|part|update|change|review|draft|report|investigation)",
        )
        + pattern(
            r"(?:we|i|everyone|everybody|the (?:whole )?(?:office|team|shop|desk|crew))(?:'ve| have| are|'re| all| both| did| were)* (?:all |really |actually )?(?:laugh(?:ed|ing)?(?!,? (?:and|but) then i (?:cried|was))|had a (?:good |proper |big )?(?:laugh|giggle|chuckle)|roll(?:ed|ing)? (?:our|their|my) eyes|giggled|giggling|chuckled|chuckling|read it (?:out|aloud) (?:to|in)|played (?:it|your voicemail))|(?:gave|give|giving|provided) (?:us|me|the \w+) (?:all )?a (?:good |big |proper )?(?:laugh|giggle|chuckle)|comedy gold|(?:is|was|most|very) entertaining|made my lunch break",
            reach="clause",
            unless=r"with you|thank you|thanks|love|you(?:'re| are) right|joke you|your joke|lovely|sorry|at (?:my|our) own|at (?:myself|ourselves|us|me)"
            + r"|\bcried\b|(?:it|that) was (?:me|us)\b",
            leans=True,
        )
        + pattern(
            r"(?:stop|enough|save|drop|quit|cut|play\w*|spare (?:me|us)|less|done|pull\w*|heard)(?: (?:with|of|out|me|us|it))* the [\w' -]{3,25}?\b(?:story|stories|stuff|card|act|routine|theatrics|drama|dramatics|speech|speeches|tears|lecture|excuses|attitude|nonsense|whinging|moaning|thieving|tantrums?|insults?)(?={end}| (?:on|with|every|again|now|please|is|for|a lot|stops|gets|to))|(?:crying|moaning|whining|whinging|whingeing|sulking|kicking off|bleating|throwing a (?:strop|fit|tantrum|wobbly)|having a (?:fit|strop|meltdown|paddy)|ranting|blubbing|screaming|banging on)(?: \w+)? (?:over|about|at (?:me|us|my|our|the \w+))\b",
            unless=r"sorry|apolog\w+|thank\w*|card (?:details|reader|number|payment)|sd card|gift card|credit|debit|membership|sim\b|bank|boarding|baby|dog\b|puppy|alarm|kettle|brakes|machine|i was|\bwe (?:sat|were)|loss",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[You can save the orphan story]].",
            "[[We need to stop with the lawyer stuff]].",
            "[[Crying over a bus stop is new]].",
            "We have read [[your little rant]].",
            "You [[behave like a child]].",
            "[[Grow up]].",
            "[[Shame on you]].",
            "[[I am sick of your e-mails]].",
            "[[The whole office had a good laugh]].",
        ),
        near_misses=(
            "I saw the menu and I laughed, and then I cried a little.",
            "I smiled and then I laughed at it, because you're right.",
            "Please cut the SIM card in two.",
            "She was crying over the loss, and we sat with her.",
            "Play the SD card in another reader.",
            "We laughed, but only at us.",
            "Your holiday entitlement is 25 days.",
            "The kids will grow up, so the seat is adjustable.",
            "You should not be embarrassed, it happens to all of us.",
            "We stopped calling as you asked.",
            "I have had enough time to look at it.",
            "The circus tickets are on their way.",
        ),
    ),
    Rule(
        id="contempt.poor-performance",
        family="contempt",
        severity=Severity.WARN,
        why="A verdict on the reader's ability puts them on trial; name the one thing that is needed.",
        find=pattern(
            r"your (?:\w{3,16} ){0,3}(?:inability|incompetence|ignorance|laziness|carelessness|negligence|shortcomings?|deficienc(?:y|ies)|inefficienc(?:y|ies)|indifference|unwillingness|reluctance|complacency|arrogance|inexperience|condescending|argumentative|simplistic|lackluster|lacklustre|stubbornness|sloppiness|incoherent|hesitation is|excuses?|failings?|failures?|oversight(?! (?:of|on|over)\b)|irresponsib(?:le|ly|ility)|tendency to|so-called|avoidance|mediocr(?:e|ity)|unprofessional(?:ly|ism)?)",
            reach="clause",
            unless=r"(?:our|my|no) (?:own )?(?:negligence|failings?|failure|oversight|shortcomings?)|not (?:a |your |due to )|power failure|heart failure|disk failure|(?:drive|disk|power|engine|boiler|hard) failures?|inexperience is|payment failure|excuse (?:me|us)|unless|through no|if your",
        )
        + pattern(
            _LACKING,
            unless=r"\b(?:our|my|we|i)\b(?! (?:expect|organi|depart|team'?s? goals))|thanks?|sorry",
            reach="clause",
        )
        + pattern(
            r"(?:rais(?:e|es|ed|ing)|pos(?:e|es|ed|ing)|cast(?:s|ing)?) (?:some |several |many |a |serious |real |grave )*(?:questions?|concerns?|doubts?) (?:about|regarding|on|as to|over) (?:your|whether you|the quality of your)|(?:makes|make|made) (?:me|us|one) (?:doubt|question|wonder (?:about|whether|if)) (?:your|you)",
            reach="clause",
        )
        + pattern(
            r"(?:is|it\'s|was|are|be|find it|find|quite|very|rather|deeply|particularly|most|how|somewhat|truly|especially) (?:disappointing|astonishing|astounding|surprising|puzzling|perplexing|alarming|concerning|shocking|baffling|troubling|ironic|disheartening|bewildering|staggering|regrettable|discouraging|worrying|worrisome|disconcerting|striking|embarrassing|appalling|inexplicable|evident|apparent) (?:that|how|to (?:see|observe|note|find|learn|hear)|by (?:how|your)) {...80}(?:you|your)(?= )(?! (?:can|may|will|might|should|are (?:satisfied|happy|not)|parcel|order|account|card|payment|flight|booking|baggage|package|experience|trip|service|delivery|device|phone|issue|visit|stay|wait|have had|had to|were|'re having|did not get|need))",
            reach="clause",
            unless=r"sorry|apologi|\b(?:we|i) (?:are|were|am|was) (?:so |very )?(?:sorry|wrong)|clear that (?:we|our)|appreciate|thank|not (?:clear|surprising|evident)|unclear|understand|make it clear|hope|glad|pleas\w+|awesome|great|happy|to be clear|i hear|are you|know|how much you",
            leans=True,
        )
        + pattern(
            r"(?:for someone|from someone|despite|with all|for all|after all) (?:(?:of|with|in|who has|who claims|who says) )?(?:your|you) (?:\w{2,16} )?(?:title|role|position|seniority|experience|status|expertise|credentials|level|supposed|alleged|claim\w*|say|call|tenure|qualifications?)(?! (?:with us|was|were|is|has|so far|has been))",
            unless=r"thank|appreciate|could you|would you|glad|impress|invaluable|welcome|love|like you to|hope|help|sorry|value|best|can |rich|great|please",
            reach="clause",
        )
        + pattern(
            r"(?:leaves?|left|leaving) (?:much|a lot|a great deal|something) to be desired|(?:your(?: [\w'-]{2,16}){0,6} (?:is|was|were|are|been|remains?|appears?|seems?|looks?|feels?)(?: \w+ly| quite| rather| very| nothing short of| far from)?|your(?: \w{2,16})?|you(?:'re| are| were)(?: \w+ly| being| quite| rather| very)?) (?:underwhelming|lackluster|lacklustre|subpar|sub-par|mediocre|amateurish|sloppy|shoddy|half-hearted|simplistic|rudimentary|careless|unprofessional|inexcusable|amateur hour|glaring(?:ly)?|woeful(?:ly)?|abysmal(?:ly)?|dismal(?:ly)?|below par|unsatisfactory|inadequate|unacceptable|disorgani[sz]ed|superficial|haphazard|unimpressive|out of touch|irresponsible|reckless|naive|shortsighted|short-sighted|ill-considered|misguided|second-rate|half-baked|incompetent)",
            reach="clause",
            unless=r"\b(?:our|my|we|us)\b|i (?:was|am|have been)|sorry|apologi|connection|error|typo",
        )
        + pattern(
            r"(?:no longer|not|hardly) (?:be )?excusable|(?:there(?:'s| is) |have |has )?(?:really |simply |absolutely )?no (?:possible |real )?excuses? for (?:your|not)|time for excuses|(?:spare me|enough|no more|more|your|lame|poor|same old) excuses|reconsider your (?:priorities|contributions?|attitude|approach|tone|choices?|behaviou?r)|(?:isn't|is not|not) optional|past performance suggests|(?:within|beyond|matches?|exceeds?) your (?:capabilit(?:y|ies)|abilit(?:y|ies)|competence|skill ?set|remit of understanding|grasp|powers)|oblivious to|elusive (?:in|to) (?:your|you)|(?:doesn't|does not|did not|didn't|has not) (?:go|gone) unnoticed|not (?:exactly |really |particularly )?appreciated|(?:shouldn't|should not|don't|do not) (?:really )?(?:need|require|have) (?:any |your |to be |to )?(?:reminders?|pointed|reminding|reminded|telling|lectures?|told|lecturing|spell|explain(?:ing)? (?:this|that|it|to you))|(?:should not|shouldn't) be (?:this |that |so |too |the output|challenging|hard|difficult|necessary to)+|glaringly|far from (?:acceptable|professional|adequate|impressive)|not (?:aligned|align|in line|in keeping) with (?:our|the|what) (?:\w+ ){0,3}(?:standards?|expectations?)|does not align with (?:our|the) (?:\w+ ){0,2}(?:standards?|objectives?|expectations)|(?:deeper|some) (?:introspection|self-reflection|soul-searching)|less than exemplary|better examiners|unintelligent|lack of capitali",
            unless=r"(?:our|my|we|i) (?:\w+ )?(?:have|had|was|were|is|part|side|fault|service|end|should|made|did|failed)|sorry|apologi|service (?:\w+ )?(?:was|is)|you (?:should not|shouldn't|do not|don't) (?:have|need)|for us|no excuse for (?:us|our|how we|what happened)|blind to (?:the )?colou?r",
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
        id="contempt.not-your-servant",
        family="contempt",
        severity=Severity.WARN,
        why="The reader hears that asking for help makes them a child or a nuisance.",
        find=pattern(
            r"(?:this|your|that|such|these|those|exactly this|exactly the|just the|a certain) (?:type|kind|sort|calibre|breed)s? of (?:customers?|persons?|clients?|people|guests?|callers?|tickets?|tenants?|parents?|attitude|language|remark|drama|nonsense)\b|(?:because of|thanks to|with|from|why|of) (?:tickets|people|calls|e-?mails|customers|days|clients|parents|guests|complaints) like (?:this|these|yours|you)\b|(?:not paid|n't paid|paid) enough\b|pay me enough\b|above my pay\b|my (?:wages|salary) (?:come|comes|is|are|do|does|covers?|don't|doesn't)\b",
            unless=r"sorry|thank\w*|grateful|lucky|love",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are) not (?:(?:their|his|her) [a-z]+|[a-z]+'s [a-z]+)\b(?! (?:able|problem))",
            unless=r"sorry|fault|responsib\w+|doctor|representative",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are) not (?:your|a|an|running a|here as your)(?: (?:personal|free|private))? (?:babysitters?|nann(?:y|ies)|servants?|slaves?|mothers?|mum|mom|secretar(?:y|ies)|maids?|butlers?|therapists?|punching bag|doormat|charity|kindergarten|travel agency|search engine|encyclopa?edia|errand boy|dogsbody|magicians?|cleaners?|chauffeurs?)\b",
            reach="clause",
        )
        + pattern(
            r"(?:don't|do not|no need to|stop|dare (?:you )?) ?(?:tell|teach|teaching|telling|lecture|lecturing) (?:us|me|my staff)(?: (?:how to|our|my|what to|about) (?:do |run )?(?:our|my|the)? ?(?:job|work|business|trade|rules|do)?)\b",
            unless=r"if|sorry",
            reach="clause",
        )
        + pattern(
            r"(?:i|we) (?:didn't|did not|wasn't aware|weren't aware|had no idea)(?: (?:realise|realize|know|that))*(?: that)? (?:we were|i was|i am|we are|i'm|we're) (?:talking|speaking|dealing|writing) (?:to|with) (?:an?|the)\b",
            reach="to_end",
        )
        + pattern(
            r"(?:(?:i|we)(?:'m| am|'re| are) not|(?:i|we) aren't|(?:this|that|it)(?: is not|'s not| isn't)|(?:i|we) (?:don't|do not) run) (?:here to be |here as |exactly |some sort of |some kind of |actually )*(?:a |an |your )?(?:(?:personal|free|private|local|unpaid|glorified) )?"
            r"(?:taxi (?:service|firm|rank|company)s?|babysit(?:ters?|ting)(?: service)?|childminders?|cr[eè]che|charities|charity|miracle[- ]workers?|wizards|fairy godmothers?|father christmas|santa(?: claus)?|agony aunts?|the samaritans|samaritans|soup kitchen|food bank|cash ?(?:machine|point)s?|bank of mum and dad|directory enquiries|wikipedia|pack mules?|holiday camp|petting zoo|zoo|circus|drop-in centre|walk-in wardrobe|free library|dating agency|lonely hearts club|debating society|your mates?|room service|personal shoppers?|marriage counsell?ors?|day care|daycare|nursery school)(?={end}| and| who| for you| here)",
            unless=r"gift aid|tax|registered|sorry|vat|licen[cs]\w*",
            reach="clause",
        )
        + pattern(
            r"(?:do (?:i|we) look like|since when (?:am|are|were|was) (?:i|we)|(?:who|what) do you (?:think|take) (?:i|we)(?:'m| am|'re| are)?(?: for)?,) (?:a|an|your|the|some)\b",
            reach="to_end",
        )
        + pattern(
            r"(?:isn't|aren't|not|is not|are not|nobody's|nobody is) paid (?:to|enough)\b|(?:don't|do not|doesn't|didn't) make the (?:weather|rules|laws?|timetables?|roads|traffic)(?={end})|your (?:emergency|rush|urgency|hurry|bad planning|poor planning) (?:is|isn't|does|doesn't)(?: not)? (?:automatically |really |always )?(?:ours|my|mine|our|an emergency|constitute|make)|poor planning on your\b|(?:now|so|and|suddenly|apparently) (?:now )?(?:we're|i'm|we are|i am) (?:the )?(?:bad guys?|villains?|baddies?|monsters?|criminals?|crooks?)\b|(?:sure|fine|yes|right|of course|go on),? blame (?:the|us|me|him|her)\b|flattered (?:that )?you (?:think|believe)\b|we(?:'ve| have) bent (?:every|all|over)\b|bent over backwards\b",
            unless=r"sorry|apolog\w+|thank\w*|(?:you|they|he|she)(?:'re| are|'s| is| were| was|'d| have| had)?(?: been)?(?: not|n't) paid",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Our driver isn't paid to wait]].",
            "[[I don't make the weather]].",
            "[[So now we're the villains]].",
            "[[Sure, blame the driver]].",
            "[[We are not your babysitters]].",
            "[[Please don't teach us our work]].",
            "[[I didn't realise we were talking to a lawyer.]]",
            "[[We aren't a babysitting service]].",
            "[[This is not a soup kitchen]].",
            "[[Do we look like a circus?]]",
        ),
        near_misses=(
            "You are not paid to do our work, and I am sorry.",
            "Is it an emergency?",
            "We bent over backwards too late, and I am sorry.",
            "I am not a doctor, so please ask one.",
            "Please tell us how to reach you.",
            "I did not realise you were waiting, and I am sorry.",
            "We are not a registered charity, so gift aid does not apply.",
            "We are not a taxi firm's insurer.",
            "This is not a nursery school place but a waiting list.",
        ),
    ),
    Rule(
        id="contempt.not-for-you",
        family="contempt",
        severity=Severity.WARN,
        why="The reader hears that they are too slow for this.",
        find=pattern(
            r"(?:maybe|perhaps)(?: [a-z]+){1,4} (?:isn't|is not|aren't|are not|is just not|just isn't) for (?:you|everyone|everybody)\b",
            reach="clause",
        )
        + pattern(
            r"(?:wasn't|weren't|isn't|aren't|not) (?:big|clear|large|loud|obvious|simple|plain|visible|quick) enough for you\b|(?:hope|trust|is|was|if)(?: that| this| it)?(?:'s| is| was)? (?:simple|clear|plain|easy|slow) enough for you\b",
            unless=r"sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            r"i(?:'d| would) rather (?:be|do|have|eat|stick|watch)(?: [a-z]+){0,3} (?:anything|anywhere|root canal|paint dry|pins|else)\b|(?:this|it) is (?:really |now )?(?:getting|becoming) (?:ridiculous|silly|tiresome|absurd|tedious|boring|a joke|pathetic)\b|(?:i|we)(?:'ve| have) had (?:it (?:with|up to here)|(?:quite |more than |just about )?enough of (?:you|your|this|these|being))\b",
            reach="clause",
        )
        + pattern(
            r"(?:change|technology|moving|forms?|tax|gardening|parenting|numbers|paperwork|software|owning|reading|learning|travel|letting go|training|ownership) (?:is|can be|are|isn't) (?:hard|never easy|difficult|tricky|a lot|not for everyone|scary|daunting|tough|a skill|an art|confusing|overwhelming)\b(?={end}| for| when| especially)|(?:newer|first[- ]time|inexperienced|less experienced|novice|ladies new|users new|people new|teams new|those new|new to \w+) (?:to \w+ |mums?|moms?|parents|riders?|users?|lads|owners?|drivers?|players|members|clients|buyers|sellers|travell?ers|cooks|gardeners|people|folks?|customers|patients|visitors|guests|families|teams|couples|generation)(?: \w+)? (?:often|do|don't|feel|find|tend|usually|sometimes|never|always|struggle|get|forget|think|realise|realize|in our)\b|(?:for|of|among|with) (?:users|people|teams|members|customers|clients|owners|parents|families|those|guests|residents|players|riders|drivers) (?:who|that) (?:are|aren't|may be|have) (?:still )?(?:new to|not used to|less (?:used|familiar)|unfamiliar|inexperienced|not (?:yet )?(?:familiar|used|comfortable)|never)\b|not (?:everyone|everybody|every (?!day|time|week|night|case|month|order|single|item|line|effort|nuance)\w+) ?(?:'s| is| can| has| will| realises| realizes| understands| appreciates)(?: quite| really)? (?:ready|cut out|suited|made|born|grasp|handle|able to (?:handle|keep|follow)|what|how|a natural|gifted|built|fond|blessed)\b|(?:a )?(?:lots?|a bit|fair bit|plenty|great deal) to (?:take in|unpack|process|digest|get your head)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:made|were|should)|discount|offer|free|to (?:travel|leave|pay)|from us|and (?:this|we|our)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"with (?:that|such an?|this) (?:attitude|record|tone|temper|manners|mouth|mindset|temperament)\b|(?:someone|somebody|people|a person|customers|guests|clients|those) with your (?:needs|expectations|standards|attitude|temper|requirements|tastes?|manners|history|record)\b|(?:a good|the right|not the|a better) (?:match|fit|place|shop) for (?:someone|people|somebody|customers|guests) (?:like|with|who)\b|more your (?:thing|style|speed|level|sort|pace)\b",
            unless=r"sorry|apolog\w+|thank\w*|\?|record (?:number|in|on)|lift|step-free|wheelchair|help\w*|i think",
            reach="clause",
        )
        + pattern(
            r"(?:happier|better off|better served|better suited|more comfortable|more at home|best served|best suited) (?:elsewhere|somewhere else|with another|with someone else|at another)\b|we(?:'re| are)(?: simply| just| perhaps| maybe| probably)? (?:not|n't) the right (?:\w+ )?for (?:you|someone|people|your)\b|whether (?:we|this|it)(?:'re| is| are) (?:really |still |truly )?the right (?:\w+ )?for you",
            unless=r"sorry|apolog\w+|thank\w*|size|\?|we(?:'ll| will)|i(?:'ll| will)|exchange|dose",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[You may be happier elsewhere]].",
            "[[Perhaps we are not the right hotel for you]].",
            "[[With that attitude nobody will row for you]].",
            "[[We may not be the right shop for someone with your needs]].",
            "[[The small boat might be more your style]].",
            "[[Change is hard for the older drummers]].",
            "[[First-time owners often forget the water]].",
            "[[It is a common slip for families who are new to hens]].",
            "[[Not everyone is ready for a parrot]].",
            "[[Maybe this hobby isn't for you]].",
            "[[Clearly the sign wasn't big enough for you]].",
            "[[I hope that's simple enough for you]].",
            "[[This is getting ridiculous]].",
            "[[I have had enough of your mails]].",
        ),
        near_misses=(
            "Change is hard, and this one came too fast from us.",
            "It is not the right size for you, so I will send a larger one.",
            "We will find you a room where you are more comfortable with another bed.",
            "I think that the blue one is more your style.",
            "It is a better place for people who need a lift.",
            "With that record number we can find it.",
            "Not everyone is ready to travel yet, so the date can be moved.",
            "Change is hard, and we made it harder; I am sorry.",
            "New customers often get a discount.",
            "I know that I have sent a lot to read.",
            "Perhaps the last line is for you.",
            "What part of town are you in?",
            "I am sorry that the box isn't big enough for you.",
            "I would rather wait than guess.",
        ),
    ),
    Rule(
        id="contempt.verdict",
        family="contempt",
        severity=Severity.WARN,
        why="It reads as a bad mark for the person; say which one thing is missing.",
        find=pattern(
            r"(?:reflects?|reflecting|reflected|speaks?) (?:very |rather |quite )?(?:poorly|badly) (?:on|of)|(?:your|you|this|that|it)(?: [\w'-]{1,16}){0,8} (?:falls?|fell|falling|comes?|came) (?:well |far |somewhat |woefully |rather )?short\b",
            unless=_OURS,
            reach="clause",
        )
        + pattern(
            r"your(?: [\w'-]{1,16}){0,6} (?:needs?|requires?|calls? for|demands?|suggests? a need for|could use|would benefit from) (?:some |an? |much |more |serious |significant |considerable |immediate |drastic |deeper |closer |further |a lot of |major )*(?:improvement|scrutiny|introspection|rethinking|attention to detail|discipline|rigou?r|re-?evaluation|overhaul|realignment|reflection|maturity)",
            unless=_OURS,
            reach="clause",
        )
        + pattern(
            r"(?:your|such|these|this|the) (?:repeated|continued|persistent|ongoing|constant|chronic|consistent|habitual|blatant|apparent|obvious|evident|glaring|complete|total|utter|willful|wilful|sheer|clear|recurring|general|seeming) (?:and \w+ )?(?:\w{3,14} )?(?:errors?|mistakes?|failures?|failings?|shortcomings?|omissions?|absences?|lateness|disregard|neglect|negligence|inability|indifference|inaction|avoidance|refusal|lack|oversights?|inconsistenc(?:y|ies)|deficienc(?:y|ies)|reluctance|incompetence|carelessness|ignorance|disinterest|hesitation|excuses?|inattention|disrespect|inefficienc(?:y|ies)|tardiness)",
            unless=_OURS + r"|system|server|software|network",
            reach="clause",
        )
        + pattern(
            r"(?:is|are|was|were|be) (?:simply|completely|totally|entirely|frankly|utterly|wholly|truly|absolutely|just|beyond|no longer) (?:unacceptable|inexcusable|unforgivable|intolerable|unprofessional|irresponsible|indefensible|acceptable|tolerable)|(?:cannot|can't|will not|won't) be (?:tolerated|excused|condoned)|there(?:'s| is| seems to be) a pattern (?:with|of|to|in) your",
            unless=_OURS + r"|you(?:'re| are) right|agree|you (?:had|have) (?:to|had)|violence|abuse|racis",
            reach="clause",
        )
        + pattern(
            r"you (?:really |clearly |simply |also )?(?:should|need to|must|ought to|have to) (?:\w+ )?(?:take (?:more |greater |some |full |your )?(?:responsibility|ownership|initiative|accountability|responsibilities)|show (?:more |some |greater |a little )?(?:initiative|respect|effort|commitment|care|maturity|interest)|be more (?:careful|diligent|attentive|proactive|responsible|professional|respectful|thorough|considerate)|try harder|do better|step up|up your game|pull your weight|re-?evaluate your|reconsider your|grow up|get your act|get your priorities)|(?:i|we)(?:'d| would)? (?:\w+ )?(?:urge|suggest|expect|advise|hope|trust)(?: that)?(?: you)?(?: will| to|'ll)? (?:\w+ )?(?:re-?evaluate your|reconsider your|step up|do better|make more of an effort|take this (?:more )?seriously|rectify(?:ing)? (?:this|these)|up your game|pull your weight)",
            unless=_OURS,
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'d| would) (?:really |honestly |absolutely |just )*(?:hate|dread) to (?:see|hear|think|know|imagine|meet)(?! you\b| that you| of you)|dread to (?:think|imagine|ask)\b(?! what (?:it|that|this) (?:cost|did|must))|(?<!it[ ])(?<!that[ ])(?:just|only|merely|simply) (?:means|proves|shows)(?: that)? you(?:'ve|'re|r| have| are| had)\b|if that(?:'s| is| was) (?:your idea of|what you call|an? (?:whole|proper|real|full))\b",
            unless=r"sorry|apolog\w+|thank\w*|lose\b|for you to",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:says|say|said|tells|speaks) (?:a lot |more |everything |all |a great deal |volumes |rather more )+about (?:you|your|the (?:sort|kind|person)|who|him|her)\b|speaks volumes\b|your (?:demands?|expectations?|behaviou?r|attitude|conduct|arguments?|reasoning|accusations?|assumptions?|insinuations?|outrage|logic|objections?)(?: [\w'-]+){0,2} (?:is|are|was|were|seems?|borders on)(?: simply| frankly| just| quite| completely| totally| utterly| entirely| rather| wholly| plain| a little| a bit| somewhat)* (?:unreasonable|unrealistic|ridiculous|absurd|unfounded|baseless|groundless|childish|unfair|rude|offensive|insulting|uncalled|out of (?:order|line|touch)|excessive|unjustified|unwarranted|laughable|nonsense|silly|petty|misguided|unacceptable|inappropriate|bizarre|over the top|disproportionate|misplaced|fanciful|far-fetched)\b|you call (?:that|this|yourself|yourselves) (?!back|in|up|on|at|to|and|when|if|for|before|by|from|again)(?:an? )?[a-z]+",
            unless=r"sorry|apolog\w+|thank\w*|not (?:unreasonable|unfair|ridiculous|silly|absurd|excessive|wrong|rude)|isn't|far from|\bif you call|number|none of",
            reach="clause",
        )
        + pattern(
            r"(?:you|he|she|they) (?:should|ought to) (?:really )?(?:be |feel )(?:thoroughly )?(?:ashamed|embarrassed)\b|shame on you\b|(?:a|one)(?:'d| would) be (?:ashamed|embarrassed) of (?:it|that|this)|(?:is|was|that's|it's) an? (?:risk|choice|gamble|chance)(?: that| which)? (?:you|people|they|he|she)(?:'ve| have|'s| has)? (?:chosen|chose|took|taken|made|accepted)\b",
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
        id="contempt.somebody",
        family="contempt",
        severity=Severity.WARN,
        why="Everybody knows who is meant by somebody; the hint stings more than the word.",
        find=pattern(
            r"(?:looks like |seems like |seems |i see |clearly |apparently |sounds like )?(?:someone|somebody)(?:'s| is)? (?:clearly |obviously |apparently |really |here )?(?:didn't (?:read|listen|look|bother|check|do)|woke up|needs (?:an? \w+|to calm|to learn|some|to read)|can't (?:read|count|wait|take|handle)|got out of|in a (?:mood|hurry|bad mood|rush)|having a (?:bad|rough) day|forgot to (?:read|check|look|plug|pay|think))",
            unless=r"\b(?:our|my|us|at our end)\b|sorry",
            reach="clause",
        )
        + pattern(
            r"whoever (?:told you|gave you|advised you|sold you) |(?:surely|even) (?:even )?you (?:can|could|must|know|understand|don't|do not|would|should|realise|realize|see)\b",
            unless=r"(?:was|were) (?:mistaken|confused|misinformed|not right)|should(?:n't| not)? have|mistake|one of ours|colleague|sorry|apolog\w+|was wrong|let me know|our|we\b|even you (?:can|could) (?:save|win)",
            reach="clause",
        )
        + pattern(
            r"(?:it|that|this)(?:'s| is) (?:what(?:'s| is) )?(?:called|known as) (?:an? )?(?:reading|planning|thinking|listening|waiting|paying|working|common sense|patience|physics|gravity|the weather|weather|winter|rain|rush hour|traffic|a budget|a queue|a calendar|a contract|google|a search|business|life|maths?|arithmetic|supply and demand|time zones?)",
        )
        + pattern(
            r"(?:physics|gravity|arithmetic|maths?|mathematics|the calendar|a calendar|the clock|reality|the weather|snow|rain|the sea|the tide|geography|the law of \w+|computers?|servers?) (?:also )?(?:doesn't|does not|don't|do not|didn't|won't|will not|never|rarely) (?:care|negotiate|take (?:complaints|requests|orders|sides)|lie|listen|read (?:e-?mails?|letters|complaints)|bend|make exceptions|do favou?rs|respond to|answer to|wait for)",
            reach="clause",
        )
        + pattern(
            r"(?:takes?|took|would (?:take|have taken)) (?:you |him |her )?(?:all of|literally|a whole|a grand total of|no more than) (?:\d+|two|five|ten|thirty|sixty|three|one|an?) (?:seconds?|minutes?|clicks?|sentences?|glance)",
            reach="clause",
            unless=r"happy|great|easy|good news|only",
            leans=True,
        ),
        hits=(
            "[[Looks like someone didn't read the label]].",
            "[[Whoever told you that was dreaming]].",
            "[[Surely you can plug in a cable]].",
            "[[It's called planning]].",
            "[[The weather does not take complaints]].",
            "[[Reading it takes all of two minutes]].",
        ),
        near_misses=(
            "Whoever designed this form never had to fill it in.",
            "Somebody in our team forgot to check the box, sorry.",
            "Whoever told you that was wrong, and I apologise.",
            "It's called the Family plan.",
            "The clock does not need a battery.",
            "The set-up takes five minutes.",
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
        id="contempt.accusation",
        family="contempt",
        severity=Severity.WARN,
        why="Accusing the reader of bad faith leaves them nothing to do but fight back.",
        find=pattern(
            r"you(?:'re| are) (?:just |only |simply |clearly |still |now |deliberately |constantly |always |obviously )*(?:mixing (?:up )?(?:everything|things)|twisting|dodging|lying|refusing to|contradicting yourself|going (?:round |around )?in circles|making (?:it|things|this|everything) (?:worse|harder|difficult|impossible)|trying to (?:trick|cheat|twist|deceive|turn|avoid (?:paying|your|the)|get (?:out of|away with|something)|play|manipulate|out ?smart|blame|shift|have it both|provoke|pressure|bully)|not (?:listening|being (?:reasonable|honest|helpful|fair|constructive|serious))|imposing|badgering|imagining things|inventing|making (?:this|it|that|things) up|missing the point|in no position|kidding yourself|fooling (?:yourself|nobody|no one)|on a (?:crusade|mission)|getting (?:ahead of yourself|carried away))",
            unless=r"\bif\b|sorry|whether|(?:not|n't) (?:saying|suggesting)|free to|right",
            reach="clause",
        )
        + pattern(
            r"(?:not|without|contains?|contained|n't [a-z]+|not [a-z]+) (?:an?|one|even a) single (?:\w+ )?(?:bit|word|reason|fact|useful|shred|iota|valid|sentence|argument|question|piece)",
            unless=_OURS,
            reach="clause",
        )
        + pattern(
            r"(?:like )?talking to a (?:brick )?wall|bang(?:ing)? my head|(?:falls?|fell|falling) on deaf ears|in one ear and|here we go(?: again)?(?= ?[,.!…]|$)|(?:we|i think we) both know|let's (?:be (?:real|serious)|not (?:pretend|kid|exaggerate|be silly))|stop pretending|who are you (?:kidding|trying to fool)|(?:save|spare) your (?:breath|energy)|spare yourself|do (?:us (?:both|all)|yourself|everyone) a favou?r|(?:sorry|hate) to (?:burst your bubble|break it to you|rain on your)|reality check",
            unless=r"looking forward|what (?:we|you) both know",
            reach="match",
        )
        + pattern(
            r"no wonder (?:you|your|nobody|no one)\b(?! (?:are|were|feel|felt) (?:\w+ )?(?:upset|angry|annoyed|frustrated|cross|worried|disappointed))(?!'re (?:\w+ )?(?:upset|angry|annoyed|frustrated|cross|worried|disappointed))",
            unless=_OURS,
            reach="clause",
        )
        + pattern(
            r"(?:please |kindly |so |just |pls |and )*(?:don't|do not|stop|quit) (?:come|coming|use|using|try|trying|bring|bringing|hide|hiding|play|playing|drag|dragging|twist\w*|act|acting|pretend\w*|lectur\w+|insult\w*|come at|pull) ?(?:to )?(?:and (?:twist|tell|say|blame|act)|at me|at us|the baby|your (?!card|name|phone|account|key|old|new|own|charger|pin|code|oven|machine)\w+ (?:as|to|on|against)|the (?:child|kids?|baby|family|children)|behind|excuses?|my (?:staff|team|words)|him|her|them|it on|about|words|smart|clever|games|silly|stupid|like (?:you|i|we|that)|me|us|to be)\b",
            unless=r"sorry|apolog\w+|thank\w*|until|before|if\b|worr\w+|hesitate|unless|\bwe(?:'ll| will)\b|please (?:do not|don't) (?:use|try|bring|pull)|try to (?:lift|move|open|repair|fix|restart|force)|pull (?:it|the)",
            where="start",
            reach="clause",
        )
        + pattern(
            r"you(?:'ve| have|'re| are| were)(?: only| just| all| both| clearly| obviously)? (?:been )?(?:dodging|avoiding|ducking|hiding|lying|pretending|faking|cheating|sitting on|stringing|milking|playing (?:games|dumb|the \w+)|twisting|chancing|trying (?:it on|your luck|to pull|to blame|to wriggle|to dodge)|at it|on the make|having (?:us|me) on|having a laugh)\b|getting away with\b",
            unless=r"sorry|apolog\w+|thank\w*|avoiding (?:the|a) (?:fee|charge|queue|traffic|stairs|bridge|road|motorway)|to pull the|to blame nobody|\bwe\b|playing the (?:piano|guitar|game|lead|part|match)|\bif\b",
            reach="clause",
        ),
        hits=(
            "[[You have been dodging that bill since May]].",
            "[[It was six weeks of getting away with it]].",
            "[[Don't use your hamster as a reason]].",
            "[[Do not come and twist my words]].",
            "[[Stop acting like that]].",
            "[[You are just trying to get out of paying]].",
            "[[There is not a single valid argument in your letter]].",
            "It is [[like talking to a wall]].",
            "[[No wonder your router is slow]].",
        ),
        near_misses=(
            "You are avoiding the fee, since you booked early.",
            "We were getting away with too little staff, and I am sorry.",
            "Please don't use your old card.",
            "Don't try to lift it alone, we will help.",
            "Stop using the charger and call me.",
            "If you are refusing to sign, tell us why.",
            "No wonder you are angry, I would be too.",
            "There is not a single parcel in our depot.",
            "You are not being unreasonable.",
        ),
    ),
    Rule(
        id="contempt.proper-people",
        family="contempt",
        severity=Severity.WARN,
        why="Praise for other people here is a slap for the reader.",
        find=pattern(
            r"(?:most|many|some|other|all|our|my|proper|experienced|careful|sensible|organi[sz]ed|lots of|plenty of|every other|the other)(?: of)?(?: our| my| the)? (?:\w+ )?(?:people|customers?|clients?|tenants?|guests?|parents?|patients?|mothers?|regulars|users?|sellers?|buyers?|businesses|families|members|developers?|ladies|folks?|students|drivers?|passengers|companies|owners|visitors|couples|children)(?: [\w'-]{1,14}){0,3} (?:(?:do |still |all |somehow )manage(?:s|d)?\b|manages?(?= ?[.,!]|$| it| to| without| fine)|normally do|usually do|tend to (?:read|give|follow|know|ask|be patient|find)|pick (?:it|that|this) up|find (?:it|that|this) isn't|(?:simply |just |all )(?:learn|know|read|swipe|follow|get on with)|(?:will )?already know|are being (?:very |so )?patient|somehow)",
            unless=_OURS + r"|too\b|as well|(?:property|account|pain|risk) manage",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:anyone|anybody|someone|somebody|people|those|businesses|customers|clients|tenants|parents) (?:with (?:any )?(?:sense|eyes|manners)|who (?:stop|stops|bother|bothers|take|takes|read|reads|listen|listens|look|looks|check|checks|keep|keeps|plan|plans|think|thinks|pay attention)|that keep)\b(?: [\w'-]{1,14}){0,8} (?:don't|doesn't|would|will|never|usually|generally|tend to|rarely|normally|knows?|finds?)",
            unless=_OURS,
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:an? (?:child|kid|toddler|boy|girl) (?:of \w+ )?|an? (?:\w+|\d+)[- ]year[- ]old |(?:even )?my (?:nan|gran|granny|grandmother|grandma|mum|mother|lad|son|daughter|kid|dog|cat|nephew|niece|little \w+) )(?:can|could|manages?|does|has done|knows|would|understands?|still manages)\b",
            unless=r"travel|free|fare|ticket|\bride\b|safely|aged|\bif\b|(?:choke|swallow|hurt|reach)|sorry|can also|would love|with (?:me|us)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"for (?:an? )(?:\w+ )?(?:man|woman|person|someone|bloke|company|customer|lady|adult|professional|gentleman|grown \w+|guy|lawyer|engineer|teacher) (?:who|that|of your|with your|so)\b|(?:does not|doesn't|do not|don't|didn't) make (?:you|one|anyone|somebody) (?:an? )(?!(?:payment|call|difference|copy|claim|booking|deposit|profile|change)\b)\w+|(?:nobody|no one|no-one) but (?:you|yourself)\b|only you (?:have|had|did|could|seem)(?: not|n't)?\b|isn't (?:exactly )?your (?:strong|strongest) (?:suit|point)|(?:good|rich|funny|brave|bold|big words|big talk) (?:coming )?from (?:an? |the |some)?(?:bloke|man|woman|person|one|guy|someone|somebody|people|customer|lady|chap|company)\b",
            unless=r"for a (?:man|woman|person) who (?:needs|wants|likes)|sorry|thank",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"as (?:simply|clear|clearly|plain|plainly|slowly) as (?:i|we) (?:can|could|am able|are able|possibly|know how)|(?:start|begin|back) (?:with|to) (?:the )?basics|(?:a (?:bit|little) )?slower this time|if that (?:makes it|is|helps make it) (?:any )?(?:clearer|simpler|easier to (?:follow|understand))|in (?:plain|simple) (?:english|language|terms|words)(?:,? (?:this time|for once|so)| for you)|got there in the end|(?:try|tried|trying|did you try) using your (?:eyes|ears|brain|head|legs|hands)|(?:can't|cannot|can hardly|won't) (?:(?:read|look at|listen to|think|remember)(?: [\w']{1,14}){0,3}|open (?:your|other|people's|the (?:letters?|e-?mails?|lid|box))(?: [\w']{1,14}){0,2}) for (?:you|them|people)(?= ?[.,!;]|$)|(?:can't|cannot) make (?:you|people|folks?|anyone|them) (?:read|understand|listen|look|open|care|think)",
            unless=r"\bour\b|sorry|apolog\w+|happy to",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:we've|i've|we have|i have) heard (?:it|them|that|this) (?:all)?(?: before)?(?= ?[,.!;]|$| and)|heard (?:it|them) all before|like (?:an? )?(?:men|adults|grown-ups|grown ups|an adult|ladies and gentlemen)(?= ?[.,!]|$)|(?:don't|do not) give (?:me|us) (?:that|the|your|excuses|this)(?! (?:password|code|pin|number|card))|before (?:assuming (?:an?|that|the worst)|accusing|jumping to|throwing|pointing (?:the |your )?finger|blaming|screaming|you (?:scream|shout|accuse|blame|complain|jump|point|start|ask who))",
            unless=r"sorry|(?:we|i) should" + r"|let (?:me|us)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:for|to|by|as|unlike|with) (?:those|people|anyone|anybody|customers|members|guests|clients|users|parents|tenants|folk|folks|residents|families) (?:who|that)(?: (?:actually|do|can|could|still|even|also|like to))? (?:check|read|look|get past|bother|can|listen|listened|turn up|turned up|stick to|stuck to|keep their|kept their|count|measure|asked nicely|say please|remember|waited their)\b",
            unless=r"sorry|apolog\w+|thank\w*|free|discount|refund|entitled|braille|lip|guide|ask\b|\bwe\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "The hours are on the door, [[for those who look up]].",
            "[[It would be unfair to guests who keep their word]].",
            "[[Most of the other tenants still manage to sort their bins]].",
            "[[Anyone with any sense would have asked]].",
            "[[My nan does the same with her phone]].",
            "[[A letterhead does not make you a lawyer]].",
            "[[I have said it as clearly as I can]].",
            "[[I've heard it all before]].",
            "[[Ask us before accusing my colleague]].",
        ),
        near_misses=(
            "The parcel is sealed by customs, so I can't open it for you.",
            "My mother would like a word with us both about the cake.",
            "For people who can read braille, there is a card.",
            "Here is a guide for those who like to look at maps, free to all.",
            "Some customers manage their plan in the app.",
            "A 6-year-old can travel free with you.",
            "Saving the form does not make you a payment.",
            "Parents who read this page can print it.",
            "I am explaining it as clearly as I can, sorry if it is long.",
        ),
    ),
    Rule(
        id="contempt.flat-contradiction",
        family="contempt",
        severity=Severity.WARN,
        why="Told flatly that they are wrong or lying, nobody reads the next sentence; show the fact instead.",
        find=pattern(
            r"(?:that|this|it)(?:'s| is) (?:(?:just|simply|plain|flat[- ]out|completely|totally|so|utterly|frankly) )+(?:wrong|false|untrue|not true|sad|silly|dumb|lazy|rude|insulting|wrong-headed|dishonest)(?= ?[.,!;]|$| and)|(?:that|this|it)(?:'s| is| was) (?:just |simply |another |nothing but )?an? (?:outright |blatant |complete |bare-faced |barefaced |flat-out |downright )?lie\b|(?:you(?:'re| are)|stop) lying|(?:blatant|outright|pure|your|more) lies\b",
            unless=_AGREED + r"|to you",
            reach="clause",
        )
        + pattern(
            r"(?:nobody|no one|no-one) (?:asked (?:you|for your)|wants your|needs your|believes (?:you|that|this|a word)|takes you|is (?:interested in your|buying (?:it|that|this)))|what an? (?:joke|disgrace|farce|shambles|load of|pile of|clown show|bunch of)\b|do your (?:own )?job\b|(?:i|we) (?:don't|do not) work for you|this is(?: not|n't) (?:an? )?(?:democracy|debate|negotiation|playground|kindergarten|hotel|free-for-all|dating|social club|your (?:personal|private))",
            unless=r"sorry|our|do your job (?:well|better|safely|more)|help you|pile of (?:books|boxes|leaves|letters)|bunch of (?:flowers|roses|keys)",
            reach="clause",
        ),
        hits=(
            "[[That is just rude]].",
            "[[That's a blatant lie]].",
            "[[Nobody asked for your opinion]].",
            "[[What a farce]].",
        ),
        near_misses=(
            "You are not simply wrong, the page is unclear.",
            "What a lovely bunch of flowers you sent us!",
            "You're right, that is just wrong, and I am sorry.",
            "The tool helps you do your job better.",
        ),
    ),
    Rule(
        id="contempt.plain-enough",
        family="contempt",
        severity=Severity.WARN,
        why="The reader hears that even a child would have understood; explain it as if it were new.",
        find=pattern(
            r"(?:this|that|it)(?:'s| is| was|s)(?: really| just| pretty| all| very| quite| rather| only)?(?: (?:about|a matter of))? (?:basic|elementary|entry[- ]level|schoolboy|first[- ]grade|kindergarten|child's|primary[- ]school) (?:stuff|knowledge|physics|maths?|arithmetic|logic|english|grammar|manners|courtesy|chemistry|biology|geography|hygiene|reading|comprehension|decency|respect|politeness|play)",
            unless=r"sorry|our (?:mistake|error|fault)|course|level|we should|i should|owe",
            reach="clause",
        )
        + pattern(
            r"the clue(?:'s| is|s) in the (?:name|title|word)|that's (?:just |simply |exactly )?(?:how|what) [a-z]+s (?:work|do|are for|mean)(?= ?[.,!]|$)|(?:not|isn't|is not|hardly|never) (?:exactly )?(?:rocket science|brain surgery|quantum physics|that hard to (?:grasp|understand|follow|read))",
            unless=r"sorry|hope|glad|happy to",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"in (?:nice |very |such |lovely |suitably )*(?:big|large|bold|huge|capital|red|block|giant|enormous) (?:print|type|letters|capitals|lettering|font|words)|in black and white|in so many words|in words of one syllable",
            unless=r"please|write|fill|initials?|spell|sign|labell?ed|sorry|photo|picture|print(?:er|s|ing)|copies|copy|display|readers?|read by|partially|sight\w*|we should|not (?:in|written)|isn't|wasn't|available|version|by post|while|(?:i|we)(?:'d| had| have|'ve)? (?:had (?:it|them) )?printed",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"if (?:you|ye|u|one) (?:can't|cannot|can not|are unable to|couldn't) (?:spell|read|count|follow|add up|understand|grasp|work out|tell the difference|remember)\b{...60}|(?:if|assuming|provided|should) (?:you|ye|u|one) can(?: even| just| possibly)? manage (?:that|it|this|so much|that much)(?= ?[.!?]|$)",
            unless=r"please|call|ring|help|tell me|let me|let us|happy|we(?:'ll| will| can)|i(?:'ll| will| can)|large print|code|number|qr|screen|label|barcode|it's fine|don't worry"
            + r"|password|passcode|\bpin\b|second link|ring (?:us|me)|call (?:us|me)",
            reach="clause",
        )
        + pattern(
            r"(?:even|also) (?:a |an |the |my |our |your |most )?(?:[\w'-]+ ){0,3}?(?:children|child|kids?|toddlers?|donkey|beginners?|tourists?|monkeys?|dog|cat|year[- ]olds?|grandmother|gran|nan|mother|mum|baby|babies|amateurs?|trainees?|apprentices?|juniors?|learners?|pensioners?|first[- ]timers?|schoolchild\w*|intern|fool|goldfish|parrot)(?: [\w'-]+){0,4} (?:would|could|can|manage|managed|manages|know|knows|knew|have|has|had|understand|understands|get|gets|see|sees|tell)\b|(?:it(?:'s|s| is| takes| only takes| only (?:ever )?needs| only (?:ever )?needed)|which is) (?:only |just |literally |about |all of )*(?:an?|one|two|three|four) (?:more |simple |little |short |quick |single |whole )*(?:words?|clicks?|buttons?|taps?|letters|numbers|digits|sentences?|ticks?)(?={end}| from| on your)|(?:^|,|and) that(?:'s| is) all (?:it (?:is|takes|took|needs)|there is to it|you needed)(?={end})|that's all you needed\b|(?:it|that|this)(?:'s| is|s)(?: really| honestly| just| simply)? (?:not|hardly) (?:that |so |exactly |terribly |particularly |all that |very |too )?(?:difficult|hard|complicated|tricky|complex|much to ask|a lot to ask|a mystery|magic|science|a riddle|a puzzle)(?={end}| to (?:read|check|look|ask|tell|see|understand|follow|press|click|count|answer|say|be|remember|tick))",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bour\b|\bi\b|hope|number is|code|please|out of reach|swallow\w*|safety",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:this|that|it)(?:'s| is|s) (?:like |just |all |pretty |literally |very |really )*(?:day[- ]one|week[- ]one|page[- ]one|lesson[- ]one|beginner|first[- ](?:week|day|year)) (?:stuff|material|info|things?|knowledge|lesson)\b",
            unless=r"sorry|apolog\w+|thank\w*|course|free",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[This is day one stuff]].",
            "[[Even a toddler could work that latch]].",
            "[[It is one word]].",
            "[[It's not difficult]].",
            "[[Three digits, that's all it takes]].",
            "[[This is basic arithmetic]].",
            "[[The clue's in the name]].",
            "It is a day ticket, [[that's how days work]].",
            "[[It stands there in big letters]].",
            "[[If you can't read a timetable]], stay at home.",
            "Bring the receipt, [[if you can manage that]].",
        ),
        near_misses=(
            "If you can manage it, bring the old one along.",
            "If you cannot remember the password, press the second link.",
            "We printed the plan in black and white, so your red line did not show.",
            "Even a child can open the lid, so please keep it up high.",
            "It is first-year material, and the course is free.",
            "Even my dog has no trouble with the stairs, thank you for asking.",
            "It is one of three buttons.",
            "I hope that it is not difficult to find.",
            "Sorry, that's all we have.",
            "A copy goes to you by post, in large type.",
            "The course covers basic arithmetic.",
            "That's how it works with all our cards.",
            "Please write the reference in block capitals.",
            "The trunk has your initials on it in large letters.",
            "If you can't read the code, ring me and I will send a new one.",
            "Is there a version in large print?",
        ),
    ),
    Rule(
        id="contempt.maxim",
        family="contempt",
        severity=Severity.WARN,
        why="A maxim about what sort of person does this is a verdict on the reader.",
        find=pattern(
            r"(?:a|any) (?:person|man|woman|customer|grown man|adult|parent|tenant|guest|client|patient|lady|gentleman|team|house|company|household|driver|buyer|family|mother|father|young man|young woman|sensible person) (?:who|that|which)\b{...90}\b(?:should|would|will|can|must|ought|does|has|cannot|can't|shouldn't|needs?|is|gets?)\b",
            unless=r"sorry|apolog\w+|please|discount|free|entitled|eligible|refund|ticket|may\b|\bif\b",
            where="start",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r"(?:anyone|anybody|everyone|everybody|whoever|those|folk|people) (?:who(?:'s|'d|'ve)?|that|with)(?: [\w'-]{1,15}){1,9} (?:knows?|would know|can tell|could tell|will tell you|would have|asks?|checks?|expects?|deserves?|gets?(?! (?:the (?:same|wrong|right|new|old)|this|that)\b)|learns?|understands?) (?!of|us|me|for free|a refund)",
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
            r"(?:some|most|certain) (?:folks?|men|women|persons|customers|guests|people)(?: [\w'-]{1,15}){1,6}(?:[;:]|,) (?:you|others)\b|it takes (?:only |just )?(?:one|two) (?:person|people|customer|to (?:tango|argue|quarrel|squabble|fight)|of (?:you|us)|like)",
            unless=r"sorry|apolog\w+|signatures?|adults|keys",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:an?|any|every|most|the average) (?:careful|real|true|serious|proper|average|educated|decent|sensible|reasonable|competent|responsible|mature|well-run|organi[sz]ed|attentive|considerate|grown|genuine|prudent|halfway \w+|half-decent|normal|seasoned) (?!price|answer|reason|time|chance|day|way|effort|amount|idea)(?:[a-z-]+ ){1,2}(?:would|will|should|can|could|knows?|reads?|checks?|keeps?|is expected|supports?|understands?|needs?|takes?|asks?|does|never|always|tends?)\b|(?:something|a thing|which) (?:an?|any|most|every) [a-z-]+(?: [a-z-]+)? (?:would|will|should|could) (?:normally|usually|generally|naturally|surely|probably|certainly)\b",
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
            r"(?:in (?:our|my) (?:long |humble |considerable |own )?experience,?|it is (?:our|my) (?:humble |long )?experience(?: that)?) (?:the|that|customers|people|clients|those|guests|parents|memory|memories|complaints|most|such|this sort|this kind)\b",
            unless=r"sorry|apolog\w+|thank\w*|banks?|filters?|lasts|last longer|ones|fits?|wears?|works?|within|takes?|usually (?:\d|a|two|within)|helps?|issues?|\?",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"honesty is the best|rome wasn't built|patience is (?:also )?a virtue|beggars can't|you catch more|two wrongs don't|actions have consequences|choices have consequences|you reap what|what goes around|more haste|measure twice|customer is(?: not|n't) always|life (?:isn't|is not|is rarely|is seldom) (?:always )?fair|buy cheap,? buy|pay peanuts|no such thing as a free|money doesn't grow|you can't have (?:it both ways|your cake)|(?:can't|cannot) please everyone|made your bed|ignorance is no|communication is a two|is a two[- ]way street|respect (?:is earned|goes both|works both)|fool me once|garbage in|pride comes before|people in glass houses|pot calling|practise what you preach|it takes all sorts|some people never|there's always one\b",
            unless=r"sorry|apolog\w+|thank\w*|\bour\b|\bwe (?:should|were|are)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:most people|most adults|an adult|a grown-?up|a gentleman|any (?:adult|parent|professional|reasonable \w+|sensible \w+|decent \w+)|normal people|decent people|a (?:decent|reasonable|normal|sensible|polite|considerate|rational) (?:person|customer|adult|human|tenant|guest)) (?:would(?:'ve| have|n't)?|wouldn't|know how|know to)\b|(?:anyone|anybody|everyone|people|any \w+) with (?:eyes|sense|a brain|half an?|an ounce|common sense|a calendar|manners|a shred|a modicum|a grain|ears|a mirror|the slightest|the faintest)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bi\b|\bour\b|would (?:expect|feel|agree|ask (?:that|it|the same)|be out)|as you did|have (?:read|felt|thought|expected)|be (?:cross|upset|angry|annoyed|happy)|prefer|find it|please|right to",
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
    Rule(
        id="contempt.my-own-child",
        family="contempt",
        severity=Severity.WARN,
        why="Measured against your child or your other clients, the reader is told that they are worse than a child.",
        find=pattern(
            r"(?<!that[ ])my (?:own )?(?:\w+[- ]year[- ]old|youngest|eldest|oldest|kids?|son|daughter|mum|mom|mother|nan|nana|gran|granny|dad|father|grandmother|grandma|nephew|niece|dog|cat|lad|toddler|hamster|budgie|goldfish|grandson|granddaughter)(?:'s| has| have)? (?:own )?(?:takes?|took|got (?:more|better)|could|can|does|did|never|manages?|managed|crossed|walked|survived|sleeps|eats|spells?|counts?|reads?|writes?|draws?|knows?|understands?|had (?:more|better|less)|carries|behaves?|more sense|better manners)\b",
            unless=r"sorry|apolog\w+|thank\w*|same (?:trouble|problem|thing happened)|fell|can bring|can come|can help|you|\bi\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we)(?:'ve| have)(?: got)? (?:\w+ |\d+ )?(?:other )?(?:\w+ )?(?:flats|units|tenants|clients|tables|families|customers|patients|rooms|children|members|accounts)(?: [\w'-]{1,15}){0,5},? (?:and|but) (?:there's |there is )?(?:only |just )?(?:the |one|none|not)\b",
            unless=r"sorry|apolog\w+|we (?:mixed|lost|missed)|one (?:of me|driver|lift|line|van)",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r"(?:i|we) (?:do |quite |fully |can |really )?(?:know|appreciate|guess|realise|realize|get|see)(?: that)? (?:[\w'-]{1,15} ){1,5}?(?:can be|must be|are|is) (?:a lot(?! of)|tough|tricky|confusing|daunting|complicated|overwhelming|a bit much|a challenge|intimidating|scary|hard)\b(?= (?:when|if|for (?:you|some)|to (?:go|read|follow|understand|take))|{end})",
            unless=r"sorry|apolog\w+|thank\w*|waiting|wait|this (?:is|must be)|it(?:'s| is| must be| can be)|how|hope|help|losing|loss|delays?|frustrat\w+|grief|money|news",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[My youngest takes better photos]].",
            "[[My mother never threw a jar away]].",
            "[[I have thirty other tenants and not one shouts.]]",
            "[[I know that forms can be a lot]].",
        ),
        near_misses=(
            "It is drawn so large that my mother can read it.",
            "My son took the call and wrote your number down wrong, sorry.",
            "I know that waiting can be hard.",
            "We have three other rooms and a free one tonight, if you like.",
            "My dog can come with me to the viewing, if you like dogs.",
        ),
    ),
    Rule(
        id="contempt.lesson-in-words",
        family="contempt",
        severity=Severity.WARN,
        why="Explaining what a plain word means tells the reader that they are slow.",
        find=search(_said_of_itself, words=("means",))
        + pattern(
            r"(?:doing|reading|paying|taking|bringing|filling)(?: in)? (?:all|both|it|every)(?: the)? ?\w* means\b|what part of\b",
            unless=r"sorry|apolog\w+|help\w*|\byour word",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:is|was|'s|would be) (?:an? |quite an? |a very )?(?:interesting|curious|funny|novel|creative|bold|generous|original|charming|strange|odd|colou?rful|nice|one) (?:way|choice|form|use|turn) (?:to (?:put|describe|say|phrase|call)|of (?:putting|words?|phrase|describing|saying|calling))",
            unless=r"sorry|apolog\w+|thank\w*|love",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:go|read|look)(?: [\w'-]{1,15}){0,5} (?:slowly|more than once|word by word|line by line|to the (?:very )?end)(?= and|,? and more|{end})|(?:please |kindly )?(?:read|look at|go through|study)(?: [\w'-]{1,15}){0,4} slowly\b",
            unless=r"\b(?:i|we)(?:'ve| have|'ll| will| did)?\b|sorry|apolog\w+|page loads?|connection|meter|drive|walk",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?<![a-z0-9][ ])(?:and |but |so )?there(?:'s| is) a (?:big |huge |world of |slight |small )?difference(?={end})|(?:they're|those are|these are) two (?:very |quite |entirely |completely )?different (?:things|bits|animals|matters)(?={end}| of)",
            unless=r"sorry|apolog\w+|thank\w*|\bif\b|\bwe\b|pay|price|colour|size",
            reach="clause",
            leans=True,
        ),
        hits=(
            "Late is not never, [[there's a difference]].",
            "[[Those are two different things]].",
            "[[Closed means closed]].",
            "[[Reading all the pages means all three]].",
            "It was late, [[so a slight delay is one way of putting it]].",
            "[[Please read this letter slowly]].",
        ),
        near_misses=(
            "Waterproof means waterproof, so the coat should have held.",
            "There is a difference of two pounds, which we owe you.",
            "If there's a difference, we pay it.",
            "I read your letter slowly and twice.",
            "What it means is that the card is blocked.",
            "That is a lovely way to put it, thank you.",
            "Please go slowly on the stairs.",
        ),
    ),
    Rule(
        id="contempt.x-not-y",
        family="contempt",
        severity=Severity.WARN,
        why="The absurd contrast says that the reader asked for something silly.",
        find=pattern(
            r"(?:it's|its|that's|this is|we're|they're|i'm|he's|she's|you're|it is|they are|we are) (?:just |only |still )?(?:an? |the )?(?:[\w'-]+ ){0,2}[\w'-]+,?(?<!and) not an? (?:[\w'-]+ ){0,2}[\w'-]+{end}|(?:they're|we're|they are|we are) (?:[\w'-]+ ){0,1}[a-z-]{2,}s,? not (?:[\w'-]+ ){0,1}[a-z-]{2,}s{end}",
            unless=r"sorry|room|plug|size|model|version|number|bug|feature|working day|public holiday|replacement|deposit|charge|fee"
            + r"|of you\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"that(?:'s| is) not an? [\w' -]{2,24}, (?:that's|it's|that is|it is) an? [\w' -]{2,24}{end}",
            unless=r"sorry|apolog\w+|thank\w*|deposit|fee|get back|room|size|model|feature",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[That's not a slow clock, that's a slow reader]].",
            "[[It's a bucket, not a bath]].",
            "[[They're hens, not nightingales]].",
            "[[It's a rule, not a plot]].",
        ),
        near_misses=(
            "It's a rule, not a judgement of you.",
            "We have to show every bidder round, that's a duty and not a trick.",
            "That's not a fee, it's a deposit that you get back.",
            "It's a double room, not a twin.",
            "It's a deposit, not a fee.",
            "It is not a problem.",
        ),
    ),
    Rule(
        id="contempt.in-your-house",
        family="contempt",
        severity=Severity.WARN,
        why="The hint at somebody near the reader is a finger pointed at the reader.",
        find=pattern(
            r"(?:somebody|someone|anyone|anybody|one) (?:in|at|on|from|over) (?:your (?:house|household|end|side|team|office|family|place|party|home|firm|department|kitchen|group|staff)|the household|the house)\b{...20} (?:(?:must|will|should|may|might|could) (?:well |just |simply |also )?have|must've|clearly|obviously|evidently|presumably|apparently|seems? to have|forgot|never|didn't|did not|wasn't|was not)\b",
            unless=r"sorry|please|need|can|could|thank\w*|ask|if\b|speak to|call|works?|is there"
            + r"|have (?:the|a|an|one|it|another|your|our)\b",
            reach="clause",
        )
        + pattern(
            r"\b(?:you|your|you'd|you're|you've|he|she|yours)\b{...80} like (?:an?|some|some kind of|they|it was|it were|you were|you'd) [\w' -]{3,50}{end}",
            unless=r"(?:would|'d|you) like|(?:looks?|sounds?|feels?|seems?|felt|smells?|read|just|something|anything|people) like|sorry|\b(?:i|we|me|us)\b|bank|laptop|phone|device",
            reach="clause",
            leans=True,
        ),
        hits=(
            "It was switched off, [[so somebody in your house must have done it]].",
            "[[You hold that rope like a fiddler]].",
        ),
        near_misses=(
            "Somebody in your house may have the spare.",
            "Is there somebody at your end who can hold the ladder?",
            "Your photo looks like a print, and it is lovely.",
            "Someone in your house works nights, so we will ring after noon.",
            "Somebody on your side changed the password on Monday.",
        ),
    ),
    Rule(
        id="contempt.like-yours",
        family="contempt",
        severity=Severity.WARN,
        why="The reader hears that they and theirs are of a lower sort.",
        find=pattern(
            r"(?:hands|homes?|houses?|cases|minds|ears|eyes|kitchens|families|parents|children|gardens|budgets|habits|manners) like (?:yours|that|his|hers|theirs|these)\b",
            unless=r"thank\w*|love|sorry|lovely|beautiful|wish",
            reach="clause",
        ),
        hits=("[[A saw like that has no place in hands like yours]].",),
        near_misses=("We would love to see more gardens like yours.",),
    ),
    Rule(
        id="contempt.the-likes-of-them",
        family="contempt",
        severity=Severity.WARN,
        why="Spoken of as one of a kind that knows no better, the reader is looked down on.",
        find=pattern(
            r"(?:somebody|someone|a (?:man|woman|person|boy|girl|student|firm|company)|people|owners|customers|recipients|clients|parents|students|athletes?|pupils) who (?:cannot|can't|won't) (?:even )?(?!be here|get|come|make it|attend|access|open|use|reach|eat|see|hear|have|pay|log|sign in|travel|walk|take|drive|swim|stand|sleep)\w+",
            unless=r"sorry|please|help|\?|lift|ramp",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"{folk} (?:who|that|with|having) \w+{...80} (?:rarely|seldom|tend to|often|generally|usually) (?:find|need|have|get|manage|see|notice|miss|blame|complain|forget|expect|imagine|fail|think|do)\w*\b|{folk} (?:who|with|having) \w+{...80} (?:may|might) (?:wish|like|care|prefer) to (?:read|check|consider|reconsider|bear|think|ask|arrive|look|reflect|try|learn|remember|start|note)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|help|step-free|allerg\w*|please",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"every (?:parent|mother|mama|mum|mom|dad|father|owner|customer|bride|groom|client|patient|author|seller|singer|writer|guest|landlord|tenant|driver|genius|second \w+) (?:thinks|believes|swears|imagines|is sure|is convinced)\b|if i had a \w+ for every\b",
            unless=r"sorry|apolog\w+|thank\w*|highly|well of",
            reach="clause",
        )
        + pattern(
            r"grown-?ups? (?:pay|do|know|read|sign|say|behave|talk|keep|manage|handle|settle)\b|how (?:the )?(?:grown-?ups|adults) (?:do|talk|behave)\b|(?:any|every|for a|as a|a|you're a|by a|from a) grown (?:man|woman|adult|person)\b|grown (?:men|women|adults) (?:who|should|can|do|know|need|read)\b",
            unless=r"sorry|\bi\b|\bme\b|free|\bwe\b|trainers?",
            reach="clause",
        )
        + pattern(
            r"(?:is|are) expected to (?:know|understand|be aware)\b(?! by)",
            unless=r"sorry|\bwe\b|\bnot expected|please|\bour\b|nobody",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:(?:nobody|no one|no-one) else|no other (?:customer|guest|tenant|parent|client|patient|member|family|buyer|player|owner|student|passenger|driver|neighbour)) (?:has |had |have )?(?:ever |yet |so far )?(?:found|managed|mentioned|complained|noticed|made it about|needed|remarked|objected|seems to|had (?:a|any|the slightest) (?:problem|trouble|difficulty|complaint))\b",
            unless=r"sorry|apolog\w+|glad you|right to|\bwe should|thank\w*|good eye|well spotted",
            reach="clause",
        )
        + pattern(
            r"(?:a thing|something|which is something|things) (?:one|people|anyone|anybody|everybody|most \w+|an? \w+) (?:would |will )?(?:normally|usually|generally|ordinarily) (?:learns?|knows?|reads?|checks?|does|do|catch(?:es)?|notices?|sees?|asks?)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bour\b|\bwe\b",
            reach="clause",
        )
        + pattern(
            r"(?:[a-z]+|no [a-z]+) means (?:no|don't|not) [a-z]+\b",
            unless=r"sorry|apolog\w+|you can|light|lamp|blink\w*|icon|symbol|colou?r|sign|which means|this means|that means|it means|means no (?:longer|more|extra)|\bso\b",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"evidently (?!our\b|we\b|i\b|the wrong|not (?:been )?(?:sent|told)|had to|been lost)\w+",
            unless=r"sorry|apolog\w+|\bour\b|\bwe\b|\bmy\b|\bi\b|in the post|courier|carrier",
            leans=True,
            reach="clause",
        ),
        hits=(
            "[[I don't argue with people who can't count their own children]].",
            "[[Guests who pack early rarely miss the boat]].",
            "[[Tenants who live above a pub might wish to reconsider their street]].",
            "[[Every father thinks his boy is a striker]].",
            "[[If I had a penny for every lost ticket]], I would retire.",
            "[[Grown-ups read what they sign]].",
            "[[The traveller is expected to know the hour]].",
            "[[Nobody else has ever complained of the stairs]].",
            "The tide comes back, [[a thing one usually learns at the beach]].",
            "[[Fasting means no coffee]].",
            "[[Evidently a clock was beyond the budget]].",
        ),
        near_misses=(
            "There is a ramp for people who can't climb the steps.",
            "For a person who cannot drive there is a bus.",
            "Guests who arrive late often need a code, and we send one.",
            "Tenants with a pram may prefer to use the side door.",
            "Every patient thinks highly of her.",
            "I am a grown man and I still cried.",
            "The part is expected to be here on Monday.",
            "Nobody else has a key to your box.",
            "Nobody else has noticed it yet, so well spotted, thank you.",
            "A red light means no signal.",
            "The parcel was evidently lost by our courier.",
        ),
    ),
    Rule(
        id="contempt.slow-learner",
        family="contempt",
        severity=Severity.WARN,
        why="The reader is told that they ought to be cleverer, older or better than they are.",
        find=pattern(
            r"(?:which|something|a thing|a step) (?:an?|any|every|even an?) (?:[\w'-]+ ){1,5}?(?:should|would|ought to) (?:surely |really |at least )?(?:have (?:known|seen|noticed|come across|learnt|learned|spotted)|know|notice|understand|recogni[sz]e|spot)\b|an? [\w-]+ (?:of|with|in) your (?:experience|service|standing|age|education|position|calibre|years|profession|seniority|background|training|qualifications|talents?) (?:should|would|ought|might|must|knows?|surely)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bour\b|\bwe\b|discount|dose",
            reach="clause",
        )
        + pattern(
            r"(?:for|by|from|to) (?:someone|somebody|an? \w+|those|people|clients?|customers?) (?:on|at|with|of) your (?:budget|level|standing|means|income|figure|calibre)\b|you (?:city|town|country|rich|office|online|tech|computer|university|internet|foreign|holiday|summer|weekend|hr|sales|marketing|legal|finance|posh|modern) (?:people|folk|folks|types|lot)\b|(?:we|i) (?:know|get|see) (?:the|that) type (?:very |only too |all too )?well\b",
            unless=r"sorry|apolog\w+|thank\w*|qualif\w*|discount|free\b",
            reach="clause",
        )
        + pattern(
            r"(?:ask|get|find|look for|borrow) (?:your|an?|the|some) (?:husband|wife|grandkid|grandson|granddaughter|grandchild|nephew|niece|kid|child|teenager|mum|mother|boyfriend|ten-year-old|\d+[- ]year[- ]old|young person|adult|grown-?up) (?:to (?:show|explain|help|do|read|sit|call|write|look|plug|type|translate)|or (?:an?|some)|who)\b",
            unless=r"account holder|sign\w*|sorry|collect|happy|nursery|fire|emergency",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:i|we) (?:know|get|understand|appreciate|realise|realize|accept)(?: that)? [\w ]{3,30} (?:isn't|is not|aren't|are not) (?:for|given to) (?:everyone|everybody)\b|(?:maybe|perhaps)(?: then| just)? (?:the |an? |this |that )?[\w' -]{2,30} (?:isn't|wasn't|is not|was not|aren't|are not|just isn't) (?:really )?(?:your (?:thing|drink|game|sport|field|strength|forte|sort|kind|line)|for you)\b",
            unless=r"sorry|apolog\w+|exchange|refund|\bwe (?:can|will)",
            reach="clause",
        )
        + pattern(
            r"(?:children|toddlers|kids|babies|frogs|hens|pupils|schoolchildren|(?:even )?(?:dogs|cats|chickens|beginners)) (?:all )?(?:understand|manage to|manage it|grasp|know (?:this|that|it)(?={end})|know(?={end}))(?: (?:this|that|it|to))?\b",
            unless=r"sorry|love|free|lesson|class",
            reach="clause",
        )
        + pattern(
            r"(?:strange|odd|funny|curious|remarkable|surprising|sad|amazes (?:me|us)|a wonder)(?:,)? (?:that|how) (?:an?|so \w+ an?|such an?|nobody in|in an?) [\w ]{2,40} (?:is asking|asks|cannot|can't|can not|does not|doesn't|needs?|has to ask|knows? to)\b",
            unless=r"sorry|\bour\b|\bwe\b|thank\w*|error|machine|phone",
            reach="clause",
        )
        + pattern(
            r"in letters (?:an? (?:foot|metre|meter|yard|inch)|as (?:tall|big|high|large) as|\w+ (?:feet|inches|metres|meters|centimetres|foot) (?:high|tall))\b|between (?:the )?(?:chair|seat) and (?:the )?(?:keyboard|wheel|steering wheel|screen)\b|(?:well|awake|quick|calm|sober|fit) enough to (?:write|type|post|compose|argue|complain|send)\b|you(?:'re| are) (?:now )?(?:an adult|a grown)(?={end}| now\b)",
            unless=r"sorry|apolog\w+|when you|once|\bif\b|feel|until|hope|ticket|fare|dose|belt|\bour\b",
            reach="clause",
        )
        + pattern(
            r"(?:it's|its|that's|this is|it is|that is) (?:just )?called (?:nature|gravity|physics|weather|winter|rain|autumn|spring|a queue|a calendar|reading|outdoors|work|a job|a contract|a deadline|planning|manners|life|wear|the law|a clock|science|patience|business|a budget|ageing|aging|an? \w+ meeting)\b|what(?:'s| is) so (?:hard|difficult|complicated|confusing) (?:about|to|in)\b|(?:do you want|do u want) (?:me|us) (?:to |2 )?(?:read|spell|draw|sing|hold|carry|wipe|colou?r)\b|you do (?:know|realise|realize) (?:what|how|where) (?:an?|the) \w+ (?:is|are|works?|opens?|means)\b",
            unless=r"sorry|apolog\w+|please|over the phone",
            reach="clause",
        )
        + pattern(
            r"(?:your|his|her)(?: own)? manners\b|(?:is|are|becoming?|becomes|become|as is|of|such|quite|seems|not)(?: been)? (?:an? |the |quite a |something of a )?(?:bad |old |expensive |nasty )?habit (?:of|with) (?:yours|you|your \w+|hers|his)\b",
            unless=r"sorry|apolog\w+|thank\w*|lovely|praised?|table manners",
            reach="clause",
        ),
        hits=(
            "[[I have seen goats with your manners]].",
            "[[Losing keys is becoming a habit of yours]].",
            "The bolt is loose, [[which a mechanic should have spotted]].",
            "[[A captain of your experience ought to own a chart]].",
            "[[For a family on your budget]], there is the canteen.",
            "[[You holiday folks never shut a gate]].",
            "[[Get a grandchild to show you]].",
            "[[I know that maps aren't for everyone]].",
            "[[Maybe opera isn't your thing]].",
            "[[Toddlers manage to hold the rail]].",
            "[[It is odd that a choirmaster cannot count to four]].",
            "The sign is red, [[in letters as tall as a cow]].",
            "Leaves fall, [[it's called autumn]].",
            "[[What is so hard about two keys]]?",
        ),
        near_misses=(
            "A doctor in your position would have been told by our desk, and we are sorry.",
            "A person with your income qualifies, it is free for people on your level.",
            "Get the account holder or your wife to sign it.",
            "We know that the early ferry is not for everyone, and we can change it.",
            "Toddlers swim free, and kids love it.",
            "It is odd that a phone cannot find it, and the error is ours.",
            "When you are well enough to write, send me the date.",
            "You are an adult for the fare.",
            "The path is called Long Lane.",
            "Thank you for your manners on a long day.",
        ),
    ),
)
