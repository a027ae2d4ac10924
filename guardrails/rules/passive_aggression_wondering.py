"""Doubts of the reader, wondered aloud or passed on as hearsay: "interesting that you", "I'm sure"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern

RULES: tuple[Rule, ...] = (
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
)
