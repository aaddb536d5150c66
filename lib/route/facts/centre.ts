/** Facts about the people one can talk to: the consultation centres and the support telephone. */
import { official, stated } from '../fact.ts'

export const centreFacts = {
  'centre-free': official('ganjoho-centre', '相談は無料です。', '相談（そうだん）のお金（かね）は、いりません。', 'It is free.'),
  'centre-anonymous': official(
    'ganjoho-centre',
    '名前を言わなくても相談できます。',
    '名前は、言わなくてもよいです。',
    'You need not give your name.',
  ),
  'centre-anyone': official(
    'ganjoho-centre',
    '本人でも、家族でも、まわりの人でも、だれでも使えます。',
    '本人（ほんにん）も、家族（かぞく）も、ほかの人も、だれでも話せます。',
    'Anybody may use it: patients, relatives, other people.',
  ),
  'centre-not-a-patient': stated(
    'article',
    'その病院にかかっていなくても使えます。',
    'その病院（びょういん）に行っていない人も、話せます。',
    'You need not be a patient of that hospital.',
  ),
  'centre-by-phone': official(
    'ganjoho-centre',
    '会って話すことも、電話で話すこともできます。',
    '会（あ）って話せます。電話（でんわ）でも話せます。',
    'You can talk in person or by phone.',
  ),
  'centre-any-time': official(
    'ganjoho-centre',
    'がんと診断される前でも相談できます。',
    '「がんかもしれない」と言われたときから、話せます。',
    'You can ask even before cancer has been diagnosed.',
  ),
  'centre-when-unsure': stated(
    'article',
    'どの病院に聞くか迷ったときに、相談できます。',
    'どこに聞くか、わからないときに、話せます。',
    'They are there for you when you do not know which hospital to ask.',
  ),
  'centre-other-patients': official(
    'kagawa',
    '予約がいらず、ほかの病院の患者も相談できる、と案内している県があります。',
    '予約（よやく）がなくても、ほかの病院（びょういん）の人でも、話せる県（けん）があります。',
    'One prefecture says that no appointment is needed and that patients of other hospitals are welcome.',
  ),
  'children-desks': stated(
    'kanagawa-children',
    '子どものがんは、小児がん拠点病院15か所の相談支援センターにも相談できます。',
    '子どものがんの病院（びょういん）が、全国（ぜんこく）に15あります。そこでも話せます。',
    'For children with cancer, the centres of 15 children’s cancer hospitals are there, too.',
  ),
  'centre-names': official(
    'ganjoho-centre',
    '病院によっては「医療相談室」「地域医療連携室」「患者サポートセンター」などの名前も出ています。',
    '「医療相談室（いりょうそうだんしつ）」「患者（かんじゃ）サポートセンター」など、ほかの名前のときもあります。',
    'Signs in the hospital may also show other names, such as 医療相談室, 地域医療連携室 or 患者サポートセンター.',
  ),
  'centre-count': official(
    'fee-council-2025',
    'こうした病院は、全国に461あります（2024年4月1日。小児がん拠点病院は別の数え方です）。',
    'この病院（びょういん）は、全国（ぜんこく）に461あります（2024年4月）。',
    'There were 461 such hospitals in Japan on 1 April 2024 (children’s cancer hospitals are counted separately).',
  ),
  'centre-switchboard': official(
    'kagawa',
    '病院の代表電話にかけて「がん相談支援センターにつないでください」と言うように案内している県があります。',
    '電話（でんわ）で「がん相談支援（そうだんしえん）センターにつないでください」と言います。そう教（おし）えている県（けん）があります。',
    'One prefecture advises people to call the hospital’s main number and ask to be put through to the centre.',
  ),
  'phone-hours': official(
    'ganjoho-support',
    '受付は平日の10時から15時です（土日、祝日、年末年始は休み）。',
    '月曜日（げつようび）から金曜日（きんようび）の、10時から15時です。祝日（しゅくじつ）と年末年始（ねんまつねんし）は休（やす）みです。',
    'It answers on weekdays from 10:00 to 15:00 (closed on public holidays and around New Year).',
  ),
  'phone-cost': official(
    'ganjoho-support',
    '相談は無料です。電話代はかかります。海外からはかけられません。',
    '相談（そうだん）のお金（かね）は、いりません。電話（でんわ）のお金（かね）は、いります。',
    'The talk is free; you pay for the call. It cannot be called from abroad.',
  ),
  'phone-finds-centre': official(
    'ganjoho-support',
    '近くのがん相談支援センターを教えてもらえます。',
    '近（ちか）くのがん相談支援（そうだんしえん）センターを、教（おし）えます。',
    'They tell you which consultation centre is near you.',
  ),
  'phone-no-judgement': official(
    'ganjoho-support',
    '「この治療が合っているか」など、医師の判断がいることには答えられません。',
    '「この治療（ちりょう）がよいか」などには、答（こた）えません。先生がきめることだからです。',
    'They cannot answer what takes a doctor’s judgement, such as whether a treatment suits you.',
  ),
  'rare-line': stated(
    'rare-tohoku',
    '希少がんホットラインが、国立がん研究センター中央病院のほか、いくつかの地域の病院にもあります。1人20分までの病院があります。',
    'めずらしいがんの電話（でんわ）が、いくつかの病院（びょういん）にあります。一人（ひとり）20分までの病院（びょういん）があります。',
    'There are telephone lines for rare cancers at the National Cancer Center Hospital and at some hospitals elsewhere; one gives each caller 20 minutes.',
  ),
  'rare-line-no-booking': stated(
    'rare-tohoku',
    'この電話では、受診やセカンドオピニオンの申し込みはできません。',
    'この電話（でんわ）で、予約（よやく）はできません。',
    'These lines do not book visits or second opinions.',
  ),
  'rare-hokkaido-hours': stated(
    'rare-hokkaido',
    '受付は、月・水・金曜日の13時から16時です。',
    '月曜日（げつようび）・水曜日（すいようび）・金曜日（きんようび）の13時から16時です。',
    'It answers on Mondays, Wednesdays and Fridays from 13:00 to 16:00.',
  ),
  'rare-tohoku-hours': stated(
    'rare-tohoku',
    '受付は、平日の8時30分から17時です。',
    '月曜日（げつようび）から金曜日（きんようび）の8時30分から17時です。',
    'It answers on weekdays from 8:30 to 17:00.',
  ),
  'rare-okayama-hours': stated(
    'rare-okayama',
    '受付は、月・木曜日の9時から12時です。2024年2月にできました。',
    '月曜日（げつようび）・木曜日（もくようび）の9時から12時です。2024年2月にできました。',
    'It answers on Mondays and Thursdays from 9:00 to 12:00. It was set up in February 2024.',
  ),
  'hotline-society': stated(
    'cancer-society',
    '日本対がん協会の「がん相談ホットライン」は、2022年4月から祝日も受けています。看護師や社会福祉士が話を聞きます。',
    '「日本対（にほんたい）がん協会（きょうかい）」の電話（でんわ）もあります。祝日（しゅくじつ）も話せます（2022年4月から）。看護師（かんごし）などが聞きます。',
    'The Japan Cancer Society’s hotline has been open on public holidays, too, since April 2022. Nurses and social workers answer.',
  ),
  'contract-188': official(
    'patrol-2018',
    '契約のことは消費者ホットライン（188）、診療への苦情は医療安全支援センターへ、と2018年に国の窓口のページが案内していました。',
    '契約（けいやく）でこまったときは、消費者（しょうひしゃ）ホットライン（188）に電話（でんわ）します。2018年の国のページに書いてありました。',
    'In 2018 the page of the ministry’s reporting desk pointed to the consumer hotline (188) for contracts, and to medical safety support centres (医療安全支援センター) for complaints about care.',
  ),
} as const
