/** Words by which a result says who is speaking. Data only; `publisher.ts` weighs them. */
import type { Publisher } from './results.ts'

export interface PublisherClue {
  readonly is: Publisher
  readonly weight: number
  readonly words: RegExp
  /** `name`: the site's own name; `title`: anywhere in the title; `snippet`: what the result says; `host`: the labels of the address. */
  readonly where: 'name' | 'title' | 'snippet' | 'host'
}

export const publisherClues: readonly PublisherClue[] = [
  {
    is: 'hospital',
    weight: 4,
    where: 'name',
    words:
      /(?<!動物)病院(?!検索|ランキング|比較|選び|なび|ナビ|口コミ|[とのをはがでにへやか])|医療センター|メディカル\s?センター|がん(?:治療)?センター(?!長)|ホスピタル|\bhospital\b/i,
  },
  {
    is: 'hospital',
    weight: 2,
    where: 'title',
    words: /(?<!動物)病院\s*(?:腫瘍内科|外科|内科|放射線|血液|乳腺|消化器|公式|$)|大学(?:医学部)?(?:附属|付属)?病院/,
  },
  { is: 'hospital', weight: 3, where: 'host', words: /(?:^|[.-])(?:hosp|hospital|hp|byoin)(?:[.-]|$)/ },
  {
    is: 'clinic',
    weight: 4,
    where: 'name',
    words:
      /(?:クリニック|診療所|[^病]医院)(?!(?:[とのをはがでにへやか]|から|選|比較|検索|一覧|ガイド|ランキング|おすすめ|口コミ|費用|経営|開業|広告))|\bclinic\b/i,
  },
  // 「○○内科」 as a name of its own, not the department of somewhere else.
  {
    is: 'clinic',
    weight: 3,
    where: 'name',
    words:
      /^(?!(?:一般|消化器|呼吸器|腫瘍|血液|循環器|腎臓|神経|脳神経|脳|乳腺|甲状腺|内分泌|心臓|血管|整形|形成|総合|糖尿病|膠原病|リウマチ|心療|漢方|緩和|放射線|小児|産|婦人|泌尿器|耳鼻|咽喉|頭頸部|肝臓?|胆|膵臓?|食道|大腸|肛門|胃腸|移植|免疫|化学療法|皮膚|精神|眼|歯|口腔|・|\s)*(?:内科|外科|科)(?:・|$))[^、。]{3,20}(?:内科|外科|皮膚科|小児科|婦人科|泌尿器科|耳鼻咽喉科|眼科|胃腸科|消化器科)$/,
  },
  { is: 'clinic', weight: 2, where: 'name', words: /院長|当院|クリニック公式/ },
  { is: 'clinic', weight: 1, where: 'title', words: /クリニック|医院/ },
  { is: 'clinic', weight: 1, where: 'snippet', words: /当院|当クリニック|自由診療|自費診療|無料相談|初診/ },
  { is: 'clinic', weight: 3, where: 'host', words: /clinic|(?:^|[.-])cl(?:[.-]|$)/ },
  {
    is: 'news',
    weight: 4,
    where: 'name',
    words: /新聞|ニュース(?![でをのにとがは])|日刊|週刊|夕刊|月刊|通信社|放送|テレビ|タイムズ|報道|日報|\bNEWS\b|\bTimes\b/i,
  },
  { is: 'news', weight: 3, where: 'host', words: /shimbun|shinbun|-np\.co\.jp$/ },
  // Registered for groups of people without a company.
  { is: 'other', weight: 3, where: 'host', words: /\.gr\.jp$/ },
  { is: 'news', weight: 1, where: 'host', words: /(?:^|[.-])(?:news|press|times|tv)(?:[.-]|$)/ },
  {
    is: 'personal',
    weight: 4,
    where: 'name',
    words: /日記|ブログ|闘病|備忘録|つぶやき|ひとりごと|\bblog\b|のんびり記録|体験記|手記|日々の?記録|雑記/i,
  },
  { is: 'personal', weight: 2, where: 'host', words: /(?:^|[.-])(?:blog|diary|nikki)(?:[.-]|$)/ },
  {
    is: 'commercial',
    weight: 5,
    where: 'name',
    words:
      /ナビ|なび(?:$|\s)|比較|ランキング|本舗|通販|オンライン(?:ショップ|ストア)|ショップ|ストア|保険(?:プラザ|代理|の窓口|相談|会社|ショップ|の相談)|損保|生命(?:保険)?$|まとめ(?:サイト)?$|厳選|\d+選/,
  },
  {
    is: 'commercial',
    weight: 4,
    where: 'name',
    words:
      /商店|商会|(?:堂|舗)(?:オンライン)?$|(?<!名古|部|小|芦|床|母)屋(?:\s?(?:本店|オンライン))?$|株式会社|有限会社|合同会社|㈱|製薬|薬品|ファーマ|サプリ|健康食品|薬局|薬店|くすり箱|本店|メーカー|プロモーション/,
  },
  {
    is: 'commercial',
    weight: 4,
    where: 'title',
    words:
      /おすすめ\s?(?:クリニック|病院)?\s?\d*\s?(?:選|院)|ランキング|\d+\s?選|厳選|を?(?:口コミ|徹底)(?:で|を)?比較|比較サイト|最安|半額|定期便|初回限定|お試し(?:価格|セット)|送料無料|円\s?(?:OFF|オフ)|通販|保険の(?:見直し|選び方|相談)/i,
  },
  {
    is: 'commercial',
    weight: 2,
    where: 'title',
    words:
      /サプリ|フコイダン|アガリクス|グルカン|プロポリス|水素水|酵素ドリンク|青汁|ドリンク|飲む|クリニックの選び方|口コミ|【PR】|【公式通販】/,
  },
  {
    is: 'commercial',
    weight: 3,
    where: 'snippet',
    words:
      /送料無料|半額|定期(?:コース|便|購入)|プレゼント|ご注文|お買い物|お買い求め|カート|円（?\(?税込|プロモーションを?含|広告を含|アフィリエイト|提供\s?[:：]|通信販売|お届けします|診断一時金/,
  },
  {
    is: 'commercial',
    weight: 1,
    where: 'host',
    words: /(?:^|[.-])(?:ec|lp)(?:[.-]|$)|\.co\.jp$/,
  },
  {
    is: 'commercial',
    weight: 3,
    where: 'host',
    words: /(?:^|[.-])(?:shop|store|navi|hoken|hikaku|ranking|honpo|tsuhan)(?:[.-]|$)/,
  },
  {
    is: 'public',
    weight: 4,
    where: 'name',
    words: /(?:市|区|町|村)役(?:所|場)|県庁|都庁|道庁|府庁|保健所|保健センター|消費生活センター|国民生活センター|広報(?:$|\s)/,
  },
  {
    is: 'public',
    weight: 4,
    where: 'name',
    words: /^[^\s・、。「」]{1,7}[都府県市区町村](?=$|[\s　]|公式|ホーム|くらし|暮らし|健康|の)/,
  },
  {
    is: 'other',
    weight: 4,
    where: 'name',
    words:
      /学会|協会|財団|社団|研究会|医師会|薬剤師会|連盟|NPO|特定非営利|患者会|患者の会|家族会|友の会|の会(?:$|\s)|連合会|協議会|支援(?:団体|ネット)|ウィキペディア|Wikipedia|百科|事典|辞典|図書館|大学(?!病院)/i,
  },
]

/** Bodies that a result can only be by standing on their own address; their name on another address proves nothing. */
export const namedBodies =
  /国立がん研究センター|がん情報サービス|厚生労働省|厚労省|消費者庁|医薬品医療機器総合機構|\bPMDA\b|国立病院機構|国立[^\s]{1,10}センター|(?:北海道|東京都|大阪府|京都府|[^\s]{2,3}県)(?:公式|ホームページ|庁)/i

/** Societies, foundations and associations: neither the state nor a shop. */
export const societies = [
  'jcancer.jp',
  'jsmo.or.jp',
  'jca.gr.jp',
  'jsco.or.jp',
  'jsco-cpg.jp',
  'jsrm.jp',
  'med.or.jp',
  'jcqhc.or.jp',
  'jsso.jp',
  'wikipedia.org',
]

export const shops = ['amazon.co.jp', 'amazon.com', 'rakuten.co.jp', 'shopping.yahoo.co.jp', 'kakaku.com']

/** Diary and weblog services beyond those every page is judged by: each name below them is one person's. */
export const diaries = [
  'hateblo.jp',
  'jugem.jp',
  'cocolog-nifty.com',
  'exblog.jp',
  'blog.jp',
  'livedoor.jp',
  'blogspot.com',
  'wordpress.com',
]

/** Media beyond those every page is judged by. */
export const media = [
  'toyokeizai.net',
  'diamond.jp',
  'president.jp',
  'gendai.media',
  'bunshun.jp',
  'dailyshincho.jp',
  'news-postseven.com',
  'nikkan-gendai.com',
  'zakzak.co.jp',
  'huffingtonpost.jp',
  'businessinsider.jp',
  'itmedia.co.jp',
  'nikkeibp.co.jp',
  'ntv.co.jp',
  'tbs.co.jp',
  'fnn.jp',
  'fujitv.co.jp',
  'tv-asahi.co.jp',
  'tv-tokyo.co.jp',
  'mbs.jp',
  'abema.tv',
  'bbc.com',
  'cnn.co.jp',
  'reuters.com',
  'bloomberg.co.jp',
  'afpbb.com',
  'hokkaido-np.co.jp',
  'chunichi.co.jp',
  'nishinippon.co.jp',
  'kahoku.news',
  'medical-tribune.co.jp',
]
