"""Apologies that take nothing back: "sorry you feel that way" and its whole family."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Finders, Rule, pattern

_SORRY = r"(?:sorry|apologi[sz]es?|apologies|apology|regrets?|forgive (?:me|us)|excuse (?:me|us)|pardon (?:me|us))\b"
_I_AM = (
    r"((?:(?:i|we)(?:'m|'re| am| are)(?: (?:very|so|truly|really|deeply|genuinely|sincerely|terribly))? )?)"
)
_FOR = r"(?:,? (?:that|for the fact that|to (?:hear|see|read|learn|note)(?: that)?|for|about|because))?"
_UPSET = (
    r"(?:upset|angry|offended|hurt|insulted|annoyed|unhappy|dissatisfied|displeased|cross|mad|bothered|disgruntled|aggrieved"
    r"|not (?:happy|satisfied|pleased)|put out|irritated|sensitive|emotional|confused (?:by|about)|so (?:upset|angry|sensitive|emotional|easily [a-z]+))"
)
_MISREAD = (
    r"(?:misunderstood|misread|misinterpreted|misheard|took (?:it|this|that|my|our|offen[cs]e)|have (?:misunderstood|misread|taken (?:it|this|offen[cs]e))"
    r"|(?:are |were )?having (?:such |so much )?(?:a hard time|trouble|difficulty|difficulties|problems) (?:understanding|accepting|following|reading|grasping|with (?:our|the) (?:policy|rules|answer|concept))"
    r"|chosen|have decided|chose|choose|decided to|insist|(?:can't|cannot|couldn't|could not|don't|do not|didn't|did not|failed to|are unable to|were unable to|are having trouble|have trouble|had trouble|(?:are|were|was)(?:n't| not) able to)"
    r" (?:understand|understanding|see (?:it|that|our|the)|read|follow|following|realise|realize|appreciate|accept|agree|like our|know|grasp|reading|notice)"
    r"|(?:weren't|were not|aren't|are not) (?:aware|paying attention|listening|careful|prepared)|(?:didn't|did not) get (?:your (?:own )?way|what you wanted)|find(?: [a-z0-9]+){0,4} too (?:long|high|expensive|slow|strict|short|difficult|much)|(?:were|are) (?:unaware|mistaken|under the (?:false |wrong |mistaken )?impression|expecting)|got the wrong (?:idea|impression|end)|have the wrong (?:idea|impression)|got (?:that|this) (?:idea|impression)"
    r"|have (?:that|this|such an?) (?:impression|perception|opinion|view|idea)|had (?:other|different|unrealistic|higher|such) expectations|expected (?:more|something|otherwise|that|us)|were expecting|thought (?:otherwise|that|it|we|you)|assumed|believed|find (?:our|the|it|this) (?:policy|rules|terms|so|too)|missed (?:our|my|the (?:\w+ )?(?:notes?|notices?|e-?mails?|messages?|letters?|signs?|deadline|window|small print|line|page|part|bit|point|instructions?|reminders?|cut-?off|announcements?|updates?|terms|rules?|step)))"
)

_FEELING = "The reader hears that their feelings are the problem, not what happened."
_TAKES_BACK = "The reader hears an apology being taken back in the same breath."


def _regret(rest: str, unless: str) -> Finders:
    """An apology that goes on as `rest`. A "sorry" has words that can stand in its place."""
    return pattern(
        rf"{_I_AM}\bsorry\b{rest}",
        r"\1sorry for the trouble this has caused you",
        unless=unless,
        reach="rest",
    ) + pattern(rf"(?!sorry){_SORRY}{rest}", unless=unless, reach="clause")


_RUE = r"(?:sorry|regret(?:ted|s)?|gutted|lament|saddens us|saddened|pity|shame|hate|disappointed|apologi[sz]e|apologies)"
_OWNED = r"we (?:should|failed|missed|let|were|caused|gave|left|lost|kept|did)|our (?:fault|mistake|error|page|own)|(?:had|have) booked|because we"
"""The fault is taken where it belongs."""

RULES: tuple[Rule, ...] = (
    Rule(
        id="non_apology.you-feel",
        family="non_apology",
        severity=Severity.WARN,
        why=_FEELING,
        find=_regret(
            rf"{_FOR}(?: if| you may| how| the way| that the way| this is (?:how|the way)| that(?:'s| is) (?:how|the way))?"
            r" (?:you|u)(?:'re| are| were| all)? ?(?:seem to |may |might |still |have come to |appear to |are |feeling )?(?:feel|felt|feeling|think|thought|believe|believed|see (?:it|things|this|us|the)|perceive|perceived|view|consider|found it necessary|saw fit|took)\b(?! (?:of|unwell|sick|ill|better|poorly|dizzy|cold|unsafe|pain))",
            unless=r"made you feel|we made|we did|i did|you(?:'re| are) right|left you|let you|caused|forced|should never",
        )
        + _regret(
            rf"(?:,? that| for| if)? (?:you|u)(?:'re| are| were| got| have been| feel| felt| became|'ve been| find yourself| seem)?(?: (?:so|still|this|that|clearly|obviously|currently|now|feeling))? {_UPSET}\b",
            unless=r"because (?:we|of our|our)|(?:we|i) (?:made|left|let|caused|sent|were|was)|our (?:fault|mistake|error)|badly|unclear|confusing|should have",
        )
        + _regret(
            rf"{_FOR} (?:(?:your (?:feelings|perception|impression|opinion|interpretation|disappointment with|dissatisfaction|unhappiness|displeasure|view of|expectations)|any (?:hurt feelings|perceived|offen[cs]e (?:you|taken|that)))\b"
            r"|(?:this|that|it)(?: is|'s| was)? (?:the way|how) (?:you|u|it|things) (?:feel|felt|see|saw|look|think|perceive|came across|made you feel))",
            unless="made you feel",
        )
        + _regret(
            rf"{_FOR}(?: (?:if|to see))?(?: (?!we\b|our\b|i\b|my\b)[\w'-]+){{0,7}} (?:(?:have|had|got|having) (?:this|that|such an?|the|those|these) (?:\w+ )?(?:feelings?|impression|perception|view|opinion|experience of)|left (?:you )?feeling|let (?:it|this|that|yourself)|(?:feel|feels|felt) (?:like|as if|as though|the need|that|this|otherwise|intrusive|harsh|mean|cold|rushed|unfair|it)|(?:come|comes|came|coming) (?:across|over)|(?:was|were|been|is) (?:(?:perceived|interpreted|experienced)(?: (?:in|as|that|like|differently|so))?|(?:received|taken|understood|heard|found) (?:in|as|that|like|differently|so|to be|badly|poorly|personally|the wrong|harsh|rude|cold|unhelpful|lacking|wanting))|weighed on you|(?:seemed|sounded|appeared|landed (?:badly|wrong)|struck you|upset you|bothered you|annoyed you|offended you|hurt you|hurt your|ruffled)|had to be (?:upset|angry|offended|sad)|(?:triggering|uncomfortable|upsetting|offensive|too much|confusing|hurtful|unsettling) (?:for|to) you|(?:wasn't|weren't|isn't|was not|were not|is not) (?:quite )?(?:the (?:one|answer|outcome|result|news|experience)|what|as) you)\b",
            unless=r"made you feel|we made|we did|i did|you(?:'re| are) right|left you|let you down|caused|forced|should never|unwell|sick|our fault|we let|because we",
        )
        + pattern(
            r"(?:unfortunate|regrettable|a (?:shame|pity)|too bad|sad) (?:that |if )?you (?:(?:'ve| have)(?: (?:been|had))?(?: left| to be)? )?(?:feel|felt|feeling|think|see|believe|took|taken|chose|chosen|misunderst\w+|upset|(?:are|were) (?:upset|unhappy|not))\b",
            unless=r"unwell|sick",
            reach="clause",
        ),
        hits=(
            "[[We regret that you feel ignored]].",
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
        id="non_apology.if",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears that you doubt whether anything happened at all.",
        find=_regret(
            r"(?: for it| to you)?,? (?:if|in case|should) (?!(?:we|i)(?! (?:offended|upset|hurt|have offended|have upset))\b|you (?:need|want|would like|have any|could|can)|that's (?:the|not)|so\b|not\b|possible)[\w$£€'(-]{1,24}",
            unless=r"let me know|please|(?:you|you've|you have|this|it|is|was|been|has|have) already|already (?:been|answered|asked|reported|sent|covered)|just trying|(?:this|it) (?:will|would|makes|sounds|comes)|repeat\w*|noise|late|(?:this|it|that|i)(?:'s|'m| is| am| was| sounds?| seems?)? (?:a bit |very |too |all )?confus\w+|wrong (?:place|thread|person)|i sound|my english|long|dumb question|in advance|i (?:came|come) across|(?:this|it|that) (?:is|was|has been|sounds?|seems?|came|comes|has already) (?:a (?:dumb|silly|stupid|basic)|not|already|obvious|a duplicate|off|too|unclear)|missed something|caus(?:e|es|ing) you",
        )
        + pattern(
            rf"{_SORRY} (?:for|about) (?:whatever|what ?ever it is|anything (?:you|that you)|what you (?:think|believe|feel|perceive|imagine))\b",
            unless=r"help|need",
            reach="to_end",
        )
        + pattern(
            r"(?:if|to the extent(?: that)?|insofar as) (?:you(?: were| are|'re| felt| feel| have been)?|anyone (?:was|is|feels|felt)|(?:i|we|it|this|that|anything (?:i|we) \w+|my words|our reply)(?:'ve| have| has)?(?: in any way| somehow)?)"
            r" (?:offended|upset|hurt|insulted|inconvenienced|gave offen[cs]e|caused (?:any |you any )?(?:offen[cs]e|upset|distress|inconvenience)|put out|bothered|annoyed)(?: (?:you|anyone|by [a-z ]{1,30}))?,? (?:then )?(?:i|we)(?:'m| am|'re| are| do| can)?(?: (?:only|truly|of course|certainly))? (?:sorry|apologi[sz]e)",
        ),
        hits=(
            "[[Sorry if you were offended]].",
            "[[We apologise if this caused any upset]].",
            "[[Apologies if anyone was inconvenienced]].",
            "[[If you were offended, I apologise]].",
            "[[Apologies if the smell was not to everyone's taste]].",
            "[[Sorry for whatever you think we did.]]",
            "[[I'm sorry if the delay caused any confusion]].",
            "[[Sorry if our little slip added to an already hard week]].",
        ),
        near_misses=(
            "Sorry if I sound slow; I want to get this right.",
            "I am sorry. If you need help, call me.",
            "Sorry! If it fails again, please write to me.",
            "Sorry if this is a dumb question.",
            "Sorry if this is confusing; the two forms look alike.",
            "Sorry if you have already been told.",
        ),
    ),
    Rule(
        id="non_apology.but",
        family="non_apology",
        severity=Severity.WARN,
        why=_TAKES_BACK,
        find=pattern(
            r"(?:sorry|apologi[sz]e|apologies)\b(?: (?:for|about|that) (?:that|this|it|the [a-z]+|any [a-z]+|your [a-z]+|you [a-z ]{2,20}))?,? ?(?:-+ ?)?but (?:then |again |also |really |honestly |frankly |to be (?:fair|honest) |at the end of the day |the fact is |let's be (?:honest|clear|fair) )?"
            r"(?:you(?:'re|'ve| really| also| still| yourself| were| are)? ?(?:the one|should|shouldn't|need to|needed to|have to understand|must|can't (?:expect|just|have)|cannot (?:expect|just)|could have|did|didn't|did not|never|failed|ignored|wrong|mistaken|being|signed|agreed|chose|knew|have been told|were (?:told|warned)|misunder\w+|also|clearly|obviously|not (?:the only|our only)|not listening|overreacting)"
            r"|that(?:'s| is) (?:just |simply )?(?:life|how (?:it|things|we)|the way|not (?:my|our) (?:problem|fault|job)|what (?:you|happens)|on you|your|business|too bad|tough|all)|(?:it|this)(?:'s| is| was)n? ?(?:not|n't)? (?:really )?(?:my|our|your) (?:own )?(?:fault|problem|job|mistake)|it(?:'s| is) not like|what (?:do|did|else) you|(?:i|we) (?:already|told|have (?:better|other|real|more important)|don't have time|did (?:tell|warn)|warned|can't (?:do|read|work) (?:magic|miracles|your mind)|only (?:work|have two)|just work|am not (?:your|a|going to)|'m not (?:your|a|going to))|rules are rules|(?:some|other) people|these things|shit|stuff happens|whose|(?:i|we) did (?:everything|nothing wrong|our|my)|good things|quality takes|rome|patience|nobody|no one (?:forced|made|else)|in (?:our|my) defen[cs]e|your (?:expectations|demands|tone|attitude|impatience|behaviou?r))\b(?! (?:need|would like|want|send|give|can|could|let))",
            unless=r"did nothing wrong|signed up for the right",
            reach="to_end",
        )
        + pattern(
            r"(?:sorry|gutted|i feel (?:for you|sorry)|a shame)(?: to hear)? (?:about|for) (?:your|the|that|his|her) [^.?!,\n]{2,30},? but (?:that's|thats|it's|its|this is|there's|i'm not|we're not|rules)\b",
            unless=r"on its way|on the way|(?:now|today) (?:fixed|sorted|here)|we (?:can|will|have)|i (?:can|will|have)|delay",
            reach="clause",
        )
        + pattern(
            r"(?:i|we) (?:hear|understand|get|appreciate|see|know)(?: that)? you(?:'re| are| feel) (?:very |really |quite |rather |so )?(?:upset|frustrated|angry|unhappy|disappointed|annoyed|cross),? (?:but|however)\b|(?<![a-z0-9][ ])i hear you,? (?:but|however)\b|sorry you had to \w+,? but\b|(?:apologies|sorry|forgive (?:me|us)|pardon (?:me|us)) for not (?:[\w'-]+ ){1,4}(?:at (?:\d|two|three|four|midnight)|in the middle|on a sunday|instantly|immediately|psychic)|sorry (?:that )?(?:it's|it is|we're|i'm) not (?:good|fancy|posh|perfect|fast|quick) enough for\b",
            unless=r"apologi[sz]e|\bwe (?:should|failed)|our (?:fault|mistake)|you(?:'re| are) right",
            reach="clause",
        ),
        hits=(
            "[[I understand that you're upset, but the fee stays]].",
            "[[I hear you, but no]].",
            "[[Apologies for not answering at 3 am]].",
            "[[Sorry about your cake but that's the price]].",
            "[[Sorry, but you should read the terms.]]",
            "I am [[sorry but that's how it works.]]",
            "[[Sorry about that, but you were told.]]",
            "[[Apologies, but it's not our fault.]]",
        ),
        near_misses=(
            "I understand that you are upset, and I would be too.",
            "I am sorry for not answering on Monday.",
            "I am sorry about the delay but it's on its way now.",
            "Sorry, but we cannot move the date.",
            "I am sorry, but the shop is closed on Monday.",
            "I'm sorry but you did nothing wrong.",
            "I am sorry, but I can't refund the deposit.",
            "Sorry but if you send the number I can look.",
        ),
    ),
    Rule(
        id="non_apology.any-inconvenience",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears a stock phrase that doubts whether they had any trouble.",
        find=pattern(
            r"(any (?:inconvenience|trouble|confusion|misunderstanding|upset|distress|disappointment|frustration|offen[cs]e|annoyance|problems?|issues?|hassle|bother|discomfort|delay)\b"
            r"(?: or (?:inconvenience|trouble|confusion|misunderstanding|upset|distress|disappointment|frustration|offen[cs]e))?,? (?:that |which |you |this |it |we |the [a-z]+ |our [a-z]+ ){0,3}(?:may|might|could)(?: possibly| perhaps)?(?: have)?(?: been)? ?(?:caused?|experienced?|felt|feel|suffer(?:ed)?|encounter(?:ed)?|had|have|brought|resulted?|perceived?|taken)(?: (?:to|for) you| you| by this)?)",
            "the trouble this has caused you",
            unless=r"report|let (?:me|us) know|contact|if you (?:have|see|notice)|tell (?:me|us)|will be",
        )
        + pattern(
            r"(?:inconvenience|trouble|discomfort|upset|distress|offen[cs]e)(?: caused)?,? if any\b[^.?!\n]{0,30}|(?:inconvenience|trouble|discomfort|upset|distress)(?: caused)? is (?:deeply |much |hereby |highly )?regretted\b"
        ),
        hits=(
            "[[Inconvenience, if any, is regretted]].",
            "We apologise for [[any inconvenience this may have caused]].",
            "Sorry for [[any inconvenience you might have experienced]].",
        ),
        near_misses=(
            "Tell me what trouble, if you have any, the lock gives.",
            "I am sorry for the inconvenience this caused.",
            "Sorry for any inconvenience the delay has caused.",
            "Please report any problems you may have experienced.",
        ),
    ),
    Rule(
        id="non_apology.stock-inconvenience",
        family="non_apology",
        severity=Severity.NOTE,
        why="A stock phrase; naming the trouble itself sounds as if you had read the letter.",
        find=pattern(
            r"(sorry|apologi[sz]es?|apologies) (?:for|about) any (?:inconvenience|confusion|misunderstanding)(?: (?:this|the delay|that) (?:has |have )?caused)?",
            r"\1 for the trouble this has caused",
            unless=r"may have|might have|may|might",
        )
        + pattern(r"(?:we|i) regret any (?:inconvenience|confusion)"),
        hits=(
            "[[We regret any inconvenience]].",
            "We [[apologise for any inconvenience]].",
        ),
        near_misses=("Sorry for the two hours you spent on the phone.",),
    ),
    Rule(
        id="non_apology.nobody-did-it",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears that nobody did it, and that nobody minds.",
        find=pattern(
            r"(?:mistakes|errors|missteps) (?:were|have been|may have been|might have been|can be|get) made\b(?! by (?:us|me|our))|mistakes (?:do )?happen\b|(?:these|such|those) things (?:do |can |just |sometimes |will )?happen\b|(?:stuff|accidents|delays|errors|shit|(?:it|this|that) (?:just|simply|sometimes)) happens?(?: (?:sometimes|to everyone|to the best of us|to everybody|all the time))?(?=[ ]*(?:[.!,;\n]|$))"
            r"|(?:nobody|no ?one)(?: is|'s) perfect|(?:we|i)(?:'re| are|'m| am) (?:only|just) human|to err is human|(?:that's|such is|c'est la|thats) (?:just )?life\b|that(?:'s| is) (?:just )?(?:how|the way) (?:it|things|life|the world|the system|the business) (?:is|goes|go|works?|are)\b|(?:we all|everyone|everybody) makes? mistakes",
            unless=r"never|not|sorry|won't|how|what|why|if|when|ensure|make sure|again|mine|ours|tell me|which|prevent|stop|apologi\w+|should|our fault|whatever"
            + r"|too often|to us\b|least of all|happens? here",
            reach="clause",
        )
        + pattern(
            r"it is what it is|it's what it is|(?:just )?(?<!every[ ])one of those (?:things|days|weeks)|bound to happen|(?:can't|cannot) win them all|(?:it|this|that) happens to (?:everyone|everybody|all of us|the best|us all|anyone|literally)|life (?:happens|goes on|gets in the way)|(?:everyone|everybody|we all) (?:has|have) (?:good|bad|off|their|a bad) (?:days?|and bad)"
        ),
        hits=(
            "[[Mistakes were made]].",
            "[[These things happen]].",
            "[[We are only human]].",
            "[[Nobody's perfect]].",
            "[[It is what it is]].",
            "It was [[one of those days]].",
        ),
        near_misses=(
            "These things happen to us far too often.",
            "You have earned every one of those days off.",
            "I made the mistake, and I have corrected it.",
            "I am sorry that this happens again.",
            "Tell me what happens when you press it.",
            "This should not happen.",
        ),
    ),
    Rule(
        id="non_apology.already-said",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears that you are tired of being sorry.",
        find=pattern(
            r"(?:i|we)(?:'ve| have|'d| had| did)?(?: (?:already|repeatedly|just|now|once|twice|also))* (?:said (?:(?:that )?(?:i|we)(?:'m| am|'re| are|was|were| was| were) )?sorry|apologi[sz]ed)(?: (?:for (?:it|this|that)|to you|about (?:it|this|that)))?,?(?: (?:already|{times}|once|before|enough|haven't i|didn't i|what more|so|and|more than once|twice))",
            unless=r"but let me|sincerely|again i|say it again|and i mean|and (?:i|we) (?:do|am|are|want)",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'ve| have)?(?: got)?(?: absolutely)? nothing to (?:apologi[sz]e|be sorry) (?:for|about)|(?:i|we) (?:don't|do not) owe (?:you|anyone|anybody) (?:an|any) apolog\w+"
            r"|(?:i|we)(?: (?:won't|will not|refuse to|see no reason to|have no reason to|don't have to|do not have to|shall not)|'m not going to| am not going to|'re not going to| are not going to) (?:apologi[sz]e|say sorry|be sorry)\b(?! again)|(?:don't|do not|won't) (?:expect an apology|hold your breath)",
            reach="clause",
        )
        + pattern(
            r"(?:no|an?|any|our|further|another|the) apolog(?:y|ies) (?:is|are|was|would be|will be|seems?)(?:n't| not| hardly| neither)?(?: [a-z]+)? ?(?:due|owed|needed|necessary|warranted|appropriate|called for|in order|required|forthcoming|coming)\b"
            r"|(?:if|since|as) (?:it's|it is|what you|you|that's|an)(?:'re| are| want| need| is)?{~4} apology\b|(?:consider|take|treat|call) (?:this|that|it|yourself)(?: as)? (?:an apology|apologi[sz]ed|our apology|my apology)\b|(?:there's|here's|you have|that's|that was) (?:your|my|our) (?:apology|apologies)\b",
            unless=r"not (?:our|your)|owe you|sincere|should have|deserve|an apology is (?:due|in order|owed|called for|needed)|please accept",
            reach="clause",
        )
        + pattern(
            r"(?:while|whilst|although|though|much as|as much as|even though)(?: (?:we|i|it is|it's))?(?:'re| are|'m| am| do| can| may| might)?(?: (?:very|truly|of course|naturally|always|both|all|certainly|genuinely|naturally))?"
            r" (?:regret|regrettable|regretted|sympathi[sz]e|sorry|apologi[sz]e|feel for|unfortunate|sad|sympathetic)\b",
            unless=r"refund|we will|i will|i'll|we'll|our (?:fault|mistake)",
            reach="clause",
        )
        + pattern(
            r"what (?:do|did|would) you (?:want|expect|like)(?: from (?:me|us))? ?[,:-]+ ?(?:a|an|me|us|the|my|flowers|blood|applause|another|that|for)\b|(?:do|would) you (?:want|like) (?:a|me to give you a) (?:medal|cookie|biscuit|prize|trophy|round of applause|gold star)\b",
            reach="to_end",
        )
        + pattern(
            r"(?:i|we)(?:'ve| have)? already (?:said (?:i'm |i am |we are |we're )?sorry|apologi[sz]ed)\b(?! to)|how (?:many times|often|much more) (?:do|must|should|can|shall) (?:i|we)(?: have to)? (?:apologi[sz]e|say (?:i'm |i am |we're |we are )?sorry|be sorry|grovel)"
            r"|(?:what|how much) (?:more|else) (?:do|would|could|can) you (?:want|expect|like)(?: (?:me|us|from (?:me|us)))?\b(?! (?:help|to know))|(?:i|we) (?:don't|do not) know what (?:else|more) (?:you want|to (?:say|tell you)|i can say|we can say)"
            r"|you(?:'ve| have) (?:had|got|received|been given) (?:your|an|our|the|two|three) (?:apology|apologies)\b|sorry (?:is|isn't|is not|was) (?:apparently |clearly |obviously |never )?(?:not )?(?:good )?enough",
            unless=r"question|information|help you with",
            reach="clause",
        ),
        hits=(
            "[[I already said sorry]].",
            "[[We have apologised twice]].",
            "[[How many times must I apologise]]?",
            "[[What more do you want]]?",
            "[[We have nothing to apologise for]].",
            "[[What do you want, flowers?]]",
            "[[If it is an apology you are after]], Ms Orr, look elsewhere.",
            "[[No apology is due]].",
            "[[Much as we regret the wait]], the list is the list.",
        ),
        near_misses=(
            "I apologised to your neighbour as well.",
            "That was wrong, and I apologise to you and to your sister.",
            "You have nothing to apologise for.",
            "I have said sorry to the driver on your behalf.",
            "I am sorry, and I say it again: we should have called.",
        ),
    ),
    Rule(
        id="non_apology.you-misunderstood",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears regret about themselves instead of about what happened.",
        find=pattern(
            rf"{_SORRY}{_FOR}(?: if)? (?:you|u)(?:'re|'ve)?(?: (?:seem to|appear to|may|might|apparently|clearly|obviously|somehow|still|simply|just|feel that you|have|had)){{0,2}} {_MISREAD}\b",
            unless=r"because (?:we|of our|our)|unclear|our (?:wording|mistake|page|letter)|should have been (?:clearer|told)",
            reach="clause",
        )
        + pattern(
            rf"{_SORRY}{_FOR} (?:your|the|any) (?:confusion|misunderstanding|misinterpretation|mistake|error|mix-?up) (?:on|at|from|of) (?:your|the customer's|the client's) (?:side|part|end|own)\b"
            rf"|{_SORRY}{_FOR} (?:your|ur) (?:confusion|misunderstanding|misinterpretation|mistake|impatience|ignorance|lack|failure|inability|bad luck|attitude|memory)\b",
            reach="clause",
        )
        + pattern(
            rf"{_SORRY}{_FOR},? (?:if |that )?(?:(?:it|this|that|our (?:\w+ )?(?:answer|reply|service|policy|product|decision|work|rules?|best|help|offer|response|standards?|process|explanation)|(?:the|your|this) (?:[a-z]+ )?[a-z]+(?= (?:didn't|did not|doesn't|does not|failed to|hasn't) live up)|the (?:\w+ )?(?:answer|reply|truth|reality|policy|outcome|rules?|facts?|law|decision|product)|my (?:answer|reply|explanation|work|best|tone))|we)"
            r" ?(?:isn't|is not|wasn't|was not|weren't|aren't|were not|doesn't|does not|didn't|did not|don't|couldn't|can't|failed to|has not|hasn't|haven't|upsets?|offends?|hurts?|disappoints?|bothers?|annoys?|offended|displeased?)"
            r" ?(?:live up to|living up to|good enough|fast enough|quick enough|able to live up|to your (?:taste|liking|satisfaction|standards)|suit(?:ed)?|perfect|please|what you (?:wanted|want|expected|were hoping|had hoped|hoped|like) to hear|match your|up to your|fit (?:in(?:to)? )?your|convenient|agree with|you\b|your feelings)",
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
        id="non_apology.mock",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears an apology that makes fun of them.",
        find=pattern(
            r"(?:so |very |terribly |awfully |well |oh |frightfully |dreadfully |ever so |excuse me, )*\b(?:sorry|apologies|forgive (?:me|us)|excuse (?:me|us)|pardon (?:me|us))\b(?: (?:for|that|if))?(?: (?:i|we))?"
            r" (?:not being (?:able to )?(?:a |your |at your |psychic|available 24|in two|superhuman|perfect|faster|there|the)|(?:can't|cannot|couldn't|could not|don't|do not|didn't|did not|am not|'m not|are not|aren't|'re not) (?:read (?:your )?minds?|work (?:miracles|magic|for free|weekends|24)|turn back|control the (?:weather|traffic|world)|do (?:magic|miracles)|perform|a (?:mind[- ]?reader|magician|psychic|robot|machine|wizard|charity)|drop everything|jump|made of|your (?:servant|slave|personal|secretary|mother|nanny|maid)|roll out|have a (?:crystal ball|magic wand|time machine)|psychic|superman)"
            r"|existing|breathing|living|doing (?:my|our) job|following (?:the|our) (?:rules|policy|law|procedure)|trying (?:to help)?|asking(?= ?[.!,;\n])|having (?:a life|other customers|a lunch|standards|to sleep|rules|a policy|a weekend|dared)|thinking (?:that )?(?:you|an adult|a grown|people|someone|a customer|customers)|assuming (?:that )?(?:you|an adult|people|someone|customers)|expecting (?:you|people|an adult|customers|someone|basic)|daring to|wanting to be paid|caring|bothering you with(?: the)? (?:facts|truth|reality|details)|the (?:rules|facts|truth|reality|law of|laws of|weather|sun|rain) ?(?:exist|apply|of physics|upset|hurt|bothers?|don't)?)\b",
            unless=r"not being (?:able to )?(?:clear|clearer|there (?:when|for)|faster to (?:reply|respond))|assuming (?:you (?:had|were|meant|knew)|that)|for the (?:rain|weather) (?:delay|damage)|asking again|trying your patience",
            reach="to_end",
        )
        + pattern(
            r"sorry,? (?:did|do|does|am|are|was|is) (?:i|we|that|this) (?:hurt|hurting|offend|offending|upset|upsetting|bother|bothering|keeping you|bore|boring|disturb|disturbing|interrupt|interrupting|supposed to (?:care|know|guess)|not (?:fast|clear|good) enough)\b|sorry(?:,| but)? (?:not sorry|i(?:'m| am) not sorry)|(?:a )?(?:thousand|million) (?:pardons|apologies|sorrys|sorries)|(?:sorry|apologies),? (?:your|his|her) (?:highness|majesty|lordship|ladyship|excellency)|(?:boo|oh) hoo|my (?:deepest|humblest|most (?:humble|abject|profound)) apologies (?:for (?:not|daring|being|having)\b|,? your (?:highness|majesty|lordship|ladyship))|i grovel|do you want me to (?:cry|grovel|beg|kneel)|shall i (?:cry|grovel|kneel|weep)|(?:cry|weep) me a river",
            reach="to_end",
        )
        + pattern(
            r"if (?:it|that|this) (?:makes|will make|helps|would make) you(?: (?:feel|to))? ?(?:better|happy|happier|sleep|feel better),? (?:then )?(?:i(?:'m| am)|we(?:'re| are)|sorry|i apologi|we apologi)|(?:i|we) (?:suppose|guess|assume)(?: that)? (?:i|we)(?:'m| am|'re| are| should| ought to| must| have to| owe you)? ?(?:sorry|say (?:i'm )?sorry|apologi[sz]e|be sorry|an apology)"
            r"|you(?:'d| would) (?:like|want|love) (?:a sorry|an apology|me to (?:grovel|apologi[sz]e|beg|say sorry|cry))|(?:there|fine|ok|okay|alright|all right|so),? (?:then,? )?(?:i(?:'m| am) |we(?:'re| are) )?(?:sorry|i apologi[sz]e)(?:,| -)? (?:happy|ok|okay|satisfied|better|are you happy|feel better|is that)(?: now)?\b|sorry,? (?:happy|satisfied|better)(?: now)?\?|(?:is|was) that (?:apology )?(?:enough|good enough|sorry enough|what you wanted(?: to hear)?)(?: (?:of an apology|for you))?\?|sorry,? (?:i guess|or whatever|whatever|lol|lmao|haha|i suppose)\b|(?:oops|whoops),? (?:lol|sorry lol|my bad lol|haha)",
            reach="to_end",
        )
        + pattern(r"(?:happy|satisfied|pleased|better)(?: now| yet)?(?= ?\?)", where="start", reach="to_end"),
        hits=(
            "[[Sorry that I can't read minds.]]",
            "[[So sorry for doing our job.]]",
            "[[Excuse me for not being psychic.]]",
            "[[Forgive us for assuming an adult would read the label.]]",
            "[[Sorry not sorry.]]",
            "[[Sorry, did I hurt your feelings?]]",
            "[[I suppose we should apologise.]]",
            "[[Sorry lol]]",
            "It is in your file now. [[Happy?]]",
        ),
        near_misses=(
            "Sorry for not being clearer in my last e-mail.",
            "Forgive me for asking again, but which size did you order?",
            "Sorry that we can't deliver on Sunday.",
            "Happy to help. Are you happy with the colour?",
            "My deepest apologies for the delay.",
            "I am sorry to disappoint you.",
        ),
    ),
    Rule(
        id="non_apology.not-meant",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears that they took it wrong, so it is their doing again.",
        find=pattern(
            r"you(?: (?:may|might|must|clearly|obviously|seem to|have|simply|just))*(?: have)? (?:taken|took|take|taking|interpreted|read|misinterpreted) (?:it|this|that|my (?:\w+ )?|our (?:\w+ )?|things|what (?:i|we) (?:said|wrote|meant))(?: words| message| e-?mail| comment| tone| reply)? ?(?:the wrong way|personally|out of context|badly|too seriously|as an (?:insult|attack|offen[cs]e)|so personally|wrongly|wrong)"
            r"|(?:i|we) (?:did not|didn't|never) (?:mean|intend) (?:it|that|to) (?:like that|that way|offend|to sound rude|be taken|the way you|upset anyone)\b|(?:was|were) (?:not|never) (?:meant|intended) (?:to (?:offend|upset|insult)|as an? (?:insult|offen[cs]e|attack|criticism))|(?:wasn't|weren't) (?:meant|intended) (?:to (?:offend|upset|insult)|as an? (?:insult|offen[cs]e|attack|criticism))",
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
            r"(?:sorry|regret|apologi[sz]e|apologies|regrettable|unfortunate|a pity|a shame)(?: that| if| for| about)? (?:our|my|the|a|his|her|their|this|that|any|what)(?: [\w'-]{1,20}){0,7} (?:came across|come across|comes across|(?:been|was|were) taken(?! (?:from|away|out|off|down|by|to|for|twice|over|into|up)\b)|been read|was read as|been misread|been misunderstood|been perceived|was perceived|been interpreted|was interpreted|were interpreted|(?:may have |might have )?(?:seemed|sounded|felt) to you)\b",
            unless=r"should have|should not have|shouldn't have|i was wrong|we were wrong|wrong of|no excuse|and it was|that was (?:rude|wrong)",
            reach="clause",
        )
        + pattern(
            r"(?:sorry|soz|apologi[sz]e|apologies)(?: for| about) any(?: [\w'-]{1,20}){1,2} (?:this|that|it)(?: all)?(?: seems to have| appears to have| may seem to have| apparently) caused|(?:soz|sry|sozz) (?:if|for any)\b|condolences (?:for|on) (?:any|the|your) (?:inconvenience|trouble|loss of|wait|delay)",
            reach="clause",
        )
        + pattern(
            r"(?:sorry|regret)(?: to hear| to read| to learn)?(?: that)? (?:you (?:do not|don't|did not|didn't) feel|you(?:'re| are) not (?:loving|a fan of|keen on)|your expectations|you expected|you hoped|you (?:had|have) (?:other|different) expectations|it (?:wasn't|was not) (?:what|as|quite) (?:you|magical|perfect))\b",
            unless=r"we (?:let you down|failed|fell|got|made)|our (?:fault|mistake|error)|should have|refund\w*|make (?:it|this) right|put (?:it|this) right|look into|dm us|please (?:dm|message|send|call)",
            reach="clause",
        )
        + pattern(
            r"(?:understand|appreciate|realise|realize|know|see|regret|accept|aware)(?: that| how| why)? [^.?!\n]{2,50} (?:may|can|might|could)(?: sometimes| often| all| well| easily)? (?:feel|seem|come across as|be felt as|be perceived as|appear|sound)(?: a bit| a little| rather| quite| very| like)? (?:frustrating|confusing|intrusive|unfair|overwhelming|harsh|strange|daunting|complicated|stressful|upsetting|long|impersonal|inconvenient|disappointing|distressing|scary|hard|tough|unkind|abrupt|excessive|slow|personal|odd)\b",
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
            _RUE
            + r"(?: to (?:hear|learn|read|see))?(?: that)?(?: on this occasion)? (?:the|your|our|it|this|that|his|her|you|i|we)\b{...50} (?:wasn't|didn't|isn't|weren't|hasn't|did not|was not|isn't|is not|were not|'s not|not)\b{...40}(?:as [\w-]+ as (?:you |we )?(?:hoped|expected|wished|planned)|what you(?:'d| had)? (?:hoped|wanted|expected|had in mind|were after|wished)|(?:giving|give|gave|leave|left) you (?:what|with)|up to (?:your|the) (?:standards?|expectations?|mark)|to your (?:liking|taste|satisfaction)|in the (?:manner|way|form) (?:that )?you|(?:your |any )?expectations? (?:were|was|have|had)|happier|in mind|quite the \w+|the \w+ (?:one|experience) (?:we|you))\b",
            unless=_OWNED,
            reach="clause",
        )
        + pattern(
            _RUE
            + r"(?: to (?:hear|learn|read|see))?(?: that)? you(?:'ve| have|'re| are| were|'d| had)? (?:now |still |also )?(?:been )?(?:found (?:it|the|this|that|our|my|us)|find (?:it|the|this|that|our|my|us)|left (?:feeling|with the (?:impression|feeling))|come away|came away|chosen|not yet|taken it|understood|disappointed (?:in|on|with|by) (?:your|what)|weren't able to|were not able to|were unable to|saw it|see it|experienced (?:any |some )?(?:inconvenience|disappointment|discomfort|upset|distress))\b",
            unless=_OWNED
            + r"|\bour\b|waiting|without|broken|damaged|(?:hard|difficult)|that out|unable to (?:reach|log|get|connect|access|use|find|sign|see|open|watch|view|speak|contact|play|download|make contact)|in (?:your|the)"
            + r"|found (?:it|them|us|the [a-z]+) (?:so |too |very )?(?:cold|dark|closed|shut|locked|open|empty|damaged|missing|unmade|gone|late|wet|noisy|in (?:pieces|bits))",
            reach="clause",
        )
        + pattern(
            r"(?:sorry|regret|apologi[sz]e|apologies)(?: \w+)? (?:for|of|at|about) any (?:\w+ )?(?:alarm|hurt|impressions?|part\b|feelings?)|(?:learn|hear) of any (?:\w+ )?(?:disappointment|upset|alarm)|if any (?:hurt|offen[cs]e|upset|distress|disappointment|discomfort|harm) (?:was|were|has been|is) ?(?:felt|taken|perceived|experienced)|(?:sorry (?:for|about)|regret|lament|apologi[sz]e for) (?:the|that|your) (?:feelings?|impression|surprise|sense|perception|upset|misunderstanding) (?:of|that|you|was|is|has)\b",
            unless=_OWNED,
            reach="clause",
        )
        + pattern(
            r"(?:can|could) only (?:apologi[sz]e|be sorry|say (?:that )?(?:i'm|i am|we're|we are) sorry|express (?:my|our) regret) (?:that|if|for the fact that|for how) (?:you|your|it)\b|(?:a|such a|real|great) (?:pity|shame) (?:that )?(?:it|you|your|the|this)(?:'ve| have|'re| are)? (?:\w+ )?(?:feels?|felt|came away|come away|been left|left|see|saw|seems?|think|remember|took|taken|focus\w*|chose|chosen|overshadow\w*)\b|(?:if|should|where|insofar as) (?:any (?:aspect|part|element)|the (?:outcome|result|experience|service|stay|visit|decision|reply|tone|wording|answer))(?: [\w']{1,15}){0,8} (?:fell short|felt|is felt|was felt|disappointing|disappointed|perceived|came across|come across|fallen short)\b",
            unless=_OWNED
            + r"|let (?:us|me) know|tell (?:us|me)|please|contact|you (?:had|have had) to|waited|kept",
            reach="clause",
        )
        + pattern(
            r"(?:may|might)(?: just| simply| well)? not have (?:felt|seemed|looked|appeared|come across|sounded)\b|(?:felt|seemed|looked|sounded) (?:that way|like that|otherwise) to you\b|(?:has |have )?(?:affected|dampened|coloured|spoiled) (?:your|the) (?:mood|day|enjoyment|memories)\b|(?:not|n't)(?: quite| perhaps)? (?:the|an?) (?:outcome|result|ending|resolution) (?:that )?you(?:'d| had| were|'re| are)? (?:\w+ )?(?:heart set|had in mind|looking|after)\b",
            unless=_OWNED,
            reach="clause",
        )
        + pattern(
            r"(?:regret|saddens us|saddens me|a (?:pity|shame)|sorry|hate)(?: (?:to (?:hear|learn|read|see)))?(?: that| if)? you(?:'ve|'re| are| have)? (?:also |still |now |all |only )?(?:(?:found|find|took|taken)(?= (?:it|this|that|us|me|our|my|the|his|her|them|him|offen[cs]e|umbrage|exception)\b)|chose|chosen|choose|thought|consider\w*|perceived?|view\w*|came away|are disappointed|disappointed|unhappy|dissatisfied|displeased|remember) (?!that (?:in|our)|this in|a |out)|(?:it(?:'s| is| was)) (?:such )?an? (?:real |great )?(?:pity|shame)(?: that)? (?:you(?! (?:missed (?:it|out|us|him|her|them|the (?:day|evening|talk|show|concert|match|party|start|end|music|meal))\b|lost|never got|(?:couldn't|could not|can't|cannot) (?:come|make|join|stay|be (?:there|here|with))|were (?:not )?(?:told|kept|given|sent|left waiting|turned away|passed)))|your|when|people|this (?:was|wasn't)|nobody|no one)\b|(?:sorry|regret)(?: that)? (?:this|it|the \w+) (?:has |have )?(?:brought up|stirred up|upset you|troubled you|got to you)\b",
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
            r"(?:regret|sorry (?:for|about)|apologi[sz]e (?:for|about)|apologies for) any (?:[a-z]+ )?(?:perception|impression|suggestion|appearance|feelings?|frustration|upset|disappointment|distress|offen[cs]e|worry|anxiety|stress|annoyance|alarm|dissatisfaction)(?= (?:that|you|which|felt|of|on your|at your|among))",
            unless=r"our (?:fault|mistake|error)|we (?:should|failed|have caused|caused)|refund",
            reach="clause",
        )
        + pattern(
            r"(?:may|might|can|could|must|is|are|was|will)(?: well| always)?(?: be| come as| feel| seem)? (?:an? )?(?:hard|difficult|tough|bitter|unwelcome|painful|not easy|never easy)(?: [\w]+){0,2} for (?:some|certain|a few)(?: \w+){0,3} to (?:accept|hear|come to terms|take|understand|swallow|stomach|grasp|face)\b",
            unless=r"sorry|so (?:i|we)|help",
            reach="clause",
        )
        + pattern(
            r"(?:it's|it is|it was|that's|how|most|very|rather|so) (?:unfortunate|regrettable)(?: that| if)? (?:you (?:were|had|are|did|missed|found|chose|felt|feel|took|got|see)|it (?:feels|felt|seems|seemed)|(?:she|he|they) (?:felt|feels|was|were))\b|(?<![a-z0-9][ ])unfortunate (?:that|if) (?:it|you|this) (?:feels|felt|feel|seems|found)\b",
            unless=r"\bour\b|\bwe\b|\bi (?:will|can|should)|sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            r"(?:sorry|regret|regrettable|shame|pity|bummed|gutted|sad|unfortunate|hate|saddened)\b{...40} (?:left|leaves) (?:you|her|him|them|a|your \w+) (?:feeling|with (?:the|a|an) (?:\w+ )?(?:impression|feeling|sense|taste)|(?:sour|bad|bitter|nasty) taste)\b",
            unless=r"\bour\b|\bwe (?:left|did|should|failed|were)|\bmy\b|\bi (?:left|did|was|should)|how (?:we|i)",
            reach="clause",
        )
        + pattern(
            r"if (?:there (?:was|were|is|has been|have been)|any|some) (?:any |some |a |an )?(?:confusion|misunderstanding|miscommunication|upset|offen[cs]e|distress|rudeness|mix-?up|inconvenience|hurt|discomfort|bad feeling)\b{...60} (?:sorry|apologi[sz]e|regret|apologies)\b|if (?:her|his|my|our|the \w+'s|[a-z]+'s) (?:\w+ )?(?:tone|manner|words?|wording|message|reply|answer|attitude|remark|comment|joke)s? (?:was|were|is|are|has been|have been|came|seemed|sounded|felt|struck)\b{...50} (?:sorry|apologi[sz]e|regret|apologies)\b",
            unless=r"should (?:not|have)|shouldn't|it was wrong|our (?:fault|mistake)",
            reach="clause",
        )
        + pattern(
            r"(?:note|noted|acknowledge|recogni[sz]e|sense|register|observe) (?:your|the) (?:strength|depth) of (?:your )?feeling\b|one (?:can|may|might|must|does|will)(?: only| always| naturally| of course)? (?:regret|sympathi[sz]e|feel for|be sorry|lament)\b|(?:sorry|regret)(?: that)? you (?:had|have|came with|arrived with|were hoping for|held) (?:such |so )?(?:high|different|other|unrealistic|great|certain|very high|higher) (?:expectations|hopes|standards)\b",
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
            r"(?:sorry|regrets?|lament|apologi[sz]e|pity|sad|unfortunate|saddens us)(?: to (?:hear|learn|read))?(?: that|,)? (?:you|u|madame|madam|sir|your \w+|the (?:customer|guest|patient|tenant|candidate|member|client))(?:'ve| have)? (?:couldn't (?:enjoy|cope|appreciate|love|warm)|could not (?:enjoy|cope|appreciate)|can't (?:wait|be pleased|accept|appreciate|enjoy)|cannot (?:wait|be pleased|accept|enjoy)|don't (?:like|care for|love|approve|enjoy|trust|appreciate)|didn't (?:like|love|enjoy|care for|take to|warm to|approve|appreciate|have luck|get that)|did not (?:like|enjoy|care)|do not (?:like|care)|expect|expects|expected|interpreted|interpret|imagined?|experienced [\w ]{3,30} as|felt [\w ]{2,30} as|were (?:embarrassed|surprised) (?:at|by|that))\b",
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
            r"(?:regrets?|sorry for|apologi[sz]e for|sorry about) (?:your (?:belief|reaction|sensation|interpretation|perception|feelings?|sensitivity|impatience)|(?:the|that) feelings?(?={end}))|(?:regrets?|sorry for|apologi[sz]e for|excuse for|lament) (?:any |the |whatever )?(?:\w+ )?(?:which |that )?you (?:have chosen|choose|are claiming|claim|allege|believe|imagine|say (?:to have|you)|perceive)\b",
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
            r"(?:sorry|apologi[sz]e|apologies)\b{...60},? but (?:i|we) (?:didn't|don't|did not|do not) (?:write|sign|choose|invent|control the|set the|make the (?:rules?|weather|waves?|law|prices?))\b|(?:sorry|apologies)\b{...60} but (?:you did (?!nothing|everything|right|not|n't|the right)|who (?:leaves|puts|wears|drives) (?:an?|their|his|her)\b|what do you want (?:me|us)|most people)\b",
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
