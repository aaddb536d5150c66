import type { Sign } from '../sign.ts'

export const patientVoice: Sign = {
  id: 'patient-voice',
  category: 'testimonial',
  tier: 'prohibited',
  title: {
    ja: '患者さんや家族が効き目を語っている',
    easy: '「よくなった」という 人の話',
    en: 'A patient or relative tells of an effect',
  },
  why: {
    ja: '同じ治療でも、経過は人によって大きく違います。うまくいった人の話だけが選ばれて載ることもあり、自分に当てはまるかどうかは分かりません。',
    easy: '同じ 治療（ちりょう）でも、よくなる人と ならない人がいます。よくなった人の話だけが のっているかもしれません。',
    en: 'The same treatment goes very differently for different people. Often only the good stories are shown, so one story cannot tell what would happen to you.',
  },
  ask: {
    ja: '同じ病気・同じ時期の人が何人受けて、何人に効果があり、何人になかったのですか。その数字はどこに発表されていますか。',
    easy: '同じ病気の人が 何人 受けましたか。よくならなかった人は 何人ですか。',
    en: 'How many people with the same cancer and stage had this treatment, and how many of them were helped and not helped? Where is that published?',
  },
  basis: [
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9 第1号',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
  ],
  patterns: [
    '{患者} …40 {体調} …14 {改善}',
    '{患者} …40 ({消える}|{縮む}|{治る}) & {語る}',
    '{語る} & {体調} …14 {改善}',
    '{語る} & ({検査値}|{悪いもの}) …20 ({消える}|{縮む})',
  ],
  silencers: ['(駐車場|接遇|待ち時間|受付) & {語る} & !{体調}'],
  examples: { match: [], non: [] },
  reviewed: '2026-11-22',
}
