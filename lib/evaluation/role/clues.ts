/** What speaks for a role, by the place where it stands. Weights add up; no single word decides. */
import type { Role } from '../evaluation.ts'
import type { Places } from './places.ts'

export interface NameClue {
  readonly role: Role
  readonly weight: number
  readonly name: RegExp
}

/**
 * Kinds of institution, by the name a page gives itself. Of each name the first that fits counts: an animal hospital is no hospital, a city's
 * hospital no city, the diary of a clinic's director no patient's.
 */
export const nameClues: readonly NameClue[] = [
  {
    role: 'other',
    weight: 9,
    name: /動物(?:病院|医療|クリニック)|どうぶつ(?:病院|クリニック)|獣医|アニマル|ペットクリニック|animal|veterinary/i,
  },
  // The bodies and the papers, not what is written about them: the word ends the name.
  {
    role: 'news',
    weight: 6,
    name: /.(?:新聞|新報|日報|時報|タイムス|通信社|放送|テレビ|(?<!お知らせ・?|最新)ニュース|NEWS)(?:社|局|協会)?(?:デジタル|オンライン|電子版|プラス|ウェブ|web|online|digital)?$/i,
  },
  {
    role: 'hospital',
    weight: 6,
    name: /(?:大学|附属|付属|総合|中央|記念|赤十字|市民|県立|市立|都立|医科大学)病院|病院(?![をにがでのはへも、].)|(?:医療|がん|癌|メディカル|成人病|循環器|県立.{0,10})センター.{0,12}病院|(?:総合|国際|県立.{0,12}|市立.{0,12}|市民|急性期|こども|がん|がん医療|高度)(?:医療|がん)?センター(?![をにがでのはへも、].)|(?<!先端|統合|予防|再生)医療センター|ホスピタル/,
  },
  {
    role: 'public',
    weight: 6,
    name: /^[^都道府県\d]{1,8}市(?:公式)?(?:ホームページ|サイト|ウェブサイト)?(?: [A-Za-z .,-]{0,30})?$|^[^都道府県\d]{1,8}[町村区](?:公式|ホームページ|公式サイト|ウェブサイト).{0,10}$|^[^\d]{1,6}[都道府県](?:庁|公式|ホームページ|公式ホームページ|公式サイト|.{0,8}(?:部|課|局))$|[市区町村](?:役所|役場|公式)|(?:都|道|府|県)庁|保健所|保健福祉センター|厚生労働省|消費者庁|文部科学省|消費生活(?:総合)?センター|国民生活センター|国立(?:研究開発法人|がん研究|.{0,12}研究センター)|独立行政法人|がん研究センター|がん情報サービス|公益(?:財団|社団)法人|(?<!者|力|提携)学会(?:（.{0,20}）)?$|(?:協議会|連盟|連合会|連絡会|医師会|薬剤師会|看護協会|教育委員会)(?:（.{0,20}）)?$|NPO|特定非営利活動法人|患者(?:・家族|家族|と家族)?の?会|家族会|[^機都大協商都]の会(?:（.{0,30}）?)?$|がん相談支援センター$|ピアサポート/i,
  },
  {
    role: 'public',
    weight: 3,
    name: /一般(?:社団|財団)法人|(?:協会|財団|機構|研究所|図書館|大学院?)$|[区]$/,
  },
  {
    role: 'provider',
    weight: 6,
    name: /(?:クリニック|診療所|医院|(?<![a-z])clinic)(?![をにがでのはへもや、と].|選び|えらび|検索|ランキング|比較|一覧|案内所).{0,16}$/i,
  },
  { role: 'news', weight: 2, name: /.(?:オンライン|プレス|ポスト|ジャーナル|ウィークリー|タイムズ|週刊.{1,8})$/ },
  {
    role: 'personal',
    weight: 4,
    name: /日記|闘病|.(?<!院長|スタッフ|公式|医師|ドクター|社長|店長|健康)ブログ|.(?<![a-z])blog|つぶやき|ひとりごと|備忘録|日和|の日々|徒然|記録帖|わたしの(?:がん|治療|記録)|diary|患者の?(?:記録|手記)/i,
  },
  {
    role: 'commercial',
    weight: 5,
    name: /ショップ|ストア|本舗|通販|通信販売|株式会社|有限会社|合同会社|自然館|健康館|(?<![a-z])(?:shop|store)|co\.,? ?ltd|,? inc\.?$|保険(?:の|相談|比較|ショップ)|.(?:生命|損保|保険)$/i,
  },
  {
    role: 'commercial',
    weight: 2,
    name: /ナビ|ガイド|比較|ランキング|ラボ|ポータル|メディア|マガジン|サーチ|図鑑|ドットコム|ライフ$|[屋堂]$|情報(?:センター|局|館|サイト|室|ステーション|ネット)|相談(?:室|所|センター|窓口)|研究会$|を(?:考える|支える|応援する)/,
  },
  {
    role: 'provider',
    weight: 3,
    name: /医療法人|医師会員|治療(?:室|院|センター)|療法(?:室|院|センター)|(?:先端|統合|予防|再生)医療センター|外来$|(?:内科|外科|皮膚科|歯科|放射線科)(?:・.{1,8}|医)?(?: .{1,8})?$/,
  },
]

