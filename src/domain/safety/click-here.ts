import { findEach, type SafetyRule } from './safety-rule.ts';

const EMPTY =
  '(?:please )?(?:click|tap|press)?(?: ?(?:on )?(?:this|the))?(?: ?(?:here|link|page|site|website))?|(?:read|find out|learn|see|click for|more|further|know) ?(?:more|on|info|information|details)?(?: here)?|more(?: info(?:rmation)?| details)?|details|info(?:rmation)?|website|web ?page|url|go|this|continue reading|download|document|form|see|view|open|start|sign up|apply|book';
const PATTERNS = [
  /\b(?:click|tap|press)(?:ing)?(?: on)?(?: (?:this|the))? (?:here|link|button)\b/gi,
  /\b(?:click|tap)(?:ing)? (?:on )?(?:the|this) (?:link|button)\b/gi,
  /\b(?:follow|use|see) (?:this|the) link(?: below| above)?\b(?! road| to)/gi,
  /\b(?:link (?:below|above|in (?:the )?(?:bio|comments|description|post)|here)|(?:click|tap|press)(?:ing)? (?:below|above|the button)|(?:at|via|on|using|through|use|follow|open) (?:this|the) link(?! road)|scan here)\b/gi,
  new RegExp(`(?<!!)\\[(?<at>(?:${EMPTY})[.!…»>→ ]*)\\]\\(`, 'gi'),
];
/** "Never click on a link": words about links, not a link. */
const WARNING =
  /\b(?:never|not|don[’']t|do not|avoid|without|before you|asks? you to|told to|tells? you to|invit\w+ you to|urg\w+ you to)\b[^.!?]{0,25}$/i;

/** Links that do not say where they lead: whoever hears them read out alone learns nothing. */
export const clickHere: SafetyRule = {
  rule: 'click-here',
  about: 'readers',
  needs: /click|tap|press|link|\]\(|scan/i,
  find: (text) => {
    const found = PATTERNS.flatMap((pattern) =>
      findEach(text, pattern, (match) =>
        WARNING.test(text.slice(0, match.index)) || match.groups?.['at']?.trim() === ''
          ? undefined
          : {
              severity: 'advice',
              message: 'These words do not say where the link leads.',
              fix: 'Link the words that name the page: "[book a place](…)".',
            },
      ),
    );
    return found.filter(
      (one, index) => !found.slice(0, index).some(({ from, to }) => one.from < to && from < one.to),
    );
  },
};
