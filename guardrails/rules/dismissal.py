"""Sending the reader's concern away: calm down, it is only a trifle, not my problem, end of discussion."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern

_OWNED = r"\b(?:sorry|apologi[sz]e|apology|unacceptable|wrong of (?:us|me)|should(?:n't| not| never)? have (?:said|told|been told)|told you to|(?:is|was) no way to|asked you to|say|says|said)\b"
_SUM = r"(?:[$£€₹] ?\d[\d.,]*|\d[\d.,]* ?(?:[$£€₹]|dollars?|bucks|quid|pounds|euros?|rupees|rs|cents|pence|p|minutes?|mins?|hours?|days?|seconds?|eur|usd|gbp|inr)|(?:a (?:few|couple(?: of)?)|five|ten|two|three|one) (?:dollars?|bucks|quid|pounds|euros?|rupees|cents|minutes?|hours?|days?|seconds?))"

RULES: tuple[Rule, ...] = (
    Rule(
        id="dismissal.calm-down",
        family="dismissal",
        severity=Severity.WARN,
        why="Told to calm down, the reader hears that their feelings are the problem.",
        find=pattern(
            r"(?:please |kindly |just |first |you need to |you should |try to |need to |let's all |everyone |now |now now,? )*(?:calm (?:down|yourself)|chill(?: out|ax)|simmer down|settle down|cool (?:down|off|your jets|it)|relax(?= ?[,.!)]| and| a (?:bit|little))|take a (?:deep breath|chill pill|breath|breather|seat)|deep breaths?|(?<!not[ ])(?<!n[']t[ ])(?<!nt[ ])(?<!to[ ])breathe(?= ?[,.!])|get a grip|keep your (?:hair|shirt|cool|pants)(?: on)?|hold your horses|get off (?:your|my)|easy,? tiger|steady on|lighten up|don't panic|keep calm|be calm|stay calm|stay cool)",
            unless=_OWNED
            + r"|(?:i|we)(?:'ll| will|'m| am| can)? (?:calm|relax)|engine|device|router|battery|motor|allow|oven|let (?:it|the)|until (?:it|the)|once (?:it|the)|can relax|you can|sit back|so (?:that )?you can|down (?:the|your) (?:engine|device)|in case of (?:fire|an emergency)|alarm|exercise|evacuat",
        )
        + pattern(
            r"(?:there(?:'s| is| was) )?(?:absolutely |really )?no (?:need|reason|point|call|cause|excuse) (?:to|in|for) (?:you )?(?:to )?(?:be (?:so |that |this )?(?:rude|dramatic|upset|angry|aggressive|hysterical|hostile|impatient|emotional|nasty|sarcastic|cross|difficult|abusive|harsh)|being|get(?:ting)? (?:so |all |that |this )?(?:upset|emotional|angry|worked up|hysterical|cross|excited|personal|nasty|rude|dramatic)|shout(?:ing)?|yell(?:ing)?|panic(?:king)?|exaggerat\w+|overreact\w*|the (?:drama|caps|capitals|tone|attitude|language|insults?|exclamation\w*|aggression|rudeness|hysterics|shouting|all caps)|capitals|caps|insults?|such (?:language|a tone|drama|words)|that (?:tone|language|kind of)|drama|swear\w*|threaten\w*|threats|write (?:in|five|ten|so many|\w+ times)|call (?:us )?(?:five|ten|every|so many|\w+ times)|repeat|escalate|blame|cry)",
            unless=_OWNED,
            reach="clause",
        )
        + pattern(
            r"(?:please |kindly )?(?:don't|do not|stop|try not to|never|why are you|you are|you're|why so) (?:be |being |get |getting |become |becoming |take it |acting )*(?:so |all |too |that |overly |this |unnecessarily )*(?:emotional|dramatic|hysterical|angry|worked up|sensitive|rude|impatient|paranoid|aggressive|defensive|excited|melodramatic|overdramatic|over-?dramatic|worked-up|riled up|your knickers in a twist|nasty|pushy|extreme|a little extreme|negative|cross(?! (?:it|them|the|out|that|this|at)\b)|agitated|upset(?= (?:over|about|for|with) (?:such|a|nothing|little|us|me)))(?! (?:(?:about )?(?:if|the (?:water|skin))|on (?:the|a)\b|over (?:the|to)\b|at (?:the|a)\b))",
            unless=_OWNED
            + r"|understand|every right|of course|no wonder|blame you|why you|hear (?:that|how)|know (?:that )?you|see (?:that|why|how)|if you|surpris|entitled to|skin|teeth",
        )
        + pattern(
            r"(?:don't|do not|stop|please don't|pls don't|kindly don't|kindly do not|please do not|no) (?:shout(?:ing)?|yell(?:ing)?|scream(?:ing)?|bark(?:ing)?|raise your voice|take it out on)(?: (?:at|on|to) (?:me|us|him|her|them|my \w+|our \w+|people|the \w+))?",
            unless=r"(?:i|we) (?:don't|do not)|at the (?:dog|horse|device)|into the",
        )
        + pattern(
            r"(?:shouting|yelling|screaming|getting (?:angry|upset|nasty)|being (?:rude|angry|nasty|aggressive)|insulting|swearing|threatening|capital(?:s| letters)|caps lock|all[- ]caps|exclamation marks?|repeating yourself|writing (?:again|five times|every \w+)|calling (?:again|every \w+|five times|names))(?: (?:at|on|in|to) {~4})?{~2} (?:won't|will not|doesn't|does not|isn't|is not|never|don't|do not|changes? nothing|can't|cannot|makes? (?:no difference|it worse))(?: (?:help|change|make|get|going|speed|fix|solve|bring|move|work|alter|turn|do))*",
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
            r"(?:not|hardly|isn't|never|wasn't) (?:really |exactly |quite )?(?:the end of the world|rocket science|worth (?:getting|being) (?:so )?(?:upset|angry|worked up|cross|excited|mad)|an emergency|a (?:tragedy|crisis|catastrophe)|life[- ]threatening|fatal|a matter of life)",
            reach="clause",
            unless=r"if (?:it|this|that)(?:'s| is| was)?|whether|number|please call|in case",
        )
        + pattern(
            r"no[- ]?(?:body|one) (?:has |is |was |will |actually |ever )*(?:died|die|dead|dying|bled|starved|going to die)|(?:worse|bigger|more important) (?:things|problems) (?:happen|in (?:the world|life)|out there)|real problems|people with (?:real|actual) problems|(?:the |your )?world (?:hasn't|has not|didn't|did not|won't|will not|isn't|doesn't) (?:end|ended|stop|stopped|ending|collapse)|other people have (?:real|bigger|worse|actual)|(?:there are )?people (?:with|who have|have|dying|starving) (?:real|bigger|worse|actual|in) ?(?:problems)?|you(?:'ll| will) (?:survive|live|get over it)|(?:nothing|not something) to (?:get (?:so )?(?:upset|excited|worked up)|cry|make a fuss|lose sleep)(?: (?:about|over))?",
            reach="clause",
            unless=r"thankfully|luckily|fortunately|relieved|glad|sorry",
        )
        + pattern(
            r"(?:get|getting|got|being|so|such a fuss|this fuss|a fuss|fuss|drama|complaining|crying|arguing|fighting|shouting|all this|war) (?:so |all |very )?(?:upset |angry |worked up |mad |emotional |cross |hysterical )?(?:over|about) (?:(?:a |an |just |only |such )*(?:measly|mere|few|couple of|lousy|paltry|tiny|little|silly|stupid|single|handful of|trivial|minor|nothing)|nothing\b|just (?:a|one|\d)|"
            + _SUM
            + r"(?= ?[.,!?]|$))",
            reach="clause",
            unless=r"sorry|not (?:nothing|just)|(?:we|our|my|i) |call(?:ed)? about a|questions?|calls? for (?:a|one|\d)|please|refund of|charged? for",
        )
        + pattern(
            r"(?:it|this|that)(?:'s| is|s) (?:just |only )?(?:an? |the )?[\w -]{2,24}?,? not (?:an? |the )?(?:heart|kidney|emergency|cancer|funeral|tragedy|war|murder|matter of|life or|bomb|fire|earthquake|surgery|operation|disaster|catastrophe|crime|national|human right)(?: \w+)?|(?:a |this |that |such )?(?:storm|tempest) in a (?:tea ?cup|tea ?pot)|first[- ]world problems?|mountains? (?:out )?of (?:a )?mole ?hills?|(?:make|making|made) (?:such )?a (?:fuss|scene|drama|song and dance|big deal|mountain) (?:about|over|of|out)|make the fly|(?:blow(?:n|ing)?|blew) (?:this|it|things|everything|the whole thing) (?:all |way )?out of (?:all )?proportion|overreact(?:ing|ed|ion)?|exaggerat(?:e|ing|ed|ion)|over-?dramati[sz](?:e|es|ed|ing)|melodramatic|(?:being|bit|so|too|very|little|quite|rather|overly) dramatic|much ado about|hair[- ]splitting|split(?:ting)? hairs|nit-?pick(?:ing|y)?|petty (?:complaint|details?|issue|point)s?|crying over spil\w+|(?:tiny|trivial|petty|silly|insignificant|minor|little) (?:details?|issues?|thing|matter|complaint|problem|inconvenience|point)s? (?:like|such as|that)|complaints? (?:on|about|over) (?:tiny|trivial|minor|little|petty)",
            unless=r"\b(?:i'm|i am|we're|we are|i'm not|not) (?:not )?(?:exaggerat|overreact)|without exaggerat|not (?:an? )?(?:exaggerat|overreact|being dramatic|petty|trivial|overly)|no exaggerat|sorry|apologi|you(?:'re| are|r) not|don't think you|understand|it (?:is|'s) a big deal|such a big deal for|changes?|drop|increase|improvement|not making|for us|our|\b(?:i|we|us)\b(?! (?:don't|do not|think|can't|see))|more dramatic",
        )
        + pattern(
            r"(?:these things|things|things like (?:this|that)|mistakes|accidents|delays|errors|stuff|shit|these kinds of things) (?:do |just |simply |sometimes |will )?happens?(?: to (?:everyone|everybody|the best of us|all of us|anyone))?(?: (?:all the time|sometimes|every day|from time to time|in (?:life|business|logistics|shipping)))?(?= ?[.,!;)]|$)|drives do that|(?:nobody|no one|no-one)(?:'s| is) perfect|that's (?:life|life for you|just life|how (?:it goes|life is|the world works|business works)|(?:just )?how (?:it|things|life) (?:is|are|goes)(?= ?[.,!]|$)|the way (?:it is|it goes|the cookie|life|things))|c'est la vie|such is life|it is what it is|(?:just|so|then|please|better|simply) (?:deal with it|live with it|get used to it|get over it|move on|let it go|accept it)|you(?:'ll| will) (?:just )?have to (?:live with|deal with|get over|get used to|accept|lump|put up|suck|be patient|wait like|cope)(?: it)?|(?:tough|hard) (?:luck|break|cookies|cheese|titties)|hard cheese",
            unless=r"when(?:ever)? (?:it|this|that|these)|if (?:it|this|that)|why (?:it|this|that)|how (?:it|this|that)|what happens|never|not too bad|again|sorry|apologi|shouldn't|should not|worr(?:y|ies)|before it|after it|until|make sure|which (?:it|this)|it happens (?:that|when|only|on|in|at|with|if|every time)|this happens (?:when|if|on|in|because|with|only|at|every|for|after|since|during|as|due)|that happens (?:when|if|on|in|because|with|only|at|every|for|after|due)|this also|it (?:also|only|then|still|just|usually|often|always|sometimes) happens|this (?:also|only|then|still|just|usually|often|always|sometimes) happens|as (?:it|this)|see|let|know|happen to|to make|making|try|lunch|as soon|anything|weather|(?:bug|error|issue|problem)|trigger|cause"
            + r"|least of all (?:our|us|me|my)|to us\b",
            where="anywhere",
        )
        + pattern(
            r"(?<![a-z0-9][ ])(?:and |but |so )?(?:you|he|she|they)(?:'ll| will) (?:just |all |soon )?(?:manage|cope|get used to it|pull through|come round|get over it|grow out of it|bounce back)(?={end})|it(?:'s| is) only [\w' -]{2,20} after all(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|hope|come round (?:at|on|to|with|for)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:we|everyone|everybody)(?:'ve| all)* (?:have|has|got) (?:problems|troubles|bad days|lives|bills)(?={end})|(?:everyone's|everybody's|everyone is|everybody is) (?:busy|tired|stressed)(?={end})|we(?:'re| are) all (?:busy|tired|stressed|under pressure)(?={end})|join the queue\b|(?:far |much )(?:bigger|worse|more serious|more pressing) (?:problems|things|matters|troubles|worries)\b|(?:keep|get|have) (?:some|a (?:little|bit of)|a sense of) perspective\b|(?:nobody|no one)(?:'s| is| will| would|'ll|'d) (?:going to |ever )?(?:notice|care|remember)(?={end})|you(?:'ll| will) (?:have forgotten|forget|laugh|be laughing|look back)(?: \w+){0,3} (?:by|about|on|at|in|and)\b|(?:see|look on|find) the (?:bright|funny|lighter) side|reading (?:far |way )?too much into|(?:honestly|at the end of the day|in the end),? (?:it's|it is|that's|it was) (?:just |only )?an? [\w' -]{3,20}{end}",
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
        id="dismissal.not-my-problem",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears that nobody cares; say who can help, or that you cannot.",
        find=pattern(
            r"(?:not|isn't|is not|ain't|hardly|never|wasn't|no longer|none of) (?:really |exactly )?(?:my|our|the company's|the shop's) (?:\w+ )?(?:problem|job|department|circus|concern|business|headache|monkeys?|responsibility to (?:read|hold|babysit|remember|chase|remind|educate)|fault (?:that|if|you)|issue)",
            reach="clause",
            unless=r"say|said|told|claim|pretend"
            + r"|so i(?:'ve| have| went| asked| walked| rang| called)?\b|but i(?:'ve| have| asked| did| rang| called)\b",
        )
        + pattern(
            r"(?:is|are|that's|this is|it's|becomes?|now|remains?|sounds like|still|someone else's|purely|entirely|only) (?:entirely |really |purely |now |just |only |actually |a |all |someone else's )*(?:your (?:own )?(?:problem|lookout|headache|business|affair|concern|funeral)|you problem|on you(?= ?[.,!]|$)|someone else's problem|you,? not us|your (?:own )?problem,? not)",
            reach="clause",
            unless=r"sorry|what is your|is your (?:problem|concern|business) (?:about|with|the|that|solved|fixed|resolved|still|related|located|registered|name|address|hours)|\?|understand|fix|solv|depends? on you|your business (?:account|name|address|card|plan|email)|your concern (?:about|regarding|is)|your (?:problem|concern) (?:is|was|has|that)|how (?:is|are)",
        )
        + pattern(
            r"(?:who cares|(?:i|we|nobody|no one|no-one|they)(?: really| honestly| frankly| truly)? (?:couldn't|could not|could) care less|(?:i|we|nobody|no one|no-one|they)(?: really| honestly| frankly| truly| just| actually)? (?:don't|do not|doesn't|does not)(?: really| honestly| actually)? (?:care|give a (?:damn|hoot|toss|fig|rat's \w+|flying \w+|monkey's|shit|fuck|crap)) (?:what you|how you|about your|if you|who you|that you)|(?:nobody|no one|no-one) (?:really )?cares (?:what you|how you|about your|if you|who you|that you)|(?:nobody|no one|no-one) cares|as if (?:we|i|anyone|anybody) cares?|(?:i|we) (?:really |honestly |just )*(?:don't|do not) (?:really )?care(?= ?[.,!;]|$)|not (?:interested|bothered) in your|what's it to (?:me|us)|(?:not|hardly) (?:my|our) (?:circus|monkeys))",
            unless=r"don't care (?:about|for) (?:our|the money)|not that (?:we|i)|feel (?:that|like|as)|think (?:we|i|that)|as though|seem|impression|sorry|don't (?:need|want|have|know|see|think|recommend|believe|store|share|sell|mind|charge|require|understand|ask|track|know|control|expect|blame|require)|do not (?:need|want|have|know|see|think|recommend|believe|store|share|sell|mind|charge|require|understand|ask|track|control|expect|blame)",
            reach="clause",
        )
        + pattern(
            r"(?:whatever|sure,? whatever|if you say so|if you insist|if you must|as you (?:wish|please|like)|suit yourself|moving on|your loss|not my call|period|no comment|meh|blah blah(?: blah)?|yawn|duly noted|tough|too late|again,? no|no means no|asked and answered|cool story(?:,? bro)?)",
            where="whole",
            unless=r"is it|at your",
        )
        + pattern(
            r"blah,? blah|\*(?:sighs?|yawns?|eye ?roll|shrugs?)\*|yada yada|cool story|whatever you (?:say|think|like|want|feel|believe)(?= ?[.,!?]|$)|(?:think|say|write|post|rate|tweet|complain|do|believe|rating|review|call|feel)(?: you can)?(?: give| write| say| think)?(?: us)? (?:what(?:ever)?|as you|as much as|wherever|however|all) (?:you(?:'d)? )?(?:like|want|wish|please|have to)(?: (?:about|to))?(?= ?[.,!?;]|$| about| no)",
            unless=r"say what you think|tell us what|feel free|write (?:what|as)|let us know|we(?:'d| would) love|on the (?:card|cake|label)|do (?:as|what|whatever) you (?:like|want|wish|please) with (?:it|the|them)|can (?:do|write|post) (?:as|whatever)",
            reach="clause",
        )
        + pattern(
            r"(?:there(?:'s| is) )?only so much (?:i|we|one|you|anyone) can do (?:for|with) (?:an? |some|people|those|somebody)|not here to (?:babysit|hold|argue|be|educate|entertain|listen|do your|chat|teach|solve your)|not (?:a|your|my) (?:babysitter|secretary|servant|mother|mum|mom|maid|nanny|therapist|slave|assistant|punching bag|free \w+)(?! (?:trial|sample|gift|offer))|not (?:a|your|my) (?:bank|charity)(?={end})|(?:i'm|i am|we're|we are|not) (?:a )?(?:charity|babysitter|therapist|miracle workers?|magicians?|circus|punching bags?|servants?|social workers?)|not (?:a )?(?:charity|magicians?|miracle workers?|therapists?|circus|robots?)",
            unless=r"registered charity|charity (?:shop|number|partner|rate)|i am not your (?:enemy|first)|no charity",
            reach="clause",
        )
        + pattern(
            r"(?:that|thats|it|this|which)(?:'s|s| is) (?:not|hardly|never) on (?:me|us|my|our|him|her)(?={end}| (?:driver|team|staff))|(?:isn't|is not|aren't|not) (?:my|our|his|her) (?:lookout|doing|mess|pigeon|row|baby)(?={end})|(?:this|that|so (?:this|that))(?: one| bit| part)?(?:'s| is) (?:kinda |kind of |all |entirely |totally |really |purely )?on you\b|put (?:that|it|this)(?: one)? down to yourself",
            unless=r"sorry|apolog\w+|thank\w*|not on you|on you card|\bname\b|on your",
            reach="clause",
        ),
        hits=(
            "Sad about the cake, [[but that's not on us]].",
            "[[So this one's on you]].",
            "[[You can put that down to yourself]].",
            "If you lost it, [[that is your problem]].",
            "[[That is not my job]].",
            "[[Nobody cares what you paid last year]].",
            "[[Whatever]].",
            "[[Rate us however you like]], sir.",
            "[[We are not a charity]].",
        ),
        near_misses=(
            "It isn't my department, so I walked down and asked.",
            "This is not a bank charge.",
            "The coffee is on us.",
            "The name that is on you card is fine.",
            "I am sorry, and no, that's not on you.",
            "You say that it is not our problem; it is.",
            "Is your problem solved now?",
            "I am sorry if it looked as though nobody cares about you.",
            "You can do whatever you like with the box.",
            "Noted, thank you.",
        ),
    ),
    Rule(
        id="dismissal.end-of-discussion",
        family="dismissal",
        severity=Severity.WARN,
        why="Slamming the door invites the reader to find another one; a limit can be courteous.",
        find=pattern(
            r"(?:end of (?:story|discussion|debate|conversation|the story|argument)|full stop|case closed(?! (?:on|by|at|in)\b)|discussion (?:over|closed|ended)|(?:and )?that(?:'s| is) (?:that(?= ?[.,!]|$)|final(?= ?[.,!]|$)|the end of (?:it|that|the matter)|my final|our final)|this (?:conversation|discussion|matter|chat|thread|correspondence) is (?:over|closed|finished|done|going nowhere)|we(?:'re| are) done (?:here|talking)|i(?:'m| am) done (?:talking|with you|arguing|discussing|explaining|repeating)|nothing (?:more|else|further|left) to (?:say|discuss|talk)|(?:my|our) (?:final|last) (?:word|answer|warning)|the matter is closed)",
            unless=r"(?:service|notice|cooling|trial|billing|grace|probation\w*|return|warranty) period|say|said|sorry|happy to|if (?:you|that)|hope|unless|let me know|when we(?:'re| are) done|once we|add|done here\?|almost|not (?:my|the|our)",
            reach="match",
        )
        + pattern(
            r"(?:please |kindly |so )?(?:do not|don't|stop|no need to|never|refrain from|you need not|you don't need to) (?:bother |try |even |ever )?(?:to )?(?:writ(?:e|ing)|repl(?:y|ying)|contact(?:ing)?|e-?mail(?:ing)?|call(?:ing)?|ring(?:ing)?|bother(?:ing)?|messag(?:e|ing)|open(?:ing)?|ask(?:ing)?|send(?:ing)?|com(?:e|ing) (?:back|crying)|wast(?:e|ing)|resend|suggest|reply(?:ing)?)(?: (?:to|back|us|me|this office|more|another|new|any more|tickets?|them))* (?:again|any ?more|further|every|twice|five|so many|crying|more)",
            reach="clause",
            unless=r"card|password|code|pin|scam|phish|suspicious|we will (?:never|not)|we(?:'ll)? never|we do not|duplicate|automated|no-?reply|unmonitored|not monitored|marketing|passport|cash|(?:you )?do(?:n't| not) need|to open a new|(?:just|straight) come|come (?:straight|now)|stop (?:calling|contacting|emailing|messaging) (?:you|him|her|them)",
            leans=True,
        )
        + pattern(
            r"(?:i'm|i am|we're|we are|i|we) (?:really |honestly |frankly )?(?:not sure|don't know|do not know|unsure|don't see|can't think|not certain|fail to see|struggle to see|cannot think) (?:(?:how|in what way) (?:else|much|many|(?:any )?clearer|more) {~4} (?:put|say|explain|word|phrase|make|clear|clearer|simpler|plainer|times)|what (?:else|more) (?:you|to (?:say|tell you|explain)) ?(?:want|expect|need|could want)?)|(?:can't|couldn't|cannot|could not|can not|hardly) (?:possibly |really |any )?(?:be|make|have been|put|say|explain|get|word|have (?:put|made|said)) (?:it |this |that |myself |any |much |more |a lot )*(?:clear(?:er|ly)?|simpl(?:er|y)|plain(?:er|ly)?|more (?:clear(?:ly)?|simply|plainly|explicit))|what (?:more|else) (?:can|could) (?:i|we) (?:say|tell you|explain)|how (?:much )?(?:clearer|simpler|plainer) (?:can|could|do|must|should)",
            reach="clause",
            unless=r"sorry|my (?:own )?fault|help you|for you|what (?:more|else) (?:can|could) (?:i|we) (?:do|tell you|add) (?:to|for)|if you"
            + r"|except (?:that|sorry)|ashamed",
        )
        + pattern(
            r"(?:take it or leave it|(?<!i[ ])(?<!we[ ])like it or (?:not|lump it)|if you don't like (?:it|that|this)|if (?:it|that|this) (?:doesn't|does not) suit you|(?:nobody|no one|no-one) (?:is |has |was |ever |actually )*(?:(?:forc(?:ed|es|ing)|mak(?:es|ing)|made|asked|invited|told(?= you to\b)|begging|owes?) you\b|twisted your|held a gun)|(?:don't|doesn't|do not|does not|didn't) owe you (?:anything|a thing|an)|(?:you(?:'re| are) (?:always )?(?:welcome|free)|feel free|by all means|go ahead and) (?:to )?,? ?(?:go|leave|try|take|shop|look|find|buy|switch|move|cancel|quit|sue|complain|post|tweet|keep|continue|read|vent|escalate|ring every|call every|report|write to)(?: {~3}(?:elsewhere|somewhere else|someone else|another|a competitor|your (?:business|money|custom|luck|complaints?)|path|whoever|whom|the \w+|away|it (?:up|all)|every(?:one|body|where)|us|down))?|(?:go|shop|look|try|buy) (?:somewhere|someplace|elsewhere|with someone) ?else|(?:take|bring) (?:your|the) (?:business|money|custom|complaints?|patronage) (?:elsewhere|somewhere else|to (?:somebody|someone))|(?:then )?don't (?:buy|order|book|use) (?:it|from us|with us|here)(?: then)?)",
            reach="clause",
            unless=r"help|happy|let (?:us|me) know|read (?:more|the (?:guide|terms|policy|article))|try (?:the|it|this|again|one|another|both|our|a (?:different|new)|to|and|using|on|in|out|with)|look (?:at|around|through|over|into|forward)|take (?:a look|your time|one|photos?|it (?:home|with|to)|them|any|the)|find (?:us|our|the|it|more|out)|use (?:it|the|our|this|that|both|any|your)|keep (?:it|the|them|in touch|us|both|using|this|that|any|me)|cancel (?:at any|anytime|any time|your|it|the|online|before)|call (?:me|us|back)|write (?:to )?(?:me|us)|switch (?:to|back|it|plans?|at|between)|move (?:it|to|your|the)|no obligation|post (?:it|the|your|here|any|a|in)|complaints? (?:team|procedure|form|department|process|desk)|go (?:to|through|ahead|with|back|over|for)|report (?:it|this|any|the)|continue (?:to|using|with|the|your)|contact|leave (?:it|the|a|them|your|us a)|buy (?:it|the|a|more)|shop (?:around|online|our)|ombuds\w*|regulators?|asked (?:you|for|to)|without|\b(?:us|me)\b|any (?:other|more|further|questions?)|if you (?:have|need|get)|should have|sorry|told you about|we(?:'ll| will) (?:answer|help|co-?operate|send)",
        ),
        hits=(
            "The answer is no, [[end of story]].",
            "[[Do not write to us again]].",
            "[[I'm not sure how else to put this]].",
            "[[If you don't like it]], there are other shops.",
            "[[Nobody forced you to sign]].",
            "[[I can't make it any clearer]].",
        ),
        near_misses=(
            "You are free to take it to the ombudsman, and I enclose the address.",
            "The log has the case closed on 4 May.",
            "Nobody told you for a whole day, which was our failure.",
            "I have to report it, whether I like it or not.",
            "You are free to take it to any chemist.",
            "Bring him now, don't ring again, just come.",
            "The cooling-off period ends on 3 May.",
            "Please do not send your card number to us in an e-mail.",
            "You are welcome to use it until Friday.",
            "Feel free to write to me any time.",
            "We do not want this to be the end for you.",
        ),
    ),
    Rule(
        id="dismissal.be-grateful",
        family="dismissal",
        severity=Severity.WARN,
        why="Telling the reader to be content makes a favour of what you give.",
        find=pattern(
            r"(?:consider|count|think) yourself (?:\w+ )?(?:lucky|fortunate)|you should (?:really |actually |just |perhaps )?(?:be|feel) (?:\w+ )?(?:grateful|thankful|glad|happy|lucky|honou?red)|you(?:'re| are) (?:very |damn |bloody |just |actually |already )*lucky|lucky for you|be thankful|a little gratitude|some gratitude|ungrateful|more than (?:you deserve|i(?:'d|'ve| would| have)|we(?:'d| would| have| had) (?:had )?to|most (?:people|companies|customers|shops|would|get))",
            reach="clause",
            unless=r"sorry|not be|our luck|winner|draw|\bif you" + r"|lucky,? (?:the|it's|it is|there|we)\b",
        )
        + pattern(
            r"(?:is|was|seems?|are|find (?:it|this|that)|think (?:it|this|that)(?:'s| is)|already|been|be|which (?:is|was)) (?:frankly |honestly |already |actually |really |much |far |a lot |certainly )*more than (?:fair|generous|reasonable|patient|accommodating|you(?:'d| would| will)? (?:get|deserve))",
            reach="clause",
            unless=r"\b(?:more than enough (?:time|room|space|stock|memory|credit)|should be more than enough)|you(?:'ve| have) been more than|you were|your patience|has been more than patient|right",
        )
        + pattern(
            r"(?:you(?:'re| are)|your case is|yours is|this is|it(?:'s| is)) (?:not|hardly|n't) (?:exactly |really )?(?:the|our|my) only (?:customer|client|person|one|guest|tenant|patient|user|account|order|ticket|case|passenger|problem)s?|wait (?:your turn|like (?:everyone|everybody|the rest|all))|like (?:everyone|everybody) else(?= ?[,.!?]|$)|like the rest of (?:us|them|the)|(?:get|join|back) (?:in|to) (?:the )?(?:line|queue)\b|jump(?:ing)? the (?:queue|line)|join the club|queue[- ]jump\w*|patience is a virtue|(?:have|show|learn|need|try|with) (?:some|a little|a bit of|more) patience|be (?:a little |a bit |more )patient|how much patience|(?:we|i) (?:also )?(?:have|deal with|look after) (?:hundreds of |thousands of |dozens of |plenty of |lots of |many |[\d.,]{2,} )?(?:other )?(?:customers|tickets|clients|orders|people|requests|cases|e-?mails|houses|messages|patients|tenants|calls|complaints)(?:,? (?:not (?:only|just)|and you|you know|to|besides|too|as well|who|like)|$|(?= ?[.!]))",
            reach="clause",
            unless=r"thank|appreciate|sorry|not alone|can (?:try|apply|come|enter|have|join|take|use)|(?:isn't|is not|aren't) (?:affecting|alone)|affected|only one affected|please be patient|grateful|asking you|ask you|delighted|happy to|proud|love|(?:don't|do not|won't|needn't) (?:have to |need to )?(?:ask|wait)|online|at (?:the )?(?:desk|counter|gate|window)|who (?:love|trust)|bank|choose"
            + r"|whole|\btoo\b|as well|neighbou?rs?",
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
        id="dismissal.filed-away",
        family="dismissal",
        severity=Severity.WARN,
        why="It says that the reader was heard by a filing cabinet.",
        find=pattern(
            r"your (?:\w+ ){0,2}(?:opinions?|frustrations?|anger|displeasure|hesitation|disappointment|dissatisfaction|unhappiness|sentiments?|feelings?|tone|attitude|threats?|objections?|emotions?) (?:is|are|has been|have been|was|were) (?:\w+ )?noted(?! (?:and|in|on|by|with thanks))",
            reach="clause",
            unless=r"thank|passed|forward|shared|sorry|we will",
        )
        + pattern(
            r"noted (?:but|and (?:ignored|filed|disregarded))|(?:taken|take|took|leave|left|remove|setting|leaving) (?:the |your |all )?(?:emotions?|feelings|anger|drama) (?:out|aside)|(?:the|your) (?:emotions?|emotional|feelings) (?:part|side|aside|out of)|no action (?:is |was )?(?:required|needed|necessary) (?:on (?:our|my)|from (?:us|me)|for (?:your )?(?:feelings|anger|frustration))|closed \((?:perception|customer|user|no|not)[^)\n\0]{0,30}\)|let's (?:stick|keep) to the facts|stick to the facts|let's agree to disagree|agree to disagree|opinions? (?:does|do) not (?:matter|count)|your opinion (?:doesn't|does not|is (?:irrelevant|not))|(?:completely |totally |utterly |entirely |wholly )?(?:immaterial|irrelevant)(?= ?[.!])",
            unless=r"duly noted (?:and|,? and|with thanks)|thank",
            reach="match",
        )
        + pattern(
            r"(?:per|according to|under|due to|because of|as) (?:\w+ )?(?:policy|rules|the system) (?:is|are) (?:policy|rules|the rules|the system)|(?:rules|policy) (?:is|are) (?:rules|policy|for everyone)|i don't make the rules|(?:i|we) just work here|i only work here|computer says no|above my pay ?grade|take it up with (?:someone|somebody|god|management|him|(?:the|your) (?:mirror|pope|mayor|government|weather|driver|boss|manager|management|postman|king|queen))",
            unless=r"happy|sorry" + r"|told me|they (?:say|said)|(?:i|we) asked",
        )
        + pattern(
            r"(?:feelings?|sentiment|sentimental value|disappointment|stress|personal circumstances|private (?:choice|matter|plans|arrangements)|opinions?|personal (?:plans|preference|taste)|being (?:tired|busy|upset|ill|stressed|in a hurry|annoyed|angry)|anger|frustration|annoyance|embarrassment|hurt|tears|(?:forum|e-?mail|call) volume|loyalty)(?: of [a-z]+ [a-z]+| with us)?,? (?:is|are|isn't|aren't|cannot|can't|does|doesn't|do|don't|may|will|won't)(?: not|n't)?,? (?:i'm afraid,? )?(?:be |being )?(?:an? |the |something |taken |considered|answered|relevant|grounds?|one of|show|appear|affect|change|count|enter|part|compensat\w*|best)|(?:isn't|aren't|is not|are not|was not|wasn't) (?:really |simply )?(?:an? (?:category|criterion|signal|factor|metric|unit|field|term) (?:for|that|we|i|our|of|in)|one of the (?:signals|criteria|things|factors|boxes|questions|categories) (?:we|it|the|that|i)|something (?:the (?:system|law|form|policy)|we (?:keep|measure|record|recogni[sz]e|prioriti[sz]e)))|(?:for|about) (?:[\w'-]+ ){1,3}we (?:have|run|keep|employ) no [a-z]+(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|i (?:know|will)|we (?:did|were|should)|seats|rooms|stock|left\b|your feelings|understand\w*|valid|natural",
            reach="clause",
        )
        + pattern(
            r"(?:attention|consideration|answer|respect|reply|priority|seriousness) (?:it|they|that) (?:deserves?|has earned|have earned|merits?)\b|(?:add|adding|put|putting|goes|go) (?:it|this|that|yours|your \w+) (?:to|on|in|into|under) (?:the|our|my) (?:\w+ )?(?:pile|heap|shredder|round file|circular file|bin)(?={end})|(?:we|i|they)(?:'ll| will) get (?:to|round to) (?:it|you|yours) when (?:we|i|they)\b|it(?:'ll| will) be (?:ready|done|there) when it(?:'s| is) (?:ready|done|there)\b",
            unless=r"sorry|apolog\w+|thank\w*|please|didn't|did not"
            + r"|wrong (?:pile|bin)|(?:ready|done) properly",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Your note will get the attention it deserves]].",
            "[[I'll add it to the pile]].",
            "[[We'll get to it when we get to it]].",
            "[[Stress is not a ground for a refund]].",
            "[[Loyalty isn't one of the boxes we tick]].",
            "[[For poetry we have no office]].",
            "[[Your disappointment has been noted]].",
            "[[Rules are rules]], madam.",
            "To save time I have [[taken the emotion out]] of what you wrote.",
        ),
        near_misses=(
            "It lay in the wrong pile, where I put it in the wrong pile myself.",
            "Take it up with the manufacturer, whose number is below.",
            "You will hear when it is ready.",
            "It did not get the attention it deserves, and I am sorry.",
            "Please put it in the bin.",
            "Your feelings are a fair answer to what we did, and I am sorry.",
            "It is not a category that I know, so I will ask.",
            "For Friday we have no seats left.",
            "Your feedback was noted and passed to the kitchen, thank you.",
            "I have noted your address.",
            "Our policy is on the back page.",
        ),
    ),
    Rule(
        id="dismissal.not-worth-it",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears that they are not worth an answer.",
        find=pattern(
            r"(?:won't|will not|not going to|refuse to|wouldn't)(?: even)? dignify\b|(?:i|we)(?: really| honestly| frankly| simply)? (?:can't|cannot|can not|couldn't|could not) be (?:bothered|arsed)\b|can be bothered with\b",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?: really| honestly| frankly| simply)? (?:don't|do not|couldn't|could not)(?: really)? (?:care|give a (?:toss|fig|hoot|monkey's|rat's))(?: (?:what|if|how|who|about|less|whether|that|why|for)\b|{end})",
            unless=r"how long|don't care for|sorry",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'ve| have) said (?:all|everything) (?:i|we)(?:'m| am|'re| are|'ve| have)? ?(?:going|got|need|willing|have|want|prepared)?(?: to)?(?: say)?\b|that(?:'s| is) all (?:i|we)(?:'m| am|'re| are) (?:going to|willing to|prepared to) say\b",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'re| are|'m| am) not (?:just )?sitting (?:idle|around|here|doing nothing|on our hands)\b|(?:that's|that is|this is|it's|it is) between you and (?:them|him|her|your [a-z]+|the [a-z]+)\b|(?:i|we) (?:fail|really fail|failed) to see (?:how|why|what) (?:this|that|it|any of this) (?:is|has|lands|concerns|matters|should|would)\b(?! (?:happened|failed|was sent))",
            unless=r"sorry|apolog\w+|in (?:the|your|our) (?:log|file|photo|screenshot)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:ring|call|phone|ask|try|write to|email|contact|go to) (?:the|your|head) [a-z]+(?: [a-z]+)? then(?=[ ]*[,.!\n])",
            where="start",
            reach="match",
        ),
        hits=(
            "[[I won't even dignify that]].",
            "[[We don't care what the other shop said]].",
            "[[I've said all I'm going to say]].",
            "[[That's between you and your bank]].",
            "[[I fail to see how this is urgent]].",
            "[[Ring the head office then]], they will say the same.",
        ),
        near_misses=(
            "We don't care how long it takes; we will find it.",
            "I can't see why it failed in the log, so I have asked an engineer.",
            "The choice is between you and Priya for the window seat.",
            "We care about what the other shop said.",
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
            r"(?:that's|that is|this is|it's|it is) (?:simply |just |really )?(?:not how (?:this|it|that|things|life|business|the world|insurance|shipping|banking|the internet|computers?|refunds?|contracts?|physics) works?|the real world|(?:as )?simple as that|that simple)|(?:simple|easy) as that|, simple(?: as)?(?= ?[.!]|$)|in the real world|welcome to (?:the (?:real world|club|internet|jungle)|reality|real life|adulthood|customer service|my world)|grown-?up world|that's (?:business|how business|what happens in)|that's what (?:the|an?|our) [\w -]{2,24} (?:is|are) (?:there )?for\b",
            unless=r"sorry|wish|should|\bif\b|happy|glad|worry|once you",
            reach="clause",
        )
        + pattern(
            r"(?:i|we|he|she|they)(?: honestly| really)? (?:don't|do not|didn't) (?:know|see) what (?:else )?you (?:want|expect|were expecting|expected|hope|think)(?: (?:me|us|from me|from us|him|them|him to|we|i))?|not sure what (?:else )?you(?:'re| are| were)? (?:expect\w*|hop\w+|want(?: me| us)? to say)",
            unless=r"sorry|let me know|could you tell|help me",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are)? (?:just |simply |really )?(?:not going to|not about to|won't|will not|refuse to|have no intention of|not in the mood to|don't have (?:the )?time (?:to|for)|have no time (?:to|for)) (?:even )?(?:argu(?:e|ing)(?! (?:that|about that|it|the point|your point)\b)|debat(?:e|ing)|discuss(?:ing)? (?:this|it) (?:any|again|further)|explain(?:ing)? (?:this |it |myself )?(?:again|to you|any)|repeat(?:ing)?|go(?:ing)? (?:round|around) in circles|entertain(?:ing)?|play(?:ing)?|babysit|hold(?:ing)? your|listen(?:ing)? to|read(?:ing)? (?:all|another|any)|this nonsense|games|drama|indulge|beg|apologi[sz]e for (?:doing|following|your))",
            unless=r"sorry|video|file|music|card|about the word|with that\b|you(?:'re| are) right|fair",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:we|i|she|he|they)(?: only)? (?:have|look after|serve|deal with|handle|teach|manage|service)(?: over| about| around| more than)? (?:\d[\d,]*|hundreds of|thousands of|dozens of|(?:two|three|four|five|six|seven|eight|nine) hundred|forty|fifty|sixty|eighty)(?: [\w'-]+){1,3},?(?: and| so| but)(?: (?:we|i))? (?:can't|cannot|can not)\b|(?:not|isn't|hardly|n't) (?:really |exactly |quite |such )?(?:too |a )?(?:much|great deal|big thing|huge thing) to ask\b",
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
        id="dismissal.no-more-of-this",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears a door shut; say what is decided and who else can look at it.",
        find=pattern(
            r"(?:i|we)(?:'m| am|'re| are)? ?(?:can't|cannot|won't|will not|wouldn't|not|don't|do not)(?: really| intend to| propose to| wish to| be)? (?:going to )?(?:get(?:ting)?|go(?:ing)?|enter(?:ing)?|be drawn)(?: further| back)? (?:in)?to (?:an? (?:debate|argument|discussion)|that|it|the|this|any)\b(?! (?:detail|system|account|shop|building|flat|office|property|app))",
            unless=r"detail|sorry|able to get into|into the (?:account|system|flat|house|app|building|portal)"
            + r"|on the phone|by e-?mail|privacy|(?:anyone|others|somebody) (?:might|may|could)|in writing",
            reach="clause",
        )
        + pattern(
            r"that(?:'s| is) (?:the last|all) (?:i|we)(?:'ll| will|'ve| have|'m| am)? (?:say|got for you|saying|have to say|got to say|be saying|hear)(?: on (?:it|this|the matter))?|for (?:me|us) (?:this|it|the matter) is (?:finished|closed|over|done)|there(?:'s| is) (?:not (?:a lot|much) (?:more )?to say|nothing to add)|(?:settles|clears|closes|ends) (?:this|it|things|the matter|that) once and for all|(?:they|he|she|everyone|anybody|anyone)(?:'ll| will|'re going to| are going to) (?:all |just |only )?(?:tell|say|give)(?: you)? (?:exactly )?the (?:exact )?same|off you go(?= ?[.,!]|$)|(?:we|i) (?:won't|will not) be (?:in touch|replying|answering|reading|responding)(?: again| further| any ?more| to (?:any|further))|(?:so |just |please )?don't (?:even )?start(?= ?[.,!]|$)|don't ask me (?:where|how|why|what|when)|(?:hope|time to|so we can all|let us all)(?: [\w']{1,10}){0,5} move on(?= ?[.,!]|$)|can't help (?:that|you there)(?= ?[.,!]|$)|none of (?:your|anyone's) (?:business|concern)",
            unless=r"happy|sorry|hope that (?:clears|settles) things up",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:there(?:'s| is|s) )?(?:little|nothing|no (?:point|use|sense)|not much point) (?:(?:to be )?gained |to be had )?(?:in |by |from )?(?:you )?(?:asking|writing|calling|ringing|replying|arguing|complaining|moaning|whining|whingeing|shouting|resending|e-?mailing|chasing|coming back|messaging|appealing)|(?:don't|do not|dont) (?:even )?bother (?:with|ringing|writing|calling|replying|coming|asking|me|us|e-?mailing|appealing|trying)|(?:ring|call|shout|complain|write|go over|post|argue|e-?mail|try|moan|threaten|sulk|chase|appeal|protest|swear)(?: [\w'-]{1,14}){0,5} all you (?:like|want|please)|\bidgaf\b|\bidc\b|(?:go on|going on|carry on|carrying on|banging on|harping on) about (?:it|them|this|that)",
            unless=r"(?:no|don't) (?:need|worry)|the old one|returning|sorry|don't bother (?:with|sending) the (?:box|old|original|receipt|form|label)",
            reach="clause",
        )
        + pattern(
            r"(?:over|for|about) such an? (?:small|little|tiny|trivial|minor|silly|petty|paltry)(?: \w+)?|such things (?:do |just |will )?happen|never (?:killed|hurt|harmed) (?:anyone|anybody|no one|nobody)|(?:pretty|very|quite|rather) (?:low|far down) on (?:my|our) list|(?:we|i)(?:'ve| have)(?: got)? an? (?:\w+ )?(?:shop|business|company|office|school|clinic|hotel|restaurant|practice|job|life|ward|farm|bar|kitchen|depot) to (?:run|do|get on with|live)|(?:we|i) have (?:actual|real) (?:patients|customers|work|emergencies|problems)|lose (?:any |much )?sleep over",
            unless=r"sorry|apologi|(?:don't|do not|not|never) lose|we took|our (?:fault|mistake)|such things happen (?:again|to you)|you (?:have|did|shouldn't|don't)|have a business to run and",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:any |all |no |to )?(?:further|future|additional|repeated) (?:contact|correspondence|messages?|e-?mails?|mails?|accusations?|claims?|letters?|calls?|comments?|outbursts?|complaints?|posts?|remarks?|insults?|attempts?|threats?|chasers|replies)(?: [\w'-]+){0,9} (?:will|would|shall|can|is|are|won't)(?: not|n't)? (?:be )?(?:answered|read|ignored|referred|deleted|filed|forwarded|treated|reported|acknowledged|entertained|receive|get|meet|change|lead|recommended|met|blocked|tolerated)\b|(?:this|the|our) (?:chat|call|conversation|exchange) (?:will|is) (?:now |hereby )?(?:end|be ended|over|be terminated)(?={end}| because| if| now| here)|(?:i am|i'm|we are|we're|i will|i'll) (?:now )?(?:ending|terminating|hanging up|terminate|end) (?:this|the) (?:chat|conversation|call|correspondence)\b|(?:i|we)(?:'m| am|'re| are)? (?:won't|will not|not going to|not about to|shan't|shall not|refuse to|do not intend to|don't intend to|don't propose to) (?:be )?(?:say|saying|repeat|repeating|explain|explaining|go(?:ing)?|ask|asking|tell|chas\w+|discuss\w*|argu\w+|debat\w+)(?: (?:into|through|over|about|to|with|it|this|that|you|around|round))*(?: [\w'-]+)? (?:again|twice|any ?more|any longer|a (?:second|third) time|all day|with you)\b",
            unless=r"sorry|apolog\w+|thank\w*|inactiv\w+|resolved|survey|colleague|typed|you(?:'re| are) right|within|by (?:my|our) (?:colleague|team)|charg\w+ you",
            reach="clause",
        )
        + pattern(
            r"(?:don't|do not) shoot the messenger\b|(?:i've|we've|i have|we have) already (?:answered|explained|addressed|covered|been (?:over|through)|gone (?:over|through)) (?:this|that|it|your question|the same|these|all)(?={end}| (?:question|point|twice|before|in|with|more|already))",
            unless=r"sorry|apolog\w+|thank\w*|please|cost|\bif\b",
            reach="clause",
        ),
        hits=(
            "[[I've already answered this question twice]].",
            "[[Don't shoot the messenger]].",
            "[[Further remarks of this kind will not be answered]].",
            "[[I am ending this chat]].",
            "[[I won't be saying it again]].",
            "[[I won't get into a debate about it]].",
            "[[That's the last I'll say on it]].",
            "[[There is no point in writing again]].",
            "[[You can go over my head all you like]].",
            "[[All this noise for such a small thing]].",
            "[[We have a shop to run]].",
        ),
        near_misses=(
            "We will not go into that on the phone, as anyone might be listening.",
            "We have already covered the cost of the taxi.",
            "If I have already answered this, please say so.",
            "Further messages will be answered by my colleague Ann.",
            "This chat will end if nothing is typed for ten minutes.",
            "I won't argue with you, you are right.",
            "Please do not lose any sleep over it, the fee is waived.",
            "I can't go into detail about another guest.",
            "Don't bother with the old box, keep it.",
            "I am sorry that you cannot get into the flat.",
            "There is no need to ring again, I will call you.",
        ),
    ),
    Rule(
        id="dismissal.nobody-cares",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears that they do not count; leave it out.",
        find=pattern(
            r"(?:nobody|no one|no-one|not a soul) (?:is |was |ever |here |really |actually |will )*(?:listens|listening|listen|cares|caring|care|believes|believing|believe|asked|interested|reads|reading|misses|will miss|wants)(?: to| in| for)? (?:you|your|what you|how you|about (?:you|your|how you|what you))\b|who cares (?:what|how|about|if|whether)\b",
            unless=r"sorry|feel|felt|as if|like nobody|that nobody|seem\w*|we care|to help you|for your (?:call|letter|message)",
            reach="clause",
        )
        + pattern(
            r"(?:there(?:'s| is| was)|you have|you've|i see|we see) (?:really |absolutely |simply |just )?no (?:need|point|use|call)(?: in| of| for| to)?(?: (?:you|your))? (?:writ(?:e|ing)|call(?:ing)?|ring(?:ing)?|keep(?:ing)?|shout(?:ing)?|repeat(?:ing)?|send(?:ing)?|mail(?:ing)?|e-?mail(?:ing)?|chas(?:e|ing)|ask(?:ing)?|tell(?:ing)?|messag(?:e|ing)|complain(?:ing)?|go(?:ing)? on|remind(?:ing)?)\b{...50} ?(?:again|every (?:day|hour|morning|five|ten|two)|daily|so many|repeatedly|all the time|(?:\d+|two|three|four|five|ten) times|constantly|over and over|non-?stop|about it|on and on|us\b|me\b)",
            unless=r"sorry|apolog\w+|we(?:'ll| will)|i(?:'ll| will)|happy|thank\w*|automatically|already (?:on|in|have|got)|anything",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we) trust(?: that)? (?:this|that|the above|the matter|my answer)(?: now| hereby| finally)* (?:clarif(?:ies|y)|settles|concludes|closes|resolves|answers|ends|puts an end|draws a line|makes|is now|is)\b|(?:we|i)(?: now| therefore| shall| will| must)* (?:consider|regard|treat|deem) (?:the|this|your) (?:matter|case|issue|subject|correspondence|topic|complaint|discussion|conversation)(?: to be| as)?(?: now| hereby)? (?:closed|resolved|settled|concluded|at an end|dealt with|finished|over)|(?:can|could|may|let us|let's|should|will)(?: now| please| finally| we)* draw a line under (?:it|this|that|the matter|things)",
            unless=r"sorry|apolog\w+|unless|until|if you|not|once you|happy to",
            reach="clause",
        )
        + pattern(
            r"(?:go|off you go)(?: and| on,?)? (?:bother|pester|annoy|trouble|moan at|moan to|shout at) (?:someone|somebody|anyone) else|(?:ask|try|tell|find) (?:someone|somebody) (?:else )?who cares",
            reach="clause",
        )
        + pattern(
            r"(?:makes?|made) (?:no|zero|little|not much|absolutely no) (?:difference|odds) to (?:me|us)(?={end})|(?<![a-z0-9][ ])(?:i|we)(?:'ll| will) survive(?: it)?(?={end})|no skin off\b|lose no sleep|won't lose (?:any )?sleep|not losing (?:any )?sleep|(?:totally|entirely|completely) up to you,? (?:makes|i|we|no|it's all)",
            unless=r"sorry|apolog\w+|thank\w*|fine|please|whichever|happy",
            reach="clause",
            leans=True,
        ),
        hits=(
            "Stay or go, [[it makes no difference to me]].",
            "[[We will survive it]].",
            "[[Nobody cares what you think of it]].",
            "[[There is no point calling us every day]].",
            "[[We trust this settles it]].",
            "[[We now regard the matter as closed]].",
            "[[Let us draw a line under this]].",
            "[[Go and bother somebody else]].",
        ),
        near_misses=(
            "It makes no difference to us whether you pay by card or cash, sir, both are fine, please choose.",
            "I hope that the plant will survive.",
            "I am sorry that it felt as if nobody cares about your order.",
            "There is no need to call again, we will ring you.",
            "There is no need to send it back.",
            "I trust this finds you well.",
            "We will not regard the matter as closed until you are happy.",
        ),
    ),
    Rule(
        id="dismissal.so-no",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears a verdict of not guilty instead of an answer; the fact alone is enough.",
        find=pattern(
            r"(?:and )?so,? (?:no|nope),? (?:(?:we|i|nobody|no ?one|our [\w-]+|my [\w-]+)(?: here| at our end| on (?:our|my) (?:side|team))? (?:didn't|did not|never|haven't|have not|hasn't|has not|wasn't|weren't|was not|were not|hadn't|had not|lost|forgot|broke|made|got|did|dropped|changed|ignored|promised)|(?:it|this|that|none of (?:it|this|that))(?:'s not| is not| isn't| was not| wasn't|'s| is| was) (?:actually )?(?:our|my|us|me|down to us|on us|anything we|something we|anyone here)|nothing (?:was|is|went) (?:wrong|amiss|missed|broken))\b",
            unless=r"sorry|apolog\w+|(?:won't|will not|not|n't|never|nobody|no ?one|nothing) (?:\w+ )?(?:be )?(?:charg\w*|problem|trouble|bother|too late|needed?|need to|worry|forgot\w*|expir\w*|be lost|pay|cost|lose|affect\w*|chang\w*)|(?:not|n't|never) (?:receiv\w+|heard|seen|found|had)|yet|you (?:don't|do not|won't|will not|needn't|need not)|\?",
            reach="rest",
        )
        + pattern(
            r"(?:(?:we|i)(?: really| simply| certainly| clearly)? (?:didn't|did not|haven't|have not|never|hadn't)(?: actually| in fact)? (?:get|got|do|done|did) (?:anything|a (?:single )?thing|any of (?:it|this|that)) wrong|(?:we|i)(?:'ve| have)? (?:did|done|got) (?:absolutely |precisely |exactly )?nothing (?:at all )?wrong|nobody here (?:did|got|has done) anything wrong)(?={end})",
            unless=r"sorry|apolog\w+|\bif\b|whether|sure|think|\?",
        )
        + pattern(
            r"and you know (?:it|that)(?={end})|you heard what you|(?:that's|that is|that may be|that might be|that may well be)(?: very much| just| only)? (?:your|one) (?:interpretation|opinion|perception|recollection)\b|that (?:may|might) be how you (?:remember|see|recall|read)\b|(?:our|the|my) (?:records?|cameras?|logs?|cctv|footage|notes|system) (?:tells?|shows?|says?|suggests?) (?:a (?:rather |very |quite )?different (?:story|tale|picture)|otherwise)\b|(?:camera|log|record|photo|footage|numbers|data|facts|timestamps?|figures|cctv)s? (?:doesn't|don't|do not|does not|never) lie\b|(?:log|record|photo|footage|numbers|facts|figures)s? speaks? for (?:itself|themselves)\b",
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
        ),
        hits=(
            "[[That's your interpretation]].",
            "[[The camera doesn't lie]].",
            "[[Our records tell a different story]].",
            "The photo shows the box at your door, [[so no, we never dropped it]].",
            "[[So no, it is not our mistake]].",
            "[[We did absolutely nothing wrong]].",
        ),
        near_misses=(
            "Our records show another address, and we should have asked; sorry.",
            "That is your opinion to give, and you are welcome to give it, thank you.",
            "So no, you need not send it back.",
            "So no, we will not be charging you twice.",
            "So no, nothing will be lost.",
            "So no, the part has not come yet.",
            "So no, we do not have it in blue.",
            "I am not sure that we got nothing wrong.",
        ),
    ),
    Rule(
        id="dismissal.unread",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears that nobody will listen; say who reads it, or by when you answer.",
        find=pattern(
            r"(?:it|this|they|your (?:\w+ )?(?:e-?mails?|letters?|messages?|reviews?|complaints?|replies|reply)|those) (?:isn't|is not|won't be|will not be|are not|aren't|will go) (?:being )?(?:read|opened|looked at|answered|unread)\b(?! (?:by|until|before|again|on))|whether (?:i|we) (?:care|like you|mind|believe you)\b|(?:doesn't|does not|don't|do not) (?:really )?come into (?:it|this|parking|the matter)\b|see if (?:i|we) care\b|you can whistle for\b",
            unless=r"sorry|apolog\w+|monitored|automatic|automated|this address|mailbox|inbox|no-?reply|should",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?: really)? (?:can't|cannot|can hardly|am not|are not|'m not|'re not)(?: really)?(?: be)? (?:responsible|answerable|accountable|held responsible|to blame) for (?:your|what you|how you|other people's|people's|customers')\b|(?:please )?(?:do not|don't) (?:be )?(?:reply|replying|respond|responding|write|writing|ring|ringing|call|calling)(?: [\w'-]{1,15}){0,5},? (?:it|i|we|because|as|since|nobody|no one)(?:'ll| will|'s| is|'m| am|'ve| have)?(?: be)? (?:not|n't|isn't|won't|nobody|no one|ignored?|busy|deleted|forty|wasted)",
            unless=r"sorry|apolog\w+|belongings|valuables|automatic\w*|monitored|loss|items",
            reach="clause",
        )
        + pattern(
            r"(?:keep|save|spare (?:me|us)) (?:the|your) (?:commentary|opinions?|remarks?|comments?|advice|wit|jokes|views|lectures?|sermons?|thoughts|drama|poetry)(?: to yourself| for)?(?={end}| to yourself| for)|(?:the )?answer (?:doesn't|does not|won't|will not|isn't going to) (?:change|improve|get (?:any )?(?:better|different|shorter|longer))\b|not interested in (?:hearing|your|reading|discussing)\b",
            unless=r"sorry|apolog\w+|thank\w*|you(?:'re| are)|if you",
            reach="clause",
        ),
        hits=(
            "Don't answer, [[it isn't read]].",
            "[[Whether I care makes no difference]].",
            "[[We can't be responsible for your hopes]].",
            "Take the blue one, [[and keep the commentary to yourself]].",
            "[[The answer doesn't change with the third letter]].",
        ),
        near_misses=(
            "This mailbox is automatic and it isn't read; please ring us.",
            "We cannot be responsible for valuables left in the room.",
            "I am sorry that your letter was not read until Monday.",
            "If you are not interested in reading it all, page 2 is enough.",
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
            r"between you and your\b|(?:not|n't)(?: really| exactly)? (?:my|our) (?:lookout|quarrel|thing)\b|(?:isn't|is not|can't be|cannot be|not) (?:something|a thing) you can (?:lay|leave|put|pin)\b|not something (?:we|i) can be expected to\b|not really our (?:thing|place|job)\b",
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
            r"(?:the )?[a-z]+ (?:is|are|weighs?|says|does|costs) what (?:it|they) (?:is|are|weighs?|says?|does?|costs?)\b|(?:rules|terms|contracts?|policy|deadlines?|facts?|no|a deal|orders|work|the law|law|stress|accidents?|late|closed|hair) (?:is|are|'s) (?:a )?(?:rules|terms|contracts?|policy|deadlines?|facts?|no|deal|orders|work|the law|law|stress|accidents?|late|closed|hair){end}|it says [\w' -]{3,30}, so it(?:'s| is)\b",
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
            r"(?:as (?:for|to|regards|concerns)|regarding|concerning|on the subject of) (?:your (?:tone|remarks?|comments?|opinions?|threats?|insults?|feelings|disappointment|theory|suggestions?|advice|language|observations?|views?)|being called|me being|the (?:names|insults?|remarks?|tone|swearing|shouting|capitals|threats?|adjectives))\b",
            unless=r"sorry|apolog\w+|thank\w*|right|fair|true|deserve\w*|helpful|welcome|pass(?:ed)?|good|like",
            reach="clause",
        )
        + pattern(
            r"as for (?:being|me|sorry|whether|nights|(?:the|your|that|those|his|her|my) (?:[a-z]+ )?(?:tone|attitude|manners?|language|comments?|remarks?|insults?|threats?|accusations?|suggestions?|claims?|complaints?|opinions?|idea|ideas|exclamation|capitals?|swearing|shouting|feelings|feeling|story|stories|review|reviews|words?|theory|theories|demands?|behaviou?r|drama|rest of it|lecture|name-calling|names|bit about|part about|time|patience|lawyers?|solicitors?|ombudsman|husband|wife|mother|friends?|expectations?|reputation)\b)",
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
    Rule(
        id="dismissal.talk-is-over",
        family="dismissal",
        severity=Severity.WARN,
        why="The door is shut in the reader's face; a limit can be courteous.",
        find=pattern(
            r"(?:talk|subject|debate|argument|negotiation|quarrel) is (?:now )?(?:over|finished|closed|done)(?={end})|(?:i|we)(?:'ve| have|'m| am|'re| are) (?:\w+ )?(?:done|finished|through) with (?:you(?={end})|this (?:conversation|nonsense|argument|chat|circus|correspondence|discussion))",
            unless=r"sorry|apolog\w+|when|once|until|\bnot\b",
            reach="clause",
        )
        + pattern(
            r"no [a-z-]+(?: [a-z-]+){0,2}, ?(?:no [a-z-]+(?: [a-z-]+)?, ?)*(?:and |so )?(?:no (?:discussion|argument|debate|excuses|negotiation|buts|ifs)|finish(?:ed)?|basta|khalas|finito|period)(?={end})",
            unless=r"sorry|apolog\w+|\?|grace|trial|notice|waiting",
            where="start",
        )
        + pattern(
            r"(?:isn't|is not|are not|aren't|not|n't) (?:up for|open to|open for|a matter for|subject to) (?:debate|discussion|negotiation|argument)\b",
            unless=r"sorry|apolog\w+|please|\bbut (?:i|we)\b",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'m| am|'re| are)? (?:shan't|won't|will not|shall not|not going to|do not intend to|don't intend to|have no intention of|refuse to|do not propose to)(?: be)? (?:answer(?:ing)?|discuss(?:ing)?|debat(?:e|ing)|entertain(?:ing)?|reply(?:ing)? to|respond(?:ing)? to|dignify(?:ing)?) (?:any (?:more|further|of)|this (?:any|further|again)|these|such|what|another|more)\b",
            unless=r"sorry|apolog\w+|until|without|unless|phish\w*|price|another (?:patient|guest|customer|tenant|resident)'s",
            reach="clause",
        )
        + pattern(
            r"(?:that's|that is|this is)(?: about| all)? (?:as far as (?:i|we)(?:'m| am|'re| are|'ll| will| intend)|all (?:i|we)(?:'m| am|'re| are) (?:saying|going to say|prepared to say|willing to say))\b|(?:nothing|not much|n't (?:anything|much))(?: more| else| further| left)?(?: for (?:me|us))? to (?:talk about|discuss|talk|argue about)(?={end})",
            unless=r"sorry|apolog\w+|\?|able|allowed|if you",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"and (?:before you ask,? )?no,? (?:an?|the|your|you|he|she|there|that|this|it|my|our|nobody|i|we)(?:'s|'re|'ll)? (?:[\w']+ ){0,4}(?:not|n't|isn't|won't|aren't|doesn't|can't|cannot|don't|wasn't|didn't|never|no)\b",
            where="start",
            unless=r"sorry|apolog\w+|need|charged?|cost|worry|lose|have to|late|problem|trouble|bother",
            leans=True,
            reach="sentence",
        ),
        hits=(
            "[[The talk is over]].",
            "[[I am done with this conversation]].",
            "[[No free month, no manager, no discussion]].",
            "[[No refund, finished]].",
            "[[The seating plan is not up for debate]].",
            "[[I shan't be answering any more of these]].",
            "[[That's as far as I'm going to take it]].",
            "[[We've got nothing to talk about]].",
            "[[And no, a director isn't going to ring you.]]",
        ),
        near_misses=(
            "When I am done with you I will call your wife in.",
            "The talk is over at nine and the doors close at ten.",
            "No fee, no forms, and a free lunch.",
            "And no, you don't need to bring anything.",
            "We will not discuss another guest's bill with anybody.",
            "We won't be answering any more mails from that address until it is safe.",
            "That is as far as the bus goes.",
            "No notice period, no fee.",
        ),
    ),
    Rule(
        id="dismissal.nothing-will-help",
        family="dismissal",
        severity=Severity.WARN,
        why="It rubs in that nothing the reader says or does will count; the answer alone is enough.",
        find=pattern(
            r"no (?:amount|quantity|number|volume) of (?:[\w']+ ){0,3}?(?:shouting|writing|ringing|calling|letters?|e-?mails?|calls?|messages?|complain\w*|underlining|capitals|arguing|arguments?|asking|pleading|begging|crying|tears|reviews?|knocking|moaning|pressure|swearing|threat\w*|cards?|status|exclamation marks?|lawyers?|repetition|repeating|persuasion|charm|phone ?calls|sarcasm|stamping|sulking)(?: [\w']+){0,5}? (?:will|is going to|is gonna|can|would|could|makes?|alters?|changes?)\b|no matter how (?:many times|often|loud\w*|much you|long you|hard you|angry|nicely|rude\w*)\b|however (?:often|loudly|heartfelt|many (?:times|letters|calls|mails)|eloquent\w*|strongly|frequently|moving|touching|keenly|vividly)\b",
            unless=r"sorry|apolog\w+|\bour\b|\bwe\b|can replace|bring back",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:isn't|is not|are not|aren't) (?:a thing|something|anything|a matter) (?:that )?(?:we|i|this \w+|the (?:\w+ )?(?:department|committee|board|office|school|firm|company|bank)) (?:propose\w*|considers?|would (?:trouble|bother|waste|lose)|intends?|wish|care|(?:am|are|is) (?:going|able|prepared|willing) to (?:manage|discuss|debate|argue|exchange|go over))\b|nothing (?:further |more |whatsoever )?(?:is |are )?to be gained (?:by|from|in)\b",
            unless=r"sorry|apolog\w+|help",
            reach="clause",
        )
        + pattern(
            r"like (?:everyone|everybody)(?:'s(?={end})| else(?:'s)? (?:does|did|has|in|who|they|had to|managed|pays|is|was))",
            unless=r"sorry (?:for|that we)|apolog\w+|welcome|online|you can\b|should have been",
            reach="clause",
        )
        + pattern(
            r"(?:not|n't)(?: my| our| a)? hobby(?={end}| and\b)|(?:another|new|your|other) hobby(?={end}| and not\b)",
            unless=r"class|club|kit|shop|insur\w*|photograph|sorry|enjoy|luck",
            reach="clause",
        ),
        hits=(
            "[[No amount of knocking will open it]].",
            "The list is the list, [[no matter how often you ring]].",
            "Your reasons, [[however heartfelt]], change nothing.",
            "[[Your parking is not something this office considers]].",
            "[[There is nothing to be gained by writing again]].",
            "[[Just wait like everybody else does]].",
            "[[The law is no joke and not my hobby]].",
        ),
        near_misses=(
            "No amount of money can replace her ring, and we are sorry.",
            "We will come, no matter how often it drips.",
            "A refund is not something we can offer.",
            "Like everyone in the house, I was glad of your note.",
            "You can apply online like everyone else does.",
            "Enjoy your new hobby, and good luck.",
        ),
    ),
    Rule(
        id="dismissal.whether-you-like-it",
        family="dismissal",
        severity=Severity.WARN,
        why="The reader hears that what they say or feel is of no account.",
        find=pattern(
            r"whether (?:or not )?you(?:'re| are) (?:satisfied|pleased|happy|convinced)\b(?! (?:with (?:it|them|the (?:fit|size|colou?r))|to\b))",
            unless=r"sorry|let (?:us|me)|tell (?:us|me)|know|hear|ask|sure|check|\?",
            reach="clause",
        )
        + pattern(
            r"(?:sees?|serves?) no (?:purpose|point|use|value|benefit) (?:in|to be)\b|(?:more|longer|further) (?:\w+ ){0,2}than (?:the|this|your|that) (?:\w+ )?(?:matter |complaint |question |letter |incident |problem )?(?:deserves?|warrants?|merits?|is worth)\b",
            unless=r"sorry|apolog\w+|thank\w*|should have",
            reach="clause",
        )
        + pattern(
            r"(?:changes?|alters?) (?:absolutely |precisely |exactly )?nothing(?={end}| about| in)",
            unless=r"for you|sorry|apolog\w+|worry|cover",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:will|'ll|gonna|going to|am) (?:now |go ahead and |therefore )*(?:be )?(?:clos(?:e|ing)|end(?:ing)?) (?:this|the) (?:one|chat|ticket|case|thread|complaint|conversation)\b",
            unless=r"reply|reopen|\bif\b|any time|unless|once|let (?:me|us) know|solved|fixed|sorry|glad|thank\w*",
            leans=True,
            reach="clause",
        )
        + pattern(
            r"(?:and|but|hurt|your|his|her|not|nor|nor are|for) feelings (?:we|are not|aren't|do not|don't|cannot|can't|can not|will not|won't|have no|about it)\b|(?:,|and) not feelings(?={end})|nor (?:are|do|is|will) (?:your|hurt) feelings\b",
            unless=r"sorry|apolog\w+|matter to|understand|hard feelings|wrong",
            reach="clause",
        )
        + pattern(
            r"(?<![a-z0-9][ ])(?:please |just |so |now |let's (?:all )?|time to )?move on(?={end})|let's not (?:get (?:too |so |all )?(?:dramatic|excited|emotional|carried away|worked up|hysterical)|exaggerate|dramati[sz]e|kid ourselves|pretend)\b",
            unless=r"sorry|apolog\w+|\bwe(?:'ll| will| can| should)|can\b|once|when|until",
            reach="clause",
        ),
        hits=(
            "[[The gate shuts at six whether you are convinced or not]].",
            "[[The committee sees no purpose in a third letter]].",
            "[[A voucher is more than the matter deserves]].",
            "[[Your note changes nothing]].",
            "[[I will now be closing this conversation]].",
            "It is a cup. [[Move on]].",
            "[[We sell rope, not feelings]].",
            "[[The tariff counts weight and hurt feelings do not weigh]].",
            "[[Let's not get dramatic]].",
        ),
        near_misses=(
            "Tell us whether you are happy with the fit.",
            "I should have given it more time than the matter deserves, and I will.",
            "It changes nothing about your cover.",
            "I will close this ticket now; reply and it opens again.",
            "When the light turns green we can move on.",
            "I see no reason to keep your deposit.",
        ),
    ),
)
