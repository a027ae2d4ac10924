"""Other people, held up against the reader: those who manage, proper people, "somebody", "the likes of them"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern
from guardrails.rules.contempt import OURS

RULES: tuple[Rule, ...] = (
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
        id="contempt.proper-people",
        family="contempt",
        severity=Severity.WARN,
        why="Praise for other people here is a slap for the reader.",
        find=pattern(
            r"(?:most|many|some|other|all|our|my|proper|experienced|careful|sensible|organi[sz]ed|lots of|plenty of|every other|the other)(?: of)?(?: our| my| the)? (?:\w+ )?(?:people|customers?|clients?|tenants?|guests?|parents?|patients?|mothers?|regulars|users?|sellers?|buyers?|businesses|families|members|developers?|ladies|folks?|students|drivers?|passengers|companies|owners|visitors|couples|children)(?: [\w'-]{1,14}){0,3} (?:(?:do |still |all |somehow )manage(?:s|d)?\b|manages?(?= ?[.,!]|$| it| to| without| fine)|normally do|usually do|tend to (?:read|give|follow|know|ask|be patient|find)|pick (?:it|that|this) up|find (?:it|that|this) isn't|(?:simply |just |all )(?:learn|know|read|swipe|follow|get on with)|(?:will )?already know|are being (?:very |so )?patient|somehow)",
            unless=OURS + r"|too\b|as well|(?:property|account|pain|risk) manage",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:anyone|anybody|someone|somebody|people|those|businesses|customers|clients|tenants|parents) (?:with (?:any )?(?:sense|eyes|manners)|who (?:stop|stops|bother|bothers|take|takes|read|reads|listen|listens|look|looks|check|checks|keep|keeps|plan|plans|think|thinks|pay attention)|that keep)\b(?: [\w'-]{1,14}){0,8} (?:don't|doesn't|would|will|never|usually|generally|tend to|rarely|normally|knows?|finds?)",
            unless=OURS,
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
)
