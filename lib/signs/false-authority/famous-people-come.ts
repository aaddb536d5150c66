import type { Examples, Sign } from '../sign.ts'

export const famousPeopleCome: Sign = {
  id: 'famous-people-come',
  category: 'false-authority',
  tier: 'prohibited',
  title: {
    ja: '有名な人が受けていることを強調している',
    easy: '有名（ゆうめい）な 人（ひと）が 受（う）けていると 書（か）いている',
    en: 'Stresses that famous people come',
  },
  why: {
    ja: '有名な人が受けたことは、治療が効くことの証拠になりません。医療の広告では、著名人との関係を強調することは認められていません。',
    easy: '有名な 人が 受けても、効（き）く しょうこには なりません。',
    en: 'That a famous person had it does not show that it works. Medical advertising may not stress links to famous people.',
  },
  ask: {
    ja: '有名な方の話ではなく、私と同じ病気の人の結果を、人数で教えてください。',
    easy: '私（わたし）と 同（おな）じ 病気（びょうき）の人の 結果（けっか）を 教（おし）えてください。',
    en: 'Please tell me, in numbers, what happened to people with my illness, not to famous people.',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版）',
      version: '2024-03-28',
      section: '著名人との関連の強調',
      url: 'https://wic-net.com/material/document/15522/12',
      confidence: 'R',
    },
  ],
  patterns: ['{名士} & {名士が選ぶ}'],
  silencers: ['~{よその声}', '(事実無根|役作り|街)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '誰もが知る俳優の方も、裏口から点滴に通っておられます。',
    '元首相も極秘で受けた気功です。',
    '海外の王族が、自分のがんに選んだ診察室です。',
    '横綱も頼った霊芝の一粒を。',
    '名前を出せばどなたもご存じの歌手の方が、毎月通っておいでです。',
  ],
  non: [
    '俳優が通っているという説明は事実無根だと、事務所が抗議した。',
    '有名人が受けたという話は、治療の効き目とは関係がありません。選んだ理由を確かめましょう。',
    '「芸能人も通っています」という広告は認められません。',
    '人気の歌手が、がんの手術を受けて公立病院に通っていることを公表した。',
    '政治家が自分のがんの体験を語り、検診を選んでほしいと呼びかけた。',
    '横綱が通った稽古場の跡に、街の診療所があります。',
    '俳優が役作りのために病院へ通い、看護師に話を聞きました。',
    '有名人が選んだことは、治療の効き目とは別の話です。',
  ],
}
