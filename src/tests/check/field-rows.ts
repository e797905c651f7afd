import { council, faulty, guide, meeting, mended, news, report, team, type BadRow } from './bad-rows.ts';

const expect = 'expect: Come in, sit down and say what is on your mind.';
const role = 'role: Leads the team';
const handle = 'handle: MarshbySeaWall_demo';
const email = 'email: sea-wall@police.example';

function stallOn(day: string, start: string): BadRow['changes'] {
  const text = `---\nkind: stall\nstart: "${start}"\nvenue:\n  name: Market\n  place: Marshby\nhost: [sea-wall-constable]\naudience: [everyone]\nstatus: scheduled\npublished: 2026-11-01\n---\n`;
  return [[`meetings/marshby/${day}-night.md`, text]];
}

/** YAML that cannot be read, and fields that hold what they must not. */
export const fieldRows = [
  mended('a misspelt page of this site in a field', [
    'evidence/meetings-paper.md',
    'not_supplied: The panel has not put it on its site yet.',
    'url: https://fenland.police.example/marchby/#paper',
  ]),
  mended('a colon in a sentence', [meeting, expect, 'expect: Two things: come in and sit down.']),
  mended('a quotation that never ends', [meeting, expect, 'expect: "Come in and sit down.']),
  mended('a sentence that begins with a quotation', [meeting, expect, 'expect: "Come in", we say.']),
  mended('an apostrophe between single quotation marks', [meeting, expect, "expect: 'It's easy.'"]),
  mended('a backslash between double quotation marks', [meeting, expect, 'expect: "C:\\Users"']),
  mended('a bell written as an escape', [meeting, expect, 'expect: "Come in\\u0007 and sit down."']),
  mended('a direction override written as an escape', [meeting, expect, 'expect: "Come \\u202ein."']),
  mended('half a letter written as an escape', [meeting, expect, 'expect: "Come in\\ud800."']),
  mended('a quotation between brackets that never ends', [
    report,
    'figures:\n  - value: 2\n    label: bikes taken',
    'figures: [{ value: 2, label: "bikes taken }]',
  ]),
  faulty('a quotation between brackets that never ends, and a field behind it', [
    report,
    'figures:\n  - value: 2\n    label: bikes taken',
    'figures: [{ label: "bikes taken, value: 2 }]',
  ]),
  mended('a long sentence with a quotation that never ends', [
    meeting,
    expect,
    `expect: "${'Come in and sit down. '.repeat(8)}Bye.`,
  ]),
  mended('a long sentence with a colon', [
    meeting,
    expect,
    `expect: Two things: ${'come in and sit down. '.repeat(8)}Bye.`,
  ]),
  mended('a bracket that never closes', [meeting, 'audience: [everyone]', 'audience: [everyone']),
  mended('no space after the colon', [meeting, 'kind: lcm', 'kind:lcm']),
  mended('a tab', [team, '    title: Marshby inspector', '\ttitle: Marshby inspector']),
  mended('tabs all over', [
    team,
    '    title: Marshby inspector\n    rank: inspector',
    '\ttitle: Marshby inspector\n\trank: inspector',
  ]),
  faulty('a field twice', [meeting, 'status: scheduled', 'status: scheduled\nkind: lcm']),
  faulty('a line too far in', [team, `    ${role}`, `      ${role}`]),
  faulty('a line not far enough in', [team, `    ${role}`, `   ${role}`]),
  faulty('a sentence on two lines', [meeting, 'expect: Come in,', 'expect: Come in,\nplease,']),
  faulty('a list on the line of its name', [team, 'area: [Marshby, Little Fen]', 'area: - Marshby']),
  mended('an item with a colon', [report, '- Speed checks', '- We hold a stall on 5 December: speed checks']),
  mended('an item with two colons', [
    report,
    '- Speed checks',
    '- We hold a stall: on 5 December: speed checks',
  ]),
  mended('a text with a colon on the line below its name', [
    meeting,
    'expect: Come in,',
    'expect:\n  Two things: come in,',
  ]),
  mended('items below an empty list', [report, 'next:', 'next: []']),
  mended('groups of fields below an empty list', [report, 'figures:', 'figures: []']),
  mended('items below an empty list, not indented', [report, 'next:\n  - Speed', 'next: []\n- Speed']),
  faulty('a sentence with a # in it', [meeting, expect, 'expect: Get off at stop # 4 and come in.']),
  mended('a misspelt concern', [report, 'id: speeding-eel-pie-lane', 'id: speeding-eelpie-lane']),
  faulty('a second document', [
    team,
    'accounts:\n  - network: facebook',
    '---\naccounts:\n  - network: facebook',
  ]),
  faulty('a list instead of fields', [team, '- since\n- posts\n']),
  mended('a sentence that begins with bold words', [meeting, expect, 'expect: *Come in*, sit down.']),
  mended('an anchor', [team, role, 'role: &leader Leads the team']),
  mended('an alias', [team, role, 'role: *leader']),
  faulty('a tag that would make a function', [team, role, 'role: !!js/function "function(){}"']),
  faulty('a merge key', [team, 'since: 2025-04-01', '<<: {since: 2025-04-01}\nsince: 2025-04-01']),
  mended('a misspelt field', [meeting, 'expect:', 'expects:']),
  faulty('a field nobody knows', [meeting, 'expect:', 'weather:']),
  faulty('a missing field', [meeting, 'kind: lcm\n', '']),
  faulty('two missing fields and a wrong one', [
    meeting,
    'kind: lcm\nstart: "10:00"\nend: "12:00"',
    'end: noon',
  ]),
  mended('a number where text belongs', ['recommendations/answer-emails.yaml', 'number: "4"', 'number: 4']),
  mended('yes where true belongs', [team, 'agreed: true', 'agreed: yes']),
  faulty('a number that is none', [report, 'value: 2', 'value: .nan']),
  faulty('a list where text belongs', [team, role, 'role: [Leads, the team]']),
  faulty('31 February', [report, '2026-11-05', '2026-02-31']),
  mended('a date as one says it', [report, '2026-11-05', '20/11/2026']),
  mended('a time as one says it', [meeting, '"10:00"', '10am']),
  faulty('a time that does not exist', ...stallOn('2027-03-28', '01:30')),
  faulty('a time that happens twice', ...stallOn('2027-10-31', '01:30')),
  faulty('a published meeting at another time, and no line that says so', [meeting, '"10:00"', '"10:30"']),
  faulty('a published meeting that is cancelled without a word in its changes', [
    meeting,
    'status: scheduled',
    'status: cancelled\nreason: The library is closed.',
  ]),
  mended('a district that does not exist', [news, 'topics:', 'districts: [marshbi]\ntopics:']),
  mended('a handle with @', [team, handle, 'handle: "@MarshbySeaWall_demo"']),
  mended('a handle with @ and no quotation marks', [team, handle, 'handle: @MarshbySeaWall_demo']),
  mended('a handle as an address', [team, handle, 'handle: https://x.com/MarshbySeaWall_demo']),
  mended('an email address with a display name', [
    team,
    email,
    'email: Tobias Quillfeather <sea-wall@police.example>',
  ]),
  faulty('an email address of a person', [team, email, 'email: tobias.quillfeather@police.example']),
  mended('a picture named by its path', [
    news,
    'file: marshby/barrier.png',
    'file: ../media/marshby/barrier.png',
  ]),
  mended('a misspelt agency', [guide, 'who: [fire, police]', 'who: [fire, polise]']),
  mended('a council’s link for a misspelt matter', [council, 'noise: https', 'noize: https']),
  faulty('a council’s link for what it does not deal with', [council, 'noise: https', 'fires: https']),
  mended('a council’s link that is not safe', [council, 'noise: https', 'noise: http']),
  faulty('a picture that is not there', [news, 'file: marshby/barrier.png', 'file: marshby/cat.png']),
  mended('a shape on the map that says its first point again', [
    'map.yaml',
    '50,5 90,5 90,55 50,55',
    '50,5 90,5 90,55 50,5',
  ]),
  faulty('a shape that leaves the map', ['map.yaml', '50,5 90,5', '50,5 190,5']),
  faulty('half a step on the map', ['map.yaml', 'name_at: 28,30', 'name_at: 28.5,30']),
  mended('a misspelt district on the map', ['map.yaml', 'district: marshby', 'district: marshbi']),
  faulty('colours that too few people can read', [
    'force.yaml',
    'demonstration: true',
    'demonstration: true\ntheme:\n  plate: "#8ab4f8"',
  ]),
  faulty('an accessibility failure without its day', [
    'accessibility.yaml',
    '    mended_by: 2027-03-31\n',
    '',
  ]),
  faulty('a statement that claims too much', ['accessibility.yaml', 'status: partially', 'status: fully']),
];
