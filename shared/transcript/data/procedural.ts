/**
 * Sentences that lead through a briefing and say nothing else: greetings, hand-overs, invitations to ask, thanks and
 * closings. Matched against one sentence (half width). Source: transcripts of press conferences in both languages;
 * collected for this project. No pattern holds a repetition within a repetition.
 */
export const LEADING_OVER: readonly RegExp[] = [
  /(?:请|請|有请|有請|欢迎|歡迎).{0,40}(?:介绍|介紹|发布|發佈|发言|發言|提问|提問|发问|發問|回答|作答|解答|补充|補充|致辞|致辭|讲话|講話|说明|說明)/,
  /(?:请|請|有请|有請).{0,20}(?:部长|部長|司长|司長|局长|局長|厅长|廳長|市长|市長|主任|先生|女士|署长|署長|教授|院士|总|總)[。,!]?$/,
  /^(?:好的?,?|来,?|那,?)?(?:下面|接下来|接下來|首先|现在|現在|最后|最後|下一位|下一个|下一個)?,?(?:请|請|有请|有請).{0,30}(?:记者|記者|媒体|媒體|这位|這位|朋友|[社报報台网網])/,
  /(?:提问|提問|发问|發問|发言|發言)(?:之)?前.{0,4}(?:请|請)|(?:请|請).{0,6}(?:通报|通報|报一下|報一下|介绍一下所在|说明所在)/,
  /(?:进入|進入|开始|開始).{0,12}(?:提问|提問|问答|問答|答问|答問|发问)/,
  /(?:开放|開放|接受).{0,6}(?:提问|提問|发问|發問)/,
  /(?:继续|繼續|开始|開始|可以|举手|舉手).{0,4}(?:提问|提問|发问|發問)/,
  /最后.{0,4}(?:问题|提问)|最後.{0,4}(?:問題|提問)|还有.{0,6}问题吗|還有.{0,6}問題嗎|没有.{0,6}问题|沒有.{0,6}問題/,
  /时间关系|時間關係|(?:到此|到这里|到這裏|到這裡)(?:为止|為止|结束|結束)?|(?:发布会|發布會|發佈會|记者会|記者會|吹风会|采访|环节).{0,12}(?:结束|結束|到此|到这里)/,
  /(?:再见|再見|再會)[。!]?$/,
  /\b(?:go ahead|next question|last question|one more question|final question|your question|the floor is yours|over to you)\b/i,
  /\b(?:turn|hand) (?:it |things |the (?:floor|podium|microphone) )?over\b|\b(?:turn|hand|pass) (?:it|things|the \w+) (?:back )?to\b/i,
  /\b(?:take|taking|open|welcome|start|begin)\b(?! (?:my|our|the|that|this|your) ).{0,40}\bquestions?\b|\bquestions? (?:in|from|are|is|will)\b/i,
  /\b(?:please (?:wait|state|identify|introduce|raise|stand|welcome)|raise your hand|wait for the microphone)\b/i,
  /\b(?:that(?:'s|’s| is) all (?:we have|the time|for)|that concludes|this concludes|we(?:'ll|’ll| will) (?:end|wrap|leave|close|stop)|we(?:'re|’re| are) out of time|have (?:a good|a great|to leave it)|see you (?:all )?(?:tomorrow|next|again))\b/i,
  /^(?:好的?,?)?(?:下面|接下来|接下來|首先)?(?:请|請)(?:第.{1,3}排|[前后後左右中]|[这這那]|穿|戴).{0,20}[。!]?$|[,、](?:请|請)[。!]?$/,
  /下一[位个個条條](?:[。!,]|$)|(?:下一个|下一個|第一个|第一個|下一条|下一條)(?:问题|問題)|(?:把|将|將)?(?:时间|時間|話筒|话筒).{0,4}交[给給]|(?:答問|答问|问答|問答)(?:时间|時間|环节|環節)|散会|散會/,
  /\b(?:on that note|with that,? (?:i|we|let)|back to you|over to (?!me|us)|open the floor|floor is (?:yours|open|now)|raise(?:d)?[- ]hand|unmute|your (?:line|mic|microphone) is|good ?bye)\b/i,
  /\b(?:next (?:is|up|we|to|one|caller|in line)|(?:first|next|last|final|another) (?:one |question )?(?:goes to|comes from|from)|let(?:'s|’s| us| me) (?:go to|go back|turn|move|start|take|hear|begin)|we(?:'ll|’ll| will)? (?:now |then )?(?:go|turn|move|come)(?: now| back| on| over)* to)\b/i,
  /\bwill (?:then |first )?(?:speak|follow|go first|open|begin|start|kick (?:us |things )?off|be followed by|make (?:some|a few|opening|brief)|say a few words)\b/i,
  /\b(?:any (?:other|more|further) questions|(?:time|room) for (?:one|two|a|just|maybe|another|the)|last one|one more|follow-?up\?|questions\?)(?!\w)/i,
  /\b(?:the (?:gentleman|lady|woman|man|colleague|reporter) (?:in|by|at|over|on|from|with)|in the (?:front|back|first|second|third|middle|last)(?: row)?)\b/i,
];

/** `Yes, sir.`: calls on somebody, or answers a question with one word. */
export const CALLING =
  /^(?:yes|okay|ok|all right|alright|sure|please|next|sorry|right),? ?(?:sir|ma'am|ma’am|please|in the \w+(?: \w+){0,3}|at the \w+|[A-Z]\w+)?[.!?]?$/i;

/** Words of a sentence that only addresses somebody, or several in turn. */
export const ADDRESSING =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]*|and|then|the|please|sir|ma['’]am|you|yes|ok|okay|now|next|first|by|at|in|on|front|back|row)$/u;

/** Who presents the guests has something to say. */
export const PRESENTING =
  /邀请到|邀請到|(?:请|請)[来來到]了?|\bjoined (?:today )?by\b|\b(?:have|are) (?:\w+ ){1,3}(?:guests?|colleagues?|speakers?|officials?|experts?|panell?ists?)\b|\bwith (?:me|us) (?:today|are|is)\b|\bour guests? (?:is|are|today)\b/i;

/** Thanks: they lead nowhere, and say nothing else. */
export const THANKS =
  /^(?:好的?,?|再次|最后|最後|也|well, |okay, |ok, |all right, |alright, |and )?(?:感谢|感謝|谢谢|謝謝|多谢|多謝|thank you|thanks).{0,60}$|^[A-Z][\w .]{1,30}, (?:thank you|thanks).{0,30}$/i;

/** Greetings and welcomes: they open a turn and decide nothing about it. */
export const GREETING =
  /^(?:.{0,40}(?:下午好|上午好|早上好|晚上好|中午好|大家好|各位好|你们好|你們好|午安|早晨)[!。,]?|(?:欢迎|歡迎).{0,30}|good (?:morning|afternoon|evening)(?:.{0,30}|.{0,30}\b(?:thanks|thank you|welcome)\b.{0,50})|welcome.{0,40}|hello.{0,20}|hi,? (?:all|everyone|everybody).{0,10})$/i;

/** A part of a sentence that thanks or greets. */
export const THANKING =
  /^(?:and |so |well )?(?:many )?thank(?:s| you)(?: (?!on |about |but )[\p{L}'’ ]{1,40})?$|^(?:good (?:morning|afternoon|evening)|hello|hi)(?: [\p{L}'’ ]{1,30})?$|^(?:好的?)?(?:谢谢|謝謝|多谢|多謝|感谢|感謝|唔該)[^请請问問]{0,12}$|^(?:你好|您好|大家好)$/iu;

/** A part of a sentence that takes note of what was said. */
export const TAKING_NOTE =
  /^(?:okay|ok|great|right|all right|alright|got it|understood|perfect|fine|(?:that(?:'s|’s| is) )?(?:clear|helpful)|好的?|明白了?|清楚了?)$/i;

/** What makes words a question although no question mark is printed. */
export const ASKING =
  /[?？]|请问|請問|想问|想問|请介绍|請介紹|请谈|吗[。,，]|嗎[。,，]|\b(?:i(?:'d|’d| would) like to (?:ask|know)|i wonder(?:ed)? (?:if|whether)|i was wondering|could you (?:tell|say|comment|explain|give)|can you (?:tell|say|comment|confirm|explain|give)|my question is)\b/i;
