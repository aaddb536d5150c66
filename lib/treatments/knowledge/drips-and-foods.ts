/** Drips, old drugs for another use, foods and energies. */
import { familyOf, t } from './entry.ts'

const ask = t(
  'がんの人で、使った人と使わなかった人を比べた研究はありますか。今の治療のじゃまになりませんか。全部でいくらですか。',
  'がんの人で、きくとしらべましたか。今の治療（ちりょう）と、いっしょにしてもよいですか。ぜんぶでいくらですか。',
  'Has it been compared in people with cancer? Could it get in the way of my treatment? What does it cost in all?',
)

const drips = familyOf({
  what: t(
    '点滴や吸入などで行う自由診療です。',
    '点滴（てんてき）などの治療（ちりょう）です。',
    'A self-pay drip, inhalation or the like.',
  ),
  notProven: t(
    'がんへの効果が確かめられたという資料は、この道具では見つけられませんでした。',
    'がんにきくと書いたしりょうは、見つかりませんでした。',
    'We found nothing that establishes an effect on cancer.',
  ),
  ask,
})

const foods = familyOf({
  what: t('食べ物や、健康食品などを使う方法です。', '食べものや、サプリなどです。', 'A food, a supplement or the like.'),
  notProven: t(
    '厚生労働省の情報発信サイトは、補完療法でがんが治る、よくなることを示す確かな証拠はないとしています。症状をやわらげるのに役立つものはあります。',
    '国のサイトに書いてあります。「がんがなおるという、たしかな話は、ありません。」体が楽（らく）になるものは、あります。',
    'The health ministry’s information site says there is no strong evidence that any complementary approach cures cancer or brings remission; some help with symptoms.',
  ),
  confused: t(
    '「医師監修」「大学の研究」「学会発表」と書かれていても、がんへの効果が確かめられたという意味ではありません。',
    '「大学（だいがく）の研究（けんきゅう）」と書いてあっても、きくということでは、ありません。',
    '“Supervised by a doctor”, “university research” or “presented at a congress” do not mean that an effect on cancer was established.',
  ),
  ask: t(
    '今の薬と一緒にとってもよいですか（担当医と薬剤師に聞く）。',
    '（先生に）今の薬（くすり）と、いっしょにとってもよいですか。',
    '(To your doctor or pharmacist:) may I take this with my medicines?',
  ),
})

const general = { asOf: '2026-02', reviewBy: '2027-05-31' } as const

