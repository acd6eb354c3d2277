/** Who looks after each partner now: the work column where filled, else the profile's owner column. */
import { cellText, isErrorCell, isMissing } from "../../cells/cell";
import type { Person } from "../../decide/plan/team";
import type { Finding } from "../../problem/finding";
import { ownerColumn } from "../../profile/owner-column";
import { type Profile, partnerCell, partnerPlace } from "../../profile/profile";
import { isSamePerson, namesIn, personNamed } from "./person-name";
import type { Placed } from "./pins";

/** By partner of the profile: the person in the team, or null. `work` holds the filled cells of the work column. */
export function ownersNow(
  profile: Profile,
  keys: readonly string[],
  people: readonly Person[],
  work: ReadonlyMap<string, Placed>,
  tell: (finding: Finding) => void,
): (number | null)[] {
  const column = ownerColumn(profile);
  const several: Placed[] = [];
  const differing: string[] = [];
  const outside = new Set<string>();
  const owners = profile.partners.map((partner, index) => {
    const cell = column ? partnerCell(profile, partner, column) : "";
    const inProfile =
      column && !isMissing(cell) && !isErrorCell(cell)
        ? { text: cellText(cell).trim(), place: partnerPlace(profile, partner, column) }
        : null;
    const inTable = work.get(keys[index] ?? "") ?? null;
    if (inTable && inProfile && !isSamePerson(inTable.text, inProfile.text)) differing.push(partner.name);
    const used = inTable ?? inProfile;
    if (!used) return null;
    const whole = personNamed(used.text, people);
    if (whole !== undefined) return whole;
    const names = namesIn(used.text);
    if (names.length > 1) several.push(used);
    const [first = used.text] = names;
    const person = personNamed(first, people);
    if (person === undefined) outside.add(first);
    return person ?? null;
  });
  if (several[0]) tell({ code: "severalOwners", places: several.map(({ place }) => place), text: several[0].text });
  if (outside.size > 0) tell({ code: "ownersOutside", names: [...outside] });
  if (differing.length > 0) tell({ code: "ownersDiffer", partners: differing });
  return owners;
}
