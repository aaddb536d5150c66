import type { Examples, Sign } from '../sign.ts'

export const calledUselessOrPoison: Sign = {
  id: 'called-useless-or-poison',
  category: 'standard-care-denigration',
  tier: 'conditional',
  title: {
    ja: '手術や抗がん剤を「毒」「無意味」と言い切っている',
    easy: '手術（しゅじゅつ）や 抗（こう）がん剤（ざい）を「どく」「むだ」と 言（い）っている',
    en: 'Surgery or drugs flatly called poison, useless or outdated',
  },
  why: {
    ja: '標準治療は、多くの人で試して利益と害を比べた結果、今いちばん勧められている治療です。つらさは和らげる方法があり、合うかどうかは病気と人によって違います。',
    easy: '標準治療（ひょうじゅんちりょう）は、たくさんの人（ひと）で たしかめた 治療です。つらさを へらす 方法（ほうほう）も あります。',
    en: 'Standard care is what came out best when benefit and harm were compared in many people. Its burdens can be eased, and whether it suits depends on the person and the illness.',
  },
  ask: {
    ja: '私の病気では、この治療でどのくらいの人が助かりますか。つらさはどう和らげられますか。（主治医に聞いてみましょう）',
    easy: 'わたしの 病気（びょうき）では、この 治療で 何人（なんにん）が 助（たす）かりますか。（先生（せんせい）に 聞（き）きましょう）',
    en: 'In my illness, how many people does this treatment help, and how can its burdens be eased? (Ask your doctor.)',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版案）',
      version: '2024-03-25',
      section: '科学的根拠が乏しい情報による誘導',
      url: 'https://wic-net.com/material/document/14070/18',
      confidence: 'R',
    },
    {
      document: '日本臨床腫瘍学会 がん免疫療法についての注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481',
      confidence: 'S',
    },
  ],
  patterns: [
    '{病院治療} …8 {けなし}',
    '(病院|医者|医師) …1 (が教えない|は教えない|の教えない|が隠す|が言わない|が教えてくれない) …6 ({がん}|治し方)',
    '{病院治療} …6 (効かない|効きません|治らない|治りません|無駄|毒) $',
    '{がん} …2 (切ってはいけない|切ってはいけません|切るな|切らなくていい|切らないほうが|治療するな|放置しなさい)',
    '(医者|医師|ドクター|先生) …10 自分 …12 {病院治療} …4 (使わな|使いませ|打たな|打ちませ|受けな|受けませ|やらな)',
    '(手術|切れば|切ると|抗がん剤|メス) …10 {がん} …4 (広が|散ら|増える|増やす|暴れ)',
    '(病院|医者|がん検診|がん治療|がんの治療) …10 (寿命が縮|寿命を縮|殺され|早死に)',
  ],
  silencers: ['(のでは|のではないか|題名|不安|落ち込|場合|とき|次の|別の薬|同意|感染|広がりを|広がりに|広がりや)', '~{支え}'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '抗がん剤は時代遅れで苦しむだけの治療です。',
    '手術も抗がん剤も無駄',
    'がんは切ってはいけない',
    '医者は自分には抗がん剤を使わない',
    '手術をすればがんが広がる',
    '病院に行くと寿命が縮む',
    '三大療法はもう古い',
    '病院が教えないがんの治し方',
  ],
  non: [
    '抗がん剤は毒だという話に、根拠はありません。',
    '「手術は時代遅れ」とうたう広告に注意してください。',
    '抗がん剤は無意味なのでしょうか。',
    'この抗がん剤が効かない場合は、別の薬を使います。',
    '手術のあと、がんの広がりを病理で調べます。',
    '抗がん剤は時代遅れだとは言えません。',
    '抗がん剤で死ぬのではないかと不安だった。',
    '放射線治療はつらいだけ、と思わずに、痛みを和らげる薬を看護師に聞いてみましょう。',
    '医師が自分の抗がん剤の経験を語り、使わないという選択も紹介した、と新聞は報じた。',
    '犬の手術は無駄です、と言われたら、獣医師に聞きましょう。',
  ],
}