export interface TextClue {
  readonly role: Role
  readonly where: Exclude<keyof Places, 'names'>
  readonly words: RegExp
  /** Weight of each hit, and of all together at most. */
  readonly each: number
  readonly most: number
  /** How often a word was said counts, not how many different ones. */
  readonly said?: true
}

export const textClues: readonly TextClue[] = [
  // How whoever runs the page speaks of the house.
  { role: 'provider', where: 'text', words: /当院|当クリニック|当診療所|当医院|当外来/g, each: 0.7, most: 3, said: true },
  { role: 'provider', where: 'text', words: /当クリニック|当診療所|当医院/g, each: 1, most: 2, said: true },
  { role: 'hospital', where: 'text', words: /当院|当病院|当センター/g, each: 0.3, most: 1.5, said: true },
  { role: 'hospital', where: 'text', words: /当病院|本院(?!は)|病院長/g, each: 1, most: 2, said: true },
  { role: 'commercial', where: 'text', words: /当店|弊社|当社|わが社|弊店|当ショップ/g, each: 1.5, most: 4, said: true },
  {
    role: 'public',
    where: 'text',
    words: /当会|本会(?!場)|わたしたちの会|私たちの会|会員の|会では|市では|県では|本市|本県|市民の(?:皆|みな)/g,
    each: 1,
    most: 4,
    said: true,
  },
  {
    role: 'commercial',
    where: 'text',
    words: /当サイト|当ナビ|当メディア|本サイト|当編集部|編集部(?:が|で|の|から)|このサイト/g,
    each: 0.7,
    most: 2,
    said: true,
  },
  // What can be done and where one can go.
  {
    role: 'provider',
    where: 'links',
    words:
      /院長|医師紹介|ドクター紹介|ドクター|診療案内|診療メニュー|治療メニュー|クリニック(?:紹介|について)|当院について|症例|料金|初めての方|はじめての方|初診|予約|LINE|無料相談|カウンセリング|患者さま?の声|所長/g,
    each: 0.7,
    most: 3,
  },
  {
    role: 'hospital',
    where: 'links',
    words:
      /診療科|部門|外来(?:の?ご?案内|の方|$)|入院(?:の?ご?案内|の方|$)|医療関係者|医療機関の方|地域(?:医療)?連携|看護部|面会|がん相談支援センター|臨床研究|治験|採用|患者さんへ|患者相談|研修|セカンドオピニオン外来|交通/gm,
    each: 0.8,
    most: 4,
  },
  {
    role: 'commercial',
    where: 'links',
    words:
      /カート|カゴ|かご|買い物|購入|定期便|定期コース|注文|会員登録|マイページ|特定商取引|送料|配送|ギフト|商品|レビュー|ご?利用ガイド|資料請求|資料を|無料サンプル|お?試し|小冊子|レンタル|会社概要|会社案内|運営会社|空き状況|公式サイト|ランキング|愛飲者|ご利用者の声|申し?込/g,
    each: 1,
    most: 5,
  },
  {
    role: 'public',
    where: 'links',
    words:
      /本文へ|くらし|市政|町政|県政|子育て|教育|組織|ふりがな|読み上げ|やさしい日本語|会について|会の紹介|会報|ご?寄付|入会|サロン|要望|声明|定款|理事|関連団体|議会|防災/g,
    each: 1,
    most: 5,
  },
  {
    role: 'news',
    where: 'links',
    words: /政治|経済|社会|スポーツ|社説|国際|文化|おくやみ|地域|オピニオン|会員限定|有料|紙面|連載|ランキング/g,
    each: 0.7,
    most: 4,
  },
  {
    role: 'personal',
    where: 'links',
    words: /もくじ|掲示板|プロフィール|前の記事|次の記事|前の月|自己紹介|わたしのこと|私について|日記|コメント|アーカイブ|読者/g,
    each: 1,
    most: 3,
  },
  // The foot of the page.
  {
    role: 'provider',
    where: 'foot',
    words: /院長|診療時間|診療[:：]|休診|完全予約制|管理者|医療法人|所長|室長/g,
    each: 1,
    most: 3,
  },
  {
    role: 'hospital',
    where: 'foot',
    words: /拠点病院|特定機能病院|病院機能評価|代表電話|（代表）|代表 ?0|外来受付|初診受付|面会|調達情報|内線/g,
    each: 1.2,
    most: 4,
  },
  {
    role: 'commercial',
    where: 'foot',
    words:
      /特定商取引|販売(?:元|者|業者)|製造元|運営会社|株式会社|有限会社|合同会社|会社(?:案内|概要)|医療機器ではありません|個人の感想|効能|運営協力|協賛/g,
    each: 1.5,
    most: 5,
  },
  {
    role: 'public',
    where: 'foot',
    words:
      /市役所|区役所|町役場|県庁|法人番号|開庁|このページ(?:に関する|は役)|役に立(?:ち|っ)|組織から|定款|会計報告|理事|寄付|NPO法人|会員|事務局/g,
    each: 1.2,
    most: 5,
  },
  { role: 'news', where: 'foot', words: /無断転載|記事・写真|新聞社|新報社|著作権|編集局|購読/g, each: 1.2, most: 4 },
  {
    role: 'personal',
    where: 'foot',
    words: /powered by|コメント|掲示板|もくじ|前の記事|次の記事|前の月|トラックバック|ブログ村/gi,
    each: 1,
    most: 3,
  },
  // What the text does.
  {
    role: 'provider',
    where: 'text',
    words: /自由診療|自費診療|全額自己負担|保険適用外|個別相談|無料相談|カウンセリング|ご来院|来院|採血|初回相談/g,
    each: 0.5,
    most: 2,
  },
  {
    role: 'hospital',
    where: 'text',
    words:
      /紹介状|地域連携室|地域医療連携|主治医の先生|診療科|病棟|入院|拠点病院|多職種|カンファレンス|緩和ケアチーム|倫理審査|保険診療|公的医療保険|内線|臨床試験/g,
    each: 0.4,
    most: 3,
  },
  {
    role: 'commercial',
    where: 'text',
    words:
      /送料|お届け|返品|定期(?:便|購入|コース)|内容量|原材料|賞味期限|日分|\d包|\d粒|栄養成分|健康食品|初回限定|月額|ご愛飲|お客様|在庫|税込|カートに|のし|販売者/g,
    each: 0.4,
    most: 3,
  },
  {
    role: 'commercial',
    where: 'text',
    words:
      /(?:提供|協賛|運営協力|スポンサー|supported by|sponsored by)[:： \n]|(?:株式会社|クリニック)[^。\n]{0,24}(?:が運営|により運営|の協力|の提供|の協賛|の支援を受け)|編集部が選|おすすめ(?:の)?クリニック|提携クリニック|掲載クリニック|アフィリエイト|プロモーションを含|PRを含|第1位|第１位/gi,
    each: 2,
    most: 5,
  },
  {
    role: 'public',
    where: 'text',
    words:
      /がん相談支援センター|消費者ホットライン|ネットパトロール|国民生活センター|相談窓口|ご注意ください|おしゃべりサロン|要望書|ページ番号|担当課|匿名/g,
    each: 0.4,
    most: 2.5,
  },
  {
    role: 'news',
    where: 'text',
    words:
      /記者|によると|という。|と話す。|と話した|と語る|と述べ|分かった。|わかった。|としている。|取材に|提訴|原告|被告|弁護団|配信|写真[=＝]|関係者|同社|同院/g,
    each: 0.5,
    most: 4,
  },
  { role: 'personal', where: 'text', words: /(?:わたし|私|ぼく|僕|俺)(?=[はがのもをに、])/g, each: 0.2, most: 2, said: true },
  {
    role: 'personal',
    where: 'text',
    words:
      /コメント[(（]?\d|カテゴリ[：:（\n]|プロフィール|最近の記事|ひとつ前の記事|トラックバック|ブログ村|ランキング参加|powered by|\d{1,2}月\d{1,2}日[(（][月火水木金土日]/gi,
    each: 1,
    most: 4,
  },
  { role: 'other', where: 'text', words: /飼い主|獣医師|[ワわ]ンちゃん|[猫ネ]コ?ちゃん|愛犬|愛猫|トリミング/g, each: 2, most: 8 },
  { role: 'other', where: 'text', words: /大さじ|小さじ|材料[（(]|作り方|フライパン|弱火|中火/g, each: 1.5, most: 6 },
]

/** Types of the page's structured data; the strongest for each role counts. */
export const typeClues: Readonly<Record<string, { readonly role: Role; readonly weight: number }>> = {
  MedicalClinic: { role: 'provider', weight: 4 },
  Physician: { role: 'provider', weight: 3 },
  Dentist: { role: 'provider', weight: 4 },
  Hospital: { role: 'hospital', weight: 4 },
  GovernmentOrganization: { role: 'public', weight: 5 },
  NGO: { role: 'public', weight: 4 },
  NewsArticle: { role: 'news', weight: 5 },
  ReportageNewsArticle: { role: 'news', weight: 5 },
  NewsMediaOrganization: { role: 'news', weight: 5 },
  Product: { role: 'commercial', weight: 4 },
  Offer: { role: 'commercial', weight: 2 },
  OnlineStore: { role: 'commercial', weight: 5 },
  Store: { role: 'commercial', weight: 4 },
  InsuranceAgency: { role: 'commercial', weight: 5 },
  BlogPosting: { role: 'personal', weight: 1 },
  Blog: { role: 'personal', weight: 1 },
  VeterinaryCare: { role: 'other', weight: 8 },
  Recipe: { role: 'other', weight: 6 },
}
