/** The name of a street as a pattern: up to three capitalised words, what kind of street it is, perhaps East or West. */
export const STREET =
  "(?:(?:St|The)\\.? )?(?:[A-Z][a-z’']+[A-Za-z’']*(?:-[A-Za-z]+)*\\s+){1,3}(?:Road|Street|Lane|Avenue|Drive|Close|Way|Court|Mews|Rise|Walk|Crescent|Gardens|Grove|Place|Terrace|Hill|Row|View|Chase|Green|Square|Parade|Path|Park|End|Croft|Meadow|Meadows|Field|Fields|Wharf|Quay|Hythe|Vale|Approach|Broadway|Brook|Common|Heath|Wood|Bank|Ridge|Dene|Spinney|Leas|Link|Elms|Cottages|Villas|Glebe|Orchard|Esplanade|Bridge|Causeway|Promenade|Boulevard|Rd|St|Ave|Cres)\\b(?:\\s(?:East|West|North|South)\\b(?! [A-Z]))?(?! (?:School|Station|Church|Library|Hall|Centre|Club|Surgery|Park|Primary|Infants?|Juniors?|Academy|Nursery|Allotments|Baptist|Methodist|Police|Medical|Health|Recreation|Market))";

/** Words for a place where people are not at home: a house number beside one identifies nobody. */
export const PUBLIC_PLACE =
  /\b(?:caf[eé]s?|cafeteria|bars?|halls?|library|libraries|church|chapel|mosque|temple|synagogue|school|college|academy|station|centre|hub|clubs?|clubhouse|nightclub|pub|inn|hotel|restaurant|takeaway|shops?|workshop|showroom|stores?|supermarket|tesco|aldi|lidl|co-op|chemist|pharmacy|butcher\w*|baker\w*|salon|barber\w*|hairdresser\w*|garage|tyres|cycles|offices?|surgery|dentist\w*|vets?|clinic|hospital|museum|gallery|theatre|cinema|market|bank|gym|pavilion|studios?|foodbank|food bank|nursery|warehouse|works|factory|arms|depot|premises|ltd|limited|plc|hostel|charity|business(?:es)?|drop-in|meeting|counter|court|rooms|building|solicitors?|agents?|bookmaker\w*|bookies|post office|kiosk|newsagents?|florist|launderette|laundrette|tea ?rooms?|kebab|pizza|venue|open to all)(?!\w)/i;

/** Streets of shops and offices: a number there is seldom a home’s. Seaside parades and squares have flats as well. */
export const SHOPPING_STREET =
  /\b(?:High Street|High St|Broadway|Market \w+|Station Approach|Industrial|Business|Retail)\b/;