export const dripsAndFoods = [
  ...drips([
    {
      id: 'high-dose-vitamin-c',
      name: t('高濃度ビタミンC点滴', 'ビタミンCの点滴（てんてき）', 'High-dose vitamin C drip'),
      status: 'unproven',
      what: t(
        'ビタミンCを大量に点滴する自由診療です。',
        'ビタミンCを、たくさん点滴（てんてき）します。',
        'A self-pay drip of large amounts of vitamin C.',
      ),
      notProven: t(
        'がんの治療として効果が認められたものではありません。以前の比較試験（飲み薬など）では、効果が示されませんでした。',
        'がんの薬（くすり）とは、みとめていません。前にしらべたときは、ききませんでした。',
        'It is not an accepted cancer treatment. Earlier controlled trials (among others by mouth) showed no benefit.',
      ),
      confused: t(
        '米国の研究所の論文は実験室の研究などで、国が承認したという意味ではありません。',
        'アメリカの研究（けんきゅう）の話は、国がみとめたことでは、ありません。',
        'Papers from American institutes, often laboratory work, are quoted as if they were an approval.',
      ),
      asOf: '2019-03',
      reviewBy: '2027-05-31',
      sources: ['pdq-vitamin-c'],
    },
    {
      id: 'blood-ozone',
      name: t('血液クレンジング（オゾン療法）', '血液（けつえき）クレンジング', 'Blood “cleansing” with ozone'),
      status: 'unproven',
      what: t(
        '血液をとり、オゾンを混ぜて体に戻す自由診療です。',
        '血（ち）をとって、オゾンをまぜて、体にもどします。',
        'Blood is taken, mixed with ozone and given back.',
      ),
      notProven: t(
        '厚生労働省は2019年11月、国会で、この目的で承認された医薬品や医療機器はないと説明しました。',
        '2019年に、国が言いました。「みとめた薬（くすり）や機械（きかい）は、ありません。」',
        'In November 2019 the ministry told the Diet that no drug or device is approved for it.',
      ),
      asOf: '2019-11-08',
      reviewBy: '2027-05-31',
      sources: ['ozone-diet', 'ozone-rules'],
    },
    {
      id: 'hydrogen',
      name: t('水素の吸入・点滴・水素水', '水素（すいそ）', 'Hydrogen (inhaled, by drip, in water)'),
      status: 'unproven',
      confused: t(
        '水素が先進医療だったのは、心臓が止まった後の人についてで、がんについてではありません。',
        '国がしらべたのは、心臓（しんぞう）の病気（びょうき）のことです。がんでは、ありません。',
        'Hydrogen was advanced care for people after cardiac arrest, not for cancer.',
      ),
      ...general,
      sources: ['ejim'],
    },
    {
      id: 'low-dose-chemotherapy',
      name: t('低用量の抗がん剤（がん休眠療法など）', '少しの抗（こう）がん剤（ざい）の治療（ちりょう）', 'Low-dose chemotherapy'),
      status: 'unproven',
      what: t(
        '抗がん剤を標準の5分の1から20分の1ほどに減らして使う自由診療です。',
        '抗（こう）がん剤（ざい）を、とても少なくしてつかいます。',
        'Self-pay use of cancer drugs at a fifth to a twentieth of the standard dose.',
      ),
      notProven: t(
        '効果は科学的に示されていないと、がんの専門医が説明しています。',
        'きくとは、しめしていないと、がんの医者（いしゃ）が言っています。',
        'An oncologist writes that an effect has not been shown scientifically.',
      ),
      confused: t(
        '病院で、体の具合に合わせて抗がん剤の量を減らすのは、ふつうの診療です。',
        '病院（びょういん）で、体に合わせて薬（くすり）をへらすことは、ふつうのことです。',
        'A hospital that lowers a dose to suit the patient gives normal care.',
      ),
      asOf: '2024',
      reviewBy: '2027-05-31',
      sources: ['low-dose-column', 'low-dose-magazine'],
    },
    {
      id: 'ivermectin',
      name: t('イベルメクチン', 'イベルメクチン', 'Ivermectin'),
      status: 'unproven',
      what: t(
        '寄生虫の病気に保険で使われる薬です。',
        '虫の病気（びょうき）の薬（くすり）です。',
        'A drug insured for parasite infections.',
      ),
      notProven: t(
        'がんについては、実験室や動物での研究があるだけです。',
        'がんにきくかは、わかりません。動物（どうぶつ）でしらべただけです。',
        'For cancer there are only laboratory and animal data.',
      ),
      confused: t(
        '寄生虫の薬としての承認は、がんへの効果を示すものではありません。',
        '虫の薬（くすり）としてみとめても、がんにきくということでは、ありません。',
        'Its approval against parasites says nothing about cancer.',
      ),
      asOf: '2025-01',
      reviewBy: '2027-05-31',
      sources: ['antiparasitic-check'],
    },
    {
      id: 'fenbendazole',
      name: t('フェンベンダゾール・メベンダゾール', 'フェンベンダゾールなど、虫の薬（くすり）', 'Fenbendazole, mebendazole'),
      status: 'unproven',
      what: t(
        '虫をくだす薬で、フェンベンダゾールは動物用です。',
        '虫の薬（くすり）です。動物（どうぶつ）の薬（くすり）もあります。',
        'Drugs against worms; fenbendazole is made for animals.',
      ),
      notProven: t(
        'がんへの効果は確かめられていません。日本の専門家は、個人での輸入をすすめていません。',
        'がんにきくかは、わかりません。医者（いしゃ）は、買わないようにと言っています。',
        'An effect on cancer is not established. Specialists in Japan advise against importing it.',
      ),
      confused: t('体験談が広まったものです。', 'だれかの話から、ひろまりました。', 'It became known through a testimonial.'),
      asOf: '2025-01',
      reviewBy: '2027-05-31',
      sources: ['antiparasitic-column', 'antiparasitic-check'],
    },
    {
      id: 'metformin',
      name: t('メトホルミン', 'メトホルミン', 'Metformin'),
      status: 'unproven',
      what: t(
        '糖尿病に保険で使われる飲み薬です。',
        '糖尿病（とうにょうびょう）の薬（くすり）です。',
        'A drug insured for diabetes.',
      ),
      proven: t(
        '一部の脳腫瘍では、別の薬と合わせて先進医療として調べられています。',
        '脳（のう）のがんで、しらべているところです。',
        'For a brain tumour it is examined as advanced care together with another drug.',
      ),
      notProven: t(
        'がんへの効果についての研究の結果は、分かれています。',
        'がんにきくかは、まだはっきりしません。',
        'Studies of an effect on cancer disagree.',
      ),
      asOf: '2023-12-05',
      reviewBy: '2027-05-31',
      sources: ['metformin-review', 'ncc-amc'],
    },
  ]),
  ...foods([
    {
      id: 'health-foods',
      name: t(
        '健康食品（メシマコブ、AHCC、プロポリスなど）',
        '健康食品（けんこうしょくひん）',
        'Health foods (mesima, AHCC, propolis …)',
      ),
      status: 'unproven',
      ...general,
      sources: ['ejim', 'cam-guideline'],
    },
    {
      id: 'agaricus',
      name: t('アガリクス', 'アガリクス', 'Agaricus'),
      status: 'unproven',
      notProven: t(
        'がんに効くという確かな証拠はありません。2006年2月、厚生労働省は、ある製品で動物の腫瘍を進める作用が見られたと発表し、その製品の販売は止まりました。別の2製品では見られませんでした。',
        'がんにきくという、たしかな話は、ありません。2006年に、一つの製品（せいひん）で、動物（どうぶつ）のがんがすすみました。それは、売るのをやめました。',
        'There is no strong evidence of an effect on cancer. In February 2006 the ministry reported that one product promoted tumours in rats; it was taken off sale. Two others did not show this.',
      ),
      asOf: '2006-02-13',
      reviewBy: '2027-05-31',
      sources: ['agaricus-2006', 'ejim', 'cam-guideline'],
    },
    {
      id: 'fucoidan',
      name: t('フコイダン', 'フコイダン', 'Fucoidan'),
      status: 'unproven',
      what: t('海藻のぬめりの成分です。', 'こんぶなどの、ぬるぬるしたものです。', 'A component of seaweed.'),
      ...general,
      sources: ['ejim'],
    },
    {
      id: 'diets',
      name: t(
        '食事による治療（ゲルソン療法、ケトン食、断食など）',
        '食事（しょくじ）の治療（ちりょう）',
        'Diets as treatment (Gerson, ketogenic, fasting …)',
      ),
      status: 'unproven',
      what: t(
        '決まった食べ方や断食で、がんを治そうとする方法です。',
        '食べ方で、がんをなおそうとするものです。',
        'Ways of eating or fasting meant to treat cancer.',
      ),
      proven: t(
        'ケトン食は、日本でも研究が行われています。',
        '「ケトン食（しょく）」は、しらべているところです。',
        'The ketogenic diet is being studied in Japan too.',
      ),
      confused: t(
        '病院の栄養指導や、食べやすくする工夫は、ふつうの診療です。',
        '病院（びょういん）の食事（しょくじ）の話は、ふつうのことです。',
        'Nutrition support in hospitals is normal care.',
      ),
      asOf: '2021-10-07',
      reviewBy: '2027-05-31',
      sources: ['ejim', 'pdq-gerson', 'ketogenic-study'],
    },
    {
      id: 'cannabinoids',
      name: t('CBDオイルなど', 'CBDオイル', 'CBD oil and the like'),
      status: 'unproven',
      reported: t(
        '米国の当局は2017年、がんが治ると表示した販売者に改めるよう求めたとされています。',
        'アメリカの国は、「がんがなおる」と書いた店に、やめるように言ったそうです。',
        'In 2017 the US authority is said to have told sellers to stop claiming cures.',
      ),
      ...general,
      sources: ['ejim', 'cbd-fda'],
    },
    {
      id: 'homeopathy',
      name: t('ホメオパシー', 'ホメオパシー', 'Homeopathy'),
      status: 'unproven',
      what: t(
        '成分をごく薄くした「レメディ」を使う方法です。',
        'とてもうすくしたものを、のみます。',
        'Extremely diluted “remedies”.',
      ),
      notProven: t(
        '日本学術会議は2010年8月、治療効果は科学的に明確に否定されており、治療に使うことは認められないという会長の談話を出しました。',
        '2010年に、学者（がくしゃ）の会（かい）が言いました。「ききません。治療（ちりょう）につかってはいけません。」',
        'In August 2010 the president of the Science Council of Japan stated that its effect is clearly denied by science and that it must not be used as treatment.',
      ),
      asOf: '2010-08-24',
      reviewBy: '2028-05-31',
      sources: ['homeopathy-2010'],
    },
    {
      id: 'energy-devices',
      name: t('波動・量子などの器具', '「波動（はどう）」の機械（きかい）', '“Wave” and “quantum” devices'),
      status: 'unproven',
      what: t(
        '「波動」や「量子」で体を調べたり治したりすると説明される器具です。',
        '「波動（はどう）」で体をなおすと言う機械（きかい）です。',
        'Devices said to examine or heal by “waves” or “quanta”.',
      ),
      confused: t(
        '承認された医療機器の「腫瘍治療電場療法」とは別のものです。',
        '国がみとめた「オプチューン」とは、ちがいます。',
        'Not to be mixed up with approved Tumour Treating Fields.',
      ),
      namesakes: ['tumour-treating-fields'],
      ...general,
      sources: ['ejim'],
    },
  ]),
]
