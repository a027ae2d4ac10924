"""The reader is told how to behave: lessons in manners, age and patience, "ringing won't make it faster"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern
from guardrails.rules.passive_aggression import GUILTY

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.lesson-in-manners",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A lecture on manners makes the reader a child; set a limit plainly if you need one.",
        find=pattern(
            r"(?:good |basic |a little |a bit of |some |common |simple )*(?:manners?|politeness|courtesy|civility|kindness|please|respect|gratitude|honey|a smile|patience|decency)(?: and thank you)? (?:costs? nothing|costs? (?:little|no)|go(?:es)? (?:a long way|both ways|further)|is (?:a two-way|earned|free|not (?:hard|expensive|optional)|always (?:appreciated|welcome)|a courtesy)|would (?:be (?:nice|appreciated)|have been (?:nice|appreciated)|go|help|not hurt|never hurt)|wouldn't (?:hurt|kill)|won't (?:hurt|kill)|never (?:hurt|killed)|works? both|gets you|catch)",
            reach="clause",
        )
        + pattern(
            r"(?:please and thank you|the magic words?|where i come from|in my day\b|(?:did|didn't) your (?:mother|mum|mom|parents|father)|your (?:mother|mum|mom|parents|father) (?:never|didn't|would be|must be(?! (?:very |so )?(?:proud|worried|glad|relieved|upset|tired|pleased|sad|happy|delighted))|must have)|were you raised|raised (?:you|better|in a barn|by wolves)|two wrongs|(?:catch|attract) more (?:flies|bees)|(?:basic|common|simple|ordinary|human|some|a little|a bit of|minimum) (?:courtesy|manners|decency|respect|politeness|human decency|civility)|choose your words|mind your (?:tone|language|manners|words|mouth|own)|watch (?:your|the|that) (?:tone|language|mouth|words|attitude|manners)|(?:take|use|using|speak|talk|write|that kind of) (?:that|such a|this kind of|that kind of|in that|with that|to me in that) (?:tone|language|attitude|manner|voice)|lower your (?:tone|voice)|change your (?:tone|attitude)|your (?:tone|choice of words|manner|attitude|rudeness|capitals|behaviou?r)(?: {~3}) (?:is (?:not|noted|\w+ly|quite|rather|un\w+|dis\w+|in\w+)|leaves|will not|won't|won't get|needs? to|offends?|offence|could be seen|reflects|speaks)|adjust your (?:communication|tone|attitude|language)|(?:don't|do not|didn't|did not) (?:really |particularly )?appreciate (?:your|the|being|that|this|you)(?: (?:tone|attitude|language|manner|being|talking|speaking|implying|accus\w+|insult\w*|sarcasm))?|there(?:'s| is) a (?:human|person|real (?:person|human))|a (?:human|person) (?:on|at) the other|(?:ask|asked|asking) (?:me |us )?(?:nicely|politely)|(?:say|saying|said|try) (?:please|thank you|sorry) (?:once|for once|now and then|first)|(?:be|being) (?:a bit |a little |more )*(?:nice|polite|civil|kinder|nicer) (?:to (?:me|us|people|my \w+|our \w+|staff)|for once|about it)|capital(?:s| letters) (?:are|is|do|make)|you write (?:with|in) (?:capitals|caps)|treat (?:others|people|us|me|my staff|our staff) with respect|violat(?:e|ing|ed) (?:our|the) code of conduct)",
            reach="clause",
            unless=r"thank\w* (?:you )?for being (?:so |very )?(?:nice|polite|civil|kind\w*|nicer) about it|sorry|apologi[sz]e(?! for your)|\b(?:our|my) (?:tone|language|behaviou?r|attitude|manners|staff|agent|driver|colleague)(?! (?:with|deserve))|(?:i|we) (?:should|could) have|basic respect (?:from|by) us|deserve|(?:we|i) (?:don't|do not) appreciate it when (?:our|a)|owe you|treated? you|your behaviou?r (?:data|settings)|of our|please (?:be kind|keep)|understand|happy|your (?:language|tone|manner) (?:is|was) (?:fine|ok|set|perfectly|french|spanish|english|understandable|kind)|language (?:setting|settings|course)|your language (?:is|has|to)|your parents?(?:'s)? (?:account|house|policy|address|name|phone|have|has|is|are|can|will)|your (?:mother|father|mum|mom)(?:'s)? (?:account|house|policy|address|name|phone|has|is|can|will|was|order|room|appointment|would|and|birthday|bag|in)|to be nice|mean to|in (?:our|my) book(?:s|let|ing|case| club)|for your (?:mother|father|mum|mom|parents)|(?:and|with) your (?:mother|father|mum|mom|parents)|(?:shouldn't|don't|needn't|won't) (?:have to|need to)? ?(?:ask|say)|shouldn't have to",
            leans=True,
        )
        + pattern(
            r"(?:until|once|when|if|unless|after|as soon as) you(?:'ve|'re| have| are| can| will| could|'ll)? (?:\w+ly |just |first |finally )*(?:calm(?:ed)?(?: down)?(?! (?:the|your|him|her|it|them)\b)|cool(?:ed)?(?: down| off)|learn(?:ed|t)? (?:to|some|how to)|found your|decid(?:e|ed) to (?:be|act|behave|talk)|ready to (?:(?:talk|speak)(?! (?:about|to|with)\b)|behave|be|apologi[sz]e|listen|act)|able to (?:talk|speak|behave|be|communicate) (?:\w+ly|nice|civil|reasonable|like)|done (?:shouting|yelling|complaining|ranting|with your|being)|finished (?:shouting|yelling|complaining|ranting|with your|being)|prepared to (?:be|speak|talk|behave|listen|act)|stop(?:ped)? (?:shouting|yelling|being|insulting|swearing|threatening|using|with)|apologi[sz]ed?|behave|be (?:civil|polite|reasonable|nice|respectful|a (?:bit |little )?(?:nicer|more polite|more reasonable))|speak (?:to me |to us )?(?:nicely|politely|civilly|properly|respectfully|like)|talk (?:to me |to us )?(?:nicely|politely|civilly|like|properly|respectfully)|ask (?:nicely|politely)|write (?:nicely|politely|in a|like|without))",
            reach="clause",
            unless=r"sorry|(?:i|we) (?:will|can|are happy to) (?:gladly|happily)|respectful",
        )
        + pattern(
            r"(?:you|one|people|somebody|someone|they) (?:cannot|can't|can not|should not|shouldn't|must not) (?:just |also |always |simply )?be (?!going|coming|looking into|waiting|using|able|having|missing|seeing|charging|offering|taking part|running|working|doing|shipping|attending|processing|sending|making|getting|moving|adding|refunding|paying|left)[a-z]{2,}ing\b|(?:kindly |please )?do not be [a-z]+ing\b|let's (?:not (?:lose sight|pretend|exaggerate|get (?:carried|personal)|make (?:a|this|it)|be (?:silly|dramatic|difficult|childish|petty)|blow|argue|kid|start|play)|keep (?:it|this|things) (?:positive|civil|polite|clean|professional|factual|friendly|to the|real)|be (?:honest|real|adults?|realistic|grown)|stop|call it|face it|agree that)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:got|were|failed|made|should)|our (?:fault|mistake)|you (?:shouldn't|should not) be",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:frustration|stress|being \w+|a bad day|anger|disappointment) (?:is|are)(?: not|n't| no) (?:an? )?(?:excuse|reason|licen[cs]e) (?:for|to)\b|(?:doesn't|does not|don't|do not) (?:give|entitle) (?:you|anyone|him|her|people) (?:the right|a licen[cs]e|licen[cs]e|any right|to (?:shout|be|speak|insult|swear))|(?:i|we) (?:don't|do not|won't|will not) (?:respond|react|give in|bow|yield)(?: well| kindly)? to (?:bullying|threats|blackmail|abuse|insults|shouting|rudeness|pressure|capitals|tantrums)\b|(?:my|our) (?:staff|team|girls|lads|drivers|people|agents) (?:are|is) (?:only )?(?:human|people too|not (?:machines|robots|punch)|human beings)\b|(?:won't|will not) have (?:my|our) (?:\w+ )?(?:spoken|talked|shouted|treated|sworn|bullied|insulted)\b|you made (?:a|an|my|our|him|her) (?:[\w-]+ ){0,3}?(?:cry|weep|quit)\b|you(?:'d| would) be (?:surprised|amazed) (?:what|how far) (?:a |please|thank|manners|some|good)",
            unless=r"sorry|apolog\w+|thank\w*|voucher|what i (?:wrote|said)|our staff are (?:only )?human and",
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
            r"(?:call|ring|phon|writ|email|e-mail|messag|shout|chas|complain|ask|post|tweet|moan|swear|repeat|text|yell|threaten)ing(?: [\w']{1,14}){0,9}? (?:will not|won't|is not going to|isn't going to|does not|doesn't|do not|don't|never|does nothing to|just|only)"
            r"(?: (?:exactly|actually|really|ever|going to))? (?:make|makes|get|gets|help|helps|find|finds|bring|brings|speed|speeds|change|changes|mean|means|fix|fixes|slow|slows|solve|solves|move|moves)(?: [\w']{1,14}){0,8}",
            unless=r"(?:i|we)(?:'m| am|'re| are| keep| kept|'ve been| have been) (?:\w+ )?(?:call|ring|phon|writ|chas|ask)ing|thank|sorry|our (?:call|ring|ask|chas)ing|before (?:call|ring|ask)ing|if (?:call|ring|ask)ing|restart|reset",
        )
        + pattern(
            r"(?:panic|shouting|anger|capitals|volume|threats|tears|swearing|insults|complaining|crying|(?:typing|pressing|asking|saying|sending|writing|ringing|calling|repeating|clicking)(?: (?:it|this|that|us|me|the same|the button))? (?:a \w+ time|again|twice|louder|harder)) (?:will not|won't|does not|doesn't|do not|don't|is unlikely to|are unlikely to|isn't going to) (?:make|turn|get|bring|produce|change|help|move|fix|speed|conjure|buy)\b",
            unless=r"sorry|please|if (?:calling|typing|pressing)|thank\w*",
            reach="clause",
        )
        + pattern(
            r"[a-z]+ing (?:[\w'-]+ ){1,8}?(?:won't|will not|isn't going to|is not going to|aren't going to|doesn't|does not|never) (?:make|create|bring|get|speed|move|produce|magic|conjure|grow|mend|print|find|win|earn) (?:it|this|that|the|a|any|you|us|me|things|anything|anybody|anyone|matters|your|him|her)\b|(?<![a-z0-9][ ])(?:so )?(?:there's|there is) no (?:point|use|sense) (?:in )?[a-z]+ing\b|nothing (?:to be|is) gained by\b",
            unless=r"sorry|apolog\w+|thank\w*|doesn't (?:make|get) that|\bi (?:will|have|'ve)|waiting for us|\bwe\b",
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
            r"(?:my|our|his|her|anyone's|everyone's) patience (?:is|has|wears|wore|to)\b|(?:try|trying|tries|test|testing|tested|tried) (?:my|our|his|her|everyone's|the) patience|patience (?:is a|wears|wore)\b|some of us (?:\w+ )?(?:have|do|work|are|actually|were|still|sleep|read|live|had|also|pay)\b|\bwe all (?:know|have (?:bad|to|our)|make|live)\b",
            unless=GUILTY + r"|your patience|appreciate|mistakes?",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"is (?:a matter |something |entirely |strictly )?between (?:you|him|her|them|yourself) and\b|(?:not once|never once)\b|not one of (?:you|them|those|these|your)\b|(?:teach|teaching|lecture|lecturing|educate|educating) (?:us|me|my|our|people|adults)\b(?! (?:to|how|day))",
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
