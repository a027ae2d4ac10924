"""The reader is told how to behave: lessons in manners, age and patience, "ringing won't make it faster"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.passive_aggression import GUILTY

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.lesson-in-manners",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A lecture on manners makes the reader a child; set a limit plainly if you need one.",
        find=pattern(
            r"(?:good |basic |a little |a bit of |some |common |simple )*"
            + one_of(
                r"manners?|politeness|courtesy|civility|kindness|please|respect|gratitude|honey|a smile|patience",
                r"decency",
            )
            + r"(?: and thank you)? "
            + one_of(
                r"costs? nothing|costs? (?:little|no)",
                r"go(?:es)? (?:a long way|both ways|further)",
                r"is (?:a two-way|earned|free|not (?:hard|expensive|optional)|always (?:appreciated|welcome)|a courtesy)",
                r"would (?:be (?:nice|appreciated)|have been (?:nice|appreciated)|go|help|not hurt|never hurt)",
                r"wouldn't (?:hurt|kill)|won't (?:hurt|kill)|never (?:hurt|killed)|works? both|gets you|catch",
            ),
            reach="clause",
        )
        + pattern(
            one_of(
                r"please and thank you|the magic words?|where i come from|in my day\b",
                r"(?:did|didn't) your (?:mother|mum|mom|parents|father)",
                r"your (?:mother|mum|mom|parents|father) "
                + one_of(
                    r"never|didn't|would be",
                    r"must be(?! (?:very |so )?(?:proud|worried|glad|relieved|upset|tired|pleased|sad|happy|delighted))",
                    r"must have",
                ),
                r"were you raised",
                r"raised (?:you|better|in a barn|by wolves)",
                r"two wrongs",
                r"(?:catch|attract) more (?:flies|bees)",
                r"(?:basic|common|simple|ordinary|human|some|a little|a bit of|minimum) (?:courtesy|manners|decency|respect|politeness|human decency|civility)",
                r"choose your words",
                r"mind your (?:tone|language|manners|words|mouth|own)",
                r"watch (?:your|the|that) (?:tone|language|mouth|words|attitude|manners)",
                r"(?:take|use|using|speak|talk|write|that kind of) (?:that|such a|this kind of|that kind of|in that|with that|to me in that) "
                + r"(?:tone|language|attitude|manner|voice)",
                r"lower your (?:tone|voice)",
                r"change your (?:tone|attitude)",
                r"your (?:tone|choice of words|manner|attitude|rudeness|capitals|behaviou?r)(?: {~3}) "
                + one_of(
                    r"is (?:not|noted|\w+ly|quite|rather|un\w+|dis\w+|in\w+)",
                    r"leaves|will not|won't|won't get|needs? to|offends?|offence|could be seen|reflects|speaks",
                ),
                r"adjust your (?:communication|tone|attitude|language)",
                r"(?:don't|do not|didn't|did not) (?:really |particularly )?appreciate (?:your|the|being|that|this|you)(?:"
                + r" (?:tone|attitude|language|manner|being|talking|speaking|implying|accus\w+|insult\w*|sarcasm)"
                + r")?",
                r"there(?:'s| is) a (?:human|person|real (?:person|human))",
                r"a (?:human|person) (?:on|at) the other",
                r"(?:ask|asked|asking) (?:me |us )?(?:nicely|politely)",
                r"(?:say|saying|said|try) (?:please|thank you|sorry) (?:once|for once|now and then|first)",
                r"(?:be|being) (?:a bit |a little |more )*(?:nice|polite|civil|kinder|nicer) "
                + one_of(
                    r"to (?:me|us|people|my \w+|our \w+|staff)",
                    r"for once|about it",
                ),
                r"capital(?:s| letters) (?:are|is|do|make)",
                r"you write (?:with|in) (?:capitals|caps)",
                r"treat (?:others|people|us|me|my staff|our staff) with respect",
                r"violat(?:e|ing|ed) (?:our|the) code of conduct",
            ),
            reach="clause",
            unless=either(
                r"thank\w* (?:you )?for being (?:so |very )?(?:nice|polite|civil|kind\w*|nicer) about it",
                r"sorry|apologi[sz]e(?! for your)",
                r"\b(?:our|my) (?:tone|language|behaviou?r|attitude|manners|staff|agent|driver|colleague)(?! (?:with|deserve))",
                r"(?:i|we) (?:should|could) have",
                r"basic respect (?:from|by) us",
                r"deserve",
                r"(?:we|i) (?:don't|do not) appreciate it when (?:our|a)",
                r"owe you|treated? you",
                r"your behaviou?r (?:data|settings)",
                r"of our|please (?:be kind|keep)|understand|happy",
                r"your (?:language|tone|manner) (?:is|was) (?:fine|ok|set|perfectly|french|spanish|english|understandable|kind)",
                r"language (?:setting|settings|course)",
                r"your language (?:is|has|to)",
                r"your parents?(?:'s)? (?:account|house|policy|address|name|phone|have|has|is|are|can|will)",
                r"your (?:mother|father|mum|mom)(?:'s)? "
                + one_of(
                    r"account|house|policy|address|name|phone|has|is|can|will|was|order|room|appointment|would|and",
                    r"birthday|bag|in",
                ),
                r"to be nice|mean to",
                r"in (?:our|my) book(?:s|let|ing|case| club)",
                r"for your (?:mother|father|mum|mom|parents)",
                r"(?:and|with) your (?:mother|father|mum|mom|parents)",
                r"(?:shouldn't|don't|needn't|won't) (?:have to|need to)? ?(?:ask|say)",
                r"shouldn't have to",
            ),
            leans=True,
        )
        + pattern(
            r"(?:until|once|when|if|unless|after|as soon as) you(?:'ve|'re| have| are| can| will| could|'ll)? (?:\w+ly |just |first |finally )*"
            + one_of(
                r"calm(?:ed)?(?: down)?(?! (?:the|your|him|her|it|them)\b)",
                r"cool(?:ed)?(?: down| off)",
                r"learn(?:ed|t)? (?:to|some|how to)",
                r"found your",
                r"decid(?:e|ed) to (?:be|act|behave|talk)",
                r"ready to (?:(?:talk|speak)(?! (?:about|to|with)\b)|behave|be|apologi[sz]e|listen|act)",
                r"able to (?:talk|speak|behave|be|communicate) (?:\w+ly|nice|civil|reasonable|like)",
                r"done (?:shouting|yelling|complaining|ranting|with your|being)",
                r"finished (?:shouting|yelling|complaining|ranting|with your|being)",
                r"prepared to (?:be|speak|talk|behave|listen|act)",
                r"stop(?:ped)? (?:shouting|yelling|being|insulting|swearing|threatening|using|with)",
                r"apologi[sz]ed?|behave",
                r"be (?:civil|polite|reasonable|nice|respectful|a (?:bit |little )?(?:nicer|more polite|more reasonable))",
                r"speak (?:to me |to us )?(?:nicely|politely|civilly|properly|respectfully|like)",
                r"talk (?:to me |to us )?(?:nicely|politely|civilly|like|properly|respectfully)",
                r"ask (?:nicely|politely)",
                r"write (?:nicely|politely|in a|like|without)",
            ),
            reach="clause",
            unless=r"sorry|(?:i|we) (?:will|can|are happy to) (?:gladly|happily)|respectful",
        )
        + pattern(
            either(
                r"(?:you|one|people|somebody|someone|they) (?:cannot|can't|can not|should not|shouldn't|must not) (?:just |also |always |simply )?be (?!"
                + either(
                    r"going|coming|looking into|waiting|using|able|having|missing|seeing|charging|offering|taking part",
                    r"running|working|doing|shipping|attending|processing|sending|making|getting|moving|adding",
                    r"refunding|paying|left",
                )
                + r")[a-z]{2,}ing\b",
                r"(?:kindly |please )?do not be [a-z]+ing\b",
                r"let's "
                + one_of(
                    r"not "
                    + one_of(
                        r"lose sight|pretend|exaggerate|get (?:carried|personal)|make (?:a|this|it)",
                        r"be (?:silly|dramatic|difficult|childish|petty)",
                        r"blow|argue|kid|start|play",
                    ),
                    r"keep (?:it|this|things) (?:positive|civil|polite|clean|professional|factual|friendly|to the|real)",
                    r"be (?:honest|real|adults?|realistic|grown)",
                    r"stop|call it|face it|agree that",
                )
                + r"\b",
            ),
            unless=either(
                GUILTY,
                r"\bwe (?:got|were|failed|made|should)",
                r"our (?:fault|mistake)",
                r"you (?:shouldn't|should not) be",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:frustration|stress|being \w+|a bad day|anger|disappointment) (?:is|are)(?: not|n't| no) (?:an? )?"
                + r"(?:excuse|reason|licen[cs]e) (?:for|to)\b",
                r"(?:doesn't|does not|don't|do not) (?:give|entitle) (?:you|anyone|him|her|people) "
                + one_of(
                    r"the right|a licen[cs]e|licen[cs]e|any right",
                    r"to (?:shout|be|speak|insult|swear)",
                ),
                r"(?:i|we) (?:don't|do not|won't|will not) (?:respond|react|give in|bow|yield)(?: well| kindly)? to "
                + r"(?:bullying|threats|blackmail|abuse|insults|shouting|rudeness|pressure|capitals|tantrums)\b",
                r"(?:my|our) (?:staff|team|girls|lads|drivers|people|agents) (?:are|is) (?:only )?"
                + one_of(
                    r"human|people too",
                    r"not (?:machines|robots|punch)",
                    r"human beings",
                )
                + r"\b",
                r"(?:won't|will not) have (?:my|our) (?:\w+ )?(?:spoken|talked|shouted|treated|sworn|bullied|insulted)\b",
                r"you made (?:a|an|my|our|him|her) (?:[\w-]+ ){0,3}?(?:cry|weep|quit)\b",
                r"you(?:'d| would) be (?:surprised|amazed) (?:what|how far) (?:a |please|thank|manners|some|good)",
            ),
            unless=GUILTY + r"|voucher|what i (?:wrote|said)|our staff are (?:only )?human and",
            reach="clause",
        ),
        hits=(
            "[[Being cross doesn't give you the right to shout]].",
            "[[We don't respond to bullying]].",
            "[[You made a girl of nineteen cry]].",
            "[[My drivers are only human]].",
            "[[You cannot be shouting at the driver and be asking for a lift]].",
            "[[Kindly do not be taking it so hard]].",
            "[[Let's keep it civil from here]].",
            "[[Good manners cost nothing]].",
            "[[Watch your tone]].",
            "[[I do not appreciate your attitude]].",
            "[[Once you have calmed down]], call us.",
            "[[A little respect would be nice]].",
            "[[Were you raised in a barn]]?",
        ),
        near_misses=(
            "Your father must be very proud of her.",
            "Once you have calmed the dog, the vet can look.",
            "When you are ready to talk about dates, ring me.",
            "The kettle is on its way. Thanks for being so nice about it.",
            "A bad day is no reason for what I wrote, and I am sorry.",
            "It does not entitle you to a discount, but the voucher does.",
            "It is cold in there, so let's not leave it until Monday.",
            "You don't have to ask nicely; the nurse knows.",
            "You should not be paying for this, and I have stopped it.",
            "Let's not wait for the post; I will send it by e-mail.",
            "Let's be honest, we got this wrong.",
            "Our driver's tone was wrong, and I am sorry.",
            "You deserve basic courtesy, and you did not get it.",
            "Once you have stopped the engine, open the lid.",
            "Please be kind to the new colleague.",
        ),
    ),
    Rule(
        id="passive_aggression.no-faster",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader is told off for asking; say when they will hear from you instead.",
        find=pattern(
            one_of(
                r"call|ring|phon|writ|email|e-mail|messag|shout|chas|complain|ask|post|tweet|moan|swear|repeat",
                r"text|yell|threaten",
            )
            + r"ing(?: [\w']{1,14}){0,9}? "
            + one_of(
                r"will not|won't|is not going to|isn't going to|does not|doesn't|do not|don't|never",
                r"does nothing to|just|only",
            )
            + r"(?: (?:exactly|actually|really|ever|going to))? "
            + one_of(
                r"make|makes|get|gets|help|helps|find|finds|bring|brings|speed|speeds|change|changes|mean|means",
                r"fix|fixes|slow|slows|solve|solves|move|moves",
            )
            + r"(?: [\w']{1,14}){0,8}",
            unless=r"(?:i|we)(?:'m| am|'re| are| keep| kept|'ve been| have been) (?:\w+ )?(?:call|ring|phon|writ|chas|ask)ing|thank|sorry|our (?:call|ring|ask|chas)ing|before (?:call|ring|ask)ing|if (?:call|ring|ask)ing|restart|reset",
        )
        + pattern(
            one_of(
                r"panic|shouting|anger|capitals|volume|threats|tears|swearing|insults|complaining|crying",
                r"(?:typing|pressing|asking|saying|sending|writing|ringing|calling|repeating|clicking)"
                + r"(?: (?:it|this|that|us|me|the same|the button))? (?:a \w+ time|again|twice|louder|harder)",
            )
            + r" (?:will not|won't|does not|doesn't|do not|don't|is unlikely to|are unlikely to|isn't going to) "
            + r"(?:make|turn|get|bring|produce|change|help|move|fix|speed|conjure|buy)\b",
            unless=r"sorry|please|if (?:calling|typing|pressing)|thank\w*",
            reach="clause",
        )
        + pattern(
            either(
                r"[a-z]+ing (?:[\w'-]+ ){1,8}?(?:won't|will not|isn't going to|is not going to|aren't going to|doesn't|does not|never) "
                + r"(?:make|create|bring|get|speed|move|produce|magic|conjure|grow|mend|print|find|win|earn) "
                + r"(?:it|this|that|the|a|any|you|us|me|things|anything|anybody|anyone|matters|your|him|her)\b",
                r"(?<![a-z0-9][ ])(?:so )?(?:there's|there is) no (?:point|use|sense) (?:in )?[a-z]+ing\b",
                r"nothing (?:to be|is) gained by\b",
            ),
            unless=GUILTY + r"|doesn't (?:make|get) that|\bi (?:will|have|'ve)|waiting for us|\bwe\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Opening a new case each day won't make it any faster]].",
            "[[There is no point timing the driver]].",
            "[[Panic will not move the tide]].",
            "[[Calling ten times will not make the van any faster]].",
            "[[Writing to four desks just means it takes longer]].",
            "[[Shouting at Ann doesn't help the kiln heat up]].",
        ),
        near_misses=(
            "The page does not get that far, so changing the lamp will not help; I will send a man.",
            "There is no point waiting for us, so I have booked you a taxi.",
            "Sorry that pressing it twice does not help.",
            "I know that calling us again and again is tiring.",
            "Thank you for calling; it does help us find the fault.",
            "Sorry that ringing the desk did not help.",
        ),
    ),
    Rule(
        id="passive_aggression.grown-ups",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Reminding somebody of age, patience or who else is waiting treats them like a child.",
        find=pattern(
            r"(?:the |us |as |like )?grown[- ]ups?\b|grown (?:man|woman|men|women|adults?)\b|(?:we(?:'re| are)(?: both| all)?|are all|intelligent|competent|functioning|educated) adults?\b|(?:big|old) enough to (?!have|be served)\w+",
            unless=GUILTY
            + r"|child|children|\bi\b|\bi'm|ask a|tickets?|fares?|dose|education|supervis\w*|accompan\w*|films?|kids?|career",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:my|our|his|her|anyone's|everyone's) patience (?:is|has|wears|wore|to)\b",
                r"(?:try|trying|tries|test|testing|tested|tried) (?:my|our|his|her|everyone's|the) patience",
                r"patience (?:is a|wears|wore)\b",
                r"some of us (?:\w+ )?(?:have|do|work|are|actually|were|still|sleep|read|live|had|also|pay)\b",
                r"\bwe all (?:know|have (?:bad|to|our)|make|live)\b",
            ),
            unless=GUILTY + r"|your patience|appreciate|mistakes?",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"is (?:a matter |something |entirely |strictly )?between (?:you|him|her|them|yourself) and\b",
                r"(?:not once|never once)\b",
                r"not one of (?:you|them|those|these|your)\b",
                r"(?:teach|teaching|lecture|lecturing|educate|educating) (?:us|me|my|our|people|adults)\b(?! (?:to|how|day))",
            ),
            unless=GUILTY
            + r"|\bwe (?:have|had|did|were|should)\b|please|\?|class|course|coach|learn\w*|school|distance",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[A grown man can fold a map]].",
            "[[You have tried my patience for a week]].",
            "[[Some of us still work on Sundays]].",
            "[[That is between you and the lamp post]].",
            "[[You rang nine times and not once did you say the number]].",
        ),
        near_misses=(
            "Not a single box was damaged in the move.",
            "Each ticket covers two grown-ups and a child.",
            "Thank you for your patience.",
            "We did not once write to you, and I am sorry.",
            "Are you old enough to be served?",
        ),
    ),
)
