/** Items by a trait of theirs, in their order. */
export function grouped<Item, Trait>(items: Iterable<Item>, trait: (item: Item) => Trait): Map<Trait, Item[]> {
  const groups = new Map<Trait, Item[]>();
  for (const item of items) {
    const key = trait(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
