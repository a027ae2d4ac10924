"""What the reader ought to have known, read or remembered: "as you well know", "it slipped your mind"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.passive_aggression import GUILTY, MEANT_WELL, WARM

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.you-should-know",
        family="passive_aggression",
        severity=Severity.WARN,
        why="It says that the reader ought to have known; state the fact and leave the rest out.",
        find=pattern(
            r"as (?:i'm sure |i am sure |we're sure )?(?:you|most people|everybody|everyone)(?:'ll|'d)? "
            + one_of(
                r"may|might|must|will|should|would|surely|no doubt|undoubtedly|doubtless|probably|'ll",
                r"can hopefully|could|ought to|hopefully|presumably",
            )
            + r" ?(?:well |no doubt |surely |already |even |hopefully |presumably )*(?:have )?(?:well |no doubt |surely |already |even )*"
            + one_of(
                r"noticed|read(?= ?[,.])|realised|realized|gathered|forgotten|overlooked",
                r"know(?:n)? (?:by now|already)",
                r"been told|worked out|guessed|figured(?: out)?|notice(?: if| when)",
            ),
            reach="match",
            unless=r"notice(?:d)? (?:a|an|our|the|some|that (?:we|our|the (?:app|site|website|page)))",
        )
        + pattern(
            either(
                r"as you "
                + one_of(
                    r"well|very well|surely|should|must|ought to|no doubt|undoubtedly|doubtless|hopefully|certainly",
                    r"obviously|clearly|really should",
                )
                + r"(?: well| already| surely| very well| now| have)* (?:know|knew|known|be aware|remember|recall|realise|realize|understand|agree|see)",
                r"as you(?:'re| are) (?:perfectly|no doubt|surely|very well|doubtless|undoubtedly|hopefully) aware",
            ),
            unless=r"as you are aware(?:,| that)? (?:we|our)",
        )
        + pattern(
            either(
                one_of(
                    r"page|form|label|e-?mail|ticket|guide|manual|terms|letter|sign|recording|listing|description",
                    r"policy|website|site|notice|app|card|contract|instructions|screen|receipt|leaflet|booklet",
                    r"checklist",
                )
                + r"(?: \w+)? (?:does|do|did) (?:clearly |actually |indeed |of course |in fact )?"
                + r"(?:say|state|ask|mention|explain|tell|list|warn|recommend|advise)\b",
                r"(?:it|that|this|which|the \w+(?: \w+)?)(?:'s| is|s| was| are| were)? "
                + one_of(
                    r"also |all |quite |very |actually |literally |already |even |really |all there |right there ",
                    r"printed |written |stated ",
                )
                + r"*(?:clearly|plainly) (?:states?|stated|written|marked|printed|says|said|visible|displayed|spelled|spelt|set out)",
            ),
            reach="clause",
            unless=r"\bnot\b|n't|should|could|would|more clearly|our (?:mistake|fault|error)|sorry|wasn't|isn't|you(?:'ve| have)? (?:clearly )?(?:explained|described|stated)|our (?:mistake|screen|page)|(?:we|our)\b|\bif\b",
            leans=True,
        )
        + pattern(
            either(
                r"(?:in|actually in|written in|right there in) "
                + one_of(
                    r"plain sight|black and white",
                    r"(?:big|bold|large|huge|capital|red|massive|giant|very large)(?: \w+)? (?:letters|print|words|text|type|font|capitals)",
                ),
                r"(?:right |directly |literally )(?:there )?(?:in front of|under) (?:you|your (?:nose|eyes|very eyes|face))",
                r"staring you in the face|under your nose",
                r"right there on (?:the|your|page)",
                r"(?:if you|had you) (?:look(?:ed)? (?:closely|carefully|properly|hard enough)|open(?:ed)? your eyes)",
                r"(?:is|was|are)(?: not|n't) (?:exactly |really |particularly )?(?:hidden|a secret)",
                r"hardly (?:hidden|a secret|news)",
                r"(?:it's|it is|this is|that is|that's|which is|is|are|should be|was) "
                + r"(?:just |all |quite |pretty |perfectly |fairly |painfully |really |hardly |blindingly |actually )*"
                + one_of(
                    r"common (?:sense|courtesy|decency)",
                    r"blindingly obvious|painfully obvious",
                    r"obvious to (?:anyone|everyone|everybody|anybody|most)",
                ),
            ),
            reach="clause",
            unless=either(
                r"while",
                r"(?:i|we)(?:'d| had| have|'ve)? (?:had (?:it|them) )?printed",
                r"(?:i|we|you|he|she|they) (?:was|were|stood|sat|waited)\b",
                r"\bnot (?:very |that |really )?(?:self|obvious|clear)",
                r"isn't (?:very |that )?(?:self|obvious)",
                r"should be (?:more |self)|sorry|for us\b|type|write (?:it|your|the)",
            ),
            leans=True,
        )
        + pattern(
            one_of(
                r"news to (?:nobody|no one)",
                r"as (?:every|any)one can see",
                r"you(?:'ll| will| may| might) be (?:shocked|surprised|amazed|astonished) to (?:learn|hear|find|know|discover)",
                r"you (?:may|might) find it (?:\w+ )?(?:instructive|educational|enlightening|illuminating)",
                r"you(?:'d| would) (?:do well|be wise|be well advised) to (?:remember|read|check|reflect|consider|recall|familiari[sz]e|learn|note|bear)",
                r"it may (?:surprise|shock|interest|amaze) you",
                r"(?:believe|would) you (?:it )?or not",
            ),
            reach="clause",
            unless=either(
                WARM,
                r"you(?:'ll| will) find (?:your|it|the|that (?:the|it|your))",
                r"you may (?:find|notice) (?:that )?(?:the|your|it)",
                r"when you",
                r"want to (?:check|read|note|consider)",
                r"you(?:'ll| will| may| might) (?:also )?(?:find|notice|know|hear|learn|discover) (?:that )?(?:your|it is|we|the|this)",
                r"news",
            ),
        )
        + pattern(
            either(
                r"as (?:is|was) (?:very |quite |ever so )?(?:clearly|plainly) "
                + r"(?:printed|stated|written|shown|marked|explained|spelled out|spelt out|set out)\b",
                r"as (?:it|this|that|our{~3}|the{~3}|my{~2}) (?:very |quite |so |also |ever so |rather |already |all )?"
                + r"(?:clearly|plainly|expressly|unambiguously|unmistakably|helpfully) "
                + one_of(
                    r"says?|states?|shows?|said|stated|explains?|explained|mentions?|reads?|tells?|warns?|warned",
                    r"lists?",
                )
                + r"\b",
            ),
            unless=r"sorry|apolog\w+|should|could",
            reach="clause",
        )
        + pattern(
            either(
                r"as (?:is|was|were|are|had been|has been|have been|this was) (?:also |very |quite |already |clearly |patiently |duly |all |so |both |now )*"
                + one_of(
                    r"stated|written|explained|noted|said|shown|mentioned|printed|set out|covered|told|advised",
                    r"described|pointed out|communicated|announced|posted|emailed|demonstrated",
                )
                + r"\b",
                r"(?:it|that|this)(?:'s| is| was| has been) all "
                + one_of(
                    r"(?:there |set out |laid out |explained |written |covered |listed )?in (?:the|your|our|my) (?:[\w-]+ ){0,3}?"
                    + one_of(
                        r"terms|policy|contract|agreement|e-?mails?|letters?|messages?|notes?|folder|booklet|leaflet",
                        r"brochure|handbook|guide|guidance|manual|instructions|confirmation|invoice|quote|listing",
                        r"description|small print|rules|sheet|schedule|plan|documents?|paperwork|pack|faqs?",
                    ),
                    r"(?:set out|laid out|explained|written|listed) in (?:the|your|our|my)",
                )
                + r"\b",
                r"to which (?:i|we)(?:'d| would| must)? refer",
                r"refer you back",
                r"(?:has|have) been (?:right )?"
                + one_of(
                    r"there|available|published",
                    r"on (?:the|our) (?:wall|door|site|page)",
                    r"public|displayed",
                )
                + r"(?: to (?:you|all|everyone))? "
                + one_of(
                    r"since|throughout|all along",
                    r"from (?:day one|the start|the beginning)",
                    r"for (?:\w+ )?(?:years|months|weeks|ages)",
                )
                + r"\b",
            ),
            unless=GUILTY + r"|wrong\w*|van|parcel|our (?:mistake|error)|you (?:have|'ve) been",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:should|ought)(?: not|n't| hardly| scarcely)?(?: to)? (?:really |hardly |surely )?(?:have )?(?:come as|come|be|been) "
                + one_of(
                    r"no surprise|news|a surprise|any surprise|much of a surprise|a shock|news|a revelation|a mystery",
                    r"obvious|self-explanatory",
                )
                + r"(?={end}| to (?:you|anyone|anybody|a|most|any))",
                r"(?:should|ought to|would) have been (?:quite |long |more than )?(?:sufficient|enough|ample|plenty) to "
                + r"(?:learn|know|read|notice|find|see|ask|check)\b",
                r"(?:did not|didn't|do not|don't|should not|shouldn't|never) (?:think|thought|expect|imagine|believe) (?:that )?(?:i|we)"
                + r"(?:'d| would)?(?: have| need| must| needed| had)*(?: to)? (?:mention|explain|spell|say|tell|remind|teach|point)\b",
                r"shouldn't (?:have|need) to (?:explain|spell|tell|remind|mention|teach)\b",
            ),
            unless=either(
                GUILTY,
                r"\bwe (?:should|could|did|failed)",
                r"you (?:shouldn't|should not|don't) (?:have|need)",
                r"hope|\bif\b",
                r"be a (?:shock|surprise) to (?:see|hear)",
            ),
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
            either(
                r"for (?:reading|signing|looking|opening|using|answering|wearing|walking|paying|checking), not\b",
                r"there to be (?:read|opened|used|followed|signed|answered)\b",
                r", not (?:just )?for (?:decoration|signing|looking|show|fun|reading)\b",
            ),
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
            r"(?:i |we )?(?:do |very much |sincerely |really )?hope(?: that)? (?:this|that|it)"
            + one_of(
                r"'s| is",
                r" makes (?:it|things|this|matters)",
                r" has made (?:it|things)",
            )
            + r" (?:all )?(?:now )?(?:clear|clearer|plain|understood|simple) ?(?:enough|now|to you|at last|this time)",
            "I hope this helps",
            where="start",
            unless=r"if not|if (?:it|anything) (?:is|isn't)",
        )
        + pattern(
            either(
                r"(?:is|are|was|were|been|isn't|aren't) "
                + r"(?:there |given |put there |printed |sent |listed |meant |written |provided |asked )+for "
                + r"(?:a purpose|a reason|acting (?:up)?on|reading|a good reason)\b",
                r"(?:meant|made|written|sent|there|supposed) to be (?:read|acted (?:up)?on|followed|opened|used)(?={end}| before| first| and not|,? not\b)",
            ),
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
            either(
                r"(?:and |so |but )?you(?:'ll| will) (?:appreciate|understand|forgive|recall|remember)(?: therefore)? "
                + r"(?:that|if|why|a|an|the|signing|we|my|our|me|us)\b",
                r"(?:i )?hope you(?:'ll| will) (?:see|appreciate|understand|recogni[sz]e) (?:this|that|it|the)\b",
                r"that you(?:'ll| will) remember \w+ing\b",
            ),
            unless=GUILTY + r"|disappoint\w*|difficult|hard|password|code",
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
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"no (?:worr\w+|problem|harm)",
                r"don't worry|happens|everything|easily",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"(?:should|if|when|whenever|once) you (?:ever |finally |could |can |do )*"
                + r"(?:find|spare|manage|get round to|find yourself with) (?:the|a spare|a free) "
                + r"(?:time|moment|minute|second|courage|decency|energy)\b",
                r"as you have time (?:to|for)",
                r"found at last the time",
                r"found (?:the )?time to [\w'£$€ -]{3,60}(?:but not|before (?:the time|you))\b",
            ),
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"please|call|ring|let|drop|pop",
            ),
            reach="clause",
        )
        + pattern(
            r", in case (?:you|it|that|anyone|anybody|one|somebody)(?:'d|'ve|'re|'s| had| have| were| was| are| is| hadn't| haven't)? (?:wonder\w*|interest\w*|forgot\w*|care\w*|notice\w*|still remember|hadn't|slip\w*)",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"please",
            ),
            reach="clause",
        )
        + pattern(
            r"(?:so (?:that )?|in a manner that |such that |that we hope |hope )even "
            + r"(?:you|an?|your|the most|somebody|someone|people|those) ?(?:[\w'-]+ ){0,4}?"
            + one_of(
                r"find|finds|can|could|follow|follows|understand|understands|read|reads|manage|manages|see|sees",
                r"get|gets|might",
            )
            + r"\b",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\bif\b|we made|works? (?:on|with|for)",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"(?:since|because|given that|seeing (?:as|that)) "
                + one_of(
                    r"it (?:seems|appears|is apparently) (?:necessary|needed|unclear)",
                    r"(?:you|your (?:side|office|team|department))(?: \w+)? "
                    + one_of(
                        r"likes? (?!to)|loves?|enjoys?",
                        r"seems? to (?:know|prefer|enjoy|think|believe)",
                        r"appears? to (?:know|prefer|enjoy|think|believe)",
                        r"have (?:such|so much) (?:confidence|time|faith|energy)",
                    ),
                )
                + r"\b",
                r"as you (?:seem|appear) to (?:know|prefer|enjoy|think|believe)\b",
            ),
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"we can",
                r"we(?:'ll| will) (?:use|send|change|update)",
                r"would you like",
                r"i(?:'ve| have) (?:put|kept|chosen)",
            ),
            reach="clause",
        )
        + pattern(
            r"(?:hope|trust|perhaps|maybe)(?: that)? "
            + one_of(
                r"this (?:time|one|\w+ one)",
                r"the (?:third|fourth|fifth|sixth)",
                r"our (?:third|fourth|fifth)",
            )
            + r"(?: (?:copy|one|will|it|may|might|gets?|at last|finally))*? "
            + one_of(
                r"will (?:get|be|please|fare)",
                r"gets?|is enough|be opened|be read|opened|read|sticks?|stays|fare|please you|goes in",
            )
            + r"\b",
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"safely|in good|better for you|well\b|in time",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"(?:write|say|type|spell|explain|put|repeat|tell)(?: \w+){0,3} (?:very |nice and |really )?(?:slowly|more big)\b",
                r"\b(?:read|look|listen)\b[^.!?\n]{0,30} (?:out loud and slowly|with (?:the|your|both) eyes)",
                r"(?:put on|get|buy|try|must wear|wear)(?: some| your| new| a pair of) (?:glasses|spectacles)\b",
            ),
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"pump|fill|drip|sun|eclipse|safety|3d|protective|collect|ready|free|prescription|fit",
                r"when you (?:drive|read)",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"you (?:could|might|may) (?:always |perhaps |also |just |of course |even |possibly )?(?:try|consider) "
                + r"(?:opening|reading|listening|answering|turning up|asking nicely|saying please)\b",
                r"you (?:might|may) (?:want|wish|care) to (?:read|open|re-?read) "
                + one_of(
                    r"page \w+|it",
                    r"the (?:letter|e-?mail|rules|sign|label|manual|contract)",
                    r"your (?:own )?(?:e-?mails|contract|letter|inbox)",
                )
                + r"(?: first| before| again| one day| some day| properly)?{end}",
            ),
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"please|\bif\b|for (?:more|details)|attached|below|here|\?",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"(?:i suppose|i guess|i imagine|clearly|apparently|it seems|i gather|one assumes|i take it)(?: that)? "
                + r"(?:nobody|no one|no-one|none of you) (?:\w+ )?"
                + one_of(
                    r"reads?|listens?|listened|looks?|looked|checks?|checked|noticed|thought|bothers?|bothered|opened",
                    r"asked|cares?",
                )
                + r"\b",
                r"(?:nobody|no one) (?:in|at) your \w+ (?:can|could|seems? to|bothers? to|knows? how to)\b",
                r"(?:nobody|no one) (?:cared|bothers|cares|bothered) to\b",
            ),
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\b(?:from|at|in) our\b|here\b|because",
            ),
            reach="clause",
        )
        + pattern(
            either(
                r"(?:should|would|might|must|ought to|thought|surely)(?: [\w'-]+){0,5} "
                + r"(?:know|known|learned|learnt|read|familiar|noticed|remember|remembered|understood|clear)(?: [\w'-]+){0,3} by now\b",
                r"a number that appears\b",
                r"and now,? hopefully,? in memory\b",
            ),
            unless=either(
                GUILTY,
                MEANT_WELL,
                r"\bi should\b|\bwe should\b",
            ),
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
