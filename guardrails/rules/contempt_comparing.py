"""Other people, held up against the reader: those who manage, proper people, "somebody", "the likes of them"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.contempt import OURS

RULES: tuple[Rule, ...] = (
    Rule(
        id="contempt.others-manage",
        family="contempt",
        severity=Severity.WARN,
        why="Held up against others, the reader hears that they alone are the problem.",
        find=pattern(
            r"(?:most|many|some|all|other|the other|plenty)(?: of)?(?: (?:our|my|the|your))?(?: other)? "
            + one_of(
                r"people|customers?|clients?|families|patients|parents|guests?|tenants|students|members|colleagues",
                r"companies|businesses|users|folk|residents|couples|drivers|owners|travell?ers|partners|readers",
                r"suppliers|teachers|neighbours|shops",
            )
            + r"(?: who [a-z' ]{1,30})?(?:"
            + r" (?:do|did|can|also|normally|usually|generally|somehow|seem to|still|simply|just|all|even|have|will)"
            + r")* "
            + one_of(
                r"manage\w*|read|follow|fill\w*|cope\w*",
                r"work(?:ed)? (?:it|that) out",
                r"figure\w*|see it|check|pay on time|turn up|remember\w*|get it|pick (?:it|that) up|go through",
                r"ask first|call first|wait|prefer (?:it|to)|like to",
            )
            + r"\b",
            unless=r"too|also|same|sorry|affected|as well|(?:we|i) (?:understand|know)|online|help\w*|thank\w*",
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
            either(
                r"(?:half|twice|remotely|nearly) as (?:[a-z]+) as (?:you|your|he|she|they|people)\b",
                r"as (?:attached|keen|careful|interested|urgent|important|fond) [a-z ]{0,30}as (?:you|your)(?: [a-z]+)? "
                + r"(?:say|claim|suggest|seem|make out|letter|complain|shout|write)",
                r"(?<!not[ ])even (?:the|my|our) (?:\w+ )?"
                + one_of(
                    r"cats?|dogs?|children|grandmother|gran|nan|mum|mother|toddler|intern|trainee|apprentice|cleaner",
                    r"parrot|hamster|goldfish|\w+-year-old|blind|smallest|youngest|newest",
                )
                + r"\b",
            ),
            unless=r"sorry|welcome|allowed|free|covered",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"an? [a-z]+ (?:is not|isn't|is no|is hardly|is never) an? (?!"
            + either(
                r"guarantee|sign|problem|must|choice|requirement|contract|refund|quote|offer|ticket|receipt",
                r"invoice|substitute|replacement|promise|diagnosis|decision|fault|defect|answer|apology",
                r"explanation|excuse",
            )
            + r")[a-z]+\b",
            where="start",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:everyone|everybody) else(?: somehow| just)? "
                + one_of(
                    r"manages?|managed|seems? to|understood|understands|figured|got it|gets it|pays|paid|copes?|reads?",
                    r"waits|waited|followed",
                ),
                r"(?:nobody|no one|no-one) else "
                + one_of(
                    r"(?:has|had|seems to have) (?:a |any |the |this )*(?:problem|trouble|issue|difficult\w+|complaint)",
                    r"(?:has |ever |has ever )?complain\w*",
                    r"makes (?:a|this|such)",
                ),
            ),
            reach="clause",
            unless=r"can (?:see|access|read|log|use|open)|has access|(?:is|was) (?:charged|affected|able)|has (?:your|the|reported)|like everyone else who",
        )
        + pattern(
            r"you(?:'re| are| were) (?:literally |really |quite possibly )?the only "
            + r"(?:one|person|customer|client|user|guest|tenant|patient|account|caller|company)(?: \w+){0,2} "
            + one_of(
                r"complaining",
                r"having (?:a |any |this )?(?:problem|trouble|issue)",
                r"(?:who|that) (?:has|had|can't|cannot|seems|complain\w*|doesn't|does not|thinks?|finds?|needs?|struggles?|insists?|expects?)",
                r"to (?:complain|have (?:a|any|this) (?:problem|trouble|issue)|think|find|struggle)",
            ),
            reach="clause",
            unless=r"only (?:one|person) (?:who can|that can|who has (?:access|the)|authori[sz]ed|named|on the)",
        )
        + pattern(
            r"(?:any|a) "
            + one_of(
                r"reasonable|sensible|normal|competent|sane|rational|half[- ]decent|intelligent|literate",
                r"responsible|serious|real|professional",
            )
            + r" (?:person|adult|developer|customer|human|being|business|buyer|tenant|user|company|parent)s? (?:\w+ )?"
            + r"(?:would|could|knows?|can|understands?|reads?|checks?|should)",
            reach="clause",
            unless=r"(?:would|could) (?:be|feel|have been|have felt) (?:upset|angry|cross|worried)|sorry",
            leans=True,
        )
        + pattern(
            r"some of us (?:actually|still (?:have|work)|have (?:work|jobs?|lives|better|a life|to work|actual|real|other (?:customers|work))|work for|know how|can read)",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:people|customers|clients|users|guests|tenants|men|women|types|folks?|characters|guys) like you(?:rself|rselves)?",
                r"(?:your|his) (?:kind|sort|type|ilk) (?:of (?:people|customer|person|client)|always|never|are|is)",
                r"you (?:people|lot)\b|someone like you",
            ),
            unless=r"love|thank|grateful|wonderful|glad|great|thanks to|best|loyal|lucky|need more|why (?:i|we)|make (?:this|the|our)|value|appreciate|you people (?:are|were) (?:great|amazing|kind)|helps?|(?:are|is) the reason (?:i|we)\b",
        )
        + pattern(
            either(
                one_of(
                    r"most|plenty|lots",
                    r"all (?:of )?(?:the|our|my) other",
                    r"the other|every other|everyone else|everybody else|other people|(?:our|my) other|a lot|hundreds",
                    r"thousands|dozens|a good few|a fair few|children|the rest|half",
                )
                + r"(?: of)?(?: [\w'-]+){0,8} (?:"
                + r"(?:still |somehow |all |just |seem to |do )?"
                + one_of(
                    r"manage|managed|make it (?:happen|work)|made it (?:happen|work)|cope|coped|find the time",
                    r"found the time|got there|swam",
                )
                + r")\b",
                r"(?:the other|all the other|every other)(?: [\w'-]+){1,3} "
                + r"(?:accepted|understood|agreed|paid|waited|came|turned up|arrived|did) "
                + r"(?:it|so|that|on time|this|without|early|quietly|patiently)",
                one_of(
                    r"everyone|everybody|most|people|others|parents|customers|guests|they|colleagues|members|all",
                    r"and (?:they|most|the (?:others|rest)|these|those|every[a-z]+|other)",
                )
                + r"(?: [\w'-]+){0,8} without (?:any |a |the |so much as a |one |a single |once )?"
                + one_of(
                    r"drama|murmur|fuss|complaining|complaint|word|grumble|tantrum|trouble|problems?|difficulty|bother",
                    r"being asked|a second thought|argu\w+|shouting|a hitch|moaning",
                )
                + r"\b",
                r"(?:never|not) (?:once |yet |ever )?had (?:a |an |any |one |single )*complaints?\b",
                r"(?:can't|cannot|don't|do not) (?:remember|recall|think of) (?:anyone|anybody|a single \w+|another|any other)(?: \w+)? "
                + r"(?:ever )?(?:rais|complain|ask|object|mind|moan|hav|say|wanting|need|find)\w*",
                r"(?:only|first) (?:one|person|customer|\w+) (?:to|who(?:'s| has)?|that) (?:ever )?(?:complain\w*|object\w*|moan\w*|mind\w*)\b",
                r"only one [a-z]+ (?:asking|complaining|shouting|moaning)\b",
                r"(?:did|does|do|had|have|paid|waits?|waited|queued?) (?:\w+ ){0,4}like (?:everyone|everybody) else\b",
            ),
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
            either(
                one_of(
                    r"the rest of (?:the|your|our)",
                    r"other|your neighbours|your neighbors|all (?:the |our )?others?|our other|everyone else",
                    r"everybody else|nobody else|no one else|the other \w+|no other \w+",
                )
                + r"(?: [\w'-]+){0,3} "
                + one_of(
                    r"had no (?:trouble|problems?|difficulty)",
                    r"(?:has|have|had) (?:complained|struggled|objected|minded|managed)",
                    r"were(?: all)? (?:able to (?:follow|find|read|manage|understand)|perfectly happy|quite happy)",
                    r"(?:simply|quietly) [a-z]+",
                    r"(?:don't|didn't|never) (?:seem to |ever )?(?:need|complain|complained|mind|minded|struggle|struggled)",
                    r"seem(?:ed)? (?:fine|happy|able|to (?:manage|cope))",
                    r"complains?|complained|objects?|objected|minds?|minded",
                )
                + r"(?={end}| [a-z])",
                r"you(?:'re| are) the (?:very )?first (?:one |person |customer |guest |tenant |client |parent )?to "
                + r"(?:find|complain|have|want|think|struggle|object|mind)\b",
            ),
            unless=either(
                r"sorry|apolog\w+|thank\w*|\?|\bwe (?:have|had|are|hope)",
                r"same (?:issue|problem|thing|fault|bug)",
                r"\btoo{end}|as well|which is why",
                r"find (?:it out|this (?:bug|fault)|the (?:bug|fault))",
                r"went missing|affected",
                r"(?:any|the|a) (?:refund|key|code)",
                r"should have",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:ha[sd]|have) (?:all |always |also )?the (?:good |common |basic |plain |simple )?"
                + r"(?:sense|courtesy|decency|patience|manners|grace|foresight|wit) to\b",
                r"(?:would(?:'ve| have)|should(?:'ve| have)?|ought to(?: have)?|must) know(?:n)? better\b",
                r"knows? better than to\b",
                r"as "
                + one_of(
                    r"anyone|anybody",
                    r"an? (?:experienced|good|real|proper|decent) \w+",
                    r"any \w+|every \w+|most \w+",
                )
                + r"(?: [\w'-]+){0,5} (?:would|will|could|can)(?: happily| gladly| surely)? (?:tell|confirm|agree|have told)\b",
                r"as (?:any|every|most) [a-z]+(?: [\w'-]+){0,2} (?:knows?|understands?|appreciates?|realises?)\b",
                r"no wonder (?:he|she|nobody|no one) ",
            ),
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
            "Customers like you are the reason we open on Sundays.",
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
        id="contempt.somebody",
        family="contempt",
        severity=Severity.WARN,
        why="Everybody knows who is meant by somebody; the hint stings more than the word.",
        find=pattern(
            r"(?:looks like |seems like |seems |i see |clearly |apparently |sounds like )?(?:someone|somebody)(?:'s| is)? "
            + r"(?:clearly |obviously |apparently |really |here )?"
            + one_of(
                r"didn't (?:read|listen|look|bother|check|do)",
                r"woke up",
                r"needs (?:an? \w+|to calm|to learn|some|to read)",
                r"can't (?:read|count|wait|take|handle)",
                r"got out of",
                r"in a (?:mood|hurry|bad mood|rush)",
                r"having a (?:bad|rough) day",
                r"forgot to (?:read|check|look|plug|pay|think)",
            ),
            unless=r"\b(?:our|my|us|at our end)\b|sorry",
            reach="clause",
        )
        + pattern(
            r"whoever (?:told you|gave you|advised you|sold you) |(?:surely|even) (?:even )?you (?:can|could|must|know|understand|don't|do not|would|should|realise|realize|see)\b",
            unless=r"(?:was|were) (?:mistaken|confused|misinformed|not right)|should(?:n't| not)? have|mistake|one of ours|colleague|sorry|apolog\w+|was wrong|let me know|our|we\b|even you (?:can|could) (?:save|win)",
            reach="clause",
        )
        + pattern(
            r"(?:it|that|this)(?:'s| is) (?:what(?:'s| is) )?(?:called|known as) (?:an? )?"
            + one_of(
                r"reading|planning|thinking|listening|waiting|paying|working|common sense|patience|physics|gravity",
                r"the weather|weather|winter|rain|rush hour|traffic|a budget|a queue|a calendar|a contract|google",
                r"a search|business|life|maths?|arithmetic|supply and demand|time zones?",
            ),
        )
        + pattern(
            one_of(
                r"physics|gravity|arithmetic|maths?|mathematics|the calendar|a calendar|the clock|reality",
                r"the weather|snow|rain|the sea|the tide|geography|the law of \w+|computers?|servers?",
            )
            + r" (?:also )?(?:doesn't|does not|don't|do not|didn't|won't|will not|never|rarely) "
            + one_of(
                r"care|negotiate",
                r"take (?:complaints|requests|orders|sides)",
                r"lie|listen",
                r"read (?:e-?mails?|letters|complaints)",
                r"bend|make exceptions|do favou?rs|respond to|answer to|wait for",
            ),
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
        id="contempt.proper-people",
        family="contempt",
        severity=Severity.WARN,
        why="Praise for other people here is a slap for the reader.",
        find=pattern(
            one_of(
                r"most|many|some|other|all|our|my|proper|experienced|careful|sensible|organi[sz]ed|lots of",
                r"plenty of|every other|the other",
            )
            + r"(?: of)?(?: our| my| the)? (?:\w+ )?"
            + one_of(
                r"people|customers?|clients?|tenants?|guests?|parents?|patients?|mothers?|regulars|users?|sellers?",
                r"buyers?|businesses|families|members|developers?|ladies|folks?|students|drivers?|passengers",
                r"companies|owners|visitors|couples|children",
            )
            + r"(?: [\w'-]{1,14}){0,3} "
            + one_of(
                r"(?:do |still |all |somehow )manage(?:s|d)?\b",
                r"manages?(?= ?[.,!]|$| it| to| without| fine)",
                r"normally do|usually do",
                r"tend to (?:read|give|follow|know|ask|be patient|find)",
                r"pick (?:it|that|this) up",
                r"find (?:it|that|this) isn't",
                r"(?:simply |just |all )(?:learn|know|read|swipe|follow|get on with)",
                r"(?:will )?already know",
                r"are being (?:very |so )?patient",
                r"somehow",
            ),
            unless=OURS + r"|too\b|as well|(?:property|account|pain|risk) manage",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:anyone|anybody|someone|somebody|people|those|businesses|customers|clients|tenants|parents) "
            + one_of(
                r"with (?:any )?(?:sense|eyes|manners)",
                r"who "
                + one_of(
                    r"stop|stops|bother|bothers|take|takes|read|reads|listen|listens|look|looks|check|checks|keep",
                    r"keeps|plan|plans|think|thinks|pay attention",
                ),
                r"that keep",
            )
            + r"\b(?: [\w'-]{1,14}){0,8} (?:don't|doesn't|would|will|never|usually|generally|tend to|rarely|normally|knows?|finds?)",
            unless=OURS,
            reach="clause",
            leans=True,
        )
        + pattern(
            one_of(
                r"an? (?:child|kid|toddler|boy|girl) (?:of \w+ )?",
                r"an? (?:\w+|\d+)[- ]year[- ]old ",
                r"(?:even )?my (?:nan|gran|granny|grandmother|grandma|mum|mother|lad|son|daughter|kid|dog|cat|nephew|niece|little \w+) ",
            )
            + r"(?:can|could|manages?|does|has done|knows|would|understands?|still manages)\b",
            unless=r"travel|free|fare|ticket|\bride\b|safely|aged|\bif\b|(?:choke|swallow|hurt|reach)|sorry|can also|would love|with (?:me|us)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"for (?:an? )(?:\w+ )?"
                + one_of(
                    r"man|woman|person|someone|bloke|company|customer|lady|adult|professional|gentleman|grown \w+|guy",
                    r"lawyer|engineer|teacher",
                )
                + r" (?:who|that|of your|with your|so)\b",
                r"(?:does not|doesn't|do not|don't|didn't) make (?:you|one|anyone|somebody) (?:an? )(?!"
                + r"(?:payment|call|difference|copy|claim|booking|deposit|profile|change)\b"
                + r")\w+",
                r"(?:nobody|no one|no-one) but (?:you|yourself)\b",
                r"only you (?:have|had|did|could|seem)(?: not|n't)?\b",
                r"isn't (?:exactly )?your (?:strong|strongest) (?:suit|point)",
                r"(?:good|rich|funny|brave|bold|big words|big talk) (?:coming )?from (?:an? |the |some)?"
                + r"(?:bloke|man|woman|person|one|guy|someone|somebody|people|customer|lady|chap|company)\b",
            ),
            unless=r"for a (?:man|woman|person) who (?:needs|wants|likes)|sorry|thank",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"as (?:simply|clear|clearly|plain|plainly|slowly) as (?:i|we) (?:can|could|am able|are able|possibly|know how)",
                r"(?:start|begin|back) (?:with|to) (?:the )?basics",
                r"(?:a (?:bit|little) )?slower this time",
                r"if that (?:makes it|is|helps make it) (?:any )?(?:clearer|simpler|easier to (?:follow|understand))",
                r"in (?:plain|simple) (?:english|language|terms|words)(?:,? (?:this time|for once|so)| for you)",
                r"got there in the end",
                r"(?:try|tried|trying|did you try) using your (?:eyes|ears|brain|head|legs|hands)",
                r"(?:can't|cannot|can hardly|won't) "
                + one_of(
                    r"(?:read|look at|listen to|think|remember)(?: [\w']{1,14}){0,3}",
                    r"open (?:your|other|people's|the (?:letters?|e-?mails?|lid|box))(?: [\w']{1,14}){0,2}",
                )
                + r" for (?:you|them|people)(?= ?[.,!;]|$)",
                r"(?:can't|cannot) make (?:you|people|folks?|anyone|them) (?:read|understand|listen|look|open|care|think)",
            ),
            unless=r"\bour\b|sorry|apolog\w+|happy to",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:we've|i've|we have|i have) heard (?:it|them|that|this) (?:all)?(?: before)?(?= ?[,.!;]|$| and)",
                r"heard (?:it|them) all before",
                r"like (?:an? )?(?:men|adults|grown-ups|grown ups|an adult|ladies and gentlemen)(?= ?[.,!]|$)",
                r"(?:don't|do not) give (?:me|us) (?:that|the|your|excuses|this)(?! (?:password|code|pin|number|card))",
                r"before "
                + one_of(
                    r"assuming (?:an?|that|the worst)",
                    r"accusing|jumping to|throwing",
                    r"pointing (?:the |your )?finger",
                    r"blaming|screaming",
                    r"you (?:scream|shout|accuse|blame|complain|jump|point|start|ask who)",
                ),
            ),
            unless=r"sorry|(?:we|i) should" + r"|let (?:me|us)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:for|to|by|as|unlike|with) "
            + one_of(
                r"those|people|anyone|anybody|customers|members|guests|clients|users|parents|tenants|folk|folks",
                r"residents|families",
            )
            + r" (?:who|that)(?: (?:actually|do|can|could|still|even|also|like to))? "
            + one_of(
                r"check|read|look|get past|bother|can(?!'?t\b| ?not\b)|listen|listened|turn up|turned up|stick to|stuck to",
                r"keep their|kept their|count|measure|asked nicely|say please|remember|waited their",
            )
            + r"\b",
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
            "There is a second gate for those who can't use the stairs.",
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
        id="contempt.my-own-child",
        family="contempt",
        severity=Severity.WARN,
        why="Measured against your child or your other clients, the reader is told that they are worse than a child.",
        find=pattern(
            r"(?<!that[ ])my (?:own )?"
            + one_of(
                r"\w+[- ]year[- ]old|youngest|eldest|oldest|kids?|son|daughter|mum|mom|mother|nan|nana|gran|granny",
                r"dad|father|grandmother|grandma|nephew|niece|dog|cat|lad|toddler|hamster|budgie|goldfish|grandson",
                r"granddaughter",
            )
            + r"(?:'s| has| have)? (?:own )?"
            + one_of(
                r"takes?|took|got (?:more|better)|could|can|does|did|never|manages?|managed|crossed|walked",
                r"survived|sleeps|eats|spells?|counts?|reads?|writes?|draws?|knows?|understands?",
                r"had (?:more|better|less)|carries|behaves?|more sense|better manners",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|thank\w*|same (?:trouble|problem|thing happened)|fell|can bring|can come|can help|you|\bi\b|\beither\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we)(?:'ve| have)(?: got)? (?:\w+ |\d+ )?(?:other )?(?:\w+ )?"
            + r"(?:flats|units|tenants|clients|tables|families|customers|patients|rooms|children|members|accounts)(?: [\w'-]{1,15}){0,5},? "
            + r"(?:and|but) (?:there's |there is )?(?:only |just )?(?:the |one|none|not)\b",
            unless=r"sorry|apolog\w+|we (?:mixed|lost|missed)|one (?:of me|driver|lift|line|van)",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r"(?:i|we) (?:do |quite |fully |can |really )?(?:know|appreciate|guess|realise|realize|get|see)(?: that)? "
            + r"(?:[\w'-]{1,15} ){1,5}?(?:can be|must be|are|is) "
            + one_of(
                r"a lot(?! of)|tough|tricky|confusing|daunting|complicated|overwhelming|a bit much|a challenge",
                r"intimidating|scary|hard",
            )
            + r"\b(?="
            + either(
                r" (?:when|if|for (?:you|some)|to (?:go|read|follow|understand|take))",
                r"{end}",
            )
            + r")",
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
            "My grandmother could not open that jar either, so we changed the lid.",
            "It is drawn so large that my mother can read it.",
            "My son took the call and wrote your number down wrong, sorry.",
            "I know that waiting can be hard.",
            "We have three other rooms and a free one tonight, if you like.",
            "My dog can come with me to the viewing, if you like dogs.",
        ),
    ),
    Rule(
        id="contempt.in-your-house",
        family="contempt",
        severity=Severity.WARN,
        why="The hint at somebody near the reader is a finger pointed at the reader.",
        find=pattern(
            r"(?:somebody|someone|anyone|anybody|one) (?:in|at|on|from|over) "
            + one_of(
                r"your (?:house|household|end|side|team|office|family|place|party|home|firm|department|kitchen|group|staff)",
                r"the household|the house",
            )
            + r"\b{...20} "
            + one_of(
                r"(?:must|will|should|may|might|could) (?:well |just |simply |also )?have",
                r"must've|clearly|obviously|evidently|presumably|apparently|seems? to have|forgot|never|didn't",
                r"did not|wasn't|was not",
            )
            + r"\b",
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
            one_of(
                r"somebody|someone",
                r"a (?:man|woman|person|boy|girl|student|firm|company)",
                r"people|owners|customers|recipients|clients|parents|students|athletes?|pupils",
            )
            + r" who (?:cannot|can't|won't) (?:even )?(?!"
            + either(
                r"be here|get|come|make it|attend|access|open|use|reach|eat|see|hear|have|pay|log|sign in|travel",
                r"walk|take|drive|swim|stand|sleep",
            )
            + r")\w+",
            unless=r"sorry|please|help|\?|lift|ramp",
            leans=True,
            reach="clause",
        )
        + pattern(
            either(
                r"{folk} (?:who|that|with|having) \w+{...80} (?:rarely|seldom|tend to|often|generally|usually) "
                + r"(?:find|need|have|get|manage|see|notice|miss|blame|complain|forget|expect|imagine|fail|think|do)\w*\b",
                r"{folk} (?:who|with|having) \w+{...80} (?:may|might) (?:wish|like|care|prefer) to "
                + r"(?:read|check|consider|reconsider|bear|think|ask|arrive|look|reflect|try|learn|remember|start|note)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|help|step-free|allerg\w*|please",
            leans=True,
            reach="clause",
        )
        + pattern(
            either(
                r"every "
                + one_of(
                    r"parent|mother|mama|mum|mom|dad|father|owner|customer|bride|groom|client|patient|author|seller",
                    r"singer|writer|guest|landlord|tenant|driver|genius|second \w+",
                )
                + r" (?:thinks|believes|swears|imagines|is sure|is convinced)\b",
                r"if i had a \w+ for every\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|highly|well of",
            reach="clause",
        )
        + pattern(
            either(
                r"grown-?ups? (?:pay|do|know|read|sign|say|behave|talk|keep|manage|handle|settle)\b",
                r"how (?:the )?(?:grown-?ups|adults) (?:do|talk|behave)\b",
                r"(?:any|every|for a|as a|a|you're a|by a|from a) grown (?:man|woman|adult|person)\b",
                r"grown (?:men|women|adults) (?:who|should|can|do|know|need|read)\b",
            ),
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
            one_of(
                r"(?:nobody|no one|no-one) else",
                r"no other (?:customer|guest|tenant|parent|client|patient|member|family|buyer|player|owner|student|passenger|driver|neighbour)",
            )
            + r" (?:has |had |have )?(?:ever |yet |so far )?"
            + one_of(
                r"found|managed|mentioned|complained|noticed|made it about|needed|remarked|objected|seems to",
                r"had (?:a|any|the slightest) (?:problem|trouble|difficulty|complaint)",
            )
            + r"\b",
            unless=r"sorry|apolog\w+|glad you|right to|\bwe should|thank\w*|good eye|well spotted",
            reach="clause",
        )
        + pattern(
            r"(?:a thing|something|which is something|things) (?:one|people|anyone|anybody|everybody|most \w+|an? \w+) (?:would |will )?"
            + r"(?:normally|usually|generally|ordinarily) (?:learns?|knows?|reads?|checks?|does|do|catch(?:es)?|notices?|sees?|asks?)\b",
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
)
