"""A raised eyebrow in the middle of a sentence: "evidently", "of course", "one wonders", "which I assume you skipped"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.passive_aggression import GUILTY, MEANT_WELL, WARM

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.aside",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A little aside with a barb is what the reader will remember of the letter.",
        find=pattern(
            r"(?:,|\(|-) ?(?:which|as|whom?|and|something|that) (?:i|we|one) (?:can only |must |do |would |do so |dare |really |very much |quite )*"
            + one_of(
                one_of(
                    r"assume|presume|trust|imagine|suspect|take it|dare ?say|suppose|would hope|hope|gather|note",
                    r"(?:'m|am|are|'re) sure",
                )
                + r" (?:that )?(?:you|your|everybody|everyone|even|most|nobody|no one|someone|somebody|all of|at least|people|are|were)",
                r"would have (?:thought|hoped)",
                r"understand (?:was|were|are) ",
            ),
            reach="rest",
            unless=either(
                r"(?:i|we) (?:understand|gather|suspect|assume|presume) (?:is|was|are|were) "
                + one_of(
                    r"(?:our|my)\b",
                    r"(?:very |so |really |deeply )?(?:frustrating|upsetting|difficult|hard|annoying|urgent|important|disappointing|a)",
                ),
                r"as (?:i|we) (?:understand|gather|see) it",
                r"sorry|is (?:our|my)|disappointing",
                r"and (?:i|we) (?:very much |really |do )?(?:hope|trust|must say)",
                r"(?:trust|assume|hope|presume|imagine|suspect) (?:that )?(?:we|this|it)\b",
                r"as (?:i|we) (?:assume|suppose|suspect|presume|imagine)(?: (?:you|it|that|the|this)\b)(?! (?:read|know|have|watched|saw))",
                r"for you",
            ),
        )
        + pattern(
            one_of(
                r"if you (?:can be bothered|must|insist|can manage|can spare [a-z ]{1,20})",
                r"if (?:that|it)(?:'s| is)(?: not|n't)? too much (?:to ask|trouble|effort|bother)",
                r"strange as (?:it|that) may(?: [a-z]+)?",
                r"of all (?:things|people)",
                r"(?:heaven|god|goodness) (?:only )?knows",
                r"would you believe(?: it)?|funnily enough|oddly enough|shockingly|no less|if i may say so",
            )
            + r"(?= ?[,.;)!?]|$)",
            unless=WARM + r"|(?:we|i) (?:don't|do not|can't|cannot)|thanks|happy to" + r"|help (?:me|us)",
        )
        + pattern(
            either(
                r"if (?:that|it)(?:'s| is| isn't|'s not| is not) (?:not )?too much "
                + one_of(
                    r"to (?:ask|coordinate|manage|handle|expect)",
                    r"trouble for you|effort for you|bother for you",
                ),
                r"(?:any|some)(?:thing|one) (?:else|other) you(?:'d| would)? (?:like|care|want|wish) to (?:blame|complain|shout|accuse)",
            ),
            reach="match",
        )
        + pattern(
            either(
                r"(?:"
                + r"one "
                + one_of(
                    r"does not|doesn't|ventures to|can only|would think|hardly|wonders|might (?:ask|wonder|think)",
                    r"hopes|supposes|assumes|cannot help",
                )
                + r")",
                r"it only remains to (?:wish|say|thank)",
                r"(?:some|certain) (?:people|customers|clients|persons|relationships|guests|tenants|of our (?:customers|clients)) "
                + one_of(
                    r"(?:will |are |is )?(?:simply|just|always|never|still|apparently|clearly)",
                    r"seem to (?:think|believe|expect|enjoy)",
                    r"can't be (?:pleased|helped)",
                    r"ask more",
                ),
            ),
            reach="clause",
            unless=either(
                r"sorry",
                r"(?:some|certain) (?:people|customers|clients|guests|users) (?:are|have|were) "
                + r"(?:seeing|affected|experiencing|reporting|having|getting|unable|not)",
                r"one hopes (?:this|that) helps",
                r"find (?:it|this|that) (?:helpful|useful|easier|handy)",
                r"some (?:people|customers|users) (?:like|prefer) (?:to|the|it|this)",
                r"also|too",
            ),
            leans=True,
        ),
        hits=(
            "Please send the number, [[if that isn't too much to ask]].",
            "It is in the tour[[, which I assume you skipped]].",
            "The form is blue[[, as I would have thought]].",
            "[[Some people simply never read]].",
            "[[One wonders]].",
        ),
        near_misses=(
            "If that isn't too much trouble, a photo of the plate would help me.",
            "The second fee, which I understand was our mistake, is gone.",
            "I trust this helps.",
            "Some customers are seeing slow pages today.",
            "I assume you are on version 3; if not, tell me.",
            "The van was late, which I know is frustrating.",
        ),
    ),
    Rule(
        id="passive_aggression.raised-eyebrow",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A knowing aside sounds like a raised eyebrow; leave it out or say it plainly.",
        find=pattern(
            r"one "
            + one_of(
                r"does|might|feels|hopes|assumes|imagines|wonders|seldom|tends|gets used|forgets|learns|finds",
                r"rather|gathers|suspects|supposes|trusts|presumes|dreads|shudders|marvels|admires",
                r"had (?:hoped|thought|imagined)",
                r"would (?:think|hope|expect|imagine|have (?:thought|hoped|expected|imagined))",
                r"could be forgiven|can only|(?:cannot|can't) help|must admire|(?:must|has to|can) ask",
            )
            + r"\b",
            unless=r"(?:the|which|this|that|no|each|every|new|old|last|as|next|first|other|wrong|right) one",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r", (?:i|we|one)(?:'d| do)? "
                + one_of(
                    r"believe|hear|gather|assume|imagine|suppose|presume|am told|'m told|notice|note|daresay|dare say",
                    r"trust|guess|take it|wonder|promise|accept|grant you|suspect|might add|may add|should add",
                    r"hasten to add|must say|have to say",
                )
                + r"(?={end}|,)",
                r", (?:i|we|one)(?:'m| am)?(?: do| must| can)? (?:find|fear|felt|feel|admit|confess|concede|regret to say|said|say),",
            ),
            unless="sorry|apolog\\w+",
            reach="sentence",
            leans=True,
        )
        + pattern(
            either(
                r", "
                + one_of(
                    r"apparently|evidently|alas|incidentally",
                    r"(?:oddly|funnily|strangely|curiously)(?: enough)?",
                    r"tragically|presumably|surprisingly|amazingly|miraculously|mysteriously|conveniently",
                    r"as it happens|as it turns out|as ever|no less|of all (?:things|people)|lucky you",
                    r"poor (?:you|thing)|mind you|if you (?:please|will)|would you believe|so they say",
                    r"so i (?:hear|'m told)",
                    r"as (?:you|one) do(?:es)?",
                )
                + r"(?={end})",
                r", "
                + one_of(
                    r"alas|sadly|oddly|curiously|mercifully|apparently|evidently|presumably|strangely|incidentally",
                    r"inevitably|ironically|tragically|remarkably|surprisingly|amazingly|surely|doubtless|no doubt",
                    r"indeed|of all things|for once|as ever|as always|as it happens|so to speak|as it were|if anything",
                    r"shall we say|to be fair|to put it mildly|mind you|believe it or not",
                )
                + r"(?: enough)?,",
            ),
            unless=GUILTY,
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:is|are|was|were|does|do|has|have|can|may|must|could|one|might|should|would),? of course\b|, naturally(?= ?[.!])",
            unless=r"free|welcome|happy|sorry|apolog\w+|we (?:are|can|will|do|have|would)|you(?:'re| are| can| may)|i(?:'m| am| can| will|'d| would)|full\w*|refund\w*"
            + r"|\b(?:our|my) (?:fault|own|job)",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:is|was|are|were|it's|that's|'re|i'm|will|would|can|could) (?:hardly|scarcely)\b",
                r"(?:more|less|better|worse|longer|faster|harder|louder|cleverer|further) than your(?:s)?\b(?! neighbou?r)",
                r"not (?:everyone|everybody) [a-z']+\b",
            ),
            unless=r"sorry|apolog\w+|hardly (?:wait|imagine)|order|account|plan|limit|which not every(?:one|body)"
            + r"|hardly (?:charge|bill|blame|be (?:fair|right)|ask you)|so there(?:'s| is)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:tend|tends|tended) (?:to|not to)\b|(?:we|i) always (?:think(?! of\b)|find|say|cheer|wonder|tell|ask)\b",
            unless=r"sorry|apolog\w+|error|app|server|router|battery|symptoms?|people tend|markets?|prices?|(?:i|we)(?: would|'d)? tend|work|our (?:fault|mistake)|help\w*",
            reach="sentence",
            leans=True,
        )
        + pattern(
            either(
                r", (?:though|although|as|which|while) (?:i|we) (?:do |can |must |will |would |also |quite |fully )?"
                + r"(?:gather|suspect|fear|grant|grasp|doubt|suppose|imagine|confess|daresay|notice|note|sense)\b",
                r"(?:i|we|one)(?:'ve| have)? (?:rarely|never|seldom) (?:seen|met|read|heard|known|encountered|come across|witnessed) "
                + r"(?:a|an|anyone|anybody|so|such|that|anything)\b",
                r", being (?:a|an|wool|made|closed|human|only)\b",
                r"(?:strictly|legally|medically|culturally|historically|professionally|grammatically|musically) speaking\b",
            ),
            unless="sorry|apolog\\w+",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:(?:half|most of|every) the time|(?:people|everyone|everybody|nobody|no one|they|youngsters|customers|you)(?: [\w'-]+){1,8} nowadays|in my day|at my age|every single time|last time){end}",
            unless=either(
                GUILTY,
                r"issue|error|crash\w*|we(?:'re| are|'ll)|please|for these days|\?|swollen|pain\w*|hurts?",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:we|i) do "
                + one_of(
                    r"rather|occasionally|sometimes",
                    r"wonder(?! (?:if|whether) the\b)",
                    r"admire|enjoy|prefer|only|find|note|notice|grasp|feel|like to|try to|send|see that|realise",
                    r"actually",
                )
                + r"\b",
                r"(?:we|i) did (?:wonder|laugh|smile|notice|enjoy|look for|look into)\b",
            ),
            unless=r"at (?:us|me|ourselves|myself)|sorry|apolog\w+|help\w*|feel (?:bad|for)|find it|found|spending|hear from|thank\w*|appreciate",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we) (?:do |totally |fully |quite )?(?:realise|realize|accept|see|grasp|gather)(?: that)? "
            + r"(?:my|our|this|it|that|you|your|the|not|to|how|an?|some|time|patience|reading|long|short|big|small) (?:[a-z']+ ){0,8}"
            + one_of(
                r"isn't|is not|aren't|may not|might not|can be|must be|can make|can't|cannot|doesn't|is hard",
                r"is difficult|is precious|is tempting|is easier|may come|comes? as|is asking|is a lot|too",
            )
            + r" (?!"
            + either(
                r"(?:the (?:answer|news|result|outcome|reply) |quite )?(?:what )?you",
                r"the (?:answer|news|result|outcome|reply)",
                r"what|there|here|replace|undo|right|yet",
            )
            + r")[a-z]+",
            unless=either(
                GUILTY,
                r"help\w*|however|frustrat\w+|wait\w*|inconvenien\w+|upset\w*|we (?:should|failed)|worr\w+|pain\w*",
                r"(?:we|i) (?:can't|cannot)",
                r"what you (?:wanted|hoped)|easy|comfort|consolation|ideal|much use",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            r"can be (?:so |very |a bit |quite |rather |such |a )?(?:funny|tricky|tiring|confusing|a lot|overwhelming|emotional|demanding|sensitive|surprising|a shock|tough|exhausting|intimidating|daunting|tempting)\b",
            unless=r"understand|sorry|apolog\w+|frustrat\w+|i know|appreciate|problem|issue|bug|process|help\w*",
            reach="clause",
            leans=True,
        )
        + pattern(
            r", (?:much |rather |a bit |a little |just |not unlike |exactly )?like (?:a|an|the|most|every|children|people|cats|dogs|wine|fish|any|so many|all)\b",
            unless=r"sorry|apolog\w+|looks?|sounds?|smells?|feels?|items?|things?|something|would you",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"at least (?:you|he|she|they|it|now|nobody|somebody|someone|one of)\b",
                r"a (?:great|good) (?:deal|many) (?:of|more|less) [a-z]+",
                r"(?:until|unless|whenever) (?:people|somebody|someone|everybody|everyone|anyone|they) "
                + one_of(
                    r"read|reads|looks?|looked|tells?|opens?|lifts?|bothers?|checks?|remembers?|thinks?|asks?|listens?",
                    r"learns?",
                )
                + r"\b",
            ),
            unless=GUILTY + r"|work|help\w*|we (?:can|should)|money|time|asks (?:us|me)",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:quite|exactly|really|precisely) the (?:word|term|phrase|expression)(?={end})",
                r"(?:not|isn't|wasn't|hardly|aren't) (?:quite |exactly |really )?"
                + one_of(
                    r"the (?:word|term|phrase) (?:i|we|one)",
                    r"what (?:i|we|most people|one|anyone)(?:'d| would| could) call",
                ),
                r"to use the (?:word|term)\b",
                r"(?:is|was|'s) (?:certainly |definitely |quite |really |surely |indeed |sure )?a "
                + one_of(
                    r"choice",
                    r"bold (?:choice|claim|move|strategy)",
                    r"bit (?:much|rich|thick|precious)",
                )
                + r"(?={end})",
                r"gets? (?:a bit|rather|a little|very|quite|pretty) (?:old|wearing|tiresome|tedious)(?={end})",
                r"(?:a )?(?:bit|little) late to (?:find|be|start|complain|change|say|realise|realize|ask|notice|worry)\b",
            ),
            unless=either(
                GUILTY,
                r"on me\b|i'm (?:beginning|getting)|not too late|you(?:'re| are) right|spell|spelling",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:i|we)"
                + one_of(
                    r" did think about| don't like to| do not like to| didn't like to| have chosen not to",
                    r"'ve chosen not to| prefer not to|'d rather not| would rather not| was too polite to",
                    r" am too polite to|'ve all been too kind to| was going to",
                )
                + r" "
                + one_of(
                    r"mention\w*|embarrass\w*|nam(?:e|ing)|question|make (?:an issue|a fuss)|dwell|comment|describe",
                    r"say(?={end})|point",
                )
                + r"\b",
                r"(?:i|we) (?:said|say|mentioned) (?:nothing|nowt) about\b",
                r"(?:i|we) could (?:name|tell you (?:a|some|stories)|write a book)\b",
                r"(?:i don't|i won't) say who\b",
                r"must be nice",
                r"(?:grand|nice|lovely|fine|lucky|alright|all right) (?:to be (?:so|able)|for some)(?={end}| \w+)",
            ),
            unless=either(
                GUILTY,
                r"we (?:should|failed)|should have|\bdate\b|promise",
                r"able to (?:help|say|offer|send|give|tell)",
            ),
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[I did think about mentioning the sofa]].",
            "The lid was off, [[which we said nothing about]].",
            "[[I could name a few who never read it]].",
            "[[Nice for some]].",
            "[[A whole van of hay for one rabbit is certainly a choice]].",
            "[[I would not say that lost is quite the word]].",
            "[[It gets a bit wearing]].",
            "[[One does wonder what the brochure is for]].",
            "[[Umbrellas are sold in the lobby, I believe.]]",
            "[[Your neighbour, I gather, found it at once.]]",
            "[[It is of course raining]].",
            "[[Sofas tend to be heavier than they look.]]",
            "[[I always say a map is a promise.]]",
            "[[He opened it, though I doubt he read it]].",
            "[[Puppies chew half the time]].",
            "[[A stain is hardly news]].",
            "[[Not everybody reads a bill upside down]].",
            "[[We do only have two hands]].",
            "[[I realise that reading to the end can be too much]].",
            "[[Invoices can be overwhelming]].",
            "[[It lived on the roof, like a cat]].",
            "[[But at least it is clean]].",
            "[[The key was in your coat, as it happens]].",
        ),
        near_misses=(
            "What made it worse, I think, is that he whistled.",
            "It was, of course, our fault.",
            "We can hardly charge you for it.",
            "I realise that this isn't much comfort.",
            "We always think of the old town when it snows.",
            "The glaze is more of a green in daylight.",
            "I realise this isn't the answer you wanted.",
            "The pool is heated all the time.",
            "I would rather not name a date that I can't keep.",
            "We said nothing about the fee, and should have.",
            "It is nice to be able to help.",
            "Blue or green is a choice that you make at the till.",
            "I am getting old myself.",
            "It is not too late to change it.",
            "If the next one does the same, I will bring another.",
            "The lamp stays off unless somebody asks us to light it.",
            "A second form is needed, which not everyone knows.",
            "Which one might suit you, the red or the blue?",
            "You are of course welcome to bring a friend.",
            "The app tends to freeze on old phones; sorry about that.",
            "It looks grey, like a pebble.",
            "I can at least refund the postage.",
            "I believe the room is booked.",
            "As it happens, I live nearby and can bring it.",
            "That was our mistake, I believe, and I am sorry.",
            "Thanks, as always, for the photo.",
        ),
    ),
    Rule(
        id="passive_aggression.dry-aside",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The little word raises an eyebrow at the reader; the sentence is kinder without it.",
        find=pattern(
            either(
                r"evidently(?= [a-z])",
                one_of(
                    r"doubtless|undoubtedly|needless to say|funnily enough|strangely enough|oddly enough",
                    r"curiously enough|mercifully|i dare say|i daresay|one imagines|one assumes|one supposes",
                    r"one gathers|one trusts|one hopes|one feels",
                )
                + r"\b",
                r"\bno doubt (?!that\b|about\b)\w+",
            ),
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\b(?:mine|we|our|us|my|me)\b",
                r"\bi (?:was|made|sent|missed|did|got)",
                r"grateful|in no doubt|have no doubt|mistake\w*|wrong\w*|errors?|miss(?:ed)?|fail\w*|fault|slip\w*",
                r"muddle\w*|mixed|mislaid|lost",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            r"\bnaturally\b(?! (?:occurr|sweet|made|aged|dried|ferment|blonde?|grow|and))(?=[ ,]+\w)",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"speak\w*|wood|fibre|gas|light|falls?|dries|heals?|\bwe (?:will|are)|happy",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:is|are|was|were|must|one),? of course,? (?!free|also|welcome|possible|available|right|included|regretted)\w+",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\bwe\b|\bour\b|\bi\b|can|will|may|\?|your right|please",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:or|as|kind|rare|remarkable|quick|generous|brave|lucky|strange|fortunate) indeed\b|(?:was|were|is) indeed (?:lovely|on time|exempt|the|a|quick|very)\b|it does indeed\b",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"very well|\bour\b|\bmistake\b|error|visible|beside|there (?:was|were|is)",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"quite the (?:little )?(?!"
                + either(
                    r"same|opposite|best|right|contrary|wrong|way|thing|case|reverse|size|fit|colou?r|time|end|range",
                    r"first|last|one|amount|antithesis",
                )
                + r")\w+",
                r"to (?:use|stretch) the (?:word|term) (?:generously|loosely)",
                r"it would (?:seem|appear)(?={end}| that (?:you|nobody|no one|some|the))",
                r"by common consent\b|, in spirit\b",
            ),
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\bwe\b|\bour\b",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            r"as one (?:might|may|can|could) (?:\w+ )?(?:imagine|expect|think|suppose|guess)|(?:might|may) i (?:say|add|observe|venture|compliment)\b|if i may (?:say|add|compliment|observe)|(?:may|might) i suggest\b",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"please|\?|so bold|you (?:try|call|ring)|would you|, as it|because",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            r"i (?:do |must |can only )?suppose (?!so\b|it(?:'s| is) (?:me|us|our)|i (?:should|could))[a-z']+ \w+|one must suppose\b",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\?",
                r"\bwe (?:should|could|can|will)",
                r"\bmy\b",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"speaks? for (?:itself|themselves)",
                r"says it all|need i say more|no more need be said|the less said",
                r"(?:i|we)(?:'ll| will) say no more",
                r"i rest my case",
                r"(?:the facts?|the log|the photos?) (?:rather )?speaks?\b",
                r"(?:which|as) (?:i think |i'm sure )?we can all agree\b",
                r", so (?:perhaps|maybe) (?!we|i\b|that|it|they)\w+",
            ),
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"please|\?|call|ring|help|\bwe(?:'ll| can)|\bi\b can",
            ),
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[The knot evidently held]].",
            "[[Mercifully the piano has not shrunk]].",
            "[[Naturally the one day it rains is ours to answer for]].",
            "[[Taste is of course a private matter]].",
            "[[That is kind indeed]].",
            "[[Your uncle made quite the entrance]].",
            "[[May I say how moved we were by the drawing]].",
            "[[I suppose the ladder climbed down]].",
            "[[The tape speaks for itself]].",
            "[[It was on the door and on the floor, so perhaps a map]].",
        ),
        near_misses=(
            "Naturally you would like to know when it comes.",
            "No doubt you want it quickly, so I have put it on the van.",
            "You are of course free to choose another hall.",
            "We have no doubt that you sent it.",
            "The cheese is naturally aged.",
            "The mistake was ours, as it happens.",
            "It is not quite the same blue.",
            "May I suggest Tuesday at nine?",
            "I suppose so.",
            "It is wet, so perhaps we can meet indoors.",
        ),
    ),
)
