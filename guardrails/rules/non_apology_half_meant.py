"""Apologies half meant: sorry if, sorry but, sorry for any inconvenience, "mistakes were made", mockery."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.non_apology import SORRY, regret

_TAKES_BACK = "The reader hears an apology being taken back in the same breath."

RULES: tuple[Rule, ...] = (
    Rule(
        id="non_apology.if",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears that you doubt whether anything happened at all.",
        find=regret(
            r"(?: for it| to you)?,? (?:if|in case|should) (?!(?:we|i)(?! (?:offended|upset|hurt|have offended|have upset))\b|you (?:need|want|would like|have any|could|can)|that's (?:the|not)|so\b|not\b|possible)[\w$£€'(-]{1,24}",
            unless=either(
                r"let me know|please",
                r"(?:you|you've|you have|this|it|is|was|been|has|have) already",
                r"already (?:been|answered|asked|reported|sent|covered)",
                r"just trying",
                r"(?:this|it) (?:will|would|makes|sounds|comes)",
                r"repeat\w*|noise|late",
                r"(?:this|it|that|i)(?:'s|'m| is| am| was| sounds?| seems?)? (?:a bit |very |too |all )?confus\w+",
                r"wrong (?:place|thread|person)",
                r"i sound|my english|long|dumb question|in advance|i (?:came|come) across",
                r"(?:this|it|that) (?:is|was|has been|sounds?|seems?|came|comes|has already) "
                + one_of(
                    r"a (?:dumb|silly|stupid|basic)",
                    r"not|already|obvious|a duplicate|off|too|unclear",
                ),
                r"missed something|caus(?:e|es|ing) you",
            ),
        )
        + pattern(
            rf"{SORRY} (?:for|about) (?:whatever|what ?ever it is|anything (?:you|that you)|what you (?:think|believe|feel|perceive|imagine))\b",
            unless=r"help|need",
            reach="to_end",
        )
        + pattern(
            r"(?:if|to the extent(?: that)?|insofar as) "
            + one_of(
                r"you(?: were| are|'re| felt| feel| have been)?",
                r"anyone (?:was|is|feels|felt)",
                r"(?:i|we|it|this|that|anything (?:i|we) \w+|my words|our reply)(?:'ve| have| has)?(?: in any way| somehow)?",
            )
            + r" "
            + one_of(
                r"offended|upset|hurt|insulted|inconvenienced|gave offen[cs]e",
                r"caused (?:any |you any )?(?:offen[cs]e|upset|distress|inconvenience)",
                r"put out|bothered|annoyed",
            )
            + r"(?: (?:you|anyone|by [a-z ]{1,30}))?,? (?:then )?(?:i|we)(?:'m| am|'re| are| do| can)?"
            + r"(?: (?:only|truly|of course|certainly))? (?:sorry|apologi[sz]e)",
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
            r"(?:sorry|apologi[sz]e|apologies)\b(?:"
            + r" (?:for|about|that) (?:that|this|it|the [a-z]+|any [a-z]+|your [a-z]+|you [a-z ]{2,20})"
            + r")?,? ?(?:-+ ?)?but "
            + one_of(
                r"then |again |also |really |honestly |frankly |to be (?:fair|honest) |at the end of the day ",
                r"the fact is ",
                r"let's be (?:honest|clear|fair) ",
            )
            + r"?"
            + one_of(
                r"you(?:'re|'ve| really| also| still| yourself| were| are)? ?"
                + one_of(
                    r"the one|should|shouldn't|need to|needed to|have to understand|must|can't (?:expect|just|have)",
                    r"cannot (?:expect|just)|could have|did|didn't|did not|never|failed|ignored|wrong|mistaken|being",
                    r"signed|agreed|chose|knew|have been told|were (?:told|warned)|misunder\w+|also|clearly|obviously",
                    r"not (?:the only|our only)|not listening|overreacting",
                ),
                r"that(?:'s| is) (?:just |simply )?"
                + one_of(
                    r"life|how (?:it|things|we)|the way",
                    r"not (?:my|our) (?:problem|fault|job)",
                    r"what (?:you|happens)|on you|your|business|too bad|tough|all",
                ),
                r"(?:it|this)(?:'s| is| was)n? ?(?:not|n't)? (?:really )?(?:my|our|your) (?:own )?(?:fault|problem|job|mistake)",
                r"it(?:'s| is) not like|what (?:do|did|else) you",
                r"(?:i|we) "
                + one_of(
                    r"already|told",
                    r"have (?:better|other|real|more important)",
                    r"don't have time|did (?:tell|warn)|warned",
                    r"can't (?:do|read|work) (?:magic|miracles|your mind)",
                    r"only (?:work|have two)|just work|am not (?:your|a|going to)|'m not (?:your|a|going to)",
                ),
                r"rules are rules|(?:some|other) people|these things|shit|stuff happens|whose",
                r"(?:i|we) did (?:everything|nothing wrong|our|my)",
                r"good things|quality takes|rome|patience|nobody",
                r"no one (?:forced|made|else)",
                r"in (?:our|my) defen[cs]e",
                r"your (?:expectations|demands|tone|attitude|impatience|behaviou?r)",
            )
            + r"\b(?! (?:need|would like|want|send|give|can|could|let))",
            unless=r"did nothing wrong|signed up for the right",
            reach="to_end",
        )
        + pattern(
            r"(?:sorry|gutted|i feel (?:for you|sorry)|a shame)(?: to hear)? (?:about|for) (?:your|the|that|his|her) [^.?!,\n]{2,30},? but (?:that's|thats|it's|its|this is|there's|i'm not|we're not|rules)\b",
            unless=r"on its way|on the way|(?:now|today) (?:fixed|sorted|here)|we (?:can|will|have)|i (?:can|will|have)|delay",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we) (?:hear|understand|get|appreciate|see|know)(?: that)? you(?:'re| are| feel) (?:very |really |quite |rather |so )?"
                + r"(?:upset|frustrated|angry|unhappy|disappointed|annoyed|cross),? (?:but|however)\b",
                r"(?<![a-z0-9][ ])i hear you,? (?:but|however)\b",
                r"sorry you had to \w+,? but\b",
                r"(?:apologies|sorry|forgive (?:me|us)|pardon (?:me|us)) for not (?:[\w'-]+ ){1,4}"
                + one_of(
                    r"at (?:\d|two|three|four|midnight)",
                    r"in the middle|on a sunday|instantly|immediately|psychic",
                ),
                r"sorry (?:that )?(?:it's|it is|we're|i'm) not (?:good|fancy|posh|perfect|fast|quick) enough for\b",
            ),
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
            r"("
            + r"any "
            + one_of(
                r"inconvenience|trouble|confusion|misunderstanding|upset|distress|disappointment|frustration",
                r"offen[cs]e|annoyance|problems?|issues?|hassle|bother|discomfort|delay",
            )
            + r"\b(?:"
            + r" or (?:inconvenience|trouble|confusion|misunderstanding|upset|distress|disappointment|frustration|offen[cs]e)"
            + r")?,? (?:that |which |you |this |it |we |the [a-z]+ |our [a-z]+ ){0,3}(?:may|might|could)(?: possibly| perhaps)?(?: have)?(?: been)? ?"
            + one_of(
                r"caused?|experienced?|felt|feel|suffer(?:ed)?|encounter(?:ed)?|had|have|brought|resulted?",
                r"perceived?|taken",
            )
            + r"(?: (?:to|for) you| you| by this)?"
            + r")",
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
            either(
                r"(?:mistakes|errors|missteps) (?:were|have been|may have been|might have been|can be|get) made\b(?! by (?:us|me|our))",
                r"mistakes (?:do )?happen\b",
                r"(?:these|such|those) things (?:do |can |just |sometimes |will )?happen\b",
                one_of(
                    r"stuff|accidents|delays|errors|shit",
                    r"(?:it|this|that) (?:just|simply|sometimes)",
                )
                + r" happens?(?: (?:sometimes|to everyone|to the best of us|to everybody|all the time))?(?=[ ]*(?:[.!,;\n]|$))",
                r"(?:nobody|no ?one)(?: is|'s) perfect",
                r"(?:we|i)(?:'re| are|'m| am) (?:only|just) human",
                r"to err is human",
                r"(?:that's|such is|c'est la|thats) (?:just )?life\b",
                r"that(?:'s| is) (?:just )?(?:how|the way) (?:it|things|life|the world|the system|the business) (?:is|goes|go|works?|are)\b",
                r"(?:we all|everyone|everybody) makes? mistakes",
            ),
            unless=r"never|not|sorry|won't|how|what|why|if|when|ensure|make sure|again|mine|ours|tell me|which|prevent|stop|apologi\w+|should|our fault|whatever"
            + r"|too often|to us\b|least of all|happens? here",
            reach="clause",
        )
        + pattern(
            either(
                r"it is what it is|it's what it is",
                r"(?:just )?(?<!every[ ])one of those (?:things|days|weeks)",
                r"bound to happen",
                r"(?:can't|cannot) win them all",
                r"(?:it|this|that) happens to (?:everyone|everybody|all of us|the best|us all|anyone|literally)",
                r"life (?:happens|goes on|gets in the way)",
                r"(?:everyone|everybody|we all) (?:has|have) (?:good|bad|off|their|a bad) (?:days?|and bad)",
            )
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
            r"(?:i|we)(?:'ve| have|'d| had| did)?(?: (?:already|repeatedly|just|now|once|twice|also))* "
            + one_of(
                r"said (?:(?:that )?(?:i|we)(?:'m| am|'re| are|was|were| was| were) )?sorry",
                r"apologi[sz]ed",
            )
            + r"(?:"
            + r" (?:for (?:it|this|that)|to you|about (?:it|this|that))"
            + r")?,?(?:"
            + r" (?:already|{times}|once|before|enough|haven't i|didn't i|what more|so|and|more than once|twice)"
            + r")",
            unless=r"but let me|sincerely|again i|say it again|and i mean|and (?:i|we) (?:do|am|are|want)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i|we)(?:'ve| have)?(?: got)?(?: absolutely)? nothing to (?:apologi[sz]e|be sorry) (?:for|about)",
                r"(?:i|we) (?:don't|do not) owe (?:you|anyone|anybody) (?:an|any) apolog\w+",
                r"(?:i|we)"
                + one_of(
                    r" (?:won't|will not|refuse to|see no reason to|have no reason to|don't have to|do not have to|shall not)",
                    r"'m not going to| am not going to|'re not going to| are not going to",
                )
                + r" (?:apologi[sz]e|say sorry|be sorry)\b(?! again)",
                r"(?:don't|do not|won't) (?:expect an apology|hold your breath)",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"(?:no|an?|any|our|further|another|the) apolog(?:y|ies) (?:is|are|was|would be|will be|seems?)(?:n't| not| hardly| neither)?"
                + r"(?: [a-z]+)? ?(?:due|owed|needed|necessary|warranted|appropriate|called for|in order|required|forthcoming|coming)\b",
                r"(?:if|since|as) (?:it's|it is|what you|you|that's|an)(?:'re| are| want| need| is)?{~4} apology\b",
                r"(?:consider|take|treat|call) (?:this|that|it|yourself)(?: as)? (?:an apology|apologi[sz]ed|our apology|my apology)\b",
                r"(?:there's|here's|you have|that's|that was) (?:your|my|our) (?:apology|apologies)\b",
            ),
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
            either(
                r"what (?:do|did|would) you (?:want|expect|like)(?: from (?:me|us))? ?[,:-]+ ?(?:a|an|me|us|the|my|flowers|blood|applause|another|that|for)\b",
                r"(?:do|would) you (?:want|like) (?:a|me to give you a) (?:medal|cookie|biscuit|prize|trophy|round of applause|gold star)\b",
            ),
            reach="to_end",
        )
        + pattern(
            either(
                r"(?:i|we)(?:'ve| have)? already (?:said (?:i'm |i am |we are |we're )?sorry|apologi[sz]ed)\b(?! to)",
                r"how (?:many times|often|much more) (?:do|must|should|can|shall) (?:i|we)(?: have to)? "
                + one_of(
                    r"apologi[sz]e",
                    r"say (?:i'm |i am |we're |we are )?sorry",
                    r"be sorry|grovel",
                ),
                r"(?:what|how much) (?:more|else) (?:do|would|could|can) you (?:want|expect|like)(?: (?:me|us|from (?:me|us)))?\b(?! (?:help|to know))",
                r"(?:i|we) (?:don't|do not) know what (?:else|more) (?:you want|to (?:say|tell you)|i can say|we can say)",
                r"you(?:'ve| have) (?:had|got|received|been given) (?:your|an|our|the|two|three) (?:apology|apologies)\b",
                r"sorry (?:is|isn't|is not|was) (?:apparently |clearly |obviously |never )?(?:not )?(?:good )?enough",
            ),
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
        id="non_apology.mock",
        family="non_apology",
        severity=Severity.WARN,
        why="The reader hears an apology that makes fun of them.",
        find=pattern(
            r"(?:so |very |terribly |awfully |well |oh |frightfully |dreadfully |ever so |excuse me, )*\b"
            + r"(?:sorry|apologies|forgive (?:me|us)|excuse (?:me|us)|pardon (?:me|us))\b(?: (?:for|that|if))?(?: (?:i|we))? "
            + one_of(
                r"not being (?:able to )?(?:a |your |at your |psychic|available 24|in two|superhuman|perfect|faster|there|the)",
                r"(?:can't|cannot|couldn't|could not|don't|do not|didn't|did not|am not|'m not|are not|aren't|'re not) "
                + one_of(
                    r"read (?:your )?minds?",
                    r"work (?:miracles|magic|for free|weekends|24)",
                    r"turn back",
                    r"control the (?:weather|traffic|world)",
                    r"do (?:magic|miracles)|perform",
                    r"a (?:mind[- ]?reader|magician|psychic|robot|machine|wizard|charity)",
                    r"drop everything|jump|made of",
                    r"your (?:servant|slave|personal|secretary|mother|nanny|maid)",
                    r"roll out",
                    r"have a (?:crystal ball|magic wand|time machine)",
                    r"psychic|superman",
                ),
                r"existing|breathing|living|doing (?:my|our) job",
                r"following (?:the|our) (?:rules|policy|law|procedure)",
                r"trying (?:to help)?|asking(?= ?[.!,;\n])",
                r"having (?:a life|other customers|a lunch|standards|to sleep|rules|a policy|a weekend|dared)",
                r"thinking (?:that )?(?:you|an adult|a grown|people|someone|a customer|customers)",
                r"assuming (?:that )?(?:you|an adult|people|someone|customers)",
                r"expecting (?:you|people|an adult|customers|someone|basic)",
                r"daring to|wanting to be paid|caring",
                r"bothering you with(?: the)? (?:facts|truth|reality|details)",
                r"the (?:rules|facts|truth|reality|law of|laws of|weather|sun|rain) ?(?:exist|apply|of physics|upset|hurt|bothers?|don't)?",
            )
            + r"\b",
            unless=r"not being (?:able to )?(?:clear|clearer|there (?:when|for)|faster to (?:reply|respond))|assuming (?:you (?:had|were|meant|knew)|that)|for the (?:rain|weather) (?:delay|damage)|asking again|trying your patience",
            reach="to_end",
        )
        + pattern(
            either(
                r"sorry,? (?:did|do|does|am|are|was|is) (?:i|we|that|this) "
                + one_of(
                    r"hurt|hurting|offend|offending|upset|upsetting|bother|bothering|keeping you|bore|boring|disturb",
                    r"disturbing|interrupt|interrupting",
                    r"supposed to (?:care|know|guess)",
                    r"not (?:fast|clear|good) enough",
                )
                + r"\b",
                r"sorry(?:,| but)? (?:not sorry|i(?:'m| am) not sorry)",
                r"(?:a )?(?:thousand|million) (?:pardons|apologies|sorrys|sorries)",
                r"(?:sorry|apologies),? (?:your|his|her) (?:highness|majesty|lordship|ladyship|excellency)",
                r"(?:boo|oh) hoo",
                r"my (?:deepest|humblest|most (?:humble|abject|profound)) apologies "
                + one_of(
                    r"for (?:not|daring|being|having)\b",
                    r",? your (?:highness|majesty|lordship|ladyship)",
                ),
                r"do you want me to (?:cry|grovel|beg|kneel)",
                r"shall i (?:cry|grovel|kneel|weep)",
                r"(?:cry|weep) me a river",
            ),
            reach="to_end",
        )
        + pattern(
            either(
                r"if (?:it|that|this) (?:makes|will make|helps|would make) you(?: (?:feel|to))? ?(?:better|happy|happier|sleep|feel better),? "
                + r"(?:then )?(?:i(?:'m| am)|we(?:'re| are)|sorry|i apologi|we apologi)",
                r"(?:i|we) (?:suppose|guess|assume)(?: that)? (?:i|we)(?:'m| am|'re| are| should| ought to| must| have to| owe you)? ?"
                + r"(?:sorry|say (?:i'm )?sorry|apologi[sz]e|be sorry|an apology)",
                r"you(?:'d| would) (?:like|want|love) (?:a sorry|an apology|me to (?:grovel|apologi[sz]e|beg|say sorry|cry))",
                r"(?:there|fine|ok|okay|alright|all right|so),? (?:then,? )?(?:i(?:'m| am) |we(?:'re| are) )?(?:sorry|i apologi[sz]e)(?:,| -)?"
                + r" (?:happy|ok|okay|satisfied|better|are you happy|feel better|is that)(?: now)?\b",
                r"sorry,? (?:happy|satisfied|better)(?: now)?\?",
                r"(?:is|was) that (?:apology )?"
                + one_of(
                    r"enough|good enough|sorry enough",
                    r"what you wanted(?: to hear)?",
                )
                + r"(?: (?:of an apology|for you))?\?",
                r"sorry,? (?:i guess|or whatever|whatever|lol|lmao|haha|i suppose)\b",
                r"(?:oops|whoops),? (?:lol|sorry lol|my bad lol|haha)",
            ),
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
)
