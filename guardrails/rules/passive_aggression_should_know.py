"""What the reader ought to have known, read or remembered: "as you well know", "it slipped your mind"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern
from guardrails.rules.passive_aggression import GUILTY, MEANT_WELL, WARM

RULES: tuple[Rule, ...] = (
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
            unless=WARM
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
        id="passive_aggression.slipped-your-mind",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The reader hears that they forgot, or did not care to look; give the fact without the nudge.",
        find=pattern(
            r"(?:escaped|escape|slipped|slip|eluded|evaded|elude|passed|crossed|bypassed) your (?:notice|attention|memory|mind|recollection)\b",
            unless=GUILTY
            + MEANT_WELL
            + r"|no (?:worr\w+|problem|harm)|don't worry|happens|everything|easily",
            reach="clause",
        )
        + pattern(
            r"(?:should|if|when|whenever|once) you (?:ever |finally |could |can |do )*(?:find|spare|manage|get round to|find yourself with) (?:the|a spare|a free) (?:time|moment|minute|second|courage|decency|energy)\b|as you have time (?:to|for)|found at last the time|found (?:the )?time to [\w'£$€ -]{3,60}(?:but not|before (?:the time|you))\b",
            unless=GUILTY + MEANT_WELL + r"|please|call|ring|let|drop|pop",
            reach="clause",
        )
        + pattern(
            r", in case (?:you|it|that|anyone|anybody|one|somebody)(?:'d|'ve|'re|'s| had| have| were| was| are| is| hadn't| haven't)? (?:wonder\w*|interest\w*|forgot\w*|care\w*|notice\w*|still remember|hadn't|slip\w*)",
            unless=GUILTY + MEANT_WELL + r"|please",
            reach="clause",
        )
        + pattern(
            r"(?:so (?:that )?|in a manner that |such that |that we hope |hope )even (?:you|an?|your|the most|somebody|someone|people|those) ?(?:[\w'-]+ ){0,4}?(?:find|finds|can|could|follow|follows|understand|understands|read|reads|manage|manages|see|sees|get|gets|might)\b",
            unless=GUILTY + MEANT_WELL + r"|\bif\b|we made|works? (?:on|with|for)",
            reach="clause",
        )
        + pattern(
            r"(?:since|because|given that|seeing (?:as|that)) (?:it (?:seems|appears|is apparently) (?:necessary|needed|unclear)|(?:you|your (?:side|office|team|department))(?: \w+)? (?:likes? (?!to)|loves?|enjoys?|seems? to (?:know|prefer|enjoy|think|believe)|appears? to (?:know|prefer|enjoy|think|believe)|have (?:such|so much) (?:confidence|time|faith|energy)))\b|as you (?:seem|appear) to (?:know|prefer|enjoy|think|believe)\b",
            unless=GUILTY
            + MEANT_WELL
            + r"|we can|we(?:'ll| will) (?:use|send|change|update)|would you like|i(?:'ve| have) (?:put|kept|chosen)",
            reach="clause",
        )
        + pattern(
            r"(?:hope|trust|perhaps|maybe)(?: that)? (?:this (?:time|one|\w+ one)|the (?:third|fourth|fifth|sixth)|our (?:third|fourth|fifth))(?: (?:copy|one|will|it|may|might|gets?|at last|finally))*? (?:will (?:get|be|please|fare)|gets?|is enough|be opened|be read|opened|read|sticks?|stays|fare|please you|goes in)\b",
            unless=GUILTY + MEANT_WELL + r"|safely|in good|better for you|well\b|in time",
            reach="clause",
        )
        + pattern(
            r"(?:write|say|type|spell|explain|put|repeat|tell)(?: \w+){0,3} (?:very |nice and |really )?(?:slowly|more big)\b|\b(?:read|look|listen)\b[^.!?\n]{0,30} (?:out loud and slowly|with (?:the|your|both) eyes)|(?:put on|get|buy|try|must wear|wear)(?: some| your| new| a pair of) (?:glasses|spectacles)\b",
            unless=GUILTY
            + MEANT_WELL
            + r"|pump|fill|drip|sun|eclipse|safety|3d|protective|collect|ready|free|prescription|fit|when you (?:drive|read)",
            reach="clause",
        )
        + pattern(
            r"you (?:could|might|may) (?:always |perhaps |also |just |of course |even |possibly )?(?:try|consider) (?:opening|reading|listening|answering|turning up|asking nicely|saying please)\b|you (?:might|may) (?:want|wish|care) to (?:read|open|re-?read) (?:page \w+|it|the (?:letter|e-?mail|rules|sign|label|manual|contract)|your (?:own )?(?:e-?mails|contract|letter|inbox))(?: first| before| again| one day| some day| properly)?{end}",
            unless=GUILTY + MEANT_WELL + r"|please|\bif\b|for (?:more|details)|attached|below|here|\?",
            reach="clause",
        )
        + pattern(
            r"(?:i suppose|i guess|i imagine|clearly|apparently|it seems|i gather|one assumes|i take it)(?: that)? (?:nobody|no one|no-one|none of you) (?:\w+ )?(?:reads?|listens?|listened|looks?|looked|checks?|checked|noticed|thought|bothers?|bothered|opened|asked|cares?)\b|(?:nobody|no one) (?:in|at) your \w+ (?:can|could|seems? to|bothers? to|knows? how to)\b|(?:nobody|no one) (?:cared|bothers|cares|bothered) to\b",
            unless=GUILTY + MEANT_WELL + r"|\b(?:from|at|in) our\b|here\b|because",
            reach="clause",
        )
        + pattern(
            r"(?:should|would|might|must|ought to|thought|surely)(?: [\w'-]+){0,5} (?:know|known|learned|learnt|read|familiar|noticed|remember|remembered|understood|clear)(?: [\w'-]+){0,3} by now\b|a number that appears\b|and now,? hopefully,? in memory\b",
            unless=GUILTY + MEANT_WELL + r"|\bi should\b|\bwe should\b",
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
)
