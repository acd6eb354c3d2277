/** Charts and pictures that float over the sheets; Univer's free edition has no charts, so the host keeps both. */
import { type Shift, shiftedArea, shiftedIndex } from "../engine/shifts";
import type { ChartDraft } from "../services/handles";

export interface Chart extends Omit<ChartDraft, "id"> {
  readonly id: number;
  readonly sheetId: string;
}

/** Row and column are 0-based here. */
export interface Picture {
  readonly id: number;
  readonly sheetId: string;
  dataUrl: string;
  altTitle: string;
  altDescription: string;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
}

export class Drawings {
  private charts: Chart[] = [];
  private pictures: Picture[] = [];
  private lastId = 0;

  constructor(private readonly changed: (sheetId: string) => void) {}

  chartsOf(sheetId: string): readonly Chart[] {
    return this.charts.filter((chart) => chart.sheetId === sheetId);
  }

  picturesOf(sheetId: string): readonly Picture[] {
    return this.pictures.filter((picture) => picture.sheetId === sheetId);
  }

  addChart(sheetId: string, draft: ChartDraft): void {
    this.lastId += 1;
    this.charts.push({ ...draft, id: this.lastId, sheetId });
    this.changed(sheetId);
  }

  replaceChart(sheetId: string, draft: ChartDraft): void {
    const at = this.charts.findIndex((chart) => chart.id === draft.id && chart.sheetId === sheetId);
    if (at < 0) throw new Error("The chart is not on this sheet.");
    this.charts[at] = { ...draft, id: draft.id!, sheetId };
    this.changed(sheetId);
  }

  removeChart(sheetId: string, id: number | null): void {
    const kept = this.charts.filter((chart) => chart.id !== id || chart.sheetId !== sheetId);
    if (kept.length === this.charts.length) throw new Error("The chart is not on this sheet.");
    this.charts = kept;
    this.changed(sheetId);
  }

  addPicture(picture: Omit<Picture, "id">): Picture {
    this.lastId += 1;
    const added = { ...picture, id: this.lastId };
    this.pictures.push(added);
    this.changed(added.sheetId);
    return added;
  }

  changePicture(picture: Picture, change: Partial<Omit<Picture, "id" | "sheetId">>): void {
    if (!this.pictures.includes(picture)) throw new Error("The image was removed.");
    Object.assign(picture, change);
    this.changed(picture.sheetId);
  }

  removePicture(picture: Picture): void {
    if (!this.pictures.includes(picture)) throw new Error("The image was removed.");
    this.pictures = this.pictures.filter((other) => other !== picture);
    this.changed(picture.sheetId);
  }

  /** Gives a sheet the charts and pictures that another one has; charts are drawn from the copy's own cells. */
  copy(from: string, to: string): void {
    for (const { id: _id, sheetId: _sheet, areas, ...chart } of this.chartsOf(from)) {
      const own = areas.map((area) => (area.sheetId === from ? { ...area, sheetId: to } : area));
      this.addChart(to, { ...chart, id: null, areas: own });
    }
    for (const { id: _id, ...picture } of this.picturesOf(from)) this.addPicture({ ...picture, sheetId: to });
  }

  follow(shift: Shift): void {
    this.charts = this.charts.map((chart) => ({
      ...chart,
      ...(chart.sheetId === shift.sheetId ? { [shift.axis]: anchorAfter(chart[shift.axis], shift) } : {}),
      areas: chart.areas.flatMap((area) => {
        const moved = area.sheetId === shift.sheetId ? shiftedArea(area, shift) : area;
        return moved ? [{ ...moved, sheetId: area.sheetId }] : [];
      }),
    }));
    for (const picture of this.picturesOf(shift.sheetId)) picture[shift.axis] = anchorAfter(picture[shift.axis], shift);
    this.changed(shift.sheetId);
  }
}

/** A drawing whose anchor is removed stays where the removed cells were. */
function anchorAfter(index: number, shift: Shift): number {
  return shiftedIndex(index, shift) ?? shift.at;
}
