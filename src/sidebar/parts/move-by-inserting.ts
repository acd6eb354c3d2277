/**
 * Chrome (seen in 138) moves an element that keeps its state without the layout that its new style asks for: the bars of a card
 * kept the lengths of the card before. Where there is no such move, Preact inserts what stands elsewhere now.
 */
export const moveByInserting = (): boolean => Reflect.deleteProperty(Element.prototype, "moveBefore");
