/** Japanese for the words of the contracts: categories, disclosures, statuses, reasons. Calm, about the sentence, never about the speaker. */
import type { DisclosureId, DisclosureStatus, PageSign, Role } from '../../evaluation/evaluation.ts'
import type { SightReason, Unchecked } from '../../evaluation/page-text.ts'
import type { Publisher, ResultKind } from '../../search/results.ts'
import type { Category, Tier } from '../../signs/sign.ts'
import type { Refusal } from '../messages.ts'

export interface CategoryWords {
  readonly label: string
  readonly why: string
  readonly ask: string
}
export interface DisclosureWords {
  readonly label: string
  /** What it is. */
  readonly what: string
  /** Why it matters. */
  readonly why: string
  /** What to ask when it is missing. */
  readonly ask: string
}
export interface PageSignWords {
  readonly label: string
  readonly why: string
  readonly ask: string
}
export interface RefusalWords {
  readonly title: string
  /** What the reader can do. */
  readonly todo: string
}

export const jaWords = {
  categories: {
    testimonial: {
      label: '体験談',
      why: '効き目の感じ方は人によって違います。よかった話だけでは、自分に合うかどうかは分かりません。',
      ask: 'この治療を受けた人全体では、よくなった人、変わらなかった人、悪くなった人は、それぞれ何人ですか。',
    },
    guarantee: {
      label: '「必ず」「安全」と言い切る表現',
      why: 'がんの治療では、効果や安全を前もって約束することはできません。',
      ask: '効かないことや、体に負担が出ることは、どのくらいありますか。',
    },
    superlative: {
      label: '「一番」「唯一」などの表現',
      why: '何と比べてそう言えるのかが分からないと、読む人には確かめようがありません。',
      ask: '何と、どのように比べた結果ですか。資料を見せてもらえますか。',
    },
    'efficacy-figure': {
      label: '効果を表す数字',
      why: '数字は、どんな人を、何人、どのくらいの期間みたのかが分からないと、意味を読み取れません。',
      ask: 'この数字は、どんな患者さん何人を、いつからいつまで調べたものですか。論文などの出典はありますか。',
    },
    'unproven-immunotherapy': {
      label: '効果がまだ確かめられていない免疫療法',
      why: '「免疫療法」には、効果が確かめられて保険で受けられるものと、まだ確かめられていないものがあります。',
      ask: 'この治療は、私のがんに対して、公的な医療保険で受けられますか。受けられないなら、その理由は何ですか。',
    },
    'unproven-treatment': {
      label: '効果がまだ確かめられていないほかの治療',
      why: 'がんへの効果が、人での十分な研究ではまだ確かめられていない方法かもしれません。',
      ask: 'この方法ががんに効くことを、人で確かめた研究はありますか。今の治療と一緒に受けても大丈夫ですか。',
    },
    'standard-care-denigration': {
      label: '標準治療から気持ちを遠ざける表現',
      why: 'つらい面だけが書かれていると、標準治療のよい面が見えにくくなります。',
      ask: '（今の担当医に）すすめられている治療のよい点と、つらい点は何ですか。受けない場合はどうなりますか。',
    },
    'false-authority': {
      label: '届出や権威を、効果の証しのように使う表現',
      why: '届出、特許、論文、大学などの名前があることと、効果が確かめられていることは、別のことです。',
      ask: 'その届出や受賞は、この治療の効果を確かめたという意味ですか。',
    },
    inducement: {
      label: '急がせる表現、得に見せる表現',
      why: '期限や割引があると、落ち着いて考える時間が短くなりがちです。',
      ask: '今日決めなくても、同じ条件で受けられますか。途中でやめたとき、支払いはどうなりますか。',
    },
    'hope-lever': {
      label: '「まだ方法がある」と呼びかける表現',
      why: 'つらいときほど心に届く言葉です。その治療が自分に合うかどうかは、別に確かめる必要があります。',
      ask: '私の病状で、期待できることと、期待できないことを、それぞれ教えてください。',
    },
    'before-after': {
      label: '治療の前と後の様子',
      why: '一人の前後の様子だけでは、その治療でよくなったのかどうかは分かりません。',
      ask: 'この人は、ほかにどんな治療を受けていましたか。同じ治療で変わらなかった人は、どのくらいいますか。',
    },
  } satisfies Record<Category, CategoryWords>,
  disclosures: {
    cost: {
      label: '費用',
      what: 'ふつうにかかる費用の合計や、その幅',
      why: '自由診療は、全額が自分の支払いです。回数が重なると、大きな額になることがあります。',
      ask: '検査や追加の分も入れて、全部でいくらかかりますか。途中でやめたときの支払いはどうなりますか。',
    },
    risk: {
      label: 'リスク・副作用',
      what: '主なリスクや副作用',
      why: 'どの治療にも、体への負担や副作用が起こる可能性があります。',
      ask: 'どんな副作用が起こりえますか。起きたときは、どこで、だれにみてもらえますか。',
    },
    duration: {
      label: '期間・回数',
      what: '治療にかかる期間と、受ける回数',
      why: '期間や回数が分からないと、費用の合計も、ほかの治療との順番も考えにくくなります。',
      ask: '何回、どのくらいの期間受けますか。続けるかどうかは、いつ、何を見て決めますか。',
    },
    contact: {
      label: '問い合わせ先',
      what: '質問できる電話番号やメールなど',
      why: '決める前に、分からないことを聞けることが大切です。',
      ask: '決める前に質問したいときは、どこに、どうやって連絡すればよいですか。',
    },
    'unapproved-status': {
      label: '国の承認を受けていないこと',
      what: '使う薬や機器などが、国の承認を受けていない（または承認と違う使い方である）こと',
      why: '承認を受けていない使い方では、効き目や安全性が国の審査で確かめられていません。',
      ask: '使う薬や機器は、この使い方で国の承認を受けていますか。',
    },
    'import-route': {
      label: '手に入れた方法',
      what: 'その薬などを、どこから、どのように手に入れているか',
      why: '医師が個人で輸入したものなど、国内の薬とは手に入れ方が違うことがあります。',
      ask: 'この薬は、どこの国から、どのように手に入れていますか。',
    },
    'domestic-alternative': {
      label: '国内の承認された薬',
      what: '同じ成分や働きをもつ、国内で承認された薬などがあるかどうか',
      why: '承認された薬があれば、それを先に考えられることがあります。',
      ask: '同じ成分や働きで、国内で承認された薬はありますか。',
    },
    'foreign-safety': {
      label: '海外での安全性の情報',
      what: '海外で知られている安全性の情報',
      why: '重い副作用などが、海外では知らされていることがあります。',
      ask: '海外の注意書きには、どんな副作用が書かれていますか。',
    },
    'relief-system': {
      label: '救済制度の対象かどうか',
      what: '医薬品副作用被害救済制度などの対象になるかどうか',
      why: '重い副作用が起きたときに、国の救済制度を使えないことがあります。',
      ask: '重い副作用が起きたとき、国の救済制度は使えますか。使えないときはどうなりますか。',
    },
  } satisfies Record<DisclosureId, DisclosureWords>,
  statuses: {
    present: '書かれています',
    faint: '書かれていますが、見えにくい文字です',
    hidden: '書かれていますが、見えない所にあります',
    linked: 'このページにはなく、同じサイトの別のページにあるようです',
    missing: 'このページでは見つかりませんでした',
    unchecked: '確認できませんでした',
    'not-applicable': 'このページには当てはまりません',
  } satisfies Record<DisclosureStatus, string>,
  /** Machine words of `Disclosure.why`, besides the sight reasons. */
  statusReasons: {
    pictures: '文字が画像の中にあるかもしれません',
    frame: '別の枠の中は読めませんでした',
    'rest-of-page': 'ページがとても長く、途中まで読みました',
    'cell-processing': '細胞の加工をともなう治療は決まりが別なので、判断していません',
    'first-session-only': '書かれているのは、初回の分だけのようです',
    'fees-only': '書かれているのは、相談や検査などの料金だけのようです',
    'confirmed-elsewhere': '同じサイトの別のページを読んで、見つけました。どの治療のことかは、そのページで確かめられます',
    'not-elsewhere-either': 'ほかのページも読みましたが、見つかりませんでした',
    merits: 'よい点だけが書かれているようです',
  } as Readonly<Record<string, string>>,
  roles: {
    provider: { label: '治療を行う医療機関', sentence: '治療を案内している、クリニックなどのページのようです。' },
    commercial: { label: '会社・商品のサイト', sentence: '会社などが運営する、商品や情報の案内のページのようです。' },
    hospital: { label: '病院', sentence: '病院のページのようです。' },
    public: { label: '公的な機関・学会など', sentence: '国や自治体、学会、患者会などのページのようです。' },
    news: { label: '報道', sentence: 'ニュースなど、報道のページのようです。' },
    personal: { label: '個人', sentence: '個人が書いたページのようです。' },
    other: { label: 'だれのページか分かりません', sentence: 'だれが書いたページか、はっきりしませんでした。' },
  } satisfies Record<Role, { label: string; sentence: string }>,
  tiers: {
    prohibited: {
      label: 'ガイドラインが認めない種類',
      sentence: '国のガイドラインが、広告では認めない種類として挙げている表現です。',
    },
    conditional: {
      label: 'ほかの情報と合わせて見たい種類',
      sentence: 'この表現だけでは分からず、ほかの情報と合わせて見たい表現です。',
    },
    context: { label: '言葉の説明', sentence: '読むための説明です。サインには数えません。' },
  } satisfies Record<Tier, { label: string; sentence: string }>,
  sights: {
    tiny: '文字がとても小さい所',
    small: '本文よりずっと小さい文字の所',
    pale: '文字の色がうすい所',
    folded: '折りたたまれた所',
    'other-tab': '開いていないタブの中',
    'not-displayed': '画面に表示されていない所',
    transparent: '文字が透明な所',
    'off-screen': '画面の外',
    clipped: '途中で切れて見えない所',
  } satisfies Record<SightReason, string>,
  uncheckedWhat: {
    picture: (n: number): string => `画像 ${n}枚`,
    canvas: (n: number): string => `絵として描かれた所 ${n}か所`,
    frame: (n: number): string => `ページの中の別の枠 ${n}か所`,
    'closed-shadow': (n: number): string => `中を読めない部品 ${n}か所`,
    video: (n: number): string => `動画 ${n}本`,
    'rest-of-page': (): string => 'ページの残りの部分',
    page: (): string => 'このページ',
  } satisfies Record<Unchecked['what'], (n: number) => string>,
  uncheckedWhy: {
    'text-may-be-in-pictures': '文字が画像の中にあるかもしれません',
    'other-site': '別のサイトの内容です',
    closed: '外から読めないつくりになっています',
    'too-long': 'とても長いため、途中まで読みました',
    'not-html': '文章のページではありません',
    'no-body': '本文がありませんでした',
    'changed-while-read': '読んでいる間に内容が変わりました',
  } satisfies Record<Unchecked['why'], string>,
  pageSigns: {
    'only-good-stories': {
      label: '体験談はありますが、リスクの説明が見つかりませんでした',
      why: 'よい話と一緒に、起こりうる負担も読めると、落ち着いて考えやすくなります。',
      ask: 'よくならなかった人や、副作用が出た人は、どのくらいいますか。',
    },
    'sponsored-information': {
      label: '情報サイトの形ですが、会社や医療機関がお金を出しているようです',
      why: 'だれがお金を出しているかによって、紹介される内容が変わることがあります。',
      ask: 'このサイトの運営者と、お金を出している人はだれですか。紹介されていない治療はありますか。',
    },
    'second-opinion-sells': {
      label: '「セカンドオピニオン」という言葉が、治療の案内につながっています',
      why: 'ふつうのセカンドオピニオンは、別の医師の意見を聞き、今の担当医のところへ持ち帰るものです。',
      ask: '相談だけで終わってもよいですか。今の担当医あてに、意見を書いた文書をもらえますか。',
    },
  } satisfies Record<PageSign, PageSignWords>,
  resultKinds: {
    sponsored: '広告',
    organic: 'ふつうの検索結果',
    unclear: '広告かどうか分からないもの',
  } satisfies Record<ResultKind, string>,
  publishers: {
    public: '公的な機関',
    hospital: '病院',
    clinic: 'クリニックなど',
    news: '報道',
    commercial: '会社',
    personal: '個人',
    other: '学会・団体・事典など',
    unknown: 'だれか分かりません',
  } satisfies Record<Publisher, string>,
  refusals: {
    'not-a-web-page': {
      title: 'ここは、ブラウザの画面です',
      todo: '読みたいウェブページを開いてから、もう一度このボタンを押してください。',
    },
    'store-page': {
      title: 'このページでは動きません',
      todo: '拡張機能のストアなど一部のページは、ブラウザの決まりで読めません。ほかのページで使えます。',
    },
    'not-html': {
      title: 'PDFや画像のファイルは読めません',
      todo: '同じ内容のウェブページがあれば、そちらを開いて押してください。迷うときは、下の相談先でファイルを見せて聞けます。',
    },
    'not-allowed': {
      title: 'このページは、読むことが許されていません',
      todo: 'ページを開き直して、もう一度押してください。それでも同じなら、ブラウザか、お使いの端末の決まりによるものです。',
    },
    failed: {
      title: '読み取りが途中で止まりました',
      todo: 'ページを読み込み直してから、もう一度押してください。',
    },
    'site-off': {
      title: 'このサイトでは、使わない設定になっています',
      todo: 'もう一度使うときは、下のボタンを押してください。',
    },
  } satisfies Record<Refusal, RefusalWords>,
}

export type Words = typeof jaWords
