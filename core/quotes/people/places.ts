import { type Token, tokenAt } from '../reading/token.ts'

/** Countries, provinces, states and cities that stand in the news: they speak as governments do. Small letters. */
const places: ReadonlySet<string> = new Set(
  `
  canada|ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick
  newfoundland|newfoundland and labrador|labrador|prince edward island|p.e.i.|b.c.|yukon|nunavut
  northwest territories|n.w.t.|toronto|montreal|montréal|vancouver|ottawa|calgary|edmonton|winnipeg|regina
  saskatoon|halifax|fredericton|moncton|saint john|st. john's|charlottetown|whitehorse|yellowknife|iqaluit
  quebec city|mississauga|brampton|kitchener|waterloo|kelowna|kamloops|sudbury|thunder bay|fort mcmurray
  red deer|lethbridge|medicine hat|oshawa|barrie|guelph|niagara falls|surrey|burnaby|richmond hill|markham
  the united states|united states|u.s.|america|washington|new york|new york city|los angeles|chicago|houston
  philadelphia|phoenix|san antonio|san diego|san francisco|san jose|boston|seattle|denver|detroit|atlanta|miami
  minneapolis|baltimore|cleveland|pittsburgh|st. louis|kansas city|new orleans|las vegas|salt lake city
  silicon valley|wall street|capitol hill|hollywood|brooklyn|manhattan|queens|the bronx|staten island
  alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana
  iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana
  nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon
  pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|west virginia
  wisconsin|wyoming|puerto rico|united kingdom|u.k.|uk|britain|great britain|england|scotland|wales
  northern ireland|ireland|london|manchester|edinburgh|glasgow|belfast|dublin|cardiff|france|germany|russia
  italy|spain|portugal|poland|ukraine|turkey|greece|hungary|austria|belgium|netherlands|the netherlands|sweden
  norway|denmark|finland|iceland|switzerland|serbia|croatia|romania|bulgaria|belarus|estonia|latvia|lithuania
  europe|asia|africa|australia|new zealand|india|pakistan|bangladesh|afghanistan|iran|iraq|israel|syria|lebanon
  gaza|the west bank|saudi arabia|yemen|qatar|egypt|libya|tunisia|morocco|algeria|sudan|south sudan|ethiopia
  somalia|kenya|nigeria|ghana|uganda|rwanda|congo|zimbabwe|south africa|japan|north korea|south korea
  taiwan|hong kong|vietnam|thailand|cambodia|myanmar|malaysia|singapore|indonesia|philippines|the philippines
  mexico|mexico city|cuba|haiti|jamaica|venezuela|colombia|brazil|argentina|chile|peru|ecuador|bolivia
  guatemala|honduras|el salvador|nicaragua|panama|paris|berlin|rome|madrid|brussels|moscow|kyiv|kiev|ankara
  tehran|baghdad|damascus|jerusalem|tel aviv|cairo|beijing|shanghai|tokyo|seoul|pyongyang|new delhi|delhi|mumbai
  islamabad|kabul|canberra|sydney|melbourne|geneva|vienna|the hague|davos|the vatican|vatican city
  queen's park|parliament hill|downing street|whitehall|the kremlin|the pentagon|buckingham palace
  `
    .trim()
    .split(/\s*[|\n]\s*/),
)

/** Whether the words of tokens `from`..`to` are, all together, the name of a place. */
export function isPlaceName(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false
  let name = ''
  for (let at = from; at < to; at++) name += `${at > from ? ' ' : ''}${tokenAt(tokens, at).lower}`
  return places.has(name)
}
