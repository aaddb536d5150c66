import type { Examples, Sign } from '../sign.ts'

export const cellsGrownAndReturned: Sign = {
  id: 'cells-grown-and-returned',
  category: 'unproven-immunotherapy',
  tier: 'conditional',
  title: {
    ja: '血液や細胞を取り、増やして戻す治療をすすめている',
    easy: '血（ち）を とって、ふやして、もどす 治療（ちりょう）を すすめている',
    en: 'Blood is drawn, cells are grown and given back',
  },
  why: {
    ja: '治療の名前が書かれていなくても、これは免疫細胞療法の説明と考えられます。増えた細胞の数と、がんが小さくなることは別の話です。',
    easy: '名前（なまえ）が 書（か）いてなくても、免疫（めんえき）細胞（さいぼう）の治療のことです。細胞が ふえても、がんが 小（ちい）さくなるとは 言（い）えません。',
    en: 'Even without a name, this describes immune-cell therapy. That cells multiply does not mean that a cancer shrinks.',
  },
  ask: {
    ja: 'これは何という治療ですか。同じ病気の人で、細胞を戻した後にがんが小さくなった人は何人中何人ですか。',
    easy: 'これは 何（なん）という 治療ですか。何人（なんにん）が 受（う）けて、何人の がんが 小さくなりましたか。',
    en: 'What is this treatment called? Of how many people with my illness did the cancer shrink after the cells were returned?',
  },
  basis: [
    {
      document: '日本臨床腫瘍学会 がん免疫療法についての注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481',
      confidence: 'S',
    },
    {
      document: '日本再生医療学会 再生医療の広告についての告知',
      version: '2024-05-20',
      section: '',
      url: 'https://www.jsrm.jp/news/news-15165/',
      confidence: 'P',
    },
  ],
  patterns: [
    '{血を採る} …40 ({殖やす}|{戻す})',
    '{殖やす} …40 {戻す}',
    '{体の兵} & ~{がんの話}',
    '{細胞語} & ({戻す}|{殖やす}|{自分由来}|{申し出}) & ~{がんの話}',
  ],
  silencers: ['~{よその声}', '(遺伝子を入れ|移植|輸血|造血)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '腕から血を採り、二週間かけて数を増やします。',
    '培養室で千倍にし、そのまま点滴でお体へ。',
    'がんを見張る番犬を、静かに放ちます。',
    '膵臓の悪いものには、あなたの細胞がいちばんの薬になります。',
    'お預かりしたリンパ球は、眠りから目覚めた姿で帰っていきます。',
  ],
  non: [
    '血液を採って、白血球を増やす薬が必要かどうかを調べる検査の目的です。',
    '血液から幹細胞を取り、抗がん剤のあとに戻して移植します。',
    '採血のあと、培養の検査で感染がないかを確かめます。',
    '細胞を増やして戻す方法は、がんへの効果が証明されていない。',
    '「あなたの細胞が、がんと戦う兵隊になる」という言葉には注意してください。',
    'がん細胞は、まわりの細胞から栄養を奪って増える。',
    '献血でいただいた血から、がんの方に使う血小板の薬が作られる。',
    '血を採って増やして戻す、という説明を受けたら、主治医に確認しましょう。',
    '培養した細胞を戻すがんの自費治療は、当院では行っておりません。',
  ],
}
