"""Doubts of the reader, wondered aloud or passed on as hearsay: "interesting that you", "I'm sure"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern
from guardrails.rules.passive_aggression import GUILTY, SYMPATHY

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.pointed-wonder",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Wondering aloud about the reader is an accusation in disguise; ask, or leave it.",
        find=pattern(
            one_of(
                r"it(?:'s| is) |how |i find it |we find it |isn't it |very |quite |rather |most |how very ",
                r"is it not |find it |seems? |just ",
            )
            + r"+"
            + one_of(
                r"interesting|curious|odd|funny|amusing|strange|ironic|fascinating|telling|convenient|remarkable",
                r"puzzling|hard to believe|difficult to believe|peculiar|rich|suspicious|surprising",
            )
            + r"(?: \(and \w+\))?(?: to me)? "
            + one_of(
                r"(?:that|how) (?:you(?! (?:noticed|spotted|found|mention|ask|raise))|your(?! \w+ and (?:ours|mine|the))|nobody)",
                r"coming from (?:you|someone)",
                r"from someone",
            ),
            reach="clause",
            unless=either(
                r"sorry",
                r"(?:we|i|our) (?:were|was|did|could|can't|didn't|missed|have|are looking)",
                r"the (?:app|error|log|page|system|tracking|bug|code|file|test|server|update)\b",
                r"it (?:works?|only|does|doesn't|happens|shows|fails?)",
                r"this (?:works?|only|happens)",
                r"interesting (?:to (?:see|hear|read)) (?:your|how you|that you(?:'ve)? (?:found|solved|got|used))",
                r"thanks|thank|interesting when|funny (?:when|because)|love",
            ),
        )
        + pattern(
            r"(?:i'm|i am|we're|we are|i was|we were|i remain) "
            + one_of(
                r"a little |a bit |quite |rather |somewhat |genuinely |frankly |very |also |still |truly |really ",
                r"not ",
            )
            + r"*"
            + one_of(
                one_of(
                    r"amused|bemused|baffled|astonished|puzzled|intrigued|perplexed|at a loss|amazed|fascinated",
                    r"struggling|surprised",
                )
                + r"(?: to (?:see|understand|hear|read|learn))?(?: how| why| that| by| as to how| as to why| at)? "
                + one_of(
                    r"you (?!received|got)",
                    r"your "
                    + one_of(
                        r"tone|attitude|reaction|claim|response|reply|message|logic|demand|reasoning|insist\w*|behaviou?r",
                        r"refusal|lack|inability|choice|level",
                    ),
                ),
                r"curious (?:how|why) you (?:intend|plan|expect|manage|think|justify|came)",
                r"not understanding why you",
                r"(?:not sure|unsure) why you (?:think|feel|would|keep|insist|expect|are so)",
                r"(?:quite |rather )?puzzled (?:hearing|reading)",
            ),
            reach="clause",
            unless=either(
                r"sorry",
                r"by (?:our|this bug|the (?:error|behaviou?r))",
                r"we(?:'re| are) (?:also |still )?(?:puzzled|baffled)",
                r"not sure (?:how|what|why) (?:you (?:got|received|were|would like|want us|prefer|have in mind|mean))",
                r"amazed (?:by|at) (?:your|how) (?:kind|patien|good|quick|well|great)",
                r"curious (?:if|whether|to|about|what|how (?:this|it|that|the|you (?:like|found|get)))",
                r"impress|glad",
                r"hear (?:you|your) (?:had|didn't|did not|were|weren't|haven't|never) (?:a |received|receive|get|given|been)",
                r"surprised to (?:hear|see|read) (?:that )?your",
                r"troubles?|still waiting|love",
            ),
        )
        + pattern(
            r"(?:i|we) (?:do |really |honestly |just |simply |still |genuinely |frankly |can )*"
            + one_of(
                one_of(
                    r"wonder|don't see|don't know|don't understand|do not understand|do not see|can't imagine",
                    r"cannot imagine|question",
                )
                + r" (?:why|how|whether) (?:you|anyone|anybody|some people)(?: even| still| just)? (?="
                + either(
                    r"keep|insist|expect|refuse|bother|think|are so|feel the need|would even|can question|would ever",
                    r"can possibly|could possibly|believe|feel entitled",
                )
                + r")",
                one_of(
                    r"fail to (?:see|understand)|cannot understand|can't understand|am not understanding",
                    r"struggle to (?:see|understand)",
                )
                + r" (?:why|how|what) (?:on earth )?(?:you|your|anyone|anybody|someone|some people|that's|this is (?:my|our)) ",
            )
            + r"(?!"
            + one_of(
                r"mean|meant|would like|want me|need from",
                r"are (?:referring|asking|seeing|trying|looking|using|running|having)",
                r"have (?:been|seen|tried)",
                r"were (?:charged|told|given|not|unable|sent)",
                r"see|get|did not get|received|haven't|didn't (?:get|receive)|order|parcel|account|card|payment",
            )
            + r")",
            reach="clause",
            unless=r"sorry|let me know|could you|can you|please|tell|how you (?:feel|must)|wonder (?:if|whether|how) you (?:could|would|can|have|might|are)",
        )
        + pattern(
            either(
                r"your "
                + one_of(
                    r"usual|customary|typical|characteristic|inimitable|natural|legendary|trademark|signature|ever-so",
                    r"delightful|charming|distinctive|unique|particular",
                )
                + r" (?:\w+ )?"
                + one_of(
                    r"charm|tact|style|politeness|patience|tone|manners?|self|grace|way with words|eloquence|subtlety",
                    r"warmth|communication|restraint|diplomacy|bluntness|approach to",
                ),
                r"it takes two(?= ?[.,!;)]|$| to (?:tango|argue|quarrel|fight|fall out))",
                r"(?:you|your) (?:\w+ )?(?:version|side) of (?:events|the story)(?= (?:is|does|differs|keeps|leaves))",
                r"(?:i|we) can only (?:imagine|assume|guess|presume) (?:that )?(?:you|your|nobody|it was|someone)(?!"
                + r" (?:must|might|may|are (?:very |so |really )?(?:worried|upset|frustrated)|feel|felt)"
                + r")",
                r"must be (?:nice|lovely|great|wonderful|exhausting) (?:to|for you|being|having)",
                r"(?:sounds like|looks like|seems|i guess|i suppose|i take it|so) (?:they|you|someone|somebody)(?:'ve| have| had|'s)? "
                + r"(?:had |got |been having |woke up |woken up |got out of bed |having )*"
                + one_of(
                    r"an easy day|a bad day|on the wrong side|too much time|nothing better|time on your hands",
                    r"a slow day",
                ),
                r"(?:too much|so much|a lot of|plenty of) (?:free )?time (?:on (?:your|his|her) hands)",
                r"your (?:passion|enthusiasm|persistence|attention to detail) is (?:admirable|noted|impressive|touching|something)",
            ),
            reach="clause",
            unless=r"sorry|(?:i|we) can (?:only )?imagine (?:how|that you (?:must|are|were))|how you|worr|upset|frustrat|hard|difficult|thank|love|appreciate",
        )
        + pattern(
            either(
                one_of(
                    r"i'm guessing|i am guessing",
                    r"i'd (?:guess|bet|wager|hazard|estimate)",
                    r"i (?:bet|would bet|would guess|take it|dare say|daresay)",
                    r"my guess is|guess|i'll (?:bet|wager)|guessing|presumably|one assumes|one presumes|one imagines",
                    r"i (?:suspect|reckon|guess)(?: that)?(?: \w+)? (?=you|they|nobody|those|somebody|someone|no one)",
                )
                + r"(?: that)?(?: \w+)? (?:you|your|nobody|no one|they|those|somebody|someone|this one|that (?:bit|part|page)|she|he)\b",
                r"(?:not|isn't|aren't) (?:entirely |quite |really |exactly |at all |altogether |too )?(?:sure|clear|certain) "
                + one_of(
                    r"(?:what|why|where|who) (?:else )?"
                    + one_of(
                        r"you(?:'d| would| were| thought| want| wanted| expect| expected| imagine| hope| hoped|'re hoping|'re expecting)",
                        r"the (?:{nth}|sixth|seventh|eighth|ninth)",
                    ),
                    r"what (?:else )?(?:i|we)(?:'m| am|'re| are) (?:meant|supposed|expected)",
                    r"how that (?:got|was|is|went)",
                )
                + r"\b",
                r"nobody [^.?!,\n]{3,40} i take it(?={end})",
            ),
            unless=either(
                GUILTY,
                r"guess what|\bif\b|how you|frustrat\w+",
                r"you(?:'re| are) (?:tired|keen|worried|upset)",
                r"\?|could you|can you|would like|our (?:fault|mistake)",
                r"we (?:lost|made|got|forgot|sent|should|failed|broke|dropped|missed|mixed|had|were)",
                r"you mean",
                r"you(?:'d| would) (?:like|rather|prefer)",
                r"you(?:'ll| will) (?:want|need|like)",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:surprised|surprises|surprising) (?:me|us|to me|to us|one)(?: a little| a bit| somewhat| slightly)?(?={end})",
                r"(?:was|were|am|are|is) (?:somewhat|a little|rather|slightly|quite|a bit|mildly) "
                + r"(?:surprised|puzzled|curious|baffled|intrigued|amused|taken aback) (?:by|to|that|at|when)\b",
                r"bit of a surprise to (?:me|us)\b",
                r"to be surprised is",
                r"(?:makes|made|leads|leaves) (?:me|us|one|anyone) (?:all )?(?:to )?(?:wonder|doubt|suspect|question)\b"
                + r"(?! (?:whether|if) (?:the|it|our|there|we|my|this))",
            ),
            unless=either(
                GUILTY,
                r"not surprised|you(?:'re| are| were)|\bour\b|we (?:should|were wrong)",
                r"i was (?:a (?:little|bit)|quite|rather) surprised to (?:find|see)",
                r"pleasant\w*|as surprised",
            ),
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
        id="passive_aggression.so-sure",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Being so sure of something nobody asked about sounds like doubting it; say what you know.",
        find=pattern(
            r"(?<!as[ ])(?:i'm|im|i am|we're|we are) (?:quite |very |fairly |pretty |absolutely |equally |perfectly )?(?:sure|certain|confident)(?: that)?"
            r" (?:you|your|he|she|he's|she's|he'd|she'd|you'd|you'll|you've|you're|it|it's|the|that|this|it'll|it'd|somebody|someone|everyone|everybody|all of)\b"
            r"|which (?:i'm|i am|we're|we are) (?:quite |very |fairly |pretty )?(?:sure|certain)\b",
            unless=either(
                GUILTY,
                r"not (?:quite |entirely )?sure",
                one_of(
                    r"isn't|wasn't|is not|was not|can't|must|upset\w*|frustrat\w+|worr\w+|disappoint\w+|annoy\w+",
                    r"stress\w*|waiting|busy|miss|tired|angry|last thing|hop\w+",
                )
                + r" ?",
                r"(?:we|i|they|our \w+)(?:'ll| will| can|'re| are)(?: \w+)?",
                r"fairly sure it's|happy to|glad to|help\w*|love|enjoy",
                SYMPATHY,
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"you (?:obviously|clearly|evidently|seem to|must|plainly) know (?:more|better|best)\b",
                r"(?:perhaps|maybe) you(?:'d| would) (?:like|care) to (?:do|run|show|come|try|drive|explain|tell)\b",
                r"show (?:us|me|him|her|them) how (?:it's|it is) done\b",
                r"(?:i|we) look forward to (?:hearing from|meeting) your (?:imaginary|so-called|lawyer|solicitor|attorney|legal)\b",
                r"you (?:should )?try (?:doing|running|driving|answering|working|dealing|standing|carrying|cooking|cleaning)\b[^.?!\n]{3,}",
                r"and (?:i|we) still (?:managed|found time|had time|answered|turned up)\b",
            ),
            unless=either(
                GUILTY,
                r"\bif\b|try the|please|fit it",
                r"come (?:in|and (?:see|choose|collect))",
                r"try (?:on|one|a|it|out)",
            ),
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
            either(
                r"(?<!which[ ])i gather\b(?! (?:the|all|up|some|more|information|feedback|evidence))",
                r"i gather (?:that )?(?:the \w+ (?:was|were|is|are|had|has)|from)\b",
                r"(?:we|i) (?:do )?hear that (?:some|many|most|you|your|certain|several|one)\b",
                r"a little bird",
                r"word (?:has reached|reaches) (?:me|us)",
            ),
            unless=either(
                GUILTY,
                r"we (?:failed|let|were)",
                r"from your (?:letter|e-?mail|message|note|call)",
                r"(?:waited|stood|suffered|had to)\b",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r", (?:which|as) i "
                + one_of(
                    r"see|understand",
                    r"gather(?! (?:was|is|went|worked)\b)",
                    r"notice|note|suppose|'m guessing|am guessing|guess",
                )
                + r"\b(?! it\b| the)",
                r", i (?:see|understand),",
                r"(?:which|as) (?:you|he|she|your \w+|they) evidently\b",
                r"evidently "
                + one_of(
                    r"felt|thought|had|has|have|knows?|learn\w*|did|was|is|found|believe\w*|prefer\w*|enjoy\w*",
                    r"consider\w*|took|never|not",
                )
                + r"\b",
            ),
            unless=GUILTY + r"|\b(?:we|our|us)\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:i|we) (?:can |could )?(?:see|note|notice|noticed|noted)(?: that)? (?:[\w'-]+ ){1,8}"
                + r"(?:wasn't|was not|weren't|were not|hasn't been|has not been) "
                + one_of(
                    r"played|opened|read|used|chosen|selected|ticked|followed|watched|answered|signed|viewed",
                    r"downloaded|completed|clicked|taken up",
                )
                + r"\b",
                r"(?:i|we) (?:can |could )?(?:see|note|notice|noticed|noted)(?: that)? (?:you|he|she) "
                + r"(?:clicked|ticked|skipped|pressed|dismissed|closed|ignored|unticked|declined|scrolled)\b",
                r"(?:not sure how|wonder how|somehow|guess|suppose) (?:that|it|this|that \w+|those|these)(?: \w+)? (?:got|went) "
                + r"(?:missed|skipped|overlooked|left blank|binned|unread|forgotten|lost)\b",
            ),
            unless=either(
                GUILTY,
                r"\b(?:our|we|us)\b (?!sent|gave)",
                r"broken|our (?:mistake|fault|link)|correct|failed|error|crashed",
                r"so (?:i|we)(?:'ve|'ll| have| will)?\b",
            ),
            reach="clause",
            leans=True,
        )
        + pattern(
            either(
                r"(?:i|we) "
                + one_of(
                    r"watched you|drove past(?={end})",
                    r"could (?:smell|hear) (?:it|you) from",
                    r"have (?:a )?camera(?={end})",
                    r"can see your (?:finger|hand|face)",
                    r"saw you (?:do|put|drop|leave|walk|take|throw)",
                    r"watched (?:him|her) (?:do|put|drop|leave|throw|take)",
                )
                + r"\b",
                r"(?:he|she|they) could see you(?={end})",
                r"(?:it's|you're|that's|all) on (?:camera|cctv)(?={end})",
            ),
            unless=GUILTY + r"|\bour\b|\?|borrow",
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
)
