/** Words for the illness, the body and the people who have it. */
import type { WordClass } from '../terms.ts'
import { rows } from './rows.ts'

export const illness = {
  がん: {
    words: rows('がん cancer 腫瘍 肉腫 白血病 リンパ腫 骨髄腫 中皮腫 悪性新生物 メラノーマ 黒色腫'),
    except: rows(`
      がんば がんこ がんがん がんじがらめ がんもどき がんらい がんしょ がんぼう がんがる ゆがん せがん うがん(右岸 さがん(左岸
      ひがん花 良性腫瘍
    `),
  },
  進行: {
    words: rows(`
      ステージ4 ステージiv ステージ3 stage4 stage_4 stageiv iv期 4期 末期 進行が 進行し 再発 転移 手遅れ 余命 終末期 手術不能
      切除不能 難治 腹膜播種 遠隔転移
    `),
    except: rows('進行します 進行役 司会進行 末期症状的'),
  },
  患者: {
    words: rows(`
      患者 方々 の方が の方も の方は の方から の方で の方に という方 れた方 った方 さま 来院者 受診者 利用者 会員 愛用者 父が
      父は 父の 母が 母は 母の 主人が 主人は 主人の 夫が 夫は 夫の 妻が 妻は 妻の 祖母 祖父 兄が 姉が 弟が 妹が 娘が 息子が
      お父 お母 ご主人 奥さま 奥様 おばあ おじい ご家族 代女性 代男性 代の女性 代の男性 ご本人 闘病
    `),
    except: rows(`
      お客さま 皆さまのお さまざま さまた さまよ ざま あさま ひさま 医師の方が 今の方が さまで 大方の方
    `),
  },
} as const satisfies Record<string, WordClass>

export const body = {
  検査値: {
    words: rows(`
      腫瘍マーカー マーカー cea ca19-9 ca125 psa ct画像 ctで ctの pet mri 検査結果 検査画像 画像検査 画像上 数値が 数値は
      血液検査 レントゲン エコー
    `),
    except: rows('petボトル carpet psa検診 ペット'),
  },
  免疫指標: {
    words: rows(`
      nk活性 nk細胞活性 リンパ球数 細胞数 免疫力 免疫値 免疫年齢 白血球数 培養成功 培養率 培養に成功 活性値 免疫活性 cd8
      生存細胞率 生細胞率
    `),
  },
  歩く: {
    words: rows('歩か 歩き 歩く 歩け 歩こ 歩い'),
  },
} as const satisfies Record<string, WordClass>
