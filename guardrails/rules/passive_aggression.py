"""Reproach in polite clothes: "as I already told you", asides, scorekeeping, lessons in manners, martyrdom."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern

_WARM = r"(?:thanks?|thank you|sorry|apolog\w+|appreciate|congrat\w*|welcome|glad|happy|regret)"
_ADVERB = r"(?:already|repeatedly|clearly|explicitly|patiently|plainly|specifically|{times})"
_MANY = r"(?:many|numerous|countless|repeated|daily|hourly|endless|constant|never-ending|incessant|umpteen|relentless|continual)"
_LETTERS = r"(?:e-?mails?|messages?|calls?|tickets?|complaints?|voicemails?|reminders?|reviews?|letters?|chasers?|follow-ups?|queries|texts?|posts?|replies)"

_GUILTY = r"sorry|apolog\w+|thank\w*"
_MEANT_WELL = r"|you (?:would|will|may|could not|couldn't|'ll) (?:like|want|need|have known|prefer|wish)|you(?:'d| would) (?:like|prefer)|no doubt you want|(?:completely|perfectly|quite|absolutely) fine|so (?:i|we)(?:'ve| have|'ll| will)|but (?:i|we)(?:'ve| have)|clearly lost|race|holidays?"
"""What shows that the sentence is on the reader's side."""
_NTH = r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|umpteenth|nth|hundredth|3rd|[4-9]th|\d\dth)"
_OFTEN = r"(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|\d{1,3})"
_WRITTEN = r"(?:e-?mails?|messages?|msgs?|calls?|tickets?|complaints?|voicemails?|reminders?|letters?|chasers?|texts?|posts?|photos?|chats?|requests?|queries|questions|objections?|claims?|versions?|proofs?|revisions?|drafts?)"
_TROUBLES = r"(?:cares?|troubles?|bothers?|bothered|troubled|looks?|looked|looking|reads?|opens?|opened|checks?|checked|listens?|listened|plans?|pays attention|pay attention|takes? the time|took the time|knows? how|asks?|asked|count|counts)"

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.as-i-told-you",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that they did not listen; just say it once more.",
        find=pattern(
            rf"(?:like|as) (?:i|we|my colleague|our \w+|i'm sure i|he|she|they)(?:'ve| have|'d| had)?(?: {_ADVERB})+ (?:been )?{{told}}(?: (?:to )?(?:you|this))?(?: {{times}})?(?: before| above| below)?",
            "as we said",
            unless=_WARM,
        )
        + pattern(
            r"(?:like|as) (?:i|we|my colleague|our \w+)(?:'ve| have|'d| had)? (?:{told}|said) (?:to )?(?:you )?(?:{times}|already|before|earlier|last time|yesterday|now {times}|in (?:all|each|both|every) (?:of )?(?:my|our))",
            "as we said",
            unless=_WARM,
        )
        + pattern(
            r"(?:as|like) (?:already|repeatedly|clearly|explicitly|patiently|{times}) (?:been )?{told}(?: to you)?(?: {times})?",
            "as we said",
            unless=_WARM,
        )
        + pattern(
            r"as previously (?:stated|told|explained|advised|informed|communicated|clarified|pointed out|warned|notified)(?: to you)?(?= ?,)",
            "as we said",
            unless=_WARM,
            where="start",
        )
        + pattern(
            rf"(?:i|we)(?:'ve| have|'d| had)? (?:{_ADVERB} )+{{told}} (?:(?:to )?you|(?:this|that|it|everything|all (?:of )?this|the same(?: thing)?)(?= ?[.,;!?]|$| to you| in| before| {{times}})|why|{{times}})",
            unless=_WARM
            + r"|just (?:asked|wrote|written|mentioned)|(?:i|we)(?:'ve| have)? (?:already|now|just|specifically) (?:asked|requested|notified|informed) (?:our|the|my|for|them|a|him|her|finance|ups|dhl)|if (?:i|we)|already (?:written|wrote) (?:to|it off)|now (?:asked|written|informed|notified|explained)|(?:once|now) (?:told|asked|wrote|said)",
        )
        + pattern(
            r"(?:i|we|my colleague|our \w+)(?:'ve| have|'d| had)? (?:now )?(?:{told} (?:to )?you(?: (?:this|that|it|the same|all this|so))?|(?:said|explained|answered|been through|gone over|been over) (?:this|that|it|all this))(?: in \w+)? (?:{times}|already|before|for the {nth} time)",
            unless=_WARM
            + r"|(?:sent|called|asked|replied|said) (?:this|it|that|you)? ?before (?:we|the|you|i|noon|\d|your)|before (?:the|we|you|i|\d|noon|your|our|sending|closing|shipping)|asked (?:them|him|her)|already (?:been|paid|sent|called|replied)|fail\w*|carrier|courier",
        )
        + pattern(
            r"(?:(?<![a-z0-9][ ,])for the {nth} (?:and (?:last|final) )?time(?: now)?(?=[,:;.])|(?:tell|telling|told|say|saying|said|explain\w*|ask\w*|answer\w*|repeat\w*|remind\w*|writ\w+)(?: (?:you|this|that|it|so|to you|all))* for the {nth} time)(?! (?:since|this (?:year|month)|in (?:a row|\d))|r)",
            unless=_WARM
            + r"|(?:crash|fail|happen|delay|broke|charged|broken|wait|lost|late|for the (?:second|third) time (?:this|in|since))",
        )
        + pattern(
            r"(?:once (?:more|again)|again)(?= ?[,:])",
            unless=_WARM
            + r"|please (?:let|feel|don't)|let (?:me|us) know|feel free|hope|best|good luck|\bif\b|\b(?:try|check|click|press|once|over and over) again|great|love|great|take care|can you|could you|would you",
            where="start",
        )
        + pattern(
            r"(?:i|we) (?:\w+ )?(?:hate|don't like|do not like|dislike|loathe|am loath|regret having) (?:having )?(?:to )?repeat(?:ing)? (?:myself|ourselves)|(?:will|going to|shall|can) (?:only )?(?:say|explain|write|tell you|repeat) (?:this|it|that) (?:only )?(?:once|one (?:more|last) time|again|slowly|one final time)|one (?:more|last) time(?= ?[,:])|how often (?:do|must|should) (?:i|we)|yet again,? (?:i|we|you)|\(again\)|as (?:always|ever|usual),? (?:you(?! (?:can|may|are welcome|will find|have (?:a|the|my))\b)|i have to|i had to|we have to)"
        )
        + pattern(
            r"(?:i|we) (?:\w+ )?(?:thought|believed|assumed|was sure|were sure|had hoped|hoped) (?:that )?(?:i|we)(?:'d| had)? (?:\w+ )?(?:made|was|were|been|had made) (?:it |this |that |myself |ourselves |quite |very |perfectly |abundantly |crystal )*clear|(?:let me|let us|i want to|i'd like to|i would like to|to|i will|i wish to) (?:be|make (?:it|this|that|myself|one thing)) (?:very |perfectly |crystal |absolutely |abundantly |quite |really |totally )+clear|(?:is|was|were|am|have been|been|made (?:it|this|that)) (?:abundantly|crystal|painfully) clear",
            unless=_WARM
            + r"|not|abundantly clear that (?:we|i|our)|perfectly clear (?:water|glass|sky|instructions)"
            + r"|hadn't|wasn't|was not|not clear enough|clearer",
        )
        + pattern(
            r"(?:as |just )?(?:as )?per (?:my|our) (?:\w+ )?(?:last|previous|earlier|prior|trailing|several|many|various|multiple|numerous|two|three|\d) (?:\w+ )?(?:e-?mails?|messages?|repl(?:y|ies)|notes?|mails?|responses?|letters?|conversations?|calls?)",
            "as we wrote",
            unless=_WARM + r"|attached|please find",
        )
        + pattern(
            r"(?:like i said(?: before| already| earlier| above| yesterday| last time)?|as i said (?:before|already|earlier|yesterday|last time))(?= ?[,:;-])",
            "so",
            unless=_WARM,
            where="anywhere",
        )
        + pattern(
            r"(?:as |and )?the same (?:was|has been|had been)(?: already| duly| also| clearly| earlier){0,2} (?:told|informed|communicated|conveyed|intimated|mentioned|explained|notified|briefed|shared)\b{...40}"
            r"|(?:this|that|it) (?:was|has been|had been)(?: already| duly| also| clearly| earlier){0,2} (?:told|informed|communicated|conveyed|intimated|notified|briefed) (?:to|with) (?:you|your good self)\b{...20} (?:also|already|earlier|before|twice|thrice|times)",
            unless=r"sorry|apolog\w+|never|not|wrong\w*|by mistake|should have",
            reach="clause",
        )
        + pattern(
            r"as (?:stated|explained|set out|noted|described|detailed|outlined|mentioned|advised|printed|written|shown|said|told|indicated) (?:on|in) (?:each|both|all|every|the last (?:two|three|four)|the previous (?:two|three|four)|my (?:last|previous|first|earlier)|our (?:last|previous|first|earlier)|two|three|four|several|many|numerous)\b|(?:parents|members|customers|passengers|residents|guests|tenants|students|patients|clients|users|applicants) (?:are|were|have been) (?:all |always |clearly |regularly |repeatedly |duly )+(?:reminded|made aware|expected to (?:know|read))\b|(?:my|our) (?:{nth}|seventh|eighth|ninth) (?:answer|reply|explanation)\b",
            unless=r"sorry|apolog\w+|thank\w*|please|wrong|safety|by text",
            reach="clause",
        ),
        hits=(
            "The fee is four pounds, [[as stated on each of the bills]].",
            "[[Parents are regularly reminded of it]].",
            "[[This is my third answer]].",
            "Please see page 2, [[as the same was told to you on call also]].",
            "[[This was informed to you twice]].",
            "[[As I already told you]], the fee is ten pounds.",
            "[[As previously stated]], we close at five.",
            "[[We have already explained this]].",
            "[[I told you twice]] that the shop is closed.",
            "[[For the third time]], the code is on the box.",
            "[[Again]], it is not in stock.",
            "[[As per my last e-mail]], the form is online.",
            "[[I thought I had made it clear]].",
            "[[Like I said]], it is sold out.",
        ),
        near_misses=(
            "As always, you can reach me on the direct line.",
            "I thought I had made it clear on the form, and I see that I hadn't.",
            "As shown on the last page, the lock turns left.",
            "Guests are reminded by text, please tell us if none came.",
            "This is our second reply because the first was wrong, and I am sorry.",
            "The same was never explained to you, and I am sorry.",
            "This was communicated to you by letter on 3 May.",
            "Again, I am sorry for the wait.",
            "As described above, hold both keys.",
            "It crashed for the second time this week, which is our fault.",
            "I have already asked the depot to look for it.",
            "You should not have to repeat yourself.",
            "Please try again, then restart it.",
        ),
    ),
    Rule(
        id="passive_aggression.you-should-know",
        family="passive_aggression",
        severity=Severity.WARN,
        why="It says that the reader ought to have known; state the fact and leave the rest out.",
        find=pattern(
            r"as (?:i'm sure |i am sure |we're sure )?(?:you|most people|everybody|everyone)(?:'ll|'d)? (?:may|might|must|will|should|would|surely|no doubt|undoubtedly|doubtless|probably|'ll|can hopefully|could|ought to|hopefully|presumably) ?(?:well |no doubt |surely |already |even |hopefully |presumably )*(?:have )?(?:well |no doubt |surely |already |even )*(?:noticed|read(?= ?[,.])|realised|realized|gathered|forgotten|overlooked|know(?:n)? (?:by now|already)|been told|worked out|guessed|figured(?: out)?|notice(?: if| when))",
            reach="match",
            unless=r"notice(?:d)? (?:a|an|our|the|some|that (?:we|our|the (?:app|site|website|page)))",
        )
        + pattern(
            r"as you (?:well|very well|surely|should|must|ought to|no doubt|undoubtedly|doubtless|hopefully|certainly|obviously|clearly|really should)(?: well| already| surely| very well| now| have)* (?:know|knew|known|be aware|remember|recall|realise|realize|understand|agree|see)|as you(?:'re| are) (?:perfectly|no doubt|surely|very well|doubtless|undoubtedly|hopefully) aware",
            unless=r"as you are aware(?:,| that)? (?:we|our)",
        )
        + pattern(
            r"(?:page|form|label|e-?mail|ticket|guide|manual|terms|letter|sign|recording|listing|description|policy|website|site|notice|app|card|contract|instructions|screen|receipt|leaflet|booklet|checklist)(?: \w+)? (?:does|do|did) (?:clearly |actually |indeed |of course |in fact )?(?:say|state|ask|mention|explain|tell|list|warn|recommend|advise)\b|(?:it|that|this|which|the \w+(?: \w+)?)(?:'s| is|s| was| are| were)? (?:also |all |quite |very |actually |literally |already |even |really |all there |right there |printed |written |stated )*(?:clearly|plainly) (?:states?|stated|written|marked|printed|says|said|visible|displayed|spelled|spelt|set out)",
            reach="clause",
            unless=r"\bnot\b|n't|should|could|would|more clearly|our (?:mistake|fault|error)|sorry|wasn't|isn't|you(?:'ve| have)? (?:clearly )?(?:explained|described|stated)|our (?:mistake|screen|page)|(?:we|our)\b|\bif\b",
            leans=True,
        )
        + pattern(
            r"(?:in|actually in|written in|right there in) (?:plain sight|black and white|(?:big|bold|large|huge|capital|red|massive|giant|very large)(?: \w+)? (?:letters|print|words|text|type|font|capitals))|(?:right |directly |literally )(?:there )?(?:in front of|under) (?:you|your (?:nose|eyes|very eyes|face))|staring you in the face|under your nose|right there on (?:the|your|page)|(?:if you|had you) (?:look(?:ed)? (?:closely|carefully|properly|hard enough)|open(?:ed)? your eyes)|(?:is|was|are)(?: not|n't) (?:exactly |really |particularly )?(?:hidden|a secret)|hardly (?:hidden|a secret|news)|(?:it's|it is|this is|that is|that's|which is|is|are|should be|was) (?:just |all |quite |pretty |perfectly |fairly |painfully |really |hardly |blindingly |actually )*(?:common (?:sense|courtesy|decency)|blindingly obvious|painfully obvious|obvious to (?:anyone|everyone|everybody|anybody|most))",
            reach="clause",
            unless=r"while|(?:i|we)(?:'d| had| have|'ve)? (?:had (?:it|them) )?printed|(?:i|we|you|he|she|they) (?:was|were|stood|sat|waited)\b|\bnot (?:very |that |really )?(?:self|obvious|clear)|isn't (?:very |that )?(?:self|obvious)|should be (?:more |self)|sorry|for us\b|type|write (?:it|your|the)",
            leans=True,
        )
        + pattern(
            r"(?:news to (?:nobody|no one)|as (?:every|any)one can see|you(?:'ll| will| may| might) be (?:shocked|surprised|amazed|astonished) to (?:learn|hear|find|know|discover)|you (?:may|might) find it (?:\w+ )?(?:instructive|educational|enlightening|illuminating)|you(?:'d| would) (?:do well|be wise|be well advised) to (?:remember|read|check|reflect|consider|recall|familiari[sz]e|learn|note|bear)|it may (?:surprise|shock|interest|amaze) you|(?:believe|would) you (?:it )?or not)",
            reach="clause",
            unless=_WARM
            + r"|you(?:'ll| will) find (?:your|it|the|that (?:the|it|your))|you may (?:find|notice) (?:that )?(?:the|your|it)|when you|want to (?:check|read|note|consider)|you(?:'ll| will| may| might) (?:also )?(?:find|notice|know|hear|learn|discover) (?:that )?(?:your|it is|we|the|this)|news",
        )
        + pattern(
            r"as (?:is|was) (?:very |quite |ever so )?(?:clearly|plainly) (?:printed|stated|written|shown|marked|explained|spelled out|spelt out|set out)\b|as (?:it|this|that|our{~3}|the{~3}|my{~2}) (?:very |quite |so |also |ever so |rather |already |all )?(?:clearly|plainly|expressly|unambiguously|unmistakably|helpfully) (?:says?|states?|shows?|said|stated|explains?|explained|mentions?|reads?|tells?|warns?|warned|lists?)\b",
            unless=r"sorry|apolog\w+|should|could",
            reach="clause",
        )
        + pattern(
            r"as (?:is|was|were|are|had been|has been|have been|this was) (?:also |very |quite |already |clearly |patiently |duly |all |so |both |now )*(?:stated|written|explained|noted|said|shown|mentioned|printed|set out|covered|told|advised|described|pointed out|communicated|announced|posted|emailed|demonstrated)\b|(?:it|that|this)(?:'s| is| was| has been) all (?:(?:there |set out |laid out |explained |written |covered |listed )?in (?:the|your|our|my) (?:[\w-]+ ){0,3}?(?:terms|policy|contract|agreement|e-?mails?|letters?|messages?|notes?|folder|booklet|leaflet|brochure|handbook|guide|guidance|manual|instructions|confirmation|invoice|quote|listing|description|small print|rules|sheet|schedule|plan|documents?|paperwork|pack|faqs?)|(?:set out|laid out|explained|written|listed) in (?:the|your|our|my))\b|to which (?:i|we)(?:'d| would| must)? refer|refer you back|(?:has|have) been (?:right )?(?:there|available|published|on (?:the|our) (?:wall|door|site|page)|public|displayed)(?: to (?:you|all|everyone))? (?:since|throughout|all along|from (?:day one|the start|the beginning)|for (?:\w+ )?(?:years|months|weeks|ages))\b",
            unless=r"sorry|apolog\w+|thank\w*|wrong\w*|van|parcel|our (?:mistake|error)|you (?:have|'ve) been",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:should|ought)(?: not|n't| hardly| scarcely)?(?: to)? (?:really |hardly |surely )?(?:have )?(?:come as|come|be|been) (?:no surprise|news|a surprise|any surprise|much of a surprise|a shock|news|a revelation|a mystery|obvious|self-explanatory)(?={end}| to (?:you|anyone|anybody|a|most|any))|(?:should|ought to|would) have been (?:quite |long |more than )?(?:sufficient|enough|ample|plenty) to (?:learn|know|read|notice|find|see|ask|check)\b|(?:did not|didn't|do not|don't|should not|shouldn't|never) (?:think|thought|expect|imagine|believe) (?:that )?(?:i|we)(?:'d| would)?(?: have| need| must| needed| had)*(?: to)? (?:mention|explain|spell|say|tell|remind|teach|point)\b|shouldn't (?:have|need) to (?:explain|spell|tell|remind|mention|teach)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:should|could|did|failed)|you (?:shouldn't|should not|don't) (?:have|need)|hope|\bif\b|be a (?:shock|surprise) to (?:see|hear)",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[So it ought not to have come as news]].",
            "[[A year should have been enough to learn the way]].",
            "[[I did not think that I must mention the stairs]].",
            "The key turns left, [[as is written on its tag]].",
            "[[It's all in the blue booklet]].",
            "[[The sign has been there for six years]].",
            "[[As you may have noticed]], we are closed on Sunday.",
            "[[As you well know]], the fee is due in May.",
            "[[It is clearly stated on page two]].",
            "[[It is there in black and white]].",
            "[[It may surprise you that the shop closes]].",
            "[[As our leaflet quite clearly says]], bring both keys.",
        ),
        near_misses=(
            "The bus passed while you stood at the stop, in plain sight.",
            "I had it printed in black and white, which is why the red cross was lost.",
            "It's all in the box, cables included.",
            "The money is back, it is all in your account.",
            "Nine bells at once must have been a shock.",
            "You shouldn't have to explain it twice.",
            "It would have been enough to tell you so, and we did not.",
            "It may be a shock to see it, so sit down first.",
            "As was wrongly stated on our page, and I am sorry for that, the shop opens at nine.",
            "It is all in hand.",
            "The van has been there since noon and will leave at two.",
            "As you may know, the office moves in June.",
            "In case you did not receive it, here is the link.",
            "It was not clearly stated on the page, and I am sorry.",
            "As you can see in the picture, the switch is on the left.",
            "Clearly we were wrong.",
            "Our page should say more clearly which key you need.",
        ),
    ),
    Rule(
        id="passive_aggression.aside",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A little aside with a barb is what the reader will remember of the letter.",
        find=pattern(
            r"(?:,|\(|-) ?(?:which|as|whom?|and|something|that) (?:i|we|one) (?:can only |must |do |would |do so |dare |really |very much |quite )*(?:(?:assume|presume|trust|imagine|suspect|take it|dare ?say|suppose|would hope|hope|gather|note|(?:'m|am|are|'re) sure) (?:that )?(?:you|your|everybody|everyone|even|most|nobody|no one|someone|somebody|all of|at least|people|are|were)|would have (?:thought|hoped)|understand (?:was|were|are) )",
            reach="rest",
            unless=r"(?:i|we) (?:understand|gather|suspect|assume|presume) (?:is|was|are|were) (?:(?:our|my)\b|(?:very |so |really |deeply )?(?:frustrating|upsetting|difficult|hard|annoying|urgent|important|disappointing|a))|as (?:i|we) (?:understand|gather|see) it|sorry|is (?:our|my)|disappointing|and (?:i|we) (?:very much |really |do )?(?:hope|trust|must say)|(?:trust|assume|hope|presume|imagine|suspect) (?:that )?(?:we|this|it)\b|as (?:i|we) (?:assume|suppose|suspect|presume|imagine)(?: (?:you|it|that|the|this)\b)(?! (?:read|know|have|watched|saw))|for you",
        )
        + pattern(
            r"(?:if you (?:can be bothered|must|insist|can manage|can spare [a-z ]{1,20})|if (?:that|it)(?:'s| is)(?: not|n't)? too much (?:to ask|trouble|effort|bother)|strange as (?:it|that) may(?: [a-z]+)?|of all (?:things|people)|(?:heaven|god|goodness) (?:only )?knows|would you believe(?: it)?|funnily enough|oddly enough|shockingly|no less|if i may say so)(?= ?[,.;)!?]|$)",
            unless=_WARM + r"|(?:we|i) (?:don't|do not|can't|cannot)|thanks|happy to" + r"|help (?:me|us)",
        )
        + pattern(
            r"if (?:that|it)(?:'s| is| isn't|'s not| is not) (?:not )?too much (?:to (?:ask|coordinate|manage|handle|expect)|trouble for you|effort for you|bother for you)|(?:should|if) (?:your|their) (?:circumstances|budget|finances|situation|manners|mood|attitude|temper) (?:ever )?improves?|(?:any|some)(?:thing|one) (?:else|other) you(?:'d| would)? (?:like|care|want|wish) to (?:blame|complain|shout|accuse)",
            reach="match",
        )
        + pattern(
            r"(?:i|we) understand that this (?:can|may|might|will) (?:surprise|shock|be (?:news|new|difficult|hard)) (?:to |for )?(?:some|you|people|persons|those)|(?:one (?:does not|doesn't|ventures to|can only|would think|hardly|wonders|might (?:ask|wonder|think)|hopes|supposes|assumes|cannot help))|it only remains to (?:wish|say|thank)|(?:some|certain) (?:people|customers|clients|persons|relationships|guests|tenants|of our (?:customers|clients)) (?:(?:will |are |is )?(?:simply|just|always|never|still|apparently|clearly)|seem to (?:think|believe|expect|enjoy)|can't be (?:pleased|helped)|ask more)",
            reach="clause",
            unless=r"sorry|(?:some|certain) (?:people|customers|clients|guests|users) (?:are|have|were) (?:seeing|affected|experiencing|reporting|having|getting|unable|not)|one hopes (?:this|that) helps|find (?:it|this|that) (?:helpful|useful|easier|handy)|some (?:people|customers|users) (?:like|prefer) (?:to|the|it|this)|also|too",
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
        id="passive_aggression.with-respect",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The phrase announces an insult; the sentence is stronger without it.",
        find=pattern(
            r"with(?: all| the)?(?: (?:due|greatest|utmost|all|the greatest|much|the utmost))?(?: due)? respect(?! ?,? ?(?:[a-z]\. ?)?(?:[a-z' -]{2,30})?$)(?= ?[,.;-]| (?:sir|madam|but|i|we|the|you|it|this|that|mr|mrs|ms)\b)",
            unless=r"treat\w*|speak\w*|handle|with respect (?:to|and|for)|deserve|each other|dignity|were (?:not )?(?:met|treated)|spoken|dealt",
            leans=True,
        )
        + pattern(
            r"no offen[cs]e(?:,? but| intended| meant)?|(?:please )?don't take (?:this|it) (?:the wrong way|personally)|(?:i'm|i am)? ?(?:just|only|merely) (?:saying|sayin'?|being honest)(?= ?[.,!;)]|$)|not to be (?:rude|difficult|funny|harsh|blunt|that person|mean)|(?:let me|i'll|i will|i have to|i must|to) be (?:brutally|perfectly|quite|completely|totally|very|absolutely|really|blunt|frank|brutally honest|honest with you|perfectly honest|quite honest)(?: (?:honest|frank|blunt|clear))?(?= ?[,:;.]| with you| because| here)|to put it (?:bluntly|mildly|politely|nicely|charitably|kindly)|(?:quite |very )?(?:frankly|bluntly)(?= ?[,:;])|i'll be (?:honest|frank|blunt)(?= ?[,:;.]| because| with)",
            unless=_WARM
            + r"|our (?:own )?(?:fault|mistake|side|end)|(?:we|i) (?:did|were|was|should|made|failed|let|got|have not|haven't|don't know|do not know)|to be quite honest,? (?:i|we)|none taken|no offen[cs]e taken",
            leans=True,
        )
        + pattern(
            r"(?:as|with) (?:gently|kindly|politely|nicely|respectfully|charitably) as (?:i|possible|one) ?(?:can)?|i say this with (?:love|kindness|respect)|(?:nothing personal|it's not personal|don't take it personally|bless)(?= ?[,.;)]|$)",
            unless=r"personal (?:data|details)|god bless|if you|good bless",
        ),
        hits=(
            "[[With all due respect]], the rule is not new.",
            "[[No offence, but]] the manual has pictures.",
            "[[Quite frankly]], we are busy.",
            "The plug goes in the wall, [[just saying]].",
        ),
        near_misses=(
            "The cage is ready on Monday. With respect, J. Moreau",
            "With respect to your second question, yes.",
            "Everybody here should be treated with respect.",
            "Frankly, we should have called you sooner, and I am sorry.",
            "No offence taken!",
        ),
    ),
    Rule(
        id="passive_aggression.suggestion-with-a-sting",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Advice that is really a reproach; say what to do, without the sting.",
        find=pattern(
            r"(?:perhaps|maybe|might i suggest|may i suggest|possibly)(?: ?,)? (?:(?:next time|in (?:the )?future),? (?:you|your|read|check|try|plan|look|think|ask|don't|do|just|be)|if you(?:'d| had| would)? (?:only |just |actually |even )*(?:hadn't|read|spent|stopped|listened|bothered|weren't|didn't|paid (?:more )?attention|bothered)|you (?:should|ought to|need to)(?: have| just| actually| first| next time| try| also| start)* (?:read(?:ing)?|learn|think(?:ing)?|stop|listen(?:ing)?|more careful|pay(?:ing)? more attention|thought (?:of|about) (?:that|it)|reflect|calm|do better|grow|bother(?:ed)?|be more careful|checked (?:that|it|first|before))|you (?:were too busy|didn't bother|couldn't be bothered|try to do better)|it(?:'s| is) time (?:you|to (?:re-?think|reconsider|grow|move on|learn))|try(?:ing)? (?:reading|to do better|thinking|listening|harder))",
            reach="clause",
            unless=r"\b(?:we|i) (?:should|could|can|will)|could have (?:a|the) (?:look|chat|call)|you(?:'d| would) (?:like|prefer|care) (?:to|a|me|us)(?! (?:read|blame))|if you(?:'d| would| could| tried)? (?:like|prefer|could|send|try|restart|try (?:a|the|it|another|using|clearing))|you can (?:check|look|ask|read)|you (?:could|can|might) (?:check|ask|look (?:at|into|for)|try|read (?:it|the)|also|have (?:a|the|your|someone|it)|reconsider)|sorry|were too (?:kind|polite)|for us|more careful (?:next time )?(?:ourselves|too)|next time we|next time you(?:'re| are| visit| order| come| fly| stay| shop)",
        )
        + pattern(
            r"(?:i|we)(?:'d| would| might| may| can only| strongly| must)? (?:\w+ )?(?:suggest|recommend|advise|encourage|urge) (?:that )?(?:you |to )+(?:\w+ly )?(?:re-?read(?:ing)?|(?:actually )?read (?:it|them|the|our|your|what)(?: \w+){0,4} (?:again|properly|carefully|first|before)|reading (?:it|them|the|our|your|what)|familiari[sz](?:e|ing)|re-?evaluat(?:e|ing) your|think(?:ing)? (?:carefully|twice|again|before|about what)|calm(?:ing)?|learn(?:ing)?|choos(?:e|ing) your|get(?:ting)? your|grow(?:ing)?|try(?:ing)? reading|buy(?:ing)? a (?:dictionary|calculator|calendar|mirror)|look(?:ing)? in the mirror|be(?:ing)? more (?:careful|patient|polite)|spend(?:ing)? (?:your|less|more)|that your time)",
            reach="clause",
            unless=_WARM,
        )
        + pattern(
            r"(?:if|had|should) you(?:'d)? (?:would |had |did |do |actually |only |just |ever |even )*(?:(?:bother|bothered|cared|deign(?:ed)?|care) (?:to|enough)|(?:took|taken|spent) (?:the (?:time|trouble|effort) to|two (?:minutes|seconds)|(?:a|one|five|ten|thirty) (?:minutes?|seconds?|moment)))(?: (?:read|look|check|listen|open|scroll|ask|try|think|click))?",
            reach="clause",
            unless=r"if you (?:do )?care to (?:share|join|send|try|add|tell)|care to (?:find out|come|see|dispute|appeal)|find (?:the time|a moment) to (?:fill|complete|rate|review|send|share|tell|let)|take (?:the time|a moment|the trouble|a minute|one minute) to (?:fill|complete|rate|review|send|share|tell|let|give|leave)|would (?:love|like|appreciate)|thank",
        )
        + pattern(
            r"(?:please |kindly |just |do |now |go (?:back )?(?:and )?|try (?:and|to) |you (?:should|need to|must|have to|may want to|might want to) )+(?:actually |carefully |properly |kindly |simply |just |to )*(?:re-?read (?:my|our|what|the (?:e-?mail|message|terms|documentation|rules|first))|reread our|read (?:it|them|this|that|(?:the|my|our|your|what) {~3})(?: again)?,? (?:again|properly|slowly|this time|before (?:writing|replying|complaining|asking|emailing|you (?:write|reply|complain|ask|email|accuse))|for once|with (?:care|attention)|once more)|read (?:my|our|what (?:i|we)) {~3} (?:carefully|thoroughly|in full|first)|use your (?:brain|eyes|words)|pay (?:more|closer|better) attention|be more (?:careful|attentive|polite)|think before you (?:write|speak|post|type|send)|try (?:harder|to keep up|and keep up|to focus|reading)|keep up|get your (?:facts|story|act|dates)|do (?:your|some) (?:homework|research|own research|maths?|sums)|spare (?:us|me)|educate yourself|make up your mind|adjust your (?:communication|tone|attitude|expectations)|watch your|mind your)",
            reach="clause",
            unless=_WARM
            + r"|(?:we|i)(?:'ll| will| should| must| need to)|carefully before (?:use|you (?:sign|use|install|start|begin|assemble)|using|signing|install|operating|assembl)|refrain from (?:eating|drinking|using|smoking|opening|exercis|driving|lifting|alcohol|logging|restarting|sending (?:cash|card))|stop (?:the|by|taking|using|at|in|it|any|charging|and|if|when)|before (?:use|signing|you sign)|pay attention to (?:the )?(?:size|colou?r|direction|date|warning|sign)|familiari[sz]e yourself with (?:the )?(?:new|app|layout|menu|building|evacu)",
        )
        + pattern(
            r"(?:pray|please do|do) (?:tell(?= ?[.,!?]|$| us(?= ?[.,!]|$))|spare|enlighten|go on)|(?:please |kindly )?(?:enlighten|educate) (?:me|us)|remind me again|(?:spare|save) (?:me|us) the (?:drama|lecture|speech|details|excuses|attitude|sob)|feel free to (?:enlighten|explain|correct)|tell (?:us|me) more about (?:those|these|your|how) (?:actual|so-called)",
            reach="clause",
            unless=r"save us the (?:trip|cost|time)|tell (?:us|me) more about your (?:\w+ )?(?:issue|problem|experience|order|setup|trip|request|project|business|needs?|visit|situation|question)|correct me if (?:i'm|i am|we're) wrong|correct me if i (?:have|mis)|educate us (?:on|about)|please do tell us|do tell us (?:if|when|what|how|more)",
        )
        + pattern(
            r"(?:might|may|could|would|'d|probably|perhaps) (?:also |well |just )?(?:be )?worth (?:a word|(?:a look|checking|noting|taking|double[- ]checking)\b(?={...60}\b(?:your?|yourself|next time|in future|before (?:writ|call|complain|order|book|sign|post|buy|repl)[a-z]*ing|first|the (?:terms|labels?|dates?|small print|instructions|signs?|page|confirmation|e-?mails?|letters?))\b)|reading|having (?:a|someone|somebody|your)|asking your|considering|remembering|reflecting|bearing|learning|thinking|investing|getting your)\b|you(?:'d| might| may| could| would| 'll| will)(?: perhaps| also| well)? (?:like|want|wish|care|do well|be wise|be better|consider|think about|find it)(?: to)?(?: [\w'-]+){1,8} (?:next time|in future|beforehand|another time|for once|this time)\b",
            unless=r"sorry|apolog\w+|thank\w*|\b(?:i|we|i'll|we'll|i've|we've|let me|please)\b|if you",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[It might be worth a word with whoever packs your vans]].",
            "[[You might like to count the chairs next time]].",
            "[[Perhaps next time, plan ahead]].",
            "[[Maybe you should read the mail first]].",
            "[[I suggest you familiarise yourself with clause four]].",
            "[[If you had bothered to look]], it is on page one.",
            "[[Please read what I wrote again]].",
            "[[Do enlighten us]].",
        ),
        near_misses=(
            "It might be worth checking the loft before the winter.",
            "It could be worth taking the slower road on Sunday.",
            "It may be worth checking the other branch; I will ring them for you.",
            "I think it would be worth a look, so I will send Ann.",
            "There is a seat for you tonight, should you care to come.",
            "Perhaps you could send us a photo?",
            "Please read the label carefully before use.",
            "Maybe next time we can do better.",
            "If you can find a moment to rate us, thank you.",
            "I suggest that you restart the router.",
            "Next time you visit, the coffee is on us.",
        ),
    ),
    Rule(
        id="passive_aggression.scorekeeping",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Counting the reader's messages or your favours turns help into a debt.",
        find=pattern(
            rf"(?:all (?:of )?|each of |with |after )?(?:your|these|those)(?: [a-z]{{3,12}})? {_MANY}(?: [a-z]{{3,12}})? {_LETTERS}|yet another (?:of your )?{_LETTERS}|your (?:\d{{1,3}}(?:st|nd|rd|th)|tenth|umpteenth|hundredth) {_LETTERS}",
            reach="match",
            unless=_WARM
            + r"|the (?:\w+ )?(?:latest|{nth}|several|multiple|many|various) |several (?:calls?|messages?) (?:from us|we)|(?:we|i) (?:did not|didn't|failed|ignored|missed|should)|unanswered|repeated calls to|duplicate|our\b|(?:my|of) (?:previous|latest|several|daily)|with (?:several|multiple|many|various)|the {nth}|my {nth}|your (?:latest|{nth}) (?:\w+ )?(?:message|e-?mail|ticket|letter|review|post|text|reply|call)s?(?! (?:today|this|in)),?",
        )
        + pattern(
            rf"(?:you(?:'ve| have)? (?:now |already )?(?:sent|called|written|rung|e-?mailed|opened|messaged|phoned|rang|wrote|left)(?: us| me)? (?:{{times}}|\d+ |five|six|seven|ten|eleven|no fewer than|all of)|(?:five|six|seven|eight|nine|ten|eleven|twelve|\d{{1,3}}) {_LETTERS} (?:you send|you sent|you have sent|in (?:one|an? (?:hour|day|morning)|two|under)|lol|later|from you|won't|will not))",
            reach="clause",
            unless=_WARM
            + r"|our|sorry|we (?:should|did|didn't|failed|never|see)|i see|without (?:an? )?(?:answer|reply)|(?:inbox|folder|quota|limit)|no (?:answer|reply)|\d+ (?:reviews|texts|messages|calls|reminders|posts) and (?!you)"
            + r"|you (?:were|are) (?:cut off|told|left|kept|sent|passed)|you still have no|nobody|no one|on our part",
        )
        + pattern(
            r"(?:i|we)(?:'ve| have| already| had)? (?:already |personally |just |now )*(?:spent|wasted|sacrificed|given|devoted|put in|lost|stayed|skipped|missed|cancelled|gave up|worked|bent|gone|went|done|did) {~3} (?:(?:hours?|evening|weekend|lunch(?: break)?|night|day|morning|day off|time) (?:(?:for|on|with|because of) (?:you|your|this)|explaining|to (?:please|satisfy))|over backwards|above and beyond|(?:at|on) {~3} for way too long)",
            reach="clause",
            unless=_WARM
            + r"|you (?:have |'ve )?(?:spent|wasted|waited|lost|missed)|our (?:fault|mistake)|will |everything (?:we|i) can (?:to|and)(?! and)|went out of (?:our|my) way to (?:find|get|make sure|thank)|gladly|team (?:has|have) (?:spent|worked)|investigat|to (?:find|fix|trace|get|restore|resolve)",
            leans=True,
        )
        + pattern(
            r"after (?:everything|all) (?:that )?(?:we|i)(?:'ve| have) done(?: for you)?|(?:the (?:many|numerous) )?favou?rs? (?:i|we)(?:'ve| have)? (?:done|did) (?:you|for you)|doing you a (?:big |huge |personal )?favou?r|out of the (?:kindness|goodness) of (?:my|our) hearts?|(?:don't|not) (?:get )?paid (?:enough|to)|not paid enough|no thanks to you|you(?:'re| are) welcome,? (?:by the way|btw)|you(?:'re| are) welcome\.? ?(?:anyway|i suppose|i guess)|(?:i|we) (?:only|just) (?:have (?:two|one pair of) hands|work here|follow (?:orders|rules))|(?:i'm|i am) (?:only|just) (?:one person|the messenger|human|doing my job|one man|one woman)|(?:it's|it is) my (?:weekend|day off|lunch break)|on my (?:day off|lunch break)|(?:like|as if) (?:i|we) (?:have|had|'ve) (?:nothing|all day|the time)|(?:as i|i) (?:have|had) (?:nothing|all) (?:better|day)|have better things to do|(?:(?:better|more important|bigger) (?:things|customers|work|clients|matters|accounts) to (?:do|attend|deal|worry)|(?:real|actual) (?:customers|clients|work|problems) (?:to|waiting))|it's? (?:1[0-2]|[1-4]) (?:at night|in the morning)",
            reach="clause",
            unless=_WARM
            + r"|(?:while|when) you(?:'re| are| were) (?:waiting|there|away|here|logged|using|at|signed|on|in|out|travel|visiting|sleeping soundly|abroad|driving|talking|speaking|doing|viewing|trying)|mistake|not paid enough (?:into|to cover|for)|called (?:you )?on my day off to say|if (?:we|i)|free lunch|(?:i'm|i am) only human,? (?:and|so) i|you (?:surely )?have|don't (?:you|they)|get paid to",
        )
        + pattern(
            r"that(?:'s| is| makes)(?: it| now)? (?:the {nth} time (?:this|that|you|in|i|we)|now (?:two|three|four|five|six|seven|\d+) (?:times|e-?mails|calls|messages|tickets|reminders)|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:e-?mails|calls|tickets|reminders|chasers) (?:now|so far|in|about|on))\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:let|fail|got|lost|missed)\w*|our|\bus\b|in all|for each|too many"
            + r"|you (?:were|are) (?:cut off|told|left|kept|sent|passed)|you still have no|nobody|no one|on our part",
            reach="clause",
        )
        + pattern(
            r"(?:two|three|four|five|six|seven|\d+|several) of (?:my|our) (?:colleagues|agents|staff|people|advisers|advisors|drivers|girls|lads|managers|nurses) (?:have|has|had|already|told|explained|said|answered|now)\b|in addition to the (?:two|three|four|five|\d+|several) (?:calls|e-?mails|letters|messages|visits|replies|reminders)\b|(?:which|that|this) (?:i|we) (?:have |'ve |had )?(?:sent|asked|told|explained|mentioned|said)(?: you| to you| this| it)? (?:twice|three times|four times|five times|\d+ times)\b|(?:you|she|he)(?: [\w'-]+){1,6}, (?:twice|three times|four times|five times)(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:failed|missed|let|did|didn't)|told us|no answer|the same as you|you(?:'d|'ve| had| have)? (?:asked|rang|rung|called|wrote|written|told|said|paid|confirmed|reported|chased|given|been|tried|sent)|charged|he's right|right that",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"you(?:'ve| have) now (?:sent|called|rung|written|e-?mailed|asked|contacted|raised|opened|phoned|texted|messaged|accus\w+|threaten\w+|demand\w+)\b|(?:this|that)(?:'s| is) (?:now |already )?your (?:{nth}|seventh|eighth|ninth|\d+(?:st|nd|rd|th)) (?:\w+ )?(?:complaint|e-?mail|message|call|ticket|letter|chaser|missed|late)\b",
            unless=r"sorry|apolog\w+|thank\w*|all we need|all (?:the|of)|correct|nobody|no one|\bwe (?:should|failed)|everything"
            + r"|you (?:were|are) (?:cut off|told|left|kept|sent|passed)|you still have no|nobody|no one|on our part",
            reach="clause",
        ),
        hits=(
            "[[You have now sent nine letters about it]].",
            "[[This is your third complaint since May]].",
            "[[Four of my colleagues have explained the lid]].",
            "[[You dropped it, twice]].",
            "[[I answer here in addition to the two calls of Monday]].",
            "[[That's the third time this spring]], I keep a list.",
            "[[That is now five calls]].",
            "We have read [[all your many e-mails]].",
            "[[You have called us five times]].",
            "[[I have already spent my whole lunch break on this]].",
            "[[After everything we have done for you]], this.",
            "[[We are doing you a favour]].",
            "[[I only have two hands]].",
        ),
        near_misses=(
            "You called four times and each time you were cut off.",
            "This is your third letter and you still have no answer.",
            "It left on the 8th when you had said the 7th, twice.",
            "You have now sent us all we need, thank you.",
            "This is your second letter, and nobody answered the first; I am sorry.",
            "Two of our drivers have told us the same as you.",
            "In addition to the two letters, here is the form, thank you for asking.",
            "You told us, twice, and we did not listen.",
            "That is the second time we let you down, and I am sorry.",
            "That makes four tickets in all, two for each show.",
            "You have called us five times, and nobody answered; I am sorry.",
            "Thank you for your many messages of support.",
            "Our team has spent all night on the repair.",
            "While you are waiting, have a coffee.",
        ),
    ),
    Rule(
        id="passive_aggression.told-you-so",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Being right is not worth the reader's goodwill; leave the triumph out.",
        find=pattern(
            r"(?:i |we )?(?:\w+ )?told you so|(?:just |exactly )?as (?:i|we) (?:predicted|warned)(?: you)?(?= ?[,.;!]|$| you)|(?:i|we|my colleague)(?: really| even)* did (?:try to )?(?:warn you|tell you(?={end}| (?:that|so|when|before|this|not|it)\b)|say so|warn)|you were (?:\w+ )?(?:warned|reminded|given (?:ample|plenty|every))|(?:don't|do not|never) (?:say|tell me) (?:that )?(?:i|we) (?:didn't|did not|never) (?:warn|tell)|that(?:'s| is) what (?:you get|happens(?! (?:with|to|in|on|at)\b)|comes of)(?: (?:when|for|if))?|serves? you right|you had (?:it|that) coming|lessons? (?:learn(?:ed|t)|for (?:you|next time|life))|(?:hope|trust) you(?:'ve| have)? learn(?:ed|t)? (?:your |a |the |from )+(?:lesson|it|this|that)|let (?:this|that) be (?:your |a |the )lesson|you (?:got|get) (?:exactly )?what you (?:paid|asked|pay|ordered|deserve)(?: for)?|you made your bed|what goes around|(?:that's|this is|call it|just|instant) karma|as you (?:sow|make your bed)|i hate to say i told|not to say i told|who(?:'s| is) laughing now|your (?:chickens|own medicine)|you(?:'ve| have) (?:only )?(?:got )?yourself to (?:blame|thank)|you can (?:thank|blame) yourself|(?:next time )?you(?:'ll| will) know (?:better|for next time)|actions have consequences",
            reach="clause",
            unless=r"(?:nobody|no one|who|would have) told|sorry|should have told|(?:and|but) (?:it|that|they) (?:did|was|is|does|had|were)(?:n't| not)|you were (?:told|informed|advised) (?:that )?(?:the wrong|wrongly|incorrectly|by (?:us|our|my|one)|otherwise|to wait|different|something|it|we|a |an )|what (?:you were|were you) (?:told|advised)|if you were|when you were|(?:we|i) (?:should|could|will)|lessons? (?:learn(?:ed|t)) (?:on our|for us|here|from)|we(?:'ve| have) learn|piano|course|lesson plan|hope you (?:learn|get)|why you were|(?:that|who|whatever) you were (?:told|informed)|that you were|consequences (?:of (?:this|the)|for (?:your|the))|where you were|let (?:me|us|them) learn|as (?:i|we) (?:expected|thought|suspected),? (?:the|it|your|this|and)|as (?:we|i) (?:thought|expected|feared)",
        ),
        hits=(
            "[[I told you so]].",
            "[[We did warn you]].",
            "[[That's what happens when you skip the manual]].",
            "[[Serves you right]].",
            "[[You get what you pay for]].",
        ),
        near_misses=(
            "That's what happens with rain and old mortar.",
            "The shop was shut that week and nobody told you so.",
            "I did tell you to dance, and the clerk was not ready for it.",
            "I did tell you two weeks, and I was wrong.",
            "I am sorry that you were told the wrong date.",
            "As we feared, the part has to come from Japan.",
            "We have learned a lesson from this.",
        ),
    ),
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
        id="passive_aggression.pointed-wonder",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Wondering aloud about the reader is an accusation in disguise; ask, or leave it.",
        find=pattern(
            r"(?:it(?:'s| is) |how |i find it |we find it |isn't it |very |quite |rather |most |how very |is it not |find it |seems? |just )+(?:interesting|curious|odd|funny|amusing|strange|ironic|fascinating|telling|convenient|remarkable|puzzling|hard to believe|difficult to believe|peculiar|rich|suspicious|surprising)(?: \(and \w+\))?(?: to me)? (?:(?:that|how) (?:you(?! (?:noticed|spotted|found|mention|ask|raise))|your(?! \w+ and (?:ours|mine|the))|nobody)|coming from (?:you|someone)|from someone)",
            reach="clause",
            unless=r"sorry|(?:we|i|our) (?:were|was|did|could|can't|didn't|missed|have|are looking)|the (?:app|error|log|page|system|tracking|bug|code|file|test|server|update)\b|it (?:works?|only|does|doesn't|happens|shows|fails?)|this (?:works?|only|happens)|interesting (?:to (?:see|hear|read)) (?:your|how you|that you(?:'ve)? (?:found|solved|got|used))|thanks|thank|interesting when|funny (?:when|because)|love",
        )
        + pattern(
            r"(?:i'm|i am|we're|we are|i was|we were|i remain) (?:a little |a bit |quite |rather |somewhat |genuinely |frankly |very |also |still |truly |really |not )*(?:(?:amused|bemused|baffled|astonished|puzzled|intrigued|perplexed|at a loss|amazed|fascinated|struggling|surprised)(?: to (?:see|understand|hear|read|learn))?(?: how| why| that| by| as to how| as to why| at)? (?:you (?!received|got)|your (?:tone|attitude|reaction|claim|response|reply|message|logic|demand|reasoning|insist\w*|behaviou?r|refusal|lack|inability|choice|level))|curious (?:how|why) you (?:intend|plan|expect|manage|think|justify|came)|not understanding why you|(?:not sure|unsure) why you (?:think|feel|would|keep|insist|expect|are so)|(?:quite |rather )?puzzled (?:hearing|reading))",
            reach="clause",
            unless=r"sorry|by (?:our|this bug|the (?:error|behaviou?r))|we(?:'re| are) (?:also |still )?(?:puzzled|baffled)|not sure (?:how|what|why) (?:you (?:got|received|were|would like|want us|prefer|have in mind|mean))|amazed (?:by|at) (?:your|how) (?:kind|patien|good|quick|well|great)|curious (?:if|whether|to|about|what|how (?:this|it|that|the|you (?:like|found|get)))|impress|glad|hear (?:you|your) (?:had|didn't|did not|were|weren't|haven't|never) (?:a |received|receive|get|given|been)|surprised to (?:hear|see|read) (?:that )?your|troubles?|still waiting|love",
        )
        + pattern(
            r"(?:i|we) (?:do |really |honestly |just |simply |still |genuinely |frankly |can )*(?:(?:wonder|don't see|don't know|don't understand|do not understand|do not see|can't imagine|cannot imagine|question) (?:why|how|whether) (?:you|anyone|anybody|some people)(?: even| still| just)? (?=keep|insist|expect|refuse|bother|think|are so|feel the need|would even|can question|would ever|can possibly|could possibly|believe|feel entitled)|(?:fail to (?:see|understand)|cannot understand|can't understand|am not understanding|struggle to (?:see|understand)) (?:why|how|what) (?:on earth )?(?:you|your|anyone|anybody|someone|some people|that's|this is (?:my|our)) )(?!(?:mean|meant|would like|want me|need from|are (?:referring|asking|seeing|trying|looking|using|running|having)|have (?:been|seen|tried)|were (?:charged|told|given|not|unable|sent)|see|get|did not get|received|haven't|didn't (?:get|receive)|order|parcel|account|card|payment))",
            reach="clause",
            unless=r"sorry|let me know|could you|can you|please|tell|how you (?:feel|must)|wonder (?:if|whether|how) you (?:could|would|can|have|might|are)",
        )
        + pattern(
            r"your (?:usual|customary|typical|characteristic|inimitable|natural|legendary|trademark|signature|ever-so|delightful|charming|distinctive|unique|particular) (?:\w+ )?(?:charm|tact|style|politeness|patience|tone|manners?|self|grace|way with words|eloquence|subtlety|warmth|communication|restraint|diplomacy|bluntness|approach to)|it takes two(?= ?[.,!;)]|$| to (?:tango|argue|quarrel|fight|fall out))|(?:you|your) (?:\w+ )?(?:version|side) of (?:events|the story)(?= (?:is|does|differs|keeps|leaves))|(?:i|we) can only (?:imagine|assume|guess|presume) (?:that )?(?:you|your|nobody|it was|someone)(?! (?:must|might|may|are (?:very |so |really )?(?:worried|upset|frustrated)|feel|felt))|must be (?:nice|lovely|great|wonderful|exhausting) (?:to|for you|being|having)|(?:sounds like|looks like|seems|i guess|i suppose|i take it|so) (?:they|you|someone|somebody)(?:'ve| have| had|'s)? (?:had |got |been having |woke up |woken up |got out of bed |having )*(?:an easy day|a bad day|on the wrong side|too much time|nothing better|time on your hands|a slow day)|(?:too much|so much|a lot of|plenty of) (?:free )?time (?:on (?:your|his|her) hands)|your (?:passion|enthusiasm|persistence|attention to detail) is (?:admirable|noted|impressive|touching|something)",
            reach="clause",
            unless=r"sorry|(?:i|we) can (?:only )?imagine (?:how|that you (?:must|are|were))|how you|worr|upset|frustrat|hard|difficult|thank|love|appreciate",
        )
        + pattern(
            r"(?:i'm guessing|i am guessing|i'd (?:guess|bet|wager|hazard|estimate)|i (?:bet|would bet|would guess|take it|dare say|daresay)|my guess is|guess|i'll (?:bet|wager)|guessing|presumably|one assumes|one presumes|one imagines|i (?:suspect|reckon|guess)(?: that)?(?: \w+)? (?=you|they|nobody|those|somebody|someone|no one))(?: that)?(?: \w+)? (?:you|your|nobody|no one|they|those|somebody|someone|this one|that (?:bit|part|page)|she|he)\b|(?:not|isn't|aren't) (?:entirely |quite |really |exactly |at all |altogether |too )?(?:sure|clear|certain) (?:(?:what|why|where|who) (?:else )?(?:you(?:'d| would| were| thought| want| wanted| expect| expected| imagine| hope| hoped|'re hoping|'re expecting)|the (?:{nth}|sixth|seventh|eighth|ninth))|what (?:else )?(?:i|we)(?:'m| am|'re| are) (?:meant|supposed|expected)|how that (?:got|was|is|went))\b|nobody [^.?!,\n]{3,40} i take it(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|guess what|\bif\b|how you|frustrat\w+|you(?:'re| are) (?:tired|keen|worried|upset)|\?|could you|can you|would like|our (?:fault|mistake)|we (?:lost|made|got|forgot|sent|should|failed|broke|dropped|missed|mixed|had|were)|you mean"
            + r"|you(?:'d| would) (?:like|rather|prefer)|you(?:'ll| will) (?:want|need|like)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:surprised|surprises|surprising) (?:me|us|to me|to us|one)(?: a little| a bit| somewhat| slightly)?(?={end})|(?:was|were|am|are|is) (?:somewhat|a little|rather|slightly|quite|a bit|mildly) (?:surprised|puzzled|curious|baffled|intrigued|amused|taken aback) (?:by|to|that|at|when)\b|bit of a surprise to (?:me|us)\b|to be surprised is|(?:makes|made|leads|leaves) (?:me|us|one|anyone) (?:all )?(?:to )?(?:wonder|doubt|suspect|question)\b(?! (?:whether|if) (?:the|it|our|there|we|my|this))",
            unless=r"sorry|apolog\w+|thank\w*|not surprised|you(?:'re| are| were)|\bour\b|we (?:should|were wrong)|i was (?:a (?:little|bit)|quite|rather) surprised to (?:find|see)|pleasant\w*|as surprised",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Your two stars surprised me a little]].",
            "[[He was rather surprised to be woken at four]].",
            "[[It makes one wonder]].",
            "[[I'm guessing that page got skipped]].",
            "[[Not sure what you expected from a five-pound tent]].",
            "[[My guess is nobody opened it]].",
            "[[It is interesting that you remember this today]].",
            "[[I am puzzled why you waited]].",
            "[[I fail to see why you are writing to us]].",
            "[[You wrote it with your usual charm]].",
            "[[It must be nice to have so much time]].",
        ),
        near_misses=(
            "It is interesting that you noticed the hum.",
            "I'm guessing you'd like it before the holidays.",
            "It takes two minutes to fill in.",
            "My guess is that it went to the house next door.",
            "I was a little surprised to see our own label on it, and I am sorry.",
            "You were rightly surprised by the bill.",
            "I am not sure what you would like to order; could you tell me?",
            "I guess that was our fault.",
            "Guess what, your ring is found.",
            "It is strange that the log shows nothing, so I am looking further.",
            "I am curious how you like the new page.",
            "I don't understand why you were charged, and I am checking.",
            "I can only imagine how upset you must be.",
        ),
    ),
    Rule(
        id="passive_aggression.raised-eyebrow",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A knowing aside sounds like a raised eyebrow; leave it out or say it plainly.",
        find=pattern(
            r"one (?:does|might|feels|hopes|assumes|imagines|wonders|seldom|tends|gets used|forgets|learns|finds|rather|gathers|suspects|supposes|trusts|presumes|dreads|shudders|marvels|admires|had (?:hoped|thought|imagined)|would (?:think|hope|expect|imagine|have (?:thought|hoped|expected|imagined))|could be forgiven|can only|(?:cannot|can't) help|must admire|(?:must|has to|can) ask)\b",
            unless=r"(?:the|which|this|that|no|each|every|new|old|last|as|next|first|other|wrong|right) one",
            reach="clause",
            leans=True,
        )
        + pattern(
            r", (?:i|we|one)(?:'d| do)? (?:believe|hear|gather|assume|imagine|suppose|presume|am told|'m told|notice|note|daresay|dare say|trust|guess|take it|wonder|promise|accept|grant you|suspect|might add|may add|should add|hasten to add|must say|have to say)(?={end}|,)"
            r"|, (?:i|we|one)(?:'m| am)?(?: do| must| can)? (?:find|fear|felt|feel|admit|confess|concede|regret to say|said|say),",
            unless="sorry|apolog\\w+",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r", (?:apparently|evidently|alas|incidentally|(?:oddly|funnily|strangely|curiously)(?: enough)?|tragically|presumably|surprisingly|amazingly|miraculously|mysteriously|conveniently|as it happens|as it turns out|as ever|no less|of all (?:things|people)|lucky you|poor (?:you|thing)|mind you|if you (?:please|will)|would you believe|so they say|so i (?:hear|'m told)|as (?:you|one) do(?:es)?)(?={end})"
            r"|, (?:alas|sadly|oddly|curiously|mercifully|apparently|evidently|presumably|strangely|incidentally|inevitably|ironically|tragically|remarkably|surprisingly|amazingly|surely|doubtless|no doubt|indeed|of all things|for once|as ever|as always|as it happens|so to speak|as it were|if anything|shall we say|to be fair|to put it mildly|mind you|believe it or not)(?: enough)?,",
            unless=r"sorry|apolog\w+|thank\w*",
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
            r"(?:is|was|are|were|it's|that's|'re|i'm|will|would|can|could) (?:hardly|scarcely)\b|(?:more|less|better|worse|longer|faster|harder|louder|cleverer|further) than your(?:s)?\b(?! neighbou?r)|not (?:everyone|everybody) [a-z']+\b",
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
            r", (?:though|although|as|which|while) (?:i|we) (?:do |can |must |will |would |also |quite |fully )?(?:gather|suspect|fear|grant|grasp|doubt|suppose|imagine|confess|daresay|notice|note|sense)\b|(?:i|we|one)(?:'ve| have)? (?:rarely|never|seldom) (?:seen|met|read|heard|known|encountered|come across|witnessed) (?:a|an|anyone|anybody|so|such|that|anything)\b|, being (?:a|an|wool|made|closed|human|only)\b|(?:strictly|legally|medically|culturally|historically|professionally|grammatically|musically) speaking\b",
            unless="sorry|apolog\\w+",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:(?:half|most of|every) the time|(?:people|everyone|everybody|nobody|no one|they|youngsters|customers|you)(?: [\w'-]+){1,8} nowadays|in my day|at my age|every single time|last time){end}",
            unless=r"sorry|apolog\w+|thank\w*|issue|error|crash\w*|we(?:'re| are|'ll)|please|for these days|\?|swollen|pain\w*|hurts?",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:we|i) do (?:rather|occasionally|sometimes|wonder(?! (?:if|whether) the\b)|admire|enjoy|prefer|only|find|note|notice|grasp|feel|like to|try to|send|see that|realise|actually)\b|(?:we|i) did (?:wonder|laugh|smile|notice|enjoy|look for|look into)\b",
            unless=r"at (?:us|me|ourselves|myself)|sorry|apolog\w+|help\w*|feel (?:bad|for)|find it|found|spending|hear from|thank\w*|appreciate",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we) (?:do |totally |fully |quite )?(?:realise|realize|accept|see|grasp|gather)(?: that)? (?:my|our|this|it|that|you|your|the|not|to|how|an?|some|time|patience|reading|long|short|big|small) (?:[a-z']+ ){0,8}(?:isn't|is not|aren't|may not|might not|can be|must be|can make|can't|cannot|doesn't|is hard|is difficult|is precious|is tempting|is easier|may come|comes? as|is asking|is a lot|too) (?!(?:the (?:answer|news|result|outcome|reply) |quite )?(?:what )?you|the (?:answer|news|result|outcome|reply)|what|there|here|replace|undo|right|yet)[a-z]+",
            unless=r"sorry|apolog\w+|thank\w*|help\w*|however|frustrat\w+|wait\w*|inconvenien\w+|upset\w*|we (?:should|failed)|worr\w+|pain\w*|(?:we|i) (?:can't|cannot)|what you (?:wanted|hoped)|easy"
            + r"|comfort|consolation|ideal|much use",
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
            r"at least (?:you|he|she|they|it|now|nobody|somebody|someone|one of)\b|a (?:great|good) (?:deal|many) (?:of|more|less) [a-z]+|(?:until|unless|whenever) (?:people|somebody|someone|everybody|everyone|anyone|they) (?:read|reads|looks?|looked|tells?|opens?|lifts?|bothers?|checks?|remembers?|thinks?|asks?|listens?|learns?)\b",
            unless=r"sorry|apolog\w+|thank\w*|work|help\w*|we (?:can|should)|money|time|asks (?:us|me)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:quite|exactly|really|precisely) the (?:word|term|phrase|expression)(?={end})|(?:not|isn't|wasn't|hardly|aren't) (?:quite |exactly |really )?(?:the (?:word|term|phrase) (?:i|we|one)|what (?:i|we|most people|one|anyone)(?:'d| would| could) call)|to use the (?:word|term)\b|(?:is|was|'s) (?:certainly |definitely |quite |really |surely |indeed |sure )?a (?:choice|bold (?:choice|claim|move|strategy)|bit (?:much|rich|thick|precious))(?={end})|gets? (?:a bit|rather|a little|very|quite|pretty) (?:old|wearing|tiresome|tedious)(?={end})|(?:a )?(?:bit|little) late to (?:find|be|start|complain|change|say|realise|realize|ask|notice|worry)\b",
            unless=r"sorry|apolog\w+|thank\w*|on me\b|i'm (?:beginning|getting)|not too late|you(?:'re| are) right|spell|spelling",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we)(?: did think about| don't like to| do not like to| didn't like to| have chosen not to|'ve chosen not to| prefer not to|'d rather not| would rather not| was too polite to| am too polite to|'ve all been too kind to| was going to) (?:mention\w*|embarrass\w*|nam(?:e|ing)|question|make (?:an issue|a fuss)|dwell|comment|describe|say(?={end})|point)\b|(?:i|we) (?:said|say|mentioned) (?:nothing|nowt) about\b|(?:i|we) could (?:name|tell you (?:a|some|stories)|write a book)\b|(?:i don't|i won't) say who\b|must be nice|(?:grand|nice|lovely|fine|lucky|alright|all right) (?:to be (?:so|able)|for some)(?={end}| \w+)",
            unless=r"sorry|apolog\w+|thank\w*|we (?:should|failed)|should have|\bdate\b|promise|able to (?:help|say|offer|send|give|tell)",
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
        id="passive_aggression.people-in-general",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Talk of what people do in general is heard as talk of the reader; say it of this case.",
        find=pattern(
            r"{folk} (?:often|tend|sometimes|rarely|seldom|occasionally|do (?:like|love|tend|get|sometimes|forget|find|ask|seem)|always|never|can be|will (?:always|often|try|say)|usually|normally|generally|like to|love to|forget|seem|expect|imagine|assume|only|manage|turn up|find|prefer|think|cry|are (?:often|sometimes|usually|always|like|so|too|forever))\b",
            unless=r"sorry|apolog\w+|(?:we|i) found|report|affected|eligible|our (?:fault|mistake)|seed",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:many|most|some|other|plenty of|lots of|few) (?:of )?(?:our |my |the |your )?(?:other )?(?:people|folk|children|men|women|(?!of |us )[a-z]{3,}s) (?:do|does|did|can|find|found|like|love|take|took|get|got|stand|know|read|think|manage|seem|prefer|enjoy|never|always|still|just|are (?:just|so|quite|too|like)|go|make|pay|paid|see|notice|learn|pick|want|wait|keep|forget|call|turn|bring|buy|eat|sleep|survive|cope|live|remember|consider|regard|treat|settle|accept|tend)\b",
            unless=r"sorry|apolog\w+|happen|receiv\w+|errors?|affected|issues?|help\w*|available|please|able|grateful|thank\w*|glad|appreciate",
            where="start",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r"(?:we|i) (?:do |always |totally |fully |quite |often |generally |usually |also |of course |naturally )*(?:find|appreciate|get|note|think|accept|realise|realize|recogni[sz]e|notice|encourage|cheer for)(?: that| it's \w+ when| it)? (?:it goes|(?:our |some |many |most |few |not all |not everyone)?{folk}|everyone|others|some of)\b",
            unless=r"sorry|apolog\w+|thank\w*|our (?:fault|mistake)|help\w*",
            reach="sentence",
            leans=True,
        )
        + pattern(
            r"(?:like|as|than|by|of) (?:a|an|any|the) (?:man|woman|person|customer|parent|client|guest|tenant|adult|mother|father|lady|gentleman|company|buyer|boy|girl|host|writer|player|cook|driver) who\b",
            unless=r"sorry|apolog\w+|help\w*|we (?:have|had)|is there|need|ask for|find|know|name of",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"before (?:you )?(?:complain\w*|shout\w*|accus\w+|blam\w+|typ(?:e|ing)|point(?:ing)?|tak(?:e|ing) on|demand\w*|throw\w*|judg\w+|calling (?:me|us|it|people))\b",
            unless=r"we|i(?:'ll| will)|receiv\w+|please|password|code" + r"|let (?:me|us)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:children|families|customers|people|guests|products|parents|members|clients|cases|owners|pets|tenants|items|shoes|cars|plants|students|pupils|patients|passengers|buyers|those|couples|machines|teams)(?: of this kind)? (?:who|which|that) (?:[\w'-]+ ){2,9}(?:are generally|are rarely|generally|rarely|are usually|nearly always|seldom|hardly ever|tend to|are seldom)\b|cases of this (?:kind|sort) are\b|(?:could|might) (?:easily |simply )?have been (?:avoided|prevented|spared|saved) (?:by|with|if you|had you|simply)\b|(?:avoided|prevented) by (?:simply |just )?(?:reading|checking|asking|ringing|calling|following|looking|responding|replying|answering|listening|closing|keeping|planning)\b",
            unless=r"sorry|apolog\w+|thank\w*|\b(?:we|our|us|i)\b|refund\w*|within|\?",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Families that lock their shed rarely lose a bike]].",
            "[[Cases of this kind are avoided by reading the card]].",
            "[[It could have been avoided by a call]].",
            "[[Parents often think their own child is the quiet one]].",
            "[[Most tenants take the bins down on Sunday.]]",
            "[[You write like a man who has never seen a bill]].",
            "[[Read it before you complain]].",
            "[[We do find that guests enjoy the pool more with a towel.]]",
        ),
        near_misses=(
            "Most people walk past that sign, and so did I.",
            "You told me to my face and I am grateful; most people walk out.",
            "Plants which come by post usually arrive dry, and that is our fault.",
            "It could have been avoided by us, and I am sorry.",
            "Customers who pay by card are generally refunded within two days.",
            "I have the name of the person who took the call.",
            "Most of us are here until six.",
            "Our customers get the parts within a week.",
            "Some rooms are available from May.",
            "Sorry that people often end up in the wrong queue here.",
        ),
    ),
    Rule(
        id="passive_aggression.if-only",
        family="passive_aggression",
        severity=Severity.WARN,
        why="It regrets aloud what the reader did not do; say what is needed now.",
        find=pattern(
            r"(?:a|one|even a)(?: (?:quick|simple|single|brief|short|little|two-minute|five-minute|second|closer|proper))? (?:glance|look|read|call|text|message|note|word|heads-up|phone call|ring|e-?mail|check|search)(?: [a-z']+){0,8} would(?:'ve| have)\b"
            r"|would(?:'ve| have) been (?:so |very |quite |rather |a bit |most |really )?(?:handy|nice|helpful|welcome|useful|kind|polite|appreciated|sensible|wise|lovely|courteous|a start)\b",
            unless=r"sorry|apolog\w+|(?:from|of|by) (?:us|me)|we should|i should|our (?:fault|mistake)"
            + r"|\bif we\b|(?:kind|good|decent|right|polite) of (?:us|me)"
            + r"|would(?:'ve| have) (?:told|shown|saved|warned|spared) (?:us|me)\b(?! both| all)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"would(?:'ve| have) (?:told|shown|saved|spared|warned|alerted|revealed|stopped|noticed|sorted|avoided|prevented|explained|settled|sufficed|done (?:it|the))\b",
            unless=r"sorry|apolog\w+|(?:we|i) (?:should|would|could)|our (?:fault|mistake)|spared you|(?:from|by) (?:us|me)|nothing"
            + r"|\bif we\b|(?:told|shown|saved|warned|spared|stopped) (?:us|me)\b(?! both| all)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we)(?:'d| had) (?:rather |really |always |also |naively |(?!gathered|expected|understood))(?:hoped|imagined|assumed|supposed|been under the impression)\b",
            unless=r"sorry|apolog\w+|but the|in what|to come|to be|to have|to (?:ship|send|call|write)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"which (?:you(?:'d| would|'ll| will)?(?: also| surely| of course)? (?:have )?(?:see|seen|find|found|know|known|notice|recall|signed|agreed|ticked)\b|(?:[a-z]+ ){0,3}(?:customers|people|clients|others|everyone|everybody|patients|parents|guests|users|members|students)(?: [a-z]+){0,2} (?:do|does|manage|know|see|find|understand|read)\b)",
            unless=r"sorry|thank\w*|below|attached|link" + r"|if (?:our|my) [a-z-]+ had",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"(?:maybe|perhaps)(?: just| try| actually| next time,?| first)? (?:stop|check|read|ask|try|look|take|think|start|keep|use|get|turn|put|tell|learn|don't|wait|listen|consider|count|measure) (?:[a-z']+ ){1,12}",
            unless=r"\?|we|i|us|help\w*|works?|if you(?:'d)? like",
            where="start",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"(?:no doubt|doubtless|i'm sure|i am sure|we're sure|we are sure)(?: that)? (?:you|your|somebody|someone|everybody|everyone)(?:'ll|'ve|'re|'d)?\b|surely (?:you|your|not|even)\b",
            unless=r"sorry|understand|appreciate|see|if you have|help\w*|how|frustrat\w+|upset\w*|worr\w+|disappoint\w+|hard|difficult|like to know|want"
            + r"|(?:it|this|that) (?:was|is|must|has been) (?:an? |very |so |quite )?(?:shock|upset\w*|hard|fright\w*|worr\w+|disappoint\w+|frustrat\w+|difficult|stress\w*|painful)|will (?:love|enjoy|like)\b|on your plate|enough to (?:do|think about|deal with|worry about)",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[A quick call would have saved us both the trip]].",
            "[[A photo would have been useful]].",
            "[[The label would have told you]].",
            "[[I had rather hoped for a signature]].",
            "It is in section 4, [[which you signed]].",
            "[[Perhaps count the chairs before they are delivered]].",
            "[[No doubt you have your reasons]].",
        ),
        near_misses=(
            "A glance at the plan would have shown us the pipe.",
            "It would have been kind of us to tell you.",
            "It would have saved you the trip if we'd written on the Monday.",
            "Surely, a spare can be found.",
            "Had they come by train, they would have been quicker.",
            "Nothing on that page would have warned you.",
            "A call from us would have been kind, and I am sorry there was none.",
            "I had hoped to come myself.",
            "Perhaps try the other cable, if you like?",
            "I am sure you can see how much this matters to us.",
            "Use the link below, which you will find in the e-mail too.",
        ),
    ),
    Rule(
        id="passive_aggression.you-do-realise",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that they should be ashamed of not knowing.",
        find=pattern(
            r"you do (?:realise|realize|know|understand|see|remember|appreciate),? (?:that |there |how |it |right|we |i |this |don't you)",
            unless="if|glad" + r"|(?:that|,) you (?:can|may|need not|needn't|don't have to)\b",
            reach="to_end",
        )
        + pattern(
            r"you(?:'d| would) (?:have thought|think)(?: that)? (?:an? [a-z]+|someone|somebody|people|anyone|anybody|by now|after|at least|one of)\b",
            reach="to_end",
            unless=r"\b(?:our|my|us|we)\b",
        )
        + pattern(
            r"in case you (?:missed|forgot|didn't (?:notice|see|read)|did not (?:notice|see|read))(?: (?:it|this|that))? (?:the (?:first|last|previous)|again|in my)\b|in case you (?:hadn't|haven't|have not|had not) noticed\b",
            reach="rest",
        )
        + pattern(
            r"(?:friendly|gentle|kind|polite) reminder that (?:you (?:are not|aren't|still|were|promised|never)|(?:we're|we are|i'm|i am) (?:all )?still)\b",
            reach="to_end",
        )
        + pattern(
            r"since you(?:'re)? (?:ask|asking|mention it|raise it|bring it up|put it (?:like|so))\b|thanks for asking\b|if you must know\b|if you ask me\b",
            unless=r"how|help\w*|good question|about|kind",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"for (?:reading|signing|looking|opening|using|answering|wearing|walking|paying|checking), not\b|there to be (?:read|opened|used|followed|signed|answered)\b|, not (?:just )?for (?:decoration|signing|looking|show|fun|reading)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"not that (?:you|it|anyone|anybody) (?:would|'d|will|cares?|asked|matters|bothered|noticed|seems? to)\b|not that you(?:'d| would) (?:care|mind|notice|know|understand)\b",
            unless="much",
            reach="clause",
        ),
        hits=(
            "[[You do realise that there are other guests?]]",
            "[[You'd think a teacher would know.]]",
            "[[In case you missed it the first two times]], the fee is 40.",
            "[[Friendly reminder that we are all still waiting.]]",
            "[[Not that you would care]], but he waited.",
            "[[Since you ask]], the keys are in the post.",
            "[[The leaflet is for reading, not for folding]].",
        ),
        near_misses=(
            "You do know that you can cancel without a fee?",
            "Do you realise how much this helped?",
            "In case you missed it, the film starts at six.",
            "Friendly reminder: the shop closes at noon.",
            "Would you think about Tuesday?",
        ),
    ),
    Rule(
        id="passive_aggression.let-me-remind-you",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A reminder in this tone says that the reader is careless.",
        find=pattern(
            r"(?:let|may|might|must|allow) (?:me|i|us|we)(?: just| again| kindly| gently)?(?: to)? (?:just |again |kindly |gently |politely )?remind you|(?:do )?i (?:really )?(?:have|need) to remind you|(?:as )?i(?:'ve| have) (?:had to )?remind(?:ed)? you (?:\w+ )?(?:times|before|already|repeatedly)|(?:i|we|you|one|nobody) (?:really )?(?:shouldn't|should not) (?:even )?(?:have|need) to (?:remind|tell|explain|point|ask|chase|say|spell|repeat|be told|be reminded|justify|teach)",
            unless=_WARM
            + r"|you (?:really )?(?:shouldn't|should not) (?:even )?(?:have|need) to (?:ask|chase|explain|remind|repeat|tell|point|say|justify)",
            reach="clause",
        )
        + pattern(
            r"(?:despite|even after|notwithstanding) (?:\w+ )?(?:multiple|repeated|numerous|countless|endless|many|several|all (?:my|our)|our many|my many) (?:\w+ )?(?:reminders?|requests?|discussions?|warnings?|attempts?|explanations?|e-?mails?|messages?|calls?|conversations?|chances|opportunities)(?! (?:from you|by you|of yours|to us)\b)",
            unless=_WARM
            + r"|\byour\b (?:\w+ )?(?:reminders?|requests?|messages?|calls?|e-?mails?)|we (?:failed|did not|didn't|have not|haven't|still)|our (?:carrier|courier|engineers?|system)|(?:error|crash|fail)",
            reach="clause",
        )
        + pattern(
            r"the (?:very )?least (?:you|one|anyone|anybody) (?:could|can|might|should) (?:do|have done)?|(?:it(?:'s| is|s)?|is it not|isn't it)? ?(?:high|about|long past) time (?:you|someone|somebody|that you|for you)\b|(?:i|we) (?:do |really |sincerely )*hope (?:that )?you (?:realise|realize|learn (?:from|something)|feel better now|think about (?:what|how)|grasp)|if (?:you(?:'re| are|were| were)|this is|that's|that is) (?:truly|really|actually|genuinely|so|that|at all|even remotely) (?:interested|committed|serious|concerned|worried|unhappy|bothered|clever|smart|sure|busy|desperate|keen|important|urgent|upset|dissatisfied|confident|unsatisfied)",
            unless=_WARM
            + r"|so (?:kind|inclined)|high time we|if you(?:'re| are) really (?:worried|unhappy|upset|concerned),? (?:please|we|i|call|do)|least we|if (?:this|that) is (?:really )?(?:important|urgent)",
            reach="clause",
        )
        + pattern(
            r"if (?:it|this|that)(?:'s| is| was| were)? (?:really |truly )?(?:so|that|as) (?:very )?(?:important|urgent|bad|terrible|special|valuable|precious|dreadful|critical|awful|unbearable)(?: to you| for you| as you (?:say|claim))?",
            unless=_WARM + r"|please (?:call|tell|ring|let)|(?:we|i) (?:can|will)",
            reach="clause",
        )
        + pattern(
            r"a (?:little|small|quick|friendly|tiny|wee|gentle)(?: friendly| helpful)? (?:tip|word of advice|piece of advice|bit of advice|word to the wise|hint|life lesson|news flash|pointer) (?:for you|from (?:me|a|an|us|someone)|for (?:next|the) (?:time|future))|word(?:s)? of (?:advice|wisdom)|word to the wise|(?:i|we) hope you(?:'re| are) (?:satisfied|proud|pleased)(?: with)? (?:now|yourself|of yourself)|(?:a )?(?:teensy|tiny|wee) (?:little )?bit of (?:context|advice|perspective|reality)",
            unless=_WARM
            + r"|we(?:'ll| will| have (?:updated|moved|changed|shipped|sent|added))|(?:i|we) (?:am|are|will|have|'ll|'m|'re) (?:out|away|closed|moving|sending|attaching|forwarding|working|going|adding|off|on|in|attached|forwarded|sent)",
            reach="clause",
        )
        + pattern(
            r"(?:it is|it's|it may be|it might be|perhaps it(?:'s| is)) (?:also |very |quite |always |equally |only |rather )*(?:important|helpful|useful|necessary|as well|reasonable|right|only fair) (?:to|that you|for you to|for customers to) (?:recogni[sz]e|understand that|appreciate|acknowledge|realise|realize|be realistic|(?:remember|bear in mind|keep in mind) that (?:our|we|staff|other|everyone|not|there are))\b",
            unless=r"sorry|apolog\w+|thank\w*|password|please|\bwe (?:should|were)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:would|'d)(?: just| also| again| kindly| gently| only| like)* like to remind",
            unless=r"sorry|apolog\w+|thank\w*|appointment|booking|attached|please|deadline",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"you (?:might|may|will|'ll)(?: well| also| perhaps)? (?:recall|remember) (?:saying|agreeing|being (?:told|asked|warned)|ticking|accepting)\b|(?:i|we)(?:'ve| have) (?:copied|cc'd|looped)(?: in)? (?:my|our|your) (?:manager|boss|legal|lawyer|solicitor|supervisor|director)\b|everything you (?:say|write|send) is (?:being )?(?:recorded|logged|noted)\b",
            unless=r"sorry|apolog\w+|thank\w*|refund|approve|help|so (?:that )?(?:you|he|she) can|free|tour"
            + r"|so (?:that )?(?:you|somebody|someone|nobody|no one|she|he|they)",
            reach="clause",
        ),
        hits=(
            "[[You might recall saying so]].",
            "[[I've copied in my manager]].",
            "[[We would like to remind that others wait as well]].",
            "[[It is important to recognise that we have many guests]].",
            "[[Let me remind you that rent is due on the first]].",
            "[[I shouldn't have to explain this to an adult]].",
            "[[Despite repeated reminders]], the form is blank.",
            "[[It's about time you paid]].",
            "[[I hope you're proud of yourself]].",
            "[[If it was so urgent]], you could have rung.",
            "[[A little tip from me]]: name stickers.",
        ),
        near_misses=(
            "Despite several calls from you, nobody had looked at it.",
            "I have copied in my manager, so that somebody answers.",
            "It is important to remember that the tablets go with food.",
            "You may remember being told on the tour that tea is free.",
            "I've copied in my manager, who can approve the refund today.",
            "We would like to remind you of your appointment on Monday.",
            "It is important to keep the lid shut.",
            "It is important to remember your password, please write it down.",
            "You should not have to chase us, and I am sorry.",
            "Despite several attempts our courier did not find the door.",
            "I hope you are happy with the new colour.",
            "If this is urgent, please call me on 555-0100.",
            "Please remind me on Monday.",
        ),
    ),
    Rule(
        id="passive_aggression.weary",
        family="passive_aggression",
        severity=Severity.WARN,
        why="It sighs at the reader; the same fact without the sigh is enough.",
        find=pattern(
            r"(?:i|we)(?:'ve| have) been (?:telling|saying|explaining|trying to (?:tell|explain|say))|(?:i|we) (?:just|literally just|only just) (?:told you|said (?:that|this|so)|explained (?:that|this|it)|answered (?:that|this))|we(?:'ve| have)? (?:already )?(?:been|went|gone) (?:over|through) (?:this|that|all this|it all)(?! with)|i don't know how many (?:more )?times|same as (?:i|we) (?:told|said|wrote|explained)|(?:explain\w*|told|said|wrote|asked|mention\w*)(?: [\w']{1,10}){0,6},? more than once|(?:previous|last|earlier) (?:answer|reply|response|e-?mail) (?:was|is|were) (?:already )?(?:complete|clear|sufficient|final|quite clear)|not sure what (?:more|else) (?:we|i) (?:can|could)|i(?:'d| would) have thought|as per usual(?= ?[.,!]|$)",
            unless=_WARM
            + r"|so more than once|told (?:the|them|him|her|head office|our)"
            + r"|by (?:post|phone|e-?mail|letter|text)",
            reach="clause",
        )
        + pattern(
            r"you (?:must|have to|will have to|do have to|really need to|really have to) (?:\w+ )?(?:understand|appreciate|realise|realize|bear in mind|remember) (?:that|this|we|i|our|the)\b|as (?:i'm|i am|we're|we are) (?:quite )?sure you(?:'ll| will| can)? (?:appreciate|understand|agree)",
            unless=_WARM
            + r"|password|code|pin\b"
            + r"|none of (?:this|it)|(?:isn't|is not|not) your (?:fault|doing)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:with|we have|i have|i've got|we've got|there are|have) (?:\w+ )?(?:other|real|plenty of other) (?:customers?|people|guests|patients|callers|clients) (?:waiting|to (?:serve|help|look after|deal with|attend|see)|in the queue)|(?:is|was) (?:this|that|it|all this|all of this) really necessary|(?:i|we) (?:honestly |really |just |simply |frankly )*(?:don't|do not) have (?:the )?(?:time|energy|patience|crayons) (?:for|to)\b|(?:try|test|testing|trying) (?:my|our) patience|(?:lose|losing|lost|running out of|out of) patience|my patience (?:is|has)|at my wits?'? end",
            unless=_WARM
            + r"|you(?:'re| are|'ve| have)? (?:rightly |already )?(?:losing|lost|run|running)"
            + r"|patience with (?:them|him|her|the [a-z]+|myself)",
            reach="clause",
        ),
        hits=(
            "[[We've been telling you since May]].",
            "[[I just told you]].",
            "[[You must understand that we are a small shop]].",
            "[[I have other customers waiting]].",
            "[[You are trying my patience]].",
        ),
        near_misses=(
            "We have been trying to tell you by post.",
            "You must understand that none of this is your doing.",
            "I ran out of patience with them.",
            "You must remember this code, or write it down.",
            "I understand that you are losing patience.",
            "We have been explaining it badly, and I am sorry.",
            "I just told the depot to hold it.",
        ),
    ),
    Rule(
        id="passive_aggression.parting-shot",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The last few words undo the courtesy before them.",
        find=pattern(
            r"(?:please|do|try|kindly|hopefully|check|read|make sure|get (?:it|this)|be sure|look|with luck|perhaps|maybe)\b(?: [\w'-]{1,14},?){0,9} (?:this time|for once)(?= ?[.,!]|$)|just (?:a thought|a suggestion|an idea)(?= ?[.,!]|$)|have a (?:good |little |long |hard )?(?:think|look in the mirror)(?: about (?:that|it|your))?(?= ?[.,!]|$)",
            unless=r"\b(?:we|i)(?:'ll| will|'ve| have|'re| are|'m)\b|\bour\b|sorry|worked this time|need to do|nothing",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:maybe|perhaps) (?:some|certain) (?:people|of us|customers)|we did (?:\w+ly )?(?:write to you|write about|explain|ask (?:for|you|that|every)|leave you|request|warn|advise|point out|tell you|try to explain|mention)|which (?:we|i) did (?:\w+ly )?(?:ask|request|explain|mention|say|send|write|tell|warn)|(?:has|have|had|was|were)(?: been)? (?:already |clearly |fully |also |repeatedly )*(?:explained|made clear|pointed out|spelled out|spelt out) to you|{nth} time of (?:telling|asking)|(?:right )?there in the (?:log|e-?mail|contract|terms|text)\b|says so (?:right )?(?:on|in) the|for (?:your )?future reference(?= ?[,:-])",
            unless=_WARM
            + r"|(?:was|were|been) (?:not|never) |wrongly|badly|should have been|n't (?:been )?explained",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:how (?:do|shall|can) i put (?:it|this)|shall (?:we|i) say(?! (?:\d|noon|half|ten|nine|eight|two|three|four|five|mon|tues|wednes|thurs|fri|satur|sun|tomorrow|next|the \d))|to use the (?:word|term) (?:generously|loosely)|strange as that may sound)|(?:it )?(?:may|might|would) be an idea (?:to|if)|(?:maybe|perhaps|try|just|go)(?: and| to)? googl(?:e|ing)(?: it| stuff| that| your|(?= ?[.,!]|$))(?! (?:maps|play|pay|chrome|account|drive|docs|ads|search console|store))|(?:would've|would have|it'd have) been (?:more |rather |quite |a more |the more )?(?:useful|helpful|nice|good|handy|polite)(?: thing)? (?:to (?:know|tell|mention|say)|if you)|don't be (?:surprised|shocked) (?:when|if) (?:i|we|you|your|nobody)|(?:if|since|as|when|because) you (?:won't|refuse to|insist on|will not) (?:try|listen|read|help|follow|do|answer|cooperate|co-operate|\w+ing)",
            unless=_WARM + r"|(?:for us|we should|if you (?:won't|will not) be)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"spare (?:me|us) (?:the|your|all|any)|save (?:yourself|me|us) the (?:stor(?:y|ies)|drama|lecture|speech|excuses|tears|sob)|(?:a (?:bit|little)|pretty|rather|quite) rich(?= ?[,.!]| to (?:complain|come|say|blame|shout|talk)| coming| from)|(?:don't|do not|dont) (?:you )?(?:talk|speak) to (?:me|us|my \w+|our \w+|her|him) (?:like|that way|in that)|(?:your )?(?:views?|opinions?|complaints?|remarks?)(?: [\w']{1,12}){0,6} (?:placed|put|kept) on file|(?:thanks|thank you) for (?:the |your )careers? advice",
            unless=r"sorry|a rich|spare (?:me|us) (?:a|the) (?:moment|time)",
            reach="clause",
        ),
        hits=(
            "[[Please check the spelling this time]].",
            "[[Maybe some people prefer to guess]].",
            "[[This has been explained to you]].",
            "The oven was, [[how do I put it]], an adventure.",
            "[[It might be an idea to ask an adult]].",
            "[[Spare us the speech]].",
            "[[That is a bit rich]].",
        ),
        near_misses=(
            "The cashier was wrong to say so on the telephone.",
            "If you want it without onions, just say so in the next few minutes.",
            "Shall we say Monday at ten?",
            "I hope it worked this time.",
            "It was never explained to you, and that is our fault.",
            "Please open it in Google Maps.",
            "It might have been nicer of us to ring first.",
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
        id="passive_aggression.just-so-you-know",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A remark dropped in passing is heard as the point of the letter; say it plainly or leave it out.",
        find=pattern(
            r"(?:just to mention it|just saying|just sayin|not that (?:anyone|anybody|you|it|we) (?:asked|noticed|matters?|minds?|would know)|but who's counting|not that i'm counting|funny,? that(?= ?[.,!]|$)|fancy that|for all the (?:good|use|difference) it (?:does|did|made|will do)|make of that what you will|(?:and |that says )?(?:nothing|enough) (?:more )?said(?= ?[.!]|$))",
            unless=r"sorry|thank\w*",
            reach="match",
        )
        + pattern(
            r"(?:like|as) (?:i|we)(?:'ve| have| had)?(?: already| clearly| repeatedly)? (?:said|wrote|written|explained|told you|mentioned|put|stated|outlined|set out|pointed out|answered)(?: [\w'-]{1,15}){0,3} in (?:my|our|the|all|each of)(?: of)?(?: my| our| the)? (?:previous|last|earlier|first|prior|past)? ?(?:two|three|four|five|several|many|other|\d)(?: [\w'-]{1,15}){0,1} (?:e-?mails?|letters?|messages?|replies|mails|answers|texts)",
            reach="clause",
        )
        + pattern(
            r"(?:thank you|thanks|thanks so much|thank you so much|many thanks) for (?:your|all your|the) (?:endless|infinite|boundless|saintly|legendary|bottomless|unending|limitless|exemplary|heroic|touching|charming|colou?rful|delightful|lovely|enormous) (?:patience|understanding|kindness|courtesy|tact|manners|restraint|charm|modesty|words|feedback|review|prose|tone|vocabulary)[.!] (?:please )?(?:read|see|check|look|learn|try|open|use|go|do|next time)\b",
            local=False,
            reach="match",
        )
        + pattern(
            r"(?:is|are|was|were|'s|it's)(?: [\w'-]{1,15}){0,7} (?:there|printed|written|marked|shown|posted|asked|signed|ticked|in place|called that|stated) (?:[\w' -]{0,40})for a reason(?= ?[.,!;]|$)|(?:we|they|i) (?:have|put|send|print|write|post|ask)(?: [\w'-]{1,15}){1,6} for a reason(?= ?[.,!;]|$)",
            unless=r"sorry|good reason",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:which |and |that )?(?:you|u|ye) (?:'ll |will )?(?:may |might |no doubt |surely )*(?:remember|recall|recollect) (?:signing|ticking|agreeing|accepting|receiving|being told|reading|clicking|choosing)|of (?:your|his|her|their) own making|(?:you've|you have) made for yourself|(?:lay|put|leave|dump) (?:it|that|this|all that|the blame|everything) (?:all )?(?:at|on) our door(?:step)?|(?:don't|dont|do not) (?:you )?(?:try|pull|start) (?:that|this|it)(?: one)?(?: on)? (?:with |on )?(?:us|me)\b|trying it on",
            unless=r"sorry|not (?:of|something)|do you|can you|could you|whether you|if you|rightly",
            reach="clause",
        )
        + pattern(
            r"in case (?:it|that|this)(?:'s| is| was) of (?:any )?(?:use|interest)\b|in case it(?:'s| is) (?:useful|helpful) (?:for|to) (?:the|your|anyone|somebody)\b|in case (?:the (?:first|last|other)(?: one)?|it) (?:was put|got lost|escaped|slipped|had escaped|was used)\b|(?:it's|that's) the only (?:\w+ )?(?:button|switch|door|key|number|page|sign|link|line|box|lever|lid|word|red|green|big|thing) (?:\w+ )?(?:on|in|there|with)\b|which (?:may |might |would |could |perhaps |probably |rather )+explain (?:your|why you|why nobody|a lot|a great deal)|which explains (?:your|a lot|why you|the (?:tone|confusion|message|temper|spelling|capitals|mood))\b|(?:guidance|notes?|forms?|rules|instructions|signs?|page|manual|letter|plan)(?: \w+)? (?:is|are|was|were) (?:written|printed|made|put there|drawn up|sent) so that\b|(?:hard|difficult|not easy) for (?:us|me|anyone) to (?:think of|imagine|see (?:how|what)|know what)\b|do(?:es)?(?: do)? (?:this|it) for a living\b",
            unless=r"sorry|apolog\w+|thank\w*|\bour (?:fault|mistake|van|own)|left\b|in stock|\bwe (?:lost|failed)|safety",
            reach="clause",
            leans=True,
        ),
        hits=(
            "A map is attached, [[in case that's of any use]].",
            "[[It's the only red lever on it]].",
            "The shed was open, [[which may explain your hens]].",
            "[[The sign was put there so that people read it]].",
            "You sent nine photos, [[but who's counting]].",
            "[[As we explained in our last three letters]], the depot is shut.",
            "[[Thank you for your legendary patience. Read]] page two.",
            "[[The sign is there for a reason]].",
            "[[The trouble is of your own making]].",
            "[[Don't try that on us]].",
        ),
        near_misses=(
            "It is hard for us to see how our van did it, and I am sorry.",
            "It's the only blue one in stock.",
            "Here is the form in case the first got lost, our fault.",
            "As I explained in my last letter, the depot is shut.",
            "Thank you for your endless patience. We will ring you on Monday.",
            "They cancelled it for a reason that I do not know.",
            "Do you remember signing for it?",
        ),
    ),
    Rule(
        id="passive_aggression.being-generous",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that you think worse of them than you say; leave it out.",
        find=pattern(
            r"(?:and |even |if anything |frankly )*(?:(?:that's|that is|this is|that was|it's|it is)(?: me| us)?(?: already| just| only| still)?|(?:i'm|i am|we're|we are)(?: already| just| only| still)?|and (?:me|us)) (?:being|putting it) (?:very |quite |rather |more than |extremely |fairly )?(?:generous|polite|politely|kind|kindly|charitable|charitably|nice|nicely|diplomatic|lenient|mild|mildly|gentle|gently|courteous|tactful)(?: about (?:it|this|you)| here| with (?:you|it))?(?={end})"
            r"|(?:to (?:put|say) (?:it|that) (?:mildly|kindly|politely|charitably|gently)|to be (?:charitable|generous|kind|polite) (?:about it|about you|to you|here)|(?:putting|and i put) (?:it|that) (?:mildly|kindly|politely|charitably))(?={end})"
            r"|calling (?:it|this|that|your){~3} (?:a |an )?[\w-]+ (?:is|would be) (?:(?:very|quite|rather|more than|far too) )?(?:generous|kind|charitable|polite)(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|we (?:were|fell|got)|our (?:fault|mistake|service)|for us\b",
        ),
        hits=(
            "It took you nine days to answer, [[and that's us being charitable]].",
            "Your form is untidy, [[to put it mildly]].",
            "[[I'm being polite here]].",
            "[[Calling it a question would be generous]].",
        ),
        near_misses=(
            "That is very generous of you.",
            "You are being kind, and we still let you down.",
            "It was our mistake, and a bad one, to put it mildly.",
        ),
    ),
    Rule(
        id="passive_aggression.scroll-up",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that they cannot read; say the thing once more instead.",
        find=pattern(
            r"if (?:you(?:'d| would| care to| were to| could| can| just| simply| only| kindly| bother to| now)*|one) (?:scroll|look|glance|go|read|cast your eyes?|flick|page|check|run your eyes?)(?: (?:just|right|all the way|a (?:little|bit)|{~1}))? (?:up|above|back|further up|higher up)(?: [\w-]+){0,5},? (?:then )?(?:you|one)(?:'ll| will|'d| would|'re going to| can| might| may| should)(?: (?:clearly|plainly|also|easily|even|perhaps))? (?:see|find|notice|discover|spot|realise|realize|read)(?: (?:that|where|exactly|precisely|quite clearly|for yourself))?(?: (?:(?:we|i|my colleague|you)(?:'d| had|'ve| have| did| already| clearly)* [\w-]+)|{end})?",
            unless=r"please|button|menu|link|tab|icon|settings|field|box|banner|option|list|picture|photo|sorry|apolog\w+|arrow|map|pages|form|calendar|chapters?",
            reach="clause",
        )
        + pattern(
            r"(?:(?:kindly|just|simply|do|maybe|perhaps) (?:scroll|look|read) (?:back )?(?:up|above)|(?:scroll|look|read) (?:back )?up(?:,| and) (?:you'll|you will|it's|it is) (?:see|all|right|there)|(?:it's|it is|that's|all of it is|everything is) (?:all |still )?(?:right )?(?:there|up there|here)(?: in (?:the|this) (?:thread|chat|chain|e-?mail))?,? (?:if you|just) (?:scroll|look|read))\b",
            unless=r"please|button|menu|link|tab|icon|settings|field|box|banner|option|list|picture|photo|sorry",
            reach="clause",
        ),
        hits=(
            "[[If you look back up the thread you'll find that I answered this on Monday]].",
            "[[If you'd just scroll up, you would see]].",
            "[[Just scroll up]], it is all there.",
        ),
        near_misses=(
            "If you scroll up you will see a blue button called Renew.",
            "If you look up at the ceiling, the vent is on the left.",
            "Please scroll up to the second photo.",
        ),
    ),
    Rule(
        id="passive_aggression.so-sure",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Being so sure of something nobody asked about sounds like doubting it; say what you know.",
        find=pattern(
            r"(?<!as[ ])(?:i'm|im|i am|we're|we are) (?:quite |very |fairly |pretty |absolutely |equally |perfectly )?(?:sure|certain|confident)(?: that)?"
            r" (?:you|your|he|she|he's|she's|he'd|she'd|you'd|you'll|you've|you're|it|it's|the|that|this|it'll|it'd|somebody|someone|everyone|everybody|all of)\b"
            r"|which (?:i'm|i am|we're|we are) (?:quite |very |fairly |pretty )?(?:sure|certain)\b",
            unless=r"sorry|apolog\w+|thank\w*|not (?:quite |entirely )?sure|(?:isn't|wasn't|is not|was not|can't|must|upset\w*|frustrat\w+|worr\w+|disappoint\w+|annoy\w+|stress\w*|waiting|busy|miss|tired|angry|last thing|hop\w+) ?"
            r"|(?:we|i|they|our \w+)(?:'ll| will| can|'re| are)(?: \w+)?|fairly sure it's|happy to|glad to|help\w*|love|enjoy"
            + r"|(?:it|this|that) (?:was|is|must|has been) (?:an? |very |so |quite )?(?:shock|upset\w*|hard|fright\w*|worr\w+|disappoint\w+|frustrat\w+|difficult|stress\w*|painful)|will (?:love|enjoy|like)\b|on your plate|enough to (?:do|think about|deal with|worry about)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"you (?:obviously|clearly|evidently|seem to|must|plainly) know (?:more|better|best)\b|(?:perhaps|maybe) you(?:'d| would) (?:like|care) to (?:do|run|show|come|try|drive|explain|tell)\b|show (?:us|me|him|her|them) how (?:it's|it is) done\b|(?:i|we) look forward to (?:hearing from|meeting) your (?:imaginary|so-called|lawyer|solicitor|attorney|legal)\b|you (?:should )?try (?:doing|running|driving|answering|working|dealing|standing|carrying|cooking|cleaning)\b[^.?!\n]{3,}|and (?:i|we) still (?:managed|found time|had time|answered|turned up)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bif\b|try the|please|fit it|come (?:in|and (?:see|choose|collect))|try (?:on|one|a|it|out)",
            reach="clause",
        ),
        hits=(
            "[[You obviously know more about bees than I do]].",
            "[[Perhaps you'd like to do the digging]].",
            "[[My car was towed and I still managed to come]].",
            "[[I'm sure he would be touched to hear it]].",
            "[[I am quite sure that you are quite sure]].",
            "[[I'm certain your landlord is delighted]].",
        ),
        near_misses=(
            "I am sure it was a shock.",
            "I'm sure the boys will love it.",
            "Perhaps you would like to try the blue one.",
            "If you try running it at night, it is quieter.",
            "He came late and we still managed to fit it.",
            "As I am sure you can see, the figures are for May.",
            "I'm sure you are tired of waiting, and I am sorry.",
            "I'm not sure that it arrived.",
            "I'm sure you were worried, and we should have rung.",
            "I'm sure that they can help you with it.",
            "Are you sure that the card is active?",
        ),
    ),
    Rule(
        id="passive_aggression.trusting",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Trust that is announced reads as a warning; say what you ask for, or what is so.",
        find=pattern(
            r"(?<![a-z0-9][ ])(?:and |so |but )?(?:i|we) (?:do |very much |can only |would |also )?trust(?: that)? (?:this|the|that|it|they|your|our|there|no|by|next|in|from|five|six|two|three|four|ten|\d+|(?:you(?:'ve| have| are|'re| were|'ll now| will now| enjoyed| found| can now| can see| appreciate| understand| see)))\b(?!{~3} to\b)",
            unless=r"sorry|apolog\w+|thank\w*|password|certificate|device|computer|browser|people|team|results?",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[I trust that this time the gate will be shut]].",
            "[[We trust you are now better acquainted with the timetable]].",
            "The key is under the mat, [[and I trust the walk did you good]].",
        ),
        near_misses=(
            "I trust the engineers to find it.",
            "A firm that I trust will come on Monday.",
            "We trust this certificate; please install it.",
            "I trust you will send me the signed copy.",
        ),
    ),
    Rule(
        id="passive_aggression.we-do-ask",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The little “do” turns a plain fact into a reproach that it was not heeded.",
        find=pattern(
            r"(we|i(?! do (?:kindly |still )?ask\b)) do (?:kindly |also |still |generally |strongly |very much )?(ask|advise|rely|recommend|encourage|suggest|hear|tell|remind|print|lend|warn|urge|say all|say so|say this|keep|publish)\b",
            r"\1 \2",
            unless=r"sorry|apolog\w+|thank\w*|not|help\w*|hope|understand|glad|happy|if we|keep you",
            leans=True,
        )
        + pattern(
            r"(?:page|form|label|e-?mail|guide|guidance|manual|terms|letter|signs?|recording|listing|description|policy|website|site|notice|card|contract|instructions|screen|receipt|leaflet|booklet|checklist|sheet|plan|notes?|rules|lid|packet|packaging|quote|brochure|handbook|poster|agreement|menu|map|timetable|catalogue|confirmation|tag|warning|small print|consent|schedule|agenda|itinerary|folder|advert)(?:,? [\w'-]+){0,5},? (?:does|do|did) (?:clearly |actually |indeed |of course |in fact |all |also |quite )?(?:say|state|ask|mention|explain|tell|list|warn|recommend|advise|set out|spell|point out)\b|(?:it|this) does (?:actually |indeed |of course |in fact |all |also |quite )?(?:say|state|ask you|mention|explain|help (?:when|if|to))\b|we do (?:also |actually |indeed |in fact |always |all |clearly )?(?:put|go over|go through|print|tell|ask|say|mention|advise|explain|try|state|warn|list|recommend|note|write|point|remind|cover|set out|suggest|encourage|prefer|publish)\b|i do (?:spend|put|write|mention)\b|as i did try|you do (?:have|need) to (?:scroll|read|click|look|open|ask|press|listen|wait|turn|plug|switch|answer|charge|use|water|feed|lock|close|shut|sign)\b",
            unless=r"sorry|apolog\w+|thank\w*|how (?:i|we)|what (?:i|we|you)|where (?:i|we)|we (?:should|forgot|failed)|i do try not|please|out of date|wrong\w*|taken it down|misprint|\bif\b(?! you\b)|error|right(?:ly)?\b|owed|here(?:'s| is) how|in stock",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[The leaflet in the box does mention the water]].",
            "[[It does help to take the lid off first]].",
            "[[We do print it on every bag]].",
            "[[You do have to turn it on]].",
            "[[We do ask guests to read the card by the lift]].",
            "[[We do say so on the second page]].",
        ),
        near_misses=(
            "If the letter does say Tuesday, keep it.",
            "Samples do fade in the sun.",
            "The guide does mention a fee, but it is out of date.",
            "The policy does cover the stay, so the bill is ours.",
            "Our prices do vary by season.",
            "Both sides do need a signature.",
            "How many hours do dogs sleep?",
            "What we do ask is your name, thank you.",
            "The form does not say so, and it should.",
            "We do stock the blue one.",
            "You do need to send me the number by Friday.",
            "We do not ask for a deposit.",
            "I do ask that we both keep this civil.",
            "Do we ask for your passport? No.",
            "I am sorry; we do ask too many questions there.",
            "We do need your signature on both pages.",
        ),
    ),
    Rule(
        id="passive_aggression.noted",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A thing that is noted, rather than said, is being held against the reader.",
        find=pattern(
            r"(?:we|i)(?: do| also| would| further| must| merely| only| simply| duly| did)? (?:note|observe) (?:that|with (?:interest|surprise|regret|amusement|concern)|in passing|from (?:the|your))\b|it (?:is|was|has been)(?: also| further| duly)? (?:noted|observed) that\b",
            unless=r"sorry|apolog\w+|thank\w*|please|you(?:'re| are) right|we (?:failed|should|were late)|our (?:error|mistake|fault)",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[We note that nobody was at the gate]].",
            "[[I note from your letter that you had a lovely weekend]].",
            "[[It is noted that the gate was open]].",
        ),
        near_misses=(
            "Please note that the gate shuts at six.",
            "We note that our clerk failed to ring you, and we apologise.",
            "I have noted it in your file so that nobody asks again.",
        ),
    ),
    Rule(
        id="passive_aggression.hearsay",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Told in this tone, what you have heard or seen of the reader becomes gossip about them.",
        find=pattern(
            r"(?:i'm|i am) told(?: that)?(?= ?,| (?:the|that|your|you|he|she|they|people|great|some|a|an|his|her|there|most|several)\b|{end})",
            unless=r"sorry|apolog\w+|by (?:the|our|my)|safe\w*|good news|to (?:insist|say|tell)|contract\w*|notice|courier|depot|carrier|warehouse|engineer|bank",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?<!which[ ])i gather\b(?! (?:the|all|up|some|more|information|feedback|evidence))|i gather (?:that )?(?:the \w+ (?:was|were|is|are|had|has)|from)\b|(?:we|i) (?:do )?hear that (?:some|many|most|you|your|certain|several|one)\b|a little bird|word (?:has reached|reaches) (?:me|us)",
            unless=r"sorry|apolog\w+|thank\w*|we (?:failed|let|were)"
            + r"|from your (?:letter|e-?mail|message|note|call)|(?:waited|stood|suffered|had to)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r", (?:which|as) i (?:see|understand|gather(?! (?:was|is|went|worked)\b)|notice|note|suppose|'m guessing|am guessing|guess)\b(?! it\b| the)|, i (?:see|understand),|(?:which|as) (?:you|he|she|your \w+|they) evidently\b|evidently (?:felt|thought|had|has|have|knows?|learn\w*|did|was|is|found|believe\w*|prefer\w*|enjoy\w*|consider\w*|took|never|not)\b",
            unless=r"sorry|apolog\w+|thank\w*|\b(?:we|our|us)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we) (?:can |could )?(?:see|note|notice|noticed|noted)(?: that)? (?:[\w'-]+ ){1,8}(?:wasn't|was not|weren't|were not|hasn't been|has not been) (?:played|opened|read|used|chosen|selected|ticked|followed|watched|answered|signed|viewed|downloaded|completed|clicked|taken up)\b|(?:i|we) (?:can |could )?(?:see|note|notice|noticed|noted)(?: that)? (?:you|he|she) (?:clicked|ticked|skipped|pressed|dismissed|closed|ignored|unticked|declined|scrolled)\b|(?:not sure how|wonder how|somehow|guess|suppose) (?:that|it|this|that \w+|those|these)(?: \w+)? (?:got|went) (?:missed|skipped|overlooked|left blank|binned|unread|forgotten|lost)\b",
            unless=r"sorry|apolog\w+|thank\w*|\b(?:our|we|us)\b (?!sent|gave)|broken|our (?:mistake|fault|link)|correct|failed|error|crashed|so (?:i|we)(?:'ve|'ll| have| will)?\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we) (?:watched you|drove past(?={end})|could (?:smell|hear) (?:it|you) from|have (?:a )?camera(?={end})|can see your (?:finger|hand|face)|saw you (?:do|put|drop|leave|walk|take|throw)|watched (?:him|her) (?:do|put|drop|leave|throw|take))\b|(?:he|she|they) could see you(?={end})|(?:it's|you're|that's|all) on (?:camera|cctv)(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|\bour\b|\?|borrow",
            reach="clause",
        ),
        hits=(
            "[[We watched you do it]].",
            "You ran, [[it's on camera]].",
            "[[I could smell it from the gate]].",
            "[[I see that the video wasn't opened]].",
            "[[I can see you clicked Later on all six]].",
            "[[I'm told the pool was much enjoyed]].",
            "[[I gather your evening was a long one]].",
            "[[It sat in the hall, which I see was left open]].",
            "[[Your brother evidently prefers to guess]].",
        ),
        near_misses=(
            "He came as a dinosaur, which I gather was a success.",
            "I gather from your letter that the lid never closed.",
            "I can see you clicked Pay and that the page then failed.",
            "I watched it fall, and it was our ladder.",
            "We have a camera at the till that you can borrow.",
            "It is on camera three, where our own van backs into it.",
            "I'm told the hens got home safely.",
            "I see that your refund was not sent, and I am on it.",
            "I can see you clicked the link in our e-mail, which was broken.",
            "I'm told by the depot that it left on Monday.",
            "I gather the evidence and send it to you on Friday.",
            "We evidently sent it to the wrong house.",
            "As I understand it, the card was stolen.",
        ),
    ),
    Rule(
        id="passive_aggression.afterthought",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The little phrase tacked on tells the reader what you really think of them.",
        find=pattern(
            r"for what(?:ever)? (?:it|that)(?:'s| is| may be| might be)(?: still)? worth(?!,? (?:i|we)(?:'d| would| also| too|'m| am|'re| are| was| were)? (?:have|agree|like|liked|loved|feel|felt|sorry|think you|thought you|sorry|cross|upset|angry|with you))",
            unless=r"sorry|apolog\w+|thank\w*|i agree|you(?:'re| are) right|i think you",
            leans=True,
        )
        + pattern(
            r"(?<=[,-][ ])not that (?:anyone|anybody|any of|you|it|it's|we|we're|we've|i|i'm|i'd|i've|he|she|they|your|this|a|the)\b(?! we (?:know|can see))"
            r"|not that (?:anyone|anybody) (?:on|in|at|ever|here|there|thanks|thanked|cares?|knows?)\b",
            unless=r"sorry|apolog\w+|excuse\w*|makes it (?:right|better|ok)|blame",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"in case (?:that|it|those|you|anyone|anybody|he|she|they|its|your)(?:'s|'d|'re)? ?(?:[\w']{1,12} ){0,3}?(?:wonder|wondered|were wondering|curious|escaped|slipped|hasn't come up|has not come up|news|went to a|passed you|kept from|not been mentioned|hadn't (?:heard|noticed)|had not (?:heard|noticed)|hadn't occurred|hasn't occurred)\b",
            unless=r"sorry|apolog\w+|need|wondering what|wondering (?:why|where) (?:we|i|our|it)",
            reach="rest",
            leans=True,
        )
        + pattern(
            r"(?:(?<!you[']re[ ])(?<!are[ ])(?<!is[ ])(?<!was[ ])(?<!were[ ])not being (?:funny|rude|nasty|awkward|mean|horrible|a \w+),?|no (?:judge?ment|shade|disrespect)(?: intended| meant| but| here)?(?={end}| but)|don't take this the wrong way)",
            leans=True,
        )
        + pattern(
            r"\byour?\b{...60}, by the way(?={end})|(?:(?<=,[ ])|(?<=and[ ])|(?<=but[ ]))(?:who|before you|after you|behind you){...70},? by the way(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|glad|love\w*|well done|congrat\w*|right|welcome|can|free|not|[a-z]+n't|nothing",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:believe me|trust me|put it (?:that|this) way|if (?:anyone|anybody)(?:'s| is) (?:counting|keeping score)|if you (?:remember|recall|cast your mind back)|since you (?:ask|asked|mention it|mentioned it|raise it|raised it|bring it up|insist))(?={end})"
            r"|since (?:nobody|no one) (?:seems|has|else|appears|bothered|thought)\b",
            unless=r"sorry|apolog\w+|thank\w*|i know how|nothing would",
            leans=True,
        )
        + pattern(
            r"(?<=[a-z0-9,'%][ ])(?:lol|lmao|haha(?:ha)?|hehe|jk|ngl|smh|rofl|tbh|duh|ffs|pfft)(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|\b(?:my|our|i|we|us|im|ive|mine|human)\b|glad|happy|love|focus",
        )
        + pattern(
            r"as a (?:general |little |small |friendly |free )+(?:life )?(?:tip|hint|thought|suggestion|lesson)\b|word to the wise\b|(?:life|geography|history|maths|english|spelling|reading|valuable|useful|good) lesson(?= ?[:.,!]| for (?:you|next|all)| in any case|$)|makes two of us\b|consider (?:yourself|this your) (?:told|informed|warned|reminded|corrected|educated)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bus and\b|course|teacher|booked",
            leans=True,
        )
        + pattern(
            r"not that (?:you|it|anyone|anybody|he|she|they)(?:'d| would|'ll|'s)? (?:listened|listen|asked|ask|cared?|mattered|matters|noticed|noticed|read|said|mentioned|thought|bothered|helps?|helped|checked|minded)\b|as if (?:that|it|we|i|you)(?:'d| would| had| helps?| were| ever| will| could)\b(?! not| already)",
            unless=r"sorry|apolog\w+|thank\w*",
            where="start",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Not that you asked]].",
            "[[As if that helps]].",
            "It goes on the left, [[as a general life tip]].",
            "So, a little [[geography lesson]]: the river is to the south.",
            "Well, that [[makes two of us]].",
            "Bring an umbrella [[lol]].",
            "It was five weeks [[tbh]].",
            "The window opened in April, [[for what it's worth]].",
            "Ann came in on her day off, [[not that anyone noticed]].",
            "It is on the door, [[in case it had escaped you]].",
            "[[Not being funny,]] but the lid goes on top.",
            "Opening it a week late is brave, [[no judgement]].",
            "[[You were the loudest table of the night, by the way]].",
            "It will be ready on Friday, [[believe me]].",
            "The line was busy, [[since you ask]].",
        ),
        near_misses=(
            "For what it's worth, I liked the first colour too.",
            "Ring me at any hour, you are not being a nuisance.",
            "It is not that you asked too late.",
            "Use it as if it were new.",
            "The first history lesson is on Monday.",
            "It was a lesson for us, and we are sorry.",
            "We laughed as well, thank you haha.",
            "I dropped mine too lol.",
            "You have not lost your place, by the way.",
            "I will send a copy in case you need it.",
            "It is not that you did anything wrong.",
            "For what it's worth, I think you are right to be cross.",
            "The blue one is free for you, by the way.",
            "Do you remember the date, if you recall any of it?",
        ),
    ),
    Rule(
        id="passive_aggression.counted-out",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The exact count tells the reader how tiresome you found them.",
        find=pattern(
            r"all (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|\d{1,4})(?:-[a-z]+)? of (?:them|your|those|these|you)\b",
            unless=r"sorry|apolog\w+|thank\w*|refund\w*|replace\w*|(?:i|we)(?:'ve| have|'ll| will) (?:\w+ )?(?:check\w*|look\w*|read|cancel\w*|send|sent|move\w*|book\w*|fix\w*|clear\w*|approve\w*|credit\w*)|attached|included|listed|need|rooms|children|boxes"
            + r"|(?:are|is|have been|were|will be|arrived?|came|come|went|go) (?:in|on|at|back|here|ready|sent|paid|being|by|to|with|from|now|still|safe)\b",
            leans=True,
        )
        + pattern(
            r"(?:on|in|to|after|across|through) (?:all|each(?: and every one)?|every one|any) of (?:the|your|those|our|my)(?: last| previous| past| first)? (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:previous |earlier |separate )?(?:occasions|e-?mails?|messages?|calls?|letters?|replies|texts?|reminders|visits|voicemails?)\b",
            unless=r"sorry|apolog\w+|thank\w*|wrong|we (?:failed|missed)",
            leans=True,
        )
        + pattern(
            r"(?:as|like|which|what) (?:i|we|he|she|they|my \w+|our \w+)(?:'ve| have| has|'d| had)?(?: already| now| also| both)? had to (?:explain|tell|say|write|remind|repeat|point out|answer)\b",
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:and not one of (?:them|you|your|these|those|our)|(?:has|have|had|and|i've|we've|he|she)? ?never once (?:had|has|have|did|asked|thought|heard|seen|been|came|said|rang|complained|needed))\b",
            unless=r"sorry|apolog\w+|(?:we|i) (?:have |had |did )?never once (?:asked|rang|called|told|said)|of ours|us\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "She answered [[all nine of your]] remarks on the soup.",
            "We gave the same answer [[on each of the four occasions]].",
            "[[As my colleague has had to explain to you]], the lift is out.",
            "[[I look after sixty flats and not one of them makes such a noise]].",
        ),
        near_misses=(
            "All three of your parcels are in the van.",
            "I have checked all four of your rooms, and they are ready.",
            "We rang on each of the three days.",
            "You told us three times, and we should have listened.",
            "We had to explain the delay to the courier.",
        ),
    ),
    Rule(
        id="passive_aggression.martyr",
        family="passive_aggression",
        severity=Severity.WARN,
        why="What it cost you is handed to the reader as a bill; help needs no price tag.",
        find=pattern(
            r"(?:this|that) (?:is|was) (?:all )?the thanks\b|after (?:everything|all) (?:that )?(?:we|i|he|she|they)(?:'ve| have|'s| has)?(?: all)? (?:did|done) for (?:you|your)\b|(?:i|we)(?:'ve| have)?(?: already| even)? (?:skipped|missed|gave up|given up|cancelled|sacrificed) (?:my|our) (?:\w+ )?(?:lunch|dinner|break|holiday|evening|weekend|tea|supper|day off|bus|train|sleep)\b",
            unless=r"sorry for|apolog\w+|glad|happy|pleasure|worth it",
            reach="clause",
        )
        + pattern(
            r"(?:have|has|having|got)(?: our| their| own)? (?:homes|families|a home|a family|children|kids|lives|beds) (?:of (?:our|their) own )?to (?:go to|feed|get (?:home|back) to|look after|see|go home to)\b|(?:past|after|beyond) the end of my (?:shift|day|working day)\b|(?:in|on) (?:my|our) own time\b|out of my own pocket\b",
            unless=r"glad|happy|pleasure|you have|you've|if you",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:my|our) (?:people|guys|lads|girls|crew|staff|team|drivers?|men|boys|volunteers?|engineers?|cooks?|chefs?|nurses?|mechanics?) (?:worked|stood|waited|stayed|drove|came in|gave up|spent|got up|sat|skipped|were up|walked|carried|scrubbed)\b[^.?!\n]{2,60}(?:for you|and (?:you|this|not|all)|while (?:you|your)|on (?:his|her|their) (?:own|day|knees|birthday))|(?:been )?on my feet since\b|we (?:are|have) (?:only )?(?:\d|two|three|four|five) staff for\b|(?:i've|i have|we've|we have|we did have|with) (?:got )?(?:a|another|over|about )?(?:\d+|two hundred|forty|fifty|sixty|a hundred|hundreds of|dozens of|a pile of) (?:other |more )?(?:tickets|loaves|calls|orders|patients|e-?mails|people|families|jobs|parcels|guests|passengers|tables|covers|deliveries|messages|customers) (?:to|waiting|behind you)\b",
            unless=r"sorry|apolog\w+|thank\w*|refund|glad|happy|pleasure|same",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[My crew worked till midnight for you]].",
            "[[I've been on my feet since dawn]].",
            "[[We are three staff for 200 goats]].",
            "[[I've got 90 orders to bake]].",
            "[[I drove it over myself and this is the thanks]].",
            "[[I gave up my lunch for your call]].",
            "[[The crew have families to feed as well]].",
            "[[I stayed past the end of my shift]].",
        ),
        near_misses=(
            "We are two for the whole ward, so please ring after ten.",
            "We have 30 guests waiting for the same lift, and all of you get a refund.",
            "I know you have children to look after, so I will come to you.",
            "I missed my bus and was glad to, because we found the ring.",
            "Thank you for all you have done for us.",
        ),
    ),
    Rule(
        id="passive_aggression.would-help-if",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that they are the obstacle; ask for the one thing that you need.",
        find=pattern(
            r"(?:would|'d|does|might|will) (?:also |really |certainly |greatly |rather |all )*(?:help|be (?:helpful|nice|lovely|easier|simpler|quicker|a start))(?: us| me| matters| everyone| things)?(?: enormously| a lot)?,? if (?:you|your{~2}|people|customers|the{~2}|someone|somebody|everyone|everybody|one) (?:also |just |only |actually )?(?:made|did|took|showed|read|tried|paid|listened|stopped|kept|bothered|answered|looked|gave|put|came|turned|checked|thought|wrote|stayed|left|met)\b"
            r"|(?:passengers|customers|people|guests|parents|tenants|everyone|everybody|both sides|the other side|you (?:have to|need to|must|should))(?: have to| need to| must| should)? (?:do|does|did|doing|play|plays|played|pull|pulls) (?:their|your) (?:bit|part|share|own bit|weight)\b",
            unless=r"sorry|apolog\w+|thank\w*|we (?:also )?(?:do|did) our",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:would|'d|might|does) (?:also |really |certainly |greatly |rather |all )*(?:help|be (?:helpful|nice|lovely|easier|simpler|quicker|a start|useful))(?: us| me| matters| everyone| things)?(?: enormously| a lot)?,? if (?:you|your \w+|people|customers|someone|somebody|everyone|he|she)(?: also| just| only| actually| at least)? (?:knew|had (?:read|looked|checked|told|kept|said|listened|asked)|were|could (?:remember|at least|be bothered|manage to|keep)|didn't|did not|weren't|used|got|opened|ever)\b|(?:faster|quicker|sooner|easier|smoother|simpler|more quickly)(?: [\w'-]+){0,3} if (?:you|people|everyone|customers|he|she|your \w+)(?:'d| would| just| only| could| actually)? ?(?:stopped|stop|didn't|did not|listened|read|weren't|answered|bothered)\b|you(?:'d| would| might) get (?:a lot |much |rather )?(?:further|farther|more help|better (?:service|answers|results)) (?:if you (?:were|asked|stopped|tried|kept|read|said)|by being|with (?:manners|some|less|a (?:please|little|smile)))\b",
            unless=r"sorry|apolog\w+|thank\w*|please (?:send|read|call|ring|tell|add|have)|, please|photo|picture|\bto me\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[It would help if you knew your own number]].",
            "[[It would go faster if you stopped ringing]].",
            "[[You'd get a lot further with a please]].",
            "[[It would help if your side made some effort too]].",
            "[[It only works when guests do their bit as well]].",
        ),
        near_misses=(
            "It would help if you had the number to hand.",
            "It would help if you had a photo, please.",
            "It goes faster if you read the code to me, please.",
            "It would help if you could send a photo.",
            "Thank you, you did your part perfectly.",
            "You did your part, and the rest was for us to do.",
        ),
    ),
    Rule(
        id="passive_aggression.hope-clear-now",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that they were slow to understand.",
        find=pattern(
            r"(?:i |we )?(?:do |very much |sincerely |really )?hope(?: that)? (?:this|that|it)(?:'s| is| makes (?:it|things|this|matters)| has made (?:it|things)) (?:all )?(?:now )?(?:clear|clearer|plain|understood|simple) ?(?:enough|now|to you|at last|this time)",
            "I hope this helps",
            where="start",
            unless=r"if not|if (?:it|anything) (?:is|isn't)",
        )
        + pattern(
            r"(?:is|are|was|were|been|isn't|aren't) (?:there |given |put there |printed |sent |listed |meant |written |provided |asked )+for (?:a purpose|a reason|acting (?:up)?on|reading|a good reason)\b|(?:meant|made|written|sent|there|supposed) to be (?:read|acted (?:up)?on|followed|opened|used)(?={end}| before| first| and not|,? not\b)",
            unless=r"sorry|apolog\w+|wrong|we (?:failed|should)|our (?:fault|mistake)",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[Hope this is clear now]].",
            "[[The second column is given for a purpose]].",
            "[[Letters are meant to be opened]].",
        ),
        near_misses=(
            "I hope this is clear now; if not, I'll draw it.",
            "I hope this makes it clear; ring me if not.",
            "The page is not clear enough, and we will mend it.",
            "The lid is meant to be used with both hands.",
        ),
    ),
    Rule(
        id="passive_aggression.gently",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Announced as gentle, or as a mere mention, a reproach is only heard the louder.",
        find=pattern(
            r"\bgently (?:say|suggest|ask|remind|point|raise|encourage|note|observe|add|hint|explore\w*|mention\w*)\b|(?:mention|say|raise|bring up|add) (?:it|this|that) only (?:because|since|as)|only (?:mention|raise|add|bring it up|say) (?:it|this|that)? ?(?:because|since)|draw(?:ing)? no conclusion|(?:i'd|i would|we'd|we would|may i|might i|i might|i must|we must|i should|let me|we should)(?: also| just| only| merely)? (?:point out|remind you|draw your attention)\b|(?:would|must|might|may) (?:i )?draw your attention",
            unless=r"sorry|apolog\w+|press|shake|wipe|pull|date|appointment"
            + r"|your favour|you(?:'re| are) (?:due|owed)|we owe",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[I would gently suggest that the lid goes on first]].",
            "[[I mention it only because the file is rather thick]].",
            "[[I'd point out that the gate was open all night]].",
        ),
        near_misses=(
            "I only mention it because it changes the price in your favour.",
            "Press the lid down gently and say when it clicks.",
            "Let me remind you of your appointment on Monday.",
            "Only mention the number, and they will know what to do.",
        ),
    ),
    Rule(
        id="passive_aggression.in-fairness",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The cheerful turn makes light of what the reader came to say.",
        find=pattern(
            r"(?:in (?:all )?fairness(?! to (?:you|him|her|them)\b)(?: to)?|on the (?:bright|plus|sunny) side|pro tip|top tip|hot tip|fun fact|just for visibility|in an ideal world|(?<![a-z0-9][ ])to be fair(?! to\b)|far be it from|at the risk of (?:repeating|stating|sounding|being))\b",
            unless=r"sorry|apolog\w+|\bwe (?:got|were|should|made)|you(?:'re| are) right|our fault",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[In fairness to the oven]], it was switched off.",
            "[[On the bright side]], you now know the way.",
            "[[Pro tip]]: open the box before you weigh it.",
        ),
        near_misses=(
            "In fairness to you, the notice was very small.",
            "To be fair to the driver, he had been given the wrong street.",
            "In fairness, we should have rung you first.",
            "The bright side of the cloth goes up.",
            "We want to be fair to all of our guests.",
        ),
    ),
    Rule(
        id="passive_aggression.had-hoped",
        family="passive_aggression",
        severity=Severity.WARN,
        why="What one would have thought is what the reader failed to think of; say what is needed.",
        find=pattern(
            r"(?:would|'d|had|should|shouldn't|wouldn't|might)(?: not| rather| perhaps)?(?: have)?(?: rather| perhaps)? (?:hoped|supposed|imagined|thought)\b(?! (?:to|of|about|more|it over|i|we)\b)",
            unless=r"sorry|apolog\w+|i had thought|than (?:we|i)|(?:better|sooner|faster) than|you (?:had|'d) hoped|if you|in what",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"in what (?:we|i|one)(?:'d| had| would have)? (?:rather |dearly )?(?:hoped|thought|imagined|supposed|took to be) (?:was|were|is|would be) [^.,;!?\n]{3,40}{end}",
            leans=True,
        )
        + pattern(
            r"(?:we|i|one)(?:'d| would)? like to (?:think|believe|imagine) (?!about|we)|(?:i|one)(?:'d| would) (?:have )?hope (?!for|to|you)",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:can|could|are|were|did)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we|one)(?:'d| would) (?:rather |perhaps |really )?(?:have )?expect(?:ed)? (?:an? [a-z]+ to\b|someone|somebody|you|better|people|most)\b|(?:i (?:think|suspect|dare say)|i'm sure) you(?:'ll| will|'d| would) (?:concede|admit|allow|grant)\b|you (?:must|have to|will have to|'ll have to) (?:admit|agree|concede)\b",
            unless=r"sorry|apolog\w+|thank\w*|as you(?:'d| would)|(?:you|one) (?:would|might|had)(?: have)? expect\w*|\bif\b|of us|agree to|press\w*",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[I would have expected an engineer to count]].",
            "[[I think you'll concede that the cake was fine]].",
            "[[You must admit that it is funny]].",
            "[[We like to think that guests look at the floor]].",
            "[[I'd hope that a tailor owns a needle]].",
            "The notice of 3 May says it [[in what we had hoped was plain English]].",
            "[[One would have supposed that a chef owns a knife]].",
            "[[I'd have thought a map was the first thing to pack]].",
            "[[We had rather hoped that he would find out for himself]].",
        ),
        near_misses=(
            "I would have thought that the glue holds, and I was wrong.",
            "When would you expect a reply?",
            "I would have expected better of us.",
            "You have to agree to the terms by pressing OK.",
            "We like to think about each case afresh.",
            "I'd hope to be there by ten.",
            "We'd like to think we can do better, and I am sorry.",
            "I had hoped to come on Monday.",
            "It was slower than we had thought.",
            "I am sorry that it is not what you had hoped.",
        ),
    ),
    Rule(
        id="passive_aggression.always-best",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Good advice for everybody, given too late, is heard as “you should have”.",
        find=pattern(
            r"(?:it's|it is|it'd be|is|are|'s) (?:usually |always |generally |often |in general |normally |never )+(?:a good |a |the |not )?(?:best|advisable|wise|wiser|worth|sensible|good|safer|safest|idea|habit|better|quicker|easier|prudent|a shame)\b|(?<![a-z0-9][ ])always (?:best|worth|wise) to\b",
            unless=r"sorry|apolog\w+|thank\w*|nice|lovely|good to (?:hear|see)|here|available|open"
            + r"|\bglad\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"\ba (?:quick|little|brief|moment's|simple|careful|second|bit of) (?:glance|look|check|read|care|thought|planning|flick|proofread|patience|preparation|courtesy|effort|attention|forethought|organi[sz]ation|search|common sense)\b(?! (?:at our|on our|from us|by us|now|for you))",
            unless=r"sorry|apolog\w+|thank\w*|\b(?:i|we|i'll|we'll|i've|we've|i'd|let me|me|our|you)\b|please",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"if one (?:knows|reads|looks|lives|is (?:used|not|careful|honest|patient|prepared|willing|in|[a-z]+ing)|takes|comes|does|wants|buys)\b|when one (?:lives|reads|knows|takes|looks|comes|buys)\b|if (?:[a-z]+ )?(?:descriptions?|instructions?|letters?|e-?mails?|terms|rules|labels?|manuals?) (?:is|are) read\b|,? when (?:you|one) takes? (?:your|one's) time\b",
            unless=r"sorry|apolog\w+|thank\w*|tell me|missing|broken|if one is (?:missing|broken|faulty|free|available|late|left)|when one comes|\bwe\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "It is in the file, [[if one knows how to look]].",
            "[[The lid is easy if instructions are read]].",
            "[[It's always best to try the key first]].",
            "[[A quick look at the sign saves a long walk]].",
            "[[Always best to read the small card]].",
        ),
        near_misses=(
            "You may hold one card, and if one is stolen we replace it.",
            "If one is missing, count the others.",
            "If one is missing, tell me and I will send it.",
            "When one comes in, we will ring you.",
            "It is always good to hear from you.",
            "I will take a quick look now.",
            "The desk is usually open on Monday.",
        ),
    ),
    Rule(
        id="passive_aggression.perhaps-they",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The little “perhaps” only thinly covers the reproach.",
        find=pattern(
            r"(?:maybe|perhaps) (?:leave|spend|start|put|keep|try not|try the|look|take|stop|next time|your (?:wife|husband|mother|son|friend|solicitor|accountant|partner|boss)|(?:he|she)(?! (?:would|might|may|could) (?:like|prefer|enjoy|want|rather|need))|someone (?!(?:on|at|in|from)\b)|somebody|a \w+ who|if (?:his|her|your|you|he|she|they)|the [\w ]{2,30} (?:could|might|was not|wasn't|should|isn't))\b",
            where="start",
            unless=r"sorry|apolog\w+|\bwe\b|\bi\b|\bus\b|help|please|if you (?:like|wish)" + r"|\bme\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?<!could[ ])(?<!can[ ])(?<!might[ ])(?<!would[ ])(?<!should[ ])(?:maybe|perhaps|possibly) (?:don't|do not|hold off|try|have|get|give|ask|check|read|look|think|learn|open|wait|stop|start|consider|use|bring|buy|call|go|let|listen|keep|set|next|work on|focus|a (?:member|friend|small|colleague|family|relative)|somebody|someone|one of (?:you|your)|you two|that(?:'s| is| was) (?:where|how|what)|it'?s time)\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe\b|\bi\b|\bus\b|please|if you (?:like|wish|prefer)|have (?:a|been|you)|let me|someone (?:on|at|in|from)\b|(?:first|instead|again|too|then|today|tomorrow|together)\?"
            + r"|\bme\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "Next May, [[maybe don't plant the bulbs upside down]].",
            "[[Perhaps a relative with some patience can read it to you]].",
            "[[Perhaps leave a little earlier than usual]].",
            "[[Maybe your husband could hold the torch]].",
            "[[Maybe the search could begin closer to home]].",
        ),
        near_misses=(
            "Perhaps she would like the window seat.",
            "Maybe someone at the pharmacy can print it.",
            "Maybe give it a day and then ring me.",
            "The ferry company could perhaps have told you at the pier.",
            "Wear it loose, or perhaps leave it off at night. I could perhaps give you a softer one.",
            "Maybe try one lesson with Petra first?",
            "Perhaps someone at the depot has it, and I will ask.",
            "Maybe try the blue one, please, and tell me how it fits.",
            "Perhaps your bank can see it too.",
            "Maybe we sent it to the wrong house.",
            "Perhaps take a photo of it, please, so that we can see the crack.",
        ),
    ),
    Rule(
        id="passive_aggression.you-will-appreciate",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader is told beforehand to agree, which nobody likes.",
        find=pattern(
            r"(?:and |so |but )?you(?:'ll| will) (?:appreciate|understand|forgive|recall|remember)(?: therefore)? (?:that|if|why|a|an|the|signing|we|my|our|me|us)\b|(?:i )?hope you(?:'ll| will) (?:see|appreciate|understand|recogni[sz]e) (?:this|that|it|the)\b|that you(?:'ll| will) remember \w+ing\b",
            unless=r"sorry|apolog\w+|thank\w*|disappoint\w*|difficult|hard|password|code",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:i|we) (?:can|could) only (?:assume|suppose|imagine(?! (?:what|how|the)\b)|conclude|presume|wonder|infer|admire|comment|speak for|act on|work with|go by|guess|hope that)\b",
            unless=r"sorry|apolog\w+",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[You'll appreciate that a lawyer has to see that letter]].",
            "[[I hope you'll see this as generous]].",
            "[[We can only go by the form]].",
        ),
        near_misses=(
            "I can only imagine what the week has been like.",
            "You will remember the code if you write it down.",
            "I can only say that I am sorry.",
            "We can only ship on weekdays.",
        ),
    ),
    Rule(
        id="passive_aggression.favour-done",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A favour that is counted out asks for thanks and gets none.",
        find=pattern(
            r"for which (?:i|we)(?:'ve| have)? (?:haven't|not|have not|didn't|won't) (?:charged?|billed?)|(?:although|though|even though) (?:i|we) (?:didn't|don't|needn't|did not|do not|was under no|were not obliged)(?: have| need)?(?: to)?{end}|{...60}for you,? (?:this time|since you|as you(?! (?:asked|wished|requested)))\b|taken the liberty|(?:another|most) (?:\w+ )?(?:shops?|makers?|firms?|companies|company|landlords?|garages?|people|agents?|sellers?|hosts?) (?:would|might|could)(?: have|'ve)? (?:charge\w*|billed|kept|thrown|made you|said no|hung up|sent you)\b",
            unless=r"sorry|apolog\w+|book|reserve|order",
            reach="clause",
            leans=True,
        ),
        hits=(
            "You left at noon, [[for which we haven't charged]].",
            "[[I have added up the column for you this time]].",
            "[[Another garage would have charged you for the look]].",
        ),
        near_misses=(
            "We have booked it for you as you asked.",
            "I have moved it for you, and I am sorry for the trouble.",
            "Another company makes the filter.",
        ),
    ),
    Rule(
        id="passive_aggression.everybody-else",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Held up beside everybody who managed, the reader hears that they alone did not.",
        find=pattern(
            rf"(?:for|to) (?:those|anyone|anybody|everyone|everybody|whoever|people|customers|the few|any \w+)(?: of (?:you|us))? (?:who|that) (?:actually |ever |still |simply |do |can |could |choose to |chose to |want to |are able to )?{_TROUBLES}(?: \w+){{0,4}}{{end}}",
            unless=_GUILTY + _MEANT_WELL + r"|after\b|\?",
            reach="clause",
        )
        + pattern(
            r"(?:just |the same )?(?:like|as) (?:everyone|everybody|every one) else(?: does| did| do| has| must| here| (?:on|in) (?:the|your|our) \w+)?{end}|like the rest of (?:us|the \w+){end}",
            unless=_GUILTY + _MEANT_WELL + r"|deserve|treat\w*|to be treated",
            reach="clause",
        )
        + pattern(
            r"(?:(?:the |all |our |all the |every |\w+ )?(?:others?|other [\w-]+|others in [\w ]{2,20}|rest(?: of [\w ]{2,20})?)|everyone else|everybody else|most (?:of our |of the |of my )?\w+|nobody else|no one else)(?: [\w'-]+){0,5} (?:managed|manage|manages|coped|cope|had no (?:trouble|difficulty|problem|bother)|have no (?:trouble|difficulty|problem|bother)|did it|do it|does it|does their|did their|seems? to (?:manage|cope)|adapt|adapted|picked? (?:it|this|that) up|worked it out|works? it out|figured? it out)\b",
            unless=_GUILTY
            + _MEANT_WELL
            + r"|\bwe\b|\bour team\b|help|by (?:text|post|phone|e-?mail)|with \d",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:most|the majority of|nearly all|almost all|practically every|applicants of all|people of all)(?: of (?:our|my|the))? (?:people|members|patients|customers|clients|guests|parents|families|drivers|owners|applicants|claimants|students|pupils|brides|couples|tenants|residents|passengers|users|readers|visitors|adults|children|renters|buyers|learners|backgrounds|folks?|ages)(?: (?:just|simply|tend to|do|seem to|generally|usually|can|somehow|happily|quietly)){0,2} (?:manage|cope|adapt|grasp|get the hang|work it out|notice|remember|turn up|thrilled|complete|arrive|think to|pick)\b",
            unless=_GUILTY
            + _MEANT_WELL
            + r"|\?|we(?:'ll| will)|please|help|if you|weeks?|\d|useful|cheaper|choose|love",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:customers|people|members|claimants|applicants|guests|clients|parents|tenants|patients|drivers|users|passengers|owners|students|an? (?:truly |really |genuinely )?[a-z]+ (?:member|customer|driver|tenant|owner|parent|guest|client))(?: (?:who|with) [\w' -]{3,50})? (?:generally|ordinarily|usually|normally|typically|as a rule|do tend to|do generally) (?:expect|have|do|find|finds|return|read|manage|bring|notice|know|check|allow|remember|understand|plan|turn up)\b",
            unless=_GUILTY + _MEANT_WELL + r"|\?|please|help|if you|\bwe\b|weeks?|in \d",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:everyone|everybody|nobody|no one|every one) else(?:'s)? (?:has (?!access)|had|did|managed|paid|signed|brought|came|found|knew|read|seems to)\b",
            unless=_GUILTY + _MEANT_WELL + r"|\?|if |access|see|account|may|can\b|\bwe\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:not (?:every|all)|some|a few|certain|one or two) (?:famil(?:y|ies)|parents?|people|customers?|guests?|children|drivers?|members?|tenants?|owners?|patients?|clients?|noses|passengers|of us|of our \w+|of you)(?: [\w'-]+){0,3} (?:a bit longer|it beneath|the time|more particular|harder to please|to (?:complain|blame)|the moon)\b|(?:come|comes|came) as (?:news|a revelation) to (?:some|you|many|certain|a few)\b|(?:troubles?|deigns?|takes? the trouble|took the trouble|troubled|(?:cared|bothered)(?! (?:by|about))) to (?:look|read|check|ask|open|listen|notice|turn|count|write|answer|reply|attend|measure)\b",
            unless=_GUILTY + _MEANT_WELL + r"|allerg\w*|not (?:been )?bothered|\bi\b|hope",
            reach="clause",
        )
        + pattern(
            r"(?:waited|waits?|wait also|paid|sat|used|stood|queued?|managed?|coped?|did|does|do|accepted|accepts?|signed|sign|asked)\b[^.!?\n]{0,40} without (?:a |an |any |so much as a |the slightest )?(?:murmur|complaints?|complaining|grumbl\w+|moaning|drama|peep|squeak|whimper|essay|tantrum|writing (?:in|an|to))\b",
            unless=_GUILTY + _MEANT_WELL + r"|\byou can\b|please|\?",
            reach="clause",
        ),
        hits=(
            "The gate code is in the mail, [[for anyone who opens it]].",
            "[[The other forty riders managed to find the start]].",
            "[[You can stand in the rain like everybody else did]].",
            "[[Most pupils do work it out by the second week]].",
            "[[Passengers with nothing to hide usually have the ticket ready]].",
            "[[Everybody else had read the sheet]].",
            "[[Eleven teams used that pitch without a murmur]].",
        ),
        near_misses=(
            "Everyone else had their post on Tuesday, so yours was clearly lost with us.",
            "Thank you, this is for those who look after a relative.",
            "You deserve to be heard like everybody else.",
            "We hope that the other riders managed to get home; I am sorry that you did not.",
            "Most customers receive it within 3 days.",
            "Everyone else has access from Monday.",
            "Some children need a bit of help at first, and that is fine.",
            "You can cancel without a murmur from us.",
        ),
    ),
    Rule(
        id="passive_aggression.as-a-rule",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A maxim about people at large is meant for the reader, and heard so.",
        find=pattern(
            r"(?:rarely|seldom|hardly ever)\b|\ba rare \w+ (?:that|who|which)\b|it is a rare\b",
            unless=_GUILTY
            + r"|please|\?|\bwe\b|very rarely|first|moved|used|needed|takes?|happen\w*|on time|late|closed|open|you (?:are|were) right",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:is|are|was|were) (?:generally|usually|widely|commonly|normally|traditionally|universally) (?:considered|regarded|thought|held|reckoned|agreed)\b",
            unless=_GUILTY + r"|please|\bwe\b|medical|doctor|emergency|so (?:a|an|i)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:trust|leave it to|best left to|left to|listen to) (?:the )?(?:professionals?|experts?|people who know|those who know|somebody who|the grown-ups|adults)\b|how the grown-ups|by people with (?:the|all the) (?:equipment|training|facts|tools)|(?:words|dates|rules|deadlines|contracts|facts) (?:do |still |tend to )?have (?:meanings?|consequences)\b",
            unless=_GUILTY + r"|\?|please|we(?:'ll| will)|i(?:'ll| will|'ve| have)|so i\b",
            reach="clause",
        )
        + pattern(
            r"(?:works?|performs?|goes|runs?|fits?) (?:considerably|noticeably|remarkably|rather|so much|a (?:good|great) deal|surprisingly|infinitely) ?(?:better|faster|smoother|smoothly|quicker|easier) (?:when|if|once|with the)\b|makes (?:us|me|it|things|my life)(?: \w+)? (?:noticeably|considerably|remarkably|so much|a (?:good|great) deal|immeasurably|infinitely) (?:easier|quicker|faster|simpler)\b",
            unless=_GUILTY
            + r"|please|for you|we (?:find|suggest|recommend)|tip|let us|you could|you can|your screen|new",
            reach="clause",
        ),
        hits=(
            "[[Good tailors are rarely asked for string]].",
            "[[It is a rare hinge that mends itself]].",
            "[[Knocking is generally considered a courtesy]].",
            "[[Wiring is best left to professionals]].",
            "[[The kettle works considerably better with the lid on]].",
        ),
        near_misses=(
            "Water damage is generally considered an emergency, so a plumber comes today.",
            "This is best left to professionals, so I have booked an electrician for you.",
            "The desk is rarely open on a Sunday.",
            "We are rarely this slow, and I am sorry.",
            "Rain is generally expected by noon.",
            "It works much better if you use the new cable, please try it.",
        ),
    ),
    Rule(
        id="passive_aggression.slipped-your-mind",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that they forgot, or did not care to look; give the fact without the nudge.",
        find=pattern(
            r"(?:escaped|escape|slipped|slip|eluded|evaded|elude|passed|crossed|bypassed) your (?:notice|attention|memory|mind|recollection)\b",
            unless=_GUILTY
            + _MEANT_WELL
            + r"|no (?:worr\w+|problem|harm)|don't worry|happens|everything|easily",
            reach="clause",
        )
        + pattern(
            r"(?:should|if|when|whenever|once) you (?:ever |finally |could |can |do )*(?:find|spare|manage|get round to|find yourself with) (?:the|a spare|a free) (?:time|moment|minute|second|courage|decency|energy)\b|as you have time (?:to|for)|found at last the time|found (?:the )?time to [\w'£$€ -]{3,60}(?:but not|before (?:the time|you))\b",
            unless=_GUILTY + _MEANT_WELL + r"|please|call|ring|let|drop|pop",
            reach="clause",
        )
        + pattern(
            r", in case (?:you|it|that|anyone|anybody|one|somebody)(?:'d|'ve|'re|'s| had| have| were| was| are| is| hadn't| haven't)? (?:wonder\w*|interest\w*|forgot\w*|care\w*|notice\w*|still remember|hadn't|slip\w*)",
            unless=_GUILTY + _MEANT_WELL + r"|please",
            reach="clause",
        )
        + pattern(
            r"(?:so (?:that )?|in a manner that |such that |that we hope |hope )even (?:you|an?|your|the most|somebody|someone|people|those) ?(?:[\w'-]+ ){0,4}?(?:find|finds|can|could|follow|follows|understand|understands|read|reads|manage|manages|see|sees|get|gets|might)\b",
            unless=_GUILTY + _MEANT_WELL + r"|\bif\b|we made|works? (?:on|with|for)",
            reach="clause",
        )
        + pattern(
            r"(?:since|because|given that|seeing (?:as|that)) (?:it (?:seems|appears|is apparently) (?:necessary|needed|unclear)|(?:you|your (?:side|office|team|department))(?: \w+)? (?:likes? (?!to)|loves?|enjoys?|seems? to (?:know|prefer|enjoy|think|believe)|appears? to (?:know|prefer|enjoy|think|believe)|have (?:such|so much) (?:confidence|time|faith|energy)))\b|as you (?:seem|appear) to (?:know|prefer|enjoy|think|believe)\b",
            unless=_GUILTY
            + _MEANT_WELL
            + r"|we can|we(?:'ll| will) (?:use|send|change|update)|would you like|i(?:'ve| have) (?:put|kept|chosen)",
            reach="clause",
        )
        + pattern(
            r"(?:hope|trust|perhaps|maybe)(?: that)? (?:this (?:time|one|\w+ one)|the (?:third|fourth|fifth|sixth)|our (?:third|fourth|fifth))(?: (?:copy|one|will|it|may|might|gets?|at last|finally))*? (?:will (?:get|be|please|fare)|gets?|is enough|be opened|be read|opened|read|sticks?|stays|fare|please you|goes in)\b",
            unless=_GUILTY + _MEANT_WELL + r"|safely|in good|better for you|well\b|in time",
            reach="clause",
        )
        + pattern(
            r"(?:write|say|type|spell|explain|put|repeat|tell)(?: \w+){0,3} (?:very |nice and |really )?(?:slowly|more big)\b|\b(?:read|look|listen)\b[^.!?\n]{0,30} (?:out loud and slowly|with (?:the|your|both) eyes)|(?:put on|get|buy|try|must wear|wear)(?: some| your| new| a pair of) (?:glasses|spectacles)\b",
            unless=_GUILTY
            + _MEANT_WELL
            + r"|pump|fill|drip|sun|eclipse|safety|3d|protective|collect|ready|free|prescription|fit|when you (?:drive|read)",
            reach="clause",
        )
        + pattern(
            r"you (?:could|might|may) (?:always |perhaps |also |just |of course |even |possibly )?(?:try|consider) (?:opening|reading|listening|answering|turning up|asking nicely|saying please)\b|you (?:might|may) (?:want|wish|care) to (?:read|open|re-?read) (?:page \w+|it|the (?:letter|e-?mail|rules|sign|label|manual|contract)|your (?:own )?(?:e-?mails|contract|letter|inbox))(?: first| before| again| one day| some day| properly)?{end}",
            unless=_GUILTY + _MEANT_WELL + r"|please|\bif\b|for (?:more|details)|attached|below|here|\?",
            reach="clause",
        )
        + pattern(
            r"(?:i suppose|i guess|i imagine|clearly|apparently|it seems|i gather|one assumes|i take it)(?: that)? (?:nobody|no one|no-one|none of you) (?:\w+ )?(?:reads?|listens?|listened|looks?|looked|checks?|checked|noticed|thought|bothers?|bothered|opened|asked|cares?)\b|(?:nobody|no one) (?:in|at) your \w+ (?:can|could|seems? to|bothers? to|knows? how to)\b|(?:nobody|no one) (?:cared|bothers|cares|bothered) to\b",
            unless=_GUILTY + _MEANT_WELL + r"|\b(?:from|at|in) our\b|here\b|because",
            reach="clause",
        )
        + pattern(
            r"(?:should|would|might|must|ought to|thought|surely)(?: [\w'-]+){0,5} (?:know|known|learned|learnt|read|familiar|noticed|remember|remembered|understood|clear)(?: [\w'-]+){0,3} by now\b|a number that appears\b|and now,? hopefully,? in memory\b",
            unless=_GUILTY + _MEANT_WELL + r"|\bi should\b|\bwe should\b",
            reach="clause",
        ),
        hits=(
            "[[Perhaps the second notice slipped your mind]].",
            "[[Should you find the time to open the box]], the lamp is in it.",
            "[[The shed closes at four, in case you had forgotten]].",
            "[[The path is marked in chalk so that even a visitor can find it]].",
            "[[Since you seem to prefer the old price]], keep it.",
            "[[Perhaps this one will be opened]].",
            "[[I will say it slowly]]: the boat leaves at six.",
            "[[You could try reading the label]].",
            "[[I suppose nobody looked under the mat]].",
            "[[You should know the way by now]].",
        ),
        near_misses=(
            "It may have slipped your mind with everything that has been going on.",
            "If it slipped your mind, no problem at all.",
            "If you find the time, please drop in.",
            "The map is attached, in case you need it.",
            "Please pour it in slowly.",
            "You may want to read page two for more on the filter.",
            "Since you like the blue one, I have put it aside.",
            "You should have it by now.",
        ),
    ),
    Rule(
        id="passive_aggression.ingratitude",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Listing what one has borne asks for thanks, and gets resentment.",
        find=pattern(
            r"(?:not|without|never|wasn't|weren't|isn't|aren't|didn't|nor|hardly|if there's|if there is)(?: \w+){0,2} so much as (?:an?|one)\b",
            unless=_GUILTY + r"|\b(?:we|i) (?:failed|should)",
            reach="clause",
        )
        + pattern(
            r"(?:i|we|he|she|they)\b[^.!?\n]{0,30}(?:sat|stood|waited|waiting|standing|sitting|stand|sit|wait)(?: [\w'-]+){0,8} like (?:an? |some |right )?(?:absolute |complete |right |proper )?(?:idiots?|lemons?|mugs?|fools?|eejits?|muppets?|plums?|clowns?)\b",
            unless=_GUILTY,
            reach="clause",
        )
        + pattern(
            r"(?:nobody|no one|not one|not a (?:single )?\w+|none)(?: [\w'-]+){0,6} (?:complained|rang|asked|found|told|said|mentioned|thought|objected|minded|spoken)\b[^.!?\n]{0,40}(?:until (?:you|yourself|now)|in (?:all (?:my|our) |over )?(?:[\w-]+ ){0,2}years)\b|never (?:been|seen|met|known|heard|had)\b[^.!?\n]{3,60} in (?:all (?:my|our) |over |my |our )?(?:[\w-]+ ){1,2}years\b",
            unless=_GUILTY + r"|\bthat (?:valve|part)|until now we",
            reach="clause",
        )
        + pattern(
            r"(?:i|we) (?:had|have|'ve|'d)(?: got)? nothing (?:else|better) (?:on|to do|going on|planned)\b|(?:it's |its |is )?only my (?:time|mortgage|job|weekend|evening|living|day off|sunday|back)\b|(?:i|we)(?:'ve| have)? got (?:an? )?(?:boat|mortgage|wages)s? to pay\b|(?:isn't|aren't|not) (?:exactly )?(?:free|cheap),? you know\b|we're only volunteers\b|(?:his|her|my|our) (?:back|knee|nerves) (?:is|are) (?:much better|fine),? (?:now,? )?thank you\b",
            unless=r"sorry|apolog\w+",
            reach="clause",
        )
        + pattern(
            r"(?:minutes?|hours?|days?|evenings?|weekends?|time|years?|morning|afternoon)(?: of (?:my|our) (?:life|lives|time))?,? (?:that |which )?(?:i|we) (?:won't|will not|'ll never|will never|shan't) (?:be )?(?:see|get|have|getting) (?:again|back)\b|(?:the|dubious) (?:pleasure|honou?r|privilege|joy) of (?:drying|cleaning|scrubbing|waiting|listening|reading|explaining|repeating|washing|paying|your (?:arrival|company|message|letter))\b",
            unless=_GUILTY + r"|hav(?:e|ing) you",
            reach="clause",
        )
        + pattern(
            r"(?:she|he|who|colleague|(?:my|our) \w+)\b[^.!?\n]{0,40}(?:went home|left|was|ended up) (?:in tears|in floods|shaking)\b|every (?:call|e-?mail|message|letter|reminder|time you)[^.!?\n]{0,20}(?:takes|ties up|keeps) (?:me|us|him|her|a|one|somebody|someone)\b|(?:it )?just means (?:i'm|we're|i am|we are)\b[^.!?\n]{0,50}(?:instead of|rather than)\b",
            unless=_GUILTY + r"|\byou(?:'re| are| were)\b|your (?:daughter|son|child|mother|wife|husband)",
            reach="clause",
        ),
        hits=(
            "[[We painted it all night and not so much as a biscuit]].",
            "[[I stood at the dock like a lemon]].",
            "[[Nobody had complained about the bell until you]].",
            "Take all week, [[I had nothing else on]].",
            "[[That was an hour I won't get back]].",
            "[[I had the pleasure of scrubbing it]].",
            "[[Our porter went home in tears]].",
        ),
        near_misses=(
            "The baby was crying in the background, so I did not catch the number.",
            "We sent not so much as a card, and I am sorry.",
            "Nobody complained of the noise, but we will check it.",
            "I had the pleasure of meeting your aunt.",
            "We have had nothing else booked in that week.",
        ),
    ),
    Rule(
        id="passive_aggression.keeping-count",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Numbering the reader's messages tells them that they are a nuisance.",
        find=pattern(
            rf"(?:thank you for |thanks for )?(?:your|yr|ur|the|this is(?: now)? (?:your|the)|that's(?: now)? (?:your|the)|so that's the) (?:{_NTH}|next) (?:\w+ )?{_WRITTEN} (?:this (?:week|month|morning|afternoon|term|season)|today|in (?:a|as many|one|two|three|four|under) |since (?:lunch|monday|tuesday|wednesday|thursday|friday|breakfast))",
            unless=r"sorry|apolog\w+|our (?:third|fourth|fifth)|we (?:had|have had)",
            reach="clause",
        )
        + pattern(
            rf"(?:{_OFTEN}|several|countless|that many|all those) (?:\w+ )?(?:e-?mails|messages|msgs|calls|tickets|complaints|voicemails|reminders|letters|texts|questions|requests)(?: now)? (?:in|over|within) (?:a|an|one|two|three|four|five|six|ten|under|less|barely|the space of|as many) (?:single |same |bank holiday |space of )*(?:hours?|days?|weekends?|minutes?|mornings?|nights?|afternoons?|evenings?|weeks?)\b|chat number \w+",
            unless=_GUILTY
            + r"|limit|allow|we (?:send|sent|got|get|had|have had|have|'ve had)|you(?:'ll| will) get|up to|include|plan|\bour\b",
            reach="clause",
        )
        + pattern(
            rf"(?:for|to) (?:the|a|it a|this a) (?:{_NTH}) time\b",
            unless=_GUILTY
            + r"|we (?:let|have|'ve)|our|fail\w*|row|crash\w*|delay\w*|happen\w*|broke\w*|late|which is (?:not|un)|customers?|years?|visit\w*|champion|won\b|in (?:a|two|three) (?:week|month)",
            reach="clause",
        )
        + pattern(
            r"\bcounting{end}|(?:who|anyone|anybody|somebody)(?:'s| is| was)? (?:really |even |still )?counting{end}|(?:and (?:he|she|they|we|i)(?:'ve| have| has)? )?(?:on (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|no fewer than \w+|\d+) (?:separate |different )?occasions (?:this (?:morning|week|month|afternoon)|today|since))\b|seen fit to\b",
            unless=_GUILTY + r"|counting (?:down|on|the days|machine|coins)|(?:you|they) were",
            reach="clause",
        )
        + pattern(
            r"as (?:i'm|i am|we're|we are) about to tell you|(?:it(?:'s| is| will be) |i'm |still )*the same (?:person|agent|human|colleague) (?:with the same|as (?:\d+|ten|five|two|twenty) minutes)|same (?:question|thing),? (?:so )?(?:the )?same (?:answer|reply)|(?:three|four|five|six|seven|\d) times (?:the )?same (?:answer|question|thing|reply)|(?:\d(?:rd|th)|third|fourth|fifth) time of the same|will be (?:our|my) last on\b|same as (?:no\. )?\d to \d",
            unless=_GUILTY,
            reach="clause",
        )
        + pattern(
            r"(?:who reads?|but who) (?:scrolls|listens|asked|cares|reads)\b|, (?:hint hint|just saying|just sayin){end}|(?:it )?only took (?:you )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:e-?mails|messages|calls|reminders|attempts|tries|letters|phone calls|requests|chasers)\b|you (?:may|can) (?:please |now |kindly |therefore |safely )*stop (?:calling|asking|ringing|texting|messaging|writing|pinging|refreshing)\b",
            unless=_GUILTY + r"|glad|if you (?:want|wish|prefer)|the money|arrived|solved|fixed",
            reach="clause",
        ),
        hits=(
            "[[Thank you for your ninth message this week]].",
            "[[Six voicemails in one afternoon]].",
            "[[I am moving the sofa for the fifth time]].",
            "That is three lamps so far, [[not that anybody's counting]].",
            "[[You have seen fit to ring my mother]].",
            "[[You may now stop ringing]].",
        ),
        near_misses=(
            "We have had three calls in one hour about the same street.",
            "You can now stop calling the bank: the money is back.",
            "This is our third letter this month, and I am sorry for the muddle.",
            "You can send up to ten messages in one day.",
            "It failed for the third time, which is our fault.",
            "You have visited us for the fourth time, thank you.",
            "We are counting down to the fair.",
            "You were left counting the last two candles.",
        ),
    ),
    Rule(
        id="passive_aggression.dry-aside",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The little word raises an eyebrow at the reader; the sentence is kinder without it.",
        find=pattern(
            r"evidently(?= [a-z])|(?:doubtless|undoubtedly|needless to say|funnily enough|strangely enough|oddly enough|curiously enough|mercifully|i dare say|i daresay|one imagines|one assumes|one supposes|one gathers|one trusts|one hopes|one feels)\b|\bno doubt (?!that\b|about\b)\w+",
            unless=_GUILTY
            + _MEANT_WELL
            + r"|\b(?:mine|we|our|us|my|me)\b|\bi (?:was|made|sent|missed|did|got)|grateful|in no doubt|have no doubt|mistake\w*|wrong\w*|errors?|miss(?:ed)?|fail\w*|fault|slip\w*|muddle\w*|mixed|mislaid|lost",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"\bnaturally\b(?! (?:occurr|sweet|made|aged|dried|ferment|blonde?|grow|and))(?=[ ,]+\w)",
            unless=_GUILTY
            + _MEANT_WELL
            + r"|speak\w*|wood|fibre|gas|light|falls?|dries|heals?|\bwe (?:will|are)|happy",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:is|are|was|were|must|one),? of course,? (?!free|also|welcome|possible|available|right|included|regretted)\w+",
            unless=_GUILTY + _MEANT_WELL + r"|\bwe\b|\bour\b|\bi\b|can|will|may|\?|your right|please",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:or|as|kind|rare|remarkable|quick|generous|brave|lucky|strange|fortunate) indeed\b|(?:was|were|is) indeed (?:lovely|on time|exempt|the|a|quick|very)\b|it does indeed\b",
            unless=_GUILTY
            + _MEANT_WELL
            + r"|very well|\bour\b|\bmistake\b|error|visible|beside|there (?:was|were|is)",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"quite the (?:little )?(?!same|opposite|best|right|contrary|wrong|way|thing|case|reverse|size|fit|colou?r|time|end|range|first|last|one|amount|antithesis)\w+|to (?:use|stretch) the (?:word|term) (?:generously|loosely)|it would (?:seem|appear)(?={end}| that (?:you|nobody|no one|some|the))|by common consent\b|, in spirit\b",
            unless=_GUILTY + _MEANT_WELL + r"|\bwe\b|\bour\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"as one (?:might|may|can|could) (?:\w+ )?(?:imagine|expect|think|suppose|guess)|(?:might|may) i (?:say|add|observe|venture|compliment)\b|if i may (?:say|add|compliment|observe)|(?:may|might) i suggest\b",
            unless=_GUILTY
            + _MEANT_WELL
            + r"|please|\?|so bold|you (?:try|call|ring)|would you|, as it|because",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"i (?:do |must |can only )?suppose (?!so\b|it(?:'s| is) (?:me|us|our)|i (?:should|could))[a-z']+ \w+|one must suppose\b",
            unless=_GUILTY + _MEANT_WELL + r"|\?|\bwe (?:should|could|can|will)|\bmy\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"speaks? for (?:itself|themselves)|says it all|need i say more|no more need be said|the less said|(?:i|we)(?:'ll| will) say no more|i rest my case|(?:the facts?|the log|the photos?) (?:rather )?speaks?\b|(?:which|as) (?:i think |i'm sure )?we can all agree\b|, so (?:perhaps|maybe) (?!we|i\b|that|it|they)\w+",
            unless=_GUILTY + _MEANT_WELL + r"|please|\?|call|ring|help|\bwe(?:'ll| can)|\bi\b can",
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
    Rule(
        id="passive_aggression.and-now-you",
        family="passive_aggression",
        severity=Severity.WARN,
        why="“You did this, and now you want that” is a charge; say what can be done now.",
        find=pattern(
            r"and now (?:you|u|ye|it's (?!ready|done|yours|fixed|working|open)|its (?:me|us|my|our|urgent)|your [\w ]{2,30}? (?:wants?|says?|calls?|writes?|demands?|threatens?|insists?|expects?))\b(?! (?:can|may|are all set)\b)",
            unless=_GUILTY + r"|ready|please|\bwe(?:'ve| have|'re)?\b|instead of|charged|\bfixed\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:and|so|but|then) you (?:really |honestly |seriously |still |also |actually |now |then )*(?:expect|expected|demand|thought|figured|want) (?:us|me|him|her|them|the whole|everybody|everyone|somebody|a full|a free)\b",
            unless=_GUILTY
            + r"|\?|as you|if you|when you|what you|unless you|let (?:me|us) know|please|whenever|wherever|happy|glad|whether|who you",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:but|and|so|yet),? (?:yet )?here (?:we|i) (?:both |all )?(?:are|am)(?={end}| (?:again|explaining|writing|typing|repeating|answering|still))|before you (?:ask|say it|start)(?= ?[,:-])|\band yet (?:you|here|somehow|nobody|others|still)\b",
            unless=_GUILTY + r"|glad|happy|welcome|to help|for you",
            reach="clause",
        ),
        hits=(
            "[[You painted it yourself and now you want it white]].",
            "You left the roof off, [[and you expect us to dry the piano]].",
            "It is on the lid, [[and yet here we are]].",
        ),
        near_misses=(
            "I have reset it, and now you can log in.",
            "It has been a hard week, and now your brother's wedding in the midst of it.",
            "It was blocked, and now it's fixed.",
            "First the flood and now your aunt's party: what a week you have had.",
            "Let us know if you expect us to wait.",
            "It was a long road, but here we are, and happy to help.",
        ),
    ),
    Rule(
        id="passive_aggression.not-your-butler",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Saying what you are not tells the reader that they asked too much.",
        find=pattern(
            r"(?:(?:am|are|is|'m|'re|'s|was|were|be) (?:not|hardly|no)|isn't|aren't|ain't|am not|not running) (?:an? |your |the |my )?(?:\w+ )?(?:hobby|pastime|charity|mind reader|museum|babysitters?|circus|zoo|playground|kindergarten|nursery|therapist|counsell?or|secretary|taxi|butler|fairy|magicians?|wizards?|fan club|petting zoo|marriage bureau|removal firm|laundry|dating agency|lost property|detective agency|fortune teller|soup kitchen|hotel)\b(?! (?:that|which|account|error|charge|fee|booking|reservation))",
            unless=_GUILTY + r"|\?|please|\bregistered\b|enjoy",
            reach="clause",
        )
        + pattern(
            r"(?:cry|crying|cries|cried|whimpering|sob|sobbing|weep|weeping)\b",
            unless=_GUILTY
            + r"|bab(?:y|ies)|daughter|son|child|children|pupp(?:y|ies)|cats?|dogs?|kids?|lambs?|\bi\b|far cry|\bshe\b|\bhe\b|toddler|little|crying out|battle|town cri",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"your (?:hurt )?feelings (?:are|about|on|will|do|don't|won't|matter)\b|your (?:\w+ )?(?:imagination|indignation|outrage|displeasure|optimism|arithmetic|eloquence|ego|palate|persistence|insistence)\b|not to be (?:impolite|rude|unkind|harsh|funny),? but\b|(?:wouldn't|would not|don't|do not) (?:hold (?:out (?:much|a lot of) hope|my breath|your breath))\b|seems? to be some confusion (?:at|on|your|in) ",
            unless=_GUILTY + r"|\?|understand|respect|appreciate|share",
            reach="clause",
        ),
        hits=(
            "[[I am not your babysitter]].",
            "[[There is no use crying over a scratched lid]].",
            "[[Your feelings about the paint are noted in the file]].",
            "The beam is strong, [[as is your imagination]].",
        ),
        near_misses=(
            "This is not a hotel booking.",
            "The baby cried a little and then slept.",
            "We understand your feelings about the change.",
            "It is not a charity: the shop is a registered charity's neighbour, please ask there.",
        ),
    ),
    Rule(
        id="passive_aggression.grand-manner",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Fine words for a plain trouble make fun of it; say it as you would across a counter.",
        find=pattern(
            r"(?:admires?|admirabl[ey]|imaginations?|imaginative|eloquen(?:t|tly|ce)|vividly|vivid|masterpiece|fascinating|memorable|instructive|illuminating|heartfelt|poetic|lyrical|gripping|riveting|stirring|spirited|entertaining|amus(?:ed|ing)|hilarious|inventive|ingenious|theatrical|operatic|a tour de force|collected works)\b",
            unless=_GUILTY
            + r"|\bwe\b|\bour\b|please|condolences|love|children|class|kids|course|books?|plays?|workshop|tour|exhibit\w*|garden|museum|poems?|poets?|films?|music|speech|ceremony|party",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:somewhat|rather|a little|a bit|slightly|faintly|mildly|quite|a touch|more than a little) (?:odd|strange|rich|curious|surprising|ironic|convenient|optimistic|ambitious|dramatic|excessive|premature|presumptuous|unreasonable|unfair|harsh|hasty|disappointing|unkind|misleading|generous|touching|impressive|remarkable|telling|predictable|late in the day|hopeful|particular|precious|emotional|tiresome|wearing|tedious)\b",
            unless=_GUILTY + r"|\bwe\b|\bour\b|please|i was|i am|i'm",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:^|,|;|that|as|if|when|what|because|unless|before|but|and|where|how) ?\bone (?:would|might|must|can only|has to|ought|does not|doesn't|cannot|can't|always|rather|hardly|scarcely|learns|reads|opens|signs|books|buys|pays)\b(?! (?:be|work|fit|do|arrive|come|cost|go|expect)\b)",
            unless=_GUILTY
            + r"|(?:which|this|that|new|another|blue|the|old|first|second|other|last|next|wrong|right) one\b|\?|hope|\bnot what one",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:by magic|mysteriously|miraculously|abracadabra|fairies|poltergeist|witchcraft|telepath(?:y|ic|ically|s|ists?)?|clairvoyan(?:ts?|ce|tly)|psychic|gremlins?|spoilt|spoiled (?:child|brat)|how (?:very )?convenient|conveniently (?!located|placed|near)\w+)\b",
            unless=_GUILTY
            + r"|\bwe\b|\bour\b|\bus\b|please|tours?|book|novel|film|movie|games?|show|tricks?|museum|halloween|costumes?|guest|milk|food|ballot",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:good|nice|great|lovely|comforting|reassuring|heartening|touching) to (?:know|see|learn|read) (?:that )?(?:your|we|how|what|so|somebody|someone|nobody|my|our)\b|(?:forgive|excuse|pardon) (?:me|us|my|our)(?: for| if| but)? (?:saying|asking|not|if|but|thinking|assuming|wondering|the (?:laugh|smile))\b",
            unless=_GUILTY + r"|please|\?|glad|from you|working|back|well|better|enjoy\w*|mistake|delay|late",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[The drawing of the leak was vivid]].",
            "[[That is a touch optimistic]].",
            "It is up the stairs, [[as one hardly needs to be told]].",
            "[[Perhaps a poltergeist moved the cone]].",
            "[[It is heartening to know that somebody read the poster]].",
        ),
        near_misses=(
            "It is a little unfortunate that the two dates clash.",
            "The children loved the vivid masks.",
            "We were a little optimistic, and I am sorry.",
            "The blue one would fit.",
            "A brass band is not what one expects behind a library door.",
            "It is good to know that you are better.",
            "Please forgive me for not writing sooner.",
        ),
    ),
    Rule(
        id="passive_aggression.grown-ups",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Reminding somebody of age, patience or who else is waiting treats them like a child.",
        find=pattern(
            r"(?:the |us |as |like )?grown[- ]ups?\b|grown (?:man|woman|men|women|adults?)\b|(?:we(?:'re| are)(?: both| all)?|are all|intelligent|competent|functioning|educated) adults?\b|(?:big|old) enough to (?!have|be served)\w+",
            unless=_GUILTY
            + r"|child|children|\bi\b|\bi'm|ask a|tickets?|fares?|dose|education|supervis\w*|accompan\w*|films?|kids?|career",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:my|our|his|her|anyone's|everyone's) patience (?:is|has|wears|wore|to)\b|(?:try|trying|tries|test|testing|tested|tried) (?:my|our|his|her|everyone's|the) patience|patience (?:is a|wears|wore)\b|some of us (?:\w+ )?(?:have|do|work|are|actually|were|still|sleep|read|live|had|also|pay)\b|\bwe all (?:know|have (?:bad|to|our)|make|live)\b",
            unless=_GUILTY + r"|your patience|appreciate|mistakes?",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"is (?:a matter |something |entirely |strictly )?between (?:you|him|her|them|yourself) and\b|(?:not once|never once)\b|not one of (?:you|them|those|these|your)\b|(?:teach|teaching|lecture|lecturing|educate|educating) (?:us|me|my|our|people|adults)\b(?! (?:to|how|day))",
            unless=_GUILTY
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
