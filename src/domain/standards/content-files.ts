/** Where an editor finds what a figure rests on: paths below `content/`. */

export function districtFile(district: string): string {
  return `districts/${district}.md`;
}

export function teamFile(district: string): string {
  return `teams/${district}.yaml`;
}

export function councilFile(council: string): string {
  return `councils/${council}.yaml`;
}

export function meetingFile(district: string, stem: string): string {
  return `meetings/${district}/${stem}.md`;
}

export function reportFile(district: string, month: string): string {
  return `reports/${district}/${month}.md`;
}
