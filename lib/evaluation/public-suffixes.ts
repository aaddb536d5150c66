/**
 * Where one party's name ends and the registry's begins. The full public suffix list has some ten thousand entries and would weigh more
 * than everything else the gate carries; this table holds what results pages in Japan show: the organisation and place types of `.jp`, the
 * second levels of neighbours and of English-speaking countries, and hosts that give every customer a name below theirs. What is missing
 * keeps one label too few, which only widens "same party" by neighbours.
 */

/** JPRS organisation types. */
const jpTypes = 'ac ad co ed go gr lg ne or'
/** Prefectures, and the cities that are registries of their own. */
const jpPlaces =
  'hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa kawasaki kitakyushu kobe nagoya sapporo sendai yokohama'
const abroad =
  'co.uk org.uk ac.uk gov.uk nhs.uk com.au org.au gov.au edu.au co.nz org.nz govt.nz co.kr or.kr go.kr ac.kr re.kr com.cn org.cn gov.cn edu.cn com.tw org.tw gov.tw edu.tw com.hk org.hk gov.hk edu.hk com.sg gov.sg edu.sg co.in gov.in nic.in com.br gov.br co.th or.th go.th ac.th co.za'
const tenants =
  'github.io gitlab.io blogspot.com wordpress.com hatenablog.com hatenablog.jp hateblo.jp livedoor.blog blog.jp seesaa.net jugem.jp cocolog-nifty.com exblog.jp jimdofree.com amebaownd.com wixsite.com weebly.com netlify.app vercel.app pages.dev web.app firebaseapp.com herokuapp.com sakura.ne.jp xsrv.jp studio.site base.shop thebase.in stores.jp myshopify.com blog.fc2.com'

const under = (names: string, top: string): string[] => names.split(' ').map((name) => `${name}.${top}`)

/** Suffixes of more than one label under which each name belongs to another party. */
export const publicSuffixes: ReadonlySet<string> = new Set([
  ...under(jpTypes, 'jp'),
  ...under(jpPlaces, 'jp'),
  ...abroad.split(' '),
  ...tenants.split(' '),
])
