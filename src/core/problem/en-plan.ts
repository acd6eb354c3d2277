/** English sentences about the support plan. */
import { at, list } from "./en-phrases";
import type { PlanFindingTexts, PlanProblemTexts } from "./plan-facts";

const seen = (text: string) => (text === "" ? "not blank" : `not "${text}"`);
const mostNamed = 3;
const others = ({ length }: readonly unknown[]) => (length > mostNamed ? ` and ${length - mostNamed} more` : "");
const shortened = (names: readonly string[]) =>
  `${names.slice(0, 10).join(", ")}${names.length > 10 ? ` and ${names.length - 10} more` : ""}`;

export const enPlanProblems: PlanProblemTexts = {
  noPeople: ({ sheet }) =>
    sheet === ""
      ? "There are no people. Enter their names, separated by commas, such as Sato, Suzuki."
      : `There are no people ${sheet === null ? "in the support team" : `on the sheet "${sheet}"`}. Under the headers "Person / Hours a month / Covers / Max partners", enter one person a row.`,
  noHoursColumn: ({ texts, place }) =>
    `The row of ${at(place)} has no header "Hours a month"${texts.length > 0 ? ` (${list(texts)} cannot be read)` : ""}. Call the column of the hours "Hours a month".`,
  personTwice: ({ name, places }) =>
    `${places.map(({ cell }) => cell).join(" and ")} name the same person "${name}". Keep one row a person.`,
  badHours: ({ text, place }) =>
    `${place.cell === "" ? "Hours" : `${at(place)}: hours`} a month are a number of 0 or more (${seen(text)}), such as 40.`,
  badMost: ({ text, place }) =>
    `${at(place)}: max partners is a whole number of 0 or more, or blank for no limit (${seen(text)}).`,
  badSupport: ({ field, text, place }) =>
    field === "candidate"
      ? `${at(place)}: candidate is "yes" or "no" (${seen(text)}).`
      : `${at(place)}: ${field === "hours" ? "hours a partner" : "the weight"} is a number of 0 or more (${seen(text)}).`,
  pinsOverHours: ({ person, taken, limit, partners }) =>
    `The pins of ${person} take ${taken} hours, more than the ${limit} hours a month. Pin fewer partners or give more hours (${shortened(partners)}).`,
  pinsOverMost: ({ person, taken, limit, partners }) =>
    `${person} has ${taken} pinned partners, more than the maximum of ${limit}. Pin fewer partners or raise the maximum (${shortened(partners)}).`,
  unknownPin: ({ text, allowed, places }) =>
    `${places.slice(0, mostNamed).map(at).join(", ")}${others(places)}: the fixed owner "${text}" is not in the support team. Allowed are ${allowed.join(", ")} and tech-touch.`,
  pinTwice: ({ partner, places: [one, other] }) =>
    `"${partner}" is pinned differently in ${at(one)} and ${at(other)}. Clear one of the two.`,
  pinExcluded: ({ person, partner, places: [pin, exclusion] }) =>
    `"${partner}" is pinned to ${person} in ${at(pin)} and kept from ${person} in ${at(exclusion)}. Clear one of the two.`,
  noOwnerColumn: ({ sheet }) =>
    `"${sheet}" has no Owner column any more, so nothing was written. Undo its deletion (Ctrl+Z), or add the columns again, deleting first what is left of them.`,
  pinWithoutHours: ({ partner, place }) =>
    `${at(place)}: "${partner}" has no segment for lack of data, so that pinning it needs its support hours. Enter them under "Support hours" in the profile.`,
};

export const enPlanFindings: PlanFindingTexts = {
  teamTotal: ({ text, place }) => `"${text}" in ${at(place)} is a total and does not count as a person.`,
  teamHeaders: ({ missing, texts, place }) =>
    `The row of ${at(place)} has no header ${list(missing)}, and the columns ${list(texts)} are not used. Put reworded headers back.`,
  badSupportCells: ({ column, cells }) =>
    `${cells
      .slice(0, mostNamed)
      .map(({ text, place }) => `"${text}" in ${at(place)}`)
      .join(", ")}${others(cells)} (${column}): no number of 0 or more, read as blank.`,
  hoursRounded: ({ places }) =>
    `Hours count to 0.01. ${places.length} finer ${places.length === 1 ? "value was" : "values were"} rounded up (${places[0] ? at(places[0]) : ""}).`,
  coverNowhere: ({ person, items, place }) =>
    `${at(place)}: what ${person} covers, ${list(items)}, is found at no partner.`,
  coversNobody: ({ person }) => `No partner is among those whom ${person} covers.`,
  columnForNobody: ({ column, person }) =>
    `"${person}" of the column "${column}" is not in the support team: the column is not used.`,
  columnTwice: ({ column, first }) => `The column "${column}" means the same as "${first}" and is not used.`,
  pinUnused: ({ partner, text, place }) =>
    `The pin "${text}" in ${at(place)} is not used: "${partner}" is not in the profile, or has another row.`,
  unknownExcluded: ({ names, places }) =>
    `${places.slice(0, mostNamed).map(at).join(", ")}${others(places)}: ${list(names)} under "Not with" is not in the support team.`,
  severalOwners: ({ places, text }) =>
    `${places.length} ${places.length === 1 ? "partner has" : "partners have"} several owners (${places[0] ? at(places[0]) : ""}: "${text}"). The first one counts as the present owner.`,
  ownersOutside: ({ names }) =>
    `Of the present owners, ${list(names)} are not in the support team: their partners were planned as without an owner.`,
  ownersDiffer: ({ partners }) =>
    `The owner in the table and the owner in the profile differ for ${partners.length} ${partners.length === 1 ? "partner" : "partners"} (${shortened(partners)}). The one in the table counts.`,
  noHours: ({ people }) => `Nobody has hours a month (${people.join(", ")}): nobody was given a partner.`,
  noCandidates: ({ segments, cut }) =>
    `There are no candidates (segments that are: ${segments.length > 0 ? segments.join(", ") : "none"}; potential cut: ${cut}).`,
};
