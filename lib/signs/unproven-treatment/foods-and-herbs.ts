import type { Examples, Sign } from '../sign.ts'

export const foodsAndHerbs: Sign = {
  id: 'foods-and-herbs',
  category: 'unproven-treatment',
  tier: 'conditional',
  title: {
    ja: '食べ物や健康食品、食事法をがんにすすめている',
    easy: '食（た）べ物（もの）や 健康（けんこう）食品（しょくひん）を がんに すすめている',
    en: 'Foods, supplements or diets for cancer',
  },
  why: {
    ja: 'がんを小さくしたり再発を防いだりすると確かめられた食品やサプリメントはありません。抗がん剤の効き方を変えたり、肝臓を傷めたりするものもあります。',
    easy: 'がんが 小（ちい）さくなると わかっている 食べ物は ありません。薬（くすり）の じゃまを する ものも あります。',
    en: 'No food or supplement has been shown to shrink cancer or prevent its return. Some change how drugs work or harm the liver.',
  },
  ask: {
    ja: '何が入っていますか。今の薬と一緒にとってよいか、主治医や薬剤師に見せてもよいですか。がんの人で試した試験はありますか。',
    easy: '中（なか）に 何（なに）が 入（はい）っていますか。病院（びょういん）の 先生（せんせい）に 見（み）せても いいですか。',
    en: 'What is in it? May I show it to my doctor or pharmacist? Was it ever tested in people with cancer?',
  },
  basis: [
    {
      document: '医薬品医療機器等法',
      version: '2024-05-16',
      section: '第68条（未承認医薬品の広告の禁止）',
      url: 'https://www.corporate-legal.jp/news/5729',
      confidence: 'S',
    },
    {
      document: '健康増進法',
      version: '2025-12-18',
      section: '第65条第1項',
      url: 'https://www.corporate-legal.jp/news/6193',
      confidence: 'S',
    },
  ],
  patterns: ['{食と薬草の品} & ~{がんの話}', '{食養の品} & ~{がんの話}'],
  silencers: ['~{よその声}', '(味見|がんも、|つづけてます)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '海の底から届いたもずくの一瓶を、がんの方の食卓へ。',
    '糖を断てば、がんのほうが先に音を上げます。',
    '霊芝を煎じた一杯が、転移のある方の朝を変えます。',
    '三日の断食で、腫瘍の居場所がなくなってまいります。',
    'がんの家族へ、玄米の酵素を毎月お届けする定期便です。',
  ],
  non: [
    'フコイダンががんに効くという科学的根拠はありません。',
    '漢方薬は、抗がん剤のしびれを和らげる目的で使うことがあります。',
    '断食でがんが消えるという説は誤りである。',
    'サプリメントを飲んでいる方は、がんの手術の前に薬剤師へお知らせください。',
    '「この茸でがんが消えた」という体験談の広告に注意しましょう。',
    'がんの方の食事は、玄米でも白米でも、食べられるものを栄養士と一緒に考えます。',
    'アガリクスを売る会社の役員が、がんへの効き目を宣伝したとして逮捕された。',
    '愛犬の腫瘍に、獣医師監修のきのこサプリを。',
    'おいしいがんも、有機にがりで固めました。',
    '当店の青汁は、がんを治すものではありません。',
    '茸ごはんの味見をしながら、がんの父と笑った午後でした',
  ],
}
