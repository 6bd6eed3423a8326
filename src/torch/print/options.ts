/** What `torch.set_printoptions` sets. https://docs.pytorch.org/docs/2.13/generated/torch.set_printoptions.html */

export interface PrintOptions {
  precision: number;
  threshold: number;
  edgeitems: number;
  linewidth: number;
  sciMode: boolean | null;
}

const START: Readonly<PrintOptions> = { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80, sciMode: null };

/** Profiles leave sci_mode alone; every call of set_printoptions sets it. */
export const PROFILES: Readonly<Record<string, Partial<PrintOptions>>> = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Infinity, edgeitems: 3, linewidth: 80 },
};

export const printOptions: PrintOptions = { ...START };
export const resetPrintOptions = (): void => void Object.assign(printOptions, START);
