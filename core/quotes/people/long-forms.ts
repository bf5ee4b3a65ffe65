/** Short forms of given names that news copy uses beside the long ones. */
const longForms: ReadonlyMap<string, string> = new Map(
  (
    'mike michael|bill william|will william|bob robert|rob robert|jim james|jimmy james|tom thomas|tim timothy|' +
    'dave david|dan daniel|danny daniel|steve steven|joe joseph|tony anthony|chuck charles|charlie charles|' +
    'dick richard|rick richard|rich richard|ed edward|ted edward|ben benjamin|matt matthew|andy andrew|' +
    'greg gregory|jeff jeffrey|ken kenneth|ron ronald|don donald|larry lawrence|jerry gerald|nick nicholas|' +
    'sam samuel|alex alexander|pete peter|phil philip|doug douglas|ray raymond|fred frederick|gord gordon|' +
    'liz elizabeth|beth elizabeth|betty elizabeth|kate katherine|kathy kathleen|cathy catherine|katie katherine|' +
    'sue susan|debbie deborah|deb deborah|barb barbara|jen jennifer|jenny jennifer|becky rebecca|' +
    'maggie margaret|peggy margaret|meg margaret|patty patricia|trish patricia|vicky victoria|mandy amanda|' +
    'nate nathaniel|josh joshua|zach zachary|jon jonathan|chris christopher|pat patrick|marty martin|al albert'
  )
    .split('|')
    .map((pair): [string, string] => {
      const [short = '', long = ''] = pair.split(' ')
      return [short, long]
    }),
)

/** The long form of a given name in small letters that is short for another: "mike" gives "michael". */
export function longFormOf(given: string): string | undefined {
  return longForms.get(given)
}
