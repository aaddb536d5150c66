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
  'centre-not-a-patient': official(
    'ganjoho-centre',
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
    'がんかもしれないと言われたとき、治療の間、治療のあと、いつでも相談できます。',
    '「がんかもしれない」と言われたときから、話せます。治療（ちりょう）の間（あいだ）も、あとも、話せます。',
    'You can ask at any time: when cancer is only suspected, during treatment and afterwards.',
  ),
  'centre-staff': official(
    'ganjoho-centre',
    'がんにくわしい看護師や、生活の相談ができるソーシャルワーカーなどが話を聞きます。',
    'がんをよく知（し）っている看護師（かんごし）などが、話を聞きます。',
    'Nurses who know cancer well, social workers and others listen to you.',
  ),
  'centre-where': official(
    'ganjoho-centre',
    '国などが指定した、がん診療連携拠点病院、小児がん拠点病院、地域がん診療病院にあります。',
    '国などがきめた、がんの病院（びょういん）にあります。',
    'Centres are in hospitals designated for cancer care, across Japan.',
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
  'centre-private': stated(
    'shizuoka-advice',
    '相談員には、聞いたことを守る義務があります。話したことが、断りなくほかの人に伝わることはありません。',
    '相談（そうだん）の人は、話を外（そと）に出しません。だまって、ほかの人に話しません。',
    'Counsellors must keep what you say confidential. Nothing is passed on without asking you.',
  ),
  'centre-helps-with-doctor': stated(
    'shizuoka-advice',
    '希望すれば、今の担当医と話せるように、間に入って手伝ってもらえます。',
    'あなたがよければ、今の先生と話す手伝（てつだ）いもします。',
    'If you wish, they help you talk things through with your present doctor.',
  ),
  'centre-second-opinion': official(
    'ncc-consultation',
    '今の担当医ともっと話すのがよいか、セカンドオピニオンを受けるのがよいか、いっしょに考えてもらえます。',
    'セカンドオピニオンがよいか、今の先生ともっと話すのがよいか、いっしょに考（かんが）えます。',
    'They think with you whether to talk more with your doctor or to ask for a second opinion.',
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
} as const
